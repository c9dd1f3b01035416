#!/usr/bin/env bash
# Builds the libraries and puts them where a C program looks: `install.sh PREFIX`, or `install.sh --firewall PREFIX` for the
# library without JSON and tree, allocator and standard library, and with the layers that a firewall between networks meets.
set -euo pipefail
features=() private='-lgcc_s -lutil -lrt -lpthread -lm -ldl -lc'
if [ "${1-}" = --firewall ]; then
  features=(--no-default-features) private=
  shift
fi
[ $# = 1 ] || { echo "usage: install.sh [--firewall] PREFIX" >&2; exit 2; }
mkdir -p "$1"
prefix=$(cd "$1" && pwd)
cd "$(dirname "$0")"
target=${CARGO_TARGET_DIR:-$PWD/../../target/bindings-c}
cargo build --quiet --release -p sigcodec-c "${features[@]}" --target-dir "$target"
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -1)
major=${version%.*}
install -d "$prefix/lib/pkgconfig" "$prefix/include"
install -m 644 sigcodec.h "$prefix/include/"
install -m 644 "$target/release/libsigcodec_c.a" "$prefix/lib/libsigcodec.a"
# Nothing unwinds in the library without tools: its tables are of no use.
if [ -z "$private" ]; then
  objcopy --remove-section .eh_frame --remove-section .rela.eh_frame "$prefix/lib/libsigcodec.a"
fi
install -m 755 "$target/release/libsigcodec_c.so" "$prefix/lib/libsigcodec.so.$version"
ln -sf "libsigcodec.so.$version" "$prefix/lib/libsigcodec.so.$major"
ln -sf "libsigcodec.so.$version" "$prefix/lib/libsigcodec.so"
sed -e "s|@PREFIX@|$prefix|" -e "s|@VERSION@|$version|" -e "s|@PRIVATE@|$private|" sigcodec.pc.in \
  >"$prefix/lib/pkgconfig/sigcodec.pc"
