//! Dictionaries at run time: the notation of the tables, read from text.

use super::{Dictionary, index};
use crate::{
    command::Application,
    def::{Def, MandatoryBit, Registry},
    grammar::{Command, Grammar, Rule},
    types::{DataKind, Format},
};
use core::fmt;
use sigcodec_wire::walk::{Identity, Kind};
use std::{
    borrow::ToOwned as _,
    boxed::Box,
    collections::{BTreeMap, BTreeSet},
    string::String,
    vec,
    vec::Vec,
};

/// Why a text is no dictionary, and the line that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// The line, counted from 1.
    pub line: u32,
    /// What is wrong.
    pub why: Why,
}

/// What is wrong with the text of a dictionary.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Why {
    /// Something else is wanted here.
    Wanted(&'static str),
    /// No type, rule for the M bit, registry or identity has this name.
    Word(String),
    /// No AVP, or no group, has this name.
    Name(String),
    /// Two rows have one code and vendor, or two grammars one name.
    Twice(String),
    /// More than 10,000 AVPs, or a grammar of more than 255 rules.
    TooMany,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: ", self.line)?;
        match &self.why {
            Why::Wanted(what) => write!(f, "{what} is wanted"),
            Why::Word(word) => write!(f, "{word} is not known"),
            Why::Name(name) => write!(f, "nothing is declared as {name}"),
            Why::Twice(name) => write!(f, "{name} is declared twice"),
            Why::TooMany => f.write_str("too many"),
        }
    }
}
impl core::error::Error for Unreadable {}

type Result<T> = core::result::Result<T, Unreadable>;

impl Dictionary {
    /// Reads a dictionary in the notation of [`avps!`](crate::avps), [`groups!`](crate::groups) and
    /// [`commands!`](crate::commands), in front of `next`. It serves wherever one of [`dictionary!`](crate::dictionary)
    /// does. Its tables stay in memory to the end of the program.
    ///
    /// Parts may stand in any order and several times: `avps! { … }`, `groups! { … }`, `commands! { … }`, and besides
    /// `applications! { 99999, "Bicycles"; }` and `vendors! { 99999, "Wheelwright"; }`. A grammar names the AVPs of the
    /// text by their constants; those of `next` by their names in capitals, `ORIGIN_HOST`, or by code and vendor,
    /// `1405/10415`. The rules of a grammar name groups without what these hold: that is asked of the dictionary.
    ///
    /// ```
    /// use sigcodec_diameter::{Dictionary, STANDARD};
    /// let bicycles = Dictionary::read(
    ///     r#"
    ///     avps! {
    ///         WHEEL = 1/99999, "Wheel", Grouped<WHEEL>, M;
    ///         SPOKES = 2/99999, "Spokes", Unsigned32, M;
    ///         OWNER = 3/99999, "Owner", UTF8String, m: MSISDN; // Whose it is.
    ///     }
    ///     groups! {
    ///         WHEEL ::= ( { SPOKES } [ OWNER ] * [ AVP ] )
    ///     }
    ///     commands! {
    ///         WHR ::= < "Wheel-Request": 8388999, 99999, REQ, PXY > (
    ///             < SESSION_ID > { ORIGIN_HOST } * { WHEEL } * 2 [ 1405/10415 ]
    ///         )
    ///     }
    ///     applications! { 99999, "Bicycles"; }
    ///     "#,
    ///     &STANDARD,
    /// )?;
    /// assert_eq!(bicycles.get(2, 99999).map(|d| d.name), Some("Spokes"));
    /// assert_eq!(bicycles.command(99999, 8388999, true).map(|c| c.grammar.rules.len()), Some(4));
    /// assert_eq!(bicycles.get(264, 0).map(|d| d.name), Some("Origin-Host"));
    /// # Ok::<(), sigcodec_diameter::Unreadable>(())
    /// ```
    ///
    /// # Errors
    /// The first line that is wrong, and why.
    pub fn read(text: &str, next: &'static Self) -> Result<Self> {
        let mut tables = Tables::default();
        let mut parser = Parser::new(text)?;
        parser.parts(&mut tables)?;
        tables.build(next)
    }

