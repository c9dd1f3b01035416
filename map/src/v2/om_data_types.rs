//! MAPv2-OM-DataTypes: operation and maintenance data types, GSM 09.02 §14.7.2.
#![expect(missing_docs, reason = "a member is named by its identifier in the clause that its type cites")]

use super::common_data_types::{AddressString, ExternalSignalInfo, GlobalCellId, Imsi};
use crate::meaning::Number;
pub use crate::om_data_types::{TraceReference, TraceType};
use sigcodec_ber::{Ber, Rest, Schema, Typed, enumerated, octets};

/// `ActivateTraceModeArg`, §14.7.2. Argument of `activateTraceMode`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ActivateTraceModeArg<'a> {
    #[ber(0)]
    pub imsi: Option<Imsi<'a>>,
    #[ber(1)]
    pub trace_reference: TraceReference<'a>,
    #[ber(2)]
    pub trace_type: TraceType,
    #[ber(3, NODE_NUMBER)]
    pub omc_id: Option<AddressString<'a>>,
    pub rest: Rest<'a>,
}

/// `DeactivateTraceModeArg`, §14.7.2. Argument of `deactivateTraceMode`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct DeactivateTraceModeArg<'a> {
    #[ber(0)]
    pub imsi: Option<Imsi<'a>>,
    #[ber(1)]
    pub trace_reference: TraceReference<'a>,
    pub rest: Rest<'a>,
}

/// `TraceSubscriberActivityArg`, §14.7.2. Argument of `traceSubscriberActivity`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct TraceSubscriberActivityArg<'a> {
    #[ber(0)]
    pub imsi: Option<Imsi<'a>>,
    #[ber(1)]
    pub trace_reference: TraceReference<'a>,
    #[ber(2)]
    pub trace_type: TraceType,
    #[ber(3, NODE_NUMBER)]
    pub omc_id: Option<AddressString<'a>>,
    #[ber(4)]
    pub call_reference: Option<CallReference<'a>>,
}

octets! {
    /// `CallReference`, §14.7.2.
    pub struct CallReference(1..=3) as Number: CARRIER;
}

/// `NoteInternalHO-Arg`, §14.7.2. Argument of `noteInternalHandover`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct NoteInternalHoArg<'a> {
    pub handover_type: HandoverType,
    #[ber(1)]
    pub target_cell_id: Option<GlobalCellId<'a>>,
    #[ber(2)]
    pub channel_id: Option<ExternalSignalInfo<'a>>,
}

enumerated! {
    /// `HandoverType`, §14.7.2.
    pub enum HandoverType {
        InterBss = 0 => interBSS,
        IntraBss = 1 => intraBSS,
    }
}

/// The types of this module in the order of the specification.
pub const TYPES: &[&Schema] = &[
    <ActivateTraceModeArg<'_>>::SCHEMA,
    <TraceReference<'_>>::SCHEMA,
    TraceType::SCHEMA,
    <DeactivateTraceModeArg<'_>>::SCHEMA,
    <TraceSubscriberActivityArg<'_>>::SCHEMA,
    <CallReference<'_>>::SCHEMA,
    <NoteInternalHoArg<'_>>::SCHEMA,
    HandoverType::SCHEMA,
];
