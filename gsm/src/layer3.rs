//! What elements of layer 3 messages hold, TS 24.008 §10.5: identities, numbers, areas, classmarks.

use crate::{
    area::{EutranCell, LocationArea, RoutingArea, TrackingArea},
    digits::{Alphabet, Halves, Tbcd, tbcd_char},
    plmn::Plmn,
};
use core::fmt::{self, Write as _};
use sigcodec_ber::{Meaning, bit_views, octet_views};
use sigcodec_ie::element_types;
use sigcodec_wire::{
    Layer,
    audit::{Auditor, Flag},
    codes,
    show::Hex,
    walk::{Field, Identity, Kind, Shape, Value, Visitor},
};

codes! {
    /// Type of identity, TS 24.008 §10.5.1.4.
    pub struct IdentityType(pub u8) {
        NO_IDENTITY = 0 => "noIdentity",
        IMSI = 1 => "imsi",
        IMEI = 2 => "imei",
        IMEISV = 3 => "imeisv",
        /// Also P-TMSI and M-TMSI.
        TMSI = 4 => "tmsi",
        TMGI = 5 => "tmgi",
    }
    /// Type of number, TS 24.008 §10.5.4.7.
    pub struct TypeOfNumber(pub u8) {
        0 => "unknown",
        1 => "internationalNumber",
        2 => "nationalNumber",
        3 => "networkSpecificNumber",
        4 => "dedicatedAccessShortCode",
        7 => "reservedForExtension",
    }
    /// Numbering plan identification, TS 24.008 §10.5.4.7.
    pub struct NumberingPlanIdentification(pub u8) {
        0 => "unknown",
        1 => "isdn",
        3 => "data",
        4 => "telex",
        8 => "national",
        9 => "private",
        11 => "reservedForCts",
        15 => "reservedForExtension",
    }
    /// Presentation indicator, TS 24.008 §10.5.4.9.
    pub struct PresentationIndicator(pub u8) {
        0 => "presentationAllowed",
        1 => "presentationRestricted",
        2 => "numberNotAvailableDueToInterworking",
    }
    /// Screening indicator, TS 24.008 §10.5.4.9.
    pub struct ScreeningIndicator(pub u8) {
        0 => "userProvidedNotScreened",
        1 => "userProvidedVerifiedAndPassed",
        2 => "userProvidedVerifiedAndFailed",
        3 => "networkProvided",
    }
}

/// Mobile identity, TS 24.008 §10.5.1.4: whose digits, and the first of them, share an octet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MobileIdentity<'a>(&'a [u8]);

/// The digits of a mobile identity: the first in bits 5 to 8 of the first octet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct IdentityDigits<'a> {
    first: u8,
    rest: &'a [u8],
    is_odd: bool,
}

