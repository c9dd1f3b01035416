//! A message as it stands in its octets.

use crate::{
    national,
    parameter::{Key, ParameterName, ParameterType},
    table::MessageType,
};
use sigcodec_ber::Meaning as _;
use sigcodec_pointers::{self as pointers, Item, Layout};
use sigcodec_wire::{Decode, Encode, Error, Kind, Layer, Network, Reader, Result, Writer};

/// What stands in front of the message type, and whose messages follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Variant {
    /// ISUP: a circuit identification code of two octets. Its bits are 12, those of T1.113 14.
    Isup(Network),
    /// BICC: a call instance code of four octets.
    Bicc,
}

impl Variant {
    /// Octets in front of the message type.
    #[must_use]
    pub const fn circuit_octets(self) -> usize {
        match self {
            Self::Isup(_) => 2,
            Self::Bicc => 4,
        }
    }
    /// The bits of the code.
    #[must_use]
    pub const fn circuit_mask(self) -> u32 {
        match self {
            Self::Isup(Network::Ansi) => 0x3fff,
            Self::Isup(_) => 0x0fff,
            Self::Bicc => u32::MAX,
        }
    }
    /// The network whose layouts it has.
    #[must_use]
    pub const fn network(self) -> Network {
        match self {
            Self::Isup(network) => network,
            Self::Bicc => Network::Itu,
        }
    }
}

/// A decoded message: a view of its octets.
///
/// A message of an unknown type is kept raw, and so is what a pass-along message carries until it is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Message<'a> {
    whole: Reader<'a>,
    variant: Variant,
    circuit: u32,
    message_type: MessageType,
    pub(crate) body: Body<'a>,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Body<'a> {
    Known(pointers::Message<'a>),
    /// What follows the type.
    Raw(Reader<'a>),
}

/// One parameter of a message.
#[derive(Clone, Copy, Debug)]
pub struct Parameter<'a> {
    /// Its name code.
    pub name: ParameterName,
    /// Its contents.
    pub value: Reader<'a>,
}

impl<'a> Decode<'a> for Message<'a> {
    const LAYER: Layer = Layer::Isup;

    #[inline]
    fn decode(r: &mut Reader<'a>) -> Result<Self> {
        Self::decode_as(r, Variant::Isup(Network::Itu))
    }
}

impl<'a> Message<'a> {
    /// Decodes all of `r`.
    ///
    /// # Errors
    /// [`Kind::Truncated`] when code, type or mandatory part are not all there; [`Kind::Pointer`] at a pointer that is
    /// zero where it may not be, or leads to a part that is not inside the message.
    #[inline]
    pub fn decode_as(r: &mut Reader<'a>, variant: Variant) -> Result<Self> {
        let whole = r.in_layer(Layer::Isup);
        r.take_rest();
        let mut at = whole;
        let circuit = match variant {
            Variant::Isup(_) => u32::from(at.array().map(u16::from_le_bytes)?),
            Variant::Bicc => at.array().map(u32::from_le_bytes)?,
        };
        let body = at;
        let message_type = MessageType(at.u8()?);
        let body = match message_type.layout() {
            Some(_) if message_type.0 == MessageType::PAM.0 => Body::Raw(at),
            Some(layout) if !matches!(variant, Variant::Isup(Network::Ansi)) => {
                Body::Known(pointers::Message::read(body, layout)?)
            }
            _ => match message_type.layout_in(variant.network()) {
                // A layout that an implementation alone has told.
                Some(layout) if !matches!(variant, Variant::Isup(Network::Ansi)) => {
                    national::read(body, at, layout)
                }
                Some(layout) => Body::Known(pointers::Message::read(body, layout)?),
                None => Body::Raw(at),
            },
        };
        Ok(Self { whole, variant, circuit, message_type, body })
    }

