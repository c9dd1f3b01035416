//! How the program is run: rules read anew, the end, what peers do that they should not, files that are wrong.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

mod common;

use common::{PASS, Peer, Proxy, answer, between, cer, folder, head, request, result};
use core::time::Duration;
use std::{fs, io::Write as _, net::TcpListener, process::Command, time::Instant};

const DROP: &str = r#"
[[rule]]
name = "drop"
when = 'diameter.User-Name == "001010000000001"'
protocol = "diameter"
action = { diameter = { code = 5003 } }
on_undecodable = "drop"
"#;

#[test]
fn rules_are_read_anew_and_the_old_ones_stay_if_the_new_ones_are_wrong() {
    let (proxy, node, mut mme, mut hss) = between("reload", "diameter", "listen", DROP);
    let hostile = |id| request(id, "mme.example", "001010000000001");
    mme.send(&hostile(1));
    assert_eq!(result(&mme.receive()), 5003);
    let file = proxy.folder.join("rules.toml");
    let before = fs::read_to_string(&file).unwrap();
    fs::write(&file, before.replace("User-Name ==", "User-Nam ==")).unwrap();
    proxy.signal("-HUP");
    let refused = proxy.event("rules refused");
    let why = refused["reason"].as_str().unwrap();
    assert!(why.contains("rule `drop`") && why.contains("`User-Nam` is no AVP"), "{why}");
    mme.send(&hostile(2));
    assert_eq!(result(&mme.receive()), 5003, "the old ones stay");
    fs::write(&file, before.replace("5003", "5012")).unwrap();
    proxy.signal("-HUP");
    assert_eq!(proxy.event("rules read")["reason"], serde_json::Value::Null);
    mme.send(&hostile(3));
    assert_eq!(result(&mme.receive()), 5012, "of a connection that was there");
    hss.gets_nothing();
    // The counters of a rule go on.
    let metrics = proxy.metrics();
    assert!(metrics.contains("sigwall_verdicts_total{rule=\"drop\",verdict=\"answer\"} 3\n"), "{metrics}");
    assert!(metrics.contains("sigwall_reloads_total{result=\"refused\"} 1\n"), "{metrics}");
    // What is no rule needs a restart, which is told.
    fs::write(&file, before.replace("message_seconds = 1", "message_seconds = 2")).unwrap();
    proxy.signal("-HUP");
    proxy.line(|l| l["event"] == "rules read" && l["reason"].is_string());
    drop(node);
}

#[test]
fn it_ends_when_it_is_told_and_tells_both_sides() {
    let (mut proxy, _node, mut mme, mut hss) = between("stop", "diameter", "listen", "");
    mme.send(&cer("mme.example", false));
    hss.gets(&cer("mme.example", false));
    hss.send(&cer("hss.example", true));
    mme.gets(&cer("hss.example", true));
    mme.send(&request(1, "mme.example", "001010123456789"));
    hss.gets(&request(1, "mme.example", "001010123456789"));
    let began = Instant::now();
    proxy.signal("-TERM");
    assert_eq!(result(&mme.receive()), 3002);
    assert_eq!(mme.receive()[5..8], [0, 1, 26], "DPR");
    let mut dpa = mme_dpa();
    mme.send(&dpa);
    assert_eq!(hss.receive()[5..8], [0, 1, 26]);
    dpa[4] = 0;
    hss.send(&dpa);
    mme.ends();
    hss.ends();
    assert_eq!(proxy.ends(), 0);
    assert!(began.elapsed() < Duration::from_secs(5));
    proxy.event("stopping");
}

fn mme_dpa() -> Vec<u8> {
    let mut dpa = common::dwr(true);
    (dpa[6], dpa[7]) = (1, 26);
    dpa
}

#[test]
fn half_a_message_waits_no_longer_than_it_may() {
    let (proxy, _node, mut mme, mut hss) = between("half", "diameter", "listen", "");
    mme.send(&request(1, "mme.example", "001010123456789")[..50]);
    let began = Instant::now();
    mme.ends();
    assert!(began.elapsed() >= Duration::from_millis(900) && began.elapsed() < Duration::from_secs(5));
    hss.ends();
    let line = proxy.event("closed");
    assert!(
        line["reason"].as_str().unwrap().contains("the rest of a message did not come in time"),
        "{line}"
    );
}

