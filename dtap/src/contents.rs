//! What elements hold, TS 24.008 §10.5.3 to §10.5.5.

use crate::{
    codes::{CallCause, CauseLocation, CodingStandard, ProgressDescription, RpCause},
    rp,
};
use sigcodec_ber::{bit_views, octet_views};
use sigcodec_ie::element_types;
use sigcodec_wire::{
    Layer, Reader,
    audit::Flag,
    walk::{Field, Shape, Value},
};

/// The parts of a cause: standard, location, recommendation, value, diagnostics.
type CauseParts<'a> = (CodingStandard, CauseLocation, Option<u8>, u8, &'a [u8]);

fn cause_parts(octets: &[u8]) -> Option<CauseParts<'_>> {
    let (first, rest) = octets.split_first()?;
    let (recommendation, rest) = match (first & 0x80, rest) {
        (0, [recommendation, rest @ ..]) => (Some(recommendation & 0x7f), rest),
        (_, rest) => (None, rest),
    };
    let (value, diagnostics) = rest.split_first()?;
    Some((
        CodingStandard(first >> 5 & 3),
        CauseLocation(first & 15),
        recommendation,
        value & 0x7f,
        diagnostics,
    ))
}

octet_views! {
    /// Cause of call control, TS 24.008 §10.5.4.11.
    Cause: |octets, field, visitor| {
        let Some((standard, location, recommendation, value, diagnostics)) = cause_parts(octets) else {
            return visitor.unread(field, octets);
        };
        let place = field.span.last(octets.len());
        let end = octets.len().saturating_sub(diagnostics.len());
        visitor.begin(field, Shape::Object);
        visitor.value(Field::new("codingStandard", place.part(0, 1)), standard.value());
        visitor.value(Field::new("location", place.part(0, 1)), location.value());
        if let Some(recommendation) = recommendation {
            let number = Value::Unsigned(u64::from(recommendation));
            visitor.value(Field::new("recommendation", place.part(1, 2)), number);
        }
        visitor.value(Field::new("cause", place.part(end.saturating_sub(1), end)), CallCause(value).value());
        if !diagnostics.is_empty() {
            let at = place.last(diagnostics.len());
            visitor.value(Field::new("diagnostics", at), Value::Octets(diagnostics));
        }
        visitor.end();
    }, audit |octets, at, auditor| match octets {
        _ if cause_parts(octets).is_none() => auditor.finding(Flag::ValueMalformed, at),
        [first, ..] if first & 0x10 != 0 => auditor.finding(Flag::SpareBits, at),
        _ => {}
    };
    /// Progress indicator, TS 24.008 §10.5.4.21.
    ProgressIndicator: |octets, field, visitor| match octets {
        [first, description] => {
            let place = field.span.last(2);
            visitor.begin(field, Shape::Object);
            visitor.value(Field::new("codingStandard", place.part(0, 1)), CodingStandard(first >> 5 & 3).value());
            visitor.value(Field::new("location", place.part(0, 1)), CauseLocation(first & 15).value());
            let value = ProgressDescription(description & 0x7f).value();
            visitor.value(Field::new("progressDescription", place.part(1, 2)), value);
            visitor.end();
        }
        _ => visitor.unread(field, octets),
    }, audit |octets, at, auditor| if let [first, second] = octets {
        if first & 0x90 != 0x80 || second & 0x80 == 0 {
            auditor.finding(Flag::SpareBits, at);
        }
    };
    /// A key that was pressed, TS 24.008 §10.5.4.17: a character of IA5.
    Keypad: |octets, field, visitor| match octets {
        [key @ 0x20..=0x7e] => visitor.value(field, Value::Text(&char::from(*key))),
        _ => visitor.unread(field, octets),
    };
    /// A message of the RP layer, TS 24.011 §7.3.
    RpMessage: |octets, field, visitor| {
        let r = Reader::over(octets, field.span.end, 0, Layer::Dtap);
        match rp::Rp::read(r) {
            Ok(rp) => rp.walk_as(field, visitor),
            Err(e) => visitor.fault(field, octets, e),
        }
    }, audit |octets, at, auditor| {
        let end = at.wrapping_add(u32::try_from(octets.len()).unwrap_or(u32::MAX));
        match rp::Rp::read(Reader::over(octets, end, 0, Layer::Dtap)) {
            Ok(rp) => rp.audit(auditor),
            Err(e) => auditor.finding(Flag::Undecodable, e.at()),
        }
    };
    /// Cause of the RP layer, TS 24.011 §8.2.5.4: a value, and a diagnostic.
    RpCauseElement: |octets, field, visitor| {
        let Some((first, diagnostic)) = octets.split_first() else { return visitor.unread(field, octets) };
        let place = field.span.last(octets.len());
        visitor.begin(field, Shape::Object);
        visitor.value(Field::new("cause", place.part(0, 1)), RpCause(first & 0x7f).value());
        if first & 0x80 != 0 {
            visitor.value(Field::new("extension", place.part(0, 1)), Value::Flag(true));
        }
        if !diagnostic.is_empty() {
            visitor.value(Field::new("diagnostic", place.last(diagnostic.len())), Value::Octets(diagnostic));
        }
        visitor.end();
    };
}

