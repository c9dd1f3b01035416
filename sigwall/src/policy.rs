//! The rules as they are asked: expressions compiled once, and what becomes of what fulfils them.

use crate::config::{Code, Config, ConfigError, Deed, Direction, Ending, Entries, Protocol};
use sigcodec::{
    diameter::{self, DataKind, Def, Outcome},
    dissect::Dissection,
    sccp::cause::ReturnCause,
    screen::Told,
    tcap::names::PAbortCause,
    wire::{
        Error, Kind, Layer,
        codes::Code as Named,
        walk::{Field, Identity, Shape, Span, Value, Visitor},
    },
};
use sigcodec_filter::{Envelope, Rules, Set, Sets, State, Unread, Verdict};
use std::fs;

/// What becomes of a message.
#[derive(Clone, Debug)]
pub enum Action {
    /// It is sent on as it came.
    Pass,
    /// It is not sent on.
    Drop,
    /// It is told, and the next rule is asked.
    Log,
    /// The next rule is asked.
    Next,
    /// It is answered, and not sent on.
    Answer(Refusal),
    /// It is sent on with one thing changed.
    Rewrite(Change),
}

/// How a message is answered.
#[derive(Clone, Debug)]
pub enum Refusal {
    /// As its protocol asks.
    Protocol,
    /// Returned with a cause, Q.714 §4.2.
    Returned(ReturnCause),
    /// A P-Abort, Q.774 §3.3.
    Abort(i64),
    /// A return error for each invocation: the code.
    Error(u8),
    /// An answer of Diameter, with what goes into Failed-AVP.
    Result(Outcome, Option<&'static Def>),
}

/// One thing that is changed.
#[derive(Clone, Debug)]
pub enum Change {
    /// The digits of the global title of the called party.
    Called(String),
    /// The same of the calling party.
    Calling(String),
    /// The data of the first AVP of a definition.
    Avp(&'static Def, Vec<u8>),
}

/// A rule.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its place among all rules.
    pub rule: usize,
    action: Action,
    on_undecodable: Action,
}

/// The rules of one protocol in one direction.
#[derive(Clone, Debug)]
pub struct Screening {
    rules: Rules,
    rows: Vec<Row>,
    /// The number of the expression `unread`.
    unread: usize,
}

/// Who decided about a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Who {
    /// A rule, by its place; whether because it could not be told.
    Rule(usize, bool),
    /// `default`; whether because something was not read.
    Default(bool),
    /// Nobody was asked: it manages the connection.
    Unasked,
    /// What holds for every message of its protocol, whatever the rules say.
    Protocol,
}

/// All rules.
#[derive(Debug)]
pub struct Policy {
    /// The names of the rules.
    pub names: Vec<String>,
    /// Why they are there, or else their expressions.
    pub reasons: Vec<String>,
    screenings: [[Screening; 2]; 2],
    default: Action,
    on_undecodable: Action,
}

/// What was decided about a message.
#[derive(Debug)]
pub struct Decision<'p> {
    /// What becomes of it.
    pub action: &'p Action,
    /// Who decided.
    pub who: Who,
    /// What was not read, if that decided.
    pub unread: Option<(&'p str, Unread)>,
}

impl Policy {
    /// Compiles the rules of a file.
    ///
    /// # Errors
    /// What is wrong, and in which rule.
    pub fn new(config: &Config) -> Result<Self, ConfigError> {
        let sets = sets(config)?;
        let both = |protocol| {
            let of = |direction| Screening::new(config, &sets, protocol, direction);
            Ok::<_, ConfigError>([of(Direction::In)?, of(Direction::Out)?])
        };
        let [diameter, m3ua] = Protocol::ALL;
        let default = |deed, place| action(deed, None).map_err(|e| ConfigError::wrong(place, e));
        let names: Vec<String> = config.rule.iter().map(|r| r.name.clone()).collect();
        if let Some(twice) =
            names.iter().enumerate().find_map(|(n, name)| names.iter().take(n).find(|o| *o == name))
        {
            return Err(ConfigError::wrong(format!("rule `{twice}`"), "there are two of this name"));
        }
        let out = Self {
            reasons: config.rule.iter().map(|r| r.reason.clone().unwrap_or_else(|| r.when.clone())).collect(),
            names,
            screenings: [both(diameter)?, both(m3ua)?],
            default: default(&config.default.action, "default.action")?,
            on_undecodable: default(&config.default.on_undecodable, "default.on_undecodable")?,
        };
        for (action, place) in
            [(&out.default, "default.action"), (&out.on_undecodable, "default.on_undecodable")]
        {
            if matches!(action, Action::Log | Action::Next) {
                return Err(ConfigError::wrong(place, "nothing is asked behind it"));
            }
        }
        Ok(out)
    }
    /// The rules of a protocol in a direction.
    #[must_use]
    pub const fn of(&self, protocol: Protocol, direction: Direction) -> &Screening {
        let [diameter, m3ua] = &self.screenings;
        let [there, back] = match protocol {
            Protocol::Diameter => diameter,
            Protocol::M3ua => m3ua,
        };
        match direction {
            Direction::In => there,
            Direction::Out => back,
        }
    }
    /// What decided, as it is called in the log.
    #[must_use]
    pub fn name(&self, who: Who) -> &str {
        match who {
            Who::Rule(n, _) => self.names.get(n).map_or("", String::as_str),
            Who::Default(_) => "default",
            Who::Unasked => "unasked",
            Who::Protocol => "protocol",
        }
    }
    /// Asks the rules of a protocol in their order about a message. `log` hears of those that only tell.
    pub fn decide(
        &self,
        protocol: Protocol,
        message: &Dissection<'_>,
        envelope: Envelope,
        direction: Direction,
        state: &mut State,
        log: &mut dyn FnMut(Decision<'_>),
    ) -> Decision<'_> {
        let screening = self.of(protocol, direction);
        screening.rules.take(message, envelope, state);
        for (number, row) in screening.rows.iter().enumerate() {
            let (action, in_doubt) = match screening.rules.verdict(number, state) {
                Verdict::False => continue,
                Verdict::True => (&row.action, false),
                Verdict::Undecided => (&row.on_undecodable, true),
            };
            let unread = if in_doubt { screening.rules.unread(number, state) } else { None };
            let decision = Decision { action, who: Who::Rule(row.rule, in_doubt), unread };
            match action {
                Action::Next => {}
                Action::Log => log(decision),
                _ => return decision,
            }
        }
        let unread = screening.rules.verdict(screening.unread, state) != Verdict::False && !is_read(message);
        let action = if unread { &self.on_undecodable } else { &self.default };
        let what = if unread { screening.rules.unread(screening.unread, state) } else { None };
        Decision { action, who: Who::Default(unread), unread: what }
    }
}

