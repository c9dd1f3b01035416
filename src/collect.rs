//! Messages that come in parts, collected in the caller's slots: segments of SCCP and SUA, and short messages.
//!
//! XUDT and LUDT, what is returned of them, CLDT and CLDR are collected by one [`Collector`], each kind apart. A frame is
//! handed in as it is; what is complete comes back as a frame with the addresses of the first segment.
//!
//! ```
//! use sigcodec::{collect::{Collector, Progress, Slot}, stack::Frame, wire::Network};
//! # let segment = |first: u8, data: &[u8]| {
//! #     let head = [17, 1, 15, 4, 6, 8, 8 + data.len() as u8, 2, 0x42, 6, 2, 0x42, 8, data.len() as u8];
//! #     [&head[..], data, &[16, 4, first, 1, 2, 3, 0]].concat()
//! # };
//! # let begin = [0x62, 6, 0x48, 4, 0, 0, 0, 1];
//! # let segments = [segment(0x81, &begin[..4]), segment(0, &begin[4..])];
//! let mut collector = Collector::new([Slot::FREE; 8], [0; 8 * 4096], 20_000);
//! let (link, mut now, mut complete) = (1, 0, 0);
//! for octets in &segments {
//!     let frame = Frame::from_sccp(octets);
//!     while let Some(given_up) = collector.given_up(now) {
//!         println!("message {} of link {}: {}", given_up.reference, given_up.link, given_up.kind);
//!     }
//!     match collector.push(&frame, link, now) {
//!         // Its layers are there.
//!         Ok(Progress::Whole) => {}
//!         Ok(Progress::Complete(collected)) => {
//!             let frame = Frame::from_segments(&collected, Network::Itu);
//!             assert!(frame.sccp().is_some() && frame.tcap().is_some_and(|m| m.is_ok()));
//!             complete += 1;
//!         }
//!         Ok(Progress::Collecting) => {}
//!         // A duplicate, or a segment that does not belong to a message: told, and nothing is changed.
//!         Err(error) => println!("{error}"),
//!     }
//!     now += 1;
//! }
//! assert_eq!(complete, 1);
//! ```
//!
//! The parts of concatenated short messages come in any order, and have a collector of their own,
//! [`ShortMessages`]: what [`Component::short_message`](crate::stack::Component::short_message) finds in a message goes
//! through [`push_message`](ShortMessages::push_message).

#[cfg(feature = "sms")]
pub use crate::sms::{Reassembly as ShortMessages, Slot as ShortMessageSlot};
pub use sigcodec_wire::collect::{Collected, Collector, GivenUp, Progress, Segment, Segmented, Slot};

use crate::stack::Frame;
use sigcodec_wire::Result;

/// A segment of SCCP or SUA, told apart by the point code that it comes from too.
impl Segmented for Frame<'_> {
    fn segment(&self, link: u64) -> Result<Option<Segment<'_>>> {
        let segment: Option<Segment<'_>> = None;
        #[cfg(feature = "sccp")]
        let segment = match self.sccp() {
            Some(Ok(message)) => message.segment(link)?,
            _ => segment,
        };
        #[cfg(feature = "sua")]
        let segment = match self.sua() {
            Some(Ok(message)) => message.segment(link)?,
            _ => segment,
        };
        Ok(segment.map(|segment| segment.between(self.point_codes())))
    }
}
