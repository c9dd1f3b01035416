//! Messages of PCAP: their transaction, what is told, checked and written again.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::panic
)]

use sigcodec_gsm::digits::Tbcd;
use sigcodec_pcap_ap::{Build, Imei, Imsi, Message, Outcome, PcapAp, TransactionId, id, key};
use sigcodec_per::{Form, Procedures as _};
use sigcodec_wire::{
    Decode as _, Encode as _, Error, Kind,
    audit::{Finding, Flag},
    walk::{Field, Identity, Shape, Value, Visitor, Walk as _},
};

/// PositionCalculationRequest in transaction 9 with an IMSI and an IMEI, as pycrate writes it.
const REQUEST: &[u8] = &[
    0x00, 0x01, 0x02, 0x40, 0x1e, 0x40, 0, 0, 0, 1, 0, 0x80, 0x40, 9, 0xa0, 0x00, 0x01, 0x10, 0x32, 0x54,
    0x76, 0x98, 0xf8, 0, 0x81, 0x40, 8, 0x53, 0x10, 0x32, 0x54, 0x76, 0x98, 0x00, 0x21,
];
/// Abort in the long transaction 1234, as pycrate writes it.
const ABORT: &[u8] = &[0x00, 0x0b, 0x60, 0x04, 0xd2, 3, 0, 0, 0];

#[derive(Default)]
struct Report(Vec<(String, Option<Identity>)>);
impl Visitor for Report {
    fn begin(&mut self, _: Field<'_>, _: Shape) {}
    fn end(&mut self) {}
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        self.0.push((format!("{}={value}", field.name), field.kind.identity));
    }
    fn fault(&mut self, field: Field<'_>, _: &[u8], error: Error) {
        panic!("{}: {error}", field.name);
    }
}
fn told(octets: &[u8], violations: &[Kind]) -> Vec<(String, Option<Identity>)> {
    let message = Message::from_bytes(octets).unwrap();
    let mut told = Report::default();
    message.walk(&mut told);
    let mut found = vec![];
    message.check(&mut |e| found.push(e.kind()));
    assert_eq!(found, violations);
    message.audit(&mut |f: Finding| panic!("{f:?}"));
    assert_eq!(message.canonical().encode_to_slice(&mut [0; 64]).unwrap(), octets);
    told.0
}
fn findings(octets: &[u8]) -> Vec<(Flag, u32)> {
    let mut found = vec![];
    Message::from_bytes(octets).unwrap().audit(&mut |f: Finding| found.push((f.flag, f.at)));
    found
}

#[test]
fn whose_position_it_is_in_which_transaction() {
    let told = told(REQUEST, &[]);
    for expected in [
        ("shortTID=9", None),
        ("messageType=PositionCalculationRequest", None),
        ("value=001001234567898", Some(Identity::IMSI)),
        ("value=3501234567890012", Some(Identity::IMEI)),
    ] {
        assert!(told.contains(&(expected.0.to_owned(), expected.1)), "{expected:?} in {told:?}");
    }
    // Its cause is missing.
    assert!(self::told(ABORT, &[Kind::Missing]).contains(&("longTID=1234".to_owned(), None)));
    let abort = Message::from_bytes(ABORT).unwrap();
    assert_eq!(abort.transaction::<TransactionId>().unwrap(), Some(TransactionId::Long(1234)));
    assert!(abort.get(key::IMSI).unwrap().is_none());
}

