//! Diameter through a running proxy.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

mod common;

use common::{Peer, Proxy, answer, between, cer, dwr, request, result, vector};
use sigcodec::{
    diameter::{self, avp},
    wire::Decode as _,
};

const OUTSIDE_REALM: &str = r#"
[[rule]]
name = "outside-realm"
reason = "Origin-Host is not inside Origin-Realm"
when = "not diameter.Origin-Host ends_with diameter.Origin-Realm"
protocol = "diameter"
direction = "in"
action = { diameter = { code = 5004, failed_avp = "Origin-Host" } }
on_undecodable = "match"
"#;

#[test]
fn what_passes_is_the_same_octets_and_what_does_not_is_answered() {
    let (proxy, _node, mut mme, mut hss) = between("diameter-pass", "diameter", "listen", OUTSIDE_REALM);
    // Capabilities exchange and watchdog go through, both ways, and nobody is asked about them.
    mme.send(&cer("mme.elsewhere", false));
    hss.gets(&cer("mme.elsewhere", false));
    hss.send(&cer("hss.example", true));
    mme.gets(&cer("hss.example", true));
    hss.send(&dwr(false));
    mme.gets(&dwr(false));
    mme.send(&dwr(true));
    hss.gets(&dwr(true));

    // A vector with everything that a message may have, in two pieces; and its answer.
    let ulr = vector("diameter", "s6a_ulr");
    mme.send(&ulr[..77]);
    mme.send(&ulr[77..]);
    hss.gets(&ulr);
    let id = u32::from_be_bytes(ulr[12..16].try_into().unwrap());
    hss.send(&answer(id));
    mme.gets(&answer(id));

    // A hostile one between two that are not: each has its fate.
    let hostile = request(8, "mme.elsewhere", "001010123456789");
    mme.send(
        &[
            request(7, "mme.example", "001010123456789"),
            hostile,
            request(9, "mme.example", "001010123456789"),
        ]
        .concat(),
    );
    hss.gets(&request(7, "mme.example", "001010123456789"));
    hss.gets(&request(9, "mme.example", "001010123456789"));
    let refused = mme.receive();
    assert_eq!(result(&refused), 5004);
    let refused = diameter::Message::from_bytes(&refused).unwrap();
    assert_eq!((refused.header.hop_by_hop, refused.header.end_to_end, refused.header.command), (8, 8, 316));
    let failed = refused.get_path(&[avp::FAILED_AVP], avp::ORIGIN_HOST).next().unwrap().unwrap();
    assert_eq!(failed.to_string(), "mme.elsewhere");
    assert!(refused.get(avp::ORIGIN_HOST).unwrap().is_some_and(|host| host == "wall.example"));
    let mut violations = 0;
    refused.check(&diameter::STANDARD, &mut |_| violations += 1);
    assert_eq!(violations, 0, "the answer is one of its command");
    hss.gets_nothing();

    let line = proxy.verdict("outside-realm", "answer");
    assert_eq!(line["direction"], "in");
    assert_eq!(line["reason"], "Origin-Host is not inside Origin-Realm");
    assert!(line["message"].as_str().unwrap().contains("mme.elsewhere"), "{line}");
    let metrics = proxy.metrics();
    for wanted in [
        "sigwall_verdicts_total{rule=\"outside-realm\",verdict=\"answer\"} 1\n",
        "sigwall_verdicts_total{rule=\"unasked\",verdict=\"pass\"} 4\n",
        "sigwall_messages_total{proxy=\"test\",protocol=\"diameter\",direction=\"in\"} 6\n",
        "sigwall_requests_waiting{proxy=\"test\",protocol=\"diameter\"} 2\n",
        "sigwall_decision_seconds_count{proxy=\"test\",protocol=\"diameter\"} 9\n",
    ] {
        assert!(metrics.contains(wanted), "{wanted} in {metrics}");
    }
}

