//! What no reference type can be.
use sigcodec_ber::{Ber, Null, SeqOf};

#[derive(Ber)]
#[ber(set)]
struct Set<'a>(SeqOf<'a, Null>);

#[derive(Ber)]
#[ber(extensible)]
struct Extensible(Null);

#[derive(Ber)]
struct Nothing();

#[derive(Ber)]
struct Two(Null, Null);

#[derive(Ber)]
struct Absent(Option<Null>);

#[derive(Ber)]
struct Inside(#[ber(3)] Null);

#[derive(Ber)]
#[ber(size(5..=1))]
struct Backwards<'a>(SeqOf<'a, Null>);

#[derive(Ber)]
#[ber(size(..5))]
struct NoMinimum<'a>(SeqOf<'a, Null>);

#[derive(Ber)]
#[ber(size(1, 5))]
struct NoRange<'a>(SeqOf<'a, Null>);

#[derive(Ber)]
#[ber(size)]
struct NoBounds<'a>(SeqOf<'a, Null>);

fn main() {}
