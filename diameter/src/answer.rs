//! Answers to requests, RFC 6733 §6.2 and §7.

use crate::{
    avp, build,
    check::{Failed, Violation, Within, result},
    def::Def,
    dictionary::Dictionary,
    message::{Avp, Flags, Message},
    types::{DataKind, Format},
};
use sigcodec_wire::{Encode, Writer};

/// How a request ended: Result-Code, or Experimental-Result with the number of a vendor, §7.1 and §7.6.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// Result-Code.
    Result(u32),
    /// Experimental-Result: vendor and code.
    Experimental(u32, u32),
}

impl Outcome {
    /// Whether it is a protocol error, 3xxx, which sets the E bit, §7.1.3.
    #[must_use]
    pub const fn is_protocol_error(self) -> bool {
        matches!(self, Self::Result(3000..=3999))
    }
}

/// An answer to a request: identifiers, Session-Id and Proxy-Info of the request, and how it ended.
#[derive(Clone, Copy, Debug)]
pub struct Answer<'a, A> {
    /// The request.
    pub request: Message<'a>,
    /// How it ended.
    pub outcome: Outcome,
    /// What goes into Failed-AVP.
    pub failed: Failed<'a>,
    /// The groups that is in.
    pub within: Within,
    /// Origin-Host of the answering node.
    pub origin_host: &'a str,
    /// Origin-Realm of the answering node.
    pub origin_realm: &'a str,
    /// More AVPs: a tuple of [`Key::value`](crate::Key::value)s, or `()`.
    pub avps: A,
    /// Whether what the grammar of its command demands is taken from the request.
    echo: bool,
}

impl<'a> Answer<'a, ()> {
    /// The answer with an outcome. What the command demands of every answer and the request has said comes back, such as
    /// Auth-Session-State and CC-Request-Number; [`with`](Self::with) leaves that to the caller. `None` when the message is no request, which is not answered.
    #[must_use]
    pub fn new(
        request: Message<'a>,
        outcome: Outcome,
        origin_host: &'a str,
        origin_realm: &'a str,
    ) -> Option<Self> {
        request.header.flags.is_request().then_some(Self {
            request,
            outcome,
            failed: Failed::None,
            within: Within::TOP,
            origin_host,
            origin_realm,
            avps: (),
            echo: true,
        })
    }
    /// The answer to a violation; `None` when the message is no request, which is not answered.
    #[must_use]
    pub fn to_violation(
        request: Message<'a>,
        violation: &Violation<'a>,
        origin_host: &'a str,
        origin_realm: &'a str,
    ) -> Option<Self> {
        let answer = Self::new(request, Outcome::Result(violation.result_code), origin_host, origin_realm)?;
        Some(Self { failed: violation.failed, within: violation.within, ..answer })
    }
    /// The answer that the first violation of a request asks for, or one with `otherwise` if there is none; `None` when the
    /// message is no request, which is not answered.
    #[must_use]
    pub fn to_first_violation(
        request: Message<'a>,
        dictionary: &Dictionary,
        otherwise: Outcome,
        origin_host: &'a str,
        origin_realm: &'a str,
    ) -> Option<Self> {
        let mut first = None;
        request.check(dictionary, &mut |violation| {
            first.get_or_insert(violation);
        });
        match &first {
            Some(violation) => Self::to_violation(request, violation, origin_host, origin_realm),
            None => Self::new(request, otherwise, origin_host, origin_realm),
        }
    }
}

impl<'a, A> Answer<'a, A> {
    /// The same answer with these AVPs behind those that every answer has, Session-Id, Origin-Host, Origin-Realm, how it
    /// ended, and Proxy-Info: nothing else is taken from the request.
    #[must_use]
    pub fn with<B>(self, avps: B) -> Answer<'a, B> {
        let Self { request, outcome, failed, within, origin_host, origin_realm, .. } = self;
        Answer { request, outcome, failed, within, origin_host, origin_realm, avps, echo: false }
    }
}

impl<A: Encode> Encode for Answer<'_, A> {
    fn encode(&self, w: &mut Writer<'_>) {
        let h = &self.request.header;
        let error = if self.outcome.is_protocol_error() { Flags::ERROR } else { 0 };
        let flags = Flags(h.flags.0 & Flags::PROXIABLE | error);
        build::message(flags, h.command, h.application, [h.hop_by_hop, h.end_to_end], w, |w| {
            proxy_info(&self.request, w);
            self.avps.encode(w);
            if self.echo && !self.outcome.is_protocol_error() {
                demanded(&self.request, w);
            }
            failed_avp(&self.failed, &self.within, w);
            let origin =
                (avp::ORIGIN_HOST.value(self.origin_host), avp::ORIGIN_REALM.value(self.origin_realm));
            match self.outcome {
                Outcome::Result(code) => (avp::RESULT_CODE.value(code), origin).encode(w),
                Outcome::Experimental(vendor, code) => {
                    let inner = (avp::VENDOR_ID.value(vendor), avp::EXPERIMENTAL_RESULT_CODE.value(code));
                    (avp::EXPERIMENTAL_RESULT.value(inner), origin).encode(w);
                }
            }
            let session = |a: &Avp<'_>| a.is(avp::SESSION_ID.def);
            if let Some(id) = self.request.avps().iter().filter_map(Result::ok).find(session) {
                raw(&id, w);
            }
        });
    }
}

