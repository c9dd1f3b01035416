//! One JSON object a line: verdicts, and what became of connections.

use crate::{
    answer::NoAnswer,
    config::{Direction, Log, Protocol},
    metrics::Metrics,
    policy::Policy,
    screen::{Fate, Why},
};
use core::{net::SocketAddr, sync::atomic::Ordering::Relaxed};
use serde::Serialize;
use sigcodec::{
    dissect::Start,
    layers::layer,
    wire::{Network, show::Hex},
};
use sigcodec_capture::Time;
use sigcodec_render::{Audited, Dissected, Line};
use std::{
    fs::OpenOptions,
    io::{self, BufWriter, Write},
    path::Path,
    sync::{
        Arc,
        mpsc::{Receiver, SyncSender, sync_channel},
    },
    thread::{self, JoinHandle},
    time::{SystemTime, UNIX_EPOCH},
};

/// Lines that wait to be written; beyond them lines are counted and not written.
const WAITING: usize = 4096;

/// What became of a message.
#[derive(Clone, Debug, Serialize)]
pub struct Entry<'e> {
    /// When it came.
    pub time: &'e str,
    /// The proxy.
    pub proxy: &'e str,
    /// `in` or `out`.
    pub direction: &'static str,
    /// Who sent it.
    pub source: Option<SocketAddr>,
    /// To whom.
    pub destination: Option<SocketAddr>,
    /// Its fate.
    pub verdict: &'static str,
    /// What decided.
    pub rule: &'e str,
    /// Why the rule is there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<&'e str>,
    /// The field that could not be told, and what was not read, if that decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub undecodable: Option<String>,
    /// Why it was dropped and not answered or changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failed: Option<String>,
    /// The message in one line.
    pub message: &'e str,
    /// Its octets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub octets: Option<String>,
}

/// What became of a connection, or of the program.
#[derive(Clone, Debug, Serialize)]
struct Event<'e> {
    time: &'e str,
    #[serde(skip_serializing_if = "Option::is_none")]
    proxy: Option<&'e str>,
    event: &'e str,
    #[serde(skip_serializing_if = "Option::is_none")]
    peers: Option<[SocketAddr; 2]>,
    #[serde(skip_serializing_if = "str::is_empty")]
    reason: &'e str,
}

/// What is said of a verdict beside the message.
#[derive(Clone, Copy, Debug)]
pub struct Report<'t> {
    /// The rules.
    pub policy: &'t Policy,
    /// The proxy.
    pub proxy: &'t str,
    /// What it speaks.
    pub protocol: Protocol,
    /// Whose coding it has.
    pub network: Network,
    /// Where the message goes.
    pub direction: Direction,
    /// Who sent it to whom.
    pub ends: Option<[SocketAddr; 2]>,
    /// When it came, in nanoseconds since 1970.
    pub time: i128,
    /// Whether its octets are written.
    pub octets: bool,
}

impl Report<'_> {
    /// The line for a verdict.
    #[must_use]
    pub fn line(&self, fate: &Fate<'_>, why: Why<'_>, octets: &[u8]) -> String {
        let [source, destination] = self.ends.map_or([None; 2], |ends| ends.map(Some));
        let reason = match why.who {
            crate::policy::Who::Rule(n, _) => self.policy.reasons.get(n).map(String::as_str),
            _ => None,
        };
        let entry = Entry {
            time: &time(self.time),
            proxy: self.proxy,
            direction: match self.direction {
                Direction::In => "in",
                Direction::Out => "out",
            },
            source,
            destination,
            verdict: fate.name(),
            rule: self.policy.name(why.who),
            reason,
            undecodable: why.unread.map(|(field, what)| format!("{field}: {what}")),
            failed: why.failed.map(|e: NoAnswer| e.to_string()),
            message: &summary(self.protocol, self.network, octets),
            octets: self.octets.then(|| Hex(octets).to_string()),
        };
        serde_json::to_string(&entry).unwrap_or_default()
    }
}

/// A message in one line.
fn summary(protocol: Protocol, network: Network, octets: &[u8]) -> String {
    let Some(def) = layer(protocol.name()) else { return String::new() };
    let (decoded, mut line) = (Dissected::new(Start::Layer(def), octets, network), Line::default());
    line.message(&decoded, &Audited::of(&decoded));
    line.text().to_owned()
}

/// Nanoseconds since 1970.
#[must_use]
pub fn now() -> i128 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i128::try_from(since.as_nanos()).unwrap_or_default()
}

fn time(nanoseconds: i128) -> String {
    let mut out = Vec::new();
    Time { nanoseconds, digits: 6 }.write(&mut out);
    String::from_utf8(out).unwrap_or_default()
}

/// Writes lines in a thread of its own, so that a slow disk holds nothing up.
#[derive(Debug)]
pub struct Logger {
    lines: SyncSender<String>,
    metrics: Arc<Metrics>,
}

impl Logger {
    /// A log as a file says it, which stands in `folder`; the thread ends once the logger is gone.
    ///
    /// # Errors
    /// That the file cannot be opened.
    pub fn new(log: &Log, folder: &Path, metrics: Arc<Metrics>) -> io::Result<(Arc<Self>, JoinHandle<()>)> {
        let to: Box<dyn Write + Send> = match &log.file {
            None => Box::new(io::stdout()),
            Some(file) => Box::new(OpenOptions::new().create(true).append(true).open(folder.join(file))?),
        };
        let (lines, received) = sync_channel(WAITING);
        let thread = thread::Builder::new().name("log".to_owned()).spawn(move || write(&received, to))?;
        Ok((Arc::new(Self { lines, metrics }), thread))
    }
    /// Writes a line; counts it if there is no room for it.
    pub fn line(&self, line: String) {
        if self.lines.try_send(line).is_err() {
            self.metrics.lost_lines.fetch_add(1, Relaxed);
        }
    }
    /// Writes what became of a connection, or of the program.
    pub fn event(&self, proxy: Option<&str>, event: &str, peers: Option<[SocketAddr; 2]>, reason: &str) {
        let event = Event { time: &time(now()), proxy, event, peers, reason };
        self.line(serde_json::to_string(&event).unwrap_or_default());
    }
}

fn write(lines: &Receiver<String>, to: Box<dyn Write + Send>) {
    let mut to = BufWriter::new(to);
    while let Ok(first) = lines.recv() {
        for line in core::iter::once(first).chain(core::iter::from_fn(|| lines.try_recv().ok())) {
            // What cannot be written is lost; the messages go on.
            let _ = writeln!(to, "{line}");
        }
        let _ = to.flush();
    }
}
