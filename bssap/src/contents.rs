//! What elements hold, TS 48.008 §3.2.2.

use crate::codes::{
    ApduProtocol, BsslapType, CauseValue, CellDiscriminator, CodecType, ExtendedCodecType, LcsCauseValue,
    LocationInformation,
};
use sigcodec_ber::{bit_views, octet_views};
use sigcodec_gsm::plmn::Plmn;
use sigcodec_ie::element_types;
use sigcodec_wire::{
    audit::{Auditor, Flag},
    walk::{BitField, BitNames, BitValues, Bits, Field, Identity, Kind, Shape, Span, Value, Visitor},
};

static LOCATION: Kind = Kind::new("").with(Identity::LOCATION);
static PLMN: Kind = Kind::new("").with(Identity::PLMN);
static CARRIER: Kind = Kind::new("").with(Identity::CARRIER);

/// Tells the parts of an element one behind the other.
struct Teller<'a, 'v> {
    rest: &'a [u8],
    end: Span,
    visitor: &'v mut dyn Visitor,
}

impl<'a> Teller<'a, '_> {
    /// The next octets; `None` where they are not all there, and what there is of them is told by [`end`](Self::end).
    fn take(&mut self, n: usize) -> Option<(&'a [u8], Span)> {
        let (part, rest) = self.rest.split_at_checked(n)?;
        let place = self.end.last(self.rest.len()).part(0, n);
        self.rest = rest;
        Some((part, place))
    }
    fn number(&mut self, name: &str, n: usize) {
        if let Some((octets, place)) = self.take(n) {
            let number = octets.iter().fold(0, |n, b| n << 8 | u64::from(*b));
            self.visitor.value(Field::new(name, place), Value::Unsigned(number));
        }
    }
    fn place(&mut self, name: &str, n: usize) {
        if let Some((octets, place)) = self.take(n) {
            let number = octets.iter().fold(0, |n, b| n << 8 | u64::from(*b));
            self.visitor.value(Field::typed(name, &LOCATION, place), Value::Unsigned(number));
        }
    }
    fn plmn(&mut self) {
        if let Some((octets, place)) = self.take(3) {
            let plmn = octets.first_chunk().copied().map(Plmn);
            if let Some(plmn) = plmn {
                self.visitor.value(Field::typed("plmn", &PLMN, place), Value::Text(&plmn));
            }
        }
    }
    fn bits(&mut self, name: &str, n: usize, fields: &'static [BitField]) {
        if let Some((octets, place)) = self.take(n) {
            self.visitor.bits(Field::new(name, place), Bits::new(octets, BitNames::Fields(fields)));
        }
    }
    fn octets(&mut self, name: &str, kind: &'static Kind, n: usize) {
        if let Some((octets @ [_, ..], place)) = self.take(n) {
            self.visitor.value(Field::typed(name, kind, place), Value::Octets(octets));
        }
    }
    /// What is left.
    fn end(mut self, name: &str) {
        let n = self.rest.len();
        self.octets(name, Kind::NONE, n);
        self.visitor.end();
    }
}

fn object<'a, 'v>(octets: &'a [u8], field: Field<'_>, visitor: &'v mut dyn Visitor) -> Teller<'a, 'v> {
    visitor.begin(field, Shape::Object);
    Teller { rest: octets, end: field.span.last(octets.len()), visitor }
}

