//! The transaction portion, Q.773 §4.2.1.

use crate::{
    canonical::{Front, constructed, primitive},
    component::{Components, encode_elements},
    dialogue::{self, Dialogue},
};
use sigcodec_ber::WriteTlv as _;
use sigcodec_ber::{Tag, Tlv, Tlvs};
use sigcodec_wire::{Decode, Encode, Kind, Layer, Reader, Result, Writer, show::Hex};

/// Components of one message that are yielded; one more is [`Kind::Count`].
pub const MAX_COMPONENTS: usize = 64;

pub(crate) const OTID: Tag = Tag::application(8);
pub(crate) const DTID: Tag = Tag::application(9);
pub(crate) const P_ABORT_CAUSE: Tag = Tag::application(10);
pub(crate) const DIALOGUE_PORTION: Tag = Tag::application(11);
pub(crate) const COMPONENT_PORTION: Tag = Tag::application(12);

/// A message type, Q.773 §4.2.1.2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase"))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub enum MessageType {
    /// Components without a transaction.
    Unidirectional,
    /// The first message of a transaction.
    Begin,
    /// The last message of a transaction.
    End,
    /// A message inside a transaction.
    Continue,
    /// The transaction is aborted.
    Abort,
}

impl MessageType {
    /// Its tag.
    #[must_use]
    pub const fn tag(self) -> Tag {
        Tag::application(match self {
            Self::Unidirectional => 1,
            Self::Begin => 2,
            Self::End => 4,
            Self::Continue => 5,
            Self::Abort => 7,
        })
    }
    /// The type with this tag.
    #[must_use]
    pub const fn of(tag: Tag) -> Option<Self> {
        if tag.class() != 1 {
            return None;
        }
        Some(match tag.number() {
            1 => Self::Unidirectional,
            2 => Self::Begin,
            4 => Self::End,
            5 => Self::Continue,
            7 => Self::Abort,
            _ => return None,
        })
    }
    /// The type of a message that begins with this identifier octet.
    #[inline(always)]
    const fn of_identifier(id: u8) -> Option<Self> {
        const UNIDIRECTIONAL: u8 = constructed(MessageType::Unidirectional.tag());
        const BEGIN: u8 = constructed(MessageType::Begin.tag());
        const END: u8 = constructed(MessageType::End.tag());
        const CONTINUE: u8 = constructed(MessageType::Continue.tag());
        const ABORT: u8 = constructed(MessageType::Abort.tag());
        Some(match id {
            UNIDIRECTIONAL => Self::Unidirectional,
            BEGIN => Self::Begin,
            END => Self::End,
            CONTINUE => Self::Continue,
            ABORT => Self::Abort,
            _ => return None,
        })
    }
    /// Whether a message of this type has an originating and a destination transaction id, Q.773 §4.2.1.
    #[must_use]
    pub const fn ids(self) -> (bool, bool) {
        match self {
            Self::Unidirectional => (false, false),
            Self::Begin => (true, false),
            Self::End | Self::Abort => (false, true),
            Self::Continue => (true, true),
        }
    }
    /// The name in lowerCamelCase.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Unidirectional => "unidirectional",
            Self::Begin => "begin",
            Self::End => "end",
            Self::Continue => "continue",
            Self::Abort => "abort",
        }
    }
}

/// A transaction id with the octets as they came: one to four, others are reported by the audit.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct TransactionId<'a>(pub(crate) &'a [u8]);

impl<'a> TransactionId<'a> {
    /// The id with these octets.
    #[must_use]
    pub const fn new(octets: &'a [u8]) -> Self {
        Self(octets)
    }
    /// The id at the front of `octets` when it has this tag and four octets, and what follows.
    #[inline]
    fn canonical(tag: u8, octets: &'a [u8]) -> (Option<Self>, &'a [u8]) {
        match octets {
            [first, 4, rest @ ..] if *first == tag => match rest.split_at_checked(4) {
                Some((id, rest)) => (Some(Self(id)), rest),
                None => (None, octets),
            },
            _ => (None, octets),
        }
    }
    /// The octets.
    #[must_use]
    pub const fn octets(self) -> &'a [u8] {
        self.0
    }
    /// The id as a number; `None` when it has no octet or more than four.
    #[must_use]
    pub fn number(self) -> Option<u32> {
        matches!(self.0.len(), 1..=4).then(|| self.0.iter().fold(0, |n, b| n << 8 | u32::from(*b)))
    }
}
impl core::fmt::Debug for TransactionId<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        Hex(self.0).fmt(f)
    }
}
impl core::fmt::Display for TransactionId<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        Hex(self.0).fmt(f)
    }
}
#[cfg(feature = "serde")]
impl serde::Serialize for TransactionId<'_> {
    fn serialize<S: serde::Serializer>(&self, s: S) -> core::result::Result<S::Ok, S::Error> {
        s.collect_str(&Hex(self.0))
    }
}

