//! What a node sends back when a message or a parameter is not known to it, Q.764 §2.9.5.

use crate::{
    build::Build,
    message::{Message, Variant},
    parameter::{ParameterName, key},
    structure::ParameterCompatibility,
    table::MessageType,
};
use sigcodec_pointers::{self as pointers, Layout, Width};
use sigcodec_q763::{Cause, Location};
use sigcodec_wire::{Encode, Writer};

/// Names of parameters that the diagnostics of an answer have room for; further ones are left out.
pub const MAX_DIAGNOSTICS: usize = 16;

/// Where a message is received, Q.764 §2.9.5.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Exchange {
    /// An exchange on the way, type B: it passes on what is left to the end nodes.
    Transit,
    /// The exchange where the call begins or ends, or changes the network: type A.
    End,
}

/// An answer to send: CFN, or REL if compatibility information asks for the release of the call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Answer {
    variant: Variant,
    circuit: u32,
    message_type: MessageType,
    cause: Cause,
    location: Location,
    diagnostics: [u8; MAX_DIAGNOSTICS],
    len: u8,
}

/// What an instruction octet asks for: the bits that those of messages and of parameters share, Q.763 §3.33 and §3.41.
#[derive(Clone, Copy)]
struct Instruction(u8);

impl Instruction {
    const fn release_call(self) -> bool {
        self.0 & 0x02 != 0
    }
    const fn send_notification(self) -> bool {
        self.0 & 0x04 != 0
    }
    const fn discard_message(self) -> bool {
        self.0 & 0x08 != 0
    }
    /// Of parameters alone.
    const fn discard_parameter(self) -> bool {
        self.0 & 0x10 != 0
    }
    /// Whether an exchange follows it: on the way only if it is for end nodes as well.
    const fn is_for(self, exchange: Exchange) -> bool {
        matches!(exchange, Exchange::End) || self.0 & 0x01 != 0
    }
}

/// A message of a type that is not known: what has been added to Q.763 has optional parameters alone.
const UNKNOWN: &Layout = &Layout {
    message_type: 0,
    name: "",
    fixed: &[],
    variable: &[],
    optional: Some(&[]),
    width: Width::One,
    fixed_octets: 1,
    fixed_names: 0,
    optional_names: [0; 4],
};

impl Answer {
    /// What the compatibility information of a message asks an exchange to send; `None` if it asks for nothing.
    ///
    /// Not known are a message without a layout here, and a parameter that the layout of its message has not. What an
    /// exchange does without compatibility information is left to it, and so is discarding. A message that ends a call,
    /// and CFN, are not answered. Of several parameters the gravest instruction counts: the call is released, the message
    /// discarded, parameters discarded, parameters passed on.
    ///
    /// | cause | of what | diagnostics |
    /// |---|---|---|
    /// | 97 | a message | its type |
    /// | 99 | parameters that are discarded, or that release the call | their names |
    /// | 103 | parameters that are passed on | their names |
    /// | 110 | a message that is discarded for its parameters | its type, their names |
    #[must_use]
    pub fn to(message: &Message<'_>, exchange: Exchange, location: Location) -> Option<Self> {
        let message_type = message.message_type();
        if matches!(message_type, MessageType::CFN | MessageType::REL | MessageType::RLC) {
            return None;
        }
        if message_type == MessageType::PAM {
            return None;
        }
        let answer = |message_type, cause| Self {
            variant: message.variant(),
            circuit: message.circuit(),
            message_type,
            cause,
            location,
            diagnostics: [0; MAX_DIAGNOSTICS],
            len: 0,
        };
        let Some(layout) = message.layout() else {
            let mut whole = message.octets();
            whole.bytes(message.variant().circuit_octets()).ok()?;
            let parts = pointers::Message::read(whole, UNKNOWN).ok()?;
            let information = parts.parameter(ParameterName::MESSAGE_COMPATIBILITY_INFORMATION.0).ok()??;
            let instruction = Instruction(information.peek()?);
            let asked = match instruction {
                i if !i.is_for(exchange) => return None,
                i if i.release_call() => MessageType::REL,
                i if i.send_notification() => MessageType::CFN,
                _ => return None,
            };
            let mut answer = answer(asked, Cause::MESSAGE_TYPE);
            answer.push(message_type.0);
            return Some(answer);
        };
        let information = message.get(key::PARAMETER_COMPATIBILITY_INFORMATION).ok()??;
        // One answer for each thing that may be asked for, the gravest first.
        let mut released = answer(MessageType::REL, Cause::ELEMENT_UNKNOWN);
        let mut without_message = answer(MessageType::CFN, Cause::PARAMETER_DISCARDED);
        without_message.push(message_type.0);
        let mut without_parameters = answer(MessageType::CFN, Cause::ELEMENT_UNKNOWN);
        let mut passed_on = answer(MessageType::CFN, Cause::PARAMETER_PASSED_ON);
        let mut is_discarded = false;
        message.parameters(&mut |p| {
            let name = p.name;
            if message.expects(layout, name) {
                return;
            }
            let Some(instruction) = information.instruction(name).map(Instruction) else { return };
            if !instruction.is_for(exchange) {
                return;
            }
            is_discarded |= instruction.discard_message();
            match instruction {
                i if i.release_call() => released.push(name.0),
                i if !i.send_notification() => {}
                i if i.discard_message() => without_message.push(name.0),
                i if i.discard_parameter() => without_parameters.push(name.0),
                _ => passed_on.push(name.0),
            }
        });
        if released.len > 0 {
            return Some(released);
        }
        if is_discarded {
            return (without_message.len > 1).then_some(without_message);
        }
        [without_parameters, passed_on].into_iter().find(|answer| answer.len > 0)
    }
    fn push(&mut self, code: u8) {
        if let Some(slot) = self.diagnostics.get_mut(usize::from(self.len)) {
            *slot = code;
            self.len = self.len.wrapping_add(1);
        }
    }
    /// CFN or REL.
    #[must_use]
    pub const fn message_type(&self) -> MessageType {
        self.message_type
    }
    /// Why.
    #[must_use]
    pub const fn cause(&self) -> Cause {
        self.cause
    }
    /// The type of the message, the names of the parameters: what the cause is about.
    #[must_use]
    pub fn diagnostics(&self) -> &[u8] {
        self.diagnostics.get(..usize::from(self.len)).unwrap_or_default()
    }
}

