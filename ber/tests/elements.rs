//! Tags, lengths and object identifiers at their bounds, and the forms of elements at all levels.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::cast_possible_truncation,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing
)]

use sigcodec_ber as ber;
use sigcodec_ber::WriteTlv as _;
use sigcodec_ber::{Form, INDEFINITE_DEPTH, MAX_DEPTH, Oid, Tag, Tlv, Tlvs, audit_forms, decode_tlv};
use sigcodec_wire::{
    Kind, Layer, Reader, Writer,
    audit::{Finding, Flag},
};

fn reader(octets: &[u8]) -> Reader<'_> {
    Reader::new(octets, Layer::Wire)
}
fn read(octets: &[u8]) -> Result<Tlv<'_>, Kind> {
    Tlv::read(&mut reader(octets)).map_err(|e| e.kind())
}
fn forms(octets: &[u8]) -> Vec<(Flag, u32)> {
    let mut out = vec![];
    audit_forms(reader(octets), &mut |f: Finding| out.push((f.flag, f.at)));
    out
}

#[test]
fn lengths_take_the_fewest_octets() {
    for (n, expected) in [
        (0usize, &[0u8][..]),
        (1, &[1]),
        (0x7f, &[0x7f]),
        (0x80, &[0x81, 0x80]),
        (0xff, &[0x81, 0xff]),
        (0x100, &[0x82, 1, 0]),
        (0xffff, &[0x82, 0xff, 0xff]),
        (0x1_0000, &[0x83, 1, 0, 0]),
        (0x01_0203, &[0x83, 1, 2, 3]),
        (0xff_ffff, &[0x83, 0xff, 0xff, 0xff]),
        (0x100_0000, &[0x84, 1, 0, 0, 0]),
        (0x0102_0304, &[0x84, 1, 2, 3, 4]),
        (0xffff_ffff, &[0x84, 0xff, 0xff, 0xff, 0xff]),
    ] {
        let mut buf = [0; 8];
        let mut w = Writer::new(&mut buf);
        w.header(Tag::OCTET_STRING, false, n);
        assert_eq!(w.finish().unwrap(), [&[4], expected].concat(), "{n:#x}");
    }
    let mut buf = [0; 8];
    let mut w = Writer::new(&mut buf);
    w.header(Tag::OCTET_STRING, false, 0x1_0000_0000);
    assert_eq!(w.finish().unwrap_err().kind(), Kind::TooLong);
}

#[test]
fn long_contents_are_written_and_read() {
    for n in [0usize, 0x7f, 0x80, 0xff, 0x100, 0xffff, 0x1_0000, 0x1_0001, 0x12_3456] {
        let contents = vec![7; n];
        let mut buf = vec![0; n + 8];
        let mut w = Writer::new(&mut buf);
        ber::Ber::encode(&&contents[..], &mut w);
        let octets = w.finish().unwrap().to_vec();
        let tlv = read(&octets).unwrap();
        assert_eq!((tlv.body.len(), tlv.form.is_canonical()), (n, true), "{n:#x}");
        assert_eq!(tlv.span().end as usize, octets.len());
        assert!(decode_tlv::<&[u8]>(&octets, Layer::Wire).unwrap() == contents);
        assert_eq!(read(&octets[..octets.len() - 1]).err(), Some(Kind::Truncated), "{n:#x}");
    }
}

#[test]
fn tags_of_every_class_and_size() {
    for (class, make) in [Tag::universal as fn(u32) -> Tag, Tag::application, Tag::context, Tag::private]
        .into_iter()
        .enumerate()
    {
        for n in [1, 5, 29, 30, 31, 32, 127, 128, 300, 16_383, 16_384, Tag::MAX_NUMBER] {
            let tag = make(n);
            assert_eq!((usize::from(tag.class()), tag.number()), (class, n));
            let name = ["UNIVERSAL ", "APPLICATION ", "", "PRIVATE "][class];
            assert_eq!(format!("{tag:?}"), format!("[{name}{n}]"));
            for constructed in [false, true] {
                let mut buf = [0; 8];
                let mut w = Writer::new(&mut buf);
                w.header(tag, constructed, 0);
                let octets = w.finish().unwrap();
                assert_eq!(octets.len() == 2, n <= 30);
                let tlv = read(octets).unwrap();
                assert_eq!((tlv.tag, tlv.constructed, tlv.form), (tag, constructed, Form::CANONICAL));
                assert_eq!((tlv.head as usize, tlv.body.len()), (octets.len(), 0));
                assert_eq!(tlv.expect(tag), Ok(()));
                for other in [make(n ^ 1), Tag::of_identifier(0xdf), make(n | 1 << 14 & !n)] {
                    assert_eq!(tlv.expect(other).is_ok(), other == tag);
                }
            }
        }
    }
    assert_ne!(Tag::context(5), Tag::application(5));
}

