//! Elementary procedures: the message of RANAP and its family, TS 25.413 §9.3.2.

use crate::{
    Bits, Encoder, FromPer, ToPer,
    interpret::{Sink as _, read, read_whole},
    sinks::{Audit, Checker, Copier, Walker},
    types::{Criticality, Form, Set, Type},
};
use core::{fmt, marker::PhantomData};
use sigcodec_wire::{
    Decode, Encode, Error, Kind, Layer, Reader, Result, Writer,
    audit::{Auditor, Flag},
    walk::{Field, Shape, Span, Value, Visitor, Walk},
};

/// Which of the messages of a procedure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Outcome {
    /// The message that begins the procedure.
    Initiating,
    /// Its answer when it succeeds.
    Successful,
    /// Its answer when it fails.
    Unsuccessful,
    /// One of several answers.
    Outcome,
}

impl Outcome {
    /// The outcome with a number.
    #[must_use]
    pub const fn new(number: u8) -> Option<Self> {
        Some(match number {
            0 => Self::Initiating,
            1 => Self::Successful,
            2 => Self::Unsuccessful,
            3 => Self::Outcome,
            _ => return None,
        })
    }
    /// The name of the alternative.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Initiating => "initiatingMessage",
            Self::Successful => "successfulOutcome",
            Self::Unsuccessful => "unsuccessfulOutcome",
            Self::Outcome => "outcome",
        }
    }
}

/// A procedure and its messages.
#[derive(Clone, Copy, Debug)]
pub struct Procedure {
    /// Its code.
    pub code: u8,
    /// Its name in the spelling of the specification.
    pub name: &'static str,
    /// Its criticality.
    pub criticality: Criticality,
    /// Its messages.
    pub messages: &'static [(Outcome, Type)],
}

/// A protocol of elementary procedures.
pub trait Procedures: Copy + fmt::Debug + 'static {
    /// The layer that errors name.
    const LAYER: Layer;
    /// The name that a message is told under.
    const NAME: &'static str;
    /// How many outcomes it has: 3, or 4 with [`Outcome::Outcome`].
    const OUTCOMES: u8;
    /// Its procedures, in the order of their codes, each of which stands once.
    const PROCEDURES: &'static [Procedure];
    /// The type of the identifier of a transaction, for a protocol whose messages have one behind their criticality.
    const TRANSACTION: Option<&'static Type> = None;

    /// The procedure with a code.
    #[must_use]
    fn procedure(code: u8) -> Option<&'static Procedure> {
        // Few codes are left out: it stands at its code or a little in front of it.
        let near = Self::PROCEDURES.get(..=usize::from(code)).unwrap_or(Self::PROCEDURES);
        near.iter().rev().find(|procedure| procedure.code <= code).filter(|procedure| procedure.code == code)
    }
    /// The type of a message.
    #[must_use]
    fn message(code: u8, outcome: Outcome) -> Option<&'static Type> {
        let messages = Self::procedure(code)?.messages;
        messages.iter().find(|(of, _)| *of == outcome).map(|(_, ty)| ty)
    }
}

/// Declares a protocol of elementary procedures, a row each: code, name, criticality, messages. `with` says how many
/// outcomes there are, `under` the type of the identifier of a transaction.
#[macro_export]
macro_rules! procedures {
    (
        $(#[$m:meta])* pub struct $Protocol:ident in $layer:ident as $told:literal with $outcomes:literal
            $(under $transaction:expr)?;
        $( $procedure:ident = $code:literal, $name:literal, $criticality:ident { $($outcome:ident $message:expr),* }; )+
    ) => {
        $(#[$m])*
        #[derive(Clone, Copy, Debug)]
        pub struct $Protocol;

        impl $Protocol {
            $(
                #[doc = concat!("`", $name, "`, procedure code ", stringify!($code), ".")]
                pub const $procedure: u8 = $code;
            )+
        }
        impl $crate::Procedures for $Protocol {
            const LAYER: sigcodec_wire::Layer = sigcodec_wire::Layer::$layer;
            const NAME: &'static str = $told;
            const OUTCOMES: u8 = $outcomes;
            const PROCEDURES: &'static [$crate::Procedure] = &[$( $crate::Procedure {
                code: $code,
                name: $name,
                criticality: $crate::Criticality::$criticality,
                messages: &[$( ($crate::Outcome::$outcome, $message) ),*],
            } ),+];
            $(const TRANSACTION: Option<&'static $crate::Type> = Some(&$transaction);)?
        }
        const _: () = assert!($crate::is_in_order(&[$($code),+]), "procedures stand in the order of their codes");
    };
}

