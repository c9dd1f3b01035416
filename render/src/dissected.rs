//! From octets to what is shown: one message with all that is told of it.

use crate::Fault;
use sigcodec::{
    collect::Collected,
    dialogue::Kept,
    dissect::{Dissection, Start},
    inspect::Inspection,
    layers::layer,
    stack::Frame,
    wire::{Network, Selector, Writer, audit::Finding, walk::Visitor},
};
use std::collections::HashSet;

/// Findings that are compared one by one.
const FEW: usize = 32;

/// A message with all its layers.
#[derive(Clone, Copy, Debug)]
pub struct Dissected<'a>(Dissection<'a>);

impl<'a> Dissected<'a> {
    /// Decodes `octets` of a network with its own coding. Errors are kept and shown with what could be read.
    #[must_use]
    pub fn new(start: Start, octets: &'a [u8], network: Network) -> Self {
        Self(Dissection::new(start, octets, network))
    }
    /// What it shows.
    #[must_use]
    pub const fn dissection(&self) -> &Dissection<'a> {
        &self.0
    }
    /// The same message in a dialogue whose application context is known.
    #[must_use]
    pub fn in_context(self, context: &'a [u8]) -> Self {
        Self(self.0.in_context(context))
    }
    /// The same message in a connection of SCCP whose user is known.
    #[must_use]
    pub fn in_connection(self, user: Selector, network: Network) -> Self {
        Self(self.0.in_connection(user, network))
    }
    /// The same in the context that is known of its dialogue, if one is.
    #[must_use]
    pub fn in_dialogue(self, context: Option<&'a Kept>) -> Self {
        context.map_or(self, |context| self.in_context(context.octets()))
    }
    /// A message that was collected from segments.
    #[must_use]
    pub fn from_segments(collected: &Collected<'a>, network: Network) -> Option<Self> {
        let start = Start::Layer(layer("tcap")?);
        let frame = Frame::from_segments(collected, network);
        Some(Self(Dissection::of(frame, start, collected.data().rest())))
    }
    /// Tells `visitor` every field of every layer; returns the errors of whole layers.
    pub fn walk(&self, visitor: &mut dyn Visitor) -> Vec<Fault> {
        self.0.walk(visitor);
        let mut faults: Vec<Fault> = Vec::new();
        self.0.errors(&mut |e| faults.push(e.into()));
        faults.dedup_by(|a, b| (a.offset, a.kind) == (b.offset, b.kind));
        faults
    }
    /// Collects what is odd in every layer. What the one quick pass finds is returned, where it is enough for the message.
    pub fn audit(&self, findings: &mut Vec<Finding>) -> Option<Inspection> {
        let before = findings.len();
        let mut distinct = Distinct::new(findings);
        let frame = self.0.frame();
        let proved = frame.and_then(|frame| Inspection::proved_with(frame, &mut |f| distinct.add(f)));
        if proved.is_none() {
            findings.truncate(before);
            self.audit_all(findings);
        }
        proved
    }
    /// The same by an audit alone.
    pub(crate) fn audit_all(&self, findings: &mut Vec<Finding>) {
        let mut distinct = Distinct::new(findings);
        self.0.audit(&mut |f: Finding| distinct.add(f));
    }
    /// The message encoded again from what was decoded; `None` where its outermost layer could not be.
    #[must_use]
    pub fn reencode(&self) -> Option<Vec<u8>> {
        let mut measured = Writer::new(&mut []);
        self.0.encode(&mut measured)?;
        let mut buf = vec![0; measured.written()];
        let mut w = Writer::new(&mut buf);
        self.0.encode(&mut w)?;
        w.finish().ok().map(<[u8]>::to_vec)
    }
}

/// Collects findings, each once.
struct Distinct<'f> {
    findings: &'f mut Vec<Finding>,
    /// Few are compared one by one; what many octets are odd by is looked up.
    many: Option<HashSet<Finding>>,
}

impl<'f> Distinct<'f> {
    fn new(findings: &'f mut Vec<Finding>) -> Self {
        Self { findings, many: None }
    }
    fn add(&mut self, finding: Finding) {
        if self.findings.len() < FEW {
            if !self.findings.contains(&finding) {
                self.findings.push(finding);
            }
            return;
        }
        let many = self.many.get_or_insert_with(|| self.findings.iter().copied().collect());
        if many.insert(finding) {
            self.findings.push(finding);
        }
    }
}
