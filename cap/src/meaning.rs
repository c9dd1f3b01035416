//! What the octets of leaf types mean: numbers, causes, times, and types that stand encoded in an OCTET STRING.
//!
//! Nothing is refused here. A value that is too short or reserved is shown as it came, so that a tool sees what was sent;
//! `check` judges sizes and ranges by the schema.

pub use sigcodec_gsm::calendar::{BcdClock, BcdDate, BcdTime};
pub use sigcodec_gsm::digits::{AddressString as Address, Tbcd};
pub use sigcodec_gsm::text::CodedText;
pub use sigcodec_map::meaning::{
    Alerting, ApnLabels, CallingPartyCategory, Carrier as NetworkCarrier, CellOrArea, Coded, Number,
    PdpIpAddress,
};
pub use sigcodec_q763::{
    CalledNumber, CallingNumber, CauseIndicators, ChargeNumber, GenericDigits,
    GenericNumber as IsupGenericNumber, Number as IsupNumber, RedirectingNumber, Redirection,
    TeleserviceInformation, UserServiceInformation,
};

use crate::{data_types, v2, v3};
use core::fmt;
use sigcodec_ber as ber;
use sigcodec_ber::{Meaning, Schema, Tlv, Typed as _, bit_views, octet_views};
use sigcodec_wire::{
    Kind, Layer, Reader, Result,
    audit::{Auditor, Flag},
    codes,
    show::Hex,
    walk::{self, Field, Shape, Value, Visitor},
};

codes! {
    /// A leg of a call, TS 29.078 §5.1.
    pub struct LegNumber(pub u8) {
        LEG1 = 1 => "leg1",
        LEG2 = 2 => "leg2",
    }
    /// Whether a call is charged, Q.763 §3.5.
    pub struct ChargeCode(pub u8) {
        NO_INDICATION = 0 => "noIndication",
        NO_CHARGE = 1 => "noCharge",
        CHARGE = 2 => "charge",
        SPARE = 3 => "spare",
    }
    /// Who numbers the types of packet data protocols, TS 29.060 §7.7.27; the high half octet is filled with ones.
    pub struct PdpOrganizationCode(pub u8) {
        ETSI = 0xf0 => "etsi",
        IETF = 0xf1 => "ietf",
    }
    /// Type of a packet data protocol, TS 29.060 §7.7.27.
    pub struct PdpNumberCode(pub u8) {
        PPP = 0x01 => "ppp",
        IPV4 = 0x21 => "ipv4",
        IPV6 = 0x57 => "ipv6",
        IPV4V6 = 0x8d => "ipv4v6",
    }
    /// Cause of the relay layer, TS 24.011 §8.2.5.4.
    pub struct RelayCauseCode(pub u8) {
        UNASSIGNED_NUMBER = 1 => "unassignedNumber",
        OPERATOR_DETERMINED_BARRING = 8 => "operatorDeterminedBarring",
        CALL_BARRED = 10 => "callBarred",
        TRANSFER_REJECTED = 21 => "shortMessageTransferRejected",
        MEMORY_EXCEEDED = 22 => "memoryCapacityExceeded",
        OUT_OF_ORDER = 27 => "destinationOutOfOrder",
        UNIDENTIFIED_SUBSCRIBER = 28 => "unidentifiedSubscriber",
        FACILITY_REJECTED = 29 => "facilityRejected",
        UNKNOWN_SUBSCRIBER = 30 => "unknownSubscriber",
        NETWORK_OUT_OF_ORDER = 38 => "networkOutOfOrder",
        TEMPORARY_FAILURE = 41 => "temporaryFailure",
        CONGESTION = 42 => "congestion",
        RESOURCES_UNAVAILABLE = 47 => "resourcesUnavailable",
        NOT_SUBSCRIBED = 50 => "requestedFacilityNotSubscribed",
        NOT_IMPLEMENTED = 69 => "requestedFacilityNotImplemented",
        INVALID_REFERENCE = 81 => "invalidShortMessageTransferReference",
        SEMANTICALLY_INCORRECT = 95 => "semanticallyIncorrectMessage",
        INVALID_MANDATORY = 96 => "invalidMandatoryInformation",
        MESSAGE_TYPE = 97 => "messageTypeNonExistent",
        NOT_COMPATIBLE = 98 => "messageNotCompatibleWithState",
        ELEMENT = 99 => "informationElementNonExistent",
        PROTOCOL_ERROR = 111 => "protocolError",
        INTERWORKING = 127 => "interworking",
    }
    /// How a carrier was selected, ANSI T1.113.
    pub struct SelectionCode(pub u8) {
        NO_INDICATION = 0 => "noIndication",
        PRESUBSCRIBED = 1 => "presubscribedNotInput",
        PRESUBSCRIBED_INPUT = 2 => "presubscribedInput",
        PRESUBSCRIBED_UNKNOWN = 3 => "presubscribedNoIndication",
        NOT_PRESUBSCRIBED = 4 => "notPresubscribedInput",
    }
}
/// A leg of a call, TS 29.078 §5.1.
pub type Leg<'a> = Coded<'a, LegNumber>;
/// Whether a call is charged, Q.763 §3.5.
pub type Charge<'a> = Coded<'a, ChargeCode>;
/// Type of a packet data protocol, TS 29.060 §7.7.27.
pub type PdpNumber<'a> = Coded<'a, PdpNumberCode>;
/// Cause of the relay layer, TS 24.011 §8.2.5.4.
pub type RelayCause<'a> = Coded<'a, RelayCauseCode>;

