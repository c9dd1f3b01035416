//! Grouped AVPs of 3GPP TS 29.343.

use crate::avp;

crate::groups! {
    /// Monitor-Target, §6.4.9.
    MONITOR_TARGET ::= (
        { TARGET_RPAUID }
        { PDUID }
        [ METADATA_INDICATOR ]
        * [ PROSE_CODE_SUFFIX_MASK ]
        * [ AVP ]
    )
    /// ProSe-Code-Suffix-Mask, §6.4.10.
    PROSE_CODE_SUFFIX_MASK ::= (
        { SUFFIX_CODE }
        * { SUFFIX_MASK }
        * [ AVP ]
    )
    /// Banned-User-Target, §6.4.17.
    BANNED_USER_TARGET ::= (
        { TARGET_RPAUID }
        { TARGET_PDUID }
        * [ AVP ]
    )
}
