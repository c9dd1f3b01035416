//! Whose data a message of a connection of SCCP or SUA carries: connections, kept in the caller's slots.
//!
//! Only the connection request names the subsystem that is called. A [`Table`] learns it from there and has it for the
//! rest, in both directions, until the connection ends; data that come in several messages are joined in the caller's
//! octets. It takes no memory of its own, is aged by the caller's clock, and a flood of connections costs the oldest
//! ones their user: a message is then [`Taken::Unknown`], never of the wrong one.
//!
//! ```
//! use sigcodec::{connection::{Slot, Table, Taken}, stack::Frame, wire::Network};
//! # let request = [1, 1, 2, 3, 2, 2, 0, 2, 0x42, 254];
//! # let confirm = [2, 1, 2, 3, 4, 5, 6, 2, 0];
//! # let data = [6, 4, 5, 6, 0, 1, 6, 0, 4, 0x20, 4, 1, 9];
//! let mut slots = [Slot::FREE; 64];
//! let mut octets = [0; 64 * 512];
//! let mut table = Table::new(&mut slots[..], &mut octets[..], 3_600_000);
//! let link = 1;
//! table.take(&Frame::from_sccp(&request), link, 0).unwrap();
//! table.take(&Frame::from_sccp(&confirm), link, 5).unwrap();
//! let frame = Frame::from_sccp(&data);
//! let Ok(Taken::Whole(user)) = table.take(&frame, link, 10) else { panic!() };
//! let frame = frame.in_connection(user, Network::Itu);
//! # assert!(frame.bssap().is_some_and(|m| m.is_ok()));
//! ```

#[cfg(feature = "sua")]
use crate::sua;
use crate::{
    fnv::Fnv,
    sccp::{LocalReference, Message, MessageType as Type, ParameterName},
    stack::Frame,
};
use sigcodec_wire::{Kind, Reader, Result, Selector};

/// One end of a connection: the reference that it chose, where it is, and the link that shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct End {
    reference: u32,
    node: Option<u32>,
    link: u64,
}

impl End {
    const NONE: Self = Self { reference: u32::MAX, node: None, link: 0 };
}

/// A place for one end of a connection in a [`Table`].
#[derive(Clone, Copy, Debug)]
pub struct Slot {
    /// Whose it is; none if the slot is free.
    end: End,
    /// The other end, once it is known.
    other: Option<End>,
    /// The subsystem that was called.
    subsystem: Option<u8>,
    /// Whether connections of several users with this end have begun that had not ended.
    is_ambiguous: bool,
    /// How many octets for this end wait for more.
    waiting: usize,
    /// The number of the last part, where parts have one.
    part: Option<u8>,
    /// Whether a part was lost, and the rest of its unit has not gone by.
    is_broken: bool,
    seen: u64,
}

impl Slot {
    /// A slot that holds nothing.
    pub const FREE: Self = Self {
        end: End::NONE,
        other: None,
        subsystem: None,
        is_ambiguous: false,
        waiting: 0,
        part: None,
        is_broken: false,
        seen: 0,
    };

    const fn is_free(&self) -> bool {
        self.end.reference == u32::MAX
    }
}

/// What a message of a connection is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Taken<'t> {
    /// It is of no connection, or carries no data.
    Nothing,
    /// Its data are whole, and of this user.
    Whole(Selector),
    /// More data follow in other messages.
    Collecting(Selector),
    /// It is the last of several: all of their data, and whose they are.
    Joined(Selector, &'t [u8]),
    /// Its connection is not known: its first messages were not seen, or have been given up.
    Unknown,
    /// It may be of two connections with different users.
    Ambiguous,
}

/// The connections that are under way, in slots and octets of the caller's.
///
/// Each end of a connection takes a slot, found by its reference and its point code in a bounded number of steps, and an
/// equal share of the octets.
#[derive(Debug)]
pub struct Table<S, B> {
    slots: S,
    octets: B,
    patience: u64,
    now: u64,
    unfinished: u64,
}

