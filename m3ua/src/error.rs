//! What a receiver answers: the Error message, RFC 4666 §3.8.1.

use crate::{
    Message,
    parameter::{self, ErrorCode},
};
use sigcodec_wire::{
    Decode as _, Encode, Error, Kind, Layer, Writer,
    sigtran::{self, Build, List, PointCode},
};

impl ErrorCode {
    /// The code that answers a violation; `None` for one that a receiver lets pass: padding and reserved
    /// octets are ignored on receipt (§3.1.1, §3.2), and so is a parameter that M3UA does not know.
    #[must_use]
    pub const fn for_violation(error: Error) -> Option<Self> {
        match sigtran::error_code(error) {
            Some(code) => Some(Self(code)),
            None => None,
        }
    }
    /// The parameters that an Error message with this code must or should carry, §3.8.1.
    const fn carries(self) -> &'static [u16] {
        match self {
            Self::INVALID_ROUTING_CONTEXT | Self::UNEXPECTED_MESSAGE | Self::REFUSED_MANAGEMENT_BLOCKING => {
                &[parameter::ROUTING_CONTEXT]
            }
            Self::INVALID_NETWORK_APPEARANCE => &[parameter::NETWORK_APPEARANCE],
            Self::DESTINATION_STATUS_UNKNOWN => {
                &[parameter::ROUTING_CONTEXT, parameter::NETWORK_APPEARANCE, parameter::AFFECTED_POINT_CODE]
            }
            _ => &[],
        }
    }
    /// The parameter without which an Error message with this code is incomplete, §3.8.1.
    pub(crate) const fn needs(self) -> Option<u16> {
        match self {
            Self::INVALID_ROUTING_CONTEXT => Some(parameter::ROUTING_CONTEXT),
            Self::INVALID_NETWORK_APPEARANCE => Some(parameter::NETWORK_APPEARANCE),
            Self::DESTINATION_STATUS_UNKNOWN => Some(parameter::AFFECTED_POINT_CODE),
            Self::UNSUPPORTED_MESSAGE_CLASS | Self::UNSUPPORTED_MESSAGE_TYPE => {
                Some(parameter::DIAGNOSTIC_INFORMATION)
            }
            _ => None,
        }
    }
}

/// An Error message to build, §3.8.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ErrorMessage<'a> {
    /// Why the message is refused.
    pub code: ErrorCode,
    /// The routing contexts that were wrong, or that the message had.
    pub routing_contexts: Option<List<'a, u32>>,
    /// The network appearance that was wrong, or that the point codes belong to.
    pub network_appearance: Option<u32>,
    /// The point codes of which nothing is told.
    pub affected_point_codes: Option<List<'a, PointCode>>,
    /// The first octets of the message that is refused.
    pub diagnostic_information: Option<&'a [u8]>,
}

impl<'a> ErrorMessage<'a> {
    /// Octets of the refused message that are sent back, §3.8.1.
    pub const MAX_DIAGNOSTIC: usize = 40;