/// A number below 31 takes one octet; in more it is told, as is every octet of padding.
#[test]
fn tag_numbers_in_the_long_form() {
    for n in 0..=40u8 {
        for class in 0..4u8 {
            for constructed in [0, 0x20] {
                let lead = class << 6 | constructed | 0x1f;
                for (octets, padded) in [(vec![lead, n, 0], false), (vec![lead, 0x80, n, 0], true)] {
                    if (class, n) == (0, 0) {
                        assert_eq!(read(&octets).err(), Some(Kind::EndOfContents));
                        continue;
                    }
                    let tlv = read(&octets).unwrap();
                    assert_eq!((tlv.tag.class(), tlv.tag.number()), (class, u32::from(n)));
                    assert_eq!(tlv.form.contains(Form::TAG_HIGH_FORM), n < 31, "{octets:02x?}");
                    assert_eq!(tlv.form.contains(Form::TAG_PADDED), padded, "{octets:02x?}");
                    assert_eq!(tlv.form.is_canonical(), n >= 31 && !padded);
                    let mut expected = vec![];
                    expected.extend((n < 31).then_some((Flag::TagHighFormForLowNumber, 0)));
                    expected.extend(padded.then_some((Flag::TagPadded, 0)));
                    assert_eq!(forms(&octets), expected, "{octets:02x?}");
                }
            }
        }
    }
    let with = |padding: usize| [&[0x9f][..], &vec![0x80; padding], &[0x40, 0]].concat();
    assert!((0..=6).all(|n| read(&with(n)).is_ok()));
    assert!((8..20).all(|n| read(&with(n)).err() == Some(Kind::TagNumber)));
    assert_eq!(read(&[0x9f, 0xff, 0xff, 0xff, 0x7f, 0]).unwrap().tag.number(), Tag::MAX_NUMBER);
    assert_eq!(read(&[0x9f, 0x81, 0x80, 0x80, 0x80, 0, 0]).err(), Some(Kind::TagNumber));
}

#[test]
fn lengths_in_every_form() {
    for n in [0u8, 1, 0x7f, 0x80, 0xff] {
        for count in 1..=9u8 {
            let mut octets = vec![4, 0x80 | count];
            octets.resize(usize::from(count) + 1, 0);
            octets.push(n);
            octets.extend(vec![7; usize::from(n)]);
            let tlv = read(&octets);
            if count > 8 {
                assert_eq!(tlv.err(), Some(Kind::LengthForm));
                continue;
            }
            let tlv = tlv.unwrap();
            assert_eq!((tlv.body.len(), tlv.body.position()), (usize::from(n), u32::from(count) + 2));
            let minimal = count == 1 && n >= 0x80;
            assert_eq!(tlv.form.contains(Form::LENGTH_NOT_MINIMAL), !minimal, "{octets:02x?}");
            assert_eq!(tlv.form.is_canonical(), minimal);
        }
    }
    // 256 takes two octets and no more.
    let two = [&[4, 0x82, 1, 0][..], &[0; 256]].concat();
    assert!(read(&two).unwrap().form.is_canonical());
    let three = [&[4, 0x83, 0, 1, 0][..], &[0; 256]].concat();
    assert!(!read(&three).unwrap().form.is_canonical());
    assert_eq!(read(&[4, 0x85, 1, 0, 0, 0, 0]).err(), Some(Kind::LengthForm));
    assert_eq!(read(&[4, 0x84, 0xff, 0xff, 0xff, 0xff]).err(), Some(Kind::Truncated));
}

