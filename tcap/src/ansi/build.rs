//! Building packages: the parameter's encoder nests inside, in one pass.

use super::{
    component::{
        COMPONENT_IDS, Code, ERROR, INVOKE_LAST, INVOKE_NOT_LAST, OPERATION, PROBLEM, Problem, REJECT,
        RETURN_ERROR, RETURN_RESULT_LAST, RETURN_RESULT_NOT_LAST,
    },
    dialogue::Dialogue,
    message::{COMPONENT_SEQUENCE, DIALOGUE_PORTION, P_ABORT_CAUSE, PackageType, TRANSACTION_ID, USER_ABORT},
};
use sigcodec_ber::WriteTlv as _;
use sigcodec_ber::{Ber as _, External, Tag};
use sigcodec_wire::{Encode, Writer};

/// An empty parameter sequence, for a component that must have one and says nothing.
pub(super) const NO_PARAMETERS: [u8; 2] = [0xf0, 0];

/// A package to build. Portions that its type does not have stay `None`.
///
/// ```
/// use sigcodec_tcap::ansi::{Code, Outgoing, PackageType, Portions};
/// use sigcodec_wire::Encode as _;
/// let invoke = Portions::invoke(&[1], Code::Private(&[9, 47]), [0xf2, 0]);
/// let query = Outgoing::query(PackageType::QueryWithPermission, &[0, 0, 0, 7], None, invoke);
/// let mut buf = [0; 64];
/// assert_eq!(query.encode_to_slice(&mut buf).unwrap()[..4], [0xe2, 19, 0xc7, 4]);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Outgoing<'a, C> {
    /// Which package.
    pub package_type: PackageType,
    /// Originating transaction id, four octets.
    pub otid: Option<&'a [u8]>,
    /// Responding transaction id, four octets.
    pub dtid: Option<&'a [u8]>,
    /// Dialogue portion.
    pub dialogue: Option<Dialogue<'a>>,
    /// P-Abort cause.
    pub p_abort_cause: Option<i64>,
    /// User abort information.
    pub user_abort_information: Option<External<'a>>,
    /// The components, [`Portions::invoke`] and others, or a tuple of them; `()` for none.
    pub components: C,
}

impl<'a> Outgoing<'a, ()> {
    /// An Abort with a P-Abort cause.
    #[must_use]
    pub const fn abort(dtid: &'a [u8], cause: i64) -> Self {
        Self { p_abort_cause: Some(cause), ..Self::new(PackageType::Abort, None, Some(dtid), None, ()) }
    }
    /// An Abort with what the user has to say.
    #[must_use]
    pub const fn user_abort(
        dtid: &'a [u8],
        dialogue: Option<Dialogue<'a>>,
        information: Option<External<'a>>,
    ) -> Self {
        let abort = Self::new(PackageType::Abort, None, Some(dtid), dialogue, ());
        Self { user_abort_information: information, ..abort }
    }
}

impl<'a, C> Outgoing<'a, C> {
    const fn new(
        package_type: PackageType,
        otid: Option<&'a [u8]>,
        dtid: Option<&'a [u8]>,
        dialogue: Option<Dialogue<'a>>,
        components: C,
    ) -> Self {
        Self {
            package_type,
            otid,
            dtid,
            dialogue,
            p_abort_cause: None,
            user_abort_information: None,
            components,
        }
    }
    /// A unidirectional package.
    pub const fn unidirectional(dialogue: Option<Dialogue<'a>>, components: C) -> Self {
        Self::new(PackageType::Unidirectional, None, None, dialogue, components)
    }
    /// A query, with or without permission.
    pub const fn query(
        package_type: PackageType,
        otid: &'a [u8],
        dialogue: Option<Dialogue<'a>>,
        components: C,
    ) -> Self {
        Self::new(package_type, Some(otid), None, dialogue, components)
    }
    /// A conversation, with or without permission.
    pub const fn conversation(
        package_type: PackageType,
        otid: &'a [u8],
        dtid: &'a [u8],
        dialogue: Option<Dialogue<'a>>,
        components: C,
    ) -> Self {
        Self::new(package_type, Some(otid), Some(dtid), dialogue, components)
    }
    /// A response.
    pub const fn response(dtid: &'a [u8], dialogue: Option<Dialogue<'a>>, components: C) -> Self {
        Self::new(PackageType::Response, None, Some(dtid), dialogue, components)
    }
}

