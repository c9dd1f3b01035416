#!/usr/bin/env bash
# Tests header and libraries: `test.sh [--faults DIR]`; the messages of the cases in DIR are then among those that are
# mutated. Needs gcc, g++, valgrind, pkg-config and binutils.
set -euo pipefail
faults=()
if [ "${1-}" = --faults ]; then faults=("$(realpath "$2")"); fi
cd "$(dirname "$0")"
export CARGO_INCREMENTAL=0 CARGO_PROFILE_DEV_DEBUG=0
target=${CARGO_TARGET_DIR:-$PWD/../../target/bindings-c}
export CARGO_TARGET_DIR=$target
work=$target/test
rm -rf "$work"
mkdir -p "$work"
said() { printf '%s (%ss)\n' "$*" "$SECONDS"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }
for tool in gcc g++ valgrind pkg-config nm objcopy size; do
  command -v "$tool" >/dev/null || fail "needed: $tool"
done

cargo run --quiet -p sigcodec-c-header -- --check
cargo fmt --all --check
cargo clippy --quiet --workspace -- -D warnings

./install.sh --firewall "$work/slim"
./install.sh "$work/full"
cargo build --quiet --release -p sigcodec-c-check
said "both libraries, and the side that is Rust"

# No panic is in the library without tools: its handler calls abort, and nothing else does.
if nm "$work/slim/lib/libsigcodec.a" 2>/dev/null | grep -qw 'U abort'; then fail "a panic can be reached"; fi
# Nor does it ask for an allocator.
if nm "$work/slim/lib/libsigcodec.a" 2>/dev/null | grep -qwE 'U (malloc|calloc|realloc|free)'; then fail "it allocates"; fi
said "no panic and no allocation in the library for firewalls"

flags() { PKG_CONFIG_PATH=$work/$1/lib/pkgconfig pkg-config "${@:2}" sigcodec; }
C=(-std=c99 -Wall -Wextra -Werror -pedantic-errors -O2 -g)
CXX=(-std=c++11 -Wall -Wextra -Werror -pedantic-errors -O2 -g)
sanitizer=(-fsanitize=address,undefined -fno-sanitize-recover=all)

# Both libraries, as static and as shared one; with a sanitizer and without.
# shellcheck disable=SC2046
for library in slim full; do
  define=()
  [ "$library" = full ] || define=(-DSLIM)
  archive=("$work/$library/lib/libsigcodec.a" $(flags "$library" --libs --static | sed 's/-L[^ ]*//; s/-lsigcodec//'))
  shared=($(flags "$library" --libs) -Wl,-rpath,"$work/$library/lib")
  for program in tests/pointers.c tests/verdicts.c tests/questions.c examples/firewall.c; do
    name=$work/$library-$(basename "$program" .c)
    gcc "${C[@]}" "${define[@]}" $(flags "$library" --cflags) "$program" -o "$name" "${archive[@]}"
    gcc "${C[@]}" "${define[@]}" $(flags "$library" --cflags) "$program" -o "$name-shared" "${shared[@]}"
    gcc "${C[@]}" "${sanitizer[@]}" "${define[@]}" $(flags "$library" --cflags) "$program" -o "$name-sanitized" "${archive[@]}"
  done
done
# shellcheck disable=SC2046
{
  archive=("$work/full/lib/libsigcodec.a" $(flags full --libs --static | sed 's/-L[^ ]*//; s/-lsigcodec//'))
  gcc "${C[@]}" $(flags full --cflags) tests/count.c -o "$work/count" "${archive[@]}"
  g++ "${CXX[@]}" $(flags full --cflags) examples/show.cpp -o "$work/show" "${archive[@]}"
  g++ "${CXX[@]}" "${sanitizer[@]}" $(flags full --cflags) examples/show.cpp -o "$work/show-sanitized" "${archive[@]}"
}
said "programs compiled"

checked() { valgrind --quiet --error-exitcode=99 --leak-check=full --track-origins=no "$@"; }
for library in slim full; do
  for kind in '' -shared -sanitized; do "$work/$library-pointers$kind" >/dev/null; done
  checked "$work/$library-pointers"
done

