//! Changing one AVP of an encoded message, at the top or inside groups; everything else stays as it is.

use crate::{
    def::Def,
    message::{Avp, Avps, HEADER, MAX_DEPTH, Message},
};
use sigcodec_wire::{Encode, Error, Kind, Layer, Result, Writer};

/// Which AVP of a message.
#[derive(Clone, Copy, Debug)]
pub enum At<'e, 'a> {
    /// The first of a definition at the top level.
    First(&'e Def),
    /// The first of a definition inside groups inside groups: the groups from the outside in, and the AVP last.
    Path(&'e [&'static Def]),
    /// This one, which the message was found to have.
    Avp(&'e Avp<'a>),
}

/// A change of a message.
#[derive(Clone, Copy, Debug)]
pub enum Edit<'e, 'a, A> {
    /// Puts AVPs in the place of one.
    Replace(At<'e, 'a>, A),
    /// Takes one out.
    Remove(At<'e, 'a>),
    /// Adds in front of one.
    Before(At<'e, 'a>, A),
    /// Adds behind one.
    After(At<'e, 'a>, A),
    /// Adds behind the last AVP of the message.
    Append(A),
    /// Adds behind the last AVP of a group.
    AppendIn(At<'e, 'a>, A),
}

/// A part of the message that is written again: what stands around the place of the change.
#[derive(Clone, Copy)]
struct Part<'a> {
    before: &'a [u8],
    /// The AVP whose data the next part is in.
    group: Avp<'a>,
    after: &'a [u8],
}

impl Message<'_> {
    /// Writes the message with one change into `buf`; all other octets are those of the message, the lengths of the groups
    /// around the change and of the message apart.
    ///
    /// # Errors
    /// [`Kind::Missing`] when the AVP is not there, what an AVP in front of it is refused with when that has no intact
    /// frame, [`Kind::TooLong`] when a length does not fit its 24 bits, and [`Kind::Capacity`] with the size needed.
    pub fn edit<'b, A: Encode>(&self, change: &Edit<'_, '_, A>, buf: &'b mut [u8]) -> Result<&'b [u8]> {
        let mut w = Writer::new(buf);
        match change {
            Edit::Append(new) => {
                let avps = self.avps().reader().rest();
                new.encode(&mut w);
                align(avps.len(), &mut w);
                w.bytes(avps);
            }
            Edit::Replace(at, new) => around(self, at, &mut w, |_, w| new.encode(w))?,
            Edit::Remove(at) => around(self, at, &mut w, |_, _| {})?,
            Edit::Before(at, new) => around(self, at, &mut w, |old, w| {
                w.bytes(old.raw());
                new.encode(w);
            })?,
            Edit::After(at, new) => around(self, at, &mut w, |old, w| {
                new.encode(w);
                align(old.raw().len(), w);
                w.bytes(old.raw());
            })?,
            Edit::AppendIn(at, new) => around(self, at, &mut w, |old, w| {
                let contents = |w: &mut Writer<'_>| {
                    new.encode(w);
                    align(old.data.len(), w);
                    w.bytes(old.data.rest());
                };
                group(old, w, contents);
            })?,
        }
        let length = length(w.written().wrapping_add(HEADER), &mut w);
        let Some([version, _, _, _, head @ ..]) = self.octets().rest().first_chunk::<HEADER>() else {
            return Err(self.octets().error(Kind::Truncated));
        };
        w.bytes(head);
        w.u24(length);
        w.u8(*version);
        w.finish()
    }
}

/// Zeros behind `n` octets that something follows, which are written next.
fn align(n: usize, w: &mut Writer<'_>) {
    w.zeros(n.wrapping_neg() & 3);
}
/// A length of 24 bits; a longer one is recorded as [`Kind::TooLong`].
fn length(n: usize, w: &mut Writer<'_>) -> u32 {
    match u32::try_from(n) {
        Ok(n @ 0..=0xff_ffff) => n,
        _ => {
            w.fail(Kind::TooLong, Layer::Diameter);
            0
        }
    }
}

/// A group again, with other contents. Its padding stays as it came where its size does.
fn group(old: &Avp<'_>, w: &mut Writer<'_>, contents: impl Fn(&mut Writer<'_>)) {
    let mut measure = Writer::new(&mut []);
    contents(&mut measure);
    let n = measure.written();
    let pad = n.wrapping_neg() & 3;
    if pad == old.padding().len() {
        w.bytes(old.padding());
    } else {
        w.zeros(pad);
    }
    contents(w);
    let head = old.header_len() as usize;
    let length = length(n.wrapping_add(head), w);
    if old.flags & Avp::VENDOR != 0 {
        w.u32(old.vendor);
    }
    w.u32(u32::from(old.flags) << 24 | length);
    w.u32(old.code);
}

/// Writes the AVPs of a message with `new` in the place of one.
fn around(
    message: &Message<'_>,
    at: &At<'_, '_>,
    w: &mut Writer<'_>,
    new: impl Fn(&Avp<'_>, &mut Writer<'_>),
) -> Result<()> {
    let missing = || Error::new(Kind::Missing, message.octets().end(), Layer::Diameter);
    let start = match at {
        At::Avp(avp) => avp.span().start,
        At::First(def) => {
            let is = |a: &Result<Avp<'_>>| a.as_ref().map_or(true, |a| a.is(def));
            message.avps().iter().find(is).ok_or_else(missing)??.span().start
        }
        At::Path(path) => message.avps().matches(path).next().ok_or_else(missing)??.span().start,
    };
    // The groups around it, from the outside in.
    let mut parts = [None; MAX_DEPTH as usize + 1];
    let mut avps = message.avps();
    let mut depth = 0usize;
    let (before, old, after) = loop {
        let (before, avp, after) = holder(avps, start)?.ok_or_else(missing)?;
        if avp.span().start == start {
            break (before, avp, after);
        }
        let Some(part) = parts.get_mut(depth) else { return Err(avp.data.error(Kind::Depth)) };
        *part = Some(Part { before, group: avp, after });
        depth = depth.wrapping_add(1);
        avps = Avps::new(avp.data);
    };
    let innermost = |w: &mut Writer<'_>| {
        w.bytes(after);
        new(&old, w);
        w.bytes(before);
    };
    write(parts.get(..depth).unwrap_or_default(), w, &innermost);
    Ok(())
}

/// Writes groups inside groups around what `innermost` writes.
fn write(parts: &[Option<Part<'_>>], w: &mut Writer<'_>, innermost: &dyn Fn(&mut Writer<'_>)) {
    match parts {
        [Some(part), inner @ ..] => {
            w.bytes(part.after);
            group(&part.group, w, |w| write(inner, w, innermost));
            w.bytes(part.before);
        }
        _ => innermost(w),
    }
}

/// An AVP with the octets in front of it and behind it.
type Held<'a> = (&'a [u8], Avp<'a>, &'a [u8]);

/// The AVP that octet `start` is in.
fn holder<'a>(avps: Avps<'a>, start: u32) -> Result<Option<Held<'a>>> {
    let all = avps.reader().rest();
    let mut items = avps.iter();
    loop {
        let at = all.len().wrapping_sub(items.rest().len());
        let Some(avp) = items.next().transpose()? else { return Ok(None) };
        if (avp.span().start..avp.span().end).contains(&start) {
            let before = all.get(..at).unwrap_or_default();
            return Ok(Some((before, avp, items.rest().rest())));
        }
    }
}
