//! One direction of a connection: each message is judged, and its fate is told.

use crate::{
    action::{Action, Refusal},
    answer::{NoAnswer, connection, request, unit},
    config::{Direction, Limits, Node, Protocol},
    policy::{Decision, Policy, Who},
};
use sigcodec::{
    collect::{Collector, Progress, Segmented as _, Slot},
    dialogue::{self, Context, Peer, Table},
    dissect::{Dissection, Start},
    layers::layer,
    m3ua,
    stack::Frame,
    wire::Network,
};
use sigcodec_filter::{Envelope, State, Unread};
use std::sync::{Arc, Mutex, PoisonError};

/// Messages of SCCP that are collected at once, of one direction of a connection.
const SLOTS: usize = 64;
/// Octets of the largest message that is collected: 16 segments, and the message that brings the first.
const OCTETS: usize = 4608;
/// Milliseconds that the segments of a message may take: the reassembly timer of Q.714 §2.8 runs 10 to 20 seconds.
const PATIENCE: u64 = 20_000;
/// Milliseconds that a dialogue may be silent: the longest timers of MAP run for days, most for minutes.
const SILENCE: u64 = 30 * 60 * 1000;

/// Peer-to-peer commands of RFC 6733 §5: capabilities exchange, device watchdog, disconnect peer.
const PEER_COMMANDS: [u32; 3] = [257, 280, 282];

/// What becomes of a message.
#[derive(Clone, Debug)]
pub enum Fate<'f> {
    /// It goes on as it came.
    Forward,
    /// It waits for the rest of its message.
    Wait,
    /// It is not sent on.
    Drop,
    /// This goes back.
    Back(Vec<u8>),
    /// This goes on in its place.
    Change(Vec<u8>),
    /// An answer of Diameter that is refused: whoever asked is told so.
    Refuse(&'f Refusal),
    /// Only told: another verdict follows.
    Note,
}

impl Fate<'_> {
    /// The word for it in the log and in metrics.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Forward => "pass",
            Self::Wait => "wait",
            Self::Drop => "drop",
            Self::Back(_) | Self::Refuse(_) => "answer",
            Self::Change(_) => "rewrite",
            Self::Note => "log",
        }
    }
}

/// Why a message has its fate.
#[derive(Clone, Copy, Debug)]
pub struct Why<'w> {
    /// Who decided.
    pub who: Who,
    /// What was not read, if that decided.
    pub unread: Option<(&'w str, Unread)>,
    /// Why what should be done could not be, so that the message is dropped.
    pub failed: Option<NoAnswer>,
}

impl Why<'_> {
    const fn of(who: Who) -> Self {
        Self { who, unread: None, failed: None }
    }
}

/// Hears what becomes of messages: each that was handed in has exactly one fate but [`Fate::Wait`] and [`Fate::Note`].
pub trait Outlet {
    /// What becomes of a message.
    fn fate(&mut self, fate: Fate<'_>, why: Why<'_>, octets: &[u8]);
}

/// The dialogues of a proxy.
pub type Dialogues = Arc<Mutex<Table<Vec<dialogue::Slot>>>>;

/// Room for dialogues.
#[must_use]
pub fn dialogues(limits: &Limits) -> Dialogues {
    Arc::new(Mutex::new(Table::new(vec![dialogue::Slot::FREE; limits.dialogues.max(1)], SILENCE)))
}

/// One direction of a connection.
#[derive(Debug)]
pub struct Screen {
    judge: Judge,
    start: Start,
    network: Network,
    dialogues: Dialogues,
    segments: Segments,
}

/// Who judges.
#[derive(Debug)]
struct Judge {
    protocol: Protocol,
    direction: Direction,
    node: Option<Node>,
    policy: Arc<Policy>,
    state: State,
}

/// Segments that wait.
#[derive(Debug)]
struct Segments {
    collector: Option<Collector<Vec<Slot>, Vec<u8>>>,
    held: Vec<Held>,
    octets: usize,
    most: usize,
}

/// The segments of one message that have come.
#[derive(Debug)]
struct Held {
    origin: u32,
    sender: Vec<u8>,
    reference: u32,
    form: u32,
    messages: Vec<Vec<u8>>,
}

