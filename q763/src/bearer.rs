//! What a call carries: bearer capability and high layer compatibility, Q.931 §4.5.5 and §4.5.17.

use crate::cause::CodingStandard;
use core::fmt;
use sigcodec_ber::Meaning;
use sigcodec_wire::{
    Layer,
    show::Hex,
    walk::{Field, Shape, Span, Value, Visitor},
};

/// Numbers with their names.
type Names = &'static [(u8, &'static str)];

const STANDARDS: [&str; 4] = ["ituT", "isoIec", "national", "networkSpecific"];
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

impl<'a> UserServiceInformation<'a> {
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
        let name = STANDARDS.get(usize::from(n)).copied();
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
