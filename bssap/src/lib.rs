#![doc = include_str!("../README.md")]
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod codes;
mod contents;
pub mod le;
mod message;
mod protocol;
mod table;
mod walk;

pub use codes::*;
pub use contents::*;
pub use message::{Body, Build, Canonical, Discrimination, Message, Transfer, Variant};
pub use protocol::{Bssap, BssapLe};
#[doc(inline)]
pub use sigcodec_ie::Layout;
pub use table::{MessageType, key};
