//! What is odd about a message, Q.773.

use crate::{
    component::{Code, Component},
    dialogue::{Dialogue, DialoguePdu},
    message::{COMPONENT_PORTION, DIALOGUE_PORTION, DTID, Message, MessageType, OTID, P_ABORT_CAUSE},
};
use sigcodec_wire::{
    Kind,
    audit::{Auditor, Flag},
    ber::{Tlv, audit_forms},
};

impl Message<'_> {
    /// Reports how the message departs from the canonical form, down to the parameters, and what is odd about
    /// transaction ids, dialogue and components.
    ///
    /// Whether an application context or operation is known is for the layer above; see
    /// [`SCREENING`](Flag) flags `AcUnknown`, `OpcodeUnknown` and `OpcodeNotInContext`.
    pub fn audit(&self, auditor: &mut dyn Auditor) {
        self.element.audit(auditor);
        audit_forms(self.element.body, auditor);
        self.audit_transaction(auditor);
        self.audit_dialogue(auditor);
        self.audit_components(auditor);
    }
    fn audit_transaction(&self, auditor: &mut dyn Auditor) {
        let start = self.element.start();
        let mut order = 0;
        for portion in self.portions().flatten() {
            let at = portion.start();
            let place = match portion.tag {
                OTID => 1,
                DTID => 2,
                P_ABORT_CAUSE => 3,
                DIALOGUE_PORTION => 4,
                COMPONENT_PORTION => 5,
                _ => {
                    auditor.finding(Flag::UnknownPortionTag, at);
                    continue;
                }
            };
            if place < order {
                auditor.finding(Flag::FieldOutOfOrder, at);
            }
            order = order.max(place);
            if matches!(portion.tag, OTID | DTID) {
                match portion.body.len() {
                    0 => auditor.finding(Flag::TidEmpty, at),
                    1..=4 => {}
                    _ => auditor.finding(Flag::TidTooLong, at),
                }
            }
        }
        let (otid, dtid) = match self.message_type {
            MessageType::Unidirectional => (false, false),
            MessageType::Begin => (true, false),
            MessageType::End | MessageType::Abort => (false, true),
            MessageType::Continue => (true, true),
        };
        if otid && self.otid.is_none() || dtid && self.dtid.is_none() {
            auditor.finding(Flag::TidMissing, start);
        }
        if self.message_type == MessageType::Abort && self.component_portion.is_some() {
            auditor.finding(Flag::ComponentsInAbort, start);
        }
    }
    fn audit_dialogue(&self, auditor: &mut dyn Auditor) {
        let Some(portion) = self.dialogue_portion else {
            if self.message_type == MessageType::Begin {
                auditor.finding(Flag::DialogueMissingInBegin, self.element.start());
            }
            return;
        };
        let dialogue = match Dialogue::decode(portion) {
            Ok(d) => d,
            Err(e) => {
                let flag = if e.kind() == Kind::Missing { Flag::AcMissing } else { Flag::DialogueMalformed };
                return auditor.finding(flag, e.at());
            }
        };
        let at = portion.position();
        if dialogue.syntax.octets() != crate::STRUCTURED && dialogue.syntax.octets() != crate::UNSTRUCTURED {
            auditor.finding(Flag::DialogueMalformed, at);
        }
        match &dialogue.pdu {
            DialoguePdu::Aarq(crate::Aarq { protocol_version: Some(v), .. })
            | DialoguePdu::Aare(crate::Aare { protocol_version: Some(v), .. })
                if !(v.len() == 1 && v.bit(0)) =>
            {
                auditor.finding(Flag::ProtocolVersionOdd, at);
            }
            _ => {}
        }
        let information = dialogue.user_information();
        if information.is_some_and(|list| list.iter().any(|item| item.is_err())) {
            auditor.finding(Flag::UserInfoMalformed, at);
        }
    }
    fn audit_components(&self, auditor: &mut dyn Auditor) {
        let Some(portion) = self.component_portion else { return };
        let (mut count, mut invokes, mut kinds) = (0u32, 0u32, 0u8);
        let elements = self.components().elements().into_iter().flatten().map_while(Result::ok);
        for tlv in elements {
            count = count.saturating_add(1);
            match Component::decode(&tlv) {
                Err(e) => auditor.finding(
                    if e.kind() == Kind::Missing { Flag::OpcodeMissing } else { Flag::Undecodable },
                    e.at(),
                ),
                Ok(component) => {
                    kinds |= match component {
                        Component::Invoke(_) => 1,
                        Component::ReturnResultLast(_) | Component::ReturnResultNotLast(_) => 2,
                        Component::ReturnError(_) => 4,
                        Component::Reject(_) => 8,
                    };
                    invokes = invokes.saturating_add(u32::from(matches!(component, Component::Invoke(_))));
                    audit_component(&component, &tlv, auditor);
                }
            }
            if usize::try_from(count).is_ok_and(|n| n > crate::MAX_COMPONENTS) {
                auditor.finding(Flag::CountLimit, tlv.start());
                break;
            }
        }
        let at = portion.position();
        if count == 0 {
            auditor.finding(Flag::ComponentsMissing, at);
        }
        if count > 1 {
            auditor.finding(Flag::MultipleComponents, at);
        }
        if invokes > 1 {
            auditor.finding(Flag::MultipleInvokes, at);
        }
        if kinds.count_ones() > 1 {
            auditor.finding(Flag::MixedComponentKinds, at);
        }
    }
}

fn audit_component(component: &Component<'_>, tlv: &Tlv<'_>, auditor: &mut dyn Auditor) {
    let at = tlv.start();
    if component.invoke_id().is_some_and(|n| !(-128..=127).contains(&n)) {
        auditor.finding(Flag::InvokeIdOutOfRange, at);
    }
    let code = match component {
        Component::ReturnError(e) => Some(e.error),
        other => other.operation(),
    };
    match code {
        Some(Code::Global(_)) => auditor.finding(Flag::OpcodeGlobal, at),
        Some(Code::Other(..)) => auditor.finding(Flag::OpcodeWrongTag, at),
        Some(Code::Local(_)) | None => {}
    }
}
