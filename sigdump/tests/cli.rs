//! The contract of the command line.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

mod common;

use common::sigdump;
use std::io::Write as _;
use std::process::{Command, Output, Stdio};

const SAMPLE: &[u8] = include_bytes!("../samples/interconnect.pcap");

fn lines(out: &Output) -> Vec<String> {
    String::from_utf8(out.stdout.clone()).unwrap().lines().map(str::to_owned).collect()
}

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
        ("cap-operations", 59),
        ("cap-errors", 17),
        ("cap-contexts", 15),
        ("inap-operations", 105),
        ("inap-errors", 16),
        ("inap-contexts", 31),
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

fn errors(out: &Output) -> Vec<String> {
    String::from_utf8(out.stderr.clone()).unwrap().lines().map(str::to_owned).collect()
}
/// A pcap of these frames.
fn pcap(link: u8, frames: &[&[u8]]) -> Vec<u8> {
    let mut out =
        vec![0xd4, 0xc3, 0xb2, 0xa1, 2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0, 0, link, 0, 0, 0];
    for frame in frames {
        let n = u32::try_from(frame.len()).unwrap().to_le_bytes();
        out.extend([&[0; 8][..], &n, &n, frame].concat());
    }
    out
}

/// A file that cannot be read does not hide the next one, and the exit code tells of it.
#[test]
fn several_files() {
    let sample = concat!(env!("CARGO_MANIFEST_DIR"), "/samples/interconnect.pcap");
    let whole = lines(&sigdump(&[sample], &[]));
    for bad in [
        "/nonexistent/capture.pcap",
        env!("CARGO_MANIFEST_DIR"),
        concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"),
    ] {
        for files in [[bad, sample], [sample, bad]] {
            let out = sigdump(&files, &[]);
            assert_eq!((lines(&out), out.status.code()), (whole.clone(), Some(2)), "{bad}");
            assert!(errors(&out).iter().any(|e| e.starts_with(&format!("sigdump: {bad}: "))));
        }
    }
    assert_eq!(lines(&sigdump(&[sample, sample], &[])).len(), whole.len() * 2);
}

/// What is not decoded is counted, and "nothing" is an answer.
#[test]
fn what_is_left_out_is_counted() {
    let arp: &[u8] = &[&[0; 12][..], &[8, 6], &[0; 28]].concat();
    let out = sigdump(&["-"], &pcap(1, &[arp, arp]));
    assert_eq!((out.status.code(), out.stdout.len()), (Some(0), 0));
    let told = ["not decoded: 2 frames with EtherType 0x0806", "no signalling found in 2 frames"];
    assert_eq!(errors(&out), told.map(|t| format!("sigdump: standard input: {t}")));
    assert_eq!(
        errors(&sigdump(&["-"], &pcap(1, &[]))),
        ["sigdump: standard input: no signalling found in 0 frames"]
    );
    // All is decoded, and nothing is told.
    assert_eq!(errors(&sigdump(&["-"], SAMPLE)), Vec::<String>::new());
    // A link type that users number is read as they say.
    let mtp3 = pcap(147, &[&[0x83, 1, 2, 3, 4, 5]]);
    assert!(errors(&sigdump(&["-"], &mtp3))[0].contains("link type 147"));
    let out = sigdump(&["-", "--decode-as", "link:147=mtp3"], &mtp3);
    assert_eq!((lines(&out).len(), errors(&out).len()), (1, 0));
    assert_eq!(sigdump(&["-", "--port", "nothing"], &mtp3).status.code(), Some(2));
}

/// A message is shown when it has come, from a capture and from lines.
#[test]
fn live_pipes() {
    use std::io::{BufRead as _, BufReader};
    // The file header and the first frame.
    let size = u32::from_le_bytes(SAMPLE[32..36].try_into().unwrap()) as usize;
    let (first, rest) = SAMPLE.split_at(24 + 16 + size);
    let hex = b"67094904010203044a0100\n";
    for (args, first, rest) in [
        (&["-"][..], first, rest),
        (&["-", "--format", "json"], first, rest),
        (&["-", "--format", "tree"], first, rest),
        (&["--layer", "tcap", "--hex", "-"], &hex[..], &hex[..]),
    ] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_sigdump"))
            .args(args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut to = child.stdin.take().unwrap();
        to.write_all(first).unwrap();
        // While the pipe is open.
        let mut line = String::new();
        let mut from = BufReader::new(child.stdout.take().unwrap());
        assert!(from.read_line(&mut line).unwrap() > 10, "{args:?}");
        to.write_all(rest).unwrap();
        drop(to);
        assert!(from.lines().count() > 0);
        assert_eq!(child.wait().unwrap().code(), Some(0));
    }
}

