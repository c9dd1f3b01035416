#![doc = include_str!("../README.md")]
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(any(feature = "std", feature = "arbitrary"))]
extern crate std;

pub mod common_data_types;
mod constants;
pub mod ies;
pub mod pdu_contents;
mod pdu_descriptions;
mod protocol;
mod values;

pub use constants::id;
pub use pdu_descriptions::PcapAp;
pub use protocol::{Build, Message};
#[doc(inline)]
pub use sigcodec_per::{Criticality, Key, Outcome, ToPer};
pub use values::{Imei, Imsi, TransactionId, key};
