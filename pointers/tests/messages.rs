//! What pointers lead to, and what they may not; writing, putting in order, changing one parameter.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec_pointers::{Item, Message, messages, parameters, write};
use sigcodec_wire::{
    Encode as _, Kind, Layer, Reader, Result, Writer,
    audit::{Flag, Flags},
};

parameters! {
    /// A name code.
    pub struct Name;
    INDICATOR = 8 [2], "indicator";
    CALLED = 4 [0..=255], "called";
    CAUSE = 18 [0..=255], "cause";
    HOPS = 61 [1], "hops";
    DATA = 15 [1..=255], "data";
}
messages! {
    /// A type.
    pub struct Type of Name;
    /// All three parts.
    FULL = 1 { F INDICATOR, F HOPS, V CALLED, V CAUSE, O { HOPS, CAUSE } }
    /// One variable parameter and an optional part.
    ONE = 2 { V CAUSE, O { HOPS } }
    /// Nothing.
    NOTHING = 3 {}
    /// Wide pointers.
    WIDE = 4 { F HOPS, V CALLED, W DATA, O { HOPS } }
    /// An optional part alone.
    OPTIONAL = 5 { O { HOPS } }
}

const GOOD: &[u8] = &[1, 0xaa, 0xbb, 9, 3, 5, 6, 2, 0x21, 0x43, 1, 0x90, 61, 1, 7, 18, 2, 1, 2, 0];

fn read(octets: &[u8]) -> Result<Message<'_>> {
    Message::read(Reader::new(octets, Layer::Isup), Type(octets[0]).layout().unwrap())
}
fn kinds(octets: &[u8]) -> Vec<(Kind, u32, u16)> {
    let mut out = Vec::new();
    read(octets).unwrap().check(|name| name == 18, &mut |e| out.push((e.kind(), e.at(), e.detail())));
    out
}
fn flags(octets: &[u8]) -> Vec<Flag> {
    let mut flags = Flags::NONE;
    read(octets).unwrap().audit(|_| false, &mut flags);
    flags.iter().collect()
}
fn told(octets: &[u8]) -> Vec<String> {
    let mut out = Vec::new();
    read(octets).unwrap().items(&mut |item| {
        out.push(match item {
            Item::Parameter(p) => {
                format!("{:?} {:02x?} {}..{}", Name(p.name), p.value.rest(), p.span.start, p.span.end)
            }
            Item::Fault(r, e) => format!("fault {:02x?} {:?}", r.rest(), e.kind()),
            Item::Gap(r) => format!("gap {:02x?}", r.rest()),
            Item::Trailing(r) => format!("trailing {:02x?}", r.rest()),
        });
    });
    out
}

#[test]
fn parts() {
    assert_eq!(
        told(GOOD),
        [
            "indicator [aa, bb] 1..3",
            "hops [09] 3..4",
            "called [21, 43] 7..10",
            "cause [90] 10..12",
            "hops [07] 12..15",
            "cause [01, 02] 15..19",
        ]
    );
    assert_eq!((kinds(GOOD), flags(GOOD)), (vec![], vec![]));
    let message = read(GOOD).unwrap();
    assert_eq!(message.parameter(Name::CAUSE.0).unwrap().unwrap().rest(), [0x90]);
    assert!(message.parameter(Name::DATA.0).unwrap().is_none());
    assert!(message.layout().has(Name::HOPS.0) && !message.layout().has(Name::DATA.0));
    // No optional part.
    assert_eq!(
        told(&[1, 0, 0, 0, 3, 3, 0, 0, 0]),
        ["indicator [00, 00] 1..3", "hops [00] 3..4", "called [] 7..8", "cause [] 8..9"]
    );
    assert_eq!((Type::NOTHING.layout().unwrap().pointers(), told(&[3])), (0, vec![]));
}

#[test]
fn wide() {
    let octets = [4, 9, 5, 0, 5, 0, 7, 0, 1, 0xaa, 2, 0, 1, 2, 61, 1, 3, 0];
    assert_eq!(
        told(&octets),
        ["hops [09] 1..2", "called [aa] 8..10", "data [01, 02] 10..14", "hops [03] 14..17"]
    );
    assert_eq!(kinds(&octets), []);
    let mut buf = [0; 64];
    assert_eq!(read(&octets).unwrap().canonical().encode_to_slice(&mut buf).unwrap(), octets);
}

#[test]
fn what_is_refused() {
    let refused = |octets: &[u8]| read(octets).map(|_| ()).map_err(|e| (e.kind(), e.at()));
    // Inside the mandatory part.
    for cut in 1..7 {
        assert_eq!(
            refused(&GOOD[..cut]).unwrap_err().0,
            if cut < 5 { Kind::Truncated } else { Kind::Pointer },
            "{cut}"
        );
    }
    for (at, pointer) in [(4, 0), (5, 0), (4, 200), (5, 15), (6, 14), (6, 255)] {
        let mut octets = GOOD.to_vec();
        octets[at] = pointer;
        assert_eq!(refused(&octets), Err((Kind::Pointer, u32::try_from(at).unwrap())), "{at} {pointer}");
    }
    // The optional part may be cut off anywhere: what is left is told.
    assert_eq!(kinds(&GOOD[..19]), [(Kind::EndOfOptional, 19, 0)]);
    assert_eq!(flags(&GOOD[..19]), [Flag::EndOfOptionalMissing]);
    assert_eq!(kinds(&GOOD[..18])[0].0, Kind::Truncated);
    assert_eq!(told(&GOOD[..18]).last().unwrap(), "fault [12, 02, 01] Truncated");
}

