//! Answers of M3UA: a DATA back to where one came from, RFC 4666 §3.3.1, or an Error, §3.8.1.

use super::{NoAnswer, octets};
use crate::action::Refusal;
use sigcodec::{
    m3ua::{ErrorCode, ErrorMessage},
    refuse::{self, Refusal as How},
    sccp::cause::ReturnCause,
    stack::Frame,
    wire::{Encode, Reader},
};

/// The answer to a message of M3UA. `message` is the one that came, or the first segment of what is refused, and `whole`
/// what was judged.
///
/// # Errors
/// Why there is none.
pub fn answer(
    message: &[u8],
    lower: &Frame<'_>,
    whole: &Frame<'_>,
    refusal: &Refusal,
) -> Result<Vec<u8>, NoAnswer> {
    let mut write = |answer: &dyn Encode| octets(answer);
    if let Some(answer) = refuse::transport(message, lower, &mut write) {
        return Ok(answer??);
    }
    let how = match *refusal {
        Refusal::Protocol => How::Protocol,
        Refusal::Returned(cause) => How::Returned(ReturnCause(cause)),
        Refusal::Abort(cause) => How::Abort(cause),
        Refusal::Error(code) => How::ReturnError(code),
        Refusal::Result(..) => return Err(NoAnswer::NotAnswered),
    };
    Ok(refuse::user(lower, whole, how, &mut write)??)
}

/// The Error message of M3UA for a stream that is lost: its front announces no message.
#[must_use]
pub fn lost(front: &[u8]) -> Vec<u8> {
    octets(&ErrorMessage::refuse(ErrorCode::PROTOCOL_ERROR, front)).unwrap_or_default()
}

/// The same message of M3UA with other octets behind its routing label; every other parameter stays.
pub(crate) fn with_user(message: &[u8], frame: &Frame<'_>, user: &[u8]) -> Option<Vec<u8>> {
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
