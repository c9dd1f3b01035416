//! A capture written again without the people in it: pcap or pcapng in, pcap or pcapng out.

use crate::{
    anonymise::{Pseudonyms, change},
    frames::Frame,
};
use sigcodec::{dissect::Start, wire::Layer};
use sigcodec_capture::{Ends, Message, Note, Packet, Reassembly, Sink, file};
use sigcodec_render::Dissected;
use sigcodec_trace::{
    carried::{Assigned, Claim},
    dialogues::Dialogues,
    networks::Networks,
};
use std::io::{self, Read, Write};

/// The largest packet that a capture says it has.
const SNAP: u32 = 0x4_0000;

/// A capture that is written.
#[derive(Debug)]
pub struct Capture<W: Write> {
    to: W,
    is_ng: bool,
    /// The link types so far, each with the digits behind the second: the interfaces of pcapng, the only one of pcap.
    links: Vec<(u32, u8)>,
}

impl<W: Write> Capture<W> {
    /// A capture, pcapng if `is_ng`.
    pub const fn new(to: W, is_ng: bool) -> Self {
        Self { to, is_ng, links: Vec::new() }
    }
    fn block(&mut self, kind: u32, parts: &[&[u8]]) -> io::Result<()> {
        let length: usize = parts.iter().map(|p| p.len()).fold(12, usize::saturating_add);
        let padding = length.next_multiple_of(4).saturating_sub(length);
        let length = u32::try_from(length.saturating_add(padding)).map_err(io::Error::other)?.to_le_bytes();
        self.to.write_all(&kind.to_le_bytes())?;
        self.to.write_all(&length)?;
        for part in parts {
            self.to.write_all(part)?;
        }
        self.to.write_all([0; 3].get(..padding).unwrap_or_default())?;
        self.to.write_all(&length)
    }
    /// The number of an interface with this link type, which is written if there is none.
    pub(crate) fn interface(&mut self, link: u32, digits: u8) -> io::Result<u32> {
        let digits = if digits > 6 { 9 } else { 6 };
        let known = self.links.iter().position(|(l, d)| *l == link && (*d >= digits || !self.is_ng));
        let at = known.unwrap_or(self.links.len());
        if known.is_none() {
            let kind = u16::try_from(link).map_err(io::Error::other)?;
            if !self.is_ng && at > 0 {
                let text = "several link types: they need pcapng, a name that ends with .pcapng";
                return Err(io::Error::other(text));
            }
            if self.is_ng {
                if at == 0 {
                    let byte_order = 0x1a2b_3c4d_u32.to_le_bytes();
                    self.block(0x0a0d_0d0a, &[&byte_order, &[1, 0, 0, 0], &[0xff; 8]])?;
                }
                // Option 9, if_tsresol.
                let resolution = [9, 0, 1, 0, digits, 0, 0, 0, 0, 0, 0, 0];
                self.block(1, &[&kind.to_le_bytes(), &[0; 2], &SNAP.to_le_bytes(), &resolution])?;
            } else {
                let magic = if digits == 9 { 0xa1b2_3c4d_u32 } else { 0xa1b2_c3d4 };
                let head = [magic, 0x0004_0002, 0, 0, SNAP, link];
                self.to.write_all(&head.map(u32::to_le_bytes).concat())?;
            }
            self.links.push((link, digits));
        }
        u32::try_from(at).map_err(io::Error::other)
    }
    /// Ends the file.
    pub(crate) fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
    /// Writes a packet with the octets of another one.
    pub(crate) fn packet(&mut self, packet: &Packet<'_>, octets: &[u8]) -> io::Result<()> {
        let interface = self.interface(packet.link, packet.time.digits)?;
        let digits = usize::try_from(interface).ok().and_then(|n| self.links.get(n)).map_or(9, |(_, d)| *d);
        let length = u32::try_from(octets.len()).map_err(io::Error::other)?;
        let (unit, second) = if digits == 9 { (1, 1_000_000_000) } else { (1000, 1_000_000) };
        let time = u64::try_from(packet.time.nanoseconds).unwrap_or(0).checked_div(unit).unwrap_or(0);
        if self.is_ng {
            let word = |n: u64| u32::try_from(n & 0xffff_ffff).unwrap_or(0);
            let head = [interface, word(time >> 32), word(time), length, packet.original];
            return self.block(6, &[&head.map(u32::to_le_bytes).concat(), octets]);
        }
        let part = |n: Option<u64>| u32::try_from(n.unwrap_or(0)).unwrap_or(u32::MAX);
        let (seconds, rest) = (part(time.checked_div(second)), part(time.checked_rem(second)));
        let head = [seconds, rest, length, packet.original];
        self.to.write_all(&head.map(u32::to_le_bytes).concat())?;
        self.to.write_all(octets)
    }
}

