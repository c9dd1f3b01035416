//! The parameters, Q.763 §3 and T1.113: their keys, and what they are read as.

use crate::{
    elements::InformationElements,
    indicators::*,
    national,
    number::*,
    structure::{
        ApplicationTransport, CallReference, CircuitAssignmentMap, CircuitStates, Coded, ConnectionRequest,
        Features, ForwardGvns, GeodeticLocation, InterlockCode, NetworkSpecificFacility, Octets,
        ParameterCompatibility, PointCode, Precedence, RangeAndStatus, RemoteOperations, Tagged, Unsigned,
        UserToUserIndicators, has_its_status,
    },
    values::*,
};
use sigcodec_ber::Meaning;
use sigcodec_q763::{
    Category, CauseIndicators, DigitsEncoding, DigitsKind, GenericDigits, Redirection,
    TeleserviceInformation, UserServiceInformation,
};
use sigcodec_wire::{
    Layer, Network, Reader,
    audit::{Auditor, Flag},
    walk::{BitField, Field, Kind, Visitor},
};

/// The type of a parameter: what it is read as.
pub trait ParameterType {
    /// What it is read as.
    type Value<'a>: Meaning<'a>;
    /// What the bits are that it begins with, or is made of altogether; none where it begins with octets.
    const BITS: &'static [BitField] = &[];
    /// Whether contents of a size that is right are told without a fault and have nothing odd, in one look. `false` says
    /// only that they have to be told.
    #[doc(hidden)]
    #[must_use]
    fn is_in_order(octets: &[u8]) -> bool {
        let _ = octets;
        false
    }
}

sigcodec_pointers::keys! {
    /// A typed handle on a parameter, `Copy`: its name code, and with it the type of its contents.
    pub struct Key of ParameterName;
}

