//! A rule of a firewall: an IMSI of ours is asked for only by partners, and what cannot be read is not let in.
#![allow(missing_docs, missing_debug_implementations, clippy::pedantic, clippy::restriction)]

use core::error::Error;
use sigcodec::{
    inspect::{Inspection, State},
    stack::Frame,
};

/// What becomes of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Pass,
    Drop(&'static str),
}

/// PLMN 001/01 is home; partners call from these numbers.
const HOME: &str = "00101";
const PARTNERS: &[&str] = &["155502", "155503"];

/// Judges an M3UA message of the interconnect.
pub fn judge(octets: &[u8]) -> Verdict {
    let frame = Frame::from_m3ua(octets);
    let found = Inspection::of(&frame);
    match found.imsi {
        State::Absent => return Verdict::Pass,
        State::One(imsi) if !imsi.starts_with(HOME) => return Verdict::Pass,
        State::One(_) => {}
        // Never "absent": an IMSI is there, or may be, and a receiver might act on it.
        _ => return Verdict::Drop("an IMSI that cannot be read, or several"),
    }
    let Some(Ok(message)) = frame.sccp() else { return Verdict::Drop("no SCCP") };
    let Ok(Some(calling)) = message.calling() else { return Verdict::Drop("no calling address") };
    let Some(title) = calling.title() else { return Verdict::Drop("no calling global title") };
    match PARTNERS.iter().any(|prefix| title.digits().starts_with(prefix)) {
        true => Verdict::Pass,
        false => Verdict::Drop("a home subscriber, asked for by nobody we know"),
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    for hex in std::env::args().skip(1) {
        println!("{:?}", judge(&sigcodec_render::text::unhex(&hex)?));
    }
    Ok(())
}
