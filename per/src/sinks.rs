//! What the interpreter is run for: telling, checking, auditing, copying.

use crate::{
    Bits, Encoder, Odd,
    interpret::{Leaf, Place, Sink, read, read_whole},
    types::{Form, Type},
};
use core::fmt::{self, Write as _};
use sigcodec_wire::{
    Error, Kind, Reader,
    audit::{Auditor, Flag},
    show::Hex,
    walk::{self, BitNames, Field, Shape, Span, Value, Visitor},
};

/// Tells a visitor each field.
#[expect(missing_debug_implementations, reason = "a visitor is not shown")]
pub struct Walker<'v>(pub &'v mut dyn Visitor);

/// The bits of a string as digits.
struct Digits<'t>(&'t crate::Text<'t>);
impl fmt::Display for Digits<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (0..self.0.bits()).try_for_each(|number| f.write_char(if self.0.bit(number) { '1' } else { '0' }))
    }
}

/// The octets of a string in hexadecimal, with zeros behind its last bit.
struct Padded<'t>(&'t crate::Text<'t>);
impl fmt::Display for Padded<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some((last, front)) = self.0.octets().split_last() else { return Ok(()) };
        let used = self.0.bits() & 7;
        fmt::Display::fmt(&Hex(front), f)?;
        fmt::Display::fmt(&Hex(&[last & !(0xff_u8 >> used)]), f)
    }
}

impl Sink<'_> for Walker<'_> {
    fn wants_spans(&self) -> bool {
        true
    }
    fn begin(&mut self, name: &str, kind: &'static walk::Kind, place: Place, shape: Shape) {
        self.0.begin(Field::typed(name, kind, place.span), shape);
    }
    fn end(&mut self) {
        self.0.end();
    }
    fn leaf(&mut self, name: &str, ty: &Type, place: Place, leaf: Leaf<'_>) {
        let field = Field::typed(name, ty.kind, place.span);
        match (leaf, ty.form) {
            (Leaf::Boolean(value), _) => self.0.value(field, Value::Flag(value)),
            (Leaf::Null, _) => self.0.value(field, Value::Flag(true)),
            (Leaf::Integer(value), Form::Integer(range, names)) => {
                let name = names.iter().find(|(number, _)| *number == value).map(|(_, name)| *name);
                self.0.value(
                    field,
                    match (names, u64::try_from(value)) {
                        ([_, ..], _) => Value::Named(value, name),
                        (_, Ok(value)) if range.lower >= 0 => Value::Unsigned(value),
                        _ => Value::Signed(value),
                    },
                );
            }
            (Leaf::Integer(value), _) => self.0.value(field, Value::Signed(value)),
            (Leaf::Enumerated(index), Form::Enumerated(roots, additions)) => {
                let names = if index.is_extension { additions.unwrap_or_default() } else { roots };
                let name = usize::try_from(index.number).ok().and_then(|at| names.get(at)).copied();
                let first = if index.is_extension { roots.len() as u64 } else { 0 };
                let number = i64::try_from(index.number.saturating_add(first)).unwrap_or(i64::MAX);
                self.0.value(field, Value::Named(number, name));
            }
            (Leaf::Enumerated(index), _) => self.0.value(field, Value::Unsigned(index.number)),
            (Leaf::Bits(text), Form::BitString(_, names @ [_, ..])) => {
                let (mut octets, count) = ([0; 9], text.octets().len().saturating_add(1));
                let [unused, bits @ ..] = &mut octets;
                *unused = u8::try_from(text.bits().wrapping_neg() & 7).unwrap_or(0);
                bits.iter_mut().zip(text.octets()).for_each(|(to, octet)| *to = *octet);
                let octets = octets.get(..count).unwrap_or_default();
                self.0.bits(field, walk::Bits::new(octets, BitNames::Set(names)));
            }
            (Leaf::Bits(text), Form::BitString(size, _)) if size.is_fixed() => {
                if text.bits() & 7 == 0 {
                    self.0.value(field, Value::Octets(text.octets()));
                } else {
                    self.0.value(field, Value::Text(&Digits(text)));
                }
            }
            (Leaf::Bits(text), _) => {
                self.0.begin(field, Shape::Object);
                self.0.value(Field::new("bits", place.span), Value::Unsigned(text.bits()));
                let octets = Field::new("octets", place.span);
                if text.bits() & 7 == 0 {
                    self.0.value(octets, Value::Octets(text.octets()));
                } else {
                    // What stands behind the last bit belongs to something else.
                    self.0.value(octets, Value::Text(&Padded(text)));
                }
                self.0.end();
            }
            (Leaf::Octets(octets), Form::OctetString(_, Some(tell))) => tell(octets, field, self.0),
            (Leaf::Octets(octets), _) => self.0.value(field, Value::Octets(octets)),
        }
    }
    fn fault(&mut self, name: &str, kind: &'static walk::Kind, raw: Reader<'_>, error: Error) {
        self.0.fault(Field::typed(name, kind, Span::of(&raw)), raw.rest(), error);
    }
    fn unknown(&mut self, name: &str, raw: Reader<'_>) {
        self.0.unknown(Field::new(name, Span::of(&raw)), raw.rest());
    }
}

/// Reports each violation of the specification.
#[expect(missing_debug_implementations, reason = "a closure is not shown")]
pub struct Checker<'v>(pub &'v mut dyn FnMut(Error));

