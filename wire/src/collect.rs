//! Messages that come in several parts, collected in slots of the caller's.
//!
//! Collecting is a parser too, and whoever sends can try to make it build another message than the receiver does. So
//! the rules are the receiver's. A message begins with its first segment, and the rest follow it in order. What comes
//! again, stands in front of a first segment, contradicts what is there, or is left over is told and changes nothing.
//!
//! [`Slots`] finds a collection through an index, ages all in order and shares the slots fairly; [`Collector`] puts
//! segments in order that count down to the last one, as those of SCCP and SUA do.
//!
//! ```
//! use sigcodec_wire::collect::{Collector, Slot};
//! let collector = Collector::new([Slot::FREE; 8], [0; 8 * 4096], 20_000);
//! assert_eq!((collector.pending(), collector.capacity()), (0, 4096));
//! ```

use crate::{
    Error, Kind, Layer, Reader, Result,
    audit::{Auditor, Flag},
};
use core::{marker::PhantomData, ops::Range};

/// The most segments of one message: as many as Q.713 §3.17 and RFC 3868 §3.10.23 can count.
pub const MAX_SEGMENTS: usize = 16;

/// Octets of the longest address that tells senders apart.
pub const MAX_SENDER: usize = 64;

/// Slots in which a collection may lie, unless there are fewer: one of a full set has to go.
const WAYS: usize = 8;

/// No slot.
const NONE: u32 = u32::MAX;

/// What tells one collection from all others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key<'a> {
    /// The layer that comes in parts.
    pub layer: Layer,
    /// What the caller tells apart.
    pub link: u64,
    /// The point code that it comes from; 0 if that is not known.
    pub origin: u32,
    /// The address of whoever chose the reference.
    pub sender: &'a [u8],
    /// The reference that the parts share.
    pub reference: u32,
    /// What is never joined in the layer, such as message types.
    pub form: u32,
}

impl Key<'_> {
    /// Where to look. It is never taken for the key, which is compared whole.
    fn hash(&self) -> u64 {
        let step = |hash: u64, word: u64| {
            let mixed = (hash ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
            mixed ^ mixed >> 29
        };
        let hash = step(self.link, u64::from(self.origin) << 32 | u64::from(self.form));
        let mut hash = step(hash, u64::from(self.reference));
        let mut sender = self.sender;
        while let Some((word, rest)) = sender.split_first_chunk() {
            (hash, sender) = (step(hash, u64::from_le_bytes(*word)), rest);
        }
        let last = sender.iter().fold(sender.len() as u64, |word, octet| word << 8 | u64::from(*octet));
        step(hash, last)
    }
}

/// What a slot does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Free,
    Collecting,
    /// Its message is complete; it is remembered so that nothing of it is taken for the next one.
    Finished,
}

/// What an index has to know of a slot. What is looked at first stands in front.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct Entry {
    hash: u64,
    since: u64,
    link: u64,
    older: u32,
    newer: u32,
    origin: u32,
    reference: u32,
    form: u32,
    state: State,
    layer: Layer,
    len: u8,
    sender: [u8; MAX_SENDER],
}

impl Entry {
    /// Of a slot that holds nothing.
    pub const FREE: Self = Self {
        hash: 0,
        since: 0,
        link: 0,
        older: NONE,
        newer: NONE,
        origin: 0,
        reference: 0,
        form: 0,
        state: State::Free,
        layer: Layer::Wire,
        len: 0,
        sender: [0; MAX_SENDER],
    };

