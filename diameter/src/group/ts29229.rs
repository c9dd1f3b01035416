//! Grouped AVPs of 3GPP TS 29.229.

use crate::avp;

crate::groups! {
    /// Server-Capabilities, §6.3.4.
    SERVER_CAPABILITIES ::= (
        * [ MANDATORY_CAPABILITY ]
        * [ OPTIONAL_CAPABILITY ]
        * [ SERVER_NAME ]
        * [ AVP ]
    )
    /// SIP-Auth-Data-Item, §6.3.13.
    SIP_AUTH_DATA_ITEM_3GPP ::= (
        [ SIP_ITEM_NUMBER_3GPP ]
        [ SIP_AUTHENTICATION_SCHEME_3GPP ]
        [ SIP_AUTHENTICATE_3GPP ]
        [ SIP_AUTHORIZATION_3GPP ]
        [ SIP_AUTHENTICATION_CONTEXT ]
        [ CONFIDENTIALITY_KEY ]
        [ INTEGRITY_KEY ]
        [ SIP_DIGEST_AUTHENTICATE ]
        [ FRAMED_IP_ADDRESS ]
        [ FRAMED_IPV6_PREFIX ]
        [ FRAMED_INTERFACE_ID ]
        * [ LINE_IDENTIFIER ]
        * [ AVP ]
    )
    /// Deregistration-Reason, §6.3.16.
    DEREGISTRATION_REASON ::= (
        { REASON_CODE }
        [ REASON_INFO ]
        * [ AVP ]
    )
    /// Charging-Information, §6.3.19.
    CHARGING_INFORMATION ::= (
        [ PRIMARY_EVENT_CHARGING_FUNCTION_NAME ]
        [ SECONDARY_EVENT_CHARGING_FUNCTION_NAME ]
        [ PRIMARY_CHARGING_COLLECTION_FUNCTION_NAME ]
        [ SECONDARY_CHARGING_COLLECTION_FUNCTION_NAME ]
        * [ AVP ]
    )
    /// Supported-Features, §6.3.29.
    SUPPORTED_FEATURES ::= (
        { VENDOR_ID }
        { FEATURE_LIST_ID }
        { FEATURE_LIST }
        * [ AVP ]
    )
    /// Supported-Applications, §6.3.32.
    SUPPORTED_APPLICATIONS ::= (
        * [ AUTH_APPLICATION_ID ]
        * [ ACCT_APPLICATION_ID ]
        * [ VENDOR_SPECIFIC_APPLICATION_ID ]
        * [ AVP ]
    )
    /// Associated-Identities, §6.3.33.
    ASSOCIATED_IDENTITIES ::= (
        * [ USER_NAME ]
        * [ AVP ]
    )
    /// SIP-Digest-Authenticate, §6.3.36.
    SIP_DIGEST_AUTHENTICATE ::= (
        { DIGEST_REALM }
        [ DIGEST_ALGORITHM ]
        { DIGEST_QOP }
        { DIGEST_HA1 }
        [ ALTERNATE_DIGEST_ALGORITHM ]
        [ ALTERNATE_DIGEST_HA1 ]
        * [ AVP ]
    )
    /// SCSCF-Restoration-Info, §6.3.46.
    SCSCF_RESTORATION_INFO ::= (
        { USER_NAME }
        * { RESTORATION_INFO }
        [ REGISTRATION_TIME_OUT ]
        [ SIP_AUTHENTICATION_SCHEME_3GPP ]
        * [ AVP ]
    )
    /// Subscription-Info, §6.3.49.
    SUBSCRIPTION_INFO ::= (
        { CALL_ID_SIP_HEADER }
        { FROM_SIP_HEADER }
        { TO_SIP_HEADER }
        { RECORD_ROUTE }
        { CONTACT }
        * [ AVP ]
    )
    /// Associated-Registered-Identities, §6.3.50.
    ASSOCIATED_REGISTERED_IDENTITIES ::= (
        * [ USER_NAME ]
        * [ AVP ]
    )
    /// Restoration-Info, §6.3.52.
    RESTORATION_INFO ::= (
        { PATH }
        { CONTACT }
        [ INITIAL_CSEQ_SEQUENCE_NUMBER ]
        [ CALL_ID_SIP_HEADER ]
        [ SUBSCRIPTION_INFO ]
        [ P_CSCF_SUBSCRIPTION_INFO ]
        * [ AVP ]
    )
    /// Identity-with-Emergency-Registration, §6.3.57.
    IDENTITY_WITH_EMERGENCY_REGISTRATION ::= (
        { USER_NAME }
        { PUBLIC_IDENTITY }
        * [ AVP ]
    )
    /// Allowed-WAF-WWSF-Identities, §6.3.64.
    ALLOWED_WAF_WWSF_IDENTITIES ::= (
        * [ WEBRTC_AUTHENTICATION_FUNCTION_NAME ]
        * [ WEBRTC_WEB_SERVER_FUNCTION_NAME ]
        * [ AVP ]
    )
    /// P-CSCF-Subscription-Info, §6.3.70.
    P_CSCF_SUBSCRIPTION_INFO ::= (
        { CALL_ID_SIP_HEADER }
        { FROM_SIP_HEADER }
        { TO_SIP_HEADER }
        { CONTACT }
        * [ AVP ]
    )
    /// Failed-PCSCF, §6.3.74.
    FAILED_PCSCF ::= (
        [ PCSCF_FQDN ]
        * [ PCSCF_IP_ADDRESS ]
        * [ AVP ]
    )
}
