//! How fast the proxy is beside a plain relay, and whether its memory stays where it is under hostile input.
//!
//! ```text
//! cargo run --release -p sigwall --example load -- speed [SECONDS]     messages a second and latency, rules on
//! cargo run --release -p sigwall --example load -- hostile [SECONDS [RATE]]   mutated messages, RATE a second at most;
//!                                                                             memory and metrics
//! ```
//!
//! Both start the `sigwall` beside them with `examples/rules.toml`, whose proxies stand on free ports of the loopback. Peers
//! and the relay are threads of this program, so that all share the processors: what is compared is the same but for what
//! stands between.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a measurement that fails may end"
)]

use core::{net::SocketAddr, time::Duration};
use std::{
    env, fs,
    io::{Read as _, Write as _},
    net::{TcpListener, TcpStream},
    path::Path,
    process::{Child, Command, Stdio},
    thread,
    time::Instant,
};

/// Messages under way at once, where throughput is measured.
const WINDOW: usize = 64;
/// Senders of hostile messages.
const SENDERS: u64 = 4;
/// Connections.
const CONNECTIONS: usize = 4;

/// An update location request of S6a of a partner, which the rules let pass, and its answer.
fn diameter(id: u32) -> (Vec<u8>, Vec<u8>) {
    use sigcodec::diameter::{Request, avp};
    let realm = "epc.mnc002.mcc001.3gppnetwork.org";
    let avps = |host: &'static str| {
        (
            avp::SESSION_ID.value("mme.epc.mnc002.mcc001.3gppnetwork.org;1;2"),
            avp::AUTH_SESSION_STATE.value(1),
            avp::ORIGIN_HOST.value(host),
            avp::ORIGIN_REALM.value(realm),
        )
    };
    let ids = |avps| Request {
        command: 316,
        application: 16_777_251,
        proxiable: true,
        hop_by_hop: id,
        end_to_end: id,
        avps,
    };
    let asked = (
        avp::DESTINATION_REALM.value("epc.mnc001.mcc001.3gppnetwork.org"),
        avp::USER_NAME.value("001010123456789"),
        avp::RAT_TYPE.value(1004),
        avp::ULR_FLAGS.value(34u32),
        avp::VISITED_PLMN_ID.value(&[0x00u8, 0xf1, 0x20][..]),
    );
    let request = octets(&Request {
        command: 316,
        application: 16_777_251,
        proxiable: true,
        hop_by_hop: id,
        end_to_end: id,
        avps: (avps("mme.epc.mnc002.mcc001.3gppnetwork.org"), asked),
    });
    let mut answer =
        octets(&ids((avps("hss.epc.mnc002.mcc001.3gppnetwork.org"), avp::RESULT_CODE.value(2001u32))));
    answer[4] = 0x40;
    (request, answer)
}

/// updateLocation of a partner, which the rules let pass.
fn m3ua() -> Vec<u8> {
    use sigcodec::{
        m3ua::{Data, ProtocolData},
        sccp::{Address, GlobalTitle, ProtocolClass, Udt},
        tcap::{Outgoing, Portions},
    };
    let argument: &[u8] = &[
        0x30, 0x1c, 4, 8, 0, 1, 1, 0x21, 0x43, 0x65, 0x87, 0xf9, 0x81, 7, 0x91, 0x51, 0x55, 0x10, 0x10, 0x30,
        0xf1, 4, 7, 0x91, 0x51, 0x55, 0x10, 0x10, 0x30, 0xf2,
    ];
    let tcap = Outgoing::begin(&[1, 2, 3, 4], Some(&[4, 0, 0, 1, 0, 1, 3]), Portions::invoke(1, 2, argument));
    let (mut to, mut from) = ([0; 16], [0; 16]);
    let called = Address::itu_gt4(6, GlobalTitle::pack4(0, 1, 4, "15550100200", &mut to).unwrap());
    let calling = Address::itu_gt4(7, GlobalTitle::pack4(0, 1, 4, "15550101302", &mut from).unwrap());
    let user = Udt { protocol_class: ProtocolClass(0x80), called, calling, data: tcap };
    let protocol_data = ProtocolData { opc: 100, dpc: 200, si: 3, ni: 2, mp: 0, sls: 5, user };
    octets(&Data { network_appearance: None, routing_context: Some(9), protocol_data, correlation_id: None })
}

