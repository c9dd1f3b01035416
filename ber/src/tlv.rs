//! One element: tag, length, contents (X.690 §8.1).

use core::fmt;
use sigcodec_wire::{
    Error, Kind, Reader, Result, Writer,
    audit::{Auditor, Flag},
    walk::{self, Span},
};

/// Constructed elements that may lie inside each other; one more is [`Kind::Depth`].
pub const MAX_DEPTH: u8 = 32;

/// Indefinite lengths that may lie directly inside each other; one more is [`Kind::IndefiniteDepth`].
///
/// The end of an indefinite element has to be searched; this bound keeps the cost of nested ones linear.
pub const INDEFINITE_DEPTH: u8 = 16;

/// Class and number of a tag; the constructed bit is kept by the [`Tlv`].
// The low octet is the identifier octet without the constructed bit, above it stand the bits of the number that
// it has no place for: of a tag of one octet nothing has to be computed.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Tag(u32);

impl Tag {
    /// The largest tag number that is represented.
    pub const MAX_NUMBER: u32 = (1 << 28) - 1;

    /// No tag: the number of end-of-contents, which no element can have.
    pub(crate) const NONE: Self = Self(0);
    /// A tag that cannot be read: no tag has the constructed bit.
    const UNREADABLE: Self = Self(u32::MAX);

    /// BOOLEAN.
    pub const BOOLEAN: Self = Self(1);
    /// INTEGER.
    pub const INTEGER: Self = Self(2);
    /// BIT STRING.
    pub const BIT_STRING: Self = Self(3);
    /// OCTET STRING.
    pub const OCTET_STRING: Self = Self(4);
    /// NULL.
    pub const NULL: Self = Self(5);
    /// OBJECT IDENTIFIER.
    pub const OID: Self = Self(6);
    /// ObjectDescriptor.
    pub const OBJECT_DESCRIPTOR: Self = Self(7);
    /// EXTERNAL.
    pub const EXTERNAL: Self = Self(8);
    /// ENUMERATED.
    pub const ENUMERATED: Self = Self(10);
    /// UTF8String.
    pub const UTF8_STRING: Self = Self(12);
    /// SEQUENCE and SEQUENCE OF.
    pub const SEQUENCE: Self = Self(16);
    /// SET and SET OF.
    pub const SET: Self = Self(17);
    /// NumericString.
    pub const NUMERIC_STRING: Self = Self(18);
    /// PrintableString.
    pub const PRINTABLE_STRING: Self = Self(19);
    /// IA5String.
    pub const IA5_STRING: Self = Self(22);
    /// UTCTime.
    pub const UTC_TIME: Self = Self(23);
    /// GeneralizedTime.
    pub const GENERALIZED_TIME: Self = Self(24);
    /// VisibleString.
    pub const VISIBLE_STRING: Self = Self(26);

