//! Whole walks of both messages, and questions whose answer is no.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use core::fmt::Write as _;
use sigcodec_m2pa::{self as m2pa, LinkState, MAX_MESSAGE, Message};
use sigcodec_wire::{
    Decode as _, Error, Framed, Layer, Reader,
    walk::{Field, Shape, Value, Visitor, Walk as _},
};

fn message(class: u8, message_type: u8, contents: &[u8]) -> Vec<u8> {
    let length = u32::try_from(contents.len() + 16).unwrap().to_be_bytes();
    [&[1, 0, class, message_type][..], &length, &[9, 0, 0, 1, 8, 1, 2, 3], contents].concat()
}

struct Lines {
    text: String,
    depth: usize,
    start: u32,
}
impl Lines {
    fn line(&mut self, mark: &str, field: Field<'_>, more: &str) {
        let (start, end, depth) = (field.span.start - self.start, field.span.end - self.start, self.depth);
        writeln!(self.text, "{:depth$}{}{mark} {start}..{end}{more}", "", field.name).unwrap();
    }
}
impl Visitor for Lines {
    fn begin(&mut self, field: Field<'_>, _: Shape) {
        self.line(" {", field, "");
        self.depth += 1;
    }
    fn end(&mut self) {
        self.depth -= 1;
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        self.line("", field, &format!(" {value}"));
    }
    fn fault(&mut self, field: Field<'_>, raw: &[u8], e: Error) {
        let raw: String = raw.iter().map(|b| format!("{b:02x}")).collect();
        self.line("!", field, &format!(" {raw} {:?} {}", e.kind(), e.at() - self.start));
    }
}

#[test]
fn both_messages_and_others() {
    for (class, message_type, contents, name, expected) in [
        (11, 1, &[0x80, 0x83, 1][..], "userData (1)", &["priority 16..17 2", "data 17..19 8301"][..]),
        (11, 1, &[0xc1, 0x83], "userData (1)", &["priority 16..17 3", "spare 16..17 1", "data 17..18 83"]),
        (11, 1, &[0x00], "userData (1)", &["priority 16..17 0", "data 17..17 "]),
        (11, 1, &[], "userData (1)", &["data 16..16 "]),
        (11, 2, &[0, 0, 0, 4], "linkStatus (2)", &["state 16..20 ready (4)"]),
        (11, 2, &[0, 0, 0, 10], "linkStatus (2)", &["state 16..20 10"]),
        (
            11,
            2,
            &[0, 0, 0, 2, 7, 7],
            "linkStatus (2)",
            &["state 16..20 provingNormal (2)", "filler 20..22 0707"],
        ),
        (11, 2, &[0, 0, 4], "linkStatus (2)", &["state! 16..19 000004 Length 4"]),
        (11, 2, &[], "linkStatus (2)", &["state! 16..16  Length 4"]),
        (11, 3, &[7], "3", &["contents! 16..17 07 MessageType 3"]),
        (1, 1, &[7], "1", &["contents! 16..17 07 MessageClass 2"]),
        (1, 2, &[0, 0, 0, 4], "2", &["contents! 16..20 00000004 MessageClass 2"]),
    ] {
        let octets = message(class, message_type, contents);
        for skip in [0usize, 5] {
            let all = [&vec![0xff; skip][..], &octets].concat();
            let mut r = Reader::new(&all, Layer::M2pa);
            r.bytes(skip).unwrap();
            let mut lines = Lines { text: String::new(), depth: 0, start: r.position() };
            Message::decode(&mut r).unwrap().walk(&mut lines);
            assert_eq!((lines.depth, r.len()), (0, 0));
            let mut all = vec![
                format!("m2pa {{ 0..{}", octets.len()),
                " version 0..1 1".to_owned(),
                format!(" messageClass 2..3 {class}"),
                format!(" messageType 3..4 {name}"),
                " bsn 8..12 1".to_owned(),
                " unused 8..9 9".to_owned(),
                " fsn 12..16 66051".to_owned(),
                " unused#2 12..13 8".to_owned(),
            ];
            all.extend(expected.iter().map(|l| format!(" {l}")));
            assert_eq!(lines.text.lines().collect::<Vec<_>>(), all);
        }
    }
}

#[test]
fn questions_whose_answer_is_no() {
    let contents = [0, 0, 0, 4, 7];
    for class in [0, 1, 10, 11, 12] {
        for message_type in 0..4 {
            let octets = message(class, message_type, &contents);
            let m = Message::from_bytes(&octets).unwrap();
            let (data, status) = ((class, message_type) == (11, 1), (class, message_type) == (11, 2));
            assert_eq!(m.user_data().map(|r| (r.rest(), r.position())), data.then_some((&contents[1..], 17)));
            assert_eq!(m.priority(), data.then_some(0));
            assert_eq!(m.link_state(), status.then_some(LinkState::READY));
            assert_eq!(m.filler(), status.then_some(&[7][..]));
            let octets = message(class, message_type, &contents[..3]);
            let m = Message::from_bytes(&octets).unwrap();
            assert_eq!((m.link_state(), m.filler(), m.priority()), (None, None, data.then_some(0)));
            let octets = message(class, message_type, &[]);
            let m = Message::from_bytes(&octets).unwrap();
            assert_eq!((m.user_data().is_some(), m.priority(), m.link_state()), (false, None, None));
        }
    }
    for n in 0..=10 {
        assert_eq!(LinkState(n).name().is_some(), (1..=9).contains(&n), "{n}");
    }
    for n in 0..=3u8 {
        let octets = message(11, 1, &[n << 6 | 0x3f]);
        assert_eq!(Message::from_bytes(&octets).unwrap().priority(), Some(n));
    }
}

#[test]
fn lengths_at_their_bounds() {
    let head = |n: usize| [&[1, 0, 11, 1][..], &u32::try_from(n).unwrap().to_be_bytes(), &[0; 8]].concat();
    for (n, taken) in [
        (0, false),
        (8, false),
        (15, false),
        (16, true),
        (17, true),
        (MAX_MESSAGE, true),
        (MAX_MESSAGE + 1, false),
        (0x0100_0000, false),
    ] {
        let octets = head(n);
        let framed = m2pa::frame(&octets).map_err(|e: Error| e.at());
        let expected = match n {
            16 => framed == Ok(Framed::Message(&octets, &[])),
            _ => framed == if taken { Ok(Framed::More(n - 16)) } else { Err(4) },
        };
        assert!(expected, "{n} {framed:?}");
    }
}
