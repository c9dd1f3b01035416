//! Messages and AVPs as they stand in the octets, RFC 6733 §3 and §4.1.

use crate::{
    def::{Def, Key},
    types::AvpType,
};
use sigcodec_wire::{
    Decode, Encode, Error, Kind, Layer, Reader, Result, Writer, sigtran::Framed, walk::Span,
};

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
    avps: Avps<'a>,
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
        let mut at = all;
        let head: [u8; HEADER] = at.array()?;
        let [v, l1, l2, l3, f, c1, c2, c3, a1, a2, a3, a4, h1, h2, h3, h4, e1, e2, e3, e4] = head;
        let length = u32::from_be_bytes([0, l1, l2, l3]);
        let avps = (length as usize).checked_sub(HEADER).and_then(|n| at.window(n).ok());
        let Some(avps) = avps else {
            return Err(Error::new(Kind::MessageLength, all.position().wrapping_add(1), Layer::Diameter));
        };
        let mut from = all;
        let whole = from.window(length as usize)?;
        *r = Reader::clone(&at).in_layer(r.layer());
        Ok(Self {
            header: Header {
                version: v,
                length,
                flags: Flags(f),
                command: u32::from_be_bytes([0, c1, c2, c3]),
                application: u32::from_be_bytes([a1, a2, a3, a4]),
                hop_by_hop: u32::from_be_bytes([h1, h2, h3, h4]),
                end_to_end: u32::from_be_bytes([e1, e2, e3, e4]),
            },
            whole,
            avps: Avps::new(avps),
        })
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
        self.avps
    }
    /// The first value of an AVP.
    ///
    /// # Errors
    /// What its type refuses, or that an AVP in front of it has no intact frame.
    #[inline]
    pub fn get<T: AvpType>(&self, key: Key<T>) -> Result<Option<T::Value<'a>>> {
        self.avps.get(key)
    }
    /// Every value of an AVP.
    pub fn get_all<T: AvpType>(
        &self,
        key: Key<T>,
    ) -> impl Iterator<Item = Result<T::Value<'a>>> + use<'a, T> {
        self.avps.get_all(key)
    }
    /// The first of each of several AVPs, found in one pass.
    ///
    /// # Errors
    /// That an AVP has no intact frame.
    #[inline]
    pub fn slots<const N: usize>(&self, keys: &[&'static Def; N]) -> Result<Slots<'a, N>> {
        self.avps.slots(keys)
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

/// An AVP as it stands in the octets.
#[derive(Clone, Copy, Debug)]
pub struct Avp<'a> {
    /// AVP code.
    pub code: u32,
    /// Vendor id; 0 when the V bit is not set.
    pub vendor: u32,
    /// The flags as they came: V, M, P and reserved bits.
    pub flags: u8,
    /// The value.
    pub data: Reader<'a>,
    /// The octets behind the value up to a multiple of 4; fewer when the container ends.
    pub padding: &'a [u8],
}

impl<'a> Avp<'a> {
    /// V: the vendor id is there.
    pub const VENDOR: u8 = 0x80;
    /// M: must be understood.
    pub const MANDATORY: u8 = 0x40;
    /// P: deprecated.
    pub const PROTECTED: u8 = 0x20;

    /// Octets of its header: 8 or 12.
    #[must_use]
    pub const fn header_len(&self) -> u32 {
        if self.flags & Self::VENDOR != 0 { 12 } else { 8 }
    }
    /// Its octets, header included, padding not.
    #[must_use]
    pub const fn span(&self) -> Span {
        Span::new(self.data.position().wrapping_sub(self.header_len()), self.data.end())
    }
    /// Whether it is the AVP of a definition.
    #[inline]
    #[must_use]
    pub const fn is(&self, def: &Def) -> bool {
        self.code == def.code && self.vendor == def.vendor
    }

    #[inline]
    fn take(r: &mut Reader<'a>) -> Result<Self> {
        let before = *r;
        let Some(([c1, c2, c3, c4, flags, l1, l2, l3], _)) = r.rest().split_first_chunk::<8>() else {
            return Err(before.error(Kind::AvpLength));
        };
        let length = u32::from_be_bytes([0, *l1, *l2, *l3]) as usize;
        let (code, flags) = (u32::from_be_bytes([*c1, *c2, *c3, *c4]), *flags);
        let refuse = || Err(before.error(Kind::AvpLength));
        let Ok(_) = r.bytes(8) else { return refuse() };
        let (vendor, head) = if flags & Self::VENDOR != 0 {
            match r.u32() {
                Ok(v) => (v, 12),
                Err(_) => return refuse(),
            }
        } else {
            (0, 8)
        };
        let Some(Ok(data)) = length.checked_sub(head).map(|n| r.window(n)) else { return refuse() };
        let padding = (length.wrapping_neg() & 3).min(r.len());
        let Ok(padding) = r.bytes(padding) else { return refuse() };
        Ok(Self { code, vendor, flags, data, padding })
    }
}

/// A run of AVPs.
#[derive(Clone, Copy, Debug)]
pub struct Avps<'a>(Reader<'a>);

impl<'a> Avps<'a> {
    /// The AVPs in `r`.
    #[inline]
    #[must_use]
    pub const fn new(r: Reader<'a>) -> Self {
        Self(r)
    }
    /// Their octets.
    #[must_use]
    pub const fn reader(&self) -> Reader<'a> {
        self.0
    }
    /// The AVPs in order. One without an intact frame is the last item and an error; its octets are then what
    /// [`Iter::rest`] holds. After [`MAX_AVPS`] the last item is [`Kind::Count`].
    #[inline]
    #[must_use]
    pub const fn iter(&self) -> Iter<'a> {
        Iter { rest: self.0, left: MAX_AVPS, failed: false }
    }
    /// The first value of an AVP.
    ///
    /// # Errors
    /// What its type refuses, or that an AVP in front of it has no intact frame.
    #[inline]
    pub fn get<T: AvpType>(&self, key: Key<T>) -> Result<Option<T::Value<'a>>> {
        for a in self.iter() {
            let a = a?;
            if a.is(key.def) {
                return T::decode(a.data).map(Some);
            }
        }
        Ok(None)
    }
    /// Every value of an AVP, with the error of an AVP that has no intact frame behind them.
    pub fn get_all<T: AvpType>(
        &self,
        key: Key<T>,
    ) -> impl Iterator<Item = Result<T::Value<'a>>> + use<'a, T> {
        self.iter().filter_map(move |a| match a {
            Ok(a) if a.is(key.def) => Some(T::decode(a.data)),
            Ok(_) => None,
            Err(e) => Some(Err(e)),
        })
    }
    /// The first of each of several AVPs, found in one pass.
    ///
    /// # Errors
    /// That an AVP has no intact frame.
    #[inline]
    pub fn slots<const N: usize>(&self, keys: &[&'static Def; N]) -> Result<Slots<'a, N>> {
        let mut out = Slots { keys: *keys, found: [None; N] };
        for a in self.iter() {
            let a = a?;
            for (key, slot) in keys.iter().zip(&mut out.found) {
                if a.is(key) {
                    if slot.is_none() {
                        *slot = Some(a.data);
                    }
                    break;
                }
            }
        }
        Ok(out)
    }
}

impl<'a> IntoIterator for Avps<'a> {
    type Item = Result<Avp<'a>>;
    type IntoIter = Iter<'a>;
    fn into_iter(self) -> Iter<'a> {
        self.iter()
    }
}

