#![doc = include_str!("../README.md")]
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod codes;
mod contents;
mod message;
mod protocol;
mod rp;
mod table;
mod walk;

pub use codes::*;
pub use contents::*;
pub use message::{Body, Build, Canonical, Head, Message};
pub use protocol::Dtap;
pub use rp::Rp;
#[doc(inline)]
pub use sigcodec_ie::Layout;
pub use table::{CcType, CpType, GmmType, MmType, RpType, SsType, key};
