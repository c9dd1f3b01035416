//! Showing a message: every parameter with its octets.

use crate::{
    message::{Body, Message, Variant},
    national,
    parameter::{Known, known},
    table::{AnsiMessageType, MessageType},
};
use sigcodec_pointers::{self as pointers, Item};
use sigcodec_wire::{
    Kind, Network,
    walk::{Field, Numbered, Shape, Span, Value, Visitor, Walk},
};

/// How often each parameter has stood, and at the end what is no parameter.
struct Seen([u32; 256]);

/// What unknown parameters, gaps and what follows the last part are counted by: no parameter has these name codes.
const UNKNOWN: u8 = 0;
const GAP: u8 = 254;
const TRAILING: u8 = 255;

impl Seen {
    fn name<'n>(&mut self, number: u8, name: &'n str) -> Numbered<'n> {
        let count = self.0.get_mut(usize::from(number)).map_or(1, |count| {
            *count = count.wrapping_add(1);
            *count
        });
        Numbered::new(name, count)
    }
}

/// The abbreviation of a message type, or a name that only this network has for it.
fn type_name(message_type: MessageType, network: Network) -> Option<&'static str> {
    match network {
        Network::Ansi => AnsiMessageType(message_type.0).name().or_else(|| message_type.name()),
        _ => message_type.name().or_else(|| national::layout(message_type, network).map(|l| l.name)),
    }
}

/// What a network has under the name code of a parameter. One of fixed length has its contents alone.
pub(crate) fn known_of(p: &pointers::Parameter<'_>, network: Network) -> Option<&'static Known> {
    known(p.name, network, p.span == Span::of(&p.value))
}

impl Walk for Message<'_> {
    fn walk(&self, visitor: &mut dyn Visitor) {
        let whole = Span::of(&self.octets());
        let front = whole.part(0, self.variant().circuit_octets());
        let is_bicc = matches!(self.variant(), Variant::Bicc);
        let network = self.variant().network();
        visitor.begin(Field::new(if is_bicc { "bicc" } else { "isup" }, whole), Shape::Object);
        let name = if is_bicc { "callInstanceCode" } else { "circuitIdentificationCode" };
        visitor.value(Field::new(name, front), Value::Unsigned(self.circuit().into()));
        if self.spare() != 0 {
            visitor.value(Field::new("spare", front), Value::Unsigned(self.spare().into()));
        }
        let message_type = self.message_type();
        let named = Value::Named(i64::from(message_type.0), type_name(message_type, network));
        visitor.value(Field::new("messageType", Span::new(front.end, front.end.wrapping_add(1))), named);
        match (&self.body, self.passed_along()) {
            (Body::Known(parts), _) => walk_parts(parts, network, visitor),
            (Body::Raw(_), Some(Ok(parts))) => {
                let octets = parts.octets();
                let span = Span::of(&octets);
                visitor.begin(Field::new("message", span), Shape::Object);
                let code = MessageType(parts.layout().message_type);
                let named = Value::Named(i64::from(code.0), type_name(code, network));
                visitor.value(Field::new("messageType", span.part(0, 1)), named);
                walk_parts(&parts, network, visitor);
                visitor.end();
            }
            (Body::Raw(r), Some(Err(e))) => visitor.fault(Field::new("message", Span::of(r)), r.rest(), e),
            (Body::Raw(r), None) => {
                visitor.fault(Field::new("contents", Span::of(r)), r.rest(), self.refusal(r));
            }
        }
        visitor.end();
    }
}

fn walk_parts(parts: &pointers::Message<'_>, network: Network, visitor: &mut dyn Visitor) {
    let mut seen = Seen([0; 256]);
    parts.items(&mut |item| match item {
        Item::Parameter(p) => {
            let octets = p.value.rest();
            if let Some(known) = known_of(&p, network) {
                let text = seen.name(p.name, known.name);
                let field = Field::typed(text.as_str(), known.kind, p.span);
                let (least, most) = known.size;
                if octets.len() < usize::from(least) || octets.len() > usize::from(most) {
                    return visitor.fault(field, octets, p.value.error(Kind::Size));
                }
                return (known.walk)(octets, field, visitor);
            }
            let text = seen.name(UNKNOWN, "unknownParameter");
            visitor.begin(Field::new(text.as_str(), p.span), Shape::Object);
            visitor.value(Field::new("nameCode", p.span.part(0, 1)), Value::Named(i64::from(p.name), None));
            visitor.unknown(Field::new("value", Span::of(&p.value)), octets);
            visitor.end();
        }
        Item::Fault(r, e) => visitor.fault(Field::new("optionalPart", Span::of(&r)), r.rest(), e),
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
