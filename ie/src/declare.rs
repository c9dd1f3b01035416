//! The rows that declare elements and messages.

/// Declares elements: the key, the type of the contents, in brackets how many octets they have (a number, or the least
/// and the most), the name, the clause, and the word for what they identify. Identifier and format stand in front of the
/// brackets where they are the same in every message.
///
/// A type is one of [`ElementType`](crate::ElementType).
#[macro_export]
macro_rules! elements {
    (
        $(#[$m:meta])* $vis:vis mod $keys:ident;
        $( $key:ident: $ty:ident $(<$code:ident>)? = $($format:ident $identifier:literal)?
            [$least:literal $(..= $most:literal)?], $name:literal, $clause:literal $(, $identity:ident)?; )+
    ) => {
        $(#[$m])*
        $vis mod $keys {
            #[allow(clippy::wildcard_imports, unused_imports, reason = "the types of all elements")]
            use super::*;
            $(
                #[doc = concat!("`", $name, "`, ", $clause, ".")]
                pub const $key: $crate::Key<$crate::elements!(@type $ty $($code)?)> = {
                    static ELEMENT: $crate::Element = $crate::Element {
                        name: $name,
                        kind: const {
                            &$crate::wire::walk::Kind::new("")
                                $(.with($crate::wire::walk::Identity::$identity))?
                        },
                        size: $crate::elements!(@size $least $($most)?),
                        tag: $crate::elements!(@tag $($format $identifier)?),
                        walk: $crate::walk::<$crate::elements!(@type $ty $($code)?)>,
                        audit: $crate::audit::<$crate::elements!(@type $ty $($code)?)>,
                    };
                    $crate::Key::new(&ELEMENT)
                };
            )+
            /// Every element, in the order of the specification.
            pub static ALL: &[&$crate::Element] = &[$( $key.element() ),+];
            /// A row of each element whose identifier and format are the same in every message.
            pub static ROWS: &[$crate::Row] = &[$($({
                let _ = $crate::Format::$format;
                $crate::tagged($key.element(), $name, $crate::Presence::O)
            },)?)+];
        }
    };
    (@type $ty:ident) => { $ty<'static> };
    (@type $ty:ident $code:ident) => { $ty<'static, $code> };
    (@size $octets:literal) => { ($octets, $octets) };
    (@size $least:literal $most:literal) => { ($least, $most) };
    (@tag) => { None };
    (@tag $format:ident $identifier:literal) => { Some(($identifier, $crate::Format::$format)) };
}

/// Says of types of contents that they are types of elements; those behind `bits` begin with bits that have names.
#[macro_export]
macro_rules! element_types {
    ($($ty:ident),* $(,)?; bits $($bits:ident),* $(,)?) => {
        $( impl $crate::ElementType for $ty<'static> {
            type Value<'a> = $ty<'a>;
        } )*
        $( impl $crate::ElementType for $bits<'static> {
            type Value<'a> = $bits<'a>;
            const BITS: &'static [$crate::wire::walk::BitField] = Self::FIELDS;
        } )*
    };
}

/// Declares the messages of a protocol, each a row in the order of the specification: the constant, the type code, the
/// name, and its elements in order, each with presence (`M`, `O`, `C`) and [`Format`](crate::Format), the identifier for
/// a format with one, and the key. `as` gives an element another name in this message.
///
/// An element whose identifier and format are the same in every message stands with its presence alone.
///
/// The type is one of [`codes!`](sigcodec_wire::codes!), with `layout()` and `LAYOUTS`. What no message can be is
/// refused at compile time.
#[macro_export]
macro_rules! messages {
    (
        $(#[$m:meta])* $vis:vis struct $ty:ident of $keys:ident;
        $(
            $(#[$rm:meta])*
            $name:ident = $code:literal, $text:literal { $($rows:tt)* }
        )+
    ) => {
        $crate::wire::codes! {
            $(#[$m])*
            $vis struct $ty(pub u8) {
                $( $(#[$rm])* $name = $code => $text, )+
            }
        }
        impl $ty {
            /// Every message.
            pub const LAYOUTS: &'static [&'static $crate::Layout] = &[$( &$crate::Layout {
                message_type: $code,
                name: $text,
                rows: $crate::messages!(@rows $keys [] $($rows)*),
            } ),+];

            /// How messages of the type are laid out; `None` for an unknown type.
            #[inline]
            #[must_use]
            pub const fn layout(self) -> Option<&'static $crate::Layout> {
                match self.0 {
                    $( $code => {
                        const LAYOUT: &$crate::Layout = &$crate::Layout {
                            message_type: $code,
                            name: $text,
                            rows: $crate::messages!(@rows $keys [] $($rows)*),
                        };
                        Some(LAYOUT)
                    } )+
                    _ => None,
                }
            }
        }
        const _: () = {
            let mut rest = $ty::LAYOUTS;
            while let [first, more @ ..] = rest {
                $crate::sound(first);
                rest = more;
            }
        };
    };
    (@rows $keys:ident [$($done:tt)*]) => { &[$($done)*] };
    (@rows $keys:ident [$($done:tt)*]
        $presence:ident $format:ident $identifier:literal $key:ident $(as $text:literal)?, $($rest:tt)*
    ) => {
        $crate::messages!(@rows $keys [$($done)* $crate::Row {
            element: $keys::$key.element(),
            name: $crate::messages!(@name $keys $key $($text)?),
            presence: $crate::Presence::$presence,
            format: $crate::Format::$format,
            identifier: $identifier,
        },] $($rest)*)
    };
    (@rows $keys:ident [$($done:tt)*]
        $presence:ident $format:ident $key:ident $(as $text:literal)?, $($rest:tt)*
    ) => {
        $crate::messages!(@rows $keys [$($done)* $crate::Row {
            element: $keys::$key.element(),
            name: $crate::messages!(@name $keys $key $($text)?),
            presence: $crate::Presence::$presence,
            format: $crate::Format::$format,
            identifier: 0,
        },] $($rest)*)
    };
    (@rows $keys:ident [$($done:tt)*]
        $presence:ident $key:ident $(as $text:literal)?, $($rest:tt)*
    ) => {
        $crate::messages!(@rows $keys [$($done)*
            $crate::tagged(
                $keys::$key.element(),
                $crate::messages!(@name $keys $key $($text)?),
                $crate::Presence::$presence,
            ),
        ] $($rest)*)
    };
    (@name $keys:ident $key:ident) => { $keys::$key.element().name };
    (@name $keys:ident $key:ident $text:literal) => { $text };
}

/// Refuses a row that no message can have.
#[doc(hidden)]
pub const fn sound(layout: &crate::Layout) {
    use crate::Format;
    assert!(layout.rows.len() <= crate::MAX_ROWS, "more rows than a message can have");
    let (mut rest, mut seen) = (layout.rows, false);
    while let [row, more @ ..] = rest {
        let (least, most) = row.element.size;
        let tagged = row.format.has_identifier();
        assert!(tagged || !seen, "an element without identifier stands in the imperative part");
        seen = seen || tagged;
        match row.format {
            Format::V | Format::TV => {
                assert!(least == most && most > 0, "a value without length has one size")
            }
            Format::H | Format::TH => assert!(most == 1, "half an octet is shown as one"),
            Format::T => assert!(most == 0, "an identifier alone has no contents"),
            _ => {}
        }
        assert!(
            !matches!(row.format, Format::TH) || row.identifier & 15 == 0,
            "an identifier of half an octet"
        );
        rest = more;
    }
}
