//! Captures to JSON and back.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing)]

mod common;

use common::sigdump as run;
use serde_json::Value;

fn sample() -> Vec<u8> {
    let sample = concat!(env!("CARGO_MANIFEST_DIR"), "/samples/interconnect.pcap");
    run(&["--format", "json", "--raw", sample], b"").stdout
}

#[test]
fn the_sample_comes_back_as_a_capture() {
    let printed = sample();
    for name in ["sample.pcap", "sample.pcapng"] {
        let file = format!("{}/{name}", env!("CARGO_TARGET_TMPDIR"));
        let _ = std::fs::remove_file(&file);
        let made = run(&["craft", "--pcap", &file], &printed);
        assert_eq!(made.status.code(), Some(0), "{}", String::from_utf8_lossy(&made.stderr));
        let again = run(&["--format", "json", "--raw", &file], b"").stdout;
        assert_eq!(String::from_utf8_lossy(&again), String::from_utf8_lossy(&printed));
        let made = run(&["craft", "--pcap", &file], &printed);
        assert_eq!(made.status.code(), Some(2), "what is there is not written over");
    }
}

#[test]
fn a_capture_without_messages_is_one() {
    let file = format!("{}/empty.pcap", env!("CARGO_TARGET_TMPDIR"));
    let _ = std::fs::remove_file(&file);
    assert_eq!(run(&["craft", "--pcap", &file], b"").status.code(), Some(0));
    let read = run(&[&file], b"");
    assert_eq!((read.status.code(), read.stdout.as_slice()), (Some(0), &b""[..]));
}

#[test]
fn lines_become_octets_and_a_bad_one_is_told() {
    let printed = String::from_utf8(sample()).unwrap();
    let first = printed.lines().next().unwrap();
    let json: Value = serde_json::from_str(first).unwrap();
    let octets = json["layers"][0]["octets"].as_str().unwrap();
    let input = format!("{first}\n\n{{\"frame\":1,\"errors\":[]}}\nno JSON\n{first}\n");
    let made = run(&["craft", "-"], input.as_bytes());
    assert_eq!(String::from_utf8_lossy(&made.stdout), format!("{octets}\n{octets}\n"));
    let told = String::from_utf8_lossy(&made.stderr).into_owned();
    assert!(told.contains("line 4: no JSON"), "{told}");
    assert!(
        told.contains("2 messages, 1 that could not be made, 1 lines that show no message alone"),
        "{told}"
    );
    assert_eq!(made.status.code(), Some(1));
}
