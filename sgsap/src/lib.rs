#![doc = include_str!("../README.md")]
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod contents;
mod message;
pub mod plus;
mod table;

pub use contents::*;
pub use message::{Body, BssapPlus, Build, Canonical, Message, Sgsap, Variant};
#[doc(inline)]
pub use sigcodec_ie::Layout;
pub use table::{MessageType, key};