    /// The definition that a grammar of a text names by a constant, as this crate names its own: that of the IETF
    /// where several have the name, or else that of 3GPP.
    fn by_constant(&self, constant: &str) -> Option<&'static Def> {
        let named = self.defs.iter().copied().filter(|d| is_constant(constant, d.name));
        let found = named.min_by_key(|d| (d.vendor != 0, d.vendor != super::TGPP));
        match (found, self.next) {
            (None, Some(next)) => next.by_constant(constant),
            (found, _) => found,
        }
    }
}

/// Whether `constant` is `name` in capitals: `_3GPP_IMSI` for `3GPP-IMSI`.
fn is_constant(constant: &str, name: &str) -> bool {
    let constant = match constant.strip_prefix('_') {
        Some(rest) if name.starts_with(|c: char| c.is_ascii_digit()) => rest,
        _ => constant,
    };
    let upper = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' };
    name.chars().map(upper).eq(constant.chars())
}

/// A word, a number, text, or a mark.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Token<'t> {
    Word(&'t str),
    Number(i64),
    Text(String),
    Mark(&'t str),
    End,
}

/// Reads tokens one ahead.
struct Parser<'t> {
    rest: &'t str,
    /// The line of `rest`, and that of the token in front.
    line: u32,
    here: u32,
    token: Token<'t>,
}

