//! User data: its length, its header and its text, TS 23.040 §9.2.3.16, §9.2.3.24.

use crate::{
    Alphabet, DataCodingScheme,
    element::{Concatenation, INFORMATION_ELEMENTS, Information, InformationElement},
    layout::{Element, InOrder, Parameter, State},
};
use core::fmt;
use sigcodec_gsm::{
    gsm7::{Chars, Septets, Tables, fill_bits, is_filled, packed_len},
    ucs2::Ucs2,
};
use sigcodec_wire::{
    Encode, Error, Kind, Layer, Reader, Result, Writer,
    audit::{Finding, Flag},
    show::Hex,
};

/// The most octets of user data, TS 23.040 §9.2.3.16.
pub const MAX_USER_DATA: usize = 140;

/// TP-User-Data with its length.
///
/// The octets stay as they came. Where fewer are there than the length announces, these are they, and the audit
/// reports it. The data coding scheme and whether a header is there stand elsewhere in a message; here they are
/// so that the octets can be understood.
#[derive(Clone, Copy, Debug)]
pub struct UserData<'a> {
    length: u8,
    has_header: bool,
    scheme: DataCodingScheme,
    octets: Reader<'a>,
}

impl PartialEq for UserData<'_> {
    fn eq(&self, other: &Self) -> bool {
        (self.length, self.has_header, self.octets.rest())
            == (other.length, other.has_header, other.octets.rest())
    }
}
impl Default for UserData<'_> {
    fn default() -> Self {
        Self::new(DataCodingScheme::GSM7, false, 0, &[])
    }
}

