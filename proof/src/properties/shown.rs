//! What is shown of a message that one pass proves is what its walk shows.

use super::inspect::LAYERS;
use sigcodec::{
    dissect::Start,
    layers::layer,
    wire::{Network, audit::Finding},
};
use sigcodec_render::{Audited, Dissected, Line, Row};
use std::{format, string::String};

/// The context of a dialogue: networkLocUpContext-v3.
const CONTEXT: &[u8] = &[4, 0, 0, 1, 0, 1, 3];

/// The first octet says what the others are.
pub(super) fn check(input: &[u8]) {
    let Some((first, octets)) = input.split_first() else { return };
    let name = LAYERS.get(usize::from(*first) % LAYERS.len()).copied().unwrap_or_default();
    let Some(def) = layer(name) else { return };
    let networks = [Network::Itu, Network::Ansi, Network::China, Network::Japan];
    let messages = networks.map(|network| Dissected::new(Start::Layer(def), octets, network));
    let [first, ..] = messages;
    for message in messages.into_iter().chain([first.in_context(CONTEXT)]) {
        let (quick, slow) = (Audited::of(&message), Audited::by_walk(&message));
        let findings = |odd: &Audited| odd.iter().copied().collect::<std::vec::Vec<Finding>>();
        assert_eq!(findings(&quick), findings(&slow), "{input:02x?}");
        assert_eq!(line(&message, &quick), line(&message, &slow), "{input:02x?}");
        let row = |odd: &Audited| format!("{:?}", Row::of(&message, odd));
        assert_eq!(row(&quick), row(&slow), "{input:02x?}");
    }
}

fn line(message: &Dissected<'_>, odd: &Audited) -> String {
    let mut line = Line::default();
    line.message(message, odd);
    line.text().into()
}
