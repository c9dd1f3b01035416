//! Capture files: what each kind of block says, what is cut off, and where a file ends.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

#[path = "frames/frames.rs"]
mod frames;

use frames::*;
use sigcodec_capture::{Packet, Time, file};
use std::io;

const MAX_BLOCK: u32 = 16 << 20;
const EPOCH: &str = "1970-01-01T00:00:00.000000Z";

/// The time of one Enhanced Packet block of an interface with these options.
fn time(big: bool, options: &[u8], stamp: u64) -> String {
    let file = [section(big), interface(big, 1, options), enhanced(big, 0, stamp, 0, &[])].concat();
    packets(&file[..]).0[0].1.clone()
}

/// Digits behind the second: those of the file, 6 or 9.
#[test]
fn digits_of_files() {
    let digits = |file: &[u8]| {
        let mut out = Vec::new();
        file::read(file, &mut |p| out.push(p.time.digits)).unwrap();
        out
    };
    let frame = [vec![1]];
    let all = [pcap(1, true, false, &frame), pcap(1, true, true, &frame), pcapng(1, true, 6, &frame)];
    assert_eq!(all.map(|f| digits(&f)), [[6], [9], [6]]);
    assert_eq!(digits(&pcapng(1, true, 7, &frame)), [9]);
}

#[test]
fn both_halves_of_a_time_stamp() {
    for big in [false, true] {
        assert_eq!(time(big, &[], 1_706_933_106_789_012), "2024-02-03T04:05:06.789012Z");
        let nanoseconds = option(big, 9, &[9]);
        assert_eq!(time(big, &nanoseconds, 1_706_933_106_789_012_345), "2024-02-03T04:05:06.789012345Z");
    }
}

#[test]
fn resolutions_of_time_stamps() {
    for (resolution, stamp, shown) in [
        (0, 7, "1970-01-01T00:00:07.000000Z"),
        (3, 7_500, "1970-01-01T00:00:07.500000Z"),
        (6, 7_500_001, "1970-01-01T00:00:07.500001Z"),
        (7, 75_000_001, "1970-01-01T00:00:07.500000100Z"),
        (18, 1_500_000_000_000_000_000, "1970-01-01T00:00:01.500000000Z"),
        (0x8a, 1536, "1970-01-01T00:00:01.500000Z"),
        (0x94, 3 << 19, "1970-01-01T00:00:01.500000000Z"),
        (0xbe, 3 << 61, "1970-01-01T00:00:01.500000000Z"),
        (0xbf, 3 << 62, "1970-01-01T00:00:01.500000000Z"),
        (0xff, u64::MAX, "1970-01-01T00:00:00.000000000Z"),
        (19, 15_000_000_000_000_000_000, "1970-01-01T00:00:01.500000000Z"),
        (28, u64::MAX, "1970-01-01T00:00:00.000000001Z"),
        (127, u64::MAX, "1970-01-01T00:00:00.000000000Z"),
    ] {
        assert_eq!(time(false, &option(false, 9, &[resolution]), stamp), shown, "{resolution:#x}");
        assert_eq!(time(true, &option(true, 9, &[resolution]), stamp), shown, "{resolution:#x}");
    }
    // Another length than one octet says nothing.
    assert_eq!(time(false, &option(false, 9, &[9, 0]), 7_000_000), "1970-01-01T00:00:07.000000Z");
}

#[test]
fn offsets_of_time_stamps() {
    let day = 86_400u64;
    for big in [false, true] {
        let of = |n: u64| if big { n.to_be_bytes() } else { n.to_le_bytes() };
        assert_eq!(time(big, &option(big, 14, &of(day)), 2_000_000), "1970-01-02T00:00:02.000000Z");
        // 2^33 seconds: the upper half counts.
        assert_eq!(time(big, &option(big, 14, &of(1 << 33)), 0), "2242-03-16T12:56:32.000000Z");
        // A zone to the west, and a time in front of 1970.
        assert_eq!(
            time(big, &option(big, 14, &of(day.wrapping_neg())), 86_402_000_000),
            "1970-01-01T00:00:02.000000Z"
        );
        assert_eq!(time(big, &option(big, 14, &of(1u64.wrapping_neg())), 0), "1969-12-31T23:59:59.000000Z");
        assert_eq!(time(big, &option(big, 14, &of(day)[..4]), 2_000_000), "1970-01-01T00:00:02.000000Z");
    }
}

