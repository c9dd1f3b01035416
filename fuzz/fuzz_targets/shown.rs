//! The property `shown` of `sigcodec_proof::properties`.
#![no_main]

libfuzzer_sys::fuzz_target!(|octets: &[u8]| sigcodec_proof::properties::hold("shown", octets));
