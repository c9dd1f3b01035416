//! BER in forms that are legal and not canonical.

use crate::{
    codec, generate,
    rewrite::{Reach, TELLS, rewrite},
};
use arbitrary::{Arbitrary as _, Unstructured};
use sigcodec::{
    layers::USERS,
    screen::{Found, Summary},
    stack::Frame,
    wire::{
        Error,
        audit::{Finding, Flags},
        walk::{Field, Identity, Kind, Shape, Value, Visitor},
    },
};
use std::{borrow::ToOwned as _, format, string::String, vec, vec::Vec};

/// What a walk tells, without where it stands: paths with values, and faults.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Leaves {
    path: Vec<(String, &'static Kind)>,
    /// Path, kind and value of each leaf.
    pub values: Vec<(String, &'static Kind, String)>,
    /// The octets of each field that cannot be decoded.
    pub faults: Vec<Vec<u8>>,
    /// The octets of each field whose type is not known.
    pub unknown: Vec<Vec<u8>>,
}

impl Leaves {
    /// The kind of a leaf; that of what it is a part of, where only that identifies something.
    fn kind(&self, field: Field<'_>) -> &'static Kind {
        let mut around = self.path.iter().rev().map(|(_, kind)| *kind);
        let identifies = |kind: &&'static Kind| kind.identity.is_some();
        Some(field.kind).filter(identifies).or_else(|| around.find(identifies)).unwrap_or(field.kind)
    }
}

impl Visitor for Leaves {
    fn begin(&mut self, field: Field<'_>, _: Shape) {
        self.path.push((field.name.to_owned(), field.kind));
    }
    fn end(&mut self) {
        self.path.pop();
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        let path = self.path.iter().fold(String::new(), |path, (name, _)| path + name + ".") + field.name;
        self.values.push((path, self.kind(field), format!("{value}")));
    }
    fn fault(&mut self, _: Field<'_>, raw: &[u8], _: Error) {
        self.faults.push(raw.to_vec());
    }
    fn unknown(&mut self, _: Field<'_>, raw: &[u8]) {
        self.unknown.push(raw.to_vec());
    }
}

/// A parameter of MAP, CAP or INAP, or a message of TCAP, rewritten.
pub(super) fn check(input: &[u8]) {
    let mut u = Unstructured::new(input);
    if bool::arbitrary(&mut u).unwrap_or(false) { transaction(&mut u) } else { parameter(&mut u) }
}

fn parameter(u: &mut Unstructured<'_>) {
    let Ok(user) = u.choose(USERS) else { return };
    let Some(protocol) = user.protocol else { return };
    let Ok(Some(octets)) = generate::parameter(protocol, u) else { return };
    let (head, element) = octets.split_at(3);
    let Ok(Some((other, changed))) = rewrite(element, Reach::Forms, u) else { return };
    let other = [head, &other].concat();
    let (mut canonical, mut rewritten) = (Leaves::default(), Leaves::default());
    let (mut before, mut after) = (vec![], vec![]);
    codec::walk_parameter(protocol, &octets, &mut canonical, &mut before);
    codec::walk_parameter(protocol, &other, &mut rewritten, &mut after);
    assert_eq!(canonical.values, rewritten.values, "{octets:02x?} as {other:02x?}");
    assert_eq!(canonical.faults.len(), rewritten.faults.len(), "{octets:02x?} as {other:02x?}");
    assert_eq!(canonical.unknown.len(), rewritten.unknown.len(), "{octets:02x?} as {other:02x?}");
    told(changed.forms, &before, &after);
    // The typed values are the same where they decode: both are refused, or none.
    let typed = |octets: &[u8]| {
        codec::decode(user.name, octets, &mut |_: &dyn sigcodec::wire::Encode, _: &[Finding]| {})
    };
    assert_eq!(typed(&octets).map_err(Error::kind), typed(&other).map_err(Error::kind), "{other:02x?}");
}

fn told(forms: [usize; 4], before: &[Finding], after: &[Finding]) {
    for (flag, n) in TELLS.into_iter().zip(forms) {
        let tells = |all: &[Finding]| all.iter().filter(|f| f.flag == flag).count();
        assert_eq!(tells(before), 0, "what is generated is canonical");
        assert!(tells(after) >= n, "the audit tells {flag} {n} times: {after:?}");
    }
}

fn transaction(u: &mut Unstructured<'_>) {
    let Ok((octets, code, _)) = generate::any_user(u).and_then(|user| generate::tcap(user, u)) else {
        return;
    };
    let Ok(Some((other, changed))) = rewrite(&octets, Reach::Forms, u) else { return };
    let (a, b) = (Frame::from_tcap(&octets), Frame::from_tcap(&other));
    let (mut canonical, mut rewritten) = (Leaves::default(), Leaves::default());
    a.walk(&mut canonical);
    b.walk(&mut rewritten);
    assert_eq!(canonical.values, rewritten.values, "{octets:02x?} as {other:02x?}");
    assert_eq!(canonical.faults.len(), rewritten.faults.len());
    let mut flags = Flags::default();
    b.audit(&mut flags);
    for (flag, n) in TELLS.into_iter().zip(changed.forms) {
        assert!(n == 0 || flags.contains(flag), "the audit tells {flag}: {other:02x?}");
    }
    let codes = |f: &Frame<'_>| {
        f.components().filter_map(|c| c.ok()?.operation()).map(|o| o.code).collect::<Vec<_>>()
    };
    let code = vec![i64::from(code)];
    assert_eq!((codes(&a), codes(&b)), (code.clone(), code));
}

/// Whether a value says who a subscriber is, or may.
fn identifies(kind: &Kind) -> bool {
    let words = [Identity::IMSI, Identity::MSISDN, Identity::IMEI, Identity::LMSI, Identity::TMSI];
    words.into_iter().chain([Identity::SUBSCRIBER, Identity::SUBSCRIBER_OR_NUMBER]).any(|word| kind.is(word))
}

/// An identity in a message that is rewritten, strings in segments too: it is there, or a fault is.
pub(super) fn screen(input: &[u8]) {
    let mut u = Unstructured::new(input);
    let reach = if bool::arbitrary(&mut u).unwrap_or(false) { Reach::Forms } else { Reach::Segments };
    let made = generate::any_user(&mut u).and_then(|user| generate::tcap(user, &mut u));
    let Ok((octets, ..)) = made else { return };
    let Ok(Some((other, changed))) = rewrite(&octets, reach, &mut u) else { return };
    let identities = |octets: &[u8]| {
        let mut leaves = Leaves::default();
        let frame = Frame::from_tcap(octets);
        frame.walk(&mut leaves);
        let lost = frame.tcap().is_none_or(|t| t.is_err());
        // An argument whose operation cannot be read is told as it came, and is no fault of its own.
        let unread = Summary::of(|v| frame.walk(v)).undecodable.is_some();
        let faults = leaves.faults.len() + leaves.unknown.len() + usize::from(lost) + usize::from(unread);
        let of: Vec<_> = leaves.values.into_iter().filter(|v| identifies(v.1)).collect();
        (of, faults)
    };
    let (before, _) = identities(&octets);
    let (after, faults) = identities(&other);
    for identity in &before {
        let there = after.iter().any(|i| i.2 == identity.2);
        assert!(
            there || changed.segmented > 0 && faults > 0,
            "{identity:?} is absent from {other:02x?}, which was {octets:02x?}"
        );
    }
    if changed.segmented == 0 {
        assert_eq!(before, after);
    }
    let summary = |octets: &[u8]| Summary::of(|v| Frame::from_tcap(octets).walk(v));
    let (a, b) = (summary(&octets), summary(&other));
    // A message that is refused has lost its context, and what is broken in one protocol may fit another.
    let lost = |a: Found| {
        matches!(a, Found::Undecodable(_)) && matches!(Frame::from_tcap(&other).tcap(), None | Some(Err(_)))
    };
    for (a, b) in [(a.imsi, b.imsi), (a.msisdn, b.msisdn), (a.imei, b.imei)] {
        assert!(a == Found::Absent || b != Found::Absent || lost(a), "{a:?} became absent in {other:02x?}");
        assert!(changed.segmented > 0 || found(a) == found(b), "{a:?} became {b:?} in {other:02x?}");
    }
}

/// What was found, without where.
fn found(found: Found) -> Option<String> {
    match found {
        Found::Absent => None,
        Found::One(text) => Some(format!("one {}", text.as_str())),
        Found::Several(text) => Some(format!("several {}", text.as_str())),
        Found::Undecodable(e) => Some(e.kind().name().to_owned()),
        other => Some(format!("{other:?}")),
    }
}
