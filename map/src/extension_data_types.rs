//! MAP-ExtensionDataTypes: extension data types, TS 29.002 §17.7.11.
#![expect(missing_docs, reason = "a member is named by its identifier in the clause that its type cites")]

use sigcodec_ber::{Ber, Null, Oid, OpenType, Rest, Schema, SeqOf, Typed};

/// `ExtensionContainer`, §17.7.11.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible, CARRIER)]
#[non_exhaustive]
pub struct ExtensionContainer<'a> {
    #[ber(0)]
    pub private_extension_list: Option<PrivateExtensionList<'a>>,
    #[ber(1)]
    pub pcs_extensions: Option<PcsExtensions<'a>>,
    pub rest: Rest<'a>,
}

/// `SLR-ArgExtensionContainer`, §17.7.11.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SlrArgExtensionContainer<'a> {
    #[ber(0)]
    pub private_extension_list: Option<PrivateExtensionList<'a>>,
    #[ber(1, slrArgPCSExtensions)]
    pub slr_arg_pcs_extensions: Option<SlrArgPcsExtensions<'a>>,
    pub rest: Rest<'a>,
}

/// `PrivateExtensionList`, §17.7.11.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=10))]
pub struct PrivateExtensionList<'a>(pub SeqOf<'a, PrivateExtension<'a>>);

/// `PrivateExtension`, §17.7.11.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct PrivateExtension<'a> {
    pub ext_id: Oid<'a>,
    pub ext_type: Option<OpenType<'a>>,
}

/// `PCS-Extensions`, §17.7.11.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct PcsExtensions<'a> {
    pub rest: Rest<'a>,
}

/// `SLR-Arg-PCS-Extensions`, §17.7.11.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SlrArgPcsExtensions<'a> {
    #[ber(0, naESRKRequest)]
    pub na_esrk_request: Option<Null>,
    pub rest: Rest<'a>,
}

/// The types of this module in the order of the specification.
pub const TYPES: &[&Schema] = &[
    <ExtensionContainer<'_>>::SCHEMA,
    <SlrArgExtensionContainer<'_>>::SCHEMA,
    <PrivateExtensionList<'_>>::SCHEMA,
    <PrivateExtension<'_>>::SCHEMA,
    <PcsExtensions<'_>>::SCHEMA,
    <SlrArgPcsExtensions<'_>>::SCHEMA,
];
