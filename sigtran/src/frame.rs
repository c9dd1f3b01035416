//! Finding messages in what a stream or an SCTP association delivers.

use super::HEADER;
use sigcodec_wire::{Error, Framed, Kind, Layer, Reader, Result};

/// Finds the message at the front of `octets`, which a stream has delivered so far. Nothing is copied: the
/// caller keeps what is no whole message yet, and adds to it.
///
/// # Errors
/// [`Kind::MessageLength`] when the length is below the header or above `limit`: the stream is lost.
pub fn frame(octets: &[u8], limit: usize, layer: Layer) -> Result<Framed<'_>> {
    let Some([_, _, _, _, a, b, c, d]) = octets.first_chunk::<HEADER>() else {
        return Ok(Framed::More(HEADER.wrapping_sub(octets.len())));
    };
    let length = u32::from_be_bytes([*a, *b, *c, *d]) as usize;
    if length < HEADER || length > limit {
        return Err(Error::new(Kind::MessageLength, 4, layer));
    }
    match octets.split_at_checked(length) {
        Some((message, rest)) => Ok(Framed::Message(message, rest)),
        None => Ok(Framed::More(length.wrapping_sub(octets.len()))),
    }
}

/// The messages in one SCTP user message: one as the RFCs demand, or several behind each other.
///
/// What is no whole message is the last item and an error, and [`rest`](Self::rest) holds it. Zero octets that
/// pad a message whose length does not count its padding belong to it (RFC 4666 §3.1.4).
#[derive(Clone, Copy, Debug)]
pub struct Messages<'a> {
    rest: Reader<'a>,
    failed: bool,
}

impl<'a> Messages<'a> {
    /// The messages in `user_message`.
    #[must_use]
    pub const fn new(user_message: Reader<'a>) -> Self {
        Self { rest: user_message, failed: false }
    }
    /// What has not been yielded as a message.
    #[must_use]
    pub const fn rest(&self) -> Reader<'a> {
        self.rest
    }
    /// How many octets are missing of the message that [`rest`](Self::rest) begins with; `None` when nothing
    /// is left, or when its length is wrong.
    #[must_use]
    pub fn needed(&self) -> Option<usize> {
        match frame(self.rest.rest(), usize::MAX, self.rest.layer()) {
            Ok(Framed::More(n)) if !self.rest.is_empty() => Some(n),
            _ => None,
        }
    }
}

impl<'a> Iterator for Messages<'a> {
    type Item = Result<Reader<'a>>;
    fn next(&mut self) -> Option<Self::Item> {
        if self.rest.is_empty() || self.failed {
            return None;
        }
        let mut at = self.rest;
        let fail = |kind, at: u32| Some(Err(Error::new(kind, at, self.rest.layer())));
        let start = at.position();
        match frame(at.rest(), usize::MAX, at.layer()) {
            Ok(Framed::Message(message, after)) => {
                let padding = message.len().wrapping_neg() & 3;
                let n = message.len().wrapping_add(crate::uncounted_padding(after, padding));
                let message = at.window(n);
                self.rest = at;
                Some(message)
            }
            Ok(Framed::More(_)) => {
                self.failed = true;
                if at.len() < HEADER {
                    return fail(Kind::Truncated, at.end());
                }
                fail(Kind::MessageLength, start.wrapping_add(4))
            }
            Err(_) => {
                self.failed = true;
                fail(Kind::MessageLength, start.wrapping_add(4))
            }
        }
    }
}
impl core::iter::FusedIterator for Messages<'_> {}
