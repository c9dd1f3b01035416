//! Changing one AVP of an encoded message; everything else stays as it is.

use crate::{
    def::Def,
    message::{HEADER, Message},
};
use sigcodec_wire::{Encode, Error, Kind, Layer, Result, Writer};

/// A change at the top level of a message.
#[derive(Clone, Copy, Debug)]
pub enum Edit<'e, A> {
    /// Replaces the first AVP of the definition.
    Replace(&'e Def, A),
    /// Adds behind the last AVP.
    Append(A),
    /// Removes the first AVP of the definition.
    Remove(&'e Def),
}

/// Writes `message` with one change into `buf`; all other octets are those of the message.
///
/// # Errors
/// [`Kind::Missing`] when the AVP to replace or remove is not there, that an AVP in front of it has no intact
/// frame, and [`Kind::Capacity`] with the size needed.
pub fn edit<'b, A: Encode>(
    message: &Message<'_>,
    change: &Edit<'_, A>,
    buf: &'b mut [u8],
) -> Result<&'b [u8]> {
    let octets = message.octets();
    let all = octets.rest().get(HEADER..).unwrap_or_default();
    let (before, after, new) = match change {
        Edit::Append(new) => (all, &[][..], Some(new)),
        Edit::Replace(def, new) => {
            let (before, after) = around(message, def, all)?;
            (before, after, Some(new))
        }
        Edit::Remove(def) => {
            let (before, after) = around(message, def, all)?;
            (before, after, None)
        }
    };
    let mut w = Writer::new(buf);
    w.bytes(after);
    if let Some(new) = new {
        new.encode(&mut w);
    }
    w.bytes(before);
    let length = w.written().wrapping_add(HEADER);
    let Some([version, _, _, _, head @ ..]) = octets.rest().first_chunk::<HEADER>() else {
        return Err(octets.error(Kind::Truncated));
    };
    w.bytes(head);
    match u32::try_from(length) {
        Ok(n @ 0..=0xff_ffff) => w.u24(n),
        _ => w.fail(Kind::TooLong, Layer::Diameter),
    }
    w.u8(*version);
    w.finish()
}

/// The octets in front of and behind the first AVP of a definition.
fn around<'a>(message: &Message<'a>, def: &Def, all: &'a [u8]) -> Result<(&'a [u8], &'a [u8])> {
    let mut items = message.avps().iter();
    loop {
        let at = all.len().wrapping_sub(items.rest().len());
        let Some(avp) = items.next() else {
            return Err(Error::new(Kind::Missing, message.octets().end(), Layer::Diameter));
        };
        if avp?.is(def) {
            let before = all.get(..at).unwrap_or_default();
            let after = all.get(all.len().wrapping_sub(items.rest().len())..).unwrap_or_default();
            return Ok((before, after));
        }
    }
}
