//! The decoder for Python: messages, captures, and batches of Arrow.
//!
//! Nothing is decoded here: `sigcodec-trace` reads captures and shows messages, this crate makes objects of Python of them.

// Each file imports those above it in this list, and none below.
mod batch;
mod capture;
mod columns;
mod errors;
mod feed;
mod message;
mod owned;
mod rows;

use pyo3::prelude::*;

/// Telecom signalling decoded: M3UA, SCCP, TCAP, MAP, CAP, INAP, ISUP, short messages, Diameter and what is around them.
#[pymodule]
mod _sigcodec {
    use crate::errors::{CaptureError, CraftError, DecodeError, Error};
    #[pymodule_export]
    use crate::{
        batch::decode_rows,
        capture::{Capture, open},
        message::{Message, craft, decode, inspect, octets},
        rows::{Rows, capture_rows},
    };
    use pyo3::prelude::*;

    #[pymodule_init]
    fn init(m: &Bound<'_, PyModule>) -> PyResult<()> {
        let py = m.py();
        m.add("Error", py.get_type::<Error>())?;
        m.add("DecodeError", py.get_type::<DecodeError>())?;
        m.add("CaptureError", py.get_type::<CaptureError>())?;
        m.add("CraftError", py.get_type::<CraftError>())?;
        m.add("__version__", env!("CARGO_PKG_VERSION"))
    }
}
