//! Grouped AVPs of 3GPP TS 29.173.

use crate::avp;

crate::groups! {
    /// Serving-Node, §6.4.3.
    SERVING_NODE ::= (
        [ SGSN_NAME ]
        [ SGSN_REALM ]
        [ SGSN_NUMBER ]
        [ MME_NAME ]
        [ MME_REALM ]
        [ MME_NUMBER_FOR_MT_SMS ]
        [ MSC_NUMBER ]
        [ IP_SM_GW_NUMBER ]
        [ IP_SM_GW_NAME ]
        [ IP_SM_GW_REALM ]
        [ IP_SM_GW_SBI_SUPPORT_INDICATOR ]
        [ SMSF_3GPP_NAME ]
        [ SMSF_3GPP_REALM ]
        [ SMSF_3GPP_NUMBER ]
        [ SMSF_NON_3GPP_NAME ]
        [ SMSF_NON_3GPP_REALM ]
        [ SMSF_NON_3GPP_NUMBER ]
        * [ AVP ]
    )
    /// Additional-Serving-Node, §6.4.8.
    ADDITIONAL_SERVING_NODE ::= (
        [ SMSF_3GPP_NAME ]
        [ SMSF_3GPP_REALM ]
        [ SMSF_3GPP_NUMBER ]
        [ SMSF_NON_3GPP_NAME ]
        [ SMSF_NON_3GPP_REALM ]
        [ SMSF_NON_3GPP_NUMBER ]
        [ SGSN_NAME ]
        [ SGSN_REALM ]
        [ SGSN_NUMBER ]
        [ MME_NAME ]
        [ MME_REALM ]
        [ MME_NUMBER_FOR_MT_SMS ]
        [ MSC_NUMBER ]
        * [ AVP ]
    )
}
