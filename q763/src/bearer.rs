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
/// The protocols of layers 1 to 3, and what the octets behind each are called.
const LAYERS: [(BitField, &str); 3] = [
    (run("userInformationLayer1Protocol", 3, 1, 0x1f, LAYER_1), "userInformationLayer1Parameters"),
    (run("userInformationLayer2Protocol", 3, 1, 0x1f, LAYER_2), "userInformationLayer2Parameters"),
    (run("userInformationLayer3Protocol", 3, 1, 0x1f, LAYER_3), "userInformationLayer3Parameters"),
];
const MULTIPLIER: &[BitField] = &[run("extension2a", 1, 8, 1, &[]), run("rateMultiplier", 1, 1, 0x7f, &[])];
/// Whose lists the others are of.
const STANDARD: BitField = run("codingStandard", 1, 6, 3, STANDARDS);
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
const fn run(name: &'static str, octet: u8, low: u8, mask: u8, names: Names) -> BitField {
    let values = if names.is_empty() { BitValues::Number } else { BitValues::Named(names) };
    BitField { name, octet, low, mask, values }
}

impl<'a> UserServiceInformation<'a> {
    /// The bits of the octets that nearly every one has: ITU's coding, no multiplier, layer 1.
    pub const FIELDS: &'static [BitField] = &[
        run("extension1", 1, 8, 1, &[]),
        STANDARD,
        run("informationTransferCapability", 1, 1, 0x1f, CAPABILITY),
        run("extension2", 2, 8, 1, &[]),
        run("transferMode", 2, 6, 3, MODE),
        run("informationTransferRate", 2, 1, 0x1f, RATE),
        run("extension3", 3, 8, 1, &[]),
        run("layer", 3, 6, 3, &[]),
        LAYERS[0].0,
    ];
    /// The octets as they came.
    #[must_use]
    pub const fn octets(self) -> &'a [u8] {
        self.0
    }
    /// Whose lists capability, mode and rate are of.
    #[must_use]
    pub fn coding_standard(self) -> Option<CodingStandard> {
        CodingStandard::of(self.0)
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
        run("extension1", 1, 8, 1, &[]),
        STANDARD,
        run("interpretation", 1, 3, 7, &[]),
        run("presentationMethod", 1, 1, 3, &[]),
        run("extension2", 2, 8, 1, &[]),
        run("highLayerCharacteristics", 2, 1, 0x7f, CHARACTERISTICS),
    ];
    /// The octets as they came.
    #[must_use]
    pub const fn octets(self) -> &'a [u8] {
        self.0
    }
    /// Whose list the characteristics are of.
    #[must_use]
    pub fn coding_standard(self) -> Option<CodingStandard> {
        CodingStandard::of(self.0)
    }
    /// High layer characteristics identification, 0 to 127.
    #[must_use]
    pub fn characteristics(self) -> Option<u8> {
        self.0.get(1).map(|b| b & 0x7f)
    }
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
        let is_named = CodingStandard::of(octets) == Some(CodingStandard::ITU_T);
        Self { visitor, left: octets, end: field.span.end, is_named }
    }
    fn place(&self, count: usize) -> Span {
        let start = self.end.saturating_sub(u32::try_from(self.left.len()).unwrap_or_default());
        Span::new(start, start.saturating_add(u32::try_from(count).unwrap_or_default()))
    }
    fn first(&self) -> u8 {
        self.left.first().copied().unwrap_or_default()
    }
    /// The parts of the octet in front that lie in this one of the fields; whether there is an octet behind it.
    fn octet(&mut self, fields: &[BitField], octet: u8) -> bool {
        for f in fields.iter().filter(|f| f.octet == octet) {
            let in_front = BitField { octet: 1, ..*f };
            let value = match in_front.value(self.left) {
                Some(Value::Named(n, _)) if !self.is_named && f.name != STANDARD.name => {
                    Value::Named(n, None)
                }
                Some(value) => value,
                None => return false,
            };
            self.visitor.value(Field::new(f.name, self.place(1)), value);
        }
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
        let mut is_more = out.octet(Self::FIELDS, 1) && out.octet(Self::FIELDS, 2);
        if is_more && out.is_named && self.rate() == Some(MULTIRATE) {
            is_more = out.octet(MULTIPLIER, 1);
        }
        // A group for each layer in their order: its octet, and those behind it up to the one that says it is the last.
        let mut behind = 0u8;
        for name in ["extension3", "extension4", "extension5"] {
            let layer = out.first() >> 5 & 3;
            if !out.is_named || !is_more || layer <= behind {
                break;
            }
            let Some((protocol, parameters)) = LAYERS.get(usize::from(layer).saturating_sub(1)) else {
                break;
            };
            let is_last = out.first() & 0x80 != 0;
            let extension = run(name, 3, 8, 1, &[]);
            is_more = match behind {
                0 => out.octet(&[extension, run("layer", 3, 6, 3, &[]), *protocol], 3),
                _ => out.octet(&[extension, *protocol], 3),
            };
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
        let _ = out.octet(Self::FIELDS, 1) && out.octet(Self::FIELDS, 2);
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
    struct Report(Vec<String>);
    impl Visitor for Report {
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
        let mut told = Report::default();
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