impl Screen {
    /// A direction of a connection, on which nothing has come.
    ///
    /// `None` if the table of layers has no such protocol, which it has.
    #[must_use]
    pub fn new(
        protocol: Protocol,
        direction: Direction,
        network: Network,
        node: Option<Node>,
        policy: Arc<Policy>,
        dialogues: Dialogues,
        limits: &Limits,
    ) -> Option<Self> {
        let state = policy.of(protocol, direction).state();
        Some(Self {
            judge: Judge { protocol, direction, node, policy, state },
            start: Start::Layer(layer(protocol.name())?),
            network,
            dialogues,
            segments: Segments { collector: None, held: Vec::new(), octets: 0, most: limits.segments },
        })
    }
    /// The rules by which it judges.
    #[must_use]
    pub const fn policy(&self) -> &Arc<Policy> {
        &self.judge.policy
    }
    /// Judges by other rules from now on.
    pub fn replace(&mut self, policy: Arc<Policy>) {
        self.judge.state = policy.of(self.judge.protocol, self.judge.direction).state();
        self.judge.policy = policy;
    }
    /// The dialogues that it learns from, for the other direction.
    #[must_use]
    pub fn dialogues(&self) -> Dialogues {
        Arc::clone(&self.dialogues)
    }
    /// Octets of segments that wait.
    #[must_use]
    pub const fn waiting(&self) -> usize {
        self.segments.octets
    }
    /// Takes a message at `now` milliseconds.
    pub fn take(&mut self, octets: &[u8], envelope: Envelope, now: u64, to: &mut dyn Outlet) {
        self.give_up(envelope, now, to);
        let message = Dissection::new(self.start, octets, self.network);
        let Some(frame) = message.frame() else { return to.fate(Fate::Drop, Why::of(Who::Protocol), octets) };
        if is_unasked(frame) {
            return to.fate(Fate::Forward, Why::of(Who::Unasked), octets);
        }
        if frame.segment.is_some() && self.collect(frame, octets, envelope, now, to) {
            return;
        }
        let context = learn(&self.dialogues, frame, now);
        let message = context.as_ref().map_or(message, |kept| message.in_context(kept.octets()));
        self.judge.judge(&message, &[octets], self.start, self.network, envelope, to);
    }
    /// Collects a segment; `false` if it belongs to nothing, and is judged as what it is alone.
    fn collect(
        &mut self,
        frame: &Frame<'_>,
        octets: &[u8],
        envelope: Envelope,
        now: u64,
        to: &mut dyn Outlet,
    ) -> bool {
        let Self { judge, start, network, dialogues, segments } = self;
        let Ok(Some(segment)) = frame.segment(0) else { return false };
        if segments.octets.saturating_add(octets.len()) > segments.most {
            return false;
        }
        let key = segment.key;
        let is = |h: &Held| {
            (h.origin, h.reference, h.form) == (key.origin, key.reference, key.form) && h.sender == key.sender
        };
        let collector = segments.collector.get_or_insert_with(|| {
            Collector::new(vec![Slot::FREE; SLOTS], vec![0; SLOTS.saturating_mul(OCTETS)], PATIENCE)
        });
        let progress = match collector.push(frame, 0, now) {
            Ok(Progress::Whole) | Err(_) => return false,
            Ok(progress) => progress,
        };
        let known = segments.held.iter().position(is);
        let n = known.unwrap_or_else(|| {
            let (sender, messages) = (key.sender.to_vec(), Vec::new());
            let (origin, reference, form) = (key.origin, key.reference, key.form);
            segments.held.push(Held { origin, sender, reference, form, messages });
            segments.held.len().saturating_sub(1)
        });
        segments.octets = segments.octets.saturating_add(octets.len());
        if let Some(held) = segments.held.get_mut(n) {
            held.messages.push(octets.to_vec());
        }
        let Progress::Complete(collected) = progress else {
            to.fate(Fate::Wait, Why::of(Who::Protocol), octets);
            return true;
        };
        let held = segments.held.swap_remove(n);
        segments.octets = segments.octets.saturating_sub(size(&held));
        let whole = Frame::from_segments(&collected, *network);
        let context = learn(dialogues, &whole, now);
        let whole = context.as_ref().map_or(whole, |kept| whole.in_context(kept.octets()));
        let message = Dissection::of(whole, *start, collected.data().rest());
        let parts: Vec<&[u8]> = held.messages.iter().map(Vec::as_slice).collect();
        judge.judge(&message, &parts, *start, *network, envelope, to);
        true
    }
    /// Judges segments whose rest did not come in time as what they are alone.
    pub fn give_up(&mut self, envelope: Envelope, now: u64, to: &mut dyn Outlet) {
        while let Some(given_up) = self.segments.collector.as_mut().and_then(|c| c.given_up(now)) {
            let of = |h: &Held| h.reference == given_up.reference;
            let Some(n) = self.segments.held.iter().position(of) else { continue };
            let held = self.segments.held.remove(n);
            self.alone(&held, envelope, to);
        }
    }
    /// Judges all that waits: the connection ends, or the clock has passed.
    pub fn finish(&mut self, envelope: Envelope, to: &mut dyn Outlet) {
        for held in core::mem::take(&mut self.segments.held) {
            self.alone(&held, envelope, to);
        }
        self.segments.octets = 0;
    }
    fn alone(&mut self, held: &Held, envelope: Envelope, to: &mut dyn Outlet) {
        self.segments.octets = self.segments.octets.saturating_sub(size(held));
        for octets in &held.messages {
            let message = Dissection::new(self.start, octets, self.network);
            self.judge.judge(&message, &[octets], self.start, self.network, envelope, to);
        }
    }
}

