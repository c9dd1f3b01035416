//! Components, T1.114.3.

use crate::component::{element, encode_elements, last};
use crate::message::MAX_COMPONENTS;
use sigcodec_ber::WriteTlv as _;
use sigcodec_ber::{Tag, Tlv, Tlvs};
use sigcodec_wire::{Encode, Kind, Reader, Result, Writer};

pub(crate) const INVOKE_LAST: Tag = Tag::private(9);
pub(crate) const RETURN_RESULT_LAST: Tag = Tag::private(10);
pub(crate) const RETURN_ERROR: Tag = Tag::private(11);
pub(crate) const REJECT: Tag = Tag::private(12);
pub(crate) const INVOKE_NOT_LAST: Tag = Tag::private(13);
pub(crate) const RETURN_RESULT_NOT_LAST: Tag = Tag::private(14);
pub(crate) const COMPONENT_IDS: Tag = Tag::private(15);
pub(crate) const PROBLEM: Tag = Tag::private(21);
pub(crate) const PARAM_SEQUENCE: Tag = Tag::private(16);
pub(crate) const PARAM_SET: Tag = Tag::private(18);
/// National operation and error code; the private one has the next tag.
pub(crate) const OPERATION: u32 = 16;
pub(crate) const ERROR: u32 = 19;

/// The tag of the private code beside a national one.
pub(crate) const fn private(national: u32) -> Tag {
    Tag::private(national.wrapping_add(1))
}

/// An operation or error code as what it is, with its octets as they came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code<'a> {
    /// A national TCAP code: family and specifier of an operation, one octet of an error.
    National(&'a [u8]),
    /// A private TCAP code; that of ANSI-41 has the family 9.
    Private(&'a [u8]),
    /// An element with another tag, or constructed when the second is `true`.
    Other(Tag, bool, &'a [u8]),
}

impl<'a> Code<'a> {
    pub(super) fn of(tlv: &Tlv<'a>, national: u32) -> Self {
        let octets = tlv.body.rest();
        match (tlv.tag.class(), tlv.tag.number().wrapping_sub(national)) {
            (3, 0) if !tlv.constructed => Self::National(octets),
            (3, 1) if !tlv.constructed => Self::Private(octets),
            _ => Self::Other(tlv.tag, tlv.constructed, octets),
        }
    }
    /// The octets of the code. An INTEGER under its tag, as some write error codes, is seen through.
    #[must_use]
    pub fn octets(self) -> &'a [u8] {
        match self {
            Self::National(octets) | Self::Private(octets) => octets,
            Self::Other(_, true, [2, n, inner @ ..]) if usize::from(*n) == inner.len() => inner,
            Self::Other(_, _, octets) => octets,
        }
    }
    /// The code as a number; `None` when it has no octet or more than eight.
    #[must_use]
    pub fn number(self) -> Option<u64> {
        let octets = self.octets();
        matches!(octets.len(), 1..=8).then(|| octets.iter().fold(0, |n, b| n << 8 | u64::from(*b)))
    }
    /// The family of an operation code of two octets, without the bit that asks for a reply.
    #[must_use]
    pub fn family(self) -> Option<u8> {
        match (self, self.octets()) {
            (Self::National(_), [family, _]) => Some(family & 0x7f),
            (_, [family, _]) => Some(*family),
            _ => None,
        }
    }
    /// The specifier of an operation code of two octets.
    #[must_use]
    pub fn specifier(self) -> Option<u8> {
        match self.octets() {
            [_, specifier] => Some(*specifier),
            _ => None,
        }
    }
    /// Whether a national operation asks for a reply.
    #[must_use]
    pub const fn reply_required(self) -> bool {
        matches!(self, Self::National([family, _]) if *family & 0x80 != 0)
    }
    pub(super) fn encode(self, national: u32, w: &mut Writer<'_>) {
        let (tag, constructed, octets) = match self {
            Self::National(octets) => (Tag::private(national), false, octets),
            Self::Private(octets) => (private(national), false, octets),
            Self::Other(tag, constructed, octets) => (tag, constructed, octets),
        };
        w.tlv(tag, constructed, |w| w.bytes(octets));
    }
}

/// The ids of a component with the octets as they came.
///
/// An Invoke has none, its invoke id, or its invoke id and the correlation id of the Invoke that it answers;
/// the other components have the correlation id.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ComponentIds<'a> {
    octets: &'a [u8],
    answers: bool,
}

