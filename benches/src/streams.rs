//! Streams, segments and digits.

use crate::{Work, message, octets, ss7::Parts};
use core::{cell::RefCell, fmt::Write as _, hint::black_box};
use sigcodec::{
    diameter, m3ua, sccp, sua,
    wire::{
        Decode as _, Result,
        digits::{AddressString, Tbcd},
        sigtran::Framed,
    },
};
use std::sync::Mutex;

/// Octets of a stream that is taken apart.
const STREAM: usize = 64 << 10;

pub(crate) fn work() -> Vec<Work> {
    let mut all = Vec::new();
    let mut framer = |task, file: &str, frame: fn(&[u8]) -> Result<Framed<'_>>| {
        let (octets, messages) = stream(message(file));
        all.push(Work::new("64 KiB stream", task, octets, move |s| frames(s, frame)).with_elements(messages));
    };
    framer("m3ua frame", "srism.m3ua", m3ua::frame);
    framer("diameter frame", "s6a_ulr", |s| diameter::frame(s, 1 << 20));
    // SUA has the same header, and its framer looks at nothing behind it.
    framer("sua frame", "srism.m3ua", sua::frame);
    all.push(reassembly());
    all.push(Work::new("imsi", "digits to text", &[0x00, 0x01, 0x01, 0x21, 0x43, 0x65, 0x87, 0xf9], |o| {
        text(Tbcd::new(o))
    }));
    all.push(Work::new(
        "imsi",
        "digits to an array",
        &[0x00, 0x01, 0x01, 0x21, 0x43, 0x65, 0x87, 0xf9],
        |o| {
            let mut to = [0u8; 16];
            let mut n = 0usize;
            for (to, half) in to.iter_mut().zip(Tbcd::new(o).halves()) {
                *to = half.wrapping_add(b'0');
                n = n.wrapping_add(1);
            }
            (to, n)
        },
    ));
    all.push(Work::new("isdn", "address to text", &[0x91, 0x51, 0x55, 0x10, 0x00, 0x99, 0xf9], |o| {
        text(AddressString::new(o))
    }));
    all
}

thread_local! {
    static TEXT: RefCell<String> = RefCell::new(String::with_capacity(64));
}

fn text(digits: impl core::fmt::Display) -> usize {
    TEXT.with_borrow_mut(|text| {
        text.clear();
        write!(text, "{digits}").unwrap();
        black_box(&*text).len()
    })
}

/// As many whole messages as a stream holds, and one that is not all there.
fn stream(message: &[u8]) -> (&'static [u8], usize) {
    let octets: Vec<u8> = message.iter().copied().cycle().take(STREAM).collect();
    (octets.leak(), STREAM.checked_div(message.len()).unwrap_or(0))
}

fn frames(stream: &[u8], frame: fn(&[u8]) -> Result<Framed<'_>>) -> Result<(usize, usize)> {
    let (mut rest, mut n) = (stream, 0usize);
    loop {
        match frame(rest)? {
            Framed::Message(message, more) => {
                black_box(message);
                (rest, n) = (more, n.wrapping_add(1));
            }
            Framed::More(missing) => return Ok((n, missing)),
        }
    }
}

/// The TCAP message of insertSubscriberData, in segments of XUDT.
fn reassembly() -> Work {
    let parts = Parts::of("isd");
    let tcap = message("isd.tcap");
    let segments: Vec<Vec<u8>> = parts
        .xudt(tcap)
        .segments(sccp::Network::MTP3.message, sccp::LocalReference(7))
        .unwrap()
        .map(|s| octets(&s))
        .collect();
    let n = segments.len();
    let slots = vec![sccp::Slot::FREE; 8];
    let slots = Mutex::new(sccp::Reassembly::new(slots, vec![0; 8 * 4096], 20_000));
    let work = Work::new("isd", "sccp reassembly", tcap, move |_| {
        let mut slots = slots.lock().unwrap();
        let mut whole = 0;
        for segment in &segments {
            let message = sccp::Message::from_bytes(black_box(segment)).unwrap();
            if let sccp::Progress::Complete(r) = slots.push(&message, 1, 0).unwrap() {
                whole = black_box(r).len();
            }
        }
        assert_eq!(whole, tcap.len());
    });
    work.with_elements(n)
}
