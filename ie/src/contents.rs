//! What the contents of an element are read as.

use core::{fmt, marker::PhantomData};
use sigcodec_ber::Meaning;
use sigcodec_wire::{
    Layer, Reader,
    audit::{Auditor, Flag},
    codes::Code,
    show::Hex,
    walk::{BitField, Field, Value, Visitor},
};

/// The type of an element: what its contents are read as.
pub trait ElementType {
    /// What they are read as.
    type Value<'a>: Meaning<'a>;
    /// What the bits are that they begin with, or are made of altogether; none where they begin with octets.
    const BITS: &'static [BitField] = &[];
}

/// Tells the contents of an element.
pub fn walk<T: ElementType>(octets: &[u8], field: Field<'_>, layer: Layer, visitor: &mut dyn Visitor) {
    T::Value::of(octets).walk(field, layer, visitor);
}

/// Reports what is odd about the contents of an element: what its type says, and bits that no field uses.
pub fn audit<T: ElementType>(contents: Reader<'_>, auditor: &mut dyn Auditor) {
    let at = contents.position();
    T::Value::of(contents.rest()).audit(at, auditor);
    let last = T::BITS.last().map_or(0, |b| usize::from(b.octet));
    for (i, octet) in contents.rest().iter().take(last).enumerate() {
        let of_octet = T::BITS.iter().filter(|b| usize::from(b.octet) == i.wrapping_add(1));
        let named = of_octet.fold(0, |named, b| named | b.bits());
        if named != 0 && octet & !named != 0 {
            auditor.finding(Flag::ElementSpareBits, at.wrapping_add(u32::try_from(i).unwrap_or(u32::MAX)));
        }
    }
}

macro_rules! views {
    ($( $(#[$m:meta])* $ty:ident $(<$code:ident>)?: |$octets:ident, $field:ident, $visitor:ident| $tell:expr; )+) => { $(
        $(#[$m])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct $ty<'a $(, $code)?> {
            octets: &'a [u8],
            $(ty: PhantomData<fn() -> $code>,)?
        }
        impl<'a $(, $code)?> $ty<'a $(, $code)?> {
            /// The octets as they came.
            #[must_use]
            pub const fn octets(self) -> &'a [u8] where Self: Copy {
                self.octets
            }
        }
        impl $(<$code>)? fmt::Display for $ty<'_ $(, $code)?> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                Hex(self.octets).fmt(f)
            }
        }
        impl<'a $(, $code: Code<Number = u8>)?> Meaning<'a> for $ty<'a $(, $code)?> {
            #[inline]
            fn of(octets: &'a [u8]) -> Self {
                Self { octets, $(ty: PhantomData::<fn() -> $code>)? }
            }
            fn walk(&self, $field: Field<'_>, _: Layer, $visitor: &mut dyn Visitor) {
                let $octets = self.octets;
                $tell
            }
        }
        impl $(<$code: Code<Number = u8>>)? ElementType for $ty<'static $(, $code)?> {
            type Value<'a> = $ty<'a $(, $code)?>;
        }
    )+ };
}
views! {
    /// Octets without a further meaning.
    Octets: |octets, field, visitor| visitor.value(field, Value::Octets(octets));
    /// A number of up to eight octets, most significant first.
    Unsigned: |octets, field, visitor| match octets {
        [] | [_, _, _, _, _, _, _, _, _, ..] => visitor.unread(field, octets),
        _ => visitor.value(field, Value::Unsigned(octets.iter().fold(0, |n, b| n << 8 | u64::from(*b)))),
    };
    /// One octet whose values have names.
    Coded<C>: |octets, field, visitor| match octets {
        [octet] => visitor.value(field, C::new(*octet).value()),
        _ => visitor.unread(field, octets),
    };
}

impl Unsigned<'_> {
    /// The number; `None` where there are none or more than eight octets.
    #[must_use]
    pub fn number(self) -> Option<u64> {
        matches!(self.octets.len(), 1..=8).then(|| self.octets.iter().fold(0, |n, b| n << 8 | u64::from(*b)))
    }
}
impl<C: Code<Number = u8>> Coded<'_, C> {
    /// The code; `None` where there is not one octet.
    #[must_use]
    pub fn code(&self) -> Option<C> {
        match self.octets {
            [octet] => Some(C::new(*octet)),
            _ => None,
        }
    }
}
