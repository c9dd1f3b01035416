//! For each fault the answer that Q.774 and T1.114.4 ask for, one row a fault.
#![allow(
    missing_docs,
    clippy::cast_possible_truncation,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]

use sigcodec_tcap::{Answer, Message, Problem, ansi};
use sigcodec_wire::{Decode as _, Encode, Kind};

fn unhex(text: &str) -> Vec<u8> {
    let digits: Vec<u8> =
        text.bytes().filter_map(|b| char::from(b).to_digit(16)).map(|d| u8::try_from(d).unwrap()).collect();
    digits.chunks(2).map(|p| p[0] << 4 | p[1]).collect()
}
fn hex(value: &impl Encode) -> String {
    let mut buf = [0; 256];
    value.encode_to_slice(&mut buf).unwrap().iter().map(|b| format!("{b:02x}")).collect()
}

/// All answers to a message, the Rejects in the order of their components.
fn answers(octets: &[u8]) -> Vec<String> {
    match Message::from_bytes(octets) {
        Err(e) => Answer::to_message(octets, e).iter().map(hex).collect(),
        Ok(m) => {
            let whole = Answer::to_transaction(&m).or_else(|| Answer::to_dialogue(&m));
            match whole {
                Some(answer) => vec![hex(&answer)],
                None => Answer::to_components(&m).map(|a| hex(&a)).collect(),
            }
        }
    }
}

const AARQ: &str = "6b1e281c060700118605010101a011600f80020780a109060704000001001302";

