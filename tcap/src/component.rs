//! Components, Q.773 §4.2.2.

use crate::{
    canonical::{Front, constructed, primitive},
    message::MAX_COMPONENTS,
};
use sigcodec_ber::WriteTlv as _;
use sigcodec_ber::{Fields, Oid, Tag, Tlv, Tlvs, Value};
use sigcodec_wire::{Encode, Kind, Reader, Result, Writer};

pub(crate) const INVOKE: Tag = Tag::context(1);
pub(crate) const RETURN_RESULT_LAST: Tag = Tag::context(2);
pub(crate) const RETURN_ERROR: Tag = Tag::context(3);
pub(crate) const REJECT: Tag = Tag::context(4);
pub(crate) const RETURN_RESULT_NOT_LAST: Tag = Tag::context(7);
/// In an Invoke.
pub(crate) const LINKED_ID: Tag = Tag::context(0);

/// The identifier octet of an INTEGER.
const INTEGER: u8 = primitive(Tag::INTEGER);

/// An operation or error code as what it is, Q.773 §4.2.2.3.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Code<'a> {
    /// A local code: INTEGER.
    Local(i64),
    /// A global code: OBJECT IDENTIFIER, with its contents as they came.
    Global(&'a [u8]),
    /// An element with another tag, a constructed one when the second is `true`, or an INTEGER too wide.
    Other(Tag, bool, &'a [u8]),
}

impl<'a> Code<'a> {
    pub(crate) fn of(tlv: &Tlv<'a>) -> Self {
        let octets = tlv.body.rest();
        match tlv.tag {
            Tag::INTEGER if !tlv.constructed => match i64::decode_value(tlv.body) {
                Ok(n) => Self::Local(n),
                Err(_) => Self::Other(tlv.tag, false, octets),
            },
            Tag::OID if !tlv.constructed => Self::Global(octets),
            tag => Self::Other(tag, tlv.constructed, octets),
        }
    }
    /// The local code.
    #[must_use]
    pub const fn local(self) -> Option<i64> {
        match self {
            Self::Local(n) => Some(n),
            _ => None,
        }
    }
    /// The local code that the contents would be under another tag: an OID of one octet, say, that hides an
    /// operation from whoever looks at integers only.
    #[must_use]
    pub fn disguised(self) -> Option<i64> {
        match self {
            Self::Local(_) => None,
            Self::Global(octets) | Self::Other(_, _, octets) => match octets {
                [n] => Some(i64::from(*n)),
                _ => None,
            },
        }
    }
    pub(crate) fn encode(self, w: &mut Writer<'_>) {
        match self {
            Self::Local(n) => sigcodec_ber::Ber::encode(&n, w),
            Self::Global(octets) => w.tlv(Tag::OID, false, |w| w.bytes(octets)),
            Self::Other(tag, constructed, octets) => w.tlv(tag, constructed, |w| w.bytes(octets)),
        }
    }
}

/// A component.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Component<'a> {
    /// An operation is invoked.
    Invoke(Invoke<'a>),
    /// The result, or the last part of it.
    ReturnResultLast(ReturnResult<'a>),
    /// The operation failed.
    ReturnError(ReturnError<'a>),
    /// A component was not understood.
    Reject(Reject<'a>),
    /// A part of the result, more follow.
    ReturnResultNotLast(ReturnResult<'a>),
}

/// Invoke.
#[derive(Clone, Copy, Debug)]
pub struct Invoke<'a> {
    /// Invoke id, -128 to 127; others are reported by the audit.
    pub invoke_id: i64,
    /// The invocation that this one answers.
    pub linked_id: Option<i64>,
    /// Operation code.
    pub operation: Code<'a>,
    /// The argument.
    pub parameter: Option<Tlv<'a>>,
}

/// Return result, last or not.
#[derive(Clone, Copy, Debug)]
pub struct ReturnResult<'a> {
    /// Invoke id.
    pub invoke_id: i64,
    /// Operation code; there is none when there is no result.
    pub operation: Option<Code<'a>>,
    /// The result.
    pub parameter: Option<Tlv<'a>>,
}

/// Return error.
#[derive(Clone, Copy, Debug)]
pub struct ReturnError<'a> {
    /// Invoke id.
    pub invoke_id: i64,
    /// Error code.
    pub error: Code<'a>,
    /// The parameter of the error.
    pub parameter: Option<Tlv<'a>>,
}

/// Why a component is rejected, Q.773 §4.2.2.6; names are in [`names`](crate::names).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// General problem.
    General(i64),
    /// Problem with an Invoke.
    Invoke(i64),
    /// Problem with a return result.
    ReturnResult(i64),
    /// Problem with a return error.
    ReturnError(i64),
}

impl Problem {
    pub(crate) const fn parts(self) -> (u32, i64) {
        match self {
            Self::General(n) => (0, n),
            Self::Invoke(n) => (1, n),
            Self::ReturnResult(n) => (2, n),
            Self::ReturnError(n) => (3, n),
        }
    }
}

/// Reject.
#[derive(Clone, Copy, Debug)]
pub struct Reject<'a> {
    /// Invoke id; `None` (NULL) when it could not be read.
    pub invoke_id: Option<i64>,
    /// Why.
    pub problem: Problem,
    /// What a peer put behind the problem, against the specification.
    pub parameter: Option<Tlv<'a>>,
}

