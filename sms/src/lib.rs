//! Short messages (TS 23.040, TS 23.038): TPDUs, alphabets and concatenation, without allocation.
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]
