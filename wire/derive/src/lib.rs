//! `#[derive(Ber)]`: SEQUENCE, CHOICE and plain reference types for `sigcodec-wire`.
//!
//! | written on | attribute | means |
//! |---|---|---|
//! | struct | `#[ber(3)]` | `[3] SEQUENCE` instead of the universal tag |
//! | struct | `#[ber(application 3)]`, `#[ber(private 3)]` | the same with another class |
//! | struct | `#[ber(extensible)]` | has `...`; the last field is `rest: Rest<'a>` |
//! | struct | `#[ber(set)]` | SET instead of SEQUENCE (the members come in the listed order) |
//! | tuple struct | `#[ber(size(1..=5))]` | SEQUENCE OF with SIZE |
//! | field, variant | `#[ber(6)]` | `[6]`: replaces the tag of a value, wraps a CHOICE or an open type |
//! | field, variant | `#[ber(6, smRPOA)]`, `#[ber(smRPOA)]` | the identifier without hyphens, where it is not the Rust name in lowerCamelCase |
//!
//! `Option` is OPTIONAL. Members are in the order of the specification and are read by an ordered cursor:
//! one statement a member, in order; the encoder is the same list reversed. The mandatory members that a SEQUENCE begins
//! with are read without looking what stands there.
//!
//! A SEQUENCE with mandatory members and others gets `new(mandatory…)`, in their order; one without mandatory
//! members derives `Default` beside `Ber`. So a struct can be `#[non_exhaustive]` and grow with the specification.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Fields, Ident, LitInt, Token, parse::ParseStream, parse_macro_input};

/// Derives the BER traits and the schema of a SEQUENCE (struct), CHOICE (enum) or reference type (tuple
/// struct).
#[proc_macro_derive(Ber, attributes(ber))]
pub fn derive_ber(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    expand(&input).unwrap_or_else(|e| e.to_compile_error()).into()
}

/// What the `#[ber(…)]` attributes of one item say.
#[derive(Default)]
struct Attrs {
    tag: Option<TokenStream>,
    name: Option<String>,
    extensible: bool,
    set: bool,
    size: Option<(TokenStream, TokenStream)>,
}

fn attrs(list: &[syn::Attribute]) -> syn::Result<Attrs> {
    let mut out = Attrs::default();
    for attribute in list.iter().filter(|a| a.path().is_ident("ber")) {
        attribute.parse_args_with(|p: ParseStream<'_>| {
            while !p.is_empty() {
                argument(p, &mut out)?;
                if !p.is_empty() {
                    p.parse::<Token![,]>()?;
                }
            }
            Ok(())
        })?;
    }
    Ok(out)
}