impl<S: AsMut<[Slot]> + AsRef<[Slot]>, B: AsMut<[u8]> + AsRef<[u8]>> Table<S, B> {
    /// A table that gives up what was silent for `patience`, in the unit of the caller's clock.
    #[must_use]
    pub fn new(mut slots: S, octets: B, patience: u64) -> Self {
        slots.as_mut().fill(Slot::FREE);
        Self { slots, octets, patience, now: 0, unfinished: 0 }
    }
    /// How many slots are taken.
    #[must_use]
    pub fn len(&self) -> usize {
        self.slots.as_ref().iter().filter(|s| !s.is_free()).count()
    }
    /// Whether no connection is known.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// The most octets of data that are joined.
    #[must_use]
    pub fn capacity(&self) -> usize {
        self.octets.as_ref().len().checked_div(self.slots.as_ref().len()).unwrap_or(0)
    }
    /// How many times data that waited for more were given up, with their connection or without.
    #[must_use]
    pub const fn unfinished(&self) -> u64 {
        self.unfinished
    }
    /// Takes a message at a time: learns from it, and says whose data it carries. `link` tells associations apart that
    /// bring the same point codes and references.
    ///
    /// # Errors
    /// [`Kind::SegmentSpace`] when data that come in several messages are more than [`capacity`](Self::capacity);
    /// [`Kind::SegmentOrder`] when a part of them was lost, which the numbers of DT2 show, and until the last part has gone
    /// by. What was collected of them is dropped. DT1 has no numbers: there the data themselves show what they lack.
    pub fn take(&mut self, frame: &Frame<'_>, link: u64, now: u64) -> Result<Taken<'_>> {
        let Some(message) = Part::of(frame) else { return Ok(Taken::Nothing) };
        // A clock that goes back starts again: nothing is older than now.
        self.now = now;
        let codes = frame.point_codes();
        let end = |reference: Option<u32>, node: Option<u32>| {
            reference.map(|reference| End { reference, node, link })
        };
        let own = end(message.own, codes.map(|(from, _)| from));
        let other = end(message.other, codes.map(|(_, to)| to));
        if own.is_none() && other.is_none() {
            return Ok(Taken::Nothing);
        }
        let has_data = message.data.is_some();
        match message.step {
            Step::Request(subsystem) => {
                if let Some(own) = own {
                    self.begin(own, subsystem);
                }
                let user = Taken::Whole(Selector::Subsystem(subsystem));
                return Ok(if has_data { user } else { Taken::Nothing });
            }
            Step::Confirm => {
                if let (Some(own), Some(other)) = (own, other) {
                    self.join(other, own);
                }
            }
            _ => {}
        }
        // What comes to an end is of the connection of that end.
        let found = other.and_then(|other| self.find(other));
        let is_partner = |slot: &Slot| match (slot.other, own) {
            (Some(known), Some(own)) => known == own,
            (Some(known), None) => codes.is_none_or(|(from, _)| known.node == Some(from)),
            (None, _) => true,
        };
        let found = found.filter(|n| self.slot(*n).is_some_and(is_partner));
        let ends = message.step == Step::End;
        let Some(n) = found else {
            return Ok(if has_data { Taken::Unknown } else { Taken::Nothing });
        };
        let (subsystem, is_ambiguous) =
            self.slot(n).map_or((None, false), |slot| (slot.subsystem, slot.is_ambiguous));
        self.touch(n);
        if ends {
            self.end(n);
        }
        if !has_data {
            return Ok(Taken::Nothing);
        }
        if is_ambiguous {
            return Ok(Taken::Ambiguous);
        }
        let user = Selector::Subsystem(subsystem);
        match (message.step, message.data) {
            (Step::Data { more, number }, Some(data)) => self.data(n, user, data, more, number),
            _ => Ok(Taken::Whole(user)),
        }
    }
    /// Takes data for the end in a slot.
    fn data(
        &mut self,
        n: usize,
        user: Selector,
        data: Reader<'_>,
        more: bool,
        part: Option<u8>,
    ) -> Result<Taken<'_>> {
        let share = self.capacity();
        let Some(slot) = self.slots.as_mut().get_mut(n) else { return Ok(Taken::Unknown) };
        let is_next = match (slot.part, part) {
            (Some(last), Some(part)) => part == last.wrapping_add(1) & 0x7f,
            _ => true,
        };
        if slot.is_broken || slot.waiting > 0 && !is_next {
            self.unfinished = self.unfinished.saturating_add(u64::from(slot.waiting > 0));
            (slot.waiting, slot.part, slot.is_broken) = (0, None, more);
            return Err(data.error(Kind::SegmentOrder));
        }
        slot.part = part.filter(|_| more);
        if !more && slot.waiting == 0 {
            return Ok(Taken::Whole(user));
        }
        let start = n.saturating_mul(share);
        let octets = data.rest();
        let (from, to) = (slot.waiting, slot.waiting.saturating_add(octets.len()));
        let room = self.octets.as_mut().get_mut(start..).and_then(|all| all.get_mut(..share));
        let room = room.and_then(|room| room.get_mut(from..));
        let Some(place) = room.and_then(|room| room.get_mut(..octets.len())) else {
            slot.waiting = 0;
            self.unfinished = self.unfinished.saturating_add(1);
            return Err(data.error(Kind::SegmentSpace));
        };
        place.copy_from_slice(octets);
        if more {
            slot.waiting = to;
            return Ok(Taken::Collecting(user));
        }
        slot.waiting = 0;
        let joined = self.octets.as_ref().get(start..).and_then(|all| all.get(..to));
        Ok(Taken::Joined(user, joined.unwrap_or_default()))
    }
    fn slot(&self, n: usize) -> Option<&Slot> {
        self.slots.as_ref().get(n)
    }
    /// Whether a slot is in use and not too old.
    fn is_live(&self, slot: &Slot) -> bool {
        !slot.is_free() && self.now.abs_diff(slot.seen) <= self.patience
    }
    fn ways(&self, end: End) -> impl Iterator<Item = (usize, &Slot)> {
        let mut hash = Fnv::NEW;
        hash.write(&end.reference.to_be_bytes());
        hash.write(&end.node.map_or([0xff; 4], u32::to_be_bytes));
        hash.write(&end.link.to_be_bytes());
        hash.ways(self.slots.as_ref())
    }
    fn find(&self, end: End) -> Option<usize> {
        self.ways(end).find(|(_, s)| s.end == end && self.is_live(s)).map(|(n, _)| n)
    }
    fn touch(&mut self, n: usize) {
        let now = self.now;
        let other = self.slot(n).and_then(|s| s.other).and_then(|other| self.find(other));
        for n in [Some(n), other].into_iter().flatten() {
            if let Some(slot) = self.slots.as_mut().get_mut(n) {
                slot.seen = now;
            }
        }
    }
    /// A slot for an end: its own, a free one, or the one that was silent for the longest time.
    fn take_slot(&mut self, end: End) -> Option<&mut Slot> {
        let ways = self.ways(end);
        let n = ways.min_by_key(|(_, s)| (s.end != end, self.is_live(s), s.seen)).map(|(n, _)| n)?;
        self.free(n);
        let now = self.now;
        let slot = self.slots.as_mut().get_mut(n)?;
        (slot.end, slot.seen) = (end, now);
        Some(slot)
    }
    fn begin(&mut self, own: End, subsystem: Option<u8>) {
        let before = self.find(own).and_then(|n| self.slot(n)).copied();
        let Some(slot) = self.take_slot(own) else { return };
        slot.subsystem = subsystem;
        // The same again is a repetition. Another one while the first has not ended: which one goes on is not known.
        slot.is_ambiguous = before.is_some_and(|b| b.is_ambiguous || b.subsystem != subsystem);
    }
    /// The responder of a connection has a reference, too.
    fn join(&mut self, asked: End, own: End) {
        let Some(n) = self.find(asked) else { return };
        let Some(slot) = self.slots.as_mut().get_mut(n) else { return };
        if slot.other.is_some_and(|other| other != own) {
            return;
        }
        slot.other = Some(own);
        let (subsystem, is_ambiguous) = (slot.subsystem, slot.is_ambiguous);
        if let Some(slot) = self.take_slot(own) {
            (slot.other, slot.subsystem, slot.is_ambiguous) = (Some(asked), subsystem, is_ambiguous);
        }
    }
    /// Both ends of the connection of a slot are free again.
    fn end(&mut self, n: usize) {
        let other = self.slot(n).and_then(|s| s.other).and_then(|other| self.find(other));
        [Some(n), other].into_iter().flatten().for_each(|n| self.free(n));
    }
    fn free(&mut self, n: usize) {
        let Some(slot) = self.slots.as_mut().get_mut(n) else { return };
        if slot.waiting > 0 {
            self.unfinished = self.unfinished.saturating_add(1);
        }
        *slot = Slot::FREE;
    }
}

