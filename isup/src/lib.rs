#![doc = include_str!("../README.md")]
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(any(feature = "std", feature = "arbitrary"))]
extern crate std;

pub mod ansi;
mod answer;
mod build;
mod check;
mod edit;
mod elements;
mod indicators;
mod message;
pub mod national;
mod number;
mod order;
mod parameter;
mod protocol;
pub mod segments;
mod structure;
mod table;
mod values;
mod walk;

pub use answer::{Answer, Exchange, MAX_DIAGNOSTICS};
pub use build::Build;
pub use elements::*;
pub use indicators::*;
pub use message::{Canonical, Message, Parameter, Variant};
pub use number::*;
pub use order::Met;
pub use parameter::{Key, ParameterName, ParameterType, key};
pub use protocol::{Bicc, Isup};
#[doc(inline)]
pub use sigcodec_pointers::Layout;
pub use sigcodec_q763::{
    Category, CauseIndicators, ChargeNature, GenericDigits, Redirection, TeleserviceInformation,
    UserServiceInformation,
};
pub use structure::*;
pub use table::*;
pub use values::*;
