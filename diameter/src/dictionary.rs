//! Looking up definitions by vendor and code, and commands by application and code.

use crate::{
    command::{APPLICATIONS, Application},
    def::Def,
    grammar::Command,
    names,
};

#[cfg(feature = "std")]
mod text;
#[cfg(feature = "std")]
pub use text::{Unreadable, Why};

/// The vendor id of 3GPP.
const TGPP: u32 = 10415;

/// AVPs, applications, commands and vendors.
///
/// [`STANDARD`] has what this crate knows; [`dictionary!`](crate::dictionary) declares one of a user's own in front
/// of it. AVPs are found through a table that the compiler fills, in the same few steps however many there are.
#[derive(Clone, Copy, Debug)]
pub struct Dictionary {
    /// A hash table: a power of two, at most a third full. Empty when `defs` are searched one by one.
    slots: &'static [Option<&'static Def>],
    defs: &'static [&'static Def],
    applications: &'static [Application],
    vendors: &'static [(u32, &'static str)],
    next: Option<&'static Self>,
}

crate::dictionary! {
    /// The AVPs, applications and commands of this crate, those of the features that are on.
    pub static STANDARD = {
        avps: crate::avp::ALL,
        applications: APPLICATIONS,
    };
}
const _: () = assert!(index::longest(STANDARD.slots) <= 8, "a look-up takes a few steps");

