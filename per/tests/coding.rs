//! Every form of X.691 that is read: what it takes, what it refuses and where, what is odd about it, and that its
//! canonical copy is the same.
#![allow(missing_docs, clippy::pedantic, clippy::restriction)]

use sigcodec_per::{
    BIT_STRING, BOOLEAN, Bits, CHOICE, ENUMERATED, Encoder, INTEGER, NULL, OBJECT_IDENTIFIER, OCTET_STRING,
    Range, SEQUENCE, SEQUENCE_OF, SIZE, SIZES, Size, Type,
};
use sigcodec_wire::{
    Error, Kind, Layer, Reader,
    audit::{Finding, Flag},
    walk::{Field, Shape, Span, Value, Visitor},
};
use std::fmt::Write as _;

/// What is told, in one line.
#[derive(Default)]
struct Line(String, Vec<Span>);
impl Visitor for Line {
    fn begin(&mut self, field: Field<'_>, shape: Shape) {
        let _ = write!(self.0, "{}{}", field.name, if shape == Shape::List { "[" } else { "{" });
        self.1.push(field.span);
    }
    fn end(&mut self) {
        self.0.push_str("} ");
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        let _ = write!(self.0, "{}={value:?}@{}..{} ", field.name, field.span.start, field.span.end);
        self.1.push(field.span);
    }
    fn fault(&mut self, field: Field<'_>, raw: &[u8], error: Error) {
        let _ = write!(self.0, "{}!{:?}@{} ({} octets) ", field.name, error.kind(), error.at(), raw.len());
    }
}

fn reader(octets: &[u8]) -> Reader<'_> {
    Reader::new(octets, Layer::Wire)
}
fn told(ty: &'static Type, octets: &[u8]) -> String {
    let mut line = Line::default();
    ty.walk("", reader(octets), &mut line);
    assert!(line.1.iter().all(|s| s.start <= s.end && s.end as usize <= octets.len()), "{octets:02x?}");
    line.0.trim_end().to_owned()
}
fn odd(ty: &'static Type, octets: &[u8]) -> Vec<(Flag, u32)> {
    let mut all = vec![];
    ty.audit(reader(octets), &mut |f: Finding| all.push((f.flag, f.at)));
    all
}
fn copy(ty: &'static Type, octets: &[u8]) -> Vec<u8> {
    ty.copy(reader(octets), &mut [0; 1024]).expect("it is read").to_vec()
}
fn refused(ty: &'static Type, octets: &[u8]) -> (Kind, u32) {
    let e = ty.read(reader(octets)).expect_err("it is refused");
    (e.kind(), e.at())
}
/// Canonical octets: nothing is odd about them and the copy is the same; each front of them is refused inside it.
fn canonical(ty: &'static Type, octets: &[u8], text: &str) {
    assert_eq!(told(ty, octets), text, "{octets:02x?}");
    assert_eq!(odd(ty, octets), [], "{octets:02x?}");
    assert_eq!(copy(ty, octets), octets);
    for n in 0..octets.len() {
        let mut faults = vec![];
        ty.check(reader(&octets[..n]), &mut |e| faults.push(e));
        assert!(!faults.is_empty() && faults.iter().all(|e| e.at() as usize <= n), "{:02x?}", &octets[..n]);
    }
    for n in 0..octets.len() {
        let e = ty.copy(reader(octets), &mut vec![0; n]).expect_err("too small");
        assert_eq!((e.kind(), e.at() as usize), (Kind::Capacity, octets.len()));
    }
}

