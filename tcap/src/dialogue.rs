//! The dialogue portion, Q.773 §4.2.3: an EXTERNAL with a dialogue PDU.

use crate::canonical::{Front, Template, constructed, primitive};
use sigcodec_ber::WriteTlv as _;
use sigcodec_ber::{Ber, BitString, External, Fields, Oid, OpenType, SeqOf, Tag, Tlv};
use sigcodec_wire::{Kind, Reader, Result, Writer};

/// The abstract syntax of structured dialogues: 0.0.17.773.1.1.1.
pub const STRUCTURED: &[u8] = &[0x00, 0x11, 0x86, 0x05, 0x01, 0x01, 0x01];
/// The abstract syntax of unstructured dialogues: 0.0.17.773.1.2.1.
pub const UNSTRUCTURED: &[u8] = &[0x00, 0x11, 0x86, 0x05, 0x01, 0x02, 0x01];

/// What the dialogue portion holds the PDU in, single-ASN1-type of the EXTERNAL.
pub(crate) const SINGLE_TYPE: Tag = Tag::context(0);
/// AARQ and AUDT.
pub(crate) const REQUEST: Tag = Tag::application(0);
/// AARE.
pub(crate) const RESPONSE: Tag = Tag::application(1);
/// ABRT.
pub(crate) const ABORT: Tag = Tag::application(4);
pub(crate) const VERSION: Tag = Tag::context(0);
pub(crate) const CONTEXT: Tag = Tag::context(1);
pub(crate) const RESULT: Tag = Tag::context(2);
pub(crate) const DIAGNOSTIC: Tag = Tag::context(3);
pub(crate) const USER_INFORMATION: Tag = Tag::context(30);
/// In an ABRT.
pub(crate) const ABORT_SOURCE: Tag = Tag::context(0);
/// Who says the diagnostic.
pub(crate) const USER: Tag = Tag::context(1);
pub(crate) const PROVIDER: Tag = Tag::context(2);

/// A dialogue portion.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dialogue<'a> {
    /// The abstract syntax: [`STRUCTURED`] or [`UNSTRUCTURED`].
    pub syntax: Oid<'a>,
    /// The dialogue PDU.
    pub pdu: DialoguePdu<'a>,
}

/// A dialogue PDU.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum DialoguePdu<'a> {
    /// Dialogue request; in an unstructured dialogue it is the AUDT.
    Aarq(Aarq<'a>),
    /// Dialogue response.
    Aare(Aare<'a>),
    /// Dialogue abort.
    Abrt(Abrt<'a>),
}

/// AARQ and AUDT.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Aarq<'a> {
    /// Protocol version; absent means version 1.
    pub protocol_version: Option<BitString<'a>>,
    /// Application context name.
    pub application_context_name: Oid<'a>,
    /// User information: for MAP one dialogue PDU of MAP.
    pub user_information: Option<SeqOf<'a, External<'a>>>,
}

/// AARE.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Aare<'a> {
    /// Protocol version; absent means version 1.
    pub protocol_version: Option<BitString<'a>>,
    /// Application context name.
    pub application_context_name: Oid<'a>,
    /// 0 accepted, 1 rejected permanently.
    pub result: i64,
    /// Who decided, and why.
    pub diagnostic: Diagnostic,
    /// User information.
    pub user_information: Option<SeqOf<'a, External<'a>>>,
}

/// Result source diagnostic of an [`Aare`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Diagnostic {
    /// From the dialogue service user.
    User(i64),
    /// From the dialogue service provider.
    Provider(i64),
}

/// ABRT.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Abrt<'a> {
    /// 0 dialogue service user, 1 dialogue service provider.
    pub source: i64,
    /// User information.
    pub user_information: Option<SeqOf<'a, External<'a>>>,
}

/// The EXTERNAL in a dialogue portion and the element of the PDU in it.
pub(crate) fn pdu_element<'a>(portion: Reader<'a>) -> Result<(Oid<'a>, Tlv<'a>)> {
    let mut r = portion;
    let external = Tlv::read(&mut r)?;
    external.expect(Tag::EXTERNAL)?;
    if !external.constructed {
        return Err(external.error(Kind::Primitive));
    }
    r.finish()?;
    let mut r = external.body;
    let syntax = Tlv::read(&mut r)?;
    let syntax = Oid::from_tlv(&syntax)?;
    let wrapper = Tlv::read(&mut r)?;
    wrapper.expect(SINGLE_TYPE)?;
    r.finish()?;
    if !wrapper.constructed {
        return Err(wrapper.error(Kind::Primitive));
    }
    let mut r = wrapper.body;
    let pdu = Tlv::read(&mut r)?;
    r.finish()?;
    if !pdu.constructed {
        return Err(pdu.error(Kind::Primitive));
    }
    Ok((syntax, pdu))
}