#[test]
fn pasted_octets() {
    let whole = lines(&sigdump(&["--layer", "tcap", "--hex", "67094904010203044a0100"], &[]));
    for text in [
        "0000   67 09 49 04 01 02 03 04 4a 01 00   g.I.....J..",
        "00000000: 6709 4904 0102 0304 4a01 00  g.I.....J..",
        "{ 0x67, 0x09, 0x49, 0x04, 0x01, 0x02, 0x03, 0x04, 0x4A, 0x01, 0x00 }",
        "\\x67\\x09\\x49\\x04\\x01\\x02\\x03\\x04\\x4a\\x01\\x00",
    ] {
        assert_eq!(lines(&sigdump(&["--layer", "TCAP", "--hex", text], &[])), whole, "{text}");
    }
    let out = sigdump(&["--layer", "tcap", "--hex", "-"], b"# remark\n\n67094904010203044a0100\n\xff\nzz\n");
    assert_eq!((lines(&out).len(), out.status.code()), (3, Some(1)));
    assert!(lines(&out)[1].starts_with("!hex: line 4: ") && lines(&out)[2].starts_with("!hex: line 5: "));
}

/// No text of a message changes how the output is seen, or looks like another field.
#[test]
fn hostile_text() {
    let user_name = |text: &str| {
        let mut avp = vec![0, 0, 0, 1, 0x40, 0, 0, u8::try_from(text.len() + 8).unwrap()];
        avp.extend(text.bytes());
        avp.resize(avp.len().next_multiple_of(4), 0);
        let mut out = vec![1, 0, 0, u8::try_from(avp.len() + 20).unwrap(), 0xc0, 0, 1, 0x3c, 1, 0, 0, 0x23];
        out.extend([0, 0, 0, 1, 0, 0, 0, 2]);
        out.extend(avp);
        out.iter().map(|b| format!("{b:02x}")).collect::<String>()
    };
    let shown = |text: &str, format: &str| {
        let out = sigdump(&["--layer", "diameter", "--format", format, "--hex", &user_name(text)], &[]);
        String::from_utf8(out.stdout).unwrap()
    };
    for c in [
        '\u{85}',
        '\u{9b}',
        '\u{202e}',
        '\u{2066}',
        '\u{2028}',
        '\u{200b}',
        '\u{feff}',
        '\u{e0041}',
        '\u{1b}',
    ] {
        for format in ["line", "tree", "json"] {
            let out = shown(&format!("x{c}y"), format);
            assert!(!out.contains(c) && out.contains('x'), "{c:?} {format}: {out}");
        }
    }
    assert!(shown("x y", "line").contains("User-Name=\"x y\""));
    assert!(shown("x\"y", "line").contains("User-Name=\"x\\\"y\""));
    assert!(shown("x", "line").contains("User-Name=x "));
    assert!(shown("東京", "line").contains("User-Name=東京 "));
}

/// `--layer auto` says what it took.
#[test]
fn layers_found_by_their_octets() {
    for (layer, hex) in [
        ("tcap", "67094904010203044a0100"),
        ("sccp", "09800305070242060242070b67094904010203044a0100"),
        // For SCCP a release complete with octets behind it, and all of them an IAM; with something odd in it, either.
        ("isup", "0500011161010a000200088310515510000200"),
        ("sccp", "0500011161010a0002000883105155100002f0"),
        ("m3ua", "0100030300000008"),
        ("m2ua", "01000601000000100300000883010203"),
        ("diameter", "0100002080000118000000000000000100000002000001074000000c613b3132"),
    ] {
        let auto = sigdump(&["--layer", "auto", "--hex", hex], &[]);
        assert_eq!(errors(&auto), [format!("sigdump: taken for {layer}")]);
        assert_eq!(auto.stdout, sigdump(&["--layer", layer, "--hex", hex], &[]).stdout);
    }
    let none = sigdump(&["--layer", "auto", "--hex", "ffffffff"], &[]);
    assert_eq!((none.status.code(), none.stdout.len()), (Some(2), 0));
    let lines_ = sigdump(&["--layer", "auto", "--hex", "-"], b"ffffffff\n67094904010203044a0100\n");
    assert_eq!((lines(&lines_).len(), lines_.status.code()), (2, Some(1)));
}

