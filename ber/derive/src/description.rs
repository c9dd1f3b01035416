//! What an item says: a SEQUENCE, a CHOICE or a reference type, with every word checked.
//!
//! All that can be refused is refused here, at the word; the lowering cannot fail.

use crate::words::{Place, Size, Tag, Words, bare};
use core::fmt;
use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{Data, DeriveInput, Fields, Ident, Lifetime, Type, ext::IdentExt as _, spanned::Spanned as _};

/// One item.
pub(crate) struct Description<'i> {
    pub(crate) name: &'i Ident,
    /// The lifetime of what it borrows, if it does.
    pub(crate) lifetime: Option<&'i Lifetime>,
    /// The path of the crate `sigcodec-ber`.
    pub(crate) home: TokenStream,
    /// Whom a value identifies: the name of a constant of `Identity`.
    pub(crate) identity: Option<Ident>,
    pub(crate) body: Body<'i>,
}

pub(crate) enum Body<'i> {
    Sequence(Sequence<'i>),
    Choice(Vec<Alternative<'i>>),
    Reference(Reference<'i>),
}

/// SEQUENCE or SET.
pub(crate) struct Sequence<'i> {
    pub(crate) tag: Option<Tag>,
    pub(crate) set: bool,
    pub(crate) members: Vec<Member<'i>>,
    /// The field `rest` of an extensible type.
    pub(crate) rest: Option<&'i Ident>,
}

pub(crate) struct Member<'i> {
    pub(crate) field: &'i Ident,
    /// The type of its value, without `Option`.
    pub(crate) ty: &'i Type,
    pub(crate) optional: bool,
    pub(crate) facts: Facts,
}

pub(crate) struct Alternative<'i> {
    pub(crate) variant: &'i Ident,
    pub(crate) ty: &'i Type,
    pub(crate) facts: Facts,
}

/// What the words of a member or an alternative say.
pub(crate) struct Facts {
    pub(crate) tag: Option<Tag>,
    /// The identifier of the specification without hyphens.
    pub(crate) name: String,
    pub(crate) identity: Option<Ident>,
    /// Whether a member with the same name has another type elsewhere.
    pub(crate) varies: bool,
}

/// A type with the contents of another.
pub(crate) struct Reference<'i> {
    pub(crate) tag: Option<Tag>,
    pub(crate) size: Option<Size>,
    /// What each item of a SEQUENCE OF identifies: the word of a list is that of its items.
    pub(crate) items: Option<Ident>,
    pub(crate) inner: &'i Type,
}

