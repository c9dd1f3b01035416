//! What an engineer asks of a capture: which messages, which dialogue, how often, how long, what was written.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

mod common;

use common::sigdump;

const SAMPLE: &[u8] = include_bytes!("../samples/interconnect.pcap");

fn stdout(args: &[&str]) -> String {
    let out = sigdump(args, &[]);
    assert!(out.status.code() < Some(2), "{args:?}: {}", String::from_utf8_lossy(&out.stderr));
    String::from_utf8(out.stdout).unwrap()
}
fn stderr(args: &[&str]) -> String {
    String::from_utf8(sigdump(args, &[]).stderr).unwrap()
}
/// The frames that are shown.
fn frames(args: &[&str]) -> Vec<u32> {
    let text = stdout(args);
    text.lines().map(|l| l.split_whitespace().next().unwrap().parse().unwrap()).collect()
}

#[test]
fn messages_that_fulfil_an_expression() {
    assert_eq!(frames(&["--filter", "map.operation == \"updateLocation\""]), [2]);
    assert_eq!(frames(&["-f", "diameter", "-f", "diameter.command == \"AIR\" or opc == 1"]), [9]);
    assert_eq!(frames(&["-f", "any_flag(TagHighFormForLowNumber)"]), [13]);
    assert_eq!(frames(&["-f", "frame >= 3 and frame < 6 or frame == 13"]), [3, 4, 5, 13]);
    assert_eq!(frames(&["-f", "time > \"2026-01-01T00:00:02.5\""]), [12, 13]);
    assert_eq!(frames(&["-f", "source == \"198.51.100.0/24\" and port == 3868"]), [10, 12]);
    assert_eq!(frames(&["-f", "map and not tcap.type == \"begin\""]), [1, 8]);
    assert_eq!(frames(&["--operation", "cancelLocation"]), [7, 8]);
    assert_eq!(frames(&["--operation", "ula"]), [12]);
    assert_eq!(frames(&["--operation", "316"]), [11, 12]);
    assert_eq!(frames(&["--imsi", "001010123456789", "--undecided", "drop"]), [2, 5, 7, 9, 11, 13]);
    // A search for a number leaves out what may hold it, any other search does not.
    assert_eq!(frames(&["--imsi", "001010123456789"]), [2, 5, 7, 9, 11, 13]);
    assert!(frames(&["--imsi", "001010123456789", "--undecided", "keep"]).len() > 6);
    assert!(frames(&["--filter", "imsi == \"001010123456789\""]).len() > 6);
    assert_eq!(frames(&["--msisdn", "+15550100999", "--undecided", "drop"]), [3, 4, 12]);
    assert_eq!(stdout(&["--errors"]), "");
    // What is shown in any form is filtered.
    assert_eq!(stdout(&["--format", "json", "--operation", "AIR"]).lines().count(), 1);
    assert_eq!(stdout(&["--format", "csv", "--operation", "AIR"]).lines().count(), 2);
}

#[test]
fn what_is_undecided_is_counted() {
    let args = ["--imsi", "001010123456780", "--undecided", "keep"];
    let shown = frames(&args);
    let said = stderr(&args);
    assert!(!shown.is_empty() && shown.contains(&6), "the text of USSD may hold anything");
    let wanted =
        format!("sigdump: undecided: {} of 13 messages, shown (--undecided); first: imsi: ", shown.len());
    assert!(said.contains(&wanted), "{said}");
    let dropped = [&args[..3], &["drop"]].concat();
    assert_eq!(frames(&dropped), Vec::<u32>::new());
    assert!(stderr(&dropped).contains("messages, left out (--undecided)"));
    assert!(stderr(&["--errors"]).contains("none of 13 messages is what was asked for"));
    assert!(stderr(&["--follow", "--errors"]).contains("none of 13 messages is what was asked for"));
    assert!(!stderr(&["--operation", "AIR"]).contains("asked for") && !stderr(&[]).contains("asked for"));
    assert!(stderr(&["-f", "sccp.mistaken == 1"]).contains("no message has `sccp.mistaken`"));
}

