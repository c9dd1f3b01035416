//! A message with its octets, which outlives what it was read from.

use sigcodec::{
    collect::Collected,
    dialogue::Kept,
    dissect::Start,
    wire::{Network, Selector, audit::Flag},
};
use sigcodec_render::Dissected;
use sigcodec_trace::{Origin, Place, Unit};

/// A message and all that is known of it.
#[derive(Debug)]
pub(crate) struct Owned {
    pub(crate) place: Option<Place>,
    start: Start,
    pub(crate) network: Network,
    octets: Box<[u8]>,
    how: How,
    odd: Box<[Flag]>,
    context: Option<Box<Kept>>,
    user: Option<Selector>,
}

#[derive(Debug)]
enum How {
    Whole,
    Joined,
    /// Without its octets.
    Collected(Box<Collected<'static>>),
}

impl Owned {
    /// A message by itself.
    pub(crate) fn alone(start: Start, network: Network, octets: &[u8]) -> Self {
        let (place, how, odd) = (None, How::Whole, Box::default());
        Self { place, start, network, octets: octets.into(), how, odd, context: None, user: None }
    }
    /// A copy of a message of a capture.
    pub(crate) fn of(unit: &Unit<'_>) -> Self {
        let (how, octets) = match unit.origin {
            Origin::Whole => (How::Whole, unit.octets),
            Origin::Joined => (How::Joined, unit.octets),
            Origin::Collected(c) => (How::Collected(Box::new(c.over(&[]))), c.octets()),
        };
        Self {
            place: unit.place,
            start: unit.start,
            network: unit.network,
            octets: octets.into(),
            how,
            odd: unit.odd.into(),
            context: unit.context.map(|c| Box::new(*c)),
            user: unit.user,
        }
    }
    /// The size that it was copied with.
    pub(crate) fn len(&self) -> usize {
        self.octets.len()
    }
    /// Hands the decoded message to `f`.
    pub(crate) fn with<R>(&self, f: impl FnOnce(&Unit<'_>) -> R) -> R {
        let (start, network) = (self.start, self.network);
        let (collected, decoded, octets, origin);
        match &self.how {
            How::Collected(c) => {
                collected = c.over(&self.octets);
                octets = collected.data().rest();
                decoded = Dissected::from_segments(&collected, network)
                    .unwrap_or_else(|| Dissected::new(start, octets, network));
                origin = Origin::Collected(&collected);
            }
            how => {
                octets = &self.octets;
                decoded = Dissected::new(start, octets, network);
                origin = if matches!(how, How::Joined) { Origin::Joined } else { Origin::Whole };
            }
        }
        let decoded = self.user.map_or(decoded, |user| decoded.in_connection(user, network));
        let context = self.context.as_deref();
        let decoded = &decoded.in_dialogue(context);
        let unit = Unit::alone(start, network, decoded, octets);
        f(&Unit { place: self.place, origin, odd: &self.odd, context, user: self.user, ..unit })
    }
}
