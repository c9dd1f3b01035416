//! The transaction portion, T1.114.3.

use super::{component::Components, dialogue::Dialogue};
use crate::message::TransactionId;
use sigcodec_ber::WriteTlv as _;
use sigcodec_ber::{Ber as _, External, Tag, Tlv, Tlvs};
use sigcodec_wire::{Decode, Encode, Kind, Layer, Reader, Result, Writer};

pub(crate) const TRANSACTION_ID: Tag = Tag::private(7);
pub(crate) const COMPONENT_SEQUENCE: Tag = Tag::private(8);
pub(crate) const P_ABORT_CAUSE: Tag = Tag::private(23);
pub(crate) const USER_ABORT: Tag = Tag::private(24);
pub(crate) const DIALOGUE_PORTION: Tag = Tag::private(25);

/// A package type, T1.114.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase"))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub enum PackageType {
    /// Components without a transaction.
    Unidirectional,
    /// The first package of a transaction; the peer may end it.
    QueryWithPermission,
    /// The first package of a transaction; the peer may not end it.
    QueryWithoutPermission,
    /// The last package of a transaction.
    Response,
    /// A package inside a transaction; the peer may end it.
    ConversationWithPermission,
    /// A package inside a transaction; the peer may not end it.
    ConversationWithoutPermission,
    /// The transaction is aborted.
    Abort,
}

impl PackageType {
    /// Every package type.
    pub const ALL: [Self; 7] = [
        Self::Unidirectional,
        Self::QueryWithPermission,
        Self::QueryWithoutPermission,
        Self::Response,
        Self::ConversationWithPermission,
        Self::ConversationWithoutPermission,
        Self::Abort,
    ];

    /// Its tag.
    #[must_use]
    pub const fn tag(self) -> Tag {
        Tag::private(match self {
            Self::Unidirectional => 1,
            Self::QueryWithPermission => 2,
            Self::QueryWithoutPermission => 3,
            Self::Response => 4,
            Self::ConversationWithPermission => 5,
            Self::ConversationWithoutPermission => 6,
            Self::Abort => 22,
        })
    }
    /// The type with this tag.
    #[must_use]
    pub const fn of(tag: Tag) -> Option<Self> {
        if tag.class() != 3 {
            return None;
        }
        Some(match tag.number() {
            1 => Self::Unidirectional,
            2 => Self::QueryWithPermission,
            3 => Self::QueryWithoutPermission,
            4 => Self::Response,
            5 => Self::ConversationWithPermission,
            6 => Self::ConversationWithoutPermission,
            22 => Self::Abort,
            _ => return None,
        })
    }
    /// The name in lowerCamelCase.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Unidirectional => "unidirectional",
            Self::QueryWithPermission => "queryWithPermission",
            Self::QueryWithoutPermission => "queryWithoutPermission",
            Self::Response => "response",
            Self::ConversationWithPermission => "conversationWithPermission",
            Self::ConversationWithoutPermission => "conversationWithoutPermission",
            Self::Abort => "abort",
        }
    }
    /// The originating and the responding transaction id in these octets; neither when they are not as many as the
    /// package type has.
    pub(super) fn ids(self, octets: &[u8]) -> (Option<TransactionId<'_>>, Option<TransactionId<'_>>) {
        if octets.len() != self.id_size() {
            return (None, None);
        }
        match (self, octets.split_at_checked(4)) {
            (Self::QueryWithPermission | Self::QueryWithoutPermission, _) => {
                (Some(TransactionId::new(octets)), None)
            }
            (Self::Response | Self::Abort, _) => (None, Some(TransactionId::new(octets))),
            (Self::ConversationWithPermission | Self::ConversationWithoutPermission, Some((front, back))) => {
                (Some(TransactionId::new(front)), Some(TransactionId::new(back)))
            }
            _ => (None, None),
        }
    }
    /// The octets that its transaction id has: those of the originating and the responding one together.
    #[must_use]
    pub const fn id_size(self) -> usize {
        match self {
            Self::Unidirectional => 0,
            Self::ConversationWithPermission | Self::ConversationWithoutPermission => 8,
            _ => 4,
        }
    }
}