impl<'a> MobileIdentity<'a> {
    /// Bits 4 to 8 of the first octet if no digit stands there and they are not what they always are: ones with a zero
    /// behind them in a TMSI, zeros otherwise. A TMGI has indications there.
    fn bits(self) -> Option<u8> {
        let bits = self.0.first()? >> 3;
        let usual = if self.identity_type() == Some(IdentityType::TMSI) { 0x1e } else { 0 };
        (self.digits().is_none() && bits != usual).then_some(bits)
    }
    /// The octets as they came.
    #[must_use]
    pub const fn octets(self) -> &'a [u8] {
        self.0
    }
    /// What it is; `None` where there is no octet.
    #[must_use]
    pub fn identity_type(self) -> Option<IdentityType> {
        self.0.first().map(|octet| IdentityType(octet & 7))
    }
    /// The digits of an IMSI, IMEI or IMEISV; `None` for another one.
    #[must_use]
    pub fn digits(self) -> Option<IdentityDigits<'a>> {
        let (first, rest) = self.0.split_first()?;
        matches!(first & 7, 1..=3).then_some(IdentityDigits {
            first: first >> 4,
            rest,
            is_odd: first & 8 != 0,
        })
    }
    /// The TMSI or P-TMSI; `None` for another one, or where it does not have four octets.
    #[must_use]
    pub const fn tmsi(self) -> Option<u32> {
        match self.0 {
            [first, a, b, c, d] if *first & 7 == IdentityType::TMSI.0 => {
                Some(u32::from_be_bytes([*a, *b, *c, *d]))
            }
            _ => None,
        }
    }
}
impl<'a> IdentityDigits<'a> {
    /// How many digits there are.
    #[must_use]
    pub const fn len(self) -> usize {
        let all = self.rest.len().saturating_mul(2).saturating_add(1);
        if self.is_odd { all } else { all.saturating_sub(1) }
    }
    /// Whether there is none: an even number of them in one octet.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.len() == 0
    }
    /// The half octets of the digits.
    pub fn halves(self) -> impl Iterator<Item = u8> + use<'a> {
        let rest = Halves::new(self.rest, self.len().saturating_sub(1));
        core::iter::once(self.first).take(self.len()).chain(rest)
    }
}
/// As TBCD shows them.
impl fmt::Display for IdentityDigits<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_empty() {
            return Ok(());
        }
        f.write_char(tbcd_char(self.first).unwrap_or('f'))?;
        Halves::new(self.rest, self.len().saturating_sub(1)).write(Alphabet::TBCD, f)
    }
}
/// The digits, or else the octets.
impl fmt::Display for MobileIdentity<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.digits() {
            Some(digits) => digits.fmt(f),
            None => Hex(self.0).fmt(f),
        }
    }
}

/// What a value identifies, as a type.
macro_rules! kinds {
    ($($name:ident: $identity:ident;)+) => { $(
        static $name: Kind = Kind::new("").with(Identity::$identity);
    )+ };
}
kinds! { IMSI: IMSI; IMEI: IMEI; TMSI: TMSI; GROUP: GROUP_ID; PLMN: PLMN; }

impl<'a> Meaning<'a> for MobileIdentity<'a> {
    #[inline]
    fn of(octets: &'a [u8]) -> Self {
        Self(octets)
    }
    fn walk(&self, field: Field<'_>, _: Layer, visitor: &mut dyn Visitor) {
        let Some(identity_type) = self.identity_type() else { return visitor.unread(field, self.0) };
        let place = field.span.last(self.0.len());
        let rest = self.0.get(1..).unwrap_or_default();
        visitor.begin(Field::new(field.name, field.span), Shape::Object);
        visitor.value(Field::new("typeOfIdentity", place.part(0, 1)), identity_type.value());
        let (name, kind) = match identity_type {
            IdentityType::IMSI => ("imsi", &IMSI),
            IdentityType::IMEI => ("imei", &IMEI),
            IdentityType::IMEISV => ("imeisv", &IMEI),
            IdentityType::TMSI => ("tmsi", &TMSI),
            IdentityType::TMGI => ("tmgi", &GROUP),
            _ => ("identity", Kind::NONE),
        };
        match self.digits() {
            Some(digits) => {
                visitor.value(Field::typed(name, kind, place), Value::Text(&digits));
                if let (false, Some(last)) = (digits.is_odd, self.0.last().filter(|o| **o >> 4 != 15)) {
                    let at = place.last(1);
                    visitor.value(Field::new("filler", at), Value::Unsigned(u64::from(last >> 4)));
                }
            }
            None => {
                if !rest.is_empty() || identity_type != IdentityType::NO_IDENTITY {
                    visitor.value(Field::typed(name, kind, place.part(1, self.0.len())), Value::Octets(rest));
                }
                if let Some(bits) = self.bits() {
                    visitor.value(Field::new("spare", place.part(0, 1)), Value::Unsigned(u64::from(bits)));
                }
            }
        }
        visitor.end();
    }
    fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
        let Some((first, rest)) = self.0.split_first() else { return };
        let Some(digits) = self.digits() else {
            match IdentityType(first & 7) {
                IdentityType::TMSI if rest.len() != 4 => auditor.finding(Flag::ValueMalformed, at),
                IdentityType::TMSI | IdentityType::NO_IDENTITY if self.bits().is_some() => {
                    auditor.finding(Flag::SpareBits, at);
                }
                other if other.name().is_none() => auditor.finding(Flag::ValueReserved, at),
                _ => {}
            }
            return;
        };
        let place = |i: usize| at.wrapping_add(u32::try_from(i.wrapping_add(1) >> 1).unwrap_or(u32::MAX));
        for (i, half) in digits.halves().enumerate().filter(|(_, half)| *half > 9) {
            let flag = if half == 15 { Flag::FillerMidString } else { Flag::DigitNotDecimal };
            auditor.finding(flag, place(i));
        }
        if !digits.is_odd && self.0.last().is_some_and(|last| last >> 4 != 15) {
            auditor.finding(Flag::FillerWrong, place(digits.len()));
        }
        if first & 7 == IdentityType::IMSI.0 {
            match digits.len() {
                0 => auditor.finding(Flag::ImsiEmpty, at),
                1..=5 => auditor.finding(Flag::ImsiTooShort, at),
                16.. => auditor.finding(Flag::ImsiTooLong, at),
                _ => {}
            }
        }
    }
}

