//! What is refused, answered and reported: each question also where the answer is no, each bound on both sides.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec_ber::Tlv;
use sigcodec_tcap::{
    Answer, Code, Component, Diagnostic, Invoke, MAX_COMPONENTS, Message, Outgoing, Portions, Problem,
    TransactionId,
};
use sigcodec_wire::{
    Decode as _, Encode, Kind, Layer, Reader,
    audit::{Finding, Flag},
};

fn tlv(tag: u8, contents: &[&[u8]]) -> Vec<u8> {
    let contents = contents.concat();
    let n = u8::try_from(contents.len()).unwrap();
    let head = if n < 0x80 { vec![tag, n] } else { vec![tag, 0x81, n] };
    [head, contents].concat()
}
fn refusal(octets: &[u8]) -> (Kind, u32) {
    let e = Message::from_bytes(octets).unwrap_err();
    (e.kind(), e.at())
}
fn element(octets: &[u8]) -> Tlv<'_> {
    Tlv::read(&mut Reader::new(octets, Layer::Tcap)).unwrap()
}
fn audit(octets: &[u8]) -> Vec<(Flag, u32)> {
    let mut out = vec![];
    Message::from_bytes(octets).unwrap().audit(&mut |f: Finding| out.push((f.flag, f.at)));
    out
}
fn with_components(components: &[&[u8]]) -> Vec<u8> {
    let portion = components.concat();
    let length = u16::try_from(portion.len()).unwrap().to_be_bytes();
    let portion = [&[0x6c, 0x82][..], &length, &portion].concat();
    let length = u16::try_from(portion.len() + 3).unwrap().to_be_bytes();
    [&[0x62, 0x82][..], &length, &[0x48, 1, 1], &portion].concat()
}

#[test]
fn portions_that_stand_twice_or_in_another_form() {
    let ids: [&[u8]; 4] = [&[0x48, 4, 1, 2, 3, 4], &[0x49, 4, 5, 6, 7, 8], &[0x48, 1, 9], &[0x49, 1, 9]];
    for (first, second) in [(0, 0), (0, 2), (2, 0), (1, 1), (1, 3), (3, 1)] {
        let octets = tlv(0x65, &[ids[first], ids[second]]);
        assert_eq!(refusal(&octets), (Kind::Duplicate, 2 + u32::try_from(ids[first].len()).unwrap()));
        // Others between and in front change nothing.
        let other = ids[if first % 2 == 0 { 1 } else { 0 }];
        assert_eq!(refusal(&tlv(0x65, &[other, ids[first], ids[second]])).0, Kind::Duplicate);
        assert_eq!(refusal(&tlv(0x65, &[ids[first], other, ids[second]])).0, Kind::Duplicate);
    }
    for octets in [tlv(0x65, &[ids[0], ids[1]]), tlv(0x65, &[ids[1], ids[0]])] {
        let message = Message::from_bytes(&octets).unwrap();
        let ids = (message.otid.unwrap().octets(), message.dtid.unwrap().octets());
        assert_eq!(ids, (&[1, 2, 3, 4][..], &[5, 6, 7, 8][..]));
    }
    for portion in [&[0x4a, 1, 0][..], &[0x6b, 0], &[0x6c, 0]] {
        let at = 2 + u32::try_from(portion.len()).unwrap();
        assert!(Message::from_bytes(&tlv(0x67, &[portion])).is_ok());
        assert_eq!(refusal(&tlv(0x67, &[portion, portion])), (Kind::Duplicate, at));
    }
    for (portion, kind) in [
        (&[0x68, 0][..], Kind::Segmented),
        (&[0x69, 0], Kind::Segmented),
        (&[0x6a, 0], Kind::Constructed),
        (&[0x4b, 0], Kind::Primitive),
        (&[0x4c, 0], Kind::Primitive),
    ] {
        assert_eq!(refusal(&tlv(0x67, &[portion])), (kind, 2), "{portion:02x?}");
    }
    // One in another form behind one that is there stands twice before anything else.
    assert_eq!(refusal(&tlv(0x65, &[ids[0], &[0x68, 0]])), (Kind::Duplicate, 8));
    assert_eq!(refusal(&tlv(0x65, &[ids[1], &[0x69, 0]])), (Kind::Duplicate, 8));
    assert_eq!(refusal(&[0x42, 0]), (Kind::Primitive, 0));
    for tag in [0x60, 0x63, 0x66, 0x68, 0xa2, 0x30, 0xe2] {
        assert_eq!(refusal(&[tag, 0]), (Kind::MessageType, 0), "{tag:02x}");
    }
}

