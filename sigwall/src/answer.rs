//! What is sent back to whoever sent a message that is refused, and how the rest is changed that goes on.

use crate::{
    config::Node,
    policy::{Change, Refusal},
};
use core::fmt;
use sigcodec::{
    diameter::{self, At, Avp, Def, Edit, Failed, Outcome},
    m3ua::{self, Data, ErrorCode, ErrorMessage, ProtocolData},
    sccp::{
        self, GlobalTitle, ProtocolClass, Udt,
        cause::{RefusalCause, ReturnCause},
    },
    stack::Frame,
    tcap::{self, Component, MessageType, Outgoing, Portions},
    wire::{Encode, Error, Reader, Writer},
};

/// Result-Code DIAMETER_AUTHORIZATION_REJECTED, RFC 6733 §7.1.5.
const AUTHORIZATION_REJECTED: u32 = 5003;
/// P-Abort cause resourceLimitation, Q.773 §4.2.1.
const RESOURCE_LIMITATION: i64 = 4;

/// Why there is no answer, or no changed message: the message is dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NoAnswer {
    /// A message of this kind is not answered.
    NotAnswered,
    /// Nothing says whom an answer goes to.
    Nobody,
    /// It does not ask for its return.
    NoReturn,
    /// What should be changed is not there, or not in a form that is changed.
    Missing,
    /// The file names no node that answers come from.
    NoNode,
    /// It could not be built.
    Encode(Error),
}

impl fmt::Display for NoAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAnswered => f.write_str("a message of this kind is not answered"),
            Self::Nobody => f.write_str("nothing says whom an answer goes to"),
            Self::NoReturn => f.write_str("it does not ask for its return"),
            Self::Missing => f.write_str("what should be changed is not there, or in another form"),
            Self::NoNode => f.write_str("no `[node]` says who answers"),
            Self::Encode(e) => write!(f, "{e}"),
        }
    }
}
impl core::error::Error for NoAnswer {}
impl From<Error> for NoAnswer {
    fn from(e: Error) -> Self {
        Self::Encode(e)
    }
}

/// The octets that a value encodes to.
pub(crate) fn octets(value: &impl Encode) -> Result<Vec<u8>, Error> {
    let mut measured = Writer::new(&mut []);
    value.encode(&mut measured);
    let mut buf = vec![0; measured.written()];
    let mut w = Writer::new(&mut buf);
    value.encode(&mut w);
    w.finish().map(<[u8]>::to_vec)
}

/// The answer to a request of Diameter.
///
/// # Errors
/// Why there is none.
pub fn diameter(
    request: &diameter::Message<'_>,
    refusal: &Refusal,
    node: Option<&Node>,
) -> Result<Vec<u8>, NoAnswer> {
    let node = node.ok_or(NoAnswer::NoNode)?;
    let (host, realm) = (node.origin_host.as_str(), node.origin_realm.as_str());
    let answer = match refusal {
        Refusal::Result(outcome, failed) => {
            let mut answer = diameter::Answer::new(*request, *outcome, host, realm);
            if let (Some(answer), Some(def)) = (&mut answer, failed) {
                answer.failed = shown(request, def);
            }
            answer
        }
        _ => {
            let mut first = None;
            diameter::check(request, &diameter::STANDARD, &mut |v| {
                first.get_or_insert(v);
            });
            match &first {
                Some(violation) => diameter::Answer::to_violation(*request, violation, host, realm),
                None => diameter::Answer::new(*request, Outcome::Result(AUTHORIZATION_REJECTED), host, realm),
            }
        }
    };
    Ok(octets(&answer.ok_or(NoAnswer::NotAnswered)?)?)
}

/// What goes into Failed-AVP: the AVP as it came, or an example of one that is missing, RFC 6733 §7.5.
fn shown<'a>(request: &diameter::Message<'a>, def: &'static Def) -> Failed<'a> {
    let found = request.avps().iter().filter_map(Result::ok).find(|avp| avp.is(def));
    found.map_or(Failed::Missing(def), Failed::Avp)
}

