//! Texts as one short message or as the parts of several.

use crate::{
    Alphabet, DataCodingScheme,
    element::{Concatenation, Information, Reference},
    user_data::{MAX_USER_DATA, UserData, header_len},
};
use sigcodec_gsm::gsm7::{Code, Language, Tables, fill_bits};
use sigcodec_wire::{Error, Kind, Layer, Result};

/// How a text is written: an alphabet and, in the 7-bit one, its tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Coding {
    /// Septets of these tables.
    Gsm7(Tables),
    /// Two octets a character, four for one outside the basic plane.
    Ucs2,
}

impl Coding {
    /// The coding in which a text takes the fewest short messages, and among those the fewest octets. The default
    /// alphabet goes before all others, as every phone has it; of the national tables those of `languages` are
    /// tried, one language at a time, its single shift, its locking shift, and both.
    #[must_use]
    pub fn smallest(text: &str, languages: &[Language]) -> Self {
        if Tables::DEFAULT.septets(text).is_some() {
            return Self::Gsm7(Tables::DEFAULT);
        }
        let mut best = (Self::Ucs2, Self::Ucs2.cost(text));
        for language in languages {
            let single = Tables { single_shift: *language, ..Tables::DEFAULT };
            let locking = Tables { locking: *language, ..Tables::DEFAULT };
            let both = Tables { locking: *language, single_shift: *language };
            let (has_single, has_locking) = (language.has_single_shift(), language.has_locking_shift());
            let tries = [(single, has_single), (locking, has_locking), (both, has_single && has_locking)];
            for (tables, there) in tries {
                if there && tables.septets(text).is_some() {
                    let coding = Self::Gsm7(tables);
                    let cost = coding.cost(text);
                    if cost < best.1 {
                        best = (coding, cost);
                    }
                }
            }
        }
        best.0
    }
    /// Short messages, then units of user data.
    fn cost(self, text: &str) -> (usize, usize) {
        let alone = self.units(None);
        let size = text.chars().fold(0usize, |n, c| n.saturating_add(self.size(c)));
        let shift = self.limit().saturating_sub(alone);
        let octets = |units: usize| if self == Self::Ucs2 { units } else { units.saturating_mul(7) / 8 };
        if size <= alone {
            return (1, octets(size.saturating_add(shift)));
        }
        let each = self.units(Some(Reference::Eight(0)));
        let parts = parts(text, self, each).count();
        (parts, octets(size.saturating_add(parts.saturating_mul(self.limit().saturating_sub(each)))))
    }
    /// Septets or octets of a character; 0 of one that the alphabet has not.
    fn size(self, c: char) -> usize {
        match self {
            Self::Gsm7(tables) => tables.code(c).map_or(0, Code::septets),
            Self::Ucs2 => c.len_utf16().saturating_mul(2),
        }
    }
    const fn limit(self) -> usize {
        match self {
            Self::Gsm7(_) => 160,
            Self::Ucs2 => MAX_USER_DATA,
        }
    }
    /// Septets or octets of text that fit a short message, alone or as a part.
    fn units(self, reference: Option<Reference>) -> usize {
        let concatenation = reference.map(|reference| Concatenation { reference, maximum: 1, sequence: 1 });
        let (elements, n) = self.elements(concatenation);
        let header = header_len(elements.get(..n).unwrap_or_default());
        match self {
            Self::Ucs2 => MAX_USER_DATA.saturating_sub(header),
            Self::Gsm7(_) => {
                let bits = header.saturating_mul(8).saturating_add(usize::from(fill_bits(header)));
                MAX_USER_DATA.saturating_mul(8).saturating_sub(bits) / 7
            }
        }
    }
    /// The elements that the coding and the concatenation need, and how many they are.
    fn elements(self, concatenation: Option<Concatenation>) -> ([Information<'static>; 3], usize) {
        let tables = if let Self::Gsm7(tables) = self { tables } else { Tables::DEFAULT };
        let wanted = |l: Language| l != Language::DEFAULT;
        let mut out = [Information::ExtendedObjectDataRequest {}; 3];
        let all = [
            concatenation.map(Concatenation::information),
            wanted(tables.single_shift).then_some(Information::SingleShift { language: tables.single_shift }),
            wanted(tables.locking).then_some(Information::LockingShift { language: tables.locking }),
        ];
        let mut n = 0usize;
        for (to, from) in out.iter_mut().zip(all.into_iter().flatten()) {
            *to = from;
            n = n.wrapping_add(1);
        }
        (out, n)
    }
    /// The data coding scheme.
    #[must_use]
    pub const fn scheme(self) -> DataCodingScheme {
        match self {
            Self::Gsm7(_) => DataCodingScheme::new(Alphabet::Gsm7),
            Self::Ucs2 => DataCodingScheme::new(Alphabet::Ucs2),
        }
    }
}

/// The pieces of a text that fit `each` units; no character is cut.
fn parts(text: &str, coding: Coding, each: usize) -> Pieces<'_> {
    Pieces { rest: text, coding, each }
}

