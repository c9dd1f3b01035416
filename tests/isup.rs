//! What identifies somebody in a message of ISUP, what is odd about it, and what is told of all that cannot be read.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec::{
    inspect::{Inspection, State},
    screen::{Kind, Report, identities_of},
    stack::Frame,
    wire::{Network, Selector, audit::Flag},
};

/// An initial address message to 1555, with these optional parameters.
fn iam(optional: &[&[u8]]) -> Vec<u8> {
    let mut out = vec![5, 0, 1, 0, 0x60, 1, 10, 0, 2, 6, 4, 3, 0x10, 0x51, 0x55];
    optional.iter().for_each(|p| out.extend(*p));
    out.push(0);
    out
}
fn frame(octets: &[u8], network: Network) -> Frame<'_> {
    Frame::enter(Selector::ServiceIndicator(5), octets, network)
}
fn told(octets: &[u8], network: Network) -> Vec<(Kind, String)> {
    let mut out = vec![];
    identities_of(&frame(octets, network), &mut |told| match told {
        Report::Identity { kind, text, .. } => out.push((kind, text.as_str().to_owned())),
        Report::Undecodable { kind: Some(kind), .. } => out.push((kind, "undecodable".to_owned())),
        Report::Undecodable { .. } => out.push((Kind::Subscriber, "undecodable".to_owned())),
    });
    out
}

#[test]
fn each_number_of_a_call_has_its_kind() {
    let octets = iam(&[
        &[10, 4, 3, 0x13, 0x21, 0x43],
        &[11, 4, 3, 0x10, 0x22, 0x22],
        &[40, 4, 3, 0x10, 0x33, 0x33],
        &[63, 4, 3, 0x13, 0x44, 0x44],
        &[192, 5, 6, 3, 0x13, 0x55, 0x55],
    ]);
    let mut expected = vec![
        (Kind::Called, "1555".to_owned()),
        (Kind::Calling, "1234".to_owned()),
        (Kind::Redirecting, "2222".to_owned()),
        (Kind::OriginalCalled, "3333".to_owned()),
        (Kind::Location, "4444".to_owned()),
        (Kind::Generic, "5555".to_owned()),
    ];
    assert_eq!(told(&octets, Network::Itu), expected);
    // A charge number is one of T1.113: elsewhere it is octets of an unknown parameter, which may hide anybody.
    let charge: &[u8] = &[235, 4, 3, 0x10, 0x66, 0x66];
    let of_itu = told(&iam(&[charge]), Network::Itu);
    expected.truncate(1);
    expected.push((Kind::Subscriber, "undecodable".to_owned()));
    assert_eq!(of_itu, expected);
    let mut ansi = vec![5, 0, 1, 0, 0x60, 1, 10, 3, 6, 10, 3, 0x90, 0x90, 0xa2, 4, 3, 0x10, 0x51, 0x55];
    ansi.extend(charge);
    ansi.push(0);
    let found = told(&ansi, Network::Ansi);
    assert!(found.contains(&(Kind::Charged, "6666".to_owned())), "{found:?}");
}

/// Numbers of Q.931 in access transport identify parties as those of Q.763 do; what users say to each other may identify
/// anybody, what describes a bearer nobody.
#[test]
fn numbers_in_access_transport_have_their_kind() {
    let with = |elements: &[u8]| {
        let head = [3, u8::try_from(elements.len()).unwrap()];
        let octets = iam(&[&[&head[..], elements].concat()]);
        let mut told = told(&octets, Network::Itu);
        told.remove(0);
        let frame = frame(&octets, Network::Itu);
        assert_eq!(Inspection::of(&frame), Inspection::by_walks(&frame));
        (told, Inspection::of(&frame).imsi == State::Absent)
    };
    let is = |kind: Kind, digits: &str| (kind, digits.to_owned());
    assert_eq!(with(b"\x70\x05\xa11234"), (vec![is(Kind::Called, "1234")], true));
    assert_eq!(with(b"\x6c\x06\x21\x835678"), (vec![is(Kind::Calling, "5678")], true));
    assert_eq!(with(b"\x74\x03\xa190"), (vec![is(Kind::Redirecting, "90")], true));
    assert_eq!(with(b"\x71\x05\x80\x50123"), (vec![is(Kind::Called, "123")], true));
    assert_eq!(with(b"\x6d\x04\x80\x5045"), (vec![is(Kind::Calling, "45")], true));
    assert_eq!(with(b"\x7d\x02\x91\x81"), (vec![], true));
    // User-user information; an element that is not known; a number that is none.
    for elements in [&b"\x7e\x02\x04\x21"[..], b"\x42\x01\x00\x7f\x01\x00", b"\x96\x70\x02\xa11"] {
        assert_eq!(with(elements), (vec![is(Kind::Subscriber, "undecodable")], false), "{elements:02x?}");
    }
    assert_eq!(with(b"\x70\x03\xa1\x81\x82"), (vec![is(Kind::Called, "undecodable")], true));
}