#[test]
fn exit_codes_are_in_the_help() {
    let out = sigdump(&["--help"], &[]);
    assert!(lines(&out).iter().any(|l| l.starts_with("Exit status: 0 if ")));
}

#[test]
fn causes_in_the_line() {
    let abort = sigdump(&["--layer", "tcap", "--hex", "67094904000000014a0101"], &[]);
    assert_eq!(lines(&abort), ["abort dtid 00000001 cause unrecognizedTransactionID (1)"]);
    let udts = sigdump(&["--layer", "sccp", "--hex", "0a0103050702420602420600"], &[]);
    assert!(lines(&udts)[0].starts_with("UDTS cause "), "{:?}", lines(&udts));
}

/// How a call of a prepaid subscriber goes on: a Continue of CAP with requestReportBCSMEvent, applyCharging and continue.
#[test]
fn the_usual_messages_of_cap_are_no_anomaly() {
    let octets = concat!(
        "65754804000000024904000000016b2a2828060700118605010101a01d611b80020780a109060704000001170304a203",
        "020100a305a1030201006c3ba11a0201010201173012a01030068001078101013006800109810100a115020102020123",
        "300d8006a00480020708a203800101a10602010302011f",
    );
    let out = sigdump(&["--layer", "tcap", "--format", "json", "--hex", octets], &[]);
    let shown: serde_json::Value = serde_json::from_str(&lines(&out)[0]).unwrap();
    assert!(shown["anomalies"].is_null() && shown["errors"].is_null(), "{shown}");
    let text = shown.to_string();
    for name in
        ["requestReportBCSMEvent", "applyCharging", "\"continue\"", "oDisconnect", "maxCallPeriodDuration"]
    {
        assert!(text.contains(name), "{name} is not in {text}");
    }
    // The same in a context of MAP is odd.
    let out = sigdump(
        &[
            "--layer",
            "tcap",
            "--format",
            "json",
            "--hex",
            &octets.replace("04000001170304", "04000001001c03"),
        ],
        &[],
    );
    assert!(lines(&out)[0].contains("MultipleInvokes"));
}

/// Colours come where they are asked for, and change nothing else.
#[test]
fn colours() {
    let sgr = |text: &str| {
        let mut out = String::new();
        let mut parts = text.split("\u{1b}[");
        out.push_str(parts.next().unwrap());
        parts.for_each(|part| out.push_str(part.split_once('m').unwrap().1));
        out
    };
    let broken = "62224801076c1da11b02010102012d301380059151551000810 1ff8207915155101099f9".replace(' ', "");
    for args in [
        &["--format", "line"][..],
        &["--format", "tree"],
        &["--format", "tree", "--layer", "tcap", "--hex", &broken],
        &["--format", "line", "--layer", "tcap", "--hex", "6203480101"],
    ] {
        let plain = String::from_utf8(sigdump(args, &[]).stdout).unwrap();
        assert!(!plain.contains('\u{1b}'), "no terminal, no colours");
        let coloured = sigdump(&[args, &["--color", "always"]].concat(), &[]).stdout;
        let coloured = String::from_utf8(coloured).unwrap();
        assert!(coloured.contains("\u{1b}["), "{args:?}");
        assert_eq!(sgr(&coloured), plain, "{args:?}");
    }
    let json = sigdump(&["--format", "json", "--color", "always"], &[]).stdout;
    assert!(!json.contains(&0x1b));
    let forced = |name: &str| {
        let program =
            Command::new(env!("CARGO_BIN_EXE_sigdump")).env("CLICOLOR_FORCE", "1").env(name, "1").output();
        program.unwrap().stdout.contains(&0x1b)
    };
    assert!(forced("SOMETHING") && !forced("NO_COLOR"));
}
