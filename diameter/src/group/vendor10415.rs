//! Grouped AVPs of vendor 10415.

crate::groups! {
    /// MIP6-Agent-Info.
    MIP6_AGENT_INFO_10415 ::= (
        0 * 2 [ MIP_HOME_AGENT_ADDRESS ]
        [ MIP_HOME_AGENT_HOST ]
        [ MIP6_HOME_LINK_PREFIX ]
        * [ AVP ]
    )
    /// Cause.
    CAUSE ::= (
        { CAUSE_CODE }
        { NODE_FUNCTIONALITY }
    )
    /// MDT-Configuration-NR.
    MDT_CONFIGURATION_NR ::= (
        { JOB_TYPE }
        [ AREA_SCOPE ]
        [ LIST_OF_MEASUREMENTS ]
        [ REPORTING_TRIGGER ]
        [ REPORT_INTERVAL ]
        [ REPORT_AMOUNT ]
        [ EVENT_THRESHOLD_RSRP ]
        [ EVENT_THRESHOLD_RSRQ ]
        [ EVENT_THRESHOLD_SINR ]
        [ COLLECTION_PERIOD_RRM_NR ]
        [ COLLECTION_PERIOD_M6_NR ]
        [ COLLECTION_PERIOD_M7_NR ]
        [ POSITIONING_METHOD ]
        * [ SENSOR_MEASUREMENT ]
        * [ MDT_ALLOWED_PLMN_ID ]
    )
}
