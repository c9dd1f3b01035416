//! The proof that a message is in order: what nearly every DATA message is, RFC 4666 §3.3.1.

use crate::{DATA, Message, SI_SCCP, parameter as by};

impl Message<'_> {
    /// Whether it is a DATA message for SCCP of which [audit](Self::audit) and [check](Self::check) report nothing: its
    /// parameters once each and in the order of the specification.
    ///
    /// `false` says nothing about the message but that they have to tell.
    #[must_use]
    pub fn is_in_order(&self) -> bool {
        let octets = self.octets().rest();
        let [1, 0, class, message_type, a, b, c, d, parameters @ ..] = octets else { return false };
        let length = u32::from_be_bytes([*a, *b, *c, *d]) as usize;
        if (*class, *message_type) != DATA || length != octets.len() || length & 3 != 0 {
            return false;
        }
        let left = number(by::NETWORK_APPEARANCE.tag(), parameters);
        let left = protocol_data(number(by::ROUTING_CONTEXT.tag(), left));
        left.is_some_and(|left| number(by::CORRELATION_ID.tag(), left).is_empty())
    }
}

/// What follows a parameter of one number, if it stands in front.
#[inline(always)]
fn number(tag: u16, octets: &[u8]) -> &[u8] {
    match octets {
        [a, b, 0, 8, _, _, _, _, behind @ ..] if u16::from_be_bytes([*a, *b]) == tag => behind,
        _ => octets,
    }
}

/// What follows Protocol Data with nothing odd in its label and zeros behind it.
#[inline(always)]
fn protocol_data(octets: &[u8]) -> Option<&[u8]> {
    let [a, b, c, d, 0, _, _, _, 0, _, _, _, SI_SCCP, 0..=3, _, _, ..] = octets else { return None };
    let length = usize::from(u16::from_be_bytes([*c, *d]));
    let (whole, behind) = octets.split_at_checked(length)?;
    let (padding, behind) = behind.split_at_checked(length.wrapping_neg() & 3)?;
    let is_whole = u16::from_be_bytes([*a, *b]) == by::PROTOCOL_DATA.tag() && whole.len() >= 16;
    (is_whole && padding.iter().all(|b| *b == 0)).then_some(behind)
}

#[cfg(test)]
mod tests {
    extern crate std;

    use super::*;
    use sigcodec_wire::{Decode as _, audit::Finding};
    use std::vec::Vec;

    /// With each parameter there is, without, in another order, twice; and each octet replaced by every other one.
    #[test]
    fn the_proof_and_the_others_say_the_same() {
        let number = |tag: u8, high: u8| [high, tag, 0, 8, 0, 0, 0, 7];
        let (network, context, correlation) = (number(0, 2), number(6, 0), number(0x13, 0));
        let label = [0, 0, 0, 1, 0, 0, 0, 2, 3, 2, 0, 7];
        let data = [&[2, 0x10, 0, 18][..], &label, &[9, 9, 0, 0]].concat();
        let (mut proved, mut seen) = (0, 0);
        for parts in [
            &[&data[..]][..],
            &[&network, &data],
            &[&context, &data],
            &[&network, &context, &data, &correlation],
            &[&context, &network, &data],
            &[&context, &context, &data],
            &[&network, &context],
            &[&data, &data],
        ] {
            let body = parts.concat();
            let length = u8::try_from(body.len()).unwrap().wrapping_add(8);
            let whole = [&[1, 0, 1, 1, 0, 0, 0, length][..], &body].concat();
            let altered = (0..whole.len()).flat_map(|at| (0..=u8::MAX).map(move |octet| (at, octet)));
            for (at, octet) in altered {
                let mut octets: Vec<u8> = whole.clone();
                octets.splice(at..=at, [octet]);
                let Ok(message) = Message::from_bytes(&octets) else { continue };
                let mut odd = false;
                message.audit(&mut |_: Finding| odd = true);
                message.check(&mut |_| odd = true);
                seen += 1;
                if message.is_in_order() {
                    assert!(!odd, "{octets:02x?}");
                    proved += 1;
                }
            }
            let ordered = parts.len() < 3 || parts.len() == 4;
            let Ok(message) = Message::from_bytes(&whole) else { continue };
            let once = parts.iter().filter(|p| ***p == data[..]).count() == 1;
            assert_eq!(message.is_in_order(), ordered && once, "{whole:02x?}");
        }
        assert!(seen > 40_000 && proved > 15_000, "{seen} {proved}");
    }
}
