#![doc = include_str!("../README.md")]
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