bit_views! {
    /// What an intelligent peripheral or a service switching point can do, TS 29.078 §5.1.
    IpCapabilities {
        endOfStandardPart = 1[8..8],
        textToSpeech = 1[5..5],
        voiceRecognition = 1[4..4],
        speechRecognition = 1[3..3],
        voiceBack = 1[2..2],
        ipRoutingAddress = 1[1..1],
    }
    /// What an SGSN can do, TS 29.078 §5.1.
    SgsnBits {
        adviceOfCharge = 1[1..1],
    }
    /// Whether the party may join a conference, TS 29.078 §5.1.
    ConferenceTreatment {
        treatment = 1[2..1] { 1 => acceptConferenceRequest, 2 => rejectConferenceRequest },
    }
    /// Whether a request for call completion is accepted, TS 29.078 §5.1.
    CallCompletionTreatment {
        treatment = 1[2..1] { 1 => acceptCallCompletionServiceRequest, 2 => rejectCallCompletionServiceRequest },
    }
    /// Whether the call may be diverted, TS 29.078 §5.1.
    CallDiversionTreatment {
        treatment = 1[2..1] { 1 => callDiversionAllowed, 2 => callDiversionNotAllowed },
    }
    /// Whether the calling party number is restricted, TS 29.078 §5.1.
    CallingPartyRestriction {
        treatment = 1[2..1] { 1 => noINImpact, 2 => presentationRestricted },
    }
    /// Whether a request to hold the call is accepted, TS 29.078 §5.1.
    HoldTreatment {
        treatment = 1[2..1] { 1 => acceptHoldRequest, 2 => rejectHoldRequest },
    }
    /// Whether call waiting is accepted, TS 29.078 §5.1.
    CallWaitingTreatment {
        treatment = 1[2..1] { 1 => acceptCw, 2 => rejectCw },
    }
    /// Whether explicit call transfer is accepted, TS 29.078 §5.1.
    CallTransferTreatment {
        treatment = 1[2..1] { 1 => acceptEctRequest, 2 => rejectEctRequest },
    }
}

octet_views! {
    /// Who numbers the types of packet data protocols, TS 29.060 §7.7.27: bits 4 to 1 say it, the others are ones.
    PdpOrganization: |octets, field, visitor| match octets {
        [octet] => visitor.value(field, Value::Named((*octet).into(), PdpOrganizationCode(octet | 0xf0).name())),
        _ => visitor.unread(field, octets),
    }, audit |octets, at, auditor| if matches!(octets, [0..=0xef]) {
        auditor.finding(Flag::SpareBits, at);
    };
}
impl PdpOrganization<'_> {
    /// The organization, whatever stands in front of it; `None` if there is not one octet.
    #[must_use]
    pub const fn code(self) -> Option<PdpOrganizationCode> {
        match self.0 {
            [octet] => Some(PdpOrganizationCode(*octet | 0xf0)),
            _ => None,
        }
    }
}

octet_views! {
    /// Alerting pattern, TS 29.078 §5.1: the last of three octets is that of MAP.
    AlertingOctets;
    /// A carrier, TS 29.078 §5.1: how it was selected, then which one as in MAP.
    CarrierSelection;
}