#[test]
fn numbers_of_transaction_ids() {
    for (octets, number) in [
        (&[][..], None),
        (&[7], Some(7)),
        (&[0xff], Some(0xff)),
        (&[1, 2], Some(0x0102)),
        (&[0, 0x80], Some(0x80)),
        (&[1, 2, 3], Some(0x01_0203)),
        (&[0xff, 2, 3, 4], Some(0xff02_0304)),
        (&[0, 0, 0, 1], Some(1)),
        (&[0, 0, 0, 0, 1], None),
    ] {
        assert_eq!(TransactionId::new(octets).number(), number, "{octets:02x?}");
        let message = tlv(0x62, &[&tlv(0x48, &[octets])]);
        let otid = Message::from_bytes(&message).unwrap().otid.unwrap();
        assert_eq!((otid.octets(), otid.number()), (octets, number));
        let flag = match octets.len() {
            0 => Some(Flag::TidEmpty),
            1..=4 => None,
            _ => Some(Flag::TidTooLong),
        };
        for flagged in [Flag::TidEmpty, Flag::TidTooLong] {
            assert_eq!(audit(&message).contains(&(flagged, 2)), flag == Some(flagged), "{octets:02x?}");
        }
    }
}

/// The problem of a Reject has one of four context-specific tags.
#[test]
fn problems_of_other_tags() {
    for class in 0..4u8 {
        for number in 0..6u8 {
            let octets = tlv(0xa4, &[&[2, 1, 9, class << 6 | number, 1, 3]]);
            let problem = match Component::decode(&element(&octets)) {
                Ok(Component::Reject(r)) => Ok(r.problem),
                Ok(other) => panic!("{other:?}"),
                Err(e) => Err((e.kind(), e.at())),
            };
            // Number 0 of the universal class is end-of-contents, which is no element.
            let refused = if (class, number) == (0, 0) { Kind::EndOfContents } else { Kind::Tag };
            let expected = match (class, number) {
                (2, 0) => Ok(Problem::General(3)),
                (2, 1) => Ok(Problem::Invoke(3)),
                (2, 2) => Ok(Problem::ReturnResult(3)),
                (2, 3) => Ok(Problem::ReturnError(3)),
                _ => Err((refused, 5)),
            };
            assert_eq!(problem, expected, "{class} {number}");
        }
    }
    for (octets, kind) in [
        (&[0xa4, 0][..], Kind::Missing),
        (&[0xa4, 3, 2, 1, 9], Kind::Missing),
        (&[0xa4, 3, 0x80, 1, 1], Kind::Missing),
        (&[0xa4, 5, 2, 1, 9, 0xa0, 0], Kind::Constructed),
        (&[0xa4, 6, 5, 1, 0, 0x80, 1, 1], Kind::Null),
    ] {
        assert_eq!(Component::decode(&element(octets)).unwrap_err().kind(), kind, "{octets:02x?}");
    }
}

const STRUCTURED: [u8; 9] = [6, 7, 0, 0x11, 0x86, 5, 1, 1, 1];
const OID: [u8; 9] = [6, 7, 4, 0, 0, 1, 0, 20, 3];

fn begin(portion: &[u8]) -> Vec<u8> {
    tlv(0x62, &[&[0x48, 1, 1], &tlv(0x6b, &[portion])])
}
fn portion(pdu: &[u8]) -> Vec<u8> {
    tlv(0x28, &[&STRUCTURED, &tlv(0xa0, &[pdu])])
}

