//! Called and calling party addresses, Q.713 §3.4 and §3.5, T1.112.3.

use crate::build::counted;
use core::fmt;
use sigcodec_wire::{
    Encode, Kind, Reader, Result, Writer,
    audit::{Auditor, Flag},
    digits::{Halves, write_halves},
    walk::{Field, Shape, Span, Value, Visitor},
};

/// Which standard the addresses follow: they differ in the order of their parts and in point codes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub enum Variant {
    /// ITU-T Q.713: point code of 14 bits, then subsystem number.
    #[default]
    Itu,
    /// ANSI T1.112: subsystem number, then point code of 24 bits.
    Ansi,
    /// China: as Q.713, with a point code of 24 bits.
    China,
}

impl Variant {
    /// Takes a point code, least significant octet first.
    pub(crate) fn take_point_code(self, r: &mut Reader<'_>) -> Result<u32> {
        match self {
            Self::Itu => r.array().map(|octets| u32::from(u16::from_le_bytes(octets))),
            Self::Ansi | Self::China => r.array().map(|[a, b, c]| u32::from_le_bytes([a, b, c, 0])),
        }
    }
    pub(crate) fn put_point_code(self, point_code: u32, w: &mut Writer<'_>) {
        let [a, b, c, _] = point_code.to_le_bytes();
        match self {
            Self::Itu => w.array([a, b]),
            Self::Ansi | Self::China => w.array([a, b, c]),
        }
    }
}

/// An address: what the indicator says is there, Q.713 §3.4.1.
///
/// All bits of the indicator are kept, so that an address encodes to the octets it came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Address<'a> {
    /// The address indicator as it came; the parts below follow from it when encoding.
    pub indicator: u8,
    /// Signalling point code with the bits as they came: 16 (ITU) or 24 (ANSI, China).
    pub point_code: Option<u32>,
    /// Subsystem number.
    pub ssn: Option<u8>,
    /// The octets of the global title; empty when there is none.
    #[cfg_attr(feature = "serde", serde(serialize_with = "hex"))]
    pub global_title: &'a [u8],
    /// The standard it follows.
    pub variant: Variant,
}

#[cfg(feature = "serde")]
fn hex<S: serde::Serializer>(octets: &&[u8], s: S) -> core::result::Result<S::Ok, S::Error> {
    s.collect_str(&sigcodec_wire::digits::Hex(octets))
}

impl<'a> Address<'a> {
    /// An ITU address that routes on its global title in format 4.
    #[must_use]
    pub const fn itu_gt4(ssn: u8, global_title: &'a [u8]) -> Self {
        Self { indicator: 0x12, point_code: None, ssn: Some(ssn), global_title, variant: Variant::Itu }
    }
    /// An ITU address that routes on its subsystem number.
    #[must_use]
    pub const fn itu_ssn(point_code: Option<u32>, ssn: u8) -> Self {
        let indicator = 0x42 | point_code.is_some() as u8;
        Self { indicator, point_code, ssn: Some(ssn), global_title: &[], variant: Variant::Itu }
    }

