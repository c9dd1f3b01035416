# `just` lists these; each is what .ci/run does, one at a time.

default:
    @just --list

# Everything that must pass before a change lands.
ci:
    .ci/run

test:
    cargo test --workspace --all-features

lint:
    cargo fmt --all --check
    cargo clippy --workspace --all-targets --all-features -- -D warnings

doc:
    RUSTDOCFLAGS="-D warnings" cargo doc --workspace --all-features --no-deps

layering:
    cargo run -q -p xtask -- layering

# Where packages of others come from, and their licences.
supply:
    cargo run -q -p xtask -- supply

# Writes docs/api, what each library offers.
api:
    cargo run -q -p xtask -- api --write

# Holds the instructions of every piece of work to their budgets.
budgets:
    cargo run -q -p xtask -- budgets --check

# Measures everything and writes docs/PERFORMANCE.md.
performance:
    cargo run -q -p xtask -- performance

# Decode the built-in sample.
sample:
    cargo run --release -p sigdump
