//! Commands of application 16777340, 3GPP TS 29.345 (PC6, PC7).

use crate::avp;

crate::commands! {
    /// TS 29.345 §6.2.3.
    PAR ::= < "ProSe-Authorization-Request": 8388668, 16777340, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ DESTINATION_HOST ]
        { DESTINATION_REALM }
        * [ SUPPORTED_FEATURES ]
        [ OC_SUPPORTED_FEATURES ]
        { USER_IDENTITY }
        { VISITED_PLMN_ID }
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.345 §6.2.4.
    PAA ::= < "ProSe-Authorization-Answer": 8388668, 16777340, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        * [ SUPPORTED_FEATURES ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        * [ LOAD ]
        [ PROSE_DIRECT_ALLOWED ]
        [ VALIDITY_TIME_ANNOUNCE ]
        [ VALIDITY_TIME_MONITOR ]
        [ VALIDITY_TIME_COMMUNICATION ]
        [ AUTHORIZED_DISCOVERY_RANGE ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.345 §6.2.5.
    PDR ::= < "ProSe-Discovery-Request": 8388669, 16777340, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ DESTINATION_HOST ]
        { DESTINATION_REALM }
        * [ SUPPORTED_FEATURES ]
        [ OC_SUPPORTED_FEATURES ]
        { DISCOVERY_AUTH_REQUEST }
        [ DISCOVERY_ENTRY_ID ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.345 §6.2.6.
    PDA ::= < "ProSe-Discovery-Answer": 8388669, 16777340, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        * [ SUPPORTED_FEATURES ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        * [ LOAD ]
        [ DISCOVERY_AUTH_RESPONSE ]
        [ DISCOVERY_ENTRY_ID ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.345 §6.2.7.
    PMR ::= < "ProSe-Match-Request": 8388670, 16777340, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ DESTINATION_HOST ]
        { DESTINATION_REALM }
        * [ SUPPORTED_FEATURES ]
        [ OC_SUPPORTED_FEATURES ]
        { MATCH_REQUEST }
        [ PMR_FLAGS ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.345 §6.2.8.
    PMA ::= < "ProSe-Match-Answer": 8388670, 16777340, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        * [ SUPPORTED_FEATURES ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        * [ LOAD ]
        * [ MATCH_REPORT ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.345 §6.2.9.
    PIR ::= < "ProSe-Match-Report-Info-Request": 8388671, 16777340, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ DESTINATION_HOST ]
        { DESTINATION_REALM }
        * [ SUPPORTED_FEATURES ]
        [ OC_SUPPORTED_FEATURES ]
        { MATCH_REPORT_INFO }
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.345 §6.2.10.
    PIA ::= < "ProSe-Match-Report-Info-Answer": 8388671, 16777340, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        * [ SUPPORTED_FEATURES ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        * [ LOAD ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.345 §6.2.11.
    PRR ::= < "ProSe-Proximity-Request": 8388672, 16777340, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ DESTINATION_HOST ]
        { DESTINATION_REALM }
        * [ SUPPORTED_FEATURES ]
        [ OC_SUPPORTED_FEATURES ]
        { PRR_FLAGS }
        { REQUESTING_EPUID }
        { TARGETED_EPUID }
        { TIME_WINDOW }
        { LOCATION_ESTIMATE }
        [ LOCATION_UPDATE_TRIGGER ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.345 §6.2.12.
    PRA ::= < "ProSe-Proximity-Answer": 8388672, 16777340, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        * [ SUPPORTED_FEATURES ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        * [ LOAD ]
        [ LOCATION_ESTIMATE ]
        [ WLAN_LINK_LAYER_ID ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.345 §6.2.13.
    PLR ::= < "ProSe-Location-Update-Request": 8388673, 16777340, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ DESTINATION_HOST ]
        { DESTINATION_REALM }
        * [ SUPPORTED_FEATURES ]
        [ OC_SUPPORTED_FEATURES ]
        { TARGETED_EPUID }
        { LOCATION_ESTIMATE }
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.345 §6.2.14.
    PLA ::= < "ProSe-Location-Update-Answer": 8388673, 16777340, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        * [ SUPPORTED_FEATURES ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        * [ LOAD ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.345 §6.2.15.
    ALR ::= < "ProSe-Alert-Request": 8388674, 16777340, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ DESTINATION_HOST ]
        { DESTINATION_REALM }
        * [ SUPPORTED_FEATURES ]
        [ OC_SUPPORTED_FEATURES ]
        { APP_LAYER_USER_ID }
        { TARGETED_EPUID }
        [ ASSISTANCE_INFO ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.345 §6.2.16.
    ALA ::= < "ProSe-Alert-Answer": 8388674, 16777340, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        * [ SUPPORTED_FEATURES ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        * [ LOAD ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.345 §6.2.17.
    PCR ::= < "ProSe-Cancellation-Request": 8388675, 16777340, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ DESTINATION_HOST ]
        { DESTINATION_REALM }
        * [ SUPPORTED_FEATURES ]
        [ OC_SUPPORTED_FEATURES ]
        { REQUESTING_EPUID }
        { TARGETED_EPUID }
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.345 §6.2.18.
    PCA ::= < "ProSe-Cancellation-Answer": 8388675, 16777340, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        * [ SUPPORTED_FEATURES ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        * [ LOAD ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
}