    /// Refuses `message` with `code`: its first octets as diagnostic information, and those of its parameters
    /// that §3.8.1 wants back with the code.
    ///
    /// ```
    /// use sigcodec_m3ua::{ErrorCode, ErrorMessage, Message};
    /// use sigcodec_wire::{Decode as _, Encode as _};
    /// # fn main() -> sigcodec_wire::Result<()> {
    /// let aspac = [1, 0, 4, 1, 0, 0, 0, 16, 0, 6, 0, 8, 0, 0, 0, 9];
    /// let mut buf = [0; 64];
    /// let answer = ErrorMessage::refuse(ErrorCode::INVALID_ROUTING_CONTEXT, &aspac).encode_to_slice(&mut buf)?;
    /// let answer = Message::from_bytes(answer)?;
    /// assert!(answer.routing_contexts()?.is_some_and(|c| c.eq([9])));
    /// assert_eq!(answer.diagnostic_information()?, Some(&aspac[..]));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn refuse(code: ErrorCode, message: &'a [u8]) -> Self {
        let first = message.get(..Self::MAX_DIAGNOSTIC).unwrap_or(message);
        let parsed = Message::from_bytes(message).ok();
        let of = |tag| parsed.filter(|_| code.carries().contains(&tag));
        Self {
            code,
            routing_contexts: of(parameter::ROUTING_CONTEXT)
                .and_then(|m| m.routing_contexts().ok().flatten()),
            network_appearance: of(parameter::NETWORK_APPEARANCE)
                .and_then(|m| m.network_appearance().ok().flatten()),
            affected_point_codes: of(parameter::AFFECTED_POINT_CODE)
                .and_then(|m| m.affected_point_codes().ok().flatten()),
            diagnostic_information: Some(first),
        }
    }
    /// The answer to `violation` of `message`, one that [`Message::check`] told or that decoding refused;
    /// `None` where a receiver lets it pass, and to an Error message, which is never answered.
    #[must_use]
    pub fn answer(violation: Error, message: &'a [u8]) -> Option<Self> {
        let code = ErrorCode::for_violation(violation)?;
        if matches!(message, [_, _, 0, 0, ..]) {
            return None;
        }
        Some(Self::refuse(code, message))
    }
}

impl Encode for ErrorMessage<'_> {
    fn encode(&self, w: &mut Writer<'_>) {
        let (class, message_type) = crate::ERR;
        fn one<T: Encode>(tag: u16, value: &Option<T>, w: &mut Writer<'_>) {
            if let Some(value) = value {
                Build { layer: Layer::M3ua, parameters: &[(tag, value)] }.encode(w);
            }
        }
        sigtran::message(class, message_type, w, |w| {
            one(parameter::DIAGNOSTIC_INFORMATION, &self.diagnostic_information, w);
            one(parameter::AFFECTED_POINT_CODE, &self.affected_point_codes, w);
            one(parameter::NETWORK_APPEARANCE, &self.network_appearance, w);
            one(parameter::ROUTING_CONTEXT, &self.routing_contexts, w);
            one(parameter::ERROR_CODE, &Some(self.code), w);
        });
    }
}

impl Message<'_> {
    /// Tells every violation of the specification, with the tag of the parameter as the detail: those of the
    /// [tables](crate::MESSAGES), and what §3.3.1, §3.4.5 and §3.8.1 say of single messages.
    pub fn check(&self, report: &mut dyn FnMut(Error)) {
        sigtran::Message::check(self, report);
        let missing = |tag| Error::new(Kind::Missing, self.octets().end(), Layer::M3ua).with_detail(tag);
        match (self.class(), self.message_type()) {
            crate::DATA => {
                // One routing context, §3.3.1.
                let contexts = self.get(parameter::ROUTING_CONTEXT).ok().flatten();
                if let Some(r) = contexts.filter(|r| r.len() > 4 && r.len() & 3 == 0) {
                    let at = r.position().wrapping_sub(4);
                    let error = Error::new(Kind::ParameterLength, at, Layer::M3ua);
                    report(error.with_detail(parameter::ROUTING_CONTEXT));
                }
            }
            crate::DUPU => {
                // One point code without a mask, §3.4.5.
                let tag = parameter::AFFECTED_POINT_CODE;
                let single =
                    |codes: List<'_, PointCode>| codes.count() == 1 && { codes }.all(|c| c.mask == 0);
                if let (Ok(Some(codes)), Ok(Some(r))) = (self.affected_point_codes(), self.get(tag)) {
                    if !single(codes) {
                        report(r.error(Kind::Value).with_detail(tag));
                    }
                }
            }
            crate::ERR => {
                let needed = self.error_code().ok().flatten().and_then(ErrorCode::needs);
                if let Some(tag) = needed.filter(|tag| matches!(self.get(*tag), Ok(None))) {
                    report(missing(tag));
                }
            }
            _ => {}
        }
    }
}
