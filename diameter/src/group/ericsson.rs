//! Grouped AVPs of Ericsson.

crate::groups! {
    /// Other-Party-Id, §3.1.3.
    OTHER_PARTY_ID ::= (
        { OTHER_PARTY_ID_TYPE }
        { OTHER_PARTY_ID_DATA }
        [ OTHER_PARTY_ID_NATURE ]
        * [ AVP ]
    )
}