#[test]
fn whole_numbers_by_their_range() {
    static ONE: Type = INTEGER(7, 7);
    static SMALL: Type = INTEGER(1, 5);
    static OCTET: Type = INTEGER(0, 255);
    static TWO: Type = INTEGER(0, 65535);
    static WIDE: Type = INTEGER(-1, 0xffff_ffff);
    static OPEN: Type = INTEGER(0, 7).extensible();
    canonical(&SMALL, &[0x80], "=5@0..1");
    assert_eq!(refused(&SMALL, &[0xa0]), (Kind::Value, 0));
    canonical(&OCTET, &[0xff], "=255@0..1");
    canonical(&TWO, &[0x12, 0x34], "=4660@0..2");
    canonical(&WIDE, &[0x00, 0x00], "=-1@0..2");
    canonical(&WIDE, &[0x80, 0x01, 0, 0, 0, 0], "=4294967295@0..6");
    canonical(&OPEN, &[0x70], "=7@0..1");
    canonical(&OPEN, &[0x80, 1, 8], "=8@0..3");
    canonical(&OPEN, &[0x80, 2, 0xff, 0x7f], "=-129@0..4");
    // A number of no bits has an octet all the same.
    assert_eq!(told(&ONE, &[0]), "=7@0..0");
    assert_eq!(odd(&ONE, &[1]), [(Flag::PaddingBitsSet, 0)]);
    assert_eq!(odd(&OPEN, &[0x80, 1, 3]), [(Flag::ExtensionFormNotNeeded, 0)]);
    assert_eq!(copy(&OPEN, &[0x80, 1, 3]), [0x30]);
    assert_eq!(odd(&OPEN, &[0x80, 2, 0, 8]), [(Flag::IntegerNotMinimal, 2)]);
    assert_eq!(copy(&OPEN, &[0x80, 2, 0, 8]), [0x80, 1, 8]);
    assert_eq!(odd(&WIDE, &[0x20, 0, 9]), [(Flag::IntegerNotMinimal, 1)]);
    assert_eq!(refused(&WIDE, &[0xe0, 0, 0, 0, 0, 0, 0, 0, 0]).0, Kind::Length);
    assert_eq!(refused(&WIDE, &[0x80, 1, 0, 0, 0, 1]), (Kind::Value, 0));
    assert_eq!(refused(&OPEN, &[0x80, 0]), (Kind::Integer, 0));
    assert_eq!(refused(&OPEN, &[0x80, 9, 1, 2, 3, 4, 5, 6, 7, 8, 9]), (Kind::Integer, 0));
}

#[test]
fn enumerated_values_keep_those_of_other_versions() {
    static CLOSED: Type = ENUMERATED! { "a", "b", "c" };
    static OPEN: Type = ENUMERATED! { "a", "b", ..., "later" };
    canonical(&CLOSED, &[0x80], "=c (2)@0..1");
    assert_eq!(refused(&CLOSED, &[0xc0]), (Kind::Enumerated, 0));
    canonical(&OPEN, &[0x40], "=b (1)@0..1");
    canonical(&OPEN, &[0x80], "=later (2)@0..1");
    canonical(&OPEN, &[0x85], "=7@0..1");
    canonical(&OPEN, &[0xc0, 1, 0x40], "=66@0..3");
    assert_eq!(odd(&OPEN, &[0xc0, 1, 1]), [(Flag::ExtensionFormNotNeeded, 0)]);
    assert_eq!(copy(&OPEN, &[0xc0, 1, 1]), [0x81]);
}

