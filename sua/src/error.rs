//! What a receiver answers: the Error message, RFC 3868 §3.7.1.

use crate::parameter::{self, ErrorCode};
use sigcodec_wire::{
    Encode, Error, Layer, Writer,
    sigtran::{self, Build},
};

impl ErrorCode {
    /// The code that answers a violation; `None` for one that a receiver lets pass: padding, reserved octets,
    /// and a parameter that the message does not know.
    #[must_use]
    pub const fn for_violation(error: Error) -> Option<Self> {
        match sigtran::error_code(error) {
            Some(code) => Some(Self(code)),
            None => None,
        }
    }
}

/// An Error message to build, §3.7.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ErrorMessage<'a> {
    /// Why the message is refused.
    pub code: ErrorCode,
    /// The routing context that was wrong, or that the message had.
    pub routing_context: Option<u32>,
    /// The network appearance that was wrong.
    pub network_appearance: Option<u32>,
    /// The first octets of the message that is refused.
    pub diagnostic_information: Option<&'a [u8]>,
}

impl<'a> ErrorMessage<'a> {
    /// Octets of the refused message that are sent back, §3.9.7.
    pub const MAX_DIAGNOSTIC: usize = 40;

    /// The answer to `violation` of `message`; `None` where a receiver lets it pass, and to an Error message.
    #[must_use]
    pub fn answer(violation: Error, message: &'a [u8]) -> Option<Self> {
        let code = ErrorCode::for_violation(violation)?;
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
        let one = |w: &mut Writer<'_>, tag, value: Option<&dyn Encode>| {
            if let Some(value) = value {
                Build { layer: Layer::Sua, parameters: &[(tag, value)] }.encode(w);
            }
        };
        sigtran::message(class, message_type, w, |w| {
            let diagnostic = self.diagnostic_information.as_ref();
            one(w, parameter::DIAGNOSTIC_INFORMATION, diagnostic.map(|v| -> &dyn Encode { v }));
            one(
                w,
                parameter::NETWORK_APPEARANCE,
                self.network_appearance.as_ref().map(|v| -> &dyn Encode { v }),
            );
            one(w, parameter::ROUTING_CONTEXT, self.routing_context.as_ref().map(|v| -> &dyn Encode { v }));
            one(w, parameter::ERROR_CODE, Some(&self.code));
        });
    }
}
