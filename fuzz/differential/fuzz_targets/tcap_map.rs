//! TCAP and MAP against `tcap` and `gsm_map`.
#![no_main]

libfuzzer_sys::fuzz_target!(|octets: &[u8]| sigcodec_differential::tcap_map::compare(octets).or_stop());
