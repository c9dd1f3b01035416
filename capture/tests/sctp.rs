//! SCTP: chunks, what is odd about them, and user messages that are put together.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

#[path = "frames/frames.rs"]
mod frames;

use frames::*;
use sigcodec_capture::{Carrier, Oddity, Skipped};

/// Each packet in a frame of its own.
fn run(packets: &[Vec<u8>]) -> Seen {
    seen(&raw(&packets.iter().map(|p| ipv4(132, 1, 0, false, p)).collect::<Vec<_>>()))
}
/// Each chunk in a packet of its own.
fn chunks(chunks: &[Vec<u8>]) -> Seen {
    run(&chunks.iter().map(|c| sctp(core::slice::from_ref(c))).collect::<Vec<_>>())
}

#[test]
fn cut_packets() {
    let whole = sctp(&[chunk(1, 3, 3, &m3ua())]);
    for cut in 0..12 {
        assert_eq!(run(&[whole[..cut].to_vec()]).notes, [(1, "sctp", "truncated")], "cut at {cut}");
    }
    // A header alone; less than the header of a chunk.
    assert!(run(&[whole[..12].to_vec()]).notes.is_empty());
    for cut in 13..16 {
        assert_eq!(run(&[whole[..cut].to_vec()]).notes, [(1, "sctp", "truncated")], "cut at {cut}");
    }
    // What is no chunk: octets of another protocol, which vanished before.
    let other = run(&[sctp(&[vec![0x62, 0x3a, 0x48, 0x04, 1, 2, 3, 4]])]);
    assert_eq!(other.problems, ["chunkLength"]);
    for cut in 16..28 {
        let got = run(&[whole[..cut].to_vec()]);
        assert_eq!(got.problems, ["chunkLength", "truncated"], "cut at {cut}");
    }
    for cut in 29..whole.len() {
        let got = run(&[whole[..cut].to_vec()]);
        assert_eq!(got.problems, ["chunkLength"], "cut at {cut}");
        assert_eq!(got.octets(), [m3ua()[..cut - 28].to_vec()]);
        assert_eq!(got.odd, [[Oddity::ChunkLength]]);
    }
    // The header of an I-DATA chunk has four octets more.
    let mut short = idata(1, 3, 3, &[]);
    short.truncate(16);
    short[3] = 16;
    assert_eq!(chunks(&[short]).problems, ["truncated"]);
    // A length below the header of the chunk ends the packet; what stands in front of it is there.
    let mut low = chunk(2, 3, 3, &m3ua());
    low[2..4].copy_from_slice(&[0, 3]);
    let got = run(&[sctp(&[chunk(1, 3, 3, &m3ua()), low])]);
    assert_eq!((got.octets(), got.problems), (vec![m3ua()], vec!["chunkLength"]));
    let empty = run(&[sctp(&[vec![9, 0, 0, 4], chunk(1, 3, 3, &m3ua())])]);
    assert_eq!((empty.octets(), empty.problems), (vec![m3ua()], vec![]));
}

#[test]
fn what_is_odd() {
    let message = m3ua();
    let other = vec![3, 0, 0, 6, 1, 2, 0, 0];
    let got = run(&[sctp(&[other.clone(), chunk(1, 3, 3, &message), other])]);
    assert_eq!((got.octets(), &got.odd[0]), (vec![message.clone()], &vec![]));
    let two = run(&[sctp(&[chunk(1, 3, 3, &message), idata(2, 3, 3, &message)])]);
    assert_eq!(two.odd, [[Oddity::SeveralUserMessages], [Oddity::SeveralUserMessages]]);
    // The next packet is judged by itself.
    let next = run(&[
        sctp(&[chunk(1, 3, 3, &message), chunk(2, 3, 3, &message)]),
        sctp(&[chunk(3, 3, 3, &message)]),
    ]);
    assert_eq!(next.odd[2], []);
    // Padding: octets that are not 0, and octets that are not there.
    let uneven = &message[..31];
    let mut padded = chunk(1, 3, 3, uneven);
    assert_eq!(chunks(&[padded.clone()]).odd, [[]]);
    *padded.last_mut().unwrap() = 1;
    assert_eq!(chunks(&[padded.clone()]).odd, [[Oddity::ChunkPadding]]);
    padded.pop();
    assert_eq!(chunks(&[padded]).odd, [[Oddity::ChunkPadding]]);
    // Fragment bits on a message of one piece at a time.
    let got = chunks(&[chunk(1, 2, 3, &message[..8]), chunk(2, 1, 3, &message[8..])]);
    assert_eq!((got.octets(), got.odd), (vec![message.clone()], vec![vec![Oddity::FragmentBits]]));
    // Other bits are none of these.
    assert_eq!(chunks(&[chunk(1, 3 | 4 | 8, 3, &message)]).odd, [[]]);
}

