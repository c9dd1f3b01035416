//! The manual of `#[derive(Ber)]`: types of ASN.1 as structs and enums of Rust.
//!
//! Nobody depends on this crate. The derive is `sigcodec_ber::Ber` (with the feature `derive`), and `sigcodec::ber::Ber`
//! for those who have the facade alone.
//!
//! | item | is |
//! |---|---|
//! | struct with named fields | [SEQUENCE](#sequence), or SET |
//! | enum | [CHOICE](#choice) |
//! | struct around one value | [reference type](#reference-type): SEQUENCE OF with a SIZE, a type with a tag of its own |
//!
//! | word | on | means |
//! |---|---|---|
//! | [`6`](#a-tag), `application 6`, `private 6`, `universal 6` | SEQUENCE, reference type, member, alternative | a tag |
//! | [`smRPOA`](#the-identifier), `"lmsi"` | member, alternative | the identifier of the specification |
//! | [`extensible`](#extensible) | SEQUENCE | it has `...` |
//! | [`set`](#set) | SEQUENCE | it is a SET |
//! | [`size(1..=5)`](#size) | reference type | SIZE of a SEQUENCE OF |
//! | [`MSISDN`](#what-it-identifies) | every type, member, alternative | what a value identifies |
//! | [`crate = codec::ber`](#crate) | every type | where the crate for BER is |
//!
//! A word stands once and in its place; an unknown word, and one in a place where it means nothing, do not compile.
//! A type has one lifetime or none, and no other parameters.
//!
//! # SEQUENCE
//!
//! Members are fields, in the order of the specification; `Option` is OPTIONAL.
//!
//! ```
//! use sigcodec_ber::{Ber, Null, decode_tlv, integers, octets, wire::Layer};
//!
//! octets! { pub struct Imsi(3..=8); }
//! integers! { pub struct Hops(0..=255); }
//!
//! #[derive(Ber, Debug, PartialEq)]
//! pub struct Question<'a> {
//!     pub imsi: Imsi<'a>,
//!     pub hops: Option<Hops>,
//!     #[ber(0)]
//!     pub urgent: Option<Null>,
//! }
//!
//! let question: Question<'_> = decode_tlv(&[0x30, 7, 4, 3, 0x21, 0x43, 0x65, 0x80, 0], Layer::Map)?;
//! assert_eq!(question, Question { imsi: Imsi(&[0x21, 0x43, 0x65]), hops: None, urgent: Some(Null) });
//! # Ok::<(), sigcodec_ber::wire::Error>(())
//! ```
//!
//! The decoder reads the mandatory members that the SEQUENCE begins with without a look at what stands there, and the
//! others through an ordered cursor: one statement a member. The encoder is the same list reversed.
//!
//! A SEQUENCE with mandatory members and others gets `new(mandatory…)`, in their order; one without mandatory members
//! derives `Default` beside `Ber`. So a struct can be `#[non_exhaustive]` and grow with the specification.
//!
//! # A tag
//!
//! `#[ber(6)]` is `[6]`. On a SEQUENCE and a reference type it replaces the tag of the type. On a member and an
//! alternative it replaces the tag of the value; a CHOICE and an open type, which have no tag of their own, are wrapped.
//! Other classes are named: `#[ber(application 3)]`, `#[ber(private 3)]`, `#[ber(universal 3)]`.
//!
//! ```
//! use sigcodec_ber::{Ber, Null, Tag, Typed, integers};
//! # integers! { pub struct Hops(0..=255); }
//! #[derive(Ber)]
//! #[ber(application 3)]
//! pub struct Answer {
//!     #[ber(0)]
//!     pub hops: Hops,
//!     #[ber(1)]
//!     pub last: Option<Null>,
//! }
//! assert_eq!(Answer::SCHEMA.tag, Some(Tag::application(3)));
//! ```
//!
//! Two alternatives with one tag do not compile, and no member with the tag of one before it that may be absent.
//!
//! # The identifier
//!
//! The name of a field in lowerCamelCase, and that of a variant with a small first letter, is the identifier of the
//! specification without hyphens. `#[ber(smRPOA)]` says how its letters are written where that is another way.
//! In quotes it may have other letters.
//!
//! ```
//! use sigcodec_ber::{Ber, Body, Typed, octets};
//! octets! { pub struct Number(1..=9); pub struct Local(4); }
//! #[derive(Ber)]
//! pub enum Sender<'a> {
//!     #[ber(2, msISDN)]
//!     Msisdn(Number<'a>),
//!     #[ber(3, "shortIdentity")]
//!     Lmsi(Local<'a>),
//!     #[ber(4)]
//!     ServiceCentre(Number<'a>),
//! }
//! let Body::Choice { alternatives } = Sender::SCHEMA.body else { panic!() };
//! assert!(alternatives.iter().map(|a| a.name).eq(["msISDN", "shortIdentity", "serviceCentre"]));
//! ```
//!
//! # extensible
//!
//! `#[ber(extensible)]` is `...`: elements that the type does not know are kept in its last field, `rest: Rest<'a>`, and
//! are encoded again. Without the word such an element is an error.
//!
//! ```
//! use sigcodec_ber::{Ber, Null, Rest, decode_tlv, wire::Layer};
//! #[derive(Ber, Default)]
//! #[ber(extensible)]
//! #[non_exhaustive]
//! pub struct Report<'a> {
//!     #[ber(0)]
//!     pub done: Option<Null>,
//!     pub rest: Rest<'a>,
//! }
//! let report: Report<'_> = decode_tlv(&[0x30, 2, 0x89, 0], Layer::Map)?;
//! assert!(report.done.is_none() && !report.rest.is_empty());
//! # Ok::<(), sigcodec_ber::wire::Error>(())
//! ```
//!
//! # set
//!
//! `#[ber(set)]` is SET instead of SEQUENCE. Its members come in the order in which they are listed.
//!
//! ```
//! use sigcodec_ber::{Ber, Null, Tag, Typed};
//! #[derive(Ber)]
//! #[ber(set)]
//! pub struct Options {
//!     #[ber(0)]
//!     pub first: Option<Null>,
//!     #[ber(1)]
//!     pub second: Option<Null>,
//! }
//! assert_eq!(Options::SCHEMA.tag, Some(Tag::SET));
//! ```
//!
//! # CHOICE
//!
//! Alternatives are variants that hold one value. One with a tag is told by it, one without by the tags that its type
//! has. A CHOICE has no tag of its own: `#[ber(6)]` on the member that holds it wraps it.
//!
//! ```
//! use sigcodec_ber::{Ber, Null, decode_tlv, octets, wire::Layer};
//! octets! { pub struct Imsi(3..=8); }
//! #[derive(Ber, Debug, PartialEq)]
//! pub enum Identity<'a> {
//!     #[ber(0)]
//!     Imsi(Imsi<'a>),
//!     Unknown(Null),
//! }
//! #[derive(Ber, Debug, PartialEq)]
//! pub struct Subscriber<'a> {
//!     #[ber(6)]
//!     pub identity: Identity<'a>,
//! }
//! let subscriber: Subscriber<'_> = decode_tlv(&[0x30, 4, 0xa6, 2, 5, 0], Layer::Map)?;
//! assert_eq!(subscriber.identity, Identity::Unknown(Null));
//! # Ok::<(), sigcodec_ber::wire::Error>(())
//! ```
//!
//! # Reference type
//!
//! A struct around one value is a type of its own with the contents of another: with its tag, or with one that a word
//! gives it.
//!
//! ```
//! use sigcodec_ber::{Ber, Tag, Typed, integers};
//! integers! { pub struct Number(0..=255); }
//! #[derive(Ber)]
//! #[ber(7)]
//! pub struct CaseNumber(pub Number);
//! assert_eq!((CaseNumber::SCHEMA.name(), CaseNumber::SCHEMA.tag), ("CaseNumber", Some(Tag::context(7))));
//! ```
//!
//! # size
//!
//! `#[ber(size(1..=5))]`, `#[ber(size(1..))]` or `#[ber(size(3))]` on a reference type around a SEQUENCE OF is its SIZE.
//! It is a fact of the schema: the decoder takes what comes, `check` reports it.
//!
//! ```
//! use sigcodec_ber::{Ber, Body, SeqOf, Size, Typed, octets};
//! octets! { pub struct Cell(7); }
//! #[derive(Ber)]
//! #[ber(size(1..=5))]
//! pub struct Cells<'a>(pub SeqOf<'a, Cell<'a>>);
//! assert!(matches!(Cells::SCHEMA.body, Body::List { size: Size { min: 1, max: 5 }, .. }));
//! ```
//!
//! # What it identifies
//!
//! A word in capitals is a constant of `Identity` (`sigcodec_ber::wire::walk::Identity`): what a value of the type
//! identifies; on a SEQUENCE OF, what each of its items does. On a member or an alternative it says what this one identifies, whatever its type says.
//!
//! ```
//! use sigcodec_ber::{Ber, Body, Typed, octets, wire::walk::Identity};
//! octets! { pub struct Number(1..=9): PARTY_NUMBER; pub struct Nature(1); }
//! #[derive(Ber)]
//! pub struct Call<'a> {
//!     pub caller: Number<'a>,
//!     #[ber(0, MSISDN)]
//!     pub subscriber: Option<Number<'a>>,
//!     #[ber(1)]
//!     pub nature: Option<Nature<'a>>,
//! }
//! let Body::Sequence { members, .. } = Call::SCHEMA.body else { panic!() };
//! let identities = members.iter().map(|m| m.kind.identity);
//! assert!(identities.eq([Some(Identity::PARTY_NUMBER), Some(Identity::MSISDN), None]));
//! ```
//!
//! # crate
//!
//! The code that is made names `::sigcodec_ber`; that of `sigcodec::ber::Ber` names `::sigcodec::ber`. Where the crate has
//! another name, a word says which.
//!
//! ```
//! mod codec {
//!     pub use sigcodec_ber as ber;
//! }
//! use codec::ber::{Ber, Null};
//! #[derive(Ber)]
//! #[ber(crate = codec::ber)]
//! pub struct Alone {
//!     pub done: Null,
//! }
//! ```
//!
//! # serde
//!
//! In a crate that has a feature `serde`, which turns on that of `sigcodec-ber` (or of `sigcodec`), each type is
//! `Serialize`.