#[test]
fn options_in_front_and_behind() {
    let nine = option(false, 9, &[9]);
    let named = [option(false, 2, b"five!"), nine.clone()].concat();
    assert_eq!(time(false, &named, 5), "1970-01-01T00:00:00.000000005Z");
    let ended = [option(false, 0, &[]), nine.clone()].concat();
    assert_eq!(time(false, &ended, 5), "1970-01-01T00:00:00.000005Z");
    // An option that reaches beyond the block ends them, and what stood in front of it holds.
    let beyond = [nine, vec![14, 0, 200, 0, 1, 1, 1, 1]].concat();
    assert_eq!(time(false, &beyond, 5), "1970-01-01T00:00:00.000000005Z");
}

#[test]
fn days_far_away() {
    let seconds = option(false, 9, &[0]);
    for (stamp, shown) in [
        (0, "1970-01-01T00:00:00.000000Z"),
        (68_169_599, "1972-02-28T23:59:59.000000Z"),
        (1_234_567_890, "2009-02-13T23:31:30.000000Z"),
        (951_782_399, "2000-02-28T23:59:59.000000Z"),
        (951_782_400, "2000-02-29T00:00:00.000000Z"),
        (951_868_800, "2000-03-01T00:00:00.000000Z"),
        (4_107_542_399, "2100-02-28T23:59:59.000000Z"),
        (4_107_542_400, "2100-03-01T00:00:00.000000Z"),
        (9_223_372_036, "2262-04-11T23:47:16.000000Z"),
        (9_223_372_037, "2262-04-11T23:47:17.000000Z"),
        (253_402_300_799, "9999-12-31T23:59:59.000000Z"),
        (253_402_300_800, "10000-01-01T00:00:00.000000Z"),
        (u64::MAX, "584554051223-11-09T07:00:15.000000Z"),
    ] {
        assert_eq!(time(false, &seconds, stamp), shown);
    }
}

/// Digits are as many as the capture has, and what is in front of 1970, or far in front of it, is a date too.
#[test]
fn digits_and_days_long_ago() {
    let shown = |nanoseconds: i128, digits: u8| Time { nanoseconds, digits }.to_string();
    let time = 1_706_933_106_089_012_345;
    for (digits, text) in [
        (0, "2024-02-03T04:05:06Z"),
        (1, "2024-02-03T04:05:06.0Z"),
        (3, "2024-02-03T04:05:06.089Z"),
        (9, "2024-02-03T04:05:06.089012345Z"),
        (12, "2024-02-03T04:05:06.089012345Z"),
    ] {
        assert_eq!(shown(time, digits), text);
    }
    assert_eq!(shown(-1, 9), "1969-12-31T23:59:59.999999999Z");
    assert_eq!(shown(-2_208_988_800_000_000_000, 0), "1900-01-01T00:00:00Z");
    assert_eq!(shown(-9_223_372_036_854_775_809, 9), "1677-09-21T00:12:43.145224191Z");
    assert_eq!(shown(9_223_372_036_854_775_808, 9), "2262-04-11T23:47:16.854775808Z");
    // 0000-03-01, the day before it, and both 10,000 years earlier: the calendar has leap years there too.
    assert_eq!(shown(-719_468 * 86_400_000_000_000, 0), "0000-03-01T00:00:00Z");
    assert_eq!(shown(-719_469 * 86_400_000_000_000, 0), "0000-02-29T00:00:00Z");
    let back = 25 * 146_097i128;
    assert_eq!(shown((-719_468 - back) * 86_400_000_000_000, 0), "-10000-03-01T00:00:00Z");
    assert_eq!(shown((-719_469 - back) * 86_400_000_000_000, 0), "-10000-02-29T00:00:00Z");
    // The largest number there is.
    assert_eq!(shown(i128::MAX, 0), "5391559471918239498981-03-22T13:41:55Z");
    // The same day twice, another, and the first again.
    let days = [0, 1, 0].map(|day| shown(day * 86_400_000_000_000, 0));
    assert_eq!(days, ["1970-01-01T00:00:00Z", "1970-01-02T00:00:00Z", "1970-01-01T00:00:00Z"]);
}

