//! Whether a message fulfils an expression: yes, no, or not to be told.

use crate::{
    collect,
    envelope::{self, Envelope},
    error::SyntaxError,
    expression::{Expression, Names, Op, Operand, State},
    field::mask,
    parse::parse,
    sets::{Sets, without_plus},
    values::{Item, Literal, Values},
};
use core::{cmp::Ordering, fmt, net::IpAddr};
use sigcodec::{dissect::Dissection, wire::Error};

/// What an expression says of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// It is fulfilled.
    True,
    /// It is not.
    False,
    /// Something that decides it was not read.
    Undecided,
}

impl From<bool> for Verdict {
    fn from(is: bool) -> Self {
        if is { Self::True } else { Self::False }
    }
}

impl core::ops::Not for Verdict {
    type Output = Self;
    fn not(self) -> Self {
        match self {
            Self::True => Self::False,
            Self::False => Self::True,
            Self::Undecided => Self::Undecided,
        }
    }
}

/// What was not read, where an expression is undecided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unread {
    /// Something that could not be decoded, or is not known, could hold it.
    Error(Error),
    /// There are more values than are kept, or longer ones.
    TooMany,
    /// What is called so is a group in this message and has no value of its own.
    Group,
}

impl fmt::Display for Unread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Error(e) => write!(f, "{e}"),
            Self::TooMany => f.write_str("more values than are kept"),
            Self::Group => f.write_str("a group has no value"),
        }
    }
}

/// An expression that has been read.
#[derive(Clone, Debug)]
pub struct Filter(Rules);

impl Filter {
    /// Reads an expression; `sets` are what it may name behind `$`.
    ///
    /// # Errors
    /// What is wrong, and at which character.
    pub fn new(text: &str, sets: &Sets) -> Result<Self, SyntaxError> {
        let mut rules = Rules::new();
        rules.add(text, sets)?;
        Ok(Self(rules))
    }
    /// The memory that [`evaluate`](Self::evaluate) needs.
    #[must_use]
    pub fn state(&self) -> collect::State {
        self.0.state()
    }
    /// Whether a message fulfils it. `envelope` is what is known of the message beside its octets; `Flags` alone are one.
    ///
    /// Takes no memory. `state` is one that [`state`](Self::state) of the same filter gave; otherwise the fields that it
    /// has no room for are undecided.
    pub fn evaluate(
        &self,
        message: &Dissection<'_>,
        envelope: impl Into<Envelope>,
        state: &mut collect::State,
    ) -> Verdict {
        self.0.take(message, envelope, state);
        self.0.verdict(0, state)
    }
    /// What was not read of the message that was evaluated last, and for which field: the first that is in doubt.
    #[must_use]
    pub fn unread<'f>(&'f self, state: &collect::State) -> Option<(&'f str, Unread)> {
        self.0.unread(0, state)
    }
    /// The fields that no message had that was evaluated with this state: a name that no table lists may be mistaken.
    pub fn never_seen<'f>(&'f self, state: &collect::State) -> impl Iterator<Item = &'f str> {
        self.0.never_seen(state)
    }
}

/// Several expressions that are asked of each message: it is looked at once for all of them.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    names: Names,
    /// Each with the set of the fields that it asks.
    expressions: Vec<(Expression, u64)>,
}

