//! Text in the data coding scheme that stands beside it: USSD strings and the names of location clients.

use crate::{
    dcs::{Alphabet, BroadcastScheme},
    gsm7::{self, Packer, Septets, Tables},
    ucs2::Ucs2,
};
use core::fmt;
use sigcodec_wire::{
    audit::{Auditor, Flag},
    show::Hex,
};

/// Octets and the cell broadcast data coding scheme that says what text they are, TS 23.038 §5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CodedText<'a> {
    /// The data coding scheme.
    pub scheme: u8,
    /// The octets.
    pub octets: &'a [u8],
}

impl<'a> CodedText<'a> {
    /// The text that `octets` are under a data coding scheme.
    #[inline]
    #[must_use]
    pub const fn new(scheme: u8, octets: &'a [u8]) -> Self {
        Self { scheme, octets }
    }
    /// The alphabet, TS 23.038 §5.
    #[inline]
    #[must_use]
    pub const fn alphabet(self) -> Alphabet {
        BroadcastScheme(self.scheme).alphabet()
    }
    /// The language: named by the scheme, or in two letters that stand in front of the text, ISO 639.
    #[must_use]
    pub fn language(self) -> Option<TextLanguage<'a>> {
        match self.scheme {
            0x10 | 0x11 if self.octets.len() > 1 => Some(TextLanguage::Letters(self.octets)),
            scheme => BroadcastScheme(scheme).language().map(TextLanguage::Named),
        }
    }
    /// The septets of the text, without a carriage return that only fills the last octet.
    fn septets(self) -> Septets<'a> {
        let octets = self.octets;
        let full = octets.len().saturating_mul(8) / 7;
        let septets = |n| Septets::new(octets, 0, n);
        let last = septets(full).last();
        let filled = full != 0 && full % 8 == 0 && last == Some(gsm7::CARRIAGE_RETURN);
        let mut all = septets(if filled { full.wrapping_sub(1) } else { full });
        // Scheme 0x10 begins with the two letters of the language and a carriage return.
        if self.scheme == 0x10 {
            all.by_ref().take(3).for_each(drop);
        }
        all
    }
    /// Reports what is odd about the text: bits that fill its last octet, codes without a character, half of a
    /// character, the byte order. `at` is the offset of the first octet.
    pub fn audit(self, at: u32, auditor: &mut dyn Auditor) {
        match self.alphabet() {
            Alphabet::Octets => {}
            Alphabet::Gsm7 => {
                let mut chars = Tables::DEFAULT.chars(self.septets());
                chars.by_ref().for_each(drop);
                if chars.undefined() {
                    auditor.finding(Flag::SmsTextUndefined, at);
                }
                if gsm7::is_filled(self.octets, 0, self.octets.len().saturating_mul(8) / 7) {
                    let last = self.octets.len().saturating_sub(1);
                    auditor
                        .finding(Flag::SmsFillBits, at.wrapping_add(u32::try_from(last).unwrap_or(u32::MAX)));
                }
            }
            Alphabet::Ucs2 => self.ucs2().audit(at, auditor),
        }
    }
    /// The octets of two-octet characters. Scheme 0x11 begins with the two letters of the language in septets.
    fn ucs2(self) -> Ucs2<'a> {
        let skip = if self.scheme == 0x11 { 2 } else { 0 };
        Ucs2(self.octets.get(skip..).unwrap_or_default())
    }
    /// Packs `text` in the default alphabet (scheme `0F`) into `buf`, its last octet filled as for USSD,
    /// TS 23.038 §6.1.2.3.1.
    ///
    /// # Errors
    /// [`Kind::Text`](sigcodec_wire::Kind::Text) with the octet of the text at which a character stands that the
    /// alphabet has not, [`Kind::Capacity`](sigcodec_wire::Kind::Capacity) with the size needed.
    pub fn pack(text: &str, buf: &'a mut [u8]) -> sigcodec_wire::Result<Self> {
        let mut packer = Packer::new(buf, 0);
        packer.text(text, Tables::DEFAULT)?;
        // Seven bits that are left would be read as `@`, and a carriage return there as a filler.
        let over = packer.septets() % 8;
        if over == 7 || over == 0 && text.ends_with('\r') {
            packer.push(gsm7::CARRIAGE_RETURN);
        }
        Ok(Self::new(0x0f, packer.finish()?))
    }
}

/// The language of a text, TS 23.038 §5.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextLanguage<'a> {
    /// The name in English.
    Named(&'static str),
    /// The octets that begin with two letters in septets.
    Letters(&'a [u8]),
}

impl fmt::Display for TextLanguage<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Named(name) => f.write_str(name),
            Self::Letters(octets) => Tables::DEFAULT.chars(Septets::new(octets, 0, 2)).fmt(f),
        }
    }
}

impl fmt::Display for CodedText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.alphabet() {
            Alphabet::Octets => Hex(self.octets).fmt(f),
            Alphabet::Gsm7 => Tables::DEFAULT.chars(self.septets()).fmt(f),
            Alphabet::Ucs2 => self.ucs2().fmt(f),
        }
    }
}