    /// Whether its message is complete, and only remembered.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        self.state == State::Finished
    }
    fn sender(&self) -> &[u8] {
        self.sender.get(..usize::from(self.len)).unwrap_or_default()
    }
    fn is_of(&self, key: &Key<'_>) -> bool {
        let own = (self.link, self.origin, self.reference, self.form, self.layer);
        own == (key.link, key.origin, key.reference, key.form, key.layer) && self.sender() == key.sender
    }
    fn is_of_same_sender(&self, other: &Self) -> bool {
        (self.link, self.origin) == (other.link, other.origin) && self.sender() == other.sender()
    }
    /// Takes a key; `None` for an address above [`MAX_SENDER`].
    fn put(&mut self, key: &Key<'_>, hash: u64) -> Option<()> {
        self.len = u8::try_from(key.sender.len()).ok()?;
        self.sender.get_mut(..key.sender.len())?.copy_from_slice(key.sender);
        (self.hash, self.link, self.origin) = (hash, key.link, key.origin);
        (self.reference, self.form, self.layer) = (key.reference, key.form, key.layer);
        Some(())
    }
    const fn told(&self, kind: Kind) -> GivenUp {
        GivenUp { layer: self.layer, link: self.link, reference: self.reference, kind }
    }
}

/// A slot of any kind of collection.
pub trait Slotted: Copy {
    /// A slot that collects nothing yet.
    const FREE: Self;
    /// What the index knows of it.
    fn entry(&self) -> &Entry;
    /// The same, to be changed by the index.
    fn entry_mut(&mut self) -> &mut Entry;
}

/// A message that was given up before it was complete.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GivenUp {
    /// The layer that came in parts.
    pub layer: Layer,
    /// The link that it came by.
    pub link: u64,
    /// The reference of its parts.
    pub reference: u32,
    /// [`Kind::SegmentTimeout`] if it took too long, or the clock jumped; [`Kind::SegmentSlots`] if its slot was needed.
    pub kind: Kind,
}

/// An index over slots: each collection is found in a few steps, the oldest is known, no sender takes all.
///
/// If all slots in which a new collection may lie are taken, the oldest one goes of the link that has most of them, and
/// on that link of the sender that has most.
#[derive(Clone, Debug)]
pub struct Slots<S, T> {
    slots: S,
    of: PhantomData<T>,
    patience: u64,
    now: u64,
    pending: usize,
    oldest: u32,
    newest: u32,
    evicted: Option<GivenUp>,
}