/// Whether the whole dialogue is asked for or its context alone, a frame that is refused is refused.
#[test]
fn dialogues_in_another_form() {
    let aarq = tlv(0x60, &[&[0x80, 2, 7, 0x80], &tlv(0xa1, &[&OID])]);
    let good = portion(&aarq);
    let null: &[u8] = &[5, 0];
    let rows = [
        (tlv(0x30, &[&STRUCTURED, &tlv(0xa0, &[&aarq])]), Kind::Tag),
        (tlv(0x08, &[&STRUCTURED, &tlv(0xa0, &[&aarq])]), Kind::Primitive),
        ([&good[..], null].concat(), Kind::Trailing),
        (tlv(0x28, &[null, &tlv(0xa0, &[&aarq])]), Kind::Tag),
        (tlv(0x28, &[&[6, 0], &tlv(0xa0, &[&aarq])]), Kind::Oid),
        (tlv(0x28, &[&STRUCTURED, &tlv(0xa1, &[&aarq])]), Kind::Tag),
        (tlv(0x28, &[&STRUCTURED, &tlv(0x80, &[&aarq])]), Kind::Primitive),
        (tlv(0x28, &[&STRUCTURED, &tlv(0xa0, &[&aarq]), null]), Kind::Trailing),
        (tlv(0x28, &[&STRUCTURED, &tlv(0xa0, &[&aarq, null])]), Kind::Trailing),
        (portion(&tlv(0x40, &[&tlv(0xa1, &[&OID])])), Kind::Primitive),
        (portion(&tlv(0x60, &[])), Kind::Missing),
        (portion(&tlv(0x60, &[&tlv(0x81, &[&OID])])), Kind::Primitive),
        (portion(&tlv(0x60, &[&tlv(0xa1, &[&OID, null])])), Kind::Trailing),
        (portion(&tlv(0x60, &[&tlv(0xa1, &[null])])), Kind::Tag),
        (portion(&tlv(0x60, &[&tlv(0xa1, &[&OID]), &[0xbe]])), Kind::Truncated),
    ];
    for (octets, kind) in rows {
        let octets = begin(&octets);
        let message = Message::from_bytes(&octets).unwrap();
        let whole = message.dialogue().unwrap_err();
        assert_eq!(whole.kind(), kind, "{octets:02x?}");
        assert_eq!(message.application_context().unwrap_err(), whole, "{octets:02x?}");
    }
}

#[test]
fn contexts_and_user_information() {
    let context = tlv(0xa1, &[&OID]);
    let information = tlv(0xbe, &[&tlv(0x28, &[&OID, &tlv(0xa0, &[&[5, 0]])])]);
    let outcome: &[u8] = &[0xa2, 3, 2, 1, 0, 0xa3, 5, 0xa1, 3, 2, 1, 0];
    for (pdu, members, named) in [
        (0x60, vec![&context[..]], true),
        (0x61, vec![&context, outcome], true),
        (0x64, vec![&[0x80, 1, 0][..]], false),
    ] {
        for more in [&[][..], &information] {
            let members = [&members[..], &[more]].concat();
            let octets = begin(&portion(&tlv(pdu, &members)));
            let message = Message::from_bytes(&octets).unwrap();
            let dialogue = message.dialogue().unwrap().unwrap();
            let name = dialogue.application_context_name().map(|oid| oid.octets());
            assert_eq!(name, named.then_some(&OID[2..]), "{pdu:02x}");
            assert_eq!(message.application_context().unwrap(), name);
            let count = dialogue.user_information().map(|list| list.iter().filter(Result::is_ok).count());
            assert_eq!(count, (!more.is_empty()).then_some(1), "{pdu:02x}");
        }
    }
    let plain = tlv(0x62, &[&[0x48, 1, 1]]);
    let message = Message::from_bytes(&plain).unwrap();
    assert_eq!((message.dialogue(), message.application_context()), (Ok(None), Ok(None)));
}

/// User information is odd where any of its items is.
#[test]
fn broken_user_information_among_others() {
    let good = tlv(0x28, &[&OID, &tlv(0xa0, &[&[5, 0]])]);
    let bad = [0x28, 2, 5, 0];
    for (items, odd) in [
        (vec![&good[..]], false),
        (vec![&good, &good], false),
        (vec![&bad[..]], true),
        (vec![&good, &bad], true),
        (vec![&bad, &good], true),
    ] {
        let octets = begin(&portion(&tlv(0x60, &[&tlv(0xa1, &[&OID]), &tlv(0xbe, &items)])));
        let found = audit(&octets).iter().any(|f| f.0 == Flag::UserInfoMalformed);
        assert_eq!(found, odd, "{octets:02x?}");
    }
}

