//! Which protocol and which version the components of a message are read in, and what says so.
//!
//! The application context decides: that of the message, or else that of its dialogue. Without one the subsystem that
//! is called says the protocol, and the form that fits best the version; a subsystem number that says nothing leaves
//! what fits without a fault. The address that calls is never asked.

use crate::{
    layers::{USERS, UserDef},
    rose::{ContextDef, ErrorDef, Misfits, OperationDef, Protocol},
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
    /// Whether it is of the family of a context whose operations are in no table.
    is_bare: bool,
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
        let (protocol, context) = (Some(protocol), Some(context));
        Self { own, oid, protocol, context, version, is_bare: false, by: By::Context }
    }
    #[cold]
    #[inline(never)]
    fn by_rows(own: Option<&'static Protocol>, oid: Option<&'a [u8]>, subsystem: Option<u8>) -> Self {
        // A padded arc is the same arc.
        let mut room = [0; MAX_OID];
        let arcs = oid.map(|oid| without_padding(oid, &mut room));
        let known = arcs.and_then(|arcs| users(own).find_map(|p| Some((p, p.context(arcs)?))));
        if let Some((protocol, context)) = known {
            return Self::in_context(own, oid, protocol, context);
        }
        let by_context = arcs.and_then(|arcs| of_user(own, |u| (u.has_context)(arcs)));
        let user = by_context.or_else(|| subsystem.and_then(|number| of_subsystem(own, number)));
        let by = match (by_context, user) {
            (_, Some(None)) => By::Foreign,
            (Some(_), _) => By::Context,
            (None, _) => By::Subsystem,
        };
        let protocol = user.flatten();
        let version = protocol.zip(arcs).map_or(0, |(protocol, arcs)| protocol.version_of(arcs));
        let is_bare = protocol.zip(arcs).is_some_and(|(protocol, arcs)| is_of_bare_family(protocol, arcs));
        Self { own, oid, protocol, context: None, version, is_bare, by }
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
        // What a context without operations of its own carries is in no table.
        listed.or_else(|| if self.is_bare() { None } else { protocol.operation(self.version, code) })
    }
    /// Whether the context is one whose operations are in no table: that of a directory, say.
    #[cold]
    fn is_bare(&self) -> bool {
        self.is_bare || self.context.is_some_and(is_bare)
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
    /// The operation that a code with this argument or result is of, in the form that the parameter has.
    #[inline]
    pub(super) fn operation(
        &self,
        code: i64,
        result: bool,
        parameter: Option<&Tlv<'_>>,
    ) -> Option<Known<OperationDef>> {
        let Some(protocol) = self.stated() else { return self.best_operation(code, result, parameter) };
        let stated = self.stated_operation(code)?;
        let form = parameter.and_then(|tlv| protocol.form_with_tag(stated, result, tlv));
        Some(Known { protocol, def: form.unwrap_or(stated), is_inferred: false })
    }
    /// Hands `each` every form of an operation that takes the tag of an argument or result, with whether it is of the
    /// protocol `own` and how much of the parameter is not of its type.
    pub(super) fn each_form(
        &self,
        code: i64,
        result: bool,
        parameter: &Tlv<'_>,
        own: Option<&'static Protocol>,
        each: &mut dyn FnMut(&'static OperationDef, bool, Misfits),
    ) {
        for protocol in users(self.own) {
            let is_own = own.is_some_and(|own| own.layer() == protocol.layer());
            for def in protocol.forms(code).filter(|def| def.accepts(result, parameter)) {
                each(def, is_own, def.misfits(result, Some(parameter)));
            }
        }
    }
    #[cold]
    fn best_operation(
        &self,
        code: i64,
        result: bool,
        parameter: Option<&Tlv<'_>>,
    ) -> Option<Known<OperationDef>> {
        let misfits = |o: &OperationDef| o.misfits(result, parameter);
        self.best(
            |o: &OperationDef| o.name,
            |protocol| newest_that_fits_best(protocol.forms(code), misfits, |o| o.newest_version()),
        )
    }
    /// The error that a code with this parameter is of.
    pub(super) fn error(&self, code: i64, parameter: Option<&Tlv<'_>>) -> Option<Known<ErrorDef>> {
        if let Some(protocol) = self.stated() {
            if self.is_bare() {
                return None;
            }
            let def = protocol.error(self.version, code)?;
            return Some(Known { protocol, def, is_inferred: false });
        }
        let misfits = |e: &ErrorDef| e.misfits_of_parameter(parameter);
        let of = |protocol: &'static Protocol| {
            // Of those that fit as well the first: its tables stand in the order in which they are likely.
            newest_that_fits_best(protocol.error_forms(code), misfits, |_| 0)
        };
        if let (Some(protocol), By::Subsystem) = (self.protocol, self.by) {
            match of(protocol) {
                // A code that the protocol of the subsystem does not have is not looked for elsewhere.
                None => return None,
                // Without a parameter nothing else speaks for another one.
                Some((def, _)) if parameter.is_none() => {
                    return Some(Known { protocol, def, is_inferred: true });
                }
                Some(_) => {}
            }
        }
        self.best(|e: &ErrorDef| e.name, of)
    }
    /// Whether any protocol has an operation with this code.
    #[cfg(feature = "sccp")]
    pub(super) fn has(&self, code: i64) -> bool {
        users(self.own).any(|protocol| protocol.forms(code).next().is_some())
    }
    /// Whether this is the protocol that the context, or else the called subsystem, says.
    pub(super) fn says(&self, protocol: &Protocol) -> bool {
        self.protocol.is_some_and(|said| said.layer() == protocol.layer())
    }
    /// Whether a context or subsystem of a protocol that is not read here says that it is none of these.
    pub(super) fn is_foreign(&self) -> bool {
        self.by == By::Foreign
    }
    /// Whether no context says the protocol, so that what fits is looked for.
    pub(super) fn is_open(&self) -> bool {
        self.by == By::Subsystem
    }
    /// Whether an operation that has no name may be of several protocols: that of the subsystem has this code too, or no
    /// subsystem says one.
    pub(super) fn leaves_open(&self, code: Option<i64>) -> bool {
        let has = |protocol: &Protocol| code.is_some_and(|code| protocol.forms(code).next().is_some());
        self.is_bare() || self.protocol.is_none_or(|protocol| self.is_open() && has(protocol))
    }
    /// The best of all protocols, each of which is asked once. The one that the called subsystem has is taken unless another
    /// fits in every value and it does not. What has not even its form is not taken where others have theirs. What fits
    /// several protocols is of none of them; a dialect of the same operation is no other protocol.
    fn best<D>(
        &self,
        name: impl Fn(&D) -> &'static str,
        of: impl Fn(&'static Protocol) -> Option<(&'static D, Misfits)>,
    ) -> Option<Known<D>> {
        if self.by == By::Foreign {
            return None;
        }
        let (mut likely, mut whole, mut formed) = (None, Agreed::default(), Agreed::default());
        for protocol in users(self.own) {
            let Some((def, misfits)) = of(protocol) else { continue };
            let known = || Known { protocol, def, is_inferred: true };
            if self.protocol.is_some_and(|own| core::ptr::eq(own, protocol)) {
                likely = Some((known(), misfits));
            }
            if misfits == Misfits::default() {
                whole.add(known(), misfits, &name);
            }
            if misfits.form == 0 {
                formed.add(known(), misfits, &name);
            }
        }
        let Some((own, misfits)) = likely else {
            return if whole.is_none() { formed } else { whole }.agreed();
        };
        if misfits == Misfits::default() || whole.has(name(own.def), &name) {
            return Some(own);
        }
        match (misfits.form, whole.is_none(), formed.is_none()) {
            (0, true, _) | (_, _, true) => Some(own),
            (0, false, _) => None,
            (_, false, _) => whole.agreed(),
            (_, true, false) => formed.has(name(own.def), &name).then_some(own),
        }
    }
}

