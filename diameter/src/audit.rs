//! What is odd about a message.

use crate::{
    avp,
    def::{Def, MandatoryBit},
    dictionary::Dictionary,
    grammar::{Broken, Grammar, Tally},
    message::{Avp, Avps, Flags, HEADER, Message},
    types::{DataKind, Format, Plmn, Text, Value, View},
};
use sigcodec_gsm::{
    digits::{DigitFault, is_imei, is_imsi},
    geo,
    nai::{self, Carried},
};
use sigcodec_wire::{
    Decode as _, Kind, Layer, Reader,
    audit::{Auditor, Finding, Flag},
    walk::Identity,
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
        audit_avps(self.avps(), grammar, false, dictionary, auditor);
        let mut parties = Parties::NONE;
        for (place, a) in self.avps().iter().filter_map(Result::ok).enumerate() {
            if Parties::wants(a.code, a.vendor, place) {
                parties.take(a.code, a.vendor, Party { start: a.span().start, octets: a.data.rest() });
            }
        }
        parties.audit(self.avps(), auditor);
    }
}

/// An AVP that says where a message comes from or goes to.
#[derive(Clone, Copy)]
pub(crate) struct Party<'a> {
    /// Where it begins.
    pub(crate) start: u32,
    /// Its value.
    pub(crate) octets: &'a [u8],
}

/// Where a message comes from and goes to, by the AVPs of the message itself.
pub(crate) struct Parties<'a> {
    host: Option<Party<'a>>,
    realm: Option<Party<'a>>,
    to: Option<Party<'a>>,
    visited: Option<Party<'a>>,
    /// Whether something stands there that is to be looked at again: a Session-Id that is not first, a Route-Record.
    again: bool,
}

impl<'a> Parties<'a> {
    pub(crate) const NONE: Self = Self { host: None, realm: None, to: None, visited: None, again: false };
    const SESSION_ID: u32 = avp::SESSION_ID.code;
    const ORIGIN_HOST: u32 = avp::ORIGIN_HOST.code;
    const ORIGIN_REALM: u32 = avp::ORIGIN_REALM.code;
    const DESTINATION_REALM: u32 = avp::DESTINATION_REALM.code;
    const ROUTE_RECORD: u32 = avp::ROUTE_RECORD.code;

    /// Whether an AVP at a place is of any interest.
    #[inline(always)]
    pub(crate) const fn wants(code: u32, vendor: u32, place: usize) -> bool {
        match (vendor, code) {
            (0, Self::SESSION_ID) => place != 0,
            (0, Self::ORIGIN_HOST | Self::ORIGIN_REALM | Self::DESTINATION_REALM | Self::ROUTE_RECORD) => {
                true
            }
            _ => code == VISITED_PLMN_ID.0 && vendor == VISITED_PLMN_ID.1,
        }
    }
    /// The next AVP that is of any interest.
    pub(crate) fn take(&mut self, code: u32, vendor: u32, party: Party<'a>) {
        let first = match (vendor, code) {
            (0, Self::SESSION_ID) => {
                self.again = true;
                return;
            }
            (0, Self::ROUTE_RECORD) => {
                let is_host = |host: &Party<'_>| host.octets.eq_ignore_ascii_case(party.octets);
                self.again |= self.host.as_ref().is_none_or(is_host);
                return;
            }
            (0, Self::ORIGIN_HOST) => &mut self.host,
            (0, Self::ORIGIN_REALM) => &mut self.realm,
            (0, Self::DESTINATION_REALM) => &mut self.to,
            _ => &mut self.visited,
        };
        if first.is_none() {
            *first = Some(party);
        }
    }
    /// Reports what is odd about them in the message that they were taken from.
    pub(crate) fn audit(&self, avps: Avps<'a>, auditor: &mut dyn Auditor) {
        let text = |of: &Option<Party<'a>>| {
            let of = of.as_ref()?;
            Some((Text::new(of.octets)?.as_bytes(), of.start))
        };
        let (host, realm) = (text(&self.host), text(&self.realm));
        if self.again {
            audit_again(avps, host.map(|(host, _)| host), auditor);
        }
        if let (Some((host, at)), Some((realm, _))) = (host, realm) {
            if !ends_with(host, realm) {
                auditor.finding(Flag::OriginHostOutsideRealm, at);
            }
        }
        if let (Some((realm, _)), Some((to, at))) = (realm, text(&self.to)) {
            if to == realm || to.eq_ignore_ascii_case(realm) {
                auditor.finding(Flag::OriginEqualsDestinationRealm, at);
            }
        }
        if let (Some(visited), Some((realm, _))) = (&self.visited, realm) {
            let home = Plmn::of_realm_octets(realm);
            let other = |octets: &[u8; 3]| home.is_some_and(|home| !Plmn(*octets).same_network(home));
            if visited.octets.first_chunk().is_some_and(other) {
                // Behind a header with a vendor.
                auditor.finding(Flag::PlmnRealmMismatch, visited.start.wrapping_add(12));
            }
        }
    }
}

