//! SCCP (Q.713) and its ANSI form (T1.112): messages, addresses and answers, without allocation.
//!
//! ```text
//! M3UA or MTP3 user data ─► Message ─► called(), calling(): Address ─► GlobalTitle ─► digits
//!                                  └─► data(): Reader, which TCAP reads
//! ```
//!
//! ```
//! use sigcodec_sccp::{Message, MessageType};
//! # fn main() -> sigcodec_wire::Result<()> {
//! let octets = [0x09, 0x81, 3, 5, 7, 2, 0x42, 6, 2, 0x42, 8, 2, 0xca, 0xfe];
//! let message = Message::from_bytes(&octets)?;
//! assert_eq!(message.message_type(), MessageType::UDT);
//! assert_eq!(message.called()?.and_then(|a| a.ssn), Some(6));
//! assert_eq!(message.data().map(|d| d.rest()), Some(&[0xca, 0xfe][..]));
//! # Ok(())
//! # }
//! # use sigcodec_wire::Decode as _;
//! ```
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(any(feature = "std", feature = "arbitrary"))]
extern crate std;

pub mod address;
mod answer;
mod build;
mod canonical;
pub mod cause;
mod check;
mod connection;
mod edit;
mod management;
mod message;
mod parameter;
mod proof;
mod protocol;
mod reassembly;
mod table;
mod unitdata;
mod walk;

pub use address::{Address, GlobalTitle, Variant};
pub use answer::Answer;
pub use build::{Ludt, Ludts, MAX_LONG_DATA, Udt, Udts, Xudt, Xudts};
pub use canonical::Canonical;
pub use connection::{Ak, Cc, Cr, Cref, Dt1, Dt2, Ea, Ed, It, PduError, Rlc, Rlsd, Rsc, Rsr};
pub use management::{Management, ManagementType, SSN_MANAGEMENT};
pub use message::{Message, OptionalParameter, OptionalParameters};
pub use parameter::{
    Credit, HopCounter, Importance, Key, LocalReference, ParameterName, ParameterType, ProtocolClass,
    ReceiveSequenceNumber, Segmentation, SegmentingReassembling, SequencingSegmenting, ValueFor, key,
};
pub use protocol::{Placed, Sccp, Scmg};
pub use sigcodec_wire::collect::{Collected, Collector as Reassembly, GivenUp, Progress, Segmented, Slot};
pub use table::*;
pub use unitdata::{LudtSegments, MAX_SEGMENTS, Network, Request, Unitdata, XudtSegments, unitdata};
