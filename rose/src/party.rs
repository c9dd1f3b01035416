//! Members of arguments that name a party of the message that carries them.

use sigcodec_ber::{self as ber, Body, Member, Schema, Tlv, Tlvs};
use sigcodec_wire::{row::is_same, walk::Span};

/// Which party of the carrying message: the network below has an address for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Party {
    /// The one that is called.
    Called,
    /// The one that calls.
    Calling,
}

/// A member of an argument that names a party: whether it names the same as the address of the network below can be
/// audited. The row of the operation says it, and the compiler finds the member.
#[derive(Clone, Copy, Debug)]
pub struct PartyMember {
    /// Which party it names.
    pub party: Party,
    argument: &'static Schema,
    /// The places of members on the way, from one of the argument to the one that is meant.
    path: &'static [u8],
    /// Whether all members in front of each of them are mandatory.
    is_at_place: bool,
}

impl PartyMember {
    /// The member of `argument` at the end of `path`.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(party: Party, argument: &'static Schema, path: &'static [u8]) -> Self {
        Self { party, argument, path, is_at_place: are_mandatory(argument, path) }
    }
    /// Where the member is, and its contents, of an argument of which a [proof](ber::is_in_order) told that it is in order.
    #[must_use]
    pub fn find_in_order<'a>(&self, argument: &Tlv<'a>) -> Option<(Span, &'a [u8])> {
        let at_place = || ber::at_place(self.argument, self.path, argument);
        let found = if self.is_at_place { at_place() } else { None };
        found.or_else(|| self.find(argument))
    }
    /// Where the element that is the member is, and its contents; `None` if it is not there.
    ///
    /// Like a walk it takes one that stands out of place if none stands where it belongs.
    #[must_use]
    pub fn find<'a>(&self, argument: &Tlv<'a>) -> Option<(Span, &'a [u8])> {
        let (mut at, mut parent, mut is_wrapped) = (*argument, self.argument, false);
        if !parent.accepts(at.tag) {
            return None;
        }
        for place in self.path.iter().copied().map(usize::from) {
            let member = members(parent).get(place)?;
            at = match &parent.body {
                Body::Sequence { members, .. } => child(members, place, &at)?,
                _ => {
                    let chosen = if is_wrapped { Tlvs::new(at.body).next()?.ok()? } else { at };
                    Some(chosen).filter(|chosen| member.accepts(chosen.tag))?
                }
            };
            (parent, is_wrapped) = (member.schema, member.is_explicit());
        }
        Some((at.span(), at.body.rest()))
    }
}

/// Whether all members in front of each on a path are mandatory.
const fn are_mandatory(argument: &'static Schema, path: &'static [u8]) -> bool {
    let (mut parent, mut left) = (argument, path);
    while let [place, behind @ ..] = left {
        let is_sequence = matches!(parent.body, Body::Sequence { .. });
        let (mut rest, mut front) = (members(parent), *place);
        while let [member, others @ ..] = rest {
            if front == 0 {
                parent = member.schema;
                break;
            }
            if is_sequence && member.optional {
                return false;
            }
            (rest, front) = (others, front.saturating_sub(1));
        }
        left = behind;
    }
    true
}

/// The members or alternatives of a type.
const fn members(schema: &Schema) -> &'static [Member] {
    match schema.body {
        Body::Sequence { members, .. } => members,
        Body::Choice { alternatives } => alternatives,
        _ => &[],
    }
}

/// The element inside `parent` that is the member at `wanted`.
fn child<'a>(members: &'static [Member], wanted: usize, parent: &Tlv<'a>) -> Option<Tlv<'a>> {
    let (mut expected, mut out_of_place) = (0usize, None);
    let accepting = |members: &[Member], tag| members.iter().position(|m| m.accepts(tag));
    for element in Tlvs::new(parent.body).map_while(Result::ok) {
        let ahead = members.get(expected..).unwrap_or_default();
        match accepting(ahead, element.tag) {
            Some(n) if expected.wrapping_add(n) == wanted => return Some(element),
            Some(n) => expected = expected.wrapping_add(n).wrapping_add(1),
            None if accepting(members, element.tag) == Some(wanted) => {
                out_of_place = out_of_place.or(Some(element));
            }
            None => {}
        }
    }
    out_of_place
}

/// Whether there are members with these names, each in the type of the one before it.
#[must_use]
pub const fn has_path(schema: &'static Schema, names: &[&str]) -> bool {
    let (mut parent, mut left) = (schema, names);
    while let [name, behind @ ..] = left {
        let Some((_, member)) = named(members(parent), name) else { return false };
        (parent, left) = (member.schema, behind);
    }
    true
}

/// The places of the members with these names, each in the type of the one before it.
#[must_use]
pub const fn path<const N: usize>(schema: &'static Schema, names: [&str; N]) -> [u8; N] {
    let mut places = [u8::MAX; N];
    let (mut parent, mut left): (_, &[&str]) = (schema, &names);
    let mut to: &mut [u8] = &mut places;
    while let ([name, behind @ ..], [place, places_behind @ ..]) = (left, to) {
        let Some((n, member)) = named(members(parent), name) else { break };
        *place = n;
        (parent, left, to) = (member.schema, behind, places_behind);
    }
    places
}

/// The member with a name, and its place.
const fn named(members: &'static [Member], name: &str) -> Option<(u8, &'static Member)> {
    let (mut left, mut place) = (members, 0u8);
    while let [member, behind @ ..] = left {
        if is_same(member.name.as_bytes(), name.as_bytes()) {
            return Some((place, member));
        }
        (left, place) = (behind, place.saturating_add(1));
    }
    None
}