#[test]
fn what_is_asked_for_wrongly_is_told() {
    for (args, said) in [
        (&["-f", "imzi == \"1\""][..], "--filter: `imzi` is no field at character 1\n  imzi == \"1\"\n  ^\n"),
        (&["-f", "imsi in $home"], "`$home` is no set that was given"),
        (&["--set", "home"], "`=` and a file are missing"),
        (&["--set", "home=/nowhere"], "/nowhere: "),
        (&["--imsi", "12a"], "--imsi: `12a` is no number"),
        (&["--operation", "noSuchThing"], "is no operation and no command"),
        (&["--follow"], "nothing is asked for"),
        (&["--follow", "--errors", "-"], "--follow reads a file twice"),
    ] {
        let out = sigdump(args, SAMPLE);
        assert_eq!(out.status.code(), Some(2), "{args:?}");
        let text = String::from_utf8(out.stderr).unwrap();
        assert!(text.contains(said), "{args:?}: {text}");
    }
}

#[test]
fn sets_come_from_files() {
    let file = std::env::temp_dir().join(format!("sigdump-set-{}", std::process::id()));
    std::fs::write(&file, "# home\n155501002*\n15550100302\n").unwrap();
    let set = format!("home={}", file.display());
    let abroad = frames(&["--set", &set, "-f", "sccp and not sccp.calling.gt in $home"]);
    std::fs::remove_file(&file).unwrap();
    assert_eq!(abroad, [4, 5, 13]);
}

/// The answer has neither the IMSI nor the name of what was asked.
#[test]
fn a_match_brings_its_dialogue() {
    let args = ["--follow", "--undecided", "drop", "-f"];
    let asked = |expression: &str| frames(&[&args[..], &[expression]].concat());
    assert_eq!(asked("imsi and map.operation == \"cancelLocation\""), [7, 8]);
    assert_eq!(asked("diameter.command == \"AIA\""), [9, 10]);
    assert_eq!(asked("diameter.Visited-PLMN-Id and diameter.command == \"ULR\""), [11, 12]);
}

#[test]
fn columns() {
    let text = stdout(&["--format", "csv"]);
    let rows: Vec<Vec<&str>> = text.lines().map(|l| l.split(',').collect()).collect();
    let column = |name: &str| rows[0].iter().position(|c| *c == name).unwrap();
    assert_eq!(rows.len(), 14);
    assert!(rows.iter().all(|r| r.len() == rows[0].len()));
    let cell = |row: usize, name: &str| rows[row][column(name)];
    assert_eq!(cell(2, "operation"), "updateLocation");
    assert_eq!((cell(2, "calling"), cell(2, "imsi")), ("15550100302", "001010123456789"));
    assert_eq!((cell(8, "result"), cell(8, "response_time")), ("ok", "0.250000"));
    assert_eq!((cell(12, "result"), cell(12, "error")), ("2001 DIAMETER_SUCCESS", "false"));
    assert_eq!(cell(13, "anomalies"), "TagHighFormForLowNumber");
}

#[test]
fn statistics() {
    let json: serde_json::Value = serde_json::from_str(&stdout(&["--format", "stats-json"])).unwrap();
    assert_eq!(json["messages"], 13);
    let times = json["responseTimes"].as_array().unwrap();
    let of = |name: &str| times.iter().find(|t| t["operation"] == name).unwrap();
    assert_eq!(of("cancelLocation")["medianMicroseconds"], 250_000);
    assert_eq!((&of("updateLocation")["lost"], &of("cancelLocation")["lost"]), (&1.into(), &0.into()));
    let table = stdout(&["--format", "stats"]);
    assert!(table.contains("\noperations\n"));
    assert!(table.contains("  cancelLocation\n"), "{table}");
}

#[test]
fn ladders() {
    let text = stdout(&["--format", "ladder", "-f", "diameter"]);
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 5);
    assert!(lines[2].contains('◀') && lines[2].contains("[2001 DIAMETER_SUCCESS]"), "{text}");
    assert_eq!(stdout(&["--format", "ladder-svg"]).matches("marker-end").count(), 13);
    assert!(stdout(&["--format", "ladder-html"]).starts_with("<!doctype html>"));
    let mermaid = stdout(&["--format", "ladder-mermaid"]);
    assert_eq!(mermaid.lines().filter(|l| l.contains("->>") || l.contains("--x")).count(), 13);
}

