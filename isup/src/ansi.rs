//! Parameters that T1.113 reads in another way than Q.763 does.

use crate::{
    AddressDigits, NetworkType,
    number::audit_digits,
    parameter::{ParameterType, audits_nothing, has_no_spare, rows},
    structure::{Teller, object},
};
use sigcodec_ber::{bit_views, octet_views};
use sigcodec_q763::AnsiCauseIndicators;
use sigcodec_wire::{
    audit::{Auditor, Flag},
    codes,
    walk::{BitField, Field, Value},
};

rows! {
    /// The name code of a parameter that T1.113 reads in another way.
    pub struct AnsiParameterName;
    /// The parameters of T1.113 with the types of their contents, for messages of [`Network::Ansi`] alone.
    ///
    /// [`Network::Ansi`]: sigcodec_wire::Network::Ansi
    pub mod key;
    FORWARD_CALL_INDICATORS: ForwardCallIndicators = 7 [2], "forwardCallIndicators", "T1.113";
    BACKWARD_CALL_INDICATORS: BackwardCallIndicators = 17 [2], "backwardCallIndicators", "T1.113";
    CAUSE_INDICATORS: AnsiCauseIndicators = 18 [2..=255], "causeIndicators", "T1.113";
    TRANSIT_NETWORK_SELECTION: TransitNetworkSelection = 35 [1..=255], "transitNetworkSelection", "T1.113";
    CARRIER_IDENTIFICATION: CarrierIdentification = 197 [1..=255], "carrierIdentification", "T1.113";
}

codes! {
    /// What the digits of a transit network selection are.
    pub struct TransitPlan(pub u8) {
        UNKNOWN = 0 => "unknown",
        THREE_DIGITS = 1 => "3DigitCarrierIdWithCircuitCode",
        FOUR_DIGITS = 2 => "4DigitCarrierIdWithCircuitCode",
    }
    /// What the digits of a carrier identification are.
    pub struct CarrierPlan(pub u8) {
        UNKNOWN = 0 => "unknown",
        THREE_DIGITS = 1 => "3DigitCarrierId",
        FOUR_DIGITS = 2 => "4DigitCarrierId",
    }
}
bit_views! {
    /// Forward call indicators of T1.113.
    ForwardCallIndicators {
        isdnUserPartPreferenceIndicator = 1[8..7] {
            0 => isdnUserPartPreferredAllTheWay, 1 => isdnUserPartNotRequiredAllTheWay,
            2 => isdnUserPartRequiredAllTheWay,
        },
        isdnUserPartIndicator = 1[6..6] { 0 => isdnUserPartNotUsedAllTheWay, 1 => isdnUserPartUsedAllTheWay },
        endToEndInformationIndicator = 1[5..5] {
            0 => noEndToEndInformationAvailable, 1 => endToEndInformationAvailable,
        },
        interworkingIndicator = 1[4..4] { 0 => noInterworkingEncountered, 1 => interworkingEncountered },
        endToEndMethodIndicator = 1[3..2] {
            0 => noEndToEndMethodAvailable, 1 => passAlongMethodAvailable, 2 => sccpMethodAvailable,
            3 => passAlongAndSccpMethodsAvailable,
        },
        internationalCallIndicator = 1[1..1] {
            0 => callToBeTreatedAsANationalCall, 1 => callToBeTreatedAsAnInternationalCall,
        },
        reservedNationalUse = 2[8..7],
        queryOnReleaseAttemptIndicator = 2[6..6] {
            0 => noQorRoutingAttemptInProgress, 1 => qorRoutingAttemptInProgress,
        },
        portedNumberTranslationIndicator = 2[5..5] { 0 => numberNotTranslated, 1 => numberTranslated },
        sccpMethodIndicator = 2[3..2] {
            0 => noIndication, 1 => connectionlessMethodAvailable, 2 => connectionOrientedMethodAvailable,
            3 => connectionlessAndConnectionOrientedMethodsAvailable,
        },
        isdnAccessIndicator = 2[1..1] { 0 => originatingAccessNonIsdn, 1 => originatingAccessIsdn },
    }
    /// Backward call indicators of T1.113.
    BackwardCallIndicators {
        endToEndMethodIndicator = 1[8..7] {
            0 => noEndToEndMethodAvailable, 1 => passAlongMethodAvailable, 2 => sccpMethodAvailable,
            3 => passAlongAndSccpMethodsAvailable,
        },
        calledPartyCategoryIndicator = 1[6..5] { 0 => noIndication, 1 => ordinarySubscriber, 2 => payphone },
        calledPartyStatusIndicator = 1[4..3] { 0 => noIndication, 1 => subscriberFree, 2 => connectWhenFree },
        chargeIndicator = 1[2..1] { 0 => noIndication, 1 => noCharge, 2 => charge },
        sccpMethodIndicator = 2[8..7] {
            0 => noIndication, 1 => connectionlessMethodAvailable, 2 => connectionOrientedMethodAvailable,
            3 => connectionlessAndConnectionOrientedMethodsAvailable,
        },
        echoControlDeviceIndicator = 2[6..6] {
            0 => incomingEchoControlDeviceNotIncluded, 1 => incomingEchoControlDeviceIncluded,
        },
        isdnAccessIndicator = 2[5..5] { 0 => terminatingAccessNonIsdn, 1 => terminatingAccessIsdn },
        holdingIndicator = 2[4..4] { 0 => holdingNotRequested, 1 => holdingRequested },
        isdnUserPartIndicator = 2[3..3] { 0 => isdnUserPartNotUsedAllTheWay, 1 => isdnUserPartUsedAllTheWay },
        iamSegmentationIndicator = 2[2..2] {
            0 => noIndication, 1 => additionalInformationHasBeenReceivedAndIncorporatedIntoCallSetUp,
        },
        interworkingIndicator = 2[1..1] { 0 => noInterworkingEncountered, 1 => interworkingEncountered },
    }
}
octet_views! {
    /// Transit network selection of T1.113: a carrier, and in the last octet the circuit code.
    TransitNetworkSelection: |octets, field, visitor| object(octets, field, visitor, |t| {
        tell_carrier(t, |plan| TransitPlan(plan).value());
        let (octet, place) = t.take(1);
        if let [octet] = octet {
            t.visitor.value(Field::new("circuitCode", place), Value::Unsigned((octet >> 4).into()));
            if octet & 15 != 0 {
                t.visitor.value(Field::new("reserved", place), Value::Unsigned((octet & 15).into()));
            }
        }
    }), audit |octets, at, auditor| {
        audit_carrier(octets, 4, at, auditor);
        if octets.get(3).is_some_and(|octet| octet & 15 != 0) {
            auditor.finding(Flag::IsupSpareBits, at.wrapping_add(3));
        }
    };
    /// Carrier identification of T1.113.
    CarrierIdentification: |octets, field, visitor| object(octets, field, visitor, |t| {
        tell_carrier(t, |plan| CarrierPlan(plan).value());
    }), audit |octets, at, auditor| audit_carrier(octets, 3, at, auditor);
}