#[test]
fn itu() {
    let abort = |cause: u8| format!("67094904010203044a01{cause:02x}");
    let reject = |id: &str, problem: u8| format!("a4{:02x}{id}8001{problem:02x}", id.len() / 2 + 3);
    let aarq = |edit: fn(String) -> String| edit(AARQ.to_owned());
    let begin = |dialogue: &str, components: &str| {
        let n = 6 + dialogue.len() / 2 + components.len() / 2;
        format!("62{n:02x}480401020304{dialogue}{components}")
    };
    let unversioned = aarq(|d| d.replace("80020780", "80020640"));
    let aare = "6b2a2828060700118605010101a01d611b80020780a109060704000001001302a203020100a305a103020100";
    let rows: &[(&str, String, Vec<String>)] = &[
        // The transaction portion: P-Abort to the peer's id, or nothing.
        ("unknown message type", "6306480401020304".into(), vec![abort(0)]),
        ("unknown message type, no id", "63064904010203 04".into(), vec![]),
        ("tag of another class", "a206480401020304".into(), vec![abort(0)]),
        ("frame of the message cut off", "6220480401020304".into(), vec![abort(2)]),
        ("frame of a portion cut off", "6209480401020304 6c7f00".into(), vec![abort(2)]),
        ("id cut off", "6205480401020 3".into(), vec![]),
        ("octets behind the message", "620648040102030 4ff".into(), vec![abort(2)]),
        ("bad end-of-contents", "6280480401020304 0005".into(), vec![abort(2)]),
        ("indefinite without an end", "6280480401020304".into(), vec![abort(2)]),
        ("length of the message in a reserved form", "62ff480401020304".into(), vec![abort(2)]),
        ("primitive message", "4206480401020304".into(), vec![abort(2)]),
        ("component portion in primitive form", "6208480401020304 4c00".into(), vec![abort(2)]),
        ("id twice", "6209480401020304 480105".into(), vec![abort(3)]),
        ("dialogue portion twice", "620a480401020304 6b006b00".into(), vec![abort(3)]),
        ("component portion twice", "620a480401020304 6c006c00".into(), vec![abort(3)]),
        ("Begin with a destination id", "6209480401020304 490105".into(), vec![abort(3)]),
        ("Begin with an id of five octets", "62074805 0102030405".into(), vec![]),
        ("Begin with an id of no octets", "62024800".into(), vec![]),
        ("Begin without an id", "62026c00".into(), vec![]),
        ("Begin with a P-Abort cause", "6209480401020304 4a0101".into(), vec![abort(3)]),
        ("Continue without a destination id", "6506480401020304".into(), vec![abort(3)]),
        ("Continue with a destination id of no octets", "6508480401020304 4900".into(), vec![abort(2)]),
        ("Continue with a destination id too long", "650d480401020304 49050102030405".into(), vec![abort(2)]),
        ("Continue without an originating id", "6506490401020304".into(), vec![]),
        ("End cut off", "6420490401020304".into(), vec![]),
        ("End with an originating id", "640c480401020304 490405060708".into(), vec![]),
        ("Abort cut off", "6720490401020304".into(), vec![]),
        ("Unidirectional cut off", "61206c00".into(), vec![]),
        // The dialogue portion.
        ("Begin with an AARQ", begin(AARQ, ""), vec![]),
        ("no EXTERNAL", begin("6b020500", ""), vec![abort(2)]),
        ("EXTERNAL without a PDU", begin("6b0b2809060700118605010101", ""), vec![abort(2)]),
        ("AARQ without a context", begin("6b13 2811 060700118605010101a006600480020780".replace(' ', "").as_str(), ""), vec![abort(2)]),
        ("another PDU", begin(&AARQ.replace("a011600f", "a011630f"), ""), vec![abort(2)]),
        ("AARE in a Begin", begin(aare, ""), vec![abort(3)]),
        (
            "a version that is not known",
            begin(&unversioned, ""),
            vec![
                "6732 490401020304 6b2a2828060700118605010101a01d611b80020780a109060704000001001302a203020101a305a203020102"
                    .replace(' ', ""),
            ],
        ),
        (
            "AARQ in a Continue",
            format!("65{:02x}480401020304490405060708{AARQ}", 12 + AARQ.len() / 2),
            vec!["671a4904010203046b122810060700118605010101a0056403800101".into()],
        ),
        // Components: a Reject with the invoke id where there is one.
        ("well", begin("", "6c08a106020101020 12d"), vec![]),
        ("unknown component", begin("", "6c05a503020105"), vec![reject("020105", 0)]),
        ("component of another class", begin("", "6c056103020105"), vec![reject("020105", 0)]),
        ("Invoke without a code", begin("", "6c05a103020105"), vec![reject("020105", 1)]),
        ("Invoke without anything", begin("", "6c02a100"), vec![reject("0500", 1)]),
        ("invoke id with another tag", begin("", "6c08a106040105020 12d"), vec![reject("0500", 1)]),
        ("invoke id of no octets", begin("", "6c07a1050200020 12d"), vec![reject("0500", 1)]),
        ("primitive Invoke", begin("", "6c058103020105"), vec![reject("020105", 1)]),
        ("octets behind the argument", begin("", "6c0ca10a02010502012d05000500"), vec![reject("020105", 1)]),
        ("argument cut off", begin("", "6c0aa10802010502012d0409"), vec![reject("020105", 2)]),
        ("bad end-of-contents in an Invoke", begin("", "6c0ca10a02010502012d30800005"), vec![reject("020105", 2)]),
        ("Invoke cut off", begin("", "6c05a120020105"), vec![reject("020105", 2)]),
        ("no frame at all", begin("", "6c02a1ff"), vec![reject("0500", 2)]),
        ("result without its code", begin("", "6c07a2050201053000"), vec![reject("020105", 1)]),
        ("result without its sequence", begin("", "6c08a2060201050201 2d"), vec![reject("020105", 1)]),
        ("error without its code", begin("", "6c05a303020105"), vec![reject("020105", 1)]),
        ("a broken Reject is not rejected", begin("", "6c05a403020105"), vec![]),
        (
            "every faulty component has its own",
            begin("", "6c12a103020105a106020101020 12da503020107"),
            vec![reject("020105", 1), reject("020107", 0)],
        ),
    ];
    for (name, octets, wanted) in rows {
        let wanted: Vec<_> = wanted.iter().map(|w| w.replace(' ', "")).collect();
        assert_eq!(answers(&unhex(octets)), wanted, "{name}");
    }
}

/// All answers to a package.
fn ansi_answers(octets: &[u8]) -> Vec<String> {
    use ansi::Answer;
    match ansi::Message::from_bytes(octets) {
        Err(e) => Answer::to_message(octets, e).iter().map(hex).collect(),
        Ok(m) => match Answer::to_transaction(&m) {
            Some(answer) => vec![hex(&answer)],
            None => {
                let elements = m.components().elements().into_iter().flatten();
                elements.flatten().filter_map(|tlv| Answer::to_component(&tlv)).map(|a| hex(&a)).collect()
            }
        },
    }
}

