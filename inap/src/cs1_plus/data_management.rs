//! What CS1+ says between service control and service data, in a context and with codes of its own: `retrieve` and `update`
//! have the codes of `assistRequestInstructions` and `holdCallInNetwork`, and their errors those of other errors.

pub mod contexts;
pub mod data_types;
pub mod errors;
pub mod operations;