/// A Session-Id that is not first, and hosts that the message has passed.
#[cold]
fn audit_again(avps: Avps<'_>, host: Option<&[u8]>, auditor: &mut dyn Auditor) {
    for (n, a) in avps.iter().filter_map(Result::ok).enumerate() {
        if a.is(avp::SESSION_ID.def) && n != 0 {
            auditor.finding(Flag::SessionIdNotFirst, a.span().start);
        }
        let is_host = host.is_some_and(|host| a.data.rest().eq_ignore_ascii_case(host));
        if a.is(avp::ROUTE_RECORD.def) && is_host {
            auditor.finding(Flag::RouteRecordLoop, a.span().start);
        }
    }
}

/// Whether `host` is `realm` or a name inside it.
fn ends_with(host: &[u8], realm: &[u8]) -> bool {
    match host.len().checked_sub(realm.len()).and_then(|at| host.split_at_checked(at)) {
        Some((front, end)) => {
            (end == realm || end.eq_ignore_ascii_case(realm)) && matches!(front, [] | [.., b'.'])
        }
        None => false,
    }
}

/// Whether 14 to 16 decimal digits stand together, as in an IMSI or an IMEI.
pub(crate) fn has_subscriber(octets: &[u8]) -> bool {
    // So many digits lie over the end of fourteen octets.
    let mut behind = octets;
    while let Some((fourteen, rest)) = behind.split_at_checked(14) {
        if fourteen.last().is_some_and(u8::is_ascii_digit) && is_subscriber(octets, rest) {
            return true;
        }
        behind = rest;
    }
    false
}
/// Whether the digits on both sides of the place where the rest begins are as many.
#[inline(never)]
fn is_subscriber(octets: &[u8], rest: &[u8]) -> bool {
    let place = octets.len().wrapping_sub(rest.len());
    let (front, _) = octets.split_at_checked(place).unwrap_or_default();
    let digits = |octet: &&u8| octet.is_ascii_digit();
    let in_front = front.iter().rev().take_while(digits).count();
    matches!(in_front.saturating_add(rest.iter().take_while(digits).count()), 14..=16)
}