/// Declares a [`Dictionary`]: lists of AVPs as [`avps!`](crate::avps) makes them, applications in the order of their
/// ids, names of vendors, and the dictionary that is asked next. Each but the AVPs may be left out. Applications that
/// are out of order do not compile.
///
/// ```
/// mod avp {
///     pub use sigcodec_diameter::avp::*;
///     use super::group;
///     sigcodec_diameter::avps! {
///         WHEEL = 1/99999, "Wheel", Grouped<WHEEL>, M;
///         SPOKES = 2/99999, "Spokes", Unsigned32, M;
///         WHEEL_FLAGS = 3/99999, "Wheel-Flags", Unsigned32 [ 0 => "Flat", 1 => "Stolen" ], m;
///     }
/// }
/// mod group {
///     use super::avp;
///     sigcodec_diameter::groups! {
///         WHEEL ::= ( { SPOKES } [ WHEEL_FLAGS ] * [ AVP ] )
///     }
/// }
/// mod command {
///     use super::avp;
///     sigcodec_diameter::commands! {
///         WHR ::= < "Wheel-Request": 8388999, 99999, REQ, PXY > (
///             < SESSION_ID > { ORIGIN_HOST } { ORIGIN_REALM } * { WHEEL } * [ AVP ]
///         )
///     }
/// }
/// # fn main() {
/// use sigcodec_diameter::{Application, STANDARD};
/// sigcodec_diameter::dictionary! {
///     /// Bicycles.
///     static BICYCLES = {
///         avps: &[avp::ALL],
///         applications: &[Application { id: 99999, name: "Bicycles", commands: &[command::ALL] }],
///         vendors: &[(99999, "Wheelwright")],
///         next: &STANDARD,
///     };
/// }
/// assert_eq!(BICYCLES.get(2, 99999).map(|d| d.name), Some("Spokes"));
/// assert_eq!(BICYCLES.get(264, 0).map(|d| d.name), Some("Origin-Host"));
/// assert_eq!(BICYCLES.command(99999, 8388999, true).map(|c| c.name), Some("Wheel-Request"));
/// assert_eq!(BICYCLES.vendor_name(99999), Some("Wheelwright"));
/// # }
/// ```
#[macro_export]
macro_rules! dictionary {
    (
        $(#[$m:meta])*
        $vis:vis static $name:ident = {
            avps: $avps:expr,
            applications: &[$($application:expr),+ $(,)?]
            $(, vendors: $vendors:expr)?
            $(, next: $next:expr)?
            $(,)?
        };
    ) => {
        $crate::dictionary! {
            $(#[$m])*
            $vis static $name = {
                avps: $avps,
                applications: {
                    const IDS: &[u32] = &[$({
                        const ROW: $crate::Application = $application;
                        ROW.id
                    }),+];
                    $(
                        const _: <$crate::wire::row::Row<
                            {
                                const ROW: $crate::Application = $application;
                                $crate::wire::row::is_in_order(IDS, ROW.id)
                            },
                            $crate::index::ApplicationOutOfOrder,
                            $crate::Application,
                        > as $crate::wire::row::Checked>::Is = $application;
                    )+
                    const APPLICATIONS: &[$crate::Application] = &[$($application),+];
                    // A row that is out of order is refused above, and once is enough.
                    const ARE_IN_ORDER: bool = true $(&& {
                        const ROW: $crate::Application = $application;
                        $crate::wire::row::is_in_order(IDS, ROW.id)
                    })+;
                    if ARE_IN_ORDER { APPLICATIONS } else { &[] }
                }
                $(, vendors: $vendors)?
                $(, next: $next)?
            };
        }
    };
    (
        $(#[$m:meta])*
        $vis:vis static $name:ident = {
            avps: $avps:expr
            $(, applications: $applications:expr)?
            $(, vendors: $vendors:expr)?
            $(, next: $next:expr)?
            $(,)?
        };
    ) => {
        $(#[$m])*
        $vis static $name: $crate::Dictionary = {
            const LISTS: &[&[&$crate::Def]] = $avps;
            static DEFS: [&$crate::Def; $crate::index::total(LISTS)] = $crate::index::join(LISTS);
            static SLOTS: [Option<&$crate::Def>; $crate::index::slots(DEFS.len())] = $crate::index::fill(&DEFS);
            $crate::Dictionary::new(&SLOTS, &DEFS)
                $(.with_applications($applications))?
                $(.with_vendors($vendors))?
                $(.before($next))?
        };
    };
}

impl Dictionary {
    /// What [`dictionary!`](crate::dictionary) makes.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(slots: &'static [Option<&'static Def>], defs: &'static [&'static Def]) -> Self {
        Self { slots, defs, applications: &[], vendors: &[], next: None }
    }
    /// With applications, which must be in the order of their ids.
    ///
    /// # Panics
    /// When they are not; the compiler says so where the dictionary is a `static`.
    #[must_use]
    #[allow(
        clippy::indexing_slicing,
        clippy::arithmetic_side_effects,
        reason = "checked bounds, by the compiler"
    )]
    pub const fn with_applications(self, applications: &'static [Application]) -> Self {
        let mut i = 1;
        while i < applications.len() {
            assert!(applications[i - 1].id <= applications[i].id, "applications are ordered by id");
            i += 1;
        }
        Self { applications, ..self }
    }
    /// With names of vendors.
    #[must_use]
    pub const fn with_vendors(self, vendors: &'static [(u32, &'static str)]) -> Self {
        Self { vendors, ..self }
    }
    /// In front of `next`, which is asked for what this one does not have.
    #[must_use]
    pub const fn before(self, next: &'static Self) -> Self {
        Self { next: Some(next), ..self }
    }
    /// A dictionary of `defs` in front of `next`, without a table: its own definitions are searched one by one.
    #[must_use]
    pub const fn chain(defs: &'static [&'static Def], next: &'static Self) -> Self {
        Self::new(&[], defs).before(next)
    }

    /// The definition of an AVP.
    #[inline]
    #[must_use]
    pub fn get(&self, code: u32, vendor: u32) -> Option<&'static Def> {
        let mask = self.slots.len().wrapping_sub(1);
        let mut at = index::slot(code, vendor) & mask;
        loop {
            match self.slots.get(at) {
                Some(Some(def)) if def.code == code && def.vendor == vendor => return Some(def),
                Some(Some(_)) => at = at.wrapping_add(1) & mask,
                _ => return self.get_elsewhere(code, vendor),
            }
        }
    }
    /// The definition that is meant by an AVP, though its vendor may be wrong: 3GPP has none of the codes 256 to 299,
    /// so that one of these with its vendor id is the AVP of RFC 6733.
    #[inline]
    #[must_use]
    pub fn meant(&self, code: u32, vendor: u32) -> Option<&'static Def> {
        match self.get(code, vendor) {
            None if vendor == TGPP && matches!(code, 256..=299) => self.get(code, 0),
            found => found,
        }
    }
    #[cold]
    fn get_elsewhere(&self, code: u32, vendor: u32) -> Option<&'static Def> {
        let searched = if self.slots.is_empty() { self.defs } else { &[] };
        match (searched.iter().copied().find(|d| d.code == code && d.vendor == vendor), self.next) {
            (None, Some(next)) => next.get(code, vendor),
            (found, _) => found,
        }
    }
    /// Every definition of this dictionary, those of the next one not.
    #[must_use]
    pub const fn defs(&self) -> &'static [&'static Def] {
        self.defs
    }
    /// The definition with this name.
    #[must_use]
    pub fn by_name(&self, name: &str) -> Option<&'static Def> {
        let found = self.defs.iter().copied().find(|d| d.name == name);
        match (found, self.next) {
            (None, Some(next)) => next.by_name(name),
            (found, _) => found,
        }
    }

    /// The applications of this dictionary, those of the next one not.
    #[must_use]
    pub const fn applications(&self) -> &'static [Application] {
        self.applications
    }
    /// The applications with this id, of this dictionary: one, or the default and then its profiles.
    fn with_id(&self, id: u32) -> impl Iterator<Item = &'static Application> + use<> {
        let from = self.applications.partition_point(|a| a.id < id);
        self.applications.get(from..).unwrap_or_default().iter().take_while(move |a| a.id == id)
    }
    /// The command of a message. Where several specifications share an application id (Gy, Ro and RFC 8506), it is
    /// that of the first that has the command; [`command_of`](Self::command_of) names one.
    ///
    /// An application without a grammar of its own for a command of the base protocol (Re-Auth, Accounting,
    /// Abort-Session, Session-Termination) inherits that of RFC 6733.
    #[must_use]
    pub fn command(&self, application: u32, code: u32, request: bool) -> Option<&'static Command> {
        self.declared(application, code, request).or_else(|| match code {
            258 | 271 | 274 | 275 if self.application_name(application).is_some() => {
                self.declared(0, code, request)
            }
            _ => None,
        })
    }
    fn declared(&self, application: u32, code: u32, request: bool) -> Option<&'static Command> {
        let found = self.with_id(application).find_map(|a| a.command(code, request));
        match (found, self.next) {
            (None, Some(next)) => next.declared(application, code, request),
            (found, _) => found,
        }
    }
    /// The command of a message in the application with this name: `"Gy"`, `"Ro"` or `"RFC 8506"` of application 4.
    #[must_use]
    pub fn command_of(
        &self,
        application: u32,
        profile: &str,
        code: u32,
        request: bool,
    ) -> Option<&'static Command> {
        let mut named = self.with_id(application).filter(|a| a.name == profile);
        let found = named.find_map(|a| a.command(code, request));
        match (found, self.next) {
            (None, Some(next)) => next.command_of(application, profile, code, request),
            (found, _) => found,
        }
    }
    /// The name of an application, RFC 6733 §11.3.
    #[must_use]
    pub fn application_name(&self, id: u32) -> Option<&'static str> {
        let own = || self.with_id(id).next().map(|a| a.name);
        match (names::ApplicationId(id).name().or_else(own), self.next) {
            (None, Some(next)) => next.application_name(id),
            (found, _) => found,
        }
    }
    /// The name of a vendor.
    #[must_use]
    pub fn vendor_name(&self, id: u32) -> Option<&'static str> {
        let own = self.vendors.iter().find(|(n, _)| *n == id).map(|(_, name)| *name);
        match (own, self.next) {
            (None, Some(next)) => next.vendor_name(id),
            (None, None) => names::VendorId(id).name(),
            (found, _) => found,
        }
    }
}