#[test]
fn identifiers_of_two_peers_are_kept_apart() {
    let (proxy, node, mut one, mut of_one) = between("diameter-ids", "diameter", "listen", "");
    let mut other = Peer::connect(proxy.address());
    let mut of_other = Peer::accept(&node);
    one.send(&request(5, "one.example", "001010123456789"));
    other.send(&request(5, "other.example", "001010123456789"));
    of_one.gets(&request(5, "one.example", "001010123456789"));
    of_other.gets(&request(5, "other.example", "001010123456789"));
    of_other.send(&answer(5));
    other.gets(&answer(5));
    one.gets_nothing();
    of_one.send(&answer(5));
    one.gets(&answer(5));
    // Nobody asked for these.
    of_one.send(&answer(5));
    of_one.send(&answer(6));
    one.gets_nothing();
    proxy.verdict("protocol", "drop");
}

#[test]
fn an_answer_that_is_refused_is_told_to_whoever_asked() {
    let rule = r#"
        [[rule]]
        name = "result"
        when = "diameter.result == 2001"
        protocol = "diameter"
        direction = "out"
        action = "answer"
        on_undecodable = "answer"
    "#;
    let (_proxy, _node, mut mme, mut hss) = between("diameter-answers", "diameter", "listen", rule);
    mme.send(&request(5, "mme.example", "001010123456789"));
    hss.gets(&request(5, "mme.example", "001010123456789"));
    hss.send(&answer(5));
    let told = mme.receive();
    assert_eq!(result(&told), 3002);
    let told = diameter::Message::from_bytes(&told).unwrap();
    assert_eq!((told.header.hop_by_hop, told.header.flags.is_error()), (5, true));
    hss.gets_nothing();
}

#[test]
fn who_is_left_hears_that_the_other_is_gone() {
    let (proxy, node, mut mme, mut hss) = between("diameter-gone", "diameter", "listen", "");
    mme.send(&cer("mme.example", false));
    hss.gets(&cer("mme.example", false));
    hss.send(&cer("hss.example", true));
    mme.gets(&cer("hss.example", true));
    mme.send(&request(5, "mme.example", "001010123456789"));
    hss.gets(&request(5, "mme.example", "001010123456789"));
    drop(hss);
    let told = mme.receive();
    assert_eq!(result(&told), 3002, "what waited is answered");
    let dpr = mme.receive();
    let dpr = diameter::Message::from_bytes(&dpr).unwrap();
    assert!(dpr.header.flags.is_request());
    assert_eq!(dpr.header.command, 282);
    assert!(dpr.get(avp::ORIGIN_HOST).unwrap().is_some_and(|host| host == "hss.example"));
    let mut violations = 0;
    dpr.check(&diameter::STANDARD, &mut |_| violations += 1);
    assert_eq!(violations, 0);
    mme.ends();

    // The other way round.
    let mut mme = Peer::connect(proxy.address());
    let mut hss = Peer::accept(&node);
    mme.send(&cer("mme.example", false));
    hss.gets(&cer("mme.example", false));
    drop(mme);
    let dpr = hss.receive();
    let dpr = diameter::Message::from_bytes(&dpr).unwrap();
    assert!(dpr.get(avp::ORIGIN_HOST).unwrap().is_some_and(|host| host == "mme.example"));
    hss.ends();

    // Whoever has said goodbye itself is not announced again.
    let mut mme = Peer::connect(proxy.address());
    let mut hss = Peer::accept(&node);
    let mut dpr = dwr(false);
    dpr[7] = 26;
    dpr[6] = 1;
    mme.send(&cer("mme.example", false));
    hss.gets(&cer("mme.example", false));
    mme.send(&dpr);
    hss.gets(&dpr);
    drop(mme);
    hss.ends();
}