/// What several protocols read a component as, as long as they call it the same.
struct Agreed<D: 'static> {
    best: Option<(Known<D>, Misfits)>,
    differ: bool,
}

impl<D> Default for Agreed<D> {
    fn default() -> Self {
        Self { best: None, differ: false }
    }
}

impl<D> Agreed<D> {
    fn add(&mut self, known: Known<D>, misfits: Misfits, name: &impl Fn(&D) -> &'static str) {
        match &self.best {
            Some((best, _)) if name(best.def) != name(known.def) => self.differ = true,
            Some((_, least)) if *least <= misfits => {}
            _ => self.best = Some((known, misfits)),
        }
    }
    const fn is_none(&self) -> bool {
        self.best.is_none()
    }
    /// Whether all that there is has a name.
    fn has(&self, wanted: &str, name: &impl Fn(&D) -> &'static str) -> bool {
        !self.differ && self.best.as_ref().is_some_and(|(known, _)| name(known.def) == wanted)
    }
    fn agreed(self) -> Option<Known<D>> {
        self.best.filter(|_| !self.differ).map(|(known, _)| known)
    }
}

/// Octets of a context that are looked at if it is padded; no table has one as long.
const MAX_OID: usize = 32;

/// An OBJECT IDENTIFIER without octets of 0x80 in front of an arc, X.690 §8.19.2.
fn without_padding<'o>(oid: &'o [u8], room: &'o mut [u8; MAX_OID]) -> &'o [u8] {
    if !oid.contains(&0x80) {
        return oid;
    }
    let (mut free, mut is_first) = (room.iter_mut(), true);
    for octet in oid {
        if is_first && *octet == 0x80 {
            continue;
        }
        is_first = *octet < 0x80;
        let Some(to) = free.next() else { break };
        *to = *octet;
    }
    let left = free.len();
    room.get(..MAX_OID.wrapping_sub(left)).unwrap_or(oid)
}

