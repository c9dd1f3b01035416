//! What stands for a type where there is none.

use sigcodec_ber::{Ber, Body, Schema, Tag, Tlv, Typed};
use sigcodec_wire::{Kind, Result, Writer};

/// The argument, result or parameter of what has none: no element is one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Absent;

impl Typed for Absent {
    const SCHEMA: &'static Schema = &Schema {
        kind: &sigcodec_wire::walk::Kind::new("Absent"),
        tag: None,
        body: Body::Choice { alternatives: &[] },
    };
}
impl<'a> Ber<'a> for Absent {
    fn accepts(_: Tag) -> bool {
        false
    }
    fn from_tlv(tlv: &Tlv<'a>) -> Result<Self> {
        Err(tlv.error(Kind::Unexpected))
    }
    fn from_tagged(tlv: &Tlv<'a>) -> Result<Self> {
        Err(tlv.error(Kind::Unexpected))
    }
    fn encode(&self, _: &mut Writer<'_>) {}
    fn encode_tagged(&self, _: Tag, _: &mut Writer<'_>) {}
}
