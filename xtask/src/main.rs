//! Conformance and housekeeping commands of sigcodec.
fn main() {}