/// A message: its portions, each where it lies.
///
/// Portions may come in any order; one that stands twice is [`Kind::Duplicate`]. Portions with an unknown tag
/// are reached through [`portions`](Self::portions).
#[derive(Clone, Copy, Debug)]
pub struct Message<'a> {
    /// Which message it is.
    pub message_type: MessageType,
    /// Originating transaction id.
    pub otid: Option<TransactionId<'a>>,
    /// Destination transaction id.
    pub dtid: Option<TransactionId<'a>>,
    pub(crate) element: Tlv<'a>,
    pub(crate) p_abort_cause: Option<Reader<'a>>,
    pub(crate) dialogue_portion: Option<Reader<'a>>,
    pub(crate) component_portion: Option<Reader<'a>>,
    pub(crate) unknown: bool,
}

impl<'a> Decode<'a> for Message<'a> {
    const LAYER: Layer = Layer::Tcap;

    /// Takes one message off the front of `r`.
    ///
    /// # Errors
    /// [`Kind::MessageType`] when the tag is none of a message, [`Kind::Duplicate`] for a portion that stands
    /// twice, and frames that are not intact.
    #[inline]
    fn decode(r: &mut Reader<'a>) -> Result<Self> {
        let at = r.in_layer(Layer::Tcap);
        if let Some((message, after)) = Self::canonical(&at) {
            r.continue_at(after);
            return Ok(message);
        }
        Self::decode_any(r)
    }
}

