#!/bin/bash -eu
# Builds every target with its seeds and the dictionary: for ClusterFuzzLite, and the same for OSS-Fuzz.
cd "$SRC/sigcodec"
cargo run -q -p xtask -- seeds
cargo fuzz build -O
for target in fuzz/fuzz_targets/*.rs; do
  name=$(basename "$target" .rs)
  cp "fuzz/target/x86_64-unknown-linux-gnu/release/$name" "$OUT/"
  cp fuzz/dictionary "$OUT/$name.dict"
  (cd "fuzz/seeds/$name" && zip -qr "$OUT/${name}_seed_corpus.zip" .)
done
