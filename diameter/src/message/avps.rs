//! AVPs in their order: one, a run of them, and ways to find some, RFC 6733 §4.

use super::{MAX_AVPS, MAX_DEPTH};
use crate::{
    def::{Def, Key},
    dictionary::Dictionary,
    types::{AvpType, DataKind, Grouped, Value},
};
use core::marker::PhantomData;
use sigcodec_wire::{Error, Kind, Layer, Reader, Result, show::Hex, walk::Span};

/// An AVP as it stands in the octets.
#[derive(Clone, Copy)]
pub struct Avp<'a> {
    /// AVP code.
    pub code: u32,
    /// Vendor id; 0 when the V bit is not set.
    pub vendor: u32,
    /// The flags as they came: V, M, P and reserved bits.
    pub flags: u8,
    /// The value.
    pub data: Reader<'a>,
    /// From its header to the end of the container.
    whole: &'a [u8],
}

impl<'a> Avp<'a> {
    /// V: the vendor id is there.
    pub const VENDOR: u8 = 0x80;
    /// M: must be understood.
    pub const MANDATORY: u8 = 0x40;
    /// P: deprecated.
    pub const PROTECTED: u8 = 0x20;

    /// Octets of its header: 8 or 12.
    #[must_use]
    pub const fn header_len(&self) -> u32 {
        if self.flags & Self::VENDOR != 0 { 12 } else { 8 }
    }
    /// Its octets, header included, padding not.
    #[must_use]
    pub const fn span(&self) -> Span {
        Span::new(self.data.position().wrapping_sub(self.header_len()), self.data.end())
    }
    /// The octets behind the value up to a multiple of 4; fewer when the container ends.
    #[must_use]
    pub fn padding(&self) -> &'a [u8] {
        let length = self.data.len().wrapping_add(self.header_len() as usize);
        let behind = self.whole.get(length..).unwrap_or_default();
        behind.get(..length.wrapping_neg() & 3).unwrap_or(behind)
    }
    /// Whether it is the AVP of a definition.
    #[inline]
    #[must_use]
    pub const fn is(&self, def: &Def) -> bool {
        self.code == def.code && self.vendor == def.vendor
    }

    /// Its octets as they came: header, value and padding.
    #[must_use]
    pub fn raw(&self) -> &'a [u8] {
        let length = self.data.len().wrapping_add(self.header_len() as usize);
        self.whole.get(..length.wrapping_add(self.padding().len())).unwrap_or_default()
    }
    /// Takes the AVP off the front of `r`; nothing is taken when it has no intact frame.
    #[inline]
    fn take(r: &mut Reader<'a>) -> Option<Self> {
        let whole = r.rest();
        let (head, behind) = whole.split_first_chunk::<8>()?;
        let head = u64::from_be_bytes(*head);
        #[expect(clippy::cast_possible_truncation, reason = "the parts of a header: 32, 8 and 24 bits")]
        let (code, flags, length) = ((head >> 32) as u32, (head >> 24) as u8, head as usize & 0xff_ffff);
        let (vendor, header) = if flags & Self::VENDOR != 0 {
            (u32::from_be_bytes(*behind.first_chunk::<4>()?), 12)
        } else {
            (0, 8)
        };
        let padding = length.wrapping_neg() & 3;
        let data = r.element(header, length.checked_sub(header)?, padding)?;
        Some(Self { code, vendor, flags, data, whole })
    }
}

impl core::fmt::Debug for Avp<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Avp")
            .field("code", &self.code)
            .field("vendor", &self.vendor)
            .field("flags", &self.flags)
            .field("at", &self.span().start)
            .field("data", &Hex(self.data.rest()))
            .finish_non_exhaustive()
    }
}

/// A run of AVPs.
#[derive(Clone, Copy, Debug)]
pub struct Avps<'a>(Reader<'a>);

