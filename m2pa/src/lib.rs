#![doc = include_str!("../README.md")]
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(any(feature = "std", feature = "arbitrary"))]
extern crate std;

mod protocol;

pub use protocol::M2pa;

use sigcodec_sigtran as sigtran;
use sigcodec_sigtran::Framed;
use sigcodec_wire::{
    Decode, Encode, Error, Kind, Layer, Reader, Result, Writer,
    audit::{Auditor, Flag},
    walk::{Field, Shape, Span, Value, Visitor, Walk},
};

/// Octets of the common and the M2PA specific header, §2.1 and §2.2.
pub const HEADER: usize = 16;
/// The message class of M2PA, §2.1.3.
pub const CLASS: u8 = 11;
/// User Data, §2.3.1.
pub const USER_DATA: u8 = 1;
/// Link Status, §2.3.2.
pub const LINK_STATUS: u8 = 2;
/// The largest message that [`frame`] accepts, in octets: the headers, the priority octet, the service information
/// octet and the longest signalling information field, Q.703 Annex A, with room for what national standards add.
pub const MAX_MESSAGE: usize = HEADER + 2 + 4096;

sigcodec_wire::codes! {
    /// The state of a link, §2.3.2.
    pub struct LinkState(pub u32) {
        ALIGNMENT = 1 => "alignment",
        PROVING_NORMAL = 2 => "provingNormal",
        PROVING_EMERGENCY = 3 => "provingEmergency",
        READY = 4 => "ready",
        PROCESSOR_OUTAGE = 5 => "processorOutage",
        PROCESSOR_RECOVERED = 6 => "processorRecovered",
        BUSY = 7 => "busy",
        BUSY_ENDED = 8 => "busyEnded",
        OUT_OF_SERVICE = 9 => "outOfService",
    }
}

impl Encode for LinkState {
    fn encode(&self, w: &mut Writer<'_>) {
        w.u32(self.0);
    }
}

/// A message, as it stands in the octets.
#[derive(Clone, Copy, Debug)]
pub struct Message<'a> {
    /// The version, which is 1.
    pub version: u8,
    /// The spare octet, which is 0.
    pub spare: u8,
    /// Message class: [`CLASS`].
    pub class: u8,
    /// Message type: [`USER_DATA`] or [`LINK_STATUS`].
    pub message_type: u8,
    /// Backward sequence number, 24 bits, behind an unused octet.
    pub bsn: u32,
    /// Forward sequence number, 24 bits, behind an unused octet.
    pub fsn: u32,
    /// What follows the headers.
    pub contents: Reader<'a>,
}

impl<'a> Decode<'a> for Message<'a> {
    const LAYER: Layer = Layer::M2pa;

    /// Takes one message off the front of `r`.
    ///
    /// # Errors
    /// [`Kind::Truncated`] when there are no whole headers, [`Kind::MessageLength`] when the length is below 16
    /// or beyond the octets.
    fn decode(r: &mut Reader<'a>) -> Result<Self> {
        let start = r.in_layer(Layer::M2pa);
        let mut at = start;
        let [version, spare, class, message_type] = at.array()?;
        let length = at.u32()? as usize;
        let (bsn, fsn) = (at.u32()?, at.u32()?);
        let Some(Ok(contents)) = length.checked_sub(HEADER).map(|n| at.window(n)) else {
            return Err(Error::new(Kind::MessageLength, start.position().wrapping_add(4), Layer::M2pa));
        };
        r.bytes(length)?;
        Ok(Self { version, spare, class, message_type, bsn, fsn, contents })
    }
}

