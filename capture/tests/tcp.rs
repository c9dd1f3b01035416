//! TCP: segments lost, late, again and in conflict, and what is kept of them.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

#[path = "frames/frames.rs"]
mod frames;

use frames::*;
use sigcodec_capture::{Ends, Follow, Framing, Oddity, Reassembly, Skipped, file};

/// Segments of one stream, each in a frame of its own.
fn run(segments: &[(u32, Vec<u8>)]) -> Seen {
    frames_of(&segments.iter().map(|(s, p)| tcp(*s, 0x18, p)).collect::<Vec<_>>())
}
fn frames_of(segments: &[Vec<u8>]) -> Seen {
    seen(&raw(&segments.iter().map(|s| ipv4(6, 1, 0, false, s)).collect::<Vec<_>>()))
}
/// A run of messages: the numbers of the first and of those behind it.
fn messages(first: u32, n: u32) -> Vec<u8> {
    (first..first + n).flat_map(diameter).collect()
}

#[test]
fn segments_and_ports() {
    let segment = tcp(1, 0x18, &diameter(1));
    for cut in 0..20 {
        assert_eq!(frames_of(&[segment[..cut].to_vec()]).notes, [(1, "tcp", "truncated")], "cut at {cut}");
    }
    assert!(frames_of(&[segment[..20].to_vec()]).notes.is_empty());
    // Options stand in front of the payload.
    let mut options = segment;
    options[12] = 0x70;
    options.splice(20..20, [1; 8]);
    assert_eq!(frames_of(&[options]).octets(), [diameter(1)]);
    // The port may be at either end; other ports are not followed.
    let port = |from, to| frames_of(&[tcp_ports(from, to, 1, 0x18, &diameter(1))]).octets().len();
    assert_eq!((port(3868, 9), port(9, 3868), port(9, 9), port(3867, 3869)), (1, 1, 0, 0));
    let ends = frames_of(&[tcp(1, 0x18, &diameter(1))]).ends[0].unwrap();
    assert_eq!((ends.source.1, ends.destination.1), (40_000, 3868));
}

#[test]
fn directions_and_connections() {
    let stream = messages(1, 2);
    let (a, b) = stream.split_at(25);
    // Each direction is a stream of its own.
    let both = frames_of(&[
        tcp(1, 0x18, a),
        tcp_ports(3868, 40_000, 900, 0x18, a),
        tcp(26, 0x18, b),
        tcp_ports(3868, 40_000, 925, 0x18, b),
    ]);
    assert_eq!((both.octets().len(), both.frames, both.problems), (4, vec![1, 2, 3, 4], vec![]));
    // SYN and RST begin anew, with other numbers; FIN and ACK do not.
    for (flags, again) in [(2, true), (4, true), (0x12, true), (1, false), (0x10, false), (8, false)] {
        let first = [diameter(1), diameter(3)[..9].to_vec()].concat();
        let got = frames_of(&[tcp(1000, 0x18, &first), tcp(5, flags, &[]), tcp(6, 0x18, &diameter(2))]);
        assert_eq!(got.octets(), [diameter(1), diameter(2)]);
        // What was held is told when it ends.
        assert_eq!(got.notes, [(if again { 1 } else { 3 }, "tcp", "incomplete")], "flags {flags:#x}");
        let ended = got.texts[0].starts_with("the capture ends");
        assert_eq!(ended, !again, "flags {flags:#x}");
    }
}

#[test]
fn late_segments() {
    let stream = messages(1, 3);
    let at = |from: usize, to: usize| (size(from).wrapping_sub(30), stream[from..to].to_vec());
    // Around the end of the numbers: the second is late.
    let got = run(&[at(0, 20), at(40, 60), at(20, 40)]);
    assert_eq!((got.octets(), got.frames), (vec![diameter(1), diameter(2), diameter(3)], vec![1, 3, 3]));
    // One ahead that overlaps what has come meanwhile.
    let got = run(&[at(0, 10), at(30, 60), at(10, 45)]);
    assert_eq!((got.octets().len(), got.problems), (3, vec![]));
    // One ahead that is covered meanwhile.
    let got = run(&[at(0, 10), at(30, 40), at(10, 60)]);
    assert_eq!((got.octets().len(), got.problems), (3, vec![]));
    // Sent again with more behind it: what is new counts.
    let got = run(&[at(0, 20), at(0, 20), at(20, 60)]);
    assert_eq!((got.octets().len(), got.problems), (3, vec![]));
}