impl<'i> Description<'i> {
    /// Reads the item; `home` is the path of the crate for BER where no word says another.
    pub(crate) fn of(input: &'i DeriveInput, home: TokenStream) -> syn::Result<Self> {
        let mut faults = Faults::default();
        let lifetime = faults.keep(lifetime(input)).flatten();
        let place = match &input.data {
            Data::Struct(s) if matches!(s.fields, Fields::Unnamed(_)) => Place::Reference,
            Data::Struct(_) => Place::Sequence,
            Data::Enum(_) => Place::Choice,
            Data::Union(u) => {
                return Err(syn::Error::new(u.union_token.span, "a union has no BER: struct or enum"));
            }
        };
        let mut words = faults.keep(Words::read(&input.attrs, place)).unwrap_or_default();
        let home = words.home.take().map_or(home, |path| quote!(#path));
        let mut identity = words.identity.take();
        let mut body = match &input.data {
            Data::Struct(s) => match &s.fields {
                Fields::Named(fields) => Sequence::of(words, fields, &mut faults).map(Body::Sequence),
                Fields::Unnamed(fields) => Reference::of(words, fields, &mut faults).map(Body::Reference),
                Fields::Unit => {
                    faults.refuse(&input.ident, "a type has contents: named fields, or one value")
                }
            },
            Data::Enum(e) => alternatives(input, e, &mut faults).map(Body::Choice),
            Data::Union(_) => None,
        };
        if let Some(Body::Reference(reference)) = &mut body {
            if named(reference.inner, "SeqOf").is_some() {
                reference.items = identity.take();
            }
        }
        match (faults.0, body) {
            (Some(e), _) => Err(e),
            (None, Some(body)) => Ok(Self { name: &input.ident, lifetime, home, identity, body }),
            (None, None) => Err(syn::Error::new(Span::call_site(), "no BER can be made for this item")),
        }
    }
}

/// The one lifetime that a type may have.
fn lifetime(input: &DeriveInput) -> syn::Result<Option<&Lifetime>> {
    let mut found = None;
    for parameter in &input.generics.params {
        match parameter {
            syn::GenericParam::Lifetime(l) if found.is_none() => found = Some(&l.lifetime),
            other => {
                return Err(syn::Error::new(other.span(), "a type has one lifetime and no other parameters"));
            }
        }
    }
    match &input.generics.where_clause {
        Some(bounds) => Err(syn::Error::new(bounds.span(), "a type has no bounds")),
        None => Ok(found),
    }
}

impl<'i> Sequence<'i> {
    fn of(words: Words, fields: &'i syn::FieldsNamed, faults: &mut Faults) -> Option<Self> {
        let mut members = Vec::new();
        let mut rest = None;
        let count = fields.named.len();
        for (n, field) in (1..).zip(&fields.named) {
            let Some(id) = &field.ident else { continue };
            let is_rest = named(&field.ty, "Rest").is_some();
            if id == "rest" || is_rest {
                if id != "rest" || !is_rest {
                    faults.refuse::<()>(
                        id,
                        "`rest` of type `Rest` is what an extensible type ends with, and no other",
                    );
                } else if words.extensible.is_none() {
                    faults.refuse::<()>(id, "only an extensible type has a rest: #[ber(extensible)]");
                } else if n != count {
                    faults.refuse::<()>(id, "the rest stands behind all members");
                }
                faults.keep(bare(&field.attrs));
                rest = Some(id);
                continue;
            }
            members.extend(Member::of(id, field, faults));
        }
        if let (Some(at), None) = (words.extensible, rest) {
            faults.add(syn::Error::new(at, "an extensible type ends with `rest: Rest<'a>`"));
        }
        distinct(members.iter().map(|m| (&m.facts, m.optional || words.set)), faults);
        Some(Self { tag: words.tag, set: words.set, members, rest })
    }
}

impl<'i> Member<'i> {
    fn of(field: &'i Ident, declared: &'i syn::Field, faults: &mut Faults) -> Option<Self> {
        let inner = option(&declared.ty);
        if let Some(twice) = inner.and_then(option) {
            return faults.refuse(twice, "a member is there or not: one `Option`");
        }
        let usual = camel(&field.unraw().to_string());
        let facts = Facts::of(&declared.attrs, field, &usual, Place::Member, faults)?;
        Some(Self { field, ty: inner.unwrap_or(&declared.ty), optional: inner.is_some(), facts })
    }
}

impl Facts {
    fn of(
        list: &[syn::Attribute],
        rust: &Ident,
        usual: &str,
        place: Place,
        faults: &mut Faults,
    ) -> Option<Self> {
        let words = faults.keep(Words::read(list, place))?;
        let name = match words.name {
            Some(name) => faults.keep(name.check(rust, usual, place))?,
            None => usual.to_owned(),
        };
        Some(Self { tag: words.tag, name, identity: words.identity, varies: words.varies })
    }
}

impl<'i> Reference<'i> {
    fn of(words: Words, fields: &'i syn::FieldsUnnamed, faults: &mut Faults) -> Option<Self> {
        let inner = one(&fields.unnamed, faults)
            .or_else(|| faults.refuse(fields, "a reference type holds one value"))?;
        if option(inner).is_some() {
            return faults
                .refuse(inner, "a reference type is there or not where it is a member: no `Option` here");
        }
        Some(Self { tag: words.tag, size: words.size, items: None, inner })
    }
}

fn alternatives<'i>(
    input: &DeriveInput,
    data: &'i syn::DataEnum,
    faults: &mut Faults,
) -> Option<Vec<Alternative<'i>>> {
    let mut list: Vec<Alternative<'i>> = Vec::new();
    for variant in &data.variants {
        list.extend(Alternative::of(variant, faults));
    }
    if data.variants.is_empty() {
        return faults.refuse(&input.ident, "a CHOICE has alternatives");
    }
    distinct(list.iter().map(|a| (&a.facts, true)), faults);
    Some(list)
}