/// The tables of a [`Dictionary`], filled by the compiler.
#[doc(hidden)]
#[allow(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "evaluated by the compiler, which refuses what is out of bounds"
)]
pub mod index {
    use crate::{def::Def, grammar::Rule};

    /// Where the search for an AVP begins; the size of the table masks it.
    #[inline]
    #[must_use]
    pub const fn slot(code: u32, vendor: u32) -> usize {
        let mixed = (code ^ vendor.rotate_left(16)).wrapping_mul(0x9e37_79b1);
        (mixed >> 17) as usize
    }
    /// Two rows of a list of AVPs have one code and vendor.
    #[derive(Debug)]
    pub struct TwoAvpsHaveOneCode;
    /// A row of applications stands behind one with a greater id.
    #[derive(Debug)]
    pub struct ApplicationOutOfOrder;

    /// Code and vendor as one number.
    #[must_use]
    #[allow(clippy::cast_possible_wrap, reason = "compared alone")]
    pub const fn key(code: u32, vendor: u32) -> i64 {
        ((vendor as u64) << 32 | code as u64) as i64
    }
    /// How many definitions lists have.
    #[must_use]
    pub const fn total(lists: &[&[&Def]]) -> usize {
        let (mut n, mut i) = (0, 0);
        while i < lists.len() {
            n += lists[i].len();
            i += 1;
        }
        n
    }
    /// The lists one after the other.
    #[must_use]
    pub const fn join<const N: usize>(lists: &[&[&'static Def]]) -> [&'static Def; N] {
        let mut out = [crate::avp::SESSION_ID.def; N];
        let (mut n, mut i) = (0, 0);
        while i < lists.len() {
            let mut j = 0;
            while j < lists[i].len() {
                out[n] = lists[i][j];
                n += 1;
                j += 1;
            }
            i += 1;
        }
        out
    }
    /// The size of a table for so many definitions; `None` above 10,000.
    #[must_use]
    pub const fn slots_of(defs: usize) -> Option<usize> {
        if defs > 10_000 { None } else { Some((defs * 3 + 1).next_power_of_two()) }
    }
    /// The size of a table for so many definitions.
    #[must_use]
    pub const fn slots(defs: usize) -> usize {
        match slots_of(defs) {
            Some(size) => size,
            None => panic!("at most 10,000 definitions"),
        }
    }
    /// The table. Of two definitions of one AVP the first is found.
    #[must_use]
    pub const fn fill<const N: usize>(defs: &[&'static Def]) -> [Option<&'static Def>; N] {
        let mut table = [None; N];
        fill_into(&mut table, defs);
        table
    }
    /// Fills a table of the size that [`slots_of`] says.
    pub const fn fill_into(table: &mut [Option<&'static Def>], defs: &[&'static Def]) {
        let mask = table.len() - 1;
        let mut n = 0;
        while n < defs.len() {
            let mut at = slot(defs[n].code, defs[n].vendor) & mask;
            while table[at].is_some() {
                at = (at + 1) & mask;
            }
            table[at] = Some(defs[n]);
            n += 1;
        }
    }
    /// The size of the index of so many rules; `None` above 255.
    #[must_use]
    pub const fn places_of(rules: usize) -> Option<usize> {
        if rules > 255 { None } else { Some((rules * 2).next_power_of_two()) }
    }
    /// The size of the index of so many rules.
    #[must_use]
    pub const fn places(rules: usize) -> usize {
        match places_of(rules) {
            Some(size) => size,
            None => panic!("at most 255 rules"),
        }
    }
    /// The index of a grammar. Of two rules for one AVP the first is found.
    #[must_use]
    pub const fn of_rules<const N: usize>(rules: &[Rule]) -> [u8; N] {
        let mut table = [0; N];
        rules_into(&mut table, rules);
        table
    }
    /// Fills an index of the size that [`places_of`] says.
    #[allow(clippy::cast_possible_truncation, reason = "at most 255, as `places_of` asks")]
    pub const fn rules_into(table: &mut [u8], rules: &[Rule]) {
        let mask = table.len() - 1;
        let mut n = 0;
        while n < rules.len() {
            let mut at = slot(rules[n].avp.code, rules[n].avp.vendor) & mask;
            while table[at] != 0 {
                at = (at + 1) & mask;
            }
            n += 1;
            table[at] = n as u8;
        }
    }
    /// The most slots that a definition is looked for in.
    #[must_use]
    pub const fn longest(slots: &[Option<&Def>]) -> usize {
        let (mut longest, mut at) = (0, 0);
        let mask = slots.len() - 1;
        while at < slots.len() {
            if let Some(def) = slots[at] {
                let steps = (at + slots.len() - (slot(def.code, def.vendor) & mask)) & mask;
                if steps + 1 > longest {
                    longest = steps + 1;
                }
            }
            at += 1;
        }
        longest
    }
}
