//! A running proxy, the peers on both sides of it, and what they say.
#![allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation
)]

use core::{net::SocketAddr, time::Duration};
use sigcodec::{
    diameter::{self, Request, avp},
    m3ua::{self, Data, ProtocolData},
    sccp::{Address, GlobalTitle, LocalReference, ProtocolClass, Segmentation, Udt, Xudt},
    tcap::{Outgoing, Portions},
    wire::{Encode, Writer},
};
use std::{
    fs,
    io::{self, BufRead as _, BufReader, Read as _, Write as _},
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{Arc, Condvar, Mutex},
    thread,
    time::Instant,
};

/// How long anything may take: far more than it does.
pub const PATIENCE: Duration = Duration::from_secs(10);
/// How long nothing has to come, where nothing should.
pub const QUIET: Duration = Duration::from_millis(300);

pub fn octets(value: &impl Encode) -> Vec<u8> {
    let mut measured = Writer::new(&mut []);
    value.encode(&mut measured);
    let mut buf = vec![0; measured.written()];
    let mut w = Writer::new(&mut buf);
    value.encode(&mut w);
    w.finish().unwrap().to_vec()
}

pub fn hex(text: &str) -> Vec<u8> {
    let digits: Vec<u8> = text.chars().map(|c| c.to_digit(16).unwrap() as u8).collect();
    digits.chunks(2).map(|c| c[0] << 4 | c[1]).collect()
}

