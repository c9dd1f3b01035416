//! Parameters of one octet whose values have names.

use crate::layout::{Element, Parameter, State};
use sigcodec_wire::{Reader, Result, Writer, audit::Flag, codes};

codes! {
    /// TP-Protocol-Identifier, TS 23.040 §9.2.3.9.
    #[derive(Default)]
    pub struct ProtocolIdentifier(pub u8) {
        SME_TO_SME = 0x00 => "smeToSme",
        IMPLICIT = 0x20 => "implicit",
        TELEX = 0x21 => "telex",
        GROUP_3_TELEFAX = 0x22 => "group3Telefax",
        GROUP_4_TELEFAX = 0x23 => "group4Telefax",
        VOICE_TELEPHONE = 0x24 => "voiceTelephone",
        ERMES = 0x25 => "ermes",
        NATIONAL_PAGING = 0x26 => "nationalPaging",
        VIDEOTEX = 0x27 => "videotex",
        TELETEX = 0x28 => "teletexCarrierUnspecified",
        TELETEX_PSPDN = 0x29 => "teletexInPspdn",
        TELETEX_CSPDN = 0x2a => "teletexInCspdn",
        TELETEX_PSTN = 0x2b => "teletexInAnalogPstn",
        TELETEX_ISDN = 0x2c => "teletexInDigitalIsdn",
        UCI = 0x2d => "uci",
        MESSAGE_HANDLING_FACILITY = 0x30 => "messageHandlingFacility",
        X400 = 0x31 => "x400MessageHandlingSystem",
        INTERNET_MAIL = 0x32 => "internetElectronicMail",
        MOBILE_STATION = 0x3f => "gsmOrUmtsMobileStation",
        SHORT_MESSAGE_TYPE_0 = 0x40 => "shortMessageType0",
        REPLACE_TYPE_1 = 0x41 => "replaceShortMessageType1",
        REPLACE_TYPE_2 = 0x42 => "replaceShortMessageType2",
        REPLACE_TYPE_3 = 0x43 => "replaceShortMessageType3",
        REPLACE_TYPE_4 = 0x44 => "replaceShortMessageType4",
        REPLACE_TYPE_5 = 0x45 => "replaceShortMessageType5",
        REPLACE_TYPE_6 = 0x46 => "replaceShortMessageType6",
        REPLACE_TYPE_7 = 0x47 => "replaceShortMessageType7",
        DEVICE_TRIGGERING = 0x48 => "deviceTriggeringShortMessage",
        ENHANCED_MESSAGE_SERVICE = 0x5e => "enhancedMessageService",
        RETURN_CALL = 0x5f => "returnCallMessage",
        ANSI_136_R_DATA = 0x7c => "ansi136RData",
        ME_DATA_DOWNLOAD = 0x7d => "meDataDownload",
        ME_DEPERSONALIZATION = 0x7e => "meDepersonalizationShortMessage",
        USIM_DATA_DOWNLOAD = 0x7f => "usimDataDownload",
        0x01..=0x1f => "smeToSmeProtocol",
        0x38..=0x3e => "scSpecificDevice",
        0xc0..=0xff => "scSpecific",
    }
    /// TP-Status, TS 23.040 §9.2.3.15.
    #[derive(Default)]
    pub struct Status(pub u8) {
        RECEIVED = 0x00 => "received",
        FORWARDED = 0x01 => "forwardedUnconfirmed",
        REPLACED = 0x02 => "replacedBySc",
        TRYING_CONGESTION = 0x20 => "stillTryingCongestion",
        TRYING_SME_BUSY = 0x21 => "stillTryingSmeBusy",
        TRYING_NO_RESPONSE = 0x22 => "stillTryingNoResponseFromSme",
        TRYING_SERVICE_REJECTED = 0x23 => "stillTryingServiceRejected",
        TRYING_QUALITY = 0x24 => "stillTryingQualityOfServiceNotAvailable",
        TRYING_ERROR_IN_SME = 0x25 => "stillTryingErrorInSme",
        REMOTE_PROCEDURE_ERROR = 0x40 => "remoteProcedureError",
        INCOMPATIBLE_DESTINATION = 0x41 => "incompatibleDestination",
        CONNECTION_REJECTED = 0x42 => "connectionRejectedBySme",
        NOT_OBTAINABLE = 0x43 => "notObtainable",
        QUALITY_NOT_AVAILABLE = 0x44 => "qualityOfServiceNotAvailable",
        NO_INTERWORKING = 0x45 => "noInterworkingAvailable",
        VALIDITY_EXPIRED = 0x46 => "validityPeriodExpired",
        DELETED_BY_SME = 0x47 => "deletedByOriginatingSme",
        DELETED_BY_SC = 0x48 => "deletedByScAdministration",
        DOES_NOT_EXIST = 0x49 => "doesNotExist",
        GIVEN_UP_CONGESTION = 0x60 => "givenUpCongestion",
        GIVEN_UP_SME_BUSY = 0x61 => "givenUpSmeBusy",
        GIVEN_UP_NO_RESPONSE = 0x62 => "givenUpNoResponseFromSme",
        GIVEN_UP_SERVICE_REJECTED = 0x63 => "givenUpServiceRejected",
        GIVEN_UP_QUALITY = 0x64 => "givenUpQualityOfServiceNotAvailable",
        GIVEN_UP_ERROR_IN_SME = 0x65 => "givenUpErrorInSme",
        0x10..=0x1f => "completedScSpecific",
        0x30..=0x3f => "stillTryingScSpecific",
        0x50..=0x5f => "permanentErrorScSpecific",
        0x70..=0x7f => "givenUpScSpecific",
    }
    /// TP-Failure-Cause, TS 23.040 §9.2.3.22.
    #[derive(Default)]
    pub struct FailureCause(pub u8) {
        TELEMATIC_NOT_SUPPORTED = 0x80 => "telematicInterworkingNotSupported",
        TYPE_0_NOT_SUPPORTED = 0x81 => "shortMessageType0NotSupported",
        CANNOT_REPLACE = 0x82 => "cannotReplaceShortMessage",
        UNSPECIFIED_PID_ERROR = 0x8f => "unspecifiedTpPidError",
        ALPHABET_NOT_SUPPORTED = 0x90 => "dataCodingSchemeNotSupported",
        CLASS_NOT_SUPPORTED = 0x91 => "messageClassNotSupported",
        UNSPECIFIED_DCS_ERROR = 0x9f => "unspecifiedTpDcsError",
        COMMAND_NOT_ACTIONED = 0xa0 => "commandCannotBeActioned",
        COMMAND_UNSUPPORTED = 0xa1 => "commandUnsupported",
        UNSPECIFIED_COMMAND_ERROR = 0xaf => "unspecifiedTpCommandError",
        TPDU_NOT_SUPPORTED = 0xb0 => "tpduNotSupported",
        SC_BUSY = 0xc0 => "scBusy",
        NO_SC_SUBSCRIPTION = 0xc1 => "noScSubscription",
        SC_SYSTEM_FAILURE = 0xc2 => "scSystemFailure",
        INVALID_SME_ADDRESS = 0xc3 => "invalidSmeAddress",
        DESTINATION_SME_BARRED = 0xc4 => "destinationSmeBarred",
        DUPLICATE = 0xc5 => "rejectedDuplicate",
        VPF_NOT_SUPPORTED = 0xc6 => "tpVpfNotSupported",
        VP_NOT_SUPPORTED = 0xc7 => "tpVpNotSupported",
        SIM_STORAGE_FULL = 0xd0 => "usimSmsStorageFull",
        NO_SIM_STORAGE = 0xd1 => "noSmsStorageInUsim",
        ERROR_IN_MS = 0xd2 => "errorInMs",
        MEMORY_CAPACITY_EXCEEDED = 0xd3 => "memoryCapacityExceeded",
        TOOLKIT_BUSY = 0xd4 => "usimApplicationToolkitBusy",
        DATA_DOWNLOAD_ERROR = 0xd5 => "usimDataDownloadError",
        UNSPECIFIED = 0xff => "unspecifiedErrorCause",
        0xe0..=0xfe => "applicationSpecific",
    }
    /// TP-Command-Type, TS 23.040 §9.2.3.19.
    #[derive(Default)]
    pub struct CommandType(pub u8) {
        ENQUIRY = 0x00 => "enquiry",
        CANCEL_STATUS_REPORT = 0x01 => "cancelStatusReportRequest",
        DELETE = 0x02 => "deletePreviouslySubmittedShortMessage",
        ENABLE_STATUS_REPORT = 0x03 => "enableStatusReportRequest",
        0xe0..=0xff => "scSpecific",
    }
}

