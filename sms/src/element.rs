//! The elements of a user data header, TS 23.040 §9.2.3.24.

use crate::{Address, voice_mail::EnhancedVoiceMail};
use sigcodec_gsm::gsm7::Language;
use sigcodec_wire::{
    Encode, Kind, Layer, Reader, Result, Writer,
    audit::Flag,
    codes,
    walk::{Field, Shape, Span, Value, Visitor},
};

/// An element as it came: identifier and data.
#[derive(Clone, Copy, Debug)]
pub struct InformationElement<'a> {
    /// Information-Element-Identifier.
    pub identifier: u8,
    /// Information-Element-Data.
    pub data: Reader<'a>,
}

impl<'a> InformationElement<'a> {
    /// Takes an element off the front of `r`; `None` when it is not all there.
    pub(crate) fn read(r: &mut Reader<'a>) -> Option<Self> {
        let [identifier, length] = r.array().ok()?;
        let data = r.window(usize::from(length)).ok()?;
        Some(Self { identifier, data })
    }
    /// What the element says; [`Information::Other`] where its data is not typed here.
    ///
    /// # Errors
    /// [`Kind::Size`] at the data when it has not the size that the element must have.
    pub fn information(&self) -> Result<Information<'a>> {
        let mut r = self.data;
        let wrong = |_| self.data.error(Kind::Size);
        let information = Information::read(self.identifier, &mut r).map_err(wrong)?;
        r.finish().map_err(wrong)?;
        Ok(information)
    }
    /// The octets of the element, with identifier and length.
    #[must_use]
    pub const fn span(&self) -> Span {
        Span::new(self.data.position().saturating_sub(2), self.data.end())
    }
    pub(crate) fn show(&self, visitor: &mut dyn Visitor) {
        let span = self.span();
        visitor.begin(Field::new("", span), Shape::Object);
        let head = Span::new(span.start, span.start.saturating_add(1));
        let name = identifier_name(self.identifier);
        visitor.value(Field::new("identifier", head), Value::Unsigned(u64::from(self.identifier)));
        if let Some(name) = name {
            visitor.value(Field::new("name", head), Value::Text(&name));
        }
        match self.information() {
            Ok(_) => Information::show(self.identifier, self.data, visitor),
            Err(e) => visitor.fault(Field::new("data", Span::of(&self.data)), self.data.rest(), e),
        }
        visitor.end();
    }
}

/// Part of the data of an element.
trait Part<'a>: Sized {
    fn read(r: &mut Reader<'a>) -> Result<Self>;
    fn write(&self, w: &mut Writer<'_>);
    fn show(&self, field: Field<'_>, visitor: &mut dyn Visitor);
}

impl<'a> Part<'a> for u8 {
    fn read(r: &mut Reader<'a>) -> Result<Self> {
        r.u8()
    }
    fn write(&self, w: &mut Writer<'_>) {
        w.u8(*self);
    }
    fn show(&self, field: Field<'_>, visitor: &mut dyn Visitor) {
        visitor.value(field, Value::Unsigned(u64::from(*self)));
    }
}
impl<'a> Part<'a> for u16 {
    fn read(r: &mut Reader<'a>) -> Result<Self> {
        r.u16()
    }
    fn write(&self, w: &mut Writer<'_>) {
        w.u16(*self);
    }
    fn show(&self, field: Field<'_>, visitor: &mut dyn Visitor) {
        visitor.value(field, Value::Unsigned(u64::from(*self)));
    }
}
/// The octets that are left.
impl<'a> Part<'a> for &'a [u8] {
    fn read(r: &mut Reader<'a>) -> Result<Self> {
        Ok(r.take_rest())
    }
    fn write(&self, w: &mut Writer<'_>) {
        w.bytes(self);
    }
    fn show(&self, field: Field<'_>, visitor: &mut dyn Visitor) {
        visitor.value(field, Value::Octets(self));
    }
}
/// As many octets as the element always has.
impl<'a, const N: usize> Part<'a> for &'a [u8; N] {
    fn read(r: &mut Reader<'a>) -> Result<Self> {
        let (octets, _) = r.rest().split_first_chunk::<N>().ok_or_else(|| r.error(Kind::Size))?;
        r.bytes(N)?;
        Ok(octets)
    }
    fn write(&self, w: &mut Writer<'_>) {
        w.bytes(*self);
    }
    fn show(&self, field: Field<'_>, visitor: &mut dyn Visitor) {
        visitor.value(field, Value::Octets(*self));
    }
}
impl<'a> Part<'a> for Address<'a> {
    fn read(r: &mut Reader<'a>) -> Result<Self> {
        Self::decode(r)
    }
    fn write(&self, w: &mut Writer<'_>) {
        self.encode(w);
    }
    fn show(&self, field: Field<'_>, visitor: &mut dyn Visitor) {
        (*self).show(field, visitor);
    }
}
impl<'a> Part<'a> for Language {
    fn read(r: &mut Reader<'a>) -> Result<Self> {
        r.u8().map(Self)
    }
    fn write(&self, w: &mut Writer<'_>) {
        w.u8(self.0);
    }
    fn show(&self, field: Field<'_>, visitor: &mut dyn Visitor) {
        visitor.value(field, Value::Named(i64::from(self.0), self.name()));
    }
}
impl<'a> Part<'a> for Option<TextColour> {
    fn read(r: &mut Reader<'a>) -> Result<Self> {
        if r.is_empty() { Ok(None) } else { TextColour::read(r).map(Some) }
    }
    fn write(&self, w: &mut Writer<'_>) {
        if let Some(v) = self {
            v.write(w);
        }
    }
    fn show(&self, field: Field<'_>, visitor: &mut dyn Visitor) {
        if let Some(v) = self {
            v.show(field, visitor);
        }
    }
}
impl<'a> Part<'a> for EnhancedVoiceMail<'a> {
    fn read(r: &mut Reader<'a>) -> Result<Self> {
        Self::decode(r)
    }
    fn write(&self, w: &mut Writer<'_>) {
        self.encode(w);
    }
    fn show(&self, field: Field<'_>, visitor: &mut dyn Visitor) {
        self.walk(field, visitor);
    }
}