/// A protocol of elementary procedures as a protocol among others: `Ranap`, or `Ranap carries function`.
#[macro_export]
macro_rules! protocol {
    ($Protocol:ident $(carries $carries:path)?) => {
        impl sigcodec_wire::Protocol for $Protocol {
            type Message<'a> = $crate::Pdu<'a, $Protocol>;
            const LAYER: sigcodec_wire::Layer = <$Protocol as $crate::Procedures>::LAYER;

            #[inline(always)]
            fn decode(
                octets: sigcodec_wire::Reader<'_>,
                _: sigcodec_wire::Network,
            ) -> sigcodec_wire::Result<Self::Message<'_>> {
                let mut r = octets;
                sigcodec_wire::Decode::decode(&mut r)
            }
            fn check(message: &Self::Message<'_>, report: &mut dyn FnMut(sigcodec_wire::Error)) {
                message.check(report);
            }
            fn audit(message: &Self::Message<'_>, auditor: &mut dyn sigcodec_wire::audit::Auditor) {
                message.audit(auditor);
            }
            fn encode(message: &Self::Message<'_>, w: &mut sigcodec_wire::Writer<'_>) {
                sigcodec_wire::Encode::encode(&message.canonical(), w);
            }
            $(
                #[inline]
                fn carries<'a>(message: &Self::Message<'a>) -> sigcodec_wire::Carried<'a> {
                    $carries(message)
                }
            )?
        }
    };
}

/// Whether each code is above the one in front of it.
#[doc(hidden)]
#[must_use]
pub const fn is_in_order(mut codes: &[u8]) -> bool {
    while let [first, behind @ ..] = codes {
        if let [second, ..] = behind {
            if *first >= *second {
                return false;
            }
        }
        codes = behind;
    }
    true
}

/// An information element of a message.
#[derive(Clone, Copy, Debug)]
pub struct Element<'a> {
    /// Its identifier.
    pub id: u16,
    /// What a receiver does that does not understand it.
    pub criticality: Criticality,
    /// Its value, encoded.
    pub value: Reader<'a>,
}

/// The information elements of a container.
#[derive(Clone, Copy, Debug)]
pub struct ElementIter<'a> {
    r: Reader<'a>,
    left: u16,
}

impl<'a> ElementIter<'a> {
    const fn none(r: Reader<'a>) -> Self {
        Self { r, left: 0 }
    }
}

impl<'a> Iterator for ElementIter<'a> {
    type Item = Element<'a>;

    #[inline]
    fn next(&mut self) -> Option<Element<'a>> {
        self.left = self.left.checked_sub(1)?;
        let (id, criticality, value, rest) = step(self.r.rest())?;
        self.r.continue_at(rest);
        Some(self.over(id, criticality, value))
    }
}

impl<'a> ElementIter<'a> {
    /// The first element with an identifier.
    #[inline]
    fn find(mut self, id: u16) -> Option<Element<'a>> {
        let mut rest = self.r.rest();
        for _ in 0..self.left {
            let (found, criticality, value, behind) = step(rest)?;
            rest = behind;
            if found == id {
                self.r.continue_at(rest);
                return Some(self.over(id, criticality, value));
            }
        }
        None
    }
    /// The element that ends where the reader stands.
    #[inline]
    fn over(&self, id: u16, criticality: u8, value: &'a [u8]) -> Element<'a> {
        let criticality = match criticality >> 6 {
            0 => Criticality::Reject,
            2 => Criticality::Notify,
            // Decoding has refused 3.
            _ => Criticality::Ignore,
        };
        let value = Reader::over(value, self.r.position(), 0, self.r.layer());
        Element { id, criticality, value }
    }
}

