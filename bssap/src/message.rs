//! A message as it stands in its octets.

use crate::{
    le,
    table::{self, MessageType},
};
use sigcodec_ie::{ElementType, Key};
use sigcodec_wire::{Decode, Encode, Error, Kind, Layer, Reader, Result, Writer, codes};

codes! {
    /// Which part a message is of, TS 48.006 §9.3.
    pub struct Discrimination(pub u8) {
        BSSMAP = 0 => "bssmap",
        DTAP = 1 => "dtap",
    }
}
/// Whose messages stand behind the header.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Variant {
    /// BSSMAP, TS 48.008.
    Bssap,
    /// BSSMAP-LE, TS 49.031: location services.
    BssapLe,
}

/// A decoded message: a view of its octets.
///
/// A message of an unknown type is kept raw.
#[derive(Clone, Copy, Debug)]
pub struct Message<'a> {
    whole: Reader<'a>,
    variant: Variant,
    /// The octet with the discrimination.
    first: u8,
    /// Behind the length.
    data: Reader<'a>,
    /// Behind the data.
    behind: Reader<'a>,
    body: Body<'a>,
}

/// What a message is.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Body<'a> {
    /// A message of BSSMAP whose type is known.
    Management(MessageType, sigcodec_ie::Message<'a>),
    /// A message of BSSMAP of another type: what follows it.
    Unknown(MessageType, Reader<'a>),
    /// A message of the radio interface: its DLCI, and its octets.
    Transfer(u8, Reader<'a>),
}

impl<'a> Decode<'a> for Message<'a> {
    const LAYER: Layer = Layer::Bssap;

    /// Decodes all of `r`.
    ///
    /// # Errors
    /// [`Kind::Truncated`] when header, data or message type are not all there.
    fn decode(r: &mut Reader<'a>) -> Result<Self> {
        Self::decode_as(r, Variant::Bssap)
    }
}

impl<'a> Message<'a> {
    /// Decodes all of `r`.
    ///
    /// # Errors
    /// [`Kind::Truncated`] when header, data or message type are not all there.
    pub fn decode_as(r: &mut Reader<'a>, variant: Variant) -> Result<Self> {
        let whole = r.in_layer(Layer::Bssap);
        r.take_rest();
        let mut at = whole;
        let first = at.u8()?;
        let dlci = if first & 1 == 0 { 0 } else { at.u8()? };
        let length = usize::from(at.u8()?);
        let data = at.window(length)?;
        let body = if first & 1 == 0 {
            let mut elements = data;
            let message_type = MessageType(elements.u8()?);
            let (layout, grammar) = match variant {
                Variant::Bssap => (message_type.layout(), &table::GRAMMAR),
                Variant::BssapLe => (le::MessageType(message_type.0).layout(), &le::GRAMMAR),
            };
            match layout {
                Some(layout) => {
                    let elements = sigcodec_ie::Message::read(elements, layout, grammar)?;
                    Body::Management(message_type, elements)
                }
                None => Body::Unknown(message_type, elements),
            }
        } else {
            Body::Transfer(dlci, data)
        };
        Ok(Self { whole, variant, first, data, behind: at, body })
    }
    /// All octets of the message.
    #[must_use]
    pub const fn octets(&self) -> Reader<'a> {
        self.whole
    }
    /// Whose message stands behind the header.
    #[must_use]
    pub const fn variant(&self) -> Variant {
        self.variant
    }
    /// Which part the message is of.
    #[must_use]
    pub const fn discrimination(&self) -> Discrimination {
        Discrimination(self.first & 1)
    }
    /// The bits beside the discrimination, which are 0.
    #[must_use]
    pub const fn spare(&self) -> u8 {
        self.first & 0xfe
    }
    /// What it is.
    #[must_use]
    pub const fn body(&self) -> &Body<'a> {
        &self.body
    }
    /// The octets behind the length.
    #[must_use]
    pub const fn data(&self) -> Reader<'a> {
        self.data
    }
    /// Octets behind the data, of which there should be none.
    #[must_use]
    pub const fn behind(&self) -> Reader<'a> {
        self.behind
    }
    /// The message type of BSSMAP, of BSSMAP-LE with the numbers of [`le::MessageType`]; `None` for a message of the radio
    /// interface.
    #[must_use]
    pub const fn message_type(&self) -> Option<MessageType> {
        match self.body {
            Body::Management(message_type, _) | Body::Unknown(message_type, _) => Some(message_type),
            Body::Transfer(..) => None,
        }
    }
    /// The message type and its name, where it has one.
    pub(crate) fn named(&self) -> Option<(u8, Option<&'static str>)> {
        let number = self.message_type()?.0;
        Some(match self.variant {
            Variant::Bssap => (number, MessageType(number).name()),
            Variant::BssapLe => (number, le::MessageType(number).name()),
        })
    }
    /// The contents of the first element of a kind as its type, wherever it stands.
    ///
    /// # Errors
    /// [`Kind::Size`] when it has fewer or more octets than it may have.
    pub fn get<T: ElementType>(&self, key: Key<T>) -> Result<Option<T::Value<'a>>> {
        match &self.body {
            Body::Management(_, elements) => elements.get(key),
            _ => Ok(None),
        }
    }
    /// The message of layer 3 of the radio interface that it carries: all of a direct transfer, or an element of
    /// BSSMAP.
    #[must_use]
    pub fn layer3(&self) -> Option<Reader<'a>> {
        match &self.body {
            Body::Transfer(_, data) => Some(*data),
            Body::Management(_, elements) => {
                let found = elements
                    .find(table::key::LAYER_3_INFORMATION.element())
                    .or_else(|| elements.find(table::key::LAYER_3_MESSAGE_CONTENTS.element()));
                found.map(|found| found.contents)
            }
            Body::Unknown(..) => None,
        }
    }
    /// Where the message type stands.
    pub(crate) fn type_error(&self) -> Error {
        self.data.error(Kind::MessageType)
    }
}

