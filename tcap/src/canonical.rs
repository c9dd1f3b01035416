//! The canonical form, in which nearly everybody writes: its octets are made from the tags of the tables.
//!
//! Whoever reads it reads the general form too, which has the last word: tests hold both equal.

use sigcodec_ber as ber;
use sigcodec_ber::{Form, MAX_DEPTH, Tag, Tlv};
use sigcodec_wire::Reader;

/// The identifier octet of a primitive element.
pub(crate) const fn primitive(tag: Tag) -> u8 {
    identifier(tag, false)
}
/// The identifier octet of a constructed element.
pub(crate) const fn constructed(tag: Tag) -> u8 {
    identifier(tag, true)
}
/// The identifier octet of a tag; 0, which begins no element, where it takes more than one.
const fn identifier(tag: Tag, constructed: bool) -> u8 {
    match tag.identifier(constructed) {
        Some(octet) => octet,
        None => 0,
    }
}

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

/// The octets at the front of nested elements that begin alike and all end together, made from their tags when it
/// is compiled. Octets are compared by eights.
pub(crate) struct Template<const WORDS: usize> {
    words: [Word; WORDS],
    /// How many octets there are so far.
    size: u32,
}

/// Eight octets of a [`Template`], the first one the highest.
#[derive(Clone, Copy)]
struct Word {
    /// What they are where nothing is left behind them, those that may be any zero.
    octets: u64,
    /// Which bits are compared.
    mask: u64,
    /// Ones where an octet says how many are left.
    lengths: u64,
}

impl<const WORDS: usize> Template<WORDS> {
    pub(crate) const fn new() -> Self {
        Self { words: [Word { octets: 0, mask: 0, lengths: 0 }; WORDS], size: 0 }
    }
    /// One more octet. A length says how many octets are left behind it: as many as all are less those up to it,
    /// which is what its place holds.
    const fn push(mut self, octet: u8, mask: u8, is_length: bool) -> Self {
        let (shift, mut passed) = (56u32.wrapping_sub(self.size.wrapping_mul(8) & 0x3f), self.size >> 3);
        self.size = self.size.wrapping_add(1);
        let mut words: &mut [Word] = &mut self.words;
        while let [word, behind @ ..] = words {
            if passed == 0 {
                word.mask |= (mask as u64).wrapping_shl(shift);
                if is_length {
                    word.lengths |= 1u64.wrapping_shl(shift);
                    word.octets = word.octets.wrapping_sub((self.size as u64).wrapping_shl(shift));
                } else {
                    word.octets = word.octets.wrapping_add(((octet & mask) as u64).wrapping_shl(shift));
                }
                break;
            }
            passed = passed.wrapping_sub(1);
            words = behind;
        }
        self
    }
    /// An octet that may be any.
    pub(crate) const fn any(self) -> Self {
        self.push(0, 0, false)
    }
    /// This octet.
    pub(crate) const fn octet(self, octet: u8) -> Self {
        self.push(octet, 0xff, false)
    }
    /// A constructed element that ends where all end.
    pub(crate) const fn enter(self, tag: Tag) -> Self {
        self.octet(constructed(tag)).push(0, 0xff, true)
    }
    /// A constructed element with one of two tags, of which one bit tells which, that ends where all end.
    pub(crate) const fn enter_one_of(self, tag: Tag, other: Tag) -> Self {
        let differ = constructed(tag) ^ constructed(other);
        assert!(differ.is_power_of_two(), "more than these two tags would do");
        self.push(constructed(tag), !differ, false).push(0, 0xff, true)
    }
    /// A primitive element with these contents, where they differ from the `other` ones with any octet.
    pub(crate) const fn element_of(mut self, tag: Tag, contents: &[u8], other: &[u8]) -> Self {
        assert!(contents.len() == other.len() && contents.len() < 0x80, "the lengths of both are one octet");
        #[expect(clippy::cast_possible_truncation, reason = "below 128")]
        {
            self = self.octet(primitive(tag)).octet(contents.len() as u8);
        }
        let mut rest = (contents, other);
        while let ([one, more @ ..], [another, others @ ..]) = rest {
            self = if *one == *another { self.octet(*one) } else { self.any() };
            rest = (more, others);
        }
        self
    }
    /// Whether some octets begin like this; `len` is how many there are, below 256.
    #[inline(always)]
    pub(crate) fn is_front_of(&self, octets: &[&[u8; 8]; WORDS], len: usize) -> bool {
        let mut same = true;
        for (word, octets) in self.words.iter().zip(octets) {
            let expected = word.octets.wrapping_add((len as u64).wrapping_mul(word.lengths));
            same &= u64::from_be_bytes(**octets) & word.mask == expected;
        }
        same
    }
}
