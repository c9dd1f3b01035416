//! What is answered to 56 requests, most of them wrong: RFC 6733 decides.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

#[path = "common/octets.rs"]
mod common;

use common::{S6A, avp, encode, message, of_vendor, raw};
use sigcodec_diameter::{Answer, Avps, Message, Node, Outcome, Reply, STANDARD, avp as keys, frame, result};
use sigcodec_wire::Framed;
use sigcodec_wire::{Decode as _, Kind};

const NODE: Node<'_> =
    Node { origin_host: "hss.example.org", origin_realm: "example.org", applications: &[S6A], open: true };

/// What is expected.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Expected {
    Accepted,
    /// Result-Code, and the codes of the AVPs in Failed-AVP from the outside in.
    Answered(u32, &'static [u32]),
    /// No answer: the message is an answer.
    AnAnswer,
    Closed,
    /// The stream is lost.
    Lost,
}
use Expected::{Accepted, AnAnswer, Answered, Closed, Lost};

/// AVPs in order: `[code, octets]` where a test changes one.
type List = Vec<(u32, Vec<u8>)>;

fn text(code: u32, value: &str) -> (u32, Vec<u8>) {
    (code, avp(code, 0x40, value.as_bytes()))
}
fn number(code: u32, value: u32) -> (u32, Vec<u8>) {
    (code, avp(code, 0x40, &value.to_be_bytes()))
}
fn cer() -> List {
    vec![
        text(264, "mme.example.net"),
        text(296, "example.net"),
        (257, avp(257, 0x40, &[0, 1, 192, 0, 2, 1])),
        number(266, 10415),
        (269, avp(269, 0, b"peer")),
        (260, avp(260, 0x40, &[number(266, 10415).1, number(258, S6A).1].concat())),
    ]
}
fn dwr() -> List {
    vec![text(264, "mme.example.net"), text(296, "example.net"), number(278, 7)]
}
fn dpr() -> List {
    vec![text(264, "mme.example.net"), text(296, "example.net"), number(273, 0)]
}
fn ulr() -> List {
    vec![
        text(263, "mme.example.net;1;2"),
        number(277, 1),
        text(264, "mme.example.net"),
        text(296, "example.net"),
        text(283, "example.org"),
        text(1, "001010123456789"),
        (1032, of_vendor(1032, 0x40, 10415, &1004u32.to_be_bytes())),
        (1405, of_vendor(1405, 0x40, 10415, &34u32.to_be_bytes())),
        (1407, of_vendor(1407, 0x40, 10415, &[0x00, 0xf1, 0x10])),
    ]
}
fn with(mut list: List, more: (u32, Vec<u8>)) -> List {
    list.push(more);
    list
}
fn without(mut list: List, code: u32) -> List {
    list.retain(|(c, _)| *c != code);
    list
}
fn changed(mut list: List, code: u32, octets: Vec<u8>) -> List {
    list.iter_mut().find(|(c, _)| *c == code).unwrap().1 = octets;
    list
}
fn twice(list: List, code: u32) -> List {
    let again = list.iter().find(|(c, _)| *c == code).unwrap().clone();
    with(list, again)
}
fn joined(list: &List) -> Vec<u8> {
    list.iter().flat_map(|(_, octets)| octets.clone()).collect()
}
fn base(command: u32, list: List) -> Vec<u8> {
    message(0x80, command, 0, &joined(&list))
}
fn app(list: List) -> Vec<u8> {
    message(0xc0, 316, S6A, &joined(&list))
}
/// A message with another octet.
fn with_octet(mut octets: Vec<u8>, at: usize, value: u8) -> Vec<u8> {
    octets[at] = value;
    octets
}
fn features(members: &[Vec<u8>]) -> (u32, Vec<u8>) {
    (628, of_vendor(628, 0, 10415, &members.concat()))
}

