//! Elements written again, each in a form that is chosen.
#![cfg(feature = "arbitrary")]
#![allow(missing_docs, clippy::unwrap_used)]

use sigcodec_ber::{Form, Spelling, Tag, Tlv, Tlvs, rewrite};
use sigcodec_wire::{Layer, Reader, Writer};

/// SEQUENCE { 5, [1] { [UNIVERSAL 4] 1 2 } }
const OCTETS: &[u8] = &[0x30, 9, 2, 1, 5, 0xa1, 4, 4, 2, 1, 2];

fn written(octets: &[u8], choose: &mut dyn FnMut(&Tlv<'_>) -> Spelling) -> Vec<u8> {
    let mut buf = [0; 200];
    let mut w = Writer::new(&mut buf);
    rewrite(Reader::new(octets, Layer::Map), choose, &mut w);
    w.finish().unwrap().to_vec()
}
fn forms(octets: &[u8]) -> Vec<Form> {
    let Some(Ok(tlv)) = Tlvs::new(Reader::new(octets, Layer::Map)).next() else { return Vec::new() };
    let mut forms = vec![tlv.form];
    if tlv.constructed {
        forms.extend(Tlvs::new(tlv.body).flat_map(|t| t.map(|t| t.form)));
    }
    forms
}

#[test]
fn in_the_canonical_form_they_are_what_they_were() {
    assert_eq!(written(OCTETS, &mut |_| Spelling::CANONICAL), OCTETS);
    // What is cut off is written as it is.
    for cut in [&[0x30, 5, 2, 1, 5, 0xa1, 4][..], &[4, 9, 1], &[]] {
        assert_eq!(written(cut, &mut |_| Spelling::CANONICAL), cut);
    }
}

#[test]
fn a_form_is_read_as_what_was_chosen() {
    let written_with = |change: fn(&mut Spelling)| {
        let mut spelling = Spelling::CANONICAL;
        change(&mut spelling);
        let octets = written(OCTETS, &mut |_| spelling);
        let read = forms(&octets);
        assert_eq!(read.len(), 3);
        let told = [spelling.form(Tag::SEQUENCE, true), spelling.form(Tag::INTEGER, false)];
        assert_eq!([read.first().copied(), read.get(1).copied()], told.map(Some), "{octets:02x?}");
        octets
    };
    let high = written_with(|s| s.high_tag = true);
    assert_eq!(high.first_chunk(), Some(&[0x3f, 0x10, 12, 0x1f, 2, 1, 5]));
    let length = written_with(|s| s.length_padding = 1);
    assert_eq!(length.first_chunk(), Some(&[0x30, 0x81, 12, 2, 0x81, 1, 5]));
    let indefinite = written_with(|s| s.indefinite = true);
    assert_eq!(indefinite, [0x30, 0x80, 2, 1, 5, 0xa1, 0x80, 4, 2, 1, 2, 0, 0, 0, 0]);
}

#[test]
fn an_octet_stands_for_a_form() {
    assert_eq!(Spelling::of(0xfe), Spelling::CANONICAL);
    let is = |choice: u8, high_tag, tag_padding, length_padding, indefinite| {
        let spelling = Spelling::of(choice);
        let own = (spelling.high_tag, spelling.tag_padding, spelling.length_padding, spelling.indefinite);
        assert_eq!(own, (high_tag, tag_padding, length_padding, indefinite), "{choice:#x}");
    };
    is(0x01, false, 0, 0, false);
    is(0x03, true, 0, 0, false);
    is(0xc5, false, 3, 0, false);
    is(0xc1, false, 0, 0, false);
    is(0x39, false, 0, 3, false);
    is(0x19, false, 0, 1, false);
    is(0x31, false, 0, 0, true);
    is(0x11, false, 0, 0, false);
}
