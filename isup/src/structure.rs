//! Parameters of several parts, Q.763 §3.

use crate::{indicators::*, number::digits, parameter::ParameterName, values::Feature};
use core::{fmt, marker::PhantomData};
use sigcodec_ber::{Meaning, octet_views};
use sigcodec_wire::{
    Error, Kind, Layer,
    audit::Flag,
    codes::Code,
    show::Hex,
    walk::{BitField, BitNames, Bits, Field, Shape, Span, Value, Visitor},
};

/// Tells the parts of a parameter one behind the other. A part that is not all there takes what is left.
pub(crate) struct Teller<'a, 'v> {
    pub(crate) rest: &'a [u8],
    /// The octets of the parameter.
    end: Span,
    pub(crate) visitor: &'v mut dyn Visitor,
}

impl<'a> Teller<'a, '_> {
    pub(crate) fn take(&mut self, n: usize) -> (&'a [u8], Span) {
        let (part, rest) = self.rest.split_at_checked(n).unwrap_or((self.rest, &[]));
        let place = self.end.last(self.rest.len()).part(0, part.len());
        self.rest = rest;
        (part, place)
    }
    pub(crate) fn number(&mut self, name: &str, n: usize) {
        let (octets, place) = self.take(n);
        tell_number(octets, octets.iter(), Field::new(name, place), self.visitor);
    }
    pub(crate) fn little_endian(&mut self, name: &str, n: usize) {
        let (octets, place) = self.take(n);
        tell_number(octets, octets.iter().rev(), Field::new(name, place), self.visitor);
    }
    pub(crate) fn bits(&mut self, name: &str, n: usize, fields: &'static [BitField]) {
        let (octets, place) = self.take(n);
        self.visitor.bits(Field::new(name, place), Bits::new(octets, BitNames::Fields(fields)));
    }
    pub(crate) fn octets(&mut self, name: &str, n: usize) {
        let (octets, place) = self.take(n);
        if !octets.is_empty() {
            self.visitor.value(Field::new(name, place), Value::Octets(octets));
        }
    }
    pub(crate) fn rest(&mut self, name: &str) {
        self.octets(name, self.rest.len());
    }
    /// Octets whose number stands in the first of them; that there are fewer is told.
    fn counted(&mut self, n: usize) -> (&'a [u8], Span) {
        let there = self.rest.len();
        let (octets, place) = self.take(n);
        if n > there {
            let error = Error::new(Kind::Truncated, place.start, Layer::Isup);
            self.visitor.fault(Field::new("length", place), octets.get(..1).unwrap_or_default(), error);
        }
        (octets, place)
    }
    /// How many octets are a group: the last one has bit 8 set.
    fn group(&self) -> usize {
        let last = self.rest.iter().position(|b| b & 0x80 != 0);
        last.map_or(self.rest.len(), |at| at.wrapping_add(1))
    }
}
fn tell_number<'o>(
    octets: &[u8],
    order: impl Iterator<Item = &'o u8>,
    field: Field<'_>,
    visitor: &mut dyn Visitor,
) {
    if octets.is_empty() || octets.len() > 8 {
        return visitor.unread(field, octets);
    }
    visitor.value(field, Value::Unsigned(order.fold(0, |n, b| n << 8 | u64::from(*b))));
}

/// What stands in the half octet behind an odd number of digits, if it is not the filler 0.
fn tell_filler(octets: &[u8], field: Field<'_>, visitor: &mut dyn Visitor) {
    if let [first, .., last] = octets {
        if first & 0x80 != 0 && last >> 4 != 0 {
            visitor.value(field, Value::Unsigned(u64::from(last >> 4)));
        }
    }
}