impl<'a> Avps<'a> {
    /// The AVPs in `r`.
    #[inline]
    #[must_use]
    pub const fn new(r: Reader<'a>) -> Self {
        Self(r.same_depth_in(Layer::Diameter))
    }
    /// Their octets.
    #[must_use]
    pub const fn reader(&self) -> Reader<'a> {
        self.0
    }
    /// The AVP that begins so many octets behind the first one.
    pub(crate) fn at(&self, offset: usize) -> Option<Avp<'a>> {
        Avp::take(&mut self.0.part(offset, self.0.len().checked_sub(offset)?)?)
    }
    /// The AVPs in order. One without an intact frame is the last item and an error; its octets are those that
    /// [`Iter::rest`] held before. After [`MAX_AVPS`] the last item is [`Kind::Count`].
    #[inline]
    #[must_use]
    pub const fn iter(&self) -> Iter<'a> {
        Iter { rest: self.0, left: MAX_AVPS }
    }
    /// The first value of an AVP.
    ///
    /// # Errors
    /// What its type refuses, or that an AVP in front of it has no intact frame.
    #[inline]
    pub fn get<T: AvpType>(&self, key: Key<T>) -> Result<Option<T::Value<'a>>> {
        for a in self.iter() {
            let a = a?;
            if a.code == key.code && a.vendor == key.vendor {
                return T::decode(a.data).map(Some);
            }
        }
        Ok(None)
    }
    /// Every value of an AVP, with the error of an AVP that has no intact frame behind them.
    pub fn get_all<T: AvpType>(
        &self,
        key: Key<T>,
    ) -> impl Iterator<Item = Result<T::Value<'a>>> + use<'a, T> {
        self.iter().filter_map(move |a| match a {
            Ok(a) if a.is(key.def) => Some(T::decode(a.data)),
            Ok(_) => None,
            Err(e) => Some(Err(e)),
        })
    }
    /// Every AVP of a definition inside groups inside groups, in order: `path` names the groups from the outside in,
    /// and the AVP last. A group that has no intact frame, or that is nested deeper than [`MAX_DEPTH`], is an item
    /// and an error; what is behind it in its container is not reached.
    #[must_use]
    pub fn matches<'p>(&self, path: &'p [&'static Def]) -> Matches<'a, 'p> {
        Matches { search: Search::new(*self), path }
    }
    /// Every value of an AVP inside groups inside groups, in order: `path` names the groups from the outside in.
    pub fn get_path<'p, T: AvpType>(
        &self,
        path: &'p [Key<Grouped>],
        key: Key<T>,
    ) -> impl Iterator<Item = Result<T::Value<'a>>> + use<'a, 'p, T> {
        let mut search = Search::new(*self);
        core::iter::from_fn(move || {
            let wanted = |n: usize| path.get(n).map_or(key.def, |group| group.def);
            search.next(path.len(), wanted).map(|found| found.and_then(|a| T::decode(a.data)))
        })
    }
    /// Tells `found` every AVP with the definition that is [meant](Dictionary::meant) and its value, the AVPs of a group
    /// behind their group. What has no intact frame ends its container, and is told as an error in both places.
    pub fn each<F>(&self, dictionary: &Dictionary, found: &mut F)
    where
        F: FnMut(Result<&Avp<'a>>, Option<&'static Def>, &Result<Value<'a>>),
    {
        for item in Self::new(self.0).iter() {
            let avp = match item {
                Ok(avp) => avp,
                Err(e) => {
                    found(Err(e), None, &Err(e));
                    break;
                }
            };
            let Some(def) = dictionary.meant(avp.code, avp.vendor) else {
                found(Ok(&avp), None, &Ok(Value::OctetString(avp.data.rest())));
                continue;
            };
            if def.kind != DataKind::Grouped {
                found(Ok(&avp), Some(def), &def.kind.decode(avp.data));
                continue;
            }
            let group = Grouped::decode(avp.data).map(Value::Grouped);
            found(Ok(&avp), Some(def), &group);
            // No deeper than [`MAX_DEPTH`], at which a group is refused.
            if let Ok(Value::Grouped(inner)) = &group {
                inner.each(dictionary, found);
            }
        }
    }
    /// The first AVP of each of several keys, found in one pass: a tuple of keys gives a tuple of [`Slot`]s. A key that
    /// stands twice finds the first AVP and the second.
    ///
    /// # Errors
    /// That an AVP in front of the last of them has no intact frame.
    #[inline]
    pub fn slots<K: Keys>(&self, keys: K) -> Result<K::Slots<'a>> {
        keys.find(self)
    }
    /// The data of the first AVP of each code and vendor.
    #[inline]
    fn firsts<const N: usize>(&self, wanted: [(u32, u32); N]) -> Result<[Option<Reader<'a>>; N]> {
        let mut found = [None; N];
        let mut missing = N;
        // A bit for the low bits of each code: most AVPs that were not asked for are told by one test.
        let bit = |code: u32| 1u64 << (code & 63);
        let mask = wanted.iter().fold(0, |mask, (code, _)| mask | bit(*code));
        for a in self.iter() {
            let a = a?;
            if mask & bit(a.code) == 0 {
                continue;
            }
            let this = (a.code, a.vendor);
            let mut slots = wanted.iter().zip(&mut found);
            if let Some((_, slot)) = slots.find(|(wanted, slot)| **wanted == this && slot.is_none()) {
                *slot = Some(a.data);
                missing = missing.wrapping_sub(1);
                if missing == 0 {
                    break;
                }
            }
        }
        Ok(found)
    }
}

/// Keys that are looked for together: a tuple of up to sixteen.
pub trait Keys {
    /// A [`Slot`] for each key.
    type Slots<'a>;
    /// Finds the first AVP of each.
    ///
    /// # Errors
    /// That an AVP in front of the last of them has no intact frame.
    fn find<'a>(self, avps: &Avps<'a>) -> Result<Self::Slots<'a>>;
}

