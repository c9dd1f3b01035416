//! Signalling network management messages, Q.704 §15 and T1.111.4 §15; test messages, Q.707 §5.

use crate::{Msu, Variant};
use sigcodec_wire::{
    Encode, Error, Kind, Layer, Reader, Result, Writer,
    audit::{Auditor, Flag},
    walk::{Field, Shape, Span, Value, Visitor},
};

/// A part of a management message. The parts of a message are packed from the least significant bit up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// Signalling link code, 4 bits: in ANSI networks here, elsewhere in the routing label.
    Slc,
    /// Forward sequence number of the last message signal unit accepted, 7 bits.
    Fsn,
    /// The same of a link with extended sequence numbers, 24 bits, Q.2210 §9.8.1.
    ExtendedFsn,
    /// Changeback code, 8 bits.
    ChangebackCode,
    /// Destination: a point code of 14 (ITU), 16 (Japan) or 24 bits (ANSI, China).
    Destination,
    /// Congestion status of a destination, 2 bits: in national networks.
    Status,
    /// Two spare bits behind a point code of 14.
    Spare,
    /// User part, 4 bits: a service indicator.
    UserPart,
    /// Why the user part is not available, 4 bits.
    Cause,
    /// Signalling data link identity: 12 bits, in ANSI networks 14.
    DataLink,
}

impl Part {
    /// How many bits it takes; 0 where the standard has no such part.
    #[must_use]
    pub const fn width(self, variant: Variant) -> u32 {
        match (self, variant) {
            (Self::Slc, Variant::Ansi) | (Self::UserPart | Self::Cause, _) => 4,
            (Self::Slc, _) | (Self::Status, Variant::Japan) => 0,
            (Self::Fsn, _) => 7,
            (Self::ExtendedFsn, _) | (Self::Destination, Variant::Ansi | Variant::China) => 24,
            (Self::ChangebackCode, _) => 8,
            (Self::DataLink, Variant::Ansi) => 14,
            (Self::Destination, Variant::Japan) => 16,
            (Self::Destination, _) => 14,
            (Self::Spare, Variant::Ansi | Variant::China | Variant::Japan) => 0,
            (Self::Status | Self::Spare, _) => 2,
            (Self::DataLink, _) => 12,
        }
    }
    const fn name(self) -> &'static str {
        match self {
            Self::Slc => "slc",
            Self::Fsn | Self::ExtendedFsn => "forwardSequenceNumber",
            Self::ChangebackCode => "changebackCode",
            Self::Destination => "destination",
            Self::Status => "status",
            Self::Spare => "spare",
            Self::UserPart => "userPart",
            Self::Cause => "cause",
            Self::DataLink => "signallingDataLinkIdentity",
        }
    }
}

/// How a management message is laid out.
#[derive(Clone, Copy, Debug)]
pub struct Layout {
    /// Its heading code.
    pub heading: Heading,
    /// The abbreviation of the specification.
    pub name: &'static str,
    /// Its parts in order.
    pub parts: &'static [Part],
}

