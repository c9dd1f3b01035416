//! The proof that an element is in order: one pass over its octets, for whoever asks that of every message.

use super::{
    Body, Form, MAX_DEPTH, Member, Primitive, Schema, Tlv, TypeKind,
    schema::{LONG, SEVERAL, identifier},
    traverse::{All, Judge, Listener, longer, member_contents, short, span},
};
use sigcodec_wire::{
    Error, Layer, Reader,
    audit::{Auditor, Finding},
    walk::{Identity, Span, Visitor},
};

/// A value that identifies something.
#[derive(Clone, Copy, Debug)]
pub struct Identified<'a> {
    /// The member that it is; empty for an item of a list.
    pub name: &'static str,
    /// What it identifies.
    pub identity: Identity,
    /// Its element.
    pub span: Span,
    /// The contents.
    pub octets: &'a [u8],
    /// Behind how many octets digits stand, packed as in TBCD, if that is what they are.
    pub digits: Option<u8>,
}

/// An element that is not in order, by itself: what walk, audit and check of the whole tell of it, they tell of it alone.
#[derive(Clone, Copy, Debug)]
pub struct Part<'a> {
    name: &'static str,
    kind: &'static TypeKind,
    schema: &'static Schema,
    tagged: bool,
    /// The element.
    pub tlv: Tlv<'a>,
}

impl Part<'_> {
    /// What [`walk`](super::walk) of the whole tells of it.
    pub fn walk(&self, visitor: &mut dyn Visitor) {
        self.tell(visitor);
    }
    /// What [`audit`](super::audit) of the whole reports of it.
    pub fn audit(&self, auditor: &mut dyn Auditor) {
        self.tell(auditor);
    }
    /// What [`check`](super::check) of the whole reports of it.
    pub fn check(&self, report: &mut dyn FnMut(Error)) {
        self.tell(&mut All(report) as &mut dyn Judge);
    }
    fn tell<L: Listener + ?Sized>(&self, to: &mut L) {
        to.header(&self.tlv);
        member_contents((self.name, self.kind), self.schema, self.tagged, &self.tlv, to);
    }
}

