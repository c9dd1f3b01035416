//! TCAP (Q.773 and T1.114): transactions, dialogues and components, without allocation.
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]
