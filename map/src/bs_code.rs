//! MAP-BS-Code: bearer service codes, TS 29.002 §17.7.10.

use crate::meaning::Coded;
use sigcodec_ber::{Schema, Typed, octets};
use sigcodec_wire::codes;

codes! {
    /// Bearer service code, §17.7.10.
    pub struct BearerService(pub u8) {
        ALL_BEARER_SERVICES = 0x00 => "allBearerServices",
        ALL_DATA_CDA_SERVICES = 0x10 => "allDataCDAServices",
        DATA_CDA300_BPS = 0x11 => "dataCDA300bps",
        DATA_CDA1200_BPS = 0x12 => "dataCDA1200bps",
        DATA_CDA120075_BPS = 0x13 => "dataCDA120075bps",
        DATA_CDA2400_BPS = 0x14 => "dataCDA2400bps",
        DATA_CDA4800_BPS = 0x15 => "dataCDA4800bps",
        DATA_CDA9600_BPS = 0x16 => "dataCDA9600bps",
        GENERAL_DATA_CDA = 0x17 => "generalDataCDA",
        ALL_DATA_CDS_SERVICES = 0x18 => "allDataCDSServices",
        DATA_CDS1200_BPS = 0x1a => "dataCDS1200bps",
        DATA_CDS2400_BPS = 0x1c => "dataCDS2400bps",
        DATA_CDS4800_BPS = 0x1d => "dataCDS4800bps",
        DATA_CDS9600_BPS = 0x1e => "dataCDS9600bps",
        GENERAL_DATA_CDS = 0x1f => "generalDataCDS",
        ALL_PAD_ACCESS_CA_SERVICES = 0x20 => "allPadAccessCAServices",
        PAD_ACCESS_CA300_BPS = 0x21 => "padAccessCA300bps",
        PAD_ACCESS_CA1200_BPS = 0x22 => "padAccessCA1200bps",
        PAD_ACCESS_CA120075_BPS = 0x23 => "padAccessCA120075bps",
        PAD_ACCESS_CA2400_BPS = 0x24 => "padAccessCA2400bps",
        PAD_ACCESS_CA4800_BPS = 0x25 => "padAccessCA4800bps",
        PAD_ACCESS_CA9600_BPS = 0x26 => "padAccessCA9600bps",
        GENERAL_PAD_ACCESS_CA = 0x27 => "generalPadAccessCA",
        ALL_DATA_PDS_SERVICES = 0x28 => "allDataPDSServices",
        DATA_PDS2400_BPS = 0x2c => "dataPDS2400bps",
        DATA_PDS4800_BPS = 0x2d => "dataPDS4800bps",
        DATA_PDS9600_BPS = 0x2e => "dataPDS9600bps",
        GENERAL_DATA_PDS = 0x2f => "generalDataPDS",
        ALL_ALTERNATE_SPEECH_DATA_CDA = 0x30 => "allAlternateSpeechDataCDA",
        ALL_ALTERNATE_SPEECH_DATA_CDS = 0x38 => "allAlternateSpeechDataCDS",
        ALL_SPEECH_FOLLOWED_BY_DATA_CDA = 0x40 => "allSpeechFollowedByDataCDA",
        ALL_SPEECH_FOLLOWED_BY_DATA_CDS = 0x48 => "allSpeechFollowedByDataCDS",
        ALL_DATA_CIRCUIT_ASYNCHRONOUS = 0x50 => "allDataCircuitAsynchronous",
        ALL_ASYNCHRONOUS_SERVICES = 0x60 => "allAsynchronousServices",
        ALL_DATA_CIRCUIT_SYNCHRONOUS = 0x58 => "allDataCircuitSynchronous",
        ALL_SYNCHRONOUS_SERVICES = 0x68 => "allSynchronousServices",
        ALL_PLMN_SPECIFIC_BS = 0xd0 => "allPLMNSpecificBS",
        PLMN_SPECIFIC_BS1 = 0xd1 => "plmnSpecificBS1",
        PLMN_SPECIFIC_BS2 = 0xd2 => "plmnSpecificBS2",
        PLMN_SPECIFIC_BS3 = 0xd3 => "plmnSpecificBS3",
        PLMN_SPECIFIC_BS4 = 0xd4 => "plmnSpecificBS4",
        PLMN_SPECIFIC_BS5 = 0xd5 => "plmnSpecificBS5",
        PLMN_SPECIFIC_BS6 = 0xd6 => "plmnSpecificBS6",
        PLMN_SPECIFIC_BS7 = 0xd7 => "plmnSpecificBS7",
        PLMN_SPECIFIC_BS8 = 0xd8 => "plmnSpecificBS8",
        PLMN_SPECIFIC_BS9 = 0xd9 => "plmnSpecificBS9",
        PLMN_SPECIFIC_BS_A = 0xda => "plmnSpecificBSA",
        PLMN_SPECIFIC_BS_B = 0xdb => "plmnSpecificBSB",
        PLMN_SPECIFIC_BS_C = 0xdc => "plmnSpecificBSC",
        PLMN_SPECIFIC_BS_D = 0xdd => "plmnSpecificBSD",
        PLMN_SPECIFIC_BS_E = 0xde => "plmnSpecificBSE",
        PLMN_SPECIFIC_BS_F = 0xdf => "plmnSpecificBSF",
    }
}
/// Bearer service code, §17.7.10.
pub type BearerServiceName<'a> = Coded<'a, BearerService>;

octets! {
    /// `BearerServiceCode`, §17.7.10.
    pub struct BearerServiceCode(1) as BearerServiceName;
    /// `Ext-BearerServiceCode`, §17.7.10.
    pub struct ExtBearerServiceCode(1..=5) as BearerServiceName;
}

/// The types of this module in the order of the specification.
pub const TYPES: &[&Schema] = &[<BearerServiceCode<'_>>::SCHEMA, <ExtBearerServiceCode<'_>>::SCHEMA];
