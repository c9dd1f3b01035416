//! How the messages of Diameter and of the SIGTRAN layers are told apart in a stream, and known by their octets.

use sigcodec::{
    diameter,
    dissect::Start,
    layers::layer,
    sigtran::{self, Framed, Messages, Parameters},
    wire::{Layer, Network, Reader, audit::Flag},
};
use sigcodec_capture::{Cut, Framing};
use sigcodec_render::{Dissected, Tree};

/// The largest message that is waited for.
const MAX_MESSAGE: usize = 1 << 20;
/// Octets of the header of Diameter.
const HEADER: usize = 20;
/// AVPs that are looked at: enough to tell a header from anything else.
const AVPS: usize = 16;

/// Diameter over TCP.
pub const DIAMETER: Framing = Framing { name: "Diameter", cut: diameter };
/// A SIGTRAN layer over TCP, which its RFC does not have.
pub const SIGTRAN: [Framing; 3] = [
    Framing { name: "M3UA", cut: sigtran },
    Framing { name: "SUA", cut: sigtran },
    Framing { name: "M2UA", cut: sigtran },
];

/// Whether octets begin a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fit {
    /// One of so many octets, as far as it has come.
    Message(usize),
    /// There are too few to tell.
    Short,
    No,
}

fn diameter(octets: &[u8], sure: bool) -> Cut {
    let known = octets.first() == Some(&1);
    match (fit(octets), sure) {
        (Fit::Message(length), _) if length > octets.len() => return Cut::More,
        // Where a message is only looked for, what follows it has to be one too.
        (Fit::Message(length), _) if sure || follows(octets, length) => return Cut::Message(length),
        (Fit::Short, _) => return Cut::More,
        _ => {}
    }
    // What does not fit in every way is a message where one is known to begin, or where it fills what has come.
    match diameter::frame(octets, MAX_MESSAGE) {
        Ok(Framed::Message(message, rest))
            if known && (rest.is_empty() || sure && follows(octets, message.len())) =>
        {
            return Cut::Message(message.len());
        }
        Ok(Framed::More(_)) if known && sure => return Cut::More,
        _ => {}
    }
    let next = search(octets, |rest| fit(rest) != Fit::No);
    if known && sure { Cut::Message(next) } else { Cut::Skip(next) }
}

/// How many octets stand in front of what may be a message.
fn search(octets: &[u8], mut fits: impl FnMut(&[u8]) -> bool) -> usize {
    let mut at = 1usize;
    while let Some(rest) = octets.get(at..).filter(|rest| !rest.is_empty()) {
        // Every message begins with its version.
        match rest.iter().position(|b| *b == 1) {
            Some(0) if fits(rest) => return at,
            Some(0) => at = at.saturating_add(1),
            Some(n) => at = at.saturating_add(n),
            None => return octets.len(),
        }
    }
    octets.len()
}

/// Whether nothing stands behind a message, or the beginning of another one.
fn follows(octets: &[u8], length: usize) -> bool {
    octets.get(length..).is_none_or(|next| next.is_empty() || header(next) != Fit::No)
}

/// The header alone, RFC 6733 §3: the version, a length of fours, no reserved flags.
fn header(octets: &[u8]) -> Fit {
    match octets {
        [1] | [1, _] | [1, _, _] => Fit::Short,
        [1, a, b, c, rest @ ..] => {
            let length = u32::from_be_bytes([0, *a, *b, *c]) as usize;
            let fits = (HEADER..=MAX_MESSAGE).contains(&length) && length % 4 == 0;
            match rest.first() {
                _ if !fits => Fit::No,
                Some(flags) if flags & 0x0f != 0 => Fit::No,
                Some(_) => Fit::Message(length),
                None => Fit::Short,
            }
        }
        _ => Fit::No,
    }
}

/// The header, and AVPs as far as they have come: codes, lengths, no reserved flags (§4.1).
fn fit(octets: &[u8]) -> Fit {
    let Fit::Message(length) = header(octets) else { return header(octets) };
    if length > HEADER && octets.len() < HEADER.saturating_add(8) {
        return Fit::Short;
    }
    let mut left = length.saturating_sub(HEADER);
    let mut rest = octets.get(HEADER..).unwrap_or_default();
    for _ in 0..AVPS {
        if left == 0 {
            return Fit::Message(length);
        }
        let Some([c1, c2, c3, c4, flags, l1, l2, l3]) = rest.first_chunk::<8>() else {
            // Either the end of what has come, or less than an AVP.
            return if left < 8 { Fit::No } else { Fit::Message(length) };
        };
        let size = u32::from_be_bytes([0, *l1, *l2, *l3]) as usize;
        let padded = size.next_multiple_of(4);
        let least = if flags & 0x80 == 0 { 8 } else { 12 };
        if [*c1, *c2, *c3, *c4] == [0; 4] || flags & 0x1f != 0 || size < least || padded > left {
            return Fit::No;
        }
        left = left.saturating_sub(padded);
        rest = rest.get(padded..).unwrap_or_default();
    }
    Fit::Message(length)
}

/// A common header, RFC 4666 §3.1: the version, a reserved octet, a class that there is, a length.
fn common(octets: &[u8]) -> Fit {
    match octets {
        [1] | [1, 0] => Fit::Short,
        [1, 0, class, kind, ..] if protocol(*class, *kind).is_none() => Fit::No,
        [1, 0, _, _, a, b, c, d, ..] => {
            let length = u32::from_be_bytes([*a, *b, *c, *d]) as usize;
            if (8..=MAX_MESSAGE).contains(&length) && length % 4 == 0 {
                Fit::Message(length)
            } else {
                Fit::No
            }
        }
        [1, 0, ..] => Fit::Short,
        _ => Fit::No,
    }
}

