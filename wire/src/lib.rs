#![doc = include_str!("../README.md")]
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(any(feature = "std", feature = "arbitrary"))]
extern crate std;

pub mod audit;
#[cfg(feature = "bytes")]
pub mod bytes;
pub mod codes;
pub mod collect;
mod error;
mod identity;
mod protocol;
mod reader;
pub mod row;
pub mod show;
pub mod time;
pub mod walk;
mod writer;

pub use error::{Error, Kind, Layer, Result};
pub use protocol::{Carried, Network, Protocol, Selector};
pub use reader::{Decode, Framed, Reader};
pub use writer::{Encode, With, Writer};
