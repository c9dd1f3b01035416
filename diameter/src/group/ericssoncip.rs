//! Grouped AVPs of Ericsson CIP.

crate::groups! {
    /// Access-Information, §4.4.1.
    ACCESS_INFORMATION ::= (
        [ AUTH_APPLICATION_ID ]
        [ ORIGIN_HOST ]
        [ CC_REQUEST_NUMBER ]
        [ CC_REQUEST_TYPE ]
        [ EVENT_TIMESTAMP ]
        [ ORIGIN_REALM ]
        * [ AVP ]
    )
    /// Subscriber-Information, §4.4.10.
    SUBSCRIBER_INFORMATION ::= (
        * [ AVP ]
    )
}
