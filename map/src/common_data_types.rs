//! MAP-CommonDataTypes: common data types, TS 29.002 §17.7.8.
#![expect(missing_docs, reason = "a member is named by its identifier in the clause that its type cites")]

use super::bs_code::{BearerServiceCode, ExtBearerServiceCode};
use super::extension_data_types::ExtensionContainer;
use super::ss_code::SsCode;
use super::ts_code::{ExtTeleserviceCode, TeleserviceCode};
use crate::meaning::{
    Alerting, Carrier, CellOrArea, Characters, EutranCell, GsnIpAddress, ImeiDigits, ImsiDigits, NrCell,
    NrTrackingArea, NtpTime, Plmn, StatusBits, Subaddress, TrackingArea,
};
use sigcodec_ber::{Ber, Lazy, Rest, Schema, SeqOf, Typed, enumerated, integers, octets};
use sigcodec_gsm::digits::{AddressString as Address, Tbcd};

octets! {
    /// `TBCD-STRING`, §17.7.8.
    pub struct TbcdString(..) as Tbcd;
    /// `DiameterIdentity`, §17.7.8.
    pub struct DiameterIdentity(9..=255) as Characters: NODE_HOST;
    /// `AddressString`, §17.7.8.
    pub struct AddressString(1..=20) as Address: SUBSCRIBER_OR_NUMBER;
    /// `ISDN-AddressString`, §17.7.8. Argument of `sendIMSI`.
    pub struct IsdnAddressString(1..=9) as Address: SUBSCRIBER_OR_NUMBER;
    /// `FTN-AddressString`, §17.7.8.
    pub struct FtnAddressString(1..=15) as Address: FORWARDING_NUMBER;
    /// `ISDN-SubaddressString`, §17.7.8.
    pub struct IsdnSubaddressString(1..=21) as Subaddress: SUBADDRESS;
}

/// `ExternalSignalInfo`, §17.7.8.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ExternalSignalInfo<'a> {
    pub protocol_id: ProtocolId,
    pub signal_info: SignalInfo<'a>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

octets! {
    /// `SignalInfo`, §17.7.8.
    pub struct SignalInfo(1..=200): CARRIER;
}

enumerated! {
    /// `ProtocolId`, §17.7.8.
    pub enum ProtocolId {
        Gsm0408 = 1 => gsm0408,
        Gsm0806 = 2 => gsm0806,
        GsmBssmap = 3 => gsmBSSMAP,
        Ets3001021 = 4 => ets3001021,
    }
}

/// `Ext-ExternalSignalInfo`, §17.7.8.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ExtExternalSignalInfo<'a> {
    pub ext_protocol_id: ExtProtocolId,
    pub signal_info: SignalInfo<'a>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `Ext-ProtocolId`, §17.7.8.
    pub struct ExtProtocolId(..) {
        ETS300356 = 1 => ets300356,
    }
}

/// `AccessNetworkSignalInfo`, §17.7.8.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct AccessNetworkSignalInfo<'a> {
    pub access_network_protocol_id: AccessNetworkProtocolId,
    pub signal_info: LongSignalInfo<'a>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

octets! {
    /// `LongSignalInfo`, §17.7.8.
    pub struct LongSignalInfo(1..=2560): CARRIER;
}

enumerated! {
    /// `AccessNetworkProtocolId`, §17.7.8.
    pub struct AccessNetworkProtocolId(..) {
        TS3_G48006 = 1 => ts3G48006,
        TS3_G25413 = 2 => ts3G25413,
    }
}

octets! {
    /// `AlertingPattern`, §17.7.8.
    pub struct AlertingPattern(1) as Alerting;
    /// `GSN-Address`, §17.7.8.
    pub struct GsnAddress(5..=17) as GsnIpAddress: NODE_ADDRESS;
    /// `Time`, §17.7.8.
    pub struct Time(4) as NtpTime;
    /// `IMSI`, §17.7.8. Result of `sendIMSI`.
    pub struct Imsi(3..=8) as ImsiDigits: IMSI;
}

/// `Identity`, §17.7.8.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum Identity<'a> {
    Imsi(Imsi<'a>),
    #[ber(imsiWithLMSI)]
    ImsiWithLmsi(ImsiWithLmsi<'a>),
}

/// `IMSI-WithLMSI`, §17.7.8.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ImsiWithLmsi<'a> {
    pub imsi: Imsi<'a>,
    pub lmsi: Lmsi<'a>,
    pub rest: Rest<'a>,
}

octets! {
    /// `ASCI-CallReference`, §17.7.8.
    pub struct AsciCallReference(1..=8) as Tbcd: GROUP_ID;
    /// `TMSI`, §17.7.8.
    pub struct Tmsi(1..=4): TMSI;
}

