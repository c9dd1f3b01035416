//! What a receiver answers, and what the RFC says of single messages: RFC 3868 §3.7.1, §3.9.12.

use crate::{Message, PROTOCOL, parameter::ErrorCode};
use sigcodec_sigtran as sigtran;
use sigcodec_sigtran::{Protocol, Refusal};
use sigcodec_wire::Error;

/// §3.9.12.
impl Refusal for ErrorCode {
    const PROTOCOL: &'static Protocol = &PROTOCOL;
}

/// An Error message to build, §3.7.1.
///
/// ```
/// use sigcodec_sua::{ErrorCode, ErrorMessage, Message, parameter};
/// use sigcodec_wire::{Decode as _, Encode as _};
/// # fn main() -> sigcodec_wire::Result<()> {
/// let aspac = [1, 0, 4, 1, 0, 0, 0, 16, 0, 6, 0, 8, 0, 0, 0, 9];
/// let mut buf = [0; 64];
/// let answer = ErrorMessage::refuse(ErrorCode::INVALID_ROUTING_CONTEXT, &aspac).encode_to_slice(&mut buf)?;
/// let answer = Message::from_bytes(answer)?;
/// assert!(answer.get(parameter::ROUTING_CONTEXT)?.is_some_and(|c| c.eq([9])));
/// assert_eq!(answer.get(parameter::DIAGNOSTIC_INFORMATION)?, Some(&aspac[..]));
/// # Ok(())
/// # }
/// ```
pub type ErrorMessage<'a> = sigtran::ErrorMessage<'a, ErrorCode>;

impl Message<'_> {
    /// Tells every violation of the specification, with the tag of the parameter as the detail: those of the
    /// [tables](crate::MESSAGES), and what §3.9.12 says of single ones.
    pub fn check(&self, report: &mut dyn FnMut(Error)) {
        sigtran::Message::check(self, report);
        match (self.class(), self.message_type()) {
            crate::DUPU => self.check_single_point_code(report),
            crate::ERR => self.check_error::<ErrorCode>(report),
            _ => {}
        }
    }
}