impl<T: Slotted, S: AsRef<[T]> + AsMut<[T]>> Slots<S, T> {
    /// Slots that keep a collection, and after it the memory of it, for `patience` units of the caller's clock.
    pub fn new(mut slots: S, patience: u64) -> Self {
        slots.as_mut().fill(T::FREE);
        Self {
            slots,
            patience,
            now: 0,
            pending: 0,
            oldest: NONE,
            newest: NONE,
            evicted: None,
            of: PhantomData,
        }
    }
    /// Messages that are being collected.
    #[must_use]
    pub const fn pending(&self) -> usize {
        self.pending
    }
    /// How many slots there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.slots.as_ref().len()
    }
    fn entry(&self, index: usize) -> Option<&Entry> {
        self.slots.as_ref().get(index).map(T::entry)
    }
    fn entry_mut(&mut self, index: u32) -> Option<&mut Entry> {
        self.slots.as_mut().get_mut(index as usize).map(T::entry_mut)
    }
    /// A slot.
    #[must_use]
    pub fn get(&self, index: usize) -> Option<&T> {
        self.slots.as_ref().get(index)
    }
    /// A slot, to be changed.
    pub fn get_mut(&mut self, index: usize) -> Option<&mut T> {
        self.slots.as_mut().get_mut(index)
    }
    /// Whether a collection began too long ago, or ahead of the clock by as much.
    const fn is_over(&self, entry: &Entry) -> bool {
        self.now.abs_diff(entry.since) > self.patience
    }
    /// Gives up one message: one whose slot was needed, or one that took too long by `now`.
    ///
    /// Call it until it returns `None`, before each part: nothing is given up in silence.
    pub fn given_up(&mut self, now: u64) -> Option<GivenUp> {
        self.now = now;
        if let Some(evicted) = self.evicted.take() {
            return Some(evicted);
        }
        let at = self.oldest as usize;
        let entry = self.entry(at).filter(|entry| self.is_over(entry))?;
        let told = entry.told(Kind::SegmentTimeout);
        self.release(at);
        Some(told)
    }
    /// The slot of a collection, under way or remembered.
    ///
    /// # Errors
    /// [`Kind::SegmentTimeout`] if it took too long: it is given up, and whoever hears of it has to tell it.
    pub fn find(&mut self, key: &Key<'_>, now: u64) -> core::result::Result<Option<usize>, Kind> {
        self.now = now;
        let hash = key.hash();
        let set = self.set(hash);
        let slots = self.slots.as_ref().get(set.clone()).unwrap_or_default();
        let is = |entry: &Entry| entry.hash == hash && entry.state != State::Free && entry.is_of(key);
        let Some((index, slot)) = slots.iter().enumerate().find(|(_, slot)| is(slot.entry())) else {
            return Ok(None);
        };
        let index = set.start.wrapping_add(index);
        let (is_over, state) = (self.is_over(slot.entry()), slot.entry().state);
        if !is_over {
            return Ok(Some(index));
        }
        self.release(index);
        if state == State::Collecting { Err(Kind::SegmentTimeout) } else { Ok(None) }
    }
    /// A slot for a new collection, which has still to be made empty; `None` if there are no slots, and for an address
    /// above [`MAX_SENDER`].
    pub fn open(&mut self, key: &Key<'_>, now: u64) -> Option<usize> {
        self.now = now;
        if key.sender.len() > MAX_SENDER {
            return None;
        }
        let hash = key.hash();
        let set = self.set(hash);
        let index = set.start.wrapping_add(self.victim(set)?);
        let before = self.entry(index)?;
        if before.state == State::Collecting {
            let kind = if self.is_over(before) { Kind::SegmentTimeout } else { Kind::SegmentSlots };
            self.evicted = Some(before.told(kind));
        }
        self.release(index);
        self.slots.as_mut().get_mut(index)?.entry_mut().put(key, hash)?;
        self.append(index);
        Some(index)
    }
    /// Keeps what was given up for [`given_up`](Self::given_up).
    pub fn tell(&mut self, key: &Key<'_>, kind: Kind) {
        let Key { layer, link, reference, .. } = *key;
        self.evicted = Some(GivenUp { layer, link, reference, kind });
    }
    /// A collection is complete, and remembered.
    pub fn finish(&mut self, index: usize) {
        self.release(index);
        let now = self.now;
        if let Some(slot) = self.slots.as_mut().get_mut(index) {
            let entry = slot.entry_mut();
            (entry.state, entry.since) = (State::Finished, now);
        }
    }
    /// A slot whose message was complete collects the next one of the same key.
    pub fn reopen(&mut self, index: usize) {
        self.append(index);
    }
    /// The slots in which a collection may lie; the last set has what is left.
    fn set(&self, hash: u64) -> Range<usize> {
        let len = self.count();
        let sets = (len >> WAYS.trailing_zeros()).max(1);
        // The upper half of the hash, as a part of the sets.
        let set = (hash >> 32).wrapping_mul(sets as u64) >> 32;
        let set = usize::try_from(set).unwrap_or(0);
        let from = set.wrapping_mul(WAYS);
        let behind = set.wrapping_add(1);
        from..if behind == sets { len } else { behind.wrapping_mul(WAYS) }
    }
    /// Which slot of a set goes: a free one, one that is over, one that is only remembered, or the oldest of whoever has
    /// most.
    fn victim(&self, set: Range<usize>) -> Option<usize> {
        let slots = self.slots.as_ref().get(set)?;
        let entries = || slots.iter().map(T::entry).enumerate();
        if let Some((index, _)) = entries().find(|(_, e)| e.state == State::Free) {
            return Some(index);
        }
        let age = |e: &Entry| self.now.abs_diff(e.since);
        let gone = entries().filter(|(_, e)| self.is_over(e) || e.state == State::Finished);
        if let Some((index, _)) = gone.max_by_key(|(_, e)| (self.is_over(e), age(e))) {
            return Some(index);
        }
        let share = |one: &Entry| {
            let of_link = entries().filter(|(_, e)| e.link == one.link);
            let of_sender = of_link.clone().filter(|(_, e)| e.is_of_same_sender(one));
            (of_link.count(), of_sender.count())
        };
        entries().max_by_key(|(_, e)| (share(e), age(e))).map(|(index, _)| index)
    }
    /// A slot collects from now on: in the order it is the newest.
    fn append(&mut self, index: usize) {
        let (now, before) = (self.now, self.newest);
        let Ok(at) = u32::try_from(index) else { return };
        let Some(entry) = self.entry_mut(at) else { return };
        (entry.state, entry.since, entry.older, entry.newer) = (State::Collecting, now, before, NONE);
        match self.entry_mut(before) {
            Some(before) => before.newer = at,
            None => self.oldest = at,
        }
        self.newest = at;
        self.pending = self.pending.wrapping_add(1);
    }
    /// Frees a slot; if it collects it is taken out of the order. What is only remembered has none.
    pub fn release(&mut self, index: usize) {
        let Ok(at) = u32::try_from(index) else { return };
        let Some(entry) = self.entry_mut(at) else { return };
        let Entry { state, older, newer, .. } = *entry;
        entry.state = State::Free;
        if state != State::Collecting {
            return;
        }
        match self.entry_mut(older) {
            Some(before) => before.newer = newer,
            None => self.oldest = newer,
        }
        match self.entry_mut(newer) {
            Some(behind) => behind.older = older,
            None => self.newest = older,
        }
        self.pending = self.pending.wrapping_sub(1);
    }
}

