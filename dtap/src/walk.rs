//! Showing and judging a message.

use crate::{Body, Message};
use sigcodec_wire::{
    Error, Kind, Layer,
    audit::{Auditor, Flag},
    walk::{Field, Shape, Span, Value, Visitor, Walk},
};

impl Walk for Message<'_> {
    fn walk(&self, visitor: &mut dyn Visitor) {
        let whole = Span::of(&self.octets());
        let head = self.head();
        let first = whole.part(0, 1);
        let behind = if head.extension.is_some() { 2 } else { 1 };
        let type_octet = whole.part(behind, behind.wrapping_add(1));
        visitor.begin(Field::new("dtap", whole), Shape::Object);
        visitor.value(Field::new("protocolDiscriminator", first), head.discriminator().value());
        match head.transaction() {
            Some(transaction) => {
                let field = Field::new("transactionIdentifier", whole.part(0, behind));
                visitor.value(field, Value::Unsigned(u64::from(transaction)));
                visitor.value(Field::new("toOriginator", first), Value::Flag(head.is_to_originator()));
            }
            None => {
                let skip = Value::Unsigned(u64::from(head.high()));
                visitor.value(Field::new("skipIndicator", first), skip);
            }
        }
        let named = Value::Named(i64::from(head.message_type()), head.name());
        visitor.value(Field::new("messageType", type_octet), named);
        if let Some(sequence @ 1..) = head.sequence() {
            let field = Field::new("sendSequenceNumber", type_octet);
            visitor.value(field, Value::Unsigned(u64::from(sequence)));
        }
        match self.body() {
            Body::Known(elements) => elements.walk(visitor),
            Body::Raw(r) if r.is_empty() && head.name().is_some() => {}
            Body::Raw(r) => visitor.fault(Field::new("contents", Span::of(r)), r.rest(), self.raw_error(r)),
        }
        visitor.end();
    }
}

impl Message<'_> {
    /// Tells every violation of the specification; of an element with its identifier as the detail.
    ///
    /// | kind | of what |
    /// |---|---|
    /// | `MessageType` | protocol or type are not known |
    /// | `Reserved` | a skip indicator that is not 0: a receiver ignores the message |
    /// | `Missing`, `Size`, `Order`, `Duplicate`, `Unexpected`, `Unknown`, `Truncated` | elements, as [`sigcodec_ie::Message::check`] has it, of the message and of the RP layer |
    pub fn check(&self, report: &mut dyn FnMut(Error)) {
        let head = self.head();
        if !head.has_transaction() && head.high() != 0 {
            report(Error::new(Kind::Reserved, self.octets().position(), Layer::Dtap));
        }
        match self.body() {
            Body::Known(elements) => elements.check(report),
            Body::Raw(_) if head.name().is_some() => {}
            Body::Raw(_) => report(self.type_error()),
        }
        match self.rp() {
            Some(Ok(rp)) => rp.check(report),
            Some(Err(e)) => report(e),
            None => {}
        }
    }
    /// Reports how the message departs from the canonical form, and what is odd about its elements.
    pub fn audit(&self, auditor: &mut dyn Auditor) {
        let head = self.head();
        if !head.has_transaction() && head.high() != 0 {
            auditor.finding(Flag::ElementSpareBits, self.octets().position());
        }
        match self.body() {
            Body::Known(elements) => elements.audit(auditor),
            Body::Raw(r) if r.is_empty() && head.name().is_some() => {}
            Body::Raw(r) => auditor.finding(Flag::Undecodable, self.raw_error(r).at()),
        }
    }
}
