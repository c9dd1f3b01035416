//! Octets whose bits are named one by one: radio, packet quality, user-to-user, trace.

use super::octet;
use sigcodec_ber::bit_views;

bit_views! {
    /// Mobile station classmark 2, TS 24.008 §10.5.1.6, octets 3 to 5. `noA51` says that A5/1 is missing.
    Classmark2 {
        revisionLevel = 1[7..6] { 0 => phase1, 1 => phase2, 2 => release99 },
        earlyClassmarkSending = 1[5..5],
        noA51 = 1[4..4],
        rfPowerCapability = 1[3..1] { 0 => class1, 1 => class2, 2 => class3, 3 => class4, 4 => class5 },
        pseudoSynchronization = 2[7..7],
        ssScreeningIndicator = 2[6..5],
        shortMessage = 2[4..4],
        voiceBroadcast = 2[3..3],
        voiceGroupCall = 2[2..2],
        frequencyCapability = 2[1..1],
        classmark3 = 3[8..8],
        lcsVa = 3[6..6],
        ucs2 = 3[5..5],
        soLSA = 3[4..4],
        serviceManagerPrompt = 3[3..3],
        a53 = 3[2..2],
        a52 = 3[1..1],
    }
    /// MS network capability, TS 24.008 §10.5.5.12, octet 3 and following.
    NetworkCapability {
        gea1 = 1[8..8],
        smOverDedicatedChannels = 1[7..7],
        smOverGPRSChannels = 1[6..6],
        ucs2 = 1[5..5],
        ssScreeningIndicator = 1[4..3],
        soLSA = 1[2..2],
        revisionLevel = 1[1..1] { 0 => beforeRelease99, 1 => release99 },
        packetFlowContexts = 2[8..8],
        gea2 = 2[7..7],
        gea3 = 2[6..6],
        gea4 = 2[5..5],
        gea5 = 2[4..4],
        gea6 = 2[3..3],
        gea7 = 2[2..2],
        lcsVa = 2[1..1],
    }
    /// Which GSM ciphers are permitted, TS 48.008 §3.2.2.10.
    GsmCiphers {
        a57 = 1[8..8],
        a56 = 1[7..7],
        a55 = 1[6..6],
        a54 = 1[5..5],
        a53 = 1[4..4],
        a52 = 1[3..3],
        a51 = 1[2..2],
        noEncryption = 1[1..1],
    }
    /// Chosen channel, TS 48.008 §3.2.2.33.
    Channel {
        channelMode = 1[8..5] { 0 => notIndicated, 8 => signallingOnly, 9 => speech },
        channel = 1[4..1] { 0 => none, 1 => sdcch, 8 => fullRateTCH, 9 => halfRateTCH },
    }
    /// Speech codec element, TS 48.008 §3.2.2.103; configuration octets follow.
    SpeechCodec {
        fullIP = 1[8..8],
        pcmOverIP = 1[7..7],
        pcmOverTDM = 1[6..6],
        tandemFreeOperation = 1[5..5],
        codec = 1[4..1] {
            0 => gsmFR, 1 => gsmHR, 2 => gsmEFR, 3 => frAMR, 4 => hrAMR, 9 => frAMRWB, 11 => ohrAMR,
            12 => ofrAMRWB, 13 => ohrAMRWB, 15 => csData,
        },
    }
    /// Integrity algorithm of UTRAN, TS 25.413 §9.2.1.11, as packed encoding puts it: the high half octet.
    UtranIntegrity { algorithm = 1[8..5] { 0 => uia1, 1 => uia2, 15 => noValue } }
    /// Ciphering algorithm of UTRAN, TS 25.413 §9.2.1.12, as packed encoding puts it: the high half octet.
    UtranCiphering { algorithm = 1[8..5] { 0 => noEncryption, 1 => uea1, 2 => uea2 } }
    /// Charging characteristics, TS 32.251 annex A: the charging profile has a bit each, the behaviours are the
    /// operator's.
    ChargingBehaviour {
        behaviour1to4 = 1[8..5],
        normal = 1[4..4],
        prepaid = 1[3..3],
        flatRate = 1[2..2],
        hotBilling = 1[1..1],
        behaviour5to12 = 2[8..1],
    }
    /// Extended DRX, TS 24.008 §10.5.5.32, octet 3.
    ExtendedDrx { pagingTimeWindow = 1[8..5], edrxValue = 1[4..1] }
    /// Attributes of a localised service area, TS 48.008 §3.2.2.15.
    LsaBits { activeModeSupport = 1[6..6], preferentialAccess = 1[5..5], priority = 1[4..1] }
    /// User-to-user indicators, Q.763 §3.60.
    UserToUser {
        networkDiscard = 1[8..8],
        service3 = 1[7..6],
        service2 = 1[5..4],
        service1 = 1[3..2] { 0 => noInformation, 2 => notEssential, 3 => essential },
        direction = 1[1..1] { 0 => request, 1 => response },
    }
    /// Whether a call may be diverted, TS 29.002 §17.7.3.
    CallDiversion { treatment = 1[2..1] { 1 => callDiversionAllowed, 2 => callDiversionNotAllowed } }
    /// Subaddress, TS 24.008 §10.5.4.8: type, then its information.
    Subaddress {
        noExtension = 1[8..8],
        typeOfSubaddress = 1[7..5] { 0 => nsap, 2 => userSpecified },
        odd = 1[4..4],
    }
    /// Quality of service, TS 24.008 §10.5.6.5, octets 3 to 5.
    Qos {
        delayClass = 1[6..4],
        reliabilityClass = 1[3..1],
        peakThroughput = 2[8..5],
        precedenceClass = 2[3..1],
        meanThroughput = 3[5..1],
    }
    /// Allocation/retention priority and TS 24.008 §10.5.6.5, octets 6 to 13.
    ExtQos {
        allocationRetentionPriority = 1[8..1],
        trafficClass = 2[8..6] {
            0 => subscribed, 1 => conversational, 2 => streaming, 3 => interactive, 4 => background,
        },
        deliveryOrder = 2[5..4] { 0 => subscribed, 1 => withDeliveryOrder, 2 => withoutDeliveryOrder },
        deliveryOfErroneousSDUs = 2[3..1] { 0 => subscribed, 1 => noDetect, 2 => delivered, 3 => notDelivered },
        maximumSDUSize = 3[8..1],
        maximumBitRateUplink = 4[8..1],
        maximumBitRateDownlink = 5[8..1],
        residualBER = 6[8..5],
        sduErrorRatio = 6[4..1],
        transferDelay = 7[8..3],
        trafficHandlingPriority = 7[2..1],
        guaranteedBitRateUplink = 8[8..1],
        guaranteedBitRateDownlink = 9[8..1],
    }
    /// TS 24.008 §10.5.6.5, octets 14 to 16: signalling, statistics, extended bit rates down.
    Ext2Qos {
        signallingIndication = 1[5..5],
        sourceStatisticsDescriptor = 1[4..1] { 0 => unknown, 1 => speech },
        maximumBitRateDownlinkExtended = 2[8..1],
        guaranteedBitRateDownlinkExtended = 3[8..1],
    }
    /// TS 24.008 §10.5.6.5, octets 17 and 18: extended bit rates up.
    Ext3Qos { maximumBitRateUplinkExtended = 1[8..1], guaranteedBitRateUplinkExtended = 2[8..1] }
    /// Evolved allocation/retention priority, TS 29.060 §7.7.91: 0 lets it pre-empt or be pre-empted.
    EvolvedPriority {
        preemptionCapability = 1[7..7] { 0 => enabled, 1 => disabled },
        priorityLevel = 1[6..3],
        preemptionVulnerability = 1[1..1] { 0 => enabled, 1 => disabled },
    }
}

