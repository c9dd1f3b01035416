//! Which messages are shown: those that fulfil what was asked for, and with `--follow` the dialogues around them.

use crate::follow::{Keys, Threads};
use sigcodec::{
    dissect::Dissection,
    wire::audit::{Finding, Flags},
};
use sigcodec_filter::{Filter, Rules, Set, Sets, State, Verdict};
use sigcodec_render::Row;

/// What is asked of each message.
#[derive(Debug, Default)]
pub struct Select {
    rules: Rules,
    /// How many expressions there are, all of which have to be fulfilled, and what they need.
    count: usize,
    state: Option<State>,
    errors: bool,
    drop_undecided: bool,
    follow: Option<Threads>,
    /// Messages that were asked, fulfilled it, and were undecided; what was not read of the first of these.
    asked: u64,
    taken: u64,
    undecided: u64,
    reason: Option<String>,
}

/// What is asked for, as it was said.
#[derive(Debug, Default)]
pub struct Asked<'a> {
    /// `--filter`.
    pub filter: &'a [String],
    /// `--set`, `NAME=FILE` each.
    pub sets: &'a [String],
    /// `--imsi`.
    pub imsi: Option<&'a str>,
    /// `--msisdn`.
    pub msisdn: Option<&'a str>,
    /// `--operation`.
    pub operation: Option<&'a str>,
    /// `--errors`.
    pub errors: bool,
    /// `--undecided drop`.
    pub drop_undecided: bool,
    /// `--follow`.
    pub follow: bool,
}

impl Select {
    /// What was asked for.
    ///
    /// # Errors
    /// A sentence that says what is wrong.
    pub fn new(asked: &Asked<'_>) -> Result<Self, String> {
        let mut sets = Sets::new();
        for text in asked.sets {
            let (name, file) =
                text.split_once('=').ok_or_else(|| format!("--set: `{text}`: `=` and a file are missing"))?;
            let list = std::fs::read_to_string(file).map_err(|e| format!("--set: {file}: {e}"))?;
            let set =
                Set::parse(&list).map_err(|n| format!("--set: {file}: line {n} is no text or prefix"))?;
            sets.insert(name, set);
        }
        let (mut rules, mut count) = (Rules::new(), 0usize);
        let mut add = |option: &str, text: &str| {
            rules.add(text, &sets).map_err(|e| format!("--{option}: {e}"))?;
            count = count.saturating_add(1);
            Ok::<_, String>(())
        };
        for text in asked.filter {
            add("filter", text)?;
        }
        for (option, value) in [("imsi", asked.imsi), ("msisdn", asked.msisdn)] {
            if let Some(value) = value {
                let digits = value.strip_prefix('+').unwrap_or(value);
                if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
                    return Err(format!("--{option}: `{}` is no number", value.escape_debug()));
                }
                add(option, &format!("{option} == \"{digits}\""))?;
            }
        }
        if let Some(name) = asked.operation {
            let word = if name.bytes().all(|b| b.is_ascii_digit()) && !name.is_empty() {
                name.to_owned()
            } else {
                format!("\"{}\"", name.escape_default())
            };
            let fields = ["operation", "diameter.command"].map(|field| format!("{field} == {word}"));
            let known: Vec<_> =
                fields.iter().filter(|text| Filter::new(text, &sets).is_ok()).cloned().collect();
            if known.is_empty() {
                return Err(format!("--operation: `{}` is no operation and no command", name.escape_debug()));
            }
            add("operation", &known.join(" or "))?;
        }
        let follow = asked.follow.then(Threads::default);
        if follow.is_some() && count == 0 && !asked.errors {
            return Err("--follow: nothing is asked for that could be followed".to_owned());
        }
        let (errors, drop_undecided) = (asked.errors, asked.drop_undecided);
        let state = (count > 0).then(|| rules.state());
        Ok(Self { rules, count, state, errors, drop_undecided, follow, ..Self::default() })
    }
    /// Whether each message is taken.
    #[must_use]
    pub const fn is_all(&self) -> bool {
        self.count == 0 && !self.errors
    }
    /// Whether inputs are read twice.
    #[must_use]
    pub const fn is_twice(&self) -> bool {
        self.follow.is_some()
    }
    /// Whether this is the first reading of two, in which nothing is shown.
    #[must_use]
    pub fn is_learning(&self) -> bool {
        self.follow.as_ref().is_some_and(|f| !f.is_known())
    }
    /// Begins the first or the second reading of an input.
    pub fn begin(&mut self, learning: bool) {
        if let Some(threads) = &mut self.follow {
            threads.begin(learning);
        }
    }
    /// Whether notes about what could not be handed up are shown: nobody knows what they would have fulfilled.
    #[must_use]
    pub const fn takes_notes(&self) -> bool {
        !self.drop_undecided
    }
    /// Whether a message is shown. With `--follow` the first reading takes none.
    pub fn takes(
        &mut self,
        message: &Dissection<'_>,
        findings: &[Finding],
        row: &dyn Fn() -> Row,
        keys: &dyn Fn() -> Keys,
    ) -> bool {
        if self.is_all() {
            return true;
        }
        if let Some(threads) = self.follow.as_mut().filter(|f| f.is_known()) {
            return threads.next_is_marked();
        }
        let verdict = self.ask(message, findings, row);
        let takes = match verdict {
            Verdict::True => true,
            Verdict::False => false,
            Verdict::Undecided => !self.drop_undecided,
        };
        match &mut self.follow {
            Some(threads) => {
                threads.add(&keys(), takes);
                false
            }
            None => takes,
        }
    }
    fn ask(&mut self, message: &Dissection<'_>, findings: &[Finding], row: &dyn Fn() -> Row) -> Verdict {
        self.asked = self.asked.saturating_add(1);
        let mut carried = Flags::NONE;
        findings.iter().for_each(|f| carried.insert(f.flag));
        let mut out = Verdict::True;
        let mut reason = None;
        if let Some(state) = &mut self.state {
            self.rules.take(message, carried, state);
            for n in 0..self.count {
                match self.rules.verdict(n, state) {
                    Verdict::True => {}
                    Verdict::False => return Verdict::False,
                    Verdict::Undecided => {
                        out = Verdict::Undecided;
                        let said = self.rules.unread(n, state).map(|(field, why)| format!("{field}: {why}"));
                        reason = reason.or(said);
                    }
                }
            }
        }
        if self.errors {
            let row = row();
            if !row.is_error() && row.faults.is_empty() {
                return Verdict::False;
            }
        }
        match out {
            Verdict::Undecided => {
                self.undecided = self.undecided.saturating_add(1);
                self.reason = self.reason.take().or(reason);
            }
            _ => self.taken = self.taken.saturating_add(1),
        }
        out
    }
    /// What is told at the end: how many messages were undecided and what became of them, and fields that none had.
    #[must_use]
    pub fn summary(&self) -> Vec<String> {
        let mut out = Vec::new();
        if self.undecided > 0 {
            let what = if self.drop_undecided { "left out" } else { "shown" };
            let first = self.reason.as_ref().map(|r| format!("; first: {r}")).unwrap_or_default();
            out.push(format!(
                "undecided: {} of {} messages, {what} (--undecided){first}",
                self.undecided, self.asked
            ));
        }
        for name in self.state.iter().flat_map(|state| self.rules.never_seen(state)) {
            if self.asked > 0 {
                out.push(format!("no message has `{name}`"));
            }
        }
        if let Some(more) = self.follow.as_ref().and_then(Threads::forgotten) {
            out.push(more);
        }
        out
    }
}
