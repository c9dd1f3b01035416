//! Every link type, both byte orders and precisions, fragments and segments: the same message comes out.
#![allow(
    clippy::cloned_ref_to_slice_refs,
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]

#[path = "frames/frames.rs"]
mod frames;

use frames::*;
use sigcodec_capture::{
    Carrier, Ends, Message, Note, Oddity, Packet, Reassembly, Selector, Sink, Skipped, file,
};

#[test]
fn every_link_type() {
    let message = m3ua();
    let packet = sctp(&[chunk(1, 3, 3, &message)]);
    let ip = ipv4(132, 1, 0, false, &packet);
    let six = ipv6(132, &packet);
    let ethernet = [2, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 2];
    let cooked2 = [8, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0];
    for (link, frame) in [
        (1, with(&with(&ethernet, &[8, 0]), &ip)),
        (1, with(&with(&ethernet, &[0x86, 0xdd]), &six)),
        (1, with(&with(&ethernet, &[0x81, 0, 0, 5, 8, 0]), &ip)),
        (1, with(&with(&ethernet, &[0x88, 0xa8, 0, 5, 0x81, 0, 0, 6, 0x86, 0xdd]), &six)),
        (113, with(&[0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0], &ip)),
        (276, with(&cooked2, &ip)),
        (101, ip.clone()),
        (12, six.clone()),
        (228, ip.clone()),
        (229, six),
        (248, packet),
    ] {
        let got = seen(&pcap(link, false, false, &[frame]));
        assert_eq!(got.units, [(Carrier::Sctp { ppid: 3 }, message.clone())], "link type {link}");
        assert!(got.problems.is_empty());
    }
    let unit = vec![0x83, 2, 0x40, 0, 0x50, 9, 0, 1, 2];
    let mtp2 = with(&[0x80, 0x81, 9], &unit);
    for (link, frame, octets) in [
        (140, mtp2.clone(), unit.clone()),
        (139, with(&[0; 4], &mtp2), unit.clone()),
        (141, unit.clone(), unit.clone()),
        (142, vec![9, 0, 1], vec![9, 0, 1]),
    ] {
        assert_eq!(
            seen(&pcap(link, true, false, &[frame])).units,
            [(Carrier::Link(link), octets)],
            "link type {link}"
        );
    }
    let fill_in = seen(&pcap(140, false, false, &[vec![0x80, 0x81, 0, 0xfc, 0xfc]]));
    assert!(fill_in.units.is_empty() && fill_in.problems.is_empty());
}

#[test]
fn byte_orders_and_precisions() {
    let frame = vec![ipv4(132, 1, 0, false, &sctp(&[chunk(1, 3, 3, &m3ua())]))];
    for big in [false, true] {
        assert_eq!(seen(&pcap(101, big, false, &frame)).times, ["1970-01-01T00:00:01.000002Z"]);
        assert_eq!(seen(&pcap(101, big, true, &frame)).times, ["1970-01-01T00:00:01.000000002Z"]);
        assert_eq!(seen(&pcapng(101, big, 6, &frame)).times, ["1970-01-01T00:00:05.000000Z"]);
        assert_eq!(seen(&pcapng(101, big, 9, &frame)).times, ["1970-01-01T00:00:00.005000000Z"]);
    }
}

