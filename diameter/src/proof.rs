//! The proof that a message is in order: one pass over its AVPs, each judged by its definition and counted by its grammar.

use crate::{
    audit::{self, Parties, Party},
    avp, check,
    def::{Def, MandatoryBit},
    dictionary::STANDARD,
    grammar::Grammar,
    message::{Avp, Avps, Flags, MAX_AVPS, MAX_DEPTH, Message, is_zero},
    types::{AvpType as _, DataKind, DiameterIdentity, Format, Grouped, Text, Value},
    walk,
};
use sigcodec_gsm::digits::{is_imei, is_imsi};
use sigcodec_wire::{
    Error, Kind, Layer, Reader,
    audit::{Auditor, Finding, Flag},
    walk::{Identity, Visitor},
};

/// An AVP that is not in order, by itself: what walk, audit and check of the whole message tell of it, they tell of it
/// alone.
#[derive(Clone, Copy, Debug)]
pub struct Part<'a> {
    /// The AVP.
    pub avp: Avp<'a>,
    beside: Avps<'a>,
    application: u32,
    depth: u8,
}

impl Part<'_> {
    /// What a walk of the whole tells of it.
    pub fn walk(&self, visitor: &mut dyn Visitor) {
        walk::part(&self.avp, self.beside, self.application, visitor);
    }
    /// What an audit of the whole reports of it.
    pub fn audit(&self, auditor: &mut dyn Auditor) {
        audit::audit_avp(&self.avp, &self.beside, false, &STANDARD, auditor);
    }
    /// What a check of the whole reports of it.
    pub fn check(&self, report: &mut dyn FnMut(Error)) {
        check::part(&self.avp, self.depth, report);
    }
}

/// Who listens to a proof.
pub trait Witness<'a> {
    /// A value that is in order and identifies somebody. `false` makes its AVP a
    /// [part](Self::part) that is not.
    fn identified(&mut self, value: Reader<'a>, def: &'static Def, identity: Identity) -> bool;
    /// The end of a group. `false` makes it a [part](Self::part) that is not in order.
    fn group(&mut self, members: &Avps<'a>) -> bool;
    /// An AVP that is not in order. What was told of values inside it may come again. `false` ends the proof.
    fn part(&mut self, part: &Part<'a>) -> bool;
    /// What is odd about AVPs beside each other, or about one that is read all the same.
    fn finding(&mut self, finding: Finding);
    /// What a check reports of the same.
    fn violates(&mut self, violation: Error);
}

impl<'a> Message<'a> {
    /// Whether audit, check and walk with [`STANDARD`] have nothing to tell of the message but what they tell of the parts
    /// that `witness` is told; it is told too what values identify, in the order of the octets.
    ///
    /// `false` says nothing about the message but that the others have to tell. What was told is then not all.
    pub fn is_in_order(&self, witness: &mut dyn Witness<'a>) -> bool {
        let h = &self.header;
        let is_request = h.flags.is_request();
        let combination = if is_request { Flags::ERROR } else { Flags::RETRANSMITTED };
        // What only neighbours exchange is left to the others.
        if h.version != 1
            || h.length & 3 != 0
            || h.flags.reserved() != 0
            || h.flags.0 & combination != 0
            || h.application == 0
        {
            return false;
        }
        let Some(command) = STANDARD.command(h.application, h.command, is_request) else { return false };
        let grammar = if h.flags.is_error() { None } else { Some(&command.grammar) };
        let mut proof = Proof { application: h.application, witness };
        let mut parties = Parties::NONE;
        if !proof.avps(self.avps(), grammar, 0, Some(&mut parties)) {
            return false;
        }
        parties.audit(self.avps(), &mut |f: Finding| proof.witness.finding(f));
        true
    }
}

struct Proof<'p, 'a> {
    application: u32,
    witness: &'p mut dyn Witness<'a>,
}

/// The AVP in front of some octets, padded to its end.
struct Front<'a> {
    code: u32,
    vendor: u32,
    flags: u8,
    octets: &'a [u8],
    padding: &'a [u8],
    after: &'a [u8],
}

impl<'a> Front<'a> {
    #[inline(always)]
    #[expect(clippy::cast_possible_truncation, reason = "the parts of a header: 32, 8 and 24 bits")]
    fn of(rest: &'a [u8]) -> Option<Self> {
        let (head, behind) = rest.split_first_chunk::<8>()?;
        let head = u64::from_be_bytes(*head);
        let (code, flags, length) = ((head >> 32) as u32, (head >> 24) as u8, head as usize & 0xff_ffff);
        let (vendor, header) = if flags & Avp::VENDOR != 0 {
            (u32::from_be_bytes(*behind.first_chunk::<4>()?), 12)
        } else {
            (0, 8)
        };
        let (whole, after) = rest.split_at_checked(length.wrapping_add(3) & !3)?;
        let (avp, padding) = whole.split_at_checked(length)?;
        let (_, octets) = avp.split_at_checked(header)?;
        Some(Self { code, vendor, flags, octets, padding, after })
    }
}