impl Encode for Message<'_> {
    /// The octets of the message, bit for bit; [`canonical`](Message::canonical) puts it in order.
    fn encode(&self, w: &mut Writer<'_>) {
        w.bytes(self.whole.rest());
    }
}

/// A decoded message to encode in canonical form: its elements in order, and nothing behind the data.
#[derive(Clone, Copy, Debug)]
pub struct Canonical<'a>(Message<'a>);

impl<'a> Message<'a> {
    /// The message to encode in canonical form.
    #[must_use]
    pub const fn canonical(&self) -> Canonical<'a> {
        Canonical(*self)
    }
}

/// Data with their length, an octet, in front.
fn counted(w: &mut Writer<'_>, data: impl FnOnce(&mut Writer<'_>)) {
    match u8::try_from(w.measure(data)) {
        Ok(length) => w.u8(length),
        Err(_) => w.fail(Kind::TooLong, Layer::Bssap),
    }
}

impl Encode for Canonical<'_> {
    fn encode(&self, w: &mut Writer<'_>) {
        let message = &self.0;
        let Body::Management(message_type, elements) = &message.body else { return message.encode(w) };
        w.bytes(message.behind.rest());
        // As many octets as there were: nothing is left out.
        counted(w, |w| {
            elements.canonical().encode(w);
            w.u8(message_type.0);
        });
        w.u8(message.first);
    }
}

/// A message of BSSMAP to encode: its type, and its elements.
///
/// ```
/// use sigcodec_bssap::{Build, MessageType, key};
/// use sigcodec_wire::Encode as _;
/// # fn main() -> sigcodec_wire::Result<()> {
/// let clear = Build { message_type: MessageType::CLEAR_COMMAND, elements: &[key::CAUSE.value(&9u8)] };
/// assert_eq!(clear.encode_to_slice(&mut [0; 16])?, [0, 4, 0x20, 4, 1, 9]);
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
    /// Refused are what [`sigcodec_ie::write`] refuses, [`Kind::MessageType`] for a type without a layout, and
    /// [`Kind::TooLong`] for a message of more than 255 octets.
    fn encode(&self, w: &mut Writer<'_>) {
        counted(w, |w| {
            match self.message_type.layout() {
                Some(layout) => sigcodec_ie::write(layout, self.elements, Layer::Bssap, w),
                None => w.fail(Kind::MessageType, Layer::Bssap),
            }
            w.u8(self.message_type.0);
        });
        w.u8(Discrimination::BSSMAP.0);
    }
}

/// A message of the radio interface to encode behind the header of BSSAP.
#[derive(Clone, Copy)]
pub struct Transfer<'a> {
    /// Data link connection identification: control channel and SAPI, TS 48.006 §9.3.2.
    pub dlci: u8,
    /// The message: at most 255 octets.
    pub data: &'a dyn Encode,
}

impl core::fmt::Debug for Transfer<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Transfer").field("dlci", &self.dlci).finish_non_exhaustive()
    }
}

impl Encode for Transfer<'_> {
    /// Refused is [`Kind::TooLong`] for a message of more than 255 octets.
    fn encode(&self, w: &mut Writer<'_>) {
        counted(w, |w| self.data.encode(w));
        w.u8(self.dlci);
        w.u8(Discrimination::DTAP.0);
    }
}
