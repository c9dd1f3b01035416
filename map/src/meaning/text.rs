//! Text in the data coding scheme that stands beside it: USSD strings and the names of location clients.

use core::fmt;
use sigcodec_wire::{
    digits::Hex,
    gsm7::{self, Packer, Septets, Tables},
    ucs2::Ucs2,
    walk::{Bits, Field, Shape, Value, Visitor},
};

/// Octets and the cell broadcast data coding scheme that says what text they are, TS 23.038 §5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CodedText<'a> {
    /// The data coding scheme.
    pub scheme: u8,
    /// The octets.
    pub octets: &'a [u8],
}

/// In which alphabet a [`CodedText`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Alphabet {
    /// The GSM 7-bit default alphabet, eight characters in seven octets.
    Gsm7,
    /// Octets whose meaning the scheme leaves open, or compressed text.
    Octets,
    /// Two octets a character.
    Ucs2,
}

impl<'a> CodedText<'a> {
    /// The text that `octets` are under a data coding scheme.
    #[must_use]
    pub const fn new(scheme: u8, octets: &'a [u8]) -> Self {
        Self { scheme, octets }
    }
    /// The alphabet, TS 23.038 §5; reserved schemes are the default alphabet, as a receiver must take them.
    #[must_use]
    pub const fn alphabet(self) -> Alphabet {
        let of_bits = match self.scheme >> 2 & 3 {
            1 => Alphabet::Octets,
            2 => Alphabet::Ucs2,
            _ => Alphabet::Gsm7,
        };
        match self.scheme >> 4 {
            1 if self.scheme & 0x0f == 1 => Alphabet::Ucs2,
            4 | 5 | 9 => of_bits,
            6 | 7 => Alphabet::Octets,
            15 if self.scheme & 4 != 0 => Alphabet::Octets,
            _ => Alphabet::Gsm7,
        }
    }
    /// The language: named by the scheme, or in two letters that stand in front of the text, ISO 639.
    #[must_use]
    pub fn language(self) -> Option<TextLanguage<'a>> {
        Some(match self.scheme {
            0..=0x0e => TextLanguage::Named(LANGUAGES.get(usize::from(self.scheme))?),
            0x20..=0x24 => TextLanguage::Named(MORE_LANGUAGES.get(usize::from(self.scheme & 0x0f))?),
            0x10 | 0x11 if self.octets.len() > 1 => TextLanguage::Letters(self.octets),
            _ => return None,
        })
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

/// Coding group 0, TS 23.038 §5.
const LANGUAGES: [&str; 15] = [
    "german",
    "english",
    "italian",
    "french",
    "spanish",
    "dutch",
    "swedish",
    "danish",
    "portuguese",
    "finnish",
    "norwegian",
    "greek",
    "turkish",
    "hungarian",
    "polish",
];

/// Coding group 2, TS 23.038 §5.
const MORE_LANGUAGES: [&str; 5] = ["czech", "hebrew", "arabic", "russian", "icelandic"];

impl fmt::Display for CodedText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.alphabet() {
            Alphabet::Octets => Hex(self.octets).fmt(f),
            Alphabet::Gsm7 => Tables::DEFAULT.chars(self.septets()).fmt(f),
            Alphabet::Ucs2 => self.ucs2().fmt(f),
        }
    }
}

/// Types that hold a text and its data coding scheme.
macro_rules! texts {
    ($( $module:ident::$name:ident { $scheme:ident, $octets:ident } )+) => { $(
        impl<'a> crate::$module::$name<'a> {
            /// The text in its data coding scheme.
            #[must_use]
            pub fn text(&self) -> CodedText<'a> {
                CodedText::new(self.$scheme.0.first().copied().unwrap_or(0x0f), self.$octets.0)
            }
        }
    )+ };
}
texts! {
    ss_data_types::UssdArg { ussd_data_coding_scheme, ussd_string }
    ss_data_types::UssdRes { ussd_data_coding_scheme, ussd_string }
    lcs_data_types::LcsClientName { data_coding_scheme, name_string }
    lcs_data_types::LcsRequestorId { data_coding_scheme, requestor_id_string }
    lcs_data_types::LcsCodeword { data_coding_scheme, lcs_codeword_string }
}

/// Passes everything on, and strings behind a data coding scheme as text.
pub(crate) struct Texts<'v> {
    pub(crate) to: &'v mut dyn Visitor,
    pub(crate) scheme: Option<u8>,
}

impl Visitor for Texts<'_> {
    fn begin(&mut self, field: Field<'_>, shape: Shape) {
        self.to.begin(field, shape);
    }
    fn end(&mut self) {
        self.to.end();
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        match (field.ty, value, self.scheme) {
            ("UssdDataCodingScheme", Value::Unsigned(scheme), _) => self.scheme = u8::try_from(scheme).ok(),
            (
                "UssdString" | "NameString" | "RequestorIdString" | "LcsCodewordString",
                Value::Octets(octets),
                Some(scheme),
            ) => {
                let text = CodedText::new(scheme, octets);
                if let Some(letters @ TextLanguage::Letters(_)) = text.language() {
                    self.to.value(Field::new("language", field.span), Value::Text(&letters));
                }
                if text.alphabet() != Alphabet::Octets {
                    return self.to.value(field, Value::Text(&text));
                }
            }
            _ => {}
        }
        self.to.value(field, value);
    }
    fn bits(&mut self, field: Field<'_>, bits: Bits<'_>) {
        self.to.bits(field, bits);
    }
    fn fault(&mut self, field: Field<'_>, raw: &[u8], error: sigcodec_wire::Error) {
        self.to.fault(field, raw, error);
    }
    fn unknown(&mut self, field: Field<'_>, raw: &[u8]) {
        self.to.unknown(field, raw);
    }
}