#[test]
fn american() {
    let abort = |cause: u8| format!("f609c70401020304d701{cause:02x}");
    let reject = |ids: &str, kind: u8, n: u8| {
        let ids = format!("cf{:02x}{ids}", ids.len() / 2);
        format!("ec{:02x}{ids}d502{kind:02x}{n:02x}f000", ids.len() / 2 + 6)
    };
    let query = |rest: &str| format!("e2{:02x}c70401020304{rest}", 6 + rest.len() / 2);
    let rows: &[(&str, String, Vec<String>)] = &[
        ("unknown package", "e706c70401020304".into(), vec![abort(1)]),
        ("unknown package without an id", "e700".into(), vec![]),
        ("query cut off", "e220c70401020304".into(), vec![abort(3)]),
        ("bad end-of-contents", "e280c704010203040005".into(), vec![abort(3)]),
        ("portion twice", query("e800e800"), vec![abort(2)]),
        ("conversation cut off", "e520c7080102030405060708".into(), vec![abort(3)]),
        ("id too short", "e220c7020102".into(), vec![]),
        ("response cut off", "e420c70401020304".into(), vec![]),
        ("abort cut off", "f620c70401020304".into(), vec![]),
        ("unidirectional cut off", "e120c700".into(), vec![]),
        ("dialogue portion that cannot be read", query("f902 8700"), vec![abort(8)]),
        ("well", query("e80be909cf0101d1020935f200"), vec![]),
        ("unknown component", query("e805fe03cf0101"), vec![reject("01", 1, 1)]),
        ("invoke without a code", query("e805e903cf0101"), vec![reject("01", 1, 2)]),
        ("invoke without ids", query("e806e904d1020935"), vec![reject("", 1, 2)]),
        ("primitive invoke", query("e805c903cf0101"), vec![reject("01", 1, 4)]),
        ("parameters cut off", query("e80be909cf0101d1020935f205"), vec![reject("01", 1, 3)]),
        ("octets behind the parameters", query("e80de90bcf0101d1020935f200f200"), vec![reject("01", 1, 2)]),
        ("a broken reject is not rejected", query("e805ec03cf0101"), vec![]),
    ];
    for (name, octets, wanted) in rows {
        assert_eq!(ansi_answers(&unhex(octets)), *wanted, "{name}");
    }
}

/// No Reject behind which no message of the transaction can follow; one for an invoke id or a code that is none.
#[test]
fn rejects_that_can_be_sent() {
    let rejects = |octets: &[u8]| {
        let message = Message::from_bytes(octets).unwrap();
        Answer::to_components(&message)
            .map(|a| match a {
                Answer::Reject(r) => (r.invoke_id, r.problem),
                other => panic!("{other:?}"),
            })
            .collect::<Vec<_>>()
    };
    let mistyped = Problem::General(1);
    // Components with one element that is none: in a Begin and a Continue, an End, an Abort and a Unidirectional.
    assert_eq!(rejects(&[0x62, 10, 0x48, 1, 1, 0x6c, 5, 0xa1, 3, 2, 1, 5]).len(), 1);
    assert_eq!(rejects(&[0x65, 13, 0x48, 1, 1, 0x49, 1, 2, 0x6c, 5, 0xa1, 3, 2, 1, 5]).len(), 1);
    assert_eq!(rejects(&[0x64, 10, 0x49, 1, 1, 0x6c, 5, 0xa1, 3, 2, 1, 5]), []);
    assert_eq!(rejects(&[0x67, 10, 0x49, 1, 1, 0x6c, 5, 0xa1, 3, 2, 1, 5]), []);
    assert_eq!(rejects(&[0x61, 7, 0x6c, 5, 0xa1, 3, 2, 1, 5]), []);
    // An invoke id above 127, and the largest one.
    let invoke = |id: &[u8], code: &[u8]| {
        let body = [&[2, id.len() as u8][..], id, code].concat();
        let size = body.len() as u8;
        [&[0x62, size + 7, 0x48, 1, 1, 0x6c, size + 2, 0xa1, size][..], &body].concat()
    };
    assert_eq!(rejects(&invoke(&[1, 0x2c], &[2, 1, 45])), [(None, mistyped)]);
    assert_eq!(rejects(&invoke(&[127], &[2, 1, 45])), []);
    // The operation as an OCTET STRING.
    assert_eq!(rejects(&invoke(&[1], &[4, 1, 45])), [(Some(1), mistyped)]);
}

/// An encoder refuses a transaction id that the decoder takes for none.
#[test]
fn transaction_ids_that_are_refused() {
    use sigcodec_tcap::Outgoing;
    use sigcodec_wire::Encode as _;
    for size in [0, 1, 4, 5, 300] {
        let id = vec![1; size];
        let encoded = Outgoing::begin(&id, None, ()).encode_to_slice(&mut [0; 512]).map(<[u8]>::to_vec);
        let expected = if (1..=4).contains(&size) { None } else { Some(Kind::TransactionId) };
        assert_eq!(encoded.as_ref().err().map(|e| e.kind()), expected, "{size}");
        if let Ok(octets) = encoded {
            assert_eq!(Message::from_bytes(&octets).unwrap().otid.map(|id| id.octets().len()), Some(size));
        }
    }
}
