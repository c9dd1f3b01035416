//! Whatever comes: each message has one fate, what passes is the same octets, and an answer is one.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation
)]

mod common;

use sigcodec::{
    diameter, m3ua,
    wire::{Decode as _, Network},
};
use sigcodec_filter::Envelope;
use sigwall::{
    config::{Config, Direction, Protocol},
    frame,
    policy::Policy,
    screen::{Fate, Outlet, Screen, Why, dialogues},
};
use std::sync::Arc;

/// What became of the messages since it was asked last.
#[derive(Default)]
struct Seen {
    fates: Vec<&'static str>,
    waits: usize,
    octets: Vec<Vec<u8>>,
    back: Vec<Vec<u8>>,
}

impl Outlet for Seen {
    fn fate(&mut self, fate: Fate<'_>, _: Why<'_>, octets: &[u8]) {
        match &fate {
            Fate::Wait => self.waits += 1,
            Fate::Note => return,
            Fate::Back(answer) => self.back.push(answer.clone()),
            _ => {}
        }
        if !matches!(fate, Fate::Wait) {
            self.fates.push(fate.name());
            self.octets.push(octets.to_vec());
        }
    }
}

/// The messages of all vectors of a protocol; those of SCCP in a DATA.
fn vectors(protocol: Protocol) -> Vec<Vec<u8>> {
    let read = |layer: &str| -> Vec<Vec<u8>> {
        let text =
            std::fs::read_to_string(format!("{}/../vectors/{layer}.jsonl", env!("CARGO_MANIFEST_DIR")))
                .unwrap();
        let hex = |line: &str| {
            line.split("\"hex\":\"").nth(1).and_then(|rest| rest.split('"').next()).map(common::hex)
        };
        text.lines().filter_map(hex).collect()
    };
    let whole =
        |octets: &Vec<u8>| matches!(frame::cut(protocol, octets, 1 << 20), Ok(Some(n)) if n == octets.len());
    let mut all = read(protocol.name());
    if protocol == Protocol::M3ua {
        all.extend(read("sccp").iter().map(|unit| common::data(&&unit[..])));
    }
    all.retain(whole);
    all
}

fn screen(protocol: Protocol) -> Screen {
    let text = include_str!("../examples/rules.toml");
    let config: Config = toml::from_str(text).unwrap();
    let policy = Arc::new(Policy::new(&config).unwrap());
    let table = dialogues(&config.limits);
    Screen::new(protocol, Direction::In, Network::Itu, config.node, policy, table, &config.limits).unwrap()
}

/// Judges a message, and holds what comes of it to what every message is promised.
fn judge(protocol: Protocol, screen: &mut Screen, octets: &[u8], now: u64) -> Seen {
    let mut seen = Seen::default();
    screen.take(octets, Envelope::default(), now, &mut seen);
    if seen.waits == 0 {
        assert_eq!(seen.octets.last().map(Vec::as_slice), Some(octets), "it has a fate, and is the same");
    }
    for answer in &seen.back {
        match protocol {
            Protocol::Diameter => {
                let (asked, answer) = (
                    diameter::Message::from_bytes(octets).unwrap(),
                    diameter::Message::from_bytes(answer).unwrap(),
                );
                assert!(asked.header.flags.is_request() && !answer.header.flags.is_request());
                let ids =
                    |m: &diameter::Message<'_>| (m.header.hop_by_hop, m.header.end_to_end, m.header.command);
                assert_eq!(ids(&asked), ids(&answer));
                assert!(answer.avps().iter().all(|avp| avp.is_ok()), "{answer:?}");
            }
            Protocol::M3ua => {
                let answer = m3ua::Message::from_bytes(answer).unwrap();
                let mut violations = Vec::new();
                answer.check(&mut |e| violations.push(e));
                assert_eq!(violations, []);
                if let Some(data) = answer.protocol_data().unwrap() {
                    let asked = m3ua::Message::from_bytes(octets).unwrap().protocol_data().unwrap().unwrap();
                    assert_eq!((data.opc, data.dpc), (asked.dpc, asked.opc));
                }
            }
        }
    }
    seen
}

#[test]
fn every_message_has_one_fate() {
    for protocol in Protocol::ALL {
        let mut screen = screen(protocol);
        let (mut taken, mut waits, mut fates, mut now) = (0, 0, Vec::new(), 0);
        let mut count = |seen: Seen| {
            waits += seen.waits;
            fates.extend(seen.fates);
        };
        for vector in vectors(protocol) {
            count(judge(protocol, &mut screen, &vector, now));
            taken += 1;
            // Bits behind the octets that say how long it is.
            for bit in (64..vector.len() * 8).step_by(97) {
                let mut flipped = vector.clone();
                flipped[bit / 8] ^= 1 << (bit % 8);
                if !matches!(frame::cut(protocol, &flipped, 1 << 20), Ok(Some(n)) if n == flipped.len()) {
                    continue;
                }
                count(judge(protocol, &mut screen, &flipped, now));
                taken += 1;
                now += 1;
            }
        }
        let mut rest = Seen::default();
        screen.finish(Envelope::default(), &mut rest);
        fates.extend(rest.fates);
        assert!(taken > 500, "{taken}");
        assert_eq!(fates.len(), taken, "of {taken} messages, {waits} of which waited");
        for name in ["pass", "answer"] {
            assert!(fates.contains(&name), "{name} of {protocol:?}");
        }
    }
}

#[test]
fn segments_without_end_take_no_more_than_they_may() {
    let mut screen = screen(Protocol::M3ua);
    let argument = common::begin(common::PSI, &common::ENQUIRY, &common::psi_argument());
    let first = &common::segments("15550666666", "15550100200", &argument, 30)[0];
    let at = first.windows(4).rposition(|w| w[1..] == [0, 0, 7]).unwrap();
    let (mut fates, mut waits) = (0, 0);
    for n in 0..20_000u32 {
        let mut segment = first.clone();
        segment[at + 1..at + 4].copy_from_slice(&n.to_be_bytes()[1..]);
        let mut seen = Seen::default();
        screen.take(&segment, Envelope::default(), u64::from(n / 100), &mut seen);
        fates += seen.fates.len();
        waits += seen.waits;
        assert!(screen.waiting() <= 1 << 18, "{}", screen.waiting());
    }
    let mut rest = Seen::default();
    screen.finish(Envelope::default(), &mut rest);
    assert_eq!(fates + rest.fates.len(), 20_000, "{waits} waited");
    assert_eq!(screen.waiting(), 0);
}

#[test]
fn a_segment_whose_rest_does_not_come_is_judged_alone() {
    let mut screen = screen(Protocol::M3ua);
    let argument = common::begin(common::PSI, &common::ENQUIRY, &common::psi_argument());
    let segments = common::segments("15550666666", "15550100200", &argument, 30);
    let mut seen = Seen::default();
    screen.take(&segments[0], Envelope::default(), 0, &mut seen);
    screen.give_up(Envelope::default(), 19_000, &mut seen);
    assert_eq!((seen.waits, seen.fates.len()), (1, 0));
    screen.give_up(Envelope::default(), 30_000, &mut seen);
    assert_eq!((seen.fates.len(), screen.waiting()), (1, 0), "{:?}", seen.fates);
    assert_ne!(seen.fates, ["pass"]);
}
