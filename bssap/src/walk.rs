//! Showing and judging a message.

use crate::{
    contents::Dlci,
    message::{Body, Message, Variant},
};
use sigcodec_wire::{
    Error, Kind, Layer,
    audit::{Auditor, Flag},
    walk::{BitNames, Bits, Field, Shape, Span, Value, Visitor, Walk},
};

impl Walk for Message<'_> {
    fn walk(&self, visitor: &mut dyn Visitor) {
        let whole = Span::of(&self.octets());
        let data = Span::of(&self.data());
        let name = match self.variant() {
            Variant::Bssap => "bssap",
            Variant::BssapLe => "bssap-le",
        };
        visitor.begin(Field::new(name, whole), Shape::Object);
        visitor.value(Field::new("discrimination", whole.part(0, 1)), self.discrimination().value());
        if self.spare() != 0 {
            visitor.value(Field::new("spare", whole.part(0, 1)), Value::Unsigned(u64::from(self.spare())));
        }
        if let Body::Transfer(dlci, _) = self.body() {
            let field = Field::new("dlci", whole.part(1, 2));
            visitor.bits(field, Bits::new(&[*dlci], BitNames::Fields(Dlci::FIELDS)));
        }
        let length = Span::new(data.start.wrapping_sub(1), data.start);
        visitor.value(Field::new("length", length), Value::Unsigned(self.data().len() as u64));
        if let Some((number, name)) = self.named() {
            let named = Value::Named(i64::from(number), name);
            visitor.value(Field::new("messageType", data.part(0, 1)), named);
        }
        match self.body() {
            Body::Management(_, elements) => elements.walk(visitor),
            Body::Unknown(_, r) => {
                visitor.fault(Field::new("contents", Span::of(r)), r.rest(), self.type_error());
            }
            Body::Transfer(..) => {}
        }
        let behind = self.behind();
        if !behind.is_empty() {
            visitor.value(Field::new("trailing", Span::of(&behind)), Value::Octets(behind.rest()));
        }
        visitor.end();
    }
}

impl Message<'_> {
    /// Tells every violation of the specification; of an element with its identifier as the detail.
    ///
    /// | kind | of what |
    /// |---|---|
    /// | `MessageType` | the type is unknown |
    /// | `Reserved` | bits beside the discrimination, or spare ones of the DLCI |
    /// | `Trailing` | octets behind the data |
    /// | `Missing`, `Size`, `Order`, `Duplicate`, `Unexpected`, `Truncated` | elements, as [`sigcodec_ie::Message::check`] has it |
    pub fn check(&self, report: &mut dyn FnMut(Error)) {
        if self.spare() != 0 {
            report(self.octets().error(Kind::Reserved));
        }
        match self.body() {
            Body::Management(_, elements) => elements.check(report),
            Body::Unknown(..) => report(self.type_error()),
            Body::Transfer(dlci, _) if dlci & 0x38 != 0 => {
                let at = self.octets().position().wrapping_add(1);
                report(Error::new(Kind::Reserved, at, Layer::Bssap));
            }
            Body::Transfer(..) => {}
        }
        if !self.behind().is_empty() {
            report(self.behind().error(Kind::Trailing));
        }
    }
    /// Reports how the message departs from the canonical form, and what is odd about its elements.
    pub fn audit(&self, auditor: &mut dyn Auditor) {
        let start = self.octets().position();
        if self.spare() != 0 {
            auditor.finding(Flag::ElementSpareBits, start);
        }
        match self.body() {
            Body::Management(_, elements) => elements.audit(auditor),
            Body::Unknown(..) => auditor.finding(Flag::Undecodable, self.data().position()),
            Body::Transfer(dlci, _) if dlci & 0x38 != 0 => {
                auditor.finding(Flag::ElementSpareBits, start.wrapping_add(1));
            }
            Body::Transfer(..) => {}
        }
        if !self.behind().is_empty() {
            auditor.finding(Flag::TrailingBytes, self.behind().position());
        }
    }
}
