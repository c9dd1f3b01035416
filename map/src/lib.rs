#![doc = include_str!("../README.md")]
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(any(feature = "std", feature = "arbitrary"))]
extern crate std;

mod answer;
pub mod contexts;
pub mod edition;
pub mod errors;
pub mod operations;
mod protocol;
pub mod role;

pub mod bs_code;
pub mod ch_data_types;
pub mod common_data_types;
pub mod dialogue_information;
pub mod er_data_types;
pub mod extension_data_types;
pub mod gr_data_types;
pub mod lcs_data_types;
pub mod ms_data_types;
pub mod om_data_types;
pub mod sm_data_types;
pub mod ss_code;
pub mod ss_data_types;
pub mod ts_code;

pub mod meaning;
pub mod ts_24080;
pub mod v2;

pub use answer::{Answer, answer};
pub use protocol::{
    CONTEXTS, ERRORS, OPERATIONS, PROTOCOL, context, context_by_name, context_by_number, error,
    error_by_name, forms, forms_of_argument, forms_of_result, operation, operation_by_name, visit,
    visit_error, visit_error_def, visit_operation,
};
pub use sigcodec_rose::{
    Absent, ContextDef, Edition, ErrorDef, ErrorType, ErrorVisitor, MAX_SIZE, Operation, OperationDef,
    OperationVisitor, Role, Timer,
};

use sigcodec_ber::Schema;

/// Every type of TS 29.002 with the name of its module.
pub static TYPES: &[(&str, &[&Schema])] = &[
    ("MAP-MS-DataTypes", ms_data_types::TYPES),
    ("MAP-OM-DataTypes", om_data_types::TYPES),
    ("MAP-CH-DataTypes", ch_data_types::TYPES),
    ("MAP-SS-DataTypes", ss_data_types::TYPES),
    ("MAP-SS-Code", ss_code::TYPES),
    ("MAP-SM-DataTypes", sm_data_types::TYPES),
    ("MAP-ER-DataTypes", er_data_types::TYPES),
    ("MAP-CommonDataTypes", common_data_types::TYPES),
    ("MAP-TS-Code", ts_code::TYPES),
    ("MAP-BS-Code", bs_code::TYPES),
    ("MAP-ExtensionDataTypes", extension_data_types::TYPES),
    ("MAP-GR-DataTypes", gr_data_types::TYPES),
    ("MAP-LCS-DataTypes", lcs_data_types::TYPES),
    ("MAP-DialogueInformation", dialogue_information::TYPES),
];

/// The type with this name, hyphens and case apart: among those of TS 29.002 for version 3 and later, among
/// those of versions 1 and 2 first for these.
#[must_use]
pub fn type_by_name(name: &str, version: u8) -> Option<&'static Schema> {
    let all =
        |list: &'static [(&str, &'static [&'static Schema])]| list.iter().flat_map(|(_, types)| types.iter());
    let same = |s: &&&'static Schema| sigcodec_rose::same_name(s.name(), name);
    let (first, second) = if version <= 2 { (v2::TYPES, TYPES) } else { (TYPES, v2::TYPES) };
    let radio = ts_24080::TYPES;
    all(first).find(same).or_else(|| all(second).find(same)).or_else(|| all(radio).find(same)).copied()
}
