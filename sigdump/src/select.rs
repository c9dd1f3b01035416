//! Which messages are shown: those that fulfil what was asked for, and with `--follow` the dialogues around them.

use sigcodec::{
    dissect::Dissection,
    wire::audit::{Finding, Flags},
};
use sigcodec_filter::{Envelope, Filter, Rules, Set, Sets, State, Verdict};
use sigcodec_render::Row;
use sigcodec_trace::{
    Place,
    follow::{Keys, Threads},
};
use std::sync::Arc;

/// What is asked of each message: by itself, so that each decoder can ask for itself.
#[derive(Debug, Default)]
pub struct Asks {
    rules: Arc<Rules>,
    /// How many expressions there are, all of which have to be fulfilled, and what they need.
    count: usize,
    state: Option<State>,
    errors: bool,
    drop_undecided: bool,
}

/// A copy has seen no message.
impl Clone for Asks {
    fn clone(&self) -> Self {
        let state = self.state.is_some().then(|| self.rules.state());
        Self { rules: Arc::clone(&self.rules), state, ..*self }
    }
}

/// What came of asking.
#[derive(Debug, Default)]
pub struct Counts {
    /// Messages that were asked, fulfilled it, and were undecided; what was not read of the first of these.
    asked: u64,
    taken: u64,
    undecided: u64,
    reason: Option<String>,
}

impl Counts {
    /// Adds what came of asking messages that follow.
    pub fn add(&mut self, other: Self) {
        self.asked = self.asked.saturating_add(other.asked);
        self.taken = self.taken.saturating_add(other.taken);
        self.undecided = self.undecided.saturating_add(other.undecided);
        self.reason = self.reason.take().or(other.reason);
    }
}

/// What is asked for: which messages by themselves, and whether with their dialogues.
#[derive(Debug, Default)]
pub struct Select {
    asks: Asks,
    /// What was asked in the first reading of two.
    counts: Counts,
    follow: Option<Threads>,
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
        let asks = Asks { rules: Arc::new(rules), count, state, errors, drop_undecided };
        Ok(Self { asks, counts: Counts::default(), follow })
    }
    /// Whether each message is taken.
    #[must_use]
    pub fn is_all(&self) -> bool {
        self.asks.is_all()
    }
    /// What each decoder asks: nothing where dialogues are followed, since that is known before.
    #[must_use]
    pub fn asks(&self) -> Asks {
        if self.follow.is_some() { Asks::default() } else { self.asks.clone() }
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
        !self.asks.drop_undecided
    }
    /// Learns from a message in the first reading of two.
    pub fn learn(
        &mut self,
        message: &Dissection<'_>,
        place: Option<Place>,
        findings: &[Finding],
        row: &dyn Fn() -> Row,
        keys: &Keys,
    ) {
        let wanted = self.asks.takes(message, place, findings, row, &mut self.counts);
        if let Some(threads) = &mut self.follow {
            threads.add(keys, wanted);
        }
    }
    /// Whether the next message may be shown: in the second reading of two, whether its dialogue is.
    pub fn next_is_shown(&mut self) -> bool {
        self.follow.as_mut().is_none_or(Threads::next_is_marked)
    }
    /// What is told at the end: how many messages were undecided and what became of them, and fields that none had.
    #[must_use]
    pub fn summary(&self, counts: &Counts, never_seen: &[String]) -> Vec<String> {
        // Of two readings the first one asks.
        let learnt = self.asks.never_seen();
        let (counts, never_seen) =
            if self.follow.is_some() { (&self.counts, learnt.as_slice()) } else { (counts, never_seen) };
        let mut out = Vec::new();
        if counts.taken == 0 && counts.undecided == 0 && !self.is_all() {
            out.push(match counts.asked {
                0 => "there was no message to ask".to_owned(),
                n => format!("none of {n} messages is what was asked for"),
            });
        }
        if counts.undecided > 0 {
            let what = if self.asks.drop_undecided { "left out" } else { "shown" };
            let first = counts.reason.as_ref().map(|r| format!("; first: {r}")).unwrap_or_default();
            out.push(format!(
                "undecided: {} of {} messages, {what} (--undecided){first}",
                counts.undecided, counts.asked
            ));
        }
        if counts.asked > 0 {
            out.extend(never_seen.iter().map(|name| format!("no message has `{name}`")));
        }
        if let Some(more) = self.follow.as_ref().and_then(Threads::forgotten) {
            out.push(more);
        }
        out
    }
}

impl Asks {
    const fn is_all(&self) -> bool {
        self.count == 0 && !self.errors
    }
    /// Names of fields that no message had.
    #[must_use]
    pub fn never_seen(&self) -> Vec<String> {
        self.state.iter().flat_map(|state| self.rules.never_seen(state)).map(str::to_owned).collect()
    }
    /// Whether a message is shown.
    pub fn takes(
        &mut self,
        message: &Dissection<'_>,
        place: Option<Place>,
        findings: &[Finding],
        row: &dyn Fn() -> Row,
        counts: &mut Counts,
    ) -> bool {
        if self.is_all() {
            return true;
        }
        match self.ask(message, place, findings, row, counts) {
            Verdict::True => true,
            Verdict::False => false,
            Verdict::Undecided => !self.drop_undecided,
        }
    }
    fn ask(
        &mut self,
        message: &Dissection<'_>,
        place: Option<Place>,
        findings: &[Finding],
        row: &dyn Fn() -> Row,
        counts: &mut Counts,
    ) -> Verdict {
        counts.asked = counts.asked.saturating_add(1);
        let mut flags = Flags::NONE;
        findings.iter().for_each(|f| flags.insert(f.flag));
        let mut envelope = Envelope::from(flags);
        if let Some(place) = place {
            (envelope.frame, envelope.time) = (Some(place.frame), Some(place.time.nanoseconds));
            envelope.ends = place.ends.map(|e| [e.source, e.destination]);
        }
        let mut out = Verdict::True;
        let mut reason = None;
        if let Some(state) = &mut self.state {
            self.rules.take(message, envelope, state);
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
                counts.undecided = counts.undecided.saturating_add(1);
                counts.reason = counts.reason.take().or(reason);
            }
            _ => counts.taken = counts.taken.saturating_add(1),
        }
        out
    }
}
