//! What the SIGTRAN adaptation layers share: the common header, parameters, and the tables of both.
//!
//! M3UA (RFC 4666 §3.1, §3.2), SUA (RFC 3868 §3.1) and the header of M2PA (RFC 4165 §2.1).

mod value;

pub use value::{Build, Item, List, ParameterValue, PointCode};

use crate::{
    Encode, Error, Kind, Layer, Reader, Result, Writer,
    audit::{Auditor, Flag},
    walk::{Field, Shape, Span, Value, Visitor},
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
}

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
    /// So many octets, which the layer shows itself, and behind them parameters.
    Headed(usize, fn(Reader<'_>, &mut dyn Visitor), &'static [Rule]),
    /// A value of so many octets, at least, that the layer shows itself.
    Custom(usize, fn(Field<'_>, Reader<'_>, &mut dyn Visitor)),
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
    /// Takes one message off the front of `r`.
    ///
    /// The version, an unknown class or type, and the parameters are not judged here: see
    /// [`check`](Self::check).
    ///
    /// # Errors
    /// [`Kind::Truncated`] when there is no whole header, [`Kind::MessageLength`] when the length is below 8
    /// or beyond the octets.
    #[inline]
    pub fn decode(r: &mut Reader<'a>, protocol: &'static Protocol) -> Result<Self> {
        let all = r.in_layer(protocol.layer);
        let mut at = all;
        at.u32()?;
        let length_at = at;
        let length = at.u32()? as usize;
        let Some(size) = length.checked_sub(HEADER).filter(|n| *n <= at.len()) else {
            return Err(length_at.error(Kind::MessageLength));
        };
        let parameters = at.window(size)?;
        // A length without the padding of the last parameter is accepted, RFC 4666 §3.1.4.
        let padding = length.wrapping_neg() & 3;
        if padding != 0 && at.rest().get(..padding).is_some_and(|p| p.iter().all(|b| *b == 0)) {
            at.bytes(padding)?;
        }
        let mut from = all;
        let whole = from.window(all.len().wrapping_sub(at.len()))?;
        r.bytes(whole.len())?;
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
    /// The parameters in order.
    #[inline]
    #[must_use]
    pub const fn parameters(&self) -> Parameters<'a> {
        Parameters { rest: self.parameters }
    }
    /// The value of the first parameter with this tag.
    ///
    /// # Errors
    /// That a parameter in front of it has no intact frame.
    #[inline]
    pub fn get(&self, tag: u16) -> Result<Option<Reader<'a>>> {
        for p in self.parameters() {
            let p = p?;
            if p.tag == tag {
                return Ok(Some(p.value));
            }
        }
        Ok(None)
    }
    /// The number of the first parameter with this tag.
    ///
    /// # Errors
    /// That a parameter in front of it has no intact frame, or [`Kind::ParameterLength`] when it is no number.
    pub fn number(&self, tag: u16) -> Result<Option<u32>> {
        self.typed(tag)
    }

    /// Tells every violation of the specification, with the tag of the parameter as the detail.
    pub fn check(&self, report: &mut dyn FnMut(Error)) {
        let mut head = self.whole;
        if self.version() != 1 {
            report(head.error(Kind::Version));
        }
        let _ = head.bytes(1);
        if self.octet(1) != 0 {
            report(head.error(Kind::Reserved));
        }
        let _ = head.bytes(1);
        let Some(def) = self.def() else {
            let known = self.protocol.messages.iter().any(|m| m.class == self.class());
            if known {
                let _ = head.bytes(1);
            }
            return report(head.error(if known { Kind::MessageType } else { Kind::MessageClass }));
        };
        if self.whole.len() & 3 != 0 {
            report(self.whole.error(Kind::MessageLength));
        }
        check_rules(self.parameters(), def.rules, self.protocol, 0, report);
    }
    /// Reports how the message departs from the canonical form.
    pub fn audit(&self, auditor: &mut dyn Auditor) {
        let mut flags = |e: Error| {
            let flag = match e.kind() {
                Kind::Version => Flag::VersionNot1,
                Kind::Reserved => Flag::ReservedNonZero,
                Kind::MessageLength => Flag::LengthMismatch,
                Kind::Padding => Flag::PaddingNonZero,
                Kind::Duplicate => Flag::ParamDuplicated,
                Kind::Unexpected => Flag::ParamUnknown,
                Kind::Missing if e.detail() == 0x0210 => Flag::ProtocolDataMissing,
                Kind::Missing => Flag::ParamMissing,
                Kind::ParameterLength | Kind::Truncated => Flag::ParamLengthWrong,
                _ => Flag::Undecodable,
            };
            auditor.finding(flag, e.at());
        };
        self.check(&mut flags);
    }
    /// Tells `visitor` header and parameters.
    pub fn walk(&self, name: &'static str, visitor: &mut dyn Visitor) {
        let start = self.whole.position();
        let at = |from: u32, to: u32| Span::new(start.wrapping_add(from), start.wrapping_add(to));
        visitor.begin(Field::new(name, Span::of(&self.whole)), Shape::Object);
        visitor.value(Field::new("version", at(0, 1)), Value::Unsigned(u64::from(self.version())));
        visitor.value(Field::new("messageClass", at(2, 3)), Value::Unsigned(u64::from(self.class())));
        visitor.value(
            Field::new("messageType", at(3, 4)),
            Value::Named(i64::from(self.message_type()), self.def().map(|d| d.name)),
        );
        let length = u64::try_from(self.parameters.len().wrapping_add(HEADER)).unwrap_or(u64::MAX);
        visitor.value(Field::new("messageLength", at(4, 8)), Value::Unsigned(length));
        if self.def().is_none() {
            let kind = if self.protocol.messages.iter().any(|m| m.class == self.class()) {
                Kind::MessageType
            } else {
                Kind::MessageClass
            };
            visitor.fault(Field::new("message", at(2, 4)), &[], self.whole.error(kind));
        }
        walk_parameters(self.parameters(), self.protocol, 0, visitor);
        visitor.end();
    }
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

