//! Words that are unknown, stand twice, or are no words.
use sigcodec_ber::{Ber, Null};

#[derive(Ber)]
#[ber(st)]
struct Mistyped {
    flag: Null,
}

#[derive(Ber)]
#[ber(name)]
struct NamedType(Null);

#[derive(Ber)]
struct Members {
    #[ber(1, optional)]
    a: Null,
    #[ber(2, flagID, urgent)]
    flag_id: Null,
    #[ber(flag)]
    flag: Null,
    #[ber("with-hyphen")]
    b: Null,
    #[ber("c")]
    c: Null,
    #[ber(3, 4)]
    d: Null,
    #[ber(application 3, private 3)]
    e: Null,
    #[ber(5, flagGH, "flags")]
    flag_gh: Null,
    #[ber(268435456)]
    g: Null,
    #[ber(6u8)]
    h: Null,
    #[ber(application)]
    i: Null,
    #[ber()]
    j: Null,
    #[ber]
    k: Null,
    #[ber(7 8)]
    l: Null,
    #[ber(9,,)]
    m: Null,
    #[ber(3.5)]
    n: Null,
}

#[derive(Ber)]
#[ber(3)]
#[ber(4)]
struct TwoTags {
    flag: Null,
}

#[derive(Ber)]
#[ber(set, set)]
struct Doubled {
    flag: Null,
}

#[derive(Ber)]
#[ber(IMSI, MSISDN)]
struct TwoIdentities {
    #[ber(7, IMSI, IMEI)]
    flag: Null,
}

#[derive(Ber)]
#[ber(crate)]
struct NoPath {
    flag: Null,
}

fn main() {}
