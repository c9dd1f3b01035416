//! Messages without the people in them: the same octets, in which whatever identifies somebody is something else.
//!
//! What a field identifies says the row that declares it. The same value under the same key is always the same other
//! value, in whatever layer and packing it stands, so that dialogues, subscribers and nodes can still be told apart.
//! Numbers, names of values and headers stay; octets without a meaning that is known, and what cannot be read, become
//! zeros.

use core::{
    fmt::Write as _,
    net::{IpAddr, Ipv4Addr},
    ops::Range,
};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use sigcodec::wire::{
    Error,
    walk::{Element, Field, Identity, Shape, Span, Value, Visitor},
};
use sigcodec_render::Dissected;
use std::collections::{BTreeSet, HashSet};

/// Digits or characters below which a value is not looked for: shorter ones stand somewhere by chance.
pub const LEAST: usize = 6;

/// Other values for values, by a key.
#[derive(Clone)]
pub struct Pseudonyms {
    keyed: Hmac<Sha256>,
    keep_plmn: bool,
}

impl core::fmt::Debug for Pseudonyms {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Pseudonyms").field("keep_plmn", &self.keep_plmn).finish_non_exhaustive()
    }
}

/// Words of names that say what something is, not whose: TS 23.003 §19.2, RFC 3261, RFC 3966, RFC 6733 §4.3.1.
pub const WORDS: &[&str] = &[
    "3gppnetwork",
    "aaa",
    "aaas",
    "any",
    "assigned",
    "com",
    "deny",
    "diameter",
    "epc",
    "from",
    "gprs",
    "ims",
    "in",
    "ip",
    "ipxuni",
    "mcc",
    "mnc",
    "nai",
    "net",
    "node",
    "org",
    "out",
    "permit",
    "phone",
    "protocol",
    "pub",
    "radius",
    "sctp",
    "sip",
    "sips",
    "tcp",
    "tel",
    "to",
    "transport",
    "udp",
    "user",
    "wlan",
];

