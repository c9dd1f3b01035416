#![doc = include_str!("../README.md")]
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(any(feature = "std", feature = "arbitrary"))]
extern crate std;

mod check;
mod edit;
mod error;
mod frame;
mod key;
mod value;
mod walk;

#[doc(hidden)]
pub use sigcodec_wire as wire;

pub use check::{error_code, flag};
pub use error::{ErrorMessage, Refusal, needs};
pub use frame::{Messages, frame};
pub use key::{Key, ParameterType, ValueFor};
pub use sigcodec_wire::Framed;
pub use value::{Build, Item, Items, List, Octet, ParameterValue, PointCode, Status, StatusType};

use sigcodec_wire::{
    Encode, Error, Kind, Layer, Reader, Result, Writer,
    walk::{Field, Span, Visitor},
};

/// A protocol: its messages and parameters.
#[derive(Debug)]
pub struct Protocol {
    /// The layer that errors name.
    pub layer: Layer,
    /// Every message.
    pub messages: &'static [MessageDef],
    /// Every parameter.
    pub parameters: &'static [ParameterDef],
    /// The tag of Network Appearance, in which protocols differ.
    pub network_appearance: u16,
}

/// A message of a protocol.
#[derive(Debug)]
pub struct MessageDef {
    /// Message class.
    pub class: u8,
    /// Message type in its class.
    pub message_type: u8,
    /// The name of the specification.
    pub name: &'static str,
    /// Its parameters in the order of the specification.
    pub rules: &'static [Rule],
}

/// How often a parameter stands in a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The tag of the parameter.
    pub tag: u16,
    /// Whether it must be there.
    pub mandatory: bool,
    /// Whether it may stand more than once.
    pub repeated: bool,
}

/// A parameter of a protocol.
#[derive(Debug)]
pub struct ParameterDef {
    /// Its tag.
    pub tag: u16,
    /// The name of the specification in lowerCamelCase.
    pub name: &'static str,
    /// What its value is.
    pub format: Format,
    /// The clause of the specification.
    pub clause: &'static str,
}

/// Tells what is wrong with a value, and at which offset.
pub type Judge = fn(Reader<'_>, &mut dyn FnMut(Kind, u32));

/// Finds nothing wrong.
pub fn unjudged(_: Reader<'_>, _: &mut dyn FnMut(Kind, u32)) {}

/// Names of numbers.
pub type Names = &'static [(u32, &'static str)];

/// What the value of a parameter is.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Format {
    /// Octets without a further meaning.
    Octets,
    /// UTF-8 text.
    Text,
    /// One number of 32 bits, with names for some values.
    Number(Names),
    /// Numbers of 32 bits.
    Numbers,
    /// Octets, each a number, with names for some values.
    OctetNumbers(Names),
    /// An octet (mask or reserved) and a point code of 24 bits, once.
    PointCode,
    /// The same, any number of times.
    PointCodes,
    /// Two numbers of 16 bits with names: the names of the first, then of both as `first << 16 | second`.
    Pair(&'static str, Names, &'static str, Names),
    /// Parameters again.
    Nested(&'static [Rule]),
    /// The routing label and the payload of an MTP3 user.
    ProtocolData,
    /// Three reserved octets and a number of 8 bits, with names for some values.
    Octet(Names),
    /// So many octets, which the layer shows and judges itself, and behind them parameters.
    Headed(usize, fn(Reader<'_>, &mut dyn Visitor), Judge, &'static [Rule]),
    /// A value that the layer shows and judges itself, of at least and at most so many octets.
    Custom(usize, usize, fn(Field<'_>, Reader<'_>, &mut dyn Visitor), Judge),
}

/// Octets of the common header.
pub const HEADER: usize = 8;
/// Parameters inside parameters that are followed; more is [`Kind::Depth`].
pub const MAX_DEPTH: u8 = 4;

/// A message: header and parameters, as they stand in the octets.
#[derive(Clone, Copy, Debug)]
pub struct Message<'a> {
    whole: Reader<'a>,
    parameters: Reader<'a>,
    protocol: &'static Protocol,
}

