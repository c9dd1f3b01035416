//! What goes back to whoever sent a message that is refused.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]
#![cfg(all(feature = "m3ua", feature = "sccp", feature = "tcap", feature = "map"))]

use sigcodec::{
    refuse::{self, NotAnswered, Refusal},
    sccp::cause::ReturnCause,
    stack::Frame,
    tcap::{Component, MessageType},
    wire::Encode,
};

fn unhex(hex: &str) -> Vec<u8> {
    let hex = hex.trim();
    (0..hex.len()).step_by(2).map(|n| u8::from_str_radix(&hex[n..n + 2], 16).unwrap()).collect()
}
/// A message whose UDT or LUDT asks for its return if it cannot be delivered, or does not.
fn message(hex: &str, returns: bool) -> Vec<u8> {
    let mut octets = unhex(hex);
    let unit = Frame::from_m3ua(&octets).sccp().unwrap().as_ref().unwrap().octets().rest().to_vec();
    let at = octets.windows(unit.len()).position(|part| part == unit).unwrap();
    // The protocol class stands behind the type.
    octets[at + 1] = octets[at + 1] & 0x0f | if returns { 0x80 } else { 0 };
    octets
}
/// sendRoutingInfoForSM, a Begin.
fn begin(returns: bool) -> Vec<u8> {
    message(include_str!("../benches/messages/srism.m3ua.hex"), returns)
}
/// Authentication vectors, an End.
fn end() -> Vec<u8> {
    message(include_str!("../benches/messages/sai.m3ua.hex"), false)
}
fn written(answer: &dyn Encode) -> Vec<u8> {
    let mut buf = [0; 400];
    let mut w = sigcodec::wire::Writer::new(&mut buf);
    answer.encode(&mut w);
    w.finish().unwrap().to_vec()
}
fn answer(octets: &[u8], how: Refusal) -> Result<Vec<u8>, NotAnswered> {
    let frame = Frame::from_m3ua(octets);
    refuse::user(&frame, &frame, how, &mut |answer| written(answer))
}
/// Whether an answer goes back where the message came from.
fn goes_back(octets: &[u8], answer: &[u8]) -> bool {
    let (asked, answered) = (Frame::from_m3ua(octets), Frame::from_m3ua(answer));
    let (from, to) = asked.point_codes().unwrap();
    let party = |frame: &Frame<'_>, called: bool| {
        let message = frame.sccp().unwrap().as_ref().unwrap();
        let address = if called { message.called() } else { message.calling() };
        let address = address.unwrap().unwrap();
        (address.ssn, address.title().map(|title| title.digits().to_string()))
    };
    answered.point_codes() == Some((to, from))
        && party(&answered, true) == party(&asked, false)
        && party(&answered, false) == party(&asked, true)
}

#[test]
fn a_transaction_is_aborted_back_to_whoever_began_it() {
    let octets = begin(false);
    for (how, cause) in [(Refusal::Abort(3), 3), (Refusal::Protocol, 4)] {
        let answer = answer(&octets, how).unwrap();
        assert!(goes_back(&octets, &answer), "{answer:02x?}");
        let frame = Frame::from_m3ua(&answer);
        let abort = frame.tcap().unwrap().as_ref().unwrap();
        assert_eq!(abort.message_type, MessageType::Abort);
        assert_eq!(abort.dtid.unwrap().octets(), [0x3b, 0, 1, 2]);
        assert_eq!((abort.otid, abort.p_abort_cause().unwrap()), (None, Some(cause)));
    }
    // Nobody waits behind an End.
    for how in [Refusal::Abort(3), Refusal::ReturnError(34)] {
        assert_eq!(answer(&end(), how), Err(NotAnswered::Kind));
    }
    assert_eq!(answer(&end(), Refusal::Protocol), Err(NotAnswered::NoReturn));
}

#[test]
fn each_invocation_has_its_error() {
    let octets = begin(true);
    let answer = answer(&octets, Refusal::ReturnError(34)).unwrap();
    assert!(goes_back(&octets, &answer));
    let frame = Frame::from_m3ua(&answer);
    let end = frame.tcap().unwrap().as_ref().unwrap();
    assert_eq!((end.message_type, end.dtid.unwrap().octets()), (MessageType::End, &[0x3b, 0, 1, 2][..]));
    assert_eq!(end.application_context().unwrap(), Some(&[4, 0, 0, 1, 0, 20, 3][..]));
    let errors: Vec<_> = end
        .components()
        .map(|component| match component.unwrap() {
            Component::ReturnError(e) => (e.invoke_id, e.error, e.parameter.is_some()),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(errors, [(1, sigcodec::tcap::Code::Local(34), false)]);
}

#[test]
fn what_asks_for_it_is_returned() {
    let unasked = answer(&begin(false), Refusal::Returned(ReturnCause::UNQUALIFIED));
    assert_eq!(unasked, Err(NotAnswered::NoReturn));
    let octets = begin(true);
    let returned = answer(&octets, Refusal::Returned(ReturnCause::UNQUALIFIED)).unwrap();
    assert!(goes_back(&octets, &returned));
    assert_eq!(answer(&octets, Refusal::Protocol).unwrap(), returned);
}

#[test]
fn the_transport_answers_for_itself_alone() {
    let transport =
        |octets: &[u8]| refuse::transport(octets, &Frame::from_m3ua(octets), &mut |answer| written(answer));
    // What it carries, somebody else answers.
    assert_eq!(transport(&begin(true)), None);
    // A version that is none: Error, Invalid Version.
    let error = transport(&[2, 0, 3, 3, 0, 0, 0, 8]).unwrap().unwrap();
    assert_eq!(error[..4], [1, 0, 0, 0]);
    assert_eq!(error[8..16], [0, 12, 0, 8, 0, 0, 0, 1]);
    // An Error is not answered, nor what is in order.
    assert_eq!(transport(&error), Some(Err(NotAnswered::Kind)));
    assert_eq!(transport(&[1, 0, 3, 3, 0, 0, 0, 8]), Some(Err(NotAnswered::Kind)));
}
