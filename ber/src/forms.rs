//! The forms of tags and lengths at all levels, without a schema, in one pass.

use super::{
    INDEFINITE_DEPTH, MAX_DEPTH,
    tlv::{Header, audit_form, flag_of},
};
use sigcodec_wire::{Kind, Reader, audit::Auditor};

/// Reports every departure from the canonical form in `r` and all that is inside, without a schema.
///
/// Each octet is looked at once, however elements are nested. Where an element has no intact frame that is told,
/// and what follows the innermost definite length around it is gone on with.
pub fn audit_forms(r: Reader<'_>, auditor: &mut dyn Auditor) {
    // Where each open element ends, from the outermost to the innermost.
    let mut ends = [INDEFINITE; MAX_DEPTH as usize];
    let mut level = 0usize;
    // Where the innermost definite length ends, and how many indefinite ones are open inside it.
    let (mut bound, mut open) = (r.end(), 0u8);
    let mut at = r;
    loop {
        let step = if at.position() == bound { Step::AtBound } else { next(at, bound, r, level) };
        match step {
            Step::AtBound if open == 0 => {
                // The end of a definite length, or of everything.
                let Some(up) = level.checked_sub(1) else { return };
                level = up;
                (bound, open) = around(&ends, level, r.end());
            }
            Step::End if open != 0 => {
                level = level.saturating_sub(1);
                open = open.wrapping_sub(1);
                if at.bytes(2).is_err() {
                    return;
                }
            }
            Step::Element(header) => {
                let start = at.position();
                let contents = start.wrapping_add(u32::from(header.head));
                let end = header.length.map(|n| u64::from(contents).saturating_add(n as u64));
                let kind = match end {
                    Some(end) if end > u64::from(bound) => Some(Kind::Truncated),
                    None if open >= INDEFINITE_DEPTH => Some(Kind::IndefiniteDepth),
                    _ => None,
                };
                if let Some(kind) = kind {
                    auditor.finding(flag_of(kind), start);
                    let Some(behind) = leave(&mut at, &mut level, &mut ends, r, bound) else { return };
                    (bound, open) = behind;
                    continue;
                }
                audit_form(header.form, start, auditor);
                let skip = match (header.constructed, header.length) {
                    (false, Some(n)) => usize::from(header.head).saturating_add(n),
                    _ => usize::from(header.head),
                };
                if at.bytes(skip).is_err() {
                    return;
                }
                if header.constructed {
                    if let Some(slot) = ends.get_mut(level) {
                        let end = end.and_then(|n| u32::try_from(n).ok());
                        *slot = end.unwrap_or(INDEFINITE);
                        match end {
                            Some(end) => (bound, open) = (end, 0),
                            None => open = open.wrapping_add(1),
                        }
                    }
                    level = level.wrapping_add(1);
                }
            }
            Step::Refused(kind, size) if size <= bound.wrapping_sub(at.position()) as usize => {
                auditor.finding(flag_of(kind), at.position());
                if at.bytes(size).is_err() {
                    return;
                }
            }
            // A broken frame, an end where none may be, or none where one must be.
            other => {
                let (kind, offset) = match other {
                    Step::Broken(kind, offset) => (kind, offset),
                    Step::Refused(kind, _) => (kind, at.position()),
                    _ => (Kind::EndOfContents, at.position()),
                };
                auditor.finding(flag_of(kind), offset);
                let Some(behind) = leave(&mut at, &mut level, &mut ends, r, bound) else { return };
                (bound, open) = behind;
            }
        }
    }
}

/// No definite end: the element is in the indefinite form.
const INDEFINITE: u32 = u32::MAX;

enum Step {
    AtBound,
    End,
    Element(Header),
    /// Refused, but with a length to go on behind.
    Refused(Kind, usize),
    Broken(Kind, u32),
}

#[inline]
fn next(mut at: Reader<'_>, bound: u32, outermost: Reader<'_>, level: usize) -> Step {
    // Nothing behind the innermost definite length is looked at.
    let position = at.position();
    let Ok(at) = at.window(bound.wrapping_sub(position) as usize) else {
        return Step::Broken(Kind::Truncated, position);
    };
    if let [0, 0, ..] = at.rest() {
        return Step::End;
    }
    let header = match *at.rest() {
        [0x20, n @ 0..=0x7f, ..] => {
            return Step::Refused(Kind::EndOfContents, usize::from(n).wrapping_add(2));
        }
        [id, n @ 0..=0x7f, ..] if id & 0x1f != 0x1f && id & 0xdf != 0 => Header::short(id, n),
        _ => match Header::read(&at) {
            Ok(header) => header,
            Err(e) => return Step::Broken(e.kind(), e.at()),
        },
    };
    let depth = usize::from(outermost.depth()).wrapping_add(level);
    if header.constructed && depth >= usize::from(MAX_DEPTH) {
        return match header.length {
            Some(n) => Step::Refused(Kind::Depth, usize::from(header.head).saturating_add(n)),
            None => Step::Broken(Kind::Depth, at.position()),
        };
    }
    Step::Element(header)
}