impl<'a> Component<'a> {
    // Identifier octets.
    const INVOKE: u8 = constructed(INVOKE);
    const RESULT_LAST: u8 = constructed(RETURN_RESULT_LAST);
    const RESULT_NOT_LAST: u8 = constructed(RETURN_RESULT_NOT_LAST);

    /// Reads a component.
    ///
    /// # Errors
    /// [`Kind::Component`] when the tag is none of a component, and what of it cannot be read.
    pub fn decode(tlv: &Tlv<'a>) -> Result<Self> {
        let mut r = tlv.body;
        Ok(match tlv.tag {
            _ if !tlv.constructed => return Err(Self::refused(tlv)),
            INVOKE => Self::Invoke(Invoke::decode(&mut r)?),
            RETURN_RESULT_LAST => Self::ReturnResultLast(ReturnResult::decode(r)?),
            RETURN_ERROR => Self::ReturnError(ReturnError::decode(&mut r)?),
            REJECT => Self::Reject(Reject::decode(&mut r)?),
            RETURN_RESULT_NOT_LAST => Self::ReturnResultNotLast(ReturnResult::decode(r)?),
            _ => return Err(Self::refused(tlv)),
        })
    }
    /// Takes an Invoke or return result off the front of `r`, where it is one as nearly everybody writes it.
    #[inline(always)]
    pub(crate) fn canonical(r: &mut Reader<'a>) -> Option<Self> {
        let front = Front::of(r.rest())?;
        let body = front.tlv(r)?.body;
        let component = match front.id {
            Self::INVOKE => Self::Invoke(Invoke::canonical(&body)?),
            Self::RESULT_LAST => Self::ReturnResultLast(ReturnResult::canonical(&body)?),
            Self::RESULT_NOT_LAST => Self::ReturnResultNotLast(ReturnResult::canonical(&body)?),
            _ => return None,
        };
        r.continue_at(front.after);
        Some(component)
    }
    /// Why an element is no component.
    #[cold]
    fn refused(tlv: &Tlv<'_>) -> sigcodec_wire::Error {
        let known = [INVOKE, RETURN_RESULT_LAST, RETURN_ERROR, REJECT, RETURN_RESULT_NOT_LAST];
        tlv.error(if known.contains(&tlv.tag) { Kind::Primitive } else { Kind::Component })
    }
    /// The invoke id; `None` in a Reject that could not tell.
    #[must_use]
    pub const fn invoke_id(&self) -> Option<i64> {
        match self {
            Self::Invoke(c) => Some(c.invoke_id),
            Self::ReturnResultLast(c) | Self::ReturnResultNotLast(c) => Some(c.invoke_id),
            Self::ReturnError(c) => Some(c.invoke_id),
            Self::Reject(c) => c.invoke_id,
        }
    }
    /// The operation code of an Invoke or a return result.
    #[must_use]
    pub const fn operation(&self) -> Option<Code<'a>> {
        match self {
            Self::Invoke(c) => Some(c.operation),
            Self::ReturnResultLast(c) | Self::ReturnResultNotLast(c) => c.operation,
            _ => None,
        }
    }
    /// Argument, result or parameter of the error.
    #[must_use]
    pub const fn parameter(&self) -> Option<Tlv<'a>> {
        match self {
            Self::Invoke(c) => c.parameter,
            Self::ReturnResultLast(c) | Self::ReturnResultNotLast(c) => c.parameter,
            Self::ReturnError(c) => c.parameter,
            Self::Reject(c) => c.parameter,
        }
    }
    /// Its name in lowerCamelCase.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Invoke(_) => "invoke",
            Self::ReturnResultLast(_) => "returnResultLast",
            Self::ReturnError(_) => "returnError",
            Self::Reject(_) => "reject",
            Self::ReturnResultNotLast(_) => "returnResultNotLast",
        }
    }
}

