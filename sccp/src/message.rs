//! A message as it stands in its octets: mandatory, variable and optional part, Q.713 §1.

use crate::{
    address::{Address, Variant},
    parameter::{
        HopCounter, Importance, Key, LocalReference, ParameterName, ParameterType, ProtocolClass,
        Segmentation,
    },
    table::MessageType,
};
use sigcodec_pointers::{self as pointers, Item, Layout, Optional, Part};
use sigcodec_wire::{
    Decode, Encode, Kind, Layer, Reader, Result, Writer,
    audit::{Auditor, Finding, Flag},
    walk::Span,
};

/// A decoded message: a view of its octets.
///
/// Decoding follows every pointer, which may come in any order; what lies between the parts or behind them
/// stays in [`octets`](Self::octets) and is reported by [`audit`](Self::audit). A message of an unknown type
/// is kept raw.
#[derive(Clone, Copy, Debug)]
pub struct Message<'a> {
    pub(crate) message: pointers::Message<'a>,
    variant: Variant,
}

impl<'a> Decode<'a> for Message<'a> {
    const LAYER: Layer = Layer::Sccp;

    #[inline]
    fn decode(r: &mut Reader<'a>) -> Result<Self> {
        Self::decode_as(r, Variant::Itu)
    }
}

impl<'a> Message<'a> {
    /// Decodes all of `r`, with the addresses of `variant`.
    ///
    /// Some stacks leave out the pointer of a message that has no optional parameters (RSR, ERR).
    ///
    /// # Errors
    /// [`Kind::Truncated`] when the mandatory part is not all there; [`Kind::Pointer`] at a pointer that is
    /// zero where it may not be, or leads to a part that is not inside the message.
    #[inline]
    pub fn decode_as(r: &mut Reader<'a>, variant: Variant) -> Result<Self> {
        let whole = r.in_layer(Layer::Sccp);
        r.take_rest();
        let Some(message_type) = whole.peek().map(MessageType) else {
            return Err(whole.error(Kind::Truncated));
        };
        let message = match message_type.layout() {
            Some(layout) => match connectionless(whole, message_type, layout) {
                Some(message) => message,
                None => pointers::Message::read_strict(whole, layout)?,
            },
            None => pointers::Message::raw(whole),
        };
        Ok(Self { message, variant })
    }