/// What the grammar of the answer demands and the request has, in the order of the grammar.
fn demanded(request: &Message<'_>, w: &mut Writer<'_>) {
    let own = [avp::SESSION_ID.def, avp::ORIGIN_HOST.def, avp::ORIGIN_REALM.def, avp::PROXY_INFO.def];
    let ends = [avp::RESULT_CODE.def, avp::EXPERIMENTAL_RESULT.def, avp::FAILED_AVP.def];
    let h = &request.header;
    let rules = crate::STANDARD.command(h.application, h.command, false).map_or(&[][..], |c| c.grammar.rules);
    for rule in rules.iter().rev().filter(|rule| rule.min > 0) {
        if own.iter().chain(&ends).any(|def| core::ptr::eq(*def, rule.avp)) {
            continue;
        }
        if let Some(said) = request.avps().iter().filter_map(Result::ok).find(|a| a.is(rule.avp)) {
            raw(&said, w);
        }
    }
}

/// Proxy-Info comes back in the same order, §6.2: the last is written first.
fn proxy_info(request: &Message<'_>, w: &mut Writer<'_>) {
    /// How many are collected in one pass.
    const BATCH: usize = 32;
    let all = || request.avps().iter().filter_map(Result::ok).filter(|a| a.is(avp::PROXY_INFO.def));
    let mut left = all().count();
    while left > 0 {
        let from = left.saturating_sub(BATCH);
        let mut batch = [None; BATCH];
        for (slot, info) in batch.iter_mut().zip(all().skip(from).take(left.wrapping_sub(from))) {
            *slot = Some(info);
        }
        for info in batch.iter().rev().flatten() {
            raw(info, w);
        }
        left = from;
    }
}

/// An AVP as it came, padded with zeros.
fn raw(a: &Avp<'_>, w: &mut Writer<'_>) {
    let n = w.padded(4, |w| w.bytes(a.data.rest()));
    front(a.code, a.vendor, a.flags, n, w);
}

/// A header in front of `n` octets of value.
fn front(code: u32, vendor: u32, flags: u8, n: usize, w: &mut Writer<'_>) {
    if flags & Avp::VENDOR != 0 {
        w.u32(vendor);
        build::header(code, flags, n.wrapping_add(12), w);
    } else {
        build::header(code, flags, n.wrapping_add(8), w);
    }
}

/// The fewest octets a value of the type has.
const fn least(kind: DataKind) -> usize {
    match kind {
        DataKind::Address => 6,
        DataKind::Derived(format) => match Format::size(format) {
            Some(n) => n,
            None => 0,
        },
        other => match other.fixed_size() {
            Some(n) => n,
            None => 0,
        },
    }
}

/// Failed-AVP with what failed in the groups it is in, or nothing.
fn failed_avp(failed: &Failed<'_>, within: &Within, w: &mut Writer<'_>) {
    let zeros = |def: Option<&Def>, w: &mut Writer<'_>| {
        let n = def.map_or(0, |d| least(d.kind));
        w.padded(4, |w| w.zeros(n));
        n
    };
    let inner = |w: &mut Writer<'_>| match failed {
        Failed::None => {}
        Failed::Avp(a) => raw(a, w),
        // The header of an AVP whose length is wrong, with a length that is right; what is missing of it is zero.
        Failed::Header(rest) => {
            let mut head = [0u8; 12];
            for (to, from) in head.iter_mut().zip(rest.rest()) {
                *to = *from;
            }
            let [c1, c2, c3, c4, flags, _, _, _, v1, v2, v3, v4] = head;
            let code = u32::from_be_bytes([c1, c2, c3, c4]);
            let vendor = if flags & Avp::VENDOR != 0 { u32::from_be_bytes([v1, v2, v3, v4]) } else { 0 };
            let n = zeros(crate::STANDARD.get(code, vendor), w);
            front(code, vendor, flags, n, w);
        }
        Failed::Missing(def) => build::avp(def, w, |w| w.zeros(least(def.kind))),
    };
    if matches!(failed, Failed::None) {
        return;
    }
    build::avp(avp::FAILED_AVP.def, w, |w| {
        let start = w.written();
        inner(w);
        for (code, vendor, flags) in within.groups().rev() {
            front(code, vendor, flags, w.written().wrapping_sub(start), w);
        }
    });
}

