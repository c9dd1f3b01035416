//! What a call carries: bearer capability and high layer compatibility, Q.931 §4.5.5 and §4.5.17.

use crate::cause::CodingStandard;
use core::fmt;
use sigcodec_ber::Meaning;
use sigcodec_wire::{
    Layer,
    show::Hex,
    walk::{BitField, BitNames, BitValues, Bits, Field, Shape, Span, Value, Visitor},
};

/// Numbers with their names.
type Names = &'static [(u8, &'static str)];

const STANDARDS: Names = &[(0, "ituT"), (1, "isoIec"), (2, "national"), (3, "networkSpecific")];
const CAPABILITY: Names = &[
    (0, "speech"),
    (8, "unrestrictedDigital"),
    (9, "restrictedDigital"),
    (16, "audio3100Hz"),
    (17, "unrestrictedDigitalWithTones"),
    (24, "video"),
];
const MODE: Names = &[(0, "circuit"), (2, "packet")];
const RATE: Names = &[
    (0, "packet"),
    (16, "rate64k"),
    (17, "rate2x64k"),
    (19, "rate384k"),
    (21, "rate1536k"),
    (23, "rate1920k"),
    (MULTIRATE, "multirate"),
];
/// The rate that an octet with a multiplier follows.
const MULTIRATE: u8 = 24;
const LAYER_1: Names = &[
    (1, "v110"),
    (2, "g711MuLaw"),
    (3, "g711ALaw"),
    (4, "g721"),
    (5, "h221AndH242"),
    (6, "h223AndH245"),
    (7, "nonITU"),
    (8, "v120"),
    (9, "x31"),
];
const LAYER_2: Names = &[(2, "q921"), (6, "x25Link"), (12, "lanLogicalLink")];
const LAYER_3: Names = &[(2, "q931"), (6, "x25Packet"), (11, "isoTr9577")];
/// The protocols of layers 1 to 3: what the octet and the octets behind it are called.
const LAYERS: [(&str, &str, Names); 3] = [
    ("userInformationLayer1Protocol", "userInformationLayer1Parameters", LAYER_1),
    ("userInformationLayer2Protocol", "userInformationLayer2Parameters", LAYER_2),
    ("userInformationLayer3Protocol", "userInformationLayer3Parameters", LAYER_3),
];
const CHARACTERISTICS: Names = &[
    (1, "telephony"),
    (4, "facsimileGroup2And3"),
    (33, "facsimileGroup4"),
    (49, "teletex"),
    (50, "videotex"),
    (53, "telex"),
    (56, "messageHandling"),
    (65, "osiApplication"),
    (96, "audioVisual"),
];

/// User service information, Q.763 §3.57: a bearer capability, Q.931 §4.5.5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UserServiceInformation<'a>(&'a [u8]);

/// User teleservice information, Q.763 §3.59: a high layer compatibility, Q.931 §4.5.17.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TeleserviceInformation<'a>(&'a [u8]);

/// A run of bits with numbers, or with names where there are any.
const fn field(name: &'static str, octet: u8, low: u8, mask: u8, names: Names) -> BitField {
    let values = if names.is_empty() { BitValues::Number } else { BitValues::Named(names) };
    BitField { name, octet, low, mask, values }
}

