//! Which protocol and which version the components of a message are read in, and what says so.
//!
//! The application context decides: that of the message, or else that of its dialogue. Without one the subsystem that
//! is called says the protocol, and the form that fits best the version; a subsystem number that says nothing leaves
//! what fits without a fault. The address that calls is never asked.

use crate::{
    layers::{USERS, UserDef},
    rose::{ContextDef, ErrorDef, OperationDef, Protocol},
};
use sigcodec_ber::Tlv;

/// The context of a dialogue, as far as it is known, and the protocol that it names.
#[derive(Clone, Copy, Debug)]
pub struct Reading<'a> {
    /// A user's own protocol, in the place of the one with the same layer.
    own: Option<&'static Protocol>,
    oid: Option<&'a [u8]>,
    /// The protocol that the context says, or else the one that the called subsystem has.
    protocol: Option<&'static Protocol>,
    /// The context, if a table has it.
    context: Option<&'static ContextDef>,
    version: u8,
    by: By,
}

/// What says the protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum By {
    /// The application context.
    Context,
    /// The subsystem that is called, or nothing.
    Subsystem,
    /// Context or subsystem are of a protocol that is not read here: nothing else is tried.
    Foreign,
}

/// What a component is read as.
#[derive(Clone, Copy, Debug)]
pub(super) struct Known<D: 'static> {
    pub(super) protocol: &'static Protocol,
    pub(super) def: &'static D,
    /// Whether no context says so, and it is what fits best.
    pub(super) is_inferred: bool,
}

/// Which forms of an operation a parameter fits, in the order in which the users have them. Of those behind the first 64
/// nothing is known.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fitting {
    bits: u64,
    rated: u32,
}

impl Fitting {
    /// No form was rated.
    pub(super) const NONE: Self = Self { bits: 0, rated: 0 };

    /// Whether no form was rated.
    #[cfg(feature = "sccp")]
    pub(super) const fn is_empty(self) -> bool {
        self.rated == 0
    }
    /// Keeps whether the next form fits.
    const fn rate(&mut self, fits: bool) {
        if let Some(bit) = (fits as u64).checked_shl(self.rated) {
            self.bits |= bit;
            self.rated = self.rated.wrapping_add(1);
        }
    }
    /// Whether a form fits; `None` if it was not rated.
    fn of(self, form: u32) -> Option<bool> {
        (form < self.rated).then(|| self.bits.wrapping_shr(form) & 1 == 1)
    }
}

