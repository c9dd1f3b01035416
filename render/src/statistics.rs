//! What messages there were, how they went, and how long answers took.

use crate::{Json, Row, text};
use core::fmt::Write as _;
use std::collections::BTreeMap;

/// Different names that are counted one by one in each table; what there is beside them is counted together.
pub const MAX_NAMES: usize = 1 << 14;
/// Response times that are kept of each name: of more, every second one, and so on.
pub const MAX_TIMES: usize = 1 << 14;
/// The name under which those beyond [`MAX_NAMES`] are counted.
const OTHERS: &str = "(others)";

/// Counts messages.
#[derive(Clone, Debug, Default)]
pub struct Statistics {
    messages: u64,
    tables: [Table; 6],
    times: BTreeMap<String, Times>,
}

/// Names and how often they stood.
type Table = BTreeMap<String, u64>;

/// The tables, in the order of `Statistics::tables`, and what stands in each.
const TABLES: [&str; 6] = ["operations", "results", "errors", "anomalies", "undecodable", "peers"];
const OPERATIONS: usize = 0;
const RESULTS: usize = 1;
const ERRORS: usize = 2;
const ANOMALIES: usize = 3;
const UNDECODABLE: usize = 4;
const PEERS: usize = 5;

/// How long the answers to an operation took.
#[derive(Clone, Debug)]
struct Times {
    asked: u64,
    answered: u64,
    seconds: Vec<f64>,
    /// Each so many-th time is kept.
    every: u64,
}

impl Default for Times {
    fn default() -> Self {
        Self { asked: 0, answered: 0, seconds: Vec::new(), every: 1 }
    }
}

impl Times {
    fn add(&mut self, seconds: f64) {
        self.answered = self.answered.saturating_add(1);
        if self.answered.checked_rem(self.every) != Some(0) {
            return;
        }
        if self.seconds.len() >= MAX_TIMES {
            let mut keep = false;
            self.seconds.retain(|_| {
                keep = !keep;
                keep
            });
            self.every = self.every.saturating_mul(2);
        }
        self.seconds.push(seconds);
    }
    /// The time that so many in a hundred do not exceed.
    fn percentile(sorted: &[f64], percent: usize) -> Option<f64> {
        let rank = sorted.len().saturating_mul(percent).div_ceil(100).max(1);
        sorted.get(rank.saturating_sub(1)).copied()
    }
    fn sorted(&self) -> Vec<f64> {
        let mut sorted = self.seconds.clone();
        sorted.sort_by(f64::total_cmp);
        sorted
    }
}

