//! A message that says that more of it comes, and the segmentation message behind it, joined: Q.764 §2.1.12.

use crate::{
    message::{Body, Message, Variant},
    parameter::key,
    table::MessageType,
};
use sigcodec_pointers::Optional;
use sigcodec_wire::{
    Encode as _, Kind, Layer, Result,
    collect::{Entry, GivenUp, Key, Slots, Slotted},
};

/// Octets of the buffer that hold any two messages of MTP, of 272 octets each.
pub const MAX_JOINED: usize = 544;

/// Where one message waits for its segment.
#[derive(Clone, Copy, Debug)]
pub struct Slot {
    entry: Entry,
    len: usize,
    is_initial: bool,
    /// What was given up here and is not told yet; another message may wait in the slot meanwhile.
    over: Option<GivenUp>,
}

impl Slot {
    /// A slot that holds nothing.
    pub const FREE: Self = Self { entry: Entry::FREE, len: 0, is_initial: false, over: None };
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

/// What a message brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress<'r> {
    /// It is whole by itself.
    Whole,
    /// It waits for its segment.
    Waiting,
    /// It was the segment: the message in canonical form, with the optional parameters of both.
    Complete(&'r [u8]),
}

/// Messages that wait for their segments, in the caller's slots and buffer: each slot has its part of the buffer.
///
/// ```
/// use sigcodec_isup::{Message, segments::{MAX_JOINED, Progress, Segments, Slot}};
/// use sigcodec_wire::Decode as _;
/// # fn main() -> sigcodec_wire::Result<()> {
/// let mut segments = Segments::new([Slot::FREE; 8], [0; 8 * MAX_JOINED], 4_000);
/// let acm = [5, 0, 6, 0, 0, 1, 41, 1, 4, 0];
/// assert_eq!(segments.push(&Message::from_bytes(&acm)?, (1, 2), 0, 0)?, Progress::Waiting);
/// let sgm = [5, 0, 56, 1, 44, 1, 0xe0, 0];
/// let Progress::Complete(acm) = segments.push(&Message::from_bytes(&sgm)?, (1, 2), 0, 500)? else { panic!() };
/// assert_eq!(acm, [5, 0, 6, 0, 0, 1, 41, 1, 4, 44, 1, 0xe0, 0]);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Segments<S, B> {
    slots: Slots<S, Slot>,
    buffer: B,
    /// Slots that have something to tell.
    over: usize,
}

impl Message<'_> {
    /// Whether it says that a segment of it follows: the optional forward or backward call indicators do, Q.763 §3.37
    /// and §3.38.
    #[must_use]
    pub fn is_segmented(&self) -> bool {
        let indicator = match self.message_type() {
            MessageType::IAM => self
                .get(key::OPTIONAL_FORWARD_CALL_INDICATORS)
                .ok()
                .flatten()
                .and_then(|i| i.octets().first().copied()),
            MessageType::ACM | MessageType::CPG | MessageType::ANM | MessageType::CON => self
                .get(key::OPTIONAL_BACKWARD_CALL_INDICATORS)
                .ok()
                .flatten()
                .and_then(|i| i.octets().first().copied()),
            _ => None,
        };
        indicator.is_some_and(|octet| octet & 4 != 0)
    }
    /// How many circuits, from its own on, have no call any more once it has come, and a bit for each that is meant if
    /// not all are; `None` if it ends none. A new call ends the one before it; of a group, its reset does and blocking for
    /// a hardware failure, Q.764 §2.9.3.2 and §2.8.2.3.
    fn ended_circuits(&self) -> Option<(u32, Option<&[u8]>)> {
        let has_status = match self.message_type() {
            MessageType::IAM | MessageType::REL | MessageType::RLC | MessageType::RSC | MessageType::UCIC => {
                return Some((1, None));
            }
            MessageType::GRS | MessageType::GRA => false,
            MessageType::CGB | MessageType::CGBA => {
                let supervision = self.get(key::CIRCUIT_GROUP_SUPERVISION_MESSAGE_TYPE).ok()??;
                if supervision.field("typeIndicator") != Some(1) {
                    return None;
                }
                true
            }
            _ => return None,
        };
        let (range, status) = self.get(key::RANGE_AND_STATUS).ok()??.octets().split_first()?;
        Some((u32::from(*range).wrapping_add(1), has_status.then_some(status)))
    }
}

