//! What the octets of leaf types mean: digits, cells, places, names of codes.
//!
//! Nothing is refused here. A value that is too short or reserved is shown as it came, so that a tool sees
//! what was sent; `check` judges sizes and ranges by the schema.

mod bits;
mod code;
mod identity;
mod number;
mod packet;
mod place;
mod signal;
mod text;

pub use bits::{
    CallDiversion, Channel, ChargingBehaviour, Classmark2, EvolvedPriority, Ext2Qos, Ext3Qos, ExtQos,
    ExtendedDrx, GsmCiphers, LsaBits, NetworkCapability, Qos, SpeechCodec, Subaddress, UserToUser,
    UtranCiphering, UtranIntegrity,
};
pub use code::{
    Alerting, AlertingCode, CallingPartyCategory, CallingPartyCategoryCode, Cause, CauseName, Codec,
    CodecName, ForwardingBits, GsmCipher, GsmCipherName, InterCug, InterCugCode, MmCodeName, MobilityEvent,
    Priority, PriorityCode, SpeechVersion, SpeechVersionName, StatusBits,
};
pub use identity::{
    CellOrArea, Characters, EutranCell, ImeiDigits, ImsiDigits, NrCell, NrTrackingArea, Number, Plmn, Rnc,
    TrackingArea,
};
pub use number::{
    Carrier, Interlock, LsaNumber, PositioningMethods, SmAddress, UserInformation, UtranAlgorithms,
};
pub use packet::{ApnLabels, GsnIpAddress, NtpTime, PdnKind, PdnType, PdpIpAddress, PdpKind, PdpType};
pub use place::{Accuracy, AltitudeAccuracy, Geodetic, Shape, ShapeKind, Velocity};
pub use sigcodec_q763::Number as IsupNumber;

pub use signal::{
    InformationElement, IsupParameter, MobileElement, SignalCoding, SignalElement, SignalElements,
};
pub use text::{Alphabet, CodedText, CodingScheme, TextLanguage};

pub(crate) use signal::signals;
pub(crate) use text::{audit_texts, texts};

pub use sigcodec_wire::walk::BitField;

use core::{
    fmt,
    hash::{Hash, Hasher},
    marker::PhantomData,
};
use sigcodec_ber::Meaning;
use sigcodec_wire::{
    Layer,
    audit::{Auditor, Flag},
    codes::Code,
    show::Hex,
    walk::{Field, Value, Visitor},
};

pub use crate::bs_code::{BearerService, BearerServiceName};
pub use crate::ss_code::{SsCodeName, SupplementaryService};
pub use crate::ts_code::{Teleservice, TeleserviceName};

/// A code of one octet, and in the `Ext-` types octets behind it, which are shown after its name.
pub struct Coded<'a, C>(&'a [u8], PhantomData<fn() -> C>);

impl<'a, C: Code<Number = u8>> Coded<'a, C> {
    /// Every code that the specification names, with its name.
    pub const NAMES: &'static [(u8, &'static str)] = C::NAMES;

    /// The code; `None` when there is no octet.
    #[must_use]
    pub fn code(self) -> Option<C> {
        self.0.first().map(|code| C::new(*code))
    }
    /// The octets as they came.
    #[must_use]
    pub const fn octets(self) -> &'a [u8] {
        self.0
    }
    /// The name; `None` for a code that the specification does not name.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        self.code()?.name()
    }
    /// Octets behind the code.
    #[must_use]
    pub fn more(self) -> &'a [u8] {
        self.0.get(1..).unwrap_or_default()
    }
    /// A code with octets behind it, or none at all.
    #[inline(never)]
    fn walk_long(self, field: Field<'_>, visitor: &mut dyn Visitor) {
        if self.0.is_empty() {
            return visitor.unread(field, self.0);
        }
        visitor.value(field, Value::Text(&self));
    }
}

impl<C> Clone for Coded<'_, C> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<C> Copy for Coded<'_, C> {}
impl<C> PartialEq for Coded<'_, C> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<C> Eq for Coded<'_, C> {}
impl<C> Hash for Coded<'_, C> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}
impl<C: Code<Number = u8>> fmt::Debug for Coded<'_, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
impl<C: Code<Number = u8>> fmt::Display for Coded<'_, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) if self.more().is_empty() => f.write_str(name),
            Some(name) => write!(f, "{name} {}", Hex(self.more())),
            None => Hex(self.0).fmt(f),
        }
    }
}
impl<'a, C: Code<Number = u8>> Meaning<'a> for Coded<'a, C> {
    #[inline]
    fn of(octets: &'a [u8]) -> Self {
        Self(octets, PhantomData)
    }
    #[inline]
    fn walk(&self, field: Field<'_>, _: Layer, visitor: &mut dyn Visitor) {
        match self.0 {
            [code] => visitor.value(field, C::new(*code).value()),
            _ => self.walk_long(field, visitor),
        }
    }
}