impl Pseudonyms {
    /// Values by a key, which may be of any length; country and network of IMSIs stay with `keep_plmn`.
    #[must_use]
    pub fn new(key: &[u8], keep_plmn: bool) -> Option<Self> {
        Some(Self { keyed: Hmac::new_from_slice(key).ok()?, keep_plmn })
    }
    /// As many octets as are asked for that nobody can tell from random ones without the key.
    fn stream(&self, kind: u8, value: &[u8]) -> impl Iterator<Item = u8> {
        let keyed = self.keyed.clone().chain_update([kind]);
        (0u32..).flat_map(move |n| {
            keyed.clone().chain_update(n.to_be_bytes()).chain_update(value).finalize().into_bytes()
        })
    }
    /// Digits for digits; what is no digit stays.
    #[must_use]
    pub fn digits(&self, digits: &str, is_imsi: bool) -> String {
        let kept = if is_imsi && self.keep_plmn { plmn(digits) } else { 0 };
        // Above 249 the digits 0 to 5 would be more frequent.
        let other =
            self.stream(0, digits.as_bytes()).filter(|b| *b < 250).map(|b| char::from((b % 10) | b'0'));
        let each = digits.chars().zip(other).enumerate();
        each.map(|(n, (c, other))| if n >= kept && c.is_ascii_digit() { other } else { c }).collect()
    }
    /// Text for text, word by word: letters for letters, digits for digits; a word of digits is a number.
    #[must_use]
    pub fn text(&self, text: &str, may_be_imsi: bool) -> String {
        let mut out = String::new();
        let mut rest = text;
        while !rest.is_empty() {
            let quad = rest.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(rest.len());
            let (front, behind) = rest.split_at(quad);
            if front.parse::<Ipv4Addr>().is_ok() {
                self.quad(front, &mut out);
                rest = behind;
                continue;
            }
            let word = |c: char| c.is_alphanumeric();
            let end = rest.find(|c| !word(c)).unwrap_or(rest.len());
            let (one, more) = rest.split_at(end);
            self.word(one, may_be_imsi, &mut out);
            let end = more.find(word).unwrap_or(more.len());
            let (between, more) = more.split_at(end);
            between.chars().for_each(|c| self.sign(c, &mut out));
            rest = more;
        }
        out
    }
    /// An address of IPv4 as text: numbers of as many digits, none above 255.
    fn quad(&self, address: &str, out: &mut String) {
        for (n, part) in address.split('.').enumerate() {
            if n > 0 {
                out.push('.');
            }
            let other = self.digits(part, false);
            let is_long = part.len() == 3 || part.len() == 2 && other.starts_with('0');
            out.push_str(if is_long { "1" } else { other.get(..1).unwrap_or_default() });
            out.push_str(other.get(1..).unwrap_or_default());
        }
    }
    /// What is neither letter nor digit: of more than one octet it may be text of any language.
    fn sign(&self, c: char, out: &mut String) {
        if c.is_ascii() { out.push(c) } else { out.extend(core::iter::repeat_n('x', c.len_utf8())) }
    }
    fn word(&self, word: &str, may_be_imsi: bool, out: &mut String) {
        if word.bytes().all(|b| b.is_ascii_digit()) {
            return out.push_str(&self.digits(word, may_be_imsi && (14..=15).contains(&word.len())));
        }
        let small = word.to_ascii_lowercase();
        let network = ["mcc", "mnc"].iter().find_map(|w| small.strip_prefix(w));
        if let Some(code) = network.filter(|code| code.bytes().all(|b| b.is_ascii_digit())) {
            out.push_str(word.get(..3).unwrap_or_default());
            return out.push_str(&if self.keep_plmn { code.to_owned() } else { self.digits(code, false) });
        }
        if WORDS.contains(&small.as_str()) {
            return out.push_str(word);
        }
        for (c, other) in word.chars().zip(self.stream(1, small.as_bytes())) {
            match c {
                '0'..='9' => out.push(char::from((other % 10) | b'0')),
                'A'..='Z' => out.push(char::from((other % 26).wrapping_add(b'A'))),
                'a'..='z' => out.push(char::from((other % 26).wrapping_add(b'a'))),
                other => self.sign(other, out),
            }
        }
    }
    /// An address for an address. Unspecified, broadcast and loopback ones stay.
    #[must_use]
    pub fn address(&self, address: IpAddr) -> IpAddr {
        if address.is_unspecified() || address.is_loopback() {
            return address;
        }
        match address {
            IpAddr::V4(a) if a.is_broadcast() => address,
            IpAddr::V4(a) => {
                let mut octets = [10; 4];
                octets.iter_mut().skip(1).zip(self.stream(2, &a.octets())).for_each(|(to, b)| *to = b);
                octets.into()
            }
            IpAddr::V6(a) => {
                let mut octets = [0xfd; 16];
                octets.iter_mut().skip(1).zip(self.stream(2, &a.octets())).for_each(|(to, b)| *to = b);
                octets.into()
            }
        }
    }
}

/// Digits of country and network in front of an IMSI: of three digits where the country begins with 3, as in North America,
/// otherwise of two.
fn plmn(digits: &str) -> usize {
    if digits.starts_with('3') { 6 } else { 5 }
}

/// A message as it was changed.
#[derive(Debug)]
pub struct Changed {
    /// As many octets as before.
    pub octets: Vec<u8>,
    /// Whether nothing but zeros is left of it, for it could not be read, or something would still be told.
    pub is_blank: bool,
    /// What stood there: digits and words of [`LEAST`] characters and more.
    pub told: BTreeSet<String>,
}

/// Changes a message.
#[must_use]
pub fn change(decoded: &Dissected<'_>, octets: &[u8], names: &Pseudonyms) -> Changed {
    let mut change = Change {
        names,
        from: octets,
        octets: octets.to_vec(),
        identities: Vec::new(),
        ber: None,
        in_sms: 0,
        in_ber: Vec::new(),
        covered: vec![false; octets.len()],
        kept: HashSet::new(),
        opaque: Vec::new(),
        is_lost: false,
        told: BTreeSet::new(),
    };
    let mut is_blank = !decoded.walk(&mut change).is_empty();
    change.blank_gaps();
    let Change { mut octets, told, is_lost, .. } = change;
    is_blank |= is_lost || tells(&octets, &told).is_some();
    if is_blank {
        octets.fill(0);
    }
    Changed { octets, is_blank, told }
}