#[test]
fn strings_by_their_size() {
    static PAIR: Type =
        SEQUENCE! { "flag": BOOLEAN, "two": OCTET_STRING(SIZE(2)), "rest": OCTET_STRING(Size::ANY) };
    canonical(
        &PAIR,
        &[0x80 | 0x09, 0x1a, 0, 2, 0xab, 0xcd],
        "{flag=true@0..1 two=1234@0..3 rest=abcd@2..6 }",
    );
    static BITS: Type = BIT_STRING(SIZE(12));
    canonical(&BITS, &[0xab, 0xc0], "=\"101010111100\"@0..2");
    static LONG: Type = SEQUENCE! { "flag": BOOLEAN, "bits": BIT_STRING(SIZE(24)) };
    canonical(&LONG, &[0x80, 1, 2, 3], "{flag=true@0..1 bits=010203@0..4 }");
    assert_eq!(odd(&LONG, &[0xc0, 1, 2, 3]), [(Flag::PaddingBitsSet, 0)]);
    assert_eq!(copy(&LONG, &[0xff, 1, 2, 3]), [0x80, 1, 2, 3]);
    static VARIED: Type = SEQUENCE! { "bits": BIT_STRING(SIZES(1, 20)), "next": INTEGER(0, 15) };
    canonical(&VARIED, &[0x58, 0xab, 0xca], "{bits{bits=12@0..3 octets=\"abc0\"@0..3 } next=10@2..3 }");
    static WIDER: Type = OCTET_STRING(SIZES(1, 4)).extensible();
    canonical(&WIDER, &[0x20, 1, 2], "=0102@0..3");
    canonical(&WIDER, &[0x80, 5, 1, 2, 3, 4, 5], "=0102030405@0..7");
    assert_eq!(odd(&WIDER, &[0x80, 2, 1, 2]), [(Flag::ExtensionFormNotNeeded, 0)]);
    assert_eq!(copy(&WIDER, &[0x80, 2, 1, 2]), [0x20, 1, 2]);
    static THREE: Type = OCTET_STRING(SIZES(3, 8));
    assert_eq!(refused(&THREE, &[0xe0, 0, 0, 0]), (Kind::Size, 0));
    static ANY: Type = OCTET_STRING(Size::ANY);
    canonical(&ANY, &[0], "=@0..1");
    assert_eq!(odd(&ANY, &[0x80, 1, 9]), [(Flag::LengthNotMinimal, 0)]);
    assert_eq!(copy(&ANY, &[0x80, 1, 9]), [1, 9]);
    assert_eq!(refused(&ANY, &[0xc1, 0]), (Kind::Fragments, 0));
    let long = [&[0x80, 200][..], &[7; 200]].concat();
    assert_eq!(copy(&ANY, &long), long);
    canonical(&OID, &[3, 0x2a, 3, 4], "=2a0304@0..4");
}
static OID: Type = OBJECT_IDENTIFIER;

static EXTENDED: Type = SEQUENCE! {
    "a": INTEGER(0, 3),
    "b" OPTIONAL: NULL,
    ...,
    "c": OCTET_STRING(Size::ANY)
};

#[test]
fn extensions_of_a_sequence() {
    canonical(&EXTENDED, &[0x60], "{a=2@0..1 b=true@0..0 }");
    canonical(&EXTENDED, &[0x90, 0x10, 2, 1, 0xee], "{a=1@0..1 c=ee@3..5 }");
    // One that no version has.
    let unknown = [0x90, 0x28, 2, 1, 0xee];
    assert_eq!(told(&EXTENDED, &unknown), "{a=1@0..1 unknownExtension=01ee@3..5 }");
    assert_eq!(odd(&EXTENDED, &unknown), [(Flag::ExtensionUnknown, 1)]);
    assert_eq!(copy(&EXTENDED, &unknown), unknown);
    // Room for another one, which is not there; of one that is known it says nothing.
    let room = [0x90, 0x30, 2, 1, 0xee];
    assert_eq!(told(&EXTENDED, &room), "{a=1@0..1 c=ee@3..5 }");
    assert_eq!(odd(&EXTENDED, &room), [(Flag::ExtensionFormNotNeeded, 0)]);
    assert_eq!(copy(&EXTENDED, &room), room);
    // The bit for extensions, and no extension.
    assert_eq!(odd(&EXTENDED, &[0x90, 0x00]), [(Flag::ExtensionFormNotNeeded, 0)]);
    assert_eq!(copy(&EXTENDED, &[0x90, 0x00]), [0x10]);
    // What cannot be read inside an open type hides nothing else, and is copied as it came.
    static BOTH: Type = SEQUENCE! { ..., "a": OCTET_STRING(SIZE(3)), "b": INTEGER(0, 255) };
    let broken = [0x81, 0xc0, 2, 9, 9, 1, 7];
    assert_eq!(told(&BOTH, &broken), "{a!Truncated@3 (2 octets) b=7@6..7 }");
    assert_eq!(odd(&BOTH, &broken), [(Flag::Undecodable, 3)]);
    let long = [0x81, 0x80, 4, 1, 2, 3, 4];
    assert_eq!(told(&BOTH, &long), "{a=010203@3..6 trailing!Trailing@6 (1 octets) }");
    assert_eq!(odd(&BOTH, &long), [(Flag::TrailingBytes, 6)]);
}

