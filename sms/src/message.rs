//! A message as it stands in its octets: walked, audited and judged.

use crate::{
    Alphabet,
    layout::{Carrier, Direction, Element as _, InOrder, Item, Layout, Parameter},
    table::{TPDUS, Tpdu},
    user_data::UserData,
};
use sigcodec_wire::{
    Encode, Error, Kind, Layer, Reader, Result, Writer,
    audit::{Auditor, Flag},
    walk::{Field, Shape, Span, Value, Visitor, Walk},
};

/// A decoded message with its octets.
#[derive(Clone, Copy, Debug)]
pub struct Message<'a> {
    octets: Reader<'a>,
    layout: &'static Layout,
    tpdu: Tpdu<'a>,
}

const _: () = assert!(size_of::<Message<'_>>() <= 192);

/// The layout that the first octet names.
fn layout(r: Reader<'_>, direction: Direction, carrier: Carrier) -> Result<&'static Layout> {
    let Some(first) = r.peek() else { return Err(r.error(Kind::Truncated)) };
    let found = TPDUS.iter().find(|l| {
        l.direction as u8 == direction as u8 && l.carrier as u8 == carrier as u8 && l.accepts(first)
    });
    found.ok_or_else(|| r.error(Kind::MessageType).with_detail(u16::from(first & 3)))
}

impl<'a> Message<'a> {
    /// Decodes all of `r`. The message type has a meaning only with the direction and with what carries it.
    ///
    /// # Errors
    /// [`Kind::MessageType`] with the type as the detail when there is no such message, [`Kind::Truncated`] when a
    /// parameter is not all there. Fewer octets of user data than announced are no error: the audit tells them.
    pub fn decode_as(r: &mut Reader<'a>, direction: Direction, carrier: Carrier) -> Result<Self> {
        let octets = r.in_layer(Layer::Sms);
        r.take_rest();
        let layout = layout(octets, direction, carrier)?;
        let tpdu = (layout.decode)(&mut { octets })?;
        Ok(Self { octets, layout, tpdu })
    }
    /// Decodes a whole buffer, as [`decode_as`](Self::decode_as) does.
    ///
    /// # Errors
    /// As there.
    pub fn from_bytes_as(octets: &'a [u8], direction: Direction, carrier: Carrier) -> Result<Self> {
        Self::decode_as(&mut Reader::new(octets, Layer::Sms), direction, carrier)
    }
    /// The message by its type.
    #[must_use]
    pub const fn tpdu(&self) -> &Tpdu<'a> {
        &self.tpdu
    }
    /// How the message is laid out.
    #[must_use]
    pub const fn layout(&self) -> &'static Layout {
        self.layout
    }
    /// All octets of the message.
    #[must_use]
    pub const fn octets(&self) -> Reader<'a> {
        self.octets
    }
    /// Tells each parameter behind the first octet.
    pub fn parameters(&self, tell: &mut dyn FnMut(Item<'a>)) {
        (self.layout.items)(self.octets, tell);
    }

    /// Reports what is odd about the message.
    pub fn audit(&self, auditor: &mut dyn Auditor) {
        self.findings(&mut |flag, at| auditor.finding(flag, at));
    }
    /// Tells every violation of the specification.
    ///
    /// | kind | of what |
    /// |---|---|
    /// | `MessageType`, `Reserved` | reserved types, bits and values |
    /// | `Truncated`, `Trailing`, `TooLong` | the length of user data, of an address, of the message |
    /// | `Length`, `Size`, `Unknown`, `Duplicate` | the user data header and its elements |
    /// | `Digit`, `Time`, `Text`, `Padding` | what parameters hold |
    /// | `SegmentNumber` | the part number of a concatenated message |
    pub fn check(&self, report: &mut dyn FnMut(Error)) {
        self.findings(&mut |flag, at| {
            if let Some(kind) = violation(flag) {
                report(Error::new(kind, at, Layer::Sms));
            }
        });
    }
    fn findings(&self, tell: &mut dyn FnMut(Flag, u32)) {
        let start = self.octets.position();
        let first = self.octets.peek().unwrap_or_default();
        if first & 3 != self.layout.message_type {
            tell(Flag::TpduTypeReserved, start);
        }
        if first & !self.layout.known != 0 {
            tell(Flag::TpduReservedBits, start);
        }
        let mut end = start.saturating_add(1);
        let mut header = first & 0x40 != 0;
        self.parameters(&mut |item| {
            end = item.octets.end();
            if let Ok(parameter) = item.value {
                header &= !matches!(parameter, Parameter::UserData(_));
                findings(&parameter, item.octets, tell);
            }
        });
        if header {
            // A header is announced, and no user data that could have one.
            tell(Flag::TpduReservedBits, start);
        }
        if end < self.octets.end() {
            tell(Flag::TpduTrailing, end);
        }
    }
}

