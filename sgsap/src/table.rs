//! The elements and messages of SGsAP, TS 29.118 §8 and §9: an element a row, a message a row, in the order and notation
//! of the specification.

use crate::contents::*;
use sigcodec_gsm::{
    digits::Tbcd,
    layer3::{
        BcdNumber, EutranCellGlobalIdentity, LocationAreaIdentification, MobileIdentity,
        MobileStationClassmark2, PlmnList, TrackingAreaIdentity,
    },
};
use sigcodec_ie::{Coded, Grammar, Octets, Row, Skip, Unsigned, elements, messages};

elements! {
    /// The elements of SGsAP with the types of their contents, TS 29.118 §9.4.
    pub mod key;
    IMSI: MobileIdentity = TLV 0x01 [4..=8], "imsi", "§9.4.6", IMSI;
    VLR_NAME: DomainName = TLV 0x02 [1..=255], "vlrName", "§9.4.22", NODE_HOST;
    TMSI: Octets = TLV 0x03 [4], "tmsi", "§9.4.20", TMSI;
    LOCATION_AREA_IDENTIFIER: LocationAreaIdentification = TLV 0x04 [5], "locationAreaIdentifier", "§9.4.11", LOCATION;
    CHANNEL_NEEDED: ChannelNeeded = TLV 0x05 [1], "channelNeeded", "§9.4.23";
    EMLPP_PRIORITY: EmlppPriority = TLV 0x06 [1], "emlppPriority", "§9.4.24";
    TMSI_STATUS: TmsiStatus = TLV 0x07 [1], "tmsiStatus", "§9.4.21";
    SGS_CAUSE: Coded<SgsCause> = TLV 0x08 [1], "sgsCause", "§9.4.18";
    MME_NAME: DomainName = TLV 0x09 [55], "mmeName", "§9.4.13", NODE_HOST;
    EPS_LOCATION_UPDATE_TYPE: Coded<EpsLocationUpdateType> = TLV 0x0a [1], "epsLocationUpdateType", "§9.4.2";
    GLOBAL_CN_ID: Octets = TLV 0x0b [5], "globalCnId", "§9.4.4", NODE_ADDRESS;
    MOBILE_IDENTITY: MobileIdentity = TLV 0x0e [4..=8], "mobileIdentity", "§9.4.14", SUBSCRIBER;
    REJECT_CAUSE: Unsigned = TLV 0x0f [1], "rejectCause", "§9.4.16";
    IMSI_DETACH_FROM_EPS_SERVICE_TYPE: Coded<EpsDetach> = TLV 0x10 [1], "imsiDetachFromEpsServiceType", "§9.4.7";
    IMSI_DETACH_FROM_NON_EPS_SERVICE_TYPE: Coded<NonEpsDetach> = TLV 0x11 [1], "imsiDetachFromNonEpsServiceType", "§9.4.8";
    IMEISV: Tbcd = TLV 0x15 [8], "imeisv", "§9.4.5", IMEI;
    NAS_MESSAGE_CONTAINER: Octets = TLV 0x16 [2..=251], "nasMessageContainer", "§9.4.15";
    MM_INFORMATION: Octets = TLV 0x17 [1..=255], "mmInformation", "§9.4.12";
    ERRONEOUS_MESSAGE: Octets = TLV 0x1b [1..=255], "erroneousMessage", "§9.4.3", CARRIER;
    CLI: BcdNumber = TLV 0x1c [1..=12], "cli", "§9.4.1", CALLING_NUMBER;
    LCS_CLIENT_IDENTITY: Octets = TLV 0x1d [1..=255], "lcsClientIdentity", "§9.4.9", CARRIER;
    LCS_INDICATOR: Coded<LcsIndicator> = TLV 0x1e [1], "lcsIndicator", "§9.4.10";
    SS_CODE: Unsigned = TLV 0x1f [1], "ssCode", "§9.4.19";
    SERVICE_INDICATOR: Coded<ServiceIndicator> = TLV 0x20 [1], "serviceIndicator", "§9.4.17";
    UE_TIME_ZONE: Octets = TLV 0x21 [1], "ueTimeZone", "§9.4.21b";
    MOBILE_STATION_CLASSMARK_2: MobileStationClassmark2 = TLV 0x22 [3], "mobileStationClassmark2", "§9.4.14a";
    TRACKING_AREA_IDENTITY: TrackingAreaIdentity = TLV 0x23 [5], "trackingAreaIdentity", "§9.4.21a", LOCATION;
    E_UTRAN_CELL_GLOBAL_IDENTITY: EutranCellGlobalIdentity = TLV 0x24 [7], "eUtranCellGlobalIdentity", "§9.4.3a", LOCATION;
    UE_EMM_MODE: Coded<UeEmmMode> = TLV 0x25 [1], "ueEmmMode", "§9.4.21c";
    ADDITIONAL_PAGING_INDICATORS: AdditionalPagingIndicators = TLV 0x26 [1], "additionalPagingIndicators", "§9.4.25";
    TMSI_BASED_NRI_CONTAINER: Octets = TLV 0x27 [2], "tmsiBasedNriContainer", "§9.4.26";
    SELECTED_CS_DOMAIN_OPERATOR: PlmnList = TLV 0x28 [3], "selectedCsDomainOperator", "§9.4.27", PLMN;
}

