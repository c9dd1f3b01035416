//! MAP-TS-Code: teleservice codes, TS 29.002 §17.7.9.

use crate::meaning::Coded;
use sigcodec_ber::{Schema, Typed, octets};
use sigcodec_wire::codes;

codes! {
    /// Teleservice code, §17.7.9.
    pub struct Teleservice(pub u8) {
        ALL_TELESERVICES = 0x00 => "allTeleservices",
        ALL_SPEECH_TRANSMISSION_SERVICES = 0x10 => "allSpeechTransmissionServices",
        TELEPHONY = 0x11 => "telephony",
        EMERGENCY_CALLS = 0x12 => "emergencyCalls",
        ALL_SHORT_MESSAGE_SERVICES = 0x20 => "allShortMessageServices",
        SHORT_MESSAGE_MT_PP = 0x21 => "shortMessageMTPP",
        SHORT_MESSAGE_MO_PP = 0x22 => "shortMessageMOPP",
        ALL_FACSIMILE_TRANSMISSION_SERVICES = 0x60 => "allFacsimileTransmissionServices",
        FACSIMILE_GROUP3_AND_ALTER_SPEECH = 0x61 => "facsimileGroup3AndAlterSpeech",
        AUTOMATIC_FACSIMILE_GROUP3 = 0x62 => "automaticFacsimileGroup3",
        FACSIMILE_GROUP4 = 0x63 => "facsimileGroup4",
        ALL_DATA_TELESERVICES = 0x70 => "allDataTeleservices",
        ALL_TELESERVICES_EXEPT_SMS = 0x80 => "allTeleservicesExeptSMS",
        ALL_VOICE_GROUP_CALL_SERVICES = 0x90 => "allVoiceGroupCallServices",
        VOICE_GROUP_CALL = 0x91 => "voiceGroupCall",
        VOICE_BROADCAST_CALL = 0x92 => "voiceBroadcastCall",
        ALL_PLMN_SPECIFIC_TS = 0xd0 => "allPLMNSpecificTS",
        PLMN_SPECIFIC_TS1 = 0xd1 => "plmnSpecificTS1",
        PLMN_SPECIFIC_TS2 = 0xd2 => "plmnSpecificTS2",
        PLMN_SPECIFIC_TS3 = 0xd3 => "plmnSpecificTS3",
        PLMN_SPECIFIC_TS4 = 0xd4 => "plmnSpecificTS4",
        PLMN_SPECIFIC_TS5 = 0xd5 => "plmnSpecificTS5",
        PLMN_SPECIFIC_TS6 = 0xd6 => "plmnSpecificTS6",
        PLMN_SPECIFIC_TS7 = 0xd7 => "plmnSpecificTS7",
        PLMN_SPECIFIC_TS8 = 0xd8 => "plmnSpecificTS8",
        PLMN_SPECIFIC_TS9 = 0xd9 => "plmnSpecificTS9",
        PLMN_SPECIFIC_TS_A = 0xda => "plmnSpecificTSA",
        PLMN_SPECIFIC_TS_B = 0xdb => "plmnSpecificTSB",
        PLMN_SPECIFIC_TS_C = 0xdc => "plmnSpecificTSC",
        PLMN_SPECIFIC_TS_D = 0xdd => "plmnSpecificTSD",
        PLMN_SPECIFIC_TS_E = 0xde => "plmnSpecificTSE",
        PLMN_SPECIFIC_TS_F = 0xdf => "plmnSpecificTSF",
    }
}
/// Teleservice code, §17.7.9.
pub type TeleserviceName<'a> = Coded<'a, Teleservice>;

octets! {
    /// `TeleserviceCode`, §17.7.9.
    pub struct TeleserviceCode(1) as TeleserviceName;
    /// `Ext-TeleserviceCode`, §17.7.9.
    pub struct ExtTeleserviceCode(1..=5) as TeleserviceName;
}

/// The types of this module in the order of the specification.
pub const TYPES: &[&Schema] = &[<TeleserviceCode<'_>>::SCHEMA, <ExtTeleserviceCode<'_>>::SCHEMA];