/// `[n] EXPLICIT`: the one element inside.
pub(crate) fn inner<'a, T: Ber<'a>>(tlv: &Tlv<'a>) -> Result<T> {
    let wrapped = OpenType::from_tagged(tlv)?;
    T::from_tlv(&wrapped.0)
}
fn explicit<'a, T: Ber<'a>>(fields: &mut Fields<'_, 'a>, tag: Tag) -> Result<T> {
    let inner: OpenType<'a> = fields.required_at(tag)?;
    T::from_tlv(&inner.0)
}

/// The application context name of an AARQ or AARE; `None` in an ABRT.
#[inline(always)]
pub(crate) fn application_context(portion: Reader<'_>) -> Result<Option<&[u8]>> {
    match Canonical::of(portion) {
        Some(canonical) if canonical.is_intact() => Ok(Some(canonical.context)),
        _ => any_application_context(portion),
    }
}
#[inline(never)]
fn any_application_context(portion: Reader<'_>) -> Result<Option<&[u8]>> {
    let (_, pdu) = pdu_element(portion)?;
    if pdu.tag == ABORT {
        return Ok(None);
    }
    let mut left = pdu.body;
    let mut fields = Fields::new(&pdu.body, &mut left);
    let _: Option<BitString<'_>> = fields.optional_at(VERSION)?;
    let name: Oid<'_> = explicit(&mut fields, CONTEXT)?;
    // A name in front of what cannot be read is no name: the whole portion is refused.
    fields.front()?;
    Ok(Some(name.octets()))
}

/// An AARQ or AARE in canonical form with short lengths, the version, and for an AARE a result and diagnostic of one
/// octet each: nearly every one. It is recognised as a whole; everything else is read element by element.
struct Canonical<'a> {
    syntax: &'a [u8],
    response: bool,
    version: &'a [u8],
    context: &'a [u8],
    /// What follows the context.
    rest: Reader<'a>,
}

/// The version, a BIT STRING that says that seven bits of its octet are unused.
pub(crate) const VERSION_FRONT: [u8; 3] = [primitive(VERSION), 2, 7];
/// What stands in front of the contents of the application context name.
const FRONT: Template<3> = {
    let [version, size, unused] = VERSION_FRONT;
    Template::new()
        .enter(Tag::EXTERNAL)
        .element_of(Tag::OID, STRUCTURED, UNSTRUCTURED)
        .enter(SINGLE_TYPE)
        .enter_one_of(REQUEST, RESPONSE)
        .octet(version)
        .octet(size)
        .octet(unused)
        .any()
        .octet(constructed(CONTEXT))
        .any()
        .octet(primitive(Tag::OID))
        .any()
};
/// The last but one octet of an abstract syntax, in which both differ.
const STRUCTURED_KIND: u8 = kind(STRUCTURED);
const UNSTRUCTURED_KIND: u8 = kind(UNSTRUCTURED);
const fn kind(syntax: &[u8]) -> u8 {
    match syntax {
        [.., kind, _] => *kind,
        _ => 0,
    }
}
/// Identifier octets.
pub(crate) const AARQ_PDU: u8 = constructed(REQUEST);
pub(crate) const AARE_PDU: u8 = constructed(RESPONSE);
pub(crate) const AARE_RESULT: u8 = constructed(RESULT);
pub(crate) const AARE_DIAGNOSTIC: u8 = constructed(DIAGNOSTIC);
pub(crate) const FROM_USER: u8 = constructed(USER);
const FROM_PROVIDER: u8 = constructed(PROVIDER);
pub(crate) const INTEGER: u8 = primitive(Tag::INTEGER);

