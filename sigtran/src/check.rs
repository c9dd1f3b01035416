//! Judging a message against the tables, and the error code that answers a violation.

use super::{Format, MAX_DEPTH, Message, Parameter, Parameters, Protocol, Rule};
use sigcodec_wire::{
    Error, Kind, Reader,
    audit::{Auditor, Flag},
};

impl Message<'_> {
    /// Tells every violation of the specification, with the tag of the parameter as the detail.
    pub fn check(&self, report: &mut dyn FnMut(Error)) {
        let mut head = self.whole;
        if self.version() != 1 {
            report(head.error(Kind::Version));
        }
        let _ = head.bytes(1);
        if self.octet(1) != 0 {
            report(head.error(Kind::Reserved));
        }
        let _ = head.bytes(1);
        let Some(def) = self.def() else {
            let known = self.protocol.messages.iter().any(|m| m.class == self.class());
            if known {
                let _ = head.bytes(1);
            }
            return report(head.error(if known { Kind::MessageType } else { Kind::MessageClass }));
        };
        // A receiver ignores padding, whether it is counted in the length and whatever it holds.
        if self.parameters.len() & 3 != 0 {
            report(self.whole.error(Kind::Length));
        }
        let behind = self.uncounted_padding();
        if behind.rest().iter().any(|b| *b != 0) {
            report(behind.error(Kind::Padding));
        }
        check_rules(self.parameters(), def.rules, self.protocol, 0, report);
    }
    /// Reports how the message departs from the canonical form.
    pub fn audit(&self, auditor: &mut dyn Auditor) {
        self.check(&mut |e| auditor.finding(flag(e), e.at()));
    }
}

/// The flag that an audit raises for a violation that a check tells.
#[must_use]
pub const fn flag(e: Error) -> Flag {
    match e.kind() {
        Kind::Version => Flag::VersionNot1,
        Kind::Reserved => Flag::ReservedNonZero,
        Kind::MessageLength | Kind::Length => Flag::LengthMismatch,
        Kind::Padding => Flag::PaddingNonZero,
        Kind::Duplicate => Flag::ParamDuplicated,
        Kind::Unexpected | Kind::Unknown => Flag::ParamUnknown,
        Kind::Missing if e.detail() == 0x0210 => Flag::ProtocolDataMissing,
        Kind::Missing => Flag::ParamMissing,
        Kind::ParameterLength | Kind::Truncated | Kind::Size => Flag::ParamLengthWrong,
        Kind::Value | Kind::Text | Kind::Flags => Flag::ParamValueWrong,
        _ => Flag::Undecodable,
    }
}

fn check_rules(
    parameters: Parameters<'_>,
    rules: &'static [Rule],
    protocol: &'static Protocol,
    depth: u8,
    report: &mut dyn FnMut(Error),
) {
    let mut seen = 0u64;
    for item in parameters {
        let p = match item {
            Ok(p) => p,
            Err(e) => return report(e),
        };
        let at = |kind| Error::new(kind, p.span().start, protocol.layer).with_detail(p.tag);
        let def = protocol.parameters.iter().find(|d| d.tag == p.tag);
        match rules.iter().position(|r| r.tag == p.tag) {
            None if def.is_none() => report(at(Kind::Unknown)),
            None => report(at(Kind::Unexpected)),
            Some(i) => {
                let bit = 1u64.checked_shl(u32::try_from(i).unwrap_or(u32::MAX)).unwrap_or(0);
                let repeated = rules.get(i).is_some_and(|r| r.repeated);
                if seen & bit != 0 && !repeated {
                    report(at(Kind::Duplicate));
                }
                seen |= bit;
            }
        }
        let wanted = (p.value.len().wrapping_neg()) & 3;
        let padding = |kind| Error::new(kind, p.value.end(), protocol.layer).with_detail(p.tag);
        if p.padding.iter().any(|b| *b != 0) {
            report(padding(Kind::Padding));
        }
        // That a message ends without padding is told of its length.
        if p.padding.len() < wanted && depth != 0 {
            report(padding(Kind::Length));
        }
        if let Some(def) = def {
            check_value(&p, &def.format, protocol, depth, report);
        }
    }
    for (i, rule) in rules.iter().enumerate().filter(|(_, r)| r.mandatory) {
        let bit = 1u64.checked_shl(u32::try_from(i).unwrap_or(u32::MAX)).unwrap_or(0);
        if seen & bit == 0 {
            let end = parameters.rest().end();
            report(Error::new(Kind::Missing, end, protocol.layer).with_detail(rule.tag));
        }
    }
}

