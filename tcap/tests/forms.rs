//! Whatever form a message comes in, what TCAP itself says is encoded in the canonical one.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::cast_possible_truncation,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]

use sigcodec_ber::Tlvs;
use sigcodec_tcap::{Message, Outgoing, Portions};
use sigcodec_wire::{
    Decode as _, Encode, Error, Layer, Reader,
    walk::{Field, Shape, Span, Value, Visitor, Walk as _},
};

fn tlv(tag: u8, contents: &[&[u8]]) -> Vec<u8> {
    let contents = contents.concat();
    assert!(contents.len() < 0x80);
    [&[tag, u8::try_from(contents.len()).unwrap()][..], &contents].concat()
}
fn encode(v: &impl Encode) -> Vec<u8> {
    let mut buf = vec![0; v.encoded_len()];
    v.encode_to_slice(&mut buf).unwrap().to_vec()
}
fn again(octets: &[u8]) -> Vec<u8> {
    encode(&Message::from_bytes(octets).unwrap())
}

const STRUCTURED: [u8; 9] = [6, 7, 0, 0x11, 0x86, 5, 1, 1, 1];
const VERSION: [u8; 4] = [0x80, 2, 7, 0x80];
const CONTEXT: [u8; 11] = [0xa1, 9, 6, 7, 4, 0, 0, 1, 0, 20, 3];

fn dialogue(pdu: u8, members: &[&[u8]]) -> Vec<u8> {
    tlv(0x6b, &[&tlv(0x28, &[&STRUCTURED, &tlv(0xa0, &[&tlv(pdu, members)])])])
}
/// Every message with every dialogue PDU and component that there is.
fn messages() -> Vec<Vec<u8>> {
    let otid: &[u8] = &[0x48, 2, 1, 2];
    let dtid: &[u8] = &[0x49, 3, 4, 5, 6];
    let information = tlv(0xbe, &[&tlv(0x28, &[&[6, 2, 4, 1], &tlv(0xa0, &[&[0xa0, 0]])])]);
    let (result, diagnostic): (&[u8], &[u8]) = (&[0xa2, 3, 2, 1, 1], &[0xa3, 5, 0xa2, 3, 2, 1, 2]);
    let aarq = dialogue(0x60, &[&VERSION, &CONTEXT, &information]);
    let aare = dialogue(0x61, &[&VERSION, &CONTEXT, result, diagnostic, &information]);
    let bare = dialogue(0x61, &[&CONTEXT, result, &[0xa3, 5, 0xa1, 3, 2, 1, 1]]);
    let abrt = dialogue(0x64, &[&[0x80, 1, 1], &information]);
    let parameter = tlv(0x30, &[&[4, 1, 7]]);
    let invoke = tlv(0xa1, &[&[2, 1, 1, 0x80, 1, 2, 2, 1, 45], &parameter]);
    let global = tlv(0xa1, &[&[2, 1, 1, 6, 2, 42, 3]]);
    let last = tlv(0xa2, &[&[2, 1, 3], &tlv(0x30, &[&[2, 1, 45], &parameter])]);
    let error = tlv(0xa3, &[&[2, 1, 4, 2, 1, 34], &parameter]);
    let reject = tlv(0xa4, &[&[2, 1, 5, 0x81, 1, 2]]);
    let null = tlv(0xa4, &[&[5, 0, 0x80, 1, 2]]);
    let more = tlv(0xa7, &[&[2, 1, 6], &tlv(0x30, &[&[2, 1, 45], &parameter])]);
    vec![
        tlv(0x62, &[otid, &aarq, &tlv(0x6c, &[&invoke, &global])]),
        tlv(0x65, &[otid, dtid, &aare, &tlv(0x6c, &[&last])]),
        tlv(0x64, &[dtid, &bare, &tlv(0x6c, &[&error, &reject, &null, &more])]),
        tlv(0x67, &[dtid, &abrt]),
        tlv(0x67, &[dtid, &[0x4a, 1, 3]]),
        tlv(0x61, &[&tlv(0x6c, &[&invoke])]),
    ]
}

/// What belongs to the layer above: inside a parameter and the user information.
struct Above(Vec<Span>);
impl Above {
    fn holds(&self, start: u32) -> bool {
        self.0.iter().any(|s| (s.start + 2..s.end).contains(&start))
    }
}
impl Visitor for Above {
    fn begin(&mut self, field: Field<'_>, _: Shape) {
        if matches!(field.name, "userInformation" | "argument" | "result" | "parameter") {
            self.0.push(field.span);
        }
    }
    fn end(&mut self) {}
    fn value(&mut self, _: Field<'_>, _: Value<'_>) {}
    fn fault(&mut self, _: Field<'_>, _: &[u8], e: Error) {
        panic!("{e}");
    }
}

/// Another form of an element than the canonical one.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    LongTag,
    PaddedTag,
    LongLength,
    PaddedLength,
    Indefinite,
}