    /// Reads all of `r` as an address.
    ///
    /// # Errors
    /// [`Kind::Truncated`] when a part that the indicator promises is missing.
    #[inline]
    pub fn decode(r: Reader<'a>, variant: Variant) -> Result<Self> {
        match Self::usual(r.rest(), variant) {
            Some(usual) => Ok(usual),
            None => Self::decode_any(r, variant),
        }
    }
    /// An address with a subsystem number and without point code: nearly every one.
    #[inline(always)]
    pub(crate) fn usual(octets: &'a [u8], variant: Variant) -> Option<Self> {
        let only_ssn = if variant == Variant::Ansi { 1 } else { 2 };
        match *octets {
            [indicator, ssn, ref global_title @ ..] if indicator & 3 == only_ssn => {
                Some(Self { indicator, point_code: None, ssn: Some(ssn), global_title, variant })
            }
            _ => None,
        }
    }
    #[inline(never)]
    pub(crate) fn decode_any(r: Reader<'a>, variant: Variant) -> Result<Self> {
        let mut r = r;
        let indicator = r.u8()?;
        let (ssn, point_code);
        match variant {
            Variant::Itu | Variant::China => {
                point_code = if indicator & 1 != 0 { Some(variant.take_point_code(&mut r)?) } else { None };
                ssn = if indicator & 2 != 0 { Some(r.u8()?) } else { None };
            }
            Variant::Ansi => {
                ssn = if indicator & 1 != 0 { Some(r.u8()?) } else { None };
                point_code = if indicator & 2 != 0 { Some(variant.take_point_code(&mut r)?) } else { None };
            }
        }
        Ok(Self { indicator, point_code, ssn, global_title: r.rest(), variant })
    }
    /// The subsystem number of the address that is these octets.
    pub(crate) fn ssn_in(octets: &[u8], variant: Variant) -> Option<u8> {
        let (indicator, behind) = octets.split_first()?;
        let (present, point_code) = match variant {
            Variant::Itu => (indicator & 2, if indicator & 1 != 0 { 2 } else { 0 }),
            Variant::China => (indicator & 2, if indicator & 1 != 0 { 3 } else { 0 }),
            Variant::Ansi => (indicator & 1, 0),
        };
        if present == 0 { None } else { behind.get(point_code).copied() }
    }
    /// Whether routing is on the subsystem number (1) and not on the global title (0), bit 7.
    #[must_use]
    pub const fn routes_on_ssn(&self) -> bool {
        self.indicator & 0x40 != 0
    }
    /// The global title indicator, bits 3 to 6: 0 none, 1 to 4 (ITU) or 1 to 2 (ANSI) typed, others raw.
    #[must_use]
    pub const fn gti(&self) -> u8 {
        self.indicator >> 2 & 0x0f
    }
    /// The reserved (ITU) or national (ANSI) bit 8.
    #[must_use]
    pub const fn national(&self) -> bool {
        self.indicator & 0x80 != 0
    }
    /// The global title; `None` when the indicator says there is none and no octet is left.
    ///
    /// One that is shorter than its format has `malformed` set and its octets as digits.
    #[must_use]
    pub fn title(&self) -> Option<GlobalTitle<'a>> {
        GlobalTitle::decode(self.gti(), self.global_title, self.variant)
    }
    /// Tells `visitor` the address that lies in `r`.
    pub(crate) fn walk(name: &str, r: Reader<'a>, variant: Variant, visitor: &mut dyn Visitor) {
        let span = Span::of(&r);
        let address = match Self::decode(r, variant) {
            Ok(a) => a,
            Err(e) => return visitor.fault(Field::typed(name, "Address", span), r.rest(), e),
        };
        let (_, at) = (address.walk_head(name, span, visitor), span.start);
        if let Some(gt) = address.title() {
            let octets = u32::try_from(address.global_title.len()).unwrap_or(0);
            gt.walk(Span::new(span.end.wrapping_sub(octets).max(at), span.end), visitor);
        }
        visitor.end();
    }
    fn walk_head(&self, name: &str, span: Span, visitor: &mut dyn Visitor) {
        let first = Span::new(span.start, span.start.wrapping_add(1));
        visitor.begin(Field::typed(name, "Address", span), Shape::Object);
        let route = if self.routes_on_ssn() { "ssn" } else { "globalTitle" };
        visitor.value(
            Field::new("routingIndicator", first),
            Value::Named(i64::from(self.routes_on_ssn()), Some(route)),
        );
        if self.national() {
            visitor.value(Field::new("nationalUse", first), Value::Flag(true));
        }
        let pc = if self.variant == Variant::Itu { 2 } else { 3 };
        let mut at = first.end;
        let mut part = |name: &'static str, size: u32, value: Value<'_>| {
            visitor.value(Field::new(name, Span::new(at, at.wrapping_add(size))), value);
            at = at.wrapping_add(size);
        };
        let ssn = self.ssn.map(|s| Value::Named(i64::from(s), ssn_name(s)));
        let point_code = self.point_code.map(|p| Value::Unsigned(u64::from(p)));
        match self.variant {
            Variant::Itu | Variant::China => {
                if let Some(v) = point_code {
                    part("pointCode", pc, v);
                }
                if let Some(v) = ssn {
                    part("ssn", 1, v);
                }
            }
            Variant::Ansi => {
                if let Some(v) = ssn {
                    part("ssn", 1, v);
                }
                if let Some(v) = point_code {
                    part("pointCode", pc, v);
                }
            }
        }
    }
    /// Reports what is odd about the address; `at` is the offset of its indicator.
    pub fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
        match self.ssn {
            None => auditor.finding(Flag::SsnAbsent, at),
            Some(0) => auditor.finding(Flag::SsnZero, at),
            Some(s) if ssn_name(s).is_none() => auditor.finding(Flag::SsnUnassigned, at),
            Some(_) => {}
        }
        if self.national() && self.variant != Variant::Ansi {
            auditor.finding(Flag::NationalUseAddress, at);
        }
        if self.variant == Variant::Itu && self.point_code.is_some_and(|p| p > 0x3fff) {
            auditor.finding(Flag::ReservedBits, at);
        }
        match self.title() {
            None if !self.routes_on_ssn() => auditor.finding(Flag::GtAbsent, at),
            None => {}
            Some(gt) => gt.audit(at, auditor),
        }
    }
}

