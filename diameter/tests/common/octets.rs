//! Octets of messages and AVPs, well-formed or not.
#![allow(dead_code, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec_wire::Encode;

pub(crate) const S6A: u32 = 16_777_251;

pub(crate) fn encode(v: &impl Encode) -> Vec<u8> {
    let mut buf = vec![0; v.encoded_len()];
    v.encode_to_slice(&mut buf).unwrap();
    buf
}
/// A header around AVPs.
pub(crate) fn message(flags: u8, command: u32, application: u32, avps: &[u8]) -> Vec<u8> {
    let mut out = (0x0100_0000 | u32::try_from(avps.len() + 20).unwrap()).to_be_bytes().to_vec();
    out.extend((u32::from(flags) << 24 | command).to_be_bytes());
    out.extend(application.to_be_bytes());
    out.extend([0, 0, 0, 1, 0, 0, 0, 2]);
    out.extend(avps);
    out
}
/// A header with any length in front of any octets.
pub(crate) fn raw(code: u32, flags: u8, length: usize, rest: &[u8]) -> Vec<u8> {
    let mut out = code.to_be_bytes().to_vec();
    out.extend((u32::from(flags) << 24 | u32::try_from(length).unwrap()).to_be_bytes());
    out.extend(rest);
    out
}
/// A padded AVP without vendor.
pub(crate) fn avp(code: u32, flags: u8, value: &[u8]) -> Vec<u8> {
    let mut out = raw(code, flags, value.len() + 8, value);
    out.resize(out.len().next_multiple_of(4), 0);
    out
}
/// A padded AVP of a vendor.
pub(crate) fn of_vendor(code: u32, flags: u8, vendor: u32, value: &[u8]) -> Vec<u8> {
    let mut out = raw(code, flags | 0x80, value.len() + 12, &vendor.to_be_bytes());
    out.extend(value);
    out.resize(out.len().next_multiple_of(4), 0);
    out
}
/// A file of `benches/messages`.
pub(crate) fn bench(name: &str) -> Vec<u8> {
    let path = format!("{}/../benches/messages/{name}.hex", env!("CARGO_MANIFEST_DIR"));
    unhex(std::fs::read_to_string(path).unwrap().trim())
}
pub(crate) fn unhex(text: &str) -> Vec<u8> {
    let digits: Vec<u8> =
        text.bytes().map(|b| (b as char).to_digit(16).unwrap().try_into().unwrap()).collect();
    digits.chunks(2).map(|p| p[0] << 4 | p[1]).collect()
}