#[test]
fn arcs_of_object_identifiers() {
    let arcs = |octets| Oid::new(octets).arcs().collect::<Vec<_>>();
    for (octets, expected) in [
        (&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d][..], &[1, 2, 840, 113_549][..]),
        (&[4, 0, 0, 1, 0, 20, 3], &[0, 4, 0, 0, 1, 0, 20, 3]),
        (&[0x27], &[0, 39]),
        (&[0x28], &[1, 0]),
        (&[0x4f], &[1, 39]),
        (&[0x50], &[2, 0]),
        (&[0x7f], &[2, 47]),
        (&[0x81, 0x34, 3], &[2, 100, 3]),
        (&[0x88, 0x37, 3], &[2, 999, 3]),
        (&[0x2a, 0x7f], &[1, 2, 127]),
        (&[0x2a, 0x81, 0x00], &[1, 2, 128]),
        (&[0x2a, 0xff, 0x7f], &[1, 2, 16_383]),
        (&[0x2a, 0x81, 0x80, 0x00], &[1, 2, 16_384]),
    ] {
        let expected: Vec<_> = expected.iter().map(|n| Ok(*n)).collect();
        assert_eq!(arcs(octets), expected, "{octets:02x?}");
        let text: Vec<_> = expected.iter().map(|n: &Result<u64, Kind>| n.unwrap().to_string()).collect();
        assert_eq!(Oid::new(octets).to_string(), text.join("."));
    }
    // 2^63 has ten octets, more than 64 bits are none.
    let wide = [&[0x2a, 0x81][..], &[0x80; 8], &[0]].concat();
    assert_eq!(arcs(&wide), [Ok(1), Ok(2), Ok(1 << 63)]);
    let wider = [&[0x2a, 0x82][..], &[0x80; 8], &[0]].concat();
    assert_eq!(arcs(&wider).last(), Some(&Err(Kind::Oid)));
    assert_eq!(arcs(&[0x2a, 0x81]).last(), Some(&Err(Kind::Oid)));
    // Long is not malformed; an arc that does not end is.
    for (last, ok) in [(1, true), (0x81, false)] {
        let octets = [&[6, 100][..], &[1; 99], &[last]].concat();
        assert_eq!(decode_tlv::<Oid<'_>>(&octets, Layer::Wire).is_ok(), ok);
    }
    // An arc that is too large to show hides none of its neighbours.
    let huge = [&[0x2a, 3][..], &[0xff; 70], &[0x7f, 4]].concat();
    assert_eq!(Oid::new(&huge).to_string(), "1.2.3.?.4");
}

/// What an audit of forms tells of elements that are intact, found by reading them level by level.
fn level_by_level(r: Reader<'_>, out: &mut Vec<(Flag, u32)>) {
    for tlv in Tlvs::new(r).map(Result::unwrap) {
        for (form, flag) in [
            (Form::TAG_HIGH_FORM, Flag::TagHighFormForLowNumber),
            (Form::TAG_PADDED, Flag::TagPadded),
            (Form::LENGTH_NOT_MINIMAL, Flag::LengthNotMinimal),
            (Form::INDEFINITE, Flag::LengthIndefinite),
        ] {
            if tlv.form.contains(form) {
                out.push((flag, tlv.start()));
            }
        }
        if tlv.constructed {
            level_by_level(tlv.body, out);
        }
    }
}

#[test]
fn forms_in_one_pass_are_those_of_every_level() {
    let mut seed = 11u64;
    let mut random = move |n: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % n
    };
    fn elements(depth: usize, open: usize, random: &mut dyn FnMut(usize) -> usize) -> Vec<u8> {
        let mut out = vec![];
        for _ in 0..random(4) {
            let constructed = depth < 20 && random(4) != 0;
            let lead = [0, 0x40, 0x80, 0xc0][random(4)] | if constructed { 0x20 } else { 0 };
            match random(5) {
                0 => out.extend([lead | 0x1f, 0x80, 4]),
                1 => out.extend([lead | 0x1f, 30 + random(2) as u8]),
                _ => out.push(lead | 4),
            }
            let indefinite = constructed && open < usize::from(INDEFINITE_DEPTH) && random(3) == 0;
            let contents = if constructed {
                elements(depth + 1, if indefinite { open + 1 } else { 0 }, random)
            } else {
                vec![0; random(3)]
            };
            match (indefinite, u8::try_from(contents.len())) {
                (true, _) => out.extend([&[0x80][..], &contents, &[0, 0]].concat()),
                (false, Ok(n @ 0..=0x7f)) if random(4) != 0 => out.extend([&[n][..], &contents].concat()),
                (false, Ok(n)) => out.extend([&[0x81, n][..], &contents].concat()),
                _ => {
                    let n = u16::try_from(contents.len()).unwrap().to_be_bytes();
                    out.extend([&[0x82][..], &n, &contents].concat());
                }
            }
        }
        out
    }
    let mut told = 0;
    for _ in 0..1000 {
        let octets = elements(0, 0, &mut random);
        let mut expected = vec![];
        level_by_level(reader(&octets), &mut expected);
        assert_eq!(forms(&octets), expected, "{octets:02x?}");
        told += expected.len();
    }
    assert!(told > 2000, "{told}");
}