/// Users of TCAP: `own`, and those of the table that it does not stand for.
fn users(own: Option<&'static Protocol>) -> impl Iterator<Item = &'static Protocol> + Clone {
    let others = USERS.iter().filter_map(|u| u.protocol);
    own.into_iter().chain(others.filter(move |p| own.is_none_or(|own| own.layer() != p.layer())))
}

impl<'a> Reading<'a> {
    /// The reading of a message whose dialogue has a context, or whose called subsystem has a number.
    #[inline]
    #[must_use]
    pub fn new(oid: Option<&'a [u8]>, subsystem: Option<u8>) -> Self {
        Self::of(None, oid, || subsystem)
    }
    /// The same with a user's own protocol: MAP, say, with private operations in front of it.
    #[inline]
    pub(super) fn of(
        own: Option<&'static Protocol>,
        oid: Option<&'a [u8]>,
        subsystem: impl FnOnce() -> Option<u8>,
    ) -> Self {
        if let (None, Some(octets)) = (own, oid) {
            for protocol in USERS.iter().filter_map(|u| u.protocol) {
                if let Some(context) = protocol.context(octets) {
                    return Self::in_context(own, oid, protocol, context);
                }
            }
        }
        Self::by_rows(own, oid, subsystem())
    }
    #[inline(always)]
    const fn in_context(
        own: Option<&'static Protocol>,
        oid: Option<&'a [u8]>,
        protocol: &'static Protocol,
        context: &'static ContextDef,
    ) -> Self {
        let version = context.version;
        Self { own, oid, protocol: Some(protocol), context: Some(context), version, by: By::Context }
    }
    #[cold]
    #[inline(never)]
    fn by_rows(own: Option<&'static Protocol>, oid: Option<&'a [u8]>, subsystem: Option<u8>) -> Self {
        let known = oid.and_then(|oid| users(own).find_map(|p| Some((p, p.context(oid)?))));
        if let Some((protocol, context)) = known {
            return Self::in_context(own, oid, protocol, context);
        }
        let by_context = oid.and_then(|oid| of_user(own, |u| (u.has_context)(oid)));
        let user = by_context.or_else(|| subsystem.and_then(|number| of_subsystem(own, number)));
        let by = match (by_context, user) {
            (_, Some(None)) => By::Foreign,
            (Some(_), _) => By::Context,
            (None, _) => By::Subsystem,
        };
        let protocol = user.flatten();
        let version = protocol.zip(oid).map_or(0, |(protocol, oid)| protocol.version_of(oid));
        Self { own, oid, protocol, context: None, version, by }
    }
    /// The contents of the application context name of the dialogue.
    #[inline]
    #[must_use]
    pub const fn oid(&self) -> Option<&'a [u8]> {
        self.oid
    }
    /// The application context, if a table has it.
    #[inline]
    #[must_use]
    pub const fn context(&self) -> Option<&'static ContextDef> {
        self.context
    }
    /// The protocol that the context, or else the subsystem that is called, says.
    #[must_use]
    pub const fn protocol(&self) -> Option<&'static Protocol> {
        self.protocol
    }
    /// The version that the context says.
    #[must_use]
    pub fn version(&self) -> Option<u8> {
        (self.by == By::Context).then_some(self.version)
    }
    /// The protocol, if the context says it.
    #[inline]
    fn stated(&self) -> Option<&'static Protocol> {
        if self.by == By::Context { self.protocol } else { None }
    }
    /// Whether several components are the rule in messages of the protocol that the context says; `None` if none does.
    pub(super) fn stated_rule(&self) -> Option<bool> {
        self.stated().map(Protocol::sends_several_components)
    }
    /// The operation that the context has for a code, whatever its parameter is: what it lists, or else what its version
    /// knows.
    #[inline]
    pub(super) fn stated_operation(&self, code: i64) -> Option<&'static OperationDef> {
        let protocol = self.stated()?;
        let listed = self.context.and_then(|c| c.operation(code));
        listed.or_else(|| protocol.operation(self.version, code))
    }
    /// The context of any user with this OBJECT IDENTIFIER.
    pub(super) fn context_of(&self, oid: &[u8]) -> Option<&'static ContextDef> {
        users(self.own).find_map(|p| p.context(oid))
    }
    /// The first context of any user whose OBJECT IDENTIFIER ends so.
    pub(super) fn context_ending_with(&self, end: [u8; 2]) -> Option<&'static ContextDef> {
        users(self.own).find_map(|p| p.context_ending_with(end))
    }

    /// Users of TCAP, its own protocol among them.
    pub(super) fn users(&self) -> impl Iterator<Item = &'static Protocol> + Clone {
        users(self.own)
    }
    /// The operation that a code with this argument or result is of, in the form that the parameter has; and which forms
    /// were found to fit, if no context says which one it is.
    #[inline]
    pub(super) fn operation(
        &self,
        code: i64,
        result: bool,
        parameter: Option<&Tlv<'_>>,
    ) -> (Option<Known<OperationDef>>, Fitting) {
        let Some(protocol) = self.stated() else { return self.best_operation(code, result, parameter) };
        let Some(stated) = self.stated_operation(code) else { return (None, Fitting::NONE) };
        let form = parameter.and_then(|tlv| protocol.form_with_tag(stated, result, tlv));
        (Some(Known { protocol, def: form.unwrap_or(stated), is_inferred: false }), Fitting::NONE)
    }
    /// Hands `each` every form of an operation that an argument or result fits. What was rated is not rated again.
    pub(super) fn each_that_fits(
        &self,
        code: i64,
        result: bool,
        parameter: &Tlv<'_>,
        rated: Fitting,
        each: &mut dyn FnMut(&'static OperationDef),
    ) {
        for (form, def) in (0..).zip(users(self.own).flat_map(|p| p.forms(code))) {
            if rated.of(form).unwrap_or_else(|| def.misfits(result, Some(parameter)) == 0) {
                each(def);
            }
        }
    }
    #[cold]
    fn best_operation(
        &self,
        code: i64,
        result: bool,
        parameter: Option<&Tlv<'_>>,
    ) -> (Option<Known<OperationDef>>, Fitting) {
        let mut fitting = Fitting::NONE;
        let mut misfits = |o: &OperationDef| {
            let misfits = o.misfits(result, parameter);
            fitting.rate(misfits == 0);
            misfits
        };
        let best = self.best(
            parameter.is_none(),
            |o: &OperationDef| o.name,
            |protocol| newest_that_fits_best(protocol.forms(code), &mut misfits, |o| o.newest_version()),
        );
        (best, fitting)
    }
    /// The error that a code with this parameter is of.
    pub(super) fn error(&self, code: i64, parameter: Option<&Tlv<'_>>) -> Option<Known<ErrorDef>> {
        if let Some(protocol) = self.stated() {
            let def = protocol.error(self.version, code)?;
            return Some(Known { protocol, def, is_inferred: false });
        }
        let misfits = |e: &ErrorDef| e.misfits_of_parameter(parameter);
        let of = |protocol: &'static Protocol| {
            newest_that_fits_best(protocol.error_forms(code), misfits, |e| e.edition.versions.1)
        };
        // A code that the protocol of the subsystem does not have is not looked for elsewhere.
        if self.by == By::Subsystem && self.protocol.is_some_and(|protocol| of(protocol).is_none()) {
            return None;
        }
        self.best(parameter.is_none(), |e: &ErrorDef| e.name, of)
    }
    /// Whether no context says the protocol, so that what fits is looked for.
    pub(super) fn is_open(&self) -> bool {
        self.by == By::Subsystem
    }
    /// The best of all protocols, each of which is asked once. One that the called subsystem has is taken unless others fit and it does not; if it has
    /// none, only what fits is. What fits several protocols is of none of them, and without a parameter all fit. A
    /// dialect of the same operation is no other protocol: whose it is the subsystem says.
    fn best<D>(
        &self,
        is_bare: bool,
        name: impl Fn(&D) -> &'static str,
        mut of: impl FnMut(&'static Protocol) -> Option<(&'static D, u32)>,
    ) -> Option<Known<D>> {
        if self.by == By::Foreign {
            return None;
        }
        let known = |protocol, def| Known { protocol, def, is_inferred: true };
        let (mut likely, mut fitting, mut is_one) = (None, None, true);
        for protocol in users(self.own) {
            let Some((def, misfits)) = of(protocol) else { continue };
            if self.protocol.is_some_and(|own| core::ptr::eq(own, protocol)) {
                likely = Some((protocol, def, misfits));
            }
            if misfits == 0 {
                let (_, first) = *fitting.get_or_insert((protocol, def));
                is_one &= name(def) == name(first);
            }
        }
        match (likely, fitting) {
            (Some((protocol, def, misfits)), _) if misfits == 0 || is_bare => Some(known(protocol, def)),
            (Some((protocol, own, _)), Some((_, def))) if name(def) == name(own) => {
                Some(known(protocol, own))
            }
            (_, Some((protocol, def))) => is_one.then(|| known(protocol, def)),
            (likely, None) => likely.map(|(protocol, def, _)| known(protocol, def)),
        }
    }
}

