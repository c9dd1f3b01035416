//! SCCP (Q.713): every message and parameter, segmentation and answers, without allocation.
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]
