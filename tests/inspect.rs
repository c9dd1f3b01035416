//! Inspection: the proof and the walks find the same.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec::{
    collect::{Collector, Progress, Slot},
    inspect::{Inspection, Number, State},
    screen::Kind,
    stack::Frame,
    wire::{
        Network, Selector,
        audit::{Finding, Flag},
    },
};

fn unhex(hex: &str) -> Vec<u8> {
    (0..hex.len()).step_by(2).map(|n| u8::from_str_radix(&hex[n..n + 2], 16).unwrap()).collect()
}
/// The messages of one file of vectors.
fn vectors(text: &str) -> Vec<Vec<u8>> {
    let hex = |line: &str| Some(line.split_once("\"hex\":\"")?.1.split_once('"')?.0.to_owned());
    text.lines().filter_map(hex).map(|hex| unhex(&hex)).collect()
}

/// Every message of the vectors that a frame reads, and each with one octet altered or cut off.
#[test]
fn the_proof_and_the_walks_find_the_same() {
    let (mut same, mut proved, mut odd) = (0, 0, 0);
    let mut hold = |octets: &[u8], read: fn(&[u8]) -> Frame<'_>| {
        let frame = read(octets);
        let (fast, slow) = (Inspection::of(&frame), Inspection::by_walks(&frame));
        assert_eq!(fast, slow, "{octets:02x?}");
        same += 1;
        proved += usize::from(Inspection::is_proved(&frame));
        // What the proof is told of on its way is what an audit reports, in that order.
        let mut told = Vec::new();
        if Inspection::proved_with(&frame, &mut |f| told.push(f)).is_some() {
            let mut reported = Vec::new();
            frame.audit(&mut |f: Finding| reported.push(f));
            odd += usize::from(!reported.is_empty());
            assert_eq!(each_once(told), each_once(reported), "{octets:02x?}");
        }
    };
    type Read = fn(&[u8]) -> Frame<'_>;
    let files: [(&str, Read); 5] = [
        (include_str!("../vectors/diameter.jsonl"), |o| Frame::enter(Selector::Ppid(46), o, Network::Itu)),
        (include_str!("../vectors/m3ua.jsonl"), |o| Frame::from_m3ua(o)),
        (include_str!("../vectors/sua.jsonl"), |o| Frame::from_sua(o)),
        (include_str!("../vectors/sccp.jsonl"), |o| Frame::from_sccp(o)),
        (include_str!("../vectors/tcap.jsonl"), |o| Frame::from_tcap(o)),
    ];
    for (octets, read) in
        files.iter().flat_map(|(text, read)| vectors(text).into_iter().map(move |o| (o, *read)))
    {
        hold(&octets, read);
        let mut altered = octets.clone();
        // Of long messages not every octet: a hundred or more.
        for place in (0..octets.len()).step_by(octets.len() / 150 + 1) {
            for bits in [0x01, 0x90] {
                altered[place] ^= bits;
                hold(&altered, read);
                altered[place] ^= bits;
            }
            hold(&octets[..place], read);
        }
    }
    assert!(same > 30_000 && proved > 2_000 && odd > 1_000, "{same} {proved} {odd}");
}
fn each_once(findings: Vec<Finding>) -> Vec<Finding> {
    let mut once = Vec::new();
    findings.into_iter().for_each(|f| {
        if !once.contains(&f) {
            once.push(f)
        }
    });
    once
}

#[test]
fn numbers_are_compared_without_text() {
    let number = Number::of("001010123456789").unwrap();
    assert_eq!((number.to_string().as_str(), number.len()), ("001010123456789", 15));
    for (prefix, is) in [
        ("", true),
        ("00101", true),
        ("001010123456789", true),
        ("00102", false),
        ("0010101234567890", false),
        ("x", false),
    ] {
        assert_eq!(number.starts_with(prefix), is, "{prefix}");
    }
    assert_eq!(Number::of("*#abc").unwrap().to_string(), "*#abc");
    assert_eq!((Number::of("12f"), Number::of(&"1".repeat(33))), (None, None));
    assert!(Number::of("").unwrap().is_empty() && !number.is_empty());
    assert_ne!(Number::of("10"), Number::of("1"));
}

