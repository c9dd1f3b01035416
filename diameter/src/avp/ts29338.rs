//! AVPs of 3GPP TS 29.338.

use crate::group;

crate::avps! {
    SC_ADDRESS = 3300/10415, "SC-Address", IsdnNumber, M: NODE_NUMBER, "6.3.3.2";
    SM_RP_UI = 3301/10415, "SM-RP-UI", OctetString, M: CARRIER, "6.3.3.3";
    TFR_FLAGS = 3302/10415, "TFR-Flags", Unsigned32 [ 0 => "More-Messages-To-Send" ], M, "6.3.3.4";
    SM_DELIVERY_FAILURE_CAUSE = 3303/10415, "SM-Delivery-Failure-Cause",
        Grouped<SM_DELIVERY_FAILURE_CAUSE>, M, "6.3.3.5";
    SM_ENUMERATED_DELIVERY_FAILURE_CAUSE = 3304/10415, "SM-Enumerated-Delivery-Failure-Cause", Enumerated {
        0 => "MEMORY_CAPACITY_EXCEEDED",
        1 => "EQUIPMENT_PROTOCOL_ERROR",
        2 => "EQUIPMENT_NOT_SM_EQUIPPED",
        3 => "UNKNOWN_SERVICE_CENTRE",
        4 => "SC_CONGESTION",
        5 => "INVALID_SME_ADDRESS",
        6 => "USER_NOT_SC_USER",
    }, M, "6.3.3.6";
    SM_DIAGNOSTIC_INFO = 3305/10415, "SM-Diagnostic-Info", OctetString, M: CARRIER, "6.3.3.7";
    SM_DELIVERY_TIMER = 3306/10415, "SM-Delivery-Timer", Unsigned32, M, "6.3.3.10";
    SM_DELIVERY_START_TIME = 3307/10415, "SM-Delivery-Start-Time", Time, M, "6.3.3.11";
    SM_RP_MTI = 3308/10415, "SM-RP-MTI", Enumerated { 0 => "SM_DELIVER", 1 => "SM_STATUS_REPORT" }, M, "5.3.3.2";
    SM_RP_SMEA = 3309/10415, "SM-RP-SMEA", OctetString, M: SMS_ADDRESS, "5.3.3.3";
    SRR_FLAGS = 3310/10415, "SRR-Flags", Unsigned32 [
        0 => "GPRS-Indicator",
        1 => "SM-RP-PRI",
        2 => "Single-Attempt-Delivery",
    ], M, "5.3.3.4";
    SM_DELIVERY_NOT_INTENDED = 3311/10415, "SM-Delivery-Not-Intended", Enumerated {
        0 => "ONLY_IMSI_REQUESTED",
        1 => "ONLY_MCC_MNC_REQUESTED",
    }, M, "5.3.3.5";
    MWD_STATUS = 3312/10415, "MWD-Status", Unsigned32 [
        0 => "SC-Address Not included",
        1 => "MNRF-Set",
        2 => "MCEF-Set",
        3 => "MNRG-Set",
        4 => "MNR5G-Set",
    ], M, "5.3.3.8";
    MME_ABSENT_USER_DIAGNOSTIC_SM = 3313/10415, "MME-Absent-User-Diagnostic-SM", Unsigned32, M, "5.3.3.9";
    MSC_ABSENT_USER_DIAGNOSTIC_SM = 3314/10415, "MSC-Absent-User-Diagnostic-SM", Unsigned32, M, "5.3.3.10";
    SGSN_ABSENT_USER_DIAGNOSTIC_SM = 3315/10415, "SGSN-Absent-User-Diagnostic-SM", Unsigned32, M, "5.3.3.11";
    SM_DELIVERY_OUTCOME = 3316/10415, "SM-Delivery-Outcome", Grouped<SM_DELIVERY_OUTCOME>, M, "5.3.3.14";
    MME_SM_DELIVERY_OUTCOME = 3317/10415, "MME-SM-Delivery-Outcome", Grouped<MME_SM_DELIVERY_OUTCOME>, M, "5.3.3.15";
    MSC_SM_DELIVERY_OUTCOME = 3318/10415, "MSC-SM-Delivery-Outcome", Grouped<MSC_SM_DELIVERY_OUTCOME>, M, "5.3.3.16";
    SGSN_SM_DELIVERY_OUTCOME = 3319/10415, "SGSN-SM-Delivery-Outcome", Grouped<SGSN_SM_DELIVERY_OUTCOME>, M, "5.3.3.17";
    IP_SM_GW_SM_DELIVERY_OUTCOME = 3320/10415, "IP-SM-GW-SM-Delivery-Outcome",
        Grouped<IP_SM_GW_SM_DELIVERY_OUTCOME>, M, "5.3.3.18";
    SM_DELIVERY_CAUSE = 3321/10415, "SM-Delivery-Cause", Enumerated {
        0 => "UE_MEMORY_CAPACITY_EXCEEDED",
        1 => "ABSENT_USER",
        2 => "SUCCESSFUL_TRANSFER",
    }, M, "5.3.3.19";
    ABSENT_USER_DIAGNOSTIC_SM = 3322/10415, "Absent-User-Diagnostic-SM", Unsigned32, M, "5.3.3.20";
    RDR_FLAGS = 3323/10415, "RDR-Flags", Unsigned32 [ 0 => "Single-Attempt-Delivery" ], X, "5.3.3.21";
    SMSMI_CORRELATION_ID = 3324/10415, "SMSMI-Correlation-ID", Grouped<SMSMI_CORRELATION_ID>, X, "6.3.3.13";
    HSS_ID = 3325/10415, "HSS-ID", UTF8String, X: NODE_HOST, "6.3.3.14";
    ORIGINATING_SIP_URI = 3326/10415, "Originating-SIP-URI", UTF8String, X: PUBLIC_IDENTITY, "6.3.3.15";
    DESTINATION_SIP_URI = 3327/10415, "Destination-SIP-URI", UTF8String, X: PUBLIC_IDENTITY, "6.3.3.16";
    OFR_FLAGS = 3328/10415, "OFR-Flags", Unsigned32 [ 0 => "S6a/S6d-Indicator" ], X, "6.3.3.12";
    MAXIMUM_UE_AVAILABILITY_TIME = 3329/10415, "Maximum-UE-Availability-Time", Time, X, "5.3.3.22";
    MAXIMUM_RETRANSMISSION_TIME = 3330/10415, "Maximum-Retransmission-Time", Time, X, "6.3.3.17";
    REQUESTED_RETRANSMISSION_TIME = 3331/10415, "Requested-Retransmission-Time", Time, X, "6.3.3.18";
    SMS_GMSC_ADDRESS = 3332/10415, "SMS-GMSC-Address", IsdnNumber, X: NODE_NUMBER, "6.3.3.19";
    SMS_GMSC_ALERT_EVENT = 3333/10415, "SMS-GMSC-Alert-Event", Unsigned32 [
        0 => "UE-Available-For-MT-SMS",
        1 => "UE-Under-New-Serving-Node",
    ], X, "5.3.3.23";
    SMSF_3GPP_ABSENT_USER_DIAGNOSTIC_SM = 3334/10415, "SMSF-3GPP-Absent-User-Diagnostic-SM", Unsigned32, X, "5.3.3.25";
    SMSF_NON_3GPP_ABSENT_USER_DIAGNOSTIC_SM = 3335/10415, "SMSF-Non-3GPP-Absent-User-Diagnostic-SM",
        Unsigned32, X, "5.3.3.26";
    SMSF_3GPP_SM_DELIVERY_OUTCOME = 3336/10415, "SMSF-3GPP-SM-Delivery-Outcome",
        Grouped<SMSF_3GPP_SM_DELIVERY_OUTCOME>, X, "5.3.3.27";
    SMSF_NON_3GPP_SM_DELIVERY_OUTCOME = 3337/10415, "SMSF-Non-3GPP-SM-Delivery-Outcome",
        Grouped<SMSF_NON_3GPP_SM_DELIVERY_OUTCOME>, X, "5.3.3.28";
    SMSF_3GPP_NUMBER = 3338/10415, "SMSF-3GPP-Number", IsdnNumber, X: NODE_NUMBER, "5.3.3.29";
    SMSF_NON_3GPP_NUMBER = 3339/10415, "SMSF-Non-3GPP-Number", IsdnNumber, X: NODE_NUMBER, "5.3.3.30";
    SMSF_3GPP_NAME = 3340/10415, "SMSF-3GPP-Name", DiameterIdentity, X: NODE_HOST, "5.3.3.31";
    SMSF_NON_3GPP_NAME = 3341/10415, "SMSF-Non-3GPP-Name", DiameterIdentity, X: NODE_HOST, "5.3.3.32";
    SMSF_3GPP_REALM = 3342/10415, "SMSF-3GPP-Realm", DiameterIdentity, X: REALM, "5.3.3.33";
    SMSF_NON_3GPP_REALM = 3343/10415, "SMSF-Non-3GPP-Realm", DiameterIdentity, X: REALM, "5.3.3.34";
    SMSF_3GPP_ADDRESS = 3344/10415, "SMSF-3GPP-Address", Grouped<SMSF_3GPP_ADDRESS>, X, "5.3.3.35";
    SMSF_NON_3GPP_ADDRESS = 3345/10415, "SMSF-Non-3GPP-Address", Grouped<SMSF_NON_3GPP_ADDRESS>, X, "5.3.3.36";
    SMSF_3GPP_SBI_SUPPORT_INDICATOR = 3346/10415, "SMSF-3GPP-SBI-Support-Indicator", Enumerated {
        0 => "NOT_SUPPORT_SBI",
        1 => "SUPPORT_SBI",
    }, X, "5.3.3.37";
    SMSF_NON_3GPP_SBI_SUPPORT_INDICATOR = 3347/10415, "SMSF-Non-3GPP-SBI-Support-Indicator", Enumerated {
        0 => "NOT_SUPPORT_SBI",
        1 => "SUPPORT_SBI",
    }, X, "5.3.3.38";
    IP_SM_GW_SBI_SUPPORT_INDICATOR = 3348/10415, "IP-SM-GW-SBI-Support-Indicator", Enumerated {
        0 => "NOT_SUPPORT_SBI",
        1 => "SUPPORT_SBI",
    }, X, "5.3.3.39";
}
