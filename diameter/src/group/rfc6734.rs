//! Grouped AVPs of RFC 6734.

use crate::avp;

crate::groups! {
    /// Key.
    KEY ::= (
        < KEY_TYPE >
        { KEYING_MATERIAL }
        [ KEY_LIFETIME ]
        [ KEY_NAME ]
        [ KEY_SPI ]
        * [ AVP ]
    )
}
