//! MAP (TS 29.002): every operation, error, context and type, without allocation.
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(any(feature = "std", feature = "arbitrary"))]
extern crate std;

pub mod bs_code;
pub mod ch_data_types;
pub mod common_data_types;
pub mod dialogue_information;
pub mod er_data_types;
pub mod extension_data_types;
pub mod gr_data_types;
pub mod lcs_data_types;
pub mod meaning;
pub mod ms_data_types;
pub mod om_data_types;
pub mod sm_data_types;
pub mod ss_code;
pub mod ss_data_types;
pub mod ts_code;
pub mod v2;
