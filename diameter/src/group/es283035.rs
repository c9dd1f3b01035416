//! Grouped AVPs of ETSI ES 283 035.

use crate::avp;

crate::groups! {
    /// ETSI-Location-Information.
    ETSI_LOCATION_INFORMATION ::= (
        * [ LINE_IDENTIFIER ]
    )
}