fn rows() -> Vec<(&'static str, Vec<u8>, bool, Expected)> {
    let feature = |code, n: u32| of_vendor(code, 0, 10415, &n.to_be_bytes());
    let vendor = number(266, 10415).1;
    let mut unaligned = base(280, dwr());
    unaligned[3] += 1;
    unaligned.push(0);
    vec![
        ("cer_ok", base(257, cer()), false, Accepted),
        ("dwr", base(280, dwr()), true, Accepted),
        ("dpr", base(282, dpr()), true, Accepted),
        ("cer_missing_origin_host", base(257, without(cer(), 264)), false, Answered(5005, &[264])),
        ("cer_missing_product_name", base(257, without(cer(), 269)), false, Answered(5005, &[269])),
        (
            "cer_no_common_app",
            base(257, with(without(cer(), 260), number(258, 16_777_216))),
            false,
            Answered(5010, &[]),
        ),
        (
            "cer_unknown_mand_avp",
            base(257, with(cer(), (99_999, avp(99_999, 0x40, b"x")))),
            false,
            Answered(5001, &[99_999]),
        ),
        ("cer_unknown_opt_avp", base(257, with(cer(), (99_999, avp(99_999, 0, b"x")))), false, Accepted),
        ("unknown_command_base", base(999, dwr()), true, Answered(3001, &[])),
        ("unknown_command_app", message(0xc0, 999, S6A, &joined(&ulr())), true, Answered(3001, &[])),
        ("unknown_application", message(0xc0, 316, 99_999_999, &joined(&ulr())), true, Answered(3007, &[])),
        (
            "dwr_unknown_mand_avp",
            base(280, with(dwr(), (99_999, avp(99_999, 0x40, b"x")))),
            true,
            Answered(5001, &[99_999]),
        ),
        ("dwr_unknown_opt_avp", base(280, with(dwr(), (99_999, avp(99_999, 0, b"x")))), true, Accepted),
        ("dwr_missing_origin_host", base(280, without(dwr(), 264)), true, Answered(5005, &[264])),
        ("dwr_dup_origin_host", base(280, twice(dwr(), 264)), true, Answered(5009, &[264])),
        ("dwr_dup_origin_state", base(280, twice(dwr(), 278)), true, Answered(5009, &[278])),
        (
            "dwr_avp_len_too_long",
            base(280, changed(dwr(), 278, raw(278, 0x40, 100, &[0, 0, 0, 7]))),
            true,
            Answered(5014, &[278]),
        ),
        (
            "dwr_avp_len_short_7",
            base(280, changed(dwr(), 278, raw(278, 0x40, 7, &[0, 0, 0, 7]))),
            true,
            Answered(5014, &[278]),
        ),
        (
            "dwr_u32_3bytes",
            base(280, changed(dwr(), 278, avp(278, 0x40, &[0, 0, 7]))),
            true,
            Answered(5014, &[278]),
        ),
        (
            "dwr_u32_8bytes",
            base(280, changed(dwr(), 278, avp(278, 0x40, &[0; 8]))),
            true,
            Answered(5014, &[278]),
        ),
        ("hdr_ebit_on_request", message(0xa0, 280, 0, &joined(&dwr())), true, Answered(3008, &[])),
        ("hdr_reserved_bits", message(0x81, 280, 0, &joined(&dwr())), true, Answered(3008, &[])),
        (
            "avp_reserved_bits",
            base(280, changed(dwr(), 278, avp(278, 0x41, &[0, 0, 0, 7]))),
            true,
            Answered(3009, &[278]),
        ),
        // The P bit of an AVP was taken back and has no meaning, §4.1; no one refuses it.
        ("avp_pbit", base(280, changed(dwr(), 278, avp(278, 0x60, &[0, 0, 0, 7]))), true, Accepted),
        (
            "avp_mbit_cleared_origin",
            base(280, changed(dwr(), 264, avp(264, 0, b"mme.example.net"))),
            true,
            Answered(3009, &[264]),
        ),
        (
            "avp_vbit_on_base_avp",
            base(280, changed(dwr(), 278, of_vendor(278, 0x40, 99_999, &[0, 0, 0, 7]))),
            true,
            Answered(5001, &[278]),
        ),
        ("version_2", with_octet(base(280, dwr()), 0, 2), true, Answered(5011, &[])),
        ("msg_len_not_mult4", unaligned, true, Answered(5015, &[])),
        ("msg_len_16", with_octet(base(280, dwr()), 3, 16), true, Lost),
        ("answer_unknown_h2h", message(0, 280, 0, &joined(&dwr())), true, AnAnswer),
        ("app_request_no_dest_realm", app(without(ulr(), 283)), true, Answered(5005, &[283])),
        (
            "app_request_other_realm",
            app(changed(ulr(), 283, text(283, "example.com").1)),
            true,
            Answered(3003, &[]),
        ),
        ("app_request_ok", app(ulr()), true, Accepted),
        ("app_request_no_session", app(without(ulr(), 263)), true, Answered(5005, &[263])),
        ("app_request_missing_user_name", app(without(ulr(), 1)), true, Answered(5005, &[1])),
        (
            "app_req_unknown_mand_avp",
            app(with(ulr(), (99_999, avp(99_999, 0x40, b"x")))),
            true,
            Answered(5001, &[99_999]),
        ),
        ("dpr_bad_cause", base(282, changed(dpr(), 273, number(273, 99).1)), true, Answered(5004, &[273])),
        ("cer_twice", base(257, cer()), true, Answered(5012, &[])),
        ("route_loop", app(with(ulr(), text(282, "hss.example.org"))), true, Answered(3005, &[])),
        (
            "app_u32_3bytes",
            app(changed(ulr(), 1405, of_vendor(1405, 0x40, 10415, &[0, 0, 34]))),
            true,
            Answered(5014, &[1405]),
        ),
        (
            "app_avp_len_too_long",
            app(changed(ulr(), 1405, raw(1405, 0xc0, 1000, &[0, 0, 0x28, 0xaf, 0, 0, 0, 34]))),
            true,
            Answered(5014, &[1405]),
        ),
        (
            "app_avp_len_short_7",
            app(changed(ulr(), 1405, raw(1405, 0xc0, 7, &[0, 0, 0x28, 0xaf, 0, 0, 0, 34]))),
            true,
            Answered(5014, &[1405]),
        ),
        ("app_dup_user_name", app(twice(ulr(), 1)), true, Answered(5009, &[1])),
        (
            "app_avp_reserved_bits",
            app(changed(ulr(), 1, avp(1, 0x50, b"001010123456789"))),
            true,
            Answered(3009, &[1]),
        ),
        (
            "app_avp_mbit_cleared",
            app(changed(ulr(), 1, avp(1, 0, b"001010123456789"))),
            true,
            Answered(3009, &[1]),
        ),
        (
            "app_known_code_wrong_vendor",
            app(changed(ulr(), 1405, of_vendor(1405, 0x40, 99_999, &34u32.to_be_bytes()))),
            true,
            Answered(5001, &[1405]),
        ),
        ("app_utf8_invalid", app(changed(ulr(), 1, avp(1, 0x40, &[0xff, 0xfe]))), true, Answered(5004, &[1])),
        (
            "app_enum_unknown",
            app(changed(ulr(), 1032, of_vendor(1032, 0x40, 10415, &77_777u32.to_be_bytes()))),
            true,
            Answered(5004, &[1032]),
        ),
        (
            "app_grouped_missing_child",
            app(with(ulr(), features(&[vendor.clone(), feature(629, 1)]))),
            true,
            Answered(5005, &[628, 630]),
        ),
        (
            "app_grouped_truncated",
            app(with(ulr(), features(&[vendor.clone(), feature(629, 1), raw(630, 0x80, 16, &[0, 0])]))),
            true,
            Answered(5014, &[628, 630]),
        ),
        (
            "app_grouped_unknown_mand",
            app(with(ulr(), (1401, of_vendor(1401, 0x40, 10415, &avp(99_999, 0x40, b"x"))))),
            true,
            Answered(5001, &[1401, 99_999]),
        ),
        ("app_ebit_on_request", message(0xe0, 316, S6A, &joined(&ulr())), true, Answered(3008, &[])),
        // A request that may be proxied need not be.
        ("app_answer_flag_p_cleared", message(0x80, 316, S6A, &joined(&ulr())), true, Accepted),
        (
            "app_session_not_first",
            app(with(without(ulr(), 263), text(263, "mme.example.net;1;2"))),
            true,
            Answered(5008, &[263]),
        ),
        (
            "app_diameteridentity_bad",
            app(changed(ulr(), 264, avp(264, 0x40, b"mme\0.example.net"))),
            true,
            Answered(5004, &[264]),
        ),
        ("no_cer_dwr_first", base(280, dwr()), false, Closed),
    ]
}

