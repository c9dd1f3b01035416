//! Which request of Diameter an answer belongs to: requests that wait, kept in the caller's slots.
//!
//! An answer has the hop-by-hop identifier of its request, RFC 6733 §3, and nothing else has to be in it: an answer that
//! reports an error may come without a Session-Id. A [`Requests`] has what the request was, until its answer comes. It
//! takes no memory of its own, is aged by the caller's clock, and a flood of requests costs the oldest ones their answer:
//! that is then [`Request::Unknown`], never another one's.
//!
//! ```
//! use sigcodec::{diameter::{self, Answer, Outcome, avp}, requests::{Request, Requests, Slot}, wire::{Decode as _, Encode as _}};
//! # let mut buf = [0; 256];
//! # let request = diameter::Request {
//! #     command: 316, application: 16_777_251, proxiable: true, hop_by_hop: 7, end_to_end: 1,
//! #     avps: (avp::SESSION_ID.value("mme;1;2"), avp::USER_NAME.value("001010123456789")),
//! # };
//! # let request = diameter::Message::from_bytes(request.encode_to_slice(&mut buf).unwrap()).unwrap();
//! # let mut buf = [0; 256];
//! # let answer = Answer::new(request, Outcome::Result(3002), "dra.example", "example").unwrap();
//! # let answer = diameter::Message::from_bytes(answer.encode_to_slice(&mut buf).unwrap()).unwrap();
//! let mut slots = [Slot::FREE; 64];
//! let mut requests = Requests::new(&mut slots[..], 30_000);
//! // The ends of the connection, by numbers of the caller's.
//! let (mme, dra) = (1, 2);
//! requests.take(&request, mme, dra, 0);
//! let Request::Known(asked) = requests.take(&answer, dra, mme, 10) else { panic!() };
//! assert_eq!((asked.command, asked.session_id()), (316, Some(&b"mme;1;2"[..])));
//! assert!(asked.is_answered_by(&answer));
//! ```

use crate::{
    diameter::{Message, avp},
    fnv::Fnv,
    stack::Frame,
};

/// Octets of the longest Session-Id that is kept; of a longer one it is known only that there was one.
pub const MAX_SESSION_ID: usize = 127;

/// What is known of a request.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// Its command code.
    pub command: u32,
    /// Its application.
    pub application: u32,
    /// Its end-to-end identifier.
    pub end_to_end: u32,
    session: [u8; MAX_SESSION_ID],
    len: u8,
}

impl Asked {
    const NOTHING: Self =
        Self { command: 0, application: 0, end_to_end: 0, session: [0; MAX_SESSION_ID], len: 0 };

    fn of(request: &Message<'_>) -> Self {
        let h = &request.header;
        let (command, application, end_to_end) = (h.command, h.application, h.end_to_end);
        let mut asked = Self { command, application, end_to_end, ..Self::NOTHING };
        let id = request.avps().iter().filter_map(Result::ok).find(|a| a.is(avp::SESSION_ID.def));
        let id = id.map(|a| a.data.rest()).unwrap_or_default();
        if let Some(room) = asked.session.get_mut(..id.len()) {
            room.iter_mut().zip(id).for_each(|(to, from)| *to = *from);
            asked.len = u8::try_from(id.len()).unwrap_or_default();
        }
        asked
    }
    /// Its Session-Id: what an answer without one belongs to. `None` if it has none, or a longer one than is kept.
    #[must_use]
    pub fn session_id(&self) -> Option<&[u8]> {
        self.session.get(..usize::from(self.len)).filter(|id| !id.is_empty())
    }
    /// Whether an answer is of the same command and application, end-to-end identifier and Session-Id, as far as it has
    /// one: an answer that is not was made by somebody who did not have the request.
    #[must_use]
    pub fn is_answered_by(&self, answer: &Message<'_>) -> bool {
        let own = Self::of(answer);
        let same_session = own.len == 0 || self.len == 0 || own.session_id() == self.session_id();
        own.command == self.command
            && own.application == self.application
            && own.end_to_end == self.end_to_end
            && same_session
    }
}
impl core::fmt::Debug for Asked {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Asked")
            .field("command", &self.command)
            .field("application", &self.application)
            .field("end_to_end", &self.end_to_end)
            .field("session_id", &self.session_id().and_then(|id| core::str::from_utf8(id).ok()))
            .finish()
    }
}

