//! Messages and AVPs as they stand in the octets, RFC 6733 §3 and §4.1.

mod avps;

pub use avps::{Avp, Avps, Iter, Keys, Matches, Slot};

use crate::{
    def::Key,
    types::{AvpType, Grouped},
};
use sigcodec_wire::{Decode, Encode, Error, Framed, Kind, Layer, Reader, Result, Writer};

/// Octets of the header.
pub const HEADER: usize = 20;
/// Groups that may lie inside each other; one more is [`Kind::Depth`].
pub const MAX_DEPTH: u8 = 16;
/// AVPs of one message or group that are yielded; one more is [`Kind::Count`].
pub const MAX_AVPS: usize = 4096;

/// Command flags, §3.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct Flags(pub u8);

impl Flags {
    /// R: a request.
    pub const REQUEST: u8 = 0x80;
    /// P: may be proxied.
    pub const PROXIABLE: u8 = 0x40;
    /// E: an answer that reports a protocol error.
    pub const ERROR: u8 = 0x20;
    /// T: may be sent again.
    pub const RETRANSMITTED: u8 = 0x10;

    /// Whether it is a request.
    #[must_use]
    pub const fn is_request(self) -> bool {
        self.0 & Self::REQUEST != 0
    }
    /// Whether it may be proxied.
    #[must_use]
    pub const fn is_proxiable(self) -> bool {
        self.0 & Self::PROXIABLE != 0
    }
    /// Whether it reports a protocol error.
    #[must_use]
    pub const fn is_error(self) -> bool {
        self.0 & Self::ERROR != 0
    }
    /// The reserved bits, which are 0.
    #[must_use]
    pub const fn reserved(self) -> u8 {
        self.0 & 0x0f
    }
}

/// The header, §3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase"))]
pub struct Header {
    /// The version, which is 1; others are told by `check`.
    pub version: u8,
    /// Message length in octets, header included.
    pub length: u32,
    /// Command flags.
    pub flags: Flags,
    /// Command code.
    pub command: u32,
    /// Application id.
    pub application: u32,
    /// Hop-by-hop identifier.
    pub hop_by_hop: u32,
    /// End-to-end identifier.
    pub end_to_end: u32,
}

/// A message: the header, and the AVPs where they lie.
#[derive(Clone, Copy, Debug)]
pub struct Message<'a> {
    /// The header.
    pub header: Header,
    whole: Reader<'a>,
}

impl<'a> Decode<'a> for Message<'a> {
    const LAYER: Layer = Layer::Diameter;

    /// Takes one message off the front of `r`; another may follow.
    ///
    /// # Errors
    /// [`Kind::Truncated`] when there is no whole header, [`Kind::MessageLength`] when the length is below 20 or
    /// beyond the octets. Nothing is taken then.
    #[inline]
    fn decode(r: &mut Reader<'a>) -> Result<Self> {
        let all = r.in_layer(Layer::Diameter);
        let Some((head, _)) = all.rest().split_first_chunk::<HEADER>() else {
            return Err(Error::new(Kind::Truncated, all.position(), Layer::Diameter));
        };
        let header = Header::of(head);
        let length = header.length as usize;
        let mut at = all;
        let whole = match at.element(0, length, 0) {
            Some(whole) if length >= HEADER => whole,
            _ => {
                return Err(Error::new(Kind::MessageLength, all.position().wrapping_add(1), Layer::Diameter));
            }
        };
        *r = at.in_layer(r.layer());
        Ok(Self { header, whole })
    }
}

impl Header {
    #[inline]
    fn of(head: &[u8; HEADER]) -> Self {
        let [v, l1, l2, l3, f, c1, c2, c3, a1, a2, a3, a4, h1, h2, h3, h4, e1, e2, e3, e4] = *head;
        Self {
            version: v,
            length: u32::from_be_bytes([v, l1, l2, l3]) & 0xff_ffff,
            flags: Flags(f),
            command: u32::from_be_bytes([f, c1, c2, c3]) & 0xff_ffff,
            application: u32::from_be_bytes([a1, a2, a3, a4]),
            hop_by_hop: u32::from_be_bytes([h1, h2, h3, h4]),
            end_to_end: u32::from_be_bytes([e1, e2, e3, e4]),
        }
    }
}