impl<'a> Proof<'_, 'a> {
    /// AVPs of the message or of a group.
    fn avps(
        &mut self,
        avps: Avps<'a>,
        grammar: Option<&'static Grammar>,
        depth: u8,
        mut parties: Option<&mut Parties<'a>>,
    ) -> bool {
        let whole = avps.reader();
        let mut seen = Seen { rules: [0; 2], required: 0 };
        let (mut rest, mut place) = (whole.rest(), 0usize);
        while !rest.is_empty() {
            let Some(front) = Front::of(rest).filter(|_| place < MAX_AVPS) else { return false };
            // As others know it, where they have to.
            let offset = whole.len().wrapping_sub(rest.len());
            let avp = || avps.at(offset);
            if let Some(parties) = parties.as_deref_mut() {
                if Parties::wants(front.code, front.vendor, place) {
                    let party = Party { start: start(whole.end(), rest), octets: front.octets };
                    parties.take(front.code, front.vendor, party);
                }
            }
            let mut misplaced = None;
            let rule = grammar.and_then(|grammar| grammar.rule(front.code, front.vendor));
            let def = match (rule, grammar) {
                (Some((at, rule)), _) => {
                    if rule.fixed && rule.max == 1 && at != place {
                        misplaced = Some(Kind::Order);
                    }
                    if !seen.count(at, rule.min, rule.max) {
                        return false;
                    }
                    Some(rule.avp)
                }
                (None, grammar) => {
                    if grammar.is_some_and(|grammar| !grammar.open) {
                        misplaced = Some(Kind::Unexpected);
                    }
                    STANDARD.get(front.code, front.vendor)
                }
            };
            let behind = front.after.len().wrapping_add(front.padding.len()).wrapping_add(front.octets.len());
            let value = || whole.part(whole.len().wrapping_sub(behind), front.octets.len());
            if !def.is_some_and(|def| self.avp(&front, def, depth, &value)) {
                let Some(avp) = avp() else { return false };
                let part = Part { avp, beside: avps, application: self.application, depth };
                if !self.witness.part(&part) {
                    return false;
                }
            }
            if let Some(kind) = misplaced {
                self.violates(kind, start(whole.end(), rest));
            }
            (rest, place) = (front.after, place.wrapping_add(1));
        }
        grammar.is_none_or(|grammar| seen.required == grammar.required) && self.witness.group(&avps)
    }
    /// Tells what a check reports of an AVP.
    #[cold]
    fn violates(&mut self, kind: Kind, at: u32) {
        self.witness.violates(Error::new(kind, at, Layer::Diameter));
    }
    /// Tells what is odd about an AVP that is read all the same.
    #[cold]
    fn is_odd(&mut self, flag: Flag, at: u32) {
        self.witness.finding(Finding::new(flag, at));
    }
    /// Whether nothing is odd about an AVP, nor about what is in it.
    #[inline(always)]
    fn avp(
        &mut self,
        front: &Front<'a>,
        def: &'static Def,
        depth: u8,
        value: &impl Fn() -> Option<Reader<'a>>,
    ) -> bool {
        let bit = match def.mandatory {
            MandatoryBit::Must => front.flags & Avp::MANDATORY != 0,
            MandatoryBit::May => true,
            MandatoryBit::MustNot => front.flags & Avp::MANDATORY == 0,
        };
        let vendor = (front.flags & Avp::VENDOR != 0) == (def.vendor != 0);
        if !vendor || front.flags & 0x1f != 0 {
            return false;
        }
        if !bit || !is_zero(front.padding) {
            let Some(value) = value() else { return false };
            self.outside(bit, front, def, value);
        }
        self.value(front, def, depth, value)
            && match def.value_kind.identity {
                None => true,
                Some(identity) if identity.is_of_nobody() => true,
                Some(identity) => value().is_some_and(|value| self.witness.identified(value, def, identity)),
            }
    }
    /// What is odd about the M bit and the padding.
    #[cold]
    #[inline(never)]
    fn outside(&mut self, bit: bool, front: &Front<'a>, def: &'static Def, value: Reader<'a>) {
        let start = value.position().wrapping_sub(if front.flags & Avp::VENDOR != 0 { 12 } else { 8 });
        if !is_zero(front.padding) {
            self.is_odd(Flag::AvpPaddingNonZero, value.end());
        }
        if !bit {
            self.is_odd(Flag::MandatoryBitWrong, start);
            if def.mandatory == MandatoryBit::Must {
                self.violates(Kind::Flags, start);
            }
        }
    }
    #[inline(always)]
    fn value(
        &mut self,
        front: &Front<'a>,
        def: &'static Def,
        depth: u8,
        value: &impl Fn() -> Option<Reader<'a>>,
    ) -> bool {
        let octets = front.octets;
        match def.kind {
            DataKind::OctetString => {
                !def.value_kind.is(Identity::IMEI) || octets.len() <= 8 || is_imei(octets)
            }
            DataKind::Unsigned32 | DataKind::Integer32 => octets.len() == 4,
            DataKind::Unsigned64 | DataKind::Integer64 => octets.len() == 8,
            DataKind::Enumerated => match octets {
                [a, b, c, d] => {
                    let n = i32::from_be_bytes([*a, *b, *c, *d]);
                    is_named(def, n) || value().is_some_and(|value| self.unnamed(value.position()))
                }
                _ => false,
            },
            DataKind::UTF8String => {
                Text::new(octets).is_some()
                    && match def.value_kind.identity {
                        Some(Identity::IMSI) => is_imsi(octets),
                        Some(Identity::IMSI_OR_NAI | Identity::IMPI) => {
                            is_imsi(octets) || audit::is_name_in_order(octets)
                        }
                        _ => true,
                    }
                    && (front.code != avp::SESSION_ID.code
                        || front.vendor != 0
                        || !audit::has_subscriber(octets))
            }
            DataKind::DiameterIdentity => DiameterIdentity::is(octets) && !audit::has_subscriber(octets),
            DataKind::Grouped => value().is_some_and(|value| self.group(value, def, depth)),
            DataKind::Derived(Format::Imei | Format::ImeiSv) => is_imei(octets),
            _ => value().is_some_and(|value| is_seldom_in_order(value, def)),
        }
    }
    /// A value that has no name; it is read all the same.
    #[cold]
    #[inline(never)]
    fn unnamed(&mut self, at: u32) -> bool {
        self.is_odd(Flag::EnumOutOfRange, at);
        self.violates(Kind::Enumerated, at);
        true
    }
    #[inline(never)]
    fn group(&mut self, value: Reader<'a>, def: &'static Def, depth: u8) -> bool {
        let failed = avp::FAILED_AVP.def;
        if depth.wrapping_add(2) >= MAX_DEPTH || core::ptr::eq(def, failed) {
            return false;
        }
        match Grouped::decode(value) {
            Ok(inner) => self.avps(inner, def.group, depth.wrapping_add(1), None),
            Err(_) => false,
        }
    }
}