/// Every identifier is handed up, and what may say what it is: the identifier, where it goes, whence it comes.
#[test]
fn identifiers_and_ports() {
    struct Selectors(Vec<Selector>);
    impl Sink for Selectors {
        fn message(&mut self, message: &Message<'_>) {
            self.0.extend(message.selectors());
        }
        fn note(&mut self, _: &Packet<'_>, _: Option<Ends>, _: Note) {}
    }
    let selectors = |link: u32, frame: Vec<u8>| {
        let (mut state, mut out) = (Reassembly::new(follow), Selectors(Vec::new()));
        file::read(&pcap(link, false, false, &[frame])[..], &mut |p| state.packet(p, &mut out)).unwrap();
        out.0
    };
    for ppid in [0, 2, 3, 0x0102_0304] {
        let packet = sctp_ports(7, 8, &[chunk(1, 3, ppid, &[1, 2, 3])]);
        let all = selectors(101, ipv4(132, 1, 0, false, &packet));
        assert_eq!(all, [Selector::Ppid(ppid), Selector::Port(8), Selector::Port(7)]);
        let got = seen(&pcap(248, false, false, &[packet]));
        assert_eq!(got.units, [(Carrier::Sctp { ppid }, vec![1, 2, 3])]);
    }
    let segment = ipv4(6, 1, 0, false, &tcp_ports(3868, 9, 1, 0x18, &diameter(1)));
    assert_eq!(selectors(101, segment), [Selector::Port(9), Selector::Port(3868)]);
    assert_eq!(selectors(141, vec![1]), [Selector::Link(141)]);
}

/// What brings nothing says why.
#[test]
fn skipped() {
    let why = |link: u32, frame: Vec<u8>| {
        let got = seen(&pcap(link, false, false, &[frame]));
        assert!(got.units.is_empty() && got.notes.is_empty());
        got.skipped.into_iter().map(|(_, why)| why).collect::<Vec<_>>()
    };
    assert_eq!(why(999, vec![1]), [Skipped::Link(999)]);
    assert_eq!(why(1, with(&[0; 12], &[8, 6, 1])), [Skipped::EtherType(0x0806)]);
    assert_eq!(why(140, vec![0; 5]), [Skipped::Empty]);
    assert_eq!(why(101, ipv4(17, 1, 0, false, &[1; 8])), [Skipped::Udp]);
    assert_eq!(why(101, ipv4(58, 1, 0, false, &[1])), [Skipped::Protocol(58)]);
    assert_eq!(why(1, with(&[0; 12], &[0, 3, 0x42, 0x42, 3])), [Skipped::Llc(0x42)]);
    assert_eq!(why(9, vec![0xff, 3, 0xc0, 0x21]), [Skipped::Ppp(0xc021)]);
    assert_eq!(why(101, ipv4(6, 1, 0, false, &tcp_ports(1, 2, 3, 0, &[1]))), [Skipped::Port]);
    assert_eq!(why(101, ipv4(6, 1, 0, false, &tcp(3, 0x10, &[]))), [Skipped::Empty]);
    assert_eq!(why(101, ipv4(132, 1, 0, false, &sctp(&[vec![3, 0, 0, 4]]))), [Skipped::Empty]);
    let again = ipv4(6, 1, 0, false, &tcp(3, 0x18, &diameter(1)));
    assert_eq!(seen(&raw(&[again.clone(), again])).skipped, [(2, Skipped::Again)]);
    let piece = ipv4(132, 1, 0, false, &sctp(&[chunk(1, 2, 3, &[1])]));
    let got = seen(&raw(&[piece.clone(), piece]));
    assert_eq!(got.skipped, [(1, Skipped::Kept), (2, Skipped::Again)]);
    let part = ipv4(132, 1, 0, true, &[1; 8]);
    assert_eq!(seen(&raw(&[part])).skipped, [(1, Skipped::Kept)]);
    assert_eq!(seen(&raw(&[ipv4(6, 1, 0, false, &tcp(3, 0x18, &[1, 0]))])).skipped, [(1, Skipped::Kept)]);
}

#[test]
fn several_chunks_and_fragments() {
    let message = m3ua();
    let whole = (Carrier::Sctp { ppid: 3 }, message.clone());
    let three = sctp(&[chunk(1, 3, 3, &message), chunk(2, 3, 3, &message), chunk(3, 3, 3, &message)]);
    let got = seen(&pcap(101, false, false, &[ipv4(132, 1, 0, false, &three)]));
    assert_eq!(got.units, [whole.clone(), whole.clone(), whole.clone()]);
    // A user message over three chunks, the packets out of order, one of them sent twice.
    let [a, b, c] = [
        sctp(&[chunk(7, 2, 3, &message[..10])]),
        sctp(&[chunk(8, 0, 3, &message[10..20])]),
        sctp(&[chunk(9, 1, 3, &message[20..])]),
    ];
    let frames: Vec<_> = [&c, &a, &a, &b].iter().map(|p| ipv4(132, 1, 0, false, p)).collect();
    assert_eq!(seen(&pcap(101, false, false, &frames)).units, [whole.clone()]);
    assert_eq!(seen(&pcap(101, false, false, &frames[..3])).problems, ["incomplete"]);
    // An IPv4 datagram in three fragments, in every order.
    let packet = sctp(&[chunk(1, 3, 3, &message)]);
    let parts = [
        ipv4(132, 9, 0, true, &packet[..16]),
        ipv4(132, 9, 16, true, &packet[16..40]),
        ipv4(132, 9, 40, false, &packet[40..]),
    ];
    for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
        let frames: Vec<_> = order.iter().map(|i| parts[*i].clone()).collect();
        assert_eq!(seen(&pcap(101, false, false, &frames)).units, [whole.clone()], "{order:?}");
    }
    // IPv6 with a fragment header.
    let header = |offset: usize, more: bool| {
        let mut h = vec![132, 0];
        h.extend(be16(offset | usize::from(more)));
        h.extend([0, 0, 0, 5]);
        h
    };
    let frames = [
        ipv6(44, &with(&header(0, true), &packet[..16])),
        ipv6(44, &with(&header(16, false), &packet[16..])),
    ];
    assert_eq!(seen(&pcap(101, false, false, &frames)).units, [whole]);
}