impl<'t> Parser<'t> {
    fn new(text: &'t str) -> Result<Self> {
        let mut parser = Self { rest: text, line: 1, here: 1, token: Token::End };
        parser.advance()?;
        Ok(parser)
    }
    const fn error(&self, why: Why) -> Unreadable {
        Unreadable { line: self.here, why }
    }
    const fn wanted(&self, what: &'static str) -> Unreadable {
        self.error(Why::Wanted(what))
    }
    /// Takes `n` octets off the rest.
    fn cut(&mut self, n: usize) -> &'t str {
        let (front, rest) = self.rest.split_at_checked(n).unwrap_or((self.rest, ""));
        self.rest = rest;
        self.line = self.line.saturating_add(u32::try_from(front.matches('\n').count()).unwrap_or(0));
        front
    }
    /// The token in front; the next one is read.
    fn advance(&mut self) -> Result<Token<'t>> {
        loop {
            let blanks = self.rest.len().saturating_sub(self.rest.trim_start().len());
            self.cut(blanks);
            if !self.rest.starts_with("//") {
                break;
            }
            self.cut(self.rest.find('\n').unwrap_or(self.rest.len()));
        }
        self.here = self.line;
        let length = |more: fn(char) -> bool| {
            let behind = self.rest.char_indices().skip(1).find(|(_, c)| !more(*c));
            behind.map_or(self.rest.len(), |(at, _)| at)
        };
        let next = match self.rest.chars().next() {
            None => Token::End,
            Some(c) if c.is_ascii_alphabetic() || c == '_' => {
                let n = length(|c| c.is_ascii_alphanumeric() || c == '_');
                Token::Word(self.cut(n))
            }
            Some(c) if c.is_ascii_digit() || c == '-' => {
                let n = length(|c| c.is_ascii_digit());
                Token::Number(self.cut(n).parse().map_err(|_| self.wanted("a number"))?)
            }
            Some('"') => Token::Text(self.quoted()?),
            Some(c) => {
                let marks = ["::=", "=>"].into_iter().find(|mark| self.rest.starts_with(mark));
                let n = marks.map_or(c.len_utf8(), str::len);
                Token::Mark(self.cut(n))
            }
        };
        Ok(core::mem::replace(&mut self.token, next))
    }
    /// Text up to the quote that ends it; a backslash stands in front of one that does not, and at the end of a line
    /// that goes on.
    fn quoted(&mut self) -> Result<String> {
        self.cut(1);
        let mut out = String::new();
        loop {
            match self.rest.chars().next() {
                None => return Err(self.wanted("the end of a text")),
                Some('"') => break,
                Some('\\') => {
                    self.cut(1);
                    match self.rest.chars().next() {
                        Some(c @ ('"' | '\\')) => out.push(c),
                        Some('\n') => {
                            let blanks = self.rest.len().saturating_sub(self.rest.trim_start().len());
                            self.cut(blanks);
                            continue;
                        }
                        _ => return Err(self.wanted("a quote, a backslash or the end of a line")),
                    }
                }
                Some(c) => out.push(c),
            }
            let n = self.rest.chars().next().map_or(0, char::len_utf8);
            self.cut(n);
        }
        self.cut(1);
        Ok(out)
    }

    /// Whether the mark stands here; it is taken.
    fn mark(&mut self, mark: &str) -> Result<bool> {
        let stands = self.token == Token::Mark(mark);
        if stands {
            self.advance()?;
        }
        Ok(stands)
    }
    fn expect(&mut self, mark: &'static str) -> Result<()> {
        if self.mark(mark)? { Ok(()) } else { Err(self.wanted(mark)) }
    }
    fn word(&mut self, what: &'static str) -> Result<&'t str> {
        match self.token {
            Token::Word(word) => {
                self.advance()?;
                Ok(word)
            }
            _ => Err(self.wanted(what)),
        }
    }
    fn number<T: TryFrom<i64>>(&mut self) -> Result<T> {
        let Token::Number(n) = self.token else { return Err(self.wanted("a number")) };
        let n = T::try_from(n).map_err(|_| self.wanted("a number of this size"))?;
        self.advance()?;
        Ok(n)
    }
    fn text(&mut self) -> Result<&'static str> {
        match self.advance()? {
            Token::Text(text) => Ok(Box::leak(text.into_boxed_str())),
            _ => Err(self.wanted("a text")),
        }
    }

    fn parts(&mut self, tables: &mut Tables) -> Result<()> {
        while self.token != Token::End {
            let mut name = self.word("avps, groups, commands, applications or vendors")?;
            while self.mark(":")? {
                self.expect(":")?;
                name = self.word("a name")?;
            }
            // `use crate::avp;`, as source has it.
            if name == "use" {
                while !self.mark(";")? {
                    if self.advance()? == Token::End {
                        return Err(self.wanted(";"));
                    }
                }
                continue;
            }
            if !matches!(name, "avps" | "groups" | "commands" | "applications" | "vendors") {
                return Err(self.error(Why::Word(name.to_owned())));
            }
            self.mark("!")?;
            self.expect("{")?;
            while !self.mark("}")? {
                match name {
                    "avps" => self.avp(tables)?,
                    "groups" => self.group(tables)?,
                    "commands" => self.command(tables)?,
                    "applications" => tables.applications.push(self.named()?),
                    _ => tables.vendors.push(self.named()?),
                }
            }
        }
        Ok(())
    }
    /// `99999, "Bicycles";`
    fn named(&mut self) -> Result<(u32, &'static str)> {
        let id = self.number()?;
        self.expect(",")?;
        let name = self.text()?;
        self.expect(";")?;
        Ok((id, name))
    }
    /// A row of [`avps!`](crate::avps).
    fn avp(&mut self, tables: &mut Tables) -> Result<()> {
        let line = self.here;
        let constant = self.word("a constant")?.to_owned();
        self.expect("=")?;
        let (code, vendor) = self.code()?;
        self.expect(",")?;
        let name = self.text()?;
        self.expect(",")?;
        let kind = self.known("a type", kind)?;
        let registry = if self.token == Token::Word("in") {
            Some(self.known_behind("a registry", registry)?)
        } else {
            None
        };
        let group = if self.mark("<")? {
            let group = self.word("a group")?.to_owned();
            self.expect(">")?;
            Some(group)
        } else {
            None
        };
        let values = if self.mark("{")? { self.names("}")? } else { vec![] };
        let bits = if self.mark("[")? { self.names("]")? } else { vec![] };
        self.expect(",")?;
        let mandatory = self.known("M, m or X", mandatory)?;
        let mut value_kind = Kind::new(kind.name());
        if self.token == Token::Mark(":") {
            value_kind = value_kind.with(self.known_behind("an identity", identity)?);
        }
        if self.mark(",")? {
            self.text()?;
        }
        self.expect(";")?;
        let def = Def {
            code,
            vendor,
            name,
            kind,
            value_kind,
            mandatory,
            values: Vec::leak(values),
            bits: Vec::leak(bits),
            registry,
            group: None,
        };
        tables.avps.push(Row { line, constant, def, group });
        Ok(())
    }
    /// What a word stands for.
    fn known<T>(&mut self, what: &'static str, meaning: impl Fn(&str) -> Option<T>) -> Result<T> {
        let Token::Word(word) = self.token else { return Err(self.wanted(what)) };
        let known = meaning(word).ok_or_else(|| self.error(Why::Word(word.to_owned())))?;
        self.advance()?;
        Ok(known)
    }
    /// What the word behind the token in front stands for.
    fn known_behind<T>(&mut self, what: &'static str, meaning: impl Fn(&str) -> Option<T>) -> Result<T> {
        self.advance()?;
        self.known(what, meaning)
    }
    /// `1`, or `1/99999` of a vendor.
    fn code(&mut self) -> Result<(u32, u32)> {
        let code = self.number()?;
        let vendor = if self.mark("/")? { self.number()? } else { 0 };
        Ok((code, vendor))
    }
    /// `0 => "RED", 1 => "BLUE"` to the mark that ends it.
    fn names<N: TryFrom<i64>>(&mut self, end: &'static str) -> Result<Vec<(N, &'static str)>> {
        let mut out = vec![];
        while !self.mark(end)? {
            let n = self.number()?;
            self.expect("=>")?;
            out.push((n, self.text()?));
            if !self.mark(",")? && self.token != Token::Mark(end) {
                return Err(self.wanted(end));
            }
        }
        Ok(out)
    }
    /// A grammar of [`groups!`](crate::groups).
    fn group(&mut self, tables: &mut Tables) -> Result<()> {
        let name = self.word("a group")?;
        self.expect("::=")?;
        let grammar = self.terms()?;
        if tables.groups.insert(name.to_owned(), grammar).is_some() {
            return Err(self.error(Why::Twice(name.to_owned())));
        }
        Ok(())
    }
    /// A command of [`commands!`](crate::commands).
    fn command(&mut self, tables: &mut Tables) -> Result<()> {
        let abbreviation = self.word("a command")?.to_owned();
        self.expect("::=")?;
        self.expect("<")?;
        let name = self.text()?;
        self.expect(":")?;
        let code = self.number()?;
        self.expect(",")?;
        let application = self.number()?;
        let (mut request, mut proxiable) = (false, false);
        while self.mark(",")? {
            match self.word("REQ or PXY")? {
                "REQ" => request = true,
                "PXY" => proxiable = true,
                _ => return Err(self.wanted("REQ or PXY")),
            }
        }
        self.expect(">")?;
        let grammar = self.terms()?;
        let abbreviation = Box::leak(abbreviation.into_boxed_str());
        tables.commands.push((
            Command { name, abbreviation, code, application, request, proxiable, grammar: Grammar::EMPTY },
            grammar,
        ));
        Ok(())
    }
    /// `( < X > { Y } * [ Z ] * [ AVP ] )`.
    fn terms(&mut self) -> Result<Terms> {
        let mut terms = Terms::default();
        self.expect("(")?;
        while !self.mark(")")? {
            let least = if matches!(self.token, Token::Number(_)) { Some(self.number()?) } else { None };
            let many = self.mark("*")?;
            if least.is_some() && !many {
                return Err(self.wanted("*"));
            }
            let most = if matches!(self.token, Token::Number(_)) { Some(self.number()?) } else { None };
            let (end, fixed, required) = match self.token {
                Token::Mark("<") => (">", true, !many),
                Token::Mark("{") => ("}", false, true),
                Token::Mark("[") => ("]", false, false),
                _ => return Err(self.wanted("< { or [")),
            };
            self.advance()?;
            let line = self.here;
            let avp = match self.token {
                Token::Number(_) => self.code().map(Named::Code)?,
                _ => Named::Constant(self.word("an AVP")?.to_owned()),
            };
            self.expect(end)?;
            if avp == Named::Constant("AVP".to_owned()) {
                terms.open = true;
                continue;
            }
            terms.rules.push(Term {
                line,
                avp,
                min: least.unwrap_or(u8::from(required)),
                max: most.unwrap_or(if many { u8::MAX } else { 1 }),
                fixed,
            });
        }
        Ok(terms)
    }
}

