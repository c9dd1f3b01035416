//! BER through the public interface: leaves, the derive, the schema walk.
#![cfg(feature = "derive")]
#![allow(missing_docs, clippy::unwrap_used, clippy::arithmetic_side_effects, clippy::indexing_slicing)]

use core::fmt::Write as _;
use sigcodec_ber as ber;
use sigcodec_ber::{
    Ber, BitString, Lazy, Null, Oid, OpenType, Rest, SeqOf, Tag, Tlv, Typed, decode_tlv, enumerated,
    integers, named_bits, octets, text,
};
use sigcodec_gsm::digits::{AddressString, Tbcd};
use sigcodec_wire::{
    Error, Kind, Layer, Reader, Result, Writer,
    audit::{Finding, Flag},
    walk::{Field, Shape, Value, Visitor},
};

octets! {
    pub struct Lmsi(4);
    pub struct Imsi(3..=8) as Tbcd;
    pub struct Any(..);
    pub struct Number(1..=9) as AddressString;
}
integers! { pub struct Time(0..=255); }
enumerated! {
    pub struct Open(..) { ONE = 1 => one, TWO = 2 => two }
    pub enum Closed { One = 1 => one, Two = 2 => two }
}
named_bits! { pub struct Phases(1..=16) { PHASE1 = 0 => phase1, PHASE2 = 1 => phase2 } }
text! { pub struct Name(1..=20) UTF8_STRING; }

#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
pub struct Arg<'a> {
    pub imsi: Imsi<'a>,
    #[ber(1, mscNUMBER)]
    pub msc_number: Number<'a>,
    pub identity: Option<Identity<'a>>,
    #[ber(6)]
    pub who: Option<Identity<'a>>,
    #[ber(7)]
    pub list: Option<Items<'a>>,
    #[ber(8)]
    pub flag: Option<Null>,
    #[ber(9)]
    pub heavy: Option<Lazy<'a, Inner<'a>>>,
    pub rest: Rest<'a>,
}
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum Identity<'a> {
    #[ber(2)]
    Imsi(Imsi<'a>),
    #[ber(3, "theLMSI")]
    Lmsi(Lmsi<'a>),
    Time(Time),
}
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=2))]
pub struct Items<'a>(pub SeqOf<'a, Open>);
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(3)]
pub struct Inner<'a> {
    pub phases: Phases<'a>,
    pub any: Option<OpenType<'a>>,
}

#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
pub struct High<'a> {
    #[ber(30)]
    pub below: Option<Null>,
    #[ber(31)]
    pub first: Option<Null>,
    #[ber(300)]
    pub far: Option<Identity<'a>>,
    pub rest: Rest<'a>,
}
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub struct Chosen<'a> {
    pub flag: Option<Null>,
    pub one: Identity<'a>,
    pub list: SeqOf<'a, Identity<'a>>,
}

/// Members whose names are those of local variables in what the derive makes, of types whose names are its own.
pub mod own_names {
    use sigcodec_ber::{Ber, Null, integers};

    integers! { pub struct Size(0..=9); }
    #[derive(Ber, Clone, Copy, Debug, PartialEq)]
    #[ber(2)]
    pub struct Kind(pub Size);
    #[derive(Ber, Clone, Copy, Debug, PartialEq)]
    #[ber(3)]
    pub struct Result(pub Size);
    #[derive(Ber, Clone, Copy, Debug, PartialEq)]
    #[ber(4)]
    pub struct Reader(pub Size);
    #[derive(Ber, Clone, Copy, Debug, PartialEq)]
    #[ber(5)]
    pub struct Writer(pub Size);

    #[derive(Ber, Clone, Copy, Debug, PartialEq)]
    pub struct Names {
        pub body: Kind,
        pub left: Result,
        pub w: Option<Null>,
        pub fields: Reader,
        pub v: Option<Writer>,
    }
}

