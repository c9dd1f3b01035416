//! Choosing the message for a piece of user data, and splitting what fits none, Q.714 §4.1.1.

use crate::{
    address::Address,
    build::{Ludt, MAX_LONG_DATA, Udt, Xudt},
    parameter::{HopCounter, Importance, LocalReference, ProtocolClass, Segmentation},
};
use sigcodec_wire::{Encode, Error, Kind, Layer, Result, Writer};

/// The most segments of one message, Q.713 §3.17.
pub const MAX_SEGMENTS: usize = 16;

/// What the network below carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Network {
    /// The largest SCCP message, in octets.
    pub message: usize,
    /// Whether the way to the destination supports LUDT: it runs over links without the limit of MTP3.
    pub long: bool,
}

impl Network {
    /// MTP3 links, Q.704: a signalling information field of 272 octets less the routing label.
    pub const MTP3: Self = Self { message: 268, long: false };
    /// M3UA and other links that carry long messages.
    pub const M3UA: Self = Self { message: 4091, long: true };
}

/// A request to send data, N-UNITDATA, Q.711 §6.2.2.3.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Request<'a> {
    /// Called party address.
    pub called: Address<'a>,
    /// Calling party address.
    pub calling: Address<'a>,
    /// Class 0 or 1 and whether it is returned on error.
    pub protocol_class: ProtocolClass,
    /// Asks for a message that counts hops; XUDT and LUDT start at 15 without it.
    pub hop_counter: Option<HopCounter>,
    /// Asks for a message that tells its importance, 0 to 7.
    pub importance: Option<Importance>,
    /// What the network below carries.
    pub network: Network,
}

/// The message that a request became.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unitdata<'a, D> {
    /// UDT: the data is short and nothing asks for more.
    Udt(Udt<'a, D>),
    /// XUDT: a hop counter or an importance is asked for.
    Xudt(Xudt<'a, D>),
    /// LUDT: the data is too long for the others.
    Ludt(Ludt<'a, D>),
}

impl<D: Encode> Encode for Unitdata<'_, D> {
    fn encode(&self, w: &mut Writer<'_>) {
        match self {
            Self::Udt(m) => m.encode(w),
            Self::Xudt(m) => m.encode(w),
            Self::Ludt(m) => m.encode(w),
        }
    }
}

/// Octets of both addresses with their lengths.
fn addresses(called: &Address<'_>, calling: &Address<'_>) -> usize {
    called.encoded_len().wrapping_add(calling.encoded_len()).wrapping_add(2)
}

/// The data octets that fit a message with `head` octets in front of them and `tail` behind, `most` at most.
fn room(network: Network, head: usize, tail: usize, most: usize) -> usize {
    network.message.saturating_sub(head).saturating_sub(tail).min(most)
}

/// Picks UDT, XUDT or LUDT for `data`: the smallest that holds it and what is asked for.
///
/// # Errors
/// [`Kind::TooLong`] when it fits none, with the largest size that would as the offset. Such data is sent
/// in [segments](Xudt::segments).
pub fn unitdata<'a, D: Encode>(request: &Request<'a>, data: D) -> Result<Unitdata<'a, D>> {
    let Request { called, calling, protocol_class, hop_counter, importance, network } = *request;
    let n = data.encoded_len();
    let parts = addresses(&called, &calling);
    let optional = if importance.is_some() { 4usize } else { 0 };
    let extended = hop_counter.is_some() || importance.is_some();
    // UDT: type, class, three pointers, addresses, length.
    let udt = if extended { 0 } else { room(network, parts.wrapping_add(6), 0, 255) };
    // XUDT: type, class, hops, four pointers, addresses, length. The last pointer leads over all of it.
    let reach = if optional == 0 { 255 } else { 253usize.saturating_sub(parts) };
    let xudt = room(network, parts.wrapping_add(8), optional, reach);
    // LUDT: the same with pointers and length of two octets.
    let ludt = if network.long { room(network, parts.wrapping_add(13), optional, MAX_LONG_DATA) } else { 0 };
    let hop_counter = hop_counter.unwrap_or(HopCounter(15));
    let segmentation = None;
    if !extended && n <= udt {
        Ok(Unitdata::Udt(Udt { protocol_class, called, calling, data }))
    } else if n <= xudt && extended {
        Ok(Unitdata::Xudt(Xudt {
            protocol_class,
            hop_counter,
            called,
            calling,
            data,
            segmentation,
            importance,
        }))
    } else if network.long && n <= ludt {
        Ok(Unitdata::Ludt(Ludt {
            protocol_class,
            hop_counter,
            called,
            calling,
            data,
            segmentation,
            importance,
        }))
    } else {
        let most = if extended { xudt } else { udt }.max(ludt);
        Err(Error::new(Kind::TooLong, u32::try_from(most).unwrap_or(u32::MAX), Layer::Sccp))
    }
}