impl<'a> Message<'a> {
    /// The message signal unit of User Data behind its priority octet; `None` in Link Status and in an empty
    /// User Data, which only acknowledges.
    #[must_use]
    pub fn user_data(&self) -> Option<Reader<'a>> {
        let mut r = self.contents;
        (self.class == CLASS && self.message_type == USER_DATA && r.u8().is_ok()).then_some(r)
    }
    /// The priority in front of the message signal unit, 0 to 3: of networks after JT-Q703, spare elsewhere, §2.3.1.
    #[must_use]
    pub fn priority(&self) -> Option<u8> {
        self.first().map(|octet| octet >> 6)
    }
    /// The first octet of a User Data that is not empty.
    fn first(&self) -> Option<u8> {
        self.contents.peek().filter(|_| (self.class, self.message_type) == (CLASS, USER_DATA))
    }
    /// The state of a Link Status; `None` in User Data, and where the octets of the state are not all there.
    #[must_use]
    pub fn link_state(&self) -> Option<LinkState> {
        let mut r = self.contents;
        if (self.class, self.message_type) == (CLASS, LINK_STATUS) {
            r.u32().ok().map(LinkState)
        } else {
            None
        }
    }
    /// What follows the state of a Link Status: the filler of a link that is proved, §2.3.2.1.
    #[must_use]
    pub fn filler(&self) -> Option<&'a [u8]> {
        self.link_state()?;
        self.contents.rest().get(4..)
    }
    fn start(&self) -> u32 {
        self.contents.position().wrapping_sub(16)
    }
    /// Tells every violation of RFC 4165 §2.
    pub fn check(&self, report: &mut dyn FnMut(Error)) {
        let mut tell = |kind, at: u32| report(Error::new(kind, self.start().wrapping_add(at), Layer::M2pa));
        if self.version != 1 {
            tell(Kind::Version, 0);
        }
        if self.spare != 0 {
            tell(Kind::Reserved, 1);
        }
        match (self.class, self.message_type) {
            (CLASS, USER_DATA) if self.first().is_some_and(|b| b & 0x3f != 0) => tell(Kind::Reserved, 16),
            (CLASS, USER_DATA) => {}
            (CLASS, LINK_STATUS) => match self.link_state() {
                None => tell(Kind::Length, 4),
                Some(LinkState::PROVING_NORMAL | LinkState::PROVING_EMERGENCY) => {}
                Some(state) => {
                    if state.name().is_none() {
                        tell(Kind::Value, 16);
                    }
                    if self.contents.len() > 4 {
                        tell(Kind::Trailing, 20);
                    }
                }
            },
            (CLASS, _) => tell(Kind::MessageType, 3),
            _ => tell(Kind::MessageClass, 2),
        }
        if self.bsn >> 24 != 0 {
            tell(Kind::Reserved, 8);
        }
        if self.fsn >> 24 != 0 {
            tell(Kind::Reserved, 12);
        }
    }
    /// Reports how the message departs from the canonical form.
    pub fn audit(&self, auditor: &mut dyn Auditor) {
        self.check(&mut |e| {
            let flag = match e.kind() {
                Kind::Version => Flag::VersionNot1,
                Kind::Reserved => Flag::ReservedNonZero,
                Kind::Length => Flag::LengthMismatch,
                Kind::Value => Flag::ParamValueWrong,
                Kind::Trailing => Flag::TrailingBytes,
                _ => Flag::Undecodable,
            };
            auditor.finding(flag, e.at());
        });
    }
}

impl Encode for Message<'_> {
    fn encode(&self, w: &mut Writer<'_>) {
        w.bytes(self.contents.rest());
        w.u32(self.fsn);
        w.u32(self.bsn);
        let length = self.contents.len().saturating_add(HEADER);
        w.u32(u32::try_from(length).unwrap_or(u32::MAX));
        w.array([self.version, self.spare, self.class, self.message_type]);
    }
}

/// Puts both headers in front of `contents`; numbers of more than 24 bits are refused with [`Kind::Value`].
fn message(message_type: u8, bsn: u32, fsn: u32, w: &mut Writer<'_>, contents: impl FnOnce(&mut Writer<'_>)) {
    let n = w.measure(contents).saturating_add(HEADER);
    if (bsn | fsn) >> 24 != 0 {
        w.fail(Kind::Value, Layer::M2pa);
    }
    w.u24(fsn);
    w.u8(0);
    w.u24(bsn);
    w.u8(0);
    w.u32(u32::try_from(n).unwrap_or(u32::MAX));
    w.array([1, 0, CLASS, message_type]);
}

/// A User Data message to build, §2.3.1; the encoder of the message signal unit nests inside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UserData<P> {
    /// Backward sequence number, 24 bits.
    pub bsn: u32,
    /// Forward sequence number, 24 bits.
    pub fsn: u32,
    /// Priority, 0 to 3; 0 in networks that have none.
    pub priority: u8,
    /// The message signal unit; `None` in a message that only acknowledges.
    pub msu: Option<P>,
}
impl<P: Encode> Encode for UserData<P> {
    fn encode(&self, w: &mut Writer<'_>) {
        message(USER_DATA, self.bsn, self.fsn, w, |w| {
            if let Some(msu) = &self.msu {
                msu.encode(w);
                if self.priority > 3 {
                    w.fail(Kind::Value, Layer::M2pa);
                }
                w.u8(self.priority << 6);
            }
        });
    }
}