impl<'i> Alternative<'i> {
    fn of(variant: &'i syn::Variant, faults: &mut Faults) -> Option<Self> {
        let value = match &variant.fields {
            Fields::Unnamed(fields) => one(&fields.unnamed, faults),
            _ => None,
        };
        let ty =
            value.or_else(|| faults.refuse(&variant.ident, "an alternative of a CHOICE holds one value"))?;
        if option(ty).is_some() {
            return faults.refuse(ty, "an alternative is there when it is chosen: no `Option`");
        }
        let usual = lower_first(&variant.ident.unraw().to_string());
        let facts = Facts::of(&variant.attrs, &variant.ident, &usual, Place::Alternative, faults)?;
        Some(Self { variant: &variant.ident, ty, facts })
    }
}

/// The type of the only field, which takes no words.
fn one<'i>(
    fields: &'i syn::punctuated::Punctuated<syn::Field, syn::Token![,]>,
    faults: &mut Faults,
) -> Option<&'i Type> {
    let mut list = fields.iter();
    let (Some(field), None) = (list.next(), list.next()) else { return None };
    faults.keep(bare(&field.attrs));
    Some(&field.ty)
}

/// Refuses a tag where it cannot be told apart: after members of the same tag that may be absent. An untagged CHOICE
/// and the tags of types are not seen here.
fn distinct<'d>(list: impl Iterator<Item = (&'d Facts, bool)>, faults: &mut Faults) {
    let mut before: Vec<&Facts> = Vec::new();
    for (facts, may_be_absent) in list {
        if let Some(tag) = &facts.tag {
            if let Some(first) = before.iter().find(|f| f.tag.as_ref().is_some_and(|t| t.same(tag))) {
                faults.add(tag.error(format_args!("`{}` has this tag already", first.name)));
            }
        }
        if may_be_absent {
            before.push(facts);
        } else {
            before.clear();
        }
    }
}

/// What was refused: all of it, so that one compilation shows it.
#[derive(Default)]
struct Faults(Option<syn::Error>);

impl Faults {
    fn add(&mut self, e: syn::Error) {
        match &mut self.0 {
            Some(all) => all.combine(e),
            None => self.0 = Some(e),
        }
    }
    fn keep<T>(&mut self, result: syn::Result<T>) -> Option<T> {
        result.map_err(|e| self.add(e)).ok()
    }
    fn refuse<T>(&mut self, at: impl quote::ToTokens, why: impl fmt::Display) -> Option<T> {
        self.add(syn::Error::new_spanned(at, why));
        None
    }
}

/// The arguments of a type whose last segment is `name`.
fn named<'t>(ty: &'t Type, name: &str) -> Option<&'t syn::PathArguments> {
    let Type::Path(p) = ty else { return None };
    let last = p.path.segments.last()?;
    (last.ident == name).then_some(&last.arguments)
}

/// The type inside `Option<…>`.
fn option(ty: &Type) -> Option<&Type> {
    let syn::PathArguments::AngleBracketed(arguments) = named(ty, "Option")? else { return None };
    arguments.args.iter().find_map(|a| match a {
        syn::GenericArgument::Type(t) => Some(t),
        _ => None,
    })
}

/// `msc_number` → `mscNumber`.
fn camel(snake: &str) -> String {
    let mut out = String::new();
    let mut upper = false;
    for c in snake.chars() {
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
