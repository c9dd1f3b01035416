//! Parameters of fixed length, Q.713 §3.

use sigcodec_wire::{Encode, Writer};

macro_rules! names {
    ($($(#[$m:meta])* $name:ident = $code:literal => $id:literal;)+) => {
        /// The name code of a parameter, Q.713 §3.1.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct ParameterName(pub u8);

        impl ParameterName {
    /// Octets of the parameter where it is mandatory and of fixed length.
    pub(crate) const fn fixed_len(self) -> usize {
        match self {
            Self::DESTINATION_LOCAL_REFERENCE | Self::SOURCE_LOCAL_REFERENCE => 3,
            Self::SEQUENCING_SEGMENTING => 2,
            _ => 1,
        }
    }
}

impl ParameterName {
            $($(#[$m])* #[doc = concat!("Name code ", stringify!($code), ".")] pub const $name: Self = Self($code);)+

            /// The name in lowerCamelCase; `None` for an unknown code.
            #[must_use]
            pub const fn name(self) -> Option<&'static str> {
                Some(match self.0 { $($code => $id,)+ _ => return None })
            }
        }
    };
}
names! {
    /// §3.2.
    END_OF_OPTIONAL = 0 => "endOfOptionalParameters";
    /// §3.3.
    DESTINATION_LOCAL_REFERENCE = 1 => "destinationLocalReference";
    /// §3.3.
    SOURCE_LOCAL_REFERENCE = 2 => "sourceLocalReference";
    /// §3.4.
    CALLED = 3 => "calledPartyAddress";
    /// §3.5.
    CALLING = 4 => "callingPartyAddress";
    /// §3.6.
    PROTOCOL_CLASS = 5 => "protocolClass";
    /// §3.7.
    SEGMENTING_REASSEMBLING = 6 => "segmentingReassembling";
    /// §3.8.
    RECEIVE_SEQUENCE_NUMBER = 7 => "receiveSequenceNumber";
    /// §3.9.
    SEQUENCING_SEGMENTING = 8 => "sequencingSegmenting";
    /// §3.10.
    CREDIT = 9 => "credit";
    /// §3.11.
    RELEASE_CAUSE = 10 => "releaseCause";
    /// §3.12.
    RETURN_CAUSE = 11 => "returnCause";
    /// §3.13.
    RESET_CAUSE = 12 => "resetCause";
    /// §3.14.
    ERROR_CAUSE = 13 => "errorCause";
    /// §3.15.
    REFUSAL_CAUSE = 14 => "refusalCause";
    /// §3.16.
    DATA = 15 => "data";
    /// §3.17.
    SEGMENTATION = 16 => "segmentation";
    /// §3.18.
    HOP_COUNTER = 17 => "hopCounter";
    /// §3.19.
    IMPORTANCE = 18 => "importance";
    /// §3.20.
    LONG_DATA = 19 => "longData";
    /// T1.112.3: intermediate signalling network identification, ANSI only.
    ISNI = 250 => "intermediateSignallingNetworkIdentification";
}

/// A local reference of three octets, least significant first on the wire, §3.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct LocalReference(pub u32);

impl Encode for LocalReference {
    fn encode(&self, w: &mut Writer<'_>) {
        let [a, b, c, _] = self.0.to_le_bytes();
        w.array([a, b, c]);
    }
}

/// Protocol class and, for classes 0 and 1, the message handling, §3.6.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ProtocolClass(pub u8);

impl ProtocolClass {
    /// A class, 0 to 3, with or without return on error.
    #[must_use]
    pub const fn new(class: u8, return_on_error: bool) -> Self {
        Self(class & 0x0f | if return_on_error { 0x80 } else { 0 })
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
    /// The number `p_r`, 0 to 127.
    #[must_use]
    pub const fn new(p_r: u8) -> Self {
        Self(p_r << 1)
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
    /// The numbers, 0 to 127, and whether more data follows.
    #[must_use]
    pub const fn new(p_s: u8, p_r: u8, more_data: bool) -> Self {
        Self([p_s << 1, p_r << 1 | more_data as u8])
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

macro_rules! octet { ($($ty:ident)+) => { $(
    impl Encode for $ty {
        fn encode(&self, w: &mut Writer<'_>) { w.u8(self.0); }
    }
)+ } }
octet! { ProtocolClass SegmentingReassembling ReceiveSequenceNumber Credit HopCounter Importance }

impl Encode for SequencingSegmenting {
    fn encode(&self, w: &mut Writer<'_>) {
        w.array(self.0);
    }
}

/// Segmentation of a long message, §3.17.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Segmentation(pub [u8; 4]);

impl Segmentation {
    /// The segmentation parameter of one segment.
    #[must_use]
    pub const fn new(first: bool, class: u8, remaining: u8, reference: LocalReference) -> Self {
        let [a, b, c, _] = reference.0.to_le_bytes();
        Self([(first as u8) << 7 | (class & 1) << 6 | remaining & 0x0f, a, b, c])
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
    fn encode(&self, w: &mut Writer<'_>) {
        w.array(self.0);
    }
}
