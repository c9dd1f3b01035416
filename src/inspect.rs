//! What a firewall asks of every message, in one call: who it is about, what is asked, in which dialogue, what is odd,
//! and what could not be read.
//!
//! A message in the canonical form that violates nothing is proved to be so in one pass over its octets, and its
//! identities are taken on the way. Every other message is told by the walks, audits and checks of its layers, which
//! have the last word: both ways find the same.
//!
//! ```
//! use sigcodec::{inspect::{Inspection, State}, stack::Frame};
//! # let octets = [
//! #     0x62, 0x22, 0x48, 1, 7, 0x6c, 0x1d, 0xa1, 0x1b, 2, 1, 1, 2, 1, 45, 0x30, 0x13, 0x80, 5, 0x91, 0x51, 0x55,
//! #     0x10, 0x00, 0x81, 1, 0xff, 0x82, 7, 0x91, 0x51, 0x55, 0x10, 0x10, 0x99, 0xf9,
//! # ];
//! let frame = Frame::from_tcap(&octets);
//! let found = Inspection::of(&frame);
//! assert!(matches!(found.msisdn, State::One(number) if number.starts_with("1555")));
//! assert_eq!(found.imsi, State::Absent);
//! ```

#[cfg(feature = "diameter")]
mod proof;

use crate::{
    screen::{self, Found, Kind, Report, Summary},
    stack::Frame,
};
use core::fmt::{self, Write as _};
use sigcodec_gsm::digits::{tbcd_half, word};
use sigcodec_wire::{
    Error, Kind as Kinds, Layer,
    audit::{Auditor, Finding, Flags},
    walk::{Span, Visitor, Walk},
};

/// The digits of a number, up to 32 of the alphabet of TBCD: compared without making text of them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Number {
    /// Half octets, the low one of the first octet first: octets, for a number stands in small places.
    packed: [u8; 16],
    len: u8,
}

impl Number {
    /// Digits that are kept.
    pub const MAX: usize = 32;

    /// The digits packed in octets, without the filler at the end.
    #[inline]
    fn packed(octets: &[u8]) -> Option<Self> {
        let size = u8::try_from(octets.len()).ok().filter(|size| *size <= 16)?;
        let half = |octets| u128::from(word(octets));
        let halves = half(octets) | half(octets.get(8..).unwrap_or_default()) << 64;
        let is_filled = octets.last().is_some_and(|last| last >> 4 == 0xf);
        let len = size.wrapping_mul(2).wrapping_sub(u8::from(is_filled));
        // Nothing is left of the filler.
        let filler = if is_filled { 0xfu128.wrapping_shl(u32::from(len).wrapping_mul(4)) } else { 0 };
        Some(Self { packed: (halves & !filler).to_le_bytes(), len })
    }
    /// Its digits, two an octet, the first in the low half; what is behind them is zero.
    #[must_use]
    pub const fn octets(&self) -> &[u8; 16] {
        &self.packed
    }
    /// Half octets, the first digit the lowest.
    const fn as_halves(self) -> u128 {
        u128::from_le_bytes(self.packed)
    }
    /// The number with these digits; `None` if a character is no digit or there are too many.
    #[must_use]
    pub fn of(digits: &str) -> Option<Self> {
        Self::of_octets(digits.as_bytes())
    }
    /// The same of nothing but decimal digits.
    #[cfg(feature = "diameter")]
    #[inline]
    fn decimal(digits: &[u8]) -> Option<Self> {
        let len = u8::try_from(digits.len()).ok()?;
        let (mut padded, mut packed) = ([b'0'; 16], [0; 16]);
        if !sigcodec_gsm::digits::is_decimal(digits) {
            return None;
        }
        padded.get_mut(..digits.len())?.copy_from_slice(digits);
        for (octet, pair) in packed.iter_mut().zip(padded.chunks_exact(2)) {
            if let [low, high] = *pair {
                *octet = low & 0x0f | high << 4;
            }
        }
        Some(Self { packed, len })
    }
    fn of_octets(digits: &[u8]) -> Option<Self> {
        let half = |digit: u8| match digit {
            b'0'..=b'9' => Some(digit & 0x0f),
            other => tbcd_half(char::from(other)),
        };
        let len = u8::try_from(digits.len()).ok().filter(|n| usize::from(*n) <= Self::MAX)?;
        let mut packed = [0; 16];
        for (octet, pair) in packed.iter_mut().zip(digits.chunks(2)) {
            *octet = match *pair {
                [low, high] => half(low)? | half(high)? << 4,
                [low] => half(low)?,
                _ => 0,
            };
        }
        Some(Self { packed, len })
    }
    /// How many digits it has.
    #[must_use]
    pub const fn len(self) -> usize {
        self.len as usize
    }
    /// Whether it has none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.len == 0
    }
    /// Its digits as half octets.
    pub fn halves(self) -> impl Iterator<Item = u8> {
        let mut left = self.as_halves();
        (0..self.len).map(move |_| {
            let half = (left & 0xf) as u8;
            left >>= 4;
            half
        })
    }
    /// Whether it begins with these digits.
    #[must_use]
    pub fn starts_with(self, prefix: &str) -> bool {
        let Some(prefix) = Self::of(prefix) else { return false };
        let mask = match prefix.len {
            32 => u128::MAX,
            n => (1u128 << u32::from(n).wrapping_mul(4)).wrapping_sub(1),
        };
        prefix.len <= self.len && self.as_halves() & mask == prefix.as_halves()
    }
}
impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.halves().try_for_each(|half| f.write_char(sigcodec_gsm::digits::tbcd_char(half).unwrap_or('f')))
    }
}
impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

