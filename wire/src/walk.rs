//! One way to look at every layer: a [`Visitor`] that is told each field with its octets.
//!
//! A walk is driven by the octets of a message, not by its decoded struct: a member that cannot be
//! decoded is reported with its raw octets and hides nothing but itself. Trees for people, JSON, identity
//! search, anonymising and comparing all stand on this.

pub use crate::identity::{Amount, Identity, Kind, Unit};
use crate::{Error, Reader};
use core::fmt;

/// A range of octets of the outermost buffer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Span {
    /// Offset of the first octet.
    pub start: u32,
    /// Offset behind the last octet.
    pub end: u32,
}

impl Span {
    /// The range `start..end`.
    #[inline]
    #[must_use]
    pub const fn new(start: u32, end: u32) -> Self {
        Self { start, end }
    }
    /// The octets that are left in `r`.
    #[inline]
    #[must_use]
    pub const fn of(r: &Reader<'_>) -> Self {
        Self { start: r.position(), end: r.end() }
    }
    /// The last `size` octets.
    #[inline]
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "no span is longer than the input")]
    pub const fn last(self, size: usize) -> Self {
        Self { start: self.end.wrapping_sub(size as u32), end: self.end }
    }
    /// The octets `from..to`, counted from its first one.
    #[inline]
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "no span is longer than the input")]
    pub const fn part(self, from: usize, to: usize) -> Self {
        Self { start: self.start.wrapping_add(from as u32), end: self.start.wrapping_add(to as u32) }
    }
    /// The octets that were taken from `before` to reach `after`.
    #[inline]
    #[must_use]
    pub const fn between(before: &Reader<'_>, after: &Reader<'_>) -> Self {
        Self { start: before.position(), end: after.position() }
    }
}

/// What a field is called, what type it has, and where it lies.
#[derive(Clone, Copy, Debug)]
pub struct Field<'n> {
    /// The identifier of the specification in lowerCamelCase without hyphens, or the AVP name as
    /// written; empty for an item of a list.
    pub name: &'n str,
    /// What it is: the name of its type and what its values identify.
    pub kind: &'static Kind,
    /// Its octets, header included.
    pub span: Span,
}

impl<'n> Field<'n> {
    /// A field that is of no named type and identifies nothing.
    #[inline]
    #[must_use]
    pub const fn new(name: &'n str, span: Span) -> Self {
        Self { name, kind: Kind::NONE, span }
    }
    /// A field of a kind.
    #[inline]
    #[must_use]
    pub const fn typed(name: &'n str, kind: &'static Kind, span: Span) -> Self {
        Self { name, kind, span }
    }
}

// Every leaf of every message is handed one.
#[cfg(target_pointer_width = "64")]
const _: () = assert!(size_of::<Field<'static>>() == 32);

/// The name of a field that stands again where names tell fields apart: `routingKey`, `routingKey#2`, …
#[derive(Clone, Copy, Debug)]
pub struct Numbered<'n> {
    /// The name of the first, which is written nowhere.
    name: &'n str,
    /// That of another one.
    octets: [u8; 64],
    len: usize,
}

impl<'n> Numbered<'n> {
    /// `name` for the occurrence `n`, counted from 1; a name above 52 octets is cut where it has a number.
    #[inline]
    #[must_use]
    pub fn new(name: &'n str, n: u32) -> Self {
        let mut out = Self { name, octets: [0; 64], len: 0 };
        if n > 1 {
            out.number(n);
        }
        out
    }
    #[cold]
    fn number(&mut self, n: u32) {
        self.name.bytes().take(52).for_each(|b| self.push(b));
        self.push(b'#');
        let (mut digits, mut left) = ([b'0'; 10], n);
        for digit in digits.iter_mut().rev() {
            *digit |= u8::try_from(left % 10).unwrap_or(0);
            left /= 10;
        }
        digits.into_iter().skip_while(|d| *d == b'0').for_each(|d| self.push(d));
    }
    fn push(&mut self, octet: u8) {
        if let Some(to) = self.octets.get_mut(self.len) {
            *to = octet;
            self.len = self.len.wrapping_add(1);
        }
    }
    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self.octets.get(..self.len) {
            Some(numbered @ [_, ..]) => core::str::from_utf8(numbered).unwrap_or_default(),
            _ => self.name,
        }
    }
}

/// How often each of up to 64 fields has stood.
#[derive(Clone, Copy, Debug)]
pub struct Occurrences([u32; 64]);

impl Default for Occurrences {
    fn default() -> Self {
        Self([0; 64])
    }
}

