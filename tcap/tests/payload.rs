//! What the layer above is handed of a message, and what is told where it takes it and where it does not.
#![allow(missing_docs, clippy::unwrap_used)]

use core::fmt::Write as _;
use sigcodec_ber::{External, Tlv};
use sigcodec_tcap::{Message, ParameterCode, ParameterKind, Payload, PayloadParameter, ansi};
use sigcodec_wire::{
    Decode as _, Error,
    walk::{Field, Shape, Value, Visitor},
};

/// Knows everything, or nothing, and writes down what it is asked.
struct Asked {
    knows: bool,
    asked: Vec<String>,
}
impl Payload for Asked {
    fn name(&mut self, kind: ParameterKind, code: i64, parameter: Option<&Tlv<'_>>) -> Option<&'static str> {
        let behind = parameter.map(|tlv| tlv.body.rest());
        self.asked.push(format!("name of {} {code} {behind:02x?}", kind.name()));
        None
    }
    fn context_name(&mut self, context: &[u8]) -> Option<&'static str> {
        self.asked.push(format!("context {context:?}"));
        None
    }
    fn parameter(&mut self, parameter: &PayloadParameter<'_>, visitor: &mut dyn Visitor) -> bool {
        let PayloadParameter { kind, code, tlv } = parameter;
        self.asked.push(format!("{} {code:?} {:02x?}", kind.name(), tlv.body.rest()));
        if self.knows {
            visitor.value(Field::new("known", tlv.span()), Value::Flag(true));
        }
        self.knows
    }
    fn user_information(&mut self, information: &External<'_>, _: &mut dyn Visitor) -> bool {
        self.asked.push(format!("information {:?}", information.direct_reference));
        false
    }
}

#[derive(Default)]
struct Names(String);
impl Visitor for Names {
    fn begin(&mut self, field: Field<'_>, _: Shape) {
        write!(self.0, "{}{{", field.name).unwrap();
    }
    fn end(&mut self) {
        self.0.push('}');
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        write!(self.0, "{}={value} ", field.name).unwrap();
    }
    fn fault(&mut self, field: Field<'_>, _: &[u8], error: Error) {
        write!(self.0, "{}!{error} ", field.name).unwrap();
    }
}

/// An element with a length of one octet.
fn tlv(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let contents = parts.concat();
    [&[tag, u8::try_from(contents.len()).unwrap()][..], &contents].concat()
}
fn package(knows: bool, octets: &[u8]) -> (String, Vec<String>) {
    let (mut names, mut asked) = (Names::default(), Asked { knows, asked: vec![] });
    ansi::Message::from_bytes(octets).unwrap().walk_with(&mut names, &mut asked);
    (names.0, asked.asked)
}

#[test]
fn parameters_of_ansi() {
    let set = tlv(0xf2, &[&[0x80, 1, 7]]);
    let invoke = tlv(0xe9, &[&[0xcf, 1, 1, 0xd1, 2, 9, 47], &set]);
    let result = tlv(0xea, &[&[0xcf, 1, 3], &set]);
    let error = tlv(0xeb, &[&[0xcf, 1, 4, 0xd4, 1, 0x83], &set]);
    let reject = tlv(0xec, &[&[0xcf, 1, 5, 0xd5, 2, 1, 1], &set]);
    let information = tlv(0xfd, &[&tlv(0x28, &[&[6, 1, 42], &tlv(0xa0, &[&[5, 0]])])]);
    let dialogue = tlv(0xf9, &[&[0xdc, 2, 42, 3], &information]);
    let components = tlv(0xe8, &[&invoke, &result, &error, &reject]);
    let octets = tlv(0xe4, &[&[0xc7, 4, 0, 0, 0, 7], &dialogue, &components]);

    let (known, asked) = package(true, &octets);
    let ids = |id: u8| format!("Answer(ComponentIds {{ octets: [{id}], answers: true }})");
    assert_eq!(
        asked,
        [
            "information Some(Oid(1.2))".to_owned(),
            "argument Ansi(Private([9, 47])) [80, 01, 07]".to_owned(),
            format!("result {} [80, 01, 07]", ids(3)),
            "parameter Ansi(Private([131])) [80, 01, 07]".to_owned(),
        ]
    );
    // Those of a Reject belong to nobody.
    assert_eq!((known.matches("known=true").count(), known.matches("paramSet{").count()), (3, 1), "{known}");
    let (unknown, same) = package(false, &octets);
    assert_eq!(same, asked);
    assert_eq!(unknown.matches("paramSet{").count(), 4, "{unknown}");
    assert!(unknown.contains("userInformation{{directReference=1.2 singleASN1Type{"), "{unknown}");
}

#[test]
fn parameters_of_itu_have_local_codes() {
    let invoke = tlv(0xa1, &[&[2, 1, 1, 6, 1, 45], &[4, 1, 7]]);
    let error = tlv(0xa3, &[&[2, 1, 1, 2, 1, 27], &[4, 1, 8]]);
    let hidden = tlv(0xa3, &[&[2, 1, 1, 6, 1, 27], &[4, 1, 9]]);
    let octets = tlv(0x64, &[&[0x49, 1, 7], &tlv(0x6c, &[&invoke, &error, &hidden])]);
    let (mut names, mut asked) = (Names::default(), Asked { knows: true, asked: vec![] });
    Message::from_bytes(&octets).unwrap().walk_with(&mut names, &mut asked);
    // A code of an operation under another tag is seen through, one of an error is not.
    let expected = [
        "name of argument 45 Some([07])",
        "argument Local(45) [07]",
        "name of parameter 27 Some([08])",
        "parameter Local(27) [08]",
    ];
    assert_eq!(asked.asked, expected, "{}", names.0);
    assert!(names.0.contains("parameter{class=UNIVERSAL (0) tag=4 contents=09 }"), "{}", names.0);
}

#[test]
fn codes_say_whether_they_are_local() {
    assert_eq!(ParameterCode::Local(45).local(), Some(45));
    assert_eq!(ParameterCode::Ansi(ansi::Code::Private(&[45])).local(), None);
    assert_eq!(ParameterCode::Answer(ansi::ComponentIds::of_answer(&[45])).local(), None);
    let kinds = [ParameterKind::Argument, ParameterKind::Result, ParameterKind::Error];
    assert_eq!(kinds.map(ParameterKind::name), ["argument", "result", "parameter"]);
}

/// A part of a result that is cut off was told as the last one.
#[test]
fn what_is_cut_off_keeps_its_name() {
    for (tag, name) in [(0xa2, "returnResultLast{"), (0xa7, "returnResultNotLast{")] {
        let octets = [0x64, 16, 0x49, 1, 7, 0x6c, 11, tag, 10, 2, 1, 1, 0x30, 5, 2, 1, 45, 4];
        let (mut names, mut asked) = (Names::default(), Asked { knows: false, asked: vec![] });
        Message::from_bytes(&octets).unwrap().walk_with(&mut names, &mut asked);
        assert!(names.0.contains(name) && names.0.contains("local=45"), "{}", names.0);
    }
}
