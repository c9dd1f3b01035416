//! The proof that a message is in order, in one pass over its parameters.

use crate::{
    check::other_states,
    message::{Body, Message, Parameter},
    parameter::{Known, ParameterName},
    walk::known_of,
};
use sigcodec_pointers as pointers;
use sigcodec_wire::{
    audit::Auditor,
    walk::{Field, Identity, Visitor},
};

/// A parameter of a message whose parts are in order.
#[derive(Clone, Copy)]
pub struct Met<'a> {
    parameter: pointers::Parameter<'a>,
    known: &'static Known,
}

impl core::fmt::Debug for Met<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Met").field("parameter", &self.parameter).field("name", &self.known.name).finish()
    }
}

impl<'a> Met<'a> {
    /// Its name code and contents, which have a size that is right.
    #[must_use]
    pub const fn parameter(&self) -> Parameter<'a> {
        Parameter { name: ParameterName(self.parameter.name), value: self.parameter.value }
    }
    /// Its octets, name and length included.
    #[must_use]
    pub const fn span(&self) -> sigcodec_wire::walk::Span {
        self.parameter.span
    }
    /// Whom it identifies.
    #[must_use]
    pub const fn identity(&self) -> Option<Identity> {
        self.known.kind.identity
    }
    /// Whether its contents are told without a fault and have nothing odd. `false` says only that
    /// [`walk`](Self::walk) and [`audit`](Self::audit) have to tell.
    #[must_use]
    pub fn is_in_order(&self) -> bool {
        (self.known.is_in_order)(self.parameter.value.rest())
    }
    /// Tells the parameter alone.
    pub fn walk(&self, visitor: &mut dyn Visitor) {
        let field = Field::typed(self.known.name, self.known.kind, self.parameter.span);
        (self.known.walk)(self.parameter.value.rest(), field, visitor);
    }
    /// Reports what is odd about the parameter alone.
    pub fn audit(&self, auditor: &mut dyn Auditor) {
        (self.known.audit)(self.parameter.value, &mut crate::check::OfIsup(auditor));
    }
}

impl<'a> Message<'a> {
    /// Whether nothing is odd or wrong about the message but what its parameters may be by themselves: each is handed to
    /// `met` in the order in which [`walk`](sigcodec_wire::walk::Walk::walk) tells them.
    ///
    /// `false`, or that `met` returns it, says only that walk, audit and check have to tell.
    #[inline]
    pub fn is_in_order(&self, met: &mut dyn FnMut(&Met<'a>) -> bool) -> bool {
        let Body::Known(parts) = &self.body else { return false };
        let network = self.variant().network();
        self.spare() == 0
            && other_states(parts).is_none()
            && parts.is_in_order(|name| ParameterName(name).may_repeat(), &mut |parameter| {
                let Some(known) = known_of(&parameter, network) else { return false };
                let (least, most) = known.size;
                (usize::from(least)..=usize::from(most)).contains(&parameter.value.len())
                    && met(&Met { parameter, known })
            })
    }
}
