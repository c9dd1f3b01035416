//! What becomes of a message, as it is done.

use crate::{
    codes,
    config::{Code, Deed, Ending, Protocol},
};
use sigcodec::diameter::{self, DataKind, Def, Outcome};

/// What becomes of a message.
#[derive(Clone, Debug)]
pub enum Action {
    /// It is sent on as it came.
    Pass,
    /// It is not sent on.
    Drop,
    /// It is told, and the next rule is asked.
    Log,
    /// The next rule is asked.
    Next,
    /// It is answered, and not sent on.
    Answer(Refusal),
    /// It is sent on with one thing changed.
    Rewrite(Change),
}

/// How a message is answered.
#[derive(Clone, Debug)]
pub enum Refusal {
    /// As its protocol asks.
    Protocol,
    /// Returned with a cause, Q.714 §4.2.
    Returned(u8),
    /// A P-Abort, Q.774 §3.3.
    Abort(i64),
    /// A return error for each invocation: the code.
    Error(u8),
    /// An answer of Diameter, with what goes into Failed-AVP.
    Result(Outcome, Option<&'static Def>),
}

/// One thing that is changed.
#[derive(Clone, Debug)]
pub enum Change {
    /// The digits of the global title of the called party.
    Called(String),
    /// The same of the calling party.
    Calling(String),
    /// The data of the first AVP of a definition.
    Avp(&'static Def, Vec<u8>),
}

/// What a deed says, for a protocol that is named or for both.
pub(crate) fn action(said: &Deed, protocol: Option<Protocol>) -> Result<Action, String> {
    let of = match said {
        Deed::Pass => return Ok(Action::Pass),
        Deed::Drop => return Ok(Action::Drop),
        Deed::Log => return Ok(Action::Log),
        Deed::Next | Deed::Match => return Ok(Action::Next),
        Deed::Answer => return Ok(Action::Answer(Refusal::Protocol)),
        Deed::Diameter(_) | Deed::RewriteAvp { .. } => Protocol::Diameter,
        Deed::Udts(_)
        | Deed::TcapAbort(_)
        | Deed::ReturnError(_)
        | Deed::RewriteCalledGt(_)
        | Deed::RewriteCallingGt(_) => Protocol::M3ua,
    };
    if protocol != Some(of) {
        return Err(format!(
            "what it does is done to messages of one protocol: `protocol = \"{}\"` is missing",
            of.name()
        ));
    }
    Ok(match said {
        Deed::Udts(said) => Action::Answer(Refusal::Returned(codes::return_cause(said)?)),
        Deed::TcapAbort(said) => Action::Answer(Refusal::Abort(codes::abort_cause(said)?)),
        Deed::ReturnError(said) => Action::Answer(Refusal::Error(codes::error(said)?)),
        Deed::Diameter(Ending { code, vendor, failed_avp }) => {
            let outcome = match vendor {
                Some(vendor) => Outcome::Experimental(*vendor, *code),
                None => Outcome::Result(*code),
            };
            let failed = failed_avp.as_ref().map(|name| avp(name)).transpose()?;
            Action::Answer(Refusal::Result(outcome, failed))
        }
        Deed::RewriteCalledGt(digits) => Action::Rewrite(Change::Called(number(digits)?)),
        Deed::RewriteCallingGt(digits) => Action::Rewrite(Change::Calling(number(digits)?)),
        Deed::RewriteAvp { name, value } => {
            let def = avp(name)?;
            Action::Rewrite(Change::Avp(def, data(def, value)?))
        }
        _ => Action::Next,
    })
}

fn avp(name: &str) -> Result<&'static Def, String> {
    let found = diameter::STANDARD.by_name(name);
    found.ok_or_else(|| format!("`{name}` is no AVP of the dictionary"))
}

fn number(digits: &str) -> Result<String, String> {
    let is = (1..=32).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    if is { Ok(digits.to_owned()) } else { Err(format!("`{digits}` is no number of a global title")) }
}

/// The data of an AVP with this value.
fn data(def: &Def, value: &Code) -> Result<Vec<u8>, String> {
    use DataKind as Kind;
    match (def.kind, value) {
        (
            Kind::UTF8String | Kind::DiameterIdentity | Kind::DiameterURI | Kind::OctetString,
            Code::Name(text),
        ) => Ok(text.as_bytes().to_vec()),
        (Kind::Unsigned32 | Kind::Integer32 | Kind::Enumerated, Code::Number(n)) => {
            Ok(n.to_be_bytes().to_vec())
        }
        (kind, value) => {
            Err(format!("`{value}` is no value of {}, which is of type {}", def.name, kind.name()))
        }
    }
}
