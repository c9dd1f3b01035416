//! Connections of SCCP: whose data their messages carry, joined where they come in parts.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation
)]
#![cfg(all(feature = "bssap", feature = "dtap", feature = "sccp", feature = "m3ua"))]

use sigcodec::{
    bssap::MessageType,
    connection::{Slot, Table, Taken},
    inspect::{Inspection, State},
    stack::Frame,
    wire::{Kind, Network, Selector},
};

const A: [u8; 3] = [1, 2, 3];
const B: [u8; 3] = [4, 5, 6];
const BSSAP: Selector = Selector::Subsystem(Some(254));
const CLEAR: [u8; 6] = [0, 4, 0x20, 4, 1, 9];

fn request(own: [u8; 3], ssn: u8) -> Vec<u8> {
    [&[1][..], &own, &[2, 2, 0, 2, 0x42, ssn]].concat()
}
fn confirm(to: [u8; 3], own: [u8; 3]) -> Vec<u8> {
    [&[2][..], &to, &own, &[2, 0]].concat()
}
fn data(to: [u8; 3], more: u8, data: &[u8]) -> Vec<u8> {
    [&[6][..], &to, &[more, 1, u8::try_from(data.len()).unwrap()], data].concat()
}
fn released(to: [u8; 3], own: [u8; 3]) -> Vec<u8> {
    [&[4][..], &to, &own, &[3, 1, 0]].concat()
}
fn complete(to: [u8; 3], own: [u8; 3]) -> Vec<u8> {
    [&[5][..], &to, &own].concat()
}
fn refused(to: [u8; 3]) -> Vec<u8> {
    [&[3][..], &to, &[3, 1, 0]].concat()
}
/// The octets from one node to another.
fn m3ua(from: u8, to: u8, data: &[u8]) -> Vec<u8> {
    let parameter = [&[0, 0, 0, from, 0, 0, 0, to, 3, 2, 0, 0][..], data].concat();
    let length = u16::try_from(parameter.len() + 4).unwrap();
    let mut body = [&[2, 0x10][..], &length.to_be_bytes(), &parameter].concat();
    body.resize(body.len().div_ceil(4) * 4, 0);
    [&[1, 0, 1, 1][..], &u32::try_from(body.len() + 8).unwrap().to_be_bytes(), &body].concat()
}

#[test]
fn the_request_says_whose_the_data_are_in_both_directions() {
    let mut table = Table::new([Slot::FREE; 16], [0; 16 * 64], 1000);
    let mut take = |octets: &[u8], now| {
        let frame = Frame::from_sccp(octets);
        match table.take(&frame, 1, now).unwrap() {
            Taken::Whole(user) => Ok(user),
            other => Err(format!("{other:?}")),
        }
    };
    assert_eq!(take(&data(A, 0, &CLEAR), 0), Err("Unknown".into()));
    assert_eq!(take(&request(A, 254), 0), Err("Nothing".into()));
    // Before the other end has said its reference, and behind it.
    assert_eq!(take(&data(A, 0, &CLEAR), 1), Ok(BSSAP));
    assert_eq!(take(&confirm(A, B), 1), Err("Nothing".into()));
    assert_eq!(take(&data(B, 0, &CLEAR), 2), Ok(BSSAP));
    assert_eq!(take(&data(A, 0, &CLEAR), 2), Ok(BSSAP));
    // Data keep it alive; silence ends it.
    assert_eq!(take(&data(A, 0, &CLEAR), 900), Ok(BSSAP));
    assert_eq!(take(&data(B, 0, &CLEAR), 1800), Ok(BSSAP));
    assert_eq!(take(&data(B, 0, &CLEAR), 3000), Err("Unknown".into()));
    // A connection that ends is not known behind its end.
    for end in [complete(A, B), complete(B, A), refused(A)] {
        take(&request(A, 142), 4000).unwrap_err();
        take(&confirm(A, B), 4000).unwrap_err();
        assert_eq!(take(&data(B, 0, &CLEAR), 4001), Ok(Selector::Subsystem(Some(142))));
        take(&released(B, A), 4001).unwrap_err();
        take(&end, 4002).unwrap_err();
        assert_eq!(take(&data(B, 0, &CLEAR), 4003), Err("Unknown".into()), "{end:02x?}");
        assert_eq!(take(&data(A, 0, &CLEAR), 4003), Err("Unknown".into()));
    }
    // The reference again, for another user, before the first connection has ended.
    take(&request(A, 254), 5000).unwrap_err();
    take(&request(A, 254), 5000).unwrap_err();
    assert_eq!(take(&data(A, 0, &CLEAR), 5001), Ok(BSSAP));
    take(&request(A, 142), 5000).unwrap_err();
    assert_eq!(take(&data(A, 0, &CLEAR), 5001), Err("Ambiguous".into()));
}