/// The codes of the AVPs in a Failed-AVP from the outside in: a group that holds what failed holds nothing else.
fn path(failed: Avps<'_>) -> Vec<u32> {
    let mut codes = vec![];
    let mut avps = failed;
    while let Some(item) = avps.iter().next() {
        let a = item.unwrap();
        assert_eq!(avps.iter().count(), 1);
        codes.push(a.code);
        let def = STANDARD.get(a.code, a.vendor);
        if def.is_none_or(|d| d.group.is_none()) {
            break;
        }
        avps = Avps::new(a.data);
    }
    codes
}

#[test]
fn every_row() {
    let rows = rows();
    assert_eq!(rows.len(), 56);
    for (name, octets, open, expected) in rows {
        match frame(&octets, 65_536) {
            Ok(framed) => assert!(matches!(framed, Framed::Message(_, [])), "{name}"),
            Err(e) => {
                assert!(matches!(e.kind(), Kind::Version | Kind::MessageLength), "{name}");
                if expected == Lost {
                    continue;
                }
                // A stream is lost; SCTP delivers the message whole, and it is answered.
            }
        }
        let request = Message::from_bytes(&octets).unwrap();
        let node = Node { open, ..NODE };
        match node.reply(&request, &STANDARD) {
            Reply::Accept => assert_eq!(expected, Accepted, "{name}"),
            Reply::Answer => assert_eq!(expected, AnAnswer, "{name}"),
            Reply::Close => assert_eq!(expected, Closed, "{name}"),
            Reply::Error(violation) => {
                let Answered(code, failed) = expected else { panic!("{name}: {violation:?}") };
                let answer = Answer::to_violation(request, &violation, NODE.origin_host, NODE.origin_realm);
                let answer = encode(&answer.unwrap());
                let answer = Message::from_bytes(&answer).unwrap();
                let h = answer.header;
                assert_eq!(answer.get(keys::RESULT_CODE).unwrap(), Some(code), "{name}");
                // The E bit, §7.1.3; the P bit as it came, §6.2; the others are not set.
                let error = if code / 1000 == 3 { 0x20 } else { 0 };
                assert_eq!(h.flags.0, request.header.flags.0 & 0x40 | error, "{name}");
                assert_eq!((h.command, h.application), (request.header.command, request.header.application));
                assert_eq!((h.hop_by_hop, h.end_to_end), (1, 2));
                assert_eq!((h.version, h.length as usize), (1, answer.octets().len()));
                let found = answer.get(keys::FAILED_AVP).unwrap().map(path).unwrap_or_default();
                assert_eq!(found, failed, "{name}");
                let session = |m: &Message<'_>| m.avps().iter().flatten().position(|a| a.code == 263);
                assert_eq!(session(&answer), session(&request).map(|_| 0), "{name}: Session-Id is first");
                // What goes out is in order.
                answer.check(&STANDARD, &mut |v| {
                    let unknown = v.kind == Kind::Command && matches!(code, 3001 | 3007);
                    let more = matches!(v.failed, sigcodec_diameter::Failed::Missing(_));
                    assert!(unknown || more, "{name}: {v:?}");
                });
            }
            other => panic!("{name}: {other:?}"),
        }
    }
}

