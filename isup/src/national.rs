//! What networks have besides Q.763: messages, parameters and values of France, Israel, Japan and Russia.
//!
//! No text of their specifications was at hand. Layouts are those by which an implementation reads them; which optional
//! parameters a message of a network has is not known, so there each that is known is expected. Octets that a layout does
//! not fit stay as they are, as those of an unknown message type do.

use crate::{
    ansi,
    message::Body,
    number::{PlainNumber, digits},
    parameter::{Known, ParameterType, rows},
    structure::{Coded, Octets, Unsigned, counted, item, list, object},
    table::MessageType,
};
use sigcodec_ber::{bit_views, octet_views};
use sigcodec_pointers::{self as pointers, Layout, messages};
use sigcodec_q763::Category;
use sigcodec_wire::{
    Network, Reader, codes,
    walk::{BitField, Field, Value, Visitor},
};

messages! {
    /// Message types of France.
    pub struct FrenchMessageType of FrenchParameterName;
    /// Charging pulse.
    CHP = 225 { F COLLECTION_FIELD, F MESSAGE_NUMBER, O {} }
    /// Charging acknowledge.
    CHA = 226 { O {} }
}
messages! {
    /// Message types of Israel.
    pub struct IsraeliMessageType of IsraeliParameterName;
    /// Backward charging.
    BCM = 232 { F CHARGING_MESSAGE_INDICATORS, F CURRENT_RATE, F TIME_INDICATOR, F NEXT_RATE, }
    /// Traffic change.
    TCM = 233 { F CHARGING_MESSAGE_INDICATORS, F TIME_INDICATOR, F NEXT_RATE, }
    /// Charge acknowledgement.
    CAM = 234 {}
}
messages! {
    /// Message types of Japan.
    pub struct JapaneseMessageType of JapaneseParameterName;
    /// Charge information.
    CHG = 254 { F CHARGE_INFORMATION_TYPE, V CHARGE_INFORMATION, O {} }
}
messages! {
    /// Message types of Russia.
    pub struct RussianMessageType of RussianParameterName;
    /// Clear calling line.
    CCL = 252 {}
    /// Ringing.
    RNG = 255 { O {} }
}

rows! {
    /// Mandatory parameters of France: their numbers are of this table alone, for they have no name code.
    pub struct FrenchParameterName;
    /// The parameters of France with the types of their contents, for messages of France alone.
    pub mod french;
    COLLECTION_FIELD: Unsigned = 240 [1], "collectionField", "France";
    MESSAGE_NUMBER: Unsigned = 241 [1], "messageNumber", "France";
}
rows! {
    /// Mandatory parameters of Israel: their numbers are of this table alone, for they have no name code.
    pub struct IsraeliParameterName;
    /// The parameters of Israel with the types of their contents, for messages of Israel alone.
    pub mod israeli;
    CHARGING_MESSAGE_INDICATORS: ChargingMessageIndicators = 240 [1], "chargingMessageIndicators", "Israel";
    CURRENT_RATE: Rate = 241 [2], "currentRate", "Israel";
    TIME_INDICATOR: HalfHours = 242 [1], "timeIndicator", "Israel";
    NEXT_RATE: Rate = 243 [2], "nextRate", "Israel";
}
rows! {
    /// The name code of a parameter of Japan.
    pub struct JapaneseParameterName;
    /// The parameters of Japan with the types of their contents. Some name codes are those of other parameters of T1.113.
    pub mod japanese;
    EMERGENCY_CALL_INDICATOR: EmergencyCallIndicator = 215 [1..=255], "emergencyCallIndicator", "Japan";
    EMERGENCY_CALL_INFORMATION_INDICATOR: EmergencyCallInformation = 236 [2..=255], "emergencyCallInformationIndicator", "Japan";
    NETWORK_POI_CA: InterconnectionArea = 238 [2..=255], "networkPoiCa", "Japan";
    CARRIER_INFORMATION_TRANSFER: CarrierInformation = 241 [1..=255], "carrierInformationTransfer", "Japan";
    CHARGE_INFORMATION_DELAY: DelayedInformation = 242 [1..=255], "chargeInformationDelay", "Japan";
    ADDITIONAL_PARTYS_CATEGORY: AdditionalCategories = 243 [2..=255], "additionalPartysCategory", "Japan";
    REASON_FOR_CLIP_FAILURE: ReasonForClipFailure = 245 [1..=255], "reasonForClipFailure", "Japan";
    CONTRACTOR_NUMBER: PlainNumber = 249 [2..=255], "contractorNumber", "Japan", PARTY_NUMBER;
    CHARGE_INFORMATION_TYPE: Coded<ChargeInformationType> = 250 [1], "chargeInformationType", "Japan";
    CHARGE_INFORMATION: Octets = 251 [1..=255], "chargeInformation", "Japan";
    CHARGE_AREA_INFORMATION: ChargeArea = 253 [1..=255], "chargeAreaInformation", "Japan", LOCATION;
}
rows! {
    /// The name code of a parameter that Russia has other values for.
    pub struct RussianParameterName;
    /// The parameters of Russia with the types of their contents.
    pub mod russian;
    CALLING_PARTY_CATEGORY: RussianCallingCategory = 9 [1], "callingPartyCategory", "Russia";
}