#[test]
fn nodes_and_links_tell_references_apart() {
    let mut table = Table::new([Slot::FREE; 64], [0; 0], 1000);
    let mut take = |from, to, link, octets: &[u8]| {
        let octets = m3ua(from, to, octets);
        format!("{:?}", table.take(&Frame::from_m3ua(&octets), link, 0).unwrap())
    };
    take(1, 9, 1, &request(A, 254));
    take(2, 9, 1, &request(A, 142));
    take(9, 1, 1, &confirm(A, B));
    assert_eq!(take(9, 1, 1, &data(A, 0, &CLEAR)), "Whole(Subsystem(Some(254)))");
    assert_eq!(take(9, 2, 1, &data(A, 0, &CLEAR)), "Whole(Subsystem(Some(142)))");
    assert_eq!(take(1, 9, 1, &data(B, 0, &CLEAR)), "Whole(Subsystem(Some(254)))");
    assert_eq!(take(9, 1, 2, &data(A, 0, &CLEAR)), "Unknown");
    // Somebody else than the partner.
    assert_eq!(take(3, 9, 1, &data(B, 0, &CLEAR)), "Unknown");
}

#[test]
fn data_in_parts_are_joined() {
    let mut table = Table::new([Slot::FREE; 8], [0; 8 * 16], 1000);
    assert_eq!(table.capacity(), 16);
    let of = |octets: &[u8]| Frame::from_sccp(octets).sccp().is_some();
    assert!(of(&data(A, 1, &CLEAR[..3])));
    assert_eq!((table.len(), table.is_empty()), (0, true));
    table.take(&Frame::from_sccp(&request(A, 254)), 1, 0).unwrap();
    assert_eq!((table.len(), table.is_empty()), (1, false));
    let first = data(A, 1, &CLEAR[..3]);
    assert_eq!(table.take(&Frame::from_sccp(&first), 1, 0), Ok(Taken::Collecting(BSSAP)));
    // Alone it is one part of several: told, and not read.
    let frame = Frame::from_sccp(&first).in_connection(BSSAP, Network::Itu);
    assert!(frame.bssap().is_none());
    let mut unread = vec![];
    frame.unread(&mut |e| unread.push(e.kind()));
    assert_eq!(unread, [Kind::SegmentAlone]);
    let last = data(A, 0, &CLEAR[3..]);
    let Ok(Taken::Joined(user, joined)) = table.take(&Frame::from_sccp(&last), 1, 0) else { panic!() };
    let frame = Frame::enter(user, joined, Network::Itu);
    assert_eq!(frame.bssap().unwrap().as_ref().unwrap().message_type(), Some(MessageType::CLEAR_COMMAND));
    // More than there is room for, and what never ends.
    let long = data(A, 1, &[0; 17]);
    assert_eq!(table.take(&Frame::from_sccp(&long), 1, 0).unwrap_err().kind(), Kind::SegmentSpace);
    table.take(&Frame::from_sccp(&first), 1, 0).unwrap();
    table.take(&Frame::from_sccp(&refused(A)), 1, 0).unwrap();
    assert_eq!((table.unfinished(), table.len()), (2, 0));
}