fn check_rules(
    parameters: Parameters<'_>,
    rules: &'static [Rule],
    protocol: &'static Protocol,
    depth: u8,
    report: &mut dyn FnMut(Error),
) {
    let mut seen = 0u64;
    for item in parameters {
        let p = match item {
            Ok(p) => p,
            Err(e) => return report(e),
        };
        let at = |kind| Error::new(kind, p.span().start, protocol.layer).with_detail(p.tag);
        match rules.iter().position(|r| r.tag == p.tag) {
            None => report(at(Kind::Unexpected)),
            Some(i) => {
                let bit = 1u64.checked_shl(u32::try_from(i).unwrap_or(u32::MAX)).unwrap_or(0);
                let repeated = rules.get(i).is_some_and(|r| r.repeated);
                if seen & bit != 0 && !repeated {
                    report(at(Kind::Duplicate));
                }
                seen |= bit;
            }
        }
        let wanted = (p.value.len().wrapping_neg()) & 3;
        if p.padding.len() < wanted || p.padding.iter().any(|b| *b != 0) {
            report(Error::new(Kind::Padding, p.value.end(), protocol.layer).with_detail(p.tag));
        }
        let Some(def) = protocol.parameters.iter().find(|d| d.tag == p.tag) else { continue };
        if !def.format.allows(p.value.len()) {
            report(at(Kind::ParameterLength));
        }
        match def.format {
            Format::Nested(rules) if depth < MAX_DEPTH => {
                check_rules(Parameters::new(p.value), rules, protocol, depth.wrapping_add(1), report);
            }
            Format::Headed(head, _, rules) if depth < MAX_DEPTH => {
                let mut inside = p.value;
                if inside.bytes(head).is_ok() {
                    check_rules(Parameters::new(inside), rules, protocol, depth.wrapping_add(1), report);
                }
            }
            _ => {}
        }
    }
    for (i, rule) in rules.iter().enumerate().filter(|(_, r)| r.mandatory) {
        let bit = 1u64.checked_shl(u32::try_from(i).unwrap_or(u32::MAX)).unwrap_or(0);
        if seen & bit == 0 {
            let end = parameters.rest().end();
            report(Error::new(Kind::Missing, end, protocol.layer).with_detail(rule.tag));
        }
    }
}

