//! A protocol as one type: what is done with every protocol alike, and what its messages carry.

use crate::{Encode, Error, Layer, Reader, Result, Writer, audit::Auditor, walk::Walk};
use core::fmt;

/// Whose coding a network uses, where the standards of several differ.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub enum Network {
    /// ITU-T: point codes of 14 bits, link selection of 4.
    #[default]
    Itu,
    /// ANSI T1.111: point codes of 24 bits, link selection of 8.
    Ansi,
    /// China: point codes of 24 bits, link selection of 4.
    China,
    /// Japan: point codes of 16 bits, link selection of 4.
    Japan,
    /// France: as ITU-T, with messages of its own in ISUP.
    France,
    /// Israel: as ITU-T, with messages of its own in ISUP.
    Israel,
    /// Russia: as ITU-T, with messages and categories of its own in ISUP.
    Russia,
}

impl Network {
    /// Every network by its name.
    pub const NAMES: &'static [(&'static str, Self)] = &[
        ("itu", Self::Itu),
        ("ansi", Self::Ansi),
        ("china", Self::China),
        ("japan", Self::Japan),
        ("france", Self::France),
        ("israel", Self::Israel),
        ("russia", Self::Russia),
    ];

    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::NAMES.iter().find(|(_, network)| *network == self).map_or("", |(name, _)| *name)
    }
    /// The network with a name, in letters of any case.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, network)| *network)
    }
}

/// The number by which a carrier says what it carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Selector {
    /// An SCTP payload protocol identifier.
    Ppid(u32),
    /// A port of SCTP, TCP or UDP.
    Port(u16),
    /// A link type of a capture.
    Link(u16),
    /// A service indicator of MTP level 3.
    ServiceIndicator(u8),
    /// The subsystem number that is called; `None` where the address has none.
    Subsystem(Option<u8>),
    /// The messages of a link.
    LinkData,
    /// A message of layer 3 of the radio interface, TS 24.007: DTAP, NAS-PDU.
    Layer3,
}

/// What a message carries for the protocol above it.
#[derive(Clone, Copy, Debug)]
pub enum Carried<'a> {
    /// Nothing.
    Nothing,
    /// The whole of a message.
    Whole(Selector, Reader<'a>),
    /// One part of a message that comes in several.
    Segment(Selector, Reader<'a>),
    /// Nothing, though it should: what is missing.
    Missing(Error),
}

/// A protocol: every crate of a protocol has a type that implements it, and a row in the table of the facade.
pub trait Protocol {
    /// A decoded message, borrowed from its octets.
    type Message<'a>: Copy + fmt::Debug + Encode + Walk;
    /// The layer that its errors name.
    const LAYER: Layer;

    /// Decodes all of `octets`.
    ///
    /// # Errors
    /// What the protocol refuses, with the offset.
    fn decode(octets: Reader<'_>, network: Network) -> Result<Self::Message<'_>>;
    /// What can be told of octets that [`decode`](Self::decode) refuses.
    #[must_use]
    fn partial(octets: Reader<'_>) -> Option<Self::Message<'_>> {
        let _ = octets;
        None
    }
    /// Reports every violation of the specification.
    fn check(message: &Self::Message<'_>, report: &mut dyn FnMut(Error));
    /// Reports what is odd.
    fn audit(message: &Self::Message<'_>, auditor: &mut dyn Auditor);
    /// Writes the message in its canonical form.
    fn encode(message: &Self::Message<'_>, w: &mut Writer<'_>) {
        message.encode(w);
    }
    /// What the message carries.
    #[must_use]
    fn carries<'a>(message: &Self::Message<'a>) -> Carried<'a> {
        let _ = message;
        Carried::Nothing
    }
}
