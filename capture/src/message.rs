//! What is handed up: packets, messages, and notes about what is neither.

use crate::time::Time;
use core::net::IpAddr;
use std::io::Write as _;

/// One packet of a capture.
#[derive(Clone, Copy, Debug)]
pub struct Packet<'a> {
    /// Its number in the file, from 1.
    pub frame: u64,
    /// When it was captured.
    pub time: Time,
    /// The link type of its interface, [`Packet::NO_LINK`] if the file does not describe the interface.
    pub link: u32,
    /// Its octets.
    pub octets: &'a [u8],
    /// Octets of the packet on the wire.
    pub original: u32,
}

impl Packet<'_> {
    /// The link type of an interface that the file does not describe.
    pub const NO_LINK: u32 = u32::MAX;

    /// Where it stands in its capture.
    pub(crate) const fn place(&self) -> Place {
        Place { frame: self.frame, time: self.time }
    }
}

/// Where a packet stands in its capture: what is told later has the place of the packet that it is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    pub(crate) frame: u64,
    pub(crate) time: Time,
}

impl Place {
    pub(crate) const fn packet(self) -> Packet<'static> {
        Packet { frame: self.frame, time: self.time, link: 0, octets: &[], original: 0 }
    }
}

/// The two ends of a packet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    /// The same addresses with the ports that stand in front of a segment or packet.
    pub(crate) const fn with_ports(self, source: u16, destination: u16) -> Self {
        Self { source: (self.source.0, source), destination: (self.destination.0, destination) }
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
                decimal(out, u16::from(octet));
            }
        }
        IpAddr::V6(a) => {
            let _ = write!(out, "{a}");
        }
    }
    out.push(b':');
    decimal(out, port);
}

/// A number without the machinery of `fmt`: every message that is shown has ten of them.
fn decimal(out: &mut Vec<u8>, n: u16) {
    let digits = [n / 10_000, n / 1000 % 10, n / 100 % 10, n / 10 % 10, n % 10];
    let front = digits.iter().take(4).take_while(|d| **d == 0).count();
    out.extend(digits.iter().skip(front).map(|d| d.to_le_bytes()[0] | b'0'));
}

/// By what a message says which protocol it is of, as tables of protocols name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Selector {
    /// The payload protocol identifier of SCTP, RFC 9260 §3.3.1.
    Ppid(u32),
    /// A port of SCTP or TCP.
    Port(u16),
    /// The link type of the capture, as pcap numbers them.
    Link(u32),
}

/// What brought a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Carrier {
    /// The frame itself; of MTP2, the message signal unit behind its header.
    Link(u32),
    /// SCTP: a whole user message.
    Sctp {
        /// The payload protocol identifier.
        ppid: u32,
    },
    /// TCP: a message as a [`Framing`](crate::Framing) cuts it off.
    Tcp,
    /// A message that was exported without what carried it, link type 252.
    Exported,
}

/// Something about the carrier that is legal in no standard, or in none that is followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Oddity {
    /// The packet has several DATA chunks.
    SeveralUserMessages = 1,
    /// The DATA chunk reaches beyond the packet.
    ChunkLength = 2,
    /// The padding of the DATA chunk is missing or not zero.
    ChunkPadding = 4,
    /// The chunk that completed the message is not both its first and its last.
    FragmentBits = 8,
    /// Nothing but the octets says which protocol it is.
    Guessed = 16,
    /// The length indicator of MTP2 contradicts the octets.
    LinkLength = 32,
}

impl Oddity {
    /// All of them, in the order in which they are told.
    pub const ALL: [Self; 6] = [
        Self::SeveralUserMessages,
        Self::ChunkLength,
        Self::ChunkPadding,
        Self::FragmentBits,
        Self::Guessed,
        Self::LinkLength,
    ];
}

/// A set of [`Oddity`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Oddities(u8);

impl Oddities {
    pub(crate) fn add(&mut self, oddity: Oddity, is: bool) {
        if is {
            self.0 |= oddity as u8;
        }
    }
    /// Those in the set.
    pub fn iter(self) -> impl Iterator<Item = Oddity> {
        Oddity::ALL.into_iter().filter(move |o| self.0 & *o as u8 != 0)
    }
}

