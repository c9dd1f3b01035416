//! The parameters, Q.713 §3: their keys, and those of fixed length as types.

use crate::{
    address::{Address, Variant},
    cause::{ErrorCause, RefusalCause, ReleaseCause, ResetCause, ReturnCause},
};
use sigcodec_wire::{Encode, Kind, Layer, Reader, Result, Writer, codes};

/// The type of a parameter: what it is read as.
pub trait ParameterType {
    /// What it is read as.
    type Value<'a>;
    /// Octets of the parameter where it is mandatory and of fixed length; 0 for one of variable length.
    const OCTETS: u8;

    /// Reads all of `value`, with the addresses of `variant`.
    ///
    /// # Errors
    /// [`Kind::Length`] when it has another size, or what the type refuses.
    fn read(value: Reader<'_>, variant: Variant) -> Result<Self::Value<'_>>;
}

/// What a parameter of the type `T` is built of.
pub trait ValueFor<T>: Encode {}

sigcodec_pointers::keys! {
    /// A typed handle on a parameter, `Copy`: its name code, and with it the type of its contents.
    ///
    /// ```
    /// use sigcodec_sccp::{Message, ProtocolClass, key};
    /// use sigcodec_wire::Decode as _;
    /// # fn main() -> sigcodec_wire::Result<()> {
    /// let udt = Message::from_bytes(&[9, 0x81, 3, 5, 7, 2, 0x42, 6, 2, 0x42, 8, 2, 0xca, 0xfe])?;
    /// assert_eq!(udt.get(key::PROTOCOL_CLASS)?, Some(ProtocolClass::new(1, true)));
    /// assert_eq!(udt.get(key::CALLING)?.and_then(|a| a.ssn), Some(8));
    /// assert_eq!(udt.get(key::IMPORTANCE)?, None);
    /// # Ok(())
    /// # }
    /// ```
    pub struct Key of ParameterName;
}
impl<T> Key<T> {
    /// The parameter with these contents, to build a message of.
    #[must_use]
    pub fn value<V: ValueFor<T>>(self, contents: &V) -> (ParameterName, &dyn Encode) {
        (self.name, contents)
    }
}

/// Declares the parameters: the key, the type of the contents, name code, name, and the clause of Q.713.
macro_rules! parameters {
    ($($key:ident: $ty:ty = $code:literal, $name:literal, $clause:literal;)+) => {
        codes! {
            /// The name code of a parameter, Q.713 §3.1.
            pub struct ParameterName(pub u8) {
                $( #[doc = concat!($clause, ".")] $key = $code => $name, )+
            }
        }
        impl ParameterName {
            /// Octets of the parameter where it is mandatory and of fixed length; 0 for one of variable length.
            #[allow(elided_lifetimes_in_paths, reason = "a row names the type alone")]
            #[must_use]
            pub const fn octets(self) -> u8 {
                match self.0 {
                    $( $code => <$ty as ParameterType>::OCTETS, )+
                    _ => 0,
                }
            }
        }
        /// The parameters with the types of their contents.
        pub mod key {
            #[allow(clippy::wildcard_imports, reason = "the types of all parameters")]
            use super::*;
            $(
                #[allow(elided_lifetimes_in_paths, reason = "a row names the type alone")]
                #[doc = concat!("`", $name, "`, name code ", stringify!($code), ", ", $clause, ".")]
                pub const $key: Key<$ty> = Key::new(ParameterName::$key);
            )+
        }
    };
}
parameters! {
    END_OF_OPTIONAL: Reader = 0, "endOfOptionalParameters", "§3.2";
    DESTINATION_LOCAL_REFERENCE: LocalReference = 1, "destinationLocalReference", "§3.3";
    SOURCE_LOCAL_REFERENCE: LocalReference = 2, "sourceLocalReference", "§3.3";
    CALLED: Address = 3, "calledPartyAddress", "§3.4";
    CALLING: Address = 4, "callingPartyAddress", "§3.5";
    PROTOCOL_CLASS: ProtocolClass = 5, "protocolClass", "§3.6";
    SEGMENTING_REASSEMBLING: SegmentingReassembling = 6, "segmentingReassembling", "§3.7";
    RECEIVE_SEQUENCE_NUMBER: ReceiveSequenceNumber = 7, "receiveSequenceNumber", "§3.8";
    SEQUENCING_SEGMENTING: SequencingSegmenting = 8, "sequencingSegmenting", "§3.9";
    CREDIT: Credit = 9, "credit", "§3.10";
    RELEASE_CAUSE: ReleaseCause = 10, "releaseCause", "§3.11";
    RETURN_CAUSE: ReturnCause = 11, "returnCause", "§3.12";
    RESET_CAUSE: ResetCause = 12, "resetCause", "§3.13";
    ERROR_CAUSE: ErrorCause = 13, "errorCause", "§3.14";
    REFUSAL_CAUSE: RefusalCause = 14, "refusalCause", "§3.15";
    DATA: Reader = 15, "data", "§3.16";
    SEGMENTATION: Segmentation = 16, "segmentation", "§3.17";
    HOP_COUNTER: HopCounter = 17, "hopCounter", "§3.18";
    IMPORTANCE: Importance = 18, "importance", "§3.19";
    LONG_DATA: Reader = 19, "longData", "§3.20";
    ISNI: Reader = 250, "intermediateSignallingNetworkIdentification", "T1.112.3: intermediate signalling network identification, ANSI only";
}

impl ParameterType for Reader<'static> {
    type Value<'a> = Reader<'a>;
    const OCTETS: u8 = 0;
    fn read(value: Reader<'_>, _: Variant) -> Result<Reader<'_>> {
        Ok(value)
    }
}
/// Data are built of anything.
impl<V: Encode> ValueFor<Reader<'static>> for V {}
impl ParameterType for Address<'static> {
    type Value<'a> = Address<'a>;
    const OCTETS: u8 = 0;
    fn read(value: Reader<'_>, variant: Variant) -> Result<Address<'_>> {
        Address::decode(value, variant)
    }
}
impl ValueFor<Address<'static>> for Address<'_> {}

/// Parameters of so many octets.
macro_rules! of_octets {
    ($($ty:ident: $octets:literal, |$value:ident| $read:expr;)+) => { $(
        impl ParameterType for $ty {
            type Value<'a> = Self;
            const OCTETS: u8 = $octets;
            fn read(value: Reader<'_>, _: Variant) -> Result<Self> {
                match <[u8; $octets]>::try_from(value.rest()) {
                    Ok($value) => Ok($read),
                    Err(_) => Err(value.error(Kind::Length)),
                }
            }
        }
        impl ValueFor<Self> for $ty {}
    )+ };
}
of_octets! {
    LocalReference: 3, |octets| { let [a, b, c] = octets; Self(u32::from_le_bytes([a, b, c, 0])) };
    SequencingSegmenting: 2, |octets| Self(octets);
    Segmentation: 4, |octets| Self(octets);
    ProtocolClass: 1, |octets| Self(u8::from_be_bytes(octets));
    SegmentingReassembling: 1, |octets| Self(u8::from_be_bytes(octets));
    ReceiveSequenceNumber: 1, |octets| Self(u8::from_be_bytes(octets));
    Credit: 1, |octets| Self(u8::from_be_bytes(octets));
    HopCounter: 1, |octets| Self(u8::from_be_bytes(octets));
    Importance: 1, |octets| Self(u8::from_be_bytes(octets));
    ReleaseCause: 1, |octets| Self(u8::from_be_bytes(octets));
    ReturnCause: 1, |octets| Self(u8::from_be_bytes(octets));
    ResetCause: 1, |octets| Self(u8::from_be_bytes(octets));
    ErrorCause: 1, |octets| Self(u8::from_be_bytes(octets));
    RefusalCause: 1, |octets| Self(u8::from_be_bytes(octets));
}

/// A local reference of three octets, least significant first on the wire, §3.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct LocalReference(pub u32);

impl Encode for LocalReference {
    /// One above 24 bits is refused with [`Kind::Value`].
    fn encode(&self, w: &mut Writer<'_>) {
        let [a, b, c, d] = self.0.to_le_bytes();
        refuse(d != 0, w);
        w.array([a, b, c]);
    }
}

/// Protocol class and, for classes 0 and 1, the message handling, §3.6.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ProtocolClass(pub u8);

impl ProtocolClass {
    /// A class, 0 to 3, with or without return on error. Encoding refuses another class.
    #[must_use]
    pub const fn new(class: u8, return_on_error: bool) -> Self {
        let class = if class > 0x0f { 0x0f } else { class };
        Self(class | if return_on_error { 0x80 } else { 0 })
    }
    /// The class, 0 to 3.
    #[must_use]
    pub const fn class(self) -> u8 {
        self.0 & 0x0f
    }
    /// Whether the message is returned when it cannot be delivered.
    #[must_use]
    pub const fn return_on_error(self) -> bool {
        self.0 >> 4 == 8 && self.class() < 2
    }
}

/// Segmenting/reassembling: whether more data of the same NSDU follows in another DT1, §3.7.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SegmentingReassembling(pub u8);

impl SegmentingReassembling {
    /// With or without more data behind it.
    #[must_use]
    pub const fn new(more_data: bool) -> Self {
        Self(more_data as u8)
    }
    /// Whether more data follows.
    #[must_use]
    pub const fn more_data(self) -> bool {
        self.0 & 1 != 0
    }
}

/// Receive sequence number P(R), 0 to 127, with the spare bit as it came, §3.8.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ReceiveSequenceNumber(pub u8);

impl ReceiveSequenceNumber {
    /// The number `p_r`, 0 to 127. Of a larger one the spare bit is set, which encoding refuses.
    #[must_use]
    pub const fn new(p_r: u8) -> Self {
        Self(p_r.rotate_left(1))
    }
    /// The number, 0 to 127.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.0 >> 1
    }
}

/// Sequencing/segmenting: P(S), P(R) and the more-data indicator, §3.9.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SequencingSegmenting(pub [u8; 2]);

impl SequencingSegmenting {
    /// The numbers, 0 to 127, and whether more data follows. Of a larger one the spare bit is set, which encoding
    /// refuses.
    #[must_use]
    pub const fn new(p_s: u8, p_r: u8, more_data: bool) -> Self {
        Self([p_s.rotate_left(1) | p_r >> 7, p_r << 1 | more_data as u8])
    }
    /// Send sequence number P(S), 0 to 127.
    #[must_use]
    pub const fn send_number(self) -> u8 {
        self.0[0] >> 1
    }
    /// Receive sequence number P(R), 0 to 127.
    #[must_use]
    pub const fn receive_number(self) -> u8 {
        self.0[1] >> 1
    }
    /// Whether more data follows.
    #[must_use]
    pub const fn more_data(self) -> bool {
        self.0[1] & 1 != 0
    }
}

/// Credit: the window of a flow control connection section, §3.10.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Credit(pub u8);

/// Hop counter, 1 to 15, §3.18.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct HopCounter(pub u8);

/// Importance, 0 to 7, §3.19.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Importance(pub u8);

/// Refuses a value that the field cannot have.
#[inline]
pub(crate) fn refuse(when: bool, w: &mut Writer<'_>) {
    if when {
        w.fail(Kind::Value, Layer::Sccp);
    }
}

/// Parameters of one octet, and which values are refused.
macro_rules! octet { ($($ty:ident: |$n:ident| $refused:expr;)+) => { $(
    impl Encode for $ty {
        /// A value that the parameter cannot have is refused with [`Kind::Value`].
        #[inline]
        fn encode(&self, w: &mut Writer<'_>) {
            let $n = self.0;
            refuse($refused, w);
            w.u8(self.0);
        }
    }
)+ } }
octet! {
    ProtocolClass: |n| n & 0x0f > 3;
    SegmentingReassembling: |n| n > 1;
    ReceiveSequenceNumber: |n| n & 1 != 0;
    Credit: |_n| false;
    HopCounter: |n| !matches!(n, 1..=15);
    Importance: |n| n > 7;
}

impl Encode for SequencingSegmenting {
    /// A spare bit that is set is refused with [`Kind::Value`].
    fn encode(&self, w: &mut Writer<'_>) {
        let [send, _] = self.0;
        refuse(send & 1 != 0, w);
        w.array(self.0);
    }
}

/// Segmentation of a long message, §3.17.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Segmentation(pub [u8; 4]);

impl Segmentation {
    /// The segmentation parameter of one segment: class 0 or 1, 0 to 15 segments that remain, a reference of 24 bits. Of
    /// other values the spare bits are set, which encoding refuses.
    #[must_use]
    pub const fn new(first: bool, class: u8, remaining: u8, reference: LocalReference) -> Self {
        let [a, b, c, d] = reference.0.to_le_bytes();
        let spare = if class > 1 || remaining > 15 || d != 0 { 0x30 } else { 0 };
        Self([(first as u8) << 7 | (class & 1) << 6 | spare | remaining & 0x0f, a, b, c])
    }
    /// The same without the spare bits.
    #[must_use]
    pub(crate) const fn without_spare(self) -> Self {
        let [first, a, b, c] = self.0;
        Self([first & 0xcf, a, b, c])
    }
    /// Whether this is the first segment.
    #[must_use]
    pub const fn first(self) -> bool {
        self.0[0] & 0x80 != 0
    }
    /// The class that was asked for: 0 or 1.
    #[must_use]
    pub const fn class(self) -> u8 {
        self.0[0] >> 6 & 1
    }
    /// How many segments follow, 0 to 15.
    #[must_use]
    pub const fn remaining(self) -> u8 {
        self.0[0] & 0x0f
    }
    /// The spare bits, which are 0.
    #[must_use]
    pub const fn spare(self) -> u8 {
        self.0[0] >> 4 & 3
    }
    /// The reference that all segments of a message share.
    #[must_use]
    pub const fn reference(self) -> LocalReference {
        let [_, a, b, c] = self.0;
        LocalReference(u32::from_le_bytes([a, b, c, 0]))
    }
}

impl Encode for Segmentation {
    /// A spare bit that is set is refused with [`Kind::Value`].
    fn encode(&self, w: &mut Writer<'_>) {
        refuse(self.spare() != 0, w);
        w.array(self.0);
    }
}
