#![doc = include_str!("../README.md")]
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(any(feature = "std", feature = "arbitrary"))]
extern crate std;

pub mod contexts;
pub mod edition;
pub mod errors;
pub mod operations;
mod protocol;
pub mod role;

pub mod common_data_types;
pub mod error_types;
pub mod scf_srf_data_types;
pub mod scf_srf_ops_args;
pub mod ssf_scf_data_types;
pub mod ssf_scf_ops_args;

pub mod cs1;
pub mod cs1_plus;
pub mod meaning;

pub use protocol::{
    CS1, CS1_PLUS, CS1_PLUS_DATA, CS4, DIALECTS, PROTOCOL, error, fitting, of_context, operation, visit,
    visit_error, visit_error_def, visit_operation,
};
pub use sigcodec_rose::{
    Absent, ContextDef, Edition, ErrorDef, ErrorType, ErrorVisitor, MAX_SIZE, Operation, OperationDef,
    OperationVisitor, Role, Timer,
};

use sigcodec_ber::Schema;

/// Every type of Q.1248 that is here, with the name of its module.
pub static TYPES: &[(&str, &[&Schema])] = &[
    ("IN-common-datatypes", common_data_types::TYPES),
    ("IN-SSF-SCF-datatypes", ssf_scf_data_types::TYPES),
    ("IN-SSF-SCF-ops-args", ssf_scf_ops_args::TYPES),
    ("IN-SCF-SRF-datatypes", scf_srf_data_types::TYPES),
    ("IN-SCF-SRF-ops-args", scf_srf_ops_args::TYPES),
];