/// Vendor, flags and value of what is in Failed-AVP.
#[test]
fn failed_avps() {
    let answer = |request: Vec<u8>| {
        let request = Message::from_bytes(&request).unwrap();
        let Reply::Error(v) = NODE.reply(&request, &STANDARD) else { panic!() };
        encode(&Answer::to_violation(request, &v, NODE.origin_host, NODE.origin_realm).unwrap())
    };
    let failed = |octets: &[u8]| {
        let m = Message::from_bytes(octets).unwrap();
        let mut inner = m.get(keys::FAILED_AVP).unwrap().unwrap();
        loop {
            let a = inner.iter().next().unwrap().unwrap();
            if a.code != 628 {
                return (a.code, a.vendor, a.flags, a.data.rest().to_vec());
            }
            assert_eq!((a.vendor, a.flags), (10415, 0x80));
            inner = Avps::new(a.data);
        }
    };
    // One that is missing is an example of the smallest value.
    assert_eq!(failed(&answer(app(without(ulr(), 1405)))), (1405, 10415, 0xc0, vec![0; 4]));
    assert_eq!(failed(&answer(base(280, without(dwr(), 264)))), (264, 0, 0x40, vec![]));
    assert_eq!(failed(&answer(app(with(ulr(), features(&[number(266, 10415).1]))))).0, 629);
    // One whose length is wrong keeps its header, with zeros of the right size.
    let long = raw(1405, 0xc0, 1000, &[0, 0, 0x28, 0xaf, 0, 0, 0, 34]);
    assert_eq!(failed(&answer(app(changed(ulr(), 1405, long)))), (1405, 10415, 0xc0, vec![0; 4]));
    // A header that is not whole is padded with zeros, §7.1.5.
    let mut cut = dwr();
    cut.push((0, vec![0, 0, 1, 22]));
    assert_eq!(failed(&answer(base(280, cut))), (278, 0, 0, vec![0; 4]));
    // Any other comes back as it came.
    let odd = avp(278, 0x41, &[0, 0, 0, 7]);
    assert_eq!(failed(&answer(base(280, changed(dwr(), 278, odd)))), (278, 0, 0x41, vec![0, 0, 0, 7]));
}