/// RFC 8260: the payload protocol stands behind the message identifier, and only in a first chunk.
#[test]
fn interleaved_data() {
    let message = m3ua();
    let got = chunks(&[idata(1, 3, 3, &message)]);
    assert_eq!((got.octets(), got.problems), (vec![message.clone()], vec![]));
    let parts =
        [idata(1, 2, 3, &message[..8]), idata(2, 0, 1, &message[8..20]), idata(3, 1, 2, &message[20..])];
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
        let got = chunks(&order.map(|i: usize| parts[i].clone()));
        assert_eq!((got.octets(), got.frames), (vec![message.clone()], vec![3]), "{order:?}");
        assert_eq!(got.units[0].0, chunks(&[chunk(1, 3, 3, &message)]).units[0].0);
    }
}

#[test]
fn messages_in_pieces() {
    let message = m3ua();
    let whole = vec![message.clone()];
    let part = |tsn: u32, flags: u8, from: usize, to: usize| chunk(tsn, flags, 3, &message[from..to]);
    // Around the end of the numbers, in every order.
    let pieces = [part(u32::MAX, 2, 0, 10), part(0, 0, 10, 20), part(1, 1, 20, 32)];
    for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
        let got = chunks(&order.map(|i: usize| pieces[i].clone()));
        assert_eq!((got.octets(), got.problems), (whole.clone(), vec![]), "{order:?}");
    }
    // A number is missing; it is not the first; the end is missing.
    for parts in [
        vec![part(1, 2, 0, 10), part(3, 1, 10, 32)],
        vec![part(1, 0, 0, 10), part(2, 1, 10, 32)],
        vec![part(1, 2, 0, 10), part(2, 0, 10, 32)],
    ] {
        let got = chunks(&parts);
        assert_eq!((got.octets(), got.notes), (vec![], vec![(2, "sctp", "incomplete")]));
        assert!(got.texts[0].starts_with("the capture ends inside a message of stream 1: "));
    }
    // Two messages behind each other: the second is complete first, the first when its end comes.
    let two = [part(1, 2, 0, 10), part(3, 2, 0, 16), part(4, 1, 16, 32), part(2, 1, 10, 32)];
    let got = chunks(&two);
    assert_eq!((got.octets(), got.frames), (vec![message.clone(), message.clone()], vec![3, 4]));
    assert!(got.problems.is_empty());
    // A chunk that comes again adds nothing.
    let again = [part(1, 2, 0, 10), part(1, 2, 0, 10), part(2, 1, 10, 32)];
    assert_eq!((chunks(&again).octets(), chunks(&again).problems), (whole.clone(), vec![]));
    // Streams, order and ends keep messages apart.
    let other = on_stream(2, 2, 1, 3, &message[10..]);
    let unordered = part(2, 1 | 4, 10, 32);
    for second in [other, unordered] {
        let got = chunks(&[part(1, 2, 0, 10), second]);
        assert_eq!((got.octets(), got.problems), (vec![], vec!["incomplete", "incomplete"]));
    }
    let far = run(&[sctp(&[part(1, 2, 0, 10)]), sctp_ports(2906, 2905, &[part(2, 1, 10, 32)])]);
    assert_eq!((far.octets(), far.problems), (vec![], vec!["incomplete", "incomplete"]));
    // The first chunk says which protocol it is.
    let got = chunks(&[chunk(2, 1, 0, &message[10..]), chunk(1, 2, 3, &message[..10])]);
    assert_eq!(got.units, chunks(&[chunk(1, 3, 3, &message)]).units);
}