codes! {
    /// Calling party's categories of Russia; others are those of Q.763 §3.11.
    pub struct RussianCategory(pub u8) {
        9 => "nationalOperator",
        225 => "hotelSubscriber",
        226 => "chargeFreeSubscriber",
        227 => "subscriberWithSpecialServiceAccess",
        228 => "localSubscriber",
        229 => "localCoinbox",
        240 => "automaticCallOfCategory1",
        241 => "semiautomaticCallOfCategory1",
        242 => "automaticCallOfCategory2",
        243 => "semiautomaticCallOfCategory2",
        244 => "automaticCallOfCategory3",
        245 => "semiautomaticCallOfCategory3",
        246 => "automaticCallOfCategory4",
        247 => "semiautomaticCallOfCategory4",
    }
    /// What charge information is about.
    pub struct ChargeInformationType(pub u8) {
        3 => "advancedChargeRateTransfer",
        254 => "chargeRateTransfer",
    }
    /// What information on charging comes later.
    pub struct DelayedCharge(pub u8) {
        253 => "chargeRateTransfer",
        254 => "terminatingChargeAreaInformation",
    }
    /// Whose information on a carrier it is.
    pub struct CarrierCategory(pub u8) {
        250 => "serviceControlPointCarrier",
        251 => "originatingLocalExchangeCarrier",
        252 => "terminatingLocalExchangeCarrier",
        253 => "chosenInterExchangeCarrier",
        254 => "interExchangeCarrier",
    }
    /// What is told of a carrier.
    pub struct CarrierItem(pub u8) {
        POI_HIERARCHY = 252 => "poiHierarchyInformation",
        CHARGE_AREA = 253 => "poiChargeAreaInformation",
        IDENTIFICATION = 254 => "carrierIdentificationCode",
    }
    /// What an additional category is of.
    pub struct AdditionalCategoryType(pub u8) {
        MOBILE_3 = 251 => "type3OfAdditionalMobileServiceInformation",
        MOBILE_2 = 252 => "type2OfAdditionalMobileServiceInformation",
        MOBILE_1 = 253 => "type1OfAdditionalMobileServiceInformation",
        FIXED_1 = 254 => "type1OfAdditionalFixedServiceInformation",
    }
    /// Type 1 of additional fixed service information.
    pub struct FixedService(pub u8) {
        1 => "trainPayphone",
        2 => "pink",
    }
    /// Type 1 of additional mobile service information.
    pub struct MobileService(pub u8) {
        1 => "cellularTelephoneService",
        2 => "maritimeTelephoneService",
        3 => "airplaneTelephoneService",
        4 => "pagingService",
        5 => "phsService",
    }
    /// Type 2 of additional mobile service information.
    pub struct MobileMethod(pub u8) {
        1 => "hiCapMethod",
        2 => "nJTacs",
        3 => "pdc800MHz",
        4 => "pdc1500MHz",
        5 => "nStarSatellite",
        6 => "cdmaOne800MHz",
        7 => "iridiumSatellite",
        8 => "imt2000",
        9 => "phs",
    }
}
bit_views! {
    /// Charging message indicators of Israel: in what unit the rates are.
    ChargingMessageIndicators {
        nextTariff = 1[4..3] {
            0 => notPresent, 1 => rateInDeciseconds, 2 => rateInCentiseconds, 3 => rateInMilliseconds,
        },
        currentTariff = 1[2..1] {
            0 => notPresent, 1 => rateInDeciseconds, 2 => rateInCentiseconds, 3 => rateInMilliseconds,
        },
    }
    /// Emergency call indicator of Japan.
    EmergencyCallIndicator {
        emergencyCallType = 1[2..1] { 0 => noSpecificCategory },
    }
    /// Emergency call information indicator of Japan.
    EmergencyCallInformation {
        holdAtEmergencyCallDisconnection = 1[2..1] {
            0 => noIndication, 1 => emergencyCallIsHolding, 2 => callBackFromTheEmergencyCenter,
            3 => reAnswerToAnEmergencyCall,
        },
    }
    /// Reason for CLIP failure of Japan.
    ReasonForClipFailure {
        extension = 1[8..8],
        reasonForClipFailure = 1[7..1] {
            1 => usersRequest, 2 => interactionWithOtherService, 3 => publicTelephoneOrigination,
        },
    }
    /// Where an interconnection enters and leaves a network.
    PoiHierarchy {
        entryPoiHierarchy = 1[8..5] { 0 => noIndication, 1 => hierarchyLevel1, 2 => hierarchyLevel2 },
        exitPoiHierarchy = 1[4..1] { 0 => noIndication, 1 => hierarchyLevel1, 2 => hierarchyLevel2 },
    }
    /// Which way information on carriers is transferred.
    CarrierDirection {
        iecIndicator = 1[2..1] {
            0 => noTransfer, 1 => transferInForwardDirection, 2 => transferInBackwardDirection,
            3 => transferInBothDirections,
        },
    }
    /// What a charge area is given by.
    ChargeAreaNature {
        odd = 1[8..8],
        natureOfInformation = 1[7..1] { 0 => maCode, 1 => caCode },
    }
}
octet_views! {
    /// A rate of Israel, least significant octet first, in the unit that the charging message indicators say.
    Rate: |octets, field, visitor| match octets {
        [low, high] => visitor.value(field, Value::Unsigned(u16::from_le_bytes([*low, *high]).into())),
        _ => visitor.unread(field, octets),
    };
    /// Half hours since midnight.
    HalfHours: |octets, field, visitor| match octets {
        [half_hours] => visitor.value(field, Value::Unsigned((*half_hours).into())),
        _ => visitor.unread(field, octets),
    };
    /// Calling party's category of Russia.
    RussianCallingCategory: |octets, field, visitor| match octets {
        [code] => {
            let name = RussianCategory(*code).name().or_else(|| Category(*code).name());
            visitor.value(field, Value::Named((*code).into(), name));
        }
        _ => visitor.unread(field, octets),
    };
    /// Network POI-CA of Japan: the point of interconnection, and its charge area.
    InterconnectionArea: |octets, field, visitor| object(octets, field, visitor, |t| {
        t.bits("hierarchy", 1, PoiHierarchy::FIELDS);
        let length = t.rest.first().map_or(0, |n| usize::from(*n));
        t.number("length", 1);
        tell_digits("chargeArea", length, t);
    });
    /// Carrier information transfer of Japan: what is told of each carrier.
    CarrierInformation: |octets, field, visitor| object(octets, field, visitor, |t| {
        t.bits("indicators", 1, CarrierDirection::FIELDS);
        let (carriers, place) = t.take(t.rest.len());
        list(carriers, Field::new("carriers", place), t.visitor, |t| item(t, counted(t.rest), |t| {
            let (category, place) = t.take(1);
            if let [category] = category {
                t.visitor.value(Field::new("category", place), CarrierCategory(*category).value());
            }
            t.take(1);
            let (items, place) = t.take(t.rest.len());
            list(items, Field::new("items", place), t.visitor, |t| item(t, counted(t.rest), |t| {
                let (kind, place) = t.take(1);
                let kind = kind.first().map_or(CarrierItem(0), |kind| CarrierItem(*kind));
                t.visitor.value(Field::new("type", place), kind.value());
                t.take(1);
                match kind {
                    CarrierItem::POI_HIERARCHY if !t.rest.is_empty() => {
                        t.bits("hierarchy", 1, PoiHierarchy::FIELDS);
                    }
                    CarrierItem::CHARGE_AREA => tell_digits("chargeArea", t.rest.len(), t),
                    CarrierItem::IDENTIFICATION => tell_digits("identification", t.rest.len(), t),
                    _ => {}
                }
            }));
        }));
    });
    /// Charge information delay of Japan: what information on charging comes later.
    DelayedInformation: |octets, field, visitor| list(octets, field, visitor, |t| {
        let (code, place) = t.take(1);
        if let [code] = code {
            t.visitor.value(Field::new("", place), DelayedCharge(*code).value());
        }
    });
    /// Additional party's category of Japan: pairs of a type and a value.
    AdditionalCategories: |octets, field, visitor| list(octets, field, visitor, |t| item(t, 2.min(t.rest.len()), |t| {
        let (kind, place) = t.take(1);
        let kind = kind.first().map_or(AdditionalCategoryType(0), |kind| AdditionalCategoryType(*kind));
        t.visitor.value(Field::new("type", place), kind.value());
        let (value, place) = t.take(1);
        if let [value] = value {
            let value = match kind {
                AdditionalCategoryType::FIXED_1 => FixedService(*value).value(),
                AdditionalCategoryType::MOBILE_1 => MobileService(*value).value(),
                AdditionalCategoryType::MOBILE_2 => MobileMethod(*value).value(),
                _ => Value::Named((*value).into(), None),
            };
            t.visitor.value(Field::new("value", place), value);
        }
    }));
    /// Charge area information of Japan: the digits of a message area, behind those of a numbering area, or of a charge
    /// area.
    ChargeArea: |octets, field, visitor| object(octets, field, visitor, |t| {
        let is_odd = t.rest.first().is_some_and(|b| b & 0x80 != 0);
        t.bits("nature", 1, ChargeAreaNature::FIELDS);
        let (octets, place) = t.take(t.rest.len());
        let digits = crate::AddressDigits { odd: is_odd, octets };
        t.visitor.value(Field::new("digits", place), Value::Text(&digits));
        tell_filler(is_odd, octets, Field::new("filler", place), t.visitor);
    });
}

