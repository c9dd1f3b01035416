//! CS-1, Q.1218 and Core INAP, ETS 300 374-1: its contexts, and what it has in another form than Q.1248.

pub mod contexts;
pub mod data_types;
pub mod operations;
