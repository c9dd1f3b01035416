//! What is shown does not depend on how many threads decode.

#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

mod common;

use common::sigdump;
use sigcodec::{
    sccp::{Address, HopCounter, LocalReference, ProtocolClass, Xudt},
    wire::{Encode, Writer},
};
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::process::{Child, Command, Stdio};

const SAMPLE: &[u8] = include_bytes!("../samples/interconnect.pcap");

/// A pcap of these frames, a second between them.
fn pcap(link: u8, frames: &[Vec<u8>]) -> Vec<u8> {
    let mut out =
        vec![0xd4, 0xc3, 0xb2, 0xa1, 2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0, 0, link, 0, 0, 0];
    for (frame, time) in frames.iter().zip(0u32..) {
        let n = u32::try_from(frame.len()).unwrap().to_le_bytes();
        out.extend([&time.to_le_bytes(), &[0; 4], &n, &n, &frame[..]].concat());
    }
    out
}

/// How `generated` is read.
const CARRIED: [&str; 3] = ["-", "--decode-as", "link:147=m3ua"];

/// Messages of M3UA over and over, from begins of dialogues to what cannot be decoded.
fn generated(times: usize) -> Vec<u8> {
    let mut frames = vectors("m3ua");
    frames.extend(
        SAMPLE[24..]
            .windows(8)
            .enumerate()
            .filter(|(_, w)| **w == [1, 0, 1, 1, 0, 0, 0, w[7]])
            .map(|(at, w)| SAMPLE[24 + at..24 + at + usize::from(w[7])].to_vec()),
    );
    pcap(147, &core::iter::repeat_n(frames, times).flatten().collect::<Vec<_>>())
}