/// A message has the protocol of its own first chunk, whatever the messages beside it are.
#[test]
fn protocols_of_messages_in_pieces() {
    let got =
        chunks(&[chunk(1, 2, 3, &[1]), chunk(3, 2, 46, &[3]), chunk(4, 1, 46, &[4]), chunk(2, 1, 3, &[2])]);
    let [a, b] = [(Carrier::Sctp { ppid: 46 }, vec![3, 4]), (Carrier::Sctp { ppid: 3 }, vec![1, 2])];
    assert_eq!(got.units, [a, b]);
}

#[test]
fn messages_too_long() {
    let piece = |n: u32, flags: u8, octets: usize| chunk(n, flags, 3, &vec![1; octets]);
    // 16 times 65000 octets and what is missing to 2^20.
    let mut parts: Vec<_> = (0..16).map(|n| piece(n, if n == 0 { 2 } else { 0 }, 65_000)).collect();
    parts.push(piece(16, 1, (1 << 20) - 16 * 65_000));
    let got = chunks(&parts);
    assert_eq!(got.octets().iter().map(Vec::len).sum::<usize>(), 1 << 20);
    assert!(got.problems.is_empty());
    parts[16] = piece(16, 1, (1 << 20) - 16 * 65_000 + 1);
    let got = chunks(&parts);
    assert_eq!((got.octets(), got.notes), (vec![], vec![(17, "sctp", "messageTooLong")]));
    // 4096 pieces are a message, one more is given up.
    let pieces = |n: u32| {
        let parts: Vec<_> =
            (0..n).map(|i| piece(i, u8::from(i + 1 == n) | if i == 0 { 2 } else { 0 }, 1)).collect();
        let packets: Vec<_> = parts.chunks(64).map(sctp).collect();
        run(&packets)
    };
    assert_eq!(pieces(4096).octets()[0].len(), 4096);
    assert_eq!(pieces(4097).problems, ["messageTooLong"]);
}

#[test]
fn messages_at_the_same_time() {
    let begin = |stream: u16| on_stream(stream, u32::from(stream) * 9, 2, 3, &m3ua()[..10]);
    let mut most: Vec<_> = (0..4000).map(begin).collect();
    most.push(on_stream(0, 1, 1, 3, &m3ua()[10..]));
    let got = run(&most.chunks(64).map(sctp).collect::<Vec<_>>());
    assert_eq!((got.octets(), got.problems.len()), (vec![m3ua()], 3999));
}

/// What is kept of everything has one bound: what waited longest is given up, and all of it is told.
#[test]
fn what_is_kept_is_bounded() {
    let half = vec![1; 60_000];
    let packets: Vec<_> = (0..1000)
        .map(|n| sctp_ports(1000 + n, 2905, &[chunk(1, 2, 3, &half)]))
        .chain([
            sctp_ports(1000, 2905, &[chunk(2, 1, 3, &[2])]),
            sctp_ports(1999, 2905, &[chunk(2, 1, 3, &[2])]),
        ])
        .collect();
    let got = run(&packets);
    assert_eq!((got.octets().len(), got.octets()[0].len()), (1, 60_001));
    let count = |kind| got.problems.iter().filter(|k| **k == kind).count();
    assert_eq!(count("incomplete"), 1000, "999 first halves and a last one");
    assert!((1..10).contains(&count("memoryLimit")));
}