/// The octets of a vector.
pub fn vector(layer: &str, name: &str) -> Vec<u8> {
    let file = format!("{}/../vectors/{layer}.jsonl", env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(file).unwrap();
    let line = text.lines().find(|l| l.contains(&format!("\"name\":\"{name}\""))).unwrap();
    hex(line.split("\"hex\":\"").nth(1).unwrap().split('"').next().unwrap())
}

// ---- Diameter

pub fn cer(host: &str, answer: bool) -> Vec<u8> {
    let mut out = octets(&Request {
        command: 257,
        application: 0,
        proxiable: false,
        hop_by_hop: 1,
        end_to_end: 1,
        avps: (
            answer.then(|| avp::RESULT_CODE.value(2001u32)),
            avp::ORIGIN_HOST.value(host),
            avp::ORIGIN_REALM.value("example"),
        ),
    });
    if answer {
        out[4] = 0;
    }
    out
}

pub fn dwr(answer: bool) -> Vec<u8> {
    let mut out = octets(&Request {
        command: 280,
        application: 0,
        proxiable: false,
        hop_by_hop: 2,
        end_to_end: 2,
        avps: (avp::ORIGIN_HOST.value("mme.example"), avp::ORIGIN_REALM.value("example")),
    });
    if answer {
        out[4] = 0;
    }
    out
}

pub fn request(id: u32, host: &str, user: &str) -> Vec<u8> {
    octets(&Request {
        command: 316,
        application: 16_777_251,
        proxiable: true,
        hop_by_hop: id,
        end_to_end: id,
        avps: (
            avp::SESSION_ID.value(format!("{host};1;{id}").as_str()),
            avp::AUTH_SESSION_STATE.value(1),
            avp::ORIGIN_HOST.value(host),
            avp::ORIGIN_REALM.value("example"),
            avp::DESTINATION_REALM.value("home.example"),
            avp::USER_NAME.value(user),
            avp::RAT_TYPE.value(1004),
            avp::ULR_FLAGS.value(2u32),
            avp::VISITED_PLMN_ID.value(&[0x00, 0xf1, 0x20][..]),
        ),
    })
}

pub fn answer(id: u32) -> Vec<u8> {
    let mut out = octets(&Request {
        command: 316,
        application: 16_777_251,
        proxiable: true,
        hop_by_hop: id,
        end_to_end: id,
        avps: (
            avp::SESSION_ID.value(format!("mme.example;1;{id}").as_str()),
            avp::AUTH_SESSION_STATE.value(1),
            avp::ORIGIN_HOST.value("hss.example"),
            avp::ORIGIN_REALM.value("example"),
            avp::RESULT_CODE.value(2001u32),
        ),
    });
    out[4] = 0x40;
    out
}

pub fn result(answer: &[u8]) -> u32 {
    use sigcodec::wire::Decode as _;
    let message = diameter::Message::from_bytes(answer).unwrap();
    assert!(!message.header.flags.is_request());
    message.get(avp::RESULT_CODE).unwrap().unwrap()
}

// ---- M3UA

pub const ASPUP: [u8; 8] = [1, 0, 3, 1, 0, 0, 0, 8];
pub const ASPUP_ACK: [u8; 8] = [1, 0, 3, 4, 0, 0, 0, 8];
pub const ASPDN: [u8; 8] = [1, 0, 3, 2, 0, 0, 0, 8];
pub const ASPDN_ACK: [u8; 8] = [1, 0, 3, 5, 0, 0, 0, 8];

/// provideSubscriberInfo of MAP.
pub const PSI: u8 = 70;
/// anyTimeInterrogation.
pub const ATI: u8 = 71;
/// subscriberInfoEnquiryContext-v3, anyTimeInfoEnquiryContext-v3.
pub const ENQUIRY: [u8; 7] = [4, 0, 0, 1, 0, 28, 3];
pub const ANY_TIME: [u8; 7] = [4, 0, 0, 1, 0, 29, 3];

/// An argument of provideSubscriberInfo: the IMSI 001010123456789, and requestedInfo.
pub fn psi_argument() -> Vec<u8> {
    hex("300e800800010121436587f9a2028000")
}
/// One of anyTimeInterrogation.
pub fn ati_argument() -> Vec<u8> {
    hex("3019a00a800800010121436587f9a10280008307915155501099f9")
}

pub fn title(digits: &str) -> Vec<u8> {
    GlobalTitle::pack4(0, 1, 4, digits, &mut [0; 32]).unwrap().to_vec()
}

pub fn data(user: &impl Encode) -> Vec<u8> {
    let protocol_data = ProtocolData { opc: 100, dpc: 200, si: 3, ni: 2, mp: 0, sls: 5, user };
    octets(&Data { network_appearance: None, routing_context: Some(9), protocol_data, correlation_id: None })
}

/// A UDT, class 0 with return on error, from one number to another.
pub fn udt(from: &str, to: &str, tcap: &impl Encode) -> Vec<u8> {
    let (calling, called) = (title(from), title(to));
    data(&Udt {
        protocol_class: ProtocolClass(0x80),
        called: Address::itu_gt4(6, &called),
        calling: Address::itu_gt4(7, &calling),
        data: tcap,
    })
}

pub fn begin(operation: u8, context: &[u8], argument: &[u8]) -> Vec<u8> {
    octets(&Outgoing::begin(&[1, 2, 3, 4], Some(context), Portions::invoke(1, operation, argument)))
}

/// The same message in segments.
pub fn segments(from: &str, to: &str, tcap: &[u8], size: usize) -> Vec<Vec<u8>> {
    let (calling, called) = (title(from), title(to));
    let parts: Vec<&[u8]> = tcap.chunks(size).collect();
    let count = parts.len();
    let all = parts.iter().enumerate().map(|(n, part)| {
        let remaining = (count - 1 - n) as u8;
        let first = if n == 0 { 0x80 } else { 0 };
        data(&Xudt {
            protocol_class: ProtocolClass(0x81),
            hop_counter: sigcodec::sccp::HopCounter(10),
            called: Address::itu_gt4(6, &called),
            calling: Address::itu_gt4(7, &calling),
            data: *part,
            segmentation: Some(Segmentation([first | 0x40 | remaining, 0, 0, 7])),
            importance: None,
        })
    });
    let _ = LocalReference(7);
    all.collect()
}

pub fn user_of(message: &[u8]) -> (u32, u32, Vec<u8>) {
    use sigcodec::wire::Decode as _;
    let message = m3ua::Message::from_bytes(message).unwrap();
    let data = message.protocol_data().unwrap().unwrap();
    (data.opc, data.dpc, data.user.rest().to_vec())
}

// ---- peers

/// A peer: one end of a connection.
pub struct Peer {
    pub stream: TcpStream,
    rest: Vec<u8>,
}

impl Peer {
    pub fn new(stream: TcpStream) -> Self {
        stream.set_nodelay(true).unwrap();
        Self { stream, rest: Vec::new() }
    }
    pub fn connect(to: SocketAddr) -> Self {
        Self::new(TcpStream::connect(to).unwrap())
    }
    pub fn accept(listener: &TcpListener) -> Self {
        Self::new(listener.accept().unwrap().0)
    }
    pub fn send(&mut self, octets: &[u8]) {
        self.stream.write_all(octets).unwrap();
    }
    /// The next message; `None` at the end.
    pub fn receive_for(&mut self, patience: Duration) -> io::Result<Option<Vec<u8>>> {
        let end = Instant::now() + patience;
        loop {
            // Diameter has a length of 24 bits behind its version, M3UA one of 32 behind version, class and type.
            if self.rest.len() >= 8 {
                let r = &self.rest;
                let is_m3ua = r[1] == 0 && r[4..6] == [0; 2] && (r[2] != 0 || r[3] < 8);
                let length = if is_m3ua {
                    u32::from_be_bytes([r[4], r[5], r[6], r[7]])
                } else {
                    u32::from_be_bytes([0, r[1], r[2], r[3]])
                };
                let length = length as usize;
                if r.len() >= length {
                    let rest = self.rest.split_off(length);
                    return Ok(Some(core::mem::replace(&mut self.rest, rest)));
                }
            }
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(io::ErrorKind::TimedOut.into());
            }
            self.stream.set_read_timeout(Some(left)).unwrap();
            let mut buf = [0; 65536];
            match self.stream.read(&mut buf) {
                Ok(0) => return Ok(None),
                Ok(n) => self.rest.extend_from_slice(&buf[..n]),
                Err(e) if e.kind() == io::ErrorKind::WouldBlock => return Err(io::ErrorKind::TimedOut.into()),
                Err(e) if e.kind() == io::ErrorKind::ConnectionReset => return Ok(None),
                Err(e) => return Err(e),
            }
        }
    }
    #[track_caller]
    pub fn receive(&mut self) -> Vec<u8> {
        self.receive_for(PATIENCE).unwrap().expect("a message, not the end")
    }
    #[track_caller]
    pub fn gets(&mut self, octets: &[u8]) {
        assert_eq!(self.receive(), octets, "octet for octet");
    }
    #[track_caller]
    pub fn gets_nothing(&mut self) {
        match self.receive_for(QUIET) {
            Err(e) if e.kind() == io::ErrorKind::TimedOut => {}
            other => panic!("{other:02x?}"),
        }
    }
    #[track_caller]
    pub fn ends(&mut self) {
        assert_eq!(self.receive_for(PATIENCE).unwrap(), None);
    }
}

