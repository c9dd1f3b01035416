//! Two peers, and what goes between them.

use crate::{
    action::Refusal,
    answer,
    config::{Direction, Limits, Node, Protocol, Side},
    frame,
    log::{self, Logger, Report},
    metrics::{Counts, Meter},
    policy::{Policy, Who},
    screen::{Dialogues, Fate, Outlet, Screen, Why},
    session::{self, Session},
    stream::{Link, Receiver, Sender},
};
use core::{fmt, net::SocketAddr, sync::atomic::Ordering::Relaxed, time::Duration};
use sigcodec::{
    diameter::{self, Outcome, result},
    wire::{Decode as _, Error, Network},
};
use sigcodec_filter::Envelope;
use std::{
    io,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use tokio::{
    sync::{Mutex as AsyncMutex, watch},
    time::{Instant, timeout},
};

/// How often segments are looked at whose rest does not come.
const TICK: Duration = Duration::from_secs(1);
/// Octets of a buffer that are kept for the next messages.
const KEPT: usize = 1 << 18;
/// Octets of a stream that is lost that are told.
const FRONT: usize = 16;

/// What all connections of a proxy share.
#[derive(Debug)]
pub struct Shared {
    /// What it is called.
    pub name: String,
    /// What it speaks.
    pub protocol: Protocol,
    /// Which side is outside.
    pub outside: Side,
    /// Whose coding messages have.
    pub network: Network,
    /// Who answers.
    pub node: Option<Node>,
    /// What is bounded.
    pub limits: Limits,
    /// What is written of verdicts.
    pub log: crate::config::Log,
    /// Where it is written.
    pub logger: Arc<Logger>,
    /// What is counted.
    pub meter: Arc<Meter>,
    /// The dialogues.
    pub dialogues: Dialogues,
    /// The rules, with their counters.
    pub rules: watch::Receiver<(Arc<Policy>, Arc<Counts>)>,
    /// Whether the program ends.
    pub stop: watch::Receiver<bool>,
    /// When the clock of timers began.
    pub start: Instant,
}

/// Why nothing more comes from a peer.
#[derive(Debug)]
enum End {
    /// It has closed the connection; whether inside a message.
    Closed(bool),
    /// Reading failed.
    Read(io::Error),
    /// Writing failed, to this side.
    Write(Side, io::Error),
    /// The rest of a message did not come in time.
    Late,
    /// Whoever connected said nothing.
    Silent,
    /// What came is no message: why, and how it begins.
    Lost(Error, Vec<u8>),
    /// The program ends.
    Stop,
}

impl fmt::Display for End {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Closed(false) => f.write_str("it closed the connection"),
            Self::Closed(true) => f.write_str("it closed the connection inside a message"),
            Self::Read(e) => write!(f, "{e}"),
            Self::Write(_, e) => write!(f, "cannot be written to: {e}"),
            Self::Late => f.write_str("the rest of a message did not come in time"),
            Self::Silent => f.write_str("it has said nothing"),
            Self::Lost(e, front) => {
                write!(
                    f,
                    "it speaks something else: {e}; it begins with {}",
                    sigcodec::wire::show::Hex(front)
                )
            }
            Self::Stop => f.write_str("the program ends"),
        }
    }
}

/// Both ways of a connection.
struct Both {
    session: Mutex<Session>,
    senders: [AsyncMutex<Sender>; 2],
    peers: [SocketAddr; 2],
}

impl Both {
    fn session(&self) -> MutexGuard<'_, Session> {
        // What was kept when another thread failed is still true.
        self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }
    const fn peer(&self, side: Side) -> SocketAddr {
        let [listen, connect] = self.peers;
        match side {
            Side::Listen => listen,
            Side::Connect => connect,
        }
    }
    fn sender(&self, side: Side) -> &AsyncMutex<Sender> {
        let [listen, connect] = &self.senders;
        match side {
            Side::Listen => listen,
            Side::Connect => connect,
        }
    }
}

