//! RANAP against `ranap`.
#![no_main]

libfuzzer_sys::fuzz_target!(|octets: &[u8]| sigcodec_differential::ranap::compare(octets).or_stop());