/// The answer to a message of M3UA. `message` is the one that came, or the first segment of what is refused, and `whole`
/// what was judged.
///
/// # Errors
/// Why there is none.
pub fn m3ua(
    message: &[u8],
    lower: &Frame<'_>,
    whole: &Frame<'_>,
    refusal: &Refusal,
) -> Result<Vec<u8>, NoAnswer> {
    let data = match lower.m3ua() {
        Some(Ok(m)) => match m.protocol_data() {
            Ok(Some(data)) => Some((m, data)),
            Ok(None) => {
                let mut first = None;
                m.check(&mut |e| {
                    first.get_or_insert(e);
                });
                return transport(first.ok_or(NoAnswer::NotAnswered)?, message);
            }
            Err(e) => return transport(e, message),
        },
        Some(Err(e)) => return transport(*e, message),
        None => None,
    };
    let Some((m, data)) = data else { return Err(NoAnswer::NotAnswered) };
    let Some(Ok(unit)) = lower.sccp() else { return Err(NoAnswer::NotAnswered) };
    let user = match refusal {
        Refusal::Returned(cause) => returned(unit, *cause)?,
        Refusal::Abort(cause) => {
            let id = asker(whole).ok_or(NoAnswer::NotAnswered)?;
            reply(unit, &Outgoing::p_abort(id, *cause))?
        }
        Refusal::Error(code) => reply(unit, &Errors::of(whole, *code)?)?,
        Refusal::Result(..) => return Err(NoAnswer::NotAnswered),
        Refusal::Protocol => by_protocol(unit, whole)?,
    };
    let label = ProtocolData { opc: data.dpc, dpc: data.opc, user: &user[..], ..data_of(&data) };
    let number = |key| m.get(key).ok().flatten();
    let contexts = m.get(m3ua::parameter::ROUTING_CONTEXT).ok().flatten();
    let answer = Data {
        network_appearance: number(m3ua::parameter::NETWORK_APPEARANCE),
        routing_context: contexts.and_then(|mut list| list.next()),
        protocol_data: label,
        correlation_id: None,
    };
    Ok(octets(&answer)?)
}

/// A routing label with nothing behind it.
fn data_of<P>(of: &ProtocolData<P>) -> ProtocolData<&'static [u8]> {
    let ProtocolData { opc, dpc, si, ni, mp, sls, .. } = *of;
    ProtocolData { opc, dpc, si, ni, mp, sls, user: &[] }
}

/// The Error message of M3UA, RFC 4666 §3.8.1.
fn transport(error: Error, message: &[u8]) -> Result<Vec<u8>, NoAnswer> {
    let answer = ErrorMessage::answer(error, message).ok_or(NoAnswer::NotAnswered)?;
    Ok(octets(&answer)?)
}

/// The Error message of M3UA for a stream that is lost: its front announces no message.
#[must_use]
pub fn lost(front: &[u8]) -> Vec<u8> {
    octets(&ErrorMessage::refuse(ErrorCode::PROTOCOL_ERROR, front)).unwrap_or_default()
}

fn returned(unit: &sccp::Message<'_>, cause: ReturnCause) -> Result<Vec<u8>, NoAnswer> {
    if let Some(refused) = sccp::Answer::refused(unit, RefusalCause::UNQUALIFIED) {
        return Ok(octets(&refused)?);
    }
    let class = unit.protocol_class().ok_or(NoAnswer::NotAnswered)?;
    if !class.return_on_error() {
        return Err(NoAnswer::NoReturn);
    }
    let answer = sccp::Answer::returned(unit, cause).ok_or(NoAnswer::Nobody)?;
    Ok(octets(&answer)?)
}

/// What the first violation asks for, from the lowest layer up; if there is none, the message is returned, or its
/// transaction is aborted.
fn by_protocol(unit: &sccp::Message<'_>, whole: &Frame<'_>) -> Result<Vec<u8>, NoAnswer> {
    let mut first = None;
    unit.check(&mut |e| {
        first.get_or_insert(e);
    });
    if let Some(answer) = first.and_then(|violation| sccp::Answer::to_violation(unit, violation)) {
        return Ok(octets(&answer)?);
    }
    let of_transaction = match (whole.tcap(), unit.data()) {
        (Some(Err(e)), Some(data)) => tcap::Answer::to_message(data.rest(), *e),
        (Some(Ok(message)), _) => {
            tcap::Answer::to_transaction(message).or_else(|| tcap::Answer::to_dialogue(message))
        }
        _ => None,
    };
    if let Some(answer) = of_transaction {
        return reply(unit, &answer);
    }
    match returned(unit, ReturnCause::UNQUALIFIED) {
        Ok(answer) => Ok(answer),
        Err(why) => match asker(whole) {
            Some(id) => reply(unit, &Outgoing::p_abort(id, RESOURCE_LIMITATION)),
            None => Err(why),
        },
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
fn reply(unit: &sccp::Message<'_>, message: &impl Encode) -> Result<Vec<u8>, NoAnswer> {
    let (Some(called), Some(calling)) = (unit.calling().ok().flatten(), unit.called().ok().flatten()) else {
        return Err(NoAnswer::Nobody);
    };
    if called.title().is_none() && called.ssn.is_none() {
        return Err(NoAnswer::Nobody);
    }
    Ok(octets(&Udt { protocol_class: ProtocolClass(0), called, calling, data: message })?)
}

/// An End with a return error for each invocation.
struct Errors<'a> {
    dtid: &'a [u8],
    context: Option<&'a [u8]>,
    list: ErrorList,
}

struct ErrorList {
    ids: Vec<i8>,
    code: u8,
}

impl<'a> Errors<'a> {
    fn of(frame: &Frame<'a>, code: u8) -> Result<Self, NoAnswer> {
        let dtid = asker(frame).ok_or(NoAnswer::NotAnswered)?;
        let Some(Ok(message)) = frame.tcap() else { return Err(NoAnswer::NotAnswered) };
        let invoked = |component: Component<'_>| match component {
            Component::Invoke(invoke) => i8::try_from(invoke.invoke_id).ok(),
            _ => None,
        };
        let ids: Vec<i8> = message.components().filter_map(Result::ok).filter_map(invoked).collect();
        if ids.is_empty() {
            return Err(NoAnswer::NotAnswered);
        }
        // Whoever answers a Begin confirms its context; inside a dialogue there is no more to confirm.
        let begins = message.message_type == MessageType::Begin;
        let context = message.application_context().ok().flatten().filter(|_| begins);
        Ok(Self { dtid, context, list: ErrorList { ids, code } })
    }
}