    const fn new(class: u32, n: u32) -> Self {
        Self((n & Self::MAX_NUMBER) >> 5 << 8 | class << 6 | n & 0x1f)
    }
    /// Context-specific tag `[n]`.
    #[must_use]
    pub const fn context(n: u32) -> Self {
        Self::new(2, n)
    }
    /// Application tag `[APPLICATION n]`.
    #[must_use]
    pub const fn application(n: u32) -> Self {
        Self::new(1, n)
    }
    /// Private tag `[PRIVATE n]`.
    #[must_use]
    pub const fn private(n: u32) -> Self {
        Self::new(3, n)
    }
    /// Universal tag.
    #[must_use]
    pub const fn universal(n: u32) -> Self {
        Self::new(0, n)
    }
    /// The tag number.
    #[must_use]
    pub const fn number(self) -> u32 {
        self.0 >> 8 << 5 | self.0 & 0x1f
    }
    /// The class: 0 universal, 1 application, 2 context-specific, 3 private.
    #[must_use]
    pub const fn class(self) -> u8 {
        (self.0 >> 6 & 3) as u8
    }
    /// The low 16 bits of the number with the class in the top two: what [`Error::detail`] holds.
    #[must_use]
    pub const fn detail(self) -> u16 {
        (self.class() as u16) << 14 | (self.number() & 0x3fff) as u16
    }
    /// The same class with another number.
    pub(super) const fn with_number(self, n: u32) -> Self {
        Self(Self::new(0, n).0 | self.0 & 0xc0)
    }
    /// The tag of an identifier octet whose number is below 31.
    #[inline]
    #[must_use]
    pub const fn of_identifier(id: u8) -> Self {
        Self(id as u32 & 0xdf)
    }
    /// The tag of two identifier octets: a number from 31 to 127.
    #[inline]
    const fn of_two(id: u8, number: u8) -> Self {
        Self::new((id >> 6) as u32, number as u32)
    }
    /// The identifier octet, where the tag takes no more.
    #[inline]
    #[must_use]
    pub const fn identifier(self, constructed: bool) -> Option<u8> {
        if self.0 > 0xff || self.0 & 0x1f == 0x1f {
            return None;
        }
        Some((self.0 & 0xdf) as u8 | if constructed { 0x20 } else { 0 })
    }
    /// The tag at the front of `octets`: [`NONE`](Self::NONE) where there is none, and one that no member has where
    /// it cannot be read.
    #[inline(always)]
    #[doc(hidden)]
    #[must_use]
    pub fn front(octets: &[u8]) -> Self {
        match octets {
            [] => Self::NONE,
            [id, ..] if id & 0x1f != 0x1f => Self::of_identifier(*id),
            _ => Self::long_front(octets),
        }
    }
    #[cold]
    #[inline(never)]
    fn long_front(octets: &[u8]) -> Self {
        if let [id, number @ 0x1f..=0x7f, ..] = octets {
            return Self::of_two(*id, *number);
        }
        let r = Reader::new(octets, sigcodec_wire::Layer::Wire);
        Header::read(&r).map_or(Self::UNREADABLE, |header| header.tag)
    }
}

impl fmt::Debug for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let class = match self.class() {
            0 => "UNIVERSAL ",
            1 => "APPLICATION ",
            2 => "",
            _ => "PRIVATE ",
        };
        write!(f, "[{class}{}]", self.number())
    }
}

/// How an element departs from the canonical form; nothing on the fast path.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Form(u8);

impl Form {
    /// The canonical form.
    pub const CANONICAL: Self = Self(0);
    /// A tag number below 31 in the long form.
    pub const TAG_HIGH_FORM: Self = Self(1);
    /// Leading zero octets in a long tag number.
    pub const TAG_PADDED: Self = Self(2);
    /// More length octets than needed.
    pub const LENGTH_NOT_MINIMAL: Self = Self(4);
    /// The indefinite form.
    pub const INDEFINITE: Self = Self(8);

    /// Whether all bits of `other` are set.
    #[must_use]
    pub const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }
    /// Whether the element is in canonical form.
    #[must_use]
    pub const fn is_canonical(self) -> bool {
        self.0 == 0
    }
    pub(crate) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl fmt::Debug for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut set = f.debug_set();
        for (bit, name) in [
            (Self::TAG_HIGH_FORM, "TAG_HIGH_FORM"),
            (Self::TAG_PADDED, "TAG_PADDED"),
            (Self::LENGTH_NOT_MINIMAL, "LENGTH_NOT_MINIMAL"),
            (Self::INDEFINITE, "INDEFINITE"),
        ] {
            if self.contains(bit) {
                set.entry(&format_args!("{name}"));
            }
        }
        set.finish()
    }
}

/// One element, with a reader confined to its contents.
#[derive(Clone, Copy, Debug)]
pub struct Tlv<'a> {
    /// The contents, without end-of-contents.
    pub body: Reader<'a>,
    /// Class and number.
    pub tag: Tag,
    /// Whether the contents are elements themselves.
    pub constructed: bool,
    /// What was odd about tag and length.
    pub form: Form,
    /// Octets of tag and length.
    pub head: u8,
}