macro_rules! segments {
    ($($(#[$m:meta])* $message:ident, $iter:ident, $head:literal, $most:expr;)+) => { $(
        impl<'a> $message<'a, &'a [u8]> {
            /// Octets of data that one segment holds in a message of at most `message` octets.
            #[must_use]
            pub fn segment_room(&self, message: usize) -> usize {
                let parts = addresses(&self.called, &self.calling);
                // Segmentation, importance and the end behind the data.
                let optional = if self.importance.is_some() { 10usize } else { 7 };
                let most: fn(usize) -> usize = $most;
                let network = Network { message, long: true };
                room(network, parts.wrapping_add($head), optional, most(parts))
            }
            /// Splits the data into segments in messages of at most `message` octets each.
            ///
            /// All carry `reference`, ask for class 1 to stay in sequence, and keep the class asked for in
            /// the segmentation parameter. Every segment but the last is full.
            ///
            /// # Errors
            /// [`Kind::SegmentCount`] when more than [`MAX_SEGMENTS`] would be needed, with the largest size
            /// that would fit as the offset.
            pub fn segments(self, message: usize, reference: LocalReference) -> Result<$iter<'a>> {
                let size = self.segment_room(message);
                let most = size.saturating_mul(MAX_SEGMENTS);
                if self.data.len() > most {
                    let most = u32::try_from(most).unwrap_or(u32::MAX);
                    return Err(Error::new(Kind::SegmentCount, most, Layer::Sccp));
                }
                Ok($iter { message: self, rest: self.data, size, reference, first: true })
            }
        }

        $(#[$m])*
        #[derive(Clone, Debug)]
        pub struct $iter<'a> {
            message: $message<'a, &'a [u8]>,
            rest: &'a [u8],
            size: usize,
            reference: LocalReference,
            first: bool,
        }
        impl<'a> Iterator for $iter<'a> {
            type Item = $message<'a, &'a [u8]>;
            fn next(&mut self) -> Option<Self::Item> {
                if self.rest.is_empty() && !self.first {
                    return None;
                }
                let (data, rest) = self.rest.split_at_checked(self.size).unwrap_or((self.rest, &[]));
                let full = rest.len().wrapping_add(self.size).wrapping_sub(1).checked_div(self.size);
                let remaining = full.and_then(|n| u8::try_from(n).ok()).unwrap_or(15);
                let class = self.message.protocol_class.class();
                let segmentation = Segmentation::new(self.first, class, remaining, self.reference);
                let protocol_class =
                    ProtocolClass::new(1, self.message.protocol_class.return_on_error());
                (self.rest, self.first) = (rest, false);
                Some($message { data, segmentation: Some(segmentation), protocol_class, ..self.message })
            }
        }
        impl core::iter::FusedIterator for $iter<'_> {}
    )+ };
}
segments! {
    /// The segments of a message as XUDT.
    Xudt, XudtSegments, 8, |parts| 253usize.saturating_sub(parts);
    /// The segments of a message as LUDT.
    Ludt, LudtSegments, 13, |_| MAX_LONG_DATA;
}
