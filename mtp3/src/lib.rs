#![doc = include_str!("../README.md")]
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(any(feature = "std", feature = "arbitrary"))]
extern crate std;

mod management;
mod protocol;

pub use management::{Heading, Layout, MESSAGES, Management, Part, Test};
pub use protocol::{Message, Mtp3};
/// How point codes and link selection are packed, Q.704 §2.2 and national standards.
pub use sigcodec_wire::Network as Variant;

use sigcodec_wire::{
    Decode, Encode, Kind, Layer, Reader, Result, Writer,
    audit::{Auditor, Flag},
    walk::{Field, Shape, Span, Value, Visitor, Walk},
};

/// Service indicator of SCCP.
pub const SI_SCCP: u8 = 3;

/// A routing label.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct Label {
    /// Destination point code.
    pub dpc: u32,
    /// Originating point code.
    pub opc: u32,
    /// Signalling link selection, with the spare bits of its octet where it has one of its own.
    pub sls: u8,
}

/// A message signal unit above level 2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Msu<P> {
    /// The service information octet as it came.
    pub sio: u8,
    /// The routing label.
    pub label: Label,
    /// How the label is packed.
    pub variant: Variant,
    /// The payload: a reader when decoded, its encoder when built.
    pub user: P,
}

impl<P> Msu<P> {
    /// Service indicator: 3 is SCCP, 5 is ISUP.
    #[must_use]
    pub const fn service_indicator(&self) -> u8 {
        self.sio & 0x0f
    }
    /// Network indicator, 0 to 3.
    #[must_use]
    pub const fn network_indicator(&self) -> u8 {
        self.sio >> 6
    }
    /// The spare bits, in some networks the message priority.
    #[must_use]
    pub const fn priority(&self) -> u8 {
        self.sio >> 4 & 3
    }
    /// The name of the service indicator, Q.704 §14.2.1.
    #[must_use]
    pub const fn user_part(&self) -> Option<&'static str> {
        UserPart(self.service_indicator()).name()
    }
}

sigcodec_wire::codes! {
    /// A user part: the service indicator, Q.704 §14.2.1.
    pub struct UserPart(pub u8) {
        MANAGEMENT = 0 => "signallingNetworkManagement",
        TESTING = 1 => "signallingNetworkTesting",
        TESTING_SPECIAL = 2 => "signallingNetworkTestingSpecial",
        SCCP = 3 => "sccp",
        TUP = 4 => "tup",
        ISUP = 5 => "isup",
        /// Messages of calls and circuits.
        DUP_CALLS = 6 => "dup",
        /// Registration and cancellation of facilities.
        DUP_FACILITIES = 7 => "dup",
        BROADBAND_ISUP = 9 => "broadbandIsup",
        SATELLITE_ISUP = 10 => "satelliteIsup",
    }
}

impl<'a> Msu<Reader<'a>> {
    /// Reads all of `r`.
    ///
    /// # Errors
    /// [`Kind::Truncated`] when it ends inside the label.
    pub fn decode_as(r: &mut Reader<'a>, variant: Variant) -> Result<Self> {
        let mut at = r.in_layer(Layer::Mtp3);
        let sio = at.u8()?;
        let label = match variant {
            Variant::Itu | Variant::France | Variant::Israel | Variant::Russia => {
                let bits = u32::from_le_bytes(at.array()?);
                let [first, ..] = bits.to_be_bytes();
                Label { dpc: bits & 0x3fff, opc: bits >> 14 & 0x3fff, sls: first >> 4 }
            }
            Variant::Ansi | Variant::China => {
                let [d1, d2, d3, o1, o2, o3, sls] = at.array()?;
                let code = |a, b, c| u32::from_le_bytes([a, b, c, 0]);
                Label { dpc: code(d1, d2, d3), opc: code(o1, o2, o3), sls }
            }
            Variant::Japan => {
                let [d1, d2, o1, o2, sls] = at.array()?;
                let code = |a, b| u32::from(u16::from_le_bytes([a, b]));
                Label { dpc: code(d1, d2), opc: code(o1, o2), sls }
            }
        };
        r.take_rest();
        Ok(Self { sio, label, variant, user: at })
    }
    /// Reports what is odd.
    pub fn audit(&self, auditor: &mut dyn Auditor) {
        if self.variant == Variant::China && self.label.sls > 15 {
            auditor.finding(Flag::Mtp3SpareBits, self.user.position().wrapping_sub(1));
        }
        self.audit_user(auditor);
    }
}

