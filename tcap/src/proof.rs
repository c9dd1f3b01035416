//! The proof that a message is in order: what nearly every message of a dialogue is.

use crate::{
    audit::Kinds,
    canonical::Front,
    component::Component,
    dialogue,
    message::{COMPONENT_PORTION, DIALOGUE_PORTION, DTID, Message, MessageType, OTID},
};
use sigcodec_ber::{Form, Tag};
use sigcodec_wire::{
    Reader,
    audit::{Auditor, Flag},
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
        Some(InOrder { unsaid, at: portion.position(), left: portion, kinds: Kinds::default() })
    }
}

/// The components of a message that is [in order](Message::in_order), up to the first one that is not: an Invoke or a
/// return result in the canonical form is.
#[derive(Clone, Debug)]
pub struct InOrder<'a> {
    left: Reader<'a>,
    kinds: Kinds,
    /// Where the components begin.
    at: u32,
    /// Where a first message without a dialogue portion begins.
    unsaid: Option<u32>,
}

impl<'a> Iterator for InOrder<'a> {
    type Item = Component<'a>;
    #[inline(always)]
    fn next(&mut self) -> Option<Component<'a>> {
        if self.kinds.is_full() {
            return None;
        }
        let component = Component::canonical(&mut self.left)?;
        self.kinds.one(Kinds::of(&component));
        Some(component)
    }
}

impl InOrder<'_> {
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
            self.kinds.report(self.at, auditor);
        }
    }
}

fn is(tag: Tag, constructed: bool, front: &Front<'_>) -> bool {
    tag.identifier(constructed) == Some(front.id)
}
