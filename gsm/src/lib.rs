//! The vocabulary of GSM and 3GPP that several protocols share: digits and addresses (TS 23.003, TS 29.002 §17.7.8),
//! networks, their areas and cells, names that carry an identity (TS 23.003), geographical areas (TS 23.032), alphabets
//! and data coding schemes (TS 23.038), what the digits of global titles are (Q.713).
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(any(feature = "std", feature = "arbitrary"))]
extern crate std;

pub mod area;
pub mod dcs;
pub mod digits;
pub mod geo;
pub mod gsm7;
#[cfg(feature = "ber")]
mod meaning;
mod members;
pub mod nai;
pub mod plmn;
pub mod text;
pub mod title;
pub mod ucs2;