# The examples: what they say, sanitized and under valgrind.
"$work/show-sanitized" >"$work/show.said"
checked "$work/show" | cmp - "$work/show.said"
tail -2 "$work/show.said" | diff - <(printf 'about 15550101\nrefused: digit at 7\n')
grep -q 'sendRoutingInfoForSM' "$work/show.said"
# anyTimeInterrogation; provideSubscriberInfo of a guest, of an own subscriber, and cut off; sendRoutingInfoForSM.
"$work/slim-questions-sanitized" >"$work/questions"
"$work/slim-firewall-sanitized" 00101 <"$work/questions" >"$work/firewall.said"
checked "$work/slim-firewall" 00101 <"$work/questions" | cmp - "$work/firewall.said"
"$work/slim-firewall-shared" 00101 <"$work/questions" | cmp - "$work/firewall.said"
sed -E 's/: [0-9a-f]+$//' "$work/firewall.said" | diff - <(
  echo 'answer: anyTimeInterrogation is of the own network'
  echo 'pass: provideSubscriberInfo is of the home network of its subscriber'
  echo 'answer: provideSubscriberInfo is of the home network of its subscriber'
  echo 'answer: not read to its end'
  echo 'pass: no rule'
)
said "pointers and examples, under valgrind and the address sanitizer"

# Hostile input: the same verdicts as the Rust call.
"$target/release/mutate" ../../vectors "$work/messages" "$work/verdicts" 20000 "${faults[@]}"
for kind in '' -sanitized; do
  "$work/full-verdicts$kind" "$work/messages" | cmp - "$work/verdicts"
done
every=$(($(wc -l <"$work/messages") / 400))
sed -n "1~${every}p" "$work/messages" >"$work/some"
sed -n "1~${every}p" "$work/verdicts" >"$work/some.verdicts"
checked "$work/full-verdicts" "$work/some" | cmp - "$work/some.verdicts"
said "the same verdicts as in Rust"

# Cost: instructions in both.
messages=../../benches/messages
instructions() {
  valgrind --tool=callgrind --toggle-collect="$1" --callgrind-out-file=/dev/null "${@:2}" 2>&1 |
    sed -n 's/.*Collected : //p'
}
times=200 above=
printf '%-10s %8s %8s %7s   %s\n' message Rust C more 'with what is asked'
for file in "$messages"/{srism,ul,sai,isd,mtfsm,idp4}.m3ua.hex "$messages"/{s6a_ulr,gy_ccri}.hex; do
  layer=1
  case $file in *.m3ua.hex) ;; *) layer=10 ;; esac
  echo "$layer 0 $(tr -d ' \n' <"$file")" >"$work/one"
  rust=$(instructions measured "$target/release/count" "$work/one" $times)
  c=$(instructions measured "$work/count" "$work/one" $times)
  rust_asked=$(instructions measured_asked "$target/release/count" "$work/one" $times asked)
  c_asked=$(instructions measured "$work/count" "$work/one" $times asked)
  awk -v name="$(basename "$file" .hex)" -v r="$rust" -v c="$c" -v ra="$rust_asked" -v ca="$c_asked" -v n=$times 'BEGIN {
    printf "%-10s %8.0f %8.0f %6.1f%%   %.0f %.0f %.1f%%\n", name, r/n, c/n, (c/r-1)*100, ra/n, ca/n, (ca/ra-1)*100
    exit c > 1.1 * r }' || above+=" $file"
done
[ -z "$above" ] || fail "more than 10 % above Rust:$above"
said "inspection through the header costs at most 10 % more than in Rust"

# Size: the firewall with its library in it, stripped. The first column of size is text and read-only data, the second what
# is written once, when the program is loaded: tables of pointers.
# shellcheck disable=SC2046
gcc -std=c99 -Os -s -Wl,--gc-sections -Wl,-z,pack-relative-relocs $(flags slim --cflags) examples/firewall.c \
  -o "$work/firewall" "$work/slim/lib/libsigcodec.a"
read -r size tables _ < <(size "$work/firewall" | tail -1)
said "firewall: $size octets of text and read-only data, $tables of tables that are relocated"
[ "$size" -le 1200000 ] || fail "more than 1.2 MB"