/// Size and value of a parameter, and the parameters inside it.
fn check_value(
    p: &Parameter<'_>,
    format: &Format,
    protocol: &'static Protocol,
    depth: u8,
    report: &mut dyn FnMut(Error),
) {
    let here = |kind| Error::new(kind, p.span().start, protocol.layer).with_detail(p.tag);
    if !format.allows(p.value.len()) {
        return report(here(Kind::ParameterLength));
    }
    if !format.names(p.value) {
        report(Error::new(Kind::Value, p.value.position(), protocol.layer).with_detail(p.tag));
    }
    match (format, p.value.rest()) {
        (Format::Text, octets) if core::str::from_utf8(octets).is_err() => report(here(Kind::Text)),
        (Format::Octet(_), [a, b, c, _]) if a | b | c != 0 => report(here(Kind::Reserved)),
        (Format::PointCode, [reserved, ..]) if *reserved != 0 => report(here(Kind::Reserved)),
        (Format::Nested(_) | Format::Headed(..), _) if depth >= MAX_DEPTH => report(here(Kind::Depth)),
        (Format::Nested(rules), _) => {
            check_rules(Parameters::new(p.value), rules, protocol, depth.wrapping_add(1), report);
        }
        (Format::Custom(_, _, _, judge), _) => {
            judge(p.value, &mut |kind, at| report(Error::new(kind, at, protocol.layer).with_detail(p.tag)));
        }
        (Format::Headed(head, _, judge, rules), _) => {
            judge(p.value, &mut |kind, at| report(Error::new(kind, at, protocol.layer).with_detail(p.tag)));
            let mut inside = p.value;
            if inside.bytes(*head).is_ok() {
                check_rules(Parameters::new(inside), rules, protocol, depth.wrapping_add(1), report);
            }
        }
        _ => {}
    }
}

impl Format {
    /// Whether a value may have this many octets.
    #[must_use]
    pub const fn allows(&self, n: usize) -> bool {
        match self {
            Self::Octets | Self::OctetNumbers(_) | Self::Nested(_) => true,
            Self::Headed(least, ..) => n >= *least,
            Self::Custom(least, most, ..) => n >= *least && n <= *most,
            Self::Text => n <= 255,
            Self::Number(_) | Self::Octet(_) | Self::PointCode | Self::Pair(..) => n == 4,
            Self::Numbers | Self::PointCodes => n >= 4 && n & 3 == 0,
            Self::ProtocolData => n >= 12,
        }
    }
    /// Whether the specification names the value, where it names all there are.
    fn names(&self, value: Reader<'_>) -> bool {
        let mut r = value;
        let n = r.u32().unwrap_or(0);
        match self {
            Self::Number(names) => names.is_empty() || names.iter().any(|(v, _)| *v == n),
            Self::Octet(names) => names.is_empty() || names.iter().any(|(v, _)| *v == n & 0xff),
            Self::Pair(_, first, _, second) => {
                first.iter().any(|(v, _)| *v == n >> 16)
                    && second.iter().any(|(v, _)| *v == n || *v == n & 0xffff)
            }
            _ => true,
        }
    }
}

/// The tag of Traffic Mode Type, in both protocols.
const TRAFFIC_MODE_TYPE: u16 = 0x000b;

/// The Error Code that answers a violation, RFC 4666 §3.8.1 and RFC 3868 §3.9.12; `None` for one that a
/// receiver lets pass: padding and reserved octets are ignored on receipt, and so are a parameter that the protocol does
/// not know, and octets and indicators inside an address that contradict each other.
#[must_use]
pub const fn error_code(violation: Error) -> Option<u32> {
    Some(match violation.kind() {
        Kind::Version => 0x01,
        Kind::MessageClass => 0x03,
        Kind::MessageType => 0x04,
        Kind::Value if violation.detail() == TRAFFIC_MODE_TYPE => 0x05,
        Kind::Value | Kind::Text => 0x11,
        Kind::MessageLength | Kind::ParameterLength | Kind::Truncated | Kind::Trailing => 0x12,
        Kind::Unexpected | Kind::Duplicate => 0x13,
        Kind::Missing => 0x16,
        Kind::Padding | Kind::Length | Kind::Size | Kind::Flags | Kind::Reserved | Kind::Unknown => {
            return None;
        }
        _ => 0x07,
    })
}
