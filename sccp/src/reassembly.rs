//! Collecting the segments of XUDT and LUDT, Q.714 §4.1.1.2.3, in the caller's memory.

use crate::{
    message::Message,
    parameter::{LocalReference, ParameterName, Segmentation},
    unitdata::MAX_SEGMENTS,
};
use sigcodec_wire::{Error, Kind, Layer, Reader, Result};

/// Octets of the largest calling party address that a slot can tell apart.
pub const MAX_CALLING: usize = 40;

/// One message that is being collected.
#[derive(Clone, Copy, Debug)]
pub struct Slot {
    busy: bool,
    key: Key,
    since: u64,
    /// Segments of the whole message; 0 until the first segment has come.
    total: u8,
    /// How many octets each segment has, by how many follow it; `None` until it has come.
    sizes: [Option<u16>; MAX_SEGMENTS],
}

/// What all segments of a message share, Q.714 §4.1.1.2.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Key {
    link: u64,
    reference: LocalReference,
    calling: [u8; MAX_CALLING],
    len: u8,
}

impl Slot {
    /// A slot that collects nothing yet.
    pub const FREE: Self = Self {
        busy: false,
        key: Key { link: 0, reference: LocalReference(0), calling: [0; MAX_CALLING], len: 0 },
        since: 0,
        total: 0,
        sizes: [None; MAX_SEGMENTS],
    };
    fn octets(&self) -> usize {
        self.sizes.iter().flatten().fold(0usize, |n, size| n.wrapping_add(usize::from(*size)))
    }
    /// Octets of the segments that stand in front of the one with `remaining` behind it.
    fn before(&self, remaining: u8) -> usize {
        let later = self.sizes.iter().skip(usize::from(remaining).wrapping_add(1));
        later.flatten().fold(0usize, |n, size| n.wrapping_add(usize::from(*size)))
    }
    fn is_complete(&self) -> bool {
        let come = self.sizes.iter().flatten().count();
        self.total != 0 && come == usize::from(self.total)
    }
}

impl Default for Slot {
    fn default() -> Self {
        Self::FREE
    }
}

/// What became of a message.
#[derive(Clone, Copy, Debug)]
pub enum Progress<'r> {
    /// It is not a segment: its data is whole.
    Whole,
    /// It is one of several; the others have not all come.
    Collecting,
    /// It completed a message: the data of all segments, in order.
    Complete(Reader<'r>),
}

/// Collects segments into slots and a buffer of the caller: arrays, slices, or whatever lends them.
///
/// Each slot owns an equal part of the buffer, so that no sender can take the space of another. Segments may
/// come in any order. What does not fit the limits is refused with an error of its own, and what had been
/// collected of that message is given up: a hostile sequence costs its slot and nothing else.
///
/// ```
/// use sigcodec_sccp::{Reassembly, Slot};
/// let reassembly = Reassembly::new([Slot::FREE; 8], [0; 8 * 4096], 20_000);
/// assert_eq!(reassembly.pending(), 0);
/// ```
#[derive(Clone, Debug)]
pub struct Reassembly<S, B> {
    slots: S,
    buffer: B,
    patience: u64,
}

impl<S: AsRef<[Slot]> + AsMut<[Slot]>, B: AsRef<[u8]> + AsMut<[u8]>> Reassembly<S, B> {
    /// Collects as many messages at once as there are `slots`, each in its part of `buffer`, for at most
    /// `patience` units of the caller's clock.
    #[must_use]
    pub fn new(mut slots: S, buffer: B, patience: u64) -> Self {
        slots.as_mut().fill(Slot::FREE);
        Self { slots, buffer, patience }
    }
    /// Messages that are being collected.
    #[must_use]
    pub fn pending(&self) -> usize {
        self.slots.as_ref().iter().filter(|s| s.busy).count()
    }
    /// Octets of the largest message that can be collected.
    #[must_use]
    pub fn capacity(&self) -> usize {
        self.buffer.as_ref().len().checked_div(self.slots.as_ref().len()).unwrap_or(0)
    }
    /// Gives up one message that has been collected for longer than the patience, and tells its reference.
    ///
    /// Call it until it returns `None`, before [`push`](Self::push): nothing is given up in silence.
    pub fn expired(&mut self, now: u64) -> Option<LocalReference> {
        let patience = self.patience;
        let slot =
            self.slots.as_mut().iter_mut().find(|s| s.busy && now.saturating_sub(s.since) > patience)?;
        slot.busy = false;
        Some(slot.key.reference)
    }

