//! `RUA-PDU-Descriptions`, TS 25.468 §9.3.2: the procedures by their codes.

use crate::pdu_contents::*;
use sigcodec_per::procedures;

procedures! {
    /// RUA, TS 25.468, as one protocol of elementary procedures.
    pub struct Rua in Rua as "rua" with 3;
    CONNECT = 1, "Connect", Ignore { Initiating CONNECT };
    DIRECT_TRANSFER = 2, "DirectTransfer", Ignore { Initiating DIRECT_TRANSFER };
    DISCONNECT = 3, "Disconnect", Ignore { Initiating DISCONNECT };
    CONNECTIONLESS_TRANSFER = 4, "ConnectionlessTransfer", Ignore { Initiating CONNECTIONLESS_TRANSFER };
    ERROR_INDICATION = 5, "ErrorIndication", Ignore { Initiating ERROR_INDICATION };
    PRIVATE_MESSAGE = 6, "privateMessage", Ignore { Initiating PRIVATE_MESSAGE };
}
