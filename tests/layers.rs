//! Each layer inside the ones that carry it: what is read there is what it is alone, and who is asked to read it.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec::{
    collect::{Collector, Progress, Slot},
    m3ua,
    map::operations::{ProvideSubscriberInfo, SendRoutingInfoForSm, UpdateLocation},
    mtp3, sccp,
    screen::{Found, Summary},
    stack::Frame,
    sua, tcap,
    wire::{
        Decode as _, Error, Kind, Layer, Network, Reader, Writer,
        audit::{Finding, Flag},
        walk::{Field, Shape, Value, Visitor, Walk},
    },
};

fn octets(hex: &str) -> Vec<u8> {
    let hex: String = hex.split_whitespace().collect();
    (0..hex.len()).step_by(2).map(|i| u8::from_str_radix(&hex[i..i + 2], 16).unwrap()).collect()
}
fn message(name: &str) -> Vec<u8> {
    let path = format!("{}/benches/messages/{name}.hex", env!("CARGO_MANIFEST_DIR"));
    octets(&std::fs::read_to_string(path).unwrap())
}
/// An element of one octet of tag and a short or one-octet length.
fn tlv(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let body = parts.concat();
    let n = u8::try_from(body.len()).unwrap();
    let length: &[u8] = if n < 128 { &[n] } else { &[0x81, n] };
    [&[tag][..], length, &body].concat()
}
fn invoke(code: u8, argument: &[u8]) -> Vec<u8> {
    tlv(0xa1, &[&[2, 1, 1, 2, 1, code], argument])
}
/// A Begin with these components and, with a context, an AARQ.
fn begin(context: Option<&[u8]>, components: &[&[u8]]) -> Vec<u8> {
    let dialogue = context.map(|oid| {
        let aarq = tlv(0x60, &[&[0x80, 2, 7, 0x80], &tlv(0xa1, &[&tlv(6, &[oid])])]);
        tlv(0x6b, &[&tlv(0x28, &[&[6, 7, 0, 0x11, 0x86, 5, 1, 1, 1], &tlv(0xa0, &[&aarq])])])
    });
    tlv(0x62, &[&[0x48, 4, 0, 0, 0, 1], &dialogue.unwrap_or_default(), &tlv(0x6c, components)])
}
/// A UDT of class 0 between these addresses.
fn udt(called: &[u8], calling: &[u8], data: &[u8]) -> Vec<u8> {
    unitdata(&[9, 0], called, calling, data, None)
}
/// What begins with `head` and goes on with pointers and parts.
fn unitdata(head: &[u8], called: &[u8], calling: &[u8], data: &[u8], optional: Option<&[u8]>) -> Vec<u8> {
    let parts = [called, calling, data].map(|p| [&[u8::try_from(p.len()).unwrap()], p].concat());
    let mut at = if optional.is_some() { 4 } else { 3 };
    let mut pointers = vec![];
    for part in &parts {
        pointers.push(u8::try_from(at).unwrap());
        at += part.len() - 1;
    }
    match optional {
        Some([]) => pointers.push(0),
        Some(_) => pointers.push(u8::try_from(at).unwrap()),
        None => {}
    }
    [head, &pointers, &parts.concat(), optional.unwrap_or_default()].concat()
}
fn parameter(tag: u16, value: &[u8]) -> Vec<u8> {
    let mut out = tag.to_be_bytes().to_vec();
    out.extend(u16::try_from(value.len() + 4).unwrap().to_be_bytes());
    out.extend(value);
    out.resize(out.len().next_multiple_of(4), 0);
    out
}
fn sigtran(class: u8, message_type: u8, parameters: &[Vec<u8>]) -> Vec<u8> {
    let parameters = parameters.concat();
    let mut out = vec![1, 0, class, message_type];
    out.extend(u32::try_from(parameters.len() + 8).unwrap().to_be_bytes());
    out.extend(parameters);
    out
}
/// Protocol Data for a service indicator; the user data begins at octet 24.
fn m3ua_message(class: u8, message_type: u8, indicator: u8, data: &[u8]) -> Vec<u8> {
    let label = [0, 0, 0, 1, 0, 0, 0, 2, indicator, 2, 0, 3];
    sigtran(class, message_type, &[parameter(0x210, &[&label[..], data].concat())])
}
/// An SUA message between subsystems 6, with these parameters in front of its data.
fn sua_message(class: u8, message_type: u8, more: &[Vec<u8>], data: &[u8]) -> Vec<u8> {
    let address = [&[0, 2, 0, 1][..], &parameter(0x8003, &[0, 0, 0, 6])].concat();
    let mut parameters = vec![
        parameter(6, &[0, 0, 0, 1]),
        parameter(0x115, &[0, 0, 0, 0]),
        parameter(0x102, &address),
        parameter(0x103, &address),
        parameter(0x116, &[0, 0, 0, 1]),
    ];
    parameters.extend_from_slice(more);
    parameters.push(parameter(0x10b, data));
    sigtran(class, message_type, &parameters)
}

/// What is told, with the octets that each line is about.
type Report = Vec<(Option<(u32, u32)>, String)>;