#[test]
fn diameter_over_tcp() {
    let one = [1, 0, 0, 20, 0x80, 0, 1, 0x18, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 2].to_vec();
    let mut two = one.clone();
    two[15] = 9;
    let stream = [one.clone(), two.clone()].concat();
    let (a, b) = ((Carrier::Tcp, one), (Carrier::Tcp, two.clone()));
    let run = |segments: &[(u32, &[u8])]| {
        let frames: Vec<_> = segments.iter().map(|(s, p)| ipv4(6, 1, 0, false, &tcp(*s, 0x18, p))).collect();
        seen(&pcap(101, false, false, &frames))
    };
    // Two in one segment; any cut; out of order; sent again.
    assert_eq!(run(&[(100, &stream)]).units, [a.clone(), b.clone()]);
    for cut in 1..stream.len() {
        let n = u32::try_from(cut).unwrap();
        let got = run(&[(100, &stream[..cut]), (100 + n, &stream[cut..])]);
        assert_eq!(got.units, [a.clone(), b.clone()], "cut at {cut}");
        let got =
            run(&[(99, &[1][..0]), (100, &stream[..cut]), (100, &stream[..cut]), (100 + n, &stream[cut..])]);
        assert_eq!(got.units, [a.clone(), b.clone()], "sent again, cut at {cut}");
    }
    let got = run(&[(100, &stream[..5]), (125, &stream[25..]), (105, &stream[5..25])]);
    assert_eq!(got.units, [a.clone(), b.clone()]);
    // Other octets in the place of some that have been: both are shown, and it is told.
    let got = run(&[(100, &stream[..20]), (100, &two)]);
    assert_eq!((got.units, got.problems), (vec![a.clone(), b.clone()], vec!["overlap"]));
    // A segment that never came hides nothing behind it.
    let got = run(&[(100, &stream[..20]), (140, &stream[20..])]);
    assert_eq!((got.units, got.problems), (vec![a, b], vec!["gap"]));
}

const MTP2: [u8; 2] = [0x80, 0x81];