#[test]
fn enhanced_packets() {
    for big in [false, true] {
        let file = [
            section(big),
            interface(big, 101, &[]),
            interface(big, 140, &[]),
            enhanced(big, 1, 1, 3, &[1, 2, 3]),
            enhanced(big, 0, 2, 9, &[4, 5, 6, 7]),
            enhanced(big, 2, 3, 1, &[8]),
            block(big, 6, &[0; 4]),
        ]
        .concat();
        let second = |n: u32| format!("1970-01-01T00:00:00.00000{n}Z");
        let none = (4, EPOCH.to_owned(), 101, vec![], 0);
        let (all, end) = packets(&file[..]);
        assert_eq!(end, "end");
        assert_eq!(all[0], (1, second(1), 140, vec![1, 2, 3], 99));
        // More was captured than is there: what is there.
        assert_eq!(all[1], (2, second(2), 101, vec![4, 5, 6, 7], 99));
        // An interface that is not described.
        let unknown = &all[2];
        assert_eq!((unknown.0, unknown.2, &unknown.3[..]), (3, u32::MAX, &[8][..]));
        assert_eq!(all[3], none);
    }
}

#[test]
fn simple_and_obsolete_packets() {
    for big in [false, true] {
        let simple =
            |original: u32, octets: &[u8]| block(big, 3, &[&word(big, original)[..], octets].concat());
        // Interface 1, 7 packets were dropped.
        let mut obsolete = [half(big, 1), half(big, 7)].concat();
        obsolete.extend([0, 5, 2, 3].map(|n| word(big, n)).concat());
        obsolete.extend([9, 9, 0, 0]);
        let file = [
            section(big),
            simple(1, &[1, 0, 0, 0]),
            interface(big, 101, &[]),
            interface(big, 140, &[]),
            simple(5, &[1, 2, 3, 4, 5, 0, 0, 0]),
            simple(70, &[6, 7, 8, 9]),
            block(big, 2, &obsolete),
            // A block that is not known, and an empty one.
            block(big, 0x0bad, &[1, 2, 3, 4]),
            block(big, 77, &[]),
            simple(0, &[]),
        ]
        .concat();
        let (all, end) = packets(&file[..]);
        assert_eq!(end, "end");
        let zero = || Time::default().to_string();
        assert_eq!(
            all,
            [
                (1, zero(), u32::MAX, vec![1], 1),
                (2, zero(), 101, vec![1, 2, 3, 4, 5], 5),
                (3, zero(), 101, vec![6, 7, 8, 9], 70),
                (4, "1970-01-01T00:00:00.000005Z".to_owned(), 140, vec![9, 9], 3),
                (5, zero(), 101, vec![], 0),
            ]
        );
    }
}

#[test]
fn sections_begin_anew() {
    let file = [
        section(true),
        interface(true, 101, &[]),
        enhanced(true, 0, 1, 1, &[1]),
        section(false),
        enhanced(false, 0, 1, 1, &[2]),
        interface(false, 140, &[]),
        enhanced(false, 0, 1, 1, &[3]),
    ]
    .concat();
    let (all, end) = packets(&file[..]);
    let short: Vec<_> = all.iter().map(|p| (p.0, p.2, p.3[0])).collect();
    assert_eq!((short, end), (vec![(1, 101, 1), (2, u32::MAX, 2), (3, 140, 3)], "end"));
    // The order of octets in a section is known, or it is no section.
    let mut bad = file;
    bad[28 + 20 + 36 + 8] ^= 1;
    assert_eq!(packets(&bad[..]).1, "format");
    assert_eq!(packets(&bad[..]).0.len(), 1);
}

/// The length of a block stands in front of it: a multiple of four that has room for both lengths.
#[test]
fn lengths_of_blocks() {
    let front = [section(false), interface(false, 1, &[]), enhanced(false, 0, 1, 1, &[1])].concat();
    let run = |length: u32| {
        let mut file = front.clone();
        file.extend([word(false, 77), word(false, length)].concat());
        file.extend(vec![0; 64]);
        let (all, end) = packets(&file[..]);
        assert_eq!(all.len(), 1);
        end
    };
    for (length, end) in [
        (0, "truncated"),
        (8, "truncated"),
        (11, "truncated"),
        (30, "truncated"),
        (76, "truncated"),
        (72, "end"),
        (MAX_BLOCK, "truncated"),
        (MAX_BLOCK + 1, "too large"),
        (MAX_BLOCK + 4, "too large"),
    ] {
        assert_eq!(run(length), end, "length {length}");
    }
    // The same where the file ends with the block.
    for (length, end) in [(30, "truncated"), (28, "end"), (12, "end")] {
        let mut file = front.clone();
        file.extend([word(false, 77), word(false, length)].concat());
        file.resize(front.len() + length as usize, 0);
        assert_eq!(packets(&file[..]).1, end, "length {length}");
    }
    // A section needs room for its magic too.
    let mut short = section(false);
    short[4] = 12;
    assert_eq!(packets(&short[..]).1, "truncated");
    // An interface block without room for a link type is link type 0.
    let file = [section(false), block(false, 1, &[]), enhanced(false, 0, 1, 1, &[1])].concat();
    assert_eq!(packets(&file[..]).0[0].2, 0);
}