/// One segment of a message, as the message that carries it says.
#[derive(Clone, Copy, Debug)]
pub struct Segment<'a> {
    /// Which collection it belongs to.
    pub key: Key<'a>,
    /// Whether it is the first.
    pub first: bool,
    /// How many follow.
    pub remaining: u8,
    /// All octets of the message that carries it.
    pub message: Reader<'a>,
    /// Its data.
    pub data: &'a [u8],
    /// The octets of the message that those of other segments should be equal to: the called address.
    pub agrees: Reader<'a>,
    /// The point codes that it comes from and goes to, if they are known.
    pub point_codes: Option<(u32, u32)>,
    /// Where it says that it is a segment.
    pub at: u32,
}

impl Segment<'_> {
    /// The same segment of whoever has the first of these point codes, sent to the second one.
    #[must_use]
    pub const fn between(mut self, point_codes: Option<(u32, u32)>) -> Self {
        if let Some((from, _)) = point_codes {
            self.key.origin = from;
        }
        self.point_codes = point_codes;
        self
    }
}

/// A message that may be a segment.
pub trait Segmented {
    /// The segment that it is; `None` for one that is whole, which a first one is that none follow. `link` tells apart
    /// what the addresses do not: the association, the originating point code.
    ///
    /// # Errors
    /// What the message refuses; [`Kind::TooLong`] for an address above [`MAX_SENDER`]; [`Kind::SegmentCount`] for more
    /// segments than [`MAX_SEGMENTS`]; [`Kind::Missing`] for a segment without data.
    fn segment(&self, link: u64) -> Result<Option<Segment<'_>>>;
}

/// What became of a message.
#[derive(Clone, Copy, Debug)]
pub enum Progress<'r> {
    /// It is not a segment: its data is whole.
    Whole,
    /// It is one of several; the others have not all come.
    Collecting,
    /// It completed a message.
    Complete(Collected<'r>),
}

/// A message of all its segments.
///
/// Its octets are those of the message that brought the first segment, which says whose it is, and behind them the data
/// of all.
#[derive(Clone, Copy, Debug)]
pub struct Collected<'r> {
    octets: &'r [u8],
    head: u32,
    layer: Layer,
    point_codes: Option<(u32, u32)>,
    differ: bool,
    ambiguous: bool,
}

