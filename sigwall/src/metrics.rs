//! What is counted, and the text in which Prometheus asks for it.

use crate::policy::{Policy, Who};
use core::{
    fmt::Write as _,
    sync::atomic::{AtomicI64, AtomicU64, Ordering::Relaxed},
    time::Duration,
};
use std::sync::{Arc, Mutex, PoisonError};

/// The fates of messages, in the order of their counters.
pub const FATES: [&str; 6] = ["pass", "drop", "answer", "rewrite", "log", "wait"];
/// Upper bounds of the histogram of latency, in microseconds.
const BOUNDS: [u32; 11] = [5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];

/// How often a rule decided, by fate; the last is how often because something was not read.
pub type Row = [AtomicU64; FATES.len() + 1];

/// How often each rule decided. A rule keeps its counters when rules are read anew.
#[derive(Debug, Default)]
pub struct Counts {
    rules: Vec<Arc<Row>>,
    others: [Arc<Row>; 3],
}

/// What decides beside rules, in the order of their counters.
const OTHERS: [Who; 3] = [Who::Default(false), Who::Unasked, Who::Protocol];

impl Counts {
    /// Counters for the rules of a policy, taken over from those before where there are any.
    #[must_use]
    pub fn new(policy: &Policy, before: Option<(&Policy, &Self)>) -> Self {
        let of = |name: &String| {
            let (policy, counts) = before?;
            let n = policy.names.iter().position(|other| other == name)?;
            counts.rules.get(n).cloned()
        };
        let rules = policy.names.iter().map(|name| of(name).unwrap_or_default()).collect();
        Self { rules, others: before.map(|(_, counts)| counts.others.clone()).unwrap_or_default() }
    }
    /// Counts a decision.
    pub fn count(&self, who: Who, fate: &str) {
        let (row, in_doubt) = match who {
            Who::Rule(n, in_doubt) => (self.rules.get(n), in_doubt),
            Who::Default(in_doubt) => (self.others.first(), in_doubt),
            Who::Unasked => (self.others.get(1), false),
            Who::Protocol => (self.others.get(2), false),
        };
        let Some(row) = row else { return };
        if let Some(counter) = FATES.iter().position(|name| *name == fate).and_then(|n| row.get(n)) {
            counter.fetch_add(1, Relaxed);
        }
        if let Some(counter) = row.last().filter(|_| in_doubt) {
            counter.fetch_add(1, Relaxed);
        }
    }
}

/// What is counted of a proxy.
#[derive(Debug, Default)]
pub struct Meter {
    /// Its name and protocol.
    pub labels: String,
    /// Messages that came in, went out: from outside, and to it.
    pub messages: [AtomicU64; 2],
    /// Octets of them.
    pub octets: [AtomicU64; 2],
    /// Connections that were made, and that are there.
    pub connections: AtomicU64,
    /// Connections that are there.
    pub open: AtomicI64,
    /// Connections that were refused or could not be made.
    pub failures: AtomicU64,
    /// Requests of Diameter that wait for their answers.
    pub requests: AtomicI64,
    /// Octets of segments that wait.
    pub segments: AtomicI64,
    /// Ends of dialogues that are remembered, when it was last asked.
    pub dialogues: AtomicI64,
    latency: [AtomicU64; BOUNDS.len() + 1],
    nanoseconds: AtomicU64,
}

impl Meter {
    /// Nothing was counted of a proxy with these labels.
    #[must_use]
    pub fn new(labels: String) -> Self {
        Self { labels, ..Self::default() }
    }
    /// Counts how long it took to decide about a message.
    pub fn took(&self, time: Duration) {
        let n = BOUNDS.iter().position(|bound| time <= Duration::from_micros(u64::from(*bound)));
        if let Some(counter) = self.latency.get(n.unwrap_or(BOUNDS.len())) {
            counter.fetch_add(1, Relaxed);
        }
        self.nanoseconds.fetch_add(u64::try_from(time.as_nanos()).unwrap_or(u64::MAX), Relaxed);
    }
}

/// All that is counted.
#[derive(Debug, Default)]
pub struct Metrics {
    /// Of each proxy.
    pub proxies: Vec<Arc<Meter>>,
    /// Rules that were read anew, and that could not be.
    pub reloads: [AtomicU64; 2],
    /// Lines of the log that were not written, for they came faster than they could be.
    pub lost_lines: AtomicU64,
    rules: Mutex<Option<(Arc<Policy>, Arc<Counts>)>>,
}

