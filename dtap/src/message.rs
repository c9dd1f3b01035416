//! A message as it stands in its octets.

use crate::{
    codes::{Discriminator, SmType},
    rp::Rp,
    table::{CcType, CpType, GRAMMAR, GmmType, MmType, SsType, key},
};
use sigcodec_ie::{ElementType, Key, Layout};
use sigcodec_wire::{Decode, Encode, Error, Kind, Layer, Reader, Result, Writer};

/// A decoded message: a view of its octets.
///
/// A message of a protocol or type that is not known is kept raw.
#[derive(Clone, Copy, Debug)]
pub struct Message<'a> {
    whole: Reader<'a>,
    head: Head,
    body: Body<'a>,
}

/// What stands in front of the elements, TS 24.007 §11.2.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// The first octet: protocol discriminator, and skip indicator or transaction identifier.
    pub first: u8,
    /// The octet behind it, where the transaction identifier does not fit.
    pub extension: Option<u8>,
    /// The octet with the message type.
    pub type_octet: u8,
}

/// What follows the message type.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Body<'a> {
    /// The elements of a message that is known.
    Known(sigcodec_ie::Message<'a>),
    /// Those of another one.
    Raw(Reader<'a>),
}

impl Head {
    /// Which protocol the message is of.
    #[must_use]
    pub const fn discriminator(self) -> Discriminator {
        Discriminator(self.first & 15)
    }
    /// Whether bits 5 to 8 of the first octet are a transaction identifier; otherwise they are a skip indicator.
    #[must_use]
    pub const fn has_transaction(self) -> bool {
        has_transaction(self.discriminator())
    }
    /// Bits 5 to 8 of the first octet.
    #[must_use]
    pub const fn high(self) -> u8 {
        self.first >> 4
    }
    /// The transaction identifier: 0 to 6, or 0 to 127 from the octet behind it; `None` where the protocol has none.
    #[must_use]
    pub fn transaction(self) -> Option<u8> {
        self.has_transaction().then(|| self.extension.map_or(self.high() & 7, |extension| extension & 0x7f))
    }
    /// Whether the message goes to the side that began the transaction.
    #[must_use]
    pub const fn is_to_originator(self) -> bool {
        self.first & 0x80 != 0
    }
    /// The message type: without the bits of a send sequence number, where the protocol has one.
    #[must_use]
    pub const fn message_type(self) -> u8 {
        self.type_octet & type_mask(self.discriminator())
    }
    /// The send sequence number, TS 24.007 §11.2.3.2; `None` where the protocol has none.
    #[must_use]
    pub const fn sequence(self) -> Option<u8> {
        if type_mask(self.discriminator()) == 0x3f { Some(self.type_octet >> 6) } else { None }
    }
    /// The name of the message; `None` of one that is not known.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        match self.discriminator() {
            Discriminator::GPRS_SESSION_MANAGEMENT => SmType(self.message_type()).name(),
            _ => self.layout().map(|layout| layout.name),
        }
    }
    /// How the message is laid out; `None` of one that is not known.
    #[must_use]
    pub const fn layout(self) -> Option<&'static Layout> {
        let number = self.message_type();
        match self.discriminator() {
            Discriminator::MOBILITY_MANAGEMENT => MmType(number).layout(),
            Discriminator::CALL_CONTROL => CcType(number).layout(),
            Discriminator::SHORT_MESSAGES => CpType(number).layout(),
            Discriminator::SUPPLEMENTARY_SERVICES => SsType(number).layout(),
            Discriminator::GPRS_MOBILITY_MANAGEMENT => GmmType(number).layout(),
            _ => None,
        }
    }
}

/// Whether a protocol has transactions.
const fn has_transaction(discriminator: Discriminator) -> bool {
    matches!(
        discriminator,
        Discriminator::GROUP_CALL_CONTROL
            | Discriminator::BROADCAST_CALL_CONTROL
            | Discriminator::CALL_CONTROL
            | Discriminator::SHORT_MESSAGES
            | Discriminator::GPRS_SESSION_MANAGEMENT
            | Discriminator::SUPPLEMENTARY_SERVICES
            | Discriminator::LOCATION_SERVICES
    )
}

/// The bits of the message type.
const fn type_mask(discriminator: Discriminator) -> u8 {
    match discriminator {
        Discriminator::GROUP_CALL_CONTROL
        | Discriminator::BROADCAST_CALL_CONTROL
        | Discriminator::CALL_CONTROL
        | Discriminator::MOBILITY_MANAGEMENT
        | Discriminator::SUPPLEMENTARY_SERVICES
        | Discriminator::LOCATION_SERVICES => 0x3f,
        _ => 0xff,
    }
}

