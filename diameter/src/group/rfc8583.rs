//! Grouped AVPs of RFC 8583.

use crate::avp;

crate::groups! {
    /// Load, §7.1.
    LOAD ::= (
        [ LOAD_TYPE ]
        [ LOAD_VALUE ]
        [ SOURCEID ]
        * [ AVP ]
    )
}