impl Rules {
    /// No expression.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Adds an expression and returns its number, the first being 0. All together may have
    /// [`MAX_FIELDS`](crate::MAX_FIELDS) different fields.
    ///
    /// # Errors
    /// As [`Filter::new`]; what was added before stays as it is.
    pub fn add(&mut self, text: &str, sets: &Sets) -> Result<usize, SyntaxError> {
        let expression = parse(text, sets, &mut self.names)?;
        self.expressions.push(expression);
        Ok(self.expressions.len().saturating_sub(1))
    }
    /// The memory that they need, once all are added.
    #[must_use]
    pub fn state(&self) -> collect::State {
        collect::State::new(self.names.fields.len())
    }
    /// Looks at a message, of which [`verdict`](Self::verdict) is then asked. Takes no memory.
    pub fn take(&self, message: &Dissection<'_>, envelope: impl Into<Envelope>, state: &mut collect::State) {
        state.take(&self.names, message, &envelope.into());
    }
    /// Whether the message that was looked at last fulfils an expression; undecided for one that there is not.
    #[must_use]
    pub fn verdict(&self, number: usize, state: &collect::State) -> Verdict {
        self.expressions.get(number).map_or(Verdict::Undecided, |(e, _)| self.ask(e, state))
    }
    /// What was not read of it that an expression asks, as [`Filter::unread`].
    #[must_use]
    pub fn unread<'f>(&'f self, number: usize, state: &collect::State) -> Option<(&'f str, Unread)> {
        let asked = self.expressions.get(number).map_or(0, |(_, asked)| *asked);
        let mut fields = self.names.fields.iter().enumerate().filter(|(n, _)| asked & mask(*n) != 0);
        let of_field = fields.find_map(|(n, f)| Some((f.name.as_str(), doubt(state, n)?)));
        of_field.or_else(|| state.unread_layer.or(state.unread).map(|e| ("any_flag", Unread::Error(e))))
    }
    /// The fields that no message had, as [`Filter::never_seen`].
    pub fn never_seen<'f>(&'f self, state: &collect::State) -> impl Iterator<Item = &'f str> {
        let unseen = self.names.fields.iter().enumerate().filter(|(n, _)| !state.was_seen(*n));
        unseen.map(|(_, f)| f.name.as_str())
    }
    fn ask(&self, expression: &Expression, state: &collect::State) -> Verdict {
        match expression {
            Expression::All(all) => {
                fold(all.iter().map(|e| self.ask(e, state)), Verdict::False, Verdict::True)
            }
            Expression::Any(any) => {
                fold(any.iter().map(|e| self.ask(e, state)), Verdict::True, Verdict::False)
            }
            Expression::Not(inside) => !self.ask(inside, state),
            Expression::Has(field) => match state.values.get(*field) {
                Some(v) if v.count > 0 || v.group => Verdict::True,
                _ => missing(state, *field),
            },
            Expression::Compare { field, every, op, with } => self.compare(*field, *every, *op, with, state),
            Expression::Count { field, op, number } => {
                let count = state.values.get(*field).map_or(0, |v| i128::from(v.count));
                let is = order(*op, count.cmp(number));
                match doubt(state, *field) {
                    // There may be more: only what more could not change is known.
                    Some(Unread::Error(_)) => match (op, is) {
                        (Op::Greater | Op::GreaterOrEqual, true) => Verdict::True,
                        (Op::Less | Op::LessOrEqual, false) => Verdict::False,
                        (Op::Equal, false) if count > *number => Verdict::False,
                        _ => Verdict::Undecided,
                    },
                    _ => is.into(),
                }
            }
            Expression::State { field, is } => (state_of(state, *field) == *is).into(),
            Expression::Flag(flags) => {
                let is = match flags {
                    None => !state.flags.is_empty(),
                    Some(flags) => flags.intersects(state.flags),
                };
                match (is, state.unread_layer) {
                    (true, _) => Verdict::True,
                    (false, Some(_)) => Verdict::Undecided,
                    (false, None) => Verdict::False,
                }
            }
            Expression::Unread => state.unread.is_some().into(),
        }
    }
    fn compare(&self, field: usize, every: bool, op: Op, with: &Operand, state: &collect::State) -> Verdict {
        let Some(values) = state.values.get(field) else { return Verdict::Undecided };
        let mut in_doubt = doubt(state, field).is_some();
        if let Operand::Field(other) = with {
            in_doubt |= doubt(state, *other).is_some();
        }
        let mut of_values = values.iter().map(|(item, text)| {
            // A number with a name is equal to both.
            let digits = values.digits(&item).filter(|_| matches!(op, Op::Equal | Op::In));
            self.fulfils(item, text, op, with, state)
                || digits.is_some_and(|digits| self.fulfils(item, digits, op, with, state))
        });
        let found = if every { !values.is_empty() && of_values.all(|is| is) } else { of_values.any(|is| is) };
        match (found, every) {
            // Another value could only add to it.
            (true, false) => Verdict::True,
            (false, true) if !values.is_empty() && !matches!(with, Operand::Field(_)) => Verdict::False,
            (is, _) if !in_doubt => is.into(),
            _ => Verdict::Undecided,
        }
    }
    fn fulfils(&self, item: Item, text: &str, op: Op, with: &Operand, state: &collect::State) -> bool {
        match with {
            Operand::Literal(literal) => is(item, text, op, literal),
            Operand::List(list) => list.iter().any(|literal| is(item, text, Op::Equal, literal)),
            Operand::Set(n) => self.names.sets.get(*n).is_some_and(|set| set.contains(text)),
            Operand::Field(n) => {
                state.values.get(*n).into_iter().flat_map(Values::iter).any(|(other, of_other)| match op {
                    Op::Less | Op::LessOrEqual | Op::Greater | Op::GreaterOrEqual => {
                        let numbers = (item.as_number(text), other.as_number(of_other));
                        matches!(numbers, (Some(a), Some(b)) if order(op, a.cmp(&b)))
                    }
                    _ => texts(op, text, of_other),
                })
            }
        }
    }
}