/// What became of a capture.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Packets that were written.
    pub packets: u64,
    /// Messages that were changed.
    pub changed: u64,
    /// Messages of which nothing but zeros is left.
    pub blank: u64,
    /// Messages of several packets, of which nothing but zeros is left.
    pub parts: u64,
}

/// Writes `from` again to `to`.
///
/// # Errors
/// A sentence: why it cannot be read to its end, or written.
pub fn anonymise<W: Write>(
    from: impl Read,
    to: &mut Capture<W>,
    names: &Pseudonyms,
    assigned: &Assigned,
    networks: &Networks,
) -> Result<Report, String> {
    let mut state = Reassembly::new(assigned.clone());
    let mut told = Report::default();
    let mut dialogues = Dialogues::default();
    let mut outcome = Ok(());
    let read = file::read(from, &mut |packet| {
        if outcome.is_err() || packet.link == Packet::NO_LINK {
            return;
        }
        let frame = Frame::new(packet.link, packet.octets, names);
        let mut sink =
            Rewritten { frame, names, assigned, networks, dialogues: &mut dialogues, told: &mut told };
        state.packet(packet, &mut sink);
        let frame = sink.frame.finish();
        told.packets = told.packets.saturating_add(1);
        outcome = to.packet(packet, &frame);
    });
    outcome.and_then(|()| to.flush()).map_err(|e| e.to_string())?;
    read.map(|()| told).map_err(|e| e.to_string())
}

/// Puts what a packet carries into its frame, changed.
struct Rewritten<'s, 'f> {
    frame: Frame<'f>,
    names: &'s Pseudonyms,
    assigned: &'s Assigned,
    networks: &'s Networks,
    dialogues: &'s mut Dialogues,
    told: &'s mut Report,
}

impl Rewritten<'_, '_> {
    fn unit(&mut self, message: &Message<'_>, start: Start, octets: &[u8]) {
        let network = self.networks.of(Some(message.carrier), message.ends, start, octets);
        let decoded = Dissected::new(start, octets, network);
        let context = self.dialogues.take(decoded.dissection(), message.packet.time);
        let mut changed = change(&decoded.in_dialogue(context.as_ref()), octets, self.names);
        if !is_whole(start, octets) {
            changed.octets.fill(0);
            changed.is_blank = true;
        }
        let count = if !self.frame.replace(octets, &changed.octets) {
            &mut self.told.parts
        } else if changed.is_blank {
            &mut self.told.blank
        } else {
            &mut self.told.changed
        };
        *count = count.saturating_add(1);
    }
}

impl Sink for Rewritten<'_, '_> {
    fn message(&mut self, message: &Message<'_>) {
        let Some(claim) = Claim::of(message, self.assigned) else { return };
        claim.units(message.octets, &mut |start, octets| {
            self.unit(message, start, octets);
        });
    }
    fn note(&mut self, _: &Packet<'_>, _: Option<Ends>, _: Note) {}
}

/// Whether a message is as long as its header says: otherwise the fields of the header may be anything.
fn is_whole(start: Start, octets: &[u8]) -> bool {
    let said = match (start.layer(), octets) {
        (Layer::Diameter, [_, a, b, c, ..]) => u32::from_be_bytes([0, *a, *b, *c]),
        (Layer::M3ua | Layer::Sua | Layer::M2pa | Layer::M2ua, [_, _, _, _, a, b, c, d, ..]) => {
            u32::from_be_bytes([*a, *b, *c, *d])
        }
        (Layer::Diameter | Layer::M3ua | Layer::Sua | Layer::M2pa | Layer::M2ua, _) => return false,
        _ => return true,
    };
    let said = said as usize;
    // The padding of the last parameter may be counted or not.
    said <= octets.len() && octets.len() <= said.saturating_add(3)
}