#[test]
fn what_is_found_of_a_message() {
    let begin = |argument: &str| {
        let hex = format!(
            "62404804000000016b1e281c060700118605010101a011600f80020780a109060704000001001c036c18a116020101020146{argument}"
        );
        unhex(&hex)
    };
    let octets = begin("300e800800010121436587f9a2028000");
    let frame = Frame::from_tcap(&octets);
    let found = Inspection::of(&frame);
    assert!(Inspection::is_proved(&frame));
    assert_eq!(found.imsi, State::One(Number::of("001010123456789").unwrap()));
    assert_eq!(
        (found.msisdn, found.imei, found.undecodable, found.violation),
        (State::Absent, State::Absent, None, None)
    );
    let [only] = found.identities().collect::<Vec<_>>()[..] else { panic!() };
    assert_eq!((only.kind, only.span.start, only.span.end), (Kind::Imsi, 52, 62));
    // A digit that is none: told of its element alone, and all else is proved.
    let octets = begin("300e8008000101214365a7f9a2028000");
    let frame = Frame::from_tcap(&octets);
    assert!(Inspection::is_proved(&frame));
    let found = Inspection::of(&frame);
    let told: Vec<_> = found.findings().map(|f| (f.flag, f.at)).collect();
    assert_eq!(told, [(Flag::DigitNotDecimal, 60)]);
    assert_ne!(found.imsi, State::Absent);
    // An element that nothing here knows: not in order as a whole, and read by the walks.
    let octets = begin("300e9f6408000101214365a7f9a202");
    assert!(!Inspection::is_proved(&Frame::from_tcap(&octets)));
}

/// What says the kind of an identity stands in its own group, and not in one that follows.
#[test]
fn an_identity_without_a_type_in_front_of_another_group() {
    let avp = |code: u32, value: &[u8]| {
        let length = u32::try_from(value.len() + 8).unwrap();
        [&code.to_be_bytes()[..], &(0x4000_0000 | length).to_be_bytes(), value].concat()
    };
    // Subscription-Id-Data alone, and a Proxy-Info.
    let avps = [avp(444, b"alice---"), avp(284, &[avp(280, b"host"), avp(33, b"seen")].concat())].concat();
    let length = u32::try_from(avps.len() + 20).unwrap();
    let head = [0x0100_0000 | length, 0xc000_0110, 4, 1, 1].map(u32::to_be_bytes).concat();
    let octets = [head, avps].concat();
    let frame = Frame::enter(Selector::Ppid(46), &octets, Network::Itu);
    let found = Inspection::of(&frame);
    assert!(found.identities().any(|i| i.kind == Kind::Subscriber), "{found:?}");
    assert_eq!(found, Inspection::by_walks(&frame));
}

/// The one pass is enough for the messages that there are most of, and for a short message of which a value is odd.
#[test]
fn what_one_pass_is_enough_for() {
    for hex in [
        include_str!("../benches/messages/srism.m3ua.hex"),
        include_str!("../benches/messages/ul.m3ua.hex"),
        include_str!("../benches/messages/mtfsm.m3ua.hex"),
        include_str!("../benches/messages/sai.m3ua.hex"),
        include_str!("../benches/messages/isd.m3ua.hex"),
    ] {
        assert!(Inspection::is_proved(&Frame::from_m3ua(&unhex(hex.trim()))), "{hex}");
    }
    for hex in [
        include_str!("../benches/messages/s6a_ulr.hex"),
        include_str!("../benches/messages/s6a_ula.hex"),
        include_str!("../benches/messages/gy_ccri.hex"),
    ] {
        let octets = unhex(hex.trim());
        assert!(Inspection::is_proved(&Frame::enter(Selector::Ppid(46), &octets, Network::Itu)), "{hex}");
    }
    // Whether a walk told it is kept.
    let octets = unhex(include_str!("../benches/messages/srism.m3ua.hex").trim());
    let frame = Frame::from_m3ua(&octets);
    assert!(!Inspection::of(&frame).is_walked() && Inspection::by_walks(&frame).is_walked());
    assert!(!Inspection::of(&frame).has_faults() && !Inspection::by_walks(&frame).has_faults());
    // Where the protocol identifier stands, one that is reserved.
    let mut octets = unhex(include_str!("../benches/messages/mtfsm.tcap.hex").trim());
    let flags = |octets: &[u8]| Inspection::of(&Frame::from_tcap(octets)).flags;
    let others = flags(&octets).iter().count();
    let mut odd = 0;
    for place in 0..octets.len() {
        octets[place] ^= 0x80;
        let flags = flags(&octets);
        if flags.contains(Flag::SmsPidReserved) && flags.iter().count() == others + 1 {
            assert!(Inspection::is_proved(&Frame::from_tcap(&octets)), "{place}");
            odd += 1;
        }
        octets[place] ^= 0x80;
    }
    assert_eq!(odd, 1);
}

