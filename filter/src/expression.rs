//! An expression as it is evaluated.

use crate::{field::Field, sets::Set, values::Literal};
use sigcodec::wire::audit::Flags;
use std::sync::Arc;

/// Characters that an expression may have.
pub const MAX_LENGTH: usize = 8192;
/// Levels of brackets and `not`.
pub const MAX_DEPTH: usize = 32;
/// Tests, and literals in lists.
pub const MAX_TESTS: usize = 512;
/// Different fields.
pub const MAX_FIELDS: usize = 64;

#[derive(Clone, Debug)]
pub(crate) enum Expression {
    All(Vec<Self>),
    Any(Vec<Self>),
    Not(Box<Self>),
    /// A field is there.
    Has(usize),
    /// Some value, or each, is so.
    Compare {
        field: usize,
        every: bool,
        op: Op,
        with: Operand,
    },
    /// How often a field stands; how many items it has, if it is a list.
    Count {
        field: usize,
        op: Op,
        number: i128,
    },
    /// The state of an identity is this one.
    State {
        field: usize,
        is: State,
    },
    /// Something is odd in one of these ways, or in any.
    Flag(Option<Flags>),
    /// Something of the message was not read.
    Unread,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Op {
    Equal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    In,
    StartsWith,
    EndsWith,
    Contains,
}

/// What a field is compared with.
#[derive(Clone, Debug)]
pub(crate) enum Operand {
    Literal(Literal),
    List(Vec<Literal>),
    Field(usize),
    Set(usize),
}

/// The state of an identity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    Absent,
    One,
    Several,
    Undecodable,
}

/// What expressions name.
#[derive(Clone, Debug, Default)]
pub(crate) struct Names {
    pub(crate) fields: Vec<Field>,
    pub(crate) sets: Vec<Arc<Set>>,
    /// Whether flags are asked for.
    pub(crate) asks_flags: bool,
}
