//! Grouped AVPs of 3GPP TS 29.214.

use crate::avp;

crate::groups! {
    /// Access-Network-Charging-Identifier, §5.3.3.
    ACCESS_NETWORK_CHARGING_IDENTIFIER ::= (
        { ACCESS_NETWORK_CHARGING_IDENTIFIER_VALUE }
        * [ FLOWS ]
    )
    /// Flows, §5.3.10.
    FLOWS ::= (
        { MEDIA_COMPONENT_NUMBER }
        * [ FLOW_NUMBER ]
        * [ CONTENT_VERSION ]
        [ FINAL_UNIT_ACTION ]
        [ MEDIA_COMPONENT_STATUS ]
        * [ AVP ]
    )
    /// Media-Component-Description, §5.3.16.
    MEDIA_COMPONENT_DESCRIPTION ::= (
        { MEDIA_COMPONENT_NUMBER }
        * [ MEDIA_SUB_COMPONENT ]
        [ AF_APPLICATION_IDENTIFIER ]
        [ FLUS_IDENTIFIER ]
        [ MEDIA_TYPE ]
        [ MAX_REQUESTED_BANDWIDTH_UL ]
        [ MAX_REQUESTED_BANDWIDTH_DL ]
        [ MAX_SUPPORTED_BANDWIDTH_UL ]
        [ MAX_SUPPORTED_BANDWIDTH_DL ]
        [ MIN_DESIRED_BANDWIDTH_UL ]
        [ MIN_DESIRED_BANDWIDTH_DL ]
        [ MIN_REQUESTED_BANDWIDTH_UL ]
        [ MIN_REQUESTED_BANDWIDTH_DL ]
        [ EXTENDED_MAX_REQUESTED_BW_UL ]
        [ EXTENDED_MAX_REQUESTED_BW_DL ]
        [ EXTENDED_MAX_SUPPORTED_BW_UL ]
        [ EXTENDED_MAX_SUPPORTED_BW_DL ]
        [ EXTENDED_MIN_DESIRED_BW_UL ]
        [ EXTENDED_MIN_DESIRED_BW_DL ]
        [ EXTENDED_MIN_REQUESTED_BW_UL ]
        [ EXTENDED_MIN_REQUESTED_BW_DL ]
        [ FLOW_STATUS ]
        [ PRIORITY_SHARING_INDICATOR ]
        [ PRE_EMPTION_CAPABILITY ]
        [ PRE_EMPTION_VULNERABILITY ]
        [ RESERVATION_PRIORITY ]
        [ RS_BANDWIDTH ]
        [ RR_BANDWIDTH ]
        * 2 [ CODEC_DATA ]
        [ SHARING_KEY_DL ]
        [ SHARING_KEY_UL ]
        [ CONTENT_VERSION ]
        [ MAX_PLR_DL ]
        [ MAX_PLR_UL ]
        [ DESIRED_MAX_LATENCY ]
        [ DESIRED_MAX_LOSS ]
        * [ AVP ]
    )
    /// Media-Sub-Component, §5.3.18.
    MEDIA_SUB_COMPONENT ::= (
        { FLOW_NUMBER }
        * 2 [ FLOW_DESCRIPTION ]
        [ FLOW_STATUS ]
        [ FLOW_USAGE ]
        [ MAX_REQUESTED_BANDWIDTH_UL ]
        [ MAX_REQUESTED_BANDWIDTH_DL ]
        [ EXTENDED_MAX_REQUESTED_BW_UL ]
        [ EXTENDED_MAX_REQUESTED_BW_DL ]
        [ AF_SIGNALLING_PROTOCOL ]
        [ TOS_TRAFFIC_CLASS ]
        * [ AVP ]
    )
    /// Acceptable-Service-Info, §5.3.24.
    ACCEPTABLE_SERVICE_INFO ::= (
        * [ MEDIA_COMPONENT_DESCRIPTION ]
        [ MAX_REQUESTED_BANDWIDTH_DL ]
        [ MAX_REQUESTED_BANDWIDTH_UL ]
        [ EXTENDED_MAX_REQUESTED_BW_DL ]
        [ EXTENDED_MAX_REQUESTED_BW_UL ]
        * [ AVP ]
    )
    /// Sponsored-Connectivity-Data, §5.3.27.
    SPONSORED_CONNECTIVITY_DATA ::= (
        [ SPONSOR_IDENTITY ]
        [ APPLICATION_SERVICE_PROVIDER_IDENTITY ]
        [ GRANTED_SERVICE_UNIT ]
        [ USED_SERVICE_UNIT ]
        [ SPONSORING_ACTION ]
        * [ AVP ]
    )
    /// Callee-Information, §5.3.62.
    CALLEE_INFORMATION ::= (
        [ CALLED_PARTY_ADDRESS ]
        * [ REQUESTED_PARTY_ADDRESS ]
        * [ CALLED_ASSERTED_IDENTITY ]
        * [ AVP ]
    )
    /// MA-Information, §5.3.66.
    MA_INFORMATION ::= (
        [ IP_CAN_TYPE ]
        [ RAT_TYPE ]
        [ MA_INFORMATION_ACTION ]
        * [ AVP ]
    )
    /// 5GS-RAN-NAS-Release-Cause, §5.3.69.
    _5GS_RAN_NAS_RELEASE_CAUSE ::= (
        [ _5GMM_CAUSE ]
        [ _5GSM_CAUSE ]
        [ NGAP_CAUSE ]
        * [ AVP ]
    )
    /// NGAP-Cause, §5.3.72.
    NGAP_CAUSE ::= (
        { NGAP_GROUP }
        { NGAP_VALUE }
    )
    /// Wireline-User-Location-Info, §5.3.75.
    WIRELINE_USER_LOCATION_INFO ::= (
        [ HFC_NODE_IDENTIFIER ]
        [ GLI_IDENTIFIER ]
        [ LINE_TYPE ]
        * [ AVP ]
    )
}