impl<'a> Cause<'a> {
    /// The cause; `None` where it is not there.
    #[must_use]
    pub fn cause(self) -> Option<CallCause> {
        cause_parts(self.0).map(|(_, _, _, value, _)| CallCause(value))
    }
}

bit_views! {
    /// Location updating type, TS 24.008 §10.5.3.5.
    LocationUpdatingType {
        followOnRequest = 1[4..4] { 0 => noFollowOnRequestPending, 1 => followOnRequestPending },
        updatingType = 1[2..1] { 0 => normal, 1 => periodic, 2 => imsiAttach },
    }
    /// Ciphering key sequence number, TS 24.008 §10.5.1.2.
    CipheringKeySequenceNumber {
        keySequence = 1[3..1] { 7 => noKeyIsAvailable },
    }
    /// Identity type, TS 24.008 §10.5.3.4 and §10.5.5.9.
    IdentityTypeRequested {
        identityType = 1[3..1] { 1 => imsi, 2 => imei, 3 => imeisv, 4 => tmsi, 5 => pTmsiRaiPTmsiSignature },
    }
    /// Protocol discriminator and SAPI, TS 24.008 §10.5.1.10a.
    PdAndSapi {
        sapi = 1[6..5] { 0 => sapi0, 3 => sapi3 },
        protocolDiscriminator = 1[4..1],
    }
    /// Priority level, TS 24.008 §10.5.1.11.
    PriorityLevel {
        callPriority = 1[3..1] {
            0 => none, 1 => level4, 2 => level3, 3 => level2, 4 => level1, 5 => level0, 6 => levelB, 7 => levelA,
        },
    }
    /// Device properties, TS 24.008 §10.5.7.8.
    DeviceProperties {
        lowPriority = 1[1..1] { 0 => no, 1 => yes },
    }
    /// Additional update parameters, TS 24.008 §10.5.3.14.
    AdditionalUpdateParameters {
        csmo = 1[2..2],
        csmt = 1[1..1],
    }
    /// Daylight saving time, TS 24.008 §10.5.3.12.
    DaylightSavingTime {
        adjustment = 1[2..1] { 0 => none, 1 => oneHour, 2 => twoHours },
    }
    /// GPRS timer, TS 24.008 §10.5.7.3 and §10.5.7.4.
    GprsTimer {
        unit = 1[8..6] { 0 => twoSeconds, 1 => oneMinute, 2 => decihours, 7 => deactivated },
        timerValue = 1[5..1],
    }
    /// GPRS timer 3, TS 24.008 §10.5.7.4a.
    GprsTimer3 {
        unit = 1[8..6] {
            0 => tenMinutes, 1 => oneHour, 2 => tenHours, 3 => twoSeconds, 4 => thirtySeconds, 5 => oneMinute,
            6 => threeHundredTwentyHours, 7 => deactivated,
        },
        timerValue = 1[5..1],
    }
    /// Network name, TS 24.008 §10.5.3.5a: how it is coded, and the text, as octets.
    NetworkName {
        extension = 1[8..8],
        codingScheme = 1[7..5] { 0 => cellBroadcast, 1 => ucs2 },
        addCountryInitials = 1[4..4],
        spareBitsInLastOctet = 1[3..1],
    }
    /// Repeat indicator, TS 24.008 §10.5.4.22.
    RepeatIndicator {
        repeat = 1[4..1] { 1 => circular, 2 => supportOfFallback, 4 => serviceChangeAndFallback },
    }
    /// Bearer capability, TS 24.008 §10.5.4.5: the first octet; what follows it are octets.
    BearerCapability {
        extension = 1[8..8],
        radioChannelRequirement = 1[7..6],
        codingStandard = 1[5..5] { 0 => gsm },
        transferMode = 1[4..4] { 0 => circuit, 1 => packet },
        informationTransferCapability = 1[3..1] {
            0 => speech, 1 => unrestrictedDigital, 2 => audio3100Hz, 3 => facsimileGroup3, 5 => other,
        },
    }
    /// Call control capabilities, TS 24.008 §10.5.4.5a.
    CallControlCapabilities {
        maximumBearers = 1[8..5],
        mcat = 1[4..4],
        enIcm = 1[3..3],
        pcp = 1[2..2],
        dtmf = 1[1..1],
        maximumSpeechBearers = 2[4..1],
    }
    /// Call state, TS 24.008 §10.5.4.6.
    CallStateElement {
        codingStandard = 1[8..7] { 0 => ituT, 1 => otherInternational, 2 => national, 3 => gsm },
        callState = 1[6..1] {
            0 => null, 1 => callInitiated, 2 => mmConnectionPending, 3 => mobileOriginatingCallProceeding,
            4 => callDelivered, 6 => callPresent, 7 => callReceived, 8 => connectRequest,
            9 => mobileTerminatingCallConfirmed, 10 => active, 11 => disconnectRequest, 12 => disconnectIndication,
            19 => releaseRequest, 26 => mobileOriginatingModify, 27 => mobileTerminatingModify, 28 => connectIndication,
            34 => ccConnectionPending, 35 => networkAnswerPending, 36 => ccEstablishmentPresent,
            37 => ccEstablishmentConfirmed, 38 => recallPresent,
        },
    }
    /// Network call control capabilities, TS 24.008 §10.5.4.29.
    NetworkCallControlCapabilities {
        mcs = 1[1..1],
    }
    /// Emergency service category, TS 24.008 §10.5.4.33.
    ServiceCategory {
        automatic = 1[7..7],
        manual = 1[6..6],
        mountainRescue = 1[5..5],
        marineGuard = 1[4..4],
        fireBrigade = 1[3..3],
        ambulance = 1[2..2],
        police = 1[1..1],
    }
    /// Alerting pattern, TS 24.008 §10.5.4.26.
    AlertingPattern {
        pattern = 1[4..1],
    }
    /// Auxiliary states, TS 24.008 §10.5.4.4.
    AuxiliaryStates {
        extension = 1[8..8],
        hold = 1[4..3] { 0 => idle, 1 => holdRequest, 2 => callHeld, 3 => retrieveRequest },
        multiParty = 1[2..1] { 0 => idle, 1 => mptyRequest, 2 => callInMpty, 3 => splitRequest },
    }
    /// Attach type, TS 24.008 §10.5.5.2.
    AttachType {
        followOnRequest = 1[4..4],
        attachType = 1[3..1] { 1 => gprsAttach, 2 => gprsAttachWhileImsiAttached, 3 => combinedAttach, 4 => emergencyAttach },
    }
    /// Attach result, TS 24.008 §10.5.5.1.
    AttachResult {
        followOnProceed = 1[4..4],
        attachResult = 1[3..1] { 1 => gprsOnlyAttached, 3 => combinedAttached, 4 => emergencyAttached },
    }
    /// Detach type, TS 24.008 §10.5.5.5.
    DetachType {
        powerOff = 1[4..4],
        detachType = 1[3..1],
    }
    /// Update type, TS 24.008 §10.5.5.18.
    UpdateType {
        followOnRequest = 1[4..4],
        updateType = 1[3..1] { 0 => raUpdating, 1 => combinedUpdating, 2 => combinedUpdatingWithImsiAttach, 3 => periodicUpdating },
    }
    /// Update result, TS 24.008 §10.5.5.17.
    UpdateResult {
        followOnProceed = 1[4..4],
        updateResult = 1[3..1] { 0 => raUpdated, 1 => combinedUpdated },
    }
    /// Service type, TS 24.008 §10.5.5.20.
    ServiceType {
        serviceType = 1[3..1] {
            0 => signalling, 1 => data, 2 => pagingResponse, 3 => mbmsMulticastServiceReception,
            4 => mbmsBroadcastServiceReception,
        },
    }
    /// Force to standby, TS 24.008 §10.5.5.7.
    ForceToStandby {
        forceToStandby = 1[3..1] { 0 => notIndicated, 1 => indicated },
    }
    /// Ciphering algorithm, TS 24.008 §10.5.5.3.
    CipheringAlgorithm {
        algorithm = 1[3..1] { 0 => none, 1 => gea1, 2 => gea2, 3 => gea3, 4 => gea4, 5 => gea5, 6 => gea6, 7 => gea7 },
    }
    /// IMEISV request, TS 24.008 §10.5.5.10.
    ImeisvRequest {
        imeisvRequest = 1[3..1] { 0 => notRequested, 1 => requested },
    }
    /// Radio priority, TS 24.008 §10.5.7.2 and §10.5.7.5.
    RadioPriority {
        level = 1[3..1] { 1 => highest, 4 => lowest },
    }
    /// TMSI status, TS 24.008 §10.5.5.4.
    TmsiStatus {
        validTmsi = 1[1..1] { 0 => notAvailable, 1 => available },
    }
    /// P-TMSI type, TS 24.008 §10.5.5.29.
    PTmsiType {
        ptmsiType = 1[1..1] { 0 => native, 1 => mapped },
    }
    /// DRX parameter, TS 24.008 §10.5.5.6.
    DrxParameter {
        splitPgCycleCode = 1[8..1],
        cycleLength = 2[8..5],
        splitOnCcch = 2[4..4],
        nonDrxTimer = 2[3..1],
    }
}
element_types! {
    Cause, ProgressIndicator, Keypad, RpMessage, RpCauseElement;
    bits LocationUpdatingType, CipheringKeySequenceNumber, IdentityTypeRequested, PdAndSapi, PriorityLevel,
    DeviceProperties, AdditionalUpdateParameters, DaylightSavingTime, GprsTimer, GprsTimer3, NetworkName,
    RepeatIndicator, BearerCapability, CallControlCapabilities, CallStateElement, NetworkCallControlCapabilities, ServiceCategory,
    AlertingPattern, AuxiliaryStates, AttachType, AttachResult, DetachType, UpdateType, UpdateResult, ServiceType,
    ForceToStandby, CipheringAlgorithm, ImeisvRequest, RadioPriority, TmsiStatus, PTmsiType, DrxParameter,
}
