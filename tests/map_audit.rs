//! Every MAP flag of the audit, each raised by a message that has nothing else of the kind.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec::{
    sccp,
    stack::Frame,
    tcap,
    wire::{
        Decode as _,
        audit::{Finding, Flag},
    },
};

const IMSI: [u8; 8] = [0x00, 0x01, 0x01, 0x21, 0x43, 0x65, 0x87, 0xf9];
/// Retrieval of authentication data, version 2: a bare IMSI.
const SAI_V2: [u8; 7] = [4, 0, 0, 1, 0, 14, 2];
const SAI_V3: [u8; 7] = [4, 0, 0, 1, 0, 14, 3];
const PSI_V3: [u8; 7] = [4, 0, 0, 1, 0, 28, 3];
const MT_V3: [u8; 7] = [4, 0, 0, 1, 0, 25, 3];

fn tlv(tag: u8, body: &[u8]) -> Vec<u8> {
    [&[tag, u8::try_from(body.len()).unwrap()], body].concat()
}
fn invoke(id: u8, code: u8, argument: &[u8]) -> Vec<u8> {
    tlv(0xa1, &[&[2, 1, id, 2, 1, code], argument].concat())
}
/// A Begin with these components and, with a context, an AARQ.
fn begin(context: Option<&[u8]>, components: &[Vec<u8>]) -> Vec<u8> {
    let dialogue = context.map(|oid| {
        let aarq = tlv(0x60, &[&[0x80, 2, 7, 0x80][..], &tlv(0xa1, &tlv(6, oid))].concat());
        tlv(0x6b, &tlv(0x28, &[&[6, 7, 0, 0x11, 0x86, 5, 1, 1, 1][..], &tlv(0xa0, &aarq)].concat()))
    });
    let body = [vec![0x48, 4, 0, 0, 0, 1], dialogue.unwrap_or_default(), tlv(0x6c, &components.concat())];
    tlv(0x62, &body.concat())
}
/// The MAP flags of a TCAP message, each with the octets from where it was found.
fn flags(octets: &[u8]) -> Vec<(Flag, u32)> {
    assert!(tcap::Message::from_bytes(octets).is_ok());
    let mut found = Vec::new();
    Frame::from_tcap(octets).audit(&mut |f: Finding| {
        if f.flag.layer() == sigcodec::wire::Layer::Map {
            found.push((f.flag, f.at));
        }
    });
    found
}
fn only(octets: &[u8]) -> Vec<Flag> {
    let mut all: Vec<_> = flags(octets).into_iter().map(|(flag, _)| flag).collect();
    all.dedup();
    all
}
/// The flags of a version 2 sendAuthenticationInfo with this IMSI.
fn of_imsi(imsi: &[u8]) -> Vec<Flag> {
    only(&begin(Some(&SAI_V2), &[invoke(1, 56, &tlv(4, imsi))]))
}

#[test]
fn a_message_in_order_raises_none() {
    assert_eq!(of_imsi(&IMSI), []);
    let v3 = tlv(0x30, &[&tlv(0x80, &IMSI)[..], &[2, 1, 1]].concat());
    assert_eq!(only(&begin(Some(&SAI_V3), &[invoke(1, 56, &v3)])), []);
}

