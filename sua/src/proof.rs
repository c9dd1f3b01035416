//! The proof that a message is in order: what nearly every message that carries a transaction is, RFC 3868 §3.2.

use crate::{CL, Message, RoutingIndicator, parameter as by};

impl Message<'_> {
    /// Whether it is a connectionless message of which [audit](Self::audit) and [check](Self::check) report nothing: its
    /// parameters once each and in the order of the specification, and the parts of its addresses too, which are those of
    /// SCCP.
    ///
    /// `false` says nothing about the message but that they have to tell.
    #[must_use]
    pub fn is_in_order(&self) -> bool {
        let octets = self.octets().rest();
        let [1, 0, CL, _, a, b, c, d, parameters @ ..] = octets else { return false };
        let length = u32::from_be_bytes([*a, *b, *c, *d]) as usize;
        let Some(def) = self.def().filter(|_| length == octets.len() && length & 3 == 0) else {
            return false;
        };
        let mut left = parameters;
        for rule in def.rules {
            left = match front(left) {
                Some((tag, value, behind)) if tag == rule.tag && is_value_in_order(tag, value) => behind,
                _ if rule.mandatory => return false,
                _ => left,
            };
        }
        left.is_empty()
    }
}

/// The parameter in front, and what follows its padding, which is zero.
#[inline(always)]
fn front(octets: &[u8]) -> Option<(u16, &[u8], &[u8])> {
    let [a, b, c, d, ..] = octets else { return None };
    let length = usize::from(u16::from_be_bytes([*c, *d]));
    let (whole, behind) = octets.split_at_checked(length)?;
    let (padding, behind) = behind.split_at_checked(length.wrapping_neg() & 3)?;
    let value = whole.get(4..)?;
    padding.iter().all(|b| *b == 0).then_some((u16::from_be_bytes([*a, *b]), value, behind))
}

/// Whether nothing is odd about the value of a parameter of a connectionless message.
fn is_value_in_order(tag: u16, value: &[u8]) -> bool {
    const DATA: u16 = by::DATA.tag();
    const ROUTING_CONTEXT: u16 = by::ROUTING_CONTEXT.tag();
    const PROTOCOL_CLASS: u16 = by::PROTOCOL_CLASS.tag();
    const SCCP_CAUSE: u16 = by::SCCP_CAUSE.tag();
    const SOURCE_ADDRESS: u16 = by::SOURCE_ADDRESS.tag();
    const DESTINATION_ADDRESS: u16 = by::DESTINATION_ADDRESS.tag();
    const SEQUENCE_CONTROL: u16 = by::SEQUENCE_CONTROL.tag();
    const SS7_HOP_COUNTER: u16 = by::SS7_HOP_COUNTER.tag();
    const IMPORTANCE: u16 = by::IMPORTANCE.tag();
    const MESSAGE_PRIORITY: u16 = by::MESSAGE_PRIORITY.tag();
    const CORRELATION_ID: u16 = by::CORRELATION_ID.tag();
    const SEGMENTATION: u16 = by::SEGMENTATION.tag();
    match (tag, value) {
        (DATA, _) => true,
        (ROUTING_CONTEXT, value) => !value.is_empty() && value.len() & 3 == 0,
        (SOURCE_ADDRESS | DESTINATION_ADDRESS, value) => is_address_in_order(value),
        (PROTOCOL_CLASS, [0, 0, 0, class]) => class & 0x7c == 0,
        (SCCP_CAUSE, [0, 0, _, _]) | (SS7_HOP_COUNTER | IMPORTANCE | MESSAGE_PRIORITY, [0, 0, 0, _]) => true,
        (SEQUENCE_CONTROL | CORRELATION_ID | SEGMENTATION, [_, _, _, _]) => true,
        _ => false,
    }
}

/// Whether nothing is odd about an address of SCCP: global title, point code and subsystem number in this order, as far as
/// they are there, and those that the indicator says.
fn is_address_in_order(value: &[u8]) -> bool {
    let [0, routing, 0, indicator @ 0..=7, parts @ ..] = value else { return false };
    if RoutingIndicator(u32::from(*routing)).name().is_none() {
        return false;
    }
    let (mut left, mut there) = (parts, 0);
    for (bit, key) in
        [(4, by::GLOBAL_TITLE.tag()), (2, by::POINT_CODE.tag()), (1, by::SUBSYSTEM_NUMBER.tag())]
    {
        let Some((_, value, behind)) = front(left).filter(|(tag, ..)| *tag == key) else { continue };
        let is_value = match (bit, value) {
            (4, title) => is_title_in_order(title),
            (2, [0, _, _, _]) | (1, [0, 0, 0, _]) => true,
            _ => false,
        };
        if !is_value {
            return false;
        }
        (left, there) = (behind, there | bit);
    }
    left.is_empty() && indicator & !there == 0
}

/// Whether a title has as many digits as it says, and a filler behind an odd number of them.
fn is_title_in_order(title: &[u8]) -> bool {
    let [0, 0, 0, 1..=4, count, _, _, _, digits @ ..] = title else { return false };
    let is_filled = count & 1 == 0 || digits.last().is_some_and(|last| last >> 4 == 0);
    digits.len() == usize::from(*count).div_ceil(2) && is_filled
}

