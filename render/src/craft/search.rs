//! Looks for octets that show what is asked for.

use super::{
    Refusal, codings,
    nodes::{Node, around, is_in, nodes},
    picture::{Picture, Reading},
    pointers,
    records::{Form, plain},
};
use core::ops::Range;
use serde_json::Value;
use std::collections::{HashMap, HashSet};

/// Members that say where a message came from, or what is told of it.
const BESIDE: &[&str] = &[
    "frame",
    "time",
    "source",
    "destination",
    "collectedSegments",
    "reencoded",
    "layers",
    "errors",
    "anomalies",
];

/// How many messages are tried.
const MOST: usize = 1 << 13;
/// The last octets of a field whose every value is tried, one by one.
const TRIED: usize = 40;
/// How far in front of digits a bit may say whether their number is odd.
const ODD: usize = 3;
/// Octets of a container whose items are bits.
const BITS: usize = 8;

/// The JSON of the message that is wanted.
pub(crate) struct Target {
    text: String,
    nodes: Vec<Node>,
    by_path: HashMap<String, usize>,
    /// Of each node that is a leaf.
    values: HashMap<String, Value>,
}

impl Target {
    /// Reads a text.
    pub(crate) fn read(text: &str) -> Result<Self, String> {
        match serde_json::from_str(text) {
            Err(e) => return Err(format!("no JSON: {e}")),
            Ok(Value::Object(_)) => {}
            Ok(_) => return Err("no object of JSON".to_owned()),
        }
        let nodes = nodes(text);
        let by_path = nodes.iter().enumerate().map(|(n, node)| (node.path.clone(), n)).collect();
        let leaf = |n: &Node| Some((n.path.clone(), serde_json::from_str(text.get(n.at..n.end)?).ok()?));
        let values = nodes.iter().filter(|n| n.is_leaf).filter_map(leaf).collect();
        Ok(Self { text: text.to_owned(), nodes, by_path, values })
    }
    /// The value of a leaf.
    pub(crate) fn value(&self, path: &str) -> Option<&Value> {
        self.values.get(path)
    }
    /// The text of a value as it stands.
    pub(crate) fn text(&self, path: &str) -> Option<&str> {
        let node = self.nodes.get(*self.by_path.get(path)?)?;
        self.text.get(node.at..node.end)
    }
    /// The members that show layers, in their order.
    pub(crate) fn roots(&self) -> Vec<&str> {
        let names = self.nodes.iter().map(|n| n.path.as_str()).filter(|p| !p.contains(['.', '[']));
        names.filter(|p| !BESIDE.contains(p) && *p != "undecodable").collect()
    }
    /// The paths of the leaves that are compared.
    fn leaves(&self) -> impl Iterator<Item = &str> {
        self.nodes.iter().filter(|n| n.is_leaf && is_compared(&n.path)).map(|n| n.path.as_str())
    }
    /// Whether a leaf is as it is shown.
    fn is_as(&self, path: &str, shown: Option<&str>) -> bool {
        match (self.text(path), shown) {
            (None, None) => true,
            (Some(text), Some(shown)) if text == shown => true,
            (Some(_), Some(shown)) => {
                let shown: Option<Value> = serde_json::from_str(shown).ok();
                match (self.value(path), shown) {
                    (Some(Value::Number(a)), Some(Value::Number(b))) => a.as_f64() == b.as_f64(),
                    (Some(a), Some(b)) => *a == b,
                    _ => false,
                }
            }
            _ => false,
        }
    }
    /// How many leaves are not as they are shown.
    pub(crate) fn distance(&self, picture: &Picture) -> usize {
        self.differences(picture).len()
    }
    /// Paths that are not as they are shown: those of the JSON, then others.
    fn differences<'p>(&'p self, picture: &'p Picture) -> Vec<&'p str> {
        let mut out: Vec<&str> =
            self.leaves().filter(|path| !self.is_as(path, picture.value(path))).collect();
        let more = picture.leaves().map(|(path, _)| path).filter(|path| is_compared(path));
        out.extend(more.filter(|path| self.text(path).is_none()));
        out
    }
}

