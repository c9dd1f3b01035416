//! Grouped AVPs of RFC 8506.

use crate::avp;

crate::groups! {
    /// CC-Money, §8.22.
    CC_MONEY ::= (
        { UNIT_VALUE }
        [ CURRENCY_CODE ]
    )
    /// Cost-Information, §8.7.
    COST_INFORMATION ::= (
        { UNIT_VALUE }
        { CURRENCY_CODE }
        [ COST_UNIT ]
    )
    /// Final-Unit-Indication, §8.34.
    FINAL_UNIT_INDICATION ::= (
        { FINAL_UNIT_ACTION }
        * [ RESTRICTION_FILTER_RULE ]
        * [ FILTER_ID ]
        [ REDIRECT_SERVER ]
    )
    /// Granted-Service-Unit, §8.17.
    GRANTED_SERVICE_UNIT ::= (
        [ TARIFF_TIME_CHANGE ]
        [ CC_TIME ]
        [ CC_MONEY ]
        [ CC_TOTAL_OCTETS ]
        [ CC_INPUT_OCTETS ]
        [ CC_OUTPUT_OCTETS ]
        [ CC_SERVICE_SPECIFIC_UNITS ]
        * [ AVP ]
    )
    /// Redirect-Server, §8.37.
    REDIRECT_SERVER ::= (
        { REDIRECT_ADDRESS_TYPE }
        { REDIRECT_SERVER_ADDRESS }
    )
    /// Requested-Service-Unit, §8.18.
    REQUESTED_SERVICE_UNIT ::= (
        [ CC_TIME ]
        [ CC_MONEY ]
        [ CC_TOTAL_OCTETS ]
        [ CC_INPUT_OCTETS ]
        [ CC_OUTPUT_OCTETS ]
        [ CC_SERVICE_SPECIFIC_UNITS ]
        * [ AVP ]
    )
    /// Service-Parameter-Info, §8.43.
    SERVICE_PARAMETER_INFO ::= (
        { SERVICE_PARAMETER_TYPE }
        { SERVICE_PARAMETER_VALUE }
    )
    /// Subscription-Id, §8.46.
    SUBSCRIPTION_ID ::= (
        { SUBSCRIPTION_ID_TYPE }
        { SUBSCRIPTION_ID_DATA }
    )
    /// Unit-Value, §8.8.
    UNIT_VALUE ::= (
        { VALUE_DIGITS }
        [ EXPONENT ]
    )
    /// Used-Service-Unit, §8.19.
    USED_SERVICE_UNIT ::= (
        [ TARIFF_CHANGE_USAGE ]
        [ CC_TIME ]
        [ CC_MONEY ]
        [ CC_TOTAL_OCTETS ]
        [ CC_INPUT_OCTETS ]
        [ CC_OUTPUT_OCTETS ]
        [ CC_SERVICE_SPECIFIC_UNITS ]
        * [ AVP ]
    )
    /// Multiple-Services-Credit-Control, §8.16.
    MULTIPLE_SERVICES_CREDIT_CONTROL ::= (
        [ GRANTED_SERVICE_UNIT ]
        [ REQUESTED_SERVICE_UNIT ]
        * [ USED_SERVICE_UNIT ]
        [ TARIFF_CHANGE_USAGE ]
        * [ SERVICE_IDENTIFIER ]
        [ RATING_GROUP ]
        * [ G_S_U_POOL_REFERENCE ]
        [ VALIDITY_TIME ]
        [ RESULT_CODE ]
        [ FINAL_UNIT_INDICATION ]
        [ QOS_FINAL_UNIT_INDICATION ]
        * [ AVP ]
    )
    /// G-S-U-Pool-Reference, §8.30.
    G_S_U_POOL_REFERENCE ::= (
        { G_S_U_POOL_IDENTIFIER }
        { CC_UNIT_TYPE }
        { UNIT_VALUE }
    )
    /// User-Equipment-Info, §8.49.
    USER_EQUIPMENT_INFO ::= (
        { USER_EQUIPMENT_INFO_TYPE }
        { USER_EQUIPMENT_INFO_VALUE }
    )
    /// User-Equipment-Info-Extension, §8.52.
    USER_EQUIPMENT_INFO_EXTENSION ::= (
        [ USER_EQUIPMENT_INFO_IMEISV ]
        [ USER_EQUIPMENT_INFO_MAC ]
        [ USER_EQUIPMENT_INFO_EUI64 ]
        [ USER_EQUIPMENT_INFO_MODIFIEDEUI64 ]
        [ USER_EQUIPMENT_INFO_IMEI ]
        * [ AVP ]
    )
    /// Subscription-Id-Extension, §8.58.
    SUBSCRIPTION_ID_EXTENSION ::= (
        [ SUBSCRIPTION_ID_E164 ]
        [ SUBSCRIPTION_ID_IMSI ]
        [ SUBSCRIPTION_ID_SIP_URI ]
        [ SUBSCRIPTION_ID_NAI ]
        [ SUBSCRIPTION_ID_PRIVATE ]
        * [ AVP ]
    )
    /// Redirect-Server-Extension, §8.64.
    REDIRECT_SERVER_EXTENSION ::= (
        [ REDIRECT_ADDRESS_IP_ADDRESS ]
        [ REDIRECT_ADDRESS_URL ]
        [ REDIRECT_ADDRESS_SIP_URI ]
        * [ AVP ]
    )
    /// QoS-Final-Unit-Indication, §8.68.
    QOS_FINAL_UNIT_INDICATION ::= (
        { FINAL_UNIT_ACTION }
        * [ FILTER_RULE ]
        * [ FILTER_ID ]
        [ REDIRECT_SERVER_EXTENSION ]
        * [ AVP ]
    )
}
