//! Messages of the RP layer, TS 24.011 §7.3: what transfers short messages.

use crate::table::{RpType, key};
use sigcodec_wire::{
    Error, Kind, Layer, Reader, Result,
    audit::{Auditor, Flag},
    walk::{Field, Shape, Span, Value, Visitor},
};

/// A message of the RP layer.
#[derive(Clone, Copy, Debug)]
pub struct Rp<'a> {
    whole: Reader<'a>,
    first: u8,
    reference: u8,
    elements: Option<sigcodec_ie::Message<'a>>,
}

impl<'a> Rp<'a> {
    /// Reads all of `octets`.
    ///
    /// # Errors
    /// [`Kind::Truncated`] when type, reference or the imperative part are not all there.
    pub fn read(octets: Reader<'a>) -> Result<Self> {
        let whole = octets.in_layer(Layer::Dtap);
        let mut at = whole;
        let first = at.u8()?;
        let reference = at.u8()?;
        let layout = RpType(first & 7).layout();
        let elements = layout.map(|layout| sigcodec_ie::Message::read(at, layout, &crate::table::GRAMMAR));
        Ok(Self { whole, first, reference, elements: elements.transpose()? })
    }
    /// What it is, and which way it goes.
    #[must_use]
    pub const fn message_type(&self) -> RpType {
        RpType(self.first & 7)
    }
    /// Message reference: 0 to 255.
    #[must_use]
    pub const fn reference(&self) -> u8 {
        self.reference
    }
    /// Its elements; `None` for a type that is not known.
    #[must_use]
    pub const fn elements(&self) -> Option<&sigcodec_ie::Message<'a>> {
        self.elements.as_ref()
    }
    /// The TPDU that it carries.
    #[must_use]
    pub fn user_data(&self) -> Option<Reader<'a>> {
        let found = self.elements.as_ref()?.find(key::RP_USER_DATA.element())?;
        Some(found.contents).filter(|r| !r.is_empty())
    }
    pub(crate) fn walk_as(&self, field: Field<'_>, visitor: &mut dyn Visitor) {
        let place = Span::of(&self.whole);
        visitor.begin(field, Shape::Object);
        visitor.value(Field::new("messageType", place.part(0, 1)), self.message_type().value());
        if self.first & 0xf8 != 0 {
            visitor
                .value(Field::new("spare", place.part(0, 1)), Value::Unsigned(u64::from(self.first & 0xf8)));
        }
        let reference = Value::Unsigned(u64::from(self.reference));
        visitor.value(Field::new("messageReference", place.part(1, 2)), reference);
        match &self.elements {
            Some(elements) => elements.walk(visitor),
            None => {
                let rest = place.part(2, self.whole.len());
                let octets = self.whole.rest().get(2..).unwrap_or_default();
                visitor.fault(Field::new("contents", rest), octets, self.type_error());
            }
        }
        visitor.end();
    }
    fn type_error(&self) -> Error {
        self.whole.error(Kind::MessageType)
    }
    /// Tells every violation of the specification.
    pub fn check(&self, report: &mut dyn FnMut(Error)) {
        if self.first & 0xf8 != 0 {
            report(self.whole.error(Kind::Reserved));
        }
        match &self.elements {
            Some(elements) => elements.check(report),
            None => report(self.type_error()),
        }
    }
    /// Reports what is odd about the message.
    pub fn audit(&self, auditor: &mut dyn Auditor) {
        let at = self.whole.position();
        if self.first & 0xf8 != 0 {
            auditor.finding(Flag::ElementSpareBits, at);
        }
        match &self.elements {
            Some(elements) => elements.audit(auditor),
            None => auditor.finding(Flag::Undecodable, at),
        }
    }
}