impl<'a> ComponentIds<'a> {
    /// The ids of an Invoke.
    #[must_use]
    pub const fn of_invoke(octets: &'a [u8]) -> Self {
        Self { octets, answers: false }
    }
    /// The id of a return result, return error or reject.
    #[must_use]
    pub const fn of_answer(octets: &'a [u8]) -> Self {
        Self { octets, answers: true }
    }
    /// The octets as they came.
    #[must_use]
    pub const fn octets(self) -> &'a [u8] {
        self.octets
    }
    /// The invoke id of an Invoke.
    #[must_use]
    pub const fn invoke_id(self) -> Option<u8> {
        match self.octets {
            [id] | [id, _] if !self.answers => Some(*id),
            _ => None,
        }
    }
    /// The correlation id: the invoke id of the Invoke that this component answers.
    #[must_use]
    pub const fn correlation_id(self) -> Option<u8> {
        match self.octets {
            [_, id] if !self.answers => Some(*id),
            [id] if self.answers => Some(*id),
            _ => None,
        }
    }
    /// Whether there are as many octets as the component may have.
    #[must_use]
    pub const fn is_valid(self) -> bool {
        self.octets.len() <= if self.answers { 1 } else { 2 }
    }
}

/// A component.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Component<'a> {
    /// An operation is invoked; it is the last component of the answer, or not part of one.
    InvokeLast(Invoke<'a>),
    /// The result, or the last part of it.
    ReturnResultLast(ReturnResult<'a>),
    /// The operation failed.
    ReturnError(ReturnError<'a>),
    /// A component was not understood.
    Reject(Reject<'a>),
    /// An operation is invoked, more components of the answer follow.
    InvokeNotLast(Invoke<'a>),
    /// A part of the result, more follow.
    ReturnResultNotLast(ReturnResult<'a>),
}

/// Invoke, last or not.
#[derive(Clone, Copy, Debug)]
pub struct Invoke<'a> {
    /// Invoke id and correlation id.
    pub component_ids: ComponentIds<'a>,
    /// Operation code.
    pub operation: Code<'a>,
    /// The parameters: a set or sequence.
    pub parameter: Option<Tlv<'a>>,
}

/// Return result, last or not.
#[derive(Clone, Copy, Debug)]
pub struct ReturnResult<'a> {
    /// Correlation id.
    pub component_ids: ComponentIds<'a>,
    /// The parameters: a set or sequence.
    pub parameter: Option<Tlv<'a>>,
}

/// Return error.
#[derive(Clone, Copy, Debug)]
pub struct ReturnError<'a> {
    /// Correlation id.
    pub component_ids: ComponentIds<'a>,
    /// Error code.
    pub error: Code<'a>,
    /// The parameters: a set or sequence.
    pub parameter: Option<Tlv<'a>>,
}

/// Reject.
#[derive(Clone, Copy, Debug)]
pub struct Reject<'a> {
    /// Correlation id; without octets when it could not be read.
    pub component_ids: ComponentIds<'a>,
    /// Why.
    pub problem: Problem<'a>,
    /// The parameters: a set or sequence.
    pub parameter: Option<Tlv<'a>>,
}

/// Why a component is rejected: problem type and specifier, with the octets as they came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Problem<'a>(pub &'a [u8]);

impl Problem<'static> {
    /// General: unrecognized component type.
    pub const UNRECOGNIZED_COMPONENT_TYPE: Self = Self(&[1, 1]);
    /// General: incorrect component portion.
    pub const INCORRECT_COMPONENT_PORTION: Self = Self(&[1, 2]);
    /// General: badly structured component portion.
    pub const BADLY_STRUCTURED_COMPONENT_PORTION: Self = Self(&[1, 3]);
    /// General: incorrect component coding.
    pub const INCORRECT_COMPONENT_CODING: Self = Self(&[1, 4]);
}
impl Problem<'_> {
    /// Problem type and specifier; `None` when there are not two octets.
    #[must_use]
    pub const fn parts(self) -> Option<(u8, u8)> {
        match self.0 {
            [kind, specifier] => Some((*kind, *specifier)),
            _ => None,
        }
    }
}

