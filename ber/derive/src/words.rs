//! The words of `#[ber(…)]`: which there are, and where each may stand.

use core::fmt;
use proc_macro2::Span;
use syn::{Ident, LitInt, LitStr, Token, ext::IdentExt as _, parse::ParseStream};

/// Where an attribute stands.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Place {
    Sequence,
    Choice,
    Reference,
    Member,
    Alternative,
    /// The field `rest`, and the one value that an alternative or a reference type holds.
    Bare,
}

impl Place {
    /// Whether a word of this sort may stand here.
    fn takes(self, sort: Sort) -> bool {
        use Sort::{Crate, Extensible, Identity, Name, Set, Size, Tag, Varies};
        match self {
            Self::Sequence => matches!(sort, Tag | Set | Extensible | Identity | Crate),
            Self::Choice => matches!(sort, Identity | Crate),
            Self::Reference => matches!(sort, Tag | Size | Identity | Crate),
            Self::Member => matches!(sort, Tag | Name | Identity | Varies),
            Self::Alternative => matches!(sort, Tag | Name | Identity),
            Self::Bare => false,
        }
    }
}

/// Continues "unknown word `x`: …".
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Sequence => "a SEQUENCE takes a tag, `set`, `extensible`, an identity and `crate = …`",
            Self::Choice => "a CHOICE takes an identity and `crate = …`; a tag stands where it is a member",
            Self::Reference => "a reference type takes a tag, `size(…)`, an identity and `crate = …`",
            Self::Member => "a member takes a tag, its identifier, an identity and `varies`",
            Self::Alternative => "an alternative takes a tag, its identifier and an identity",
            Self::Bare => "this field takes no words",
        })
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Sort {
    Tag,
    Name,
    Identity,
    Set,
    Extensible,
    Size,
    Crate,
    Varies,
}

impl Sort {
    /// Continues "a second …".
    const fn text(self) -> &'static str {
        match self {
            Self::Tag => "tag",
            Self::Name => "identifier",
            Self::Identity => "identity",
            Self::Set => "`set`",
            Self::Extensible => "`extensible`",
            Self::Size => "`size`",
            Self::Crate => "`crate`",
            Self::Varies => "`varies`",
        }
    }
}

/// `6` or `application 6`.
#[derive(Clone)]
pub(crate) struct Tag {
    /// The constructor of a tag of this class.
    pub(crate) class: Ident,
    pub(crate) number: LitInt,
    value: u32,
}

impl Tag {
    /// As `Tag::MAX_NUMBER` of the crate for BER.
    const MAX: u32 = (1 << 28) - 1;

    fn new(class: Ident, number: LitInt) -> syn::Result<Self> {
        let value = number.base10_parse().ok().filter(|n| *n <= Self::MAX && number.suffix().is_empty());
        let Some(value) = value else {
            return Err(syn::Error::new(
                number.span(),
                format!("a tag number is a plain number up to {}", Self::MAX),
            ));
        };
        Ok(Self { class, number, value })
    }
    /// Whether both are one tag on the wire.
    pub(crate) fn same(&self, other: &Self) -> bool {
        self.class == other.class && self.value == other.value
    }
    pub(crate) fn error(&self, why: impl fmt::Display) -> syn::Error {
        syn::Error::new(self.number.span(), why)
    }
}

/// `size(n)`, `size(min..)`, `size(min..=max)`.
pub(crate) struct Size {
    pub(crate) min: LitInt,
    /// `None` for no upper bound.
    pub(crate) max: Option<LitInt>,
}

/// The identifier of the specification.
pub(crate) enum Name {
    /// As a word: it differs from the Rust name in the case of its letters alone.
    Word(Ident),
    /// In quotes: it has other letters.
    Quoted(LitStr),
}

/// What the attributes of one place say.
#[derive(Default)]
pub(crate) struct Words {
    pub(crate) tag: Option<Tag>,
    pub(crate) name: Option<Name>,
    pub(crate) identity: Option<Ident>,
    pub(crate) set: bool,
    pub(crate) extensible: Option<Span>,
    pub(crate) size: Option<Size>,
    pub(crate) varies: bool,
    /// The path of the crate `sigcodec-ber`.
    pub(crate) home: Option<syn::Path>,
    said: Vec<Sort>,
}

