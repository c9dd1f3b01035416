//! Answers to requests, RFC 6733 §6.2 and §7.

use crate::{
    avp, build,
    def::Def,
    grammar::{Failed, Violation},
    message::{Avp, Flags, Message},
};
use sigcodec_wire::{Encode, Writer};

/// An answer to a request: identifiers, Session-Id and Proxy-Info of the request, and a Result-Code.
#[derive(Clone, Copy, Debug)]
pub struct Answer<'a, A> {
    /// The request.
    pub request: Message<'a>,
    /// The Result-Code.
    pub result_code: u32,
    /// What goes into Failed-AVP.
    pub failed: Failed<'a>,
    /// Origin-Host of the answering node.
    pub origin_host: &'a str,
    /// Origin-Realm of the answering node.
    pub origin_realm: &'a str,
    /// More AVPs: a tuple of [`Key::value`](crate::Key::value)s, or `()`.
    pub avps: A,
}

impl<'a> Answer<'a, ()> {
    /// The answer to a violation; `None` when the message is no request, which is not answered.
    #[must_use]
    pub fn to_violation(
        request: Message<'a>,
        violation: &Violation<'a>,
        origin_host: &'a str,
        origin_realm: &'a str,
    ) -> Option<Self> {
        request.header.flags.is_request().then_some(Self {
            request,
            result_code: violation.result_code,
            failed: violation.failed,
            origin_host,
            origin_realm,
            avps: (),
        })
    }
}

impl<A: Encode> Encode for Answer<'_, A> {
    fn encode(&self, w: &mut Writer<'_>) {
        let h = &self.request.header;
        // Protocol errors, 3xxx, are answered with the E bit, §7.1.3.
        let error = if self.result_code / 1000 == 3 { Flags::ERROR } else { 0 };
        let flags = Flags(h.flags.0 & Flags::PROXIABLE | error);
        let same =
            |def: &'static Def| self.request.avps().iter().filter_map(Result::ok).filter(move |a| a.is(def));
        build::message(flags, h.command, h.application, [h.hop_by_hop, h.end_to_end], w, |w| {
            // Proxy-Info comes back in the same order, §6.2: the last is written first.
            let count = same(avp::PROXY_INFO.def).count().min(crate::MAX_DEPTH.into());
            for n in (0..count).rev() {
                if let Some(info) = same(avp::PROXY_INFO.def).nth(n) {
                    raw(&info, w);
                }
            }
            self.avps.encode(w);
            self.failed.encode(w);
            let answer = (
                avp::RESULT_CODE.value(self.result_code),
                avp::ORIGIN_HOST.value(self.origin_host),
                avp::ORIGIN_REALM.value(self.origin_realm),
            );
            answer.encode(w);
            if let Some(id) = same(avp::SESSION_ID.def).next() {
                raw(&id, w);
            }
        });
    }
}

/// An AVP as it came, padded with zeros.
fn raw(a: &Avp<'_>, w: &mut Writer<'_>) {
    let n = w.padded(4, |w| w.bytes(a.data.rest()));
    if a.flags & Avp::VENDOR != 0 {
        w.u32(a.vendor);
    }
    build::header(a.code, a.flags, n.wrapping_add(a.header_len() as usize), w);
}

impl Encode for Failed<'_> {
    /// The Failed-AVP, or nothing.
    fn encode(&self, w: &mut Writer<'_>) {
        let failed = avp::FAILED_AVP.def;
        match self {
            Self::None => {}
            Self::Avp(a) => build::avp(failed, w, |w| raw(a, w)),
            // The header of an AVP whose length is wrong, with a length that is right, §7.1.5.
            Self::Header(rest) => {
                if let [c1, c2, c3, c4, flags, ..] = rest.rest() {
                    let code = u32::from_be_bytes([*c1, *c2, *c3, *c4]);
                    let def = crate::STANDARD.get(code, 0).map_or(0, |d| d.kind.fixed_size().unwrap_or(0));
                    build::avp(failed, w, |w| {
                        w.zeros(def);
                        build::header(code, flags & !Avp::VENDOR, def.wrapping_add(8), w);
                    });
                }
            }
            Self::Missing(def) => {
                build::avp(failed, w, |w| {
                    build::avp(def, w, |w| w.zeros(def.kind.fixed_size().unwrap_or(0)))
                });
            }
        }
    }
}
