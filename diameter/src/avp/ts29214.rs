//! AVPs of 3GPP TS 29.214.

use crate::group;

crate::avps! {
    ABORT_CAUSE = 500/10415, "Abort-Cause", Enumerated {
        0 => "BEARER_RELEASED",
        1 => "INSUFFICIENT_SERVER_RESOURCES",
        2 => "INSUFFICIENT_BEARER_RESOURCES",
        3 => "PS_TO_CS_HANDOVER",
        4 => "SPONSORED_DATA_CONNECTIVITY_DISALLOWED",
    }, M, "5.3.1";
    ACCESS_NETWORK_CHARGING_ADDRESS = 501/10415, "Access-Network-Charging-Address", Address, M: NODE_ADDRESS, "5.3.2";
    ACCESS_NETWORK_CHARGING_IDENTIFIER = 502/10415, "Access-Network-Charging-Identifier",
        Grouped<ACCESS_NETWORK_CHARGING_IDENTIFIER>, M, "5.3.3";
    ACCESS_NETWORK_CHARGING_IDENTIFIER_VALUE = 503/10415, "Access-Network-Charging-Identifier-Value",
        OctetString, M, "5.3.4";
    AF_APPLICATION_IDENTIFIER = 504/10415, "AF-Application-Identifier", OctetString, M, "5.3.5";
    AF_CHARGING_IDENTIFIER = 505/10415, "AF-Charging-Identifier", OctetString, M, "5.3.6";
    FLOW_DESCRIPTION = 507/10415, "Flow-Description", IPFilterRule, M, "5.3.8";
    FLOW_NUMBER = 509/10415, "Flow-Number", Unsigned32, M, "5.3.9";
    FLOWS = 510/10415, "Flows", Grouped<FLOWS>, M, "5.3.10";
    FLOW_STATUS = 511/10415, "Flow-Status", Enumerated {
        0 => "ENABLED_UPLINK",
        1 => "ENABLED_DOWNLINK",
        2 => "ENABLED",
        3 => "DISABLED",
        4 => "REMOVED",
    }, M, "5.3.11";
    FLOW_USAGE = 512/10415, "Flow-Usage", Enumerated {
        0 => "NO_INFORMATION",
        1 => "RTCP",
        2 => "AF_SIGNALLING",
    }, M, "5.3.12";
    SPECIFIC_ACTION = 513/10415, "Specific-Action", Enumerated {
        0 => "SERVICE_INFORMATION_REQUEST",
        1 => "CHARGING_CORRELATION_EXCHANGE",
        2 => "INDICATION_OF_LOSS_OF_BEARER",
        3 => "INDICATION_OF_RECOVERY_OF_BEARER",
        4 => "INDICATION_OF_RELEASE_OF_BEARER",
        5 => "INDICATION_OF_ESTABLISHMENT_OF_BEARER",
        6 => "IP_CAN_CHANGE",
        7 => "INDICATION_OF_OUT_OF_CREDIT",
        8 => "INDICATION_OF_SUCCESSFUL_RESOURCES_ALLOCATION",
        9 => "INDICATION_OF_FAILED_RESOURCES_ALLOCATION",
        10 => "INDICATION_OF_LIMITED_PCC_DEPLOYMENT",
        11 => "USAGE_REPORT",
        12 => "ACCESS_NETWORK_INFO_REPORT",
        13 => "INDICATION_OF_RECOVERY_FROM_LIMITED_PCC_DEPLOYMENT",
        14 => "INDICATION_OF_ACCESS_NETWORK_INFO_REPORTING_FAILURE",
        15 => "INDICATION_OF_TRANSFER_POLICY_EXPIRED",
        16 => "PLMN_CHANGE",
        17 => "EPS_FALLBACK",
        18 => "INDICATION_OF_REALLOCATION_OF_CREDIT",
        19 => "SUCCESSFUL_QOS_UPDATE",
        20 => "FAILED_QOS_UPDATE",
    }, M, "5.3.13";
    MAX_REQUESTED_BANDWIDTH_DL = 515/10415, "Max-Requested-Bandwidth-DL", Unsigned32, M, "5.3.14";
    MAX_REQUESTED_BANDWIDTH_UL = 516/10415, "Max-Requested-Bandwidth-UL", Unsigned32, M, "5.3.15";
    MEDIA_COMPONENT_DESCRIPTION = 517/10415, "Media-Component-Description",
        Grouped<MEDIA_COMPONENT_DESCRIPTION>, M, "5.3.16";
    MEDIA_COMPONENT_NUMBER = 518/10415, "Media-Component-Number", Unsigned32, M, "5.3.17";
    MEDIA_SUB_COMPONENT = 519/10415, "Media-Sub-Component", Grouped<MEDIA_SUB_COMPONENT>, M, "5.3.18";
    MEDIA_TYPE = 520/10415, "Media-Type", Enumerated {
        -1 => "OTHER",
        0 => "AUDIO",
        1 => "VIDEO",
        2 => "DATA",
        3 => "APPLICATION",
        4 => "CONTROL",
        5 => "TEXT",
        6 => "MESSAGE",
    }, M, "5.3.19";
    RR_BANDWIDTH = 521/10415, "RR-Bandwidth", Unsigned32, M, "5.3.20";
    RS_BANDWIDTH = 522/10415, "RS-Bandwidth", Unsigned32, M, "5.3.21";
    SIP_FORKING_INDICATION = 523/10415, "SIP-Forking-Indication", Enumerated {
        0 => "SINGLE_DIALOGUE",
        1 => "SEVERAL_DIALOGUES",
    }, M, "5.3.22";
    CODEC_DATA = 524/10415, "Codec-Data", OctetString, M, "5.3.7";
    SERVICE_URN = 525/10415, "Service-URN", OctetString, M, "5.3.23";
    ACCEPTABLE_SERVICE_INFO = 526/10415, "Acceptable-Service-Info", Grouped<ACCEPTABLE_SERVICE_INFO>, M, "5.3.24";
    SERVICE_INFO_STATUS = 527/10415, "Service-Info-Status", Enumerated {
        0 => "FINAL_SERVICE_INFORMATION",
        1 => "PRELIMINARY_SERVICE_INFORMATION",
    }, M, "5.3.25";
    MPS_IDENTIFIER = 528/10415, "MPS-Identifier", OctetString, X: APPLICATION_USER_ID, "5.3.30";
    AF_SIGNALLING_PROTOCOL = 529/10415, "AF-Signalling-Protocol", Enumerated {
        0 => "NO_INFORMATION",
        1 => "SIP",
    }, X, "5.3.26";
    SPONSORED_CONNECTIVITY_DATA = 530/10415, "Sponsored-Connectivity-Data",
        Grouped<SPONSORED_CONNECTIVITY_DATA>, X, "5.3.27";
    SPONSOR_IDENTITY = 531/10415, "Sponsor-Identity", UTF8String, X: APPLICATION_USER_ID, "5.3.28";
    APPLICATION_SERVICE_PROVIDER_IDENTITY = 532/10415, "Application-Service-Provider-Identity",
        UTF8String, X: APPLICATION_USER_ID, "5.3.29";
    RX_REQUEST_TYPE = 533/10415, "Rx-Request-Type", Enumerated {
        0 => "INITIAL_REQUEST",
        1 => "UPDATE_REQUEST",
        2 => "PCSCF_RESTORATION",
    }, X, "5.3.31";
    MIN_REQUESTED_BANDWIDTH_DL = 534/10415, "Min-Requested-Bandwidth-DL", Unsigned32, X, "5.3.32";
    MIN_REQUESTED_BANDWIDTH_UL = 535/10415, "Min-Requested-Bandwidth-UL", Unsigned32, X, "5.3.33";
    REQUIRED_ACCESS_INFO = 536/10415, "Required-Access-Info", Enumerated {
        0 => "USER_LOCATION",
        1 => "MS_TIME_ZONE",
    }, X, "5.3.34";
    IP_DOMAIN_ID = 537/10415, "IP-Domain-Id", OctetString, X, "5.3.35";
    GCS_IDENTIFIER = 538/10415, "GCS-Identifier", OctetString, X, "5.3.36";
    SHARING_KEY_DL = 539/10415, "Sharing-Key-DL", Unsigned32, X, "5.3.37";
    SHARING_KEY_UL = 540/10415, "Sharing-Key-UL", Unsigned32, X, "5.3.38";
    RETRY_INTERVAL = 541/10415, "Retry-Interval", Unsigned32, X, "5.3.39";
    SPONSORING_ACTION = 542/10415, "Sponsoring-Action", Enumerated {
        0 => "DISABLE_SPONSORING",
        1 => "ENABLE_SPONSORING",
    }, X, "5.3.40";
    MAX_SUPPORTED_BANDWIDTH_DL = 543/10415, "Max-Supported-Bandwidth-DL", Unsigned32, X, "5.3.41";
    MAX_SUPPORTED_BANDWIDTH_UL = 544/10415, "Max-Supported-Bandwidth-UL", Unsigned32, X, "5.3.42";
    MIN_DESIRED_BANDWIDTH_DL = 545/10415, "Min-Desired-Bandwidth-DL", Unsigned32, X, "5.3.43";
    MIN_DESIRED_BANDWIDTH_UL = 546/10415, "Min-Desired-Bandwidth-UL", Unsigned32, X, "5.3.44";
    MCPTT_IDENTIFIER = 547/10415, "MCPTT-Identifier", OctetString, X: APPLICATION_USER_ID, "5.3.45";
    SERVICE_AUTHORIZATION_INFO = 548/10415, "Service-Authorization-Info", Unsigned32 [
        0 => "Transfer policy unknown",
        1 => "Transfer policy expired",
        2 => "Time window not yet occurred",
    ], X, "5.3.46";
    MEDIA_COMPONENT_STATUS = 549/10415, "Media-Component-Status", Unsigned32 {
        0 => "ACTIVE",
        1 => "INACTIVE",
    }, X, "5.3.48";
    PRIORITY_SHARING_INDICATOR = 550/10415, "Priority-Sharing-Indicator", Enumerated {
        0 => "PRIORITY_SHARING_ENABLED",
        1 => "PRIORITY_SHARING_DISABLED",
    }, X, "5.3.47";
    AF_REQUESTED_DATA = 551/10415, "AF-Requested-Data", Unsigned32 [
        0 => "EPC-level identities required",
    ], X, "5.3.50";
    CONTENT_VERSION = 552/10415, "Content-Version", Unsigned64, X, "5.3.49";
    PRE_EMPTION_CONTROL_INFO = 553/10415, "Pre-emption-Control-Info", Unsigned32 [
        0 => "Most recent added flow",
        1 => "Least recent added flow",
        2 => "Highest bandwidth flow",
    ], X, "5.3.51";
    EXTENDED_MAX_REQUESTED_BW_DL = 554/10415, "Extended-Max-Requested-BW-DL", Unsigned32, X, "5.3.52";
    EXTENDED_MAX_REQUESTED_BW_UL = 555/10415, "Extended-Max-Requested-BW-UL", Unsigned32, X, "5.3.53";
    EXTENDED_MAX_SUPPORTED_BW_DL = 556/10415, "Extended-Max-Supported-BW-DL", Unsigned32, X, "5.3.54";
    EXTENDED_MAX_SUPPORTED_BW_UL = 557/10415, "Extended-Max-Supported-BW-UL", Unsigned32, X, "5.3.55";
    EXTENDED_MIN_DESIRED_BW_DL = 558/10415, "Extended-Min-Desired-BW-DL", Unsigned32, X, "5.3.56";
    EXTENDED_MIN_DESIRED_BW_UL = 559/10415, "Extended-Min-Desired-BW-UL", Unsigned32, X, "5.3.57";
    EXTENDED_MIN_REQUESTED_BW_DL = 560/10415, "Extended-Min-Requested-BW-DL", Unsigned32, X, "5.3.58";
    EXTENDED_MIN_REQUESTED_BW_UL = 561/10415, "Extended-Min-Requested-BW-UL", Unsigned32, X, "5.3.59";
    MCVIDEO_IDENTIFIER = 562/10415, "MCVideo-Identifier", OctetString, X: APPLICATION_USER_ID, "5.3.45a";
    IMS_CONTENT_IDENTIFIER = 563/10415, "IMS-Content-Identifier", OctetString, X, "5.3.60";
    IMS_CONTENT_TYPE = 564/10415, "IMS-Content-Type", Enumerated {
        0 => "NO_CONTENT_DETAIL",
        1 => "CAT",
        2 => "CONFERENCE",
    }, X, "5.3.61";
    CALLEE_INFORMATION = 565/10415, "Callee-Information", Grouped<CALLEE_INFORMATION>, X, "5.3.62";
    FLUS_IDENTIFIER = 566/10415, "FLUS-Identifier", OctetString, X: APPLICATION_USER_ID, "5.3.63";
    DESIRED_MAX_LATENCY = 567/10415, "Desired-Max-Latency", Float32, X, "5.3.64";
    DESIRED_MAX_LOSS = 568/10415, "Desired-Max-Loss", Float32, X, "5.3.65";
    NID = 569/10415, "NID", OctetString, X;
    MA_INFORMATION = 570/10415, "MA-Information", Grouped<MA_INFORMATION>, X, "5.3.66";
    MA_INFORMATION_ACTION = 571/10415, "MA-Information-Action", Unsigned32 { 0 => "ADD", 1 => "RELEASE" }, X, "5.3.67";
    _5GS_RAN_NAS_RELEASE_CAUSE = 572/10415, "5GS-RAN-NAS-Release-Cause",
        Grouped<_5GS_RAN_NAS_RELEASE_CAUSE>, X, "5.3.69";
    _5GMM_CAUSE = 573/10415, "5GMM-Cause", Unsigned32, X, "5.3.70";
    _5GSM_CAUSE = 574/10415, "5GSM-Cause", Unsigned32, X, "5.3.71";
    NGAP_CAUSE = 575/10415, "NGAP-Cause", Grouped<NGAP_CAUSE>, X, "5.3.72";
    NGAP_GROUP = 576/10415, "NGAP-Group", Unsigned32, X, "5.3.73";
    NGAP_VALUE = 577/10415, "NGAP-Value", Unsigned32, X, "5.3.74";
    WIRELINE_USER_LOCATION_INFO = 578/10415, "Wireline-User-Location-Info",
        Grouped<WIRELINE_USER_LOCATION_INFO>, X, "5.3.75";
    HFC_NODE_IDENTIFIER = 579/10415, "HFC-Node-Identifier", OctetString, X: LOCATION, "5.3.76";
    GLI_IDENTIFIER = 580/10415, "GLI-Identifier", OctetString, X: LOCATION, "5.3.77";
    LINE_TYPE = 581/10415, "Line-Type", Unsigned32 { 0 => "DSL", 1 => "PON" }, X, "5.3.78";
    MPS_ACTION = 582/10415, "MPS-Action", Enumerated {
        0 => "DISABLE_MPS_FOR_DTS",
        1 => "ENABLE_MPS_FOR_DTS",
        2 => "AUTHORIZE_AND_ENABLE_MPS_FOR_DTS",
        3 => "AUTHORIZE_AND_ENABLE_MPS_FOR_AF_SIGNALLING",
    }, X, "5.3.79";
    SERVING_SATELLITE_IDENTITY = 583/10415, "Serving-Satellite-Identity", OctetString, X;
    PC_SESSION_RECOVERY_STATUS = 584/10415, "PC-Session-Recovery-Status", Enumerated, X, "5.3.81";
}