/// A party number, TS 24.008 §10.5.4.7 to §10.5.4.21b: what it is, and digits of TBCD.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct BcdNumber<'a>(&'a [u8]);

impl<'a> BcdNumber<'a> {
    /// The octets as they came.
    #[must_use]
    pub const fn octets(self) -> &'a [u8] {
        self.0
    }
    /// What the number is; `None` where there is no octet.
    #[must_use]
    pub fn type_of_number(self) -> Option<TypeOfNumber> {
        self.0.first().map(|octet| TypeOfNumber(octet >> 4 & 7))
    }
    /// Whose numbers it is of; `None` where there is no octet.
    #[must_use]
    pub fn numbering_plan(self) -> Option<NumberingPlanIdentification> {
        self.0.first().map(|octet| NumberingPlanIdentification(octet & 15))
    }
    /// How many octets stand in front of the digits: the last of them has bit 8 set.
    fn head(self) -> usize {
        self.0.iter().position(|octet| octet & 0x80 != 0).map_or(self.0.len(), |at| at.wrapping_add(1))
    }
    /// The octet with presentation and screening; `None` where it is left out.
    fn second(self) -> Option<u8> {
        match self.0 {
            [0..=0x7f, second, ..] => Some(*second),
            _ => None,
        }
    }
    /// Whether the number may be shown; `None` where that is left out.
    #[must_use]
    pub fn presentation(self) -> Option<PresentationIndicator> {
        self.second().map(|octet| PresentationIndicator(octet >> 5 & 3))
    }
    /// Who vouches for the number; `None` where that is left out.
    #[must_use]
    pub fn screening(self) -> Option<ScreeningIndicator> {
        self.second().map(|octet| ScreeningIndicator(octet & 3))
    }
    /// The digits.
    #[must_use]
    pub fn digits(self) -> Tbcd<'a> {
        Tbcd::new(self.0.get(self.head()..).unwrap_or_default())
    }
}
impl fmt::Display for BcdNumber<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.digits().fmt(f)
    }
}
impl<'a> Meaning<'a> for BcdNumber<'a> {
    #[inline]
    fn of(octets: &'a [u8]) -> Self {
        Self(octets)
    }
    fn walk(&self, field: Field<'_>, _: Layer, visitor: &mut dyn Visitor) {
        let (Some(kind), Some(plan)) = (self.type_of_number(), self.numbering_plan()) else {
            return visitor.unread(field, self.0);
        };
        let place = field.span.last(self.0.len());
        let head = self.head();
        visitor.begin(field, Shape::Object);
        visitor.value(Field::new("typeOfNumber", place.part(0, 1)), kind.value());
        let named = Field::typed("numberingPlanIdentification", Kind::NUMBERING_PLAN, place.part(0, 1));
        visitor.value(named, plan.value());
        if let (Some(presentation), Some(screening)) = (self.presentation(), self.screening()) {
            visitor.value(Field::new("presentationIndicator", place.part(1, 2)), presentation.value());
            visitor.value(Field::new("screeningIndicator", place.part(1, 2)), screening.value());
            if let Some(spare) = self.second().map(|octet| octet & 0x1c).filter(|spare| *spare != 0) {
                visitor.value(Field::new("spare", place.part(1, 2)), Value::Unsigned(u64::from(spare)));
            }
        }
        if let Some(more @ [_, ..]) = self.0.get(2..head) {
            visitor.value(Field::new("extension", place.part(2, head)), Value::Octets(more));
        }
        visitor.value(Field::new("digits", place.part(head, self.0.len())), Value::Text(&self.digits()));
        visitor.end();
    }
    fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
        if self.second().is_some_and(|octet| octet & 0x1c != 0) {
            auditor.finding(Flag::SpareBits, at.wrapping_add(1));
        }
        let head = self.head();
        if head > 2 || self.0.get(head.wrapping_sub(1)).is_some_and(|octet| octet & 0x80 == 0) {
            auditor.finding(Flag::AddressNoExtensionBit, at);
        }
        let digits = at.wrapping_add(u32::try_from(head).unwrap_or(u32::MAX));
        // Of a number that is dialled `*`, `#` and letters are digits too.
        for (i, half) in self.digits().halves().enumerate() {
            if half == 15 {
                let octet = u32::try_from(i >> 1).unwrap_or(u32::MAX);
                auditor.finding(Flag::FillerMidString, digits.wrapping_add(octet));
            }
        }
    }
}

