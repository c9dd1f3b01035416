//! The elements of a message as they stand in its octets.

use crate::{ElementType, Format, Key, Layout, MAX_ROWS, Presence, Row};
use sigcodec_ber::Meaning as _;
use sigcodec_wire::{
    Error, Kind, Reader, Result,
    walk::{Field, Occurrences, Shape, Span, Value, Visitor},
};

/// How far an element reaches whose identifier the message does not know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Skip {
    /// TS 24.007 §11.2.4: an identifier with bit 8 set is all there is; behind another one stands a length of one octet.
    /// One with zeros in bits 5 to 8 has to be comprehended.
    ByIdentifier,
    /// Behind each identifier stands a length of one octet.
    Length,
}

/// What the messages of a protocol have in common.
#[derive(Clone, Copy, Debug)]
pub struct Grammar {
    /// How far an unknown element reaches.
    pub skip: Skip,
    /// The row of an element that a message may not have, where identifiers are the same in every message.
    pub known: fn(u8) -> Option<&'static Row>,
}

/// The elements of a message: a view of its octets.
///
/// The imperative part has been found whole. What follows it is told by [`items`](Self::items) as far as it can be read;
/// elements may stand in any order.
#[derive(Clone, Copy, Debug)]
pub struct Message<'a> {
    octets: Reader<'a>,
    /// What follows the imperative part.
    tail: Reader<'a>,
    layout: &'static Layout,
    grammar: &'static Grammar,
}

/// An element of a message.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Found<'a> {
    /// What the tables say of it.
    pub row: &'static Row,
    /// The number of its row in the message; `None` when the message does not have it.
    pub number: Option<usize>,
    /// Its octets, identifier and length included. Those of half an octet are the octet.
    pub span: Span,
    /// Its contents; half an octet is one, in bits 1 to 4.
    pub contents: Reader<'a>,
    /// Whether it stands behind one that it should stand in front of.
    pub is_late: bool,
    /// Whether the message has it no more often than it already stood.
    pub is_repeated: bool,
}