/// Passes messages between two peers until one of them is gone or the program ends; the other is told so.
pub async fn run(shared: &Shared, listen: Link, connect: Link) {
    let peers = [listen.peer, connect.peer];
    let both = Both {
        session: Mutex::new(Session::new(shared.protocol, &shared.limits)),
        senders: [AsyncMutex::new(listen.sender), AsyncMutex::new(connect.sender)],
        peers,
    };
    let (mut from_listen, mut from_connect) = (listen.receiver, connect.receiver);
    shared.logger.event(Some(&shared.name), "connected", Some(peers), "");
    let ways = [Way::new(shared, &both, Side::Listen), Way::new(shared, &both, Side::Connect)];
    let [Some(mut there), Some(mut back)] = ways else { return };
    let mut stop = shared.stop.clone();
    let (side, end) = tokio::select! {
        end = there.run(&mut from_listen) => (Side::Listen, end),
        end = back.run(&mut from_connect) => (Side::Connect, end),
        _ = stop.wait_for(|stop| *stop) => (Side::Listen, End::Stop),
    };
    let side = if let End::Write(to, _) = end { to } else { side };
    there.close();
    back.close();
    let at = if matches!(end, End::Stop) { String::new() } else { format!("{}: ", both.peer(side)) };
    shared.logger.event(Some(&shared.name), "closed", Some(peers), &format!("{at}{end}"));
    // Whoever is there hears of it; whoever sent what is no message hears that.
    if let (End::Lost(_, front), Protocol::M3ua) = (&end, shared.protocol) {
        let _ = both.sender(side).lock().await.send(&answer::connection::lost(front)).await;
    }
    let left: &[Side] = match end {
        End::Stop => &[Side::Listen, Side::Connect],
        _ => &[side.other()],
    };
    for to in left {
        let goodbye = both.session().goodbye(*to, shared.node.as_ref());
        let mut sender = both.sender(*to).lock().await;
        let sent = sender.send(&goodbye.octets).await.is_ok();
        drop(sender);
        let receiver = if *to == Side::Listen { &mut from_listen } else { &mut from_connect };
        if sent && goodbye.is_answered {
            // Its answer closes the connection; what it still sends goes nowhere.
            let _ = timeout(shared.limits.stop_time(), drain(shared, receiver)).await;
        }
    }
    for sender in &both.senders {
        sender.lock().await.close().await;
    }
}

/// Reads until a peer answers what it was told: one message, or the end.
async fn drain(shared: &Shared, from: &mut Receiver) {
    let mut octets = Vec::new();
    while let Ok(1..) = from.receive(&mut octets, None).await {
        let is_answer = |message: &[u8]| match shared.protocol {
            Protocol::Diameter => matches!(message, [_, _, _, _, 0..=0x7f, 0, 1, 26, ..]),
            Protocol::M3ua => matches!(message, [_, _, 3, 5, ..]),
        };
        let mut answered = false;
        let (end, lost) = frame::messages(shared.protocol, &octets, shared.limits.message, &mut |message| {
            answered |= is_answer(message);
        });
        if answered || lost.is_some() {
            return;
        }
        octets.drain(..end);
    }
}

/// One way of a connection.
struct Way<'w> {
    shared: &'w Shared,
    both: &'w Both,
    from: Side,
    direction: Direction,
    screen: Screen,
    rules: watch::Receiver<(Arc<Policy>, Arc<Counts>)>,
    counts: Arc<Counts>,
    /// What goes on, and what goes back, once what has come is judged.
    forward: Vec<u8>,
    back: Vec<u8>,
    /// Octets of segments and requests that wait, as they are counted.
    segments: i64,
    requests: i64,
}