/// An object whose parts are told one behind the other.
pub(crate) fn object(
    octets: &[u8],
    field: Field<'_>,
    visitor: &mut dyn Visitor,
    tell: impl FnOnce(&mut Teller<'_, '_>),
) {
    visitor.begin(field, Shape::Object);
    let mut teller = Teller { rest: octets, end: field.span, visitor };
    tell(&mut teller);
    teller.rest("more");
    visitor.end();
}
/// A list of items, each told by `tell`, which takes at least one octet.
pub(crate) fn list(
    octets: &[u8],
    field: Field<'_>,
    visitor: &mut dyn Visitor,
    mut tell: impl FnMut(&mut Teller<'_, '_>),
) {
    visitor.begin(field, Shape::List);
    let mut teller = Teller { rest: octets, end: field.span, visitor };
    while !teller.rest.is_empty() {
        tell(&mut teller);
    }
    visitor.end();
}
/// An item of a list of as many octets as `size` says of what is left.
pub(crate) fn item<'a>(list: &mut Teller<'a, '_>, size: usize, tell: impl FnOnce(&mut Teller<'a, '_>)) {
    let is_cut = size > list.rest.len();
    let (octets, place) = list.take(size.max(1));
    list.visitor.begin(Field::new("", place), Shape::Object);
    let mut teller = Teller { rest: octets, end: place, visitor: list.visitor };
    tell(&mut teller);
    teller.rest("more");
    if is_cut {
        let length = octets.get(1..2).unwrap_or_default();
        let error = Error::new(Kind::Truncated, place.start, Layer::Isup);
        teller.visitor.fault(Field::new("length", place), length, error);
    }
    teller.visitor.end();
}
/// Whether a range has no status, or as many octets as its circuits need, which are one more than it says.
pub(crate) fn has_its_status(octets: &[u8]) -> bool {
    let [range, status @ ..] = octets else { return true };
    status.is_empty() || status.len() == usize::from(range >> 3).wrapping_add(1)
}
/// Octets of an item that has its length in its second octet.
pub(crate) fn counted(rest: &[u8]) -> usize {
    rest.get(1).map_or(rest.len(), |n| usize::from(*n).wrapping_add(2))
}

