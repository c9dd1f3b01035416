//! MAP-OM-DataTypes: operation and maintenance data types, TS 29.002 §17.7.2.
#![expect(missing_docs, reason = "a member is named by its identifier in the clause that its type cites")]

use super::common_data_types::{
    AddressString, EUtranCgi, GlobalCellId, GsnAddress, Imsi, LaiFixedLength, PlmnId, RaIdentity, TaId,
};
use super::extension_data_types::ExtensionContainer;
use crate::meaning::Number;
use sigcodec_ber::{Ber, Lazy, Null, Rest, Schema, SeqOf, Typed, enumerated, integers, named_bits, octets};

/// `ActivateTraceModeArg`, §17.7.2. Argument of `activateTraceMode`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ActivateTraceModeArg<'a> {
    #[ber(0)]
    pub imsi: Option<Imsi<'a>>,
    #[ber(1)]
    pub trace_reference: TraceReference<'a>,
    #[ber(2)]
    pub trace_type: TraceType,
    #[ber(3, NODE_NUMBER)]
    pub omc_id: Option<AddressString<'a>>,
    #[ber(4)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(5)]
    pub trace_reference2: Option<TraceReference2<'a>>,
    #[ber(6)]
    pub trace_depth_list: Option<Lazy<'a, TraceDepthList<'a>>>,
    #[ber(7, traceNETypeList)]
    pub trace_ne_type_list: Option<TraceNeTypeList<'a>>,
    #[ber(8)]
    pub trace_interface_list: Option<Lazy<'a, TraceInterfaceList<'a>>>,
    #[ber(9)]
    pub trace_event_list: Option<Lazy<'a, TraceEventList<'a>>>,
    #[ber(10)]
    pub trace_collection_entity: Option<GsnAddress<'a>>,
    #[ber(11)]
    pub mdt_configuration: Option<Lazy<'a, MdtConfiguration<'a>>>,
    pub rest: Rest<'a>,
}

/// `MDT-Configuration`, §17.7.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct MdtConfiguration<'a> {
    pub job_type: JobType,
    pub area_scope: Option<Lazy<'a, AreaScope<'a>>>,
    pub list_of_measurements: Option<ListOfMeasurements<'a>>,
    #[ber(0)]
    pub reporting_trigger: Option<ReportingTrigger<'a>>,
    pub report_interval: Option<ReportInterval>,
    #[ber(1)]
    pub report_amount: Option<ReportAmount>,
    #[ber(eventThresholdRSRP)]
    pub event_threshold_rsrp: Option<EventThresholdRsrp>,
    #[ber(2, eventThresholdRSRQ)]
    pub event_threshold_rsrq: Option<EventThresholdRsrq>,
    #[ber(3)]
    pub logging_interval: Option<LoggingInterval>,
    #[ber(4)]
    pub logging_duration: Option<LoggingDuration>,
    #[ber(5)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(6, measurementPeriodUMTS)]
    pub measurement_period_umts: Option<PeriodUmts>,
    #[ber(7, measurementPeriodLTE)]
    pub measurement_period_lte: Option<PeriodLte>,
    #[ber(8, collectionPeriodRRMUMTS)]
    pub collection_period_rrm_umts: Option<PeriodUmts>,
    #[ber(9, collectionPeriodRRMLTE)]
    pub collection_period_rrm_lte: Option<PeriodLte>,
    #[ber(10)]
    pub positioning_method: Option<PositioningMethod<'a>>,
    #[ber(11)]
    pub measurement_quantity: Option<MeasurementQuantity<'a>>,
    #[ber(12)]
    pub event_threshold1_f: Option<EventThreshold1F>,
    #[ber(13)]
    pub event_threshold1_i: Option<EventThreshold1I>,
    #[ber(14, mdtAllowedPLMNList)]
    pub mdt_allowed_plmn_list: Option<MdtAllowedPlmnIdList<'a>>,
    pub rest: Rest<'a>,
}

/// `MDT-Allowed-PLMNId-List`, §17.7.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=16))]
pub struct MdtAllowedPlmnIdList<'a>(pub SeqOf<'a, PlmnId<'a>>);