/// What a finding violates; `None` for what is merely worth knowing.
const fn violation(flag: Flag) -> Option<Kind> {
    Some(match flag {
        Flag::TpduTypeReserved => Kind::MessageType,
        Flag::TpduReservedBits
        | Flag::SmsAddressTypeReserved
        | Flag::SmsAddressNoExtensionBit
        | Flag::SmsPidReserved
        | Flag::SmsDcsReserved
        | Flag::SmsValueReserved => Kind::Reserved,
        Flag::TpduTrailing => Kind::Trailing,
        Flag::SmsAddressTooLong | Flag::UdlTooLong => Kind::TooLong,
        Flag::SmsAddressFiller => Kind::Digit,
        Flag::SmsAddressLengthOdd | Flag::UdhlBeyondUdl | Flag::UdhElementOverrun => Kind::Length,
        Flag::SmsTimeOdd => Kind::Time,
        Flag::UdlBeyondOctets => Kind::Truncated,
        Flag::UdlOdd | Flag::SmsTextUndefined | Flag::TextByteOrder => Kind::Text,
        Flag::UdhElementSize => Kind::Size,
        Flag::UdhElementUnknown => Kind::Unknown,
        Flag::UdhElementRepeated => Kind::Duplicate,
        Flag::SmsPartNumber => Kind::SegmentNumber,
        Flag::SmsFillBits => Kind::Padding,
        _ => return None,
    })
}

fn findings(parameter: &Parameter<'_>, octets: Reader<'_>, tell: &mut dyn FnMut(Flag, u32)) {
    let at = octets.position();
    let odd = match *parameter {
        Parameter::Number(number) => number.odd(),
        Parameter::ProtocolIdentifier(identifier) => identifier.odd(),
        Parameter::DataCodingScheme(scheme) => scheme.odd(),
        Parameter::Timestamp(time) => time.odd(),
        Parameter::ValidityPeriod(period) => period.odd(),
        Parameter::Status(status) => status.odd(),
        Parameter::FailureCause(cause) => cause.odd(),
        Parameter::CommandType(command) => command.odd(),
        Parameter::Indicator(indicator) => indicator.odd(),
        Parameter::Address(address) => return address.findings(at, tell),
        Parameter::UserData(data) => return data.findings(at, tell),
    };
    if let Some(flag) = odd {
        tell(flag, at);
    }
}

impl Encode for Message<'_> {
    fn encode(&self, w: &mut Writer<'_>) {
        self.tpdu.encode(w);
    }
}

impl Walk for Message<'_> {
    fn walk(&self, visitor: &mut dyn Visitor) {
        walk_layout(self.octets, self.layout, visitor);
    }
}

/// What is told of a message that is in order: it can be decoded, [audit](Message::audit) reports nothing but which part of
/// a longer message it is, and [check](Message::check) nothing at all. Found in one pass over its octets.
///
/// `None` says nothing about the message but that they have to tell.
#[must_use]
pub fn in_order(octets: Reader<'_>, direction: Direction, carrier: Carrier) -> Option<InOrder> {
    let octets = octets.in_layer(Layer::Sms);
    let layout = layout(octets, direction, carrier).ok()?;
    (layout.in_order)(octets)
}

/// Tells `visitor` what can be read of a message, whether it can be decoded as a whole or not.
pub fn walk(octets: Reader<'_>, direction: Direction, carrier: Carrier, visitor: &mut dyn Visitor) {
    let octets = octets.in_layer(Layer::Sms);
    match layout(octets, direction, carrier) {
        Ok(layout) => walk_layout(octets, layout, visitor),
        Err(e) => visitor.fault(Field::new("sms", Span::of(&octets)), octets.rest(), e),
    }
}

