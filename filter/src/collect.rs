//! The values of the fields of an expression in one message, and what of the message was not read.

use crate::{
    envelope::Envelope,
    expression::Names,
    field::{Anchor, Field, Part, Pattern, Source, is_avp, mask, named, rank},
    values::Values,
};
use core::fmt::Write as _;
use sigcodec::{
    ber::Oid,
    dissect::Dissection,
    inspect::Inspection,
    rose::Protocol,
    screen::{Kind, Report, Text},
    stack::{Component, Frame},
    wire::{
        Error, Kind as Why, Layer,
        audit::{Finding, Flags},
        walk::{Field as Leaf, Shape, Value, Visitor},
    },
};

/// Levels of a walk that are followed; fields below have no path.
const MAX_LEVELS: usize = 256;
/// Octets of the names of a path.
const MAX_PATH: usize = 4096;

/// What one message says of the fields of an expression. Its memory is taken once, and used for every message.
#[derive(Debug)]
pub struct State {
    pub(crate) values: Vec<Values>,
    /// The first thing that was not read and could hold each field.
    pub(crate) hidden: Vec<Option<Error>>,
    pub(crate) flags: Flags,
    /// The first thing that was not read at all.
    pub(crate) unread: Option<Error>,
    /// The first layer that was not read.
    pub(crate) unread_layer: Option<Error>,
    path: Path,
    /// Whether a message had each field.
    seen: Vec<bool>,
}

