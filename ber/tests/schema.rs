//! Types that hold themselves, walked, checked and audited: to which depth, in whatever form, and whatever stands
//! where no member is.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::cast_possible_truncation,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing
)]

use core::fmt::Write as _;
use sigcodec_ber as ber;
use sigcodec_ber::{
    Body, MAX_DEPTH, Member, OpenType, Schema, SeqOf, Size, Tag, Tlv, Tlvs, Typed, Value as _, octets,
};
use sigcodec_gsm::digits::AddressString;
use sigcodec_wire::{
    Error, Kind, Layer, Reader,
    audit::{Finding, Flag},
    walk::{self, Field, Shape, Value, Visitor},
};

octets! {
    pub struct Bytes(..);
    pub struct Number(1..=9) as AddressString;
}
const ANY: &Schema = <OpenType<'_> as Typed>::SCHEMA;
const BYTES: &Schema = <Bytes<'_> as Typed>::SCHEMA;

const fn tagged(name: &'static str, n: u32, schema: &'static Schema) -> Member {
    Member::new(name, Some(Tag::context(n)), true, schema)
}
static NODE: Schema = Schema {
    kind: &walk::Kind::new("Node"),
    tag: Some(Tag::SEQUENCE),
    body: Body::sequence(&NODE_MEMBERS, true),
};
static NODE_MEMBERS: [Member; 6] = ber::private::members([
    tagged("again", 0, &NODE),
    tagged("list", 1, &LIST),
    tagged("pick", 2, &PICK),
    tagged("any", 3, ANY),
    tagged("leaf", 4, BYTES),
    tagged("picks", 5, &PICKS),
]);
static LIST: Schema =
    Schema { kind: &walk::Kind::new("List"), tag: Some(Tag::SET), body: Body::list(&LIST, Size::ANY) };
static PICK: Schema = Schema {
    kind: &walk::Kind::new("Pick"),
    tag: None,
    body: Body::Choice { alternatives: &PICK_ALTERNATIVES },
};
static PICK_ALTERNATIVES: [Member; 3] =
    [tagged("node", 0, &NODE), tagged("picked", 1, BYTES), tagged("deeper", 2, &PICK)];
static PICKS: Schema =
    Schema { kind: &walk::Kind::new("Picks"), tag: Some(Tag::SEQUENCE), body: Body::list(&PICK, Size::ANY) };