impl<'a> Message<'a> {
    /// What is there of a message that [`decode`](Decode::decode) refuses: the portions in front of the fault,
    /// and what is there of the one that is cut off. For showing; the error says that it is not whole.
    #[must_use]
    pub fn partial(r: Reader<'a>) -> Option<Self> {
        let mut at = r.in_layer(Layer::Tcap);
        let element = Tlv::read(&mut at).ok().or_else(|| Tlv::clamped(at))?;
        let message_type = MessageType::of(element.tag)?;
        let mut out = Self::empty(message_type, element);
        let mut portions = out.portions();
        while let Some(item) = portions.next() {
            let Some(portion) = item.ok().or_else(|| Tlv::clamped(portions.rest())) else { break };
            let octets = portion.body.rest();
            match portion.tag {
                OTID => out.otid = out.otid.or(Some(TransactionId(octets))),
                DTID => out.dtid = out.dtid.or(Some(TransactionId(octets))),
                DIALOGUE_PORTION => out.dialogue_portion = out.dialogue_portion.or(Some(portion.body)),
                COMPONENT_PORTION => out.component_portion = out.component_portion.or(Some(portion.body)),
                _ => {}
            }
        }
        Some(out)
    }
    const fn empty(message_type: MessageType, element: Tlv<'a>) -> Self {
        Self {
            message_type,
            otid: None,
            dtid: None,
            element,
            p_abort_cause: None,
            dialogue_portion: None,
            component_portion: None,
            unknown: false,
        }
    }
    /// A message as nearly everybody writes it, and what follows it: ids of four octets, then the dialogue, then the
    /// components, all in canonical form. Everything else is read portion by portion.
    #[inline(always)]
    fn canonical(r: &Reader<'a>) -> Option<(Self, &'a [u8])> {
        let front = Front::of(r.rest())?;
        let message_type = MessageType::of_identifier(front.id)?;
        let element = front.tlv(r)?;
        let (otid, rest) = TransactionId::canonical(const { primitive(OTID) }, front.contents);
        let (dtid, rest) = TransactionId::canonical(const { primitive(DTID) }, rest);
        let (dialogue, rest) = match Front::with(const { constructed(DIALOGUE_PORTION) }, rest) {
            Some(portion) => (Some(portion.body(&element.body)), portion.after),
            None => (None, rest),
        };
        let components = match Front::with(const { constructed(COMPONENT_PORTION) }, rest) {
            Some(portion) if portion.after.is_empty() => Some(portion.body(&element.body)),
            None if rest.is_empty() => None,
            _ => return None,
        };
        let out = Self {
            message_type,
            otid,
            dtid,
            element,
            p_abort_cause: None,
            dialogue_portion: dialogue,
            component_portion: components,
            unknown: false,
        };
        Some((out, front.after))
    }
    /// The message that `r` is, if it is all of it and as nearly everybody writes it; if `None`,
    /// [`decode`](Decode::decode) has to tell. For who keeps the message where it is to stay.
    #[doc(hidden)]
    #[inline(always)]
    #[must_use]
    pub fn canonical_whole(r: Reader<'a>) -> Option<Self> {
        match Self::canonical(&r.in_layer(Layer::Tcap)) {
            Some((message, [])) => Some(message),
            _ => None,
        }
    }
    #[inline(never)]
    fn decode_any(r: &mut Reader<'a>) -> Result<Self> {
        let mut at = r.in_layer(Layer::Tcap);
        let element = Tlv::read(&mut at)?;
        let Some(message_type) = MessageType::of(element.tag) else {
            return Err(element.error(Kind::MessageType));
        };
        if !element.constructed {
            return Err(element.error(Kind::Primitive));
        }
        let mut out = Self::empty(message_type, element);
        out.fill()?;
        r.bytes(r.len().wrapping_sub(at.len()))?;
        Ok(out)
    }
    /// Finds the portions.
    fn fill(&mut self) -> Result<()> {
        let mut r = self.element.body;
        while !r.is_empty() {
            let portion = Tlv::read(&mut r)?;
            let constructed = portion.constructed;
            let (slot, wanted) = match portion.tag {
                OTID if self.otid.is_none() && !constructed => {
                    self.otid = Some(TransactionId(portion.body.rest()));
                    continue;
                }
                DTID if self.dtid.is_none() && !constructed => {
                    self.dtid = Some(TransactionId(portion.body.rest()));
                    continue;
                }
                P_ABORT_CAUSE => (&mut self.p_abort_cause, false),
                DIALOGUE_PORTION => (&mut self.dialogue_portion, true),
                COMPONENT_PORTION => (&mut self.component_portion, true),
                OTID | DTID => return Err(self.refused_id(&portion)),
                _ => {
                    self.unknown = true;
                    continue;
                }
            };
            if slot.is_some() {
                return Err(portion.error(Kind::Duplicate));
            }
            if constructed != wanted {
                return Err(portion.error(if constructed { Kind::Constructed } else { Kind::Primitive }));
            }
            *slot = Some(portion.body);
        }
        Ok(())
    }
    /// Why a transaction id is not taken; of whatever length it is, that is for the audit.
    #[cold]
    fn refused_id(&self, portion: &Tlv<'a>) -> sigcodec_wire::Error {
        let there = if portion.tag == OTID { self.otid } else { self.dtid };
        portion.error(if there.is_some() { Kind::Duplicate } else { Kind::Segmented })
    }
    /// The message as one element.
    #[must_use]
    pub const fn element(&self) -> Tlv<'a> {
        self.element
    }
    /// All portions as they stand, unknown ones among them.
    #[must_use]
    pub const fn portions(&self) -> Tlvs<'a> {
        Tlvs::new(self.element.body)
    }
    /// The P-Abort cause of an Abort, Q.773 §4.2.1.5; a [`names::PAbortCause`](crate::names::PAbortCause).
    ///
    /// # Errors
    /// [`Kind::Integer`].
    pub fn p_abort_cause(&self) -> Result<Option<i64>> {
        self.p_abort_cause.map(sigcodec_ber::Value::decode_value).transpose()
    }
    /// The dialogue portion, Q.773 §4.2.3.
    ///
    /// # Errors
    /// What of it cannot be read.
    #[inline]
    pub fn dialogue(&self) -> Result<Option<Dialogue<'a>>> {
        self.dialogue_portion.map(Dialogue::decode).transpose()
    }
    /// The contents of the application context name; `None` when the message has none.
    ///
    /// # Errors
    /// What of the dialogue portion in front of it cannot be read.
    #[inline]
    pub fn application_context(&self) -> Result<Option<&'a [u8]>> {
        match self.dialogue_portion {
            Some(r) => dialogue::application_context(r),
            None => Ok(None),
        }
    }
    /// The components in order; empty when there is no component portion.
    #[inline]
    #[must_use]
    pub const fn components(&self) -> Components<'a> {
        Components::new(self.component_portion)
    }
}

