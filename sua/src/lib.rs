#![doc = include_str!("../README.md")]
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(any(feature = "std", feature = "arbitrary"))]
extern crate std;

mod error;
mod ip;
pub mod parameter;
mod proof;
mod protocol;
mod reassembly;
mod table;
mod values;

pub use error::ErrorMessage;
pub use ip::Ip;
pub use parameter::{
    CauseType, DeregistrationStatus, ErrorCode, Mtp3User, Multiplicity, RegistrationStatus, RoutingIndicator,
    TrafficMode, UnavailabilityCause,
};
pub use protocol::Sua;
pub use sigcodec_sigtran::{Refusal, Status, StatusType};
pub use table::*;
pub use values::{
    Address, AddressParts, AddressRange, AspCapabilities, DeregistrationResult, GlobalTitle, Hostname, Label,
    Nature, NumberingPlan, ProtocolClass, RegistrationResult, RoutingKey, SccpCause, Segmentation,
    SequenceNumber, UserCause,
};

use core::{fmt, ops::Deref};
use sigcodec_sigtran as sigtran;
use sigcodec_sigtran::Protocol;
use sigcodec_wire::{
    Decode, Encode, Layer, Reader, Result, Writer,
    audit::Auditor,
    walk::{Visitor, Walk},
};

/// The protocol: its messages and parameters.
pub static PROTOCOL: Protocol = Protocol {
    layer: Layer::Sua,
    messages: MESSAGES,
    parameters: parameter::PARAMETERS,
    network_appearance: parameter::NETWORK_APPEARANCE.tag(),
};

/// The largest message that [`frame`] accepts, in octets: header and the largest Data with its addresses.
pub const MAX_MESSAGE: usize = 65_535 + 4096;

/// A message as it stands in the octets; header, parameters and checks come from [`sigtran::Message`].
#[derive(Clone, Copy, Debug)]
pub struct Message<'a>(sigtran::Message<'a>);

impl<'a> Deref for Message<'a> {
    type Target = sigtran::Message<'a>;
    #[inline]
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<'a> Decode<'a> for Message<'a> {
    const LAYER: Layer = Layer::Sua;
    #[inline]
    fn decode(r: &mut Reader<'a>) -> Result<Self> {
        let mut at = r.in_layer(Layer::Sua);
        let message = sigtran::Message::decode(&mut at, &PROTOCOL)?;
        r.continue_at(at.rest());
        Ok(Self(message))
    }
    // The reader is in its layer from the start, which saves a tenth of a decode.
    #[inline]
    fn from_bytes(input: &'a [u8]) -> Result<Self> {
        let mut r = Reader::new(input, Layer::Sua);
        let message = sigtran::Message::decode(&mut r, &PROTOCOL)?;
        r.finish()?;
        Ok(Self(message))
    }
}
impl Encode for Message<'_> {
    fn encode(&self, w: &mut Writer<'_>) {
        self.0.encode(w);
    }
}
impl Walk for Message<'_> {
    fn walk(&self, visitor: &mut dyn Visitor) {
        self.0.walk("sua", visitor);
    }
}
impl Message<'_> {
    /// The name of the message; `None` when class or type are unknown.
    #[must_use]
    pub fn name(&self) -> Option<&'static str> {
        self.def().map(|d| d.name)
    }
    /// The subsystem that the data were sent to: that of the destination address, or, of what is returned to its
    /// sender (CLDR), that of the source address.
    #[must_use]
    pub fn subsystem(&self) -> Option<u8> {
        let returned = (self.class(), self.message_type()) == CLDR;
        let key = if returned { parameter::SOURCE_ADDRESS } else { parameter::DESTINATION_ADDRESS };
        let address = self.get(key).ok().flatten()?;
        address.get(parameter::SUBSYSTEM_NUMBER).ok().flatten()
    }
    /// Reports how the message departs from the canonical form.
    pub fn audit(&self, auditor: &mut dyn Auditor) {
        self.check(&mut |e| auditor.finding(sigtran::flag(e), e.at()));
    }
}

/// A message to build: class and type from the table, parameters by key.
#[derive(Clone, Copy)]
pub struct Parameters<'p> {
    /// Class and type, one of the constants of this crate.
    pub message: (u8, u8),
    /// Tags and values in order.
    pub parameters: &'p [(u16, &'p dyn Encode)],
}

impl Parameters<'_> {
    const fn build(&self) -> sigtran::Build<'_> {
        sigtran::Build { layer: Layer::Sua, parameters: self.parameters }
    }
}
impl fmt::Debug for Parameters<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Parameters").field(&self.message).field(&self.build()).finish()
    }
}
impl Encode for Parameters<'_> {
    fn encode(&self, w: &mut Writer<'_>) {
        let (class, message_type) = self.message;
        sigtran::message(class, message_type, w, |w| self.build().encode(w));
    }
}

/// Finds the message at the front of what a stream has delivered so far. Nothing is copied. What an SCTP
/// association delivers has borders already: see [`sigtran::Messages`].
///
/// # Errors
/// [`Kind::MessageLength`](sigcodec_wire::Kind::MessageLength) when the length is below 8 or above
/// [`MAX_MESSAGE`]: the stream is lost.
pub fn frame(octets: &[u8]) -> Result<sigtran::Framed<'_>> {
    sigtran::frame(octets, MAX_MESSAGE, Layer::Sua)
}