octet_views! {
    /// Circuit identity code, TS 48.008 §3.2.2.2: a PCM multiplex of 11 bits and a timeslot of 5.
    CircuitIdentityCode: |octets, field, visitor| match octets {
        [a, b] => {
            let code = u16::from_be_bytes([*a, *b]);
            let place = field.span.last(2);
            visitor.begin(field, Shape::Object);
            visitor.value(Field::new("pcmMultiplex", place), Value::Unsigned(u64::from(code >> 5)));
            visitor.value(Field::new("timeslot", place.part(1, 2)), Value::Unsigned(u64::from(code & 31)));
            visitor.end();
        }
        _ => visitor.unread(field, octets),
    };
    /// Cause, TS 48.008 §3.2.2.5: one octet, or two where bit 8 of the first is set.
    Cause: |octets, field, visitor| match octets {
        [value @ 0..=0x7f] => {
            let place = field.span.last(1);
            visitor.begin(field, Shape::Object);
            visitor.value(Field::new("value", place), CauseValue(*value).value());
            visitor.end();
        }
        [first @ 0x80..=0xff, value] => {
            let place = field.span.last(2);
            visitor.begin(field, Shape::Object);
            visitor.value(Field::new("class", place.part(0, 1)), Value::Unsigned(u64::from(first >> 4 & 7)));
            if first & 15 != 0 {
                visitor.value(Field::new("national", place.part(0, 1)), Value::Unsigned(u64::from(first & 15)));
            }
            // Another list than that of one octet.
            visitor.value(Field::new("value", place.part(1, 2)), Value::Named(i64::from(*value), None));
            visitor.end();
        }
        _ => visitor.unread(field, octets),
    }, audit |octets, at, auditor| if !matches!(octets, [0..=0x7f] | [0x80..=0xff, _]) {
        auditor.finding(Flag::ValueMalformed, at);
    };
    /// Cell identifier, TS 48.008 §3.2.2.17.
    CellIdentifier: |octets, field, visitor| {
        let Some((first, rest)) = octets.split_first() else { return visitor.unread(field, octets) };
        let mut out = object(octets, field, visitor);
        discriminator(&mut out, *first);
        cell(&mut out, CellDiscriminator(first & 15), rest.len());
        out.end("more");
    }, audit |octets, at, auditor| if let Some((first, rest)) = octets.split_first() {
        spare_half(*first, at, auditor);
        if cell_size(CellDiscriminator(first & 15)).is_some_and(|size| size != rest.len()) {
            auditor.finding(Flag::ValueMalformed, at);
        }
    };
    /// Cell identifier list, TS 48.008 §3.2.2.27: cells of one kind.
    CellIdentifierList: |octets, field, visitor| {
        let Some((first, rest)) = octets.split_first() else { return visitor.unread(field, octets) };
        let discriminator_of = CellDiscriminator(first & 15);
        let mut out = object(octets, field, visitor);
        discriminator(&mut out, *first);
        if let Some(size @ 1..) = cell_size(discriminator_of) {
            let place = out.end.last(rest.len());
            out.visitor.begin(Field::new("cells", place), Shape::List);
            while out.rest.len() >= size {
                let place = out.end.last(out.rest.len()).part(0, size);
                out.visitor.begin(Field::new("", place), Shape::Object);
                cell(&mut out, discriminator_of, size);
                out.visitor.end();
            }
            out.visitor.end();
        }
        out.end("more");
    }, audit |octets, at, auditor| if let Some((first, rest)) = octets.split_first() {
        spare_half(*first, at, auditor);
        let is_whole = match cell_size(CellDiscriminator(first & 15)) {
            Some(0) => rest.is_empty(),
            Some(size) => !rest.is_empty() && rest.len().checked_rem(size) == Some(0),
            None => true,
        };
        if !is_whole {
            auditor.finding(Flag::ValueMalformed, at);
        }
    };
    /// Encryption information, TS 48.008 §3.2.2.10: which algorithms are permitted, and the key.
    EncryptionInformation: |octets, field, visitor| {
        if octets.is_empty() {
            return visitor.unread(field, octets);
        }
        let mut out = object(octets, field, visitor);
        out.bits("permittedAlgorithms", 1, ALGORITHMS);
        out.end("key");
    };
    /// Channel type, TS 48.008 §3.2.2.11.
    ChannelType: |octets, field, visitor| {
        if octets.is_empty() {
            return visitor.unread(field, octets);
        }
        let is_speech = octets.first().is_some_and(|octet| matches!(octet & 15, 1 | 4));
        let mut out = object(octets, field, visitor);
        out.bits("indicator", 1, INDICATOR);
        out.number("channelRateAndType", 1);
        if is_speech {
            let place = out.end.last(out.rest.len());
            out.visitor.begin(Field::new("permittedSpeechVersions", place), Shape::List);
            while let Some((octets, place)) = out.take(1) {
                let version = octets.first().map_or(0, |octet| octet & 0x7f);
                out.visitor.value(Field::new("", place), Value::Unsigned(u64::from(version)));
            }
            out.visitor.end();
        }
        out.end("rate");
    }, audit |octets, at, auditor| if let Some(first) = octets.first() {
        spare_half(*first, at, auditor);
        let speech = if matches!(first & 15, 1 | 4) { octets.get(2..).unwrap_or_default() } else { &[] };
        // Bit 8 is set in each octet but the last.
        let ends = speech.iter().position(|octet| octet & 0x80 == 0);
        if !speech.is_empty() && ends != speech.len().checked_sub(1) {
            auditor.finding(Flag::ValueMalformed, at);
        }
    };
    /// Layer 3 header information, TS 48.008 §3.2.2.9.
    Layer3HeaderInformation: |octets, field, visitor| {
        if octets.is_empty() {
            return visitor.unread(field, octets);
        }
        visitor.bits(field, Bits::new(octets, BitNames::Fields(LAYER_3_HEADER)));
    };
    /// Circuit identity code list, TS 48.008 §3.2.2.31: a range, and a bit a circuit.
    CircuitIdentityCodeList: |octets, field, visitor| {
        if octets.is_empty() {
            return visitor.unread(field, octets);
        }
        let mut out = object(octets, field, visitor);
        out.number("range", 1);
        out.end("status");
    };
    /// Diagnostic, TS 48.008 §3.2.2.32: where an error is, and the message.
    Diagnostic: |octets, field, visitor| {
        if octets.is_empty() {
            return visitor.unread(field, octets);
        }
        let mut out = object(octets, field, visitor);
        out.number("errorPointer", 1);
        out.number("bitPointer", 1);
        let n = out.rest.len();
        out.octets("message", &CARRIER, n);
        out.end("more");
    };
    /// AoIP transport layer address, TS 48.008 §3.2.2.102: an address of IP version 4 or 6, and a UDP port.
    TransportLayerAddress: |octets, field, visitor| {
        if !matches!(octets.len(), 6 | 18) {
            return visitor.unread(field, octets);
        }
        let mut out = object(octets, field, visitor);
        out.octets("ipAddress", Kind::NONE, octets.len().wrapping_sub(2));
        out.number("udpPort", 2);
        out.end("more");
    }, audit |octets, at, auditor| if !matches!(octets.len(), 6 | 18) {
        auditor.finding(Flag::ValueMalformed, at);
    };
    /// Speech codec, or a list of them, TS 48.008 §3.2.2.103 and §3.2.2.104.
    SpeechCodecList: |octets, field, visitor| {
        visitor.begin(field, Shape::List);
        let mut out = Teller { rest: octets, end: field.span.last(octets.len()), visitor };
        while codec(&mut out) {}
        if !out.rest.is_empty() {
            let place = out.end.last(out.rest.len());
            out.visitor.begin(Field::new("", place), Shape::Object);
            out.visitor.value(Field::new("more", place), Value::Octets(out.rest));
            out.visitor.end();
        }
        out.visitor.end();
    };
    /// APDU, TS 48.008 §3.2.2.68: whose protocol data unit, and its octets.
    Apdu: |octets, field, visitor| {
        if octets.is_empty() {
            return visitor.unread(field, octets);
        }
        let mut out = object(octets, field, visitor);
        if let Some(([protocol], place)) = out.take(1) {
            out.visitor.value(Field::new("protocol", place), ApduProtocol(*protocol).value());
            if ApduProtocol(*protocol) == ApduProtocol::BSSLAP {
                if let Some(([message], place)) = out.take(1) {
                    out.visitor.value(Field::new("messageType", place), BsslapType(*message).value());
                }
            }
        }
        let n = out.rest.len();
        out.octets("data", Kind::NONE, n);
        out.end("more");
    };
    /// Location type, TS 49.031 §10.18: what is wanted, and how it is found.
    LocationType: |octets, field, visitor| {
        if octets.is_empty() {
            return visitor.unread(field, octets);
        }
        let mut out = object(octets, field, visitor);
        if let Some(([what], place)) = out.take(1) {
            out.visitor.value(Field::new("locationInformation", place), LocationInformation(*what).value());
        }
        out.number("positioningMethod", 1);
        out.end("more");
    };
    /// LCS cause, TS 49.031 §10.13: a value, and a diagnostic.
    LcsCause: |octets, field, visitor| {
        if octets.is_empty() {
            return visitor.unread(field, octets);
        }
        let mut out = object(octets, field, visitor);
        if let Some(([value], place)) = out.take(1) {
            out.visitor.value(Field::new("value", place), LcsCauseValue(*value).value());
        }
        out.number("diagnostic", 1);
        out.end("more");
    };
    /// Call identifiers one behind the other, TS 48.008 §3.2.2.106.
    CallIdentifierList: |octets, field, visitor| {
        if octets.len() % 4 != 0 {
            return visitor.unread(field, octets);
        }
        visitor.begin(field, Shape::List);
        let mut out = Teller { rest: octets, end: field.span.last(octets.len()), visitor };
        while !out.rest.is_empty() {
            out.number("", 4);
        }
        out.visitor.end();
    };
}