impl Format {
    /// Whether a value may have this many octets.
    #[must_use]
    pub const fn allows(&self, n: usize) -> bool {
        match self {
            Self::Octets | Self::OctetNumbers(_) | Self::Nested(_) => true,
            Self::Headed(least, ..) | Self::Custom(least, _) => n >= *least,
            Self::Text => n <= 255,
            Self::Number(_) | Self::Octet(_) | Self::PointCode | Self::Pair(..) => n == 4,
            Self::Numbers | Self::PointCodes => n >= 4 && n & 3 == 0,
            Self::ProtocolData => n >= 12,
        }
    }
}

/// Tells `visitor` the parameters in `parameters`; faulty ones are told with their octets.
fn walk_parameters(
    parameters: Parameters<'_>,
    protocol: &'static Protocol,
    depth: u8,
    visitor: &mut dyn Visitor,
) {
    let mut items = parameters;
    loop {
        let before = items.rest();
        let Some(item) = items.next() else { break };
        match item {
            Err(e) => visitor.fault(Field::new("parameters", Span::of(&before)), before.rest(), e),
            Ok(p) => walk_parameter(&p, protocol, depth, visitor),
        }
    }
}

fn walk_parameter(p: &Parameter<'_>, protocol: &'static Protocol, depth: u8, visitor: &mut dyn Visitor) {
    let span = p.span();
    let Some(def) = protocol.parameters.iter().find(|d| d.tag == p.tag) else {
        visitor.begin(Field::new("unknownParameter", span), Shape::Object);
        visitor.value(Field::new("tag", span), Value::Unsigned(u64::from(p.tag)));
        visitor.unknown(Field::new("value", Span::of(&p.value)), p.value.rest());
        return visitor.end();
    };
    let field = Field::new(def.name, span);
    let mut r = p.value;
    if !def.format.allows(r.len()) {
        let error = Error::new(Kind::ParameterLength, span.start, protocol.layer);
        return visitor.fault(field, r.rest(), error.with_detail(p.tag));
    }
    match def.format {
        Format::Octets => visitor.value(field, Value::Octets(r.rest())),
        Format::Text => match core::str::from_utf8(r.rest()) {
            Ok(text) => visitor.value(field, Value::Text(&text)),
            Err(_) => visitor.fault(field, r.rest(), r.error(Kind::Text)),
        },
        Format::Number(names) => {
            let n = r.u32().unwrap_or(0);
            visitor.value(field, number(n, names));
        }
        Format::Numbers => {
            visitor.begin(field, Shape::List);
            while let Ok(n) = r.u32() {
                visitor.value(item(&r, 4), Value::Unsigned(u64::from(n)));
            }
            visitor.end();
        }
        Format::OctetNumbers(names) => {
            visitor.begin(field, Shape::List);
            while let Ok(n) = r.u8() {
                visitor.value(item(&r, 1), number(u32::from(n), names));
            }
            visitor.end();
        }
        Format::PointCode => {
            let pc = r.u32().unwrap_or(0);
            visitor.value(field, Value::Unsigned(u64::from(pc & 0xff_ffff)));
        }
        Format::PointCodes => {
            visitor.begin(field, Shape::List);
            while let Ok(n) = r.u32() {
                let here = item(&r, 4);
                visitor.begin(here, Shape::Object);
                let mask = Span::new(here.span.start, here.span.start.wrapping_add(1));
                visitor.value(Field::new("mask", mask), Value::Unsigned(u64::from(n >> 24)));
                let pc = Span::new(mask.end, here.span.end);
                visitor.value(Field::new("pointCode", pc), Value::Unsigned(u64::from(n & 0xff_ffff)));
                visitor.end();
            }
            visitor.end();
        }
        Format::Pair(first, first_names, second, second_names) => {
            let (a, b) = (r.u16().unwrap_or(0), r.u16().unwrap_or(0));
            let both = u32::from(a) << 16 | u32::from(b);
            let name = second_names.iter().find(|(n, _)| *n == both || *n == u32::from(b));
            visitor.begin(field, Shape::Object);
            let start = p.value.position();
            let (one, two) =
                (Span::new(start, start.wrapping_add(2)), Span::new(start.wrapping_add(2), r.end()));
            visitor.value(Field::new(first, one), number(u32::from(a), first_names));
            visitor.value(Field::new(second, two), Value::Named(i64::from(b), name.map(|(_, s)| *s)));
            visitor.end();
        }
        Format::Nested(_) => {
            visitor.begin(field, Shape::Object);
            if depth < MAX_DEPTH {
                walk_parameters(Parameters::new(r), protocol, depth.wrapping_add(1), visitor);
            } else {
                visitor.fault(Field::new("parameters", Span::of(&r)), r.rest(), r.error(Kind::Depth));
            }
            visitor.end();
        }
        Format::Octet(names) => {
            if let [reserved @ .., n] = r.rest() {
                visitor.value(field, number(u32::from(*n), names));
                if reserved.iter().any(|b| *b != 0) {
                    visitor.value(Field::new("reserved", span), Value::Octets(reserved));
                }
            }
        }
        Format::Headed(head, walk, _) => {
            visitor.begin(field, Shape::Object);
            if let Ok(head) = r.window(head) {
                walk(head, visitor);
            }
            if depth < MAX_DEPTH {
                walk_parameters(Parameters::new(r), protocol, depth.wrapping_add(1), visitor);
            } else {
                visitor.fault(Field::new("parameters", Span::of(&r)), r.rest(), r.error(Kind::Depth));
            }
            visitor.end();
        }
        Format::ProtocolData => walk_protocol_data(field, r, visitor),
        Format::Custom(_, walk) => walk(field, r, visitor),
    }
}

