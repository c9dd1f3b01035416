//! MAPv2-Errors: errors, GSM 09.02 §14.6.6.

use sigcodec_ber::{Schema, Typed};

/// `Mwd-Set`, §14.6.6.
pub type MwdSet = bool;

/// The types of this module in the order of the specification.
pub const TYPES: &[&Schema] = &[MwdSet::SCHEMA];
