//! Messages from JSON, a line each: as octets in hexadecimal, or as a capture of exported messages.

use crate::rewrite::Capture;
use core::net::IpAddr;
use serde_json::{Map, Value};
use sigcodec::dissect::Start;
use sigcodec_capture::{Packet, Time};
use sigcodec_render::{Crafted, craft, text};
use std::io::{self, BufRead, Write};

/// The link type of messages without what carried them.
const EXPORTED: u32 = 252;

/// What became of the lines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Messages that were made.
    pub messages: u64,
    /// Lines that show no message: notes, and messages that were collected from several.
    pub others: u64,
    /// Lines of which no message could be made.
    pub refused: u64,
}

/// Where messages go.
#[derive(Debug)]
pub enum To<W: Write> {
    /// A line of hexadecimal digits each.
    Lines(W),
    /// A capture.
    Capture(Capture<W>),
}

/// Makes a message of each line of `from`; `tell` is told what is odd, with the number of the line.
///
/// # Errors
/// Those of input and output.
pub fn lines<W: Write>(
    from: impl BufRead,
    to: &mut To<W>,
    tell: &mut dyn FnMut(u64, &str),
) -> io::Result<Report> {
    let mut report = Report::default();
    for (line, number) in from.lines().zip(1u64..) {
        let line = line?;
        if line.trim().is_empty() {
            continue;
        }
        let members: Map<String, Value> = serde_json::from_str(&line).unwrap_or_default();
        let is_note = !members.is_empty() && members.keys().all(|name| NOTE.contains(&name.as_str()));
        if is_note || members.contains_key("collectedSegments") {
            report.others = report.others.saturating_add(1);
            continue;
        }
        let made = craft(&line).map_err(|e| e.to_string()).and_then(|made| {
            for path in &made.otherwise {
                tell(number, &format!("{path} reads otherwise now"));
            }
            match to {
                To::Lines(out) => {
                    let mut text = Vec::new();
                    text::hex(&mut text, &made.octets);
                    text.push(b'\n');
                    Ok(out.write_all(&text))
                }
                To::Capture(out) => {
                    exported(&made, &members).map(|(time, octets)| write(out, number, time, &octets))
                }
            }
        });
        let count = match made {
            Ok(written) => {
                written?;
                &mut report.messages
            }
            Err(why) => {
                tell(number, &why);
                &mut report.refused
            }
        };
        *count = count.saturating_add(1);
    }
    match to {
        To::Lines(out) => out.flush()?,
        To::Capture(out) => {
            // A capture without packets is one all the same.
            if report.messages == 0 {
                out.interface(EXPORTED, 6)?;
            }
            out.flush()?;
        }
    }
    Ok(report)
}

/// The members of a line that shows no message.
const NOTE: &[&str] = &["frame", "time", "source", "destination", "errors", "noSignalling"];

fn write<W: Write>(out: &mut Capture<W>, frame: u64, time: Time, octets: &[u8]) -> io::Result<()> {
    let original = u32::try_from(octets.len()).map_err(io::Error::other)?;
    out.packet(&Packet { frame, time, link: EXPORTED, octets, original }, octets)
}

/// A message behind the tags that say what it is: time and octets of its packet.
fn exported(made: &Crafted, members: &Map<String, Value>) -> Result<(Time, Vec<u8>), String> {
    let Some(Start::Layer(def)) = made.start else {
        return Err("no layer that a capture can name; without --pcap its octets are printed".to_owned());
    };
    let text = |name: &str| members.get(name).and_then(Value::as_str);
    let end = |name: &str| {
        let (address, port) = text(name)?.rsplit_once(':')?;
        Some((address.parse::<IpAddr>().ok()?, port.parse::<u16>().ok()?))
    };
    let mut out = Vec::new();
    tag(&mut out, 12, def.name.as_bytes());
    if let (Some(source), Some(destination)) = (end("source"), end("destination")) {
        for (number, (address, _)) in [(20u16, source), (21, destination)] {
            match address {
                IpAddr::V4(a) => tag(&mut out, number, &a.octets()),
                IpAddr::V6(a) => tag(&mut out, number.saturating_add(2), &a.octets()),
            }
        }
        for (number, (_, port)) in [(25, source), (26, destination)] {
            tag(&mut out, number, &u32::from(port).to_be_bytes());
        }
    }
    tag(&mut out, 0, &[]);
    out.extend(&made.octets);
    let none = Time { nanoseconds: 0, digits: 6 };
    Ok((text("time").and_then(Time::parse).unwrap_or(none), out))
}

/// A tag of an exported message: number, length, and the value, padded to a multiple of 4 octets.
fn tag(out: &mut Vec<u8>, number: u16, value: &[u8]) {
    let size = value.len().next_multiple_of(4);
    out.extend(number.to_be_bytes());
    out.extend(u16::try_from(size).unwrap_or(u16::MAX).to_be_bytes());
    out.extend(value);
    out.resize(out.len().saturating_add(size.saturating_sub(value.len())), 0);
}
