//! The dialogue portion, T1.114.3.

use sigcodec_ber::{Ber as _, External, Fields, Oid, Rest, SeqOf, Tag, Value};
use sigcodec_wire::{Kind, Reader, Result, Writer};

pub(crate) const VERSION: Tag = Tag::private(26);
pub(crate) const INTEGER_CONTEXT: Tag = Tag::private(27);
pub(crate) const OBJECT_CONTEXT: Tag = Tag::private(28);
pub(crate) const USER_INFORMATION: Tag = Tag::private(29);
pub(crate) const INTEGER_SECURITY: Tag = Tag::context(0);
pub(crate) const OBJECT_SECURITY: Tag = Tag::context(1);
pub(crate) const CONFIDENTIALITY: Tag = Tag::context(2);

/// A dialogue portion.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Dialogue<'a> {
    /// Protocol version, one octet: bit 1 is T1.114-1996, bit 2 T1.114-2000.
    pub version: Option<&'a [u8]>,
    /// Application context.
    pub application_context: Option<Identifier<'a>>,
    /// User information.
    pub user_information: Option<SeqOf<'a, External<'a>>>,
    /// Security context.
    pub security_context: Option<Identifier<'a>>,
    /// Confidentiality.
    pub confidentiality: Option<Confidentiality<'a>>,
}

/// An integer or an object identifier that names an application or security context.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Identifier<'a> {
    /// An integer.
    Integer(i64),
    /// An object identifier.
    Object(Oid<'a>),
}

impl<'a> Identifier<'a> {
    fn decode(fields: &mut Fields<'_, 'a>, integer: Tag, object: Tag) -> Result<Option<Self>> {
        Ok(match fields.optional_at(integer)? {
            Some(n) => Some(Self::Integer(n)),
            None => fields.optional_at(object)?.map(Self::Object),
        })
    }
    fn encode(self, integer: Tag, object: Tag, w: &mut Writer<'_>) {
        match self {
            Self::Integer(n) => n.encode_tagged(integer, w),
            Self::Object(oid) => oid.encode_tagged(object, w),
        }
    }
}

/// Confidentiality: how what follows is protected.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Confidentiality<'a> {
    /// The algorithm.
    pub id: Option<Identifier<'a>>,
    /// What follows it, kept as it came.
    pub rest: Rest<'a>,
}

impl<'a> Value<'a> for Confidentiality<'a> {
    const TAG: Tag = Tag::SEQUENCE;
    const CONSTRUCTED: bool = true;
    fn decode_value(body: Reader<'a>) -> Result<Self> {
        let mut left = body;
        let mut fields = Fields::new(&body, &mut left);
        let id = Identifier::decode(&mut fields, INTEGER_SECURITY, OBJECT_SECURITY)?;
        Ok(Self { id, rest: fields.rest(&crate::schema::CONFIDENTIALITY)? })
    }
    fn encode_value(&self, w: &mut Writer<'_>) {
        self.rest.encode(w);
        if let Some(id) = self.id {
            id.encode(INTEGER_SECURITY, OBJECT_SECURITY, w);
        }
    }
}

impl<'a> Dialogue<'a> {
    pub(super) fn decode(portion: Reader<'a>) -> Result<Self> {
        let mut left = portion;
        let mut fields = Fields::new(&portion, &mut left);
        let version = fields.optional_at(VERSION)?;
        let application_context = Identifier::decode(&mut fields, INTEGER_CONTEXT, OBJECT_CONTEXT)?;
        let user_information = fields.optional_at(USER_INFORMATION)?;
        let security_context = Identifier::decode(&mut fields, INTEGER_SECURITY, OBJECT_SECURITY)?;
        let confidentiality = fields.optional_at(CONFIDENTIALITY)?;
        if let Some(more) = fields.front()? {
            return Err(more.error(Kind::UnknownMember));
        }
        Ok(Self { version, application_context, user_information, security_context, confidentiality })
    }
    /// Writes what the dialogue portion holds.
    pub(super) fn encode_contents(&self, w: &mut Writer<'_>) {
        if let Some(v) = &self.confidentiality {
            v.encode_tagged(CONFIDENTIALITY, w);
        }
        if let Some(id) = self.security_context {
            id.encode(INTEGER_SECURITY, OBJECT_SECURITY, w);
        }
        if let Some(v) = &self.user_information {
            v.encode_tagged(USER_INFORMATION, w);
        }
        if let Some(id) = self.application_context {
            id.encode(INTEGER_CONTEXT, OBJECT_CONTEXT, w);
        }
        if let Some(v) = self.version {
            v.encode_tagged(VERSION, w);
        }
    }
}
