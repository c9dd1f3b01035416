//! Which messages of ISUP or BICC are one call: those of a circuit between two nodes, from IAM to RLC; and which messages
//! about many circuits end the calls on them.
//!
//! ```
//! use sigcodec::{call::{Call, Step}, stack::Frame, wire::{Network, Selector}};
//! let release_complete = [5, 0, 16, 0];
//! let frame = Frame::enter(Selector::ServiceIndicator(5), &release_complete, Network::Itu);
//! let (call, step) = Call::of_frame(&frame).unwrap();
//! assert_eq!((call.circuit, call.nodes, step), (5, None, Step::End));
//! ```

use crate::{
    isup::{Message, MessageType, Variant, key},
    stack::Frame,
    wire::Network,
};

/// What tells a call apart from all others at one time: both directions have the same value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Call {
    /// Whether the code is a call instance code of BICC, and not that of a circuit.
    pub is_bicc: bool,
    /// The circuit identification code, or the call instance code.
    pub circuit: u32,
    /// The point codes of both ends, the lower one first; `None` where the message stands alone.
    pub nodes: Option<(u32, u32)>,
}

/// Where in a call a message stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// It begins one, whatever was on the circuit before: IAM.
    Begin,
    /// It belongs to what is under way.
    Inside,
    /// Nothing follows: RLC, which also answers the reset of a circuit.
    End,
}

/// A message about many circuits that ends the calls on them, Q.764 §2.9.3.2 and §2.8.2.3: the reset of a group, the
/// blocking of a group for a hardware failure, and what acknowledges them.
#[derive(Clone, Copy, Debug)]
pub struct Group<'a> {
    /// The call on the first circuit.
    pub first: Call,
    /// Where in each call it stands: the acknowledgement is the last message.
    pub step: Step,
    /// How many circuits the range has.
    pub circuits: u32,
    mask: u32,
    /// A bit a circuit, if it says which of them are meant.
    status: Option<&'a [u8]>,
}

impl<'a> Group<'a> {
    /// What a message about many circuits ends; `None` for any other message, and for one that ends no call:
    /// blocking for maintenance, unblocking, queries.
    #[must_use]
    pub fn of_frame(frame: &Frame<'a>) -> Option<Self> {
        let message = frame.isup().or_else(|| frame.bicc())?.as_ref().ok()?;
        let (is_reset, step) = match message.message_type() {
            MessageType::GRS => (true, Step::Inside),
            MessageType::GRA => (true, Step::End),
            MessageType::CGB => (false, Step::Inside),
            MessageType::CGBA => (false, Step::End),
            _ => return None,
        };
        if !is_reset {
            let supervision = message.get(key::CIRCUIT_GROUP_SUPERVISION_MESSAGE_TYPE).ok()??;
            // Hardware failure oriented, Q.763 §3.13.
            if supervision.field("typeIndicator") != Some(1) {
                return None;
            }
        }
        let (range, status) = message.get(key::RANGE_AND_STATUS).ok()??.octets().split_first()?;
        Some(Self {
            first: Call::on(message, frame),
            step,
            circuits: u32::from(*range).saturating_add(1),
            mask: message.variant().circuit_mask(),
            status: (!is_reset).then_some(status),
        })
    }
    /// The calls that it ends: one a circuit, whether there is one or not.
    pub fn calls(self) -> impl Iterator<Item = Call> + use<'a> {
        (0..self.circuits)
            .filter(move |n| self.is_meant(*n))
            .map(move |n| Call { circuit: self.first.circuit.wrapping_add(n) & self.mask, ..self.first })
    }
    /// Whether the circuit with this number in the range is meant: bit 1 of the first octet of the status is that of
    /// the first one, Q.763 §3.43.
    fn is_meant(self, number: u32) -> bool {
        self.status.is_none_or(|status| {
            let octet = status.get((number >> 3) as usize).copied().unwrap_or(0);
            octet >> (number & 7) & 1 != 0
        })
    }
}

impl Call {
    /// The call of a message, and where it stands in it; `None` for what is no message of ISUP or BICC, or belongs to no
    /// call: blocking, queries, tests of circuits and of the user part, overload; and for what is about many circuits, see
    /// [`Group`]. The reset of a circuit ends the call on it, Q.764 §2.9.3.1: RLC answers it.
    #[must_use]
    pub fn of_frame(frame: &Frame<'_>) -> Option<(Self, Step)> {
        let message = frame.isup().or_else(|| frame.bicc())?.as_ref().ok()?;
        Some((Self::on(message, frame), step(message)?))
    }
    /// The call on the circuit of a message.
    fn on(message: &Message<'_>, frame: &Frame<'_>) -> Self {
        let nodes = frame.point_codes().map(|(from, to)| (from.min(to), from.max(to)));
        Self { is_bicc: message.variant() == Variant::Bicc, circuit: message.circuit(), nodes }
    }
}