/// Identifier, octet of the criticality, value, and what stands behind an element: every one begins with an octet.
#[inline(always)]
fn step(octets: &[u8]) -> Option<(u16, u8, &[u8], &[u8])> {
    let [high, low, criticality, length, rest @ ..] = octets else { return None };
    let id = u16::from_be_bytes([*high, *low]);
    let (length, rest) = match (length, rest) {
        (0..=0x7f, _) => (usize::from(*length), rest),
        (0x80..=0xbf, [low, rest @ ..]) => (usize::from(length & 0x3f) << 8 | usize::from(*low), rest),
        _ => return None,
    };
    let (value, rest) = rest.split_at_checked(length)?;
    Some((id, *criticality, value, rest))
}
/// Why there is no element.
#[cold]
#[inline(never)]
fn element(r: &mut Reader<'_>) -> Result<()> {
    r.u16()?;
    let before = *r;
    if r.u8()? >> 6 == 3 {
        return Err(before.error(Kind::Enumerated));
    }
    open(r).map(drop)
}

/// An open type that begins with an octet.
#[inline]
fn open<'a>(r: &mut Reader<'a>) -> Result<Reader<'a>> {
    let before = *r;
    let length = match r.u8()? {
        short @ 0..=0x7f => usize::from(short),
        long @ 0x80..=0xbf => usize::from(long & 0x3f) << 8 | usize::from(r.u8()?),
        _ => return Err(before.error(Kind::Fragments)),
    };
    r.window(length)
}

/// A message, whose information elements are framed when it is decoded and read when they are asked for.
pub struct Pdu<'a, P> {
    octets: Reader<'a>,
    outcome: Outcome,
    code: u8,
    criticality: u8,
    ty: Option<&'static Type>,
    contents: Reader<'a>,
    ies: ElementIter<'a>,
    extensions: ElementIter<'a>,
    trailing: Reader<'a>,
    of: PhantomData<P>,
}

impl<P> Clone for Pdu<'_, P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<P> Copy for Pdu<'_, P> {}

impl<P: Procedures> fmt::Debug for Pdu<'_, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct(P::NAME)
            .field("message", &self.name())
            .field("outcome", &self.outcome)
            .field("code", &self.code)
            .field("octets", &self.octets.len())
            .finish()
    }
}

impl<'a, P: Procedures> Decode<'a> for Pdu<'a, P> {
    const LAYER: Layer = P::LAYER;

    /// Takes all of the reader; octets behind the message stay with it.
    ///
    /// # Errors
    /// [`Kind::Choice`] for an alternative that is none of the specification, [`Kind::Enumerated`] for a criticality
    /// that is none, [`Kind::Fragments`] for a length of fragments, [`Kind::Truncated`]. What a procedure of another
    /// version has stays raw.
    fn decode(r: &mut Reader<'a>) -> Result<Self> {
        let octets = r.in_layer(P::LAYER);
        r.take_rest();
        let mut r = octets;
        let choice = r.u8()?;
        let outcome = match Outcome::new(choice >> 5) {
            Some(outcome) if (outcome as u8) < P::OUTCOMES => outcome,
            _ => return Err(octets.error(Kind::Choice)),
        };
        let code = r.u8()?;
        let before = r;
        let criticality = r.u8()?;
        if Criticality::new(u64::from(criticality >> 6)).is_none() {
            return Err(before.error(Kind::Enumerated));
        }
        let contents = match P::TRANSACTION {
            None => open(&mut r)?,
            Some(_) => {
                let mut bits = behind_transaction::<P>(octets)?;
                let contents = bits.open()?;
                r = bits.rest();
                contents
            }
        };
        let ty = P::message(code, outcome);
        let none = ElementIter::none(contents);
        let mut message = Self {
            octets,
            outcome,
            code,
            criticality,
            ty,
            contents,
            ies: none,
            extensions: none,
            trailing: r,
            of: PhantomData,
        };
        if ty.is_some_and(is_framed) {
            message.frame()?;
        }
        Ok(message)
    }
}

