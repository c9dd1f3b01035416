//! Captures judged offline: what the rules would do.

use crate::{
    config::{Config, ConfigError, Direction, Protocol, Proxy},
    log::Report,
    policy::{Policy, Who},
    screen::{Fate, Outlet, Screen, Why, dialogues},
    serve::network,
};
use core::net::{IpAddr, SocketAddr};
use sigcodec::{layers::claimant, wire::Selector as By};
use sigcodec_capture::{Ends, Note};
use sigcodec_filter::Envelope;
use sigcodec_trace::{Place, Taker, Trace, Unit, carried::Assigned};
use std::{
    collections::BTreeMap,
    io::{self, Read, Write},
    sync::Arc,
};

/// Judges captures.
#[derive(Debug)]
pub struct Check<'c> {
    config: &'c Config,
    policy: Arc<Policy>,
    inside: Vec<IpAddr>,
    octets: bool,
    passes: bool,
    /// How often each fate was met, and what could not be handed up.
    fates: BTreeMap<&'static str, u64>,
    notes: u64,
}

/// The screens of one capture, both ways.
struct Judging<'j, 'c> {
    check: &'j mut Check<'c>,
    screens: BTreeMap<(&'static str, bool), Screen>,
    out: &'j mut dyn Write,
    failure: io::Result<()>,
}

fn named(name: &str) -> Option<Protocol> {
    Protocol::ALL.into_iter().find(|protocol| protocol.name().eq_ignore_ascii_case(name))
}

impl<'c> Check<'c> {
    /// Judges by the rules of a file. Messages to an address of `inside` go `in`, those from one `out`; of others the
    /// proxies of the file say it, or else they go `in`.
    ///
    /// # Errors
    /// What is wrong with the file.
    pub fn new(config: &'c Config, inside: Vec<IpAddr>) -> Result<Self, ConfigError> {
        let policy = Arc::new(Policy::new(config)?);
        let (octets, passes) = (config.log.octets, config.log.passes);
        Ok(Self { config, policy, inside, octets, passes, fates: BTreeMap::new(), notes: 0 })
    }
    /// Reads a capture, and writes a line for each verdict but that a message passes, unless the file asks for those too.
    ///
    /// # Errors
    /// What cannot be read or written, in a sentence.
    pub fn read(&mut self, from: impl Read, out: &mut dyn Write) -> Result<(), String> {
        let mut assigned = Assigned::default();
        for proxy in &self.config.proxy {
            for port in [proxy.connect.port(), proxy.listen.port()] {
                assigned.add(&format!("{port}={}", proxy.protocol.name()))?;
            }
        }
        let trace = Trace { assigned, ..Trace::default() };
        let mut judging = Judging { check: self, screens: BTreeMap::new(), out, failure: Ok(()) };
        let read = trace.read(from, &mut judging).map_err(|e| e.to_string())?;
        judging.finish();
        judging.failure.map_err(|e| e.to_string())?;
        read.cut.map_or(Ok(()), |e| Err(e.to_string()))
    }
    /// How often each fate was met, and how much could not be handed up.
    #[must_use]
    pub fn summary(&self) -> String {
        let all: Vec<String> = self.fates.iter().map(|(fate, n)| format!("{fate} {n}")).collect();
        let verdicts =
            if all.is_empty() { "no message of Diameter or M3UA".to_owned() } else { all.join(", ") };
        match self.notes {
            0 => verdicts,
            n => format!("{verdicts}; {n} notes about what could not be put together"),
        }
    }
    fn proxy(&self, protocol: Protocol) -> Option<&'c Proxy> {
        self.config.proxy.iter().find(|proxy| proxy.protocol == protocol)
    }
    fn direction(&self, protocol: Protocol, ends: Option<Ends>) -> Direction {
        let Some(Ends { source, destination }) = ends else { return Direction::In };
        if self.inside.contains(&destination.0) {
            return Direction::In;
        }
        if self.inside.contains(&source.0) {
            return Direction::Out;
        }
        let Some(proxy) = self.proxy(protocol) else { return Direction::In };
        let is = |end: (IpAddr, u16)| {
            let of = |at: SocketAddr| (at.ip(), at.port()) == end;
            of(proxy.connect) || of(proxy.listen)
        };
        // Whoever is connected to has the port of the file, or the one that is assigned.
        let serves = |port: u16| {
            [proxy.connect.port(), proxy.listen.port()].contains(&port)
                || claimant(By::Port(port)).is_some_and(|def| named(def.name) == Some(protocol))
        };
        let from_node = is(source) || !is(destination) && serves(source.1) && !serves(destination.1);
        let inside = proxy.outside.other() == crate::config::Side::Connect;
        if from_node == inside { Direction::Out } else { Direction::In }
    }
}

