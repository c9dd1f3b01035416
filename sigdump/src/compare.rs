//! Two captures, message by message.

use sigcodec::dissect::Start;
use sigcodec_capture::Note;
use sigcodec_render::Leaves;
use sigcodec_trace::{Known, Place, Taker, Trace, Unit, framing, networks::Networks, paste};
use std::{
    fs::File,
    io::{self, BufReader, Write},
};

/// Messages of a capture that are compared.
const MOST: usize = 1 << 20;

/// A message as it came.
struct Found {
    known: Known,
    octets: Vec<u8>,
}

impl Found {
    fn frame(&self) -> u64 {
        self.known.place.map_or(0, |place| place.frame)
    }
}

#[derive(Default)]
struct All {
    found: Vec<Found>,
    notes: Vec<String>,
}

impl Taker for All {
    fn unit(&mut self, unit: &Unit<'_>) -> io::Result<()> {
        if self.found.len() >= MOST {
            return Err(io::Error::other(format!("more than {MOST} messages")));
        }
        let (known, octets) = Known::of(unit);
        self.found.push(Found { known, octets: octets.to_vec() });
        Ok(())
    }
    fn note(&mut self, place: Option<Place>, note: Note) -> io::Result<()> {
        let frame = place.map(|place| format!("frame {}: ", place.frame)).unwrap_or_default();
        self.notes.push(format!("{frame}{}: {}", note.layer, note.message));
        Ok(())
    }
}

fn read(name: &str, networks: &Networks) -> Result<All, String> {
    let file = File::open(name).map_err(|e| format!("{name}: {e}"))?;
    let trace = Trace { networks: networks.clone(), ..Trace::default() };
    let mut all = All::default();
    let read = trace.read(BufReader::new(file), &mut all).map_err(|e| format!("{name}: {e}"))?;
    for note in all.notes.iter().chain(&read.summary.lines()) {
        eprintln!("sigdump: {name}: {note}");
    }
    match read.cut {
        Some(e) => Err(format!("{name}: {e}")),
        None => Ok(all),
    }
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
        let known = Known::alone(start, network);
        Ok::<_, String>(All { found: vec![Found { known, octets }], ..All::default() })
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
        let faults = found.known.with(&found.octets, |unit| unit.decoded.walk(&mut leaves));
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
                if a.known.place.is_some() {
                    text.push_str(&format!("message {number}, frame {} and {}\n", a.frame(), b.frame()));
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
            (Some(a), None) => text.push_str(&format!("- message {number}, frame {}\n", a.frame())),
            (None, Some(b)) => text.push_str(&format!("+ message {number}, frame {}\n", b.frame())),
            (None, None) => {}
        }
        differ = true;
        out.write_all(text.as_bytes()).map_err(|e| format!("output: {e}"))?;
    }
    Ok(differ)
}
