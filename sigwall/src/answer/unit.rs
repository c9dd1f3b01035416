//! Answers inside a message of SCCP: returned, or with an answer of TCAP; and global titles with other digits.

use super::{NoAnswer, connection::with_user, octets};
use crate::action::{Change, Refusal};
use sigcodec::{
    sccp::{
        self, GlobalTitle, ProtocolClass, Udt,
        cause::{RefusalCause, ReturnCause},
    },
    stack::Frame,
    tcap::{self, Component, MessageType, Outgoing, Portions},
    wire::{Encode, Writer},
};

/// P-Abort cause resourceLimitation, Q.773 §4.2.1.
const RESOURCE_LIMITATION: i64 = 4;

/// The message of SCCP that refuses the one in `lower`; `whole` is what was judged.
pub(crate) fn refuse(lower: &Frame<'_>, whole: &Frame<'_>, refusal: &Refusal) -> Result<Vec<u8>, NoAnswer> {
    let Some(Ok(unit)) = lower.sccp() else { return Err(NoAnswer::NotAnswered) };
    match refusal {
        Refusal::Returned(cause) => returned(unit, *cause),
        Refusal::Abort(cause) => {
            let id = asker(whole).ok_or(NoAnswer::NotAnswered)?;
            reply(unit, &Outgoing::p_abort(id, *cause))
        }
        Refusal::Error(code) => reply(unit, &Errors::of(whole, *code)?),
        Refusal::Result(..) => Err(NoAnswer::NotAnswered),
        Refusal::Protocol => by_protocol(unit, whole),
    }
}

fn returned(unit: &sccp::Message<'_>, cause: u8) -> Result<Vec<u8>, NoAnswer> {
    if let Some(refused) = sccp::Answer::refused(unit, RefusalCause::UNQUALIFIED) {
        return Ok(octets(&refused)?);
    }
    let class = unit.protocol_class().ok_or(NoAnswer::NotAnswered)?;
    if !class.return_on_error() {
        return Err(NoAnswer::NoReturn);
    }
    let answer = sccp::Answer::returned(unit, ReturnCause(cause)).ok_or(NoAnswer::Nobody)?;
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
    match returned(unit, ReturnCause::UNQUALIFIED.0) {
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
    ids: Vec<i64>,
    code: u8,
}

impl<'a> Errors<'a> {
    fn of(frame: &Frame<'a>, code: u8) -> Result<Self, NoAnswer> {
        let dtid = asker(frame).ok_or(NoAnswer::NotAnswered)?;
        let Some(Ok(message)) = frame.tcap() else { return Err(NoAnswer::NotAnswered) };
        let invoked = |component: Component<'_>| match component {
            Component::Invoke(invoke) => i8::try_from(invoke.invoke_id).ok().map(i64::from),
            _ => None,
        };
        let ids: Vec<i64> = message.components().filter_map(Result::ok).filter_map(invoked).collect();
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
