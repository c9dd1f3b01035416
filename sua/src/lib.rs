//! SUA (RFC 3868): SCCP user adaptation, decoded and encoded without allocation.
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]
