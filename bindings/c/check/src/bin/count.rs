//! Inspects each message of a file so many times inside [`measured`], as `tests/count.c` does through the header:
//! `count FILE TIMES [asked]`. Valgrind counts.

use core::hint::black_box;
use sigcodec::{
    inspect::Inspection,
    stack::Frame,
    wire::{Network, Selector},
};
use sigcodec_c_check::{Message, selector};

fn main() {
    let args: Vec<String> = std::env::args().collect();
    let (Some(file), Some(times)) = (args.get(1), args.get(2).and_then(|n| n.parse().ok())) else {
        eprintln!("usage: count FILE TIMES [asked]");
        std::process::exit(2);
    };
    let text = std::fs::read_to_string(file).unwrap_or_default();
    for message in text.lines().filter_map(Message::read) {
        let Some(by) = selector(message.layer) else { continue };
        if args.len() > 3 {
            measured_asked(by, &message.octets, times);
        } else {
            measured(by, &message.octets, times);
        }
    }
}

#[unsafe(no_mangle)]
#[inline(never)]
fn measured(by: Selector, octets: &[u8], times: u32) {
    for _ in 0..times {
        let frame = Frame::enter(black_box(by), black_box(octets), black_box(Network::Itu));
        let found = Inspection::of(&frame);
        black_box(&found);
    }
}

/// The same with what is asked.
#[unsafe(no_mangle)]
#[inline(never)]
fn measured_asked(by: Selector, octets: &[u8], times: u32) {
    for _ in 0..times {
        let frame = Frame::enter(black_box(by), black_box(octets), black_box(Network::Itu));
        let found = Inspection::of(&frame);
        black_box(&found);
        black_box(frame.point_codes());
        if let Some(Ok(unit)) = frame.sccp() {
            for address in [unit.calling(), unit.called()].into_iter().flatten().flatten() {
                black_box((address.ssn, address.title().map(|t| t.digits())));
            }
        }
        if let Some(Ok(m)) = frame.tcap() {
            black_box((m.message_type, m.otid, m.dtid, m.application_context().ok().flatten()));
        }
        for component in frame.components() {
            let _ = black_box(component.map(|c| (c.component.operation(), c.operation().map(|o| o.name))));
        }
    }
}