    /// All octets of the message.
    #[must_use]
    pub const fn octets(&self) -> Reader<'a> {
        self.message.octets()
    }
    /// The message type.
    #[inline]
    #[must_use]
    pub const fn message_type(&self) -> MessageType {
        match self.octets().peek() {
            Some(b) => MessageType(b),
            None => MessageType(0),
        }
    }
    /// How the message is laid out; `None` for an unknown type.
    #[must_use]
    pub const fn layout(&self) -> Option<&'static Layout> {
        if self.message.is_raw() { None } else { Some(self.message.layout()) }
    }
    /// The standard its addresses follow.
    #[must_use]
    pub const fn variant(&self) -> Variant {
        self.variant
    }
    /// The contents of a mandatory parameter of fixed length.
    #[must_use]
    pub fn fixed(&self, name: ParameterName) -> Option<Reader<'a>> {
        self.message.fixed(name.0)
    }
    /// The contents of a mandatory parameter of variable length.
    #[must_use]
    pub fn variable(&self, name: ParameterName) -> Option<Reader<'a>> {
        self.message.variable(name.0)
    }
    /// The optional parameters in order.
    #[must_use]
    pub fn optional(&self) -> OptionalParameters<'a> {
        OptionalParameters(self.message.optional())
    }
    /// The contents of a parameter, wherever it stands; the first of an optional one.
    ///
    /// # Errors
    /// That an optional parameter in front of it cannot be read.
    pub fn parameter(&self, name: ParameterName) -> Result<Option<Reader<'a>>> {
        self.message.parameter(name.0)
    }
    /// The contents of a parameter as its type, wherever it stands; the first of an optional one.
    ///
    /// # Errors
    /// That its type refuses it, or that an optional parameter in front of it cannot be read.
    pub fn get<T: ParameterType>(&self, key: Key<T>) -> Result<Option<T::Value<'a>>> {
        self.parameter(key.name())?.map(|r| T::read(r, self.variant)).transpose()
    }
    /// Called party address.
    ///
    /// # Errors
    /// That the address, or an optional parameter in front of it, cannot be read.
    #[inline]
    pub fn called(&self) -> Result<Option<Address<'a>>> {
        let [called, ..] = self.message.parts();
        self.address(called, ParameterName::CALLED)
    }
    /// Calling party address.
    ///
    /// # Errors
    /// That the address, or an optional parameter in front of it, cannot be read.
    #[inline]
    pub fn calling(&self) -> Result<Option<Address<'a>>> {
        let [_, calling, ..] = self.message.parts();
        self.address(calling, ParameterName::CALLING)
    }
    /// The subsystem number of the called party address; `None` where it has none or cannot be read.
    #[inline]
    #[must_use]
    pub fn called_ssn(&self) -> Option<u8> {
        let [called, ..] = self.message.parts();
        self.ssn(called, ParameterName::CALLED)
    }
    /// The subsystem number of the calling party address; `None` where it has none or cannot be read.
    #[inline]
    #[must_use]
    pub fn calling_ssn(&self) -> Option<u8> {
        let [_, calling, ..] = self.message.parts();
        self.ssn(calling, ParameterName::CALLING)
    }
    /// The subsystem that the data were sent to: that of the called party address, or, of what is returned to its
    /// sender (UDTS, XUDTS, LUDTS), that of the calling one.
    #[inline]
    #[must_use]
    pub fn subsystem(&self) -> Option<u8> {
        match self.message_type() {
            MessageType::UDTS | MessageType::XUDTS | MessageType::LUDTS => self.calling_ssn(),
            _ => self.called_ssn(),
        }
    }
    /// Whether called address, calling address and data are the first three parts.
    #[inline]
    fn is_connectionless(&self) -> bool {
        self.message_type().is_connectionless()
    }
    /// An address, which connectionless messages have in `part`.
    #[inline(always)]
    fn address(&self, part: Part, name: ParameterName) -> Result<Option<Address<'a>>> {
        match Address::canonical(self.message.octets_of(part), self.variant) {
            Some(canonical) if self.is_connectionless() => Ok(Some(canonical)),
            _ => self.any_address(name),
        }
    }
    #[inline(never)]
    fn any_address(&self, name: ParameterName) -> Result<Option<Address<'a>>> {
        self.parameter(name)?.map(|r| Address::decode(r, self.variant)).transpose()
    }
    #[inline(always)]
    fn ssn(&self, part: Part, name: ParameterName) -> Option<u8> {
        match Address::canonical(self.message.octets_of(part), self.variant) {
            Some(canonical) if self.is_connectionless() => canonical.ssn,
            _ => self.any_ssn(name),
        }
    }
    #[inline(never)]
    fn any_ssn(&self, name: ParameterName) -> Option<u8> {
        Address::ssn_in(self.parameter(name).ok()??.rest(), self.variant)
    }
    /// The data of the user, for the layer above.
    #[inline]
    #[must_use]
    pub fn data(&self) -> Option<Reader<'a>> {
        let [_, _, third, ..] = self.message.parts();
        if self.is_connectionless() {
            return Some(self.message.part(third));
        }
        self.parameter(ParameterName::DATA).ok().flatten()
    }
    /// Segmentation: the message is one of several.
    ///
    /// # Errors
    /// That it, or an optional parameter in front of it, cannot be read.
    #[inline]
    pub fn segmentation(&self) -> Result<Option<Segmentation>> {
        let [.., optional] = self.message.parts();
        if optional.len == 0 { Ok(None) } else { self.any_segmentation() }
    }
    fn any_segmentation(&self) -> Result<Option<Segmentation>> {
        self.parameter(ParameterName::SEGMENTATION)?.map(|mut r| r.array().map(Segmentation)).transpose()
    }
    /// Protocol class.
    #[inline]
    #[must_use]
    pub fn protocol_class(&self) -> Option<ProtocolClass> {
        self.fixed(ParameterName::PROTOCOL_CLASS).and_then(|r| r.peek()).map(ProtocolClass)
    }
    /// Hop counter.
    #[must_use]
    pub fn hop_counter(&self) -> Option<HopCounter> {
        self.parameter(ParameterName::HOP_COUNTER).ok().flatten().and_then(|r| r.peek()).map(HopCounter)
    }
    /// Importance.
    #[must_use]
    pub fn importance(&self) -> Option<Importance> {
        self.parameter(ParameterName::IMPORTANCE).ok().flatten().and_then(|r| r.peek()).map(Importance)
    }
    /// Destination local reference.
    #[must_use]
    pub fn destination_local_reference(&self) -> Option<LocalReference> {
        self.fixed(ParameterName::DESTINATION_LOCAL_REFERENCE).and_then(local_reference)
    }
    /// Source local reference.
    #[must_use]
    pub fn source_local_reference(&self) -> Option<LocalReference> {
        self.fixed(ParameterName::SOURCE_LOCAL_REFERENCE).and_then(local_reference)
    }

    /// Reports how the message departs from the canonical form, and what is odd about its parameters.
    pub fn audit(&self, auditor: &mut dyn Auditor) {
        if self.layout().is_none() {
            return auditor.finding(Flag::Undecodable, self.octets().position());
        }
        self.message.audit(Self::MAY_REPEAT, &mut |f: Finding| {
            let flag = match f.flag {
                Flag::TrailingBytes => Flag::SccpTrailing,
                Flag::OptionalPointerMissing => return,
                flag => flag,
            };
            auditor.finding(flag, f.at);
        });
        self.message.items(&mut |item| {
            if let Item::Parameter(p) = item {
                audit_parameter(ParameterName(p.name), p.value, p.span.start, self.variant, auditor);
            }
        });
    }
    /// What may stand twice in the optional part.
    pub(crate) const MAY_REPEAT: fn(u8) -> bool = |_| false;
    /// Whether two parts lie over each other.
    pub(crate) fn parts_overlap(&self) -> bool {
        let mut overlap = false;
        self.message.places(&mut |kind, _| overlap |= kind == Kind::Overlap);
        overlap
    }
}