/// The first of some values that octets tell: as text, or packed with either half of an octet first, forwards or
/// backwards.
#[must_use]
pub fn tells<'v>(octets: &[u8], values: &'v BTreeSet<String>) -> Option<&'v str> {
    let halves = |low_first: bool| -> Vec<u8> {
        let both = |b: &u8| if low_first { [b & 15, b >> 4] } else { [b >> 4, b & 15] };
        octets.iter().flat_map(both).collect()
    };
    let packed = [halves(true), halves(false)];
    let small = octets.to_ascii_lowercase();
    values.iter().map(String::as_str).find(|value| {
        let text = value.to_ascii_lowercase().into_bytes();
        let reversed: Vec<u8> = text.iter().rev().copied().collect();
        let as_text = find(&small, &text).or_else(|| find(&small, &reversed));
        let as_digits = || {
            let digits = |text: &[u8]| -> Vec<u8> { text.iter().map(|b| b & 15).collect() };
            text.iter().all(u8::is_ascii_digit)
                && packed.iter().any(|halves| {
                    find(halves, &digits(&text)).or_else(|| find(halves, &digits(&reversed))).is_some()
                })
        };
        as_text.is_some() || as_digits()
    })
}

/// Where a run of octets begins in others.
pub(crate) fn find(octets: &[u8], wanted: &[u8]) -> Option<usize> {
    memchr::memmem::find(octets, wanted)
}

/// Changes the octets of the fields that a walk tells.
struct Change<'m> {
    names: &'m Pseudonyms,
    from: &'m [u8],
    octets: Vec<u8>,
    /// What the containers identify that have begun.
    identities: Vec<Option<Identity>>,
    /// How many containers had begun in front of the one whose fields have a tag and a length.
    ber: Option<usize>,
    /// How many containers have begun since a short message has, itself one.
    in_sms: usize,
    /// Where those with a tag and a length lie.
    in_ber: Vec<Span>,
    /// Which octets a field tells.
    covered: Vec<bool>,
    /// The fields that stay: what else is told of the same octets is a name of them.
    kept: HashSet<(u32, u32)>,
    /// Octets without a further meaning, in which a layer may stand that is told behind them.
    opaque: Vec<Span>,
    /// Whether a part of a layer could not be read.
    is_lost: bool,
    told: BTreeSet<String>,
}

/// Octets between two fields that may be headers of any layer: padding, tag and length, pointers.
const GAP: usize = 7;

/// Whether octets are tags and lengths of BER, and nothing else.
fn are_heads(mut octets: &[u8]) -> bool {
    loop {
        octets = match octets {
            [] => return true,
            // The syntax of a dialogue portion, Q.773 §4.2.3.
            [6, 7, 0, 0x11, 0x86, 5, 1, _, 1, rest @ ..] => {
                octets = rest;
                continue;
            }
            [a, b, rest @ ..] if a & 31 == 31 && b & 0x80 == 0 => rest,
            [_, rest @ ..] => rest,
        };
        octets = match octets {
            [n, rest @ ..] if *n <= 0x80 => rest,
            [0x81, _, rest @ ..] | [0x82, _, _, rest @ ..] | [0x83, _, _, _, rest @ ..] => rest,
            _ => return false,
        };
    }
}

/// A name in labels, each behind its length, RFC 1035 §3.1.
fn labels(name: &str) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    for label in name.split('.') {
        out.push(u8::try_from(label.len()).ok()?);
        out.extend_from_slice(label.as_bytes());
    }
    Some(out)
}

/// Bits above which a bit string may identify somebody: that of a closed subscriber group has 27, TS 23.003 §4.7.
const MOST_BITS: usize = 16;

fn are_bits(text: &str) -> bool {
    text.bytes().all(|b| matches!(b, b'0' | b'1'))
}

/// What stays as it is, though it is text: object identifiers, times, few bits. Digits that are packed have been looked for.
fn is_kept(text: &str) -> bool {
    let marks = text.bytes().filter(|b| b".:-TZ+ ".contains(b)).count();
    are_bits(text) || marks > 0 && text.bytes().all(|b| b.is_ascii_digit() || b".:-TZ+ ".contains(&b))
}