/// Whether a message has an identity of one kind, as its digits.
pub type State = Found<Number>;

/// An identity of a subscriber, where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Identity {
    /// What it identifies; nodes are not among them.
    pub kind: Kind,
    /// Its octets.
    pub span: Span,
    /// Its digits, if it is a number.
    pub number: Option<Number>,
}

/// Identities that are kept; [`Summary::undecodable`] tells if there are more.
pub const MAX_IDENTITIES: usize = 16;
/// Flags whose place is kept.
pub const MAX_PLACES: usize = 16;

/// What was found of a message. Two are equal that found the same, in whatever way.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Inspection {
    /// Who it is about: also by itself, as `found.imsi`.
    pub who: Summary<Number>,
    /// What is odd.
    pub flags: Flags,
    /// The first violation of a specification, in the order of the octets.
    pub violation: Option<Error>,
    identities: [Option<Identity>; MAX_IDENTITIES],
    places: [Option<Finding>; MAX_PLACES],
    walked: Walked,
}

/// What walks had to tell of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Walked {
    Nothing,
    Parts,
    /// Among them something that cannot be decoded.
    Faults,
}

impl PartialEq for Inspection {
    fn eq(&self, other: &Self) -> bool {
        let Self { who, flags, violation, identities, places, walked: _ } = self;
        (who, flags, violation) == (&other.who, &other.flags, &other.violation)
            && (identities, places) == (&other.identities, &other.places)
    }
}

impl core::ops::Deref for Inspection {
    type Target = Summary<Number>;
    fn deref(&self) -> &Summary<Number> {
        &self.who
    }
}

impl Inspection {
    /// Nothing was found. It is made where it stays: a constant would be copied whole.
    #[inline]
    const fn nothing() -> Self {
        Self {
            who: Summary::ABSENT,
            flags: Flags::NONE,
            violation: None,
            identities: [None; MAX_IDENTITIES],
            places: [None; MAX_PLACES],
            walked: Walked::Nothing,
        }
    }

