//! What is sent back to whoever sent a message that is refused.

use crate::{
    abi::{octets, room, sigcodec_error, sigcodec_status, written},
    start,
};
use core::ffi::c_char;
use sigcodec::{
    m3ua::{self, Data, ErrorMessage, ProtocolData},
    sccp::{self, ProtocolClass, Udt, cause::RefusalCause, cause::ReturnCause},
    stack::Frame,
    tcap::{self, Component, MAX_COMPONENTS, MessageType, Outgoing, Portions},
    wire::{Encode, With, Writer},
};

/// How a message is refused.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum sigcodec_refusal_kind {
    /// As the first violation asks for. A message without one is returned or its transaction aborted; a request of Diameter
    /// is refused with DIAMETER_AUTHORIZATION_REJECTED.
    Protocol = 0,
    /// SCCP: the message comes back in a UDTS, XUDTS or LUDTS with the return cause `code`, Q.713 §3.12.
    Returned = 1,
    /// TCAP: the transaction is aborted with the P-Abort cause `code`, Q.773 §4.2.1.
    Abort = 2,
    /// TCAP: each invocation is answered with the error `code`, which has no parameter.
    ReturnError = 3,
    /// Diameter: the answer has the Result-Code `code`, or the Experimental-Result `code` of `vendor` if that is not 0.
    Result = 4,
}

/// How a message is refused, and by whom.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sigcodec_refusal {
    /// One of `sigcodec_refusal_kind`.
    pub kind: u32,
    /// The cause, error or result.
    pub code: u32,
    /// The vendor of an Experimental-Result, or 0.
    pub vendor: u32,
    /// Origin-Host of whoever answers, with a zero behind it; only a message of Diameter needs it, and then it is not null.
    pub origin_host: *const c_char,
    /// Origin-Realm of whoever answers, in the same way.
    pub origin_realm: *const c_char,
}

/// DIAMETER_AUTHORIZATION_REJECTED, RFC 6733 §7.1.5.
#[cfg(feature = "diameter")]
const AUTHORIZATION_REJECTED: u32 = 5003;
/// P-Abort cause resourceLimitation, Q.773 §4.2.1.
const RESOURCE_LIMITATION: i64 = 4;

type Answered<'w> = &'w mut dyn FnMut(&dyn Encode) -> isize;

/// Builds the answer to a message that is refused; it begins with the same layer, M3UA, SCCP or Diameter.
///
/// `octets` has `len` octets of the message and may be null if `len` is 0; `how` may not be null. `out` has room for `room`
/// octets and may be null if `room` is 0; it may not lie over `octets`. `error` may be null; it is set if the call returns
/// `SIGCODEC_STATUS_ENCODE`, and by nothing else.
///
/// Returns the length of the answer, which is in `out` if it is not above `room`; otherwise what is in `out` is of no use.
/// Below 0 it is a `sigcodec_status`: `…_NOT_ANSWERED` if the message is none that is answered so.
///
/// # Safety
/// As it says of each pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigcodec_answer(
    layer: u32,
    network: u32,
    octets: *const u8,
    len: usize,
    how: *const sigcodec_refusal,
    out: *mut u8,
    room: usize,
    error: *mut sigcodec_error,
) -> isize {
    if how.is_null() {
        return sigcodec_status::Null.length();
    }
    // SAFETY: the caller says so; `how` is not null.
    let (given, out, how) = unsafe { (self::octets(octets, len), self::room(out, room), how.read()) };
    let (octets, out) = match (given, out) {
        (Ok(octets), Ok(out)) => (octets, out),
        (Err(status), _) | (_, Err(status)) => return status.length(),
    };
    let frame = match start::frame(layer, network, octets) {
        Ok(frame) => frame,
        Err(status) => return status.length(),
    };
    // SAFETY: the caller says so.
    let mut write = |message: &dyn Encode| unsafe { written(message, out, error) };
    #[cfg(feature = "diameter")]
    if let Some(Ok(request)) = frame.diameter() {
        // SAFETY: the caller says so.
        let answered =
            match unsafe { (crate::abi::text(how.origin_host), crate::abi::text(how.origin_realm)) } {
                (Ok(host), Ok(realm)) => diameter_answer(request, &how, host, realm, &mut write),
                (Err(status), _) | (_, Err(status)) => Err(status),
            };
        return answered.unwrap_or_else(sigcodec_status::length);
    }
    let answered = match (frame.m3ua(), frame.sccp()) {
        (Some(_), _) => m3ua_answer(octets, &frame, &how, &mut write),
        (None, Some(Ok(unit))) => unit_answer(unit, &frame, &how, &mut write),
        _ => Err(sigcodec_status::NotAnswered),
    };
    answered.unwrap_or_else(sigcodec_status::length)
}

