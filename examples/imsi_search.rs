//! Which messages of a capture are about a subscriber, by IMSI: MAP and Diameter alike.
//!
//! ```text
//! imsi_search samples/interconnect.pcap 001010123456789
//! ```
#![allow(missing_docs, missing_debug_implementations, clippy::pedantic, clippy::restriction)]

use core::error::Error;
use sigcodec::{
    inspect::{Inspection, Number},
    layers::{LayerDef, claimant},
    screen::Kind,
    stack::Frame,
    wire::{Network, Selector as By},
};
use sigcodec_capture::{Ends, Message, Note, Packet, Reassembly, Selector, Sink, file};
use std::{fs::File, io::BufReader};

/// The protocol of a message, by what the capture says of it: a payload protocol, a port, a link type.
fn protocol(message: &Message<'_>) -> Option<&'static LayerDef> {
    message.selectors().find_map(|selector| match selector {
        Selector::Ppid(n) => claimant(By::Ppid(n)),
        Selector::Port(n) => claimant(By::Port(n)),
        Selector::Link(n) => claimant(By::Link(u16::try_from(n).ok()?)),
    })
}

struct Search {
    imsi: Number,
    found: Vec<u64>,
    unsure: Vec<u64>,
}

impl Sink for Search {
    fn message(&mut self, message: &Message<'_>) {
        let Some(def) = protocol(message) else { return };
        let inspection = Inspection::of(&Frame::enter(def.enter, message.octets, Network::Itu));
        let is_it = |i: sigcodec::inspect::Identity| i.kind == Kind::Imsi && i.number == Some(self.imsi);
        if inspection.identities().any(is_it) {
            self.found.push(message.packet.frame);
        } else if inspection.undecodable.is_some() {
            self.unsure.push(message.packet.frame);
        }
    }
    fn note(&mut self, packet: &Packet<'_>, _: Option<Ends>, note: Note) {
        eprintln!("frame {}: {}: {}", packet.frame, note.layer, note.message);
    }
}

/// The frames with this IMSI, and those of which something could not be read.
pub fn run(path: &str, imsi: &str) -> Result<(Vec<u64>, Vec<u64>), Box<dyn Error>> {
    let imsi = Number::of(imsi).ok_or("no digits")?;
    let mut search = Search { imsi, found: vec![], unsure: vec![] };
    let mut state = Reassembly::new(|_: &Ends| None);
    file::read(BufReader::new(File::open(path)?), &mut |packet| state.packet(packet, &mut search))?;
    state.finish(&mut search);
    Ok((search.found, search.unsure))
}

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [path, imsi] = args.as_slice() else { return Err("usage: imsi_search FILE IMSI".into()) };
    let (found, unsure) = run(path, imsi)?;
    println!("frames {found:?}; something is unread in {unsure:?}");
    Ok(())
}