#[test]
fn ids_of_components_and_their_bounds() {
    for (n, octets) in [
        (-129i64, &[0xff, 0x7f][..]),
        (-128, &[0x80]),
        (0, &[0]),
        (127, &[0x7f]),
        (128, &[0, 0x80]),
        (300, &[1, 0x2c]),
    ] {
        let odd = !(-128..=127).contains(&n);
        let id = tlv(2, &[octets]);
        let components = [
            tlv(0xa1, &[&id, &[2, 1, 45]]),
            tlv(0xa1, &[&[2, 1, 1], &tlv(0x80, &[octets]), &[2, 1, 45]]),
            tlv(0xa2, &[&id]),
            tlv(0xa3, &[&id, &[2, 1, 34]]),
            tlv(0xa4, &[&id, &[0x80, 1, 0]]),
            tlv(0xa7, &[&id]),
        ];
        for component in components {
            let octets = with_components(&[&component]);
            let at = u32::try_from(octets.len() - component.len()).unwrap();
            let found = audit(&octets).contains(&(Flag::InvokeIdOutOfRange, at));
            assert_eq!(found, odd, "{n} {component:02x?}");
        }
    }
    let of = |octets: &[u8]| match Component::decode(&element(octets)).unwrap() {
        Component::Invoke(Invoke { invoke_id, linked_id, .. }) => (invoke_id, linked_id),
        other => panic!("{other:?}"),
    };
    assert_eq!(of(&[0xa1, 9, 2, 1, 1, 0x80, 1, 2, 2, 1, 45]), (1, Some(2)));
    assert_eq!(of(&[0xa1, 6, 2, 1, 1, 2, 1, 45]), (1, None));
    // Constructed, or of another class, it is no linked id.
    assert_eq!(of(&[0xa1, 5, 2, 1, 1, 0xa0, 0]), (1, None));
    assert_eq!(of(&[0xa1, 9, 2, 1, 1, 0x40, 1, 2, 2, 1, 45]), (1, None));
}

#[test]
fn answers_to_components() {
    let reject = |octets: &[u8]| match Answer::to_component(&element(octets)) {
        Some(Answer::Reject(r)) => Some((r.invoke_id, r.problem)),
        Some(other) => panic!("{other:?}"),
        None => None,
    };
    let general = Problem::General;
    for (octets, answer) in [
        (&[0xa1, 6, 2, 1, 9, 2, 1, 1][..], None),
        (&[0xa1, 3, 2, 1, 9], Some((Some(9), general(1)))),
        (&[0xa1, 3, 2, 1, 0x80], Some((Some(-128), general(1)))),
        // What stands where the id has to is none, whatever it would say.
        (&[0xa1, 3, 0x80, 1, 9], Some((None, general(1)))),
        (&[0xa1, 3, 4, 1, 9], Some((None, general(1)))),
        (&[0xa1, 3, 0x42, 1, 9], Some((None, general(1)))),
        (&[0xa1, 3, 10, 1, 9], Some((None, general(1)))),
        (&[0xa1, 5, 0x22, 3, 2, 1, 9], Some((None, general(1)))),
        (&[0xa1, 4, 2, 2, 0, 0x80], Some((None, general(1)))),
        (&[0xa1, 4, 2, 2, 0xff, 0x7f], Some((None, general(1)))),
        (&[0xa1, 4, 2, 2, 0, 0x7f], Some((Some(127), general(1)))),
        (&[0xa1, 0], Some((None, general(1)))),
        (&[0xa1, 2, 2, 9], Some((None, general(2)))),
        (&[0xa5, 3, 2, 1, 9], Some((Some(9), general(0)))),
        (&[0x81, 3, 2, 1, 9], Some((Some(9), general(1)))),
        // A Reject is not rejected.
        (&[0xa4, 0], None),
        (&[0xa4, 3, 2, 1, 9], None),
    ] {
        assert_eq!(reject(octets), answer, "{octets:02x?}");
    }
}

/// As many components are answered as are yielded.
#[test]
fn as_many_answers_as_components() {
    let (good, bad): (&[u8], &[u8]) = (&[0xa1, 6, 2, 1, 9, 2, 1, 1], &[0xa1, 3, 2, 1, 9]);
    for (components, answers) in [
        (vec![bad; MAX_COMPONENTS - 1], MAX_COMPONENTS - 1),
        (vec![bad; MAX_COMPONENTS], MAX_COMPONENTS),
        (vec![bad; MAX_COMPONENTS + 1], MAX_COMPONENTS),
        ([vec![good; MAX_COMPONENTS - 1], vec![bad]].concat(), 1),
        ([vec![good; MAX_COMPONENTS], vec![bad]].concat(), 0),
        (vec![good; 3], 0),
        (vec![bad, good, bad], 2),
        (vec![], 0),
    ] {
        let octets = with_components(&components);
        let message = Message::from_bytes(&octets).unwrap();
        assert_eq!(Answer::to_components(&message).count(), answers, "of {}", components.len());
    }
}

