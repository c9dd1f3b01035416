//! A message as it stands in its octets.

use crate::{Layout, Optional, Parameter, Width};
use sigcodec_wire::{
    Error, Kind, Reader, Result,
    audit::{Auditor, Flag},
    walk::Span,
};

/// The most pointers that a message has: four, those of LUDT.
pub const MAX_PARTS: usize = 4;

/// A message whose pointers have been followed: a view of its octets.
///
/// The parts may come in any order; what lies between them or behind them stays in [`octets`](Self::octets), is told
/// by [`items`](Self::items) and reported by [`check`](Self::check) and [`audit`](Self::audit).
#[derive(Clone, Copy, Debug)]
pub struct Message<'a> {
    whole: Reader<'a>,
    layout: &'static Layout,
    /// The contents of each variable parameter, and last the optional part, from the first octet.
    parts: [Part; MAX_PARTS],
    /// Octets in front of the parts.
    head: u32,
}

/// Where the contents of a variable parameter, or the optional part, lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// Octets from the type to the first one.
    pub at: u32,
    /// How many octets there are.
    pub len: u32,
}
impl Part {
    /// There is none.
    pub const NONE: Self = Self { at: 0, len: 0 };
}

/// How a message is laid out of which only its type is known.
static RAW: Layout = Layout {
    message_type: 0,
    name: "",
    fixed: &[],
    variable: &[],
    optional: None,
    width: Width::One,
    fixed_octets: 1,
    fixed_names: 0,
    optional_names: [0; 4],
};

