//! Codes by their names: what a rule file says, and what is sent.

use crate::config::Code;
use sigcodec::{
    layers::user, sccp::cause::ReturnCause, tcap::names::PAbortCause, wire::codes::Code as Named,
};

/// A return cause of SCCP, Q.713 §3.12.
pub(crate) fn return_cause(said: &Code) -> Result<u8, String> {
    Ok(code::<ReturnCause>("return cause", said)?.0)
}

/// A P-Abort cause of TCAP, Q.773 §4.2.1.
pub(crate) fn abort_cause(said: &Code) -> Result<i64, String> {
    Ok(code::<PAbortCause>("P-Abort cause", said)?.0)
}

/// The code of an error of MAP by its name.
pub(crate) fn error(said: &Code) -> Result<u8, String> {
    let name = match said {
        Code::Number(n) => return u8::try_from(*n).map_err(|_| format!("{n} is no error code")),
        Code::Name(name) => name,
    };
    let protocol = user("map").and_then(|user| user.protocol);
    let found = protocol.and_then(|map| map.error_by_name(name, map.newest_version()));
    let code = found.and_then(|def| u8::try_from(def.code).ok());
    code.ok_or_else(|| format!("`{name}` is no error of MAP"))
}

/// The number that a code of a table has, by its name or itself.
fn code<C: Named>(what: &str, said: &Code) -> Result<C, String>
where
    C::Number: TryFrom<u32>,
{
    match said {
        Code::Number(n) => C::Number::try_from(*n).map(C::new).map_err(|_| format!("{n} is no {what}")),
        Code::Name(name) => {
            let found = C::NAMES.iter().find(|(_, other)| other.eq_ignore_ascii_case(name));
            let names = || C::NAMES.iter().map(|(_, n)| *n).collect::<Vec<_>>().join(", ");
            found.map(|(n, _)| C::new(*n)).ok_or_else(|| format!("`{name}` is no {what}: {}", names()))
        }
    }
}
