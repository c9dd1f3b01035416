//! The rows that declare parameters and messages.

/// Declares the parameters of a protocol: the constant, its name code, in brackets how many octets its contents have
/// (a number, or the least and the most), and its name.
///
/// The type is one of [`codes!`](sigcodec_wire::codes!), with `size()` and `octets()`; name code 0 is the end of the
/// optional part and no row.
#[macro_export]
macro_rules! parameters {
    (
        $(#[$m:meta])* $vis:vis struct $ty:ident;
        $( $(#[$pm:meta])* $name:ident = $code:literal [$least:literal $(..= $most:literal)?], $text:literal; )+
    ) => {
        $crate::wire::codes! {
            $(#[$m])*
            $vis struct $ty(pub u8) {
                $( $(#[$pm])* $name = $code => $text, )+
            }
        }
        #[allow(dead_code, unreachable_pub, reason = "a private type need not use all of them")]
        impl $ty {
            /// The least and the most octets that the contents of the parameter have.
            #[must_use]
            pub const fn size(self) -> (u8, u8) {
                match self.0 {
                    $( $code => $crate::parameters!(@size $least $($most)?), )+
                    _ => (0, u8::MAX),
                }
            }
            /// Octets of a parameter of fixed length; 0 for one of variable length.
            #[must_use]
            pub const fn octets(self) -> u8 {
                match self.size() {
                    (least, most) if least == most => most,
                    _ => 0,
                }
            }
        }
        const _: () = { $( assert!($code != 0, "name code 0 ends the optional part"); )+ };
    };
    (@size $octets:literal) => { ($octets, $octets) };
    (@size $least:literal $most:literal) => { ($least, $most) };
}

/// Declares the messages of a protocol, each a row in the order of the specification: `F` mandatory of fixed length,
/// `V` mandatory of variable length, `O` the optional part. `W` is `V` with a length of two octets; a message that has
/// one has pointers of two octets.
///
/// The type is one of [`codes!`](sigcodec_wire::codes!), with `layout()` and `LAYOUTS`. A fixed parameter without a
/// number of octets is refused at compile time.
#[macro_export]
macro_rules! messages {
    (
        $(#[$m:meta])* $vis:vis struct $ty:ident of $names:ident;
        $(
            $(#[$rm:meta])*
            $name:ident = $code:literal {
                $(F $f:ident,)* $(V $v:ident,)* $(W $w:ident,)* $(O { $($o:ident),* $(,)? })?
            }
        )+
    ) => {
        $crate::wire::codes! {
            $(#[$m])*
            $vis struct $ty(pub u8) {
                $( $(#[$rm])* $name = $code => stringify!($name), )+
            }
        }
        impl $ty {
            /// Every message.
            pub const LAYOUTS: &'static [&'static $crate::Layout] = &[$( &$crate::messages!(@layout $names
                $name $code [$($f)*] [$($v)*] [$($w)*] [$({ $($o)* })?]) ),+];

            /// How messages of the type are laid out; `None` for an unknown type.
            #[inline]
            #[must_use]
            pub const fn layout(self) -> Option<&'static $crate::Layout> {
                match self.0 {
                    $( $code => {
                        const LAYOUT: &$crate::Layout = &$crate::messages!(@layout $names
                            $name $code [$($f)*] [$($v)*] [$($w)*] [$({ $($o)* })?]);
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
    (@layout $names:ident $name:ident $code:literal
        [$($f:ident)*] [$($v:ident)*] [$($w:ident)*] [$({ $($o:ident)* })?]
    ) => {
        $crate::Layout {
            message_type: $code,
            name: stringify!($name),
            fixed: &[$( $crate::Fixed { name: $names::$f.0, octets: $names::$f.octets() } ),*],
            variable: &[
                $( $crate::Variable { name: $names::$v.0, width: $crate::Width::One }, )*
                $( $crate::Variable { name: $names::$w.0, width: $crate::Width::Two }, )*
            ],
            optional: $crate::messages!(@optional $([$( $names::$o.0 ),*])?),
            width: $crate::messages!(@width $($w)*),
            fixed_octets: $crate::Layout::sum(
                &[$( $crate::Fixed { name: $names::$f.0, octets: $names::$f.octets() } ),*]
            ),
            optional_names: $crate::Layout::bits(
                $crate::messages!(@optional $([$( $names::$o.0 ),*])?)
            ),
            fixed_names: $crate::Layout::names(
                &[$( $crate::Fixed { name: $names::$f.0, octets: $names::$f.octets() } ),*]
            ),
        }
    };
    (@optional) => { None };
    (@optional [$($o:expr),*]) => { Some(&[$($o),*]) };
    (@width) => { $crate::Width::One };
    (@width $($w:ident)+) => { $crate::Width::Two };
}

/// Refuses a row that no message can have.
#[doc(hidden)]
pub const fn sound(layout: &crate::Layout) {
    let mut fixed = layout.fixed;
    while let [first, rest @ ..] = fixed {
        assert!(first.octets > 0, "a fixed parameter has a number of octets");
        fixed = rest;
    }
    assert!(layout.pointers() <= crate::MAX_PARTS, "more pointers than a message can hold");
}

/// Declares the typed handle on a parameter, `Copy`: its name code, and with it the type of its contents.
#[macro_export]
macro_rules! keys {
    ($(#[$m:meta])* pub struct $key:ident of $name:ty;) => {
        $(#[$m])*
        pub struct $key<T> {
            name: $name,
            ty: core::marker::PhantomData<fn() -> T>,
        }

        impl<T> $key<T> {
            /// The parameter with this name code.
            #[must_use]
            pub const fn new(name: $name) -> Self {
                Self { name, ty: core::marker::PhantomData }
            }
            /// Its name code.
            #[inline]
            #[must_use]
            pub const fn name(self) -> $name {
                self.name
            }
        }
        impl<T> Clone for $key<T> {
            fn clone(&self) -> Self {
                *self
            }
        }
        impl<T> Copy for $key<T> {}
        impl<T> core::fmt::Debug for $key<T> {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                write!(f, "Key({:?})", self.name)
            }
        }
    };
}
