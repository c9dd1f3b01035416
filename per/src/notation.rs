//! The notation of the tables.

/// A name of the specification as that of a field: `PermanentNAS-UE-ID` as `permanentNASUEID`.
#[doc(hidden)]
#[must_use]
pub const fn field_name<const N: usize>(name: &str) -> [u8; N] {
    let (mut out, mut left, mut raise) = ([0u8; N], name.as_bytes(), false);
    let mut to: &mut [u8] = &mut out;
    let mut is_first = true;
    while let [octet, behind @ ..] = left {
        left = behind;
        if *octet == b'-' {
            raise = true;
            continue;
        }
        let cased = if is_first {
            octet.to_ascii_lowercase()
        } else if raise {
            octet.to_ascii_uppercase()
        } else {
            *octet
        };
        (is_first, raise) = (false, false);
        if let [slot, rest @ ..] = to {
            *slot = cased;
            to = rest;
        } else {
            break;
        }
    }
    out
}
/// How long it is.
#[doc(hidden)]
#[must_use]
pub const fn field_len(name: &str) -> usize {
    let (mut left, mut count) = (name.as_bytes(), 0usize);
    while let [octet, behind @ ..] = left {
        count = count.saturating_add((*octet != b'-') as usize);
        left = behind;
    }
    count
}

/// A name of the specification as that of a field.
#[doc(hidden)]
#[macro_export]
macro_rules! field {
    ($name:literal) => {
        const {
            const NAME: [u8; $crate::field_len($name)] = $crate::field_name($name);
            match core::str::from_utf8(&NAME) {
                Ok(name) => name,
                Err(_) => "",
            }
        }
    };
}

/// Whether a word stands.
#[doc(hidden)]
#[macro_export]
macro_rules! stands {
    () => {
        false
    };
    ($word:ident) => {
        true
    };
}

/// Members: name, OPTIONAL or not, type.
#[doc(hidden)]
#[macro_export]
macro_rules! members {
    ($($name:literal $($optional:ident)?: $ty:expr),* $(,)?) => {
        &[$( $crate::Member { name: $crate::field!($name), ty: $ty, optional: $crate::stands!($($optional)?) } ),*]
    };
}

/// `SEQUENCE { "member": TYPE, "other" OPTIONAL: TYPE, ... }`, where `...` and what may follow are the extensions.
#[macro_export]
macro_rules! SEQUENCE {
    { $($name:literal $($optional:ident)?: $ty:expr),* } => {
        $crate::Type {
            kind: sigcodec_wire::walk::Kind::NONE,
            form: $crate::Form::Sequence($crate::members![$($name $($optional)?: $ty),*], None),
        }
    };
    { $($name:literal $($optional:ident)?: $ty:expr,)* ... $(, $more:literal $($may:ident)?: $added:expr)* } => {
        $crate::Type {
            kind: sigcodec_wire::walk::Kind::NONE,
            form: $crate::Form::Sequence(
                $crate::members![$($name $($optional)?: $ty),*],
                Some($crate::members![$($more $($may)?: $added),*]),
            ),
        }
    };
}

/// `SEQUENCE_OF!(size, TYPE)`.
#[macro_export]
macro_rules! SEQUENCE_OF {
    ($size:expr, $item:expr) => {
        $crate::Type {
            kind: sigcodec_wire::walk::Kind::NONE,
            form: $crate::Form::SequenceOf($size, {
                const ITEM: $crate::Type = $item;
                &ITEM
            }),
        }
    };
}

/// `CHOICE { "alternative": TYPE, ... }`, where `...` and what may follow are the extensions.
#[macro_export]
macro_rules! CHOICE {
    { $($name:literal: $ty:expr),* } => {
        $crate::Type {
            kind: sigcodec_wire::walk::Kind::NONE,
            form: $crate::Form::Choice($crate::members![$($name: $ty),*], None),
        }
    };
    { $($name:literal: $ty:expr,)* ... $(, $more:literal: $added:expr)* } => {
        $crate::Type {
            kind: sigcodec_wire::walk::Kind::NONE,
            form: $crate::Form::Choice(
                $crate::members![$($name: $ty),*],
                Some($crate::members![$($more: $added),*]),
            ),
        }
    };
}

/// `ENUMERATED { "name", ... }`, where `...` and what may follow are the extensions.
#[macro_export]
macro_rules! ENUMERATED {
    { $($name:literal),* } => {
        $crate::Type {
            kind: sigcodec_wire::walk::Kind::NONE,
            form: $crate::Form::Enumerated(&[$($name),*], None),
        }
    };
    { $($name:literal,)* ... $(, $more:literal)* } => {
        $crate::Type {
            kind: sigcodec_wire::walk::Kind::NONE,
            form: $crate::Form::Enumerated(&[$($name),*], Some(&[$($more),*])),
        }
    };
}