/// Whether the operations of a context are in no table.
fn is_bare(context: &ContextDef) -> bool {
    context.operations().next().is_none()
}

/// Whether a context that no table has is another version of one whose operations are in no table.
fn is_of_bare_family(protocol: &Protocol, arcs: &[u8]) -> bool {
    let mut all = protocol.contexts().iter().flat_map(|table| table.defs()).filter(|c| is_bare(c));
    all.any(|c| {
        c.oid
            .split_last()
            .is_some_and(|(_, family)| arcs.strip_prefix(family).is_some_and(|version| version.len() < 2))
    })
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

/// Whether a subsystem number is of a user with another protocol than this one, or of none although this one has some.
#[cfg(feature = "sccp")]
pub(super) fn is_of_another(number: u8, protocol: &Protocol) -> bool {
    let is_own = |user: &&UserDef| user.protocol.is_some_and(|p| p.layer() == protocol.layer());
    let Some(said) = of_subsystem(None, number) else {
        return USERS.iter().filter(is_own).any(|user| (0..=u8::MAX).any(user.has_subsystem));
    };
    said.is_none_or(|user| user.layer() != protocol.layer())
}

/// The form with the fewest misfits, and how many; of several the one with the newest version, and of those the first.
fn newest_that_fits_best<D>(
    forms: impl Iterator<Item = &'static D>,
    misfits: impl Fn(&D) -> Misfits,
    version: impl Fn(&D) -> u8,
) -> Option<(&'static D, Misfits)> {
    let rated = forms.map(|def| (def, misfits(def), version(def)));
    let best = rated.reduce(|best, other| {
        let is_better = other.1 < best.1 || other.1 == best.1 && other.2 > best.2;
        if is_better { other } else { best }
    });
    best.map(|(def, misfits, _)| (def, misfits))
}

#[cfg(test)]
mod tests {
    use super::{Misfits, newest_that_fits_best};

    /// A form by its name, the version, and whether it fits.
    type Form = (&'static str, u8, bool);

    #[test]
    fn the_newest_form_that_fits_is_taken() {
        let best = |forms: &'static [Form]| {
            let misfits = |form: &Form| {
                let mut misfits = Misfits::default();
                misfits.form = u32::from(!form.2);
                misfits
            };
            newest_that_fits_best(forms.iter(), misfits, |form| form.1).map(|(form, _)| form.0)
        };
        assert_eq!(best(&[("old", 1, true), ("new", 3, true), ("between", 2, true)]), Some("new"));
        assert_eq!(best(&[("new", 3, false), ("old", 1, true)]), Some("old"));
        assert_eq!(best(&[("old", 1, true), ("new", 3, false)]), Some("old"));
        // Of the same version the first.
        assert_eq!(best(&[("first", 3, true), ("second", 3, true)]), Some("first"));
        assert_eq!(best(&[("first", 3, false), ("second", 3, false)]), Some("first"));
        assert_eq!(best(&[]), None);
    }
}
