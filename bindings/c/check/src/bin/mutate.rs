//! Writes messages to a file, and what the Rust call says of each to another: `mutate VECTORS MESSAGES VERDICTS COUNT
//! [FAULTS]`. `tests/verdicts.c` says the same through the header.
//!
//! The messages are those of the vectors, `COUNT` mutations of them with a fixed seed, and those of the cases in the folder
//! `FAULTS` that begin with a layer.

use sigcodec::{
    inspect::{Inspection, Number, State},
    stack::Frame,
    tcap::Component,
    wire::Error,
};
use sigcodec_c_check::{Message, layer, octets, selector};
use std::{error::Error as Fault, fmt::Write as _, fs, path::Path};

/// Numbers that are the same in every run: xorshift.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }
    fn below(&mut self, n: usize) -> usize {
        let n = u64::try_from(n.max(1)).unwrap_or(1);
        self.next().checked_rem(n).and_then(|n| usize::try_from(n).ok()).unwrap_or_default()
    }
    fn octet(&mut self) -> u8 {
        self.next().to_le_bytes().first().copied().unwrap_or_default()
    }
}

fn mutated(from: &Message, chance: &mut Chance) -> Message {
    let mut out = from.clone();
    if chance.below(50) == 0 {
        out.layer =
            u32::try_from(chance.below(sigcodec_c_check::LAYERS.len()).saturating_add(1)).unwrap_or(1);
    }
    if chance.below(20) == 0 {
        out.network = u32::try_from(chance.below(7)).unwrap_or(0);
    }
    for _ in 0..chance.below(4).saturating_add(1) {
        let at = chance.below(out.octets.len());
        let (octet, kind) = (chance.octet(), chance.below(7));
        match kind {
            0 => out.octets.truncate(at),
            1 => out.octets.insert(at.min(out.octets.len()), octet),
            2 if !out.octets.is_empty() => {
                out.octets.remove(at);
            }
            3 => {
                let part: Vec<u8> = out.octets.iter().skip(at).take(chance.below(20)).copied().collect();
                out.octets.extend(part);
            }
            4 => {
                if let Some(o) = out.octets.get_mut(at) {
                    *o = [0, 1, 0x7f, 0x80, 0xfe, 0xff].get(chance.below(6)).copied().unwrap_or_default();
                }
            }
            5 => {
                if let Some(o) = out.octets.get_mut(at) {
                    *o ^= 1 << (octet & 7);
                }
            }
            _ => {
                if let Some(o) = out.octets.get_mut(at) {
                    *o = octet;
                }
            }
        }
    }
    out
}

fn of_error(out: &mut String, e: Error) {
    let _ = write!(out, "{}/{}/{}/{}", e.at(), e.detail(), e.kind() as u8, e.layer() as u8);
}

fn of_state(out: &mut String, name: &str, state: &State) {
    let _ = match state {
        State::Absent => write!(out, " {name} 0"),
        State::One(number) => write!(out, " {name} 1 {number}"),
        State::Several(number) => write!(out, " {name} 2 {number}"),
        State::Undecodable(e) => {
            let _ = write!(out, " {name} 3 ");
            of_error(out, *e);
            Ok(())
        }
        // The header has no number for it.
        _ => unreachable!("{state:?}"),
    };
}

fn hex(octets: &[u8]) -> String {
    octets.iter().fold(String::new(), |mut out, octet| {
        let _ = write!(out, "{octet:02x}");
        out
    })
}

/// What the Rust call says, in the words of `tests/verdicts.c`.
fn verdict(message: &Message) -> Option<String> {
    let frame = Frame::enter(selector(message.layer)?, &message.octets, message.network());
    let found = Inspection::of(&frame);
    let mut out = String::from("found");
    of_state(&mut out, "imsi", &found.imsi);
    of_state(&mut out, "msisdn", &found.msisdn);
    of_state(&mut out, "imei", &found.imei);
    if let Some(e) = found.undecodable {
        out.push_str(" undecodable ");
        of_error(&mut out, e);
    }
    if let Some(e) = found.violation {
        out.push_str(" violation ");
        of_error(&mut out, e);
    }
    out.push_str(" flags");
    for flag in found.flags.iter() {
        let _ = write!(out, " {}", flag as u8);
    }
    for identity in found.identities() {
        let range = usize::try_from(identity.span.start).ok()?..usize::try_from(identity.span.end).ok()?;
        let number = identity.number.filter(|n: &Number| !n.is_empty());
        let number = number.map_or_else(|| "-".to_owned(), |n| n.to_string());
        let _ = write!(out, " identity {} {number}", hex(message.octets.get(range).unwrap_or_default()));
    }
    for f in found.findings() {
        let _ =
            write!(out, " finding {}/{}/{} {}", f.flag as u8, f.layer as u8, f.at, f.about.unwrap_or("-"));
    }
    if let Some((opc, dpc)) = frame.point_codes() {
        let _ = write!(out, " points {opc} {dpc}");
    }
    if let Some(Ok(unit)) = frame.sccp() {
        for address in [unit.calling(), unit.called()].into_iter().flatten().flatten() {
            let title = address.title().map_or_else(|| "-".to_owned(), |t| t.digits().to_string());
            let title: String = title.chars().take(32).collect();
            let _ = write!(out, " address {} {title}", address.ssn.unwrap_or_default());
        }
    }
    if let Some(Ok(m)) = frame.tcap() {
        let ids = [m.otid, m.dtid].map(|id| id.map_or_else(String::new, |id| hex(id.octets())));
        let context = m.application_context().ok().flatten().unwrap_or_default();
        let _ = write!(out, " transaction {:?} [{}] [{}] [{}]", m.message_type, ids[0], ids[1], hex(context));
    }
    for component in frame.components().take(16) {
        let Ok(component) = component else {
            out.push_str(" component unreadable");
            continue;
        };
        let code = match component.component {
            Component::ReturnError(e) => Some(e.error),
            other => other.operation(),
        };
        let code = code.and_then(|code| code.local().or_else(|| code.disguised())).unwrap_or_default();
        let name = component.operation().map(|o| o.name).or_else(|| component.error().map(|e| e.name));
        let _ = write!(out, " component {code} {}", name.unwrap_or("-"));
    }
    if let Some(Ok(m)) = frame.diameter() {
        let h = m.header;
        let _ = write!(out, " diameter {} {} {}", h.flags.is_request(), h.command, h.application);
    }
    Some(out)
}

