//! ISUP: an initial address message by itself.

use crate::{Nothing, Work, encode, message, see, ss7::json};
use sigcodec::{
    inspect::Inspection,
    isup::{Message, key},
    stack::Frame,
    wire::{Decode as _, Error, Network, Selector, audit::Flags, walk::Walk as _},
};

/// An initial address message with called and calling number, bearer capability, and what a call takes along.
pub(crate) fn work() -> Vec<Work> {
    let iam = message("iam");
    vec![
        Work::new("iam", "isup decode", iam, Message::from_bytes),
        Work::new("iam", "isup decode, called and calling number as digits", iam, |m| {
            let m = Message::from_bytes(m)?;
            if let Some(called) = m.get(key::CALLED_PARTY_NUMBER)?.and_then(|n| n.number().digits().text()) {
                see(called.as_bytes());
            }
            if let Some(calling) = m.get(key::CALLING_PARTY_NUMBER)?.and_then(|n| n.number().digits().text())
            {
                see(calling.as_bytes());
            }
            Ok::<_, Error>(m)
        }),
        Work::new("iam", "isup encode", iam, |m| {
            Ok::<_, Error>(encode(&Message::from_bytes(m)?.canonical()))
        }),
        Work::new("iam", "isup check", iam, |m| {
            Message::from_bytes(m)?.check(&mut |e| see(e));
            Ok::<_, Error>(())
        }),
        Work::new("iam", "isup audit", iam, |m| {
            let mut flags = Flags::NONE;
            Message::from_bytes(m)?.audit(&mut flags);
            Ok::<_, Error>(flags)
        }),
        Work::new("iam", "isup every field", iam, |m| {
            Message::from_bytes(m)?.walk(&mut Nothing);
            Ok::<_, Error>(())
        }),
        Work::new("iam", "inspect", iam, |m| {
            Inspection::of(&Frame::enter(Selector::ServiceIndicator(5), m, Network::Itu))
        }),
        Work::new("iam", "json", iam, |m| {
            json(|json| Frame::enter(Selector::ServiceIndicator(5), m, Network::Itu).walk(json))
        }),
    ]
}
