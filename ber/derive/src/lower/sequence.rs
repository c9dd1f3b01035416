//! SEQUENCE and SET: one statement a member, in order; the encoder is the same list reversed.

use super::{Target, local};
use crate::description::{Member, Sequence};
use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};

pub(super) fn lower(target: &Target<'_>, sequence: &Sequence<'_>) -> TokenStream {
    let Target { ber, life, this, .. } = target;
    let constructor = constructor(target, sequence);
    let value = value(target, sequence);
    let members = sequence.members.iter().map(|m| target.member(&m.facts, m.optional, m.ty));
    let numbers = 0..sequence.members.len();
    let tag = tag(target, sequence);
    let extensible = sequence.rest.is_some();
    let schema = target.schema(
        &quote!(Some(#tag)),
        &quote! {
            #ber::Body::Sequence {
                members: <Self as #ber::private::Sequence>::MEMBERS,
                extensible: #extensible,
                walk: #ber::private::walk_of::<Self>(),
            }
        },
    );
    let serialize = serialize(target, sequence);
    quote! {
        #constructor
        #value
        impl #life #ber::private::Sequence for #this {
            const MEMBERS: &'static [#ber::Member] = &#ber::private::members([#(#members),*]);
            fn walk(
                field: #ber::wire::walk::Field<'_>,
                schema: &'static #ber::Schema,
                octets: &[u8],
                at: &mut #ber::Traversal<'_, dyn #ber::wire::walk::Visitor + '_>,
            ) {
                let mut members = #ber::private::CanonicalWalk::<Self>::enter(field, octets, at);
                let whole = true #(&& members.next(#numbers))*;
                members.leave(schema, octets, whole);
            }
        }
        #schema
        #serialize
    }
}

fn tag(target: &Target<'_>, sequence: &Sequence<'_>) -> TokenStream {
    let Target { ber, .. } = target;
    match &sequence.tag {
        Some(tag) => target.tag(tag),
        None if sequence.set => quote!(#ber::Tag::SET),
        None => quote!(#ber::Tag::SEQUENCE),
    }
}

/// The decoder and the encoder. The mandatory members that it begins with are read without a look at what stands
/// there; the others through a cursor.
fn value(target: &Target<'_>, sequence: &Sequence<'_>) -> TokenStream {
    let Target { ber, a, this, .. } = target;
    let (body, left, cursor) = (local("body"), local("left"), local("fields"));
    let leading = sequence.members.iter().take_while(|m| !m.optional).count();
    let (first, others) = sequence.members.split_at(leading);
    let first = first.iter().map(|Member { field, facts, .. }| match &facts.tag {
        None => quote!(let #field = #ber::Ber::read(&mut #left, #ber::wire::Kind::Missing)?;),
        Some(tag) => {
            let tag = target.tag(tag);
            quote!(let #field = #ber::Ber::read_tagged(&mut #left, #tag, #ber::wire::Kind::Missing)?;)
        }
    });
    let others = others.iter().map(|Member { field, optional, facts, .. }| {
        let tag = facts.tag.as_ref().map(|t| target.tag(t));
        match (optional, tag) {
            (false, None) => quote!(let #field = #cursor.required()?;),
            (true, None) => quote!(let #field = #cursor.optional()?;),
            (false, Some(tag)) => quote!(let #field = #cursor.required_at(#tag)?;),
            (true, Some(tag)) => quote!(let #field = #cursor.optional_at(#tag)?;),
        }
    });
    let encode = sequence.members.iter().rev().map(|Member { field, optional, facts, .. }| {
        let tag = facts.tag.as_ref().map(|t| target.tag(t));
        match (optional, tag) {
            (false, None) => quote!(#ber::Ber::encode(&self.#field, w);),
            (true, None) => quote!(if let Some(v) = &self.#field { #ber::Ber::encode(v, w); }),
            (false, Some(tag)) => quote!(#ber::Ber::encode_tagged(&self.#field, #tag, w);),
            (true, Some(tag)) => {
                quote!(if let Some(v) = &self.#field { #ber::Ber::encode_tagged(v, #tag, w); })
            }
        }
    });
    let (end, rest) = match sequence.rest {
        Some(rest) => {
            (quote!(let #rest = #cursor.rest(<Self as #ber::Typed>::SCHEMA)?;), quote!(self.#rest.encode(w);))
        }
        None => (quote!(#cursor.finish(<Self as #ber::Typed>::SCHEMA)?;), quote!()),
    };
    let fields = sequence.members.iter().map(|m| m.field).chain(sequence.rest);
    let tag = tag(target, sequence);
    quote! {
        impl<#a> #ber::Value<#a> for #this {
            const TAG: #ber::Tag = #tag;
            const CONSTRUCTED: bool = true;
            fn decode_value(#body: #ber::wire::Reader<#a>) -> #ber::wire::Result<Self> {
                let mut #left = #body;
                #(#first)*
                #[allow(unused_mut)]
                let mut #cursor = #ber::Fields::new(&#body, &mut #left);
                #(#others)*
                #end
                Ok(Self { #(#fields),* })
            }
            fn encode_value(&self, w: &mut #ber::wire::Writer<'_>) {
                #rest
                #(#encode)*
                let _ = w;
            }
        }
    }
}

/// `new(mandatory…)` for a SEQUENCE that has mandatory members and others.
fn constructor(target: &Target<'_>, sequence: &Sequence<'_>) -> TokenStream {
    let Target { this, life, .. } = target;
    let (others, given): (Vec<_>, Vec<_>) = sequence.members.iter().partition(|m| m.optional);
    if given.is_empty() || others.is_empty() && sequence.rest.is_none() {
        return quote!();
    }
    let parameters = given.iter().map(|Member { field, ty, .. }| quote!(#field: #ty));
    let names = given.iter().map(|m| m.field);
    let others = others.iter().map(|m| m.field).chain(sequence.rest);
    quote! {
        #[allow(dead_code, clippy::too_many_arguments)]
        impl #life #this {
            /// A value with its mandatory members; all others are absent.
            #[must_use]
            pub fn new(#(#parameters),*) -> Self {
                Self { #(#names,)* #(#others: ::core::default::Default::default()),* }
            }
        }
    }
}

fn serialize(target: &Target<'_>, sequence: &Sequence<'_>) -> TokenStream {
    let members = sequence.members.iter().map(|Member { field, optional, facts, .. }| {
        let name = &facts.name;
        if *optional {
            quote!(if let Some(v) = &self.#field { out.serialize_field(#name, v)?; })
        } else {
            quote!(out.serialize_field(#name, &self.#field)?;)
        }
    });
    let rest = sequence.rest.map(|rest| {
        quote! {
            if !self.#rest.is_empty() {
                out.serialize_field("unexpected", &self.#rest)?;
            }
        }
    });
    target.serialize_members(&members.chain(rest).collect::<TokenStream>().to_token_stream())
}