macro_rules! elements { ($($ty:ident in $parameter:ident, reserved $flag:ident;)+) => { $(
    impl<'a> Element<'a> for $ty {
        fn read(r: &mut Reader<'a>, _: &mut State) -> Result<Self> {
            r.u8().map(Self)
        }
        fn write(&self, w: &mut Writer<'_>, _: u8) {
            w.u8(self.0);
        }
        fn parameter(&self) -> Option<Parameter<'a>> {
            Some(Parameter::$parameter(*self))
        }
        fn odd(&self) -> Option<Flag> {
            self.name().is_none().then_some(Flag::$flag)
        }
    }
)+ } }
elements! {
    ProtocolIdentifier in ProtocolIdentifier, reserved SmsPidReserved;
    Status in Status, reserved SmsValueReserved;
    FailureCause in FailureCause, reserved SmsValueReserved;
    CommandType in CommandType, reserved SmsValueReserved;
}

impl Status {
    /// Whether the service centre has ended its attempts, with or without success.
    #[must_use]
    pub const fn is_final(self) -> bool {
        !matches!(self.0, 0x20..=0x3f)
    }
    /// Whether the short message arrived, or was forwarded or replaced.
    #[must_use]
    pub const fn is_completed(self) -> bool {
        self.0 < 0x20
    }
}

