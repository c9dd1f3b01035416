//! Codes and bits of one octet.

use super::Coded;
use core::fmt;
use sigcodec_ber::Meaning;
use sigcodec_ber::octet_views;
use sigcodec_wire::{
    Layer, codes,
    walk::{BitField, BitNames, BitValues, Bits, Field, Visitor},
};

pub use sigcodec_q763::{Category as CallingPartyCategoryCode, Cause};

/// Calling party's category, Q.763 §3.11.
pub type CallingPartyCategory<'a> = Coded<'a, CallingPartyCategoryCode>;
codes! {
    /// Alerting level or category, TS 29.002 §17.7.8.
    pub struct AlertingCode(pub u8) {
        LEVEL_0 = 0x00 => "alertingLevel0",
        LEVEL_1 = 0x01 => "alertingLevel1",
        LEVEL_2 = 0x02 => "alertingLevel2",
        CATEGORY_1 = 0x04 => "alertingCategory1",
        CATEGORY_2 = 0x05 => "alertingCategory2",
        CATEGORY_3 = 0x06 => "alertingCategory3",
        CATEGORY_4 = 0x07 => "alertingCategory4",
        CATEGORY_5 = 0x08 => "alertingCategory5",
    }
}
/// Alerting level or category, TS 29.002 §17.7.8.
pub type Alerting<'a> = Coded<'a, AlertingCode>;
codes! {
    /// Mobility event that the gsmSCF is told of, TS 29.002 §17.7.1.
    pub struct MobilityEvent(pub u8) {
        SAME_VLR = 0x00 => "locationUpdateInSameVLR",
        OTHER_VLR = 0x01 => "locationUpdateToOtherVLR",
        ATTACH = 0x02 => "imsiAttach",
        MS_DETACH = 0x03 => "msInitiatedImsiDetach",
        NETWORK_DETACH = 0x04 => "networkInitiatedImsiDetach",
        SAME_SGSN = 0x80 => "routeingAreaUpdateInSameSGSN",
        OTHER_SGSN_FROM_NEW = 0x81 => "routeingAreaUpdateToOtherSGSNUpdateFromNewSGSN",
        OTHER_SGSN_DISCONNECT = 0x82 => "routeingAreaUpdateToOtherSGSNDisconnectByDetach",
        GPRS_ATTACH = 0x83 => "gprsAttach",
        GPRS_MS_DETACH = 0x84 => "msInitiatedGprsDetach",
        GPRS_NETWORK_DETACH = 0x85 => "networkInitiatedGprsDetach",
        TO_NOT_REACHABLE = 0x86 => "networkInitiatedTransferToNotReachableForPaging",
    }
}
/// Mobility event that the gsmSCF is told of, TS 29.002 §17.7.1.
pub type MmCodeName<'a> = Coded<'a, MobilityEvent>;
codes! {
    /// Restrictions between a closed user group and others, TS 29.002 §17.7.1.
    pub struct InterCugCode(pub u8) {
        CUG_ONLY = 0x00 => "cugOnlyFacilities",
        OUTGOING = 0x01 => "cugWithOutgoingAccess",
        INCOMING = 0x02 => "cugWithIncomingAccess",
        BOTH = 0x03 => "cugWithBothAccesses",
    }
}
/// Restrictions between a closed user group and others, TS 29.002 §17.7.1.
pub type InterCug<'a> = Coded<'a, InterCugCode>;
codes! {
    /// Priority of a location request, TS 29.002 §17.7.13.
    pub struct PriorityCode(pub u8) {
        HIGHEST = 0x00 => "highestPriority",
        NORMAL = 0x01 => "normalPriority",
    }
}
/// Priority of a location request, TS 29.002 §17.7.13.
pub type Priority<'a> = Coded<'a, PriorityCode>;
/// Cause value, Q.850 §2.2, without the extension bit.
pub type CauseName<'a> = Coded<'a, Cause>;
codes! {
    /// Speech version, TS 48.008 §3.2.2.51.
    pub struct SpeechVersion(pub u8) {
        FULL_RATE_1 = 0x01 => "fullRateVersion1",
        FULL_RATE_2 = 0x11 => "fullRateVersion2",
        FULL_RATE_3 = 0x21 => "fullRateVersion3",
        HALF_RATE_1 = 0x05 => "halfRateVersion1",
        HALF_RATE_2 = 0x15 => "halfRateVersion2",
        HALF_RATE_3 = 0x25 => "halfRateVersion3",
    }
}
/// Speech version, TS 48.008 §3.2.2.51.
pub type SpeechVersionName<'a> = Coded<'a, SpeechVersion>;
codes! {
    /// Chosen GSM cipher, TS 48.008 §3.2.2.44.
    pub struct GsmCipher(pub u8) {
        NONE = 0x01 => "noEncryption",
        A5_1 = 0x02 => "a51",
        A5_2 = 0x03 => "a52",
        A5_3 = 0x04 => "a53",
        A5_4 = 0x05 => "a54",
        A5_5 = 0x06 => "a55",
        A5_6 = 0x07 => "a56",
        A5_7 = 0x08 => "a57",
    }
}
/// Chosen GSM cipher, TS 48.008 §3.2.2.44.
pub type GsmCipherName<'a> = Coded<'a, GsmCipher>;
codes! {
    /// Codec, TS 26.103 §6.2; configuration octets follow.
    pub struct Codec(pub u8) {
        GSM_FR = 0x00 => "gsmFR",
        GSM_HR = 0x01 => "gsmHR",
        GSM_EFR = 0x02 => "gsmEFR",
        FR_AMR = 0x03 => "frAMR",
        HR_AMR = 0x04 => "hrAMR",
        UMTS_AMR = 0x05 => "umtsAMR",
        UMTS_AMR_2 = 0x06 => "umtsAMR2",
        TDMA_EFR = 0x07 => "tdmaEFR",
        PDC_EFR = 0x08 => "pdcEFR",
        FR_AMR_WB = 0x09 => "frAMRWB",
        UMTS_AMR_WB = 0x0a => "umtsAMRWB",
        OHR_AMR = 0x0b => "ohrAMR",
        OFR_AMR_WB = 0x0c => "ofrAMRWB",
        OHR_AMR_WB = 0x0d => "ohrAMRWB",
    }
}
/// Codec, TS 26.103 §6.2; configuration octets follow.
pub type CodecName<'a> = Coded<'a, Codec>;

