//! From a capture to messages.

use crate::{
    Origin, Place, Unit,
    carried::{Assigned, Claim},
    dialogues::{Connected, Connections, Dialogues},
    networks::{self, Networks},
    segments::Segments,
    summary::Summary,
};
use core::mem::take;
use sigcodec::{
    collect::Collected,
    dissect::Start,
    layers::{LAYERS, layer},
    wire::{Error, Network, audit::Flag},
};
use sigcodec_capture::{
    Carrier, Ends, Message, Note, Packet, Reassembly, Sink, Skipped,
    file::{self, FileError},
};
use sigcodec_render::Dissected;
use std::io;

/// Takes what a capture tells, in its order. With the first error nothing more is read.
pub trait Taker {
    /// A message.
    ///
    /// # Errors
    /// That no more is wanted.
    fn unit(&mut self, unit: &Unit<'_>) -> io::Result<()>;
    /// Why something could not be handed up.
    ///
    /// # Errors
    /// That no more is wanted.
    fn note(&mut self, place: Option<Place>, note: Note) -> io::Result<()>;
    /// A packet of so many octets that told nothing.
    ///
    /// # Errors
    /// That no more is wanted.
    fn nothing(&mut self, place: Place, octets: usize) -> io::Result<()> {
        let _ = (place, octets);
        Ok(())
    }
}

/// How captures are read.
#[derive(Clone, Debug, Default)]
pub struct Trace {
    /// Which protocols ports, identifiers and link types are assigned to.
    pub assigned: Assigned,
    /// Whose coding messages have.
    pub networks: Networks,
}

/// What came of reading.
#[derive(Debug)]
pub struct Read {
    /// What was not decoded.
    pub summary: Summary,
    /// Why the file could not be read to its end; everything in front of that was handed on.
    pub cut: Option<FileError>,
}

impl Trace {
    /// Reads a capture: pcap or pcapng, as it is or compressed.
    ///
    /// # Errors
    /// The first error of `to`.
    pub fn read<T: Taker>(&self, from: impl io::Read, to: &mut T) -> io::Result<Read> {
        let mut packets = Reassembly::new(self.assigned.clone());
        let mut reading = Reading {
            trace: self,
            to,
            summary: Summary::default(),
            segments: Segments::default(),
            dialogues: Dialogues::default(),
            connections: Connections::default(),
            odd: Vec::new(),
            any: false,
            stop: Ok(()),
        };
        let read = file::read(from, &mut |packet| {
            if reading.stop.is_err() {
                return;
            }
            reading.summary.packet();
            reading.any = false;
            packets.packet(packet, &mut reading);
            if reading.stop.is_ok() && !reading.any {
                reading.stop = reading.to.nothing(Place::of(packet, None), packet.octets.len());
            }
        });
        if reading.stop.is_ok() {
            packets.finish(&mut reading);
        }
        if reading.stop.is_ok() {
            reading.stop = reading.incomplete(None, u64::MAX);
        }
        let Reading { stop, summary, .. } = reading;
        stop.map(|()| Read { summary, cut: read.err() })
    }
    /// A message by itself, as somebody pasted it.
    ///
    /// # Errors
    /// The error of `to`.
    pub fn message<T: Taker>(&self, start: Start, octets: &[u8], to: &mut T) -> io::Result<()> {
        let network = self.networks.of(None, None, start, octets);
        let decoded = Dissected::new(start, octets, network);
        to.unit(&Unit::alone(start, network, &decoded, octets))
    }
}

/// A capture that is being read.
struct Reading<'t, T> {
    trace: &'t Trace,
    to: &'t mut T,
    summary: Summary,
    segments: Segments,
    dialogues: Dialogues,
    connections: Connections,
    /// What is odd about how the message was carried.
    odd: Vec<Flag>,
    /// Whether the packet told anything.
    any: bool,
    stop: io::Result<()>,
}

impl<T: Taker> Sink for Reading<'_, T> {
    fn message(&mut self, message: &Message<'_>) {
        let Some(claim) = Claim::of(message, &self.trace.assigned) else {
            return self.summary.message(message);
        };
        self.odd.clear();
        claim.flags(message, &mut self.odd);
        self.any = true;
        self.summary.told();
        claim.units(message.octets, &mut |start, octets| {
            if self.stop.is_ok() {
                let Message { packet, ends, carrier, .. } = *message;
                self.stop = self.unit(packet, ends, carrier, start, octets);
            }
        });
    }
    fn note(&mut self, packet: &Packet<'_>, ends: Option<Ends>, note: Note) {
        self.any = true;
        self.summary.told();
        if self.stop.is_ok() {
            self.stop = self.to.note(Some(Place::of(packet, ends)), note);
        }
    }
    fn skipped(&mut self, _: &Packet<'_>, why: Skipped) {
        self.summary.skipped(why);
    }
}

