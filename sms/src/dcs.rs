//! TP-Data-Coding-Scheme, TS 23.038 §4.

use crate::layout::{Element, Parameter, State};
use sigcodec_wire::{
    Reader, Result, Writer,
    walk::{Field, Shape, Value, Visitor},
};

/// TP-Data-Coding-Scheme, TS 23.038 §4.
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
    #[must_use]
    pub const fn with_class(self, class: u8) -> Self {
        if self.0 < 0x80 { Self(self.0 & 0xfc | 0x10 | class & 3) } else { self }
    }
    /// The coding group.
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
    #[must_use]
    pub const fn is_compressed(self) -> bool {
        self.0 < 0x80 && self.0 & 0x20 != 0
    }
    /// The alphabet that a receiver uses; reserved schemes are the default alphabet.
    #[must_use]
    pub const fn alphabet(self) -> Alphabet {
        match self.group() {
            _ if self.is_compressed() => Alphabet::Octets,
            CodingGroup::General | CodingGroup::AutomaticDeletion => match self.0 >> 2 & 3 {
                1 => Alphabet::Octets,
                2 => Alphabet::Ucs2,
                _ => Alphabet::Gsm7,
            },
            CodingGroup::WaitingStoreUcs2 => Alphabet::Ucs2,
            CodingGroup::CodingAndClass if self.0 & 4 != 0 => Alphabet::Octets,
            _ => Alphabet::Gsm7,
        }
    }
    /// The message class, 0 to 3; `None` where the scheme gives no meaning to its bits.
    #[must_use]
    pub const fn class(self) -> Option<u8> {
        match self.group() {
            CodingGroup::General | CodingGroup::AutomaticDeletion if self.0 & 0x10 != 0 => Some(self.0 & 3),
            CodingGroup::CodingAndClass => Some(self.0 & 3),
            _ => None,
        }
    }
    /// What the message waiting groups say.
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
    pub(crate) fn show(self, field: Field<'_>, visitor: &mut dyn Visitor) {
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

impl<'a> Element<'a> for DataCodingScheme {
    fn read(r: &mut Reader<'a>, state: &mut State) -> Result<Self> {
        let scheme = r.u8().map(Self)?;
        state.scheme = scheme;
        Ok(scheme)
    }
    fn write(&self, w: &mut Writer<'_>, _: u8) {
        w.u8(self.0);
    }
    fn parameter(&self) -> Option<Parameter<'a>> {
        Some(Parameter::DataCodingScheme(*self))
    }
}
