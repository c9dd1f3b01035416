//! The shared zero-copy buffer of sigcodec: reader, writer, error, BER, digits and the alphabets of TS 23.038.
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(any(feature = "std", feature = "arbitrary"))]
extern crate std;

pub mod audit;
pub mod ber;
#[cfg(feature = "bytes")]
pub mod bytes;
pub mod digits;
mod error;
pub mod geo;
pub mod gsm7;
mod reader;
pub mod sigtran;
pub mod ucs2;
pub mod walk;
mod writer;

pub use error::{Error, Kind, Layer, Result};
pub use reader::{Decode, Reader};
pub use writer::{Encode, With, Writer};