macro_rules! areas {
    ($( $(#[$m:meta])* $ty:ident of $area:ident, $read:ident $(, spare $spare:literal & $mask:literal)?; )+) => {
        octet_views! { $(
            $(#[$m])*
            $ty: |octets, field, visitor| match Self(octets).$read() {
                Some(area) => area.walk(Field { span: field.span.last(octets.len()), ..field }, visitor),
                None => visitor.unread(field, octets),
            }, audit |octets, at, auditor| {
                if let Some(plmn) = octets.first_chunk() {
                    audit_plmn(Plmn(*plmn), at, auditor);
                }
                $(
                    if octets.get($spare).is_some_and(|octet| octet & $mask != 0) {
                        auditor.finding(Flag::SpareBits, at.wrapping_add($spare));
                    }
                )?
            };
        )+ }
        $(
            impl $ty<'_> {
                /// Its parts; `None` where it has more or fewer octets.
                #[must_use]
                pub fn $read(self) -> Option<$area> {
                    $area::read(sigcodec_wire::Reader::new(self.0, Layer::Wire)).ok()
                }
            }
        )+
    };
}
areas! {
    /// Location area identification, TS 24.008 §10.5.1.3.
    LocationAreaIdentification of LocationArea, area;
    /// Routing area identification, TS 24.008 §10.5.5.15.
    RoutingAreaIdentification of RoutingArea, area;
    /// Tracking area identity, TS 24.301 §9.9.3.32 without its first octet.
    TrackingAreaIdentity of TrackingArea, area;
    /// E-UTRAN cell global identity, TS 29.118 §9.4.3a.
    EutranCellGlobalIdentity of EutranCell, cell, spare 3 & 0xf0;
}

/// A half octet of a network that is no digit.
fn audit_plmn(plmn: Plmn, at: u32, auditor: &mut dyn Auditor) {
    if plmn.mcc().is_none() || plmn.mnc().is_none() {
        auditor.finding(Flag::DigitNotDecimal, at);
    }
}

/// A network, or several one behind the other, TS 24.008 §10.5.1.13.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PlmnList<'a>(&'a [u8]);

impl<'a> PlmnList<'a> {
    /// The octets as they came.
    #[must_use]
    pub const fn octets(self) -> &'a [u8] {
        self.0
    }
    /// The networks; octets behind the last whole one are none.
    pub fn networks(self) -> impl Iterator<Item = Plmn> + use<'a> {
        self.0.chunks_exact(3).filter_map(|c| c.first_chunk().copied().map(Plmn))
    }
}
impl fmt::Display for PlmnList<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Hex(self.0).fmt(f)
    }
}
impl<'a> Meaning<'a> for PlmnList<'a> {
    #[inline]
    fn of(octets: &'a [u8]) -> Self {
        Self(octets)
    }
    fn walk(&self, field: Field<'_>, _: Layer, visitor: &mut dyn Visitor) {
        if self.0.is_empty() || self.0.len() % 3 != 0 {
            return visitor.unread(field, self.0);
        }
        let place = field.span.last(self.0.len());
        visitor.begin(Field::new(field.name, field.span), Shape::List);
        for (i, plmn) in self.networks().enumerate() {
            let at = i.wrapping_mul(3);
            visitor.value(Field::typed("", &PLMN, place.part(at, at.wrapping_add(3))), Value::Text(&plmn));
        }
        visitor.end();
    }
    fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
        if self.0.len() % 3 != 0 {
            auditor.finding(Flag::ValueMalformed, at);
        }
        for (i, plmn) in self.networks().enumerate() {
            let octet = u32::try_from(i.wrapping_mul(3)).unwrap_or(u32::MAX);
            audit_plmn(plmn, at.wrapping_add(octet), auditor);
        }
    }
}