impl Occurrences {
    /// Counts the field with this number and names it; a number above 63 stands for all of its kind.
    pub fn name<'n>(&mut self, number: usize, name: &'n str) -> Numbered<'n> {
        let count = self.0.get_mut(number.min(63)).map_or(1, |count| {
            *count = count.wrapping_add(1);
            *count
        });
        Numbered::new(name, count)
    }
}

/// The value of a leaf.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Value<'v> {
    /// A number without sign.
    Unsigned(u64),
    /// A number with a sign.
    Signed(i64),
    /// A number of a type of 64 bits, most of whose values no `f64` holds.
    Unsigned64(u64),
    /// The same with a sign.
    Signed64(i64),
    /// A floating-point number.
    Float(f64),
    /// A truth value; a NULL that is present is `true`.
    Flag(bool),
    /// A NULL in the place of a value.
    Null,
    /// An enumerated value and its name, where it has one.
    Named(i64, Option<&'v str>),
    /// A number of a run that shares a name: neither determines the other.
    Ranged(i64, &'v str),
    /// Text or digits.
    Text(&'v dyn fmt::Display),
    /// Octets without a further meaning.
    Octets(&'v [u8]),
}

impl fmt::Debug for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unsigned(n) | Self::Unsigned64(n) => write!(f, "{n}"),
            Self::Signed(n) | Self::Signed64(n) => write!(f, "{n}"),
            Self::Float(n) => write!(f, "{n}"),
            Self::Flag(b) => write!(f, "{b}"),
            Self::Null => f.write_str("null"),
            Self::Named(n, Some(name)) => write!(f, "{name} ({n})"),
            Self::Named(n, None) => write!(f, "{n}"),
            Self::Ranged(n, name) => write!(f, "{name} {n}"),
            Self::Text(t) => write!(f, "\"{t}\""),
            Self::Octets(o) => crate::show::Hex(o).fmt(f),
        }
    }
}
impl fmt::Display for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(t) => t.fmt(f),
            other => fmt::Debug::fmt(other, f),
        }
    }
}

/// A run of bits inside one octet.
#[derive(Clone, Copy, Debug)]
pub struct BitField {
    /// The identifier of the specification in lowerCamelCase.
    pub name: &'static str,
    /// In which octet it lies; the first is 1.
    pub octet: u8,
    /// The number of its lowest bit; that of the octet is 1.
    pub low: u8,
    /// As many ones as it has bits.
    pub mask: u8,
    /// What its values are.
    pub values: BitValues,
}

/// What the values of a [`BitField`] are.
#[derive(Clone, Copy, Debug)]
pub enum BitValues {
    /// Truth values.
    Flag,
    /// Numbers.
    Number,
    /// Numbers of which some have a name.
    Named(&'static [(u8, &'static str)]),
}

impl BitField {
    /// Its value; `None` where the octet is not there.
    #[must_use]
    pub fn of(&self, octets: &[u8]) -> Option<u8> {
        octets.get(self.at()).map(|octet| octet >> self.shift() & self.mask)
    }
    /// The name of a value.
    #[must_use]
    pub fn name_of(&self, value: u8) -> Option<&'static str> {
        let BitValues::Named(names) = self.values else { return None };
        names.iter().find(|(v, _)| *v == value).map(|(_, name)| *name)
    }
    /// Its bits in their octet.
    #[must_use]
    pub fn bits(&self) -> u8 {
        self.mask << self.shift()
    }
    /// Its value as it is told; `None` where the octet is not there.
    #[must_use]
    pub fn value(&self, octets: &[u8]) -> Option<Value<'static>> {
        self.of(octets).map(|value| self.shown(value))
    }
    /// A value as it is told.
    fn shown(&self, value: u8) -> Value<'static> {
        match self.values {
            BitValues::Flag => Value::Flag(value != 0),
            BitValues::Number => Value::Unsigned(u64::from(value)),
            BitValues::Named(_) => Value::Named(i64::from(value), self.name_of(value)),
        }
    }
    /// The number of its octet, counted from 0.
    fn at(&self) -> usize {
        usize::from(self.octet.wrapping_sub(1))
    }
    fn shift(&self) -> u8 {
        self.low.wrapping_sub(1) & 7
    }
}

/// A leaf whose bits are named one by one.
#[derive(Clone, Copy, Debug)]
pub struct Bits<'v> {
    octets: &'v [u8],
    names: BitNames,
}

/// How the bits of a leaf are named.
#[derive(Clone, Copy, Debug)]
pub enum BitNames {
    /// Runs of bits in the order of the octets, each with a name. Bits that have no name are told where one is set:
    /// as `spare`, of the next such octet as `spare#2`.
    Fields(&'static [BitField]),
    /// The contents of a BIT STRING, behind an octet with the number of bits that are unused in the last one: bit
    /// numbers, of which those are told that are set.
    Set(&'static [(u8, &'static str)]),
}