fn vectors(layer: &str) -> Vec<Vec<u8>> {
    let file = format!("{}/../vectors/{layer}.jsonl", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(file).unwrap();
    let hex = text.lines().map(|l| serde_json::from_str::<serde_json::Value>(l).unwrap()["hex"].clone());
    let octet = |p: &[u8]| u8::from_str_radix(core::str::from_utf8(p).unwrap(), 16).unwrap();
    hex.map(|h| h.as_str().unwrap().as_bytes().chunks(2).map(octet).collect()).collect()
}

/// What is told is the same with any number of threads; the lines of it.
fn same(args: &[&str], input: &[u8]) -> usize {
    let run = |threads: &str| sigdump(&[args, &["--threads", threads]].concat(), input);
    let one = run("1");
    for threads in ["2", "3", "64"] {
        let other = run(threads);
        assert_eq!(one.status, other.status, "{args:?} {threads}");
        assert_eq!(String::from_utf8_lossy(&one.stderr), String::from_utf8_lossy(&other.stderr), "{args:?}");
        // Not by `assert_eq`: a difference of megabytes helps nobody.
        let differs = one.stdout.iter().zip(&other.stdout).position(|(a, b)| a != b);
        assert_eq!((differs, one.stdout.len()), (None, other.stdout.len()), "{args:?} {threads}");
    }
    one.stdout.iter().filter(|b| **b == b'\n').count()
}

const FORMATS: [&str; 8] = ["line", "tree", "json", "screen", "csv", "texts", "stats", "ladder"];

#[test]
fn the_sample_and_a_long_capture() {
    let long = generated(20);
    let with = |args: &[&'static str]| [&CARRIED[..], args].concat();
    for format in FORMATS {
        assert!(same(&["--format", format], &[]) > 0);
        assert!(same(&with(&["--format", format, "--all"]), &long) > 0);
    }
    assert!(same(&with(&["--format", "json", "--raw", "--reencode"]), &long) > 1000);
    let sample = concat!(env!("CARGO_MANIFEST_DIR"), "/samples/interconnect.pcap");
    assert!(same(&[sample, "/nonexistent", sample], &[]) > 10);
    // What is asked, what is undecided and the first reason, and names that no message had.
    for asked in ["imsi == \"001010123456789\"", "any_flag(TagHighFormForLowNumber)", "map.nobodysName == 1"]
    {
        same(&with(&["--filter", asked]), &long);
        same(&[sample, "--follow", "--filter", asked, "--format", "json"], &[]);
    }
    assert!(same(&with(&["--errors"]), &long) > 20);
}

#[test]
fn vectors_of_every_layer() {
    for (layer, name) in [
        ("m3ua", "m3ua"),
        ("sua", "sua"),
        ("m2pa", "m2pa"),
        ("mtp3", "mtp3"),
        ("sccp", "sccp"),
        ("isup", "isup"),
        ("tcap", "tcap"),
        ("tcap-ansi", "tcap"),
        ("diameter", "diameter"),
    ] {
        let frames = vectors(layer);
        let hex: String =
            frames.iter().map(|f| f.iter().map(|b| format!("{b:02x}")).collect::<String>() + "\n").collect();
        let carried = format!("link:147={name}");
        for format in FORMATS {
            same(&["--format", format, "-", "--decode-as", &carried], &pcap(147, &frames));
            same(&["--format", format, "--layer", name, "--hex", "-"], hex.as_bytes());
        }
    }
    let bad = b"zz\n62\n\n640349010\n";
    assert_eq!(same(&["--layer", "tcap", "--hex", "-"], bad), 3);
}

/// Messages that were collected from segments are whole at their place, and those that were not are told at theirs.
#[test]
fn segments() {
    let data: Vec<u8> =
        [&[0x62, 0x82, 1, 0xc4, 0x48, 3, 1, 2, 3, 0x6b, 0x82, 1, 0xbb][..], &[0; 443]].concat();
    let mut frames = Vec::new();
    for n in 0..300 {
        let long = Xudt {
            protocol_class: ProtocolClass::new(1, false),
            hop_counter: HopCounter(15),
            called: Address::itu_ssn(None, 6),
            calling: Address::itu_ssn(None, 8),
            data: &data[..],
            segmentation: None,
            importance: None,
        };
        for segment in long.segments(268, LocalReference(n)).unwrap().skip(usize::from(n % 7 == 0)) {
            let mut buf = vec![0; segment.encoded_len()];
            let mut w = Writer::new(&mut buf);
            segment.encode(&mut w);
            frames.push(w.finish().unwrap().to_vec());
        }
    }
    let capture = pcap(147, &frames);
    for format in FORMATS {
        same(&["--format", format, "-", "--decode-as", "link:147=sccp"], &capture);
    }
    let out = sigdump(&["-", "--decode-as", "link:147=sccp", "--threads", "3"], &capture);
    let text = String::from_utf8(out.stdout).unwrap();
    assert_eq!(text.lines().filter(|l| l.contains("collected segments")).count(), 257);
}

fn started(args: &[&str]) -> Child {
    Command::new(env!("CARGO_BIN_EXE_sigdump"))
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

/// A line comes out as soon as its message is whole.
#[test]
fn live() {
    let size = u32::from_le_bytes(SAMPLE[32..36].try_into().unwrap()) as usize;
    let (first, rest) = SAMPLE.split_at(24 + 16 + size);
    for threads in ["1", "2", "5"] {
        let mut child = started(&["-", "--threads", threads]);
        let mut to = child.stdin.take().unwrap();
        to.write_all(first).unwrap();
        let mut from = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        assert!(from.read_line(&mut line).unwrap() > 10, "{threads}");
        to.write_all(rest).unwrap();
        drop(to);
        assert!(from.lines().count() > 3);
        assert_eq!(child.wait().unwrap().code(), Some(0));
    }
}

/// Whoever has seen enough ends the program, however long the input is; so that memory is bounded, a slow reader holds it up.
#[test]
fn endless_input() {
    let capture = generated(1);
    for threads in ["1", "2"] {
        let mut child = started(&[&CARRIED[..], &["--format", "json", "--threads", threads]].concat());
        let mut to = child.stdin.take().unwrap();
        let (head, packets) = (capture[..24].to_vec(), capture[24..].to_vec());
        let writer = std::thread::spawn(move || {
            let mut written = 0usize;
            to.write_all(&head).unwrap();
            while to.write_all(&packets).is_ok() && written < 1 << 30 {
                written += packets.len();
            }
            written
        });
        let mut from = child.stdout.take().unwrap();
        from.read_exact(&mut [0; 100_000]).unwrap();
        // Nobody reads: it stops taking, long before a gigabyte.
        let mut before = 0;
        for _ in 0..100 {
            std::thread::sleep(core::time::Duration::from_millis(50));
            let peak = peak(child.id());
            if peak == before && peak > 0 {
                break;
            }
            before = peak;
        }
        assert!(peak(child.id()) < 100_000, "{} KiB", peak(child.id()));
        drop(from);
        assert!(writer.join().unwrap() < 1 << 26);
        assert_eq!(child.wait().unwrap().code(), Some(0));
    }
}

/// The most memory that a process has had, in KiB; 0 where that cannot be known.
fn peak(process: u32) -> usize {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|l| l.strip_prefix("VmHWM:")).unwrap_or("0 kB").trim();
    line.trim_end_matches(" kB").parse().unwrap()
}
