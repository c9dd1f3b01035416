//! `PCAP-CommonDataTypes`, TS 25.453 §9.3.5.

use sigcodec_per::{CHOICE, ENUMERATED, INTEGER, types};

types! {
    PROCEDURE_CODE "ProcedureCode" = INTEGER(0, 255);
    PROTOCOL_IE_ID "ProtocolIE-ID" = INTEGER(0, 65535);
    TRANSACTION_ID "TransactionID" = CHOICE! { "shortTID": INTEGER(0, 127), "longTID": INTEGER(0, 32767) };
    TRIGGERING_MESSAGE "TriggeringMessage" = ENUMERATED! {
        "initiating-message", "successful-outcome", "unsuccessful-outcome", "outcome"
    };
}