impl<'a> Component<'a> {
    /// What is there of a component that is cut off: its ids and codes, and its parameter up to the cut.
    #[must_use]
    pub fn partial(tlv: &Tlv<'a>) -> Option<Self> {
        let mut r = tlv.body;
        let mut next = || {
            let before = r;
            Tlv::read(&mut r).ok().or_else(|| {
                r.take_rest();
                Tlv::clamped(before)
            })
        };
        let invoke_id = i64::decode_value(next()?.body).ok()?;
        match tlv.tag {
            INVOKE => {
                let mut code = next()?;
                let mut linked_id = None;
                if code.tag == LINKED_ID {
                    linked_id = i64::decode_value(code.body).ok();
                    code = next()?;
                }
                Some(Self::Invoke(Invoke {
                    invoke_id,
                    linked_id,
                    operation: Code::of(&code),
                    parameter: next(),
                }))
            }
            RETURN_RESULT_LAST | RETURN_RESULT_NOT_LAST => {
                let sequence = next()?;
                let mut r = sequence.body;
                let operation = Tlv::read(&mut r).ok().map(|code| Code::of(&code));
                let before = r;
                let parameter = Tlv::read(&mut r).ok().or_else(|| Tlv::clamped(before));
                Some(Self::ReturnResultLast(ReturnResult { invoke_id, operation, parameter }))
            }
            RETURN_ERROR => {
                let code = next()?;
                Some(Self::ReturnError(ReturnError { invoke_id, error: Code::of(&code), parameter: next() }))
            }
            _ => None,
        }
    }
}

/// An INTEGER, for which no other element may stand.
#[inline]
fn integer(r: &mut Reader<'_>) -> Result<i64> {
    let tlv = element(r)?;
    tlv.expect(Tag::INTEGER)?;
    if tlv.constructed {
        return Err(tlv.error(Kind::Constructed));
    }
    i64::decode_value(tlv.body)
}
/// The next element, which must be there.
#[inline]
pub(crate) fn element<'a>(r: &mut Reader<'a>) -> Result<Tlv<'a>> {
    if r.is_empty() {
        return Err(r.error(Kind::Missing));
    }
    Tlv::read(r)
}
/// The last element, if there is one; nothing may follow it.
#[inline]
pub(crate) fn last<'a>(r: &mut Reader<'a>) -> Result<Option<Tlv<'a>>> {
    if r.is_empty() {
        return Ok(None);
    }
    let tlv = Tlv::read(r)?;
    r.finish()?;
    Ok(Some(tlv))
}

