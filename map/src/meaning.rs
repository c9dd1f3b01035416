//! What the octets of leaf types mean: digits, cells, places, names of codes.
//!
//! Nothing is refused here. A value that is too short or reserved is shown as it came, so that a tool sees
//! what was sent; `check` judges sizes and ranges by the schema.

mod bits;
mod code;
mod identity;
mod isup;
mod number;
mod packet;
mod place;
mod signal;
mod text;

pub use bits::{
    CallDiversion, Channel, Classmark2, EvolvedPriority, Ext2Qos, Ext3Qos, ExtQos, ExtendedDrx, GsmCiphers,
    LsaBits, NetworkCapability, Qos, SpeechCodec, Subaddress, UserToUser, UtranCiphering, UtranIntegrity,
};
pub use code::{
    Alerting, CallingPartyCategory, CauseName, CodecName, ForwardingBits, GsmCipherName, InterCug,
    MmCodeName, Priority, SpeechVersionName, StatusBits,
};
pub use identity::{CellOrArea, Characters, ImeiDigits, ImsiDigits, Number, Plmn};
pub use isup::IsupNumber;
pub use number::{
    Carrier, Interlock, LsaNumber, PositioningMethods, SmAddress, UserInformation, UtranAlgorithms,
};
pub use packet::{ApnLabels, ChargingBehaviour, GsnIpAddress, NtpTime, PdnKind, PdpIpAddress, PdpKind};
pub use place::{Accuracy, AltitudeAccuracy, Geodetic, Shape, Velocity};

pub use signal::{SignalCoding, SignalElement, SignalElements};
pub use text::{Alphabet, CodedText, TextLanguage};

pub(crate) use signal::Signals;
pub(crate) use text::Texts;

pub use sigcodec_wire::walk::BitField;

pub use crate::bs_code::BearerServiceName;
pub use crate::ss_code::SsCodeName;
pub use crate::ts_code::TeleserviceName;

/// Types around the octets of a leaf.
macro_rules! octet_views {
    ($( $(#[$m:meta])* $name:ident; )+) => { $(
        $(#[$m])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct $name<'a>(&'a [u8]);

        impl<'a> $name<'a> {
            /// The octets as they came.
            #[must_use]
            pub const fn octets(self) -> &'a [u8] {
                self.0
            }
        }
    )+ };
}

/// Code types of one octet whose values the specification names.
///
/// Each row gives a constant and the identifier; octets behind the first (in the `Ext-`
/// types) are shown after it.
macro_rules! codes {
    (
        $(#[$m:meta])* $view:ident {
            $( $constant:ident = $code:literal => $id:ident ),+ $(,)?
        }
    ) => {
        $(#[$m])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct $view<'a>(&'a [u8]);

        impl<'a> $view<'a> {
            $(
                #[doc = concat!("`", stringify!($id), "`.")]
                pub const $constant: u8 = $code;
            )+
            /// Every code that the specification names, with its identifier.
            pub const NAMES: &'static [(u8, &'static str)] = &[$(($code, stringify!($id))),+];
            /// The code; `None` when there is no octet.
            #[must_use]
            pub fn code(self) -> Option<u8> {
                self.0.first().copied()
            }
            /// The octets as they came.
            #[must_use]
            pub const fn octets(self) -> &'a [u8] {
                self.0
            }
            /// The identifier; `None` for a code that the specification does not name.
            #[must_use]
            pub fn name(self) -> Option<&'static str> {
                Some(match self.0.first()? { $( $code => stringify!($id), )+ _ => return None })
            }
            /// Octets behind the code.
            #[must_use]
            pub fn more(self) -> &'a [u8] {
                self.0.get(1..).unwrap_or_default()
            }
        }
        $crate::meaning::code_view!($view);
    };
}

/// What all views of a code have in common.
macro_rules! code_view {
    ($view:ident) => {
        const _: () = {
            use core::fmt;
            use sigcodec_wire::{
                Layer,
                ber::Meaning,
                digits::Hex,
                walk::{Field, Shape, Value, Visitor},
            };
            impl fmt::Display for $view<'_> {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    match self.name() {
                        Some(name) if self.more().is_empty() => f.write_str(name),
                        Some(name) => write!(f, "{name} {}", Hex(self.more())),
                        None => Hex(self.0).fmt(f),
                    }
                }
            }
            impl<'a> $view<'a> {
                /// A code with octets behind it, or none at all.
                #[inline(never)]
                fn walk_long(self, field: Field<'_>, visitor: &mut dyn Visitor) {
                    let [code, more @ ..] = self.0 else {
                        return visitor.value(field, Value::Octets(self.0));
                    };
                    let place = field.span.last(self.0.len());
                    visitor.begin(field, Shape::Object);
                    let value = Value::Named(i64::from(*code), self.name());
                    visitor.value(Field::new("code", place.part(0, 1)), value);
                    visitor.value(Field::new("more", place.last(more.len())), Value::Octets(more));
                    visitor.end();
                }
            }
            impl<'a> Meaning<'a> for $view<'a> {
                #[inline]
                fn of(octets: &'a [u8]) -> Self {
                    Self(octets)
                }
                #[inline]
                fn walk(&self, field: Field<'_>, _: Layer, visitor: &mut dyn Visitor) {
                    match self.0 {
                        [code] => visitor.value(field, Value::Named(i64::from(*code), self.name())),
                        _ => self.walk_long(field, visitor),
                    }
                }
            }
        };
    };
}

pub(crate) use code_view;
pub(crate) use codes;
use octet_views;

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
