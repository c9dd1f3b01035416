//! MTP level 3 (Q.704): routing labels, network management and test messages, without allocation.
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]
