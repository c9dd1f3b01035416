//! Showing a message: every parameter with its octets.

use crate::{
    address::Address,
    cause::{ErrorCause, RefusalCause, ReleaseCause, ResetCause, ReturnCause},
    message::Message,
    parameter::{ParameterName, ProtocolClass, Segmentation},
};
use sigcodec_pointers::Item;
use sigcodec_wire::{
    Kind, Reader,
    walk::{Field, Occurrences, Shape, Span, Value, Visitor, Walk},
};

/// What unknown parameters are counted by.
const UNKNOWN: usize = 62;
/// And octets between the parts, and behind them.
const GAP: usize = 60;
const TRAILING: usize = 59;
/// And what a protocol class tells besides.
const RETURN_ON_ERROR: usize = 61;

impl Walk for Message<'_> {
    fn walk(&self, visitor: &mut dyn Visitor) {
        let span = Span::of(&self.octets());
        let first = Span::new(span.start, span.start.wrapping_add(1));
        visitor.begin(Field::new("sccp", span), Shape::Object);
        let message_type = self.message_type();
        visitor.value(Field::new("messageType", first), message_type.value());
        match self.layout() {
            None => {
                let rest = Span::new(first.end, span.end);
                let octets = self.octets().rest().get(1..).unwrap_or_default();
                visitor.fault(Field::new("contents", rest), octets, self.octets().error(Kind::MessageType));
            }
            Some(_) => {
                let mut seen = Occurrences::default();
                self.message.items(&mut |item| match item {
                    Item::Parameter(p) => {
                        self.walk_parameter(ParameterName(p.name), p.value, p.span, &mut seen, visitor);
                    }
                    Item::Fault(r, e) => {
                        visitor.fault(Field::new("optionalPart", Span::of(&r)), r.rest(), e);
                    }
                    Item::Gap(r) => {
                        let name = seen.name(GAP, "gap");
                        visitor.value(Field::new(name.as_str(), Span::of(&r)), Value::Octets(r.rest()));
                    }
                    Item::Trailing(r) => {
                        let name = seen.name(TRAILING, "trailing");
                        visitor.value(Field::new(name.as_str(), Span::of(&r)), Value::Octets(r.rest()));
                    }
                });
            }
        }
        visitor.end();
    }
}

impl Message<'_> {
    fn walk_parameter(
        &self,
        name: ParameterName,
        r: Reader<'_>,
        span: Span,
        seen: &mut Occurrences,
        visitor: &mut dyn Visitor,
    ) {
        // What long data holds is data, and both may stand in one message.
        let name = if name == ParameterName::LONG_DATA { ParameterName::DATA } else { name };
        let Some(text) = name.name() else {
            let text = seen.name(UNKNOWN, "unknownParameter");
            visitor.begin(Field::new(text.as_str(), span), Shape::Object);
            let first = Span::new(span.start, span.start.wrapping_add(1));
            visitor.value(Field::new("nameCode", first), Value::Unsigned(u64::from(name.0)));
            visitor.unknown(Field::new("value", Span::of(&r)), r.rest());
            return visitor.end();
        };
        let text = seen.name(usize::from(name.0), text);
        let text = text.as_str();
        let field = Field::new(text, span);
        match (name, r.rest()) {
            (ParameterName::CALLED | ParameterName::CALLING, _) => {
                Address::walk(text, r, self.variant(), visitor);
            }
            (ParameterName::DATA, octets) => visitor.value(field, Value::Octets(octets)),
            (
                ParameterName::DESTINATION_LOCAL_REFERENCE | ParameterName::SOURCE_LOCAL_REFERENCE,
                [a, b, c],
            ) => {
                let reference = u32::from_le_bytes([*a, *b, *c, 0]);
                visitor.value(field, Value::Unsigned(u64::from(reference)));
            }
            (ParameterName::PROTOCOL_CLASS, [class]) => {
                let class = ProtocolClass(*class);
                visitor.value(field, Value::Unsigned(u64::from(class.class())));
                if class.0 >> 4 != 0 {
                    let text = seen.name(RETURN_ON_ERROR, "returnOnError");
                    visitor.value(Field::new(text.as_str(), span), Value::Flag(class.return_on_error()));
                }
            }
            (ParameterName::SEGMENTATION, [a, b, c, d]) => {
                let s = Segmentation([*a, *b, *c, *d]);
                visitor.begin(field, Shape::Object);
                visitor.value(Field::new("first", span), Value::Flag(s.first()));
                visitor.value(Field::new("class", span), Value::Unsigned(u64::from(s.class())));
                visitor.value(Field::new("remaining", span), Value::Unsigned(u64::from(s.remaining())));
                visitor.value(Field::new("reference", span), Value::Unsigned(u64::from(s.reference().0)));
                visitor.end();
            }
            (ParameterName::RELEASE_CAUSE, [b]) => visitor.value(field, ReleaseCause(*b).value()),
            (ParameterName::RETURN_CAUSE, [b]) => visitor.value(field, ReturnCause(*b).value()),
            (ParameterName::RESET_CAUSE, [b]) => visitor.value(field, ResetCause(*b).value()),
            (ParameterName::ERROR_CAUSE, [b]) => visitor.value(field, ErrorCause(*b).value()),
            (ParameterName::REFUSAL_CAUSE, [b]) => visitor.value(field, RefusalCause(*b).value()),
            (ParameterName::SEQUENCING_SEGMENTING, [s, r]) => {
                visitor.begin(field, Shape::Object);
                visitor.value(Field::new("sendSequenceNumber", span), Value::Unsigned(u64::from(s >> 1)));
                visitor.value(Field::new("receiveSequenceNumber", span), Value::Unsigned(u64::from(r >> 1)));
                visitor.value(Field::new("moreData", span), Value::Flag(r & 1 != 0));
                visitor.end();
            }
            (ParameterName::SEGMENTING_REASSEMBLING, [b]) => {
                visitor.value(field, Value::Flag(b & 1 != 0));
            }
            (ParameterName::RECEIVE_SEQUENCE_NUMBER, [b]) => {
                visitor.value(field, Value::Unsigned(u64::from(b >> 1)));
            }
            (ParameterName::CREDIT | ParameterName::HOP_COUNTER | ParameterName::IMPORTANCE, [b]) => {
                visitor.value(field, Value::Unsigned(u64::from(*b)));
            }
            (_, octets) => visitor.fault(field, octets, r.error(Kind::Length)),
        }
    }
}
