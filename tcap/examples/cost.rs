//! Decodes, walks and audits one message of a shape that costs other decoders dearly; `tests/interop/tcap_cost.py`
//! counts its instructions.
//!
//! `cost SHAPE OCTETS` prints how many octets the message has.
#![allow(missing_docs, clippy::unwrap_used, clippy::arithmetic_side_effects)]

use core::hint::black_box;
use sigcodec_ber::Tag;
use sigcodec_ber::WriteTlv as _;
use sigcodec_tcap::{Message, ansi};
use sigcodec_wire::{
    Decode as _, Error, Layer, Reader, With, Writer,
    audit::Flags,
    walk::{Field, Shape, Value, Visitor, Walk as _},
};

/// A Begin with dialogue portion and Invoke.
const SRI_SM: &[u8] = &[
    0x62, 0x4c, 0x48, 0x04, 0x3b, 0x00, 0x01, 0x02, 0x6b, 0x1e, 0x28, 0x1c, 0x06, 0x07, 0x00, 0x11, 0x86,
    0x05, 0x01, 0x01, 0x01, 0xa0, 0x11, 0x60, 0x0f, 0x80, 0x02, 0x07, 0x80, 0xa1, 0x09, 0x06, 0x07, 0x04,
    0x00, 0x00, 0x01, 0x00, 0x14, 0x03, 0x6c, 0x24, 0xa1, 0x22, 0x02, 0x01, 0x01, 0x02, 0x01, 0x2d, 0x30,
    0x1a, 0x80, 0x07, 0x91, 0x51, 0x55, 0x10, 0x00, 0x99, 0xf9, 0x81, 0x01, 0xff, 0x82, 0x07, 0x91, 0x51,
    0x55, 0x10, 0x00, 0x04, 0xf0, 0x87, 0x00, 0x88, 0x01, 0x00,
];

struct Nothing;
impl Visitor for Nothing {
    fn begin(&mut self, _: Field<'_>, _: Shape) {}
    fn end(&mut self) {}
    fn value(&mut self, _: Field<'_>, value: Value<'_>) {
        black_box(value);
    }
    fn fault(&mut self, _: Field<'_>, _: &[u8], error: Error) {
        black_box(error);
    }
}

fn encode(f: impl Fn(&mut Writer<'_>)) -> Vec<u8> {
    let with = With(f);
    let mut buf = vec![0; sigcodec_wire::Encode::encoded_len(&with)];
    sigcodec_wire::Encode::encode_to_slice(&with, &mut buf).unwrap().to_vec()
}
fn tlv(tag: Tag, body: &[u8]) -> Vec<u8> {
    encode(|w| w.tlv(tag, tag != Tag::OCTET_STRING, |w| w.bytes(body)))
}
fn fill(unit: &[u8], octets: usize) -> Vec<u8> {
    unit.repeat((octets / unit.len()).max(1))
}
fn nested(levels: usize, indefinite: bool) -> Vec<u8> {
    let mut out = vec![4, 1, 7];
    for _ in 0..levels {
        out = if indefinite { [&[0x30, 0x80][..], &out, &[0, 0]].concat() } else { tlv(Tag::SEQUENCE, &out) };
    }
    out
}

fn message(shape: &str, octets: usize) -> Vec<u8> {
    let parameter = |body: &[u8]| {
        let argument = tlv(Tag::SEQUENCE, body);
        let component = tlv(Tag::context(1), &[&[2, 1, 1, 2, 1, 45][..], &argument].concat());
        tlv(Tag::application(2), &[&[0x48, 1, 1][..], &tlv(Tag::application(12), &component)].concat())
    };
    let components = |unit: &[u8]| {
        let portion = tlv(Tag::application(12), &fill(unit, octets));
        tlv(Tag::application(2), &[&[0x48, 1, 1][..], &portion].concat())
    };
    match shape {
        // A Begin with dialogue and sendRoutingInfoForSM, as it comes: what the others are held against.
        "srism" => SRI_SM.to_vec(),
        "elements" => parameter(&fill(&[0x80, 4, 1, 2, 3, 4, 0xa1, 3, 0x82, 1, 1], octets)),
        "tiny-elements" => parameter(&fill(&[5, 0], octets)),
        "deep" => parameter(&fill(&nested(24, false), octets)),
        "indefinite" => parameter(&fill(&nested(12, true), octets)),
        "indefinite-open" => parameter(&fill(&[0x30, 0x80], octets)),
        "long-tags" => parameter(&fill(&[0x9f, 0x80, 0x80, 0x81, 0x00, 0x84, 0, 0, 0, 1, 7], octets)),
        "components" => components(&[0xa1, 6, 2, 1, 1, 2, 1, 45]),
        "tiny-components" => components(&[0xa1, 0]),
        "portions" => tlv(Tag::application(2), &fill(&[0x4f, 0], octets)),
        "externals" => {
            let external = tlv(Tag::EXTERNAL, &[6, 2, 0x2a, 3, 0x81, 1, 7]);
            let list = tlv(Tag::context(30), &fill(&external, octets));
            let aarq = tlv(Tag::application(0), &[&[0xa1, 4, 6, 2, 0x2a, 3][..], &list].concat());
            let syntax = [6, 7, 0, 0x11, 0x86, 5, 1, 1, 1];
            let body = [&syntax[..], &tlv(Tag::context(0), &aarq)].concat();
            let portion = tlv(Tag::application(11), &tlv(Tag::EXTERNAL, &body));
            tlv(Tag::application(2), &[&[0x48, 1, 1][..], &portion].concat())
        }
        "ansi-parameters" => {
            let set = tlv(Tag::private(18), &fill(&[0x88, 2, 1, 2], octets));
            let invoke = tlv(Tag::private(9), &[&[0xcf, 1, 1, 0xd1, 2, 9, 0x35][..], &set].concat());
            let body = [&[0xc7, 4, 0, 0, 0, 1][..], &tlv(Tag::private(8), &invoke)].concat();
            tlv(Tag::private(2), &body)
        }
        _ => vec![0x62, 3, 0x48, 1, 1],
    }
}

fn main() {
    let args: Vec<String> = std::env::args().collect();
    let octets = args.get(2).and_then(|n| n.parse().ok()).unwrap_or(1000);
    let message = message(args.get(1).map_or("", String::as_str), octets);
    println!("{}", message.len());
    work(&message);
}

/// What is counted.
#[inline(never)]
fn work(message: &[u8]) {
    let mut flags = Flags::default();
    if ansi::Message::is_next(&Reader::new(message, Layer::Tcap)) {
        if let Ok(m) = ansi::Message::from_bytes(message) {
            let _ = black_box((m.dialogue(), m.components().count()));
            m.walk(&mut Nothing);
            m.audit(&mut flags);
        }
    } else if let Ok(m) = Message::from_bytes(message) {
        let _ = black_box((m.dialogue(), m.components().count()));
        m.walk(&mut Nothing);
        m.audit(&mut flags);
    }
    black_box(flags);
}
