//! Building messages: AVPs from typed keys, nested in one pass.

use crate::{
    def::{Def, Key, MandatoryBit},
    message::{Avp, Flags},
    types::AvpEncode,
};
use sigcodec_wire::{Encode, Kind, Layer, Writer};

/// An AVP to build: the value of a key, with the flags and vendor of its definition.
#[derive(Clone, Copy, Debug)]
pub struct Out<T, V> {
    key: Key<T>,
    value: V,
}

impl<T> Key<T> {
    /// The AVP with this value. A Grouped takes a tuple of AVPs, an OctetString anything that encodes.
    #[inline]
    pub const fn value<V>(self, value: V) -> Out<T, V>
    where
        T: AvpEncode<V>,
    {
        Out { key: self, value }
    }
}

impl<V, T: AvpEncode<V>> Encode for Out<T, V> {
    #[inline]
    fn encode(&self, w: &mut Writer<'_>) {
        avp(self.key.def, w, |w| T::encode(&self.value, w));
    }
}

/// Puts an AVP in front: padding, value, header.
#[inline]
pub(crate) fn avp(def: &Def, w: &mut Writer<'_>, value: impl FnOnce(&mut Writer<'_>)) {
    let mandatory = if def.mandatory == MandatoryBit::Must { Avp::MANDATORY } else { 0 };
    let n = match def.kind.fixed_size() {
        Some(n) => {
            value(w);
            n
        }
        None => w.padded(4, value),
    };
    if def.vendor == 0 {
        header(def.code, mandatory, n.wrapping_add(8), w);
    } else {
        w.u32(def.vendor);
        header(def.code, mandatory | Avp::VENDOR, n.wrapping_add(12), w);
    }
}

#[inline]
pub(crate) fn header(code: u32, flags: u8, length: usize, w: &mut Writer<'_>) {
    match u32::try_from(length) {
        Ok(n @ 0..=0xff_ffff) => w.u32(u32::from(flags) << 24 | n),
        _ => w.fail(Kind::TooLong, Layer::Diameter),
    }
    w.u32(code);
}

/// Puts the header of a message in front of the AVPs that `avps` writes.
pub(crate) fn message(
    flags: Flags,
    command: u32,
    application: u32,
    ids: [u32; 2],
    w: &mut Writer<'_>,
    avps: impl FnOnce(&mut Writer<'_>),
) {
    let n = w.measure(avps).wrapping_add(crate::HEADER);
    let [hop_by_hop, end_to_end] = ids;
    w.u32(end_to_end);
    w.u32(hop_by_hop);
    w.u32(application);
    w.u24(command);
    w.u8(flags.0);
    match u32::try_from(n) {
        Ok(n @ 0..=0xff_ffff) => w.u24(n),
        _ => w.fail(Kind::TooLong, Layer::Diameter),
    }
    w.u8(1);
}

/// A request to build.
#[derive(Clone, Copy, Debug)]
pub struct Request<A> {
    /// Command code.
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
    fn encode(&self, w: &mut Writer<'_>) {
        let flags = Flags(Flags::REQUEST | if self.proxiable { Flags::PROXIABLE } else { 0 });
        let ids = [self.hop_by_hop, self.end_to_end];
        message(flags, self.command, self.application, ids, w, |w| self.avps.encode(w));
    }
}
