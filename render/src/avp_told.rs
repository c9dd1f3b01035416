//! The AVP that is being told, of those that are looked for.

use sigcodec::{
    diameter::Def,
    wire::walk::{Field, Value},
};

/// Its code and vendor come first, then its value.
#[derive(Debug, Default)]
pub(crate) struct AvpTold {
    code: u64,
    avp: Option<&'static Def>,
}

impl AvpTold {
    /// Takes a member of an AVP: the AVP, if it is one of `wanted` and this is its value.
    pub(crate) fn take(
        &mut self,
        wanted: &[&'static Def],
        field: Field<'_>,
        value: Value<'_>,
    ) -> Option<&'static Def> {
        match (field.name, value) {
            ("code", Value::Unsigned(code)) => self.code = code,
            ("vendor", Value::Unsigned(vendor)) => {
                let is = |d: &&&Def| (u64::from(d.code), u64::from(d.vendor)) == (self.code, vendor);
                self.avp = wanted.iter().find(is).copied();
            }
            ("value", _) => return self.avp.take(),
            _ => {}
        }
        None
    }
}