enumerated! {
    /// `PeriodUMTS`, §17.7.2.
    pub enum PeriodUmts {
        D250Ms = 0 => d250ms,
        D500Ms = 1 => d500ms,
        D1000Ms = 2 => d1000ms,
        D2000Ms = 3 => d2000ms,
        D3000Ms = 4 => d3000ms,
        D4000Ms = 5 => d4000ms,
        D6000Ms = 6 => d6000ms,
        D8000Ms = 7 => d8000ms,
        D12000Ms = 8 => d12000ms,
        D16000Ms = 9 => d16000ms,
        D20000Ms = 10 => d20000ms,
        D24000Ms = 11 => d24000ms,
        D28000Ms = 12 => d28000ms,
        D32000Ms = 13 => d32000ms,
        D64000Ms = 14 => d64000ms,
    }
    /// `PeriodLTE`, §17.7.2.
    pub enum PeriodLte {
        D1024Ms = 0 => d1024ms,
        D1280Ms = 1 => d1280ms,
        D2048Ms = 2 => d2048ms,
        D2560Ms = 3 => d2560ms,
        D5120Ms = 4 => d5120ms,
        D10240Ms = 5 => d10240ms,
        D1Min = 6 => d1min,
    }
}

octets! {
    /// `PositioningMethod`, §17.7.2.
    pub struct PositioningMethod(1) as Number;
    /// `MeasurementQuantity`, §17.7.2.
    pub struct MeasurementQuantity(1) as Number;
}

integers! {
    /// `EventThreshold1F`, §17.7.2.
    pub struct EventThreshold1F(-120..=165);
    /// `EventThreshold1I`, §17.7.2.
    pub struct EventThreshold1I(-120..=-25);
}

enumerated! {
    /// `JobType`, §17.7.2.
    pub enum JobType {
        ImmediateMdtOnly = 0 => immediateMDTOnly,
        LoggedMdtOnly = 1 => loggedMDTOnly,
        TraceOnly = 2 => traceOnly,
        ImmediateMdtAndTrace = 3 => immediateMDTAndTrace,
    }
}

/// `AreaScope`, §17.7.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct AreaScope<'a> {
    #[ber(0)]
    pub cgi_list: Option<CgiList<'a>>,
    #[ber(1)]
    pub e_utran_cgi_list: Option<EUtranCgiList<'a>>,
    #[ber(2)]
    pub routing_area_id_list: Option<RoutingAreaIdList<'a>>,
    #[ber(3)]
    pub location_area_id_list: Option<LocationAreaIdList<'a>>,
    #[ber(4)]
    pub tracking_area_id_list: Option<TrackingAreaIdList<'a>>,
    #[ber(5)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `CGI-List`, §17.7.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=32))]
pub struct CgiList<'a>(pub SeqOf<'a, GlobalCellId<'a>>);

/// `E-UTRAN-CGI-List`, §17.7.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=32))]
pub struct EUtranCgiList<'a>(pub SeqOf<'a, EUtranCgi<'a>>);

/// `RoutingAreaId-List`, §17.7.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=8))]
pub struct RoutingAreaIdList<'a>(pub SeqOf<'a, RaIdentity<'a>>);

/// `LocationAreaId-List`, §17.7.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=8))]
pub struct LocationAreaIdList<'a>(pub SeqOf<'a, LaiFixedLength<'a>>);

/// `TrackingAreaId-List`, §17.7.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=8))]
pub struct TrackingAreaIdList<'a>(pub SeqOf<'a, TaId<'a>>);

octets! {
    /// `ListOfMeasurements`, §17.7.2.
    pub struct ListOfMeasurements(4) as Number;
    /// `ReportingTrigger`, §17.7.2.
    pub struct ReportingTrigger(1) as Number;
}