impl<C: Encode> Encode for Outgoing<'_, C> {
    fn encode(&self, w: &mut Writer<'_>) {
        w.tlv(self.package_type.tag(), true, |w| {
            let n = w.measure(|w| self.components.encode(w));
            if n != 0 {
                w.header(COMPONENT_SEQUENCE, true, n);
            }
            if let Some(external) = &self.user_abort_information {
                w.tlv(USER_ABORT, true, |w| external.encode(w));
            }
            if let Some(n) = self.p_abort_cause {
                n.encode_tagged(P_ABORT_CAUSE, w);
            }
            if let Some(d) = &self.dialogue {
                w.tlv(DIALOGUE_PORTION, true, |w| d.encode_contents(w));
            }
            w.tlv(TRANSACTION_ID, false, |w| {
                w.bytes(self.dtid.unwrap_or_default());
                w.bytes(self.otid.unwrap_or_default());
            });
        });
    }
}

/// Makers of components.
#[derive(Clone, Copy, Debug)]
pub enum Portions {}

impl Portions {
    /// An Invoke, the last one: ids (none, invoke id, or invoke id and correlation id), operation code, parameters.
    pub const fn invoke<'a, P: Encode>(
        ids: &'a [u8],
        operation: Code<'a>,
        parameter: P,
    ) -> impl Encode + use<'a, P> {
        ComponentOut { tag: INVOKE_LAST, ids, code: Middle::Operation(operation), parameter }
    }
    /// An Invoke behind which more components follow.
    pub const fn invoke_not_last<'a, P: Encode>(
        ids: &'a [u8],
        operation: Code<'a>,
        parameter: P,
    ) -> impl Encode + use<'a, P> {
        ComponentOut { tag: INVOKE_NOT_LAST, ids, code: Middle::Operation(operation), parameter }
    }
    /// A return result, the last one.
    pub const fn return_result<'a, P: Encode>(ids: &'a [u8], parameter: P) -> impl Encode + use<'a, P> {
        ComponentOut { tag: RETURN_RESULT_LAST, ids, code: Middle::None, parameter }
    }
    /// A part of a result; more follow.
    pub const fn return_result_not_last<'a, P: Encode>(
        ids: &'a [u8],
        parameter: P,
    ) -> impl Encode + use<'a, P> {
        ComponentOut { tag: RETURN_RESULT_NOT_LAST, ids, code: Middle::None, parameter }
    }
    /// A return error: correlation id, error code, parameters.
    pub const fn return_error<'a, P: Encode>(
        ids: &'a [u8],
        error: Code<'a>,
        parameter: P,
    ) -> impl Encode + use<'a, P> {
        ComponentOut { tag: RETURN_ERROR, ids, code: Middle::Error(error), parameter }
    }
    /// A Reject: correlation id, problem, parameters.
    pub const fn reject<'a, P: Encode>(
        ids: &'a [u8],
        problem: Problem<'a>,
        parameter: P,
    ) -> impl Encode + use<'a, P> {
        ComponentOut { tag: REJECT, ids, code: Middle::Problem(problem), parameter }
    }
}

/// What stands between the ids and the parameters.
enum Middle<'a> {
    None,
    Operation(Code<'a>),
    Error(Code<'a>),
    Problem(Problem<'a>),
}

struct ComponentOut<'a, P> {
    tag: Tag,
    ids: &'a [u8],
    code: Middle<'a>,
    parameter: P,
}

impl<P: Encode> Encode for ComponentOut<'_, P> {
    fn encode(&self, w: &mut Writer<'_>) {
        w.tlv(self.tag, true, |w| {
            self.parameter.encode(w);
            match self.code {
                Middle::None => {}
                Middle::Operation(code) => code.encode(OPERATION, w),
                Middle::Error(code) => code.encode(ERROR, w),
                Middle::Problem(problem) => w.tlv(PROBLEM, false, |w| w.bytes(problem.0)),
            }
            w.tlv(COMPONENT_IDS, false, |w| w.bytes(self.ids));
        });
    }
}