fn spare_half(octet: u8, at: u32, auditor: &mut dyn Auditor) {
    if octet >> 4 != 0 {
        auditor.finding(Flag::SpareBits, at);
    }
}

/// The octet with the discriminator.
fn discriminator(out: &mut Teller<'_, '_>, first: u8) {
    if let Some((_, place)) = out.take(1) {
        let value = CellDiscriminator(first & 15).value();
        out.visitor.value(Field::new("discriminator", place), value);
        if first >> 4 != 0 {
            out.visitor.value(Field::new("spare", place), Value::Unsigned(u64::from(first >> 4)));
        }
    }
}

/// How many octets a cell has behind its discriminator; `None` where that is not known.
const fn cell_size(discriminator: CellDiscriminator) -> Option<usize> {
    Some(match discriminator {
        CellDiscriminator::CGI | CellDiscriminator::PLMN_LAC_RNC | CellDiscriminator::SAI => 7,
        CellDiscriminator::LAC_CI | CellDiscriminator::LAC_RNC => 4,
        CellDiscriminator::CI | CellDiscriminator::LAC | CellDiscriminator::RNC => 2,
        CellDiscriminator::NO_CELL | CellDiscriminator::ALL_CELLS => 0,
        CellDiscriminator::LAI => 5,
        CellDiscriminator::LAC_RNC_CI => 6,
        _ => return None,
    })
}