impl<'a> UserServiceInformation<'a> {
    /// The bits of the octets that nearly every one has: ITU's coding, no multiplier, layer 1.
    pub const FIELDS: &'static [BitField] = &[
        field("extension1", 1, 8, 1, &[]),
        field("codingStandard", 1, 6, 3, STANDARDS),
        field("informationTransferCapability", 1, 1, 0x1f, CAPABILITY),
        field("extension2", 2, 8, 1, &[]),
        field("transferMode", 2, 6, 3, MODE),
        field("informationTransferRate", 2, 1, 0x1f, RATE),
        field("extension3", 3, 8, 1, &[]),
        field("layer", 3, 6, 3, &[]),
        field("userInformationLayer1Protocol", 3, 1, 0x1f, LAYER_1),
    ];
    /// The octets as they came.
    #[must_use]
    pub const fn octets(self) -> &'a [u8] {
        self.0
    }
    /// Whose lists capability, mode and rate are of.
    #[must_use]
    pub fn coding_standard(self) -> Option<CodingStandard> {
        coding_standard(self.0)
    }
    /// Information transfer capability, 0 to 31.
    #[must_use]
    pub fn capability(self) -> Option<u8> {
        self.0.first().map(|b| b & 0x1f)
    }
    /// Information transfer rate, 0 to 31.
    #[must_use]
    pub fn rate(self) -> Option<u8> {
        self.0.get(1).map(|b| b & 0x1f)
    }
}

impl<'a> TeleserviceInformation<'a> {
    /// The bits of ITU's coding.
    pub const FIELDS: &'static [BitField] = &[
        field("extension1", 1, 8, 1, &[]),
        field("codingStandard", 1, 6, 3, STANDARDS),
        field("interpretation", 1, 3, 7, &[]),
        field("presentationMethod", 1, 1, 3, &[]),
        field("extension2", 2, 8, 1, &[]),
        field("highLayerCharacteristics", 2, 1, 0x7f, CHARACTERISTICS),
    ];
    /// The octets as they came.
    #[must_use]
    pub const fn octets(self) -> &'a [u8] {
        self.0
    }
    /// Whose list the characteristics are of.
    #[must_use]
    pub fn coding_standard(self) -> Option<CodingStandard> {
        coding_standard(self.0)
    }
    /// High layer characteristics identification, 0 to 127.
    #[must_use]
    pub fn characteristics(self) -> Option<u8> {
        self.0.get(1).map(|b| b & 0x7f)
    }
}

fn coding_standard(octets: &[u8]) -> Option<CodingStandard> {
    octets.first().map(|b| CodingStandard(b >> 5 & 3))
}

/// Tells octets one behind the other.
struct Octets<'v, 'a> {
    visitor: &'v mut dyn Visitor,
    left: &'a [u8],
    /// Where what is left ends.
    end: u32,
    /// Whether the names of Q.931 are those of the values.
    is_named: bool,
}

impl<'v, 'a> Octets<'v, 'a> {
    fn begin(field: Field<'_>, octets: &'a [u8], visitor: &'v mut dyn Visitor) -> Self {
        visitor.begin(field, Shape::Object);
        let is_named = coding_standard(octets) == Some(CodingStandard::ITU_T);
        Self { visitor, left: octets, end: field.span.end, is_named }
    }
    fn place(&self, count: usize) -> Span {
        let start = self.end.saturating_sub(u32::try_from(self.left.len()).unwrap_or_default());
        Span::new(start, start.saturating_add(u32::try_from(count).unwrap_or_default()))
    }
    fn first(&self) -> u8 {
        self.left.first().copied().unwrap_or_default()
    }
    /// A part of the octet in front.
    fn number(&mut self, name: &str, low: u8, mask: u8) {
        let n = self.first() >> low.saturating_sub(1) & mask;
        self.visitor.value(Field::new(name, self.place(1)), Value::Unsigned(u64::from(n)));
    }
    fn coded(&mut self, name: &str, low: u8, mask: u8, names: Names) {
        let n = self.first() >> low.saturating_sub(1) & mask;
        let known = names.iter().find(|(value, _)| *value == n && self.is_named).map(|(_, name)| *name);
        self.visitor.value(Field::new(name, self.place(1)), Value::Named(i64::from(n), known));
    }
    fn standard(&mut self) {
        let n = self.first() >> 5 & 3;
        let name = STANDARDS.get(usize::from(n)).map(|(_, name)| *name);
        self.visitor.value(Field::new("codingStandard", self.place(1)), Value::Named(i64::from(n), name));
    }
    /// The octet in front is told; whether there is one behind it.
    fn next(&mut self) -> bool {
        self.left = self.left.get(1..).unwrap_or_default();
        !self.left.is_empty()
    }
    /// So many octets as they came.
    fn octets(&mut self, name: &str, count: usize) {
        let (octets, left) = self.left.split_at_checked(count).unwrap_or((self.left, &[]));
        if !octets.is_empty() {
            self.visitor.value(Field::new(name, self.place(octets.len())), Value::Octets(octets));
        }
        self.left = left;
    }
    fn end(mut self) {
        self.octets("more", usize::MAX);
        self.visitor.end();
    }
}

