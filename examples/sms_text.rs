//! The text of a short message, and who sent it: of MAP over M3UA, parts put together.
#![allow(missing_docs, missing_debug_implementations, clippy::pedantic, clippy::restriction)]

use core::error::Error;
use sigcodec::{
    collect::{ShortMessageSlot as Slot, ShortMessages},
    sms::{MAX_PART, Progress, Tpdu},
    stack::Frame,
};

/// Up to 16 texts at once, of 10 parts each.
const SLOTS: usize = 16;
const PARTS: usize = 10;

/// Sender and text of each message that is whole.
pub fn run(messages: &[Vec<u8>]) -> Result<Vec<(String, String)>, Box<dyn Error>> {
    let mut parts = ShortMessages::new([Slot::FREE; SLOTS], vec![0; SLOTS * PARTS * MAX_PART], 3_600_000);
    let mut texts = Vec::new();
    for (now, octets) in (0u64..).zip(messages) {
        while parts.given_up(now).is_some() {}
        for component in Frame::from_m3ua(octets).components() {
            let Some(carried) = component?.short_message() else { continue };
            let message = carried.decode()?;
            let Tpdu::Deliver(deliver) = message.tpdu() else { continue };
            let text = match parts.push_message(&message, 0, now)? {
                Progress::Whole => deliver.tp_ud.text().to_string(),
                Progress::Complete(collected) => collected.chars().collect(),
                _ => continue,
            };
            texts.push((deliver.tp_oa.to_string(), text));
        }
    }
    Ok(texts)
}

fn main() -> Result<(), Box<dyn Error>> {
    let unhex = |hex: String| sigcodec_render::text::unhex(&hex);
    let messages = std::env::args().skip(1).map(unhex).collect::<Result<Vec<_>, _>>()?;
    for (sender, text) in run(&messages)? {
        println!("{sender}: {text:?}");
    }
    Ok(())
}
