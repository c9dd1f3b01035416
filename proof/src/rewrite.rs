//! BER elements in other legal forms than the canonical one: the same values, other octets.

use arbitrary::{Arbitrary as _, Result, Unstructured};
use sigcodec::{
    ber::{INDEFINITE_DEPTH, Tag, Tlv, Tlvs},
    wire::{Layer, Reader, audit::Flag},
};
use std::vec::Vec;

/// What a rewriting did.
#[derive(Clone, Copy, Debug, Default)]
pub struct Changed {
    /// How many elements depart in each of the ways that [`TELLS`] names.
    pub forms: [usize; 4],
    /// Strings that were cut into segments.
    pub segmented: usize,
}

/// What an audit tells of the ways that tags and lengths are written in.
pub const TELLS: [Flag; 4] =
    [Flag::TagHighFormForLowNumber, Flag::TagPadded, Flag::LengthNotMinimal, Flag::LengthIndefinite];

impl Changed {
    const fn add(&mut self, form: usize) {
        self.forms[form] = self.forms[form].wrapping_add(1);
    }
}

/// How far a rewriting goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Tags and lengths.
    Forms,
    /// Primitive contents as segments of a constructed string too.
    Segments,
}

/// Rewrites all elements in `octets`; `None` when they are no elements.
///
/// # Errors
/// That `u` has no more octets.
pub fn rewrite(octets: &[u8], reach: Reach, u: &mut Unstructured<'_>) -> Result<Option<(Vec<u8>, Changed)>> {
    let mut changed = Changed::default();
    let out = elements(Reader::new(octets, Layer::Wire), reach, 0, u, &mut changed)?;
    Ok(out.map(|out| (out, changed)))
}

fn elements(
    r: Reader<'_>,
    reach: Reach,
    open: u8,
    u: &mut Unstructured<'_>,
    changed: &mut Changed,
) -> Result<Option<Vec<u8>>> {
    let mut out = Vec::new();
    for item in Tlvs::new(r) {
        let Ok(tlv) = item else { return Ok(None) };
        match element(&tlv, reach, open, u, changed)? {
            Some(octets) => out.extend(octets),
            None => return Ok(None),
        }
    }
    Ok(Some(out))
}

fn element(
    tlv: &Tlv<'_>,
    reach: Reach,
    open: u8,
    u: &mut Unstructured<'_>,
    changed: &mut Changed,
) -> Result<Option<Vec<u8>>> {
    // Nothing left to choose by: canonical from here on.
    let choice = if u.is_empty() { 0 } else { u8::arbitrary(u)? };
    let indefinite = tlv.constructed && choice & 3 == 1 && open < INDEFINITE_DEPTH.wrapping_sub(1);
    let mut constructed = tlv.constructed;
    let contents = if tlv.constructed {
        let inside = if indefinite { open.wrapping_add(1) } else { open };
        match elements(tlv.body, reach, inside, u, changed)? {
            Some(contents) => contents,
            None => return Ok(None),
        }
    } else if reach == Reach::Segments && choice & 0xc0 == 0x40 && tlv.body.len() < 0x80 {
        constructed = true;
        changed.segmented = changed.segmented.wrapping_add(1);
        let mut segment = std::vec![4, u8::try_from(tlv.body.len()).unwrap_or(0)];
        segment.extend(tlv.body.rest());
        segment
    } else {
        tlv.body.rest().to_vec()
    };
    let mut out = Vec::new();
    let padding = if choice & 4 == 0 { 0 } else { usize::from(choice >> 3 & 1).wrapping_add(1) };
    tag(tlv.tag, constructed, choice & 4 != 0, padding.wrapping_sub(1), &mut out, changed);
    let n = contents.len();
    if indefinite {
        changed.add(3);
        out.push(0x80);
        out.extend(contents);
        out.extend([0, 0]);
        return Ok(Some(out));
    }
    length(n, usize::from(choice >> 4 & 3), &mut out, changed);
    out.extend(contents);
    Ok(Some(out))
}

fn tag(tag: Tag, constructed: bool, long: bool, padding: usize, out: &mut Vec<u8>, changed: &mut Changed) {
    let lead = tag.class() << 6 | u8::from(constructed) << 5;
    let number = tag.number();
    let padding = if long && padding < 3 { padding } else { 0 };
    match u8::try_from(number) {
        Ok(n @ 0..=30) if !long => return out.push(lead | n),
        _ => {}
    }
    if number < 31 {
        changed.add(0);
    }
    if padding > 0 {
        changed.add(1);
    }
    out.push(lead | 0x1f);
    out.extend(core::iter::repeat_n(0x80, padding));
    let groups = (32u32.wrapping_sub((number | 1).leading_zeros())).div_ceil(7);
    for group in (0..groups).rev() {
        let more = if group == 0 { 0 } else { 0x80 };
        out.push(more | (number >> group.wrapping_mul(7) & 0x7f) as u8);
    }
}

/// A length with so many octets more than needed.
fn length(n: usize, more: usize, out: &mut Vec<u8>, changed: &mut Changed) {
    let octets = u32::try_from(n).unwrap_or(u32::MAX).to_be_bytes();
    let leading = octets.iter().take_while(|b| **b == 0).count();
    let digits = octets.get(leading..).unwrap_or_default();
    if more == 0 && n < 0x80 {
        return out.push(n as u8);
    }
    let digits = if digits.is_empty() { &[0][..] } else { digits };
    let extra = if n < 0x80 { more.wrapping_sub(1) } else { more };
    if n < 0x80 || extra > 0 {
        changed.add(2);
    }
    out.push(0x80 | digits.len().wrapping_add(extra) as u8);
    out.extend(core::iter::repeat_n(0, extra));
    out.extend(digits);
}