impl State {
    pub(crate) fn new(fields: usize) -> Self {
        Self {
            values: (0..fields).map(|_| Values::new()).collect(),
            hidden: vec![None; fields],
            flags: Flags::NONE,
            unread: None,
            unread_layer: None,
            path: Path {
                names: String::with_capacity(MAX_PATH),
                levels: Vec::with_capacity(MAX_LEVELS),
                below: 0,
                roots: 0,
            },
            seen: vec![false; fields],
        }
    }
    pub(crate) fn was_seen(&self, field: usize) -> bool {
        self.seen.get(field).copied().unwrap_or_default()
    }
    /// Takes what a message says.
    pub(crate) fn take(&mut self, names: &Names, message: &Dissection<'_>, envelope: &Envelope) {
        self.values.iter_mut().for_each(Values::clear);
        self.hidden.fill(None);
        (self.flags, self.unread, self.unread_layer) = (envelope.flags, None, None);
        self.path.clear();
        let fields = &names.fields;
        let frame = message.frame();
        let user = frame.and_then(user_of);
        if fields.iter().any(|f| matches!(f.source, Source::Walk(_) | Source::Component(..))) {
            let (values, path) = (&mut self.values, &mut self.path);
            let mut collector = Collector { fields, user, values, path, counted: 0 };
            message.walk(&mut collector);
            if let Some(frame) = frame {
                collector.other_readings(frame);
            }
        }
        for (field, values) in fields.iter().zip(&mut self.values) {
            match field.source {
                Source::Envelope(place) => place.take(envelope, values),
                Source::Request => values.count = u64::from(frame.is_some_and(is_request)),
                _ => {}
            }
        }
        if let Some(frame) = frame {
            self.components(fields, frame);
        }
        let asks_identities = fields.iter().any(|f| f.identity().is_some());
        // One quick pass has the flags, and says whether all was read, of a message that is in order.
        let is_asked = names.asks_flags || !asks_identities;
        let proved = frame.filter(|_| is_asked).and_then(Inspection::proved);
        match &proved {
            _ if !names.asks_flags => {}
            Some(found) => found.flags.iter().for_each(|flag| self.flags.insert(flag)),
            None => message.audit(&mut |f: Finding| self.flags.insert(f.flag)),
        }
        let carries = Carries::of(frame);
        let roots = self.path.roots;
        let mut found = Found { fields, carries, roots, state: self };
        // Whole layers first: what they could hold is everything above.
        message.errors(&mut |e| found.refused(e));
        if asks_identities || proved.is_none_or(|found| found.who.undecodable.is_some()) {
            message.identities(&mut |told| found.told(&told));
        }
        for (seen, values) in self.seen.iter_mut().zip(&self.values) {
            *seen |= values.count > 0;
        }
        if self.path.below > 0 {
            // The walk went deeper than paths are followed: anything may stand there.
            let error = Error::new(Why::Depth, 0, Layer::Wire);
            self.unread = self.unread.or(Some(error));
            for (field, hidden) in fields.iter().zip(&mut self.hidden) {
                if !matches!(field.source, Source::Envelope(_)) {
                    *hidden = hidden.or(Some(error));
                }
            }
        }
    }
    /// What the components of TCAP stand for.
    fn components(&mut self, fields: &[Field], frame: &Frame<'_>) {
        let asked = |f: &Field| matches!(f.source, Source::Component(..));
        if !fields.iter().any(asked) {
            return;
        }
        let reading = frame.reading();
        let of = |user: Option<&str>, protocol: Option<&'static Protocol>| {
            user.is_none_or(|user| protocol.is_some_and(|p| p.layer().name() == user))
        };
        for ((field, values), hidden) in fields.iter().zip(&mut self.values).zip(&mut self.hidden) {
            let Source::Component(user, part) = &field.source else { continue };
            let user = user.map(|u| u.name);
            if *part == Part::Context {
                if let (Some(oid), true) = (reading.oid(), of(user, reading.protocol())) {
                    values.count = values.count.saturating_add(1);
                    match reading.context() {
                        Some(context) => values.add(None, None, &context.name),
                        None => values.add(None, None, &Oid::new(oid)),
                    }
                }
                continue;
            }
            if *part == Part::User && of(user, reading.protocol()) && reading.protocol().is_some() {
                values.count = 1;
            }
            for component in frame.components() {
                let component = match component {
                    Ok(component) => component,
                    Err(e) => {
                        *hidden = hidden.or(Some(e));
                        continue;
                    }
                };
                let not_read = || Error::new(Why::NotRead, 0, Layer::Tcap);
                match code(&component, *part) {
                    None => {}
                    Some(None) => *hidden = hidden.or(Some(not_read())),
                    Some(Some(code)) => {
                        let protocol = component.protocol().or(reading.protocol());
                        if protocol.is_none() {
                            // A code of nobody may be one of anybody.
                            *hidden = hidden.or(Some(not_read()));
                        }
                        if of(user, protocol) {
                            if *part == Part::User {
                                values.count = 1;
                                continue;
                            }
                            let name = match part {
                                Part::Error => component.error().map(|e| e.name),
                                _ => component.operation().map(|o| o.name),
                            };
                            values.count = values.count.saturating_add(1);
                            match name {
                                Some(name) => values.add_named(code, name),
                                None => values.add(Some(i128::from(code)), None, &code),
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The code of the operation or error of a component; `Some(None)` for one that no receiver's table is known to have.
fn code(component: &Component<'_>, part: Part) -> Option<Option<i64>> {
    use sigcodec::tcap::Component as C;
    match (part, &component.component) {
        (Part::Error, C::ReturnError(e)) => Some(e.error.local().or_else(|| e.error.disguised())),
        (Part::Error, _) => None,
        (_, c) => c.operation().map(|code| code.local().or_else(|| code.disguised())),
    }
}

/// Whether a message of Diameter is a request.
fn is_request(frame: &Frame<'_>) -> bool {
    matches!(frame.diameter(), Some(Ok(message)) if message.header.flags.is_request())
}

/// The user of TCAP whose parameters a message has.
fn user_of(frame: &Frame<'_>) -> Option<&'static str> {
    let known = frame.components().filter_map(Result::ok).find_map(|c| c.protocol());
    known.or_else(|| frame.reading().protocol()).map(|p| p.layer().name())
}

/// Which protocols a message can have.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Carries {
    Diameter,
    Signalling,
    Anything,
}

impl Carries {
    fn of(frame: Option<&Frame<'_>>) -> Self {
        match frame {
            Some(f) if f.diameter().is_some() => Self::Diameter,
            Some(f) if f.routing.is_some() || f.network.is_some() || f.transaction.is_some() => {
                Self::Signalling
            }
            _ => Self::Anything,
        }
    }
    /// Whether a field may stand in such a message.
    fn may_have(self, field: &Field) -> bool {
        let is_diameter = |p: &Pattern| p.anchor == Anchor::Layer(Layer::Diameter.name());
        match (&field.source, self) {
            (Source::Walk(patterns), Self::Diameter) => {
                patterns.iter().any(|p| is_diameter(p) || p.anchor == Anchor::ShortMessage)
            }
            (Source::Walk(patterns), Self::Signalling) => !patterns.iter().all(is_diameter),
            (Source::Component(..), Self::Diameter) | (Source::Request, Self::Signalling) => false,
            _ => true,
        }
    }
}

/// Something that was not read.
struct Unread<'p> {
    /// Where: a layer alone for a whole one.
    path: &'p str,
    /// A layer that is refused.
    refused: bool,
    /// It was not broken, but nothing here reads it.
    not_read: bool,
    /// What it should identify.
    kind: Option<Kind>,
    carries: Carries,
    /// The layers that were walked.
    roots: u32,
}

impl Unread<'_> {
    /// Whether it could hold a field.
    fn could_hold(&self, field: &Field, values: &Values) -> bool {
        if !self.carries.may_have(field) {
            return false;
        }
        match &field.source {
            Source::Envelope(_) => false,
            Source::Identity(own) => {
                self.kind.is_none_or(|k| k == *own || k == Kind::Subscriber && own.is_subscriber())
            }
            // What stands behind a header that was read hides nothing of it.
            Source::Request => self.refused,
            Source::Component(user, part) => self.could_hold_component(user.map(|u| u.name), *part),
            Source::Walk(patterns) => {
                // Of several places those count whose layer is there, if one is.
                let is_there = |p: &&Pattern| self.roots & bit(p.layer()) != 0;
                let any = patterns.iter().any(|p| is_there(&p));
                let mut places = patterns.iter().filter(|p| !any || is_there(p));
                places.any(|p| self.could_hold_pattern(p, values))
            }
        }
    }
    fn root(&self) -> (&str, &str) {
        self.path.split_once('/').unwrap_or((self.path, ""))
    }
    /// What components bring is hidden by the layers below and by the dialogue; each component says of itself what could
    /// not be read.
    fn could_hold_component(&self, _: Option<&str>, part: Part) -> bool {
        let (root, rest) = self.root();
        let tcap = Layer::Tcap.name();
        let below = rest.is_empty() && root != Layer::Wire.name() && (rank(root) < rank(tcap));
        let own = root == tcap && rest.is_empty() && (self.refused || !self.not_read);
        let dialogue =
            matches!(part, Part::Context | Part::User) && root == tcap && rest.starts_with("dialogue");
        let list = root == tcap && rest == "components";
        let unread_user = rest.is_empty() && self.roots & bit(tcap) == 0;
        below || own || dialogue || list || unread_user
    }
    fn could_hold_pattern(&self, pattern: &Pattern, values: &Values) -> bool {
        let (root, rest) = self.root();
        if rest.is_empty() && (self.refused || rank(root) > 0 || root == Layer::Wire.name()) {
            return self.layer_could_hold(root, pattern, values);
        }
        // Octets of which no layer is known.
        if rank(root) == 0 && root != Layer::Wire.name() {
            return true;
        }
        let names = || rest.split('/');
        let last = names().next_back().unwrap_or_default();
        // What is whole but not known holds what it is called itself.
        if self.not_read {
            return pattern.names.last().is_some_and(|n| *n == base(last));
        }
        match pattern.anchor {
            Anchor::Layer(layer) if layer != root => false,
            Anchor::Layer(_) if pattern.exact => names().map(base).zip(&pattern.names).all(|(a, b)| a == *b),
            Anchor::Layer(_) if is_avp(base(last)) => {
                let mut defs = named(base(last)).peekable();
                let grouped = defs.peek().is_none() || defs.any(|d| d.group.is_some());
                grouped || pattern.names.last().is_some_and(|n| *n == base(last))
            }
            Anchor::Layer(_) => true,
            Anchor::User(user) => root == user || root == Layer::Tcap.name() && !rest.starts_with("dialogue"),
            Anchor::ShortMessage => !rest.starts_with("dialogue"),
        }
    }
    fn layer_could_hold(&self, root: &str, pattern: &Pattern, values: &Values) -> bool {
        let own = pattern.rank();
        if self.roots & bit(pattern.layer()) == 0 && pattern.anchor != Anchor::ShortMessage {
            return true;
        }
        // BER is in TCAP and above.
        let rank = if root == Layer::Wire.name() { rank(Layer::Tcap.name()) } else { rank(root) };
        let found = pattern.exact && values.count > 0 && !self.refused;
        rank < own || rank == own && !found
    }
}

/// A name without the number that tells repetitions apart.
fn base(name: &str) -> &str {
    name.split_once('#').map_or(name, |(front, _)| front)
}

/// The bit of a layer in a set of them.
fn bit(layer: &str) -> u32 {
    1u32.checked_shl(u32::try_from(rank(layer)).unwrap_or(31)).unwrap_or_default()
}

/// Takes identities, and what was not read.
struct Found<'s> {
    fields: &'s [Field],
    carries: Carries,
    roots: u32,
    state: &'s mut State,
}

impl Found<'_> {
    /// A layer is refused.
    fn refused(&mut self, error: Error) {
        let path = error.layer().name();
        self.hide(path, true, None, error);
    }
    fn told(&mut self, told: &Report<'_>) {
        match told {
            Report::Identity { kind, text, .. } => self.identity(*kind, text),
            Report::Undecodable { kind, path, error, .. } => self.hide(path, false, *kind, *error),
        }
    }
    fn hide(&mut self, path: &str, refused: bool, kind: Option<Kind>, error: Error) {
        let not_read = !refused && matches!(error.kind(), Why::NotRead | Why::SegmentAlone);
        let here = Unread { path, refused, not_read, kind, carries: self.carries, roots: self.roots };
        let State { values, hidden, unread, unread_layer, .. } = &mut *self.state;
        *unread = unread.or(Some(error));
        if !path.contains('/') {
            *unread_layer = unread_layer.or(Some(error));
        }
        for ((field, values), hidden) in self.fields.iter().zip(&*values).zip(hidden) {
            if hidden.is_none() && here.could_hold(field, values) {
                *hidden = Some(error);
            }
        }
    }
    fn identity(&mut self, kind: Kind, text: &Text) {
        for (field, values) in self.fields.iter().zip(&mut self.state.values) {
            if field.identity() != Some(kind) {
                continue;
            }
            if !text.is_whole() {
                values.lost = true;
            }
            // Each value once: a component that is read in several forms shows the same one in each.
            if !values.iter().any(|(_, known)| known == text.as_str()) {
                values.count = values.count.saturating_add(1);
                values.add(None, None, text);
            }
        }
    }
}

/// A container that has begun.
#[derive(Clone, Copy, Debug)]
struct Level {
    /// Where its name lies.
    start: usize,
    end: usize,
    /// It is an AVP: what is called `value` in it has its name.
    avp: bool,
    /// The fields that are this list: its items are counted.
    counting: u64,
}

/// The names around what is told.
#[derive(Debug)]
struct Path {
    names: String,
    levels: Vec<Level>,
    /// Levels that are not followed.
    below: usize,
    /// The layers that were walked.
    roots: u32,
}

impl Path {
    fn clear(&mut self) {
        self.names.clear();
        self.levels.clear();
        (self.below, self.roots) = (0, 0);
    }
    fn name(&self, level: &Level) -> &str {
        self.names.get(level.start..level.end).unwrap_or_default()
    }
    fn push(&mut self, name: &str, counting: u64) {
        let start = self.names.len();
        self.names.push_str(name);
        self.levels.push(Level { start, end: self.names.len(), avp: false, counting });
    }
    fn has_room(&self, name: &str) -> bool {
        self.levels.len() < MAX_LEVELS && self.names.len().saturating_add(name.len()) <= MAX_PATH
    }
    /// Names from the inside out, without those of items and of the values of AVPs.
    fn outwards<'s>(&'s self, last: &'s str, from: usize) -> impl Iterator<Item = &'s str> {
        let in_avp = |n: usize| n.checked_sub(1).and_then(|n| self.levels.get(n)).is_some_and(|l| l.avp);
        let count = self.levels.len();
        let own = Some(last).filter(move |n| !(n.is_empty() || *n == "value" && in_avp(count)));
        let around = self.levels.iter().enumerate().skip(from).rev();
        let around = around.filter_map(move |(n, level)| {
            let name = self.name(level);
            (!(name.is_empty() || name == "value" && in_avp(n))).then_some(name)
        });
        own.into_iter().chain(around).map(base)
    }
    /// The first level inside an anchor; `None` outside of it.
    fn inside(&self, anchor: Anchor, user: Option<&str>) -> Option<usize> {
        let root = self.levels.first().map(|l| self.name(l));
        let level = |name: &str| self.levels.iter().position(|l| self.name(l) == name);
        let behind = match anchor {
            Anchor::Layer(name) => (root? == name).then_some(0)?,
            Anchor::User(name) if root? == name => 0,
            Anchor::User(name) if root? == Layer::Tcap.name() && user == Some(name) => level("components")?,
            Anchor::User(_) => return None,
            Anchor::ShortMessage => level(Layer::Sms.name())?,
        };
        Some(behind.saturating_add(1))
    }
    /// Whether what is called `last` here is of a pattern; `nearest` is the first of the names [outwards](Self::outwards).
    fn matches(&self, pattern: &Pattern, last: &str, nearest: Option<&str>, user: Option<&str>) -> bool {
        let Some(innermost) = pattern.names.last() else {
            // The layer itself.
            return match pattern.anchor {
                Anchor::Layer(name) => self.levels.is_empty() && last == name,
                Anchor::User(_) => false,
                Anchor::ShortMessage => last == Layer::Sms.name(),
            };
        };
        // Most fields differ here: no path is made for them.
        if nearest != Some(innermost.as_str()) {
            return false;
        }
        let Some(from) = self.inside(pattern.anchor, user) else { return false };
        let mut outwards = self.outwards(last, from);
        let ends = pattern.names.iter().rev().all(|name| outwards.next() == Some(name.as_str()));
        ends && (!pattern.exact || outwards.next().is_none())
    }
}

struct Collector<'s> {
    fields: &'s [Field],
    /// The user of TCAP that the components are of.
    user: Option<&'static str>,
    values: &'s mut [Values],
    path: &'s mut Path,
    /// The fields that are told once more, and not counted again.
    counted: u64,
}

impl Collector<'_> {
    /// Takes the parameters that no context explains in each other form that fits: what they are to a receiver that knows
    /// the dialogue. What they add to a field is asked too; what it has already is not counted again.
    fn other_readings(&mut self, frame: &Frame<'_>) {
        for (n, values) in self.values.iter().enumerate() {
            if values.count > 0 {
                self.counted |= mask(n);
            }
        }
        for name in [Layer::Tcap.name(), "components"] {
            if self.path.has_room(name) {
                self.path.push(name, 0);
            }
        }
        frame.walk_other_readings(self);
        self.path.levels.clear();
        self.path.names.clear();
    }
    /// Counts an item of a list, and tells each field that is called so here.
    fn tell(&mut self, name: &str, each: &mut dyn FnMut(usize, &mut Values)) {
        let counting = if name.is_empty() { self.path.levels.last().map_or(0, |l| l.counting) } else { 0 };
        let (path, user) = (&*self.path, self.user);
        let nearest = path.outwards(name, 0).next();
        for (n, (field, values)) in self.fields.iter().zip(self.values.iter_mut()).enumerate() {
            if counting & mask(n) & !self.counted != 0 {
                values.count = values.count.saturating_add(1);
            }
            let is = match &field.source {
                Source::Walk(patterns) => patterns.iter().any(|p| path.matches(p, name, nearest, user)),
                // A parameter alone says in its walk which operation it is of.
                Source::Component(of, part) => path.is_alone(of.map(|u| u.name), *part, name),
                Source::Identity(_) | Source::Envelope(_) | Source::Request => false,
            };
            if is {
                each(n, values);
            }
        }
    }
}

impl Path {
    /// Whether this is the name of the operation or error of a parameter that stands without a message around it.
    fn is_alone(&self, user: Option<&str>, part: Part, name: &str) -> bool {
        if part == Part::User {
            return self.levels.is_empty() && user == Some(name);
        }
        let [root, around] = &*self.levels else { return false };
        let root = self.name(root);
        let of = match user {
            Some(user) => root == user,
            None => sigcodec::layers::user(root).is_some(),
        };
        let part = match part {
            Part::Operation => "operation",
            Part::Error => "error",
            Part::Context | Part::User => return false,
        };
        name == "name" && of && self.name(around) == part
    }
}

impl Visitor for Collector<'_> {
    fn begin(&mut self, field: Leaf<'_>, shape: Shape) {
        if self.path.below > 0 || !self.path.has_room(field.name) {
            self.path.below = self.path.below.saturating_add(1);
            return;
        }
        if self.path.levels.is_empty() {
            self.path.roots |= bit(field.name);
        }
        let mut counting = 0u64;
        let counted = self.counted;
        let is_item = field.name.is_empty();
        self.tell(field.name, &mut |n, values| {
            if is_item {
                return;
            }
            values.group = true;
            if shape == Shape::List {
                counting |= mask(n);
            } else {
                values.count = values.count.saturating_add(u64::from(counted & mask(n) == 0));
            }
        });
        self.path.push(field.name, counting);
    }
    fn end(&mut self) {
        // What lies too deep stays told: `below` never goes back to 0.
        if self.path.below > 1 {
            self.path.below = self.path.below.saturating_sub(1);
        } else if let Some(level) = self.path.levels.pop() {
            self.path.names.truncate(level.start);
        }
    }
    fn value(&mut self, field: Leaf<'_>, value: Value<'_>) {
        if self.path.below > 0 {
            return;
        }
        // The name of an AVP stands in front of what it names.
        if let ("name", Value::Text(name)) = (field.name, value) {
            let root = self.path.levels.first().map(|l| self.path.name(l));
            let in_item = self.path.levels.last().is_some_and(|l| l.start == l.end);
            if in_item && root == Some(Layer::Diameter.name()) {
                let start = self.path.names.len();
                let mut room = Room { names: &mut self.path.names, short: false };
                let _ = write!(room, "{name}");
                let short = room.short;
                if short {
                    self.path.names.truncate(start);
                }
                let end = self.path.names.len();
                if let Some(level) = self.path.levels.last_mut() {
                    (level.start, level.end, level.avp) = (start, end, true);
                }
                return;
            }
        }
        // The items of a list are its values, and counted as such.
        let (counted, is) = (self.counted, !field.name.is_empty());
        self.tell(field.name, &mut |n, values| {
            let own = u64::from(is && counted & mask(n) == 0);
            values.count = values.count.saturating_add(own);
            values.push(&value);
        });
    }
    /// It is there, and cannot be read: that is told beside the identities.
    fn fault(&mut self, field: Leaf<'_>, _: &[u8], _: Error) {
        let (counted, is) = (self.counted, !field.name.is_empty());
        self.tell(field.name, &mut |n, values| {
            values.count = values.count.saturating_add(u64::from(is && counted & mask(n) == 0));
        });
    }
}

/// Writes the name of an AVP as far as there is room.
struct Room<'n> {
    names: &'n mut String,
    short: bool,
}

impl core::fmt::Write for Room<'_> {
    fn write_str(&mut self, s: &str) -> core::fmt::Result {
        if self.names.len().saturating_add(s.len()) > MAX_PATH {
            self.short = true;
            return Err(core::fmt::Error);
        }
        self.names.push_str(s);
        Ok(())
    }
}
