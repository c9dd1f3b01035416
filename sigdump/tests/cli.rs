//! The contract of the command line.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

fn sigdump(args: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_sigdump"))
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A child that refuses its arguments does not read.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}
fn lines(out: &Output) -> Vec<String> {
    String::from_utf8(out.stdout.clone()).unwrap().lines().map(str::to_owned).collect()
}
const SAMPLE: &[u8] = include_bytes!("../samples/interconnect.pcap");

#[test]
fn the_sample_is_built_in_and_decodes() {
    let out = sigdump(&["--format", "json"], &[]);
    assert_eq!(out.status.code(), Some(0));
    let text = lines(&out);
    let names: Vec<String> = text
        .iter()
        .map(|l| {
            let v: serde_json::Value = serde_json::from_str(l).unwrap();
            assert!(v.get("errors").is_none(), "{l}");
            let component = &v["tcap"]["components"][0];
            let kind = component.as_object().and_then(|o| o.values().next());
            let operation = kind.and_then(|k| k["operation"]["name"].as_str());
            operation.or_else(|| v["diameter"]["header"]["commandName"].as_str()).unwrap().to_owned()
        })
        .collect();
    assert_eq!(
        names,
        [
            "sendAuthenticationInfo",
            "updateLocation",
            "insertSubscriberData",
            "sendRoutingInfoForSM",
            "mt-ForwardSM",
            "processUnstructuredSS-Request",
            "cancelLocation",
            "cancelLocation",
            "Authentication-Information-Request",
            "Authentication-Information-Answer",
            "Update-Location-Request",
            "Update-Location-Answer",
            "provideSubscriberInfo",
        ]
    );
    let hostile: serde_json::Value = serde_json::from_str(&text[12]).unwrap();
    assert_eq!(hostile["tcap"]["components"][0]["invoke"]["argument"]["imsi"], "001010123456789");
    assert_eq!(hostile["anomalies"][0]["flag"], "TagHighFormForLowNumber");
    assert_eq!(sigdump(&["-", "--format", "json"], SAMPLE).stdout, out.stdout, "standard input");
}

#[test]
fn both_copies_of_the_sample_are_the_same() {
    let other = concat!(env!("CARGO_MANIFEST_DIR"), "/../samples/interconnect.pcap");
    assert_eq!(std::fs::read(other).unwrap(), SAMPLE);
}

#[test]
fn hexadecimal_lines_in_order_errors_included() {
    let input = b"67094904010203044a0100\nzz\n6900\n";
    let out = sigdump(&["--layer", "tcap", "--hex", "-", "--format", "json", "--reencode"], input);
    assert_eq!(out.status.code(), Some(1));
    let text = lines(&out);
    assert_eq!(text.len(), 3);
    assert!(text[0].contains("\"pAbortCause\":\"unrecognizedMessageType\"") && text[0].contains("\"same\""));
    assert!(text[1].contains("\"syntax\""));
    assert!(text[2].contains("\"kind\":\"messageType\""));
}

#[test]
fn map_parameters_by_operation_and_version() {
    let args = ["--layer", "map-arg:sendRoutingInfoForSM", "--hex", "301280059151551000", "--format", "tree"];
    assert_eq!(sigdump(&args, &[]).status.code(), Some(1), "it is cut off");
    let cancel = "a30d0408000101214365 87f90a0100".replace(' ', "");
    let args = ["--layer", "map-arg:cancelLocation@3", "--hex", &cancel, "--format", "json", "--reencode"];
    let out = sigdump(&args, &[]);
    assert_eq!(out.status.code(), Some(0), "{}", lines(&out).join("\n"));
    assert!(lines(&out)[0].contains("\"imsi\":\"001010123456789\"") && lines(&out)[0].contains("\"same\""));
    // Version 2 has a bare IMSI.
    let out = sigdump(&["--layer", "map-arg:cancelLocation@2", "--hex", "0408000101214365 87f9"], &[]);
    assert_eq!(out.status.code(), Some(0), "{}", lines(&out).join("\n"));
}

#[test]
fn bad_usage_and_unreadable_files() {
    for args in [
        &["--layer", "nonsense", "--hex", "00"][..],
        &["--layer", "map-arg:nothing", "--hex", "00"],
        &["--layer", "tcap", "--hex", "0"],
        &["--format", "nonsense"],
        &["--layer", "tcap"],
        &["tables", "nonsense"],
        &["/nonexistent/capture.pcap"],
    ] {
        let out = sigdump(args, &[]);
        assert_eq!(out.status.code(), Some(2), "{args:?}");
        assert!(!out.stderr.is_empty() && out.stdout.is_empty(), "{args:?}");
    }
    let out = sigdump(&["-"], b"this is no capture");
    assert_eq!(out.status.code(), Some(2));
    // What is whole before the end of a cut file is shown.
    let out = sigdump(&["-"], &SAMPLE[..SAMPLE.len() - 3]);
    assert_eq!((out.status.code(), lines(&out).len()), (Some(2), 12));
}

#[test]
fn tables() {
    for (table, least) in [
        ("map-operations", 141),
        ("map-errors", 101),
        ("map-contexts", 78),
        ("map-types", 1000),
        ("diameter-avps", 4099),
        ("diameter-groups", 511),
        ("diameter-commands", 484),
        ("diameter-applications", 167),
        ("diameter-vendors", 36),
        ("diameter-result-codes", 200),
        ("m3ua-messages", 23),
        ("sua-messages", 35),
        ("mtp3-messages", 35),
        ("sccp-messages", 20),
    ] {
        let out = sigdump(&["tables", table], &[]);
        assert_eq!(out.status.code(), Some(0));
        let text = lines(&out);
        assert!(text.len() >= least, "{table}: {}", text.len());
        let named =
            |l: &String| serde_json::from_str::<serde_json::Value>(l).is_ok_and(|v| v["name"].is_string());
        assert!(text.iter().all(named));
    }
}
