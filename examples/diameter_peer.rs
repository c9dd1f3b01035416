//! A Diameter peer over plain TCP: capabilities exchange, watchdog, an Update-Location-Request of S6a, disconnect.
//!
//! ```text
//! diameter_peer 127.0.0.1:3868 client.example.net example.net example.net [RESULT]
//! ```
//!
//! The arguments are the address of the peer, our Origin-Host and Origin-Realm, the realm to ask, and the Result-Code
//! that the answer to the request has to have (2001). Every message that comes is checked against RFC 6733 and the
//! grammar of its command; the program ends with 1 when one violates them, or says something else than expected.

use core::{
    error::Error,
    net::{IpAddr, SocketAddr},
    time::Duration,
};
use sigcodec::{
    diameter::{
        Answer, Flags, Message, Node, Outcome, Reply, Request, STANDARD, avp, frame, result,
        types::AddressValue,
    },
    sigtran::Framed,
    wire::{Decode as _, Encode},
};
use std::{
    env,
    io::{Read as _, Write as _},
    net::TcpStream,
    process::ExitCode,
};

type Outcomes<T> = Result<T, Box<dyn Error>>;

const S6A: u32 = 16_777_251;
const VENDOR_3GPP: u32 = 10415;
/// The longest message that is read.
const LIMIT: usize = 65_536;

struct Peer {
    stream: TcpStream,
    host: String,
    realm: String,
    received: Vec<u8>,
    hop_by_hop: u32,
}

impl Peer {
    fn connect(address: SocketAddr, host: &str, realm: &str) -> Outcomes<Self> {
        let stream = TcpStream::connect_timeout(&address, Duration::from_secs(5))?;
        stream.set_read_timeout(Some(Duration::from_secs(10)))?;
        Ok(Self { stream, host: host.into(), realm: realm.into(), received: vec![], hop_by_hop: 0x1000 })
    }
    fn send(&mut self, message: &impl Encode) -> Outcomes<()> {
        let mut buf = [0; 2048];
        let octets = message.encode_to_slice(&mut buf)?;
        let sent = Message::from_bytes(octets)?;
        report("sent", &sent)?;
        Ok(self.stream.write_all(octets)?)
    }
    /// Sends a request and returns its answer and the Result-Code; requests of the peer are answered on the way.
    fn ask(&mut self, command: u32, application: u32, avps: impl Encode) -> Outcomes<(Vec<u8>, u32)> {
        self.hop_by_hop = self.hop_by_hop.wrapping_add(1);
        let id = self.hop_by_hop;
        let proxiable = application != 0;
        self.send(&Request { command, application, proxiable, hop_by_hop: id, end_to_end: id, avps })?;
        loop {
            let octets = self.receive()?;
            let message = Message::from_bytes(&octets)?;
            report("received", &message)?;
            if message.header.flags.is_request() {
                self.answer(message)?;
                continue;
            }
            if (message.header.hop_by_hop, message.header.end_to_end) != (id, id) {
                return Err("the answer has other identifiers".into());
            }
            let code = message.get(avp::RESULT_CODE)?.ok_or("the answer has no Result-Code")?;
            return Ok((octets, code));
        }
    }
    /// A watchdog is answered, and so is what is wrong.
    fn answer(&mut self, request: Message<'_>) -> Outcomes<()> {
        let (host, realm) = (self.host.clone(), self.realm.clone());
        let node = Node { origin_host: &host, origin_realm: &realm, applications: &[S6A], open: true };
        match node.reply(&request, &STANDARD) {
            Reply::Accept => {
                let answer = Answer::new(request, Outcome::Result(result::SUCCESS), &host, &realm);
                self.send(&answer.ok_or("not a request")?)
            }
            Reply::Error(violation) => {
                let answer = Answer::to_violation(request, &violation, &host, &realm);
                self.send(&answer.ok_or("not a request")?)
            }
            _ => Ok(()),
        }
    }
    /// One message, however the stream cuts it.
    fn receive(&mut self) -> Outcomes<Vec<u8>> {
        loop {
            if let Framed::Message(message, rest) = frame(&self.received, LIMIT)? {
                let (message, rest) = (message.to_vec(), rest.to_vec());
                self.received = rest;
                return Ok(message);
            }
            let mut chunk = [0; 4096];
            match self.stream.read(&mut chunk)? {
                0 => return Err("the peer has closed the connection".into()),
                n => self.received.extend(chunk.iter().take(n)),
            }
        }
    }
}

