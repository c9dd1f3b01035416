//! M2PA (RFC 4165): User Data and Link Status, without allocation.
//!
//! ```text
//! SCTP user message, payload protocol 5 ─► Message ─► user_data(): Reader ─► MTP3
//! ```
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(any(feature = "std", feature = "arbitrary"))]
extern crate std;

use sigcodec_wire::{
    Decode, Encode, Error, Kind, Layer, Reader, Result, Writer,
    audit::{Auditor, Flag},
    sigtran::Names,
    walk::{Field, Shape, Span, Value, Visitor, Walk},
};

/// Octets of the common and the M2PA specific header, §2.1 and §2.2.
pub const HEADER: usize = 16;
/// The message class of M2PA, §2.1.3.
pub const CLASS: u8 = 11;
/// User Data, §2.3.1.
pub const USER_DATA: u8 = 1;
/// Link Status, §2.3.2.
pub const LINK_STATUS: u8 = 2;
/// Link states, §2.3.2.
pub const LINK_STATES: Names = &[
    (1, "alignment"),
    (2, "provingNormal"),
    (3, "provingEmergency"),
    (4, "ready"),
    (5, "processorOutage"),
    (6, "processorRecovered"),
    (7, "busy"),
    (8, "busyEnded"),
    (9, "outOfService"),
];

/// A message, as it stands in the octets.
#[derive(Clone, Copy, Debug)]
pub struct Message<'a> {
    /// The version, which is 1.
    pub version: u8,
    /// The spare octet, which is 0.
    pub spare: u8,
    /// Message class: [`CLASS`].
    pub class: u8,
    /// Message type: [`USER_DATA`] or [`LINK_STATUS`].
    pub message_type: u8,
    /// Backward sequence number, 24 bits, behind an unused octet.
    pub bsn: u32,
    /// Forward sequence number, 24 bits, behind an unused octet.
    pub fsn: u32,
    /// What follows the headers.
    pub contents: Reader<'a>,
}

impl<'a> Decode<'a> for Message<'a> {
    const LAYER: Layer = Layer::M2pa;

    /// Takes one message off the front of `r`.
    ///
    /// # Errors
    /// [`Kind::Truncated`] when there are no whole headers, [`Kind::MessageLength`] when the length is below 16
    /// or beyond the octets.
    fn decode(r: &mut Reader<'a>) -> Result<Self> {
        let start = r.in_layer(Layer::M2pa);
        let mut at = start;
        let [version, spare, class, message_type] = at.array()?;
        let length = at.u32()? as usize;
        let (bsn, fsn) = (at.u32()?, at.u32()?);
        let Some(Ok(contents)) = length.checked_sub(HEADER).map(|n| at.window(n)) else {
            return Err(Error::new(Kind::MessageLength, start.position().wrapping_add(4), Layer::M2pa));
        };
        r.bytes(length)?;
        Ok(Self { version, spare, class, message_type, bsn, fsn, contents })
    }
}

impl<'a> Message<'a> {
    /// The message signal unit of User Data behind its priority octet; `None` in Link Status and in an empty
    /// User Data, which only acknowledges.
    #[must_use]
    pub fn user_data(&self) -> Option<Reader<'a>> {
        let mut r = self.contents;
        (self.class == CLASS && self.message_type == USER_DATA && r.u8().is_ok()).then_some(r)
    }
    /// The state of a Link Status.
    #[must_use]
    pub fn link_state(&self) -> Option<u32> {
        let mut r = self.contents;
        if self.class == CLASS && self.message_type == LINK_STATUS { r.u32().ok() } else { None }
    }
    fn start(&self) -> u32 {
        self.contents.position().wrapping_sub(16)
    }
    /// Tells every violation.
    pub fn check(&self, report: &mut dyn FnMut(Error)) {
        let mut tell = |kind, at: u32| report(Error::new(kind, self.start().wrapping_add(at), Layer::M2pa));
        if self.version != 1 {
            tell(Kind::Version, 0);
        }
        if self.spare != 0 {
            tell(Kind::Reserved, 1);
        }
        match (self.class, self.message_type) {
            (CLASS, USER_DATA) => {}
            (CLASS, LINK_STATUS) if self.contents.len() < 4 => tell(Kind::Length, 4),
            (CLASS, LINK_STATUS) => {}
            (CLASS, _) => tell(Kind::MessageType, 3),
            _ => tell(Kind::MessageClass, 2),
        }
        if self.bsn >> 24 != 0 {
            tell(Kind::Reserved, 8);
        }
        if self.fsn >> 24 != 0 {
            tell(Kind::Reserved, 12);
        }
    }
    /// Reports how the message departs from the canonical form.
    pub fn audit(&self, auditor: &mut dyn Auditor) {
        self.check(&mut |e| {
            let flag = match e.kind() {
                Kind::Version => Flag::VersionNot1,
                Kind::Reserved => Flag::ReservedNonZero,
                Kind::Length => Flag::LengthMismatch,
                _ => Flag::Undecodable,
            };
            auditor.finding(flag, e.at());
        });
    }
}

