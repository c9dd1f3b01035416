//! Elements of other protocols inside signal information: bearer capabilities of DSS1 and TS 24.008, parameters
//! of ISUP. Which they are the protocol identifier beside them says.

use super::IsupNumber;
use crate::common_data_types::{ExtExternalSignalInfo, ExtProtocolId, ExternalSignalInfo, ProtocolId};
use core::fmt;
use sigcodec_ber as ber;
use sigcodec_ber::{Meaning as _, Schema, Tlv};
use sigcodec_wire::{
    Error, codes,
    walk::{Bits, Element, Field, Occurrences, Shape, Span, Value, Varied, Visitor},
};

/// How the elements of signal information are coded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SignalCoding {
    /// Information elements of ETS 300 102-1 (Q.931): an identifier of one octet with bit 8 set stands alone.
    Dss1,
    /// Information elements of TS 24.008, in the same form.
    Gsm0408,
    /// Parameters of ISUP, ETS 300 356 (Q.763): name, length, contents.
    Isup,
}

codes! {
    /// A parameter of ISUP, Q.763 §3, that a member of MAP is said to carry.
    pub struct IsupParameter(pub u8) {
        ACCESS_TRANSPORT = 0x03 => "accessTransport",
        CALLED_PARTY_NUMBER = 0x04 => "calledPartyNumber",
        CALLING_PARTYS_CATEGORY = 0x09 => "callingPartysCategory",
        CALLING_PARTY_NUMBER = 0x0a => "callingPartyNumber",
        REDIRECTING_NUMBER = 0x0b => "redirectingNumber",
        CAUSE_INDICATORS = 0x12 => "causeIndicators",
        REDIRECTION_INFORMATION = 0x13 => "redirectionInformation",
        USER_SERVICE_INFORMATION = 0x1d => "userServiceInformation",
        USER_TO_USER_INFORMATION = 0x20 => "userToUserInformation",
        ORIGINAL_CALLED_NUMBER = 0x28 => "originalCalledNumber",
        LOCATION_NUMBER = 0x3f => "locationNumber",
        GENERIC_NUMBER = 0xc0 => "genericNumber",
    }
    /// An information element of Q.931 §4.5 that a member of MAP is said to carry.
    pub struct InformationElement(pub u8) {
        BEARER_CAPABILITY = 0x04 => "bearerCapability",
        CAUSE = 0x08 => "cause",
        FACILITY = 0x1c => "facility",
        PROGRESS_INDICATOR = 0x1e => "progressIndicator",
        CALLING_PARTY_NUMBER = 0x6c => "callingPartyNumber",
        CALLING_PARTY_SUBADDRESS = 0x6d => "callingPartySubaddress",
        CALLED_PARTY_NUMBER = 0x70 => "calledPartyNumber",
        CALLED_PARTY_SUBADDRESS = 0x71 => "calledPartySubaddress",
        LOW_LAYER_COMPATIBILITY = 0x7c => "lowLayerCompatibility",
        HIGH_LAYER_COMPATIBILITY = 0x7d => "highLayerCompatibility",
        USER_USER = 0x7e => "userUser",
    }
}

codes! {
    /// An information element of TS 24.008 §10.5.4 (table 9.70) that a member of MAP is said to carry.
    pub struct MobileElement(pub u8) {
        BEARER_CAPABILITY = 0x04 => "bearerCapability",
        CAUSE = 0x08 => "cause",
        FACILITY = 0x1c => "facility",
        PROGRESS_INDICATOR = 0x1e => "progressIndicator",
        SIGNAL = 0x34 => "signal",
        CALLING_PARTY_BCD_NUMBER = 0x5c => "callingPartyBCDNumber",
        CALLING_PARTY_SUBADDRESS = 0x5d => "callingPartySubaddress",
        CALLED_PARTY_BCD_NUMBER = 0x5e => "calledPartyBCDNumber",
        CALLED_PARTY_SUBADDRESS = 0x6d => "calledPartySubaddress",
        REDIRECTING_PARTY_BCD_NUMBER = 0x74 => "redirectingPartyBCDNumber",
        REDIRECTING_PARTY_SUBADDRESS = 0x75 => "redirectingPartySubaddress",
        LOW_LAYER_COMPATIBILITY = 0x7c => "lowLayerCompatibility",
        HIGH_LAYER_COMPATIBILITY = 0x7d => "highLayerCompatibility",
        USER_USER = 0x7e => "userUser",
    }
}