/// The protocol of the user that is meant: none inside if it is not read here.
fn of_user(
    own: Option<&'static Protocol>,
    is: impl Fn(&UserDef) -> bool,
) -> Option<Option<&'static Protocol>> {
    let user = USERS.iter().find(|u| is(u))?;
    Some(user.protocol.map(|protocol| own.filter(|own| own.layer() == protocol.layer()).unwrap_or(protocol)))
}

/// The protocol of the user that a subsystem number is of.
fn of_subsystem(own: Option<&'static Protocol>, number: u8) -> Option<Option<&'static Protocol>> {
    of_user(own, |u| (u.has_subsystem)(number))
}

/// Whether a subsystem number is of a user with another protocol than this one, or of none.
#[cfg(feature = "sccp")]
pub(super) fn is_of_another(number: u8, protocol: &Protocol) -> bool {
    of_subsystem(None, number).flatten().is_none_or(|user| user.layer() != protocol.layer())
}

/// The form with the fewest misfits, and how many; of several the one with the newest version, and of those the first.
fn newest_that_fits_best<D>(
    forms: impl Iterator<Item = &'static D>,
    mut misfits: impl FnMut(&D) -> u32,
    version: impl Fn(&D) -> u8,
) -> Option<(&'static D, u32)> {
    let rated = forms.map(|def| (def, misfits(def), version(def)));
    let best = rated.reduce(|best, other| {
        let is_better = other.1 < best.1 || other.1 == best.1 && other.2 > best.2;
        if is_better { other } else { best }
    });
    best.map(|(def, misfits, _)| (def, misfits))
}