/// The message signal units of one frame of MTP2.
fn mtp2(length: u8, behind: &[u8]) -> Seen {
    seen(&pcap(140, false, false, &[[&MTP2[..], &[length], behind].concat()]))
}

#[test]
fn loopback() {
    let ip = ipv4(132, 1, 0, false, &sctp(&[chunk(1, 3, 3, &m3ua())]));
    for link in [0, 108] {
        for family in [[2, 0, 0, 0], [0, 0, 0, 2]] {
            let got = seen(&pcap(link, false, false, &[with(&family, &ip)]));
            assert_eq!((got.octets(), got.problems), (vec![m3ua()], vec![]), "link type {link}");
        }
        assert_eq!(seen(&pcap(link, false, false, &[vec![2, 0, 0]])).notes, [(1, "ip", "malformed")]);
    }
    assert_eq!(seen(&pcap(14, false, false, &[ip])).octets(), [m3ua()]);
}

/// The length indicator tells a message signal unit from fill-in and link status, and cuts nothing off.
#[test]
fn mtp2_length_indicators() {
    for length in [0, 1, 2, 0x40, 0x80 | 2] {
        let got = mtp2(length, &vec![1; usize::from(length & 3)]);
        assert!(got.units.is_empty() && got.problems.is_empty(), "{length}");
        // Up to four octets may be filling or a check sequence that is not right.
        assert!(mtp2(length, &vec![1; usize::from(length & 3) + 4]).units.is_empty());
        let lies = mtp2(length, &[1, 2, 3, 4, 5, 6, 7]);
        assert_eq!(
            (lies.octets(), &lies.odd[0][..]),
            (vec![vec![1, 2, 3, 4, 5, 6, 7]], &[Oddity::LinkLength][..])
        );
    }
    let odd = |length: u8, octets: usize| {
        let got = mtp2(length, &vec![7; octets]);
        assert_eq!(got.octets(), [vec![7; octets]]);
        !got.odd[0].is_empty()
    };
    // 63 says that there are 63 or more.
    assert!(!odd(3, 3) && !odd(0xc4, 4) && !odd(62, 62) && !odd(63, 63) && !odd(63, 70));
    assert!(odd(3, 5) && odd(62, 70) && odd(62, 63) && odd(63, 62) && odd(9, 5));
}

/// The check sequence of HDLC over the octets.
fn check(octets: &[u8]) -> [u8; 2] {
    let mut crc = 0xffff_u16;
    for b in octets {
        crc ^= u16::from(*b);
        for _ in 0..8 {
            crc = if crc & 1 == 0 { crc >> 1 } else { crc >> 1 ^ 0x8408 };
        }
    }
    (!crc).to_le_bytes()
}

#[test]
fn mtp2_check_sequences() {
    let frame = [&MTP2[..], &[5, 1, 2, 3, 4, 5]].concat();
    let seen = |check: [u8; 2]| seen(&pcap(140, false, false, &[with(&frame, &check)]));
    let right = seen(check(&frame));
    assert_eq!((right.octets(), &right.odd[0]), (vec![vec![1, 2, 3, 4, 5]], &vec![]));
    // One that is not right may be a part of the unit.
    let [a, b] = check(&frame);
    let wrong = seen([a ^ 1, b]);
    assert_eq!(wrong.octets(), [vec![1, 2, 3, 4, 5, a ^ 1, b]]);
    assert_eq!(wrong.odd[0], [Oddity::LinkLength]);
}

