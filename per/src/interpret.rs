//! The interpreter: reads a value of a [`Type`] and tells a [`Sink`] what it is made of.

use crate::{
    Bits, Encoder, Index, Odd, Text,
    types::{Criticality, Elements, Form, Ie, Member, Range, Set, Size, Type},
};
use sigcodec_wire::{
    Error, Kind, Reader,
    walk::{self, Numbered, Shape, Span},
};

/// A leaf of a value.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Leaf<'v> {
    /// A truth value.
    Boolean(bool),
    /// A NULL.
    Null,
    /// An integer.
    Integer(i64),
    /// An enumerated value.
    Enumerated(Index),
    /// A string of bits.
    Bits(&'v Text<'v>),
    /// A string of octets, the contents of an object identifier.
    Octets(&'v [u8]),
}

/// Where something stands: its octets, those of padding in front of it included, and how many bits of the first are
/// taken before it and of the last behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The octets that it lies in, in whole or in part.
    pub span: Span,
    /// Bits of the first octet that are in front of it: 0 to 7.
    pub from: u8,
    /// Bits of the last octet that are its own, or of something in front of it: 0 where it ends with the octet.
    pub to: u8,
}

impl Place {
    fn between(before: &Bits<'_>, after: &Bits<'_>) -> Self {
        Self { span: before.span_to(after), from: before.bit_offset(), to: after.bit_offset() }
    }
    /// Whole octets.
    #[must_use]
    pub const fn of(span: Span) -> Self {
        Self { span, from: 0, to: 0 }
    }
}

