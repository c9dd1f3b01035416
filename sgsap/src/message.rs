//! A message as it stands in its octets.

use crate::{
    plus,
    table::{self, MessageType},
};
use sigcodec_ie::{ElementType, Key};
use sigcodec_wire::{
    Carried, Decode, Encode, Error, Kind, Layer, Network, Protocol, Reader, Result, Selector, Writer,
    audit::{Auditor, Flag},
    walk::{Field, Shape, Span, Visitor, Walk},
};

/// Whose messages they are: both have a type and elements behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Variant {
    /// SGsAP, TS 29.118.
    Sgsap,
    /// BSSAP+, TS 29.018.
    BssapPlus,
}

/// A decoded message: a view of its octets.
///
/// A message of an unknown type is kept raw.
#[derive(Clone, Copy, Debug)]
pub struct Message<'a> {
    whole: Reader<'a>,
    variant: Variant,
    message_type: MessageType,
    body: Body<'a>,
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

impl<'a> Decode<'a> for Message<'a> {
    const LAYER: Layer = Layer::Sgsap;

    /// Decodes all of `r`.
    ///
    /// # Errors
    /// [`Kind::Truncated`] when there is no message type.
    fn decode(r: &mut Reader<'a>) -> Result<Self> {
        Self::decode_as(r, Variant::Sgsap)
    }
}

impl<'a> Message<'a> {
    /// Decodes all of `r`.
    ///
    /// # Errors
    /// [`Kind::Truncated`] when there is no message type.
    pub fn decode_as(r: &mut Reader<'a>, variant: Variant) -> Result<Self> {
        let whole = r.in_layer(match variant {
            Variant::Sgsap => Layer::Sgsap,
            Variant::BssapPlus => Layer::Bssap,
        });
        r.take_rest();
        let mut at = whole;
        let message_type = MessageType(at.u8()?);
        let (layout, grammar) = match variant {
            Variant::Sgsap => (message_type.layout(), &table::GRAMMAR),
            Variant::BssapPlus => (plus::MessageType(message_type.0).layout(), &plus::GRAMMAR),
        };
        let body = match layout {
            Some(layout) => Body::Known(sigcodec_ie::Message::read(at, layout, grammar)?),
            None => Body::Raw(at),
        };
        Ok(Self { whole, variant, message_type, body })
    }
    /// All octets of the message.
    #[must_use]
    pub const fn octets(&self) -> Reader<'a> {
        self.whole
    }
    /// Whose message it is.
    #[must_use]
    pub const fn variant(&self) -> Variant {
        self.variant
    }
    /// The message type; of BSSAP+ with the numbers of [`plus::MessageType`].
    #[must_use]
    pub const fn message_type(&self) -> MessageType {
        self.message_type
    }
    /// What follows it.
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
    /// The message of layer 3 that it carries for a subscriber.
    #[must_use]
    pub fn layer3(&self) -> Option<Reader<'a>> {
        let Body::Known(elements) = &self.body else { return None };
        elements.find(table::key::NAS_MESSAGE_CONTAINER.element()).map(|found| found.contents)
    }
    fn type_error(&self) -> Error {
        self.whole.error(Kind::MessageType).with_detail(u16::from(self.message_type.0))
    }
    /// Tells every violation of the specification; of an element with its identifier as the detail.
    ///
    /// | kind | of what |
    /// |---|---|
    /// | `MessageType` | the type is unknown |
    /// | `Missing`, `Size`, `Order`, `Duplicate`, `Unexpected`, `Truncated` | elements, as [`sigcodec_ie::Message::check`] has it |
    pub fn check(&self, report: &mut dyn FnMut(Error)) {
        match &self.body {
            Body::Known(elements) => elements.check(report),
            Body::Raw(_) => report(self.type_error()),
        }
    }
    /// Reports how the message departs from the canonical form, and what is odd about its elements.
    pub fn audit(&self, auditor: &mut dyn Auditor) {
        match &self.body {
            Body::Known(elements) => elements.audit(auditor),
            Body::Raw(_) => auditor.finding(Flag::Undecodable, self.whole.position()),
        }
    }
    /// The message to encode in canonical form.
    #[must_use]
    pub const fn canonical(&self) -> Canonical<'a> {
        Canonical(*self)
    }
}

