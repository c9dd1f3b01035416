//! What octets are told as, where a type of them is a table.

use crate::{digits::Tbcd, plmn::Plmn};
use sigcodec_wire::walk::{Field, Value, Visitor};

/// Digits, two an octet, as `TBCD-STRING` of TS 25.413 §9.2.3 and of TS 29.002 §17.7.8.
pub fn tbcd(octets: &[u8], field: Field<'_>, visitor: &mut dyn Visitor) {
    visitor.value(field, Value::Text(&Tbcd::new(octets)));
}
/// MCC and MNC in three octets, as `PLMNidentity` of TS 25.413 §9.2.3; others are told unread.
pub fn plmn(octets: &[u8], field: Field<'_>, visitor: &mut dyn Visitor) {
    match octets.first_chunk() {
        Some(plmn) => visitor.value(field, Value::Text(&Plmn(*plmn))),
        None => visitor.unread(field, octets),
    }
}