/// The sample has the first of two parts: the second one is made of it.
#[test]
fn texts_of_all_parts() {
    let part = SAMPLE.windows(6).position(|w| w == [5, 0, 3, 0x42, 2, 1]).unwrap();
    let start = SAMPLE[..part].windows(4).rposition(|w| w == [1, 0, 1, 1]).unwrap();
    let length = u32::from_be_bytes(SAMPLE[start + 4..start + 8].try_into().unwrap()) as usize;
    let first = SAMPLE[start..start + length].to_vec();
    let mut second = first.clone();
    second[part - start + 5] = 2;
    let hex = |o: &[u8]| o.iter().map(|b| format!("{b:02x}")).collect::<String>();
    let input = format!("{}\n{}\n", hex(&second), hex(&first));
    let args = ["--layer", "m3ua", "--hex", "-", "--format", "texts"];
    let out = sigdump(&args, input.as_bytes());
    let text = String::from_utf8(out.stdout).unwrap();
    assert_eq!(text.lines().count(), 1, "{text}");
    assert!(text.trim_start().starts_with("SMS-DELIVER 15550100777 > 001010123456789 \"4420823c"), "{text}");
    // A part alone is told.
    let out = sigdump(&args, hex(&first).as_bytes());
    let text = String::from_utf8(out.stdout).unwrap();
    assert!(text.starts_with("!parts of short message 66 are missing"), "{text}");
    let ussd = stdout(&["--format", "texts"]);
    assert!(ussd.contains(" USSD 15550100302 > 15550100200 \"*100#\"\n"), "{ussd}");
}

/// The sender of a part that contradicts another one is what somebody wrote, too.
#[test]
fn a_hostile_sender_of_a_part() {
    let part = SAMPLE.windows(6).position(|w| w == [5, 0, 3, 0x42, 2, 1]).unwrap();
    let start = SAMPLE[..part].windows(4).rposition(|w| w == [1, 0, 1, 1]).unwrap();
    let length = u32::from_be_bytes(SAMPLE[start + 4..start + 8].try_into().unwrap()) as usize;
    let mut first = SAMPLE[start..start + length].to_vec();
    // TP-OA in the alphabet of letters: a carriage return, a line feed, `=`.
    let sender = first.windows(3).position(|w| w == [0x0b, 0x91, 0x51]).unwrap();
    first[sender + 1] = 0xd0;
    first[sender + 2..sender + 5].copy_from_slice(&[0x0d, 0x45, 0x0f]);
    let mut again = first.clone();
    again[part - start + 8] ^= 1;
    let hex = |o: &[u8]| o.iter().map(|b| format!("{b:02x}")).collect::<String>();
    let input = format!("{}\n{}\n", hex(&first), hex(&again));
    let out = sigdump(&["--layer", "m3ua", "--hex", "-", "--format", "texts"], input.as_bytes());
    let text = String::from_utf8(out.stdout).unwrap();
    assert!(text.contains(" part 1 of 2 !"), "{text}");
    assert!(text.contains("\\r\\n=") && !text.contains('\r'), "{text}");
}

/// A text that would forge another line, or a formula in a table.
#[test]
fn hostile_text_in_every_form() {
    let hex = "010001010000007c00060008000000640210006c000008090000100b030200070980030e190b12060011045155100002000b12070011045155100003023e623c48043b0001066b1e281c060700118605010101a011600f80020780a1090607040000010013026c14a11202010102013b300a04010f04050d450f0000";
    for form in
        ["line", "tree", "csv", "texts", "ladder", "ladder-svg", "ladder-html", "ladder-mermaid", "stats"]
    {
        let out = sigdump(&["--layer", "m3ua", "--hex", "-", "--format", form], hex.as_bytes());
        let text = String::from_utf8(out.stdout).unwrap();
        assert!(!text.contains(['\u{1b}', '\r']), "{form}: {text:?}");
        if matches!(form, "line" | "texts") {
            assert!(text.contains("\\r\\n="), "{form}: {text}");
        }
    }
}

