//! What a message must be by its specification, and what is odd about one that decodes.

use crate::{
    message::{Body, Message},
    national,
    parameter::{ParameterName, known},
    table::{AnsiMessageType, MessageType},
    walk::known_of,
};
use sigcodec_pointers::{self as pointers, Item, Layout};
use sigcodec_wire::{
    Error, Kind, Layer, Network, Reader,
    audit::{Auditor, Flag},
};

fn may_repeat(name: u8) -> bool {
    ParameterName(name).may_repeat()
}

/// Whether it is known which optional parameters T1.113 has in a message.
const fn has_its_list(layout: &Layout) -> bool {
    let message_type = MessageType(layout.message_type);
    AnsiMessageType(layout.message_type).layout().is_some()
        || layout.optional.is_none()
        || matches!(
            message_type,
            MessageType::SAM
                | MessageType::SUS
                | MessageType::RES
                | MessageType::FOT
                | MessageType::CFN
                | MessageType::USR
        )
}

/// Says of flags that other layers share with this one that they are its own.
pub(crate) struct OfIsup<'v>(pub(crate) &'v mut dyn Auditor);

impl Auditor for OfIsup<'_> {
    fn finding(&mut self, flag: Flag, at: u32) {
        match flag.layer() {
            Layer::Wire => self.0.finding(flag, at),
            _ => self.0.finding_of(flag, at, Layer::Isup),
        }
    }
    fn finding_about(&mut self, flag: Flag, at: u32, about: &'static str) {
        self.0.finding_about(flag, at, about);
    }
}

/// The states of a circuit group query response if there are not as many as it has circuits, one more than its range
/// says: Q.763 §3.14.
#[inline]
pub(crate) fn other_states<'a>(parts: &pointers::Message<'a>) -> Option<Reader<'a>> {
    if parts.layout().message_type != MessageType::CQR.0 {
        return None;
    }
    let octets = |name: ParameterName| parts.parameter(name.0).ok().flatten();
    let range = octets(ParameterName::RANGE_AND_STATUS)?.peek()?;
    let states = octets(ParameterName::CIRCUIT_STATE_INDICATOR)?;
    (states.len() != usize::from(range).wrapping_add(1)).then_some(states)
}

impl Message<'_> {
    /// Whether a message of `layout` may have the parameter. Where it is not known which optional parameters a message
    /// has, each one that its network knows is expected.
    pub(crate) fn expects(&self, layout: &Layout, name: ParameterName) -> bool {
        let network = self.variant().network();
        let any = match network {
            Network::Ansi => !has_its_list(layout),
            _ => {
                MessageType(layout.message_type).layout().is_none()
                    || national::known(name.0, network, false).is_some()
            }
        };
        layout.has(name.0) || any && known(name.0, network, false).is_some()
    }
    /// Tells every violation of the specification, with the name code of the parameter as the detail.
    ///
    /// | kind | of what |
    /// |---|---|
    /// | `MessageType` | the type is unknown, or that of a message that is passed along |
    /// | `Truncated`, `Pointer` | the layout that a network has for the type does not fit |
    /// | `Reserved` | spare bits beside the circuit identification code |
    /// | `Missing` | the pointer of the optional part is left out |
    /// | `Overlap`, `Gap`, `Trailing` | the parts of the message, by their pointers |
    /// | `Duplicate`, `Unexpected`, `Truncated`, `EndOfOptional` | the optional part |
    /// | `Size` | the contents of a parameter; the states of circuits, if there are not as many as circuits |
    ///
    /// Where it is not known which optional parameters a network has in a message, each one that it knows is expected:
    /// see [`AnsiMessageType`] and [`national`].
    pub fn check(&self, report: &mut dyn FnMut(Error)) {
        let network = self.variant().network();
        if self.spare() != 0 {
            report(self.octets().error(Kind::Reserved));
        }
        let passed = self.passed_along();
        let parts = match (&self.body, &passed) {
            (Body::Known(parts), _) | (Body::Raw(_), Some(Ok(parts))) => parts,
            (Body::Raw(_), Some(Err(e))) => return report(*e),
            (Body::Raw(r), None) => {
                let refusal = self.refusal(r);
                if refusal.kind() != Kind::MessageType {
                    return report(refusal);
                }
                let at = self
                    .octets()
                    .position()
                    .wrapping_add(u32::try_from(self.variant().circuit_octets()).unwrap_or(0));
                return report(Error::new(Kind::MessageType, at, Layer::Isup));
            }
        };
        parts.check(may_repeat, &mut |e| {
            let name = ParameterName(u8::try_from(e.detail()).unwrap_or(0));
            if !(e.kind() == Kind::Unexpected && self.expects(parts.layout(), name)) {
                report(e);
            }
        });
        parts.items(&mut |item| {
            let Item::Parameter(p) = item else { return };
            let (least, most) = known_of(&p, network).map_or((0, u8::MAX), |known| known.size);
            if p.value.len() < usize::from(least) || p.value.len() > usize::from(most) {
                report(p.value.error(Kind::Size).with_detail(u16::from(p.name)));
            }
        });
        if let Some(states) = other_states(parts) {
            let name = ParameterName::CIRCUIT_STATE_INDICATOR;
            report(states.error(Kind::Size).with_detail(u16::from(name.0)));
        }
    }

    /// Reports how the message departs from the canonical form, and what is odd about its parameters.
    pub fn audit(&self, auditor: &mut dyn Auditor) {
        let auditor = &mut OfIsup(auditor);
        let network = self.variant().network();
        let start = self.octets().position();
        if self.spare() != 0 {
            auditor.finding(Flag::IsupSpareBits, start);
        }
        let passed = self.passed_along();
        let parts = match (&self.body, &passed) {
            (Body::Known(parts), _) | (Body::Raw(_), Some(Ok(parts))) => parts,
            (Body::Raw(r), _) => return auditor.finding(Flag::Undecodable, r.position()),
        };
        parts.audit(may_repeat, &mut |finding: sigcodec_wire::audit::Finding| {
            let is_known =
                || parts.octets().rest().get(finding.at.wrapping_sub(parts.octets().position()) as usize);
            let is_expected = finding.flag == Flag::OptionalUnknown
                && is_known().is_some_and(|name| self.expects(parts.layout(), ParameterName(*name)));
            if !is_expected {
                auditor.finding(finding.flag, finding.at);
            }
        });
        parts.items(&mut |item| {
            let Item::Parameter(p) = item else { return };
            let known = known_of(&p, network);
            let (least, most) = known.map_or((0, u8::MAX), |known| known.size);
            if p.value.len() < usize::from(least) || p.value.len() > usize::from(most) {
                return auditor.finding(Flag::ParameterSizeWrong, p.span.start);
            }
            if let Some(known) = known {
                (known.audit)(p.value, auditor);
            }
        });
        if let Some(states) = other_states(parts) {
            auditor.finding(Flag::ParameterSizeWrong, states.position());
        }
    }
}
