//! From capture files to protocol data units: every frame is accounted for.

pub mod file;
mod ip;
mod link;
mod sctp;
mod tcp;

use crate::show::text;
use core::{fmt, net::IpAddr};
use sigcodec::wire::audit::Flag;
use std::{collections::HashMap, io::Write as _};

/// Which layer a unit begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Start {
    /// M3UA, RFC 4666.
    M3ua,
    /// SUA, RFC 3868.
    Sua,
    /// M2PA, RFC 4165.
    M2pa,
    /// An MTP3 message signal unit.
    Mtp3,
    /// SCCP.
    Sccp,
    /// Diameter.
    Diameter,
}

/// What went wrong below the signalling layers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The layer: `link`, `ip`, `sctp` or `tcp`.
    pub layer: &'static str,
    /// A stable name.
    pub kind: &'static str,
    /// For people.
    pub message: String,
}

/// The two ends of a packet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ends {
    /// Source address and port.
    pub source: (IpAddr, u16),
    /// Destination address and port.
    pub destination: (IpAddr, u16),
}

impl Ends {
    /// Writes `source > destination`.
    pub fn write(&self, out: &mut Vec<u8>) {
        write_end(out, self.source);
        out.extend_from_slice(b" > ");
        write_end(out, self.destination);
    }
}

/// Writes an address and a port.
pub fn write_end(out: &mut Vec<u8>, (address, port): (IpAddr, u16)) {
    match address {
        IpAddr::V4(a) => {
            for (n, octet) in a.octets().into_iter().enumerate() {
                if n > 0 {
                    out.push(b'.');
                }
                text::unsigned(out, u64::from(octet));
            }
        }
        IpAddr::V6(a) => {
            let _ = write!(out, "{a}");
        }
    }
    out.push(b':');
    text::unsigned(out, u64::from(port));
}

/// A time stamp with the precision of its capture.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Time {
    /// Nanoseconds since 1970-01-01T00:00:00Z.
    pub nanoseconds: i128,
    /// Digits behind the second.
    pub digits: usize,
}

impl Time {
    /// Writes it as RFC 3339 has it, in UTC.
    pub fn write(&self, out: &mut Vec<u8>) {
        // Division of 64 bits is fast, and reaches to the year 2262.
        let (seconds, fraction) = match i64::try_from(self.nanoseconds) {
            Ok(n) => (i128::from(n.div_euclid(1_000_000_000)), n.rem_euclid(1_000_000_000).unsigned_abs()),
            Err(_) => {
                let fraction = u64::try_from(self.nanoseconds.rem_euclid(1_000_000_000)).unwrap_or(0);
                (self.nanoseconds.div_euclid(1_000_000_000), fraction)
            }
        };
        let (days, second) = match i64::try_from(seconds) {
            Ok(s) => (i128::from(s.div_euclid(86_400)), s.rem_euclid(86_400).unsigned_abs()),
            Err(_) => (seconds.div_euclid(86_400), u64::try_from(seconds.rem_euclid(86_400)).unwrap_or(0)),
        };
        match i64::try_from(days) {
            Ok(days @ 0..=1_000_000) => date(out, days),
            _ => far_date(out, days),
        }
        for (mark, part) in [(b'T', second / 3600), (b':', second / 60 % 60), (b':', second % 60)] {
            out.push(mark);
            text::padded(out, part, 2, b'0');
        }
        if self.digits > 0 {
            out.push(b'.');
            let start = out.len();
            text::padded(out, fraction, 9, b'0');
            out.truncate(start.saturating_add(self.digits.min(9)));
        }
        out.push(b'Z');
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = Vec::new();
        self.write(&mut text);
        f.write_str(&String::from_utf8_lossy(&text))
    }
}

/// The date of a day since 1970-01-01.
#[expect(clippy::arithmetic_side_effects, reason = "at most a million days")]
fn date(out: &mut Vec<u8>, days: i64) {
    let z = days + 719_468;
    let (era, doe) = (z / 146_097, z % 146_097);
    let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    let mp = (5 * doy + 2) / 153;
    let (day, month) = (doy - (153 * mp + 2) / 5 + 1, if mp < 10 { mp + 3 } else { mp - 9 });
    let year = yoe + era * 400 + i64::from(month <= 2);
    text::padded(out, year.unsigned_abs(), 4, b'0');
    out.push(b'-');
    text::padded(out, month.unsigned_abs(), 2, b'0');
    out.push(b'-');
    text::padded(out, day.unsigned_abs(), 2, b'0');
}