impl<'a> AlertingOctets<'a> {
    /// The pattern.
    #[must_use]
    pub fn pattern(self) -> Alerting<'a> {
        Meaning::of(self.0.get(2..).unwrap_or_default())
    }
}
impl fmt::Display for AlertingOctets<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.len() == 3 { self.pattern().fmt(f) } else { Hex(self.0).fmt(f) }
    }
}
impl<'a> Meaning<'a> for AlertingOctets<'a> {
    #[inline]
    fn of(octets: &'a [u8]) -> Self {
        Self(octets)
    }
    fn walk(&self, field: Field<'_>, layer: Layer, visitor: &mut dyn Visitor) {
        let [front @ .., _] = self.0 else { return visitor.unread(field, self.0) };
        if front.len() != 2 {
            return visitor.unread(field, self.0);
        }
        let place = field.span.last(3);
        self.pattern().walk(field, layer, visitor);
        // A receiver ignores them; they are not lost.
        if front != [0, 0] {
            visitor.value(Field::new("alertingPatternIgnored", place.part(0, 2)), Value::Octets(front));
        }
    }
    fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
        if let [first, second, _] = self.0 {
            for (octet, at) in [(first, at), (second, at.wrapping_add(1))] {
                if *octet != 0 {
                    auditor.finding(Flag::SpareBits, at);
                }
            }
        }
    }
}

octet_views! {
    /// An address of a short message, TS 29.078 §5.1: as TS 24.008 §10.5.4.7 has it, or text of TS 23.038 where the type of
    /// number is alphanumeric, TS 23.040 §9.1.2.5.
    SmsAddress;
}

/// The type of number of an address that is text.
const ALPHANUMERIC: u8 = 5;

impl<'a> SmsAddress<'a> {
    /// The address as one of digits.
    #[must_use]
    pub const fn number(self) -> Address<'a> {
        Address::new(self.0)
    }
    /// The text of an alphanumeric address.
    #[must_use]
    pub fn text(self) -> Option<CodedText<'a>> {
        let nature = self.number().nature()?;
        (nature.0 == ALPHANUMERIC)
            .then(|| CodedText::new(DEFAULT_ALPHABET, self.0.get(1..).unwrap_or_default()))
    }
}
/// The data coding scheme of the default alphabet, language unspecified: TS 23.038 §5.
const DEFAULT_ALPHABET: u8 = 0x0f;

impl fmt::Display for SmsAddress<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.text() {
            Some(text) => text.fmt(f),
            None => self.number().fmt(f),
        }
    }
}
impl<'a> Meaning<'a> for SmsAddress<'a> {
    #[inline]
    fn of(octets: &'a [u8]) -> Self {
        Self(octets)
    }
    fn walk(&self, field: Field<'_>, layer: Layer, visitor: &mut dyn Visitor) {
        let (Some(text), Some(plan)) = (self.text(), self.number().plan()) else {
            return self.number().walk(field, layer, visitor);
        };
        let place = field.span.last(self.0.len());
        let (header, letters) = (place.part(0, 1), place.part(1, self.0.len()));
        visitor.begin(field, Shape::Object);
        visitor.value(Field::new("nature", header), Value::Named(ALPHANUMERIC.into(), Some("alphanumeric")));
        let named = Value::Named(i64::from(plan.0), plan.name());
        visitor.value(Field::typed("numberingPlan", walk::Kind::NUMBERING_PLAN, header), named);
        visitor.value(Field::new("text", letters), Value::Text(&text));
        visitor.end();
    }
    fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
        let Some(text) = self.text() else { return self.number().audit(at, auditor) };
        if !self.number().no_extension() {
            auditor.finding(Flag::AddressNoExtensionBit, at);
        }
        text.audit(at.wrapping_add(1), auditor);
    }
}

impl<'a> CarrierSelection<'a> {
    /// How it was selected.
    #[must_use]
    pub fn selection(self) -> Option<SelectionCode> {
        self.0.first().map(|b| SelectionCode(*b))
    }
    /// Which one.
    #[must_use]
    pub fn carrier(self) -> NetworkCarrier<'a> {
        Meaning::of(self.0.get(1..).unwrap_or_default())
    }
}
impl fmt::Display for CarrierSelection<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.len() == 4 { self.carrier().fmt(f) } else { Hex(self.0).fmt(f) }
    }
}
impl<'a> Meaning<'a> for CarrierSelection<'a> {
    #[inline]
    fn of(octets: &'a [u8]) -> Self {
        Self(octets)
    }
    fn walk(&self, field: Field<'_>, layer: Layer, visitor: &mut dyn Visitor) {
        let (Some(selection), 4) = (self.selection(), self.0.len()) else {
            return visitor.unread(field, self.0);
        };
        let place = field.span.last(4);
        visitor.begin(field, Shape::Object);
        visitor.value(Field::new("selection", place.part(0, 1)), selection.value());
        self.carrier().walk(Field::new("carrier", place.part(1, 4)), layer, visitor);
        visitor.end();
    }
    fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
        self.carrier().audit(at.wrapping_add(1), auditor);
    }
}