impl Encode for ErrorList {
    fn encode(&self, w: &mut Writer<'_>) {
        for id in self.ids.iter().rev() {
            Portions::return_error(*id, self.code, ()).encode(w);
        }
    }
}
impl Encode for Errors<'_> {
    fn encode(&self, w: &mut Writer<'_>) {
        Outgoing::end(self.dtid, self.context, &self.list).encode(w);
    }
}

/// A message of Diameter with one AVP changed.
///
/// # Errors
/// Why it cannot be.
pub fn change_avp(message: &diameter::Message<'_>, change: &Change) -> Result<Vec<u8>, NoAnswer> {
    let Change::Avp(def, data) = change else { return Err(NoAnswer::Missing) };
    let found = message.avps().iter().filter_map(Result::ok).find(|avp| avp.is(def));
    let old = found.ok_or(NoAnswer::Missing)?;
    let edit = Edit::Replace(At::Avp(&old), Changed { old: &old, data });
    let mut buf = vec![0; message.octets().len().saturating_add(data.len()).saturating_add(4)];
    Ok(diameter::edit(message, &edit, &mut buf)?.to_vec())
}

/// An AVP with other data: its flags stay.
struct Changed<'c, 'a> {
    old: &'c Avp<'a>,
    data: &'c [u8],
}

impl Encode for Changed<'_, '_> {
    fn encode(&self, w: &mut Writer<'_>) {
        let n = w.padded(4, |w| w.bytes(self.data));
        let head = if self.old.flags & Avp::VENDOR != 0 {
            w.u32(self.old.vendor);
            12
        } else {
            8
        };
        w.u24(u32::try_from(n.saturating_add(head)).unwrap_or(u32::MAX));
        w.u8(self.old.flags);
        w.u32(self.old.code);
    }
}

/// A message of M3UA with another number in a global title of its SCCP message.
///
/// # Errors
/// Why it cannot be.
pub fn change_title(message: &[u8], frame: &Frame<'_>, change: &Change) -> Result<Vec<u8>, NoAnswer> {
    let (digits, is_called) = match change {
        Change::Called(digits) => (digits, true),
        Change::Calling(digits) => (digits, false),
        Change::Avp(..) => return Err(NoAnswer::Missing),
    };
    let Some(Ok(unit)) = frame.sccp() else { return Err(NoAnswer::Missing) };
    let address = if is_called { unit.called()? } else { unit.calling()? };
    let title = address.and_then(|a| a.title()).ok_or(NoAnswer::Missing)?;
    // Of the other formats nothing says how many digits there are.
    let (Some(kind), Some(plan), Some(nature), 4) =
        (title.translation_type, title.numbering_plan(), title.nature_of_address(), title.gti)
    else {
        return Err(NoAnswer::Missing);
    };
    let mut packed = [0; 32];
    let packed = GlobalTitle::pack4(kind, plan, nature, digits, &mut packed)?;
    let mut buf = vec![0; unit.octets().len().saturating_add(64)];
    let unit = match is_called {
        true => unit.replace_called_title(packed, &mut buf)?,
        false => unit.replace_calling_title(packed, &mut buf)?,
    };
    with_user(message, frame, unit).ok_or(NoAnswer::Missing)
}

/// The same message of M3UA with other octets behind its routing label; every other parameter stays.
fn with_user(message: &[u8], frame: &Frame<'_>, user: &[u8]) -> Option<Vec<u8>> {
    let Some(Ok(m)) = frame.m3ua() else { return None };
    let old: Reader<'_> = m.protocol_data().ok()??.user;
    // Header of the parameter, and the routing label.
    let label = usize::try_from(old.position()).ok()?;
    let start = label.checked_sub(16)?;
    let end = usize::try_from(old.end()).ok()?.next_multiple_of(4).min(message.len());
    let length = u16::try_from(user.len().checked_add(16)?).ok()?;
    let mut out = message.get(..start.checked_add(2)?)?.to_vec();
    out.extend_from_slice(&length.to_be_bytes());
    out.extend_from_slice(message.get(start.checked_add(4)?..label)?);
    out.extend_from_slice(user);
    out.resize(out.len().next_multiple_of(4), 0);
    out.extend_from_slice(message.get(end..)?);
    let length = u32::try_from(out.len()).ok()?.to_be_bytes();
    out.get_mut(4..8)?.copy_from_slice(&length);
    Some(out)
}
