//! Expressions of `sigcodec-filter`.

use sigcodec::{
    dissect::{Dissection, Start},
    layers::LAYERS,
    wire::{Network, audit::Flags},
};
use sigcodec_filter::{Filter, Set, Sets, Verdict};

/// Expressions over every kind of field, each of which is asked of every message.
const FIXED: &[&str] = &[
    "map.operation == \"anyTimeInterrogation\" and not sccp.calling.gt in $set or any_flag(OpcodeGlobal)",
    "imsi.state == \"undecodable\" or all msisdn starts_with \"1555\" or count(tcap.components) > 1",
    "diameter.Origin-Host ends_with diameter.Origin-Realm and diameter.result >= 3000 and sms.text contains \"a\"",
];

/// The octets say how long an expression is, what it is, the layer of a message, and the message.
pub(super) fn check(octets: &[u8]) {
    let [length, layer, rest @ ..] = octets else { return };
    let (text, message) = rest.split_at(rest.len().min(usize::from(*length)));
    let mut sets = Sets::new();
    sets.insert("set", Set::parse("15550100*\n1").unwrap_or_default());
    let text = std::string::String::from_utf8_lossy(text);
    let read = match Filter::new(&text, &sets) {
        Ok(filter) => Some(filter),
        Err(e) => {
            let characters = text.chars().count();
            assert!(
                e.at <= characters && !std::string::ToString::to_string(&e).is_empty(),
                "an error points into the text"
            );
            None
        }
    };
    let Some(def) = LAYERS.get(usize::from(*layer) % LAYERS.len().max(1)) else { return };
    let message = Dissection::new(Start::Layer(def), message, Network::Itu);
    // What is proved to be in order is not looked at again: nothing of it is unread for those that do look.
    let is_unread = |text: &str| {
        let filter = Filter::new(text, &sets).ok()?;
        let mut state = filter.state();
        Some(filter.evaluate(&message, Flags::NONE, &mut state) == Verdict::True)
    };
    assert_eq!(is_unread("unread"), is_unread("unread or imsi == \"no number\""));
    let fixed = FIXED.iter().filter_map(|text| Filter::new(text, &sets).ok());
    for filter in read.into_iter().chain(fixed) {
        let mut state = filter.state();
        let mut verdict = Verdict::Undecided;
        let memory = allocation_counter::measure(|| {
            verdict = filter.evaluate(&message, Flags::NONE, &mut state);
        });
        assert_eq!(memory.count_total, 0, "evaluation takes no memory");
        assert_eq!(
            filter.evaluate(&message, Flags::NONE, &mut state),
            verdict,
            "nothing is left of a message"
        );
        if verdict == Verdict::Undecided {
            assert!(filter.unread(&state).is_some(), "what was not read is told");
        }
    }
}