impl Statistics {
    fn count(&mut self, table: usize, name: &str) {
        let Some(table) = self.tables.get_mut(table) else { return };
        let name = if table.len() < MAX_NAMES || table.contains_key(name) { name } else { OTHERS };
        match table.get_mut(name) {
            Some(n) => *n = n.saturating_add(1),
            None => {
                table.insert(name.to_owned(), 1);
            }
        }
    }
    fn times(&mut self, name: &str) -> &mut Times {
        let name = if self.times.len() < MAX_NAMES || self.times.contains_key(name) { name } else { OTHERS };
        self.times.entry(name.to_owned()).or_default()
    }
    /// Counts a message.
    pub fn add(&mut self, row: &Row) {
        self.messages = self.messages.saturating_add(1);
        for name in [&row.command, &row.isup].into_iter().filter(|name| !name.is_empty()) {
            self.count(OPERATIONS, name);
        }
        for c in row.components.iter().filter(|c| c.kind == "invoke" && !c.name.is_empty()) {
            self.count(OPERATIONS, &c.name);
        }
        let outcome = row.outcome();
        if !outcome.is_empty() {
            self.count(if row.is_error() { ERRORS } else { RESULTS }, &outcome);
        }
        for flag in &row.anomalies {
            self.count(ANOMALIES, flag);
        }
        for fault in &row.faults {
            self.count(UNDECODABLE, &format!("{} {}", fault.layer, fault.kind));
        }
        let (from, to) = row.parties();
        if !from.is_empty() || !to.is_empty() {
            // An answer of Diameter names nobody whom it is for.
            let [from, to] = [&from, &to].map(|end| if end.is_empty() { "-" } else { end });
            self.count(PEERS, &format!("{from} > {to}"));
        }
    }
    /// A request for which an answer is waited.
    pub fn asked(&mut self, name: &str) {
        let times = self.times(name);
        times.asked = times.asked.saturating_add(1);
    }
    /// An answer to it came after so many seconds.
    pub fn answered(&mut self, name: &str, seconds: f64) {
        self.times(name).add(seconds);
    }
    /// Names and how often, the most frequent first.
    fn sorted(table: &Table) -> Vec<(&String, u64)> {
        let mut all: Vec<_> = table.iter().map(|(name, n)| (name, *n)).collect();
        all.sort_by_key(|(_, n)| core::cmp::Reverse(*n));
        all
    }
    /// As a table for people: of each kind the `most` frequent.
    #[must_use]
    pub fn table(&self, most: usize) -> String {
        let mut out = format!("{:>9}  messages\n", self.messages);
        for (title, table) in TABLES.iter().zip(&self.tables).filter(|(_, t)| !t.is_empty()) {
            let _ = writeln!(out, "\n{title}");
            let all = Self::sorted(table);
            for (name, n) in all.iter().take(most) {
                let _ = write!(out, "{n:>9}  ");
                let _ = text::plain(&mut out, name);
                out.push('\n');
            }
            if let Some(rest) = all.get(most..).filter(|rest| !rest.is_empty()) {
                let sum: u64 = rest.iter().map(|(_, n)| *n).fold(0, u64::saturating_add);
                let _ = writeln!(out, "{sum:>9}  of {} others", rest.len());
            }
        }
        if !self.times.is_empty() {
            let _ = writeln!(
                out,
                "\nresponse times\n{:>9} {:>9} {:>11} {:>11}  operation",
                "asked", "lost", "median", "95 %"
            );
        }
        for (name, times) in &self.times {
            let sorted = times.sorted();
            let shown = |percent| match Times::percentile(&sorted, percent) {
                Some(s) => format!("{s:.6} s"),
                None => "-".to_owned(),
            };
            let lost = times.asked.saturating_sub(times.answered);
            let _ = write!(out, "{:>9} {lost:>9} {:>11} {:>11}  ", times.asked, shown(50), shown(95));
            let _ = text::plain(&mut out, name);
            out.push('\n');
        }
        out
    }
    /// As one JSON object: lists of `{"name", "count"}`, and `responseTimes`.
    pub fn json(&self, json: &mut Json) {
        json.object();
        json.number("messages", self.messages);
        for (title, table) in TABLES.iter().zip(&self.tables) {
            json.array(title);
            for (name, n) in Self::sorted(table) {
                json.object();
                json.text("name", name);
                json.number("count", n);
                json.close();
            }
            json.close();
        }
        json.array("responseTimes");
        for (name, times) in &self.times {
            json.object();
            json.text("operation", name);
            json.number("asked", times.asked);
            json.number("answered", times.answered);
            json.number("lost", times.asked.saturating_sub(times.answered));
            let sorted = times.sorted();
            for (key, percent) in [("medianMicroseconds", 50), ("percentile95Microseconds", 95)] {
                if let Some(seconds) = Times::percentile(&sorted, percent) {
                    json.number(key, microseconds(seconds));
                }
            }
            json.close();
        }
        json.close();
        json.close();
    }
}

/// Whole microseconds; none of a time that ran backwards.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "rounded, and none below zero")]
fn microseconds(seconds: f64) -> u64 {
    (seconds * 1e6).round().max(0.0) as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_have_a_median_and_what_is_lost() {
        let mut statistics = Statistics::default();
        for n in 0..100u32 {
            statistics.asked("ULR");
            if n < 98 {
                statistics.answered("ULR", f64::from(n) / 1000.0);
            }
        }
        let table = statistics.table(10);
        assert!(table.contains("      100         2  0.048000 s  0.093000 s  ULR"), "{table}");
        let mut json = Json::default();
        statistics.json(&mut json);
        let value: serde_json::Value = serde_json::from_slice(json.finish().0).unwrap();
        assert_eq!(value["responseTimes"][0]["lost"], 2);
        assert_eq!(value["responseTimes"][0]["medianMicroseconds"], 48_000);
    }

    #[test]
    fn types_of_isup_are_counted_as_operations_are() {
        let mut statistics = Statistics::default();
        for name in ["IAM", "ACM", "IAM", ""] {
            statistics.add(&Row { isup: name.to_owned(), ..Row::default() });
        }
        let counted: Vec<_> =
            statistics.tables[OPERATIONS].iter().map(|(name, n)| (name.as_str(), *n)).collect();
        assert_eq!(counted, [("ACM", 1), ("IAM", 2)]);
    }

    #[test]
    fn memory_is_bounded() {
        let mut times = Times::default();
        for n in 0..100_000u32 {
            times.add(f64::from(n));
        }
        assert!(times.seconds.len() <= MAX_TIMES && times.answered == 100_000);
        let median = Times::percentile(&times.sorted(), 50).unwrap();
        assert!((45_000.0..55_000.0).contains(&median), "{median}");
        let mut statistics = Statistics::default();
        for n in 0..MAX_NAMES + 10 {
            statistics.count(PEERS, &n.to_string());
        }
        assert_eq!(statistics.tables[PEERS].len(), MAX_NAMES + 1);
        assert_eq!(statistics.tables[PEERS][OTHERS], 10);
    }
}