impl Address<'_> {
    /// Puts the address in front with the octet that counts it, and returns how many octets that are.
    #[inline]
    pub(crate) fn encode_counted(&self, w: &mut Writer<'_>) -> usize {
        // Most have a subsystem number and no point code: everything but the title is written in one go.
        if let (Some(s), None) = (self.ssn, self.point_code) {
            let n = self.global_title.len().wrapping_add(2);
            if let Ok(length) = u8::try_from(n) {
                w.bytes(self.global_title);
                w.array([length, self.indicator, s]);
                return n.wrapping_add(1);
            }
        }
        self.encode_any_counted(w)
    }
    #[inline(never)]
    fn encode_any_counted(&self, w: &mut Writer<'_>) -> usize {
        let n = w.measure(|w| self.encode(w));
        counted(n, w)
    }
}

impl Encode for Address<'_> {
    fn encode(&self, w: &mut Writer<'_>) {
        w.bytes(self.global_title);
        if self.variant == Variant::Ansi {
            if let Some(p) = self.point_code {
                self.variant.put_point_code(p, w);
            }
        }
        if let Some(s) = self.ssn {
            w.u8(s);
        }
        if self.variant != Variant::Ansi {
            if let Some(p) = self.point_code {
                self.variant.put_point_code(p, w);
            }
        }
        w.u8(self.indicator);
    }
}

/// A global title in one of the formats that the indicator names, Q.713 §3.4.2.3.
///
/// A view: octets that belong to no format stay reachable as `octets`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GlobalTitle<'a> {
    /// Which format: the global title indicator, 1 to 15.
    pub gti: u8,
    /// Translation type.
    pub translation_type: Option<u8>,
    /// Numbering plan and encoding scheme: four bits each.
    pub plan_and_scheme: Option<u8>,
    /// Nature of address; bit 8 is the odd/even indicator in format 1 and spare in format 4.
    pub nature: Option<u8>,
    /// The digits as they are packed.
    pub address: &'a [u8],
    /// All octets of the global title.
    pub octets: &'a [u8],
    /// Whether the octets are fewer than the format needs, or there are some where none may be.
    pub malformed: bool,
}

