//! A message as it stands in its octets: mandatory, variable and optional part, Q.713 §1.

use crate::{
    address::{Address, Variant},
    parameter::{
        HopCounter, Importance, Key, LocalReference, ParameterName, ParameterType, ProtocolClass,
        Segmentation,
    },
    table::{Layout, MessageType},
};
use sigcodec_pointers::{MAX_PARTS, NO_PART, tell_places};
use sigcodec_wire::{
    Decode, Encode, Error, Kind, Layer, Reader, Result, Writer,
    audit::{Auditor, Flag},
    walk::Span,
};

/// A decoded message: a view of its octets.
///
/// Decoding follows every pointer, which may come in any order; what lies between the parts or behind them
/// stays in [`octets`](Self::octets) and is reported by [`audit`](Self::audit). A message of an unknown type
/// is kept raw.
#[derive(Clone, Copy, Debug)]
pub struct Message<'a> {
    whole: Reader<'a>,
    layout: Option<&'static Layout>,
    /// Where the contents of each variable parameter and the optional part lie, from the first octet.
    pub(crate) parts: [Part; 4],
    variant: Variant,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Part {
    pub(crate) at: u32,
    pub(crate) len: u32,
}
impl Part {
    const NONE: Self = Self { at: 0, len: 0 };
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
    /// # Errors
    /// [`Kind::Truncated`] when the mandatory part is not all there; [`Kind::Pointer`] at a pointer that is
    /// zero where it may not be, or leads to a part that is not inside the message.
    #[inline]
    pub fn decode_as(r: &mut Reader<'a>, variant: Variant) -> Result<Self> {
        let whole = r.in_layer(Layer::Sccp);
        r.take_rest();
        let Some(message_type) = whole.peek() else { return Err(whole.error(Kind::Truncated)) };
        let layout = MessageType(message_type).layout();
        let parts = match (connectionless(whole.rest()), layout) {
            (Some(parts), _) => parts,
            (None, Some(layout)) => Self::follow(whole, layout)?,
            (None, None) => [Part::NONE; 4],
        };
        Ok(Self { whole, layout, parts, variant })
    }
    /// Follows every pointer.
    #[inline(never)]
    fn follow(whole: Reader<'a>, layout: &'static Layout) -> Result<[Part; 4]> {
        let mut parts = [Part::NONE; 4];
        let mut at = whole;
        at.bytes(layout.fixed_octets.wrapping_add(1))?;
        let long = layout.is_long();
        for (name, slot) in layout.variable.iter().zip(&mut parts) {
            let pointer = at.position();
            let part = match follow(&mut at, long)? {
                Some(to) => variable(whole, to, *name == ParameterName::LONG_DATA),
                None => None,
            };
            match part {
                Some(part) => *slot = part,
                None => return Err(Error::new(Kind::Pointer, pointer, Layer::Sccp)),
            }
        }
        // Some stacks leave out the pointer of a message whose optional part holds nothing (RSR, ERR).
        let left_out = at.is_empty() && layout.optional.is_some_and(<[_]>::is_empty);
        if layout.optional.is_some() && !left_out {
            let pointer = at.position();
            if let Some(to) = follow(&mut at, long)? {
                let start = to.wrapping_sub(whole.position());
                let size = u32::try_from(whole.len()).unwrap_or(u32::MAX);
                let [.., optional] = &mut parts;
                match size.checked_sub(start) {
                    Some(len) if len > 0 => *optional = Part { at: start, len },
                    _ => return Err(Error::new(Kind::Pointer, pointer, Layer::Sccp)),
                }
            }
        }
        Ok(parts)
    }