#[test]
fn places() {
    // Parts in another order; a gap; octets behind; parts over each other.
    let swapped = [1, 0, 0, 0, 5, 2, 0, 1, 0x90, 1, 0x21];
    assert_eq!((kinds(&swapped), flags(&swapped)), (vec![], vec![Flag::PointerOutOfOrder]));
    let gap = [2, 3, 0, 0xee, 1, 0x90];
    assert_eq!((kinds(&gap), flags(&gap)), (vec![(Kind::Gap, 3, 0)], vec![Flag::PointerGap]));
    assert_eq!(told(&gap), ["cause [90] 4..6", "gap [ee]"]);
    let behind = [2, 2, 0, 1, 0x90, 0xee];
    assert_eq!((kinds(&behind), flags(&behind)), (vec![(Kind::Trailing, 5, 0)], vec![Flag::TrailingBytes]));
    assert_eq!(told(&behind), ["cause [90] 3..5", "trailing [ee]"]);
    let over = [1, 0, 0, 0, 3, 3, 0, 2, 1, 2];
    assert_eq!((kinds(&over), flags(&over)), (vec![(Kind::Overlap, 8, 0)], vec![Flag::PointerOverlap]));
    let mut buf = [0; 64];
    // In order: without what is no part.
    for (octets, expected) in [
        (&swapped[..], &[1, 0, 0, 0, 3, 4, 0, 1, 0x21, 1, 0x90][..]),
        (&gap, &[2, 2, 0, 1, 0x90]),
        (&behind, &[2, 2, 0, 1, 0x90]),
        (GOOD, GOOD),
    ] {
        assert_eq!(read(octets).unwrap().canonical().encode_to_slice(&mut buf).unwrap(), expected);
        assert_eq!(read(octets).unwrap().encode_to_slice(&mut buf).unwrap(), octets);
    }
}

#[test]
fn optional_part() {
    // Twice what may stand once, and what the message does not know.
    let octets = [5, 1, 61, 1, 7, 61, 1, 8, 99, 0, 0];
    assert_eq!(kinds(&octets), [(Kind::Duplicate, 5, 61), (Kind::Unexpected, 8, 99)]);
    assert_eq!(flags(&octets), [Flag::OptionalDuplicated, Flag::OptionalUnknown]);
    let twice = [GOOD[..19].to_vec(), vec![18, 0, 0]].concat();
    assert_eq!((kinds(&twice), flags(&twice)), (vec![], vec![Flag::OptionalDuplicated]));
    // Its pointer left out: the message ends there, or its variable parameter begins there.
    for octets in [&[5][..], &[2, 1, 1, 0x90]] {
        assert_eq!((kinds(octets)[0].0, flags(octets)), (Kind::Missing, vec![Flag::OptionalPointerMissing]));
        let mut buf = [0; 16];
        assert_eq!(read(octets).unwrap().canonical().encode_to_slice(&mut buf).unwrap(), octets);
    }
    assert_eq!(told(&[2, 1, 1, 0x90]), ["cause [90] 2..4"]);
}

#[test]
fn written() {
    let mut buf = [0; 512];
    let mut made = |layout: Type, parameters: &[(Name, &[u8])]| -> Result<Vec<u8>> {
        struct Octets<'a>(&'a [u8]);
        impl sigcodec_wire::Encode for Octets<'_> {
            fn encode(&self, w: &mut Writer<'_>) {
                w.bytes(self.0);
            }
        }
        let octets: Vec<_> = parameters.iter().map(|(name, value)| (name.0, Octets(value))).collect();
        let list: Vec<_> =
            octets.iter().map(|(name, value)| (*name, value as &dyn sigcodec_wire::Encode)).collect();
        let mut w = Writer::new(&mut buf);
        write(layout.layout().unwrap(), &list, Layer::Isup, &mut w);
        w.finish().map(<[u8]>::to_vec)
    };
    let kind = |e: Result<Vec<u8>>| e.unwrap_err().kind();
    // HOPS stands in the fixed part, so that no second one is written.
    let all: &[(Name, &[u8])] = &[
        (Name::CALLED, &[0x21, 0x43]),
        (Name::CAUSE, &[0x90]),
        (Name::INDICATOR, &[0xaa, 0xbb]),
        (Name::HOPS, &[9]),
    ];
    assert_eq!(made(Type::FULL, all).unwrap(), [1, 0xaa, 0xbb, 9, 3, 5, 0, 2, 0x21, 0x43, 1, 0x90]);
    assert_eq!(
        made(
            Type::WIDE,
            &[(Name::HOPS, &[9]), (Name::CALLED, &[0xaa]), (Name::DATA, &[1; 300]), (Name(99), &[5])]
        )
        .unwrap(),
        [&[4, 9, 5, 0, 5, 0, 49, 1, 1, 0xaa, 44, 1][..], &[1; 300], &[99, 1, 5, 0]].concat()
    );
    assert_eq!(kind(made(Type::FULL, &all[1..])), Kind::Missing);
    assert_eq!(kind(made(Type::FULL, &all[..3])), Kind::Missing);
    assert_eq!(kind(made(Type::ONE, &[(Name::CAUSE, &[0; 256])])), Kind::TooLong);
    assert_eq!(kind(made(Type::ONE, &[(Name::CAUSE, &[0; 254]), (Name::HOPS, &[1])])), Kind::TooLong);
    assert_eq!(kind(made(Type::NOTHING, &[(Name::HOPS, &[1])])), Kind::Unexpected);
    assert_eq!(
        kind(made(Type::WIDE, &[(Name::HOPS, &[9, 9]), (Name::CALLED, &[]), (Name::DATA, &[])])),
        Kind::Size
    );
}