impl<'a> Message<'a> {
    /// Takes one message off the front of `r`, whose layer is that of the protocol.
    ///
    /// The version, an unknown class or type, and the parameters are not judged here: see
    /// [`check`](Self::check).
    ///
    /// # Errors
    /// [`Kind::Truncated`] when there is no whole header, [`Kind::MessageLength`] when the length is below 8
    /// or beyond the octets.
    #[inline(always)]
    pub fn decode(r: &mut Reader<'a>, protocol: &'static Protocol) -> Result<Self> {
        let all = *r;
        let mut at = all;
        let Ok([_, _, _, _, l1, l2, l3, l4]) = at.array::<HEADER>() else { return Err(no_header(all)) };
        let length = u32::from_be_bytes([l1, l2, l3, l4]) as usize;
        let Some(Ok(parameters)) = length.checked_sub(HEADER).map(|n| at.window(n)) else {
            return Err(wrong_length(all));
        };
        // A length without the padding of the last parameter is accepted, RFC 4666 §3.1.4.
        let padding = length.wrapping_neg() & 3;
        if padding != 0 {
            at.bytes(uncounted_padding(at.rest(), padding))?;
        }
        let whole = r.window(all.len().wrapping_sub(at.len()))?;
        Ok(Self { whole, parameters, protocol })
    }
    fn octet(&self, n: usize) -> u8 {
        self.whole.rest().get(n).copied().unwrap_or(0)
    }
    /// All octets of the message.
    #[must_use]
    pub const fn octets(&self) -> Reader<'a> {
        self.whole
    }
    /// The protocol it belongs to.
    #[must_use]
    pub const fn protocol(&self) -> &'static Protocol {
        self.protocol
    }
    /// The version, which is 1.
    #[must_use]
    pub fn version(&self) -> u8 {
        self.octet(0)
    }
    /// Message class.
    #[inline]
    #[must_use]
    pub fn class(&self) -> u8 {
        self.octet(2)
    }
    /// Message type in its class.
    #[inline]
    #[must_use]
    pub fn message_type(&self) -> u8 {
        self.octet(3)
    }
    /// What the message is; `None` when class or type are unknown.
    #[must_use]
    pub fn def(&self) -> Option<&'static MessageDef> {
        let (class, message_type) = (self.class(), self.message_type());
        self.protocol.messages.iter().find(|m| m.class == class && m.message_type == message_type)
    }
    /// The octets behind the parameters: padding that the length does not count.
    #[must_use]
    pub fn uncounted_padding(&self) -> Reader<'a> {
        let mut r = self.whole;
        let _ = r.bytes(self.parameters.len().wrapping_add(HEADER));
        r
    }
    /// The parameters in order.
    #[inline]
    #[must_use]
    pub const fn parameters(&self) -> Parameters<'a> {
        Parameters { rest: self.parameters }
    }
    /// The octets of the first parameter with this tag.
    ///
    /// # Errors
    /// That a parameter in front of it has no intact frame.
    #[inline(always)]
    pub fn raw(&self, tag: u16) -> Result<Option<Reader<'a>>> {
        let mut rest = self.parameters;
        while !rest.is_empty() {
            let p = Parameters::take(&mut rest)?;
            if p.tag == tag {
                return Ok(Some(p.value));
            }
        }
        Ok(None)
    }
}

/// How many of the octets behind a message whose length lacks so much padding are that padding: whatever they hold where
/// nothing else follows, RFC 4666 §3.2, and otherwise those that are zero, for another message begins with its version.
#[cold]
#[inline(never)]
pub(crate) fn uncounted_padding(behind: &[u8], padding: usize) -> usize {
    match behind.get(..padding) {
        Some(octets) if behind.len() > padding && octets.iter().any(|b| *b != 0) => 0,
        Some(_) => padding,
        None => behind.len(),
    }
}
#[cold]
#[inline(never)]
fn no_header(r: Reader<'_>) -> Error {
    let mut at = r;
    let _ = at.bytes(4);
    at.error(Kind::Truncated)
}
#[cold]
#[inline(never)]
fn wrong_length(r: Reader<'_>) -> Error {
    let mut at = r;
    let _ = at.bytes(4);
    at.error(Kind::MessageLength)
}

