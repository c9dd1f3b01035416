//! Dialogues of TCAP over a capture: the context that the first messages of one name, for the messages that follow.

use sigcodec::{
    dialogue::{Context, Kept, Peer, Slot, Table},
    dissect::Dissection,
};
use sigcodec_capture::Time;

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
