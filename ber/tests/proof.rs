//! The one pass over an element: what it takes to be in order, audits and checks have nothing to say of, and what is written in
//! order it takes.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::cast_possible_truncation,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing
)]

use sigcodec_ber as ber;
use sigcodec_ber::{
    Body, Identified, MAX_DEPTH, Member, Null, Part, Schema, Size, Tag, Tlv, Typed, Witness, at_place,
    enumerated, integers, is_in_order, named_bits, octets,
};
use sigcodec_gsm::digits::Tbcd;
use sigcodec_wire::{
    Error, Layer, Reader,
    audit::Finding,
    walk::{self, Field, Identity, Shape, Span, Value, Visitor},
};

octets! {
    pub struct Bytes(1..=4);
    pub struct Digits(3..=8) as Tbcd: IMSI;
}
integers! {
    pub struct Count(1..=40_000);
    pub struct Small(-3..=100);
}
enumerated! {
    pub enum Colour {
        Red = 0 => red,
        Blue = 2 => blue,
    }
}
named_bits! {
    pub struct Marks(3..=10) {
        FIRST = 0 => first,
    }
}

const BYTES: &Schema = <Bytes<'_> as Typed>::SCHEMA;
const DIGITS: &Schema = <Digits<'_> as Typed>::SCHEMA;

const fn own(name: &'static str, optional: bool, schema: &'static Schema) -> Member {
    Member::new(name, None, optional, schema)
}
const fn tagged(name: &'static str, n: u32, optional: bool, schema: &'static Schema) -> Member {
    Member::new(name, Some(Tag::context(n)), optional, schema)
}

static NODE: Schema = Schema {
    kind: &walk::Kind::new("Node"),
    tag: Some(Tag::SEQUENCE),
    body: Body::sequence(&NODE_MEMBERS, false),
};
static NODE_MEMBERS: [Member; 12] = ber::private::members([
    own("count", false, <Count as Typed>::SCHEMA),
    tagged("who", 0, false, DIGITS),
    own("pick", false, &PICK),
    tagged("flag", 1, true, <bool as Typed>::SCHEMA),
    tagged("nothing", 2, true, <Null as Typed>::SCHEMA),
    tagged("colour", 3, true, <Colour as Typed>::SCHEMA),
    tagged("small", 4, true, <Small as Typed>::SCHEMA),
    tagged("marks", 5, true, <Marks<'_> as Typed>::SCHEMA),
    tagged("list", 6, true, &LIST),
    tagged("wrapped", 7, true, &PICK),
    tagged("again", 31, true, &NODE),
    own("end", true, BYTES),
]);
static LIST: Schema = Schema {
    kind: &walk::Kind::new("List"),
    tag: Some(Tag::SEQUENCE),
    body: Body::list(DIGITS, Size::new(1, 3)),
};
static PICK: Schema = Schema {
    kind: &walk::Kind::new("Pick"),
    tag: None,
    body: Body::Choice { alternatives: &PICK_ALTERNATIVES },
};
static PICK_ALTERNATIVES: [Member; 3] =
    [tagged("bytes", 20, false, BYTES), tagged("digits", 21, false, DIGITS), own("deeper", false, &DEEPER)];
static DEEPER: Schema = Schema {
    kind: &walk::Kind::new("Deeper"),
    tag: None,
    body: Body::Choice { alternatives: &DEEPER_ALTERNATIVES },
};
static DEEPER_ALTERNATIVES: [Member; 1] = [tagged("flag", 22, false, <bool as Typed>::SCHEMA)];

/// An element with the shortest length.
fn tlv(tag: &[u8], contents: &[u8]) -> Vec<u8> {
    let length = match contents.len() {
        n @ 0..=0x7f => vec![n as u8],
        n @ 0x80..=0xff => vec![0x81, n as u8],
        n => vec![0x82, (n >> 8) as u8, n as u8],
    };
    [tag, &length, contents].concat()
}
const WHO: &[u8] = &[0x80, 3, 0x21, 0x43, 0xf5];
const COUNT: &[u8] = &[2, 1, 7];
/// What must be there, and what else there is.
fn node(more: &[&[u8]]) -> Vec<u8> {
    tlv(&[0x30], &[COUNT, WHO, &[0x94, 1, 9], &more.concat()].concat())
}
fn read(octets: &[u8]) -> Tlv<'_> {
    Tlv::read(&mut Reader::new(octets, Layer::Map)).unwrap()
}