/// Sequence numbers of 12 bits and a length indicator of 9: the pseudo-header says so, or the form fits.
#[test]
fn mtp2_extended() {
    let unit = vec![7; 70];
    let basic = [&[1, 2, 63][..], &unit].concat();
    let extended = [&[1, 0x80, 2, 0x80, 70, 0][..], &unit].concat();
    let seen = |annex: Option<u8>, frame: &[u8]| match annex {
        Some(annex) => seen(&pcap(139, false, false, &[with(&[0, annex, 0, 1], frame)])),
        None => seen(&pcap(140, false, false, &[frame.to_vec()])),
    };
    for (annex, frame) in [
        (Some(0), &basic),
        (Some(2), &basic),
        (None, &basic),
        (Some(1), &extended),
        (Some(2), &extended),
        (None, &extended),
    ] {
        let got = seen(annex, frame);
        assert_eq!((got.octets(), &got.odd[0]), (vec![unit.clone()], &vec![]), "{annex:?}");
    }
    // What the pseudo-header says is not guessed away.
    assert_eq!(seen(Some(0), &extended).odd[0], [Oddity::LinkLength]);
    assert_eq!(seen(Some(1), &basic).odd[0], [Oddity::LinkLength]);
    // The length of 511 says that there are as many or more.
    let long = [&[1, 0x80, 2, 0x80, 0xff, 1][..], &vec![7; 600]].concat();
    assert!(seen(Some(1), &long).odd[0].is_empty());
    let fill_in = [1, 0x80, 2, 0x80, 0, 0];
    assert!(seen(Some(1), &fill_in).units.is_empty());
    assert_eq!(seen(Some(1), &fill_in[..5]).problems, ["truncated"]);
}

/// A frame that ends inside its link header is told.
#[test]
fn cut_link_headers() {
    let cut = |link: u32, octets: usize| {
        // A number that no protocol has, and the length of a fill-in unit.
        let fill = if matches!(link, 139 | 140) { 0 } else { 0xff };
        let got = seen(&pcap(link, false, false, &[vec![fill; octets]]));
        assert!(got.units.is_empty());
        got.notes
    };
    for (link, header) in [(1, 14), (113, 16), (276, 20), (140, 3), (139, 7), (104, 4)] {
        assert_eq!(cut(link, header - 1), [(1, "link", "truncated")], "link type {link}");
        assert_eq!(cut(link, 0), [(1, "link", "truncated")], "link type {link}");
        assert_eq!(cut(link, header), [], "link type {link}");
    }
    for tag in [&[0x81, 0, 0][..], &[0x81, 0, 0, 1, 8], &[0x81, 0, 0, 1, 0x88, 0xa8, 0, 1, 0]] {
        let got = seen(&pcap(1, false, false, &[with(&[0; 12], tag)]));
        assert_eq!(got.notes, [(1, "link", "truncated")]);
    }
}

#[test]
fn vlan_tags() {
    let ip = ipv4(132, 1, 0, false, &sctp(&[chunk(1, 3, 3, &m3ua())]));
    let tagged = |tags: &[[u8; 2]]| {
        let tags: Vec<u8> = tags.iter().flat_map(|t| [t[0], t[1], 0x20, 5]).collect();
        seen(&pcap(1, false, false, &[[&[0; 12][..], &tags, &[8, 0], &ip].concat()])).octets()
    };
    for tag in [[0x81, 0], [0x88, 0xa8], [0x91, 0], [0x92, 0]] {
        assert_eq!(tagged(&[tag]), [m3ua()], "{tag:x?}");
        assert_eq!(tagged(&[tag; 20]), [m3ua()], "{tag:x?}");
    }
    // What is neither a tag nor IP carries no signalling: another type, and a length.
    for other in [[0x88, 0x47], [0x88, 0x64], [0x08, 0x06], [0, 60]] {
        assert_eq!(tagged(&[other]), Vec::<Vec<u8>>::new());
    }
}

