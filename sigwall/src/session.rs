//! What two peers with a proxy between them have said to each other: what has to be told to one when the other is gone.

use crate::{
    answer::octets,
    config::{Limits, Node, Protocol, Side},
};
use sigcodec::{
    diameter::{self, Answer, Outcome, Request, avp, result},
    m3ua,
    wire::{Decode as _, Encode},
};
use std::collections::{BTreeSet, HashMap};

/// Octets of what is kept of a request; of one with more the header alone is kept.
const MAX_KEPT: usize = 1024;
/// Point codes that are remembered of a signalling gateway, to be told unavailable when it is gone.
const MAX_POINT_CODES: usize = 64;
/// Capabilities-Exchange.
const CER: u32 = 257;
/// Disconnect-Peer.
const DPR: u32 = 282;
/// Of Disconnect-Cause, RFC 6733 §5.4.3.
const REBOOTING: i32 = 0;

/// Both sides of a connection.
#[derive(Debug)]
pub struct Session {
    protocol: Protocol,
    most: usize,
    patience: u64,
    listen: Peer,
    connect: Peer,
}

/// What is sent to the side that is left.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Goodbye {
    /// The messages.
    pub octets: Vec<u8>,
    /// Whether the last of them is answered.
    pub is_answered: bool,
}

/// One of both.
#[derive(Debug, Default)]
struct Peer {
    /// Its requests of Diameter that wait for an answer, by their Hop-by-Hop Identifiers.
    asked: HashMap<u32, Asked>,
    swept: u64,
    /// Origin-Host and Origin-Realm, once it has named itself.
    identity: Option<(String, String)>,
    /// Whether it has said goodbye itself.
    left: bool,
    /// Whether it has said that it is an application server process.
    is_asp: bool,
    /// Where its messages came from.
    point_codes: BTreeSet<u32>,
}

/// A request that waits.
#[derive(Debug)]
struct Asked {
    /// What an answer takes from it: a request with its header, Session-Id and Proxy-Info.
    stub: Box<[u8]>,
    since: u64,
    /// How many with this identifier wait.
    count: u32,
}

