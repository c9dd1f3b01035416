//! `HNBAP-CommonDataTypes`, TS 25.469 §9.3.5.

use sigcodec_per::{ENUMERATED, INTEGER, types};

types! {
    PROCEDURE_CODE "ProcedureCode" = INTEGER(0, 255);
    PROTOCOL_IE_ID "ProtocolIE-ID" = INTEGER(0, 65535);
    TRIGGERING_MESSAGE "TriggeringMessage" = ENUMERATED! {
        "initiating-message", "successful-outcome", "unsuccessful-outcome"
    };
}
