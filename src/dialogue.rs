//! Which application context a message belongs to that names none: dialogues, kept in the caller's slots.
//!
//! Only the first messages of a dialogue name its context. A [`Table`] learns it from them and has it for the rest, in
//! both directions, until the dialogue ends. It takes no memory of its own, is aged by the caller's clock, and a flood of
//! dialogues costs the oldest ones their context: a message is then [`Context::Unknown`], never in the wrong one.
//!
//! ```
//! use sigcodec::{dialogue::{Context, Peer, Slot, Table}, stack::Frame};
//! # let begin = [
//! #     0x62, 0x22, 0x48, 4, 0, 0, 0, 1, 0x6b, 0x1a, 0x28, 0x18, 6, 7, 0, 0x11, 0x86, 5, 1, 1, 1, 0xa0, 0x0d, 0x60, 0x0b,
//! #     0xa1, 9, 6, 7, 4, 0, 0, 1, 0, 28, 3,
//! # ];
//! # let end = [0x64, 6, 0x49, 4, 0, 0, 0, 1];
//! let mut slots = [Slot::FREE; 64];
//! let mut table = Table::new(&mut slots[..], 60_000);
//! let (hlr, vlr) = (Peer::of(&[1]), Peer::of(&[2]));
//! table.take(&Frame::from_tcap(&begin), hlr, vlr, 0);
//! let frame = Frame::from_tcap(&end);
//! let Context::Known(oid) = table.take(&frame, vlr, hlr, 10) else { panic!() };
//! let frame = frame.in_context(oid.octets());
//! # assert_eq!(oid.octets(), [4, 0, 0, 1, 0, 28, 3]);
//! ```

use crate::{fnv::Fnv, stack::Frame, tcap};

/// Octets of the longest context that is kept; a longer one is not known again.
pub const MAX_CONTEXT: usize = 23;

/// Octets of the longest address that tells an end apart.
pub const MAX_ADDRESS: usize = 30;

/// One end of dialogues: whoever has the transaction id that it chose.
///
/// Two ends that are the same have the same value. What makes an end is the caller's to say: its global title, or its
/// point code with network and subsystem number, and the association if several bring the same numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Peer {
    address: [u8; MAX_ADDRESS],
    len: u8,
    link: u64,
}

impl Peer {
    /// An end of which nothing is known: all such are one.
    pub const UNKNOWN: Self = Self { address: [0; MAX_ADDRESS], len: 0, link: 0 };

    /// The end with this address. One of more than [`MAX_ADDRESS`] octets is not told apart from others.
    #[must_use]
    pub fn of(address: &[u8]) -> Self {
        let mut peer = Self::UNKNOWN;
        if let Some(room) = peer.address.get_mut(..address.len()) {
            room.iter_mut().zip(address).for_each(|(to, from)| *to = *from);
            peer.len = u8::try_from(address.len()).unwrap_or_default();
        }
        peer
    }
    /// The same end, seen on one of several links.
    #[must_use]
    pub const fn on(self, link: u64) -> Self {
        Self { link, ..self }
    }
    fn push(&mut self, octet: u8) {
        if let Some(room) = self.address.get_mut(usize::from(self.len)) {
            *room = octet;
            self.len = self.len.wrapping_add(1);
        }
    }
    /// An end with a point code, or with none.
    fn at(point_code: Option<u32>, subsystem: Option<u8>) -> Self {
        let mut peer = Self::UNKNOWN;
        if let Some(code) = point_code {
            code.to_be_bytes().into_iter().for_each(|octet| peer.push(octet));
            peer.push(subsystem.unwrap_or(0));
        }
        peer
    }
    #[cfg(feature = "sccp")]
    fn of_address(address: Option<crate::sccp::Address<'_>>, point_code: Option<u32>) -> Self {
        let Some(address) = address else { return Self::at(point_code, None) };
        let Some(title) = address.title().filter(crate::sccp::GlobalTitle::is_bcd) else {
            return Self::at(address.point_code.or(point_code), address.ssn);
        };
        let mut peer = Self::UNKNOWN;
        title.digits().iter().for_each(|digit| peer.push(digit));
        peer
    }
    /// The ends that a message comes from and goes to: by the digits of their global titles, or else by point code and
    /// subsystem number.
    #[must_use]
    pub fn of_frame(frame: &Frame<'_>) -> (Self, Self) {
        let codes = frame.point_codes();
        let (from, to) = (codes.map(|(from, _)| from), codes.map(|(_, to)| to));
        #[cfg(feature = "sccp")]
        if let Some(Ok(message)) = frame.sccp() {
            let address = |a: sigcodec_wire::Result<Option<crate::sccp::Address<'_>>>, code| {
                Self::of_address(a.ok().flatten(), code)
            };
            return (address(message.calling(), from), address(message.called(), to));
        }
        (Self::at(from, None), Self::at(to, None))
    }
}