/// OCTET STRING types that stay octets, each with the reason: keys and random numbers, identities without
/// structure, and containers of other protocols.
#[rustfmt::skip]
pub const OPAQUE: &[(&str, &str)] = &[
    ("SignalInfo", "a message of another protocol: BSSMAP, RANAP, TS 24.008, TS 23.040, ETS 300 102-1"),
    ("LongSignalInfo", "a message of another protocol: RANAP, BSSMAP"),
    ("CallReferenceNumber", "an identity that its network allocates"),
    ("Tmsi", "an identity that its VLR allocates"),
    ("Lmsi", "an identity that its VLR allocates"),
    ("Vstk", "a key"),
    ("VstkRand", "a random number"),
    ("CodecInfo", "an element of TS 48.008"),
    ("NameString", "text; its data coding scheme stands beside it, see CodedText"),
    ("RequestorIdString", "text; its data coding scheme stands beside it, see CodedText"),
    ("LcsCodewordString", "text; its data coding scheme stands beside it, see CodedText"),
    ("UssdString", "text; its data coding scheme stands beside it, see CodedText"),
    ("UtranPositioningDataInfo", "a type of RANAP in packed encoding"),
    ("GeranGansSpositioningData", "an element of TS 49.031"),
    ("UtranGansSpositioningData", "a type of RANAP in packed encoding"),
    ("UtranAdditionalPositioningData", "a type of RANAP in packed encoding"),
    ("UtranCivicAddress", "a civic address of RFC 4776 inside RANAP"),
    ("AgeIndicator", "its structure is that of an implementation"),
    ("Rand", "a random number"),
    ("Sres", "an authentication value"),
    ("Kc", "a key"),
    ("Xres", "an authentication value"),
    ("Ck", "a key"),
    ("Ik", "a key"),
    ("Autn", "an authentication value"),
    ("Auts", "an authentication value"),
    ("Kasme", "a key"),
    ("Ki", "a key"),
    ("LclsGlobalCallReference", "an identity that networks allocate, TS 29.205"),
    ("RanapServiceHandover", "a type of RANAP in packed encoding"),
    ("GeranClassmark", "an element of TS 48.008"),
    ("RadioResourceInformation", "an element of TS 48.008"),
    ("IntegrityProtectionInformation", "a type of RANAP in packed encoding"),
    ("EncryptionInformation", "a type of RANAP in packed encoding"),
    ("ResetId", "an identity that its HSS allocates"),
    ("LocalGroupId", "an identity that its operator allocates"),
    ("MsRadioAccessCapability", "a CSN.1 structure of TS 24.008 §10.5.5.12a"),
    ("ChannelType", "an element of TS 48.008"),
    ("ClassmarkInfo", "an element of TS 48.008"),
    ("GpsAssistanceData", "an element of TS 49.031"),
    ("GanssAssistanceData", "an element of TS 49.031"),
    ("PositioningProtocolPdu", "a message of LPP"),
    ("DecipheringKeys", "keys"),
    ("LcsReferenceNumberExt", "an identity that its network allocates"),
];

/// The offset of octet `i` of a leaf that begins at `at`.
fn place(at: u32, i: usize) -> u32 {
    at.wrapping_add(u32::try_from(i).unwrap_or(u32::MAX))
}
/// Reports the bits of `spare` that are set in octet `i`.
fn audit_spare(octets: &[u8], i: usize, spare: u8, at: u32, auditor: &mut dyn Auditor) {
    if octet(octets, i) & spare != 0 {
        auditor.finding(Flag::SpareBits, place(at, i));
    }
}
/// Octet `i`, or 0 where there is none.
fn octet(octets: &[u8], i: usize) -> u8 {
    octets.get(i).copied().unwrap_or_default()
}
/// The number in big-endian octets; the low 64 bits of a longer one.
fn number(octets: &[u8]) -> u64 {
    match octets {
        [a] => u64::from(*a),
        [a, b] => u64::from(u16::from_be_bytes([*a, *b])),
        [a, b, c] => u64::from(u32::from_be_bytes([0, *a, *b, *c])),
        [a, b, c, d] => u64::from(u32::from_be_bytes([*a, *b, *c, *d])),
        _ => longer(octets),
    }
}
fn longer(octets: &[u8]) -> u64 {
    octets.iter().fold(0, |n, b| n << 8 | u64::from(*b))
}
/// Octets `from..to` as a number; `None` where they are not all there.
fn number_at(octets: &[u8], from: usize, to: usize) -> Option<u64> {
    octets.get(from..to).map(number)
}
