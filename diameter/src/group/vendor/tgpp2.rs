//! Grouped AVPs of 3GPP2 (vendor 5535) without a specification known.

use crate::avp;

crate::groups! {
    /// 3GPP2-Charging-Rule-Install.
    _3GPP2_CHARGING_RULE_INSTALL ::= (
        * [ _3GPP2_CHARGING_RULE_DEFINITION ]
        * [ CHARGING_RULE_NAME ]
        * [ CHARGING_RULE_BASE_NAME ]
    )
    /// 3GPP2-Charging-Rule-Definition.
    _3GPP2_CHARGING_RULE_DEFINITION ::= (
        * [ CHARGING_RULE_NAME ]
        * [ SERVICE_IDENTIFIER ]
        * [ RATING_GROUP ]
        * [ FLOW_IDENTIFIER ]
        * [ FLOW_DESCRIPTION ]
        * [ FLOW_STATUS ]
        * [ _3GPP2_QOS_INFORMATION ]
        * [ REPORTING_LEVEL ]
        * [ ONLINE ]
        * [ OFFLINE ]
        * [ METERING_METHOD ]
        * [ PRECEDENCE ]
        * [ AF_CHARGING_IDENTIFIER ]
        * [ FLOWS ]
    )
    /// 3GPP2-QoS-Information.
    _3GPP2_QOS_INFORMATION ::= (
        * [ QOS_CLASS_IDENTIFIER ]
        * [ MAX_REQUESTED_BANDWIDTH_UL ]
        * [ MAX_REQUESTED_BANDWIDTH_DL ]
        * [ GUARANTEED_BITRATE_UL ]
        * [ GUARANTEED_BITRATE_DL ]
    )
    /// 3GPP2-Charging-Rule-Report.
    _3GPP2_CHARGING_RULE_REPORT ::= (
        * [ CHARGING_RULE_NAME ]
        * [ CHARGING_RULE_BASE_NAME ]
        * [ PCC_RULE_STATUS ]
        * [ RULE_REASON_CODE ]
    )
    /// Flow-Info.
    FLOW_INFO ::= (
        * [ FLOW_IDENTIFIER ]
        * [ FLOW_DESCRIPTION_INFO ]
        * [ REQUESTED_QOS ]
        * [ GRANTED_QOS ]
        * [ FLOW_STATUS ]
    )
    /// Granted-QoS.
    GRANTED_QOS ::= (
        * [ QOS_CLASS_IDENTIFIER ]
        * [ GUARANTEED_BITRATE_UL ]
        * [ GUARANTEED_BITRATE_DL ]
    )
    /// Requested-QoS.
    REQUESTED_QOS ::= (
        * [ QOS_CLASS_IDENTIFIER ]
        * [ GUARANTEED_BITRATE_UL ]
        * [ GUARANTEED_BITRATE_DL ]
    )
    /// Flow-Description-Info.
    FLOW_DESCRIPTION_INFO ::= (
        * [ FLOW_DESCRIPTION ]
        * [ PRECEDENCE ]
    )
    /// Access-Network-Physical-Access-ID.
    ACCESS_NETWORK_PHYSICAL_ACCESS_ID ::= (
        * [ ACCESS_NETWORK_PHYSICAL_ACCESS_ID_VALUE ]
        * [ ACCESS_NETWORK_PHYSICAL_ACCESS_ID_REALM ]
    )
}
