//! The elements and messages of BSSAP+, TS 29.018 §17 and §18, between SGSN and VLR: those that SGsAP was made after.

use crate::contents::{
    ChannelNeeded, EmlppPriority, EpsLocationUpdateType, GprsDetach, GsCause, InformationRequested,
    MobileStationState, NonEpsDetach, TmsiStatus,
};
use sigcodec_gsm::layer3::{BcdNumber, LocationAreaIdentification, MobileIdentity, MobileStationClassmark1};
use sigcodec_ie::{Coded, Grammar, Octets, Row, Skip, Unsigned, elements, messages};

elements! {
    /// The elements of BSSAP+ with the types of their contents, TS 29.018 §18.4.
    pub mod key;
    IMSI: MobileIdentity = TLV 0x01 [4..=8], "imsi", "§18.4.10", IMSI;
    VLR_NUMBER: BcdNumber = TLV 0x02 [1..=9], "vlrNumber", "§18.4.26", NODE_NUMBER;
    TMSI: Octets = TLV 0x03 [4], "tmsi", "§18.4.23", TMSI;
    LOCATION_AREA_IDENTIFIER: LocationAreaIdentification = TLV 0x04 [5], "locationAreaIdentifier", "§18.4.14", LOCATION;
    CHANNEL_NEEDED: ChannelNeeded = TLV 0x05 [1], "channelNeeded", "§18.4.2";
    EMLPP_PRIORITY: EmlppPriority = TLV 0x06 [1], "emlppPriority", "§18.4.4";
    TMSI_STATUS: TmsiStatus = TLV 0x07 [1], "tmsiStatus", "§18.4.24";
    GS_CAUSE: Coded<GsCause> = TLV 0x08 [1], "gsCause", "§18.4.7";
    SGSN_NUMBER: BcdNumber = TLV 0x09 [1..=9], "sgsnNumber", "§18.4.22", NODE_NUMBER;
    GPRS_LOCATION_UPDATE_TYPE: Coded<EpsLocationUpdateType> = TLV 0x0a [1], "gprsLocationUpdateType", "§18.4.6";
    GLOBAL_CN_ID: Octets = TLV 0x0b [5], "globalCnId", "§18.4.27", NODE_ADDRESS;
    MOBILE_STATION_CLASSMARK_1: MobileStationClassmark1 = TLV 0x0d [1], "mobileStationClassmark1", "§18.4.18";
    MOBILE_IDENTITY: MobileIdentity = TLV 0x0e [1..=9], "mobileIdentity", "§18.4.17", SUBSCRIBER;
    REJECT_CAUSE: Unsigned = TLV 0x0f [1], "rejectCause", "§18.4.21";
    IMSI_DETACH_FROM_GPRS_SERVICE_TYPE: Coded<GprsDetach> = TLV 0x10 [1], "imsiDetachFromGprsServiceType", "§18.4.11";
    IMSI_DETACH_FROM_NON_GPRS_SERVICE_TYPE: Coded<NonEpsDetach> = TLV 0x11 [1], "imsiDetachFromNonGprsServiceType", "§18.4.12";
    INFORMATION_REQUESTED: Coded<InformationRequested> = TLV 0x12 [1], "informationRequested", "§18.4.13";
    PTMSI: Octets = TLV 0x13 [4], "ptmsi", "§18.4.20", TMSI;
    IMEI: MobileIdentity = TLV 0x14 [8..=9], "imei", "§18.4.8", IMEI;
    IMEISV: MobileIdentity = TLV 0x15 [8..=9], "imeisv", "§18.4.9", IMEI;
    MM_INFORMATION: Octets = TLV 0x17 [0..=255], "mmInformation", "§18.4.16";
    CELL_GLOBAL_IDENTITY: Octets = TLV 0x18 [7], "cellGlobalIdentity", "§18.4.1", LOCATION;
    LOCATION_INFORMATION_AGE: Unsigned = TLV 0x19 [2], "locationInformationAge", "§18.4.15";
    MOBILE_STATION_STATE: Coded<MobileStationState> = TLV 0x1a [1], "mobileStationState", "§18.4.19";
    ERRONEOUS_MESSAGE: Octets = TLV 0x1b [1..=255], "erroneousMessage", "§18.4.5", CARRIER;
    DOWNLINK_TUNNEL_PAYLOAD: Octets = TLV 0x1c [1..=255], "downlinkTunnelPayloadControlAndInfo", "§18.4.3", CARRIER;
    UPLINK_TUNNEL_PAYLOAD: Octets = TLV 0x1d [1..=255], "uplinkTunnelPayloadControlAndInfo", "§18.4.25", CARRIER;
    SERVICE_AREA_IDENTIFICATION: Octets = TLV 0x1e [7], "serviceAreaIdentification", "§18.4.21b", LOCATION;
    TMSI_BASED_NRI_CONTAINER: Octets = TLV 0x1f [2], "tmsiBasedNriContainer", "§18.4.28";
}