#[cfg(feature = "diameter")]
fn diameter_answer(
    request: &sigcodec::diameter::Message<'_>,
    how: &sigcodec_refusal,
    host: &str,
    realm: &str,
    write: Answered<'_>,
) -> Result<isize, sigcodec_status> {
    use sigcodec::diameter::{self, Outcome};
    let answer = match how.kind {
        4 if how.vendor != 0 => {
            diameter::Answer::new(*request, Outcome::Experimental(how.vendor, how.code), host, realm)
        }
        4 => diameter::Answer::new(*request, Outcome::Result(how.code), host, realm),
        0 => {
            let mut first = None;
            request.check(&diameter::STANDARD, &mut |v| {
                first.get_or_insert(v);
            });
            match &first {
                Some(violation) => diameter::Answer::to_violation(*request, violation, host, realm),
                None => diameter::Answer::new(*request, Outcome::Result(AUTHORIZATION_REJECTED), host, realm),
            }
        }
        _ => return Err(sigcodec_status::Value),
    };
    Ok(write(&answer.ok_or(sigcodec_status::NotAnswered)?))
}

fn m3ua_answer(
    octets: &[u8],
    frame: &Frame<'_>,
    how: &sigcodec_refusal,
    write: Answered<'_>,
) -> Result<isize, sigcodec_status> {
    let Some(read) = frame.m3ua() else { return Err(sigcodec_status::NotAnswered) };
    let data = read.and_then(|m| Ok((m, m.protocol_data()?)));
    let (message, data) = match data {
        Ok((message, Some(data))) => (message, data),
        Ok((message, None)) => {
            let mut first = None;
            message.check(&mut |e| {
                first.get_or_insert(e);
            });
            let answer = first.and_then(|e| ErrorMessage::answer(e, octets));
            return Ok(write(&answer.ok_or(sigcodec_status::NotAnswered)?));
        }
        Err(e) => {
            let answer = ErrorMessage::answer(e, octets);
            return Ok(write(&answer.ok_or(sigcodec_status::NotAnswered)?));
        }
    };
    let Some(Ok(unit)) = frame.sccp() else { return Err(sigcodec_status::NotAnswered) };
    let contexts = message.get(m3ua::parameter::ROUTING_CONTEXT).ok().flatten();
    let routing_context = contexts.and_then(|mut list| list.next());
    let network_appearance = message.get(m3ua::parameter::NETWORK_APPEARANCE).ok().flatten();
    let ProtocolData { opc, dpc, si, ni, mp, sls, .. } = data;
    unit_answer(unit, frame, how, &mut |user| {
        let protocol_data = ProtocolData { opc: dpc, dpc: opc, si, ni, mp, sls, user };
        write(&Data { network_appearance, routing_context, protocol_data, correlation_id: None })
    })
}

fn unit_answer(
    unit: &sccp::Message<'_>,
    frame: &Frame<'_>,
    how: &sigcodec_refusal,
    write: Answered<'_>,
) -> Result<isize, sigcodec_status> {
    let octet = u8::try_from(how.code).map_err(|_| sigcodec_status::Value);
    match how.kind {
        0 => by_protocol(unit, frame, write),
        1 => returned(unit, octet?, write),
        2 => {
            let id = asker(frame).ok_or(sigcodec_status::NotAnswered)?;
            reply(unit, &Outgoing::p_abort(id, i64::from(octet?)), write)
        }
        3 => return_errors(unit, frame, octet?, write),
        _ => Err(sigcodec_status::Value),
    }
}