macro_rules! keys {
    ($($key:ident)+) => {
        impl<$($key: AvpType),+> Keys for ($(Key<$key>,)+) {
            type Slots<'a> = ($(Slot<'a, $key>,)+);
            #[inline]
            #[allow(non_snake_case, reason = "each value is named as its type is")]
            fn find<'a>(self, avps: &Avps<'a>) -> Result<Self::Slots<'a>> {
                let ($($key,)+) = self;
                let [$($key),+] = avps.firsts([$(($key.code, $key.vendor)),+])?;
                Ok(($(Slot::new($key),)+))
            }
        }
    };
}
keys! { A }
keys! { A B }
keys! { A B C }
keys! { A B C D }
keys! { A B C D E }
keys! { A B C D E F }
keys! { A B C D E F G }
keys! { A B C D E F G H }
keys! { A B C D E F G H I }
keys! { A B C D E F G H I J }
keys! { A B C D E F G H I J K }
keys! { A B C D E F G H I J K L }
keys! { A B C D E F G H I J K L M }
keys! { A B C D E F G H I J K L M N }
keys! { A B C D E F G H I J K L M N O }
keys! { A B C D E F G H I J K L M N O P }

/// The first AVP of a key, or that there is none: what [`Avps::slots`] found.
#[derive(Debug)]
pub struct Slot<'a, T> {
    data: Option<Reader<'a>>,
    ty: PhantomData<fn() -> T>,
}

impl<T> Clone for Slot<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Slot<'_, T> {}

impl<'a, T: AvpType> Slot<'a, T> {
    const fn new(data: Option<Reader<'a>>) -> Self {
        Self { data, ty: PhantomData }
    }
    /// The octets of its value.
    #[must_use]
    pub const fn data(&self) -> Option<Reader<'a>> {
        self.data
    }
    /// Its value.
    ///
    /// # Errors
    /// What its type refuses.
    #[inline]
    pub fn get(&self) -> Result<Option<T::Value<'a>>> {
        self.data.map(T::decode).transpose()
    }
}

impl<'a> IntoIterator for Avps<'a> {
    type Item = Result<Avp<'a>>;
    type IntoIter = Iter<'a>;
    fn into_iter(self) -> Iter<'a> {
        self.iter()
    }
}

/// The AVPs of a run, in order.
#[derive(Clone, Copy, Debug)]
pub struct Iter<'a> {
    rest: Reader<'a>,
    /// How many may still come.
    left: usize,
}

impl<'a> Iter<'a> {
    /// What has not been yielded yet; nothing behind an error, whose octets begin at its offset.
    #[must_use]
    pub const fn rest(&self) -> Reader<'a> {
        self.rest
    }
}

impl<'a> Iterator for Iter<'a> {
    type Item = Result<Avp<'a>>;
    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let here = self.rest;
        if self.left != 0 {
            if let Some(avp) = Avp::take(&mut self.rest) {
                self.left = self.left.wrapping_sub(1);
                return Some(Ok(avp));
            }
        }
        // Behind an AVP that is refused nothing is left.
        self.rest.take_rest();
        if here.is_empty() { None } else { Some(Err(refused(self.left, here.position()))) }
    }
}
#[cold]
#[inline(never)]
const fn refused(left: usize, at: u32) -> Error {
    Error::new(if left == 0 { Kind::Count } else { Kind::AvpLength }, at, Layer::Diameter)
}
impl core::iter::FusedIterator for Iter<'_> {}

/// A search through groups inside groups: where it stands in each.
#[derive(Clone, Debug)]
struct Search<'a> {
    levels: [Option<Iter<'a>>; MAX_DEPTH as usize + 1],
    depth: usize,
}

impl<'a> Search<'a> {
    fn new(avps: Avps<'a>) -> Self {
        let mut levels = [None; MAX_DEPTH as usize + 1];
        let [first, ..] = &mut levels;
        *first = Some(avps.iter());
        Self { levels, depth: 0 }
    }
    /// The next AVP that `wanted` names at level `last` inside those it names at the levels above.
    fn next(&mut self, last: usize, wanted: impl Fn(usize) -> &'static Def) -> Option<Result<Avp<'a>>> {
        loop {
            let items = self.levels.get_mut(self.depth)?.as_mut()?;
            let avp = match items.next() {
                None => {
                    self.depth = self.depth.checked_sub(1)?;
                    continue;
                }
                Some(Ok(avp)) if avp.is(wanted(self.depth)) => avp,
                Some(Ok(_)) => continue,
                Some(Err(e)) => return Some(Err(e)),
            };
            if self.depth >= last {
                return Some(Ok(avp));
            }
            let inner = Grouped::decode(avp.data);
            match (inner, self.levels.get_mut(self.depth.wrapping_add(1))) {
                (Ok(inner), Some(level)) => {
                    *level = Some(inner.iter());
                    self.depth = self.depth.wrapping_add(1);
                }
                (Err(e), _) => return Some(Err(e)),
                (Ok(_), None) => return Some(Err(avp.data.error(Kind::Depth))),
            }
        }
    }
}

/// What [`Avps::matches`] finds.
#[derive(Clone, Debug)]
pub struct Matches<'a, 'p> {
    search: Search<'a>,
    path: &'p [&'static Def],
}

impl<'a> Iterator for Matches<'a, '_> {
    type Item = Result<Avp<'a>>;
    fn next(&mut self) -> Option<Self::Item> {
        let (last, groups) = self.path.split_last()?;
        self.search.next(groups.len(), |n| groups.get(n).copied().unwrap_or(last))
    }
}