fn octets(value: &impl sigcodec::wire::Encode) -> Vec<u8> {
    let mut buf = vec![0; 4096];
    value.encode_to_slice(&mut buf).unwrap().to_vec()
}

/// The length that a message announces.
fn length(protocol: &str, octets: &[u8]) -> Option<usize> {
    let [_, a, b, c, d, e, f, g, ..] = *octets else { return None };
    let n = match protocol {
        "diameter" => u32::from_be_bytes([0, a, b, c]),
        _ => u32::from_be_bytes([d, e, f, g]),
    };
    (octets.len() >= n as usize).then_some(n as usize)
}

/// A node that answers each request of Diameter, and sends each message of M3UA back.
fn node(protocol: &'static str, listener: TcpListener) {
    for stream in listener.incoming().map_while(Result::ok) {
        thread::spawn(move || {
            let mut stream = stream;
            stream.set_nodelay(true).ok();
            let (_, template) = diameter(0);
            let (mut held, mut out, mut buf) = (Vec::new(), Vec::new(), vec![0; 1 << 16]);
            while let Ok(n @ 1..) = stream.read(&mut buf) {
                held.extend_from_slice(&buf[..n]);
                let mut at = 0;
                while let Some(n) = length(protocol, &held[at..]) {
                    let message = &held[at..at + n];
                    if protocol == "m3ua" {
                        out.extend_from_slice(message);
                    } else if message.get(4).is_some_and(|flags| flags & 0x80 != 0) && n >= 20 {
                        let start = out.len();
                        out.extend_from_slice(&template);
                        out[start + 12..start + 20].copy_from_slice(&message[12..20]);
                    }
                    at += n.max(1);
                }
                held.drain(..at);
                if stream.write_all(&out).is_err() {
                    return;
                }
                out.clear();
            }
        });
    }
}

/// A relay that looks at nothing.
fn relay(listener: TcpListener, to: SocketAddr) {
    for stream in listener.incoming().map_while(Result::ok) {
        let Ok(other) = TcpStream::connect(to) else { continue };
        for stream in [&stream, &other] {
            stream.set_nodelay(true).ok();
        }
        let halves = [(stream.try_clone().unwrap(), other.try_clone().unwrap()), (other, stream)];
        for (mut from, mut to) in halves {
            thread::spawn(move || {
                let mut buf = vec![0; 1 << 16];
                while let Ok(n @ 1..) = from.read(&mut buf) {
                    if to.write_all(&buf[..n]).is_err() {
                        return;
                    }
                }
            });
        }
    }
}

/// Round trips through `to` for a time, so many under way at once on each connection: their times.
fn drive(
    protocol: &'static str,
    to: SocketAddr,
    window: usize,
    connections: usize,
    time: Duration,
) -> Vec<Duration> {
    let drivers: Vec<_> = (0..connections)
        .map(|_| {
            thread::spawn(move || {
                let mut stream = TcpStream::connect(to).unwrap();
                stream.set_nodelay(true).unwrap();
                stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
                let data = m3ua();
                let (mut sent, mut taken) = (std::collections::VecDeque::new(), Vec::new());
                let (mut held, mut buf, mut id) = (Vec::new(), vec![0; 1 << 16], 0u32);
                let end = Instant::now() + time;
                while Instant::now() < end || !sent.is_empty() {
                    let mut out = Vec::new();
                    while sent.len() < window && Instant::now() < end {
                        id = id.wrapping_add(1);
                        match protocol {
                            "diameter" => out.extend_from_slice(&diameter(id).0),
                            _ => out.extend_from_slice(&data),
                        }
                        sent.push_back(Instant::now());
                    }
                    stream.write_all(&out).unwrap();
                    let n = stream.read(&mut buf).unwrap();
                    assert!(n > 0, "the connection was closed");
                    held.extend_from_slice(&buf[..n]);
                    let mut at = 0;
                    while let Some(n) = length(protocol, &held[at..]) {
                        taken.push(sent.pop_front().unwrap().elapsed());
                        at += n;
                    }
                    held.drain(..at);
                }
                taken
            })
        })
        .collect();
    let mut all: Vec<Duration> = drivers.into_iter().flat_map(|d| d.join().unwrap()).collect();
    all.sort_unstable();
    all
}

/// A running proxy, and where it listens for each protocol and for metrics.
struct Wall {
    child: Child,
    at: [SocketAddr; 3],
}