/// The number of a part, P(S): Q.713 §3.9.
fn number(message: &Message<'_>) -> Option<u8> {
    let is_numbered = message.message_type() == Type::DT2;
    let octets = message.fixed(ParameterName::SEQUENCING_SEGMENTING).filter(|_| is_numbered)?;
    octets.rest().first().map(|octet| octet >> 1)
}

/// What a message is to its connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Step {
    /// It asks for one, of this subsystem.
    Request(Option<u8>),
    /// It grants one.
    Confirm,
    /// It brings data.
    Data {
        /// Whether more of the same unit follow.
        more: bool,
        /// The number of a part, P(S), where parts have one: one can be missed.
        number: Option<u8>,
    },
    /// It refuses one, or is the last of one.
    End,
    /// Anything else.
    Other,
}

/// A message of a connection, of SCCP or of SUA.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Part<'a> {
    /// The reference of who sends: local reference of SCCP, reference number of SUA.
    pub own: Option<u32>,
    /// The reference of who receives.
    pub other: Option<u32>,
    /// What it does.
    pub step: Step,
    /// Data, if there are any.
    pub data: Option<Reader<'a>>,
}

impl<'a> Part<'a> {
    /// The message of a frame, if it is of a connection: Q.713 §3.2 and §3.3, RFC 3868 §3.3.
    #[must_use]
    pub fn of(frame: &Frame<'a>) -> Option<Self> {
        #[cfg(feature = "sua")]
        if let Some(Ok(message)) = frame.sua() {
            return Self::of_sua(message);
        }
        let Some(Ok(message)) = frame.sccp() else { return None };
        let reference = |r: Option<LocalReference>| r.map(|r| r.0 & 0x00ff_ffff);
        let step = match message.message_type() {
            Type::CR => Step::Request(message.called_ssn()),
            Type::CC => Step::Confirm,
            Type::CREF | Type::RLC => Step::End,
            Type::DT1 | Type::DT2 => Step::Data { more: has_more(message), number: number(message) },
            _ => Step::Other,
        };
        let own = reference(message.source_local_reference());
        let other = reference(message.destination_local_reference());
        let data = message.data().filter(|data| !data.is_empty());
        (own.is_some() || other.is_some()).then_some(Self { own, other, step, data })
    }
    /// RFC 3868 §3.3.
    #[cfg(feature = "sua")]
    fn of_sua(message: &sua::Message<'a>) -> Option<Self> {
        use sua::parameter;
        if message.class() != sua::CO {
            return None;
        }
        let number = |key| message.get(key).ok().flatten();
        let step = match (message.class(), message.message_type()) {
            sua::CORE => Step::Request(message.subsystem()),
            sua::COAK => Step::Confirm,
            sua::COREF | sua::RELCO => Step::End,
            sua::CODT => {
                let sequence = message.get(parameter::SEQUENCE_NUMBER).ok().flatten();
                Step::Data { more: sequence.is_some_and(|s| s.more_data), number: sequence.map(|s| s.send) }
            }
            _ => Step::Other,
        };
        let data = message.get(parameter::DATA).ok().flatten().filter(|data| !data.is_empty());
        let own = number(parameter::SOURCE_REFERENCE_NUMBER);
        let other = number(parameter::DESTINATION_REFERENCE_NUMBER);
        (own.is_some() || other.is_some()).then_some(Self { own, other, step, data })
    }
}

/// Whether a message is of a connection, so that a [`Table`] takes it.
#[must_use]
pub fn is_of_one(frame: &Frame<'_>) -> bool {
    Part::of(frame).is_some()
}

/// Whether more data of the same unit follow: Q.713 §3.7 and §3.9.
fn has_more(message: &Message<'_>) -> bool {
    let octet = |name, n: usize| message.fixed(name).and_then(|r| r.rest().get(n).copied());
    let more = match message.message_type() {
        Type::DT1 => octet(ParameterName::SEGMENTING_REASSEMBLING, 0),
        Type::DT2 => octet(ParameterName::SEQUENCING_SEGMENTING, 1),
        _ => None,
    };
    more.is_some_and(|octet| octet & 1 != 0)
}
