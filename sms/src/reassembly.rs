//! Collecting the parts of concatenated short messages, TS 23.040 §9.2.3.24.1, in the caller's memory.

use crate::{
    Address, Alphabet, Message, Tpdu,
    element::{Concatenation, Information, Reference},
    user_data::{Characters, Text, UserData},
};
use core::fmt::{self, Write as _};
use sigcodec_gsm::{
    gsm7::{Language, Tables},
    ucs2::Ucs2,
};
use sigcodec_wire::{
    Kind, Layer, Result,
    collect::{Entry, GivenUp, Key, Slots, Slotted},
    show::Hex,
};

/// The most parts of a message: what the element can say.
pub const MAX_PARTS: usize = 255;

/// Octets of the longest address that a slot can tell apart.
pub const MAX_ORIGINATOR: usize = 10;

/// The most a part can bring: septets, one an octet, or octets.
pub const MAX_PART: usize = 153;

/// One message that is being collected, or that has been.
#[derive(Clone, Copy, Debug)]
pub struct Slot {
    entry: Entry,
    ambiguous: bool,
    alphabet: Alphabet,
    ports: Option<(u16, u16)>,
    /// Of each part how much it brought, and its tables; `None` until it has come.
    parts: [Option<Part>; MAX_PARTS],
}

#[derive(Clone, Copy, Debug)]
struct Part {
    len: u8,
    /// Locking shift in the low half, single shift in the high one.
    tables: u8,
}

impl Part {
    const fn tables(self) -> Tables {
        Tables { locking: Language(self.tables & 0x0f), single_shift: Language(self.tables >> 4) }
    }
}

impl Slot {
    /// A slot that collects nothing yet.
    pub const FREE: Self = Self {
        entry: Entry::FREE,
        ambiguous: false,
        alphabet: Alphabet::Gsm7,
        ports: None,
        parts: [None; MAX_PARTS],
    };
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

impl Default for Slot {
    fn default() -> Self {
        Self::FREE
    }
}

/// What became of a part.
#[derive(Clone, Copy, Debug)]
pub enum Progress<'r> {
    /// It is not a part: its user data is whole.
    Whole,
    /// It is one of several; so many have not come.
    Missing(u8),
    /// It completed a message.
    Complete(Collected<'r>),
}

/// A message of all its parts.
#[derive(Clone, Copy, Debug)]
pub struct Collected<'r> {
    /// The alphabet of every part.
    pub alphabet: Alphabet,
    /// Destination and originator port, where the parts have them.
    pub ports: Option<(u16, u16)>,
    /// Whether parts came that contradict it: a receiver may have taken those.
    pub is_ambiguous: bool,
    octets: &'r [u8],
    parts: &'r [Option<Part>],
}

impl<'r> Collected<'r> {
    /// What all parts brought, one behind the other: octets, or in the 7-bit alphabet one septet an octet.
    #[must_use]
    pub const fn octets(&self) -> &'r [u8] {
        self.octets
    }
    /// What each part brought, with its tables.
    pub fn parts(&self) -> impl Iterator<Item = (Tables, &'r [u8])> + Clone + use<'r> {
        let mut rest = self.octets;
        self.parts.iter().flatten().map(move |part| {
            let (octets, more) = rest.split_at_checked(usize::from(part.len)).unwrap_or((rest, &[]));
            rest = more;
            (part.tables(), octets)
        })
    }
    /// The characters; none of a message of octets. A surrogate pair may be cut by the end of a part.
    pub fn chars(&self) -> impl Iterator<Item = char> + Clone + use<'r> {
        match self.alphabet {
            Alphabet::Gsm7 => Characters::Gsm7(
                self.parts().flat_map(|(tables, septets)| tables.chars(septets.iter().copied())),
            ),
            Alphabet::Ucs2 => Characters::Ucs2(Ucs2(self.octets).chars()),
            Alphabet::Octets => Characters::None,
        }
    }
}

