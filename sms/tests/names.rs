//! Which values have a meaning: each octet of the parameters whose values have names, TS 23.038 and TS 23.040.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec_sms::{
    Alphabet, CodingGroup, CommandType, DataCodingScheme, FailureCause, MessageWaiting, ProtocolIdentifier,
    Status,
};

/// The names of all octets are these, and the others have none.
fn compare(name: impl Fn(u8) -> Option<&'static str>, expected: &[(u8, u8, &str)]) {
    for octet in 0..=255u8 {
        // A value of its own stands in front of the range it is in.
        let found = expected.iter().find(|(from, to, _)| (*from..=*to).contains(&octet));
        assert_eq!(name(octet), found.map(|(.., name)| *name), "{octet:02x}");
    }
}

#[test]
fn protocol_identifiers() {
    let names = [
        (0x00, 0x00, "smeToSme"),
        (0x01, 0x1f, "smeToSmeProtocol"),
        (0x20, 0x20, "implicit"),
        (0x21, 0x21, "telex"),
        (0x22, 0x22, "group3Telefax"),
        (0x23, 0x23, "group4Telefax"),
        (0x24, 0x24, "voiceTelephone"),
        (0x25, 0x25, "ermes"),
        (0x26, 0x26, "nationalPaging"),
        (0x27, 0x27, "videotex"),
        (0x28, 0x28, "teletexCarrierUnspecified"),
        (0x29, 0x29, "teletexInPspdn"),
        (0x2a, 0x2a, "teletexInCspdn"),
        (0x2b, 0x2b, "teletexInAnalogPstn"),
        (0x2c, 0x2c, "teletexInDigitalIsdn"),
        (0x2d, 0x2d, "uci"),
        (0x30, 0x30, "messageHandlingFacility"),
        (0x31, 0x31, "x400MessageHandlingSystem"),
        (0x32, 0x32, "internetElectronicMail"),
        (0x38, 0x3e, "scSpecificDevice"),
        (0x3f, 0x3f, "gsmOrUmtsMobileStation"),
        (0x40, 0x40, "shortMessageType0"),
        (0x41, 0x41, "replaceShortMessageType1"),
        (0x42, 0x42, "replaceShortMessageType2"),
        (0x43, 0x43, "replaceShortMessageType3"),
        (0x44, 0x44, "replaceShortMessageType4"),
        (0x45, 0x45, "replaceShortMessageType5"),
        (0x46, 0x46, "replaceShortMessageType6"),
        (0x47, 0x47, "replaceShortMessageType7"),
        (0x48, 0x48, "deviceTriggeringShortMessage"),
        (0x5e, 0x5e, "enhancedMessageService"),
        (0x5f, 0x5f, "returnCallMessage"),
        (0x7c, 0x7c, "ansi136RData"),
        (0x7d, 0x7d, "meDataDownload"),
        (0x7e, 0x7e, "meDepersonalizationShortMessage"),
        (0x7f, 0x7f, "usimDataDownload"),
        (0xc0, 0xff, "scSpecific"),
    ];
    compare(|n| ProtocolIdentifier(n).name(), &names);
}

/// What the groups of TP-Status say: whether there is an end, and whether it is a good one.
#[test]
fn statuses() {
    let names = [
        (0x00, 0x00, "received"),
        (0x01, 0x01, "forwardedUnconfirmed"),
        (0x02, 0x02, "replacedBySc"),
        (0x10, 0x1f, "completedScSpecific"),
        (0x20, 0x20, "stillTryingCongestion"),
        (0x21, 0x21, "stillTryingSmeBusy"),
        (0x22, 0x22, "stillTryingNoResponseFromSme"),
        (0x23, 0x23, "stillTryingServiceRejected"),
        (0x24, 0x24, "stillTryingQualityOfServiceNotAvailable"),
        (0x25, 0x25, "stillTryingErrorInSme"),
        (0x30, 0x3f, "stillTryingScSpecific"),
        (0x40, 0x40, "remoteProcedureError"),
        (0x41, 0x41, "incompatibleDestination"),
        (0x42, 0x42, "connectionRejectedBySme"),
        (0x43, 0x43, "notObtainable"),
        (0x44, 0x44, "qualityOfServiceNotAvailable"),
        (0x45, 0x45, "noInterworkingAvailable"),
        (0x46, 0x46, "validityPeriodExpired"),
        (0x47, 0x47, "deletedByOriginatingSme"),
        (0x48, 0x48, "deletedByScAdministration"),
        (0x49, 0x49, "doesNotExist"),
        (0x50, 0x5f, "permanentErrorScSpecific"),
        (0x60, 0x60, "givenUpCongestion"),
        (0x61, 0x61, "givenUpSmeBusy"),
        (0x62, 0x62, "givenUpNoResponseFromSme"),
        (0x63, 0x63, "givenUpServiceRejected"),
        (0x64, 0x64, "givenUpQualityOfServiceNotAvailable"),
        (0x65, 0x65, "givenUpErrorInSme"),
        (0x70, 0x7f, "givenUpScSpecific"),
    ];
    compare(|n| Status(n).name(), &names);
    for n in 0..=255u8 {
        assert_eq!(Status(n).is_completed(), n < 0x20, "{n:02x}");
        assert_eq!(Status(n).is_final(), !(0x20..0x40).contains(&n), "{n:02x}");
    }
}