#[test]
fn a_rewrite_changes_its_avp_and_lengths_only() {
    let rule = r#"
        [[rule]]
        name = "rewrite"
        when = "diameter.Origin-Host"
        protocol = "diameter"
        direction = "in"
        action = { rewrite_avp = { name = "Origin-Host", value = "hidden.topology.example" } }
        on_undecodable = "drop"
    "#;
    let (proxy, _node, mut mme, mut hss) = between("diameter-rewrite", "diameter", "listen", rule);
    let ulr = vector("diameter", "s6a_ulr");
    mme.send(&ulr);
    let changed = hss.receive();
    let (old, new) =
        (diameter::Message::from_bytes(&ulr).unwrap(), diameter::Message::from_bytes(&changed).unwrap());
    assert!(new.get(avp::ORIGIN_HOST).unwrap().is_some_and(|host| host == "hidden.topology.example"));
    assert_eq!(old.header.hop_by_hop, new.header.hop_by_hop);
    let others = |message: &diameter::Message<'_>| -> Vec<Vec<u8>> {
        let all = message.avps().iter().map(Result::unwrap);
        all.filter(|a| !a.is(avp::ORIGIN_HOST.def)).map(|a| a.raw().to_vec()).collect()
    };
    assert_eq!(others(&old), others(&new));
    let flags = |message: &diameter::Message<'_>| {
        message.avps().iter().map(Result::unwrap).find(|a| a.is(avp::ORIGIN_HOST.def)).unwrap().flags
    };
    assert_eq!(flags(&old), flags(&new));
    proxy.verdict("rewrite", "rewrite");
    // It was a request, and its answer comes back.
    let id = u32::from_be_bytes(ulr[12..16].try_into().unwrap());
    hss.send(&answer(id));
    mme.gets(&answer(id));
}

#[test]
fn a_full_table_says_that_it_is_busy() {
    let node = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let config = common::head("diameter", node.local_addr().unwrap(), "listen")
        .replace("[limits]", "[limits]\nrequests = 3");
    let proxy = Proxy::start("diameter-full", &format!("{config}{}", common::PASS));
    let mut mme = Peer::connect(proxy.address());
    let mut hss = Peer::accept(&node);
    for id in 0..4 {
        mme.send(&request(id, "mme.example", "001010123456789"));
    }
    for id in 0..3 {
        hss.gets(&request(id, "mme.example", "001010123456789"));
    }
    assert_eq!(result(&mme.receive()), 3004);
    hss.gets_nothing();
    hss.send(&answer(0));
    mme.gets(&answer(0));
    mme.send(&request(4, "mme.example", "001010123456789"));
    hss.gets(&request(4, "mme.example", "001010123456789"));
}

#[test]
fn what_cannot_be_read_is_answered_with_its_own_violation() {
    let rule = r#"
        [[rule]]
        name = "home"
        when = 'not imsi starts_with "00101"'
        protocol = "diameter"
        action = "drop"
        on_undecodable = "answer"
    "#;
    let (proxy, _node, mut mme, mut hss) = between("diameter-violation", "diameter", "listen", rule);
    // The length of the User-Name reaches beyond the message.
    let mut broken = request(5, "mme.example", "001010123456789");
    let at = broken.windows(4).position(|w| w == [0, 0, 0, 1]).unwrap();
    let at = broken[at + 4..].windows(5).position(|w| w == [0, 0, 0, 1, 0x40]).unwrap() + at + 4;
    broken[at + 5] = 0xff;
    mme.send(&broken);
    let told = mme.receive();
    assert_eq!(result(&told), 5014, "DIAMETER_INVALID_AVP_LENGTH");
    hss.gets_nothing();
    let line = proxy.verdict("home", "answer");
    assert!(line["undecodable"].as_str().unwrap().starts_with("imsi: "), "{line}");
}

#[test]
fn what_is_odd_passes_and_is_told_to_a_rule_that_asks() {
    let rule = r#"
        [[rule]]
        name = "odd"
        when = "any_flag()"
        action = "log"
        on_undecodable = "log"
    "#;
    let (proxy, _node, mut mme, mut hss) = between("diameter-odd", "diameter", "listen", rule);
    // An MSISDN as characters: 22 digits are no number of E.164, and they are read.
    let mut odd = request(6, "mme.example", "001010123456789");
    odd.extend_from_slice(&[0, 0, 0x02, 0xbd, 0xc0, 0, 0, 23, 0, 0, 0x28, 0xaf]);
    odd.extend_from_slice(b"15550101234\0");
    let length = u32::try_from(odd.len()).unwrap().to_be_bytes();
    odd[1..4].copy_from_slice(&length[1..]);
    mme.send(&odd);
    hss.gets(&odd);
    let line = proxy.verdict("odd", "log");
    assert!(line["message"].as_str().unwrap().contains("ConstraintViolated"), "{line}");
}