impl Change<'_> {
    /// Makes zeros of what no field tells and is no header.
    fn blank_gaps(&mut self) {
        let mut start = 0;
        while start < self.covered.len() {
            let is_covered = self.covered.get(start).copied().unwrap_or(true);
            let rest = self.covered.get(start..).unwrap_or_default();
            let length = rest.iter().position(|other| *other != is_covered).unwrap_or(rest.len()).max(1);
            let end = start.saturating_add(length);
            if !is_covered && length > GAP {
                let is_inside = |s: &Span| s.start as usize <= start && end <= s.end as usize;
                let gap = self.from.get(start..end).unwrap_or_default();
                // A parameter of SIGTRAN that begins with another one, and the pointers of a LUDT in front of a length.
                let is_known = matches!(
                    gap,
                    [0..=4, _, _, _, 0..=4, _, _, _] | [_, 0..=3, _, 0..=3, _, 0..=3, _, 0..=3, _]
                );
                let are_heads = self.in_ber.iter().any(is_inside) && are_heads(gap);
                if !is_known && !are_heads {
                    if let Some(octets) = self.octets.get_mut(start..end) {
                        octets.fill(0);
                    }
                }
            }
            start = end;
        }
    }
    fn cover(&mut self, span: Span) {
        if let Some(covered) = self.covered.get_mut(Self::range(span)) {
            covered.fill(true);
        }
    }
    /// A field lies in octets that were told as such before: they are what it and those behind it tell of them.
    fn reopen(&mut self, span: Span) {
        let around = self.opaque.iter().rposition(|o| o.start <= span.start && span.end <= o.end);
        let Some(around) = around.map(|n| self.opaque.remove(n)) else { return };
        self.restore(around);
        if let Some(covered) = self.covered.get_mut(Self::range(around)) {
            covered.fill(false);
        }
        // In front of the first field of a layer stands its header.
        if self.ber.is_some() {
            self.in_ber.push(around);
        }
    }
    fn restore(&mut self, span: Span) {
        let range = Self::range(span);
        if let (Some(to), Some(from)) = (self.octets.get_mut(range.clone()), self.from.get(range)) {
            to.copy_from_slice(from);
        }
    }
    fn keep(&mut self, span: Span) {
        self.kept.insert((span.start, span.end));
    }
    fn fill(&mut self, span: Span) {
        if let Some(octets) = self.octets.get_mut(Self::range(span)) {
            octets.fill(0);
        }
    }
    fn identity(&self, field: &Field<'_>) -> Option<Identity> {
        field.kind.identity.or_else(|| self.identities.iter().rev().copied().flatten().next())
    }
    fn range(span: Span) -> Range<usize> {
        span.start as usize..span.end as usize
    }
    fn raw(&self, span: Span) -> &[u8] {
        self.from.get(Self::range(span)).unwrap_or_default()
    }
    fn put(&mut self, at: usize, octets: &[u8]) {
        let end = at.saturating_add(octets.len());
        if let Some(to) = self.octets.get_mut(at..end) {
            to.copy_from_slice(octets);
        }
    }
    /// Makes zeros of a leaf, not of its tag and length.
    fn blank(&mut self, span: Span) {
        let raw = self.raw(span);
        let head = match raw {
            _ if self.ber.is_none() => 0,
            [_, 0x81, n, rest @ ..] if usize::from(*n) == rest.len() => 3,
            [_, n, rest @ ..] if usize::from(*n) == rest.len() => 2,
            [_, 0x82, a, b, rest @ ..] if usize::from(u16::from_be_bytes([*a, *b])) == rest.len() => 4,
            [a, _, n, rest @ ..] if a & 31 == 31 && usize::from(*n) == rest.len() => 3,
            _ => 0,
        };
        self.fill(span.last(raw.len().saturating_sub(head)));
    }
    /// Makes zeros of octets that are the last ones of a leaf.
    fn blank_octets(&mut self, span: Span, octets: &[u8]) {
        if self.raw(span).ends_with(octets) {
            self.fill(span.last(octets.len()));
        } else {
            self.blank(span);
        }
    }
    fn tell(&mut self, text: &str) {
        for word in text.split(|c: char| !c.is_ascii_alphanumeric()) {
            let small = word.to_ascii_lowercase();
            let is_network = ["mcc", "mnc"].iter().any(|w| small.starts_with(w));
            if word.len() >= LEAST && !WORDS.contains(&small.as_str()) && !is_network {
                self.told.insert(word.to_owned());
            }
        }
    }
    /// Whether a text that does not stand in its octets is a name of them: of no type of its own and a word, in a short
    /// message too short to be packed there.
    fn is_name(&self, field: &Field<'_>, text: &str) -> bool {
        // Digits above 9 are letters.
        let is_word =
            field.name != "digits" && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_#".contains(&b));
        let packed = text.len().saturating_mul(7).div_ceil(8);
        let fits = self.in_sms > 0 && self.raw(field.span).len() >= packed;
        field.kind.name.is_empty() && is_word && !fits
    }
    fn text(&mut self, field: &Field<'_>, identity: Option<Identity>, text: &str) {
        let span = field.span;
        let raw = self.raw(span);
        if text.is_empty() || raw.is_empty() {
            return;
        }
        let start = span.start as usize;
        if let Some(at) = find(raw, text.as_bytes()) {
            let other = self.names.text(text, true);
            // Of characters of several octets each becomes as many.
            if other.len() == text.len() {
                self.tell(text);
                return self.put(start.saturating_add(at), other.as_bytes());
            }
            return self.blank(span);
        }
        if let Some(at) = labels(text).and_then(|packed| find(raw, &packed)) {
            // The dots of a name in labels are their lengths.
            if let Some(other) = labels(&self.names.text(text, true)) {
                self.tell(text);
                return self.put(start.saturating_add(at), &other);
            }
        }
        if let Ok(address) = text.parse::<IpAddr>() {
            let octets = |address| match address {
                IpAddr::V4(a) => a.octets().to_vec(),
                IpAddr::V6(a) => a.octets().to_vec(),
            };
            if let Some(at) = find(raw, &octets(address)) {
                return self.put(start.saturating_add(at), &octets(self.names.address(address)));
            }
        }
        if text.bytes().all(|b| b.is_ascii_digit()) {
            let is_imsi = (14..=15).contains(&text.len()) && identity.is_some_and(may_be_imsi);
            if self.packed(span, text, is_imsi) {
                return self.tell(text);
            }
        }
        if are_bits(text) && text.len() > MOST_BITS {
            // How many of the last octet are none stands in front of them.
            return self.fill(span.last(text.len().div_ceil(8)));
        }
        if identity.is_none() && (is_kept(text) || self.is_name(field, text)) {
            return self.keep(span);
        }
        self.blank(span);
    }
    /// Changes digits that are packed, two an octet; whether they are.
    fn packed(&mut self, span: Span, digits: &str, is_imsi: bool) -> bool {
        let wanted: Vec<u8> = digits.bytes().map(|b| b & 15).collect();
        for low_first in [true, false] {
            let both = |b: &u8| if low_first { [b & 15, b >> 4] } else { [b >> 4, b & 15] };
            let halves: Vec<u8> = self.raw(span).iter().flat_map(both).collect();
            // From behind: what stands in front are tags, lengths and the nature of the number.
            let Some(at) = memchr::memmem::rfind(&halves, &wanted) else { continue };
            let other = self.names.digits(digits, is_imsi);
            for (n, digit) in (at..).zip(other.bytes()) {
                let Some(octet) = self.octets.get_mut((span.start as usize).saturating_add(n / 2)) else {
                    break;
                };
                let is_low = (n % 2 == 0) == low_first;
                *octet = if is_low { *octet & 0xf0 | digit & 15 } else { *octet & 15 | digit << 4 };
            }
            return true;
        }
        false
    }
    /// Octets without a further meaning: digits where they identify somebody by a number, otherwise zeros.
    fn octets(&mut self, field: &Field<'_>, octets: &[u8]) {
        if matches!(field.name, "otid" | "dtid") && field.kind.identity.is_none() {
            return self.keep(field.span);
        }
        let identity = self.identity(field);
        if identity == Some(Identity::PLMN) && self.names.keep_plmn {
            return;
        }
        let mut digits = String::new();
        for b in octets {
            let _ = write!(digits, "{:x}{:x}", b & 15, b >> 4);
        }
        let digits = digits.trim_end_matches('f');
        let numbers = [Identity::IMSI, Identity::MSISDN, Identity::IMEI];
        if identity.is_some_and(|i| numbers.contains(&i)) && digits.bytes().all(|b| b.is_ascii_digit()) {
            self.text(field, identity, digits);
        } else {
            if self.raw(field.span).ends_with(octets) {
                self.opaque.push(field.span.last(octets.len()));
            }
            self.blank_octets(field.span, octets);
        }
    }
}

