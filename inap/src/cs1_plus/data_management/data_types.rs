//! The types of operations on data, Ericsson CS1+.
#![expect(missing_docs, reason = "a member is named by its identifier in the dialect")]

use sigcodec_ber::{Ber, Lazy, Schema, Typed, octets};

octets! {
    /// `ApplicationID`, Ericsson CS1+.
    pub struct ApplicationId(1);
    /// `Attribute`, Ericsson CS1+: what it means the application says.
    pub struct Attribute(..): CARRIER;
    /// `operationID` of `RetrieveArg` and `UpdateArg`, Ericsson CS1+: 01 00.
    pub struct OperationId(2);
    /// `operationreturnID` of `RetrieveResultArg` and `UpdateResultArg`, Ericsson CS1+: 01 00 01.
    pub struct OperationReturnId(3);
}

/// Types whose members are attributes, each under its number.
macro_rules! attributes {
    ($( $(#[$doc:meta])* $name:ident; )+) => { $(
        $(#[$doc])*
        #[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
        #[non_exhaustive]
        pub struct $name<'a> {
            #[ber(0)]
            pub attribute_00: Option<Attribute<'a>>,
            #[ber(1)]
            pub attribute_01: Option<Attribute<'a>>,
            #[ber(2)]
            pub attribute_02: Option<Attribute<'a>>,
            #[ber(3)]
            pub attribute_03: Option<Attribute<'a>>,
            #[ber(4)]
            pub attribute_04: Option<Attribute<'a>>,
            #[ber(5)]
            pub attribute_05: Option<Attribute<'a>>,
            #[ber(6)]
            pub attribute_06: Option<Attribute<'a>>,
            #[ber(7)]
            pub attribute_07: Option<Attribute<'a>>,
            #[ber(8)]
            pub attribute_08: Option<Attribute<'a>>,
            #[ber(9)]
            pub attribute_09: Option<Attribute<'a>>,
            #[ber(10)]
            pub attribute_10: Option<Attribute<'a>>,
            #[ber(11)]
            pub attribute_11: Option<Attribute<'a>>,
            #[ber(12)]
            pub attribute_12: Option<Attribute<'a>>,
            #[ber(13)]
            pub attribute_13: Option<Attribute<'a>>,
            #[ber(14)]
            pub attribute_14: Option<Attribute<'a>>,
            #[ber(15)]
            pub attribute_15: Option<Attribute<'a>>,
            #[ber(16)]
            pub attribute_16: Option<Attribute<'a>>,
            #[ber(17)]
            pub attribute_17: Option<Attribute<'a>>,
            #[ber(18)]
            pub attribute_18: Option<Attribute<'a>>,
            #[ber(19)]
            pub attribute_19: Option<Attribute<'a>>,
            #[ber(20)]
            pub attribute_20: Option<Attribute<'a>>,
            #[ber(21)]
            pub attribute_21: Option<Attribute<'a>>,
            #[ber(22)]
            pub attribute_22: Option<Attribute<'a>>,
            #[ber(23)]
            pub attribute_23: Option<Attribute<'a>>,
            #[ber(24)]
            pub attribute_24: Option<Attribute<'a>>,
            #[ber(25)]
            pub attribute_25: Option<Attribute<'a>>,
            #[ber(26)]
            pub attribute_26: Option<Attribute<'a>>,
            #[ber(27)]
            pub attribute_27: Option<Attribute<'a>>,
            #[ber(28)]
            pub attribute_28: Option<Attribute<'a>>,
            #[ber(29)]
            pub attribute_29: Option<Attribute<'a>>,
            #[ber(30)]
            pub attribute_30: Option<Attribute<'a>>,
        }
    )+ };
}
attributes! {
    /// `DataItemID`, Ericsson CS1+: which attributes.
    DataItemId;
    /// `DataItemInformation`, Ericsson CS1+: attributes with their values.
    DataItemInformation;
}

/// `RetrieveArg`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(set)]
#[non_exhaustive]
pub struct RetrieveArg<'a> {
    #[ber(1, operationID)]
    pub operation_id: OperationId<'a>,
    #[ber(2, applicationID)]
    pub application_id: ApplicationId<'a>,
    #[ber(3, dataItemID)]
    pub data_item_id: Lazy<'a, DataItemId<'a>>,
}

/// `RetrieveResultArg`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct RetrieveResultArg<'a> {
    #[ber(1, operationreturnID)]
    pub operation_return_id: OperationReturnId<'a>,
    #[ber(2)]
    pub data_item_information: Lazy<'a, DataItemInformation<'a>>,
}

/// `UpdateArg`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(set)]
#[non_exhaustive]
pub struct UpdateArg<'a> {
    #[ber(1, operationID)]
    pub operation_id: OperationId<'a>,
    #[ber(2, applicationID)]
    pub application_id: ApplicationId<'a>,
    #[ber(3, dataItemID)]
    pub data_item_id: Lazy<'a, DataItemId<'a>>,
    #[ber(4)]
    pub data_item_information: Lazy<'a, DataItemInformation<'a>>,
}

/// `UpdateResultArg`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum UpdateResultArg<'a> {
    #[ber(1, operationreturnID)]
    OperationReturnId(OperationReturnId<'a>),
}

/// The types of this module.
pub const TYPES: &[&Schema] = &[
    <ApplicationId<'_>>::SCHEMA,
    <Attribute<'_>>::SCHEMA,
    <DataItemId<'_>>::SCHEMA,
    <DataItemInformation<'_>>::SCHEMA,
    <RetrieveArg<'_>>::SCHEMA,
    <RetrieveResultArg<'_>>::SCHEMA,
    <UpdateArg<'_>>::SCHEMA,
    <UpdateResultArg<'_>>::SCHEMA,
];
