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
    // Without a context no version is said that it could differ from.
    let v3 = tlv(0x30, &[&tlv(0x80, &IMSI)[..], &[2, 1, 1]].concat());
    assert_eq!(only(&begin(None, &[invoke(1, 56, &v3)])), []);
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

/// Only what two Invokes say of one kind of identity is compared: an IMSI with an IMSI, an MSISDN with an MSISDN.
#[test]
fn identities_that_are_of_two_kinds_or_of_one_invoke() {
    let imsi = |imsi: &[u8]| tlv(0x30, &[&tlv(0x80, imsi)[..], &tlv(0xa2, &[0x80, 0])].concat());
    let msisdn = |digits: &[u8]| {
        let number = [&[0x91][..], digits].concat();
        let centre = tlv(0x82, &[0x91, 0x51, 0x55]);
        tlv(0x30, &[&tlv(0x80, &number)[..], &[0x81, 1, 0xff], &centre].concat())
    };
    let differ = |arguments: &[(u8, Vec<u8>)]| {
        let invokes: Vec<_> =
            arguments.iter().zip(1..).map(|((code, argument), id)| invoke(id, *code, argument)).collect();
        let octets = begin(None, &invokes);
        let found = flags(&octets).into_iter().filter(|(f, _)| *f == Flag::IdentitiesDiffer);
        found.map(|(_, at)| octets[at as usize..][..4].to_vec()).collect::<Vec<_>>()
    };
    let other = [0x00, 0x01, 0x01, 0x21, 0x43, 0x65, 0x87, 0xf8];
    let (a, b) = ([0x51, 0x55], [0x51, 0x65]);
    assert_eq!(differ(&[(70, imsi(&IMSI)), (45, msisdn(&a))]), [[0; 0]; 0]);
    assert_eq!(differ(&[(45, msisdn(&a)), (70, imsi(&IMSI)), (45, msisdn(&a))]), [[0; 0]; 0]);
    assert_eq!(differ(&[(45, msisdn(&a)), (45, msisdn(&b))]), [[0x80, 3, 0x91, 0x51]]);
    assert_eq!(
        differ(&[(45, msisdn(&a)), (70, imsi(&IMSI)), (70, imsi(&other)), (45, msisdn(&b))]),
        [[0x80, 8, 0, 1]]
    );
    // The bare IMSI of version 2 as well.
    let bare =
        |imsi: &[u8]| begin(Some(&SAI_V2), &[invoke(1, 56, &tlv(4, &IMSI)), invoke(2, 56, &tlv(4, imsi))]);
    assert_eq!(only(&bare(&IMSI)), []);
    assert_eq!(only(&bare(&other)), [Flag::IdentitiesDiffer]);
    // One forwarded message names two of them: whom it goes to, and who sent it.
    let forward = |to: &[u8]| {
        tlv(0x30, &[tlv(0x80, to), vec![0x82, 2, 0x91, 0x51], tlv(4, &[0]), tlv(4, &IMSI)].concat())
    };
    let mo_v3 = [4, 0, 0, 1, 0, 21, 3];
    let one = |to: &[u8]| flags(&begin(Some(&mo_v3), &[invoke(1, 46, &forward(to))]));
    assert!(one(&other).iter().all(|(f, _)| *f != Flag::IdentitiesDiffer));
    let two = begin(Some(&mo_v3), &[invoke(1, 46, &forward(&IMSI)), invoke(2, 46, &forward(&other))]);
    assert!(only(&two).contains(&Flag::IdentitiesDiffer));
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

/// Each operation that names a party of the message, compared with that party and no other.
#[test]
fn each_number_of_map_that_is_an_address_of_sccp() {
    let number = |tag: u8, digits: &[u8]| tlv(tag, &[&[0x91][..], digits].concat());
    let (own, other) = ([0x51, 0x55, 0x10], [0x51, 0x55, 0x20]);
    let imsi = tlv(4, &IMSI);
    type Argument<'a> = &'a dyn Fn(&[u8]) -> Vec<u8>;
    let location: Argument<'_> = &|n| [imsi.clone(), number(0x81, &other), number(4, n)].concat();
    let packet: Argument<'_> = &|n| [imsi.clone(), number(4, n), tlv(4, &[4, 1, 2, 3, 4])].concat();
    let to_centre: Argument<'_> = &|n| [number(0x84, n), number(0x82, &other), tlv(4, &[0; 13])].concat();
    let from_centre: Argument<'_> = &|n| [tlv(0x80, &IMSI), number(0x84, n), tlv(4, &[0; 13])].concat();
    let interrogation: Argument<'_> =
        &|n| [tlv(0xa0, &tlv(0x80, &IMSI)), tlv(0xa1, &[0x80, 0]), number(0x83, n)].concat();
    for (context, version, code, argument, called) in [
        (1, 3, 2, location, false),
        (32, 3, 23, packet, false),
        (25, 3, 44, from_centre, false),
        (25, 2, 46, from_centre, false),
        (21, 3, 46, to_centre, true),
        (29, 3, 71, interrogation, false),
    ] {
        for (named, party, rest, expected) in [
            (own, own, own, false),
            (own, own, other, false),
            (own, other, own, true),
            (other, own, other, true),
        ] {
            let oid = [4, 0, 0, 1, 0, context, version];
            let tcap = begin(Some(&oid), &[invoke(1, code, &tlv(0x30, &argument(&named)))]);
            let octets = if called { udt(&party, &rest, &tcap) } else { udt(&rest, &party, &tcap) };
            let mut differs = vec![];
            Frame::from_sccp(&octets).audit(&mut |f: Finding| {
                if f.flag == Flag::MapGtDiffersFromSccpGt {
                    differs.push(f.at as usize);
                }
            });
            assert_eq!(differs.len(), usize::from(expected), "{code} {context} {named:02x?} {party:02x?}");
            assert!(differs.iter().all(|at| octets[at + 3..][..3] == named));
        }
        // No digits on one side is no difference.
        let oid = [4, 0, 0, 1, 0, context, version];
        let tcap = begin(Some(&oid), &[invoke(1, code, &tlv(0x30, &argument(&own)))]);
        Frame::from_sccp(&udt(&[], &[], &tcap)).audit(&mut |f: Finding| {
            assert_ne!(f.flag, Flag::MapGtDiffersFromSccpGt, "{code}");
        });
    }
}

#[test]
fn an_operation_that_no_context_lists_is_told() {
    // explicitCT of TS 24.080: it has a name, and no place on an SS7 link.
    let octets = begin(None, &[invoke(1, 126, &[])]);
    let mut found = Vec::new();
    let frame = Frame::from_tcap(&octets);
    assert_eq!(frame.components().next().unwrap().unwrap().operation().unwrap().name, "explicitCT");
    frame.audit(&mut |f: Finding| found.push(f.flag));
    assert!(found.contains(&Flag::OpcodeNotInContext), "{found:?}");
    let mut found = Vec::new();
    Frame::from_tcap(&begin(None, &[invoke(1, 200, &[])])).audit(&mut |f: Finding| found.push(f.flag));
    assert!(found.contains(&Flag::ProtocolUnknown), "{found:?}");
}
