//! The types of a specification as values: what one interpreter reads, tells, checks and writes.

use crate::bits::unsigned;
use sigcodec_wire::walk::{Field, Kind, Visitor};

/// The values of an INTEGER, X.691 §13.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// The least value.
    pub lower: i64,
    /// The greatest value, which is not below the least.
    pub upper: i64,
    /// Whether other values may follow in later versions.
    pub extensible: bool,
}

impl Range {
    /// `INTEGER (lower..upper)`.
    #[must_use]
    pub const fn new(lower: i64, upper: i64) -> Self {
        Self { lower, upper, extensible: false }
    }
    /// `INTEGER (lower..upper, ...)`.
    #[must_use]
    pub const fn extensible(self) -> Self {
        Self { extensible: true, ..self }
    }
    /// Whether a value is within.
    #[must_use]
    pub const fn has(self, value: i64) -> bool {
        self.lower <= value && value <= self.upper
    }
    /// The greatest value counted from the least.
    #[must_use]
    pub const fn most(self) -> u64 {
        unsigned(self.upper.wrapping_sub(self.lower))
    }
}

/// How many items, octets or bits there may be: `SIZE (least..most)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// The least count.
    pub least: u32,
    /// The greatest count; [`u32::MAX`] where there is no limit.
    pub most: u32,
    /// Whether other counts may follow in later versions.
    pub extensible: bool,
}

impl Size {
    /// Any size.
    pub const ANY: Self = Self { least: 0, most: u32::MAX, extensible: false };

    /// Whether a count is within.
    #[must_use]
    pub const fn has(self, count: u64) -> bool {
        self.least as u64 <= count && (count <= self.most as u64 || self.most == u32::MAX)
    }
    /// Whether there is one size, which is not told.
    #[must_use]
    pub const fn is_fixed(self) -> bool {
        self.least == self.most && !self.extensible
    }
}

/// `SIZE (count)`.
#[must_use]
#[expect(non_snake_case, reason = "as X.680 spells it")]
pub const fn SIZE(count: u32) -> Size {
    Size { least: count, most: count, extensible: false }
}
/// `SIZE (least..most)`.
#[must_use]
#[expect(non_snake_case, reason = "as X.680 spells it")]
pub const fn SIZES(least: u32, most: u32) -> Size {
    Size { least, most, extensible: false }
}

/// The number of an alternative or of an enumerated value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Index {
    /// Its number, counted from 0: in the root, or among the extensions.
    pub number: u64,
    /// Whether it is an extension.
    pub is_extension: bool,
}

/// Tells the octets of a value, which is the last of the span of its field.
pub type Tell = fn(&[u8], Field<'_>, &mut dyn Visitor);

/// A type: its name, what its values identify, and how they are encoded.
#[derive(Clone, Copy, Debug)]
pub struct Type {
    /// Its name in the spelling of the specification, and what its values identify.
    pub kind: &'static Kind,
    /// How its values are encoded.
    pub form: Form,
}

/// How the values of a [`Type`] are encoded.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Form {
    /// BOOLEAN, X.691 §12.
    Boolean,
    /// NULL, X.691 §18.
    Null,
    /// INTEGER, X.691 §13; values that have names.
    Integer(Range, &'static [(i64, &'static str)]),
    /// ENUMERATED, X.691 §14: names of the root, and of extensions where there may be any.
    Enumerated(&'static [&'static str], Option<&'static [&'static str]>),
    /// BIT STRING, X.691 §16; bits that have names.
    BitString(Size, &'static [(u8, &'static str)]),
    /// OCTET STRING, X.691 §17, and what tells its contents, if they have a meaning.
    OctetString(Size, Option<Tell>),
    /// OBJECT IDENTIFIER, X.691 §24.
    ObjectIdentifier,
    /// SEQUENCE, X.691 §19: members of the root, and extensions where there may be any.
    Sequence(&'static [Member], Option<&'static [Member]>),
    /// SEQUENCE OF, X.691 §20.
    SequenceOf(Size, &'static Type),
    /// CHOICE, X.691 §23: alternatives of the root, and extensions where there may be any.
    Choice(&'static [Member], Option<&'static [Member]>),
    /// A list of information elements, each of an identifier, a criticality and a value that the identifier chooses:
    /// the containers of TS 25.413 §9.3.5.
    Container(Size, Elements, &'static Set),
    /// One such information element.
    Element(&'static Set),
}

/// What the information elements of a container are made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Elements {
    /// Identifier, criticality, value.
    Field,
    /// Identifier, criticality, value, criticality, value.
    Pair,
    /// A local or global identifier, criticality, value.
    Private,
}

/// A member of a SEQUENCE or an alternative of a CHOICE.
#[derive(Clone, Copy, Debug)]
pub struct Member {
    /// Its name in lowerCamelCase without hyphens.
    pub name: &'static str,
    /// Its type.
    pub ty: Type,
    /// Whether it is OPTIONAL.
    pub optional: bool,
}

/// An identifier of information elements with its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Id {
    /// Its number.
    pub number: u16,
    /// Its name in the spelling of the specification, without `id-`.
    pub name: &'static str,
    /// Its name as a field.
    pub field: &'static str,
}