#[test]
fn proxies_and_experimental_results() {
    let proxy = |n: u32| {
        let host = text(280, &format!("p{n}.example.net")).1;
        (284, avp(284, 0x40, &[host, avp(33, 0x40, &n.to_be_bytes())].concat()))
    };
    let mut list = ulr();
    list.extend((0..100).map(proxy));
    let request = app(list);
    let request = Message::from_bytes(&request).unwrap();
    assert!(matches!(NODE.reply(&request, &STANDARD), Reply::Accept));
    let outcome = Outcome::Experimental(10415, 5001);
    let answer = Answer::new(request, outcome, NODE.origin_host, NODE.origin_realm).unwrap();
    let octets = encode(&answer.with(keys::AUTH_SESSION_STATE.value(1)));
    let answer = Message::from_bytes(&octets).unwrap();
    assert_eq!(answer.header.flags.0, 0x40);
    let result = answer.get(keys::EXPERIMENTAL_RESULT).unwrap().unwrap();
    assert_eq!(result.get(keys::EXPERIMENTAL_RESULT_CODE).unwrap(), Some(5001));
    assert_eq!(result.get(keys::VENDOR_ID).unwrap(), Some(10415));
    assert_eq!(answer.get(keys::RESULT_CODE).unwrap(), None);
    // All of them, in their order, octet for octet.
    let infos = |m: &Message<'_>| -> Vec<u8> {
        m.avps().iter().flatten().filter(|a| a.code == 284).flat_map(|a| a.raw().to_vec()).collect()
    };
    assert_eq!(infos(&answer), infos(&request));
    answer.check(&STANDARD, &mut |v| panic!("{v:?}"));
    // An answer is not answered.
    assert!(Answer::new(answer, outcome, "a", "b").is_none());
    let success =
        Answer::new(request, Outcome::Result(result::SUCCESS), "hss.example.org", "example.org").unwrap();
    let success = encode(&success.with(keys::AUTH_SESSION_STATE.value(1)));
    Message::from_bytes(&success).unwrap().check(&STANDARD, &mut |v| panic!("{v:?}"));
}

fn proxies(range: core::ops::Range<u32>) -> List {
    let proxy = |n: u32| {
        let host = text(280, &format!("p{n}.example.net")).1;
        (284, avp(284, 0x40, &[host, avp(33, 0x40, &n.to_be_bytes())].concat()))
    };
    range.map(proxy).collect()
}
/// The AVPs of a message with this code, octet for octet.
fn octets_of(m: &Message<'_>, code: u32) -> Vec<Vec<u8>> {
    m.avps().iter().map(|a| a.unwrap()).filter(|a| a.code == code).map(|a| a.raw().to_vec()).collect()
}
/// Result-Code of the answer; 0 where the request is accepted.
fn answered(node: &Node<'_>, request: &[u8]) -> u32 {
    match node.reply(&Message::from_bytes(request).unwrap(), &STANDARD) {
        Reply::Accept => 0,
        Reply::Error(v) => v.result_code,
        other => panic!("{other:?}"),
    }
}

/// Proxy-Info is collected 32 at a time: none, one, and both sides of a batch come back, in their order.
#[test]
fn every_number_of_proxies() {
    for n in [0, 1, 2, 31, 32, 33, 63, 64, 65] {
        let mut list = ulr();
        list.extend(proxies(0..n));
        let request = app(list);
        let request = Message::from_bytes(&request).unwrap();
        let outcome = Outcome::Result(result::SUCCESS);
        let octets = encode(&Answer::new(request, outcome, NODE.origin_host, NODE.origin_realm).unwrap());
        let answer = Message::from_bytes(&octets).unwrap();
        assert_eq!(octets_of(&answer, 284).len(), n as usize);
        assert_eq!(octets_of(&answer, 284), octets_of(&request, 284), "{n}");
    }
}

/// What failed stands in its groups with their right lengths, whatever is written behind it.
#[test]
fn a_failed_avp_in_groups_in_front_of_others() {
    let unknown = avp(99_999, 0x40, b"x");
    let host = text(264, "a.example").1;
    let configuration = of_vendor(1430, 0x40, 10415, &[host.clone(), unknown.clone()].concat());
    let profile = of_vendor(1429, 0xc0, 10415, &configuration);
    let mut list = with(ulr(), (1400, of_vendor(1400, 0x40, 10415, &profile)));
    list.extend(proxies(0..2));
    let request = app(list);
    let request = Message::from_bytes(&request).unwrap();
    let Reply::Error(violation) = NODE.reply(&request, &STANDARD) else { panic!() };
    let answer = Answer::to_violation(request, &violation, NODE.origin_host, NODE.origin_realm).unwrap();
    let octets = encode(&answer.with(keys::ERROR_MESSAGE.value("no such thing")));
    let answer = Message::from_bytes(&octets).unwrap();
    let group = |code, inner: &[u8]| of_vendor(code, 0x40, 10415, inner);
    let failed = avp(279, 0x40, &group(1400, &group(1429, &group(1430, &unknown))));
    let expected = [
        text(263, "mme.example.net;1;2").1,
        number(268, 5001).1,
        text(264, "hss.example.org").1,
        text(296, "example.org").1,
        failed,
        avp(281, 0, b"no such thing"),
        proxies(0..2).into_iter().flat_map(|(_, octets)| octets).collect(),
    ];
    assert_eq!(octets[20..], expected.concat());
    assert_eq!(answer.avps().iter().count(), 8);
}

