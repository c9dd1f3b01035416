//! Random values of a schema, written as octets: what structured fuzzing and property tests feed on.

use super::tlv::WriteTlv as _;
use super::{Body, Member, Primitive, Schema, Size, Tag};
use arbitrary::{Result, Unstructured};
use sigcodec_wire::Writer;

/// Which forms of tag and length are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Forms {
    /// Only the canonical one.
    Canonical,
    /// Any legal one: long and padded tags, lengths with leading zeros, indefinite lengths.
    Any,
}

/// Levels that are filled with optional members; below, only what is mandatory is written.
const FULL_DEPTH: u8 = 8;
/// The most items of a list and octets of a string that are written, where the type allows more.
const MOST: u32 = 12;

/// Puts one random element of the type in front of what `w` holds.
///
/// The element decodes with the type of `schema`, sizes and ranges kept. Types nest at most
/// [`MAX_DEPTH`](super::MAX_DEPTH) deep.
///
/// # Errors
/// That `u` has no more octets, where it says so.
pub fn generate(
    schema: &'static Schema,
    u: &mut Unstructured<'_>,
    forms: Forms,
    w: &mut Writer<'_>,
) -> Result<()> {
    Generator { forms, depth: 0 }.element(schema, None, u, w)
}

/// A number of an ENUMERATED: any where it is `open`, otherwise one of `named`.
///
/// # Errors
/// That `u` has no more octets, where it says so.
pub fn arbitrary_number(u: &mut Unstructured<'_>, open: bool, named: &[i32]) -> Result<i32> {
    if open {
        return u.arbitrary();
    }
    // As the derive of arbitrary picks a variant: four octets, spread over all of them.
    let octets = u64::from(u.arbitrary::<u32>()?);
    let n = octets.wrapping_mul(named.len() as u64) >> 32;
    let named = usize::try_from(n).ok().and_then(|n| named.get(n));
    named.copied().ok_or(arbitrary::Error::EmptyChoose)
}

struct Generator {
    forms: Forms,
    depth: u8,
}

impl Generator {
    fn element(
        &mut self,
        schema: &'static Schema,
        tag: Option<Tag>,
        u: &mut Unstructured<'_>,
        w: &mut Writer<'_>,
    ) -> Result<()> {
        match (schema.body, tag) {
            (Body::Choice { .. } | Body::Open, Some(tag)) => {
                self.put(tag, true, u, w, |g, u, w| g.element(schema, None, u, w))
            }
            (Body::Choice { alternatives }, None) => {
                let Member { tag, schema, .. } = *u.choose(alternatives)?;
                self.element(schema, tag, u, w)
            }
            (Body::Open, None) => self.put(Tag::OCTET_STRING, false, u, w, |_, u, w| octets(Size::ANY, u, w)),
            (Body::Sequence { members, .. }, tag) => {
                let tag = tag.or(schema.tag).unwrap_or(Tag::SEQUENCE);
                self.put(tag, true, u, w, |g, u, w| {
                    for m in members.iter().rev() {
                        if !m.optional || g.depth < FULL_DEPTH && u.arbitrary()? {
                            g.element(m.schema, m.tag, u, w)?;
                        }
                    }
                    Ok(())
                })
            }
            (Body::List { item, size, .. }, tag) => {
                let tag = tag.or(schema.tag).unwrap_or(Tag::SEQUENCE);
                self.put(tag, true, u, w, |g, u, w| {
                    let most = if g.depth < FULL_DEPTH {
                        size.max.min(size.min.saturating_add(3))
                    } else {
                        size.min
                    };
                    for _ in 0..u.int_in_range(size.min..=most.max(size.min))? {
                        g.element(item, None, u, w)?;
                    }
                    Ok(())
                })
            }
            (Body::Leaf(Primitive::Octets { wrapped: Some(choice), .. }), Some(tag))
                if self.forms == Forms::Any && u.arbitrary()? =>
            {
                self.element(choice, Some(tag), u, w)
            }
            (Body::Leaf(leaf), tag) => {
                let tag = tag.or(schema.tag).unwrap_or(Tag::OCTET_STRING);
                let numeric = schema.tag == Some(Tag::NUMERIC_STRING);
                self.put(tag, false, u, w, |_, u, w| contents(&leaf, numeric, u, w))
            }
        }
    }