impl Drop for Wall {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn free() -> SocketAddr {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap()
}

/// Starts the proxy in front of two nodes.
fn wall(diameter: SocketAddr, m3ua: SocketAddr) -> Wall {
    let at = [free(), free(), free()];
    let rules = include_str!("rules.toml")
        .replace("\"127.0.0.1:3868\"", &format!("\"{}\"", at[0]))
        .replace("\"127.0.0.1:13868\"", &format!("\"{diameter}\""))
        .replace("\"127.0.0.1:2906\"", &format!("\"{}\"", at[1]))
        .replace("\"127.0.0.1:2905\"", &format!("\"{m3ua}\""))
        .replace("\"127.0.0.1:9464\"", &format!("\"{}\"", at[2]))
        // Those who connect are outside in both, so that all rules of `in` are asked.
        .replace("outside = \"connect\"", "outside = \"listen\"");
    let file = env::temp_dir().join(format!("sigwall-load-{}.toml", std::process::id()));
    fs::write(&file, rules).unwrap();
    let program = env::current_exe().unwrap().parent().and_then(Path::parent).unwrap().join("sigwall");
    let child = Command::new(&program).args(["run", "--config"]).arg(&file).stdout(Stdio::null()).spawn();
    let child = child.unwrap_or_else(|e| panic!("{}: {e}; build it first", program.display()));
    let end = Instant::now() + Duration::from_secs(10);
    while TcpStream::connect(at[2]).is_err() {
        assert!(Instant::now() < end, "it does not start");
        thread::sleep(Duration::from_millis(20));
    }
    Wall { child, at }
}

fn tell(what: &str, times: &[Duration], seconds: Duration) -> f64 {
    let of = |per_mille: usize| times[(times.len() * per_mille / 1000).min(times.len() - 1)];
    let rate = times.len() as f64 / seconds.as_secs_f64();
    println!(
        "  {what:<12} {rate:>9.0} round trips/s   p50 {:>9.1?}   p99 {:>9.1?}   p99.9 {:>9.1?}",
        of(500),
        of(990),
        of(999)
    );
    rate
}

fn speed(seconds: u64) {
    let time = Duration::from_secs(seconds);
    let nodes = ["diameter", "m3ua"].map(|protocol| {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let at = listener.local_addr().unwrap();
        thread::spawn(move || node(protocol, listener));
        let relay_listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let relay_at = relay_listener.local_addr().unwrap();
        thread::spawn(move || relay(relay_listener, at));
        (protocol, at, relay_at)
    });
    let [(_, diameter, _), (_, m3ua, _)] = nodes;
    let wall = wall(diameter, m3ua);
    for (n, (protocol, _, relay)) in nodes.into_iter().enumerate() {
        for (window, connections) in [(1, 1), (WINDOW, CONNECTIONS)] {
            println!("{protocol}, {connections} connections, {window} under way on each:");
            let plain = tell("plain relay", &drive(protocol, relay, window, connections, time), time);
            let ours = tell("sigwall", &drive(protocol, wall.at[n], window, connections, time), time);
            println!("  {:.2} of the plain relay; two messages are judged a round trip", ours / plain);
        }
    }
    println!(
        "{}",
        metrics(wall.at[2], &["decision_seconds_sum", "decision_seconds_count", "undecodable_total"])
    );
}

fn metrics(at: SocketAddr, wanted: &[&str]) -> String {
    let mut stream = TcpStream::connect(at).unwrap();
    stream.write_all(b"GET /metrics HTTP/1.1\r\n\r\n").unwrap();
    let mut text = String::new();
    stream.read_to_string(&mut text).unwrap();
    let is = |line: &&str| {
        !line.starts_with('#') && wanted.iter().any(|w| line.contains(w)) && !line.ends_with(" 0")
    };
    text.lines().filter(is).collect::<Vec<_>>().join("\n")
}

/// Resident kibibytes of a process.
fn resident(child: &Child) -> u64 {
    let text = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
    let line = text.lines().find_map(|l| l.strip_prefix("VmRSS:"));
    line.and_then(|l| l.split_whitespace().next()).and_then(|n| n.parse().ok()).unwrap_or(0)
}

/// Numbers that look like chance, the same each time.
struct Chance(u64);

impl Chance {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % below.max(1)
    }
}

