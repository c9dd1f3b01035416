//! The dialogue portion, Q.773 §4.2.3: an EXTERNAL with a dialogue PDU.

use sigcodec_wire::{
    Kind, Reader, Result, Writer,
    ber::{Ber, BitString, External, Fields, Oid, OpenType, SeqOf, Tag, Tlv},
};

/// The abstract syntax of structured dialogues: 0.0.17.773.1.1.1.
pub const STRUCTURED: &[u8] = &[0x00, 0x11, 0x86, 0x05, 0x01, 0x01, 0x01];
/// The abstract syntax of unstructured dialogues: 0.0.17.773.1.2.1.
pub const UNSTRUCTURED: &[u8] = &[0x00, 0x11, 0x86, 0x05, 0x01, 0x02, 0x01];

const VERSION: Tag = Tag::context(0);
const CONTEXT: Tag = Tag::context(1);
const RESULT: Tag = Tag::context(2);
const DIAGNOSTIC: Tag = Tag::context(3);
const USER_INFORMATION: Tag = Tag::context(30);

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
    wrapper.expect(Tag::context(0))?;
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
    match Usual::of(portion) {
        Some(usual) => Ok(Some(usual.context)),
        None => any_application_context(portion),
    }
}
#[inline(never)]
fn any_application_context(portion: Reader<'_>) -> Result<Option<&[u8]>> {
    let (_, pdu) = pdu_element(portion)?;
    if pdu.tag == Tag::application(4) {
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

/// An AARQ or AARE as nearly everybody writes it: canonical, short lengths, the version, and for an AARE a result
/// and diagnostic of one octet each. It is recognised as a whole; everything else is read element by element.
struct Usual<'a> {
    syntax: &'a [u8],
    response: bool,
    version: &'a [u8],
    context: &'a [u8],
    /// What follows the context.
    rest: Reader<'a>,
}

impl<'a> Usual<'a> {
    #[inline(always)]
    fn of(portion: Reader<'a>) -> Option<Self> {
        let all = portion.rest();
        let (first, rest) = all.split_first_chunk::<8>()?;
        let (second, rest) = rest.split_first_chunk::<8>()?;
        let ([a, b, c, d, around, oid, size], rest) = rest.split_first_chunk::<7>()?;
        let [_, kind, _, _, _, pdu, ..] = *second;
        // 28 external 06 07 00 11 86 05, 01 kind 01 a0 wrapper pdu n 80, 02 07 80 a1 around 06 size: each length says
        // how much is left behind it.
        let left = |from: u64| (all.len() as u64).wrapping_sub(from);
        let front = u64::from_be_bytes(*first) == 0x2800_0607_0011_8605 | left(2) << 48
            && u64::from_be_bytes(*second) & 0xff00_ffff_ff00_ffff
                == 0x0100_01a0_0000_0080 | left(13) << 24 | left(15) << 8
            && u32::from_be_bytes([*a, *b, *c, *d]) == 0x0207_80a1
            && *oid == 6;
        let (around, size) = (*around, *size);
        let (context, after) = rest.split_at_checked(usize::from(size))?;
        let intact = all.len() <= 0x81
            && matches!(kind, 1 | 2)
            && matches!(pdu, 0x60 | 0x61)
            && around.wrapping_sub(2) == size
            && matches!(context, [.., last] if last & 0x80 == 0 && context.len() <= Oid::MAX);
        if !front || !intact {
            return None;
        }
        let mut r = portion;
        r.continue_at(after);
        let (syntax, version) = (all.get(4..11)?, all.get(18..19)?);
        Some(Self { syntax, response: pdu == 0x61, version, context, rest: r })
    }
    #[inline]
    fn decode(self) -> Option<Dialogue<'a>> {
        let protocol_version = Some(BitString::new(self.version, 7));
        let application_context_name = Oid::new(self.context);
        let syntax = Oid::new(self.syntax);
        let pdu = if self.response {
            let [0xa2, 3, 2, 1, result, 0xa3, 5, source @ (0xa1 | 0xa2), 3, 2, 1, code] = *self.rest.rest()
            else {
                return None;
            };
            let [result, code] = [result, code].map(|n| i64::from(i8::from_be_bytes([n])));
            DialoguePdu::Aare(Aare {
                protocol_version,
                application_context_name,
                result,
                diagnostic: if source == 0xa1 { Diagnostic::User(code) } else { Diagnostic::Provider(code) },
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

impl<'a> Dialogue<'a> {
    #[inline]
    pub(crate) fn decode(portion: Reader<'a>) -> Result<Self> {
        match Usual::of(portion).and_then(Usual::decode) {
            Some(usual) => Ok(usual),
            None => Self::decode_any(portion),
        }
    }
    #[inline(never)]
    fn decode_any(portion: Reader<'a>) -> Result<Self> {
        let (syntax, element) = pdu_element(portion)?;
        let mut left = element.body;
        let mut fields = Fields::new(&element.body, &mut left);
        let pdu = match (element.tag.class(), element.tag.number()) {
            (1, 0) => DialoguePdu::Aarq(Aarq {
                protocol_version: fields.optional_at(VERSION)?,
                application_context_name: explicit(&mut fields, CONTEXT)?,
                user_information: fields.optional_at(USER_INFORMATION)?,
            }),
            (1, 1) => DialoguePdu::Aare(Aare {
                protocol_version: fields.optional_at(VERSION)?,
                application_context_name: explicit(&mut fields, CONTEXT)?,
                result: explicit(&mut fields, RESULT)?,
                diagnostic: fields.required_at(DIAGNOSTIC)?,
                user_information: fields.optional_at(USER_INFORMATION)?,
            }),
            (1, 4) => DialoguePdu::Abrt(Abrt {
                source: fields.required_at(VERSION)?,
                user_information: fields.optional_at(USER_INFORMATION)?,
            }),
            _ => return Err(element.error(Kind::Dialogue)),
        };
        if let Some(more) = fields.front()? {
            return Err(more.error(Kind::UnknownMember));
        }
        Ok(Self { syntax, pdu })
    }
    /// Whether the decoded form holds all that `portion` does: nothing stands in it that was passed over.
    pub(crate) fn is_complete(&self, portion: Reader<'a>) -> bool {
        let mut w = Writer::new(&mut []);
        self.encode_contents(&mut w);
        w.written() == portion.len()
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
            w.tlv(Tag::context(0), true, |w| self.pdu.encode(w));
            Ber::encode(&self.syntax, w);
        });
    }
}

pub(crate) fn diagnostic(tlv: &Tlv<'_>) -> Result<Diagnostic> {
    let outer = OpenType::from_tagged(tlv)?.0;
    let source: fn(i64) -> Diagnostic = match (outer.tag.class(), outer.tag.number()) {
        (2, 1) => Diagnostic::User,
        (2, 2) => Diagnostic::Provider,
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
            Self::User(n) => (1, n),
            Self::Provider(n) => (2, n),
        };
        w.tlv(Tag::context(source), true, |w| Ber::encode(code, w));
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
            Self::Aarq(p) => w.tlv(Tag::application(0), true, |w| {
                information(&p.user_information, w);
                w.tlv(CONTEXT, true, |w| Ber::encode(&p.application_context_name, w));
                version(&p.protocol_version, w);
            }),
            Self::Aare(p) => w.tlv(Tag::application(1), true, |w| {
                information(&p.user_information, w);
                p.diagnostic.encode_tagged(DIAGNOSTIC, w);
                w.tlv(RESULT, true, |w| Ber::encode(&p.result, w));
                w.tlv(CONTEXT, true, |w| Ber::encode(&p.application_context_name, w));
                version(&p.protocol_version, w);
            }),
            Self::Abrt(p) => w.tlv(Tag::application(4), true, |w| {
                information(&p.user_information, w);
                p.source.encode_tagged(VERSION, w);
            }),
        }
    }
}