/// The digits of a carrier behind an octet that says how many there are: of three the last half octet is a filler.
fn carrier(octets: &[u8]) -> AddressDigits<'_> {
    let is_odd = octets.first().is_some_and(|first| first & 15 == TransitPlan::THREE_DIGITS.0);
    let digits = octets.get(1..3).or_else(|| octets.get(1..)).unwrap_or_default();
    AddressDigits { odd: is_odd && digits.len() == 2, octets: digits }
}
fn tell_carrier(t: &mut Teller<'_, '_>, plan: fn(u8) -> Value<'static>) {
    let digits = carrier(t.rest);
    let (first, place) = t.take(1);
    let [first] = first else { return };
    if first & 0x80 != 0 {
        t.visitor.value(Field::new("spare", place), Value::Unsigned(1));
    }
    t.visitor.value(Field::new("typeOfNetworkIdentification", place), NetworkType(first >> 4 & 7).value());
    t.visitor.value(Field::new("carrierIdentificationPlan", place), plan(first & 15));
    let (octets, place) = t.take(2);
    t.visitor.value(Field::new("digits", place), Value::Text(&digits));
    let filler = octets.last().filter(|_| digits.odd).map_or(0, |last| last >> 4);
    if filler != 0 {
        t.visitor.value(Field::new("filler", place.last(1)), Value::Unsigned(filler.into()));
    }
}
fn audit_carrier(octets: &[u8], size: usize, at: u32, auditor: &mut dyn Auditor) {
    if octets.len() != size {
        auditor.finding(Flag::ParameterSizeWrong, at);
    }
    if octets.first().is_some_and(|first| first & 0x80 != 0) {
        auditor.finding(Flag::IsupSpareBits, at);
    }
    audit_digits(carrier(octets), false, (at, at.wrapping_add(1)), auditor);
}

macro_rules! types {
    ($($ty:ident),+; $($bits:ident),+) => {
        $( impl ParameterType for $ty<'static> {
            type Value<'a> = $ty<'a>;
            fn is_in_order(octets: &[u8]) -> bool {
                audits_nothing::<Self>(octets)
            }
        } )+
        $( impl ParameterType for $bits<'static> {
            type Value<'a> = $bits<'a>;
            const BITS: &'static [BitField] = Self::FIELDS;
            fn is_in_order(octets: &[u8]) -> bool {
                has_no_spare::<Self>(octets)
            }
        } )+
    };
}
types! {
    AnsiCauseIndicators, TransitNetworkSelection, CarrierIdentification;
    ForwardCallIndicators, BackwardCallIndicators
}