impl<'v> Bits<'v> {
    /// The bits of `octets`, the contents of a leaf.
    #[inline]
    #[must_use]
    pub const fn new(octets: &'v [u8], names: BitNames) -> Self {
        Self { octets, names }
    }
    /// The contents of the leaf.
    #[inline]
    #[must_use]
    pub const fn octets(&self) -> &'v [u8] {
        self.octets
    }
    /// The names of the bits.
    #[inline]
    #[must_use]
    pub const fn names(&self) -> BitNames {
        self.names
    }
    /// Tells each of them: the members of an object; for a BIT STRING the items of a list.
    ///
    /// `field` is the leaf. Octets behind the last one that has a name are told as `more`.
    pub fn tell<V: Visitor + ?Sized>(self, field: Field<'_>, visitor: &mut V) {
        match (self.names, self.octets) {
            (BitNames::Set(names), [unused, octets @ ..]) => set(names, *unused, octets, field, visitor),
            (BitNames::Fields(names), [_, ..]) => fields(names, self.octets, field, visitor),
            (_, []) => visitor.unread(field, self.octets),
        }
    }
}

fn set<V: Visitor + ?Sized>(
    names: &[(u8, &'static str)],
    unused: u8,
    octets: &[u8],
    field: Field<'_>,
    visitor: &mut V,
) {
    let place = field.span.last(octets.len());
    let count = octets.len().saturating_mul(8).saturating_sub(usize::from(unused));
    visitor.begin(field, Shape::List);
    for n in 0..count {
        let at = n >> 3;
        if octets.get(at).is_some_and(|b| b & (0x80 >> (n & 7)) != 0) {
            let name = names.iter().find(|(bit, _)| usize::from(*bit) == n).map(|(_, name)| *name);
            let number = i64::try_from(n).unwrap_or(i64::MAX);
            visitor.value(Field::new("", place.part(at, at.wrapping_add(1))), Value::Named(number, name));
        }
    }
    visitor.end();
}

fn fields<V: Visitor + ?Sized>(
    fields: &'static [BitField],
    octets: &[u8],
    field: Field<'_>,
    visitor: &mut V,
) {
    let place = field.span.last(octets.len());
    let mut spares = 0u32;
    let mut rest = |at: usize, named: u8, visitor: &mut V| {
        let rest = octets.get(at).map_or(0, |octet| octet & !named);
        if rest != 0 {
            spares = spares.wrapping_add(1);
            let name = Numbered::new("spare", spares);
            let field = Field::new(name.as_str(), place.part(at, at.wrapping_add(1)));
            visitor.value(field, Value::Unsigned(u64::from(rest)));
        }
    };
    visitor.begin(field, Shape::Object);
    // The octets that have had their turn, and which bits of the last one have a name.
    let (mut described, mut named) = (0usize, 0u8);
    for part in fields {
        let Some(value) = part.of(octets) else { break };
        let at = part.at();
        if at >= described {
            if let Some(last) = described.checked_sub(1) {
                rest(last, named, visitor);
            }
            (described, named) = (at.wrapping_add(1), 0);
        }
        named |= part.mask << part.shift();
        visitor.value(Field::new(part.name, place.part(at, at.wrapping_add(1))), part.shown(value));
    }
    if let Some(last) = described.checked_sub(1) {
        rest(last, named, visitor);
    }
    if let Some(more @ [_, ..]) = octets.get(described..) {
        visitor.value(Field::new("more", place.last(more.len())), Value::Octets(more));
    }
    visitor.end();
}

/// Whether the fields of a container have names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Members with names: SEQUENCE, CHOICE, a message.
    Object,
    /// Items in order: SEQUENCE OF, a run of parameters.
    List,
}

/// What there is where the type of a field differs from message to message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Varied {
    /// The value of an AVP, beside its code and flags.
    Value,
    /// The same where it is a list of AVPs.
    Group,
    /// An argument, a result or the parameter of an error, and what tells those of its protocol from those of others
    /// where its members have names of theirs.
    Parameter(Option<&'static str>),
}

/// An element that has a tag.
#[derive(Clone, Copy, Debug)]
pub struct Element<'v> {
    /// The number of its class and the name.
    pub class: (u8, Option<&'static str>),
    /// The number of its tag.
    pub tag: u32,
    /// Whether elements stand inside.
    pub constructed: bool,
    /// Tag and length.
    pub head: Span,
    /// Where its contents lie.
    pub place: Span,
    /// The contents.
    pub contents: &'v [u8],
}

impl Element<'_> {
    /// Begins an object with the tag.
    pub fn begin<V: Visitor + ?Sized>(&self, field: Field<'_>, visitor: &mut V) {
        visitor.begin(field, Shape::Object);
        let (class, name) = self.class;
        visitor.value(Field::new("class", self.head), Value::Named(i64::from(class), name));
        visitor.value(Field::new("tag", self.head), Value::Unsigned(u64::from(self.tag)));
        if self.constructed {
            visitor.value(Field::new("constructed", self.head), Value::Flag(true));
        }
    }
    fn tell<V: Visitor + ?Sized>(&self, field: Field<'_>, error: Error, visitor: &mut V) {
        self.begin(field, visitor);
        visitor.fault(Field::typed("contents", field.kind, self.place), self.contents, error);
        visitor.end();
    }
}