impl Encode for Answer {
    fn encode(&self, w: &mut Writer<'_>) {
        let indicators = Indicators(self);
        Build {
            variant: self.variant,
            circuit: self.circuit,
            message_type: self.message_type,
            parameters: &[key::CAUSE_INDICATORS.value(&indicators)],
        }
        .encode(w);
    }
}

/// Cause indicators, coded as ITU-T has them.
struct Indicators<'a>(&'a Answer);

impl Encode for Indicators<'_> {
    fn encode(&self, w: &mut Writer<'_>) {
        let answer = self.0;
        w.bytes(answer.diagnostics());
        w.array([0x80 | answer.location.0 & 15, 0x80 | answer.cause.0]);
    }
}

impl<'a> ParameterCompatibility<'a> {
    /// Each parameter with its instruction octets, of which the last one has bit 8 set.
    pub fn instructions(self) -> impl Iterator<Item = (ParameterName, &'a [u8])> {
        let mut rest = self.octets();
        core::iter::from_fn(move || {
            let (name, behind) = rest.split_first()?;
            let end = behind.iter().position(|b| b & 0x80 != 0).map_or(behind.len(), |at| at.wrapping_add(1));
            let (octets, more) = behind.split_at_checked(end)?;
            rest = more;
            Some((ParameterName(*name), octets))
        })
    }
    /// The first instruction octet of a parameter: of the first that has its name.
    #[must_use]
    pub fn instruction(self, name: ParameterName) -> Option<u8> {
        self.instructions().find(|(of, _)| *of == name)?.1.first().copied()
    }
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use sigcodec_wire::{Decode as _, Kind, Network};
    use std::{vec, vec::Vec};

    /// An ACM with a parameter 200 that Q.763 has not, and one of ITU that an ACM has not, each with an instruction.
    fn with(instructions: &[u8]) -> Vec<u8> {
        let mut octets = vec![5, 0, 6, 0, 0, 1, 200, 1, 7, 4, 2, 3, 16];
        if !instructions.is_empty() {
            octets.extend([57, u8::try_from(instructions.len()).unwrap()]);
            octets.extend(instructions);
        }
        octets.push(0);
        octets
    }
    /// Type, cause and diagnostics of the answer, which is whole by its own check.
    fn answer(octets: &[u8], exchange: Exchange) -> Option<(MessageType, u8, Vec<u8>)> {
        let message = Message::from_bytes(octets).unwrap();
        let answer = Answer::to(&message, exchange, Location::PUBLIC_LOCAL)?;
        let mut buf = [0; 64];
        let encoded = answer.encode_to_slice(&mut buf).unwrap();
        let read = Message::from_bytes(encoded).unwrap();
        let mut wrong = Vec::new();
        read.check(&mut |e| wrong.push(e.kind()));
        assert_eq!((wrong, read.circuit()), (vec![], message.circuit()));
        let cause = read.get(key::CAUSE_INDICATORS).unwrap().unwrap();
        assert_eq!(cause.location(), Some(Location::PUBLIC_LOCAL));
        assert_eq!((read.message_type(), cause.diagnostics()), (answer.message_type(), answer.diagnostics()));
        Some((read.message_type(), cause.cause().unwrap().0, cause.diagnostics().to_vec()))
    }

