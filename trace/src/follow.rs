//! Dialogues of any protocol: which messages belong together, and how long answers take.

use core::net::IpAddr;
use sigcodec::{
    call::{Call, Group, Step},
    connection::{self, Part},
    dialogue::Peer,
    diameter,
    dissect::Dissection,
    tcap::{self, MessageType},
};
use sigcodec_capture::Ends;
use std::collections::{HashMap, VecDeque};

/// Keys of dialogues that are known at once; the oldest are forgotten.
const MAX_KEYS: usize = 1 << 20;
/// Requests that wait for an answer at once; the oldest are given up.
const MAX_WAITING: usize = 1 << 16;

/// What tells a dialogue apart.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    /// A transaction id and the end that chose it.
    Transaction(Box<[u8]>, Peer),
    /// A session of Diameter.
    Session(Box<[u8]>),
    /// A call of ISUP or BICC, and the ends that have it if the message has no point codes.
    Call(Call, Option<Ends>),
    /// A local reference of SCCP or a reference number of SUA, and the end that gave it: by its point code, or its address if
    /// the message has none.
    Connection(u32, Option<u32>, Option<(IpAddr, u16)>),
    /// A Hop-by-Hop Identifier between two ends, the one that asks first.
    Hop(u32, Option<Ends>),
}

/// The keys of a message.
#[derive(Clone, Debug, Default)]
pub struct Keys {
    all: Vec<Key>,
    /// The keys that stood for something else before: a transaction or a connection that begins, a request that is no
    /// repetition.
    fresh: Vec<Key>,
    /// The key that its answer has.
    asks: Option<Key>,
    /// The key of what it answers.
    answers: Option<Key>,
    /// The keys that stand for something else behind it: a call or a connection that ends.
    last: Vec<Key>,
    /// The keys of calls that it ends, each of which is a dialogue of its own, and whether it is the last message of them.
    ended: (Vec<Key>, bool),
}

impl Keys {
    /// The keys of a message between two ends.
    #[must_use]
    pub fn of(message: &Dissection<'_>, ends: Option<Ends>) -> Self {
        let mut keys = Self::default();
        let Some(frame) = message.frame() else { return keys };
        let turned = |e: Ends| Ends { source: e.destination, destination: e.source };
        if let Some(Ok(message)) = frame.diameter() {
            let request = message.header.flags.is_request();
            let hop = Key::Hop(message.header.hop_by_hop, if request { ends } else { ends.map(turned) });
            if let Some(session) = session(message) {
                keys.all.push(Key::Session(session.into()));
            }
            if request {
                keys.asks = Some(hop.clone());
                // A repetition has the T bit, RFC 6733 §3.
                if message.header.flags.0 & diameter::Flags::RETRANSMITTED == 0 {
                    keys.fresh.push(hop.clone());
                }
            } else {
                keys.answers = Some(hop.clone());
            }
            keys.all.push(hop);
        }
        // Both directions have one key.
        let of_call =
            |call: Call| Key::Call(call, ends.filter(|_| call.nodes.is_none()).map(|e| e.min(turned(e))));
        if let Some(group) = Group::of_frame(frame) {
            keys.ended = (group.calls().map(of_call).collect(), group.step == Step::End);
        }
        if let Some((call, step)) = Call::of_frame(frame) {
            let key = of_call(call);
            match step {
                Step::Begin => keys.fresh.push(key.clone()),
                Step::End => keys.last.push(key.clone()),
                Step::Inside => {}
            }
            keys.all.push(key);
        }
        if let Some(part) = Part::of(frame) {
            keys.connection(&part, frame.point_codes(), ends);
        }
        if let Some(Ok(message)) = frame.tcap() {
            let (from, to) = Peer::of_frame(frame);
            let key = |id: Option<tcap::TransactionId<'_>>, peer| {
                id.map(|id| Key::Transaction(id.octets().into(), peer))
            };
            let (own, other) = (key(message.otid, from), key(message.dtid, to));
            if message.message_type == MessageType::Begin {
                keys.fresh.extend(own.clone());
            }
            let ends = matches!(message.message_type, MessageType::End | MessageType::Abort);
            if !ends {
                keys.asks.clone_from(&own);
            }
            keys.answers.clone_from(&other);
            keys.all.extend(own.into_iter().chain(other));
        }
        keys
    }
    /// The references of a message of a connection.
    fn connection(&mut self, message: &Part<'_>, codes: Option<(u32, u32)>, ends: Option<Ends>) {
        let nodes = match codes {
            Some((from, to)) => [(Some(from), None), (Some(to), None)],
            None => [(None, ends.map(|e| e.source)), (None, ends.map(|e| e.destination))],
        };
        let [from, to] = nodes;
        let key = |reference: Option<u32>, (code, end)| reference.map(|r| Key::Connection(r, code, end));
        let (own, other) = (key(message.own, from), key(message.other, to));
        match message.step {
            connection::Step::Request(_) => self.fresh.extend(own.clone()),
            // Who refuses has no reference.
            connection::Step::End => self.last.extend(own.iter().chain(&other).cloned()),
            _ => {}
        }
        self.all.extend(own.into_iter().chain(other));
    }
}

