//! What a message violates: RFC 6733 and the grammar of its command.

use crate::{
    def::{Def, MandatoryBit},
    dictionary::Dictionary,
    grammar::{Broken, Grammar, Tally},
    message::{Avp, Avps, Flags, MAX_DEPTH, Message},
    types::{AvpType as _, DataKind, Grouped, Value},
};
use sigcodec_wire::{Error, Kind, Reader};

/// A violation of RFC 6733 or of a grammar.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Violation<'a> {
    /// What is wrong.
    pub kind: Kind,
    /// Where: the octet of the AVP, or the end of the container that lacks one.
    pub at: u32,
    /// The Result-Code that answers it, RFC 6733 §7.1.
    pub result_code: u32,
    /// The AVP that goes into Failed-AVP, RFC 6733 §7.5.
    pub failed: Failed<'a>,
    /// The groups that AVP is in.
    pub within: Within,
}

/// What goes into Failed-AVP.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Failed<'a> {
    /// Nothing.
    None,
    /// The AVP as it came.
    Avp(Avp<'a>),
    /// An AVP that cannot be read: the header as it came, and a value of zeros, §7.1.5.
    Header(Reader<'a>),
    /// One that is missing: an example with the smallest value, §7.5.
    Missing(&'static Def),
}

/// Groups inside groups around an AVP, from the outside in.
#[derive(Clone, Copy)]
pub struct Within {
    groups: [(u32, u32, u8); MAX_DEPTH as usize],
    depth: u8,
}

impl core::fmt::Debug for Within {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_list().entries(self.groups()).finish()
    }
}

impl Within {
    /// Around an AVP of the message itself: no group.
    pub const TOP: Self = Self { groups: [(0, 0, 0); MAX_DEPTH as usize], depth: 0 };

    /// Code, vendor and flags of each group, from the outside in.
    pub fn groups(&self) -> impl DoubleEndedIterator<Item = (u32, u32, u8)> + '_ {
        self.groups.get(..usize::from(self.depth)).unwrap_or_default().iter().copied()
    }
    /// One group further in; the same where no more are counted.
    fn inside(mut self, group: &Avp<'_>) -> Self {
        if let Some(next) = self.groups.get_mut(usize::from(self.depth)) {
            *next = (group.code, group.vendor, group.flags);
            self.depth = self.depth.wrapping_add(1);
        }
        self
    }
}