/// What a message has, in the order of its octets.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Item<'a> {
    /// An element that the tables know.
    Element(Found<'a>),
    /// One that they do not know: identifier, octets, contents.
    Unknown(u8, Span, Reader<'a>),
    /// The rest of a message that cannot be read, and why.
    Fault(Reader<'a>, Error),
    /// A half octet beside an element of half an octet, which no element uses and which is not 0.
    Spare(Span, u8),
}

/// Half octets as octets.
static HALVES: [[u8; 1]; 16] =
    [[0], [1], [2], [3], [4], [5], [6], [7], [8], [9], [10], [11], [12], [13], [14], [15]];

/// Half an octet as contents that end where the octet does.
fn half(octet: &Reader<'_>, value: u8) -> Reader<'static> {
    let contents = HALVES.get(usize::from(value & 15)).map_or(&[][..], |half| half);
    Reader::over(contents, octet.end(), octet.depth(), octet.layer())
}

impl<'a> Message<'a> {
    /// Reads all of `octets`, which follow the message type, as `layout` says.
    ///
    /// # Errors
    /// [`Kind::Truncated`] when the imperative part is not all there.
    #[inline]
    pub fn read(octets: Reader<'a>, layout: &'static Layout, grammar: &'static Grammar) -> Result<Self> {
        let mut tail = octets;
        imperative(&mut tail, layout, &mut |_| {})?;
        Ok(Self { octets, tail, layout, grammar })
    }
    /// All octets behind the message type.
    #[must_use]
    pub const fn octets(&self) -> Reader<'a> {
        self.octets
    }
    /// What follows the imperative part.
    #[must_use]
    pub const fn tail(&self) -> Reader<'a> {
        self.tail
    }
    /// How the message is laid out.
    #[must_use]
    pub const fn layout(&self) -> &'static Layout {
        self.layout
    }
    pub(crate) const fn grammar(&self) -> &'static Grammar {
        self.grammar
    }
    /// Tells everything that the message has.
    pub fn items(&self, tell: &mut dyn FnMut(Item<'a>)) {
        let _ = imperative(&mut { self.octets }, self.layout, tell);
        let mut rest = self.tail;
        let mut place = Place { next: self.layout.imperative(), stood: 0 };
        while !rest.is_empty() {
            match self.item(&mut rest, &mut place) {
                Ok(item) => tell(item),
                Err(e) => return tell(Item::Fault(rest, e)),
            }
        }
    }
    /// Takes the next element of the part that has identifiers.
    fn item(&self, rest: &mut Reader<'a>, place: &mut Place) -> Result<Item<'a>> {
        let start = *rest;
        let mut at = start;
        let identifier = at.u8()?;
        let rows = self.layout.rows;
        let number = place.find(rows, self.layout.imperative(), identifier);
        let row = match number {
            Some(number) => rows.get(number),
            None => (self.grammar.known)(identifier),
        };
        let format = row.map_or_else(|| unknown(identifier, self.grammar.skip), |row| row.format);
        let contents = match format {
            Format::T => at.window(0)?,
            Format::TH => half(&at.window(0)?, identifier),
            Format::TV | Format::V | Format::H => {
                at.window(row.map_or(0, |row| usize::from(row.element.size.1)))?
            }
            Format::TLV | Format::LV => counted(&mut at, 1)?,
            Format::TLVE | Format::LVE => counted(&mut at, 2)?,
        };
        let span = Span::between(&start, &at);
        *rest = at;
        let Some(row) = row else { return Ok(Item::Unknown(identifier, span, contents)) };
        let (is_late, is_repeated) = number.map_or((false, false), |number| place.pass(number));
        Ok(Item::Element(Found { row, number, span, contents, is_late, is_repeated }))
    }
    /// The first element of a kind, wherever it stands.
    #[must_use]
    pub fn find(&self, element: &'static crate::Element) -> Option<Found<'a>> {
        let mut first = None;
        self.items(&mut |item| {
            if let Item::Element(found) = item {
                if first.is_none() && core::ptr::eq(found.row.element, element) {
                    first = Some(found);
                }
            }
        });
        first
    }
    /// The contents of the first element of a kind as its type, wherever it stands.
    ///
    /// # Errors
    /// [`Kind::Size`] when it has fewer or more octets than it may have.
    pub fn get<T: ElementType>(&self, key: Key<T>) -> Result<Option<T::Value<'a>>> {
        self.find(key.element()).map(|found| found.read::<T>()).transpose()
    }
    /// Tells `visitor` every element: the members of an object that the caller has begun.
    pub fn walk(&self, visitor: &mut dyn Visitor) {
        let mut seen = Occurrences::default();
        let rows = self.layout.rows;
        self.items(&mut |item| match item {
            Item::Element(found) => {
                let name = found.row.name;
                // Rows that share a name are told apart by their number, as an element that is repeated is.
                let number = rows.iter().position(|row| row.name == name).unwrap_or(MAX_ROWS - 2);
                found.walk_as(seen.name(number, name).as_str(), visitor);
            }
            Item::Unknown(identifier, span, contents) => {
                let name = seen.name(MAX_ROWS - 1, "unknownElement");
                visitor.begin(Field::new(name.as_str(), span), Shape::Object);
                let named = Value::Named(i64::from(identifier), None);
                visitor.value(Field::new("identifier", span.part(0, 1)), named);
                visitor.unknown(Field::new("contents", Span::of(&contents)), contents.rest());
                visitor.end();
            }
            Item::Fault(r, e) => visitor.fault(Field::new("elements", Span::of(&r)), r.rest(), e),
            Item::Spare(span, bits) => {
                visitor.value(Field::new("spareHalfOctet", span), Value::Unsigned(u64::from(bits)));
            }
        });
    }
}

impl<'a> Found<'a> {
    /// Whether the contents have as many octets as they may have.
    #[must_use]
    pub fn has_its_size(&self) -> bool {
        let (least, most) = self.row.element.size;
        (usize::from(least)..=usize::from(most)).contains(&self.contents.len())
    }
    /// The contents as their type.
    ///
    /// # Errors
    /// [`Kind::Size`] when there are fewer or more octets than there may be.
    pub fn read<T: ElementType>(&self) -> Result<T::Value<'a>> {
        if !self.has_its_size() {
            return Err(self.contents.error(Kind::Size).with_detail(u16::from(self.row.identifier)));
        }
        Ok(T::Value::of(self.contents.rest()))
    }
    /// Tells the element alone.
    pub fn walk(&self, visitor: &mut dyn Visitor) {
        self.walk_as(self.row.name, visitor);
    }
    fn walk_as(&self, name: &str, visitor: &mut dyn Visitor) {
        let element = self.row.element;
        let field = Field::typed(name, element.kind, self.span);
        let octets = self.contents.rest();
        if !self.has_its_size() {
            return visitor.fault(field, octets, self.contents.error(Kind::Size));
        }
        if matches!(self.row.format, Format::T) {
            return visitor.value(field, Value::Flag(true));
        }
        (element.walk)(octets, field, self.contents.layer(), visitor);
    }
}