/// Names of INTEGER values.
macro_rules! integer_names {
    ($( $type:path { $($value:literal => $id:ident),+ $(,)? } )+) => { $(
        impl $type {
            /// Every value that the specification names, with its identifier.
            pub const NAMES: &'static [(i64, &'static str)] = &[$(($value, stringify!($id))),+];
            /// The identifier; `None` for a value that the specification does not name.
            #[must_use]
            #[deny(unreachable_patterns)]
            pub const fn name(self) -> Option<&'static str> {
                Some(match self.0 { $( $value => stringify!($id), )+ _ => return None })
            }
        }
    )+ };
}
integer_names! {
    crate::common_data_types::LcsServiceTypeId {
        0 => emergencyServices,
        1 => emergencyAlertServices,
        2 => personTracking,
        3 => fleetManagement,
        4 => assetManagement,
        5 => trafficCongestionReporting,
        6 => roadsideAssistance,
        7 => routingToNearestCommercialEnterprise,
        8 => navigation,
        9 => citySightseeing,
        10 => localizedAdvertising,
        11 => mobileYellowPages,
        12 => trafficAndPublicTransportationInfo,
        13 => weather,
        14 => assetAndServiceFinding,
        15 => gaming,
        16 => findYourFriend,
        17 => dating,
        18 => chatting,
        19 => routeFinding,
        20 => whereAmI,
    }
    crate::common_data_types::EmlppPriority {
        6 => priorityLevelA, 5 => priorityLevelB, 0 => priorityLevel0, 1 => priorityLevel1,
        2 => priorityLevel2, 3 => priorityLevel3, 4 => priorityLevel4,
    }
}

octet_views! {
    /// State of a supplementary service, TS 29.002 §17.7.4: quiescent, provisioned, registered, active.
    StatusBits;
    /// Options of call forwarding, TS 29.002 §17.7.4: whom to notify, and the reason.
    ForwardingBits;
}