/// What a network has under a name code.
pub(crate) struct Known {
    pub(crate) name: &'static str,
    /// The least and the most octets of the contents.
    pub(crate) size: (u8, u8),
    pub(crate) kind: &'static Kind,
    /// Tells the contents, the last octets of the span of the field.
    pub(crate) walk: fn(&[u8], Field<'_>, &mut dyn Visitor),
    /// Reports what is odd about the contents.
    pub(crate) audit: fn(Reader<'_>, &mut dyn Auditor),
    pub(crate) is_in_order: fn(&[u8]) -> bool,
}

/// Declares parameters: the key, the type of the contents, name code, least and most octets, name, clause, and the word
/// for what they identify.
macro_rules! rows {
    (
        $(#[$m:meta])* pub struct $Names:ident;
        $(#[$km:meta])* pub mod $keys:ident;
        $( $key:ident: $ty:ident $(<$code:ident>)? = $number:literal [$least:literal $(..= $most:literal)?],
            $name:literal, $clause:literal $(, $identity:ident)?; )+
    ) => {
        sigcodec_pointers::parameters! {
            $(#[$m])*
            pub struct $Names;
            $( $key = $number [$least $(..= $most)?], $name; )+
        }
        $(#[$km])*
        pub mod $keys {
            #[allow(clippy::wildcard_imports, reason = "the types of all parameters")]
            use super::*;
            $(
                #[doc = concat!("`", $name, "`, name code ", stringify!($number), ", ", $clause, ".")]
                pub const $key: $crate::Key<$crate::parameter::rows!(@type $ty $($code)?)> =
                    $crate::Key::new($crate::ParameterName($number));
            )+
        }
        impl $Names {
            /// Whom the contents identify.
            #[must_use]
            pub const fn kind(self) -> &'static sigcodec_wire::walk::Kind {
                match self.0 {
                    $( $number => const {
                        &sigcodec_wire::walk::Kind::new("")
                            $(.with(sigcodec_wire::walk::Identity::$identity))?
                    }, )+
                    _ => sigcodec_wire::walk::Kind::NONE,
                }
            }
            /// What the bits are that the contents begin with, or are made of altogether.
            #[must_use]
            pub const fn bits(self) -> &'static [sigcodec_wire::walk::BitField] {
                match self.0 {
                    $( $number => <$crate::parameter::rows!(@type $ty $($code)?) as $crate::ParameterType>::BITS, )+
                    _ => &[],
                }
            }
            pub(crate) fn known(self) -> Option<&'static $crate::parameter::Known> {
                Some(match self.0 {
                    $( $number => const {
                        &$crate::parameter::Known {
                            name: $name,
                            size: Self($number).size(),
                            kind: Self($number).kind(),
                            walk: $crate::parameter::walk::<$crate::parameter::rows!(@type $ty $($code)?)>,
                            audit: $crate::parameter::audit::<$crate::parameter::rows!(@type $ty $($code)?)>,
                            is_in_order:
                                <$crate::parameter::rows!(@type $ty $($code)?) as $crate::ParameterType>::is_in_order,
                        }
                    }, )+
                    _ => return None,
                })
            }
        }
    };
    (@type $ty:ident) => { $ty<'static> };
    (@type $ty:ident $code:ident) => { $ty<'static, $code> };
}
pub(crate) use rows;

/// What `network` has under a name code: in the mandatory part of fixed length, or elsewhere.
pub(crate) fn known(name: u8, network: Network, is_fixed: bool) -> Option<&'static Known> {
    // What follows generic digits is of T1.113 alone.
    let is_shared = name <= ParameterName::GENERIC_DIGITS.0;
    match network {
        Network::Itu | Network::China if is_shared => ParameterName(name).known(),
        Network::Ansi => national::known(name, network, is_fixed).or_else(|| ParameterName(name).known()),
        _ => national::known(name, network, is_fixed)
            .or_else(|| is_shared.then(|| ParameterName(name).known()).flatten()),
    }
}

/// The bits of the first three octets that have a meaning; all of an octet that is not made of bits.
const fn meant(bits: &[BitField]) -> [u8; 3] {
    let (mut meant, mut rest) = ([0u8; 3], bits);
    while let [field, more @ ..] = rest {
        let mask = field.mask << (field.low.wrapping_sub(1) & 7);
        match field.octet {
            1 => meant[0] |= mask,
            2 => meant[1] |= mask,
            3 => meant[2] |= mask,
            _ => panic!("more octets of bits than are looked at"),
        }
        rest = more;
    }
    let [a, b, c] = meant;
    [if a == 0 { 0xff } else { a }, if b == 0 { 0xff } else { b }, if c == 0 { 0xff } else { c }]
}
/// Whether no bit without a meaning is set in front.
#[inline(always)]
pub(crate) fn has_no_spare<T: ParameterType>(octets: &[u8]) -> bool {
    let [a, b, c] = const { meant(T::BITS) };
    match *octets {
        [x, y, z, ..] => x & !a == 0 && y & !b == 0 && z & !c == 0,
        [x, y] => x & !a == 0 && y & !b == 0,
        [x] => x & !a == 0,
        [] => true,
    }
}
/// Whether the digits of a number are decimal, the filler 0, and a parity not without digits.
#[inline(always)]
pub(crate) fn are_digits(is_odd: bool, digits: &[u8]) -> bool {
    // Halves above 9 carry into bit 5 of a sum of the half and 6.
    let is_decimal = digits
        .iter()
        .fold(0, |carried, octet| carried | (octet & 15).wrapping_add(6) | (octet >> 4).wrapping_add(6))
        & 16
        == 0;
    is_decimal && (!is_odd || digits.last().is_some_and(|last| last >> 4 == 0))
}
/// Whether there is nothing that an audit reports, where a walk has no fault if there is none.
pub(crate) fn audits_nothing<T: ParameterType>(octets: &[u8]) -> bool {
    let mut is_odd = false;
    audit::<T>(Reader::new(octets, Layer::Isup), &mut |_: sigcodec_wire::audit::Finding| is_odd = true);
    !is_odd
}

pub(crate) fn walk<T: ParameterType>(octets: &[u8], field: Field<'_>, visitor: &mut dyn Visitor) {
    T::Value::of(octets).walk(field, Layer::Isup, visitor);
}
pub(crate) fn audit<T: ParameterType>(value: Reader<'_>, auditor: &mut dyn Auditor) {
    let at = value.position();
    T::Value::of(value.rest()).audit(at, auditor);
    let last = T::BITS.last().map_or(0, |b| usize::from(b.octet));
    for (i, octet) in value.rest().iter().take(last).enumerate() {
        let of_octet = T::BITS.iter().filter(|b| usize::from(b.octet) == i.wrapping_add(1));
        let named = of_octet.fold(0, |named, b| named | b.bits());
        if named != 0 && octet & !named != 0 {
            auditor.finding(Flag::IsupSpareBits, at.wrapping_add(u32::try_from(i).unwrap_or(u32::MAX)));
        }
    }
}

impl ParameterName {
    /// Whether a network has the parameter: those of T1.113 only one that follows it.
    #[must_use]
    pub const fn is_known(self, network: Network) -> bool {
        self.name().is_some() && (self.0 <= Self::GENERIC_DIGITS.0 || matches!(network, Network::Ansi))
    }
    /// Whether it may stand more than once in a message.
    #[must_use]
    pub const fn may_repeat(self) -> bool {
        matches!(
            self,
            Self::GENERIC_NUMBER
                | Self::GENERIC_DIGITS
                | Self::GENERIC_NOTIFICATION_INDICATOR
                | Self::APPLICATION_TRANSPORT
                | Self::REMOTE_OPERATIONS
                | Self::NETWORK_SPECIFIC_FACILITY
        )
    }
}

rows! {
    /// The name code of a parameter, Q.763 §3.1; from 194 on that of T1.113.
    pub struct ParameterName;
    /// The parameters with the types of their contents.
    pub mod key;
    CALL_REFERENCE: CallReference = 1 [5..=6], "callReference", "§3.8";
    TRANSMISSION_MEDIUM_REQUIREMENT: Coded<TransmissionMedium> = 2 [1], "transmissionMediumRequirement", "§3.54";
    ACCESS_TRANSPORT: InformationElements = 3 [1..=255], "accessTransport", "§3.3";
    CALLED_PARTY_NUMBER: CalledNumber = 4 [2..=255], "calledPartyNumber", "§3.9", CALLED_NUMBER;
    SUBSEQUENT_NUMBER: SubsequentNumber = 5 [1..=255], "subsequentNumber", "§3.51", DIGITS;
    NATURE_OF_CONNECTION_INDICATORS: NatureOfConnectionIndicators = 6 [1], "natureOfConnectionIndicators", "§3.35";
    FORWARD_CALL_INDICATORS: ForwardCallIndicators = 7 [2], "forwardCallIndicators", "§3.23";
    OPTIONAL_FORWARD_CALL_INDICATORS: OptionalForwardCallIndicators = 8 [1], "optionalForwardCallIndicators", "§3.38";
    CALLING_PARTY_CATEGORY: Coded<Category> = 9 [1], "callingPartyCategory", "§3.11";
    CALLING_PARTY_NUMBER: CallingNumber = 10 [2..=255], "callingPartyNumber", "§3.10", CALLING_NUMBER;
    REDIRECTING_NUMBER: RedirectingNumber = 11 [2..=255], "redirectingNumber", "§3.44", REDIRECTING_NUMBER;
    REDIRECTION_NUMBER: CalledNumber = 12 [2..=255], "redirectionNumber", "§3.46", FORWARDING_NUMBER;
    CONNECTION_REQUEST: ConnectionRequest = 13 [7..=9], "connectionRequest", "§3.17";
    INFORMATION_REQUEST_INDICATORS: InformationRequestIndicators = 14 [2], "informationRequestIndicators", "§3.29";
    INFORMATION_INDICATORS: InformationIndicators = 15 [2], "informationIndicators", "§3.28";
    CONTINUITY_INDICATORS: ContinuityIndicators = 16 [1], "continuityIndicators", "§3.18";
    BACKWARD_CALL_INDICATORS: BackwardCallIndicators = 17 [2], "backwardCallIndicators", "§3.5";
    CAUSE_INDICATORS: CauseIndicators = 18 [2..=255], "causeIndicators", "§3.12";
    REDIRECTION_INFORMATION: Redirection = 19 [1..=2], "redirectionInformation", "§3.45";
    CIRCUIT_GROUP_SUPERVISION_MESSAGE_TYPE: CircuitGroupSupervisionMessageType = 21 [1], "circuitGroupSupervisionMessageType", "§3.13";
    RANGE_AND_STATUS: RangeAndStatus = 22 [1..=255], "rangeAndStatus", "§3.43";
    FACILITY_INDICATOR: Coded<Facility> = 24 [1], "facilityIndicator", "§3.22";
    CLOSED_USER_GROUP_INTERLOCK_CODE: InterlockCode = 26 [4], "closedUserGroupInterlockCode", "§3.15";
    USER_SERVICE_INFORMATION: UserServiceInformation = 29 [2..=255], "userServiceInformation", "§3.57";
    SIGNALLING_POINT_CODE: PointCode = 30 [2..=3], "signallingPointCode", "§3.50";
    USER_TO_USER_INFORMATION: Octets = 32 [1..=255], "userToUserInformation", "§4", CARRIER;
    CONNECTED_NUMBER: ConnectedNumber = 33 [2..=255], "connectedNumber", "§3.16", PARTY_NUMBER;
    SUSPEND_RESUME_INDICATORS: SuspendResumeIndicators = 34 [1], "suspendResumeIndicators", "§3.52";
    TRANSIT_NETWORK_SELECTION: TransitNetworkSelection = 35 [1..=255], "transitNetworkSelection", "§3.53";
    EVENT_INFORMATION: EventInformation = 36 [1], "eventInformation", "§3.21";
    CIRCUIT_ASSIGNMENT_MAP: CircuitAssignmentMap = 37 [5], "circuitAssignmentMap", "§3.69";
    CIRCUIT_STATE_INDICATOR: CircuitStates = 38 [1..=255], "circuitStateIndicator", "§3.14";
    AUTOMATIC_CONGESTION_LEVEL: Coded<CongestionLevel> = 39 [1], "automaticCongestionLevel", "§3.4";
    ORIGINAL_CALLED_NUMBER: RedirectingNumber = 40 [2..=255], "originalCalledNumber", "§3.39", ORIGINAL_CALLED_NUMBER;
    OPTIONAL_BACKWARD_CALL_INDICATORS: OptionalBackwardCallIndicators = 41 [1], "optionalBackwardCallIndicators", "§3.37";
    USER_TO_USER_INDICATORS: UserToUserIndicators = 42 [1], "userToUserIndicators", "§3.60";
    ORIGINATION_ISC_POINT_CODE: PointCode = 43 [2..=3], "originationIscPointCode", "§3.40";
    GENERIC_NOTIFICATION_INDICATOR: GenericNotificationIndicator = 44 [1..=255], "genericNotificationIndicator", "§3.25";
    CALL_HISTORY_INFORMATION: Unsigned = 45 [2], "callHistoryInformation", "§3.7";
    ACCESS_DELIVERY_INFORMATION: AccessDeliveryInformation = 46 [1], "accessDeliveryInformation", "§3.2";
    NETWORK_SPECIFIC_FACILITY: NetworkSpecificFacility = 47 [1..=255], "networkSpecificFacility", "§3.36";
    USER_SERVICE_INFORMATION_PRIME: UserServiceInformation = 48 [2..=255], "userServiceInformationPrime", "§3.58";
    PROPAGATION_DELAY_COUNTER: Unsigned = 49 [2], "propagationDelayCounter", "§3.42";
    REMOTE_OPERATIONS: RemoteOperations = 50 [1..=255], "remoteOperations", "§3.48", CARRIER;
    SERVICE_ACTIVATION: Features = 51 [1..=255], "serviceActivation", "§3.49";
    USER_TELESERVICE_INFORMATION: TeleserviceInformation = 52 [2..=255], "userTeleserviceInformation", "§3.59";
    TRANSMISSION_MEDIUM_USED: Coded<TransmissionMedium> = 53 [1], "transmissionMediumUsed", "§3.56";
    CALL_DIVERSION_INFORMATION: CallDiversionInformation = 54 [1], "callDiversionInformation", "§3.6";
    ECHO_CONTROL_INFORMATION: EchoControlInformation = 55 [1], "echoControlInformation", "§3.19";
    MESSAGE_COMPATIBILITY_INFORMATION: MessageCompatibility = 56 [1..=255], "messageCompatibilityInformation", "§3.33";
    PARAMETER_COMPATIBILITY_INFORMATION: ParameterCompatibility = 57 [2..=255], "parameterCompatibilityInformation", "§3.41";
    MLPP_PRECEDENCE: Precedence = 58 [6], "mlppPrecedence", "§3.34";
    MCID_REQUEST_INDICATORS: McidRequestIndicators = 59 [1], "mcidRequestIndicators", "§3.32";
    MCID_RESPONSE_INDICATORS: McidResponseIndicators = 60 [1], "mcidResponseIndicators", "§3.32";
    HOP_COUNTER: HopCounter = 61 [1], "hopCounter", "§3.80";
    TRANSMISSION_MEDIUM_REQUIREMENT_PRIME: Coded<TransmissionMedium> = 62 [1], "transmissionMediumRequirementPrime", "§3.55";
    LOCATION_NUMBER: LocationNumber = 63 [2..=255], "locationNumber", "§3.30", LOCATION_NUMBER;
    REDIRECTION_NUMBER_RESTRICTION: RedirectionNumberRestriction = 64 [1], "redirectionNumberRestriction", "§3.47";
    CALL_TRANSFER_REFERENCE: Unsigned = 67 [1], "callTransferReference", "§3.65";
    LOOP_PREVENTION_INDICATORS: LoopPreventionIndicators = 68 [1], "loopPreventionIndicators", "§3.67";
    CALL_TRANSFER_NUMBER: ConnectedNumber = 69 [2..=255], "callTransferNumber", "§3.64", PARTY_NUMBER;
    CCSS: Ccss = 75 [1], "ccss", "§3.63";
    FORWARD_GVNS: ForwardGvns = 76 [3..=255], "forwardGvns", "§3.66", ROUTING_NUMBER;
    BACKWARD_GVNS: BackwardGvns = 77 [1..=255], "backwardGvns", "§3.62";
    REDIRECT_CAPABILITY: RedirectCapability = 78 [1..=255], "redirectCapability", "§3.96";
    NETWORK_MANAGEMENT_CONTROLS: NetworkManagementControls = 91 [1..=255], "networkManagementControls", "§3.68";
    CORRELATION_ID: Octets = 101 [1..=255], "correlationId", "§3.70";
    SCF_ID: Octets = 102 [1..=255], "scfId", "§3.71";
    CALL_DIVERSION_TREATMENT_INDICATORS: CallDiversionTreatmentIndicators = 110 [1..=255], "callDiversionTreatmentIndicators", "§3.72";
    CALLED_IN_NUMBER: RedirectingNumber = 111 [2..=255], "calledInNumber", "§3.73", CALLED_NUMBER;
    CALL_OFFERING_TREATMENT_INDICATORS: CallOfferingTreatmentIndicators = 112 [1..=255], "callOfferingTreatmentIndicators", "§3.74";
    CHARGED_PARTY_IDENTIFICATION: Octets = 113 [1..=255], "chargedPartyIdentification", "§3.75", PARTY_NUMBER;
    CONFERENCE_TREATMENT_INDICATORS: ConferenceTreatmentIndicators = 114 [1..=255], "conferenceTreatmentIndicators", "§3.76";
    DISPLAY_INFORMATION: InformationElements = 115 [1..=255], "displayInformation", "§3.77";
    UID_ACTION_INDICATORS: UidActionIndicators = 116 [1..=255], "uidActionIndicators", "§3.78";
    UID_CAPABILITY_INDICATORS: UidCapabilityIndicators = 117 [1..=255], "uidCapabilityIndicators", "§3.79";
    REDIRECT_COUNTER: RedirectCounter = 119 [1], "redirectCounter", "§3.97";
    APPLICATION_TRANSPORT: ApplicationTransport = 120 [3..=255], "applicationTransport", "§3.82", CARRIER;
    COLLECT_CALL_REQUEST: CollectCallRequest = 121 [1], "collectCallRequest", "§3.81";
    CCNR_POSSIBLE_INDICATOR: CcnrPossibleIndicator = 122 [1], "ccnrPossibleIndicator", "§3.83";
    PIVOT_CAPABILITY: PivotCapability = 123 [1..=255], "pivotCapability", "§3.84";
    PIVOT_ROUTING_INDICATORS: PivotRoutingIndicators = 124 [1..=255], "pivotRoutingIndicators", "§3.85";
    CALLED_DIRECTORY_NUMBER: CalledNumber = 125 [2..=255], "calledDirectoryNumber", "§3.86", CALLED_NUMBER;
    ORIGINAL_CALLED_IN_NUMBER: RedirectingNumber = 127 [2..=255], "originalCalledInNumber", "§3.87", ORIGINAL_CALLED_NUMBER;
    CALLING_GEODETIC_LOCATION: GeodeticLocation = 129 [2..=255], "callingGeodeticLocation", "§3.88", LOCATION;
    HTR_INFORMATION: PlainNumber = 130 [2..=255], "htrInformation", "§3.89", ROUTING_NUMBER;
    NETWORK_ROUTING_NUMBER: NetworkRoutingNumber = 132 [1..=255], "networkRoutingNumber", "§3.90", ROUTING_NUMBER;
    QUERY_ON_RELEASE_CAPABILITY: QueryOnReleaseCapability = 133 [1..=255], "queryOnReleaseCapability", "§3.91";
    PIVOT_STATUS: PivotStatus = 134 [1..=255], "pivotStatus", "§3.92";
    PIVOT_COUNTER: PivotCounter = 135 [1], "pivotCounter", "§3.93";
    PIVOT_ROUTING_FORWARD_INFORMATION: Tagged<PivotForward> = 136 [2..=255], "pivotRoutingForwardInformation", "§3.94";
    PIVOT_ROUTING_BACKWARD_INFORMATION: Tagged<PivotBackward> = 137 [2..=255], "pivotRoutingBackwardInformation", "§3.95";
    REDIRECT_STATUS: RedirectStatus = 138 [1..=255], "redirectStatus", "§3.98";
    REDIRECT_FORWARD_INFORMATION: Tagged<RedirectForward> = 139 [2..=255], "redirectForwardInformation", "§3.99";
    REDIRECT_BACKWARD_INFORMATION: Tagged<RedirectBackward> = 140 [2..=255], "redirectBackwardInformation", "§3.100";
    NUMBER_PORTABILITY_FORWARD_INFORMATION: NumberPortabilityForwardInformation = 141 [1..=255], "numberPortabilityForwardInformation", "§3.101";
    FORWARD_CAT_INDICATORS: Octets = 142 [1..=255], "forwardCatIndicators", "name alone";
    BACKWARD_CAT_INDICATORS: Octets = 143 [1..=255], "backwardCatIndicators", "name alone";
    AUTOMATIC_RE_ROUTING: Octets = 150 [1..=255], "automaticReRouting", "name alone";
    IEPS_CALL_INFORMATION: Octets = 166 [1..=255], "iepsCallInformation", "name alone";
    VED_INFORMATION: Octets = 168 [1..=255], "vedInformation", "name alone";
    GENERIC_NUMBER: GenericNumber = 192 [3..=255], "genericNumber", "§3.26", GENERIC_NUMBER;
    GENERIC_DIGITS: GenericDigits = 193 [1..=255], "genericDigits", "§3.24", DIGITS;
    // T1.113.
    OPERATOR_SERVICES_INFORMATION: Octets = 194 [1..=255], "operatorServicesInformation", "T1.113";
    EGRESS: Octets = 195 [1..=255], "egress", "T1.113";
    JURISDICTION: Octets = 196 [1..=255], "jurisdiction", "T1.113", LOCATION;
    CARRIER_IDENTIFICATION: Octets = 197 [1..=255], "carrierIdentification", "T1.113";
    BUSINESS_GROUP: Octets = 198 [1..=255], "businessGroup", "T1.113";
    GENERIC_NAME: Octets = 199 [1..=255], "genericName", "T1.113";
    NOTIFICATION_INDICATOR: Octets = 225 [1..=255], "notificationIndicator", "T1.113";
    CIRCUIT_GROUP_CHARACTERISTIC_INDICATOR: CircuitGroupCharacteristics = 229 [1], "circuitGroupCharacteristicIndicator", "T1.113";
    CIRCUIT_VALIDATION_RESPONSE_INDICATOR: Coded<Validation> = 230 [1], "circuitValidationResponseIndicator", "T1.113";
    OUTGOING_TRUNK_GROUP_NUMBER: Octets = 231 [1..=255], "outgoingTrunkGroupNumber", "T1.113";
    CIRCUIT_IDENTIFICATION_NAME: Octets = 232 [1..=255], "circuitIdentificationName", "T1.113";
    COMMON_LANGUAGE_LOCATION_IDENTIFICATION_CODE: Octets = 233 [1..=255], "commonLanguageLocationIdentificationCode", "T1.113";
    ORIGINATING_LINE_INFORMATION: Unsigned = 234 [1], "originatingLineInformation", "T1.113";
    CHARGE_NUMBER: ChargeNumber = 235 [2..=255], "chargeNumber", "T1.113", CHARGE_NUMBER;
    SERVICE_CODE_INDICATOR: Octets = 236 [1..=255], "serviceCodeIndicator", "T1.113";
    SPECIAL_PROCESSING_REQUEST: Octets = 237 [1..=255], "specialProcessingRequest", "T1.113";
    CARRIER_SELECTION_INFORMATION: Octets = 238 [1..=255], "carrierSelectionInformation", "T1.113";
    NETWORK_TRANSPORT: Octets = 239 [1..=255], "networkTransport", "T1.113";
}

macro_rules! types {
    (
        $($ty:ident),+ $(,)?; $($look:ident |$octets:ident| $is_in_order:expr),+ $(,)?;
        $($plain:ident),+ $(,)?; $($number:ident $behind:literal),+ $(,)?;
        $($bits:ident),+ $(,)?; $($part:ident = $fields:expr),+ $(,)?
    ) => {
        $( impl ParameterType for $look<'static> {
            type Value<'a> = $look<'a>;
            fn is_in_order($octets: &[u8]) -> bool {
                $is_in_order
            }
        } )+
        $( impl ParameterType for $plain<'static> {
            type Value<'a> = $plain<'a>;
            fn is_in_order(octets: &[u8]) -> bool {
                audits_nothing::<Self>(octets)
            }
        } )+
        $( impl ParameterType for $number<'static> {
            type Value<'a> = $number<'a>;
            const BITS: &'static [BitField] = Self::FIELDS;
            fn is_in_order(octets: &[u8]) -> bool {
                // The odd/even indicator is bit 8 of the octet in front of the one with the plan, or of the first.
                let odd = octets.get(const { if $behind == 3 { 1 } else { 0 } });
                let (Some(odd), Some(digits)) = (odd, octets.get($behind..)) else { return false };
                has_no_spare::<Self>(octets) && are_digits(odd & 0x80 != 0, digits)
            }
        } )+
        $( impl ParameterType for $ty<'static> {
            type Value<'a> = $ty<'a>;
        } )+
        $( impl ParameterType for $bits<'static> {
            type Value<'a> = $bits<'a>;
            const BITS: &'static [BitField] = Self::FIELDS;
            fn is_in_order(octets: &[u8]) -> bool {
                has_no_spare::<Self>(octets)
            }
        } )+
        $( impl ParameterType for $part<'static> {
            type Value<'a> = $part<'a>;
            const BITS: &'static [BitField] = $fields;
        } )+
    };
}
types! {
    InformationElements, ForwardGvns, NetworkSpecificFacility;
    // Of these each value of a size that is right can be told, and is odd by no more than is looked at here.
    Octets |_octets| true, CallReference |_octets| true, ConnectionRequest |_octets| true, InterlockCode |_octets| true,
    RangeAndStatus |octets| has_its_status(octets), CircuitStates |_octets| true, ParameterCompatibility |_octets| true,
    Features |_octets| true, Unsigned |octets| matches!(octets.len(), 1..=8),
    PointCode |octets| matches!(octets.len(), 1..=8),
    // The usual forms, but those of several rates.
    UserServiceInformation |octets| matches!(octets,
        [0x80..=0x9f, rate] | [0x80..=0x9f, rate, 0xa0..=0xbf] if rate & 0x1f != 0x18),
    TeleserviceInformation |octets| matches!(octets, [0x80..=0x9f, _]);
    CauseIndicators;
    CalledNumber 2, CallingNumber 2, LocationNumber 2, ConnectedNumber 2, RedirectingNumber 2, PlainNumber 2,
    ChargeNumber 2, GenericNumber 3, SubsequentNumber 1, NetworkRoutingNumber 1, TransitNetworkSelection 1;
    Redirection, MessageCompatibility,
    CircuitGroupCharacteristics, NatureOfConnectionIndicators, ForwardCallIndicators, OptionalForwardCallIndicators,
    InformationRequestIndicators, InformationIndicators, ContinuityIndicators, BackwardCallIndicators,
    CircuitGroupSupervisionMessageType, SuspendResumeIndicators, EventInformation, OptionalBackwardCallIndicators,
    GenericNotificationIndicator, AccessDeliveryInformation, CallDiversionInformation, EchoControlInformation,
    McidRequestIndicators, McidResponseIndicators, HopCounter, RedirectionNumberRestriction,
    LoopPreventionIndicators, Ccss, BackwardGvns, RedirectCapability, NetworkManagementControls,
    CallDiversionTreatmentIndicators, CallOfferingTreatmentIndicators, ConferenceTreatmentIndicators,
    UidActionIndicators, UidCapabilityIndicators, RedirectCounter, CollectCallRequest, CcnrPossibleIndicator,
    PivotCapability, PivotRoutingIndicators, QueryOnReleaseCapability, PivotStatus, PivotCounter, RedirectStatus,
    NumberPortabilityForwardInformation;
    GenericDigits = GENERIC_DIGITS, Precedence = PrecedenceLevel::FIELDS, CircuitAssignmentMap = CircuitMapType::FIELDS,
    RemoteOperations = OperationsProfile::FIELDS, GeodeticLocation = LocationPresentation::FIELDS,
    ApplicationTransport = ApplicationContext::FIELDS, UserToUserIndicators = UserToUserRequest::FIELDS,
}
/// What the first octet of generic digits is.
const GENERIC_DIGITS: &[BitField] =
    &[named(1, 8, 6, "encoding", DigitsEncoding::NAMES), named(1, 5, 1, "kind", DigitsKind::NAMES)];
impl<C: sigcodec_wire::codes::Code<Number = u8>> ParameterType for Coded<'static, C> {
    type Value<'a> = Coded<'a, C>;
    const BITS: &'static [BitField] = &[named(1, 8, 1, "", C::NAMES)];
    fn is_in_order(octets: &[u8]) -> bool {
        octets.len() == 1
    }
}
impl<C: sigcodec_wire::codes::Code<Number = u8>> ParameterType for Tagged<'static, C> {
    type Value<'a> = Tagged<'a, C>;
}
