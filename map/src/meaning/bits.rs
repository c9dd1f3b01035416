//! Octets whose bits are named one by one: radio, packet quality, user-to-user, trace.

use super::octet;
use core::fmt;
use sigcodec_wire::{
    Reader,
    ber::Meaning,
    digits::Hex,
    walk::{Field, Shape, Span, Value, Visitor},
};

/// A run of bits inside one octet.
#[derive(Clone, Copy, Debug)]
pub struct BitField {
    /// The identifier of the specification in lowerCamelCase.
    pub name: &'static str,
    /// In which octet it lies; the first is 1.
    pub octet: u8,
    /// The number of its lowest bit; that of the octet is 1.
    pub low: u8,
    /// As many ones as it has bits.
    pub mask: u8,
    /// Names of its values, where they have some.
    pub values: &'static [(u8, &'static str)],
}

impl BitField {
    /// Its value; `None` where the octet is not there.
    #[must_use]
    pub fn of(&self, octets: &[u8]) -> Option<u8> {
        let octet = octets.get(usize::from(self.octet.wrapping_sub(1)))?;
        Some(octet >> (self.low.wrapping_sub(1) & 7) & self.mask)
    }
    /// The name of a value.
    #[must_use]
    pub fn name_of(&self, value: u8) -> Option<&'static str> {
        self.values.iter().find(|(v, _)| *v == value).map(|(_, name)| *name)
    }
}

/// Tells each field; bits that no field names as `spare`, octets behind the last one as `more`.
pub(super) fn walk_bits(
    fields: &'static [BitField],
    octets: &[u8],
    field: Field<'_>,
    body: Reader<'_>,
    visitor: &mut dyn Visitor,
) {
    if octets.is_empty() {
        return visitor.value(field, Value::Octets(octets));
    }
    let start = |i: usize| body.position().saturating_add(u32::try_from(i).unwrap_or(u32::MAX));
    visitor.begin(field, Shape::Object);
    let mut described = 0usize;
    let mut named = 0u8;
    let spare = |at: usize, named: u8, visitor: &mut dyn Visitor| {
        let rest = octet(octets, at) & !named;
        if rest != 0 {
            let field = Field::new("spare", Span::new(start(at), start(at.wrapping_add(1))));
            visitor.value(field, Value::Unsigned(u64::from(rest)));
        }
    };
    for part in fields {
        let Some(value) = part.of(octets) else { break };
        let at = usize::from(part.octet.wrapping_sub(1));
        if at >= described {
            if let Some(last) = described.checked_sub(1) {
                spare(last, named, visitor);
            }
            (described, named) = (at.wrapping_add(1), 0);
        }
        named |= part.mask << (part.low.wrapping_sub(1) & 7);
        let shown = match part.values {
            [] => Value::Unsigned(u64::from(value)),
            _ => Value::Named(i64::from(value), part.name_of(value)),
        };
        visitor.value(Field::new(part.name, Span::new(start(at), start(at.wrapping_add(1)))), shown);
    }
    if let Some(last) = described.checked_sub(1) {
        spare(last, named, visitor);
    }
    if let Some(more @ [_, ..]) = octets.get(described..) {
        visitor.value(Field::new("more", Span::new(start(described), body.end())), Value::Octets(more));
    }
    visitor.end();
}

/// Views of octets by their bits: `name = OCTET [HIGH .. LOW] { value => identifier }`, octets from 1, bits
/// from 8 down to 1, as the specifications draw them.
macro_rules! bit_fields {
    ($(
        $(#[$m:meta])* $view:ident {
            $( $part:ident = $octet:literal [ $high:literal .. $low:literal ]
                $({ $($value:literal => $id:ident),+ $(,)? })? ),+ $(,)?
        }
    )+) => { $(
        $(#[$m])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct $view<'a>(&'a [u8]);

        impl<'a> $view<'a> {
            /// What each bit is, in the order of the octets.
            pub const FIELDS: &'static [BitField] = &[$( BitField {
                name: stringify!($part),
                octet: $octet,
                low: $low,
                mask: 0xff >> (7 + $low - $high),
                values: &[$($(($value, stringify!($id))),+)?],
            } ),+];
            /// The octets as they came.
            #[must_use]
            pub const fn octets(self) -> &'a [u8] {
                self.0
            }
            /// Each field with its value, as far as there are octets.
            pub fn fields(self) -> impl Iterator<Item = (&'static BitField, u8)> + use<'a> {
                Self::FIELDS.iter().map_while(move |f| Some((f, f.of(self.0)?)))
            }
            /// The value of the field with this identifier; `None` where there is no such field or octet.
            #[must_use]
            pub fn field(self, name: &str) -> Option<u8> {
                Self::FIELDS.iter().find(|f| f.name == name)?.of(self.0)
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
            fn walk(&self, field: Field<'_>, body: Reader<'a>, visitor: &mut dyn Visitor) {
                walk_bits(Self::FIELDS, self.0, field, body, visitor);
            }
        }
    )+ };
}

bit_fields! {
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