mod description;
mod lower;
#[cfg(test)]
mod tests;
mod words;

use proc_macro2::TokenStream;
use quote::quote;
use syn::{DeriveInput, parse_macro_input};

/// SEQUENCE (struct), CHOICE (enum) and reference types (tuple struct): decoder, encoder and schema.
///
/// The [manual](crate) has every word of `#[ber(…)]` with an example.
#[proc_macro_derive(Ber, attributes(ber))]
pub fn derive_ber(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    expand(&input, quote!(::sigcodec_ber)).into()
}

/// SEQUENCE (struct), CHOICE (enum) and reference types (tuple struct): decoder, encoder and schema.
///
/// The [manual](crate) has every word of `#[ber(…)]` with an example. This is `sigcodec::ber::Ber`: the code that it makes
/// needs the crate `sigcodec` alone.
#[proc_macro_derive(BerOfFacade, attributes(ber))]
pub fn derive_ber_of_facade(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    expand(&input, quote!(::sigcodec::ber)).into()
}

/// The code for an item, or the errors that it is refused with; `home` is the path of the crate for BER.
fn expand(input: &DeriveInput, home: TokenStream) -> TokenStream {
    match description::Description::of(input, home) {
        Ok(description) => lower::lower(&description),
        Err(e) => e.to_compile_error(),
    }
}