/// What was never captured: the gap is told, and names the first frame behind it.
#[test]
fn gaps_at_the_end() {
    let stream = messages(1, 5);
    let at = |from: usize, to: usize| (size(from).wrapping_sub(50), stream[from..to].to_vec());
    let got = run(&[at(0, 20), at(80, 100), at(40, 60)]);
    assert_eq!(got.octets(), [diameter(1), diameter(3), diameter(5)]);
    assert_eq!(got.notes, [(3, "tcp", "gap"), (2, "tcp", "gap")]);
    assert_eq!(got.frames, [1, 3, 2]);
    // A message that has begun in front of a gap is given up; one that has begun behind it is told.
    let got = run(&[at(0, 30), at(40, 70)]);
    assert_eq!(got.octets(), [diameter(1), diameter(3)]);
    assert_eq!(got.notes, [(2, "tcp", "gap"), (2, "tcp", "incomplete")]);
    assert_eq!(got.texts[1], "the capture ends inside a message: 10 octets");
    let got = run(&[at(0, 30)]);
    assert_eq!((got.octets(), got.problems), (vec![diameter(1)], vec!["incomplete"]));
}

/// A gap is given up when 64 segments wait behind it.
#[test]
fn segments_ahead() {
    let ahead = |n: u32| {
        let mut all = vec![(0, diameter(0))];
        all.extend((2..2 + n).map(|i| (i * 20, diameter(i))));
        run(&all)
    };
    let got = ahead(64);
    assert_eq!(got.notes, [(2, "tcp", "gap")]);
    assert_eq!(got.texts, ["a segment in front of this one is missing"]);
    let got = ahead(65);
    assert_eq!(got.notes, [(66, "tcp", "gap")]);
    assert_eq!(got.texts, ["segments are missing; the stream goes on behind the gap"]);
    assert_eq!((got.octets().len(), got.frames[65]), (66, 66));
    // Two gaps: only the first is passed over.
    let mut all = vec![(0, diameter(0))];
    all.extend((2..34).chain(35..68).map(|i| (i * 20, diameter(i))));
    assert_eq!(run(&all).notes, [(66, "tcp", "gap"), (34, "tcp", "gap")]);
}

/// And when more than 4 MiB wait.
#[test]
fn octets_ahead() {
    let message = |octets: usize| {
        let mut out = diameter(7);
        out[1..4].copy_from_slice(&size(octets).to_be_bytes()[1..]);
        out.resize(octets, 0);
        out
    };
    let quarter = 1 << 20;
    let start = |n: usize| size(40 + n * quarter);
    let run = |last: usize| {
        let mut all = vec![(0, diameter(0))];
        all.extend((0..3).map(|n| (start(n), message(quarter))));
        all.push((start(3), message(last)));
        run(&all)
    };
    let got = run(quarter);
    assert_eq!(
        (got.octets().len(), got.texts),
        (5, vec!["a segment in front of this one is missing".to_owned()])
    );
    let mut all = run(quarter + 20);
    assert_eq!(all.texts[0], "segments are missing; the stream goes on behind the gap");
    assert_eq!(all.notes.remove(0), (5, "tcp", "gap"));
    // What was taken waits no more: the next gap has its own 4 MiB.
    let mut twice = vec![(0, diameter(0))];
    twice.extend((0..3).map(|n| (start(n), message(quarter))));
    twice.push((20, diameter(1)));
    let behind = 40 + 3 * quarter + 20;
    twice.extend((0..3).map(|n| (size(behind + n * quarter), message(quarter))));
    assert_eq!(self::run(&twice).texts, ["a segment in front of this one is missing"]);
}