impl fmt::Display for Collected<'_> {
    /// The characters; octets in hexadecimal.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.alphabet == Alphabet::Octets {
            return Hex(self.octets).fmt(f);
        }
        self.chars().try_for_each(|c| f.write_char(c))
    }
}

/// Collects parts into slots and a buffer of the caller: arrays, slices, or whatever lends them.
///
/// A message is known by its originator, its reference, the number of its parts, and what the caller says of the
/// link. Each slot owns an equal part of the buffer, so that no sender can take the space of another, and each
/// part has its place of [`MAX_PART`] octets in it, so that parts come in any order. A complete message is remembered
/// for the patience: a part of it that comes again begins nothing. What does not fit is refused with an error of its
/// own and changes nothing. If all slots are taken in which a message may lie, the oldest of whoever has most goes.
///
/// ```
/// use sigcodec_sms::{MAX_PART, Reassembly, Slot};
/// let reassembly = Reassembly::new([Slot::FREE; 4], [0; 4 * 10 * MAX_PART], 3_600);
/// assert_eq!((reassembly.pending(), reassembly.most_parts()), (0, 10));
/// ```
#[derive(Clone, Debug)]
pub struct Reassembly<S, B> {
    slots: Slots<S, Slot>,
    buffer: B,
}

impl<S: AsRef<[Slot]> + AsMut<[Slot]>, B: AsRef<[u8]> + AsMut<[u8]>> Reassembly<S, B> {
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
    /// Parts of the longest message that can be collected.
    #[must_use]
    pub fn most_parts(&self) -> usize {
        self.capacity() / MAX_PART
    }
    fn capacity(&self) -> usize {
        self.buffer.as_ref().len().checked_div(self.slots.count()).unwrap_or(0)
    }
    /// Gives up one message: one whose slot was needed, or one that took too long by `now`.
    ///
    /// Call it until it returns `None`, before [`push`](Self::push): nothing is given up in silence.
    pub fn given_up(&mut self, now: u64) -> Option<GivenUp> {
        self.slots.given_up(now)
    }