impl<'a> Invoke<'a> {
    #[inline]
    fn decode(r: &mut Reader<'a>) -> Result<Self> {
        match Self::canonical(r) {
            Some(canonical) => Ok(canonical),
            None => Self::decode_any(r),
        }
    }
    /// One with an id and a local code of one octet each: nearly every one.
    #[inline(always)]
    fn canonical(r: &Reader<'a>) -> Option<Self> {
        let [INTEGER, 1, id, INTEGER, 1, code, rest @ ..] = r.rest() else { return None };
        let [invoke_id, code] = [*id, *code].map(|n| i64::from(i8::from_be_bytes([n])));
        let parameter = Front::last(rest, r)?;
        Some(Self { invoke_id, linked_id: None, operation: Code::Local(code), parameter })
    }
    #[inline(never)]
    fn decode_any(r: &mut Reader<'a>) -> Result<Self> {
        let invoke_id = integer(r)?;
        let mut code = element(r)?;
        let mut linked_id = None;
        if code.tag == LINKED_ID && !code.constructed {
            linked_id = Some(i64::decode_value(code.body)?);
            code = element(r)?;
        }
        Ok(Self { invoke_id, linked_id, operation: Code::of(&code), parameter: last(r)? })
    }
}
impl<'a> ReturnResult<'a> {
    #[inline]
    fn decode(r: Reader<'a>) -> Result<Self> {
        match Self::canonical(&r) {
            Some(canonical) => Ok(canonical),
            None => Self::decode_any(r),
        }
    }
    /// One with an id and a local code of one octet each: nearly every one.
    #[inline(always)]
    fn canonical(r: &Reader<'a>) -> Option<Self> {
        let [INTEGER, 1, id, rest @ ..] = r.rest() else { return None };
        let sequence =
            Front::with(const { constructed(Tag::SEQUENCE) }, rest).filter(|f| f.after.is_empty())?.tlv(r)?;
        let [INTEGER, 1, code, rest @ ..] = sequence.body.rest() else { return None };
        let [invoke_id, code] = [*id, *code].map(|n| i64::from(i8::from_be_bytes([n])));
        let parameter = Front::last(rest, &sequence.body)?;
        Some(Self { invoke_id, operation: Some(Code::Local(code)), parameter })
    }
    #[inline(never)]
    fn decode_any(mut r: Reader<'a>) -> Result<Self> {
        let invoke_id = integer(&mut r)?;
        let Some(sequence) = last(&mut r)? else {
            return Ok(Self { invoke_id, operation: None, parameter: None });
        };
        sequence.expect(Tag::SEQUENCE)?;
        if !sequence.constructed {
            return Err(sequence.error(Kind::Primitive));
        }
        let mut r = sequence.body;
        let code = element(&mut r)?;
        Ok(Self { invoke_id, operation: Some(Code::of(&code)), parameter: last(&mut r)? })
    }
}
impl<'a> ReturnError<'a> {
    fn decode(r: &mut Reader<'a>) -> Result<Self> {
        let invoke_id = integer(r)?;
        let code = element(r)?;
        Ok(Self { invoke_id, error: Code::of(&code), parameter: last(r)? })
    }
}
impl<'a> Reject<'a> {
    fn decode(r: &mut Reader<'a>) -> Result<Self> {
        let mut left = *r;
        let mut fields = Fields::new(r, &mut left);
        let invoke_id = match fields.optional::<i64>()? {
            Some(n) => Some(n),
            None => {
                fields.required::<sigcodec_ber::Null>()?;
                None
            }
        };
        let Some(tlv) = fields.front()? else { return Err(r.error(Kind::Missing)) };
        let problem: fn(i64) -> Problem = match tlv.tag.number() {
            0 => Problem::General,
            1 => Problem::Invoke,
            2 => Problem::ReturnResult,
            3 => Problem::ReturnError,
            _ => return Err(tlv.error(Kind::Tag)),
        };
        if tlv.tag.class() != 2 {
            return Err(tlv.error(Kind::Tag));
        }
        let problem = problem(fields.required_at(tlv.tag)?);
        let parameter = last(&mut left)?;
        Ok(Self { invoke_id, problem, parameter })
    }
}

impl Encode for Component<'_> {
    fn encode(&self, w: &mut Writer<'_>) {
        use sigcodec_ber::Ber as _;
        let tlv = |t: &Tlv<'_>, w: &mut Writer<'_>| {
            w.tlv(t.tag, t.constructed, |w| w.bytes(t.body.rest()));
        };
        match self {
            Self::Invoke(c) => w.tlv(INVOKE, true, |w| {
                if let Some(p) = &c.parameter {
                    tlv(p, w);
                }
                c.operation.encode(w);
                if let Some(n) = c.linked_id {
                    n.encode_tagged(LINKED_ID, w);
                }
                c.invoke_id.encode(w);
            }),
            Self::ReturnResultLast(c) | Self::ReturnResultNotLast(c) => {
                let tag = match self {
                    Self::ReturnResultLast(_) => RETURN_RESULT_LAST,
                    _ => RETURN_RESULT_NOT_LAST,
                };
                w.tlv(tag, true, |w| {
                    if let Some(code) = c.operation {
                        w.tlv(Tag::SEQUENCE, true, |w| {
                            if let Some(p) = &c.parameter {
                                tlv(p, w);
                            }
                            code.encode(w);
                        });
                    }
                    c.invoke_id.encode(w);
                });
            }
            Self::ReturnError(c) => w.tlv(RETURN_ERROR, true, |w| {
                if let Some(p) = &c.parameter {
                    tlv(p, w);
                }
                c.error.encode(w);
                c.invoke_id.encode(w);
            }),
            Self::Reject(c) => w.tlv(REJECT, true, |w| {
                if let Some(p) = &c.parameter {
                    tlv(p, w);
                }
                let (tag, n) = c.problem.parts();
                n.encode_tagged(Tag::context(tag), w);
                match c.invoke_id {
                    Some(n) => n.encode(w),
                    None => w.array([const { primitive(Tag::NULL) }, 0]),
                }
            }),
        }
    }
}