const _: () = assert!(size_of::<Tlv<'_>>() <= 32);

impl<'a> Tlv<'a> {
    /// Takes one element off the front of `r`.
    ///
    /// # Errors
    /// [`Kind::Truncated`] when it reaches beyond `r`, [`Kind::TagNumber`], [`Kind::LengthForm`],
    /// [`Kind::EndOfContents`], [`Kind::IndefiniteDepth`], and [`Kind::Depth`] when a constructed
    /// element lies deeper than [`MAX_DEPTH`]. Nothing is taken then.
    #[inline]
    pub fn read(r: &mut Reader<'a>) -> Result<Self> {
        match r.rest() {
            [id, len @ 0..=0x7f, rest @ ..] if id & 0x1f != 0x1f && id & 0xdf != 0 => {
                match rest.split_at_checked(usize::from(*len)) {
                    Some((contents, after)) if id & 0x20 == 0 || r.depth() < MAX_DEPTH => {
                        let body = r.enter(contents, 0, after);
                        let (tag, constructed) = (Tag::of_identifier(*id), id & 0x20 != 0);
                        Ok(Self { body, tag, constructed, form: Form::CANONICAL, head: 2 })
                    }
                    _ => Self::long(r),
                }
            }
            _ => Self::long(r),
        }
    }
    /// The same where one element at least has to be left, or else that is an error of the kind `otherwise`.
    #[inline(never)]
    pub(super) fn take(r: &mut Reader<'a>, otherwise: Kind) -> Result<Self> {
        if r.is_empty() { Err(r.error(otherwise)) } else { Self::read(r) }
    }
    /// The same in any form.
    #[cold]
    #[inline(never)]
    fn long(r: &mut Reader<'a>) -> Result<Self> {
        if let Some(Shortest { tag, constructed, head, contents, after }) = shortest(r.rest(), r.depth()) {
            let body = r.enter(contents, 0, after);
            return Ok(Self { body, tag, constructed, form: Form::CANONICAL, head });
        }
        let header = Header::read(r)?;
        let mut at = *r;
        let rest = match at.bytes(usize::from(header.head)) {
            Ok(_) => at.rest(),
            Err(e) => return Err(e),
        };
        if header.constructed && r.depth() >= MAX_DEPTH {
            return Err(r.error(Kind::Depth));
        }
        let (length, tail) = match header.length {
            Some(n) => (n, 0u32),
            None => (indefinite(at)?, 2),
        };
        let Some((contents, after)) = rest.split_at_checked(length) else {
            return Err(r.error(Kind::Truncated));
        };
        let after = after.get(tail as usize..).unwrap_or_default();
        let body = r.enter(contents, tail, after);
        let Header { tag, constructed, form, head, .. } = header;
        Ok(Self { body, tag, constructed, form, head })
    }
    /// This element stands where one of `tag` has to.
    #[cold]
    #[inline(never)]
    pub(super) fn other(&self, tag: Tag, kind: Kind) -> Error {
        let detail = if kind == Kind::Missing { tag } else { self.tag };
        Error::new(kind, self.start(), self.body.layer()).with_detail(detail.detail())
    }

    /// What is there of an element that [`read`](Self::read) refuses because it reaches beyond `r` or has no
    /// end: its contents up to the end of `r`. `None` where not even tag and length can be read.
    ///
    /// For showing what stands in front of a fault; never for deciding what a message means.
    #[must_use]
    pub fn clamped(r: Reader<'a>) -> Option<Self> {
        let header = Header::read(&r).ok()?;
        let mut at = r;
        let contents = at.rest().get(usize::from(header.head)..)?;
        if header.length.is_some_and(|n| n <= contents.len()) || header.constructed && r.depth() >= MAX_DEPTH
        {
            return None;
        }
        let body = at.enter(contents, 0, &[]);
        let Header { tag, constructed, head, .. } = header;
        Some(Self { body, tag, constructed, form: Form::CANONICAL, head })
    }
    /// Offset of the first octet of the tag.
    #[inline]
    #[must_use]
    pub const fn start(&self) -> u32 {
        self.body.position().wrapping_sub(self.head as u32)
    }
    /// The octets of the element: tag, length, contents and end-of-contents.
    #[must_use]
    pub const fn span(&self) -> Span {
        Span::new(self.start(), self.body.end().wrapping_add(self.tail()))
    }
    /// The element as a [`Visitor`](walk::Visitor) is told it, with its tag.
    #[must_use]
    pub fn element(&self) -> walk::Element<'a> {
        let class = ["UNIVERSAL", "APPLICATION", "CONTEXT", "PRIVATE"];
        let number = self.tag.class();
        walk::Element {
            class: (number, class.get(usize::from(number)).copied()),
            tag: self.tag.number(),
            constructed: self.constructed,
            head: Span::new(self.start(), self.body.position()),
            place: Span::of(&self.body),
            contents: self.body.rest(),
        }
    }
    /// Octets of end-of-contents.
    const fn tail(&self) -> u32 {
        if self.form.contains(Form::INDEFINITE) { 2 } else { 0 }
    }
    /// An error of `kind` at the tag of this element, with the tag as its detail.
    #[inline]
    #[must_use]
    pub const fn error(&self, kind: Kind) -> Error {
        Error::new(kind, self.start(), self.body.layer()).with_detail(self.tag.detail())
    }
    /// The tag must be `tag`.
    ///
    /// # Errors
    /// [`Kind::Tag`] at the element.
    #[inline]
    pub fn expect(&self, tag: Tag) -> Result<()> {
        if self.tag == tag { Ok(()) } else { Err(self.error(Kind::Tag)) }
    }
    /// The elements inside a constructed one.
    ///
    /// # Errors
    /// [`Kind::Primitive`] when this one is not constructed.
    #[inline]
    pub fn children(&self) -> Result<Tlvs<'a>> {
        if self.constructed { Ok(Tlvs::new(self.body)) } else { Err(self.error(Kind::Primitive)) }
    }
    /// Reports how tag and length depart from the canonical form.
    #[inline]
    pub fn audit(&self, auditor: &mut dyn Auditor) {
        audit_form(self.form, self.start(), auditor);
    }
}

