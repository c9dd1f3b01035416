//! Grouped AVPs of RFC 6942.

use crate::avp;

crate::groups! {
    /// ERP-RK-Request.
    ERP_RK_REQUEST ::= (
        { ERP_REALM }
        * [ AVP ]
    )
}