impl<'a> Message<'a> {
    /// All octets of the message.
    #[must_use]
    pub const fn octets(&self) -> Reader<'a> {
        self.whole
    }
    /// The AVPs.
    #[inline]
    #[must_use]
    pub const fn avps(&self) -> Avps<'a> {
        let mut avps = self.whole;
        let _ = avps.bytes(HEADER);
        Avps::new(avps)
    }
    /// The first value of an AVP.
    ///
    /// # Errors
    /// What its type refuses, or that an AVP in front of it has no intact frame.
    #[inline]
    pub fn get<T: AvpType>(&self, key: Key<T>) -> Result<Option<T::Value<'a>>> {
        self.avps().get(key)
    }
    /// Every value of an AVP.
    pub fn get_all<T: AvpType>(
        &self,
        key: Key<T>,
    ) -> impl Iterator<Item = Result<T::Value<'a>>> + use<'a, T> {
        self.avps().get_all(key)
    }
    /// Every value of an AVP inside groups inside groups, in order: `path` names the groups from the outside in.
    pub fn get_path<'p, T: AvpType>(
        &self,
        path: &'p [Key<Grouped>],
        key: Key<T>,
    ) -> impl Iterator<Item = Result<T::Value<'a>>> + use<'a, 'p, T> {
        self.avps().get_path(path, key)
    }
    /// The first AVP of each of several keys, found in one pass: a tuple of keys gives a tuple of [`Slot`]s. A key that
    /// stands twice finds the first AVP and the second.
    ///
    /// # Errors
    /// That an AVP in front of the last of them has no intact frame.
    #[inline]
    pub fn slots<K: Keys>(&self, keys: K) -> Result<K::Slots<'a>> {
        self.avps().slots(keys)
    }
}

impl Encode for Message<'_> {
    /// The message again: header, then each AVP with its padding as it came.
    fn encode(&self, w: &mut Writer<'_>) {
        let h = &self.header;
        w.bytes(self.whole.rest().get(HEADER..).unwrap_or_default());
        w.u32(h.end_to_end);
        w.u32(h.hop_by_hop);
        w.u32(h.application);
        w.u24(h.command);
        w.u8(h.flags.0);
        w.u24(h.length);
        w.u8(h.version);
    }
}

/// Finds the message at the front of `octets`, which a stream has delivered so far. Nothing is copied.
///
/// # Errors
/// [`Kind::Version`] for another version than 1, [`Kind::MessageLength`] when the length is below 20, above `limit`, or
/// no multiple of 4 (RFC 6733 §3): the stream is lost.
pub fn frame(octets: &[u8], limit: usize) -> Result<Framed<'_>> {
    let Some([version, a, b, c]) = octets.first_chunk::<4>() else {
        return Ok(Framed::More(4usize.wrapping_sub(octets.len())));
    };
    if *version != 1 {
        return Err(Error::new(Kind::Version, 0, Layer::Diameter));
    }
    let length = u32::from_be_bytes([0, *a, *b, *c]) as usize;
    if length < HEADER || length > limit || length & 3 != 0 {
        return Err(Error::new(Kind::MessageLength, 1, Layer::Diameter));
    }
    match octets.split_at_checked(length) {
        Some((message, rest)) => Ok(Framed::Message(message, rest)),
        None => Ok(Framed::More(length.wrapping_sub(octets.len()))),
    }
}

/// Whether padding, at most three octets, is zero as RFC 6733 §4.1 has it.
#[inline(always)]
pub(crate) const fn is_zero(padding: &[u8]) -> bool {
    matches!(padding, [] | [0] | [0, 0] | [0, 0, 0])
}
