//! What a check tells of a message: kind, place and Result-Code of every violation, and nothing else.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

#[path = "common/octets.rs"]
mod common;

use common::{S6A, avp, message, of_vendor};
use sigcodec_diameter::{Failed, MAX_DEPTH, Message, STANDARD, result};
use sigcodec_wire::{Decode as _, Kind};

/// Kind, place, Result-Code, what failed, and the groups around it.
fn told(octets: &[u8]) -> Vec<(Kind, u32, u32, String)> {
    let mut out = vec![];
    Message::from_bytes(octets).unwrap().check(&STANDARD, &mut |v| {
        let failed = match v.failed {
            Failed::None => String::new(),
            Failed::Avp(a) => a.code.to_string(),
            Failed::Header(r) => format!("header at {}", r.position()),
            Failed::Missing(def) => def.name.to_owned(),
            other => format!("{other:?}"),
        };
        let groups = v.within.groups().map(|(code, ..)| format!("{code} "));
        out.push((v.kind, v.at, v.result_code, groups.collect::<String>() + &failed));
    });
    out
}
fn number(code: u32, n: u32) -> Vec<u8> {
    avp(code, 0x40, &n.to_be_bytes())
}
fn accounting() -> Vec<Vec<u8>> {
    vec![
        avp(263, 0x40, b"a.example.net;1;2"),
        avp(264, 0x40, b"a.example.net"),
        avp(296, 0x40, b"example.net"),
        avp(283, 0x40, b"example.org"),
        number(480, 1),
        number(485, 0),
    ]
}
fn watchdog() -> Vec<Vec<u8>> {
    vec![avp(264, 0x40, b"a.example.net"), avp(296, 0x40, b"example.net"), number(278, 7)]
}

/// The grammar of the base accounting request names all it may hold, that of the watchdog ends in `* [ AVP ]`.
#[test]
fn open_and_closed_grammars() {
    let of = |command, mut list: Vec<Vec<u8>>, more: &[Vec<u8>]| {
        let at = u32::try_from(20 + list.concat().len()).unwrap();
        list.extend(more.iter().cloned());
        (told(&message(0x80, command, 0, &list.concat())), at)
    };
    let not_allowed = |at, code: u32| (Kind::Unexpected, at, result::AVP_NOT_ALLOWED, code.to_string());
    let vendor = of_vendor(1032, 0, 10415, &1004u32.to_be_bytes());
    for (code, octets) in [
        (277, number(277, 1)),
        (99_999, avp(99_999, 0, b"x")),
        (1032, vendor),
        (257, avp(257, 0x40, &[0, 1, 1, 2, 3, 4])),
    ] {
        let (closed, at) = of(271, accounting(), core::slice::from_ref(&octets));
        assert_eq!(closed, [not_allowed(at, code)], "{code}");
        let (open, _) = of(280, watchdog(), &[octets]);
        assert_eq!(open, [], "{code}");
    }
    let (found, at) = of(271, accounting(), &[number(277, 1), avp(1, 0x40, b"user"), number(277, 1)]);
    assert_eq!(found, [not_allowed(at, 277), not_allowed(at + 24, 277)]);
    // What may stand is not told.
    assert_eq!(of(271, accounting(), &[avp(1, 0x40, b"user"), number(259, 3)]).0, []);
    // A closed group; a Failed-AVP, which is open to all.
    let inner = [number(266, 10415), number(258, S6A), number(278, 1)].concat();
    let (found, at) = of(280, watchdog(), &[avp(260, 0x40, &inner)]);
    assert_eq!(found, [(Kind::Unexpected, at + 32, result::AVP_NOT_ALLOWED, "260 278".into())]);
    let (found, _) = of(280, watchdog(), &[avp(279, 0x40, &inner)]);
    assert_eq!(found, []);
}

