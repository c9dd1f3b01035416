//! Streams, segments and digits.

use crate::{Work, message, octets, ss7::Parts};
use core::{cell::RefCell, fmt::Write as _, hint::black_box};
use sigcodec::{
    diameter,
    gsm::digits::{AddressString, Tbcd},
    m3ua, sccp,
    sigtran::Framed,
    sua,
    wire::{Decode as _, Result},
};
use std::sync::Mutex;

/// Messages that do not end, of which a collector is full.
const PENDING: usize = 100_000;
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
    all.push(reassembly(8, 0));
    all.push(reassembly(PENDING, PENDING));
    all.push(Work::new("imsi", "digits to text", &[0x00, 0x01, 0x01, 0x21, 0x43, 0x65, 0x87, 0xf9], |o| {
        text(Tbcd::new(o))
    }));
    all.push(Work::new(
        "imsi",
        "digits to text in a buffer",
        &[0x00, 0x01, 0x01, 0x21, 0x43, 0x65, 0x87, 0xf9],
        |o| {
            let mut to = [0u8; 16];
            Tbcd::new(o).text(&mut to).map(|text| black_box(text).len())
        },
    ));
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
    (crate::kept(&octets), STREAM.checked_div(message.len()).unwrap_or(0))
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

/// The TCAP message of insertSubscriberData, in segments of XUDT, with so many slots of which so many have a message that
/// does not end; each time with another reference, as messages have.
fn reassembly(slots: usize, pending: usize) -> Work {
    let parts = Parts::of("isd");
    let tcap = message("isd.tcap");
    let of = |reference: u32| -> Vec<Vec<u8>> {
        let segments =
            parts.xudt(tcap).segments(sccp::Network::MTP3.message, sccp::LocalReference(reference));
        segments.unwrap().map(|s| octets(&s)).collect()
    };
    // A reference follows the first octet of the parameter at the end, and the end of the optional part follows it.
    let number = |octets: &mut Vec<u8>, reference: u32| {
        let at = octets.len().saturating_sub(4);
        let reference = reference.to_le_bytes();
        octets.iter_mut().skip(at).zip(reference.iter().take(3)).for_each(|(to, from)| *to = *from);
    };
    let segments = of(0);
    let n = segments.len();
    let buffer = vec![0; slots.saturating_mul(2048)];
    let mut collector = sccp::Reassembly::new(vec![sccp::Slot::FREE; slots], buffer, 20_000);
    let mut first = segments.first().cloned().unwrap_or_default();
    for reference in (0..).take(pending) {
        number(&mut first, reference);
        let message = sccp::Message::from_bytes(&first).unwrap();
        assert!(matches!(
            collector.push(&message, u64::from(reference) >> 4, 0),
            Ok(sccp::Progress::Collecting)
        ));
    }
    let state = Mutex::new((collector, segments, 0u32));
    let task = if pending == 0 { "sccp reassembly" } else { "sccp reassembly, 100,000 pending" };
    let work = Work::new("isd", task, tcap, move |_| {
        let mut state = state.lock().unwrap();
        let (collector, segments, reference) = &mut *state;
        *reference = reference.wrapping_add(1);
        let mut whole = 0;
        for segment in segments {
            number(segment, *reference);
            let message = sccp::Message::from_bytes(black_box(segment)).unwrap();
            if let sccp::Progress::Complete(c) = collector.push(&message, u64::MAX, 0).unwrap() {
                whole = black_box(c.data()).len();
            }
            black_box(collector.given_up(0));
        }
        assert_eq!(whole, tcap.len());
    });
    work.with_elements(n)
}
