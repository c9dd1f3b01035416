//! What captures carry: which layer a message begins with, and the messages in one user message.

use crate::framing;
use sigcodec::{
    dissect::Start,
    layers::{LayerDef, claimant, layer},
    sigtran::Messages,
    wire::{Layer, Reader, Selector as By, audit::Flag},
};
use sigcodec_capture::{Carrier, Ends, Follow, Framing, Message, Oddity, Selector};

/// Which protocols identifiers, ports and link types are assigned to: those of the table, and others that come first.
#[derive(Clone, Debug, Default)]
pub struct Assigned {
    more: Vec<(Selector, &'static LayerDef)>,
}

impl Assigned {
    /// Adds `13868=diameter`, with `port:`, `ppid:` or `link:` in front of the number; a port without any.
    ///
    /// # Errors
    /// A sentence that says what is wrong.
    pub fn add(&mut self, text: &str) -> Result<(), String> {
        let (what, name) =
            text.split_once('=').ok_or_else(|| format!("`{text}`: `=` and a layer are missing"))?;
        let (kind, number) = what.split_once(':').unwrap_or(("port", what));
        let bad = |_| format!("`{number}` is no number of a {kind}");
        let selector = match kind {
            "port" => Selector::Port(number.parse().map_err(bad)?),
            "ppid" => Selector::Ppid(number.parse().map_err(bad)?),
            "link" => Selector::Link(number.parse().map_err(bad)?),
            _ => return Err(format!("`{kind}` is neither port, ppid nor link")),
        };
        let def = Start::parse(name).map_err(|e| e.to_string())?;
        let Start::Layer(def) = def else { return Err(format!("`{name}` is no layer that is carried")) };
        self.more.push((selector, def));
        Ok(())
    }

    /// Which protocol a selector is assigned to.
    fn of(&self, selector: Selector) -> Option<&'static LayerDef> {
        if let Some((_, def)) = self.more.iter().rev().find(|(other, _)| *other == selector) {
            return Some(def);
        }
        claimant(match selector {
            Selector::Ppid(n) => By::Ppid(n),
            Selector::Port(n) => By::Port(n),
            Selector::Link(n) => By::Link(u16::try_from(n).ok()?),
        })
    }
}

impl Follow for Assigned {
    /// Streams of Diameter, and those that are said to carry SIGTRAN.
    fn ends(&self, ends: &Ends) -> Option<Framing> {
        let ports = [ends.destination.1, ends.source.1].map(Selector::Port);
        let def = ports.into_iter().find_map(|port| self.of(port))?;
        let said = ports.into_iter().any(|port| self.more.iter().any(|(other, _)| *other == port));
        if def.layer == Layer::Diameter {
            return Some(framing::DIAMETER);
        }
        framing::SIGTRAN.into_iter().find(|f| said && f.name.eq_ignore_ascii_case(def.name))
    }
    fn octets(&self, front: &[u8]) -> Option<Framing> {
        framing::of_octets(front)
    }
}

/// Names of exported messages that are not those of layers here.
const EXPORTED: &[(&str, &str)] = &[("gsm_map", "tcap"), ("ansi_tcap", "tcap"), ("mtp3_msu", "mtp3")];

/// What a message is taken for.
#[derive(Clone, Copy, Debug)]
pub struct Claim {
    def: &'static LayerDef,
    /// The identifier, the port, or both say something else.
    unexpected: bool,
    /// Nothing but the octets says it.
    guessed: bool,
}

impl Claim {
    /// What `message` is, if anything that is decoded.
    #[must_use]
    pub fn of(message: &Message<'_>, assigned: &Assigned) -> Option<Self> {
        let is = |def, unexpected, guessed| Some(Self { def, unexpected, guessed });
        let guess = || framing::whole(message.octets).and_then(layer).and_then(|def| is(def, false, true));
        if !message.protocol.is_empty() {
            let named = EXPORTED.iter().find(|(name, _)| *name == message.protocol);
            let name = named.map_or(message.protocol, |(_, layer)| layer);
            return layer(name).map_or_else(guess, |def| is(def, false, false));
        }
        let port = |s: &Selector| matches!(s, Selector::Port(_));
        let by_port = message.selectors().filter(port).find_map(|s| assigned.of(s));
        let Carrier::Sctp { ppid } = message.carrier else {
            return is(message.selectors().find_map(|s| assigned.of(s))?, false, false);
        };
        match (assigned.of(Selector::Ppid(ppid)), by_port) {
            (Some(def), other) => is(def, other.is_some_and(|other| other.name != def.name), false),
            // 0 says nothing, and what is not assigned says no more: the port decides. A protocol without an identifier
            // of its own has 0.
            (None, Some(def)) if ppid == 0 || ppid > 64 => {
                let has_own = (1..=64).any(|n| (def.claims)(sigcodec::wire::Selector::Ppid(n)));
                is(def, ppid != 0 || has_own, false)
            }
            // Other protocols have identifiers of their own, which are no proof of them.
            (None, Some(def)) => match framing::whole(message.octets).and_then(layer) {
                Some(fits) if fits.name == def.name => is(def, true, false),
                _ => None,
            },
            (None, None) => guess(),
        }
    }

    /// What is odd about how the message came.
    pub fn flags(self, message: &Message<'_>, to: &mut Vec<Flag>) {
        to.extend(message.odd.iter().map(|odd| match odd {
            Oddity::SeveralUserMessages => Flag::SeveralUserMessages,
            Oddity::ChunkLength => Flag::ChunkLengthWrong,
            Oddity::ChunkPadding => Flag::ChunkPaddingWrong,
            Oddity::FragmentBits => Flag::FragmentBits,
            Oddity::Guessed => Flag::ProtocolGuessed,
            Oddity::LinkLength => Flag::Mtp2LengthWrong,
        }));
        if self.unexpected {
            to.push(Flag::PpidUnexpected);
        }
        if self.guessed {
            to.push(Flag::ProtocolGuessed);
        }
    }

    /// Hands each message in `octets` to `each`.
    pub fn units(self, octets: &[u8], each: &mut dyn FnMut(Start, &[u8])) {
        let start = Start::Layer(self.def);
        // One message as the RFCs demand; several are shown one by one, and what is no whole message as it is.
        if !matches!(self.def.layer, Layer::M3ua | Layer::Sua | Layer::M2pa | Layer::M2ua) {
            let mut rest = octets;
            while let Some((one, more)) = one_of_several(start, rest) {
                each(start, one);
                rest = more;
            }
            return each(start, rest);
        }
        let mut messages = Messages::new(Reader::new(octets, Layer::Sctp));
        while let Some(Ok(message)) = messages.next() {
            each(start, message.rest());
        }
        if !messages.rest().is_empty() || octets.is_empty() {
            each(start, messages.rest().rest());
        }
    }
}

/// The first of several messages of Diameter, and those behind it.
fn one_of_several(start: Start, octets: &[u8]) -> Option<(&[u8], &[u8])> {
    let (Layer::Diameter, [_, a, b, c, ..]) = (start.layer(), octets) else { return None };
    let length = u32::from_be_bytes([0, *a, *b, *c]) as usize;
    octets.split_at_checked(length).filter(|(_, more)| length >= 20 && !more.is_empty())
}