/// What stands beside type and data of a Subscription-Id, and is not in order, takes nobody away.
#[test]
fn an_identity_beside_an_avp_that_is_not_known() {
    let canonical = unhex(include_str!("../benches/messages/gy_ccri.hex").trim());
    let mut octets = canonical.clone();
    let group = octets.windows(4).position(|code| code == 443u32.to_be_bytes()).unwrap();
    let length = usize::from(octets[group + 7]);
    let unknown = [&9999u32.to_be_bytes()[..], &12u32.to_be_bytes(), b"abcd"].concat();
    octets.splice(group + length..group + length, unknown);
    octets[group + 7] += 12;
    let whole = u16::try_from(octets.len()).unwrap();
    octets[2..4].copy_from_slice(&whole.to_be_bytes());
    let of = |octets: &[u8]| {
        let frame = Frame::enter(Selector::Ppid(46), octets, Network::Itu);
        assert_eq!(Inspection::of(&frame), Inspection::by_walks(&frame));
        let found = Inspection::proved(&frame).unwrap();
        (found.identities().map(|i| (i.kind, i.number)).collect::<Vec<_>>(), found.violation)
    };
    let (known, violation) = of(&canonical);
    assert!(!known.is_empty() && violation.is_none());
    let (found, violation) = of(&octets);
    assert_eq!(found, known);
    assert_eq!(violation.map(|e| e.kind()), Some(sigcodec::wire::Kind::Unexpected));
}

/// What was collected from segments is told with what is odd about the segments, and a context without components with what
/// is odd about it.
#[test]
fn what_stands_around_components_is_told() {
    let unknown = unhex("65264801014901026b1e281c060700118605010101a011600f80020780a109060704000001007f03");
    let frame = Frame::from_tcap(&unknown);
    let found = Inspection::of(&frame);
    assert!(frame.tcap().is_some_and(|m| m.is_ok()));
    assert!(found.flags.contains(Flag::AcUnknown), "{:?}", found.flags);
    assert_eq!(found, Inspection::by_walks(&frame));
    // Two segments, the second one with another called address.
    let begin = unhex(
        "62404804000000016b1e281c060700118605010101a011600f80020780a109060704000001001c036c18a116020101020146300e800800010121436587f9a2028000",
    );
    let segment = |first: u8, ssn: u8, data: &[u8]| {
        let n = u8::try_from(data.len()).unwrap();
        [&[17, 1, 15, 4, 6, 8, 8 + n, 2, 0x42, ssn, 2, 0x42, 8, n][..], data, &[16, 4, first, 1, 2, 3, 0]]
            .concat()
    };
    let segments = [segment(0x81, 6, &begin[..20]), segment(0, 7, &begin[20..])];
    let mut collector = Collector::new([Slot::FREE; 4], vec![0; 4096], 10);
    for octets in &segments {
        if let Ok(Progress::Complete(collected)) = collector.push(&Frame::from_sccp(octets), 1, 0) {
            let frame = Frame::from_segments(&collected, Network::Itu);
            let found = Inspection::of(&frame);
            assert!(found.flags.contains(Flag::SegmentsDiffer), "{:?}", found.flags);
            assert_eq!(found.imsi, State::One(Number::of("001010123456789").unwrap()));
            assert_eq!(found, Inspection::by_walks(&frame));
            return;
        }
    }
    panic!("it is complete");
}

