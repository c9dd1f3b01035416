//! A protocol: its tables as one value.

use crate::{
    bounds::Bound,
    context::{ContextDef, Role},
    error::ErrorDef,
    operation::OperationDef,
    syntax::Syntax,
    table::{Contexts, Errors, Operations},
};
use core::iter;
use sigcodec_ber::Tlv;
use sigcodec_wire::{
    Layer,
    audit::{Auditor, Flag},
};

/// A protocol that stands on remote operations: its operations, errors and application contexts, and the protocol that
/// is asked next.
///
/// MAP, CAP, a dialect of INAP, and what a user adds to one of them are values of this kind.
///
/// The key of an operation is code and version, because versions reuse codes with other types. The version is that of
/// the application context.
#[derive(Clone, Copy, Debug)]
pub struct Protocol {
    name: &'static str,
    layer: Layer,
    operations: &'static [&'static Operations],
    errors: &'static [&'static Errors],
    contexts: &'static [&'static Contexts],
    syntaxes: &'static [Syntax],
    bounds: &'static [Bound],
    /// The version of a context of the specification that no table has.
    version_of: fn(&[u8]) -> u8,
    sends_several: bool,
    next: Option<&'static Self>,
}

impl Protocol {
    /// A protocol without tables.
    #[must_use]
    pub const fn new(name: &'static str, layer: Layer) -> Self {
        let version_of = last_arc;
        let sends_several = false;
        Self {
            name,
            layer,
            operations: &[],
            errors: &[],
            contexts: &[],
            syntaxes: &[],
            bounds: &[],
            version_of,
            sends_several,
            next: None,
        }
    }
    /// With operations, a table a document. Of two forms that are as good for a version the first is found.
    #[must_use]
    pub const fn with_operations(self, operations: &'static [&'static Operations]) -> Self {
        Self { operations, ..self }
    }
    /// With errors, a table a document.
    #[must_use]
    pub const fn with_errors(self, errors: &'static [&'static Errors]) -> Self {
        Self { errors, ..self }
    }
    /// With application contexts.
    #[must_use]
    pub const fn with_contexts(self, contexts: &'static [&'static Contexts]) -> Self {
        Self { contexts, ..self }
    }
    /// With types that its dialogues carry as user information.
    #[must_use]
    pub const fn with_syntaxes(self, syntaxes: &'static [Syntax]) -> Self {
        Self { syntaxes, ..self }
    }
    /// With sizes and numbers that the network fixes, which a check of its messages judges beside those of the types.
    #[must_use]
    pub const fn with_bounds(self, bounds: &'static [Bound]) -> Self {
        Self { bounds, ..self }
    }
    /// With a rule for the version of contexts that no table has, given as the contents of their OBJECT IDENTIFIER. Without
    /// one the last arc is the version if it is 1 to 4, and 3 is otherwise.
    #[must_use]
    pub const fn with_version_of(self, version_of: fn(&[u8]) -> u8) -> Self {
        Self { version_of, ..self }
    }
    /// With messages that hold several components as a rule, as when events, charging and the way on are said at once.
    #[must_use]
    pub const fn with_several_components(self) -> Self {
        Self { sends_several: true, ..self }
    }
    /// In front of `next`, which is asked for what this one does not have.
    #[must_use]
    pub const fn before(self, next: &'static Self) -> Self {
        Self { next: Some(next), ..self }
    }

    /// Its name.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }
    /// The layer of its messages.
    #[must_use]
    pub const fn layer(&self) -> Layer {
        self.layer
    }
    /// Its operations, those of the next protocol not.
    #[must_use]
    pub const fn operations(&self) -> &'static [&'static Operations] {
        self.operations
    }
    /// Its errors, those of the next protocol not.
    #[must_use]
    pub const fn errors(&self) -> &'static [&'static Errors] {
        self.errors
    }
    /// Its contexts, those of the next protocol not.
    #[must_use]
    pub const fn contexts(&self) -> &'static [&'static Contexts] {
        self.contexts
    }
    /// What its dialogues carry as user information, that of the next protocol not.
    #[must_use]
    pub const fn syntaxes(&self) -> &'static [Syntax] {
        self.syntaxes
    }
    /// Sizes and numbers that the network fixes, here or in the first protocol behind it that has any.
    #[must_use]
    pub fn bounds(&self) -> &'static [Bound] {
        self.all().map(|p| p.bounds).find(|b| !b.is_empty()).unwrap_or_default()
    }
    /// The user information that an OBJECT IDENTIFIER names, given as its contents.
    #[must_use]
    pub fn syntax(&self, oid: &[u8]) -> Option<&'static Syntax> {
        self.all().flat_map(|p| p.syntaxes).find(|s| s.oid == oid)
    }
    /// Whether several components in a message are the rule, here or in a protocol behind it.
    #[must_use]
    pub fn sends_several_components(&self) -> bool {
        self.all().any(|p| p.sends_several)
    }
    /// The protocol that is asked next.
    #[must_use]
    pub const fn next(&self) -> Option<&'static Self> {
        self.next
    }
    /// This protocol and those behind it.
    fn all(&self) -> impl Iterator<Item = &Self> + Clone {
        iter::successors(Some(self), |p| p.next)
    }

    /// Every form of the operation with this code, those of the first table first: for messages of unknown version.
    pub fn forms(&self, code: i64) -> impl Iterator<Item = &'static OperationDef> + Clone {
        self.all().flat_map(|p| p.operations).filter_map(move |table| table.get(code))
    }
    /// The form of an operation whose tag an argument, or a result, has: itself, or else the first other one. A parameter
    /// of another version than its dialogue says is shown and not hidden. `None` if there is none.
    #[must_use]
    pub fn form_with_tag(
        &self,
        operation: &'static OperationDef,
        result: bool,
        parameter: &Tlv<'_>,
    ) -> Option<&'static OperationDef> {
        let has = |o: &&'static OperationDef| o.accepts(result, parameter);
        if has(&operation) { Some(operation) } else { self.forms(operation.code).find(has) }
    }
    /// Each form of the operation with this code that an argument, or its absence, fits: for messages of unknown
    /// version. Several may fit, as where a later version only added optional members.
    pub fn forms_of_argument<'t>(
        &'t self,
        code: i64,
        argument: Option<&'t Tlv<'t>>,
    ) -> impl Iterator<Item = &'static OperationDef> + 't {
        self.forms(code).filter(move |o| o.fits_argument(argument))
    }
    /// Each form of the operation with this code that a result, or its absence, fits.
    pub fn forms_of_result<'t>(
        &'t self,
        code: i64,
        result: Option<&'t Tlv<'t>>,
    ) -> impl Iterator<Item = &'static OperationDef> + 't {
        self.forms(code).filter(move |o| o.fits_result(result))
    }
    /// The operation that a code stands for in contexts of a version.
    ///
    /// If no context of that version lists the code, the form of the document that is the first choice for it.
    #[inline]
    #[must_use]
    pub fn operation(&self, version: u8, code: i64) -> Option<&'static OperationDef> {
        let (mut best, mut rank) = (None, 0u8);
        let mut protocol = self;
        loop {
            for table in protocol.operations {
                let Some(def) = table.get(code) else { continue };
                let listed = u8::from(def.versions.contains(&version)) << 1;
                let this = 1u8.wrapping_add(listed | u8::from(table.edition().is_of(version)));
                if this > rank {
                    (best, rank) = (Some(def), this);
                }
            }
            // Nothing behind is better than a form that is listed in the first choice.
            match protocol.next {
                Some(next) if rank < 4 => protocol = next,
                _ => return best,
            }
        }
    }
    /// The newest version of its contexts.
    #[must_use]
    pub fn newest_version(&self) -> u8 {
        self.all().flat_map(|p| p.contexts).flat_map(|t| t.defs()).map(|c| c.version).max().unwrap_or(1)
    }
    /// The operation with this identifier, hyphens and case apart, in contexts of a version.
    #[must_use]
    pub fn operation_by_name(&self, name: &str, version: u8) -> Option<&'static OperationDef> {
        let rows = self.all().flat_map(|p| p.operations).flat_map(|t| t.defs().iter().map(|o| (*t, *o)));
        let named = rows.filter(|(_, o)| same_name(o.name, name));
        let rank = |(table, o): &(&'static Operations, &'static OperationDef)| {
            (o.versions.contains(&version), table.edition().is_of(version))
        };
        // Of those that are as good the first, which `max_by_key` does not give.
        named.reduce(|best, other| if rank(&other) > rank(&best) { other } else { best }).map(|(_, o)| o)
    }

    /// The error that a code stands for in a version; if it is not defined there, the form of another document.
    #[must_use]
    pub fn error(&self, version: u8, code: i64) -> Option<&'static ErrorDef> {
        let forms = || self.all().flat_map(|p| p.errors).filter_map(|t| Some((t.edition(), t.get(code)?)));
        let preferred = forms().find(|(edition, _)| edition.is_of(version));
        preferred.or_else(|| forms().next()).map(|(_, e)| e)
    }
    /// Every form of the error with this code, those of the first table first: for messages of unknown version.
    pub fn error_forms(&self, code: i64) -> impl Iterator<Item = &'static ErrorDef> + Clone {
        self.all().flat_map(|p| p.errors).filter_map(move |table| table.get(code))
    }
    /// The error with this identifier, hyphens and case apart, in a version.
    #[must_use]
    pub fn error_by_name(&self, name: &str, version: u8) -> Option<&'static ErrorDef> {
        let mut all = self.all().flat_map(|p| p.errors).flat_map(|t| t.defs());
        all.find(|e| same_name(e.name, name)).and_then(|e| self.error(version, e.code))
    }

    /// The context with this OBJECT IDENTIFIER, given as its contents.
    #[inline]
    #[must_use]
    pub fn context(&self, oid: &[u8]) -> Option<&'static ContextDef> {
        let mut protocol = self;
        loop {
            if let Some(found) = protocol.contexts.iter().find_map(|table| table.get(oid)) {
                return Some(found);
            }
            protocol = protocol.next?;
        }
    }
    /// The version of a context, also of one that no table has.
    #[must_use]
    pub fn version_of(&self, oid: &[u8]) -> u8 {
        self.context(oid).map_or_else(|| (self.version_of)(oid), |c| c.version)
    }
    /// The first context whose OBJECT IDENTIFIER ends with these octets: for those with other arcs in front.
    #[must_use]
    pub fn context_ending_with(&self, end: [u8; 2]) -> Option<&'static ContextDef> {
        self.all().flat_map(|p| p.contexts).find_map(|table| table.ending_with(end))
    }
    /// The context with this name, hyphens and case apart.
    #[must_use]
    pub fn context_by_name(&self, name: &str) -> Option<&'static ContextDef> {
        self.all().flat_map(|p| p.contexts).flat_map(|t| t.defs()).find(|c| same_name(c.name, name))
    }

    /// The application contexts that list an operation in this form.
    pub fn contexts_of(
        &self,
        operation: &'static OperationDef,
    ) -> impl Iterator<Item = &'static ContextDef> + Clone {
        self.all().flat_map(|p| p.contexts).flat_map(|t| t.defs()).filter(move |c| c.lists(operation))
    }
    /// Who invokes an operation, and of whom, in the contexts that list it: each pair once.
    ///
    /// Facts for a screening rule, not a verdict: roles share nodes, and a context may be used otherwise.
    pub fn typical_roles(&self, operation: &'static OperationDef) -> impl Iterator<Item = (Role, Role)> {
        let is_in = move |list: &[&'static OperationDef]| list.iter().any(|o| core::ptr::eq(*o, operation));
        let pairs = self.contexts_of(operation).flat_map(move |c| {
            let forward = c.roles.iter().copied().filter(move |_| is_in(c.initiator));
            let backward = c.roles.iter().filter(move |_| is_in(c.responder)).map(|(from, to)| (*to, *from));
            forward.chain(backward)
        });
        let before = pairs.clone();
        pairs
            .enumerate()
            .filter(move |(n, pair)| !before.clone().take(*n).any(|b| b == *pair))
            .map(|(_, pair)| pair)
    }

    /// Reports how an argument departs from canonical form and what is odd about its values: sizes and ranges outside
    /// their constraint; that it has the form of another version, or of none.
    pub fn audit_argument(
        &self,
        operation: &'static OperationDef,
        argument: &Tlv<'_>,
        auditor: &mut dyn Auditor,
    ) {
        if let Some(at) = operation.audit_argument(argument, auditor) {
            self.audit_form(operation, argument, at, auditor);
        }
    }
    /// Reports that an argument has not the form of its operation from an offset on, but that of another version, or of
    /// none.
    pub fn audit_form(
        &self,
        operation: &'static OperationDef,
        argument: &Tlv<'_>,
        at: u32,
        auditor: &mut dyn Auditor,
    ) {
        let others = self.forms(operation.code).filter(|o| !core::ptr::eq(*o, operation));
        let is_other = others.into_iter().any(|o| o.fits_argument(Some(argument)));
        let flag = if is_other { Flag::VersionFormMismatch } else { Flag::ArgumentUndecodable };
        auditor.finding(flag, at);
    }
}

/// The last arc of contexts that are numbered so.
fn last_arc(oid: &[u8]) -> u8 {
    match oid {
        [.., version @ 1..=4] => *version,
        _ => 3,
    }
}

/// Whether two identifiers are the same, hyphens and case apart.
#[must_use]
pub fn same_name(a: &str, b: &str) -> bool {
    fn letters(s: &str) -> impl Iterator<Item = u8> {
        s.bytes().filter(|b| *b != b'-').map(|b| b.to_ascii_lowercase())
    }
    letters(a).eq(letters(b))
}
