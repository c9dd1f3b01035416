//! IPv4 and IPv6: headers, extensions, fragments and their limits.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

#[path = "frames/frames.rs"]
mod frames;

use frames::*;
use sigcodec_capture::Skipped;

fn packet() -> Vec<u8> {
    sctp(&[chunk(1, 3, 3, &m3ua())])
}
fn one(frame: Vec<u8>) -> Seen {
    seen(&raw(&[frame]))
}

#[test]
fn headers_of_ipv4() {
    let whole = ipv4(132, 1, 0, false, &packet());
    let changed = |at: usize, octets: &[u8]| {
        let mut frame = whole.clone();
        frame[at..at + octets.len()].copy_from_slice(octets);
        frame
    };
    // Options, 4 octets.
    let mut options = changed(0, &[0x46]);
    options.splice(20..20, [1, 1, 1, 0]);
    options[3] += 4;
    assert_eq!(one(options).octets(), [m3ua()]);
    // The total length: 0 is what segmentation offload leaves behind; beyond it stands padding of the link.
    assert_eq!(one(changed(2, &[0, 0])).octets(), [m3ua()]);
    assert_eq!(one(changed(2, &[9, 0])).octets(), [m3ua()]);
    let padded = one(with(&whole, &[0; 6]));
    assert_eq!((padded.octets(), padded.problems), (vec![m3ua()], vec![]));
    let cut = one(changed(2, &be16(whole.len() - 8)));
    assert_eq!(cut.octets(), [m3ua()[..24].to_vec()]);
    // What is no header.
    for frame in [
        changed(0, &[0x44]),
        changed(0, &[0x4f]),
        changed(0, &[0x55]),
        changed(2, &[0, 19]),
        whole[..19].to_vec(),
        vec![],
    ] {
        let frame = if frame[..1.min(frame.len())] == [0x4f] { frame[..50].to_vec() } else { frame };
        let got = one(frame);
        assert_eq!((got.octets(), got.notes), (vec![], vec![(1, "ip", "malformed")]));
    }
    // Other protocols carry no signalling.
    for protocol in [1, 17, 131, 133, 5, 7] {
        let got = one(changed(9, &[protocol]));
        assert!(got.units.is_empty() && got.problems.is_empty());
    }
}

#[test]
fn headers_of_ipv6() {
    let whole = ipv6(132, &packet());
    assert_eq!(one(whole.clone()).octets(), [m3ua()]);
    let mut zero = whole.clone();
    zero[4..6].copy_from_slice(&[0, 0]);
    assert_eq!(one(zero).octets(), [m3ua()]);
    let padded = one(with(&whole, &[0; 6]));
    assert_eq!((padded.octets(), padded.problems), (vec![m3ua()], vec![]));
    let mut long = whole.clone();
    long[4] = 9;
    assert_eq!(one(long).octets(), [m3ua()]);
    assert_eq!(one(whole[..39].to_vec()).notes, [(1, "ip", "malformed")]);
    assert_eq!(one(whole[..40].to_vec()).notes, [(1, "sctp", "truncated")]);
    assert!(one(ipv6(58, &packet())).notes.is_empty());
}

/// Extension headers with their lengths: those that count eights beyond the first, and AH that counts fours.
#[test]
fn extension_headers() {
    let behind = |kind: u8, header: &[u8]| one(ipv6(kind, &with(header, &packet())));
    for kind in [0, 43, 60, 135, 139, 140] {
        for eights in 0..3u8 {
            let mut header = vec![132, eights];
            header.resize(8 + 8 * usize::from(eights), 0);
            let got = behind(kind, &header);
            assert_eq!((got.octets(), got.problems), (vec![m3ua()], vec![]), "{kind} {eights}");
            let cut = one(ipv6(kind, &header[..header.len() - 1]));
            assert_eq!(cut.notes, [(1, "ip", "malformed")], "{kind} {eights}");
        }
        assert_eq!(one(ipv6(kind, &[132])).notes, [(1, "ip", "malformed")]);
    }
    for fours in 1..4u8 {
        let mut header = vec![132, fours];
        header.resize(8 + 4 * usize::from(fours), 0);
        let got = behind(51, &header);
        assert_eq!((got.octets(), got.problems), (vec![m3ua()], vec![]), "{fours}");
        assert_eq!(one(ipv6(51, &header[..header.len() - 1])).notes, [(1, "ip", "malformed")]);
    }
    // A fragment header of a datagram that is whole; and one that is cut.
    assert_eq!(behind(44, &[132, 0, 0, 0, 0, 0, 0, 5]).octets(), [m3ua()]);
    assert_eq!(one(ipv6(44, &[132, 0, 0, 0, 0, 0, 0])).notes, [(1, "ip", "malformed")]);
    // One without its fixed part is none.
    assert_eq!(behind(51, &[132, 0, 0, 0, 0, 0, 0, 0]).notes, [(1, "ip", "malformed")]);
    // Any number of them, wherever they stand.
    for n in [1, 2, 16, 17, 100] {
        let next = (1..n).map(|i| [0, 60, 43][i % 3]).chain([132]);
        let chain: Vec<u8> = next.flat_map(|next| [next, 0, 0, 0, 0, 0, 0, 0]).collect();
        assert_eq!(behind(60, &chain).octets(), [m3ua()], "{n}");
    }
}