#[test]
fn one_octet_a_time_is_no_way_to_stay() {
    let (_proxy, _node, mut mme, mut hss) = between("drip", "diameter", "listen", "");
    let began = Instant::now();
    for octet in request(1, "mme.example", "001010123456789") {
        if mme.stream.write_all(&[octet]).is_err() || began.elapsed() > Duration::from_secs(8) {
            break;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    assert!(began.elapsed() < Duration::from_secs(8), "the time is that of the message, not of an octet");
    hss.ends();
}

#[test]
fn whoever_connects_has_something_to_say() {
    let node = TcpListener::bind("127.0.0.1:0").unwrap();
    let config = head("diameter", node.local_addr().unwrap(), "listen")
        .replace("[limits]", "[limits]\nfirst_seconds = 1");
    let proxy = Proxy::start("silent", &format!("{config}{PASS}"));
    let (mut mme, mut hss) = (Peer::connect(proxy.address()), Peer::accept(&node));
    let (mut silent, mut other) = (Peer::connect(proxy.address()), Peer::accept(&node));
    mme.send(&cer("mme.example", false));
    hss.gets(&cer("mme.example", false));
    // What the node says is not said by whoever connected.
    other.send(&common::dwr(false));
    assert_eq!(silent.receive(), common::dwr(false));
    silent.ends();
    assert_eq!(result(&other.receive()), 3002);
    other.ends();
    let line = proxy.event("closed");
    assert!(line["reason"].as_str().unwrap().contains("it has said nothing"), "{line}");
    // One that has spoken may be silent for as long as it likes.
    std::thread::sleep(Duration::from_millis(1200));
    hss.send(&cer("hss.example", true));
    mme.gets(&cer("hss.example", true));
}

#[test]
fn a_stream_that_is_never_at_rest_goes_on() {
    let (_proxy, _node, mut mme, mut hss) = between("busy", "diameter", "listen", "");
    let message = |id| request(id, "mme.example", "001010123456789");
    mme.send(&message(0)[..50]);
    // Each time the rest of one message and the front of the next: longer than a message may take.
    for id in 0..20 {
        mme.send(&[&message(id)[50..], &message(id + 1)[..50]].concat());
        hss.gets(&message(id));
        std::thread::sleep(Duration::from_millis(80));
    }
}

#[test]
fn whoever_speaks_something_else_is_told_apart() {
    for protocol in ["diameter", "m3ua"] {
        let (proxy, node, mut peer, mut other) = between(&format!("else-{protocol}"), protocol, "listen", "");
        let _ = peer.stream.write_all(b"GET / HTTP/1.1\r\nHost: example\r\n\r\n");
        other.ends();
        let line = proxy.event("closed");
        let why = line["reason"].as_str().unwrap();
        assert!(why.contains("it speaks something else") && why.contains("474554202f"), "{why}");
        if protocol == "m3ua" {
            let error = peer.receive();
            assert_eq!(
                (&error[2..4], &error[8..16]),
                (&[0, 0][..], &[0, 12, 0, 8, 0, 0, 0, 7][..]),
                "ERR: protocol error"
            );
        }
        // It has not hurt: the next one is served.
        let mut mme = Peer::connect(proxy.address());
        let mut hss = Peer::accept(&node);
        let message = if protocol == "m3ua" { common::ASPUP.to_vec() } else { cer("mme.example", false) };
        mme.send(&message);
        hss.gets(&message);
    }
}

#[test]
fn a_slow_peer_blocks_only_itself() {
    let node = TcpListener::bind("127.0.0.1:0").unwrap();
    // Whoever waited for the slow one would wait longer than a message may take here.
    let config = head("diameter", node.local_addr().unwrap(), "listen")
        .replace("write_seconds = 5", "write_seconds = 60");
    let proxy = Proxy::start("slow", &format!("{config}{PASS}"));
    let (mut slow, mut of_slow) = (Peer::connect(proxy.address()), Peer::accept(&node));
    let mut quick = Peer::connect(proxy.address());
    let mut of_quick = Peer::accept(&node);
    // Answers to nobody who reads: the requests are many, and their answers come at once.
    let requests: Vec<u8> = (0..2000).flat_map(|id| request(id, "slow.example", "001010123456789")).collect();
    let writer = std::thread::spawn(move || {
        let _ = slow.stream.write_all(&requests);
        slow
    });
    for id in 0..1000 {
        assert_eq!(of_slow.receive()[12..16], u32::to_be_bytes(id));
        if of_slow.stream.write_all(&answer(id).repeat(1)).is_err() {
            break;
        }
    }
    for id in 0..200 {
        quick.send(&request(id, "quick.example", "001010123456789"));
        of_quick.gets(&request(id, "quick.example", "001010123456789"));
        of_quick.send(&answer(id));
        quick.gets(&answer(id));
    }
    drop(proxy);
    drop(writer.join().unwrap());
}

#[test]
fn a_peer_that_does_not_read_is_let_go() {
    let node = TcpListener::bind("127.0.0.1:0").unwrap();
    let config =
        head("m3ua", node.local_addr().unwrap(), "listen").replace("write_seconds = 5", "write_seconds = 1");
    let proxy = Proxy::start("unread", &format!("{config}{PASS}"));
    let asp = Peer::connect(proxy.address());
    let mut stp = Peer::accept(&node);
    // Heartbeats of 60,000 octets, more than all buffers of the system hold.
    let mut beat = vec![1, 0, 3, 3, 0, 0, 0xea, 0x6c, 0, 9, 0xea, 0x64];
    beat.resize(0xea6c, 7);
    let began = Instant::now();
    while stp.stream.write_all(&beat).is_ok() {
        assert!(began.elapsed() < common::PATIENCE, "it takes all");
    }
    let line = proxy.event("closed");
    let why = line["reason"].as_str().unwrap();
    assert!(why.contains("cannot be written to"), "{why}");
    assert!(why.starts_with(&asp.stream.local_addr().unwrap().to_string()), "it is told who: {why}");
}

#[test]
fn more_connections_than_there_may_be_are_closed() {
    let node = TcpListener::bind("127.0.0.1:0").unwrap();
    let config = head("diameter", node.local_addr().unwrap(), "listen")
        .replace("[limits]", "[limits]\nconnections = 2");
    let proxy = Proxy::start("many", &format!("{config}{PASS}"));
    let mut peers = Vec::new();
    for _ in 0..2 {
        peers.push((Peer::connect(proxy.address()), Peer::accept(&node)));
    }
    Peer::connect(proxy.address()).ends();
    proxy.event("refused");
    drop(peers.pop());
    proxy.event("closed");
    std::thread::sleep(common::QUIET);
    let mut again = Peer::connect(proxy.address());
    let mut hss = Peer::accept(&node);
    again.send(&cer("mme.example", false));
    hss.gets(&cer("mme.example", false));
}

#[test]
fn a_node_that_is_not_there_is_told() {
    let node = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = node.local_addr().unwrap();
    drop(node);
    let proxy = Proxy::start("no-node", &format!("{}{PASS}", head("diameter", address, "listen")));
    Peer::connect(proxy.address()).ends();
    let why = proxy.event("failed")["reason"].as_str().unwrap().to_owned();
    assert!(why.contains("the node behind the proxy"), "{why}");
}

/// What it says of a file, and that it ends with 2.
fn refused(name: &str, text: &str, command: &str) -> String {
    let file = folder(name).join("rules.toml");
    fs::write(&file, text).unwrap();
    let out =
        Command::new(env!("CARGO_BIN_EXE_sigwall")).args([command, "--config"]).arg(file).output().unwrap();
    let told = String::from_utf8(out.stderr).unwrap();
    assert_eq!(out.status.code(), Some(2), "{told}");
    assert!(!told.contains("panicked"), "{told}");
    told
}

#[test]
fn a_wrong_file_is_refused_with_its_place() {
    let at = "127.0.0.1:1".parse().unwrap();
    let good = format!("{}{PASS}{DROP}", head("diameter", at, "listen"));
    let wrong = [
        (
            "[limits]",
            "[limits]\nconnections = 9999999999",
            "limits.connections: 9999999999 is not between 1 and",
        ),
        ("[limits]", "[limits]\ndialogues = 9223372036854775807", "limits.dialogues:"),
        (
            "message_seconds = 1",
            "message_seconds = 0",
            "limits.message_seconds: 0 is not between 1 and 86400",
        ),
        ("write_seconds = 5", "write_seconds = 9223372036854775807", "limits.write_seconds:"),
        ("", "", "missing field `default`"),
        ("on_undecodable = \"drop\"\n\n[[rule]]", "[[rule]]", "missing field `on_undecodable`"),
        (
            "action = { diameter = { code = 5003 } }\non_undecodable = \"drop\"",
            "action = \"drop\"",
            "missing field `on_undecodable`",
        ),
        ("when = 'diameter.User-Name ==", "when = 'diameter.User-Name = ", "at character 20"),
        ("name = \"drop\"", "name = \"drop\"\ncolour = 1", "unknown field `colour`"),
        ("code = 5003", "code = \"many\"", "invalid type"),
        ("code = 5003", "code = 5003, failed_avp = \"User-Nam\"", "`User-Nam` is no AVP"),
        ("protocol = \"diameter\"\naction", "action", "`protocol = \"diameter\"` is missing"),
        ("{ diameter = { code = 5003 } }", "\"match\"", "`match` and `next` are for `on_undecodable`"),
        ("{ diameter = { code = 5003 } }", "{ udts = \"sccpFailure\" }", "`protocol = \"m3ua\"` is missing"),
        ("action = \"pass\"", "action = \"log\"", "nothing is asked behind it"),
        (
            "outside = \"listen\"",
            "outside = \"listen\"\nnetwork = \"mars\"",
            "`mars` is no network: itu, ansi",
        ),
        ("origin_host = \"wall.example\"", "", "missing field `origin_host`"),
        ("[metrics]", "[sets]\nhome = { file = \"is-not-there\" }\n[metrics]", "is-not-there"),
        ("[metrics]", "[sets]\nhome = [\"1*2\"]\n[metrics]", "set `home`: \"1*2\" is no text or prefix"),
        ("[metrics]", "[sets]\nhome = [\"# 1\"]\n[metrics]", "set `home`: \"# 1\" is no text or prefix"),
        ("[metrics]", "[sets]\nhome = { file = \"/dev/null\" }\n[metrics]", "/dev/null: has no entry"),
        ("name = \"drop\"", "name = \"default\"", "rule `default`: what no rule decides is called so"),
        ("name = \"drop\"", "name = \"\"", "rule ``: what no rule decides is called so"),
        ("connect = \"127.0.0.1:1\"", "connect = \"127.0.0.1:0\"", "127.0.0.1:0 is no address to connect to"),
        (
            "listen = \"127.0.0.1:0\"\n        connect",
            "listen = \"0.0.0.0:1\"\n        connect",
            "127.0.0.1:1 is where it listens itself",
        ),
        (
            "listen = \"127.0.0.1:0\"\n        [[proxy]]",
            "listen = \"127.0.0.1:2\"\n        [[proxy]]\n        name = \"other\"\n        protocol = \"m3ua\"\n        \
             outside = \"listen\"\n        listen = \"0.0.0.0:2\"\n        connect = \"127.0.0.1:1\"\n        [[proxy]]",
            "metrics: `other` listens at 127.0.0.1:2 too",
        ),
    ];
    for (n, (old, new, told)) in wrong.iter().enumerate() {
        let text = if old.is_empty() { String::new() } else { good.replacen(old, new, 1) };
        assert!(old.is_empty() || text != good, "{old}");
        for command in ["check", "run"] {
            let said = refused(&format!("wrong-{n}-{command}"), &text, command);
            assert!(said.contains(told), "{told} in {said}");
        }
    }
    let none = refused("no-node-section", &good[good.find("[limits]").unwrap()..], "check");
    assert!(none.contains("`[node]` has to say who answers Diameter"), "{none}");
    let same = refused("two-rules", &format!("{good}{DROP}"), "check");
    assert!(same.contains("rule `drop`: there are two of this name"), "{same}");
}

#[test]
fn a_port_in_use_is_told() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let at = taken.local_addr().unwrap();
    let config = format!("{}{PASS}", head("diameter", "127.0.0.1:1".parse().unwrap(), "listen"));
    let told = refused(
        "port",
        &config.replace(
            "listen = \"127.0.0.1:0\"\n        connect",
            &format!("listen = \"{at}\"\n        connect"),
        ),
        "run",
    );
    assert!(told.contains(&format!("proxy `test`: cannot listen at {at}")), "{told}");
    let metrics = config.replace(
        "[metrics]\n        listen = \"127.0.0.1:0\"",
        &format!("[metrics]\n        listen = \"{at}\""),
    );
    let told = refused("metrics-port", &metrics, "run");
    assert!(told.contains("metrics: cannot listen at"), "{told}");
}

#[test]
fn sctp_that_is_not_there_is_told() {
    let why = match cfg!(all(feature = "sctp", target_os = "linux")) {
        false => "SCTP was not compiled in",
        // A kernel that has it says so there.
        true if std::path::Path::new("/proc/net/sctp").exists() => return,
        true => "cannot listen at 127.0.0.1:0: the kernel has no SCTP",
    };
    let config = format!("{}{PASS}", head("m3ua", "127.0.0.1:1".parse().unwrap(), "listen"));
    let sctp = config.replace("outside =", "transport = \"sctp\"\n        outside =");
    let told = refused("sctp", &sctp, "run");
    assert!(told.contains(&format!("proxy `test`: {why}")), "{told}");
}

#[test]
fn captures_are_judged_offline() {
    let file = folder("check").join("rules.toml");
    let at = "127.0.0.1:3868".parse().unwrap();
    let rule = r#"
        [[rule]]
        name = "ul"
        when = 'map.operation == "updateLocation" or diameter.command == "ULR"'
        action = "drop"
        on_undecodable = "next"
    "#;
    fs::write(&file, format!("{}{PASS}{rule}", head("diameter", at, "listen"))).unwrap();
    let sample = concat!(env!("CARGO_MANIFEST_DIR"), "/../samples/interconnect.pcap");
    let out = Command::new(env!("CARGO_BIN_EXE_sigwall"))
        .args(["check", "--inside", "198.51.100.1", "--config"])
        .arg(&file)
        .arg(sample)
        .output()
        .unwrap();
    let told = String::from_utf8(out.stderr).unwrap();
    assert_eq!(out.status.code(), Some(0), "{told}");
    let lines: Vec<serde_json::Value> = out
        .stdout
        .split(|b| *b == b'\n')
        .filter(|l| !l.is_empty())
        .map(|l| serde_json::from_slice(l).unwrap())
        .collect();
    let dropped: Vec<_> = lines.iter().filter(|l| l["rule"] == "ul").collect();
    assert_eq!(dropped.len(), 2, "{lines:#?}");
    assert!(dropped.iter().all(|l| l["verdict"] == "drop" && l["direction"] == "in"), "{dropped:#?}");
    assert!(told.contains("drop") && told.contains("pass"), "{told}");
    // What is no capture is told.
    let out = Command::new(env!("CARGO_BIN_EXE_sigwall"))
        .args(["check", "--config"])
        .args([&file, &file])
        .output()
        .unwrap();
    assert_eq!(out.status.code(), Some(2));
}

#[test]
fn octets_and_passes_are_written_when_they_are_asked_for() {
    let node = TcpListener::bind("127.0.0.1:0").unwrap();
    let log = "[log]\npasses = true\noctets = true\nfile = \"verdicts.jsonl\"\n";
    let config = head("diameter", node.local_addr().unwrap(), "listen");
    let dir = folder("log");
    // Where the port is has to be known without standard output.
    let free = TcpListener::bind("127.0.0.1:0").unwrap();
    let at = free.local_addr().unwrap();
    drop(free);
    let config = config
        .replace("listen = \"127.0.0.1:0\"\n        connect", &format!("listen = \"{at}\"\n        connect"));
    fs::write(dir.join("rules.toml"), format!("{log}{config}{PASS}")).unwrap();
    let mut proxy = Proxy::start_in(dir.clone());
    let end = Instant::now() + common::PATIENCE;
    let stream = loop {
        match std::net::TcpStream::connect(at) {
            Ok(stream) => break stream,
            Err(_) if Instant::now() < end => std::thread::sleep(Duration::from_millis(20)),
            Err(e) => panic!("{e}"),
        }
    };
    let (mut mme, mut hss) = (Peer::new(stream), Peer::accept(&node));
    mme.send(&request(1, "mme.example", "001010123456789"));
    hss.gets(&request(1, "mme.example", "001010123456789"));
    drop((mme, hss));
    proxy.signal("-TERM");
    assert_eq!(proxy.ends(), 0);
    let text = fs::read_to_string(dir.join("verdicts.jsonl")).unwrap();
    let lines: Vec<serde_json::Value> = text.lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    let pass = lines.iter().find(|l| l["verdict"] == "pass").unwrap();
    assert_eq!(common::hex(pass["octets"].as_str().unwrap()), request(1, "mme.example", "001010123456789"));
    assert_eq!(pass["rule"], "default");
    assert!(lines.iter().any(|l| l["event"] == "stopping"), "what waits is written");
}

#[test]
fn the_example_is_right() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/rules.toml");
    let out = Command::new(env!("CARGO_BIN_EXE_sigwall")).args(["check", "--config", file]).output().unwrap();
    assert_eq!(out.status.code(), Some(0));
    assert_eq!(String::from_utf8(out.stderr).unwrap(), "sigwall: 16 rules, nothing wrong\n");
}