/// Digits behind an octet whose bit 8 says that their number is odd.
fn tell_digits(name: &str, octets: usize, t: &mut crate::structure::Teller<'_, '_>) {
    let (octets, place) = t.take(octets);
    let [first, rest @ ..] = octets else { return };
    t.visitor.value(Field::new(name, place), Value::Text(&digits(octets, 1)));
    if first & 0x7f != 0 {
        t.visitor.value(Field::new("spare", place.part(0, 1)), Value::Unsigned((first & 0x7f).into()));
    }
    tell_filler(first & 0x80 != 0, rest, Field::new("filler", place), t.visitor);
}
/// What stands in the half octet behind an odd number of digits, if it is not the filler 0.
fn tell_filler(is_odd: bool, octets: &[u8], field: Field<'_>, visitor: &mut dyn Visitor) {
    if let (true, Some(last)) = (is_odd, octets.last()) {
        if last >> 4 != 0 {
            visitor.value(field, Value::Unsigned((last >> 4).into()));
        }
    }
}

macro_rules! types {
    ($($ty:ident),+; $($bits:ident),+) => {
        $( impl ParameterType for $ty<'static> {
            type Value<'a> = $ty<'a>;
        } )+
        $( impl ParameterType for $bits<'static> {
            type Value<'a> = $bits<'a>;
            const BITS: &'static [BitField] = Self::FIELDS;
            fn is_in_order(octets: &[u8]) -> bool {
                crate::parameter::has_no_spare::<Self>(octets)
            }
        } )+
    };
}
types! {
    Rate, HalfHours, RussianCallingCategory, InterconnectionArea, CarrierInformation, DelayedInformation,
    AdditionalCategories, ChargeArea;
    ChargingMessageIndicators, EmergencyCallIndicator, EmergencyCallInformation, ReasonForClipFailure
}