/// A part of a datagram, which carries a chunk with the number of the datagram.
fn part(id: u16, from: usize, to: Option<usize>) -> Vec<u8> {
    let packet = sctp(&[chunk(id.into(), 3, 3, &m3ua())]);
    ipv4(132, id, from, to.is_some(), &packet[from..to.unwrap_or(packet.len())])
}

#[test]
fn fragments_belong_to_their_datagram() {
    // Two datagrams, mixed; a fragment sent twice; parts that overlap.
    let frames =
        [part(1, 0, Some(16)), part(2, 0, Some(24)), part(1, 16, None), part(2, 24, None), part(1, 16, None)];
    let got = seen(&raw(&frames));
    assert_eq!((got.octets(), got.frames), (vec![m3ua(), m3ua()], vec![3, 4]));
    // The last one came again, and belongs to no other datagram.
    assert_eq!((got.notes, got.skipped.last()), (vec![], Some(&(5, Skipped::Again))));
    let overlap = [part(1, 0, Some(32)), part(1, 16, Some(40)), part(1, 40, None)];
    assert_eq!(seen(&raw(&overlap)).octets(), [m3ua()]);
    let covered = [part(1, 0, Some(40)), part(1, 8, Some(16)), part(1, 40, None)];
    assert_eq!(seen(&raw(&covered)).octets(), [m3ua()]);
    // A gap, an end that never comes, and another source, protocol or identifier.
    for frames in
        [vec![part(1, 0, Some(16)), part(1, 24, None)], vec![part(1, 0, Some(16)), part(1, 16, Some(40))]]
    {
        let got = seen(&raw(&frames));
        assert_eq!((got.octets(), got.notes), (vec![], vec![(2, "ip", "incomplete")]));
        assert!(got.texts[0].starts_with("the capture ends inside a datagram: "));
    }
    let mut other = part(1, 16, None);
    other[15] = 77;
    let mut protocol = part(1, 16, None);
    protocol[9] = 6;
    for second in [other, protocol, part(2, 16, None)] {
        let got = seen(&raw(&[part(1, 0, Some(16)), second]));
        assert_eq!(
            (got.octets(), got.notes),
            (vec![], vec![(1, "ip", "incomplete"), (2, "ip", "incomplete")])
        );
    }
    // Octets beyond the last fragment are not of the datagram.
    let beyond = [part(1, 0, Some(56)), ipv4(132, 1, 48, false, &[])];
    let got = seen(&raw(&beyond));
    assert_eq!((got.octets(), got.problems[0]), (vec![m3ua()[..20].to_vec()], "overlap"));
}

#[test]
fn fragments_beyond_the_largest_datagram() {
    // 65535 octets are a datagram; one more is none, and is forgotten.
    let first = |id| ipv4(132, id, 0, true, &packet()[..16]);
    let ends_at = |id, end: usize| ipv4(132, id, 65_528, false, &vec![0; end - 65_528]);
    let got = seen(&raw(&[first(1), ends_at(1, 65_535)]));
    assert_eq!(got.texts, ["the capture ends inside a datagram: 23 octets of it have come"]);
    let got = seen(&raw(&[first(1), ends_at(1, 65_536), part(1, 0, Some(16)), part(1, 16, None)]));
    assert_eq!((got.octets(), got.notes), (vec![m3ua()], vec![(2, "ip", "fragmentTooLong")]));
    // What came in front of it was given up with it.
    let got = seen(&raw(&[first(1), ends_at(1, 65_536), part(1, 16, None)]));
    assert_eq!((got.octets(), got.problems), (vec![], vec!["fragmentTooLong", "incomplete"]));
    // The same fragment again and again is kept once.
    let frames: Vec<_> = (0..9_000).map(|_| first(1)).collect();
    let got = seen(&raw(&frames));
    assert_eq!(got.texts, ["the capture ends inside a datagram: 16 octets of it have come"]);
}