/// Behind the criticality: two octets and two bits.
fn behind_criticality(octets: Reader<'_>) -> Result<Bits<'_>> {
    let mut bits = Bits::new(octets);
    bits.bits(18)?;
    Ok(bits)
}
/// Behind the transaction, in front of the length of the contents.
fn behind_transaction<P: Procedures>(octets: Reader<'_>) -> Result<Bits<'_>> {
    let mut bits = behind_criticality(octets)?;
    if let Some(ty) = P::TRANSACTION {
        ty.skip(&mut bits)?;
    }
    Ok(bits)
}

/// Whether a message has information elements, and extensions of its own behind them.
const fn is_framed(ty: &Type) -> bool {
    matches!(
        ty.form,
        Form::Sequence(
            [
                crate::Member {
                    ty: Type { form: Form::Container(_, crate::Elements::Field, _), .. },
                    optional: false,
                    ..
                },
                crate::Member { ty: Type { form: Form::Container(..), .. }, optional: true, .. }
            ],
            Some(_)
        )
    )
}

impl<'a, P: Procedures> Pdu<'a, P> {
    fn frame(&mut self) -> Result<()> {
        let mut r = self.contents;
        let front = r.u8()?;
        self.ies = frame(&mut r)?;
        if front & 0x40 != 0 {
            // At least one extension: the count is that of those behind it.
            self.extensions = frame_extensions(&mut r)?;
        }
        Ok(())
    }
    /// Its octets, and what stands behind it.
    #[must_use]
    pub const fn octets(&self) -> Reader<'a> {
        self.octets
    }
    /// Which message of its procedure it is.
    #[must_use]
    pub const fn outcome(&self) -> Outcome {
        self.outcome
    }
    /// The code of its procedure.
    #[must_use]
    pub const fn procedure_code(&self) -> u8 {
        self.code
    }
    /// The criticality that it was sent with.
    #[must_use]
    pub fn criticality(&self) -> Criticality {
        Criticality::new(u64::from(self.criticality >> 6)).unwrap_or(Criticality::Ignore)
    }
    /// The identifier of its transaction; `None` of a protocol whose messages have none.
    ///
    /// # Errors
    /// What the value refuses, with the offset.
    pub fn transaction<T: FromPer>(&self) -> Result<Option<T::Value<'a>>> {
        P::TRANSACTION.map(|_| T::read(&mut behind_criticality(self.octets)?)).transpose()
    }
    /// Its procedure; `None` for a code that the specification does not have.
    #[must_use]
    pub fn procedure(&self) -> Option<&'static Procedure> {
        P::procedure(self.code)
    }
    /// Its name; `None` for a message that the specification does not have.
    #[must_use]
    pub fn name(&self) -> Option<&'static str> {
        self.ty.map(|ty| ty.kind.name)
    }
    /// Its type; `None` for a message that the specification does not have.
    #[must_use]
    pub const fn message_type(&self) -> Option<&'static Type> {
        self.ty
    }
    /// The contents of the message, encoded.
    #[must_use]
    pub const fn contents(&self) -> Reader<'a> {
        self.contents
    }
    /// Octets behind the message.
    #[must_use]
    pub const fn trailing(&self) -> Reader<'a> {
        self.trailing
    }
    /// Its information elements in the order of the octets; none of a message that the specification does not have.
    #[must_use]
    pub const fn ies(&self) -> ElementIter<'a> {
        self.ies
    }
    /// The information elements that later versions have added, in the order of the octets.
    #[must_use]
    pub const fn extensions(&self) -> ElementIter<'a> {
        self.extensions
    }
    /// The first element with an identifier, among the information elements or their extensions.
    #[inline]
    #[must_use]
    pub fn element(&self, id: u16) -> Option<Element<'a>> {
        self.ies.find(id).or_else(|| self.extensions.find(id))
    }
    /// The value of the first element with the identifier of the key; `None` when it is not there.
    ///
    /// # Errors
    /// What the value refuses, with the offset.
    #[inline]
    pub fn get<T: FromPer>(&self, key: Key<T>) -> Result<Option<T::Value<'a>>> {
        let Some(element) = self.element(key.id) else { return Ok(None) };
        T::read(&mut Bits::new(element.value)).map(Some)
    }

    /// Reports every violation of the specification, with the identifier of the information element as the detail.
    ///
    /// | kind | of what |
    /// |---|---|
    /// | `MessageType` | the procedure, or this outcome of it, is unknown |
    /// | `Missing`, `Unexpected`, `Duplicate`, `Order` | an information element |
    /// | `Value` | the criticality of the message or of an information element is not that of its row; a number |
    /// | `Trailing` | octets behind a value, or behind the message |
    /// | others | what cannot be read, by its kind |
    pub fn check(&self, report: &mut dyn FnMut(Error)) {
        let at = |skip: u32, kind| Error::new(kind, self.octets.position().wrapping_add(skip), P::LAYER);
        match self.ty {
            None => report(at(1, Kind::MessageType).with_detail(self.code.into())),
            Some(ty) => {
                if self.procedure().is_some_and(|procedure| procedure.criticality != self.criticality()) {
                    report(at(2, Kind::Value));
                }
                let _ = read_whole("", ty, self.contents, &mut Checker(report));
            }
        }
        if !self.trailing.is_empty() {
            report(self.trailing.error(Kind::Trailing));
        }
    }
    /// Reports how the message departs from the canonical form.
    pub fn audit(&self, auditor: &mut dyn Auditor) {
        let start = self.octets.position();
        if self.octets.rest().first().is_some_and(|octet| octet & 0x1f != 0) {
            auditor.finding(Flag::PaddingBitsSet, start);
        }
        if let Ok(mut r) = behind_criticality(self.octets) {
            let mut audit = Audit(auditor);
            if let Some(ty) = P::TRANSACTION {
                let _ = read("", ty, &mut r, &mut audit);
            }
            // Padding in front of the length, and the length itself.
            r.align();
            audit.odd(r.take_odd());
            let _ = r.length();
            audit.odd(r.take_odd());
        }
        match self.ty {
            None => auditor.finding(Flag::Undecodable, start.wrapping_add(1)),
            Some(ty) => {
                let _ = read_whole("", ty, self.contents, &mut Audit(auditor));
            }
        }
        if !self.trailing.is_empty() {
            auditor.finding(Flag::TrailingBytes, self.trailing.position());
        }
    }
    /// The same message in its canonical form: the shortest lengths and numbers, padding of zeros. What cannot be read
    /// and what stands behind the message are copied as they came.
    #[must_use]
    pub const fn canonical(self) -> Canonical<'a, P> {
        Canonical(self)
    }
    fn write<'b>(&self, buf: &'b mut [u8]) -> Encoder<'b> {
        let mut copier = Copier(Encoder::new(buf));
        front(&mut copier.0, self.outcome, self.code, self.criticality());
        if let (Some(ty), Ok(mut transaction)) = (P::TRANSACTION, behind_criticality(self.octets)) {
            let _ = read("", ty, &mut transaction, &mut copier);
        }
        let mark = copier.0.begin();
        match self.ty.map(|ty| read_whole("", ty, self.contents, &mut copier)) {
            Some(Ok(())) => copier.0.end(mark),
            _ => copier.0.replace(mark, self.contents.rest()),
        }
        copier.0.octets(self.trailing.rest());
        copier.0
    }
}

