//! What versions 1 and 2 have in another form, GSM 09.78; version 3 has some of it too.

pub mod data_types;
pub mod operations;