#[test]
fn a_message_is_built_in_its_transaction() {
    let imsi = Imsi(Tbcd::new(&[0x00, 0x01, 0x10, 0x32, 0x54, 0x76, 0x98, 0xf8]));
    let imei = Imei(Tbcd::new(&[0x53, 0x10, 0x32, 0x54, 0x76, 0x98, 0x00, 0x21]));
    let none: &[(sigcodec_per::Id, &dyn sigcodec_pcap_ap::ToPer)] = &[];
    let request = Build::new(PcapAp::POSITION_CALCULATION, Outcome::Initiating, none);
    let identities: &[(_, &dyn sigcodec_pcap_ap::ToPer)] = &[(id::IMSI, &imsi), (id::IMEI, &imei)];
    let request = request.with(identities);
    let mut buf = [0; 64];
    assert_eq!(request.in_transaction(&TransactionId::Short(9)).encode_to_slice(&mut buf).unwrap(), REQUEST);
    let abort = Build::new(PcapAp::ABORT, Outcome::Initiating, none);
    assert_eq!(abort.in_transaction(&TransactionId::Long(1234)).encode_to_slice(&mut buf).unwrap(), ABORT);
    let kind = |build: Build<'_>| build.encode_to_slice(&mut [0; 64]).unwrap_err().kind();
    assert_eq!(kind(abort), Kind::Missing);
    assert_eq!(kind(abort.in_transaction(&TransactionId::Short(128))), Kind::Value);
    assert_eq!(kind(abort.in_transaction(&TransactionId::Long(32768))), Kind::Value);
}

#[test]
fn what_is_odd_around_the_transaction_is_said_and_mended() {
    for (octets, at, flag) in [
        (REQUEST, 0, Flag::PaddingBitsSet),
        (REQUEST, 3, Flag::PaddingBitsSet),
        (ABORT, 2, Flag::PaddingBitsSet),
    ] {
        let mut odd = octets.to_vec();
        odd[at] |= 1;
        assert_eq!(findings(&odd), [(flag, u32::try_from(at).unwrap())]);
        let message = Message::from_bytes(&odd).unwrap();
        assert_eq!(message.canonical().encode_to_slice(&mut [0; 64]).unwrap(), octets);
    }
    // A length of two octets where one is enough.
    let long = [&ABORT[..5], &[0x80], &ABORT[5..]].concat();
    assert_eq!(findings(&long), [(Flag::LengthNotMinimal, 5)]);
    assert_eq!(Message::from_bytes(&long).unwrap().canonical().encode_to_slice(&mut [0; 64]).unwrap(), ABORT);
    let behind = [ABORT, &[7]].concat();
    assert_eq!(findings(&behind), [(Flag::TrailingBytes, 9)]);
    for octets in [REQUEST, ABORT] {
        for n in 0..octets.len() {
            assert_eq!(
                Message::from_bytes(&octets[..n]).map(drop).unwrap_err().kind(),
                Kind::Truncated,
                "{n}"
            );
        }
    }
    // Neither a number above its limit nor an alternative that is none.
    let above = [&[0x00, 0x0b, 0x60, 0x84, 0xd2][..], &ABORT[5..]].concat();
    let error = Message::from_bytes(&above).map(drop).unwrap_err();
    assert_eq!((error.kind(), error.at()), (Kind::Value, 2));
    assert_eq!(Message::from_bytes(&[0x80, 0x0b]).map(drop).unwrap_err().kind(), Kind::Choice);
}

#[test]
fn each_message_and_element_stands_once() {
    let mut messages = vec![];
    for procedure in PcapAp::PROCEDURES {
        for (outcome, ty) in procedure.messages {
            assert!(PcapAp::message(procedure.code, *outcome).is_some_and(|found| found.kind == ty.kind));
            messages.push(ty.kind.name);
            let Form::Sequence([ies, ..], Some(_)) = ty.form else { panic!("{}", ty.kind.name) };
            let Form::Container(_, _, set) = ies.ty.form else { panic!("{}", ty.kind.name) };
            for (n, row) in set.ies.iter().enumerate() {
                assert_eq!(set.row(row.id.number).map(|(place, _)| place), Some(n), "{}", set.name);
            }
        }
    }
    messages.sort_unstable();
    messages.dedup();
    assert_eq!((PcapAp::PROCEDURES.len(), messages.len()), (14, 22));
}