/// Several components, of whatever operation, in a message without a dialogue portion: each is told by itself, and all of them
/// together.
#[test]
fn several_components_are_told_in_one_pass() {
    let begin = |components: &[&str]| {
        let portion = unhex(&components.concat());
        let n = u8::try_from(portion.len()).unwrap();
        [&[0x62, n + 8, 0x48, 4, 0, 0, 0, 1, 0x6c, n][..], &portion].concat()
    };
    let unknown = "a10802010102017f0500";
    let routing = "a11b02010102012d3013800591515510008101ff8207915155101099f9";
    let vectors = |imsi: &str| format!("a1100201010201380408{imsi}");
    let (one, other) = (vectors("00010121436587f9"), vectors("00010121436587f8"));
    let differ = Flag::IdentitiesDiffer;
    let cases: [(&[&str], &[Flag], &[Flag]); 6] = [
        (&[unknown], &[Flag::DialogueMissingInBegin, Flag::ProtocolUnknown], &[Flag::MultipleComponents]),
        (&[unknown; 8], &[Flag::MultipleComponents, Flag::MultipleInvokes, Flag::ProtocolUnknown], &[]),
        (&[routing], &[Flag::ContextInferred], &[Flag::MultipleComponents, Flag::ProtocolUnknown]),
        (&[routing, unknown], &[Flag::ContextInferred, Flag::MultipleInvokes], &[differ]),
        (&[&one, &one], &[Flag::MultipleInvokes], &[differ]),
        (&[&one, &other], &[Flag::MultipleInvokes, differ], &[]),
    ];
    for (components, flags, others) in cases {
        let octets = begin(components);
        let frame = Frame::from_tcap(&octets);
        let found = Inspection::of(&frame);
        assert!(Inspection::is_proved(&frame), "{components:?}");
        assert!(flags.iter().all(|f| found.flags.contains(*f)), "{components:?}: {:?}", found.flags);
        assert!(!others.iter().any(|f| found.flags.contains(*f)), "{components:?}: {:?}", found.flags);
        assert_eq!(found, Inspection::by_walks(&frame), "{components:?}");
    }
    // The context says whether several are the rule, also of what is not known: of CAP they are.
    let octets = begin(&[unknown, unknown]);
    for (context, is_odd) in [(&[4, 0, 0, 1, 21, 3, 4][..], false), (&[4, 0, 0, 1, 0, 20, 3], true)] {
        let frame = Frame::from_tcap(&octets).in_context(context);
        assert_eq!(Inspection::of(&frame).flags.contains(Flag::MultipleInvokes), is_odd, "{context:?}");
        assert_eq!(Inspection::of(&frame), Inspection::by_walks(&frame));
    }
    // Of an error and a reject nothing is odd; a component of which something is, is read by the walks, and all that stands
    // around it.
    for (other, is_proved) in
        [("a306020101020101", true), ("a406020101800101", true), ("a109020101020200010500", false)]
    {
        let octets = begin(&[unknown, other, unknown]);
        let frame = Frame::from_tcap(&octets);
        assert_eq!(Inspection::is_proved(&frame), is_proved, "{other}");
        assert_eq!(Inspection::of(&frame), Inspection::by_walks(&frame), "{other}");
    }
    // As many components as are read, and one more.
    for (count, is_proved) in [(64u16, true), (65, false)] {
        let portion = unhex(unknown).repeat(count.into());
        let [high, low] = (count * 10).to_be_bytes();
        let [all, less] = (count * 10 + 10).to_be_bytes();
        let octets =
            [&[0x62, 0x82, all, less, 0x48, 4, 0, 0, 0, 1, 0x6c, 0x82, high, low][..], &portion].concat();
        let frame = Frame::from_tcap(&octets);
        assert_eq!(Inspection::is_proved(&frame), is_proved, "{count}");
        assert_eq!(Inspection::of(&frame), Inspection::by_walks(&frame), "{count}");
    }
}
