//! What is odd about a message.

use crate::{
    avp,
    def::{Def, MandatoryBit},
    dictionary::Dictionary,
    grammar::{Broken, Grammar, Tally},
    message::{Avp, Avps, Flags, HEADER, Message},
    types::{DataKind, Format, Plmn, Value, View},
};
use sigcodec_wire::{
    Decode as _, Kind, Layer, Reader,
    audit::{Auditor, Flag},
    digits::DigitFault,
};

/// Visited-PLMN-Id, TS 29.272 §7.3.9, which is looked for whether or not S6a is in the dictionary.
const VISITED_PLMN_ID: (u32, u32) = (1407, 10415);
/// Vendors whose AVPs are looked for when one comes without its vendor: 3GPP, ETSI, 3GPP2.
const LIKELY_VENDORS: [u32; 3] = [10415, 13019, 5535];

/// Audits every message of `octets`, which a transport has delivered in one piece, and how they fill it.
pub fn audit(octets: &[u8], dictionary: &Dictionary, auditor: &mut dyn Auditor) {
    let mut r = Reader::new(octets, Layer::Diameter);
    while !r.is_empty() {
        if r.position() != 0 {
            auditor.finding(Flag::SeveralMessages, r.position());
        }
        let at = r.position().wrapping_add(1);
        match Message::decode(&mut r) {
            Ok(message) => message.audit(dictionary, auditor),
            Err(_) => {
                // No length, one below the header, or one beyond what is there.
                let length = match r.rest() {
                    [_, a, b, c, ..] => u32::from_be_bytes([0, *a, *b, *c]) as usize,
                    _ => usize::MAX,
                };
                let short = length < HEADER;
                let flag = if short { Flag::LengthTooShort } else { Flag::DiameterLengthMismatch };
                return auditor.finding(flag, at);
            }
        }
    }
}

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
        header(!flags.is_request() && flags.0 & Flags::RETRANSMITTED != 0, Flag::TBitOnAnswer, 4);
        let command = dictionary.command(h.application, h.command, flags.is_request());
        header(command.is_none(), Flag::AppCommandMismatch, 5);
        let grammar = if flags.is_error() { None } else { command.map(|c| &c.grammar) };
        audit_avps(self.avps(), grammar, dictionary, auditor);
        self.audit_identities(auditor);
    }
    fn audit_identities(&self, auditor: &mut dyn Auditor) {
        let avps = || self.avps().iter().filter_map(Result::ok);
        for (n, item) in avps().enumerate() {
            if item.is(avp::SESSION_ID.def) && n != 0 {
                auditor.finding(Flag::SessionIdNotFirst, item.span().start);
            }
        }
        let first = |def: &'static Def| {
            let found = avps().find(|a| a.is(def))?;
            core::str::from_utf8(found.data.rest()).ok().map(|text| (text, found.span().start))
        };
        let host = first(avp::ORIGIN_HOST.def);
        let realm = first(avp::ORIGIN_REALM.def);
        if let (Some((host, at)), Some((realm, _))) = (host, realm) {
            if !ends_with(host, realm) {
                auditor.finding(Flag::OriginHostOutsideRealm, at);
            }
        }
        if let (Some((realm, _)), Some((to, at))) = (realm, first(avp::DESTINATION_REALM.def)) {
            if to.eq_ignore_ascii_case(realm) {
                auditor.finding(Flag::OriginEqualsDestinationRealm, at);
            }
        }
        if let Some((host, _)) = host {
            let same = |a: &Avp<'_>| a.data.rest().eq_ignore_ascii_case(host.as_bytes());
            for passed in avps().filter(|a| a.is(avp::ROUTE_RECORD.def)).filter(same) {
                auditor.finding(Flag::RouteRecordLoop, passed.span().start);
            }
        }
        let visited = avps().find(|a| (a.code, a.vendor) == VISITED_PLMN_ID);
        if let (Some(visited), Some(home)) = (visited, realm.and_then(|(realm, _)| Plmn::of_realm(realm))) {
            let other = |octets: &[u8; 3]| !Plmn(*octets).same_network(home);
            if visited.data.rest().first_chunk().is_some_and(other) {
                auditor.finding(Flag::PlmnRealmMismatch, visited.data.position());
            }
        }
    }
}

/// Whether `host` is `realm` or a name inside it.
fn ends_with(host: &str, realm: &str) -> bool {
    let (host, realm) = (host.as_bytes(), realm.as_bytes());
    match host.len().checked_sub(realm.len()).and_then(|at| host.split_at_checked(at)) {
        Some((front, end)) => end.eq_ignore_ascii_case(realm) && matches!(front, [] | [.., b'.']),
        None => false,
    }
}