/// The messages that networks have and Q.763 has not.
pub const MESSAGES: &[(Network, &[&Layout])] = &[
    (Network::Japan, JapaneseMessageType::LAYOUTS),
    (Network::France, FrenchMessageType::LAYOUTS),
    (Network::Israel, IsraeliMessageType::LAYOUTS),
    (Network::Russia, RussianMessageType::LAYOUTS),
];

/// What a network calls a parameter of its own in [`MESSAGES`].
#[must_use]
pub fn parameter_name(code: u8, network: Network) -> Option<&'static str> {
    known(code, network, true).map(|known| known.name)
}

/// How a network lays out a message that Q.763 has not.
pub(crate) const fn layout(message_type: MessageType, network: Network) -> Option<&'static Layout> {
    match network {
        Network::France => FrenchMessageType(message_type.0).layout(),
        Network::Israel => IsraeliMessageType(message_type.0).layout(),
        Network::Japan => JapaneseMessageType(message_type.0).layout(),
        Network::Russia => RussianMessageType(message_type.0).layout(),
        Network::Itu | Network::Ansi | Network::China => None,
    }
}
/// A message of a network, as its layout has it; raw if it does not fit.
#[cold]
pub(crate) fn read<'a>(whole: Reader<'a>, behind: Reader<'a>, layout: &'static Layout) -> Body<'a> {
    pointers::Message::read(whole, layout).map_or(Body::Raw(behind), Body::Known)
}
/// The parameter that a network has, or reads in another way than Q.763, under a name code.
pub(crate) fn known(name: u8, network: Network, is_fixed: bool) -> Option<&'static Known> {
    match network {
        Network::France if is_fixed => FrenchParameterName(name).known(),
        Network::Israel if is_fixed => IsraeliParameterName(name).known(),
        Network::Japan => JapaneseParameterName(name).known(),
        Network::Russia => RussianParameterName(name).known(),
        Network::Ansi => ansi::AnsiParameterName(name).known(),
        _ => None,
    }
}
