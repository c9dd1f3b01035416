//! The facade: all layers of a message at once.

use super::Tally;
use sigcodec::{
    call::{Call, Group},
    collect::{Collector, Progress, Slot},
    connection::{self, Taken},
    dialogue::{self, Context, Peer},
    inspect::Inspection,
    refuse::{self, Refusal},
    requests::{self, Request},
    sccp::cause::ReturnCause,
    screen,
    stack::Frame,
    wire::{Encode, Network, Selector},
};

/// The octets as a message of each layer that a frame can begin with, one after the other.
pub fn stack(octets: &[u8], _: &mut [u8], tally: &mut Tally) {
    exercise(&Frame::from_m3ua(octets), tally);
    exercise(&Frame::from_sua(octets), tally);
    exercise(&Frame::from_sccp(octets), tally);
    exercise(&Frame::from_tcap(octets), tally);
    exercise(&Frame::enter(Selector::Ppid(46), octets, Network::Itu), tally);
    exercise(&Frame::enter(Selector::ServiceIndicator(5), octets, Network::Itu), tally);
}

#[inline(never)]
fn exercise(frame: &Frame<'_>, tally: &mut Tally) {
    frame.walk(tally);
    frame.audit(tally);
    collect(frame, tally);
    keep(frame, tally);
    connect(frame, tally);
    refuse(frame, tally);
    let calls = Group::of_frame(frame).map_or(0, |group| group.calls().count());
    tally.told = tally.told.wrapping_add(calls).wrapping_add(usize::from(Call::of_frame(frame).is_some()));
    let found = Inspection::of(frame);
    let (identities, findings) = (found.identities().count(), found.findings().count());
    tally.told = tally.told.wrapping_add(identities).wrapping_add(findings);
    screen::identities(|v| frame.walk(v), &mut |_| tally.told = tally.told.wrapping_add(1));
    let summary = screen::Summary::of(|v| frame.walk(v));
    tally.faults = tally.faults.wrapping_add(usize::from(summary.undecodable.is_some()));
    for component in frame.components() {
        match component {
            Ok(c) if c.operation().is_some() => tally.told = tally.told.wrapping_add(1),
            Ok(_) => {}
            Err(_) => tally.violation(),
        }
    }
}

/// The frame as a message of a dialogue, and as a request or its answer, in both directions.
fn keep(frame: &Frame<'_>, tally: &mut Tally) {
    let mut table = dialogue::Table::new([dialogue::Slot::FREE; 2], 10);
    let mut waiting = requests::Requests::new([requests::Slot::FREE; 2], 10);
    let (from, to) = Peer::of_frame(frame);
    for (from, to, ends, now) in [(from, to, (1, 2), 0), (to, from, (2, 1), 1), (from, to, (1, 2), 100)] {
        let is_known = matches!(table.take(frame, from, to, now), Context::Known(_));
        let is_answer = matches!(waiting.take_frame(frame, ends.0, ends.1, now), Request::Known(_));
        tally.told = tally.told.wrapping_add(usize::from(is_known)).wrapping_add(usize::from(is_answer));
    }
}

/// The frame as a segment, and again: at once, too late, and before its time.
fn collect(frame: &Frame<'_>, tally: &mut Tally) {
    let mut collector = Collector::new([Slot::FREE; 2], [0; 1024], 10);
    for now in [0, 1, 100, 0] {
        match collector.push(frame, 1, now) {
            Ok(Progress::Complete(collected)) => {
                let frame = Frame::from_segments(&collected, Network::Itu);
                frame.audit(tally);
                frame.unread(&mut |_| tally.violation());
            }
            Ok(_) => {}
            Err(_) => tally.violation(),
        }
        while collector.given_up(now).is_some() {
            tally.violation();
        }
    }
}

/// The frame as a message that is refused in every way.
#[inline(never)]
fn refuse(frame: &Frame<'_>, tally: &mut Tally) {
    let mut room = [0; 512];
    let mut write = |answer: &dyn Encode| tally.encode(answer, &mut room);
    let _ = refuse::transport(&[], frame, &mut write);
    let ways = [
        Refusal::Protocol,
        Refusal::Returned(ReturnCause::UNQUALIFIED),
        Refusal::Abort(4),
        Refusal::ReturnError(34),
    ];
    for way in ways {
        let _ = refuse::user(frame, frame, way, &mut write);
    }
}

/// The frame as a message of a connection, twice, and too late.
#[inline(never)]
fn connect(frame: &Frame<'_>, tally: &mut Tally) {
    let mut table = connection::Table::new([connection::Slot::FREE; 2], [0; 256], 10);
    for now in [0, 1, 100] {
        match table.take(frame, 1, now) {
            Ok(Taken::Whole(user)) => frame.in_connection(user, Network::Itu).walk(tally),
            Ok(Taken::Joined(user, data)) => Frame::enter(user, data, Network::Itu).walk(tally),
            Ok(_) => {}
            Err(_) => tally.violation(),
        }
    }
}