/// The example of a missing AVP, and the zeros behind a header, are as long as the least value of the type.
#[test]
fn the_least_value_of_each_type() {
    let least = |code: u32, vendor: u32, flags: u8| {
        // An AVP that claims more octets than there are.
        let mut cut = raw(code, flags | if vendor == 0 { 0 } else { 0x80 }, 1000, &[]);
        if vendor != 0 {
            cut.extend(vendor.to_be_bytes());
        }
        let request = app(with(ulr(), (code, cut)));
        let request = Message::from_bytes(&request).unwrap();
        let Reply::Error(v) = NODE.reply(&request, &STANDARD) else { panic!("{code}") };
        assert_eq!(v.result_code, result::INVALID_AVP_LENGTH);
        let octets = encode(&Answer::to_violation(request, &v, "hss.example.org", "example.org").unwrap());
        let answer = Message::from_bytes(&octets).unwrap();
        let failed = answer.get(keys::FAILED_AVP).unwrap().unwrap();
        let a = failed.iter().next().unwrap().unwrap();
        assert_eq!((a.code, a.vendor, a.flags & 0x7f), (code, vendor, flags));
        assert!(a.data.rest().iter().all(|b| *b == 0));
        a.data.len()
    };
    for (code, vendor, size) in [
        (257, 0, 6),      // Address
        (55, 0, 4),       // Time
        (287, 0, 8),      // Unsigned64
        (273, 0, 4),      // Enumerated
        (25, 0, 0),       // OctetString
        (264, 0, 0),      // DiameterIdentity
        (279, 0, 0),      // Grouped
        (1677, 10415, 3), // a network
        (1433, 10415, 0), // a number of any length
        (99_999, 0, 0),   // unknown
        (99_999, 10415, 0),
    ] {
        assert_eq!(least(code, vendor, 0x40), size, "{code}/{vendor}");
    }
    // Missing at all.
    let request = base(257, without(cer(), 257));
    let request = Message::from_bytes(&request).unwrap();
    let Reply::Error(v) = Node { open: false, ..NODE }.reply(&request, &STANDARD) else { panic!() };
    let octets = encode(&Answer::to_violation(request, &v, "hss.example.org", "example.org").unwrap());
    let answer = Message::from_bytes(&octets).unwrap();
    assert_eq!(octets_of(&answer, 279), [avp(279, 0x40, &avp(257, 0x40, &[0; 6]))]);
}

/// Requests that went through here before, and requests for others, RFC 6733 §6.1.
#[test]
fn loops_realms_and_hosts() {
    let more = |list: &[(u32, &str)]| {
        let mut avps = ulr();
        avps.extend(list.iter().map(|(code, value)| text(*code, value)));
        answered(&NODE, &app(avps))
    };
    assert_eq!(more(&[]), 0);
    assert_eq!(more(&[(282, "dra.example.net")]), 0);
    assert_eq!(more(&[(282, "dra.example.net"), (282, "dra2.example.net")]), 0);
    assert_eq!(more(&[(282, "hss.example.org")]), 3005);
    assert_eq!(more(&[(282, "dra.example.net"), (282, "HSS.Example.ORG")]), 3005);
    for other in ["hss.example.or", "hss.example.org.", "example.org", "xhss.example.org"] {
        assert_eq!(more(&[(282, other)]), 0, "{other}");
        assert_eq!(more(&[(293, other)]), 3002, "{other}");
    }
    // The own host in another AVP is no loop.
    assert_eq!(more(&[(293, "hss.example.org")]), 0);
    assert_eq!(more(&[(293, "HSS.example.org")]), 0);
    assert_eq!(more(&[(293, "other.example.org")]), 3002);
    assert_eq!(more(&[(293, "other.example.org"), (282, "hss.example.org")]), 3005);
    let realm = |name: &str, host: &str| {
        let list = changed(ulr(), 283, text(283, name).1);
        answered(&NODE, &app(with(list, text(293, host))))
    };
    assert_eq!(realm("EXAMPLE.org", "hss.example.org"), 0);
    assert_eq!(realm("example.com", "hss.example.org"), 3003);
    assert_eq!(realm("example.com", "other.example.org"), 3003);
    assert_eq!(realm("hss.example.org", "hss.example.org"), 3003);
}

