//! Benches of the per-message hot path, side by side with the peers.
fn main() {}
