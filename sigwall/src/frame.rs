//! Where the messages of a stream end.

use crate::config::Protocol;
use sigcodec::{
    diameter,
    sigtran::{self, Framed},
    wire::{Error, Layer},
};

/// Hands over the whole messages at the front of a stream; where the last of them ends, and why the stream is lost there, if
/// it is. What stands behind them is the front of a message that has not come to its end.
pub fn messages(
    protocol: Protocol,
    octets: &[u8],
    limit: usize,
    take: &mut dyn FnMut(&[u8]),
) -> (usize, Option<Error>) {
    let mut at = 0usize;
    while let Some(rest) = octets.get(at..).filter(|rest| !rest.is_empty()) {
        let cut = cut(protocol, rest, limit);
        let Ok(Some(length)) = cut else { return (at, cut.err()) };
        take(rest.get(..length).unwrap_or_default());
        at = at.saturating_add(length);
    }
    (at, None)
}

/// How many octets the message at the front of a stream has; `None` if it has not come to its end.
///
/// # Errors
/// Why no message can begin there: the stream is lost.
pub fn cut(protocol: Protocol, octets: &[u8], limit: usize) -> Result<Option<usize>, Error> {
    let framed = match protocol {
        Protocol::Diameter => diameter::frame(octets, limit)?,
        Protocol::M3ua => sigtran::frame(octets, limit, Layer::M3ua)?,
    };
    match framed {
        Framed::Message(message, _) => Ok(Some(message.len())),
        Framed::More(_) => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEARTBEATS: [u8; 24] = [1, 0, 3, 3, 0, 0, 0, 8, 1, 0, 3, 6, 0, 0, 0, 16, 0, 9, 0, 5, 7, 0, 0, 0];

    fn cut_all(octets: &[u8], limit: usize) -> (Vec<usize>, usize, bool) {
        let mut lengths = Vec::new();
        let (end, lost) = messages(Protocol::M3ua, octets, limit, &mut |message| lengths.push(message.len()));
        (lengths, end, lost.is_some())
    }

    #[test]
    fn messages_end_where_they_say_and_what_is_left_stays() {
        assert_eq!(cut_all(&HEARTBEATS, 16), (vec![8, 16], 24, false));
        assert_eq!(cut_all(&[], 16), (vec![], 0, false));
        for n in 0..HEARTBEATS.len() {
            let lengths = if n < 8 { vec![] } else { vec![8] };
            assert_eq!(cut_all(&HEARTBEATS[..n], 16), (lengths.clone(), 8 * lengths.len(), false), "{n}");
        }
    }

    #[test]
    fn a_stream_is_lost_where_no_message_can_begin() {
        assert_eq!(cut_all(&HEARTBEATS, 15), (vec![8], 8, true), "above the limit");
        let mut short = HEARTBEATS;
        short[15] = 7;
        assert_eq!(cut_all(&short, 16), (vec![8], 8, true), "below the header");
    }
}
