#!/usr/bin/env bash
# Builds the library and the program, and asks it for the IMSI of two messages: an updateLocation, and one without.
set -euo pipefail
cd "$(dirname "$0")"
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-../../target/firmware}
cargo build -q --release
cc -std=c99 -Wall -Wextra -Werror -o "$CARGO_TARGET_DIR/firmware" main.c "$CARGO_TARGET_DIR/release/libsigcodec_firmware.a"
message() { tr -d ' \n' <"../../benches/messages/$1.hex"; }
said=$("$CARGO_TARGET_DIR/firmware" "$(message ul.m3ua)" "$(message srism.m3ua)" "$(message ul.m3ua | cut -c1-150)")
expected=$'15 001010123456789\n0 \n-1 '
[ "$said" = "$expected" ] || { printf 'expected:\n%s\nsaid:\n%s\n' "$expected" "$said" >&2; exit 1; }
echo "firmware: an IMSI, none, and one that cannot be read"
