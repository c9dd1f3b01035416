//! AVPs of 3GPP TS 29.388.

crate::avps! {
    V2X_PC5_ALLOWED_PLMN = 4600/10415, "V2X-PC5-Allowed-PLMN", Grouped, M, "6.3.3";
    V2X_UPDATE_FLAGS = 4601/10415, "V2X-Update-Flags", Unsigned32, M, "6.3.4";
    V2X_NOTIFY_FLAGS = 4602/10415, "V2X-Notify-Flags", Unsigned32, M, "6.3.5";
}
