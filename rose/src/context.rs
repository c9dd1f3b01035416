//! Application contexts as data.

use crate::operation::OperationDef;
use core::fmt;

/// What a node of the network is in a dialogue.
///
/// Each is a constant, and a user's own are values like those of a specification.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Role {
    /// The name as the specification spells it.
    pub name: &'static str,
    /// The subsystem number, if there is one.
    pub ssn: Option<u8>,
}

impl Role {
    /// A role with a subsystem number.
    #[must_use]
    pub const fn new(name: &'static str, ssn: u8) -> Self {
        Self { name, ssn: Some(ssn) }
    }
    /// A role that no subsystem number stands for.
    #[must_use]
    pub const fn without_ssn(name: &'static str) -> Self {
        Self { name, ssn: None }
    }
}

impl fmt::Debug for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// An application context as data; [`contexts!`](crate::contexts) declares it.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ContextDef {
    /// The name of the specification with its version.
    pub name: &'static str,
    /// The version of the protocol in its dialogues.
    pub version: u8,
    /// The contents of the OBJECT IDENTIFIER.
    pub oid: &'static [u8],
    /// Who opens the dialogue, and towards whom.
    pub roles: &'static [(Role, Role)],
    /// Operations that the initiator of the dialogue invokes.
    pub initiator: &'static [&'static OperationDef],
    /// Operations that the responder invokes.
    pub responder: &'static [&'static OperationDef],
}

impl ContextDef {
    /// A context in which nobody invokes anything.
    #[must_use]
    pub const fn new(name: &'static str, oid: &'static [u8], version: u8) -> Self {
        Self { name, version, oid, roles: &[], initiator: &[], responder: &[] }
    }
    /// The same context with who opens its dialogues towards whom.
    #[must_use]
    pub const fn with_roles(self, roles: &'static [(Role, Role)]) -> Self {
        Self { roles, ..self }
    }
    /// The same context with the operations of both sides.
    #[must_use]
    pub const fn with_operations(
        self,
        initiator: &'static [&'static OperationDef],
        responder: &'static [&'static OperationDef],
    ) -> Self {
        Self { initiator, responder, ..self }
    }
    /// Every operation that a side invokes: those of the initiator, then those of the responder.
    #[inline]
    pub fn operations(&self) -> impl Iterator<Item = &'static OperationDef> + Clone + use<> {
        self.initiator.iter().chain(self.responder).copied()
    }
    /// The operation that a code stands for in this context; `None` if the context does not list it.
    #[inline]
    #[must_use]
    pub fn operation(&self, code: i64) -> Option<&'static OperationDef> {
        self.operations().find(|o| o.code == code)
    }
    /// Whether a side invokes the operation in this form.
    #[must_use]
    pub fn lists(&self, operation: &'static OperationDef) -> bool {
        self.operations().any(|o| core::ptr::eq(o, operation))
    }
}

/// How many octets the contents of an OBJECT IDENTIFIER with these arcs take.
#[must_use]
pub const fn contents_len(arcs: &[u32]) -> usize {
    let [_, _, behind @ ..] = arcs else { panic!("an object identifier has at least two arcs") };
    let (mut left, mut len) = (behind, 1usize);
    while let [arc, behind @ ..] = left {
        len = len.saturating_add(septets(*arc));
        left = behind;
    }
    len
}

/// How many octets an arc takes.
const fn septets(arc: u32) -> usize {
    match arc {
        0..=0x7f => 1,
        0x80..=0x3fff => 2,
        0x4000..=0x1f_ffff => 3,
        0x20_0000..=0xfff_ffff => 4,
        _ => 5,
    }
}

/// The contents of the OBJECT IDENTIFIER with these arcs, X.690 §8.19.
#[must_use]
pub const fn contents<const N: usize>(arcs: &[u32]) -> [u8; N] {
    let [a, b, behind @ ..] = arcs else { panic!("an object identifier has at least two arcs") };
    assert!(*a <= 1 && *b < 40, "the first arc is 0 or 1, and the second is below 40");
    let mut out = [0; N];
    let whole: &mut [u8] = &mut out;
    let [first, rest @ ..] = whole else { panic!("there is room for the arcs") };
    *first = low(a.wrapping_mul(40).wrapping_add(*b));
    let (mut left, mut to) = (behind, rest);
    while let [arc, behind @ ..] = left {
        let mut more = septets(*arc);
        while more > 0 {
            more = more.wrapping_sub(1);
            let [octet, octets @ ..] = to else { panic!("there is room for the arcs") };
            #[expect(clippy::cast_possible_truncation, reason = "below 5")]
            let bits = low(arc.wrapping_shr((more as u32).wrapping_mul(7)));
            *octet = if more == 0 { bits } else { bits | 0x80 };
            to = octets;
        }
        left = behind;
    }
    out
}

/// The low seven bits.
const fn low(n: u32) -> u8 {
    (n & 0x7f) as u8
}

/// The version of a context that says none: its last arc.
#[must_use]
pub const fn version(arcs: &[u32], said: &[u8]) -> u8 {
    match (said, arcs) {
        ([version, ..], _) => *version,
        #[expect(clippy::cast_possible_truncation, reason = "below 256")]
        ([], [.., last @ 0..=255]) => *last as u8,
        _ => panic!("a context whose last arc is above 255 says its VERSION"),
    }
}