enumerated! {
    /// `ReportInterval`, §17.7.2.
    pub enum ReportInterval {
        Umts250Ms = 0 => umts250ms,
        Umts500Ms = 1 => umts500ms,
        Umts1000Ms = 2 => umts1000ms,
        Umts2000Ms = 3 => umts2000ms,
        Umts3000Ms = 4 => umts3000ms,
        Umts4000Ms = 5 => umts4000ms,
        Umts6000Ms = 6 => umts6000ms,
        Umts8000Ms = 7 => umts8000ms,
        Umts12000Ms = 8 => umts12000ms,
        Umts16000Ms = 9 => umts16000ms,
        Umts20000Ms = 10 => umts20000ms,
        Umts24000Ms = 11 => umts24000ms,
        Umts28000Ms = 12 => umts28000ms,
        Umts32000Ms = 13 => umts32000ms,
        Umts64000Ms = 14 => umts64000ms,
        Lte120Ms = 15 => lte120ms,
        Lte240Ms = 16 => lte240ms,
        Lte480Ms = 17 => lte480ms,
        Lte640Ms = 18 => lte640ms,
        Lte1024Ms = 19 => lte1024ms,
        Lte2048Ms = 20 => lte2048ms,
        Lte5120Ms = 21 => lte5120ms,
        Lte10240Ms = 22 => lte10240ms,
        Lte1Min = 23 => lte1min,
        Lte6Min = 24 => lte6min,
        Lte12Min = 25 => lte12min,
        Lte30Min = 26 => lte30min,
        Lte60Min = 27 => lte60min,
    }
    /// `ReportAmount`, §17.7.2.
    pub enum ReportAmount {
        D1 = 0 => d1,
        D2 = 1 => d2,
        D4 = 2 => d4,
        D8 = 3 => d8,
        D16 = 4 => d16,
        D32 = 5 => d32,
        D64 = 6 => d64,
        Infinity = 7 => infinity,
    }
}

integers! {
    /// `EventThresholdRSRP`, §17.7.2.
    pub struct EventThresholdRsrp(0..=97);
    /// `EventThresholdRSRQ`, §17.7.2.
    pub struct EventThresholdRsrq(0..=34);
}

enumerated! {
    /// `LoggingInterval`, §17.7.2.
    pub enum LoggingInterval {
        D1Dot28 = 0 => d1dot28,
        D2Dot56 = 1 => d2dot56,
        D5Dot12 = 2 => d5dot12,
        D10Dot24 = 3 => d10dot24,
        D20Dot48 = 4 => d20dot48,
        D30Dot72 = 5 => d30dot72,
        D40Dot96 = 6 => d40dot96,
        D61Dot44 = 7 => d61dot44,
    }
    /// `LoggingDuration`, §17.7.2.
    pub enum LoggingDuration {
        D600Sec = 0 => d600sec,
        D1200Sec = 1 => d1200sec,
        D2400Sec = 2 => d2400sec,
        D3600Sec = 3 => d3600sec,
        D5400Sec = 4 => d5400sec,
        D7200Sec = 5 => d7200sec,
    }
}

octets! {
    /// `TraceReference`, §17.7.2.
    pub struct TraceReference(1..=2) as Number;
    /// `TraceReference2`, §17.7.2.
    pub struct TraceReference2(3) as Number;
    /// `TraceRecordingSessionReference`, §17.7.2.
    pub struct TraceRecordingSessionReference(2) as Number;
}

integers! {
    /// `TraceType`, §17.7.2.
    pub struct TraceType(0..=255);
}