/// Keeps what the proof tells; parts end it.
#[derive(Default)]
struct Told {
    identities: Vec<(&'static str, Span, Vec<u8>)>,
    parts: Vec<Span>,
    forms: Vec<u32>,
    takes_parts: bool,
    /// What walk, audit and check of the parts have to say, each of all parts.
    said: Vec<String>,
}
impl Witness for Told {
    fn identified(&mut self, found: &Identified<'_>) -> bool {
        assert_eq!((found.identity, found.digits), (Identity::IMSI, Some(0)));
        self.identities.push((found.name, found.span, found.octets.to_vec()));
        true
    }
    fn form(&mut self, tlv: &Tlv<'_>) -> bool {
        self.forms.push(tlv.start());
        self.takes_parts
    }
    fn part(&mut self, part: &Part<'_>) -> bool {
        self.parts.push(part.tlv.span());
        let mut out = Said::default();
        part.walk(&mut out);
        part.audit(&mut |f: Finding| out.said.push(format!("{f:?}")));
        part.check(&mut |e| out.said.push(e.to_string()));
        self.said.extend(out.said);
        self.takes_parts
    }
}

/// What walk, audit and check have to say.
#[derive(Default)]
struct Said {
    said: Vec<String>,
    identities: Vec<(String, Span)>,
}
impl Visitor for Said {
    fn begin(&mut self, field: Field<'_>, _: Shape) {
        self.value(field, Value::Null);
    }
    fn end(&mut self) {}
    fn value(&mut self, field: Field<'_>, _: Value<'_>) {
        if field.kind.is(Identity::IMSI) {
            self.identities.push((field.name.to_owned(), field.span));
        }
    }
    fn fault(&mut self, field: Field<'_>, _: &[u8], e: Error) {
        self.said.push(format!("{} {e}", field.name));
    }
    fn unknown(&mut self, field: Field<'_>, _: &[u8]) {
        self.said.push(field.name.to_owned());
    }
}
fn said(octets: &[u8]) -> Said {
    let (tlv, mut out) = (read(octets), Said::default());
    ber::walk("node", &NODE, &tlv, &mut out);
    ber::audit(&NODE, &tlv, &mut |f: Finding| out.said.push(format!("{f:?}")));
    ber::check(&NODE, &tlv, &mut |e| out.said.push(e.to_string()));
    out
}
fn proved(octets: &[u8]) -> Option<Told> {
    let mut told = Told::default();
    is_in_order(&NODE, &read(octets), &mut told).then_some(told)
}

/// Everything that is in order, by itself and together.
fn in_order() -> Vec<Vec<u8>> {
    let list = |n: usize| tlv(&[0xa6], &[4, 3, 0x21, 0x43, 0xf5].repeat(n));
    let again = |inner: &[u8]| tlv(&[0xbf, 31], read(inner).body.rest());
    let options: Vec<Vec<u8>> = vec![
        vec![0x81, 1, 0xff],
        vec![0x81, 1, 0],
        vec![0x82, 0],
        vec![0x83, 1, 2],
        vec![0x84, 1, 100],
        vec![0x85, 2, 5, 0xe0],
        vec![0x85, 3, 6, 0xff, 0xc0],
        list(1),
        list(3),
        vec![0xa7, 3, 0x96, 1, 0xff],
        vec![0xa7, 4, 0x94, 2, 1, 2],
        again(&node(&[])),
        vec![4, 4, 1, 2, 3, 4],
    ];
    let mut out = vec![node(&[])];
    out.extend(options.iter().map(|o| node(&[o])));
    let all: Vec<&[u8]> = [0, 2, 3, 4, 5, 8, 9, 11, 12].iter().map(|n| &options[*n][..]).collect();
    out.push(node(&all));
    for count in [&[2, 2, 0, 0x80][..], &[2, 2, 0x9c, 0x40][..0], &[2, 3, 0, 0x9c, 0x40], &[2, 2, 1, 0]] {
        if !count.is_empty() {
            out.push(tlv(&[0x30], &[count, WHO, &[0x95, 3, 1, 2, 3]].concat()));
        }
    }
    out.push(tlv(&[0x30], &[COUNT, WHO, &[0x96, 1, 0]].concat()));
    let mut deep = node(&[]);
    for _ in 2..MAX_DEPTH {
        deep = node(&[&again(&deep)]);
    }
    out.push(deep);
    out
}

#[test]
fn what_is_in_order_is_told_to_be() {
    for octets in in_order() {
        let told = proved(&octets).unwrap_or_else(|| panic!("{octets:02x?}"));
        let Said { said, identities } = said(&octets);
        assert_eq!(said, Vec::<String>::new());
        let own: Vec<_> = told.identities.iter().map(|(name, span, _)| ((*name).to_owned(), *span)).collect();
        assert_eq!(own, identities, "{octets:02x?}");
        assert!(told.parts.is_empty() && told.forms.is_empty());
        assert_eq!(told.identities[0].2, [0x21, 0x43, 0xf5]);
    }
    let all = proved(&in_order()[14]).unwrap();
    assert_eq!(all.identities.iter().map(|i| i.0).collect::<Vec<_>>(), ["who", "", "", "", "who"]);
}

#[test]
fn what_is_not_in_order_is_a_part() {
    let parts: &[&[u8]] = &[
        &[0x81, 1, 1],
        &[0x82, 1, 0],
        &[0x83, 1, 1],
        &[0x83, 2, 0, 2],
        &[0x84, 1, 101],
        &[0x84, 1, 0xfc],
        &[0x84, 2, 0, 5],
        &[0x85, 2, 6, 0xc0],
        &[0x85, 2, 5, 0xe1],
        &[0x85, 1, 0],
        &[0xa6, 0],
        &[
            0xa6, 20, 4, 3, 0x21, 0x43, 0xf5, 4, 3, 0x21, 0x43, 0xf5, 4, 3, 0x21, 0x43, 0xf5, 4, 3, 0x21,
            0x43, 0xf5,
        ],
        &[0xa7, 6, 0x96, 1, 0, 0x96, 1, 0],
        &[0xa7, 0],
        &[4, 5, 1, 2, 3, 4, 5],
        &[4, 0],
    ];
    for part in parts {
        let octets = node(&[part]);
        assert!(proved(&octets).is_none(), "{part:02x?}");
        assert!(!said(&octets).said.is_empty(), "{part:02x?}");
        // Whoever takes it by itself is told where it is, and that the rest is in order.
        let mut told = Told { takes_parts: true, ..Told::default() };
        assert!(is_in_order(&NODE, &read(&octets), &mut told), "{part:02x?}");
        let start = octets.len() - part.len();
        assert_eq!(told.said, said(&octets).said, "{part:02x?}");
        assert!(told.parts.iter().all(|p| p.start as usize >= start), "{part:02x?}");
        assert_eq!(told.parts.last().map(|p| p.end as usize), Some(octets.len()), "{part:02x?}");
    }
    // In another form: told as such, and what is in it as that of any other.
    for (other, forms) in
        [(&[0x9f, 1, 1, 0xff][..], 1), (&[0x81, 0x81, 1, 0xff], 1), (&[0x82, 0x82, 0, 0], 1)]
    {
        let octets = node(&[other]);
        assert!(proved(&octets).is_none());
        let mut told = Told { takes_parts: true, ..Told::default() };
        assert!(is_in_order(&NODE, &read(&octets), &mut told));
        assert_eq!((told.forms.len(), told.parts.len()), (forms, 0));
    }
}

#[test]
fn what_says_nothing() {
    let never: Vec<Vec<u8>> = vec![
        // The element itself, its members missing, out of order or unknown, and octets that are none.
        tlv(&[0x31], read(&node(&[])).body.rest()),
        vec![0x30, 0],
        tlv(&[0x30], &[COUNT, WHO].concat()),
        tlv(&[0x30], &[WHO, COUNT, &[0x94, 1, 9]].concat()),
        node(&[&[0x82, 0], &[0x81, 1, 0]]),
        node(&[&[0x81, 1, 0], &[0x81, 1, 0]]),
        node(&[&[0x8f, 1, 0]]),
        node(&[&[0x82]]),
    ];
    for octets in never {
        let mut told = Told { takes_parts: true, ..Told::default() };
        assert!(!is_in_order(&NODE, &read(&octets), &mut told), "{octets:02x?}");
    }
    let long = [&[0x30, 0x82, 0, 11][..], read(&node(&[])).body.rest()].concat();
    assert!(!is_in_order(&NODE, &read(&long), &mut Told { takes_parts: true, ..Told::default() }));
    // A level more than a walk goes.
    let mut deep = in_order().pop().unwrap();
    deep = node(&[&tlv(&[0xbf, 31], read(&deep).body.rest())]);
    assert!(proved(&deep).is_none());
}

/// A CHOICE by itself is that of its alternative.
#[test]
fn a_choice() {
    let is = |octets: &[u8]| is_in_order(&PICK, &read(octets), &mut Told::default());
    assert!(is(&[0x94, 1, 9]) && is(&[0x95, 3, 1, 2, 3]));
    assert!(!is(&[0x94, 5, 1, 2, 3, 4, 5]) && !is(&[0xb4, 1, 9]) && !is(&[0x97, 1, 9]));
}

/// One that may be there, and is not, is no reason to say nothing.
#[test]
fn a_choice_that_is_not_there() {
    let is = |octets: &[u8]| is_in_order(&FREE, &read(octets), &mut Told::default());
    assert!(is(&[0x30, 0]) && is(&[0x30, 3, 0x81, 1, 0]) && is(&[0x30, 6, 0x96, 1, 0, 0x81, 1, 0]));
    assert!(!is(&[0x30, 3, 0x97, 1, 0]) && !is(&[0x30, 6, 0x81, 1, 0, 0x96, 1, 0]));
}
static FREE: Schema = Schema {
    kind: &walk::Kind::new("Free"),
    tag: Some(Tag::SEQUENCE),
    body: Body::sequence(&FREE_MEMBERS, false),
};
static FREE_MEMBERS: [Member; 2] =
    ber::private::members([own("pick", true, &PICK), tagged("flag", 1, true, <bool as Typed>::SCHEMA)]);

#[test]
fn whatever_is_taken_has_nothing_to_say() {
    let seeds = in_order();
    let mut state = 1u64;
    let mut random = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    let mut taken = 0;
    for _ in 0..60_000 {
        let mut octets = seeds[random(seeds.len() - 1)].clone();
        for _ in 0..=random(2) {
            let at = random(octets.len());
            octets[at] = match random(3) {
                0 => random(256) as u8,
                1 => octets[at].wrapping_add(1),
                _ => octets[at] ^ 1 << random(8),
            };
        }
        let Ok(tlv) = Tlv::read(&mut Reader::new(&octets, Layer::Map)) else { continue };
        let mut told = Told::default();
        if is_in_order(&NODE, &tlv, &mut told) {
            let whole = &octets[..tlv.span().end as usize];
            let Said { said, identities } = said(whole);
            assert_eq!(said, Vec::<String>::new(), "{octets:02x?}");
            assert_eq!(told.identities.len(), identities.len());
            taken += 1;
        }
    }
    assert!(taken > 5_000, "{taken}");
}

#[test]
fn a_member_by_its_place() {
    let octets = node(&[&[0x81, 1, 0], &[0x84, 1, 5], &[0xa7, 3, 0x96, 1, 0xff]]);
    let tlv = read(&octets);
    let at = |path: &[u8]| at_place(&NODE, path, &tlv).map(|(span, octets)| (span.start, octets.to_vec()));
    assert_eq!(at(&[0]), Some((2, vec![7])));
    assert_eq!(at(&[1]), Some((5, vec![0x21, 0x43, 0xf5])));
    assert_eq!(at(&[2, 0]), Some((10, vec![9])));
    // Another alternative, and another member.
    assert_eq!((at(&[2, 1]), at(&[4]), at(&[3, 0]), at(&[9])), (None, None, None, None));
    // Inside a wrapped CHOICE.
    let wrapped: &[u8] = &[0x30, 5, 0xa7, 3, 0x96, 1, 0xff];
    let schema: &Schema = &OF_WRAPPED;
    let found =
        at_place(schema, &[0, 2, 0], &read(wrapped)).map(|(span, octets)| (span.start, octets.to_vec()));
    assert_eq!(found, None, "an alternative of several tags is looked for");
    let wrapped: &[u8] = &[0x30, 5, 0xa7, 3, 0x94, 1, 9];
    let found = at_place(schema, &[0, 0], &read(wrapped)).map(|(span, octets)| (span.start, octets.to_vec()));
    assert_eq!(found, Some((4, vec![9])));
}
static OF_WRAPPED: Schema = Schema {
    kind: &walk::Kind::new("OfWrapped"),
    tag: Some(Tag::SEQUENCE),
    body: Body::sequence(&OF_WRAPPED_MEMBERS, false),
};
static OF_WRAPPED_MEMBERS: [Member; 1] = ber::private::members([tagged("wrapped", 7, false, &PICK)]);