fn sigtran(octets: &[u8], sure: bool) -> Cut {
    let known = octets.first() == Some(&1);
    match (common(octets), sigtran::frame(octets, MAX_MESSAGE, Layer::M3ua)) {
        (Fit::Message(length), _) if length > octets.len() => Cut::More,
        (Fit::Message(length), _) => Cut::Message(length),
        (Fit::Short, _) => Cut::More,
        (Fit::No, Ok(Framed::Message(message, _))) if known && sure => Cut::Message(message.len()),
        _ => {
            let next = search(octets, |rest| common(rest) != Fit::No);
            if known && sure { Cut::Message(next) } else { Cut::Skip(next) }
        }
    }
}

/// The classes of messages that the SIGTRAN layers share numbers with each other for, RFC 4666 §3.1.2: the layer, the
/// class, and its types. Those that several have are taken for M3UA.
const CLASSES: &[(&str, u8, core::ops::RangeInclusive<u8>)] = &[
    ("M3UA", 0, 0..=1),
    ("M3UA", 1, 1..=1),
    ("M3UA", 2, 1..=6),
    ("M3UA", 3, 1..=6),
    ("M3UA", 4, 1..=4),
    ("M3UA", 9, 1..=4),
    ("SUA", 7, 1..=2),
    ("SUA", 8, 1..=11),
    ("M2UA", 6, 1..=15),
    ("M2UA", 10, 1..=4),
    (M2PA, 11, 1..=2),
];
/// Its messages have no parameters.
const M2PA: &str = "M2PA";

/// The SIGTRAN layer that has a message of this class and type.
fn protocol(class: u8, kind: u8) -> Option<&'static str> {
    let of = |(_, other, types): &&(&str, u8, core::ops::RangeInclusive<u8>)| {
        *other == class && types.contains(&kind)
    };
    CLASSES.iter().find(of).map(|(name, ..)| *name)
}

/// The name of the protocol of whole messages, one behind the other, that say by nothing but their octets what they
/// are: a SIGTRAN layer whose messages and parameters have the lengths that they say, or Diameter.
#[must_use]
pub fn whole(octets: &[u8]) -> Option<&'static str> {
    let mut rest = octets;
    while let Fit::Message(length) = fit(rest) {
        rest = rest.get(length..)?;
        if rest.is_empty() {
            return Some("Diameter");
        }
    }
    let [1, 0, class, kind, ..] = octets else { return None };
    let name = protocol(*class, *kind)?;
    let mut messages = Messages::new(Reader::new(octets, Layer::Sctp));
    let parameters = |message: Reader<'_>| {
        let octets = message.rest().get(sigtran::HEADER..).unwrap_or_default();
        Iterator::all(&mut Parameters::new(Reader::new(octets, Layer::Sctp)), |p| p.is_ok())
    };
    let intact = messages.by_ref().all(|m| m.is_ok_and(|m| name == M2PA || parameters(m)));
    (intact && messages.rest().is_empty()).then_some(name)
}

/// The framing of a stream that begins with these octets, if nothing else says it.
#[must_use]
pub fn of_octets(octets: &[u8]) -> Option<Framing> {
    // A header alone is not enough: its first AVP, and with it all that have come, have to fit too.
    if octets.len() >= HEADER.saturating_add(8)
        && matches!(fit(octets), Fit::Message(n) if follows(octets, n))
    {
        return Some(DIAMETER);
    }
    let [1, 0, class, kind, ..] = octets else { return None };
    let Fit::Message(length) = common(octets) else { return None };
    let name = protocol(*class, *kind)?;
    // A message of SIGTRAN fits into a segment, and nothing but another one follows it.
    let fits = octets.get(length..).is_some_and(|next| next.is_empty() || common(next) != Fit::No);
    SIGTRAN.into_iter().find(|framing| fits && framing.name == name)
}

/// What octets begin with that nothing says anything about, and its name: whole messages of a protocol that is known by
/// its header, TCAP by its tag, otherwise the first layer that reads them without an error. One that leaves octets over
/// gives way to ISUP in which nothing is odd.
#[must_use]
pub fn start_of(octets: &[u8], network: Network) -> Option<(&'static str, Start)> {
    let of = |name| layer(name).map(|def| (def.name, Start::Layer(def)));
    if let Some(found) = whole(octets).and_then(of) {
        return Some(found);
    }
    // What is odd about the octets, if they are read without an error.
    let read = |start| {
        let (decoded, mut tree) = (Dissected::new(start, octets, network), Tree::default());
        if !(decoded.walk(&mut tree).is_empty() && tree.faults.is_empty()) {
            return None;
        }
        let mut findings = Vec::new();
        decoded.audit(&mut findings);
        Some(findings)
    };
    let tag = matches!(octets, [0x61 | 0x62 | 0x64 | 0x65 | 0x67 | 0xe1..=0xe6, ..]);
    let order = if tag { ["tcap", "sccp", "mtp3"] } else { ["sccp", "mtp3", "tcap"] };
    let mut readings = order.into_iter().filter_map(of).filter_map(|found| Some((found, read(found.1)?)));
    let Some((found, findings)) = readings.next() else { return of("tcap").filter(|_| tag) };
    let isup = || of("isup").filter(|(_, start)| read(*start).is_some_and(|odd| odd.is_empty()));
    let leaves_octets = findings.iter().any(|f| f.flag == Flag::SccpTrailing);
    Some(if leaves_octets { isup().unwrap_or(found) } else { found })
}
