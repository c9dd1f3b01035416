//! Collecting the parts of concatenated short messages, TS 23.040 §9.2.3.24.1, in the caller's memory.

use crate::{
    Address, Alphabet,
    element::{Concatenation, Information, Reference},
    user_data::{Characters, Text, UserData},
};
use core::fmt::{self, Write as _};
use sigcodec_wire::{
    Kind, Result,
    digits::Hex,
    gsm7::{Language, Tables},
    ucs2::Ucs2,
};

/// The most parts of a message: what the element can say.
pub const MAX_PARTS: usize = 255;

/// Octets of the longest address that a slot can tell apart.
pub const MAX_ORIGINATOR: usize = 10;

/// The most a part can bring: septets, one an octet, or octets.
pub const MAX_PART: usize = 153;

/// One message that is being collected.
#[derive(Clone, Copy, Debug)]
pub struct Slot {
    key: Option<Key>,
    since: u64,
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

/// What all parts of a message share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Key {
    link: u64,
    reference: Reference,
    total: u8,
    length: u8,
    type_of_address: u8,
    originator: [u8; MAX_ORIGINATOR],
}

impl Slot {
    /// A slot that collects nothing yet.
    pub const FREE: Self =
        Self { key: None, since: 0, alphabet: Alphabet::Gsm7, ports: None, parts: [None; MAX_PARTS] };
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
/// part has its place of [`MAX_PART`] octets in it, so that parts come in any order. What does not fit is refused
/// with an error of its own: a hostile sequence costs its slot and nothing else.
///
/// ```
/// use sigcodec_sms::{MAX_PART, Reassembly, Slot};
/// let reassembly = Reassembly::new([Slot::FREE; 4], [0; 4 * 10 * MAX_PART], 3_600);
/// assert_eq!((reassembly.pending(), reassembly.most_parts()), (0, 10));
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
        self.slots.as_ref().iter().filter(|s| s.key.is_some()).count()
    }
    /// Parts of the longest message that can be collected.
    #[must_use]
    pub fn most_parts(&self) -> usize {
        self.capacity() / MAX_PART
    }
    fn capacity(&self) -> usize {
        self.buffer.as_ref().len().checked_div(self.slots.as_ref().len()).unwrap_or(0)
    }
    /// Gives up one message that has been collected for longer than the patience, and tells its reference.
    ///
    /// Call it until it returns `None`, before [`push`](Self::push): nothing is given up in silence.
    pub fn expired(&mut self, now: u64) -> Option<Reference> {
        let patience = self.patience;
        let late = |s: &&mut Slot| s.key.is_some() && now.saturating_sub(s.since) > patience;
        let slot = self.slots.as_mut().iter_mut().find(late)?;
        slot.key.take().map(|key| key.reference)
    }

    /// Takes the user data of a message. `originator` is its TP-OA, or another address that tells senders apart;
    /// `link` tells apart what that does not: the subscriber, the service centre, the association.
    ///
    /// # Errors
    /// With the offset of the user data:
    ///
    /// | kind | when | what is collected |
    /// |---|---|---|
    /// | [`Kind::SegmentNumber`] | the part number is 0 or above the number of parts | stays |
    /// | [`Kind::SegmentDuplicate`] | the part comes again with the same contents | stays |
    /// | [`Kind::SegmentOverlap`] | the part comes again with other contents | is given up |
    /// | [`Kind::SegmentContradiction`] | its alphabet or ports are not those of the other parts | is given up |
    /// | [`Kind::SegmentContradiction`] | its header says twice, and differently, which part it is | stays |
    /// | [`Kind::SegmentTimeout`] | the message took too long | is given up |
    /// | [`Kind::SegmentSpace`] | it has more parts than a slot's part of the buffer can hold | |
    /// | [`Kind::SegmentSlots`] | no slot is free | stays |
    /// | [`Kind::TooLong`] | the originator is above [`MAX_ORIGINATOR`] octets, the part above [`MAX_PART`] | stays |
    /// | [`Kind::Truncated`] | fewer octets are there than its length announces | stays |
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
        let key = Key::of(originator, part, link).ok_or_else(|| refuse(Kind::TooLong))?;
        let capacity = self.capacity();
        let slots = self.slots.as_mut();
        let found = slots.iter().position(|s| s.key == Some(key));
        let Some(index) = found.or_else(|| slots.iter().position(|s| s.key.is_none())) else {
            return Err(refuse(Kind::SegmentSlots));
        };
        let place = self.buffer.as_mut().chunks_exact_mut(capacity.max(1)).nth(index);
        let (Some(slot), Some(place)) = (slots.get_mut(index), place) else {
            return Err(refuse(Kind::SegmentSpace));
        };
        if usize::from(part.maximum).saturating_mul(MAX_PART) > place.len() {
            return Err(refuse(Kind::SegmentSpace));
        }
        let alphabet = data.scheme().alphabet();
        if found.is_none() {
            *slot = Slot { key: Some(key), since: now, alphabet, ports: data.ports(), ..Slot::FREE };
        } else if now.saturating_sub(slot.since) > self.patience {
            slot.key = None;
            return Err(refuse(Kind::SegmentTimeout));
        } else if (slot.alphabet, slot.ports) != (alphabet, data.ports()) {
            slot.key = None;
            return Err(refuse(Kind::SegmentContradiction));
        }
        if let Err(kind) = slot.accept(part, data, place) {
            // A part that cannot be taken does not begin a message.
            if kind == Kind::SegmentOverlap || found.is_none() {
                slot.key = None;
            }
            return Err(refuse(kind));
        }
        let come = slot.parts.iter().flatten().count();
        let missing = usize::from(part.maximum).saturating_sub(come);
        if missing != 0 {
            return Ok(Progress::Missing(u8::try_from(missing).unwrap_or(u8::MAX)));
        }
        slot.key = None;
        let octets = slot.close_up(place);
        let (alphabet, ports) = (slot.alphabet, slot.ports);
        let place = place.get(..octets).unwrap_or_default();
        Ok(Progress::Complete(Collected { alphabet, ports, octets: place, parts: &slot.parts }))
    }
}