impl<'r> Collected<'r> {
    /// The message that brought the first segment, and the data of all: what positions count in.
    #[must_use]
    pub const fn octets(&self) -> &'r [u8] {
        self.octets
    }
    /// The same over a copy of its octets, for a slot is used again.
    #[must_use]
    pub const fn over(self, octets: &[u8]) -> Collected<'_> {
        let Self { head, layer, point_codes, differ, ambiguous, .. } = self;
        Collected { octets, head, layer, point_codes, differ, ambiguous }
    }
    /// The message that brought the first segment: its addresses, type and class are those of the whole.
    #[must_use]
    pub fn first(&self) -> Reader<'r> {
        let whole = Reader::new(self.octets, self.layer);
        whole.part(0, self.head as usize).unwrap_or(whole)
    }
    /// The data of all segments.
    #[must_use]
    pub fn data(&self) -> Reader<'r> {
        let (whole, head) = (Reader::new(self.octets, self.layer), self.head as usize);
        whole.part(head, self.octets.len().saturating_sub(head)).unwrap_or(whole)
    }
    /// The layer that came in segments.
    #[must_use]
    pub const fn layer(&self) -> Layer {
        self.layer
    }
    /// The point codes that the first segment came from and went to, if they are known.
    #[must_use]
    pub const fn point_codes(&self) -> Option<(u32, u32)> {
        self.point_codes
    }
    /// Reports that segments differ, or that others may have been taken.
    pub fn audit(&self, auditor: &mut dyn Auditor) {
        let at = self.data().position();
        for (flag, is) in [(Flag::SegmentsDiffer, self.differ), (Flag::SegmentsAmbiguous, self.ambiguous)] {
            if is {
                auditor.finding(flag, at);
            }
        }
    }
}

/// One message that is being collected, or that has been.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct Slot {
    entry: Entry,
    /// Segments of the whole message, those that have come, and those of a complete one that have come once more in order.
    total: u8,
    come: u8,
    again: u8,
    differ: bool,
    ambiguous: bool,
    /// Octets of the first message, and where in it what others should agree with begins and ends.
    head: u32,
    agrees: (u32, u32),
    point_codes: Option<(u32, u32)>,
    /// Where the data of each segment end.
    ends: [u32; MAX_SEGMENTS],
}

impl Slot {
    /// A slot that collects nothing yet.
    pub const FREE: Self = Self {
        entry: Entry::FREE,
        total: 0,
        come: 0,
        again: 0,
        differ: false,
        ambiguous: false,
        head: 0,
        agrees: (0, 0),
        point_codes: None,
        ends: [0; MAX_SEGMENTS],
    };
}
impl Default for Slot {
    fn default() -> Self {
        Self::FREE
    }
}
impl Slotted for Slot {
    const FREE: Self = Self::FREE;
    fn entry(&self) -> &Entry {
        &self.entry
    }
    fn entry_mut(&mut self) -> &mut Entry {
        &mut self.entry
    }
}

/// Collects segments into slots and a buffer of the caller: arrays, slices, or whatever lends them.
///
/// Each slot owns an equal part of the buffer, so that no sender can take the space of another. A message begins with
/// its first segment, and the others follow in order; nothing else is taken. A complete message is remembered for the
/// patience: what repeats it is a duplicate.
#[derive(Clone, Debug)]
pub struct Collector<S, B> {
    slots: Slots<S, Slot>,
    buffer: B,
}

impl<S: AsRef<[Slot]> + AsMut<[Slot]>, B: AsRef<[u8]> + AsMut<[u8]>> Collector<S, B> {
    /// Collects as many messages at once as there are `slots`, each in its part of `buffer`, for at most
    /// `patience` units of the caller's clock.
    #[must_use]
    pub fn new(slots: S, buffer: B, patience: u64) -> Self {
        Self { slots: Slots::new(slots, patience), buffer }
    }
    /// Messages that are being collected.
    #[must_use]
    pub const fn pending(&self) -> usize {
        self.slots.pending()
    }
    /// Octets that a slot has for the message with the first segment and the data of all.
    #[must_use]
    pub fn capacity(&self) -> usize {
        self.buffer.as_ref().len().checked_div(self.slots.count()).unwrap_or(0)
    }
    /// Gives up one message: one whose slot was needed, or one that took too long by `now`.
    ///
    /// Call it until it returns `None`, before [`push`](Self::push): nothing is given up in silence.
    pub fn given_up(&mut self, now: u64) -> Option<GivenUp> {
        self.slots.given_up(now)
    }