/// The parts of a cell; of one that has not its size nothing.
fn cell(out: &mut Teller<'_, '_>, discriminator: CellDiscriminator, size: usize) {
    if cell_size(discriminator).is_none_or(|known| size < known) {
        return;
    }
    use CellDiscriminator as D;
    if matches!(discriminator, D::CGI | D::LAI | D::PLMN_LAC_RNC | D::SAI) {
        out.plmn();
    }
    if !matches!(discriminator, D::CI | D::RNC | D::NO_CELL | D::ALL_CELLS) {
        out.place("lac", 2);
    }
    if matches!(discriminator, D::PLMN_LAC_RNC | D::RNC | D::LAC_RNC | D::LAC_RNC_CI) {
        out.place("rncId", 2);
    }
    match discriminator {
        D::CGI | D::LAC_CI | D::CI | D::LAC_RNC_CI => out.place("ci", 2),
        D::SAI => out.place("sac", 2),
        _ => {}
    }
}

/// One speech codec; `false` at the end, and where it is not all there.
fn codec(out: &mut Teller<'_, '_>) -> bool {
    let Some(first) = out.rest.first().copied() else { return false };
    let codec = CodecType(first & 15);
    let extended = out.rest.get(1).copied();
    let (front, configuration) = match (first & 15, extended) {
        (3 | 4 | 11, _) => (1usize, 2usize),
        (9 | 12 | 13, _) => (1, 1),
        (15, Some(0xfd)) => (2, 1),
        (15, Some(_)) => (2, 0),
        (15, None) => return false,
        _ => (1, 0),
    };
    let size = front.wrapping_add(configuration);
    if out.rest.len() < size {
        return false;
    }
    let place = out.end.last(out.rest.len()).part(0, size);
    out.visitor.begin(Field::new("", place), Shape::Object);
    out.bits("interfaces", 1, CODEC);
    let at = place.part(0, 1);
    out.visitor.value(Field::new("type", at), codec.value());
    if front == 2 {
        if let Some(([extended], place)) = out.take(1) {
            out.visitor.value(Field::new("extendedType", place), ExtendedCodecType(*extended).value());
        }
    }
    if configuration > 0 {
        out.number("configuration", configuration);
    }
    out.visitor.end();
    true
}