/// Prints a message in one line, and fails when it violates anything.
fn report(direction: &str, message: &Message<'_>) -> Outcomes<()> {
    let h = &message.header;
    let name = STANDARD.command(h.application, h.command, h.flags.is_request());
    let name = name.map_or("unknown", |c| c.abbreviation);
    let code = message.get(avp::RESULT_CODE)?.map_or(String::new(), |c| format!(" {c}"));
    let error = if h.flags.0 & Flags::ERROR == 0 { "" } else { " E" };
    println!("{direction} {name}{code}{error}, {} AVPs, {} octets", message.avps().iter().count(), h.length);
    let mut violations = 0u32;
    message.check(&STANDARD, &mut |v| {
        violations = violations.saturating_add(1);
        println!("  {} at octet {}: {:?} {:?}", v.kind, v.at, v.failed, v.within);
    });
    if violations == 0 { Ok(()) } else { Err(format!("{violations} violations").into()) }
}

fn expect(what: &str, code: u32, expected: u32) -> Outcomes<()> {
    if code == expected { Ok(()) } else { Err(format!("{what} says {code} instead of {expected}").into()) }
}

fn run(arguments: &[String]) -> Outcomes<()> {
    let [address, host, realm, asked, rest @ ..] = arguments else {
        return Err("usage: diameter_peer ADDRESS ORIGIN-HOST ORIGIN-REALM DESTINATION-REALM [RESULT]".into());
    };
    let expected: u32 = rest.first().map_or(Ok(result::SUCCESS), |code| code.parse())?;
    let mut peer = Peer::connect(address.parse()?, host, realm)?;
    let (host, realm) = (host.as_str(), realm.as_str());
    let origin = (avp::ORIGIN_HOST.value(host), avp::ORIGIN_REALM.value(realm));
    let own = match peer.stream.local_addr()?.ip() {
        IpAddr::V4(a) => AddressValue::V4(a),
        IpAddr::V6(a) => AddressValue::V6(a),
    };
    let s6a = || {
        avp::VENDOR_SPECIFIC_APPLICATION_ID
            .value((avp::VENDOR_ID.value(VENDOR_3GPP), avp::AUTH_APPLICATION_ID.value(S6A)))
    };
    let capabilities = (
        (
            origin,
            avp::HOST_IP_ADDRESS.value(own),
            avp::VENDOR_ID.value(0),
            avp::PRODUCT_NAME.value("sigcodec"),
        ),
        (avp::ORIGIN_STATE_ID.value(1), avp::SUPPORTED_VENDOR_ID.value(VENDOR_3GPP), s6a()),
    );
    let (octets, code) = peer.ask(257, 0, capabilities)?;
    expect("CEA", code, result::SUCCESS)?;
    let cea = Message::from_bytes(&octets)?;
    println!("the peer is {:?}, {:?}", cea.get(avp::ORIGIN_HOST)?, cea.get(avp::PRODUCT_NAME)?);
    // Some drop a request directly behind the exchange.
    std::thread::sleep(Duration::from_millis(300));

    let (_, code) = peer.ask(280, 0, (origin, avp::ORIGIN_STATE_ID.value(1)))?;
    expect("DWA", code, result::SUCCESS)?;

    let session = format!("{host};1;1;update-location");
    let features = |list, features| {
        avp::SUPPORTED_FEATURES.value((
            avp::VENDOR_ID.value(VENDOR_3GPP),
            avp::FEATURE_LIST_ID.value(list),
            avp::FEATURE_LIST.value(features),
        ))
    };
    let terminal = avp::TERMINAL_INFORMATION
        .value((avp::IMEI.value("35000000000001"), avp::SOFTWARE_VERSION.value("01")));
    let update = (
        (avp::SESSION_ID.value(session.as_str()), s6a(), avp::AUTH_SESSION_STATE.value(1), origin),
        (avp::DESTINATION_REALM.value(asked.as_str()), avp::USER_NAME.value("001010123456789")),
        (features(1, 0x0800_0000), terminal, avp::RAT_TYPE.value(1004)),
        (avp::ULR_FLAGS.value(34), avp::VISITED_PLMN_ID.value([0x00, 0xf1, 0x10])),
    );
    let (octets, code) = peer.ask(316, S6A, update)?;
    expect("ULA", code, expected)?;
    let ula = Message::from_bytes(&octets)?;
    if ula.get(avp::SESSION_ID)? != Some(session.as_str().into()) {
        return Err("the answer is of another session".into());
    }

    let (_, code) = peer.ask(282, 0, (origin, avp::DISCONNECT_CAUSE.value(0)))?;
    expect("DPA", code, result::SUCCESS)
}

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            println!("failed: {e}");
            ExitCode::FAILURE
        }
    }
}
