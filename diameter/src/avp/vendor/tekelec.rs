//! AVPs of Oracle Tekelec (vendor 323).

crate::avps! {
    DSR_APPLICATIONINVOKED = 2468/323, "DSR-ApplicationInvoked", OctetString, m;
    PDRA_EARLY_BINDING = 2500/323, "PDRA-Early-Binding", OctetString, m;
    SESSION_RELEASE_REASON = 2501/323, "Session-Release-Reason", OctetString, m;
    MSGCOPYANSWER = 2516/323, "MsgCopyAnswer", Grouped, m;
}