/// Whether a path is of what the octets say.
fn is_compared(path: &str) -> bool {
    let root = path.split(['.', '[']).next().unwrap_or_default();
    !(BESIDE.contains(&root) || root == "undecodable" && path.ends_with(".offset"))
}

/// How far a message is from what is wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Score {
    /// Changed members that are not as they should be.
    wrong: usize,
    /// Members that are left as they are, and are not.
    otherwise: usize,
    /// Members that follow others.
    follow: usize,
}

/// A message that is tried.
struct Tried {
    score: Score,
    octets: Vec<u8>,
    picture: Picture,
}

/// Looks for octets.
pub(crate) struct Search<'t, 'c> {
    target: &'t Target,
    reading: Reading<'c>,
    /// The best so far.
    now: Tried,
    /// Members that the JSON changes.
    changed: HashSet<String>,
    /// Members that follow others: lengths, octets whose contents are shown too, other readings of what is changed.
    followers: HashSet<String>,
    /// How many messages were tried.
    tried: usize,
    /// Whether something is taken out: what has to be there is missing then, and that is told.
    is_removal: bool,
}

impl<'t, 'c> Search<'t, 'c> {
    /// Begins with a message.
    pub(crate) fn new(target: &'t Target, reading: Reading<'c>, picture: Picture, octets: Vec<u8>) -> Self {
        let changed: HashSet<String> = target.differences(&picture).into_iter().map(str::to_owned).collect();
        let followers = followers(&picture, &changed);
        let now = Tried { score: Score::default(), octets, picture };
        let mut out = Self { target, reading, now, changed, followers, tried: 0, is_removal: false };
        out.now.score = out.score(&out.now.picture);
        out
    }
    fn score(&self, picture: &Picture) -> Score {
        let mut score = Score::default();
        for path in self.target.differences(picture) {
            let count = if self.changed.contains(path) {
                &mut score.wrong
            } else if self.followers.contains(path) {
                &mut score.follow
            } else {
                &mut score.otherwise
            };
            *count = count.saturating_add(1);
        }
        score
    }
    /// Changes the octets until they show what is asked for.
    pub(crate) fn run(&mut self) -> Result<(), Refusal> {
        let mut given_up: HashSet<String> = HashSet::new();
        while self.now.score.wrong > 0 {
            let differences = self.target.differences(&self.now.picture);
            let is_open = |path: &&&str| self.changed.contains(**path) && !given_up.contains(**path);
            let Some(path) = differences.iter().find(is_open).map(|path| (*path).to_owned()) else {
                let left =
                    differences.into_iter().find(|path| self.changed.contains(*path)).unwrap_or_default();
                return Err(self.refusal(left));
            };
            match self.better(&path) {
                Some(better) => {
                    self.now = better;
                    given_up.clear();
                }
                None if self.tried > MOST => return Err(self.refusal(&path)),
                None => {
                    given_up.insert(path);
                }
            }
        }
        Ok(())
    }
    fn refusal(&self, path: &str) -> Refusal {
        let reason = match (self.now.picture.value(path), self.target.text(path)) {
            (None, _) => "the message has no such member, and members are not added".to_owned(),
            (Some(there), None) => format!("it cannot be taken out: {there} stays"),
            (Some(there), Some(wanted)) => format!("no octets in the place of {there} are shown as {wanted}"),
        };
        Refusal::new(path, reason)
    }
    /// The octets, and what reads otherwise in them.
    pub(crate) fn finish(self) -> (Vec<u8>, Vec<String>) {
        let is_told = |path: &&str| !self.followers.contains(*path);
        let otherwise = self.target.differences(&self.now.picture).into_iter().filter(is_told);
        (self.now.octets.clone(), otherwise.map(str::to_owned).collect())
    }
    /// The best message in which a member is nearer to what is wanted.
    fn better(&mut self, path: &str) -> Option<Tried> {
        let mut best = None;
        if self.now.picture.value(path).is_some() && self.target.text(path).is_some() {
            self.change(path, &mut best);
        } else if self.target.text(path).is_none() {
            self.is_removal = true;
            self.remove(path, &mut best);
            self.is_removal = false;
        }
        if best.is_none() {
            self.change_bits(path, &mut best);
        }
        best
    }
    /// Tries a message; whether nothing better can come.
    fn attempt(&mut self, octets: Vec<u8>, best: &mut Option<Tried>) -> bool {
        if self.tried > MOST {
            return true;
        }
        self.tried = self.tried.saturating_add(1);
        let picture = Picture::of(&self.reading, &octets);
        let score = self.score(&picture);
        let is_perfect = score.wrong < self.now.score.wrong && score.otherwise <= self.now.score.otherwise;
        // Where lengths change, more than one other reading is a message that fell apart.
        let most = if self.is_removal || octets.len() == self.now.octets.len() {
            usize::MAX
        } else {
            self.now.score.otherwise.saturating_add(1)
        };
        let is_better = score.wrong < self.now.score.wrong && score.otherwise <= most;
        if is_better && best.as_ref().is_none_or(|b| score < b.score) {
            *best = Some(Tried { score, octets, picture });
        }
        is_perfect && score.follow <= self.now.score.follow
    }
    /// Tries every way to put octets in the place of some; whether nothing better can come.
    fn splice(
        &mut self,
        octets: &[u8],
        range: &Range<usize>,
        new: &[u8],
        counts: &[(usize, usize)],
        best: &mut Option<Tried>,
    ) -> bool {
        if range.len() == new.len() && counts.is_empty() {
            return plain(octets, range, new).is_some_and(|octets| self.attempt(octets, best));
        }
        let layers = layers(&self.now.picture, range, octets.len());
        let innermost = layers.first().map_or(0, |l| l.start);
        for counted in counted(octets, innermost, range, new.len(), counts) {
            let mut out = Vec::new();
            self.through(&counted, &layers, range, new, &mut out);
            for octets in out {
                if self.attempt(octets, best) {
                    return true;
                }
            }
        }
        false
    }
    /// The messages that come of it, each layer in each form that it has.
    fn through(
        &self,
        octets: &[u8],
        layers: &[Range<usize>],
        range: &Range<usize>,
        new: &[u8],
        out: &mut Vec<Vec<u8>>,
    ) {
        let [layer, outer @ ..] = layers else {
            out.extend(plain(octets, range, new));
            return;
        };
        let place = || {
            Some((
                octets.get(layer.clone())?,
                range.start.checked_sub(layer.start)?..range.end.checked_sub(layer.start)?,
            ))
        };
        let Some((inside, part)) = place() else { return };
        let mut made: Vec<Vec<u8>> =
            Form::ALL.iter().filter_map(|form| form.splice(inside, &part, new)).collect();
        made.extend(pointers::splice(inside, &part, new, self.reading.network));
        for made in made {
            self.through(octets, outer, layer, &made, out);
        }
    }
    /// Another value of a leaf.
    fn change(&mut self, path: &str, best: &mut Option<Tried>) {
        let target = self.target;
        let old = self.now.picture.value(path).and_then(|text| serde_json::from_str::<Value>(text).ok());
        let (Some(old), Some(new)) = (old, target.value(path)) else { return };
        let Some(place) = self.place(path) else { return };
        let field = self.now.octets.get(place.clone()).unwrap_or_default().to_vec();
        let length = |v: &Value| v.as_str().map(|t| t.chars().count());
        let counts: Vec<_> = length(&old).zip(length(new)).filter(|(a, b)| a != b).into_iter().collect();
        let whole = self.now.octets.clone();
        let changes = codings::changes(&field, &old, new);
        let place_of = |part: &Range<usize>| {
            place.start.saturating_add(part.start)..place.start.saturating_add(part.end)
        };
        for (part, octets) in &changes {
            let range = place_of(part);
            if self.splice(&whole, &range, octets, &[], best)
                || !counts.is_empty() && self.splice(&whole, &range, octets, &counts, best)
            {
                return;
            }
        }
        // With one digit more or less a bit in front may say that their number is odd.
        if best.is_none() && !counts.is_empty() {
            for (part, octets) in &changes {
                let range = place_of(part);
                for at in (0..range.start).rev().take(ODD) {
                    for n in 0..8u32 {
                        let mut whole = whole.clone();
                        whole.get_mut(at).into_iter().for_each(|b| *b ^= 1u8.wrapping_shl(n));
                        if self.splice(&whole, &range, octets, &[], best) {
                            return;
                        }
                    }
                }
            }
        }
        if best.is_some() {
            return;
        }
        if old.is_number() && self.bits(path, &place, new, best) {
            return;
        }
        self.octets(&place, best);
        if best.is_none() && length(&old) == length(new) {
            self.climb(path, &place, new, best);
        }
    }
    /// Where a leaf lies, if it has octets.
    fn place(&self, path: &str) -> Option<Range<usize>> {
        let span = self.now.picture.span(path)?;
        let range = usize::try_from(span.start).ok()?..usize::try_from(span.end).ok()?;
        (!range.is_empty() && range.end <= self.now.octets.len()).then_some(range)
    }
    /// Each value of each of the last octets of a place.
    fn octets(&mut self, place: &Range<usize>, best: &mut Option<Tried>) {
        for at in place.clone().rev().take(TRIED) {
            let Some(before) = self.now.octets.get(at).copied() else { continue };
            // A change of one bit comes first, and a truth value is written as all ones.
            let bits = (0..8).map(|n| before ^ 1u8.wrapping_shl(n));
            for value in bits.chain([0xff]).chain(0..=0xff).filter(|v| *v != before) {
                let mut octets = self.now.octets.clone();
                octets.get_mut(at).into_iter().for_each(|b| *b = value);
                if self.attempt(octets, best) {
                    return;
                }
            }
        }
    }
    /// A number whose bits lie anywhere: which is which is learnt from the number that comes of each.
    fn bits(&mut self, path: &str, place: &Range<usize>, new: &Value, best: &mut Option<Tried>) -> bool {
        let number = |picture: &Picture| picture.value(path).and_then(|t| t.parse::<i64>().ok());
        let (Some(old), Some(new)) = (number(&self.now.picture), new.as_i64()) else { return false };
        let mut left = old ^ new;
        let mut octets = self.now.octets.clone();
        for at in place.clone().take(BITS) {
            for n in 0..8u32 {
                let flip = |octets: &mut Vec<u8>| {
                    octets.get_mut(at).into_iter().for_each(|b| *b ^= 1u8.wrapping_shl(n))
                };
                let mut one = self.now.octets.clone();
                flip(&mut one);
                self.tried = self.tried.saturating_add(1);
                let Some(told) = number(&Picture::of(&self.reading, &one)) else { continue };
                let bit = told ^ old;
                if bit.count_ones() == 1 && left & bit != 0 {
                    left ^= bit;
                    flip(&mut octets);
                }
            }
        }
        left == 0 && self.attempt(octets, best)
    }
    /// A text of as many characters, octet by octet: each as more of them are as they should be.
    fn climb(&mut self, path: &str, place: &Range<usize>, new: &Value, best: &mut Option<Tried>) {
        let Some(wanted) = new.as_str() else { return };
        let alike = |picture: &Picture| {
            let told = picture.value(path).and_then(|t| serde_json::from_str::<String>(t).ok())?;
            Some(told.chars().zip(wanted.chars()).filter(|(a, b)| a == b).count())
        };
        let mut octets = self.now.octets.clone();
        let Some(mut most) = alike(&self.now.picture) else { return };
        for at in place.clone().rev().take(TRIED) {
            let mut found = None;
            for value in 0..=0xff {
                let mut other = octets.clone();
                other.get_mut(at).into_iter().for_each(|b| *b = value);
                self.tried = self.tried.saturating_add(1);
                if let Some(n) = alike(&Picture::of(&self.reading, &other)).filter(|n| *n > most) {
                    (most, found) = (n, Some(other));
                }
            }
            octets = found.unwrap_or(octets);
        }
        self.attempt(octets, best);
    }
    /// Takes out what the JSON has not.
    fn remove(&mut self, path: &str, best: &mut Option<Tried>) {
        // The outermost of what stands around it that the JSON has nothing of.
        let mut outer = path;
        while let Some((wider, _)) = around(outer) {
            if self.target.nodes.iter().any(|n| is_in(&n.path, wider)) {
                break;
            }
            outer = wider;
        }
        let mut paths = vec![outer.to_owned()];
        // Of a list it may be any item.
        if let Some((list, Some(_))) = around(outer) {
            let items = self.now.picture.nodes.iter().map(|n| &n.path);
            let is_item = |p: &&String| around(p).is_some_and(|(of, index)| of == list && index.is_some());
            paths = items.filter(is_item).cloned().collect();
        }
        for path in paths {
            let Some(place) = self.place(&path) else { continue };
            let whole = self.now.octets.clone();
            if self.splice(&whole, &place, &[], &[], best) {
                return;
            }
        }
    }
    /// Items of a list that are bits, or members that stand beside others in the same octets.
    fn change_bits(&mut self, path: &str, best: &mut Option<Tried>) {
        let mut outer = path;
        while let Some((wider, _)) = around(outer) {
            if let Some(place) = self.place(wider) {
                if place.len() <= BITS {
                    self.octets(&place, best);
                }
                return;
            }
            outer = wider;
        }
    }
}

