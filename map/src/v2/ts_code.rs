//! MAPv2-TS-Code: teleservice codes, GSM 09.02 §14.7.9.

pub use crate::ts_code::TeleserviceCode;
use sigcodec_ber::{Schema, Typed};

/// The types of this module in the order of the specification.
pub const TYPES: &[&Schema] = &[<TeleserviceCode<'_>>::SCHEMA];
