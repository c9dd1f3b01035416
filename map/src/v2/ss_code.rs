//! MAPv2-SS-Code: supplementary service codes, GSM 09.02 §14.7.5.

pub use crate::ss_code::SsCode;
use sigcodec_ber::{Schema, Typed};

/// The types of this module in the order of the specification.
pub const TYPES: &[&Schema] = &[<SsCode<'_>>::SCHEMA];