fn size(held: &Held) -> usize {
    held.messages.iter().map(Vec::len).sum()
}

/// Whether nobody is asked about a message: it manages the connection, and is in order.
fn is_unasked(frame: &Frame<'_>) -> bool {
    if let Some(Ok(message)) = frame.diameter() {
        let h = &message.header;
        return h.version == 1 && h.application == 0 && PEER_COMMANDS.contains(&h.command);
    }
    match frame.m3ua() {
        Some(Ok(message)) => message.class() != m3ua::TRANSFER && message.name().is_some(),
        _ => false,
    }
}

/// The context of the dialogue of a message, if that is known.
fn learn(dialogues: &Dialogues, frame: &Frame<'_>, now: u64) -> Option<dialogue::Kept> {
    frame.tcap()?.as_ref().ok()?;
    let (from, to) = Peer::of_frame(frame);
    // What was kept when another thread failed is still true.
    let mut table = dialogues.lock().unwrap_or_else(PoisonError::into_inner);
    match table.take(frame, from, to, now) {
        Context::Known(kept) => Some(kept),
        _ => None,
    }
}

impl Judge {
    /// Asks the rules about a message, and tells the fate of the parts that it came in.
    fn judge(
        &mut self,
        message: &Dissection<'_>,
        parts: &[&[u8]],
        start: Start,
        network: Network,
        envelope: Envelope,
        to: &mut dyn Outlet,
    ) {
        let Self { protocol, direction, node, policy, state } = self;
        let Some(first) = parts.first() else { return };
        let mut note = |d: Decision<'_>| {
            to.fate(Fate::Note, Why { who: d.who, unread: d.unread, failed: None }, first);
        };
        let Decision { action, who, unread } =
            policy.decide(*protocol, message, envelope, *direction, state, &mut note);
        let why = Why { who, unread, failed: None };
        let mut all = |fate: Fate<'_>, why: Why<'_>| {
            parts.iter().for_each(|octets| to.fate(fate.clone(), why, octets));
        };
        match action {
            Action::Pass => all(Fate::Forward, why),
            Action::Drop | Action::Log | Action::Next => all(Fate::Drop, why),
            Action::Answer(refusal) => match refuse(message, first, start, network, refusal, node.as_ref()) {
                Err(failed) => all(Fate::Drop, Why { failed: Some(failed), ..why }),
                Ok(fate) => {
                    to.fate(fate, why, first);
                    parts.iter().skip(1).for_each(|octets| to.fate(Fate::Drop, why, octets));
                }
            },
            Action::Rewrite(change) => {
                let changed = parts.iter().map(|octets| {
                    let lower = Dissection::new(start, octets, network);
                    let frame = lower.frame().ok_or(NoAnswer::Missing)?;
                    match frame.diameter() {
                        Some(Ok(message)) => request::change_avp(message, change),
                        _ => unit::change_title(octets, frame, change),
                    }
                });
                match changed.collect::<Result<Vec<_>, _>>() {
                    Err(failed) => all(Fate::Drop, Why { failed: Some(failed), ..why }),
                    Ok(changed) => {
                        parts.iter().zip(changed).for_each(|(old, new)| to.fate(Fate::Change(new), why, old));
                    }
                }
            }
        }
    }
}

/// What a message is answered with.
fn refuse<'r>(
    message: &Dissection<'_>,
    first: &[u8],
    start: Start,
    network: Network,
    refusal: &'r Refusal,
    node: Option<&Node>,
) -> Result<Fate<'r>, NoAnswer> {
    let frame = message.frame().ok_or(NoAnswer::NotAnswered)?;
    match frame.diameter() {
        Some(Ok(message)) if message.header.flags.is_request() => {
            request::answer(message, refusal, node).map(Fate::Back)
        }
        Some(Ok(_)) => Ok(Fate::Refuse(refusal)),
        Some(Err(_)) => Err(NoAnswer::NotAnswered),
        None => {
            let lower = Dissection::new(start, first, network);
            let lower = lower.frame().ok_or(NoAnswer::NotAnswered)?;
            connection::answer(first, lower, frame, refusal).map(Fate::Back)
        }
    }
}
