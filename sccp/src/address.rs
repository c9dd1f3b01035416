//! Called and calling party addresses, Q.713 §3.4 and §3.5, T1.112.3.

use crate::build::counted;
use core::fmt;
use sigcodec_gsm::digits::{Alphabet, Halves};
pub use sigcodec_gsm::title::{Nature, NumberingPlan};
use sigcodec_wire::{
    Encode, Kind, Layer, Network, Reader, Result, Writer,
    audit::{Auditor, Flag},
    codes,
    walk::{self, Field, Shape, Span, Value, Visitor},
};

/// A called or calling party address.
const ADDRESS: &walk::Kind = &walk::Kind::new("Address");
/// The global title in one: the number of a node, or the digits of an IMSI in E.212 and E.214.
const TITLE: &walk::Kind = &walk::Kind::new("GlobalTitle").with(walk::Identity::GLOBAL_TITLE);

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
    /// Japan: as Q.713, with a point code of 16 bits.
    Japan,
}

impl From<Network> for Variant {
    fn from(network: Network) -> Self {
        match network {
            Network::Itu | Network::France | Network::Israel | Network::Russia => Self::Itu,
            Network::Japan => Self::Japan,
            Network::Ansi => Self::Ansi,
            Network::China => Self::China,
        }
    }
}