/// Whether 14 to 16 decimal digits stand together, as in an IMSI or an IMEI.
fn has_subscriber(octets: &[u8]) -> bool {
    octets.split(|b| !b.is_ascii_digit()).any(|digits| matches!(digits.len(), 14..=16))
}

fn audit_avps(
    avps: Avps<'_>,
    grammar: Option<&'static Grammar>,
    dictionary: &Dictionary,
    auditor: &mut dyn Auditor,
) {
    let mut items = avps.iter();
    let mut tally = Tally::new(grammar);
    loop {
        let rest = items.rest();
        let Some(item) = items.next() else { break };
        match item {
            Ok(a) => {
                audit_avp(&a, dictionary, auditor);
                tally.count(&a);
            }
            Err(e) => auditor.finding(frame_flag(e.kind(), rest), e.at()),
        }
    }
    tally.broken(avps, |broken| match broken {
        Broken::Missing(_) => auditor.finding(Flag::RequiredAvpMissing, avps.reader().end()),
        Broken::TooMany(again) => auditor.finding(Flag::SingletonDuplicated, again.span().start),
    });
}

/// What is wrong with the frame that `rest` begins with.
fn frame_flag(kind: Kind, rest: Reader<'_>) -> Flag {
    if kind == Kind::Count {
        return Flag::AvpCountLimit;
    }
    match rest.rest() {
        [_, _, _, _, flags, a, b, c, ..] => {
            let head = if flags & Avp::VENDOR != 0 { 12 } else { 8 };
            let short = u32::from_be_bytes([0, *a, *b, *c]) < head;
            if short { Flag::AvpLengthTooShort } else { Flag::AvpOverrun }
        }
        _ if rest.depth() > 0 => Flag::GroupedTrailingBytes,
        _ => Flag::AvpOverrun,
    }
}

fn audit_avp(a: &Avp<'_>, dictionary: &Dictionary, auditor: &mut dyn Auditor) {
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
    if (a.code, a.vendor) == VISITED_PLMN_ID && a.data.len() != 3 {
        auditor.finding(Flag::PlmnLengthNot3, a.data.position());
    }
    let Some(def) = dictionary.get(a.code, a.vendor) else {
        // One that is known with another vendor, or without.
        let known = |vendor: &u32| dictionary.get(a.code, *vendor).is_some();
        let vendors = if a.vendor == 0 { &LIKELY_VENDORS[..] } else { &[0] };
        if vendors.iter().any(known) {
            auditor.finding(Flag::VendorBitWrong, at);
        }
        return;
    };
    let mandatory = a.flags & Avp::MANDATORY != 0;
    let wrong = match def.mandatory {
        MandatoryBit::Must => !mandatory,
        MandatoryBit::May => false,
        MandatoryBit::MustNot => mandatory,
    };
    if wrong {
        auditor.finding(Flag::MandatoryBitWrong, at);
    }
    let identity = def.kind == DataKind::DiameterIdentity || a.is(avp::SESSION_ID.def);
    if identity && has_subscriber(a.data.rest()) {
        auditor.finding(Flag::IdentityInUnexpectedPlace, a.data.position());
    }
    match def.kind.decode(a.data) {
        Ok(Value::Grouped(inner)) => audit_avps(inner, def.group, dictionary, auditor),
        Ok(Value::Enumerated(n)) if !def.values.is_empty() && def.value_name(n).is_none() => {
            auditor.finding(Flag::EnumOutOfRange, a.data.position());
        }
        Ok(Value::Derived(View::IsdnNumber(number))) => {
            for (index, fault) in number.digits().faults() {
                let flag = match fault {
                    DigitFault::FillerInside => Flag::FillerMidString,
                    _ => Flag::DigitNotDecimal,
                };
                let index = u32::try_from(index).unwrap_or(0);
                auditor.finding(flag, a.data.position().wrapping_add(index));
            }
        }
        Ok(_) => {}
        Err(e) => auditor.finding(value_flag(def, e.kind()), e.at()),
    }
}

const fn value_flag(def: &Def, kind: Kind) -> Flag {
    match (kind, def.kind) {
        (Kind::Depth, _) => Flag::GroupedDepthLimit,
        (_, DataKind::Derived(Format::PlmnId)) => Flag::PlmnLengthNot3,
        (Kind::AvpLength | Kind::Size, _) => Flag::FixedSizeWrong,
        (Kind::Text, DataKind::DiameterIdentity | DataKind::DiameterURI) => Flag::IdentityBadChars,
        (Kind::Text, _) => Flag::BadUtf8,
        _ => Flag::Undecodable,
    }
}
