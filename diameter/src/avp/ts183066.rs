//! AVPs of ETSI TS 183 066.

crate::avps! {
    ETSI_EVENT_TYPE_420 = 420/13019, "ETSI-Event-Type-420", Enumerated { 0 => "UPDATE", 1 => "REMOVE" }, M;
}