/// What a message has, in the order that it is told.
#[derive(Clone, Copy, Debug)]
pub enum Item<'a> {
    /// A parameter of one of its parts.
    Parameter(Parameter<'a>),
    /// The end of an optional part that cannot be read, and why.
    Fault(Reader<'a>, Error),
    /// Octets between the parts, which no pointer leads to.
    Gap(Reader<'a>),
    /// Octets behind the last part.
    Trailing(Reader<'a>),
}

impl<'a> Message<'a> {
    /// Reads all of `whole`, which begins with the type, as `layout` says.
    ///
    /// Some stacks leave out the pointer of an optional part that holds nothing: the message ends there, or its first
    /// variable parameter begins there. Such a message is read, and reported by [`check`](Self::check).
    ///
    /// # Errors
    /// [`Kind::Truncated`] when the mandatory part is not all there; [`Kind::Pointer`] at a pointer that is zero where
    /// it may not be, or leads to a part that is not inside the message.
    #[inline]
    pub fn read(whole: Reader<'a>, layout: &'static Layout) -> Result<Self> {
        Self::followed(whole, layout, false)
    }
    /// Reads all of `whole` as [`read`](Self::read) does, but takes no octet of a pointer for anything else: it is left out
    /// only where the message ends, and only of an optional part that can hold nothing.
    ///
    /// # Errors
    /// Those of [`read`](Self::read).
    #[inline]
    pub fn read_strict(whole: Reader<'a>, layout: &'static Layout) -> Result<Self> {
        Self::followed(whole, layout, true)
    }
    /// A message of a type that no row has: nothing of it is read.
    #[must_use]
    pub const fn raw(whole: Reader<'a>) -> Self {
        Self { whole, layout: &RAW, parts: [Part::NONE; MAX_PARTS], head: 1 }
    }
    /// Whether no row has its type.
    #[inline]
    #[must_use]
    pub const fn is_raw(&self) -> bool {
        self.layout.name.is_empty()
    }
    /// Reads all of `whole` at once, of a `layout` with three variable parameters and, if `OPTIONAL`, an optional part;
    /// `HEAD` octets stand in front of them. Pointers and the length of the third take two octets if `LONG`.
    ///
    /// `None` when a pointer is 0 where it may not be or leads out of the message: [`read`](Self::read) says which.
    #[inline(always)]
    #[must_use]
    pub fn three<const HEAD: usize, const LONG: bool, const OPTIONAL: bool>(
        whole: Reader<'a>,
        layout: &'static Layout,
    ) -> Option<Self> {
        let parts = three::<HEAD, LONG, OPTIONAL>(whole.rest())?;
        #[allow(clippy::cast_possible_truncation, reason = "a few octets")]
        let head = const { HEAD as u32 };
        Some(Self { whole, layout, parts, head })
    }
    /// The message is filled where the caller has it: returning it from [`follow`](Self::follow) would copy it.
    #[inline(always)]
    fn followed(whole: Reader<'a>, layout: &'static Layout, strict: bool) -> Result<Self> {
        let mut message = Self { whole, layout, parts: [Part::NONE; MAX_PARTS], head: 0 };
        message.follow(strict)?;
        Ok(message)
    }
    #[inline(never)]
    fn follow(&mut self, strict: bool) -> Result<()> {
        let (whole, layout) = (self.whole, self.layout);
        let mut at = whole;
        at.bytes(layout.fixed_octets())?;
        let wrong = |pointer: u32| Error::new(Kind::Pointer, pointer, whole.layer());
        let mut first = u32::MAX;
        for (def, slot) in layout.variable.iter().zip(&mut self.parts) {
            let pointer = at.position();
            let Some(to) = follow(&mut at, layout.width)? else { return Err(wrong(pointer)) };
            let Some(part) = variable(whole, to, def.width) else { return Err(wrong(pointer)) };
            *slot = part;
            first = first.min(to);
        }
        let left_out = match layout.optional {
            Some(names) if strict => names.is_empty() && at.is_empty(),
            Some(_) => at.is_empty() || first == at.position(),
            None => true,
        };
        if !left_out {
            let pointer = at.position();
            if let Some(to) = follow(&mut at, layout.width)? {
                let start = to.wrapping_sub(whole.position());
                let size = u32::try_from(whole.len()).unwrap_or(u32::MAX);
                let [.., optional] = &mut self.parts;
                match size.checked_sub(start) {
                    Some(len) if len > 0 => *optional = Part { at: start, len },
                    _ => return Err(wrong(pointer)),
                }
            }
        }
        self.head = at.position().wrapping_sub(whole.position());
        Ok(())
    }

    /// All octets from the type on.
    #[must_use]
    pub const fn octets(&self) -> Reader<'a> {
        self.whole
    }
    /// How the message is laid out.
    #[must_use]
    pub const fn layout(&self) -> &'static Layout {
        self.layout
    }
    /// How many octets the type, the fixed parameters and the pointers take.
    #[must_use]
    pub const fn head(&self) -> usize {
        self.head as usize
    }
    /// Whether the pointer of the optional part is left out.
    #[must_use]
    pub const fn has_no_optional_pointer(&self) -> bool {
        (self.head as usize) < self.layout.head()
    }
    /// The contents of each variable parameter in the order of the layout, and last the optional part.
    #[inline]
    #[must_use]
    pub const fn parts(&self) -> [Part; MAX_PARTS] {
        self.parts
    }
    /// The octets of a part.
    #[inline]
    #[must_use]
    pub fn part(&self, part: Part) -> Reader<'a> {
        self.whole.part(part.at as usize, part.len as usize).unwrap_or(self.whole)
    }
    /// The octets of a part, without where they stand.
    #[inline]
    #[must_use]
    pub fn octets_of(&self, part: Part) -> &'a [u8] {
        let from = self.whole.rest().get(part.at as usize..);
        from.and_then(|o| o.get(..part.len as usize)).unwrap_or_default()
    }
    /// The contents of a mandatory parameter of fixed length.
    #[inline]
    #[must_use]
    pub fn fixed(&self, name: u8) -> Option<Reader<'a>> {
        // Most parameters that are asked for are none of these.
        if self.layout.fixed_names & 1 << (name & 63) == 0 {
            return None;
        }
        let mut skip = 1usize;
        for f in self.layout.fixed {
            if f.name == name {
                return self.whole.part(skip, usize::from(f.octets));
            }
            skip = skip.wrapping_add(usize::from(f.octets));
        }
        None
    }
    /// The contents of a mandatory parameter of variable length.
    #[inline]
    #[must_use]
    pub fn variable(&self, name: u8) -> Option<Reader<'a>> {
        let at = self.layout.variable.iter().position(|v| v.name == name)?;
        self.parts.get(at).map(|p| self.part(*p))
    }
    /// The contents of the variable parameter with this index.
    pub(crate) fn variable_at(&self, index: usize) -> Reader<'a> {
        self.part(self.parts.get(index).copied().unwrap_or(Part::NONE))
    }
    /// The optional parameters in the order in which they came.
    #[inline]
    #[must_use]
    pub fn optional(&self) -> Optional<'a> {
        let [.., optional] = self.parts;
        Optional::new((optional.len != 0).then(|| self.part(optional)))
    }
    /// The contents of a parameter, wherever it stands; the first of an optional one.
    ///
    /// # Errors
    /// That an optional parameter in front of it cannot be read.
    #[inline]
    pub fn parameter(&self, name: u8) -> Result<Option<Reader<'a>>> {
        if let Some(r) = self.variable(name).or_else(|| self.fixed(name)) {
            return Ok(Some(r));
        }
        let [.., optional] = self.parts;
        if optional.len == 0 {
            return Ok(None);
        }
        // Octet by octet: half the instructions of an iterator of parameters.
        let octets = self.whole.rest();
        let mut at = optional.at as usize;
        loop {
            match octets.get(at..) {
                Some([0, ..]) => return Ok(None),
                Some([first, len, contents @ ..]) if usize::from(*len) <= contents.len() => {
                    let (start, len) = (at.wrapping_add(2), usize::from(*len));
                    if *first == name {
                        return Ok(self.whole.part(start, len));
                    }
                    at = start.wrapping_add(len);
                }
                _ => return self.fault(),
            }
        }
    }
    /// Why the optional part cannot be read.
    #[cold]
    fn fault(&self) -> Result<Option<Reader<'a>>> {
        self.optional().find_map(Result::err).map_or(Ok(None), Err)
    }
    /// Tells everything that the message has behind its type: parameters of fixed length, of variable length, optional
    /// ones, and what is no parameter.
    pub fn items(&self, tell: &mut dyn FnMut(Item<'a>)) {
        for f in self.layout.fixed {
            if let Some(value) = self.fixed(f.name) {
                tell(Item::Parameter(Parameter { name: f.name, value, span: Span::of(&value) }));
            }
        }
        for (v, part) in self.layout.variable.iter().zip(&self.parts) {
            let value = self.part(*part);
            let header = u32::try_from(v.width.octets()).unwrap_or(1);
            let span = Span::new(value.position().wrapping_sub(header), value.end());
            tell(Item::Parameter(Parameter { name: v.name, value, span }));
        }
        let mut optional = self.optional();
        while let Some(rest) = optional.rest() {
            match optional.next() {
                Some(Ok(p)) => tell(Item::Parameter(p)),
                Some(Err(e)) => tell(Item::Fault(rest, e)),
                None => break,
            }
        }
        self.places(&mut |kind, place| {
            let skip = place.start.wrapping_sub(self.whole.position()) as usize;
            let Some(octets) = self.whole.part(skip, place.end.wrapping_sub(place.start) as usize) else {
                return;
            };
            match kind {
                Kind::Gap => tell(Item::Gap(octets)),
                Kind::Trailing => tell(Item::Trailing(octets)),
                _ => {}
            }
        });
    }
    /// Whether the parts lie one behind the other in the order of their pointers and are all of the message, and the
    /// optional part has its end and nothing in it that the layout has not, each once unless it `may_repeat`. Each
    /// parameter is handed to `each` in the order of [`items`](Self::items).
    ///
    /// `false`, or that `each` returns it, says only that [`check`](Self::check) and [`places`](Self::places) have to tell.
    #[inline]
    pub fn is_in_order(
        &self,
        may_repeat: impl Fn(u8) -> bool,
        each: &mut dyn FnMut(Parameter<'a>) -> bool,
    ) -> bool {
        if self.has_no_optional_pointer() {
            return false;
        }
        let mut skip = 1usize;
        for f in self.layout.fixed {
            let Some(value) = self.whole.part(skip, usize::from(f.octets)) else { return false };
            if !each(Parameter { name: f.name, value, span: Span::of(&value) }) {
                return false;
            }
            skip = skip.wrapping_add(usize::from(f.octets));
        }
        let mut at = self.head;
        for (v, part) in self.layout.variable.iter().zip(&self.parts) {
            let header = u32::try_from(v.width.octets()).unwrap_or(1);
            let value = self.part(*part);
            let span = Span::new(value.position().wrapping_sub(header), value.end());
            if part.at != at.wrapping_add(header) || !each(Parameter { name: v.name, value, span }) {
                return false;
            }
            at = part.at.wrapping_add(part.len);
        }
        let [.., optional] = self.parts;
        if optional.len != 0 {
            let known = &self.layout.optional_names;
            let mut items = self.optional();
            let mut seen = [0u64; 4];
            let mut end = optional.at;
            if end != at {
                return false;
            }
            for item in items.by_ref() {
                let Ok(p) = item else { return false };
                let bit = 1u64 << (p.name & 63);
                let word = usize::from(p.name >> 6);
                let (Some(word), Some(known)) = (seen.get_mut(word), known.get(word)) else { return false };
                let is_again = *word & bit != 0;
                *word |= bit;
                if is_again && !may_repeat(p.name) || known & bit == 0 {
                    return false;
                }
                end = p.span.end.wrapping_sub(self.whole.position());
                if !each(p) {
                    return false;
                }
            }
            at = end.wrapping_add(1);
        }
        at as usize == self.whole.len()
    }
    /// Tells where the parts do not lie one behind the other in the order of their pointers: `Order`, `Overlap`, `Gap`
    /// or `Trailing`, and the octets that are no part.
    pub fn places(&self, tell: &mut dyn FnMut(Kind, Span)) {
        let variable = self.layout.variable.iter().zip(&self.parts).map(|(v, p)| {
            let header = u32::try_from(v.width.octets()).unwrap_or(1);
            (p.at.wrapping_sub(header), p.at.wrapping_add(p.len))
        });
        let [.., optional] = self.parts;
        let end = optional.at.wrapping_add(self.optional().size());
        let optional = (optional.len != 0).then_some((optional.at, end));
        let mut places = [NO_PART; MAX_PARTS];
        for (slot, place) in places.iter_mut().zip(variable.chain(optional)) {
            *slot = place;
        }
        tell_places(places, self.head, self.whole, tell);
    }
    /// What a pointer leads to, from the first octet: the length of a variable parameter, or the optional part.
    pub(crate) fn pointed(&self, index: usize) -> Option<usize> {
        match self.layout.variable.get(index) {
            Some(v) => self.parts.get(index).map(|p| (p.at as usize).wrapping_sub(v.width.octets())),
            None => {
                let [.., optional] = self.parts;
                (optional.len != 0).then_some(optional.at as usize)
            }
        }
    }

    /// Tells every violation of the notation, with the name code of the parameter as the detail. An optional parameter
    /// stands twice only if it `may_repeat`.
    ///
    /// | kind | of what |
    /// |---|---|
    /// | `Missing` | the pointer of the optional part is left out |
    /// | `Overlap`, `Gap`, `Trailing` | the parts of the message, by their pointers |
    /// | `Duplicate`, `Unexpected`, `Truncated`, `EndOfOptional` | the optional part |
    pub fn check(&self, may_repeat: fn(u8) -> bool, report: &mut dyn FnMut(Error)) {
        let layer = self.whole.layer();
        if self.has_no_optional_pointer() {
            let at = self.whole.position().wrapping_add(self.head);
            report(Error::new(Kind::Missing, at, layer));
        }
        self.places(&mut |kind, place| {
            // The parts may come in any order, Q.763 §1.5.
            if kind != Kind::Order {
                report(Error::new(kind, place.start, layer));
            }
        });
        let known = &self.layout.optional_names;
        let mut seen = [0u64; 4];
        for item in self.optional() {
            let p = match item {
                Ok(p) => p,
                Err(e) => return report(e),
            };
            let tell = |kind| Error::new(kind, p.span.start, layer).with_detail(u16::from(p.name));
            let bit = 1u64 << (p.name & 63);
            if let Some(word) = seen.get_mut(usize::from(p.name >> 6)) {
                if *word & bit != 0 && !may_repeat(p.name) {
                    report(tell(Kind::Duplicate));
                }
                *word |= bit;
            }
            if known.get(usize::from(p.name >> 6)).is_none_or(|word| word & bit == 0) {
                report(tell(Kind::Unexpected));
            }
        }
    }
    /// Reports how the message departs from the canonical form.
    pub fn audit(&self, may_repeat: fn(u8) -> bool, auditor: &mut dyn Auditor) {
        self.places(&mut |kind, place| {
            if kind == Kind::Order {
                auditor.finding(Flag::PointerOutOfOrder, place.start);
            }
        });
        self.check(may_repeat, &mut |e| {
            let flag = match e.kind() {
                Kind::Missing => Flag::OptionalPointerMissing,
                Kind::Overlap => Flag::PointerOverlap,
                Kind::Gap => Flag::PointerGap,
                Kind::Trailing => Flag::TrailingBytes,
                Kind::Duplicate => Flag::OptionalDuplicated,
                Kind::Unexpected => Flag::OptionalUnknown,
                _ => Flag::EndOfOptionalMissing,
            };
            auditor.finding(flag, e.at());
        });
    }
}

/// In the place of where a part begins and ends: there is none.
const NO_PART: (u32, u32) = (u32::MAX, u32::MAX);

/// Tells where the parts of a message do not lie one behind the other in the order of their pointers: [`Kind::Order`],
/// [`Kind::Overlap`], [`Kind::Gap`] or [`Kind::Trailing`], and the octets that are no part.
///
/// A part begins and ends so many octets behind the front of `whole`; `head` octets stand in front of the first one.
#[inline]
fn tell_places(
    places: [(u32, u32); MAX_PARTS],
    head: u32,
    whole: Reader<'_>,
    tell: &mut dyn FnMut(Kind, Span),
) {
    let (start, mut places) = (whole.position(), places);
    if !places.is_sorted() {
        let at = start.wrapping_add(places.iter().map(|(from, _)| *from).min().unwrap_or(0));
        tell(Kind::Order, Span::new(at, at));
        places = sorted(places);
    }
    let mut covered = head;
    for (from, to) in places.into_iter().filter(|(from, _)| *from != u32::MAX) {
        let at = start.wrapping_add(from);
        if from < covered {
            tell(Kind::Overlap, Span::new(at, at));
        } else if from > covered {
            tell(Kind::Gap, Span::new(start.wrapping_add(covered), at));
        }
        covered = covered.max(to);
    }
    let size = u32::try_from(whole.len()).unwrap_or(u32::MAX);
    if covered < size {
        tell(Kind::Trailing, Span::new(start.wrapping_add(covered), whole.end()));
    }
}

/// Four places in order: a sorting network.
fn sorted([a, b, c, d]: [(u32, u32); MAX_PARTS]) -> [(u32, u32); MAX_PARTS] {
    let pair = |one: (u32, u32), other: (u32, u32)| (one.min(other), one.max(other));
    let ((a, b), (c, d)) = (pair(a, b), pair(c, d));
    let ((a, c), (b, d)) = (pair(a, c), pair(b, d));
    let (b, c) = pair(b, c);
    [a, b, c, d]
}

/// What the pointers at the end of the first `HEAD` octets lead to: three variable parameters and, if `OPTIONAL`, the
/// optional part. Pointers and the length of the third take two octets if `LONG`.
#[inline(always)]
fn three<const HEAD: usize, const LONG: bool, const OPTIONAL: bool>(octets: &[u8]) -> Option<[Part; 4]> {
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
        (false, false, &[.., first, second, third]) => Some([
            short(to(2, first.into())?)?,
            short(to(1, second.into())?)?,
            short(to(0, third.into())?)?,
            Part::NONE,
        ]),
        (false, true, &[.., first, second, third, more]) => Some([
            short(to(3, first.into())?)?,
            short(to(2, second.into())?)?,
            short(to(1, third.into())?)?,
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

/// Takes one pointer and returns the position it leads to, which it counts from its own last octet; `None` for 0.
#[inline]
fn follow(at: &mut Reader<'_>, width: Width) -> Result<Option<u32>> {
    let value = match width {
        Width::One => u32::from(at.u8()?),
        Width::Two => u32::from(at.array().map(u16::from_le_bytes)?),
    };
    let from = at.position().wrapping_sub(1);
    Ok((value != 0).then(|| from.wrapping_add(value)))
}

/// The contents of the variable parameter whose length stands at position `to`.
#[inline]
fn variable(whole: Reader<'_>, to: u32, width: Width) -> Option<Part> {
    let skip = to.wrapping_sub(whole.position());
    let (len, header) = match (whole.rest().get(skip as usize..)?, width) {
        ([low, high, ..], Width::Two) => (u32::from(u16::from_le_bytes([*low, *high])), 2),
        ([len, ..], Width::One) => (u32::from(*len), 1),
        _ => return None,
    };
    let at = skip.wrapping_add(header);
    let end = at.checked_add(len)?;
    (end as usize <= whole.len()).then_some(Part { at, len })
}