/// Two octets for one place are told, whatever came first; the same ones are not.
#[test]
fn fragments_that_contradict() {
    let other = |mut frame: Vec<u8>| {
        *frame.last_mut().unwrap() ^= 1;
        frame
    };
    let (head, tail) = (part(1, 0, Some(24)), part(1, 24, None));
    for frames in [
        [head.clone(), other(head.clone()), tail.clone()],
        [head.clone(), other(part(1, 8, Some(24))), tail.clone()],
        [tail.clone(), other(part(1, 32, None)), head.clone()],
        // The end stands at two places.
        [tail.clone(), part(1, 24, Some(48)), ipv4(132, 1, 40, false, &[])],
    ] {
        let got = seen(&raw(&frames));
        assert!(got.problems.contains(&"overlap"), "{:?}", got.notes);
    }
    // What came first is kept, whatever the order.
    let got = seen(&raw(&[head.clone(), other(head.clone()), tail.clone()]));
    assert_eq!((got.octets(), got.notes), (vec![m3ua()], vec![(2, "ip", "overlap")]));
    for frames in [[head.clone(), head.clone(), tail.clone()], [head.clone(), tail.clone(), tail.clone()]] {
        let got = seen(&raw(&frames));
        assert_eq!((got.octets(), got.notes), (vec![m3ua()], vec![]));
    }
    // An identifier that is used again has a datagram of its own.
    let next = |at, more, range: core::ops::Range<usize>| {
        ipv4(132, 1, at, more, &sctp(&[chunk(2, 3, 3, &m3ua())])[range])
    };
    let got = seen(&raw(&[head, tail, next(0, true, 0..24), next(24, false, 24..60)]));
    assert_eq!((got.octets(), got.notes), (vec![m3ua(), m3ua()], vec![]));
}

#[test]
fn datagrams_at_the_same_time() {
    let frames = |n: u16| (0..n).map(|id| part(id, 0, Some(16))).collect::<Vec<_>>();
    let mut most = frames(1024);
    most.push(part(0, 16, None));
    let got = seen(&raw(&most));
    assert_eq!((got.octets(), got.problems.len()), (vec![m3ua()], 1023));
    // One more, and the older half is given up: the newer half is there.
    most.insert(1024, part(2000, 0, Some(16)));
    most.extend([part(511, 16, None), part(512, 16, None), part(2000, 16, None)]);
    let got = seen(&raw(&most));
    assert_eq!((got.octets().len(), got.notes[0]), (2, (1025, "ip", "fragmentLimit")));
}

#[test]
fn fragments_of_ipv6() {
    let fragment = |id: u32, at: usize, more: bool, payload: &[u8]| {
        let mut header = vec![132, 0];
        header.extend(be16(at | usize::from(more)));
        header.extend(id.to_be_bytes());
        ipv6(44, &with(&header, payload))
    };
    let packet = packet();
    let frames = [
        fragment(0x0001_0005, 0, true, &packet[..24]),
        fragment(0x0002_0005, 0, true, &packet[..16]),
        fragment(0x0001_0005, 24, false, &packet[24..]),
    ];
    let got = seen(&raw(&frames));
    assert_eq!((got.octets(), got.problems), (vec![m3ua()], vec!["incomplete"]));
    // The reserved bits beside the offset are none of it.
    let mut reserved = frames[2].clone();
    reserved[43] |= 6;
    assert_eq!(seen(&raw(&[frames[0].clone(), reserved])).octets(), [m3ua()]);
    // What follows the header of a later fragment is data, though the next header says options.
    let options = |at: usize, more: bool, payload: &[u8]| {
        let mut frame = fragment(7, at, more, payload);
        frame[40] = 60;
        frame
    };
    let whole = with(&[132, 0, 1, 4, 0, 0, 0, 0], &packet);
    let frames = [options(0, true, &whole[..32]), options(32, false, &whole[32..])];
    let got = seen(&raw(&frames));
    assert_eq!(got.notes, []);
    assert_eq!(got.octets(), [m3ua()]);
    // The same with an authentication header; other protocols are not put together.
    let frames = |next: u8, whole: &[u8]| {
        [fragment(8, 0, true, &whole[..32]), fragment(8, 32, false, &whole[32..])].map(|mut frame| {
            frame[40] = next;
            frame
        })
    };
    let whole = with(&[132, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], &packet);
    assert_eq!(seen(&raw(&frames(51, &whole))).octets(), [m3ua()]);
    let other = seen(&raw(&frames(17, &whole)));
    // Datagrams of UDP are, for they may be tunnels; what is no tunnel is no problem.
    assert_eq!(other.skipped, [(1, Skipped::Kept), (2, Skipped::Udp)]);
    assert_eq!(seen(&raw(&frames(17, &whole)[..1])).problems, Vec::<&str>::new());
    let other = seen(&raw(&frames(58, &whole)));
    assert_eq!(other.skipped, [(1, Skipped::Protocol(58)), (2, Skipped::Protocol(58))]);
}
