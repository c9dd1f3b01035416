//! From words to an expression.

use crate::{
    error::{Reason, SyntaxError},
    expression::{Expression, MAX_DEPTH, MAX_FIELDS, MAX_LENGTH, MAX_TESTS, Names, Op, Operand, State},
    field::{Field, mask},
    sets::Sets,
    token::{Kind, Token, error, tokens},
    values::Literal,
};
use sigcodec::wire::audit::{Flag, Flags};

/// Words that are no fields.
const KEYWORDS: &[&str] = &[
    "and",
    "or",
    "not",
    "in",
    "starts_with",
    "ends_with",
    "contains",
    "all",
    "count",
    "any_flag",
    "true",
    "false",
    "unread",
];
/// The states of an identity.
const STATES: &[(&str, State)] = &[
    ("absent", State::Absent),
    ("one", State::One),
    ("several", State::Several),
    ("undecodable", State::Undecodable),
];

/// Reads an expression; what it names comes to `names`, which stay as they are if it is refused. Returns it with the set of
/// the fields that it asks.
pub(crate) fn parse(text: &str, sets: &Sets, names: &mut Names) -> Result<(Expression, u64)> {
    if text.chars().count() > MAX_LENGTH {
        return Err(error(text, text.len(), Reason::TooLong));
    }
    let tokens = tokens(text)?;
    let before = (names.fields.len(), names.sets.len(), names.asks_flags);
    let mut parser = Parser { text, tokens: &tokens, known: sets, depth: 0, tests: 0, asked: 0, out: names };
    let outcome = parser.any().and_then(|root| match parser.tokens.is_empty() {
        true => Ok((root, parser.asked)),
        false => Err(parser.expected("`and`, `or` or the end")),
    });
    if outcome.is_err() {
        names.fields.truncate(before.0);
        names.sets.truncate(before.1);
        names.asks_flags = before.2;
    }
    outcome
}

struct Parser<'t, 'n> {
    text: &'t str,
    /// What is left.
    tokens: &'t [Token<'t>],
    known: &'t Sets,
    depth: usize,
    tests: usize,
    /// The fields that were asked.
    asked: u64,
    out: &'n mut Names,
}

type Result<T> = core::result::Result<T, SyntaxError>;