/// Where in the rows of a message its elements are.
struct Place {
    /// The row behind the last one that stood in order.
    next: usize,
    /// A bit for each row that has stood.
    stood: u64,
}

impl Place {
    /// The row that an identifier begins: from the place on, or else in front of it.
    fn find(&self, rows: &'static [Row], imperative: usize, identifier: u8) -> Option<usize> {
        let is = |(_, row): &(usize, &Row)| row.begins_with(identifier);
        let tagged = || rows.iter().enumerate().skip(imperative);
        let ahead = tagged().skip(self.next.saturating_sub(imperative)).find(is);
        ahead.or_else(|| tagged().find(is)).map(|(number, _)| number)
    }
    /// Passes a row; whether it is late, and whether it has stood.
    fn pass(&mut self, number: usize) -> (bool, bool) {
        let bit = u32::try_from(number).ok().and_then(|n| 1u64.checked_shl(n)).unwrap_or(0);
        let has_stood = self.stood & bit != 0;
        self.stood |= bit;
        let is_late = number < self.next && !has_stood;
        self.next = self.next.max(number.wrapping_add(1));
        (is_late, has_stood)
    }
}

/// How an element is written that no table knows.
const fn unknown(identifier: u8, skip: Skip) -> Format {
    match skip {
        Skip::ByIdentifier if identifier & 0x80 != 0 => Format::T,
        _ => Format::TLV,
    }
}

/// Contents behind their length.
#[inline]
fn counted<'a>(at: &mut Reader<'a>, octets: usize) -> Result<Reader<'a>> {
    let length = if octets == 1 { usize::from(at.u8()?) } else { usize::from(at.u16()?) };
    at.window(length)
}

/// Takes the imperative part.
fn imperative<'a>(
    at: &mut Reader<'a>,
    layout: &'static Layout,
    tell: &mut dyn FnMut(Item<'a>),
) -> Result<()> {
    // The octet of which bits 5 to 8 have not had their turn.
    let mut begun: Option<(Reader<'a>, u8)> = None;
    for (number, row) in layout.rows.iter().enumerate() {
        if row.format.has_identifier() {
            break;
        }
        if at.is_empty() && begun.is_none() && matches!(row.presence, Presence::C) {
            return Ok(());
        }
        let start = *at;
        let mut found = |contents, span| {
            tell(Item::Element(Found {
                row,
                number: Some(number),
                span,
                contents,
                is_late: false,
                is_repeated: false,
            }));
        };
        match (row.format, begun.take()) {
            (Format::H, Some((octet, value))) => found(half(&octet, value >> 4), Span::of(&octet)),
            (Format::H, None) => {
                let octet = at.window(1)?;
                let value = octet.peek().unwrap_or_default();
                found(half(&octet, value), Span::of(&octet));
                let is_pair = layout.rows.get(number.wrapping_add(1)).is_some_and(|r| r.format == Format::H);
                if is_pair {
                    begun = Some((octet, value));
                } else if value >> 4 != 0 {
                    tell(Item::Spare(Span::of(&octet), value >> 4));
                }
            }
            (Format::LV, _) => {
                let contents = counted(at, 1)?;
                found(contents, Span::between(&start, at));
            }
            (Format::LVE, _) => {
                let contents = counted(at, 2)?;
                found(contents, Span::between(&start, at));
            }
            _ => {
                let contents = at.window(usize::from(row.element.size.1))?;
                found(contents, Span::between(&start, at));
            }
        }
    }
    Ok(())
}
