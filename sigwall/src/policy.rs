//! The rules as they are asked: expressions compiled once, and what becomes of what fulfils them.

use crate::{
    action::{Action, action},
    config::{Config, ConfigError, Deed, Direction, Entries, Protocol},
};
use sigcodec::{
    dissect::Dissection,
    screen::Report,
    wire::{
        Error, Kind, Layer,
        walk::{Field, Identity, Shape, Span, Value, Visitor},
    },
};
use sigcodec_filter::{Envelope, Rules, Set, Sets, State, Unread, Verdict};
use std::fs;

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

const DEFAULT: &str = "default";
const UNASKED: &str = "unasked";
const PROTOCOL: &str = "protocol";
/// The names of what decides beside rules; a rule without a name would be one more.
const RESERVED: [&str; 4] = [DEFAULT, UNASKED, PROTOCOL, ""];

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
        if let Some(name) = names.iter().find(|name| RESERVED.contains(&name.as_str())) {
            return Err(ConfigError::wrong(format!("rule `{name}`"), "what no rule decides is called so"));
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
            Who::Default(_) => DEFAULT,
            Who::Unasked => UNASKED,
            Who::Protocol => PROTOCOL,
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
        if let Report::Undecodable { error, .. } = told {
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
            Entries::List(list) => {
                let place = format!("set `{name}`");
                // An entry that is blank, a remark or several lines would be another one in a file.
                let is_one = |entry: &String| Set::parse(entry).is_ok_and(|set| set.len() == 1);
                if let Some(entry) = list.iter().find(|entry| !is_one(entry)) {
                    return Err(ConfigError::wrong(place, format!("{entry:?} is no text or prefix")));
                }
                (place, list.join("\n"))
            }
            Entries::File { file } => {
                let path = config.file(file);
                let text = fs::read_to_string(&path).map_err(|e| ConfigError::Read(path.clone(), e))?;
                (path.display().to_string(), text)
            }
        };
        let wrong = |n| ConfigError::wrong(&place, format!("line {n} is no text or prefix"));
        let set = Set::parse(&text).map_err(wrong)?;
        // A file that is being written is empty for a moment; who means it writes an empty list.
        if set.is_empty() && matches!(entries, Entries::File { .. }) {
            return Err(ConfigError::wrong(
                place,
                format!("has no entry; `{name} = []` says so where it is meant"),
            ));
        }
        out.insert(name, set);
    }
    Ok(out)
}
