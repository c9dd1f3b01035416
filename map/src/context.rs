//! Application contexts as data.

use crate::{contexts::CONTEXTS, operation::OperationDef};

/// An application context as data.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ContextDef {
    /// The name of the specification with its version.
    pub name: &'static str,
    /// The number: the arc before the last.
    pub number: u8,
    /// The version: the last arc.
    pub version: u8,
    /// The contents of the OBJECT IDENTIFIER.
    pub oid: [u8; 7],
    /// Who opens the dialogue, and towards whom.
    pub roles: &'static [(Role, Role)],
    /// Operations that the initiator of the dialogue invokes.
    pub initiator: &'static [&'static OperationDef],
    /// Operations that the responder invokes.
    pub responder: &'static [&'static OperationDef],
}

/// What a node of the network is in a dialogue, TS 29.002 §17.3.2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Role {
    /// Home location register.
    Hlr,
    /// Visitor location register.
    Vlr,
    /// Mobile switching centre: visited, gateway, or the gateway of short messages.
    Msc,
    /// Equipment identity register.
    Eir,
    /// Serving GPRS support node.
    Sgsn,
    /// Gateway GPRS support node.
    Ggsn,
    /// Gateway mobile location centre.
    Gmlc,
    /// GSM service control function.
    GsmScf,
    /// Number portability location register.
    Nplr,
    /// CSG subscriber server.
    Css,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 10] = [
        Self::Hlr,
        Self::Vlr,
        Self::Msc,
        Self::Eir,
        Self::Sgsn,
        Self::Ggsn,
        Self::Gmlc,
        Self::GsmScf,
        Self::Nplr,
        Self::Css,
    ];
    /// The name as the specification spells it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Hlr => "HLR",
            Self::Vlr => "VLR",
            Self::Msc => "MSC",
            Self::Eir => "EIR",
            Self::Sgsn => "SGSN",
            Self::Ggsn => "GGSN",
            Self::Gmlc => "GMLC",
            Self::GsmScf => "gsmSCF",
            Self::Nplr => "NPLR",
            Self::Css => "CSS",
        }
    }
    /// The subsystem number of the node in SCCP, TS 23.003 §8; `None` where it has none of its own.
    #[must_use]
    pub const fn ssn(self) -> Option<u8> {
        Some(match self {
            Self::Hlr => 6,
            Self::Vlr => 7,
            Self::Msc => 8,
            Self::Eir => 9,
            Self::Gmlc => 145,
            Self::GsmScf => 147,
            Self::Sgsn => 149,
            Self::Ggsn => 150,
            Self::Css => 248,
            Self::Nplr => return None,
        })
    }
    /// The role whose subsystem number it is.
    #[must_use]
    pub fn of_ssn(ssn: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|r| r.ssn() == Some(ssn))
    }
}

impl ContextDef {
    /// The operation that a code stands for in this context; `None` when the context does not list it.
    #[must_use]
    pub fn operation(&self, code: u8) -> Option<&'static OperationDef> {
        self.initiator.iter().chain(self.responder).find(|o| o.code == code).copied()
    }
}

/// The context with this OBJECT IDENTIFIER, given as its contents.
#[inline]
#[must_use]
pub fn context(oid: &[u8]) -> Option<&'static ContextDef> {
    match oid {
        [0x04, 0x00, 0x00, 0x01, 0x00, number, version] => context_by_number(*number, *version),
        _ => None,
    }
}

/// The context with this name, hyphens and case apart.
#[must_use]
pub fn context_by_name(name: &str) -> Option<&'static ContextDef> {
    CONTEXTS.iter().find(|c| crate::operation::same_name(c.name, name))
}

/// The context whose two last arcs are these: for object identifiers with other arcs before them.
#[inline]
#[must_use]
pub fn context_by_number(number: u8, version: u8) -> Option<&'static ContextDef> {
    let of_number = PLACES.get(usize::from(number))?;
    let place = of_number.get(usize::from(version))?;
    CONTEXTS.get(usize::from(*place).wrapping_sub(1))
}

/// The place of each context in [`CONTEXTS`] by number and version, from 1; 0 where there is none.
static PLACES: [[u8; 5]; 64] = {
    let mut places = [[0; 5]; 64];
    let mut left = CONTEXTS;
    let mut place = 0u8;
    while let [context, rest @ ..] = left {
        place = place.checked_add(1).expect("fewer than 256 contexts");
        let (_, from_number) = places.split_at_mut(context.number as usize);
        let Some(of_number) = from_number.first_mut() else { panic!("numbers are below 64") };
        let (_, from_version) = of_number.split_at_mut(context.version as usize);
        let Some(slot) = from_version.first_mut() else { panic!("versions are below 5") };
        *slot = place;
        left = rest;
    }
    places
};

/// Contexts: `"name" = number / version { ROLES { … } INITIATOR { … } RESPONDER { … } }` with the operations each side
/// invokes.
macro_rules! context_table {
    ($( $name:literal = $number:literal / $version:literal {
        ROLES { $($from:ident => $to:ident)|* }
        INITIATOR { $($initiator:path)|* }
        RESPONDER { $($responder:path)|* }
    } )+) => {
        /// Every application context, TS 29.002 §17.3.3.
        pub static CONTEXTS: &[$crate::context::ContextDef] = &[$(
            $crate::context::ContextDef {
                name: $name,
                number: $number,
                version: $version,
                roles: &[$(($crate::context::Role::$from, $crate::context::Role::$to)),*],
                oid: [0x04, 0x00, 0x00, 0x01, 0x00, $number, $version],
                initiator: &[$(<$initiator as $crate::operation::Operation>::DEF),*],
                responder: &[$(<$responder as $crate::operation::Operation>::DEF),*],
            },
        )+];
    };
}
pub(crate) use context_table;
