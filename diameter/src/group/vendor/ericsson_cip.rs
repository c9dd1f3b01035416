//! Grouped AVPs of the Charging Interrogation Protocol of Ericsson (vendor 193).

use crate::avp;

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
    /// Other-Party-Id, §3.1.3.
    OTHER_PARTY_ID ::= (
        { OTHER_PARTY_ID_TYPE }
        { OTHER_PARTY_ID_DATA }
        [ OTHER_PARTY_ID_NATURE ]
        * [ AVP ]
    )
    /// Subscriber-Information, §4.4.10.
    SUBSCRIBER_INFORMATION ::= (
        * [ AVP ]
    )
}