/// Takes the element that is `wanted` off the front, and returns a reader over its contents.
///
/// # Errors
/// What is wanted otherwise, where another element stands there or none; what [`Tlv::read`] refuses, then
/// nothing is taken; or that it is constructed and should not be, or the other way round.
#[inline(always)]
pub(super) fn take<'a>(r: &mut Reader<'a>, wanted: Wanted) -> Result<Reader<'a>> {
    let (contents, tail) = match r.short(wanted) {
        Some(contents) => (contents, 0),
        None => r.any_form(wanted)?,
    };
    Ok(r.behind(contents, tail))
}

/// Finds an element at the front of a reader.
trait Find<'a> {
    fn short(&mut self, wanted: Wanted) -> Option<&'a [u8]>;
    fn any_form(&mut self, wanted: Wanted) -> Result<(&'a [u8], u32)>;
}

impl<'a> Find<'a> for Reader<'a> {
    /// Takes the element that is `wanted` off the front, where tag and length take one octet each: nearly every
    /// element of a real message.
    #[inline(always)]
    fn short(&mut self, wanted: Wanted) -> Option<&'a [u8]> {
        if wanted.constructed && self.depth() >= MAX_DEPTH {
            return None;
        }
        match (self.rest(), wanted.tag.identifier(wanted.constructed)) {
            ([id, len @ 0..=0x7f, rest @ ..], Some(expected)) if *id == expected => {
                let (contents, after) = rest.split_at_checked(usize::from(*len))?;
                self.continue_at(after);
                Some(contents)
            }
            _ => None,
        }
    }
    /// The contents of the element that is `wanted`, in any form, and how many octets behind them belong to it.
    #[cold]
    #[inline(never)]
    fn any_form(&mut self, wanted: Wanted) -> Result<(&'a [u8], u32)> {
        let Wanted { tag, constructed, segments, otherwise } = wanted;
        if let Some(found) = shortest(self.rest(), self.depth()) {
            if found.tag == tag && found.constructed == constructed {
                self.continue_at(found.after);
                return Ok((found.contents, 0));
            }
        }
        if self.is_empty() {
            return Err(self.error(otherwise).with_detail(tag.detail()));
        }
        let tlv = Tlv::long(self)?;
        if tlv.tag != tag {
            return Err(tlv.other(tag, otherwise));
        }
        if tlv.constructed != constructed {
            return Err(tlv.error(if tlv.constructed { segments } else { Kind::Primitive }));
        }
        Ok((tlv.body.rest(), tlv.tail()))
    }
}