/// Octets of bits: each row a part of the octet, what it is called, and how it is shown.
macro_rules! bit_octets {
    ($( $(#[$m:meta])* $name:ident { $( $(#[$pm:meta])* $part:ident: $kind:ident $mask:literal >> $shift:literal => $text:literal, )+ } )+) => { $(
        $(#[$m])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize))]
        #[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
        pub struct $name(pub u8);

        impl $name {
            $( $(#[$pm])* #[must_use] pub const fn $part(self) -> bit_octets!(@type $kind) { bit_octets!(@value $kind self.0 $mask $shift) } )+
        }
        impl<'a> Part<'a> for $name {
            fn read(r: &mut Reader<'a>) -> Result<Self> { r.u8().map(Self) }
            fn write(&self, w: &mut Writer<'_>) { w.u8(self.0); }
            fn show(&self, field: Field<'_>, visitor: &mut dyn Visitor) {
                visitor.begin(field, Shape::Object);
                visitor.value(Field::new("value", field.span), Value::Unsigned(u64::from(self.0)));
                $( visitor.value(Field::new($text, field.span), bit_octets!(@show $kind self.$part())); )+
                visitor.end();
            }
        }
    )+ };
    (@type flag) => { bool };
    (@type number) => { u8 };
    (@value flag $octet:expr, $mask:literal $shift:literal) => { $octet & $mask != 0 };
    (@value flag $self:ident . 0 $mask:literal $shift:literal) => { $self.0 & $mask != 0 };
    (@value number $self:ident . 0 $mask:literal $shift:literal) => { ($self.0 & $mask) >> $shift };
    (@show flag $v:expr) => { Value::Flag($v) };
    (@show number $v:expr) => { Value::Unsigned(u64::from($v)) };
}
bit_octets! {
    /// What waits, TS 23.040 §9.2.3.24.2.
    MessageIndication {
        /// Whether the message is stored once it has been shown.
        store: flag 0x80 >> 7 => "store",
        /// Profile of the subscriber, 0 to 3.
        profile: number 0x60 >> 5 => "profile",
        /// Extended type, where `kind` is 3: 0 none, 1 video message.
        extended: number 0x1c >> 2 => "extendedType",
        /// 0 voice, 1 fax, 2 electronic mail, 3 other.
        kind: number 0x03 >> 0 => "type",
    }
    /// SMSC control parameters, TS 23.040 §9.2.3.24.5: for which outcomes a status report is wanted.
    SmscControl {
        /// For a completed transaction.
        completed: flag 0x01 >> 0 => "completed",
        /// For a permanent error, when no more attempts are made.
        permanent_error: flag 0x02 >> 1 => "permanentError",
        /// For a temporary error, when no more attempts are made.
        given_up: flag 0x04 >> 2 => "givenUp",
        /// For a temporary error, while attempts are made.
        still_trying: flag 0x08 >> 3 => "stillTrying",
        /// Whether such a report cancels the request of the rest of a concatenated message.
        cancels_rest: flag 0x40 >> 6 => "cancelsRest",
        /// Whether the report repeats the header.
        original_header: flag 0x80 >> 7 => "originalHeader",
    }
    /// Text formatting mode, TS 23.040 §9.2.3.24.10.1.1.
    TextMode {
        /// 0 left, 1 centre, 2 right, 3 by language.
        alignment: number 0x03 >> 0 => "alignment",
        /// 0 normal, 1 large, 2 small.
        size: number 0x0c >> 2 => "size",
        /// Bold.
        bold: flag 0x10 >> 4 => "bold",
        /// Italic.
        italic: flag 0x20 >> 5 => "italic",
        /// Underlined.
        underlined: flag 0x40 >> 6 => "underlined",
        /// Struck through.
        strikethrough: flag 0x80 >> 7 => "strikethrough",
    }
    /// Text colour, TS 23.040 §9.2.3.24.10.1.1.
    TextColour {
        /// Foreground, 0 black to 15 white.
        foreground: number 0x0f >> 0 => "foreground",
        /// Background, 0 black to 15 white.
        background: number 0xf0 >> 4 => "background",
    }
    /// What may be done with an extended object, TS 23.040 §9.2.3.24.10.1.11.
    ObjectControl {
        /// Whether it may not be forwarded.
        not_forwarded: flag 0x01 >> 0 => "notForwarded",
        /// Whether it is a user prompt.
        user_prompt: flag 0x02 >> 1 => "userPrompt",
    }
    /// Compression of the extended objects, TS 23.040 §9.2.3.24.10.1.13.
    Compression {
        /// 0 LZSS.
        algorithm: number 0x0f >> 0 => "algorithm",
        /// Parameter of the algorithm.
        parameter: number 0xf0 >> 4 => "parameter",
    }
}

codes! {
    /// Who made the elements that follow, TS 23.040 §9.2.3.24.6.
    #[derive(Default)]
    pub struct HeaderSource(pub u8) {
        1 => "originalSender",
        2 => "originalReceiver",
        3 => "smsc",
    }
    /// A sound that every phone has, TS 23.040 §9.2.3.24.10.1.2.
    #[derive(Default)]
    pub struct PredefinedSoundNumber(pub u8) {
        0 => "chimesHigh",
        1 => "chimesLow",
        2 => "ding",
        3 => "taDa",
        4 => "notify",
        5 => "drum",
        6 => "claps",
        7 => "fanfar",
        8 => "chordHigh",
        9 => "chordLow",
    }
    /// An animation that every phone has, TS 23.040 §9.2.3.24.10.1.4.
    #[derive(Default)]
    pub struct PredefinedAnimationNumber(pub u8) {
        0 => "ironicFlirty",
        1 => "gladHappy",
        2 => "sceptic",
        3 => "sadUnhappy",
        4 => "wow",
        5 => "crying",
        6 => "winking",
        7 => "laughing",
        8 => "indifferent",
        9 => "inLoveKissing",
        10 => "confused",
        11 => "tongueHangingOut",
        12 => "angry",
        13 => "glassesDevil",
        14 => "devil",
    }
    /// What an extended object is, TS 23.040 §9.2.3.24.10.1.11.
    #[derive(Default)]
    pub struct ObjectType(pub u8) {
        0x00 => "predefinedSound",
        0x01 => "iMelody",
        0x02 => "blackAndWhiteBitmap",
        0x03 => "twoBitGreyscaleBitmap",
        0x04 => "sixBitColourBitmap",
        0x05 => "predefinedAnimation",
        0x06 => "blackAndWhiteAnimation",
        0x07 => "twoBitGreyscaleAnimation",
        0x08 => "sixBitColourAnimation",
        0x09 => "vCard",
        0x0a => "vCalendar",
        0x0b => "standardWvg",
        0x0c => "polyphonicMelody",
        0xff => "dataFormatDeliveryRequest",
    }
    /// What may be done with the elements that follow, TS 23.040 §9.2.3.24.10.1.14.
    #[derive(Default)]
    pub struct DistributionAttributes(pub u8) {
        0 => "mayBeForwarded",
        1 => "notForwarded",
    }
}

macro_rules! named_parts { ($($ty:ident)+) => { $(
    impl<'a> Part<'a> for $ty {
        fn read(r: &mut Reader<'a>) -> Result<Self> {
            r.u8().map(Self)
        }
        fn write(&self, w: &mut Writer<'_>) {
            w.u8(self.0);
        }
        fn show(&self, field: Field<'_>, visitor: &mut dyn Visitor) {
            visitor.value(field, self.value());
        }
    }
)+ } }
named_parts! { HeaderSource PredefinedSoundNumber PredefinedAnimationNumber ObjectType DistributionAttributes }

/// Elements in the order of their identifiers: constant and identifier, the name that tools print, whether it may
/// stand `once` or `often`, and its data.
macro_rules! information_elements {
    ($(
        $(#[$m:meta])*
        $name:ident = $code:literal, $text:literal, $times:ident { $( $part:ident: $ty:ty ),* $(,)? }
    )+) => {
        /// What an element says.
        #[derive(Clone, Copy, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Information<'a> {
            $(
                $(#[$m])*
                #[allow(missing_docs, reason = "the parts are named as in the clause that the element cites")]
                $name { $( $part: $ty ),* },
            )+
            /// An element whose data is not typed here: reserved, for the use of a service centre or between two
            /// SMEs, or a security header of the (U)SIM toolkit.
            Other {
                /// Information-Element-Identifier.
                identifier: u8,
                /// Information-Element-Data.
                data: &'a [u8],
            },
        }

        impl<'a> Information<'a> {
            fn read(identifier: u8, r: &mut Reader<'a>) -> Result<Self> {
                Ok(match identifier {
                    $( $code => Self::$name { $( $part: Part::read(r)? ),* }, )+
                    _ => Self::Other { identifier, data: r.take_rest() },
                })
            }
            /// Tells the parts of data that can be read.
            fn show(identifier: u8, mut r: Reader<'a>, visitor: &mut dyn Visitor) {
                match identifier {
                    $( $code => { $( show_part::<$ty>(stringify!($part), &mut r, visitor); )* } )+
                    _ => show_part::<&[u8]>("data", &mut r, visitor),
                }
            }
            /// Information-Element-Identifier.
            #[must_use]
            pub const fn identifier(&self) -> u8 {
                match self {
                    $( Self::$name { .. } => $code, )+
                    Self::Other { identifier, .. } => *identifier,
                }
            }
        }
        impl Encode for Information<'_> {
            fn encode(&self, w: &mut Writer<'_>) {
                let n = w.measure(|w| match self {
                    $( Self::$name { $( $part ),* } => { let _ = &w; backwards!(w; $( $part )*); } )+
                    Self::Other { data, .. } => w.bytes(data),
                });
                match u8::try_from(n) {
                    Ok(n) => w.u8(n),
                    Err(_) => w.fail(Kind::TooLong, Layer::Sms),
                }
                w.u8(self.identifier());
            }
        }

        /// The elements with typed data: identifier, name, and whether one may stand more than once.
        pub const INFORMATION_ELEMENTS: &[(u8, &str, bool)] =
            &[$( ($code, $text, information_elements!(@ $times)) ),+];
    };
    (@ once) => { false };
    (@ often) => { true };
}
macro_rules! backwards {
    ($w:ident;) => {};
    ($w:ident; $first:ident $($rest:ident)*) => {
        backwards!($w; $($rest)*);
        Part::write($first, $w);
    };
}
information_elements! {
    /// Concatenated short messages, 8-bit reference number, §9.2.3.24.1.
    Concatenated8 = 0x00, "concatenatedShortMessages8BitReference", once { reference: u8, maximum: u8, sequence: u8 }
    /// Special SMS message indication, §9.2.3.24.2.
    SpecialMessageIndication = 0x01, "specialSmsMessageIndication", often { indication: MessageIndication, count: u8 }
    /// Application port addressing, 8-bit address, §9.2.3.24.3.
    ApplicationPort8 = 0x04, "applicationPortAddressing8Bit", once { destination: u8, originator: u8 }
    /// Application port addressing, 16-bit address, §9.2.3.24.4.
    ApplicationPort16 = 0x05, "applicationPortAddressing16Bit", once { destination: u16, originator: u16 }
    /// SMSC control parameters, §9.2.3.24.5.
    SmscControlParameters = 0x06, "smscControlParameters", once { control: SmscControl }
    /// UDH source indicator, §9.2.3.24.6.
    UdhSource = 0x07, "udhSourceIndicator", often { source: HeaderSource }
    /// Concatenated short message, 16-bit reference number, §9.2.3.24.8.
    Concatenated16 = 0x08, "concatenatedShortMessage16BitReference", once { reference: u16, maximum: u8, sequence: u8 }
    /// Wireless control message protocol, §9.2.3.24.9.
    WirelessControlMessage = 0x09, "wirelessControlMessageProtocol", often { message: &'a [u8] }
    /// Text formatting, §9.2.3.24.10.1.1.
    TextFormatting = 0x0a, "textFormatting", often { position: u8, length: u8, mode: TextMode, colour: Option<TextColour> }
    /// Predefined sound, §9.2.3.24.10.1.2.
    PredefinedSound = 0x0b, "predefinedSound", often { position: u8, sound: PredefinedSoundNumber }
    /// User defined sound in iMelody, §9.2.3.24.10.1.3.
    UserDefinedSound = 0x0c, "userDefinedSound", often { position: u8, sound: &'a [u8] }
    /// Predefined animation, §9.2.3.24.10.1.4.
    PredefinedAnimation = 0x0d, "predefinedAnimation", often { position: u8, animation: PredefinedAnimationNumber }
    /// Large animation: four pictures of 16 by 16, §9.2.3.24.10.1.5.
    LargeAnimation = 0x0e, "largeAnimation", often { position: u8, animation: &'a [u8; 128] }
    /// Small animation: four pictures of 8 by 8, §9.2.3.24.10.1.6.
    SmallAnimation = 0x0f, "smallAnimation", often { position: u8, animation: &'a [u8; 32] }
    /// Large picture of 32 by 32, §9.2.3.24.10.1.7.
    LargePicture = 0x10, "largePicture", often { position: u8, picture: &'a [u8; 128] }
    /// Small picture of 16 by 16, §9.2.3.24.10.1.8.
    SmallPicture = 0x11, "smallPicture", often { position: u8, picture: &'a [u8; 32] }
    /// Variable picture: width in octets, height in lines, §9.2.3.24.10.1.9.
    VariablePicture = 0x12, "variablePicture", often { position: u8, width: u8, height: u8, picture: &'a [u8] }
    /// User prompt indicator, §9.2.3.24.10.1.10.
    UserPrompt = 0x13, "userPromptIndicator", often { objects: u8 }
    /// Extended object, its first or only part, §9.2.3.24.10.1.11.
    ExtendedObject = 0x14, "extendedObject", often {
        reference: u8, length: u16, control: ObjectControl, kind: ObjectType, position: u16, object: &'a [u8],
    }
    /// Reused extended object, §9.2.3.24.10.1.12.
    ReusedExtendedObject = 0x15, "reusedExtendedObject", often { reference: u8, position: u16 }
    /// Compression control, §9.2.3.24.10.1.13.
    CompressionControl = 0x16, "compressionControl", often { compression: Compression, length: u16, object: &'a [u8] }
    /// Object distribution indicator, §9.2.3.24.10.1.14.
    ObjectDistribution = 0x17, "objectDistributionIndicator", often { elements: u8, attributes: DistributionAttributes }
    /// Standard WVG object, §9.2.3.24.10.1.15.
    StandardWvg = 0x18, "standardWvgObject", often { position: u8, object: &'a [u8] }
    /// Character size WVG object, §9.2.3.24.10.1.16.
    CharacterSizeWvg = 0x19, "characterSizeWvgObject", often { position: u8, object: &'a [u8] }
    /// Extended object data request command, §9.2.3.24.10.1.17.
    ExtendedObjectDataRequest = 0x1a, "extendedObjectDataRequestCommand", once {}
    /// RFC 822 electronic mail header: its length in characters, §9.2.3.24.11.
    Rfc822Header = 0x20, "rfc822EMailHeader", once { length: u8 }
    /// Hyperlink format element, §9.2.3.24.12.
    HyperlinkFormat = 0x21, "hyperlinkFormatElement", often { position: u16, title: u8, url: u8 }
    /// Reply address element, §9.2.3.24.10.1.18.
    ReplyAddress = 0x22, "replyAddressElement", once { address: Address<'a> }
    /// Enhanced voice mail information, §9.2.3.24.13.
    EnhancedVoiceMailInformation = 0x23, "enhancedVoiceMailInformation", once { voicemail: EnhancedVoiceMail<'a> }
    /// National language single shift, §9.2.3.24.15.
    SingleShift = 0x24, "nationalLanguageSingleShift", once { language: Language }
    /// National language locking shift, §9.2.3.24.16.
    LockingShift = 0x25, "nationalLanguageLockingShift", once { language: Language }
}

fn show_part<'a, T: Part<'a>>(name: &str, r: &mut Reader<'a>, visitor: &mut dyn Visitor) {
    let before = *r;
    if let Ok(part) = T::read(r) {
        part.show(Field::new(name, Span::between(&before, r)), visitor);
    }
}

/// What an identifier means, TS 23.040 §9.2.3.24; `None` for a reserved one.
#[must_use]
pub fn identifier_name(identifier: u8) -> Option<&'static str> {
    let typed = INFORMATION_ELEMENTS.iter().find(|(code, ..)| *code == identifier);
    Some(match (typed, identifier) {
        (Some((_, name, _)), _) => name,
        (_, 0x70) => "usimToolkitCommandPacket",
        (_, 0x71) => "usimToolkitResponsePacket",
        (_, 0x72..=0x7f) => "usimToolkitSecurityHeader",
        (_, 0x80..=0x9f) => "smeToSmeSpecific",
        (_, 0xc0..=0xdf) => "scSpecific",
        _ => return None,
    })
}

/// Which part of a longer message a short message is, TS 23.040 §9.2.3.24.1, §9.2.3.24.8.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Concatenation {
    /// The reference that all parts share.
    pub reference: Reference,
    /// How many parts there are; 0 is a mistake.
    pub maximum: u8,
    /// Which part it is, from 1.
    pub sequence: u8,
}

/// The reference of a concatenated message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reference {
    /// Of eight bits.
    Eight(u8),
    /// Of sixteen bits.
    Sixteen(u16),
}

impl Concatenation {
    /// Whether the part number can be one of such a message.
    #[must_use]
    pub const fn is_valid(self) -> bool {
        self.sequence != 0 && self.sequence <= self.maximum
    }
    /// The element that says so.
    #[must_use]
    pub const fn information(self) -> Information<'static> {
        let Self { reference, maximum, sequence } = self;
        match reference {
            Reference::Eight(reference) => Information::Concatenated8 { reference, maximum, sequence },
            Reference::Sixteen(reference) => Information::Concatenated16 { reference, maximum, sequence },
        }
    }
}

impl Information<'_> {
    /// Tells what is odd about the data, which begins at `at`: reserved values, and what addresses inside have.
    pub(crate) fn findings(&self, at: u32, tell: &mut dyn FnMut(Flag, u32)) {
        let reserved = match *self {
            Self::SingleShift { language } => !language.has_single_shift(),
            Self::LockingShift { language } => !language.has_locking_shift(),
            Self::UdhSource { source } => source.name().is_none(),
            Self::PredefinedSound { sound, .. } => sound.name().is_none(),
            Self::PredefinedAnimation { animation, .. } => animation.name().is_none(),
            Self::ExtendedObject { kind, .. } => kind.name().is_none(),
            Self::ObjectDistribution { attributes, .. } => attributes.name().is_none(),
            Self::ReplyAddress { address } => return address.findings(at, tell),
            Self::EnhancedVoiceMailInformation { voicemail } => return voicemail.findings(at, tell),
            _ => false,
        };
        if reserved {
            tell(Flag::SmsValueReserved, at);
        }
    }
    /// Which part of a longer message it says that this is.
    #[must_use]
    pub const fn concatenation(&self) -> Option<Concatenation> {
        Some(match *self {
            Self::Concatenated8 { reference, maximum, sequence } => {
                Concatenation { reference: Reference::Eight(reference), maximum, sequence }
            }
            Self::Concatenated16 { reference, maximum, sequence } => {
                Concatenation { reference: Reference::Sixteen(reference), maximum, sequence }
            }
            _ => return None,
        })
    }
}