impl<'a> UserData<'a> {
    /// User data of these octets. `length` counts septets in the 7-bit alphabet and octets otherwise, the header
    /// included; octets beyond it are dropped.
    #[must_use]
    pub fn new(scheme: DataCodingScheme, has_header: bool, length: u8, octets: &'a [u8]) -> Self {
        let octets = octets.get(..announced(scheme, length)).unwrap_or(octets);
        Self { length, has_header, scheme, octets: Reader::new(octets, Layer::Sms) }
    }
    /// TP-User-Data-Length: septets in the 7-bit alphabet, octets otherwise.
    #[must_use]
    pub const fn length(&self) -> u8 {
        self.length
    }
    /// How many octets the length announces.
    #[must_use]
    pub const fn announced(&self) -> usize {
        announced(self.scheme, self.length)
    }
    /// The octets, header included.
    #[must_use]
    pub const fn octets(&self) -> Reader<'a> {
        self.octets
    }
    /// The data coding scheme of the message.
    #[must_use]
    pub const fn scheme(&self) -> DataCodingScheme {
        self.scheme
    }
    /// TP-User-Data-Header-Indicator.
    #[must_use]
    pub const fn has_header(&self) -> bool {
        self.has_header
    }
    /// The header; `None` when there is none.
    #[must_use]
    pub fn header(&self) -> Option<Header<'a>> {
        if !self.has_header {
            return None;
        }
        let mut r = self.octets;
        let length = r.u8().ok();
        let n = usize::from(length.unwrap_or_default());
        let whole = length.is_some() && n <= r.len();
        let octets = r.window(n.min(r.len())).unwrap_or(r);
        Some(Header { length, whole, octets })
    }
    /// The elements of the header; of one that reaches too far an error, and nothing behind it.
    #[must_use]
    pub fn elements(&self) -> Elements<'a> {
        let rest = match self.header() {
            Some(h) => h.octets,
            None => Reader::new(&[], Layer::Sms),
        };
        Elements { rest }
    }
    /// The last element of the header that `choose` takes, as of elements that stand twice the last one counts. A
    /// header that cannot be read to its end is none, TS 23.040 §9.2.3.24.
    fn last<T>(&self, choose: impl Fn(Information<'a>) -> Option<T>) -> Option<T> {
        let mut found = None;
        for element in self.elements() {
            if let Ok(information) = element.ok()?.information() {
                found = choose(information).or(found);
            }
        }
        found
    }
    /// The tables that national language elements of the header choose.
    #[must_use]
    pub fn tables(&self) -> Tables {
        let lock = |i| if let Information::LockingShift { language } = i { Some(language) } else { None };
        let single = |i| if let Information::SingleShift { language } = i { Some(language) } else { None };
        Tables {
            locking: self.last(lock).unwrap_or_default(),
            single_shift: self.last(single).unwrap_or_default(),
        }
    }
    /// Which part of a longer message it is.
    #[must_use]
    pub fn concatenation(&self) -> Option<Concatenation> {
        self.last(|i| i.concatenation())
    }
    /// Destination and originator port.
    #[must_use]
    pub fn ports(&self) -> Option<(u16, u16)> {
        self.last(|i| match i {
            Information::ApplicationPort8 { destination, originator } => {
                Some((u16::from(destination), u16::from(originator)))
            }
            Information::ApplicationPort16 { destination, originator } => Some((destination, originator)),
            _ => None,
        })
    }
    /// The octets behind the header: with the fill bits of a 7-bit text.
    #[must_use]
    pub fn body(&self) -> Reader<'a> {
        let mut r = self.octets;
        if self.has_header {
            let n = usize::from(r.u8().unwrap_or_default());
            let _ = r.bytes(n.min(r.len()));
        }
        r
    }
    /// Octets of the header with its length, whether they are there or not.
    fn header_octets(&self) -> usize {
        match self.header() {
            Some(h) => usize::from(h.length.unwrap_or_default()).saturating_add(1),
            None => 0,
        }
    }
    /// The septets of a 7-bit text.
    pub(crate) fn septets(&self) -> Septets<'a> {
        let header = self.header_octets();
        let fill = fill_bits(header);
        let before = header.saturating_mul(8).saturating_add(usize::from(fill)) / 7;
        Septets::new(self.body().rest(), fill, usize::from(self.length).saturating_sub(before))
    }
    /// The text, as a receiver reads it.
    #[must_use]
    pub fn text(&self) -> Text<'a> {
        match self.scheme.alphabet() {
            Alphabet::Gsm7 => Text::Gsm7(self.tables().chars(self.septets())),
            Alphabet::Ucs2 => Text::Ucs2(Ucs2(self.body().rest())),
            Alphabet::Octets => Text::Octets(self.body().rest()),
        }
    }
    /// The bits that fill the header and the last octet of a 7-bit text up.
    pub(crate) fn fill_bits_set(&self) -> bool {
        if self.scheme.alphabet() != Alphabet::Gsm7 {
            return false;
        }
        let header = self.header_octets();
        let fill = fill_bits(header);
        let body = self.body().rest();
        let in_front = body.first().is_some_and(|b| b.trailing_zeros() < u32::from(fill));
        let behind = is_filled(body, fill, self.septets().len());
        in_front || behind
    }
    /// What is told of user data that are in order: an audit reports nothing but which part of a longer message it is.
    fn in_order(&self) -> Option<InOrder> {
        let (octets, announced) = (self.octets.rest(), self.announced());
        let part = match octets {
            _ if !self.has_header => None,
            // Nothing but one element, which says which part it is.
            [5, 0, 3, _, maximum, sequence, ..] | [6, 8, 4, _, _, maximum, sequence, ..]
                if *sequence != 0 && sequence <= maximum =>
            {
                Some(self.octets.position().wrapping_add(1))
            }
            _ => return self.any_in_order(),
        };
        let is_text = match self.scheme.alphabet() {
            Alphabet::Gsm7 => !self.fill_bits_set() && Tables::DEFAULT.define(self.septets()),
            Alphabet::Octets => true,
            Alphabet::Ucs2 => return self.any_in_order(),
        };
        let is_whole = octets.len() == announced && announced <= MAX_USER_DATA;
        (is_whole && is_text).then_some(InOrder { part })
    }
    /// The same of any, by its audit.
    #[inline(never)]
    fn any_in_order(&self) -> Option<InOrder> {
        let (mut part, mut is_odd) = (None, false);
        self.findings(0, &mut |flag, at| match flag {
            Flag::SmsPart => part = Some(at),
            _ => is_odd = true,
        });
        (!is_odd).then_some(InOrder { part })
    }
    /// Tells what is odd about the data, whose length stands at `at`.
    pub(crate) fn findings(&self, at: u32, tell: &mut dyn FnMut(Flag, u32)) {
        let octets = self.octets;
        if octets.len() < self.announced() {
            tell(Flag::UdlBeyondOctets, at);
        }
        if self.announced() > MAX_USER_DATA {
            tell(Flag::UdlTooLong, at);
        }
        let mut broken = false;
        if let Some(header) = self.header() {
            if !header.whole {
                tell(Flag::UdhlBeyondUdl, octets.position());
            }
            let (mut once, mut part) = (0u64, false);
            for element in self.elements() {
                let element = match element {
                    Ok(e) => e,
                    Err(e) => {
                        broken = true;
                        tell(Flag::UdhElementOverrun, e.at());
                        break;
                    }
                };
                let start = element.span().start;
                if crate::identifier_name(element.identifier).is_none() {
                    tell(Flag::UdhElementUnknown, start);
                }
                let alone =
                    INFORMATION_ELEMENTS.iter().any(|(id, _, often)| *id == element.identifier && !often);
                let bit =
                    if alone { 1u64.checked_shl(u32::from(element.identifier)).unwrap_or(0) } else { 0 };
                let information = match element.information() {
                    Ok(i) => i,
                    Err(e) => {
                        tell(Flag::UdhElementSize, e.at());
                        continue;
                    }
                };
                information.findings(element.data.position(), tell);
                if let Some(c) = information.concatenation() {
                    tell(Flag::SmsPart, start);
                    if !c.is_valid() {
                        tell(Flag::SmsPartNumber, start);
                    }
                    if part {
                        tell(Flag::UdhElementRepeated, start);
                    }
                    part = true;
                } else if once & bit != 0 {
                    tell(Flag::UdhElementRepeated, start);
                }
                once |= bit;
            }
        }
        if !broken && self.fill_bits_set() {
            tell(Flag::SmsFillBits, self.body().position());
        }
        match self.scheme().alphabet() {
            Alphabet::Gsm7 => {
                if !self.tables().define(self.septets()) {
                    tell(Flag::SmsTextUndefined, self.body().position());
                }
            }
            Alphabet::Ucs2 => {
                let text = Ucs2(self.body().rest());
                text.audit(self.body().position(), &mut |f: Finding| tell(f.flag, f.at));
            }
            Alphabet::Octets => {}
        }
    }
    /// A text in the alphabet of `scheme` behind a header of `elements`, packed into `buf`. The tables of a 7-bit
    /// text are those that the elements choose.
    ///
    /// # Errors
    /// [`Kind::Text`] with the octet of the text at which a character stands that the alphabet has not;
    /// [`Kind::TooLong`] above [`MAX_USER_DATA`] octets; [`Kind::Capacity`] with the size needed; what an element
    /// refuses. [`Kind::Unexpected`] when the scheme is of octets or compressed text.
    pub fn with_text(
        scheme: DataCodingScheme,
        elements: &[Information<'_>],
        text: &str,
        buf: &'a mut [u8],
    ) -> Result<Self> {
        let tables = tables_of(elements);
        match scheme.alphabet() {
            Alphabet::Gsm7 => {
                let Some(n) = tables.septets(text) else { return Err(unencodable(text, tables)) };
                Self::seven(scheme, elements, n, tables.codes(text).flatten(), buf)
            }
            Alphabet::Ucs2 => {
                let n = text.chars().fold(0usize, |n, c| n.saturating_add(c.len_utf16().saturating_mul(2)));
                Self::lay_out(scheme, elements, n, buf, |body| {
                    let mut units = [0; 2];
                    let octets = text.chars().flat_map(|c| {
                        let n = c.encode_utf16(&mut units).len();
                        let [a, b] = units;
                        [a, b].into_iter().take(n).flat_map(u16::to_be_bytes)
                    });
                    body.iter_mut().zip(octets).for_each(|(to, from)| *to = from);
                })
            }
            Alphabet::Octets => Err(Error::new(Kind::Unexpected, 0, Layer::Sms)),
        }
    }
    /// Octets behind a header of `elements`, in `buf`.
    ///
    /// # Errors
    /// [`Kind::TooLong`] above [`MAX_USER_DATA`] octets; [`Kind::Capacity`] with the size needed; what an element
    /// refuses.
    pub fn with_octets(
        scheme: DataCodingScheme,
        elements: &[Information<'_>],
        octets: &[u8],
        buf: &'a mut [u8],
    ) -> Result<Self> {
        Self::lay_out(scheme, elements, octets.len(), buf, |body| {
            body.iter_mut().zip(octets).for_each(|(to, from)| *to = *from);
        })
    }
    /// `septets` in `codes` behind a header.
    pub(crate) fn seven(
        scheme: DataCodingScheme,
        elements: &[Information<'_>],
        septets: usize,
        codes: impl Iterator<Item = sigcodec_gsm::gsm7::Code>,
        buf: &'a mut [u8],
    ) -> Result<Self> {
        let header = header_len(elements);
        let fill = fill_bits(header);
        let octets = packed_len(septets, fill);
        let mut out = Self::lay_out(scheme, elements, octets, buf, |body| {
            body.fill(0);
            let mut packer = sigcodec_gsm::gsm7::Packer::new(body, fill);
            codes.for_each(|code| packer.code(code));
        })?;
        // The header and its fill bits count as septets, with text behind them or without.
        let before = header.saturating_mul(8).div_ceil(7);
        out.length = u8::try_from(before.saturating_add(septets)).map_err(|_| too_long())?;
        Ok(out)
    }
    fn lay_out(
        scheme: DataCodingScheme,
        elements: &[Information<'_>],
        body: usize,
        buf: &'a mut [u8],
        fill: impl FnOnce(&mut [u8]),
    ) -> Result<Self> {
        let header = header_len(elements);
        let needed = header.saturating_add(body);
        let length = match u8::try_from(needed) {
            Ok(n) if needed <= MAX_USER_DATA => n,
            _ => return Err(too_long()),
        };
        let capacity = || Error::new(Kind::Capacity, u32::from(length), Layer::Sms);
        let out = buf.get_mut(..needed).ok_or_else(capacity)?;
        let (front, back) = out.split_at_mut_checked(header).ok_or_else(capacity)?;
        if !elements.is_empty() {
            let mut w = Writer::new(front);
            elements.iter().rev().for_each(|e| e.encode(&mut w));
            w.u8(u8::try_from(header.saturating_sub(1)).unwrap_or(u8::MAX));
            w.finish()?;
        }
        fill(back);
        let octets = Reader::new(out, Layer::Sms);
        Ok(Self { length, has_header: !elements.is_empty(), scheme, octets })
    }
}

/// Octets of a header of these elements, with its length.
pub(crate) fn header_len(elements: &[Information<'_>]) -> usize {
    if elements.is_empty() {
        return 0;
    }
    elements.iter().fold(1usize, |n, e| n.saturating_add(e.encoded_len()))
}
/// The tables that elements choose.
fn tables_of(elements: &[Information<'_>]) -> Tables {
    elements.iter().fold(Tables::DEFAULT, |tables, e| match e {
        Information::LockingShift { language } => Tables { locking: *language, ..tables },
        Information::SingleShift { language } => Tables { single_shift: *language, ..tables },
        _ => tables,
    })
}
#[cold]
fn too_long() -> Error {
    Error::new(Kind::TooLong, 0, Layer::Sms).with_detail(140)
}
#[cold]
fn unencodable(text: &str, tables: Tables) -> Error {
    let at = text.char_indices().find(|(_, c)| tables.code(*c).is_none()).map_or(0, |(at, _)| at);
    Error::new(Kind::Text, u32::try_from(at).unwrap_or(u32::MAX), Layer::Sms)
}

const fn announced(scheme: DataCodingScheme, length: u8) -> usize {
    match scheme.alphabet() {
        Alphabet::Gsm7 => packed_len(length as usize, 0),
        _ => length as usize,
    }
}

impl<'a> Element<'a> for UserData<'a> {
    fn read(r: &mut Reader<'a>, state: &mut State) -> Result<Self> {
        let length = r.u8()?;
        let n = announced(state.scheme, length).min(r.len());
        let has_header = state.first & 0x40 != 0;
        Ok(Self { length, has_header, scheme: state.scheme, octets: r.window(n)? })
    }
    fn write(&self, w: &mut Writer<'_>, _: u8) {
        w.bytes(self.octets.rest());
        w.u8(self.length);
    }
    fn parameter(&self) -> Option<Parameter<'a>> {
        Some(Parameter::UserData(*self))
    }
    fn is_in_order(r: &mut Reader<'a>, state: &mut State) -> bool {
        state.has_data = true;
        let Ok(data) = Self::read(r, state) else { return false };
        let in_order = data.in_order();
        state.part = in_order.and_then(|in_order| in_order.part);
        in_order.is_some()
    }
    fn first_octet(&self) -> u8 {
        if self.has_header { 0x40 } else { 0 }
    }
}

/// TP-Command-Data with its length, TS 23.040 §9.2.3.21: octets, perhaps behind a header.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct CommandData<'a>(pub UserData<'a>);

impl Default for CommandData<'_> {
    fn default() -> Self {
        Self(UserData::new(DataCodingScheme::OCTETS, false, 0, &[]))
    }
}

impl<'a> Element<'a> for CommandData<'a> {
    fn read(r: &mut Reader<'a>, state: &mut State) -> Result<Self> {
        state.scheme = DataCodingScheme::OCTETS;
        UserData::read(r, state).map(Self)
    }
    fn write(&self, w: &mut Writer<'_>, indicated: u8) {
        self.0.write(w, indicated);
    }
    fn parameter(&self) -> Option<Parameter<'a>> {
        self.0.parameter()
    }
    fn is_in_order(r: &mut Reader<'a>, state: &mut State) -> bool {
        state.scheme = DataCodingScheme::OCTETS;
        <UserData<'_> as Element<'_>>::is_in_order(r, state)
    }
    fn first_octet(&self) -> u8 {
        self.0.first_octet()
    }
}