impl Screening {
    fn new(
        config: &Config,
        sets: &Sets,
        protocol: Protocol,
        direction: Direction,
    ) -> Result<Self, ConfigError> {
        let (mut rules, mut rows) = (Rules::new(), Vec::new());
        for (rule, said) in config.rule.iter().enumerate() {
            let place = || format!("rule `{}`", said.name);
            let wrong = |what: String| ConfigError::wrong(place(), what);
            let own = action(&said.action, said.protocol).map_err(wrong)?;
            if matches!(said.action, Deed::Match | Deed::Next) {
                return Err(wrong("`match` and `next` are for `on_undecodable`".to_owned()));
            }
            let on_undecodable = match said.on_undecodable {
                Deed::Match => own.clone(),
                ref other => action(other, said.protocol).map_err(wrong)?,
            };
            if said.protocol.is_some_and(|of| of != protocol)
                || said.direction.is_some_and(|d| d != direction)
            {
                continue;
            }
            rules.add(&said.when, sets).map_err(|e| wrong(e.to_string()))?;
            rows.push(Row { rule, action: own, on_undecodable });
        }
        let unread = rules.add("unread", sets).map_err(|e| ConfigError::wrong("rules", e))?;
        Ok(Self { rules, rows, unread })
    }
    /// The memory that they need.
    #[must_use]
    pub fn state(&self) -> State {
        self.rules.state()
    }
}

/// Whether nothing of a message was left unread but carriers: values that were read as what they are and that may hold
/// anything, an identity too, such as a Session-Id or a text of USSD. They leave a test of an identity undecided, which is for
/// the rules that ask for one; many messages in order have them.
fn is_read(message: &Dissection<'_>) -> bool {
    let mut carriers = Carriers(Vec::new());
    message.walk(&mut carriers);
    let mut is_read = true;
    message.errors(&mut |_| is_read = false);
    message.identities(&mut |told| {
        if let Told::Undecodable { error, .. } = told {
            let is_in = |span: &Span| (span.start..span.end).contains(&error.at());
            // What an audit found has the layer of its flag.
            let is_value = (error.kind(), error.layer()) == (Kind::NotRead, Layer::Wire);
            is_read &= is_value && carriers.0.iter().any(is_in);
        }
    });
    is_read
}

/// Where carriers stand.
struct Carriers(Vec<Span>);

impl Carriers {
    fn take(&mut self, field: Field<'_>) {
        if field.kind.identity == Some(Identity::CARRIER) {
            self.0.push(field.span);
        }
    }
}