impl<'a> Canonical<'a> {
    #[inline(always)]
    fn of(portion: Reader<'a>) -> Option<Self> {
        let all = portion.rest();
        let (first, rest) = all.split_first_chunk::<8>()?;
        let (second, rest) = rest.split_first_chunk::<8>()?;
        let (third, _) = rest.split_first_chunk::<8>()?;
        // 28 n 06 07 00 11 86 05, 01 kind 01 a0 n pdu n 80, 02 07 version a1 around 06 size and the first of the
        // context, each n the octets that are left.
        let ([_, kind, _, _, _, pdu, ..], [_, _, _, _, around, _, size, _]) = (*second, *third);
        let (context, after) = rest.get(7..)?.split_at_checked(usize::from(size))?;
        let intact = all.len() <= 0x81
            && FRONT.is_front_of(&[first, second, third], all.len())
            && matches!(kind, STRUCTURED_KIND | UNSTRUCTURED_KIND)
            && around.wrapping_sub(2) == size
            && matches!(context, [.., last] if last & 0x80 == 0 && context.len() <= Oid::MAX);
        if !intact {
            return None;
        }
        let mut r = portion;
        r.continue_at(after);
        let (syntax, version) = (all.get(4..11)?, all.get(18..19)?);
        Some(Self { syntax, response: pdu == AARE_PDU, version, context, rest: r })
    }
    /// Whether what follows the context, if anything does, begins with an element.
    #[inline(always)]
    fn is_intact(&self) -> bool {
        self.rest.is_empty() || Front::of(self.rest.rest()).is_some()
    }
    #[inline]
    fn decode(self) -> Option<Dialogue<'a>> {
        let protocol_version = Some(BitString::new(self.version, 7));
        let application_context_name = Oid::new(self.context);
        let syntax = Oid::new(self.syntax);
        let pdu = if self.response {
            let [
                AARE_RESULT,
                3,
                INTEGER,
                1,
                result,
                AARE_DIAGNOSTIC,
                5,
                source @ (FROM_USER | FROM_PROVIDER),
                3,
                INTEGER,
                1,
                code,
            ] = *self.rest.rest()
            else {
                return None;
            };
            let [result, code] = [result, code].map(|n| i64::from(i8::from_be_bytes([n])));
            let from_user = source == FROM_USER;
            DialoguePdu::Aare(Aare {
                protocol_version,
                application_context_name,
                result,
                diagnostic: if from_user { Diagnostic::User(code) } else { Diagnostic::Provider(code) },
                user_information: None,
            })
        } else {
            if !self.rest.is_empty() {
                return None;
            }
            DialoguePdu::Aarq(Aarq { protocol_version, application_context_name, user_information: None })
        };
        Some(Dialogue { syntax, pdu })
    }
}

/// Whether a dialogue portion is a request, or an acceptance, in the canonical form, with a context and without user
/// information, of which an audit tells nothing.
pub(crate) fn is_in_order(portion: Reader<'_>, request: bool) -> bool {
    let Some(found) = Canonical::of(portion) else { return false };
    // No arc begins with octets that only fill it.
    let (mut begins, mut padded) = (true, false);
    for octet in found.context {
        padded |= begins && *octet == 0x80;
        begins = octet & 0x80 == 0;
    }
    let is_usual = !padded && found.version == [0x80] && found.syntax == STRUCTURED;
    match found.decode() {
        Some(Dialogue { pdu: DialoguePdu::Aarq(_), .. }) => is_usual && request,
        Some(Dialogue { pdu: DialoguePdu::Aare(response), .. }) => {
            let accepted = matches!(response.diagnostic, Diagnostic::User(0));
            is_usual && !request && accepted && response.result == 0
        }
        _ => false,
    }
}

impl<'a> Dialogue<'a> {
    #[inline]
    pub(crate) fn decode(portion: Reader<'a>) -> Result<Self> {
        match Canonical::of(portion).and_then(Canonical::decode) {
            Some(canonical) => Ok(canonical),
            None => Self::decode_any(portion),
        }
    }
    #[inline(never)]
    fn decode_any(portion: Reader<'a>) -> Result<Self> {
        let (syntax, element) = pdu_element(portion)?;
        let mut left = element.body;
        let mut fields = Fields::new(&element.body, &mut left);
        let pdu = match element.tag {
            REQUEST => DialoguePdu::Aarq(Aarq {
                protocol_version: fields.optional_at(VERSION)?,
                application_context_name: explicit(&mut fields, CONTEXT)?,
                user_information: fields.optional_at(USER_INFORMATION)?,
            }),
            RESPONSE => DialoguePdu::Aare(Aare {
                protocol_version: fields.optional_at(VERSION)?,
                application_context_name: explicit(&mut fields, CONTEXT)?,
                result: explicit(&mut fields, RESULT)?,
                diagnostic: fields.required_at(DIAGNOSTIC)?,
                user_information: fields.optional_at(USER_INFORMATION)?,
            }),
            ABORT => DialoguePdu::Abrt(Abrt {
                source: fields.required_at(ABORT_SOURCE)?,
                user_information: fields.optional_at(USER_INFORMATION)?,
            }),
            _ => return Err(element.error(Kind::Dialogue)),
        };
        if let Some(more) = fields.front()? {
            return Err(more.error(Kind::UnknownMember));
        }
        Ok(Self { syntax, pdu })
    }
    /// The application context name; `None` in an ABRT.
    #[must_use]
    pub const fn application_context_name(&self) -> Option<Oid<'a>> {
        match &self.pdu {
            DialoguePdu::Aarq(p) => Some(p.application_context_name),
            DialoguePdu::Aare(p) => Some(p.application_context_name),
            DialoguePdu::Abrt(_) => None,
        }
    }
    /// The user information.
    #[must_use]
    pub const fn user_information(&self) -> Option<SeqOf<'a, External<'a>>> {
        match &self.pdu {
            DialoguePdu::Aarq(p) => p.user_information,
            DialoguePdu::Aare(p) => p.user_information,
            DialoguePdu::Abrt(p) => p.user_information,
        }
    }
    /// Writes the EXTERNAL that the dialogue portion holds.
    pub(crate) fn encode_contents(&self, w: &mut Writer<'_>) {
        w.tlv(Tag::EXTERNAL, true, |w| {
            w.tlv(SINGLE_TYPE, true, |w| self.pdu.encode(w));
            Ber::encode(&self.syntax, w);
        });
    }
}