/// Goes on behind the innermost definite length; `None` where there is none.
fn leave(
    at: &mut Reader<'_>,
    level: &mut usize,
    ends: &mut [u32],
    outermost: Reader<'_>,
    bound: u32,
) -> Option<(u32, u8)> {
    loop {
        *level = level.checked_sub(1)?;
        if ends.get(*level).is_some_and(|end| *end != INDEFINITE) {
            break;
        }
    }
    at.bytes(bound.wrapping_sub(at.position()) as usize).ok()?;
    Some(around(ends, *level, outermost.end()))
}

/// Where the innermost definite length around `level` ends, and how many indefinite ones are open inside it.
fn around(ends: &[u32], level: usize, end: u32) -> (u32, u8) {
    let mut open = 0u8;
    for outer in ends.iter().take(level).rev() {
        if *outer != INDEFINITE {
            return (*outer, open);
        }
        open = open.wrapping_add(1);
    }
    (end, open)
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use sigcodec_wire::{
        Layer,
        audit::{Finding, Flag},
    };
    use std::{vec, vec::Vec};

    fn found(octets: &[u8]) -> Vec<(Flag, u32)> {
        let mut out = vec![];
        audit_forms(Reader::new(octets, Layer::Wire), &mut |f: Finding| out.push((f.flag, f.at)));
        out
    }

    #[test]
    fn one_pass_over_all_levels() {
        assert_eq!(found(&[0x30, 4, 0xa0, 2, 4, 0, 4, 1, 7]), []);
        assert_eq!(found(&[]), []);
        // An indefinite one with a definite one inside, and what follows.
        assert_eq!(
            found(&[0x30, 0x80, 0xa0, 3, 4, 0x81, 0, 0, 0, 4, 0x81, 0]),
            [(Flag::LengthIndefinite, 0), (Flag::LengthNotMinimal, 4), (Flag::LengthNotMinimal, 9)]
        );
        // A broken frame ends what is inside the innermost definite length, and no more.
        assert_eq!(
            found(&[0x30, 4, 4, 9, 4, 0, 0x9f, 0, 0]),
            [(Flag::ChildOverrunsParent, 2), (Flag::TagHighFormForLowNumber, 6)]
        );
        assert_eq!(
            found(&[0x30, 6, 0xa0, 0x80, 0, 5, 4, 0, 0x9f, 0, 0]),
            [(Flag::LengthIndefinite, 2), (Flag::BadEoc, 4), (Flag::TagHighFormForLowNumber, 8)]
        );
        // Nothing behind an element is taken for a part of it.
        assert_eq!(found(&[0xa3, 1, 4, 4, 1, 7]), [(Flag::ChildOverrunsParent, 3)]);
        // No end, an end too many, and one that is constructed.
        assert_eq!(found(&[0xa0, 0x80, 4, 0]), [(Flag::LengthIndefinite, 0), (Flag::BadEoc, 4)]);
        assert_eq!(found(&[0x30, 2, 0, 0, 4, 0x81, 0]), [(Flag::BadEoc, 2), (Flag::LengthNotMinimal, 4)]);
        assert_eq!(found(&[0x30, 5, 0x20, 0, 4, 0x81, 0]), [(Flag::BadEoc, 2), (Flag::LengthNotMinimal, 4)]);
        assert_eq!(found(&[0, 0, 4, 0]), [(Flag::BadEoc, 0)]);
    }

    #[test]
    fn limits_are_those_of_the_reader() {
        for levels in [INDEFINITE_DEPTH, INDEFINITE_DEPTH + 1] {
            let mut octets = [0x30, 0x80].repeat(usize::from(levels));
            octets.extend([0, 0].repeat(usize::from(levels)));
            let deep = found(&octets).iter().any(|f| f.0 == Flag::DepthLimit);
            let refused = crate::Tlv::read(&mut Reader::new(&octets, Layer::Wire)).is_err();
            assert_eq!((deep, refused), (levels > INDEFINITE_DEPTH, levels > INDEFINITE_DEPTH));
        }
        // An element that is too deep hides nothing beside it.
        let mut octets = vec![0x30, 0, 4, 0x81, 0];
        for _ in 0..MAX_DEPTH {
            let n = u8::try_from(octets.len()).unwrap();
            octets.splice(0..0, if n < 0x80 { vec![0x30, n] } else { vec![0x30, 0x81, n] });
        }
        let flags: Vec<_> = found(&octets).into_iter().map(|f| f.0).collect();
        assert_eq!(flags, [Flag::DepthLimit, Flag::LengthNotMinimal]);
    }
}
