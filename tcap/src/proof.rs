//! The proof that a message is in order: what nearly every message of a dialogue is.

use crate::{
    canonical::Front,
    component::Component,
    dialogue,
    message::{COMPONENT_PORTION, DIALOGUE_PORTION, DTID, Message, MessageType, OTID},
};
use sigcodec_ber::{Form, Tag};

impl<'a> Message<'a> {
    /// The one component of a message whose [audit](Self::audit) and check report nothing up to its parameter: ids,
    /// dialogue without user information and one component, each in the canonical form and in its place. `Some(None)` if
    /// it has no component portion and needs none.
    ///
    /// `None` says nothing about the message but that the others have to tell.
    #[must_use]
    pub fn in_order(&self) -> Option<Option<Component<'a>>> {
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
        match (self.dialogue_portion, self.message_type) {
            (Some(portion), _) => {
                let front = Front::of(left).filter(|f| is(DIALOGUE_PORTION, true, f))?;
                if !dialogue::is_in_order(portion, self.message_type == MessageType::Begin) {
                    return None;
                }
                left = front.after;
            }
            // The first message says what it is about.
            (None, MessageType::Begin) => return None,
            (None, _) => {}
        }
        let Some(portion) = self.component_portion else {
            return (left.is_empty() && self.message_type != MessageType::Begin).then_some(None);
        };
        Front::of(left).filter(|f| is(COMPONENT_PORTION, true, f) && f.after.is_empty())?;
        // One component: several are told.
        let mut r = portion;
        let component = Component::canonical(&mut r)?;
        r.is_empty().then_some(Some(component))
    }
}

fn is(tag: Tag, constructed: bool, front: &Front<'_>) -> bool {
    tag.identifier(constructed) == Some(front.id)
}