/// The node that answers, as far as its answers depend on it.
#[derive(Clone, Copy, Debug)]
pub struct Node<'n> {
    /// Its Origin-Host.
    pub origin_host: &'n str,
    /// Its Origin-Realm, the only one it serves.
    pub origin_realm: &'n str,
    /// The applications it has; [`Node::RELAY`] among them stands for all.
    pub applications: &'n [u32],
    /// Whether capabilities were exchanged on the connection.
    pub open: bool,
}

/// What a message asks of the node that receives it.
#[derive(Clone, Copy, Debug)]
#[allow(clippy::large_enum_variant, reason = "there is no heap to put it on, and it is made once a message")]
#[non_exhaustive]
pub enum Reply<'a> {
    /// A request that is in order: its application answers it.
    Accept,
    /// A request that is answered with an error, whatever application it is of.
    Error(Violation<'a>),
    /// An answer: it belongs to the request with its hop-by-hop id, and is discarded where none waits.
    Answer,
    /// Nothing may come before the capabilities exchange: the connection is closed, §5.6.
    Close,
}

impl<'a> Reply<'a> {
    const fn error(result_code: u32, failed: Failed<'a>) -> Self {
        let kind = sigcodec_wire::Kind::Unexpected;
        Self::Error(Violation { kind, at: 0, result_code, failed, within: Within::TOP })
    }
}

impl Node<'_> {
    /// The application id of relays, §2.4.
    pub const RELAY: u32 = 0xffff_ffff;

    /// What a message asks of this node: the first violation in the order of §6.1 and §7.1, header first, then
    /// routing, then AVPs.
    pub fn reply<'a>(&self, message: &Message<'a>, dictionary: &Dictionary) -> Reply<'a> {
        const CER: u32 = 257;
        let h = &message.header;
        if !h.flags.is_request() {
            return if self.open || h.command == CER { Reply::Answer } else { Reply::Close };
        }
        let exchange = h.application == 0 && h.command == CER;
        if !self.open && !exchange {
            return Reply::Close;
        }
        let (mut of_header, mut of_avps) = (None, None);
        message.check(dictionary, &mut |v| {
            let header = matches!(v.failed, Failed::None) && v.result_code != result::UNABLE_TO_COMPLY;
            (if header { &mut of_header } else { &mut of_avps }).get_or_insert(v);
        });
        if let Some(violation) = of_header {
            return Reply::Error(violation);
        }
        if self.open && exchange {
            return Reply::error(result::UNABLE_TO_COMPLY, Failed::None);
        }
        if h.application != 0 && !self.has(h.application) {
            return Reply::error(result::APPLICATION_UNSUPPORTED, Failed::None);
        }
        if let Some(error) = self.routing(message) {
            return error;
        }
        match of_avps {
            Some(violation) => Reply::Error(violation),
            None if exchange && !self.shares(message) => {
                Reply::error(result::NO_COMMON_APPLICATION, Failed::None)
            }
            None => Reply::Accept,
        }
    }
    fn has(&self, application: u32) -> bool {
        self.applications.iter().any(|a| *a == application || *a == Self::RELAY)
    }
    /// A request that went through here, or that is for others.
    fn routing<'a>(&self, message: &Message<'a>) -> Option<Reply<'a>> {
        let avps = || message.avps().iter().filter_map(Result::ok);
        let is = |a: &Avp<'_>, name: &str| a.data.rest().eq_ignore_ascii_case(name.as_bytes());
        if avps().any(|a| a.is(avp::ROUTE_RECORD.def) && is(&a, self.origin_host)) {
            return Some(Reply::error(result::LOOP_DETECTED, Failed::None));
        }
        let realm = avps().find(|a| a.is(avp::DESTINATION_REALM.def));
        if realm.is_some_and(|a| !is(&a, self.origin_realm)) {
            return Some(Reply::error(result::REALM_NOT_SERVED, Failed::None));
        }
        let host = avps().find(|a| a.is(avp::DESTINATION_HOST.def));
        if host.is_some_and(|a| !is(&a, self.origin_host)) {
            return Some(Reply::error(result::UNABLE_TO_DELIVER, Failed::None));
        }
        None
    }
    /// Whether a capabilities exchange names an application that both have, §5.3.
    fn shares(&self, message: &Message<'_>) -> bool {
        let ours = |id: Result<u32, _>| id.is_ok_and(|id: u32| id == Self::RELAY || self.has(id));
        let vendor = avp::VENDOR_SPECIFIC_APPLICATION_ID;
        message.get_all(avp::AUTH_APPLICATION_ID).any(ours)
            || message.get_all(avp::ACCT_APPLICATION_ID).any(ours)
            || message.get_path(&[vendor], avp::AUTH_APPLICATION_ID).any(ours)
            || message.get_path(&[vendor], avp::ACCT_APPLICATION_ID).any(ours)
    }
}