/// The element that has to stand at the front.
#[derive(Clone, Copy)]
pub(super) struct Wanted {
    pub(super) tag: Tag,
    /// Whether its contents are elements.
    pub(super) constructed: bool,
    /// The error where they are and should not be.
    pub(super) segments: Kind,
    /// The error where another element stands there, or none.
    pub(super) otherwise: Kind,
}

/// A definite length of one to three octets, as few as it needs: how many octets that are, the length, and what
/// follows it.
#[doc(hidden)]
#[inline(always)]
#[must_use]
pub const fn shortest_length(octets: &[u8]) -> Option<(u8, usize, &[u8])> {
    match octets {
        [n @ 0..=0x7f, rest @ ..] => Some((1, *n as usize, rest)),
        [0x81, n @ 0x80..=0xff, rest @ ..] => Some((2, *n as usize, rest)),
        [0x82, a @ 1..=0xff, b, rest @ ..] => Some((3, u16::from_be_bytes([*a, *b]) as usize, rest)),
        _ => None,
    }
}

/// An element whose tag and length take no more octets than they need.
struct Shortest<'a> {
    tag: Tag,
    constructed: bool,
    /// The size of tag and length.
    head: u8,
    contents: &'a [u8],
    after: &'a [u8],
}

/// The element at the front, where its tag takes one octet or two, and tag and length no more than they need: nearly
/// every one whose contents are 128 octets or more, or whose number is 31 or more.
#[inline(always)]
fn shortest(octets: &[u8], depth: u8) -> Option<Shortest<'_>> {
    let [id, rest @ ..] = octets else { return None };
    let constructed = id & 0x20 != 0;
    if id & 0xdf == 0 || constructed && depth >= MAX_DEPTH {
        return None;
    }
    let (tag, of_tag, rest) = match rest {
        _ if id & 0x1f != 0x1f => (Tag::of_identifier(*id), 1, rest),
        [number @ 0x1f..=0x7f, rest @ ..] => (Tag::of_two(*id, *number), 2, rest),
        _ => return None,
    };
    let (size, length, rest) = shortest_length(rest)?;
    let (contents, after) = rest.split_at_checked(length)?;
    Some(Shortest { tag, constructed, head: size.wrapping_add(of_tag), contents, after })
}

/// Every element in `body` has an intact frame.
///
/// # Errors
/// What [`Tlv::read`] refuses.
#[inline(never)]
pub(super) fn frames(body: Reader<'_>) -> Result<()> {
    let mut r = body;
    let mut rest = r.rest();
    // Primitive ones only where no other may stand deeper.
    let constructed = if r.depth() < MAX_DEPTH { 0 } else { 0x20 };
    loop {
        rest = match rest {
            [] => return Ok(()),
            [id, len @ 0..=0x7f, behind @ ..]
                if id & 0x1f != 0x1f
                    && id & 0xdf != 0
                    && id & constructed == 0
                    && behind.len() >= usize::from(*len) =>
            {
                behind.get(usize::from(*len)..).unwrap_or_default()
            }
            _ => {
                r.continue_at(rest);
                Tlv::long(&mut r)?;
                r.rest()
            }
        };
    }
}

/// Reports how tag and length at `start` depart from the canonical form.
#[inline]
pub(super) fn audit_form(form: Form, start: u32, auditor: &mut dyn Auditor) {
    if !form.is_canonical() {
        report_form(form, start, auditor);
    }
}
#[cold]
fn report_form(form: Form, start: u32, auditor: &mut dyn Auditor) {
    for (bit, flag) in [
        (Form::TAG_HIGH_FORM, Flag::TagHighFormForLowNumber),
        (Form::TAG_PADDED, Flag::TagPadded),
        (Form::LENGTH_NOT_MINIMAL, Flag::LengthNotMinimal),
        (Form::INDEFINITE, Flag::LengthIndefinite),
    ] {
        if form.contains(bit) {
            auditor.finding(flag, start);
        }
    }
}