impl Session {
    /// Two peers that have said nothing.
    #[must_use]
    pub fn new(protocol: Protocol, limits: &Limits) -> Self {
        let patience = limits.answer_seconds.saturating_mul(1000);
        Self { protocol, most: limits.requests, patience, listen: Peer::default(), connect: Peer::default() }
    }
    const fn peer(&mut self, side: Side) -> &mut Peer {
        match side {
            Side::Listen => &mut self.listen,
            Side::Connect => &mut self.connect,
        }
    }
    /// How many requests wait.
    #[must_use]
    pub fn waiting(&self) -> usize {
        self.listen.asked.len().saturating_add(self.connect.asked.len())
    }
    /// Keeps a request of a side at `now` milliseconds; `false` if there is no room for one more.
    pub fn ask(&mut self, from: Side, request: &diameter::Message<'_>, now: u64) -> bool {
        let (most, patience) = (self.most, self.patience);
        let peer = self.peer(from);
        let id = request.header.hop_by_hop;
        if let Some(asked) = peer.asked.get_mut(&id) {
            asked.count = asked.count.saturating_add(1);
            asked.since = now;
            return true;
        }
        if peer.asked.len() >= most {
            // At most once a second, so that a full table costs no more than an empty one.
            if now.saturating_sub(peer.swept) >= 1000 {
                peer.swept = now;
                peer.asked.retain(|_, asked| now.saturating_sub(asked.since) <= patience);
            }
            if peer.asked.len() >= most {
                return false;
            }
        }
        peer.asked.insert(id, Asked { stub: stub(request), since: now, count: 1 });
        true
    }
    /// The request of the other side that an answer of this one belongs to, as what an answer takes from it; `None` if
    /// nothing waits for it.
    pub fn answered(&mut self, from: Side, answer: &diameter::Message<'_>, now: u64) -> Option<Box<[u8]>> {
        let patience = self.patience;
        let peer = self.peer(from.other());
        let id = answer.header.hop_by_hop;
        let asked = peer.asked.get_mut(&id)?;
        let is_late = now.saturating_sub(asked.since) > patience;
        if asked.count > 1 && !is_late {
            asked.count = asked.count.saturating_sub(1);
            return Some(asked.stub.clone());
        }
        peer.asked.remove(&id).filter(|_| !is_late).map(|asked| asked.stub)
    }
    /// Learns from a message of a side that goes on.
    pub fn learn(&mut self, from: Side, message: &[u8]) {
        match self.protocol {
            Protocol::Diameter => {
                let Ok(message) = diameter::Message::from_bytes(message) else { return };
                let h = &message.header;
                let peer = self.peer(from);
                match (h.application, h.command) {
                    (0, CER) => {
                        let host = message.get(avp::ORIGIN_HOST).ok().flatten();
                        let realm = message.get(avp::ORIGIN_REALM).ok().flatten();
                        peer.identity =
                            host.zip(realm).map(|(host, realm)| (host.to_string(), realm.to_string()));
                        peer.left = false;
                    }
                    (0, DPR) => peer.left = true,
                    _ => {}
                }
            }
            Protocol::M3ua => {
                let Ok(message) = m3ua::Message::from_bytes(message) else { return };
                let peer = self.peer(from);
                match (message.class(), message.message_type()) {
                    m3ua::ASPUP => (peer.is_asp, peer.left) = (true, false),
                    m3ua::ASPDN => peer.left = true,
                    m3ua::DATA => {
                        let code = message.protocol_data().ok().flatten().map(|data| data.opc);
                        if peer.point_codes.len() < MAX_POINT_CODES {
                            peer.point_codes.extend(code.filter(|code| *code <= 0x00ff_ffff));
                        }
                    }
                    _ => {}
                }
            }
        }
    }
    /// What is sent to the side that is left when the other one is gone.
    ///
    /// Of Diameter: each request that waits is answered with DIAMETER_UNABLE_TO_DELIVER, and the peer is disconnected
    /// (RFC 6733 §5.4, §7.1.3). Of M3UA: an application server process is told that the point codes behind the gateway
    /// are unavailable, a gateway that the process is down (RFC 4666 §3.4.1, §3.5.3).
    pub fn goodbye(&mut self, to: Side, node: Option<&Node>) -> Goodbye {
        let mut out = Goodbye::default();
        match self.protocol {
            Protocol::Diameter => {
                let mut waiting: Vec<_> = self.peer(to).asked.drain().map(|(_, asked)| asked.stub).collect();
                waiting.sort_unstable();
                for stub in waiting {
                    out.octets.extend(refused(&stub, Outcome::Result(result::UNABLE_TO_DELIVER), node));
                }
                let gone = self.peer(to.other());
                let Some((host, realm)) = gone.identity.as_ref().filter(|_| !gone.left) else { return out };
                let disconnect = Request {
                    command: DPR,
                    application: 0,
                    proxiable: false,
                    hop_by_hop: u32::MAX,
                    end_to_end: u32::MAX,
                    avps: (
                        avp::ORIGIN_HOST.value(host.as_str()),
                        avp::ORIGIN_REALM.value(realm.as_str()),
                        avp::DISCONNECT_CAUSE.value(REBOOTING),
                    ),
                };
                out.octets.extend(octets(&disconnect).unwrap_or_default());
                out.is_answered = true;
            }
            Protocol::M3ua => {
                let is_asp = self.peer(to).is_asp;
                let gone = self.peer(to.other());
                if gone.left {
                    return out;
                }
                if gone.is_asp {
                    let down = m3ua::Parameters { message: m3ua::ASPDN, parameters: &[] };
                    out = Goodbye { octets: octets(&down).unwrap_or_default(), is_answered: true };
                } else if is_asp && !gone.point_codes.is_empty() {
                    // The mask in front of each is 0.
                    let codes: Vec<u8> =
                        gone.point_codes.iter().flat_map(|code| code.to_be_bytes()).collect();
                    let parameter: (u16, &dyn Encode) =
                        (m3ua::parameter::tag::AFFECTED_POINT_CODE, &&codes[..]);
                    let down = m3ua::Parameters { message: m3ua::DUNA, parameters: &[parameter] };
                    out.octets = octets(&down).unwrap_or_default();
                }
            }
        }
        out
    }
}

impl Side {
    /// The other one.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Listen => Self::Connect,
            Self::Connect => Self::Listen,
        }
    }
}

/// What an answer takes from a request.
fn stub(request: &diameter::Message<'_>) -> Box<[u8]> {
    let mut out = request.octets().rest().get(..20).unwrap_or_default().to_vec();
    let kept = [avp::SESSION_ID.def, avp::PROXY_INFO.def];
    for found in request.avps().iter().map_while(Result::ok).filter(|a| kept.iter().any(|def| a.is(def))) {
        if out.len().saturating_add(found.raw().len()) > MAX_KEPT {
            out.truncate(20);
            break;
        }
        out.extend_from_slice(found.raw());
        out.resize(out.len().next_multiple_of(4), 0);
    }
    let length = u32::try_from(out.len()).unwrap_or_default().to_be_bytes();
    if let (Some(to), [_, length @ ..]) = (out.get_mut(1..4), length) {
        to.copy_from_slice(&length);
    }
    out.into_boxed_slice()
}