/// `TraceDepthList`, §17.7.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct TraceDepthList<'a> {
    #[ber(0)]
    pub msc_s_trace_depth: Option<TraceDepth>,
    #[ber(1)]
    pub mgw_trace_depth: Option<TraceDepth>,
    #[ber(2)]
    pub sgsn_trace_depth: Option<TraceDepth>,
    #[ber(3)]
    pub ggsn_trace_depth: Option<TraceDepth>,
    #[ber(4)]
    pub rnc_trace_depth: Option<TraceDepth>,
    #[ber(5)]
    pub bmsc_trace_depth: Option<TraceDepth>,
    #[ber(6)]
    pub mme_trace_depth: Option<TraceDepth>,
    #[ber(7)]
    pub sgw_trace_depth: Option<TraceDepth>,
    #[ber(8)]
    pub pgw_trace_depth: Option<TraceDepth>,
    #[ber(9, eNBTraceDepth)]
    pub e_nb_trace_depth: Option<TraceDepth>,
    #[ber(10)]
    pub msc_s_trace_depth_extension: Option<TraceDepthExtension>,
    #[ber(11)]
    pub mgw_trace_depth_extension: Option<TraceDepthExtension>,
    #[ber(12)]
    pub sgsn_trace_depth_extension: Option<TraceDepthExtension>,
    #[ber(13)]
    pub ggsn_trace_depth_extension: Option<TraceDepthExtension>,
    #[ber(14)]
    pub rnc_trace_depth_extension: Option<TraceDepthExtension>,
    #[ber(15)]
    pub bmsc_trace_depth_extension: Option<TraceDepthExtension>,
    #[ber(16)]
    pub mme_trace_depth_extension: Option<TraceDepthExtension>,
    #[ber(17)]
    pub sgw_trace_depth_extension: Option<TraceDepthExtension>,
    #[ber(18)]
    pub pgw_trace_depth_extension: Option<TraceDepthExtension>,
    #[ber(19, eNBTraceDepthExtension)]
    pub e_nb_trace_depth_extension: Option<TraceDepthExtension>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `TraceDepth`, §17.7.2.
    pub struct TraceDepth(..) {
        MINIMUM = 0 => minimum,
        MEDIUM = 1 => medium,
        MAXIMUM = 2 => maximum,
    }
    /// `TraceDepthExtension`, §17.7.2.
    pub struct TraceDepthExtension(..) {
        MINIMUM_WITHOUT_VENDOR_SPECIFIC_EXTENSION = 0 => minimumWithoutVendorSpecificExtension,
        MEDIUM_WITHOUT_VENDOR_SPECIFIC_EXTENSION = 1 => mediumWithoutVendorSpecificExtension,
        MAXIMUM_WITHOUT_VENDOR_SPECIFIC_EXTENSION = 2 => maximumWithoutVendorSpecificExtension,
    }
}

named_bits! {
    /// `TraceNE-TypeList`, §17.7.2.
    pub struct TraceNeTypeList(6..=16) {
        MSC_S = 0 => mscS,
        MGW = 1 => mgw,
        SGSN = 2 => sgsn,
        GGSN = 3 => ggsn,
        RNC = 4 => rnc,
        BM_SC = 5 => bmSc,
        MME = 6 => mme,
        SGW = 7 => sgw,
        PGW = 8 => pgw,
        E_NB = 9 => eNB,
    }
}

/// `TraceInterfaceList`, §17.7.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct TraceInterfaceList<'a> {
    #[ber(0)]
    pub msc_s_list: Option<MscSInterfaceList<'a>>,
    #[ber(1)]
    pub mgw_list: Option<MgwInterfaceList<'a>>,
    #[ber(2)]
    pub sgsn_list: Option<SgsnInterfaceList<'a>>,
    #[ber(3)]
    pub ggsn_list: Option<GgsnInterfaceList<'a>>,
    #[ber(4)]
    pub rnc_list: Option<RncInterfaceList<'a>>,
    #[ber(5)]
    pub bmsc_list: Option<BmscInterfaceList<'a>>,
    #[ber(6)]
    pub mme_list: Option<MmeInterfaceList<'a>>,
    #[ber(7)]
    pub sgw_list: Option<SgwInterfaceList<'a>>,
    #[ber(8)]
    pub pgw_list: Option<PgwInterfaceList<'a>>,
    #[ber(9, eNBList)]
    pub e_nb_list: Option<EnbInterfaceList<'a>>,
    pub rest: Rest<'a>,
}