#[test]
fn what_differs() {
    let name = |n: &str| std::env::temp_dir().join(format!("sigdump-{n}-{}", std::process::id()));
    let (left, right) = (name("left"), name("right"));
    let mut other = SAMPLE.to_vec();
    let digit = other.windows(15).position(|w| w == b"001010123456789").unwrap() + 14;
    other[digit] = b'8';
    std::fs::write(&left, SAMPLE).unwrap();
    std::fs::write(&right, &other).unwrap();
    let (a, b) = (left.display().to_string(), right.display().to_string());
    let differ = sigdump(&["diff", &a, &b], &[]);
    let same = sigdump(&["diff", &a, &a], &[]);
    let except = sigdump(&["diff", &a, &b, "--except", "User-Name"], &[]);
    std::fs::write(&right, &other[..1000]).unwrap();
    let shorter = sigdump(&["diff", &a, &b], &[]);
    std::fs::remove_file(&left).unwrap();
    std::fs::remove_file(&right).unwrap();
    assert_eq!(
        String::from_utf8(differ.stdout).unwrap(),
        "message 9, frame 9 and 9\n- diameter/avps/User-Name/value: 001010123456789\n\
         + diameter/avps/User-Name/value: 001010123456788\n"
    );
    assert_eq!((differ.status.code(), same.status.code(), except.status.code()), (Some(1), Some(0), Some(0)));
    assert!(same.stdout.is_empty() && except.stdout.is_empty());
    // A file that is cut cannot be read to its end.
    assert_eq!(shorter.status.code(), Some(2));
}

#[test]
fn what_differs_between_two_messages() {
    let (a, b) = ("640a490101 6c0502010102 0100", "6403490102");
    let out = sigdump(&["diff", "--layer", "tcap", a, b], &[]);
    let text = String::from_utf8(out.stdout).unwrap();
    assert!(text.starts_with("- tcap/dtid: 01\n+ tcap/dtid: 02\n"), "{text}");
    assert_eq!(out.status.code(), Some(1));
    assert_eq!(sigdump(&["diff", "--layer", "tcap", b, b], &[]).status.code(), Some(0));
    assert_eq!(sigdump(&["diff", "--layer", "nonsense", b, b], &[]).status.code(), Some(2));
}

#[test]
fn comfort() {
    assert!(stdout(&["man"]).contains(".TH sigdump 1"));
    for shell in ["bash", "zsh", "fish"] {
        assert!(stdout(&["completions", shell]).contains("--follow") || shell == "fish");
    }
    let help = stdout(&["--help"]);
    assert!(help.contains("Examples:") && help.contains("Exit status:"), "{help}");
    assert_eq!(sigdump(&["--reencode", "--format", "csv"], &[]).status.code(), Some(2));
}

/// A capture of messages over MTP level 3: service information octet, point codes from and to, and what follows.
fn circuits(messages: &[(u8, u32, u32, &[u8])]) -> Vec<u8> {
    let mut out = vec![0xd4, 0xc3, 0xb2, 0xa1, 2, 0, 4, 0];
    out.extend([0; 8]);
    out.extend(65535u32.to_le_bytes());
    out.extend(141u32.to_le_bytes());
    for (second, (service, opc, dpc, user)) in (0u32..).zip(messages) {
        let mut message = vec![*service];
        message.extend((dpc | opc << 14).to_le_bytes());
        message.extend(*user);
        let len = u32::try_from(message.len()).unwrap();
        [second, 0, len, len].iter().for_each(|n| out.extend(n.to_le_bytes()));
        out.extend(message);
    }
    out
}