#[derive(Clone, Debug)]
struct Pieces<'t> {
    rest: &'t str,
    coding: Coding,
    each: usize,
}

impl<'t> Iterator for Pieces<'t> {
    type Item = &'t str;
    fn next(&mut self) -> Option<&'t str> {
        if self.rest.is_empty() {
            return None;
        }
        let mut left = self.each;
        let mut end = self.rest.len();
        for (at, c) in self.rest.char_indices() {
            match left.checked_sub(self.coding.size(c)) {
                Some(n) => left = n,
                None => {
                    end = at;
                    break;
                }
            }
        }
        // A character that fits no message at all ends the text; there is none in either alphabet.
        let (piece, rest) = self.rest.split_at_checked(end).filter(|(piece, _)| !piece.is_empty())?;
        self.rest = rest;
        Some(piece)
    }
}

/// A text as user data of one short message, or of the parts of a concatenated one.
///
/// ```
/// use sigcodec_sms::{Coding, Reference, Split};
/// # fn main() -> sigcodec_wire::Result<()> {
/// let text = "0123456789".repeat(20);
/// let mut split = Split::new(&text, Coding::smallest(&text, &[]), Reference::Eight(0x5a))?;
/// assert_eq!(split.parts(), 2);
/// let mut buf = [0; 140];
/// while let Some(part) = split.next(&mut buf) {
///     let part = part?;
///     assert_eq!(part.concatenation().map(|c| c.maximum), Some(2));
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Split<'t> {
    pieces: Pieces<'t>,
    scheme: DataCodingScheme,
    reference: Reference,
    total: u8,
    done: u8,
}

impl<'t> Split<'t> {
    /// Plans the parts of `text`. A text that fits one short message has no concatenation element.
    ///
    /// # Errors
    /// [`Kind::Text`] with the octet of the text at which a character stands that the coding has not;
    /// [`Kind::SegmentCount`] when there were more than 255 parts.
    pub fn new(text: &'t str, coding: Coding, reference: Reference) -> Result<Self> {
        if let Some((at, _)) = text.char_indices().find(|(_, c)| coding.size(*c) == 0) {
            return Err(Error::new(Kind::Text, u32::try_from(at).unwrap_or(u32::MAX), Layer::Sms));
        }
        let whole = parts(text, coding, coding.units(None));
        let (pieces, total) = match whole.clone().count() {
            0 | 1 => (whole, 1),
            _ => {
                let pieces = parts(text, coding, coding.units(Some(reference)));
                let total = pieces.clone().count();
                let too_many = |_| Error::new(Kind::SegmentCount, 0, Layer::Sms).with_detail(255);
                (pieces, u8::try_from(total).map_err(too_many)?)
            }
        };
        Ok(Self { pieces, scheme: coding.scheme(), reference, total, done: 0 })
    }
    /// The same parts with another scheme of the same alphabet: one with a message class.
    #[must_use]
    pub fn with_scheme(self, scheme: DataCodingScheme) -> Self {
        if scheme.alphabet() == self.scheme.alphabet() { Self { scheme, ..self } } else { self }
    }
    /// How many short messages the text takes.
    #[must_use]
    pub const fn parts(&self) -> u8 {
        self.total
    }
    /// The data coding scheme of each part.
    #[must_use]
    pub const fn scheme(&self) -> DataCodingScheme {
        self.scheme
    }
    /// The next part, in `buf`; `None` behind the last.
    ///
    /// # Errors
    /// [`Kind::Capacity`] with the size needed when `buf` is too small; the part is not lost then.
    pub fn next<'b>(&mut self, buf: &'b mut [u8]) -> Option<Result<UserData<'b>>> {
        if self.done == self.total {
            return None;
        }
        let mut ahead = self.pieces.clone();
        let text = ahead.next().unwrap_or_default();
        let sequence = self.done.saturating_add(1);
        let concatenation = Concatenation { reference: self.reference, maximum: self.total, sequence };
        let (elements, n) = self.pieces.coding.elements((self.total > 1).then_some(concatenation));
        let part = UserData::with_text(self.scheme, elements.get(..n).unwrap_or_default(), text, buf);
        if part.is_ok() {
            self.pieces = ahead;
            self.done = sequence;
        }
        Some(part)
    }
}