/// What is known of the request of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "there is no heap to put it on")]
pub enum Request {
    /// What it was.
    Known(Asked),
    /// Nothing: it was not seen, or has been given up; or the message is a request itself.
    Unknown,
    /// Several that differ wait with the same identifier between the same ends.
    Ambiguous,
}

/// A place for one request in [`Requests`].
#[derive(Clone, Copy, Debug)]
pub struct Slot {
    hop_by_hop: u32,
    /// Who asked whom.
    ends: (u64, u64),
    asked: Asked,
    is_taken: bool,
    is_ambiguous: bool,
    seen: u64,
}

impl Slot {
    /// A slot that holds nothing.
    pub const FREE: Self = Self {
        hop_by_hop: 0,
        ends: (0, 0),
        asked: Asked::NOTHING,
        is_taken: false,
        is_ambiguous: false,
        seen: 0,
    };
}

/// The requests that wait for their answers, in slots of the caller's, each found in a bounded number of steps.
#[derive(Debug)]
pub struct Requests<S> {
    slots: S,
    patience: u64,
    now: u64,
}

impl<S: AsMut<[Slot]> + AsRef<[Slot]>> Requests<S> {
    /// A table that gives up what was not answered for `patience`, in the unit of the caller's clock.
    #[must_use]
    pub fn new(mut slots: S, patience: u64) -> Self {
        slots.as_mut().fill(Slot::FREE);
        Self { slots, patience, now: 0 }
    }
    /// How many slots are taken.
    #[must_use]
    pub fn len(&self) -> usize {
        self.slots.as_ref().iter().filter(|s| s.is_taken).count()
    }
    /// Whether nothing waits.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// Takes the Diameter message of a frame as [`take`](Self::take) does.
    pub fn take_frame(&mut self, frame: &Frame<'_>, from: u64, to: u64, now: u64) -> Request {
        match frame.diameter() {
            Some(Ok(message)) => self.take(message, from, to, now),
            _ => Request::Unknown,
        }
    }
    /// Takes a message between two ends of a connection at a time: keeps a request, and says of an answer what was asked,
    /// once. What makes an end is the caller's to say; an identifier is of one connection and of who asks on it.
    pub fn take(&mut self, message: &Message<'_>, from: u64, to: u64, now: u64) -> Request {
        // A clock that goes back starts again: nothing is older than now.
        self.now = now;
        let id = message.header.hop_by_hop;
        if message.header.flags.is_request() {
            self.keep(id, (from, to), Asked::of(message));
            return Request::Unknown;
        }
        let Some(n) = self.find(id, (to, from)) else { return Request::Unknown };
        let Some(slot) = self.slots.as_mut().get_mut(n) else { return Request::Unknown };
        let found = if slot.is_ambiguous { Request::Ambiguous } else { Request::Known(slot.asked) };
        *slot = Slot::FREE;
        found
    }
    fn is_live(&self, slot: &Slot) -> bool {
        slot.is_taken && self.now.abs_diff(slot.seen) <= self.patience
    }
    /// The slots in which a request may lie.
    fn ways(&self, id: u32, ends: (u64, u64)) -> impl Iterator<Item = (usize, &Slot)> {
        let mut hash = Fnv::NEW;
        hash.write(&id.to_be_bytes());
        hash.write(&ends.0.to_be_bytes());
        hash.write(&ends.1.to_be_bytes());
        hash.ways(self.slots.as_ref())
    }
    fn find(&self, id: u32, ends: (u64, u64)) -> Option<usize> {
        let own = |s: &Slot| s.hop_by_hop == id && s.ends == ends && self.is_live(s);
        self.ways(id, ends).find(|(_, s)| own(s)).map(|(n, _)| n)
    }
    fn keep(&mut self, hop_by_hop: u32, ends: (u64, u64), asked: Asked) {
        // What is left of an older one with this identifier goes first: it must not come back when a clock does.
        let own = |s: &Slot| s.is_taken && s.hop_by_hop == hop_by_hop && s.ends == ends;
        let oldest = self
            .ways(hop_by_hop, ends)
            .min_by_key(|(_, s)| (!own(s), self.is_live(s), s.seen))
            .map(|(n, s)| (n, own(s) && self.is_live(s) && (s.is_ambiguous || s.asked != asked)));
        let (Some((n, is_ambiguous)), seen) = (oldest, self.now) else { return };
        if let Some(slot) = self.slots.as_mut().get_mut(n) {
            *slot = Slot { hop_by_hop, ends, asked, is_taken: true, is_ambiguous, seen };
        }
    }
}