/// Where octets at the end of a message begin that end at `end`.
#[expect(clippy::cast_possible_truncation, reason = "never longer than the longest input")]
const fn start(end: u32, rest: &[u8]) -> u32 {
    end.wrapping_sub(rest.len() as u32)
}

/// The rules of a grammar that have been met.
struct Seen {
    /// A bit a rule.
    rules: [u64; 2],
    /// How many that must be met.
    required: u8,
}

impl Seen {
    /// Counts an AVP; `false` where there are more than one bit can count.
    #[inline(always)]
    #[expect(clippy::cast_possible_truncation, reason = "below 64")]
    fn count(&mut self, place: usize, min: u8, max: u8) -> bool {
        if min > 1 || max != 1 && max != u8::MAX {
            return false;
        }
        let bit = 1u64.wrapping_shl((place & 63) as u32);
        let [low, high] = &mut self.rules;
        let rules = match place {
            0..=63 => low,
            64..=127 => high,
            _ => return false,
        };
        let again = *rules & bit != 0;
        *rules |= bit;
        self.required = self.required.wrapping_add(u8::from(!again && min == 1));
        !again || max != 1
    }
}

/// Whether a value has a name, if values have.
#[inline(always)]
fn is_named(def: &Def, n: i32) -> bool {
    let is = |value: &(i32, &str)| value.0 == n;
    // Most lists begin with 0 and leave none out.
    def.values.is_empty()
        || usize::try_from(n).ok().and_then(|at| def.values.get(at)).is_some_and(is)
        || def.values.iter().any(is)
}

/// The types that are seen less often.
#[inline(never)]
fn is_seldom_in_order(value: Reader<'_>, def: &Def) -> bool {
    match def.kind.decode(value) {
        Ok(Value::Derived(view)) => {
            let mut odd = false;
            let auditor: &mut dyn Auditor = &mut |_: Finding| odd = true;
            audit::audit_view(&view, value, auditor);
            !odd
        }
        Ok(_) => true,
        Err(_) => false,
    }
}

/// Every rule of a grammar stands for what the dictionary has: a rule is as good as a look into it.
#[cfg(test)]
mod tests {
    extern crate std;

    use super::*;

    fn hold(grammar: &Grammar, of: &str) {
        for rule in grammar.rules {
            let def = STANDARD.get(rule.avp.code, rule.avp.vendor);
            assert!(def.is_some_and(|d| core::ptr::eq(d, rule.avp)), "{} in {of}", rule.avp.name);
        }
        let required = grammar.rules.iter().filter(|r| r.min > 0).count();
        assert_eq!(usize::from(grammar.required), required, "{of}");
    }

    #[test]
    fn a_rule_stands_for_what_the_dictionary_has() {
        for command in STANDARD.applications().iter().flat_map(crate::Application::iter) {
            hold(&command.grammar, command.name);
        }
        for def in STANDARD.defs() {
            if let Some(group) = def.group {
                hold(group, def.name);
            }
        }
    }
}
