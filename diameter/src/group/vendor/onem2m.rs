//! Grouped AVPs of oneM2M (vendor 45687).

use crate::avp;

crate::groups! {
    /// M2M-Information.
    M2M_INFORMATION_ONEM2M ::= (
        [ APPLICATION_ENTITY_ID ]
        [ EXTERNAL_ID ]
        [ RECEIVER ]
        [ ORIGINATOR ]
        [ HOSTING_CSE_ID ]
        [ TARGET_ID ]
        [ PROTOCOL_TYPE ]
        [ REQUEST_OPERATION ]
        [ REQUEST_HEADERS_SIZE ]
        [ REQUEST_BODY_SIZE ]
        [ RESPONSE_HEADERS_SIZE ]
        [ RESPONSE_BODY_SIZE ]
        [ RESPONSE_STATUS_CODE ]
        [ RATING_GROUP ]
        [ M2M_EVENT_RECORD_TIMESTAMP ]
        [ CONTROL_MEMORY_SIZE ]
        [ DATA_MEMORY_SIZE ]
        [ ACCESS_NETWORK_IDENTIFIER_ONEM2M ]
        [ OCCUPANCY ]
        [ GROUP_NAME_ONEM2M ]
        [ MAXIMUM_NUMBER_MEMBERS ]
        [ CURRENT_NUMBER_MEMBERS ]
        [ SUBGROUP_NAME ]
        [ NODE_ID ]
        * [ AVP ]
    )
}
