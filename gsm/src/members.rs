//! Members of an object at fixed offsets.

use crate::{geo::Point, plmn::Plmn};
use sigcodec_wire::walk::{Field, Shape, Span, Value, Visitor};

/// The members of an object, at offsets from its first octet.
pub(crate) struct Members<'v> {
    pub(crate) visitor: &'v mut dyn Visitor,
    pub(crate) span: Span,
}

impl<'v> Members<'v> {
    pub(crate) fn begin(field: Field<'_>, visitor: &'v mut dyn Visitor) -> Self {
        visitor.begin(field, Shape::Object);
        Self { visitor, span: field.span }
    }
    fn field<'n>(&self, name: &'n str, at: u32, len: u32) -> Field<'n> {
        let start = self.span.start.wrapping_add(at);
        Field::new(name, Span::new(start, start.wrapping_add(len)))
    }
    pub(crate) fn named(&mut self, member: &str, n: u8, name: Option<&str>) {
        self.visitor.value(self.field(member, 0, 1), Value::Named(i64::from(n), name));
    }
    pub(crate) fn number(&mut self, name: &str, at: u32, len: u32, n: i64) {
        self.visitor.value(self.field(name, at, len), Value::Signed(n));
    }
    pub(crate) fn unsigned(&mut self, name: &str, at: u32, len: u32, n: u64) {
        self.visitor.value(self.field(name, at, len), Value::Unsigned(n));
    }
    pub(crate) fn float(&mut self, name: &str, at: u32, len: u32, n: f64) {
        self.visitor.value(self.field(name, at, len), Value::Float(n));
    }
    pub(crate) fn point(&mut self, point: Point) {
        self.float("latitude", 1, 3, point.latitude());
        self.float("longitude", 4, 3, point.longitude());
    }
    pub(crate) fn plmn(&mut self, plmn: Plmn) {
        self.visitor.value(self.field("plmn", 0, 3), Value::Text(&plmn));
    }
    pub(crate) fn end(self) {
        self.visitor.end();
    }
}