impl StatusBits<'_> {
    fn bit(self, mask: u8) -> bool {
        self.0.first().is_some_and(|b| b & mask != 0)
    }
    /// Q: quiescent.
    #[must_use]
    pub fn quiescent(self) -> bool {
        self.bit(8)
    }
    /// P: provisioned.
    #[must_use]
    pub fn provisioned(self) -> bool {
        self.bit(4)
    }
    /// R: registered.
    #[must_use]
    pub fn registered(self) -> bool {
        self.bit(2)
    }
    /// A: active.
    #[must_use]
    pub fn active(self) -> bool {
        self.bit(1)
    }
}
impl fmt::Display for StatusBits<'_> {
    /// The letters of the bits that are set.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let letters = [
            (self.quiescent(), "Q"),
            (self.provisioned(), "P"),
            (self.registered(), "R"),
            (self.active(), "A"),
        ];
        letters.iter().filter(|(set, _)| *set).try_for_each(|(_, letter)| f.write_str(letter))
    }
}
impl StatusBits<'_> {
    /// What each bit is.
    pub const FIELDS: &'static [BitField] =
        &[flag("quiescent", 4), flag("provisioned", 3), flag("registered", 2), flag("active", 1)];
}
impl<'a> Meaning<'a> for StatusBits<'a> {
    #[inline]
    fn of(octets: &'a [u8]) -> Self {
        Self(octets)
    }
    #[inline]
    fn walk(&self, field: Field<'_>, _: Layer, visitor: &mut dyn Visitor) {
        visitor.bits(field, Bits::new(self.0, BitNames::Fields(Self::FIELDS)));
    }
}
/// One bit of the first octet.
const fn flag(name: &'static str, bit: u8) -> BitField {
    BitField { name, octet: 1, low: bit, mask: 1, values: BitValues::Flag }
}

impl ForwardingBits<'_> {
    fn first(self) -> u8 {
        super::octet(self.0, 0)
    }
    /// The forwarding party is notified.
    #[must_use]
    pub fn notifies_forwarding_party(self) -> bool {
        self.first() & 0x80 != 0
    }
    /// The number is presented to the party that is forwarded to.
    #[must_use]
    pub fn redirecting_presentation(self) -> bool {
        self.first() & 0x40 != 0
    }
    /// The calling party is notified.
    #[must_use]
    pub fn notifies_calling_party(self) -> bool {
        self.first() & 0x20 != 0
    }
    /// Why calls are forwarded: 0 not reachable, 1 busy, 2 no reply, 3 unconditional.
    #[must_use]
    pub fn reason(self) -> u8 {
        self.first() >> 2 & 3
    }
    /// The identifier of [`reason`](Self::reason).
    #[must_use]
    pub fn reason_name(self) -> &'static str {
        REASONS.get(usize::from(self.reason())).map_or("", |(_, name)| name)
    }
}
impl fmt::Display for ForwardingBits<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.reason_name())?;
        let notes = [
            (self.notifies_forwarding_party(), " notifyForwarding"),
            (self.redirecting_presentation(), " present"),
            (self.notifies_calling_party(), " notifyCalling"),
        ];
        notes.iter().filter(|(set, _)| *set).try_for_each(|(_, note)| f.write_str(note))
    }
}
impl ForwardingBits<'_> {
    /// What each bit is.
    pub const FIELDS: &'static [BitField] = &[
        flag("notifyForwardingParty", 8),
        flag("redirectingPresentation", 7),
        flag("notifyCallingParty", 6),
        BitField { name: "reason", octet: 1, low: 3, mask: 3, values: BitValues::Named(REASONS) },
    ];
}
const REASONS: &[(u8, &str)] = &[(0, "msNotReachable"), (1, "msBusy"), (2, "noReply"), (3, "unconditional")];

impl<'a> Meaning<'a> for ForwardingBits<'a> {
    #[inline]
    fn of(octets: &'a [u8]) -> Self {
        Self(octets)
    }
    #[inline]
    fn walk(&self, field: Field<'_>, _: Layer, visitor: &mut dyn Visitor) {
        visitor.bits(field, Bits::new(self.0, BitNames::Fields(Self::FIELDS)));
    }
}
