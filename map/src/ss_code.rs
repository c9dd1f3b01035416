//! MAP-SS-Code: supplementary service codes, TS 29.002 §17.7.5.

use crate::meaning::Coded;
use sigcodec_ber::{Schema, Typed, octets};
use sigcodec_wire::codes;

codes! {
    /// Supplementary service code, §17.7.5.
    pub struct SupplementaryService(pub u8) {
        ALL_SS = 0x00 => "allSS",
        ALL_LINE_IDENTIFICATION_SS = 0x10 => "allLineIdentificationSS",
        CLIP = 0x11 => "clip",
        CLIR = 0x12 => "clir",
        COLP = 0x13 => "colp",
        COLR = 0x14 => "colr",
        MCI = 0x15 => "mci",
        ALL_NAME_IDENTIFICATION_SS = 0x18 => "allNameIdentificationSS",
        CNAP = 0x19 => "cnap",
        ALL_FORWARDING_SS = 0x20 => "allForwardingSS",
        CFU = 0x21 => "cfu",
        ALL_COND_FORWARDING_SS = 0x28 => "allCondForwardingSS",
        CFB = 0x29 => "cfb",
        CFNRY = 0x2a => "cfnry",
        CFNRC = 0x2b => "cfnrc",
        CD = 0x24 => "cd",
        ALL_CALL_OFFERING_SS = 0x30 => "allCallOfferingSS",
        ECT = 0x31 => "ect",
        MAH = 0x32 => "mah",
        ALL_CALL_COMPLETION_SS = 0x40 => "allCallCompletionSS",
        CW = 0x41 => "cw",
        HOLD = 0x42 => "hold",
        CCBS_A = 0x43 => "ccbsA",
        CCBS_B = 0x44 => "ccbsB",
        MC = 0x45 => "mc",
        ALL_MULTI_PARTY_SS = 0x50 => "allMultiPartySS",
        MULTI_PTY = 0x51 => "multiPTY",
        ALL_COMMUNITY_OF_INTEREST_SS = 0x60 => "allCommunityOfInterestSS",
        CUG = 0x61 => "cug",
        ALL_CHARGING_SS = 0x70 => "allChargingSS",
        AOCI = 0x71 => "aoci",
        AOCC = 0x72 => "aocc",
        ALL_ADDITIONAL_INFO_TRANSFER_SS = 0x80 => "allAdditionalInfoTransferSS",
        UUS1 = 0x81 => "uus1",
        UUS2 = 0x82 => "uus2",
        UUS3 = 0x83 => "uus3",
        ALL_BARRING_SS = 0x90 => "allBarringSS",
        BARRING_OF_OUTGOING_CALLS = 0x91 => "barringOfOutgoingCalls",
        BAOC = 0x92 => "baoc",
        BOIC = 0x93 => "boic",
        BOIC_EX_HC = 0x94 => "boicExHC",
        BARRING_OF_INCOMING_CALLS = 0x99 => "barringOfIncomingCalls",
        BAIC = 0x9a => "baic",
        BIC_ROAM = 0x9b => "bicRoam",
        ALL_PLMN_SPECIFIC_SS = 0xf0 => "allPLMNSpecificSS",
        PLMN_SPECIFIC_SS1 = 0xf1 => "plmnSpecificSS1",
        PLMN_SPECIFIC_SS2 = 0xf2 => "plmnSpecificSS2",
        PLMN_SPECIFIC_SS3 = 0xf3 => "plmnSpecificSS3",
        PLMN_SPECIFIC_SS4 = 0xf4 => "plmnSpecificSS4",
        PLMN_SPECIFIC_SS5 = 0xf5 => "plmnSpecificSS5",
        PLMN_SPECIFIC_SS6 = 0xf6 => "plmnSpecificSS6",
        PLMN_SPECIFIC_SS7 = 0xf7 => "plmnSpecificSS7",
        PLMN_SPECIFIC_SS8 = 0xf8 => "plmnSpecificSS8",
        PLMN_SPECIFIC_SS9 = 0xf9 => "plmnSpecificSS9",
        PLMN_SPECIFIC_SS_A = 0xfa => "plmnSpecificSSA",
        PLMN_SPECIFIC_SS_B = 0xfb => "plmnSpecificSSB",
        PLMN_SPECIFIC_SS_C = 0xfc => "plmnSpecificSSC",
        PLMN_SPECIFIC_SS_D = 0xfd => "plmnSpecificSSD",
        PLMN_SPECIFIC_SS_E = 0xfe => "plmnSpecificSSE",
        PLMN_SPECIFIC_SS_F = 0xff => "plmnSpecificSSF",
        ALL_CALL_PRIORITY_SS = 0xa0 => "allCallPrioritySS",
        EMLPP = 0xa1 => "emlpp",
        ALL_LCS_PRIVACY_EXCEPTION = 0xb0 => "allLCSPrivacyException",
        UNIVERSAL = 0xb1 => "universal",
        CALL_SESSION_RELATED = 0xb2 => "callSessionRelated",
        CALL_SESSION_UNRELATED = 0xb3 => "callSessionUnrelated",
        PLMNOPERATOR = 0xb4 => "plmnoperator",
        SERVICE_TYPE = 0xb5 => "serviceType",
        ALL_MOLR_SS = 0xc0 => "allMOLRSS",
        BASIC_SELF_LOCATION = 0xc1 => "basicSelfLocation",
        AUTONOMOUS_SELF_LOCATION = 0xc2 => "autonomousSelfLocation",
        TRANSFER_TO_THIRD_PARTY = 0xc3 => "transferToThirdParty",
    }
}
/// Supplementary service code, §17.7.5.
pub type SsCodeName<'a> = Coded<'a, SupplementaryService>;

octets! {
    /// `SS-Code`, §17.7.5. Argument of `registerPassword`.
    pub struct SsCode(1) as SsCodeName;
}

/// The types of this module in the order of the specification.
pub const TYPES: &[&Schema] = &[<SsCode<'_>>::SCHEMA];