#[test]
fn largest_packets() {
    let file = |captured: u32, there: usize| {
        let mut file = pcap(1, false, false, &[vec![7]]);
        file.extend([1, 2, captured, captured].map(|n| word(false, n)).concat());
        file.resize(file.len() + there, 5);
        file
    };
    let (all, end) = packets(&file(MAX_BLOCK, MAX_BLOCK as usize)[..]);
    assert_eq!((all.len(), all[1].3.len(), end), (2, MAX_BLOCK as usize, "end"));
    let (all, end) = packets(&file(MAX_BLOCK + 1, 100)[..]);
    assert_eq!((all.len(), end), (1, "too large"));
    // The same in pcapng: a block of just that length.
    let body = MAX_BLOCK as usize - 32;
    let epb = enhanced(false, 0, 1, size(body), &vec![3; body]);
    let file = [section(false), interface(false, 1, &[]), epb].concat();
    let (all, end) = packets(&file[..]);
    assert_eq!((all[0].3.len(), end), (body, "end"));
}

/// Wherever a file is cut: what was whole is handed over, and the cut is told unless it is between two blocks.
#[test]
fn cut_anywhere() {
    let frames = [vec![1; 5], vec![2; 6], vec![]];
    for (file, ends) in [
        (pcap(1, false, false, &frames), vec![(24, 0), (45, 1), (67, 2), (83, 3)]),
        (pcapng(1, true, 6, &frames), vec![(28, 0), (60, 0), (100, 1), (140, 2), (172, 3)]),
    ] {
        for cut in 0..=file.len() {
            let (all, end) = packets(&file[..cut]);
            let whole = ends.iter().filter(|(at, _)| *at <= cut).map(|(_, n)| *n).next_back().unwrap_or(0);
            assert_eq!(all.len(), whole, "cut at {cut}");
            let told = match cut {
                0 => "format",
                _ if ends.iter().any(|(at, _)| *at == cut) => "end",
                _ => "truncated",
            };
            assert_eq!(end, told, "cut at {cut}");
        }
    }
}

#[test]
fn other_files() {
    assert_eq!(packets(&b"GIF89a and more"[..]).1, "format");
    assert_eq!(packets(&[0xa1, 0xb2, 0xc3, 0xd5, 0, 0, 0, 0][..]).1, "format");
    // The upper bits of a link type say something else.
    assert_eq!(packets(&pcap(0xf400_0065, true, false, &[vec![1]])[..]).0[0].2, 101);
    assert_eq!(packets(&pcap(0x03ff_0065, true, false, &[vec![1]])[..]).0[0].2, 0x03ff_0065);
    let mut file = pcap(1, false, false, &[vec![1, 2]]);
    file[24 + 12] = 200;
    assert_eq!(packets(&file[..]).0[0].4, 200);
}

/// The form of pcap with 24 octets in front of each frame.
#[test]
fn modified_pcap() {
    let mut file = pcap(101, false, false, &[]);
    file[..4].copy_from_slice(&word(false, 0xa1b2_cd34));
    for octets in [&[1, 2, 3][..], &[4]] {
        let n = size(octets.len());
        file.extend([1, 2, n, 9].map(|n| word(false, n)).concat());
        file.extend([0xee; 8]);
        file.extend(octets);
    }
    let time = || "1970-01-01T00:00:01.000002Z".to_owned();
    let both = vec![(1, time(), 101, vec![1, 2, 3], 9), (2, time(), 101, vec![4], 9)];
    assert_eq!(packets(&file[..]), (both.clone(), "end"));
    assert_eq!(packets(&file[..file.len() - 1]), (both[..1].to_vec(), "truncated"));
    assert_eq!(packets(&file[..file.len() - 2]), (both[..1].to_vec(), "truncated"));
}