    /// Takes a message that goes to or comes from a subscriber: the originator of SMS-DELIVER tells messages apart, and
    /// of SMS-SUBMIT, which has none, the destination. `link` tells apart what that does not: the subscriber, the service
    /// centre, the association. Any other message is whole.
    ///
    /// # Errors
    /// As [`push`](Self::push).
    pub fn push_message(&mut self, message: &Message<'_>, link: u64, now: u64) -> Result<Progress<'_>> {
        match message.tpdu() {
            Tpdu::Deliver(m) => self.push(&m.tp_oa, &m.tp_ud, link, now),
            Tpdu::Submit(m) => self.push(&m.tp_da, &m.tp_ud, link, now),
            _ => Ok(Progress::Whole),
        }
    }
    /// Takes the user data of a message. `originator` is its TP-OA, or another address that tells senders apart;
    /// `link` tells apart what that does not: the subscriber, the service centre, the association.
    ///
    /// # Errors
    /// With the offset of the user data; what is collected stays as it is:
    ///
    /// | kind | when |
    /// |---|---|
    /// | [`Kind::SegmentNumber`] | the part number is 0 or above the number of parts |
    /// | [`Kind::SegmentDuplicate`] | the part comes again with the same contents |
    /// | [`Kind::SegmentOverlap`] | the part comes again with other contents: the message is ambiguous |
    /// | [`Kind::SegmentContradiction`] | its alphabet or ports are not those of the other parts: the message is ambiguous |
    /// | [`Kind::SegmentContradiction`] | its header says twice, and differently, which part it is |
    /// | [`Kind::SegmentSpace`] | it has more parts than a slot's part of the buffer can hold |
    /// | [`Kind::SegmentSlots`] | there are no slots |
    /// | [`Kind::TooLong`] | the originator is above [`MAX_ORIGINATOR`] octets, the part above [`MAX_PART`] |
    /// | [`Kind::Truncated`] | fewer octets are there than its length announces |
    pub fn push(
        &mut self,
        originator: &Address<'_>,
        data: &UserData<'_>,
        link: u64,
        now: u64,
    ) -> Result<Progress<'_>> {
        let refuse = |kind| data.octets().error(kind);
        let Some(part) = data.concatenation() else { return Ok(Progress::Whole) };
        if repeated(data, part) {
            return Err(refuse(Kind::SegmentContradiction));
        }
        if !part.is_valid() {
            return Err(refuse(Kind::SegmentNumber));
        }
        if data.octets().len() < data.announced() {
            return Err(refuse(Kind::Truncated));
        }
        let sender = Sender::of(originator).ok_or_else(|| refuse(Kind::TooLong))?;
        let key = sender.key(part, link);
        let new = Brought::of(data).ok_or_else(|| refuse(Kind::TooLong))?;
        let capacity = self.capacity();
        if self.slots.count() == 0 {
            return Err(refuse(Kind::SegmentSlots));
        }
        if usize::from(part.maximum).saturating_mul(MAX_PART) > capacity {
            return Err(refuse(Kind::SegmentSpace));
        }
        let found = self.slots.find(&key, now).unwrap_or_else(|kind| {
            self.slots.tell(&key, kind);
            None
        });
        let index = found.or_else(|| self.slots.open(&key, now)).ok_or_else(|| refuse(Kind::SegmentSlots))?;
        let place = self.buffer.as_mut().chunks_exact_mut(capacity.max(1)).nth(index);
        let (Some(slot), Some(place)) = (self.slots.get_mut(index), place) else {
            return Err(refuse(Kind::SegmentSpace));
        };
        let index_of = usize::from(part.sequence.wrapping_sub(1));
        let is_remembered = found.is_some() && slot.entry.is_finished();
        if found.is_some() {
            let told = slot.differs(index_of, &new, place);
            match told {
                None => {}
                // It begins another message behind a complete one.
                Some(kind) if is_remembered && kind != Kind::SegmentDuplicate => {}
                Some(kind) => {
                    slot.ambiguous |= kind != Kind::SegmentDuplicate;
                    return Err(refuse(kind));
                }
            }
        }
        if found.is_none() || is_remembered {
            let (entry, alphabet, ports) = (slot.entry, new.alphabet, new.ports);
            *slot = Slot { entry, alphabet, ports, ..Slot::FREE };
        }
        slot.put(index_of, &new, place);
        let come = slot.parts.iter().flatten().count();
        if is_remembered {
            self.slots.reopen(index);
        }
        let missing = usize::from(part.maximum).saturating_sub(come);
        if missing != 0 {
            return Ok(Progress::Missing(u8::try_from(missing).unwrap_or(u8::MAX)));
        }
        self.slots.finish(index);
        let Some(slot) = self.slots.get(index) else { return Err(refuse(Kind::SegmentSlots)) };
        let octets = slot.close_up(place);
        Ok(Progress::Complete(Collected {
            alphabet: slot.alphabet,
            ports: slot.ports,
            is_ambiguous: slot.ambiguous,
            octets: place.get(..octets).unwrap_or_default(),
            parts: &slot.parts,
        }))
    }
}

