//! Writes `samples/interconnect.pcap`: a roaming subscriber's life at the interconnect, and one hostile message.
//!
//! Authentication, location update, subscriber data, routing information, a short message, USSD and
//! cancellation over M3UA; authentication and update over S6a; then a location request whose IMSI stands behind
//! a tag in the long form. All identities are synthetic: PLMN 001/01, numbers +1 555 01xx.

use sigcodec::{
    compose::Route,
    diameter::{Request, avp},
    sccp::{Address, GlobalTitle},
    tcap::{Outgoing, Portions},
    wire::{Encode, Writer},
};
use std::{fs, io::Write as _};

/// The messages of the benches that tell of the same subscriber.
const MESSAGES: &str = "benches/messages";
const FILES: &[&str] = &["samples/interconnect.pcap", "sigdump/samples/interconnect.pcap"];

/// Writes the sample, or with `check` compares it with what is there.
pub(crate) fn run(check: bool) -> Result<String, String> {
    let pcap = sample()?;
    for file in FILES {
        if check {
            let there = fs::read(file).map_err(|e| format!("{file}: {e}"))?;
            if there != pcap {
                return Err(format!("{file} is not what `xtask sample` writes"));
            }
        } else {
            fs::write(file, &pcap).map_err(|e| format!("{file}: {e}"))?;
        }
    }
    Ok(format!("sample: {} octets, {} files", pcap.len(), FILES.len()))
}

fn message(name: &str) -> Result<Vec<u8>, String> {
    let file = format!("{MESSAGES}/{name}.hex");
    let text = fs::read_to_string(&file).map_err(|e| format!("{file}: {e}"))?;
    let digits: Vec<u8> =
        text.chars().filter_map(|c| c.to_digit(16)).filter_map(|d| u8::try_from(d).ok()).collect();
    Ok(digits.chunks(2).map(|p| p.iter().fold(0, |n, d| n << 4 | d)).collect())
}

fn encode(value: &impl Encode) -> Result<Vec<u8>, String> {
    let mut buf = vec![0; value.encoded_len()];
    let mut w = Writer::new(&mut buf);
    value.encode(&mut w);
    w.finish().map(<[u8]>::to_vec).map_err(|e| e.to_string())
}

/// A UDT in a DATA message, from a visited network to a home network or back.
fn ss7(to: (u8, &str), from: (u8, &str), tcap: &impl Encode) -> Result<Vec<u8>, String> {
    let (mut a, mut b) = ([0; 16], [0; 16]);
    let called = GlobalTitle::pack4(0, 1, 4, to.1, &mut a).map_err(|e| e.to_string())?;
    let calling = GlobalTitle::pack4(0, 1, 4, from.1, &mut b).map_err(|e| e.to_string())?;
    let (called, calling) = (Address::itu_gt4(to.0, called), Address::itu_gt4(from.0, calling));
    let route =
        Route { routing_context: Some(100), ni: 2, sls: 7, ..Route::new(2057, 4107, called, calling) };
    encode(&route.carry(tcap).map_err(|e| e.to_string())?)
}

const IMSI: &[u8] = &[0x00, 0x01, 0x01, 0x21, 0x43, 0x65, 0x87, 0xf9];
const HLR: (u8, &str) = (6, "15550100200");
const VLR: (u8, &str) = (7, "15550100302");
const S6A: u32 = 16_777_251;

/// MAP context `number`/`version`.
const fn context(number: u8, version: u8) -> [u8; 7] {
    [4, 0, 0, 1, 0, number, version]
}

fn sample() -> Result<Vec<u8>, String> {
    let mut out = Pcap::new(250_000);
    fill(&mut out)?;
    Ok(out.octets)
}

/// Writes a capture of so many messages to `file`: the sample over and over, a message each millisecond, with
/// sequence numbers that go on, and with ids of its own each time: no transaction and no request is there twice.
pub(crate) fn capture(file: &str, messages: u32) -> Result<String, String> {
    let failed = |e: std::io::Error| format!("{file}: {e}");
    let mut to = std::io::BufWriter::new(fs::File::create(file).map_err(failed)?);
    let mut out = Pcap::new(1000);
    let mut octets = 0usize;
    while out.frames < messages {
        fill(&mut out)?;
        to.write_all(&out.octets).map_err(failed)?;
        octets = octets.saturating_add(out.octets.len());
        out.octets.clear();
        out.round = out.round.saturating_add(1);
    }
    to.flush().map_err(failed)?;
    Ok(format!("{file}: {} messages, {octets} octets", out.frames))
}