/// Is told what the interpreter reads, in the order of the octets.
pub trait Sink<'b> {
    /// Whether it is told where containers end, which costs another look at their contents.
    fn wants_spans(&self) -> bool {
        false
    }
    /// A container begins.
    fn begin(&mut self, _name: &str, _kind: &'static walk::Kind, _place: Place, _shape: Shape) {}
    /// The container that began last ends.
    fn end(&mut self) {}
    /// A leaf.
    fn leaf(&mut self, _name: &str, _ty: &Type, _place: Place, _leaf: Leaf<'_>) {}
    /// What cannot be read, with its octets and those behind it as far as they belong to the same open type.
    fn fault(&mut self, _name: &str, _kind: &'static walk::Kind, _raw: Reader<'_>, _error: Error) {}
    /// Octets of a type that is not known here: an extension, or an information element of another version.
    fn unknown(&mut self, _name: &str, _raw: Reader<'_>) {}
    /// What was not in its canonical form.
    fn odd(&mut self, _odd: Odd) {}
    /// What contradicts the specification though it can be read, with the identifier of the information element.
    fn violation(&mut self, _error: Error) {}
    /// An extension that is not known here, at an octet.
    fn extension(&mut self, _at: u32) {}
    /// Where a canonical copy is written.
    fn copy(&mut self) -> Option<&mut Encoder<'b>> {
        None
    }
}

/// Something could not be read, which the sink was told; what follows in the same open type cannot be found.
#[derive(Clone, Copy, Debug)]
pub struct Report;

type Read<T = ()> = Result<T, Report>;

/// Reads a value that is all of `octets`, as in an open type.
///
/// # Errors
/// [`Report`] when the sink was told of a fault.
pub fn read_whole(name: &str, ty: &'static Type, octets: Reader<'_>, sink: &mut dyn Sink<'_>) -> Read {
    let mut bits = Bits::new(octets);
    read(name, ty, &mut bits, sink)?;
    let finished = bits.finish();
    odd(&mut bits, sink);
    if let Err(e) = finished {
        sink.fault("trailing", walk::Kind::NONE, bits.rest(), e);
        return Err(Report);
    }
    Ok(())
}

/// Reads a value and leaves the cursor behind it.
///
/// The depth of the calls is that of the type, which its table limits; the time that of the octets times that depth.
///
/// # Errors
/// [`Report`] when the sink was told of a fault.
pub fn read(name: &str, ty: &'static Type, r: &mut Bits<'_>, sink: &mut dyn Sink<'_>) -> Read {
    let before = *r;
    match ty.form {
        Form::Boolean => {
            let value = told(name, ty, &before, r.bit(), sink)?;
            copy(sink, |out| out.bits(value.into(), 1));
            leaf(name, ty, &before, r, Leaf::Boolean(value), sink);
        }
        Form::Null => leaf(name, ty, &before, r, Leaf::Null, sink),
        Form::Integer(range, _) => {
            let value = told(name, ty, &before, r.integer(range), sink)?;
            copy(sink, |out| out.integer(range, value));
            leaf(name, ty, &before, r, Leaf::Integer(value), sink);
        }
        Form::Enumerated(roots, additions) => {
            let index = told(name, ty, &before, index(r, roots.len(), additions.is_some()), sink)?;
            copy(sink, |out| out.enumerated(roots.len(), additions.is_some(), index));
            leaf(name, ty, &before, r, Leaf::Enumerated(index), sink);
        }
        Form::BitString(size, _) => {
            let text = told(name, ty, &before, r.bit_string(size), sink)?;
            copy(sink, |out| out.bit_string(size, &text));
            leaf(name, ty, &before, r, Leaf::Bits(&text), sink);
        }
        Form::OctetString(size, _) => {
            let text = told(name, ty, &before, r.octet_string(size), sink)?;
            copy(sink, |out| out.octet_string(size, text.octets()));
            leaf(name, ty, &before, r, Leaf::Octets(text.octets()), sink);
        }
        Form::ObjectIdentifier => {
            let text = told(name, ty, &before, r.octet_string(Size::ANY), sink)?;
            copy(sink, |out| out.octet_string(Size::ANY, text.octets()));
            leaf(name, ty, &before, r, Leaf::Octets(text.octets()), sink);
        }
        Form::Sequence(members, additions) => {
            begin(name, ty, r, Shape::Object, sink);
            let read = sequence(members, additions, r, sink);
            sink.end();
            read?;
        }
        Form::SequenceOf(size, item) => {
            begin(name, ty, r, Shape::List, sink);
            let read = list(size, item, r, sink);
            sink.end();
            read?;
        }
        Form::Choice(alternatives, additions) => {
            begin(name, ty, r, Shape::Object, sink);
            let read = choice(alternatives, additions, r, sink);
            sink.end();
            read?;
        }
        Form::Container(size, elements, set) => {
            begin(name, ty, r, Shape::Object, sink);
            let read = container(size, elements, set, r, sink);
            sink.end();
            read?;
        }
        Form::Element(set) => {
            let mut seen = Seen::default();
            begin(name, ty, r, Shape::Object, sink);
            let read = element(Elements::Field, set, &mut seen, r, sink);
            sink.end();
            read?;
            missing(&seen, set, &before, sink);
        }
    }
    Ok(())
}

/// What was read, or the sink is told why it was not.
fn told<T>(
    name: &str,
    ty: &Type,
    before: &Bits<'_>,
    read: Result<T, Error>,
    sink: &mut dyn Sink<'_>,
) -> Read<T> {
    read.map_err(|e| {
        sink.fault(name, ty.kind, before.rest(), e);
        Report
    })
}
#[inline]
fn copy<'b>(sink: &mut dyn Sink<'b>, f: impl FnOnce(&mut Encoder<'b>)) {
    if let Some(out) = sink.copy() {
        f(out);
    }
}
fn odd(r: &mut Bits<'_>, sink: &mut dyn Sink<'_>) {
    let found = r.take_odd();
    if !found.is_none() {
        sink.odd(found);
    }
}
fn leaf(
    name: &str,
    ty: &Type,
    before: &Bits<'_>,
    after: &mut Bits<'_>,
    value: Leaf<'_>,
    sink: &mut dyn Sink<'_>,
) {
    odd(after, sink);
    sink.leaf(name, ty, Place::between(before, after), value);
}

/// Reads a value that nobody is told of.
struct Nobody;
impl Sink<'_> for Nobody {}

fn begin(name: &str, ty: &'static Type, r: &Bits<'_>, shape: Shape, sink: &mut dyn Sink<'_>) {
    let place = if sink.wants_spans() {
        let mut behind = *r;
        match read("", ty, &mut behind, &mut Nobody) {
            Ok(()) => Place::between(r, &behind),
            Err(Report) => Place { span: Span::new(r.position(), r.end()), from: r.bit_offset(), to: 0 },
        }
    } else {
        Place::of(Span::new(r.position(), r.position()))
    };
    sink.begin(name, ty.kind, place, shape);
}

/// The number of an alternative or an enumerated value.
fn index(r: &mut Bits<'_>, roots: usize, extensible: bool) -> Result<Index, Error> {
    let before = *r;
    if extensible && r.bit()? {
        return Ok(Index { number: r.small()?, is_extension: true });
    }
    let most = i64::try_from(roots).unwrap_or(i64::MAX).saturating_sub(1);
    match r.integer(Range::new(0, most)) {
        Ok(number) => Ok(Index { number: number.unsigned_abs(), is_extension: false }),
        Err(e) if e.kind() == Kind::Value => Err(before.error(Kind::Enumerated)),
        Err(e) => Err(e),
    }
}

fn sequence(
    members: &'static [Member],
    additions: Option<&'static [Member]>,
    r: &mut Bits<'_>,
    sink: &mut dyn Sink<'_>,
) -> Read {
    let before = *r;
    let extended = additions.is_some() && told("extensions", NAMELESS, &before, r.bit(), sink)?;
    let place = sink.copy().map(|out| {
        let place = out.place();
        if additions.is_some() {
            out.bits(extended.into(), 1);
        }
        place
    });
    // X.691 §19.2: a bit for each member that may be absent.
    let mut present = *r;
    let optional = members.iter().filter(|member| member.optional).count();
    for _ in 0..optional {
        let bit = told("optionals", NAMELESS, &before, r.bit(), sink)?;
        copy(sink, |out| out.bits(bit.into(), 1));
    }
    for member in members {
        if !member.optional || present.bit().unwrap_or(false) {
            read(member.name, &member.ty, r, sink)?;
        }
    }
    if extended && !self::additions(additions.unwrap_or_default(), r, sink)? {
        // The bit for extensions without an extension.
        r.is_odd_extension(before.position());
        if let (Some(out), Some(place)) = (sink.copy(), place) {
            out.clear(place);
        }
    }
    odd(r, sink);
    Ok(())
}

/// The type of what has none.
const NAMELESS: &Type = &crate::NULL;

/// The extension additions, X.691 §19.7 to 19.9; whether there is any.
fn additions(known: &'static [Member], r: &mut Bits<'_>, sink: &mut dyn Sink<'_>) -> Read<bool> {
    let before = *r;
    let count = told("extensions", NAMELESS, &before, r.small_length(), sink)?;
    let mut present = *r;
    let (mut any, mut last) = (false, true);
    for _ in 0..count {
        last = told("extensions", NAMELESS, &before, r.bit(), sink)?;
        any |= last;
    }
    if !any {
        return Ok(false);
    }
    if !last && count > known.len() as u64 {
        // Room for additions that are not known, and not there: nothing else tells it.
        r.is_odd_extension(before.position());
    }
    let mut bits = present;
    copy(sink, |out| {
        out.small_length(count);
        for _ in 0..count {
            out.bits(bits.bit().unwrap_or(false).into(), 1);
        }
    });
    let (mut members, mut unknown) = (known.iter(), 0u32);
    for _ in 0..count {
        let member = members.next();
        if !present.bit().unwrap_or(false) {
            continue;
        }
        match member {
            Some(member) => open(member.name, Some(&member.ty), r, sink)?,
            None => {
                unknown = unknown.saturating_add(1);
                let name = Numbered::new("unknownExtension", unknown);
                sink.extension(r.position());
                open(name.as_str(), None, r, sink)?;
            }
        }
    }
    Ok(true)
}

/// An open type. A fault of its contents is told and hides nothing else.
fn open(name: &str, ty: Option<&'static Type>, r: &mut Bits<'_>, sink: &mut dyn Sink<'_>) -> Read {
    let before = *r;
    let octets = told(name, ty.unwrap_or(NAMELESS), &before, r.open(), sink)?;
    odd(r, sink);
    let Some(ty) = ty else {
        copy(sink, |out| out.opaque(octets.rest()));
        sink.unknown(name, octets);
        return Ok(());
    };
    let mark = sink.copy().map(Encoder::begin);
    let read = read_whole(name, ty, octets, sink);
    if let (Some(out), Some(mark)) = (sink.copy(), mark) {
        match read {
            Ok(()) => out.end(mark),
            Err(Report) => out.replace(mark, octets.rest()),
        }
    }
    Ok(())
}

fn list(size: Size, item: &'static Type, r: &mut Bits<'_>, sink: &mut dyn Sink<'_>) -> Read {
    let count = counted(size, r, sink)?;
    for _ in 0..count {
        read("", item, r, sink)?;
    }
    Ok(())
}
fn counted(size: Size, r: &mut Bits<'_>, sink: &mut dyn Sink<'_>) -> Read<u64> {
    let before = *r;
    let count = told("items", NAMELESS, &before, r.size(size), sink)?;
    copy(sink, |out| out.size(size, count));
    odd(r, sink);
    Ok(count)
}

fn choice(
    alternatives: &'static [Member],
    additions: Option<&'static [Member]>,
    r: &mut Bits<'_>,
    sink: &mut dyn Sink<'_>,
) -> Read {
    let before = *r;
    let chosen = index(r, alternatives.len(), additions.is_some()).map_err(|e| match e.kind() {
        Kind::Enumerated => before.error(Kind::Choice),
        _ => e,
    });
    let chosen = told("choice", NAMELESS, &before, chosen, sink)?;
    copy(sink, |out| out.enumerated(alternatives.len(), additions.is_some(), chosen));
    odd(r, sink);
    let number = usize::try_from(chosen.number).unwrap_or(usize::MAX);
    if !chosen.is_extension {
        let Some(member) = alternatives.get(number) else { return Ok(()) };
        return read(member.name, &member.ty, r, sink);
    }
    match additions.unwrap_or_default().get(number) {
        Some(member) => open(member.name, Some(&member.ty), r, sink),
        None => {
            sink.extension(before.position());
            open("unknownAlternative", None, r, sink)
        }
    }
}

/// Which rows of a set have stood, and how often what no row has.
#[derive(Default)]
struct Seen {
    rows: u64,
    last: usize,
    counts: walk::Occurrences,
}

fn container(
    size: Size,
    elements: Elements,
    set: &'static Set,
    r: &mut Bits<'_>,
    sink: &mut dyn Sink<'_>,
) -> Read {
    let before = *r;
    let count = counted(size, r, sink)?;
    let mut seen = Seen::default();
    for _ in 0..count {
        element(elements, set, &mut seen, r, sink)?;
    }
    if elements != Elements::Private {
        missing(&seen, set, &before, sink);
    }
    Ok(())
}
/// Every row that must stand has stood.
fn missing(seen: &Seen, set: &'static Set, at: &Bits<'_>, sink: &mut dyn Sink<'_>) {
    for (number, ie) in (0u32..).zip(set.ies) {
        let stood = seen.rows.wrapping_shr(number) & 1 != 0;
        if ie.presence == crate::Presence::Mandatory && !stood {
            sink.violation(at.error(Kind::Missing).with_detail(ie.id.number));
        }
    }
}

/// An information element. Its identifier is that of the detail of every violation.
fn element(
    elements: Elements,
    set: &'static Set,
    seen: &mut Seen,
    r: &mut Bits<'_>,
    sink: &mut dyn Sink<'_>,
) -> Read {
    let before = *r;
    if elements == Elements::Private {
        return private(seen, r, sink);
    }
    let id = told("element", NAMELESS, &before, r.integer(Range::new(0, 0xffff)), sink)?;
    let id = u16::try_from(id).unwrap_or(0);
    copy(sink, |out| out.integer(Range::new(0, 0xffff), id.into()));
    let row = set.row(id);
    let name = match row {
        Some((place, ie)) => seen.counts.name(place, ie.id.field),
        None => seen.counts.name(63, "unknownElement"),
    };
    if sink.wants_spans() {
        let mut behind = *r;
        let _ = values(elements, None, &mut behind, &mut Nobody);
        sink.begin(name.as_str(), walk::Kind::NONE, Place::between(&before, &behind), Shape::Object);
    } else {
        sink.begin(name.as_str(), walk::Kind::NONE, Place::between(&before, r), Shape::Object);
    }
    odd(r, sink);
    let named = Type { kind: walk::Kind::NONE, form: Form::Integer(Range::new(0, 0xffff), &[]) };
    sink.leaf("id", &named, Place::between(&before, r), Leaf::Integer(id.into()));
    let at = |kind: Kind| before.error(kind).with_detail(id);
    match row {
        None => sink.violation(at(Kind::Unexpected)),
        Some((place, _)) => {
            let bit = 1u64.wrapping_shl(u32::try_from(place).unwrap_or(0));
            if seen.rows & bit != 0 {
                sink.violation(at(Kind::Duplicate));
            } else if place < seen.last {
                sink.violation(at(Kind::Order));
            }
            seen.rows |= bit;
            seen.last = seen.last.max(place);
        }
    }
    let read = values(elements, row.map(|(_, ie)| ie), r, sink);
    sink.end();
    read
}

/// Criticality and value, of a pair two of each.
fn values(elements: Elements, ie: Option<&'static Ie>, r: &mut Bits<'_>, sink: &mut dyn Sink<'_>) -> Read {
    let names = match elements {
        Elements::Pair => ["firstCriticality", "firstValue"],
        _ => ["criticality", "value"],
    };
    value(names, ie.map(|ie| (ie.criticality, &ie.ty, ie.id.number)), r, sink)?;
    if elements == Elements::Pair {
        let second =
            ie.and_then(|ie| ie.second.as_ref().map(|(criticality, ty)| (*criticality, ty, ie.id.number)));
        value(["secondCriticality", "secondValue"], second, r, sink)?;
    }
    Ok(())
}
fn value(
    [criticality_name, value_name]: [&str; 2],
    known: Option<(Criticality, &'static Type, u16)>,
    r: &mut Bits<'_>,
    sink: &mut dyn Sink<'_>,
) -> Read {
    let before = *r;
    let index = told(criticality_name, NAMELESS, &before, index(r, Criticality::NAMES.len(), false), sink)?;
    copy(sink, |out| out.enumerated(Criticality::NAMES.len(), false, index));
    leaf(criticality_name, &CRITICALITY, &before, r, Leaf::Enumerated(index), sink);
    if let Some((expected, _, id)) = known {
        if Criticality::new(index.number) != Some(expected) {
            sink.violation(before.error(Kind::Value).with_detail(id));
        }
    }
    if known.is_none() {
        sink.extension(r.position());
    }
    open(value_name, known.map(|(_, ty, _)| ty), r, sink)
}

/// `Criticality`, TS 25.413 §9.3.5.
pub const CRITICALITY: Type =
    Type { kind: &walk::Kind::new("Criticality"), form: Form::Enumerated(Criticality::NAMES, None) };

/// A private information element: no specification says what its value is.
fn private(seen: &mut Seen, r: &mut Bits<'_>, sink: &mut dyn Sink<'_>) -> Read {
    let name = seen.counts.name(0, "privateElement");
    let place = if sink.wants_spans() {
        let mut behind = *r;
        let _ = private_parts(&mut behind, &mut Nobody);
        Place::between(r, &behind)
    } else {
        Place::of(Span::new(r.position(), r.position()))
    };
    sink.begin(name.as_str(), walk::Kind::NONE, place, Shape::Object);
    let read = private_parts(r, sink);
    sink.end();
    read
}
fn private_parts(r: &mut Bits<'_>, sink: &mut dyn Sink<'_>) -> Read {
    const ID: Type = crate::CHOICE! { "local": crate::INTEGER(0, 65535), "global": crate::OBJECT_IDENTIFIER };
    read("id", &ID, r, sink)?;
    value(["criticality", "value"], None, r, sink)
}