/// The same for days that no capture has but a broken one.
#[expect(clippy::arithmetic_side_effects, reason = "days of 128 bits made from nanoseconds of 128 bits")]
fn far_date(out: &mut Vec<u8>, days: i128) {
    let z = days.saturating_add(719_468);
    let (era, doe) = (z.div_euclid(146_097), z.rem_euclid(146_097));
    let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    let mp = (5 * doy + 2) / 153;
    let (day, month) = (doy - (153 * mp + 2) / 5 + 1, if mp < 10 { mp + 3 } else { mp - 9 });
    let year = yoe + era.saturating_mul(400) + i128::from(month <= 2);
    let _ = write!(out, "{year:04}-{month:02}-{day:02}");
}

/// One packet of a capture.
#[derive(Clone, Copy, Debug)]
pub struct Packet<'a> {
    /// Its number in the file, from 1.
    pub frame: u64,
    /// When it was captured.
    pub time: Time,
    /// The link type of its interface.
    pub link: u32,
    /// Its octets.
    pub octets: &'a [u8],
    /// Octets of the packet on the wire.
    pub original: u32,
}

/// Receives what a packet carries.
pub trait Sink {
    /// A whole message of a signalling protocol.
    fn pdu(&mut self, packet: &Packet<'_>, ends: Option<Ends>, start: Start, octets: &[u8]);
    /// What is odd about how the units that follow in this packet were carried, up to the next call.
    fn odd(&mut self, _flags: &[Flag]) {}
    /// Something is wrong below the signalling layers.
    fn problem(&mut self, packet: &Packet<'_>, ends: Option<Ends>, problem: Problem);
}

/// What is kept between packets: fragments, segments, streams. Bounded by the constants of each part.
#[derive(Debug, Default)]
pub struct Reassembly {
    ip: ip::Fragments,
    sctp: HashMap<(Ends, u16, bool), sctp::Fragmented>,
    tcp: HashMap<Ends, tcp::Stream>,
}

impl Reassembly {
    /// Takes a packet apart and tells `sink` what it carries; whether it carried signalling at all.
    pub fn packet(&mut self, packet: &Packet<'_>, sink: &mut dyn Sink) -> bool {
        let mut told = Told { sink, any: false };
        told.odd(&[]);
        link::packet(packet, self, &mut told);
        told.any
    }
    /// The capture has ended: tells `sink` what was never completed.
    pub fn finish(&mut self, sink: &mut dyn Sink) {
        let mut told = Told { sink, any: false };
        tcp::finish(self, &mut told);
        let packet = Packet { frame: 0, time: Time::default(), link: 0, octets: &[], original: 0 };
        for (ends, stream, _) in self.sctp.keys() {
            let text = format!("the capture ends inside a message of stream {stream}");
            told.problem(&packet, Some(*ends), "sctp", "incomplete", text);
        }
        let datagrams = self.ip.len();
        if datagrams > 0 {
            let text = format!("the capture ends inside {datagrams} datagrams");
            told.problem(&packet, None, "ip", "incomplete", text);
        }
    }
}

/// Notes whether anything was told.
struct Told<'s> {
    sink: &'s mut dyn Sink,
    any: bool,
}

impl Told<'_> {
    fn odd(&mut self, flags: &[Flag]) {
        self.sink.odd(flags);
    }
    fn pdu(&mut self, packet: &Packet<'_>, ends: Option<Ends>, start: Start, octets: &[u8]) {
        self.any = true;
        self.sink.pdu(packet, ends, start, octets);
    }
    fn problem(
        &mut self,
        packet: &Packet<'_>,
        ends: Option<Ends>,
        layer: &'static str,
        kind: &'static str,
        message: impl Into<String>,
    ) {
        self.any = true;
        self.sink.problem(packet, ends, Problem { layer, kind, message: message.into() });
    }
}

/// Which protocol an SCTP or TCP port is assigned to.
fn start_of_port(ends: &Ends) -> Option<Start> {
    [ends.destination.1, ends.source.1].into_iter().find_map(|port| match port {
        2905 => Some(Start::M3ua),
        3565 => Some(Start::M2pa),
        14001 => Some(Start::Sua),
        3868 => Some(Start::Diameter),
        _ => None,
    })
}
