//! Every link type, both byte orders and precisions, fragments and segments: the same message comes out.
#![allow(
    clippy::cloned_ref_to_slice_refs,
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]

use sigdump::capture::{Ends, Packet, Problem, Reassembly, Sink, Start, file};

/// An M3UA message, and the SCCP message and message signal unit in it.
fn m3ua() -> Vec<u8> {
    let mut out = vec![1, 0, 1, 1, 0, 0, 0, 32, 2, 0x10, 0, 22, 0, 0, 0, 1, 0, 0, 0, 2, 3, 2, 0, 7];
    out.extend([5, 1, 2, 3, 4, 5, 0, 0]);
    out
}
fn be16(n: usize) -> [u8; 2] {
    u16::try_from(n).unwrap().to_be_bytes()
}
/// A DATA chunk.
fn chunk(tsn: u32, flags: u8, ppid: u32, payload: &[u8]) -> Vec<u8> {
    let mut out = vec![0, flags];
    out.extend(be16(payload.len() + 16));
    out.extend(tsn.to_be_bytes());
    out.extend([0, 1, 0, 1]);
    out.extend(ppid.to_be_bytes());
    out.extend(payload);
    out.resize(out.len().next_multiple_of(4), 0);
    out
}
fn sctp(chunks: &[Vec<u8>]) -> Vec<u8> {
    let mut out = vec![0x0b, 0x59, 0x0b, 0x59, 0, 0, 0, 1, 0, 0, 0, 0];
    out.extend(chunks.concat());
    out
}
fn tcp(sequence: u32, flags: u8, payload: &[u8]) -> Vec<u8> {
    let mut out = vec![0x9c, 0x40, 0x0f, 0x1c];
    out.extend(sequence.to_be_bytes());
    out.extend([0, 0, 0, 0, 0x50, flags, 0xff, 0xff, 0, 0, 0, 0]);
    out.extend(payload);
    out
}
fn ipv4(protocol: u8, id: u16, offset: usize, more: bool, payload: &[u8]) -> Vec<u8> {
    let mut out = vec![0x45, 0];
    out.extend(be16(payload.len() + 20));
    out.extend(id.to_be_bytes());
    out.extend(be16((offset / 8) | if more { 0x2000 } else { 0 }));
    out.extend([64, protocol, 0, 0, 192, 0, 2, 1, 192, 0, 2, 2]);
    out.extend(payload);
    out
}
fn ipv6(next: u8, payload: &[u8]) -> Vec<u8> {
    let mut out = vec![0x60, 0, 0, 0];
    out.extend(be16(payload.len()));
    out.extend([next, 64]);
    out.extend([0x20, 1, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    out.extend([0x20, 1, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2]);
    out.extend(payload);
    out
}
fn with(header: &[u8], payload: &[u8]) -> Vec<u8> {
    [header, payload].concat()
}
fn pcap(link: u32, big: bool, nanoseconds: bool, frames: &[Vec<u8>]) -> Vec<u8> {
    let u32 = |n: u32| if big { n.to_be_bytes() } else { n.to_le_bytes() };
    let mut out = u32(if nanoseconds { 0xa1b2_3c4d } else { 0xa1b2_c3d4 }).to_vec();
    out.extend([0; 12]);
    out.extend(u32(65_535));
    out.extend(u32(link));
    for f in frames {
        let n = u32(u32::try_from(f.len()).unwrap());
        out.extend([u32(1), u32(2), n, n].concat());
        out.extend(f);
    }
    out
}
fn pcapng(link: u16, big: bool, resolution: u8, frames: &[Vec<u8>]) -> Vec<u8> {
    let u32 = |n: u32| if big { n.to_be_bytes() } else { n.to_le_bytes() };
    let u16 = |n: u16| if big { n.to_be_bytes() } else { n.to_le_bytes() };
    let block = |kind: u32, body: &[u8]| {
        let n = u32(u32::try_from(body.len() + 12).unwrap());
        [&u32(kind)[..], &n, body, &n].concat()
    };
    let mut out = block(0x0a0d_0d0a, &[&u32(0x1a2b_3c4d)[..], &u16(1), &u16(0), &[0xff; 8]].concat());
    let option = [&u16(9)[..], &u16(1), &[resolution, 0, 0, 0], &[0; 4]].concat();
    out.extend(block(1, &[&u16(link)[..], &[0; 2], &u32(0), &option].concat()));
    for f in frames {
        let n = u32(u32::try_from(f.len()).unwrap());
        let mut body = [u32(0), u32(0), u32(5_000_000), n, n].concat();
        body.extend(f);
        body.resize(body.len().next_multiple_of(4), 0);
        out.extend(block(6, &body));
    }
    out
}

#[derive(Default)]
struct Seen {
    units: Vec<(Start, Vec<u8>)>,
    problems: Vec<&'static str>,
    times: Vec<String>,
}
impl Sink for Seen {
    fn pdu(&mut self, packet: &Packet<'_>, _: Option<Ends>, start: Start, octets: &[u8]) {
        self.units.push((start, octets.to_vec()));
        self.times.push(packet.time.to_string());
    }
    fn problem(&mut self, _: &Packet<'_>, _: Option<Ends>, problem: Problem) {
        self.problems.push(problem.kind);
    }
}
fn seen(capture: &[u8]) -> Seen {
    let (mut state, mut out) = (Reassembly::default(), Seen::default());
    file::read(capture, &mut |p| {
        state.packet(p, &mut out);
    })
    .unwrap();
    state.finish(&mut out);
    out
}

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
        assert_eq!(got.units, [(Start::M3ua, message.clone())], "link type {link}");
        assert!(got.problems.is_empty());
    }
    let unit = vec![0x83, 2, 0x40, 0, 0x50, 9, 0, 1, 2];
    let mtp2 = with(&[0x80, 0x81, 9], &with(&unit, &[0xfc, 0xfc]));
    for (link, frame, start, octets) in [
        (140, mtp2.clone(), Start::Mtp3, unit.clone()),
        (139, with(&[0; 4], &mtp2), Start::Mtp3, unit.clone()),
        (141, unit.clone(), Start::Mtp3, unit.clone()),
        (142, vec![9, 0, 1], Start::Sccp, vec![9, 0, 1]),
    ] {
        assert_eq!(seen(&pcap(link, true, false, &[frame])).units, [(start, octets)], "link type {link}");
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

#[test]
fn protocols_by_identifier_and_port() {
    let message = m3ua();
    for (ppid, start) in [
        (3, Start::M3ua),
        (4, Start::Sua),
        (5, Start::M2pa),
        (46, Start::Diameter),
        (47, Start::Diameter),
        (0, Start::M3ua),
    ] {
        let frame = ipv4(132, 1, 0, false, &sctp(&[chunk(1, 3, ppid, &message)]));
        assert_eq!(seen(&pcap(101, false, false, &[frame])).units, [(start, message.clone())]);
    }
    // M2UA Data with a message signal unit.
    let m2ua = [1, 0, 6, 1, 0, 0, 0, 16, 3, 0, 0, 8, 0x83, 1, 2, 3];
    let frame = ipv4(132, 1, 0, false, &sctp(&[chunk(1, 3, 2, &m2ua)]));
    assert_eq!(seen(&pcap(101, false, false, &[frame])).units, [(Start::Mtp3, vec![0x83, 1, 2, 3])]);
}

#[test]
fn several_chunks_and_fragments() {
    let message = m3ua();
    let whole = (Start::M3ua, message.clone());
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
    let (a, b) = ((Start::Diameter, one), (Start::Diameter, two.clone()));
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