#[cfg(feature = "s13")]
#[test]
fn applications_that_a_node_has_or_has_not() {
    const S13: u32 = 16_777_252;
    let mut list = without(ulr(), 1032);
    list.push((1401, of_vendor(1401, 0x40, 10415, &of_vendor(1402, 0x40, 10415, b"351000001234567"))));
    let octets = |list: &List| message(0xc0, 324, S13, &joined(list));
    let request = octets(&list);
    let node = |applications| Node { applications, ..NODE };
    for (applications, code) in [
        (&[S13][..], 0),
        (&[S6A, S13], 0),
        (&[Node::RELAY], 0),
        (&[S6A], result::APPLICATION_UNSUPPORTED),
        (&[], result::APPLICATION_UNSUPPORTED),
        (&[0, S13 - 1, S13 + 1], result::APPLICATION_UNSUPPORTED),
    ] {
        assert_eq!(answered(&node(applications), &request), code, "{applications:?}");
        // What every node has.
        assert_eq!(answered(&node(applications), &base(280, dwr())), 0);
    }
    let message = Message::from_bytes(&request).unwrap();
    let Reply::Error(v) = NODE.reply(&message, &STANDARD) else { panic!() };
    assert!(matches!(v.failed, sigcodec_diameter::Failed::None));
    assert_eq!((v.kind, v.at, v.within.groups().count()), (Kind::Unexpected, 0, 0));
    // Which application is asked before whose realm it is.
    let elsewhere = octets(&changed(list, 283, text(283, "example.com").1));
    assert_eq!(answered(&NODE, &elsewhere), result::APPLICATION_UNSUPPORTED);
    assert_eq!(answered(&node(&[S13]), &elsewhere), result::REALM_NOT_SERVED);
}

/// Of several violations the header is answered first, then routing, then AVPs.
#[test]
fn the_order_of_violations() {
    let elsewhere = changed(ulr(), 283, text(283, "example.com").1);
    let many = |list: List| {
        let avps = [joined(&list), raw(99_999, 0, 8, &[]).repeat(sigcodec_diameter::MAX_AVPS)].concat();
        message(0xc0, 316, S6A, &avps)
    };
    let unknown = (99_999, avp(99_999, 0x40, b"x"));
    for (name, request, code) in [
        ("version and realm", with_octet(app(elsewhere.clone()), 0, 2), result::UNSUPPORTED_VERSION),
        ("bits and realm", message(0xe0, 316, S6A, &joined(&elsewhere)), result::INVALID_HDR_BITS),
        ("command and realm", message(0xc0, 999, S6A, &joined(&elsewhere)), result::COMMAND_UNSUPPORTED),
        ("realm and AVP", app(with(elsewhere.clone(), unknown.clone())), result::REALM_NOT_SERVED),
        ("realm and too many AVPs", many(elsewhere), result::REALM_NOT_SERVED),
        ("too many AVPs", many(ulr()), result::UNABLE_TO_COMPLY),
        ("AVP and too many AVPs", many(with(ulr(), unknown)), result::AVP_UNSUPPORTED),
    ] {
        assert_eq!(answered(&NODE, &request), code, "{name}");
    }
}

/// What comes before the capabilities exchange, and in it, §5.3 and §5.6.
#[test]
fn before_and_in_the_capabilities_exchange() {
    let closed = Node { open: false, ..NODE };
    let reply = |node: &Node<'_>, octets: &[u8]| {
        format!("{:?}", node.reply(&Message::from_bytes(octets).unwrap(), &STANDARD))
    };
    let answer = |command, application| message(0, command, application, &joined(&dwr()));
    for (octets, before, after) in [
        (base(257, cer()), "Accept", "Error"),
        (base(280, dwr()), "Close", "Accept"),
        (message(0x80, 257, S6A, &joined(&cer())), "Close", "Error"),
        (answer(257, 0), "Answer", "Answer"),
        (answer(280, 0), "Close", "Answer"),
    ] {
        assert!(reply(&closed, &octets).starts_with(before), "{octets:02x?}");
        assert!(reply(&NODE, &octets).starts_with(after), "{octets:02x?}");
    }
    let vendor = |code, id| (260, avp(260, 0x40, &[number(266, 10415).1, number(code, id).1].concat()));
    for make in [
        (|id| number(258, id)) as fn(u32) -> (u32, Vec<u8>),
        |id| number(259, id),
        |id| (260, avp(260, 0x40, &[number(266, 10415).1, number(258, id).1].concat())),
        |id| (260, avp(260, 0x40, &[number(266, 10415).1, number(259, id).1].concat())),
    ] {
        let exchange = |node: &Node<'_>, id| answered(node, &base(257, with(without(cer(), 260), make(id))));
        assert_eq!(exchange(&closed, S6A), 0);
        assert_eq!(exchange(&closed, Node::RELAY), 0);
        assert_eq!(exchange(&Node { applications: &[Node::RELAY], ..closed }, 4), 0);
        assert_eq!(exchange(&closed, S6A + 1), result::NO_COMMON_APPLICATION);
        assert_eq!(exchange(&Node { applications: &[], ..closed }, S6A), result::NO_COMMON_APPLICATION);
    }
    // None at all; the second of two.
    assert_eq!(answered(&closed, &base(257, without(cer(), 260))), result::NO_COMMON_APPLICATION);
    let two = with(with(without(cer(), 260), vendor(258, 1)), vendor(258, S6A));
    assert_eq!(answered(&closed, &base(257, two)), 0);
}

