//! What a message must be by its specification, Q.713 §3 and §4.

use crate::{
    address::Address,
    message::{Message, spare},
    parameter::{ParameterName, ProtocolClass},
    table::MessageType,
};
use sigcodec_pointers::Layout;
use sigcodec_wire::{Error, Kind, Reader};

/// Least and most octets that the contents of a parameter have in a message.
const fn size(message_type: MessageType, name: ParameterName) -> (usize, usize) {
    match (message_type, name) {
        (MessageType::CR | MessageType::CC | MessageType::CREF | MessageType::RLSD, ParameterName::DATA) => {
            (1, 128)
        }
        (MessageType::ED, ParameterName::DATA) => (1, 32),
        (_, ParameterName::DATA) => (1, 255),
        (_, ParameterName::LONG_DATA) => (1, crate::MAX_LONG_DATA),
        (_, ParameterName::SEGMENTATION) => (4, 4),
        (_, ParameterName::CREDIT | ParameterName::HOP_COUNTER | ParameterName::IMPORTANCE) => (1, 1),
        _ => (0, usize::MAX),
    }
}

impl Message<'_> {
    /// Tells every violation of the specification, with the name code of the parameter as the detail.
    ///
    /// | kind | of what |
    /// |---|---|
    /// | `MessageType` | the type is unknown |
    /// | `Overlap`, `Gap`, `Trailing` | the parts of the message, by their pointers |
    /// | `Value` | a class, hop counter or importance that the message cannot have |
    /// | `Size`, `Truncated` | the contents of a parameter |
    /// | `Duplicate`, `Unexpected`, `EndOfOptional` | the optional part |
    /// | `Reserved` | spare bits that are set |
    ///
    /// [`Answer::to_violation`](crate::Answer::to_violation) is what a receiver answers to each.
    pub fn check(&self, report: &mut dyn FnMut(Error)) {
        let Some(layout) = self.layout() else {
            return report(self.octets().error(Kind::MessageType));
        };
        self.message.check(Self::MAY_REPEAT, &mut |e| {
            // Some stacks leave out the pointer of a message that has no optional parameters (RSR, ERR).
            if e.kind() != Kind::Missing {
                report(e);
            }
        });
        let mandatory = layout.fixed.iter().map(|f| f.name).chain(layout.variable.iter().map(|v| v.name));
        for name in mandatory.map(ParameterName) {
            if let Some(r) = self.fixed(name).or_else(|| self.variable(name)) {
                self.check_parameter(layout, name, r, report);
            }
        }
        let known = layout.optional.unwrap_or_default();
        for p in self.optional().map_while(Result::ok).filter(|p| known.contains(&p.name.0)) {
            self.check_parameter(layout, p.name, p.value, report);
        }
    }

    fn check_parameter(
        &self,
        layout: &Layout,
        name: ParameterName,
        r: Reader<'_>,
        report: &mut dyn FnMut(Error),
    ) {
        let mut tell = |kind| report(r.error(kind).with_detail(u16::from(name.0)));
        let (least, most) = size(MessageType(layout.message_type), name);
        if r.len() < least || r.len() > most {
            return tell(Kind::Size);
        }
        match (name, r.rest()) {
            (ParameterName::PROTOCOL_CLASS, [class]) => {
                let class = ProtocolClass(*class);
                let connectionless = layout.variable.len() == 3;
                let options = class.0 >> 4;
                if connectionless != (class.class() < 2) || class.class() > 3 {
                    tell(Kind::Value);
                } else if options != 0 && !(connectionless && options == 8) {
                    tell(Kind::Reserved);
                }
            }
            (ParameterName::HOP_COUNTER, [hops]) if !(1..=15).contains(hops) => tell(Kind::Value),
            (name, octets) if spare(name, octets) => tell(Kind::Reserved),
            (ParameterName::CALLED | ParameterName::CALLING, _) => match Address::decode(r, self.variant()) {
                Ok(a) if a.title().is_some_and(|t| t.malformed) => tell(Kind::Size),
                Ok(_) => {}
                Err(e) => report(e.with_detail(u16::from(name.0))),
            },
            _ => {}
        }
    }
}
