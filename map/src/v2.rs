//! Versions 1 and 2 (GSM 09.02, clause 14): the types that differ from those of version 3.

pub mod bs_code;
pub mod ch_data_types;
pub mod common_data_types;
pub mod dialogue_information;
pub mod er_data_types;
pub mod errors_data_types;
pub mod ms_data_types;
pub mod om_data_types;
pub mod sm_data_types;
pub mod ss_code;
pub mod ss_data_types;
pub mod ts_code;