impl Walk for Message<'_> {
    fn walk(&self, visitor: &mut dyn Visitor) {
        let whole = Span::of(&self.whole);
        let (name, value) = match self.variant {
            Variant::Sgsap => ("sgsap", self.message_type.value()),
            Variant::BssapPlus => ("bssap-plus", plus::MessageType(self.message_type.0).value()),
        };
        visitor.begin(Field::new(name, whole), Shape::Object);
        visitor.value(Field::new("messageType", whole.part(0, 1)), value);
        match &self.body {
            Body::Known(elements) => elements.walk(visitor),
            Body::Raw(r) => visitor.fault(Field::new("contents", Span::of(r)), r.rest(), self.type_error()),
        }
        visitor.end();
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

impl Encode for Canonical<'_> {
    fn encode(&self, w: &mut Writer<'_>) {
        match &self.0.body {
            Body::Known(elements) => elements.canonical().encode(w),
            Body::Raw(r) => r.encode(w),
        }
        w.u8(self.0.message_type.0);
    }
}

/// A message to encode: its type, and its elements.
///
/// ```
/// use sigcodec_sgsap::{Build, MessageType, key};
/// use sigcodec_wire::Encode as _;
/// # fn main() -> sigcodec_wire::Result<()> {
/// let imsi = [0x09, 0x10, 0x10, 0x10, 0x32, 0x54, 0x76, 0x98];
/// let alert = Build { message_type: MessageType::ALERT_REQUEST, elements: &[key::IMSI.value(&imsi)] };
/// assert_eq!(alert.encode_to_slice(&mut [0; 16])?, [&[0x0d, 1, 8][..], &imsi].concat());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy)]
pub struct Build<'a> {
    /// The type; one without a layout is refused.
    pub message_type: MessageType,
    /// The elements with their contents, each where the layout has it.
    pub elements: &'a [(&'static sigcodec_ie::Element, &'a dyn Encode)],
}

impl core::fmt::Debug for Build<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Build")
            .field("message_type", &self.message_type)
            .field("elements", &self.elements.len())
            .finish_non_exhaustive()
    }
}

impl Encode for Build<'_> {
    /// Refused are what [`sigcodec_ie::write`] refuses, and [`Kind::MessageType`] for a type without a layout.
    fn encode(&self, w: &mut Writer<'_>) {
        match self.message_type.layout() {
            Some(layout) => sigcodec_ie::write(layout, self.elements, Layer::Sgsap, w),
            None => w.fail(Kind::MessageType, Layer::Sgsap),
        }
        w.u8(self.message_type.0);
    }
}

macro_rules! protocols {
    ($($(#[$m:meta])* $ty:ident in $layer:ident;)+) => { $(
        $(#[$m])*
        #[derive(Clone, Copy, Debug)]
        pub struct $ty;

        impl Protocol for $ty {
            type Message<'a> = Message<'a>;
            const LAYER: Layer = Layer::$layer;

            fn decode(octets: Reader<'_>, _: Network) -> Result<Message<'_>> {
                let mut r = octets;
                Message::decode_as(&mut r, Variant::$ty)
            }
            fn check(message: &Message<'_>, report: &mut dyn FnMut(Error)) {
                message.check(report);
            }
            fn audit(message: &Message<'_>, auditor: &mut dyn Auditor) {
                message.audit(auditor);
            }
            fn encode(message: &Message<'_>, w: &mut Writer<'_>) {
                message.canonical().encode(w);
            }
            /// The message of layer 3.
            fn carries<'a>(message: &Self::Message<'a>) -> Carried<'a> {
                message.layer3().map_or(Carried::Nothing, |data| Carried::Whole(Selector::Layer3, data))
            }
        }
    )+ };
}
protocols! {
    /// SGsAP as a protocol among others.
    Sgsap in Sgsap;
    /// BSSAP+ as a protocol among others.
    BssapPlus in Bssap;
}

impl Sgsap {
    /// The SCTP payload protocol identifier.
    pub const PPID: u32 = 0;
    /// The SCTP port.
    pub const PORT: u16 = 29118;
}

impl BssapPlus {
    /// The subsystem number.
    pub const SSN: u8 = 98;
}