/// A number without names: TP-Message-Reference, TP-Message-Number.
impl<'a> Element<'a> for u8 {
    fn read(r: &mut Reader<'a>, _: &mut State) -> Result<Self> {
        r.u8()
    }
    fn write(&self, w: &mut Writer<'_>, _: u8) {
        w.u8(*self);
    }
    fn parameter(&self) -> Option<Parameter<'a>> {
        Some(Parameter::Number(*self))
    }
}

/// A parameter that TP-Parameter-Indicator announces.
macro_rules! indicated { ($( $ty:ty: $mask:literal, )+) => { $(
    impl<'a> Element<'a> for Option<$ty> {
        fn read(r: &mut Reader<'a>, state: &mut State) -> Result<Self> {
            if state.indicated & $mask == 0 {
                return Ok(None);
            }
            <$ty>::read(r, state).map(Some)
        }
        fn write(&self, w: &mut Writer<'_>, indicated: u8) {
            if let Some(v) = self {
                Element::write(v, w, indicated);
            }
        }
        fn parameter(&self) -> Option<Parameter<'a>> {
            self.as_ref().and_then(Element::parameter)
        }
        fn first_octet(&self) -> u8 {
            self.as_ref().map_or(0, Element::first_octet)
        }
        fn indicated(&self) -> u8 {
            if self.is_some() { $mask } else { 0 }
        }
        fn is_in_order(r: &mut Reader<'a>, state: &mut State) -> bool {
            state.indicated & $mask == 0 || <$ty>::is_in_order(r, state)
        }
    }
)+ } }
indicated! {
    ProtocolIdentifier: 1,
    crate::DataCodingScheme: 2,
    crate::UserData<'a>: 4,
}

/// TP-Parameter-Indicator, TS 23.040 §9.2.3.27: which of TP-PID, TP-DCS and TP-UDL are there.
///
/// Those three bits follow from the parameters when it is encoded; here is what else it has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ParameterIndicator<'a> {
    /// The reserved bits 3 to 6 as they came.
    pub reserved: u8,
    /// Further octets, each announced by the extension bit of the one in front.
    pub extension: &'a [u8],
}

impl ParameterIndicator<'_> {
    /// Bits 3 to 6.
    pub const RESERVED: u8 = 0x78;
}

impl<'a> Element<'a> for ParameterIndicator<'a> {
    fn read(r: &mut Reader<'a>, state: &mut State) -> Result<Self> {
        let first = r.u8()?;
        state.indicated = first & 7;
        let mut ahead = *r;
        let mut more = first & 0x80 != 0;
        let mut n = 0usize;
        while more {
            more = ahead.u8()? & 0x80 != 0;
            n = n.wrapping_add(1);
        }
        Ok(Self { reserved: first & Self::RESERVED, extension: r.bytes(n)? })
    }
    fn write(&self, w: &mut Writer<'_>, indicated: u8) {
        w.bytes(self.extension);
        let extension = if self.extension.is_empty() { 0 } else { 0x80 };
        w.u8(self.reserved & Self::RESERVED | indicated & 7 | extension);
    }
    fn parameter(&self) -> Option<Parameter<'a>> {
        Some(Parameter::Indicator(*self))
    }
    fn odd(&self) -> Option<Flag> {
        let is_odd = self.reserved != 0 || !self.extension.is_empty();
        is_odd.then_some(Flag::TpduReservedBits)
    }
}

/// In SMS-STATUS-REPORT the indicator may be left out with all that it announces.
impl<'a> Element<'a> for Option<ParameterIndicator<'a>> {
    fn read(r: &mut Reader<'a>, state: &mut State) -> Result<Self> {
        if r.is_empty() {
            return Ok(None);
        }
        ParameterIndicator::read(r, state).map(Some)
    }
    fn write(&self, w: &mut Writer<'_>, indicated: u8) {
        if self.is_some() || indicated != 0 {
            self.unwrap_or_default().write(w, indicated);
        }
    }
    fn parameter(&self) -> Option<Parameter<'a>> {
        self.map(Parameter::Indicator)
    }
    fn odd(&self) -> Option<Flag> {
        self.as_ref().and_then(Element::odd)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for ParameterIndicator<'_> {
    fn serialize<S: serde::Serializer>(&self, s: S) -> core::result::Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct as _;
        let mut out = s.serialize_struct("ParameterIndicator", 2)?;
        out.serialize_field("reserved", &self.reserved)?;
        out.serialize_field("extension", &sigcodec_wire::show::Hex(self.extension))?;
        out.end()
    }
}

#[cfg(feature = "arbitrary")]
impl<'a> arbitrary::Arbitrary<'a> for ParameterIndicator<'a> {
    fn arbitrary(u: &mut arbitrary::Unstructured<'a>) -> arbitrary::Result<Self> {
        Ok(Self { reserved: u8::arbitrary(u)? & Self::RESERVED, extension: &[] })
    }
}