impl Encode for Message<'_> {
    /// The message again, in canonical form: header, then each parameter with zero padding.
    ///
    /// Parameters without an intact frame, or more than 64 of them, are written as they came.
    fn encode(&self, w: &mut Writer<'_>) {
        let n = w.measure(|w| {
            let count = self.parameters().count();
            if count > 64 || self.parameters().any(|p| p.is_err()) {
                return w.bytes(self.parameters.rest());
            }
            for n in (0..count).rev() {
                if let Some(Ok(p)) = self.parameters().nth(n) {
                    parameter(p.tag, self.protocol.layer, w, |w| w.bytes(p.value.rest()));
                }
            }
        });
        let n = n.wrapping_add(HEADER);
        w.u32(u32::try_from(n).unwrap_or(u32::MAX));
        w.array([self.octet(0), self.octet(1), self.octet(2), self.octet(3)]);
    }
}

/// A parameter as it stands in the octets.
#[derive(Clone, Copy, Debug)]
pub struct Parameter<'a> {
    /// Its tag.
    pub tag: u16,
    /// Its value.
    pub value: Reader<'a>,
    /// The octets behind the value up to a multiple of 4: at most 3, fewer when the message ends.
    pub padding: &'a [u8],
}

impl Parameter<'_> {
    /// Its octets, tag and length included, padding not.
    #[must_use]
    pub const fn span(&self) -> Span {
        Span::new(self.value.position().wrapping_sub(4), self.value.end())
    }
}

/// The parameters in order. One without an intact frame is the last item and an error; its octets are then
/// what [`rest`](Self::rest) holds.
#[derive(Clone, Copy, Debug)]
pub struct Parameters<'a> {
    rest: Reader<'a>,
}

impl<'a> Parameters<'a> {
    /// The parameters in `r`.
    #[must_use]
    pub const fn new(r: Reader<'a>) -> Self {
        Self { rest: r }
    }
    /// What has not been yielded yet.
    #[must_use]
    pub const fn rest(&self) -> Reader<'a> {
        self.rest
    }
    #[inline]
    fn take(r: &mut Reader<'a>) -> Result<Parameter<'a>> {
        let before = *r;
        let [t1, t2, l1, l2] = r.array()?;
        let tag = u16::from_be_bytes([t1, t2]);
        let length = usize::from(u16::from_be_bytes([l1, l2]));
        let value = length.checked_sub(4).and_then(|n| r.window(n).ok());
        let Some(value) = value else {
            return Err(before.error(Kind::ParameterLength).with_detail(tag));
        };
        let padding = (length.wrapping_neg() & 3).min(r.len());
        let padding = r.bytes(padding)?;
        Ok(Parameter { tag, value, padding })
    }
}

impl<'a> Iterator for Parameters<'a> {
    type Item = Result<Parameter<'a>>;
    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        if self.rest.is_empty() {
            return None;
        }
        let mut r = self.rest;
        let item = Self::take(&mut r);
        if item.is_err() {
            r.take_rest();
        }
        self.rest = r;
        Some(item)
    }
}

/// Puts a parameter in front: its value by `value`, padding behind it, tag and length in front of it.
///
/// A value that does not fit the length field is [`Kind::TooLong`].
#[inline]
pub fn parameter(tag: u16, layer: Layer, w: &mut Writer<'_>, value: impl FnOnce(&mut Writer<'_>)) {
    let n = w.padded(4, value);
    match u16::try_from(n.wrapping_add(4)) {
        Ok(length) => {
            let ([a, b], [c, d]) = (tag.to_be_bytes(), length.to_be_bytes());
            w.array([a, b, c, d]);
        }
        Err(_) => w.fail(Kind::TooLong, layer),
    }
}

/// Puts a message in front: its parameters by `parameters`, then the common header.
#[inline]
pub fn message(class: u8, message_type: u8, w: &mut Writer<'_>, parameters: impl FnOnce(&mut Writer<'_>)) {
    let n = w.measure(parameters).wrapping_add(HEADER);
    let [a, b, c, d] = u32::try_from(n).unwrap_or(u32::MAX).to_be_bytes();
    w.array([1, 0, class, message_type, a, b, c, d]);
}