#[derive(Default)]
struct Lines(Report);
impl Lines {
    fn line(&mut self, field: Field<'_>, what: &str) {
        self.0.push((
            Some((field.span.start, field.span.end)),
            format!("{} {} {what}", field.kind.name, field.name),
        ));
    }
}
impl Visitor for Lines {
    fn begin(&mut self, field: Field<'_>, _: Shape) {
        self.line(field, "{");
    }
    fn end(&mut self) {
        self.0.push((None, "}".to_owned()));
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        self.line(field, &format!("{value:?}"));
    }
    fn fault(&mut self, field: Field<'_>, raw: &[u8], error: Error) {
        self.line(field, &format!("! {raw:02x?}"));
        self.0.push(violation(error));
    }
    fn unknown(&mut self, field: Field<'_>, raw: &[u8]) {
        self.line(field, &format!("? {raw:02x?}"));
    }
}
fn violation(e: Error) -> (Option<(u32, u32)>, String) {
    (Some((e.at(), e.at())), format!("{:?} {:?} {}", e.layer(), e.kind(), e.detail()))
}
fn walk(walk: &dyn Walk) -> Report {
    let mut lines = Lines::default();
    walk.walk(&mut lines);
    lines.0
}
fn walked(frame: &Frame<'_>) -> Report {
    let mut lines = Lines::default();
    frame.walk(&mut lines);
    lines.0
}
fn checked(frame: &Frame<'_>) -> Report {
    let mut out = vec![];
    frame.check(&mut |e| out.push(violation(e)));
    out
}
fn audited(frame: &Frame<'_>) -> Report {
    let mut out = vec![];
    frame.audit(&mut |f: Finding| out.push((Some((f.at, f.at)), format!("{:?}", f.flag))));
    out
}
/// The same that many octets further on.
fn shifted(told: Report, by: u32) -> Report {
    told.into_iter().map(|(at, line)| (at.map(|(from, to)| (from + by, to + by)), line)).collect()
}

/// Messages of SCCP: with TCAP, ANSI TCAP, management and other data, whole and in segments, and of connections.
fn messages() -> Vec<Vec<u8>> {
    let mut all: Vec<_> = ["srism", "ul", "mtfsm", "sai"].map(|n| message(&format!("{n}.sccp"))).to_vec();
    let cap = begin(Some(&[4, 0, 0, 1, 0, 50, 1]), &[&invoke(0, &octets("3006 8004deadbeef"))]);
    all.push(udt(&[0x42, 146], &[0x42, 8], &cap));
    all.push(udt(&[0x42, 8], &[0x42, 8], &octets("e2 11 c7 04 00000001 e8 09 e9 07 cf 01 01 d1 02 09 01")));
    all.push(udt(&[0x42, 1], &[0x42, 1], &[6, 7, 0x34, 0x12, 2, 9, 0xee]));
    all.push(udt(&[0x42, 254], &[0x42, 254], &[0, 1, 2]));
    all.push(unitdata(
        &[0x11, 0x81, 15],
        &[0x42, 6],
        &[0x42, 8],
        &[0x62, 0],
        Some(&octets("1004 81010203 00")),
    ));
    all.extend(
        [
            "01 010203 02 02 04 024206 04024208 0f02cafe 00",
            "02 0a0b0c 010203 02 01 03024206 0f02cafe 120109 00",
            "03 0a0b0c 08 01 0f02cafe 00",
            "04 0a0b0c 010203 03 01 0f02cafe",
            "06 0a0b0c 00 01 04deadbeef",
            "07 0a0b0c 0609 01 04deadbeef",
            "0b 0a0b0c 01 04deadbeef",
            "10 0a0b0c 010203 02 0609 07",
            "13 81 0f 0700 0800 0900 0b00 024206 024208 0200cafe 120109 00",
            "2a cafe",
        ]
        .map(octets),
    );
    all
}

/// Every message in M3UA and in MTP3, octets of it changed in turn: the walk, the violations, the findings and the data
/// are those of the message alone.
#[test]
fn a_message_is_the_same_in_every_layer_below() {
    let mut tcap = 0;
    for message in messages() {
        for place in (0..message.len()).step_by(1 + message.len() / 60) {
            let mut message = message.clone();
            for change in [0, 0x01, 0x23] {
                message[place] ^= change;
                let alone = Frame::from_sccp(&message);
                tcap += usize::from(matches!(alone.tcap(), Some(Ok(_))));
                let outer = m3ua_message(1, 1, 3, &message);
                let own = m3ua::Message::from_bytes(&outer).unwrap();
                let frame = Frame::from_m3ua(&outer);
                assert_eq!(
                    walked(&frame),
                    [walk(&own), shifted(walked(&alone), 24)].concat(),
                    "{message:02x?}"
                );
                let mut violations = vec![];
                own.check(&mut |e| violations.push(violation(e)));
                assert_eq!(checked(&frame), [violations, shifted(checked(&alone), 24)].concat());
                let mut findings = vec![];
                own.audit(&mut |f: Finding| findings.push((Some((f.at, f.at)), format!("{:?}", f.flag))));
                assert_eq!(audited(&frame), [findings, shifted(audited(&alone), 24)].concat());
                let data = |f: &Frame<'_>| f.sccp().and_then(|m| m.ok()?.data()).map(|r| r.rest().to_vec());
                assert_eq!(data(&frame), data(&alone));
                let outer = [&[0x83, 1, 0x40, 0, 0][..], &message].concat();
                let signal_unit = mtp3::Msu::from_bytes(&outer).unwrap();
                let frame = Frame::from_sccp_reader(signal_unit.user);
                assert_eq!(walked(&frame), shifted(walked(&alone), 5), "{message:02x?}");
                assert_eq!(checked(&frame), shifted(checked(&alone), 5), "{message:02x?}");
                assert_eq!(audited(&frame), shifted(audited(&alone), 5), "{message:02x?}");
            }
        }
    }
    assert!(tcap > 300, "{tcap}");
}