macro_rules! results {
    ($($name:ident = $code:literal => $text:literal;)+) => {
        /// Result-Codes, RFC 6733 §7.1 and the registry of IANA; those of 3GPP and ETSI are constants of
        /// [`ResultCode3gpp`](crate::names::ResultCode3gpp) and [`ResultCodeEtsi`](crate::names::ResultCodeEtsi).
        pub mod result {
            $(#[doc = concat!("`", $text, "`.")] pub const $name: u32 = $code;)+
        }
        #[cfg(test)]
        const RESULTS: &[(u32, &str)] = &[$(($code, $text)),+];
    };
}
results! {
    MULTI_ROUND_AUTH = 1001 => "DIAMETER_MULTI_ROUND_AUTH";
    SUCCESS = 2001 => "DIAMETER_SUCCESS";
    LIMITED_SUCCESS = 2002 => "DIAMETER_LIMITED_SUCCESS";
    FIRST_REGISTRATION = 2003 => "DIAMETER_FIRST_REGISTRATION";
    SUBSEQUENT_REGISTRATION = 2004 => "DIAMETER_SUBSEQUENT_REGISTRATION";
    UNREGISTERED_SERVICE = 2005 => "DIAMETER_UNREGISTERED_SERVICE";
    SUCCESS_SERVER_NAME_NOT_STORED = 2006 => "DIAMETER_SUCCESS_SERVER_NAME_NOT_STORED";
    SERVER_SELECTION = 2007 => "DIAMETER_SERVER_SELECTION";
    SUCCESS_AUTH_SENT_SERVER_NOT_STORED = 2008 => "DIAMETER_SUCCESS_AUTH_SENT_SERVER_NOT_STORED";
    SUCCESS_RELOCATE_HA = 2009 => "DIAMETER_SUCCESS_RELOCATE_HA";
    COMMAND_UNSUPPORTED = 3001 => "DIAMETER_COMMAND_UNSUPPORTED";
    UNABLE_TO_DELIVER = 3002 => "DIAMETER_UNABLE_TO_DELIVER";
    REALM_NOT_SERVED = 3003 => "DIAMETER_REALM_NOT_SERVED";
    TOO_BUSY = 3004 => "DIAMETER_TOO_BUSY";
    LOOP_DETECTED = 3005 => "DIAMETER_LOOP_DETECTED";
    REDIRECT_INDICATION = 3006 => "DIAMETER_REDIRECT_INDICATION";
    APPLICATION_UNSUPPORTED = 3007 => "DIAMETER_APPLICATION_UNSUPPORTED";
    INVALID_HDR_BITS = 3008 => "DIAMETER_INVALID_HDR_BITS";
    INVALID_AVP_BITS = 3009 => "DIAMETER_INVALID_AVP_BITS";
    UNKNOWN_PEER = 3010 => "DIAMETER_UNKNOWN_PEER";
    REALM_REDIRECT_INDICATION = 3011 => "DIAMETER_REALM_REDIRECT_INDICATION";
    AUTHENTICATION_REJECTED = 4001 => "DIAMETER_AUTHENTICATION_REJECTED";
    OUT_OF_SPACE = 4002 => "DIAMETER_OUT_OF_SPACE";
    ELECTION_LOST = 4003 => "DIAMETER_ELECTION_LOST";
    ERROR_MIP_REPLY_FAILURE = 4005 => "DIAMETER_ERROR_MIP_REPLY_FAILURE";
    ERROR_HA_NOT_AVAILABLE = 4006 => "DIAMETER_ERROR_HA_NOT_AVAILABLE";
    ERROR_BAD_KEY = 4007 => "DIAMETER_ERROR_BAD_KEY";
    ERROR_MIP_FILTER_NOT_SUPPORTED = 4008 => "DIAMETER_ERROR_MIP_FILTER_NOT_SUPPORTED";
    END_USER_SERVICE_DENIED = 4010 => "DIAMETER_END_USER_SERVICE_DENIED";
    CREDIT_CONTROL_NOT_APPLICABLE = 4011 => "DIAMETER_CREDIT_CONTROL_NOT_APPLICABLE";
    CREDIT_LIMIT_REACHED = 4012 => "DIAMETER_CREDIT_LIMIT_REACHED";
    USER_NAME_REQUIRED = 4013 => "DIAMETER_USER_NAME_REQUIRED";
    RESOURCE_FAILURE = 4014 => "RESOURCE_FAILURE";
    AVP_UNSUPPORTED = 5001 => "DIAMETER_AVP_UNSUPPORTED";
    UNKNOWN_SESSION_ID = 5002 => "DIAMETER_UNKNOWN_SESSION_ID";
    AUTHORIZATION_REJECTED = 5003 => "DIAMETER_AUTHORIZATION_REJECTED";
    INVALID_AVP_VALUE = 5004 => "DIAMETER_INVALID_AVP_VALUE";
    MISSING_AVP = 5005 => "DIAMETER_MISSING_AVP";
    RESOURCES_EXCEEDED = 5006 => "DIAMETER_RESOURCES_EXCEEDED";
    CONTRADICTING_AVPS = 5007 => "DIAMETER_CONTRADICTING_AVPS";
    AVP_NOT_ALLOWED = 5008 => "DIAMETER_AVP_NOT_ALLOWED";
    AVP_OCCURS_TOO_MANY_TIMES = 5009 => "DIAMETER_AVP_OCCURS_TOO_MANY_TIMES";
    NO_COMMON_APPLICATION = 5010 => "DIAMETER_NO_COMMON_APPLICATION";
    UNSUPPORTED_VERSION = 5011 => "DIAMETER_UNSUPPORTED_VERSION";
    UNABLE_TO_COMPLY = 5012 => "DIAMETER_UNABLE_TO_COMPLY";
    INVALID_BIT_IN_HEADER = 5013 => "DIAMETER_INVALID_BIT_IN_HEADER";
    INVALID_AVP_LENGTH = 5014 => "DIAMETER_INVALID_AVP_LENGTH";
    INVALID_MESSAGE_LENGTH = 5015 => "DIAMETER_INVALID_MESSAGE_LENGTH";
    INVALID_AVP_BIT_COMBO = 5016 => "DIAMETER_INVALID_AVP_BIT_COMBO";
    NO_COMMON_SECURITY = 5017 => "DIAMETER_NO_COMMON_SECURITY";
    RADIUS_AVP_UNTRANSLATABLE = 5018 => "DIAMETER_RADIUS_AVP_UNTRANSLATABLE";
    ERROR_NO_FOREIGN_HA_SERVICE = 5024 => "DIAMETER_ERROR_NO_FOREIGN_HA_SERVICE";
    ERROR_END_TO_END_MIP_KEY_ENCRYPTION = 5025 => "DIAMETER_ERROR_END_TO_END_MIP_KEY_ENCRYPTION";
    USER_UNKNOWN = 5030 => "DIAMETER_USER_UNKNOWN";
    RATING_FAILED = 5031 => "DIAMETER_RATING_FAILED";
    ERROR_USER_UNKNOWN = 5032 => "DIAMETER_ERROR_USER_UNKNOWN";
    ERROR_IDENTITIES_DONT_MATCH = 5033 => "DIAMETER_ERROR_IDENTITIES_DONT_MATCH";
    ERROR_IDENTITY_NOT_REGISTERED = 5034 => "DIAMETER_ERROR_IDENTITY_NOT_REGISTERED";
    ERROR_ROAMING_NOT_ALLOWED = 5035 => "DIAMETER_ERROR_ROAMING_NOT_ALLOWED";
    ERROR_IDENTITY_ALREADY_REGISTERED = 5036 => "DIAMETER_ERROR_IDENTITY_ALREADY_REGISTERED";
    ERROR_AUTH_SCHEME_NOT_SUPPORTED = 5037 => "DIAMETER_ERROR_AUTH_SCHEME_NOT_SUPPORTED";
    ERROR_IN_ASSIGNMENT_TYPE = 5038 => "DIAMETER_ERROR_IN_ASSIGNMENT_TYPE";
    ERROR_TOO_MUCH_DATA = 5039 => "DIAMETER_ERROR_TOO_MUCH_DATA";
    ERROR_NOT_SUPPORTED_USER_DATA = 5040 => "DIAMETER_ERROR_NOT_SUPPORTED_USER_DATA";
    ERROR_MIP6_AUTH_MODE = 5041 => "DIAMETER_ERROR_MIP6_AUTH_MODE";
    UNKNOWN_BINDING_TEMPLATE_NAME = 5042 => "UNKNOWN_BINDING_TEMPLATE_NAME";
    BINDING_FAILURE = 5043 => "BINDING_FAILURE";
    MAX_BINDINGS_SET_FAILURE = 5044 => "MAX_BINDINGS_SET_FAILURE";
    MAXIMUM_BINDINGS_REACHED_FOR_ENDPOINT = 5045 => "MAXIMUM_BINDINGS_REACHED_FOR_ENDPOINT";
    SESSION_EXISTS = 5046 => "SESSION_EXISTS";
    INSUFFICIENT_CLASSIFIERS = 5047 => "INSUFFICIENT_CLASSIFIERS";
    ERROR_EAP_CODE_UNKNOWN = 5048 => "DIAMETER_ERROR_EAP_CODE_UNKNOWN";
    END_USER_NOT_FOUND = 5241 => "DIAMETER_END_USER_NOT_FOUND";
}

impl<'a> Message<'a> {
    /// Tells every violation of a message: header, AVPs, and the grammar of its command where there is one.
    pub fn check(&self, dictionary: &Dictionary, report: &mut dyn FnMut(Violation<'a>)) {
        let h = &self.header;
        let start = self.octets().position();
        let mut header = |kind, at: u32, result_code| {
            let at = start.wrapping_add(at);
            report(Violation { kind, at, result_code, failed: Failed::None, within: Within::TOP });
        };
        if h.version != 1 {
            header(Kind::Version, 0, result::UNSUPPORTED_VERSION);
        }
        if h.length & 3 != 0 {
            header(Kind::MessageLength, 1, result::INVALID_MESSAGE_LENGTH);
        }
        if wrong_bits(self) {
            header(Kind::Flags, 4, result::INVALID_HDR_BITS);
        }
        let command = dictionary.command(h.application, h.command, h.flags.is_request());
        if command.is_none() {
            let known = dictionary.application_name(h.application).is_some();
            let code = if known { result::COMMAND_UNSUPPORTED } else { result::APPLICATION_UNSUPPORTED };
            header(Kind::Command, 5, code);
        }
        // An answer that reports a protocol error has the grammar of RFC 6733 §7.2 and not that of its command.
        let grammar = if h.flags.is_error() { None } else { command.map(|c| &c.grammar) };
        Checker { dictionary, report }.avps(self.avps(), grammar, 0, &Within::TOP);
    }
}

/// Tells the violations of one AVP in groups so deep, by [`STANDARD`](crate::STANDARD).
#[inline(never)]
pub(crate) fn part(avp: &Avp<'_>, depth: u8, report: &mut dyn FnMut(Error)) {
    let report: &mut dyn FnMut(Violation<'_>) =
        &mut |v| report(Error::new(v.kind, v.at, sigcodec_wire::Layer::Diameter));
    Checker { dictionary: &crate::STANDARD, report }.avp(avp, depth, &Within::TOP);
}

/// Reserved bits, E in a request, T in an answer, and P in what only neighbours exchange, §3 and §5.
fn wrong_bits(message: &Message<'_>) -> bool {
    let h = &message.header;
    let request = h.flags.is_request();
    let combination = if request { Flags::ERROR } else { Flags::RETRANSMITTED };
    let neighbours = h.application == 0 && matches!(h.command, 257 | 280 | 282);
    h.flags.reserved() != 0 || h.flags.0 & combination != 0 || neighbours && h.flags.is_proxiable()
}

struct Checker<'c, 'a> {
    dictionary: &'c Dictionary,
    report: &'c mut dyn FnMut(Violation<'a>),
}

impl<'a> Checker<'_, 'a> {
    fn avps(&mut self, avps: Avps<'a>, grammar: Option<&'static Grammar>, depth: u8, within: &Within) {
        let mut items = avps.iter();
        let mut tally = Tally::new(grammar);
        let mut place = 0usize;
        loop {
            let rest = items.rest();
            let Some(item) = items.next() else { break };
            let avp = match item {
                Ok(avp) => avp,
                Err(e) => {
                    self.broken(e, rest, within);
                    break;
                }
            };
            self.avp(&avp, depth, within);
            // An AVP must be in the grammar, and a fixed one in its place.
            let kind = match tally.count(&avp) {
                None if grammar.is_some_and(|g| !g.open) => Some(Kind::Unexpected),
                Some((i, rule)) if i != place && rule.fixed && rule.max == 1 => Some(Kind::Order),
                _ => None,
            };
            if let Some(kind) = kind {
                let code = result::AVP_NOT_ALLOWED;
                self.tell(kind, avp.span().start, code, Failed::Avp(avp), within);
            }
            place = place.wrapping_add(1);
        }
        tally.broken(avps, |broken| match broken {
            Broken::Missing(def) => {
                let failed = Failed::Missing(def);
                self.tell(Kind::Missing, avps.reader().end(), result::MISSING_AVP, failed, within);
            }
            // §7.1.5.
            Broken::TooMany(avp) => {
                let code = result::AVP_OCCURS_TOO_MANY_TIMES;
                self.tell(Kind::Duplicate, avp.span().start, code, Failed::Avp(avp), within);
            }
        });
    }
    fn tell(&mut self, kind: Kind, at: u32, result_code: u32, failed: Failed<'a>, within: &Within) {
        (self.report)(Violation { kind, at, result_code, failed, within: *within });
    }

    /// One AVP by itself: its flags, whether it is known, its value.
    #[inline(always)]
    fn avp(&mut self, avp: &Avp<'a>, depth: u8, within: &Within) {
        let at = avp.span().start;
        let failed = Failed::Avp(*avp);
        let def = self.dictionary.get(avp.code, avp.vendor);
        let mandatory = avp.flags & Avp::MANDATORY != 0;
        // An application that takes an AVP over from another may ask for the M bit that its definition forbids
        // (TS 29.272 §7.1.9); none takes it away.
        let inconsistent = !mandatory && def.is_some_and(|d| d.mandatory == MandatoryBit::Must);
        if avp.flags & 0x1f != 0 || avp.flags & Avp::VENDOR != 0 && avp.vendor == 0 || inconsistent {
            self.tell(Kind::Flags, at, result::INVALID_AVP_BITS, failed, within);
        }
        if avp.padding().len() < (avp.data.len().wrapping_neg() & 3) {
            self.tell(Kind::Padding, avp.data.end(), result::INVALID_AVP_LENGTH, failed, within);
        }
        let Some(def) = def else {
            if mandatory {
                self.tell(Kind::Unknown, at, result::AVP_UNSUPPORTED, failed, within);
            }
            return;
        };
        match def.kind.decode(avp.data) {
            Err(e) => {
                let length = matches!(e.kind(), Kind::AvpLength | Kind::Truncated | Kind::Size);
                let code = if length { result::INVALID_AVP_LENGTH } else { result::INVALID_AVP_VALUE };
                self.tell(e.kind(), e.at(), code, failed, within);
            }
            Ok(Value::Enumerated(n)) if !def.values.is_empty() && def.value_name(n).is_none() => {
                let at = avp.data.position();
                self.tell(Kind::Enumerated, at, result::INVALID_AVP_VALUE, failed, within);
            }
            // What a Failed-AVP holds is wrong by its nature, and an example has no members.
            Ok(Value::Grouped(inner)) if avp.is(crate::avp::FAILED_AVP.def) => {
                self.frames(inner, &within.inside(avp));
            }
            Ok(Value::Grouped(inner)) if depth < MAX_DEPTH => {
                self.avps(inner, def.group, depth.wrapping_add(1), &within.inside(avp));
            }
            Ok(_) if def.kind == DataKind::Grouped => {
                let at = avp.data.position();
                self.tell(Kind::Depth, at, result::INVALID_AVP_VALUE, failed, within);
            }
            Ok(_) => {}
        }
    }
    /// The frames of AVPs and nothing else, in Failed-AVPs inside each other to the limit.
    fn frames(&mut self, avps: Avps<'a>, within: &Within) {
        let mut items = avps.iter();
        loop {
            let rest = items.rest();
            let Some(item) = items.next() else { break };
            match item {
                Ok(avp) if avp.is(crate::avp::FAILED_AVP.def) => match Grouped::decode(avp.data) {
                    Ok(inner) => self.frames(inner, &within.inside(&avp)),
                    Err(e) => {
                        self.tell(e.kind(), e.at(), result::INVALID_AVP_VALUE, Failed::Avp(avp), within);
                    }
                },
                Ok(_) => {}
                Err(e) => return self.broken(e, rest, within),
            }
        }
    }
    /// A frame that is not intact, or one AVP too many: the first of `rest`.
    fn broken(&mut self, e: Error, rest: Reader<'a>, within: &Within) {
        let (result_code, failed) = match e.kind() {
            Kind::Count => (result::UNABLE_TO_COMPLY, Failed::None),
            _ => (result::INVALID_AVP_LENGTH, Failed::Header(rest)),
        };
        self.tell(e.kind(), e.at(), result_code, failed, within);
    }
}

#[cfg(test)]
mod tests {
    /// The constants and the names that Result-Code has in the dictionary are the same.
    #[test]
    fn every_result_has_a_constant() {
        let named = |(code, text): &(u32, &str)| crate::names::result_code(*code) == Some(*text);
        assert!(super::RESULTS.iter().all(named));
        let names = (0..10_000).filter(|code| crate::names::result_code(*code).is_some());
        assert_eq!(names.count(), super::RESULTS.len(), "a row of `results!` in check.rs is missing");
    }
}
