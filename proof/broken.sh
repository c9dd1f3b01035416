#!/usr/bin/env bash
# Breaks the code on purpose, one place at a time in a copy of the last commit, and says which check tells it.
# Fails if one does not. `proof/broken.sh WORD…` runs the rows that have one of the words; without words all run.
#
# A row: what is broken; the check that has to tell it, a property or a step of .ci/run; what it says; where; how.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
copy=$root/target/broken/copy
mkdir -p target/broken
git worktree remove --force "$copy" 2>/dev/null || true
git worktree add --quiet --detach "$copy" HEAD
trap 'git -C "$root" worktree remove --force "$copy"' EXIT
# The builds of the copies are the copy's own; what a row leaves unchanged is not built again.
export CARGO_TARGET_DIR=$root/target/broken/build CARGO_INCREMENTAL=0 CARGO_PROFILE_DEV_DEBUG=0 RUST_BACKTRACE=0

check() {
  case $1 in
    property:*) cargo test -q -p sigcodec-proof --test properties "${1#property:}" -- --exact ;;
    # What the steps of tests run, of the one package that is broken.
    tests:*) cargo test -q -p "${1#tests:}" ;;
    tests_all_features:*) cargo test -q -p "${1#tests_all_features:}" --all-features ;;
    bindings:*) env -u CARGO_TARGET_DIR .ci/bindings "${1#bindings:}" ;;
    # These count and link in the folder of the copy.
    api | bare_metal | bounded_cost | budgets | diameter_peers | firmware | no_panic | oldest_compiler | packaged | \
      screening_proxy | wireshark)
      env -u CARGO_TARGET_DIR .ci/run "$1" ;;
    *) .ci/run "$1" ;;
  esac
}