/// One element of signal information.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SignalElement<'a> {
    /// How it is coded.
    pub coding: SignalCoding,
    /// Its identifier or parameter name.
    pub identifier: u8,
    /// Its contents; none for an element of one octet.
    pub contents: &'a [u8],
}

impl<'a> SignalElement<'a> {
    /// What the identifier is called; `None` for those that no MAP member is said to carry.
    #[must_use]
    pub const fn name(&self) -> Option<&'static str> {
        match self.coding {
            SignalCoding::Isup => IsupParameter(self.identifier).name(),
            SignalCoding::Dss1 => InformationElement(self.identifier).name(),
            SignalCoding::Gsm0408 => MobileElement(self.identifier).name(),
        }
    }
    /// The number that an ISUP parameter is.
    #[must_use]
    pub fn number(&self) -> Option<IsupNumber<'a>> {
        let is_number =
            matches!((self.coding, self.identifier), (SignalCoding::Isup, 0x04 | 0x0a | 0x0b | 0x28 | 0x3f));
        is_number.then(|| IsupNumber::of(self.contents))
    }
    /// Information transfer capability of a bearer capability, Q.931 §4.5.5 or TS 24.008 §10.5.4.5: its value
    /// and name.
    #[must_use]
    pub fn transfer_capability(&self) -> Option<(u8, Option<&'static str>)> {
        let first = *self.contents.first()?;
        match (self.coding, self.identifier) {
            (SignalCoding::Dss1, 0x04) | (SignalCoding::Isup, 0x1d) => {
                let value = first & 0x1f;
                let name = match value {
                    0 => Some("speech"),
                    8 => Some("unrestrictedDigital"),
                    9 => Some("restrictedDigital"),
                    16 => Some("audio3100Hz"),
                    17 => Some("unrestrictedDigitalWithTones"),
                    24 => Some("video"),
                    _ => None,
                };
                Some((value, name))
            }
            (SignalCoding::Gsm0408, 0x04) => {
                let value = first & 7;
                let name = match value {
                    0 => Some("speech"),
                    1 => Some("unrestrictedDigital"),
                    2 => Some("audio3100Hz"),
                    3 => Some("facsimileGroup3"),
                    5 => Some("other"),
                    _ => None,
                };
                Some((value, name))
            }
            _ => None,
        }
    }
}

/// The elements of signal information; ends where an element reaches beyond the octets.
#[derive(Clone, Debug)]
pub struct SignalElements<'a> {
    coding: SignalCoding,
    rest: &'a [u8],
}

impl<'a> SignalElements<'a> {
    /// The elements in `octets`.
    #[must_use]
    pub const fn new(coding: SignalCoding, octets: &'a [u8]) -> Self {
        Self { coding, rest: octets }
    }
    /// Octets that are not taken.
    #[must_use]
    pub const fn rest(&self) -> &'a [u8] {
        self.rest
    }
}
impl<'a> Iterator for SignalElements<'a> {
    type Item = SignalElement<'a>;
    fn next(&mut self) -> Option<SignalElement<'a>> {
        let (identifier, after) = self.rest.split_first()?;
        let alone = self.coding != SignalCoding::Isup && identifier & 0x80 != 0;
        let (contents, rest) = if alone {
            (Default::default(), after)
        } else {
            let (length, after) = after.split_first()?;
            after.split_at_checked(usize::from(*length))?
        };
        self.rest = rest;
        Some(SignalElement { coding: self.coding, identifier: *identifier, contents })
    }
}

const fn coding_of(protocol: ProtocolId) -> Option<SignalCoding> {
    match protocol {
        ProtocolId::Gsm0408 => Some(SignalCoding::Gsm0408),
        ProtocolId::Ets3001021 => Some(SignalCoding::Dss1),
        _ => None,
    }
}
impl<'a> ExternalSignalInfo<'a> {
    /// The elements; `None` where the protocol has messages instead.
    #[must_use]
    pub fn elements(&self) -> Option<SignalElements<'a>> {
        coding_of(self.protocol_id).map(|coding| SignalElements::new(coding, self.signal_info.0))
    }
}
impl<'a> ExtExternalSignalInfo<'a> {
    /// The parameters; `None` for a protocol that is not known.
    #[must_use]
    pub fn elements(&self) -> Option<SignalElements<'a>> {
        let isup = self.ext_protocol_id == ExtProtocolId::ETS300356;
        isup.then(|| SignalElements::new(SignalCoding::Isup, self.signal_info.0))
    }
}

/// What elements without a name are counted by.
const UNNAMED: usize = 63;

