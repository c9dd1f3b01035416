//! `HNBAP-IEs`, TS 25.469 §9.3.4: the information elements, in the order of the specification.

use crate::{common_data_types::*, constants::id};
use sigcodec_gsm::told::{plmn, tbcd};
use sigcodec_per::{
    BIT_STRING, CHOICE, CRITICALITY, ENUMERATED, EXTENSIONS, INTEGER, OCTET_STRING, SEQUENCE, SEQUENCE_OF,
    SIZE, SIZES, Set, identity, sets, types,
};

types! {
    ACCESS_STRATUM_RELEASE_INDICATOR "Access-stratum-release-indicator" = ENUMERATED! {
        "r99", "rel-4", "rel-5", "rel-6", "rel-7", "rel-8-and-beyond", ...
    };
    ACCESS_RESULT "AccessResult" = ENUMERATED! { "allowed", "notAllowed", ... };
    ALTITUDE_AND_DIRECTION "AltitudeAndDirection" = SEQUENCE! {
        "directionOfAltitude": ENUMERATED! { "height", "depth" },
        "altitude": INTEGER(0, 32767),
        ...
    };
    BACKOFF_TIMER "BackoffTimer" = INTEGER(0, 3600);
    BINDING_ID "BindingID" = OCTET_STRING(SIZES(1, 4)).extensible();
    CAUSE "Cause" = CHOICE! {
        "radioNetwork": CAUSE_RADIO_NETWORK,
        "transport": CAUSE_TRANSPORT,
        "protocol": CAUSE_PROTOCOL,
        "misc": CAUSE_MISC,
        ...
    };
    CAUSE_RADIO_NETWORK "CauseRadioNetwork" = ENUMERATED! {
        "overload", "unauthorised-Location", "unauthorised-HNB", "hNB-parameter-mismatch", "invalid-UE-identity",
        "uE-not-allowed-on-this-HNB", "uE-unauthorised", "connection-with-UE-lost", "ue-RRC-telease",
        "hNB-not-registered", "unspecified", "normal", "uE-relocated", "ue-registered-in-another-HNB", ...
    };
    CAUSE_TRANSPORT "CauseTransport" = ENUMERATED! { "transport-resource-unavailable", "unspecified", ... };
    CAUSE_PROTOCOL "CauseProtocol" = ENUMERATED! {
        "transfer-syntax-error", "abstract-syntax-error-reject", "abstract-syntax-error-ignore-and-notify",
        "message-not-compatible-with-receiver-state", "semantic-error", "unspecified",
        "abstract-syntax-error-falsely-constructed-message", ...
    };
    CAUSE_MISC "CauseMisc" = ENUMERATED! {
        "processing-overload", "hardware-failure", "o-and-m-intervention", "unspecified", ...
    };
    CELL_IDENTITY "CellIdentity" = BIT_STRING(SIZE(28));
    CONTEXT_ID "Context-ID" = BIT_STRING(SIZE(24));
    CRITICALITY_DIAGNOSTICS "CriticalityDiagnostics" = SEQUENCE! {
        "procedureCode" OPTIONAL: PROCEDURE_CODE,
        "triggeringMessage" OPTIONAL: TRIGGERING_MESSAGE,
        "procedureCriticality" OPTIONAL: CRITICALITY,
        "iEsCriticalityDiagnostics" OPTIONAL: CRITICALITY_DIAGNOSTICS_IE_LIST,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    CRITICALITY_DIAGNOSTICS_IE_LIST "CriticalityDiagnostics-IE-List" = SEQUENCE_OF!(SIZES(1, 256), SEQUENCE! {
        "iECriticality": CRITICALITY,
        "iE-ID": PROTOCOL_IE_ID,
        "typeOfError": TYPE_OF_ERROR,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    });
    CSG_ID "CSG-ID" = BIT_STRING(SIZE(27));
    CSG_CAPABILITY "CSG-Capability" = ENUMERATED! { "csg-capable", "not-csg-capable", ... };
    CSG_MEMBERSHIP_STATUS "CSGMembershipStatus" = ENUMERATED! { "member", "non-member", ... };
    CGI "CGI" = SEQUENCE! {
        "pLMNidentity": PLMN_IDENTITY,
        "lAC": LAC,
        "cI": CI,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE)
    };
    CI "CI" = OCTET_STRING(SIZE(2));
    CN_DOMAIN_INDICATOR "CN-DomainIndicator" = ENUMERATED! { "cs-domain", "ps-domain" };
    ESN "ESN" = BIT_STRING(SIZE(32));
    GEOGRAPHICAL_LOCATION "GeographicalLocation" = SEQUENCE! {
        "geographicalCoordinates": GEOGRAPHICAL_COORDINATES,
        "altitudeAndDirection": ALTITUDE_AND_DIRECTION,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GEOGRAPHICAL_COORDINATES "GeographicalCoordinates" = SEQUENCE! {
        "latitudeSign": ENUMERATED! { "north", "south" },
        "latitude": INTEGER(0, 8388607),
        "longitude": INTEGER(-8388608, 8388607),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GTP_TEI "GTP-TEI" = OCTET_STRING(SIZE(4));
    HNB_CELL_ACCESS_MODE "HNB-Cell-Access-Mode" = ENUMERATED! { "closed", "hybrid", "open", ... };
    HNB_CELL_IDENTIFIER "HNB-Cell-Identifier" = SEQUENCE! {
        "pLMNidentity": PLMN_IDENTITY,
        "cellIdentity": CELL_IDENTITY,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    HNB_RNL_IDENTITY "HNB-RNL-Identity" = CHOICE! { "hNB-Identity-as-Cell-Identifier": HNB_CELL_IDENTIFIER, ... };
    HNB_CONFIG_INFO "HNBConfigInfo" = SEQUENCE! {
        "hnb-RNL-Identity": HNB_RNL_IDENTITY,
        "configurationInformation": CONFIGURATION_INFORMATION,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    CONFIGURATION_INFORMATION "ConfigurationInformation" = CHOICE! {
        "provided": HNB_CONFIGURATION_INFORMATION_PROVIDED,
        "missing": HNB_CONFIGURATION_INFORMATION_MISSING,
        ...
    };
    HNB_CONFIGURATION_INFORMATION_PROVIDED "HNBConfigurationInformationProvided" = SEQUENCE! {
        "psc" OPTIONAL: PSC,
        "cSG-ID" OPTIONAL: CSG_ID,
        "hNB-Cell-Access-Mode": HNB_CELL_ACCESS_MODE,
        "iurh-Signalling-TNL-AddressList": IURH_SIGNALLING_TNL_ADDRESS_LIST,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    HNB_CONFIGURATION_INFORMATION_MISSING "HNBConfigurationInformationMissing" = SEQUENCE! {
        "cause": CAUSE, "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE), ...
    };
    HNB_LOCATION_INFORMATION "HNB-Location-Information" = SEQUENCE! {
        "macroCoverageInfo" OPTIONAL: MACRO_COVERAGE_INFORMATION,
        "geographicalCoordinates" OPTIONAL: GEOGRAPHICAL_LOCATION,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&HNB_LOCATION_INFORMATION_EXT_IES),
        ...
    };
    HNB_IDENTITY "HNB-Identity" = SEQUENCE! {
        "hNB-Identity-Info": HNB_IDENTITY_INFO,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    HNB_IDENTITY_INFO "HNB-Identity-Info" = OCTET_STRING(SIZES(1, 255));
    IMEI "IMEI": IMEI = BIT_STRING(SIZE(60)).told(tbcd);
    IMSI "IMSI": IMSI = OCTET_STRING(SIZES(3, 8)).told(tbcd);
    IMSIDS41 "IMSIDS41": SUBSCRIBER = OCTET_STRING(SIZES(5, 7));
    IMSIESN "IMSIESN" = SEQUENCE! { "iMSIDS41": IMSIDS41, "eSN": ESN };
    IP_ADDRESS "IP-Address" = SEQUENCE! {
        "ipaddress": CHOICE! { "ipv4info": IPV4_ADDRESS, "ipv6info": IPV6_ADDRESS, ... },
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    IPV4_ADDRESS "Ipv4Address" = OCTET_STRING(SIZE(4));
    IPV6_ADDRESS "Ipv6Address" = OCTET_STRING(SIZE(16));
    IURH_SIGNALLING_TNL_ADDRESS_LIST "Iurh-Signalling-TNL-AddressList" = SEQUENCE_OF!(SIZES(1, 3), IP_ADDRESS);
    LAC "LAC" = OCTET_STRING(SIZE(2));
    LAI "LAI" = SEQUENCE! { "pLMNID": PLMN_IDENTITY, "lAC": LAC, ... };
    MACRO_COVERAGE_INFORMATION "MacroCoverageInformation" = SEQUENCE! {
        "cellIdentity": MACRO_CELL_ID,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    MACRO_CELL_ID "MacroCellID" = CHOICE! { "uTRANCellID": UTRAN_CELL_ID, "gERANCellID": CGI, ... };
    MUX_PORT_NUMBER "MuxPortNumber" = INTEGER(1024, 65535);
    NEIGHBOUR_INFO_LIST "NeighbourInfoList" = SEQUENCE_OF!(SIZES(1, 32), HNB_CONFIG_INFO);
    NEIGHBOUR_INFO_REQUEST_LIST "NeighbourInfoRequestList" = SEQUENCE_OF!(SIZES(1, 32), NEIGHBOUR_INFO_REQUEST_ITEM);
    NEIGHBOUR_INFO_REQUEST_ITEM "NeighbourInfoRequestItem" = SEQUENCE! {
        "hnb-RNL-Identity": HNB_RNL_IDENTITY,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    PLMN_IDENTITY "PLMNidentity": PLMN = OCTET_STRING(SIZE(3)).told(plmn);
    PSC "PSC" = BIT_STRING(SIZE(9));
    PTMSI "PTMSI": TMSI = BIT_STRING(SIZE(32));
    PTMSIRAI "PTMSIRAI" = SEQUENCE! { "pTMSI": PTMSI, "rAI": RAI, ... };
    RAB_ID "RAB-ID" = BIT_STRING(SIZE(8));
    RAB_LIST "RABList" = SEQUENCE_OF!(SIZES(1, 256), RAB_LIST_ITEM);
    RAB_LIST_ITEM "RABListItem" = SEQUENCE! {
        "rAB-ID": RAB_ID,
        "old-transport-Info": TRANSPORT_INFO,
        "new-transport-Info": TRANSPORT_INFO,
        "cn-domain-indicator": CN_DOMAIN_INDICATOR,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    RAC "RAC" = OCTET_STRING(SIZE(1));
    RAI "RAI" = SEQUENCE! { "lAI": LAI, "rAC": RAC, ... };
    REGISTRATION_CAUSE "Registration-Cause" = ENUMERATED! { "emergency-call", "normal", ..., "ue-relocation" };
    RNC_ID "RNC-ID" = INTEGER(0, 65535);
    SAC "SAC" = OCTET_STRING(SIZE(2));
    TMSILAI "TMSILAI" = SEQUENCE! { "tMSI": identity!(TMSI: BIT_STRING(SIZE(32))), "lAI": LAI };
    TMSIDS41 "TMSIDS41": TMSI = OCTET_STRING(SIZES(2, 17));
    TRANSPORT_INFO "TransportInfo" = SEQUENCE! {
        "transportLayerAddress": TRANSPORT_LAYER_ADDRESS,
        "transportAssociation": CHOICE! { "gtp-TEI": GTP_TEI, "bindingID": BINDING_ID, ... },
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    TRANSPORT_LAYER_ADDRESS "TransportLayerAddress" = BIT_STRING(SIZES(1, 160)).extensible();
    TYPE_OF_ERROR "TypeOfError" = ENUMERATED! { "not-understood", "missing", ... };
    UE_CAPABILITIES "UE-Capabilities" = SEQUENCE! {
        "access-stratum-release-indicator": ACCESS_STRATUM_RELEASE_INDICATOR,
        "csg-capability": CSG_CAPABILITY,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    UTRAN_CELL_ID "UTRANCellID" = SEQUENCE! {
        "lAC": LAC,
        "rAC": RAC,
        "pLMNidentity": PLMN_IDENTITY,
        "uTRANcellID": CELL_IDENTITY,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE)
    };
    UE_IDENTITY "UE-Identity" = CHOICE! {
        "iMSI": IMSI,
        "tMSILAI": TMSILAI,
        "pTMSIRAI": PTMSIRAI,
        "iMEI": IMEI,
        "eSN": ESN,
        "iMSIDS41": IMSIDS41,
        "iMSIESN": IMSIESN,
        "tMSIDS41": TMSIDS41,
        ...
    };
    UPDATE_CAUSE "Update-cause" = ENUMERATED! { "relocation-preparation", ... };
}

sets! {
    HNB_LOCATION_INFORMATION_EXT_IES "HNB-Location-Information-ExtIEs" = {
        HNB_INTERNET_INFORMATION: Reject IP_ADDRESS, Optional;
    }
}