#[test]
fn a_call_is_followed_from_its_first_message_to_its_last() {
    const IAM: &[u8] = &[5, 0, 1, 0, 0x60, 1, 10, 0, 2, 6, 4, 3, 0x10, 0x51, 0x55];
    let iam = |calling: u8| [IAM, &[10, 4, 3, 0x13, 0x21, calling, 0]].concat();
    let other_circuit = [&[6][..], &iam(0x43)[1..]].concat();
    let bicc = [&[5, 0, 0, 0][..], &iam(0x43)[2..]].concat();
    let rel: &[u8] = &[5, 0, 12, 2, 0, 2, 0x80, 0x90];
    let messages: &[(u8, u32, u32, &[u8])] = &[
        (0x85, 1, 2, &iam(0x43)),
        (0x85, 1, 2, &other_circuit),
        (0x85, 1, 3, &iam(0x43)),
        (0x8d, 1, 2, &bicc),
        (0x85, 2, 1, &[5, 0, 6, 0, 0, 0]),
        (0x85, 2, 1, &[5, 0, 19]),
        (0x85, 2, 1, &[5, 0, 9, 0]),
        (0x85, 1, 2, rel),
        (0x85, 2, 1, &[5, 0, 16, 0]),
        (0x85, 2, 1, &[5, 0, 16, 0]),
        (0x85, 2, 1, &iam(0x65)),
        (0x8d, 2, 1, &[5, 0, 0, 0, 9, 0]),
    ];
    let file = std::env::temp_dir().join(format!("sigdump-call-{}.pcap", std::process::id()));
    std::fs::write(&file, circuits(messages)).unwrap();
    let run = |filter: &str, format: &str| {
        let args = ["--follow", "--filter", filter, "--format", format, file.to_str().unwrap()];
        let out = sigdump(&args, &[]);
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        String::from_utf8(out.stdout).unwrap()
    };
    // One call in both directions, without its neighbours: on another circuit, to another node, of BICC, before it and
    // behind it, and what is about the circuit.
    let found = run("isup.calling == 1234 && isup.circuitIdentificationCode == 5 && dpc == 2", "line");
    let types: Vec<&str> = ["IAM", "ACM", "ANM", "REL", "RLC", "BLO"]
        .into_iter()
        .filter(|name| found.split_whitespace().any(|word| word == *name))
        .collect();
    assert_eq!((types, found.lines().count()), (vec!["IAM", "ACM", "ANM", "REL", "RLC"], 5), "{found}");
    assert_eq!(run("bicc.callInstanceCode == 5 && opc == 1", "line").lines().count(), 2);
    let ladder = run("isup.type == \"REL\"", "ladder");
    assert_eq!(ladder.matches("IAM 5 from 1234 to 1555").count(), 1, "{ladder}");
    assert!(ladder.contains("REL 5") && ladder.contains("normalCallClearing"), "{ladder}");
    assert_eq!(run("isup.calling == 1256", "line").lines().count(), 1);
    std::fs::remove_file(&file).unwrap();
}

#[test]
fn a_connection_is_followed_from_its_request_to_its_release() {
    let cr = |own: u8| [&[1, own, 0, 0, 2, 2, 0, 2, 0x42, 8][..]].concat();
    let cc = |other: u8, own: u8| [2, other, 0, 0, own, 0, 0, 2, 0].to_vec();
    let dt1 = |other: u8| [&[6, other, 0, 0, 0, 1, 7][..], &[0x62, 5, 0x48, 3, 1, 2, other]].concat();
    let rlsd = |other: u8, own: u8| [4, other, 0, 0, own, 0, 0, 0, 0].to_vec();
    let rlc = |other: u8, own: u8| [5, other, 0, 0, own, 0, 0].to_vec();
    let cref = |other: u8| [3, other, 0, 0, 0, 0].to_vec();
    // Two nodes choose the same numbers; one of them is given twice, and a third node has it too.
    let messages: Vec<(u32, u32, Vec<u8>)> = vec![
        (1, 2, cr(7)),
        (3, 2, cr(7)),
        (2, 1, cc(7, 9)),
        (2, 3, cc(7, 10)),
        (1, 2, dt1(9)),
        (2, 1, dt1(7)),
        (3, 2, dt1(10)),
        (1, 2, rlsd(9, 7)),
        (2, 1, rlc(7, 9)),
        (1, 2, cr(7)),
        (2, 1, cref(7)),
        (1, 2, cr(7)),
    ];
    let messages: Vec<(u8, u32, u32, &[u8])> =
        messages.iter().map(|(o, d, m)| (0x83, *o, *d, &m[..])).collect();
    let file = std::env::temp_dir().join(format!("sigdump-connection-{}.pcap", std::process::id()));
    std::fs::write(&file, circuits(&messages)).unwrap();
    let run = |filter: &str| {
        let out = sigdump(&["--follow", "--filter", filter, file.to_str().unwrap()], &[]);
        let text = String::from_utf8(out.stdout).unwrap();
        text.lines().map(|l| l.split_whitespace().next().unwrap().parse().unwrap()).collect::<Vec<u32>>()
    };
    assert_eq!(run("frame == 5"), [1, 3, 5, 6, 8, 9]);
    assert_eq!(run("frame == 7"), [2, 4, 7]);
    assert_eq!(run("sccp.type == \"CREF\""), [10, 11]);
    assert_eq!(run("frame == 12"), [12]);
    std::fs::remove_file(&file).unwrap();
}

