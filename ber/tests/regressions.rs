//! Inputs that broke other BER decoders, one test a case: a clear error or the right value.
#![cfg(feature = "derive")]
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation
)]

use sigcodec_ber as ber;
use sigcodec_ber::{
    Ber, BitString, GeneralizedTime, INDEFINITE_DEPTH, MAX_DEPTH, Oid, OpenType, Rest, SeqOf, Tlv, Tlvs,
    Typed, decode_tlv, octets,
};
use sigcodec_wire::{
    Error, Kind, Layer, Reader, Result, Writer,
    audit::{Finding, Flag},
    walk::{Field, Shape, Value, Visitor},
};

octets! { pub struct Bytes(..); }

#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum Pick<'a> {
    #[ber(0)]
    Bytes(Bytes<'a>),
    #[ber(1)]
    Number(i64),
}
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
pub struct Record<'a> {
    #[ber(0)]
    pub first: Bytes<'a>,
    #[ber(1)]
    pub second: Option<i64>,
    #[ber(2)]
    pub pick: Option<Pick<'a>>,
    #[ber(3)]
    pub list: Option<SeqOf<'a, Bytes<'a>>>,
    pub rest: Rest<'a>,
}

fn read(octets: &[u8]) -> Result<Tlv<'_>> {
    Tlv::read(&mut Reader::new(octets, Layer::Wire))
}
fn kind<'a, T: Ber<'a>>(octets: &'a [u8]) -> Kind {
    match decode_tlv::<T>(octets, Layer::Wire) {
        Ok(_) => panic!("{octets:02x?} decodes"),
        Err(e) => {
            assert!(e.at() as usize <= octets.len());
            e.kind()
        }
    }
}
#[derive(Default)]
struct Count {
    values: usize,
    faults: Vec<Kind>,
}
impl Visitor for Count {
    fn begin(&mut self, _: Field<'_>, _: Shape) {}
    fn end(&mut self) {}
    fn value(&mut self, _: Field<'_>, _: Value<'_>) {
        self.values += 1;
    }
    fn fault(&mut self, _: Field<'_>, _: &[u8], error: Error) {
        self.faults.push(error.kind());
    }
}
fn walk(octets: &[u8]) -> Count {
    let mut count = Count::default();
    ber::walk("record", Record::SCHEMA, &read(octets).unwrap(), &mut count);
    count
}
fn audit(octets: &[u8]) -> Vec<Flag> {
    let mut out = vec![];
    ber::audit(Record::SCHEMA, &read(octets).unwrap(), &mut |f: Finding| out.push(f.flag));
    out
}
/// `levels` elements inside each other, with definite lengths.
fn nested(tag: u8, levels: usize) -> Vec<u8> {
    let mut out = vec![];
    for _ in 0..levels {
        let n = out.len();
        let mut head = vec![tag];
        match n {
            0..=0x7f => head.push(n as u8),
            _ => head.extend([0x82, (n >> 8) as u8, n as u8]),
        }
        head.extend(&out);
        out = head;
    }
    out
}

/// asn1c PR 518: a malformed end-of-contents inside a CHOICE, an endless loop.
#[test]
fn a1_malformed_end_of_contents_in_a_choice() {
    assert_eq!(kind::<Pick<'_>>(&[0xa0, 0x80, 0x00, 0x05]), Kind::EndOfContents);
    assert_eq!(kind::<Record<'_>>(&[0x30, 8, 0x80, 0, 0xa2, 0x80, 0x00, 0x05, 0, 0]), Kind::EndOfContents);
}

/// asn1c 134: an index beyond the alternatives of a CHOICE.
#[test]
fn a2_no_alternative() {
    assert_eq!(kind::<Pick<'_>>(&[0x82, 1, 5]), Kind::Choice);
    let octets = [0x30, 8, 0x80, 1, 7, 0xa2, 3, 0x9e, 1, 5];
    assert_eq!(kind::<Record<'_>>(&octets), Kind::Choice);
    assert_eq!(walk(&octets).faults, [Kind::Choice]);
}

/// CVE-2023-39914: an inner length beyond the outer one.
#[test]
fn a3_a_child_overruns_its_parent() {
    let octets = [0x30, 3, 0x30, 5, 0];
    let e = read(&octets).unwrap().children().unwrap().next().unwrap().unwrap_err();
    assert_eq!((e.kind(), e.at()), (Kind::Truncated, 2));
    assert_eq!(audit(&[0x30, 5, 0x80, 0, 0x81, 5, 0]), [Flag::ChildOverrunsParent]);
}

/// bcder 96, simple_asn1 43, asn1js 110, node-forge, rasn 514: recursion on nested elements.
#[test]
fn a4_a5_a6_a12_depth_is_bounded() {
    assert_eq!(
        read(&[0x30, 2, 0x30, 2, 0x30, 2]).unwrap().children().unwrap().next().unwrap().unwrap_err().kind(),
        Kind::Truncated
    );
    for levels in [usize::from(MAX_DEPTH) + 1, 1338, 15_000] {
        let octets = nested(0x30, levels);
        let mut r = Reader::new(&octets, Layer::Wire);
        let mut deep = 0;
        let e = loop {
            match Tlv::read(&mut r) {
                Ok(tlv) => (deep, r) = (deep + 1, tlv.body),
                Err(e) => break e,
            }
        };
        assert_eq!((e.kind(), deep), (Kind::Depth, usize::from(MAX_DEPTH)));
        let mut found = vec![];
        ber::audit_forms(Reader::new(&octets, Layer::Wire), &mut |f: Finding| found.push(f.flag));
        assert_eq!(found.iter().filter(|f| **f == Flag::DepthLimit).count(), 1);
    }
    // Thousands of nodes beside each other are no depth.
    let list = [[4, 1, 7]; 20_000].concat();
    assert_eq!(Tlvs::new(Reader::new(&list, Layer::Wire)).filter(|t| t.is_ok()).count(), 20_000);
}

/// CVE-2026-59884: a tag number without an end.
#[test]
fn a7_a_tag_number_without_bound() {
    for n in [6, 8, 9, 100, 100_000] {
        let mut octets = vec![0x9f];
        octets.resize(n, 0xff);
        octets.extend([1, 0]);
        let e = read(&octets).unwrap_err();
        assert!(matches!(e.kind(), Kind::TagNumber | Kind::Truncated), "{n} {e}");
    }
    // Padding does not make it longer than is read.
    let padded = [&[0x9f][..], &[0x80; 40], &[1, 0]].concat();
    assert_eq!(read(&padded).unwrap_err().kind(), Kind::TagNumber);
}

/// CVE-2026-59885, CVE-2026-59886, CVE-2025-13151: an OID arc of 100 kB.
#[test]
fn a8_a9_an_arc_without_bound() {
    let mut octets = vec![6, 0x83, 1, 0x86, 0xa0, 0x2a];
    octets.resize(6 + 100_000 - 1, 0xff);
    octets.push(0x7f);
    octets.truncate(5 + 100_000);
    assert_eq!(kind::<Oid<'_>>(&octets), Kind::Oid);
    let longest = [&[0x2a][..], &[0xff; 62], &[0x7f]].concat();
    let oid = Oid::new(&longest);
    assert!(oid.to_string().len() > 130);
    assert_eq!(oid.arcs().last(), Some(Err(Kind::Oid)));
    assert_eq!(kind::<Oid<'_>>(&[6, 1, 0x80]), Kind::Oid);
}

/// rasn 257: an INTEGER longer than the type.
#[test]
fn a10_an_integer_that_is_too_wide() {
    let octets = [&[2, 20][..], &[1; 20]].concat();
    assert_eq!(kind::<i64>(&octets), Kind::Integer);
    assert_eq!(kind::<i32>(&[2, 5, 1, 0, 0, 0, 0]), Kind::Integer);
    assert_eq!(decode_tlv::<i64>(&[2, 8, 0x80, 0, 0, 0, 0, 0, 0, 0], Layer::Wire), Ok(i64::MIN));
}

/// rasn 417: a multi-byte character where a time is cut into numbers.
#[test]
fn a11_a_time_with_a_character_of_two_octets() {
    for n in 0..15 {
        let mut text = b"20260228235958Z".to_vec();
        text.splice(n..n + 1, "\u{e9}".bytes());
        let octets = [&[24, text.len() as u8][..], &text].concat();
        assert_eq!(kind::<GeneralizedTime<'_>>(&octets), Kind::Time);
    }
}

/// rasn 504: long-form tags; errors of optional members hidden; an OID of one zero octet taken for an end.
#[test]
fn a13_nothing_optional_is_hidden() {
    let octets = [0x30, 0x80, 0x06, 0x01, 0x00, 0x00, 0x00];
    let tlv = read(&octets).unwrap();
    assert_eq!(tlv.body.rest(), [6, 1, 0]);
    assert_eq!(kind::<Record<'_>>(&[0x30, 5, 0x80, 1, 7, 0x81, 0]), Kind::Integer);
    assert_eq!(kind::<Record<'_>>(&[0x30, 6, 0x80, 1, 7, 0xa1, 1, 7]), Kind::Constructed);
    let long = [0x30, 8, 0x9f, 0x80, 0x00, 1, 7, 0x81, 1, 5];
    let record = decode_tlv::<Record<'_>>(&long, Layer::Wire).unwrap();
    assert_eq!((record.first.0, record.second), (&[7][..], Some(5)));
    // The same behind an optional member that stands in a form of its own.
    let behind = [0x30, 7, 0x80, 1, 7, 0xa3, 2, 5, 0];
    let list = decode_tlv::<Record<'_>>(&behind, Layer::Wire).unwrap().list.unwrap();
    assert_eq!(list.iter().map(|b| b.unwrap_err().kind()).collect::<Vec<_>>(), [Kind::Tag]);
}

/// rasn 351, 111, 261: extension fields dropped; BIT STRINGs cut.
#[test]
fn a14_extensions_and_bits_survive() {
    let octets = [0x30, 9, 0x80, 1, 7, 0x9e, 1, 1, 0x9e, 1, 2];
    let record = decode_tlv::<Record<'_>>(&octets, Layer::Wire).unwrap();
    assert_eq!(record.rest.octets(), [0x9e, 1, 1, 0x9e, 1, 2]);
    let mut buf = [0; 32];
    let mut w = Writer::new(&mut buf);
    record.encode(&mut w);
    assert_eq!(w.finish().unwrap(), octets);
    for bits in [&[3, 1, 0][..], &[3, 2, 7, 0x80], &[3, 3, 4, 0xff, 0xf0], &[3, 2, 5, 0xff]] {
        let value = decode_tlv::<BitString<'_>>(bits, Layer::Wire).unwrap();
        let mut buf = [0; 8];
        let mut w = Writer::new(&mut buf);
        value.encode(&mut w);
        assert_eq!(w.finish().unwrap(), bits);
    }
}

/// asn1-rs 14, 142 to 144: BER taken for DER. Strict is that it decodes and that the audit is clean.
#[test]
fn a15_strict_is_a_clean_audit() {
    let strict =
        |octets: &[u8]| decode_tlv::<Record<'_>>(octets, Layer::Wire).is_ok() && audit(octets).is_empty();
    assert!(strict(&[0x30, 6, 0x80, 1, 7, 0x81, 1, 5]));
    for (octets, flag) in [
        (&[0x30, 0x80, 0x80, 1, 7, 0x81, 1, 5, 0, 0][..], Flag::LengthIndefinite),
        (&[0x30, 0x81, 6, 0x80, 1, 7, 0x81, 1, 5], Flag::LengthNotMinimal),
        (&[0x30, 7, 0x9f, 0, 1, 7, 0x81, 1, 5], Flag::TagHighFormForLowNumber),
        (&[0x30, 7, 0x80, 1, 7, 0x81, 2, 0, 5], Flag::IntegerNotMinimal),
    ] {
        assert!(decode_tlv::<Record<'_>>(octets, Layer::Wire).is_ok() && !strict(octets), "{flag:?}");
        assert_eq!(audit(octets), [flag]);
    }
}

/// Wireshark, cryptopp 346: arithmetic on lengths.
#[test]
fn a16_lengths_beyond_everything() {
    for octets in [
        &[4, 0x84, 0xff, 0xff, 0xff, 0xff][..],
        &[4, 0x84, 0x7f, 0xff, 0xff, 0xff, 0],
        &[4, 0x88, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
        &[4, 0x88, 0, 0, 0, 1, 0, 0, 0, 0],
        &[0x30, 6, 4, 0x84, 0xff, 0xff, 0xff, 0xfa],
    ] {
        let whole = read(octets).and_then(|t| t.children()?.next().unwrap());
        assert!(matches!(whole.unwrap_err().kind(), Kind::Truncated | Kind::LengthForm), "{octets:02x?}");
    }
}

/// CVE-2019-9209, CVE-2019-13619, CVE-2018-14343: a BIT STRING of no octets, large integers.
#[test]
fn s4_an_empty_bit_string() {
    assert_eq!(kind::<BitString<'_>>(&[3, 0]), Kind::BitString);
    assert_eq!(kind::<BitString<'_>>(&[3, 1, 1]), Kind::BitString);
    assert_eq!(kind::<BitString<'_>>(&[3, 2, 8, 0]), Kind::BitString);
    assert_eq!(kind::<i64>(&[2, 0]), Kind::Integer);
    let wide = [&[2, 0x82, 0x40, 0][..], &[0x7f; 0x4000]].concat();
    assert_eq!(kind::<i64>(&wide), Kind::Integer);
}

/// CVE-2016-4421, CVE-2016-4418: nested constructed OCTET STRINGs, an empty SET.
#[test]
fn s5_segments_are_followed_so_far() {
    let octets = nested(0x24, 500);
    assert_eq!(kind::<Bytes<'_>>(&octets), Kind::Segmented);
    // A string inside, and one that is in fewer levels than are followed: each is one value.
    let octets = [&[0x30, 9][..], &[0xa0, 7, 0x24, 5, 4, 1, 1, 4, 0]].concat();
    let count = walk(&octets);
    assert_eq!((count.values, count.faults), (1, vec![]));
    let octets = [&[0x30, 0x82, 0, 0][..], &[0xa0, 0x82, 0, 0], &nested(0x24, 20)].concat();
    let size = octets.len();
    let mut octets = octets;
    octets[2..4].copy_from_slice(&(size as u16 - 4).to_be_bytes());
    octets[6..8].copy_from_slice(&(size as u16 - 8).to_be_bytes());
    let count = walk(&octets);
    assert_eq!((count.values, count.faults), (0, vec![Kind::Segmented]));
    assert_eq!(read(&[0x31, 0]).unwrap().children().unwrap().count(), 0);
    assert_eq!(kind::<Record<'_>>(&[0x30, 0]), Kind::Missing);
}

/// CVE-2011-1142, CVE-2010-2284: a CHOICE that recurses, unknown BER that recurses.
#[test]
fn s6_nested_indefinite_lengths() {
    for levels in [usize::from(INDEFINITE_DEPTH) + 1, 100, 50_000] {
        let octets = [0x30, 0x80].repeat(levels);
        assert_eq!(read(&octets).unwrap_err().kind(), Kind::IndefiniteDepth, "{levels}");
        let mut closed = octets;
        closed.extend([0, 0].repeat(levels));
        assert_eq!(read(&closed).unwrap_err().kind(), Kind::IndefiniteDepth, "{levels}");
        let open = decode_tlv::<OpenType<'_>>(&closed, Layer::Wire);
        assert!(open.is_err());
    }
    let mut sound = [0x30, 0x80].repeat(usize::from(INDEFINITE_DEPTH));
    sound.extend([0, 0].repeat(usize::from(INDEFINITE_DEPTH)));
    assert!(read(&sound).is_ok());
}

/// CVE-2019-10898, Wireshark 14444: an item that does not advance.
#[test]
fn s7_every_step_advances() {
    for octets in [&[0, 0, 4, 0][..], &[4, 0, 0, 0], &[0x30, 0x80], &[0x20, 0, 4, 0], &[0xff; 9], &[0x1f, 0]]
    {
        let mut items = Tlvs::new(Reader::new(octets, Layer::Wire));
        let mut left = octets.len();
        loop {
            match items.next() {
                Some(Ok(_)) => assert!(items.rest().len() < left),
                Some(Err(_)) => assert!(items.next().is_none()),
                None => break,
            }
            left = items.rest().len();
        }
    }
}

/// CVE-2019-12295: depth over several dissectors. A walk of a hostile message ends, and its cost is bounded.
#[test]
fn s10_a_walk_ends() {
    let mut octets = nested(0xa2, 200);
    octets = [&[0x30, 0x82, (octets.len() >> 8) as u8, octets.len() as u8][..], &octets].concat();
    let count = walk(&octets);
    assert!(!count.faults.is_empty() && count.values + count.faults.len() < 10);
}