/// The row of an element that a message may not have: the rows are in the order of the identifiers.
fn known(identifier: u8) -> Option<&'static Row> {
    let at = key::ROWS.partition_point(|row| row.identifier < identifier);
    key::ROWS.get(at).filter(|row| row.identifier == identifier)
}

/// Behind each identifier stands a length, TS 29.118 §9.1.
pub(crate) static GRAMMAR: Grammar = Grammar { skip: Skip::Length, known };

messages! {
    /// A message type of SGsAP, TS 29.118 §9.2.
    pub struct MessageType of key;
    /// SGsAP-PAGING-REQUEST, §8.
    PAGING_REQUEST = 0x01, "pagingRequest" {
        M IMSI, M VLR_NAME, M SERVICE_INDICATOR, O TMSI, O CLI, O LOCATION_AREA_IDENTIFIER, O GLOBAL_CN_ID,
        O SS_CODE, O LCS_INDICATOR, O LCS_CLIENT_IDENTITY, O CHANNEL_NEEDED, O EMLPP_PRIORITY,
        O ADDITIONAL_PAGING_INDICATORS,
    }
    /// SGsAP-PAGING-REJECT, §8.
    PAGING_REJECT = 0x02, "pagingReject" { M IMSI, M SGS_CAUSE, }
    /// SGsAP-SERVICE-REQUEST, §8.
    SERVICE_REQUEST = 0x06, "serviceRequest" {
        M IMSI, M SERVICE_INDICATOR, O IMEISV, O UE_TIME_ZONE, O MOBILE_STATION_CLASSMARK_2,
        O TRACKING_AREA_IDENTITY, O E_UTRAN_CELL_GLOBAL_IDENTITY, O UE_EMM_MODE,
    }
    /// SGsAP-DOWNLINK-UNITDATA, §8.
    DOWNLINK_UNITDATA = 0x07, "downlinkUnitdata" { M IMSI, M NAS_MESSAGE_CONTAINER, }
    /// SGsAP-UPLINK-UNITDATA, §8.
    UPLINK_UNITDATA = 0x08, "uplinkUnitdata" {
        M IMSI, M NAS_MESSAGE_CONTAINER, O IMEISV, O UE_TIME_ZONE, O MOBILE_STATION_CLASSMARK_2,
        O TRACKING_AREA_IDENTITY, O E_UTRAN_CELL_GLOBAL_IDENTITY,
    }
    /// SGsAP-LOCATION-UPDATE-REQUEST, §8.
    LOCATION_UPDATE_REQUEST = 0x09, "locationUpdateRequest" {
        M IMSI, M MME_NAME, M EPS_LOCATION_UPDATE_TYPE,
        M LOCATION_AREA_IDENTIFIER as "newLocationAreaIdentifier",
        O LOCATION_AREA_IDENTIFIER as "oldLocationAreaIdentifier", O TMSI_STATUS, O IMEISV,
        O TRACKING_AREA_IDENTITY, O E_UTRAN_CELL_GLOBAL_IDENTITY, O TMSI_BASED_NRI_CONTAINER,
        O SELECTED_CS_DOMAIN_OPERATOR,
    }
    /// SGsAP-LOCATION-UPDATE-ACCEPT, §8.
    LOCATION_UPDATE_ACCEPT = 0x0a, "locationUpdateAccept" { M IMSI, M LOCATION_AREA_IDENTIFIER, O MOBILE_IDENTITY, }
    /// SGsAP-LOCATION-UPDATE-REJECT, §8.
    LOCATION_UPDATE_REJECT = 0x0b, "locationUpdateReject" { M IMSI, M REJECT_CAUSE, O LOCATION_AREA_IDENTIFIER, }
    /// SGsAP-TMSI-REALLOCATION-COMPLETE, §8.
    TMSI_REALLOCATION_COMPLETE = 0x0c, "tmsiReallocationComplete" { M IMSI, }
    /// SGsAP-ALERT-REQUEST, §8.
    ALERT_REQUEST = 0x0d, "alertRequest" { M IMSI, }
    /// SGsAP-ALERT-ACK, §8.
    ALERT_ACK = 0x0e, "alertAck" { M IMSI, }
    /// SGsAP-ALERT-REJECT, §8.
    ALERT_REJECT = 0x0f, "alertReject" { M IMSI, M SGS_CAUSE, }
    /// SGsAP-UE-ACTIVITY-INDICATION, §8.
    UE_ACTIVITY_INDICATION = 0x10, "ueActivityIndication" { M IMSI, }
    /// SGsAP-EPS-DETACH-INDICATION, §8.
    EPS_DETACH_INDICATION = 0x11, "epsDetachIndication" { M IMSI, M MME_NAME, M IMSI_DETACH_FROM_EPS_SERVICE_TYPE, }
    /// SGsAP-EPS-DETACH-ACK, §8.
    EPS_DETACH_ACK = 0x12, "epsDetachAck" { M IMSI, }
    /// SGsAP-IMSI-DETACH-INDICATION, §8.
    IMSI_DETACH_INDICATION = 0x13, "imsiDetachIndication" {
        M IMSI, M MME_NAME, M IMSI_DETACH_FROM_NON_EPS_SERVICE_TYPE,
    }
    /// SGsAP-IMSI-DETACH-ACK, §8.
    IMSI_DETACH_ACK = 0x14, "imsiDetachAck" { M IMSI, }
    /// SGsAP-RESET-INDICATION, §8.
    RESET_INDICATION = 0x15, "resetIndication" { C MME_NAME, C VLR_NAME, }
    /// SGsAP-RESET-ACK, §8.
    RESET_ACK = 0x16, "resetAck" { C MME_NAME, C VLR_NAME, }
    /// SGsAP-SERVICE-ABORT-REQUEST, §8.
    SERVICE_ABORT_REQUEST = 0x17, "serviceAbortRequest" { M IMSI, }
    /// SGsAP-MO-CSFB-INDICATION, §8.
    MO_CSFB_INDICATION = 0x18, "moCsfbIndication" {
        M IMSI, O TRACKING_AREA_IDENTITY, O E_UTRAN_CELL_GLOBAL_IDENTITY,
    }
    /// SGsAP-MM-INFORMATION-REQUEST, §8.
    MM_INFORMATION_REQUEST = 0x1a, "mmInformationRequest" { M IMSI, M MM_INFORMATION, }
    /// SGsAP-RELEASE-REQUEST, §8.
    RELEASE_REQUEST = 0x1b, "releaseRequest" { M IMSI, O SGS_CAUSE, }
    /// SGsAP-STATUS, §8.
    STATUS = 0x1d, "status" { O IMSI, M SGS_CAUSE, M ERRONEOUS_MESSAGE, }
    /// SGsAP-UE-UNREACHABLE, §8.
    UE_UNREACHABLE = 0x1f, "ueUnreachable" { M IMSI, M SGS_CAUSE, }
}
