//! Elements as nearly everybody writes them.

use sigcodec_wire::{
    Reader,
    ber::{self, Form, MAX_DEPTH, Tag, Tlv},
};

/// The element at the front of some octets: a tag of one octet and the shortest length there is. Everything else
/// is for [`Tlv::read`].
pub(crate) struct Front<'a> {
    /// The identifier octet.
    pub(crate) id: u8,
    head: u8,
    pub(crate) contents: &'a [u8],
    pub(crate) after: &'a [u8],
}

impl<'a> Front<'a> {
    #[inline(always)]
    pub(crate) fn of(octets: &'a [u8]) -> Option<Self> {
        match octets {
            [id, ..] if id & 0x1f != 0x1f && id & 0xdf != 0 => Self::with(*id, octets),
            _ => None,
        }
    }
    /// The same where the identifier octet is this one, which says no long tag.
    #[inline(always)]
    pub(crate) fn with(id: u8, octets: &'a [u8]) -> Option<Self> {
        let [first, rest @ ..] = octets else { return None };
        let (size, length, rest) = ber::shortest_length(rest)?;
        let (contents, after) = rest.split_at_checked(length)?;
        (*first == id).then_some(Self { id, head: size.wrapping_add(1), contents, after })
    }
    /// The last element, behind which nothing may follow; `Some(None)` when there is none.
    #[inline(always)]
    pub(crate) fn last(octets: &'a [u8], r: &Reader<'a>) -> Option<Option<Tlv<'a>>> {
        if octets.is_empty() {
            return Some(None);
        }
        let front = Self::of(octets).filter(|f| f.after.is_empty())?;
        front.tlv(r).map(Some)
    }
    /// The contents, for a reader that they end with as these octets did.
    #[inline(always)]
    pub(crate) const fn body(&self, r: &Reader<'a>) -> Reader<'a> {
        r.within(self.contents, self.after)
    }
    /// The element, read off `r`; `None` where it lies too deep.
    #[inline(always)]
    pub(crate) fn tlv(&self, r: &Reader<'a>) -> Option<Tlv<'a>> {
        let constructed = self.id & 0x20 != 0;
        if constructed && r.depth() >= MAX_DEPTH {
            return None;
        }
        let (body, tag) = (self.body(r), Tag::of_identifier(self.id));
        Some(Tlv { body, tag, constructed, form: Form::CANONICAL, head: self.head })
    }
}