/// Tag and length as they stand, before the contents are looked at.
pub(super) struct Header {
    tag: Tag,
    pub(super) constructed: bool,
    pub(super) form: Form,
    pub(super) head: u8,
    /// `None` for the indefinite form.
    pub(super) length: Option<usize>,
}

impl Header {
    /// Octets of a tag that are accepted, padding included.
    const MAX_TAG: u8 = 8;
    /// Octets of a length that are accepted, padding included.
    const MAX_LENGTH: u8 = 8;

    /// One-octet tag and short length.
    #[inline]
    pub(super) const fn short(id: u8, length: u8) -> Self {
        let (tag, constructed) = (Tag::of_identifier(id), id & 0x20 != 0);
        Self { tag, constructed, form: Form::CANONICAL, head: 2, length: Some(length as usize) }
    }
    pub(super) fn read(at: &Reader<'_>) -> Result<Self> {
        let mut r = *at;
        let first = r.u8()?;
        let mut form = Form::CANONICAL;
        let mut head: u8 = 2;
        let number = match first & 0x1f {
            0x1f => {
                let mut n = 0u32;
                let mut leading = true;
                loop {
                    let b = r.u8()?;
                    if leading && b == 0x80 {
                        form = form.with(Form::TAG_PADDED);
                    } else {
                        leading = false;
                    }
                    if n > Tag::MAX_NUMBER >> 7 || head > Self::MAX_TAG {
                        return Err(at.error(Kind::TagNumber));
                    }
                    n = n << 7 | u32::from(b & 0x7f);
                    head = head.wrapping_add(1);
                    if b & 0x80 == 0 {
                        break n;
                    }
                }
            }
            n => u32::from(n),
        };
        if head > 2 && number < 31 {
            form = form.with(Form::TAG_HIGH_FORM);
        }
        let tag = Tag::new(u32::from(first >> 6), number);
        let constructed = first & 0x20 != 0;
        if tag == Tag::NONE {
            return Err(at.error(Kind::EndOfContents));
        }
        let length = match r.u8()? {
            n @ 0..=0x7f => Some(usize::from(n)),
            0x80 if constructed => {
                form = form.with(Form::INDEFINITE);
                None
            }
            n => {
                let count = n & 0x7f;
                if count == 0 || count > Self::MAX_LENGTH {
                    return Err(at.error(Kind::LengthForm));
                }
                let mut length = 0u64;
                for _ in 0..count {
                    length = length << 8 | u64::from(r.u8()?);
                }
                head = head.wrapping_add(count);
                let needed = match length {
                    0..=0x7f => 0,
                    n => 8u32.wrapping_sub(n.leading_zeros() >> 3),
                };
                if u32::from(count) > needed {
                    form = form.with(Form::LENGTH_NOT_MINIMAL);
                }
                match u32::try_from(length) {
                    Ok(n) => Some(n as usize),
                    Err(_) => return Err(at.error(Kind::LengthForm)),
                }
            }
        };
        Ok(Self { tag, constructed, form, head, length })
    }
}

/// Finds the end-of-contents of an indefinite element: the number of octets in front of it.
fn indefinite(contents: Reader<'_>) -> Result<usize> {
    let mut r = contents;
    let mut open: u8 = 1;
    loop {
        match r.rest() {
            [0, 0, ..] => {
                let here = contents.len().wrapping_sub(r.len());
                r.bytes(2)?;
                open = open.wrapping_sub(1);
                if open == 0 {
                    return Ok(here);
                }
            }
            [0, ..] | [] => return Err(r.error(Kind::EndOfContents)),
            [id, len @ 0..=0x7f, rest @ ..] if id & 0x1f != 0x1f && rest.len() >= usize::from(*len) => {
                r.bytes(usize::from(*len).wrapping_add(2))?;
            }
            _ => {
                let header = Header::read(&r)?;
                match header.length {
                    Some(n) => {
                        let at = r;
                        r.bytes(usize::from(header.head))?;
                        if r.bytes(n).is_err() {
                            return Err(at.error(Kind::Truncated));
                        }
                    }
                    None => {
                        open = open.wrapping_add(1);
                        if open > INDEFINITE_DEPTH {
                            return Err(r.error(Kind::IndefiniteDepth));
                        }
                        r.bytes(usize::from(header.head))?;
                    }
                }
            }
        }
    }
}

