//! What is told, checked and written again; that nothing is done twice in the tables.
#![allow(missing_docs, clippy::pedantic, clippy::restriction)]

use sigcodec_per::{Form, Procedures as _};
use sigcodec_sabp::{Message, Sabp};
use sigcodec_wire::{
    Decode as _, Encode as _, Error, Kind,
    audit::{Finding, Flag},
    walk::{Field, Identity, Shape, Value, Visitor, Walk as _},
};

/// Kill of message 4352 in one service area.
const KILL: &[u8] = &[
    0x00, 0x01, 0x00, 0x1c, 0, 0, 3, 0, 6, 0, 2, 0x11, 0x00, 0, 10, 0, 2, 0x12, 0x34, 0, 15, 0, 9, 0, 0,
    0x00, 0xf1, 0x10, 0x12, 0x34, 0, 1,
];
const EXPECTED: [(&str, Option<Identity>); 3] =
    [("pLMNidentity=00101", Some(Identity::PLMN)), ("sac=0001", None), ("value=1100", None)];
const COUNTS: (usize, usize) = (8, 18);

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

#[test]
fn a_message_is_told_checked_and_written_again() {
    let message = Message::from_bytes(KILL).unwrap();
    let mut told = Report::default();
    message.walk(&mut told);
    assert_eq!(told.1, 0);
    for expected in EXPECTED {
        assert!(told.0.contains(&(expected.0.to_owned(), expected.1)), "{expected:?} in {:?}", told.0);
    }
    message.check(&mut |e| panic!("{e}"));
    message.audit(&mut |f: Finding| panic!("{f:?}"));
    assert_eq!(message.canonical().encode_to_slice(&mut [0; 64]).unwrap(), KILL);
}

#[test]
fn what_is_missing_odd_or_cut_off_is_said() {
    // An element with another identifier is not known, and the one that it was is missing.
    let mut other = KILL.to_vec();
    other[8] = 0xee;
    let mut kinds = vec![];
    Message::from_bytes(&other).unwrap().check(&mut |e| kinds.push(e.kind()));
    assert_eq!(kinds, [Kind::Unexpected, Kind::Missing]);
    let mut padded = KILL.to_vec();
    padded[2] |= 1;
    let mut flags = vec![];
    Message::from_bytes(&padded).unwrap().audit(&mut |f: Finding| flags.push((f.flag, f.at)));
    assert_eq!(flags, [(Flag::PaddingBitsSet, 2)]);
    for n in 0..KILL.len() {
        assert_eq!(Message::from_bytes(&KILL[..n]).map(drop).unwrap_err().kind(), Kind::Truncated);
    }
    // There are three outcomes.
    let mut fourth = KILL.to_vec();
    fourth[0] = 0x60;
    assert_eq!(Message::from_bytes(&fourth).map(drop).unwrap_err().kind(), Kind::Choice);
}

#[test]
fn each_message_and_element_stands_once() {
    let mut messages = vec![];
    for procedure in Sabp::PROCEDURES {
        for (outcome, ty) in procedure.messages {
            assert!(Sabp::message(procedure.code, *outcome).is_some_and(|found| found.kind == ty.kind));
            messages.push(ty.kind.name);
            let Form::Sequence([ies, ..], Some(_)) = ty.form else { panic!("{}", ty.kind.name) };
            let Form::Container(_, _, set) = ies.ty.form else { panic!("{}", ty.kind.name) };
            for (n, row) in set.ies.iter().enumerate() {
                assert_eq!(set.row(row.id.number).map(|(place, _)| place), Some(n), "{}", set.name);
            }
        }
    }
    assert_eq!((Sabp::PROCEDURES.len(), messages.len()), COUNTS);
    messages.sort_unstable();
    messages.dedup();
    assert_eq!(messages.len(), COUNTS.1);
}
