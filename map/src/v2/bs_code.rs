//! MAPv2-BS-Code: bearer service codes, GSM 09.02 §14.7.10.

pub use crate::bs_code::BearerServiceCode;
use sigcodec_ber::{Schema, Typed};

/// The types of this module in the order of the specification.
pub const TYPES: &[&Schema] = &[<BearerServiceCode<'_>>::SCHEMA];