impl Words {
    /// Reads the attributes `ber` among `attributes`.
    pub(crate) fn read(attributes: &[syn::Attribute], place: Place) -> syn::Result<Self> {
        let mut words = Self::default();
        for attribute in attributes.iter().filter(|a| a.path().is_ident("ber")) {
            attribute.parse_args_with(|p: ParseStream<'_>| {
                loop {
                    words.word(p, place)?;
                    if p.is_empty() {
                        return Ok(());
                    }
                    p.parse::<Token![,]>()?;
                    if p.is_empty() {
                        return Ok(());
                    }
                }
            })?;
        }
        Ok(words)
    }

    fn word(&mut self, p: ParseStream<'_>, place: Place) -> syn::Result<()> {
        if p.is_empty() {
            return Err(p.error(format!("no word: {place}")));
        }
        if p.peek(LitInt) {
            let number: LitInt = p.parse()?;
            self.allow(Sort::Tag, number.span(), place)?;
            self.tag = Some(Tag::new(Ident::new("context", number.span()), number)?);
            return Ok(());
        }
        if p.peek(LitStr) {
            let name: LitStr = p.parse()?;
            self.allow(Sort::Name, name.span(), place)?;
            self.name = Some(Name::Quoted(name));
            return Ok(());
        }
        let word = p.call(Ident::parse_any)?;
        match word.to_string().as_str() {
            "application" | "private" | "universal" => {
                self.allow(Sort::Tag, word.span(), place)?;
                self.tag = Some(Tag::new(word, p.parse()?)?);
            }
            "set" => {
                self.allow(Sort::Set, word.span(), place)?;
                self.set = true;
            }
            "extensible" => {
                self.allow(Sort::Extensible, word.span(), place)?;
                self.extensible = Some(word.span());
            }
            "size" => {
                self.allow(Sort::Size, word.span(), place)?;
                self.size = Some(size(p)?);
            }
            "crate" => {
                self.allow(Sort::Crate, word.span(), place)?;
                p.parse::<Token![=]>()?;
                self.home = Some(p.call(syn::Path::parse_mod_style)?);
            }
            "varies" if place == Place::Member => {
                self.allow(Sort::Varies, word.span(), place)?;
                self.varies = true;
            }
            capitals if is_identity(capitals) => {
                self.allow(Sort::Identity, word.span(), place)?;
                self.identity = Some(word);
            }
            other if place.takes(Sort::Name) => {
                // A second word is more likely one that is mistyped than one that is doubled.
                if self.said.contains(&Sort::Name) {
                    return Err(unknown(word.span(), other, place));
                }
                self.allow(Sort::Name, word.span(), place)?;
                self.name = Some(Name::Word(word));
            }
            other => return Err(unknown(word.span(), other, place)),
        }
        Ok(())
    }

    /// Whether a word of this sort may stand here, and does for the first time.
    fn allow(&mut self, sort: Sort, at: Span, place: Place) -> syn::Result<()> {
        if !place.takes(sort) {
            let why = match sort {
                Sort::Size => "`size` stands on a SEQUENCE OF, which is a tuple struct",
                Sort::Set | Sort::Extensible => "this word stands on a struct with named fields",
                Sort::Crate => "`crate` stands on the type",
                Sort::Tag => "no tag stands here",
                Sort::Name => "no identifier stands here",
                Sort::Identity => "no identity stands here",
                Sort::Varies => "`varies` stands on a member",
            };
            return Err(syn::Error::new(at, format!("{why}: {place}")));
        }
        if self.said.contains(&sort) {
            return Err(syn::Error::new(at, format!("a second {}", sort.text())));
        }
        self.said.push(sort);
        Ok(())
    }
}

fn unknown(at: Span, word: &str, place: Place) -> syn::Error {
    syn::Error::new(at, format!("unknown word `{word}`: {place}"))
}

/// `MSISDN`, `IMSI_OR_NAI`.
fn is_identity(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_uppercase()) && !word.contains(|c: char| c.is_ascii_lowercase())
}

fn size(p: ParseStream<'_>) -> syn::Result<Size> {
    let content;
    syn::parenthesized!(content in p);
    let bound = || -> syn::Result<(LitInt, u32)> {
        let bound: LitInt = content.parse()?;
        let value = bound.base10_parse()?;
        Ok((bound, value))
    };
    let (min, least) = bound()?;
    let max = if content.parse::<Option<Token![..=]>>()?.is_some() {
        let (max, most) = bound()?;
        if most < least {
            return Err(syn::Error::new(max.span(), "the upper bound is below the lower one"));
        }
        Some(max)
    } else if content.parse::<Option<Token![..]>>()?.is_some() {
        None
    } else {
        Some(min.clone())
    };
    if !content.is_empty() {
        return Err(content.error("`size(n)`, `size(min..)` or `size(min..=max)`"));
    }
    Ok(Size { min, max })
}

impl Name {
    /// The identifier of a member or an alternative whose name in Rust is `rust`, and would be `usual` without a word.
    pub(crate) fn check(self, rust: &Ident, usual: &str, place: Place) -> syn::Result<String> {
        match self {
            Self::Word(word) => {
                let name = word.to_string();
                if name == usual {
                    return Err(syn::Error::new(
                        word.span(),
                        format!("`{name}` is the identifier without this word"),
                    ));
                }
                if !name.eq_ignore_ascii_case(usual) {
                    return Err(syn::Error::new(
                        word.span(),
                        format!(
                            "unknown word `{name}`: {place}; an identifier of other letters than `{}` stands in quotes",
                            rust.unraw(),
                        ),
                    ));
                }
                Ok(name)
            }
            Self::Quoted(text) => {
                let name = text.value();
                let plain = name.starts_with(|c: char| c.is_ascii_lowercase())
                    && name.chars().all(|c| c.is_ascii_alphanumeric());
                if !plain {
                    return Err(syn::Error::new(
                        text.span(),
                        "an identifier begins with a small letter and has letters and digits, no hyphens",
                    ));
                }
                if name == usual {
                    return Err(syn::Error::new(
                        text.span(),
                        format!("`{name}` is the identifier without this word"),
                    ));
                }
                Ok(name)
            }
        }
    }
}

/// Refuses every word where none may stand.
pub(crate) fn bare(attributes: &[syn::Attribute]) -> syn::Result<()> {
    Words::read(attributes, Place::Bare).map(|_| ())
}