/// An application context that a table keeps.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Kept {
    octets: [u8; MAX_CONTEXT],
    len: u8,
}

impl Kept {
    const NONE: Self = Self { octets: [0; MAX_CONTEXT], len: 0 };

    fn of(oid: &[u8]) -> Self {
        let mut kept = Self::NONE;
        if let Some(room) = kept.octets.get_mut(..oid.len()) {
            room.iter_mut().zip(oid).for_each(|(to, from)| *to = *from);
            kept.len = u8::try_from(oid.len()).unwrap_or_default();
        }
        kept
    }
    /// The contents of its OBJECT IDENTIFIER.
    #[must_use]
    pub fn octets(&self) -> &[u8] {
        self.octets.get(..usize::from(self.len)).unwrap_or_default()
    }
}
impl core::fmt::Debug for Kept {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        sigcodec_ber::Oid::new(self.octets()).fmt(f)
    }
}

/// What is known of the dialogue of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Context {
    /// Its application context.
    Known(Kept),
    /// Nothing: its first messages were not seen, or have been given up, or named none.
    Unknown,
    /// Two dialogues are under way that it may belong to, with different contexts.
    Ambiguous,
}

/// A transaction id: 1 to 4 octets.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Id {
    octets: [u8; 4],
    len: u8,
}

impl Id {
    const NONE: Self = Self { octets: [0; 4], len: 0 };

    fn of(id: tcap::TransactionId<'_>) -> Option<Self> {
        let from = id.octets();
        let mut out = Self::NONE;
        out.octets.get_mut(..from.len())?.iter_mut().zip(from).for_each(|(to, from)| *to = *from);
        out.len = u8::try_from(from.len()).ok()?;
        (out.len > 0).then_some(out)
    }
}

/// A place for one end of a dialogue in a [`Table`].
#[derive(Clone, Copy, Debug)]
pub struct Slot {
    /// Whose transaction id it is; none if the slot is free.
    id: Id,
    owner: Peer,
    /// The other end, once it is known.
    other: Option<(Peer, Id)>,
    context: Kept,
    /// Whether several dialogues with this id have begun that had not ended.
    is_ambiguous: bool,
    seen: u64,
}

impl Slot {
    /// A slot that holds nothing.
    pub const FREE: Self = Self {
        id: Id::NONE,
        owner: Peer::UNKNOWN,
        other: None,
        context: Kept::NONE,
        is_ambiguous: false,
        seen: 0,
    };

    const fn is_free(&self) -> bool {
        self.id.len == 0
    }
}

/// The dialogues that are under way, in slots of the caller's.
///
/// Each end of a dialogue takes a slot, found by its transaction id and its address in a bounded number of steps.
#[derive(Debug)]
pub struct Table<S> {
    slots: S,
    patience: u64,
    now: u64,
}

