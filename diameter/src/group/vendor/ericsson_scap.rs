//! Grouped AVPs of the Service Charging Application Protocol of Ericsson (vendor 193).

use crate::avp;

crate::groups! {
    /// SCAP-Subscription-Id.
    SCAP_SUBSCRIPTION_ID ::= (
        [ SCAP_SUBSCRIPTION_ID_DATA ]
        [ SCAP_SUBSCRIPTION_ID_TYPE ]
    )
    /// Original-Subscription-Id.
    ORIGINAL_SUBSCRIPTION_ID ::= (
        [ SCAP_SUBSCRIPTION_ID_DATA ]
        [ SCAP_SUBSCRIPTION_ID_TYPE ]
    )
    /// SCAP-Granted-Service-Unit.
    SCAP_GRANTED_SERVICE_UNIT ::= (
        [ SCAP_UNIT_TYPE ]
        [ SCAP_UNIT_VALUE ]
        [ SCAP_CURRENCY_CODE ]
    )
    /// SCAP-Cost-Information.
    SCAP_COST_INFORMATION ::= (
        [ COST ]
        [ SCAP_CURRENCY_CODE ]
    )
    /// SCAP-Requested-Service-Unit.
    SCAP_REQUESTED_SERVICE_UNIT ::= (
        [ SCAP_UNIT_TYPE ]
        [ SCAP_UNIT_VALUE ]
        [ SCAP_CURRENCY_CODE ]
    )
    /// SCAP-Service-Parameter-Info.
    SCAP_SERVICE_PARAMETER_INFO ::= (
        [ SCAP_SERVICE_PARAMETER_TYPE ]
        [ SCAP_SERVICE_PARAMETER_VALUE ]
    )
    /// SCAP-Unit-Value.
    SCAP_UNIT_VALUE ::= (
        [ SCAP_VALUE_DIGITS ]
        [ SCAP_EXPONENT ]
    )
    /// SCAP-Used-Service-Unit.
    SCAP_USED_SERVICE_UNIT ::= (
        [ SCAP_UNIT_TYPE ]
        [ SCAP_UNIT_VALUE ]
        [ SCAP_CURRENCY_CODE ]
    )
}