#[test]
fn alternatives_of_a_choice() {
    static ONE: Type = CHOICE! { "a": INTEGER(0, 255), "b": BOOLEAN, ..., "c": BOOLEAN };
    canonical(&ONE, &[0x00, 9], "{a=9@0..2 }");
    canonical(&ONE, &[0x60], "{b=true@0..1 }");
    canonical(&ONE, &[0x80, 1, 0x80], "{c=true@2..3 }");
    canonical_unknown(&ONE, &[0x85, 2, 7, 7], "{unknownAlternative=0707@2..4 }");
    static THREE: Type = CHOICE! { "a": NULL, "b": NULL, "c": NULL };
    assert_eq!(refused(&THREE, &[0xc0]), (Kind::Choice, 0));
}
fn canonical_unknown(ty: &'static Type, octets: &[u8], text: &str) {
    assert_eq!(told(ty, octets), text);
    assert_eq!(copy(ty, octets), octets);
    assert_eq!(odd(ty, octets).first().map(|f| f.0), Some(Flag::ExtensionUnknown));
}

#[test]
fn lists_by_their_size() {
    static LIST: Type = SEQUENCE_OF!(SIZES(1, 4), INTEGER(0, 15));
    canonical(&LIST, &[0x44, 0x80], "[=1@0..1 =2@0..2 }");
    static MANY: Type = SEQUENCE_OF!(SIZES(1, 65536), INTEGER(0, 255));
    canonical(&MANY, &[2, 7, 8], "[=7@1..2 =8@2..3 }");
    assert_eq!(refused(&MANY, &[0]), (Kind::Size, 0));
}

/// What is 128 octets and more moves by one when its length is known.
#[test]
fn open_types_of_any_length() {
    for n in [0usize, 1, 126, 127, 128, 129, 500] {
        let mut buf = [0; 600];
        let mut out = Encoder::new(&mut buf);
        out.bits(1, 1);
        out.open(|out| (0..n).for_each(|i| out.integer(Range::new(0, 255), (i & 0x7f) as i64)));
        out.bits(1, 1);
        let octets = out.finish().unwrap().to_vec();
        let mut bits = Bits::new(reader(&octets));
        assert!(bits.bit().unwrap());
        let contents = bits.open().unwrap();
        assert_eq!(contents.len(), n.max(1));
        assert!(contents.rest().iter().enumerate().all(|(i, octet)| usize::from(*octet) == i & 0x7f));
        assert!(bits.bit().unwrap() && bits.finish().is_ok() && bits.take_odd().is_none());
    }
    let mut out = Encoder::new(&mut []);
    out.opaque(&[0; 16 * 1024]);
    assert_eq!(out.finish().unwrap_err().kind(), Kind::TooLong);
}

/// A value outside the range of its type is not written.
#[test]
fn what_cannot_be_written() {
    let write = |f: fn(&mut Encoder<'_>)| {
        let mut buf = [0; 16];
        let mut out = Encoder::new(&mut buf);
        f(&mut out);
        out.finish().map(<[u8]>::to_vec).map_err(Error::kind)
    };
    assert_eq!(write(|out| out.integer(Range::new(1, 4), 5)), Err(Kind::Value));
    assert_eq!(write(|out| out.octet_string(SIZES(3, 8), &[1, 2])), Err(Kind::Size));
    assert_eq!(write(|out| out.integer(Range::new(1, 4), 4)), Ok(vec![0xc0]));
}

/// Places: the octets, and the bits of the first one that belong to what stands in front.
#[test]
fn places_in_bits() {
    let octets = [0xff, 0x0f];
    let mut bits = Bits::new(reader(&octets));
    bits.bits(6).unwrap();
    let before = bits;
    assert_eq!((before.position(), before.bit_offset()), (0, 6));
    bits.bits(4).unwrap();
    assert_eq!((before.span_to(&bits), bits.bit_offset()), (Span::new(0, 2), 2));
    assert_eq!(bits.bits(7).unwrap_err().at(), 1);
    assert_eq!(bits.left(), 6);
}
