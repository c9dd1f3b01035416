//! Inspection: what one pass finds of a message is what its walks, audits and checks find.

use sigcodec::{
    inspect::Inspection,
    screen::{self, Report},
    stack::Frame,
    wire::{Network, Selector},
};

/// The layers that a message is entered at, as the first octet of an input names them.
pub(crate) const LAYERS: &[&str] = &["m3ua", "sua", "sccp", "tcap", "diameter", "isup", "bicc"];

/// The first octet says what the others are.
fn frame(input: &[u8]) -> Option<Frame<'_>> {
    let (layer, octets) = input.split_first()?;
    Some(match LAYERS.get(usize::from(*layer) % LAYERS.len()).copied() {
        Some("m3ua") => Frame::from_m3ua(octets),
        Some("sua") => Frame::from_sua(octets),
        Some("sccp") => Frame::from_sccp(octets),
        Some("tcap") => Frame::from_tcap(octets),
        Some("isup") => Frame::enter(Selector::ServiceIndicator(5), octets, Network::Itu),
        Some("bicc") => Frame::enter(Selector::ServiceIndicator(13), octets, Network::Itu),
        _ => Frame::enter(Selector::Ppid(46), octets, Network::Itu),
    })
}
/// Whether a message is told in one pass: an input of which the property says something.
#[must_use]
pub fn is_proved(input: &[u8]) -> bool {
    frame(input).is_some_and(|frame| Inspection::is_proved(&frame))
}

pub(super) fn check(input: &[u8]) {
    if let Some(frame) = frame(input) {
        assert_eq!(Inspection::of(&frame), Inspection::by_walks(&frame), "{input:02x?}");
        // Who takes the proof for a walk of all identities leaves nothing out that was not read.
        if let Some(found) = Inspection::proved(&frame) {
            let mut unread = None;
            screen::identities_of(&frame, &mut |told| {
                if let Report::Undecodable { error, .. } = told {
                    unread = unread.or(Some(error));
                }
            });
            assert_eq!(found.who.undecodable.is_some(), unread.is_some(), "{unread:?} {input:02x?}");
        }
    }
}