// ---- the proxy

/// A running proxy, and its log.
pub struct Proxy {
    pub child: Child,
    pub folder: PathBuf,
    lines: Arc<(Mutex<Vec<serde_json::Value>>, Condvar)>,
}

/// A folder of its own.
pub fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// What stands in front of the rules of a test.
pub fn head(protocol: &str, connect: SocketAddr, outside: &str) -> String {
    format!(
        r#"
        [node]
        origin_host = "wall.example"
        origin_realm = "example"
        [limits]
        message_seconds = 1
        stop_seconds = 1
        write_seconds = 5
        [metrics]
        listen = "127.0.0.1:0"
        [[proxy]]
        name = "test"
        protocol = "{protocol}"
        listen = "127.0.0.1:0"
        connect = "{connect}"
        outside = "{outside}"
        "#
    )
}

/// What stands behind them.
pub const PASS: &str = r#"
[default]
action = "pass"
on_undecodable = "drop"
"#;

impl Proxy {
    pub fn start(name: &str, config: &str) -> Self {
        let folder = folder(name);
        let file = folder.join("rules.toml");
        fs::write(&file, config).unwrap();
        Self::start_in(folder)
    }
    pub fn start_in(folder: PathBuf) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_sigwall"))
            .args(["run", "--config"])
            .arg(folder.join("rules.toml"))
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines: Arc<(Mutex<Vec<serde_json::Value>>, Condvar)> = Arc::default();
        let (out, seen) = (child.stdout.take().unwrap(), Arc::clone(&lines));
        thread::spawn(move || {
            for line in BufReader::new(out).lines().map_while(Result::ok) {
                seen.0.lock().unwrap().push(serde_json::from_str(&line).unwrap());
                seen.1.notify_all();
            }
        });
        Self { child, folder, lines }
    }
    /// Waits for a line of the log.
    #[track_caller]
    pub fn line(&self, is: impl Fn(&serde_json::Value) -> bool) -> serde_json::Value {
        let end = Instant::now() + PATIENCE;
        let mut lines = self.lines.0.lock().unwrap();
        loop {
            if let Some(line) = lines.iter().find(|line| is(line)) {
                return line.clone();
            }
            let left = end.saturating_duration_since(Instant::now());
            assert!(!left.is_zero(), "no such line among {lines:#?}");
            lines = self.lines.1.wait_timeout(lines, left).unwrap().0;
        }
    }
    #[track_caller]
    pub fn event(&self, name: &str) -> serde_json::Value {
        self.line(|line| line["event"] == name)
    }
    #[track_caller]
    pub fn verdict(&self, rule: &str, verdict: &str) -> serde_json::Value {
        self.line(|line| line["rule"] == rule && line["verdict"] == verdict)
    }
    pub fn lines(&self) -> Vec<serde_json::Value> {
        self.lines.0.lock().unwrap().clone()
    }
    pub fn address(&self) -> SocketAddr {
        self.event("listening")["reason"].as_str().unwrap().parse().unwrap()
    }
    pub fn signal(&self, name: &str) {
        let sent = Command::new("kill").args([name, &self.child.id().to_string()]).status().unwrap();
        assert!(sent.success());
    }
    /// The metrics, as they are told.
    pub fn metrics(&self) -> String {
        let at: SocketAddr = self.event("metrics")["reason"].as_str().unwrap().parse().unwrap();
        let mut stream = TcpStream::connect(at).unwrap();
        stream.write_all(b"GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
        let mut text = String::new();
        stream.read_to_string(&mut text).unwrap();
        assert!(text.starts_with("HTTP/1.1 200 OK\r\n"), "{text}");
        text
    }
    /// Waits until it has ended by itself.
    #[track_caller]
    pub fn ends(&mut self) -> i32 {
        let end = Instant::now() + PATIENCE;
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status.code().unwrap();
            }
            assert!(Instant::now() < end, "it does not end");
            thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A proxy with a peer on both sides.
pub fn between(name: &str, protocol: &str, outside: &str, rules: &str) -> (Proxy, TcpListener, Peer, Peer) {
    let node = TcpListener::bind("127.0.0.1:0").unwrap();
    let config = format!("{}{PASS}{rules}", head(protocol, node.local_addr().unwrap(), outside));
    let proxy = Proxy::start(name, &config);
    let left = Peer::connect(proxy.address());
    let right = Peer::accept(&node);
    (proxy, node, left, right)
}
