//! M3UA (RFC 4666): MTP level 3 user adaptation, decoded and encoded without allocation.
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]