pub(crate) fn diagnostic(tlv: &Tlv<'_>) -> Result<Diagnostic> {
    let outer = OpenType::from_tagged(tlv)?.0;
    let source: fn(i64) -> Diagnostic = match outer.tag {
        USER => Diagnostic::User,
        PROVIDER => Diagnostic::Provider,
        _ => return Err(outer.error(Kind::Choice)),
    };
    inner(&outer).map(source)
}
impl<'a> Ber<'a> for Diagnostic {
    fn accepts(_: Tag) -> bool {
        true
    }
    fn from_tlv(tlv: &Tlv<'a>) -> Result<Self> {
        diagnostic(tlv)
    }
    fn from_tagged(tlv: &Tlv<'a>) -> Result<Self> {
        diagnostic(tlv)
    }
    fn encode(&self, w: &mut Writer<'_>) {
        let (source, code) = match self {
            Self::User(n) => (USER, n),
            Self::Provider(n) => (PROVIDER, n),
        };
        w.tlv(source, true, |w| Ber::encode(code, w));
    }
    fn encode_tagged(&self, tag: Tag, w: &mut Writer<'_>) {
        w.tlv(tag, true, |w| self.encode(w));
    }
}

impl DialoguePdu<'_> {
    fn encode(&self, w: &mut Writer<'_>) {
        let information = |info: &Option<SeqOf<'_, External<'_>>>, w: &mut Writer<'_>| {
            if let Some(v) = info {
                v.encode_tagged(USER_INFORMATION, w);
            }
        };
        let version = |version: &Option<BitString<'_>>, w: &mut Writer<'_>| {
            if let Some(v) = version {
                v.encode_tagged(VERSION, w);
            }
        };
        match self {
            Self::Aarq(p) => w.tlv(REQUEST, true, |w| {
                information(&p.user_information, w);
                w.tlv(CONTEXT, true, |w| Ber::encode(&p.application_context_name, w));
                version(&p.protocol_version, w);
            }),
            Self::Aare(p) => w.tlv(RESPONSE, true, |w| {
                information(&p.user_information, w);
                p.diagnostic.encode_tagged(DIAGNOSTIC, w);
                w.tlv(RESULT, true, |w| Ber::encode(&p.result, w));
                w.tlv(CONTEXT, true, |w| Ber::encode(&p.application_context_name, w));
                version(&p.protocol_version, w);
            }),
            Self::Abrt(p) => w.tlv(ABORT, true, |w| {
                information(&p.user_information, w);
                p.source.encode_tagged(ABORT_SOURCE, w);
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use crate::message::{Message, with_one_octet_changed};
    use sigcodec_wire::Decode as _;

    #[test]
    fn the_canonical_dialogue_is_what_reading_by_elements_gives() {
        let (mut fronts, mut wholes) = (0, 0);
        with_one_octet_changed(|octets| {
            let Ok(message) = Message::from_bytes(octets) else { return };
            let Some(portion) = message.dialogue_portion else { return };
            let Some(front) = Canonical::of(portion) else { return };
            if front.is_intact() {
                assert_eq!(Ok(Some(front.context)), any_application_context(portion), "{octets:02x?}");
                fronts += 1;
            }
            if let Some(dialogue) = front.decode() {
                assert_eq!(Ok(dialogue), Dialogue::decode_any(portion), "{octets:02x?}");
                wholes += 1;
            }
        });
        assert!(fronts > 9_000 && wholes > 9_000, "{fronts} {wholes}");
    }
}