fn fill(out: &mut Pcap) -> Result<(), String> {
    for name in ["sai.m3ua", "ul.m3ua", "isd.m3ua", "srism.m3ua", "mtfsm.m3ua"] {
        out.sctp(3, &message(name)?);
    }
    // processUnstructuredSS-Request: *100#, GSM 7-bit.
    let ussd: &[u8] = &[0x30, 10, 4, 1, 0x0f, 4, 5, 0xaa, 0x18, 0x0c, 0x36, 0x02];
    let ac = context(19, 2);
    let begin = Outgoing::begin(&[0x3b, 0, 1, 6], Some(&ac), Portions::invoke(1, 59, ussd));
    out.sctp(3, &ss7(HLR, VLR, &begin)?);
    // cancelLocation: the subscriber has moved on.
    let mut cancel = vec![0xa3, 13, 4, 8];
    cancel.extend(IMSI);
    cancel.extend([10, 1, 0]);
    let ac = context(2, 3);
    let begin = Outgoing::begin(&[0x3b, 0, 1, 7], Some(&ac), Portions::invoke(1, 3, &cancel[..]));
    out.sctp(3, &ss7(VLR, HLR, &begin)?);
    let end = Outgoing::end(&[0x3b, 0, 1, 7], Some(&ac), Portions::return_result(1, 3, &[0x30, 0][..]));
    out.sctp(3, &ss7(HLR, VLR, &end)?);
    for (n, octets) in s6a()?.iter().enumerate() {
        out.tcp(n % 2 == 1, octets);
    }
    // provideSubscriberInfo with the IMSI behind 9F 00 instead of 80.
    let mut hidden = vec![0x30, 15, 0x9f, 0x00, 8];
    hidden.extend(IMSI);
    hidden.extend([0xa2, 2, 0x80, 0]);
    let ac = context(28, 3);
    let begin = Outgoing::begin(&[0x66, 0x66, 0x66, 0x66], Some(&ac), Portions::invoke(1, 70, &hidden[..]));
    out.sctp(3, &ss7(VLR, (6, "15550100666"), &begin)?);
    Ok(())
}

/// AIR and AIA, ULR and ULA.
fn s6a() -> Result<Vec<Vec<u8>>, String> {
    let air = Request {
        command: 318,
        application: S6A,
        proxiable: true,
        hop_by_hop: 0x11,
        end_to_end: 0x21,
        avps: (
            avp::SESSION_ID.value("mme.epc.mnc001.mcc001.3gppnetwork.org;1;1"),
            avp::AUTH_SESSION_STATE.value(1),
            (
                avp::ORIGIN_HOST.value("mme.epc.mnc001.mcc001.3gppnetwork.org"),
                avp::ORIGIN_REALM.value("epc.mnc001.mcc001.3gppnetwork.org"),
            ),
            avp::DESTINATION_REALM.value("epc.mnc002.mcc001.3gppnetwork.org"),
            avp::USER_NAME.value("001010123456789"),
            (
                avp::REQUESTED_EUTRAN_AUTHENTICATION_INFO.value((
                    avp::NUMBER_OF_REQUESTED_VECTORS.value(1u32),
                    avp::IMMEDIATE_RESPONSE_PREFERRED.value(0u32),
                )),
                avp::VISITED_PLMN_ID.value([0x00, 0xf1, 0x10]),
            ),
        ),
    };
    let air = encode(&air)?;
    let request = <sigcodec::diameter::Message<'_> as sigcodec::wire::Decode<'_>>::from_bytes(&air)
        .map_err(|e| e.to_string())?;
    let vector = avp::E_UTRAN_VECTOR.value((
        avp::RAND.value([0x11; 16]),
        avp::XRES.value([0x22; 8]),
        avp::AUTN.value([0x33; 16]),
        avp::KASME.value([0x44; 32]),
    ));
    let outcome = sigcodec::diameter::Outcome::Result(2001);
    let (host, realm) = ("hss.epc.mnc002.mcc001.3gppnetwork.org", "epc.mnc002.mcc001.3gppnetwork.org");
    let answer = sigcodec::diameter::Answer::new(request, outcome, host, realm).ok_or("no request")?;
    let aia = answer.with((avp::AUTH_SESSION_STATE.value(1), avp::AUTHENTICATION_INFO.value(vector)));
    Ok(vec![air.clone(), encode(&aia)?, message("s6a_ulr")?, message("s6a_ula")?])
}

/// A message as it comes in a round of the sample, with transaction ids of its own.
fn of_round(message: &[u8], round: u32) -> Vec<u8> {
    let mut octets = message.to_vec();
    let mut at = 0usize;
    while let Some(id) = octets.get_mut(at..).and_then(<[u8]>::first_chunk_mut::<4>) {
        let is_id = matches!(id, [0x3b, 0, 1, _] | [0x66, 0x66, 0x66, 0x66]);
        if is_id {
            *id = next_id(*id, round);
        }
        at = at.saturating_add(if is_id { 4 } else { 1 });
    }
    octets
}

/// An id of four octets, whose last says which of a round it is.
const fn next_id(id: [u8; 4], round: u32) -> [u8; 4] {
    u32::from_be_bytes(id).wrapping_add(round.wrapping_shl(8)).to_be_bytes()
}

/// A capture of Ethernet frames, written as it grows.
struct Pcap {
    octets: Vec<u8>,
    /// How often the sample was written before.
    round: u32,
    frames: u32,
    tsn: u32,
    sequence: [u32; 2],
    /// Microseconds between two frames.
    step: u32,
}

