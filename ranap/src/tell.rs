//! What octets are told as.

use sigcodec_gsm::{digits::Tbcd, plmn::Plmn};
use sigcodec_wire::walk::{Field, Value, Visitor};

/// Digits of `TBCD-STRING`.
pub(crate) fn tbcd(octets: &[u8], field: Field<'_>, visitor: &mut dyn Visitor) {
    visitor.value(field, Value::Text(&Tbcd::new(octets)));
}
/// `PLMNidentity`: MCC and MNC.
pub(crate) fn plmn(octets: &[u8], field: Field<'_>, visitor: &mut dyn Visitor) {
    match octets.first_chunk() {
        Some(plmn) => visitor.value(field, Value::Text(&Plmn(*plmn))),
        None => visitor.unread(field, octets),
    }
}