/// The last 64 KiB that were read are remembered, twice as many at times: what comes again of them is passed over,
/// however it is cut; what is older is told.
#[test]
fn octets_remembered() {
    let again = |n: u32, from: u32, octets: usize| {
        let stream = messages(0, n);
        let at = from as usize * 20;
        let mut all: Vec<_> = (0..n).map(|i| (i * 20, diameter(i))).collect();
        all.push((from * 20, stream[at..at + octets].to_vec()));
        let got = run(&all);
        (size(got.octets().len()), got.problems)
    };
    for octets in [20, 33, 60, 65_000] {
        assert_eq!(again(4_000, 0, octets), (4_000, vec![]));
        assert_eq!(again(10_000, 6_750, octets), (10_000, vec![]));
    }
    assert_eq!(again(10_000, 0, 20), (10_001, vec!["overlap"]));
    // Other octets among them are told, whether they were read long ago or not.
    for from in [0, 19, 3_000, 79_985] {
        let mut all: Vec<_> = (0..4_000).map(|i| (i * 20, diameter(i))).collect();
        all.push((from, vec![9; 7]));
        assert_eq!(run(&all).problems, ["overlap", "overlap"], "{from}");
    }
}

#[test]
fn where_a_stream_begins() {
    let three = messages(1, 3);
    let at = |from: usize, to: usize| tcp(size(100 + from), 0x18, &three[from..to]);
    let syn = tcp(99, 2, &[]);
    let whole = [diameter(1), diameter(2), diameter(3)];
    // Behind a SYN segments come in any order, and without one nearly.
    for frames in [
        vec![syn.clone(), at(30, 60), at(0, 30)],
        vec![syn.clone(), at(30, 60), at(0, 10), at(10, 30)],
        vec![syn.clone(), syn.clone(), at(0, 60), syn.clone()],
        vec![at(20, 60), at(0, 20)],
        vec![at(0, 60), syn.clone()],
    ] {
        let got = frames_of(&frames);
        let mut octets = got.octets();
        octets.sort();
        assert_eq!((octets, got.notes), (whole.to_vec(), vec![]));
    }
    // A SYN with another number begins another stream.
    let got = frames_of(&[at(0, 30), tcp(500, 2, &[]), tcp(501, 0x18, &diameter(7))]);
    assert_eq!((got.octets(), got.notes), (vec![diameter(1), diameter(7)], vec![(1, "tcp", "incomplete")]));
    // Data may come with it.
    let got = frames_of(&[tcp(99, 2, &three[..30]), at(30, 60)]);
    assert_eq!((got.octets(), got.notes), (whole.to_vec(), vec![]));
}

/// One old octet, whatever its value, is a keep-alive.
#[test]
fn keep_alives() {
    let got = run(&[(1, diameter(1)), (20, vec![7]), (20, vec![]), (21, diameter(2))]);
    assert_eq!((got.octets(), got.notes), (vec![diameter(1), diameter(2)], vec![]));
    // Another old octet is none, and neither are two.
    assert_eq!(run(&[(1, diameter(1)), (19, vec![7])]).problems, ["overlap", "overlap"]);
    assert_eq!(run(&[(1, diameter(1)), (19, vec![7, 7])]).problems, ["overlap", "overlap"]);
}

/// What a connection holds is shown or told when it ends.
#[test]
fn ends_of_connections() {
    let three = messages(1, 3);
    let at = |from: usize, to: usize| tcp(size(from), 0x18, &three[from..to]);
    let held = [at(0, 10), at(20, 60)];
    let reset = tcp(999, 4, &[]);
    let reset_back = tcp_ports(3868, 40_000, 999, 4, &[]);
    for end in [reset, reset_back, tcp(999, 2, &[])] {
        let got = frames_of(&[&held[..], &[end]].concat());
        assert_eq!((got.octets(), got.frames), (vec![diameter(2), diameter(3)], vec![2, 2]));
        assert_eq!(got.notes, [(2, "tcp", "gap")]);
    }
    // FIN ends a direction when all in front of it has come.
    let got = frames_of(&[at(0, 30), tcp(30, 0x11, &[]), at(30, 60)]);
    assert_eq!(got.notes[0], (2, "tcp", "incomplete"));
    let got = frames_of(&[at(0, 30), tcp(60, 0x11, &[]), at(30, 60)]);
    assert_eq!((got.octets().len(), got.notes), (3, vec![]));
}