    /// Takes a message of any type. `link` tells apart what the addresses do not: the originating point code, the
    /// association.
    ///
    /// # Errors
    /// What [`Segmented::segment`] refuses, and, with the offset at which the message says that it is a segment:
    ///
    /// | kind | when | what is collected |
    /// |---|---|---|
    /// | [`Kind::SegmentDuplicate`] | it has come already, with the same data | stays |
    /// | [`Kind::SegmentOverlap`] | it has come already, with other data or another called address | stays, ambiguous |
    /// | [`Kind::SegmentContradiction`] | it says that there are more segments than the first one said, or it is another first one | stays, ambiguous |
    /// | [`Kind::SegmentOrder`] | the one in front of it has not come | stays, ambiguous |
    /// | [`Kind::SegmentOrder`] | no first one has come | |
    /// | [`Kind::SegmentSpace`] | the message is larger than a slot's part of the buffer | is given up |
    /// | [`Kind::SegmentTimeout`] | the message took too long | is given up |
    /// | [`Kind::SegmentSlots`] | there are no slots | |
    pub fn push(&mut self, message: &impl Segmented, link: u64, now: u64) -> Result<Progress<'_>> {
        let Some(segment) = message.segment(link)? else { return Ok(Progress::Whole) };
        let layer = segment.key.layer;
        match self.take(&segment, now) {
            Ok(None) => Ok(Progress::Collecting),
            Ok(Some(index)) => Ok(self.collected(index)),
            Err(kind) => Err(Error::new(kind, segment.at, layer)),
        }
    }
    /// Takes a segment; where its message lies if that is complete.
    fn take(&mut self, segment: &Segment<'_>, now: u64) -> core::result::Result<Option<usize>, Kind> {
        let found = match self.slots.find(&segment.key, now) {
            // A new message in the place of the one that took too long, which is told beside it.
            Err(kind) if segment.first => {
                self.slots.tell(&segment.key, kind);
                None
            }
            found => found?,
        };
        let capacity = self.capacity();
        let size = segment.message.len().saturating_add(segment.data.len());
        let index = match found {
            None if !segment.first => return Err(Kind::SegmentOrder),
            None if self.slots.count() == 0 => return Err(Kind::SegmentSlots),
            None if size > capacity => return Err(Kind::SegmentSpace),
            None => self.slots.open(&segment.key, now).ok_or(Kind::SegmentSlots)?,
            Some(index) => index,
        };
        let start = index.wrapping_mul(capacity);
        let place = self.buffer.as_mut().get_mut(start..start.wrapping_add(capacity));
        let (Some(slot), Some(place)) = (self.slots.get_mut(index), place) else {
            return Err(Kind::SegmentSpace);
        };
        let step = if found.is_none() { Step::Begin } else { slot.step(segment, place)? };
        let room = slot.put(step, segment, place);
        let is_complete = slot.come == slot.total;
        match (room, step) {
            (None, _) => {
                self.slots.release(index);
                return Err(Kind::SegmentSpace);
            }
            (Some(()), Step::Reopen | Step::Restart) => self.slots.reopen(index),
            (Some(()), Step::Begin | Step::Append) => {}
        }
        if !is_complete {
            return Ok(None);
        }
        self.slots.finish(index);
        Ok(Some(index))
    }
    fn collected(&mut self, index: usize) -> Progress<'_> {
        let start = index.wrapping_mul(self.capacity());
        let Some(slot) = self.slots.get(index) else { return Progress::Collecting };
        let octets = self.buffer.as_ref().get(start..).and_then(|o| o.get(..slot.end() as usize));
        Progress::Complete(Collected {
            octets: octets.unwrap_or_default(),
            head: slot.head,
            layer: slot.entry.layer,
            point_codes: slot.point_codes,
            differ: slot.differ,
            ambiguous: slot.ambiguous,
        })
    }
}

