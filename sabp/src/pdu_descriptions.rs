//! `SABP-PDU-Descriptions`, TS 25.419 §9.3.2: the procedures by their codes.

use crate::pdu_contents::*;
use sigcodec_per::procedures;

procedures! {
    /// SABP, TS 25.419, as one protocol of elementary procedures.
    pub struct Sabp in Sabp as "sabp" with 3;
    WRITE_REPLACE = 0, "Write-Replace", Reject {
        Initiating WRITE_REPLACE,
        Successful WRITE_REPLACE_COMPLETE,
        Unsuccessful WRITE_REPLACE_FAILURE
    };
    KILL = 1, "Kill", Reject { Initiating KILL, Successful KILL_COMPLETE, Unsuccessful KILL_FAILURE };
    LOAD_STATUS_ENQUIRY = 2, "Load-Status-Enquiry", Reject {
        Initiating LOAD_QUERY,
        Successful LOAD_QUERY_COMPLETE,
        Unsuccessful LOAD_QUERY_FAILURE
    };
    MESSAGE_STATUS_QUERY = 3, "Message-Status-Query", Reject {
        Initiating MESSAGE_STATUS_QUERY,
        Successful MESSAGE_STATUS_QUERY_COMPLETE,
        Unsuccessful MESSAGE_STATUS_QUERY_FAILURE
    };
    RESTART_INDICATION = 4, "Restart-Indication", Ignore { Initiating RESTART };
    RESET = 5, "Reset", Reject { Initiating RESET, Successful RESET_COMPLETE, Unsuccessful RESET_FAILURE };
    FAILURE_INDICATION = 6, "Failure-Indication", Ignore { Initiating FAILURE };
    ERROR_INDICATION = 7, "Error-Indication", Ignore { Initiating ERROR_INDICATION };
}