/// A user data header, TS 23.040 §9.2.3.24.
#[derive(Clone, Copy, Debug)]
pub struct Header<'a> {
    /// User-Data-Header-Length; `None` when it is not there.
    pub length: Option<u8>,
    /// Whether as many octets are there as the length says.
    pub whole: bool,
    /// The octets of the elements.
    pub octets: Reader<'a>,
}

/// The elements of a header in order.
#[derive(Clone, Copy, Debug)]
pub struct Elements<'a> {
    rest: Reader<'a>,
}

impl<'a> Elements<'a> {
    /// What has not been read.
    #[must_use]
    pub const fn rest(&self) -> Reader<'a> {
        self.rest
    }
}

impl<'a> Iterator for Elements<'a> {
    type Item = Result<InformationElement<'a>>;
    /// An element; [`Kind::Length`] at one that reaches beyond the header, and nothing behind it.
    fn next(&mut self) -> Option<Self::Item> {
        if self.rest.is_empty() {
            return None;
        }
        let start = self.rest;
        let element = InformationElement::read(&mut self.rest);
        if element.is_none() {
            self.rest.take_rest();
        }
        Some(element.ok_or_else(|| start.error(Kind::Length)))
    }
}

/// What the octets behind a header say.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Text<'a> {
    /// Characters of the 7-bit alphabet.
    Gsm7(Chars<Septets<'a>>),
    /// Two octets a character.
    Ucs2(Ucs2<'a>),
    /// Octets whose meaning is left open.
    Octets(&'a [u8]),
}

impl<'a> Text<'a> {
    /// The characters; none of [`Text::Octets`].
    pub fn chars(&self) -> impl Iterator<Item = char> + Clone + use<'a> {
        match self {
            Self::Gsm7(chars) => Characters::Gsm7(chars.clone()),
            Self::Ucs2(text) => Characters::Ucs2(text.chars()),
            Self::Octets(_) => Characters::None,
        }
    }
    /// The alphabet.
    #[must_use]
    pub const fn alphabet(&self) -> Alphabet {
        match self {
            Self::Gsm7(_) => Alphabet::Gsm7,
            Self::Ucs2(_) => Alphabet::Ucs2,
            Self::Octets(_) => Alphabet::Octets,
        }
    }
}

/// The characters of one alphabet or the other.
#[derive(Clone)]
pub(crate) enum Characters<A, B> {
    Gsm7(A),
    Ucs2(B),
    None,
}

impl<A: Iterator<Item = char>, B: Iterator<Item = char>> Iterator for Characters<A, B> {
    type Item = char;
    #[inline]
    fn next(&mut self) -> Option<char> {
        match self {
            Self::Gsm7(chars) => chars.next(),
            Self::Ucs2(chars) => chars.next(),
            Self::None => None,
        }
    }
}

impl fmt::Display for Text<'_> {
    /// The characters; octets in hexadecimal.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Gsm7(chars) => chars.fmt(f),
            Self::Ucs2(text) => text.fmt(f),
            Self::Octets(octets) => Hex(octets).fmt(f),
        }
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for UserData<'_> {
    fn serialize<S: serde::Serializer>(&self, s: S) -> core::result::Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct as _;
        let mut out = s.serialize_struct("UserData", 4)?;
        out.serialize_field("length", &self.length)?;
        out.serialize_field("header", &self.header().map(|h| Hex(h.octets.rest())))?;
        out.serialize_field("alphabet", &self.scheme.alphabet())?;
        out.serialize_field("text", &format_args!("{}", self.text()))?;
        out.end()
    }
}

#[cfg(feature = "arbitrary")]
impl<'a> arbitrary::Arbitrary<'a> for UserData<'a> {
    fn arbitrary(u: &mut arbitrary::Unstructured<'a>) -> arbitrary::Result<Self> {
        let scheme = u.arbitrary()?;
        let length = u.int_in_range(0..=160)?;
        Ok(Self::new(scheme, u.arbitrary()?, length, u.bytes(announced(scheme, length))?))
    }
}
#[cfg(feature = "arbitrary")]
impl<'a> arbitrary::Arbitrary<'a> for CommandData<'a> {
    fn arbitrary(u: &mut arbitrary::Unstructured<'a>) -> arbitrary::Result<Self> {
        let length: u8 = u.arbitrary()?;
        let has_header = u.arbitrary()?;
        Ok(Self(UserData::new(DataCodingScheme::OCTETS, has_header, length, u.bytes(usize::from(length))?)))
    }
}
