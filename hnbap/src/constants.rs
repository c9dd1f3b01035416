//! `HNBAP-Constants`, TS 25.469 §9.3.6: the identifiers of information elements.

use sigcodec_per::ids;

ids! {
    CAUSE = 1, "Cause";
    CRITICALITY_DIAGNOSTICS = 2, "CriticalityDiagnostics";
    HNB_IDENTITY = 3, "HNB-Identity";
    CONTEXT_ID = 4, "Context-ID";
    UE_IDENTITY = 5, "UE-Identity";
    LAC = 6, "LAC";
    RAC = 7, "RAC";
    HNB_LOCATION_INFORMATION = 8, "HNB-Location-Information";
    PLMN_IDENTITY = 9, "PLMNidentity";
    SAC = 10, "SAC";
    CELL_IDENTITY = 11, "CellIdentity";
    REGISTRATION_CAUSE = 12, "Registration-Cause";
    UE_CAPABILITIES = 13, "UE-Capabilities";
    RNC_ID = 14, "RNC-ID";
    CSG_ID = 15, "CSG-ID";
    BACKOFF_TIMER = 16, "BackoffTimer";
    HNB_INTERNET_INFORMATION = 17, "HNB-Internet-Information";
    HNB_CELL_ACCESS_MODE = 18, "HNB-Cell-Access-Mode";
    MUX_PORT_NUMBER = 19, "MuxPortNumber";
    SERVICE_AREA_FOR_BROADCAST = 20, "Service-Area-For-Broadcast";
    CSG_MEMBERSHIP_STATUS = 21, "CSGMembershipStatus";
    RAB_LIST = 22, "RABList";
    HNB_CONFIG_INFO = 23, "HNBConfigInfo";
    ACCESS_RESULT = 25, "AccessResult";
    UPDATE_CAUSE = 26, "Update-cause";
    NEIGHBOUR_INFO_LIST = 27, "NeighbourInfoList";
    NEIGHBOUR_INFO_REQUEST_LIST = 28, "NeighbourInfoRequestList";
    IURH_SIGNALLING_TNL_ADDRESS = 29, "Iurh-Signalling-TNL-Address";
    PSC = 30, "PSC";
    HNB_CELL_IDENTIFIER = 31, "HNB-Cell-Identifier";
}