macro_rules! messages {
    ($($(#[$m:meta])* $name:ident = $h0:literal / $h1:literal { $($part:ident)* })+) => {
        /// A heading code: H0, the message group, in the low 4 bits, H1 in the high ones, Q.704 §15.2.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct Heading(pub u8);

        impl Heading {
            $( $(#[$m])* pub const $name: Self = Self::new($h0, $h1); )+

            /// How messages with this heading are laid out; `None` for an unknown one.
            #[must_use]
            pub fn layout(self) -> Option<&'static Layout> {
                MESSAGES.iter().find(|l| l.heading == self)
            }
        }

        /// Every management message, in the order of the specification.
        pub static MESSAGES: &[Layout] = &[$(
            Layout { heading: Heading::$name, name: stringify!($name), parts: &[$(Part::$part),*] },
        )+];
    };
}

impl Heading {
    /// The heading code of H0 and H1, 0 to 15 each.
    #[must_use]
    pub const fn new(h0: u8, h1: u8) -> Self {
        Self(h1 << 4 | h0 & 0x0f)
    }
    /// H0: the message group.
    #[must_use]
    pub const fn h0(self) -> u8 {
        self.0 & 0x0f
    }
    /// H1: the message in its group.
    #[must_use]
    pub const fn h1(self) -> u8 {
        self.0 >> 4
    }
}

messages! {
    /// Changeover order, §15.4.
    COO = 1/1 { Slc Fsn }
    /// Changeover acknowledgement, §15.4.
    COA = 1/2 { Slc Fsn }
    /// Extended changeover order, Q.2210 §9.8.1.
    XCO = 1/3 { Slc ExtendedFsn }
    /// Extended changeover acknowledgement, Q.2210 §9.8.1.
    XCA = 1/4 { Slc ExtendedFsn }
    /// Changeback declaration, §15.5.
    CBD = 1/5 { Slc ChangebackCode }
    /// Changeback acknowledgement, §15.5.
    CBA = 1/6 { Slc ChangebackCode }
    /// Emergency changeover order, §15.6.
    ECO = 2/1 { Slc }
    /// Emergency changeover acknowledgement, §15.6.
    ECA = 2/2 { Slc }
    /// Signalling route set congestion test, §15.16.
    RCT = 3/1 { }
    /// Transfer controlled, §15.15.
    TFC = 3/2 { Destination Status }
    /// Transfer prohibited, §15.7.
    TFP = 4/1 { Destination }
    /// Transfer cluster prohibited, T1.111.4 §15.7.
    TCP = 4/2 { Destination }
    /// Transfer restricted, §15.8.
    TFR = 4/3 { Destination }
    /// Transfer cluster restricted, T1.111.4 §15.8.
    TCR = 4/4 { Destination }
    /// Transfer allowed, §15.9.
    TFA = 4/5 { Destination }
    /// Transfer cluster allowed, T1.111.4 §15.9.
    TCA = 4/6 { Destination }
    /// Signalling route set test for a prohibited destination, §15.10.
    RST = 5/1 { Destination }
    /// Signalling route set test for a restricted destination, §15.10.
    RSR = 5/2 { Destination }
    /// Signalling route set test for a prohibited cluster, T1.111.4 §15.10.
    RCP = 5/3 { Destination }
    /// Signalling route set test for a restricted cluster, T1.111.4 §15.10.
    RCR = 5/4 { Destination }
    /// Link inhibit, §15.11.
    LIN = 6/1 { Slc }
    /// Link uninhibit, §15.11.
    LUN = 6/2 { Slc }
    /// Link inhibit acknowledgement, §15.11.
    LIA = 6/3 { Slc }
    /// Link uninhibit acknowledgement, §15.11.
    LUA = 6/4 { Slc }
    /// Link inhibit denied, §15.11.
    LID = 6/5 { Slc }
    /// Link forced uninhibit, §15.11.
    LFU = 6/6 { Slc }
    /// Link local inhibit test, §15.11.
    LLT = 6/7 { Slc }
    /// Link remote inhibit test, §15.11.
    LRT = 6/8 { Slc }
    /// Traffic restart allowed, §15.12.
    TRA = 7/1 { }
    /// Traffic restart waiting, T1.111.4 §15.12.
    TRW = 7/2 { }
    /// Signalling data link connection order, §15.13.
    DLC = 8/1 { Slc DataLink }
    /// Connection successful, §15.14.
    CSS = 8/2 { Slc }
    /// Connection not successful, §15.14.
    CNS = 8/3 { Slc }
    /// Connection not possible, §15.14.
    CNP = 8/4 { Slc }
    /// User part unavailable, §15.17.
    UPU = 10/1 { Destination Spare UserPart Cause }
}

impl Layout {
    /// How many octets its parts take.
    #[must_use]
    pub fn octets(&self, variant: Variant) -> usize {
        let bits = self.parts.iter().fold(0u32, |n, p| n.wrapping_add(p.width(variant)));
        bits.div_ceil(8) as usize
    }
    /// Position of the lowest bit of a part; `None` when the message has none.
    fn shift(&self, part: Part, variant: Variant) -> Option<u32> {
        let mut shift = 0u32;
        for p in self.parts {
            if *p == part && p.width(variant) != 0 {
                return Some(shift);
            }
            shift = shift.wrapping_add(p.width(variant));
        }
        None
    }
}

/// A management message: the payload of a message signal unit with service indicator 0.
///
/// All bits are kept, spare ones too, so that it encodes to the octets it came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Management<'a> {
    /// Which message.
    pub heading: Heading,
    /// The standard it follows.
    pub variant: Variant,
    /// What follows the parts; all that follows the heading of an unknown message.
    pub rest: &'a [u8],
    /// The parts, least significant first.
    bits: u64,
}

impl<'a> Management<'a> {
    /// A message whose parts are 0.
    #[must_use]
    pub const fn new(heading: Heading, variant: Variant) -> Self {
        Self { heading, variant, rest: &[], bits: 0 }
    }
    /// The same message with another value of a part. A part that the message does not have changes nothing.
    #[must_use]
    pub fn with(self, part: Part, value: u32) -> Self {
        let Some(shift) = self.heading.layout().and_then(|l| l.shift(part, self.variant)) else {
            return self;
        };
        let mask = mask(part.width(self.variant));
        let cleared = self.bits & !mask.wrapping_shl(shift);
        Self { bits: cleared | (u64::from(value) & mask).wrapping_shl(shift), ..self }
    }
    /// The value of a part; `None` when the message has none.
    #[must_use]
    pub fn part(&self, part: Part) -> Option<u32> {
        let shift = self.heading.layout()?.shift(part, self.variant)?;
        u32::try_from(self.bits.wrapping_shr(shift) & mask(part.width(self.variant))).ok()
    }
    /// The bits behind the last part, which are 0.
    #[must_use]
    pub fn spare(&self) -> u64 {
        let parts = self.heading.layout().map_or(&[][..], |l| l.parts);
        let used = parts.iter().fold(0u32, |n, p| n.wrapping_add(p.width(self.variant)));
        self.part(Part::Spare).map_or(0, u64::from) | self.bits.checked_shr(used).unwrap_or(0)
    }
    /// Reads all of `r`.
    ///
    /// # Errors
    /// [`Kind::Truncated`] when it ends inside the parts of its message.
    pub fn decode(r: &mut Reader<'a>, variant: Variant) -> Result<Self> {
        let heading = Heading(r.u8()?);
        let n = heading.layout().map_or(0, |l| l.octets(variant));
        let bits = r.bytes(n)?.iter().rev().fold(0u64, |bits, b| bits << 8 | u64::from(*b));
        Ok(Self { heading, variant, rest: r.take_rest(), bits })
    }
    fn octets(&self) -> usize {
        self.heading.layout().map_or(0, |l| l.octets(self.variant))
    }
    /// Tells every violation of the specification; `at` is the offset of the heading code.
    pub fn check(&self, at: u32, report: &mut dyn FnMut(Error)) {
        let end = u32::try_from(self.octets()).unwrap_or(0).wrapping_add(at).wrapping_add(1);
        if self.heading.layout().is_none() {
            return report(Error::new(Kind::MessageType, at, Layer::Mtp3));
        }
        if self.spare() != 0 {
            report(Error::new(Kind::Reserved, end.wrapping_sub(1), Layer::Mtp3));
        }
        if !self.rest.is_empty() {
            report(Error::new(Kind::Trailing, end, Layer::Mtp3));
        }
    }
    /// Tells `visitor` every part; `at` is the offset of the heading code.
    pub fn walk(&self, at: u32, visitor: &mut dyn Visitor) {
        let layout = self.heading.layout();
        let first = Span::new(at, at.wrapping_add(1));
        let parts = Span::new(first.end, first.end.wrapping_add(u32::try_from(self.octets()).unwrap_or(0)));
        let end = parts.end.wrapping_add(u32::try_from(self.rest.len()).unwrap_or(0));
        visitor.begin(Field::new("management", Span::new(at, end)), Shape::Object);
        let name = layout.map(|l| l.name);
        visitor.value(Field::new("headingCode", first), Value::Named(i64::from(self.heading.0), name));
        for part in layout.map_or(&[][..], |l| l.parts) {
            match self.part(*part) {
                None => {}
                Some(0) if *part == Part::Spare => {}
                Some(n) => visitor.value(Field::new(part.name(), parts), named(*part, n)),
            }
        }
        let rest = Field::new("rest", Span::new(parts.end, end));
        if layout.is_none() {
            visitor.fault(rest, self.rest, Error::new(Kind::MessageType, at, Layer::Mtp3));
        } else if !self.rest.is_empty() {
            visitor.fault(rest, self.rest, Error::new(Kind::Trailing, parts.end, Layer::Mtp3));
        }
        visitor.end();
    }
}

const fn mask(width: u32) -> u64 {
    match 1u64.checked_shl(width) {
        Some(n) => n.wrapping_sub(1),
        None => u64::MAX,
    }
}

sigcodec_wire::codes! {
    /// Why a user part is not available, Q.704 §15.17.4.
    pub struct UnavailabilityCause(pub u32) {
        UNKNOWN = 0 => "unknown",
        UNEQUIPPED = 1 => "unequippedRemoteUser",
        INACCESSIBLE = 2 => "inaccessibleRemoteUser",
    }
}

fn named(part: Part, n: u32) -> Value<'static> {
    match (part, n) {
        (Part::Cause, n) => UnavailabilityCause(n).value(),
        (Part::UserPart, n) => {
            Value::Named(i64::from(n), u8::try_from(n).ok().and_then(|n| crate::UserPart(n).name()))
        }
        _ => Value::Unsigned(u64::from(n)),
    }
}

impl Encode for Management<'_> {
    fn encode(&self, w: &mut Writer<'_>) {
        w.bytes(self.rest);
        let octets = self.bits.to_le_bytes();
        w.bytes(octets.get(..self.octets()).unwrap_or_default());
        w.u8(self.heading.0);
    }
}

