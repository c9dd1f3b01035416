//! Short messages and USSD: what people wrote, of all parts, one line each.

use core::fmt::Write as _;
use sigcodec::{
    collect::{ShortMessageSlot as Slot, ShortMessages},
    dissect::Dissection,
    short_message::{Carried, in_diameter},
    sms::{self, Progress},
    stack::Component,
};
use sigcodec_render::{Row, USSD, text};
use std::collections::HashMap;

/// Messages that are collected at once.
const SLOTS: usize = 256;
/// Parts of the longest that is collected.
const PARTS: usize = 32;
/// How long a message may take, in milliseconds: parts are sent again for hours.
const PATIENCE: u64 = 24 * 3600 * 1000;
/// Pairs of sender and receiver that are told apart before all are forgotten.
const LINKS: usize = 1 << 16;

/// Collects texts; the memory is taken when the first part comes.
#[derive(Debug, Default)]
pub struct Texts {
    parts: Option<ShortMessages<Vec<Slot>, Vec<u8>>>,
    links: HashMap<(String, String), u64>,
}

impl Texts {
    /// Writes the texts of a message, a line each, with `time` in front: those that are whole, and of parts the last one.
    pub fn take(&mut self, message: &Dissection<'_>, row: &Row, time: &str, now: u64, out: &mut String) {
        self.given_up(now, time, out);
        let mut carried = carried(message).into_iter();
        for found in &row.texts {
            let sender = either(&found.sender, row.msisdn.first(), &row.calling);
            let recipient = either(&found.recipient, row.imsi.first().or(row.msisdn.first()), &row.called);
            let is_ussd = found.kind == USSD;
            let own = if is_ussd { None } else { carried.next() };
            let decoded = own.and_then(|c| c.decode().ok());
            let joined = decoded.as_ref().filter(|_| found.part.is_some()).map(|m| {
                let link = self.link(&sender, &recipient);
                self.push(m, link, now)
            });
            let (whole, note) = match joined {
                Some(Joined::Waits) => continue,
                Some(Joined::Whole(whole, is_ambiguous)) => {
                    (whole, if is_ambiguous { " (parts contradict each other)" } else { "" })
                }
                Some(Joined::Refused(why)) => {
                    let _ = write!(out, "{time} {} ", found.kind);
                    let _ = text::plain(out, &format!("{sender} > {recipient}"));
                    let part = found.part.map(|(n, of, _)| format!(" part {n} of {of}")).unwrap_or_default();
                    let _ = writeln!(out, "{part} !{why}");
                    continue;
                }
                // Reports have no text, as a rule.
                None if found.text.is_empty() => continue,
                None => (found.text.clone(), ""),
            };
            let _ = write!(out, "{time} {} ", found.kind);
            let _ = text::plain(out, &format!("{sender} > {recipient}"));
            out.push_str(" \"");
            let _ = text::plain(out, &whole.replace('\\', "\\\\").replace('"', "\\\""));
            let _ = writeln!(out, "\"{note}");
        }
    }
    /// Tells what has not come of messages.
    pub fn given_up(&mut self, now: u64, time: &str, out: &mut String) {
        while let Some(given) = self.parts.as_mut().and_then(|p| p.given_up(now)) {
            let _ = writeln!(
                out,
                "{time} !parts of short message {} are missing: {}",
                given.reference, given.kind
            );
        }
    }
    fn link(&mut self, sender: &str, recipient: &str) -> u64 {
        if self.links.len() >= LINKS {
            self.links.clear();
        }
        let next = u64::try_from(self.links.len()).unwrap_or(u64::MAX);
        *self.links.entry((sender.to_owned(), recipient.to_owned())).or_insert(next)
    }
    fn push(&mut self, message: &sms::Message<'_>, link: u64, now: u64) -> Joined {
        let parts = self.parts.get_or_insert_with(|| {
            ShortMessages::new(vec![Slot::FREE; SLOTS], vec![0; SLOTS * PARTS * sms::MAX_PART], PATIENCE)
        });
        match parts.push_message(message, link, now) {
            Ok(Progress::Whole | Progress::Missing(_)) => Joined::Waits,
            Ok(Progress::Complete(collected)) => {
                let text: String = collected.chars().collect();
                let octets = || sigcodec::wire::show::Hex(collected.octets()).to_string();
                Joined::Whole(if text.is_empty() { octets() } else { text }, collected.is_ambiguous)
            }
            Err(e) => Joined::Refused(e.to_string()),
        }
    }
}

/// What became of a part.
enum Joined {
    Waits,
    Whole(String, bool),
    Refused(String),
}

/// The short messages that a message carries, in its order.
fn carried<'a>(message: &Dissection<'a>) -> Vec<Carried<'a>> {
    let Some(frame) = message.frame() else { return Vec::new() };
    if let Some(Ok(message)) = frame.diameter() {
        return in_diameter::short_message(message).into_iter().collect();
    }
    frame.components().flatten().filter_map(|c: Component<'a>| c.short_message()).collect()
}

/// The address of the text itself, or a subscriber, or who carries it.
fn either(own: &str, subscriber: Option<&String>, carrier: &str) -> String {
    match (own.is_empty(), subscriber) {
        (false, _) => own.to_owned(),
        (true, Some(subscriber)) => subscriber.clone(),
        (true, None) if carrier.is_empty() => "?".to_owned(),
        (true, None) => carrier.to_owned(),
    }
}