impl Sink<'_> for Checker<'_> {
    fn fault(&mut self, _: &str, _: &'static walk::Kind, _: Reader<'_>, error: Error) {
        (self.0)(error);
    }
    fn violation(&mut self, error: Error) {
        (self.0)(error);
    }
}

/// Reports each departure from the canonical form.
#[expect(missing_debug_implementations, reason = "an auditor is not shown")]
pub struct Audit<'v>(pub &'v mut dyn Auditor);

impl Sink<'_> for Audit<'_> {
    fn odd(&mut self, odd: Odd) {
        for (flag, is_odd) in [
            (Flag::PaddingBitsSet, odd.padding),
            (Flag::LengthNotMinimal, odd.length),
            (Flag::IntegerNotMinimal, odd.number),
            (Flag::ExtensionFormNotNeeded, odd.extension),
        ] {
            if is_odd {
                self.0.finding(flag, odd.at);
            }
        }
    }
    fn extension(&mut self, at: u32) {
        self.0.finding(Flag::ExtensionUnknown, at);
    }
    fn fault(&mut self, _: &str, _: &'static walk::Kind, _: Reader<'_>, error: Error) {
        let flag = if error.kind() == Kind::Trailing { Flag::TrailingBytes } else { Flag::Undecodable };
        self.0.finding(flag, error.at());
    }
    fn violation(&mut self, error: Error) {
        match error.kind() {
            Kind::Duplicate => self.0.finding(Flag::FieldDuplicated, error.at()),
            Kind::Order => self.0.finding(Flag::FieldOutOfOrder, error.at()),
            _ => {}
        }
    }
}

/// Writes a canonical copy. Where an open type cannot be read its octets are copied as they came.
#[derive(Debug)]
pub struct Copier<'b>(pub Encoder<'b>);

impl<'b> Sink<'b> for Copier<'b> {
    fn copy(&mut self) -> Option<&mut Encoder<'b>> {
        Some(&mut self.0)
    }
}

impl Type {
    /// Tells `visitor` each field of a value that is all of `octets`.
    pub fn walk(&'static self, name: &str, octets: Reader<'_>, visitor: &mut dyn Visitor) {
        let _ = read_whole(name, self, octets, &mut Walker(visitor));
    }
    /// Reports each violation.
    pub fn check(&'static self, octets: Reader<'_>, report: &mut dyn FnMut(Error)) {
        let _ = read_whole("", self, octets, &mut Checker(report));
    }
    /// Reports each departure from the canonical form.
    pub fn audit(&'static self, octets: Reader<'_>, auditor: &mut dyn Auditor) {
        let _ = read_whole("", self, octets, &mut Audit(auditor));
    }
    /// Writes a canonical copy of a value that is all of `octets`.
    ///
    /// # Errors
    /// The first fault, when the value cannot be read; [`Kind::Capacity`] with the size needed.
    pub fn copy<'b>(&'static self, octets: Reader<'_>, buf: &'b mut [u8]) -> sigcodec_wire::Result<&'b [u8]> {
        let mut first = None;
        self.check(octets, &mut |e| {
            if !matches!(e.kind(), Kind::Missing | Kind::Unexpected | Kind::Duplicate | Kind::Order) {
                first.get_or_insert(e);
            }
        });
        let mut copier = Copier(Encoder::new(buf));
        match (read_whole("", self, octets, &mut copier), first) {
            (Err(_), Some(e)) => Err(e),
            _ => copier.0.finish(),
        }
    }
    /// Reads a value that is told to nobody.
    ///
    /// # Errors
    /// The first fault.
    pub fn read(&'static self, octets: Reader<'_>) -> sigcodec_wire::Result<()> {
        let mut first = First(None);
        let _ = read_whole("", self, octets, &mut first);
        first.0.map_or(Ok(()), Err)
    }
    /// Goes on behind a value.
    pub(crate) fn skip(&'static self, r: &mut Bits<'_>) -> sigcodec_wire::Result<()> {
        let mut first = First(None);
        let _ = read("", self, r, &mut first);
        first.0.map_or(Ok(()), Err)
    }
}

/// Keeps the first fault.
struct First(Option<Error>);
impl Sink<'_> for First {
    fn fault(&mut self, _: &str, _: &'static walk::Kind, _: Reader<'_>, error: Error) {
        self.0.get_or_insert(error);
    }
}

/// What an information element is read as.
pub trait FromPer {
    /// The value, borrowed from the octets.
    type Value<'a>;

    /// Takes the value off the bits.
    ///
    /// # Errors
    /// What the type refuses, with the offset.
    fn read<'a>(r: &mut Bits<'a>) -> sigcodec_wire::Result<Self::Value<'a>>;
}

/// Writes itself.
pub trait ToPer {
    /// Writes the value; what cannot be represented is recorded with [`Encoder::fail`].
    fn write(&self, out: &mut Encoder<'_>);
}
/// Octets of a value that is encoded: the contents of the open type.
impl ToPer for [u8] {
    fn write(&self, out: &mut Encoder<'_>) {
        out.octets(self);
    }
}
impl<T: ToPer + ?Sized> ToPer for &T {
    fn write(&self, out: &mut Encoder<'_>) {
        (**self).write(out);
    }
}