/// What a receiver does with what it does not understand, TS 25.413 §9.3.5, §10.3.2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Criticality {
    /// It rejects the procedure.
    Reject,
    /// It goes on.
    Ignore,
    /// It goes on and tells the sender.
    Notify,
}

impl Criticality {
    /// The names in the order of their numbers.
    pub const NAMES: &'static [&'static str] = &["reject", "ignore", "notify"];

    /// The criticality with a number; 3 has none.
    #[must_use]
    pub const fn new(number: u64) -> Option<Self> {
        Some(match number {
            0 => Self::Reject,
            1 => Self::Ignore,
            2 => Self::Notify,
            _ => return None,
        })
    }
    /// Its number.
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8
    }
    /// Its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Reject => "reject",
            Self::Ignore => "ignore",
            Self::Notify => "notify",
        }
    }
}

/// Whether an information element must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Presence {
    /// It must.
    Mandatory,
    /// It may.
    Optional,
    /// It must where the specification says so.
    Conditional,
}

/// An information element that a container may have.
#[derive(Clone, Copy, Debug)]
pub struct Ie {
    /// Its identifier.
    pub id: Id,
    /// Its criticality.
    pub criticality: Criticality,
    /// The type of its value.
    pub ty: Type,
    /// Of a pair, criticality and type of the second value.
    pub second: Option<(Criticality, Type)>,
    /// Whether it must be there.
    pub presence: Presence,
}

/// The information elements of a container, in the order of the specification: at most 64.
#[derive(Clone, Copy, Debug)]
pub struct Set {
    /// Its name in the spelling of the specification.
    pub name: &'static str,
    /// Its rows.
    pub ies: &'static [Ie],
}

impl Set {
    /// A set without information elements: no version of its specification has given it one so far.
    pub const NONE: Self = Self { name: "", ies: &[] };

    /// The row of an identifier and its place.
    #[must_use]
    pub fn row(&self, number: u16) -> Option<(usize, &'static Ie)> {
        self.ies.iter().enumerate().find(|(_, ie)| ie.id.number == number)
    }
}

/// A type without a name.
const fn unnamed(form: Form) -> Type {
    Type { kind: Kind::NONE, form }
}

/// BOOLEAN.
pub const BOOLEAN: Type = unnamed(Form::Boolean);
/// NULL.
pub const NULL: Type = unnamed(Form::Null);
/// OBJECT IDENTIFIER.
pub const OBJECT_IDENTIFIER: Type = unnamed(Form::ObjectIdentifier);
/// UTCTime, X.691 §27: its characters.
pub const UTC_TIME: Type = unnamed(Form::OctetString(Size::ANY, None));