impl Encode for Message<'_> {
    /// The message again, in canonical form: ids, cause, dialogue, components, then unknown portions.
    ///
    /// A dialogue or component that could not be read is written as it came, and so are all portions where there are
    /// more than [`MAX_COMPONENTS`] and unknown ones among them. So is what belongs to the layer above: the items of
    /// the user information, and what is inside a parameter.
    fn encode(&self, w: &mut Writer<'_>) {
        w.tlv(self.message_type.tag(), true, |w| {
            if self.unknown {
                let known = [OTID, DTID, P_ABORT_CAUSE, DIALOGUE_PORTION, COMPONENT_PORTION];
                if !encode_unknown(self.portions(), |tag| known.contains(&tag), w) {
                    return w.bytes(self.portions().rest().rest());
                }
            }
            if let Some(r) = self.component_portion {
                w.tlv(COMPONENT_PORTION, true, |w| Components::encode_all(r, w));
            }
            if let Some(r) = self.dialogue_portion {
                w.tlv(DIALOGUE_PORTION, true, |w| match Dialogue::decode(r) {
                    Ok(d) => d.encode_contents(w),
                    Err(_) => w.bytes(r.rest()),
                });
            }
            if let Some(r) = self.p_abort_cause {
                w.tlv(P_ABORT_CAUSE, false, |w| w.bytes(r.rest()));
            }
            if let Some(id) = self.dtid {
                w.tlv(DTID, false, |w| w.bytes(id.0));
            }
            if let Some(id) = self.otid {
                w.tlv(OTID, false, |w| w.bytes(id.0));
            }
        });
    }
}

/// Writes the portions that are not known, in the order they stand in; `false`, and nothing written, when there are
/// more portions than [`MAX_COMPONENTS`].
#[cold]
pub(crate) fn encode_unknown(portions: Tlvs<'_>, known: impl Fn(Tag) -> bool, w: &mut Writer<'_>) -> bool {
    if portions.count() > MAX_COMPONENTS {
        return false;
    }
    encode_elements(portions.rest(), w, |tlv, w| {
        if !known(tlv.tag) {
            w.tlv(tlv.tag, tlv.constructed, |w| w.bytes(tlv.body.rest()));
        }
    });
    true
}

/// The messages of the benches with a bit flipped, or an octet replaced by what means something in a length.
#[cfg(test)]
pub(crate) fn with_one_octet_changed(mut each: impl FnMut(&[u8])) {
    extern crate std;
    for name in ["srism", "mtfsm", "sai"] {
        let path = std::format!("{}/../benches/messages/{name}.tcap.hex", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(path).unwrap();
        let pairs = text.trim().as_bytes().chunks(2).map(|p| core::str::from_utf8(p).unwrap());
        let octets: std::vec::Vec<u8> = pairs.map(|p| u8::from_str_radix(p, 16).unwrap()).collect();
        for place in 0..octets.len() {
            let there = octets.get(place).copied().unwrap();
            let flipped = (0..8).map(|bit| there ^ 1 << bit);
            for octet in flipped.chain([0, 0x7f, 0x80, 0x81, 0x82, 0xff]) {
                let mut octets = octets.clone();
                octets.splice(place..=place, [octet]);
                each(&octets);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use std::format;

    #[test]
    fn the_canonical_message_is_what_reading_by_portions_gives() {
        let mut canonical = 0;
        with_one_octet_changed(|octets| {
            let mut r = Reader::new(octets, Layer::Tcap);
            let Some((message, after)) = Message::canonical(&r) else { return };
            let other = Message::decode_any(&mut r).unwrap();
            assert_eq!((format!("{message:?}"), after), (format!("{other:?}"), r.rest()), "{octets:02x?}");
            canonical += 1;
        });
        assert!(canonical > 9_000, "{canonical}");
    }
}
