//! PCAP as a protocol among others.

use crate::PcapAp;
use sigcodec_per::Pdu;

/// A message of PCAP.
pub type Message<'a> = Pdu<'a, PcapAp>;

/// A message of PCAP to be written, with [`TransactionId`](crate::TransactionId) as its transaction.
pub type Build<'e> = sigcodec_per::Build<'e, PcapAp>;

sigcodec_per::protocol! { PcapAp }