/// A package: its portions, each where it lies.
///
/// Portions may come in any order; one that stands twice is [`Kind::Duplicate`]. Portions with an unknown tag
/// are reached through [`portions`](Self::portions).
#[derive(Clone, Copy, Debug)]
pub struct Message<'a> {
    /// Which package it is.
    pub package_type: PackageType,
    /// The transaction id as it came; [`otid`](Self::otid) and [`dtid`](Self::dtid) are its parts.
    pub transaction_id: Option<TransactionId<'a>>,
    pub(super) element: Tlv<'a>,
    pub(super) p_abort_cause: Option<Reader<'a>>,
    pub(super) user_abort: Option<Reader<'a>>,
    pub(super) dialogue_portion: Option<Reader<'a>>,
    pub(super) component_portion: Option<Reader<'a>>,
    pub(super) unknown: bool,
}

impl<'a> Decode<'a> for Message<'a> {
    const LAYER: Layer = Layer::Tcap;

    /// Takes one package off the front of `r`.
    ///
    /// # Errors
    /// [`Kind::MessageType`] when the tag is none of a package, [`Kind::Duplicate`] for a portion that stands
    /// twice, and frames that are not intact.
    #[inline]
    fn decode(r: &mut Reader<'a>) -> Result<Self> {
        let mut at = r.in_layer(Layer::Tcap);
        let element = Tlv::read(&mut at)?;
        let size = r.len().wrapping_sub(at.len());
        let message = Self::from_element(element)?;
        r.bytes(size)?;
        Ok(message)
    }
}

impl<'a> Message<'a> {
    /// Whether what `r` holds begins with a private tag, as every package does.
    #[inline]
    #[must_use]
    pub fn is_next(r: &Reader<'_>) -> bool {
        r.peek().is_some_and(|b| b >= 0xc0)
    }
    /// What is there of a package that [`decode`](Decode::decode) refuses: the portions in front of the fault,
    /// and what is there of the one that is cut off. For showing; the error says that it is not whole.
    #[must_use]
    pub fn partial(r: Reader<'a>) -> Option<Self> {
        let mut at = r.in_layer(Layer::Tcap);
        let element = Tlv::read(&mut at).ok().or_else(|| Tlv::clamped(at))?;
        let mut out = Self::empty(PackageType::of(element.tag)?, element);
        let mut portions = out.portions();
        while let Some(item) = portions.next() {
            let Some(portion) = item.ok().or_else(|| Tlv::clamped(portions.rest())) else { break };
            if portion.tag == TRANSACTION_ID {
                out.transaction_id = out.transaction_id.or(Some(TransactionId::new(portion.body.rest())));
            } else if let Some(slot) = out.slot(portion.tag) {
                *slot = slot.or(Some(portion.body));
            }
        }
        Some(out)
    }
    const fn empty(package_type: PackageType, element: Tlv<'a>) -> Self {
        Self {
            package_type,
            transaction_id: None,
            element,
            p_abort_cause: None,
            user_abort: None,
            dialogue_portion: None,
            component_portion: None,
            unknown: false,
        }
    }
    const fn slot(&mut self, tag: Tag) -> Option<&mut Option<Reader<'a>>> {
        Some(match tag {
            COMPONENT_SEQUENCE => &mut self.component_portion,
            P_ABORT_CAUSE => &mut self.p_abort_cause,
            USER_ABORT => &mut self.user_abort,
            DIALOGUE_PORTION => &mut self.dialogue_portion,
            _ => return None,
        })
    }
    fn from_element(element: Tlv<'a>) -> Result<Self> {
        let Some(package_type) = PackageType::of(element.tag) else {
            return Err(element.error(Kind::MessageType));
        };
        if !element.constructed {
            return Err(element.error(Kind::Primitive));
        }
        let mut out = Self::empty(package_type, element);
        let mut r = element.body;
        while !r.is_empty() {
            let portion = Tlv::read(&mut r)?;
            if portion.tag == TRANSACTION_ID {
                if out.transaction_id.is_some() {
                    return Err(portion.error(Kind::Duplicate));
                }
                if portion.constructed {
                    return Err(portion.error(Kind::Segmented));
                }
                out.transaction_id = Some(TransactionId::new(portion.body.rest()));
                continue;
            }
            let Some(slot) = out.slot(portion.tag) else {
                out.unknown = true;
                continue;
            };
            if slot.is_some() {
                return Err(portion.error(Kind::Duplicate));
            }
            if portion.constructed != (portion.tag != P_ABORT_CAUSE) {
                let kind = if portion.constructed { Kind::Constructed } else { Kind::Primitive };
                return Err(portion.error(kind));
            }
            *slot = Some(portion.body);
        }
        Ok(out)
    }
    /// The package as one element.
    #[must_use]
    pub const fn element(&self) -> Tlv<'a> {
        self.element
    }
    /// All portions as they stand, unknown ones among them.
    #[must_use]
    pub const fn portions(&self) -> Tlvs<'a> {
        Tlvs::new(self.element.body)
    }
    /// The originating transaction id of a query or conversation; `None` when the octets are not as many as
    /// the package type has.
    #[must_use]
    pub fn otid(&self) -> Option<TransactionId<'a>> {
        self.package_type.ids(self.transaction_id?.octets()).0
    }
    /// The responding transaction id of a response, conversation or abort; `None` when the octets are not as
    /// many as the package type has.
    #[must_use]
    pub fn dtid(&self) -> Option<TransactionId<'a>> {
        self.package_type.ids(self.transaction_id?.octets()).1
    }
    /// The P-Abort cause of an Abort; a [`names::PAbortCause`](super::names::PAbortCause).
    ///
    /// # Errors
    /// [`Kind::Integer`].
    pub fn p_abort_cause(&self) -> Result<Option<i64>> {
        self.p_abort_cause.map(sigcodec_ber::Value::decode_value).transpose()
    }
    /// What the user of an aborted transaction says.
    ///
    /// # Errors
    /// What of it cannot be read.
    pub fn user_abort_information(&self) -> Result<Option<External<'a>>> {
        self.user_abort.map_or(Ok(None), user_abort_information)
    }
    /// The dialogue portion.
    ///
    /// # Errors
    /// What of it cannot be read.
    pub fn dialogue(&self) -> Result<Option<Dialogue<'a>>> {
        self.dialogue_portion.map(Dialogue::decode).transpose()
    }
    /// The components in order; empty when there is no component sequence.
    #[inline]
    #[must_use]
    pub const fn components(&self) -> Components<'a> {
        Components::new(self.component_portion)
    }
}