/// The Session-Id of a message.
fn session<'a>(message: &diameter::Message<'a>) -> Option<&'a [u8]> {
    let def = diameter::avp::SESSION_ID.def;
    let mut avps = message.avps().into_iter().filter_map(Result::ok);
    avps.find(|a| (a.code, a.vendor) == (def.code, def.vendor)).map(|a| a.data.rest())
}

/// Messages of an input by their dialogues: which belong together in a first reading, which of these are wanted in a
/// second one. Takes 12 octets a message, and as many keys as `MAX_KEYS`.
#[derive(Debug, Default)]
pub struct Threads {
    /// The dialogue of each message.
    messages: Vec<u32>,
    /// Dialogues that a message ends besides its own, by its number.
    ended: HashMap<usize, Vec<u32>>,
    /// The dialogue that each was found to be part of, itself if none, and whether it is wanted.
    dialogues: Vec<(u32, bool)>,
    keys: HashMap<Key, u32>,
    order: VecDeque<Key>,
    forgotten: u64,
    /// The message that is next in the second reading; `None` in the first.
    next: Option<usize>,
}

impl Threads {
    /// Begins a reading.
    pub fn begin(&mut self, learning: bool) {
        if learning {
            let forgotten = self.forgotten;
            *self = Self { forgotten, ..Self::default() };
        } else {
            self.next = Some(0);
            self.keys.clear();
            self.order.clear();
        }
    }
    /// Whether the first reading is done.
    #[must_use]
    pub const fn is_known(&self) -> bool {
        self.next.is_some()
    }
    fn root(&mut self, mut n: u32) -> u32 {
        loop {
            let parent = self.parent(n);
            if parent == n {
                return n;
            }
            // Paths are halved: the next search is shorter.
            let above = self.parent(parent);
            if let Some(own) = self.dialogues.get_mut(n as usize) {
                own.0 = above;
            }
            n = above;
        }
    }
    fn parent(&self, n: u32) -> u32 {
        self.dialogues.get(n as usize).map_or(n, |d| d.0)
    }
    /// Adds a message of the first reading.
    pub fn add(&mut self, keys: &Keys, wanted: bool) {
        let new = u32::try_from(self.dialogues.len()).unwrap_or(u32::MAX);
        self.dialogues.push((new, wanted));
        let number = self.messages.len();
        self.messages.push(new);
        let (ended, is_last) = &keys.ended;
        let known: Vec<u32> = ended.iter().filter_map(|key| self.keys.get(key).copied()).collect();
        if !known.is_empty() {
            self.ended.insert(number, known);
        }
        for key in ended.iter().filter(|_| *is_last) {
            self.keys.remove(key);
        }
        for key in &keys.all {
            match self.keys.get(key).copied().filter(|_| !keys.fresh.contains(key)) {
                Some(known) => {
                    let (a, b) = (self.root(known), self.root(new));
                    let wanted = self.dialogues.get(b as usize).is_some_and(|d| d.1);
                    if let Some(other) = self.dialogues.get_mut(b as usize) {
                        other.0 = a;
                    }
                    if let Some(kept) = self.dialogues.get_mut(a as usize) {
                        kept.1 |= wanted;
                    }
                }
                None => {
                    if self.keys.insert(key.clone(), new).is_none() {
                        self.order.push_back(key.clone());
                    }
                    if self.order.len() > MAX_KEYS {
                        if let Some(oldest) = self.order.pop_front() {
                            self.keys.remove(&oldest);
                            self.forgotten = self.forgotten.saturating_add(1);
                        }
                    }
                }
            }
        }
        for last in &keys.last {
            self.keys.remove(last);
        }
    }
    /// Whether the next message of the second reading is wanted.
    pub fn next_is_marked(&mut self) -> bool {
        let n = self.next.unwrap_or_default();
        self.next = Some(n.saturating_add(1));
        // Nobody counted it: it is shown.
        let Some(own) = self.messages.get(n).copied() else { return true };
        let others = self.ended.remove(&n).unwrap_or_default();
        core::iter::once(own).chain(others).any(|of| {
            let root = self.root(of);
            self.dialogues.get(root as usize).is_some_and(|d| d.1)
        })
    }
    /// What was forgotten.
    #[must_use]
    pub fn forgotten(&self) -> Option<String> {
        let n = self.forgotten;
        (n > 0).then(|| {
            format!("--follow: {n} ids of dialogues were forgotten, of more than {MAX_KEYS} at once")
        })
    }
}

