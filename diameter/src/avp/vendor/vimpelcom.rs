//! AVPs of VimpelCom (vendors 50000 and 50001).

crate::avps! {
    DPI_FLOW_IDENTITY = 660/50000, "DPI-flow-identity", OctetString, m;
    DPI_DSCP_MARK = 661/50000, "DPI-DSCP-Mark", Unsigned32, m;
    DPI_TRAFFIC_PRIORITY = 662/50000, "DPI-Traffic-Priority", Unsigned32, m;
    DPI_VOIP_ALTERATION = 663/50000, "DPI-VoIP-Alteration", Unsigned32, m;
    DPI_REDIRECT_ID = 664/50000, "DPI-Redirect-ID", Grouped, m;
    DPI_SPECIFIC_FLOW_ID = 668/50000, "DPI-Specific-Flow-Id", OctetString, m;
    DPI_FLOW_INFO = 669/50000, "DPI-Flow-Info", Grouped, m;
    TOA_TERMINATION_FLAG = 665/50001, "TOA-Termination-Flag", Unsigned32, m;
    TOA_ADAPT_STATUS = 666/50001, "TOA-Adapt-Status", Unsigned32, m;
    TOA_OPT_STATUS = 667/50001, "TOA-Opt-Status", Unsigned32, m;
}
