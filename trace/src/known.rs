//! A message that outlives what it was read from.

use crate::{Origin, Place, Unit};
use sigcodec::{
    collect::Collected,
    dialogue::Kept,
    dissect::Start,
    wire::{Network, Selector, audit::Flag},
};
use sigcodec_render::Dissected;

/// All that is known of a message but its octets, which whoever keeps it has beside: what it takes to decode them as they were
/// decoded in their place.
#[derive(Clone, Debug)]
pub struct Known {
    /// Its place, if it comes from a capture.
    pub place: Option<Place>,
    start: Start,
    network: Network,
    how: How,
    odd: Vec<Flag>,
    context: Option<Kept>,
    user: Option<Selector>,
}

/// How a message came.
#[derive(Clone, Debug)]
enum How {
    Whole,
    Joined,
    /// Without its octets.
    Collected(Box<Collected<'static>>),
}

impl Known {
    /// A message that is looked at by itself.
    #[must_use]
    pub const fn alone(start: Start, network: Network) -> Self {
        Self { place: None, start, network, how: How::Whole, odd: Vec::new(), context: None, user: None }
    }
    /// What is known of a message, and the octets that belong to it.
    #[must_use]
    pub fn of<'a>(unit: &Unit<'a>) -> (Self, &'a [u8]) {
        let (how, octets) = match unit.origin {
            Origin::Whole => (How::Whole, unit.octets),
            Origin::Joined => (How::Joined, unit.octets),
            Origin::Collected(c) => (How::Collected(Box::new(c.over(&[]))), c.octets()),
        };
        let Unit { place, start, network, odd, user, .. } = *unit;
        (Self { place, start, network, how, odd: odd.to_vec(), context: unit.context.copied(), user }, octets)
    }
    /// What it begins with.
    #[must_use]
    pub const fn start(&self) -> Start {
        self.start
    }
    /// Whose coding it has.
    #[must_use]
    pub const fn network(&self) -> Network {
        self.network
    }
    /// Hands the message with its octets, decoded again, to `f`.
    pub fn with<R>(&self, octets: &[u8], f: impl FnOnce(&Unit<'_>) -> R) -> R {
        let Self { place, start, network, user, .. } = *self;
        let collected;
        let (decoded, octets, origin) = match &self.how {
            How::Collected(c) => {
                collected = c.over(octets);
                let data = collected.data().rest();
                let decoded = Dissected::from_segments(&collected, network);
                let decoded = decoded.unwrap_or_else(|| Dissected::new(start, data, network));
                (decoded, data, Origin::Collected(&collected))
            }
            How::Joined => (Dissected::new(start, octets, network), octets, Origin::Joined),
            How::Whole => (Dissected::new(start, octets, network), octets, Origin::Whole),
        };
        let decoded = user.map_or(decoded, |user| decoded.in_connection(user, network));
        let context = self.context.as_ref();
        let decoded = &decoded.in_dialogue(context);
        let unit = Unit::alone(start, network, decoded, octets);
        f(&Unit { place, origin, odd: &self.odd, context, user, ..unit })
    }
}
