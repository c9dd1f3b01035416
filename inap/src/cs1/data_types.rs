//! What CS-1 has in another form than Q.1248, Q.1218 and ETS 300 374-1.
#![expect(missing_docs, reason = "a member is named by its identifier in the clause that its type cites")]

use crate::common_data_types::Extensions;
use crate::ssf_scf_data_types::{
    AChBillingChargingCharacteristics, AlertingPattern, CallingPartyNumber, DestinationRoutingAddress,
    IsdnAccessRelatedInformation, LegId, ServiceInteractionIndicators, TravellingClassMark,
};
use sigcodec_ber::{Ber, Schema, Typed};

/// `ApplyChargingArg`, Q.1218.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApplyChargingArg<'a> {
    #[ber(0, varies)]
    pub a_ch_billing_charging_characteristics: AChBillingChargingCharacteristics<'a>,
    /// DEFAULT false.
    #[ber(1, sendCalculationToSCPIndication)]
    pub send_calculation_to_scp_indication: Option<bool>,
    #[ber(2)]
    pub party_to_charge: Option<LegId<'a>>,
    #[ber(3)]
    pub extensions: Option<Extensions<'a>>,
}

/// `InitiateCallAttemptArg`, Q.1218.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct InitiateCallAttemptArg<'a> {
    #[ber(0)]
    pub destination_routing_address: DestinationRoutingAddress<'a>,
    #[ber(1)]
    pub alerting_pattern: Option<AlertingPattern<'a>>,
    #[ber(2, iSDNAccessRelatedInformation)]
    pub isdn_access_related_information: Option<IsdnAccessRelatedInformation<'a>>,
    #[ber(3)]
    pub travelling_class_mark: Option<TravellingClassMark<'a>>,
    #[ber(4)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(29)]
    pub service_interaction_indicators: Option<ServiceInteractionIndicators<'a>>,
    #[ber(30)]
    pub calling_party_number: Option<CallingPartyNumber<'a>>,
}

/// The types of this module in the order of the specification.
pub const TYPES: &[&Schema] = &[<ApplyChargingArg<'_>>::SCHEMA, <InitiateCallAttemptArg<'_>>::SCHEMA];