impl Variant {
    /// The standard that an address with this indicator follows: in an ANSI network bit 8 says whether its coding is the
    /// national one or, if it is 0, the international one, T1.112.3 §3.4.1.
    #[inline]
    const fn of(self, indicator: u8) -> Self {
        match self {
            Self::Ansi if indicator & 0x80 == 0 => Self::Itu,
            variant => variant,
        }
    }
    /// How many octets a point code takes.
    pub(crate) const fn point_code_octets(self) -> u8 {
        match self {
            Self::Itu | Self::Japan => 2,
            Self::Ansi | Self::China => 3,
        }
    }
    /// The largest point code.
    pub(crate) const fn largest_point_code(self) -> u32 {
        match self {
            Self::Itu => 0x3fff,
            Self::Japan => 0xffff,
            Self::Ansi | Self::China => 0xff_ffff,
        }
    }
    /// Takes a point code, least significant octet first.
    pub(crate) fn take_point_code(self, r: &mut Reader<'_>) -> Result<u32> {
        match self {
            Self::Itu | Self::Japan => r.array().map(|octets| u32::from(u16::from_le_bytes(octets))),
            Self::Ansi | Self::China => r.array().map(|[a, b, c]| u32::from_le_bytes([a, b, c, 0])),
        }
    }
    pub(crate) fn put_point_code(self, point_code: u32, w: &mut Writer<'_>) {
        let [a, b, c, _] = point_code.to_le_bytes();
        match self {
            Self::Itu | Self::Japan => w.array([a, b]),
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
    /// The standard it follows: in an ANSI network that of an address with the international coding is
    /// [`Variant::Itu`].
    pub variant: Variant,
}

#[cfg(feature = "serde")]
fn hex<S: serde::Serializer>(octets: &&[u8], s: S) -> core::result::Result<S::Ok, S::Error> {
    s.collect_str(&sigcodec_wire::show::Hex(octets))
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
        match Self::canonical(r.rest(), variant) {
            Some(canonical) => Ok(canonical),
            None => Self::decode_any(r, variant),
        }
    }
    /// An address with a subsystem number and without point code: nearly every one.
    #[inline(always)]
    pub(crate) fn canonical(octets: &'a [u8], variant: Variant) -> Option<Self> {
        let (bits, only_ssn) = Self::only_ssn(variant);
        match *octets {
            [indicator, ssn, ref global_title @ ..] if indicator & bits == only_ssn => {
                Some(Self { indicator, point_code: None, ssn: Some(ssn), global_title, variant })
            }
            _ => None,
        }
    }
    #[inline(never)]
    pub(crate) fn decode_any(r: Reader<'a>, variant: Variant) -> Result<Self> {
        let mut r = r;
        let indicator = r.u8()?;
        let variant = variant.of(indicator);
        let (ssn, point_code);
        match variant {
            Variant::Itu | Variant::China | Variant::Japan => {
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
        let variant = variant.of(*indicator);
        let (present, point_code) = match variant {
            Variant::Ansi => (indicator & 1, 0),
            _ if indicator & 1 != 0 => (indicator & 2, usize::from(variant.point_code_octets())),
            _ => (indicator & 2, 0),
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
    /// The numbering plan of the global title, as [`title`](Self::title) has it.
    #[inline]
    #[must_use]
    pub const fn numbering_plan(&self) -> Option<u8> {
        match (self.variant, self.gti(), self.global_title) {
            (Variant::Itu | Variant::China | Variant::Japan, 3, [_, plan_and_scheme, ..])
            | (Variant::Itu | Variant::China | Variant::Japan, 4, [_, plan_and_scheme, _, ..])
            | (Variant::Ansi, 1, [_, plan_and_scheme, ..]) => Some(*plan_and_scheme >> 4),
            _ => None,
        }
    }
    /// Tells `visitor` the address that lies in `r`.
    pub(crate) fn walk(name: &str, r: Reader<'a>, variant: Variant, visitor: &mut dyn Visitor) {
        let span = Span::of(&r);
        let address = match Self::decode(r, variant) {
            Ok(a) => a,
            Err(e) => return visitor.fault(Field::typed(name, ADDRESS, span), r.rest(), e),
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
        visitor.begin(Field::typed(name, ADDRESS, span), Shape::Object);
        let route = if self.routes_on_ssn() { "ssn" } else { "globalTitle" };
        visitor.value(
            Field::new("routingIndicator", first),
            Value::Named(i64::from(self.routes_on_ssn()), Some(route)),
        );
        if self.national() {
            visitor.value(Field::new("nationalUse", first), Value::Flag(true));
        }
        let pc = u32::from(self.variant.point_code_octets());
        let mut at = first.end;
        let mut part = |name: &'static str, size: u32, value: Value<'_>| {
            visitor.value(Field::new(name, Span::new(at, at.wrapping_add(size))), value);
            at = at.wrapping_add(size);
        };
        let ssn = self.ssn.map(|s| SubsystemNumber(s).value());
        let point_code = self.point_code.map(|p| Value::Unsigned(u64::from(p)));
        match self.variant {
            Variant::Itu | Variant::China | Variant::Japan => {
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
            Some(s) if SubsystemNumber(s).name().is_none() => auditor.finding(Flag::SsnUnassigned, at),
            Some(_) => {}
        }
        if self.national() && self.variant != Variant::Ansi {
            auditor.finding(Flag::NationalUseAddress, at);
        }
        if self.point_code.is_some_and(|p| p > self.variant.largest_point_code()) {
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
        if let (Some(s), None, true) = (self.ssn, self.point_code, self.has_only_ssn()) {
            let n = self.global_title.len().wrapping_add(2);
            if let Ok(length) = u8::try_from(n) {
                w.bytes(self.global_title);
                w.array([length, self.indicator, s]);
                return n.wrapping_add(1);
            }
        }
        self.encode_any_counted(w)
    }
    /// Whether the indicator says that there is a subsystem number and no point code.
    #[inline(always)]
    const fn has_only_ssn(&self) -> bool {
        let (bits, only_ssn) = Self::only_ssn(self.variant);
        self.indicator & bits == only_ssn
    }
    /// The bits of the indicator that say it, in an ANSI address with that of the national coding, and how they are.
    #[inline(always)]
    const fn only_ssn(variant: Variant) -> (u8, u8) {
        if matches!(variant, Variant::Ansi) { (0x83, 0x81) } else { (3, 2) }
    }
    #[inline(never)]
    fn encode_any_counted(&self, w: &mut Writer<'_>) -> usize {
        let n = w.measure(|w| self.encode(w));
        counted(n, w)
    }
}

impl Encode for Address<'_> {
    /// Parts that the indicator does not say, or parts that it says and that are not there, are refused with
    /// [`Kind::Flags`]; a point code wider than its field with [`Kind::Value`].
    fn encode(&self, w: &mut Writer<'_>) {
        let (ssn, point_code) = if self.variant == Variant::Ansi { (1, 2) } else { (2, 1) };
        let says = |bit: u8| self.indicator & bit != 0;
        let agrees = says(ssn) == self.ssn.is_some() && says(point_code) == self.point_code.is_some();
        if !agrees || self.variant.of(self.indicator) != self.variant {
            w.fail(Kind::Flags, Layer::Sccp);
        }
        let width = u32::from(self.variant.point_code_octets()).wrapping_mul(8);
        if self.point_code.is_some_and(|p| p.checked_shr(width) != Some(0)) {
            w.fail(Kind::Value, Layer::Sccp);
        }
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
            (Variant::Itu | Variant::China | Variant::Japan, 1, [n, address @ ..]) => {
                Self { nature: Some(*n), address, ..raw }
            }
            (Variant::Itu | Variant::China | Variant::Japan, 2, [tt, address @ ..]) => {
                Self { translation_type: Some(*tt), address, ..raw }
            }
            (Variant::Itu | Variant::China | Variant::Japan, 3, [tt, ps, address @ ..])
            | (Variant::Ansi, 1, [tt, ps, address @ ..]) => {
                Self { translation_type: Some(*tt), plan_and_scheme: Some(*ps), address, ..raw }
            }
            (Variant::Itu | Variant::China | Variant::Japan, 4, [tt, ps, n, address @ ..]) => Self {
                translation_type: Some(*tt),
                plan_and_scheme: Some(*ps),
                nature: Some(*n),
                address,
                ..raw
            },
            (Variant::Ansi, 2, [tt, address @ ..]) => Self { translation_type: Some(*tt), address, ..raw },
            (Variant::Itu | Variant::China | Variant::Japan, 1..=4, _) | (Variant::Ansi, 1..=2, _) => {
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
        visitor.begin(Field::typed("globalTitle", TITLE, span), Shape::Object);
        visitor.value(Field::new("indicator", span), Value::Unsigned(u64::from(self.gti)));
        let mut at = span.start;
        let mut octet = || {
            let here = Span::new(at, at.wrapping_add(1));
            at = here.end;
            here
        };
        if self.translation_type.is_none() {
            if let Some(n) = self.nature {
                let here = octet();
                visitor.value(Field::new("natureOfAddress", here), Nature(n & 0x7f).value());
                visitor.value(Field::new("oddDigits", here), Value::Flag(n & 0x80 != 0));
            }
        } else {
            if let Some(tt) = self.translation_type {
                visitor.value(Field::new("translationType", octet()), Value::Unsigned(u64::from(tt)));
            }
            if let (Some(np), Some(es)) = (self.numbering_plan(), self.encoding_scheme()) {
                let here = octet();
                visitor.value(
                    Field::typed("numberingPlan", walk::Kind::NUMBERING_PLAN, here),
                    NumberingPlan(np).value(),
                );
                visitor.value(Field::new("encodingScheme", here), Value::Unsigned(u64::from(es)));
            }
            if let Some(n) = self.nature {
                visitor.value(Field::new("natureOfAddress", octet()), Nature(n).value());
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
        let typed = self.malformed || self.translation_type.is_some() || self.nature.is_some();
        let scheme = self.encoding_scheme();
        if !typed || scheme.is_some_and(|s| s > 3) || self.nature_of_address().is_some_and(|n| n > 4) {
            auditor.finding(Flag::GtReserved, at);
        }
        if matches!(scheme, Some(0 | 3)) {
            auditor.finding(Flag::GtSchemeUnknown, at);
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
    /// [`Kind::Value`] for a plan of more than 4 bits or a nature of more than 7, [`Kind::Digit`] with the index of a
    /// character that is no hexadecimal digit, [`Kind::Capacity`] with the number of octets needed.
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
            sigcodec_wire::Error::new(kind, at, Layer::Sccp)
        };
        if numbering_plan > 0x0f || nature > 0x7f {
            return Err(fail(Kind::Value, 0));
        }
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

/// The digits of a global title: half octets, the low half first. What is above 9 is shown as upper-case hexadecimal: `B`,
/// `C` and `F` are code 11, code 12 and ST of Q.713 §3.4.2.3.1, which no digit of the TBCD alphabet looks like.
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
    #[inline]
    #[must_use]
    pub fn iter(&self) -> Halves<'a> {
        Halves::new(self.octets, self.len())
    }
    /// The digits as text at the front of `buf`; what stands behind it there means nothing.
    ///
    /// # Errors
    /// [`Kind::Capacity`] with the number of octets needed, one a digit.
    #[inline]
    pub fn text<'b>(&self, buf: &'b mut [u8]) -> Result<&'b str> {
        self.iter().text(Alphabet::HEXADECIMAL, buf)
    }
    /// Whether the digits start with those of `prefix`, in hexadecimal.
    #[must_use]
    pub fn starts_with(&self, prefix: &str) -> bool {
        let mut digits = self.iter().map(u32::from);
        prefix.chars().all(|p| p.to_digit(16).is_some_and(|p| digits.next() == Some(p)))
    }
}

impl fmt::Display for Digits<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.iter().write(Alphabet::HEXADECIMAL, f)
    }
}

codes! {
    /// Subsystem number, Q.713 §3.4.2.2 and TS 23.003 §8.2.
    pub struct SubsystemNumber(pub u8) {
        NOT_USED = 0 => "notUsed",
        MANAGEMENT = 1 => "sccpManagement",
        ISUP = 3 => "isup",
        OMAP = 4 => "omap",
        MAP = 5 => "map",
        HLR = 6 => "hlr",
        VLR = 7 => "vlr",
        MSC = 8 => "msc",
        EIR = 9 => "eir",
        AUC = 10 => "auc",
        ISDN_SUPPLEMENTARY_SERVICES = 11 => "isdnSupplementaryServices",
        BROADBAND_ISDN = 13 => "broadbandIsdn",
        TC_TEST_RESPONDER = 14 => "tcTestResponder",
        RANAP = 142 => "ranap",
        RNSAP = 143 => "rnsap",
        GMLC = 145 => "gmlc",
        CAP = 146 => "cap",
        GSM_SCF = 147 => "gsmSCF",
        SIWF = 148 => "siwf",
        SGSN = 149 => "sgsn",
        GGSN = 150 => "ggsn",
        CSS = 248 => "css",
        PCAP = 249 => "pcap",
        BSC_BSSAP_LE = 250 => "bscBssapLe",
        MSC_BSSAP_LE = 251 => "mscBssapLe",
        SMLC_BSSAP_LE = 252 => "smlcBssapLe",
        BSS_OAM = 253 => "bssOam",
        BSSAP = 254 => "bssap",
    }
}
