//! The octets that a walk tells cover the message: an element that nobody knows is told wherever it stands.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec_ber::Tlvs;
use sigcodec_tcap::{Message, NoPayload, ansi};
use sigcodec_wire::{
    Error, Layer, Reader,
    walk::{Field, Shape, Value, Visitor, Walk as _},
};

/// An element of a tag that no type has.
const UNKNOWN: &[u8] = &[0x9f, 0x7f, 4, 0xde, 0xad, 0xbe, 0xef];
const INSIDE: &[u8] = &[0xde, 0xad, 0xbe, 0xef];

/// The octets of every vector that consists of elements.
fn vectors(layer: &str) -> Vec<Vec<u8>> {
    let path = format!("{}/../vectors/{layer}.jsonl", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    let hex = |line: &str| line.split("\"hex\":\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let octets = |hex: String| -> Vec<u8> {
        (0..hex.len() / 2).map(|i| u8::from_str_radix(&hex[2 * i..2 * i + 2], 16).unwrap()).collect()
    };
    text.lines()
        .map(|line| octets(hex(line)))
        .filter(|o| count(Reader::new(o, Layer::Tcap)).is_some())
        .collect()
}
/// In how many places an element can be put; `None` where a frame is not intact.
fn count(r: Reader<'_>) -> Option<usize> {
    let mut out = 1;
    for tlv in Tlvs::new(r) {
        let tlv = tlv.ok()?;
        out += 1 + if tlv.constructed { count(tlv.body)? } else { 0 };
    }
    Some(out)
}
fn element(out: &mut Vec<u8>, lead: &[u8], contents: &[u8]) {
    out.extend(lead);
    let n = u16::try_from(contents.len()).unwrap();
    match u8::try_from(n) {
        Ok(n @ 0..=0x7f) => out.push(n),
        Ok(n) => out.extend([0x81, n]),
        Err(_) => out.extend([&[0x82][..], &n.to_be_bytes()].concat()),
    }
    out.extend(contents);
}
/// The elements with the unknown one in the place that is counted down to.
fn with_unknown(r: Reader<'_>, left: &mut usize) -> Vec<u8> {
    let mut out = vec![];
    let here = |out: &mut Vec<u8>, left: &mut usize| {
        if *left == 0 {
            out.extend(UNKNOWN);
        }
        *left = left.wrapping_sub(1);
    };
    here(&mut out, left);
    for tlv in Tlvs::new(r) {
        let tlv = tlv.unwrap();
        let head = tlv.body.position() - tlv.start();
        let whole = r.rest();
        let from = (tlv.start() - r.position()) as usize;
        let lead = &whole[from..from + head as usize];
        // The tag alone: one octet, or as many as have the bit for more.
        let tag = if lead[0] & 0x1f == 0x1f {
            2 + lead[1..].iter().take_while(|b| **b & 0x80 != 0).count()
        } else {
            1
        };
        let contents = if tlv.constructed { with_unknown(tlv.body, left) } else { tlv.body.rest().to_vec() };
        element(&mut out, &lead[..tag], &contents);
        here(&mut out, left);
    }
    out
}

/// Whether the contents of the unknown element were told.
#[derive(Default)]
struct Report {
    found: bool,
    open: usize,
}
impl Report {
    fn octets(&mut self, octets: &[u8]) {
        self.found |= octets.windows(INSIDE.len()).any(|w| w == INSIDE);
    }
}
impl Visitor for Report {
    fn begin(&mut self, _: Field<'_>, _: Shape) {
        self.open += 1;
    }
    fn end(&mut self) {
        self.open -= 1;
    }
    fn value(&mut self, _: Field<'_>, value: Value<'_>) {
        if let Value::Octets(octets) = value {
            self.octets(octets);
        }
    }
    fn fault(&mut self, _: Field<'_>, octets: &[u8], _: Error) {
        self.octets(octets);
    }
}

fn every_place(layer: &str, walk: fn(&[u8], &mut dyn Visitor) -> bool) -> (usize, Vec<String>) {
    let (mut walked, mut lost) = (0, vec![]);
    for octets in vectors(layer) {
        let all = Reader::new(&octets, Layer::Tcap);
        // Not in front of the message or behind it.
        for place in 1..count(all).unwrap() - 1 {
            let changed = with_unknown(all, &mut { place });
            assert!(changed.windows(UNKNOWN.len()).any(|w| w == UNKNOWN));
            let mut told = Report::default();
            if !walk(&changed, &mut told) {
                continue;
            }
            walked += 1;
            assert_eq!(told.open, 0);
            if !told.found {
                lost.push(changed.iter().map(|b| format!("{b:02x}")).collect());
            }
        }
    }
    (walked, lost)
}

#[test]
fn of_itu() {
    let (walked, lost) = every_place("tcap", |octets, visitor| {
        let message = Message::partial(Reader::new(octets, Layer::Tcap));
        message.inspect(|m| m.walk_with(visitor, &mut NoPayload)).is_some()
    });
    assert!(walked > 1000, "{walked}");
    assert_eq!(lost, [""; 0]);
}

#[test]
fn of_ansi() {
    let (walked, lost) = every_place("tcap-ansi", |octets, visitor| {
        let message = ansi::Message::partial(Reader::new(octets, Layer::Tcap));
        message.inspect(|m| m.walk(visitor)).is_some()
    });
    assert!(walked > 400, "{walked}");
    assert_eq!(lost, [""; 0]);
}
