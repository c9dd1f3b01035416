//! The one error of every layer: eight octets, where, what, and in which layer.

use core::fmt;

/// The result of reading or writing with this library.
pub type Result<T> = core::result::Result<T, Error>;

macro_rules! kinds {
    ($( $(#[$doc:meta])* $kind:ident = $name:literal, $text:literal; )+) => {
        /// What went wrong. Every limit and every refusal has its own kind.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
        #[non_exhaustive]
        #[repr(u8)]
        pub enum Kind { $( $(#[$doc])* #[error($text)] $kind, )+ }

        impl Kind {
            /// Every kind there is.
            pub const ALL: &[Self] = &[$(Self::$kind),+];

            /// The stable name, in lowerCamelCase, that tools print.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$kind => $name),+ }
            }
        }
    };
}

kinds! {
    // Common to all layers.
    /// The input ends inside an element.
    Truncated = "truncated", "input ends inside an element";
    /// Octets follow where the value must end.
    Trailing = "trailing", "octets follow the end of the value";
    /// The output buffer is too small; [`Error::at`] is the size that is needed.
    Capacity = "capacity", "buffer too small";
    /// Elements are nested deeper than the limit.
    Depth = "depth", "nested deeper than the limit";
    /// There are more elements than the limit.
    Count = "count", "more elements than the limit";
    /// A length field contradicts what it measures.
    Length = "length", "length field is wrong";
    /// A value is outside its range.
    Value = "value", "value outside its range";
    /// The protocol version is not supported.
    Version = "version", "unsupported protocol version";
    /// A mandatory element is missing.
    Missing = "missing", "mandatory element missing";
    /// An element that may stand once stands again.
    Duplicate = "duplicate", "element repeated";
    /// An element stands at another place than its specification allows.
    Order = "order", "element out of order";
    /// An element is not allowed here.
    Unexpected = "unexpected", "element not allowed here";
    /// Padding octets are missing or are not zero.
    Padding = "padding", "padding missing or not zero";
    /// A reserved bit or octet is set.
    Reserved = "reserved", "reserved bit or octet set";
    /// The value does not fit the field that must carry it.
    TooLong = "tooLong", "value too long for its field";
    /// A character or half octet is not a digit of the alphabet.
    Digit = "digit", "not a digit of this alphabet";
    /// A string is not valid text in its character set.
    Text = "text", "not valid text in its character set";
    /// The number of the type, class or message is not known here.
    Unknown = "unknown", "unknown message or type";
    /// The size is outside the SIZE constraint of the type.
    Size = "size", "size outside its constraint";

    // BER (X.690).
    /// Another tag was expected; [`Error::detail`] holds the low 16 bits of the tag that was found.
    Tag = "tag", "unexpected tag";
    /// A tag number is larger than this library represents.
    TagNumber = "tagNumber", "tag number too large";
    /// A reserved length form, or a length of more than four significant octets.
    LengthForm = "lengthForm", "length form not supported";
    /// An end-of-contents mark is malformed, missing, or stands where none may.
    EndOfContents = "endOfContents", "bad end-of-contents";
    /// A string type arrives in segments; its raw octets are reachable.
    Segmented = "segmented", "string in constructed form";
    /// A primitive type arrives in constructed form.
    Constructed = "constructed", "constructed where primitive is required";
    /// A constructed type arrives in primitive form.
    Primitive = "primitive", "primitive where constructed is required";
    /// Indefinite lengths are nested deeper than the limit.
    IndefiniteDepth = "indefiniteDepth", "indefinite lengths nested deeper than the limit";
    /// An INTEGER or ENUMERATED has no octet, or more than the type can hold.
    Integer = "integer", "integer empty or too wide";
    /// An ENUMERATED value is none of those of a closed list.
    Enumerated = "enumerated", "value is not one of the enumeration";
    /// A BOOLEAN is not exactly one octet.
    Boolean = "boolean", "boolean is not one octet";
    /// A NULL has contents.
    Null = "null", "null has contents";
    /// An OBJECT IDENTIFIER is empty, ends inside an arc, or has an arc that does not fit.
    Oid = "oid", "malformed object identifier";
    /// A BIT STRING has an impossible count of unused bits or is longer than supported.
    BitString = "bitString", "malformed bit string";
    /// A time string cannot be read as one.
    Time = "time", "malformed time";
    /// No alternative of a CHOICE has this tag.
    Choice = "choice", "no alternative has this tag";
    /// An element is neither a member nor an extension of its SEQUENCE.
    UnknownMember = "unknownMember", "not a member of this sequence";

    // PER (X.691).
    /// A length says that the value comes in fragments of 16,384 octets and more.
    Fragments = "fragments", "value in fragments";

    // M3UA, SUA, M2PA, MTP3.
    /// The message class is not known.
    MessageClass = "messageClass", "unknown message class";
    /// The message type is not known in its class.
    MessageType = "messageType", "unknown message type";
    /// The message length field contradicts the octets that are there.
    MessageLength = "messageLength", "message length is wrong";
    /// A parameter length is below its header or beyond the message.
    ParameterLength = "parameterLength", "parameter length is wrong";

    // SCCP.
    /// A pointer is zero where it may not be, or leads outside the message.
    Pointer = "pointer", "pointer outside the message";
    /// Two parts of a message lie over each other.
    Overlap = "overlap", "parts of the message overlap";
    /// Octets lie between the parts that pointers lead to.
    Gap = "gap", "octets between the parts of the message";
    /// The optional part has no end-of-optional-parameters octet.
    EndOfOptional = "endOfOptional", "end of optional parameters missing";
    /// A segment does not continue what was collected before it.
    SegmentOrder = "segmentOrder", "segment does not continue the message";
    /// A first segment arrives for a message that is being collected.
    SegmentRestart = "segmentRestart", "message started again while it is collected";
    /// More segments than the limit.
    SegmentCount = "segmentCount", "more segments than the limit";
    /// The collected octets are more than the buffer holds.
    SegmentSpace = "segmentSpace", "collected message larger than the buffer";
    /// The message was not completed in time.
    SegmentTimeout = "segmentTimeout", "message not completed in time";
    /// No slot is free to collect another message.
    SegmentSlots = "segmentSlots", "no free slot to collect a message";

    /// The octets are one segment of a message, whose other segments are not here.
    SegmentAlone = "segmentAlone", "one segment of a message";
    /// Octets that nothing here reads: of a protocol that is not known, or of a type in which anything may stand.
    NotRead = "notRead", "octets that nothing here reads";

    // Short messages.
    /// The number of a part is 0 or above the number of parts.
    SegmentNumber = "segmentNumber", "part number outside the message";
    /// A part comes again with the same octets.
    SegmentDuplicate = "segmentDuplicate", "part comes again";
    /// A part comes again with other octets.
    SegmentOverlap = "segmentOverlap", "part comes again with other octets";
    /// Parts of one message contradict each other, or a message says twice which part it is.
    SegmentContradiction = "segmentContradiction", "parts of the message contradict each other";

    // TCAP.
    /// The transaction id is missing, empty or longer than four octets.
    TransactionId = "transactionId", "transaction id missing or of a wrong size";
    /// A component cannot be told from others: no known tag.
    Component = "component", "not a component";
    /// The dialogue portion cannot be read.
    Dialogue = "dialogue", "malformed dialogue portion";

    // MAP.
    /// The operation code is not known in this version.
    Operation = "operation", "unknown operation";
    /// The error code is not known.
    ErrorCode = "errorCode", "unknown error code";

    // Diameter.
    /// An AVP length is below its header or beyond its container.
    AvpLength = "avpLength", "AVP length is wrong";
    /// A combination of flag bits that the specification forbids.
    Flags = "flags", "flag bits are wrong";
    /// The command code is not known for the application.
    Command = "command", "unknown command";
    /// An address family or its length is wrong.
    Address = "address", "malformed address";
    /// A URI or filter rule cannot be read.
    Syntax = "syntax", "malformed text syntax";
}

/// The layer an error belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Layer {
    /// No layer: the shared reader and writer.
    Wire,
    /// SCTP, RFC 9260: what stands below the adaptation layers in a capture.
    Sctp,
    /// MTP level 3, Q.704.
    Mtp3,
    /// M2PA, RFC 4165.
    M2pa,
    /// M2UA, RFC 3331.
    M2ua,
    /// M3UA, RFC 4666.
    M3ua,
    /// SUA, RFC 3868.
    Sua,
    /// SCCP, Q.713.
    Sccp,
    /// ISUP, Q.763, T1.113 and Q.1902.3.
    Isup,
    /// TCAP, Q.773 and T1.114.
    Tcap,
    /// MAP, TS 29.002.
    Map,
    /// CAP, TS 29.078.
    Cap,
    /// INAP, ETS 300 374-1, Q.1218 and Q.1248.
    Inap,
    /// BSSAP, TS 48.006, with BSSMAP, TS 48.008, BSSMAP-LE, TS 49.031, and BSSAP+, TS 29.018.
    Bssap,
    /// Layer 3 of the radio interface, TS 24.008 and TS 24.011.
    Dtap,
    /// SGsAP, TS 29.118.
    Sgsap,
    /// RANAP, TS 25.413.
    Ranap,
    /// RUA, TS 25.468.
    Rua,
    /// HNBAP, TS 25.469.
    Hnbap,
    /// SABP, TS 25.419.
    Sabp,
    /// PCAP, TS 25.453: the Positioning Calculation Application Part.
    PcapAp,
    /// Short messages, TS 23.040.
    Sms,
    /// Diameter, RFC 6733.
    Diameter,
}

impl Layer {
    /// The stable name, in lower case, that tools print.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Wire => "wire",
            Self::Sctp => "sctp",
            Self::Mtp3 => "mtp3",
            Self::M2pa => "m2pa",
            Self::M2ua => "m2ua",
            Self::M3ua => "m3ua",
            Self::Sua => "sua",
            Self::Sccp => "sccp",
            Self::Isup => "isup",
            Self::Tcap => "tcap",
            Self::Map => "map",
            Self::Cap => "cap",
            Self::Inap => "inap",
            Self::Bssap => "bssap",
            Self::Dtap => "dtap",
            Self::Sgsap => "sgsap",
            Self::Ranap => "ranap",
            Self::Rua => "rua",
            Self::Hnbap => "hnbap",
            Self::Sabp => "sabp",
            Self::PcapAp => "pcap-ap",
            Self::Sms => "sms",
            Self::Diameter => "diameter",
        }
    }
}

/// Where, what, in which layer, and one number that the kind gives a meaning to.
///
/// Eight octets and `Copy`, so that returning it costs no more than returning an integer. The offset
/// counts from the first octet of the outermost buffer: "octet 83" means the same from M3UA down to
/// a digit of a MAP parameter.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Error {
    at: u32,
    detail: u16,
    kind: Kind,
    layer: Layer,
}

