//! Dialogues of TCAP over a capture: the context that the first messages of one name, for the messages that follow. And
//! connections of SCCP: the subsystem that the first message of one calls.

use sigcodec::{
    connection,
    dialogue::{Context, Kept, Peer, Slot, Table},
    dissect::Dissection,
    wire::{Error, Selector},
};
use sigcodec_capture::{Ends, Time};
use std::collections::BTreeMap;

/// Ends of dialogues that are kept at once.
const SLOTS: usize = 1 << 14;
/// How long a dialogue may be silent, in milliseconds: the longest timers of MAP run for days, most for minutes.
const PATIENCE: u64 = 30 * 60 * 1000;

/// Follows dialogues; the memory is taken when the first message comes.
#[derive(Debug, Default)]
pub struct Dialogues(Option<Table<Vec<Slot>>>);

impl Dialogues {
    /// Learns from a message of a capture; the context of its dialogue, if that is known and it names none itself.
    pub fn take(&mut self, decoded: &Dissection<'_>, time: Time) -> Option<Kept> {
        let frame = decoded.frame()?;
        frame.tcap()?.as_ref().ok()?;
        let now = time.milliseconds();
        let (from, to) = Peer::of_frame(frame);
        let table = self.0.get_or_insert_with(|| Table::new(vec![Slot::FREE; SLOTS], PATIENCE));
        match table.take(frame, from, to, now) {
            Context::Known(context) => Some(context),
            _ => None,
        }
    }
}

/// Ends of connections that are kept at once.
const ENDS: usize = 1 << 12;
/// Octets of data in parts that are joined for one of them: several times 255.
const JOINED: usize = 4096;
/// How long a connection may be silent, in milliseconds: the inactivity timer of Q.714 runs up to 21 minutes.
const SILENCE: u64 = 21 * 60 * 1000;
/// Pairs of ends that are told apart before all are forgotten.
const LINKS: usize = 1 << 16;

/// Follows connections of SCCP and SUA; the memory is taken when the first message of one comes.
#[derive(Debug, Default)]
pub struct Connections {
    table: Option<connection::Table<Vec<connection::Slot>, Vec<u8>>>,
    /// A number for each pair of ends, whichever of them sends.
    links: BTreeMap<Option<(Ends, Ends)>, u64>,
}

/// What a message of a connection is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Connected {
    /// Of no connection that is known, or without data.
    Nothing,
    /// Data of this user.
    Of(Selector),
    /// Data of this user, and those of all messages that it is the last of.
    Joined(Selector, Vec<u8>),
}

impl Connections {
    /// Learns from a message of a capture, and says whose data it carries.
    ///
    /// # Errors
    /// Why data in parts are refused.
    pub fn take(
        &mut self,
        decoded: &Dissection<'_>,
        ends: Option<Ends>,
        time: Time,
    ) -> Result<Connected, Error> {
        let Some(frame) = decoded.frame() else { return Ok(Connected::Nothing) };
        if !connection::is_of_one(frame) {
            return Ok(Connected::Nothing);
        }
        // Point codes tell nodes apart on whichever association they stand.
        let link = if frame.point_codes().is_some() { 0 } else { self.link(ends) };
        let table = self.table.get_or_insert_with(|| {
            connection::Table::new(vec![connection::Slot::FREE; ENDS], vec![0; ENDS * JOINED], SILENCE)
        });
        Ok(match table.take(frame, link, time.milliseconds())? {
            connection::Taken::Whole(user) | connection::Taken::Collecting(user) => Connected::Of(user),
            connection::Taken::Joined(user, octets) => Connected::Joined(user, octets.to_vec()),
            _ => Connected::Nothing,
        })
    }
    fn link(&mut self, ends: Option<Ends>) -> u64 {
        if self.links.len() >= LINKS {
            self.links.clear();
        }
        let pair = ends.map(|e| {
            let back = Ends { source: e.destination, destination: e.source };
            if e <= back { (e, back) } else { (back, e) }
        });
        let next = (self.links.len() as u64).saturating_add(1);
        *self.links.entry(pair).or_insert(next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sigcodec::{dissect::Start, layers::layer, wire::Network};

    #[test]
    fn data_of_a_connection_are_of_the_subsystem_that_was_called() {
        let request: &[u8] = &[1, 1, 2, 3, 2, 2, 0, 2, 0x42, 254];
        let first: &[u8] = &[6, 1, 2, 3, 1, 1, 3, 0, 4, 0x20];
        let last: &[u8] = &[6, 1, 2, 3, 0, 1, 3, 4, 1, 9];
        let whole: &[u8] = &[6, 1, 2, 3, 0, 1, 6, 0, 4, 0x20, 4, 1, 9];
        let mut connections = Connections::default();
        let time = Time { nanoseconds: 0, digits: 0 };
        let start = Start::Layer(layer("sccp").expect("it is a layer"));
        let mut take = |octets: &[u8]| {
            let dissection = Dissection::new(start, octets, Network::Itu);
            connections.take(&dissection, None, time).expect("there is room")
        };
        assert_eq!(take(whole), Connected::Nothing);
        assert_eq!(take(request), Connected::Nothing);
        let user = Selector::Subsystem(Some(254));
        assert_eq!(take(whole), Connected::Of(user));
        assert_eq!(take(first), Connected::Of(user));
        assert_eq!(take(last), Connected::Joined(user, vec![0, 4, 0x20, 4, 1, 9]));
    }
}