/// The answer to a request of which this is kept; nothing if no node says who answers.
#[must_use]
pub fn refused(stub: &[u8], outcome: Outcome, node: Option<&Node>) -> Vec<u8> {
    let Some(node) = node else { return Vec::new() };
    let Ok(request) = diameter::Message::from_bytes(stub) else { return Vec::new() };
    let answer = Answer::new(request, outcome, &node.origin_host, &node.origin_realm);
    answer.and_then(|answer| octets(&answer).ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(id: u32, session: &str) -> Vec<u8> {
        octets(&Request {
            command: 316,
            application: 16_777_251,
            proxiable: true,
            hop_by_hop: id,
            end_to_end: 9,
            avps: (avp::SESSION_ID.value(session), avp::USER_NAME.value("001010123456789")),
        })
        .unwrap()
    }
    fn node() -> Node {
        Node { origin_host: "wall.example".to_owned(), origin_realm: "example".to_owned() }
    }

    #[test]
    fn an_answer_belongs_to_the_side_that_asked() {
        let mut session = Session::new(Protocol::Diameter, &Limits { requests: 2, ..Limits::default() });
        let asked = request(7, "a;1");
        let asked = diameter::Message::from_bytes(&asked).unwrap();
        assert!(session.ask(Side::Listen, &asked, 0));
        let answer = refused(&stub(&asked), Outcome::Result(2001), Some(&node()));
        let answer = diameter::Message::from_bytes(&answer).unwrap();
        // Who asked does not answer itself, and what is answered is answered once.
        assert_eq!(session.answered(Side::Listen, &answer, 1), None);
        assert!(session.answered(Side::Connect, &answer, 1).is_some());
        assert_eq!(session.answered(Side::Connect, &answer, 1), None);
    }

    #[test]
    fn the_table_is_bounded_and_ages() {
        let limits = Limits { requests: 2, answer_seconds: 1, ..Limits::default() };
        let mut session = Session::new(Protocol::Diameter, &limits);
        let mut ask = |id, now| {
            let octets = request(id, "a;1");
            session.ask(Side::Listen, &diameter::Message::from_bytes(&octets).unwrap(), now)
        };
        assert!(ask(1, 0) && ask(2, 0) && ask(2, 0));
        assert!(!ask(3, 500), "it is full");
        assert!(ask(3, 5000), "the old ones are given up");
    }

    #[test]
    fn what_waits_is_answered_when_the_other_side_is_gone() {
        let mut session = Session::new(Protocol::Diameter, &Limits::default());
        let asked = request(7, "a;1");
        session.ask(Side::Listen, &diameter::Message::from_bytes(&asked).unwrap(), 0);
        let told = session.goodbye(Side::Listen, Some(&node())).octets;
        let answer = diameter::Message::from_bytes(&told).unwrap();
        assert_eq!((answer.header.hop_by_hop, answer.header.end_to_end, answer.header.command), (7, 9, 316));
        assert_eq!(answer.get(avp::RESULT_CODE), Ok(Some(3002)));
        assert!(answer.get(avp::SESSION_ID).unwrap().is_some_and(|id| id == "a;1"));
        assert!(answer.header.flags.is_error() && !answer.header.flags.is_request());
        assert!(session.goodbye(Side::Listen, Some(&node())).octets.is_empty(), "once");
    }

    #[test]
    fn a_gateway_hears_of_a_process_that_is_gone() {
        let mut session = Session::new(Protocol::M3ua, &Limits::default());
        let (up, down) = ([1, 0, 3, 1, 0, 0, 0, 8], [1, 0, 3, 2, 0, 0, 0, 8]);
        assert!(session.goodbye(Side::Connect, None).octets.is_empty(), "nothing was up");
        session.learn(Side::Listen, &up);
        assert_eq!(
            session.goodbye(Side::Connect, None),
            Goodbye { octets: down.to_vec(), is_answered: true }
        );
        session.learn(Side::Listen, &down);
        assert!(session.goodbye(Side::Connect, None).octets.is_empty(), "it has said so itself");
    }
}