    /// All octets of the message.
    #[must_use]
    pub const fn octets(&self) -> Reader<'a> {
        self.whole
    }
    /// The message type.
    #[inline]
    #[must_use]
    pub const fn message_type(&self) -> MessageType {
        match self.whole.peek() {
            Some(b) => MessageType(b),
            None => MessageType(0),
        }
    }
    /// How the message is laid out; `None` for an unknown type.
    #[must_use]
    pub const fn layout(&self) -> Option<&'static Layout> {
        self.layout
    }
    /// The standard its addresses follow.
    #[must_use]
    pub const fn variant(&self) -> Variant {
        self.variant
    }
    #[inline]
    pub(crate) fn part(&self, part: Part) -> Reader<'a> {
        self.whole.part(part.at as usize, part.len as usize).unwrap_or(self.whole)
    }
    #[inline]
    pub(crate) fn octets_of(&self, part: Part) -> &'a [u8] {
        let from = self.whole.rest().get(part.at as usize..);
        from.and_then(|o| o.get(..part.len as usize)).unwrap_or_default()
    }
    /// The contents of a mandatory parameter of fixed length.
    #[must_use]
    pub fn fixed(&self, name: ParameterName) -> Option<Reader<'a>> {
        let mut r = self.whole;
        r.bytes(1).ok()?;
        for p in self.layout?.fixed {
            let contents = r.window(p.fixed_len()).ok()?;
            if *p == name {
                return Some(contents);
            }
        }
        None
    }
    /// The contents of a mandatory parameter of variable length.
    #[must_use]
    pub fn variable(&self, name: ParameterName) -> Option<Reader<'a>> {
        let at = self.layout?.variable.iter().position(|p| *p == name)?;
        self.parts.get(at).map(|p| self.part(*p))
    }
    /// The optional parameters in order.
    #[must_use]
    pub fn optional(&self) -> OptionalParameters<'a> {
        let [.., optional] = self.parts;
        if optional.len == 0 {
            return OptionalParameters { rest: None };
        }
        OptionalParameters { rest: Some(self.part(optional)) }
    }
    /// The contents of a parameter, wherever it stands; the first of an optional one.
    ///
    /// # Errors
    /// That an optional parameter in front of it cannot be read.
    pub fn parameter(&self, name: ParameterName) -> Result<Option<Reader<'a>>> {
        if let Some(r) = self.variable(name).or_else(|| self.fixed(name)) {
            return Ok(Some(r));
        }
        for p in self.optional() {
            let p = p?;
            if p.name == name {
                return Ok(Some(p.value));
            }
        }
        Ok(None)
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
        let [called, ..] = self.parts;
        self.address(called, ParameterName::CALLED)
    }
    /// Calling party address.
    ///
    /// # Errors
    /// That the address, or an optional parameter in front of it, cannot be read.
    #[inline]
    pub fn calling(&self) -> Result<Option<Address<'a>>> {
        let [_, calling, ..] = self.parts;
        self.address(calling, ParameterName::CALLING)
    }
    /// The subsystem number of the called party address; `None` where it has none or cannot be read.
    #[inline]
    #[must_use]
    pub fn called_ssn(&self) -> Option<u8> {
        let [called, ..] = self.parts;
        self.ssn(called, ParameterName::CALLED)
    }
    /// The subsystem number of the calling party address; `None` where it has none or cannot be read.
    #[inline]
    #[must_use]
    pub fn calling_ssn(&self) -> Option<u8> {
        let [_, calling, ..] = self.parts;
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
        self.layout.is_some_and(|l| l.connectionless)
    }
    /// An address, which connectionless messages have in `part`.
    #[inline(always)]
    fn address(&self, part: Part, name: ParameterName) -> Result<Option<Address<'a>>> {
        match Address::canonical(self.octets_of(part), self.variant) {
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
        match Address::canonical(self.octets_of(part), self.variant) {
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
        let [_, _, third, ..] = self.parts;
        if self.is_connectionless() {
            return Some(self.part(third));
        }
        self.parameter(ParameterName::DATA).ok().flatten()
    }
    /// Segmentation: the message is one of several.
    ///
    /// # Errors
    /// That it, or an optional parameter in front of it, cannot be read.
    #[inline]
    pub fn segmentation(&self) -> Result<Option<Segmentation>> {
        let [.., optional] = self.parts;
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
        let start = self.whole.position();
        let Some(layout) = self.layout else {
            return auditor.finding(Flag::Undecodable, start);
        };
        self.audit_parts(layout, auditor);
        for name in [ParameterName::CALLED, ParameterName::CALLING] {
            if let Some(r) = self.variable(name) {
                audit_address(r, self.variant, auditor);
            }
        }
        if let (Some(class), Some(r)) = (self.protocol_class(), self.fixed(ParameterName::PROTOCOL_CLASS)) {
            let options = class.0 >> 4;
            if class.class() > 3 || options != 0 && (options != 8 || class.class() > 1) {
                auditor.finding(Flag::ProtocolClassOdd, r.position());
            }
        }
        for name in layout.fixed {
            if let Some(r) = self.fixed(*name) {
                audit_octets(*name, r, r.position(), auditor);
            }
        }
        self.audit_optional(layout, auditor);
    }
    fn audit_parts(&self, layout: &Layout, auditor: &mut dyn Auditor) {
        self.places(layout, &mut |kind, Span { start: at, .. }| {
            auditor.finding(
                match kind {
                    Kind::Overlap => Flag::PointerOverlap,
                    Kind::Gap => Flag::PointerGap,
                    Kind::Order => Flag::PointerOutOfOrder,
                    _ => Flag::SccpTrailing,
                },
                at,
            );
        });
    }
    /// How many octets stand in front of the parts: type, fixed parameters and pointers.
    pub(crate) fn first_part(&self, layout: &Layout) -> usize {
        let fixed = layout.fixed_octets.wrapping_add(1);
        let left_out = layout.optional.is_some_and(<[_]>::is_empty) && self.whole.len() == fixed;
        if left_out { fixed } else { layout.head() }
    }
    /// What a pointer leads to, from the first octet: the length of a variable part, or the optional part.
    pub(crate) fn pointed(&self, layout: &Layout, index: usize) -> Option<usize> {
        match layout.variable.get(index) {
            Some(name) => {
                let header = if *name == ParameterName::LONG_DATA { 2 } else { 1 };
                self.parts.get(index).map(|p| p.at.wrapping_sub(header) as usize)
            }
            None => {
                let [.., optional] = self.parts;
                (optional.len != 0).then_some(optional.at as usize)
            }
        }
    }
    /// Tells where the parts do not lie one behind the other, in the order of their pointers: `Order`,
    /// `Overlap`, `Gap` or `Trailing`, and the octets that are no part.
    pub(crate) fn places(&self, layout: &Layout, tell: &mut dyn FnMut(Kind, Span)) {
        let first = u32::try_from(self.first_part(layout)).unwrap_or(u32::MAX);
        let variable = layout.variable.iter().zip(&self.parts).map(|(name, p)| {
            let header = if *name == ParameterName::LONG_DATA { 2 } else { 1 };
            (p.at.wrapping_sub(header), p.at.wrapping_add(p.len))
        });
        let [.., optional] = self.parts;
        let end_of_optional = optional.at.wrapping_add(self.optional().size());
        let optional = (optional.len != 0).then_some((optional.at, end_of_optional));
        let mut places = [NO_PART; MAX_PARTS];
        for (slot, place) in places.iter_mut().zip(variable.chain(optional)) {
            *slot = place;
        }
        tell_places(places, first, self.whole, tell);
    }
    /// Whether two parts lie over each other.
    pub(crate) fn parts_overlap(&self) -> bool {
        let mut overlap = false;
        if let Some(layout) = self.layout {
            self.places(layout, &mut |kind, _| overlap |= kind == Kind::Overlap);
        }
        overlap
    }
    fn audit_optional(&self, layout: &Layout, auditor: &mut dyn Auditor) {
        let known = layout.optional.unwrap_or_default();
        let mut seen = 0u32;
        for p in self.optional() {
            let Ok(p) = p else {
                return auditor.finding(Flag::EndOfOptionalMissing, self.whole.end());
            };
            let at = p.span.start;
            let bit = 1u32.checked_shl(u32::from(p.name.0)).unwrap_or(0);
            if seen & bit != 0 {
                auditor.finding(Flag::OptionalDuplicated, at);
            }
            seen |= bit;
            if !known.contains(&p.name) {
                auditor.finding(Flag::OptionalUnknown, at);
            }
            match p.name {
                ParameterName::SEGMENTATION => match p.value.rest() {
                    [a, b, c, d] => {
                        let s = Segmentation([*a, *b, *c, *d]);
                        auditor.finding(Flag::SegmentedMessage, at);
                        if s.spare() != 0 || s.first() && s.remaining() == 0 && s.class() == 0 {
                            auditor.finding(Flag::SegmentStateInconsistent, at);
                        }
                    }
                    _ => auditor.finding(Flag::Undecodable, at),
                },
                ParameterName::CALLED | ParameterName::CALLING => {
                    audit_address(p.value, self.variant, auditor);
                }
                name => audit_octets(name, p.value, at, auditor),
            }
        }
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

/// Takes one pointer and returns the position it leads to; `None` for 0.
#[inline]
fn follow(at: &mut Reader<'_>, long: bool) -> Result<Option<u32>> {
    let (value, from) = if long {
        let [low, high] = at.array()?;
        (u32::from(u16::from_le_bytes([low, high])), at.position().wrapping_sub(1))
    } else {
        let from = at.position();
        (u32::from(at.u8()?), from)
    };
    Ok((value != 0).then(|| from.wrapping_add(value)))
}

/// The parts of a connectionless message, by far the most; `None` for another one, and when a pointer is 0 where it
/// may not be or leads out of the message.
#[inline]
fn connectionless(octets: &[u8]) -> Option<[Part; 4]> {
    match MessageType(*octets.first()?) {
        MessageType::UDT | MessageType::UDTS => {
            pointed_to::<{ head(MessageType::UDT, MessageType::UDTS) }, false, false>(octets)
        }
        MessageType::XUDT | MessageType::XUDTS => {
            pointed_to::<{ head(MessageType::XUDT, MessageType::XUDTS) }, false, true>(octets)
        }
        MessageType::LUDT | MessageType::LUDTS => {
            pointed_to::<{ head(MessageType::LUDT, MessageType::LUDTS) }, true, true>(octets)
        }
        _ => None,
    }
}
/// The octets of both messages up to and with their pointers, as their rows lay them out: alike.
const fn head(message: MessageType, service: MessageType) -> usize {
    match (message.layout(), service.layout()) {
        (Some(one), Some(other)) => {
            assert!(one.connectionless && other.connectionless, "called, calling address, data");
            assert!(one.head() == other.head() && one.is_long() == other.is_long(), "laid out alike");
            one.head()
        }
        _ => panic!("no such row"),
    }
}
/// What the pointers at the end of the first `HEAD` octets lead to: called address, calling address, data, and where
/// the message has one, the optional part. Pointers and the length of the data take two octets if `LONG`.
#[inline(always)]
fn pointed_to<const HEAD: usize, const LONG: bool, const OPTIONAL: bool>(octets: &[u8]) -> Option<[Part; 4]> {
    // A pointer counts from its own last octet, of which there are so many behind it.
    let to = |behind: usize, pointer: usize| {
        let from = const { HEAD.wrapping_sub(1) }.wrapping_sub(behind);
        if pointer == 0 { None } else { from.checked_add(pointer) }
    };
    let part = |at: usize, len: usize| {
        let fits = at.checked_add(len)? <= octets.len();
        fits.then_some(Part { at: u32::try_from(at).ok()?, len: u32::try_from(len).ok()? })
    };
    let short = |at: usize| part(at.wrapping_add(1), usize::from(*octets.get(at)?));
    let long = |at: usize| {
        let size = *octets.get(at..)?.first_chunk()?;
        part(at.wrapping_add(2), usize::from(u16::from_le_bytes(size)))
    };
    let optional = |at: Option<usize>| match at {
        None => Some(Part::NONE),
        Some(at) => part(at, octets.len().checked_sub(at).filter(|len| *len > 0)?),
    };
    let head = octets.first_chunk::<HEAD>()?.as_slice();
    let wide = |low: u8, high: u8| usize::from(u16::from_le_bytes([low, high]));
    match (LONG, OPTIONAL, head) {
        (false, false, &[.., called, calling, data]) => Some([
            short(to(2, called.into())?)?,
            short(to(1, calling.into())?)?,
            short(to(0, data.into())?)?,
            Part::NONE,
        ]),
        (false, true, &[.., called, calling, data, more]) => Some([
            short(to(3, called.into())?)?,
            short(to(2, calling.into())?)?,
            short(to(1, data.into())?)?,
            optional(to(0, more.into()))?,
        ]),
        (true, true, &[.., a, b, c, d, e, f, g, h]) => Some([
            short(to(6, wide(a, b))?)?,
            short(to(4, wide(c, d))?)?,
            long(to(2, wide(e, f))?)?,
            optional(to(0, wide(g, h)))?,
        ]),
        _ => None,
    }
}

/// The contents of the variable parameter whose length stands at position `to`.
#[inline]
fn variable(whole: Reader<'_>, to: u32, wide: bool) -> Option<Part> {
    let skip = to.wrapping_sub(whole.position());
    let (len, header) = match whole.rest().get(skip as usize..)? {
        [low, high, ..] if wide => (u32::from(u16::from_le_bytes([*low, *high])), 2),
        [len, ..] if !wide => (u32::from(*len), 1),
        _ => return None,
    };
    let at = skip.wrapping_add(header);
    let end = at.checked_add(len)?;
    (end as usize <= whole.len()).then_some(Part { at, len })
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
pub struct OptionalParameters<'a> {
    pub(crate) rest: Option<Reader<'a>>,
}

impl OptionalParameters<'_> {
    /// Octets up to and with the end of optional parameters; all when it is missing.
    fn size(self) -> u32 {
        let Some(start) = self.rest else { return 0 };
        let mut items = self;
        let mut end = start.position();
        for item in items.by_ref() {
            match item {
                Ok(p) => end = p.span.end,
                Err(_) => return start.end().wrapping_sub(start.position()),
            }
        }
        end.wrapping_add(1).wrapping_sub(start.position())
    }
}

impl<'a> Iterator for OptionalParameters<'a> {
    type Item = Result<OptionalParameter<'a>>;
    fn next(&mut self) -> Option<Self::Item> {
        let r = self.rest.as_mut()?;
        let before = *r;
        match r.u8() {
            Ok(0) => {
                self.rest = None;
                None
            }
            Ok(name) => {
                let value = r.u8().and_then(|n| r.window(usize::from(n)));
                let span = Span::between(&before, r);
                if value.is_err() {
                    self.rest = None;
                }
                Some(value.map(|value| OptionalParameter { name: ParameterName(name), value, span }))
            }
            Err(_) => {
                self.rest = None;
                Some(Err(before.error(Kind::EndOfOptional)))
            }
        }
    }
}

impl Encode for Message<'_> {
    /// The octets of the message, bit for bit; [`canonical`](Message::canonical) puts it in order.
    fn encode(&self, w: &mut Writer<'_>) {
        w.bytes(self.whole.rest());
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
                    let Some(parts) = connectionless(&octets) else { continue };
                    let layout = MessageType(octets.first().copied().unwrap()).layout().unwrap();
                    let followed = Message::follow(whole, layout).unwrap();
                    assert_eq!(format!("{parts:?}"), format!("{followed:?}"), "{octets:02x?}");
                    found += 1;
                }
            }
            assert!(connectionless(message).is_some(), "{message:02x?}");
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