/// What is there of a component at every cut, and nothing read twice.
#[test]
fn components_cut_anywhere() {
    let said = |octets: &[u8]| {
        let mut r = Reader::new(octets, Layer::Tcap);
        let tlv = Tlv::read(&mut r).ok().or_else(|| Tlv::clamped(r))?;
        let component = Component::partial(&tlv)?;
        let linked = match component {
            Component::Invoke(i) => i.linked_id,
            _ => None,
        };
        let code = match component {
            Component::ReturnError(e) => Some(e.error),
            other => other.operation(),
        };
        let parameter = component.parameter().map(|p| p.body.rest().to_vec());
        Some((component.invoke_id(), linked, code.map(|c| format!("{c:?}")), parameter))
    };
    let code = |n: u8| Some(format!("{:?}", Code::Local(i64::from(n))));
    let cut = |tag: u8| {
        Some(format!(
            "{:?}",
            Code::Other(Tlv::clamped(Reader::new(&[tag, 9], Layer::Tcap)).unwrap().tag, false, &[])
        ))
    };
    let invoke = [0xa1, 13, 2, 1, 7, 0x80, 1, 8, 2, 1, 45, 4, 2, 5, 6];
    for n in 0..=invoke.len() {
        let expected = match n {
            // Without an id or a code nothing is said.
            0..=6 => None,
            // The linked id is cut off, and no operation follows.
            7..=9 => None,
            // Of the code there is the tag alone.
            10 => Some((Some(7), Some(8), cut(2), None)),
            11 | 12 => Some((Some(7), Some(8), code(45), None)),
            13 => Some((Some(7), Some(8), code(45), Some(vec![]))),
            14 => Some((Some(7), Some(8), code(45), Some(vec![5]))),
            _ => Some((Some(7), Some(8), code(45), Some(vec![5, 6]))),
        };
        assert_eq!(said(&invoke[..n]), expected, "{n}");
    }
    // An id of which the end is missing is not read again as the code.
    for octets in [&[0xa1, 9, 2, 2, 7][..], &[0xa3, 9, 2, 2, 7]] {
        assert_eq!(said(octets), None, "{octets:02x?}");
    }
    assert_eq!(said(&[0xa3, 9, 2, 1, 7, 2, 1, 34, 4, 9, 1]), Some((Some(7), None, code(34), Some(vec![1]))));
    let result = [0xa2, 12, 2, 1, 7, 0x30, 7, 2, 1, 45, 4, 2, 5, 6];
    assert_eq!(said(&result), Some((Some(7), None, code(45), Some(vec![5, 6]))));
    assert_eq!(said(&result[..13]), Some((Some(7), None, code(45), Some(vec![5]))));
    assert_eq!(said(&result[..10]), Some((Some(7), None, code(45), None)));
    assert_eq!(said(&result[..5]), None);
    assert_eq!(said(&[0xa4, 9, 2, 1, 7]), None);
}

/// Whoever writes a component again writes what was read.
#[test]
fn codes_are_written_as_they_were() {
    for octets in [
        &[0xa1, 6, 2, 1, 1, 2, 1, 45][..],
        &[0xa1, 7, 2, 1, 1, 6, 2, 42, 3],
        &[0xa1, 6, 2, 1, 1, 4, 1, 45],
        &[0xa1, 8, 2, 1, 1, 0x30, 3, 2, 1, 45],
        &[0xa3, 6, 2, 1, 1, 0x81, 1, 45],
        &[0xa2, 3, 2, 1, 1],
        &[0xa7, 8, 2, 1, 1, 0x30, 3, 2, 1, 45],
        &[0xa4, 5, 5, 0, 0x83, 1, 2],
    ] {
        let component = Component::decode(&element(octets)).unwrap();
        let mut buf = [0; 32];
        assert_eq!(component.encode_to_slice(&mut buf).unwrap(), octets);
    }
}