named_bits! {
    /// `MSC-S-InterfaceList`, §17.7.2.
    pub struct MscSInterfaceList(10..=16) {
        A = 0 => a,
        IU = 1 => iu,
        MC = 2 => mc,
        MAP_G = 3 => mapG,
        MAP_B = 4 => mapB,
        MAP_E = 5 => mapE,
        MAP_F = 6 => mapF,
        CAP = 7 => cap,
        MAP_D = 8 => mapD,
        MAP_C = 9 => mapC,
    }
    /// `MGW-InterfaceList`, §17.7.2.
    pub struct MgwInterfaceList(3..=8) {
        MC = 0 => mc,
        NB_UP = 1 => nbUp,
        IU_UP = 2 => iuUp,
    }
    /// `SGSN-InterfaceList`, §17.7.2.
    pub struct SgsnInterfaceList(8..=16) {
        GB = 0 => gb,
        IU = 1 => iu,
        GN = 2 => gn,
        MAP_GR = 3 => mapGr,
        MAP_GD = 4 => mapGd,
        MAP_GF = 5 => mapGf,
        GS = 6 => gs,
        GE = 7 => ge,
        S3 = 8 => s3,
        S4 = 9 => s4,
        S6_D = 10 => s6d,
    }
    /// `GGSN-InterfaceList`, §17.7.2.
    pub struct GgsnInterfaceList(3..=8) {
        GN = 0 => gn,
        GI = 1 => gi,
        GMB = 2 => gmb,
    }
    /// `RNC-InterfaceList`, §17.7.2.
    pub struct RncInterfaceList(4..=8) {
        IU = 0 => iu,
        IUR = 1 => iur,
        IUB = 2 => iub,
        UU = 3 => uu,
    }
    /// `BMSC-InterfaceList`, §17.7.2.
    pub struct BmscInterfaceList(1..=8) {
        GMB = 0 => gmb,
    }
    /// `MME-InterfaceList`, §17.7.2.
    pub struct MmeInterfaceList(5..=8) {
        S1_MME = 0 => s1Mme,
        S3 = 1 => s3,
        S6_A = 2 => s6a,
        S10 = 3 => s10,
        S11 = 4 => s11,
    }
    /// `SGW-InterfaceList`, §17.7.2.
    pub struct SgwInterfaceList(5..=8) {
        S4 = 0 => s4,
        S5 = 1 => s5,
        S8_B = 2 => s8b,
        S11 = 3 => s11,
        GXC = 4 => gxc,
    }
    /// `PGW-InterfaceList`, §17.7.2.
    pub struct PgwInterfaceList(8..=16) {
        S2_A = 0 => s2a,
        S2_B = 1 => s2b,
        S2_C = 2 => s2c,
        S5 = 3 => s5,
        S6_B = 4 => s6b,
        GX = 5 => gx,
        S8_B = 6 => s8b,
        SGI = 7 => sgi,
    }
    /// `ENB-InterfaceList`, §17.7.2.
    pub struct EnbInterfaceList(3..=8) {
        S1_MME = 0 => s1Mme,
        X2 = 1 => x2,
        UU = 2 => uu,
    }
}

/// `TraceEventList`, §17.7.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct TraceEventList<'a> {
    #[ber(0)]
    pub msc_s_list: Option<MscSEventList<'a>>,
    #[ber(1)]
    pub mgw_list: Option<MgwEventList<'a>>,
    #[ber(2)]
    pub sgsn_list: Option<SgsnEventList<'a>>,
    #[ber(3)]
    pub ggsn_list: Option<GgsnEventList<'a>>,
    #[ber(4)]
    pub bmsc_list: Option<BmscEventList<'a>>,
    #[ber(5)]
    pub mme_list: Option<MmeEventList<'a>>,
    #[ber(6)]
    pub sgw_list: Option<SgwEventList<'a>>,
    #[ber(7)]
    pub pgw_list: Option<PgwEventList<'a>>,
    pub rest: Rest<'a>,
}