/// What [`Avps::slots`] found.
#[derive(Clone, Copy, Debug)]
pub struct Slots<'a, const N: usize> {
    keys: [&'static Def; N],
    found: [Option<Reader<'a>>; N],
}

impl<'a, const N: usize> Slots<'a, N> {
    /// The value of an AVP that was asked for.
    ///
    /// # Errors
    /// What its type refuses; [`Kind::Unknown`] for an AVP that was not asked for.
    #[inline]
    pub fn get<T: AvpType>(&self, key: Key<T>) -> Result<Option<T::Value<'a>>> {
        let same = |d: &&Def| d.code == key.def.code && d.vendor == key.def.vendor;
        match self.keys.iter().position(same).and_then(|i| self.found.get(i)) {
            Some(found) => found.map(T::decode).transpose(),
            None => Err(Error::new(Kind::Unknown, 0, Layer::Diameter)),
        }
    }
}

/// The AVPs of a run, in order.
#[derive(Clone, Copy, Debug)]
pub struct Iter<'a> {
    rest: Reader<'a>,
    left: usize,
    failed: bool,
}

impl<'a> Iter<'a> {
    /// What has not been yielded yet.
    #[must_use]
    pub const fn rest(&self) -> Reader<'a> {
        self.rest
    }
}

impl<'a> Iterator for Iter<'a> {
    type Item = Result<Avp<'a>>;
    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        if self.rest.is_empty() || self.failed {
            return None;
        }
        let Some(left) = self.left.checked_sub(1) else {
            self.failed = true;
            return Some(Err(self.rest.error(Kind::Count)));
        };
        self.left = left;
        let mut r = self.rest;
        let item = Avp::take(&mut r);
        if item.is_ok() {
            self.rest = r;
        } else {
            self.failed = true;
        }
        Some(item)
    }
}
impl core::iter::FusedIterator for Iter<'_> {}

/// Finds the message at the front of `octets`, which a stream has delivered so far. Nothing is copied.
///
/// # Errors
/// [`Kind::MessageLength`] when the length is below 20 or above `limit`: the stream is lost.
pub fn frame(octets: &[u8], limit: usize) -> Result<Framed<'_>> {
    let Some([_, a, b, c]) = octets.first_chunk::<4>() else {
        return Ok(Framed::More(4usize.wrapping_sub(octets.len())));
    };
    let length = u32::from_be_bytes([0, *a, *b, *c]) as usize;
    if length < HEADER || length > limit {
        return Err(Error::new(Kind::MessageLength, 1, Layer::Diameter));
    }
    match octets.split_at_checked(length) {
        Some((message, rest)) => Ok(Framed::Message(message, rest)),
        None => Ok(Framed::More(length.wrapping_sub(octets.len()))),
    }
}
