//! What a message must be by its specification, and what is odd about one that decodes.

use crate::{Item, Message, Presence, Skip};
use sigcodec_wire::{
    Error, Kind,
    audit::{Auditor, Flag},
};

impl Message<'_> {
    /// Tells every violation of the specification, with the identifier of the element as the detail.
    ///
    /// | kind | of what |
    /// |---|---|
    /// | `Missing` | a mandatory element that is not there; of one without identifier the number of its row |
    /// | `Size` | the contents of an element |
    /// | `Order`, `Duplicate` | an element behind one that it should stand in front of; once more |
    /// | `Unexpected` | an element that the message does not have |
    /// | `Unknown` | one that no table knows and that has to be comprehended |
    /// | `Truncated` | an element that is not all there |
    /// | `Reserved` | a half octet that no element uses |
    pub fn check(&self, report: &mut dyn FnMut(Error)) {
        let mut stood = 0u64;
        let layer = self.octets().layer();
        self.items(&mut |item| match item {
            Item::Element(found) => {
                let detail = u16::from(found.row.identifier);
                let at = found.span.start;
                let mut tell = |kind| report(Error::new(kind, at, layer).with_detail(detail));
                if !found.has_its_size() {
                    tell(Kind::Size);
                }
                match found.number {
                    None => tell(Kind::Unexpected),
                    Some(_) if found.is_repeated => tell(Kind::Duplicate),
                    Some(_) if found.is_late => tell(Kind::Order),
                    Some(_) => {}
                }
                stood |= bit(found.number);
            }
            Item::Unknown(identifier, span, _) => {
                let must = self.grammar().skip == Skip::ByIdentifier && identifier & 0xf0 == 0;
                let kind = if must { Kind::Unknown } else { Kind::Unexpected };
                report(Error::new(kind, span.start, layer).with_detail(u16::from(identifier)));
            }
            Item::Fault(_, e) => report(e),
            Item::Spare(span, _) => report(Error::new(Kind::Reserved, span.start, layer)),
        });
        let end = self.octets().end();
        for (number, row) in self.layout().rows.iter().enumerate() {
            if row.presence == Presence::M && stood & bit(Some(number)) == 0 {
                let detail = if row.format.has_identifier() {
                    u16::from(row.identifier)
                } else {
                    u16::try_from(number).unwrap_or(u16::MAX)
                };
                report(Error::new(Kind::Missing, end, layer).with_detail(detail));
            }
        }
    }

    /// Reports how the message departs from the canonical form, and what is odd about its elements.
    pub fn audit(&self, auditor: &mut dyn Auditor) {
        let mut stood = 0u64;
        self.items(&mut |item| match item {
            Item::Element(found) => {
                let at = found.span.start;
                match found.number {
                    None => auditor.finding_about(Flag::FieldUnknown, at, found.row.name),
                    Some(_) if found.is_repeated => {
                        auditor.finding_about(Flag::FieldDuplicated, at, found.row.name);
                    }
                    Some(_) if found.is_late => {
                        auditor.finding_about(Flag::FieldOutOfOrder, at, found.row.name);
                    }
                    Some(_) => {}
                }
                if found.has_its_size() {
                    (found.row.element.audit)(found.contents, auditor);
                } else {
                    auditor.finding_about(Flag::ElementSizeWrong, at, found.row.name);
                }
                stood |= bit(found.number);
            }
            Item::Unknown(_, span, _) => auditor.finding(Flag::FieldUnknown, span.start),
            Item::Fault(_, e) => auditor.finding(Flag::Undecodable, e.at()),
            Item::Spare(span, _) => auditor.finding(Flag::ElementSpareBits, span.start),
        });
        for (number, row) in self.layout().rows.iter().enumerate() {
            if row.presence == Presence::M && stood & bit(Some(number)) == 0 {
                auditor.finding_about(Flag::ElementMissing, self.octets().end(), row.name);
            }
        }
    }
}

/// The bit of a row.
fn bit(number: Option<usize>) -> u64 {
    let number = number.and_then(|n| u32::try_from(n).ok());
    number.and_then(|n| 1u64.checked_shl(n)).unwrap_or(0)
}
