#![doc = include_str!("../README.md")]
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(any(feature = "std", feature = "arbitrary"))]
extern crate std;

mod error;
pub mod parameter;
mod proof;
mod protocol;
mod table;
mod values;

pub use error::ErrorMessage;
pub use parameter::{
    CongestionLevel, DeregistrationStatus, ErrorCode, Mtp3User, RegistrationStatus, TrafficMode,
    UnavailabilityCause,
};
pub use protocol::M3ua;
pub use sigcodec_sigtran::{Refusal, Status, StatusType};
pub use table::*;
pub use values::{DeregistrationResult, RegistrationResult, RoutingKey, UserCause};

use core::ops::Deref;
use sigcodec_sigtran as sigtran;
use sigcodec_sigtran::{Format, ParameterType, ParameterValue, Protocol, ValueFor};
use sigcodec_wire::{
    Decode, Encode, Error, Kind, Layer, Reader, Result, Writer,
    audit::{Auditor, Flag},
    walk::{Visitor, Walk},
};

/// The protocol: its messages and parameters.
pub static PROTOCOL: Protocol = Protocol {
    layer: Layer::M3ua,
    messages: MESSAGES,
    parameters: parameter::PARAMETERS,
    network_appearance: parameter::NETWORK_APPEARANCE.tag(),
};

/// The largest message that [`frame`] accepts, in octets: header and the largest Protocol Data.
pub const MAX_MESSAGE: usize = 65_535 + 64;

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
    const LAYER: Layer = Layer::M3ua;
    #[inline]
    fn decode(r: &mut Reader<'a>) -> Result<Self> {
        let mut at = r.in_layer(Layer::M3ua);
        let message = sigtran::Message::decode(&mut at, &PROTOCOL)?;
        r.continue_at(at.rest());
        Ok(Self(message))
    }
    // The reader is in its layer from the start, which saves a tenth of a decode.
    #[inline]
    fn from_bytes(input: &'a [u8]) -> Result<Self> {
        let mut r = Reader::new(input, Layer::M3ua);
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
        self.0.walk("m3ua", visitor);
    }
}

impl<'a> Message<'a> {
    /// The name of the message; `None` when class or type are unknown.
    #[must_use]
    pub fn name(&self) -> Option<&'static str> {
        self.def().map(|d| d.name)
    }
    /// The Protocol Data of a DATA message; `None` in other messages.
    ///
    /// # Errors
    /// [`Kind::Missing`] when DATA has none, [`Kind::ParameterLength`] when it or a parameter in front of it
    /// has no intact frame or it is shorter than its routing label.
    #[inline]
    pub fn protocol_data(&self) -> Result<Option<ProtocolData<Reader<'a>>>> {
        if (self.class(), self.message_type()) != DATA {
            return Ok(None);
        }
        match self.raw(parameter::PROTOCOL_DATA.tag())? {
            Some(r) => ProtocolData::decode(r).map(Some),
            None => {
                let end = self.octets().end();
                Err(Error::new(Kind::Missing, end, Layer::M3ua).with_detail(parameter::PROTOCOL_DATA.tag()))
            }
        }
    }
    /// The service indicator and the payload of a DATA message; `None` in other messages, and where
    /// [`protocol_data`](Self::protocol_data) tells why there is none.
    #[inline(always)]
    #[must_use]
    pub fn transfer(&self) -> Option<(u8, Reader<'a>)> {
        if (self.class(), self.message_type()) != DATA {
            return None;
        }
        let mut r = self.raw(parameter::PROTOCOL_DATA.tag()).ok()??;
        let Ok([_, _, _, _, _, _, _, _, si, _, _, _]) = r.array() else { return None };
        Some((si, r))
    }
    /// The payload of a DATA message for the MTP3 user with this service indicator; `None` in other messages and
    /// for other users.
    #[inline]
    #[must_use]
    pub fn user(&self, si: u8) -> Option<Reader<'a>> {
        self.transfer().filter(|(of, _)| *of == si).map(|(_, user)| user)
    }
    /// Reports how the message departs from the canonical form, and what is odd about its routing label.
    pub fn audit(&self, auditor: &mut dyn Auditor) {
        self.check(&mut |e| auditor.finding(sigtran::flag(e), e.at()));
        if let Ok(Some(data)) = self.protocol_data() {
            let at = data.user.position();
            if data.opc > 0x00ff_ffff || data.dpc > 0x00ff_ffff {
                auditor.finding(Flag::PcOutOfRange, at.wrapping_sub(12));
            }
            if data.ni > 3 {
                auditor.finding(Flag::NiUnexpected, at.wrapping_sub(3));
            }
            if !SI_READ.contains(&data.si) {
                auditor.finding(Flag::SiNotSccp, at.wrapping_sub(4));
            }
        }
    }
}

/// Service indicator of SCCP.
pub const SI_SCCP: u8 = 3;
/// Service indicators whose payload has a layer that reads it, which refuses what does not fit; any other is odd.
const SI_READ: [u8; 3] = [SI_SCCP, 5, 13];

/// Protocol Data, RFC 4666 §3.3.1: the routing label of MTP3 and the payload of its user.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct ProtocolData<P> {
    /// Originating point code.
    pub opc: u32,
    /// Destination point code.
    pub dpc: u32,
    /// Service indicator: 3 is SCCP, 5 is ISUP.
    pub si: u8,
    /// Network indicator, 0 to 3.
    pub ni: u8,
    /// Message priority, 0 to 3.
    pub mp: u8,
    /// Signalling link selection.
    pub sls: u8,
    /// The payload: a reader when decoded, its encoder when built.
    pub user: P,
}

