//! Writing: a message of its parameters, one in order again, and one with a parameter changed.

use crate::{Layout, MAX_PARTS, Message, Width};
use sigcodec_wire::{Encode, Error, Kind, Layer, Reader, Result, Writer};

/// Optional parameters that are put in order.
pub const MAX_OPTIONAL: usize = 64;

/// Writes a message of these parameters, name code and contents: those of fixed and variable length where `layout`
/// has them, all others in the optional part, in the order in which they are given.
///
/// What is refused, in `layer`: [`Kind::Missing`] when a mandatory parameter is not there, [`Kind::Size`] when a fixed
/// one has another number of octets, [`Kind::Unexpected`] when there is no optional part for a parameter,
/// [`Kind::TooLong`] when a length or pointer cannot say what is asked for.
pub fn write(layout: &'static Layout, parameters: &[(u8, &dyn Encode)], layer: Layer, w: &mut Writer<'_>) {
    let is_mandatory =
        |name| layout.fixed.iter().any(|f| f.name == name) || layout.variable.iter().any(|v| v.name == name);
    let has_optional = parameters.iter().any(|(name, _)| !is_mandatory(*name));
    if has_optional {
        if layout.optional.is_none() {
            w.fail(Kind::Unexpected, layer);
        }
        w.u8(0);
        for (name, value) in parameters.iter().rev().filter(|(name, _)| !is_mandatory(*name)) {
            let n = w.measure(|w| value.encode(w));
            counted(n, Width::One, layer, w);
            w.u8(*name);
        }
    }
    let find = |name| parameters.iter().find(|(n, _)| *n == name).map(|(_, value)| *value);
    let mut sizes = [0usize; MAX_PARTS];
    for (i, v) in layout.variable.iter().enumerate().rev() {
        let Some(value) = find(v.name) else {
            w.fail(Kind::Missing, layer);
            continue;
        };
        let n = w.measure(|w| value.encode(w));
        if let Some(slot) = sizes.get_mut(i) {
            *slot = counted(n, v.width, layer, w);
        }
    }
    pointers(layout, &sizes, has_optional, true, layer, w);
    for f in layout.fixed.iter().rev() {
        let Some(value) = find(f.name) else {
            w.fail(Kind::Missing, layer);
            continue;
        };
        if w.measure(|w| value.encode(w)) != usize::from(f.octets) {
            w.fail(Kind::Size, layer);
        }
    }
    w.u8(layout.message_type);
}

/// Writes the pointers to variable parameters of these sizes, lengths included, and to the optional part behind them.
fn pointers(
    layout: &Layout,
    sizes: &[usize; MAX_PARTS],
    has_optional: bool,
    all: bool,
    layer: Layer,
    w: &mut Writer<'_>,
) {
    // From the last octet of a pointer to the first behind all pointers, and over the parts in front of its own.
    let count = layout.variable.len().wrapping_add((all && layout.optional.is_some()).into());
    let to = |index: usize| {
        let behind = count.wrapping_sub(index).wrapping_sub(1).wrapping_mul(layout.width.octets());
        sizes.iter().take(index).fold(behind.wrapping_add(1), |n, size| n.wrapping_add(*size))
    };
    if all && layout.optional.is_some() {
        let to = if has_optional { to(layout.variable.len()) } else { 0 };
        number(to, layout.width, layer, w);
    }
    for index in (0..layout.variable.len()).rev() {
        number(to(index), layout.width, layer, w);
    }
}

/// Puts the length of the `n` octets that were written in front of them; how many octets that are with it.
fn counted(n: usize, width: Width, layer: Layer, w: &mut Writer<'_>) -> usize {
    number(n, width, layer, w);
    n.wrapping_add(width.octets())
}
fn number(n: usize, width: Width, layer: Layer, w: &mut Writer<'_>) {
    match width {
        Width::One => match u8::try_from(n) {
            Ok(n) => w.u8(n),
            Err(_) => {
                w.fail(Kind::TooLong, layer);
                w.u8(0);
            }
        },
        Width::Two => match u16::try_from(n) {
            Ok(n) => w.array(n.to_le_bytes()),
            Err(_) => {
                w.fail(Kind::TooLong, layer);
                w.array([0, 0]);
            }
        },
    }
}

/// A message to encode in canonical form: its parts one behind the other in the order of their pointers, without gaps,
/// overlaps, and octets behind the last part.
///
/// An optional part that cannot be read, or has more than [`MAX_OPTIONAL`] parameters, is written as it came. A
/// pointer to an optional part that was left out stays so.
#[derive(Clone, Copy, Debug)]
pub struct Canonical<'a>(Message<'a>);

impl<'a> Message<'a> {
    /// The message to encode in canonical form; the message itself encodes to the octets it came from.
    #[must_use]
    pub const fn canonical(&self) -> Canonical<'a> {
        Canonical(*self)
    }
}