/// Requests that wait for an answer.
#[derive(Debug, Default)]
pub struct Waiting {
    asked: HashMap<Key, Asked>,
    /// In the order in which they were asked, with the number of each.
    order: VecDeque<(u64, Key)>,
    number: u64,
}

#[derive(Debug)]
struct Asked {
    number: u64,
    time: i128,
    operation: String,
    mark: usize,
}

/// What a message answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Answered {
    /// What was asked.
    pub operation: String,
    /// How long ago, in seconds.
    pub seconds: f64,
    /// The mark of the message that asked.
    pub mark: usize,
}

impl Waiting {
    /// Takes a message at a time in nanoseconds that asks `operation`, and that the caller knows by a mark; what it
    /// answers.
    pub fn take(&mut self, keys: &Keys, time: i128, operation: &str, mark: usize) -> Option<Answered> {
        let answered = keys.answers.as_ref().and_then(|key| self.asked.remove(key)).map(|asked| {
            let nanoseconds = i64::try_from(time.saturating_sub(asked.time)).unwrap_or(i64::MAX);
            #[expect(clippy::cast_precision_loss, reason = "times of answers are short")]
            let seconds = nanoseconds as f64 / 1e9;
            Answered { operation: asked.operation, seconds, mark: asked.mark }
        });
        if let (Some(key), false) = (&keys.asks, operation.is_empty()) {
            // The first of two with one id is the one that was asked: the other is a repetition, unless it is fresh.
            if keys.fresh.contains(key) || !self.asked.contains_key(key) {
                self.number = self.number.saturating_add(1);
                let asked = Asked { number: self.number, time, operation: operation.to_owned(), mark };
                self.asked.insert(key.clone(), asked);
                self.order.push_back((self.number, key.clone()));
            }
            if self.order.len() > MAX_WAITING {
                if let Some((number, oldest)) = self.order.pop_front() {
                    if self.asked.get(&oldest).is_some_and(|a| a.number == number) {
                        self.asked.remove(&oldest);
                    }
                }
            }
        }
        answered
    }
    /// Whether a message asks something that is not waited for already.
    #[must_use]
    pub fn is_new(&self, keys: &Keys) -> bool {
        keys.asks.as_ref().is_some_and(|key| keys.fresh.contains(key) || !self.asked.contains_key(key))
    }
}

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects)]
mod tests {
    use super::*;
    use sigcodec::{dissect::Start, wire::Network};

    fn key(n: u8) -> Key {
        Key::Session([n].into())
    }
    fn keys(all: &[u8], begins: bool) -> Keys {
        let fresh = all.first().filter(|_| begins).map(|n| key(*n)).into_iter().collect();
        Keys { all: all.iter().map(|n| key(*n)).collect(), fresh, ..Keys::default() }
    }

    #[test]
    fn a_match_brings_its_dialogue_and_no_other() {
        let mut threads = Threads::default();
        threads.begin(true);
        threads.add(&keys(&[1], true), false);
        threads.add(&keys(&[3], true), false);
        threads.add(&keys(&[1, 2], false), false);
        threads.add(&keys(&[2], false), true);
        // The same id once more is another dialogue.
        threads.add(&keys(&[1], true), false);
        // Behind its last message a key is another dialogue, without one that begins it.
        threads.add(&Keys { last: vec![key(3)], ..keys(&[3], false) }, true);
        threads.add(&keys(&[3], false), false);
        // A hop that is used again, in a session of its own.
        threads.add(&keys(&[5, 6], true), true);
        threads.add(&keys(&[5, 7], true), false);
        threads.begin(false);
        let marked: Vec<bool> = (0..9).map(|_| threads.next_is_marked()).collect();
        assert_eq!(marked, [true, true, true, true, false, true, false, true, false]);
    }

