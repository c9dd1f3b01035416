//! Messages of elementary procedures, made of their tables: RANAP and its family.

use arbitrary::{Arbitrary as _, Result, Unstructured};
use sigcodec::per::{
    Criticality, Elements, Encoder, Form, Index, Outcome, Presence, Procedures, Range, Set, Size, Type,
};
use std::{vec, vec::Vec};

/// A message of any procedure with what it must have and some of what it may have.
///
/// # Errors
/// That `u` has no more octets.
pub fn procedure<P: Procedures>(u: &mut Unstructured<'_>) -> Result<Vec<u8>> {
    let procedure = u.choose(P::PROCEDURES)?;
    let (outcome, ty) = u.choose(procedure.messages)?;
    let mut buf = vec![0; 0x4000];
    let mut out = Encoder::new(&mut buf);
    let outcome: Outcome = *outcome;
    out.bits(u64::from(outcome as u8) << 5, 8);
    out.bits(procedure.code.into(), 8);
    out.bits(procedure.criticality.number().into(), 2);
    if let Some(transaction) = P::TRANSACTION {
        value(transaction, &mut out, u)?;
    }
    let mut made = Ok(());
    out.open(|out| made = value(ty, out, u));
    made?;
    Ok(out.finish().map(<[u8]>::to_vec).unwrap_or_default())
}

fn some(size: Size, u: &mut Unstructured<'_>) -> Result<u32> {
    let most = size.most.min(size.least.saturating_add(3));
    u.int_in_range(size.least..=most)
}
fn octets(count: u32, u: &mut Unstructured<'_>) -> Vec<u8> {
    (0..count).map(|_| u8::arbitrary(u).unwrap_or(0)).collect()
}
fn index(roots: usize, u: &mut Unstructured<'_>) -> Result<Index> {
    let number = u.int_in_range(0..=roots.saturating_sub(1))? as u64;
    Ok(Index { number, is_extension: false })
}

fn value(ty: &Type, out: &mut Encoder<'_>, u: &mut Unstructured<'_>) -> Result<()> {
    match ty.form {
        Form::Boolean => out.bits(u64::from(bool::arbitrary(u)?), 1),
        Form::Integer(range, _) => out.integer(range, u.int_in_range(range.lower..=range.upper)?),
        Form::Enumerated(roots, more) => out.enumerated(roots.len(), more.is_some(), index(roots.len(), u)?),
        Form::BitString(size, _) => {
            // Zeros, of which whole octets begin with one.
            let count = some(size, u)?;
            out.size(size, count.into());
            if !(size.is_fixed() && count <= 16) && count > 0 {
                out.align();
            }
            (0..count).for_each(|_| out.bits(0, 1));
        }
        Form::OctetString(size, _) => out.octet_string(size, &octets(some(size, u)?, u)),
        Form::ObjectIdentifier => out.octet_string(Size::ANY, &[0x2a, 3]),
        Form::Sequence(members, more) => {
            if more.is_some() {
                out.bits(0, 1);
            }
            let mut present = vec![];
            for member in members {
                let stands = !member.optional || u.ratio(1, 3)?;
                if member.optional {
                    out.bits(u64::from(stands), 1);
                }
                present.push(stands);
            }
            for (member, _) in members.iter().zip(present).filter(|(_, stands)| *stands) {
                value(&member.ty, out, u)?;
            }
        }
        Form::SequenceOf(size, item) => {
            let count = some(size, u)?;
            out.size(size, count.into());
            for _ in 0..count {
                value(item, out, u)?;
            }
        }
        Form::Choice(alternatives, more) => {
            let chosen = index(alternatives.len(), u)?;
            out.enumerated(alternatives.len(), more.is_some(), chosen);
            if let Some(member) = usize::try_from(chosen.number).ok().and_then(|n| alternatives.get(n)) {
                value(&member.ty, out, u)?;
            }
        }
        Form::Container(size, elements, set) => container(size, elements, set, out, u)?,
        Form::Element(set) => {
            if let Some(ie) = set.ies.first() {
                out.bits(ie.id.number.into(), 16);
                open(ie.criticality, &ie.ty, out, u)?;
            }
        }
        _ => {}
    }
    Ok(())
}

fn container(
    size: Size,
    elements: Elements,
    set: &Set,
    out: &mut Encoder<'_>,
    u: &mut Unstructured<'_>,
) -> Result<()> {
    if elements == Elements::Private {
        out.size(size, 1);
        out.bits(0, 1);
        out.integer(Range::new(0, 0xffff), u16::arbitrary(u)?.into());
        out.enumerated(3, false, Index { number: 1, is_extension: false });
        let n = u.int_in_range(1..=9)?;
        out.opaque(&octets(n, u));
        return Ok(());
    }
    let mut chosen = vec![];
    for ie in set.ies {
        if ie.presence == Presence::Mandatory || u.ratio(1, 3)? {
            chosen.push(ie);
        }
    }
    if chosen.is_empty() && size.least > 0 {
        // A container of extensions that there are none of: one of a later version.
        out.size(size, 1);
        out.bits(0xfffe, 16);
        out.enumerated(3, false, Index { number: 1, is_extension: false });
        out.opaque(&[0]);
        return Ok(());
    }
    out.size(size, chosen.len() as u64);
    for ie in chosen {
        out.bits(ie.id.number.into(), 16);
        open(ie.criticality, &ie.ty, out, u)?;
        if let Some((criticality, ty)) = &ie.second {
            open(*criticality, ty, out, u)?;
        }
    }
    Ok(())
}
fn open(criticality: Criticality, ty: &Type, out: &mut Encoder<'_>, u: &mut Unstructured<'_>) -> Result<()> {
    out.enumerated(3, false, Index { number: criticality.number().into(), is_extension: false });
    let mut made = Ok(());
    out.open(|out| made = value(ty, out, u));
    made
}