impl<'a> Meaning<'a> for UserServiceInformation<'a> {
    #[inline]
    fn of(octets: &'a [u8]) -> Self {
        Self(octets)
    }
    fn walk(&self, field: Field<'_>, _: Layer, visitor: &mut dyn Visitor) {
        // Nearly every one.
        if let [0x80..=0x9f, rate] | [0x80..=0x9f, rate, 0xa0..=0xbf] = self.0 {
            if rate & 0x1f != MULTIRATE {
                return visitor.bits(field, Bits::new(self.0, BitNames::Fields(Self::FIELDS)));
            }
        }
        let mut out = Octets::begin(field, self.0, visitor);
        if out.left.is_empty() {
            return out.end();
        }
        out.number("extension1", 8, 1);
        out.standard();
        out.coded("informationTransferCapability", 1, 0x1f, CAPABILITY);
        if !out.next() {
            return out.end();
        }
        out.number("extension2", 8, 1);
        out.coded("transferMode", 6, 3, MODE);
        out.coded("informationTransferRate", 1, 0x1f, RATE);
        let is_multirate = out.is_named && out.first() & 0x1f == MULTIRATE;
        let mut is_more = out.next();
        if is_multirate && is_more {
            out.number("extension2a", 8, 1);
            out.number("rateMultiplier", 1, 0x7f);
            is_more = out.next();
        }
        // A group for each layer in their order: its octet, and those behind it up to the one that says it is the last.
        let mut behind = 0u8;
        for (name, extension) in [("extension3", true), ("extension4", false), ("extension5", false)] {
            let layer = out.first() >> 5 & 3;
            if !out.is_named || !is_more || layer <= behind {
                break;
            }
            let Some((protocol, parameters, names)) = LAYERS.get(usize::from(layer).saturating_sub(1)) else {
                break;
            };
            let is_last = out.first() & 0x80 != 0;
            out.number(name, 8, 1);
            if extension {
                out.number("layer", 6, 3);
            }
            out.coded(protocol, 1, 0x1f, names);
            is_more = out.next();
            if !is_last {
                let last = out.left.iter().position(|b| b & 0x80 != 0);
                out.octets(parameters, last.map_or(usize::MAX, |at| at.saturating_add(1)));
                is_more = !out.left.is_empty();
            }
            behind = layer;
        }
        out.end();
    }
}

impl<'a> Meaning<'a> for TeleserviceInformation<'a> {
    #[inline]
    fn of(octets: &'a [u8]) -> Self {
        Self(octets)
    }
    fn walk(&self, field: Field<'_>, _: Layer, visitor: &mut dyn Visitor) {
        if let [0x80..=0x9f, _] = self.0 {
            return visitor.bits(field, Bits::new(self.0, BitNames::Fields(Self::FIELDS)));
        }
        let mut out = Octets::begin(field, self.0, visitor);
        if out.left.is_empty() {
            return out.end();
        }
        out.number("extension1", 8, 1);
        out.standard();
        out.number("interpretation", 3, 7);
        out.number("presentationMethod", 1, 3);
        if out.next() {
            out.number("extension2", 8, 1);
            out.coded("highLayerCharacteristics", 1, 0x7f, CHARACTERISTICS);
            out.next();
        }
        out.end();
    }
}