/// Gives an octet a call, is interrupted, and fails at an end.
struct Slow<'a> {
    rest: &'a [u8],
    calls: usize,
    fails: bool,
}
impl io::Read for Slow<'_> {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        self.calls += 1;
        if self.calls % 3 == 0 {
            return Err(io::ErrorKind::Interrupted.into());
        }
        let Some((first, rest)) = self.rest.split_first() else {
            return if self.fails { Err(io::ErrorKind::ConnectionReset.into()) } else { Ok(0) };
        };
        self.rest = rest;
        to[0] = *first;
        Ok(1)
    }
}

#[test]
fn pipes_that_give_an_octet_a_time() {
    for file in
        [pcap(1, false, true, &[vec![1; 5], vec![2; 9]]), pcapng(1, true, 9, &[vec![1; 5], vec![2; 9]])]
    {
        let whole = packets(&file[..]);
        assert_eq!((whole.0.len(), whole.1), (2, "end"));
        assert_eq!(packets(Slow { rest: &file, calls: 0, fails: false }), whole);
        assert_eq!(packets(Slow { rest: &file, calls: 0, fails: true }), (whole.0, "io"));
    }
}

/// A packet is handed over when it is whole, before more of the stream is asked for.
#[test]
fn live_packets() {
    struct Live<'a>(&'a [u8], &'a core::cell::Cell<usize>);
    impl io::Read for Live<'_> {
        fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
            assert!(!self.0.is_empty() || self.1.get() == 1, "the first packet comes before the wait");
            let n = self.0.len().min(to.len());
            to[..n].copy_from_slice(&self.0[..n]);
            self.0 = &self.0[n..];
            Ok(n)
        }
    }
    for file in [pcap(1, false, false, &[vec![1; 5]]), pcapng(1, false, 6, &[vec![1; 5]])] {
        let come = core::cell::Cell::new(0);
        file::read(Live(&file, &come), &mut |_| come.set(come.get() + 1)).unwrap();
        assert_eq!(come.get(), 1);
    }
}

/// Interfaces without end cost no memory without end.
#[test]
fn many_interfaces() {
    let mut file = section(false);
    let n = file::MAX_INTERFACES;
    (0..=n).for_each(|_| file.extend(interface(false, 1, &[])));
    for id in [n - 1, n] {
        file.extend(enhanced(false, u32::try_from(id).unwrap(), 0, 0, &[]));
    }
    let links: Vec<_> = packets(&file[..]).0.into_iter().map(|p| p.2).collect();
    assert_eq!(links, [1, Packet::NO_LINK]);
}

/// Captures are kept compressed: by gzip or Zstandard, in one piece or several.
#[test]
fn compressed_files() {
    use flate2::{Compression, write::GzEncoder};
    use ruzstd::encoding::{CompressionLevel, compress_to_vec};
    use std::io::Write as _;
    let file = pcap(1, false, false, &[vec![1; 60], vec![2; 60], vec![3; 2000]]);
    let gzip = |octets: &[u8]| {
        let mut out = GzEncoder::new(Vec::new(), Compression::default());
        out.write_all(octets).unwrap();
        out.finish().unwrap()
    };
    let zstd = |octets: &[u8]| compress_to_vec(octets, CompressionLevel::Fastest);
    let (front, behind) = file.split_at(100);
    let passed_over = [0x5a, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 9, 9, 9];
    let plain = packets(&file[..]);
    assert_eq!(plain.0.len(), 3);
    for compressed in [
        gzip(&file),
        [gzip(front), gzip(behind)].concat(),
        zstd(&file),
        [&passed_over[..], &zstd(front), &passed_over, &zstd(behind)].concat(),
    ] {
        assert_eq!(packets(&compressed[..]), plain);
        // What is cut or broken shows what is whole in front of it, and says so.
        let (cut, end) = packets(&compressed[..compressed.len() - 9]);
        assert!(plain.0.starts_with(&cut) && end != "end");
    }
    // What only begins so is no capture, and neither is a compressed text.
    for other in
        [&[0x1f, 0x8b, 8, 0][..], &[0x28, 0xb5, 0x2f, 0xfd, 9, 9], &gzip(b"text"), &gzip(&gzip(&file))]
    {
        assert!(matches!(packets(other), (none, "io" | "format" | "truncated") if none.is_empty()));
    }
}
