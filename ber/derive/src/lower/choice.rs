//! CHOICE: an alternative is told by its own tag, or by what its type accepts.

use super::Target;
use crate::description::Alternative;
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn lower(target: &Target<'_>, alternatives: &[Alternative<'_>]) -> TokenStream {
    let Target { ber, a, this, .. } = target;
    let (mut accepts, mut read, mut decode, mut encode) = (vec![], vec![], vec![], vec![]);
    for Alternative { variant, ty, facts } in alternatives {
        match facts.tag.as_ref().map(|t| target.tag(t)) {
            Some(tag) => {
                accepts.push(quote!(tag == #tag));
                read.push(quote! {
                    if tag == #tag { return #ber::Ber::read_tagged(r, #tag, otherwise).map(Self::#variant); }
                });
                decode.push(quote! {
                    if tlv.tag == #tag { return #ber::Ber::from_tagged(tlv).map(Self::#variant); }
                });
                encode.push(quote!(Self::#variant(v) => #ber::Ber::encode_tagged(v, #tag, w),));
            }
            None => {
                accepts.push(quote!(<#ty as #ber::Ber<#a>>::accepts(tag)));
                read.push(quote! {
                    if <#ty as #ber::Ber<#a>>::accepts(tag) {
                        return #ber::Ber::read(r, otherwise).map(Self::#variant);
                    }
                });
                decode.push(quote! {
                    if <#ty as #ber::Ber<#a>>::accepts(tlv.tag) {
                        return #ber::Ber::from_tlv(tlv).map(Self::#variant);
                    }
                });
                encode.push(quote!(Self::#variant(v) => #ber::Ber::encode(v, w),));
            }
        }
    }
    let members =
        alternatives.iter().map(|alternative| target.member(&alternative.facts, false, alternative.ty));
    let schema = target.schema(&quote!(None), &quote!(#ber::Body::Choice { alternatives: &[#(#members),*] }));
    let serialize = alternatives.iter().map(|Alternative { variant, facts, .. }| {
        let name = &facts.name;
        quote!(Self::#variant(v) => out.serialize_field(#name, v)?,)
    });
    let serialize = target.serialize_members(&quote!(match self { #(#serialize)* }));
    quote! {
        impl<#a> #ber::Ber<#a> for #this {
            #[inline]
            fn accepts(tag: #ber::Tag) -> bool {
                #(#accepts)||*
            }
            fn from_tlv(tlv: &#ber::Tlv<#a>) -> #ber::wire::Result<Self> {
                #(#decode)*
                Err(tlv.error(#ber::wire::Kind::Choice))
            }
            fn read(
                r: &mut #ber::wire::Reader<#a>,
                otherwise: #ber::wire::Kind,
            ) -> #ber::wire::Result<Self> {
                let tag = #ber::Tag::front(r.rest());
                #(#read)*
                Err(#ber::private::no_alternative(r, otherwise))
            }
            fn read_tagged(
                r: &mut #ber::wire::Reader<#a>,
                tag: #ber::Tag,
                otherwise: #ber::wire::Kind,
            ) -> #ber::wire::Result<Self> {
                #ber::private::read_wrapped(r, tag, otherwise)
            }
            fn from_tagged(tlv: &#ber::Tlv<#a>) -> #ber::wire::Result<Self> {
                #ber::private::from_wrapped(tlv)
            }
            fn encode(&self, w: &mut #ber::wire::Writer<'_>) {
                match self { #(#encode)* }
            }
            fn encode_tagged(&self, tag: #ber::Tag, w: &mut #ber::wire::Writer<'_>) {
                #ber::WriteTlv::tlv(w, tag, true, |w| #ber::Ber::encode(self, w));
            }
        }
        #schema
        #serialize
    }
}