fn hostile(seconds: u64, rate: u64) {
    let listeners =
        ["diameter", "m3ua"].map(|protocol| (protocol, TcpListener::bind("127.0.0.1:0").unwrap()));
    let [a, b] = &listeners;
    let at = [a.1.local_addr().unwrap(), b.1.local_addr().unwrap()];
    for (protocol, listener) in listeners {
        thread::spawn(move || node(protocol, listener));
    }
    let mut wall = wall(at[0], at[1]);
    println!("resident KiB before: {}", resident(&wall.child));
    let pause = Duration::from_nanos(1_000_000_000 * SENDERS / rate.max(1));
    let end = Instant::now() + Duration::from_secs(seconds);
    let senders: Vec<_> = ["diameter", "m3ua", "diameter", "m3ua"]
        .into_iter()
        .enumerate()
        .map(|(n, protocol)| {
            let to = wall.at[n % 2];
            thread::spawn(move || mutate(protocol, to, end, n as u64, pause))
        })
        .collect();
    // What was held at most in each tenth of the time.
    let began = Instant::now();
    let mut tenths = [0; 10];
    while Instant::now() < end {
        thread::sleep(Duration::from_millis(200));
        let n = began.elapsed().as_millis() * 10 / (u128::from(seconds) * 1000);
        let most = &mut tenths[(n as usize).min(9)];
        *most = resident(&wall.child).max(*most);
        assert!(wall.child.try_wait().unwrap().is_none(), "it has ended");
    }
    let sent: u64 = senders.into_iter().map(|s| s.join().unwrap()).sum();
    println!("{sent} mutated messages in {seconds} s; resident KiB at most in each tenth: {tenths:?}");
    println!(
        "{}",
        metrics(
            wall.at[2],
            &[
                "messages_total",
                "connections_total",
                "undecodable_total",
                "segment_octets",
                "requests_waiting",
                "dialogue_ends",
                "log_lines_lost"
            ]
        )
    );
    // The first half is left for tables to fill.
    let most = |of: &[u64]| of.iter().copied().max().unwrap_or(0);
    let (before, behind) = tenths.split_at(5);
    assert!(most(behind) <= most(before) + most(before) / 10, "memory grows");
}

/// Sends mutated messages until the time is over; how many.
fn mutate(protocol: &'static str, to: SocketAddr, end: Instant, seed: u64, pause: Duration) -> u64 {
    let mut chance = Chance(seed.wrapping_add(1));
    let (mut sent, began) = (0, Instant::now());
    while Instant::now() < end {
        let Ok(mut stream) = TcpStream::connect(to) else { continue };
        let Ok(mut reader) = stream.try_clone() else { continue };
        let reading = thread::spawn(move || {
            let mut buf = vec![0; 1 << 16];
            while let Ok(1..) = reader.read(&mut buf) {}
        });
        // A few messages with whole frames, then perhaps anything.
        for n in 0..200u32 {
            let mut message = match protocol {
                "diameter" => diameter(n ^ sent as u32).0,
                _ => m3ua(),
            };
            let front = if protocol == "diameter" { 4 } else { 8 };
            for _ in 0..chance.next(6) {
                let at = front + chance.next(message.len() - front);
                message[at] = match chance.next(3) {
                    0 => chance.next(256) as u8,
                    1 => message[at] ^ 1 << chance.next(8),
                    _ => [0, 0x80, 0xff, 0x7f][chance.next(4)],
                };
            }
            if chance.next(400) == 0 {
                let at = chance.next(message.len());
                message.truncate(at);
            }
            if stream.write_all(&message).is_err() {
                break;
            }
            sent += 1;
            // Those that it is behind with are made up for.
            thread::sleep((pause * sent as u32).saturating_sub(began.elapsed()));
        }
        // What was sent is judged before the next connection: no more wait than there are senders.
        let _ = stream.shutdown(std::net::Shutdown::Write);
        let _ = reading.join();
    }
    sent
}

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let seconds = |default| arguments.get(1).and_then(|n| n.parse().ok()).unwrap_or(default);
    match arguments.first().map(String::as_str) {
        Some("speed") => speed(seconds(5)),
        Some("hostile") => {
            hostile(seconds(180), arguments.get(2).and_then(|n| n.parse().ok()).unwrap_or(u64::MAX));
        }
        _ => eprintln!("load speed [SECONDS] | load hostile [SECONDS [RATE]]"),
    }
}