named_bits! {
    /// `MSC-S-EventList`, §17.7.2.
    pub struct MscSEventList(5..=16) {
        MO_MT_CALL = 0 => moMtCall,
        MO_MT_SMS = 1 => moMtSms,
        LU_IMSI_ATTACH_IMSI_DETACH = 2 => luImsiAttachImsiDetach,
        HANDOVERS = 3 => handovers,
        SS = 4 => ss,
    }
    /// `MGW-EventList`, §17.7.2.
    pub struct MgwEventList(1..=8) {
        CONTEXT = 0 => context,
    }
    /// `SGSN-EventList`, §17.7.2.
    pub struct SgsnEventList(4..=16) {
        PDP_CONTEXT = 0 => pdpContext,
        MO_MT_SMS = 1 => moMtSms,
        RAU_GPRS_ATTACH_GPRS_DETACH = 2 => rauGprsAttachGprsDetach,
        MBMS_CONTEXT = 3 => mbmsContext,
    }
    /// `GGSN-EventList`, §17.7.2.
    pub struct GgsnEventList(2..=8) {
        PDP_CONTEXT = 0 => pdpContext,
        MBMS_CONTEXT = 1 => mbmsContext,
    }
    /// `BMSC-EventList`, §17.7.2.
    pub struct BmscEventList(1..=8) {
        MBMS_MULTICAST_SERVICE_ACTIVATION = 0 => mbmsMulticastServiceActivation,
    }
    /// `MME-EventList`, §17.7.2.
    pub struct MmeEventList(6..=8) {
        UE_INITIATED_PD_NCONECTIVITY_REQUEST = 0 => ueInitiatedPDNconectivityRequest,
        SERVICE_REQUESTTS = 1 => serviceRequestts,
        INITIAL_ATTACH_TRACKING_AREA_UPDATE_DETACH = 2 => initialAttachTrackingAreaUpdateDetach,
        UE_INITIATED_PD_NDISCONNECTION = 3 => ueInitiatedPDNdisconnection,
        BEARER_ACTIVATION_MODIFICATION_DELETION = 4 => bearerActivationModificationDeletion,
        HANDOVER = 5 => handover,
    }
    /// `SGW-EventList`, §17.7.2.
    pub struct SgwEventList(3..=8) {
        PDN_CONNECTION_CREATION = 0 => pdnConnectionCreation,
        PDN_CONNECTION_TERMINATION = 1 => pdnConnectionTermination,
        BEARER_ACTIVATION_MODIFICATION_DELETION = 2 => bearerActivationModificationDeletion,
    }
    /// `PGW-EventList`, §17.7.2.
    pub struct PgwEventList(3..=8) {
        PDN_CONNECTION_CREATION = 0 => pdnConnectionCreation,
        PDN_CONNECTION_TERMINATION = 1 => pdnConnectionTermination,
        BEARER_ACTIVATION_MODIFICATION_DELETION = 2 => bearerActivationModificationDeletion,
    }
}

/// `TracePropagationList`, §17.7.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct TracePropagationList<'a> {
    #[ber(0)]
    pub trace_reference: Option<TraceReference<'a>>,
    #[ber(1)]
    pub trace_type: Option<TraceType>,
    #[ber(2)]
    pub trace_reference2: Option<TraceReference2<'a>>,
    #[ber(3)]
    pub trace_recording_session_reference: Option<TraceRecordingSessionReference<'a>>,
    #[ber(4)]
    pub rnc_trace_depth: Option<TraceDepth>,
    #[ber(5)]
    pub rnc_interface_list: Option<RncInterfaceList<'a>>,
    #[ber(6)]
    pub msc_s_trace_depth: Option<TraceDepth>,
    #[ber(7)]
    pub msc_s_interface_list: Option<MscSInterfaceList<'a>>,
    #[ber(8)]
    pub msc_s_event_list: Option<MscSEventList<'a>>,
    #[ber(9)]
    pub mgw_trace_depth: Option<TraceDepth>,
    #[ber(10)]
    pub mgw_interface_list: Option<MgwInterfaceList<'a>>,
    #[ber(11)]
    pub mgw_event_list: Option<MgwEventList<'a>>,
    #[ber(12)]
    pub rnc_trace_depth_extension: Option<TraceDepthExtension>,
    #[ber(13)]
    pub msc_s_trace_depth_extension: Option<TraceDepthExtension>,
    #[ber(14)]
    pub mgw_trace_depth_extension: Option<TraceDepthExtension>,
    pub rest: Rest<'a>,
}