impl<'a> Decode<'a> for Message<'a> {
    const LAYER: Layer = Layer::Dtap;

    /// Decodes all of `r`.
    ///
    /// # Errors
    /// [`Kind::Truncated`] when discriminator, message type or the imperative part are not all there.
    fn decode(r: &mut Reader<'a>) -> Result<Self> {
        let whole = r.in_layer(Layer::Dtap);
        r.take_rest();
        let mut at = whole;
        let first = at.u8()?;
        let is_extended = has_transaction(Discriminator(first & 15)) && first >> 4 & 7 == 7;
        let extension = if is_extended { Some(at.u8()?) } else { None };
        let head = Head { first, extension, type_octet: at.u8()? };
        let body = match head.layout() {
            Some(layout) => Body::Known(sigcodec_ie::Message::read(at, layout, &GRAMMAR)?),
            None => Body::Raw(at),
        };
        Ok(Self { whole, head, body })
    }
}

impl<'a> Message<'a> {
    /// All octets of the message.
    #[must_use]
    pub const fn octets(&self) -> Reader<'a> {
        self.whole
    }
    /// What stands in front of the elements.
    #[must_use]
    pub const fn head(&self) -> Head {
        self.head
    }
    /// What follows the message type.
    #[must_use]
    pub const fn body(&self) -> &Body<'a> {
        &self.body
    }
    /// The contents of the first element of a kind as its type, wherever it stands.
    ///
    /// # Errors
    /// [`Kind::Size`] when it has fewer or more octets than it may have.
    pub fn get<T: ElementType>(&self, key: Key<T>) -> Result<Option<T::Value<'a>>> {
        match &self.body {
            Body::Known(elements) => elements.get(key),
            Body::Raw(_) => Ok(None),
        }
    }
    /// The message of the RP layer that CP-DATA carries; `None` for another message.
    ///
    /// # Errors
    /// What [`Rp::read`] refuses.
    pub fn rp(&self) -> Option<Result<Rp<'a>>> {
        if self.head.discriminator() != Discriminator::SHORT_MESSAGES {
            return None;
        }
        let Body::Known(elements) = &self.body else { return None };
        elements.find(key::CP_USER_DATA.element()).map(|found| Rp::read(found.contents))
    }
    /// Why what follows the message type is not read: the type is not known, or its elements are not.
    pub(crate) fn raw_error(&self, contents: &Reader<'_>) -> Error {
        match self.head.name() {
            Some(_) => contents.error(Kind::NotRead),
            None => self.type_error(),
        }
    }
    /// Where the message type stands.
    pub(crate) fn type_error(&self) -> Error {
        let behind = if self.head.extension.is_some() { 2 } else { 1 };
        Error::new(Kind::MessageType, self.whole.position().wrapping_add(behind), Layer::Dtap)
            .with_detail(u16::from(self.head.type_octet))
    }
}

impl Encode for Message<'_> {
    /// The octets of the message, bit for bit; [`canonical`](Message::canonical) puts it in order.
    fn encode(&self, w: &mut Writer<'_>) {
        w.bytes(self.whole.rest());
    }
}

/// A decoded message to encode in canonical form: its elements in order.
#[derive(Clone, Copy, Debug)]
pub struct Canonical<'a>(Message<'a>);

impl<'a> Message<'a> {
    /// The message to encode in canonical form.
    #[must_use]
    pub const fn canonical(&self) -> Canonical<'a> {
        Canonical(*self)
    }
}

impl Encode for Head {
    fn encode(&self, w: &mut Writer<'_>) {
        (self.first, self.extension, self.type_octet).encode(w);
    }
}

impl Encode for Canonical<'_> {
    fn encode(&self, w: &mut Writer<'_>) {
        match &self.0.body {
            Body::Known(elements) => elements.canonical().encode(w),
            Body::Raw(r) => r.encode(w),
        }
        self.0.head.encode(w);
    }
}

/// A message to encode: what stands in front, and its elements.
///
/// ```
/// use sigcodec_dtap::{Build, Discriminator, Head, MmType, key};
/// use sigcodec_wire::Encode as _;
/// # fn main() -> sigcodec_wire::Result<()> {
/// let reject = Build {
///     head: Head {
///         first: Discriminator::MOBILITY_MANAGEMENT.0,
///         extension: None,
///         type_octet: MmType::LOCATION_UPDATING_REJECT.0,
///     },
///     elements: &[key::REJECT_CAUSE.value(&11u8)],
/// };
/// assert_eq!(reject.encode_to_slice(&mut [0; 16])?, [5, 4, 11]);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy)]
pub struct Build<'a> {
    /// What stands in front; a type without a layout is refused.
    pub head: Head,
    /// The elements with their contents, each where the layout has it.
    pub elements: &'a [(&'static sigcodec_ie::Element, &'a dyn Encode)],
}

impl core::fmt::Debug for Build<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Build")
            .field("head", &self.head)
            .field("elements", &self.elements.len())
            .finish_non_exhaustive()
    }
}

impl Encode for Build<'_> {
    /// Refused are what [`sigcodec_ie::write`] refuses, and [`Kind::MessageType`] for a type without a layout.
    fn encode(&self, w: &mut Writer<'_>) {
        match self.head.layout() {
            Some(layout) => sigcodec_ie::write(layout, self.elements, Layer::Dtap, w),
            None => w.fail(Kind::MessageType, Layer::Dtap),
        }
        self.head.encode(w);
    }
}
