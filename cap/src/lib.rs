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

pub mod cell_or_area;
pub mod cs1_data_types;
pub mod cs2_data_types;
pub mod data_types;
pub mod error_types;
pub mod gprs_reference_number;
pub mod gprs_ssf_gsm_scf_ops_args;
pub mod gsm_scf_gsm_srf_ops_args;
pub mod gsm_ssf_gsm_scf_ops_args;
pub mod sms_ops_args;
pub mod u_abort_data;

pub mod meaning;
pub mod v2;
pub mod v3;

pub use protocol::{PROTOCOL, error, operation, visit, visit_error, visit_error_def, visit_operation};
pub use sigcodec_rose::{
    Absent, ContextDef, Edition, ErrorDef, ErrorType, ErrorVisitor, MAX_SIZE, Operation, OperationDef,
    OperationVisitor, Role, Timer,
};

use sigcodec_ber::Schema;

/// Every type of TS 29.078 with the name of its module, and what that imports from the IN.
pub static TYPES: &[(&str, &[&Schema])] = &[
    ("CS1-DataTypes", cs1_data_types::TYPES),
    ("CS2-datatypes", cs2_data_types::TYPES),
    ("CAP-U-ABORT-Data", u_abort_data::TYPES),
    ("CAP-datatypes", data_types::TYPES),
    ("CAP-gsmSSF-gsmSCF-ops-args", gsm_ssf_gsm_scf_ops_args::TYPES),
    ("CAP-gsmSCF-gsmSRF-ops-args", gsm_scf_gsm_srf_ops_args::TYPES),
    ("CAP-SMS-ops-args", sms_ops_args::TYPES),
    ("CAP-gprsSSF-gsmSCF-ops-args", gprs_ssf_gsm_scf_ops_args::TYPES),
    ("CAP-GPRS-ReferenceNumber", gprs_reference_number::TYPES),
];