/// Types that stand encoded in an OCTET STRING.
macro_rules! contents {
    ($( $(#[$m:meta])* $view:ident of $ty:ty; )+) => { $(
        $(#[$m])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct $view<'a>(&'a [u8]);

        impl<'a> $view<'a> {
            /// The octets as they came.
            #[must_use]
            pub const fn octets(self) -> &'a [u8] {
                self.0
            }
            /// The value in the octets.
            ///
            /// # Errors
            /// What the type refuses, with the offset in these octets.
            pub fn decode(self) -> Result<$ty> {
                ber::decode_tlv(self.0, Layer::Cap)
            }
        }
        impl fmt::Display for $view<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                Hex(self.0).fmt(f)
            }
        }
        impl<'a> Meaning<'a> for $view<'a> {
            #[inline]
            fn of(octets: &'a [u8]) -> Self {
                Self(octets)
            }
            fn walk(&self, field: Field<'_>, layer: Layer, visitor: &mut dyn Visitor) {
                walk_contents(<$ty>::SCHEMA, self.0, field, layer, visitor);
            }
            fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
                audit_contents(<$ty>::SCHEMA, self.0, at, auditor);
            }
        }
    )+ };
}
contents! {
    /// The terms of charging by time, TS 29.078 §5.1.
    ChargingTerms of data_types::CamelAChBillingChargingCharacteristics<'a>;
    /// The terms of charging by time in version 3.
    ChargingTermsOfPhase3 of v3::data_types::CamelAChBillingChargingCharacteristics<'a>;
    /// The terms of charging by time in version 2.
    ChargingTermsOfPhase2 of v2::data_types::CamelAChBillingChargingCharacteristics<'a>;
    /// How long was charged, TS 29.078 §5.1.
    ChargingReport of data_types::CamelCallResult<'a>;
    /// What is added to the charging record of a call, TS 29.078 §5.1.
    FciContents of data_types::CamelFciBillingChargingCharacteristics<'a>;
    /// What is added to the charging record of a packet session, TS 29.078 §5.1.
    FciGprsContents of data_types::CamelFciGprsBillingChargingCharacteristics<'a>;
    /// What is added to the charging record of a short message, TS 29.078 §5.1.
    FciSmsContents of data_types::CamelFciSmsBillingChargingCharacteristics<'a>;
    /// The advice of charge of a call, TS 29.078 §5.1.
    SciContents of data_types::CamelSciBillingChargingCharacteristics<'a>;
    /// The advice of charge of a packet session, TS 29.078 §5.1.
    SciGprsContents of data_types::CamelSciGprsBillingChargingCharacteristics<'a>;
}

/// The one element in octets that end at `end`.
fn element(octets: &[u8], end: u32, layer: Layer) -> Result<Tlv<'_>> {
    let mut reader = Reader::over(octets, end, 0, layer);
    let element = Tlv::read(&mut reader)?;
    reader.finish()?;
    Ok(element)
}

fn walk_contents(
    schema: &'static Schema,
    octets: &[u8],
    field: Field<'_>,
    layer: Layer,
    visitor: &mut dyn Visitor,
) {
    match element(octets, field.span.end, layer) {
        Ok(element) => ber::walk(field.name, schema, &element, visitor),
        Err(e) => visitor.fault(field, octets, e),
    }
}

fn audit_contents(schema: &'static Schema, octets: &[u8], at: u32, auditor: &mut dyn Auditor) {
    let size = u32::try_from(octets.len()).unwrap_or(u32::MAX);
    match element(octets, at.wrapping_add(size), Layer::Cap) {
        Ok(element) => {
            ber::audit(schema, &element, auditor);
            ber::check(schema, &element, &mut |e| {
                if matches!(e.kind(), Kind::Size | Kind::Value) {
                    auditor.finding(Flag::ConstraintViolated, e.at());
                }
            });
        }
        Err(e) => auditor.finding(Flag::Undecodable, e.at()),
    }
}
