//! What is odd about a message, Q.773.

use crate::{
    component::{Code, Component, INVOKE, Invoke},
    dialogue::{Dialogue, DialoguePdu},
    message::{COMPONENT_PORTION, DIALOGUE_PORTION, DTID, Message, MessageType, OTID, P_ABORT_CAUSE},
    schema,
};
use sigcodec_ber as ber;
use sigcodec_ber::{Form, Oid, Schema, Tag, Tlv, Tlvs, Typed as _, Value as _, audit_forms};
use sigcodec_wire::{
    Error, Kind, Reader,
    audit::{Auditor, Flag},
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
            match portion.tag {
                OTID | DTID => match portion.body.len() {
                    0 => auditor.finding(Flag::TidEmpty, at),
                    1..=4 => {}
                    _ => auditor.finding(Flag::TidTooLong, at),
                },
                P_ABORT_CAUSE => audit_leaf(&schema::P_ABORT_CAUSE, &portion, auditor),
                _ => {}
            }
        }
        let (otid, dtid) = self.message_type.ids();
        if otid && self.otid.is_none() || dtid && self.dtid.is_none() {
            auditor.finding(Flag::TidMissing, start);
        }
        let stray = !otid && self.otid.is_some()
            || !dtid && self.dtid.is_some()
            || self.p_abort_cause.is_some()
                && (self.message_type != MessageType::Abort || self.dialogue_portion.is_some());
        if stray {
            auditor.finding(Flag::FieldUnknown, start);
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
        if let Some(Ok(external)) = Tlvs::new(portion).next() {
            ber::audit(&schema::EXTERNAL, &external, &mut ValuesOnly(auditor));
        }
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
        let mut kinds = Kinds::default();
        for tlv in self.components().elements().into_iter().flatten().map_while(Result::ok) {
            match Component::decode(&tlv) {
                Err(e) => kinds.refused(e, auditor),
                Ok(component) => {
                    kinds.one(Kinds::of(&component));
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

/// The octet that is the id of an Invoke.
pub(crate) fn invoke_id(tlv: &Tlv<'_>) -> Option<u8> {
    let id = Tlvs::new(tlv.body).next().filter(|_| tlv.tag == INVOKE)?.ok()?;
    let [octet] = i8::try_from(i64::decode_value(id.body).ok()?).ok()?.to_be_bytes();
    Some(octet)
}

/// Reports what is odd about a component up to its parameter.
pub(crate) fn audit_component(component: &Component<'_>, tlv: &Tlv<'_>, auditor: &mut dyn Auditor) {
    let at = tlv.start();
    let linked = match component {
        Component::Invoke(Invoke { linked_id, .. }) => *linked_id,
        _ => None,
    };
    if [component.invoke_id(), linked].into_iter().flatten().any(|n| !(-128..=127).contains(&n)) {
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
    // How the numbers are written: whatever stands in front of the parameter.
    let mut elements = Tlvs::new(tlv.body);
    if let (true, Some(Ok(id))) = (component.invoke_id().is_some(), elements.next()) {
        audit_leaf(schema::INTEGER, &id, auditor);
    }
    let mut next = elements.next();
    if let (Some(_), Some(Ok(id))) = (linked, next) {
        audit_leaf(schema::INTEGER, &id, auditor);
        next = elements.next();
    }
    let Some(Ok(mut element)) = next else { return };
    match component {
        Component::Reject(r) => {
            if r.parameter.is_some() {
                auditor.finding(Flag::FieldUnknown, at);
            }
            return audit_leaf(&schema::PROBLEM, &element, auditor);
        }
        Component::ReturnResultLast(_) | Component::ReturnResultNotLast(_) => {
            let Some(Ok(code)) = Tlvs::new(element.body).next() else { return };
            element = code;
        }
        _ => {}
    }
    match code {
        Some(Code::Global(_)) => audit_leaf(Oid::SCHEMA, &element, auditor),
        Some(Code::Local(_)) => audit_leaf(schema::INTEGER, &element, auditor),
        Some(Code::Other(Tag::INTEGER, false, octets)) if octets.len() > 8 => {
            auditor.finding(Flag::IntegerTooWide, element.start());
        }
        _ => {}
    }
}

/// Reports what is odd about the value of an element, under whatever tag it has.
pub(crate) fn audit_leaf(schema: &'static Schema, tlv: &Tlv<'_>, auditor: &mut dyn Auditor) {
    let tag = schema.tag.unwrap_or(tlv.tag);
    ber::audit(schema, &Tlv { tag, form: Form::CANONICAL, ..*tlv }, auditor);
}

/// Drops what has been told already: how tags and lengths are written.
pub(crate) struct ValuesOnly<'v>(pub &'v mut dyn Auditor);

impl Auditor for ValuesOnly<'_> {
    fn finding(&mut self, flag: Flag, at: u32) {
        let told = matches!(
            flag,
            Flag::TagHighFormForLowNumber | Flag::TagPadded | Flag::LengthNotMinimal | Flag::LengthIndefinite
        );
        if !told {
            self.0.finding(flag, at);
        }
    }
}

/// How many components there are, and of which kinds.
#[derive(Clone, Debug, Default)]
pub(crate) struct Kinds {
    count: usize,
    invokes: usize,
    seen: u8,
}

impl Kinds {
    pub(crate) const INVOKE: u8 = 1;
    pub(crate) const RESULT: u8 = 2;
    pub(crate) const ERROR: u8 = 4;
    pub(crate) const REJECT: u8 = 8;

    /// Which kind a component is of.
    #[inline]
    pub(crate) const fn of(component: &Component<'_>) -> u8 {
        match component {
            Component::Invoke(_) => Self::INVOKE,
            Component::ReturnResultLast(_) | Component::ReturnResultNotLast(_) => Self::RESULT,
            Component::ReturnError(_) => Self::ERROR,
            Component::Reject(_) => Self::REJECT,
        }
    }
    /// Whether there are as many components as are yielded.
    #[inline]
    pub(crate) const fn is_full(&self) -> bool {
        self.count >= crate::MAX_COMPONENTS
    }
    /// Whether there are several components.
    #[inline]
    pub(crate) const fn are_several(&self) -> bool {
        self.count > 1
    }
    #[inline]
    pub(crate) const fn one(&mut self, kind: u8) {
        self.count = self.count.wrapping_add(1);
        self.seen |= kind;
        if kind == Self::INVOKE {
            self.invokes = self.invokes.wrapping_add(1);
        }
    }
    pub(crate) fn refused(&mut self, e: Error, auditor: &mut dyn Auditor) {
        self.count = self.count.wrapping_add(1);
        let flag = if e.kind() == Kind::Missing { Flag::OpcodeMissing } else { Flag::Undecodable };
        auditor.finding(flag, e.at());
    }
    /// Whether there are more components than are yielded.
    pub(crate) fn beyond_limit(&self, tlv: &Tlv<'_>, auditor: &mut dyn Auditor) -> bool {
        let beyond = self.count > crate::MAX_COMPONENTS;
        if beyond {
            auditor.finding(Flag::CountLimit, tlv.start());
        }
        beyond
    }
    /// Reports what is odd about the components of `portion` together; `invoke_id` tells that of an Invoke.
    pub(crate) fn report(
        &self,
        portion: Reader<'_>,
        invoke_id: fn(&Tlv<'_>) -> Option<u8>,
        auditor: &mut dyn Auditor,
    ) {
        let at = portion.position();
        if self.count == 0 {
            auditor.finding(Flag::ComponentsMissing, at);
        }
        if self.count > 1 {
            auditor.finding(Flag::MultipleComponents, at);
        }
        if self.invokes > 1 {
            auditor.finding(Flag::MultipleInvokes, at);
            audit_invoke_ids(portion, invoke_id, auditor);
        }
        if self.seen.count_ones() > 1 {
            auditor.finding(Flag::MixedComponentKinds, at);
        }
    }
}

/// Reports each Invoke whose id one in front of it has.
fn audit_invoke_ids(portion: Reader<'_>, invoke_id: fn(&Tlv<'_>) -> Option<u8>, auditor: &mut dyn Auditor) {
    // A bit an id.
    let mut seen = [0u64; 4];
    for tlv in Tlvs::new(portion).map_while(Result::ok).take(crate::MAX_COMPONENTS) {
        let Some(id) = invoke_id(&tlv) else { continue };
        let Some(word) = seen.get_mut(usize::from(id >> 6)) else { continue };
        let bit = 1 << (id & 0x3f);
        if *word & bit != 0 {
            auditor.finding(Flag::InvokeIdRepeated, tlv.start());
        }
        *word |= bit;
    }
}