#[test]
fn frames_and_ends_are_told() {
    let packet = ipv4(132, 1, 0, false, &sctp_ports(2906, 2905, &[chunk(1, 3, 3, &m3ua())]));
    let got = seen(&raw(&[vec![0; 20], packet, ipv6(132, &[0; 3])]));
    assert_eq!(got.frames, [2]);
    assert_eq!(got.notes, [(1, "ip", "malformed"), (3, "sctp", "truncated")]);
    let ends = got.ends[0].unwrap();
    let mut text = Vec::new();
    ends.write(&mut text);
    assert_eq!(text, b"192.0.2.1:2906 > 192.0.2.2:2905");
    let six = ipv6(132, &sctp_ports(7, 2905, &[chunk(1, 3, 3, &m3ua())]));
    let mut text = Vec::new();
    seen(&raw(&[six])).ends[0].unwrap().write(&mut text);
    assert_eq!(text, b"2001:db8::1:7 > 2001:db8::2:2905");
    // SCTP without IP has ports and no addresses; MTP has neither.
    let mut text = Vec::new();
    let alone = seen(&pcap(248, false, false, &[sctp_ports(1, 2905, &[chunk(1, 3, 3, &m3ua())])]));
    alone.ends[0].unwrap().write(&mut text);
    assert_eq!(text, b"0.0.0.0:1 > 0.0.0.0:2905");
    assert_eq!(seen(&pcap(141, false, false, &[vec![1, 2]])).ends, [None]);
}

/// An Ethernet frame.
fn ethernet(kind: [u8; 2], payload: &[u8]) -> Vec<u8> {
    [&[2, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 2][..], &kind, payload].concat()
}
/// A datagram of UDP.
fn udp(source: u16, destination: u16, payload: &[u8]) -> Vec<u8> {
    let ports = [source.to_be_bytes(), destination.to_be_bytes()].concat();
    ipv4(17, 1, 0, false, &[&ports[..], &be16(payload.len() + 8), &[0; 2], payload].concat())
}

