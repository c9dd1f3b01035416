//! A tuple struct: a type of its own with the tag and contents of another.

use super::Target;
use crate::{description::Reference, words::Size};
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn lower(target: &Target<'_>, reference: &Reference<'_>) -> TokenStream {
    let Target { ber, a, this, .. } = target;
    let inner = reference.inner;
    let (tag, schema_tag) = match &reference.tag {
        Some(tag) => {
            let tag = target.tag(tag);
            (tag.clone(), quote!(Some(#tag)))
        }
        None => (quote!(<#inner as #ber::Value<#a>>::TAG), quote!(<#inner as #ber::Typed>::SCHEMA.tag)),
    };
    let schema = target.schema(&schema_tag, &body(target, reference));
    let serialize = target.serialize(&quote!(#ber::private::serde::Serialize::serialize(&self.0, s)));
    quote! {
        impl<#a> #ber::Value<#a> for #this {
            const TAG: #ber::Tag = #tag;
            const CONSTRUCTED: bool = <#inner as #ber::Value<#a>>::CONSTRUCTED;
            const SEGMENTS: #ber::wire::Kind = <#inner as #ber::Value<#a>>::SEGMENTS;
            #[inline]
            fn decode_value(body: #ber::wire::Reader<#a>) -> #ber::wire::Result<Self> {
                <#inner as #ber::Value<#a>>::decode_value(body).map(Self)
            }
            #[inline]
            fn encode_value(&self, w: &mut #ber::wire::Writer<'_>) {
                #ber::Value::encode_value(&self.0, w);
            }
        }
        #schema
        #serialize
    }
}

/// What is inside: that of the other type, with a SIZE and an identity of the items where words say so. Whether the
/// other type is a list, only the compiler sees: it refuses the schema of one with a SIZE that is none.
fn body(target: &Target<'_>, reference: &Reference<'_>) -> TokenStream {
    let Target { ber, .. } = target;
    let inner = reference.inner;
    let mut body = quote!(<#inner as #ber::Typed>::SCHEMA.body);
    if let Some(word) = &reference.items {
        let item = quote!(#ber::private::item(<#inner as #ber::Typed>::SCHEMA));
        body = quote! {
            #ber::private::of_items(
                #body,
                const {
                    &#ber::private::identified(
                        #item,
                        const { &#item.kind.with(#ber::wire::walk::Identity::#word) },
                    )
                },
            )
        };
    }
    if let Some(Size { min, max }) = &reference.size {
        let max = max.as_ref().map_or_else(|| quote!(u32::MAX), |max| quote!(#max));
        body = quote!(#ber::private::sized(#body, #ber::Size::new(#min, #max)));
    }
    body
}