impl Pcap {
    fn new(step: u32) -> Self {
        let mut octets = Vec::new();
        octets.extend(0xa1b2_c3d4u32.to_le_bytes());
        octets.extend([2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        octets.extend(65_535u32.to_le_bytes());
        octets.extend(1u32.to_le_bytes());
        Self { octets, round: 0, frames: 0, tsn: 1, sequence: [1, 1], step }
    }
    fn frame(&mut self, protocol: u8, reverse: bool, payload: &[u8]) {
        let (a, b) = ([192, 0, 2, 1], [198, 51, 100, 1]);
        let (source, destination) = if reverse { (b, a) } else { (a, b) };
        let total = u16::try_from(payload.len().saturating_add(20)).unwrap_or(u16::MAX);
        let mut ip = vec![0x45, 0];
        ip.extend(total.to_be_bytes());
        ip.extend([0, 0, 0x40, 0, 64, protocol, 0, 0]);
        ip.extend(source);
        ip.extend(destination);
        let sum = ip.chunks(2).map(|p| p.iter().fold(0u32, |n, b| n << 8 | u32::from(*b))).sum::<u32>();
        let folded = (sum & 0xffff).wrapping_add(sum >> 16);
        let check = !u16::try_from(folded & 0xffff)
            .unwrap_or(0)
            .wrapping_add(u16::try_from(folded >> 16).unwrap_or(0));
        ip.splice(10..12, check.to_be_bytes());
        let mut frame = vec![2, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0, 1, 8, 0];
        frame.extend(ip);
        frame.extend(payload);
        let size = u32::try_from(frame.len()).unwrap_or(u32::MAX);
        // From 2026-01-01T00:00:00Z on.
        let time = self.frames.saturating_mul(self.step);
        let seconds = 1_767_225_600u32.saturating_add(time / 1_000_000);
        for field in [seconds, time % 1_000_000, size, size] {
            self.octets.extend(field.to_le_bytes());
        }
        self.octets.extend(frame);
        self.frames = self.frames.saturating_add(1);
    }
    /// One DATA chunk with a whole user message.
    fn sctp(&mut self, ppid: u32, message: &[u8]) {
        let mut packet = vec![0x0b, 0x59, 0x0b, 0x59, 0, 0, 0, 1, 0, 0, 0, 0, 0, 3];
        let length = u16::try_from(message.len().saturating_add(16)).unwrap_or(u16::MAX);
        packet.extend(length.to_be_bytes());
        packet.extend(self.tsn.to_be_bytes());
        packet.extend([0, 1]);
        packet.extend(u16::try_from(self.tsn.wrapping_sub(1) & 0xffff).unwrap_or(0).to_be_bytes());
        packet.extend(ppid.to_be_bytes());
        packet.extend(of_round(message, self.round));
        packet.resize(packet.len().next_multiple_of(4), 0);
        let check = crc32c(&packet);
        packet.splice(8..12, check.to_le_bytes());
        self.tsn = self.tsn.saturating_add(1);
        self.frame(132, false, &packet);
    }
    /// One segment of a connection to port 3868.
    fn tcp(&mut self, reverse: bool, payload: &[u8]) {
        let (source, destination): (u16, u16) = if reverse { (3868, 40_000) } else { (40_000, 3868) };
        let [ours, theirs] = if reverse { [1, 0] } else { [0, 1] };
        let at = |i: usize, s: &[u32; 2]| s.get(i).copied().unwrap_or(0);
        let mut segment = Vec::new();
        segment.extend(source.to_be_bytes());
        segment.extend(destination.to_be_bytes());
        segment.extend(at(ours, &self.sequence).to_be_bytes());
        segment.extend(at(theirs, &self.sequence).to_be_bytes());
        segment.extend([0x50, 0x18, 0xff, 0xff, 0, 0, 0, 0]);
        let start = segment.len().saturating_add(12);
        segment.extend(payload);
        // Hop-by-Hop and End-to-End Identifier.
        for at in [start, start.saturating_add(4)] {
            if let Some(id) = segment.get_mut(at..).and_then(<[u8]>::first_chunk_mut::<4>) {
                *id = next_id(*id, self.round);
            }
        }
        if let Some(s) = self.sequence.get_mut(ours) {
            *s = s.wrapping_add(u32::try_from(payload.len()).unwrap_or(0));
        }
        self.frame(6, reverse, &segment);
    }
}

/// CRC-32C, RFC 9260 appendix A.
fn crc32c(octets: &[u8]) -> u32 {
    static OF_OCTET: std::sync::LazyLock<Vec<u32>> = std::sync::LazyLock::new(|| {
        let step = |c: u32| if c & 1 == 1 { c >> 1 ^ 0x82f6_3b78 } else { c >> 1 };
        (0..256).map(|n| (0..8).fold(n, |c, _| step(c))).collect()
    });
    let table = &*OF_OCTET;
    let next = |crc: u32, b: &u8| {
        let [low, ..] = crc.to_le_bytes();
        crc >> 8 ^ table.get(usize::from(low ^ b)).copied().unwrap_or(0)
    };
    !octets.iter().fold(u32::MAX, next)
}
