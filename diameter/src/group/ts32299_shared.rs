//! Grouped AVPs of 3GPP TS 32.299 that other interfaces use.

use crate::avp;

crate::groups! {
    /// User-CSG-Information.
    USER_CSG_INFORMATION ::= (
        { CSG_ID }
        { CSG_ACCESS_MODE }
        [ CSG_MEMBERSHIP_INDICATION ]
    )
    /// Variable-Part.
    VARIABLE_PART ::= (
        [ VARIABLE_PART_ORDER ]
        { VARIABLE_PART_TYPE }
        { VARIABLE_PART_VALUE }
    )
}