octet_views! {
    /// Octets without a further meaning here.
    Octets: |octets, field, visitor| visitor.value(field, Value::Octets(octets));
    /// A number, most significant octet first.
    Unsigned: |octets, field, visitor| tell_number(octets, octets.iter(), field, visitor);
    /// A signalling point code, Q.763 §3.43: 14 bits, in T1.113 24, least significant octet first.
    PointCode: |octets, field, visitor| tell_number(octets, octets.iter().rev(), field, visitor);
    /// Call reference, Q.763 §3.8: the identity of a call in the node with this point code.
    CallReference: |octets, field, visitor| object(octets, field, visitor, |t| {
        t.number("callIdentity", 3);
        t.little_endian("pointCode", t.rest.len());
    });
    /// Connection request, Q.763 §3.17: for an SCCP connection.
    ConnectionRequest: |octets, field, visitor| object(octets, field, visitor, |t| {
        t.number("localReference", 3);
        t.little_endian("pointCode", t.rest.len().saturating_sub(2));
        t.number("protocolClass", 1);
        t.number("credit", 1);
    });
    /// Closed user group interlock code, Q.763 §3.15: a network of four digits, a code in it.
    InterlockCode: |octets, field, visitor| object(octets, field, visitor, |t| {
        t.octets("networkIdentity", 2);
        t.number("code", 2);
    });
    /// MLPP precedence, Q.763 §3.34.
    Precedence: |octets, field, visitor| object(octets, field, visitor, |t| {
        t.bits("level", 1, PrecedenceLevel::FIELDS);
        t.octets("networkIdentity", 2);
        t.number("serviceDomain", 3);
    });
    /// Range and status, Q.763 §3.43: of one circuit more than the range says, a bit each. Where there is a status, more or
    /// fewer octets of it are odd.
    RangeAndStatus: |octets, field, visitor| object(octets, field, visitor, |t| {
        t.number("range", 1);
        t.rest("status");
    }), audit |octets, at, auditor| if !has_its_status(octets) {
        auditor.finding(Flag::ParameterSizeWrong, at);
    };
    /// Circuit state indicator, Q.763 §3.14: an octet a circuit.
    CircuitStates: |octets, field, visitor| list(octets, field, visitor, |t| {
        match t.rest.first() {
            Some(b) if b & 0x0c == 0 => t.bits("", 1, CircuitStateWithoutCall::FIELDS),
            _ => t.bits("", 1, CircuitState::FIELDS),
        }
    });
    /// Circuit assignment map, Q.763 §3.69: which channels of a path are taken, a bit each.
    CircuitAssignmentMap: |octets, field, visitor| object(octets, field, visitor, |t| {
        t.bits("type", 1, CircuitMapType::FIELDS);
        t.rest("map");
    });
    /// Parameter compatibility information, Q.763 §3.41: what is asked for of each parameter that is not known.
    ParameterCompatibility: |octets, field, visitor| list(octets, field, visitor, |t| {
        let behind = Teller { rest: t.rest.get(1..).unwrap_or_default(), end: t.end, visitor: t.visitor }.group();
        item(t, behind.wrapping_add(1), |t| {
            let (name, place) = t.take(1);
            if let [name] = name {
                let text = ParameterName(*name).name();
                t.visitor.value(Field::new("parameter", place), Value::Named(i64::from(*name), text));
            }
            t.bits("instruction", t.rest.len(), ParameterInstruction::FIELDS);
        });
    });
    /// Remote operations, Q.763 §3.48: components as in TCAP.
    RemoteOperations: |octets, field, visitor| object(octets, field, visitor, |t| {
        t.bits("profile", 1, OperationsProfile::FIELDS);
        t.rest("components");
    });
    /// Service activation, Q.763 §3.49: feature codes.
    Features: |octets, field, visitor| list(octets, field, visitor, |t| {
        let (code, place) = t.take(1);
        if let [code] = code {
            t.visitor.value(Field::new("", place), Feature(*code).value());
        }
    });
    /// Network specific facility, Q.763 §3.36: whose it is, and what it is.
    NetworkSpecificFacility: |octets, field, visitor| object(octets, field, visitor, |t| {
        let length = t.rest.first().map_or(0, |n| usize::from(*n));
        t.number("length", 1);
        if length > 0 && !t.rest.is_empty() {
            t.bits("network", 1, FacilityNetwork::FIELDS);
        }
        t.octets("networkIdentification", length.saturating_sub(1).min(t.rest.len()));
        t.rest("facility");
    });
    /// Forward GVNS, Q.763 §3.66: service provider, user group, routing number.
    ForwardGvns: |octets, field, visitor| object(octets, field, visitor, |t| {
        for (name, spare, filler) in [
            (
                "originatingParticipatingServiceProvider",
                "originatingParticipatingServiceProviderSpare",
                "originatingParticipatingServiceProviderFiller",
            ),
            ("gvnsUserGroup", "gvnsUserGroupSpare", "gvnsUserGroupFiller"),
        ] {
            let Some(first) = t.rest.first().copied() else { return };
            let (octets, place) = t.counted(usize::from(first & 15).wrapping_add(1));
            t.visitor.value(Field::new(name, place.last(octets.len())), Value::Text(&digits(octets, 1)));
            if first & 0x70 != 0 {
                t.visitor.value(Field::new(spare, place.part(0, 1)), Value::Unsigned((first >> 4 & 7).into()));
            }
            tell_filler(octets, Field::new(filler, place), t.visitor);
        }
        let length = t.rest.first().map_or(0, |b| usize::from(b & 15));
        let (octets, place) = t.counted(length.wrapping_add(1));
        let [first, nature, ..] = octets else {
            return t.visitor.unread(Field::new("terminatingNetworkRoutingNumber", place), octets);
        };
        t.visitor.begin(Field::new("terminatingNetworkRoutingNumber", place), Shape::Object);
        let plan = sigcodec_q763::NumberingPlan(first >> 4 & 7);
        t.visitor.value(Field::new("numberingPlan", place.part(0, 1)), plan.value());
        t.visitor.value(Field::new("nature", place.part(1, 2)), sigcodec_q763::Nature(nature & 0x7f).value());
        if nature & 0x80 != 0 {
            t.visitor.value(Field::new("spare", place.part(1, 2)), Value::Unsigned(1));
        }
        let rest = place.part(2, octets.len());
        t.visitor.value(Field::new("digits", rest), Value::Text(&digits(octets, 2)));
        tell_filler(octets, Field::new("filler", place), t.visitor);
        t.visitor.end();
    });
    /// Application transport, Q.763 §3.82: which application, what to do when it cannot be served, which segment, data.
    ApplicationTransport: |octets, field, visitor| object(octets, field, visitor, |t| {
        t.bits("context", t.group(), ApplicationContext::FIELDS);
        t.bits("instruction", t.group(), ApplicationInstruction::FIELDS);
        t.bits("segment", t.group(), ApplicationSegment::FIELDS);
        t.rest("data");
    });
    /// Calling geodetic location, Q.763 §3.88: who may see it, and a shape as TS 23.032 has it.
    GeodeticLocation: |octets, field, visitor| object(octets, field, visitor, |t| {
        t.bits("presentation", 2, LocationPresentation::FIELDS);
        t.rest("shape");
    });
    /// User-to-user indicators, Q.763 §3.60: a request or a response.
    UserToUserIndicators: |octets, field, visitor| {
        let response = octets.first().is_some_and(|b| b & 1 != 0);
        let fields = if response { UserToUserResponse::FIELDS } else { UserToUserRequest::FIELDS };
        visitor.bits(field, Bits::new(octets, BitNames::Fields(fields)));
    };
}

