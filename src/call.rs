//! Which messages of ISUP or BICC are one call: those of a circuit between two nodes, from IAM to RLC.
//!
//! ```
//! use sigcodec::{call::{Call, Step}, stack::Frame, wire::{Network, Selector}};
//! let release_complete = [5, 0, 16, 0];
//! let frame = Frame::enter(Selector::ServiceIndicator(5), &release_complete, Network::Itu);
//! let (call, step) = Call::of_frame(&frame).unwrap();
//! assert_eq!((call.circuit, call.nodes, step), (5, None, Step::End));
//! ```

use crate::{
    isup::{Message, MessageType, Variant},
    stack::Frame,
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
    /// Nothing follows: RLC.
    End,
}

impl Call {
    /// The call of a message, and where it stands in it; `None` for what is no message of ISUP or BICC, or belongs to no
    /// call: blocking, queries and resets of groups, tests of circuits and of the user part, overload.
    #[must_use]
    pub fn of_frame(frame: &Frame<'_>) -> Option<(Self, Step)> {
        let message = frame.isup().or_else(|| frame.bicc())?.as_ref().ok()?;
        let nodes = frame.point_codes().map(|(from, to)| (from.min(to), from.max(to)));
        let call = Self { is_bicc: message.variant() == Variant::Bicc, circuit: message.circuit(), nodes };
        Some((call, step(message)?))
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
        MessageType(233..=236) => None,
        _ => Some(Step::Inside),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::{Network, Selector};

    fn of(indicator: u8, octets: &[u8]) -> Option<(Call, Step)> {
        Call::of_frame(&Frame::enter(Selector::ServiceIndicator(indicator), octets, Network::Itu))
    }

    #[test]
    fn a_call_has_its_circuit_and_both_directions() {
        let circuit = |is_bicc, circuit| Call { is_bicc, circuit, nodes: None };
        assert_eq!(of(5, &[5, 0, 18]), Some((circuit(false, 5), Step::Inside)));
        assert_eq!(of(13, &[5, 0, 0, 1, 16, 0]), Some((circuit(true, 0x0100_0005), Step::End)));
        let iam = [5, 0, 1, 0, 0, 0x20, 10, 0, 2, 0, 3, 3, 0x10, 0x51];
        assert_eq!(of(5, &iam), Some((circuit(false, 5), Step::Begin)));
        // What is about circuits and not about a call, what is cut off, what is something else.
        for message_type in [19, 20, 46, 52, 53, 233] {
            assert_eq!(of(5, &[5, 0, message_type, 0]), None, "{message_type}");
        }
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
