//! AVPs of 3GPP TS 29.172.

use crate::group;

crate::avps! {
    SLG_LOCATION_TYPE = 2500/10415, "SLg-Location-Type", Enumerated {
        0 => "CURRENT_LOCATION",
        1 => "CURRENT_OR_LAST_KNOWN_LOCATION",
        2 => "INITIAL_LOCATION",
        3 => "ACTIVATE_DEFERRED_LOCATION",
        4 => "CANCEL_DEFERRED_LOCATION",
        5 => "NOTIFICATION_VERIFICATION_ONLY",
    }, M, "7.4.2";
    LCS_EPS_CLIENT_NAME = 2501/10415, "LCS-EPS-Client-Name", Grouped<LCS_EPS_CLIENT_NAME>, M, "7.4.3";
    LCS_REQUESTOR_NAME = 2502/10415, "LCS-Requestor-Name", Grouped<LCS_REQUESTOR_NAME>, M, "7.4.4";
    LCS_PRIORITY = 2503/10415, "LCS-Priority", Unsigned32, M, "7.4.5";
    LCS_QOS = 2504/10415, "LCS-QoS", Grouped<LCS_QOS>, M, "7.4.6";
    HORIZONTAL_ACCURACY = 2505/10415, "Horizontal-Accuracy", Unsigned32, M, "7.4.7";
    VERTICAL_ACCURACY = 2506/10415, "Vertical-Accuracy", Unsigned32, M, "7.4.8";
    VERTICAL_REQUESTED = 2507/10415, "Vertical-Requested", Enumerated {
        0 => "VERTICAL_COORDINATE_IS_NOT_REQUESTED",
        1 => "VERTICAL_COORDINATE_IS_REQUESTED",
    }, M, "7.4.9";
    VELOCITY_REQUESTED = 2508/10415, "Velocity-Requested", Enumerated {
        0 => "VELOCITY_IS_NOT_REQUESTED",
        1 => "VELOCITY_IS_REQUESTED",
    }, M, "7.4.10";
    RESPONSE_TIME = 2509/10415, "Response-Time", Enumerated { 0 => "LOW_DELAY", 1 => "DELAY_TOLERANT" }, M, "7.4.11";
    SUPPORTED_GAD_SHAPES = 2510/10415, "Supported-GAD-Shapes", Unsigned32 [
        0 => "ellipsoidPoint",
        1 => "ellipsoidPointWithUncertaintyCircle",
        2 => "ellipsoidPointWithUncertaintyEllipse",
        3 => "polygon",
        4 => "ellipsoidPointWithAltitude",
        5 => "ellipsoidPointWithAltitudeAndUncertaintyElipsoid",
        6 => "ellipsoidArc",
        7 => "highAccuracyEllipsoidPointWithUncertaintyEllipse",
        8 => "highAccuracyEllipsoidPointWithAltitudeAndUncertaintyEllipsoid",
        9 => "highAccuracyEllipsoidPointWithScalableUncertaintyEllipse",
        10 => "highAccuracyEllipsoidPointWithAltitudeAndScalableUncertaintyEllipsoid",
    ], M, "7.4.12";
    LCS_CODEWORD = 2511/10415, "LCS-Codeword", UTF8String, M, "7.4.13";
    LCS_PRIVACY_CHECK = 2512/10415, "LCS-Privacy-Check", Enumerated {
        0 => "ALLOWED_WITHOUT_NOTIFICATION",
        1 => "ALLOWED_WITH_NOTIFICATION",
        2 => "ALLOWED_IF_NO_RESPONSE",
        3 => "RESTRICTED_IF_NO_RESPONSE",
        4 => "NOT_ALLOWED",
    }, M, "7.4.14";
    ACCURACY_FULFILMENT_INDICATOR = 2513/10415, "Accuracy-Fulfilment-Indicator", Enumerated {
        0 => "REQUESTED_ACCURACY_FULFILLED",
        1 => "REQUESTED_ACCURACY_NOT_FULFILLED",
    }, M, "7.4.15";
    AGE_OF_LOCATION_ESTIMATE = 2514/10415, "Age-Of-Location-Estimate", Unsigned32, M, "7.4.16";
    VELOCITY_ESTIMATE = 2515/10415, "Velocity-Estimate", GeographicalVelocity, M: LOCATION, "7.4.17";
    EUTRAN_POSITIONING_DATA = 2516/10415, "EUTRAN-Positioning-Data", OctetString, M, "7.4.18";
    ECGI = 2517/10415, "ECGI", EutranCellGlobalIdentity, M: LOCATION, "7.4.19";
    LOCATION_EVENT = 2518/10415, "Location-Event", Enumerated {
        0 => "EMERGENCY_CALL_ORIGINATION",
        1 => "EMERGENCY_CALL_RELEASE",
        2 => "MO_LR",
        3 => "EMERGENCY_CALL_HANDOVER",
        4 => "DEFERRED_MT_LR_RESPONSE",
        5 => "DEFERRED_MO_LR_TTTP_INITIATION",
        6 => "DELAYED_LOCATION_REPORTING",
        7 => "HANDOVER_TO_5GC",
    }, M, "7.4.20";
    PSEUDONYM_INDICATOR = 2519/10415, "Pseudonym-Indicator", Enumerated {
        0 => "PSEUDONYM_NOT_REQUESTED",
        1 => "PSEUDONYM_REQUESTED",
    }, M, "7.4.21";
    LCS_SERVICE_TYPE_ID = 2520/10415, "LCS-Service-Type-ID", Unsigned32, M, "7.4.22";
    LCS_PRIVACY_CHECK_NON_SESSION = 2521/10415, "LCS-Privacy-Check-Non-Session",
        Grouped<LCS_PRIVACY_CHECK_NON_SESSION>, M, "7.4.23";
    LCS_PRIVACY_CHECK_SESSION = 2522/10415, "LCS-Privacy-Check-Session",
        Grouped<LCS_PRIVACY_CHECK_SESSION>, M, "7.4.24";
    LCS_QOS_CLASS = 2523/10415, "LCS-QoS-Class", Enumerated { 0 => "ASSURED", 1 => "BEST_EFFORT" }, M, "7.4.27";
    GERAN_POSITIONING_INFO = 2524/10415, "GERAN-Positioning-Info", Grouped<GERAN_POSITIONING_INFO>, X, "7.4.29";
    GERAN_POSITIONING_DATA = 2525/10415, "GERAN-Positioning-Data", OctetString, X, "7.4.30";
    GERAN_GANSS_POSITIONING_DATA = 2526/10415, "GERAN-GANSS-Positioning-Data", OctetString, X, "7.4.31";
    UTRAN_POSITIONING_INFO = 2527/10415, "UTRAN-Positioning-Info", Grouped<UTRAN_POSITIONING_INFO>, X, "7.4.32";
    UTRAN_POSITIONING_DATA = 2528/10415, "UTRAN-Positioning-Data", OctetString, X, "7.4.33";
    UTRAN_GANSS_POSITIONING_DATA = 2529/10415, "UTRAN-GANSS-Positioning-Data", OctetString, X, "7.4.34";
    LRR_FLAGS = 2530/10415, "LRR-Flags", Unsigned32 [
        0 => "Lgd/SLg-Indicator",
        1 => "MO-LR-ShortCircuit-Indicator",
        2 => "MO-LR-ShortCircuit-Requested",
    ], X, "7.4.35";
    LCS_REFERENCE_NUMBER = 2531/10415, "LCS-Reference-Number", OctetString, X, "7.4.37";
    DEFERRED_LOCATION_TYPE = 2532/10415, "Deferred-Location-Type", Unsigned32 [
        0 => "UE-Available",
        1 => "Entering-Into-Area",
        2 => "Leaving-From-Area",
        3 => "Being-Inside-Area",
        4 => "Periodic-LDR",
        5 => "Motion-Event",
        6 => "LDR-Activated",
        7 => "Maximum-Interval-Expiration",
    ], X, "7.4.36";
    AREA_EVENT_INFO = 2533/10415, "Area-Event-Info", Grouped<AREA_EVENT_INFO>, X, "7.4.38";
    AREA_DEFINITION = 2534/10415, "Area-Definition", Grouped<AREA_DEFINITION>, X, "7.4.39";
    AREA = 2535/10415, "Area", Grouped<AREA>, X, "7.4.40";
    AREA_TYPE = 2536/10415, "Area-Type", Unsigned32 {
        0 => "Country Code",
        1 => "PLMN ID",
        2 => "Location Area ID",
        3 => "Routing Area ID",
        4 => "Cell Global ID",
        5 => "UTRAN Cell ID",
        6 => "Tracking Area ID",
        7 => "E-UTRAN Cell Global ID",
    }, X, "7.4.41";
    AREA_IDENTIFICATION = 2537/10415, "Area-Identification", OctetString, X: LOCATION, "7.4.42";
    OCCURRENCE_INFO = 2538/10415, "Occurrence-Info", Enumerated {
        0 => "ONE_TIME_EVENT",
        1 => "MULTIPLE_TIME_EVENT",
    }, X, "7.4.43";
    INTERVAL_TIME = 2539/10415, "Interval-Time", Unsigned32, X, "7.4.44";
    PERIODIC_LDR_INFORMATION = 2540/10415, "Periodic-LDR-Information", Grouped<PERIODIC_LDR_INFORMATION>, X, "7.4.45";
    REPORTING_AMOUNT = 2541/10415, "Reporting-Amount", Unsigned32, X, "7.4.46";
    REPORTING_INTERVAL = 2542/10415, "Reporting-Interval", Unsigned32, X, "7.4.47";
    REPORTING_PLMN_LIST = 2543/10415, "Reporting-PLMN-List", Grouped<REPORTING_PLMN_LIST>, X, "7.4.48";
    PLMN_ID_LIST = 2544/10415, "PLMN-ID-List", Grouped<PLMN_ID_LIST>, X, "7.4.49";
    PLR_FLAGS = 2545/10415, "PLR-Flags", Unsigned32 [
        0 => "MO-LR-ShortCircuit-Indicator",
        1 => "Optimized-LCS-Proc-Req",
        2 => "Delayed-Location-Reporting-Support-Indicator",
    ], X, "7.4.52";
    PLA_FLAGS = 2546/10415, "PLA-Flags", Unsigned32 [
        0 => "Deferred-MT-LR-Response-Indicator",
        1 => "MO-LR-ShortCircuit-Indicator",
        2 => "Optimized-LCS-Proc-Performed",
        3 => "UE-Transiently-Not-Reachable-Indicator",
    ], X, "7.4.53";
    DEFERRED_MT_LR_DATA = 2547/10415, "Deferred-MT-LR-Data", Grouped<DEFERRED_MT_LR_DATA>, X, "7.4.54";
    TERMINATION_CAUSE_3GPP = 2548/10415, "Termination-Cause", Unsigned32 {
        0 => "Normal",
        1 => "Error Undefined",
        2 => "Internal Timeout",
        3 => "Congestion",
        4 => "MT_LR_Restart",
        5 => "Privacy Violation",
        6 => "Shape of Location Estimate Not Supported",
        7 => "Subscriber Termination",
        8 => "UE Termination",
        9 => "Network Termination",
    }, X, "7.4.55";
    LRA_FLAGS = 2549/10415, "LRA-Flags", Unsigned32 [ 0 => "MO-LR-ShortCircuit-Indicator" ], X, "7.4.56";
    PERIODIC_LOCATION_SUPPORT_INDICATOR = 2550/10415, "Periodic-Location-Support-Indicator", Enumerated {
        0 => "NOT_SUPPORTED",
        1 => "SUPPORTED",
    }, X, "7.4.50";
    PRIORITIZED_LIST_INDICATOR = 2551/10415, "Prioritized-List-Indicator", Enumerated {
        0 => "NOT_PRIORITIZED",
        1 => "PRIORITIZED",
    }, X, "7.4.51";
    ESMLC_CELL_INFO = 2552/10415, "ESMLC-Cell-Info", Grouped<ESMLC_CELL_INFO>, X, "7.4.57";
    CELL_PORTION_ID = 2553/10415, "Cell-Portion-ID", Unsigned32, X, "7.4.58";
    _1XRTT_RCID = 2554/10415, "1xRTT-RCID", OctetString, X, "7.4.59";
    DELAYED_LOCATION_REPORTING_DATA = 2555/10415, "Delayed-Location-Reporting-Data",
        Grouped<DELAYED_LOCATION_REPORTING_DATA>, X, "7.4.60";
    CIVIC_ADDRESS = 2556/10415, "Civic-Address", UTF8String, X: LOCATION, "7.4.61";
    BAROMETRIC_PRESSURE = 2557/10415, "Barometric-Pressure", Unsigned32, X, "7.4.62";
    UTRAN_ADDITIONAL_POSITIONING_DATA = 2558/10415, "UTRAN-Additional-Positioning-Data", OctetString, X, "7.4.63";
    MOTION_EVENT_INFO = 2559/10415, "Motion-Event-Info", Grouped<MOTION_EVENT_INFO>, X, "7.4.64";
    LINEAR_DISTANCE = 2560/10415, "Linear-Distance", Unsigned32, X, "7.4.65";
    MAXIMUM_INTERVAL = 2561/10415, "Maximum-Interval", Unsigned32, X, "7.4.66";
    SAMPLING_INTERVAL = 2562/10415, "Sampling-Interval", Unsigned32, X, "7.4.67";
    REPORTING_DURATION = 2563/10415, "Reporting-Duration", Unsigned32, X, "7.4.68";
    REPORTING_LOCATION_REQUIREMENTS = 2564/10415, "Reporting-Location-Requirements", Unsigned32, X, "7.4.69";
    ADDITIONAL_AREA = 2565/10415, "Additional-Area", Grouped<ADDITIONAL_AREA>, X, "7.4.70";
    AMF_INSTANCE_ID = 2566/10415, "AMF-Instance-Id", UTF8String, m: NODE_HOST, "7.4.71";
}