/// Reserved bits, E in a request, T in an answer, P in what only neighbours exchange.
#[test]
fn bits_of_the_header() {
    let cer = [
        avp(264, 0x40, b"a.example.net"),
        avp(296, 0x40, b"example.net"),
        avp(257, 0x40, &[0, 1, 192, 0, 2, 1]),
        number(266, 10415),
        avp(269, 0, b"peer"),
    ];
    let dpr = [avp(264, 0x40, b"a.example.net"), avp(296, 0x40, b"example.net"), number(273, 0)];
    let (cer, dwr, dpr, acr) = (cer.concat(), watchdog().concat(), dpr.concat(), accounting().concat());
    for (command, avps, proxiable) in
        [(257, &cer, false), (280, &dwr, false), (282, &dpr, false), (271, &acr, true)]
    {
        for flags in 0x80..=0xff {
            let right = flags & 0x2f == 0 && (proxiable || flags & 0x40 == 0);
            let wrong = (Kind::Flags, 4, result::INVALID_HDR_BITS, String::new());
            let expected = if right { vec![] } else { vec![wrong] };
            // A request that says it reports an error has no grammar, but is otherwise the same.
            assert_eq!(told(&message(flags, command, 0, avps)), expected, "{command} {flags:02x}");
        }
    }
    // An answer with the T bit; one that reports an error may.
    for (flags, wrong) in
        [(0x00, false), (0x40, true), (0x10, true), (0x20, false), (0x30, true), (0x08, true)]
    {
        let answer = message(flags, 280, 0, &[number(268, 2001), dwr.clone()].concat());
        assert_eq!(told(&answer).iter().any(|v| v.0 == Kind::Flags), wrong, "{flags:02x}");
    }
    // The same command of an application goes through proxies.
    let asr = |flags| told(&message(flags, 280, S6A, &dwr));
    assert!(asr(0xc0).iter().all(|v| v.0 != Kind::Flags));
}

/// Offsets are those of the octets: of the second of two messages too.
#[test]
fn places_in_a_second_message() {
    let first = message(0x80, 280, 0, &watchdog().concat());
    let mut second = message(0x81, 999, 0, &[avp(278, 0, &[0, 0, 0, 7]), avp(258, 0x40, b"abc")].concat());
    second[0] = 2;
    let octets = [first.clone(), second].concat();
    let mut r = sigcodec_wire::Reader::new(&octets, sigcodec_wire::Layer::Diameter);
    Message::decode(&mut r).unwrap();
    let message = Message::decode(&mut r).unwrap();
    let at = u32::try_from(first.len()).unwrap();
    let mut found = vec![];
    message.check(&STANDARD, &mut |v| found.push((v.kind, v.at - at, v.result_code)));
    assert_eq!(
        found,
        [
            (Kind::Version, 0, result::UNSUPPORTED_VERSION),
            (Kind::Flags, 4, result::INVALID_HDR_BITS),
            (Kind::Command, 5, result::COMMAND_UNSUPPORTED),
            (Kind::Flags, 20, result::INVALID_AVP_BITS),
            (Kind::AvpLength, 40, result::INVALID_AVP_LENGTH),
        ]
    );
}

/// Of one AVP: its flags, its value, its depth.
#[test]
fn one_avp_by_itself() {
    let of = |octets: Vec<u8>| {
        let list = [watchdog().concat(), octets].concat();
        let at = u32::try_from(20 + watchdog().concat().len()).unwrap();
        told(&message(0x80, 280, 0, &list))
            .into_iter()
            .map(|(k, n, code, _)| (k, n - at, code))
            .collect::<Vec<_>>()
    };
    let bits = [(Kind::Flags, 0, result::INVALID_AVP_BITS)];
    // Session-Id must have the M bit; Error-Message must not, but an application may ask for it.
    assert_eq!(of(avp(263, 0x40, b"a;1;2")), []);
    assert_eq!(of(avp(263, 0x00, b"a;1;2")), bits);
    assert_eq!(of(avp(281, 0x00, b"no")), []);
    assert_eq!(of(avp(281, 0x40, b"no")), []);
    for reserved in [0x01, 0x02, 0x04, 0x08, 0x10] {
        assert_eq!(of(avp(263, 0x40 | reserved, b"a;1;2")), bits, "{reserved:02x}");
    }
    assert_eq!(of(avp(263, 0x60, b"a;1;2")), []);
    assert_eq!(of(of_vendor(99_999, 0, 0, b"x")), bits);
    assert_eq!(of(of_vendor(99_999, 0, 1, b"x")), []);
    assert_eq!(of(avp(99_999, 0x40, b"x")), [(Kind::Unknown, 0, result::AVP_UNSUPPORTED)]);
    // Enumerated values: both ends of the names, and beyond.
    for (n, kind) in [(0u32, None), (2, None), (3, Some(())), (u32::MAX, Some(()))] {
        let wrong = [(Kind::Enumerated, 8, result::INVALID_AVP_VALUE)];
        assert_eq!(of(number(273, n)), if kind.is_some() { &wrong[..] } else { &[] }, "{n}");
    }
    // A value of a wrong size is answered otherwise than one of wrong contents.
    assert_eq!(of(avp(287, 0x40, &[0; 7])), [(Kind::AvpLength, 8, result::INVALID_AVP_LENGTH)]);
    assert_eq!(of(avp(1, 0x40, &[0xff])), [(Kind::Text, 8, result::INVALID_AVP_VALUE)]);
    assert_eq!(of(avp(257, 0x40, &[0, 1, 1, 2, 3])).len(), 1);
    // An end without padding; padding of any octets is no violation.
    assert_eq!(of(common::raw(99_999, 0, 9, b"xyyy")), []);
    for padding in [&b"x"[..], b"x\0", b"x\0\0"] {
        let octets = [watchdog().concat(), common::raw(99_999, 0, 9, padding)].concat();
        let found = told(&message(0x80, 280, 0, &octets));
        let kinds: Vec<_> = found.iter().map(|(kind, at, code, _)| (*kind, *at, *code)).collect();
        let end = u32::try_from(20 + watchdog().concat().len() + 9).unwrap();
        assert_eq!(
            kinds,
            [
                (Kind::MessageLength, 1, result::INVALID_MESSAGE_LENGTH),
                (Kind::Padding, end, result::INVALID_AVP_LENGTH)
            ]
        );
    }
}