bit_views! {
    /// Mobile station classmark 1, TS 24.008 §10.5.1.5.
    MobileStationClassmark1 {
        revisionLevel = 1[7..6] { 0 => gsmPhase1, 1 => gsmPhase2, 2 => r99 },
        esInd = 1[5..5] { 0 => notImplemented, 1 => implemented },
        a51 = 1[4..4] { 0 => available, 1 => notAvailable },
        rfPowerCapability = 1[3..1] { 0 => class1, 1 => class2, 2 => class3, 3 => class4, 4 => class5, 7 => irrelevant },
    }
    /// Mobile station classmark 2, TS 24.008 §10.5.1.6.
    MobileStationClassmark2 {
        revisionLevel = 1[7..6] { 0 => gsmPhase1, 1 => gsmPhase2, 2 => r99 },
        esInd = 1[5..5] { 0 => notImplemented, 1 => implemented },
        a51 = 1[4..4] { 0 => available, 1 => notAvailable },
        rfPowerCapability = 1[3..1] { 0 => class1, 1 => class2, 2 => class3, 3 => class4, 4 => class5, 7 => irrelevant },
        psCapability = 2[7..7] { 0 => notPresent, 1 => present },
        ssScreeningIndicator = 2[6..5] { 0 => phase1, 1 => phase2 },
        smCapability = 2[4..4] { 0 => notSupported, 1 => supported },
        vbs = 2[3..3] { 0 => notWanted, 1 => wanted },
        vgcs = 2[2..2] { 0 => notWanted, 1 => wanted },
        fc = 2[1..1] { 0 => noEGsmOrRGsm, 1 => eGsmOrRGsm },
        cm3 = 3[8..8] { 0 => noAdditionalCapabilities, 1 => additionalCapabilities },
        lcsVaCap = 3[6..6] { 0 => notSupported, 1 => supported },
        ucs2 = 3[5..5] { 0 => defaultAlphabetPreferred, 1 => noPreference },
        solsa = 3[4..4] { 0 => notSupported, 1 => supported },
        cmsp = 3[3..3] { 0 => notSupported, 1 => supported },
        a53 = 3[2..2] { 0 => notAvailable, 1 => available },
        a52 = 3[1..1] { 0 => notAvailable, 1 => available },
    }
}
element_types! {
    Tbcd, MobileIdentity, BcdNumber, LocationAreaIdentification, RoutingAreaIdentification, TrackingAreaIdentity,
    EutranCellGlobalIdentity, PlmnList;
    bits MobileStationClassmark1, MobileStationClassmark2,
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use sigcodec_wire::audit::Flags;
    use std::{format, vec, vec::Vec};

    #[test]
    fn digits_of_an_identity() {
        for (octets, kind, digits, flags) in [
            (
                &[0x09, 0x10, 0x10, 0x10, 0x32, 0x54, 0x76, 0x98][..],
                IdentityType::IMSI,
                "001010123456789",
                vec![],
            ),
            (&[0x01, 0x10, 0x10, 0x10, 0xf2], IdentityType::IMSI, "00101012", vec![]),
            (&[0x01, 0x10, 0x10, 0x10, 0x32], IdentityType::IMSI, "00101012", vec![Flag::FillerWrong]),
            (
                &[0x33, 0x5a, 0x09, 0x10, 0x32, 0x54, 0x76, 0xf8],
                IdentityType::IMEISV,
                "3*590012345678",
                vec![Flag::DigitNotDecimal],
            ),
            (&[0x19, 0xf2], IdentityType::IMSI, "12f", vec![Flag::ImsiTooShort, Flag::FillerMidString]),
            (&[0x11], IdentityType::IMSI, "", vec![Flag::ImsiEmpty, Flag::FillerWrong]),
        ] {
            let id = MobileIdentity::of(octets);
            let mut found = Flags::NONE;
            id.audit(0, &mut found);
            assert_eq!(id.identity_type(), Some(kind));
            assert_eq!(format!("{id}"), digits, "{octets:02x?}");
            let found: Vec<_> = found.iter().collect();
            assert!(found.len() == flags.len() && flags.iter().all(|f| found.contains(f)), "{found:?}");
        }
        // What stands where no digit does is told; the ones of a TMSI and the indications of a TMGI are no spare bits.
        for (octets, is_odd) in [
            (&[0x00][..], false),
            (&[0x10], true),
            (&[0xf4, 1, 2, 3, 4], false),
            (&[0x04, 1, 2, 3, 4], true),
            (&[0x35, 1, 2, 3, 4], false),
        ] {
            let mut found = Flags::NONE;
            MobileIdentity::of(octets).audit(0, &mut found);
            assert_eq!(found.contains(Flag::SpareBits), is_odd, "{octets:02x?}");
        }
        for (octet, is_odd) in [(0x0f, false), (0x10, true)] {
            let mut found = Flags::NONE;
            EutranCellGlobalIdentity::of(&[0x00, 0xf1, 0x10, octet, 0, 0, 1]).audit(0, &mut found);
            assert_eq!(found.contains(Flag::SpareBits), is_odd, "{octet:02x}");
        }
        let tmsi = MobileIdentity::of(&[0xf4, 1, 2, 3, 4]);
        assert_eq!((tmsi.tmsi(), tmsi.digits()), (Some(0x0102_0304), None));
        assert_eq!(MobileIdentity::of(&[0xf4, 1, 2, 3]).tmsi(), None);
        assert_eq!(MobileIdentity::of(&[]).identity_type(), None);
    }

    #[test]
    fn numbers_of_parties() {
        let called = BcdNumber::of(&[0x91, 0x51, 0x55, 0xf0]);
        assert_eq!(format!("{called}"), "15550");
        assert_eq!((called.type_of_number(), called.presentation()), (Some(TypeOfNumber(1)), None));
        let calling = BcdNumber::of(&[0x21, 0xa3, 0x21]);
        assert_eq!(format!("{calling}"), "12");
        assert_eq!(calling.presentation(), Some(PresentationIndicator(1)));
        assert_eq!(calling.screening(), Some(ScreeningIndicator(3)));
        for (octets, odd) in [
            (&[0x91, 0x21][..], false),
            (&[0x91, 0xf1, 0x21], true),
            (&[0x11, 0x9c, 0x21], true),
            (&[0x11, 0x03], true),
        ] {
            let mut found = Flags::NONE;
            BcdNumber::of(octets).audit(0, &mut found);
            assert_eq!(!found.is_empty(), odd, "{octets:02x?}");
        }
    }
}