fn item(after: &Reader<'_>, size: u32) -> Field<'static> {
    let end = after.position();
    Field::new("", Span::new(end.wrapping_sub(size), end))
}

fn number(n: u32, names: Names) -> Value<'static> {
    match names.iter().find(|(v, _)| *v == n) {
        Some((_, name)) => Value::Named(i64::from(n), Some(name)),
        None => Value::Unsigned(u64::from(n)),
    }
}

fn walk_protocol_data(field: Field<'_>, r: Reader<'_>, visitor: &mut dyn Visitor) {
    let mut r = r;
    visitor.begin(field, Shape::Object);
    for name in ["opc", "dpc"] {
        if let Ok(n) = r.u32() {
            visitor.value(Field::new(name, item(&r, 4).span), Value::Unsigned(u64::from(n)));
        }
    }
    for name in ["si", "ni", "mp", "sls"] {
        if let Ok(n) = r.u8() {
            visitor.value(Field::new(name, item(&r, 1).span), Value::Unsigned(u64::from(n)));
        }
    }
    visitor.value(Field::new("userData", Span::of(&r)), Value::Octets(r.rest()));
    visitor.end();
}

/// Puts a parameter in front: its value by `value`, padding behind it, tag and length in front of it.
///
/// A value that does not fit the length field is [`Kind::TooLong`].
#[inline]
pub fn parameter(tag: u16, layer: Layer, w: &mut Writer<'_>, value: impl FnOnce(&mut Writer<'_>)) {
    let n = w.padded(4, value);
    match u16::try_from(n.wrapping_add(4)) {
        Ok(length) => {
            w.u16(length);
            w.u16(tag);
        }
        Err(_) => w.fail(Kind::TooLong, layer),
    }
}

/// Puts a message in front: its parameters by `parameters`, then the common header.
#[inline]
pub fn message(class: u8, message_type: u8, w: &mut Writer<'_>, parameters: impl FnOnce(&mut Writer<'_>)) {
    let n = w.measure(parameters).wrapping_add(HEADER);
    w.u32(u32::try_from(n).unwrap_or(u32::MAX));
    w.array([1, 0, class, message_type]);
}

/// The Error Code that answers a violation, RFC 4666 §3.8.1 and RFC 3868 §3.9.12; `None` for one that a
/// receiver lets pass: padding and reserved octets are ignored on receipt, and so is a parameter that the
/// message does not know.
#[must_use]
pub const fn error_code(violation: Error) -> Option<u32> {
    Some(match violation.kind() {
        Kind::Version => 0x01,
        Kind::MessageClass => 0x03,
        Kind::MessageType => 0x04,
        Kind::MessageLength | Kind::ParameterLength | Kind::Truncated => 0x12,
        Kind::Missing => 0x16,
        Kind::Duplicate => 0x13,
        Kind::Padding | Kind::Reserved | Kind::Unexpected => return None,
        _ => 0x07,
    })
}