/// A test message, SLTM or SLTA, Q.707 §5.4: the payload of a message signal unit with service indicator 1 or 2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Test<'a> {
    /// [`SLTM`](Self::SLTM) or [`SLTA`](Self::SLTA).
    pub heading: Heading,
    /// The low 4 bits in front of the pattern: the signalling link code in ANSI networks, spare elsewhere.
    pub slc: u8,
    /// The test pattern, 1 to 15 octets.
    pub pattern: &'a [u8],
    /// What follows.
    pub rest: &'a [u8],
}

impl<'a> Test<'a> {
    /// Signalling link test message.
    pub const SLTM: Heading = Heading::new(1, 1);
    /// Signalling link test acknowledgement.
    pub const SLTA: Heading = Heading::new(1, 2);

    /// Reads all of `r`.
    ///
    /// # Errors
    /// [`Kind::Truncated`] when it ends inside the pattern, [`Kind::MessageType`] for another heading code.
    pub fn decode(r: &mut Reader<'a>) -> Result<Self> {
        let at = *r;
        let heading = Heading(r.u8()?);
        if !matches!(heading, Self::SLTM | Self::SLTA) {
            return Err(at.error(Kind::MessageType));
        }
        let length = r.u8()?;
        let pattern = r.bytes(usize::from(length >> 4))?;
        Ok(Self { heading, slc: length & 0x0f, pattern, rest: r.take_rest() })
    }
    /// Tells `visitor` every part; `at` is the offset of the heading code.
    pub fn walk(&self, at: u32, visitor: &mut dyn Visitor) {
        let span = |from: usize, to: usize| {
            let at = |n| at.wrapping_add(u32::try_from(n).unwrap_or(0));
            Span::new(at(from), at(to))
        };
        let pattern = self.pattern.len().wrapping_add(2);
        let end = pattern.wrapping_add(self.rest.len());
        visitor.begin(Field::new("testing", span(0, end)), Shape::Object);
        let name = if self.heading == Self::SLTM { "SLTM" } else { "SLTA" };
        let value = Value::Named(i64::from(self.heading.0), Some(name));
        visitor.value(Field::new("headingCode", span(0, 1)), value);
        visitor.value(Field::new("slc", span(1, 2)), Value::Unsigned(u64::from(self.slc)));
        visitor.value(Field::new("testPattern", span(2, pattern)), Value::Octets(self.pattern));
        if !self.rest.is_empty() {
            let rest = Field::new("rest", span(pattern, end));
            visitor.fault(rest, self.rest, Error::new(Kind::Trailing, rest.span.start, Layer::Mtp3));
        }
        visitor.end();
    }
}

