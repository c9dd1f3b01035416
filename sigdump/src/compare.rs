//! Two captures, message by message.

use sigcodec::{dissect::Start, wire::Network};
use sigcodec_capture::{Ends, Message, Note, Packet, Reassembly, Sink, Skipped, file};
use sigcodec_render::{Dissected, Leaves};
use sigcodec_trace::{
    carried::{Assigned, Claim},
    framing,
    networks::Networks,
    paste,
    summary::Summary,
};
use std::{
    fs::File,
    io::{BufReader, Write},
};

/// Messages of a capture that are compared.
const MOST: usize = 1 << 20;

/// A message as it came.
struct Found {
    frame: u64,
    start: Start,
    network: Network,
    octets: Vec<u8>,
}

#[derive(Default)]
struct All {
    networks: Networks,
    found: Vec<Found>,
    notes: Vec<String>,
    summary: Summary,
    more: bool,
}

impl Sink for All {
    fn message(&mut self, message: &Message<'_>) {
        let Some(claim) = Claim::of(message, &Assigned::default()) else {
            return self.summary.message(message);
        };
        self.summary.told();
        claim.units(message.octets, &mut |start, octets| {
            self.more |= self.found.len() >= MOST;
            if !self.more {
                let network = self.networks.of(Some(message.carrier), message.ends, start, octets);
                let frame = message.packet.frame;
                self.found.push(Found { frame, start, network, octets: octets.to_vec() });
            }
        });
    }
    fn note(&mut self, packet: &Packet<'_>, _: Option<Ends>, note: Note) {
        self.summary.told();
        self.notes.push(format!("frame {}: {}: {}", packet.frame, note.layer, note.message));
    }
    fn skipped(&mut self, _: &Packet<'_>, why: Skipped) {
        self.summary.skipped(why);
    }
}

fn read(name: &str, networks: &Networks) -> Result<All, String> {
    let file = File::open(name).map_err(|e| format!("{name}: {e}"))?;
    let mut state = Reassembly::new(Assigned::default());
    let mut all = All { networks: networks.clone(), ..All::default() };
    let read = file::read(BufReader::new(file), &mut |packet| {
        all.summary.packet();
        state.packet(packet, &mut all);
    });
    state.finish(&mut all);
    for note in all.notes.iter().chain(&all.summary.lines()) {
        eprintln!("sigdump: {name}: {note}");
    }
    read.map_err(|e| format!("{name}: {e}"))?;
    if all.more {
        return Err(format!("{name}: more than {MOST} messages"));
    }
    Ok(all)
}

/// Writes what differs between two messages in hexadecimal; whether anything does.
///
/// # Errors
/// That the octets cannot be read, or the output fails.
pub fn messages(
    hex: [&str; 2],
    start: Option<Start>,
    except: &[String],
    networks: &Networks,
    out: &mut dyn Write,
) -> Result<bool, String> {
    let one = |hex: &str| {
        let octets = paste::octets(hex)?;
        let start = match start {
            Some(start) => start,
            None => framing::start_of(&octets, networks.usual()).ok_or("no layer reads these octets")?.1,
        };
        let network = networks.of(None, None, start, &octets);
        Ok::<_, String>(All { found: vec![Found { frame: 0, start, network, octets }], ..All::default() })
    };
    let [left, right] = hex.map(one);
    compare(&left?, &right?, except, out)
}

/// Writes what differs between two captures; whether anything does.
///
/// # Errors
/// That a capture cannot be read, or the output fails.
pub fn captures(
    left: &str,
    right: &str,
    except: &[String],
    networks: &Networks,
    out: &mut dyn Write,
) -> Result<bool, String> {
    compare(&read(left, networks)?, &read(right, networks)?, except, out)
}

fn compare(ours: &All, theirs: &All, except: &[String], out: &mut dyn Write) -> Result<bool, String> {
    let mut differ = false;
    let mut text = String::new();
    let leaves = |found: &Found| {
        let mut leaves = Leaves::default();
        let faults = Dissected::new(found.start, &found.octets, found.network).walk(&mut leaves);
        let mut said: Vec<String> =
            faults.iter().map(|f| format!("{} {} {}", f.layer, f.kind, f.offset)).collect();
        said.sort();
        (leaves, said)
    };
    for n in 0..ours.found.len().max(theirs.found.len()) {
        text.clear();
        let number = n.saturating_add(1);
        match (ours.found.get(n), theirs.found.get(n)) {
            (Some(a), Some(b)) if a.octets == b.octets => continue,
            (Some(a), Some(b)) => {
                let ((a_leaves, a_faults), (b_leaves, b_faults)) = (leaves(a), leaves(b));
                let differences = a_leaves.differences(&b_leaves, except);
                if differences.is_empty() && a_faults == b_faults && !except.is_empty() {
                    continue;
                }
                if a.frame > 0 {
                    text.push_str(&format!("message {number}, frame {} and {}\n", a.frame, b.frame));
                }
                differences.iter().for_each(|d| d.write(&mut text));
                if a_faults != b_faults {
                    text.push_str(&format!(
                        "- errors: {}\n+ errors: {}\n",
                        a_faults.join(", "),
                        b_faults.join(", ")
                    ));
                } else if differences.is_empty() {
                    text.push_str("  the same fields in other octets\n");
                }
            }
            (Some(a), None) => text.push_str(&format!("- message {number}, frame {}\n", a.frame)),
            (None, Some(b)) => text.push_str(&format!("+ message {number}, frame {}\n", b.frame)),
            (None, None) => {}
        }
        differ = true;
        out.write_all(text.as_bytes()).map_err(|e| format!("output: {e}"))?;
    }
    Ok(differ)
}
