//! What is odd about a package, T1.114.3.

use super::{
    component::{Code, Component},
    dialogue::Dialogue,
    message::{
        COMPONENT_SEQUENCE, DIALOGUE_PORTION, Message, P_ABORT_CAUSE, PackageType, TRANSACTION_ID, USER_ABORT,
    },
};
use crate::audit::{Kinds, ValuesOnly, audit_leaf};
use sigcodec_ber as ber;
use sigcodec_ber::{External, Tag, Tlv, Typed as _, audit_forms};
use sigcodec_wire::audit::{Auditor, Flag};

impl Message<'_> {
    /// Reports how the package departs from the canonical form, down to the parameters, and what is odd about
    /// transaction ids, dialogue and components.
    ///
    /// Whether an application context is known is for the layer above. [`Flag::OpcodeUnknown`] tells that an
    /// operation has no name in [`names`](super::names).
    pub fn audit(&self, auditor: &mut dyn Auditor) {
        self.element.audit(auditor);
        audit_forms(self.element.body, auditor);
        self.audit_portions(auditor);
        self.audit_components(auditor);
    }
    fn audit_portions(&self, auditor: &mut dyn Auditor) {
        let mut order = 0;
        for portion in self.portions().flatten() {
            let at = portion.start();
            let place = match portion.tag {
                TRANSACTION_ID => 1,
                DIALOGUE_PORTION => 2,
                P_ABORT_CAUSE => 3,
                USER_ABORT => 4,
                COMPONENT_SEQUENCE => 5,
                _ => {
                    auditor.finding(Flag::UnknownPortionTag, at);
                    continue;
                }
            };
            if place < order {
                auditor.finding(Flag::FieldOutOfOrder, at);
            }
            order = order.max(place);
            match portion.tag {
                TRANSACTION_ID => self.audit_id(&portion, auditor),
                P_ABORT_CAUSE => audit_leaf(&crate::schema::P_ABORT_CAUSE, &portion, auditor),
                USER_ABORT => self.audit_user_abort(&portion, auditor),
                DIALOGUE_PORTION => audit_dialogue(&portion, auditor),
                _ => {}
            }
        }
        let start = self.element.start();
        if self.transaction_id.is_none() {
            auditor.finding(Flag::TidMissing, start);
        }
        if self.package_type == PackageType::Abort && self.component_portion.is_some() {
            auditor.finding(Flag::ComponentsInAbort, start);
        }
    }
    fn audit_id(&self, portion: &Tlv<'_>, auditor: &mut dyn Auditor) {
        let (n, wanted) = (portion.body.len(), self.package_type.id_size());
        let flag = match n {
            _ if n == wanted => return,
            0 => Flag::TidEmpty,
            _ if n < wanted => Flag::TidTooShort,
            _ => Flag::TidTooLong,
        };
        auditor.finding(flag, portion.start());
    }
    fn audit_user_abort(&self, portion: &Tlv<'_>, auditor: &mut dyn Auditor) {
        let at = portion.start();
        match self.user_abort_information() {
            Ok(Some(_)) => {
                if let Some(Ok(external)) = ber::Tlvs::new(portion.body).next() {
                    ber::audit(External::SCHEMA, &external, &mut ValuesOnly(auditor));
                }
            }
            _ => auditor.finding(Flag::UserInfoMalformed, at),
        }
    }
    fn audit_components(&self, auditor: &mut dyn Auditor) {
        let Some(portion) = self.component_portion else { return };
        let mut kinds = Kinds::default();
        for tlv in self.components().elements().into_iter().flatten().map_while(Result::ok) {
            match Component::decode(&tlv) {
                Err(e) => kinds.refused(e, auditor),
                Ok(component) => {
                    let kind = match component {
                        Component::InvokeLast(_) | Component::InvokeNotLast(_) => Kinds::INVOKE,
                        Component::ReturnResultLast(_) | Component::ReturnResultNotLast(_) => Kinds::RESULT,
                        Component::ReturnError(_) => Kinds::ERROR,
                        Component::Reject(_) => Kinds::REJECT,
                    };
                    kinds.one(kind);
                    audit_component(&component, &tlv, auditor);
                }
            }
            if kinds.beyond_limit(&tlv, auditor) {
                break;
            }
        }
        kinds.report(portion, invoke_id, auditor);
    }
}

fn audit_dialogue(portion: &Tlv<'_>, auditor: &mut dyn Auditor) {
    let at = portion.start();
    let as_sequence = Tlv { tag: Tag::SEQUENCE, ..*portion };
    ber::audit(&crate::schema::ANSI_DIALOGUE, &as_sequence, &mut ValuesOnly(auditor));
    match Dialogue::decode(portion.body) {
        Err(e) => auditor.finding(Flag::DialogueMalformed, e.at()),
        Ok(d) => {
            if !matches!(d.version, None | Some([1..=3])) {
                auditor.finding(Flag::ProtocolVersionOdd, at);
            }
            if d.application_context.is_none() {
                auditor.finding(Flag::AcMissing, at);
            }
            if d.user_information.is_some_and(|list| list.iter().any(|item| item.is_err())) {
                auditor.finding(Flag::UserInfoMalformed, at);
            }
        }
    }
}

/// The octet that is the id of an Invoke.
fn invoke_id(tlv: &Tlv<'_>) -> Option<u8> {
    match Component::decode(tlv) {
        Ok(Component::InvokeLast(invoke) | Component::InvokeNotLast(invoke)) => {
            invoke.component_ids.invoke_id()
        }
        _ => None,
    }
}

fn audit_component(component: &Component<'_>, tlv: &Tlv<'_>, auditor: &mut dyn Auditor) {
    let at = tlv.start();
    let ids = component.component_ids();
    let answer_without_id = ids.octets().is_empty()
        && !matches!(
            component,
            Component::InvokeLast(_) | Component::InvokeNotLast(_) | Component::Reject(_)
        );
    if !ids.is_valid() || answer_without_id {
        auditor.finding(Flag::InvokeIdOutOfRange, at);
    }
    match component {
        Component::ReturnError(e) => {
            if matches!(e.error, Code::Other(..)) {
                auditor.finding(Flag::OpcodeWrongTag, at);
            }
        }
        other => match other.operation() {
            Some(Code::Other(..)) => auditor.finding(Flag::OpcodeWrongTag, at),
            Some(code) if super::names::operation(code).is_none() => {
                auditor.finding(Flag::OpcodeUnknown, at);
            }
            _ => {}
        },
    }
    if let Component::Reject(r) = component {
        if r.problem.parts().is_none() {
            auditor.finding(Flag::Undecodable, at);
        }
    }
}