impl<'w> Way<'w> {
    fn new(shared: &'w Shared, both: &'w Both, from: Side) -> Option<Self> {
        let direction = if from == shared.outside { Direction::In } else { Direction::Out };
        let rules = shared.rules.clone();
        let (policy, counts) = rules.borrow().clone();
        let screen = Screen::new(
            shared.protocol,
            direction,
            shared.network,
            shared.node.clone(),
            policy,
            Arc::clone(&shared.dialogues),
            &shared.limits,
        )?;
        let (forward, back) = (Vec::new(), Vec::new());
        Some(Self {
            shared,
            both,
            from,
            direction,
            screen,
            rules,
            counts,
            forward,
            back,
            segments: 0,
            requests: 0,
        })
    }
    fn ends(&self) -> [SocketAddr; 2] {
        [self.from, self.from.other()].map(|side| self.both.peer(side))
    }
    fn now(&self) -> u64 {
        u64::try_from(self.shared.start.elapsed().as_millis()).unwrap_or(u64::MAX)
    }
    async fn run(&mut self, from: &mut Receiver) -> End {
        let limits = &self.shared.limits;
        let mut octets = Vec::new();
        // When a message began that has not come to its end.
        let mut began: Option<Instant> = None;
        // Whoever connects has something to say.
        let mut silent = match self.from {
            Side::Listen => Instant::now().checked_add(limits.first_time()),
            Side::Connect => None,
        };
        loop {
            let late = began.and_then(|at| at.checked_add(limits.message_time()));
            let tick = if self.screen.waiting() > 0 { Instant::now().checked_add(TICK) } else { None };
            let deadline = late.into_iter().chain(tick).chain(silent).min();
            let lost = match from.receive(&mut octets, deadline).await {
                Ok(0) => return End::Closed(!octets.is_empty()),
                Ok(_) => {
                    silent = None;
                    let come = octets.len();
                    let lost = self.take(&mut octets);
                    // What is left began when what stood in front of it ended.
                    if octets.len() < come {
                        began = None;
                    }
                    lost
                }
                Err(e) if e.kind() == io::ErrorKind::TimedOut && deadline.is_some() => {
                    let is_over = |at: Option<Instant>| at.is_some_and(|at| at <= Instant::now());
                    if is_over(late) {
                        return End::Late;
                    }
                    if is_over(silent) {
                        return End::Silent;
                    }
                    self.tick();
                    None
                }
                Err(e) => return End::Read(e),
            };
            began = match octets.is_empty() {
                true => None,
                false => began.or_else(|| Some(Instant::now())),
            };
            self.gauge();
            let sent = self.send().await;
            if let Err((to, e)) = sent {
                return End::Write(to, e);
            }
            if let Some(e) = lost {
                octets.truncate(FRONT);
                return End::Lost(e, octets);
            }
        }
    }
    /// Judges the whole messages that have come; why the stream is lost, if it is.
    fn take(&mut self, octets: &mut Vec<u8>) -> Option<Error> {
        if self.rules.has_changed().unwrap_or(false) {
            let (policy, counts) = self.rules.borrow_and_update().clone();
            self.screen.replace(policy);
            self.counts = counts;
        }
        let (now, time, ends) = (self.now(), log::now(), self.ends());
        let Shared { protocol, limits, .. } = self.shared;
        let (end, lost) = frame::messages(*protocol, octets, limits.message, &mut |message| {
            self.message(message, now, time, ends);
        });
        octets.drain(..end);
        lost
    }
    fn message(&mut self, message: &[u8], now: u64, time: i128, ends: [SocketAddr; 2]) {
        let began = std::time::Instant::now();
        let meter = &self.shared.meter;
        let way = usize::from(self.direction == Direction::Out);
        if let (Some(messages), Some(octets)) = (meter.messages.get(way), meter.octets.get(way)) {
            messages.fetch_add(1, Relaxed);
            octets.fetch_add(u64::try_from(message.len()).unwrap_or_default(), Relaxed);
        }
        self.with(now, time, ends, |screen, envelope, out| screen.take(message, envelope, now, out));
        meter.took(began.elapsed());
    }
    fn tick(&mut self) {
        let (now, time, ends) = (self.now(), log::now(), self.ends());
        self.with(now, time, ends, |screen, envelope, out| screen.give_up(envelope, now, out));
    }
    /// Judges what waits: nothing more will come.
    fn close(&mut self) {
        let (now, time, ends) = (self.now(), log::now(), self.ends());
        self.with(now, time, ends, |screen, envelope, out| screen.finish(envelope, out));
        self.gauge();
        self.shared.meter.requests.fetch_sub(self.requests, Relaxed);
        self.requests = 0;
    }
    fn with(
        &mut self,
        now: u64,
        time: i128,
        ends: [SocketAddr; 2],
        judge: impl FnOnce(&mut Screen, Envelope, &mut dyn Outlet),
    ) {
        let mut envelope = Envelope::default();
        envelope.time = Some(time);
        envelope.ends = Some(ends.map(|end| (end.ip(), end.port())));
        let policy = Arc::clone(self.screen.policy());
        let Self { shared, both, from, direction, screen, counts, forward, back, .. } = self;
        let told = Report {
            policy: &policy,
            proxy: &shared.name,
            protocol: shared.protocol,
            network: shared.network,
            direction: *direction,
            ends: Some(ends),
            time,
            octets: shared.log.octets,
        };
        let mut out = Out { shared, both, from: *from, now, told, counts, forward, back };
        judge(screen, envelope, &mut out);
    }
    fn gauge(&mut self) {
        let meter = &self.shared.meter;
        let segments = i64::try_from(self.screen.waiting()).unwrap_or(i64::MAX);
        meter.segments.fetch_add(segments.saturating_sub(self.segments), Relaxed);
        self.segments = segments;
        if self.from == Side::Listen {
            let requests = i64::try_from(self.both.session().waiting()).unwrap_or(i64::MAX);
            meter.requests.fetch_add(requests.saturating_sub(self.requests), Relaxed);
            self.requests = requests;
        }
    }
    async fn send(&mut self) -> Result<(), (Side, io::Error)> {
        for (to, octets) in [(self.from.other(), &mut self.forward), (self.from, &mut self.back)] {
            if octets.is_empty() {
                continue;
            }
            self.both.sender(to).lock().await.send(octets).await.map_err(|e| (to, e))?;
            octets.clear();
            octets.shrink_to(KEPT);
        }
        Ok(())
    }
}