/// Whether the header says again, and differently, which part it is.
fn repeated(data: &UserData<'_>, part: Concatenation) -> bool {
    let parts = data.elements().filter_map(|e| e.ok()?.information().ok());
    parts.filter_map(|i: Information<'_>| i.concatenation()).any(|c| c != part)
}

impl Key {
    fn of(originator: &Address<'_>, part: Concatenation, link: u64) -> Option<Self> {
        let mut octets = [0; MAX_ORIGINATOR];
        octets
            .get_mut(..originator.value.len())?
            .iter_mut()
            .zip(originator.value)
            .for_each(|(to, from)| *to = *from);
        Some(Self {
            link,
            reference: part.reference,
            total: part.maximum,
            length: originator.length,
            type_of_address: originator.type_of_address,
            originator: octets,
        })
    }
}

impl Slot {
    fn accept(
        &mut self,
        part: Concatenation,
        data: &UserData<'_>,
        place: &mut [u8],
    ) -> core::result::Result<(), Kind> {
        let index = usize::from(part.sequence.wrapping_sub(1));
        let place = place.chunks_exact_mut(MAX_PART).nth(index).ok_or(Kind::SegmentSpace)?;
        let known = self.parts.get_mut(index).ok_or(Kind::SegmentNumber)?;
        let body = data.body().rest();
        let tables = data.tables();
        let septets = data.septets();
        let seven = matches!(data.text(), Text::Gsm7(_));
        let len = if seven { septets.len() } else { body.len() };
        let len = u8::try_from(len).ok().filter(|n| usize::from(*n) <= MAX_PART).ok_or(Kind::TooLong)?;
        let new = Part { len, tables: tables.locking.0 & 0x0f | tables.single_shift.0 << 4 };
        let octets = septets.take(if seven { MAX_PART } else { 0 });
        let octets = octets.chain(body.iter().copied().take(if seven { 0 } else { MAX_PART }));
        if let Some(old) = known {
            let same = (old.len, old.tables) == (new.len, new.tables)
                && octets.eq(place.iter().copied().take(usize::from(len)));
            return Err(if same { Kind::SegmentDuplicate } else { Kind::SegmentOverlap });
        }
        place.iter_mut().zip(octets).for_each(|(to, from)| *to = from);
        *known = Some(new);
        Ok(())
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