impl<'a> Decode<'a> for Msu<Reader<'a>> {
    const LAYER: Layer = Layer::Mtp3;
    fn decode(r: &mut Reader<'a>) -> Result<Self> {
        Self::decode_as(r, Variant::Itu)
    }
}

impl<P: Encode> Encode for Msu<P> {
    /// A point code or selection wider than its field is refused with [`Kind::Value`].
    fn encode(&self, w: &mut Writer<'_>) {
        self.user.encode(w);
        let Label { dpc, opc, sls } = self.label;
        let (bits, selections) = match self.variant {
            Variant::Itu | Variant::France | Variant::Israel | Variant::Russia => (14, 15),
            Variant::Ansi | Variant::China => (24, u8::MAX),
            Variant::Japan => (16, u8::MAX),
        };
        if (dpc | opc).checked_shr(bits) != Some(0) || sls > selections {
            w.fail(Kind::Value, Layer::Mtp3);
        }
        match self.variant {
            Variant::Itu | Variant::France | Variant::Israel | Variant::Russia => {
                let bits = dpc & 0x3fff | (opc & 0x3fff) << 14 | u32::from(sls) << 28;
                w.array(bits.to_le_bytes());
            }
            Variant::Ansi | Variant::China => {
                let ([d1, d2, d3, _], [o1, o2, o3, _]) = (dpc.to_le_bytes(), opc.to_le_bytes());
                w.array([d1, d2, d3, o1, o2, o3, sls]);
            }
            Variant::Japan => {
                let ([d1, d2, ..], [o1, o2, ..]) = (dpc.to_le_bytes(), opc.to_le_bytes());
                w.array([d1, d2, o1, o2, sls]);
            }
        }
        w.u8(self.sio);
    }
}

impl Walk for Msu<Reader<'_>> {
    fn walk(&self, visitor: &mut dyn Visitor) {
        let size = match self.variant {
            Variant::Itu | Variant::France | Variant::Israel | Variant::Russia => 5,
            Variant::Ansi | Variant::China => 8,
            Variant::Japan => 6,
        };
        let start = self.user.position().wrapping_sub(size);
        let sio = Span::new(start, start.wrapping_add(1));
        let label = Span::new(sio.end, self.user.position());
        visitor.begin(Field::new("mtp3", Span::new(start, self.user.end())), Shape::Object);
        let si = i64::from(self.service_indicator());
        visitor.value(Field::new("serviceIndicator", sio), Value::Named(si, self.user_part()));
        let number = |n: u32| Value::Unsigned(u64::from(n));
        visitor.value(Field::new("networkIndicator", sio), number(u32::from(self.network_indicator())));
        visitor.value(Field::new("priority", sio), number(u32::from(self.priority())));
        visitor.value(Field::new("dpc", label), number(self.label.dpc));
        visitor.value(Field::new("opc", label), number(self.label.opc));
        visitor.value(Field::new("sls", label), number(u32::from(self.label.sls)));
        visitor.value(Field::new("userData", Span::of(&self.user)), Value::Octets(self.user.rest()));
        self.walk_user(visitor);
        visitor.end();
    }
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use std::vec::Vec;

    #[test]
    fn labels_of_every_variant() {
        for (variant, octets) in [
            (Variant::Itu, &[0x83, 0x02, 0x40, 0x00, 0x50, 0xaa][..]),
            (Variant::Ansi, &[0x83, 2, 0, 0, 1, 0, 0, 5, 0xaa]),
            (Variant::China, &[0x83, 2, 0, 0, 1, 0, 0, 5, 0xaa]),
            (Variant::Japan, &[0x83, 2, 0, 1, 0, 5, 0xaa]),
        ] {
            let mut r = Reader::new(octets, Layer::Mtp3);
            let msu = Msu::decode_as(&mut r, variant).unwrap();
            assert_eq!(msu.label, Label { dpc: 2, opc: 1, sls: 5 }, "{variant:?}");
            assert_eq!(
                (msu.service_indicator(), msu.network_indicator(), msu.user.rest()),
                (3, 2, &[0xaa][..])
            );
            let mut buf = [0; 16];
            assert_eq!(msu.encode_to_slice(&mut buf).unwrap(), octets);
            let cuts: Vec<_> =
                (0..octets.len().saturating_sub(1)).map(|n| octets.get(..n).unwrap_or_default()).collect();
            for cut in cuts {
                let e = Msu::decode_as(&mut Reader::new(cut, Layer::Mtp3), variant).unwrap_err();
                assert!(e.at() as usize <= cut.len());
            }
        }
    }
}
