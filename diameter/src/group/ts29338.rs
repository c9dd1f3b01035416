//! Grouped AVPs of 3GPP TS 29.338.

use crate::avp;

crate::groups! {
    /// SM-Delivery-Failure-Cause, §6.3.3.5.
    SM_DELIVERY_FAILURE_CAUSE ::= (
        { SM_ENUMERATED_DELIVERY_FAILURE_CAUSE }
        [ SM_DIAGNOSTIC_INFO ]
        * [ AVP ]
    )
    /// SM-Delivery-Outcome, §5.3.3.14.
    SM_DELIVERY_OUTCOME ::= (
        [ MME_SM_DELIVERY_OUTCOME ]
        [ MSC_SM_DELIVERY_OUTCOME ]
        [ SGSN_SM_DELIVERY_OUTCOME ]
        [ IP_SM_GW_SM_DELIVERY_OUTCOME ]
        [ SMSF_3GPP_SM_DELIVERY_OUTCOME ]
        [ SMSF_NON_3GPP_SM_DELIVERY_OUTCOME ]
        * [ AVP ]
    )
    /// MME-SM-Delivery-Outcome, §5.3.3.15.
    MME_SM_DELIVERY_OUTCOME ::= (
        [ SM_DELIVERY_CAUSE ]
        [ ABSENT_USER_DIAGNOSTIC_SM ]
    )
    /// MSC-SM-Delivery-Outcome, §5.3.3.16.
    MSC_SM_DELIVERY_OUTCOME ::= (
        [ SM_DELIVERY_CAUSE ]
        [ ABSENT_USER_DIAGNOSTIC_SM ]
    )
    /// SGSN-SM-Delivery-Outcome, §5.3.3.17.
    SGSN_SM_DELIVERY_OUTCOME ::= (
        [ SM_DELIVERY_CAUSE ]
        [ ABSENT_USER_DIAGNOSTIC_SM ]
    )
    /// IP-SM-GW-SM-Delivery-Outcome, §5.3.3.18.
    IP_SM_GW_SM_DELIVERY_OUTCOME ::= (
        [ SM_DELIVERY_CAUSE ]
        [ ABSENT_USER_DIAGNOSTIC_SM ]
    )
    /// SMSMI-Correlation-ID, §6.3.3.13.
    SMSMI_CORRELATION_ID ::= (
        [ HSS_ID ]
        [ ORIGINATING_SIP_URI ]
        [ DESTINATION_SIP_URI ]
        * [ AVP ]
    )
    /// SMSF-3GPP-SM-Delivery-Outcome, §5.3.3.27.
    SMSF_3GPP_SM_DELIVERY_OUTCOME ::= (
        [ SM_DELIVERY_CAUSE ]
        [ ABSENT_USER_DIAGNOSTIC_SM ]
    )
    /// SMSF-Non-3GPP-SM-Delivery-Outcome, §5.3.3.28.
    SMSF_NON_3GPP_SM_DELIVERY_OUTCOME ::= (
        [ SM_DELIVERY_CAUSE ]
        [ ABSENT_USER_DIAGNOSTIC_SM ]
    )
    /// SMSF-3GPP-Address, §5.3.3.35.
    SMSF_3GPP_ADDRESS ::= (
        [ SMSF_3GPP_NUMBER ]
        [ SMSF_3GPP_NAME ]
        [ SMSF_3GPP_REALM ]
        [ SMSF_3GPP_SBI_SUPPORT_INDICATOR ]
        * [ AVP ]
    )
    /// SMSF-Non-3GPP-Address, §5.3.3.36.
    SMSF_NON_3GPP_ADDRESS ::= (
        [ SMSF_NON_3GPP_NUMBER ]
        [ SMSF_NON_3GPP_NAME ]
        [ SMSF_NON_3GPP_REALM ]
        [ SMSF_NON_3GPP_SBI_SUPPORT_INDICATOR ]
        * [ AVP ]
    )
}