    /// Inspects a message with all its layers.
    #[inline]
    #[must_use]
    pub fn of(frame: &Frame<'_>) -> Self {
        let mut found = Self::nothing();
        if !found.prove(frame, &mut |_| {}) {
            found.read(frame);
        }
        found
    }
    /// The same by walk, audit and check alone: what the proof is held to.
    #[doc(hidden)]
    #[must_use]
    pub fn by_walks(frame: &Frame<'_>) -> Self {
        let mut found = Self::nothing();
        found.read(frame);
        found
    }
    /// What the one quick pass tells, where it is enough for a message; `None` says only that the walks have to tell.
    #[inline]
    #[must_use]
    pub fn proved(frame: &Frame<'_>) -> Option<Self> {
        let mut found = Self::nothing();
        found.prove(frame, &mut |_| {}).then_some(found)
    }
    /// The same, and `told` is handed what an [audit](Frame::audit) of the message reports, in that order, some of it more
    /// than once. Of a message for which the pass is not enough it may be handed some of that.
    #[must_use]
    pub fn proved_with(frame: &Frame<'_>, told: &mut dyn FnMut(Finding)) -> Option<Self> {
        let (mut found, mut has_told) = (Self::nothing(), false);
        let is_proved = found.prove(frame, &mut |finding| {
            has_told = true;
            told(finding);
        });
        // Nothing is odd about most messages; of some the pass does not tell what is.
        if is_proved && !has_told && !found.flags.is_empty() {
            frame.audit(&mut |f: Finding| told(f));
        }
        is_proved.then_some(found)
    }
    /// Whether the one pass is enough for a message.
    #[must_use]
    pub fn is_proved(frame: &Frame<'_>) -> bool {
        Self::proved(frame).is_some()
    }
    /// Whether all of a message could be told in one pass. The proof of Diameter hands `told` what is odd on its way.
    #[inline(never)]
    #[cfg_attr(not(feature = "diameter"), allow(unused_variables, reason = "nobody else tells"))]
    fn prove(&mut self, frame: &Frame<'_>, told: &mut dyn FnMut(Finding)) -> bool {
        #[cfg(feature = "diameter")]
        if let Some(Ok(message)) = frame.diameter() {
            return proof::prove(message, self, told) && !self.is_full();
        }
        #[cfg(feature = "isup")]
        if frame.isup().or_else(|| frame.bicc()).is_some() {
            return frame.prove_circuit(self) && !self.is_full();
        }
        #[cfg(all(feature = "sccp", feature = "tcap", feature = "map"))]
        return frame.prove(self) && !self.is_full();
        #[cfg(not(all(feature = "sccp", feature = "tcap", feature = "map")))]
        false
    }
    /// The identities of subscribers in the order in which they were told, each place once.
    pub fn identities(&self) -> impl Iterator<Item = Identity> {
        // They stand in the first places.
        self.identities.iter().map_while(|identity| *identity)
    }
    /// Whether a walk had to tell some of the message; else the type of each value alone said what it identifies.
    #[must_use]
    pub fn is_walked(&self) -> bool {
        self.walked > Walked::Nothing
    }
    /// Whether a walk told something that it could not decode.
    #[must_use]
    pub fn has_faults(&self) -> bool {
        self.walked == Walked::Faults
    }
    /// The flags with the first place of each, in the order of the octets; [`flags`](Self::flags) has all.
    pub fn findings(&self) -> impl Iterator<Item = Finding> {
        self.places.iter().map_while(|place| *place)
    }
    /// Whether there may be more flags than have a place.
    const fn is_full(&self) -> bool {
        let [.., last] = &self.places;
        last.is_some()
    }
    /// Keeps what an audit found, and that something was not read if it says so.
    pub(crate) fn finding(&mut self, finding: Finding) {
        self.flag(finding);
        if let Some(e) = screen::unread(finding) {
            self.hide(None, e);
        }
    }
    fn flag(&mut self, finding: Finding) {
        let key = |f: &Finding| (f.at, f.flag);
        let mut own = None;
        if self.flags.contains(finding.flag) {
            own = self.places.iter().position(|p| p.is_some_and(|p| p.flag == finding.flag));
            let known = own.and_then(|n| self.places.get(n).copied().flatten());
            if known.is_some_and(|known| known.at <= finding.at) {
                return;
            }
        }
        self.flags.insert(finding.flag);
        // Its later place goes, or the last of all; those behind it move on by one.
        let mut next = Some(finding);
        let last = own.unwrap_or(MAX_PLACES);
        for place in self.places.iter_mut().take(last.saturating_add(1)) {
            if place.is_none_or(|p| next.is_some_and(|n| key(&n) < key(&p))) {
                next = core::mem::replace(place, next);
            }
            if next.is_none() {
                break;
            }
        }
    }
    /// Keeps a violation, if it is the first.
    pub(crate) fn violates(&mut self, error: Error) {
        if self.violation.is_none_or(|first| screen::is_before(error, first)) {
            self.violation = Some(error);
        }
    }
    fn identity(&mut self, identity: Identity) {
        let mut free = false;
        for known in &mut self.identities {
            match known {
                None => {
                    *known = Some(identity);
                    free = true;
                    break;
                }
                Some(known) if *known == identity => return,
                Some(_) => {}
            }
        }
        if !free {
            self.hide(None, Error::new(Kinds::Count, identity.span.start, Layer::Wire));
        }
        if let Some(number) = identity.number {
            self.who.identity(identity.kind, number);
        }
    }
    pub(crate) fn hide(&mut self, kind: Option<Kind>, error: Error) {
        self.who.hide(kind, error);
    }
    /// By the walks, audits and checks of all layers.
    #[cold]
    #[inline(never)]
    fn read(&mut self, frame: &Frame<'_>) {
        *self = Self { walked: Walked::Parts, ..Self::nothing() };
        screen::identities_read(frame, &mut |told| self.told(&told));
        frame.unread_layers(&mut |e| self.hide(None, e));
        // One audit for the flags and for what they say was left unread.
        frame.audit(&mut |f: Finding| self.finding(f));
        frame.check(&mut |e| self.violates(e));
    }
    /// Keeps what is told of identities, and of what may hide some.
    fn told(&mut self, told: &Report<'_>) {
        match told {
            Report::Identity { kind, .. } if !kind.is_subscriber() => {}
            Report::Identity { kind, span, text, .. } => {
                let (kind, span, number) = (*kind, *span, Number::of(text.as_str()));
                self.identity(Identity { kind, span, number });
                if number.is_none() && matches!(kind, Kind::Imsi | Kind::Msisdn | Kind::Imei) {
                    self.hide(Some(kind), Error::new(Kinds::Digit, span.start, Layer::Wire));
                }
            }
            // Octets that nothing makes digits of are a party of a call, and no subscriber.
            Report::Undecodable { kind: Some(kind), error, .. }
                if kind.is_party() && error.kind() == Kinds::NotRead => {}
            Report::Undecodable { kind, error, .. } => {
                if error.kind() != Kinds::NotRead {
                    self.walked = Walked::Faults;
                }
                self.hide(*kind, *error);
            }
        }
    }
    /// Keeps what a component is in other readings than its own.
    #[cfg(all(feature = "tcap", feature = "map"))]
    pub(crate) fn read_otherwise(&mut self, component: &crate::stack::Component<'_>) {
        screen::read_otherwise(component, &mut |told| self.told(&told));
    }
    /// Keeps that octets in which anything may stand were not read.
    pub(crate) fn opaque(&mut self, span: Span) {
        self.hide(None, screen::not_read(span));
    }
    /// Keeps the identities that a walk over a part of the message tells.
    #[cold]
    #[inline(never)]
    pub(crate) fn identities_of(&mut self, walk: impl FnOnce(&mut dyn Visitor)) {
        self.walked = self.walked.max(Walked::Parts);
        screen::identities(walk, &mut |told| self.told(&told));
    }
    /// Keeps what walk, audit and check tell of one layer.
    #[cold]
    #[inline(never)]
    pub(crate) fn layer(
        &mut self,
        layer: &impl Walk,
        audit: impl FnOnce(&mut dyn Auditor),
        check: impl FnOnce(&mut dyn FnMut(Error)),
    ) {
        self.identities_of(|visitor| layer.walk(visitor));
        audit(&mut |f: Finding| self.finding(f));
        check(&mut |e| self.violates(e));
    }
    /// Keeps an identity with its digits, packed in octets; `false` if there are too many.
    #[inline]
    pub(crate) fn met(&mut self, kind: Kind, span: Span, digits: Option<&[u8]>) -> bool {
        let number = match digits {
            None => None,
            Some(digits) => match Number::packed(digits) {
                None => return false,
                number => number,
            },
        };
        self.identity(Identity { kind, span, number });
        true
    }
    /// Keeps an identity with its characters; `false` if they should be a number and are none.
    #[cfg(feature = "diameter")]
    fn met_text(&mut self, kind: Kind, span: Span, text: &[u8]) -> bool {
        let is_number = matches!(kind, Kind::Imsi | Kind::Msisdn | Kind::Imei);
        let number = Number::decimal(text)
            .or_else(|| Number::of_octets(if is_number { sigcodec_gsm::nai::digits(text) } else { text }));
        if is_number && number.is_none_or(Number::is_empty) {
            return false;
        }
        self.identity(Identity { kind, span, number });
        true
    }
}
