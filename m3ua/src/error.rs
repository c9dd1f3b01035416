//! What a receiver answers: the Error message, RFC 4666 §3.8.1.

use crate::parameter::{self, ErrorCode};
use sigcodec_wire::{Encode, Error, Layer, Writer, sigtran};

impl ErrorCode {
    /// The code that answers a violation; `None` for one that a receiver lets pass: padding and reserved
    /// octets are ignored on receipt (§3.1.1, §3.2), and so is a parameter that the message does not know.
    #[must_use]
    pub const fn for_violation(error: Error) -> Option<Self> {
        match sigtran::error_code(error) {
            Some(code) => Some(Self(code)),
            None => None,
        }
    }
}

/// An Error message to build, §3.8.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ErrorMessage<'a> {
    /// Why the message is refused.
    pub code: ErrorCode,
    /// The routing context that was wrong.
    pub routing_context: Option<u32>,
    /// The network appearance that was wrong.
    pub network_appearance: Option<u32>,
    /// The first octets of the message that is refused.
    pub diagnostic_information: Option<&'a [u8]>,
}

impl<'a> ErrorMessage<'a> {
    /// Octets of the refused message that are sent back, §3.8.1.
    pub const MAX_DIAGNOSTIC: usize = 40;

    /// The answer to `violation` of `message`; `None` where a receiver lets it pass.
    #[must_use]
    pub fn answer(violation: Error, message: &'a [u8]) -> Option<Self> {
        let code = ErrorCode::for_violation(violation)?;
        // An Error message is never answered, §3.8.1.
        if matches!(message, [_, _, 0, 0, ..]) {
            return None;
        }
        let first = message.get(..Self::MAX_DIAGNOSTIC).unwrap_or(message);
        Some(Self {
            code,
            routing_context: None,
            network_appearance: None,
            diagnostic_information: Some(first),
        })
    }
}

impl Encode for ErrorMessage<'_> {
    fn encode(&self, w: &mut Writer<'_>) {
        let (class, message_type) = crate::ERR;
        let number = |w: &mut Writer<'_>, tag, n: u32| sigtran::parameter(tag, Layer::M3ua, w, |w| w.u32(n));
        sigtran::message(class, message_type, w, |w| {
            if let Some(octets) = self.diagnostic_information {
                sigtran::parameter(parameter::DIAGNOSTIC_INFORMATION, Layer::M3ua, w, |w| w.bytes(octets));
            }
            if let Some(n) = self.network_appearance {
                number(w, parameter::NETWORK_APPEARANCE, n);
            }
            if let Some(n) = self.routing_context {
                number(w, parameter::ROUTING_CONTEXT, n);
            }
            number(w, parameter::ERROR_CODE, self.code.0);
        });
    }
}