/// Declares the messages of a protocol in the notation of its specification.
///
/// `DATA = TRANSFER/1, "DATA" { [NETWORK_APPEARANCE] [ROUTING_CONTEXT] {PROTOCOL_DATA} [CORRELATION_ID] }`:
/// `{X}` is mandatory, `[X]` is optional, `*[X]` and `*{X}` may be repeated. Two of one class and type do not compile.
#[macro_export]
macro_rules! sigtran_messages {
    ($($(#[$m:meta])* $name:ident = $class:ident / $type:literal, $text:literal { $($rules:tt)* })+) => {
        /// Every message, in the order of the specification.
        pub static MESSAGES: &[$crate::MessageDef] = &[$(
            $crate::MessageDef {
                class: $class, message_type: $type, name: $text,
                rules: $crate::sigtran_rules!([] $($rules)*),
            },
        )+];
        $( $(#[$m])* pub const $name: (u8, u8) = ($class, $type); )+
        const _: () = {
            #[deny(unreachable_patterns)]
            const fn is_declared(class: u8, message_type: u8) -> bool {
                match (class, message_type) { $(($class, $type) => true,)+ _ => false }
            }
            let _ = is_declared(0, 0);
        };
    };
}

/// The rules of a message or of a parameter that holds parameters; see [`sigtran_messages!`].
#[macro_export]
macro_rules! sigtran_rules {
    ([$($done:tt)*]) => { &[$($done)*] };
    ([$($done:tt)*] * { $p:path } $($rest:tt)*) => { $crate::sigtran_rules!([$($done)* $crate::Rule { tag: $p.tag(), mandatory: true, repeated: true },] $($rest)*) };
    ([$($done:tt)*] * [ $p:path ] $($rest:tt)*) => { $crate::sigtran_rules!([$($done)* $crate::Rule { tag: $p.tag(), mandatory: false, repeated: true },] $($rest)*) };
    ([$($done:tt)*] { $p:path } $($rest:tt)*) => { $crate::sigtran_rules!([$($done)* $crate::Rule { tag: $p.tag(), mandatory: true, repeated: false },] $($rest)*) };
    ([$($done:tt)*] [ $p:path ] $($rest:tt)*) => { $crate::sigtran_rules!([$($done)* $crate::Rule { tag: $p.tag(), mandatory: false, repeated: false },] $($rest)*) };
}

/// Declares the parameters of a protocol: the key, the type, tag, name, and the clause of the specification.
///
/// `ROUTING_CONTEXT: List<u32> = 0x0006, "routingContext", "3.3.1";`. Two with one tag do not compile.
#[macro_export]
macro_rules! sigtran_parameters {
    ($($(#[$m:meta])* $key:ident: $ty:ty = $tag:literal, $name:literal, $clause:literal;)+) => {
        $(
            $(#[$m])*
            #[allow(elided_lifetimes_in_paths, reason = "a row names the type alone")]
            #[doc = concat!("`", $name, "`, tag ", stringify!($tag), ", §", $clause, ".")]
            pub const $key: $crate::Key<$ty> = $crate::Key::new($tag);
        )+
        /// Every parameter, by tag.
        #[allow(elided_lifetimes_in_paths, reason = "a row names the type alone")]
        pub static PARAMETERS: &[$crate::ParameterDef] = &[$(
            $crate::ParameterDef {
                tag: $tag, name: $name, format: <$ty as $crate::ParameterType>::FORMAT, clause: $clause,
            },
        )+];
        /// The tags alone, for patterns.
        pub mod tag {
            $( #[doc = concat!("`", $name, "`.")] pub const $key: u16 = $tag; )+
        }
        const _: () = {
            #[deny(unreachable_patterns)]
            const fn is_declared(tag: u16) -> bool {
                match tag { $($tag => true,)+ _ => false }
            }
            let _ = is_declared(0);
        };
    };
}
