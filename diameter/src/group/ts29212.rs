//! Grouped AVPs of 3GPP TS 29.212.

use crate::avp;

crate::groups! {
    /// Charging-Rule-Install, §5.3.2.
    CHARGING_RULE_INSTALL ::= (
        * [ CHARGING_RULE_DEFINITION ]
        * [ CHARGING_RULE_NAME ]
        * [ CHARGING_RULE_BASE_NAME ]
        [ BEARER_IDENTIFIER ]
        [ MONITORING_FLAGS ]
        [ RULE_ACTIVATION_TIME ]
        [ RULE_DEACTIVATION_TIME ]
        [ RESOURCE_ALLOCATION_NOTIFICATION ]
        [ CHARGING_CORRELATION_INDICATOR ]
        [ IP_CAN_TYPE ]
        * [ AVP ]
    )
    /// Charging-Rule-Remove, §5.3.3.
    CHARGING_RULE_REMOVE ::= (
        * [ CHARGING_RULE_NAME ]
        * [ CHARGING_RULE_BASE_NAME ]
        * [ REQUIRED_ACCESS_INFO ]
        [ RESOURCE_RELEASE_NOTIFICATION ]
        * [ AVP ]
    )
    /// Charging-Rule-Definition, §5.3.4.
    CHARGING_RULE_DEFINITION ::= (
        { CHARGING_RULE_NAME }
        [ SERVICE_IDENTIFIER ]
        [ RATING_GROUP ]
        * [ FLOW_INFORMATION ]
        [ DEFAULT_BEARER_INDICATION ]
        [ TDF_APPLICATION_IDENTIFIER ]
        [ FLOW_STATUS ]
        [ QOS_INFORMATION ]
        [ PS_TO_CS_SESSION_CONTINUITY ]
        [ REPORTING_LEVEL ]
        [ ONLINE ]
        [ OFFLINE ]
        [ MAX_PLR_DL ]
        [ MAX_PLR_UL ]
        [ METERING_METHOD ]
        [ PRECEDENCE ]
        [ AF_CHARGING_IDENTIFIER ]
        * [ FLOWS ]
        [ MONITORING_KEY ]
        * 2 [ REDIRECT_INFORMATION ]
        [ MUTE_NOTIFICATION ]
        [ AF_SIGNALLING_PROTOCOL ]
        [ SPONSOR_IDENTITY ]
        [ APPLICATION_SERVICE_PROVIDER_IDENTITY ]
        * [ REQUIRED_ACCESS_INFO ]
        [ SHARING_KEY_DL ]
        [ SHARING_KEY_UL ]
        [ TRAFFIC_STEERING_POLICY_IDENTIFIER_DL ]
        [ TRAFFIC_STEERING_POLICY_IDENTIFIER_UL ]
        [ CONTENT_VERSION ]
        * [ CALLING_PARTY_ADDRESS ]
        [ CALLEE_INFORMATION ]
        * [ AVP ]
    )
    /// TFT-Packet-Filter-Information, §5.3.14.
    TFT_PACKET_FILTER_INFORMATION ::= (
        [ PRECEDENCE ]
        [ TFT_FILTER ]
        [ TOS_TRAFFIC_CLASS ]
        [ SECURITY_PARAMETER_INDEX ]
        [ FLOW_LABEL ]
        [ FLOW_DIRECTION ]
        * [ AVP ]
    )
    /// QoS-Information, §5.3.16.
    QOS_INFORMATION ::= (
        [ QOS_CLASS_IDENTIFIER ]
        [ MAX_REQUESTED_BANDWIDTH_UL ]
        [ MAX_REQUESTED_BANDWIDTH_DL ]
        [ EXTENDED_MAX_REQUESTED_BW_UL ]
        [ EXTENDED_MAX_REQUESTED_BW_DL ]
        [ GUARANTEED_BITRATE_UL ]
        [ GUARANTEED_BITRATE_DL ]
        [ EXTENDED_GBR_UL ]
        [ EXTENDED_GBR_DL ]
        [ BEARER_IDENTIFIER ]
        [ ALLOCATION_RETENTION_PRIORITY ]
        [ APN_AGGREGATE_MAX_BITRATE_UL ]
        [ APN_AGGREGATE_MAX_BITRATE_DL ]
        [ EXTENDED_APN_AMBR_UL ]
        [ EXTENDED_APN_AMBR_DL ]
        * [ CONDITIONAL_APN_AGGREGATE_MAX_BITRATE ]
        * [ AVP ]
    )
    /// Charging-Rule-Report, §5.3.18.
    CHARGING_RULE_REPORT ::= (
        * [ CHARGING_RULE_NAME ]
        * [ CHARGING_RULE_BASE_NAME ]
        [ BEARER_IDENTIFIER ]
        [ PCC_RULE_STATUS ]
        [ RULE_FAILURE_CODE ]
        [ FINAL_UNIT_INDICATION ]
        * [ RAN_NAS_RELEASE_CAUSE ]
        * [ CONTENT_VERSION ]
        * [ AVP ]
    )
    /// Access-Network-Charging-Identifier-Gx, §5.3.22.
    ACCESS_NETWORK_CHARGING_IDENTIFIER_GX ::= (
        { ACCESS_NETWORK_CHARGING_IDENTIFIER_VALUE }
        * [ CHARGING_RULE_BASE_NAME ]
        * [ CHARGING_RULE_NAME ]
        [ IP_CAN_SESSION_CHARGING_SCOPE ]
        * [ AVP ]
    )
    /// Event-Report-Indication, §5.3.30.
    EVENT_REPORT_INDICATION ::= (
        [ AN_TRUSTED ]
        * [ EVENT_TRIGGER ]
        [ USER_CSG_INFORMATION ]
        [ IP_CAN_TYPE ]
        * 2 [ AN_GW_ADDRESS ]
        [ _3GPP_SGSN_ADDRESS ]
        [ _3GPP_SGSN_IPV6_ADDRESS ]
        [ _3GPP_SGSN_MCC_MNC ]
        [ FRAMED_IP_ADDRESS ]
        [ RAT_TYPE ]
        [ RAI ]
        [ _3GPP_USER_LOCATION_INFO ]
        [ TRACE_DATA ]
        [ TRACE_REFERENCE ]
        [ _3GPP2_BSID ]
        [ _3GPP_MS_TIMEZONE ]
        [ ROUTING_IP_ADDRESS ]
        [ UE_LOCAL_IP_ADDRESS ]
        [ HENB_LOCAL_IP_ADDRESS ]
        [ UDP_SOURCE_PORT ]
        [ PRESENCE_REPORTING_AREA_INFORMATION ]
        * [ AVP ]
    )
    /// Allocation-Retention-Priority, §5.3.32.
    ALLOCATION_RETENTION_PRIORITY ::= (
        { PRIORITY_LEVEL }
        [ PRE_EMPTION_CAPABILITY ]
        [ PRE_EMPTION_VULNERABILITY ]
    )
    /// Tunnel-Information, §5.3.36.
    TUNNEL_INFORMATION ::= (
        [ TUNNEL_HEADER_LENGTH ]
        * 2 [ TUNNEL_HEADER_FILTER ]
        * [ AVP ]
    )
    /// CoA-Information, §5.3.37.
    COA_INFORMATION ::= (
        { TUNNEL_INFORMATION }
        { COA_IP_ADDRESS }
        * [ AVP ]
    )
    /// Default-EPS-Bearer-QoS, §5.3.48.
    DEFAULT_EPS_BEARER_QOS ::= (
        [ QOS_CLASS_IDENTIFIER ]
        [ ALLOCATION_RETENTION_PRIORITY ]
        * [ AVP ]
    )
    /// QoS-Rule-Install, §5a.3.1.
    QOS_RULE_INSTALL ::= (
        * [ QOS_RULE_DEFINITION ]
        * [ QOS_RULE_NAME ]
        * [ QOS_RULE_BASE_NAME ]
        [ TUNNEL_INFORMATION ]
        [ ACCESS_NETWORK_CHARGING_IDENTIFIER_VALUE ]
        [ RESOURCE_ALLOCATION_NOTIFICATION ]
        [ RULE_ACTIVATION_TIME ]
        [ RULE_DEACTIVATION_TIME ]
        [ _3GPP_GGSN_ADDRESS ]
        [ _3GPP_GGSN_IPV6_ADDRESS ]
        * 2 [ AN_GW_ADDRESS ]
        [ UDP_SOURCE_PORT ]
        * [ AVP ]
    )
    /// QoS-Rule-Remove, §5a.3.2.
    QOS_RULE_REMOVE ::= (
        * [ QOS_RULE_NAME ]
        * [ QOS_RULE_BASE_NAME ]
        * [ REQUIRED_ACCESS_INFO ]
        * [ AVP ]
    )
    /// QoS-Rule-Definition, §5a.3.3.
    QOS_RULE_DEFINITION ::= (
        { QOS_RULE_NAME }
        * [ FLOW_INFORMATION ]
        [ QOS_INFORMATION ]
        [ PRECEDENCE ]
        * [ REQUIRED_ACCESS_INFO ]
        [ SHARING_KEY_DL ]
        [ SHARING_KEY_UL ]
        [ CONTENT_VERSION ]
        * [ AVP ]
    )
    /// QoS-Rule-Report, §5a.3.5.
    QOS_RULE_REPORT ::= (
        * [ QOS_RULE_NAME ]
        * [ QOS_RULE_BASE_NAME ]
        [ PCC_RULE_STATUS ]
        [ RULE_FAILURE_CODE ]
        * [ CONTENT_VERSION ]
        * [ AVP ]
    )
    /// Flow-Information, §5.3.53.
    FLOW_INFORMATION ::= (
        [ FLOW_DESCRIPTION ]
        [ PACKET_FILTER_IDENTIFIER ]
        [ PACKET_FILTER_USAGE ]
        [ TOS_TRAFFIC_CLASS ]
        [ SECURITY_PARAMETER_INDEX ]
        [ FLOW_LABEL ]
        [ FLOW_DIRECTION ]
        [ ROUTING_RULE_IDENTIFIER ]
        * [ AVP ]
    )
    /// Packet-Filter-Information, §5.3.56.
    PACKET_FILTER_INFORMATION ::= (
        [ PACKET_FILTER_IDENTIFIER ]
        [ PRECEDENCE ]
        [ PACKET_FILTER_CONTENT ]
        [ TOS_TRAFFIC_CLASS ]
        [ SECURITY_PARAMETER_INDEX ]
        [ FLOW_LABEL ]
        [ FLOW_DIRECTION ]
        * [ AVP ]
    )
    /// Usage-Monitoring-Information, §5.3.60.
    USAGE_MONITORING_INFORMATION ::= (
        [ MONITORING_KEY ]
        * 2 [ GRANTED_SERVICE_UNIT ]
        * 2 [ USED_SERVICE_UNIT ]
        [ QUOTA_CONSUMPTION_TIME ]
        [ USAGE_MONITORING_LEVEL ]
        [ USAGE_MONITORING_REPORT ]
        [ USAGE_MONITORING_SUPPORT ]
        * [ AVP ]
    )
    /// Routing-Rule-Remove, §5.3.69.
    ROUTING_RULE_REMOVE ::= (
        * [ ROUTING_RULE_IDENTIFIER ]
        * [ AVP ]
    )
    /// Routing-Rule-Definition, §5.3.70.
    ROUTING_RULE_DEFINITION ::= (
        { ROUTING_RULE_IDENTIFIER }
        * [ ROUTING_FILTER ]
        [ PRECEDENCE ]
        [ ROUTING_IP_ADDRESS ]
        [ IP_CAN_TYPE ]
        * [ AVP ]
    )
    /// Routing-Filter, §5.3.72.
    ROUTING_FILTER ::= (
        { FLOW_DESCRIPTION }
        { FLOW_DIRECTION }
        [ TOS_TRAFFIC_CLASS ]
        [ SECURITY_PARAMETER_INDEX ]
        [ FLOW_LABEL ]
        * [ AVP ]
    )
    /// Routing-Rule-Install, §5.3.68.
    ROUTING_RULE_INSTALL ::= (
        * [ ROUTING_RULE_DEFINITION ]
        * [ AVP ]
    )
    /// Redirect-Information, §5.3.82.
    REDIRECT_INFORMATION ::= (
        [ REDIRECT_SUPPORT ]
        [ REDIRECT_ADDRESS_TYPE ]
        [ REDIRECT_SERVER_ADDRESS ]
        * [ AVP ]
    )
    /// TDF-Information, §5.3.78.
    TDF_INFORMATION ::= (
        [ TDF_DESTINATION_REALM ]
        [ TDF_DESTINATION_HOST ]
        [ TDF_IP_ADDRESS ]
    )
    /// ADC-Rule-Install, §5b.3.1.
    ADC_RULE_INSTALL ::= (
        * [ ADC_RULE_DEFINITION ]
        * [ ADC_RULE_NAME ]
        * [ ADC_RULE_BASE_NAME ]
        [ MONITORING_FLAGS ]
        [ RULE_ACTIVATION_TIME ]
        [ RULE_DEACTIVATION_TIME ]
        * [ AVP ]
    )
    /// ADC-Rule-Remove, §5b.3.2.
    ADC_RULE_REMOVE ::= (
        * [ ADC_RULE_NAME ]
        * [ ADC_RULE_BASE_NAME ]
        * [ AVP ]
    )
    /// ADC-Rule-Definition, §5b.3.3.
    ADC_RULE_DEFINITION ::= (
        { ADC_RULE_NAME }
        [ TDF_APPLICATION_IDENTIFIER ]
        * [ FLOW_INFORMATION ]
        [ SERVICE_IDENTIFIER ]
        [ RATING_GROUP ]
        [ REPORTING_LEVEL ]
        [ ONLINE ]
        [ OFFLINE ]
        [ METERING_METHOD ]
        [ PRECEDENCE ]
        [ FLOW_STATUS ]
        [ QOS_INFORMATION ]
        [ MONITORING_KEY ]
        [ SPONSOR_IDENTITY ]
        [ APPLICATION_SERVICE_PROVIDER_IDENTITY ]
        * 2 [ REDIRECT_INFORMATION ]
        [ MUTE_NOTIFICATION ]
        [ TRAFFIC_STEERING_POLICY_IDENTIFIER_DL ]
        [ TRAFFIC_STEERING_POLICY_IDENTIFIER_UL ]
        [ TOS_TRAFFIC_CLASS ]
        * [ AVP ]
    )
    /// ADC-Rule-Report, §5b.3.6.
    ADC_RULE_REPORT ::= (
        * [ ADC_RULE_NAME ]
        * [ ADC_RULE_BASE_NAME ]
        [ PCC_RULE_STATUS ]
        [ RULE_FAILURE_CODE ]
        [ FINAL_UNIT_INDICATION ]
        * [ AVP ]
    )
    /// Application-Detection-Information, §5.3.91.
    APPLICATION_DETECTION_INFORMATION ::= (
        { TDF_APPLICATION_IDENTIFIER }
        [ TDF_APPLICATION_INSTANCE_IDENTIFIER ]
        * [ FLOW_INFORMATION ]
        * [ AVP ]
    )
    /// CS-Service-Resource-Report, §E.6.3.6.
    CS_SERVICE_RESOURCE_REPORT ::= (
        * [ CS_SERVICE_QOS_REQUEST_IDENTIFIER ]
        * [ CS_SERVICE_RESOURCE_RESULT_OPERATION ]
        * [ CS_SERVICE_RESOURCE_FAILURE_CAUSE ]
    )
    /// Default-QoS-Information, §5.3.103.
    DEFAULT_QOS_INFORMATION ::= (
        [ QOS_CLASS_IDENTIFIER ]
        [ MAX_REQUESTED_BANDWIDTH_UL ]
        [ MAX_REQUESTED_BANDWIDTH_DL ]
        [ DEFAULT_QOS_NAME ]
        * [ AVP ]
    )
    /// Conditional-APN-Aggregate-Max-Bitrate, §5.3.105.
    CONDITIONAL_APN_AGGREGATE_MAX_BITRATE ::= (
        [ APN_AGGREGATE_MAX_BITRATE_UL ]
        [ APN_AGGREGATE_MAX_BITRATE_DL ]
        [ EXTENDED_APN_AMBR_UL ]
        [ EXTENDED_APN_AMBR_DL ]
        * [ IP_CAN_TYPE ]
        * [ RAT_TYPE ]
        * [ AVP ]
    )
    /// Presence-Reporting-Area-Information, §5.3.109.
    PRESENCE_REPORTING_AREA_INFORMATION ::= (
        [ PRESENCE_REPORTING_AREA_IDENTIFIER ]
        [ PRESENCE_REPORTING_AREA_STATUS ]
        [ PRESENCE_REPORTING_AREA_ELEMENTS_LIST ]
        [ PRESENCE_REPORTING_AREA_NODE ]
        * [ AVP ]
    )
    /// Fixed-User-Location-Info, §5.3.112.
    FIXED_USER_LOCATION_INFO ::= (
        [ SSID ]
        [ BSSID ]
        [ LOGICAL_ACCESS_ID ]
        [ PHYSICAL_ACCESS_ID ]
        * [ AVP ]
    )
    /// Routing-Rule-Report, §5.3.118.
    ROUTING_RULE_REPORT ::= (
        * [ ROUTING_RULE_IDENTIFIER ]
        [ PCC_RULE_STATUS ]
        [ ROUTING_RULE_FAILURE_CODE ]
        * [ AVP ]
    )
    /// Conditional-Policy-Information, §5.3.128.
    CONDITIONAL_POLICY_INFORMATION ::= (
        [ EXECUTION_TIME ]
        [ DEFAULT_EPS_BEARER_QOS ]
        [ APN_AGGREGATE_MAX_BITRATE_UL ]
        [ APN_AGGREGATE_MAX_BITRATE_DL ]
        [ EXTENDED_APN_AMBR_UL ]
        [ EXTENDED_APN_AMBR_DL ]
        * [ CONDITIONAL_APN_AGGREGATE_MAX_BITRATE ]
        * [ AVP ]
    )
    /// PRA-Install, §5.3.130.
    PRA_INSTALL ::= (
        * [ PRESENCE_REPORTING_AREA_INFORMATION ]
        * [ AVP ]
    )
    /// PRA-Remove, §5.3.131.
    PRA_REMOVE ::= (
        * [ PRESENCE_REPORTING_AREA_IDENTIFIER ]
        * [ AVP ]
    )
}
