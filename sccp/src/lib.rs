#![doc = include_str!("../README.md")]
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
#[doc(inline)]
pub use sigcodec_pointers::Layout;
pub use sigcodec_wire::collect::{Collected, Collector as Reassembly, GivenUp, Progress, Segmented, Slot};
pub use table::*;
pub use unitdata::{LudtSegments, MAX_SEGMENTS, Network, Request, Unitdata, XudtSegments, unitdata};
