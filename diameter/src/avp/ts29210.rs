//! AVPs of 3GPP TS 29.210.

crate::avps! {
    PDP_SESSION_OPERATION = 1015/10415, "PDP-Session-Operation", Enumerated {
        0 => "PDP-SESSION-TERMINATION",
    }, M, "5.2.21";
}
