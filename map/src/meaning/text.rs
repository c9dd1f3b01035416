//! Text in the data coding scheme that stands beside it: USSD strings and the names of location clients.

use core::fmt::{self, Write as _};
use sigcodec_wire::{
    digits::Hex,
    walk::{Field, Shape, Value, Visitor},
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
    /// The septets, without a carriage return that only fills the last octet.
    fn septets(self) -> impl Iterator<Item = u8> + use<'a> {
        let octets = self.octets;
        let full = octets.len().saturating_mul(8) / 7;
        let septet = move |i: usize| {
            let bit = i.saturating_mul(7);
            let low = octets.get(bit >> 3).copied().unwrap_or_default();
            let high = octets.get((bit >> 3).wrapping_add(1)).copied().unwrap_or_default();
            #[expect(clippy::cast_possible_truncation, reason = "masked to seven bits")]
            let septet = (u16::from_le_bytes([low, high]) >> (bit & 7)) as u8 & 0x7f;
            septet
        };
        let filled = full != 0 && full % 8 == 0 && septet(full.wrapping_sub(1)) == 0x0d;
        (0..if filled { full.wrapping_sub(1) } else { full }).map(septet)
    }
}

impl fmt::Display for CodedText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.alphabet() {
            Alphabet::Octets => Hex(self.octets).fmt(f),
            Alphabet::Gsm7 => {
                let mut septets = self.septets();
                while let Some(septet) = septets.next() {
                    let c = match septet {
                        0x1b => septets.next().and_then(extension).unwrap_or(' '),
                        code => ALPHABET.get(usize::from(code)).copied().unwrap_or(' '),
                    };
                    f.write_char(c)?;
                }
                Ok(())
            }
            Alphabet::Ucs2 => {
                // Scheme 0x11 begins with two septets of the language.
                let skip = if self.scheme == 0x11 { 2 } else { 0 };
                let octets = self.octets.get(skip..).unwrap_or_default();
                let units = octets.chunks_exact(2).map(|pair| match pair {
                    [high, low] => u16::from_be_bytes([*high, *low]),
                    _ => 0,
                });
                char::decode_utf16(units)
                    .try_for_each(|c| f.write_char(c.unwrap_or(char::REPLACEMENT_CHARACTER)))?;
                match octets.chunks_exact(2).remainder() {
                    [] => Ok(()),
                    odd => write!(f, "\\x{}", Hex(odd)),
                }
            }
        }
    }
}

/// The GSM 7-bit default alphabet, TS 23.038 §6.2.1.
#[rustfmt::skip]
const ALPHABET: [char; 128] = [
    '@', '£', '$', '¥', 'è', 'é', 'ù', 'ì', 'ò', 'Ç', '\n', 'Ø', 'ø', '\r', 'Å', 'å',
    'Δ', '_', 'Φ', 'Γ', 'Λ', 'Ω', 'Π', 'Ψ', 'Σ', 'Θ', 'Ξ', '\u{1b}', 'Æ', 'æ', 'ß', 'É',
    ' ', '!', '"', '#', '¤', '%', '&', '\'', '(', ')', '*', '+', ',', '-', '.', '/',
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ':', ';', '<', '=', '>', '?',
    '¡', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O',
    'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z', 'Ä', 'Ö', 'Ñ', 'Ü', '§',
    '¿', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o',
    'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z', 'ä', 'ö', 'ñ', 'ü', 'à',
];

/// The extension table of the default alphabet, TS 23.038 §6.2.1.1.
const fn extension(code: u8) -> Option<char> {
    Some(match code {
        0x0a => '\u{c}',
        0x14 => '^',
        0x28 => '{',
        0x29 => '}',
        0x2f => '\\',
        0x3c => '[',
        0x3d => '~',
        0x3e => ']',
        0x40 => '|',
        0x65 => '€',
        _ => return None,
    })
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
                if text.alphabet() != Alphabet::Octets {
                    return self.to.value(field, Value::Text(&text));
                }
            }
            _ => {}
        }
        self.to.value(field, value);
    }
    fn fault(&mut self, field: Field<'_>, raw: &[u8], error: sigcodec_wire::Error) {
        self.to.fault(field, raw, error);
    }
    fn unknown(&mut self, field: Field<'_>, raw: &[u8]) {
        self.to.unknown(field, raw);
    }
}