impl Encode for Test<'_> {
    /// A pattern above 15 octets is [`Kind::TooLong`].
    fn encode(&self, w: &mut Writer<'_>) {
        w.bytes(self.rest);
        w.bytes(self.pattern);
        match u8::try_from(self.pattern.len()) {
            Ok(n @ 0..=15) => w.u8(n << 4 | self.slc & 0x0f),
            _ => w.fail(Kind::TooLong, Layer::Mtp3),
        }
        w.u8(self.heading.0);
    }
}

impl<'a> Msu<Reader<'a>> {
    /// The management message; `None` when the service indicator is not 0.
    #[must_use]
    pub fn management(&self) -> Option<Result<Management<'a>>> {
        let mut user = self.user;
        (self.service_indicator() == 0).then(|| Management::decode(&mut user, self.variant))
    }
    /// The test message; `None` when the service indicator is neither 1 nor 2.
    #[must_use]
    pub fn test(&self) -> Option<Result<Test<'a>>> {
        let mut user = self.user;
        matches!(self.service_indicator(), 1 | 2).then(|| Test::decode(&mut user))
    }
    /// Reports what is odd about the management or test message.
    pub(crate) fn audit_user(&self, auditor: &mut dyn Auditor) {
        let at = self.user.position();
        match (self.management(), self.test()) {
            (Some(Ok(m)), _) => m.check(at, &mut |e| {
                let flag = match e.kind() {
                    Kind::Reserved => Flag::Mtp3SpareBits,
                    Kind::Trailing => Flag::TrailingBytes,
                    _ => Flag::Undecodable,
                };
                auditor.finding(flag, e.at());
            }),
            (_, Some(Ok(t))) if !t.rest.is_empty() => auditor.finding(Flag::TrailingBytes, at),
            (Some(Err(e)), _) | (_, Some(Err(e))) => auditor.finding(Flag::Undecodable, e.at()),
            _ => {}
        }
    }
    /// Tells `visitor` the management or test message, or why there is none.
    pub(crate) fn walk_user(&self, visitor: &mut dyn Visitor) {
        let at = self.user.position();
        match (self.management(), self.test()) {
            (Some(Ok(m)), _) => m.walk(at, visitor),
            (_, Some(Ok(t))) => t.walk(at, visitor),
            (Some(Err(e)), _) => visitor.fault(Field::new("management", Span::of(&self.user)), &[], e),
            (_, Some(Err(e))) => visitor.fault(Field::new("testing", Span::of(&self.user)), &[], e),
            _ => {}
        }
    }
}