impl<'a> GlobalTitle<'a> {
    fn decode(gti: u8, octets: &'a [u8], variant: Variant) -> Option<Self> {
        let raw = Self {
            gti,
            translation_type: None,
            plan_and_scheme: None,
            nature: None,
            address: octets,
            octets,
            malformed: false,
        };
        Some(match (variant, gti, octets) {
            (_, 0, []) => return None,
            (_, 0, _) => Self { malformed: true, ..raw },
            (Variant::Itu | Variant::China, 1, [n, address @ ..]) => {
                Self { nature: Some(*n), address, ..raw }
            }
            (Variant::Itu | Variant::China, 2, [tt, address @ ..]) => {
                Self { translation_type: Some(*tt), address, ..raw }
            }
            (Variant::Itu | Variant::China, 3, [tt, ps, address @ ..])
            | (Variant::Ansi, 1, [tt, ps, address @ ..]) => {
                Self { translation_type: Some(*tt), plan_and_scheme: Some(*ps), address, ..raw }
            }
            (Variant::Itu | Variant::China, 4, [tt, ps, n, address @ ..]) => Self {
                translation_type: Some(*tt),
                plan_and_scheme: Some(*ps),
                nature: Some(*n),
                address,
                ..raw
            },
            (Variant::Ansi, 2, [tt, address @ ..]) => Self { translation_type: Some(*tt), address, ..raw },
            (Variant::Itu | Variant::China, 1..=4, _) | (Variant::Ansi, 1..=2, _) => {
                Self { malformed: true, ..raw }
            }
            _ => raw,
        })
    }
    /// Numbering plan.
    #[must_use]
    pub const fn numbering_plan(&self) -> Option<u8> {
        match self.plan_and_scheme {
            Some(b) => Some(b >> 4),
            None => None,
        }
    }
    /// Encoding scheme: 1 BCD with an odd, 2 with an even number of digits.
    #[must_use]
    pub const fn encoding_scheme(&self) -> Option<u8> {
        match self.plan_and_scheme {
            Some(b) => Some(b & 0x0f),
            None => None,
        }
    }
    /// Nature of address without bit 8.
    #[must_use]
    pub const fn nature_of_address(&self) -> Option<u8> {
        match self.nature {
            Some(n) => Some(n & 0x7f),
            None => None,
        }
    }
    /// Whether the format says that the number of digits is odd.
    #[must_use]
    pub fn is_odd(&self) -> bool {
        match (self.encoding_scheme(), self.nature) {
            (Some(scheme), _) => scheme == 1,
            (None, Some(nature)) => nature & 0x80 != 0,
            (None, None) => false,
        }
    }
    /// Whether the address is BCD digits: every scheme except the national ones.
    #[must_use]
    pub fn is_bcd(&self) -> bool {
        let typed = self.translation_type.is_some() || self.nature.is_some();
        typed && !self.malformed && self.encoding_scheme().is_none_or(|s| s <= 2)
    }
    /// The digits.
    #[must_use]
    pub fn digits(&self) -> Digits<'a> {
        Digits { octets: self.address, odd: self.is_odd() }
    }
    fn walk(&self, span: Span, visitor: &mut dyn Visitor) {
        visitor.begin(Field::typed("globalTitle", "GlobalTitle", span), Shape::Object);
        visitor.value(Field::new("indicator", span), Value::Unsigned(u64::from(self.gti)));
        let mut at = span.start;
        let mut octet = || {
            let here = Span::new(at, at.wrapping_add(1));
            at = here.end;
            here
        };
        if self.gti == 1 {
            if let Some(n) = self.nature {
                let here = octet();
                visitor.value(Field::new("natureOfAddress", here), nature(n & 0x7f));
                visitor.value(Field::new("oddDigits", here), Value::Flag(n & 0x80 != 0));
            }
        } else {
            if let Some(tt) = self.translation_type {
                visitor.value(Field::new("translationType", octet()), Value::Unsigned(u64::from(tt)));
            }
            if let (Some(np), Some(es)) = (self.numbering_plan(), self.encoding_scheme()) {
                let here = octet();
                visitor.value(Field::new("numberingPlan", here), Value::Named(i64::from(np), plan_name(np)));
                visitor.value(Field::new("encodingScheme", here), Value::Unsigned(u64::from(es)));
            }
            if let Some(n) = self.nature {
                visitor.value(Field::new("natureOfAddress", octet()), nature(n));
            }
        }
        let rest = Span::new(at, span.end);
        if self.is_bcd() {
            visitor.value(Field::new("digits", rest), Value::Text(&self.digits()));
        } else {
            visitor.value(Field::new("address", rest), Value::Octets(self.address));
        }
        visitor.end();
    }
    fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
        if self.malformed {
            auditor.finding(Flag::Undecodable, at);
        }
        if !self.is_bcd() {
            return;
        }
        let digits = self.digits();
        let filler = self.address.last().map_or(0, |b| b >> 4);
        if self.is_odd() && filler != 0 {
            auditor.finding(Flag::GtFillerNonZero, at);
        }
        if self.is_odd() && self.address.is_empty() || self.encoding_scheme() == Some(2) && filler == 0x0f {
            auditor.finding(Flag::GtOddEvenMismatch, at);
        }
        if digits.iter().any(|h| h > 9) {
            auditor.finding(Flag::GtHexDigit, at);
        }
        let most = if self.numbering_plan() == Some(1) { 15 } else { 16 };
        if digits.len() > most {
            auditor.finding(Flag::GtTooLong, at);
        }
        if self.numbering_plan().is_some_and(|p| !matches!(p, 1 | 6 | 7)) {
            auditor.finding(Flag::GtNumberingPlanUnusual, at);
        }
        if self.gti == 4 && self.nature.is_some_and(|n| n & 0x80 != 0) {
            auditor.finding(Flag::ReservedBits, at);
        }
    }
    /// Packs a global title of format 4 into `buf`; returns its octets.
    ///
    /// # Errors
    /// [`Kind::Digit`] with the index of a character that is no hexadecimal digit, [`Kind::Capacity`] with
    /// the number of octets needed.
    pub fn pack4<'b>(
        translation_type: u8,
        numbering_plan: u8,
        nature: u8,
        digits: &str,
        buf: &'b mut [u8],
    ) -> Result<&'b [u8]> {
        let needed = digits.len().div_ceil(2).saturating_add(3);
        let fail = |kind, at: usize| {
            let at = u32::try_from(at).unwrap_or(u32::MAX);
            sigcodec_wire::Error::new(kind, at, sigcodec_wire::Layer::Sccp)
        };
        let Some(out) = buf.get_mut(..needed) else { return Err(fail(Kind::Capacity, needed)) };
        let scheme = if digits.len() & 1 == 1 { 1 } else { 2 };
        if let [tt, ps, n, packed @ ..] = &mut *out {
            (*tt, *ps, *n) = (translation_type, numbering_plan << 4 | scheme, nature);
            packed.fill(0);
            for (i, c) in digits.chars().enumerate() {
                let half = c.to_digit(16).and_then(|d| u8::try_from(d).ok());
                let Some(half) = half else { return Err(fail(Kind::Digit, i)) };
                if let Some(octet) = packed.get_mut(i >> 1) {
                    *octet |= if i & 1 == 0 { half } else { half << 4 };
                }
            }
        }
        Ok(out)
    }
}