fn argument(p: ParseStream<'_>, out: &mut Attrs) -> syn::Result<()> {
    if p.peek(LitInt) {
        let n: LitInt = p.parse()?;
        out.tag = Some(quote!(ber::Tag::context(#n)));
        return Ok(());
    }
    let id: Ident = p.parse()?;
    match id.to_string().as_str() {
        "extensible" => out.extensible = true,
        "set" => out.set = true,
        class @ ("application" | "private" | "universal") => {
            let class = Ident::new(class, id.span());
            let n: LitInt = p.parse()?;
            out.tag = Some(quote!(ber::Tag::#class(#n)));
        }
        "size" => {
            let content;
            syn::parenthesized!(content in p);
            let min: LitInt = content.parse()?;
            let max = if content.parse::<Option<Token![..=]>>()?.is_some() {
                let max: LitInt = content.parse()?;
                quote!(#max)
            } else if content.parse::<Option<Token![..]>>()?.is_some() {
                quote!(u32::MAX)
            } else {
                quote!(#min)
            };
            out.size = Some((quote!(#min), max));
        }
        name => out.name = Some(name.to_owned()),
    }
    Ok(())
}

/// `msc_number` → `mscNumber`.
fn camel(snake: &str) -> String {
    let mut out = String::new();
    let mut upper = false;
    for c in snake.trim_start_matches("r#").chars() {
        if c == '_' {
            upper = true;
        } else if core::mem::take(&mut upper) {
            out.extend(c.to_uppercase());
        } else {
            out.push(c);
        }
    }
    out
}

/// `ServiceCentreAddress` → `serviceCentreAddress`.
fn lower_first(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map(|c| c.to_lowercase().chain(chars).collect()).unwrap_or_default()
}

/// The type inside `Option<…>`.
fn option(ty: &syn::Type) -> Option<&syn::Type> {
    let syn::Type::Path(p) = ty else { return None };
    let last = p.path.segments.last()?;
    if last.ident != "Option" {
        return None;
    }
    let syn::PathArguments::AngleBracketed(args) = &last.arguments else { return None };
    args.args.iter().find_map(|a| match a {
        syn::GenericArgument::Type(t) => Some(t),
        _ => None,
    })
}

/// The names of the type for the three kinds of impl.
struct Target {
    name: Ident,
    /// With the lifetime `'a`, where it has one.
    this: TokenStream,
    /// With the lifetime `'_`.
    any: TokenStream,
    /// `<'a>`, where it has a lifetime.
    life: TokenStream,
    text: String,
}

fn expand(input: &DeriveInput) -> syn::Result<TokenStream> {
    let name = input.ident.clone();
    let borrowed = input.generics.lifetimes().next().is_some();
    let target = Target {
        this: if borrowed { quote!(#name<'a>) } else { quote!(#name) },
        any: if borrowed { quote!(#name<'_>) } else { quote!(#name) },
        life: if borrowed { quote!(<'a>) } else { quote!() },
        text: name.to_string(),
        name,
    };
    let top = attrs(&input.attrs)?;
    let body = match &input.data {
        Data::Struct(s) => match &s.fields {
            Fields::Named(fields) => sequence(&target, &top, fields)?,
            Fields::Unnamed(fields) => reference(&target, &top, fields)?,
            Fields::Unit => return Err(syn::Error::new_spanned(&target.name, "a type has contents")),
        },
        Data::Enum(e) => choice(&target, e)?,
        Data::Union(_) => return Err(syn::Error::new_spanned(&target.name, "only struct and enum")),
    };
    Ok(quote! {
        const _: () = {
            use ::sigcodec_wire::{Kind, Reader, Result, Writer, ber};
            #body
        };
    })
}

fn sequence(target: &Target, top: &Attrs, fields: &syn::FieldsNamed) -> syn::Result<TokenStream> {
    let Target { this, any, life, text, .. } = target;
    let (mut decode, mut encode, mut idents, mut members, mut serialize) =
        (vec![], vec![], vec![], vec![], vec![]);
    let (mut leading, mut mandatory) = (true, 0);
    for field in &fields.named {
        let Some(id) = &field.ident else { continue };
        idents.push(id);
        if id == "rest" && top.extensible {
            continue;
        }
        let a = attrs(&field.attrs)?;
        let inner = option(&field.ty);
        leading &= inner.is_none();
        decode.push(match (inner.is_some(), &a.tag) {
            (false, None) if leading => quote!(let #id = ber::Ber::read(&mut left, Kind::Missing)?;),
            (false, Some(t)) if leading => {
                quote!(let #id = ber::Ber::read_tagged(&mut left, #t, Kind::Missing)?;)
            }
            (false, None) => quote!(let #id = fields.required()?;),
            (true, None) => quote!(let #id = fields.optional()?;),
            (false, Some(t)) => quote!(let #id = fields.required_at(#t)?;),
            (true, Some(t)) => quote!(let #id = fields.optional_at(#t)?;),
        });
        if leading {
            mandatory = decode.len();
        }
        encode.push(match (inner.is_some(), &a.tag) {
            (false, None) => quote!(ber::Ber::encode(&self.#id, w);),
            (true, None) => quote!(if let Some(v) = &self.#id { ber::Ber::encode(v, w); }),
            (false, Some(t)) => quote!(ber::Ber::encode_tagged(&self.#id, #t, w);),
            (true, Some(t)) => quote!(if let Some(v) = &self.#id { ber::Ber::encode_tagged(v, #t, w); }),
        });
        let json = a.name.unwrap_or_else(|| camel(&id.to_string()));
        serialize.push(if inner.is_some() {
            quote!(if let Some(v) = &self.#id { out.serialize_field(#json, v)?; })
        } else {
            quote!(out.serialize_field(#json, &self.#id)?;)
        });
        let ty = inner.unwrap_or(&field.ty);
        let optional = inner.is_some();
        let tag = a.tag.map_or_else(|| quote!(None), |t| quote!(Some(#t)));
        members.push(quote! {
            ber::Member::new(#json, #tag, #optional, <#ty as ber::Typed>::SCHEMA)
        });
    }
    encode.reverse();
    let others = decode.split_off(mandatory);
    let (end, rest) = if top.extensible {
        if !idents.iter().any(|i| *i == "rest") {
            return Err(syn::Error::new_spanned(
                &target.name,
                "an extensible type ends with `rest: Rest<'a>`",
            ));
        }
        serialize.push(quote!(if !self.rest.is_empty() {
            out.serialize_field("unexpected", &self.rest)?;
        }));
        (quote!(let rest = fields.rest(<Self as ber::Typed>::SCHEMA)?;), quote!(self.rest.encode(w);))
    } else {
        (quote!(fields.finish(<Self as ber::Typed>::SCHEMA)?;), quote!())
    };
    let numbers = 0..members.len();
    let universal = if top.set { quote!(ber::Tag::SET) } else { quote!(ber::Tag::SEQUENCE) };
    let tag = top.tag.clone().unwrap_or(universal);
    let extensible = top.extensible;
    let serialize = serialize_impl(any, text, &serialize);
    let constructor = constructor(target, fields);
    Ok(quote! {
        #constructor
        impl<'a> ber::Value<'a> for #this {
            const TAG: ber::Tag = #tag;
            const CONSTRUCTED: bool = true;
            fn decode_value(body: Reader<'a>) -> Result<Self> {
                let mut left = body;
                #(#decode)*
                #[allow(unused_mut)]
                let mut fields = ber::Fields::new(&body, &mut left);
                #(#others)*
                #end
                Ok(Self { #(#idents),* })
            }
            fn encode_value(&self, w: &mut Writer<'_>) {
                #rest
                #(#encode)*
                let _ = w;
            }
        }
        impl #life ber::private::Sequence for #this {
            const MEMBERS: &'static [ber::Member] = &ber::private::members([#(#members),*]);
            fn walk(
                field: ::sigcodec_wire::walk::Field<'_>,
                schema: &'static ber::Schema,
                octets: &[u8],
                at: &mut ber::Level<'_, dyn ::sigcodec_wire::walk::Visitor + '_>,
            ) {
                let mut members = ber::private::Straight::<Self>::enter(field, octets, at);
                let whole = true #(&& members.next(#numbers))*;
                members.leave(schema, octets, whole);
            }
        }
        impl #life ber::Typed for #this {
            const SCHEMA: &'static ber::Schema = &ber::Schema {
                name: #text,
                tag: Some(#tag),
                body: ber::Body::Sequence {
                    members: <Self as ber::private::Sequence>::MEMBERS,
                    extensible: #extensible,
                    walk: <Self as ber::private::Sequence>::walk,
                },
            };
        }
        const _: fn(Kind) = |_| ();
        #serialize
    })
}

/// `new(mandatory…)` for a SEQUENCE that has mandatory members and others.
fn constructor(target: &Target, fields: &syn::FieldsNamed) -> TokenStream {
    let Target { this, life, .. } = target;
    let all = || fields.named.iter().filter_map(|f| f.ident.as_ref().map(|id| (id, &f.ty)));
    let mandatory = |id: &Ident, ty: &syn::Type| option(ty).is_none() && id != "rest";
    let given: Vec<_> = all().filter(|(id, ty)| mandatory(id, ty)).collect();
    let others: Vec<_> = all().filter(|(id, ty)| !mandatory(id, ty)).map(|(id, _)| id).collect();
    if given.is_empty() || others.is_empty() {
        return quote!();
    }
    let parameters = given.iter().map(|(id, ty)| quote!(#id: #ty));
    let names = given.iter().map(|(id, _)| id);
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

fn serialize_impl(any: &TokenStream, text: &str, fields: &[TokenStream]) -> TokenStream {
    quote! {
        #[cfg(feature = "serde")]
        impl ber::private::serde::Serialize for #any {
            fn serialize<S: ber::private::serde::Serializer>(&self, s: S) -> ::core::result::Result<S::Ok, S::Error> {
                use ber::private::serde::ser::SerializeStruct as _;
                #[allow(unused_mut)]
                let mut out = s.serialize_struct(#text, 0)?;
                #(#fields)*
                out.end()
            }
        }
    }
}

/// A tuple struct: a type of its own with the tag and contents of another.
fn reference(target: &Target, top: &Attrs, fields: &syn::FieldsUnnamed) -> syn::Result<TokenStream> {
    let Target { this, any, life, text, .. } = target;
    let mut list = fields.unnamed.iter();
    let (Some(field), None) = (list.next(), list.next()) else {
        return Err(syn::Error::new_spanned(&target.name, "a reference type holds one value"));
    };
    let inner = &field.ty;
    let body = match &top.size {
        None => quote!(<#inner as ber::Typed>::SCHEMA.body),
        Some((min, max)) => quote!(match <#inner as ber::Typed>::SCHEMA.body {
            ber::Body::List { item, walk, .. } => {
                ber::Body::List { item, size: ber::Size::new(#min, #max), walk }
            }
            other => other,
        }),
    };
    let tag = match &top.tag {
        Some(t) => quote!(#t),
        None => quote!(<#inner as ber::Value<'a>>::TAG),
    };
    let schema_tag = match &top.tag {
        Some(t) => quote!(Some(#t)),
        None => quote!(<#inner as ber::Typed>::SCHEMA.tag),
    };
    Ok(quote! {
        impl<'a> ber::Value<'a> for #this {
            const TAG: ber::Tag = #tag;
            const CONSTRUCTED: bool = <#inner as ber::Value<'a>>::CONSTRUCTED;
            const SEGMENTS: Kind = <#inner as ber::Value<'a>>::SEGMENTS;
            #[inline]
            fn decode_value(body: Reader<'a>) -> Result<Self> {
                <#inner as ber::Value<'a>>::decode_value(body).map(Self)
            }
            #[inline]
            fn encode_value(&self, w: &mut Writer<'_>) {
                ber::Value::encode_value(&self.0, w);
            }
        }
        impl #life ber::Typed for #this {
            const SCHEMA: &'static ber::Schema = &ber::Schema { name: #text, tag: #schema_tag, body: #body };
        }
        #[cfg(feature = "serde")]
        impl ber::private::serde::Serialize for #any {
            fn serialize<S: ber::private::serde::Serializer>(&self, s: S) -> ::core::result::Result<S::Ok, S::Error> {
                ber::private::serde::Serialize::serialize(&self.0, s)
            }
        }
    })
}

fn choice(target: &Target, data: &syn::DataEnum) -> syn::Result<TokenStream> {
    let Target { this, any, life, text, .. } = target;
    let (mut accepts, mut read, mut decode, mut encode, mut members, mut serialize) =
        (vec![], vec![], vec![], vec![], vec![], vec![]);
    for variant in &data.variants {
        let id = &variant.ident;
        let a = attrs(&variant.attrs)?;
        let Some(inner) = variant.fields.iter().next().map(|f| &f.ty) else {
            return Err(syn::Error::new_spanned(variant, "an alternative of a CHOICE holds one value"));
        };
        let json = a.name.unwrap_or_else(|| lower_first(&id.to_string()));
        let tag = match &a.tag {
            Some(t) => {
                accepts.push(quote!(tag == #t));
                read.push(quote! {
                    if tag == #t { return ber::Ber::read_tagged(r, #t, otherwise).map(Self::#id); }
                });
                decode.push(quote!(if tlv.tag == #t { return ber::Ber::from_tagged(tlv).map(Self::#id); }));
                encode.push(quote!(Self::#id(v) => ber::Ber::encode_tagged(v, #t, w),));
                quote!(Some(#t))
            }
            None => {
                accepts.push(quote!(<#inner as ber::Ber<'a>>::accepts(tag)));
                read.push(quote! {
                    if <#inner as ber::Ber<'a>>::accepts(tag) {
                        return ber::Ber::read(r, otherwise).map(Self::#id);
                    }
                });
                decode.push(quote! {
                    if <#inner as ber::Ber<'a>>::accepts(tlv.tag) { return ber::Ber::from_tlv(tlv).map(Self::#id); }
                });
                encode.push(quote!(Self::#id(v) => ber::Ber::encode(v, w),));
                quote!(None)
            }
        };
        serialize.push(quote!(Self::#id(v) => out.serialize_field(#json, v)?,));
        members.push(quote! {
            ber::Member::new(#json, #tag, false, <#inner as ber::Typed>::SCHEMA)
        });
    }
    let serialize = serialize_impl(any, text, &[quote!(match self { #(#serialize)* })]);
    Ok(quote! {
        impl<'a> ber::Ber<'a> for #this {
            #[inline]
            fn accepts(tag: ber::Tag) -> bool { #(#accepts)||* }
            fn from_tlv(tlv: &ber::Tlv<'a>) -> Result<Self> {
                #(#decode)*
                Err(tlv.error(Kind::Choice))
            }
            fn read(r: &mut Reader<'a>, otherwise: Kind) -> Result<Self> {
                let tag = ber::Tag::front(r.rest());
                #(#read)*
                Err(ber::private::no_alternative(r, otherwise))
            }
            fn read_tagged(r: &mut Reader<'a>, tag: ber::Tag, otherwise: Kind) -> Result<Self> {
                ber::private::read_wrapped(r, tag, otherwise)
            }
            fn from_tagged(tlv: &ber::Tlv<'a>) -> Result<Self> {
                ber::private::from_wrapped(tlv)
            }
            fn encode(&self, w: &mut Writer<'_>) { match self { #(#encode)* } }
            fn encode_tagged(&self, tag: ber::Tag, w: &mut Writer<'_>) {
                w.tlv(tag, true, |w| self.encode(w));
            }
        }
        impl #life ber::Typed for #this {
            const SCHEMA: &'static ber::Schema = &ber::Schema {
                name: #text,
                tag: None,
                body: ber::Body::Choice { alternatives: &[#(#members),*] },
            };
        }
        #serialize
    })
}