/// What a segment does to its collection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    /// It begins a message in a new slot.
    Begin,
    /// It follows.
    Append,
    /// It follows a first one that came again behind a complete message: that began another one.
    Reopen,
    /// It begins another message behind a complete one.
    Restart,
}

impl Slot {
    /// Where the data of the segments that have come end.
    fn end(&self) -> u32 {
        self.end_of(self.come)
    }
    /// Where the data of the first `count` segments end.
    fn end_of(&self, count: u8) -> u32 {
        let before = count.checked_sub(1).and_then(|last| self.ends.get(usize::from(last)));
        before.copied().unwrap_or(self.head)
    }
    /// Which segment of the message this is, from 0; `None` for one that the first one knows nothing of.
    fn number(&self, segment: &Segment<'_>) -> Option<u8> {
        let number = self.total.checked_sub(1)?.checked_sub(segment.remaining)?;
        (segment.first == (number == 0)).then_some(number)
    }
    /// Whether a segment that has come has the same data, and the first one the same called address.
    fn has(&self, number: u8, segment: &Segment<'_>, place: &[u8]) -> bool {
        let data = self.end_of(number) as usize..self.end_of(number.wrapping_add(1)) as usize;
        place.get(data) == Some(segment.data) && (number != 0 || self.agrees_with(segment, place))
    }
    fn agrees_with(&self, segment: &Segment<'_>, place: &[u8]) -> bool {
        let (from, to) = self.agrees;
        place.get(from as usize..to as usize) == Some(segment.agrees.rest())
    }
    /// What a segment does to what is there.
    fn step(&mut self, segment: &Segment<'_>, place: &[u8]) -> core::result::Result<Step, Kind> {
        let number = self.number(segment);
        let is_there = |slot: &Self, n: u8| n < slot.come;
        let finished = self.entry.is_finished();
        let kind = match number {
            Some(n) if is_there(self, n) && self.has(n, segment, place) => {
                if n == 0 || n == self.again {
                    let more = n.wrapping_add(1);
                    self.again = if finished && more < self.total { more } else { 0 };
                }
                return Err(Kind::SegmentDuplicate);
            }
            _ if finished && segment.first => return Ok(Step::Restart),
            Some(n) if finished && n != 0 && n == self.again => return Ok(Step::Reopen),
            _ if finished => return Err(Kind::SegmentOrder),
            Some(n) if n == self.come => return Ok(Step::Append),
            Some(n) if is_there(self, n) => Kind::SegmentOverlap,
            Some(_) => Kind::SegmentOrder,
            None => Kind::SegmentContradiction,
        };
        // A receiver that reorders, or starts again, builds another message.
        self.ambiguous = true;
        Err(kind)
    }
    /// Takes the data of a segment; `None` if there is no room.
    fn put(&mut self, step: Step, segment: &Segment<'_>, place: &mut [u8]) -> Option<()> {
        if matches!(step, Step::Begin | Step::Restart) {
            self.total = segment.remaining.wrapping_add(1);
            (self.come, self.again, self.differ, self.ambiguous) = (0, 0, false, false);
            self.point_codes = segment.point_codes;
            let message = segment.message.rest();
            place.get_mut(..message.len())?.copy_from_slice(message);
            self.head = u32::try_from(message.len()).ok()?;
            let at = |position: u32| position.wrapping_sub(segment.message.position());
            self.agrees = (at(segment.agrees.position()), at(segment.agrees.end()));
        } else {
            if step == Step::Reopen {
                (self.come, self.again, self.differ, self.ambiguous) = (self.again, 0, false, false);
            }
            self.differ |= !self.agrees_with(segment, place);
        }
        let from = self.end();
        let to = from.checked_add(u32::try_from(segment.data.len()).ok()?)?;
        let room = place.get_mut(from as usize..)?.get_mut(..segment.data.len())?;
        room.copy_from_slice(segment.data);
        *self.ends.get_mut(usize::from(self.come))? = to;
        self.come = self.come.wrapping_add(1);
        Some(())
    }
}
