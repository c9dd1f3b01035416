//! Building messages: AVPs from typed keys, nested in one pass.

use crate::{
    def::{Def, Key, MandatoryBit},
    message::{Avp, Avps, Flags, MAX_AVPS},
    types::AvpEncode,
};
use sigcodec_wire::{Encode, Kind, Layer, Reader, Result, Writer};

/// An AVP to build: the value of a key, with the flags and vendor of its definition.
#[derive(Clone, Copy, Debug)]
pub struct Out<T, V> {
    key: Key<T>,
    value: V,
    mandatory: bool,
}

impl<T, V> Out<T, V> {
    /// The same AVP with the M bit as it is said here, where an application that reuses the AVP rules otherwise than
    /// its definition does (RFC 6733 §4.1; RAT-Type of Gx carries none, TS 29.212 §5.3, and of S6a does).
    #[inline]
    #[must_use]
    pub const fn mandatory(self, mandatory: bool) -> Self
    where
        Self: Copy,
    {
        Self { mandatory, ..self }
    }
}

impl<T> Key<T> {
    /// The AVP with this value. A Grouped takes a tuple of AVPs, an OctetString anything that encodes.
    #[inline]
    pub const fn value<V>(self, value: V) -> Out<T, V>
    where
        T: AvpEncode<V>,
    {
        Out { key: self, value, mandatory: matches!(self.def.mandatory, MandatoryBit::Must) }
    }
}

impl<V, T: AvpEncode<V>> Encode for Out<T, V> {
    #[inline]
    fn encode(&self, w: &mut Writer<'_>) {
        let n = match T::size(&self.value) {
            // What size it has is known before it is written, and so is the padding behind it.
            Some(n) => {
                match n & 3 {
                    1 => w.array([0; 3]),
                    2 => w.array([0; 2]),
                    3 => w.array([0; 1]),
                    _ => {}
                }
                T::encode(&self.value, w);
                n
            }
            None => w.padded(4, |w| T::encode(&self.value, w)),
        };
        front(self.key.code, self.key.vendor, self.mandatory, n, w);
    }
}

/// An AVP to build from a definition that is known at run time, with any octets as value: for tools and fuzzers.
#[derive(Clone, Copy, Debug)]
pub struct OutOf<'d, V> {
    def: &'d Def,
    value: V,
}

impl Def {
    /// The AVP with what `value` encodes, whatever its type; flags and vendor are those of the definition.
    pub const fn value_of<V: Encode>(&self, value: V) -> OutOf<'_, V> {
        OutOf { def: self, value }
    }
}

impl<V: Encode> Encode for OutOf<'_, V> {
    fn encode(&self, w: &mut Writer<'_>) {
        avp(self.def, w, |w| self.value.encode(w));
    }
}

/// Puts an AVP in front: padding, value, header.
pub(crate) fn avp(def: &Def, w: &mut Writer<'_>, value: impl FnOnce(&mut Writer<'_>)) {
    let n = w.padded(4, value);
    front(def.code, def.vendor, def.mandatory == MandatoryBit::Must, n, w);
}

/// Puts the header of an AVP in front of `n` octets of value.
#[inline]
fn front(code: u32, vendor: u32, mandatory: bool, n: usize, w: &mut Writer<'_>) {
    let mandatory = if mandatory { Avp::MANDATORY } else { 0 };
    if vendor == 0 {
        header(code, mandatory, n.wrapping_add(8), w);
    } else {
        let length = checked(n.wrapping_add(12), w);
        let [c1, c2, c3, c4] = code.to_be_bytes();
        let [l1, l2, l3, l4] = (u32::from(mandatory | Avp::VENDOR) << 24 | length).to_be_bytes();
        let [v1, v2, v3, v4] = vendor.to_be_bytes();
        w.array([c1, c2, c3, c4, l1, l2, l3, l4, v1, v2, v3, v4]);
    }
}

/// Puts a header without vendor in front.
#[inline]
pub(crate) fn header(code: u32, flags: u8, length: usize, w: &mut Writer<'_>) {
    let length = checked(length, w);
    w.u64(u64::from(code) << 32 | u64::from(flags) << 24 | u64::from(length));
}

/// A length of 24 bits; a longer one is recorded as [`Kind::TooLong`].
#[inline]
fn checked(length: usize, w: &mut Writer<'_>) -> u32 {
    match u32::try_from(length) {
        Ok(n @ 0..=0xff_ffff) => n,
        _ => {
            w.fail(Kind::TooLong, Layer::Diameter);
            0
        }
    }
}

/// Refuses more AVPs than are decoded among the last `n` octets.
#[inline(never)]
fn count(n: usize, w: &mut Writer<'_>) {
    let written = w.front(n).map(|octets| Avps::new(Reader::new(octets, Layer::Diameter)));
    let is_count = |avp: Result<Avp<'_>>| avp.is_err_and(|e| e.kind() == Kind::Count);
    if written.is_some_and(|written| written.iter().any(is_count)) {
        w.fail(Kind::Count, Layer::Diameter);
    }
}

/// Puts the header of a message in front of the AVPs that `avps` writes.
#[inline]
pub(crate) fn message(
    flags: Flags,
    command: u32,
    application: u32,
    ids: [u32; 2],
    w: &mut Writer<'_>,
    avps: impl FnOnce(&mut Writer<'_>),
) {
    let n = w.measure(avps);
    if n > MAX_AVPS {
        count(n, w);
    }
    let n = n.wrapping_add(crate::HEADER);
    let [hop_by_hop, end_to_end] = ids;
    let length = checked(n, w);
    w.u64(u64::from(hop_by_hop) << 32 | u64::from(end_to_end));
    w.u32(application);
    if command > 0xff_ffff {
        w.fail(Kind::Value, Layer::Diameter);
    }
    let command = u32::from(flags.0) << 24 | command & 0xff_ffff;
    w.u64(u64::from(0x0100_0000 | length) << 32 | u64::from(command));
}

/// A request to build.
#[derive(Clone, Copy, Debug)]
pub struct Request<A> {
    /// Command code, of 24 bits.
    pub command: u32,
    /// Application id.
    pub application: u32,
    /// Whether it may be proxied.
    pub proxiable: bool,
    /// Hop-by-hop identifier.
    pub hop_by_hop: u32,
    /// End-to-end identifier.
    pub end_to_end: u32,
    /// The AVPs: a tuple of [`Key::value`]s.
    pub avps: A,
}

impl<A: Encode> Encode for Request<A> {
    /// A command of more than 24 bits is refused with [`Kind::Value`], more AVPs than [`MAX_AVPS`] with [`Kind::Count`].
    fn encode(&self, w: &mut Writer<'_>) {
        let flags = Flags(Flags::REQUEST | if self.proxiable { Flags::PROXIABLE } else { 0 });
        let ids = [self.hop_by_hop, self.end_to_end];
        message(flags, self.command, self.application, ids, w, |w| self.avps.encode(w));
    }
}