    /// All octets of the message.
    #[must_use]
    pub const fn octets(&self) -> Reader<'a> {
        self.whole
    }
    /// What stands in front of the message type.
    #[must_use]
    pub const fn variant(&self) -> Variant {
        self.variant
    }
    /// The circuit identification code, or the call instance code of BICC.
    #[inline]
    #[must_use]
    pub const fn circuit(&self) -> u32 {
        self.circuit & self.variant.circuit_mask()
    }
    /// The spare bits beside the circuit identification code, which are 0.
    #[must_use]
    pub const fn spare(&self) -> u32 {
        self.circuit & !self.variant.circuit_mask()
    }
    /// The message type.
    #[inline]
    #[must_use]
    pub const fn message_type(&self) -> MessageType {
        self.message_type
    }
    /// How the message is laid out; `None` for an unknown type, and for one that carries another message.
    #[must_use]
    pub const fn layout(&self) -> Option<&'static Layout> {
        match &self.body {
            Body::Known(parts) => Some(parts.layout()),
            Body::Raw(_) => None,
        }
    }
    /// The contents of a parameter, wherever it stands; the first of an optional one.
    ///
    /// # Errors
    /// That an optional parameter in front of it cannot be read.
    #[inline]
    pub fn parameter(&self, name: ParameterName) -> Result<Option<Reader<'a>>> {
        match &self.body {
            Body::Known(parts) => parts.parameter(name.0),
            Body::Raw(_) => Ok(None),
        }
    }
    /// The contents of a parameter as its type, wherever it stands; the first of an optional one.
    ///
    /// # Errors
    /// That an optional parameter in front of it cannot be read; [`Kind::Size`] when it has fewer or more octets than
    /// it may have.
    #[inline]
    pub fn get<T: ParameterType>(&self, key: Key<T>) -> Result<Option<T::Value<'a>>> {
        let Some(r) = self.parameter(key.name())? else { return Ok(None) };
        let (least, most) = key.name().size();
        if r.len() < usize::from(least) || r.len() > usize::from(most) {
            return Err(r.error(Kind::Size).with_detail(u16::from(key.name().0)));
        }
        Ok(Some(T::Value::of(r.rest())))
    }
    /// Tells every parameter, in the order of the specification and then in that of the optional part.
    pub fn parameters(&self, tell: &mut dyn FnMut(Parameter<'a>)) {
        if let Body::Known(parts) = &self.body {
            parts.items(&mut |item| {
                if let Item::Parameter(p) = item {
                    tell(Parameter { name: ParameterName(p.name), value: p.value });
                }
            });
        }
    }
    /// Why what follows the type stays as it is: the layout that its network has does not fit, or the type is not known.
    #[cold]
    pub(crate) fn refusal(&self, raw: &Reader<'_>) -> Error {
        let layout = national::layout(self.message_type, self.variant.network());
        let front = self.variant.circuit_octets();
        let body = self.whole.part(front, self.whole.len().saturating_sub(front));
        let misfit = layout.zip(body).and_then(|(layout, body)| pointers::Message::read(body, layout).err());
        misfit.unwrap_or_else(|| raw.error(Kind::MessageType))
    }
    /// What a pass-along message carries: a message from its type on, Q.763 §4 table 30; `None` for another message.
    ///
    /// # Errors
    /// Those of [`decode_as`](Self::decode_as); [`Kind::MessageType`] for a type that is not known, or that carries
    /// another message itself.
    pub fn passed_along(&self) -> Option<Result<pointers::Message<'a>>> {
        let Body::Raw(r) = self.body else { return None };
        if self.message_type.0 != MessageType::PAM.0 {
            return None;
        }
        let layout = r
            .peek()
            .filter(|t| *t != MessageType::PAM.0)
            .and_then(|t| MessageType(t).layout_in(self.variant.network()));
        Some(layout.ok_or_else(|| r.error(Kind::MessageType)).and_then(|l| pointers::Message::read(r, l)))
    }
}

impl Encode for Message<'_> {
    /// The octets of the message, bit for bit; [`canonical`](Message::canonical) puts it in order.
    fn encode(&self, w: &mut Writer<'_>) {
        w.bytes(self.whole.rest());
    }
}

/// A decoded message to encode in canonical form: its parts in order, without gaps and what follows the last one.
#[derive(Clone, Copy, Debug)]
pub struct Canonical<'a>(Message<'a>);

impl<'a> Message<'a> {
    /// The message to encode in canonical form.
    #[must_use]
    pub const fn canonical(&self) -> Canonical<'a> {
        Canonical(*self)
    }
}

impl Encode for Canonical<'_> {
    fn encode(&self, w: &mut Writer<'_>) {
        let message = &self.0;
        match &message.body {
            Body::Known(parts) => {
                parts.canonical().encode(w);
                let front = message.variant.circuit_octets();
                w.bytes(message.whole.rest().get(..front).unwrap_or_default());
            }
            Body::Raw(_) => message.encode(w),
        }
    }
}
