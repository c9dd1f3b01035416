//! A message with its octets, which outlives what it was read from.

use sigcodec::{dissect::Start, wire::Network};
use sigcodec_trace::{Known, Place, Unit};

/// A message and all that is known of it.
#[derive(Debug)]
pub(crate) struct Owned {
    known: Known,
    octets: Box<[u8]>,
}

impl Owned {
    /// A message by itself.
    pub(crate) fn alone(start: Start, network: Network, octets: &[u8]) -> Self {
        Self { known: Known::alone(start, network), octets: octets.into() }
    }
    /// A copy of a message of a capture.
    pub(crate) fn of(unit: &Unit<'_>) -> Self {
        let (known, octets) = Known::of(unit);
        Self { known, octets: octets.into() }
    }
    /// The size that it was copied with.
    pub(crate) fn len(&self) -> usize {
        self.octets.len()
    }
    pub(crate) fn place(&self) -> Option<Place> {
        self.known.place
    }
    pub(crate) fn network(&self) -> Network {
        self.known.network()
    }
    /// Hands the decoded message to `f`.
    pub(crate) fn with<R>(&self, f: impl FnOnce(&Unit<'_>) -> R) -> R {
        self.known.with(&self.octets, f)
    }
}
