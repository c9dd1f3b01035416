//! The proof that a message is in order: what nearly every message of a dialogue is.

use crate::{
    audit::{Kinds, audit_component, invoke_id},
    canonical::Front,
    component::Component,
    dialogue,
    message::{COMPONENT_PORTION, DIALOGUE_PORTION, DTID, Message, MessageType, OTID},
    schema,
};
use sigcodec_ber::{self as ber, Form, Tag, Tlv, Tlvs};
use sigcodec_wire::{
    Reader,
    audit::{Auditor, Finding, Flag},
};

impl<'a> Message<'a> {
    /// The components of a message whose check reports nothing up to their parameters, and whose [audit](Self::audit)
    /// reports nothing up to there but what [`InOrder::audit`] does: ids, dialogue without user information and
    /// components, each in the canonical form and in its place.
    ///
    /// `None` says nothing about the message but that the others have to tell.
    #[must_use]
    pub fn in_order(&self) -> Option<InOrder<'a>> {
        let element = self.element();
        if element.form != Form::CANONICAL || self.unknown || self.p_abort_cause.is_some() {
            return None;
        }
        let (otid, dtid) = match self.message_type {
            MessageType::Begin => (true, false),
            MessageType::Continue => (true, true),
            MessageType::End => (false, true),
            MessageType::Unidirectional | MessageType::Abort => return None,
        };
        let is_first = self.message_type == MessageType::Begin;
        let mut left = element.body.rest();
        for (tag, is_there) in [(OTID, otid), (DTID, dtid)] {
            if is_there {
                let front = Front::of(left).filter(|f| is(tag, false, f))?;
                if !(1..=4).contains(&front.contents.len()) {
                    return None;
                }
                left = front.after;
            }
        }
        if let Some(portion) = self.dialogue_portion {
            let front = Front::of(left).filter(|f| is(DIALOGUE_PORTION, true, f))?;
            if !dialogue::is_in_order(portion, is_first) {
                return None;
            }
            left = front.after;
        }
        let portion = match self.component_portion {
            Some(portion) => {
                Front::of(left).filter(|f| is(COMPONENT_PORTION, true, f) && f.after.is_empty())?;
                Some(portion).filter(|portion| !portion.is_empty())?
            }
            // The first message asks for something.
            None if left.is_empty() && !is_first => element.body.part(0, 0)?,
            None => return None,
        };
        // The first message says what it is about.
        let unsaid = (is_first && self.dialogue_portion.is_none()).then_some(element.start());
        Some(InOrder { unsaid, portion, left: portion, kinds: Kinds::default() })
    }
}

/// The components of a message that is [in order](Message::in_order), up to the first one that is not: one of which nothing
/// is reported but what its parameter holds.
#[derive(Clone, Debug)]
pub struct InOrder<'a> {
    left: Reader<'a>,
    kinds: Kinds,
    /// All components, those that were told among them.
    portion: Reader<'a>,
    /// Where a first message without a dialogue portion begins.
    unsaid: Option<u32>,
}

impl<'a> Iterator for InOrder<'a> {
    type Item = Component<'a>;
    #[inline(always)]
    fn next(&mut self) -> Option<Component<'a>> {
        if self.left.is_empty() || self.kinds.is_full() {
            return None;
        }
        let component = Component::canonical(&mut self.left).or_else(|| self.other())?;
        self.kinds.one(Kinds::of(&component));
        Some(component)
    }
}

impl<'a> InOrder<'a> {
    /// A component in front that is no usual Invoke or return result: an error, a reject, an Invoke that is linked to another.
    #[inline(never)]
    fn other(&mut self) -> Option<Component<'a>> {
        let mut r = self.left;
        let tlv = Tlv::read(&mut r).ok().filter(|tlv| tlv.form == Form::CANONICAL)?;
        let component = Component::decode(&tlv).ok()?;
        let mut is_odd = match component {
            // Its code stands deeper.
            Component::ReturnResultLast(_) | Component::ReturnResultNotLast(_) => true,
            _ => Tlvs::new(tlv.body).any(|part| part.is_ok_and(|part| part.form != Form::CANONICAL)),
        };
        audit_component(&component, &tlv, &mut |_: Finding| is_odd = true);
        ber::check(&schema::COMPONENT, &tlv, &mut |_| is_odd = true);
        if is_odd {
            return None;
        }
        self.left = r;
        Some(component)
    }
    /// Whether all components were told: nothing is left that is not in order.
    #[inline]
    #[must_use]
    pub const fn is_complete(&self) -> bool {
        self.left.is_empty()
    }
    /// Reports what is odd about what the components stand in, once all were told: a first message without a dialogue
    /// portion, and several components.
    pub fn audit(&self, auditor: &mut dyn Auditor) {
        if let Some(at) = self.unsaid {
            auditor.finding(Flag::DialogueMissingInBegin, at);
        }
        if self.kinds.are_several() {
            self.kinds.report(self.portion, invoke_id, auditor);
        }
    }
}

fn is(tag: Tag, constructed: bool, front: &Front<'_>) -> bool {
    tag.identifier(constructed) == Some(front.id)
}
