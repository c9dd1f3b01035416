//! Diameter against `diameter`.
#![no_main]

libfuzzer_sys::fuzz_target!(|octets: &[u8]| sigcodec_differential::diameter::compare(octets).or_stop());
