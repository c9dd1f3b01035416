//! RUA, HNBAP and SABP on PER: what is told, checked and written again; that nothing stands twice in the tables.
#![allow(missing_docs, clippy::pedantic, clippy::restriction)]
#![cfg(all(feature = "hnbap", feature = "rua", feature = "sabp"))]

use sigcodec::{
    hnbap::Hnbap,
    per::{Form, Pdu, Procedures},
    rua::Rua,
    sabp::Sabp,
    wire::{
        Decode as _, Encode as _, Error, Kind,
        audit::{Finding, Flag},
        walk::{Field, Identity, Shape, Value, Visitor, Walk as _},
    },
};

/// UERegisterAccept of HNBAP: an IMSI and a context.
const ACCEPT: &[u8] = &[
    0x20, 0x03, 0x00, 0x17, 0, 0, 2, 0, 5, 0, 9, 0x0a, 0x00, 0x01, 0x10, 0x32, 0x54, 0x76, 0x98, 0xf8, 0, 4,
    0, 3, 0, 0, 0x12,
];
/// DirectTransfer of RUA with a CommonID of RANAP, as pycrate writes it.
const DIRECT_TRANSFER: &[u8] = &[
    0x00, 0x02, 0x40, 0x28, 0, 0, 3, 0, 7, 0, 1, 0, 0, 3, 0, 3, 0, 0, 0x12, 0, 4, 0, 0x15, 0x14, 0x00, 0x0f,
    0x40, 0x10, 0, 0, 1, 0, 0x17, 0x40, 9, 0x50, 0x00, 0x01, 0x10, 0x32, 0x54, 0x76, 0x98, 0xf8,
];
/// Kill of SABP: message 4352 in one service area.
const KILL: &[u8] = &[
    0x00, 0x01, 0x00, 0x1c, 0, 0, 3, 0, 6, 0, 2, 0x11, 0x00, 0, 10, 0, 2, 0x12, 0x34, 0, 15, 0, 9, 0, 0,
    0x00, 0xf1, 0x10, 0x12, 0x34, 0, 1,
];

#[derive(Default)]
struct Report(Vec<(String, Option<Identity>)>, usize);
impl Visitor for Report {
    fn begin(&mut self, _: Field<'_>, _: Shape) {}
    fn end(&mut self) {}
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        self.0.push((format!("{}={value}", field.name), field.kind.identity));
    }
    fn fault(&mut self, _: Field<'_>, _: &[u8], _: Error) {
        self.1 += 1;
    }
}

fn told<P: Procedures>(octets: &[u8], expected: &[(&str, Option<Identity>)]) {
    let message = Pdu::<P>::from_bytes(octets).unwrap();
    let mut told = Report::default();
    message.walk(&mut told);
    assert_eq!(told.1, 0);
    for expected in expected {
        assert!(told.0.contains(&(expected.0.to_owned(), expected.1)), "{expected:?} in {:?}", told.0);
    }
    message.check(&mut |e| panic!("{e}"));
    message.audit(&mut |f: Finding| panic!("{f:?}"));
    assert_eq!(message.canonical().encode_to_slice(&mut [0; 64]).unwrap(), octets);
}
#[test]
fn a_message_is_told_checked_and_written_again() {
    told::<Hnbap>(ACCEPT, &[("iMSI=001001234567898", Some(Identity::IMSI)), ("value=000012", None)]);
    told::<Rua>(DIRECT_TRANSFER, &[("value=000012", None), ("value=cs-domain (0)", None)]);
    let area = [("pLMNidentity=00101", Some(Identity::PLMN)), ("sac=0001", None), ("value=1100", None)];
    told::<Sabp>(KILL, &area);
}

fn refused<P: Procedures>(octets: &[u8]) {
    // An element with another identifier is not known, and the one that it was is missing.
    let mut other = octets.to_vec();
    other[8] = 0xee;
    let mut kinds = vec![];
    Pdu::<P>::from_bytes(&other).unwrap().check(&mut |e| kinds.push(e.kind()));
    assert_eq!(kinds, [Kind::Unexpected, Kind::Missing]);
    let mut padded = octets.to_vec();
    padded[2] |= 1;
    let mut flags = vec![];
    Pdu::<P>::from_bytes(&padded).unwrap().audit(&mut |f: Finding| flags.push((f.flag, f.at)));
    assert_eq!(flags, [(Flag::PaddingBitsSet, 2)]);
    for n in 0..octets.len() {
        assert_eq!(Pdu::<P>::from_bytes(&octets[..n]).map(drop).unwrap_err().kind(), Kind::Truncated);
    }
    // There are three outcomes.
    let mut fourth = octets.to_vec();
    fourth[0] = 0x60;
    assert_eq!(Pdu::<P>::from_bytes(&fourth).map(drop).unwrap_err().kind(), Kind::Choice);
}
#[test]
fn what_is_missing_odd_or_cut_off_is_said() {
    refused::<Hnbap>(ACCEPT);
    refused::<Rua>(DIRECT_TRANSFER);
    refused::<Sabp>(KILL);
}

fn once<P: Procedures>(procedures: usize, count: usize) {
    let mut messages = vec![];
    for procedure in P::PROCEDURES {
        for (outcome, ty) in procedure.messages {
            assert!(P::message(procedure.code, *outcome).is_some_and(|found| found.kind == ty.kind));
            messages.push(ty.kind.name);
            let Form::Sequence([ies, ..], Some(_)) = ty.form else { panic!("{}", ty.kind.name) };
            let Form::Container(_, _, set) = ies.ty.form else { panic!("{}", ty.kind.name) };
            for (n, row) in set.ies.iter().enumerate() {
                assert_eq!(set.row(row.id.number).map(|(place, _)| place), Some(n), "{}", set.name);
            }
        }
    }
    assert_eq!((P::PROCEDURES.len(), messages.len()), (procedures, count));
    messages.sort_unstable();
    messages.dedup();
    assert_eq!(messages.len(), count);
}
#[test]
fn each_message_and_element_stands_once() {
    once::<Hnbap>(10, 17);
    once::<Rua>(6, 6);
    once::<Sabp>(8, 18);
}
