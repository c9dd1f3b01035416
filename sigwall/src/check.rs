//! Captures judged offline: what the rules would do.

use crate::{
    config::{Config, ConfigError, Direction, Protocol, Proxy},
    frame,
    log::Report,
    policy::{Policy, Who},
    screen::{Fate, Outlet, Screen, Why, dialogues},
    serve::network,
};
use core::net::{IpAddr, SocketAddr};
use sigcodec::{
    layers::claimant,
    sigtran::Messages,
    wire::{Layer, Reader, Selector as By},
};
use sigcodec_capture::{
    Carrier, Cut, Ends, Follow, Framing, Message, Note, Packet, Reassembly, Selector, Sink, file,
};
use sigcodec_filter::Envelope;
use std::{
    collections::BTreeMap,
    io::{Read, Write},
    sync::Arc,
};

/// Octets of the largest message that is waited for.
const MAX_MESSAGE: usize = 1 << 20;

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
    failure: Option<std::io::Error>,
}

/// Which streams of TCP carry what: those of the ports that a file names, and of the ports that are assigned.
struct Ports(Vec<(u16, Protocol)>);

impl Ports {
    fn of(&self, port: u16) -> Option<Protocol> {
        let said = self.0.iter().find(|(other, _)| *other == port).map(|(_, protocol)| *protocol);
        let known = || claimant(By::Port(port)).and_then(|def| named(def.name));
        said.or_else(known)
    }
}

impl Follow for Ports {
    fn ends(&self, ends: &Ends) -> Option<Framing> {
        let protocol = [ends.destination.1, ends.source.1].into_iter().find_map(|port| self.of(port))?;
        Some(match protocol {
            Protocol::Diameter => Framing { name: "diameter", cut: |o, _| cut(Protocol::Diameter, o) },
            Protocol::M3ua => Framing { name: "m3ua", cut: |o, _| cut(Protocol::M3ua, o) },
        })
    }
}

fn cut(protocol: Protocol, octets: &[u8]) -> Cut {
    match frame::cut(protocol, octets, MAX_MESSAGE) {
        Ok(Some(n)) => Cut::Message(n),
        Ok(None) => Cut::More,
        Err(_) => Cut::Skip(1),
    }
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
        let proxies = &self.config.proxy;
        let ports = proxies.iter().flat_map(|p| [p.connect.port(), p.listen.port()].map(|n| (n, p.protocol)));
        let mut reassembly = Reassembly::new(Ports(ports.collect()));
        let mut judging = Judging { check: self, screens: BTreeMap::new(), out, failure: None };
        let read = file::read(from, &mut |packet| reassembly.packet(packet, &mut judging));
        reassembly.finish(&mut judging);
        judging.finish();
        if let Some(e) = judging.failure {
            return Err(e.to_string());
        }
        read.map_err(|e| e.to_string())
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

impl Sink for Judging<'_, '_> {
    fn message(&mut self, message: &Message<'_>) {
        let by = |selector| match selector {
            Selector::Ppid(n) => claimant(By::Ppid(n)),
            Selector::Port(n) => claimant(By::Port(n)),
            Selector::Link(n) => claimant(By::Link(u16::try_from(n).ok()?)),
        };
        let protocol = named(message.protocol).or_else(|| {
            let is_stream = matches!(message.carrier, Carrier::Tcp);
            let claimed = message.selectors().filter(|_| !is_stream).find_map(by)?;
            named(claimed.name)
        });
        let Some(protocol) = protocol else { return };
        let direction = self.check.direction(protocol, message.ends);
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
        let time = message.packet.time;
        let mut envelope = Envelope::default();
        envelope.frame = Some(message.packet.frame);
        envelope.time = Some(time.nanoseconds);
        envelope.ends = message.ends.map(|ends| [ends.source, ends.destination]);
        let ends = message.ends.map(|e| [e.source, e.destination].map(SocketAddr::from));
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
        let now = time.milliseconds();
        if protocol == Protocol::Diameter {
            return screen.take(message.octets, envelope, now, &mut verdicts);
        }
        // A user message of SCTP has one message; several are judged one by one, and what is none as it is.
        let mut messages = Messages::new(Reader::new(message.octets, Layer::Sctp));
        while let Some(Ok(one)) = messages.next() {
            screen.take(one.rest(), envelope, now, &mut verdicts);
        }
        let rest = messages.rest().rest();
        if !rest.is_empty() {
            screen.take(rest, envelope, now, &mut verdicts);
        }
    }
    fn note(&mut self, _: &Packet<'_>, _: Option<Ends>, _: Note) {
        self.check.notes = self.check.notes.saturating_add(1);
    }
}

impl Judging<'_, '_> {
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
    failure: &'v mut Option<std::io::Error>,
}

impl Outlet for Verdicts<'_> {
    fn fate(&mut self, fate: Fate<'_>, why: Why<'_>, octets: &[u8]) {
        if matches!(fate, Fate::Wait) {
            return;
        }
        let count = self.fates.entry(fate.name()).or_default();
        *count = count.saturating_add(1);
        let passes = matches!(fate, Fate::Forward);
        if self.failure.is_some() || passes && (!self.passes || why.who == Who::Unasked) {
            return;
        }
        if let Err(e) = writeln!(self.out, "{}", self.told.line(&fate, why, octets)) {
            *self.failure = Some(e);
        }
    }
}