fn kind(word: &str) -> Option<DataKind> {
    use DataKind::{
        Address, DiameterIdentity, DiameterURI, Enumerated, Float32, Float64, Grouped, IPFilterRule,
        Integer32, Integer64, OctetString, QoSFilterRule, Time, UTF8String, Unsigned32, Unsigned64,
    };
    let basic = [
        OctetString,
        Integer32,
        Integer64,
        Unsigned32,
        Unsigned64,
        Float32,
        Float64,
        Grouped,
        Address,
        Time,
        UTF8String,
        DiameterIdentity,
        DiameterURI,
        Enumerated,
        IPFilterRule,
        QoSFilterRule,
    ];
    let format = || Format::ALL.iter().find(|f| f.name() == word).map(|f| DataKind::Derived(*f));
    basic.into_iter().find(|k| k.name() == word).or_else(format)
}
fn mandatory(word: &str) -> Option<MandatoryBit> {
    match word {
        "M" => Some(MandatoryBit::Must),
        "m" => Some(MandatoryBit::May),
        "X" => Some(MandatoryBit::MustNot),
        _ => None,
    }
}
fn registry(word: &str) -> Option<Registry> {
    match word {
        "Vendors" => Some(Registry::Vendors),
        "Applications" => Some(Registry::Applications),
        "ExperimentalResults" => Some(Registry::ExperimentalResults),
        "Features" => Some(Registry::Features),
        _ => None,
    }
}
/// `IMSI_OR_NAI` is the identity with the name `imsiOrNai`.
fn identity(word: &str) -> Option<Identity> {
    let letters = || word.chars().filter(|c| *c != '_').map(|c| c.to_ascii_lowercase());
    let same = |name: &str| letters().eq(name.chars().map(|c| c.to_ascii_lowercase()));
    Identity::ALL.iter().copied().find(|i| same(i.name()))
}

