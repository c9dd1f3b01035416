//! M2PA (RFC 4165): MTP level 2 peer-to-peer adaptation, decoded and encoded without allocation.
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]