fn walk_layout(octets: Reader<'_>, layout: &Layout, visitor: &mut dyn Visitor) {
    let first = octets.peek().unwrap_or_default();
    let start = octets.position();
    let head = Span::new(start, start.saturating_add(1));
    visitor.begin(Field::new("sms", Span::of(&octets)), Shape::Object);
    visitor.value(Field::new("tpMTI", head), Value::Named(i64::from(first & 3), Some(layout.name)));
    for (name, bit) in layout.bits {
        visitor.value(Field::new(name, head), Value::Flag(first & bit != 0));
    }
    if first & !layout.known != 0 {
        visitor.value(Field::new("reserved", head), Value::Unsigned(u64::from(first & !layout.known)));
    }
    let mut end = head.end;
    let mut cut = false;
    (layout.items)(octets, &mut |item| {
        end = item.octets.end();
        cut |= item.value.is_err();
        let field = Field::new(item.name, Span::of(&item.octets));
        match item.value {
            Ok(parameter) => show(&parameter, field, item.octets, visitor),
            Err(e) => visitor.fault(field, item.octets.rest(), e),
        }
    });
    // Where the user data cannot be read nothing else says that a header is announced.
    if cut && first & layout.known & 0x40 != 0 {
        visitor.value(Field::new("tpUDHI", head), Value::Flag(true));
    }
    let mut rest = octets;
    let _ = rest.bytes(usize::try_from(end.saturating_sub(start)).unwrap_or(usize::MAX));
    if !rest.is_empty() && rest.position() == end {
        visitor.value(Field::new("rest", Span::of(&rest)), Value::Octets(rest.rest()));
    }
    visitor.end();
}

fn show(parameter: &Parameter<'_>, field: Field<'_>, octets: Reader<'_>, visitor: &mut dyn Visitor) {
    match *parameter {
        Parameter::Number(n) => visitor.value(field, Value::Unsigned(u64::from(n))),
        Parameter::ProtocolIdentifier(p) => visitor.value(field, p.value()),
        Parameter::Status(s) => visitor.value(field, s.value()),
        Parameter::FailureCause(c) => visitor.value(field, c.value()),
        Parameter::CommandType(c) => visitor.value(field, c.value()),
        Parameter::Address(a) => a.show(field, visitor),
        Parameter::DataCodingScheme(d) => d.walk(field, visitor),
        Parameter::Timestamp(t) => visitor.value(field, Value::Text(&t)),
        Parameter::ValidityPeriod(p) => p.show(field, visitor),
        Parameter::Indicator(_) => visitor.value(field, Value::Octets(octets.rest())),
        Parameter::UserData(u) => show_user_data(&u, field, visitor),
    }
}

fn show_user_data(data: &UserData<'_>, field: Field<'_>, visitor: &mut dyn Visitor) {
    let octets = data.octets();
    visitor.begin(field, Shape::Object);
    let length = Span::new(field.span.start, octets.position());
    visitor.value(Field::new("length", length), Value::Unsigned(u64::from(data.length())));
    if let Some(header) = data.header() {
        let span = Span::new(octets.position(), header.octets.end());
        visitor.begin(Field::new("header", span), Shape::Object);
        if let Some(n) = header.length {
            let at = Span::new(span.start, span.start.saturating_add(1));
            visitor.value(Field::new("length", at), Value::Unsigned(u64::from(n)));
        }
        visitor.begin(Field::new("elements", Span::of(&header.octets)), Shape::List);
        let mut elements = data.elements();
        loop {
            let rest = elements.rest();
            match elements.next() {
                None => break,
                Some(Ok(element)) => element.show(visitor),
                Some(Err(e)) => visitor.fault(Field::new("", Span::of(&rest)), rest.rest(), e),
            }
        }
        visitor.end();
        visitor.end();
    }
    let body = data.body();
    let at = |name| Field::new(name, Span::of(&body));
    let text = data.text();
    if text.alphabet() == Alphabet::Octets {
        visitor.value(at("octets"), Value::Octets(body.rest()));
    } else {
        visitor.value(at("text"), Value::Text(&text));
    }
    visitor.end();
}