impl fmt::Display for UserServiceInformation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Hex(self.0).fmt(f)
    }
}
impl fmt::Display for TeleserviceInformation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Hex(self.0).fmt(f)
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use super::*;
    use std::{format, string::String, vec::Vec};

    #[derive(Default)]
    struct Told(Vec<String>);
    impl Visitor for Told {
        fn begin(&mut self, _: Field<'_>, _: Shape) {}
        fn end(&mut self) {}
        fn value(&mut self, field: Field<'_>, value: Value<'_>) {
            self.0.push(format!("{}={value}", field.name));
        }
        fn fault(&mut self, _: Field<'_>, _: &[u8], error: sigcodec_wire::Error) {
            panic!("{error}");
        }
    }
    fn told<'a>(view: &impl Meaning<'a>, octets: &[u8]) -> String {
        let mut told = Told::default();
        let span = Span::new(0, u32::try_from(octets.len()).unwrap());
        view.walk(Field::new("", span), Layer::Wire, &mut told);
        told.0.join(" ")
    }
    fn bearer(octets: &[u8]) -> String {
        told(&UserServiceInformation::of(octets), octets)
    }

    const CIRCUIT: &str = "extension1=1 codingStandard=ituT (0) informationTransferCapability=unrestrictedDigital (8) \
                           extension2=1 transferMode=circuit (0) informationTransferRate=rate64k (16)";

    #[test]
    fn each_layer_has_its_protocols() {
        assert_eq!(bearer(&[0x88, 0x90]), CIRCUIT);
        for (octets, behind) in [
            (&[0xa3][..], "extension3=1 layer=1 userInformationLayer1Protocol=g711ALaw (3)"),
            (&[0xc2], "extension3=1 layer=2 userInformationLayer2Protocol=q921 (2)"),
            (&[0xe6], "extension3=1 layer=3 userInformationLayer3Protocol=x25Packet (6)"),
            (
                &[0xc6, 0xe6],
                "extension3=1 layer=2 userInformationLayer2Protocol=x25Link (6) \
                 extension4=1 userInformationLayer3Protocol=x25Packet (6)",
            ),
            (
                &[0x21, 0x0f, 0x8f, 0xc2],
                "extension3=0 layer=1 userInformationLayer1Protocol=v110 (1) userInformationLayer1Parameters=0f8f \
                 extension4=1 userInformationLayer2Protocol=q921 (2)",
            ),
            // No layer, and one that does not follow the one in front.
            (&[0x83, 1], "more=8301"),
            (&[0xc2, 0xa3], "extension3=1 layer=2 userInformationLayer2Protocol=q921 (2) more=a3"),
        ] {
            assert_eq!(
                bearer(&[&[0x88, 0x90], octets].concat()),
                format!("{CIRCUIT} {behind}"),
                "{octets:02x?}"
            );
        }
    }

    #[test]
    fn a_multiplier_and_other_standards() {
        let multirate = bearer(&[0x88, 0x98, 0x82, 0xa3]);
        assert!(
            multirate.contains("multirate (24) extension2a=1 rateMultiplier=2 extension3=1 layer=1"),
            "{multirate}"
        );
        let other = bearer(&[0xa8, 0x90, 0xa5]);
        assert_eq!(
            other,
            "extension1=1 codingStandard=isoIec (1) informationTransferCapability=8 extension2=1 transferMode=0 \
             informationTransferRate=16 more=a5"
        );
        assert_eq!(bearer(&[]), "");
        let high = |octets: &[u8]| told(&TeleserviceInformation::of(octets), octets);
        assert!(high(&[0x91, 0x81]).ends_with("extension2=1 highLayerCharacteristics=telephony (1)"));
        assert!(high(&[0xd1, 0x81, 9]).ends_with("extension2=1 highLayerCharacteristics=1 more=09"));
    }
}