#[test]
fn what_resets_or_blocks_circuits_ends_their_calls() {
    const IAM: &[u8] = &[0, 1, 0, 0x60, 1, 10, 0, 2, 6, 4, 3, 0x10, 0x51, 0x55];
    let iam = |circuit: u8, calling: u8| [&[circuit], IAM, &[10, 4, 3, 0x13, 0x21, calling, 0]].concat();
    let messages: &[(u8, u32, u32, &[u8])] = &[
        (0x85, 1, 2, &iam(5, 0x43)),
        (0x85, 1, 2, &iam(6, 0x65)),
        (0x85, 1, 2, &iam(9, 0x87)),
        (0x85, 1, 3, &iam(5, 0x21)),
        // Blocking for maintenance, a reset of circuits 4 to 6 and its acknowledgement, the same circuit once more.
        (0x85, 2, 1, &[4, 0, 24, 0, 1, 2, 2, 7]),
        (0x85, 2, 1, &[4, 0, 23, 1, 1, 2]),
        (0x85, 1, 2, &[4, 0, 41, 1, 2, 2, 0]),
        (0x85, 1, 2, &[5, 0, 9, 0]),
        // A hardware failure of circuits 8 and 9, of which 9 is meant; a reset of that circuit.
        (0x85, 2, 1, &[8, 0, 24, 1, 1, 2, 1, 2]),
        (0x85, 1, 2, &[9, 0, 18]),
        (0x85, 2, 1, &[9, 0, 16, 0]),
        (0x85, 1, 2, &[9, 0, 9, 0]),
    ];
    let file = std::env::temp_dir().join(format!("sigdump-resets-{}.pcap", std::process::id()));
    std::fs::write(&file, circuits(messages)).unwrap();
    let run = |calling: &str, format: &str| {
        let filter = format!("isup.calling == {calling}");
        let out =
            sigdump(&["--follow", "--filter", &filter, "--format", format, file.to_str().unwrap()], &[]);
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        String::from_utf8(out.stdout).unwrap()
    };
    let types = |calling: &str| {
        let shown = run(calling, "line");
        let types = ["IAM", "GRS", "GRA", "CGB", "RSC", "RLC", "ANM"];
        shown
            .lines()
            .map(|line| types.into_iter().find(|t| line.split_whitespace().any(|w| w == *t)).unwrap_or("?"))
            .collect::<Vec<_>>()
    };
    assert_eq!(types("1234"), ["IAM", "GRS", "GRA"]);
    assert_eq!(types("1256"), ["IAM", "GRS", "GRA"]);
    assert_eq!(types("1278"), ["IAM", "CGB", "RSC", "RLC"]);
    assert_eq!(types("1212"), ["IAM"]);
    assert!(run("1234", "ladder").contains("GRS 4 to 6"), "{}", run("1234", "ladder"));
    std::fs::remove_file(&file).unwrap();
}

