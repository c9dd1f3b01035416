#![doc = include_str!("../README.md")]
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(any(feature = "std", feature = "arbitrary"))]
extern crate std;

pub mod parameter;
mod protocol;
mod table;
mod values;

pub use parameter::{
    Action, DeregistrationStatus, ErrorCode, Event, Level, RegistrationStatus, RetrievalResult, State,
    TrafficMode,
};
pub use protocol::M2ua;
pub use sigcodec_sigtran::{Status, StatusType};
pub use table::*;
pub use values::{DeregistrationResult, LinkKey, RegistrationResult};

use core::ops::Deref;
use sigcodec_sigtran as sigtran;
use sigcodec_sigtran::Protocol;
use sigcodec_wire::{
    Decode, Encode, Error, Layer, Reader, Result, Writer,
    audit::Auditor,
    walk::{Visitor, Walk},
};

/// The protocol: its messages and parameters. There is no network appearance.
pub static PROTOCOL: Protocol = Protocol {
    layer: Layer::M2ua,
    messages: MESSAGES,
    parameters: parameter::PARAMETERS,
    network_appearance: 0,
};

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
    const LAYER: Layer = Layer::M2ua;
    #[inline]
    fn decode(r: &mut Reader<'a>) -> Result<Self> {
        let mut at = r.in_layer(Layer::M2ua);
        let message = sigtran::Message::decode(&mut at, &PROTOCOL)?;
        r.continue_at(at.rest());
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
        self.0.walk("m2ua", visitor);
    }
}

impl<'a> Message<'a> {
    /// The name of the message; `None` when class or type are unknown.
    #[must_use]
    pub fn name(&self) -> Option<&'static str> {
        self.def().map(|d| d.name)
    }
    /// The message signal unit from its service information octet on, of every message that has one: Data and what is
    /// retrieved, §3.3.1.1, §3.3.1.11, §3.3.1.12. That of TTC has a length indicator in front, which is passed over.
    #[inline]
    #[must_use]
    pub fn signal_unit(&self) -> Option<Reader<'a>> {
        if self.class() != MAUP {
            return None;
        }
        if let Ok(Some(unit)) = self.raw(parameter::PROTOCOL_DATA_1.tag()) {
            return Some(unit);
        }
        let mut unit = self.raw(parameter::PROTOCOL_DATA_2.tag()).ok()??;
        unit.u8().ok()?;
        Some(unit)
    }
    /// Tells every violation of the [tables](crate::MESSAGES), with the tag of the parameter as the detail.
    pub fn check(&self, report: &mut dyn FnMut(Error)) {
        sigtran::Message::check(self, report);
    }
    /// Reports how the message departs from the canonical form.
    pub fn audit(&self, auditor: &mut dyn Auditor) {
        self.check(&mut |e| auditor.finding(sigtran::flag(e), e.at()));
    }
}
