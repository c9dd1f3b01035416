//! The elements and messages of BSSMAP-LE, TS 49.031 §9 and §10, between BSC, MSC and SMLC.

use crate::{
    codes::{LcsClient, LcsPriorityValue},
    contents::{Apdu, Cause, CellIdentifier, ChosenChannel, LcsCause, LocationType},
};
use sigcodec_gsm::layer3::MobileIdentity;
use sigcodec_ie::{Coded, Grammar, Octets, Row, Skip, Unsigned, elements, messages};

elements! {
    /// The elements of BSSMAP-LE with the types of their contents, TS 49.031 §10.
    pub mod key;
    IMSI: MobileIdentity = TLV 0x00 [1..=8], "imsi", "§10.11", IMSI;
    CAUSE: Cause = TLV 0x04 [1..=2], "cause", "§10.4";
    CELL_IDENTIFIER: CellIdentifier = TLV 0x05 [1..=8], "cellIdentifier", "§10.5", LOCATION;
    CLASSMARK_INFORMATION_TYPE_3: Octets = TLV 0x13 [1..=32], "classmarkInformationType3", "§10.7";
    CHOSEN_CHANNEL: ChosenChannel = TLV 0x21 [1], "chosenChannel", "§10.6";
    LCS_QOS: Octets = TLV 0x3e [1..=255], "lcsQos", "§10.16";
    REQUESTED_GANSS_ASSISTANCE_DATA: Octets = TLV 0x41 [1..=255], "requestedGanssAssistanceData", "§10.31";
    LCS_PRIORITY: Coded<LcsPriorityValue> = TLV 0x43 [1], "lcsPriority", "§10.15";
    LOCATION_TYPE: LocationType = TLV 0x44 [1..=255], "locationType", "§10.18";
    GEOGRAPHIC_LOCATION: Octets = TLV 0x45 [1..=255], "geographicLocation", "§10.9", LOCATION;
    POSITIONING_DATA: Octets = TLV 0x46 [1..=255], "positioningData", "§10.20";
    LCS_CAUSE: LcsCause = TLV 0x47 [1..=2], "lcsCause", "§10.13";
    LCS_CLIENT_TYPE: Coded<LcsClient> = TLV 0x48 [1], "lcsClientType", "§10.14";
    APDU: Apdu = TLVE 0x49 [1..=65535], "apdu", "§10.3";
    NETWORK_ELEMENT_IDENTITY: Octets = TLV 0x4a [1..=255], "networkElementIdentity", "§10.19", NODE_ADDRESS;
    REQUESTED_GPS_ASSISTANCE_DATA: Octets = TLV 0x4b [1..=255], "requestedGpsAssistanceData", "§10.10";
    DECIPHERING_KEYS: Octets = TLV 0x4c [1..=255], "decipheringKeys", "§10.8";
    RETURN_ERROR_REQUEST: Octets = TLV 0x4d [1..=255], "returnErrorRequest", "§10.21";
    RETURN_ERROR_CAUSE: Octets = TLV 0x4e [1..=255], "returnErrorCause", "§10.22";
    SEGMENTATION: Octets = TLV 0x4f [1..=255], "segmentation", "§10.23";
    LCS_CAPABILITY: Octets = TLV 0x50 [1..=255], "lcsCapability", "§10.26";
    PACKET_MEASUREMENT_REPORT: Octets = TLV 0x51 [0..=255], "packetMeasurementReport", "§10.27";
    CELL_IDENTITY_LIST: Octets = TLV 0x52 [0..=255], "cellIdentityList", "§10.28", LOCATION;
    VELOCITY_DATA: Octets = TLV 0x55 [1..=255], "velocityData", "§10.30";
    IMEI: MobileIdentity = TLV 0x80 [1..=9], "imei", "§10.29", IMEI;
    GANSS_LOCATION_TYPE: Unsigned = TLV 0x82 [1], "ganssLocationType", "§10.33";
    GANSS_POSITIONING_DATA: Octets = TLV 0x83 [1..=255], "ganssPositioningData", "§10.32";
}

/// The row of an element that a message may not have: the rows are in the order of the identifiers.
fn known(identifier: u8) -> Option<&'static Row> {
    let at = key::ROWS.partition_point(|row| row.identifier < identifier);
    key::ROWS.get(at).filter(|row| row.identifier == identifier)
}

pub(crate) static GRAMMAR: Grammar = Grammar { skip: Skip::Length, known };

messages! {
    /// A message type of BSSMAP-LE, TS 49.031 §10.2.
    pub struct MessageType of key;
    /// Connection Oriented Information, §9.8.
    CONNECTION_ORIENTED_INFORMATION = 0x2a, "connectionOrientedInformation" { M APDU, O SEGMENTATION, }
    /// Perform Location Request, §9.1.
    PERFORM_LOCATION_REQUEST = 0x2b, "performLocationRequest" {
        M LOCATION_TYPE, M CELL_IDENTIFIER, O CLASSMARK_INFORMATION_TYPE_3, O LCS_CLIENT_TYPE, O CHOSEN_CHANNEL,
        O LCS_PRIORITY, O LCS_QOS, O REQUESTED_GPS_ASSISTANCE_DATA, O APDU, O LCS_CAPABILITY,
        O PACKET_MEASUREMENT_REPORT, O CELL_IDENTITY_LIST, O IMSI, O IMEI, O GANSS_LOCATION_TYPE,
        O REQUESTED_GANSS_ASSISTANCE_DATA,
    }
    /// Perform Location Response, §9.2.
    PERFORM_LOCATION_RESPONSE = 0x2d, "performLocationResponse" {
        O GEOGRAPHIC_LOCATION, O POSITIONING_DATA, O DECIPHERING_KEYS, O LCS_CAUSE, O VELOCITY_DATA,
        O GANSS_POSITIONING_DATA,
    }
    /// Perform Location Abort, §9.3.
    PERFORM_LOCATION_ABORT = 0x2e, "performLocationAbort" { M LCS_CAUSE, }
    /// Perform Location Information, §9.9.
    PERFORM_LOCATION_INFORMATION = 0x2f, "performLocationInformation" { M CELL_IDENTIFIER, O APDU, }
    /// Reset, §9.11.
    RESET = 0x30, "reset" { M CAUSE, }
    /// Reset Acknowledge, §9.12.
    RESET_ACKNOWLEDGE = 0x31, "resetAcknowledge" {}
    /// Connectionless Information, §9.10.
    CONNECTIONLESS_INFORMATION = 0x3a, "connectionlessInformation" {
        M NETWORK_ELEMENT_IDENTITY as "networkElementIdentitySource",
        M NETWORK_ELEMENT_IDENTITY as "networkElementIdentityTarget", M APDU, O SEGMENTATION, O RETURN_ERROR_REQUEST,
        O RETURN_ERROR_CAUSE,
    }
}