const _: () = assert!(size_of::<Error>() == 8);
const _: () = assert!(size_of::<Result<()>>() == 8);

impl Error {
    /// An error of `kind` at octet `at`.
    #[cold]
    #[inline(never)]
    #[must_use]
    pub const fn new(kind: Kind, at: u32, layer: Layer) -> Self {
        Self { at, detail: 0, kind, layer }
    }
    /// The same error with a number that says more: a tag, a parameter code, a limit.
    #[must_use]
    pub const fn with_detail(mut self, detail: u16) -> Self {
        self.detail = detail;
        self
    }
    /// The same error in another layer.
    #[must_use]
    pub const fn in_layer(mut self, layer: Layer) -> Self {
        self.layer = layer;
        self
    }
    /// What went wrong.
    #[must_use]
    pub const fn kind(self) -> Kind {
        self.kind
    }
    /// Offset in octets from the start of the outermost buffer; for [`Kind::Capacity`] the size needed.
    #[must_use]
    pub const fn at(self) -> u32 {
        self.at
    }
    /// The number that says more; 0 where the kind defines none.
    #[must_use]
    pub const fn detail(self) -> u16 {
        self.detail
    }
    /// The layer the error belongs to.
    #[must_use]
    pub const fn layer(self) -> Layer {
        self.layer
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            Kind::Capacity => write!(f, "{}: {}, {} octets needed", self.layer.name(), self.kind, self.at),
            kind => write!(f, "{}: {kind} at octet {}", self.layer.name(), self.at),
        }
    }
}

impl core::error::Error for Error {}