/// The layers around a place, the innermost first, and the whole message.
fn layers(picture: &Picture, place: &Range<usize>, size: usize) -> Vec<Range<usize>> {
    let range = |span: &sigcodec::wire::walk::Span| {
        Some(usize::try_from(span.start).ok()?..usize::try_from(span.end).ok()?)
    };
    let mut out: Vec<_> = picture.layers.iter().filter_map(range).chain(core::iter::once(0..size)).collect();
    out.retain(|l| l.start <= place.start && place.end <= l.end && l.end <= size);
    out.sort_by_key(|l| (l.len(), l.start));
    out.dedup();
    out
}

/// The octets with no count, with one, or with all counts changed that stand in front of a place: of its octets, of what
/// lies between and its octets, or of its characters.
fn counted(
    octets: &[u8],
    from: usize,
    range: &Range<usize>,
    new: usize,
    counts: &[(usize, usize)],
) -> Vec<Vec<u8>> {
    /// How far in front of a field its length may stand.
    const FAR: usize = 12;
    let mut out = vec![octets.to_vec()];
    let mut all = octets.to_vec();
    for at in (from..range.start).rev().take(FAR) {
        let Some(there) = octets.get(at).copied().map(usize::from) else { continue };
        let between = range.start.saturating_sub(at).saturating_sub(1);
        let of_octets = (between.saturating_add(range.len()), between.saturating_add(new));
        let is_end = [of_octets].into_iter().chain(counts.iter().copied()).find(|(old, _)| *old == there);
        let Some((_, count)) = is_end else { continue };
        let Ok(count) = u8::try_from(count) else { continue };
        let mut one = octets.to_vec();
        for octets in [&mut one, &mut all] {
            octets.get_mut(at).into_iter().for_each(|b| *b = count);
        }
        out.push(one);
    }
    if out.len() > 2 {
        out.push(all);
    }
    out
}

/// Members that follow others in a message of which some are changed.
fn followers(picture: &Picture, changed: &HashSet<String>) -> HashSet<String> {
    let mut out = HashSet::new();
    let places = || picture.nodes.iter().zip(&picture.places);
    let of_changed: HashSet<_> = places()
        .filter(|(n, _)| changed.contains(&n.path))
        .filter_map(|(_, p)| p.map(|(span, _)| span))
        .collect();
    for (node, place) in places().filter(|(n, _)| n.is_leaf && !changed.contains(&n.path)) {
        let Some((span, is_octets)) = place else { continue };
        let name = node.path.rsplit('.').next().unwrap_or_default();
        let is_length = name == "length" || name.ends_with("Length");
        let shows_more = || {
            places().any(|(other, place)| {
                let inside =
                    place.is_some_and(|(s, _)| span.start <= s.start && s.end <= span.end && s.start < s.end);
                inside && !is_in(&node.path, &other.path)
            })
        };
        if is_length || of_changed.contains(span) || *is_octets && shows_more() {
            out.insert(node.path.clone());
        }
    }
    out
}