fn step(message: &Message<'_>) -> Option<Step> {
    match message.message_type() {
        MessageType::IAM => Some(Step::Begin),
        MessageType::RLC => Some(Step::End),
        MessageType::BLO
        | MessageType::UBL
        | MessageType::BLA
        | MessageType::UBA
        | MessageType::GRS
        | MessageType::CGB
        | MessageType::CGU
        | MessageType::CGBA
        | MessageType::CGUA
        | MessageType::GRA
        | MessageType::CQM
        | MessageType::CQR
        | MessageType::UCIC
        | MessageType::OLM
        | MessageType::UPT
        | MessageType::UPA => None,
        // Circuit reservation and validation, T1.113.
        MessageType(233..=236) if message.variant().network() == Network::Ansi => None,
        _ => Some(Step::Inside),
    }
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use crate::wire::Selector;
    use std::{vec, vec::Vec};

    fn of(indicator: u8, octets: &[u8]) -> Option<(Call, Step)> {
        Call::of_frame(&Frame::enter(Selector::ServiceIndicator(indicator), octets, Network::Itu))
    }

    #[test]
    fn what_is_about_many_circuits_ends_their_calls() {
        let ended = |octets: &[u8]| {
            let frame = Frame::enter(Selector::ServiceIndicator(5), octets, Network::Itu);
            let group = Group::of_frame(&frame)?;
            assert!(Call::of_frame(&frame).is_none(), "it is of no call alone");
            Some((group.step, group.calls().map(|call| call.circuit).collect::<Vec<_>>()))
        };
        // Resets: all of the range, whatever the status says; the codes begin again behind the last one.
        assert_eq!(ended(&[5, 0, 23, 1, 1, 2]), Some((Step::Inside, vec![5, 6, 7])));
        assert_eq!(ended(&[0xff, 0x0f, 41, 1, 2, 1, 0]), Some((Step::End, vec![0xfff, 0])));
        // Blocking for a hardware failure: those whose bit is set.
        assert_eq!(ended(&[5, 0, 24, 1, 1, 3, 9, 0x05, 0x02]), Some((Step::Inside, vec![5, 7, 14])));
        assert_eq!(ended(&[5, 0, 26, 1, 1, 2, 2, 0x02]), Some((Step::End, vec![6])));
        // Status that is cut off, maintenance, unblocking, queries, no range.
        assert_eq!(ended(&[5, 0, 24, 1, 1, 2, 9, 0x05]), Some((Step::Inside, vec![5, 7])));
        assert_eq!(ended(&[5, 0, 24, 0, 1, 3, 9, 0x05, 0x02]), None);
        assert_eq!(ended(&[5, 0, 25, 1, 1, 3, 9, 0x05, 0x02]), None);
        assert_eq!(ended(&[5, 0, 42, 1, 1, 2]), None);
        assert_eq!(ended(&[5, 0, 23, 1, 0]), None);
        // The reset of a circuit is of its call, and its answer the last message.
        let circuit = |n| Call { is_bicc: false, circuit: n, nodes: None };
        assert_eq!(of(5, &[5, 0, 18]), Some((circuit(5), Step::Inside)));
        assert_eq!(of(5, &[5, 0, 16]), Some((circuit(5), Step::End)));
    }

    #[test]
    fn a_call_has_its_circuit_and_both_directions() {
        let circuit = |is_bicc, circuit| Call { is_bicc, circuit, nodes: None };
        assert_eq!(of(5, &[5, 0, 18]), Some((circuit(false, 5), Step::Inside)));
        assert_eq!(of(13, &[5, 0, 0, 1, 16, 0]), Some((circuit(true, 0x0100_0005), Step::End)));
        let iam = [5, 0, 1, 0, 0, 0x20, 10, 0, 2, 0, 3, 3, 0x10, 0x51];
        assert_eq!(of(5, &iam), Some((circuit(false, 5), Step::Begin)));
        // What is about circuits and not about a call, what is cut off, what is something else.
        for message_type in [19, 20, 46, 52, 53] {
            assert_eq!(of(5, &[5, 0, message_type, 0]), None, "{message_type}");
        }
        // 233 is of T1.113 alone; elsewhere it may be of a call.
        let ansi = Frame::enter(Selector::ServiceIndicator(5), &[5, 0, 233], Network::Ansi);
        assert!(Call::of_frame(&ansi).is_none() && of(5, &[5, 0, 233]).is_some());
        assert_eq!((of(5, &[5, 0]), of(3, &[5, 0, 18])), (None, None));
        // In both directions between two nodes the same, whoever sends: label of SLS, OPC, DPC over MTP level 3.
        let label = |opc: u32, dpc: u32| {
            let [a, b, c, d] = (dpc | opc << 14).to_le_bytes();
            [0x85, a, b, c, d, 5, 0, 18]
        };
        let over = |octets: &[u8]| Call::of_frame(&Frame::enter(Selector::LinkData, octets, Network::Itu));
        let call = Some((Call { nodes: Some((7, 9)), ..circuit(false, 5) }, Step::Inside));
        assert_eq!((over(&label(7, 9)), over(&label(9, 7))), (call, call));
        assert_ne!(over(&label(7, 8)), call);
    }
}