impl Taker for Judging<'_, '_> {
    fn unit(&mut self, unit: &Unit<'_>) -> io::Result<()> {
        // Whoever screens collects segments too.
        if let (Some(place), Some(protocol), false) =
            (unit.place, named(unit.start.layer().name()), unit.is_collected())
        {
            self.judge(place, protocol, unit.octets);
        }
        core::mem::replace(&mut self.failure, Ok(()))
    }
    fn note(&mut self, _: Option<Place>, _: Note) -> io::Result<()> {
        self.check.notes = self.check.notes.saturating_add(1);
        Ok(())
    }
}

impl Judging<'_, '_> {
    fn judge(&mut self, place: Place, protocol: Protocol, octets: &[u8]) {
        let Place { frame, time, ends } = place;
        let direction = self.check.direction(protocol, ends);
        let limits = &self.check.config.limits;
        let is_in = direction == Direction::In;
        let code = self.check.proxy(protocol).and_then(|proxy| network(proxy).ok()).unwrap_or_default();
        if !self.screens.contains_key(&(protocol.name(), is_in)) {
            let other = self.screens.get(&(protocol.name(), !is_in)).map(Screen::dialogues);
            let table = other.unwrap_or_else(|| dialogues(limits));
            let (node, policy) = (self.check.config.node.clone(), Arc::clone(&self.check.policy));
            let made = Screen::new(protocol, direction, code, node, policy, table, limits);
            let Some(made) = made else { return };
            self.screens.insert((protocol.name(), is_in), made);
        }
        let mut envelope = Envelope::default();
        envelope.frame = Some(frame);
        envelope.time = Some(time.nanoseconds);
        envelope.ends = ends.map(|ends| [ends.source, ends.destination]);
        let ends = ends.map(|e| [e.source, e.destination].map(SocketAddr::from));
        let told = Report {
            policy: &self.check.policy,
            proxy: self.check.proxy(protocol).map_or("", |proxy| proxy.name.as_str()),
            protocol,
            network: code,
            direction,
            ends,
            time: time.nanoseconds,
            octets: self.check.octets,
        };
        let Some(screen) = self.screens.get_mut(&(protocol.name(), is_in)) else { return };
        let mut verdicts = Verdicts {
            told,
            passes: self.check.passes,
            fates: &mut self.check.fates,
            out: self.out,
            failure: &mut self.failure,
        };
        screen.take(octets, envelope, time.milliseconds(), &mut verdicts);
    }
    /// Judges the segments whose rest has not come.
    fn finish(&mut self) {
        for ((name, is_in), screen) in &mut self.screens {
            let Some(protocol) = named(name) else { continue };
            let told = Report {
                policy: &self.check.policy,
                proxy: "",
                protocol,
                network: self.check.proxy(protocol).and_then(|p| network(p).ok()).unwrap_or_default(),
                direction: if *is_in { Direction::In } else { Direction::Out },
                ends: None,
                time: 0,
                octets: self.check.octets,
            };
            let (passes, fates) = (self.check.passes, &mut self.check.fates);
            let mut verdicts = Verdicts { told, passes, fates, out: self.out, failure: &mut self.failure };
            screen.finish(Envelope::default(), &mut verdicts);
        }
    }
}

/// Writes verdicts.
struct Verdicts<'v> {
    told: Report<'v>,
    passes: bool,
    fates: &'v mut BTreeMap<&'static str, u64>,
    out: &'v mut dyn Write,
    failure: &'v mut io::Result<()>,
}

impl Outlet for Verdicts<'_> {
    fn fate(&mut self, fate: Fate<'_>, why: Why<'_>, octets: &[u8]) {
        if matches!(fate, Fate::Wait) {
            return;
        }
        let count = self.fates.entry(fate.name()).or_default();
        *count = count.saturating_add(1);
        let passes = matches!(fate, Fate::Forward);
        if self.failure.is_err() || passes && (!self.passes || why.who == Who::Unasked) {
            return;
        }
        if let Err(e) = writeln!(self.out, "{}", self.told.line(&fate, why, octets)) {
            *self.failure = Err(e);
        }
    }
}