/// Whether what a field identifies may be an IMSI.
fn may_be_imsi(identity: Identity) -> bool {
    [
        Identity::IMSI,
        Identity::IMSI_OR_NAI,
        Identity::IMPI,
        Identity::SUBSCRIBER,
        Identity::SUBSCRIBER_OR_NUMBER,
        Identity::BY_TYPE,
        Identity::CARRIER,
    ]
    .contains(&identity)
}

impl Visitor for Change<'_> {
    fn begin(&mut self, field: Field<'_>, _: Shape) {
        if matches!(field.name, "tcap" | "map" | "cap" | "inap" | "mapDialoguePDU") && self.ber.is_none() {
            self.ber = Some(self.identities.len());
            self.in_ber.push(field.span);
        }
        // What stands in octets that were told as such is told behind them.
        self.reopen(field.span);
        if field.name == "sms" || self.in_sms > 0 {
            self.in_sms = self.in_sms.saturating_add(1);
        }
        self.identities.push(field.kind.identity);
    }
    fn end(&mut self) {
        self.identities.pop();
        self.in_sms = self.in_sms.saturating_sub(1);
        if self.ber == Some(self.identities.len()) {
            self.ber = None;
        }
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        // A name of what stays is no field of its own.
        if matches!(value, Value::Text(_)) && self.kept.contains(&(field.span.start, field.span.end)) {
            return;
        }
        if !matches!(value, Value::Octets(_)) {
            self.reopen(field.span);
        }
        self.cover(field.span);
        let identity = self.identity(&field);
        match value {
            Value::Octets(octets) => self.octets(&field, octets),
            Value::Text(text) => {
                let is_network = identity == Some(Identity::PLMN);
                if !is_network || !self.names.keep_plmn {
                    self.text(&field, identity, &text.to_string());
                }
            }
            // A number of more than 32 bits may be the digits of somebody.
            Value::Named(n, None) | Value::Signed(n) if i32::try_from(n).is_err() => self.blank(field.span),
            Value::Flag(_) | Value::Null | Value::Named(..) | Value::Ranged(..) => self.keep(field.span),
            Value::Unsigned(_)
            | Value::Signed(_)
            | Value::Unsigned64(_)
            | Value::Signed64(_)
            | Value::Float(_) => {
                let own = field.kind.identity;
                let says_how = [Identity::NUMBERING_PLAN, Identity::TYPE];
                let is_place = identity == Some(Identity::LOCATION);
                if is_place || own.is_some_and(|own| !says_how.contains(&own)) {
                    self.blank(field.span);
                } else {
                    self.keep(field.span);
                }
            }
            // Kinds of values that there may be: nothing is known of them.
            _ => self.blank(field.span),
        }
    }
    fn fault(&mut self, field: Field<'_>, raw: &[u8], _: Error) {
        // What a layer has lost, all its fields may have.
        self.is_lost |= self.identities.len() <= 1;
        self.cover(field.span);
        self.blank_octets(field.span, raw);
    }
    fn unknown(&mut self, field: Field<'_>, raw: &[u8]) {
        self.cover(field.span);
        // A whole element has its tag and its length.
        if self.raw(field.span) == raw {
            self.blank(field.span);
        } else {
            self.blank_octets(field.span, raw);
        }
    }
    fn unread(&mut self, field: Field<'_>, octets: &[u8]) {
        self.cover(field.span);
        self.blank_octets(field.span, octets);
    }
    fn other(&mut self, _: Field<'_>, element: Element<'_>, _: Error) {
        self.cover(element.place);
        self.blank_octets(element.place, element.contents);
    }
}