/// What stands in front of the contents, but for the transaction and the padding.
fn front(out: &mut Encoder<'_>, outcome: Outcome, code: u8, criticality: Criticality) {
    out.bits(u64::from(outcome as u8) << 5, 8);
    out.bits(code.into(), 8);
    out.bits(criticality.number().into(), 2);
}

fn frame<'a>(r: &mut Reader<'a>) -> Result<ElementIter<'a>> {
    let left = r.u16()?;
    framed(r, left)
}
/// `SIZE (1..65535)` is told as one less.
fn frame_extensions<'a>(r: &mut Reader<'a>) -> Result<ElementIter<'a>> {
    let before = *r;
    let Some(left) = r.u16()?.checked_add(1) else { return Err(before.error(Kind::Size)) };
    framed(r, left)
}
#[inline]
fn framed<'a>(r: &mut Reader<'a>, left: u16) -> Result<ElementIter<'a>> {
    let iter = ElementIter { r: *r, left };
    let mut rest = r.rest();
    for _ in 0..left {
        match step(rest) {
            Some((_, criticality, _, behind)) if criticality >> 6 != 3 => rest = behind,
            _ => {
                r.continue_at(rest);
                // What is no element says why.
                element(r)?;
                return Err(r.error(Kind::Length));
            }
        }
    }
    r.continue_at(rest);
    Ok(iter)
}

