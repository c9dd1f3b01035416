//! Diameter (RFC 6733 and 3GPP): dictionary, grammars, checks and answers, without allocation.
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]
