//! From capture files to protocol data units: every frame is accounted for.

pub mod file;
mod ip;
mod link;
mod sctp;
mod tcp;

use core::fmt;
use core::net::IpAddr;
use sigcodec::wire::audit::Flag;
use std::collections::HashMap;

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

impl fmt::Display for Ends {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ((a, p), (b, q)) = (self.source, self.destination);
        write!(f, "{a}:{p} > {b}:{q}")
    }
}

/// A time stamp with the precision of its capture.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Time {
    /// Nanoseconds since 1970-01-01T00:00:00Z.
    pub nanoseconds: i128,
    /// Digits behind the second.
    pub digits: usize,
}

impl fmt::Display for Time {
    /// RFC 3339, in UTC.
    #[expect(clippy::arithmetic_side_effects, reason = "days of 128 bits made from nanoseconds of 128 bits")]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.nanoseconds.div_euclid(1_000_000_000);
        let fraction = self.nanoseconds.rem_euclid(1_000_000_000);
        let (days, second) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
        let z = days.saturating_add(719_468);
        let (era, doe) = (z.div_euclid(146_097), z.rem_euclid(146_097));
        let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
        let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
        let mp = (5 * doy + 2) / 153;
        let (day, month) = (doy - (153 * mp + 2) / 5 + 1, if mp < 10 { mp + 3 } else { mp - 9 });
        let year = yoe + era.saturating_mul(400) + i128::from(month <= 2);
        let (h, m, s) = (second / 3600, second / 60 % 60, second % 60);
        write!(f, "{year:04}-{month:02}-{day:02}T{h:02}:{m:02}:{s:02}")?;
        if self.digits > 0 {
            let text = format!("{fraction:09}");
            write!(f, ".{}", text.get(..self.digits.min(9)).unwrap_or(&text))?;
        }
        f.write_str("Z")
    }
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