/// `SubscriberId`, §17.7.8.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(SUBSCRIBER)]
pub enum SubscriberId<'a> {
    #[ber(0)]
    Imsi(Imsi<'a>),
    #[ber(1)]
    Tmsi(Tmsi<'a>),
}

octets! {
    /// `IMEI`, §17.7.8.
    pub struct Imei(8) as ImeiDigits: IMEI;
    /// `HLR-Id`, §17.7.8.
    pub struct HlrId(3..=8) as Tbcd: GROUP_ID;
}

/// `HLR-List`, §17.7.8.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=50))]
pub struct HlrList<'a>(pub SeqOf<'a, HlrId<'a>>);

octets! {
    /// `LMSI`, §17.7.8.
    pub struct Lmsi(4): LMSI;
    /// `GlobalCellId`, §17.7.8.
    pub struct GlobalCellId(5..=7) as CellOrArea: LOCATION;
}

enumerated! {
    /// `NetworkResource`, §17.7.8.
    pub enum NetworkResource {
        Plmn = 0 => plmn,
        Hlr = 1 => hlr,
        Vlr = 2 => vlr,
        Pvlr = 3 => pvlr,
        ControllingMsc = 4 => controllingMSC,
        Vmsc = 5 => vmsc,
        Eir = 6 => eir,
        Rss = 7 => rss,
    }
    /// `AdditionalNetworkResource`, §17.7.8.
    pub struct AdditionalNetworkResource(..) {
        SGSN = 0 => sgsn,
        GGSN = 1 => ggsn,
        GMLC = 2 => gmlc,
        GSM_SCF = 3 => gsmSCF,
        NPLR = 4 => nplr,
        AUC = 5 => auc,
        UE = 6 => ue,
        MME = 7 => mme,
    }
}

/// `NAEA-PreferredCI`, §17.7.8.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct NaeaPreferredCi<'a> {
    #[ber(0, naeaPreferredCIC)]
    pub naea_preferred_cic: NaeaCic<'a>,
    #[ber(1)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

octets! {
    /// `NAEA-CIC`, §17.7.8.
    pub struct NaeaCic(3) as Carrier: NODE_NUMBER;
}

/// `SubscriberIdentity`, §17.7.8.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum SubscriberIdentity<'a> {
    #[ber(0)]
    Imsi(Imsi<'a>),
    #[ber(1, MSISDN)]
    Msisdn(IsdnAddressString<'a>),
}

/// `LCSClientExternalID`, §17.7.8.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct LcsClientExternalId<'a> {
    #[ber(0, SUBSCRIBER)]
    pub external_address: Option<IsdnAddressString<'a>>,
    #[ber(1)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `LCSClientInternalID`, §17.7.8.
    pub struct LcsClientInternalId(..) {
        BROADCAST_SERVICE = 0 => broadcastService,
        O_AND_M_HPLMN = 1 => oAndMHPLMN,
        O_AND_M_VPLMN = 2 => oAndMVPLMN,
        ANONYMOUS_LOCATION = 3 => anonymousLocation,
        TARGET_M_SSUBSCRIBED_SERVICE = 4 => targetMSsubscribedService,
    }
}

integers! {
    /// `LCSServiceTypeID`, §17.7.8.
    pub struct LcsServiceTypeId(0..=127);
}

octets! {
    /// `PLMN-Id`, §17.7.8.
    pub struct PlmnId(3) as Plmn: PLMN;
    /// `E-UTRAN-CGI`, §17.7.8.
    pub struct EUtranCgi(7) as EutranCell: LOCATION;
    /// `NR-CGI`, §17.7.8.
    pub struct NrCgi(8) as NrCell: LOCATION;
    /// `TA-Id`, §17.7.8.
    pub struct TaId(5) as TrackingArea: LOCATION;
    /// `NR-TA-Id`, §17.7.8.
    pub struct NrTaId(6) as NrTrackingArea: LOCATION;
    /// `RAIdentity`, §17.7.8.
    pub struct RaIdentity(6) as CellOrArea: LOCATION;
}

/// `NetworkNodeDiameterAddress`, §17.7.8.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub struct NetworkNodeDiameterAddress<'a> {
    #[ber(0)]
    pub diameter_name: DiameterIdentity<'a>,
    #[ber(1)]
    pub diameter_realm: DiameterIdentity<'a>,
}

