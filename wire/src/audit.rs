//! What is odd about a message that decodes: one flag a departure, with its offset.
//!
//! Facts, not verdicts: several are legal in real traffic. A message whose audit finds nothing is in
//! canonical form.

use crate::Layer;

macro_rules! flags {
    ($( $layer:ident { $( $(#[$doc:meta])* $flag:ident, )+ } )+) => {
        /// A departure from the canonical form, or a fact that a screening rule wants to know.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        #[repr(u8)]
        pub enum Flag { $( $( $(#[$doc])* $flag, )+ )+ }

        impl Flag {
            /// Every flag there is.
            pub const ALL: &[Self] = &[$($(Self::$flag),+),+];

            /// The name as the source spells it.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $($(Self::$flag => stringify!($flag)),+),+ }
            }
            /// The layer that reports it; [`Layer::Wire`] for BER.
            #[must_use]
            pub const fn layer(self) -> Layer {
                match self { $($(Self::$flag)|+ => Layer::$layer),+ }
            }
        }
    };
}

flags! {
    Wire {
        /// A tag number below 31 in the long form.
        TagHighFormForLowNumber,
        /// Leading zero octets in a long tag number.
        TagPadded,
        /// A tag number that this library does not represent.
        TagTooLong,
        /// More length octets than needed.
        LengthNotMinimal,
        /// The indefinite form.
        LengthIndefinite,
        /// An end-of-contents that is malformed, missing or stray.
        BadEoc,
        /// A primitive type in constructed form.
        ConstructedPrimitive,
        /// A constructed type in primitive form.
        PrimitiveConstructed,
        /// An integer with superfluous leading octets.
        IntegerNotMinimal,
        /// A negative number where only others make sense.
        IntegerNegative,
        /// An integer larger than its type.
        IntegerTooWide,
        /// A BOOLEAN that is true but not `FF`.
        BooleanNotCanonical,
        /// A BIT STRING with unused bits set.
        UnusedBitsSet,
        /// An OID arc with leading zero octets.
        OidNotMinimal,
        /// An OID of more than 64 octets.
        OidTooLong,
        /// A member that stands twice.
        FieldDuplicated,
        /// A member at another place than the type lists it.
        FieldOutOfOrder,
        /// An element that is no member of a type without extension marker, or stands in front of a known member.
        FieldUnknown,
        /// An element behind the known members of an extensible type.
        ExtensionUnknown,
        /// A private extension.
        PrivateExtension,
        /// A member that equals its DEFAULT.
        DefaultEncoded,
        /// Octets behind the end of a value.
        TrailingBytes,
        /// An element that reaches beyond its container.
        ChildOverrunsParent,
        /// More levels than the limit.
        DepthLimit,
        /// More elements than the limit.
        CountLimit,
        /// A value that cannot be decoded.
        Undecodable,
        /// An information element of more or fewer octets than it has.
        ElementSizeWrong,
        /// A mandatory information element is missing.
        ElementMissing,
        /// Bits of an information element, or a half octet beside one, that no field uses are set.
        ElementSpareBits,
        /// Bits that pad to the next octet are set (X.691).
        PaddingBitsSet,
        /// The form for extensions without an extension, or for a value that needs none (X.691).
        ExtensionFormNotNeeded,
    }
    Mtp3 {
        /// Spare bits of the service information octet or a management message are set.
        Mtp3SpareBits,
        /// The length indicator of MTP2 contradicts the octets of the signal unit.
        Mtp2LengthWrong,
    }
    Sctp {
        /// The payload protocol identifier is not the one that is assigned to the protocol of the port.
        PpidUnexpected,
        /// A DATA chunk is not a whole message: its B and E bits are not both set.
        FragmentBits,
        /// A packet carries more than one user message.
        SeveralUserMessages,
        /// The octets that pad a chunk are missing or not zero.
        ChunkPaddingWrong,
        /// A chunk length is below its header or beyond the packet.
        ChunkLengthWrong,
        /// Neither an identifier nor a port says which protocol it is: the octets fit this one.
        ProtocolGuessed,
    }
    M3ua {
        /// The version is not 1.
        VersionNot1,
        /// A reserved octet is not zero.
        ReservedNonZero,
        /// The message length does not fit the octets.
        LengthMismatch,
        /// A parameter length is wrong.
        ParamLengthWrong,
        /// Padding octets are missing or not zero.
        PaddingNonZero,
        /// A parameter stands twice that may stand once.
        ParamDuplicated,
        /// A parameter that the message does not know.
        ParamUnknown,
        /// A value that the specification does not name, where it names all, or text that is none.
        ParamValueWrong,
        /// A mandatory parameter is missing.
        ParamMissing,
        /// DATA without Protocol Data.
        ProtocolDataMissing,
        /// A point code wider than its format.
        PcOutOfRange,
        /// A network indicator above 3.
        NiUnexpected,
        /// The service indicator is none of SCCP, ISUP and BICC: the payload is not read.
        SiNotSccp,
    }
    Sccp {
        /// Two parts lie over each other.
        PointerOverlap,
        /// The parts stand in another order than their pointers.
        PointerOutOfOrder,
        /// Octets lie between the parts.
        PointerGap,
        /// An optional parameter stands twice.
        OptionalDuplicated,
        /// An optional parameter that the message does not know.
        OptionalUnknown,
        /// The optional part has no end.
        EndOfOptionalMissing,
        /// Octets behind the last part.
        SccpTrailing,
        /// An address without subsystem number.
        SsnAbsent,
        /// Subsystem number 0.
        SsnZero,
        /// A subsystem number that is not assigned.
        SsnUnassigned,
        /// Routing on global title without one.
        GtAbsent,
        /// The odd/even indicator contradicts the encoding scheme.
        GtOddEvenMismatch,
        /// The filler behind an odd number of digits is not zero.
        GtFillerNonZero,
        /// A digit above 9.
        GtHexDigit,
        /// A global title of more digits than its numbering plan allows.
        GtTooLong,
        /// A global title whose indicator, encoding scheme or nature of address is spare or reserved.
        GtReserved,
        /// A global title whose encoding scheme is unknown or national: its half octets may be no digits.
        GtSchemeUnknown,
        /// A numbering plan other than E.164, E.212 or E.214.
        GtNumberingPlanUnusual,
        /// The national-use bit of an address is set.
        NationalUseAddress,
        /// The hop counter is 0 or above 15.
        HopCounterZero,
        /// A segmentation parameter that contradicts itself or the class.
        SegmentStateInconsistent,
        /// The message is one segment of several.
        SegmentedMessage,
        /// A later segment of the message has another called address than the first one.
        SegmentsDiffer,
        /// Segments came that contradict the message: a receiver that takes them in another order, or starts again, has
        /// another one.
        SegmentsAmbiguous,
        /// A reserved or spare bit is set.
        ReservedBits,
        /// Return on error with a protocol class that has no such option.
        ProtocolClassOdd,
    }
    Isup {
        /// The pointer of the optional part is left out.
        OptionalPointerMissing,
        /// The odd/even indicator of a number says that there are digits, and there is none.
        ParityContradicted,
        /// Spare bits in front of the message type or in a parameter are set.
        IsupSpareBits,
        /// A parameter of more or fewer octets than it has.
        ParameterSizeWrong,
    }
    Tcap {
        /// A transaction id of no octets.
        TidEmpty,
        /// A transaction id of fewer octets than the package has (T1.114).
        TidTooShort,
        /// A transaction id of more octets than there may be.
        TidTooLong,
        /// A transaction id that the message must have is missing.
        TidMissing,
        /// A portion with an unknown tag.
        UnknownPortionTag,
        /// A Begin without dialogue portion.
        DialogueMissingInBegin,
        /// The dialogue portion cannot be read.
        DialogueMalformed,
        /// The dialogue has no application context.
        AcMissing,
        /// An application context that is not in the table.
        AcUnknown,
        /// A known application context with more arcs behind it.
        AcExtraArcs,
        /// An application context whose last arcs are those of a MAP context.
        AcLooksLikeMap,
        /// A protocol version other than 1.
        ProtocolVersionOdd,
        /// The user information cannot be read.
        UserInfoMalformed,
        /// A message without components that should have some.
        ComponentsMissing,
        /// More than one component.
        MultipleComponents,
        /// More than one Invoke.
        MultipleInvokes,
        /// Components of different kinds.
        MixedComponentKinds,
        /// An invoke id outside -128..=127.
        InvokeIdOutOfRange,
        /// An Invoke with the invoke id of another one of the message: no answer tells which of them it is of.
        InvokeIdRepeated,
        /// A component that must have an operation code has none.
        OpcodeMissing,
        /// An operation code as OBJECT IDENTIFIER.
        OpcodeGlobal,
        /// An operation code with another tag.
        OpcodeWrongTag,
        /// An operation code that is not in the table.
        OpcodeUnknown,
        /// An operation that the application context does not list; where the message names none, as in the midst
        /// of a dialogue, one that no context lists.
        OpcodeNotInContext,
        /// Components in an Abort.
        ComponentsInAbort,
        /// Neither message nor dialogue name an application context; the protocol or the version of a component is the
        /// one that fits best.
        ContextInferred,
        /// A component with a parameter of no protocol that is known here: it was not read.
        ProtocolUnknown,
        /// A subsystem number of another user than the application context names.
        SubsystemOutsideContext,
    }
    Map {
        /// An IMSI without digits.
        ImsiEmpty,
        /// An IMSI of fewer than 6 digits.
        ImsiTooShort,
        /// An IMSI of more than 15 digits.
        ImsiTooLong,
        /// A half octet that is no decimal digit.
        DigitNotDecimal,
        /// An odd number of digits without filler.
        FillerMissing,
        /// A filler inside the digits.
        FillerMidString,
        /// An address whose extension bit is not set.
        AddressNoExtensionBit,
        /// Two identities of one message differ.
        IdentitiesDiffer,
        /// The shape of the argument does not fit the version of the context.
        VersionFormMismatch,
        /// An address of MAP differs from that of SCCP.
        MapGtDiffersFromSccpGt,
        /// The argument, result or parameter of an error cannot be decoded.
        ArgumentUndecodable,
        /// An operation without the argument that it must have.
        ArgumentMissing,
        /// A size or value outside its constraint.
        ConstraintViolated,
        /// Bits are set that no field uses, or bits are not set that have to be.
        SpareBits,
        /// A value that its specification reserves, where it names all others.
        ValueReserved,
        /// Octets inside a leaf that do not have the structure of its type: a count, a length or a type contradicts
        /// them.
        ValueMalformed,
        /// Octets behind the last part of a leaf.
        ValueTrailing,
        /// The half octet that fills the last octet of digits is not the filler.
        FillerWrong,
        /// Text whose byte order mark says that the less significant octet comes first.
        TextByteOrder,
    }
    Sms {
        /// A reserved TP-Message-Type-Indicator, which a receiver takes as SMS-DELIVER.
        TpduTypeReserved,
        /// Bits are set that no parameter uses.
        TpduReservedBits,
        /// Octets behind the last parameter.
        TpduTrailing,
        /// An address of more than twenty digits.
        SmsAddressTooLong,
        /// An address whose extension bit is not set.
        SmsAddressNoExtensionBit,
        /// A reserved type of number or numbering plan.
        SmsAddressTypeReserved,
        /// A digit of an address that is not decimal.
        SmsAddressNotDecimal,
        /// The half octet behind an odd number of digits is no filler, or a filler stands among them.
        SmsAddressFiller,
        /// The length of an alphanumeric address is not that of its characters.
        SmsAddressLengthOdd,
        /// A reserved protocol identifier.
        SmsPidReserved,
        /// A reserved data coding scheme.
        SmsDcsReserved,
        /// A reserved value of another parameter.
        SmsValueReserved,
        /// A time that is none, or a day that its month does not have.
        SmsTimeOdd,
        /// More user data is announced than is there.
        UdlBeyondOctets,
        /// User data of more than 140 octets.
        UdlTooLong,
        /// An odd number of octets of two-octet characters, or half of a surrogate pair.
        UdlOdd,
        /// The user data header reaches beyond the user data.
        UdhlBeyondUdl,
        /// An element that reaches beyond the user data header.
        UdhElementOverrun,
        /// An element of a size that it cannot have.
        UdhElementSize,
        /// An element whose identifier is reserved.
        UdhElementUnknown,
        /// An element that stands twice and may stand once.
        UdhElementRepeated,
        /// A part number of 0, or above the number of parts.
        SmsPartNumber,
        /// The message is one part of several.
        SmsPart,
        /// Fill bits between header and text, or behind the text, are set.
        SmsFillBits,
        /// A code without a character.
        SmsTextUndefined,
    }
    Diameter {
        /// The version is not 1.
        DiameterVersionNot1,
        /// A message length below 20.
        LengthTooShort,
        /// A message length that is no multiple of 4.
        LengthNotMultiple4,
        /// The message length does not fit the octets.
        DiameterLengthMismatch,
        /// More than one message in one chunk.
        SeveralMessages,
        /// Reserved command flags are set.
        ReservedFlagBits,
        /// R and E together.
        RequestAndError,
        /// T in an answer.
        TBitOnAnswer,
        /// An AVP length below its header.
        AvpLengthTooShort,
        /// An AVP that reaches beyond its container.
        AvpOverrun,
        /// Reserved AVP flags are set.
        AvpReservedBits,
        /// V with vendor 0.
        VBitVendorZero,
        /// The M bit is not as the definition demands.
        MandatoryBitWrong,
        /// The V bit is not as the definition demands.
        VendorBitWrong,
        /// Padding octets are not zero.
        AvpPaddingNonZero,
        /// Padding octets are missing.
        PaddingMissing,
        /// A value of a fixed-size type with another size.
        FixedSizeWrong,
        /// An AVP stands twice that may stand once.
        SingletonDuplicated,
        /// Session-Id is not the first AVP.
        SessionIdNotFirst,
        /// A required AVP is missing.
        RequiredAvpMissing,
        /// A DiameterIdentity with NUL, non-ASCII or no characters.
        IdentityBadChars,
        /// A UTF8String that is none.
        BadUtf8,
        /// An Enumerated value without a name.
        EnumOutOfRange,
        /// Octets behind the last AVP of a group.
        GroupedTrailingBytes,
        /// Groups nested deeper than the limit.
        GroupedDepthLimit,
        /// More AVPs than the limit.
        AvpCountLimit,
        /// The command does not belong to the application.
        AppCommandMismatch,
        /// Origin-Host does not end with Origin-Realm.
        OriginHostOutsideRealm,
        /// Origin-Realm equals Destination-Realm.
        OriginEqualsDestinationRealm,
        /// Visited-PLMN-Id is not three octets.
        PlmnLengthNot3,
        /// Visited-PLMN-Id and Origin-Realm name different networks.
        PlmnRealmMismatch,
        /// Origin-Host stands in Route-Record.
        RouteRecordLoop,
        /// A subscriber identity in an AVP that should not carry one.
        IdentityInUnexpectedPlace,
        /// AVP code 0, which is reserved.
        AvpCodeReserved,
        /// An AVP that is not known holds AVPs that are.
        GroupInUnknownAvp,
        /// Bits behind the length of an IPv6 prefix are set.
        PrefixBitsBeyondLength,
    }
}

impl Flag {
    /// Whether it says that octets were not read, or that of what stands twice a receiver may take the other one: a
    /// message with this flag may hold more than was found in it.
    #[must_use]
    pub const fn leaves_unread(self) -> bool {
        matches!(
            self,
            Self::TagTooLong
                | Self::BadEoc
                | Self::FieldDuplicated
                | Self::TrailingBytes
                | Self::ChildOverrunsParent
                | Self::DepthLimit
                | Self::CountLimit
                | Self::Undecodable
                | Self::LengthMismatch
                | Self::ParamLengthWrong
                | Self::ParamDuplicated
                | Self::ProtocolDataMissing
                | Self::OptionalDuplicated
                | Self::SccpTrailing
                | Self::SegmentsAmbiguous
                | Self::UnknownPortionTag
                | Self::DialogueMalformed
                | Self::UserInfoMalformed
                | Self::OpcodeMissing
                | Self::OpcodeUnknown
                | Self::ComponentsInAbort
                | Self::ProtocolUnknown
                | Self::ArgumentUndecodable
                | Self::DiameterLengthMismatch
                | Self::SeveralMessages
                | Self::AvpLengthTooShort
                | Self::AvpOverrun
                | Self::GroupedTrailingBytes
                | Self::GroupedDepthLimit
                | Self::AvpCountLimit
        )
    }
}

impl core::fmt::Display for Flag {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.name())
    }
}

/// One thing an audit found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Finding {
    /// What is odd.
    pub flag: Flag,
    /// Offset of the octet where it stands, from the start of the outermost buffer.
    pub at: u32,
    /// The layer that it is of: that of the [flag](Flag::layer), but for what several layers share: then it is the one
    /// that found it.
    pub layer: Layer,
    /// What it is about, where neither flag nor place say it: the name of the AVP that is missing from the message or group
    /// that ends there.
    pub about: Option<&'static str>,
}

impl Finding {
    /// A flag at an octet.
    #[must_use]
    pub const fn new(flag: Flag, at: u32) -> Self {
        Self { flag, at, layer: flag.layer(), about: None }
    }
    /// The same flag of a layer.
    #[must_use]
    pub const fn of_layer(self, layer: Layer) -> Self {
        Self { layer, ..self }
    }
}

/// Receives what an audit finds; every departure is told, not only the first.
pub trait Auditor {
    /// `flag` was found at octet `at`.
    fn finding(&mut self, flag: Flag, at: u32);
    /// The same about something with a name, see [`Finding::about`].
    fn finding_about(&mut self, flag: Flag, at: u32, _about: &'static str) {
        self.finding(flag, at);
    }
    /// The same of a layer, see [`Finding::layer`].
    fn finding_of(&mut self, flag: Flag, at: u32, _layer: Layer) {
        self.finding(flag, at);
    }
}

/// Says of flags that users of TCAP share whose they are.
#[expect(missing_debug_implementations, reason = "who listens has none")]
pub struct OfUser<'v>(pub &'v mut dyn Auditor, pub Layer);

impl Auditor for OfUser<'_> {
    fn finding(&mut self, flag: Flag, at: u32) {
        if flag.layer() == Layer::Map {
            self.0.finding_of(flag, at, self.1);
        } else {
            self.0.finding(flag, at);
        }
    }
    fn finding_about(&mut self, flag: Flag, at: u32, about: &'static str) {
        self.0.finding_about(flag, at, about);
    }
}

impl<F: FnMut(Finding)> Auditor for F {
    #[inline]
    fn finding(&mut self, flag: Flag, at: u32) {
        self(Finding::new(flag, at));
    }
    fn finding_about(&mut self, flag: Flag, at: u32, about: &'static str) {
        self(Finding { about: Some(about), ..Finding::new(flag, at) });
    }
    fn finding_of(&mut self, flag: Flag, at: u32, layer: Layer) {
        self(Finding::new(flag, at).of_layer(layer));
    }
}

/// The set of flags an audit found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Flags([u64; 4]);

const _: () = assert!(Flag::ALL.len() <= 256);

impl Flags {
    /// No flag.
    pub const NONE: Self = Self([0; 4]);

    const fn place(flag: Flag) -> (usize, u64) {
        ((flag as usize) >> 6, 1 << ((flag as u32) & 63))
    }
    /// Adds a flag.
    pub const fn insert(&mut self, flag: Flag) {
        let (word, bit) = Self::place(flag);
        if let Some((_, [w, ..])) = self.0.split_at_mut_checked(word) {
            *w |= bit;
        }
    }
    /// Whether the flag is in the set.
    #[must_use]
    pub const fn contains(&self, flag: Flag) -> bool {
        let (word, bit) = Self::place(flag);
        matches!(self.0.split_at_checked(word), Some((_, [w, ..])) if *w & bit != 0)
    }
    /// Whether a flag is in both sets.
    #[must_use]
    pub const fn intersects(self, other: Self) -> bool {
        let ([a, b, c, d], [e, f, g, h]) = (self.0, other.0);
        a & e | b & f | c & g | d & h != 0
    }
    /// Whether the set is empty: the message is canonical.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        matches!(self.0, [0, 0, 0, 0])
    }
    /// A bit a flag, its number in [`Flag`] modulo 64, in the word that is the quotient.
    #[must_use]
    pub const fn words(self) -> [u64; 4] {
        self.0
    }
    /// The flags in the set.
    pub fn iter(self) -> impl Iterator<Item = Flag> {
        Flag::ALL.iter().copied().filter(move |f| self.contains(*f))
    }
}

impl FromIterator<Flag> for Flags {
    fn from_iter<I: IntoIterator<Item = Flag>>(flags: I) -> Self {
        let mut out = Self::NONE;
        flags.into_iter().for_each(|flag| out.insert(flag));
        out
    }
}

impl Auditor for Flags {
    fn finding(&mut self, flag: Flag, _: u32) {
        self.insert(flag);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_holds_every_flag() {
        for flag in Flag::ALL {
            let mut set = Flags::NONE;
            assert!(!set.contains(*flag));
            set.finding(*flag, 7);
            assert!(set.contains(*flag) && !set.is_empty());
            assert!(set.iter().eq([*flag]));
            let others: Flags = Flag::ALL.iter().copied().filter(|other| other != flag).collect();
            let all: Flags = Flag::ALL.iter().copied().collect();
            assert!(set.intersects(set) && set.intersects(all) && !set.intersects(others));
            assert!(!set.intersects(Flags::NONE));
        }
    }
}
