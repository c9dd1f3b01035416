//! What a receiver answers, and what the RFC says of single messages: RFC 4666 §3.3.1, §3.4.5, §3.8.1.

use crate::{Message, PROTOCOL, parameter::ErrorCode};
use sigcodec_sigtran as sigtran;
use sigcodec_sigtran::{Protocol, Refusal};
use sigcodec_wire::{Error, Kind, Layer};

/// §3.8.1.
impl Refusal for ErrorCode {
    const PROTOCOL: &'static Protocol = &PROTOCOL;

    fn needs(self) -> Option<u16> {
        match self {
            Self::UNSUPPORTED_MESSAGE_CLASS | Self::UNSUPPORTED_MESSAGE_TYPE => {
                Some(crate::parameter::DIAGNOSTIC_INFORMATION.tag())
            }
            _ => sigtran::needs::<Self>(self),
        }
    }
}

/// An Error message to build, §3.8.1.
///
/// ```
/// use sigcodec_m3ua::{ErrorCode, ErrorMessage, Message, parameter};
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
    /// [tables](crate::MESSAGES), and what §3.3.1, §3.4.5 and §3.8.1 say of single messages.
    pub fn check(&self, report: &mut dyn FnMut(Error)) {
        sigtran::Message::check(self, report);
        match (self.class(), self.message_type()) {
            crate::DATA => {
                // One routing context, §3.3.1.
                let tag = crate::parameter::ROUTING_CONTEXT.tag();
                let contexts = self.raw(tag).ok().flatten();
                if let Some(r) = contexts.filter(|r| r.len() > 4 && r.len() & 3 == 0) {
                    let at = r.position().wrapping_sub(4);
                    report(Error::new(Kind::ParameterLength, at, Layer::M3ua).with_detail(tag));
                }
            }
            crate::DUPU => self.check_single_point_code(report),
            crate::ERR => self.check_error::<ErrorCode>(report),
            _ => {}
        }
    }
}
