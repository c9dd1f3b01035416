//! Writing messages: those that were decoded in canonical form, and those that are built of elements.

use crate::{Element, Format, Item, Layout, MAX_ROWS, Message, Presence};
use sigcodec_wire::{Encode, Kind, Layer, Reader, Writer};

/// The most elements out of their place that a message in canonical form has behind the others.
pub const MAX_LEFT: usize = 64;

/// A decoded message to encode in canonical form: its elements in the order of the specification, and behind them, in
/// the order in which they came, those that are repeated, that the message does not have, and what cannot be read.
///
/// A message with more than [`MAX_LEFT`] of these stays as it is.
#[derive(Clone, Copy, Debug)]
pub struct Canonical<'a>(Message<'a>);

/// The octets of the element of each row, and of those that have no place.
type Sorted<'a> = ([&'a [u8]; MAX_ROWS], [&'a [u8]; MAX_LEFT]);

impl<'a> Message<'a> {
    /// The message to encode in canonical form.
    #[must_use]
    pub const fn canonical(&self) -> Canonical<'a> {
        Canonical(*self)
    }
    /// Puts the elements in their places; `None` when more are left over than there is room for.
    fn sort(&self) -> Option<Sorted<'a>> {
        let mut rows: [&[u8]; MAX_ROWS] = [&[]; MAX_ROWS];
        let mut left: [&[u8]; MAX_LEFT] = [&[]; MAX_LEFT];
        let (mut free, mut is_full) = (left.iter_mut(), false);
        let imperative = self.layout().imperative();
        let tail = self.tail();
        let octets = |span: sigcodec_wire::walk::Span| -> &'a [u8] {
            let skip = span.start.wrapping_sub(tail.position()) as usize;
            let size = span.end.wrapping_sub(span.start) as usize;
            tail.part(skip, size).map_or(&[], |r| r.rest())
        };
        self.items(&mut |item| {
            let (number, octets) = match item {
                Item::Element(found) if found.number.is_some_and(|n| n < imperative) => return,
                Item::Spare(..) => return,
                Item::Element(found) if found.is_repeated => (None, octets(found.span)),
                Item::Element(found) => (found.number, octets(found.span)),
                Item::Unknown(_, span, _) => (None, octets(span)),
                Item::Fault(r, _) => (None, r.rest()),
            };
            match number.and_then(|n| rows.get_mut(n)) {
                Some(place) => *place = octets,
                None => match free.next() {
                    Some(place) => *place = octets,
                    None => is_full = true,
                },
            }
        });
        (!is_full).then_some((rows, left))
    }
}

impl Encode for Message<'_> {
    /// The octets of the message behind its type, bit for bit.
    fn encode(&self, w: &mut Writer<'_>) {
        w.bytes(self.octets().rest());
    }
}

impl Encode for Canonical<'_> {
    fn encode(&self, w: &mut Writer<'_>) {
        let Some((rows, left)) = self.0.sort() else { return self.0.encode(w) };
        left.iter().rev().for_each(|octets| w.bytes(octets));
        rows.iter().rev().for_each(|octets| w.bytes(octets));
        let all: Reader<'_> = self.0.octets();
        let front = all.len().wrapping_sub(self.0.tail().len());
        w.bytes(all.rest().get(..front).unwrap_or_default());
    }
}

/// Writes the elements of a message in the order of the specification: of two of one kind the first takes the first row
/// that has it. Half an octet is given as one.
///
/// Refused are [`Kind::Missing`] when a mandatory element is not given, [`Kind::Unexpected`] for one that the message
/// does not have, [`Kind::Size`] for contents of fewer or more octets than the element may have, [`Kind::Value`] for
/// half an octet above 15.
pub fn write(
    layout: &Layout,
    elements: &[(&'static Element, &dyn Encode)],
    layer: Layer,
    w: &mut Writer<'_>,
) {
    for (at, (element, _)) in elements.iter().enumerate() {
        let places = layout.rows.iter().filter(|row| core::ptr::eq(row.element, *element)).count();
        let before = elements.iter().take(at).filter(|(e, _)| core::ptr::eq(*e, *element)).count();
        if before >= places {
            w.fail(Kind::Unexpected, layer);
        }
    }
    let mut high: Option<u8> = None;
    for (number, row) in layout.rows.iter().enumerate().rev() {
        let same = |e: &&'static Element| core::ptr::eq(*e, row.element);
        let before = layout.rows.iter().take(number).filter(|r| same(&r.element)).count();
        let given = elements.iter().filter(|(e, _)| same(e)).nth(before);
        let Some((_, contents)) = given else {
            if row.presence == Presence::M {
                w.fail(Kind::Missing, layer);
            }
            if row.format == Format::H {
                // Its half of the octet is spare.
                pair(layout, number, 0, &mut high, w);
            }
            continue;
        };
        if matches!(row.format, Format::H | Format::TH) {
            let mut one = [0u8; 1];
            let value = match contents.encode_to_slice(&mut one) {
                Ok([value]) if *value <= 15 => *value,
                Ok([_]) => {
                    w.fail(Kind::Value, layer);
                    0
                }
                _ => {
                    w.fail(Kind::Size, layer);
                    0
                }
            };
            if row.format == Format::TH {
                w.u8(row.identifier | value & 15);
            } else {
                pair(layout, number, value, &mut high, w);
            }
            continue;
        }
        let before = w.written();
        contents.encode(w);
        let size = w.written().wrapping_sub(before);
        let (least, most) = row.element.size;
        if size < usize::from(least) || size > usize::from(most) {
            w.fail(Kind::Size, layer);
        }
        match row.format {
            Format::LV | Format::TLV => match u8::try_from(size) {
                Ok(length) => w.u8(length),
                Err(_) => w.fail(Kind::TooLong, layer),
            },
            Format::LVE | Format::TLVE => match u16::try_from(size) {
                Ok(length) => w.u16(length),
                Err(_) => w.fail(Kind::TooLong, layer),
            },
            _ => {}
        }
        if row.format.has_identifier() {
            w.u8(row.identifier);
        }
    }
}

/// Writes the octet of two elements of half an octet when the first of them has its turn, which is last.
fn pair(layout: &Layout, number: usize, value: u8, high: &mut Option<u8>, w: &mut Writer<'_>) {
    let run = layout.rows.iter().take(number).rev().take_while(|r| r.format == Format::H).count();
    if run & 1 == 0 {
        w.u8(high.take().unwrap_or(0) << 4 | value & 15);
    } else {
        *high = Some(value & 15);
    }
}
