//! What elements hold, TS 29.118 §9.4.

use core::fmt::{self, Write as _};
use sigcodec_ber::{Meaning, bit_views};
use sigcodec_ie::element_types;
use sigcodec_wire::{
    Layer,
    audit::{Auditor, Flag},
    codes,
    walk::{Field, Value, Visitor},
};

codes! {
    /// SGs cause, TS 29.118 §9.4.18.
    pub struct SgsCause(pub u8) {
        0 => "normalUnspecified",
        1 => "imsiDetachedForEpsServices",
        2 => "imsiDetachedForEpsAndNonEpsServices",
        3 => "imsiUnknown",
        4 => "imsiDetachedForNonEpsServices",
        5 => "imsiImplicitlyDetachedForNonEpsServices",
        6 => "ueUnreachable",
        7 => "messageNotCompatibleWithTheProtocolState",
        8 => "missingMandatoryInformationElement",
        9 => "invalidMandatoryInformation",
        10 => "conditionalInformationElementError",
        11 => "semanticallyIncorrectMessage",
        12 => "messageUnknown",
        13 => "csFallbackCallRejectedByTheUser",
        14 => "ueTemporarilyUnreachable",
    }
    /// EPS location update type, TS 29.118 §9.4.2.
    pub struct EpsLocationUpdateType(pub u8) {
        1 => "imsiAttach",
        2 => "normalLocationUpdate",
    }
    /// IMSI detach from EPS service type, TS 29.118 §9.4.7.
    pub struct EpsDetach(pub u8) {
        1 => "networkInitiated",
        2 => "ueInitiated",
        3 => "epsServicesNotAllowed",
    }
    /// IMSI detach from non-EPS service type, TS 29.118 §9.4.8.
    pub struct NonEpsDetach(pub u8) {
        1 => "explicitUeInitiated",
        2 => "combinedUeInitiated",
        3 => "implicitNetworkInitiated",
    }
    /// Gs cause, TS 29.018 §18.4.7.
    pub struct GsCause(pub u8) {
        0 => "normalUnspecified",
        1 => "imsiDetachedForGprsServices",
        2 => "imsiDetachedForGprsAndNonGprsServices",
        3 => "imsiUnknown",
        4 => "imsiDetachedForNonGprsServices",
        5 => "imsiImplicitlyDetachedForNonGprsServices",
        6 => "msUnreachable",
        7 => "messageNotCompatibleWithTheProtocolState",
        8 => "missingMandatoryInformationElement",
        9 => "invalidMandatoryInformation",
        10 => "conditionalInformationElementError",
        11 => "semanticallyIncorrectMessage",
        12 => "messageUnknown",
        13 => "addressError",
        14 => "tomFunctionalityNotSupported",
        15 => "cipheringRequestCannotBeAccommodated",
    }
    /// IMSI detach from GPRS service type, TS 29.018 §18.4.11.
    pub struct GprsDetach(pub u8) {
        1 => "networkInitiated",
        2 => "msInitiated",
        3 => "gprsServicesNotAllowed",
    }
    /// Information requested, TS 29.018 §18.4.13.
    pub struct InformationRequested(pub u8) {
        1 => "ptmsi",
        2 => "imei",
        3 => "imeisv",
        4 => "ptmsiAndImei",
        5 => "ptmsiAndImeisv",
        6 => "imeiAndImeisv",
        7 => "ptmsiImeiAndImeisv",
        8 => "mobileLocationInformation",
        9 => "tmsi",
    }
    /// Mobile station state, TS 29.018 §18.4.19.
    pub struct MobileStationState(pub u8) {
        0 => "idleOrPmmDetached",
        1 => "standbyWithoutPdpContexts",
        2 => "standbyWithPdpContexts",
        3 => "suspendedWithoutPdpContexts",
        4 => "suspendedWithPdpContexts",
        5 => "readyWithoutPdpContexts",
        6 => "readyWithPdpContexts",
        7 => "imsiUnknown",
        8 => "informationRequestedNotSupported",
    }
    /// LCS indicator, TS 29.118 §9.4.10.
    pub struct LcsIndicator(pub u8) {
        0 => "normalUnspecified",
        1 => "mtLr",
    }
    /// Service indicator, TS 29.118 §9.4.17.
    pub struct ServiceIndicator(pub u8) {
        1 => "csCall",
        2 => "sms",
    }
    /// UE EMM mode, TS 29.118 §9.4.21c.
    pub struct UeEmmMode(pub u8) {
        0 => "emmIdle",
        1 => "emmConnected",
    }
}

bit_views! {
    /// Channel needed, TS 29.118 §9.4.23.
    ChannelNeeded {
        channel = 1[2..1] { 0 => anyChannel, 1 => sdcch, 2 => fullRateTch, 3 => fullOrHalfRateTch },
    }
    /// eMLPP priority, TS 29.118 §9.4.24.
    EmlppPriority {
        callPriority = 1[3..1] {
            0 => none, 1 => level4, 2 => level3, 3 => level2, 4 => level1, 5 => level0, 6 => levelB, 7 => levelA,
        },
    }
    /// TMSI status, TS 29.118 §9.4.21.
    TmsiStatus {
        validTmsi = 1[1..1] { 0 => notAvailable, 1 => available },
    }
    /// Additional paging indicators, TS 29.118 §9.4.25.
    AdditionalPagingIndicators {
        csRestoration = 1[1..1],
    }
}

/// A name of the domain name system: labels, each behind its length, TS 29.118 §9.4.13 and §9.4.22.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DomainName<'a>(&'a [u8]);

impl<'a> DomainName<'a> {
    /// The octets as they came.
    #[must_use]
    pub const fn octets(self) -> &'a [u8] {
        self.0
    }
    /// The labels in order; `Err` with the octets that are left where they are none.
    pub fn labels(self) -> impl Iterator<Item = Result<&'a str, &'a [u8]>> {
        let mut rest = self.0;
        core::iter::from_fn(move || {
            let all = rest;
            let (length, behind) = rest.split_first()?;
            let label = behind.split_at_checked(usize::from(*length));
            let text = label.and_then(|(label, _)| core::str::from_utf8(label).ok());
            let is_text = |t: &&str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_graphic() && b != b'.');
            rest = label.map_or(&[], |(_, behind)| behind);
            match text.filter(is_text) {
                Some(text) => Some(Ok(text)),
                // The root at the end.
                None if all == [0] => None,
                None => {
                    rest = &[];
                    Some(Err(all))
                }
            }
        })
    }
}
/// The labels with dots between them; octets that are none in hexadecimal.
impl fmt::Display for DomainName<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, label) in self.labels().enumerate() {
            if i > 0 {
                f.write_char('.')?;
            }
            match label {
                Ok(label) => f.write_str(label)?,
                Err(octets) => sigcodec_wire::show::Hex(octets).fmt(f)?,
            }
        }
        Ok(())
    }
}
impl<'a> Meaning<'a> for DomainName<'a> {
    #[inline]
    fn of(octets: &'a [u8]) -> Self {
        Self(octets)
    }
    fn walk(&self, field: Field<'_>, _: Layer, visitor: &mut dyn Visitor) {
        if self.labels().any(|label| label.is_err()) {
            return visitor.unread(field, self.0);
        }
        visitor.value(field, Value::Text(self));
    }
    fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
        if self.labels().any(|label| label.is_err()) {
            auditor.finding(Flag::ValueMalformed, at);
        }
    }
}
element_types! {
    DomainName;
    bits ChannelNeeded, EmlppPriority, TmsiStatus, AdditionalPagingIndicators,
}