/// What a framer finds at the front of the octets it is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Framed<'a> {
    /// One whole message, and what follows it.
    Message(&'a [u8], &'a [u8]),
    /// At least so many more octets are needed.
    More(usize),
}

/// Finds the message at the front of `octets`, which a stream has delivered so far. Nothing is copied.
///
/// # Errors
/// [`Kind::MessageLength`] when the length is below the header or above `limit`: the stream is lost.
pub fn frame(octets: &[u8], limit: usize, layer: Layer) -> Result<Framed<'_>> {
    let Some([_, _, _, _, a, b, c, d]) = octets.first_chunk::<HEADER>() else {
        return Ok(Framed::More(HEADER.wrapping_sub(octets.len())));
    };
    let length = u32::from_be_bytes([*a, *b, *c, *d]) as usize;
    if length < HEADER || length > limit {
        return Err(Error::new(Kind::MessageLength, 4, layer));
    }
    match octets.split_at_checked(length) {
        Some((message, rest)) => Ok(Framed::Message(message, rest)),
        None => Ok(Framed::More(length.wrapping_sub(octets.len()))),
    }
}

/// Declares the messages of a protocol in the notation of its specification.
///
/// `DATA = TRANSFER/1, "DATA" { [NETWORK_APPEARANCE] [ROUTING_CONTEXT] {PROTOCOL_DATA} [CORRELATION_ID] }`:
/// `{X}` is mandatory, `[X]` is optional, `*[X]` and `*{X}` may be repeated.
#[macro_export]
macro_rules! sigtran_messages {
    ($($(#[$m:meta])* $name:ident = $class:ident / $type:literal, $text:literal { $($rules:tt)* })+) => {
        /// Every message, in the order of the specification.
        pub static MESSAGES: &[$crate::sigtran::MessageDef] = &[$(
            $crate::sigtran::MessageDef {
                class: $class, message_type: $type, name: $text,
                rules: $crate::sigtran_rules!([] $($rules)*),
            },
        )+];
        $( $(#[$m])* pub const $name: (u8, u8) = ($class, $type); )+
    };
}

/// The rules of a message or of a parameter that holds parameters; see [`sigtran_messages!`].
#[macro_export]
macro_rules! sigtran_rules {
    ([$($done:tt)*]) => { &[$($done)*] };
    ([$($done:tt)*] * { $p:ident } $($rest:tt)*) => { $crate::sigtran_rules!([$($done)* $crate::sigtran::Rule { tag: $p, mandatory: true, repeated: true },] $($rest)*) };
    ([$($done:tt)*] * [ $p:ident ] $($rest:tt)*) => { $crate::sigtran_rules!([$($done)* $crate::sigtran::Rule { tag: $p, mandatory: false, repeated: true },] $($rest)*) };
    ([$($done:tt)*] { $p:ident } $($rest:tt)*) => { $crate::sigtran_rules!([$($done)* $crate::sigtran::Rule { tag: $p, mandatory: true, repeated: false },] $($rest)*) };
    ([$($done:tt)*] [ $p:ident ] $($rest:tt)*) => { $crate::sigtran_rules!([$($done)* $crate::sigtran::Rule { tag: $p, mandatory: false, repeated: false },] $($rest)*) };
}

/// Declares the parameters of a protocol: `ROUTING_CONTEXT = 0x0006, "routingContext", Numbers;`.
#[macro_export]
macro_rules! sigtran_parameters {
    ($($(#[$m:meta])* $name:ident = $tag:literal, $text:literal, $format:expr;)+) => {
        $( $(#[$m])* pub const $name: u16 = $tag; )+
        /// Every parameter, by tag.
        pub static PARAMETERS: &[$crate::sigtran::ParameterDef] = &[$(
            $crate::sigtran::ParameterDef { tag: $tag, name: $text, format: $format },
        )+];
    };
}
