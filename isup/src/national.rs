//! What networks name besides Q.763. A message whose type is one of these has a layout that is not known here: its
//! octets stay.

use sigcodec_wire::codes;

codes! {
    /// Message types of France.
    pub struct FrenchMessageType(pub u8) {
        225 => "chargingPulse",
        226 => "chargingAcknowledge",
    }
    /// Message types of Israel.
    pub struct IsraeliMessageType(pub u8) {
        232 => "backwardCharging",
        233 => "trafficChange",
        234 => "chargeAck",
    }
    /// Message types of Russia.
    pub struct RussianMessageType(pub u8) {
        252 => "clearCallingLine",
        255 => "ringing",
    }
    /// Message types of Japan.
    pub struct JapaneseMessageType(pub u8) {
        254 => "chargeInformation",
    }
    /// Parameters of Japan.
    pub struct JapaneseParameterName(pub u8) {
        215 => "emergencyCallIndicator",
        236 => "emergencyCallInformationIndicator",
        238 => "networkPoiCa",
        241 => "carrierInformationTransfer",
        242 => "chargeInformationDelay",
        243 => "additionalPartysCategory",
        245 => "reasonForClipFailure",
        249 => "contractorNumber",
        250 => "chargeInformationType",
        251 => "chargeInformation",
        253 => "chargeAreaInformation",
    }
    /// Calling party's categories of Russia.
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
}
