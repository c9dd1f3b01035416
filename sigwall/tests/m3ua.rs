//! M3UA through a running proxy.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

mod common;

use common::{
    ANY_TIME, ASPDN, ASPDN_ACK, ASPUP, ASPUP_ACK, ATI, ENQUIRY, PSI, ati_argument, begin, between,
    psi_argument, segments, udt, user_of, vector,
};
use sigcodec::{
    sccp::{self, MessageType as Unit},
    stack::Frame,
    tcap::{Component, MessageType},
    wire::Decode as _,
};

const OUTSIDE: &str = "15550666666";
const HOME: &str = "15550100200";

fn rule(action: &str) -> String {
    format!(
        r#"
        [sets]
        home = ["15550100*"]
        [[rule]]
        name = "ati"
        when = 'map.operation == "anyTimeInterrogation" and not sccp.calling.gt in $home'
        protocol = "m3ua"
        direction = "in"
        action = {action}
        on_undecodable = "drop"
        "#
    )
}

fn ati() -> Vec<u8> {
    begin(ATI, &ANY_TIME, &ati_argument())
}
fn psi() -> Vec<u8> {
    begin(PSI, &ENQUIRY, &psi_argument())
}

#[test]
fn what_passes_is_the_same_octets_and_a_hostile_one_is_returned() {
    let (proxy, _node, mut asp, mut stp) =
        between("m3ua-pass", "m3ua", "listen", &rule("{ udts = \"unqualified\" }"));
    asp.send(&ASPUP);
    stp.gets(&ASPUP);
    stp.send(&ASPUP_ACK);
    asp.gets(&ASPUP_ACK);
    for name in
        ["ul", "isd", "mtfsm", "data-every-parameter", "reg-req-every-parameter", "ntfy-every-parameter"]
    {
        let message = vector("m3ua", name);
        asp.send(&message);
        match name {
            // Its user is of nobody that is read here.
            "data-every-parameter" => {}
            _ => stp.gets(&message),
        }
    }
    let hostile = udt(OUTSIDE, HOME, &&ati()[..]);
    asp.send(&[udt(HOME, HOME, &&ati()[..]), hostile, udt(OUTSIDE, HOME, &&psi()[..])].concat());
    stp.gets(&udt(HOME, HOME, &&ati()[..]));
    stp.gets(&udt(OUTSIDE, HOME, &&psi()[..]));
    let returned = asp.receive();
    let (opc, dpc, user) = user_of(&returned);
    assert_eq!((opc, dpc), (200, 100), "it goes back");
    let unit = sccp::Message::from_bytes(&user).unwrap();
    assert_eq!(unit.message_type(), Unit::UDTS);
    assert_eq!(unit.data().unwrap().rest(), ati());
    let digits = |address: sccp::Address<'_>| address.title().unwrap().digits().to_string();
    assert_eq!(digits(unit.called().unwrap().unwrap()), OUTSIDE);
    assert_eq!(digits(unit.calling().unwrap().unwrap()), HOME);
    stp.gets_nothing();
    // From inside the same is no business of this rule.
    stp.send(&udt(OUTSIDE, HOME, &&ati()[..]));
    asp.gets(&udt(OUTSIDE, HOME, &&ati()[..]));
    proxy.verdict("ati", "answer");
}

#[test]
fn a_transaction_is_aborted() {
    let (_proxy, _node, mut asp, mut stp) =
        between("m3ua-abort", "m3ua", "listen", &rule("{ tcap_abort = \"resourceLimitation\" }"));
    asp.send(&udt(OUTSIDE, HOME, &&ati()[..]));
    let answer = asp.receive();
    let frame = Frame::from_m3ua(&answer);
    let message = frame.tcap().unwrap().as_ref().unwrap();
    assert_eq!(message.message_type, MessageType::Abort);
    assert_eq!(message.dtid.unwrap().octets(), [1, 2, 3, 4]);
    assert_eq!(message.p_abort_cause(), Ok(Some(4)));
    assert_eq!(frame.sccp().unwrap().as_ref().unwrap().called_ssn(), Some(7));
    stp.gets_nothing();
}

