//! Every message of a capture as a line of JSON. Nothing vanishes: what is no message is a note.
//!
//! ```text
//! pcap_to_json samples/interconnect.pcap
//! ```
#![allow(missing_docs, missing_debug_implementations, clippy::pedantic, clippy::restriction)]

use core::error::Error;
use sigcodec::{
    diameter::frame,
    dissect::Start,
    layers::{LayerDef, claimant},
    wire::{Framed, Network, Selector as By},
};
use sigcodec_capture::{Cut, Ends, Framing, Message, Note, Packet, Reassembly, Selector, Sink, file};
use sigcodec_render::{Dissected, Json};
use std::{fs::File, io::BufReader};

/// The protocol of a message, by what the capture says of it: a payload protocol, a port, a link type.
fn protocol(message: &Message<'_>) -> Option<&'static LayerDef> {
    message.selectors().find_map(|selector| match selector {
        Selector::Ppid(n) => claimant(By::Ppid(n)),
        Selector::Port(n) => claimant(By::Port(n)),
        Selector::Link(n) => claimant(By::Link(u16::try_from(n).ok()?)),
    })
}

/// Lines of JSON, in the order of the capture.
#[derive(Default)]
struct Lines(String);

impl Sink for Lines {
    fn message(&mut self, message: &Message<'_>) {
        let Some(def) = protocol(message) else { return };
        let decoded = Dissected::new(Start::Layer(def), message.octets, Network::Itu);
        let mut findings = Vec::new();
        decoded.audit(&mut findings);
        let mut json = Json::default();
        json.object();
        json.number("frame", message.packet.frame);
        json.text("time", &message.packet.time);
        let faults = decoded.walk(&mut json);
        json.faults_and_findings(faults, &findings);
        let (line, _) = json.finish();
        self.0.push_str(&String::from_utf8_lossy(line));
    }
    fn note(&mut self, packet: &Packet<'_>, _: Option<Ends>, note: Note) {
        self.0.push_str(&format!(
            "{{\"frame\":{},\"note\":\"{}: {}\"}}\n",
            packet.frame, note.layer, note.message
        ));
    }
}

/// Streams to or from port 3868 are Diameter, whose messages say how long they are.
fn diameter(ends: &Ends) -> Option<Framing> {
    let cut = |octets: &[u8], _| match frame(octets, 1 << 20) {
        Ok(Framed::Message(message, _)) => Cut::Message(message.len()),
        Ok(Framed::More(_)) => Cut::More,
        Err(_) => Cut::Skip(1),
    };
    [ends.source.1, ends.destination.1].contains(&3868).then_some(Framing { name: "Diameter", cut })
}

/// The messages of a capture.
pub fn run(path: &str) -> Result<String, Box<dyn Error>> {
    let mut lines = Lines::default();
    let mut state = Reassembly::new(diameter);
    file::read(BufReader::new(File::open(path)?), &mut |packet| state.packet(packet, &mut lines))?;
    state.finish(&mut lines);
    Ok(lines.0)
}

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args().nth(1).ok_or("usage: pcap_to_json FILE")?;
    print!("{}", run(&path)?);
    Ok(())
}