#[test]
fn an_identity_response_in_a_connection_shows_its_imsi() {
    let identity = [0x05, 0x19, 8, 0x09, 0x10, 0x10, 0x10, 0x32, 0x54, 0x76, 0x98];
    let octets = data(B, 0, &[&[1, 0, 11][..], &identity].concat());
    let frame = Frame::from_sccp(&octets);
    assert_eq!(Inspection::of(&frame).imsi, State::Absent);
    let found = Inspection::of(&frame.in_connection(BSSAP, Network::Itu));
    assert!(matches!(found.imsi, State::One(n) if n.to_string() == "001010123456789"));
    assert_eq!((found.undecodable, found.violation), (None, None));
    // A flood costs old connections their user and nothing else.
    let mut table = Table::new([Slot::FREE; 16], [0; 0], 1000);
    for n in 0..=255 {
        table.take(&Frame::from_sccp(&request([n, 0, 0], 254)), 1, u64::from(n)).unwrap();
    }
    assert!(table.len() <= 16);
    assert_eq!(table.take(&Frame::from_sccp(&data([0, 0, 0], 0, &CLEAR)), 1, 256), Ok(Taken::Unknown));
    assert_eq!(table.take(&Frame::from_sccp(&data([255, 0, 0], 0, &CLEAR)), 1, 256), Ok(Taken::Whole(BSSAP)));
}

/// A part of data with its number, as class 3 has it.
fn numbered(to: [u8; 3], number: u8, more: u8, data: &[u8]) -> Vec<u8> {
    [&[7][..], &to, &[number << 1, more, 1, u8::try_from(data.len()).unwrap()], data].concat()
}

/// Two connections at once, an octet of each in turn: neither gets what is of the other.
#[test]
fn interleaved_connections_come_an_octet_at_a_time() {
    let mut table = Table::new([Slot::FREE; 32], [0; 32 * 16], 1000);
    let (a, b, c, d) = ([1, 0, 0], [2, 0, 0], [3, 0, 0], [4, 0, 0]);
    let mut take = |octets: &[u8]| match table.take(&Frame::from_sccp(octets), 1, 0).unwrap() {
        Taken::Joined(user, octets) => Some((user, octets.to_vec())),
        Taken::Nothing | Taken::Collecting(_) => None,
        other => panic!("{other:?}"),
    };
    for octets in [request(a, 254), request(c, 142), confirm(a, b), confirm(c, d)] {
        assert_eq!(take(&octets), None);
    }
    let other = [0, 15, 0x40, 1, 0];
    let (mut of_bssap, mut of_ranap) = (None, None);
    for n in 0..CLEAR.len() {
        let more = u8::from(n + 1 < CLEAR.len());
        of_bssap = take(&data(b, more, &CLEAR[n..=n]));
        if n < other.len() {
            // The other way round: to the end that asked.
            of_ranap = of_ranap.or(take(&data(c, u8::from(n + 1 < other.len()), &other[n..=n])));
        }
    }
    assert_eq!(of_bssap, Some((BSSAP, CLEAR.to_vec())));
    assert_eq!(of_ranap, Some((Selector::Subsystem(Some(142)), other.to_vec())));
}

/// A confirmation with its references the wrong way round confirms nothing: what follows is of nobody, not of another.
#[test]
fn swapped_references_join_nothing() {
    let mut table = Table::new([Slot::FREE; 32], [0; 32 * 16], 1000);
    let mut take =
        |octets: &[u8]| table.take(&Frame::from_sccp(octets), 1, 0).map(|t| format!("{t:?}")).unwrap();
    take(&request(A, 254));
    take(&confirm(B, A));
    assert_eq!(take(&data(B, 0, &CLEAR)), "Unknown");
    assert_eq!(take(&data(A, 0, &CLEAR)), "Whole(Subsystem(Some(254)))");
    // Between nodes that are known both references have to be those of the two: swapped they are nobody's.
    let mut table = Table::new([Slot::FREE; 32], [0; 32 * 16], 1000);
    let mut take = |from, to, octets: &[u8]| {
        let octets = m3ua(from, to, octets);
        table.take(&Frame::from_m3ua(&octets), 1, 0).map(|t| format!("{t:?}")).unwrap()
    };
    take(1, 9, &request(A, 254));
    take(9, 1, &confirm(A, B));
    assert_eq!(take(1, 9, &data(B, 0, &CLEAR)), "Whole(Subsystem(Some(254)))");
    assert_eq!(take(1, 9, &data(A, 0, &CLEAR)), "Unknown");
    assert_eq!(take(9, 1, &data(B, 0, &CLEAR)), "Unknown");
}