/// Takes the fates of messages.
struct Out<'o> {
    shared: &'o Shared,
    both: &'o Both,
    from: Side,
    now: u64,
    told: Report<'o>,
    counts: &'o Counts,
    forward: &'o mut Vec<u8>,
    back: &'o mut Vec<u8>,
}

impl Outlet for Out<'_> {
    fn fate(&mut self, fate: Fate<'_>, why: Why<'_>, octets: &[u8]) {
        let (fate, why) = match (self.shared.protocol, fate) {
            (Protocol::Diameter, fate) => self.diameter(fate, why, octets),
            (Protocol::M3ua, fate) => (fate, why),
        };
        self.counts.count(why.who, fate.name());
        if !matches!(fate, Fate::Forward | Fate::Wait) || self.shared.log.passes {
            self.shared.logger.line(self.told.line(&fate, why, octets));
        }
        match fate {
            Fate::Forward => {
                self.both.session().learn(self.from, octets);
                self.forward.extend_from_slice(octets);
            }
            Fate::Change(octets) => self.forward.extend_from_slice(&octets),
            Fate::Back(octets) => self.back.extend_from_slice(&octets),
            Fate::Refuse(_) | Fate::Wait | Fate::Drop | Fate::Note => {}
        }
    }
}

impl Out<'_> {
    /// Keeps requests that go on, and lets answers pass that belong to one. An answer that is refused is told to whoever
    /// asked.
    fn diameter<'f, 'y>(&mut self, fate: Fate<'f>, why: Why<'y>, octets: &[u8]) -> (Fate<'f>, Why<'y>) {
        let Ok(message) = diameter::Message::from_bytes(octets) else { return (fate, why) };
        let goes_on = matches!(fate, Fate::Forward | Fate::Change(_));
        let of_protocol = |fate| (fate, Why { who: Who::Protocol, unread: None, failed: None });
        if message.header.flags.is_request() {
            if goes_on && !self.both.session().ask(self.from, &message, self.now) {
                let busy = Refusal::Result(Outcome::Result(result::TOO_BUSY), None);
                return match answer::request::answer(&message, &busy, self.shared.node.as_ref()) {
                    Ok(answer) => of_protocol(Fate::Back(answer)),
                    Err(_) => of_protocol(Fate::Drop),
                };
            }
            return (fate, why);
        }
        if matches!(fate, Fate::Note | Fate::Wait) {
            return (fate, why);
        }
        // RFC 6733 §6.2: an answer that belongs to no request is discarded.
        let Some(stub) = self.both.session().answered(self.from, &message, self.now) else {
            return of_protocol(Fate::Drop);
        };
        if let Fate::Refuse(refusal) = fate {
            let outcome = match refusal {
                Refusal::Result(outcome, _) => *outcome,
                _ => Outcome::Result(result::UNABLE_TO_DELIVER),
            };
            self.forward.extend(session::refused(&stub, outcome, self.shared.node.as_ref()));
        }
        (fate, why)
    }
}