#[test]
fn a_number_that_is_odd_is_told() {
    let flags = |calling: &[u8]| {
        let found = Inspection::of(&frame(&iam(&[calling]), Network::Itu));
        found.flags.iter().collect::<Vec<_>>()
    };
    assert_eq!(flags(&[10, 4, 3, 0x13, 0x21, 0x43]), []);
    // Digits that are none are shown in hexadecimal; the filler and the parity as they should not be.
    let hexadecimal = iam(&[&[10, 4, 3, 0x13, 0xb1, 0xcd]]);
    assert!(told(&hexadecimal, Network::Itu).contains(&(Kind::Calling, "1BDC".to_owned())));
    assert_eq!(flags(&[10, 4, 3, 0x13, 0xb1, 0xcd]), [Flag::DigitNotDecimal]);
    assert_eq!(flags(&[10, 4, 0x83, 0x13, 0x21, 0x43]), [Flag::FillerWrong]);
    assert_eq!(flags(&[10, 2, 0x83, 0x13]), [Flag::ParityContradicted]);
    // Spare bits of a number: connected number has no bit 8 in its second octet.
    let connected: &[u8] = &[5, 0, 9, 1, 33, 4, 3, 0x90, 0x21, 0x43, 0];
    let found = Inspection::of(&frame(connected, Network::Itu));
    assert_eq!(found.flags.iter().collect::<Vec<_>>(), [Flag::IsupSpareBits]);
    // A calling number twice, a different one hidden behind the first.
    let twice = iam(&[&[10, 4, 3, 0x13, 0x21, 0x43], &[10, 4, 3, 0x13, 0x21, 0x44]]);
    let calling = told(&twice, Network::Itu).into_iter().filter(|(kind, _)| *kind == Kind::Calling);
    assert_eq!(calling.count(), 2);
    assert!(Inspection::of(&frame(&twice, Network::Itu)).flags.contains(Flag::OptionalDuplicated));
}

#[test]
fn absent_is_said_where_all_was_read() {
    let imsi = |octets: &[u8]| Inspection::of(&frame(octets, Network::Itu)).imsi;
    assert_eq!(imsi(&iam(&[&[10, 4, 3, 0x13, 0x21, 0x43]])), State::Absent);
    // Not of a message that is cut off, of an unknown type, of one whose optional part has no end, and where octets that
    // nobody reads may hide somebody: user-to-user information, an unknown parameter.
    let whole = iam(&[]);
    let unread: &[&[u8]] = &[
        &whole[..4],
        &[5, 0, 0xf5, 1, 2, 3],
        &whole[..whole.len() - 1],
        &iam(&[&[32, 3, 4, 0x21, 0x43]]),
        &iam(&[&[222, 2, 0x21, 0x43]]),
    ];
    for octets in unread {
        assert!(matches!(imsi(octets), State::Undecodable(_)), "{octets:02x?}");
    }
    // Nor of what stands in a gap or behind the message.
    let behind = [&whole[..], &[1, 2]].concat();
    let found = Inspection::of(&frame(&behind, Network::Itu));
    assert!(found.flags.contains(Flag::TrailingBytes));
}

/// Every message of the vectors: by itself, with each octet replaced, and cut off.
#[test]
fn inspection_is_the_same_by_proof_and_by_walks() {
    let text = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/vectors/isup.jsonl")).unwrap();
    let member = |line: &str, key: &str| {
        let from = line.find(&format!("\"{key}\":\""))? + key.len() + 4;
        Some(line[from..].split('"').next()?.to_owned())
    };
    let (mut proved, mut seen) = (0, 0);
    for line in text.lines() {
        let hex = member(line, "hex").unwrap();
        let octets: Vec<u8> =
            (0..hex.len()).step_by(2).map(|i| u8::from_str_radix(&hex[i..i + 2], 16).unwrap()).collect();
        let network = member(line, "network").map_or(Network::Itu, |name| Network::named(&name).unwrap());
        let indicator = if member(line, "layer").as_deref() == Some("bicc") { 13 } else { 5 };
        let mut same = |octets: &[u8]| {
            let frame = Frame::enter(Selector::ServiceIndicator(indicator), octets, network);
            assert_eq!(Inspection::of(&frame), Inspection::by_walks(&frame), "{octets:02x?}");
            proved += usize::from(Inspection::is_proved(&frame));
            seen += 1;
        };
        same(&octets);
        for i in 0..octets.len() {
            same(&octets[..i]);
            for change in [0x01, 0x80, 0xff, octets[i].wrapping_neg()] {
                let mut changed = octets.clone();
                changed[i] ^= change;
                same(&changed);
            }
        }
    }
    assert!(seen > 20_000 && proved > seen / 4, "{proved} of {seen}");
    // Over MTP level 3 and M3UA.
    let user = iam(&[&[10, 4, 3, 0x13, 0x21, 0x43]]);
    let mtp3 = [&[0x85, 2, 0x40, 0, 0x50][..], &user].concat();
    let length = u8::try_from(user.len()).unwrap() + 16;
    let m3ua = [
        &[
            1,
            0,
            1,
            1,
            0,
            0,
            0,
            length + 8 + (4 - length % 4) % 4,
            2,
            16,
            0,
            length,
            0,
            0,
            0,
            1,
            0,
            0,
            0,
            2,
            5,
            2,
            0,
            7,
        ][..],
        &user,
        &[0; 3][..usize::from((4 - length % 4) % 4)],
    ]
    .concat();
    for (by, octets) in [(Selector::LinkData, mtp3), (Selector::Ppid(3), m3ua)] {
        let frame = Frame::enter(by, &octets, Network::Itu);
        let found = Inspection::of(&frame);
        assert!(frame.isup().is_some_and(Result::is_ok) && Inspection::is_proved(&frame), "{by:?}");
        assert_eq!(found, Inspection::by_walks(&frame));
        assert!(
            found.flags.is_empty() && found.violation.is_none() && found.who.undecodable.is_none(),
            "{by:?}"
        );
    }
}