/// A frame that is broken inside a Failed-AVP is told with its header, as any other.
#[test]
fn broken_frames_in_failed_avp() {
    let of = |inner: &[u8]| {
        let list = [watchdog().concat(), avp(279, 0x40, inner)].concat();
        let at = u32::try_from(20 + watchdog().concat().len() + 8).unwrap();
        (told(&message(0, 280, 0, &[number(268, 5014), list].concat())), at + 12)
    };
    let broken = common::raw(1, 0x40, 99, &[0; 4]);
    let (found, at) = of(&broken);
    assert_eq!(found, [(Kind::AvpLength, at, result::INVALID_AVP_LENGTH, format!("279 header at {at}"))]);
    // Behind an AVP that is wrong by itself, which is as it should be; and one Failed-AVP further in.
    let (found, at) = of(&[number(266, 1), avp(99_999, 0x40, b"x"), broken.clone()].concat());
    assert_eq!(
        found,
        [(Kind::AvpLength, at + 24, result::INVALID_AVP_LENGTH, format!("279 header at {}", at + 24))]
    );
    let (found, at) = of(&[avp(279, 0x40, &broken), avp(279, 0x40, &number(266, 1))].concat());
    assert_eq!(
        found,
        [(Kind::AvpLength, at + 8, result::INVALID_AVP_LENGTH, format!("279 279 header at {}", at + 8))]
    );
    assert_eq!(of(&[number(266, 1), avp(99_999, 0x40, b"x")].concat()).0, []);
}

/// Groups inside groups, and Failed-AVPs inside each other, to the limit and behind it.
#[test]
fn depth() {
    for (code, vendor) in [(279, 0), (284, 0)] {
        let nested = |levels: u8| {
            let members = [avp(280, 0x40, b"a.example.net"), avp(33, 0x40, b"x")].concat();
            let wrap = |inner: Vec<u8>, _| match code {
                279 => avp(279, 0x40, &inner),
                _ => avp(284, 0x40, &[members.clone(), inner].concat()),
            };
            message(0x80, 280, vendor, &[(0..levels).fold(vec![], wrap), watchdog().concat()].concat())
        };
        for (levels, deep) in
            [(1, 0), (MAX_DEPTH - 1, 0), (MAX_DEPTH, 0), (MAX_DEPTH + 1, 1), (MAX_DEPTH + 3, 1)]
        {
            let found = told(&nested(levels));
            assert_eq!(found.iter().filter(|v| v.0 == Kind::Depth).count(), deep, "{code} {levels}");
            assert_eq!(found.len(), deep, "{found:?}");
            assert!(found.iter().all(|v| v.2 == result::INVALID_AVP_VALUE));
        }
    }
}