/// What is odd about a parameter.
fn audit_parameter(name: ParameterName, r: Reader<'_>, at: u32, variant: Variant, auditor: &mut dyn Auditor) {
    match (name, r.rest()) {
        (ParameterName::CALLED | ParameterName::CALLING, _) => audit_address(r, variant, auditor),
        (ParameterName::PROTOCOL_CLASS, [class, ..]) => {
            let class = ProtocolClass(*class);
            let options = class.0 >> 4;
            if class.class() > 3 || options != 0 && (options != 8 || class.class() > 1) {
                auditor.finding(Flag::ProtocolClassOdd, at);
            }
        }
        (ParameterName::SEGMENTATION, [a, b, c, d]) => {
            let s = Segmentation([*a, *b, *c, *d]);
            auditor.finding(Flag::SegmentedMessage, at);
            if s.spare() != 0 || s.first() && s.remaining() == 0 && s.class() == 0 {
                auditor.finding(Flag::SegmentStateInconsistent, at);
            }
        }
        (ParameterName::SEGMENTATION, _) => auditor.finding(Flag::Undecodable, at),
        _ => audit_octets(name, r, at, auditor),
    }
}

/// The spare bits of a parameter, and values that it cannot have.
fn audit_octets(name: ParameterName, r: Reader<'_>, at: u32, auditor: &mut dyn Auditor) {
    let flag = match (name, r.rest()) {
        (ParameterName::HOP_COUNTER, [0 | 16.., ..]) => Flag::HopCounterZero,
        (_, octets) if spare(name, octets) => Flag::ReservedBits,
        _ => return,
    };
    auditor.finding(flag, at);
}
/// Whether a spare bit of a parameter of few octets is set.
pub(crate) const fn spare(name: ParameterName, octets: &[u8]) -> bool {
    match (name, octets) {
        (ParameterName::IMPORTANCE, [importance]) => *importance > 7,
        (ParameterName::SEGMENTING_REASSEMBLING, [octet]) => *octet > 1,
        (ParameterName::RECEIVE_SEQUENCE_NUMBER, [octet]) => *octet & 1 != 0,
        (ParameterName::SEQUENCING_SEGMENTING, [send, _]) => *send & 1 != 0,
        (ParameterName::SEGMENTATION, [first, ..]) => *first & 0x30 != 0,
        _ => false,
    }
}

fn audit_address(r: Reader<'_>, variant: Variant, auditor: &mut dyn Auditor) {
    match Address::decode(r, variant) {
        Ok(a) => a.audit(r.position(), auditor),
        Err(e) => auditor.finding(Flag::Undecodable, e.at()),
    }
}

fn local_reference(r: Reader<'_>) -> Option<LocalReference> {
    match r.rest() {
        [a, b, c] => Some(LocalReference(u32::from_le_bytes([*a, *b, *c, 0]))),
        _ => None,
    }
}