/// What decides a list: the first that is `decisive`; `otherwise` if none is and none is in doubt.
fn fold(all: impl Iterator<Item = Verdict>, decisive: Verdict, otherwise: Verdict) -> Verdict {
    let mut out = otherwise;
    for verdict in all {
        if verdict == decisive {
            return decisive;
        }
        if verdict == Verdict::Undecided {
            out = Verdict::Undecided;
        }
    }
    out
}

/// What is in doubt about a field.
fn doubt(state: &collect::State, field: usize) -> Option<Unread> {
    let Some(values) = state.values.get(field) else { return Some(Unread::TooMany) };
    match state.hidden.get(field).copied().flatten() {
        Some(error) => Some(Unread::Error(error)),
        None if values.lost => Some(Unread::TooMany),
        None if values.group && values.is_empty() => Some(Unread::Group),
        None => None,
    }
}

/// The verdict on a field that is not there.
fn missing(state: &collect::State, field: usize) -> Verdict {
    match doubt(state, field) {
        Some(_) => Verdict::Undecided,
        None => Verdict::False,
    }
}

fn state_of(state: &collect::State, field: usize) -> State {
    let Some(values) = state.values.get(field) else { return State::Undecodable };
    match (values.count, doubt(state, field)) {
        (0, Some(_)) => State::Undecodable,
        (0, None) => State::Absent,
        (1, _) => State::One,
        _ => State::Several,
    }
}

/// Whether a value is as a literal says.
fn is(item: Item, text: &str, op: Op, literal: &Literal) -> bool {
    match literal {
        Literal::Text(other) => texts(op, text, other),
        Literal::Number(n) => item.as_number(text).is_some_and(|own| order(op, own.cmp(n))),
        Literal::Flag(b) => item.flag == Some(*b),
        Literal::Network(network, bits) => {
            text.parse::<IpAddr>().is_ok_and(|address| envelope::is_in(address, *network, *bits))
        }
    }
}

fn order(op: Op, order: Ordering) -> bool {
    match op {
        Op::Less => order.is_lt(),
        Op::LessOrEqual => order.is_le(),
        Op::Greater => order.is_gt(),
        Op::GreaterOrEqual => order.is_ge(),
        _ => order.is_eq(),
    }
}

/// Whether two texts are so, without regard to the letter case of ASCII, and to the `+` in front of a number where they
/// begin.
fn texts(op: Op, text: &str, other: &str) -> bool {
    let (text, other) = match op {
        Op::EndsWith | Op::Contains => (text, other),
        _ => (without_plus(text), without_plus(other)),
    };
    let (text, other) = (text.as_bytes(), other.as_bytes());
    let same = |part: Option<&[u8]>| part.is_some_and(|part| part.eq_ignore_ascii_case(other));
    match op {
        Op::StartsWith => same(text.get(..other.len())),
        Op::EndsWith => same(text.len().checked_sub(other.len()).and_then(|n| text.get(n..))),
        Op::Contains => other.is_empty() || text.windows(other.len()).any(|part| same(Some(part))),
        _ => text.eq_ignore_ascii_case(other),
    }
}