/// Links and tunnels, one in the other: the same message comes out.
#[test]
fn tunnels() {
    let ip = ipv4(132, 1, 0, false, &sctp(&[chunk(1, 3, 3, &m3ua())]));
    let inner = ethernet([8, 0], &ip);
    let gre = |head: &[u8], payload: &[u8]| ipv4(47, 1, 0, false, &with(head, payload));
    let label = |bottom: u8| [0, 1, 0x10 | bottom, 64];
    let labels = [&label(0)[..], &label(1), &ip].concat();
    let pppoe = [&[0x11, 0, 0, 1, 0, 9, 0, 0x21][..], &ip].concat();
    let snap = with(&[0xaa, 0xaa, 3, 0, 0, 0, 8, 0], &ip);
    let ethernet_of = |kind, payload: &[u8]| (1, ethernet(kind, payload));
    let length = be16(snap.len());
    let over_ip = |frame: Vec<u8>| (101, frame);
    for (n, (link, frame)) in [
        // Links.
        ethernet_of(length, &snap),
        ethernet_of(be16(ip.len() + 3), &with(&[6, 6, 3], &ip)),
        ethernet_of([0x88, 0x47], &labels),
        ethernet_of([0x88, 0x48], &[&label(1)[..], &[0; 4], &inner].concat()),
        ethernet_of([0x88, 0x64], &pppoe),
        (51, pppoe),
        (9, with(&[0xff, 3, 0, 0x21], &ip)),
        (9, with(&[0x21], &ip)),
        (50, with(&[0xff, 3, 0, 0x57], &ipv6(132, &sctp(&[chunk(1, 3, 3, &m3ua())])))),
        (166, with(&[1, 0, 0x21], &ip)),
        (9, with(&[2, 0x81], &labels)),
        (100, snap.clone()),
        (104, with(&[0x0f, 0, 8, 0], &ip)),
        (107, with(&[0x18, 0x41, 3, 0xcc], &ip)),
        (107, with(&[0x18, 0x41, 3, 0, 0x80, 0, 0, 0, 8, 0], &ip)),
        (107, with(&[0x18, 0x41, 8, 0], &ip)),
        // GRE with its options, and ERSPAN of three types.
        over_ip(gre(&[0, 0, 8, 0], &ip)),
        over_ip(gre(&[0xb0, 0, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9, 9], &ip)),
        over_ip(gre(&[0, 0, 0x65, 0x58], &inner)),
        over_ip(gre(&[0, 0, 0x88, 0xbe], &inner)),
        over_ip(gre(&[0x10, 0, 0x88, 0xbe, 0, 0, 0, 1, 0x10, 1, 0, 1, 0, 0, 0, 0], &inner)),
        over_ip(gre(
            &[[0x10, 0, 0x22, 0xeb, 0, 0, 0, 1], [0x20, 0, 0, 0, 0, 0, 0, 0]].concat(),
            &with(&[0; 4], &inner),
        )),
        over_ip(gre(
            &[
                [0x10, 0, 0x22, 0xeb, 0, 0, 0, 1],
                [0x20, 0, 0, 0, 0, 0, 0, 0],
                [0, 0, 0, 1, 0, 0, 0, 0],
                [0; 8],
            ]
            .concat()[..28],
            &inner,
        )),
        over_ip(gre(&[0x20, 1, 0x88, 0x0b, 0, 1, 0, 1, 0x21], &ip)),
        // IP, MPLS, VXLAN, Geneve, SCTP over UDP.
        over_ip(ipv4(4, 1, 0, false, &ip)),
        over_ip(ipv6(4, &ip)),
        over_ip(ipv4(137, 1, 0, false, &labels)),
        over_ip(udp(9, 4789, &with(&[8, 0, 0, 0, 0, 0, 1, 0], &inner))),
        over_ip(udp(9, 8472, &with(&[8, 0, 0, 0, 0, 0, 1, 0], &inner))),
        over_ip(udp(9, 6081, &with(&[1, 0, 0x65, 0x58, 0, 0, 1, 0, 9, 9, 9, 9], &inner))),
        over_ip(udp(9, 6635, &labels)),
        over_ip(udp(9, 9899, &sctp(&[chunk(1, 3, 3, &m3ua())]))),
        over_ip(udp(9899, 9, &sctp(&[chunk(1, 3, 3, &m3ua())]))),
        over_ip(ipv4(
            4,
            1,
            0,
            false,
            &udp(9, 4789, &with(&[8, 0, 0, 0, 0, 0, 1, 0], &ethernet([0x88, 0x47], &labels))),
        )),
    ]
    .into_iter()
    .enumerate()
    {
        let got = seen(&pcap(link, false, false, &[frame]));
        assert_eq!((got.octets(), got.notes), (vec![m3ua()], vec![]), "{n}: link type {link}");
    }
    // Other ports of UDP, and VXLAN without its flag, carry nothing that is looked for.
    for other in
        [udp(9, 4790, &inner), udp(4789, 9, &with(&[8, 0, 0, 0, 0, 0, 1, 0], &inner)), udp(9, 4789, &[0; 50])]
    {
        assert_eq!(seen(&raw(&[other])).skipped, [(1, Skipped::Udp)]);
    }
    // A fragmented tunnel is put together.
    let whole = gre(&[0, 0, 8, 0], &ip)[20..].to_vec();
    let parts = [ipv4(47, 1, 0, true, &whole[..40]), ipv4(47, 1, 40, false, &whole[40..])];
    assert_eq!(seen(&raw(&parts)).octets(), [m3ua()]);
    // Tunnels in tunnels end somewhere, and it is told.
    let deep = |n: usize| (0..n).fold(ip.clone(), |ip, _| ipv4(4, 1, 0, false, &ip));
    assert_eq!(seen(&raw(&[deep(16)])).octets(), [m3ua()]);
    assert_eq!(seen(&raw(&[deep(17)])).notes, [(1, "ip", "depth")]);
}