/// A connectionless message, by far the most, read at once; `None` for another one, and when a pointer is 0 where it
/// may not be or leads out of the message.
#[inline]
fn connectionless<'a>(
    whole: Reader<'a>,
    message_type: MessageType,
    layout: &'static Layout,
) -> Option<pointers::Message<'a>> {
    match message_type {
        MessageType::UDT | MessageType::UDTS => {
            pointers::Message::three::<{ head(MessageType::UDT, MessageType::UDTS) }, false, false>(
                whole, layout,
            )
        }
        MessageType::XUDT | MessageType::XUDTS => {
            pointers::Message::three::<{ head(MessageType::XUDT, MessageType::XUDTS) }, false, true>(
                whole, layout,
            )
        }
        MessageType::LUDT | MessageType::LUDTS => {
            pointers::Message::three::<{ head(MessageType::LUDT, MessageType::LUDTS) }, true, true>(
                whole, layout,
            )
        }
        _ => None,
    }
}
/// The octets of both messages up to and with their pointers, as their rows lay them out: alike.
const fn head(message: MessageType, service: MessageType) -> usize {
    match (message.layout(), service.layout()) {
        (Some(one), Some(other)) => {
            assert!(one.variable.len() == 3 && other.variable.len() == 3, "called, calling address, data");
            assert!(
                one.head() == other.head() && one.width.octets() == other.width.octets(),
                "laid out alike"
            );
            one.head()
        }
        _ => panic!("no such row"),
    }
}

/// One optional parameter.
#[derive(Clone, Copy, Debug)]
pub struct OptionalParameter<'a> {
    /// Its name code.
    pub name: ParameterName,
    /// Its contents.
    pub value: Reader<'a>,
    /// Its octets, name and length included.
    pub span: Span,
}

/// The optional parameters in order. A missing end, or one that is cut off, is the last item and an error.
#[derive(Clone, Copy, Debug)]
pub struct OptionalParameters<'a>(Optional<'a>);

impl<'a> Iterator for OptionalParameters<'a> {
    type Item = Result<OptionalParameter<'a>>;
    fn next(&mut self) -> Option<Self::Item> {
        let p = self.0.next()?;
        Some(p.map(|p| OptionalParameter { name: ParameterName(p.name), value: p.value, span: p.span }))
    }
}

impl Encode for Message<'_> {
    /// The octets of the message, bit for bit; [`canonical`](Message::canonical) puts it in order.
    fn encode(&self, w: &mut Writer<'_>) {
        self.message.encode(w);
    }
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use std::format;

    /// UDT, XUDT with an optional part and LUDT with one, each octet replaced by every other one.
    #[test]
    fn the_parts_in_one_go_are_where_the_pointers_lead() {
        let mut found = 0;
        for message in [
            &[9, 0x81, 3, 5, 7, 2, 0x42, 6, 2, 0x42, 8, 2, 0xca, 0xfe][..],
            &[17, 0x81, 15, 4, 6, 8, 10, 2, 0x42, 6, 2, 0x42, 8, 2, 0xca, 0xfe, 18, 1, 7, 0],
            &[19, 1, 15, 7, 0, 8, 0, 9, 0, 11, 0, 2, 0x42, 6, 2, 0x42, 8, 2, 0, 0xca, 0xfe, 18, 1, 7, 0],
        ] {
            for place in 0..message.len() {
                for octet in 0..=u8::MAX {
                    let mut octets = message.to_vec();
                    octets.splice(place..=place, [octet]);
                    let whole = Reader::new(&octets, Layer::Sccp);
                    let message_type = MessageType(octets.first().copied().unwrap());
                    let Some(layout) = message_type.layout() else { continue };
                    let Some(message) = connectionless(whole, message_type, layout) else { continue };
                    let followed = pointers::Message::read_strict(whole, layout).unwrap();
                    assert_eq!(format!("{message:?}"), format!("{followed:?}"), "{octets:02x?}");
                    found += 1;
                }
            }
        }
        assert!(found > 5_000, "{found}");
    }
    #[test]
    fn the_canonical_address_is_what_its_parts_are() {
        for variant in [Variant::Itu, Variant::Ansi, Variant::China, Variant::Japan] {
            let mut canonical = 0;
            for indicator in 0..=u8::MAX {
                for size in 0..6 {
                    let octets = [indicator, 1, 2, 3, 4, 5];
                    let octets = octets.get(..size).unwrap();
                    let Some(address) = Address::canonical(octets, variant) else { continue };
                    let r = Reader::new(octets, Layer::Sccp);
                    assert_eq!(Ok(address), Address::decode_any(r, variant));
                    assert_eq!(address.ssn, Address::ssn_in(octets, variant));
                    canonical += 1;
                }
            }
            // With the national coding half as many.
            assert_eq!(canonical, if variant == Variant::Ansi { 32 * 4 } else { 64 * 4 });
        }
    }
}