/// A whole message, and how it came.
#[derive(Clone, Copy, Debug)]
pub struct Message<'a> {
    /// The packet that completed it.
    pub packet: &'a Packet<'a>,
    /// Addresses and ports, where there are any.
    pub ends: Option<Ends>,
    /// What brought it.
    pub carrier: Carrier,
    /// What is odd about that.
    pub odd: Oddities,
    /// The name of its protocol, if what brought it says one: the framing of a stream, or an exported message.
    pub protocol: &'a str,
    /// Its octets.
    pub octets: &'a [u8],
}

impl Message<'_> {
    /// What may say which protocol it is of: the identifier first, then the port it goes to, then the other.
    pub fn selectors(&self) -> impl Iterator<Item = Selector> {
        let own = match self.carrier {
            Carrier::Link(link) => Some(Selector::Link(link)),
            Carrier::Sctp { ppid } => Some(Selector::Ppid(ppid)),
            Carrier::Tcp | Carrier::Exported => None,
        };
        let ports = self.ends.into_iter().flat_map(|e| [e.destination.1, e.source.1]);
        own.into_iter().chain(ports.map(Selector::Port))
    }
}

/// What could not be handed up, or not as it should.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The layer: `link`, `ip`, `sctp` or `tcp`.
    pub layer: &'static str,
    /// A stable name.
    pub kind: &'static str,
    /// For people.
    pub message: String,
}

/// Why a packet, or a part of it, brings nothing at this time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Skipped {
    /// A link type that is not read.
    Link(u32),
    /// Behind the link header stands neither IP nor a tag or a tunnel.
    EtherType(u16),
    /// The destination service access point of an LLC header that is neither SNAP nor IP.
    Llc(u8),
    /// A protocol of PPP that is not IP.
    Ppp(u16),
    /// Neither SCTP nor TCP nor a tunnel.
    Protocol(u8),
    /// A datagram of UDP that is no tunnel.
    Udp,
    /// A TCP stream that is not followed.
    Port,
    /// There is no payload: fill-in and status units, control chunks, acknowledgements.
    Empty,
    /// A fragment or a segment waits for others.
    Kept,
    /// What has come before has come again.
    Again,
    /// The frame was cut when it was captured, and nothing is known to be lost by it.
    Cut,
}

/// Receives what a packet carries. For every packet at least one of the methods is called.
pub trait Sink {
    /// A whole message.
    fn message(&mut self, message: &Message<'_>);
    /// Something is wrong.
    fn note(&mut self, packet: &Packet<'_>, ends: Option<Ends>, note: Note);
    /// A part of the packet brings nothing.
    fn skipped(&mut self, _packet: &Packet<'_>, _why: Skipped) {}
}

/// A sink, and the packet that it is told of.
pub(crate) struct Out<'a> {
    packet: &'a Packet<'a>,
    sink: &'a mut dyn Sink,
    /// Whether anything was told but that there is nothing.
    pub(crate) told: bool,
}

impl<'a> Out<'a> {
    pub(crate) fn new(packet: &'a Packet<'a>, sink: &'a mut dyn Sink) -> Self {
        Self { packet, sink, told: false }
    }
    /// The same sink, told of another packet.
    pub(crate) fn at(&mut self, place: Place, tell: impl FnOnce(&mut Out<'_>)) {
        tell(&mut Out::new(&place.packet(), self.sink));
    }
    pub(crate) const fn place(&self) -> Place {
        self.packet.place()
    }
    pub(crate) fn message(
        &mut self,
        ends: Option<Ends>,
        carrier: Carrier,
        odd: Oddities,
        protocol: &str,
        octets: &[u8],
    ) {
        self.told = true;
        self.sink.message(&Message { packet: self.packet, ends, carrier, odd, protocol, octets });
    }
    pub(crate) fn note(
        &mut self,
        ends: Option<Ends>,
        layer: &'static str,
        kind: &'static str,
        message: impl Into<String>,
    ) {
        self.told = true;
        self.sink.note(self.packet, ends, Note { layer, kind, message: message.into() });
    }
    pub(crate) fn skipped(&mut self, why: Skipped) {
        self.told |= why == Skipped::Kept;
        self.sink.skipped(self.packet, why);
    }
}

/// The keys of the older half, by the number of the frame that touched them last.
pub(crate) fn older<K: Ord>(ages: impl Iterator<Item = (u64, K)>) -> Vec<K> {
    let mut all: Vec<_> = ages.collect();
    all.sort_unstable();
    all.truncate(all.len().div_ceil(2));
    all.into_iter().map(|(_, key)| key).collect()
}