impl<'a> ProtocolData<Reader<'a>> {
    #[inline]
    fn decode(r: Reader<'a>) -> Result<Self> {
        let mut r = r;
        let Ok([o1, o2, o3, o4, d1, d2, d3, d4, si, ni, mp, sls]) = r.array() else {
            return Err(r.error(Kind::ParameterLength).with_detail(parameter::PROTOCOL_DATA.tag()));
        };
        let (opc, dpc) = (u32::from_be_bytes([o1, o2, o3, o4]), u32::from_be_bytes([d1, d2, d3, d4]));
        Ok(Self { opc, dpc, si, ni, mp, sls, user: r })
    }
}

impl<'a> ParameterValue<'a> for ProtocolData<Reader<'a>> {
    #[inline]
    fn of(value: Reader<'a>) -> Result<Self> {
        Self::decode(value)
    }
}
impl ParameterType for ProtocolData<Reader<'static>> {
    type Value<'a> = ProtocolData<Reader<'a>>;
    const FORMAT: Format = Format::ProtocolData;
}
impl<P: Encode> ValueFor<ProtocolData<Reader<'static>>> for ProtocolData<P> {}

impl<P> ProtocolData<P> {
    /// The routing label.
    #[inline]
    const fn label(&self) -> [u8; 12] {
        let ([o1, o2, o3, o4], [d1, d2, d3, d4]) = (self.opc.to_be_bytes(), self.dpc.to_be_bytes());
        [o1, o2, o3, o4, d1, d2, d3, d4, self.si, self.ni, self.mp, self.sls]
    }
}
impl<P: Encode> ProtocolData<P> {
    /// Puts the parameter in front: its header and the label, which needs no padding, are written in one go.
    #[inline]
    fn parameter(&self, w: &mut Writer<'_>) {
        let n = w.padded(4, |w| self.user.encode(w)).wrapping_add(16);
        let [a, b, c, d, e, f, g, h, i, j, k, l] = self.label();
        match u16::try_from(n) {
            Ok(length) => {
                let ([t1, t2], [l1, l2]) =
                    (parameter::PROTOCOL_DATA.tag().to_be_bytes(), length.to_be_bytes());
                w.array([t1, t2, l1, l2, a, b, c, d, e, f, g, h, i, j, k, l]);
            }
            Err(_) => {
                w.array(self.label());
                w.fail(Kind::TooLong, Layer::M3ua);
            }
        }
    }
}

impl<P: Encode> Encode for ProtocolData<P> {
    #[inline]
    fn encode(&self, w: &mut Writer<'_>) {
        self.user.encode(w);
        w.array(self.label());
    }
}

/// A DATA message to build, RFC 4666 §3.3.1; the payload's encoder nests inside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct Data<P> {
    /// Network Appearance.
    pub network_appearance: Option<u32>,
    /// Routing Context.
    pub routing_context: Option<u32>,
    /// Protocol Data; at most 65,531 octets fit.
    pub protocol_data: ProtocolData<P>,
    /// Correlation Id.
    pub correlation_id: Option<u32>,
}

impl<P: Encode> Encode for Data<P> {
    fn encode(&self, w: &mut Writer<'_>) {
        let number = |w: &mut Writer<'_>, tag, n: Option<u32>| {
            if let Some(n) = n {
                let ([a, b], [c, d, e, f]) = (u16::to_be_bytes(tag), n.to_be_bytes());
                w.array([a, b, 0, 8, c, d, e, f]);
            }
        };
        let (class, message_type) = DATA;
        sigtran::message(class, message_type, w, |w| {
            number(w, parameter::CORRELATION_ID.tag(), self.correlation_id);
            self.protocol_data.parameter(w);
            number(w, parameter::ROUTING_CONTEXT.tag(), self.routing_context);
            number(w, parameter::NETWORK_APPEARANCE.tag(), self.network_appearance);
        });
    }
}

/// Any other message to build: class and type from the table, parameters by key.
///
/// ```
/// use sigcodec_m3ua::{ASPAC, Parameters, TrafficMode, parameter};
/// use sigcodec_wire::Encode as _;
/// # fn main() -> sigcodec_wire::Result<()> {
/// let message = Parameters {
///     message: ASPAC,
///     parameters: &[
///         parameter::TRAFFIC_MODE_TYPE.value(&TrafficMode::LOADSHARE),
///         parameter::ROUTING_CONTEXT.value(&7),
///     ],
/// };
/// assert_eq!(message.encode_to_slice(&mut [0; 24])?[3], 1);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy)]
pub struct Parameters<'p> {
    /// Class and type, one of the constants of this crate.
    pub message: (u8, u8),
    /// Tags and values in order.
    pub parameters: &'p [(u16, &'p dyn Encode)],
}

impl Parameters<'_> {
    const fn build(&self) -> sigtran::Build<'_> {
        sigtran::Build { layer: Layer::M3ua, parameters: self.parameters }
    }
}
impl core::fmt::Debug for Parameters<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
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
/// [`Kind::MessageLength`] when the length is below 8 or above [`MAX_MESSAGE`]: the stream is lost.
pub fn frame(octets: &[u8]) -> Result<sigtran::Framed<'_>> {
    sigtran::frame(octets, MAX_MESSAGE, Layer::M3ua)
}
