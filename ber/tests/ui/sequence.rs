//! What no SEQUENCE and no member can be.
use sigcodec_ber::{Ber, Null, Rest};

#[derive(Ber)]
#[ber(size(1..=5))]
struct Sized_ {
    flag: Null,
}

#[derive(Ber)]
#[ber(extensible)]
struct NoRest {
    flag: Null,
}

#[derive(Ber)]
struct NotExtensible<'a> {
    flag: Null,
    rest: Rest<'a>,
}

#[derive(Ber)]
#[ber(extensible)]
struct RestInFront<'a> {
    rest: Rest<'a>,
    flag: Null,
}

#[derive(Ber)]
#[ber(extensible)]
struct RestOfAnotherType {
    rest: Null,
}

#[derive(Ber)]
#[ber(extensible)]
struct RestOfAnotherName<'a> {
    others: Rest<'a>,
}

#[derive(Ber)]
#[ber(extensible)]
struct RestWithATag<'a> {
    #[ber(3)]
    rest: Rest<'a>,
}

#[derive(Ber)]
struct WordsOfTypes {
    #[ber(set)]
    a: Null,
    #[ber(extensible)]
    b: Null,
    #[ber(size(3))]
    c: Null,
    #[ber(crate = sigcodec_ber)]
    d: Null,
}

#[derive(Ber)]
struct Twice {
    flag: Option<Option<Null>>,
}

#[derive(Ber)]
struct OneTag {
    #[ber(1)]
    first: Option<Null>,
    #[ber(2)]
    second: Option<Null>,
    #[ber(1)]
    third: Null,
    // Legal: the member in front is always there.
    #[ber(1)]
    fourth: Null,
}

#[derive(Ber)]
#[ber(set)]
struct OneTagInASet {
    #[ber(1)]
    first: Null,
    #[ber(0x01)]
    second: Null,
}

#[derive(Ber)]
struct Unit;

#[derive(Ber)]
struct Generic<T> {
    flag: T,
}

#[derive(Ber)]
struct TwoLifetimes<'a, 'b> {
    first: &'a [u8],
    second: &'b [u8],
}

#[derive(Ber)]
struct Bounded<'a>
where
    'a: 'a,
{
    first: &'a [u8],
}

#[derive(Ber)]
union Either {
    flag: u8,
}

fn main() {}
