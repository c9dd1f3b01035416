//! A message as it is handed on.

use sigcodec::{
    collect::Collected,
    dialogue::Kept,
    dissect::Start,
    wire::{Network, Selector, audit::Flag},
};
use sigcodec_capture::{Ends, Packet, Time};
use sigcodec_render::{Audited, Dissected};

/// Where something stands in a capture.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// The number of its packet.
    pub frame: u64,
    /// The time of its packet.
    pub time: Time,
    /// Its ends.
    pub ends: Option<Ends>,
}

impl Place {
    /// The place of a packet between two ends.
    #[must_use]
    pub const fn of(packet: &Packet<'_>, ends: Option<Ends>) -> Self {
        Self { frame: packet.frame, time: packet.time, ends }
    }
}

/// How a message came.
#[derive(Clone, Copy, Debug)]
pub enum Origin<'a> {
    /// As it stands in the capture.
    Whole,
    /// It was collected from segments of SCCP or SUA.
    Collected(&'a Collected<'a>),
    /// It was joined from messages of a call or a connection.
    Joined,
}

/// A message, decoded as what is known of its dialogue and its connection has it.
#[derive(Clone, Copy, Debug)]
pub struct Unit<'a> {
    /// Its place, if it comes from a capture.
    pub place: Option<Place>,
    /// What it begins with.
    pub start: Start,
    /// Whose coding it has.
    pub network: Network,
    /// The message.
    pub decoded: &'a Dissected<'a>,
    /// The message that tells its dialogue: itself, or the last of those that it was joined from.
    pub carrier: &'a Dissected<'a>,
    /// Its octets.
    pub octets: &'a [u8],
    /// How it came.
    pub origin: Origin<'a>,
    /// What is odd about how it was carried.
    pub odd: &'a [Flag],
    /// The context of its dialogue, if that is known and the message names none itself.
    pub context: Option<&'a Kept>,
    /// Whose its data are, if it is of a connection of SCCP that is known.
    pub user: Option<Selector>,
}

impl<'a> Unit<'a> {
    /// A message that is looked at by itself: `decoded` and its `octets`.
    #[must_use]
    pub const fn alone(start: Start, network: Network, decoded: &'a Dissected<'a>, octets: &'a [u8]) -> Self {
        let (place, origin) = (None, Origin::Whole);
        let carrier = decoded;
        Self { place, start, network, decoded, carrier, octets, origin, odd: &[], context: None, user: None }
    }
    /// Whether it was put together from several messages.
    #[must_use]
    pub const fn is_collected(&self) -> bool {
        !matches!(self.origin, Origin::Whole)
    }
    /// What is odd about it, and about how it was carried.
    pub fn audit(&self, odd: &mut Audited) {
        odd.read(self.decoded, self.odd);
    }
}