#[test]
fn overlaps() {
    // Other octets in the same place: shown, and what is no whole message of them is told.
    let mut cut = diameter(9);
    cut.truncate(15);
    let got = run(&[(0, messages(1, 2)), (0, [diameter(8), cut].concat())]);
    assert_eq!(got.octets(), [diameter(1), diameter(2), diameter(8)]);
    assert_eq!(got.notes, [(2, "tcp", "overlap"), (2, "tcp", "overlap")]);
    assert_eq!(got.texts[1], "15 octets of it are no whole message");
    // The stream itself goes on where it was.
    let got = run(&[(0, messages(1, 2)), (20, diameter(8)), (40, diameter(3))]);
    assert_eq!(got.octets(), [diameter(1), diameter(2), diameter(8), diameter(3)]);
    assert_eq!(got.problems, ["overlap"]);
}

/// Two segments in one place, ahead of a gap or covered when it closes: neither is lost.
#[test]
fn overlaps_ahead() {
    let three = messages(1, 3);
    let at = |from: usize, to: usize| (size(from), three[from..to].to_vec());
    // The same number with other octets, kept or covered.
    for segments in [
        [at(0, 20), at(40, 60), (40, diameter(9)), at(20, 40)],
        [at(0, 20), (40, diameter(9)), at(20, 60), at(60, 60)],
        [at(0, 10), (40, diameter(9)), at(10, 56), at(60, 60)],
    ] {
        let got = run(&segments);
        assert_eq!((got.octets().len(), &got.problems[..]), (4, &["overlap"][..]));
        assert!(got.octets().contains(&diameter(9)) && got.octets().contains(&diameter(2)));
    }
    // Sent again ahead of the gap: the same, less and more.
    for again in [at(40, 60), at(40, 50)] {
        let got = run(&[at(0, 20), at(40, 60), again, at(20, 40)]);
        assert_eq!((got.octets(), got.problems), (vec![diameter(1), diameter(2), diameter(3)], vec![]));
    }
    let got = run(&[at(0, 20), at(40, 50), at(40, 60), at(20, 40)]);
    assert_eq!((got.octets(), got.problems), (vec![diameter(1), diameter(2), diameter(3)], vec![]));
}

#[test]
fn streams_at_the_same_time() {
    let mut most: Vec<_> = (0..32_768u32)
        .map(|i| {
            let mut frame = ipv4(6, 1, 0, false, &tcp(1, 0x18, &diameter(1)[..10]));
            frame[12..16].copy_from_slice(&i.to_be_bytes());
            frame
        })
        .collect();
    let mut end = ipv4(6, 1, 0, false, &tcp(11, 0x18, &diameter(1)[10..]));
    end[12..16].copy_from_slice(&[0; 4]);
    most.push(end.clone());
    let got = seen(&raw(&most));
    assert_eq!((got.octets(), got.problems.len()), (vec![diameter(1)], 32_767));
    end[12..16].copy_from_slice(&[1; 4]);
    *most.last_mut().unwrap() = end;
    assert_eq!(seen(&raw(&most)).notes[0], (32_769, "tcp", "streamLimit"));
    // The older half is given up, and told.
    assert_eq!(seen(&raw(&most)).problems.iter().filter(|p| **p == "incomplete").count(), 32_769);
}

