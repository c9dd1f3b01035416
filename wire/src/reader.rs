//! The cursor that every layer reads with.

use crate::{Error, Kind, Layer, Result};

/// A cursor over borrowed octets that knows its absolute position and its layer.
///
/// Only `rest` moves on the hot path; the position is derived and costs nothing until an error or a
/// tool asks for it. A [`window`](Self::window) keeps positions absolute in the outermost buffer.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'a> {
    rest: &'a [u8],
    end: u32,
    depth: u8,
    layer: Layer,
}

const _: () = assert!(size_of::<Reader<'_>>() <= 24);

impl<'a> Reader<'a> {
    /// The longest input, in octets. What is longer is read as if it ended here, and the first element
    /// that reaches beyond is [`Kind::Truncated`].
    pub const MAX_INPUT: usize = u32::MAX as usize >> 1;

    /// A reader over the whole of `input`, at position 0 and depth 0.
    #[inline]
    #[must_use]
    pub const fn new(input: &'a [u8], layer: Layer) -> Self {
        let rest = match input.split_at_checked(Self::MAX_INPUT) {
            Some((head, _)) => head,
            None => input,
        };
        #[expect(clippy::cast_possible_truncation, reason = "limited to MAX_INPUT above")]
        let end = rest.len() as u32;
        Self { rest, end, depth: 0, layer }
    }
    /// Offset of the next octet from the start of the outermost buffer.
    #[inline]
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "never longer than MAX_INPUT")]
    pub const fn position(&self) -> u32 {
        self.end.wrapping_sub(self.rest.len() as u32)
    }
    /// Offset behind the last octet.
    #[inline]
    #[must_use]
    pub const fn end(&self) -> u32 {
        self.end
    }
    /// Octets left.
    #[inline]
    #[must_use]
    pub const fn len(&self) -> usize {
        self.rest.len()
    }
    /// Whether nothing is left.
    #[inline]
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }
    /// The octets left.
    #[inline]
    #[must_use]
    pub const fn rest(&self) -> &'a [u8] {
        self.rest
    }
    /// How many elements enclose this one in its layer.
    #[inline]
    #[must_use]
    pub const fn depth(&self) -> u8 {
        self.depth
    }
    /// The layer that errors of this reader name.
    #[inline]
    #[must_use]
    pub const fn layer(&self) -> Layer {
        self.layer
    }
    /// The same octets for the layer above: its errors name `layer`, its depth starts again at 0.
    #[inline]
    #[must_use]
    pub const fn in_layer(self, layer: Layer) -> Self {
        Self { layer, depth: 0, ..self }
    }
    /// The same octets for the layer above, at the same depth: for an element inside an element.
    #[inline]
    #[must_use]
    pub const fn same_depth_in(self, layer: Layer) -> Self {
        Self { layer, ..self }
    }
    /// An error of `kind` at the next octet.
    #[inline]
    #[must_use]
    pub const fn error(&self, kind: Kind) -> Error {
        // Given numbers and not itself: a reader whose address is taken cannot stay in registers.
        refuse(kind, self.position(), self.layer)
    }

    /// The next `n` octets.
    ///
    /// # Errors
    /// [`Kind::Truncated`] when fewer are left; nothing is taken then.
    #[inline]
    pub const fn bytes(&mut self, n: usize) -> Result<&'a [u8]> {
        match self.rest.split_at_checked(n) {
            Some((head, rest)) => {
                self.rest = rest;
                Ok(head)
            }
            None => Err(self.error(Kind::Truncated)),
        }
    }
    /// The next `N` octets as an array.
    ///
    /// # Errors
    /// [`Kind::Truncated`] when fewer are left; nothing is taken then.
    #[inline]
    pub const fn array<const N: usize>(&mut self) -> Result<[u8; N]> {
        match self.rest.split_first_chunk::<N>() {
            Some((head, rest)) => {
                self.rest = rest;
                Ok(*head)
            }
            None => Err(self.error(Kind::Truncated)),
        }
    }
    /// The next octet.
    ///
    /// # Errors
    /// [`Kind::Truncated`] when nothing is left.
    #[inline]
    pub fn u8(&mut self) -> Result<u8> {
        self.array::<1>().map(|[b]| b)
    }
    /// The next two octets, most significant first.
    ///
    /// # Errors
    /// [`Kind::Truncated`] when fewer are left.
    #[inline]
    pub fn u16(&mut self) -> Result<u16> {
        self.array().map(u16::from_be_bytes)
    }
    /// The next three octets, most significant first.
    ///
    /// # Errors
    /// [`Kind::Truncated`] when fewer are left.
    #[inline]
    pub fn u24(&mut self) -> Result<u32> {
        self.array().map(|[a, b, c]| u32::from_be_bytes([0, a, b, c]))
    }
    /// The next four octets, most significant first.
    ///
    /// # Errors
    /// [`Kind::Truncated`] when fewer are left.
    #[inline]
    pub fn u32(&mut self) -> Result<u32> {
        self.array().map(u32::from_be_bytes)
    }
    /// The next eight octets, most significant first.
    ///
    /// # Errors
    /// [`Kind::Truncated`] when fewer are left.
    #[inline]
    pub fn u64(&mut self) -> Result<u64> {
        self.array().map(u64::from_be_bytes)
    }
    /// The next octet, left where it is.
    #[inline]
    #[must_use]
    pub const fn peek(&self) -> Option<u8> {
        match self.rest {
            [b, ..] => Some(*b),
            [] => None,
        }
    }

    /// A reader confined to the next `n` octets; positions stay absolute, the depth stays the same.
    ///
    /// # Errors
    /// [`Kind::Truncated`] when fewer are left; nothing is taken then.
    #[inline]
    pub const fn window(&mut self, n: usize) -> Result<Self> {
        match self.rest.split_at_checked(n) {
            Some((head, rest)) => {
                self.rest = rest;
                let end = self.position();
                Ok(Self { rest: head, end, ..*self })
            }
            None => Err(self.error(Kind::Truncated)),
        }
    }
    /// Takes one element off the front: `header` octets, `contents` octets, which the reader that is returned is
    /// confined to, and `padding` octets, of which fewer may be left.
    ///
    /// `None` when header and contents are not all there; nothing is taken then.
    #[inline]
    pub const fn element(&mut self, header: usize, contents: usize, padding: usize) -> Option<Self> {
        let length = header.wrapping_add(contents);
        if padding == 0 {
            // What most elements are; where each ends is known without a sum.
            let Some((element, after)) = self.rest.split_at_checked(length) else { return None };
            let Some((_, body)) = element.split_at_checked(header) else { return None };
            self.rest = after;
            return Some(Self { rest: body, end: self.position(), ..*self });
        }
        let Some((element, after)) = self.rest.split_at_checked(length.wrapping_add(padding)) else {
            return self.last(header, length);
        };
        let Some((element, _)) = element.split_at_checked(length) else { return None };
        let Some((_, body)) = element.split_at_checked(header) else { return None };
        self.rest = after;
        #[expect(clippy::cast_possible_truncation, reason = "never longer than MAX_INPUT")]
        let end = self.end.wrapping_sub(after.len() as u32).wrapping_sub(padding as u32);
        Some(Self { rest: body, end, ..*self })
    }
    /// The element behind which padding is missing.
    #[cold]
    const fn last(&mut self, header: usize, length: usize) -> Option<Self> {
        let Some((element, behind)) = self.rest.split_at_checked(length) else { return None };
        let Some((_, body)) = element.split_at_checked(header) else { return None };
        self.rest = &[];
        #[expect(clippy::cast_possible_truncation, reason = "never longer than MAX_INPUT")]
        let end = self.end.wrapping_sub(behind.len() as u32);
        Some(Self { rest: body, end, ..*self })
    }
    /// The same octets one level deeper.
    ///
    /// # Errors
    /// [`Kind::Depth`] when `limit` levels already enclose it.
    #[inline]
    pub const fn nested(self, limit: u8) -> Result<Self> {
        if self.depth >= limit {
            return Err(self.error(Kind::Depth));
        }
        Ok(Self { depth: self.depth.wrapping_add(1), ..self })
    }
    /// A reader one level deeper over `contents`, behind which `after` is what this one has left.
    ///
    /// The caller has split both off `rest`; `tail` octets between them belong to the element.
    #[inline]
    #[must_use]
    pub const fn enter(&mut self, contents: &'a [u8], tail: u32, after: &'a [u8]) -> Self {
        self.rest = after;
        self.behind(contents, tail)
    }
    /// A reader one level deeper over `contents`, which with the `tail` octets behind them were the last to be taken
    /// off this one.
    #[inline(always)]
    #[must_use]
    pub const fn behind(&self, contents: &'a [u8], tail: u32) -> Self {
        let end = self.position().wrapping_sub(tail);
        Self { rest: contents, end, depth: self.depth.wrapping_add(1), layer: self.layer }
    }
    /// A reader over `octets`, which end at `end`.
    #[inline(always)]
    #[must_use]
    pub const fn over(octets: &'a [u8], end: u32, depth: u8, layer: Layer) -> Self {
        Self { rest: octets, end, depth, layer }
    }
    /// A reader one level deeper over `contents`, which the caller has split off [`rest`](Self::rest) with `after`
    /// right behind them.
    #[inline(always)]
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "never longer than MAX_INPUT")]
    pub const fn within(&self, contents: &'a [u8], after: &[u8]) -> Self {
        let end = self.end.wrapping_sub(after.len() as u32);
        Self { rest: contents, end, depth: self.depth.wrapping_add(1), layer: self.layer }
    }
    /// Goes on at `after`, which the caller has split off the end of [`rest`](Self::rest).
    #[inline(always)]
    pub const fn continue_at(&mut self, after: &'a [u8]) {
        self.rest = after;
    }
    /// A reader confined to the `n` octets that stand `skip` octets ahead; `None` where they are not all there.
    #[inline]
    #[must_use]
    pub const fn part(&self, skip: usize, n: usize) -> Option<Self> {
        let Some((_, from)) = self.rest.split_at_checked(skip) else { return None };
        let Some((part, after)) = from.split_at_checked(n) else { return None };
        #[expect(clippy::cast_possible_truncation, reason = "never longer than MAX_INPUT")]
        let end = self.end.wrapping_sub(after.len() as u32);
        Some(Self { rest: part, end, ..*self })
    }
    /// Takes everything that is left.
    #[inline]
    pub const fn take_rest(&mut self) -> &'a [u8] {
        let rest = self.rest;
        self.rest = &[];
        rest
    }
    /// Nothing may be left.
    ///
    /// # Errors
    /// [`Kind::Trailing`] at the first octet that is left.
    #[inline]
    pub const fn finish(self) -> Result<()> {
        if self.rest.is_empty() { Ok(()) } else { Err(self.error(Kind::Trailing)) }
    }
    /// The one value that takes all that is left, in its layer.
    ///
    /// # Errors
    /// What [`Decode::decode`] refuses, and [`Kind::Trailing`] when octets are left over.
    #[inline(always)]
    pub fn whole<T: Decode<'a>>(self) -> Result<T> {
        let mut r = self.in_layer(T::LAYER);
        let value = T::decode(&mut r)?;
        r.finish()?;
        Ok(value)
    }
}

#[cold]
#[inline(never)]
const fn refuse(kind: Kind, at: u32, layer: Layer) -> Error {
    Error::new(kind, at, layer)
}

/// Reads itself off the front of a [`Reader`].
pub trait Decode<'a>: Sized {
    /// The layer whose name the errors carry.
    const LAYER: Layer;

    /// Takes one value off the front of `r`.
    ///
    /// # Errors
    /// What the type refuses, with the offset.
    fn decode(r: &mut Reader<'a>) -> Result<Self>;

    /// Decodes a whole buffer.
    ///
    /// # Errors
    /// What [`decode`](Self::decode) refuses, and [`Kind::Trailing`] when octets are left over.
    fn from_bytes(input: &'a [u8]) -> Result<Self> {
        Reader::new(input, Self::LAYER).whole()
    }
}

/// What a framer finds at the front of the octets it is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Framed<'a> {
    /// One whole message, and what follows it.
    Message(&'a [u8], &'a [u8]),
    /// At least so many more octets are needed.
    More(usize),
}