impl<S: AsRef<[Slot]> + AsMut<[Slot]>, B: AsRef<[u8]> + AsMut<[u8]>> Segments<S, B> {
    /// Nothing waits. `patience` is how long a message waits, in the unit of the caller's clock: T34 is 2 to 4 seconds.
    #[must_use]
    pub fn new(slots: S, buffer: B, patience: u64) -> Self {
        Self { slots: Slots::new(slots, patience), buffer, over: 0 }
    }
    /// How many messages wait.
    #[must_use]
    pub const fn pending(&self) -> usize {
        self.slots.pending()
    }
    fn capacity(&self) -> usize {
        self.buffer.as_ref().len().checked_div(self.slots.count()).unwrap_or(0)
    }
    /// Gives up one message: one whose slot was needed, whose segment did not come by `now`, that came again, or whose call
    /// is over ([`Kind::SegmentAlone`]; [`Kind::SegmentRestart`] if a new call ended it).
    ///
    /// Call it until it returns `None`, before each message: nothing is given up in silence. The caller had the message,
    /// and goes on with it as it was.
    pub fn given_up(&mut self, now: u64) -> Option<GivenUp> {
        let slots = if self.over == 0 { 0 } else { self.slots.count() };
        for index in 0..slots {
            if let Some(told) = self.slots.get_mut(index).and_then(|slot| slot.over.take()) {
                self.over = self.over.saturating_sub(1);
                return Some(told);
            }
        }
        self.over = 0;
        self.slots.given_up(now)
    }
    /// Gives up what waits on circuits whose call `message` ends, in both directions, and forgets what was complete.
    ///
    /// Of two initial messages that meet on a circuit (Q.764 §2.9.1) the other one may be the one that goes on: it stays.
    fn end(&mut self, message: &Message<'_>, nodes: (u32, u32), link: u64, now: u64) {
        let Some((count, status)) = message.ended_circuits() else { return };
        let is_initial = message.message_type() == MessageType::IAM;
        // A segmented initial message takes the place of the one before it.
        let takes_place = is_initial && message.is_segmented();
        let kind = if is_initial { Kind::SegmentRestart } else { Kind::SegmentAlone };
        for (is_same_way, (from, to)) in [(true, nodes), (false, (nodes.1, nodes.0))] {
            if takes_place && is_same_way {
                continue;
            }
            let sender = to.to_le_bytes();
            let own = waits(message, from, &sender, link);
            for number in 0..count {
                let octet = status.map(|status| status.get((number >> 3) as usize).copied().unwrap_or(0));
                if octet.is_some_and(|octet| octet >> (number & 7) & 1 == 0) {
                    continue;
                }
                let circuit = own.reference.wrapping_add(number) & message.variant().circuit_mask();
                let key = Key { reference: circuit, ..own };
                let index = match self.slots.find(&key, now) {
                    Ok(Some(index)) => index,
                    Ok(None) => continue,
                    Err(kind) => {
                        self.slots.tell(&key, kind);
                        continue;
                    }
                };
                let Some(slot) = self.slots.get_mut(index) else { continue };
                if is_initial && !is_same_way && slot.is_initial {
                    continue;
                }
                if !slot.entry.is_finished() {
                    let told = GivenUp { layer: Layer::Isup, link, reference: circuit, kind };
                    if slot.over.replace(told).is_none() {
                        self.over = self.over.saturating_add(1);
                    }
                }
                self.slots.release(index);
            }
        }
    }
    /// Takes a message from one of the `nodes`, point codes, to the other. `link` tells apart networks that have the same
    /// point codes. Give it every message, not only those in two parts: one that ends a call ends what waits for the
    /// segment of it.
    ///
    /// # Errors
    /// What waits stays as it is:
    ///
    /// | kind | when |
    /// |---|---|
    /// | [`Kind::SegmentAlone`] | a segment comes that no message waits for |
    /// | [`Kind::SegmentDuplicate`] | the segment of a message comes again |
    /// | [`Kind::SegmentSpace`] | both together are larger than a slot's part of the buffer |
    /// | [`Kind::SegmentSlots`] | there are no slots |
    /// | [`Kind::EndOfOptional`], [`Kind::Truncated`] | the optional part of the message or of its segment has no end |
    pub fn push(
        &mut self,
        message: &Message<'_>,
        nodes: (u32, u32),
        link: u64,
        now: u64,
    ) -> Result<Progress<'_>> {
        self.end(message, nodes, link, now);
        let is_segment = message.message_type() == MessageType::SGM;
        if !is_segment && !message.is_segmented() {
            return Ok(Progress::Whole);
        }
        let refuse = |kind| message.octets().error(kind);
        let Body::Known(parts) = &message.body else { return Ok(Progress::Whole) };
        let optional = span(parts.optional())?;
        let sender = nodes.1.to_le_bytes();
        let key = waits(message, nodes.0, &sender, link);
        let found = self.slots.find(&key, now).unwrap_or_else(|kind| {
            self.slots.tell(&key, kind);
            None
        });
        let capacity = self.capacity();
        let place = |index: usize, buffer: &'_ mut B| -> Option<core::ops::Range<usize>> {
            let start = index.checked_mul(capacity)?;
            let place = start..start.checked_add(capacity)?;
            buffer.as_mut().get(place.clone()).map(|_| place)
        };
        if is_segment {
            let index = found.ok_or_else(|| refuse(Kind::SegmentAlone))?;
            let (len, is_finished) =
                self.slots.get(index).map_or((0, true), |slot| (slot.len, slot.entry.is_finished()));
            if is_finished {
                return Err(refuse(Kind::SegmentDuplicate));
            }
            let place = place(index, &mut self.buffer).ok_or_else(|| refuse(Kind::SegmentSpace))?;
            // In front of the end of the optional parameters.
            let start = len.saturating_sub(1);
            let end = start.saturating_add(optional.len());
            let room = self.buffer.as_mut().get_mut(place.clone()).unwrap_or_default();
            let (Some(to), true) = (room.get_mut(start..end), end < capacity) else {
                return Err(refuse(Kind::SegmentSpace));
            };
            to.iter_mut().zip(optional).for_each(|(to, from)| *to = *from);
            if let Some(last) = room.get_mut(end) {
                *last = 0;
            }
            self.slots.finish(index);
            let whole = self.buffer.as_ref().get(place).and_then(|p| p.get(..end.saturating_add(1)));
            return Ok(Progress::Complete(whole.unwrap_or_default()));
        }
        let index = match found {
            Some(index) => {
                if self.slots.get(index).is_some_and(|slot| !slot.entry.is_finished()) {
                    self.slots.tell(&key, Kind::SegmentRestart);
                }
                self.slots.release(index);
                self.slots.open(&key, now)
            }
            None => self.slots.open(&key, now),
        };
        let index = index.ok_or_else(|| refuse(Kind::SegmentSlots))?;
        let kept = place(index, &mut self.buffer)
            .and_then(|place| self.buffer.as_mut().get_mut(place))
            .and_then(|room| message.canonical().encode_to_start(room));
        match (kept, self.slots.get_mut(index)) {
            (Some(len), Some(slot)) => {
                slot.len = len;
                slot.is_initial = message.message_type() == MessageType::IAM;
                Ok(Progress::Waiting)
            }
            _ => {
                self.slots.release(index);
                Err(refuse(Kind::SegmentSpace))
            }
        }
    }
}

/// What tells a message that waits from all others.
fn waits<'s>(message: &Message<'_>, from: u32, to: &'s [u8], link: u64) -> Key<'s> {
    Key {
        layer: Layer::Isup,
        link,
        origin: from,
        sender: to,
        reference: message.circuit(),
        form: u32::from(message.variant() == Variant::Bicc),
    }
}

/// The octets of optional parameters, without their end.
fn span<'a>(optional: Optional<'a>) -> Result<&'a [u8]> {
    let Some(start) = optional.rest() else { return Ok(&[]) };
    let mut end = start.position();
    for item in optional {
        end = item?.span.end;
    }
    Ok(start.rest().get(..end.wrapping_sub(start.position()) as usize).unwrap_or_default())
}

impl crate::Canonical<'_> {
    /// Writes the message to the start of `room`; how many octets it has, `None` if there is no room.
    fn encode_to_start(&self, room: &mut [u8]) -> Option<usize> {
        let len = self.encoded_len();
        self.encode_to_slice(room.get_mut(..len)?).ok()?;
        Some(len)
    }
}
