#!/usr/bin/env bash
# Builds the decoder and the page: build.sh [FOLDER], target/web of the workspace if none is named. Needs the packages
# rustc-web, cargo-web and rust-web-src of Debian, whose compiler has the sources of the standard library for WebAssembly,
# a toolchain of rustup for its linker, and node.
set -euo pipefail
cd "$(dirname "$0")"
root=$(cd ../.. && pwd)
out=${1:-${CARGO_TARGET_DIR:-$root/target}/web}
mkdir -p "$out"
host=$(rustc -vV | sed -n 's/^host: //p')
CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=$(rustc --print sysroot)/lib/rustlib/$host/bin/rust-lld
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER
# The standard library is built with the decoder: one optimisation goes over both. A page shows no places of panics, and
# numbers in instructions take as many octets as they have.
export RUSTFLAGS='-Zlocation-detail=none -Clink-arg=--compress-relocations'
RUSTC_BOOTSTRAP=1 RUSTC=/usr/bin/rustc CARGO_TARGET_DIR=$out/cargo /usr/bin/cargo build --quiet --release --locked \
    -Z build-std=std,panic_abort --target wasm32-unknown-unknown
node ../../web/make.mjs "$out/cargo/wasm32-unknown-unknown/release/sigcodec_wasm.wasm" "$out/sigcodec.html"
echo "$out/sigcodec.html"