impl Metrics {
    /// Nothing was counted of these proxies.
    #[must_use]
    pub fn new(proxies: Vec<Arc<Meter>>) -> Self {
        Self { proxies, ..Self::default() }
    }
    /// Counts by a policy from now on.
    pub fn replace(&self, policy: &Arc<Policy>) -> Arc<Counts> {
        let mut rules = self.rules.lock().unwrap_or_else(PoisonError::into_inner);
        let before = rules.as_ref().map(|(policy, counts)| (policy.as_ref(), counts.as_ref()));
        let counts = Arc::new(Counts::new(policy, before));
        *rules = Some((Arc::clone(policy), Arc::clone(&counts)));
        counts
    }
    /// The text.
    #[must_use]
    pub fn text(&self) -> String {
        let mut out = String::new();
        let head = |out: &mut String, name: &str, kind: &str, help: &str| {
            let _ = writeln!(out, "# HELP sigwall_{name} {help}\n# TYPE sigwall_{name} {kind}");
        };
        let rules = self.rules.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some((policy, counts)) = &rules {
            let rows = || {
                let rules = counts.rules.iter().zip(&policy.names).map(|(row, name)| (row, name.as_str()));
                rules.chain(counts.others.iter().zip(OTHERS).map(|(row, who)| (row, policy.name(who))))
            };
            head(&mut out, "verdicts_total", "counter", "Fates of messages, by what decided.");
            for (row, rule) in rows() {
                for (counter, fate) in row.iter().zip(FATES) {
                    let (rule, n) = (escaped(rule), counter.load(Relaxed));
                    let _ = writeln!(out, "sigwall_verdicts_total{{rule=\"{rule}\",verdict=\"{fate}\"}} {n}");
                }
            }
            head(
                &mut out,
                "undecodable_total",
                "counter",
                "Messages decided because something was not read.",
            );
            for (row, rule) in rows() {
                let n = row.last().map_or(0, |counter| counter.load(Relaxed));
                let _ = writeln!(out, "sigwall_undecodable_total{{rule=\"{}\"}} {n}", escaped(rule));
            }
        }
        head(&mut out, "reloads_total", "counter", "Rules read anew, by whether they could be.");
        for (counter, result) in self.reloads.iter().zip(["ok", "refused"]) {
            let _ = writeln!(out, "sigwall_reloads_total{{result=\"{result}\"}} {}", counter.load(Relaxed));
        }
        head(&mut out, "log_lines_lost_total", "counter", "Lines of the log that were not written.");
        let _ = writeln!(out, "sigwall_log_lines_lost_total {}", self.lost_lines.load(Relaxed));
        type Get = fn(&Meter) -> u64;
        let each: [(&str, &str, &str, Get); 6] = [
            ("connections_total", "counter", "Connections made.", |m| m.connections.load(Relaxed)),
            ("connection_failures_total", "counter", "Connections refused or not made.", |m| {
                m.failures.load(Relaxed)
            }),
            ("connections", "gauge", "Connections that are there.", |m| positive(&m.open)),
            ("requests_waiting", "gauge", "Diameter requests that wait for an answer.", |m| {
                positive(&m.requests)
            }),
            ("segment_octets", "gauge", "Octets of segments that wait.", |m| positive(&m.segments)),
            ("dialogue_ends", "gauge", "Ends of TCAP dialogues that are remembered.", |m| {
                positive(&m.dialogues)
            }),
        ];
        for (name, kind, help, get) in each {
            head(&mut out, name, kind, help);
            for meter in &self.proxies {
                let _ = writeln!(out, "sigwall_{name}{{{}}} {}", meter.labels, get(meter));
            }
        }
        type Both = fn(&Meter) -> &[AtomicU64; 2];
        let both: [(&str, &str, Both); 2] = [
            ("messages_total", "Messages that came, by direction.", |m| &m.messages),
            ("octets_total", "Octets of them.", |m| &m.octets),
        ];
        for (name, help, get) in both {
            head(&mut out, name, "counter", help);
            for meter in &self.proxies {
                for (counter, direction) in get(meter).iter().zip(["in", "out"]) {
                    let (labels, n) = (&meter.labels, counter.load(Relaxed));
                    let _ = writeln!(out, "sigwall_{name}{{{labels},direction=\"{direction}\"}} {n}");
                }
            }
        }
        head(&mut out, "decision_seconds", "histogram", "Time from a whole message to its fate.");
        for meter in &self.proxies {
            let mut sum = 0u64;
            for (counter, bound) in meter.latency.iter().zip(BOUNDS.iter().map(Some).chain([None])) {
                sum = sum.saturating_add(counter.load(Relaxed));
                let bound = bound.map_or("+Inf".to_owned(), |n| format!("{}", f64::from(*n) / 1e6));
                let _ =
                    writeln!(out, "sigwall_decision_seconds_bucket{{{},le=\"{bound}\"}} {sum}", meter.labels);
            }
            let seconds = Duration::from_nanos(meter.nanoseconds.load(Relaxed)).as_secs_f64();
            let _ = writeln!(out, "sigwall_decision_seconds_sum{{{}}} {seconds}", meter.labels);
            let _ = writeln!(out, "sigwall_decision_seconds_count{{{}}} {sum}", meter.labels);
        }
        out
    }
}

fn positive(n: &AtomicI64) -> u64 {
    u64::try_from(n.load(Relaxed)).unwrap_or(0)
}

/// A text as the value of a label.
pub(crate) fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n")
}
