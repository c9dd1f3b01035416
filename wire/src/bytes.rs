//! Owned buffers: decode from [`Bytes`], keep a field alive, encode into [`BytesMut`].
//!
//! There are no owned twins of the message types. To keep a message, keep its octets and decode again;
//! to keep one field, turn the borrowed slice into a [`Bytes`] of the same allocation.

use crate::{Encode, Error, Kind, Layer, Result, Writer};
use bytes::{Bytes, BytesMut};

/// An owned handle on `field`, sharing the allocation of `message`.
///
/// `None` when `field` does not lie inside `message`; an empty field is an empty `Bytes`.
#[must_use]
pub fn share(message: &Bytes, field: &[u8]) -> Option<Bytes> {
    let start = (field.as_ptr() as usize).checked_sub(message.as_ptr() as usize);
    if field.is_empty() {
        return Some(Bytes::new());
    }
    let start = start?;
    let end = start.checked_add(field.len())?;
    (end <= message.len()).then(|| message.slice(start..end))
}

/// Appends the encoding of `value` to `out`.
///
/// # Errors
/// What the value cannot represent; `out` is as it was then.
pub fn append(value: &(impl Encode + ?Sized), out: &mut BytesMut) -> Result<()> {
    let n = value.encoded_len();
    let at = out.len();
    let Some(end) = at.checked_add(n) else {
        return Err(Error::new(Kind::TooLong, u32::MAX, Layer::Wire));
    };
    out.resize(end, 0);
    let written = match out.get_mut(at..) {
        Some(free) => {
            let mut w = Writer::new(free);
            value.encode(&mut w);
            w.finish().map(|_| ())
        }
        None => Ok(()),
    };
    if written.is_err() {
        out.truncate(at);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_the_allocation_and_refuses_foreign_slices() {
        let message = Bytes::from_static(&[1, 2, 3, 4]);
        let field = share(&message, &message[1..3]).unwrap();
        assert_eq!(field, [2, 3][..]);
        assert_eq!(field.as_ptr(), message[1..].as_ptr());
        assert_eq!(share(&message, &[9, 9]), None);
        assert_eq!(share(&message, &[]), Some(Bytes::new()));
    }
    #[test]
    fn appends_behind_what_is_there() {
        let mut out = BytesMut::from(&[7][..]);
        append(&(1u8, 2u16), &mut out).unwrap();
        assert_eq!(out, [7, 1, 0, 2][..]);
    }
}