/// Kilobits per second of a bit rate octet, TS 24.008 §10.5.6.5; 0 is `None`, as subscribed.
const fn bit_rate(code: u8) -> Option<u32> {
    let n = code as u32;
    Some(match code {
        0 => return None,
        1..=63 => n,
        64..=127 => n.wrapping_sub(64).wrapping_mul(8).wrapping_add(64),
        128..=254 => n.wrapping_sub(128).wrapping_mul(64).wrapping_add(576),
        255 => 0,
    })
}
/// Kilobits per second of an extended bit rate octet; `None` where the octet that it extends counts.
const fn extended_bit_rate(code: u8) -> Option<u32> {
    let n = code as u32;
    Some(match code {
        0 | 251..=255 => return None,
        1..=74 => n.wrapping_mul(100).wrapping_add(8_600),
        75..=186 => n.wrapping_sub(58).wrapping_mul(1_000),
        187..=250 => n.wrapping_sub(186).wrapping_mul(2_000).wrapping_add(128_000),
    })
}
const fn bits_per_second(kilobits: Option<u32>) -> Option<u32> {
    match kilobits {
        Some(n) => Some(n.wrapping_mul(1_000)),
        None => None,
    }
}

impl ExtQos<'_> {
    /// 1 conversational, 2 streaming, 3 interactive, 4 background.
    #[must_use]
    pub fn traffic_class(self) -> Option<u8> {
        self.field("trafficClass")
    }
    /// Maximum bit rate up and down in bits per second; `None` where absent or as subscribed.
    #[must_use]
    pub fn maximum_bit_rates(self) -> (Option<u32>, Option<u32>) {
        (bits_per_second(bit_rate(octet(self.0, 3))), bits_per_second(bit_rate(octet(self.0, 4))))
    }
    /// Guaranteed bit rate up and down in bits per second; `None` where absent or as subscribed.
    #[must_use]
    pub fn guaranteed_bit_rates(self) -> (Option<u32>, Option<u32>) {
        (bits_per_second(bit_rate(octet(self.0, 7))), bits_per_second(bit_rate(octet(self.0, 8))))
    }
}
impl Ext2Qos<'_> {
    /// Maximum and guaranteed bit rate down in bits per second; `None` where the octet that they extend counts.
    #[must_use]
    pub fn bit_rates(self) -> (Option<u32>, Option<u32>) {
        let rate = |i| bits_per_second(extended_bit_rate(octet(self.0, i)));
        (rate(1), rate(2))
    }
}
impl Ext3Qos<'_> {
    /// Maximum and guaranteed bit rate up in bits per second; `None` where the octet that they extend counts.
    #[must_use]
    pub fn bit_rates(self) -> (Option<u32>, Option<u32>) {
        let rate = |i| bits_per_second(extended_bit_rate(octet(self.0, i)));
        (rate(0), rate(1))
    }
}
