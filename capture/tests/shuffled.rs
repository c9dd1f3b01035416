//! However a stream, a message or a datagram is cut, shuffled and repeated, the same messages come out, once each and
//! without a word of anything wrong.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

#[path = "frames/frames.rs"]
mod frames;

use frames::*;

/// Numbers that are the same each time.
struct Random(u64);
impl Random {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % n.max(1)
    }
    /// Cuts `0..length` into parts.
    fn cuts(&mut self, length: usize, most: usize) -> Vec<(usize, usize)> {
        let mut out = Vec::new();
        let mut from = 0;
        while from < length {
            let to = (from + 1 + self.below(most)).min(length);
            out.push((from, to));
            from = to;
        }
        out
    }
    /// Moves each a few places at most, and repeats some.
    fn shuffle<T: Clone>(&mut self, all: &[T], far: usize) -> Vec<T> {
        let mut keyed: Vec<(usize, T)> = Vec::new();
        for (n, item) in all.iter().enumerate() {
            for _ in 0..=self.below(2) {
                keyed.push((n + self.below(far), item.clone()));
            }
        }
        keyed.sort_by_key(|(key, _)| *key);
        keyed.into_iter().map(|(_, item)| item).collect()
    }
}

#[test]
fn segments() {
    for seed in 0..200 {
        let random = &mut Random(seed);
        let n = 1 + u32::try_from(random.below(40)).unwrap();
        let stream: Vec<u8> = (1..=n).flat_map(diameter).collect();
        // Around the end of the numbers.
        let start = size(random.below(400)).wrapping_sub(200);
        let parts = random.cuts(stream.len(), 70);
        let mut parts = random.shuffle(&parts, 8);
        // What is sent again may be cut in another way.
        let again = random.cuts(stream.len(), 90);
        parts.extend(again.into_iter().take(random.below(9)));
        let segment = |(from, to): &(usize, usize)| {
            let sequence = start.wrapping_add(size(*from));
            ipv4(6, 1, 0, false, &tcp(sequence, 0x18, &stream[*from..*to]))
        };
        let syn = ipv4(6, 1, 0, false, &tcp(start.wrapping_sub(1), 2, &[]));
        let fin = ipv4(6, 1, 0, false, &tcp(start.wrapping_add(size(stream.len())), 0x11, &[]));
        let frames: Vec<_> = [syn].into_iter().chain(parts.iter().map(segment)).chain([fin]).collect();
        let got = seen(&raw(&frames));
        let all: Vec<_> = (1..=n).map(diameter).collect();
        assert_eq!((got.octets(), got.notes), (all, vec![]), "seed {seed}");
    }
}

#[test]
fn chunks() {
    for seed in 0..200 {
        let random = &mut Random(seed);
        let mut tsn = size(random.below(60)).wrapping_sub(30);
        let (mut all, mut wanted) = (Vec::new(), Vec::new());
        for number in 0..1 + random.below(12) {
            let message: Vec<u8> =
                (0..1 + random.below(200)).map(|_| random.below(256).to_le_bytes()[0]).collect();
            let parts = random.cuts(message.len(), 60);
            for (n, (from, to)) in parts.iter().enumerate() {
                let flags = if n == 0 { 2 } else { 0 } | u8::from(n + 1 == parts.len());
                let mut piece =
                    on_stream(u16::try_from(number % 3).unwrap(), tsn, flags, 3, &message[*from..*to]);
                piece[10..12].copy_from_slice(&be16(number));
                all.push(piece);
                tsn = tsn.wrapping_add(1);
            }
            wanted.push(message);
        }
        let frames: Vec<_> = random
            .shuffle(&all, 6)
            .iter()
            .map(|c| ipv4(132, 1, 0, false, &sctp(core::slice::from_ref(c))))
            .collect();
        let got = seen(&raw(&frames));
        let mut octets = got.octets();
        octets.sort();
        wanted.sort();
        assert_eq!((octets, got.notes), (wanted, vec![]), "seed {seed}");
    }
}

#[test]
fn datagrams() {
    for seed in 0..200 {
        let random = &mut Random(seed);
        let message: Vec<u8> =
            (0..100 + random.below(900)).map(|_| random.below(256).to_le_bytes()[0]).collect();
        let packet = sctp(&[chunk(1, 3, 3, &message)]);
        let eights = random.cuts(packet.len().div_ceil(8), 20);
        let parts: Vec<_> = eights
            .iter()
            .map(|(from, to)| {
                // A fragment may reach into the next one.
                let (at, end) = (from * 8, ((to + random.below(2)) * 8).min(packet.len()));
                ipv4(132, 7, at, end < packet.len(), &packet[at..end])
            })
            .collect();
        let frames = random.shuffle(&parts, 5);
        let got = seen(&raw(&frames));
        assert_eq!((got.octets(), got.problems), (vec![message], vec![]), "seed {seed}");
    }
}