    #[test]
    fn parameters() {
        let cfn = |cause, names: &[u8]| Some((MessageType::CFN, cause, names.to_vec()));
        let end = |instructions: &[u8]| answer(&with(instructions), Exchange::End);
        // Nothing is asked for, or of parameters that are not there or known.
        assert_eq!(end(&[]), None);
        assert_eq!(end(&[201, 0x94, 18, 0x94]), None);
        assert_eq!(end(&[200, 0x90]), None);
        // Discarded and told, passed on and told, both.
        assert_eq!(end(&[200, 0x94]), cfn(99, &[200]));
        assert_eq!(end(&[200, 0x94, 4, 0x94]), cfn(99, &[200, 4]));
        assert_eq!(end(&[200, 0x84]), cfn(103, &[200]));
        assert_eq!(end(&[200, 0x84, 4, 0x94]), cfn(99, &[4]));
        // The message is discarded: told if somebody asks for it.
        assert_eq!(end(&[200, 0x8c, 4, 0x94]), cfn(110, &[6, 200]));
        assert_eq!(end(&[200, 0x88, 4, 0x94]), None);
        // The call is released.
        assert_eq!(end(&[200, 0x8c, 4, 0x82]), Some((MessageType::REL, 99, vec![4])));
        // An octet of instructions more.
        assert_eq!(end(&[4, 0x00, 0x80, 200, 0x14, 0x80]), cfn(99, &[200]));
        // An exchange on the way follows what is for end nodes.
        let transit = |instructions: &[u8]| answer(&with(instructions), Exchange::Transit);
        assert_eq!(transit(&[200, 0x94, 4, 0x82]), None);
        assert_eq!(transit(&[200, 0x95, 4, 0x82]), cfn(99, &[200]));
        // Cut off.
        assert_eq!(end(&[200, 0x14]), cfn(99, &[200]));
    }

    #[test]
    fn messages() {
        let unknown = |instruction: u8| [5, 0, 0xf5, 1, 56, 1, instruction, 0];
        let cfn = Some((MessageType::CFN, 97, vec![0xf5]));
        assert_eq!(answer(&unknown(0x84), Exchange::End), cfn);
        assert_eq!(answer(&unknown(0x8c), Exchange::End), cfn);
        assert_eq!(answer(&unknown(0x88), Exchange::End), None);
        assert_eq!(answer(&unknown(0x8e), Exchange::End), Some((MessageType::REL, 97, vec![0xf5])));
        assert_eq!(answer(&unknown(0x8c), Exchange::Transit), None);
        assert_eq!(answer(&unknown(0x8d), Exchange::Transit), cfn);
        // Without compatibility information, and not to be read as optional parameters.
        assert_eq!(answer(&[5, 0, 0xf5], Exchange::End), None);
        assert_eq!(answer(&[5, 0, 0xf5, 200, 1], Exchange::End), None);
        // A confusion is not answered, and what ends a call.
        for message_type in [12, 47] {
            let octets = [5, 0, message_type, 2, 4, 2, 0x80, 0xe3, 200, 0, 57, 2, 200, 0x94, 0];
            assert_eq!(answer(&octets, Exchange::End), None);
        }
        // BICC as well, and more names than there is room for.
        let mut octets = vec![1, 0, 0, 0, 6, 0, 0, 1];
        (200..230).for_each(|name| octets.extend([name, 0]));
        octets.extend([57, 60]);
        (200..230).for_each(|name| octets.extend([name, 0x94]));
        octets.push(0);
        let message = Message::decode_as(
            &mut sigcodec_wire::Reader::new(&octets, sigcodec_wire::Layer::Isup),
            Variant::Bicc,
        );
        let answer = Answer::to(&message.unwrap(), Exchange::End, Location::USER).unwrap();
        assert_eq!(answer.diagnostics().len(), MAX_DIAGNOSTICS);
        let mut buf = [0; 64];
        let encoded = answer.encode_to_slice(&mut buf).unwrap();
        assert_eq!(encoded.get(..8), Some(&[1, 0, 0, 0, 47, 2, 0, 18][..]));
        let small = answer.encode_to_slice(&mut [0; 4]).unwrap_err();
        assert_eq!(small.kind(), Kind::Capacity);
        assert_eq!(Variant::Bicc.network(), Network::Itu);
    }
}