/// `INTEGER (lower..upper)`.
#[must_use]
#[expect(non_snake_case, reason = "as X.680 spells it")]
pub const fn INTEGER(lower: i64, upper: i64) -> Type {
    unnamed(Form::Integer(Range::new(lower, upper), &[]))
}
/// `OCTET STRING (SIZE (…))`.
#[must_use]
#[expect(non_snake_case, reason = "as X.680 spells it")]
pub const fn OCTET_STRING(size: Size) -> Type {
    unnamed(Form::OctetString(size, None))
}
/// `BIT STRING (SIZE (…))`.
#[must_use]
#[expect(non_snake_case, reason = "as X.680 spells it")]
pub const fn BIT_STRING(size: Size) -> Type {
    unnamed(Form::BitString(size, &[]))
}
impl Type {
    /// The same type, whose limits may be exceeded in later versions: `, ...`.
    #[must_use]
    pub const fn extensible(self) -> Self {
        let form = match self.form {
            Form::Integer(range, names) => Form::Integer(range.extensible(), names),
            Form::BitString(size, names) => Form::BitString(Size { extensible: true, ..size }, names),
            Form::OctetString(size, tell) => Form::OctetString(Size { extensible: true, ..size }, tell),
            Form::SequenceOf(size, item) => Form::SequenceOf(Size { extensible: true, ..size }, item),
            form => form,
        };
        Self { form, ..self }
    }
    /// The same type, some of whose numbers have names.
    #[must_use]
    pub const fn numbers(self, names: &'static [(i64, &'static str)]) -> Self {
        match self.form {
            Form::Integer(range, _) => Self { form: Form::Integer(range, names), ..self },
            _ => self,
        }
    }
    /// The same type, whose bits have names; the first is 0.
    #[must_use]
    pub const fn bits(self, names: &'static [(u8, &'static str)]) -> Self {
        match self.form {
            Form::BitString(size, _) => Self { form: Form::BitString(size, names), ..self },
            _ => self,
        }
    }
    /// The same type, whose octets are told with their meaning.
    #[must_use]
    pub const fn told(self, tell: Tell) -> Self {
        match self.form {
            Form::OctetString(size, _) => Self { form: Form::OctetString(size, Some(tell)), ..self },
            _ => self,
        }
    }
    /// The same type under a name.
    #[must_use]
    pub const fn named(self, kind: &'static Kind) -> Self {
        Self { kind, ..self }
    }
}

/// The information elements of a set: `ProtocolIE-Container`.
#[must_use]
#[expect(non_snake_case, reason = "as X.680 spells types")]
pub const fn IES(set: &'static Set) -> Type {
    unnamed(Form::Container(SIZES(0, 65535), Elements::Field, set))
}
/// The extensions of a set: `ProtocolExtensionContainer`.
#[must_use]
#[expect(non_snake_case, reason = "as X.680 spells types")]
pub const fn EXTENSIONS(set: &'static Set) -> Type {
    unnamed(Form::Container(SIZES(1, 65535), Elements::Field, set))
}
/// The pairs of a set: `ProtocolIE-ContainerPair`.
#[must_use]
#[expect(non_snake_case, reason = "as X.680 spells types")]
pub const fn PAIRS(set: &'static Set) -> Type {
    unnamed(Form::Container(SIZES(0, 65535), Elements::Pair, set))
}
/// Private information elements: `PrivateIE-Container`.
#[must_use]
#[expect(non_snake_case, reason = "as X.680 spells types")]
pub const fn PRIVATE_IES(set: &'static Set) -> Type {
    unnamed(Form::Container(SIZES(1, 65535), Elements::Private, set))
}
/// One information element of a set: `ProtocolIE-Single-Container`.
#[must_use]
#[expect(non_snake_case, reason = "as X.680 spells types")]
pub const fn SINGLE(set: &'static Set) -> Type {
    unnamed(Form::Element(set))
}