fn returned(unit: &sccp::Message<'_>, cause: u8, write: Answered<'_>) -> Result<isize, sigcodec_status> {
    let refused = sccp::Answer::refused(unit, RefusalCause::UNQUALIFIED);
    let answer = refused.or_else(|| sccp::Answer::returned(unit, ReturnCause(cause)));
    Ok(write(&answer.ok_or(sigcodec_status::NotAnswered)?))
}

/// What the first violation asks for, from the lowest layer up; if there is none, the message is returned, or its
/// transaction is aborted.
fn by_protocol(
    unit: &sccp::Message<'_>,
    frame: &Frame<'_>,
    write: Answered<'_>,
) -> Result<isize, sigcodec_status> {
    let mut first = None;
    unit.check(&mut |e| {
        first.get_or_insert(e);
    });
    if let Some(answer) = first.and_then(|violation| sccp::Answer::to_violation(unit, violation)) {
        return Ok(write(&answer));
    }
    let of_transaction = match (frame.tcap(), unit.data()) {
        (Some(Err(e)), Some(data)) => tcap::Answer::to_message(data.rest(), *e),
        (Some(Ok(message)), _) => {
            tcap::Answer::to_transaction(message).or_else(|| tcap::Answer::to_dialogue(message))
        }
        _ => None,
    };
    if let Some(answer) = of_transaction {
        return reply(unit, &answer, write);
    }
    match (returned(unit, ReturnCause::UNQUALIFIED.0, write), asker(frame)) {
        (Err(_), Some(id)) => reply(unit, &Outgoing::p_abort(id, RESOURCE_LIMITATION), write),
        (answered, _) => answered,
    }
}

/// The transaction id of whoever waits for an answer.
fn asker<'a>(frame: &Frame<'a>) -> Option<&'a [u8]> {
    let message = frame.tcap()?.as_ref().ok()?;
    let is_answered = matches!(message.message_type, MessageType::Begin | MessageType::Continue);
    let id = message.otid.filter(|id| is_answered && id.number().is_some())?;
    Some(id.octets())
}

/// A UDT back to whoever sent a message.
fn reply(
    unit: &sccp::Message<'_>,
    message: &dyn Encode,
    write: Answered<'_>,
) -> Result<isize, sigcodec_status> {
    let (Some(called), Some(calling)) = (unit.calling().ok().flatten(), unit.called().ok().flatten()) else {
        return Err(sigcodec_status::NotAnswered);
    };
    if called.title().is_none() && called.ssn.is_none() {
        return Err(sigcodec_status::NotAnswered);
    }
    Ok(write(&Udt { protocol_class: ProtocolClass(0), called, calling, data: message }))
}

/// An End with a return error for each invocation.
fn return_errors(
    unit: &sccp::Message<'_>,
    frame: &Frame<'_>,
    code: u8,
    write: Answered<'_>,
) -> Result<isize, sigcodec_status> {
    let (Some(dtid), Some(Ok(message))) = (asker(frame), frame.tcap()) else {
        return Err(sigcodec_status::NotAnswered);
    };
    let mut ids = [None; MAX_COMPONENTS];
    let invoked = message.components().filter_map(|component| match component {
        Ok(Component::Invoke(invoke)) => i8::try_from(invoke.invoke_id).ok().map(i64::from),
        _ => None,
    });
    ids.iter_mut().zip(invoked).for_each(|(to, id)| *to = Some(id));
    if ids.first().is_none_or(Option::is_none) {
        return Err(sigcodec_status::NotAnswered);
    }
    // Whoever answers a Begin confirms its context; inside a dialogue there is no more to confirm.
    let begins = message.message_type == MessageType::Begin;
    let context = message.application_context().ok().flatten().filter(|_| begins);
    let errors = With(|w: &mut Writer<'_>| {
        ids.iter().rev().flatten().for_each(|id| Portions::return_error(*id, code, ()).encode(w));
    });
    reply(unit, &Outgoing::end(dtid, context, errors), write)
}