/// A row that was read.
struct Row {
    line: u32,
    constant: String,
    def: Def,
    group: Option<String>,
}
/// A grammar that was read.
#[derive(Default)]
struct Terms {
    rules: Vec<Term>,
    open: bool,
}
struct Term {
    line: u32,
    avp: Named,
    min: u8,
    max: u8,
    fixed: bool,
}
/// An AVP in a grammar.
#[derive(PartialEq, Eq)]
enum Named {
    Constant(String),
    Code((u32, u32)),
}

/// What was read.
#[derive(Default)]
struct Tables {
    avps: Vec<Row>,
    groups: BTreeMap<String, Terms>,
    commands: Vec<(Command, Terms)>,
    applications: Vec<(u32, &'static str)>,
    vendors: Vec<(u32, &'static str)>,
}

impl Tables {
    /// Joins what was read: grammars name AVPs, and AVPs grammars. The rules have definitions without grammars, so that
    /// a group may hold itself.
    fn build(self, next: &'static Dictionary) -> Result<Dictionary> {
        let Self { avps, groups, commands, applications, vendors } = self;
        let mut own: BTreeMap<String, &'static Def> = BTreeMap::new();
        let mut codes = BTreeSet::new();
        let mut rows = vec![];
        for Row { line, constant, def, group } in avps {
            let def: &'static Def = Box::leak(Box::new(def));
            if !codes.insert((def.code, def.vendor)) || own.contains_key(&constant) {
                return Err(Unreadable { line, why: Why::Twice(constant) });
            }
            own.insert(constant, def);
            rows.push((line, def, group));
        }
        let names = Names { own, next };
        let mut grammars: BTreeMap<String, &'static Grammar> = BTreeMap::new();
        for (name, terms) in groups {
            let grammar: &'static Grammar = Box::leak(Box::new(names.grammar(terms)?));
            grammars.insert(name, grammar);
        }
        let mut defs = vec![];
        for (line, def, group) in rows {
            defs.push(match group {
                None => def,
                Some(name) => match grammars.get(&name) {
                    Some(grammar) => Box::leak(Box::new(Def { group: Some(grammar), ..def.clone() })),
                    None => return Err(Unreadable { line, why: Why::Name(name) }),
                },
            });
        }
        let Some(size) = index::slots_of(defs.len()) else {
            return Err(Unreadable { line: 0, why: Why::TooMany });
        };
        let mut slots = vec![None; size];
        index::fill_into(&mut slots, &defs);

        let mut by_application: BTreeMap<u32, Vec<&'static Command>> = BTreeMap::new();
        for (command, terms) in commands {
            let grammar = names.grammar(terms)?;
            let command: &'static Command = Box::leak(Box::new(Command { grammar, ..command }));
            by_application.entry(command.application).or_default().push(command);
        }
        for (id, _) in &applications {
            by_application.entry(*id).or_default();
        }
        let named = |id: u32| applications.iter().find(|(n, _)| *n == id).map(|(_, name)| *name);
        let applications = by_application.into_iter().map(|(id, commands)| {
            let name = named(id).or_else(|| next.application_name(id)).unwrap_or_default();
            let commands: &'static [&'static Command] = Vec::leak(commands);
            Application { id, name, commands: Vec::leak(vec![commands]) }
        });
        let applications = Vec::leak(applications.collect());
        let dictionary = Dictionary::new(Vec::leak(slots), Vec::leak(defs));
        Ok(dictionary.with_applications(applications).with_vendors(Vec::leak(vendors)).before(next))
    }
}

/// The names that grammars use.
struct Names {
    own: BTreeMap<String, &'static Def>,
    next: &'static Dictionary,
}

impl Names {
    fn find(&self, avp: &Named) -> Option<&'static Def> {
        match avp {
            Named::Constant(name) => self.own.get(name).copied().or_else(|| self.next.by_constant(name)),
            Named::Code((code, vendor)) => {
                let own = self.own.values().copied().find(|d| (d.code, d.vendor) == (*code, *vendor));
                own.or_else(|| self.next.get(*code, *vendor))
            }
        }
    }
    fn grammar(&self, terms: Terms) -> Result<Grammar> {
        let mut rules = vec![];
        let mut last = 0;
        for Term { line, avp, min, max, fixed } in terms.rules {
            last = line;
            let Some(def) = self.find(&avp) else {
                let name = match avp {
                    Named::Constant(name) => name,
                    Named::Code((code, vendor)) => std::format!("{code}/{vendor}"),
                };
                return Err(Unreadable { line, why: Why::Name(name) });
            };
            rules.push(Rule { avp: def, min, max, fixed });
        }
        let Some(size) = index::places_of(rules.len()) else {
            return Err(Unreadable { line: last, why: Why::TooMany });
        };
        let mut table = vec![0; size];
        index::rules_into(&mut table, &rules);
        Ok(Grammar::new(Vec::leak(rules), Vec::leak(table), terms.open))
    }
}
