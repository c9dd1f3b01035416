//! Supplementary services between a mobile station and its network (TS 24.080).
//!
//! These operations belong to the radio interface: no application context of MAP lists them. MAP carries
//! `processUnstructuredSS-Data` of version 1, and the facilities inside signalling members; on an SS7 link
//! their codes are out of place, and a tool that names them shows what was tried.

pub mod errors;
pub mod operations;
pub mod ss_data_types;

use sigcodec_ber::Schema;

/// The types of TS 24.080 that are not those of MAP, with the name of their module.
pub static TYPES: &[(&str, &[&Schema])] = &[("SS-DataTypes", ss_data_types::TYPES)];
