//! What the octets of leaf types mean: numbers, causes, times.
//!
//! Nothing is refused here. A value that is too short or reserved is shown as it came, so that a tool sees what was sent;
//! `check` judges sizes and ranges by the schema. Sizes that Q.1248 leaves to the network have no bounds here.

pub use sigcodec_gsm::calendar::{BcdClock, BcdDate, BcdTime};
pub use sigcodec_gsm::digits::Tbcd;
pub use sigcodec_q763::{
    CalledNumber, CallingNumber, CauseIndicators, GenericDigits, GenericDigits as IsupDigits,
    GenericNumber as IsupGenericNumber, Number as IsupNumber, RedirectingNumber, Redirection,
    TeleserviceInformation, UserServiceInformation,
};

use crate::cs1_plus::data_types::CallResultDetails;
use core::fmt;
use sigcodec_ber as ber;
use sigcodec_ber::{Meaning, Tlv, Typed as _, bit_views, octet_views};
use sigcodec_wire::{
    Kind, Layer, Reader, Result,
    audit::{Auditor, Flag},
    show::Hex,
    walk::{Field, Visitor},
};

bit_views! {
    /// A leg of a call, Q.1248.2.
    Leg {
        leg = 1[8..1] { 1 => leg1, 2 => leg2 },
    }
    /// Calling party's category, Q.763 §3.11.
    PartyCategory {
        category = 1[8..1] {
            0 => unknown, 1 => operatorFrench, 2 => operatorEnglish, 3 => operatorGerman, 4 => operatorRussian,
            5 => operatorSpanish, 10 => ordinarySubscriber, 11 => prioritySubscriber, 12 => dataCall, 13 => testCall,
            14 => iepsCall, 15 => payphone, 16 => mobileInHomePLMN, 17 => mobileInVisitedPLMN,
        },
    }
    /// Transmission medium requirement, Q.763 §3.54.
    TransmissionMedium {
        requirement = 1[8..1] {
            0 => speech, 2 => unrestricted64k, 3 => audio3100Hz, 6 => preferred64k, 7 => unrestricted2x64k,
            8 => unrestricted384k, 9 => unrestricted1536k, 10 => unrestricted1920k,
        },
    }
    /// Forward call indicators, Q.763 §3.23.
    CallIndicators {
        isdnUserPartPreference = 1[8..7] { 0 => preferred, 1 => notRequired, 2 => required },
        isdnUserPart = 1[6..6],
        endToEndInformation = 1[5..5],
        interworking = 1[4..4],
        endToEndMethod = 1[3..2] { 0 => none, 1 => passAlong, 2 => sccp, 3 => passAlongAndSccp },
        international = 1[1..1],
        sccpMethod = 2[3..2] { 0 => none, 1 => connectionless, 2 => connectionOriented, 3 => both },
        isdnAccess = 2[1..1],
    }
    /// What an intelligent peripheral or a service switching point can do, Q.1248.2.
    IpCapabilities {
        endOfStandardPart = 1[8..8],
        textToSpeech = 1[5..5],
        voiceRecognition = 1[4..4],
        speechRecognition = 1[3..3],
        voiceBack = 1[2..2],
        ipRoutingAddress = 1[1..1],
    }
    /// Whether the party may join a conference, EN 301 140-1.
    ConferenceTreatment {
        treatment = 1[2..1] { 1 => acceptConferenceRequest, 2 => rejectConferenceRequest },
    }
    /// Whether a request for call completion is accepted, EN 301 140-1.
    CallCompletionTreatment {
        treatment = 1[2..1] { 1 => acceptCallCompletionServiceRequest, 2 => rejectCallCompletionServiceRequest },
    }
    /// Whether the call may be diverted, EN 301 140-1.
    CallDiversionTreatment {
        treatment = 1[2..1] { 1 => callDiversionAllowed, 2 => callDiversionNotAllowed },
    }
    /// Whether a request to hold the call is accepted, EN 301 140-1.
    HoldTreatment {
        treatment = 1[2..1] { 1 => acceptHoldRequest, 2 => rejectHoldRequest },
    }
    /// Whether call waiting is accepted, EN 301 140-1.
    CallWaitingTreatment {
        treatment = 1[2..1] { 1 => acceptCw, 2 => rejectCw },
    }
    /// Whether explicit call transfer is accepted, EN 301 140-1.
    CallTransferTreatment {
        treatment = 1[2..1] { 1 => acceptEctRequest, 2 => rejectEctRequest },
    }
}

octet_views! {
    /// A report of charging that stands encoded in an OCTET STRING, CS1+.
    ChargingReport;
}

impl<'a> ChargingReport<'a> {
    /// The report.
    ///
    /// # Errors
    /// What the type refuses, with the offset in these octets.
    pub fn decode(self) -> Result<CallResultDetails<'a>> {
        ber::decode_tlv(self.0, Layer::Inap)
    }
    fn element(self, end: u32, layer: Layer) -> Result<Tlv<'a>> {
        let mut reader = Reader::over(self.0, end, 0, layer);
        let element = Tlv::read(&mut reader)?;
        reader.finish()?;
        Ok(element)
    }
}
impl fmt::Display for ChargingReport<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Hex(self.0).fmt(f)
    }
}
impl<'a> Meaning<'a> for ChargingReport<'a> {
    #[inline]
    fn of(octets: &'a [u8]) -> Self {
        Self(octets)
    }
    fn walk(&self, field: Field<'_>, layer: Layer, visitor: &mut dyn Visitor) {
        match self.element(field.span.end, layer) {
            Ok(element) => ber::walk(field.name, CallResultDetails::SCHEMA, &element, visitor),
            Err(e) => visitor.fault(field, self.0, e),
        }
    }
    fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
        let size = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
        match self.element(at.wrapping_add(size), Layer::Inap) {
            Ok(element) => {
                ber::audit(CallResultDetails::SCHEMA, &element, auditor);
                ber::check(CallResultDetails::SCHEMA, &element, &mut |e| {
                    if matches!(e.kind(), Kind::Size | Kind::Value) {
                        auditor.finding(Flag::ConstraintViolated, e.at());
                    }
                });
            }
            Err(e) => auditor.finding(Flag::Undecodable, e.at()),
        }
    }
}