const fn flag(name: &'static str, octet: u8, low: u8) -> BitField {
    BitField { name, octet, low, mask: 1, values: BitValues::Flag }
}
const fn bits(name: &'static str, octet: u8, low: u8, mask: u8) -> BitField {
    BitField { name, octet, low, mask, values: BitValues::Number }
}
const ALGORITHMS: &[BitField] = &[
    flag("a57", 1, 8),
    flag("a56", 1, 7),
    flag("a55", 1, 6),
    flag("a54", 1, 5),
    flag("a53", 1, 4),
    flag("a52", 1, 3),
    flag("a51", 1, 2),
    flag("noEncryption", 1, 1),
];
const INDICATOR: &[BitField] = &[BitField {
    name: "speechDataIndicator",
    octet: 1,
    low: 1,
    mask: 15,
    values: BitValues::Named(&[(1, "speech"), (2, "data"), (3, "signalling"), (4, "speechAndCtm")]),
}];
const LAYER_3_HEADER: &[BitField] =
    &[bits("protocolDiscriminator", 1, 1, 15), bits("transactionIdentifier", 2, 1, 15)];
const CODEC: &[BitField] = &[
    flag("fullIp", 1, 8),
    flag("pcmOverIp", 1, 7),
    flag("pcmOverTdm", 1, 6),
    flag("tandemFreeOperation", 1, 5),
    bits("codec", 1, 1, 15),
];

