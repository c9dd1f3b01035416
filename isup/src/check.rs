//! What a message must be by its specification, and what is odd about one that decodes.

use crate::{
    message::{Body, Message},
    parameter::ParameterName,
};
use sigcodec_pointers::Item;
use sigcodec_wire::{
    Error, Kind, Layer, Network,
    audit::{Auditor, Flag},
};

fn may_repeat(name: u8) -> bool {
    ParameterName(name).may_repeat()
}

impl Message<'_> {
    /// Tells every violation of the specification, with the name code of the parameter as the detail.
    ///
    /// | kind | of what |
    /// |---|---|
    /// | `MessageType` | the type is unknown, or that of a message that is passed along |
    /// | `Reserved` | spare bits beside the circuit identification code |
    /// | `Missing` | the pointer of the optional part is left out |
    /// | `Overlap`, `Gap`, `Trailing` | the parts of the message, by their pointers |
    /// | `Duplicate`, `Unexpected`, `Truncated`, `EndOfOptional` | the optional part |
    /// | `Size` | the contents of a parameter |
    ///
    /// Which optional parameters a message of T1.113 has is not known here: there any parameter that is known is
    /// expected.
    pub fn check(&self, report: &mut dyn FnMut(Error)) {
        let network = self.variant().network();
        if self.spare() != 0 {
            report(self.octets().error(Kind::Reserved));
        }
        let passed = self.passed_along();
        let parts = match (&self.body, &passed) {
            (Body::Known(parts), _) | (Body::Raw(_), Some(Ok(parts))) => parts,
            (Body::Raw(_), Some(Err(e))) => return report(*e),
            (Body::Raw(_), None) => {
                let at = self
                    .octets()
                    .position()
                    .wrapping_add(u32::try_from(self.variant().circuit_octets()).unwrap_or(0));
                return report(Error::new(Kind::MessageType, at, Layer::Isup));
            }
        };
        parts.check(may_repeat, &mut |e| {
            let name = ParameterName(u8::try_from(e.detail()).unwrap_or(0));
            let any = network == Network::Ansi && name.is_known(network);
            if !(e.kind() == Kind::Unexpected && any) {
                report(e);
            }
        });
        parts.items(&mut |item| {
            let Item::Parameter(p) = item else { return };
            let (least, most) = ParameterName(p.name).size();
            if p.value.len() < usize::from(least) || p.value.len() > usize::from(most) {
                report(p.value.error(Kind::Size).with_detail(u16::from(p.name)));
            }
        });
    }

    /// Reports how the message departs from the canonical form, and what is odd about its parameters.
    pub fn audit(&self, auditor: &mut dyn Auditor) {
        let network = self.variant().network();
        let start = self.octets().position();
        if self.spare() != 0 {
            auditor.finding(Flag::IsupSpareBits, start);
        }
        let passed = self.passed_along();
        let parts = match (&self.body, &passed) {
            (Body::Known(parts), _) | (Body::Raw(_), Some(Ok(parts))) => parts,
            (Body::Raw(r), _) => return auditor.finding(Flag::Undecodable, r.position()),
        };
        parts.audit(may_repeat, &mut |finding: sigcodec_wire::audit::Finding| {
            let is_known =
                || parts.octets().rest().get(finding.at.wrapping_sub(parts.octets().position()) as usize);
            let any = network == Network::Ansi
                && finding.flag == Flag::OptionalUnknown
                && is_known().is_some_and(|name| ParameterName(*name).is_known(network));
            if !any {
                auditor.finding(finding.flag, finding.at);
            }
        });
        parts.items(&mut |item| {
            let Item::Parameter(p) = item else { return };
            let name = ParameterName(p.name);
            let (least, most) = name.size();
            if p.value.len() < usize::from(least) || p.value.len() > usize::from(most) {
                return auditor.finding(Flag::ParameterSizeWrong, p.span.start);
            }
            if name.is_known(network) {
                name.audit(p.value, auditor);
            }
        });
    }
}
