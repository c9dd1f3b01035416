//! From a description to the code that is compiled: one file a kind of type.
//!
//! Every path goes through the crate for BER, so that nothing of the user's scope is hidden or taken for ours; local
//! names that stand beside names of members are ours alone ([`local`]).

mod choice;
mod reference;
mod sequence;

use crate::{
    description::{Body, Description, Facts},
    words::Tag,
};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::Type;

/// The code for one item.
pub(crate) fn lower(description: &Description<'_>) -> TokenStream {
    let target = Target::of(description);
    let body = match &description.body {
        Body::Sequence(sequence) => sequence::lower(&target, sequence),
        Body::Choice(alternatives) => choice::lower(&target, alternatives),
        Body::Reference(reference) => reference::lower(&target, reference),
    };
    // The feature `serde` is one of the crate that declares the type; not every crate has one.
    quote! {
        #[allow(unexpected_cfgs)]
        const _: () = {
            #body
        };
    }
}

/// The names of the type for the three kinds of impl.
struct Target<'d> {
    /// The crate for BER.
    ber: &'d TokenStream,
    /// The lifetime of what is decoded.
    a: TokenStream,
    /// With this lifetime, where the type has one.
    this: TokenStream,
    /// With the lifetime `'_`.
    any: TokenStream,
    /// `<'a>`, where it has a lifetime.
    life: TokenStream,
    text: String,
    /// What a value identifies.
    identity: Option<&'d Ident>,
}

impl<'d> Target<'d> {
    fn of(description: &'d Description<'_>) -> Self {
        let Description { name, lifetime, home, identity, .. } = description;
        let a = lifetime.map_or_else(|| quote!('a), ToTokens::to_token_stream);
        let (this, any, life) = match lifetime {
            Some(a) => (quote!(#name<#a>), quote!(#name<'_>), quote!(<#a>)),
            None => (quote!(#name), quote!(#name), quote!()),
        };
        Self { ber: home, a, this, any, life, text: name.to_string(), identity: identity.as_ref() }
    }

    /// The constructor of a tag.
    fn tag(&self, tag: &Tag) -> TokenStream {
        let Self { ber, .. } = self;
        let Tag { class, number, .. } = tag;
        quote!(#ber::Tag::#class(#number))
    }

    /// The row of a member or an alternative in the schema.
    fn member(&self, facts: &Facts, optional: bool, ty: &Type) -> TokenStream {
        let Self { ber, .. } = self;
        let name = &facts.name;
        let tag = match &facts.tag {
            Some(tag) => {
                let tag = self.tag(tag);
                quote!(Some(#tag))
            }
            None => quote!(None),
        };
        let identified = facts.identity.iter().map(|word| {
            quote! {
                .identified(const { &<#ty as #ber::Typed>::SCHEMA.kind.with(#ber::wire::walk::Identity::#word) })
            }
        });
        let varies = facts.varies.then(|| {
            quote! { .identified(const { &<#ty as #ber::Typed>::SCHEMA.kind.varying() }) }
        });
        quote! {
            #ber::Member::new(#name, #tag, #optional, <#ty as #ber::Typed>::SCHEMA) #(#identified)* #varies
        }
    }

    fn schema(&self, tag: &TokenStream, body: &TokenStream) -> TokenStream {
        let Self { ber, life, this, text, identity, .. } = self;
        let word = identity.iter();
        quote! {
            impl #life #ber::Typed for #this {
                const SCHEMA: &'static #ber::Schema = &#ber::Schema {
                    kind: &#ber::wire::walk::Kind::new(#text) #(.with(#ber::wire::walk::Identity::#word))*,
                    tag: #tag,
                    body: #body,
                };
            }
        }
    }

    /// `Serialize` as a struct, whose members `statements` write to `out`.
    fn serialize_members(&self, statements: &TokenStream) -> TokenStream {
        let Self { ber, text, .. } = self;
        self.serialize(&quote! {
            use #ber::private::serde::ser::SerializeStruct as _;
            #[allow(unused_mut)]
            let mut out = s.serialize_struct(#text, 0)?;
            #statements
            out.end()
        })
    }

    /// `Serialize` with a body that writes to `s`.
    fn serialize(&self, body: &TokenStream) -> TokenStream {
        let Self { ber, any, .. } = self;
        quote! {
            #[cfg(feature = "serde")]
            impl #ber::private::serde::Serialize for #any {
                fn serialize<S: #ber::private::serde::Serializer>(
                    &self,
                    s: S,
                ) -> ::core::result::Result<S::Ok, S::Error> {
                    #body
                }
            }
        }
    }
}

/// A local name that no name of a member meets.
fn local(name: &str) -> Ident {
    Ident::new(name, Span::mixed_site())
}