/// The elements of a constructed one, in order.
///
/// Each step advances or ends. Where an element has no intact frame the error is yielded once, with the
/// octets from there on still in [`rest`](Self::rest), and the iteration ends.
#[derive(Clone, Copy, Debug)]
pub struct Tlvs<'a> {
    rest: Reader<'a>,
    failed: bool,
}

impl<'a> Tlvs<'a> {
    /// The elements in `body`.
    #[inline]
    #[must_use]
    pub const fn new(body: Reader<'a>) -> Self {
        Self { rest: body, failed: false }
    }
    /// What has not been yielded yet; after an error, the octets that have no intact frame.
    #[inline]
    #[must_use]
    pub const fn rest(&self) -> Reader<'a> {
        self.rest
    }
}

impl<'a> Iterator for Tlvs<'a> {
    type Item = Result<Tlv<'a>>;
    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        if self.failed || self.rest.is_empty() {
            return None;
        }
        let item = Tlv::read(&mut self.rest);
        self.failed = item.is_err();
        Some(item)
    }
}
impl core::iter::FusedIterator for Tlvs<'_> {}

/// The flag that tells of a frame that cannot be read.
pub(crate) const fn flag_of(kind: Kind) -> Flag {
    match kind {
        Kind::Truncated => Flag::ChildOverrunsParent,
        Kind::TagNumber => Flag::TagTooLong,
        Kind::EndOfContents => Flag::BadEoc,
        Kind::Depth | Kind::IndefiniteDepth => Flag::DepthLimit,
        Kind::Count => Flag::CountLimit,
        Kind::Segmented | Kind::Constructed => Flag::ConstructedPrimitive,
        Kind::Primitive => Flag::PrimitiveConstructed,
        Kind::Trailing => Flag::TrailingBytes,
        _ => Flag::Undecodable,
    }
}

/// Writes elements.
pub trait WriteTlv {
    /// Puts an element in front: its contents by `body`, then the shortest length, then the tag.
    fn tlv(&mut self, tag: Tag, constructed: bool, body: impl FnOnce(&mut Self));
    /// Puts tag and length in front of the `n` octets of contents that were written last.
    fn header(&mut self, tag: Tag, constructed: bool, n: usize);
}

impl WriteTlv for Writer<'_> {
    #[inline]
    fn tlv(&mut self, tag: Tag, constructed: bool, body: impl FnOnce(&mut Self)) {
        let n = self.measure(body);
        self.header(tag, constructed, n);
    }
    #[inline]
    fn header(&mut self, tag: Tag, constructed: bool, n: usize) {
        if let (Ok(n @ 0..=0x7f), Some(id)) = (u8::try_from(n), tag.identifier(constructed)) {
            self.array([id, n]);
        } else {
            long_header(self, tag, tag.class() << 6 | u8::from(constructed) << 5, n);
        }
    }
}

#[cold]
#[inline(never)]
fn long_header(w: &mut Writer<'_>, tag: Tag, lead: u8, n: usize) {
    let Ok(length) = u32::try_from(n) else {
        return w.fail(Kind::TooLong, sigcodec_wire::Layer::Wire);
    };
    let [a, b, c, d] = length.to_be_bytes();
    match length {
        0..=0x7f => w.array([d]),
        0x80..=0xff => w.array([0x81, d]),
        0x100..=0xffff => w.array([0x82, c, d]),
        0x1_0000..=0xff_ffff => w.array([0x83, b, c, d]),
        _ => w.array([0x84, a, b, c, d]),
    }
    match tag.number() {
        #[expect(clippy::cast_possible_truncation, reason = "below 31")]
        n @ 0..=30 => w.array([lead | n as u8]),
        mut n => {
            let mut more = 0;
            loop {
                w.array([(n & 0x7f) as u8 | more]);
                n >>= 7;
                more = 0x80;
                if n == 0 {
                    break;
                }
            }
            w.array([lead | 0x1f]);
        }
    }
}