/// Where a message of a capture was found.
#[derive(Clone, Copy)]
struct Where<'a> {
    packet: &'a Packet<'a>,
    ends: Option<Ends>,
    network: Network,
}

impl Where<'_> {
    const fn place(&self) -> Place {
        Place::of(self.packet, self.ends)
    }
}

impl<T: Taker> Reading<'_, T> {
    fn unit(
        &mut self,
        packet: &Packet<'_>,
        ends: Option<Ends>,
        carrier: Carrier,
        start: Start,
        octets: &[u8],
    ) -> io::Result<()> {
        let now = packet.time.milliseconds();
        self.incomplete(Some(packet), now)?;
        let network = self.trace.networks.of(Some(carrier), ends, start, octets);
        let at = Where { packet, ends, network };
        let mut decoded = Dissected::new(start, octets, network);
        if let Some(other) = networks::other(decoded.dissection(), start, octets, network) {
            self.summary.other_network(other);
        }
        let connected = self.connections.take(decoded.dissection(), ends, packet.time);
        let user = match connected {
            Ok(Connected::Of(user) | Connected::Joined(user, _)) => Some(user),
            _ => None,
        };
        if let Some(user) = user {
            decoded = decoded.in_connection(user, network);
        }
        let context = self.dialogues.take(decoded.dissection(), packet.time);
        let decoded = &decoded.in_dialogue(context.as_ref());
        let odd = take(&mut self.odd);
        let (place, context) = (Some(at.place()), context.as_ref());
        let unit = Unit::alone(start, network, decoded, octets);
        let outcome = self.to.unit(&Unit { place, odd: &odd, context, user, ..unit });
        self.odd = odd;
        outcome?;
        match connected {
            Ok(Connected::Joined(user, octets)) => {
                // What has a subsystem of its own, or else what transactions stand in.
                if let Some(user) = LAYERS.iter().find(|l| l.enter == user).or_else(|| layer("tcap")) {
                    self.joined(at, Start::Layer(user), &octets, decoded)?;
                }
            }
            Err(e) => self.refused(at, e)?,
            Ok(_) => {}
        }
        let Some(frame) = decoded.dissection().frame() else { return Ok(()) };
        let mut segments = take(&mut self.segments);
        let outcome = match segments.push(frame, ends, now) {
            Ok(None) => Ok(()),
            Ok(Some(collected)) => self.collected(at, &collected),
            Err(e) => self.refused(at, e),
        };
        let outcome = outcome.and_then(|()| match segments.join(frame, ends, now) {
            Ok(None) => Ok(()),
            Ok(Some((start, octets))) => self.joined(at, start, &octets, decoded),
            Err(e) => self.refused(at, e),
        });
        self.segments = segments;
        outcome
    }
    /// A message of ISUP or of a connection that `last` completes, and that is of the same call or connection.
    fn joined(&mut self, at: Where<'_>, start: Start, octets: &[u8], last: &Dissected<'_>) -> io::Result<()> {
        let decoded = &Dissected::new(start, octets, at.network);
        let unit = Unit::alone(start, at.network, decoded, octets);
        self.to.unit(&Unit { place: Some(at.place()), carrier: last, origin: Origin::Joined, ..unit })
    }
    fn collected(&mut self, at: Where<'_>, collected: &Collected<'_>) -> io::Result<()> {
        let Some(decoded) = Dissected::from_segments(collected, at.network) else { return Ok(()) };
        let context = self.dialogues.take(decoded.dissection(), at.packet.time);
        let decoded = &decoded.in_dialogue(context.as_ref());
        let start = decoded.dissection().start();
        let unit = Unit::alone(start, at.network, decoded, collected.data().rest());
        let (place, origin) = (Some(at.place()), Origin::Collected(collected));
        self.to.unit(&Unit { place, origin, context: context.as_ref(), ..unit })
    }
    /// Tells what has been collected of messages that took too long.
    fn incomplete(&mut self, packet: Option<&Packet<'_>>, now: u64) -> io::Result<()> {
        while let Some(given_up) = self.segments.given_up(now) {
            let note = Note {
                layer: given_up.layer.name(),
                kind: given_up.kind.name(),
                message: format!("segments of message {:#08x} are missing", given_up.reference),
            };
            self.to.note(packet.map(|p| Place::of(p, None)), note)?;
        }
        Ok(())
    }
    /// Tells what could not be put together.
    fn refused(&mut self, at: Where<'_>, e: Error) -> io::Result<()> {
        let (layer, kind) = (e.layer().name(), e.kind().name());
        self.to.note(Some(at.place()), Note { layer, kind, message: e.to_string() })
    }
}