/// Who listens to a proof.
pub trait Witness {
    /// A value that is in order and identifies somebody. `false` makes its element a
    /// [part](Self::part) that is not.
    fn identified(&mut self, found: &Identified<'_>) -> bool;
    /// An element whose tag or length is not in the canonical form. `false` makes it a [part](Self::part); else what is in it
    /// is told as that of any other.
    fn form(&mut self, tlv: &Tlv<'_>) -> bool;
    /// An element that is not in order. What was told of values inside it may come again. `false` ends the proof.
    fn part(&mut self, part: &Part<'_>) -> bool;
}

/// Whether [`audit`](super::audit) and [`check`](super::check) of an element report nothing, and a walk has nothing that it
/// cannot decode or does not know, but for the parts that `witness` is told; it is told too what values identify, in the
/// order of the octets.
///
/// `false` says nothing about the element but that the others have to tell. What was told is then not all.
pub fn is_in_order(schema: &'static Schema, tlv: &Tlv<'_>, witness: &mut dyn Witness) -> bool {
    let (depth, layer) = (tlv.body.depth(), tlv.body.layer());
    if tlv.form != Form::CANONICAL {
        return false;
    }
    let mut proof = Proof { depth, layer, witness };
    let chosen = match &schema.body {
        Body::Choice { alternatives } if schema.tag.is_none() => {
            let found = alternatives.iter().find(|a| a.tag_is(tlv));
            found.map(|a| (a.schema, a.kind, a.name, a.is_explicit()))
        }
        _ if schema.tag == Some(tlv.tag) => Some((schema, schema.kind, "", false)),
        _ => None,
    };
    match chosen {
        Some((schema, kind, name, explicit)) if constructs(schema, explicit) == tlv.constructed => {
            proof.element(schema, (name, kind), explicit, tlv.body.rest(), tlv.span())
        }
        _ => false,
    }
}

/// Where the element is, and its contents, that a path of places leads to inside an element of which a [proof](is_in_order)
/// told that it is in order: in a SEQUENCE the member there, all in front of which are mandatory, in a CHOICE the alternative.
///
/// `None` says nothing: the member may be left out, another alternative chosen, or an element in front be in another form.
#[must_use]
pub fn at_place<'a>(schema: &'static Schema, path: &[u8], tlv: &Tlv<'a>) -> Option<(Span, &'a [u8])> {
    let (mut schema, mut id, mut octets, mut at) = (schema, schema.id(), tlv.body.rest(), tlv.span());
    let mut is_wrapped = false;
    for place in path {
        let member = match &schema.body {
            Body::Sequence { members, .. } => {
                let mut rest = octets;
                for _ in 0..*place {
                    rest = next(rest)?.2;
                }
                let (own, contents, after) = next(rest)?;
                (id, at, octets) = (own, span(at.end, rest, after), contents);
                members.get(usize::from(*place)).filter(|m| m.id == id || m.id == SEVERAL)?
            }
            Body::Choice { alternatives } => {
                if is_wrapped {
                    let (own, contents, after) = next(octets)?;
                    (id, at, octets) = (own, span(at.end, octets, after), contents);
                }
                alternatives.get(usize::from(*place)).filter(|a| a.id == id)?
            }
            _ => return None,
        };
        (schema, is_wrapped) = (member.schema, member.is_explicit());
    }
    Some((at, octets))
}

/// Whether the elements of a type have elements inside.
const fn constructs(schema: &Schema, explicit: bool) -> bool {
    explicit || matches!(schema.body, Body::Sequence { .. } | Body::List { .. })
}

impl Member {
    fn tag_is(&self, tlv: &Tlv<'_>) -> bool {
        self.id != SEVERAL && self.accepts(tlv.tag)
    }
}

struct Proof<'f> {
    depth: u8,
    layer: Layer,
    witness: &'f mut dyn Witness,
}

/// The element in front: its identifier, contents, and what follows.
#[inline(always)]
fn next(octets: &[u8]) -> Option<(u16, &[u8], &[u8])> {
    match octets {
        [id, ..] if id & 0x1f != 0x1f => short(octets).or_else(|| longer(octets)),
        _ => longer(octets),
    }
}

impl Proof<'_> {
    /// The contents of an element whose tag is that of its type or stands in its place.
    #[inline(always)]
    fn element(
        &mut self,
        schema: &'static Schema,
        (name, kind): (&'static str, &'static TypeKind),
        explicit: bool,
        octets: &[u8],
        span: Span,
    ) -> bool {
        match &schema.body {
            Body::Leaf(leaf) => {
                self.leaf(leaf, octets, span.end) && {
                    let digits = if let Primitive::Octets { digits, .. } = leaf { *digits } else { None };
                    self.identifies(name, kind, span, octets, digits)
                }
            }
            _ => {
                self.identifies(name, kind, span, octets, None)
                    && self.inside(schema, explicit, octets, span.end)
            }
        }
    }
    #[inline(always)]
    fn identifies(
        &mut self,
        name: &'static str,
        kind: &TypeKind,
        span: Span,
        octets: &[u8],
        digits: Option<u8>,
    ) -> bool {
        match kind.identity {
            None => true,
            Some(identity) if identity.is_of_nobody() => true,
            Some(identity) => self.witness.identified(&Identified { name, identity, span, octets, digits }),
        }
    }
    #[inline(never)]
    fn inside(&mut self, schema: &'static Schema, explicit: bool, octets: &[u8], end: u32) -> bool {
        if self.depth >= MAX_DEPTH {
            return false;
        }
        self.depth = self.depth.wrapping_add(1);
        let in_order = match &schema.body {
            Body::Sequence { members, .. } => self.members(members, octets, end),
            Body::List { item, size, .. } => {
                self.items(item, octets, end).is_some_and(|count| size.allows(count))
            }
            Body::Choice { .. } if explicit => match next(octets) {
                Some((id, contents, after @ [])) => {
                    self.one_of(schema, id, contents, span(end, octets, after))
                }
                _ => false,
            },
            // An open type: whoever knows what is in it has to tell.
            _ => false,
        };
        self.depth = self.depth.wrapping_sub(1);
        in_order
    }
    fn members(&mut self, members: &'static [Member], octets: &[u8], end: u32) -> bool {
        let (mut rest, mut left) = (octets, members);
        while !rest.is_empty() {
            let Some((id, contents, after)) = next(rest) else {
                // In another form; or no element at all.
                match self.any_member(left, rest, end) {
                    Some((after, behind)) => (rest, left) = (after, behind),
                    None => return false,
                }
                continue;
            };
            let before = left;
            if self.member(&mut left, id, contents, span(end, rest, after)) {
                rest = after;
                continue;
            }
            match self.any_member(before, rest, end) {
                Some((after, behind)) => (rest, left) = (after, behind),
                None => return false,
            }
        }
        left.first().is_none_or(|m| m.mandatory == 0)
    }
    /// An element with this identifier as the first of the members that are left that may be it; those in front are left out.
    #[inline(always)]
    fn member(&mut self, left: &mut &'static [Member], id: u16, contents: &[u8], span: Span) -> bool {
        while let [m, behind @ ..] = *left {
            *left = behind;
            if m.id == id {
                return self.element(m.schema, (m.name, m.kind), m.is_explicit(), contents, span);
            }
            if m.id == SEVERAL && holds(m.schema, id) {
                return self.one_of(m.schema, id, contents, span);
            }
            if !m.optional {
                return false;
            }
        }
        false
    }
    /// Tells an element that is not in the canonical form; the identifier that it has in that, if what is in it can be told as
    /// that of any other.
    fn form(&mut self, tlv: &Tlv<'_>) -> Option<u16> {
        let id = identifier(tlv.tag, tlv.constructed);
        // The contents of an indefinite length do not end where it does.
        let is_like_any = tlv.form != Form::CANONICAL && tlv.body.end() == tlv.span().end && id != LONG;
        (is_like_any && self.witness.form(tlv)).then_some(id)
    }
    /// How many items there are; `None` if one is not in order.
    fn items(&mut self, item: &'static Schema, octets: &[u8], end: u32) -> Option<usize> {
        let (mut rest, mut count) = (octets, 0usize);
        while !rest.is_empty() {
            count = count.wrapping_add(1);
            if let Some((id, contents, after)) = next(rest) {
                if self.item(item, id, contents, span(end, rest, after)) {
                    rest = after;
                    continue;
                }
            }
            rest = self.any_item(item, rest, end)?;
        }
        Some(count)
    }
    /// Tells the first element as an item in whatever form: the octets behind it. `None` if it is none.
    #[cold]
    #[inline(never)]
    fn any_item<'a>(&mut self, item: &'static Schema, octets: &'a [u8], end: u32) -> Option<&'a [u8]> {
        let mut r = self.reader(octets, end);
        let tlv = Tlv::read(&mut r).ok().filter(|tlv| item.accepts(tlv.tag))?;
        let id = self.form(&tlv);
        let is_told = id.is_some_and(|id| self.item(item, id, tlv.body.rest(), tlv.span()));
        let part = Part { name: "", kind: item.kind, schema: item, tagged: false, tlv };
        (is_told || self.witness.part(&part)).then(|| r.rest())
    }
    #[inline(always)]
    fn item(&mut self, item: &'static Schema, id: u16, contents: &[u8], span: Span) -> bool {
        if item.id() == id {
            self.element(item, ("", item.kind), false, contents, span)
        } else {
            self.one_of(item, id, contents, span)
        }
    }
    /// Tells the first element as the member that it is in whatever form: the octets and the members behind it. `None` if it
    /// is none, or one that must be there stands in front.
    #[cold]
    #[inline(never)]
    fn any_member<'a>(
        &mut self,
        members: &'static [Member],
        octets: &'a [u8],
        end: u32,
    ) -> Option<(&'a [u8], &'static [Member])> {
        let mut r = self.reader(octets, end);
        let tlv = Tlv::read(&mut r).ok()?;
        let mut left = members;
        if let Some(id) = self.form(&tlv) {
            if self.member(&mut left, id, tlv.body.rest(), tlv.span()) {
                return Some((r.rest(), left));
            }
            left = members;
        }
        while let [m, behind @ ..] = left {
            if m.accepts(tlv.tag) {
                let tagged = m.tag.is_some();
                let part = Part { name: m.name, kind: m.kind, schema: m.schema, tagged, tlv };
                return self.witness.part(&part).then_some((r.rest(), behind));
            }
            if !m.optional {
                return None;
            }
            left = behind;
        }
        None
    }
    /// An element that is an alternative of an untagged CHOICE.
    #[inline(never)]
    fn one_of(&mut self, schema: &'static Schema, id: u16, contents: &[u8], span: Span) -> bool {
        let Body::Choice { alternatives } = &schema.body else { return false };
        for a in *alternatives {
            if a.id == id {
                return self.element(a.schema, (a.name, a.kind), a.is_explicit(), contents, span);
            }
            if a.id == SEVERAL && holds(a.schema, id) {
                return self.depth < MAX_DEPTH && self.one_of(a.schema, id, contents, span);
            }
        }
        false
    }
    #[inline(always)]
    fn leaf(&self, leaf: &Primitive, octets: &[u8], end: u32) -> bool {
        match leaf {
            Primitive::Octets { size, audit, .. } => {
                let mut odd = false;
                audit(self.reader(octets, end), &mut |_: Finding| odd = true);
                !odd && size.allows(octets.len())
            }
            Primitive::Null => octets.is_empty(),
            Primitive::Boolean => matches!(octets, [0 | 0xff]),
            Primitive::Enumerated { names, .. } => match octets {
                [n @ 0..=0x7f] => names.iter().any(|(v, _)| *v == i32::from(*n)),
                _ => false,
            },
            Primitive::Integer { min, max } => match octets {
                [n @ 0..=0x7f] => *min <= i64::from(*n) && i64::from(*n) <= *max,
                _ => self.any_leaf(leaf, octets, end),
            },
            _ => self.any_leaf(leaf, octets, end),
        }
    }
    #[inline(never)]
    fn any_leaf(&self, leaf: &Primitive, octets: &[u8], end: u32) -> bool {
        match (leaf, octets) {
            // Above 127, in as few octets as it takes.
            (Primitive::Integer { min, max }, [1..=0x7f, _, ..] | [0, 0x80..=0xff, ..])
                if octets.len() <= 8 =>
            {
                let n = octets.iter().fold(0, |n, octet| n << 8 | i64::from(*octet));
                return *min <= n && n <= *max;
            }
            (Primitive::Bits { size, .. }, [unused @ 0..=7, bits @ .., last]) => {
                let count = bits.len().saturating_add(1).saturating_mul(8);
                return last & !(0xffu8 << *unused) == 0
                    && size.allows(count.saturating_sub(usize::from(*unused)));
            }
            _ => {}
        }
        let (mut odd, reader) = (false, self.reader(octets, end));
        leaf.audit(reader, &mut |_: Finding| odd = true);
        !odd && leaf.check(reader).is_ok()
    }
    /// A reader over elements at this level.
    #[inline(always)]
    const fn reader<'a>(&self, octets: &'a [u8], end: u32) -> Reader<'a> {
        Reader::over(octets, end, self.depth.wrapping_sub(1), self.layer)
    }
}

/// Whether an untagged CHOICE has an alternative with an identifier.
fn holds(schema: &'static Schema, id: u16) -> bool {
    match &schema.body {
        Body::Choice { alternatives } if schema.tag.is_none() => {
            alternatives.iter().any(|a| a.id == id || a.id == SEVERAL && holds(a.schema, id))
        }
        _ => false,
    }
}