impl Encode for Message<'_> {
    /// The octets of the message, bit for bit.
    fn encode(&self, w: &mut Writer<'_>) {
        w.bytes(self.octets().rest());
    }
}

impl Encode for Canonical<'_> {
    fn encode(&self, w: &mut Writer<'_>) {
        let message = &self.0;
        let (layout, layer) = (message.layout(), message.octets().layer());
        let optional = message.optional();
        if let Some(part) = optional.rest() {
            let count = optional.count();
            if count > MAX_OPTIONAL || optional.last().is_some_and(|p| p.is_err()) {
                w.bytes(part.rest());
            } else {
                let size = usize::try_from(optional.size()).unwrap_or(usize::MAX);
                w.bytes(part.rest().get(..size).unwrap_or_default());
            }
        }
        let mut sizes = [0usize; MAX_PARTS];
        for (i, v) in layout.variable.iter().enumerate().rev() {
            let n = w.measure(|w| w.bytes(message.variable_at(i).rest()));
            if let Some(slot) = sizes.get_mut(i) {
                *slot = counted(n, v.width, layer, w);
            }
        }
        let all = !message.has_no_optional_pointer();
        pointers(layout, &sizes, optional.rest().is_some(), all, layer, w);
        w.bytes(message.octets().rest().get(..layout.fixed_octets()).unwrap_or_default());
    }
}

impl Message<'_> {
    /// The message with other contents of a parameter, in `buf`.
    ///
    /// All octets of other parameters, gaps and what follows the message stay as they are, and so does the order of its
    /// parts; the pointers to parts behind the parameter follow them. Of an optional parameter that stands twice the
    /// first is changed.
    ///
    /// # Errors
    /// [`Kind::Missing`] when the message has none; [`Kind::Overlap`] when parts lie over each other, and could not
    /// stay what they are; [`Kind::Size`] when a parameter of fixed length would have another one; [`Kind::TooLong`]
    /// when a length or pointer cannot say what is asked for; [`Kind::Capacity`] with the size that is needed.
    pub fn replace<'b>(&self, name: u8, contents: &dyn Encode, buf: &'b mut [u8]) -> Result<&'b [u8]> {
        let mut w = Writer::new(buf);
        self.write_replaced(name, contents, &mut w)?;
        w.finish()
    }
    /// Writes what [`replace`](Self::replace) makes.
    ///
    /// # Errors
    /// Those of [`replace`](Self::replace); what is found while writing is told by the writer.
    pub fn write_replaced(&self, name: u8, contents: &dyn Encode, w: &mut Writer<'_>) -> Result<()> {
        let whole = self.octets();
        let (layout, layer) = (self.layout(), whole.layer());
        let Some(old) = self.parameter(name)? else {
            return Err(whole.error(Kind::Missing).with_detail(u16::from(name)));
        };
        let mut overlap = None;
        self.places(&mut |kind, place| {
            if kind == Kind::Overlap {
                overlap = overlap.or(Some(Error::new(kind, place.start, layer)));
            }
        });
        if let Some(e) = overlap {
            return Err(e);
        }
        let octets = whole.rest();
        let from = |r: Reader<'_>| r.position().wrapping_sub(whole.position()) as usize;
        let after = from(old).wrapping_add(old.len());
        w.bytes(octets.get(after..).unwrap_or_default());
        let n = w.measure(|w| contents.encode(w));
        if self.variable(name).is_none() && self.fixed(name).is_some() {
            if n != old.len() {
                return Err(old.error(Kind::Size).with_detail(u16::from(name)));
            }
            w.bytes(octets.get(..from(old)).unwrap_or_default());
            return Ok(());
        }
        let width = layout.variable.iter().find(|v| v.name == name).map_or(Width::One, |v| v.width);
        let length = from(old).wrapping_sub(width.octets());
        counted(n, width, layer, w);
        let first = self.head();
        w.bytes(octets.get(first..length).unwrap_or_default());
        let pointers = layout.pointers().wrapping_sub(self.has_no_optional_pointer().into());
        for index in (0..pointers).rev() {
            // Where the last octet of the pointer stands.
            let left = pointers.wrapping_sub(index).wrapping_sub(1).wrapping_mul(layout.width.octets());
            let own = first.wrapping_sub(left).wrapping_sub(1);
            let to = match self.pointed(index) {
                None => own,
                Some(to) if to > length => to.wrapping_sub(old.len()).wrapping_add(n),
                Some(to) => to,
            };
            number(to.saturating_sub(own), layout.width, layer, w);
        }
        w.bytes(octets.get(..layout.fixed_octets()).unwrap_or_default());
        Ok(())
    }
}
