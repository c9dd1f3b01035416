//! The macros that declare tables. A row that has a fault is refused where it stands: `sigcodec_wire::row`.

/// Two rows of a table of operations have one code.
#[derive(Debug)]
pub struct TwoOperationsHaveOneCode;
/// Two rows of a table of errors have one code.
#[derive(Debug)]
pub struct TwoErrorsHaveOneCode;
/// Two rows of a table of contexts have one OBJECT IDENTIFIER.
#[derive(Debug)]
pub struct TwoContextsHaveOneOid;
/// The argument of the operation has no member that is called so.
#[derive(Debug)]
pub struct NoSuchMember;

/// Declares the operations of one document: a type each, and the table of them.
///
/// ```text
/// operations! {
///     static TABLE of EDITION;
///     Name = code, "identifier", TIMER, class, [versions of the contexts that list it] {
///         ARGUMENT Type<'a> as MSISDN: OPTIONAL,   // what it identifies as a whole; that it may be absent
///         RESULT Type<'a>: OPTIONAL,
///         ERRORS { SystemFailure | map::errors::DataMissing },
///         LINKED { 18 | 19 },
///         CALLED smRPDA.serviceCentreAddressDA,    // members that name a party of the message
///         CALLING vlrNumber,
///         WALK texts,                              // told by a function of yours, of the type `Walk`
///         AUDIT audit_texts,                       // audited by a function of yours, of the type `Audit`
///     }
/// }
/// ```
///
/// Each line inside may be left out; they stand in this order. Beside the table a function `visit` is made, which
/// calls an [`OperationVisitor`](crate::OperationVisitor) with the operation of the table that a definition stands for.
///
/// Two rows with one code do not compile:
/// ```compile_fail,E0308
/// # use sigcodec_rose::{Edition, operations};
/// # static OURS: Edition = Edition::new("ours", sigcodec_wire::Layer::Map);
/// operations! {
///     static TABLE of OURS;
///     Open = 1, "open", M, 1, [1] {}
///     Shut = 1, "shut", M, 1, [1] {}
/// }
/// # fn main() {}
/// ```
#[macro_export]
macro_rules! operations {
    (
        $(#[$table_meta:meta])*
        $vis:vis static $table:ident of $edition:path;
        $(
            $(#[$m:meta])*
            $name:ident = $code:literal, $id:literal, $timer:ident $(($from:literal, $to:literal))?, $class:literal,
            [$($version:literal),*] {
                $( ARGUMENT $arg:ty $(as $arg_identity:ident)? $(: $arg_optional:ident)?, )?
                $( RESULT $res:ty $(as $res_identity:ident)? $(: $res_optional:ident)?, )?
                $( ERRORS { $($error:path)|* }, )?
                $( LINKED { $($linked:literal)|* }, )?
                $( CALLED $($called:ident).+, )?
                $( CALLING $($calling:ident).+, )?
                $( WALK $walk:path, )?
                $( AUDIT $audit:path, )?
            }
        )+
    ) => {
        $(
            $(#[$m])*
            #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
            pub struct $name;

            impl $crate::Operation for $name {
                type Argument<'a> = $crate::operations!(@type $($arg)?);
                type Result<'a> = $crate::operations!(@type $($res)?);
                const DEF: &'static $crate::OperationDef = {
                    static DEF: $crate::OperationDef = $crate::OperationDef::new(
                        &$edition,
                        $code,
                        $id,
                        $crate::Timer::$timer $(($from, $to))?,
                        $class,
                    )
                    .with_versions(&[$($version),*])
                    $(.with_argument(
                        $crate::operations!(@whole [$($arg_identity)?] $arg, $name, Argument),
                        $crate::operations!(@flag $($arg_optional)?),
                    ))?
                    $(.with_result(
                        $crate::operations!(@whole [$($res_identity)?] $res, $name, Result),
                        $crate::operations!(@flag $($res_optional)?),
                    ))?
                    $(.with_errors(&[$(<$error as $crate::ErrorType>::DEF),*]))?
                    $(.with_linked(&[$($linked),*]))?
                    .with_parties(&[
                        $($crate::operations!(@party Called $name $($called)+),)?
                        $($crate::operations!(@party Calling $name $($calling)+),)?
                    ])
                    $(.with_walk($walk))?
                    $(.with_audit($audit))?;
                    &DEF
                };
            }
            const _: () = {
                use $crate::{MAX_SIZE, Operation};
                assert!(size_of::<<$name as Operation>::Argument<'static>>() <= MAX_SIZE);
                assert!(size_of::<<$name as Operation>::Result<'static>>() <= MAX_SIZE);
            };
            $(
                const _: $crate::operations!(@member $name $($calling)+) = $id;
            )?
            $(
                const _: $crate::operations!(@member $name $($called)+) = $id;
            )?
        )+
        $crate::code_table! {
            $crate::Operations, $crate::Operation, $crate::OperationDef, $crate::OperationVisitor, operation, $crate::private::TwoOperationsHaveOneCode;
            $(#[$table_meta])* $vis static $table of $edition;
            $($name = $code, $id;)+
        }
    };
    (@type) => { $crate::Absent };
    (@type $t:ty) => { $t };
    (@schema $t:ty, $name:ident, $which:ident) => {
        <<$name as $crate::Operation>::$which<'static> as $crate::ber::Typed>::SCHEMA
    };
    (@whole [] $($of:tt)+) => { $crate::operations!(@schema $($of)+) };
    // The type, and the word of the row instead of its own.
    (@whole [$identity:ident] $($of:tt)+) => {
        &const {
            $crate::ber::Schema {
                kind: &const {
                    (*$crate::operations!(@schema $($of)+).kind).with($crate::wire::walk::Identity::$identity)
                },
                ..*$crate::operations!(@schema $($of)+)
            }
        }
    };
    (@flag) => { false };
    (@flag OPTIONAL) => { true };
    (@party $party:ident $name:ident $($member:ident)+) => {
        $crate::PartyMember::new(
            $crate::Party::$party,
            $crate::operations!(@schema _, $name, Argument),
            &const {
                $crate::private::path(
                    $crate::operations!(@schema _, $name, Argument),
                    [$(stringify!($member)),+],
                )
            },
        )
    };
    (@member $name:ident $($member:ident)+) => {
        <$crate::wire::row::Row<
            { $crate::private::has_path($crate::operations!(@schema _, $name, Argument), &[$(stringify!($member)),+]) },
            $crate::private::NoSuchMember,
        > as $crate::wire::row::Checked>::Is
    };
}

/// The table of the rows of a document, the check that no two have one code, and the function that visits a row.
#[doc(hidden)]
#[macro_export]
macro_rules! code_table {
    (
        $Table:ty, $Row:path, $Def:ty, $Visitor:path, $visited:ident, $Fault:ty;
        $(#[$table_meta:meta])* $vis:vis static $table:ident of $edition:path;
        $($name:ident = $code:literal, $id:literal;)+
    ) => {
        const _: () = {
            const CODES: &[i64] = &[$($code),+];
            $(
                const _: <$crate::wire::row::Row<
                    { $crate::wire::row::is_alone(CODES, $code) },
                    $Fault,
                > as $crate::wire::row::Checked>::Is = $id;
            )+
        };

        $(#[$table_meta])*
        $vis static $table: $Table = {
            static PLACES: [u8; 256] = $crate::private::places(&[$($code),+]);
            <$Table>::new(&$edition, &[$(<$name as $Row>::DEF),+], &PLACES)
        };

        /// Calls `visitor` with the row of this table that a definition stands for.
        ///
        /// # Errors
        /// The visitor, for the definition of another table.
        $vis fn visit<V: $Visitor>(
            def: &'static $Def,
            visitor: V,
        ) -> ::core::result::Result<V::Out, V> {
            if !$table.has(def) {
                return Err(visitor);
            }
            // A row that has the code of another is refused where it stands.
            #[allow(unreachable_patterns)]
            match def.code {
                $( $code => Ok(visitor.$visited::<$name>()), )+
                _ => Err(visitor),
            }
        }
    };
}

/// Declares the errors of one document: a type each, and the table of them.
///
/// ```text
/// errors! {
///     static TABLE of EDITION;
///     Name = code, "identifier" { PARAMETER Type<'a>: OPTIONAL }
/// }
/// ```
///
/// Beside the table a function `visit` is made, as [`operations!`](crate::operations) does. Two rows with one code do
/// not compile.
#[macro_export]
macro_rules! errors {
    (
        $(#[$table_meta:meta])*
        $vis:vis static $table:ident of $edition:path;
        $(
            $(#[$m:meta])*
            $name:ident = $code:literal, $id:literal { $( PARAMETER $param:ty $(: $optional:ident)? )? }
        )+
    ) => {
        $(
            $(#[$m])*
            #[doc = concat!("`", $id, "`.")]
            #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
            pub struct $name;

            impl $crate::ErrorType for $name {
                type Parameter<'a> = $crate::operations!(@type $($param)?);
                const DEF: &'static $crate::ErrorDef = {
                    static DEF: $crate::ErrorDef = $crate::ErrorDef::new(&$edition, $code, $id)
                        $(.with_parameter(
                            $crate::errors!(@schema $param, $name),
                            $crate::operations!(@flag $($optional)?),
                        ))?;
                    &DEF
                };
            }
        )+
        $crate::code_table! {
            $crate::Errors, $crate::ErrorType, $crate::ErrorDef, $crate::ErrorVisitor, error, $crate::private::TwoErrorsHaveOneCode;
            $(#[$table_meta])* $vis static $table of $edition;
            $($name = $code, $id;)+
        }
    };
    (@schema $t:ty, $name:ident) => {
        <<$name as $crate::ErrorType>::Parameter<'static> as $crate::ber::Typed>::SCHEMA
    };
}

/// Declares application contexts: a table of them.
///
/// ```text
/// contexts! {
///     static TABLE under 0/4/0/0/1/0;
///     "name" = 1/3, VERSION 3 {
///         ROLES { VLR => HLR | SGSN => HLR }
///         INITIATOR { UpdateLocation | map::operations::RestoreData }
///         RESPONDER {}
///     }
/// }
/// ```
///
/// The arcs behind the name follow those behind `under`, which may be left out. The version is the last arc unless the
/// row says another. Roles are constants of the type [`Role`](crate::Role), operations are types. Two rows with one
/// OBJECT IDENTIFIER do not compile.
#[macro_export]
macro_rules! contexts {
    (
        $(#[$table_meta:meta])*
        $vis:vis static $table:ident $(under $front:literal $(/ $front_behind:literal)*)?;
        $($rows:tt)+
    ) => {
        $crate::contexts! {
            @rows [$(#[$table_meta])*] [$vis] $table [$($front, $($front_behind,)*)?] $($rows)+
        }
    };
    (@rows [$(#[$table_meta:meta])*] [$vis:vis] $table:ident $front:tt $(
        $name:literal = $arc:literal $(/ $arc_behind:literal)* $(, VERSION $version:literal)? {
            ROLES { $($from:path => $to:path)|* }
            INITIATOR { $($initiator:path)|* }
            RESPONDER { $($responder:path)|* }
        }
    )+) => {
        $(#[$table_meta])*
        $vis static $table: $crate::Contexts = {
            static DEFS: &[$crate::ContextDef] = &[$({
                const ARCS: &[u32] = $crate::contexts!(@arcs $front $arc $($arc_behind)*);
                const OID: [u8; $crate::private::contents_len(ARCS)] = $crate::private::contents(ARCS);
                $crate::ContextDef::new($name, &OID, $crate::private::version(ARCS, &[$($version)?]))
                    .with_roles(&[$(($from, $to)),*])
                    .with_operations(
                        &[$(<$initiator as $crate::Operation>::DEF),*],
                        &[$(<$responder as $crate::Operation>::DEF),*],
                    )
            },)+];
            const OIDS: &[&[u8]] = &[$({
                const ARCS: &[u32] = $crate::contexts!(@arcs $front $arc $($arc_behind)*);
                const OID: [u8; $crate::private::contents_len(ARCS)] = $crate::private::contents(ARCS);
                &OID
            },)+];
            $(
                const _: <$crate::wire::row::Row<
                    { $crate::wire::row::are_alone(OIDS, {
                        const ARCS: &[u32] = $crate::contexts!(@arcs $front $arc $($arc_behind)*);
                        const OID: [u8; $crate::private::contents_len(ARCS)] = $crate::private::contents(ARCS);
                        &OID
                    }) },
                    $crate::private::TwoContextsHaveOneOid,
                > as $crate::wire::row::Checked>::Is = $name;
            )+
            static SLOTS: [u8; $crate::private::context_slots(OIDS.len())] = $crate::private::context_places(OIDS);
            $crate::Contexts::new(DEFS, &SLOTS)
        };
    };
    (@arcs [$($front:literal,)*] $($arc:literal)+) => { &[$($front,)* $($arc),+] };
}