/// Whether the header says again, and differently, which part it is.
fn repeated(data: &UserData<'_>, part: Concatenation) -> bool {
    let parts = data.elements().filter_map(|e| e.ok()?.information().ok());
    parts.filter_map(|i: Information<'_>| i.concatenation()).any(|c| c != part)
}

/// The address of an originator as octets, length and type in front.
struct Sender {
    octets: [u8; MAX_ORIGINATOR + 2],
    len: usize,
}

impl Sender {
    /// `None` for more than a slot can tell apart.
    fn of(originator: &Address<'_>) -> Option<Self> {
        let mut octets = [0; MAX_ORIGINATOR + 2];
        let [length, type_of_address, value @ ..] = &mut octets;
        (*length, *type_of_address) = (originator.length, originator.type_of_address);
        value.get_mut(..originator.value.len())?.copy_from_slice(originator.value);
        Some(Self { octets, len: originator.value.len().wrapping_add(2) })
    }
    /// What all parts of a message share.
    fn key(&self, part: Concatenation, link: u64) -> Key<'_> {
        let (reference, wide) = match part.reference {
            Reference::Eight(reference) => (u32::from(reference), 0),
            Reference::Sixteen(reference) => (u32::from(reference), 0x100),
        };
        let sender = self.octets.get(..self.len).unwrap_or_default();
        Key { layer: Layer::Sms, link, origin: 0, sender, reference, form: wide | u32::from(part.maximum) }
    }
}

/// What a part brings: its octets, or its septets.
struct Brought<'a> {
    part: Part,
    alphabet: Alphabet,
    ports: Option<(u16, u16)>,
    data: UserData<'a>,
    seven: bool,
}

impl<'a> Brought<'a> {
    /// `None` for more than a part can bring.
    fn of(data: &UserData<'a>) -> Option<Self> {
        let seven = matches!(data.text(), Text::Gsm7(_));
        let len = if seven { data.septets().len() } else { data.body().len() };
        let len = u8::try_from(len).ok().filter(|n| usize::from(*n) <= MAX_PART)?;
        let tables = data.tables();
        let part = Part { len, tables: tables.locking.0 & 0x0f | tables.single_shift.0 << 4 };
        let alphabet = data.scheme().alphabet();
        Some(Self { part, alphabet, ports: data.ports(), data: *data, seven })
    }
    fn octets(&self) -> impl Iterator<Item = u8> {
        let (septets, body) = (self.data.septets(), self.data.body().rest());
        let octets = septets.take(if self.seven { MAX_PART } else { 0 });
        octets.chain(body.iter().copied().take(if self.seven { 0 } else { MAX_PART }))
    }
}

impl Slot {
    /// Why a part is not taken; `None` for one that is missing.
    fn differs(&self, index: usize, new: &Brought<'_>, place: &[u8]) -> Option<Kind> {
        let (old, own) = (self.parts.get(index).copied().flatten(), (self.alphabet, self.ports));
        if own != (new.alphabet, new.ports) {
            return Some(Kind::SegmentContradiction);
        }
        let Part { len, tables } = old?;
        // The parts of a complete message stand together.
        let from = if self.entry.is_finished() {
            let before = self.parts.iter().take(index).flatten();
            before.fold(0usize, |n, part| n.wrapping_add(part.len.into()))
        } else {
            index.saturating_mul(MAX_PART)
        };
        let there = place.iter().copied().skip(from).take(len.into());
        let same = (len, tables) == (new.part.len, new.part.tables) && new.octets().eq(there);
        Some(if same { Kind::SegmentDuplicate } else { Kind::SegmentOverlap })
    }
    fn put(&mut self, index: usize, new: &Brought<'_>, place: &mut [u8]) {
        let place = place.chunks_exact_mut(MAX_PART).nth(index);
        if let (Some(place), Some(part)) = (place, self.parts.get_mut(index)) {
            place.iter_mut().zip(new.octets()).for_each(|(to, from)| *to = from);
            *part = Some(new.part);
        }
    }
    /// Moves the parts together and tells how many octets they have.
    fn close_up(&self, place: &mut [u8]) -> usize {
        let mut to = 0usize;
        for (i, part) in self.parts.iter().flatten().enumerate() {
            let from = i.saturating_mul(MAX_PART);
            for n in 0..usize::from(part.len) {
                let octet = place.get(from.saturating_add(n)).copied().unwrap_or_default();
                if let Some(slot) = place.get_mut(to) {
                    *slot = octet;
                }
                to = to.saturating_add(1);
            }
        }
        to
    }
}