#[test]
fn imsi_empty() {
    // A size of 0 is outside the constraint as well.
    assert_eq!(of_imsi(&[]), [Flag::ImsiEmpty, Flag::ConstraintViolated]);
}
#[test]
fn imsi_too_short() {
    assert_eq!(of_imsi(&[0x00, 0x01, 0xf1]), [Flag::ImsiTooShort]);
}
#[test]
fn imsi_too_long() {
    // Nine octets are outside the constraint as well.
    let long = [0x00, 0x01, 0x01, 0x21, 0x43, 0x65, 0x87, 0x09, 0xf1];
    assert_eq!(of_imsi(&long), [Flag::ImsiTooLong, Flag::ConstraintViolated]);
}
#[test]
fn digit_not_decimal() {
    assert_eq!(of_imsi(&[0x00, 0x01, 0x01, 0x21, 0x43, 0x65, 0x8a, 0xf9]), [Flag::DigitNotDecimal]);
}
#[test]
fn filler_mid_string() {
    assert_eq!(of_imsi(&[0x00, 0x01, 0xf1, 0x21, 0x43, 0x65, 0x87, 0xf9]), [Flag::FillerMidString]);
}
#[test]
fn filler_missing() {
    // A digit where the filler behind fifteen digits stands: the last of eight octets.
    let octets = begin(Some(&SAI_V2), &[invoke(1, 56, &tlv(4, &[0, 1, 1, 0x21, 0x43, 0x65, 0x87, 0x09]))]);
    let found = flags(&octets);
    assert_eq!(found.iter().map(|(f, _)| *f).collect::<Vec<_>>(), [Flag::FillerMissing, Flag::ImsiTooLong]);
    assert_eq!(octets[found[0].1 as usize], 0x09);
}
#[test]
fn address_no_extension_bit() {
    // sendIMSI: an MSISDN whose first bit is 0.
    let argument = tlv(4, &[0x11, 0x51, 0x55, 0x10, 0x00]);
    let imsi_retrieval = [4, 0, 0, 1, 0, 26, 2];
    assert_eq!(
        only(&begin(Some(&imsi_retrieval), &[invoke(1, 58, &argument)])),
        [Flag::AddressNoExtensionBit]
    );
}
#[test]
fn constraint_violated() {
    // An address of eleven octets.
    let argument = tlv(4, &[0x91, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    let imsi_retrieval = [4, 0, 0, 1, 0, 26, 2];
    assert_eq!(only(&begin(Some(&imsi_retrieval), &[invoke(1, 58, &argument)])), [Flag::ConstraintViolated]);
}
#[test]
fn version_form_mismatch() {
    let bare = tlv(4, &IMSI);
    assert_eq!(only(&begin(Some(&SAI_V3), &[invoke(1, 56, &bare)])), [Flag::VersionFormMismatch]);
    // Without a dialogue it is version 1, which has no SEQUENCE.
    let v3 = tlv(0x30, &[&tlv(0x80, &IMSI)[..], &[2, 1, 1]].concat());
    assert_eq!(only(&begin(None, &[invoke(1, 56, &v3)])), [Flag::VersionFormMismatch]);
}
#[test]
fn argument_undecodable() {
    // provideSubscriberInfo without requestedInfo.
    let argument = tlv(0x30, &tlv(0x80, &IMSI));
    assert_eq!(only(&begin(Some(&PSI_V3), &[invoke(1, 70, &argument)])), [Flag::ArgumentUndecodable]);
    // No form of the operation is an INTEGER.
    assert_eq!(only(&begin(Some(&PSI_V3), &[invoke(1, 70, &[2, 1, 1])])), [Flag::ArgumentUndecodable]);
}
#[test]
fn identities_differ() {
    let psi = |imsi: &[u8]| tlv(0x30, &[&tlv(0x80, imsi)[..], &tlv(0xa2, &[0x80, 0])].concat());
    let other = [0x00, 0x01, 0x01, 0x21, 0x43, 0x65, 0x87, 0xf8];
    let two = |a: &[u8], b: &[u8]| begin(Some(&PSI_V3), &[invoke(1, 70, &psi(a)), invoke(2, 70, &psi(b))]);
    assert_eq!(only(&two(&IMSI, &IMSI)), []);
    let octets = two(&IMSI, &other);
    let found = flags(&octets);
    let [(Flag::IdentitiesDiffer, at)] = found[..] else { panic!("{found:?}") };
    // The offset is that of the second IMSI.
    assert_eq!(octets[at as usize..][..10], [&[0x80, 8][..], &other].concat());
}

/// UDT with E.164 addresses from and to these digits.
fn udt(called: &[u8], calling: &[u8], data: &[u8]) -> Vec<u8> {
    let address = |ssn: u8, digits: &[u8]| [&[0x12, ssn, 0, 0x12, 4], digits].concat();
    let mut buf = [0; 512];
    let (called, calling) = (address(8, called), address(8, calling));
    let part = |p: &[u8]| tlv(0, p)[1..].to_vec();
    let parts = [part(&called), part(&calling), part(data)];
    let pointers =
        [3, 2 + parts[0].len(), 1 + parts[0].len() + parts[1].len()].map(|p| u8::try_from(p).unwrap());
    let octets = [&[9, 1][..], &pointers, &parts.concat()].concat();
    buf[..octets.len()].copy_from_slice(&octets);
    assert!(sccp::Message::from_bytes(&octets).is_ok());
    octets
}

#[test]
fn map_gt_differs_from_sccp_gt() {
    let centre = tlv(0x84, &[0x91, 0x51, 0x55, 0x10, 0x00]);
    let argument = tlv(0x30, &[&tlv(0x80, &IMSI)[..], &centre, &tlv(4, &[0; 13])].concat());
    let tcap = begin(Some(&MT_V3), &[invoke(1, 44, &argument)]);
    let found = |calling: &[u8]| {
        let octets = udt(&[0x51, 0x55, 0x10, 0x20], calling, &tcap);
        let mut found = Vec::new();
        Frame::from_sccp(&octets).audit(&mut |f: Finding| {
            if f.flag.layer() == sigcodec::wire::Layer::Map {
                assert_eq!(octets[f.at as usize], 0x84);
                found.push(f.flag);
            }
        });
        found
    };
    assert_eq!(found(&[0x51, 0x55, 0x10, 0x00]), []);
    assert_eq!(found(&[0x51, 0x55, 0x10, 0x10]), [Flag::MapGtDiffersFromSccpGt]);
}

#[test]
fn an_operation_that_no_context_lists_is_told() {
    // explicitCT of TS 24.080: it has a name, and no place on an SS7 link.
    let octets = begin(None, &[invoke(1, 126, &[])]);
    let mut found = Vec::new();
    let frame = Frame::from_tcap(&octets);
    assert_eq!(frame.components().next().unwrap().unwrap().operation.unwrap().name, "explicitCT");
    frame.audit(&mut |f: Finding| found.push(f.flag));
    assert!(found.contains(&Flag::OpcodeNotInContext), "{found:?}");
    let mut found = Vec::new();
    Frame::from_tcap(&begin(None, &[invoke(1, 200, &[])])).audit(&mut |f: Finding| found.push(f.flag));
    assert!(found.contains(&Flag::OpcodeUnknown), "{found:?}");
}
