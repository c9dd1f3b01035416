//! A SIZE on what is no SEQUENCE OF: only the compiler sees the type, where the schema is made.
use sigcodec_ber::{Ber, Null, Schema, Typed};

#[derive(Ber)]
#[ber(size(1..=5))]
struct Flag(Null);

const FLAG: &Schema = Flag::SCHEMA;

fn main() {
    let _ = FLAG;
}