#[test]
fn an_invocation_is_answered_with_an_error() {
    let (_proxy, _node, mut asp, mut stp) = between(
        "m3ua-error",
        "m3ua",
        "listen",
        &rule("{ return_error = \"unauthorizedRequestingNetwork\" }"),
    );
    asp.send(&udt(OUTSIDE, HOME, &&ati()[..]));
    let answer = asp.receive();
    let frame = Frame::from_m3ua(&answer);
    let message = frame.tcap().unwrap().as_ref().unwrap();
    assert_eq!(message.message_type, MessageType::End);
    assert_eq!(message.application_context(), Ok(Some(&ANY_TIME[..])), "the context is confirmed");
    let components: Vec<_> = message.components().collect::<Result<_, _>>().unwrap();
    let [Component::ReturnError(error)] = &components[..] else { panic!("{components:?}") };
    assert_eq!((error.invoke_id, error.error.local()), (1, Some(52)));
    stp.gets_nothing();
}

#[test]
fn what_asks_for_no_return_is_dropped_with_its_reason() {
    let (proxy, _node, mut asp, mut stp) = between("m3ua-no-return", "m3ua", "listen", &rule("{ udts = 7 }"));
    let mut message = udt(OUTSIDE, HOME, &&ati()[..]);
    let class = message.windows(3).position(|w| w == [9, 0x80, 3]).unwrap() + 1;
    message[class] = 0;
    asp.send(&message);
    let line = proxy.verdict("ati", "drop");
    assert_eq!(line["failed"], "it does not ask for its return");
    asp.gets_nothing();
    stp.gets_nothing();
}

#[test]
fn segments_are_judged_together_and_share_a_fate() {
    let (proxy, _node, mut asp, mut stp) = between("m3ua-segments", "m3ua", "listen", &rule("{ udts = 7 }"));
    let harmless = segments(OUTSIDE, HOME, &psi(), 30);
    assert!(harmless.len() > 2);
    let (last, front) = harmless.split_last().unwrap();
    asp.send(&front.concat());
    stp.gets_nothing();
    asp.send(last);
    for segment in &harmless {
        stp.gets(segment);
    }
    // No single segment shows what is asked.
    let mut hostile = segments(OUTSIDE, HOME, &ati(), 30);
    for message in &mut hostile {
        let at = message.windows(4).rposition(|w| w[1..] == [0, 0, 7]).unwrap();
        message[at + 3] = 8;
    }
    asp.send(&hostile.concat());
    let returned = asp.receive();
    let (_, _, user) = user_of(&returned);
    assert_eq!(sccp::Message::from_bytes(&user).unwrap().message_type(), Unit::XUDTS);
    stp.gets_nothing();
    asp.gets_nothing();
    let drops = proxy.lines().iter().filter(|l| l["rule"] == "ati" && l["verdict"] == "drop").count();
    assert_eq!(drops, hostile.len() - 1, "each segment has a fate");
    // A segment whose first one is missing is nothing that was read.
    asp.send(&hostile[1]);
    proxy.line(|l| l["rule"] == "ati" && l["undecodable"].is_string());
    stp.gets_nothing();
}

#[test]
fn a_rewrite_changes_a_title_and_lengths_only() {
    let rule = r#"
        [[rule]]
        name = "hide"
        when = "sccp.calling.gt"
        protocol = "m3ua"
        direction = "out"
        action = { rewrite_calling_gt = "155501009001122" }
        on_undecodable = "drop"
    "#;
    let (_proxy, _node, mut asp, mut stp) = between("m3ua-rewrite", "m3ua", "connect", rule);
    asp.send(&udt(HOME, OUTSIDE, &&psi()[..]));
    assert_eq!(stp.receive(), udt("155501009001122", OUTSIDE, &&psi()[..]));
    let longest = vector("m3ua", "isd");
    asp.send(&longest);
    let changed = stp.receive();
    let (old, new) = (Frame::from_m3ua(&longest), Frame::from_m3ua(&changed));
    let data = |frame: &Frame<'_>| frame.sccp().unwrap().as_ref().unwrap().data().unwrap().rest().to_vec();
    assert_eq!(data(&old), data(&new));
}

