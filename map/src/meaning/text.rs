//! The types that hold a text and its data coding scheme.

use core::fmt;
use sigcodec_ber as ber;
use sigcodec_ber::{Meaning, Schema, Tlv, octet_views};
use sigcodec_gsm::dcs::BroadcastScheme;
use sigcodec_wire::{
    Layer,
    audit::{Auditor, Flag},
    show::Hex,
    walk::{Bits, Element, Field, Shape, Value, Varied, Visitor},
};

pub use sigcodec_gsm::{
    dcs::Alphabet,
    text::{CodedText, TextLanguage},
};

octet_views! {
    /// Data coding scheme of a text that stands beside it, TS 23.038 §5.
    CodingScheme;
}

impl CodingScheme<'_> {
    /// The scheme; `None` where there is not one octet.
    #[must_use]
    pub const fn scheme(self) -> Option<BroadcastScheme> {
        match self.0 {
            [scheme] => Some(BroadcastScheme(*scheme)),
            _ => None,
        }
    }
}
impl fmt::Display for CodingScheme<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.scheme() {
            Some(scheme) => scheme.0.fmt(f),
            None => Hex(self.0).fmt(f),
        }
    }
}
impl<'a> Meaning<'a> for CodingScheme<'a> {
    #[inline]
    fn of(octets: &'a [u8]) -> Self {
        Self(octets)
    }
    fn walk(&self, field: Field<'_>, _: Layer, visitor: &mut dyn Visitor) {
        match self.scheme() {
            Some(scheme) => visitor.value(field, Value::Unsigned(u64::from(scheme.0))),
            None => visitor.unread(field, self.0),
        }
    }
    fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
        if self.scheme().is_some_and(BroadcastScheme::is_reserved) {
            auditor.finding(Flag::ValueReserved, at);
        }
    }
}

/// Types that hold a text and its data coding scheme.
macro_rules! texts {
    ($( $module:ident::$name:ident { $scheme:ident, $octets:ident } )+) => { $(
        impl<'a> crate::$module::$name<'a> {
            /// The text in its data coding scheme.
            #[must_use]
            pub fn text(&self) -> CodedText<'a> {
                CodedText::new(self.$scheme.0.first().copied().unwrap_or(0x0f), self.$octets.0)
            }
        }
    )+ };
}
texts! {
    ss_data_types::UssdArg { ussd_data_coding_scheme, ussd_string }
    ss_data_types::UssdRes { ussd_data_coding_scheme, ussd_string }
    lcs_data_types::LcsClientName { data_coding_scheme, name_string }
    lcs_data_types::LcsRequestorId { data_coding_scheme, requestor_id_string }
    lcs_data_types::LcsCodeword { data_coding_scheme, lcs_codeword_string }
}

/// Tells an argument or result with text that has its coding scheme beside it: USSD, names, location services.
pub(crate) fn texts(name: &str, schema: &'static Schema, tlv: &Tlv<'_>, visitor: &mut dyn Visitor) {
    ber::walk(name, schema, tlv, &mut Texts { to: visitor, scheme: None });
}

/// Reports what is odd about an argument or result with such text, and about the text.
pub(crate) fn audit_texts(schema: &'static Schema, tlv: &Tlv<'_>, auditor: &mut dyn Auditor) {
    ber::audit(schema, tlv, auditor);
    ber::walk("", schema, tlv, &mut AuditTexts { to: auditor, scheme: None });
}

/// The scheme, where a field is one that says how the text behind it is coded.
fn scheme(field: Field<'_>, value: Value<'_>) -> Option<u8> {
    match (field.kind.name, value) {
        ("UssdDataCodingScheme", Value::Unsigned(scheme)) => u8::try_from(scheme).ok(),
        _ => None,
    }
}
/// The text, where a field is one in the scheme beside it.
fn text<'v>(field: Field<'_>, value: Value<'v>, scheme: Option<u8>) -> Option<CodedText<'v>> {
    match (field.kind.name, value) {
        ("UssdString" | "NameString" | "RequestorIdString" | "LcsCodewordString", Value::Octets(octets)) => {
            scheme.map(|scheme| CodedText::new(scheme, octets))
        }
        _ => None,
    }
}

/// Audits strings behind a data coding scheme.
struct AuditTexts<'v> {
    to: &'v mut dyn Auditor,
    scheme: Option<u8>,
}

impl Visitor for AuditTexts<'_> {
    fn begin(&mut self, _: Field<'_>, _: Shape) {}
    fn end(&mut self) {}
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        if let Some(text) = text(field, value, self.scheme) {
            text.audit(field.span.last(text.octets.len()).start, self.to);
        }
        self.scheme = scheme(field, value).or(self.scheme);
    }
    fn fault(&mut self, _: Field<'_>, _: &[u8], _: sigcodec_wire::Error) {}
}

/// Passes everything on, and strings behind a data coding scheme as text.
struct Texts<'v> {
    to: &'v mut dyn Visitor,
    scheme: Option<u8>,
}

impl Visitor for Texts<'_> {
    fn begin(&mut self, field: Field<'_>, shape: Shape) {
        self.to.begin(field, shape);
    }
    fn end(&mut self) {
        self.to.end();
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        self.scheme = scheme(field, value).or(self.scheme);
        if let Some(text) = text(field, value, self.scheme) {
            if let Some(letters @ TextLanguage::Letters(_)) = text.language() {
                self.to.value(Field::new("language", field.span), Value::Text(&letters));
            }
            if text.alphabet() != Alphabet::Octets {
                return self.to.value(field, Value::Text(&text));
            }
        }
        self.to.value(field, value);
    }
    fn bits(&mut self, field: Field<'_>, bits: Bits<'_>) {
        self.to.bits(field, bits);
    }
    fn fault(&mut self, field: Field<'_>, raw: &[u8], error: sigcodec_wire::Error) {
        self.to.fault(field, raw, error);
    }
    fn unknown(&mut self, field: Field<'_>, raw: &[u8]) {
        self.to.unknown(field, raw);
    }
    fn unread(&mut self, field: Field<'_>, octets: &[u8]) {
        self.to.unread(field, octets);
    }
    fn other(&mut self, field: Field<'_>, element: Element<'_>, error: sigcodec_wire::Error) {
        self.to.other(field, element, error);
    }
    fn varied(&mut self, what: Varied) {
        self.to.varied(what);
    }
}