impl Encode for Message<'_> {
    fn encode(&self, w: &mut Writer<'_>) {
        w.bytes(self.contents.rest());
        w.u32(self.fsn);
        w.u32(self.bsn);
        let length = self.contents.len().saturating_add(HEADER);
        w.u32(u32::try_from(length).unwrap_or(u32::MAX));
        w.array([self.version, self.spare, self.class, self.message_type]);
    }
}

impl Walk for Message<'_> {
    fn walk(&self, visitor: &mut dyn Visitor) {
        let start = self.start();
        let at = |from: u32, to: u32| Span::new(start.wrapping_add(from), start.wrapping_add(to));
        let number = |n: u32| Value::Unsigned(u64::from(n));
        visitor.begin(Field::new("m2pa", Span::new(start, self.contents.end())), Shape::Object);
        visitor.value(Field::new("version", at(0, 1)), number(u32::from(self.version)));
        visitor.value(Field::new("messageClass", at(2, 3)), number(u32::from(self.class)));
        let name = match (self.class, self.message_type) {
            (CLASS, USER_DATA) => Some("userData"),
            (CLASS, LINK_STATUS) => Some("linkStatus"),
            _ => None,
        };
        visitor.value(Field::new("messageType", at(3, 4)), Value::Named(i64::from(self.message_type), name));
        visitor.value(Field::new("bsn", at(8, 12)), number(self.bsn & 0x00ff_ffff));
        visitor.value(Field::new("fsn", at(12, 16)), number(self.fsn & 0x00ff_ffff));
        let rest = Span::of(&self.contents);
        if let Some(state) = self.link_state() {
            let name = LINK_STATES.iter().find(|(n, _)| *n == state).map(|(_, name)| *name);
            visitor.value(Field::new("state", rest), Value::Named(i64::from(state), name));
        } else if name.is_some() {
            visitor.value(Field::new("data", rest), Value::Octets(self.contents.rest()));
        } else {
            let e = Error::new(Kind::MessageType, start.wrapping_add(2), Layer::M2pa);
            visitor.fault(Field::new("contents", rest), self.contents.rest(), e);
        }
        visitor.end();
    }
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use std::vec::Vec;

    #[test]
    fn user_data_and_link_status() {
        let user = [1, 0, 11, 1, 0, 0, 0, 18, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0x83];
        let m = Message::from_bytes(&user).unwrap();
        assert_eq!((m.bsn, m.fsn), (1, 2));
        assert_eq!(m.user_data().map(|r| (r.rest(), r.position())), Some((&[0x83][..], 17)));
        let status = [1, 0, 11, 2, 0, 0, 0, 20, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 4];
        let m = Message::from_bytes(&status).unwrap();
        assert_eq!((m.user_data().map(|r| r.len()), m.link_state()), (None, Some(4)));
        for octets in [&user[..], &status] {
            let mut buf = [0; 32];
            assert_eq!(Message::from_bytes(octets).unwrap().encode_to_slice(&mut buf).unwrap(), octets);
            for n in 0..octets.len() {
                let e = Message::from_bytes(octets.get(..n).unwrap_or_default()).unwrap_err();
                assert!(e.at() as usize <= n);
            }
        }
        let mut odd = status;
        (odd[0], odd[1], odd[8], odd[3]) = (2, 1, 1, 9);
        let mut kinds = Vec::new();
        Message::from_bytes(&odd).unwrap().check(&mut |e| kinds.push((e.kind(), e.at())));
        assert_eq!(
            kinds,
            [(Kind::Version, 0), (Kind::Reserved, 1), (Kind::MessageType, 3), (Kind::Reserved, 8)]
        );
    }
}