/// What a lost part leaves: with numbers it is said, and what came of the unit is dropped; without them the rest is read
/// for what it is.
#[test]
fn a_lost_part_is_told_by_its_number_or_by_what_is_left() {
    let mut table = Table::new([Slot::FREE; 8], [0; 8 * 16], 1000);
    table.take(&Frame::from_sccp(&request(A, 254)), 1, 0).unwrap();
    let mut take = |octets: &[u8]| match table.take(&Frame::from_sccp(octets), 1, 0) {
        Ok(Taken::Joined(_, octets)) => Ok(octets.to_vec()),
        Ok(_) => Ok(vec![]),
        Err(e) => Err(e.kind()),
    };
    // Numbers go on behind 127 with 0.
    for (number, more, octets) in [(126, 1, 0..2), (127, 1, 2..4)] {
        assert_eq!(take(&numbered(A, number, more, &CLEAR[octets])), Ok(vec![]));
    }
    assert_eq!(take(&numbered(A, 0, 0, &CLEAR[4..])), Ok(CLEAR.to_vec()));
    // The second of four is lost: the others are no message.
    assert_eq!(take(&numbered(A, 1, 1, &CLEAR[..2])), Ok(vec![]));
    assert_eq!(take(&numbered(A, 3, 1, &CLEAR[3..4])), Err(Kind::SegmentOrder));
    assert_eq!(take(&numbered(A, 4, 0, &CLEAR[4..])), Err(Kind::SegmentOrder));
    assert_eq!(take(&numbered(A, 5, 1, &CLEAR[..3])), Ok(vec![]));
    assert_eq!(take(&numbered(A, 6, 0, &CLEAR[3..])), Ok(CLEAR.to_vec()));
    // DT1: what is left is cut short, and said to be.
    assert_eq!(take(&data(A, 1, &CLEAR[..2])), Ok(vec![]));
    let left = take(&data(A, 0, &CLEAR[4..])).unwrap();
    assert_eq!(left, [0, 4, 1, 9]);
    let frame = Frame::enter(BSSAP, &left, Network::Itu);
    assert_eq!(frame.bssap().unwrap().as_ref().unwrap_err().kind(), Kind::Truncated);
    assert_eq!(table.unfinished(), 1);
}

/// A capture that begins in the middle of a connection has data of nobody, until a request is seen.
#[test]
fn what_began_before_the_capture_is_of_nobody() {
    let mut table = Table::new([Slot::FREE; 32], [0; 32 * 16], 1000);
    let mut take =
        |octets: &[u8]| table.take(&Frame::from_sccp(octets), 1, 0).map(|t| format!("{t:?}")).unwrap();
    // The confirmation alone names no subsystem, and the last part of data no first.
    for octets in [confirm(A, B), released(B, A), complete(A, B)] {
        assert_eq!(take(&octets), "Nothing");
    }
    assert_eq!(take(&data(B, 1, &CLEAR[..3])), "Unknown");
    assert_eq!(take(&data(B, 0, &CLEAR[3..])), "Unknown");
    take(&request(A, 254));
    take(&confirm(A, B));
    assert_eq!(take(&data(B, 0, &CLEAR)), "Whole(Subsystem(Some(254)))");
}