/// Two that must be there, one that may, and nothing else.
static CLOSED: Schema = Schema {
    kind: &walk::Kind::new("Closed"),
    tag: Some(Tag::SEQUENCE),
    body: Body::sequence(&CLOSED_MEMBERS, false),
};
static CLOSED_MEMBERS: [Member; 3] = ber::private::members([
    Member::new("one", Some(Tag::context(0)), false, BYTES),
    tagged("two", 1, &NODE),
    Member::new("three", Some(Tag::context(2)), false, BYTES),
]);
static OPENED: Schema = Schema {
    kind: &walk::Kind::new("Opened"),
    tag: Some(Tag::SEQUENCE),
    body: Body::sequence(&CLOSED_MEMBERS, true),
};
static NUMBERS: Schema = Schema {
    kind: &walk::Kind::new("Numbers"),
    tag: Some(Tag::SEQUENCE),
    body: Body::sequence(&NUMBERS_MEMBERS, false),
};
static NUMBERS_MEMBERS: [Member; 2] = ber::private::members([
    Member::new("own", None, false, <Number<'_> as Typed>::SCHEMA),
    tagged("other", 0, <Number<'_> as Typed>::SCHEMA),
]);

/// An element with the shortest length.
fn tlv(tag: u8, contents: &[&[u8]]) -> Vec<u8> {
    let contents = contents.concat();
    let n = u16::try_from(contents.len()).unwrap();
    let [high, low] = n.to_be_bytes();
    let head = match n {
        0..=0x7f => vec![tag, low],
        0x80..=0xff => vec![tag, 0x81, low],
        _ => vec![tag, 0x82, high, low],
    };
    [head, contents].concat()
}
fn hex(octets: &[u8]) -> String {
    octets.iter().map(|b| format!("{b:02x}")).collect()
}

/// A walk as lines; with spans or without them.
#[derive(Default)]
struct Lines {
    text: String,
    depth: usize,
    most: usize,
    spans: bool,
}
impl Lines {
    fn line(&mut self, mark: &str, field: Field<'_>, more: &str) {
        let depth = self.depth;
        write!(self.text, "{:depth$}{}{mark}", "", field.name).unwrap();
        if self.spans {
            write!(self.text, " {}..{}", field.span.start, field.span.end).unwrap();
        }
        writeln!(self.text, "{more}").unwrap();
    }
}
impl Visitor for Lines {
    fn begin(&mut self, field: Field<'_>, shape: Shape) {
        self.line(if shape == Shape::List { " [" } else { " {" }, field, "");
        self.depth += 1;
        self.most = self.most.max(self.depth);
    }
    fn end(&mut self) {
        self.depth -= 1;
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        self.line("", field, &format!(" {value}"));
    }
    fn fault(&mut self, field: Field<'_>, raw: &[u8], e: Error) {
        self.line("!", field, &format!(" {} {:?} {:x}", hex(raw), e.kind(), e.detail()));
    }
    fn unknown(&mut self, field: Field<'_>, raw: &[u8]) {
        self.line("?", field, &format!(" {}", hex(raw)));
    }
}
fn root(octets: &[u8]) -> Tlv<'_> {
    Tlv::read(&mut Reader::new(octets, Layer::Map)).unwrap()
}
fn walked(schema: &'static Schema, octets: &[u8], spans: bool) -> Lines {
    let mut out = Lines { spans, ..Lines::default() };
    ber::walk("root", schema, &root(octets), &mut out);
    assert_eq!(out.depth, 0);
    out
}
fn walk(schema: &'static Schema, octets: &[u8]) -> String {
    walked(schema, octets, true).text
}
fn check(schema: &'static Schema, octets: &[u8]) -> Vec<(Kind, u32)> {
    let mut out = vec![];
    ber::check(schema, &root(octets), &mut |e| out.push((e.kind(), e.at())));
    out
}
fn audit(schema: &'static Schema, octets: &[u8]) -> Vec<(Flag, u32)> {
    let mut out = vec![];
    ber::audit(schema, &root(octets), &mut |f: Finding| out.push((f.flag, f.at)));
    out
}
fn lines(expected: &[&str]) -> String {
    expected.iter().map(|line| format!("{line}\n")).collect()
}

/// What lies inside each other: its type, what is put around it, and the innermost of it.
type Nest = (&'static str, &'static Schema, fn(&[u8]) -> Vec<u8>, &'static [u8]);
const LEAF: &[u8] = &[0xde, 0xad, 0xbe, 0xef];

fn nests() -> [Nest; 5] {
    fn inner(node: &[u8]) -> &[u8] {
        // Not by the reader, which goes so deep only.
        match node {
            [_, 0x82, _, _, rest @ ..] | [_, 0x81, _, rest @ ..] | [_, _, rest @ ..] => rest,
            _ => &[],
        }
    }
    let leaf: &[u8] = &[0x30, 6, 0x84, 4, 0xde, 0xad, 0xbe, 0xef];
    let picked: &[u8] = &[0x30, 8, 0xa2, 6, 0x81, 4, 0xde, 0xad, 0xbe, 0xef];
    [
        ("members", &NODE, |node| tlv(0x30, &[&tlv(0xa0, &[inner(node)])]), leaf),
        // The tag of a node under a CHOICE is its own; the one around the CHOICE is a level.
        ("choices", &NODE, |node| tlv(0x30, &[&tlv(0xa2, &[&tlv(0xa0, &[inner(node)])])]), leaf),
        ("alternatives", &NODE, |node| tlv(0x30, &[&tlv(0xa2, &[inner(node)])]), picked),
        ("lists", &LIST, |list| tlv(0x31, &[list]), &[0x31, 0]),
        ("items", &NODE, |node| tlv(0x30, &[&tlv(0xa5, &[&tlv(0xa0, &[inner(node)])])]), leaf),
    ]
}

/// How deep elements lie, and where the first one stands that is too deep, as reading one by one tells.
fn too_deep(octets: &[u8]) -> Option<u32> {
    fn first(r: Reader<'_>) -> Option<u32> {
        for item in Tlvs::new(r) {
            match item {
                Ok(tlv) if tlv.constructed => {
                    if let Some(at) = first(tlv.body) {
                        return Some(at);
                    }
                }
                Ok(_) => {}
                Err(e) => {
                    assert_eq!(e.kind(), Kind::Depth);
                    return Some(e.at());
                }
            }
        }
        None
    }
    first(Reader::new(octets, Layer::Map))
}

#[test]
fn types_that_hold_themselves_end() {
    // With contents that take one octet of length, and with such that take more.
    let short = nests().map(|(name, schema, around, innermost)| (name, schema, around, innermost.to_vec()));
    let long =
        nests().into_iter().filter(|nest| nest.3.ends_with(LEAF)).map(|(name, schema, around, innermost)| {
            let leaf = [LEAF; 50].concat();
            let element =
                if name == "alternatives" { tlv(0xa2, &[&tlv(0x81, &[&leaf])]) } else { tlv(0x84, &[&leaf]) };
            (name, schema, around, tlv(innermost[0], &[&element]))
        });
    for (name, schema, around, innermost) in short.into_iter().chain(long) {
        let mut octets = innermost.clone();
        let (mut whole, mut cut) = (0, 0);
        for levels in 0..2 * MAX_DEPTH {
            let deep = too_deep(&octets);
            let told = walked(schema, &octets, true);
            let faults = told.text.matches("Depth").count();
            assert_eq!(faults, usize::from(deep.is_some()), "{name} {levels}\n{}", told.text);
            let kinds: Vec<_> = check(schema, &octets);
            assert_eq!(
                kinds,
                deep.map(|at| (Kind::Depth, at)).into_iter().collect::<Vec<_>>(),
                "{name} {levels}"
            );
            let flags: Vec<_> = audit(schema, &octets);
            let expected: Vec<_> = deep.map(|at| (Flag::DepthLimit, at)).into_iter().collect();
            assert_eq!(flags, expected, "{name} {levels}");
            // Work ends with the depth, and nothing is lost by it.
            assert!(told.most <= 3 * usize::from(MAX_DEPTH) + 3, "{name} {levels} {}", told.most);
            if innermost.ends_with(LEAF) {
                assert!(told.text.contains("deadbeef"), "{name} {levels}\n{}", told.text);
            }
            if deep.is_some() {
                cut += 1
            } else {
                whole += 1
            }
            octets = around(&octets);
        }
        assert!(whole >= MAX_DEPTH / 2 && cut >= MAX_DEPTH / 2, "{name} {whole} {cut}");
    }
}

/// What lies beside each other is not deeper: many explicit tags, many items, many members.
#[test]
fn neighbours_are_no_levels() {
    let leaf: &[u8] = &[0x84, 4, 0xde, 0xad, 0xbe, 0xef];
    let node = tlv(0x30, &[&tlv(0xa2, &[&tlv(0x81, &[LEAF])]), &tlv(0xa3, &[leaf]), leaf]);
    let inside = root(&node).body.rest();
    for count in [1, 31, 32, 33, 100] {
        for item in [tlv(0xa0, &[inside]), tlv(0xa2, &[&tlv(0x81, &[LEAF])])] {
            let octets = tlv(0x30, &[&tlv(0xa5, &vec![&item[..]; count])]);
            let told = walk(&NODE, &octets);
            assert!(!told.contains('!'), "{told}");
            assert_eq!(
                told.matches("deadbeef").count(),
                count * item.windows(4).filter(|w| *w == LEAF).count()
            );
            assert_eq!((check(&NODE, &octets), audit(&NODE, &octets)), (vec![], vec![]));
            // The same where no element is in the canonical form.
            let octets = respelled(Reader::new(&octets, Layer::Map), None);
            let told = walk(&NODE, &octets);
            assert!(!told.contains('!'), "{told}");
            assert_eq!(check(&NODE, &octets), []);
            assert!(audit(&NODE, &octets).iter().all(|f| f.0 == Flag::LengthNotMinimal));
        }
    }
}

/// The elements with one length octet too many: the one at `place`, or all of them.
fn respelled(r: Reader<'_>, place: Option<(u32, bool)>) -> Vec<u8> {
    let mut out = vec![];
    for tlv in Tlvs::new(r) {
        let tlv = tlv.unwrap();
        let contents = if tlv.constructed { respelled(tlv.body, place) } else { tlv.body.rest().to_vec() };
        let id = tlv.tag.class() << 6 | u8::from(tlv.constructed) << 5 | tlv.tag.number() as u8;
        let n = u16::try_from(contents.len()).unwrap().to_be_bytes();
        let here = place.is_none_or(|(start, _)| start == tlv.start());
        match place {
            Some((_, true)) if here && tlv.constructed => {
                out.extend([&[id, 0x80][..], &contents, &[0, 0]].concat());
            }
            _ if here => out.extend([&[id, 0x83, 0][..], &n, &contents].concat()),
            _ => out.extend(self::tlv(id, &[&contents])),
        }
    }
    out
}
fn places(r: Reader<'_>) -> Vec<u32> {
    let mut out = vec![];
    for tlv in Tlvs::new(r).map(Result::unwrap) {
        out.push(tlv.start());
        if tlv.constructed {
            out.extend(places(tlv.body));
        }
    }
    out
}

fn every_member() -> Vec<u8> {
    let leaf: &[u8] = &[0x84, 1, 7];
    tlv(
        0x30,
        &[
            &tlv(0xa0, &[leaf]),
            &tlv(0xa1, &[&[0x31, 0], &tlv(0x31, &[&[0x31, 0]])]),
            &tlv(0xa2, &[&tlv(0xa0, &[leaf])]),
            &tlv(0xa3, &[&tlv(0x30, &[leaf])]),
            leaf,
            &tlv(0xa5, &[&tlv(0x81, &[&[8]]), &tlv(0xa2, &[&tlv(0x81, &[&[9]])]), &tlv(0xa0, &[leaf])]),
        ],
    )
}

#[test]
fn a_walk_of_every_member() {
    assert_eq!(
        walk(&NODE, &every_member()),
        lines(&[
            "root { 0..47",
            " again { 2..7",
            "  leaf 4..7 07",
            " list [ 7..15",
            "   [ 9..11",
            "   [ 11..15",
            "    [ 13..15",
            " pick { 17..22",
            "  node { 17..22",
            "   leaf 19..22 07",
            " any { 24..29",
            "  class 24..26 UNIVERSAL (0)",
            "  tag 24..26 16",
            "  constructed 24..26 true",
            "  contents 26..29 840107",
            " leaf 29..32 07",
            " picks [ 32..47",
            "   { 34..37",
            "   picked 34..37 08",
            "   { 37..42",
            "   deeper { 39..42",
            "    picked 39..42 09",
            "   { 42..47",
            "   node { 42..47",
            "    leaf 44..47 07",
        ])
    );
}

/// In whatever form an element comes, the walk says the same but for the places.
#[test]
fn a_walk_in_every_form() {
    let octets = every_member();
    let all = Reader::new(&octets, Layer::Map);
    let canonical = walked(&NODE, &octets, false).text;
    for place in places(all) {
        for indefinite in [false, true] {
            let changed = respelled(all, Some((place, indefinite)));
            let told = walked(&NODE, &changed, false).text;
            // What an open type holds is told as it came.
            let came = |text: &str| {
                text.lines().filter(|l| !l.contains("contents")).map(str::to_owned).collect::<Vec<_>>()
            };
            assert_eq!(came(&told), came(&canonical), "{place} {indefinite} {changed:02x?}");
            assert_eq!(check(&NODE, &changed), []);
            let constructed = octets[place as usize] & 0x20 != 0;
            let flag =
                if indefinite && constructed { Flag::LengthIndefinite } else { Flag::LengthNotMinimal };
            assert_eq!(audit(&NODE, &changed), [(flag, place)], "{changed:02x?}");
        }
    }
}

/// What follows the one element under an explicit tag, or stands in its place.
#[test]
fn explicit_tags_around_something_else() {
    for (contents, told, kind, at) in [
        (&[][..], "pick! 4..4  Truncated 0", Kind::Truncated, 4),
        (&[0x81], "pick! 4..5 81 Truncated 0", Kind::Truncated, 5),
        (
            &[0x85, 1, 7],
            "pick { 4..7\n  class 4..6 CONTEXT (2)\n  tag 4..6 5\n  contents! 6..7 07 Choice 8005",
            Kind::Choice,
            4,
        ),
    ] {
        let octets = tlv(0x30, &[&tlv(0xa2, &[contents])]);
        assert_eq!(
            walk(&NODE, &octets),
            lines(&[&format!("root {{ 0..{}", octets.len()), &format!(" {told}")])
        );
        assert_eq!(check(&NODE, &octets), [(kind, at)]);
    }
    let octets = tlv(0x30, &[&tlv(0xa2, &[&[0x81, 1, 7, 5, 0]])]);
    let expected = ["root { 0..9", " pick { 4..7", "  picked 4..7 07", " trailing! 7..9 0500 Trailing 0"];
    assert_eq!(walk(&NODE, &octets), lines(&expected));
    assert_eq!(
        (check(&NODE, &octets), audit(&NODE, &octets)),
        (vec![(Kind::Trailing, 7)], vec![(Flag::TrailingBytes, 7)])
    );
    let primitive = tlv(0x30, &[&[0x82, 0]]);
    assert_eq!(walk(&NODE, &primitive), lines(&["root { 0..4", " pick! 2..4  Primitive 8002"]));
    let primitive = tlv(0x30, &[&[0x83, 0]]);
    assert_eq!(walk(&NODE, &primitive), lines(&["root { 0..4", " any! 2..4  Primitive 8003"]));
}

/// Elements that are no members where they stand: the whole walk, what is checked and what an audit says.
#[test]
fn members_out_of_place() {
    let (one, two, three): (&[u8], &[u8], &[u8]) = (&[0x80, 1, 1], &[0xa1, 3, 0x84, 1, 2], &[0x82, 1, 3]);
    let other: &[u8] = &[0x9e, 1, 9];
    let both = |octets: &[u8]| [walk(&CLOSED, octets), walk(&OPENED, octets)];
    let good = tlv(0x30, &[one, two, three]);
    let expected =
        lines(&["root { 0..13", " one 2..5 01", " two { 5..10", "  leaf 7..10 02", " three 10..13 03"]);
    assert_eq!(both(&good), [expected.clone(), expected]);
    assert_eq!((check(&CLOSED, &good), check(&OPENED, &good)), (vec![], vec![]));
    for (octets, more, kind, flag, at) in [
        (
            tlv(0x30, &[one, one, two, three]),
            vec![" unexpected [ 2..16", "  ! 5..8  Duplicate 8000", "   { 5..8", "   one 5..8 01"],
            Kind::Duplicate,
            Flag::FieldDuplicated,
            5,
        ),
        (
            tlv(0x30, &[one, two, two, three]),
            vec![
                " unexpected [ 2..18",
                "  ! 10..15  Duplicate 8001",
                "   { 10..15",
                "   two { 10..15",
                "    leaf 12..15 02",
            ],
            Kind::Duplicate,
            Flag::FieldDuplicated,
            10,
        ),
        (
            tlv(0x30, &[one, three, two]),
            vec![
                " unexpected [ 2..13",
                "  ! 8..13  Order 8001",
                "   { 8..13",
                "   two { 8..13",
                "    leaf 10..13 02",
            ],
            Kind::Order,
            Flag::FieldOutOfOrder,
            8,
        ),
    ] {
        for (schema, told) in [&CLOSED, &OPENED].into_iter().zip(both(&octets)) {
            assert!(told.ends_with(&lines(&more)), "{told}");
            assert_eq!(told.matches('?').count(), 0, "a member is not told as an unknown element too");
            assert_eq!(
                (check(schema, &octets), audit(schema, &octets)),
                (vec![(kind, at)], vec![(flag, at)])
            );
        }
    }
    let octets = tlv(0x30, &[one, other, three]);
    let head = ["root { 0..11", " one 2..5 01", " three 8..11 03", " unexpected [ 2..11"];
    let expected = lines(&head) + "  ! 5..8 9e0109 UnknownMember 801e\n";
    assert_eq!(both(&octets), [expected.clone(), expected]);
    // In front of a member it is none of an extensible type either: decoding refuses it.
    for schema in [&CLOSED, &OPENED] {
        assert_eq!(check(schema, &octets), [(Kind::UnknownMember, 5)]);
        assert_eq!(audit(schema, &octets), [(Flag::FieldUnknown, 5)]);
    }
    let octets = tlv(0x30, &[one, three, other]);
    let head = ["root { 0..11", " one 2..5 01", " three 5..8 03", " unexpected [ 2..11"];
    let [closed, opened] = both(&octets);
    assert_eq!(closed, lines(&head) + "  ! 8..11 9e0109 UnknownMember 801e\n");
    assert_eq!(opened, lines(&head) + "  ? 8..11 9e0109\n");
    assert_eq!((check(&CLOSED, &octets), check(&OPENED, &octets)), (vec![(Kind::UnknownMember, 8)], vec![]));
    assert_eq!(audit(&CLOSED, &octets), [(Flag::FieldUnknown, 8)]);
    assert_eq!(audit(&OPENED, &octets), [(Flag::ExtensionUnknown, 8)]);
    // Of an unknown one the forms inside are told as well; of a member its own.
    let octets = tlv(0x30, &[one, three, &[0xbe, 3, 4, 0x81, 0]]);
    assert_eq!(audit(&OPENED, &octets), [(Flag::ExtensionUnknown, 8), (Flag::LengthNotMinimal, 10)]);
    // Missing in front, between, at the end, and all.
    for (octets, missing) in [
        (tlv(0x30, &[two, three]), vec![2]),
        (tlv(0x30, &[one, two]), vec![10]),
        (tlv(0x30, &[one]), vec![5]),
        (tlv(0x30, &[two]), vec![2, 7]),
        (tlv(0x30, &[]), vec![2, 2]),
    ] {
        let expected: Vec<_> = missing.iter().map(|at| (Kind::Missing, *at)).collect();
        assert_eq!((check(&CLOSED, &octets), check(&OPENED, &octets)), (expected.clone(), expected));
        let told = walk(&CLOSED, &octets);
        assert_eq!(told.matches("Missing").count(), missing.len(), "{told}");
        let odd: Vec<_> = missing.iter().map(|at| (Flag::Undecodable, *at)).collect();
        assert_eq!((audit(&CLOSED, &octets), audit(&OPENED, &octets)), (odd.clone(), odd));
    }
}

/// An unknown element is told at whatever level and wherever it stands.
#[test]
fn the_octets_told_cover_the_element() {
    const UNKNOWN: &[u8] = &[0x9e, 4, 0xde, 0xad, 0xbe, 0xef];
    fn places(r: Reader<'_>) -> usize {
        Tlvs::new(r)
            .map(Result::unwrap)
            .map(|t| 1 + if t.constructed { places(t.body) } else { 0 })
            .sum::<usize>()
            + 1
    }
    fn with(r: Reader<'_>, left: &mut usize) -> Vec<u8> {
        let mut out = vec![];
        let here = |out: &mut Vec<u8>, left: &mut usize| {
            if *left == 0 {
                out.extend(UNKNOWN);
            }
            *left = left.wrapping_sub(1);
        };
        here(&mut out, left);
        for t in Tlvs::new(r).map(Result::unwrap) {
            let id = t.tag.class() << 6 | u8::from(t.constructed) << 5 | t.tag.number() as u8;
            let contents = if t.constructed { with(t.body, left) } else { t.body.rest().to_vec() };
            out.extend(tlv(id, &[&contents]));
            here(&mut out, left);
        }
        out
    }
    let octets = every_member();
    let all = Reader::new(&octets, Layer::Map);
    let count = places(all);
    for place in 1..count - 1 {
        let changed = with(all, &mut { place });
        assert_eq!(changed.len(), octets.len() + UNKNOWN.len());
        let told = walk(&NODE, &changed);
        assert!(told.contains("deadbeef"), "{changed:02x?}\n{told}");
    }
    assert!(count > 30, "{count}");
}

/// The octet of nature and plan, and the digits behind it, in whatever form the element comes.
#[test]
fn parts_of_a_number() {
    let octets = [0x30, 10, 4, 3, 0x91, 0x21, 0xf3, 0x80, 0x81, 2, 0xa6, 0x43];
    assert_eq!(
        walk(&NUMBERS, &octets),
        lines(&[
            "root { 0..12",
            " own { 2..7",
            "  nature 4..5 internationalNumber (1)",
            "  numberingPlan 4..5 isdn (1)",
            "  digits 5..7 123",
            " other { 7..12",
            "  nature 10..11 nationalSignificantNumber (2)",
            "  numberingPlan 10..11 landMobile (6)",
            "  digits 11..12 34",
        ])
    );
    let octets = [0x30, 8, 4, 3, 0x11, 0xa1, 0xff, 0x80, 1, 0x91];
    assert_eq!(
        audit(&NUMBERS, &octets),
        [(Flag::AddressNoExtensionBit, 4), (Flag::DigitNotDecimal, 5), (Flag::FillerMidString, 6),]
    );
}

/// Whether all frames in a list are intact is looked at one level down: at the deepest one no constructed item may
/// stand.
#[test]
fn frames_at_the_deepest_level() {
    let at = |depth: u8, octets| {
        (0..depth).fold(Reader::new(octets, Layer::Map), |r, _| r.nested(u8::MAX).unwrap())
    };
    for depth in [0, 1, MAX_DEPTH - 1, MAX_DEPTH, MAX_DEPTH + 1] {
        for (octets, constructed) in [
            (&[0x30, 0][..], true),
            (&[4, 0, 0x30, 0], true),
            (&[0x3f, 0x1f, 0], true),
            (&[4, 0], false),
            (&[4, 0, 4, 1, 7], false),
            (&[0x9f, 0x1f, 0], false),
            (&[], false),
        ] {
            let list = SeqOf::<OpenType<'_>>::decode_value(at(depth, octets));
            let refused = (constructed && depth >= MAX_DEPTH).then_some(Kind::Depth);
            assert_eq!(list.err().map(|e| e.kind()), refused, "{depth} {octets:02x?}");
            let one_by_one = Tlvs::new(at(depth, octets)).find_map(Result::err);
            assert_eq!(one_by_one.map(|e| e.kind()), refused, "{depth} {octets:02x?}");
        }
        for octets in [&[4, 1][..], &[0x30, 1], &[4], &[0, 0], &[4, 0x80], &[4, 0, 4, 2, 0]] {
            assert!(SeqOf::<OpenType<'_>>::decode_value(at(depth, octets)).is_err(), "{depth} {octets:02x?}");
        }
    }
}

/// A string in its constructed form is told as one value, whatever the segments are, and flagged; decoding and check
/// refuse it, because values borrow octets that stand together.
#[test]
fn segments_are_told_as_one_value() {
    let of = |one: &[u8]| tlv(0x30, &[&tlv(0xa0, &[one]), &[0xa1, 3, 0x84, 1, 2], &[0x82, 1, 3]]);
    for segments in
        [&[4, 1, 1][..], &[4, 0, 4, 1, 1], &[0x24, 5, 4, 1, 1, 4, 0], &[0x24, 0x80, 4, 1, 1, 0, 0]]
    {
        let octets = of(segments);
        assert!(walk(&CLOSED, &octets).contains(" 01\n"), "{}", walk(&CLOSED, &octets));
        assert!(!walk(&CLOSED, &octets).contains('!'));
        assert_eq!(check(&CLOSED, &octets), [(Kind::Segmented, 2)]);
        assert_eq!(audit(&CLOSED, &octets)[0], (Flag::ConstructedPrimitive, 2));
    }
    // They are followed four levels deep.
    let nested = |levels: usize| (0..levels).fold(vec![4, 1, 1], |inner, _| tlv(0x24, &[&inner]));
    assert!(walk(&CLOSED, &of(&nested(4))).contains(" 01\n"));
    assert!(walk(&CLOSED, &of(&nested(5))).contains("Segmented"));
    // What are no segments of it.
    for segments in [&[5, 0][..], &[3, 2, 0, 1], &[4, 9, 1], &[4]] {
        let octets = of(segments);
        assert!(walk(&CLOSED, &octets).contains("Segmented"), "{}", walk(&CLOSED, &octets));
    }
}

/// What is made of a type is what was asked for, and the same in all else.
#[test]
fn types_made_of_others() {
    static KIND: walk::Kind = walk::Kind::new("Other").with(walk::Identity::IMSI);
    static OTHER: Schema = ber::private::identified(BYTES, &KIND);
    static MEMBERS: [Member; 2] =
        ber::private::members([tagged("one", 0, &OTHER), tagged("two", 1, BYTES).identified(&KIND)]);
    static BOTH: Schema = Schema {
        kind: &walk::Kind::new("Both"),
        tag: Some(Tag::SEQUENCE),
        body: Body::sequence(&MEMBERS, false),
    };
    assert_eq!((OTHER.name(), BYTES.name(), OTHER.tag), ("Other", "Bytes", BYTES.tag));
    struct Kinds(Vec<(String, &'static str)>);
    impl Visitor for Kinds {
        fn begin(&mut self, _: Field<'_>, _: Shape) {}
        fn end(&mut self) {}
        fn value(&mut self, field: Field<'_>, _: Value<'_>) {
            assert!(field.kind.is(walk::Identity::IMSI), "{}", field.name);
            self.0.push((field.name.to_owned(), field.kind.name));
        }
        fn fault(&mut self, field: Field<'_>, _: &[u8], e: Error) {
            panic!("{} {e}", field.name);
        }
    }
    let mut kinds = Kinds(Vec::new());
    ber::walk("root", &BOTH, &root(&[0x30, 6, 0x80, 1, 1, 0x81, 1, 2]), &mut kinds);
    assert_eq!(kinds.0, [("one".to_owned(), "Other"), ("two".to_owned(), "Other")]);
    // One of a CHOICE where a string of octets is expected: only where that is said.
    static WRAPPING: Schema = ber::or_wrapped(BYTES, &PICK);
    static WRAPPED: [Member; 2] =
        ber::private::members([tagged("may", 0, &WRAPPING), tagged("not", 1, BYTES)]);
    static TWO: Schema = Schema {
        kind: &walk::Kind::new("Two"),
        tag: Some(Tag::SEQUENCE),
        body: Body::sequence(&WRAPPED, false),
    };
    let told = walk(&TWO, &tlv(0x30, &[&[0xa0, 3, 0x81, 1, 7], &[0xa1, 3, 0x81, 1, 7]]));
    assert!(told.contains(" may 4..7 07\n") && told.contains(" not! 7..12 810107 Segmented"), "{told}");
    assert_eq!(walk(&WRAPPING, &[4, 1, 7]), walk(BYTES, &[4, 1, 7]));
    // Items of a list.
    assert!(
        core::ptr::eq(ber::private::item(&PICKS), &PICK) && core::ptr::eq(ber::private::item(&PICK), &PICK)
    );
}

/// Members of 128 octets and more are found behind others that are not there, and in front of others.
#[test]
fn long_members_behind_what_is_not_there() {
    let long = [7; 200];
    let leaf = tlv(0x84, &[&long]);
    let list = tlv(0xa1, &[&tlv(0x31, &[&[0x31, 0].repeat(70)])]);
    let names = |octets: &[&[u8]]| {
        let told = walk(&NODE, &tlv(0x30, octets));
        let names = told.lines().filter(|line| line.starts_with(' ') && !line.starts_with("  "));
        names.map(|line| line.trim().split(' ').next().unwrap_or_default().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(names(&[&leaf]), ["leaf"]);
    assert_eq!(names(&[&list, &leaf]), ["list", "leaf"]);
    assert_eq!(names(&[&list]), ["list"]);
    let other = tlv(0x8b, &[&long]);
    assert_eq!(names(&[&list, &other]), ["list", "unexpected"]);
    assert_eq!(names(&[&other, &leaf]), ["leaf", "unexpected"]);
    for octets in [&[&leaf[..]][..], &[&list, &leaf], &[&list]] {
        assert_eq!(check(&NODE, &tlv(0x30, octets)), []);
        assert_eq!(audit(&NODE, &tlv(0x30, octets)), []);
    }
    // What must be there is not passed over for one that is.
    let three = tlv(0x82, &[&long]);
    let two = tlv(0xa1, &[&leaf]);
    assert_eq!(check(&CLOSED, &tlv(0x30, &[&three])), [(Kind::Missing, 3)]);
    assert_eq!(check(&CLOSED, &tlv(0x30, &[&tlv(0x80, &[&long]), &two])), [(Kind::Missing, 413)]);
}
