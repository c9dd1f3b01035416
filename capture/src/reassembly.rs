//! From a packet to what it carries.

use crate::{
    exported,
    ip::{self, Fragments},
    link::{self, Inside},
    message::{Carrier, Ends, Oddities, Out, Packet, Place, Sink, Skipped},
    sctp::Associations,
    tcp::{Follow, Streams},
    tunnel,
};
use core::fmt;

/// Octets that are kept between packets, of everything together: fragments, segments, streams, and what is remembered
/// of those that were read.
pub const MAX_HELD: usize = 32 << 20;

/// Packets inside packets.
const MAX_DEPTH: usize = 16;

/// What is kept between packets: fragments, segments, streams. Bounded by [`MAX_HELD`].
pub struct Reassembly {
    follow: Box<dyn Follow>,
    fragments: Fragments,
    associations: Associations,
    streams: Streams,
    /// The last packet.
    place: Place,
}

impl fmt::Debug for Reassembly {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reassembly").field("held", &self.held()).finish_non_exhaustive()
    }
}

impl Reassembly {
    /// One that puts TCP streams together if `follow` says how their messages are told apart.
    #[must_use]
    pub fn new(follow: impl Follow + 'static) -> Self {
        let (fragments, associations, streams, place) = Default::default();
        Self { follow: Box::new(follow), fragments, associations, streams, place }
    }

    /// Takes a packet apart and tells `sink` what it carries.
    pub fn packet(&mut self, packet: &Packet<'_>, sink: &mut dyn Sink) {
        let mut out = Out::new(packet, sink);
        self.place = packet.place();
        self.inside(link::open(packet.link, packet.octets), packet.link, 0, &mut out);
        let original = usize::try_from(packet.original).unwrap_or(usize::MAX);
        if original > packet.octets.len() {
            if out.told {
                let text = format!("{} of {original} octets of the frame were captured", packet.octets.len());
                out.note(None, "link", "cut", text);
            } else {
                out.skipped(Skipped::Cut);
            }
        }
        self.bound(&mut out);
    }

    fn inside(&mut self, inside: Inside<'_>, link: u32, depth: usize, out: &mut Out<'_>) {
        match inside {
            Inside::Ip(octets) => self.ip(octets, depth, out),
            Inside::Ethernet(octets) => self.inside(link::ethernet(octets), link, depth, out),
            Inside::Sctp(octets) => self.associations.packet(octets, None, out),
            Inside::Message(octets, odd) => out.message(None, Carrier::Link(link), odd, "", octets),
            Inside::Exported(octets) => match exported::open(octets) {
                Some(message) => {
                    let odd = Oddities::default();
                    out.message(message.ends, Carrier::Exported, odd, message.protocol, message.octets);
                }
                None => out.note(None, "link", "truncated", "exported message ends inside its tags"),
            },
            Inside::Nothing(why) => out.skipped(why),
            Inside::Truncated => out.note(None, "link", "truncated", "frame ends inside its link header"),
        }
    }

    fn ip(&mut self, octets: &[u8], depth: usize, out: &mut Out<'_>) {
        let malformed = |out: &mut Out<'_>| out.note(None, "ip", "malformed", "not an intact IP header");
        let Some(datagram) = ip::open(octets) else { return malformed(out) };
        let (ends, protocol) = (datagram.ends, datagram.protocol);
        if !datagram.is_looked_for() {
            return out.skipped(Skipped::Protocol(protocol));
        }
        let Some(fragment) = &datagram.fragment else {
            return self.transport(protocol, datagram.payload, ends, depth, out);
        };
        let Some(whole) = self.fragments.collect(&datagram, fragment, out) else { return };
        match ip::open_whole(protocol, &whole) {
            Some((protocol, payload)) => self.transport(protocol, payload, ends, depth, out),
            None => malformed(out),
        }
    }

    fn transport(&mut self, protocol: u8, payload: &[u8], ends: Ends, depth: usize, out: &mut Out<'_>) {
        match protocol {
            ip::SCTP => self.associations.packet(payload, Some(ends), out),
            ip::TCP => self.streams.packet(payload, ends, &*self.follow, out),
            _ => match tunnel::open(protocol, payload) {
                Some(Inside::Sctp(octets)) => self.associations.packet(octets, Some(ends), out),
                Some(_) if depth >= MAX_DEPTH => {
                    out.note(Some(ends), "ip", "depth", "packets inside packets, too many to look further");
                }
                Some(inside) => self.inside(inside, 0, depth.saturating_add(1), out),
                None => out.skipped(Skipped::Protocol(protocol)),
            },
        }
    }

    fn held(&self) -> usize {
        let parts = [self.fragments.held(), self.associations.held(), self.streams.held()];
        parts.into_iter().fold(0, usize::saturating_add)
    }

    /// Gives up what is oldest until what is kept is within its bound.
    fn bound(&mut self, out: &mut Out<'_>) {
        if self.held() <= MAX_HELD {
            return;
        }
        let text = format!("more than {MAX_HELD} octets are kept; what waited longest is given up");
        out.note(None, "link", "memoryLimit", text);
        let why = "too much is kept";
        let mut before = usize::MAX;
        while self.held() > MAX_HELD && self.held() < before {
            before = self.held();
            let (fragments, associations, streams) =
                (self.fragments.held(), self.associations.held(), self.streams.held());
            if streams >= fragments.max(associations) {
                self.streams.give_up(why, out);
            } else if associations >= fragments {
                self.associations.give_up(why, out);
            } else {
                self.fragments.give_up(why, out);
            }
        }
    }

    /// The capture has ended: tells `sink` what was never completed.
    pub fn finish(&mut self, sink: &mut dyn Sink) {
        let packet = self.place.packet();
        let mut out = Out::new(&packet, sink);
        self.streams.finish(&mut out);
        self.associations.finish(&mut out);
        self.fragments.finish(&mut out);
    }
}
