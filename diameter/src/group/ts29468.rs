//! Grouped AVPs of 3GPP TS 29.468.

use crate::avp;

crate::groups! {
    /// MBMS-Bearer-Event-Notification, §6.4.5.
    MBMS_BEARER_EVENT_NOTIFICATION ::= (
        { TMGI }
        { MBMS_FLOW_IDENTIFIER }
        { MBMS_BEARER_EVENT }
        [ MBMS_BEARER_EVENT_DIAGNOSTIC_INFO ]
        * [ USERPLANE_PROTOCOL_RESULT ]
        * [ AVP ]
    )
    /// MBMS-Bearer-Request, §6.4.6.
    MBMS_BEARER_REQUEST ::= (
        { MBMS_STARTSTOP_INDICATION }
        [ TMGI ]
        [ MBMS_FLOW_IDENTIFIER ]
        [ QOS_INFORMATION ]
        [ MBMS_SERVICE_AREA ]
        [ MBMS_START_TIME ]
        [ MB2U_SECURITY ]
        [ MBMS_CELL_LIST ]
        [ LOCAL_M1_INFORMATION ]
        [ LOCAL_MB2_U_INFORMATION ]
        [ FEC_REQUEST ]
        * [ ROHC_REQUEST ]
        [ ROHC_MAX_CID ]
        * [ AVP ]
    )
    /// MBMS-Bearer-Response, §6.4.7.
    MBMS_BEARER_RESPONSE ::= (
        [ TMGI ]
        [ MBMS_FLOW_IDENTIFIER ]
        [ MBMS_SESSION_DURATION ]
        [ MBMS_BEARER_RESULT ]
        * 2 [ BMSC_ADDRESS ]
        [ BMSC_PORT ]
        [ MB2U_SECURITY ]
        * [ RADIO_FREQUENCY_3GPP ]
        * [ USERPLANE_PROTOCOL_RESULT ]
        * [ AVP ]
    )
    /// TMGI-Allocation-Request, §6.4.11.
    TMGI_ALLOCATION_REQUEST ::= (
        { TMGI_NUMBER }
        * [ TMGI ]
        * [ AVP ]
    )
    /// TMGI-Allocation-Response, §6.4.12.
    TMGI_ALLOCATION_RESPONSE ::= (
        * [ TMGI ]
        [ MBMS_SESSION_DURATION ]
        [ TMGI_ALLOCATION_RESULT ]
        * [ AVP ]
    )
    /// TMGI-Deallocation-Request, §6.4.14.
    TMGI_DEALLOCATION_REQUEST ::= (
        * [ TMGI ]
        * [ AVP ]
    )
    /// TMGI-Deallocation-Response, §6.4.15.
    TMGI_DEALLOCATION_RESPONSE ::= (
        { TMGI }
        [ TMGI_DEALLOCATION_RESULT ]
        * [ AVP ]
    )
    /// TMGI-Expiry, §6.4.17.
    TMGI_EXPIRY ::= (
        * { TMGI }
        * [ AVP ]
    )
    /// Local-M1-Information, §6.4.20.
    LOCAL_M1_INFORMATION ::= (
        [ MBMS_ENB_IP_MULTICAST_ADDRESS ]
        [ MBMS_ENB_IPV6_MULTICAST_ADDRESS ]
        [ MBMS_GW_SSM_IP_ADDRESS_3GPP ]
        [ MBMS_GW_SSM_IPV6_ADDRESS_3GPP ]
        [ COMMON_TUNNEL_ENDPOINT_IDENTIFIER ]
    )
    /// Local-MB2-U-Information, §6.4.21.
    LOCAL_MB2_U_INFORMATION ::= (
        * 2 [ BMSC_ADDRESS ]
        [ BMSC_PORT ]
    )
    /// ROHC-Request, §6.4.28.
    ROHC_REQUEST ::= (
        * { FLOW_DESCRIPTION }
        [ ROHC_FULL_HEADER_PERIODICITY ]
        { ROHC_PROFILE }
        * [ AVP ]
    )
    /// Userplane-Protocol-Result, §6.4.31.
    USERPLANE_PROTOCOL_RESULT ::= (
        * [ FLOW_DESCRIPTION ]
        [ ROHC_RESULT ]
        [ FEC_RESULT ]
        * [ AVP ]
    )
}