failed=0 ran=0
while IFS='|' read -r what how says file change; do
  [ -n "$what" ] || continue
  if (($#)); then
    for word in "$@"; do [[ "$what|$how|$file" == *"$word"* ]] && break; done
    [[ "$what|$how|$file" == *"$word"* ]] || continue
  fi
  ran=$((ran + 1))
  sed -i "$change" "$copy/$file"
  if git -C "$copy" diff --quiet; then
    echo "$what: nothing to change in $file"
    failed=1
  elif (cd "$copy" && check "$how") </dev/null >"target/broken/log" 2>&1; then
    echo "$what: $how does not tell it"
    failed=1
  elif ! grep -qE -- "$says" target/broken/log; then
    echo "$what: $how fails, but does not say \"$says\":"
    tail -5 target/broken/log
    failed=1
  else
    echo "$what: told by $how"
  fi
  git -C "$copy" checkout --quiet .
done <<'ROWS'
an iterator of Diameter does not advance|property:decode|decode does not hold|diameter/src/message/avps.rs|s/Avp::take(&mut self.rest)/Avp::take(\&mut { self.rest })/
a length of 128 octets and more is written without its highest bit|property:roundtrip|roundtrip does not hold|ber/src/tlv.rs|s/w.array(\[0x81, d\])/w.array([0x81, d \& 0x7f])/
a BER element may reach beyond its container|property:relay|relay does not hold|ber/src/tlv.rs|s/rest.split_at_checked(length) else/rest.split_at_checked(length.min(rest.len())) else/
the audit does not tell padded tags|property:forms|forms does not hold|ber/src/tlv.rs|/(Form::TAG_PADDED, Flag::TagPadded),/d
what cannot be decoded counts as read|property:screen|screen does not hold|src/screen.rs|s/self.undecodable(shown(field.name), kind, field.span, error);/let _ = (kind, error);/
the service indicator is read as another one|property:stack|stack does not hold|m3ua/src/protocol.rs|s/Selector::ServiceIndicator(si)/Selector::ServiceIndicator(si.wrapping_add(1))/
a framer asks for an octet too many|property:stream|stream does not hold|sigtran/src/frame.rs|s/length.wrapping_sub(octets.len())/length.wrapping_sub(octets.len()).wrapping_add(1)/
a segment is taken though one in front of it is missing|property:reassembly|reassembly does not hold|wire/src/collect.rs|s/Some(n) if n == self.come/Some(n) if n >= self.come/
a line shows the sender of a proved message as the receiver|property:shown|shown does not hold|render/src/line.rs|s/Fact::Calling(address) => self.party("from"/Fact::Calling(address) => self.party("to"/
an edit of SCCP counts no hop|property:edit|edit does not hold|sccp/src/edit.rs|s/w.u8(hops.wrapping_sub(1));/w.u8(hops);/
a frame that is not read is not told|property:pcap|pcap does not hold|capture/src/reassembly.rs|s/Inside::Nothing(why) => out.skipped(why),/Inside::Nothing(_) => {}/
the proof of Diameter does not look at the M bit|property:inspect|inspect does not hold|diameter/src/proof.rs|s/^        if !bit {/        if false \&\& !bit {/
values of a message stay for the next one|property:filter|filter does not hold|filter/src/collect.rs|/self.values.iter_mut().for_each(Values::clear);/d
a dialogue is anybody's who knows its id|property:dialogue|dialogue does not hold|src/dialogue.rs|s/s.id == id \&\& s.owner == owner \&\& self.is_live(s)/s.id == id \&\& self.is_live(s)/
two spaces where one belongs|format|Diff in|wire/src/lib.rs|s/^pub mod audit;/pub mod  audit;/
an index that may lie outside|clippy|slicing may panic|m2pa/src/lib.rs|s/self.contents.rest().get(4..)/Some(\&self.contents.rest()[4..])/
the state of a link is read from an octet too far|tests:sigcodec-m2pa|test result: FAILED|m2pa/src/lib.rs|s/r.u32().ok().map(LinkState)/r.u8().ok().map(u32::from).map(LinkState)/
the text of a short message has another name in serde|tests_all_features:sigcodec-sms|test result: FAILED|sms/src/user_data.rs|s/serialize_field("text"/serialize_field("texts"/
the derive of the facade names another crate|facade_alone|could not compile|src/lib.rs|s/BerOfFacade as Ber/Ber/
an AVP is found behind too little padding|other_decoders|test result: FAILED|diameter/src/message/avps.rs|s/let padding = length.wrapping_neg() \& 3;/let padding = length.wrapping_neg() \& 1;/
a link of the documentation leads nowhere|documentation|unresolved link|m2pa/src/lib.rs|s/^... The message class of M2PA/\/\/\/ [`Nothing`]/
a vocabulary stands on the floor of the facade|layering|depends on .* \(floor 9\)|q763/Cargo.toml|s/^floor = .*/floor = 9/
a message of the sample asks something else|sample|is not what|xtask/src/sample.rs|s/Portions::invoke(1, 59, ussd)/Portions::invoke(1, 60, ussd)/
a member of JSON is spelled otherwise|shown|cargo run|render/src/json.rs|s/self.text("kind", \&fault.kind);/self.text("kinds", \&fault.kind);/
an answer of Diameter lacks its padding|diameter_peers|.|diameter/src/build.rs|s/None => w.padded(4,/None => w.padded(1,/
a message is decoded twice|budgets|% more|m3ua/src/protocol.rs|s/match message.transfer() {/for _ in 0..9 { core::hint::black_box(message.transfer()); } match message.transfer() {/
a module that a feature alone has is named without it|features|could not compile|gsm/src/lib.rs|/^#\[cfg(feature = "ber")\]/d
the standard library is asked for|bare_metal|can't find crate for .std.|m2pa/src/lib.rs|/^#\[cfg(any(feature = "std", feature = "arbitrary"))\]/d
what Rust 1.85 does not have is used|oldest_compiler|is_multiple_of|m2pa/src/lib.rs|s/octet >> 6/octet.is_multiple_of(2) as u8/
an index that may lie outside is linked|no_panic|m2pa|m2pa/src/lib.rs|s/self.contents.rest().get(4..)/{ \#[allow(clippy::indexing_slicing)] Some(\&self.contents.rest()[4..]) }/
a state of a link is put on the heap|no_allocation|FAILED|m2pa/src/lib.rs|s/        self.link_state()?;/        extern crate alloc; core::hint::black_box(alloc::boxed::Box::new(1u8)); self.link_state()?;/
joined segments take 64 KiB of the stack|no_allocation|overflow|ber/src/traverse.rs|s/const MAX_JOINED: usize = 512/const MAX_JOINED: usize = 1 << 16/
every element is searched for among all members|bounded_cost|times the dearest|ber/src/schema.rs|s/(2, n @ 0..=95) => 1u128.wrapping_shl(n)/(2, 0..=95) => u128::MAX/
a BER element may reach beyond its container|fuzz_smoke|panicked at|ber/src/tlv.rs|s/rest.split_at_checked(length) else/rest.split_at_checked(length.min(rest.len())) else/
a package needs a file that it does not carry|packaged|README.md|m2pa/src/lib.rs|s/include_str!("..\/README.md")/include_str!("..\/..\/README.md")/
a digit of an IMSI is another one in C|firmware|expected:|examples/firmware/src/lib.rs|s/half.wrapping_add(b'0')/half.wrapping_add(b'1')/
an item is public that was not|api|sigcodec-m2pa|m2pa/src/lib.rs|s/^mod protocol;/pub mod protocol;/
a word is misspelled|spelling|should be|m2pa/src/lib.rs|1s/^/\/\/! t\x65h link\n/
a licence of a package is none that is allowed|supply|does not allow|deny.toml|s/"MIT", /"MIT-0", /
an answer is taken for one to the next request|screening_proxy|.|sigwall/src/session.rs|s/let id = answer.header.hop_by_hop;/let id = answer.header.hop_by_hop.wrapping_add(1);/
several values of a field stand otherwise|wireshark|anomalies: expected|trace/src/csv.rs|s/join(" ")/join(";")/
a number of a flag is another one|bindings:c|is not what cbindgen makes|bindings/c/sigcodec.h|s/SIGCODEC_FLAG_OPCODE_GLOBAL = /&1/
ROWS
if ((!$#)); then
  rows=$(sed -n "/^done <<'ROWS'/,/^ROWS$/p" "$0" | cut -d'|' -f2)
  # What installs fails by itself.
  for step in $(bash -c 'set --; source <(sed -n "/^steps=(/,/^)/p; /^beside=/p" .ci/run); echo "${steps[@]} ${beside[@]}"'); do
    grep -qE "^$step(:|\$)" <<<"$rows" || [ "$step" = tools ] || { echo "no row breaks what $step tells"; failed=1; }
  done
  for property in $(sed -n 's/^tests! {\(.*\)}/\1/p' proof/tests/properties.rs); do
    grep -qx "property:$property" <<<"$rows" || { echo "no row breaks the property $property"; failed=1; }
  done
fi
((ran)) || { echo "no row has one of these words" >&2; exit 1; }
exit "$failed"