/// The complete audit of a message: what is missing and what is broken, and forms at every level.
#[test]
fn components_without_a_code_and_forms() {
    let dialogue = portion(&tlv(0x60, &[&tlv(0xa1, &[&OID])]));
    let dialogue = tlv(0x6b, &[&dialogue]);
    let of = |component: &[u8]| tlv(0x62, &[&[0x48, 1, 1], &dialogue, &tlv(0x6c, &[component])]);
    let at = u32::try_from(7 + dialogue.len()).unwrap();
    for (component, found) in [
        (&[0xa1, 6, 2, 1, 9, 2, 1, 1][..], vec![]),
        (&[0xa1, 3, 2, 1, 9], vec![(Flag::OpcodeMissing, at + 5)]),
        (&[0xa3, 3, 2, 1, 9], vec![(Flag::OpcodeMissing, at + 5)]),
        (&[0xa1, 3, 4, 1, 9], vec![(Flag::Undecodable, at + 2)]),
        (&[0xa5, 3, 2, 1, 9], vec![(Flag::Undecodable, at)]),
        (&[0xa1, 7, 2, 1, 9, 2, 0x81, 1, 1], vec![(Flag::LengthNotMinimal, at + 5)]),
        (&[0xa1, 0x80, 2, 1, 9, 2, 1, 1, 0, 0], vec![(Flag::LengthIndefinite, at)]),
    ] {
        assert_eq!(audit(&of(component)), found, "{component:02x?}");
    }
    let long = [&[0x62, 0x81][..], &of(&[0xa1, 6, 2, 1, 9, 2, 1, 1])[1..]].concat();
    assert_eq!(audit(&long), [(Flag::LengthNotMinimal, 0)]);
}

/// The dialogues that are built, octet by octet, with user information and without it.
#[test]
fn dialogues_that_are_built() {
    let context = &OID[2..];
    let external = tlv(0x28, &[&[6, 2, 42, 3], &tlv(0xa0, &[&[5, 0]])]);
    let syntax: &[u8] = &[42, 3];
    let built = |dialogue: &dyn Encode| {
        let end = Outgoing::end(&[9], None, ()).with_dialogue(dialogue);
        let mut buf = [0; 128];
        end.encode_to_slice(&mut buf).unwrap().to_vec()
    };
    let name = tlv(0xa1, &[&OID]);
    let version: &[u8] = &[0x80, 2, 7, 0x80];
    let accepted: &[u8] = &[0xa2, 3, 2, 1, 0, 0xa3, 5, 0xa1, 3, 2, 1, 0];
    let refused: &[u8] = &[0xa2, 3, 2, 1, 1, 0xa3, 5, 0xa2, 3, 2, 1, 2];
    let end = |pdu: &[u8]| tlv(0x64, &[&[0x49, 1, 9], &tlv(0x6b, &[&portion(pdu)])]);
    let information = tlv(0xbe, &[&external]);
    let none: &[u8] = &[];
    let one = || Portions::external(syntax, [5u8, 0]);
    for (more, request, accept, refuse, abort) in [
        (
            none,
            built(&Portions::request(context, ())),
            built(&Portions::accept(context, ())),
            built(&Portions::refuse(context, Diagnostic::Provider(2), ())),
            built(&Portions::abort(1, ())),
        ),
        (
            &information,
            built(&Portions::request(context, one())),
            built(&Portions::accept(context, one())),
            built(&Portions::refuse(context, Diagnostic::Provider(2), one())),
            built(&Portions::abort(1, one())),
        ),
    ] {
        assert_eq!(request, end(&tlv(0x60, &[version, &name, more])));
        assert_eq!(accept, end(&tlv(0x61, &[version, &name, accepted, more])));
        assert_eq!(refuse, end(&tlv(0x61, &[version, &name, refused, more])));
        assert_eq!(abort, end(&tlv(0x64, &[&[0x80, 1, 1], more])));
    }
}

/// As many components as a decoder takes, and one more.
#[test]
fn more_components_than_are_decoded_are_not_written() {
    struct Many(usize);
    impl Encode for Many {
        fn encode(&self, w: &mut sigcodec_wire::Writer<'_>) {
            (0..self.0).for_each(|_| Portions::invoke(1, 45, ()).encode(w));
        }
    }
    let mut buf = [0; 2048];
    let begin = |n| Outgoing::begin(&[0, 0, 0, 1], None, Many(n));
    let octets = begin(MAX_COMPONENTS).encode_to_slice(&mut buf).unwrap();
    let components = Message::from_bytes(octets).unwrap().components();
    assert_eq!(components.filter(Result::is_ok).count(), MAX_COMPONENTS);
    let refused = begin(MAX_COMPONENTS + 1).encode_to_slice(&mut buf).unwrap_err();
    assert_eq!((refused.kind(), refused.layer()), (Kind::Count, Layer::Tcap));
}