impl<S: AsMut<[Slot]> + AsRef<[Slot]>> Table<S> {
    /// A table that gives up what was silent for `patience`, in the unit of the caller's clock.
    #[must_use]
    pub fn new(mut slots: S, patience: u64) -> Self {
        slots.as_mut().fill(Slot::FREE);
        Self { slots, patience, now: 0 }
    }
    /// How many slots are taken.
    #[must_use]
    pub fn len(&self) -> usize {
        self.slots.as_ref().iter().filter(|s| !s.is_free()).count()
    }
    /// Whether no dialogue is known.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// Takes a message between two ends at a time: learns from it, and says what its dialogue is known to be. A context
    /// that it names itself is its own.
    pub fn take(&mut self, frame: &Frame<'_>, from: Peer, to: Peer, now: u64) -> Context {
        let Some(Ok(message)) = frame.tcap() else { return Context::Unknown };
        self.take_message(message, from, to, now)
    }
    /// The same for a message of TCAP.
    pub fn take_message(&mut self, message: &tcap::Message<'_>, from: Peer, to: Peer, now: u64) -> Context {
        // A clock that goes back starts again: nothing is older than now.
        self.now = now;
        let named = message.application_context().ok().flatten().map(Kept::of);
        let id = |id: Option<tcap::TransactionId<'_>>| id.and_then(Id::of);
        let (own, others) = (id(message.otid), id(message.dtid));
        match message.message_type {
            tcap::MessageType::Begin => {
                if let Some(own) = own {
                    self.begin(own, from, named.unwrap_or(Kept::NONE));
                }
                named.map_or(Context::Unknown, known)
            }
            tcap::MessageType::Continue => {
                let Some(others) = others else { return named.map_or(Context::Unknown, known) };
                let before = self.context(others, to, from, own);
                let context = match (named, before) {
                    // What the responder names is the context from then on.
                    (Some(kept), _) => known(kept),
                    (None, before) => before,
                };
                if let Some(own) = own {
                    self.join(others, to, own, from, context);
                }
                context
            }
            tcap::MessageType::End | tcap::MessageType::Abort => {
                let Some(others) = others else { return named.map_or(Context::Unknown, known) };
                let before = self.context(others, to, from, None);
                self.end(others, to);
                named.map_or(before, known)
            }
            tcap::MessageType::Unidirectional => named.map_or(Context::Unknown, known),
        }
    }
    /// Whether a slot is in use and not too old.
    fn is_live(&self, slot: &Slot) -> bool {
        let age = self.now.abs_diff(slot.seen);
        !slot.is_free() && age <= self.patience
    }
    /// The slots in which an id of a peer may lie.
    fn ways(&self, id: Id, owner: Peer) -> impl Iterator<Item = (usize, &Slot)> {
        let mut hash = Fnv::NEW;
        hash.write(&id.octets);
        hash.write(owner.address.get(..usize::from(owner.len)).unwrap_or_default());
        hash.write(&owner.link.to_be_bytes());
        hash.ways(self.slots.as_ref())
    }
    fn find(&self, id: Id, owner: Peer) -> Option<usize> {
        let own = |s: &Slot| s.id == id && s.owner == owner && self.is_live(s);
        self.ways(id, owner).find(|(_, s)| own(s)).map(|(n, _)| n)
    }
    fn slot(&self, n: usize) -> Option<&Slot> {
        self.slots.as_ref().get(n)
    }
    /// A slot for an id: its own, a free one, or the one that was silent for the longest time.
    fn take_slot(&mut self, id: Id, owner: Peer) -> Option<&mut Slot> {
        // What is left of an older dialogue with this id goes first: it must not come back when a clock does.
        let own = |s: &Slot| s.id == id && s.owner == owner;
        let ways = self.ways(id, owner);
        let n = ways.min_by_key(|(_, s)| (!own(s), self.is_live(s), s.seen)).map(|(n, _)| n)?;
        let (now, is_live) = (self.now, self.slot(n).is_some_and(|s| self.is_live(s)));
        let slot = self.slots.as_mut().get_mut(n)?;
        if !is_live || slot.id != id || slot.owner != owner {
            *slot = Slot { id, owner, ..Slot::FREE };
        }
        slot.seen = now;
        Some(slot)
    }
    fn begin(&mut self, id: Id, owner: Peer, context: Kept) {
        let before = self.find(id, owner).and_then(|n| self.slot(n)).copied();
        let Some(slot) = self.take_slot(id, owner) else { return };
        // The same again is a repetition. Another one while the first has not ended: which one goes on is not known.
        slot.is_ambiguous = before.is_some_and(|b| b.is_ambiguous || b.context != context);
        slot.context = context;
        slot.other = None;
    }
    /// The context of the dialogue of an id, for a message from its other end.
    fn context(&self, id: Id, owner: Peer, from: Peer, own: Option<Id>) -> Context {
        let Some(slot) = self.find(id, owner).and_then(|n| self.slot(n)) else { return Context::Unknown };
        // Someone else than the partner of this dialogue, or another dialogue of the partner's.
        if slot.other.is_some_and(|(other, id)| other != from || own.is_some_and(|own| own != id)) {
            return Context::Unknown;
        }
        if slot.is_ambiguous { Context::Ambiguous } else { known(slot.context) }
    }
    /// The responder of a dialogue has an id, too.
    fn join(&mut self, id: Id, owner: Peer, own: Id, from: Peer, context: Context) {
        let is_partner = |s: &Slot| s.other.is_none_or(|other| other == (from, own));
        let Some(n) = self.find(id, owner).filter(|n| self.slot(*n).is_some_and(is_partner)) else {
            // The first messages were not seen, but this one says what it is.
            if let Context::Known(context) = context {
                self.both(id, owner, own, from, context, false);
            }
            return;
        };
        let (kept, is_ambiguous) = match (context, self.slot(n)) {
            (Context::Known(kept), _) => (kept, false),
            (_, Some(slot)) => (slot.context, slot.is_ambiguous),
            (_, None) => return,
        };
        self.both(id, owner, own, from, kept, is_ambiguous);
    }
    fn both(&mut self, id: Id, owner: Peer, own: Id, from: Peer, context: Kept, is_ambiguous: bool) {
        for (id, owner, other) in [(id, owner, (from, own)), (own, from, (owner, id))] {
            if let Some(slot) = self.take_slot(id, owner) {
                (slot.other, slot.context, slot.is_ambiguous) = (Some(other), context, is_ambiguous);
            }
        }
    }
    fn end(&mut self, id: Id, owner: Peer) {
        let Some(n) = self.find(id, owner) else { return };
        let other = self.slot(n).and_then(|s| s.other);
        let of_other = other.and_then(|(peer, id)| self.find(id, peer));
        for n in [Some(n), of_other].into_iter().flatten() {
            if let Some(slot) = self.slots.as_mut().get_mut(n) {
                *slot = Slot::FREE;
            }
        }
    }
}

const fn known(kept: Kept) -> Context {
    if kept.len == 0 { Context::Unknown } else { Context::Known(kept) }
}