#[test]
fn what_is_no_message_of_m3ua_is_told_so() {
    let rule = r#"
        [[rule]]
        name = "never"
        when = "unread"
        protocol = "m3ua"
        action = "answer"
        on_undecodable = "answer"
    "#;
    let (_proxy, _node, mut asp, mut stp) = between("m3ua-errors", "m3ua", "listen", rule);
    let errors = [
        ("unknown-class", 3),
        ("unknown-type", 4),
        ("data-without-protocol-data", 22),
        ("parameter-beyond-message", 18),
    ];
    for (name, code) in errors {
        asp.send(&vector("m3ua", name));
        let answer = asp.receive_for(common::PATIENCE).ok().flatten().expect(name);
        assert_eq!(answer[2..4], [0, 0], "ERR: {name}");
        assert_eq!(answer[8..16], [0, 12, 0, 8, 0, 0, 0, code], "{name}");
    }
    stp.gets_nothing();
}

#[test]
fn who_is_left_hears_that_the_other_is_gone() {
    let (proxy, node, mut asp, mut stp) = between("m3ua-gone", "m3ua", "listen", "");
    asp.send(&ASPUP);
    stp.gets(&ASPUP);
    stp.send(&ASPUP_ACK);
    asp.gets(&ASPUP_ACK);
    drop(asp);
    stp.gets(&ASPDN);
    stp.send(&ASPDN_ACK);
    stp.ends();

    let mut asp = common::Peer::connect(proxy.address());
    let mut stp = common::Peer::accept(&node);
    asp.send(&ASPUP);
    stp.gets(&ASPUP);
    stp.send(&udt(OUTSIDE, HOME, &&psi()[..]));
    asp.gets(&udt(OUTSIDE, HOME, &&psi()[..]));
    drop(stp);
    // Destination unavailable: where the messages came from.
    asp.gets(&[1, 0, 2, 1, 0, 0, 0, 16, 0, 0x12, 0, 8, 0, 0, 0, 100]);
    asp.ends();
}

#[test]
fn a_dialogue_explains_what_names_no_context() {
    // A Continue without a dialogue portion is read in the context of its Begin.
    let rule = r#"
        [[rule]]
        name = "context"
        when = 'tcap.type == "continue" and context == "anyTimeInfoEnquiryContext-v3"'
        protocol = "m3ua"
        direction = "in"
        action = "drop"
        on_undecodable = "next"
    "#;
    let (proxy, _node, mut asp, mut stp) = between("m3ua-dialogue", "m3ua", "listen", rule);
    use sigcodec::tcap::{Outgoing, Portions};
    let more = common::octets(&Outgoing::continuing(
        &[1, 2, 3, 4],
        &[9, 9, 9, 9],
        None,
        Portions::invoke(2, ATI, &ati_argument()[..]),
    ));
    asp.send(&udt(OUTSIDE, HOME, &&more[..]));
    stp.gets(&udt(OUTSIDE, HOME, &&more[..]));
    asp.send(&udt(OUTSIDE, HOME, &&ati()[..]));
    stp.gets(&udt(OUTSIDE, HOME, &&ati()[..]));
    let reply = common::octets(&Outgoing::continuing(&[9, 9, 9, 9], &[1, 2, 3, 4], Some(&ANY_TIME), ()));
    stp.send(&udt(HOME, OUTSIDE, &&reply[..]));
    asp.gets(&udt(HOME, OUTSIDE, &&reply[..]));
    asp.send(&udt(OUTSIDE, HOME, &&more[..]));
    proxy.verdict("context", "drop");
    stp.gets_nothing();
}