/// TCAP in SUA and in SCCP says what it says alone.
#[test]
fn tcap_is_the_same_in_every_layer_below() {
    for name in ["srism", "ul", "mtfsm", "sai"] {
        let message = message(&format!("{name}.tcap"));
        for place in (0..message.len()).step_by(1 + message.len() / 60) {
            let mut message = message.clone();
            message[place] ^= 0x21;
            let alone = Frame::from_tcap(&message);
            let outer = sua_message(7, 1, &[], &message);
            let own = sua::Message::from_bytes(&outer).unwrap();
            let at = own.get(sua::parameter::DATA).unwrap().unwrap().position();
            let frame = Frame::from_sua(&outer);
            assert_eq!(walked(&frame), [walk(&own), shifted(walked(&alone), at)].concat());
            let mut violations = vec![];
            own.check(&mut |e| violations.push(violation(e)));
            assert_eq!(checked(&frame), [violations, shifted(checked(&alone), at)].concat());
            let mut findings = vec![];
            own.audit(&mut |f: Finding| findings.push((Some((f.at, f.at)), format!("{:?}", f.flag))));
            // What the subsystem numbers of SUA say of the context is told of the whole.
            let mut flags = audited(&frame);
            flags.retain(|(_, flag)| flag != "SubsystemOutsideContext");
            assert_eq!(flags, [findings, shifted(audited(&alone), at)].concat());
            if message.len() > 255 {
                continue;
            }
            // Subsystem numbers that say nothing of what is read.
            let outer = udt(&[0x42, 200], &[0x42, 200], &message);
            let own = sccp::Message::from_bytes(&outer).unwrap();
            let frame = Frame::from_sccp(&outer);
            assert_eq!(walked(&frame), [walk(&own), shifted(walked(&alone), 12)].concat());
            assert_eq!(checked(&frame), shifted(checked(&alone), 12));
            let mut flags = audited(&frame);
            flags.retain(|(_, flag)| flag != "SubsystemOutsideContext" && flag != "SsnUnassigned");
            assert_eq!(flags, shifted(audited(&alone), 12));
        }
    }
}

/// What a frame has read of SCCP data.
fn layers(octets: &[u8]) -> (bool, bool, bool) {
    let frame = Frame::from_sccp(octets);
    assert!(matches!(frame.sccp(), Some(Ok(_))), "{octets:02x?}");
    (frame.tcap().is_some(), frame.scmg().is_some(), frame.ansi_tcap().is_some())
}
const BEGIN: [u8; 8] = [0x62, 6, 0x48, 4, 1, 2, 3, 4];
const TCAP: (bool, bool, bool) = (true, false, false);
const NOTHING: (bool, bool, bool) = (false, false, false);

/// The subsystem that is called says whose the data are; what begins like TCAP is looked at whoever is called, and the
/// calling subsystem says nothing.
#[test]
fn who_the_user_is() {
    let others = [98, 142, 143, 249, 250, 251, 252, 253, 254];
    // BSSAP+, RANAP, PCAP, BSSAP-LE and BSSAP are read.
    let read = [98, 142, 249, 250, 251, 252, 254];
    let management = [1, 6, 1, 0, 0];
    for ssn in 0..=u8::MAX {
        assert_eq!(layers(&udt(&[0x42, ssn], &[0x42, 8], &BEGIN)), TCAP, "{ssn}");
        assert_eq!(layers(&udt(&[0x42, 8], &[0x42, ssn], &BEGIN)), TCAP, "{ssn}");
        let expected = match ssn {
            1 => (false, true, false),
            _ if others.contains(&ssn) => NOTHING,
            _ => TCAP,
        };
        let octets = udt(&[0x42, ssn], &[0x42, 8], &management);
        assert_eq!(layers(&octets), expected, "{ssn}");
        let frame = Frame::from_sccp(&octets);
        assert_eq!(frame.ranap().is_some(), ssn == 142, "{ssn}");
        let nobodys = frame.nobodys.map(|(_, r)| r.rest());
        let is_nobodys = others.contains(&ssn) && !read.contains(&ssn);
        assert_eq!(nobodys, is_nobodys.then_some(&management[..]), "{ssn}");
    }
    // What is returned to its sender was sent to the address that calls now.
    for (head, ssn) in [(&[9, 0x80][..], 1), (&[9, 1], 1), (&[10, 0], 8), (&[18, 0, 15], 8)] {
        let optional = (head.len() == 3).then_some(&[][..]);
        let (called, calling) = ([0x42, 1], [0x42, 8]);
        let expected = if ssn == 1 { (false, true, false) } else { TCAP };
        assert_eq!(
            layers(&unitdata(head, &called, &calling, &management, optional)),
            expected,
            "{head:02x?}"
        );
    }
}

/// An octet of a global title is no subsystem number.
#[test]
fn an_address_without_subsystem_number_leads_nowhere_past_tcap() {
    for first in [0, 1, 6, 8, 142, 143, 146, 249, 254] {
        let without = [0x10, first, 0x12, 4, 0x21, 0x43];
        let with = [0x12, 6, 0, 0x12, 4, 0x21, 0x43];
        for (called, calling) in [(&without[..], &without[..]), (&without, &with), (&with, &without)] {
            assert_eq!(layers(&udt(called, calling, &BEGIN)), TCAP, "{first}");
        }
        // Behind a point code as well.
        let without = [0x11, first, 1, first, 0x12, 4, 0x21, 0x43];
        assert_eq!(layers(&udt(&without, &without, &BEGIN)), TCAP, "{first}");
        // Nor is it that of CAP.
        let argument = routing();
        let octets = udt(&without, &with, &begin(None, &[&invoke(22, &argument)]));
        let frame = Frame::from_sccp(&octets);
        assert_eq!(Summary::of(|v| frame.walk(v)).msisdn.one(), Some("316123"), "{first}");
    }
}

