//! Grouped AVPs of Vodafone (vendor 12645).

use crate::avp;

crate::groups! {
    /// Vodafone-Trigger.
    VODAFONE_TRIGGER ::= (
        * [ VODAFONE_TRIGGER_TYPE ]
    )
}