impl Visitor for Carriers {
    fn begin(&mut self, field: Field<'_>, _: Shape) {
        self.take(field);
    }
    fn end(&mut self) {}
    fn value(&mut self, field: Field<'_>, _: Value<'_>) {
        self.take(field);
    }
    fn fault(&mut self, _: Field<'_>, _: &[u8], _: Error) {}
    fn unknown(&mut self, _: Field<'_>, _: &[u8]) {}
    fn unread(&mut self, _: Field<'_>, _: &[u8]) {}
}

fn sets(config: &Config) -> Result<Sets, ConfigError> {
    let mut out = Sets::new();
    for (name, entries) in &config.sets {
        let (place, text) = match entries {
            Entries::List(list) => (format!("set `{name}`"), list.join("\n")),
            Entries::File { file } => {
                let path = config.file(file);
                let text = fs::read_to_string(&path).map_err(|e| ConfigError::Read(path.clone(), e))?;
                (path.display().to_string(), text)
            }
        };
        let wrong = |n| ConfigError::wrong(&place, format!("line {n} is no text or prefix"));
        out.insert(name, Set::parse(&text).map_err(wrong)?);
    }
    Ok(out)
}

/// The number that a code of a table has, by its name or itself.
fn code<C: Named>(what: &str, said: &Code) -> Result<C, String>
where
    C::Number: TryFrom<u32>,
{
    match said {
        Code::Number(n) => C::Number::try_from(*n).map(C::new).map_err(|_| format!("{n} is no {what}")),
        Code::Name(name) => {
            let found = C::NAMES.iter().find(|(_, other)| other.eq_ignore_ascii_case(name));
            let names = || C::NAMES.iter().map(|(_, n)| *n).collect::<Vec<_>>().join(", ");
            found.map(|(n, _)| C::new(*n)).ok_or_else(|| format!("`{name}` is no {what}: {}", names()))
        }
    }
}

/// What a deed says, for a protocol that is named or for both.
fn action(said: &Deed, protocol: Option<Protocol>) -> Result<Action, String> {
    let of = match said {
        Deed::Pass => return Ok(Action::Pass),
        Deed::Drop => return Ok(Action::Drop),
        Deed::Log => return Ok(Action::Log),
        Deed::Next | Deed::Match => return Ok(Action::Next),
        Deed::Answer => return Ok(Action::Answer(Refusal::Protocol)),
        Deed::Diameter(_) | Deed::RewriteAvp { .. } => Protocol::Diameter,
        Deed::Udts(_)
        | Deed::TcapAbort(_)
        | Deed::ReturnError(_)
        | Deed::RewriteCalledGt(_)
        | Deed::RewriteCallingGt(_) => Protocol::M3ua,
    };
    if protocol != Some(of) {
        return Err(format!(
            "what it does is done to messages of one protocol: `protocol = \"{}\"` is missing",
            of.name()
        ));
    }
    Ok(match said {
        Deed::Udts(said) => Action::Answer(Refusal::Returned(code("return cause", said)?)),
        Deed::TcapAbort(said) => {
            Action::Answer(Refusal::Abort(code::<PAbortCause>("P-Abort cause", said)?.0))
        }
        Deed::ReturnError(said) => Action::Answer(Refusal::Error(error(said)?)),
        Deed::Diameter(Ending { code, vendor, failed_avp }) => {
            let outcome = match vendor {
                Some(vendor) => Outcome::Experimental(*vendor, *code),
                None => Outcome::Result(*code),
            };
            let failed = failed_avp.as_ref().map(|name| avp(name)).transpose()?;
            Action::Answer(Refusal::Result(outcome, failed))
        }
        Deed::RewriteCalledGt(digits) => Action::Rewrite(Change::Called(number(digits)?)),
        Deed::RewriteCallingGt(digits) => Action::Rewrite(Change::Calling(number(digits)?)),
        Deed::RewriteAvp { name, value } => {
            let def = avp(name)?;
            Action::Rewrite(Change::Avp(def, data(def, value)?))
        }
        _ => Action::Next,
    })
}

/// The code of an error of MAP by its name.
fn error(said: &Code) -> Result<u8, String> {
    let name = match said {
        Code::Number(n) => return u8::try_from(*n).map_err(|_| format!("{n} is no error code")),
        Code::Name(name) => name,
    };
    let protocol = &sigcodec::map::PROTOCOL;
    let found = protocol.error_by_name(name, protocol.newest_version());
    let code = found.and_then(|def| u8::try_from(def.code).ok());
    code.ok_or_else(|| format!("`{name}` is no error of MAP"))
}

fn avp(name: &str) -> Result<&'static Def, String> {
    let found = diameter::STANDARD.by_name(name);
    found.ok_or_else(|| format!("`{name}` is no AVP of the dictionary"))
}

fn number(digits: &str) -> Result<String, String> {
    let is = (1..=32).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    if is { Ok(digits.to_owned()) } else { Err(format!("`{digits}` is no number of a global title")) }
}

/// The data of an AVP with this value.
fn data(def: &Def, value: &Code) -> Result<Vec<u8>, String> {
    use DataKind as Kind;
    match (def.kind, value) {
        (
            Kind::UTF8String | Kind::DiameterIdentity | Kind::DiameterURI | Kind::OctetString,
            Code::Name(text),
        ) => Ok(text.as_bytes().to_vec()),
        (Kind::Unsigned32 | Kind::Integer32 | Kind::Enumerated, Code::Number(n)) => {
            Ok(n.to_be_bytes().to_vec())
        }
        (kind, value) => {
            Err(format!("`{value}` is no value of {}, which is of type {}", def.name, kind.name()))
        }
    }
}