/// A message of SUA of class CO: its parameters are tags and contents of whole words.
fn sua(message_type: u8, parameters: &[(u16, &[u8])]) -> Vec<u8> {
    let mut out = vec![1, 0, 8, message_type, 0, 0, 0, 0];
    for (tag, contents) in parameters {
        out.extend(tag.to_be_bytes());
        out.extend(u16::try_from(contents.len() + 4).unwrap().to_be_bytes());
        out.extend(*contents);
        out.resize(out.len().next_multiple_of(4), 0);
    }
    let length = u32::try_from(out.len()).unwrap();
    out[4..8].copy_from_slice(&length.to_be_bytes());
    out
}

/// RFC 3868 §3.3: CORE, COAK, CODT in both directions, RELRE and RELCO.
#[test]
fn a_connection_of_sua_is_followed() {
    const SOURCE: u16 = 0x0104;
    const DESTINATION: u16 = 0x0105;
    const DATA: u16 = 0x010b;
    const SEQUENCE: u16 = 0x0107;
    let (a, b) = ([0, 0, 0, 1], [1, 0, 0, 2]);
    // Routed by subsystem: BSSAP.
    let address: &[u8] = &[0, 2, 0, 1, 0x80, 3, 0, 8, 0, 0, 0, 254];
    let request = sua(1, &[(SOURCE, &a), (0x0103, address)]);
    let confirm = sua(2, &[(DESTINATION, &a), (SOURCE, &b)]);
    let data = |to: &[u8], octets: &[u8]| sua(8, &[(DESTINATION, to), (DATA, octets)]);
    let mut table = Table::new([Slot::FREE; 16], [0; 256], 1000);
    let mut take = |octets: &[u8]| match table.take(&Frame::from_sua(octets), 1, 0).unwrap() {
        Taken::Joined(user, octets) => (Taken::Nothing, Some((user, octets.to_vec()))),
        Taken::Whole(user) => (Taken::Whole(user), None),
        Taken::Collecting(user) => (Taken::Collecting(user), None),
        Taken::Unknown => (Taken::Unknown, None),
        _ => (Taken::Nothing, None),
    };
    assert_eq!(take(&data(&b, &CLEAR)), (Taken::Unknown, None));
    assert_eq!(take(&request), (Taken::Nothing, None));
    assert_eq!(take(&confirm), (Taken::Nothing, None));
    for to in [&b, &a] {
        let octets = data(to, &CLEAR);
        assert_eq!(take(&octets), (Taken::Whole(BSSAP), None));
        let frame = Frame::from_sua(&octets);
        assert!(frame.bssap().is_none());
        let frame = frame.in_connection(BSSAP, Network::Itu);
        assert_eq!(frame.bssap().unwrap().as_ref().unwrap().message_type(), Some(MessageType::CLEAR_COMMAND));
    }
    // Data in two parts: the first says that more follow.
    let first = sua(8, &[(SEQUENCE, &[0, 0, 1, 0]), (DESTINATION, &b), (DATA, &CLEAR[..3])]);
    assert_eq!(take(&first), (Taken::Collecting(BSSAP), None));
    assert!(Frame::from_sua(&first).in_connection(BSSAP, Network::Itu).bssap().is_none());
    assert_eq!(take(&data(&b, &CLEAR[3..])), (Taken::Nothing, Some((BSSAP, CLEAR.to_vec()))));
    // A release takes both ends with it.
    take(&sua(4, &[(DESTINATION, &b), (SOURCE, &a)]));
    take(&sua(5, &[(DESTINATION, &a), (SOURCE, &b)]));
    assert_eq!(take(&data(&b, &CLEAR)), (Taken::Unknown, None));
    assert!(table.is_empty());
    // What comes with the request is of the subsystem that it calls.
    let request = sua(1, &[(SOURCE, &a), (0x0103, address), (DATA, &CLEAR)]);
    assert_eq!(table.take(&Frame::from_sua(&request), 1, 0), Ok(Taken::Whole(BSSAP)));
}
