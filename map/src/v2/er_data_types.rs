//! MAPv2-ER-DataTypes: error data types, GSM 09.02 §14.7.7.
#![expect(missing_docs, reason = "a member is named by its identifier in the clause that its type cites")]

use super::common_data_types::{BasicServiceCode, SignalInfo};
use super::ss_code::SsCode;
use super::ss_data_types::SsStatus;
pub use crate::er_data_types::{
    CallBarringCause, CugRejectCause, PwRegistrationFailureCause, RoamingNotAllowedCause,
    SmEnumeratedDeliveryFailureCause,
};
use sigcodec_ber::{Ber, Rest, Schema, Typed};

/// `SS-IncompatibilityCause`, §14.7.7.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SsIncompatibilityCause<'a> {
    #[ber(1)]
    pub ss_code: Option<SsCode<'a>>,
    pub basic_service: Option<BasicServiceCode<'a>>,
    #[ber(4)]
    pub ss_status: Option<SsStatus<'a>>,
    pub rest: Rest<'a>,
}

/// `SM-DeliveryFailureCause`, §14.7.7.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum SmDeliveryFailureCause<'a> {
    SmDeliveryFailureCauseWithDiagnostic(SmDeliveryFailureCauseWithDiagnostic<'a>),
    SmEnumeratedDeliveryFailureCause(SmEnumeratedDeliveryFailureCause),
}

/// `SM-DeliveryFailureCauseWithDiagnostic`, §14.7.7.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SmDeliveryFailureCauseWithDiagnostic<'a> {
    pub sm_enumerated_delivery_failure_cause: SmEnumeratedDeliveryFailureCause,
    pub diagnostic_info: Option<SignalInfo<'a>>,
    pub rest: Rest<'a>,
}

/// The types of this module in the order of the specification.
pub const TYPES: &[&Schema] = &[
    RoamingNotAllowedCause::SCHEMA,
    CallBarringCause::SCHEMA,
    CugRejectCause::SCHEMA,
    <SsIncompatibilityCause<'_>>::SCHEMA,
    PwRegistrationFailureCause::SCHEMA,
    <SmDeliveryFailureCause<'_>>::SCHEMA,
    SmEnumeratedDeliveryFailureCause::SCHEMA,
    <SmDeliveryFailureCauseWithDiagnostic<'_>>::SCHEMA,
];