/// `CellGlobalIdOrServiceAreaIdOrLAI`, §17.7.8.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum CellGlobalIdOrServiceAreaIdOrLai<'a> {
    #[ber(0)]
    CellGlobalIdOrServiceAreaIdFixedLength(CellGlobalIdOrServiceAreaIdFixedLength<'a>),
    #[ber(1)]
    LaiFixedLength(LaiFixedLength<'a>),
}

octets! {
    /// `CellGlobalIdOrServiceAreaIdFixedLength`, §17.7.8.
    pub struct CellGlobalIdOrServiceAreaIdFixedLength(7) as CellOrArea: LOCATION;
    /// `LAIFixedLength`, §17.7.8.
    pub struct LaiFixedLength(5) as CellOrArea: LOCATION;
}

/// `BasicServiceCode`, §17.7.8.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum BasicServiceCode<'a> {
    #[ber(2)]
    BearerService(BearerServiceCode<'a>),
    #[ber(3)]
    Teleservice(TeleserviceCode<'a>),
}

/// `Ext-BasicServiceCode`, §17.7.8.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum ExtBasicServiceCode<'a> {
    #[ber(2)]
    ExtBearerService(ExtBearerServiceCode<'a>),
    #[ber(3)]
    ExtTeleservice(ExtTeleserviceCode<'a>),
}

/// `EMLPP-Info`, §17.7.8.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct EmlppInfo<'a> {
    pub maximumentitled_priority: EmlppPriority,
    pub default_priority: EmlppPriority,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

integers! {
    /// `EMLPP-Priority`, §17.7.8.
    pub struct EmlppPriority(0..=15);
}

/// `MC-SS-Info`, §17.7.8.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct McSsInfo<'a> {
    #[ber(0)]
    pub ss_code: SsCode<'a>,
    #[ber(1)]
    pub ss_status: ExtSsStatus<'a>,
    #[ber(2, nbrSB)]
    pub nbr_sb: MaxMcBearers,
    #[ber(3)]
    pub nbr_user: McBearers,
    #[ber(4)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

integers! {
    /// `MaxMC-Bearers`, §17.7.8.
    pub struct MaxMcBearers(2..=7);
    /// `MC-Bearers`, §17.7.8.
    pub struct McBearers(1..=7);
}

octets! {
    /// `Ext-SS-Status`, §17.7.8.
    pub struct ExtSsStatus(1..=5) as StatusBits;
}

integers! {
    /// `AgeOfLocationInformation`, §17.7.8.
    pub struct AgeOfLocationInformation(0..=32767);
}

/// The types of this module in the order of the specification.
pub const TYPES: &[&Schema] = &[
    <TbcdString<'_>>::SCHEMA,
    <DiameterIdentity<'_>>::SCHEMA,
    <AddressString<'_>>::SCHEMA,
    <IsdnAddressString<'_>>::SCHEMA,
    <FtnAddressString<'_>>::SCHEMA,
    <IsdnSubaddressString<'_>>::SCHEMA,
    <ExternalSignalInfo<'_>>::SCHEMA,
    <SignalInfo<'_>>::SCHEMA,
    ProtocolId::SCHEMA,
    <ExtExternalSignalInfo<'_>>::SCHEMA,
    ExtProtocolId::SCHEMA,
    <AccessNetworkSignalInfo<'_>>::SCHEMA,
    <LongSignalInfo<'_>>::SCHEMA,
    AccessNetworkProtocolId::SCHEMA,
    <AlertingPattern<'_>>::SCHEMA,
    <GsnAddress<'_>>::SCHEMA,
    <Time<'_>>::SCHEMA,
    <Imsi<'_>>::SCHEMA,
    <Identity<'_>>::SCHEMA,
    <ImsiWithLmsi<'_>>::SCHEMA,
    <AsciCallReference<'_>>::SCHEMA,
    <Tmsi<'_>>::SCHEMA,
    <SubscriberId<'_>>::SCHEMA,
    <Imei<'_>>::SCHEMA,
    <HlrId<'_>>::SCHEMA,
    <HlrList<'_>>::SCHEMA,
    <Lmsi<'_>>::SCHEMA,
    <GlobalCellId<'_>>::SCHEMA,
    NetworkResource::SCHEMA,
    AdditionalNetworkResource::SCHEMA,
    <NaeaPreferredCi<'_>>::SCHEMA,
    <NaeaCic<'_>>::SCHEMA,
    <SubscriberIdentity<'_>>::SCHEMA,
    <LcsClientExternalId<'_>>::SCHEMA,
    LcsClientInternalId::SCHEMA,
    LcsServiceTypeId::SCHEMA,
    <PlmnId<'_>>::SCHEMA,
    <EUtranCgi<'_>>::SCHEMA,
    <NrCgi<'_>>::SCHEMA,
    <TaId<'_>>::SCHEMA,
    <NrTaId<'_>>::SCHEMA,
    <RaIdentity<'_>>::SCHEMA,
    <NetworkNodeDiameterAddress<'_>>::SCHEMA,
    <CellGlobalIdOrServiceAreaIdOrLai<'_>>::SCHEMA,
    <CellGlobalIdOrServiceAreaIdFixedLength<'_>>::SCHEMA,
    <LaiFixedLength<'_>>::SCHEMA,
    <BasicServiceCode<'_>>::SCHEMA,
    <ExtBasicServiceCode<'_>>::SCHEMA,
    <EmlppInfo<'_>>::SCHEMA,
    EmlppPriority::SCHEMA,
    <McSsInfo<'_>>::SCHEMA,
    MaxMcBearers::SCHEMA,
    McBearers::SCHEMA,
    <ExtSsStatus<'_>>::SCHEMA,
    AgeOfLocationInformation::SCHEMA,
];