    /// Takes a message of any type. `link` tells apart what the addresses do not: the originating point code,
    /// the association.
    ///
    /// # Errors
    /// With the offset of the segmentation parameter: [`Kind::SegmentRestart`] when a first segment comes
    /// twice, [`Kind::SegmentOrder`] when another one does, or one that stands in front of the first;
    /// [`Kind::SegmentSpace`] when the message is larger than a slot's part of the buffer;
    /// [`Kind::SegmentTimeout`] when it took too long; [`Kind::SegmentSlots`] when no slot is free; [`Kind::TooLong`] for a calling address above
    /// [`MAX_CALLING`]; [`Kind::Missing`] for a segment without data; and what the message itself refuses.
    pub fn push(&mut self, message: &Message<'_>, link: u64, now: u64) -> Result<Progress<'_>> {
        let Some(segmentation) = message.segmentation()? else { return Ok(Progress::Whole) };
        let at = message.optional().flatten().find(|p| p.name == ParameterName::SEGMENTATION);
        let at = at.map_or(0, |p| p.span.start);
        let refuse = |kind| Error::new(kind, at, Layer::Sccp);
        let Some(data) = message.data() else { return Err(refuse(Kind::Missing)) };
        let key = Key::of(message, link, segmentation.reference()).ok_or_else(|| refuse(Kind::TooLong))?;
        let capacity = self.capacity();
        let slots = self.slots.as_mut();
        let found = slots.iter().position(|s| s.busy && s.key == key);
        let Some(index) = found.or_else(|| slots.iter().position(|s| !s.busy)) else {
            return Err(refuse(Kind::SegmentSlots));
        };
        let start = index.wrapping_mul(capacity);
        let part = self.buffer.as_mut().get_mut(start..start.wrapping_add(capacity));
        let (Some(slot), Some(part)) = (slots.get_mut(index), part) else {
            return Err(refuse(Kind::SegmentSpace));
        };
        if found.is_none() {
            *slot = Slot { busy: true, key, since: now, ..Slot::FREE };
        }
        let late = now.saturating_sub(slot.since) > self.patience;
        if let Err(kind) = slot.accept(segmentation, data.rest(), part, late) {
            slot.busy = false;
            return Err(refuse(kind));
        }
        if !slot.is_complete() {
            return Ok(Progress::Collecting);
        }
        slot.busy = false;
        let whole = part.get(..slot.octets()).unwrap_or_default();
        Ok(Progress::Complete(Reader::new(whole, Layer::Sccp)))
    }
}

impl Key {
    fn of(message: &Message<'_>, link: u64, reference: LocalReference) -> Option<Self> {
        let octets = message.variable(ParameterName::CALLING).map_or(&[][..], |r| r.rest());
        let mut calling = [0; MAX_CALLING];
        calling.get_mut(..octets.len())?.iter_mut().zip(octets).for_each(|(to, from)| *to = *from);
        Some(Self { link, reference, calling, len: u8::try_from(octets.len()).ok()? })
    }
}

impl Slot {
    fn accept(
        &mut self,
        segmentation: Segmentation,
        data: &[u8],
        part: &mut [u8],
        late: bool,
    ) -> core::result::Result<(), Kind> {
        if late {
            return Err(Kind::SegmentTimeout);
        }
        let remaining = segmentation.remaining();
        if segmentation.first() && self.total != 0 {
            return Err(Kind::SegmentRestart);
        }
        let total = if segmentation.first() { remaining.wrapping_add(1) } else { self.total };
        let taken = self.sizes.get(usize::from(remaining)).is_none_or(Option::is_some);
        let earlier = self.sizes.iter().skip(usize::from(total)).any(Option::is_some);
        if taken || total != 0 && (remaining >= total || earlier) {
            return Err(Kind::SegmentOrder);
        }
        let (filled, n) = (self.octets(), data.len());
        let end = filled.saturating_add(n);
        if end > part.len() {
            return Err(Kind::SegmentSpace);
        }
        let size = u16::try_from(n).map_err(|_| Kind::SegmentSpace)?;
        // What stands behind this segment moves back; nothing does when segments come in order.
        let from = self.before(remaining);
        for i in (from..filled).rev() {
            let octet = part.get(i).copied();
            if let (Some(octet), Some(to)) = (octet, part.get_mut(i.wrapping_add(n))) {
                *to = octet;
            }
        }
        if let Some(to) = part.get_mut(from..) {
            to.iter_mut().zip(data).for_each(|(to, from)| *to = *from);
        }
        if let Some(slot) = self.sizes.get_mut(usize::from(remaining)) {
            *slot = Some(size);
        }
        self.total = total;
        Ok(())
    }
}