/// The message as it came.
impl<P: Procedures> Encode for Pdu<'_, P> {
    fn encode(&self, w: &mut Writer<'_>) {
        w.bytes(self.octets.rest());
    }
}

/// A message that is written in its canonical form.
#[derive(Clone, Copy, Debug)]
pub struct Canonical<'a, P: Procedures>(Pdu<'a, P>);

impl<P: Procedures> Encode for Canonical<'_, P> {
    fn encode(&self, w: &mut Writer<'_>) {
        put(w, P::LAYER, |buf| self.0.write(buf));
    }
}

/// Counts what `write` has, then has it written in front of what `w` holds.
fn put(w: &mut Writer<'_>, layer: Layer, write: impl for<'b> Fn(&'b mut [u8]) -> Encoder<'b>) {
    let counted = write(&mut []);
    if let Some(kind) = counted.failed() {
        return w.fail(kind, layer);
    }
    let count = counted.written();
    w.fill(count, |buf| {
        write(buf);
    });
}

impl<P: Procedures> Walk for Pdu<'_, P> {
    fn walk(&self, visitor: &mut dyn Visitor) {
        let whole = Span::of(&self.octets);
        visitor.begin(Field::new(P::NAME, whole), Shape::Object);
        let outcome = Value::Named(i64::from(self.outcome as u8), Some(self.outcome.name()));
        visitor.value(Field::new("pdu", whole.part(0, 1)), outcome);
        let code = Value::Named(self.code.into(), self.procedure().map(|procedure| procedure.name));
        visitor.value(Field::new("procedureCode", whole.part(1, 2)), code);
        if let Some(name) = self.name() {
            visitor.value(Field::new("messageType", whole.part(0, 2)), Value::Text(&name));
        }
        let criticality = self.criticality();
        let named = Value::Named(criticality.number().into(), Some(criticality.name()));
        visitor.value(Field::typed("criticality", crate::CRITICALITY.kind, whole.part(2, 3)), named);
        if let (Some(ty), Ok(mut transaction)) = (P::TRANSACTION, behind_criticality(self.octets)) {
            let _ = read("transactionID", ty, &mut transaction, &mut Walker(visitor));
        }
        match self.ty {
            Some(ty) => {
                let _ = read_whole("value", ty, self.contents, &mut Walker(visitor));
            }
            None => {
                let error = Error::new(Kind::MessageType, whole.start.wrapping_add(1), P::LAYER);
                visitor.fault(Field::new("value", Span::of(&self.contents)), self.contents.rest(), error);
            }
        }
        if !self.trailing.is_empty() {
            let r = &self.trailing;
            visitor.fault(Field::new("trailing", Span::of(r)), r.rest(), r.error(Kind::Trailing));
        }
        visitor.end();
    }
}

/// A typed handle on an information element, `Copy`: its identifier, and with it the type of its value.
pub struct Key<T> {
    id: u16,
    of: PhantomData<fn() -> T>,
}