/// The digits of a global title: half octets `0` to `f`, the low half first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Digits<'a> {
    octets: &'a [u8],
    odd: bool,
}

impl<'a> Digits<'a> {
    /// The number of digits.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.octets.len().saturating_mul(2).saturating_sub(self.odd as usize)
    }
    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// The half octets.
    #[must_use]
    pub fn iter(&self) -> Halves<'a> {
        Halves::new(self.octets, self.len())
    }
    /// Whether the digits start with those of `prefix`, in lower-case hexadecimal.
    #[must_use]
    pub fn starts_with(&self, prefix: &str) -> bool {
        let mut digits = self.iter().map(|h| char::from_digit(u32::from(h), 16));
        prefix.chars().all(|p| digits.next() == Some(Some(p)))
    }
}

impl fmt::Display for Digits<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_halves(self.iter(), |h| char::from_digit(u32::from(h), 16).unwrap_or('?'), f)
    }
}

fn nature(n: u8) -> Value<'static> {
    let name = match n {
        0 => Some("unknown"),
        1 => Some("subscriberNumber"),
        2 => Some("reservedForNationalUse"),
        3 => Some("nationalSignificantNumber"),
        4 => Some("internationalNumber"),
        _ => None,
    };
    Value::Named(i64::from(n), name)
}

/// The name of a numbering plan, Q.713 §3.4.2.3.3.
#[must_use]
pub const fn plan_name(plan: u8) -> Option<&'static str> {
    Some(match plan {
        0 => "unknown",
        1 => "isdnTelephony",
        2 => "generic",
        3 => "data",
        4 => "telex",
        5 => "maritimeMobile",
        6 => "landMobile",
        7 => "isdnMobile",
        14 => "privateNetwork",
        _ => return None,
    })
}

/// The name of a subsystem, Q.713 §3.4.2.2 and TS 23.003 §8.2.
#[must_use]
pub const fn ssn_name(ssn: u8) -> Option<&'static str> {
    Some(match ssn {
        0 => "notUsed",
        1 => "sccpManagement",
        3 => "isup",
        4 => "omap",
        5 => "map",
        6 => "hlr",
        7 => "vlr",
        8 => "msc",
        9 => "eir",
        10 => "auc",
        11 => "isdnSupplementaryServices",
        13 => "broadbandIsdn",
        14 => "tcTestResponder",
        142 => "ranap",
        143 => "rnsap",
        145 => "gmlc",
        146 => "cap",
        147 => "gsmSCF",
        148 => "siwf",
        149 => "sgsn",
        150 => "ggsn",
        248 => "css",
        249 => "pcap",
        250 => "bscBssapLe",
        251 => "mscBssapLe",
        252 => "smlcBssapLe",
        253 => "bssOam",
        254 => "bssap",
        _ => return None,
    })
}
