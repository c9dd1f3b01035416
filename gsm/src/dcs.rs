//! Data coding schemes, TS 23.038: of short messages (§4), and of cell broadcast and unstructured supplementary
//! services (§5). Both are views of one octet; general data coding and the group `1111` mean the same in both.

use sigcodec_wire::walk::{Field, Shape, Value, Visitor};

/// The data coding scheme of a short message, TS 23.038 §4.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct DataCodingScheme(pub u8);

/// What the octets of a text are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub enum Alphabet {
    /// Septets of the GSM 7-bit alphabet.
    Gsm7,
    /// Octets whose meaning is left open, or compressed text.
    Octets,
    /// Two octets a character.
    Ucs2,
}

impl Alphabet {
    /// The name that tools print.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Gsm7 => "gsm7",
            Self::Octets => "octets",
            Self::Ucs2 => "ucs2",
        }
    }
    /// Bits 4 and 3; the reserved value is the default alphabet.
    #[inline]
    const fn of_bits(scheme: u8) -> Self {
        match scheme >> 2 & 3 {
            1 => Self::Octets,
            2 => Self::Ucs2,
            _ => Self::Gsm7,
        }
    }
    /// General data coding, groups `00xx` of §4 and `01xx` of §4 and §5: bit 6 says that the text is compressed.
    #[inline]
    const fn general(scheme: u8) -> Self {
        if scheme & 0x20 != 0 { Self::Octets } else { Self::of_bits(scheme) }
    }
    /// Group `1111` of §4 and §5: bit 3 is the alphabet.
    #[inline]
    const fn coding_and_class(scheme: u8) -> Self {
        if scheme & 4 != 0 { Self::Octets } else { Self::Gsm7 }
    }
}

/// The coding group, TS 23.038 §4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub enum CodingGroup {
    /// `00xx`: general data coding.
    General,
    /// `01xx`: message marked for automatic deletion.
    AutomaticDeletion,
    /// `1000` to `1011`: reserved, taken as the default alphabet.
    Reserved,
    /// `1100`: message waiting, the message may be discarded.
    WaitingDiscard,
    /// `1101`: message waiting, the message is stored.
    WaitingStore,
    /// `1110`: message waiting, the message is stored and in UCS2.
    WaitingStoreUcs2,
    /// `1111`: data coding and message class.
    CodingAndClass,
}

impl CodingGroup {
    /// The name in lowerCamelCase.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::General => "generalDataCoding",
            Self::AutomaticDeletion => "markedForAutomaticDeletion",
            Self::Reserved => "reserved",
            Self::WaitingDiscard => "messageWaitingDiscard",
            Self::WaitingStore => "messageWaitingStore",
            Self::WaitingStoreUcs2 => "messageWaitingStoreUcs2",
            Self::CodingAndClass => "dataCodingMessageClass",
        }
    }
}

/// What waits for the subscriber, TS 23.038 §4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct MessageWaiting {
    /// Whether something waits; otherwise nothing does any more.
    pub active: bool,
    /// Voicemail, fax, electronic mail or other: 0 to 3.
    pub kind: u8,
}

impl MessageWaiting {
    /// The name of the kind.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self.kind {
            0 => "voicemail",
            1 => "fax",
            2 => "electronicMail",
            _ => "other",
        }
    }
}

impl DataCodingScheme {
    /// The default alphabet, no class.
    pub const GSM7: Self = Self(0x00);
    /// Octets, no class.
    pub const OCTETS: Self = Self(0x04);
    /// UCS2, no class.
    pub const UCS2: Self = Self(0x08);