/// A capture may begin inside a message, and a length may be impossible.
#[test]
fn what_is_no_message() {
    let got = run(&[(0, [vec![0, 2, 3, 4, 5], messages(1, 2)].concat())]);
    assert_eq!((got.octets(), got.problems), (vec![diameter(1), diameter(2)], vec!["resynchronised"]));
    assert_eq!(got.texts, ["5 octets are no Diameter message; the stream goes on behind them"]);
    let got = run(&[(0, [vec![0], diameter(1)].concat())]);
    assert_eq!((got.octets(), got.problems), (vec![diameter(1)], vec!["resynchronised"]));
    let got = run(&[(0, vec![0, 2, 3, 4]), (4, diameter(1))]);
    assert_eq!((got.octets(), got.problems), (vec![diameter(1)], vec!["resynchronised"]));
    // Less than a length waits for more.
    let got = run(&[(0, vec![0, 2, 3]), (3, [vec![4, 5], diameter(1)].concat())]);
    assert_eq!((got.octets(), got.texts.len(), &got.texts[0][..1]), (vec![diameter(1)], 1, "5"));
    // A length below the header, or beyond what is waited for, where a message is known to begin: the octets are shown
    // as they are.
    let syn = |payload: &[u8]| [tcp(99, 2, &[]), tcp(100, 0x18, payload), tcp(140, 0x18, &diameter(3))];
    for length in [[0, 0, 19], [0x10, 0, 4], [0x10, 0, 1]] {
        let mut bad = diameter(1);
        bad[1..4].copy_from_slice(&length);
        let rest = [bad, diameter(2)].concat();
        let got = frames_of(&syn(&rest));
        assert_eq!((got.octets(), got.problems), (vec![rest.clone(), diameter(3)], vec![]), "{length:?}");
        // Where none is, they are told.
        let got = run(&[(0, rest), (40, diameter(3))]);
        assert_eq!((got.octets(), got.problems), (vec![diameter(2), diameter(3)], vec!["resynchronised"]));
    }
}

/// A length that was none is given up when nothing follows: behind it stand messages.
#[test]
fn lengths_that_were_none() {
    let mut long = diameter(1);
    long[1..4].copy_from_slice(&[0x0f, 0, 0]);
    let all = [long, messages(2, 3)].concat();
    let got = frames_of(&[tcp(99, 2, &[]), tcp(100, 0x18, &all)]);
    assert_eq!(got.octets(), [diameter(2), diameter(3), diameter(4)]);
    assert_eq!(got.texts, ["20 octets are no Diameter message; the stream goes on behind them"]);
}

/// A framing that goes by the octets is taken where the ends say none, and it is marked.
#[test]
fn streams_of_other_ports() {
    struct Guess;
    impl Follow for Guess {
        fn ends(&self, ends: &Ends) -> Option<Framing> {
            follow(ends)
        }
        fn octets(&self, front: &[u8]) -> Option<Framing> {
            let ends = Ends { source: ([0; 4].into(), 3868), destination: ([0; 4].into(), 0) };
            if front.starts_with(&[1, 0, 0, 20]) { follow(&ends) } else { None }
        }
    }
    let run = |segments: &[Vec<u8>]| {
        let frames: Vec<_> = segments.iter().map(|s| ipv4(6, 1, 0, false, s)).collect();
        let (mut state, mut out) = (Reassembly::new(Guess), Seen::default());
        file::read(&raw(&frames)[..], &mut |p| state.packet(p, &mut out)).unwrap();
        state.finish(&mut out);
        out
    };
    let two = messages(1, 2);
    let other = |at: u32, octets: &[u8]| tcp_ports(9, 10, at, 0x18, octets);
    let got = run(&[other(1, b"GET /"), other(6, &two[..30]), other(36, &two[30..])]);
    assert_eq!((got.octets(), got.skipped[0]), (vec![diameter(1), diameter(2)], (1, Skipped::Port)));
    assert_eq!((&got.odd[0][..], &got.odd[1][..]), (&[Oddity::Guessed][..], &[Oddity::Guessed][..]));
    // At a port that says what it is, nothing is guessed.
    assert_eq!(run(&[tcp(1, 0x18, &two)]).odd, [[], []]);
}