/// The row of an element that a message may not have: the rows are in the order of the identifiers.
fn known(identifier: u8) -> Option<&'static Row> {
    let at = key::ROWS.partition_point(|row| row.identifier < identifier);
    key::ROWS.get(at).filter(|row| row.identifier == identifier)
}

pub(crate) static GRAMMAR: Grammar = Grammar { skip: Skip::Length, known };

messages! {
    /// A message type of BSSAP+, TS 29.018 §18.2.
    pub struct MessageType of key;
    /// BSSAP+-PAGING-REQUEST, §17.
    PAGING_REQUEST = 0x01, "pagingRequest" {
        M IMSI, M VLR_NUMBER, O TMSI, O LOCATION_AREA_IDENTIFIER, O CHANNEL_NEEDED, O EMLPP_PRIORITY, O GLOBAL_CN_ID,
    }
    /// BSSAP+-PAGING-REJECT, §17.
    PAGING_REJECT = 0x02, "pagingReject" { M IMSI, M GS_CAUSE, }
    /// BSSAP+-DOWNLINK-TUNNEL-REQUEST, §17.
    DOWNLINK_TUNNEL_REQUEST = 0x07, "downlinkTunnelRequest" { M IMSI, M VLR_NUMBER, M DOWNLINK_TUNNEL_PAYLOAD, }
    /// BSSAP+-UPLINK-TUNNEL-REQUEST, §17.
    UPLINK_TUNNEL_REQUEST = 0x08, "uplinkTunnelRequest" { M IMSI, M SGSN_NUMBER, M UPLINK_TUNNEL_PAYLOAD, }
    /// BSSAP+-LOCATION-UPDATE-REQUEST, §17.
    LOCATION_UPDATE_REQUEST = 0x09, "locationUpdateRequest" {
        M IMSI, M SGSN_NUMBER, M GPRS_LOCATION_UPDATE_TYPE, C CELL_GLOBAL_IDENTITY as "newCellGlobalIdentity",
        M MOBILE_STATION_CLASSMARK_1, O LOCATION_AREA_IDENTIFIER as "oldLocationAreaIdentifier", O TMSI_STATUS,
        C SERVICE_AREA_IDENTIFICATION as "newServiceAreaIdentification", O IMEISV, O TMSI_BASED_NRI_CONTAINER,
    }
    /// BSSAP+-LOCATION-UPDATE-ACCEPT, §17.
    LOCATION_UPDATE_ACCEPT = 0x0a, "locationUpdateAccept" { M IMSI, M LOCATION_AREA_IDENTIFIER, O MOBILE_IDENTITY, }
    /// BSSAP+-LOCATION-UPDATE-REJECT, §17.
    LOCATION_UPDATE_REJECT = 0x0b, "locationUpdateReject" { M IMSI, M REJECT_CAUSE, }
    /// BSSAP+-TMSI-REALLOCATION-COMPLETE, §17.
    TMSI_REALLOCATION_COMPLETE = 0x0c, "tmsiReallocationComplete" {
        M IMSI, O CELL_GLOBAL_IDENTITY, O SERVICE_AREA_IDENTIFICATION,
    }
    /// BSSAP+-ALERT-REQUEST, §17.
    ALERT_REQUEST = 0x0d, "alertRequest" { M IMSI, }
    /// BSSAP+-ALERT-ACK, §17.
    ALERT_ACK = 0x0e, "alertAck" { M IMSI, }
    /// BSSAP+-ALERT-REJECT, §17.
    ALERT_REJECT = 0x0f, "alertReject" { M IMSI, M GS_CAUSE, }
    /// BSSAP+-MS-ACTIVITY-INDICATION, §17.
    MS_ACTIVITY_INDICATION = 0x10, "msActivityIndication" {
        M IMSI, O CELL_GLOBAL_IDENTITY, O SERVICE_AREA_IDENTIFICATION,
    }
    /// BSSAP+-GPRS-DETACH-INDICATION, §17.
    GPRS_DETACH_INDICATION = 0x11, "gprsDetachIndication" {
        M IMSI, M SGSN_NUMBER, M IMSI_DETACH_FROM_GPRS_SERVICE_TYPE, O CELL_GLOBAL_IDENTITY,
        O SERVICE_AREA_IDENTIFICATION,
    }
    /// BSSAP+-GPRS-DETACH-ACK, §17.
    GPRS_DETACH_ACK = 0x12, "gprsDetachAck" { M IMSI, }
    /// BSSAP+-IMSI-DETACH-INDICATION, §17.
    IMSI_DETACH_INDICATION = 0x13, "imsiDetachIndication" {
        M IMSI, M SGSN_NUMBER, M IMSI_DETACH_FROM_NON_GPRS_SERVICE_TYPE, O CELL_GLOBAL_IDENTITY,
        O LOCATION_INFORMATION_AGE, O SERVICE_AREA_IDENTIFICATION,
    }
    /// BSSAP+-IMSI-DETACH-ACK, §17.
    IMSI_DETACH_ACK = 0x14, "imsiDetachAck" { M IMSI, }
    /// BSSAP+-RESET-INDICATION, §17.
    RESET_INDICATION = 0x15, "resetIndication" { C SGSN_NUMBER, C VLR_NUMBER, }
    /// BSSAP+-RESET-ACK, §17.
    RESET_ACK = 0x16, "resetAck" { C SGSN_NUMBER, C VLR_NUMBER, }
    /// BSSAP+-MS-INFORMATION-REQUEST, §17.
    MS_INFORMATION_REQUEST = 0x17, "msInformationRequest" { M IMSI, M INFORMATION_REQUESTED, }
    /// BSSAP+-MS-INFORMATION-RESPONSE, §17.
    MS_INFORMATION_RESPONSE = 0x18, "msInformationResponse" {
        M IMSI, O TMSI, O PTMSI, O IMEI, O IMEISV, O CELL_GLOBAL_IDENTITY, O LOCATION_INFORMATION_AGE,
        O MOBILE_STATION_STATE, O SERVICE_AREA_IDENTIFICATION,
    }
    /// BSSAP+-MM-INFORMATION-REQUEST, §17.
    MM_INFORMATION_REQUEST = 0x1a, "mmInformationRequest" { M IMSI, O MM_INFORMATION, }
    /// BSSAP+-MOBILE-STATUS, §17.
    MOBILE_STATUS = 0x1d, "mobileStatus" { O IMSI, M GS_CAUSE, M ERRONEOUS_MESSAGE, }
    /// BSSAP+-MS-UNREACHABLE, §17.
    MS_UNREACHABLE = 0x1f, "msUnreachable" { M IMSI, M GS_CAUSE, }
}