#[test]
fn failure_causes_and_commands() {
    let causes = [
        (0x80, 0x80, "telematicInterworkingNotSupported"),
        (0x81, 0x81, "shortMessageType0NotSupported"),
        (0x82, 0x82, "cannotReplaceShortMessage"),
        (0x8f, 0x8f, "unspecifiedTpPidError"),
        (0x90, 0x90, "dataCodingSchemeNotSupported"),
        (0x91, 0x91, "messageClassNotSupported"),
        (0x9f, 0x9f, "unspecifiedTpDcsError"),
        (0xa0, 0xa0, "commandCannotBeActioned"),
        (0xa1, 0xa1, "commandUnsupported"),
        (0xaf, 0xaf, "unspecifiedTpCommandError"),
        (0xb0, 0xb0, "tpduNotSupported"),
        (0xc0, 0xc0, "scBusy"),
        (0xc1, 0xc1, "noScSubscription"),
        (0xc2, 0xc2, "scSystemFailure"),
        (0xc3, 0xc3, "invalidSmeAddress"),
        (0xc4, 0xc4, "destinationSmeBarred"),
        (0xc5, 0xc5, "rejectedDuplicate"),
        (0xc6, 0xc6, "tpVpfNotSupported"),
        (0xc7, 0xc7, "tpVpNotSupported"),
        (0xd0, 0xd0, "usimSmsStorageFull"),
        (0xd1, 0xd1, "noSmsStorageInUsim"),
        (0xd2, 0xd2, "errorInMs"),
        (0xd3, 0xd3, "memoryCapacityExceeded"),
        (0xd4, 0xd4, "usimApplicationToolkitBusy"),
        (0xd5, 0xd5, "usimDataDownloadError"),
        (0xe0, 0xfe, "applicationSpecific"),
        (0xff, 0xff, "unspecifiedErrorCause"),
    ];
    compare(|n| FailureCause(n).name(), &causes);
    let commands = [
        (0x00, 0x00, "enquiry"),
        (0x01, 0x01, "cancelStatusReportRequest"),
        (0x02, 0x02, "deletePreviouslySubmittedShortMessage"),
        (0x03, 0x03, "enableStatusReportRequest"),
        (0xe0, 0xff, "scSpecific"),
    ];
    compare(|n| CommandType(n).name(), &commands);
}

/// TS 23.038 §4, each of the 256 schemes by its bits.
#[test]
fn every_data_coding_scheme() {
    use Alphabet::{Gsm7, Octets, Ucs2};
    for n in 0..=255u8 {
        let d = DataCodingScheme(n);
        let (group, name) = match n >> 4 {
            0..=3 => (CodingGroup::General, "generalDataCoding"),
            4..=7 => (CodingGroup::AutomaticDeletion, "markedForAutomaticDeletion"),
            8..=11 => (CodingGroup::Reserved, "reserved"),
            12 => (CodingGroup::WaitingDiscard, "messageWaitingDiscard"),
            13 => (CodingGroup::WaitingStore, "messageWaitingStore"),
            14 => (CodingGroup::WaitingStoreUcs2, "messageWaitingStoreUcs2"),
            _ => (CodingGroup::CodingAndClass, "dataCodingMessageClass"),
        };
        assert_eq!((d.group(), d.group().name()), (group, name), "{n:02x}");
        let compressed = n < 0x80 && n & 0x20 != 0;
        assert_eq!(d.is_compressed(), compressed, "{n:02x}");
        let alphabet = match n {
            _ if compressed => Octets,
            0..=0x7f => [Gsm7, Octets, Ucs2, Gsm7][usize::from(n >> 2 & 3)],
            0xe0..=0xef => Ucs2,
            0xf4..=0xf7 | 0xfc..=0xff => Octets,
            _ => Gsm7,
        };
        assert_eq!(d.alphabet(), alphabet, "{n:02x}");
        let class = (n < 0x80 && n & 0x10 != 0 || n >= 0xf0).then_some(n & 3);
        assert_eq!(d.class(), class, "{n:02x}");
        let waiting = (0xc0..0xf0).contains(&n).then_some(MessageWaiting { active: n & 8 != 0, kind: n & 3 });
        assert_eq!(d.message_waiting(), waiting, "{n:02x}");
        let reserved = match n {
            0..=0x7f => n & 0x0c == 0x0c || n & 0x10 == 0 && n & 3 != 0,
            0x80..=0xbf => true,
            0xc0..=0xef => n & 4 != 0,
            _ => n & 8 != 0,
        };
        assert_eq!(d.is_reserved(), reserved, "{n:02x}");
        for class in 0..4 {
            let with = d.with_class(class);
            if n < 0x80 {
                assert_eq!((with.class(), with.0 & 0xec), (Some(class), n & 0xec), "{n:02x}");
            } else {
                assert_eq!(with, d);
            }
        }
    }
    let names = [0, 1, 2, 3].map(|kind| MessageWaiting { active: true, kind }.name());
    assert_eq!(names, ["voicemail", "fax", "electronicMail", "other"]);
    assert_eq!([Gsm7, Octets, Ucs2].map(Alphabet::name), ["gsm7", "octets", "ucs2"]);
    assert_eq!([Gsm7, Octets, Ucs2].map(|a| DataCodingScheme::new(a).alphabet()), [Gsm7, Octets, Ucs2]);
}