    /// The scheme of general data coding for an alphabet.
    #[inline]
    #[must_use]
    pub const fn new(alphabet: Alphabet) -> Self {
        match alphabet {
            Alphabet::Gsm7 => Self::GSM7,
            Alphabet::Octets => Self::OCTETS,
            Alphabet::Ucs2 => Self::UCS2,
        }
    }
    /// The same scheme with a message class, 0 to 3; only general data coding and automatic deletion have a bit
    /// that says so, others stay as they are.
    #[inline]
    #[must_use]
    pub const fn with_class(self, class: u8) -> Self {
        if self.0 < 0x80 { Self(self.0 & 0xfc | 0x10 | class & 3) } else { self }
    }
    /// The coding group.
    #[inline]
    #[must_use]
    pub const fn group(self) -> CodingGroup {
        match self.0 >> 4 {
            0..=3 => CodingGroup::General,
            4..=7 => CodingGroup::AutomaticDeletion,
            8..=0xb => CodingGroup::Reserved,
            0xc => CodingGroup::WaitingDiscard,
            0xd => CodingGroup::WaitingStore,
            0xe => CodingGroup::WaitingStoreUcs2,
            _ => CodingGroup::CodingAndClass,
        }
    }
    /// Whether the text is compressed, TS 23.042; it is shown as octets.
    #[inline]
    #[must_use]
    pub const fn is_compressed(self) -> bool {
        self.0 < 0x80 && self.0 & 0x20 != 0
    }
    /// The alphabet that a receiver uses; reserved schemes are the default alphabet.
    #[inline]
    #[must_use]
    pub const fn alphabet(self) -> Alphabet {
        match self.group() {
            CodingGroup::General | CodingGroup::AutomaticDeletion => Alphabet::general(self.0),
            CodingGroup::WaitingStoreUcs2 => Alphabet::Ucs2,
            CodingGroup::CodingAndClass => Alphabet::coding_and_class(self.0),
            _ => Alphabet::Gsm7,
        }
    }
    /// The message class, 0 to 3; `None` where the scheme gives no meaning to its bits.
    #[inline]
    #[must_use]
    pub const fn class(self) -> Option<u8> {
        match self.group() {
            CodingGroup::General | CodingGroup::AutomaticDeletion if self.0 & 0x10 != 0 => Some(self.0 & 3),
            CodingGroup::CodingAndClass => Some(self.0 & 3),
            _ => None,
        }
    }
    /// What the message waiting groups say.
    #[inline]
    #[must_use]
    pub const fn message_waiting(self) -> Option<MessageWaiting> {
        match self.group() {
            CodingGroup::WaitingDiscard | CodingGroup::WaitingStore | CodingGroup::WaitingStoreUcs2 => {
                Some(MessageWaiting { active: self.0 & 8 != 0, kind: self.0 & 3 })
            }
            _ => None,
        }
    }
    /// Whether a reserved group, alphabet or bit is used.
    #[must_use]
    pub const fn is_reserved(self) -> bool {
        match self.group() {
            CodingGroup::General | CodingGroup::AutomaticDeletion => {
                self.0 >> 2 & 3 == 3 || self.0 & 0x13 != 0 && self.0 & 0x10 == 0
            }
            CodingGroup::Reserved => true,
            CodingGroup::CodingAndClass => self.0 & 8 != 0,
            _ => self.0 & 4 != 0,
        }
    }
    /// Tells `visitor` the scheme as an object; `field.span` is its octet.
    pub fn walk(self, field: Field<'_>, visitor: &mut dyn Visitor) {
        let at = |name| Field::new(name, field.span);
        visitor.begin(field, Shape::Object);
        visitor.value(at("value"), Value::Unsigned(u64::from(self.0)));
        visitor.value(at("codingGroup"), Value::Text(&self.group().name()));
        visitor.value(at("alphabet"), Value::Text(&self.alphabet().name()));
        if self.is_compressed() {
            visitor.value(at("compressed"), Value::Flag(true));
        }
        if let Some(class) = self.class() {
            visitor.value(at("messageClass"), Value::Unsigned(u64::from(class)));
        }
        if let Some(waiting) = self.message_waiting() {
            visitor.value(at("waiting"), Value::Text(&waiting.name()));
            visitor.value(at("active"), Value::Flag(waiting.active));
        }
        visitor.end();
    }
}

/// The data coding scheme of cell broadcast, unstructured supplementary services and the names of location clients,
/// TS 23.038 §5.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct BroadcastScheme(pub u8);

impl BroadcastScheme {
    /// The alphabet; reserved schemes are the default alphabet, as a receiver must take them.
    #[inline]
    #[must_use]
    pub const fn alphabet(self) -> Alphabet {
        match self.0 >> 4 {
            1 if self.0 & 0x0f == 1 => Alphabet::Ucs2,
            4..=7 => Alphabet::general(self.0),
            9 => Alphabet::of_bits(self.0),
            15 => Alphabet::coding_and_class(self.0),
            _ => Alphabet::Gsm7,
        }
    }
    /// Whether a reserved group, language, alphabet or bit is used.
    #[must_use]
    pub const fn is_reserved(self) -> bool {
        let low = self.0 & 0x0f;
        match self.0 >> 4 {
            0 | 13 | 14 => false,
            1 => low > 1,
            2 => low as usize >= MORE_LANGUAGES.len(),
            4..=7 => self.0 >> 2 & 3 == 3 || self.0 & 0x10 == 0 && self.0 & 3 != 0,
            9 => low >> 2 == 3,
            15 => low & 8 != 0,
            _ => true,
        }
    }
    /// The language that the scheme names, in English; `None` where it names none.
    #[must_use]
    pub fn language(self) -> Option<&'static str> {
        let names: &[&str] = match self.0 >> 4 {
            0 => &LANGUAGES,
            2 => &MORE_LANGUAGES,
            _ => &[],
        };
        names.get(usize::from(self.0 & 0x0f)).copied()
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

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use std::vec::Vec;

    /// Where the two views of one octet agree about the alphabet, and where they do not.
    #[test]
    fn views_of_one_octet() {
        let differ: Vec<u8> = (0..=u8::MAX)
            .filter(|n| DataCodingScheme(*n).alphabet() != BroadcastScheme(*n).alphabet())
            .map(|n| n >> 4)
            .collect();
        let mut groups = differ;
        groups.dedup();
        // Languages; reserved there and user data with a header here; message waiting there.
        assert_eq!(groups, [0, 1, 2, 3, 9, 14]);
        assert_eq!(BroadcastScheme(0x11).alphabet(), Alphabet::Ucs2);
        assert_eq!(BroadcastScheme(0x68).alphabet(), Alphabet::Octets);
        assert_eq!(DataCodingScheme(0x28).alphabet(), Alphabet::Octets);
    }
    #[test]
    fn reserved_schemes() {
        let reserved = |group: u8| (0..16).filter(|n| BroadcastScheme(group << 4 | n).is_reserved()).count();
        let counts: Vec<usize> = (0..16).map(reserved).collect();
        assert_eq!(counts, [0, 14, 11, 16, 13, 4, 13, 4, 16, 4, 16, 16, 16, 0, 0, 8]);
        assert!(BroadcastScheme(0x41).is_reserved() && !BroadcastScheme(0x51).is_reserved());
    }
    #[test]
    fn languages_of_schemes() {
        let named = (0..=u8::MAX).filter(|n| BroadcastScheme(*n).language().is_some()).count();
        assert_eq!(named, 20);
        assert_eq!(BroadcastScheme(0x24).language(), Some("icelandic"));
        assert_eq!((BroadcastScheme(0x0f).language(), BroadcastScheme(0x25).language()), (None, None));
    }
}
