//! Which layer a message begins with: by identifier, port and link type.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing)]

use sigcodec::dissect::Start;
use sigcodec::wire::audit::Flag;
use sigcodec_capture::{Carrier, Cut, Ends, Follow as _, Framing, Message, Oddities, Packet, Time};
use sigcodec_trace::{
    carried::{Assigned, Claim},
    framing,
};

/// The name of the layer that a unit begins with.
fn name(start: Start) -> &'static str {
    match start {
        Start::Layer(def) => def.name,
        _ => "",
    }
}

fn ends(source: u16, destination: u16) -> Ends {
    Ends { source: ([192, 0, 2, 1].into(), source), destination: ([192, 0, 2, 2].into(), destination) }
}
type Units = (Vec<(&'static str, Vec<u8>)>, Vec<Flag>);
/// The units that a message is taken for, and its flags; nothing if nobody knows it.
fn units(carrier: Carrier, ends: Option<Ends>, octets: &[u8]) -> Option<Units> {
    named(carrier, ends, "", octets, &Assigned::default())
}
/// The same of one whose carrier says a name.
fn named(
    carrier: Carrier,
    ends: Option<Ends>,
    protocol: &str,
    octets: &[u8],
    assigned: &Assigned,
) -> Option<Units> {
    let packet = Packet { frame: 1, time: Time::default(), link: 101, octets: &[], original: 0 };
    let message = Message { packet: &packet, ends, carrier, odd: Oddities::default(), protocol, octets };
    let claim = Claim::of(&message, assigned)?;
    let (mut out, mut flags) = (Vec::new(), Vec::new());
    claim.flags(&message, &mut flags);
    claim.units(octets, &mut |start, unit| out.push((name(start), unit.to_vec())));
    Some((out, flags))
}
fn follow(ends: &Ends) -> Option<Framing> {
    Assigned::default().ends(ends)
}

#[test]
fn by_identifier_and_port() {
    let message = [1, 0, 3, 3, 0, 0, 0, 8];
    let start = |ppid: u32, source: u16, destination: u16| {
        let (units, flags) = units(Carrier::Sctp { ppid }, Some(ends(source, destination)), &message)?;
        assert_eq!(units[0].1, message);
        Some((units[0].0, flags == [Flag::PpidUnexpected]))
    };
    let assigned = [(3, 2905, "m3ua"), (4, 14001, "sua"), (5, 3565, "m2pa"), (46, 3868, "diameter")];
    for (ppid, port, is) in assigned {
        assert_eq!(start(ppid, 1, port), Some((is, false)));
        assert_eq!(start(ppid, port, 1), Some((is, false)));
        assert_eq!(start(ppid, 1, 1), Some((is, false)));
        // Without an identifier, or with one that nobody knows, the port decides, and it is told.
        for unknown in [0, 65, 0x0300_0000] {
            assert_eq!(start(unknown, 1, port), Some((is, true)), "{unknown}");
        }
        // The identifier of another protocol that is not decoded is no proof of it, but a message at the port of
        // another protocol is none of that.
        let fits = is == "m3ua";
        assert_eq!(start(1, 1, port).is_some(), fits, "{is}");
        assert_eq!(start(64, 1, port).is_some(), fits, "{is}");
        for (other, other_port, _) in assigned {
            assert_eq!(start(ppid, 1, other_port), Some((is, other != ppid)));
        }
    }
    assert_eq!(start(47, 3868, 1), Some(("diameter", false)));
    // The port that it goes to stands in front of the one that it comes from.
    assert_eq!(start(0, 2905, 14001), Some(("sua", true)));
}

#[test]
fn by_link_and_stream() {
    let unit = vec![1, 2, 3];
    for (link, start) in [(139, "mtp3"), (140, "mtp3"), (141, "mtp3"), (142, "sccp")] {
        assert_eq!(units(Carrier::Link(link), None, &unit), Some((vec![(start, unit.clone())], vec![])));
    }
    assert_eq!(
        (units(Carrier::Link(138), None, &unit), units(Carrier::Link(143), None, &unit)),
        (None, None)
    );
    let diameter = units(Carrier::Tcp, Some(ends(1, 3868)), &unit);
    assert_eq!(diameter, Some((vec![("diameter", unit)], vec![])));
    // Of TCP only Diameter is followed; what goes to a port of another protocol is none.
    let follows = |source, destination| follow(&ends(source, destination)).is_some();
    assert!(follows(3868, 1) && follows(1, 3868) && follows(2905, 3868));
    assert!(!follows(1, 1) && !follows(1, 2905) && !follows(3868, 2905));
}

/// Where neither says anything, whole messages are known by their octets, and it is told.
#[test]
fn by_octets() {
    let guessed = |octets: &[u8]| {
        let (units, flags) = units(Carrier::Sctp { ppid: 99 }, Some(ends(1, 1)), octets)?;
        assert_eq!(flags, [Flag::ProtocolGuessed]);
        Some(units[0].0)
    };
    let m2pa = [&[1, 0, 11, 1, 0, 0, 0, 20][..], &[0; 12]].concat();
    let mut diameter = vec![1, 0, 0, 32, 0x80, 0, 1, 0x18, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 2];
    diameter.extend([0, 0, 1, 7, 0x40, 0, 0, 12, 1, 2, 3, 4]);
    for (octets, is) in [
        (&[1, 0, 3, 3, 0, 0, 0, 8][..], "m3ua"),
        (&[1, 0, 1, 1, 0, 0, 0, 16, 0, 6, 0, 8, 0, 0, 0, 1], "m3ua"),
        (&[1, 0, 7, 1, 0, 0, 0, 8], "sua"),
        (&[1, 0, 6, 1, 0, 0, 0, 16, 3, 0, 0, 8, 0x83, 1, 2, 3], "m2ua"),
        (&m2pa, "m2pa"),
        (&diameter, "diameter"),
        (&[&diameter[..], &diameter].concat(), "diameter"),
    ] {
        assert_eq!(guessed(octets), Some(is));
        // Less or more than whole messages is nothing.
        assert_eq!(guessed(&octets[..octets.len() - 1]), None, "{is}");
        assert_eq!(guessed(&[octets, &[7]].concat()), None, "{is}");
        for at in 0..4 {
            let mut other = octets.to_vec();
            other[at] ^= 0x40;
            assert_eq!(guessed(&other), None, "{is} octet {at}");
        }
    }
    // A parameter, an AVP, that does not fit.
    assert_eq!(guessed(&[1, 0, 1, 1, 0, 0, 0, 16, 0, 6, 0, 9, 0, 0, 0, 1]), None);
    diameter[27] = 16;
    assert_eq!(guessed(&diameter), None);
    assert_eq!(guessed(&[]), None);
}

/// The classes and types that tell the SIGTRAN layers apart are those of their tables.
#[test]
fn classes_of_every_layer() {
    use sigcodec::{m2ua, m3ua, sua};
    let tables = [("M3UA", m3ua::MESSAGES), ("SUA", sua::MESSAGES), ("M2UA", m2ua::MESSAGES)];
    for class in 0..=255 {
        for kind in 0..=255 {
            let has = |(_, all): &&(&'static str, &[sigcodec::sigtran::MessageDef])| {
                all.iter().any(|m| (m.class, m.message_type) == (class, kind))
            };
            let m2pa = class == 11 && (kind == 1 || kind == 2);
            let is = tables.iter().find(has).map(|t| t.0).or(m2pa.then_some("M2PA"));
            assert_eq!(framing::whole(&[1, 0, class, kind, 0, 0, 0, 8]), is, "{class} {kind}");
        }
    }
}

#[test]
fn by_name() {
    let exported = |name: &str| {
        let (units, flags) = named(Carrier::Exported, None, name, &[1, 2], &Assigned::default())?;
        assert_eq!(flags, []);
        Some(units[0].0)
    };
    for (name, is) in [("m3ua", "m3ua"), ("Diameter", "diameter"), ("gsm_map", "tcap"), ("sccp", "sccp")] {
        assert_eq!(exported(name), Some(is));
    }
    assert_eq!((exported("http"), exported("")), (None, None));
}

/// A number can be said to carry something else.
#[test]
fn by_argument() {
    let mut assigned = Assigned::default();
    for text in ["13868=diameter", "port:2905=sua", "ppid:99=m2pa", "link:147=MTP3", "9=m3ua"] {
        assigned.add(text).unwrap();
    }
    let is = |carrier, ends| Some(named(carrier, ends, "", &[1, 2, 3], &assigned)?.0[0].0);
    let sctp = |ppid| Carrier::Sctp { ppid };
    assert_eq!(is(sctp(0), Some(ends(1, 13868))), Some("diameter"));
    assert_eq!(is(sctp(0), Some(ends(2905, 1))), Some("sua"));
    assert_eq!(is(sctp(99), Some(ends(1, 1))), Some("m2pa"));
    assert_eq!(is(Carrier::Link(147), None), Some("mtp3"));
    assert_eq!((is(Carrier::Link(148), None), is(sctp(98), Some(ends(1, 1)))), (None, None));
    let framing = |port| assigned.ends(&ends(1, port)).map(|f| f.name);
    assert_eq!(
        (framing(13868), framing(3868), framing(9)),
        (Some("Diameter"), Some("Diameter"), Some("M3UA"))
    );
    assert_eq!((framing(14001), framing(10)), (None, None));
    for bad in ["13868", "x=m3ua", "70000=m3ua", "udp:1=m3ua", "1=nothing", "1=sms-mo"] {
        assert!(Assigned::default().add(bad).is_err(), "{bad}");
    }
}

/// A Diameter message with one AVP.
fn diameter() -> Vec<u8> {
    let mut message = vec![1, 0, 0, 32, 0x80, 0, 1, 0x18, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 2];
    message.extend([0, 0, 1, 7, 0x40, 0, 0, 12, b'a', b';', b'1', b'2']);
    message
}

#[test]
fn messages_of_a_stream() {
    let cut = follow(&ends(1, 3868)).unwrap().cut;
    let whole = diameter();
    let two = [&whole[..], &whole].concat();
    for sure in [true, false] {
        assert_eq!((cut(&whole, sure), cut(&two, sure)), (Cut::Message(32), Cut::Message(32)));
        for n in 1..32 {
            assert_eq!(cut(&whole[..n], sure), Cut::More, "cut at {n}");
        }
        // In front of a message, inside one, and nothing like it.
        assert_eq!(cut(&[&[0, 7, 7, 7, 7][..], &whole].concat(), sure), Cut::Skip(5));
        assert_eq!(cut(&[0, 7, 7, 7], sure), Cut::Skip(4));
    }
    for from in 1..32 {
        let got = cut(&two[from..], false);
        assert_eq!(got, Cut::Skip(32 - from), "from {from}");
    }
    // What a header says has to fit: reserved flags, lengths, the first AVP, and what stands behind it.
    let changes: [(usize, &[u8]); 9] = [
        (0, &[2]),
        (1, &[0, 0, 19]),
        (1, &[0, 0, 33]),
        (1, &[0x10, 0, 4]),
        (4, &[0x81]),
        (20, &[0; 4]),
        (24, &[0x41]),
        (25, &[0, 0, 7]),
        (25, &[0, 0, 13]),
    ];
    for (at, octets) in changes {
        let mut bad = two.clone();
        bad[at..at + octets.len()].copy_from_slice(octets);
        assert_eq!(cut(&bad, false), Cut::Skip(32), "{at}: {octets:?}");
        // Where a message is known to begin it is shown as it is.
        let sure = cut(&bad, true);
        let known = matches!(sure, Cut::Message(32 | 33)) || at == 0 && sure == Cut::Skip(32);
        assert!(known, "{at}: {octets:?}: {sure:?}");
    }
    // The code and the flags of an AVP look like a header, until more of it has come.
    assert_eq!(cut(&[&whole[..], &[9, 9, 9, 9]].concat(), false), Cut::Skip(22));
    assert_eq!(cut(&[&whole[22..], &[9; 20]].concat(), false), Cut::Skip(30));
    assert_eq!(cut(&[&whole[..], &[9, 9, 9, 9]].concat(), true), Cut::Message(32));
    // By itself it is shown wherever it stands.
    let mut reserved = whole.clone();
    reserved[4] = 0x8f;
    assert_eq!((cut(&reserved, false), cut(&reserved, true)), (Cut::Message(32), Cut::Message(32)));
}

/// The framing of a stream at any port: the front has to fit in every way.
#[test]
fn streams_by_octets() {
    let guess = |octets: &[u8]| Assigned::default().octets(octets).map(|f| f.name);
    let whole = diameter();
    assert_eq!(guess(&whole), Some("Diameter"));
    assert_eq!(guess(&whole[..28]), Some("Diameter"));
    assert_eq!((guess(&whole[..27]), guess(&whole[1..]), guess(b"GET / HTTP/1.1\r\n")), (None, None, None));
    let m3ua = [1, 0, 1, 1, 0, 0, 0, 16, 0, 6, 0, 8, 0, 0, 0, 1];
    assert_eq!((guess(&m3ua), guess(&[m3ua, m3ua].concat())), (Some("M3UA"), Some("M3UA")));
    assert_eq!((guess(&m3ua[..15]), guess(&[&m3ua[..], &[9]].concat())), (None, None));
    let cut = Assigned::default().octets(&m3ua).unwrap().cut;
    assert_eq!(cut(&[m3ua, m3ua].concat(), true), Cut::Message(16));
    assert_eq!((cut(&m3ua[..9], true), cut(&m3ua[..1], false)), (Cut::More, Cut::More));
    assert_eq!(cut(&[&[7, 7, 7][..], &m3ua].concat(), false), Cut::Skip(3));
}

#[test]
fn several_messages_in_one() {
    let (one, all) = ([1, 0, 3, 3, 0, 0, 0, 8], [1, 0, 3, 3, 0, 0, 0, 8, 1, 0, 3, 1, 0, 0, 0, 8, 9, 9]);
    let sctp = |ppid: u32, octets: &[u8]| units(Carrier::Sctp { ppid }, Some(ends(1, 1)), octets).unwrap().0;
    for (ppid, start) in [(2, "m2ua"), (3, "m3ua"), (4, "sua"), (5, "m2pa")] {
        let parts = [one.to_vec(), all[8..16].to_vec(), all[16..].to_vec()];
        assert_eq!(sctp(ppid, &all), parts.map(|p| (start, p)));
        assert_eq!(sctp(ppid, &[]), [(start, vec![])]);
    }
    assert_eq!(sctp(46, &all), [("diameter", all.to_vec())]);
}
