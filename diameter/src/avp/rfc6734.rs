//! AVPs of RFC 6734.

use crate::group;

crate::avps! {
    KEY = 581, "Key", Grouped<KEY>, m;
    KEY_TYPE = 582, "Key-Type", Enumerated { 0 => "DSRK", 1 => "RRK", 2 => "RMSK", 3 => "IKEv2-SK" }, m;
    KEYING_MATERIAL = 583, "Keying-Material", OctetString, m;
    KEY_LIFETIME = 584, "Key-Lifetime", Unsigned32, m;
    KEY_SPI = 585, "Key-SPI", Unsigned32, m;
    KEY_NAME = 586, "Key-Name", OctetString, m;
}