impl<'a> Component<'a> {
    /// Reads a component.
    ///
    /// # Errors
    /// [`Kind::Component`] when the tag is none of a component, and what of it cannot be read.
    pub fn decode(tlv: &Tlv<'a>) -> Result<Self> {
        if tlv.tag.class() != 3 || !matches!(tlv.tag.number(), 9..=14) {
            return Err(tlv.error(Kind::Component));
        }
        if !tlv.constructed {
            return Err(tlv.error(Kind::Primitive));
        }
        let mut r = tlv.body;
        let component_ids = ids(&mut r, !matches!(tlv.tag, INVOKE_LAST | INVOKE_NOT_LAST))?;
        Ok(match tlv.tag {
            INVOKE_LAST => Self::InvokeLast(Invoke::decode(component_ids, &mut r)?),
            INVOKE_NOT_LAST => Self::InvokeNotLast(Invoke::decode(component_ids, &mut r)?),
            RETURN_RESULT_LAST => {
                Self::ReturnResultLast(ReturnResult { component_ids, parameter: last(&mut r)? })
            }
            RETURN_RESULT_NOT_LAST => {
                Self::ReturnResultNotLast(ReturnResult { component_ids, parameter: last(&mut r)? })
            }
            RETURN_ERROR => {
                let error = Code::of(&element(&mut r)?, ERROR);
                Self::ReturnError(ReturnError { component_ids, error, parameter: last(&mut r)? })
            }
            _ => {
                let problem = element(&mut r)?;
                problem.expect(PROBLEM)?;
                if problem.constructed {
                    return Err(problem.error(Kind::Constructed));
                }
                let problem = Problem(problem.body.rest());
                Self::Reject(Reject { component_ids, problem, parameter: last(&mut r)? })
            }
        })
    }
    /// What is there of a component that is cut off: its ids and codes, and its parameter up to the cut.
    #[must_use]
    pub fn partial(tlv: &Tlv<'a>) -> Option<Self> {
        let mut r = tlv.body;
        let component_ids = ids(&mut r, !matches!(tlv.tag, INVOKE_LAST | INVOKE_NOT_LAST)).ok()?;
        let mut next = || {
            let before = r;
            Tlv::read(&mut r).ok().or_else(|| {
                r.take_rest();
                Tlv::clamped(before)
            })
        };
        match tlv.tag {
            INVOKE_LAST | INVOKE_NOT_LAST => {
                let operation = Code::of(&next()?, OPERATION);
                let invoke = Invoke { component_ids, operation, parameter: next() };
                Some(if tlv.tag == INVOKE_LAST {
                    Self::InvokeLast(invoke)
                } else {
                    Self::InvokeNotLast(invoke)
                })
            }
            RETURN_RESULT_LAST => {
                Some(Self::ReturnResultLast(ReturnResult { component_ids, parameter: next() }))
            }
            RETURN_RESULT_NOT_LAST => {
                Some(Self::ReturnResultNotLast(ReturnResult { component_ids, parameter: next() }))
            }
            RETURN_ERROR => {
                let error = Code::of(&next()?, ERROR);
                Some(Self::ReturnError(ReturnError { component_ids, error, parameter: next() }))
            }
            _ => None,
        }
    }
    /// The ids.
    #[must_use]
    pub const fn component_ids(&self) -> ComponentIds<'a> {
        match self {
            Self::InvokeLast(c) | Self::InvokeNotLast(c) => c.component_ids,
            Self::ReturnResultLast(c) | Self::ReturnResultNotLast(c) => c.component_ids,
            Self::ReturnError(c) => c.component_ids,
            Self::Reject(c) => c.component_ids,
        }
    }
    /// The operation code of an Invoke.
    #[must_use]
    pub const fn operation(&self) -> Option<Code<'a>> {
        match self {
            Self::InvokeLast(c) | Self::InvokeNotLast(c) => Some(c.operation),
            _ => None,
        }
    }
    /// The parameters.
    #[must_use]
    pub const fn parameter(&self) -> Option<Tlv<'a>> {
        match self {
            Self::InvokeLast(c) | Self::InvokeNotLast(c) => c.parameter,
            Self::ReturnResultLast(c) | Self::ReturnResultNotLast(c) => c.parameter,
            Self::ReturnError(c) => c.parameter,
            Self::Reject(c) => c.parameter,
        }
    }
    /// Its name in lowerCamelCase.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::InvokeLast(_) => "invokeLast",
            Self::ReturnResultLast(_) => "returnResultLast",
            Self::ReturnError(_) => "returnError",
            Self::Reject(_) => "reject",
            Self::InvokeNotLast(_) => "invokeNotLast",
            Self::ReturnResultNotLast(_) => "returnResultNotLast",
        }
    }
    /// Its tag.
    #[must_use]
    pub const fn tag(&self) -> Tag {
        match self {
            Self::InvokeLast(_) => INVOKE_LAST,
            Self::ReturnResultLast(_) => RETURN_RESULT_LAST,
            Self::ReturnError(_) => RETURN_ERROR,
            Self::Reject(_) => REJECT,
            Self::InvokeNotLast(_) => INVOKE_NOT_LAST,
            Self::ReturnResultNotLast(_) => RETURN_RESULT_NOT_LAST,
        }
    }
}