/// Is told each field of a message, in the order of the octets.
pub trait Visitor {
    /// A container begins; what follows until the matching [`end`](Self::end) lies inside it.
    fn begin(&mut self, field: Field<'_>, shape: Shape);
    /// The container that began last ends.
    fn end(&mut self);
    /// A leaf.
    fn value(&mut self, field: Field<'_>, value: Value<'_>);
    /// A leaf whose bits are named one by one: as many fields as it has bits, or one where the visitor takes it as
    /// such.
    fn bits(&mut self, field: Field<'_>, bits: Bits<'_>) {
        bits.tell(field, self);
    }
    /// A field that cannot be decoded, with its octets as they came.
    fn fault(&mut self, field: Field<'_>, raw: &[u8], error: Error);
    /// A field whose type is not known here, with its octets as they came.
    fn unknown(&mut self, field: Field<'_>, raw: &[u8]) {
        self.value(field, Value::Octets(raw));
    }
    /// Octets that have not the form of their type, which is no error: a number with other digits, a structure whose
    /// lengths do not fit. What tells the type otherwise tells no octets.
    fn unread(&mut self, field: Field<'_>, octets: &[u8]) {
        self.value(field, Value::Octets(octets));
    }
    /// An element whose tag is none of its type, told with its tag; the error is that of its contents.
    fn other(&mut self, field: Field<'_>, element: Element<'_>, error: Error) {
        element.tell(field, error, self);
    }
    /// The field that follows is of a type that the message chooses, not the place where it stands.
    fn varied(&mut self, _: Varied) {}
}

/// Can be walked by a [`Visitor`].
pub trait Walk {
    /// Tells `visitor` each field. Never fails: what cannot be decoded is a [`Visitor::fault`].
    fn walk(&self, visitor: &mut dyn Visitor);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Found by fuzzing: two octets with a bit that has no name were told under one name.
    #[test]
    fn spare_bits_of_each_octet_have_a_name() {
        const FIELDS: &[BitField] = &[
            BitField { name: "first", octet: 1, low: 1, mask: 1, values: BitValues::Number },
            BitField { name: "second", octet: 2, low: 1, mask: 1, values: BitValues::Number },
        ];
        struct Names<'n>(&'n mut [(bool, u64)]);
        impl Visitor for Names<'_> {
            fn begin(&mut self, _: Field<'_>, _: Shape) {}
            fn end(&mut self) {}
            fn value(&mut self, field: Field<'_>, value: Value<'_>) {
                let expected = ["first", "spare", "second", "spare#2"];
                let at = field.span.start as usize * 2 + usize::from(field.name.starts_with("spare"));
                let Value::Unsigned(n) = value else { return };
                self.0[at] = (field.name == expected[at], n);
            }
            fn fault(&mut self, _: Field<'_>, _: &[u8], _: Error) {}
        }
        let mut told = [(false, 0); 4];
        let bits = Bits::new(&[0x81, 0x40], BitNames::Fields(FIELDS));
        bits.tell(Field::new("", Span::new(0, 2)), &mut Names(&mut told));
        assert_eq!(told, [(true, 1), (true, 0x80), (true, 0), (true, 0x40)]);
    }

    #[test]
    fn names_of_what_stands_again() {
        let mut seen = Occurrences::default();
        assert_eq!(seen.name(3, "routingKey").as_str(), "routingKey");
        assert_eq!(seen.name(4, "status").as_str(), "status");
        assert_eq!(seen.name(3, "routingKey").as_str(), "routingKey#2");
        assert_eq!(seen.name(99, "unknown").as_str(), "unknown");
        assert_eq!(seen.name(63, "unknown").as_str(), "unknown#2");
        assert_eq!(Numbered::new("x", 4_000_000_010).as_str(), "x#4000000010");
        let long = "a name that is longer than fifty-two characters, which none is";
        assert_eq!(Numbered::new(long, u32::MAX).as_str().len(), 52 + 11);
    }
}