/// A Link Status message to build, §2.3.2.
///
/// ```
/// use sigcodec_m2pa::{LinkState, LinkStatus, Message};
/// use sigcodec_wire::{Decode as _, Encode as _};
/// # fn main() -> sigcodec_wire::Result<()> {
/// let status = LinkStatus { bsn: 0xff_ffff, fsn: 0xff_ffff, state: LinkState::ALIGNMENT, filler: &[] };
/// let mut buf = [0; 32];
/// let message = Message::from_bytes(status.encode_to_slice(&mut buf)?)?;
/// assert_eq!(message.link_state(), Some(LinkState::ALIGNMENT));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct LinkStatus<'a> {
    /// Backward sequence number, 24 bits.
    pub bsn: u32,
    /// Forward sequence number, 24 bits.
    pub fsn: u32,
    /// The state.
    pub state: LinkState,
    /// Octets that a link is proved with, §2.3.2.1; none in other states.
    pub filler: &'a [u8],
}
impl Encode for LinkStatus<'_> {
    fn encode(&self, w: &mut Writer<'_>) {
        message(LINK_STATUS, self.bsn, self.fsn, w, |w| {
            w.bytes(self.filler);
            self.state.encode(w);
        });
    }
}

/// Finds the message at the front of what a stream has delivered so far. Nothing is copied. What an SCTP
/// association delivers has borders already: see [`sigtran::Messages`].
///
/// # Errors
/// [`Kind::MessageLength`] when the length is below 16 or above [`MAX_MESSAGE`]: the stream is lost.
pub fn frame(octets: &[u8]) -> Result<Framed<'_>> {
    let framed = sigtran::frame(octets, MAX_MESSAGE, Layer::M2pa)?;
    match octets {
        [_, _, _, _, 0, 0, 0, length, ..] if usize::from(*length) < HEADER => {
            Err(Error::new(Kind::MessageLength, 4, Layer::M2pa))
        }
        _ => Ok(framed),
    }
}

impl Walk for Message<'_> {
    fn walk(&self, visitor: &mut dyn Visitor) {
        let start = self.start();
        let at = |from: u32, to: u32| Span::new(start.wrapping_add(from), start.wrapping_add(to));
        let number = |n: u32| Value::Unsigned(u64::from(n));
        visitor.begin(Field::new("m2pa", Span::new(start, self.contents.end())), Shape::Object);
        visitor.value(Field::new("version", at(0, 1)), number(u32::from(self.version)));
        visitor.value(Field::new("messageClass", at(2, 3)), number(u32::from(self.class)));
        let name = match (self.class, self.message_type) {
            (CLASS, USER_DATA) => Some("userData"),
            (CLASS, LINK_STATUS) => Some("linkStatus"),
            _ => None,
        };
        visitor.value(Field::new("messageType", at(3, 4)), Value::Named(i64::from(self.message_type), name));
        if self.spare != 0 {
            visitor.value(Field::new("spareOctet", at(1, 2)), number(u32::from(self.spare)));
        }
        // The octets in front of the sequence numbers are unused.
        for (name, unused, n, from) in [("bsn", "unused", self.bsn, 8), ("fsn", "unused#2", self.fsn, 12)] {
            visitor.value(Field::new(name, at(from, from.wrapping_add(4))), number(n & 0x00ff_ffff));
            if n >> 24 != 0 {
                visitor.value(Field::new(unused, at(from, from.wrapping_add(1))), number(n >> 24));
            }
        }
        let rest = Span::of(&self.contents);
        let from = |n: u32| Span::new(rest.start.wrapping_add(n).min(rest.end), rest.end);
        let first = Span::new(rest.start, from(1).start);
        if let (Some(state), Some(filler)) = (self.link_state(), self.filler()) {
            let field = Field::new("state", Span::new(rest.start, from(4).start));
            visitor.value(field, state.value());
            if !filler.is_empty() {
                visitor.value(Field::new("filler", from(4)), Value::Octets(filler));
            }
        } else if let (Some(octet), Some(msu)) = (self.first(), self.user_data()) {
            visitor.value(Field::new("priority", first), number(u32::from(octet >> 6)));
            if octet & 0x3f != 0 {
                visitor.value(Field::new("spare", first), number(u32::from(octet & 0x3f)));
            }
            visitor.value(Field::new("data", from(1)), Value::Octets(msu.rest()));
        } else if (self.class, self.message_type) == (CLASS, LINK_STATUS) {
            let e = Error::new(Kind::Length, start.wrapping_add(4), Layer::M2pa);
            visitor.fault(Field::new("state", rest), self.contents.rest(), e);
        } else if name.is_some() {
            visitor.value(Field::new("data", rest), Value::Octets(&[]));
        } else {
            let known = self.class == CLASS;
            let (kind, octet) = if known { (Kind::MessageType, 3) } else { (Kind::MessageClass, 2) };
            let e = Error::new(kind, start.wrapping_add(octet), Layer::M2pa);
            visitor.fault(Field::new("contents", rest), self.contents.rest(), e);
        }
        visitor.end();
    }
}
