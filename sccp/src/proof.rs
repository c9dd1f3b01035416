//! The proof that a message is in order: what nearly every connectionless message is, Q.713 §4.

use crate::{
    MAX_LONG_DATA, Message, MessageType,
    address::{Address, SubsystemNumber, Variant},
};
use sigcodec_gsm::digits::{are_decimal, word};
use sigcodec_pointers::Part;
use sigcodec_wire::{Layer, Reader, audit::Finding};

impl Message<'_> {
    /// Whether it is a UDT, XUDT or LUDT of which [audit](Self::audit) and [check](Self::check) report nothing: its parts
    /// in the order of their pointers, and none of them optional.
    ///
    /// `false` says nothing about the message but that they have to tell.
    #[must_use]
    pub fn is_in_order(&self) -> bool {
        let octets = self.octets().rest();
        // How many octets stand in front of the parts, count the data, and are the most data.
        let (head, counted, most) = match *octets {
            [t, 0 | 1 | 0x80 | 0x81, _, _, _, ..] if MessageType(t) == MessageType::UDT => (5, 1, 255),
            [t, 0 | 1 | 0x80 | 0x81, 1..=15, ..] if MessageType(t) == MessageType::XUDT => (7, 1, 255),
            [t, 0 | 1 | 0x80 | 0x81, 1..=15, ..] if MessageType(t) == MessageType::LUDT => {
                (11, 2, MAX_LONG_DATA)
            }
            _ => return false,
        };
        let [called, calling, data, optional] = self.message.parts();
        let behind = |at: usize, part: Part, counted: usize| {
            let from = at.wrapping_add(counted);
            (part.at as usize == from).then_some(from.wrapping_add(part.len as usize))
        };
        let end = behind(head, called, 1).and_then(|at| behind(at, calling, 1));
        let end = end.and_then(|at| behind(at, data, counted));
        end == Some(octets.len())
            && optional.len == 0
            && (1..=most).contains(&(data.len as usize))
            && is_address_in_order(self.message.octets_of(called), self.variant())
            && is_address_in_order(self.message.octets_of(calling), self.variant())
    }
}

/// Whether nothing is odd about an address.
#[inline(always)]
fn is_address_in_order(octets: &[u8], variant: Variant) -> bool {
    match octets {
        // A subsystem number and a global title of format 4, on which it is routed, with decimal digits.
        [0x12, ssn, title @ ..]
            if matches!(variant, Variant::Itu) && SubsystemNumber(*ssn).name().is_some() =>
        {
            *ssn != 0 && is_title_in_order(title) || any_address_is_in_order(octets, variant)
        }
        _ => any_address_is_in_order(octets, variant),
    }
}

/// The same of any address, by its audit.
#[inline(never)]
fn any_address_is_in_order(octets: &[u8], variant: Variant) -> bool {
    let mut odd = false;
    match Address::decode(Reader::new(octets, Layer::Sccp), variant) {
        Ok(address) => address.audit(0, &mut |_: Finding| odd = true),
        Err(_) => odd = true,
    }
    !odd
}

/// Whether a title of format 4 has a usual plan, an assigned nature, and one to fifteen decimal digits. Another one may be
/// in order too.
#[inline(always)]
fn is_title_in_order(title: &[u8]) -> bool {
    let [_, plan_and_scheme @ (0x11 | 0x12 | 0x61 | 0x62 | 0x71 | 0x72), 0..=4, digits @ ..] = title else {
        return false;
    };
    let (Some(last), true) = (digits.last(), digits.len() <= 8) else { return false };
    let last_is_fine = match plan_and_scheme & 0x0f {
        1 => last >> 4 == 0,
        _ => digits.len() < 8,
    };
    last_is_fine && are_decimal(word(digits))
}

#[cfg(test)]
mod tests {
    extern crate std;

    use super::*;
    use crate::{Ludt, ProtocolClass, Udt, Xudt};
    use sigcodec_wire::{Decode as _, Encode as _};
    use std::vec::Vec;

    /// What a message is said to be, and what audit and check report.
    fn both(octets: &[u8]) -> Option<(bool, bool)> {
        let message = Message::from_bytes(octets).ok()?;
        let mut odd = false;
        message.audit(&mut |_: Finding| odd = true);
        message.check(&mut |_| odd = true);
        Some((message.is_in_order(), !odd))
    }

    /// Each octet replaced by every other one, left out and doubled, in three messages with titles of odd and even length.
    #[test]
    fn the_proof_and_the_others_say_the_same() {
        let mut buf = [0; 128];
        let (mut seen, mut proved, mut missed) = (0, 0, 0);
        let odd = [0, 0x11, 4, 0x51, 0x55, 0x10, 0x01];
        let even = [0, 0x62, 4, 0x00, 0x01, 0x10];
        let (called, calling) = (Address::itu_gt4(6, &odd), Address::itu_gt4(8, &even));
        let data = &[0x62, 1, 2][..];
        let protocol_class = ProtocolClass(0x81);
        let mut messages: Vec<Vec<u8>> = Vec::new();
        let hop_counter = crate::HopCounter(15);
        messages
            .push(Udt { protocol_class, called, calling, data }.encode_to_slice(&mut buf).unwrap().to_vec());
        let xudt =
            Xudt { protocol_class, hop_counter, called, calling, data, segmentation: None, importance: None };
        messages.push(xudt.encode_to_slice(&mut buf).unwrap().to_vec());
        let ludt =
            Ludt { protocol_class, hop_counter, called, calling, data, segmentation: None, importance: None };
        messages.push(ludt.encode_to_slice(&mut buf).unwrap().to_vec());
        for message in messages {
            assert_eq!(both(&message), Some((true, true)), "{message:02x?}");
            for at in 0..message.len() {
                let altered = (0..=u8::MAX).map(|octet| std::vec![octet]);
                for by in altered.chain([std::vec![], std::vec![7, 7]]) {
                    let mut octets = message.clone();
                    octets.splice(at..=at, by);
                    let Some((is_proved, is_fine)) = both(&octets) else { continue };
                    assert!(is_fine || !is_proved, "{octets:02x?}");
                    seen += 1;
                    proved += i32::from(is_proved);
                    missed += i32::from(is_fine && !is_proved);
                }
            }
        }
        assert!(seen > 15_000 && proved > 2_000 && missed < proved / 10, "{seen} {proved} {missed}");
    }
}