macro_rules! coded {
    ($( $(#[$m:meta])* $ty:ident: |$octets:ident, $field:ident, $visitor:ident| $tell:expr; )+) => { $(
        $(#[$m])*
        pub struct $ty<'a, C> {
            octets: &'a [u8],
            code: PhantomData<C>,
        }
        impl<'a, C> $ty<'a, C> {
            /// The octets as they came.
            #[must_use]
            pub const fn octets(self) -> &'a [u8] {
                self.octets
            }
        }
        impl<C> Clone for $ty<'_, C> {
            fn clone(&self) -> Self {
                *self
            }
        }
        impl<C> Copy for $ty<'_, C> {}
        impl<C> fmt::Debug for $ty<'_, C> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                Hex(self.octets).fmt(f)
            }
        }
        impl<C> fmt::Display for $ty<'_, C> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                Hex(self.octets).fmt(f)
            }
        }
        impl<'a, C: Code<Number = u8>> Meaning<'a> for $ty<'a, C> {
            #[inline]
            fn of(octets: &'a [u8]) -> Self {
                Self { octets, code: PhantomData }
            }
            fn walk(&self, $field: Field<'_>, _: Layer, $visitor: &mut dyn Visitor) {
                let $octets = self.octets;
                $tell
            }
        }
    )+ };
}
coded! {
    /// One octet that is a number with a name.
    Coded: |octets, field, visitor| match octets {
        [code] => visitor.value(field, C::new(*code).value()),
        _ => visitor.unread(field, octets),
    };
    /// Pieces of information: what each is, its length, its contents.
    Tagged: |octets, field, visitor| list(octets, field, visitor, |t| {
        item(t, counted(t.rest), |t| {
            let (tag, place) = t.take(1);
            if let [tag] = tag {
                t.visitor.value(Field::new("tag", place), C::new(*tag).value());
            }
            t.take(1);
            t.rest("contents");
        });
    });
}
impl<C: Code<Number = u8>> Coded<'_, C> {
    /// The code; `None` if there is not one octet.
    #[must_use]
    pub fn code(self) -> Option<C> {
        match self.octets {
            [code] => Some(C::new(*code)),
            _ => None,
        }
    }
}