    /// Puts an element in front, in a form of its choice.
    fn put(
        &mut self,
        tag: Tag,
        constructed: bool,
        u: &mut Unstructured<'_>,
        w: &mut Writer<'_>,
        body: impl FnOnce(&mut Self, &mut Unstructured<'_>, &mut Writer<'_>) -> Result<()>,
    ) -> Result<()> {
        let choice = match self.forms {
            Forms::Canonical => 0,
            Forms::Any => u.arbitrary::<u8>()?,
        };
        let indefinite = constructed && choice & 7 == 1 && self.depth < super::INDEFINITE_DEPTH;
        if indefinite {
            w.array([0, 0]);
        }
        self.depth = self.depth.saturating_add(1);
        let before = w.written();
        body(self, u, w)?;
        let n = w.written().wrapping_sub(before);
        self.depth = self.depth.saturating_sub(1);
        if choice & 0x7f == 0 || choice & 7 > 3 {
            w.header(tag, constructed, n);
            return Ok(());
        }
        let lead = tag.class() << 6 | u8::from(constructed) << 5;
        if indefinite {
            w.u8(0x80);
        } else {
            w.u32(u32::try_from(n).unwrap_or(u32::MAX));
            w.u8(0x84);
        }
        match u8::try_from(tag.number()) {
            Ok(number @ 0..=30) if choice & 8 == 0 => w.u8(lead | number),
            Ok(number @ 0..=127) if choice & 16 == 0 => w.array([lead | 0x1f, number]),
            Ok(number @ 0..=127) => w.array([lead | 0x1f, 0x80, number]),
            _ => {
                let n = tag.number();
                let low = u8::try_from(n & 0x7f).unwrap_or(0);
                w.array([0x80 | u8::try_from(n >> 7 & 0x7f).unwrap_or(0), low]);
                w.u8(lead | 0x1f);
            }
        }
        Ok(())
    }
}

fn octets(size: Size, u: &mut Unstructured<'_>, w: &mut Writer<'_>) -> Result<()> {
    let most = size.max.min(size.min.saturating_add(MOST));
    for _ in 0..u.int_in_range(size.min..=most)? {
        w.u8(u.arbitrary()?);
    }
    Ok(())
}

/// The contents of a leaf; those of a NumericString are `numeric`.
fn contents(leaf: &Primitive, numeric: bool, u: &mut Unstructured<'_>, w: &mut Writer<'_>) -> Result<()> {
    match *leaf {
        Primitive::Boolean => w.u8(if u.arbitrary()? { 0xff } else { 0 }),
        Primitive::Null => {}
        Primitive::Integer { min, max } => super::leaf::encode_integer(u.int_in_range(min..=max)?, w),
        Primitive::Enumerated { names, .. } => {
            super::leaf::encode_integer(i64::from(u.choose(names)?.0), w);
        }
        Primitive::Bits { size, .. } => {
            let bits = u.int_in_range(size.min..=size.max.min(size.min.saturating_add(MOST)))?;
            let unused = bits.wrapping_neg() & 7;
            if bits != 0 {
                w.u8(u.arbitrary::<u8>()? & (0xffu8 << unused));
            }
            for _ in 1..bits.div_ceil(8) {
                w.u8(u.arbitrary()?);
            }
            w.u8(u8::try_from(unused).unwrap_or(0));
        }
        Primitive::Octets { size, .. } => return octets(size, u, w),
        Primitive::Text { size } => {
            for _ in 0..u.int_in_range(size.min..=size.max.min(size.min.saturating_add(MOST)))? {
                w.u8(u.int_in_range(if numeric { b'0'..=b'9' } else { b' '..=b'~' })?);
            }
        }
        Primitive::Oid => w.array([4, 0, 0, 1, 0, u.int_in_range(0..=127)?, 3]),
    }
    Ok(())
}