/// The component ids, which must be there.
fn ids<'a>(r: &mut Reader<'a>, answers: bool) -> Result<ComponentIds<'a>> {
    let tlv = element(r)?;
    tlv.expect(COMPONENT_IDS)?;
    if tlv.constructed {
        return Err(tlv.error(Kind::Segmented));
    }
    Ok(ComponentIds { octets: tlv.body.rest(), answers })
}

impl<'a> Invoke<'a> {
    fn decode(component_ids: ComponentIds<'a>, r: &mut Reader<'a>) -> Result<Self> {
        let operation = Code::of(&element(r)?, OPERATION);
        Ok(Self { component_ids, operation, parameter: last(r)? })
    }
}

impl Encode for Component<'_> {
    fn encode(&self, w: &mut Writer<'_>) {
        w.tlv(self.tag(), true, |w| {
            if let Some(p) = self.parameter() {
                w.tlv(p.tag, p.constructed, |w| w.bytes(p.body.rest()));
            }
            match self {
                Self::InvokeLast(c) | Self::InvokeNotLast(c) => c.operation.encode(OPERATION, w),
                Self::ReturnResultLast(_) | Self::ReturnResultNotLast(_) => {}
                Self::ReturnError(c) => c.error.encode(ERROR, w),
                Self::Reject(c) => w.tlv(PROBLEM, false, |w| w.bytes(c.problem.0)),
            }
            w.tlv(COMPONENT_IDS, false, |w| w.bytes(self.component_ids().octets()));
        });
    }
}

/// The components of a package, in order.
///
/// One that cannot be read is yielded as an error, and the next follows; where an element has no intact frame
/// the iteration ends behind the error. After [`MAX_COMPONENTS`] the last item is [`Kind::Count`].
#[derive(Clone, Copy, Debug)]
pub struct Components<'a> {
    elements: Option<Tlvs<'a>>,
    left: usize,
}

impl<'a> Components<'a> {
    #[inline]
    pub(super) const fn new(portion: Option<Reader<'a>>) -> Self {
        let elements = match portion {
            Some(r) => Some(Tlvs::new(r)),
            None => None,
        };
        Self { elements, left: MAX_COMPONENTS }
    }
    /// The components as elements, faulty ones among them.
    #[must_use]
    pub const fn elements(self) -> Option<Tlvs<'a>> {
        self.elements
    }
    pub(super) fn encode_all(portion: Reader<'_>, w: &mut Writer<'_>) {
        encode_elements(portion, w, |tlv, w| match Component::decode(tlv) {
            Ok(c) => c.encode(w),
            Err(_) => w.tlv(tlv.tag, tlv.constructed, |w| w.bytes(tlv.body.rest())),
        });
    }
}

impl<'a> Iterator for Components<'a> {
    type Item = Result<Component<'a>>;
    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let elements = self.elements.as_mut()?;
        if self.left == 0 {
            let rest = elements.rest();
            self.elements = None;
            return (!rest.is_empty()).then(|| Err(rest.error(Kind::Count)));
        }
        self.left = self.left.wrapping_sub(1);
        let item = elements.next()?;
        Some(item.and_then(|tlv| Component::decode(&tlv)))
    }
}