impl<'t> Parser<'t, '_> {
    fn here(&self) -> usize {
        self.tokens.first().map_or(self.text.len(), |t| t.at)
    }
    fn expected(&self, what: &'static str) -> SyntaxError {
        self.refuse(Reason::Expected(what))
    }
    fn refuse(&self, reason: Reason) -> SyntaxError {
        error(self.text, self.here(), reason)
    }
    fn peek(&self) -> Option<&'t Kind<'t>> {
        self.tokens.first().map(|t| &t.kind)
    }
    fn skip(&mut self) {
        self.tokens = self.tokens.get(1..).unwrap_or_default();
    }
    /// Takes one of these words or signs, if it is next.
    fn takes(&mut self, words: &[&str]) -> bool {
        let is = match self.peek() {
            Some(Kind::Word(w)) => words.contains(w),
            Some(Kind::Sign(s)) => words.contains(s),
            _ => false,
        };
        if is {
            self.skip();
        }
        is
    }
    fn needs(&mut self, sign: &'static str, what: &'static str) -> Result<()> {
        if self.takes(&[sign]) { Ok(()) } else { Err(self.expected(what)) }
    }
    fn counted(&mut self) -> Result<()> {
        self.tests = self.tests.saturating_add(1);
        if self.tests > MAX_TESTS { Err(self.refuse(Reason::TooManyTests)) } else { Ok(()) }
    }
    fn any(&mut self) -> Result<Expression> {
        let first = self.every()?;
        let mut all = vec![first];
        while self.takes(&["or", "||"]) {
            all.push(self.every()?);
        }
        Ok(one_or(all, Expression::Any))
    }
    fn every(&mut self) -> Result<Expression> {
        let first = self.not()?;
        let mut all = vec![first];
        while self.takes(&["and", "&&"]) {
            all.push(self.not()?);
        }
        Ok(one_or(all, Expression::All))
    }
    fn not(&mut self) -> Result<Expression> {
        if self.depth >= MAX_DEPTH {
            return Err(self.refuse(Reason::TooDeep));
        }
        self.depth = self.depth.saturating_add(1);
        let out = if self.takes(&["not", "!"]) {
            Expression::Not(Box::new(self.not()?))
        } else if self.takes(&["("]) {
            let inside = self.any()?;
            self.needs(")", "`)`")?;
            inside
        } else {
            self.counted()?;
            self.test()?
        };
        self.depth = self.depth.saturating_sub(1);
        Ok(out)
    }
    fn test(&mut self) -> Result<Expression> {
        match self.peek() {
            Some(Kind::Word("any_flag")) => {
                self.skip();
                self.out.asks_flags = true;
                Ok(Expression::Flag(self.flags()?))
            }
            Some(Kind::Word("unread")) => {
                self.skip();
                Ok(Expression::Unread)
            }
            Some(Kind::Word("count")) => {
                self.skip();
                self.count()
            }
            Some(Kind::Word("all")) => {
                self.skip();
                let at = self.here();
                let (field, state) = self.field()?;
                if state {
                    return Err(error(
                        self.text,
                        at,
                        Reason::Expected("a field without `.state` behind `all`"),
                    ));
                }
                self.comparison(field, true)
            }
            _ => match self.field()? {
                (field, true) => self.state(field),
                (field, false) => self.comparison(field, false),
            },
        }
    }
    /// A field, and whether its state is asked for.
    fn field(&mut self) -> Result<(usize, bool)> {
        let Some(Kind::Word(word)) = self.peek() else { return Err(self.expected("a field")) };
        if KEYWORDS.contains(word) {
            return Err(self.expected("a field"));
        }
        let (name, state) = match word.strip_suffix(".state") {
            Some(name) if Field::new(name).is_ok_and(|f| f.identity().is_some()) => (name, true),
            _ => (*word, false),
        };
        let n = match self.out.fields.iter().position(|f| f.name == name) {
            Some(n) => n,
            None if self.out.fields.len() >= MAX_FIELDS => return Err(self.refuse(Reason::TooManyFields)),
            None => {
                self.out.fields.push(Field::new(name).map_err(|reason| self.refuse(reason))?);
                self.out.fields.len().saturating_sub(1)
            }
        };
        self.asked |= mask(n);
        self.skip();
        Ok((n, state))
    }
    fn flags(&mut self) -> Result<Option<Flags>> {
        self.needs("(", "`(`")?;
        if self.takes(&[")"]) {
            return Ok(None);
        }
        let mut flags = Flags::NONE;
        loop {
            let Some(Kind::Word(word)) = self.peek() else { return Err(self.expected("the name of a flag")) };
            let Some(flag) = Flag::ALL.iter().find(|f| f.name() == *word) else {
                return Err(self.refuse(Reason::Unknown("flag", (*word).to_owned())));
            };
            flags.insert(*flag);
            self.skip();
            if self.takes(&[")"]) {
                return Ok(Some(flags));
            }
            self.needs(",", "`,` or `)`")?;
        }
    }
    fn count(&mut self) -> Result<Expression> {
        self.needs("(", "`(`")?;
        let at = self.here();
        let (field, state) = self.field()?;
        if state {
            return Err(error(self.text, at, Reason::Expected("a field without `.state`")));
        }
        self.needs(")", "`)`")?;
        let at = self.here();
        let (op, negated) =
            self.operator(true)?.ok_or_else(|| self.expected("a comparison with a number"))?;
        if matches!(op, Op::In | Op::StartsWith | Op::EndsWith | Op::Contains) {
            return Err(error(self.text, at, Reason::Expected("a comparison with a number")));
        }
        let Some(Kind::Number(number)) = self.peek() else { return Err(self.expected("a number")) };
        self.skip();
        Ok(negate(Expression::Count { field, op, number: *number }, negated))
    }
    fn state(&mut self, field: usize) -> Result<Expression> {
        let negated = if self.takes(&["=="]) {
            false
        } else {
            self.needs("!=", "`==` or `!=`")?;
            true
        };
        let Some(Kind::Text(word)) = self.peek() else { return Err(self.expected("a state in quotes")) };
        let Some((_, is)) = STATES.iter().find(|(name, _)| name == word) else {
            let what = "state: absent, one, several, undecodable";
            return Err(self.refuse(Reason::Unknown(what, word.clone())));
        };
        self.skip();
        Ok(negate(Expression::State { field, is: *is }, negated))
    }
    /// The operator that is next, and whether what it says is negated.
    fn operator(&mut self, needed: bool) -> Result<Option<(Op, bool)>> {
        let word = match self.peek() {
            Some(Kind::Word(w)) => w,
            Some(Kind::Sign(s)) => s,
            _ => "",
        };
        let found = match word {
            "==" => (Op::Equal, false),
            "!=" => (Op::Equal, true),
            "<" => (Op::Less, false),
            "<=" => (Op::LessOrEqual, false),
            ">" => (Op::Greater, false),
            ">=" => (Op::GreaterOrEqual, false),
            "in" => (Op::In, false),
            "starts_with" => (Op::StartsWith, false),
            "ends_with" => (Op::EndsWith, false),
            "contains" => (Op::Contains, false),
            "and" | "or" | "&&" | "||" | ")" if !needed => return Ok(None),
            "" if self.tokens.is_empty() && !needed => return Ok(None),
            _ => {
                return Err(self.expected(
                    "`==`, `!=`, `<`, `<=`, `>`, `>=`, `in`, `starts_with`, `ends_with` or `contains`",
                ));
            }
        };
        self.skip();
        Ok(Some(found))
    }
    fn comparison(&mut self, field: usize, every: bool) -> Result<Expression> {
        let Some((op, negated)) = self.operator(every)? else { return Ok(Expression::Has(field)) };
        let is_of_texts = matches!(op, Op::StartsWith | Op::EndsWith | Op::Contains)
            || matches!((op, self.peek()), (Op::In, Some(Kind::Set(_))));
        if is_of_texts && self.out.fields.get(field).is_some_and(|f| f.literals.has_order()) {
            return Err(
                self.refuse(Reason::Mismatch("times are compared by `==`, `!=`, `<`, `<=`, `>`, `>=`"))
            );
        }
        let at = self.here();
        let with = match (op, self.peek()) {
            (Op::In, Some(Kind::Set(name))) => {
                let Some(set) = self.known.shared(name) else {
                    return Err(self.refuse(Reason::Unknown("set that was given", format!("${name}"))));
                };
                self.out.sets.push(set.clone());
                self.skip();
                Operand::Set(self.out.sets.len().saturating_sub(1))
            }
            (Op::In, Some(Kind::Sign("{"))) => {
                self.skip();
                Operand::List(self.list(field)?)
            }
            (Op::In, _) => return Err(self.expected("`$` and the name of a set, or a list in `{ }`")),
            (_, Some(Kind::Word(word))) if !matches!(*word, "true" | "false") => {
                let (other, state) = self.field()?;
                if state {
                    return Err(error(self.text, at, Reason::Expected("a field without `.state`")));
                }
                Operand::Field(other)
            }
            _ => match <[Literal; 1]>::try_from(self.literals(field, op)?) {
                Ok([one]) => Operand::Literal(one),
                Err(several) => Operand::List(several),
            },
        };
        let compared = matches!(op, Op::Less | Op::LessOrEqual | Op::Greater | Op::GreaterOrEqual);
        match &with {
            Operand::Literal(Literal::Text(_) | Literal::Flag(_) | Literal::Network(..)) if compared => {
                Err(error(self.text, at, Reason::Expected("a number or a field")))
            }
            Operand::Literal(Literal::Number(_) | Literal::Flag(_)) if !compared && op != Op::Equal => {
                Err(error(self.text, at, Reason::Expected("a text in quotes or a field")))
            }
            // Each of them differs.
            _ if every && negated => {
                let some = Expression::Compare { field, every: false, op, with };
                Ok(Expression::All(vec![Expression::Has(field), negate(some, true)]))
            }
            _ => Ok(negate(Expression::Compare { field, every, op, with }, negated)),
        }
    }
    /// What stands in `{ }`.
    fn list(&mut self, field: usize) -> Result<Vec<Literal>> {
        let mut list = Vec::new();
        loop {
            self.counted()?;
            list.extend(self.literals(field, Op::Equal)?);
            if self.takes(&["}"]) {
                return Ok(list);
            }
            self.needs(",", "`,` or `}`")?;
        }
    }
    /// A literal that a field may have: each spelling of it.
    fn literals(&mut self, field: usize, op: Op) -> Result<Vec<Literal>> {
        let literals = self.out.fields.get(field).map(|f| &f.literals);
        let out = match self.peek() {
            Some(Kind::Text(text)) => {
                // A part of a name is no name.
                let named = literals.filter(|l| op == Op::Equal || l.has_order());
                let texts = named.map_or_else(|| Ok(vec![Literal::Text(text.clone())]), |l| l.texts(text));
                texts.map_err(|reason| self.refuse(reason))?
            }
            Some(Kind::Number(n)) => {
                if literals.is_some_and(|l| !l.takes_numbers()) {
                    return Err(self.expected("a text in quotes"));
                }
                vec![Literal::Number(literals.map_or(*n, |l| l.number(*n)))]
            }
            Some(Kind::Word(word @ ("true" | "false"))) => vec![Literal::Flag(*word == "true")],
            _ => return Err(self.expected("a text in quotes, a number, `true`, `false` or a field")),
        };
        self.skip();
        Ok(out)
    }
}

fn one_or(mut all: Vec<Expression>, several: fn(Vec<Expression>) -> Expression) -> Expression {
    match all.len() {
        1 => all.pop().unwrap_or(Expression::Unread),
        _ => several(all),
    }
}

fn negate(expression: Expression, negated: bool) -> Expression {
    if negated { Expression::Not(Box::new(expression)) } else { expression }
}
