//! Versions 1 and 2 (GSM 09.02, clause 14): the types that differ from those of version 3.

pub mod errors;
pub mod operations;

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

use sigcodec_ber::Schema;

/// Every type of versions 1 and 2 with the name of its module.
pub static TYPES: &[(&str, &[&Schema])] = &[
    ("MAPv2-MS-DataTypes", ms_data_types::TYPES),
    ("MAPv2-OM-DataTypes", om_data_types::TYPES),
    ("MAPv2-CH-DataTypes", ch_data_types::TYPES),
    ("MAPv2-SS-DataTypes", ss_data_types::TYPES),
    ("MAPv2-SS-Code", ss_code::TYPES),
    ("MAPv2-SM-DataTypes", sm_data_types::TYPES),
    ("MAPv2-ER-DataTypes", er_data_types::TYPES),
    ("MAPv2-CommonDataTypes", common_data_types::TYPES),
    ("MAPv2-TS-Code", ts_code::TYPES),
    ("MAPv2-BS-Code", bs_code::TYPES),
    ("MAPv2-Errors", errors_data_types::TYPES),
    ("MAPv2-DialogueInformation", dialogue_information::TYPES),
];