#[test]
fn which_results_are_protocol_errors() {
    for (outcome, error) in [
        (Outcome::Result(2001), false),
        (Outcome::Result(2999), false),
        (Outcome::Result(3000), true),
        (Outcome::Result(3999), true),
        (Outcome::Result(4000), false),
        (Outcome::Experimental(10415, 3001), false),
    ] {
        assert_eq!(outcome.is_protocol_error(), error, "{outcome:?}");
        let request = app(ulr());
        let request = Message::from_bytes(&request).unwrap();
        let octets = encode(&Answer::new(request, outcome, "hss.example.org", "example.org").unwrap());
        assert_eq!(octets[4], if error { 0x60 } else { 0x40 }, "{outcome:?}");
    }
    // Neither outcome nor violation answers an answer.
    let octets = message(0x40, 316, S6A, &joined(&ulr()));
    let answer = Message::from_bytes(&octets).unwrap();
    assert!(Answer::new(answer, Outcome::Result(2001), "a", "b").is_none());
    answer.check(&STANDARD, &mut |v| assert!(Answer::to_violation(answer, &v, "a", "b").is_none()));
}

/// A command of 24 bits and one that is longer; as many AVPs as a decoder takes and one more.
#[test]
fn what_cannot_be_read_back_is_not_written() {
    use sigcodec_diameter::{MAX_AVPS, Request};
    use sigcodec_wire::{Encode, Writer};
    struct Many(usize);
    impl Encode for Many {
        fn encode(&self, w: &mut Writer<'_>) {
            (0..self.0).for_each(|_| keys::USER_NAME.value("a").encode(w));
        }
    }
    let mut buf = vec![0; 20 + 12 * (MAX_AVPS + 1)];
    let mut written = |command, n| {
        let request = Request {
            command,
            application: S6A,
            proxiable: true,
            hop_by_hop: 1,
            end_to_end: 1,
            avps: Many(n),
        };
        request.encode_to_slice(&mut buf).map(<[u8]>::to_vec).map_err(|e| e.kind())
    };
    let octets = written(0xff_ffff, 1).unwrap();
    assert_eq!(Message::from_bytes(&octets).unwrap().header.command, 0xff_ffff);
    assert_eq!(written(1 << 24 | 316, 1), Err(Kind::Value));
    let octets = written(316, MAX_AVPS).unwrap();
    assert_eq!(Message::from_bytes(&octets).unwrap().avps().iter().filter(Result::is_ok).count(), MAX_AVPS);
    assert_eq!(written(316, MAX_AVPS + 1), Err(Kind::Count));
}

/// An answer without more passes the check: what its command demands of it comes back from the request.
#[test]
fn an_answer_with_a_result_alone_is_in_order() {
    let request = app(ulr());
    let request = Message::from_bytes(&request).unwrap();
    for outcome in [
        Outcome::Result(result::SUCCESS),
        Outcome::Result(result::UNABLE_TO_COMPLY),
        Outcome::Experimental(10415, 5001),
        Outcome::Result(result::UNABLE_TO_DELIVER),
    ] {
        let answer = Answer::new(request, outcome, NODE.origin_host, NODE.origin_realm).unwrap();
        let octets = encode(&answer);
        let answer = Message::from_bytes(&octets).unwrap();
        answer.check(&STANDARD, &mut |v| panic!("{outcome:?}: {v:?}"));
        let states = answer.avps().iter().flatten().filter(|a| a.is(keys::AUTH_SESSION_STATE.def)).count();
        assert_eq!(states, usize::from(!outcome.is_protocol_error()), "{outcome:?}");
    }
    // What the caller gives is not repeated.
    let answer = Answer::new(request, Outcome::Result(result::SUCCESS), "a.b", "b").unwrap();
    let octets = encode(&answer.with((keys::AUTH_SESSION_STATE.value(1),)));
    let answer = Message::from_bytes(&octets).unwrap();
    assert_eq!(answer.avps().iter().flatten().filter(|a| a.is(keys::AUTH_SESSION_STATE.def)).count(), 1);
}

/// A stream of another protocol is lost at its first four octets, and so is a length that no message has.
#[test]
fn a_stream_of_something_else_is_lost_at_once() {
    let lost = |octets: &[u8]| frame(octets, 1 << 24).unwrap_err().kind();
    assert_eq!(lost(b"GET / HTTP/1.1\r\n"), Kind::Version);
    assert_eq!(lost(&[1, 0, 0, 21]), Kind::MessageLength);
    assert_eq!(lost(&[1, 0, 0, 16]), Kind::MessageLength);
    assert!(matches!(frame(&[1, 0, 0, 20], 1 << 24), Ok(Framed::More(16))));
    assert!(matches!(frame(&[1, 0, 0], 1 << 24), Ok(Framed::More(1))));
}
