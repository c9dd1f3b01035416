#![doc = include_str!("../README.md")]
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(any(feature = "std", feature = "arbitrary"))]
extern crate std;

pub mod area;
pub mod calendar;
pub mod dcs;
pub mod digits;
pub mod geo;
pub mod gsm7;
#[cfg(feature = "ie")]
pub mod layer3;
#[cfg(feature = "ber")]
mod meaning;
mod members;
pub mod nai;
pub mod plmn;
pub mod text;
pub mod title;
pub mod told;
pub mod ucs2;