#[test]
fn chunks_that_come_again() {
    let message = m3ua();
    let mut other = message.clone();
    other[31] = 9;
    // The same is shown once; another one with its number is shown and told.
    let got = chunks(&[chunk(7, 3, 3, &message), chunk(7, 3, 3, &message)]);
    assert_eq!((got.octets(), got.skipped), (vec![message.clone()], vec![(2, Skipped::Again)]));
    let got = chunks(&[chunk(7, 3, 3, &message), chunk(7, 3, 3, &other), chunk(7, 3, 46, &message)]);
    assert_eq!(got.octets(), [message.clone(), other.clone(), message.clone()]);
    assert_eq!(got.notes, [(2, "sctp", "conflict"), (3, "sctp", "conflict")]);
    // Packets without a tag were made by hand, and have no numbers to go by.
    let untagged = |chunk: Vec<u8>| {
        let mut packet = sctp(&[chunk]);
        packet[4..8].copy_from_slice(&[0; 4]);
        packet
    };
    let got = run(&[&message, &message, &other].map(|m| untagged(chunk(7, 3, 3, m))));
    assert_eq!((got.octets(), got.notes), (vec![message.clone(), message.clone(), other.clone()], vec![]));
    let parts = [chunk(2, 1, 3, &message[10..]), chunk(1, 2, 3, &message[..10])].map(untagged);
    assert_eq!(run(&parts).octets(), vec![message.clone()]);
    // A fragment that contradicts one is told, and takes no place.
    let got = chunks(&[
        chunk(2, 1, 3, &message[10..]),
        chunk(2, 1, 3, &other[10..]),
        chunk(1, 2, 3, &message[..10]),
    ]);
    assert_eq!((got.octets(), got.notes), (vec![message.clone()], vec![(2, "sctp", "conflict")]));
    // Each frame twice: nothing is left over.
    let parts = [chunk(1, 2, 3, &message[..10]), chunk(2, 1, 3, &message[10..])];
    let twice: Vec<_> = parts.iter().flat_map(|p| [p.clone(), p.clone()]).collect();
    assert_eq!((chunks(&twice).octets(), chunks(&twice).notes), (vec![message.clone()], vec![]));
    // Only the last 4096 are remembered.
    let many = |n: u32| {
        let mut all: Vec<_> = (0..n).map(|i| chunk(i, 3, 3, &message)).collect();
        all.push(chunk(0, 3, 3, &message));
        let got = run(&all.chunks(16).map(sctp).collect::<Vec<_>>());
        (got.octets().len(), got.problems)
    };
    assert_eq!((many(4096), many(4097)), ((4096, vec![]), (4098, vec!["conflict"])));
}

/// Chunks with another verification tag are of another association.
#[test]
fn verification_tags() {
    let message = m3ua();
    let tagged = |tag: u8, chunk: Vec<u8>| {
        let mut packet = sctp(&[chunk]);
        packet[7] = tag;
        packet
    };
    let (a, b) = (chunk(1, 2, 3, &message[..10]), chunk(2, 1, 3, &message[10..]));
    let forged = chunk(2, 1, 3, &[9; 22]);
    let got = run(&[tagged(1, a.clone()), tagged(2, forged), tagged(1, b.clone())]);
    assert_eq!((got.octets(), got.notes), (vec![message.clone()], vec![(2, "sctp", "incomplete")]));
    // ABORT and SHUTDOWN COMPLETE end one, INIT does not.
    for (kind, ends) in [(6, true), (14, true), (1, false)] {
        let got = run(&[tagged(1, a.clone()), tagged(1, vec![kind, 0, 0, 4]), tagged(1, b.clone())]);
        assert_eq!(got.octets().is_empty(), ends, "{kind}");
        assert_eq!(got.texts.first().is_some_and(|t| t.starts_with("the association ends")), ends);
    }
}

/// I-DATA is collected by order, stream and message, and by the number of the fragment, whatever its TSN.
#[test]
fn interleaved_messages() {
    let message = m3ua();
    let part = |tsn: u32, flags: u8, stream: u16, id: u32, last: u32, octets: &[u8]| {
        let mut out = idata(tsn, flags, last, octets);
        out[8..10].copy_from_slice(&stream.to_be_bytes());
        out[12..16].copy_from_slice(&id.to_be_bytes());
        out
    };
    let got = chunks(&[
        part(1, 2, 1, 0, 3, &message[..10]),
        part(2, 2, 2, 0, 46, &[1]),
        part(3, 2 | 4, 1, 0, 4, &[3]),
        part(4, 2, 1, 1, 5, &[5]),
        part(5, 1, 1, 0, 1, &message[10..]),
        part(6, 1 | 4, 1, 0, 1, &[4]),
        part(7, 1, 2, 0, 1, &[2]),
        part(8, 1, 1, 1, 1, &[6]),
    ]);
    let ppid = |ppid| Carrier::Sctp { ppid };
    assert_eq!(
        got.units,
        [(ppid(3), message), (ppid(4), vec![3, 4]), (ppid(46), vec![1, 2]), (ppid(5), vec![5, 6])]
    );
    assert_eq!(got.notes, []);
    // A fragment is missing.
    let got = chunks(&[part(1, 2, 1, 0, 3, &[1]), part(2, 1, 1, 0, 2, &[3])]);
    assert_eq!((got.octets(), got.problems), (vec![], vec!["incomplete"]));
}
