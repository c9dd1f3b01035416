#!/usr/bin/env bash
# Breaks the code on purpose, one place at a time in a copy of the last commit, and says which property fails.
# Fails where none does.
set -euo pipefail
cd "$(dirname "$0")/.."
copy=target/broken/copy
mkdir -p target/broken
git worktree remove --force "$copy" 2>/dev/null || true
git worktree add --quiet --detach "$copy" HEAD
trap 'git worktree remove --force "$copy"' EXIT
export CARGO_TARGET_DIR=$PWD/target/broken/build CARGO_INCREMENTAL=0 CARGO_PROFILE_DEV_DEBUG=0 RUST_BACKTRACE=0

broken=0
# what is broken, in which file, and how
while IFS='|' read -r what file change; do
  sed -i "$change" "$copy/$file"
  if git -C "$copy" diff --quiet; then
    echo "$what: nothing to change in $file"
    broken=1
  elif (cd "$copy" && cargo test -q -p sigcodec-proof --test properties --no-fail-fast) >target/broken/log 2>&1; then
    echo "$what: not caught"
    broken=1
  elif ! grep -q '^test result: FAILED' target/broken/log; then
    echo "$what: does not build"
    broken=1
  else
    echo "$what: caught by $(sed -n 's/^    \([a-z_]*\)$/\1/p' target/broken/log | sort -u | paste -sd' ')"
  fi
  git -C "$copy" checkout --quiet .
done <<'CHANGES'
an iterator of Diameter does not advance|diameter/src/message/avps.rs|s/Avp::take(&mut self.rest)/Avp::take(\&mut { self.rest })/
the audit does not tell padded tags|wire/src/ber/tlv.rs|/(Form::TAG_PADDED, Flag::TagPadded),/d
a BER element may reach beyond its container|wire/src/ber/tlv.rs|s/rest.split_at_checked(length) else/rest.split_at_checked(length.min(rest.len())) else/
CHANGES
exit "$broken"