/// The components of a message, in order.
///
/// One that cannot be read is yielded as an error, and the next follows; where an element has no intact frame
/// the iteration ends behind the error. After [`MAX_COMPONENTS`] the last item is [`Kind::Count`].
#[derive(Clone, Copy, Debug)]
pub struct Components<'a> {
    /// The octets of the components that have not been yielded; `None` when no more will be.
    rest: Option<Reader<'a>>,
    left: usize,
}

impl<'a> Components<'a> {
    #[inline]
    pub(crate) const fn new(portion: Option<Reader<'a>>) -> Self {
        Self { rest: portion, left: MAX_COMPONENTS }
    }
    /// The components as elements, faulty ones among them.
    #[must_use]
    pub fn elements(self) -> Option<Tlvs<'a>> {
        self.rest.map(Tlvs::new)
    }
    /// Writes the components in `portion` again.
    pub(crate) fn encode_all(portion: Reader<'_>, w: &mut Writer<'_>) {
        encode_elements(portion, w, |tlv, w| match Component::decode(tlv) {
            Ok(c) => c.encode(w),
            Err(_) => w.tlv(tlv.tag, tlv.constructed, |w| w.bytes(tlv.body.rest())),
        });
    }
}

/// Writes the elements in `portion` with `encode`, last to first, because that is the way a [`Writer`] goes.
///
/// Elements are found from the front, so where each starts is noted in a first pass. More than
/// [`MAX_COMPONENTS`], or a frame that is not intact, and they are written as they came.
pub(crate) fn encode_elements(
    portion: Reader<'_>,
    w: &mut Writer<'_>,
    mut encode: impl FnMut(&Tlv<'_>, &mut Writer<'_>),
) {
    let mut starts = [0u32; MAX_COMPONENTS];
    let mut r = portion;
    let mut count = 0usize;
    while !r.is_empty() {
        let Some(slot) = starts.get_mut(count) else { return w.bytes(portion.rest()) };
        *slot = r.position();
        count = count.wrapping_add(1);
        if Tlv::read(&mut r).is_err() {
            return w.bytes(portion.rest());
        }
    }
    for start in starts.iter().take(count).rev() {
        let mut r = portion;
        let before = start.wrapping_sub(portion.position());
        let element = r.bytes(before as usize).and_then(|_| Tlv::read(&mut r));
        if let Ok(tlv) = element {
            encode(&tlv, w);
        }
    }
}

impl<'a> Iterator for Components<'a> {
    type Item = Result<Component<'a>>;
    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let r = self.rest.as_mut()?;
        if r.is_empty() {
            return None;
        }
        let Some(left) = self.left.checked_sub(1) else {
            let error = r.error(Kind::Count);
            self.rest = None;
            return Some(Err(error));
        };
        self.left = left;
        if let Some(canonical) = Component::canonical(r) {
            return Some(Ok(canonical));
        }
        match Tlv::read(r) {
            Ok(tlv) => Some(Component::decode(&tlv)),
            Err(e) => {
                self.rest = None;
                Some(Err(e))
            }
        }
    }
}

/// The OID that a global code is, for showing.
pub(crate) const fn oid(octets: &[u8]) -> Oid<'_> {
    Oid::new(octets)
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use crate::message::with_one_octet_changed;
    use sigcodec_wire::Layer;
    use std::format;

    #[test]
    fn the_canonical_component_is_what_reading_by_elements_gives() {
        let mut canonical = 0;
        with_one_octet_changed(|octets| {
            // Wherever an element with the tag of a component lies.
            let mut r = Reader::new(octets, Layer::Tcap);
            while let Some(tag) = r.peek() {
                let (mut here, mut other) = (r, r);
                r.u8().unwrap();
                if !matches!(tag, Component::INVOKE | Component::RESULT_LAST | Component::RESULT_NOT_LAST) {
                    continue;
                }
                let Some(component) = Component::canonical(&mut here) else { continue };
                let mut body = Tlv::read(&mut other).unwrap().body;
                let by_elements = match component {
                    Component::Invoke(_) => Component::Invoke(Invoke::decode_any(&mut body).unwrap()),
                    Component::ReturnResultLast(_) => {
                        Component::ReturnResultLast(ReturnResult::decode_any(body).unwrap())
                    }
                    _ => Component::ReturnResultNotLast(ReturnResult::decode_any(body).unwrap()),
                };
                assert_eq!(format!("{component:?} {here:?}"), format!("{by_elements:?} {other:?}"));
                canonical += 1;
            }
        });
        assert!(canonical > 9_000, "{canonical}");
    }
}