fn encode<'a>(v: &impl Ber<'a>) -> Vec<u8> {
    let mut buf = [0; 256];
    let mut w = Writer::new(&mut buf);
    v.encode(&mut w);
    w.finish().unwrap().to_vec()
}
fn decode<'a, T: Ber<'a>>(octets: &'a [u8]) -> Result<T> {
    decode_tlv(octets, Layer::Map)
}
fn example() -> Vec<u8> {
    let inner = Inner { phases: Phases(BitString::new(&[0xc0], 4)), any: None };
    let arg = Arg {
        imsi: Imsi(&[0x00, 0x01, 0xf1]),
        msc_number: Number(&[0x91, 0x51, 0x55]),
        identity: Some(Identity::Time(Time(5))),
        who: Some(Identity::Lmsi(Lmsi(&[1, 2, 3, 4]))),
        list: Some(Items(SeqOf::from(&[Open::ONE, Open(300)][..]))),
        flag: Some(Null),
        heavy: Some(Lazy::from(&inner)),
        rest: Rest::default(),
    };
    let octets = encode(&arg);
    assert_eq!(decode::<Arg<'_>>(&octets).unwrap(), arg);
    octets
}

#[test]
fn names_of_members_and_types_are_the_users() {
    use own_names::{Kind, Names, Reader, Result, Size, Writer};
    let names = Names {
        body: Kind(Size(1)),
        left: Result(Size(2)),
        w: Some(Null),
        fields: Reader(Size(3)),
        v: Some(Writer(Size(4))),
    };
    let octets = encode(&names);
    assert_eq!(octets, [0x30, 14, 0x82, 1, 1, 0x83, 1, 2, 5, 0, 0x84, 1, 3, 0x85, 1, 4]);
    assert_eq!(decode::<Names>(&octets), Ok(names));
}

/// The lifetime may have any name.
#[test]
fn a_lifetime_has_any_name() {
    #[derive(Ber, Clone, Copy, Debug, PartialEq)]
    struct Borrows<'octets> {
        imsi: Imsi<'octets>,
        name: Option<Name<'octets>>,
    }
    let octets = [0x30, 5, 4, 3, 0x21, 0x43, 0x65];
    assert_eq!(decode::<Borrows<'_>>(&octets), Ok(Borrows::new(Imsi(&octets[4..]))));
}

#[derive(Default)]
struct Lines(String, usize);
impl Visitor for Lines {
    fn begin(&mut self, field: Field<'_>, _: Shape) {
        writeln!(self.0, "{:1$}{2} {{", "", self.1, field.name).unwrap();
        self.1 += 1;
    }
    fn end(&mut self) {
        self.1 -= 1;
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        let Field { name, span, .. } = field;
        writeln!(self.0, "{:1$}{name}={value} @{2}..{3}", "", self.1, span.start, span.end).unwrap();
    }
    fn fault(&mut self, field: Field<'_>, _: &[u8], error: Error) {
        writeln!(self.0, "{:1$}{2}!{3}", "", self.1, field.name, error).unwrap();
    }
}
fn lines(octets: &[u8]) -> String {
    let tlv = Tlv::read(&mut Reader::new(octets, Layer::Map)).unwrap();
    let mut out = Lines::default();
    ber::walk("arg", Arg::SCHEMA, &tlv, &mut out);
    assert_eq!(out.1, 0, "every begin has its end");
    out.0
}
fn audit(octets: &[u8]) -> Vec<(Flag, u32)> {
    let tlv = Tlv::read(&mut Reader::new(octets, Layer::Map)).unwrap();
    let mut out = vec![];
    ber::audit(Arg::SCHEMA, &tlv, &mut |f: Finding| out.push((f.flag, f.at)));
    out
}
fn check(octets: &[u8]) -> Vec<(Kind, u32)> {
    let tlv = Tlv::read(&mut Reader::new(octets, Layer::Map)).unwrap();
    let mut out = vec![];
    ber::check(Arg::SCHEMA, &tlv, &mut |e| out.push((e.kind(), e.at())));
    out
}

#[test]
fn leaves() {
    assert!(decode::<Imsi<'_>>(&[4, 3, 0x00, 0x01, 0xf1]).unwrap().get().is("00101"));
    assert_eq!(decode::<Open>(&[10, 1, 7]).unwrap(), Open(7));
    assert_eq!(decode::<Closed>(&[10, 1, 7]).unwrap_err().kind(), Kind::Enumerated);
    assert_eq!(decode::<Closed>(&[10, 1, 2]).unwrap(), Closed::Two);
    assert_eq!(decode::<Time>(&[2, 2, 1, 0]).unwrap(), Time(256));
    assert_eq!(decode::<i64>(&[2, 9, 0, 0, 0, 0, 0, 0, 0, 0, 1]).unwrap_err().kind(), Kind::Integer);
    assert_eq!(decode::<i64>(&[2, 0]).unwrap_err().kind(), Kind::Integer);
    let p = decode::<Phases<'_>>(&[3, 2, 6, 0x40]).unwrap();
    assert!(p.has(Phases::PHASE2) && !p.has(Phases::PHASE1));
    assert_eq!(decode::<BitString<'_>>(&[3, 0]).unwrap_err().kind(), Kind::BitString);
    let e = decode::<Lmsi<'_>>(&[0x24, 0x80, 4, 1, 9, 0, 0]).unwrap_err();
    assert_eq!((e.kind(), e.at()), (Kind::Segmented, 0));
    assert_eq!(decode::<Name<'_>>(&[12, 2, 0x68, 0x69]).unwrap().to_str(), Some("hi"));
    assert_eq!(decode::<Any<'_>>(&[4, 0]).unwrap(), Any(&[]));
}

#[test]
fn integers_take_the_shortest_form() {
    for n in [0, 1, 127, 128, 255, 256, 32767, 32768, -1, -128, -129, i64::MAX, i64::MIN] {
        let octets = encode(&n);
        assert_eq!(decode::<i64>(&octets).unwrap(), n);
        assert!(
            octets.len() <= 10 && !matches!(octets[2..], [0, 0..=0x7f, ..] | [0xff, 0x80..=0xff, ..]),
            "{octets:x?}"
        );
    }
}

#[test]
fn integers_of_32_bits() {
    for n in [0, 127, 128, -1, i32::MAX, i32::MIN] {
        assert_eq!(encode(&n), encode(&i64::from(n)));
        assert_eq!(decode::<i32>(&encode(&n)).unwrap(), n);
    }
    let beyond = encode(&(i64::from(i32::MAX) + 1));
    assert_eq!(decode::<i32>(&beyond).unwrap_err().kind(), Kind::Integer);
}

/// One of any type is another by its tag, by whether it is constructed, and by its contents.
#[test]
fn elements_of_any_type_are_compared() {
    let any = |octets: &'static [u8]| decode::<OpenType<'_>>(octets).unwrap();
    assert_eq!(any(&[0x84, 1, 5]), any(&[0x84, 0x81, 1, 5]));
    for other in [&[0x85, 1, 5][..], &[0xa4, 2, 5, 0], &[0x84, 1, 6], &[0x84, 0]] {
        assert_ne!(any(&[0x84, 1, 5]), any(other), "{other:02x?}");
    }
    assert_ne!(any(&[0x84, 2, 5, 0]), any(&[0xa4, 2, 5, 0]));
}

/// Bits without names are told as text, those of a type with names each by its own.
#[test]
fn bits_with_and_without_names() {
    let told = |schema: &'static ber::Schema, octets: &[u8]| {
        let mut out = Lines(String::new(), 0);
        ber::walk("bits", schema, &Tlv::read(&mut Reader::new(octets, Layer::Map)).unwrap(), &mut out);
        out.0
    };
    let octets = [3, 2, 6, 0x40];
    assert!(!told(<BitString<'_> as Typed>::SCHEMA, &octets).contains("phase2"));
    assert_eq!(told(<BitString<'_> as Typed>::SCHEMA, &octets).lines().count(), 1);
    assert!(told(<Phases<'_> as Typed>::SCHEMA, &octets).contains("phase2"));
    assert_eq!(<Phases<'_> as Typed>::SCHEMA.name(), "Phases");
}

#[test]
fn object_identifiers() {
    let oid = decode::<Oid<'_>>(&[6, 7, 4, 0, 0, 1, 0, 20, 3]).unwrap();
    assert_eq!(oid.to_string(), "0.4.0.0.1.0.20.3");
    assert_eq!(Oid::new(&[0x88, 0x37, 0x03]).to_string(), "2.999.3");
    assert_eq!(decode::<Oid<'_>>(&[6, 2, 4, 0x80]).unwrap_err().kind(), Kind::Oid);
    assert_eq!(decode::<Oid<'_>>(&[6, 0]).unwrap_err().kind(), Kind::Oid);
    let long = [6].into_iter().chain([0x81, 65]).chain([1; 65]).collect::<Vec<_>>();
    // Long is not malformed.
    assert_eq!(decode::<Oid<'_>>(&long).unwrap().octets().len(), 65);
    assert_eq!(Oid::new(&[0xff; 12]).arcs().last(), Some(Err(Kind::Oid)));
}

#[test]
fn tags_and_lengths_in_every_form() {
    let canonical = [0x80, 1, 7];
    for form in [
        &[0x9f, 0x00, 1, 7][..],
        &[0x9f, 0x80, 0x00, 1, 7],
        &[0x80, 0x81, 1, 7],
        &[0x80, 0x82, 0, 1, 7],
        &[0x9f, 0x80, 0x80, 0x00, 0x84, 0, 0, 0, 1, 7],
    ] {
        let a = Tlv::read(&mut Reader::new(&canonical, Layer::Wire)).unwrap();
        let b = Tlv::read(&mut Reader::new(form, Layer::Wire)).unwrap();
        assert_eq!((a.tag, a.body.rest()), (b.tag, b.body.rest()), "{form:x?}");
        assert!(a.form.is_canonical() && !b.form.is_canonical());
        assert_eq!(b.span().end as usize, form.len());
    }
    // Indefinite within indefinite, with a definite element that holds 00 00.
    let nested = [0xa0, 0x80, 0xa1, 0x80, 0x04, 2, 0, 0, 0, 0, 0x05, 0, 0, 0];
    let mut r = Reader::new(&nested, Layer::Wire);
    let outer = Tlv::read(&mut r).unwrap();
    assert!(r.is_empty());
    let children = outer.children().unwrap().collect::<Result<Vec<_>>>().unwrap();
    assert_eq!(children.len(), 2);
    assert_eq!(children[0].body.rest(), [4, 2, 0, 0]);
    assert_eq!(children[0].span(), sigcodec_wire::walk::Span::new(2, 10));
}

/// Tag number 0 of the universal class is that of end-of-contents; constructed it is no element either, and does
/// not end the members behind which it stands.
#[test]
fn a_constructed_end_of_contents_hides_nothing() {
    let mut octets = example();
    octets.extend([0x20, 0, 0x8a, 0]);
    octets[1] += 4;
    let e = decode::<Arg<'_>>(&octets).unwrap_err();
    assert_eq!((e.kind(), e.at() as usize), (Kind::EndOfContents, octets.len() - 4));
    assert!(lines(&octets).contains("unframed!"), "{}", lines(&octets));
}

#[test]
fn hostile_headers() {
    let kind = |octets: &[u8]| Tlv::read(&mut Reader::new(octets, Layer::Wire)).unwrap_err().kind();
    assert_eq!(kind(&[0xa0, 0x80, 0x00, 0x05]), Kind::EndOfContents);
    assert_eq!(kind(&[0xa0, 0x80]), Kind::EndOfContents);
    assert_eq!(kind(&[0x00, 0x00]), Kind::EndOfContents);
    assert_eq!(kind(&[0x80, 0x80, 0x00, 0x00]), Kind::LengthForm);
    assert_eq!(kind(&[0x80, 0xff]), Kind::LengthForm);
    assert_eq!(kind(&[0x04, 0x84, 0xff, 0xff, 0xff, 0xff]), Kind::Truncated);
    assert_eq!(kind(&[0x04, 0x88, 1, 0, 0, 0, 0, 0, 0, 0]), Kind::LengthForm);
    assert_eq!(kind(&[0x9f, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01]), Kind::TagNumber);
    assert_eq!(kind(&[0x9f, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80]), Kind::TagNumber);
    assert_eq!(kind(&[0x30, 0x03, 0x30]), Kind::Truncated);
    let deep = [[0x30, 0x80]; 40].concat();
    assert_eq!(kind(&deep), Kind::IndefiniteDepth);
    let mut nested = vec![];
    for _ in 0..40 {
        let mut w = vec![0x30, u8::try_from(nested.len()).unwrap()];
        w.append(&mut nested);
        nested = w;
    }
    let mut r = Reader::new(&nested, Layer::Wire);
    let mut levels = 0;
    let e = loop {
        match Tlv::read(&mut r) {
            Ok(t) => (levels, r) = (levels + 1, t.body),
            Err(e) => break e,
        }
    };
    assert_eq!((e.kind(), levels), (Kind::Depth, usize::from(ber::MAX_DEPTH)));
}

#[test]
fn sequences_and_choices() {
    let octets = example();
    let arg = decode::<Arg<'_>>(&octets).unwrap();
    assert_eq!(encode(&arg), octets);
    assert_eq!(audit(&octets), []);
    assert_eq!(check(&octets), []);
    assert!(
        octets.windows(8).any(|w| w == [0xa6, 6, 0x83, 4, 1, 2, 3, 4]),
        "a CHOICE under a tag is explicit"
    );
    for n in 0..octets.len() {
        let e = decode::<Arg<'_>>(&octets[..n]).unwrap_err();
        assert!(e.at() as usize <= n, "{e}");
    }
    insta(
        &lines(&octets),
        &[
            "arg {",
            "imsi=00101",
            "mscNUMBER {",
            "nature=internationalNumber (1)",
            "numberingPlan=isdn (1)",
            "digits=1555",
            "identity {",
            "time=5",
            "who {",
            "theLMSI=01020304",
            "list {",
            "=one (1)",
            "=300",
            "flag=true",
            "heavy {",
            "phases {",
            "=phase1 (0)",
            "=phase2 (1)",
        ],
    );
}
fn insta(got: &str, want: &[&str]) {
    let got: Vec<_> = got.lines().map(|l| l.trim().split(" @").next().unwrap()).collect();
    assert_eq!(got, want);
}

#[test]
fn nothing_becomes_absent() {
    // [1] again behind the last member; [9] before [8]; a stranger [20]; a member in a wrong form.
    let base = [4, 3, 0, 1, 0xf1, 0x81, 1, 0x91];
    let with = |more: &[u8]| {
        let mut v = vec![0x30, u8::try_from(base.len() + more.len()).unwrap()];
        v.extend(base);
        v.extend(more);
        v
    };
    let twice = with(&[0x81, 1, 0x92]);
    assert_eq!(
        decode::<Arg<'_>>(&twice).unwrap_err(),
        Error::new(Kind::Duplicate, 10, Layer::Map).with_detail(0x8001)
    );
    assert!(lines(&twice).contains("unexpected") && lines(&twice).matches("mscNUMBER").count() == 2);
    assert_eq!(audit(&twice), [(Flag::FieldDuplicated, 10)]);
    let order = with(&[0x88, 0, 0x82, 1, 0x21]);
    assert_eq!(decode::<Arg<'_>>(&order).unwrap_err().kind(), Kind::Order);
    assert_eq!(audit(&order), [(Flag::FieldOutOfOrder, 12)]);
    assert!(lines(&order).contains("imsi=12"));
    let stranger = with(&[0x94, 1, 5]);
    let arg = decode::<Arg<'_>>(&stranger).unwrap();
    assert_eq!(arg.rest.octets(), [0x94, 1, 5]);
    assert_eq!(encode(&arg), stranger);
    assert_eq!(audit(&stranger), [(Flag::ExtensionUnknown, 10)]);
    let segmented = with(&[0xa7, 3, 0x2a, 1, 1]);
    assert!(lines(&segmented).contains("!map: primitive type arrives") || lines(&segmented).contains('!'));
    assert_eq!(audit(&segmented), [(Flag::ConstructedPrimitive, 12)]);
    assert_eq!(decode::<Arg<'_>>(&[0x30, 3, 0x81, 1, 0x91]).unwrap_err().kind(), Kind::Missing);
    assert_eq!(check(&[0x30, 3, 0x81, 1, 0x91]), [(Kind::Missing, 2)]);
    assert_eq!(check(&with(&[0xa7, 9, 10, 1, 1, 10, 1, 1, 10, 1, 1])), [(Kind::Size, 12)]);
}

/// Thousands of repeated members cost a pass or two, not one pass each.
fn refusal<'a, T: Ber<'a> + core::fmt::Debug>(octets: &'a [u8]) -> (Kind, u32) {
    let e = decode::<T>(octets).unwrap_err();
    (e.kind(), e.at())
}

#[test]
fn members_whose_tag_takes_more_than_one_octet() {
    let far = Some(Identity::Time(Time(5)));
    let all = High { below: Some(Null), first: Some(Null), far, rest: Rest::default() };
    let octets = encode(&all);
    assert_eq!(octets, [0x30, 12, 0x9e, 0, 0x9f, 0x1f, 0, 0xbf, 0x82, 0x2c, 3, 2, 1, 5]);
    assert_eq!(decode::<High<'_>>(&octets).unwrap(), all);
    let below = decode::<High<'_>>(&[0x30, 3, 0x9f, 0x1e, 0]).unwrap();
    assert_eq!(below, High { below: Some(Null), ..High::default() });
    let unknown = decode::<High<'_>>(&[0x30, 3, 0x9f, 0x20, 0]).unwrap();
    assert_eq!((unknown.first, unknown.rest.octets()), (None, &[0x9f, 0x20, 0][..]));
    assert_eq!(refusal::<High<'_>>(&[0x30, 5, 0x9f, 0x1f, 0, 0x9e, 0]), (Kind::Order, 5));
    assert_eq!(refusal::<High<'_>>(&[0x30, 6, 0x9f, 0x1f, 0, 0x9f, 0x1f, 0]), (Kind::Duplicate, 5));
    assert_eq!(refusal::<High<'_>>(&[0x30, 7, 0x9f, 0xff, 0xff, 0xff, 0xff, 0x7f, 0]), (Kind::TagNumber, 2));
}

#[test]
fn what_stands_where_a_member_must() {
    // A frame that is not intact says more than that the member is missing.
    assert_eq!(refusal::<Arg<'_>>(&[0x30, 0]), (Kind::Missing, 2));
    assert_eq!(refusal::<Arg<'_>>(&[0x30, 2, 5, 0]), (Kind::Missing, 2));
    assert_eq!(refusal::<Arg<'_>>(&[0x30, 2, 5, 1]), (Kind::Truncated, 2));
    // What is missing is said of a member, what is there of an element in the place of one.
    assert_eq!(decode::<Arg<'_>>(&[0x30, 2, 5, 0]).unwrap_err().detail(), Tag::OCTET_STRING.detail());
    let other = decode::<Imsi<'_>>(&[5, 0]).unwrap_err();
    assert_eq!((other.kind(), other.detail()), (Kind::Tag, Tag::NULL.detail()));
    assert_eq!(refusal::<Arg<'_>>(&[0x30, 2, 0, 0]), (Kind::EndOfContents, 2));
    assert_eq!(refusal::<Arg<'_>>(&[0x30, 3, 4, 1, 0]), (Kind::Missing, 5));
    assert_eq!(refusal::<Arg<'_>>(&[0x30, 8, 4, 1, 0, 0x81, 1, 0x91, 0x8f, 9]), (Kind::Truncated, 8));
    assert_eq!(refusal::<Chosen<'_>>(&[0x30, 0]), (Kind::Missing, 2));
    assert_eq!(refusal::<Chosen<'_>>(&[0x30, 4, 5, 0, 0x85, 0]), (Kind::Missing, 4));
    assert_eq!(refusal::<Chosen<'_>>(&[0x30, 5, 5, 0, 0x82, 9, 0]), (Kind::Truncated, 4));
    assert_eq!(refusal::<Chosen<'_>>(&[0x30, 5, 0xa2, 1, 0, 0x30, 0]), (Kind::Segmented, 2));
    // An item of no alternative is told, and the next one follows.
    let octets = [0x30, 14, 0x82, 1, 0, 0x30, 9, 0x85, 0, 0x83, 1, 7, 0x30, 2, 5, 0];
    let chosen = decode::<Chosen<'_>>(&octets).unwrap();
    let items: Vec<_> = chosen.list.iter().map(|i| i.map_err(|e| (e.kind(), e.at()))).collect();
    let refused = |at| Err((Kind::Choice, at));
    assert_eq!(items, [refused(7), Ok(Identity::Lmsi(Lmsi(&[7]))), refused(12)]);
    let octets = [0x30, 16, 4, 1, 0, 0x81, 1, 0x91, 0xa7, 8, 4, 2, 1, 2, 10, 2, 0, 9];
    let arg = decode::<Arg<'_>>(&octets).unwrap();
    let items: Vec<_> = arg.list.unwrap().0.iter().map(|i| i.map_err(|e| (e.kind(), e.at()))).collect();
    assert_eq!(items, [Err((Kind::Tag, 10)), Ok(Open(9))]);
    // A CHOICE under a tag is wrapped: one element inside, and no more.
    let arg = |wrapped: &[u8]| {
        let octets =
            [&[0x30, 6 + u8::try_from(wrapped.len()).unwrap(), 4, 1, 0, 0x81, 1, 0x91][..], wrapped].concat();
        decode::<Arg<'_>>(&octets).map(|_| ()).map_err(|e| (e.kind(), e.at()))
    };
    assert_eq!(arg(&[0xa6, 3, 0x83, 1, 7]), Ok(()));
    assert_eq!(arg(&[0xa6, 0x80, 0x83, 1, 7, 0, 0]), Ok(()));
    assert_eq!(arg(&[0xa6, 0]), Err((Kind::Truncated, 10)));
    assert_eq!(arg(&[0xa6, 2, 0x85, 0]), Err((Kind::Choice, 10)));
    assert_eq!(arg(&[0xa6, 5, 0x83, 1, 7, 5, 0]), Err((Kind::Trailing, 13)));
    assert_eq!(arg(&[0xa6, 5, 0x85, 1, 7, 5, 0]), Err((Kind::Trailing, 13)));
    assert_eq!(arg(&[0x86, 3, 0x83, 1, 7]), Err((Kind::Primitive, 8)));
}

/// What takes 128 octets and more is read in a step of its own.
#[test]
fn long_contents() {
    for (size, head) in [(0x7f, &[4, 0x7f][..]), (0x80, &[4, 0x81, 0x80]), (0x100, &[4, 0x82, 1, 0])] {
        let octets = [head, &vec![7; size]].concat();
        assert_eq!(decode::<Any<'_>>(&octets).unwrap().0.len(), size);
        let list = |octets: &[u8]| {
            let mut r = Reader::new(octets, Layer::Map);
            Any::read(&mut r, Kind::Tag).map(|v| (v.0.len(), r.len())).map_err(|e| (e.kind(), e.at()))
        };
        assert_eq!(list(&[&octets[..], &[1]].concat()), Ok((size, 1)));
        assert_eq!(list(&[&[0x85], &octets[1..]].concat()), Err((Kind::Tag, 0)));
        assert_eq!(list(&octets[..octets.len() - 1]), Err((Kind::Truncated, 0)));
    }
}

#[test]
fn repeated_members_are_all_told() {
    let mut body = vec![4, 3, 0, 1, 0xf1];
    for _ in 0..30_000 {
        body.extend([0x81, 1, 0x91]);
    }
    let mut octets = vec![0x30, 0x83];
    octets.extend(&u32::try_from(body.len()).unwrap().to_be_bytes()[1..]);
    octets.extend(body);
    let found = audit(&octets);
    assert_eq!(found.len(), 29_999);
    assert!(found.iter().all(|(flag, _)| *flag == Flag::FieldDuplicated));
    assert_eq!(decode::<Arg<'_>>(&octets).unwrap_err().kind(), Kind::Duplicate);
}

#[test]
fn the_form_does_not_matter() {
    let octets = [0x30, 0x80, 0x24 & 0x1f, 0x81, 3, 0, 1, 0xf1, 0x9f, 0x01, 1, 0x91, 0, 0];
    let arg = decode::<Arg<'_>>(&octets).unwrap();
    assert!(arg.imsi.get().is("00101"));
    assert_eq!(arg.msc_number, Number(&[0x91]));
    assert_eq!(
        audit(&octets),
        [(Flag::LengthIndefinite, 0), (Flag::LengthNotMinimal, 2), (Flag::TagHighFormForLowNumber, 8)]
    );
}

/// Random values of a schema: canonical ones round-trip octet for octet, any other form has equal values.
#[cfg(feature = "arbitrary")]
#[test]
fn generated_values() {
    use arbitrary::Unstructured;
    let mut seed = 0x2545_f491_4f6c_dd1du64;
    let mut odd = 0;
    for _ in 0..2000 {
        let entropy: Vec<u8> = (0..400)
            .map(|_| {
                seed ^= seed << 13;
                seed ^= seed >> 7;
                seed ^= seed << 17;
                seed.to_be_bytes()[3]
            })
            .collect();
        let write = |forms| {
            let mut buf = vec![0; 4096];
            let mut w = Writer::new(&mut buf);
            ber::generate(Arg::SCHEMA, &mut Unstructured::new(&entropy), forms, &mut w).unwrap();
            w.finish().unwrap().to_vec()
        };
        let octets = write(ber::Forms::Canonical);
        assert_eq!(encode(&decode::<Arg<'_>>(&octets).unwrap()), octets);
        assert_eq!(audit(&octets).iter().filter(|(f, _)| f.layer() == Layer::Wire).count(), 0, "{octets:x?}");
        assert_eq!(check(&octets), []);
        let octets = write(ber::Forms::Any);
        let arg = decode::<Arg<'_>>(&octets).unwrap();
        assert_eq!(decode::<Arg<'_>>(&encode(&arg)).unwrap(), arg);
        odd += usize::from(!audit(&octets).is_empty());
    }
    assert!(odd > 1000, "{odd}");
}

/// A closed ENUMERATED is generated as each of its values, and as no other.
#[cfg(feature = "arbitrary")]
#[test]
fn generated_numbers() {
    use arbitrary::{Arbitrary as _, Unstructured};
    let of = |last| [0, 0, 0, last];
    let closed = |last| Closed::arbitrary(&mut Unstructured::new(&of(last))).unwrap();
    assert_eq!((closed(0), closed(0xff)), (Closed::One, Closed::Two));
    assert_eq!(Open::arbitrary(&mut Unstructured::new(&of(1))).unwrap(), Open(0x0100_0000));
}

#[test]
fn items_are_counted() {
    let octets = [0x30, 6, 4, 1, 1, 4, 1, 2];
    let list = decode_tlv::<SeqOf<'_, &[u8]>>(&octets, Layer::Map).unwrap();
    assert_eq!((list.count(), list.is_empty()), (2, false));
    let slice: &[&[u8]] = &[&[1], &[2], &[3]];
    assert_eq!(SeqOf::from(slice).count(), 3);
}

#[test]
fn arcs_that_begin_with_nothing_are_told() {
    let flags = |octets: &[u8]| {
        let tlv = Tlv::read(&mut Reader::new(octets, Layer::Map)).unwrap();
        let mut out = vec![];
        ber::audit(<Oid<'_> as Typed>::SCHEMA, &tlv, &mut |f: Finding| out.push(f.flag));
        out
    };
    assert_eq!(flags(&[6, 3, 0x2a, 0x81, 1]), []);
    assert_eq!(flags(&[6, 3, 0x2a, 0x80, 1]), [Flag::OidNotMinimal]);
    assert_eq!(flags(&[6, 3, 0x80, 0x2a, 1]), [Flag::OidNotMinimal]);
    // In the middle of an arc it means seven zeros.
    assert_eq!(flags(&[6, 4, 0x2a, 0x81, 0x80, 1]), []);
}