/// What is cut inside a header of a tunnel is told.
#[test]
fn cut_tunnels() {
    let ip = ipv4(132, 1, 0, false, &sctp(&[chunk(1, 3, 3, &m3ua())]));
    for (protocol, head) in [
        (47, vec![0x10, 0, 0x88, 0xbe, 0, 0, 0, 1, 0x10, 1, 0, 1, 0, 0, 0, 0]),
        (137, vec![0, 1, 0x10, 64, 0, 1, 0x11, 64]),
        (17, vec![0, 9, 0x12, 0xb5, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 1, 0]),
    ] {
        for cut in 0..head.len() {
            let got = seen(&raw(&[ipv4(protocol, 1, 0, false, &head[..cut])]));
            let told = got.notes == [(1, "link", "truncated")] || got.skipped == [(1, Skipped::Udp)];
            assert!(told && got.units.is_empty(), "{protocol} cut at {cut}: {:?}", got.notes);
        }
    }
    assert_eq!(seen(&raw(&[ip])).octets(), [m3ua()]);
}

/// A frame that is shorter than it was on the wire is told, wherever it was cut, if it carries what is looked for.
#[test]
fn frames_that_were_cut() {
    let cut = |frame: &[u8], original: u32| {
        let mut file = raw(&[frame.to_vec()]);
        file[36..40].copy_from_slice(&original.to_le_bytes());
        seen(&file)
    };
    let ip = ipv4(132, 1, 0, false, &sctp(&[chunk(1, 3, 3, &m3ua())]));
    let got = cut(&ip, size(ip.len()) + 9);
    assert_eq!((got.octets(), got.notes), (vec![m3ua()], vec![(1, "link", "cut")]));
    assert_eq!(got.texts, ["80 of 89 octets of the frame were captured"]);
    assert_eq!(cut(&ip, size(ip.len())).notes, []);
    // Other traffic is counted.
    let other = cut(&udp(1, 2, &[0; 9]), 999);
    assert_eq!((other.notes, other.skipped), (vec![], vec![(1, Skipped::Udp), (1, Skipped::Cut)]));
}

/// Exported messages say what they are by name, and where they came from.
#[test]
fn exported_messages() {
    struct Report(Vec<(String, Option<Ends>, Vec<u8>)>);
    impl Sink for Report {
        fn message(&mut self, m: &Message<'_>) {
            assert_eq!(m.carrier, Carrier::Exported);
            self.0.push((m.protocol.to_owned(), m.ends, m.octets.to_vec()));
        }
        fn note(&mut self, _: &Packet<'_>, _: Option<Ends>, _: Note) {}
    }
    let told = |frame: Vec<u8>| {
        let (mut state, mut out) = (Reassembly::new(follow), Report(Vec::new()));
        file::read(&pcap(252, false, false, &[frame])[..], &mut |p| state.packet(p, &mut out)).unwrap();
        out.0
    };
    let tag = |tag: u16, value: &[u8]| [&tag.to_be_bytes()[..], &be16(value.len()), value].concat();
    let tags = [
        tag(12, b"m3ua\0\0\0\0"),
        tag(20, &[192, 0, 2, 1]),
        tag(21, &[192, 0, 2, 2]),
        tag(24, &[0, 0, 0, 1]),
        tag(25, &[0, 0, 11, 89]),
        tag(26, &[0, 0, 11, 90]),
        tag(0, &[]),
        m3ua(),
    ]
    .concat();
    let ends = Ends { source: ([192, 0, 2, 1].into(), 2905), destination: ([192, 0, 2, 2].into(), 2906) };
    assert_eq!(told(tags.clone()), [("m3ua".to_owned(), Some(ends), m3ua())]);
    assert_eq!(told([tag(0, &[]), m3ua()].concat()), [(String::new(), None, m3ua())]);
    for cut in 0..tags.len() - m3ua().len() {
        let got = seen(&pcap(252, false, false, &[tags[..cut].to_vec()]));
        assert_eq!(got.notes, [(1, "link", "truncated")], "cut at {cut}");
    }
}
