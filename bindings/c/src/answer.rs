//! What is sent back to whoever sent a message that is refused.

use crate::{
    abi::{octets, room, sigcodec_error, sigcodec_status, written},
    start,
};
use core::ffi::c_char;
use sigcodec::{
    refuse::{self, Refusal},
    sccp::cause::ReturnCause,
    wire::Encode,
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

#[cfg(feature = "diameter")]
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
    if let Some(answered) = refuse::transport(octets, &frame, &mut write) {
        return answered.unwrap_or(sigcodec_status::NotAnswered.length());
    }
    // What no layer reads is not answered, however it is refused.
    if !matches!(frame.sccp(), Some(Ok(_))) {
        return sigcodec_status::NotAnswered.length();
    }
    match refusal(&how) {
        Ok(refusal) => {
            refuse::user(&frame, &frame, refusal, &mut write).unwrap_or(sigcodec_status::NotAnswered.length())
        }
        Err(status) => status.length(),
    }
}

/// How a message of SCCP is refused.
fn refusal(how: &sigcodec_refusal) -> Result<Refusal, sigcodec_status> {
    let octet = u8::try_from(how.code).map_err(|_| sigcodec_status::Value);
    Ok(match how.kind {
        0 => Refusal::Protocol,
        1 => Refusal::Returned(ReturnCause(octet?)),
        2 => Refusal::Abort(octet?.into()),
        3 => Refusal::ReturnError(octet?),
        _ => return Err(sigcodec_status::Value),
    })
}

#[cfg(feature = "diameter")]
fn diameter_answer(
    request: &sigcodec::diameter::Message<'_>,
    how: &sigcodec_refusal,
    host: &str,
    realm: &str,
    write: Answered<'_>,
) -> Result<isize, sigcodec_status> {
    use sigcodec::diameter::{self, Outcome, result};
    let answer = match how.kind {
        4 if how.vendor != 0 => {
            diameter::Answer::new(*request, Outcome::Experimental(how.vendor, how.code), host, realm)
        }
        4 => diameter::Answer::new(*request, Outcome::Result(how.code), host, realm),
        0 => {
            let rejected = Outcome::Result(result::AUTHORIZATION_REJECTED);
            diameter::Answer::to_first_violation(*request, &diameter::STANDARD, rejected, host, realm)
        }
        _ => return Err(sigcodec_status::Value),
    };
    Ok(write(&answer.ok_or(sigcodec_status::NotAnswered)?))
}