/// The EXTERNAL in what a user says of an abort; `None` for an empty portion.
pub(super) fn user_abort_information(mut portion: Reader<'_>) -> Result<Option<External<'_>>> {
    if portion.is_empty() {
        return Ok(None);
    }
    let external = External::from_tlv(&Tlv::read(&mut portion)?)?;
    portion.finish()?;
    Ok(Some(external))
}

impl Encode for Message<'_> {
    /// The package again, in canonical form: id, dialogue, cause or user information, components, then unknown
    /// portions.
    ///
    /// What could not be read is written as it came.
    fn encode(&self, w: &mut Writer<'_>) {
        w.tlv(self.package_type.tag(), true, |w| {
            if self.unknown {
                let known = [TRANSACTION_ID, P_ABORT_CAUSE, USER_ABORT, DIALOGUE_PORTION, COMPONENT_SEQUENCE];
                if !crate::message::encode_unknown(self.portions(), |tag| known.contains(&tag), w) {
                    return w.bytes(self.portions().rest().rest());
                }
            }
            if let Some(r) = self.component_portion {
                w.tlv(COMPONENT_SEQUENCE, true, |w| Components::encode_all(r, w));
            }
            if let Some(r) = self.user_abort {
                w.tlv(USER_ABORT, true, |w| match self.user_abort_information() {
                    Ok(Some(external)) => external.encode(w),
                    _ => w.bytes(r.rest()),
                });
            }
            if let Some(r) = self.p_abort_cause {
                w.tlv(P_ABORT_CAUSE, false, |w| w.bytes(r.rest()));
            }
            if let Some(r) = self.dialogue_portion {
                w.tlv(DIALOGUE_PORTION, true, |w| match Dialogue::decode(r) {
                    Ok(d) => d.encode_contents(w),
                    Err(_) => w.bytes(r.rest()),
                });
            }
            if let Some(id) = self.transaction_id {
                w.tlv(TRANSACTION_ID, false, |w| w.bytes(id.octets()));
            }
        });
    }
}