bit_views! {
    /// DLCI, TS 48.006 §9.3.2 and TS 48.008 §3.2.2.25.
    Dlci {
        controlChannel = 1[8..7] { 0 => notFurtherSpecified, 2 => facchOrSdcch, 3 => sacch },
        sapi = 1[3..1] { 0 => rrMmCc, 3 => sms },
    }
    /// Priority, TS 48.008 §3.2.2.18.
    Priority {
        preemptionCapability = 1[7..7] { 0 => shallNotPreempt, 1 => mayPreempt },
        priorityLevel = 1[6..3],
        queuingAllowed = 1[2..2] { 0 => notAllowed, 1 => allowed },
        preemptionVulnerability = 1[1..1] { 0 => shallNotBePreempted, 1 => mightBePreempted },
    }
    /// Chosen channel, TS 48.008 §3.2.2.33, and current channel type 1, §3.2.2.49.
    ChosenChannel {
        channelMode = 1[8..5] {
            0 => noChannelModeIndication, 8 => signallingOnly, 9 => speech, 11 => data12000, 12 => data6000,
            13 => data3600, 14 => data14500, 1 => data29000, 2 => data32000, 3 => data43500,
        },
        channel = 1[4..1] {
            0 => none, 1 => sdcch, 8 => oneFullRateTch, 9 => oneHalfRateTch, 10 => twoFullRateTchs,
            11 => threeFullRateTchs, 12 => fourFullRateTchs, 13 => fiveFullRateTchs, 14 => sixFullRateTchs,
            15 => sevenFullRateTchs, 4 => eightFullRateTchs,
        },
    }
    /// Current channel type 1, TS 48.008 §3.2.2.49.
    CurrentChannelType1 {
        channelMode = 1[8..5] {
            0 => signallingOnly, 1 => speech, 3 => data12000, 4 => data6000, 5 => data3600, 6 => data14500,
        },
        channel = 1[4..1] {
            1 => sdcch, 8 => oneFullRateTch, 9 => oneHalfRateTch, 10 => twoFullRateTchs, 11 => threeFullRateTchs,
            12 => fourFullRateTchs, 13 => fiveFullRateTchs, 14 => sixFullRateTchs, 15 => sevenFullRateTchs,
            4 => eightFullRateTchs,
        },
    }
    /// Channel needed, TS 48.008 §3.2.2.36.
    ChannelNeeded {
        channel = 1[2..1] { 0 => anyChannel, 1 => sdcch, 2 => fullRateTch, 3 => fullOrHalfRateTch },
    }
    /// Interference band to be used, TS 48.008 §3.2.2.21.
    InterferenceBand {
        bands = 1[5..1],
    }
    /// Downlink DTX flag, TS 48.008 §3.2.2.26.
    DownlinkDtxFlag {
        dtx = 1[1..1] { 0 => bssMayActivate, 1 => bssShallNotActivate },
    }
    /// Cipher response mode, TS 48.008 §3.2.2.34.
    CipherResponseMode {
        imeisv = 1[1..1] { 0 => mustNotBeIncluded, 1 => mustBeIncluded },
    }
    /// Extended resource indicator, TS 48.008 §3.2.2.13.
    ExtendedResourceIndicator {
        totalResourceAccessibleRequested = 1[1..1],
        subsequentMode = 1[2..2],
    }
    /// Queuing indicator, TS 48.008 §3.2.2.50.
    QueuingIndicator {
        queuing = 1[2..2] { 0 => notRecommended, 1 => recommended },
    }
    /// Forward indicator, TS 48.008 §3.2.2.43.
    ForwardIndicator {
        forward = 1[4..1] { 1 => forwardSubsequentTrace },
    }
    /// eMLPP priority, TS 48.008 §3.2.2.56.
    EmlppPriority {
        callPriority = 1[3..1] {
            0 => none, 1 => level4, 2 => level3, 3 => level2, 4 => level1, 5 => level0, 6 => levelB, 7 => levelA,
        },
    }
    /// Configuration evolution indication, TS 48.008 §3.2.2.57.
    ConfigurationEvolution {
        subsequentModification = 1[4..1] {
            0 => notAllowed, 1 => oneTch, 2 => twoTchs, 3 => threeTchs, 4 => fourTchs,
        },
    }
    /// LSA access control suppression, TS 48.008 §3.2.2.61.
    LsaAccessControl {
        suppression = 1[1..1] { 0 => notSuppressed, 1 => suppressed },
    }
    /// Service handover, TS 48.008 §3.2.2.75.
    ServiceHandover {
        handover = 1[3..1] { 0 => should, 1 => shouldNot, 2 => shallNot, 7 => noInformation },
    }
    /// Paging information, TS 48.008 §3.2.2.85.
    PagingInformation {
        pagingCause = 1[3..2] { 0 => mobileTerminatingCall, 1 => shortMessage, 2 => ussd },
        vgcs = 1[1..1] { 0 => notMemberOfGroup, 1 => memberOfGroup },
    }
    /// Talker priority, TS 48.008 §3.2.2.89.
    TalkerPriority {
        priority = 1[2..1] { 0 => normal, 1 => privileged, 2 => emergency },
    }
    /// Speech version, TS 48.008 §3.2.2.51.
    SpeechVersion {
        version = 1[7..1] {
            1 => fullRateVersion1, 17 => fullRateVersion2, 33 => fullRateVersion3, 65 => fullRateVersion4,
            66 => fullRateVersion5, 5 => halfRateVersion1, 21 => halfRateVersion2, 37 => halfRateVersion3,
            69 => halfRateVersion4, 70 => halfRateVersion6,
        },
    }
}
element_types! {
    CircuitIdentityCode, Cause, CellIdentifier, CellIdentifierList, EncryptionInformation, ChannelType,
    Layer3HeaderInformation, CircuitIdentityCodeList, Diagnostic, TransportLayerAddress, SpeechCodecList, Apdu,
    CallIdentifierList, LocationType, LcsCause;
    bits Dlci, Priority, ChosenChannel, CurrentChannelType1, ChannelNeeded, InterferenceBand, DownlinkDtxFlag,
    CipherResponseMode, ExtendedResourceIndicator, QueuingIndicator, ForwardIndicator, EmlppPriority,
    ConfigurationEvolution, LsaAccessControl, ServiceHandover, PagingInformation, TalkerPriority, SpeechVersion,
}

impl<'a> Cause<'a> {
    /// The value of a cause of one octet; `None` of one of two, which are national or of a class that is not named.
    #[must_use]
    pub const fn value(self) -> Option<CauseValue> {
        match self.0 {
            [value @ 0..=0x7f] => Some(CauseValue(*value)),
            _ => None,
        }
    }
}
impl<'a> CellIdentifier<'a> {
    /// How the cell is identified; `None` where there is no octet.
    #[must_use]
    pub fn discriminator(self) -> Option<CellDiscriminator> {
        self.0.first().map(|octet| CellDiscriminator(octet & 15))
    }
}
impl<'a> Apdu<'a> {
    /// Whose protocol data unit it is; `None` where there is no octet.
    #[must_use]
    pub fn protocol(self) -> Option<ApduProtocol> {
        self.0.first().copied().map(ApduProtocol)
    }
}