impl<T> Key<T> {
    /// The key of an identifier.
    #[must_use]
    pub const fn new(id: crate::Id) -> Self {
        Self { id: id.number, of: PhantomData }
    }
    /// Its identifier.
    #[must_use]
    pub const fn id(self) -> u16 {
        self.id
    }
}
impl<T> Clone for Key<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Key<T> {}
impl<T> fmt::Debug for Key<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Key({})", self.id)
    }
}

/// A message to be written: information elements with the criticality that their rows say, in the order given.
///
/// An identifier that the message does not have fails with [`Kind::Unexpected`].
#[derive(Clone, Copy)]
pub struct Build<'e, P> {
    outcome: Outcome,
    code: u8,
    ies: &'e [(crate::Id, &'e dyn ToPer)],
    extensions: &'e [(crate::Id, &'e dyn ToPer)],
    transaction: Option<&'e dyn ToPer>,
    of: PhantomData<P>,
}

impl<P: Procedures> fmt::Debug for Build<'_, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Build")
            .field("code", &self.code)
            .field("outcome", &self.outcome)
            .finish_non_exhaustive()
    }
}

impl<'e, P: Procedures> Build<'e, P> {
    /// The message of a procedure with these information elements.
    #[must_use]
    pub const fn new(code: u8, outcome: Outcome, ies: &'e [(crate::Id, &'e dyn ToPer)]) -> Self {
        Self { outcome, code, ies, extensions: &[], transaction: None, of: PhantomData }
    }
    /// The same message with extensions.
    #[must_use]
    pub const fn with(self, extensions: &'e [(crate::Id, &'e dyn ToPer)]) -> Self {
        Self { extensions, ..self }
    }
    /// The same message in a transaction. One without fails with [`Kind::Missing`] where the protocol has transactions,
    /// one with it with [`Kind::Unexpected`] where it has none.
    #[must_use]
    pub const fn in_transaction(self, transaction: &'e dyn ToPer) -> Self {
        Self { transaction: Some(transaction), ..self }
    }
    fn write<'b>(&self, buf: &'b mut [u8]) -> Encoder<'b> {
        let mut out = Encoder::new(buf);
        let procedure = P::procedure(self.code);
        front(&mut out, self.outcome, self.code, procedure.map_or(Criticality::Ignore, |p| p.criticality));
        match (P::TRANSACTION, self.transaction) {
            (Some(_), Some(transaction)) => transaction.write(&mut out),
            (Some(_), None) => out.fail(Kind::Missing),
            (None, Some(_)) => out.fail(Kind::Unexpected),
            (None, None) => {}
        }
        let sets = P::message(self.code, self.outcome).and_then(|ty| match ty.form {
            Form::Sequence([ies, extensions], _) => match (ies.ty.form, extensions.ty.form) {
                (Form::Container(_, _, ies), Form::Container(_, _, extensions)) => Some((ies, extensions)),
                _ => None,
            },
            _ => None,
        });
        let Some((ies, extensions)) = sets else {
            out.fail(Kind::MessageType);
            return out;
        };
        out.open(|out| {
            out.bits(if self.extensions.is_empty() { 0 } else { 0x40 }, 8);
            elements(out, 0, ies, self.ies);
            if !self.extensions.is_empty() {
                elements(out, 1, extensions, self.extensions);
            }
        });
        out
    }
}
fn elements(out: &mut Encoder<'_>, least: u64, set: &'static Set, elements: &[(crate::Id, &dyn ToPer)]) {
    if elements.len() > 0xffff {
        return out.fail(Kind::Count);
    }
    out.bits((elements.len() as u64).saturating_sub(least), 16);
    for (id, value) in elements {
        let Some((_, row)) = set.row(id.number) else {
            out.fail(Kind::Unexpected);
            continue;
        };
        out.bits(id.number.into(), 16);
        out.bits(u64::from(row.criticality.number()) << 6, 8);
        out.open(|out| value.write(out));
    }
}
impl<P: Procedures> Encode for Build<'_, P> {
    fn encode(&self, w: &mut Writer<'_>) {
        put(w, P::LAYER, |buf| self.write(buf));
    }
}