/// `ActivateTraceModeRes`, §17.7.2. Result of `activateTraceMode`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ActivateTraceModeRes<'a> {
    #[ber(0)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(1)]
    pub trace_support_indicator: Option<Null>,
    pub rest: Rest<'a>,
}

/// `DeactivateTraceModeArg`, §17.7.2. Argument of `deactivateTraceMode`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct DeactivateTraceModeArg<'a> {
    #[ber(0)]
    pub imsi: Option<Imsi<'a>>,
    #[ber(1)]
    pub trace_reference: TraceReference<'a>,
    #[ber(2)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(3)]
    pub trace_reference2: Option<TraceReference2<'a>>,
    pub rest: Rest<'a>,
}

/// `DeactivateTraceModeRes`, §17.7.2. Result of `deactivateTraceMode`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct DeactivateTraceModeRes<'a> {
    #[ber(0)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// The types of this module in the order of the specification.
pub const TYPES: &[&Schema] = &[
    <ActivateTraceModeArg<'_>>::SCHEMA,
    <MdtConfiguration<'_>>::SCHEMA,
    <MdtAllowedPlmnIdList<'_>>::SCHEMA,
    PeriodUmts::SCHEMA,
    PeriodLte::SCHEMA,
    <PositioningMethod<'_>>::SCHEMA,
    <MeasurementQuantity<'_>>::SCHEMA,
    EventThreshold1F::SCHEMA,
    EventThreshold1I::SCHEMA,
    JobType::SCHEMA,
    <AreaScope<'_>>::SCHEMA,
    <CgiList<'_>>::SCHEMA,
    <EUtranCgiList<'_>>::SCHEMA,
    <RoutingAreaIdList<'_>>::SCHEMA,
    <LocationAreaIdList<'_>>::SCHEMA,
    <TrackingAreaIdList<'_>>::SCHEMA,
    <ListOfMeasurements<'_>>::SCHEMA,
    <ReportingTrigger<'_>>::SCHEMA,
    ReportInterval::SCHEMA,
    ReportAmount::SCHEMA,
    EventThresholdRsrp::SCHEMA,
    EventThresholdRsrq::SCHEMA,
    LoggingInterval::SCHEMA,
    LoggingDuration::SCHEMA,
    <TraceReference<'_>>::SCHEMA,
    <TraceReference2<'_>>::SCHEMA,
    <TraceRecordingSessionReference<'_>>::SCHEMA,
    TraceType::SCHEMA,
    <TraceDepthList<'_>>::SCHEMA,
    TraceDepth::SCHEMA,
    TraceDepthExtension::SCHEMA,
    <TraceNeTypeList<'_>>::SCHEMA,
    <TraceInterfaceList<'_>>::SCHEMA,
    <MscSInterfaceList<'_>>::SCHEMA,
    <MgwInterfaceList<'_>>::SCHEMA,
    <SgsnInterfaceList<'_>>::SCHEMA,
    <GgsnInterfaceList<'_>>::SCHEMA,
    <RncInterfaceList<'_>>::SCHEMA,
    <BmscInterfaceList<'_>>::SCHEMA,
    <MmeInterfaceList<'_>>::SCHEMA,
    <SgwInterfaceList<'_>>::SCHEMA,
    <PgwInterfaceList<'_>>::SCHEMA,
    <EnbInterfaceList<'_>>::SCHEMA,
    <TraceEventList<'_>>::SCHEMA,
    <MscSEventList<'_>>::SCHEMA,
    <MgwEventList<'_>>::SCHEMA,
    <SgsnEventList<'_>>::SCHEMA,
    <GgsnEventList<'_>>::SCHEMA,
    <BmscEventList<'_>>::SCHEMA,
    <MmeEventList<'_>>::SCHEMA,
    <SgwEventList<'_>>::SCHEMA,
    <PgwEventList<'_>>::SCHEMA,
    <TracePropagationList<'_>>::SCHEMA,
    <ActivateTraceModeRes<'_>>::SCHEMA,
    <DeactivateTraceModeArg<'_>>::SCHEMA,
    <DeactivateTraceModeRes<'_>>::SCHEMA,
];