#[cfg(test)]
mod tests {
    extern crate std;

    use super::*;
    use sigcodec_wire::{Decode as _, audit::Finding};
    use std::{vec, vec::Vec};

    fn parameter(tag: u16, value: &[u8]) -> Vec<u8> {
        let length = u16::try_from(value.len()).unwrap().wrapping_add(4);
        let mut octets = [&tag.to_be_bytes()[..], &length.to_be_bytes(), value].concat();
        octets.resize(octets.len().next_multiple_of(4), 0);
        octets
    }
    fn address(routing: u8, indicator: u8, parts: &[Vec<u8>]) -> Vec<u8> {
        [&[0, routing, 0, indicator][..], &parts.concat()].concat()
    }
    fn message(message_type: u8, parameters: &[Vec<u8>]) -> Vec<u8> {
        let body = parameters.concat();
        let length = u8::try_from(body.len()).unwrap().wrapping_add(8);
        [&[1, 0, CL, message_type, 0, 0, 0, length][..], &body].concat()
    }
    /// What a message is said to be, and what audit and check report.
    fn both(octets: &[u8]) -> Option<(bool, bool)> {
        let message = Message::from_bytes(octets).ok()?;
        let mut odd = false;
        message.audit(&mut |_: Finding| odd = true);
        message.check(&mut |_| odd = true);
        Some((message.is_in_order(), !odd))
    }

    /// Each octet replaced by every other one, left out and doubled, in messages of both types; each parameter left out,
    /// twice, and behind the next one.
    #[test]
    fn the_proof_and_the_others_say_the_same() {
        let odd = parameter(by::GLOBAL_TITLE.tag(), &[0, 0, 0, 4, 5, 0, 1, 4, 0x51, 0x55, 0x01]);
        let even = parameter(by::GLOBAL_TITLE.tag(), &[0, 0, 0, 4, 4, 0, 1, 4, 0x51, 0x55]);
        let point_code = parameter(by::POINT_CODE.tag(), &[0, 0, 1, 2]);
        let subsystem = parameter(by::SUBSYSTEM_NUMBER.tag(), &[0, 0, 0, 6]);
        let whole = address(1, 7, &[odd, point_code, subsystem.clone()]);
        let short = address(1, 5, &[even, subsystem]);
        let context = parameter(by::ROUTING_CONTEXT.tag(), &[0, 0, 0, 9]);
        let class = parameter(by::PROTOCOL_CLASS.tag(), &[0, 0, 0, 0x81]);
        let source = parameter(by::SOURCE_ADDRESS.tag(), &short);
        let destination = parameter(by::DESTINATION_ADDRESS.tag(), &whole);
        let sequence = parameter(by::SEQUENCE_CONTROL.tag(), &[0, 0, 0, 1]);
        let hops = parameter(by::SS7_HOP_COUNTER.tag(), &[0, 0, 0, 15]);
        let importance = parameter(by::IMPORTANCE.tag(), &[0, 0, 0, 5]);
        let priority = parameter(by::MESSAGE_PRIORITY.tag(), &[0, 0, 0, 1]);
        let correlation = parameter(by::CORRELATION_ID.tag(), &[0, 0, 0, 1]);
        let segmentation = parameter(by::SEGMENTATION.tag(), &[0x80, 0, 0, 1]);
        let cause = parameter(by::SCCP_CAUSE.tag(), &[0, 0, 1, 1]);
        let data = parameter(by::DATA.tag(), &[0x62, 3, 1, 2, 3]);
        let (mut seen, mut proved) = (0, 0);
        let cldt = [
            context.clone(),
            class,
            source.clone(),
            destination.clone(),
            sequence,
            hops,
            importance.clone(),
            priority,
            correlation,
            segmentation,
            data.clone(),
        ];
        let cldr = [context, cause, source, destination, importance, data];
        for (message_type, parameters) in [(1, &cldt[..]), (2, &cldr[..])] {
            let whole = message(message_type, parameters);
            assert_eq!(both(&whole), Some((true, true)), "{whole:02x?}");
            let mut altered = vec![];
            for at in 0..whole.len() {
                let replaced = (0..=u8::MAX).map(|octet| vec![octet]);
                for by in replaced.chain([vec![], vec![7, 7]]) {
                    let mut octets = whole.clone();
                    octets.splice(at..=at, by);
                    altered.push(octets);
                }
            }
            for at in 0..parameters.len() {
                let (mut without, mut twice, mut swapped) =
                    (parameters.to_vec(), parameters.to_vec(), parameters.to_vec());
                without.remove(at);
                twice.insert(at, parameters.get(at).unwrap().clone());
                swapped.rotate_left(at);
                altered
                    .extend([without, twice, swapped].map(|parameters| message(message_type, &parameters)));
            }
            for octets in altered {
                let Some((is_proved, is_fine)) = both(&octets) else { continue };
                assert!(is_fine || !is_proved, "{octets:02x?}");
                seen += 1;
                proved += i32::from(is_proved);
            }
        }
        assert!(seen > 40_000 && proved > 5_000, "{seen} {proved}");
    }
}
