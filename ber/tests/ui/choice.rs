//! What no CHOICE and no alternative can be.
use sigcodec_ber::{Ber, Null};

#[derive(Ber)]
#[ber(3)]
enum Tagged {
    Flag(Null),
}

#[derive(Ber)]
#[ber(set)]
enum Set {
    Flag(Null),
}

#[derive(Ber)]
#[ber(extensible)]
enum Extensible {
    Flag(Null),
}

#[derive(Ber)]
#[ber(size(1))]
enum Sized_ {
    Flag(Null),
}

#[derive(Ber)]
enum Empty {}

#[derive(Ber)]
enum Alternatives {
    #[ber(0)]
    Absent(Option<Null>),
    #[ber(1)]
    Two(Null, Null),
    #[ber(2)]
    Named { flag: Null },
    #[ber(3)]
    Unit,
    Inside(#[ber(4)] Null),
    #[ber(5, st)]
    Mistyped(Null),
    #[ber(6)]
    First(Null),
    #[ber(6)]
    Second(Null),
    // Another class.
    #[ber(private 6)]
    Third(Null),
}

fn main() {}