/// Only connectionless messages are asked for TCAP; a segment holds a part only, and the only one the whole.
#[test]
fn which_messages_hold_a_whole_one() {
    let (to, from) = ([0x42, 6], [0x42, 8]);
    assert_eq!(layers(&unitdata(&[9, 0], &to, &from, &BEGIN, None)), TCAP);
    assert_eq!(layers(&unitdata(&[10, 0], &to, &from, &BEGIN, None)), TCAP);
    assert_eq!(
        layers(&unitdata(&[9, 0], &to, &from, &octets("e2 06 c7 04 00000001"), None)),
        (false, false, true)
    );
    for head in [[17, 0, 15], [18, 0, 15]] {
        assert_eq!(layers(&unitdata(&head, &to, &from, &BEGIN, Some(&[]))), TCAP);
        for first in 0..=u8::MAX {
            let octets = unitdata(&head, &to, &from, &BEGIN, Some(&[16, 4, first, 1, 2, 3, 0]));
            let whole = first & 0x8f == 0x80;
            assert_eq!(layers(&octets), if whole { TCAP } else { NOTHING }, "{first:02x}");
        }
    }
    // A connection request says whose its data are, the messages behind it do not.
    let connection = [&[1, 1, 2, 3, 2, 2, 4, 2, 0x42, 6, 15, 8][..], &BEGIN, &[0]].concat();
    assert_eq!(layers(&connection), TCAP);
    let connection = [&[6, 1, 2, 3, 0, 1, 8][..], &BEGIN].concat();
    assert_eq!(layers(&connection), NOTHING);
    // What is collected from segments is looked at whoever is called.
    for ssn in [6, 146, 1, 142, 254] {
        collected([&[0x42, ssn], &[0x42, ssn]], &BEGIN, |frame| {
            assert!(frame.tcap().is_some_and(Result::is_ok), "{ssn}");
            let first = frame.sccp().unwrap().as_ref().unwrap();
            assert_eq!((first.called_ssn(), first.calling_ssn()), (Some(ssn), Some(8)));
        });
    }
}

/// What is collected is audited as a whole message is, and what no protocol reads is shown and told.
#[test]
fn what_is_collected_is_judged_as_a_whole() {
    let context = [4, 0, 0, 1, 0, 20, 3];
    let whole = begin(Some(&context), &[&invoke(45, &[0x30, 0])]);
    for (ssn, other) in [(6, false), (146, true)] {
        let alone = udt(&[0x42, ssn], &[0x42, 8], &whole);
        let alone = audited(&Frame::from_sccp(&alone));
        collected([&[0x42, ssn], &[0x42, ssn]], &whole, |frame| {
            let flags = audited(frame);
            assert_eq!(flags.iter().any(|(_, f)| f == "SubsystemOutsideContext"), other);
            assert!(alone.iter().all(|(_, f)| flags.iter().any(|(_, g)| f == g)), "{alone:?} {flags:?}");
            assert_eq!(checked(frame).len(), checked(&Frame::from_tcap(&whole)).len());
        });
    }
    collected([&[0x42, 143], &[0x42, 143]], &[0, 1, 2, 3], |frame| {
        assert!(frame.tcap().is_none() && holds(frame, "00010203"));
        let mut unread = vec![];
        frame.unread(&mut |e| unread.push(e.kind()));
        assert_eq!(unread, [Kind::NotRead]);
        assert_eq!(frame.encode(&mut Writer::new(&mut [0; 20])), None);
    });
}