/// The messages of the vectors that begin with a layer.
fn vectors(folder: &Path) -> Result<Vec<Message>, Box<dyn Fault>> {
    let mut files: Vec<_> =
        fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?.iter().map(fs::DirEntry::path).collect();
    files.sort();
    let mut out = Vec::new();
    for file in files.iter().filter(|f| f.extension().is_some_and(|e| e == "jsonl")) {
        for line in fs::read_to_string(file)?.lines() {
            let value: serde_json::Value = serde_json::from_str(line)?;
            let word = |name: &str| value.get(name).and_then(|v| v.as_str());
            if let (Some(layer), Some(octets)) = (word("layer").and_then(layer), word("hex").and_then(octets))
            {
                out.push(Message { layer, network: 0, octets });
            }
        }
    }
    Ok(out)
}

/// The messages of cases: what their arguments `--layer` and `--hex` say.
fn faults(folder: &Path) -> Result<Vec<Message>, Box<dyn Fault>> {
    let mut out = Vec::new();
    let mut files: Vec<_> = fs::read_dir(folder.join("cases"))?
        .collect::<Result<Vec<_>, _>>()?
        .iter()
        .map(fs::DirEntry::path)
        .collect();
    files.sort();
    for file in files.iter().filter(|f| f.extension().is_some_and(|e| e == "jsonl")) {
        for line in fs::read_to_string(file)?.lines().filter(|l| !l.trim().is_empty()) {
            let value: serde_json::Value = serde_json::from_str(line)?;
            let args = value.get("args").and_then(|v| v.as_array());
            let args: Vec<&str> = args.into_iter().flatten().filter_map(|v| v.as_str()).collect();
            let behind = |name: &str| {
                args.windows(2).find_map(|w| match w {
                    [option, value] if *option == name => Some(*value),
                    _ => None,
                })
            };
            let networks = sigcodec::wire::Network::NAMES;
            let network = behind("--network").and_then(|name| networks.iter().position(|n| n.0 == name));
            let network = network.and_then(|n| u32::try_from(n).ok()).unwrap_or(0);
            if let (Some(layer), Some(octets)) =
                (behind("--layer").and_then(layer), behind("--hex").and_then(octets))
            {
                out.push(Message { layer, network, octets });
            }
        }
    }
    Ok(out)
}

fn main() -> Result<(), Box<dyn Fault>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [from, messages, verdicts, count, rest @ ..] = args.as_slice() else {
        return Err("usage: mutate VECTORS MESSAGES VERDICTS COUNT [FAULTS]".into());
    };
    if let Some(def) = sigcodec::layers::LAYERS.iter().find(|def| layer(def.name).is_none()) {
        return Err(format!("the header has no number for {}", def.name).into());
    }
    let mut all = vectors(Path::new(from))?;
    let whole = all.len();
    if let [folder, ..] = rest {
        all.extend(faults(Path::new(folder))?);
    }
    let given = all.len();
    let mut chance = Chance(0x5163_0dec);
    for _ in 0..count.parse::<usize>()? {
        let from = all.get(chance.below(given)).ok_or("no messages")?;
        let message = mutated(from, &mut chance);
        all.push(message);
    }
    let (mut lines, mut said) = (String::new(), String::new());
    for message in &all {
        lines.push_str(&message.line());
        lines.push('\n');
        said.push_str(&verdict(message).ok_or("a layer that is not known")?);
        said.push('\n');
    }
    fs::write(messages, lines)?;
    fs::write(verdicts, said)?;
    println!("{whole} vectors, {} cases, {count} mutations", given.saturating_sub(whole));
    Ok(())
}