#[test]
fn changed() {
    let mut buf = [0; 64];
    let message = read(GOOD).unwrap();
    // Of variable length: pointers behind it follow. One that is longer, one that is shorter.
    assert_eq!(
        message.replace(Name::CALLED.0, &[1u8, 2, 3, 4], &mut buf).unwrap(),
        [1, 0xaa, 0xbb, 9, 3, 7, 8, 4, 1, 2, 3, 4, 1, 0x90, 61, 1, 7, 18, 2, 1, 2, 0]
    );
    assert_eq!(
        message.replace(Name::CAUSE.0, &(), &mut buf).unwrap(),
        [1, 0xaa, 0xbb, 9, 3, 5, 5, 2, 0x21, 0x43, 0, 61, 1, 7, 18, 2, 1, 2, 0]
    );
    // Of fixed length.
    let changed = message.replace(Name::INDICATOR.0, &[5u8, 6], &mut buf).unwrap();
    assert_eq!((&changed[..4], &changed[4..]), (&[1, 5, 6, 9][..], &GOOD[4..]));
    assert_eq!(message.replace(Name::INDICATOR.0, &7u8, &mut buf).unwrap_err().kind(), Kind::Size);
    // An optional one, and one that is not there.
    let octets = [5, 1, 61, 1, 7, 99, 0, 0];
    assert_eq!(
        read(&octets).unwrap().replace(61, &[1u8, 2], &mut buf).unwrap(),
        [5, 1, 61, 2, 1, 2, 99, 0, 0]
    );
    assert_eq!(message.replace(Name::DATA.0, &(), &mut buf).unwrap_err().kind(), Kind::Missing);
    // Parts in another order, with a gap, and with the pointer left out; parts over each other.
    let swapped = [1, 0, 0, 0, 6, 2, 0, 1, 0x90, 0xee, 1, 0x21];
    assert_eq!(
        read(&swapped).unwrap().replace(Name::CAUSE.0, &[7u8, 8], &mut buf).unwrap(),
        [1, 0, 0, 0, 7, 2, 0, 2, 7, 8, 0xee, 1, 0x21]
    );
    assert_eq!(read(&[2, 1, 1, 0x90]).unwrap().replace(18, &[7u8, 8], &mut buf).unwrap(), [2, 1, 2, 7, 8]);
    let over = [1, 0, 0, 0, 3, 3, 0, 2, 1, 2];
    assert_eq!(read(&over).unwrap().replace(18, &(), &mut buf).unwrap_err().kind(), Kind::Overlap);
    let wide = [4, 9, 5, 0, 5, 0, 7, 0, 1, 0xaa, 2, 0, 1, 2, 61, 1, 3, 0];
    assert_eq!(
        read(&wide).unwrap().replace(Name::CALLED.0, &[1u8, 2], &mut buf).unwrap(),
        [4, 9, 5, 0, 6, 0, 8, 0, 2, 1, 2, 2, 0, 1, 2, 61, 1, 3, 0]
    );
}

/// Every octet of a message replaced by every other one: what is read is told whole, and in order it reads the same.
#[test]
fn any_octet() {
    let mut buf = [0; 64];
    for at in 1..GOOD.len() {
        for octet in 0..=u8::MAX {
            let mut octets = GOOD.to_vec();
            octets[at] = octet;
            let Ok(message) = read(&octets) else { continue };
            let ordered = message.canonical().encode_to_slice(&mut buf).unwrap().to_vec();
            let again = read(&ordered).unwrap();
            let mut buf = [0; 64];
            assert_eq!(again.canonical().encode_to_slice(&mut buf).unwrap(), ordered);
            let parameters = |m: &Message<'_>| {
                let mut out = Vec::new();
                m.items(&mut |item| {
                    if let Item::Parameter(p) = item {
                        out.push((p.name, p.value.rest().to_vec()));
                    }
                });
                out
            };
            assert_eq!(parameters(&message), parameters(&again), "{octets:02x?}");
        }
    }
}
