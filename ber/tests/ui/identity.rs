//! A word in capitals that is no identity: the compiler looks for it.
use sigcodec_ber::{Ber, Null};

#[derive(Ber)]
#[ber(MSISND)]
struct Type {
    #[ber(1, IMSY)]
    flag: Null,
}

fn main() {}