/// The elements in `r`, the one at `place` in another form.
fn respelled(r: Reader<'_>, place: u32, form: Form) -> Vec<u8> {
    let mut out = vec![];
    for tlv in Tlvs::new(r) {
        let tlv = tlv.unwrap();
        let contents =
            if tlv.constructed { respelled(tlv.body, place, form) } else { tlv.body.rest().to_vec() };
        let [lead, number] = [tlv.tag.class() << 6 | u8::from(tlv.constructed) << 5, tlv.tag.number() as u8];
        let length = u8::try_from(contents.len()).unwrap();
        let here = (tlv.start() == place).then_some(form);
        match here {
            Some(Form::LongTag) => out.extend([lead | 0x1f, number]),
            Some(Form::PaddedTag) => out.extend([lead | 0x1f, 0x80, number]),
            _ => out.push(lead | number),
        }
        match here {
            Some(Form::PaddedLength) => out.extend([0x82, 0, length]),
            Some(Form::LongLength) => out.extend([0x81, length]),
            Some(Form::Indefinite) => out.push(0x80),
            _ if length > 0x7f => out.extend([0x81, length]),
            _ => out.push(length),
        }
        out.extend(contents);
        if here == Some(Form::Indefinite) {
            out.extend([0, 0]);
        }
    }
    out
}
/// Where each element begins, and whether it is constructed.
fn places(r: Reader<'_>) -> Vec<(u32, bool)> {
    let mut out = vec![];
    for tlv in Tlvs::new(r) {
        let tlv = tlv.unwrap();
        out.push((tlv.start(), tlv.constructed));
        if tlv.constructed {
            out.extend(places(tlv.body));
        }
    }
    out
}

#[test]
fn every_element_in_every_form() {
    let forms = [Form::LongTag, Form::PaddedTag, Form::LongLength, Form::PaddedLength, Form::Indefinite];
    let (mut changed, mut kept) = (0, 0);
    for canonical in messages() {
        assert_eq!(again(&canonical), canonical);
        let mut above = Above(vec![]);
        Message::from_bytes(&canonical).unwrap().walk(&mut above);
        let all = Reader::new(&canonical, Layer::Tcap);
        for (place, constructed) in places(all) {
            for form in forms {
                if form == Form::Indefinite && !constructed {
                    continue;
                }
                let octets = respelled(all, place, form);
                assert!(octets.len() > canonical.len());
                if above.holds(place) {
                    // As it came, once and ever after.
                    let once = again(&octets);
                    assert!(once.len() > canonical.len(), "{octets:02x?}");
                    assert_eq!(again(&once), once);
                    kept += 1;
                } else {
                    assert_eq!(again(&octets), canonical, "{octets:02x?}");
                    changed += 1;
                }
            }
        }
    }
    assert!(changed > 300 && kept > 50, "{changed} {kept}");
}

/// Numbers that take more octets than they need.
#[test]
fn numbers_take_the_shortest_form() {
    let otid: &[u8] = &[0x48, 1, 1];
    let wide = |n: u8| [2, 2, 0, n];
    let message = |result: &[u8], code: &[u8], id: &[u8], linked: &[u8], operation: &[u8]| {
        let diagnostic = tlv(0xa3, &[&tlv(0xa1, &[code])]);
        let aare = dialogue(0x61, &[&VERSION, &CONTEXT, &tlv(0xa2, &[result]), &diagnostic]);
        let invoke = tlv(0xa1, &[id, linked, operation]);
        tlv(0x65, &[otid, &[0x49, 1, 2], &aare, &tlv(0x6c, &[&invoke])])
    };
    let canonical = message(&[2, 1, 1], &[2, 1, 2], &[2, 1, 3], &[0x80, 1, 4], &[2, 1, 5]);
    assert_eq!(again(&canonical), canonical);
    let padded = message(&wide(1), &wide(2), &wide(3), &[0x80, 2, 0, 4], &wide(5));
    assert_eq!(again(&padded), canonical);
}

/// A length inside the dialogue portion that takes an octet too many.
#[test]
fn the_dialogue_portion_is_canonical() {
    let hex = |text: &str| -> Vec<u8> {
        (0..text.len() / 2).map(|i| u8::from_str_radix(&text[2 * i..2 * i + 2], 16).unwrap()).collect()
    };
    let came = hex("62274804010203046b1f281d060700118605010101a01260108081020780a109060704000001001403");
    let canonical = hex("62264804010203046b1e281c060700118605010101a011600f80020780a109060704000001001403");
    assert_eq!(again(&came), canonical);
    assert_eq!(again(&canonical), canonical);
}

/// A dialogue that was read builds the portion that it was read from.
#[test]
fn a_dialogue_that_was_read_is_built_again() {
    let mut built = 0;
    for octets in messages() {
        let message = Message::from_bytes(&octets).unwrap();
        let Some(dialogue) = message.dialogue().unwrap() else { continue };
        let end = Outgoing::end(&[9], None, ()).with_dialogue(Portions::Dialogue(dialogue));
        let portion = message.portions().map(Result::unwrap).find(|p| p.start() > 2 && p.body.len() > 20);
        let span = portion.unwrap().span();
        let portion = &octets[span.start as usize..span.end as usize];
        assert_eq!(encode(&end), tlv(0x64, &[&[0x49, 1, 9], portion]));
        built += 1;
    }
    assert_eq!(built, 4);
}