/// What two segments are together, sent to these addresses from subsystem 8.
fn collected(called: [&[u8]; 2], data: &[u8], check: impl FnOnce(&Frame<'_>)) {
    let (one, two) = data.split_at(data.len() / 2);
    let mut collector = Collector::new([Slot::FREE], [0; 600], 10);
    let segment = |called, data, first| {
        unitdata(&[17, 1, 15], called, &[0x42, 8], data, Some(&[16, 4, first, 1, 2, 3, 0]))
    };
    let first = segment(called[0], one, 0x81);
    assert!(matches!(collector.push(&Frame::from_sccp(&first), 1, 0), Ok(Progress::Collecting)));
    let last = segment(called[1], two, 0);
    let Ok(Progress::Complete(whole)) = collector.push(&Frame::from_sccp(&last), 1, 0) else { panic!() };
    assert_eq!(whole.data().rest(), data);
    check(&Frame::from_segments(&whole, Network::Itu));
}

/// Segments of two nodes with one reference are not joined, on one link, and what is collected says where it is from.
#[test]
fn segments_of_two_nodes() {
    let segment = |opc: u8, data: &[u8], first: u8| {
        let sccp = unitdata(&[17, 1, 15], &[0x42, 6], &[0x42, 8], data, Some(&[16, 4, first, 1, 2, 3, 0]));
        let mut octets = m3ua_message(1, 1, 3, &sccp);
        // The originating point code in front of the destination, at the beginning of Protocol Data.
        octets[15] = opc;
        octets
    };
    let (one, two) = BEGIN.split_at(3);
    let mut collector = Collector::new([Slot::FREE; 2], [0; 2 * 300], 10);
    for opc in [1, 2] {
        let octets = segment(opc, one, 0x81);
        assert!(matches!(collector.push(&Frame::from_m3ua(&octets), 1, 0), Ok(Progress::Collecting)));
    }
    for opc in [3, 2, 1] {
        let octets = segment(opc, two, 0);
        let frame = Frame::from_m3ua(&octets);
        let codes = frame.point_codes();
        match collector.push(&frame, 1, 0) {
            Ok(Progress::Complete(whole)) => {
                let frame = Frame::from_segments(&whole, Network::Itu);
                assert_eq!((frame.point_codes(), codes.map(|(from, _)| from)), (codes, Some(opc.into())));
                assert!(opc != 3 && frame.tcap().is_some_and(Result::is_ok));
                let mut buf = [0; 20];
                let mut w = Writer::new(&mut buf);
                assert!(frame.encode(&mut w).is_some() && w.written() == BEGIN.len());
            }
            other => assert_eq!((other.map(|_| ()).unwrap_err().kind(), opc), (Kind::SegmentOrder, 3)),
        }
    }
}

/// A message of M3UA holds SCCP where it is Protocol Data for it.
#[test]
fn which_messages_of_m3ua_hold_sccp() {
    let data = udt(&[0x42, 6], &[0x42, 8], &BEGIN);
    for class in 0..16 {
        for message_type in 0..8 {
            for indicator in [0, 2, 3, 4, 5, 13] {
                let octets = m3ua_message(class, message_type, indicator, &data);
                let frame = Frame::from_m3ua(&octets);
                let expected = (class, message_type, indicator) == (1, 1, 3);
                assert_eq!(frame.sccp().is_some(), expected, "{class} {message_type} {indicator}");
                assert_eq!(frame.tcap().is_some(), expected);
            }
        }
    }
}

/// A message of SUA holds a whole message where it is connectionless and no part of one.
#[test]
fn which_messages_of_sua_hold_tcap() {
    for first in 0..=u8::MAX {
        let octets = sua_message(7, 1, &[parameter(0x117, &[first, 0, 0, 7])], &BEGIN);
        let frame = Frame::from_sua(&octets);
        assert_eq!(matches!(frame.tcap(), Some(Ok(_))), first == 0x80, "{first:02x}");
        assert!(first == 0x80 || frame.tcap().is_none());
    }
    for class in 0..10 {
        let octets = sua_message(class, 1, &[], &BEGIN);
        let frame = Frame::from_sua(&octets);
        assert_eq!(frame.tcap().is_some(), class == 7, "{class}");
        assert!(frame.m3ua().is_none() && frame.sccp().is_none() && frame.ansi_tcap().is_none());
    }
    let octets = sua_message(7, 1, &[parameter(0x117, &[0x80, 0, 0, 7])], &message("srism.tcap"));
    let frame = Frame::from_sua(&octets);
    assert_eq!(Summary::of(|v| frame.walk(v)).msisdn.one(), Some("15550100999"));
}

/// A violation of SUA is told, and so is one of what it carries.
#[test]
fn a_check_of_sua() {
    let kinds = |octets: &[u8]| {
        let mut out = vec![];
        Frame::from_sua(octets).check(&mut |e| out.push((e.layer(), e.kind())));
        out
    };
    let good = sua_message(7, 1, &[], &message("srism.tcap"));
    assert_eq!(kinds(&good), []);
    let without_data = sigtran(7, 1, &[parameter(6, &[0, 0, 0, 1])]);
    let missing = kinds(&without_data);
    assert!(missing.len() >= 4 && missing.iter().all(|v| *v == (Layer::Sua, Kind::Missing)), "{missing:?}");
    let reserved = [&[1, 1][..], &good[2..]].concat();
    assert_eq!(kinds(&reserved).iter().map(|v| v.0).collect::<Vec<_>>(), [Layer::Sua]);
    let bad_tcap = sua_message(7, 1, &[], &[0x62, 2, 0x48, 0]);
    assert!(kinds(&bad_tcap).iter().any(|v| v.0 == Layer::Tcap));
    assert_eq!(kinds(&[1, 0, 7, 1, 0, 0, 0, 20]).len(), 1, "one that is refused");
}

/// A message that is refused is told whole, and how it is written.
#[test]
fn a_tcap_message_that_is_refused() {
    let octets = octets("62 8106 4804 01020304 00");
    let frame = Frame::from_tcap(&octets);
    assert!(matches!(frame.tcap(), Some(Err(e)) if e.at() == 9), "{:?}", frame.tcap());
    assert_eq!(audited(&frame), [(Some((0, 0)), "LengthNotMinimal".to_owned())]);
    assert_eq!(checked(&frame).len(), 1);
    assert!(frame.components().next().is_none());
}

const ROUTING: &str = "300f 80049113 1632 830100 86049113 1633";
fn routing() -> Vec<u8> {
    octets(ROUTING)
}
/// The names that a walk gives to operations, errors and contexts.
fn names(frame: &Frame<'_>) -> Vec<String> {
    let told = walked(frame);
    told.into_iter().map(|(_, l)| l).filter(|l| l.starts_with(" name ")).collect()
}
/// Whether a layer above SCCP shows this.
fn holds(frame: &Frame<'_>, raw: &str) -> bool {
    walked(frame).iter().any(|(_, line)| !line.starts_with(" data ") && line.contains(raw))
}

/// The contexts of CAP, and those that only look like them.
#[test]
fn a_context_of_cap_is_none_of_map() {
    for (context, map) in [
        (&[4, 0, 0, 1, 0, 49, 3][..], true),
        (&[4, 0, 0, 1, 0, 50, 1], false),
        (&[4, 0, 0, 1, 0, 51, 2], false),
        (&[4, 0, 0, 1, 0, 59, 9], false),
        (&[4, 0, 0, 1, 0, 60, 3], true),
        (&[4, 0, 0, 1, 19, 63, 4], true),
        (&[4, 0, 0, 1, 20, 63, 4], false),
        (&[4, 0, 0, 1, 21, 63, 4], false),
        (&[4, 0, 0, 1, 29, 63, 4], false),
        (&[4, 0, 0, 1, 30, 63, 4], true),
        (&[4, 0, 0, 2, 0, 50, 3], true),
        (&[4, 0, 1, 1, 20, 63, 4], true),
    ] {
        let octets = begin(Some(context), &[&invoke(22, &routing())]);
        let frame = Frame::from_tcap(&octets);
        let component = frame.components().next().unwrap().unwrap();
        assert_eq!(component.application_context(), Some(context));
        let name = component.operation().map(|o| o.name);
        assert_eq!(name == Some("sendRoutingInfo"), map, "{context:?} {name:?}");
        let summary = Summary::of(|v| frame.walk(v));
        assert_eq!(summary.msisdn.one(), map.then_some("316123"), "{context:?}");
        assert_eq!(matches!(summary.msisdn, Found::Undecodable(_)), !map, "{context:?}");
        assert_eq!(holds(&frame, "91131632"), name.is_none(), "{context:?}");
        assert_eq!(names(&frame).iter().any(|n| n.contains("sendRoutingInfo")), map, "{context:?}");
        // An argument that is no more than a tag fits nothing: it is a violation where the context says whose it is.
        let stated = matches!(context, [4, 0, 0, 1, 0 | 20..=29, ..]);
        let octets = begin(Some(context), &[&invoke(22, &[0x30, 0])]);
        let frame = Frame::from_tcap(&octets);
        assert_eq!(checked(&frame).is_empty(), !stated, "{context:?}");
        let mut flags = vec![];
        frame.audit(&mut |f: Finding| flags.push(f.flag));
        assert_eq!(flags.iter().any(|f| f.layer() == Layer::Map), stated, "{flags:?}");
        assert_eq!(flags.contains(&Flag::ProtocolUnknown), !stated, "{flags:?}");
    }
}

/// Without a dialogue the subsystem number that is called tells CAP: what does not fit another protocol is none of MAP. What
/// fits MAP and not CAP is shown as what it is, and told to be somebody else's.
#[test]
fn a_subsystem_of_cap_is_none_of_map() {
    for (called, calling) in [(146, 8), (8, 146), (146, 146), (8, 8)] {
        let map = called != 146;
        let of = |tcap: &[u8]| udt(&[0x42, called], &[0x42, calling], tcap);
        let octets = of(&begin(None, &[&invoke(22, &routing())]));
        let frame = Frame::from_sccp(&octets);
        assert_eq!(Summary::of(|v| frame.walk(v)).msisdn.one(), Some("316123"), "{called} {calling}");
        let outside = audited(&frame).iter().any(|(_, flag)| flag == "SubsystemOutsideContext");
        assert_eq!(outside, !map, "{called} {calling}");
        // The first segment of two says it for the whole.
        let whole = begin(None, &[&invoke(22, &[0x30, 0])]);
        for last in [6, 146, 142] {
            collected([&[0x42, called], &[0x42, last]], &whole, |frame| {
                assert_eq!(names(frame).iter().any(|n| n.contains("sendRoutingInfo")), map);
                assert_eq!(audited(frame).iter().any(|(_, f)| f == "SegmentsDiffer"), last != called);
            });
        }
        // An operation that neither has, and one that both have with another argument.
        for (code, argument) in [(199, &[0x30, 0][..]), (22, &[0x30, 0])] {
            let octets = of(&begin(None, &[&invoke(code, argument)]));
            let frame = Frame::from_sccp(&octets);
            let unknown = audited(&frame).iter().any(|(_, flag)| flag == "OpcodeUnknown");
            assert_eq!(unknown, code == 199, "{code} {called} {calling}");
            assert_eq!(checked(&frame).is_empty(), code == 199, "{code} {called} {calling}");
            assert_eq!(names(&frame).iter().any(|n| n.contains("sendRoutingInfo")), map && code == 22);
        }
        // An error that both have.
        let error = tlv(0xa3, &[&[2, 1, 1, 2, 1, 1]]);
        let octets = of(&begin(None, &[&error]));
        let frame = Frame::from_sccp(&octets);
        assert_eq!(names(&frame).iter().any(|n| n.contains("unknownSubscriber")), map, "{:?}", names(&frame));
    }
    for (context, map) in [([4, 0, 0, 1, 0, 50, 1], false), ([4, 0, 0, 1, 0, 5, 3], true)] {
        let octets = begin(Some(&context), &[&tlv(0xa3, &[&[2, 1, 1, 2, 1, 1]])]);
        let named = names(&Frame::from_tcap(&octets)).iter().any(|n| n.contains("unknownSubscriber"));
        assert_eq!(named, map, "{context:?}");
    }
}

/// The version is that of the context, 3 if an unknown one of MAP says none; without a context the form that fits.
#[test]
fn the_version_of_a_message() {
    // SM-RP-DA, SM-RP-OA, SM-RP-UI as they were up to version 2, and with the IMSI behind them.
    let v2 = [0x30, 13, 0x84, 2, 0x91, 0x21, 0x82, 2, 0x91, 0x21, 4, 3, 1, 0, 0];
    let v3 = [0x30, 18, 0x84, 2, 0x91, 0x21, 0x82, 2, 0x91, 0x21, 4, 3, 1, 0, 0, 4, 3, 0, 1, 0xf1];
    let new = |version| Some([4, 0, 0, 1, 0, 127, version]);
    for (context, argument, name) in [
        (None, &v3[..], "mo-ForwardSM"),
        (new(1), &v2, "forwardSM"),
        (new(2), &v2, "forwardSM"),
        (new(3), &v3, "mo-ForwardSM"),
        (new(0), &v3, "mo-ForwardSM"),
        (new(5), &v3, "mo-ForwardSM"),
        // Another organisation's context says nothing about versions of MAP.
        (Some([4, 0, 1, 1, 0, 21, 2]), &v3, "mo-ForwardSM"),
    ] {
        let context = context.as_ref().map(|c| &c[..]);
        let octets = begin(context, &[&invoke(46, argument)]);
        let frame = Frame::from_tcap(&octets);
        let operation = frame.components().next().unwrap().unwrap().operation().unwrap();
        assert_eq!(operation.name, name, "{context:?}");
        assert!(names(&frame).iter().any(|n| n.contains(name)), "{:?}", names(&frame));
    }
    // callBarred: up to version 2 the cause alone, and a SEQUENCE since.
    for (version, cause, sequence) in [(None, true, true), (Some(2), true, false), (Some(3), true, true)] {
        let context = version.map(|v| [4, 0, 0, 1, 0, 5, v]);
        for (parameter, readable) in [(&[0x0a, 1, 1][..], cause), (&[0x30, 3, 0x0a, 1, 1], sequence)] {
            let error = tlv(0xa3, &[&[2, 1, 1, 2, 1, 13], parameter]);
            let octets = begin(context.as_ref().map(|c| &c[..]), &[&error]);
            let frame = Frame::from_tcap(&octets);
            let summary = Summary::of(|v| frame.walk(v));
            assert_eq!(summary.undecodable.is_none(), readable, "{version:?} {parameter:02x?}");
        }
    }
}

/// A parameter of a code that MAP does not have is shown as it is: no code makes its octets vanish.
#[test]
fn parameters_of_codes_that_are_not_known() {
    let parameter = octets("3006 8004deadbeef");
    for code in [&[2, 1, 99][..], &[2, 1, 0xff], &[2, 2, 1, 0], &[2, 2, 1, 2], &[2, 2, 1, 34], &[6, 2, 42, 3]]
    {
        let result = tlv(0xa2, &[&[2, 1, 1], &tlv(0x30, &[code, &parameter])]);
        for (tag, component) in [
            (0xa1, tlv(0xa1, &[&[2, 1, 1], code, &parameter])),
            (0xa2, result),
            (0xa3, tlv(0xa3, &[&[2, 1, 1], code, &parameter])),
        ] {
            for context in [None, Some([4, 0, 0, 1, 0, 5, 3]), Some([4, 0, 0, 1, 0, 50, 1])] {
                let octets = begin(context.as_ref().map(|c| &c[..]), &[&component]);
                let frame = Frame::from_tcap(&octets);
                assert!(holds(&frame, "deadbeef"), "{tag:02x} {code:02x?} {context:?}");
                assert!(
                    names(&frame).iter().all(|n| n.contains("Context") || n.ends_with("-AC\"")),
                    "{code:02x?} {:?}",
                    names(&frame)
                );
            }
        }
    }
}

/// A component is asked for the argument of its own operation, and for that of another.
#[test]
fn arguments_and_results_of_another_operation() {
    let octets = message("ul.tcap");
    let frame = Frame::from_tcap(&octets);
    let component = frame.components().next().unwrap().unwrap();
    let argument = component.argument::<UpdateLocation>().unwrap().unwrap();
    assert_eq!(argument.imsi.get().to_string(), "001010123456789");
    assert!(component.argument::<SendRoutingInfoForSm>().unwrap().is_none());
    assert!(component.argument::<ProvideSubscriberInfo>().unwrap().is_none());
    assert!(component.result::<UpdateLocation>().unwrap().is_none());
    // A result: of updateLocation, the number of the HLR.
    for tag in [0xa2, 0xa7] {
        let result =
            tlv(tag, &[&[2, 1, 1], &tlv(0x30, &[&[2, 1, 2, 0x30, 6, 4, 4, 0x91, 0x13, 0x16, 0x32]])]);
        let context = [4, 0, 0, 1, 0, 1, 3];
        let octets = begin(Some(&context), &[&result, &invoke(2, &[])]);
        let frame = Frame::from_tcap(&octets);
        let all: Vec<_> = frame.components().map(Result::unwrap).collect();
        let [component, empty] = all[..] else { panic!("{all:?}") };
        assert!(component.result::<UpdateLocation>().unwrap().is_some());
        assert!(component.result::<SendRoutingInfoForSm>().unwrap().is_none());
        assert!(component.argument::<UpdateLocation>().unwrap().is_none());
        assert!(empty.argument::<UpdateLocation>().unwrap().is_none());
        assert!(empty.result::<UpdateLocation>().unwrap().is_none());
        assert!(component.short_message().is_none() && empty.short_message().is_none());
        let empty = tlv(tag, &[&[2, 1, 1]]);
        let octets = begin(Some(&context), &[&empty]);
        let component = Frame::from_tcap(&octets).components().next().unwrap().unwrap();
        assert!(component.operation().is_none() && component.result::<UpdateLocation>().unwrap().is_none());
    }
    // An argument that is none of its type is an error where it stands, in MAP.
    let octets = begin(None, &[&invoke(2, &[0x30, 0])]);
    let component = Frame::from_tcap(&octets).components().next().unwrap().unwrap();
    let e = component.argument::<UpdateLocation>().unwrap_err();
    assert_eq!(e.layer(), Layer::Map);
}

/// Every component is told, what cannot be read as an error, and the next one follows.
#[test]
fn components_of_a_message() {
    let octets = begin(
        Some(&[4, 0, 0, 1, 0, 28, 3]),
        &[&[0xa1, 3, 2, 1, 1], &invoke(70, &[]), &[0xa9, 0], &invoke(99, &[])],
    );
    let frame = Frame::from_tcap(&octets);
    let told: Vec<_> = frame
        .components()
        .map(|c| c.map(|c| (c.context().unwrap().name, c.operation().map(|o| o.name))).map_err(|e| e.layer()))
        .collect();
    let context = "subscriberInfoEnquiryContext-v3";
    let known = Ok((context, Some("provideSubscriberInfo")));
    assert_eq!(told, [Err(Layer::Tcap), known, Err(Layer::Tcap), Ok((context, None))]);
    for frame in [Frame::from_m3ua(&[]), Frame::from_sua(&[]), Frame::from_sccp(&[]), Frame::from_tcap(&[])] {
        assert!(frame.components().next().is_none());
    }
}

/// Of a context that no table knows: whether it is one of MAP with something behind it, or looks like one.
#[test]
fn contexts_that_are_not_known() {
    let flags = |context: &[u8]| {
        let octets = begin(Some(context), &[]);
        let mut out = vec![];
        Frame::from_tcap(&octets).audit(&mut |f: Finding| {
            if [Flag::AcUnknown, Flag::AcExtraArcs, Flag::AcLooksLikeMap].contains(&f.flag) {
                assert_eq!(f.at, 0);
                out.push(f.flag);
            }
        });
        out
    };
    let unknown = [Flag::AcUnknown];
    assert_eq!(flags(&[4, 0, 0, 1, 0, 28, 3]), []);
    assert_eq!(flags(&[4, 0, 0, 1, 0, 28, 3, 9]), [Flag::AcUnknown, Flag::AcExtraArcs]);
    assert_eq!(flags(&[4, 0, 0, 1, 0, 28, 3, 9, 9]), [Flag::AcUnknown, Flag::AcExtraArcs]);
    assert_eq!(flags(&[4, 0, 0, 1, 0, 28, 9]), unknown);
    assert_eq!(flags(&[4, 0, 0, 1, 0, 28, 9, 9]), unknown);
    assert_eq!(flags(&[4, 0, 0, 1, 0, 63, 3]), unknown);
    assert_eq!(flags(&[4, 0, 0, 1, 0, 28]), unknown);
    assert_eq!(flags(&[4]), unknown);
    assert_eq!(flags(&[42, 28, 3]), [Flag::AcUnknown, Flag::AcLooksLikeMap]);
    assert_eq!(flags(&[42, 28, 9]), unknown);
    assert_eq!(flags(&[42, 1, 28, 3, 1, 1]), [Flag::AcUnknown, Flag::AcLooksLikeMap]);
    assert_eq!(flags(&[42, 1, 28, 3, 99, 1]), unknown);
}

/// MAP dialogue PDUs are read where their name says so.
#[test]
fn user_information_of_map_and_of_others() {
    let with = |name: &[u8], encoding: u8| {
        let context = tlv(0xa1, &[&tlv(6, &[&[4, 0, 0, 1, 0, 20, 3]])]);
        let open = tlv(0xa0, &[&tlv(0x80, &[&[0x91, 0x13, 0x16, 0x32]])]);
        let information = tlv(0xbe, &[&tlv(0x28, &[&tlv(6, &[name]), &tlv(encoding, &[&open])])]);
        let aarq = tlv(0x60, &[&[0x80, 2, 7, 0x80], &context, &information]);
        let dialogue = tlv(0x6b, &[&tlv(0x28, &[&[6, 7, 0, 0x11, 0x86, 5, 1, 1, 1], &tlv(0xa0, &[&aarq])])]);
        tlv(0x62, &[&[0x48, 4, 0, 0, 0, 1], &dialogue])
    };
    let map = [4, 0, 0, 1, 1, 1, 1];
    for (name, encoding, read) in [
        (&map[..], 0xa0, true),
        (&[4, 0, 0, 1, 1, 1, 2], 0xa0, false),
        (&[4, 0, 0, 1, 1, 1], 0xa0, false),
        (&map, 0x81, false),
    ] {
        let octets = with(name, encoding);
        let frame = Frame::from_tcap(&octets);
        assert!(matches!(frame.tcap(), Some(Ok(_))));
        assert_eq!(holds(&frame, "mapDialoguePDU"), read, "{name:?} {encoding:02x}");
        assert_eq!(holds(&frame, "91131632"), !read, "{name:?} {encoding:02x}");
    }
}

/// Addresses of other networks are read as theirs in every layer.
#[test]
fn frames_of_another_network() {
    let address = [0xc3, 6, 1, 2, 3];
    let octets = udt(&address, &address, &BEGIN);
    let frame = Frame::from_sccp_as(Reader::new(&octets, Layer::Sccp), Network::Ansi);
    assert!(matches!(frame.tcap(), Some(Ok(_))));
    fn called(f: &Frame<'_>) -> (Option<u8>, Option<u32>) {
        let address = f.sccp().unwrap().unwrap().called().unwrap().unwrap();
        (address.ssn, address.point_code)
    }
    assert_eq!(called(&frame), (Some(6), Some(0x03_0201)));
    let outer = m3ua_message(1, 1, 3, &octets);
    let frame = Frame::from_m3ua_as(&outer, Network::Ansi);
    assert_eq!(called(&frame), (Some(6), Some(0x03_0201)));
    assert_eq!(called(&Frame::from_m3ua(&outer)), (Some(2), Some(0x0106)));
    // Management has the point codes of its network.
    let address = [0xc1, 1];
    let octets = udt(&address, &address, &[1, 6, 1, 2, 3, 0]);
    let frame = Frame::from_sccp_as(Reader::new(&octets, Layer::Sccp), Network::Ansi);
    assert_eq!(frame.scmg().unwrap().unwrap().management.affected_point_code, 0x03_0201);
    let _: Option<&Result<tcap::Message<'_>, Error>> = frame.tcap();
}