    #[test]
    fn a_connection_of_sua_is_one_by_its_reference_numbers() {
        let (own, other) = (0x0104u16, 0x0105u16);
        let message = |kind: u8, references: &[(u16, u32)]| {
            let mut octets = vec![1, 0, 8, kind, 0, 0, 0, 8 + 8 * u8::try_from(references.len()).unwrap()];
            for (tag, reference) in references {
                octets.extend(tag.to_be_bytes().iter().chain(&[0, 8]).chain(&reference.to_be_bytes()));
            }
            octets
        };
        let [a, b] = [1, 2].map(|n| (IpAddr::from([192, 0, 2, n]), 14001));
        let (to, back) = (Ends { source: a, destination: b }, Ends { source: b, destination: a });
        let start = Start::parse("sua").unwrap();
        let mut threads = Threads::default();
        threads.begin(true);
        for (octets, ends, wanted) in [
            (message(1, &[(own, 7)]), to, false),
            (message(2, &[(own, 9), (other, 7)]), back, false),
            // The same number that another end gave.
            (message(8, &[(other, 9)]), back, false),
            (message(8, &[(other, 9)]), to, true),
            (message(5, &[(own, 9), (other, 7)]), back, false),
            (message(8, &[(other, 7)]), back, false),
        ] {
            threads.add(&Keys::of(&Dissection::new(start, &octets, Network::Itu), Some(ends)), wanted);
        }
        threads.begin(false);
        let marked: Vec<bool> = (0..6).map(|_| threads.next_is_marked()).collect();
        assert_eq!(marked, [true, true, false, true, true, false]);
    }

    #[test]
    fn what_ends_many_is_shown_with_each_and_joins_none() {
        let mut threads = Threads::default();
        threads.begin(true);
        threads.add(&keys(&[1], true), true);
        threads.add(&keys(&[2], true), false);
        let group = |all: &[u8], is_last| Keys {
            ended: (all.iter().map(|n| key(*n)).collect(), is_last),
            ..Keys::default()
        };
        // A reset of both and of one that is not there, its acknowledgement, a reset of the other alone.
        threads.add(&group(&[1, 2, 3], false), false);
        threads.add(&group(&[1, 2, 3], true), false);
        threads.add(&group(&[2], false), false);
        // Behind the acknowledgement it is something else.
        threads.add(&keys(&[1], false), false);
        threads.begin(false);
        let marked: Vec<bool> = (0..6).map(|_| threads.next_is_marked()).collect();
        assert_eq!(marked, [true, false, true, true, false, false]);
    }

    #[test]
    fn answers_find_what_was_asked() {
        let mut waiting = Waiting::default();
        let asks = Keys { asks: Some(key(1)), ..Keys::default() };
        let answers = Keys { answers: Some(key(1)), ..Keys::default() };
        assert_eq!(waiting.take(&asks, 1_000_000_000, "ULR", 1), None);
        assert_eq!(waiting.take(&asks, 1_100_000_000, "ULR", 2), None);
        let answered = waiting.take(&answers, 1_500_000_000, "", 3);
        assert_eq!(answered, Some(Answered { operation: "ULR".to_owned(), seconds: 0.5, mark: 1 }));
        assert_eq!(waiting.take(&answers, 1_600_000_000, "", 4), None);
        // A dialogue that begins with an id that is waited for is another one.
        let begins = Keys { fresh: vec![key(1)], ..asks.clone() };
        assert_eq!(waiting.take(&asks, 2_000_000_000, "lost", 5), None);
        assert!(!waiting.is_new(&asks) && waiting.is_new(&begins));
        assert_eq!(waiting.take(&begins, 3_000_000_000, "asked", 6), None);
        let answered = waiting.take(&answers, 3_500_000_000, "", 7);
        assert_eq!(answered, Some(Answered { operation: "asked".to_owned(), seconds: 0.5, mark: 6 }));
    }
}
