//! Headers, texts in every alphabet, splitting and collecting.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec_gsm::gsm7::{Language, Tables};
use sigcodec_sms::{
    Address, Alphabet, Coding, DataCodingScheme, EnhancedVoiceMail, HeaderSource, INFORMATION_ELEMENTS,
    Information, NumberingPlan, Progress, Reassembly, Reference, Slot, Split, Text, TypeOfNumber, UserData,
    identifier_name,
};
use sigcodec_wire::{Encode as _, Kind};

const GSM7: DataCodingScheme = DataCodingScheme::GSM7;
const UCS2: DataCodingScheme = DataCodingScheme::UCS2;

/// `UserData` as a receiver gets it: its octets and its length.
fn again<'a>(data: &UserData<'a>) -> UserData<'a> {
    UserData::new(data.scheme(), data.has_header(), data.length(), data.octets().rest())
}

fn octets(information: &Information<'_>) -> Vec<u8> {
    let mut buf = [0; 200];
    information.encode_to_slice(&mut buf).unwrap().to_vec()
}

/// One of every element with typed data.
fn elements(check: &mut dyn FnMut(Information<'_>)) {
    let (big, small) = (&[0xa5; 128], &[0x5a; 32]);
    let mut buf = [0; 10];
    let address =
        Address::pack(TypeOfNumber::INTERNATIONAL, NumberingPlan::ISDN, "1555010", &mut buf).unwrap();
    let item = [0x01, 0x02, 30, 0xc7, 4, 0x91, 0x51, 0x55, 2, 0xca, 0xfe];
    let mut reader = octets_of_header();
    let parsed = reader.iter_mut();
    for (identifier, data) in parsed {
        let head = [*identifier, u8::try_from(data.len()).unwrap()];
        let element = [&head[..], data].concat();
        let header = [&[u8::try_from(element.len()).unwrap()][..], &element].concat();
        let length = u8::try_from(header.len()).unwrap();
        let user = UserData::new(DataCodingScheme::OCTETS, true, length, &header);
        let information = user.elements().next().unwrap().unwrap().information().unwrap();
        assert_eq!(octets(&information), element, "{identifier:02x}");
        check(information);
    }
    check(Information::LargeAnimation { position: 1, animation: big });
    check(Information::SmallAnimation { position: 1, animation: small });
    check(Information::LargePicture { position: 1, picture: big });
    check(Information::SmallPicture { position: 1, picture: small });
    check(Information::ReplyAddress { address });
    check(Information::UdhSource { source: HeaderSource(3) });
    let voicemail = EnhancedVoiceMail::new(0x10, address, 3, 1, Some(&[7]), &item);
    check(Information::EnhancedVoiceMailInformation { voicemail });
}

/// Data of the elements that are written by hand.
fn octets_of_header() -> Vec<(u8, Vec<u8>)> {
    vec![
        (0x00, vec![0x5a, 3, 1]),
        (0x01, vec![0x81, 2]),
        (0x04, vec![240, 241]),
        (0x05, vec![0x0b, 0x84, 0x23, 0xf0]),
        (0x06, vec![0xcf]),
        (0x08, vec![1, 2, 3, 1]),
        (0x09, vec![1, 2, 3]),
        (0x0a, vec![0, 5, 0x10]),
        (0x0a, vec![0, 5, 0x10, 0x2f]),
        (0x0b, vec![3, 9]),
        (0x0c, [&[3][..], b"BEGIN:IMELODY"].concat()),
        (0x0d, vec![3, 14]),
        (0x12, vec![0, 1, 2, 0xaa, 0x55]),
        (0x13, vec![2]),
        (0x14, vec![1, 0, 2, 0x01, 0x09, 0, 0, 0xca, 0xfe]),
        (0x15, vec![1, 0, 9]),
        (0x16, vec![0, 0, 2, 1, 2]),
        (0x17, vec![2, 1]),
        (0x18, vec![0, 1, 2]),
        (0x19, vec![0, 1, 2]),
        (0x1a, vec![]),
        (0x20, vec![17]),
        (0x21, vec![0, 1, 5, 6]),
        (0x24, vec![1]),
        (0x25, vec![13]),
        (0x70, vec![]),
        (0x7f, vec![1]),
        (0x81, vec![9]),
        (0xc1, vec![9]),
        (0x40, vec![1, 2]),
    ]
}

#[test]
fn every_element_there_and_back() {
    let mut seen = std::collections::BTreeSet::new();
    elements(&mut |information| {
        seen.insert(information.identifier());
        if information.encoded_len() > 130 {
            return;
        }
        let mut buf = [0; 140];
        let data = UserData::with_octets(DataCodingScheme::OCTETS, &[information], b"ab", &mut buf).unwrap();
        let data = again(&data);
        let found: Vec<_> = data.elements().map(|e| e.unwrap().information().unwrap()).collect();
        assert_eq!(found, [information]);
        assert_eq!(data.body().rest(), b"ab");
    });
    for (identifier, name, _) in INFORMATION_ELEMENTS {
        assert!(seen.contains(identifier), "{name}");
        assert_eq!(identifier_name(*identifier), Some(*name));
    }
    let named = (0..=255u8).filter(|i| identifier_name(*i).is_some()).count();
    assert_eq!(named, INFORMATION_ELEMENTS.len() + 16 + 32 + 32);
}

/// Each element, one octet shorter and longer: read where it can be, else an error at its data.
#[test]
fn elements_of_a_wrong_size() {
    let mut refused = 0;
    for (identifier, data) in octets_of_header() {
        for data in [&data[..data.len().saturating_sub(1)], &[&data[..], &[0]].concat()] {
            let n = u8::try_from(data.len()).unwrap();
            let header = [&[n + 2, identifier, n][..], data].concat();
            let user = UserData::new(DataCodingScheme::OCTETS, true, n + 3, &header);
            match user.elements().next().unwrap().unwrap().information() {
                Ok(i) => assert_eq!(octets(&i), header[1..], "{identifier:02x}"),
                Err(e) => {
                    assert_eq!((e.kind(), e.at()), (Kind::Size, 3), "{identifier:02x}");
                    refused += 1;
                }
            }
        }
    }
    assert!(refused > 30, "{refused}");
}

#[test]
fn headers_that_reach_too_far() {
    let at = |octets: &[u8]| {
        let user = UserData::new(DataCodingScheme::OCTETS, true, u8::try_from(octets.len()).unwrap(), octets);
        let errors: Vec<_> = user.elements().filter_map(Result::err).map(|e| (e.kind(), e.at())).collect();
        (errors, user.header().unwrap().whole, user.body().rest().to_vec(), user.concatenation())
    };
    assert!(at(&[5, 0, 3, 1, 2, 2, 0xaa]).1);
    // The element reaches beyond the header, the header beyond the user data, nothing is there at all.
    assert_eq!(at(&[5, 0, 4, 1, 2, 1, 0xaa]), (vec![(Kind::Length, 1)], true, vec![0xaa], None));
    assert_eq!(at(&[9, 0, 3, 1, 2, 1, 0x70]), (vec![(Kind::Length, 6)], false, vec![], None));
    assert_eq!(at(&[]), (vec![], false, vec![], None));
    assert_eq!(at(&[0, 0xaa]), (vec![], true, vec![0xaa], None));
    // What was told before a broken element does not count.
    let (errors, .., part) = at(&[8, 0, 3, 1, 2, 1, 5, 9, 0]);
    assert_eq!((errors, part), (vec![(Kind::Length, 6)], None));
    // Of two elements the last one counts.
    let (.., part) = at(&[10, 0, 3, 1, 2, 1, 0, 3, 9, 2, 2]);
    assert_eq!(part.map(|c| (c.reference, c.sequence)), Some((Reference::Eight(9), 2)));
}

/// Every character of every table, in every place of a header.
#[test]
fn texts_in_every_table() {
    for language in Language::ALL {
        for (single_shift, locking) in
            [(*language, Language(0)), (Language(0), *language), (*language, *language)]
        {
            let tables = Tables { locking, single_shift };
            let codes = (0..128).map(sigcodec_gsm::gsm7::Code::Plain);
            let codes = codes.chain((0..128).map(sigcodec_gsm::gsm7::Code::Shifted));
            let all: Vec<char> = codes.filter_map(|c| tables.character(c)).collect();
            let shifts = [
                Information::SingleShift { language: single_shift },
                Information::LockingShift { language: locking },
            ];
            for text in all.chunks(40) {
                let text: String = text.iter().collect();
                for filler in 0..7 {
                    let filler = Information::Other { identifier: 0xc0, data: &[0; 7][..filler] };
                    let mut buf = [0xff; 140];
                    let elements = [shifts[0], shifts[1], filler];
                    let data = UserData::with_text(GSM7, &elements, &text, &mut buf).unwrap();
                    let data = again(&data);
                    assert_eq!(data.text().to_string(), text, "{tables:?}");
                    assert_eq!(data.tables(), tables);
                    assert_eq!(data.announced(), data.octets().len());
                }
            }
        }
    }
}

#[test]
fn other_alphabets() {
    let mut buf = [0; 140];
    let data = UserData::with_text(UCS2, &[], "日本 😀", &mut buf).unwrap();
    assert_eq!((data.length(), data.text().to_string().as_str()), (10, "日本 😀"));
    assert!(data.text().chars().eq("日本 😀".chars()));
    let data = UserData::with_octets(DataCodingScheme::OCTETS, &[], b"\x01\xff", &mut buf).unwrap();
    assert_eq!(data.text().to_string(), "01ff");
    assert_eq!(data.text().chars().count(), 0);
    assert!(matches!(data.text(), Text::Octets(b"\x01\xff")));
    // Nothing behind a header: its fill bits are there all the same.
    let part = Information::Concatenated8 { reference: 1, maximum: 1, sequence: 1 };
    let data = UserData::with_text(GSM7, &[part], "", &mut buf).unwrap();
    assert_eq!((data.length(), data.octets().len(), data.announced()), (7, 7, 7));
    assert_eq!(data.text().to_string(), "");
    let kind = |scheme, text: &str, n: usize| {
        let e = UserData::with_text(scheme, &[], text, &mut vec![0; n]).unwrap_err();
        (e.kind(), e.at())
    };
    assert_eq!(kind(GSM7, "aш", 140), (Kind::Text, 1));
    assert_eq!(kind(GSM7, &"a".repeat(161), 300), (Kind::TooLong, 0));
    assert_eq!(kind(GSM7, &"a".repeat(160), 139), (Kind::Capacity, 140));
    assert_eq!(kind(UCS2, &"ш".repeat(71), 300), (Kind::TooLong, 0));
    assert_eq!(kind(DataCodingScheme::OCTETS, "a", 140), (Kind::Unexpected, 0));
}

#[test]
fn the_smallest_coding() {
    let gsm7 = |locking, single_shift| Coding::Gsm7(Tables { locking, single_shift });
    let (none, all) = (Language::DEFAULT, Language::ALL);
    for (text, languages, coding) in [
        ("hello {world} €", all, gsm7(none, none)),
        ("", all, gsm7(none, none)),
        ("bugün ışık", all, gsm7(Language::TURKISH, none)),
        ("bugün ışık ì", all, gsm7(none, Language::TURKISH)),
        ("ığışığışığışçıışığışığışığşşşş", all, gsm7(Language::TURKISH, none)),
        ("bugün ışık", &[], Coding::Ucs2),
        ("привет", all, Coding::Ucs2),
        ("नमस्ते, यह एक संदेश है", all, gsm7(Language::HINDI, none)),
        ("日本", all, Coding::Ucs2),
        ("ação", &[Language::PORTUGUESE], gsm7(Language::PORTUGUESE, none)),
        ("àção Å", &[Language::PORTUGUESE], gsm7(none, Language::PORTUGUESE)),
    ] {
        assert_eq!(Coding::smallest(text, languages), coding, "{text}");
    }
    // Two characters are four octets in UCS2; a header alone takes four.
    assert_eq!(Coding::smallest("ış", all), Coding::Ucs2);
}

/// Texts of every alphabet and of every length up to three parts: split, collected, the same.
#[test]
fn split_and_collected() {
    let mut collector = Reassembly::new(vec![Slot::FREE; 2], vec![0; 2 * 10 * 153], 10);
    let mut buf = [0; 10];
    let from = Address::pack(TypeOfNumber::INTERNATIONAL, NumberingPlan::ISDN, "15550100", &mut buf).unwrap();
    let mut counts = std::collections::BTreeMap::new();
    for pattern in ["a", "a€", "şı", "क", "ш", "😀ш", "日"] {
        for n in (0..330).step_by(7).chain([159, 160, 161, 152, 153, 154, 69, 70, 71, 66, 67, 68, 134, 135]) {
            let text: String = pattern.chars().cycle().take(n).collect();
            let coding = Coding::smallest(&text, Language::ALL);
            for reference in [Reference::Eight(7), Reference::Sixteen(0x1234)] {
                let mut split = Split::new(&text, coding, reference).unwrap();
                let total = split.parts();
                *counts.entry(total).or_insert(0) += 1;
                let mut parts = vec![];
                let mut buf = [0xff; 140];
                while let Some(part) = split.next(&mut buf) {
                    let part = part.unwrap();
                    assert_eq!(part.concatenation().is_some(), total > 1);
                    parts.push((part.length(), part.has_header(), part.octets().rest().to_vec()));
                }
                assert_eq!(parts.len(), usize::from(total), "{pattern} {n}");
                // The last part first.
                for (i, (length, has_header, octets)) in parts.iter().enumerate().rev() {
                    let data = UserData::new(coding.scheme(), *has_header, *length, octets);
                    match collector.push(&from, &data, 0, 0).unwrap() {
                        Progress::Whole => assert_eq!(data.text().to_string(), text),
                        Progress::Missing(left) => assert_eq!(usize::from(left), i),
                        Progress::Complete(whole) => {
                            assert_eq!((whole.to_string(), i), (text.clone(), 0));
                            assert_eq!(whole.parts().count(), parts.len());
                        }
                    }
                }
                assert_eq!(collector.pending(), 0);
            }
        }
    }
    assert!(counts.len() >= 5, "{counts:?}");
}

#[test]
fn split_refuses() {
    let e = Split::new("aш", Coding::Gsm7(Tables::DEFAULT), Reference::Eight(0)).unwrap_err();
    assert_eq!((e.kind(), e.at()), (Kind::Text, 1));
    let long = "a".repeat(255 * 153);
    let default = Coding::Gsm7(Tables::DEFAULT);
    assert_eq!(Split::new(&long, default, Reference::Eight(0)).unwrap().parts(), 255);
    let e = Split::new(&(long + "a"), default, Reference::Eight(0)).unwrap_err();
    assert_eq!((e.kind(), e.detail()), (Kind::SegmentCount, 255));
    let text = "a".repeat(200);
    let mut split = Split::new(&text, default, Reference::Eight(0)).unwrap();
    let e = split.next(&mut [0; 20]).unwrap().unwrap_err();
    assert_eq!((e.kind(), e.at()), (Kind::Capacity, 140));
    // The part is not lost.
    let part = split.next(&mut [0; 140]).unwrap().map(|p| p.concatenation().unwrap().sequence);
    assert_eq!(part.unwrap(), 1);
    let classed = Split::new("a", default, Reference::Eight(0)).unwrap().with_scheme(DataCodingScheme(0xf1));
    assert_eq!(classed.scheme(), DataCodingScheme(0xf1));
    assert_eq!(classed.with_scheme(UCS2).scheme(), DataCodingScheme(0xf1));
    assert_eq!(Alphabet::Ucs2.name(), "ucs2");
}