/// A type without a name whose values identify something: `identity!(TMSI: BIT_STRING(SIZE(32)))`.
#[macro_export]
macro_rules! identity {
    ($identity:ident: $ty:expr) => {
        $ty.named(
            const { &sigcodec_wire::walk::Kind::new("").with(sigcodec_wire::walk::Identity::$identity) },
        )
    };
}

/// Declares types under the names of the specification, with the word for what they identify if there is one:
///
/// ```
/// use sigcodec_per::{INTEGER, OCTET_STRING, SIZE, SIZES};
/// sigcodec_per::types! {
///     LAC "LAC" = OCTET_STRING(SIZE(2));
///     IMSI "IMSI": IMSI = OCTET_STRING(SIZES(3, 8));
///     AREA "Area" = sigcodec_per::SEQUENCE! { "lAC": LAC, "priority" OPTIONAL: INTEGER(0, 15), ... };
/// }
/// assert_eq!(AREA.kind.name, "Area");
/// ```
#[macro_export]
macro_rules! types {
    ($( $(#[$m:meta])* $ty:ident $name:literal $(: $identity:ident)? = $form:expr; )+) => { $(
        #[doc = concat!("`", $name, "`.")]
        $(#[$m])*
        pub const $ty: $crate::Type = $form.named(
            const { &sigcodec_wire::walk::Kind::new($name)$(.with(sigcodec_wire::walk::Identity::$identity))? },
        );
    )+ };
}

/// Declares the identifiers of information elements in a module `id`, with `ALL` of them.
///
/// ```
/// sigcodec_per::ids! {
///     LAI = 15, "LAI";
///     NAS_PDU = 16, "NAS-PDU";
/// }
/// assert_eq!((id::NAS_PDU.number, id::NAS_PDU.field), (16, "nASPDU"));
/// ```
#[macro_export]
macro_rules! ids {
    (
        $( $id:ident = $number:literal, $name:literal; )+
        $( => { $( $other:ident = $of:ident, $field:literal; )+ } )?
    ) => {
        /// Identifiers of information elements.
        pub mod id {
            $(
                #[doc = concat!("`id-", $name, "`, ", stringify!($number), ".")]
                pub const $id: $crate::Id = $crate::Id { number: $number, name: $name, field: $crate::field!($name) };
            )+
            $($(
                #[doc = concat!("[`", stringify!($of), "`] where it has the type `", $field, "`, whose name its field has.")]
                pub const $other: $crate::Id = $crate::Id { field: $crate::field!($field), ..$of };
            )+)?
            /// Every identifier, in the order of the specification.
            pub const ALL: &[$crate::Id] = &[$($id),+];
        }
    };
}

/// Declares sets of information elements, a row each: identifier, criticality, type, presence. Of a pair the row has
/// both criticalities and both types.
///
/// `id` and what the types are called are in scope.
#[macro_export]
macro_rules! sets {
    ($( $(#[$m:meta])* $set:ident $name:literal = {
        $( $id:ident: $criticality:ident $ty:expr $(; $second:ident $other:expr)?, $presence:ident; )*
    } )+) => { $(
        #[doc = concat!("`", $name, "`.")]
        $(#[$m])*
        pub const $set: $crate::Set = $crate::Set {
            name: $name,
            ies: &[$( $crate::Ie {
                id: id::$id,
                criticality: $crate::Criticality::$criticality,
                ty: $ty,
                second: $crate::second!($($second $other)?),
                presence: $crate::Presence::$presence,
            } ),*],
        };
        const _: () = assert!($set.ies.len() <= 64, "a set has at most 64 rows");
    )+ };
}

/// The second half of a pair.
#[doc(hidden)]
#[macro_export]
macro_rules! second {
    () => {
        None
    };
    ($criticality:ident $ty:expr) => {
        Some(($crate::Criticality::$criticality, $ty))
    };
}

#[cfg(test)]
mod tests {
    #[test]
    fn names_of_fields() {
        assert_eq!(crate::field!("PermanentNAS-UE-ID"), "permanentNASUEID");
        assert_eq!(crate::field!("pre-emptionCapability"), "preEmptionCapability");
        assert_eq!(crate::field!("a"), "a");
        assert_ne!(crate::field!("pLMN"), "plmn");
    }
}