/// Tells an argument or result with elements of other protocols, which the protocol identifier beside them names.
pub(crate) fn signals(name: &str, schema: &'static Schema, tlv: &Tlv<'_>, visitor: &mut dyn Visitor) {
    ber::walk(name, schema, tlv, &mut Signals { to: visitor, coding: None });
}

/// Passes everything on, and signal information behind its protocol identifier as elements.
struct Signals<'v> {
    to: &'v mut dyn Visitor,
    coding: Option<SignalCoding>,
}

impl Signals<'_> {
    /// Tells the elements; `false` where the octets are not made of them.
    fn tell(&mut self, field: Field<'_>, octets: &[u8]) -> bool {
        let Some(coding) = self.coding.take() else { return false };
        let mut whole = SignalElements::new(coding, octets);
        if whole.by_ref().count() == 0 || !whole.rest().is_empty() {
            return false;
        }
        let size = |octets: &[u8]| u32::try_from(octets.len()).unwrap_or(u32::MAX);
        self.to.begin(field, Shape::Object);
        let mut elements = SignalElements::new(coding, octets);
        let mut from = field.span.end.saturating_sub(size(octets));
        let mut seen = Occurrences::default();
        while let Some(element) = elements.next() {
            let end = field.span.end.saturating_sub(size(elements.rest()));
            let place = Span::new(from, end);
            from = end;
            let Some(name) = element.name() else {
                let name = seen.name(UNNAMED, "element");
                self.to.begin(Field::new(name.as_str(), place), Shape::Object);
                let identifier = Value::Unsigned(u64::from(element.identifier));
                self.to.value(Field::new("identifier", place), identifier);
                self.to.value(Field::new("contents", place), Value::Octets(element.contents));
                self.to.end();
                continue;
            };
            let name = seen.name(usize::from(element.identifier) % UNNAMED, name);
            let name = name.as_str();
            if let Some(number) = element.number() {
                self.to.value(Field::new(name, place), Value::Text(&number));
            } else if let Some((value, capability)) = element.transfer_capability() {
                self.to.begin(Field::new(name, place), Shape::Object);
                let capability = Value::Named(i64::from(value), capability);
                self.to.value(Field::new("informationTransferCapability", place), capability);
                self.to.value(Field::new("contents", place), Value::Octets(element.contents));
                self.to.end();
            } else {
                self.to.value(Field::new(name, place), Value::Octets(element.contents));
            }
        }
        self.to.end();
        true
    }
}

impl Visitor for Signals<'_> {
    fn begin(&mut self, field: Field<'_>, shape: Shape) {
        self.to.begin(field, shape);
    }
    fn end(&mut self) {
        self.to.end();
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        match (field.kind.name, value) {
            ("ProtocolId", Value::Named(1, _)) => self.coding = Some(SignalCoding::Gsm0408),
            ("ProtocolId", Value::Named(4, _)) => self.coding = Some(SignalCoding::Dss1),
            ("ExtProtocolId", Value::Named(1, _)) => self.coding = Some(SignalCoding::Isup),
            ("ProtocolId" | "ExtProtocolId", _) => self.coding = None,
            ("SignalInfo", Value::Octets(octets)) => {
                // An object in either case.
                if !self.tell(field, octets) {
                    self.to.begin(Field::new(field.name, field.span), Shape::Object);
                    self.to.value(Field { name: "octets", ..field }, value);
                    self.to.end();
                }
                return;
            }
            _ => {}
        }
        self.to.value(field, value);
    }
    fn bits(&mut self, field: Field<'_>, bits: Bits<'_>) {
        self.to.bits(field, bits);
    }
    fn fault(&mut self, field: Field<'_>, raw: &[u8], error: Error) {
        self.to.fault(field, raw, error);
    }
    fn unknown(&mut self, field: Field<'_>, raw: &[u8]) {
        self.to.unknown(field, raw);
    }
    fn unread(&mut self, field: Field<'_>, octets: &[u8]) {
        self.to.unread(field, octets);
    }
    fn other(&mut self, field: Field<'_>, element: Element<'_>, error: Error) {
        self.to.other(field, element, error);
    }
    fn varied(&mut self, what: Varied) {
        self.to.varied(what);
    }
}

impl fmt::Display for SignalElement<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.name(), self.number()) {
            (Some(name), Some(number)) => write!(f, "{name} {number}"),
            (Some(name), None) => write!(f, "{name} {}", sigcodec_wire::show::Hex(self.contents)),
            (None, _) => {
                write!(f, "{:02x} {}", self.identifier, sigcodec_wire::show::Hex(self.contents))
            }
        }
    }
}
