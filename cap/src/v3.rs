//! What version 3 has in another form, TS 29.078 of release 99.

pub mod data_types;
pub mod operations;
