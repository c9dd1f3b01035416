//! What is demanded, what is held of it, and why the rest is missed.

use super::{OURS, Results, number, optional};
use core::fmt::Write as _;

/// A piece of work that may take so many instructions.
struct Demand {
    message: &'static str,
    task: &'static str,
    most: f64,
    name: &'static str,
    /// If it is missed: what the profile shows, and what was tried.
    why: &'static str,
}

const fn demand(
    message: &'static str,
    task: &'static str,
    most: f64,
    name: &'static str,
    why: &'static str,
) -> Demand {
    Demand { message, task, most, name, why }
}

const DEMANDS: &[Demand] = &[
    demand("srism", "stack decode", 1450.0, "SRI-SM full stack decode", STACK),
    demand("mtfsm", "stack decode", 1550.0, "MT-forwardSM full stack decode, TPDU excluded", STACK),
    demand("ul", "stack decode", 2100.0, "updateLocation full stack decode", STACK),
    demand("sai", "stack decode", 2600.0, "SAI result, 5 quintuplets, full stack decode", STACK),
    demand("isd", "stack decode", 14_000.0, "insertSubscriberData full stack, typed to the leaf", LEAVES),
    demand("srism", ALONE, 760.0, "SRI-SM, TCAP and MAP alone", STACK),
    demand("ul", ALONE, 1000.0, "updateLocation, TCAP and MAP alone", STACK),
    demand("mtfsm", ALONE, 850.0, "MT-forwardSM, TCAP and MAP alone", STACK),
    demand("sai", ALONE, 1500.0, "SAI result, TCAP and MAP alone", STACK),
    demand("isd", ALONE, 12_500.0, "insertSubscriberData, TCAP and MAP alone", LEAVES),
    demand(
        "isd",
        "map every field",
        20_000.0,
        "insertSubscriberData, every field of the argument walked",
        "",
    ),
    demand("srism", "map decode", 500.0, "SRI-SM argument decode", ""),
    demand("srism", "stack encode", 650.0, "SRI-SM full stack encode", ENCODE),
    demand("sai", "stack encode, quintuplets from values", 1900.0, "SAI result encode, from values", ENCODE),
    demand(
        "srism",
        "stack operation and context",
        1200.0,
        "operation code and application context from M3UA",
        STACK,
    ),
    demand(
        "srism",
        "stack decode, four numbers as text",
        2000.0,
        "SRI-SM decode with its four numbers as text",
        DIGITS,
    ),
    demand("imsi", "digits to text in a buffer", 130.0, "IMSI to text", DIGITS),
    demand("ula", "decode, all AVPs typed", 5900.0, "ULA, 76 AVPs, all typed", TYPED),
    demand("ulr", "decode and 8 lookups", 850.0, "ULR decode and 8 lookups", LOOKUPS),
    demand("ula", "build and encode", 4000.0, "ULA built from values and encoded", BUILT),
    demand("ulr", "build and encode", 3500.0, "ULR built from values and encoded", ""),
];
const ALONE: &str = "tcap and map decode, typed to the leaf";

const STACK: &str = "Counted by itself each layer is near its floor: of SRI-SM, M3UA takes 166 instructions, SCCP 305, \
    TCAP 549 and the argument 293. The dialogue is recognised twice, for whoever asks for it and for the application context \
    (115); the context is one step in a hash table, the operation one comparison. What is left is moving what was read: a \
    frame of 880 octets, which is copied when it is returned (112), a message of TCAP of 152, a component with its reading \
    of 180, and copies of these take 170. Tried: a frame filled by a method where the caller has it, 1,971 instead of 1,897.";
const LEAVES: &str = "An element takes 85 instructions and a bare loop 42. The frames of lists are looked at before their \
    items are, so that no list ends early (1,630), and each SEQUENCE is moved into the one around it (1,190). The rest is \
    spread evenly over some thirty types, none of which takes more than 5 %.";
const ENCODE: &str = "Each layer checks the room of each piece it puts in front: 10 to 15 pieces a message, and as many \
    refusals of what does not fit a field, the number of components and the class of SCCP among them.";
const DIGITS: &str = "44 are the check for UTF-8 that a `&str` asks for, 14 its cut to length, and some 30 the looks of \
    the bench. Spreading sixteen half octets in one number of 128 bits takes 70. Tried: two numbers of 64 bits (16 more), \
    and octets side by side for the compiler to vectorise, which it does not (167 instructions of code instead of 64). In \
    a message a number takes 200, with its address taken apart.";
const TYPED: &str = "An AVP takes 30 instructions for its frame, 20 for its row of the dictionary, 20 for its type and 15 \
    for the look of the bench; formats that carry more, as networks and time zones, take 700 of the message. Decoding a \
    value is inlined always: with LTO it was a call before (8,930 in all).";
const LOOKUPS: &str = "The frames of the AVPs up to the last key take 576 instructions, the text of five identities 200, \
    and comparing keys 57: two instructions a key that it is not.";
const BUILT: &str = "The values lie in memory before they are written (415 instructions), the request is searched for what \
    an answer takes over (530), and each AVP of four octets takes 33. Tried: room checked once an AVP by a writer of its \
    own, 5,396 instead of 5,390, and ULR 1,745 instead of 1,593.";

/// Instructions that are demanded, those that it takes, and whether it is held.
pub(super) fn promised(r: &Results<'_>, out: &mut String) -> core::fmt::Result {
    writeln!(out, "## What is promised\n\nInstructions at most, and what it takes.\n")?;
    writeln!(out, "| | at most | now | held | with LTO | held | others |\n|---|--:|--:|---|--:|---|--:|")?;
    for d in DEMANDS {
        let others = r.others(d.message, d.task).map(|c| c.instructions).reduce(f64::min);
        let [now, lto] = d.counts(r);
        let [held, held_lto] = [now, lto].map(|n| d.held(n));
        let [now, lto, others] = [now, lto, others].map(|n| optional(n, number));
        writeln!(
            out,
            "| {} | {} | {now} | {held} | {lto} | {held_lto} | {others} |",
            d.name,
            number(d.most)
        )?;
    }
    Ok(())
}

/// By how much demands are missed, and why.
pub(super) fn missed(r: &Results<'_>, out: &mut String) -> core::fmt::Result {
    writeln!(out, "\n## What is missed")?;
    let is_missed = |d: &&Demand| d.counts(r).into_iter().flatten().any(|n| n > d.most);
    let mut told: Vec<&str> = Vec::new();
    for first in DEMANDS.iter().filter(is_missed) {
        if told.contains(&first.why) {
            continue;
        }
        told.push(first.why);
        let these = DEMANDS.iter().filter(is_missed).filter(|d| d.why == first.why);
        let these: Vec<String> = these
            .map(|d| format!("{} ({})", d.name, d.held(d.counts(r).into_iter().flatten().reduce(f64::max))))
            .collect();
        writeln!(out, "\n**{}.** {}", these.join("; "), first.why)?;
    }
    Ok(())
}

impl Demand {
    /// What it takes in the default profile and with LTO.
    fn counts(&self, r: &Results<'_>) -> [Option<f64>; 2] {
        [r.release, r.lto]
            .map(|from| Results::counted(from, self.message, self.task, OURS).map(|c| c.instructions))
    }
    fn held(&self, now: Option<f64>) -> String {
        match now {
            Some(n) if n <= self.most => "yes".to_owned(),
            Some(n) => format!("{:.0} % above", (n / self.most - 1.0) * 100.0),
            None => "–".to_owned(),
        }
    }
}
