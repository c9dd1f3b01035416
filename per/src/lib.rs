#![doc = include_str!("../README.md")]
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(any(feature = "std", feature = "arbitrary"))]
extern crate std;

mod bits;
mod encoder;
mod interpret;
mod notation;
mod pdu;
mod sinks;
mod types;

pub use bits::{Bits, FRAGMENT, Odd, Text};
pub use encoder::Encoder;
pub use interpret::{CRITICALITY, Leaf, Place, Report, Sink, read, read_whole};
#[doc(hidden)]
pub use notation::{field_len, field_name};
#[doc(hidden)]
pub use pdu::is_in_order;
pub use pdu::{Build, Canonical, Element, ElementIter, Key, Outcome, Pdu, Procedure, Procedures};
pub use sinks::{Audit, Checker, Copier, FromPer, ToPer, Walker};
pub use types::*;