/// `failed`: inside a Failed-AVP, where an example of a group has no members (RFC 6733 §7.5).
fn audit_avps(
    avps: Avps<'_>,
    grammar: Option<&'static Grammar>,
    failed: bool,
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
                audit_avp(&a, &avps, failed, dictionary, auditor);
                tally.count(&a);
            }
            Err(e) => auditor.finding(frame_flag(e.kind(), rest), e.at()),
        }
    }
    tally.broken(avps, |broken| match broken {
        Broken::Missing(def) => {
            auditor.finding_about(Flag::RequiredAvpMissing, avps.reader().end(), def.name);
        }
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

/// What is odd about one of the AVPs `beside`.
pub(crate) fn audit_avp(
    a: &Avp<'_>,
    beside: &Avps<'_>,
    failed: bool,
    dictionary: &Dictionary,
    auditor: &mut dyn Auditor,
) {
    let at = a.span().start;
    // RFC 6733 §11.1.1.
    if a.code == 0 {
        auditor.finding(Flag::AvpCodeReserved, at);
    }
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
    let Some(def) = dictionary.meant(a.code, a.vendor) else {
        if (a.code, a.vendor) == VISITED_PLMN_ID && a.data.len() != 3 {
            auditor.finding(Flag::PlmnLengthNot3, a.data.position());
        }
        // One without a vendor that is known with one. The same code of a vendor is another AVP, RFC 6733 §4.1.
        let known = |vendor: &u32| dictionary.get(a.code, *vendor).is_some();
        if a.vendor == 0 && LIKELY_VENDORS.iter().any(known) {
            auditor.finding(Flag::VendorBitWrong, at);
        }
        if has_avps(a.data, dictionary) {
            auditor.finding(Flag::GroupInUnknownAvp, a.data.position());
        }
        return;
    };
    if !a.is(def) {
        auditor.finding(Flag::VendorBitWrong, at);
    }
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
        Ok(Value::Grouped(inner)) => {
            let failed = failed || a.is(avp::FAILED_AVP.def);
            let grammar = if failed { None } else { def.group };
            audit_avps(inner, grammar, failed, dictionary, auditor);
        }
        Ok(Value::Enumerated(n)) if !def.values.is_empty() && def.value_name(n).is_none() => {
            auditor.finding(Flag::EnumOutOfRange, a.data.position());
        }
        Ok(Value::UTF8String(text)) => match def.value_kind.identity {
            Some(Identity::IMSI) => audit_imsi(text.as_bytes(), a.data.position(), auditor),
            Some(Identity::IMSI_OR_NAI | Identity::IMPI) => {
                audit_name(text.as_bytes(), a.data.position(), auditor);
            }
            Some(Identity::BY_TYPE)
                if !is_imsi(text.as_bytes()) && beside_says(Identity::IMSI, beside, dictionary) =>
            {
                audit_imsi(text.as_bytes(), a.data.position(), auditor);
            }
            _ => {}
        },
        Ok(Value::OctetString(octets)) => match def.value_kind.identity {
            Some(Identity::IMEI) => audit_imei(octets, a.data.position(), auditor),
            // What is beside it is looked at only if it would be odd.
            Some(Identity::EQUIPMENT_BY_TYPE)
                if !is_imei(octets) && beside_says(Identity::IMEI, beside, dictionary) =>
            {
                audit_imei(octets, a.data.position(), auditor);
            }
            _ => {}
        },
        Ok(Value::Derived(view)) => audit_view(&view, a.data, auditor),
        Ok(_) => {}
        Err(e) => auditor.finding(value_flag(def, e.kind()), e.at()),
    }
}

/// Whether octets are AVPs to their end, of which the dictionary knows one.
fn has_avps(data: Reader<'_>, dictionary: &Dictionary) -> bool {
    let known = |a: Avp<'_>| dictionary.get(a.code, a.vendor).is_some();
    let found = Avps::new(data).iter().try_fold(false, |any, item| item.map(|a| any || known(a)));
    found.unwrap_or(false)
}

/// What is odd about an IMSI as text at `at`: 6 to 15 decimal digits, TS 23.003 §2.2.
fn audit_imsi(text: &[u8], at: u32, auditor: &mut dyn Auditor) {
    match text.len() {
        0 => auditor.finding(Flag::ImsiEmpty, at),
        1..=5 => auditor.finding(Flag::ImsiTooShort, at),
        6..=15 => {}
        _ => auditor.finding(Flag::ImsiTooLong, at),
    }
    if let Some(index) = text.iter().position(|b| !b.is_ascii_digit()) {
        let index = u32::try_from(index).unwrap_or(0);
        auditor.finding(Flag::DigitNotDecimal, at.wrapping_add(index));
    }
}

/// What is odd about the IMSI that a name at `at` carries: digits alone in front of the realm, but for the digit that
/// names the authentication method, TS 23.003 §19.3.2.
fn audit_name(name: &[u8], at: u32, auditor: &mut dyn Auditor) {
    // Nearly every one.
    if is_imsi(name) {
        return;
    }
    let Some(Carried::Imsi(imsi) | Carried::SeparatedImsi(imsi)) = nai::of_user_name(name) else { return };
    let user = nai::user_part(name);
    let (in_front, has_realm) = match name.iter().position(|b| *b == b'@') {
        Some(realm) => (realm, true),
        None => (name.len(), false),
    };
    let at = at.wrapping_add(u32::try_from(in_front.saturating_sub(user.len())).unwrap_or(0));
    match user {
        [b'0'..=b'9', behind @ ..] if has_realm && behind == imsi => audit_imsi(imsi, at, auditor),
        _ => match user.iter().position(|b| !b.is_ascii_digit()) {
            None => audit_imsi(user, at, auditor),
            // Where the digits begin and end is a matter of opinion.
            Some(index) => {
                auditor.finding(Flag::DigitNotDecimal, at.wrapping_add(u32::try_from(index).unwrap_or(0)));
            }
        },
    }
}

/// Whether a name carries an IMSI that is written as it should be, or none.
pub(crate) fn is_name_in_order(name: &[u8]) -> bool {
    let mut odd = false;
    audit_name(name, 0, &mut |_: Finding| odd = true);
    !odd
}

/// What is odd about an IMEI or IMEISV at `at`: 14 to 16 digits as characters, or up to 8 octets of half octets.
fn audit_imei(octets: &[u8], at: u32, auditor: &mut dyn Auditor) {
    if octets.len() > 8 && !is_imei(octets) {
        let other = octets.iter().position(|b| !b.is_ascii_digit()).and_then(|n| u32::try_from(n).ok());
        match other {
            Some(other) => auditor.finding(Flag::DigitNotDecimal, at.wrapping_add(other)),
            None => auditor.finding(Flag::ConstraintViolated, at),
        }
    }
}

/// Whether the type beside some data says that the data is this identity.
fn beside_says(identity: Identity, beside: &Avps<'_>, dictionary: &Dictionary) -> bool {
    beside.iter().filter_map(Result::ok).filter(|a| a.data.len() == 4).any(|a| {
        let def = dictionary.meant(a.code, a.vendor).filter(|def| def.value_kind.is(Identity::TYPE));
        let value = |def: &Def| match def.kind.decode(a.data) {
            Ok(Value::Enumerated(n)) => def.value_name(n),
            _ => None,
        };
        def.and_then(value).and_then(Identity::of_type) == Some(identity)
    })
}

/// Bits that no field uses, an offset and a mask each.
fn audit_spare(data: Reader<'_>, spare: impl Iterator<Item = (usize, u8)>, auditor: &mut dyn Auditor) {
    for (offset, mask) in spare {
        if data.rest().get(offset).is_some_and(|octet| octet & mask != 0) {
            auditor
                .finding(Flag::SpareBits, data.position().wrapping_add(u32::try_from(offset).unwrap_or(0)));
        }
    }
}

/// What is odd about a value that its format takes.
pub(crate) fn audit_view(view: &View<'_>, data: Reader<'_>, auditor: &mut dyn Auditor) {
    let at = data.position();
    match view {
        View::GeographicalArea(area) => audit_spare(data, geo::spare_of_area(area.shape()), auditor),
        View::GeodeticArea(area) => {
            let [.., uncertainty, _] = *area.shape;
            if uncertainty & 0x80 != 0 {
                auditor.finding(Flag::SpareBits, at.wrapping_add(8));
            }
        }
        View::GeographicalVelocity(velocity) => {
            let spare = geo::spare_of_velocity(velocity.kind);
            audit_spare(data, core::iter::once((0, spare)), auditor);
        }
        View::MsTimeZone(zone) if zone.daylight & 0xfc != 0 => {
            auditor.finding(Flag::SpareBits, at.wrapping_add(1));
        }
        View::IsdnNumber(number) => {
            if number.digits().len() > 15 || number.is_text() {
                auditor.finding(Flag::ConstraintViolated, at);
            }
            for (index, fault) in number.digits().faults() {
                let flag = match fault {
                    DigitFault::FillerInside => Flag::FillerMidString,
                    _ => Flag::DigitNotDecimal,
                };
                let index = u32::try_from(index).unwrap_or(0);
                auditor.finding(flag, at.wrapping_add(index));
            }
        }
        View::Ipv6PrefixOctets(prefix) => {
            if prefix.reserved != 0 {
                auditor.finding(Flag::SpareBits, at);
            }
            if prefix.has_bits_beyond() {
                auditor.finding(Flag::PrefixBitsBeyondLength, at.wrapping_add(2));
            }
        }
        View::UserLocationInfo(location) if location.location_type().name().is_none() => {
            auditor.finding(Flag::Undecodable, at);
        }
        _ => {
            view.spare(&mut |offset| auditor.finding(Flag::SpareBits, at.wrapping_add(offset)));
            view.networks(&mut |offset, plmn| audit_plmn(plmn, at.wrapping_add(offset), auditor));
        }
    }
}

/// What is odd about a network in octets at `at`.
fn audit_plmn(plmn: Plmn, at: u32, auditor: &mut dyn Auditor) {
    let [mcc @ .., x, y, z] = plmn.halves();
    // A filler stands in the last place alone, where an MNC has two digits.
    if [&mcc[..], &[x, y]].iter().any(|digits| digits.contains(&15)) {
        auditor.finding(Flag::FillerMidString, at);
    }
    if [&mcc[..], &[x, y, z]].iter().any(|digits| digits.iter().any(|d| matches!(d, 10..=14))) {
        auditor.finding(Flag::DigitNotDecimal, at);
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

#[cfg(test)]
mod tests {
    extern crate std;

    use super::has_subscriber;
    use std::format;

    #[test]
    fn fourteen_to_sixteen_digits_wherever_they_stand() {
        for count in 0..40 {
            for before in 0..30 {
                for behind in [0, 1, 13, 14, 15] {
                    let text = format!("{}{}{}", "x".repeat(before), "7".repeat(count), "y".repeat(behind));
                    assert_eq!(has_subscriber(text.as_bytes()), (14..=16).contains(&count), "{text}");
                }
            }
        }
        assert!(has_subscriber(b"12345678901234567.12345678901234"));
        assert!(!has_subscriber(b"1234567890123.1234567890123.1"));
    }
}