#[test]
fn forms_of_elements_that_are_not_intact() {
    let not_minimal = |at| (Flag::LengthNotMinimal, at);
    for (octets, expected) in [
        // A child that reaches beyond its parent, at two levels, and what follows.
        (&[0x30, 3, 4, 2, 0, 4, 0x81, 0][..], vec![(Flag::ChildOverrunsParent, 2), not_minimal(5)]),
        (
            &[0x30, 7, 0x30, 3, 4, 2, 0, 4, 0, 4, 0x81, 0],
            vec![(Flag::ChildOverrunsParent, 4), not_minimal(9)],
        ),
        (&[0x30, 2, 0x30, 1, 4, 0x81, 0], vec![(Flag::ChildOverrunsParent, 2), not_minimal(4)]),
        (&[0x30, 4, 0x30, 2, 4, 0, 4, 0x81, 0], vec![not_minimal(6)]),
        // One that is refused: with its length in the parent, to its end, and beyond it.
        (&[0x30, 6, 0x20, 1, 0, 4, 0x81, 0], vec![(Flag::BadEoc, 2), not_minimal(5)]),
        (&[0x30, 3, 0x20, 1, 0, 4, 0x81, 0], vec![(Flag::BadEoc, 2), not_minimal(5)]),
        (&[0x30, 3, 0x20, 2, 0, 4, 0x81, 0], vec![(Flag::BadEoc, 2), not_minimal(5)]),
        (&[0x30, 3, 0x20, 9, 0, 4, 0x81, 0], vec![(Flag::BadEoc, 2), not_minimal(5)]),
        // Cut off inside tag and length.
        (&[0x30, 1, 4, 4, 0x81, 0], vec![(Flag::ChildOverrunsParent, 3), not_minimal(3)]),
        (&[0x30, 2, 0x9f, 0x80, 4, 0x81, 0], vec![(Flag::ChildOverrunsParent, 4), not_minimal(4)]),
        (&[0x30, 2, 4, 0x82, 4, 0x81, 0], vec![(Flag::ChildOverrunsParent, 4), not_minimal(4)]),
        (&[0x30, 2, 4, 0xff, 4, 0x81, 0], vec![(Flag::Undecodable, 2), not_minimal(4)]),
        (&[0x30, 2, 4, 0x80, 4, 0x81, 0], vec![(Flag::Undecodable, 2), not_minimal(4)]),
    ] {
        assert_eq!(forms(octets), expected, "{octets:02x?}");
    }
    // Each level of indefinite lengths is a level, and a definite one between them begins anew.
    let open = |n: u8| [0x30, 0x80].repeat(usize::from(n));
    let close = |n: u8| [0, 0].repeat(usize::from(n));
    for n in [1, INDEFINITE_DEPTH - 1, INDEFINITE_DEPTH, INDEFINITE_DEPTH + 1] {
        let octets = [open(n), close(n), vec![4, 0x81, 0]].concat();
        let mut expected: Vec<_> =
            (0..n.min(INDEFINITE_DEPTH)).map(|i| (Flag::LengthIndefinite, 2 * u32::from(i))).collect();
        if n > INDEFINITE_DEPTH {
            expected.push((Flag::DepthLimit, 2 * u32::from(INDEFINITE_DEPTH)));
        } else {
            expected.push(not_minimal(4 * u32::from(n)));
        }
        assert_eq!(forms(&octets), expected, "{n}");
        let inner = [open(8), close(8)].concat();
        let outer = [open(8), vec![0x30, inner.len() as u8], inner, close(8)].concat();
        assert!(forms(&outer).iter().all(|f| f.0 == Flag::LengthIndefinite));
        assert_eq!(forms(&outer).len(), 16);
    }
    // A primitive element is no level, at the deepest one as elsewhere.
    let mut octets = vec![0x30, 0x80, 4, 0, 4, 0, 0, 0, 0x30, 0];
    for _ in 1..MAX_DEPTH {
        let n = u8::try_from(octets.len()).unwrap();
        octets = [vec![0x30, n], octets].concat();
    }
    assert_eq!(forms(&octets), [(Flag::LengthIndefinite, 2 * u32::from(MAX_DEPTH - 1))]);
    // What stands beside elements at the deepest level is judged as anything else.
    for levels in [MAX_DEPTH - 1, MAX_DEPTH] {
        let mut octets = vec![4, 0, 4, 0x81, 0, 4, 9];
        for _ in 0..levels {
            let n = u8::try_from(octets.len()).unwrap();
            octets = [vec![0x30, n], octets].concat();
        }
        octets.extend([4, 0x81, 0]);
        let at = 2 * u32::from(levels);
        let after = u32::try_from(octets.len()).unwrap() - 3;
        assert_eq!(
            forms(&octets),
            [not_minimal(at + 2), (Flag::ChildOverrunsParent, at + 5), not_minimal(after)]
        );
    }
}
