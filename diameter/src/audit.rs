//! What is odd about a message.

use crate::{
    avp,
    def::{Def, MandatoryBit},
    dictionary::Dictionary,
    grammar::Grammar,
    message::{Avp, Avps, Message},
    types::{DataKind, Value},
};
use sigcodec_wire::{
    Kind,
    audit::{Auditor, Flag},
};

impl Message<'_> {
    /// Reports how the message departs from the canonical form, and what a screening rule wants to know.
    pub fn audit(&self, dictionary: &Dictionary, auditor: &mut dyn Auditor) {
        let start = self.octets().position();
        let h = &self.header;
        let flags = h.flags;
        let mut header = |odd: bool, flag, at: u32| {
            if odd {
                auditor.finding(flag, start.wrapping_add(at));
            }
        };
        header(h.version != 1, Flag::DiameterVersionNot1, 0);
        header(h.length & 3 != 0, Flag::LengthNotMultiple4, 1);
        header(flags.reserved() != 0, Flag::ReservedFlagBits, 4);
        header(flags.is_request() && flags.is_error(), Flag::RequestAndError, 4);
        header(!flags.is_request() && flags.0 & 0x10 != 0, Flag::TBitOnAnswer, 4);
        let command = dictionary.command(h.application, h.command, flags.is_request());
        header(command.is_none(), Flag::AppCommandMismatch, 5);
        let grammar = if flags.is_error() { None } else { command.map(|c| &c.grammar) };
        audit_avps(self.avps(), grammar, dictionary, 0, auditor);
        self.audit_identities(auditor);
    }
    fn audit_identities(&self, auditor: &mut dyn Auditor) {
        for (n, item) in self.avps().iter().filter_map(Result::ok).enumerate() {
            if item.is(avp::SESSION_ID.def) && n != 0 {
                auditor.finding(Flag::SessionIdNotFirst, item.span().start);
            }
            if (item.code, item.vendor) == VISITED_PLMN_ID && item.data.len() != 3 {
                auditor.finding(Flag::PlmnLengthNot3, item.data.position());
            }
        }
        let host = self.get(avp::ORIGIN_HOST).ok().flatten();
        let realm = self.get(avp::ORIGIN_REALM).ok().flatten();
        let start = self.octets().position();
        if let (Some(host), Some(realm)) = (host, realm) {
            if !ends_with(host, realm) {
                auditor.finding(Flag::OriginHostOutsideRealm, start);
            }
            let destination = self.get(avp::DESTINATION_REALM).ok().flatten();
            if destination.is_some_and(|d| d.eq_ignore_ascii_case(realm)) {
                auditor.finding(Flag::OriginEqualsDestinationRealm, start);
            }
        }
        let passed = |host: &str| {
            self.get_all(avp::ROUTE_RECORD).any(|r| r.is_ok_and(|r| r.eq_ignore_ascii_case(host)))
        };
        if host.is_some_and(passed) {
            auditor.finding(Flag::RouteRecordLoop, start);
        }
    }
}

/// Visited-PLMN-Id, TS 29.272 §7.3.9, which is looked for whether or not S6a is in the dictionary.
const VISITED_PLMN_ID: (u32, u32) = (1407, 10415);

/// Whether `host` is `realm` or a name inside it.
fn ends_with(host: &str, realm: &str) -> bool {
    let (host, realm) = (host.as_bytes(), realm.as_bytes());
    match host.len().checked_sub(realm.len()).and_then(|at| host.split_at_checked(at)) {
        Some((front, end)) => end.eq_ignore_ascii_case(realm) && matches!(front, [] | [.., b'.']),
        None => false,
    }
}

fn audit_avps(
    avps: Avps<'_>,
    grammar: Option<&'static Grammar>,
    dictionary: &Dictionary,
    depth: u8,
    auditor: &mut dyn Auditor,
) {
    for item in avps.iter() {
        let a = match item {
            Ok(a) => a,
            Err(e) => {
                let flag = match e.kind() {
                    Kind::Count => Flag::AvpCountLimit,
                    _ if depth > 0 => Flag::GroupedTrailingBytes,
                    _ => Flag::AvpOverrun,
                };
                return auditor.finding(flag, e.at());
            }
        };
        let at = a.span().start;
        if a.flags & 0x1f != 0 {
            auditor.finding(Flag::AvpReservedBits, at);
        }
        if a.flags & Avp::VENDOR != 0 && a.vendor == 0 {
            auditor.finding(Flag::VBitVendorZero, at);
        }
        if a.padding().iter().any(|b| *b != 0) {
            auditor.finding(Flag::AvpPaddingNonZero, a.data.end());
        }
        if a.padding().len() < (a.data.len().wrapping_neg() & 3) {
            auditor.finding(Flag::PaddingMissing, a.data.end());
        }
        let Some(def) = dictionary.get(a.code, a.vendor) else { continue };
        let mandatory = a.flags & Avp::MANDATORY != 0;
        let wrong = match def.mandatory {
            MandatoryBit::Must => !mandatory,
            MandatoryBit::May => false,
            MandatoryBit::MustNot => mandatory,
        };
        if wrong {
            auditor.finding(Flag::MandatoryBitWrong, at);
        }
        match def.kind.decode(a.data) {
            Ok(Value::Grouped(inner)) => {
                audit_avps(inner, def.group, dictionary, depth.wrapping_add(1), auditor);
            }
            Ok(Value::Enumerated(n)) if !def.values.is_empty() && def.value_name(n).is_none() => {
                auditor.finding(Flag::EnumOutOfRange, a.data.position());
            }
            Ok(_) => {}
            Err(e) => auditor.finding(value_flag(def, e.kind()), a.data.position()),
        }
    }
    for rule in grammar.map_or(&[][..], |g| g.rules) {
        let count = avps.iter().filter_map(Result::ok).filter(|a| a.is(rule.avp)).take(256).count();
        if count < usize::from(rule.min) {
            auditor.finding(Flag::RequiredAvpMissing, avps.reader().end());
        }
        if rule.max != 255 && count > usize::from(rule.max) {
            let first = avps.iter().filter_map(Result::ok).filter(|a| a.is(rule.avp)).nth(rule.max.into());
            auditor.finding(Flag::SingletonDuplicated, first.map_or(0, |a| a.span().start));
        }
    }
}

const fn value_flag(def: &Def, kind: Kind) -> Flag {
    match (kind, def.kind) {
        (Kind::Depth, _) => Flag::GroupedDepthLimit,
        (Kind::AvpLength, _) => Flag::FixedSizeWrong,
        (Kind::Text, DataKind::DiameterIdentity | DataKind::DiameterURI) => Flag::IdentityBadChars,
        (Kind::Text, _) => Flag::BadUtf8,
        _ => Flag::Undecodable,
    }
}
