//! Grouped AVPs of 3GPP TS 29.172.

use crate::avp;

crate::groups! {
    /// LCS-EPS-Client-Name, §7.4.3.
    LCS_EPS_CLIENT_NAME ::= (
        [ LCS_NAME_STRING ]
        [ LCS_FORMAT_INDICATOR ]
    )
    /// LCS-Requestor-Name, §7.4.4.
    LCS_REQUESTOR_NAME ::= (
        [ LCS_REQUESTOR_ID_STRING ]
        [ LCS_FORMAT_INDICATOR ]
    )
    /// LCS-QoS, §7.4.6.
    LCS_QOS ::= (
        [ LCS_QOS_CLASS ]
        [ HORIZONTAL_ACCURACY ]
        [ VERTICAL_ACCURACY ]
        [ VERTICAL_REQUESTED ]
        [ RESPONSE_TIME ]
    )
    /// LCS-Privacy-Check-Non-Session, §7.4.23.
    LCS_PRIVACY_CHECK_NON_SESSION ::= (
        { LCS_PRIVACY_CHECK }
    )
    /// LCS-Privacy-Check-Session, §7.4.24.
    LCS_PRIVACY_CHECK_SESSION ::= (
        { LCS_PRIVACY_CHECK }
    )
    /// GERAN-Positioning-Info, §7.4.29.
    GERAN_POSITIONING_INFO ::= (
        [ GERAN_POSITIONING_DATA ]
        [ GERAN_GANSS_POSITIONING_DATA ]
        * [ AVP ]
    )
    /// UTRAN-Positioning-Info, §7.4.32.
    UTRAN_POSITIONING_INFO ::= (
        [ UTRAN_POSITIONING_DATA ]
        [ UTRAN_GANSS_POSITIONING_DATA ]
        [ UTRAN_ADDITIONAL_POSITIONING_DATA ]
        * [ AVP ]
    )
    /// Area-Event-Info, §7.4.38.
    AREA_EVENT_INFO ::= (
        { AREA_DEFINITION }
        [ OCCURRENCE_INFO ]
        [ INTERVAL_TIME ]
        [ MAXIMUM_INTERVAL ]
        [ SAMPLING_INTERVAL ]
        [ REPORTING_DURATION ]
        [ REPORTING_LOCATION_REQUIREMENTS ]
        * [ AVP ]
    )
    /// Area-Definition, §7.4.39.
    AREA_DEFINITION ::= (
        1 * 10 { AREA }
        * 240 [ ADDITIONAL_AREA ]
        * [ AVP ]
    )
    /// Area, §7.4.40.
    AREA ::= (
        { AREA_TYPE }
        { AREA_IDENTIFICATION }
        * [ AVP ]
    )
    /// Periodic-LDR-Information, §7.4.45.
    PERIODIC_LDR_INFORMATION ::= (
        { REPORTING_AMOUNT }
        { REPORTING_INTERVAL }
        * [ AVP ]
    )
    /// Reporting-PLMN-List, §7.4.48.
    REPORTING_PLMN_LIST ::= (
        1 * 20 { PLMN_ID_LIST }
        [ PRIORITIZED_LIST_INDICATOR ]
        * [ AVP ]
    )
    /// PLMN-ID-List, §7.4.49.
    PLMN_ID_LIST ::= (
        { VISITED_PLMN_ID }
        [ PERIODIC_LOCATION_SUPPORT_INDICATOR ]
        * [ AVP ]
    )
    /// Deferred-MT-LR-Data, §7.4.54.
    DEFERRED_MT_LR_DATA ::= (
        { DEFERRED_LOCATION_TYPE }
        [ TERMINATION_CAUSE_3GPP ]
        [ SERVING_NODE ]
        * [ AVP ]
    )
    /// ESMLC-Cell-Info, §7.4.57.
    ESMLC_CELL_INFO ::= (
        [ ECGI ]
        [ CELL_PORTION_ID ]
        * [ AVP ]
    )
    /// Delayed-Location-Reporting-Data, §7.4.60.
    DELAYED_LOCATION_REPORTING_DATA ::= (
        [ TERMINATION_CAUSE_3GPP ]
        [ SERVING_NODE ]
        * [ AVP ]
    )
    /// Motion-Event-Info, §7.4.64.
    MOTION_EVENT_INFO ::= (
        { LINEAR_DISTANCE }
        [ OCCURRENCE_INFO ]
        [ INTERVAL_TIME ]
        [ MAXIMUM_INTERVAL ]
        [ SAMPLING_INTERVAL ]
        [ REPORTING_DURATION ]
        [ REPORTING_LOCATION_REQUIREMENTS ]
        * [ AVP ]
    )
    /// Additional-Area, §7.4.70.
    ADDITIONAL_AREA ::= (
        { AREA_TYPE }
        { AREA_IDENTIFICATION }
        * [ AVP ]
    )
}