#[test]
fn objects_of_misp() {
    let objects: Vec<serde_json::Value> =
        stdout(&["--format", "misp"]).lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    assert_eq!(objects.len(), 13);
    let values = |n: usize| -> Vec<(&str, &str)> {
        let attributes = objects[n]["Attribute"].as_array().unwrap().iter();
        let text = |a: &'static str, v: &serde_json::Value| v[a].as_str().map(str::to_owned).unwrap();
        let pairs: Vec<(String, String)> =
            attributes.map(|a| (text("object_relation", a), text("value", a))).collect();
        pairs.into_iter().map(|(a, b)| (&*a.leak(), &*b.leak())).collect()
    };
    assert_eq!(objects[4]["name"], "ss7-attack");
    let short_message = values(4);
    for wanted in [
        ("first-seen", "2026-01-01T00:00:01.000000Z"),
        ("SccpCgGT", "15550100400"),
        ("SccpCdGT", "15550100301"),
        ("SccpCgSSN", "8"),
        ("MapVersion", "3"),
        ("MapOpCode", "44"),
        ("MapApplicationContext", "0.4.0.0.1.0.25.3"),
        ("MapImsi", "001010123456789"),
        ("MapSmscGT", "15550100400"),
        ("MapSmsTP-OA", "15550100777"),
        ("MapSmsTypeNumber", "1"),
        ("MapSmsTP-PID", "0"),
        ("MapSmsTP-DCS", "246"),
    ] {
        assert!(short_message.contains(&wanted), "{wanted:?}: {short_message:?}");
    }
    assert!(values(5).contains(&("MapUssdContent", "*100#")) && values(5).contains(&("MapUssdCoding", "15")));
    assert!(
        values(1).contains(&("MapMscGT", "15550100301")) && values(1).contains(&("MapVlrGT", "15550100302"))
    );
    assert_eq!(objects[10]["name"], "diameter-attack");
    let update = values(10);
    for wanted in [("ApplicationId", "16777251"), ("CmdCode", "316"), ("Username", "001010123456789")] {
        assert!(update.contains(&wanted), "{wanted:?}: {update:?}");
    }
    assert!(
        ["Origin-Host", "Origin-Realm", "Destination-Realm", "SessionId", "text"]
            .iter()
            .all(|n| update.iter().any(|(r, _)| r == n))
    );
    // Of what a template has once, there is one.
    for n in 0..13 {
        let codes = values(n).iter().filter(|(r, _)| ["MapOpCode", "CmdCode"].contains(r)).count();
        assert_eq!(codes, 1, "{n}");
    }
}

#[test]
fn a_message_and_its_segment_are_joined_where_the_segment_stands() {
    let messages: &[(u8, u32, u32, &[u8])] = &[
        (0x85, 1, 2, &[5, 0, 6, 0, 0, 1, 41, 1, 4, 0]),
        (0x85, 1, 2, &[6, 0, 6, 0, 0, 1, 41, 1, 4, 0]),
        (0x85, 1, 2, &[5, 0, 56, 1, 44, 1, 0xe0, 0]),
        // Of a message that nobody sent, and in the other direction.
        (0x85, 2, 1, &[5, 0, 56, 1, 44, 1, 0xe0, 0]),
        (0x85, 1, 2, &[5, 0, 16, 0]),
    ];
    let file = std::env::temp_dir().join(format!("sigdump-segments-{}.pcap", std::process::id()));
    std::fs::write(&file, circuits(messages)).unwrap();
    for threads in ["1", "3"] {
        let run = |format: &str, more: &[&str]| {
            let args =
                [&["--threads", threads, "--format", format], more, &[file.to_str().unwrap()]].concat();
            String::from_utf8(sigdump(&args, &[]).stdout).unwrap()
        };
        let lines = run("line", &[]);
        let lines: Vec<&str> = lines.lines().collect();
        // The parts, the whole behind its last one, a segment alone, and one that never came.
        assert_eq!(lines.len(), 8, "{lines:?}");
        assert!(lines[0].contains("ACM") && lines[2].contains("SGM"), "{lines:?}");
        assert!(lines[3].contains("collected segments") && lines[3].contains("ACM"), "{lines:?}");
        assert!(lines[5].contains("!isup: isup: one segment of a message"), "{lines:?}");
        assert!(lines[7].contains("segments of message 0x000006 are missing"), "{lines:?}");
        let json = run("json", &[]);
        let joined: Vec<&str> = json.lines().filter(|l| l.contains("collectedSegments")).collect();
        assert_eq!(joined.len(), 1, "{json}");
        assert!(
            joined[0].contains("genericNotificationIndicator") && joined[0].contains("\"ACM\""),
            "{joined:?}"
        );
        assert!(run("tree", &[]).contains("octets of collected segments"));
        // It is of the call of its segment.
        let followed = run("line", &["--follow", "--filter", "isup.type == \"RLC\""]);
        assert_eq!(followed.matches("collected segments").count(), 1, "{followed}");
    }
    std::fs::remove_file(&file).unwrap();
}
