//! `PCAP-IEs`, TS 25.453 §9.3.4: the information elements, in the order of the specification.

use crate::{common_data_types::*, constants::id};
use sigcodec_gsm::told::{plmn, tbcd};
use sigcodec_per::{
    BIT_STRING, BOOLEAN, CHOICE, CRITICALITY, ENUMERATED, EXTENSIONS, INTEGER, NULL, OCTET_STRING, SEQUENCE,
    SEQUENCE_OF, SINGLE, SIZE, SIZES, Set, UTC_TIME, sets, types,
};

types! {
    ACCURACY_FULFILMENT_INDICATOR "AccuracyFulfilmentIndicator" = ENUMERATED! {
        "requested-Accuracy-Fulfilled", "requested-Accuracy-Not-Fulfilled", ...
    };
    ADDITIONAL_METHOD_TYPE "AdditionalMethodType" = ENUMERATED! {
        "ue-assisted", "ue-based", "ue-based-preferred-but-ue-assisted-allowed",
        "ue-assisted-preferred-but-ue-based-allowed", ...
    };
    ADD_POS_MEASURED_RESULTS "AddPos-MeasuredResults" = SEQUENCE_OF!(SIZES(1, 8), ADD_POS_MEASURED_RESULTS_ELEMENT);
    ADD_POS_MEASURED_RESULTS_ELEMENT "AddPos-MeasuredResults-Element" = SEQUENCE! {
        "timestamp" OPTIONAL: UTC_TIME,
        "type": CHOICE! {
            "barometricPressure": SEQUENCE! {
                "uncompensatedBarometricPressure": BARO_MEASUREMENT,
                "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
                ...
            },
            "wlan": SEQUENCE! {
                "wlanMeasurementList": WLAN_MEASUREMENT_LIST,
                "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
                ...
            },
            "bt": SEQUENCE! {
                "btMeasurementList": BT_MEASUREMENT_LIST,
                "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
                ...
            },
            "mbs": SEQUENCE! {
                "mbsMeasurementList": MBS_MEASUREMENT_LIST,
                "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
                ...
            },
            ...
        },
        ...
    };
    WLAN_MEASUREMENT_LIST "WLANMeasurementList" = SEQUENCE_OF!(SIZES(1, 64), WLAN_MEASUREMENT_LIST_ELEMENT);
    WLAN_MEASUREMENT_LIST_ELEMENT "WLANMeasurementList-Element" = SEQUENCE! {
        "wlanBSSID": OCTET_STRING(SIZE(6)),
        "wlanSSID" OPTIONAL: OCTET_STRING(SIZES(1, 32)),
        "wlanRSSI" OPTIONAL: INTEGER(-127, 128),
        "wlanRTTvalue" OPTIONAL: INTEGER(0, 16777215),
        "wlanRTTunits" OPTIONAL: ENUMERATED! {
            "microseconds", "hundredsofnanoseconds", "tensofnanoseconds", "nanoseconds",
            "tenthsofnanosecond", ...
        },
        "wlanRTTaccuracy" OPTIONAL: INTEGER(0, 255),
        "wlanAPChannelFrequency" OPTIONAL: INTEGER(0, 256),
        "wlanServingFlag" OPTIONAL: BOOLEAN,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    BT_MEASUREMENT_LIST "BTMeasurementList" = SEQUENCE_OF!(SIZES(1, 32), BT_MEASUREMENT_LIST_ELEMENT);
    BT_MEASUREMENT_LIST_ELEMENT "BTMeasurementList-Element" = SEQUENCE! {
        "btADDR": OCTET_STRING(SIZE(6)),
        "btRSSI" OPTIONAL: INTEGER(-127, 128),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    MBS_MEASUREMENT_LIST "MBSMeasurementList" = SEQUENCE_OF!(SIZES(1, 64), MBS_MEASUREMENT_LIST_ELEMENT);
    MBS_MEASUREMENT_LIST_ELEMENT "MBSMeasurementList-Element" = SEQUENCE! {
        "transmitterID": INTEGER(0, 32767),
        "codephase": INTEGER(0, 2097151),
        "codephaseRMS": INTEGER(0, 63),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    BARO_MEASUREMENT "BaroMeasurement" = INTEGER(30000, 115000);
    ALMANAC_AND_SATELLITE_HEALTH_SIB "AlmanacAndSatelliteHealthSIB" = SEQUENCE! {
        "gpsAlmanacAndSatelliteHealth": GPS_ALMANAC_AND_SATELLITE_HEALTH,
        "satMask": BIT_STRING(SIZES(1, 32)),
        "lsbTOW": BIT_STRING(SIZE(8)),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    CAUSE "Cause" = CHOICE! {
        "radioNetwork": CAUSE_RADIO_NETWORK,
        "transport": CAUSE_TRANSPORT,
        "protocol": CAUSE_PROTOCOL,
        "misc": CAUSE_MISC,
        ...
    };
    CAUSE_RADIO_NETWORK "CauseRadioNetwork" = ENUMERATED! {
        "invalid-reference-information", "information-temporarily-not-available",
        "information-provision-not-supported-for-the-object",
        "position-calculation-error-invalid-GPS-measured-results", ...,
        "position-calculation-error-invalid-CellID-measured-results",
        "position-calculation-error-invalid-OTDOA-measured-results",
        "position-calculation-error-AGPS-positioning-method-not-supported",
        "position-calculation-error-CellID-positioning-method-not-supported",
        "position-calculation-error-OTDOA-positioning-method-not-supported",
        "initial-UE-position-estimate-missing", "position-caclulation-error-invalid-UTDOA-measured-results",
        "position-calculation-error-UTDOA-positioning-method-not-supported",
        "position-calculation-error-UTDOA-not-supported-UTRAN-cell", "positioning-method-not-supported",
        "loss-of-contact-with-UE", "sAS-unable-to-perform-UTDOA-positioning-within-response-time",
        "location-measurement-failure", "ue-positioning-error-Not-enough-OTDOA-cells",
        "ue-positioning-error-Not-enough-GPS-Satellites",
        "ue-positioning-error-Reference-Cell-not-serving-cell",
        "ue-positioning-error-Not-Accomplished-GPS-Timing-of-Cell-Frames",
        "ue-positioning-error-Undefined-Error",
        "position-calculation-error-invalid-Galileo-measured-results",
        "position-calculation-error-AGalileo-positioning-method-not-supported",
        "ue-positioning-error-Not-enough-Galileo-Satellites",
        "ue-positioning-error-Not-Accomplished-Galileo-Timing-of-Cell-Frames",
        "ue-positioning-error-Assistance-Data-missing",
        "position-calculation-error-invalid-GLONASS-measured-results",
        "position-calculation-error-invalid-GANSS-measured-results",
        "position-calculation-error-AGANSS-positioning-method-not-supported",
        "ue-positioning-error-Not-enough-GANSS-Satellites",
        "ue-positioning-error-Not-Accomplished-GANSS-Timing-of-Cell-Frames",
        "position-calculation-error-invalid-BDS-measured-results",
        "ue-Positioning-Error-Not-enough-BDS-Satellites",
        "position-calculation-error-A-BDS-positioning-method-not-supported"
    };
    CAUSE_TRANSPORT "CauseTransport" = ENUMERATED! { "transport-resource-unavailable", "unspecified", ... };
    CAUSE_PROTOCOL "CauseProtocol" = ENUMERATED! {
        "transfer-syntax-error", "abstract-syntax-error-reject", "abstract-syntax-error-ignore-and-notify",
        "message-not-compatible-with-receiver-state", "semantic-error", "unspecified",
        "abstract-syntax-error-falsely-constructed-message", ...
    };
    CAUSE_MISC "CauseMisc" = ENUMERATED! {
        "processing-overload", "hardware-failure", "o-and-m-intervention", "unspecified", ...
    };
    CELL_ID_MEASURED_RESULTS_SETS "CellId-MeasuredResultsSets" =
        SEQUENCE_OF!(SIZES(1, 16), CELL_ID_MEASURED_RESULTS_INFO_LIST);
    CELL_ID_MEASURED_RESULTS_INFO_LIST "CellId-MeasuredResultsInfoList" =
        SEQUENCE_OF!(SIZES(1, 32), CELL_ID_MEASURED_RESULTS_INFO);
    CELL_ID_MEASURED_RESULTS_INFO "CellId-MeasuredResultsInfo" = SEQUENCE! {
        "uC-ID": UC_ID,
        "uTRANAccessPointPositionAltitude": UTRAN_ACCESS_POINT_POSITION_ALTITUDE,
        "ue-PositionEstimate" OPTIONAL: UE_POSITION_ESTIMATE,
        "roundTripTimeInfo" OPTIONAL: ROUND_TRIP_TIME_INFO,
        "rxTimingDeviationInfo" OPTIONAL: RX_TIMING_DEVIATION_INFO,
        "rxTimingDeviationLCRInfo" OPTIONAL: RX_TIMING_DEVIATION_LCR_INFO,
        "pathloss" OPTIONAL: PATHLOSS,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&CELL_ID_MEASURED_RESULTS_INFO_EXT_IES),
        ...
    };
    ROUND_TRIP_TIME_INFO "RoundTripTimeInfo" = SEQUENCE! {
        "ue-RxTxTimeDifferenceType2": UE_RX_TX_TIME_DIFFERENCE_TYPE2,
        "ue-PositioningMeasQuality": UE_POSITIONING_MEAS_QUALITY,
        "roundTripTime": ROUND_TRIP_TIME,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&ROUND_TRIP_TIME_INFO_EXT_IES),
        ...
    };
    ROUND_TRIP_TIME_INFO_WITH_TYPE1 "RoundTripTimeInfoWithType1" = SEQUENCE! {
        "ue-RxTxTimeDifferenceType1": UE_RX_TX_TIME_DIFFERENCE_TYPE1,
        "roundTripTime": ROUND_TRIP_TIME,
        "extendedRoundTripTime" OPTIONAL: EXTENDED_ROUND_TRIP_TIME,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    UE_RX_TX_TIME_DIFFERENCE_TYPE2 "UE-RxTxTimeDifferenceType2" = INTEGER(0, 8191);
    UE_RX_TX_TIME_DIFFERENCE_TYPE1 "UE-RxTxTimeDifferenceType1" = INTEGER(768, 1280);
    UE_POSITIONING_MEAS_QUALITY "UE-PositioningMeasQuality" = SEQUENCE! {
        "stdResolution": BIT_STRING(SIZE(2)),
        "numberOfMeasurements": BIT_STRING(SIZE(3)),
        "stdOfMeasurements": BIT_STRING(SIZE(5)),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    ROUND_TRIP_TIME "RoundTripTime" = INTEGER(0, 32766);
    EXTENDED_ROUND_TRIP_TIME "ExtendedRoundTripTime" = INTEGER(32767, 103041);
    UTRAN_ACCESS_POINT_POSITION_ALTITUDE "UTRANAccessPointPositionAltitude" = SEQUENCE! {
        "geographicalCoordinates": GEOGRAPHICAL_COORDINATES,
        "ga-AltitudeAndDirection" OPTIONAL: GA_ALTITUDE_AND_DIRECTION,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    RX_TIMING_DEVIATION_INFO "RxTimingDeviationInfo" = SEQUENCE! {
        "rxTimingDeviation": RX_TIMING_DEVIATION,
        "timingAdvance": TIMING_ADVANCE,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    RX_TIMING_DEVIATION_LCR_INFO "RxTimingDeviationLCRInfo" = SEQUENCE! {
        "rxTimingDeviationLCR": RX_TIMING_DEVIATION_LCR,
        "timingAdvanceLCR": TIMING_ADVANCE_LCR,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&RX_TIMING_DEVIATION_LCR_INFO_EXT_IES),
        ...
    };
    EXTENDED_TIMING_ADVANCE_LCR "ExtendedTimingAdvanceLCR" = INTEGER(2048, 8191);
    RX_TIMING_DEVIATION768_INFO "RxTimingDeviation768Info" = SEQUENCE! {
        "rxTimingDeviation768": RX_TIMING_DEVIATION768,
        "timingAdvance768": TIMING_ADVANCE768,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    RX_TIMING_DEVIATION384EXT_INFO "RxTimingDeviation384extInfo" = SEQUENCE! {
        "rxTimingDeviation384ext": RX_TIMING_DEVIATION384EXT,
        "timingAdvance384ext": TIMING_ADVANCE384EXT,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    ADD_MEASUREMENT_INFO "AddMeasurementInfo" = SEQUENCE! {
        "cpich-RSCP" OPTIONAL: CPICH_RSCP,
        "cpich-EcNo" OPTIONAL: CPICH_EC_NO,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    ANGLE_OF_ARRIVAL_LCR "AngleOfArrivalLCR" = SEQUENCE! {
        "aOA-LCR": AOA_LCR,
        "aOA-LCR-Accuracy-Class": AOA_LCR_ACCURACY_CLASS,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    RX_TIMING_DEVIATION "RxTimingDeviation" = INTEGER(0, 8191);
    RX_TIMING_DEVIATION_LCR "RxTimingDeviationLCR" = INTEGER(0, 511);
    RX_TIMING_DEVIATION768 "RxTimingDeviation768" = INTEGER(0, 65535);
    RX_TIMING_DEVIATION384EXT "RxTimingDeviation384ext" = INTEGER(0, 32767);
    TIMING_ADVANCE "TimingAdvance" = INTEGER(0, 63);
    TIMING_ADVANCE_LCR "TimingAdvanceLCR" = INTEGER(0, 2047);
    TIMING_ADVANCE768 "TimingAdvance768" = INTEGER(0, 511);
    TIMING_ADVANCE384EXT "TimingAdvance384ext" = INTEGER(0, 255);
    PATHLOSS "Pathloss" = INTEGER(46, 158);
    CPICH_EC_NO "CPICH-EcNo" = INTEGER(0, 49);
    CPICH_RSCP "CPICH-RSCP" = INTEGER(-5, 91);
    AOA_LCR "AOA-LCR" = INTEGER(0, 719);
    AOA_LCR_ACCURACY_CLASS "AOA-LCR-Accuracy-Class" = ENUMERATED! { "a", "b", "c", "d", "e", "f", "g", "h", ... };
    CELL_ID_IRAT_MEASURED_RESULTS_SETS "CellId-IRATMeasuredResultsSets" =
        SEQUENCE_OF!(SIZES(1, 16), CELL_ID_IRAT_MEASURED_RESULTS_INFO_LIST);
    CELL_ID_IRAT_MEASURED_RESULTS_INFO_LIST "CellId-IRATMeasuredResultsInfoList" = SEQUENCE! {
        "gERAN-MeasuredResultsInfoList" OPTIONAL: GERAN_MEASURED_RESULTS_INFO_LIST,
        "iE-Extenstions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GERAN_MEASURED_RESULTS_INFO_LIST "GERAN-MeasuredResultsInfoList" =
        SEQUENCE_OF!(SIZES(1, 6), GERAN_MEASURED_RESULTS_INFO);
    GERAN_MEASURED_RESULTS_INFO "GERAN-MeasuredResultsInfo" = SEQUENCE! {
        "gERANCellID" OPTIONAL: GERAN_CELL_GLOBAL_ID,
        "gERANPhysicalCellID": GERAN_PHYSICAL_CELL_ID,
        "gSM-RSSI": GSM_RSSI,
        "iE-Extenstions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GERAN_CELL_GLOBAL_ID "GERANCellGlobalID" = SEQUENCE! {
        "plmn-Identity": PLMN_IDENTITY,
        "locationAreaCode": BIT_STRING(SIZE(16)),
        "cellIdentity": BIT_STRING(SIZE(16)),
        "iE-Extenstions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    PLMN_IDENTITY "PLMN-Identity": PLMN = OCTET_STRING(SIZE(3)).told(plmn);
    GSM_RSSI "GSM-RSSI" = INTEGER(0, 63);
    GERAN_PHYSICAL_CELL_ID "GERANPhysicalCellID" = SEQUENCE! {
        "bsic": GSM_BSIC,
        "arfcn": GSM_BCCH_ARFCN
    };
    GSM_BSIC "GSM-BSIC" = SEQUENCE! {
        "networkColourCode": BIT_STRING(SIZE(3)),
        "baseStationColourCode": BIT_STRING(SIZE(3))
    };
    GSM_BCCH_ARFCN "GSM-BCCH-ARFCN" = INTEGER(0, 1023);
    CELL_ID_POSITIONING "CellIDPositioning" = SEQUENCE! {
        "requestedCellIDMeasurements": REQUESTED_CELL_ID_MEASUREMENTS,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&CELL_ID_POSITIONING_EXT_IES),
        ...
    };
    REQUESTED_CELL_ID_MEASUREMENTS "RequestedCellIDMeasurements" = CHOICE! {
        "fdd": SEQUENCE! {
            "roundTripTimeInfoWanted": BOOLEAN,
            "pathlossWanted": BOOLEAN,
            "roundTripTimeInfoWithType1Wanted": BOOLEAN,
            "cpichRSCPWanted": BOOLEAN,
            "cpicEcNoWanted": BOOLEAN,
            "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
            ...
        },
        "tdd": SEQUENCE! {
            "rxTimingDeviationInfoWanted": BOOLEAN,
            "pathlossWanted": BOOLEAN,
            "rxTimingDeviationLCRInfoWanted": BOOLEAN,
            "rxTimingDeviation768InfoWanted": BOOLEAN,
            "rxTimingDeviation384extInfoWanted": BOOLEAN,
            "angleOfArrivalLCRWanted": BOOLEAN,
            "timingAdvanceLCRWanted": BOOLEAN,
            "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
            ...
        },
        ...
    };
    REQUESTED_CELL_IDGERAN_MEASUREMENTS "RequestedCellIDGERANMeasurements" = SEQUENCE! {
        "rSSIMeasurementsWanted": BOOLEAN,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    CLIENT_TYPE "ClientType" = ENUMERATED! {
        "emergency-services", "value-added-services", "plmn-operator-services", "lawful-intercept-services",
        "plmn-operator-broadcast-services", "plmn-operator-oam", "plmn-operator-anonymous-statistics",
        "plmn-operator-target-ms-service-support", ...
    };
    CRITICALITY_DIAGNOSTICS "CriticalityDiagnostics" = SEQUENCE! {
        "procedureCode" OPTIONAL: PROCEDURE_CODE,
        "triggeringMessage" OPTIONAL: TRIGGERING_MESSAGE,
        "procedureCriticality" OPTIONAL: CRITICALITY,
        "transactionID" OPTIONAL: TRANSACTION_ID,
        "iEsCriticalityDiagnostics" OPTIONAL: CRITICALITY_DIAGNOSTICS_IE_LIST,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    CRITICALITY_DIAGNOSTICS_IE_LIST "CriticalityDiagnostics-IE-List" = SEQUENCE_OF!(SIZES(1, 256), SEQUENCE! {
        "iECriticality": CRITICALITY,
        "iE-ID": PROTOCOL_IE_ID,
        "repetitionNumber" OPTIONAL: CRITICALITY_DIAGNOSTICS_REPETITION,
        "messageStructure" OPTIONAL: MESSAGE_STRUCTURE,
        "typeOfError": TYPE_OF_ERROR,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    });
    CRITICALITY_DIAGNOSTICS_REPETITION "CriticalityDiagnosticsRepetition" = INTEGER(0, 255);
    TYPE_OF_ERROR "TypeOfError" = ENUMERATED! { "not-understood", "missing", ... };
    DGPS_CORRECTIONS "DGPSCorrections" = SEQUENCE! {
        "gps-TOW-sec": INTEGER(0, 604799),
        "statusHealth": DIFF_CORRECTION_STATUS,
        "dgps-CorrectionSatInfoList" OPTIONAL: DGPS_CORRECTION_SAT_INFO_LIST,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    DIFF_CORRECTION_STATUS "DiffCorrectionStatus" = ENUMERATED! {
        "udre-1-0", "udre-0-75", "udre-0-5", "udre-0-3", "udre-0-2", "udre-0-1", "noData", "invalidData"
    };
    DGPS_CORRECTION_SAT_INFO_LIST "DGPS-CorrectionSatInfoList" =
        SEQUENCE_OF!(SIZES(1, 16), DGPS_CORRECTION_SAT_INFO);
    DGPS_CORRECTION_SAT_INFO "DGPS-CorrectionSatInfo" = SEQUENCE! {
        "satID": INTEGER(0, 63),
        "iode": INTEGER(0, 255),
        "udre": UDRE,
        "prc": PRC,
        "rrc": RRC,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&DGPS_CORRECTION_SAT_INFO_EXT_IES),
        ...
    };
    DGNSS_VALIDITY_PERIOD "DGNSS-ValidityPeriod" = SEQUENCE! {
        "udreGrowthRate": UDRE_GROWTH_RATE,
        "udreValidityTime": UDRE_VALIDITY_TIME,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    UDRE "UDRE" = ENUMERATED! { "lessThan1", "between1-and-4", "between4-and-8", "over8" };
    UDRE_GROWTH_RATE "UDREGrowthRate" = ENUMERATED! {
        "growth-1-point-5", "growth-2", "growth-4", "growth-6", "growth-8", "growth-10", "growth-12",
        "growth-16"
    };
    UDRE_VALIDITY_TIME "UDREValidityTime" = ENUMERATED! {
        "val-20sec", "val-40sec", "val-80sec", "val-160sec", "val-320sec", "val-640sec", "val-1280sec",
        "val-2560sec"
    };
    PRC "PRC" = INTEGER(-2047, 2047);
    RRC "RRC" = INTEGER(-127, 127);
    IMEI "IMEI": IMEI = OCTET_STRING(SIZE(8)).told(tbcd);
    IMSI "IMSI": IMSI = OCTET_STRING(SIZES(3, 8)).told(tbcd);
    UE_POSITION_ESTIMATE "UE-PositionEstimate" = CHOICE! {
        "point": GA_POINT,
        "pointWithUnCertainty": GA_POINT_WITH_UN_CERTAINTY,
        "polygon": GA_POLYGON,
        "pointWithUncertaintyEllipse": GA_POINT_WITH_UN_CERTAINTY_ELLIPSE,
        "pointWithAltitude": GA_POINT_WITH_ALTITUDE,
        "pointWithAltitudeAndUncertaintyEllipsoid": GA_POINT_WITH_ALTITUDE_AND_UNCERTAINTY_ELLIPSOID,
        "ellipsoidArc": GA_ELLIPSOID_ARC,
        ...
    };
    GEOGRAPHICAL_COORDINATES "GeographicalCoordinates" = SEQUENCE! {
        "latitudeSign": ENUMERATED! { "north", "south" },
        "latitude": INTEGER(0, 8388607),
        "longitude": INTEGER(-8388608, 8388607),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GA_ALTITUDE_AND_DIRECTION "GA-AltitudeAndDirection" = SEQUENCE! {
        "directionOfAltitude": ENUMERATED! { "height", "depth" },
        "altitude": INTEGER(0, 32767),
        ...
    };
    GA_ELLIPSOID_ARC "GA-EllipsoidArc" = SEQUENCE! {
        "geographicalCoordinates": GEOGRAPHICAL_COORDINATES,
        "innerRadius": INTEGER(0, 65535),
        "uncertaintyRadius": INTEGER(0, 127),
        "offsetAngle": INTEGER(0, 179),
        "includedAngle": INTEGER(0, 179),
        "confidence": INTEGER(0, 100),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GA_POINT "GA-Point" = SEQUENCE! {
        "geographicalCoordinates": GEOGRAPHICAL_COORDINATES,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GA_POINT_WITH_ALTITUDE "GA-PointWithAltitude" = SEQUENCE! {
        "geographicalCoordinates": GEOGRAPHICAL_COORDINATES,
        "altitudeAndDirection": GA_ALTITUDE_AND_DIRECTION,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GA_POINT_WITH_ALTITUDE_AND_UNCERTAINTY_ELLIPSOID "GA-PointWithAltitudeAndUncertaintyEllipsoid" = SEQUENCE! {
        "geographicalCoordinates": GEOGRAPHICAL_COORDINATES,
        "altitudeAndDirection": GA_ALTITUDE_AND_DIRECTION,
        "uncertaintyEllipse": GA_UNCERTAINTY_ELLIPSE,
        "uncertaintyAltitude": INTEGER(0, 127),
        "confidence": INTEGER(0, 100),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GA_POINT_WITH_UN_CERTAINTY "GA-PointWithUnCertainty" = SEQUENCE! {
        "geographicalCoordinates": GEOGRAPHICAL_COORDINATES,
        "uncertaintyCode": INTEGER(0, 127),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GA_POINT_WITH_UN_CERTAINTY_ELLIPSE "GA-PointWithUnCertaintyEllipse" = SEQUENCE! {
        "geographicalCoordinates": GEOGRAPHICAL_COORDINATES,
        "uncertaintyEllipse": GA_UNCERTAINTY_ELLIPSE,
        "confidence": INTEGER(0, 100),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GA_POLYGON "GA-Polygon" = SEQUENCE_OF!(SIZES(1, 15), SEQUENCE! {
        "geographicalCoordinates": GEOGRAPHICAL_COORDINATES,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    });
    GA_UNCERTAINTY_ELLIPSE "GA-UncertaintyEllipse" = SEQUENCE! {
        "uncertaintySemi-major": INTEGER(0, 127),
        "uncertaintySemi-minor": INTEGER(0, 127),
        "orientationOfMajorAxis": INTEGER(0, 89),
        ...
    };
    UE_POSITION_ESTIMATE_INFO "UE-PositionEstimateInfo" = SEQUENCE! {
        "referenceTimeChoice": REFERENCE_TIME_CHOICE,
        "ue-positionEstimate": UE_POSITION_ESTIMATE,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&UE_POSITION_ESTIMATE_INFO_EXT_IES),
        ...
    };
    REFERENCE_TIME_CHOICE "ReferenceTimeChoice" = CHOICE! {
        "utran-GPSReferenceTimeResult": UTRAN_GPS_REFERENCE_TIME_RESULT,
        "gps-ReferenceTimeOnly": INTEGER(0, 604799999).extensible(),
        "cell-Timing": CELL_TIMING,
        ...,
        "extension-ReferenceTimeChoice": EXTENSION_REFERENCE_TIME_CHOICE
    };
    EXTENSION_REFERENCE_TIME_CHOICE "Extension-ReferenceTimeChoice" = SINGLE(&EXTENSION_REFERENCE_TIME_CHOICE_IE);
    CELL_TIMING "Cell-Timing" = SEQUENCE! {
        "sfn": INTEGER(0, 4095),
        "uC-ID": UC_ID,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_REFERENCE_TIME_ONLY "GANSS-Reference-Time-Only" = SEQUENCE! {
        "ganssTODmsec": INTEGER(0, 3599999),
        "ganssTimeID" OPTIONAL: GANSSID,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    POSITION_DATA_U_EBASED "PositionDataUEbased" = SEQUENCE! {
        "positionData": BIT_STRING(SIZE(16)),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    POSITION_DATA "PositionData" = SEQUENCE! {
        "positioningDataDiscriminator": POSITIONING_DATA_DISCRIMINATOR,
        "positioningDataSet" OPTIONAL: POSITIONING_DATA_SET,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&POSITION_DATA_EXT_IES),
        ...
    };
    GANSS_POSITIONING_DATA_SET "GANSS-PositioningDataSet" =
        SEQUENCE_OF!(SIZES(1, 9), GANSS_POSITIONING_METHOD_AND_USAGE);
    GANSS_POSITIONING_METHOD_AND_USAGE "GANSS-PositioningMethodAndUsage" = OCTET_STRING(SIZE(1));
    POSITIONING_DATA_DISCRIMINATOR "PositioningDataDiscriminator" = BIT_STRING(SIZE(4));
    POSITIONING_DATA_SET "PositioningDataSet" = SEQUENCE_OF!(SIZES(1, 9), POSITIONING_METHOD_AND_USAGE);
    POSITIONING_METHOD_AND_USAGE "PositioningMethodAndUsage" = OCTET_STRING(SIZE(1));
    ADDITIONAL_POSITIONING_DATA_SET "Additional-PositioningDataSet" =
        SEQUENCE_OF!(SIZES(1, 8), ADDITIONAL_POSITIONING_METHOD_AND_USAGE);
    ADDITIONAL_POSITIONING_METHOD_AND_USAGE "Additional-PositioningMethodAndUsage" = OCTET_STRING(SIZE(1));
    GPS_ACQUISITION_ASSISTANCE "GPS-AcquisitionAssistance" = SEQUENCE! {
        "gps-TOW-1msec": INTEGER(0, 604799999),
        "satelliteInformationList": ACQUISITION_SAT_INFO_LIST,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&GPS_ACQUISITION_ASSISTANCE_EXT_IES),
        ...
    };
    ACQUISITION_SAT_INFO_LIST "AcquisitionSatInfoList" = SEQUENCE_OF!(SIZES(1, 16), ACQUISITION_SAT_INFO);
    ACQUISITION_SAT_INFO "AcquisitionSatInfo" = SEQUENCE! {
        "satID": INTEGER(0, 63),
        "doppler0thOrder": INTEGER(-2048, 2047),
        "extraDopplerInfo" OPTIONAL: EXTRA_DOPPLER_INFO,
        "codePhase": INTEGER(0, 1022),
        "integerCodePhase": INTEGER(0, 19),
        "gps-BitNumber": INTEGER(0, 3),
        "codePhaseSearchWindow": CODE_PHASE_SEARCH_WINDOW,
        "azimuthAndElevation" OPTIONAL: AZIMUTH_AND_ELEVATION,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&ACQUISITION_SAT_INFO_EXT_IES),
        ...
    };
    EXTRA_DOPPLER_INFO "ExtraDopplerInfo" = SEQUENCE! {
        "doppler1stOrder": INTEGER(-42, 21),
        "dopplerUncertainty": DOPPLER_UNCERTAINTY,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    EXTRA_DOPPLER_INFO_EXTENSION "ExtraDopplerInfoExtension" = SEQUENCE! {
        "doppler1stOrder": INTEGER(-42, 21),
        "dopplerUncertaintyExtension": DOPPLER_UNCERTAINTY_EXTENSION,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    DOPPLER_UNCERTAINTY "DopplerUncertainty" = ENUMERATED! { "hz12-5", "hz25", "hz50", "hz100", "hz200", ... };
    DOPPLER_UNCERTAINTY_EXTENSION "DopplerUncertaintyExtension" =
        ENUMERATED! { "hz300", "hz400", "hz500", "hz600", "noInformation", ... };
    CODE_PHASE_SEARCH_WINDOW "CodePhaseSearchWindow" = ENUMERATED! {
        "w1023", "w1", "w2", "w3", "w4", "w6", "w8", "w12", "w16", "w24", "w32", "w48", "w64", "w96", "w128",
        "w192"
    };
    AZIMUTH_AND_ELEVATION "AzimuthAndElevation" = SEQUENCE! {
        "azimuth": INTEGER(0, 31),
        "elevation": INTEGER(0, 7),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&AZIMUTH_AND_ELEVATION_EXT_IES),
        ...
    };
    AZIMUTH_AND_ELEVATION_LSB "AzimuthAndElevationLSB" = SEQUENCE! {
        "azimuthLSB": INTEGER(0, 15),
        "elevationLSB": INTEGER(0, 15),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    CONFIDENCE "Confidence" = INTEGER(0, 100);
    AUX_INFO_GANSS_ID1 "AuxInfoGANSS-ID1" = SEQUENCE_OF!(SIZES(1, 64), AUX_INFO_GANSS_ID1_ELEMENT);
    AUX_INFO_GANSS_ID1_ELEMENT "AuxInfoGANSS-ID1-element" = SEQUENCE! {
        "svID": INTEGER(0, 63),
        "signalsAvailable": BIT_STRING(SIZE(8)),
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    AUX_INFO_GANSS_ID3 "AuxInfoGANSS-ID3" = SEQUENCE_OF!(SIZES(1, 64), AUX_INFO_GANSS_ID3_ELEMENT);
    AUX_INFO_GANSS_ID3_ELEMENT "AuxInfoGANSS-ID3-element" = SEQUENCE! {
        "svID": INTEGER(0, 63),
        "signalsAvailable": BIT_STRING(SIZE(8)),
        "channelNumber": INTEGER(-7, 13),
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    CNA_VCLOCK_MODEL "CNAVclockModel" = SEQUENCE! {
        "cnavToc": BIT_STRING(SIZE(11)),
        "cnavTop": BIT_STRING(SIZE(11)),
        "cnavURA0": BIT_STRING(SIZE(5)),
        "cnavURA1": BIT_STRING(SIZE(3)),
        "cnavURA2": BIT_STRING(SIZE(3)),
        "cnavAf2": BIT_STRING(SIZE(10)),
        "cnavAf1": BIT_STRING(SIZE(20)),
        "cnavAf0": BIT_STRING(SIZE(26)),
        "cnavTgd": BIT_STRING(SIZE(13)),
        "cnavISCl1cp" OPTIONAL: BIT_STRING(SIZE(13)),
        "cnavISCl1cd" OPTIONAL: BIT_STRING(SIZE(13)),
        "cnavISCl1ca" OPTIONAL: BIT_STRING(SIZE(13)),
        "cnavISCl2c" OPTIONAL: BIT_STRING(SIZE(13)),
        "cnavISCl5i5" OPTIONAL: BIT_STRING(SIZE(13)),
        "cnavISCl5q5" OPTIONAL: BIT_STRING(SIZE(13)),
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    DELTA_UT1 "DeltaUT1" = SEQUENCE! {
        "b1": BIT_STRING(SIZE(11)),
        "b2": BIT_STRING(SIZE(10)),
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    DGANSS_CORRECTIONS "DGANSS-Corrections" = SEQUENCE! {
        "dGANSS-ReferenceTime": INTEGER(0, 119),
        "dGANSS-Information": DGANSS_INFORMATION,
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    DGANSS_INFORMATION "DGANSS-Information" = SEQUENCE_OF!(SIZES(1, 8), DGANSS_INFORMATION_ITEM);
    DGANSS_INFORMATION_ITEM "DGANSS-InformationItem" = SEQUENCE! {
        "gANSS-SignalId" OPTIONAL: GANSS_SIGNAL_ID,
        "gANSS-StatusHealth": GANSS_STATUS_HEALTH,
        "dGANSS-SignalInformation" OPTIONAL: DGANSS_SIGNALINFORMATION,
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    DGANSS_SIGNALINFORMATION "DGANSS-SignalInformation" =
        SEQUENCE_OF!(SIZES(1, 64), DGANSS_SIGNAL_INFORMATION_ITEM);
    DGANSS_SIGNAL_INFORMATION_ITEM "DGANSS-SignalInformationItem" = SEQUENCE! {
        "satId": INTEGER(0, 63),
        "gANSS-iod": BIT_STRING(SIZE(10)),
        "udre": UDRE,
        "ganss-prc": INTEGER(-2047, 2047),
        "ganss-rrc": INTEGER(-127, 127),
        "ie-Extensions" OPTIONAL: EXTENSIONS(&DGANSS_SIGNAL_INFORMATION_ITEM_EXT_IES),
        ...
    };
    GANSS_ADD_CLOCK_MODELS "GANSS-AddClockModels" = CHOICE! {
        "navClockModel": NA_VCLOCK_MODEL,
        "cnavClockModel": CNA_VCLOCK_MODEL,
        "glonassClockModel": GLONAS_SCLOCK_MODEL,
        "sbasClockModel": SBA_SCLOCK_MODEL,
        ...,
        "bDSClockModel": BDS_CLOCK_MODEL
    };
    GANSS_ADD_ORBIT_MODELS "GANSS-AddOrbitModels" = CHOICE! {
        "navKeplerianSet": NAV_MODEL_NAV_KEPLERIAN_SET,
        "cnavKeplerianSet": NAV_MODEL_CNAV_KEPLERIAN_SET,
        "glonassECEF": NAV_MODEL_GLONAS_SECEF,
        "sbasECEF": NAV_MODEL_SBA_SECEF,
        ...,
        "bDSKeplerianSet": NAV_MODEL_BDS_KEPLERIAN_SET
    };
    GANSS_ADDITIONAL_IONOSPHERIC_MODEL "GANSS-Additional-Ionospheric-Model" = SEQUENCE! {
        "dataID": BIT_STRING(SIZE(2)),
        "alpha-beta-parameters": GPS_IONOSPHERIC_MODEL,
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_ADDITIONAL_NAVIGATION_MODELS "GANSS-Additional-Navigation-Models" = SEQUENCE! {
        "non-broadcastIndication" OPTIONAL: ENUMERATED! { "true" },
        "ganssSatInfoNavList": GANSS_SAT_INFO_ADD_NAV_LIST,
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_ADDITIONAL_TIME_MODELS "GANSS-Additional-Time-Models" = SEQUENCE_OF!(SIZES(1, 7), GANSS_TIME_MODEL);
    GANSS_ADDITIONAL_UTC_MODELS "GANSS-Additional-UTC-Models" = CHOICE! {
        "utcModel1": UT_CMODEL_SET1,
        "utcModel2": UT_CMODEL_SET2,
        "utcModel3": UT_CMODEL_SET3,
        ...,
        "utcModel4": UT_CMODEL_SET4
    };
    GANSS_ALM_BDS_KEPLERICANSET "GANSS-ALM-BDSKeplericanset" = SEQUENCE! {
        "satellite-Information-BDS-KP-List": SATELLITE_INFORMATION_BDS_KP_LIST,
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    SATELLITE_INFORMATION_BDS_KP_LIST "Satellite-Information-BDS-KP-List" =
        SEQUENCE_OF!(SIZES(1, 36), SATELLITE_INFORMATION_BDS_KP_ITEM);
    SATELLITE_INFORMATION_BDS_KP_ITEM "Satellite-Information-BDS-KP-Item" = SEQUENCE! {
        "sVID-BDS": INTEGER(0, 63),
        "tOA-BDS": BIT_STRING(SIZE(8)),
        "a21-BDS": BIT_STRING(SIZE(24)),
        "e-BDS": BIT_STRING(SIZE(17)),
        "omg-lower-BDS": BIT_STRING(SIZE(24)),
        "m0-BDS": BIT_STRING(SIZE(24)),
        "omg-0-BDS": BIT_STRING(SIZE(24)),
        "omg-upper-BDS": BIT_STRING(SIZE(17)),
        "delta-i-BDS": BIT_STRING(SIZE(16)),
        "a0-BDS": BIT_STRING(SIZE(11)),
        "a1-BDS": BIT_STRING(SIZE(11)),
        "hea-BDS" OPTIONAL: BIT_STRING(SIZE(9)),
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_ALM_ECE_FSBAS_ALMANAC_SET "GANSS-ALM-ECEFsbasAlmanacSet" = SEQUENCE! {
        "sat-info-SBASecefList": GANSS_SAT_INFO_ALMANAC_SBA_SECEF_LIST,
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_ALM_GLONASS_ALMANAC_SET "GANSS-ALM-GlonassAlmanacSet" = SEQUENCE! {
        "sat-info-GLOkpList": GANSS_SAT_INFO_ALMANAC_GL_OKP_LIST,
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_ALM_MIDI_ALMANAC_SET "GANSS-ALM-MidiAlmanacSet" = SEQUENCE! {
        "t-oa": INTEGER(0, 255),
        "sat-info-MIDIkpList": GANSS_SAT_INFO_ALMANAC_MID_IKP_LIST,
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_ALM_NAV_KEPLERIAN_SET "GANSS-ALM-NAVKeplerianSet" = SEQUENCE! {
        "t-oa": INTEGER(0, 255),
        "sat-info-NAVkpList": GANSS_SAT_INFO_ALMANAC_NA_VKP_LIST,
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_ALM_REDUCED_KEPLERIAN_SET "GANSS-ALM-ReducedKeplerianSet" = SEQUENCE! {
        "t-oa": INTEGER(0, 255),
        "sat-info-REDkpList": GANSS_SAT_INFO_ALMANAC_RE_DKP_LIST,
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_ALMANAC_AND_SATELLITE_HEALTH "GANSS-AlmanacAndSatelliteHealth" = SEQUENCE! {
        "weekNumber": INTEGER(0, 255),
        "gANSS-AlmanacModel": GANSS_ALMANAC_MODEL,
        "ie-Extensions" OPTIONAL: EXTENSIONS(&GANSS_ALMANAC_AND_SATELLITE_HEALTH_EXT_IES),
        ...
    };
    GANSS_ALMANAC_MODEL "GANSS-AlmanacModel" = CHOICE! {
        "gANSS-keplerianParameters": GANSS_KEPLERIAN_PARAMETERS_ALM,
        ...,
        "extension-GANSS-AlmanacModel": EXTENSION_GANSS_ALMANAC_MODEL
    };
    EXTENSION_GANSS_ALMANAC_MODEL "Extension-GANSS-AlmanacModel" = SINGLE(&EXTENSION_GANSS_ALMANAC_MODEL_IE);
    GANSS_AUXILIARY_INFORMATION "GANSS-Auxiliary-Information" = CHOICE! {
        "ganssID1": AUX_INFO_GANSS_ID1,
        "ganssID3": AUX_INFO_GANSS_ID3,
        ...
    };
    GANSS_AZIMUTH_AND_ELEVATION "GANSS-AzimuthAndElevation" = SEQUENCE! {
        "azimuth": INTEGER(0, 31),
        "elevation": INTEGER(0, 75),
        "ie-Extensions" OPTIONAL: EXTENSIONS(&GANSS_AZIMUTH_AND_ELEVATION_EXT_IES),
        ...
    };
    GANSS_CLOCK_MODEL "GANSS-Clock-Model" = SEQUENCE_OF!(SIZES(1, 4), GANSS_SATELLITE_CLOCK_MODEL_ITEM);
    GANSS_COMMON_ASSISTANCE_DATA "GANSS-CommonAssistanceData" = SEQUENCE! {
        "ganss-Reference-Time" OPTIONAL: GANSS_REFERENCE_TIME,
        "ganss-Ionospheric-Model" OPTIONAL: GANSS_IONOSPHERIC_MODEL,
        "ganss-Reference-Location" OPTIONAL: GANSS_REFERENCE_LOCATION,
        "ie-Extensions" OPTIONAL: EXTENSIONS(&GANSS_COMMON_ASSISTANCE_DATA_EXT_IES),
        ...
    };
    GANSS_DATA_BIT_ASSISTANCE "GANSS-Data-Bit-Assistance" = SEQUENCE! {
        "ganssTod": INTEGER(0, 59).extensible(),
        "dataBitAssistancelist": GANSS_DATA_BIT_ASSISTANCE_LIST,
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_DATA_BIT_ASSISTANCE_LIST "GANSS-DataBitAssistanceList" =
        SEQUENCE_OF!(SIZES(1, 64), GANSS_DATA_BIT_ASSISTANCE_ITEM);
    GANSS_DATA_BIT_ASSISTANCE_ITEM "GANSS-DataBitAssistanceItem" = SEQUENCE! {
        "satId": INTEGER(0, 63),
        "dataBitAssistanceSgnList": GANSS_DATA_BIT_ASSISTANCE_SGN_LIST,
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_DATA_BIT_ASSISTANCE_SGN_LIST "GANSS-DataBitAssistanceSgnList" =
        SEQUENCE_OF!(SIZES(1, 8), GANSS_DATA_BIT_ASSISTANCE_SGN_ITEM);
    GANSS_DATA_BIT_ASSISTANCE_SGN_ITEM "GANSS-DataBitAssistanceSgnItem" = SEQUENCE! {
        "ganss-SignalId": GANSS_SIGNAL_ID,
        "ganssDataBits": BIT_STRING(SIZES(1, 1024)),
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_EARTH_ORIENTATION_PARAMETERS "GANSS-Earth-Orientation-Parameters" = SEQUENCE! {
        "teop": BIT_STRING(SIZE(16)),
        "pmX": BIT_STRING(SIZE(21)),
        "pmXdot": BIT_STRING(SIZE(15)),
        "pmY": BIT_STRING(SIZE(21)),
        "pmYdot": BIT_STRING(SIZE(15)),
        "deltaUT1": BIT_STRING(SIZE(31)),
        "deltaUT1dot": BIT_STRING(SIZE(19)),
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_EXTRA_DOPPLER "GANSS-ExtraDoppler" = SEQUENCE! {
        "dopplerFirstOrder": INTEGER(-42, 21),
        "dopplerUncertainty": ENUMERATED! { "dH40", "dH20", "dH10", "dH5", "dH2-5" },
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_EXTRA_DOPPLER_EXTENSION "GANSS-ExtraDopplerExtension" = SEQUENCE! {
        "dopplerFirstOrder": INTEGER(-42, 21),
        "dopplerUncertaintyExtension": ENUMERATED! { "dH60", "dH80", "dH100", "dH120", "noInformation" },
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_GENERIC_ASSISTANCE_DATA_LIST "GANSS-GenericAssistanceDataList" =
        SEQUENCE_OF!(SIZES(1, 8), GANSS_GENERIC_ASSISTANCE_DATA);
    GANSS_GENERIC_ASSISTANCE_DATA "GANSSGenericAssistanceData" = SEQUENCE! {
        "ganssId" OPTIONAL: GANSSID,
        "ganss-Real-Time-Integrity" OPTIONAL: GANSS_REAL_TIME_INTEGRITY,
        "ganss-DataBitAssistance" OPTIONAL: GANSS_DATA_BIT_ASSISTANCE,
        "dganss-Corrections" OPTIONAL: DGANSS_CORRECTIONS,
        "ganss-AlmanacAndSatelliteHealth" OPTIONAL: GANSS_ALMANAC_AND_SATELLITE_HEALTH,
        "ganss-ReferenceMeasurementInfo" OPTIONAL: GANSS_REFERENCE_MEASUREMENT_INFO,
        "ganss-UTC-Model" OPTIONAL: GANSS_UTC_MODEL,
        "ganss-Time-Model" OPTIONAL: GANSS_TIME_MODEL,
        "ganss-Navigation-Model" OPTIONAL: GANSS_NAVIGATION_MODEL,
        "ie-Extensions" OPTIONAL: EXTENSIONS(&GANSS_GENERIC_ASSISTANCE_EXT_IES),
        ...
    };
    BDS_IONOSPHERIC_GRID_MODEL "BDS-Ionospheric-Grid-Model" = SEQUENCE! {
        "bDS-Reference-Time": BDS_REFERENCE_TIME,
        "bDS-Ionospheric-Grid-Information": BDS_IONOSPHERIC_GRID_INFORMATION,
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    BDS_REFERENCE_TIME "BDS-Reference-Time" = INTEGER(0, 3570);
    BDS_IONOSPHERIC_GRID_INFORMATION "BDS-Ionospheric-Grid-Information" = SEQUENCE_OF!(SIZES(1, 320), SEQUENCE! {
        "iGP-number-BDS": INTEGER(1, 320),
        "vertical-Delay-BDS": BIT_STRING(SIZE(9)),
        "gIVEI-BDS": BIT_STRING(SIZE(4)),
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    });
    DBDS_CORRECTION_INFORMATION "DBDS-Correction-Information" = SEQUENCE! {
        "bDS-Reference-Time": BDS_REFERENCE_TIME,
        "dBDS-Information": DBDS_INFORMATION,
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    DBDS_INFORMATION "DBDS-Information" = SEQUENCE_OF!(SIZES(1, 8), SEQUENCE! {
        "dBDS-Signal-ID" OPTIONAL: GANSSID,
        "dGANSS-Signal-Information": DGANSS_SIGNAL_INFORMATION,
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    });
    DGANSS_SIGNAL_INFORMATION "DGANSS-Signal-Information" = SEQUENCE_OF!(SIZES(1, 64), SEQUENCE! {
        "sat-ID-BDS": INTEGER(0, 63),
        "uDREI-BDS": INTEGER(0, 15),
        "rURAI-BDS": INTEGER(0, 15),
        "delta-t-BDS": BIT_STRING(SIZE(13)),
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    });
    GANSS_GENERIC_MEASUREMENT_INFO "GANSS-GenericMeasurementInfo" = SEQUENCE_OF!(SIZES(1, 8), SEQUENCE! {
        "ganssId" OPTIONAL: GANSSID,
        "ganssMeasurementSignalList": GANSS_MEASUREMENT_SIGNAL_LIST,
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    });
    GANSSID "GANSSID" = SEQUENCE! {
        "ganss-ID": INTEGER(0, 7),
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_MEASUREMENT_SIGNAL_LIST "GANSSMeasurementSignalList" = SEQUENCE_OF!(SIZES(1, 8), SEQUENCE! {
        "ganssSignalId" OPTIONAL: GANSS_SIGNAL_ID,
        "ganssCodePhaseAmbiguity" OPTIONAL: INTEGER(0, 31),
        "ganssMeasurementParameters": GANSS_MEASUREMENT_PARAMETERS,
        "ie-Extensions" OPTIONAL: EXTENSIONS(&GANSS_MEASUREMENT_SIGNAL_LIST_EXT_IES),
        ...
    });
    GANSS_CODE_PHASE_AMBIGUITY_EXT "GanssCodePhaseAmbiguityExt" = SEQUENCE! {
        "ganssCodePhaseAmbiguity-ext": INTEGER(32, 127),
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_IONOSPHERIC_MODEL "GANSS-Ionospheric-Model" = SEQUENCE! {
        "alpha-zero-ionos": BIT_STRING(SIZE(11)),
        "alpha-one-ionos": BIT_STRING(SIZE(11)),
        "alpha-two-ionos": BIT_STRING(SIZE(14)),
        "gANSS-IonosphereRegionalStormFlags" OPTIONAL: GANSS_IONOSPHERE_REGIONAL_STORM_FLAGS,
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_IONOSPHERE_REGIONAL_STORM_FLAGS "GANSS-IonosphereRegionalStormFlags" = SEQUENCE! {
        "storm-flag-one": BOOLEAN,
        "storm-flag-two": BOOLEAN,
        "storm-flag-three": BOOLEAN,
        "storm-flag-four": BOOLEAN,
        "storm-flag-five": BOOLEAN,
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_KEPLERIAN_PARAMETERS_ALM "GANSS-KeplerianParametersAlm" = SEQUENCE! {
        "t-oa": INTEGER(0, 1023),
        "iod-a": INTEGER(0, 15),
        "gANSS-SatelliteInformationKP": GANSS_SATELLITE_INFORMATION_KP,
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_KEPLERIAN_PARAMETERS_ORB "GANSS-KeplerianParametersOrb" = SEQUENCE! {
        "toe-nav": BIT_STRING(SIZE(14)),
        "ganss-omega-nav": BIT_STRING(SIZE(32)),
        "delta-n-nav": BIT_STRING(SIZE(16)),
        "m-zero-nav": BIT_STRING(SIZE(32)),
        "omegadot-nav": BIT_STRING(SIZE(24)),
        "ganss-e-nav": BIT_STRING(SIZE(32)),
        "idot-nav": BIT_STRING(SIZE(14)),
        "a-sqrt-nav": BIT_STRING(SIZE(32)),
        "i-zero-nav": BIT_STRING(SIZE(32)),
        "omega-zero-nav": BIT_STRING(SIZE(32)),
        "c-rs-nav": BIT_STRING(SIZE(16)),
        "c-is-nav": BIT_STRING(SIZE(16)),
        "c-us-nav": BIT_STRING(SIZE(16)),
        "c-rc-nav": BIT_STRING(SIZE(16)),
        "c-ic-nav": BIT_STRING(SIZE(16)),
        "c-uc-nav": BIT_STRING(SIZE(16)),
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_MEASUREMENT_PARAMETERS "GANSS-MeasurementParameters" =
        SEQUENCE_OF!(SIZES(1, 64), GANSS_MEASUREMENT_PARAMETERS_ITEM);
    GANSS_MEASUREMENT_PARAMETERS_ITEM "GANSS-MeasurementParametersItem" = SEQUENCE! {
        "satId": INTEGER(0, 63),
        "cToNzero": INTEGER(0, 63),
        "multipathIndicator": ENUMERATED! { "nM", "low", "medium", "high" },
        "carrierQualityIndication" OPTIONAL: BIT_STRING(SIZE(2)),
        "ganssCodePhase": INTEGER(0, 2097151),
        "ganssIntegerCodePhase" OPTIONAL: INTEGER(0, 63),
        "codePhaseRmsError": INTEGER(0, 63),
        "doppler": INTEGER(-32768, 32767),
        "adr" OPTIONAL: INTEGER(0, 33554431),
        "ie-Extensions" OPTIONAL: EXTENSIONS(&GANSS_MEASUREMENT_PARAMETERS_ITEM_EXT_IES),
        ...
    };
    GANSS_INTEGER_CODE_PHASE_EXT "GanssIntegerCodePhaseExt" = SEQUENCE! {
        "ganssIntegerCodePhase-ext": INTEGER(64, 127),
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_MEASURED_RESULTS_LIST "GANSS-MeasuredResultsList" = SEQUENCE_OF!(SIZES(1, 3), GANSS_MEASURED_RESULTS);
    GANSS_MEASURED_RESULTS "GANSS-MeasuredResults" = SEQUENCE! {
        "referenceTime": CHOICE! {
            "utranReferenceTime": UTRAN_GANSS_REFERENCE_TIME_UL,
            "ganssReferenceTimeOnly": GANSS_REFERENCETIMEONLY,
            ...
        },
        "ganssGenericMeasurementInfo": GANSS_GENERIC_MEASUREMENT_INFO,
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_NAVIGATION_MODEL "GANSS-Navigation-Model" = SEQUENCE! {
        "non-broadcastIndication" OPTIONAL: ENUMERATED! { "true" },
        "ganssSatInfoNav": GANSS_SAT_INFO_NAV,
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_ORBIT_MODEL "GANSS-Orbit-Model" =
        CHOICE! { "gANSS-keplerianParameters": GANSS_KEPLERIAN_PARAMETERS_ORB, ... };
    GANSS_REAL_TIME_INTEGRITY "GANSS-Real-Time-Integrity" =
        SEQUENCE_OF!(SIZES(1, 64), GANSS_REAL_TIME_INFORMATION_ITEM);
    GANSS_REAL_TIME_INFORMATION_ITEM "GANSS-RealTimeInformationItem" = SEQUENCE! {
        "bad-ganss-satId": INTEGER(0, 63),
        "bad-ganss-signalId" OPTIONAL: BIT_STRING(SIZE(8)),
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_REFERENCE_LOCATION "GANSS-Reference-Location" = SEQUENCE! {
        "ue-PositionEstimate": UE_POSITION_ESTIMATE,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_REFERENCE_MEASUREMENT_INFO "GANSS-ReferenceMeasurementInfo" = SEQUENCE! {
        "ganssSignalId" OPTIONAL: GANSS_SIGNAL_ID,
        "satelliteInformation": GANSS_SATELLITE_INFORMATION,
        "ie-Extensions" OPTIONAL: EXTENSIONS(&GANSS_REFERENCE_MEASUREMENT_INFO_EXT_IES),
        ...
    };
    GANSS_REFERENCE_TIME "GANSS-Reference-Time" = SEQUENCE! {
        "ganssDay" OPTIONAL: INTEGER(0, 8191),
        "ganssTod": INTEGER(0, 86399),
        "ganssTodUncertainty" OPTIONAL: INTEGER(0, 127),
        "ganssTimeId" OPTIONAL: GANSSID,
        "utran-ganssreferenceTime" OPTIONAL: UTRAN_GANSS_REFERENCE_TIME_DL,
        "tutran-ganss-driftRate" OPTIONAL: TUTRAN_GANSS_DRIFT_RATE,
        "ie-Extensions" OPTIONAL: EXTENSIONS(&GANSS_REFERENCE_TIME_EXT_IES),
        ...
    };
    GANSS_DAY_CYCLE "GANSS-Day-Cycle" = INTEGER(0, 7);
    GANSS_REFERENCETIMEONLY "GANSS-ReferenceTimeOnly" = SEQUENCE! {
        "gANSS-tod": INTEGER(0, 3599999),
        "gANSS-timeId" OPTIONAL: GANSSID,
        "gANSS-TimeUncertainty" OPTIONAL: INTEGER(0, 127),
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_SATELLITE_CLOCK_MODEL_ITEM "GANSS-SatelliteClockModelItem" = SEQUENCE! {
        "t-oc": BIT_STRING(SIZE(14)),
        "a-i2": BIT_STRING(SIZE(6)),
        "a-i1": BIT_STRING(SIZE(21)),
        "a-i0": BIT_STRING(SIZE(31)),
        "t-gd" OPTIONAL: BIT_STRING(SIZE(10)),
        "sisa": BIT_STRING(SIZE(8)),
        "model-id" OPTIONAL: INTEGER(0, 3),
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_SATELLITE_INFORMATION "GANSS-SatelliteInformation" =
        SEQUENCE_OF!(SIZES(1, 64), GANSS_SATELLITE_INFORMATION_ITEM);
    GANSS_SATELLITE_INFORMATION_ITEM "GANSS-SatelliteInformationItem" = SEQUENCE! {
        "ganssSatId": INTEGER(0, 63),
        "dopplerZeroOrder": INTEGER(-2048, 2047),
        "extraDoppler" OPTIONAL: GANSS_EXTRA_DOPPLER,
        "codePhase": INTEGER(0, 1023),
        "integerCodePhase": INTEGER(0, 127),
        "codePhaseSearchWindow": INTEGER(0, 31),
        "azimuthAndElevation" OPTIONAL: GANSS_AZIMUTH_AND_ELEVATION,
        "ie-Extensions" OPTIONAL: EXTENSIONS(&GANSS_SATELLITE_INFORMATION_ITEM_EXT_IES),
        ...
    };
    GANSS_SATELLITE_INFORMATION_KP "GANSS-SatelliteInformationKP" =
        SEQUENCE_OF!(SIZES(1, 36), GANSS_SATELLITE_INFORMATION_KP_ITEM);
    GANSS_SATELLITE_INFORMATION_KP_ITEM "GANSS-SatelliteInformationKPItem" = SEQUENCE! {
        "satId": INTEGER(0, 63),
        "ganss-e-alm": BIT_STRING(SIZE(11)),
        "ganss-delta-I-alm": BIT_STRING(SIZE(11)),
        "ganss-omegadot-alm": BIT_STRING(SIZE(11)),
        "ganss-svStatusINAV-alm": BIT_STRING(SIZE(4)),
        "ganss-svStatusFNAV-alm" OPTIONAL: BIT_STRING(SIZE(2)),
        "ganss-delta-a-sqrt-alm": BIT_STRING(SIZE(13)),
        "ganss-omegazero-alm": BIT_STRING(SIZE(16)),
        "ganss-m-zero-alm": BIT_STRING(SIZE(16)),
        "ganss-omega-alm": BIT_STRING(SIZE(16)),
        "ganss-af-zero-alm": BIT_STRING(SIZE(16)),
        "ganss-af-one-alm": BIT_STRING(SIZE(13)),
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_SAT_INFO_ALMANAC_GL_OKP_LIST "GANSS-SAT-Info-Almanac-GLOkpList" =
        SEQUENCE_OF!(SIZES(1, 36), GANSS_SAT_INFO_ALMANAC_GL_OKP);
    GANSS_SAT_INFO_ALMANAC_GL_OKP "GANSS-SAT-Info-Almanac-GLOkp" = SEQUENCE! {
        "gloAlmNA": BIT_STRING(SIZE(11)),
        "gloAlmnA": BIT_STRING(SIZE(5)),
        "gloAlmHA": BIT_STRING(SIZE(5)),
        "gloAlmLambdaA": BIT_STRING(SIZE(21)),
        "gloAlmTlambdaA": BIT_STRING(SIZE(21)),
        "gloAlmDeltaIA": BIT_STRING(SIZE(18)),
        "gloAkmDeltaTA": BIT_STRING(SIZE(22)),
        "gloAlmDeltaTdotA": BIT_STRING(SIZE(7)),
        "gloAlmEpsilonA": BIT_STRING(SIZE(15)),
        "gloAlmOmegaA": BIT_STRING(SIZE(16)),
        "gloAlmTauA": BIT_STRING(SIZE(10)),
        "gloAlmCA": BIT_STRING(SIZE(1)),
        "gloAlmMA" OPTIONAL: BIT_STRING(SIZE(2)),
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_SAT_INFO_ALMANAC_MID_IKP_LIST "GANSS-SAT-Info-Almanac-MIDIkpList" =
        SEQUENCE_OF!(SIZES(1, 36), GANSS_SAT_INFO_ALMANAC_MID_IKP);
    GANSS_SAT_INFO_ALMANAC_MID_IKP "GANSS-SAT-Info-Almanac-MIDIkp" = SEQUENCE! {
        "svID": INTEGER(0, 63),
        "midiAlmE": BIT_STRING(SIZE(11)),
        "midiAlmDeltaI": BIT_STRING(SIZE(11)),
        "midiAlmOmegaDot": BIT_STRING(SIZE(11)),
        "midiAlmSqrtA": BIT_STRING(SIZE(17)),
        "midiAlmOmega0": BIT_STRING(SIZE(16)),
        "midiAlmOmega": BIT_STRING(SIZE(16)),
        "midiAlmMo": BIT_STRING(SIZE(16)),
        "midiAlmaf0": BIT_STRING(SIZE(11)),
        "midiAlmaf1": BIT_STRING(SIZE(10)),
        "midiAlmL1Health": BIT_STRING(SIZE(1)),
        "midiAlmL2Health": BIT_STRING(SIZE(1)),
        "midiAlmL5Health": BIT_STRING(SIZE(1)),
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_SAT_INFO_ALMANAC_NA_VKP_LIST "GANSS-SAT-Info-Almanac-NAVkpList" =
        SEQUENCE_OF!(SIZES(1, 36), GANSS_SAT_INFO_ALMANAC_NA_VKP);
    GANSS_SAT_INFO_ALMANAC_NA_VKP "GANSS-SAT-Info-Almanac-NAVkp" = SEQUENCE! {
        "svID": INTEGER(0, 63),
        "navAlmE": BIT_STRING(SIZE(16)),
        "navAlmDeltaI": BIT_STRING(SIZE(16)),
        "navAlmOMEGADOT": BIT_STRING(SIZE(16)),
        "navAlmSVHealth": BIT_STRING(SIZE(8)),
        "navAlmSqrtA": BIT_STRING(SIZE(24)),
        "navAlmOMEGAo": BIT_STRING(SIZE(24)),
        "navAlmOmega": BIT_STRING(SIZE(24)),
        "navAlmMo": BIT_STRING(SIZE(24)),
        "navAlmaf0": BIT_STRING(SIZE(11)),
        "navAlmaf1": BIT_STRING(SIZE(11)),
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_SAT_INFO_ALMANAC_RE_DKP_LIST "GANSS-SAT-Info-Almanac-REDkpList" =
        SEQUENCE_OF!(SIZES(1, 36), GANSS_SAT_INFO_ALMANAC_RE_DKP);
    GANSS_SAT_INFO_ALMANAC_RE_DKP "GANSS-SAT-Info-Almanac-REDkp" = SEQUENCE! {
        "svID": INTEGER(0, 63),
        "redAlmDeltaA": BIT_STRING(SIZE(8)),
        "redAlmOmega0": BIT_STRING(SIZE(7)),
        "redAlmPhi0": BIT_STRING(SIZE(7)),
        "redAlmL1Health": BIT_STRING(SIZE(1)),
        "redAlmL2Health": BIT_STRING(SIZE(1)),
        "redAlmL5Health": BIT_STRING(SIZE(1)),
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_SAT_INFO_ALMANAC_SBA_SECEF_LIST "GANSS-SAT-Info-Almanac-SBASecefList" =
        SEQUENCE_OF!(SIZES(1, 36), GANSS_SAT_INFO_ALMANAC_SBA_SECEF);
    GANSS_SAT_INFO_ALMANAC_SBA_SECEF "GANSS-SAT-Info-Almanac-SBASecef" = SEQUENCE! {
        "sbasAlmDataID": BIT_STRING(SIZE(2)),
        "svID": INTEGER(0, 63),
        "sbasAlmHealth": BIT_STRING(SIZE(8)),
        "sbasAlmXg": BIT_STRING(SIZE(15)),
        "sbasAlmYg": BIT_STRING(SIZE(15)),
        "sbasAlmZg": BIT_STRING(SIZE(9)),
        "sbasAlmXgdot": BIT_STRING(SIZE(3)),
        "sbasAlmYgDot": BIT_STRING(SIZE(3)),
        "sbasAlmZgDot": BIT_STRING(SIZE(4)),
        "sbasAlmTo": BIT_STRING(SIZE(11)),
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_SAT_INFO_ADD_NAV_LIST "Ganss-Sat-Info-AddNavList" = SEQUENCE_OF!(SIZES(1, 64), SEQUENCE! {
        "satId": INTEGER(0, 63),
        "svHealth": BIT_STRING(SIZE(6)),
        "iod": BIT_STRING(SIZE(11)),
        "ganssAddClockModels": GANSS_ADD_CLOCK_MODELS,
        "ganssAddOrbitModels": GANSS_ADD_ORBIT_MODELS,
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    });
    GANSS_SAT_INFO_NAV "GANSS-Sat-Info-Nav" = SEQUENCE_OF!(SIZES(1, 64), SEQUENCE! {
        "satId": INTEGER(0, 63),
        "svHealth": BIT_STRING(SIZE(9)),
        "iod": BIT_STRING(SIZE(10)),
        "ganssClockModel": GANSS_CLOCK_MODEL,
        "ganssOrbitModel": GANSS_ORBIT_MODEL,
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    });
    GANSS_SIGNAL_ID "GANSS-SignalID" = SEQUENCE! {
        "ganssSignalID": INTEGER(0, 3).extensible(),
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_STATUS_HEALTH "GANSS-StatusHealth" = ENUMERATED! {
        "udre-scale-1dot0", "udre-scale-0dot75", "udre-scale-0dot5", "udre-scale-0dot3", "udre-scale-Odot2",
        "udre-scale-0dot1", "no-data", "invalid-data"
    };
    GANSS_TIME_MODEL "GANSS-Time-Model" = SEQUENCE! {
        "ganss-time-model-refTime": INTEGER(0, 37799),
        "ganss-t-a0": INTEGER(-2147483648, 2147483647),
        "ganss-t-a1" OPTIONAL: INTEGER(-8388608, 8388607),
        "ganss-t-a2" OPTIONAL: INTEGER(-64, 63),
        "gnss-to-id": ENUMERATED! { "gps", ..., "galileo", "qzss", "glonass", "bds" },
        "ganss-wk-number" OPTIONAL: INTEGER(0, 8191),
        "ie-Extensions" OPTIONAL: EXTENSIONS(&GANSS_TIME_MODEL_EXT_IES),
        ...
    };
    GANSS_DELTA_T "GANSS-Delta-T" = INTEGER(-128, 127);
    GANSS_UTRAN_TIME_RELATIONSHIP_UNCERTAINTY "GANSS-UTRAN-TimeRelationshipUncertainty" = ENUMERATED! {
        "gANSS-UTRAN-TRU-50nano", "gANSS-UTRAN-TRU-500nano", "gANSS-UTRAN-TRU-1micro",
        "gANSS-UTRAN-TRU-10micro", "gANSS-UTRAN-TRU-1milli", "gANSS-UTRAN-TRU-10milli",
        "gANSS-UTRAN-TRU-100milli", "gANSS-UTRAN-TRU-unreliable", ...
    };
    GANSS_UTRAN_TRU "GANSS-UTRAN-TRU" = SEQUENCE! {
        "gANSS-UTRAN-TimeRelationshipUncertainty": GANSS_UTRAN_TIME_RELATIONSHIP_UNCERTAINTY,
        "ganssId" OPTIONAL: GANSSID,
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_UTC_MODEL "GANSS-UTC-Model" = SEQUENCE! {
        "a-one-utc": BIT_STRING(SIZE(24)),
        "a-zero-utc": BIT_STRING(SIZE(32)),
        "t-ot-utc": BIT_STRING(SIZE(8)),
        "w-n-t-utc": BIT_STRING(SIZE(8)),
        "delta-t-ls-utc": BIT_STRING(SIZE(8)),
        "w-n-lsf-utc": BIT_STRING(SIZE(8)),
        "dn-utc": BIT_STRING(SIZE(8)),
        "delta-t-lsf-utc": BIT_STRING(SIZE(8)),
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    TUTRAN_GANSS_DRIFT_RATE "TUTRAN-GANSS-DriftRate" = ENUMERATED! {
        "uTRAN-GANSSDrift0", "uTRAN-GANSSDrift1", "uTRAN-GANSSDrift2", "uTRAN-GANSSDrift5",
        "uTRAN-GANSSDrift10", "uTRAN-GANSSDrift15", "uTRAN-GANSSDrift25", "uTRAN-GANSSDrift50",
        "uTRAN-GANSSDrift-1", "uTRAN-GANSSDrift-2", "uTRAN-GANSSDrift-5", "uTRAN-GANSSDrift-10",
        "uTRAN-GANSSDrift-15", "uTRAN-GANSSDrift-25", "uTRAN-GANSSDrift-50", ...
    };
    GLONAS_SCLOCK_MODEL "GLONASSclockModel" = SEQUENCE! {
        "gloTau": BIT_STRING(SIZE(22)),
        "gloGamma": BIT_STRING(SIZE(11)),
        "gloDeltaTau" OPTIONAL: BIT_STRING(SIZE(5)),
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    NA_VCLOCK_MODEL "NAVclockModel" = SEQUENCE! {
        "navToc": BIT_STRING(SIZE(16)),
        "navaf2": BIT_STRING(SIZE(8)),
        "navaf1": BIT_STRING(SIZE(16)),
        "navaf0": BIT_STRING(SIZE(22)),
        "navTgd": BIT_STRING(SIZE(8)),
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    NAV_MODEL_CNAV_KEPLERIAN_SET "NavModel-CNAVKeplerianSet" = SEQUENCE! {
        "cnavTop": BIT_STRING(SIZE(11)),
        "cnavURAindex": BIT_STRING(SIZE(5)),
        "cnavDeltaA": BIT_STRING(SIZE(26)),
        "cnavAdot": BIT_STRING(SIZE(25)),
        "cnavDeltaNo": BIT_STRING(SIZE(17)),
        "cnavDeltaNoDot": BIT_STRING(SIZE(23)),
        "cnavMo": BIT_STRING(SIZE(33)),
        "cnavE": BIT_STRING(SIZE(33)),
        "cnavOmega": BIT_STRING(SIZE(33)),
        "cnavOMEGA0": BIT_STRING(SIZE(33)),
        "cnavDeltaOmegaDot": BIT_STRING(SIZE(17)),
        "cnavIo": BIT_STRING(SIZE(33)),
        "cnavIoDot": BIT_STRING(SIZE(15)),
        "cnavCis": BIT_STRING(SIZE(16)),
        "cnavCic": BIT_STRING(SIZE(16)),
        "cnavCrs": BIT_STRING(SIZE(24)),
        "cnavCrc": BIT_STRING(SIZE(24)),
        "cnavCus": BIT_STRING(SIZE(21)),
        "cnavCuc": BIT_STRING(SIZE(21)),
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    NAV_MODEL_GLONAS_SECEF "NavModel-GLONASSecef" = SEQUENCE! {
        "gloEn": BIT_STRING(SIZE(5)),
        "gloP1": BIT_STRING(SIZE(2)),
        "gloP2": BIT_STRING(SIZE(1)),
        "gloM" OPTIONAL: BIT_STRING(SIZE(2)),
        "gloX": BIT_STRING(SIZE(27)),
        "gloXdot": BIT_STRING(SIZE(24)),
        "gloXdotdot": BIT_STRING(SIZE(5)),
        "gloY": BIT_STRING(SIZE(27)),
        "gloYdot": BIT_STRING(SIZE(24)),
        "gloYdotdot": BIT_STRING(SIZE(5)),
        "gloZ": BIT_STRING(SIZE(27)),
        "gloZdot": BIT_STRING(SIZE(24)),
        "gloZdotdot": BIT_STRING(SIZE(5)),
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    NAV_MODEL_NAV_KEPLERIAN_SET "NavModel-NAVKeplerianSet" = SEQUENCE! {
        "navURA": BIT_STRING(SIZE(4)),
        "navFitFlag": BIT_STRING(SIZE(1)),
        "navToe": BIT_STRING(SIZE(16)),
        "navOmega": BIT_STRING(SIZE(32)),
        "navDeltaN": BIT_STRING(SIZE(16)),
        "navM0": BIT_STRING(SIZE(32)),
        "navOmegaADot": BIT_STRING(SIZE(24)),
        "navE": BIT_STRING(SIZE(32)),
        "navIDot": BIT_STRING(SIZE(14)),
        "navAPowerHalf": BIT_STRING(SIZE(32)),
        "navI0": BIT_STRING(SIZE(32)),
        "navOmegaA0": BIT_STRING(SIZE(32)),
        "navCrs": BIT_STRING(SIZE(16)),
        "navCis": BIT_STRING(SIZE(16)),
        "navCus": BIT_STRING(SIZE(16)),
        "navCrc": BIT_STRING(SIZE(16)),
        "navCic": BIT_STRING(SIZE(16)),
        "navCuc": BIT_STRING(SIZE(16)),
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    NAV_MODEL_SBA_SECEF "NavModel-SBASecef" = SEQUENCE! {
        "sbasTo" OPTIONAL: BIT_STRING(SIZE(13)),
        "sbasAccuracy": BIT_STRING(SIZE(4)),
        "sbasXg": BIT_STRING(SIZE(30)),
        "sbasYg": BIT_STRING(SIZE(30)),
        "sbasZg": BIT_STRING(SIZE(25)),
        "sbasXgDot": BIT_STRING(SIZE(17)),
        "sbasYgDot": BIT_STRING(SIZE(17)),
        "sbasZgDot": BIT_STRING(SIZE(18)),
        "sbasXgDotDot": BIT_STRING(SIZE(10)),
        "sbagYgDotDot": BIT_STRING(SIZE(10)),
        "sbasZgDotDot": BIT_STRING(SIZE(10)),
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    NAV_MODEL_BDS_KEPLERIAN_SET "NavModel-BDSKeplerianSet" = SEQUENCE! {
        "uRAIndex-BDS": BIT_STRING(SIZE(4)),
        "tOA-BDS": BIT_STRING(SIZE(17)),
        "a1-2-BDS": BIT_STRING(SIZE(32)),
        "e-BDS": BIT_STRING(SIZE(32)),
        "oMG-BDS": BIT_STRING(SIZE(32)),
        "dLTn-BDS": BIT_STRING(SIZE(16)),
        "m0-BDS": BIT_STRING(SIZE(32)),
        "oMG0-BDS": BIT_STRING(SIZE(32)),
        "oMGdot-BDS": BIT_STRING(SIZE(24)),
        "i0-BDS": BIT_STRING(SIZE(32)),
        "iDOT-BDS": BIT_STRING(SIZE(14)),
        "cuc-BDS": BIT_STRING(SIZE(18)),
        "cus-BDS": BIT_STRING(SIZE(18)),
        "crc-BDS": BIT_STRING(SIZE(18)),
        "crs-BDS": BIT_STRING(SIZE(18)),
        "cic-BDS": BIT_STRING(SIZE(18)),
        "cis-BDS": BIT_STRING(SIZE(18)),
        "aODE-BDS": BIT_STRING(SIZE(5)),
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    SBA_SCLOCK_MODEL "SBASclockModel" = SEQUENCE! {
        "sbasTo": BIT_STRING(SIZE(13)),
        "sbasAgfo": BIT_STRING(SIZE(12)),
        "sbasAgf1": BIT_STRING(SIZE(8)),
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    BDS_CLOCK_MODEL "BDSClockModel" = SEQUENCE! {
        "toc-BDS": BIT_STRING(SIZE(17)),
        "a0-BDS": BIT_STRING(SIZE(24)),
        "a1-BDS": BIT_STRING(SIZE(22)),
        "a2-BDS": BIT_STRING(SIZE(11)),
        "tGD1-BDS": BIT_STRING(SIZE(10)),
        "aODC-BDS": BIT_STRING(SIZE(5)),
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    UT_CMODEL_SET1 "UTCmodelSet1" = SEQUENCE! {
        "utcA0": BIT_STRING(SIZE(16)),
        "utcA1": BIT_STRING(SIZE(13)),
        "utcA2": BIT_STRING(SIZE(7)),
        "utcDeltaTls": BIT_STRING(SIZE(8)),
        "utcTot": BIT_STRING(SIZE(16)),
        "utcWNot": BIT_STRING(SIZE(13)),
        "utcWNlsf": BIT_STRING(SIZE(8)),
        "utcDN": BIT_STRING(SIZE(4)),
        "utcDeltaTlsf": BIT_STRING(SIZE(8)),
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    UT_CMODEL_SET2 "UTCmodelSet2" = SEQUENCE! {
        "nA": BIT_STRING(SIZE(11)),
        "tauC": BIT_STRING(SIZE(32)),
        "deltaUT1" OPTIONAL: DELTA_UT1,
        "kp" OPTIONAL: BIT_STRING(SIZE(2)),
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    UT_CMODEL_SET3 "UTCmodelSet3" = SEQUENCE! {
        "utcA1wnt": BIT_STRING(SIZE(24)),
        "utcA0wnt": BIT_STRING(SIZE(32)),
        "utcTot": BIT_STRING(SIZE(8)),
        "utcWNt": BIT_STRING(SIZE(8)),
        "utcDeltaTls": BIT_STRING(SIZE(8)),
        "utcWNlsf": BIT_STRING(SIZE(8)),
        "utcDN": BIT_STRING(SIZE(8)),
        "utcDeltaTlsf": BIT_STRING(SIZE(8)),
        "utcStandardID": BIT_STRING(SIZE(3)),
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    UT_CMODEL_SET4 "UTCmodelSet4" = SEQUENCE! {
        "utca0-BDS": BIT_STRING(SIZE(32)),
        "utca1-BDS": BIT_STRING(SIZE(24)),
        "utcDeltatLS-BDS": BIT_STRING(SIZE(8)),
        "utcWNt": BIT_STRING(SIZE(8)),
        "utcDeltaTls": BIT_STRING(SIZE(8)),
        "utcWNlsf-BDS": BIT_STRING(SIZE(8)),
        "utcDN-BDS": BIT_STRING(SIZE(8)),
        "utcDeltaTlsf-BDS": BIT_STRING(SIZE(8)),
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    UTRAN_GANSS_REFERENCE_TIME_DL "UTRAN-GANSSReferenceTimeDL" = SEQUENCE! {
        "utran-GANSSTimingOfCellFrames": INTEGER(0, 3999999),
        "uC-ID" OPTIONAL: UC_ID,
        "referenceSfn": INTEGER(0, 4095),
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    UTRAN_GANSS_REFERENCE_TIME_UL "UTRAN-GANSSReferenceTimeUL" = SEQUENCE! {
        "ue-GANSSTimingOfCellFrames": INTEGER(0, 345599999999),
        "gANSS-TimeId" OPTIONAL: GANSSID,
        "gANSS-TimeUncertainty" OPTIONAL: INTEGER(0, 127),
        "uC-ID": UC_ID,
        "referenceSfn": INTEGER(0, 4095),
        "ie-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GPS_ALMANAC_AND_SATELLITE_HEALTH "GPS-AlmanacAndSatelliteHealth" = SEQUENCE! {
        "wn-a": BIT_STRING(SIZE(8)),
        "almanacSatInfoList": ALMANAC_SAT_INFO_LIST,
        "svGlobalHealth" OPTIONAL: BIT_STRING(SIZE(364)),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&GPS_ALMANAC_AND_SATELLITE_HEALTH_EXT_IES),
        ...
    };
    COMPLETE_ALMANAC_PROVIDED "CompleteAlmanacProvided" = BOOLEAN;
    ALMANAC_SAT_INFO_LIST "AlmanacSatInfoList" = SEQUENCE_OF!(SIZES(1, 32), ALMANAC_SAT_INFO);
    ALMANAC_SAT_INFO "AlmanacSatInfo" = SEQUENCE! {
        "dataID": BIT_STRING(SIZE(2)),
        "satID": INTEGER(0, 63),
        "e": BIT_STRING(SIZE(16)),
        "t-oa": BIT_STRING(SIZE(8)),
        "deltaI": BIT_STRING(SIZE(16)),
        "omegaDot": BIT_STRING(SIZE(16)),
        "satHealth": BIT_STRING(SIZE(8)),
        "a-Sqrt": BIT_STRING(SIZE(24)),
        "omega0": BIT_STRING(SIZE(24)),
        "m0": BIT_STRING(SIZE(24)),
        "omega": BIT_STRING(SIZE(24)),
        "af0": BIT_STRING(SIZE(11)),
        "af1": BIT_STRING(SIZE(11)),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GPS_CLOCK_AND_EPHEMERIS_PARAMETERS "GPS-ClockAndEphemerisParameters" = SEQUENCE! {
        "codeOnL2": BIT_STRING(SIZE(2)),
        "uraIndex": BIT_STRING(SIZE(4)),
        "satHealth": BIT_STRING(SIZE(6)),
        "iodc": BIT_STRING(SIZE(10)),
        "l2Pflag": BIT_STRING(SIZE(1)),
        "sf1Revd": SUB_FRAME1_RESERVED,
        "t-GD": BIT_STRING(SIZE(8)),
        "t-oc": BIT_STRING(SIZE(16)),
        "af2": BIT_STRING(SIZE(8)),
        "af1": BIT_STRING(SIZE(16)),
        "af0": BIT_STRING(SIZE(22)),
        "c-rs": BIT_STRING(SIZE(16)),
        "delta-n": BIT_STRING(SIZE(16)),
        "m0": BIT_STRING(SIZE(32)),
        "c-uc": BIT_STRING(SIZE(16)),
        "e": BIT_STRING(SIZE(32)),
        "c-us": BIT_STRING(SIZE(16)),
        "a-Sqrt": BIT_STRING(SIZE(32)),
        "t-oe": BIT_STRING(SIZE(16)),
        "fitInterval": BIT_STRING(SIZE(1)),
        "aodo": BIT_STRING(SIZE(5)),
        "c-ic": BIT_STRING(SIZE(16)),
        "omega0": BIT_STRING(SIZE(32)),
        "c-is": BIT_STRING(SIZE(16)),
        "i0": BIT_STRING(SIZE(32)),
        "c-rc": BIT_STRING(SIZE(16)),
        "omega": BIT_STRING(SIZE(32)),
        "omegaDot": BIT_STRING(SIZE(24)),
        "iDot": BIT_STRING(SIZE(14)),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    SUB_FRAME1_RESERVED "SubFrame1Reserved" = SEQUENCE! {
        "reserved1": BIT_STRING(SIZE(23)),
        "reserved2": BIT_STRING(SIZE(24)),
        "reserved3": BIT_STRING(SIZE(24)),
        "reserved4": BIT_STRING(SIZE(16))
    };
    GPS_IONOSPHERIC_MODEL "GPS-Ionospheric-Model" = SEQUENCE! {
        "alfa0": BIT_STRING(SIZE(8)),
        "alfa1": BIT_STRING(SIZE(8)),
        "alfa2": BIT_STRING(SIZE(8)),
        "alfa3": BIT_STRING(SIZE(8)),
        "beta0": BIT_STRING(SIZE(8)),
        "beta1": BIT_STRING(SIZE(8)),
        "beta2": BIT_STRING(SIZE(8)),
        "beta3": BIT_STRING(SIZE(8)),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    MEASURED_RESULTS_LIST "MeasuredResultsList" = SEQUENCE_OF!(SIZES(1, 3), GPS_MEASURED_RESULTS);
    GPS_MEASURED_RESULTS "GPS-MeasuredResults" = SEQUENCE! {
        "gps-TOW-1msec": INTEGER(0, 604799999),
        "gps-MeasurementParamList": GPS_MEASUREMENT_PARAM_LIST,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&GPS_MEASURED_RESULTS_EXT_IES),
        ...
    };
    GPS_MEASUREMENT_PARAM_LIST "GPS-MeasurementParamList" = SEQUENCE_OF!(SIZES(1, 16), GPS_MEASUREMENT_PARAM);
    GPS_MEASUREMENT_PARAM "GPS-MeasurementParam" = SEQUENCE! {
        "satelliteID": INTEGER(0, 63),
        "c-N0": INTEGER(0, 63),
        "doppler": INTEGER(-32768, 32768),
        "wholeGPS-Chips": INTEGER(0, 1022),
        "fractionalGPS-Chips": INTEGER(0, 1023),
        "multipathIndicator": MULTIPATH_INDICATOR,
        "pseudorangeRMS-Error": INTEGER(0, 63),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    MULTIPATH_INDICATOR "MultipathIndicator" = ENUMERATED! { "nm", "low", "medium", "high" };
    GPS_NAVIGATION_MODEL "GPS-NavigationModel" = SEQUENCE_OF!(SIZES(1, 16), NAVIGATION_MODEL_SAT_INFO);
    NAVIGATION_MODEL_SAT_INFO "NavigationModelSatInfo" = SEQUENCE! {
        "satID": INTEGER(0, 63),
        "satelliteStatus": SATELLITE_STATUS,
        "gps-clockAndEphemerisParms" OPTIONAL: GPS_CLOCK_AND_EPHEMERIS_PARAMETERS,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    SATELLITE_STATUS "SatelliteStatus" = ENUMERATED! { "ns-NN", "es-SN", "es-NN", "rev2", "rev" };
    GPS_REAL_TIME_INTEGRITY "GPS-RealTimeIntegrity" = CHOICE! {
        "badSatellites": BAD_SAT_LIST,
        "noBadSatellites": NO_BAD_SATELLITES,
        ...
    };
    BAD_SAT_LIST "BadSatList" = SEQUENCE_OF!(SIZES(1, 16), INTEGER(0, 63));
    NO_BAD_SATELLITES "NoBadSatellites" = NULL;
    GPS_REFERENCE_LOCATION "GPS-ReferenceLocation" = SEQUENCE! {
        "ue-PositionEstimate": UE_POSITION_ESTIMATE,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GPS_REFERENCE_TIME "GPS-ReferenceTime" = SEQUENCE! {
        "gps-Week": INTEGER(0, 1023),
        "gps-TOW-1msec": INTEGER(0, 604799999),
        "gps-TOW-AssistList" OPTIONAL: GPS_TOW_ASSIST_LIST,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&GPS_REFERENCE_TIME_EXT_IES),
        ...
    };
    GPS_WEEK_CYCLE "GPS-Week-Cycle" = INTEGER(0, 7);
    GPS_TOW_ASSIST_LIST "GPS-TOW-AssistList" = SEQUENCE_OF!(SIZES(1, 16), GPS_TOW_ASSIST);
    GPS_TOW_ASSIST "GPS-TOW-Assist" = SEQUENCE! {
        "satID": INTEGER(0, 63),
        "tlm-Message": BIT_STRING(SIZE(14)),
        "antiSpoof": BOOLEAN,
        "alert": BOOLEAN,
        "tlm-Reserved": BIT_STRING(SIZE(2)),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    UTRAN_GPS_DRIFT_RATE "UTRAN-GPS-DriftRate" = ENUMERATED! {
        "utran-GPSDrift0", "utran-GPSDrift1", "utran-GPSDrift2", "utran-GPSDrift5", "utran-GPSDrift10",
        "utran-GPSDrift15", "utran-GPSDrift25", "utran-GPSDrift50", "utran-GPSDrift-1", "utran-GPSDrift-2",
        "utran-GPSDrift-5", "utran-GPSDrift-10", "utran-GPSDrift-15", "utran-GPSDrift-25",
        "utran-GPSDrift-50", ...
    };
    GPS_REFERENCE_TIME_UNCERTAINTY "GPSReferenceTimeUncertainty" = SEQUENCE! {
        "gps-RefTimeUNC": INTEGER(0, 127),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GPS_TRANSMISSION_TOW "GPS-Transmission-TOW" = INTEGER(0, 604799);
    GPS_UTC_MODEL "GPS-UTC-Model" = SEQUENCE! {
        "a1": BIT_STRING(SIZE(24)),
        "a0": BIT_STRING(SIZE(32)),
        "t-ot": BIT_STRING(SIZE(8)),
        "delta-t-LS": BIT_STRING(SIZE(8)),
        "wn-t": BIT_STRING(SIZE(8)),
        "wn-lsf": BIT_STRING(SIZE(8)),
        "dn": BIT_STRING(SIZE(8)),
        "delta-t-LSF": BIT_STRING(SIZE(8)),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GPS_UTRAN_TRU "GPS-UTRAN-TRU" = ENUMERATED! {
        "nsec-50", "nsec-500", "usec-1", "usec-10", "msec-1", "msec-10", "msec-100", "unreliable", ...
    };
    ADDITIONAL_GPS_ASSIST_DATA_REQUIRED "AdditionalGPSAssistDataRequired" = SEQUENCE! {
        "almanacRequest": BOOLEAN,
        "utcModelRequest": BOOLEAN,
        "ionosphericModelRequest": BOOLEAN,
        "navigationModelRequest": BOOLEAN,
        "dgpsCorrectionsRequest": BOOLEAN,
        "referenceLocationRequest": BOOLEAN,
        "referenceTimeRequest": BOOLEAN,
        "aquisitionAssistanceRequest": BOOLEAN,
        "realTimeIntegrityRequest": BOOLEAN,
        "navModelAddDataRequest" OPTIONAL: NAV_MODEL_ADDITIONAL_DATA,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    ADDITIONAL_GANSS_ASSIST_DATA_REQUIRED "AdditionalGanssAssistDataRequired" = SEQUENCE! {
        "ganssReferenceTime": BOOLEAN,
        "ganssreferenceLocation": BOOLEAN,
        "ganssIonosphericModel": BOOLEAN,
        "ganssRequestedGenericAssistanceDataList": GANSS_REQUESTED_GENERIC_ASSISTANCE_DATA_LIST,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&ADDITIONAL_GANSS_ASSIST_DATA_REQUIRED_EXT_IES),
        ...
    };
    GANSS_REQ_ADD_IONOSPHERIC_MODEL "GANSSReq-AddIonosphericModel" = SEQUENCE! {
        "ganss-add-iono-mode-req": BIT_STRING(SIZE(2)),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_REQ_EARTH_ORIENT_PARA "GANSSReq-EarthOrientPara" = BOOLEAN;
    GANSS_REQUESTED_GENERIC_ASSISTANCE_DATA_LIST "GanssRequestedGenericAssistanceDataList" =
        SEQUENCE_OF!(SIZES(1, 8), GANSS_REQ_GENERIC_DATA);
    GANSS_REQ_GENERIC_DATA "GanssReqGenericData" = SEQUENCE! {
        "ganssId" OPTIONAL: GANSSID,
        "ganssRealTimeIntegrity" OPTIONAL: BOOLEAN,
        "ganssDifferentialCorrection" OPTIONAL: DGANSS_SIG_ID_REQ,
        "ganssAlmanac" OPTIONAL: BOOLEAN,
        "ganssNavigationModel" OPTIONAL: BOOLEAN,
        "ganssTimeModelGnssGnss" OPTIONAL: BIT_STRING(SIZE(9)),
        "ganssReferenceMeasurementInfo" OPTIONAL: BOOLEAN,
        "ganssDataBits" OPTIONAL: GANSS_DATA_BITS,
        "ganssUTCModel" OPTIONAL: BOOLEAN,
        "ganssNavigationModelAdditionalData" OPTIONAL: NAVIGATION_MODEL_GANSS,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&GANSS_REQ_GENERIC_DATA_EXT_IES),
        ...
    };
    BDSIONOSPHERICGRIDMODEL "BDSIonosphericGridModel" = BOOLEAN;
    DBDS_CORRECTION "DBDSCorrection" = SEQUENCE! {
        "dGANSSSignalBDS": BIT_STRING(SIZE(8)),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_ADD_NAVIGATION_MODEL_REQ "GANSS-AddNavigationModel-Req" = BOOLEAN;
    GANSS_ADD_UTC_MODEL_REQ "GANSS-AddUTCModel-Req" = BOOLEAN;
    GANSS_AUX_INFO_REQ "GANSS-AuxInfo-req" = BOOLEAN;
    GANSS_ADD_A_DCHOICES "GANSS-AddADchoices" = SEQUENCE! {
        "orbitModelID" OPTIONAL: INTEGER(0, 7),
        "clockModelID" OPTIONAL: INTEGER(0, 7),
        "utcModelID" OPTIONAL: INTEGER(0, 7),
        "almanacModelID" OPTIONAL: INTEGER(0, 7),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    DGANSS_SIG_ID_REQ "DGANSS-Sig-Id-Req" = BIT_STRING(SIZE(8));
    GANSS_DATA_BITS "GanssDataBits" = SEQUENCE! {
        "ganssTod": INTEGER(0, 86399),
        "dataBitAssistancelist": REQ_DATA_BIT_ASSISTANCE_LIST,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    REQ_DATA_BIT_ASSISTANCE_LIST "ReqDataBitAssistanceList" = SEQUENCE! {
        "ganssSignalID": BIT_STRING(SIZE(8)),
        "ganssDataBitInterval": INTEGER(0, 15),
        "ganssSatelliteInfo" OPTIONAL: SEQUENCE_OF!(SIZES(1, 64), INTEGER(0, 63)),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    INFORMATION_EXCHANGE_ID "InformationExchangeID" = INTEGER(0, 1048575);
    INFORMATION_REPORT_CHARACTERISTICS "InformationReportCharacteristics" = SEQUENCE! {
        "type": INFORMATION_REPORT_CHARACTERISTICS_TYPE,
        "periodicity" OPTIONAL: INFORMATION_REPORT_PERIODICITY,
        ...
    };
    INFORMATION_REPORT_CHARACTERISTICS_TYPE "InformationReportCharacteristicsType" =
        ENUMERATED! { "onDemand", "periodic", "onModification", ... };
    INFORMATION_REPORT_PERIODICITY "InformationReportPeriodicity" = CHOICE! {
        "min": INTEGER(1, 60).extensible(),
        "hour": INTEGER(1, 24).extensible(),
        ...
    };
    INFORMATION_TYPE "InformationType" = CHOICE! {
        "implicitInformation": METHOD_TYPE,
        "explicitInformation": EXPLICIT_INFORMATION_LIST,
        ...
    };
    EXPLICIT_INFORMATION_LIST "ExplicitInformationList" = SEQUENCE_OF!(SIZES(1, 32), EXPLICIT_INFORMATION);
    EXPLICIT_INFORMATION "ExplicitInformation" = CHOICE! {
        "almanacAndSatelliteHealth": ALMANAC_AND_SATELLITE_HEALTH,
        "utcModel": UTC_MODEL,
        "ionosphericModel": IONOSPHERIC_MODEL,
        "navigationModel": NAVIGATION_MODEL,
        "dgpsCorrections": DGPSCORRECTIONS,
        "referenceTime": REFERENCE_TIME,
        "acquisitionAssistance": ACQUISITION_ASSISTANCE,
        "realTimeIntegrity": REAL_TIME_INTEGRITY,
        "almanacAndSatelliteHealthSIB": ALMANAC_AND_SATELLITE_HEALTH_SIB_INFO_TYPE,
        ...,
        "referenceLocation": REFERENCE_LOCATION,
        "ganss-Common-DataReq": GANSS_COMMON_DATA_REQ,
        "ganss-Generic-DataList": GANSS_GENERIC_DATA_LIST
    };
    DGANSS_CORRECTIONS_REQ "DganssCorrectionsReq" = SEQUENCE! {
        "transmissionGanssTimeIndicator" OPTIONAL: TRANSMISSION_GANSS_TIME_INDICATOR,
        "dganss-sig-id-req": DGANSS_SIG_ID_REQ,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_ALMANAC_AND_SATELLITE_HEALTH_REQ "Ganss-almanacAndSatelliteHealthReq" = SEQUENCE! {
        "transmissionGanssTimeIndicator" OPTIONAL: TRANSMISSION_GANSS_TIME_INDICATOR,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_COMMON_DATA_REQ "GANSSCommonDataReq" = SEQUENCE! {
        "ganss-ReferenceTime" OPTIONAL: ENUMERATED! { "requested", "not-requested" },
        "ganss-IonosphericModel" OPTIONAL: ENUMERATED! { "requested", "not-requested" },
        "ganss-ReferenceLocation" OPTIONAL: ENUMERATED! { "requested", "not-requested" },
        "ie-Extensions" OPTIONAL: EXTENSIONS(&GANSS_COMMON_DATA_REQ_EXT_IES),
        ...
    };
    GANSS_ADD_IONO_MODEL_REQ "GANSS-AddIonoModelReq" = SEQUENCE! {
        "dataID": BIT_STRING(SIZE(2)),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_EARTH_ORIENT_PARA_REQ "GANSS-EarthOrientParaReq" = SEQUENCE! {
        "eopReq": ENUMERATED! { "requested", "not-requested" },
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_GENERIC_DATA_LIST "GANSSGenericDataList" = SEQUENCE_OF!(SIZES(1, 8), GANSS_GENERIC_DATA_REQ);
    GANSS_GENERIC_DATA_REQ "GANSSGenericDataReq" = SEQUENCE! {
        "ganssID" OPTIONAL: GANSSID,
        "ganss-realTimeIntegrity" OPTIONAL: GANSS_REAL_TIME_INTEGRITY_REQ,
        "ganss-dataBitAssistance" OPTIONAL: GANSS_DATA_BITS,
        "dganssCorrections" OPTIONAL: DGANSS_CORRECTIONS_REQ,
        "ganss-almanacAndSatelliteHealth" OPTIONAL: GANSS_ALMANAC_AND_SATELLITE_HEALTH_REQ,
        "ganss-referenceMeasurementInfo" OPTIONAL: GANSS_REFERENCE_MEASUREMENT_INFO_REQ,
        "ganss-utcModel" OPTIONAL: GANSS_UTC_MODEL_REQ,
        "ganss-TimeModel-Gnss-Gnss" OPTIONAL: GANSS_TIME_MODEL_GNSS_GNSS,
        "navigationModel" OPTIONAL: NAVIGATION_MODEL_GANSS,
        ...,
        "ganss-AddNavModelsReq" OPTIONAL: ADD_NAVIGATION_MODELS_GANSS,
        "ganss-AddUtcModelsReq" OPTIONAL: GANSS_ADD_UTC_MODELS_REQ,
        "ganss-AuxInfoReq" OPTIONAL: GANSS_AUXINFOREQ,
        "ganss-SBAS-ID" OPTIONAL: GANSS_SBAS_ID,
        "dBDS-Corrections" OPTIONAL: DBDS_CORRECTIONS,
        "bDS-Ionospheric-Grid-Model-Request" OPTIONAL: BDS_IONOSPHERIC_GRID_MODEL_REQUEST
    };
    ADD_NAVIGATION_MODELS_GANSS "AddNavigationModelsGANSS" = SEQUENCE! {
        "ganssWeek": INTEGER(0, 4095),
        "ganssTOE": INTEGER(0, 167),
        "t-toe-limit": INTEGER(0, 10),
        "addSatRelatedDataListGANSS": ADD_SATELLITE_RELATED_DATA_LIST_GANSS,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    ADD_SATELLITE_RELATED_DATA_LIST_GANSS "AddSatelliteRelatedDataListGANSS" =
        SEQUENCE_OF!(SIZES(0, 64), ADD_SATELLITE_RELATED_DATA_GANSS);
    ADD_SATELLITE_RELATED_DATA_GANSS "AddSatelliteRelatedDataGANSS" = SEQUENCE! {
        "satID": INTEGER(0, 63),
        "iod": BIT_STRING(SIZE(10)),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    BDS_IONOSPHERIC_GRID_MODEL_REQUEST "BDS-Ionospheric-Grid-Model-Request" = ENUMERATED! { "requested", ... };
    DBDS_CORRECTIONS "DBDS-Corrections" = SEQUENCE! {
        "transmissionGanssTimeIndicator" OPTIONAL: TRANSMISSION_GANSS_TIME_INDICATOR,
        "dGANSS-Signal": BIT_STRING(SIZE(8)),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_ADD_UTC_MODELS_REQ "GANSS-AddUtcModelsReq" = SEQUENCE! {
        "transmissionGanssTimeIndicator" OPTIONAL: TRANSMISSION_GANSS_TIME_INDICATOR,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_AUXINFOREQ "GANSS-AuxInfoReq" = SEQUENCE! {
        "transmissionGanssTimeIndicator" OPTIONAL: TRANSMISSION_GANSS_TIME_INDICATOR,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_SBAS_ID "GANSS-SBAS-ID" = ENUMERATED! { "waas", "egnos", "msas", "gagan", ... };
    GANSS_UTC_MODEL_REQ "Ganss-utcModelReq" = SEQUENCE! {
        "transmissionGanssTimeIndicator" OPTIONAL: TRANSMISSION_GANSS_TIME_INDICATOR,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_REAL_TIME_INTEGRITY_REQ "Ganss-realTimeIntegrityReq" = SEQUENCE! {
        "transmissionGanssTimeIndicator" OPTIONAL: TRANSMISSION_GANSS_TIME_INDICATOR,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_REFERENCE_MEASUREMENT_INFO_REQ "Ganss-referenceMeasurementInfoReq" = SEQUENCE! {
        "transmissionGanssTimeIndicator" OPTIONAL: TRANSMISSION_GANSS_TIME_INDICATOR,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_TIME_MODEL_GNSS_GNSS "Ganss-TimeModel-Gnss-Gnss" = SEQUENCE! {
        "ganssTimeModelGnssGnssExt": BIT_STRING(SIZE(9)),
        "transmissionGanssTimeIndicator" OPTIONAL: TRANSMISSION_GANSS_TIME_INDICATOR,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    TRANSMISSION_GANSS_TIME_INDICATOR "TransmissionGanssTimeIndicator" =
        ENUMERATED! { "requested", "not-Requested" };
    ALMANAC_AND_SATELLITE_HEALTH "AlmanacAndSatelliteHealth" = NULL;
    UTC_MODEL "UtcModel" = SEQUENCE! {
        "transmissionTOWIndicator": TRANSMISSION_TOW_INDICATOR,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    IONOSPHERIC_MODEL "IonosphericModel" = SEQUENCE! {
        "transmissionTOWIndicator": TRANSMISSION_TOW_INDICATOR,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    NAVIGATION_MODEL "NavigationModel" = SEQUENCE! {
        "transmissionTOWIndicator": TRANSMISSION_TOW_INDICATOR,
        "navModelAdditionalData" OPTIONAL: NAV_MODEL_ADDITIONAL_DATA,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    NAV_MODEL_ADDITIONAL_DATA "NavModelAdditionalData" = SEQUENCE! {
        "gps-Week": INTEGER(0, 1023),
        "gps-TOE": INTEGER(0, 167),
        "t-TOE-limit": INTEGER(0, 10),
        "satRelatedDataList": SATELLITE_RELATED_DATA_LIST,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    SATELLITE_RELATED_DATA_LIST "SatelliteRelatedDataList" = SEQUENCE_OF!(SIZES(0, 16), SATELLITE_RELATED_DATA);
    SATELLITE_RELATED_DATA "SatelliteRelatedData" = SEQUENCE! {
        "satID": INTEGER(0, 63),
        "iode": INTEGER(0, 255),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    NAVIGATION_MODEL_GANSS "NavigationModelGANSS" = SEQUENCE! {
        "ganssWeek": INTEGER(0, 4095),
        "ganssTOE": INTEGER(0, 167),
        "t-toe-limit": INTEGER(0, 10),
        "satRelatedDataListGANSS": SATELLITE_RELATED_DATA_LIST_GANSS,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    SATELLITE_RELATED_DATA_LIST_GANSS "SatelliteRelatedDataListGANSS" =
        SEQUENCE_OF!(SIZES(0, 64), SATELLITE_RELATED_DATA_GANSS);
    SATELLITE_RELATED_DATA_GANSS "SatelliteRelatedDataGANSS" = SEQUENCE! {
        "satID": INTEGER(0, 63),
        "iod": BIT_STRING(SIZE(10)),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    DGPSCORRECTIONS "DgpsCorrections" = NULL;
    REFERENCE_TIME "ReferenceTime" = NULL;
    ACQUISITION_ASSISTANCE "AcquisitionAssistance" = NULL;
    REAL_TIME_INTEGRITY "RealTimeIntegrity" = NULL;
    ALMANAC_AND_SATELLITE_HEALTH_SIB_INFO_TYPE "AlmanacAndSatelliteHealthSIB-InfoType" = SEQUENCE! {
        "transmissionTOWIndicator": TRANSMISSION_TOW_INDICATOR,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    REFERENCE_LOCATION "ReferenceLocation" = NULL;
    TRANSMISSION_TOW_INDICATOR "TransmissionTOWIndicator" = ENUMERATED! { "requested", "not-Requested" };
    MESSAGE_STRUCTURE "MessageStructure" = SEQUENCE_OF!(SIZES(1, 256), SEQUENCE! {
        "iE-ID": PROTOCOL_IE_ID,
        "repetitionNumber" OPTIONAL: MESSAGE_STRUCTURE_REPETITION,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    });
    MESSAGE_STRUCTURE_REPETITION "MessageStructureRepetition" = INTEGER(1, 256);
    MEAS_INSTRUCTIONS_USED "MeasInstructionsUsed" = SEQUENCE! {
        "measurementValidity": MEASUREMENT_VALIDITY,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    MEASUREMENT_VALIDITY "MeasurementValidity" = SEQUENCE! {
        "ue-State": ENUMERATED! {
            "cell-DCH", "all-States-Except-Cell-DCH", "all-States", ...
        },
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    METHOD_TYPE "MethodType" = ENUMERATED! { "ue-assisted", "ue-based" };
    OTDOA_MEASUREMENT_GROUP "OTDOA-MeasurementGroup" = SEQUENCE! {
        "otdoa-ReferenceCellInfo": OTDOA_REFERENCE_CELL_INFO,
        "otdoa-NeighbourCellInfoList": OTDOA_NEIGHBOUR_CELL_INFO_LIST,
        "otdoa-MeasuredResultsSets": OTDOA_MEASURED_RESULTS_SETS,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    OTDOA_REFERENCE_CELL_INFO "OTDOA-ReferenceCellInfo" = SEQUENCE! {
        "uC-ID": UC_ID,
        "uTRANAccessPointPositionAltitude": UTRAN_ACCESS_POINT_POSITION_ALTITUDE,
        "tUTRANGPSMeasurementValueInfo" OPTIONAL: TUTRANGPS_MEASUREMENT_VALUE_INFO,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&OTDOA_REFERENCE_CELL_INFO_EXT_IES),
        ...
    };
    OTDOA_REFERENCE_CELL_INFO_SAS_CENTRIC "OTDOA-ReferenceCellInfoSAS-centric" = SEQUENCE! {
        "uC-ID": UC_ID,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    OTDOA_NEIGHBOUR_CELL_INFO_LIST "OTDOA-NeighbourCellInfoList" =
        SEQUENCE_OF!(SIZES(1, 32), OTDOA_NEIGHBOUR_CELL_INFO);
    OTDOA_NEIGHBOUR_CELL_INFO "OTDOA-NeighbourCellInfo" = SEQUENCE! {
        "uC-ID": UC_ID,
        "uTRANAccessPointPositionAltitude": UTRAN_ACCESS_POINT_POSITION_ALTITUDE,
        "relativeTimingDifferenceInfo": RELATIVE_TIMING_DIFFERENCE_INFO,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    OTDOA_MEASURED_RESULTS_SETS "OTDOA-MeasuredResultsSets" =
        SEQUENCE_OF!(SIZES(1, 16), OTDOA_MEASURED_RESULTS_INFO_LIST);
    OTDOA_MEASURED_RESULTS_INFO_LIST "OTDOA-MeasuredResultsInfoList" =
        SEQUENCE_OF!(SIZES(1, 32), OTDOA_MEASURED_RESULTS_INFO);
    OTDOA_MEASURED_RESULTS_INFO "OTDOA-MeasuredResultsInfo" = SEQUENCE! {
        "uC-ID": UC_ID,
        "ue-SFNSFNTimeDifferenceType2Info": UE_SFNSFN_TIME_DIFFERENCE_TYPE2_INFO,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&OTDOA_MEASURED_RESULTS_INFO_EXT_IES),
        ...
    };
    OTDOA_ADD_MEASURED_RESULTS_INFO "OTDOA-AddMeasuredResultsInfo" = SEQUENCE! {
        "primaryCPICH-Info": PRIMARY_SCRAMBLING_CODE,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    UE_SFNSFN_TIME_DIFFERENCE_TYPE2_INFO "UE-SFNSFNTimeDifferenceType2Info" = SEQUENCE! {
        "ue-SFNSFNTimeDifferenceType2": INTEGER(0, 40961),
        "ue-PositioningMeasQuality": UE_POSITIONING_MEAS_QUALITY,
        "measurementDelay": INTEGER(0, 65535),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    UC_ID "UC-ID" = SEQUENCE! {
        "rNC-ID": INTEGER(0, 4095),
        "c-ID": INTEGER(0, 65535),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&UC_ID_EXT_IES),
        ...
    };
    EXTENDED_RNC_ID "Extended-RNC-ID" = INTEGER(4096, 65535);
    RELATIVE_TIMING_DIFFERENCE_INFO "RelativeTimingDifferenceInfo" = CHOICE! {
        "sFNSFNMeasurementValueInfo": SFNSFN_MEASUREMENT_VALUE_INFO,
        "tUTRANGPSMeasurementValueInfo": TUTRANGPS_MEASUREMENT_VALUE_INFO,
        ...,
        "tUTRANGANSSMeasurementValueInfo": TUTRANGANSS_MEASUREMENT_VALUE_INFO
    };
    SFNSFN_MEASUREMENT_VALUE_INFO "SFNSFNMeasurementValueInfo" = SEQUENCE! {
        "sFNSFNValue": SFNSFN_VALUE,
        "sFNSFNQuality" OPTIONAL: SFNSFN_QUALITY,
        "sFNSFNDriftRate": SFNSFN_DRIFT_RATE,
        "sFNSFNDriftRateQuality" OPTIONAL: SFNSFN_DRIFT_RATE_QUALITY,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    SFNSFN_VALUE "SFNSFNValue" = INTEGER(0, 614399);
    SFNSFN_QUALITY "SFNSFNQuality" = INTEGER(0, 255);
    SFNSFN_DRIFT_RATE "SFNSFNDriftRate" = INTEGER(-100, 100);
    SFNSFN_DRIFT_RATE_QUALITY "SFNSFNDriftRateQuality" = INTEGER(0, 100);
    TUTRANGPS_MEASUREMENT_VALUE_INFO "TUTRANGPSMeasurementValueInfo" = SEQUENCE! {
        "sFN": SFN,
        "tUTRANGPS": TUTRANGPS,
        "tUTRANGPSQuality" OPTIONAL: TUTRANGPS_QUALITY,
        "tUTRANGPSDriftRate": TUTRANGPS_DRIFT_RATE,
        "tUTRANGPSDriftRateQuality" OPTIONAL: TUTRANGPS_DRIFT_RATE_QUALITY,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    SFN "SFN" = INTEGER(0, 4095);
    TUTRANGPS "TUTRANGPS" = SEQUENCE! {
        "ms-part": INTEGER(0, 16383),
        "ls-part": INTEGER(0, 4294967295)
    };
    TUTRANGPS_QUALITY "TUTRANGPSQuality" = INTEGER(0, 255);
    TUTRANGPS_DRIFT_RATE "TUTRANGPSDriftRate" = INTEGER(-50, 50);
    TUTRANGPS_DRIFT_RATE_QUALITY "TUTRANGPSDriftRateQuality" = INTEGER(0, 50);
    TUTRANGANSS_MEASUREMENT_VALUE_INFO "TUTRANGANSSMeasurementValueInfo" = SEQUENCE! {
        "ganssID" OPTIONAL: GANSSID,
        "sFN": SFN,
        "tUTRANGANSS": TUTRANGANSS,
        "tUTRANGANSSQuality" OPTIONAL: INTEGER(0, 255),
        "tUTRANGANSSDriftRate": INTEGER(-50, 50),
        "tUTRANGANSSDriftRateQuality" OPTIONAL: INTEGER(0, 50),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    TUTRANGANSS "TUTRANGANSS" = SEQUENCE! {
        "ms-part": INTEGER(0, 16383),
        "ls-part": INTEGER(0, 4294967295)
    };
    ADDITIONAL_MEASUREMENT_INFOR_LCR "AdditionalMeasurementInforLCR" = SEQUENCE! {
        "timingAdvanceLCR-R7": TIMING_ADVANCE_LCR_R7,
        "rxTimingDeviationLCR": RX_TIMING_DEVIATION_LCR,
        "angleOfArrivalLCR" OPTIONAL: ANGLE_OF_ARRIVAL_LCR,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    TIMING_ADVANCE_LCR_R7 "TimingAdvanceLCR-R7" = INTEGER(0, 8191);
    PERIODIC_POS_CALC_INFO "PeriodicPosCalcInfo" = SEQUENCE! {
        "referenceNumber": INTEGER(0, 32767).extensible(),
        "amountOutstandingRequests": INTEGER(1, 8639999).extensible(),
        "reportingInterval": INTEGER(1, 8639999).extensible(),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    PERIODIC_LOCATION_INFO "PeriodicLocationInfo" = SEQUENCE! {
        "reportingAmount": INTEGER(1, 8639999).extensible(),
        "reportingInterval": INTEGER(1, 8639999).extensible(),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    PERIODIC_TERMINATION_CAUSE "PeriodicTerminationCause" = ENUMERATED! {
        "rrc-state-transition", "cancelled-by-srnc", "cancelled-by-sas", "undefined", ...
    };
    POSITIONING_METHOD "PositioningMethod" = SEQUENCE! {
        "additionalMethodType": ADDITIONAL_METHOD_TYPE,
        "selectedPositionMethod": SELECTED_POSITION_METHOD,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&POSITIONING_METHOD_EXT_IES),
        ...
    };
    GNSS_POSITIONING_METHOD "GNSS-PositioningMethod" = BIT_STRING(SIZE(9));
    ADDITIONAL_POSITIONING_METHOD "Additional-PositioningMethod" = BIT_STRING(SIZE(8));
    SELECTED_POSITION_METHOD "SelectedPositionMethod" = ENUMERATED! {
        "oTDOA", "gPS", "oTDOA-or-GPS", "cell-id", "uTDOA", ..., "gNSS", "oTDOA-or-GNSS", "gPS-and-AddPos",
        "oTDOA-or-GPS-and-AddPos"
    };
    POSITIONING_PRIORITY "PositioningPriority" = ENUMERATED! { "high-priority", "normal-priority", ... };
    RR_CSTATE_CHANGE "RRCstateChange" = SEQUENCE! {
        "new-ue-State": ENUMERATED! { "cell-DCH", "cell-FACH", "cell-PCH", "ura-PCH", ... },
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    REQUESTED_DATA_VALUE "RequestedDataValue" = SEQUENCE! {
        "gpsAlmanacAndSatelliteHealth" OPTIONAL: GPS_ALMANAC_AND_SATELLITE_HEALTH,
        "gps-UTC-Model" OPTIONAL: GPS_UTC_MODEL,
        "gps-Ionospheric-Model" OPTIONAL: GPS_IONOSPHERIC_MODEL,
        "gps-NavigationModel" OPTIONAL: GPS_NAVIGATION_MODEL,
        "dgpsCorrections" OPTIONAL: DGPS_CORRECTIONS,
        "referenceTime" OPTIONAL: GPS_REFERENCE_TIME,
        "gps-AcquisitionAssistance" OPTIONAL: GPS_ACQUISITION_ASSISTANCE,
        "gps-RealTime-Integrity" OPTIONAL: GPS_REAL_TIME_INTEGRITY,
        "almanacAndSatelliteHealthSIB" OPTIONAL: ALMANAC_AND_SATELLITE_HEALTH_SIB,
        "gps-Transmission-TOW" OPTIONAL: GPS_TRANSMISSION_TOW,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&REQUESTED_DATA_VALUE_EXT_IES),
        ...
    };
    REQUESTED_DATA_VALUE_INFORMATION "RequestedDataValueInformation" = CHOICE! {
        "informationAvailable": INFORMATION_AVAILABLE,
        "informationNotAvailable": INFORMATION_NOT_AVAILABLE
    };
    INFORMATION_AVAILABLE "InformationAvailable" = SEQUENCE! {
        "requestedDataValue": REQUESTED_DATA_VALUE,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    INFORMATION_NOT_AVAILABLE "InformationNotAvailable" = NULL;
    REQUEST_TYPE "RequestType" = SEQUENCE! {
        "event": REQUEST_TYPE_EVENT,
        "reportArea": REQUEST_TYPE_REPORT_AREA,
        "horizontalaccuracyCode" OPTIONAL: REQUEST_TYPE_ACCURACY_CODE,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    REQUEST_TYPE_EVENT "RequestTypeEvent" = ENUMERATED! {
        "stop-change-of-service-area", "direct", "change-of-service-area", "stop-direct", ..., "periodic",
        "stop-periodic"
    };
    REQUEST_TYPE_REPORT_AREA "RequestTypeReportArea" = ENUMERATED! { "service-area", "geographical-area", ... };
    REQUEST_TYPE_ACCURACY_CODE "RequestTypeAccuracyCode" = INTEGER(0, 127);
    RESPONSE_TIME "ResponseTime" = ENUMERATED! { "low-delay", "delay-tolerant", ... };
    HORIZONTAL_ACCURACY_CODE "HorizontalAccuracyCode" = INTEGER(0, 127);
    UE_POSITIONING_CAPABILITY "UE-PositioningCapability" = SEQUENCE! {
        "standAloneLocationMethodsSupported": BOOLEAN,
        "ueBasedOTDOASupported": BOOLEAN,
        "networkAssistedGPSSupport": NETWORK_ASSISTED_GPS_SUPORT,
        "supportGPSTimingOfCellFrame": BOOLEAN,
        "supportForIPDL": BOOLEAN,
        "supportForRxTxTimeDiff": BOOLEAN,
        "supportForUEAGPSinCellPCH": BOOLEAN,
        "supportForSFNSFNTimeDiff": BOOLEAN,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&UE_POSITIONING_CAPABILITY_EXT_IES),
        ...
    };
    NETWORK_ASSISTED_GANSS_SUPPORT "NetworkAssistedGANSSSupport" = SEQUENCE_OF!(SIZES(1, 8), SEQUENCE! {
        "ganssID" OPTIONAL: GANSSID,
        "ganssMode": ENUMERATED! { "networkBased", "ue-Based", "both", "none" },
        "ganssSignalID" OPTIONAL: GANSS_SIGNAL_ID,
        "supportGANSSTimingOfCellFrame": BOOLEAN,
        "supportGANSSCarrierPhaseMeasurement": BOOLEAN,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&NETWORK_ASSISTED_GANSS_SUPORT_EXT_IES),
        ...
    });
    ADD_POS_SUPPORT "AddPosSupport" = SEQUENCE_OF!(SIZES(1, 8), ADD_POS_SUPPORT_ELEMENT);
    ADD_POS_SUPPORT_ELEMENT "AddPosSupport-Element" = SEQUENCE! {
        "addPosID": ENUMERATED! { "barometricPressure", "wLAN", "bluetooth", "mBS", ... },
        "addPosMode": ENUMERATED! { "standalone", "ue-assisted", "both", ... },
        ...
    };
    NETWORK_ASSISTED_GPS_SUPORT "NetworkAssistedGPSSuport" =
        ENUMERATED! { "network-based", "ue-based", "both", "none", ... };
    GANSS_SBAS_I_DS "GANSS-SBAS-IDs" = SEQUENCE! {
        "ganss-sbas-ids": BIT_STRING(SIZE(8)),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_SIGNAL_I_DS "GANSS-Signal-IDs" = SEQUENCE! {
        "ganss-signal-ids": BIT_STRING(SIZE(8)),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    SUPPORT_GANSS_NON_NATIVE_A_DCHOICES "SupportGANSSNonNativeADchoices" = BOOLEAN;
    UTDOA_POSITIONING "UTDOAPositioning" = SEQUENCE! {
        "utdoa-BitCount": UTDOA_BIT_COUNT,
        "utdoa-timeInterval": UTDOA_TIME_INTERVAL,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    UTDOA_BIT_COUNT "UTDOA-BitCount" = INTEGER(0, 5000);
    UTDOA_TIME_INTERVAL "UTDOA-TimeInterval" = INTEGER(0, 3000);
    ENVIRONMENT_CHARACTERISATION "EnvironmentCharacterisation" = ENUMERATED! {
        "heavyMultipathandNLOSconditions", "noOrLightMultipathAndUsuallyLOSconditions",
        "notDefinedOrMixedEnvironment", ...
    };
    GPS_POSITIONING "GPSPositioning" = SEQUENCE! {
        "gpsPositioningInstructions": GPS_POSITIONING_INSTRUCTIONS,
        "requestedDataValue" OPTIONAL: REQUESTED_DATA_VALUE,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GPS_POSITIONING_INSTRUCTIONS "GPSPositioningInstructions" = SEQUENCE! {
        "horizontalAccuracyCode" OPTIONAL: HORIZONTAL_ACCURACY_CODE,
        "verticalAccuracyCode" OPTIONAL: VERTICAL_ACCURACY_CODE,
        "gpsTimingOfCellWanted": BOOLEAN,
        "additionalAssistanceDataRequest": BOOLEAN,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&GPS_POSITIONING_INSTRUCTIONS_EXT_IES),
        ...
    };
    GANSS_POSITIONING "GANSSPositioning" = SEQUENCE! {
        "ganssPositioningInstructions": GANSS_POSITIONING_INSTRUCTIONS,
        "requestedDataValue" OPTIONAL: REQUESTED_DATA_VALUE,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GANSS_POSITIONING_INSTRUCTIONS "GANSS-PositioningInstructions" = SEQUENCE! {
        "horizontalAccuracyCode" OPTIONAL: HORIZONTAL_ACCURACY_CODE,
        "verticalAccuracyCode" OPTIONAL: VERTICAL_ACCURACY_CODE,
        "ganssTimingOfCellWanted": BIT_STRING(SIZE(8)),
        "additionalAssistanceDataRequest": BIT_STRING(SIZE(8)),
        "measurementValidity" OPTIONAL: MEASUREMENT_VALIDITY,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&GANSS_POSITIONING_INSTRUCTIONS_EXT_IES),
        ...
    };
    GANS_SCARRIER_PHASE_REQUESTED "GANSScarrierPhaseRequested" = BIT_STRING(SIZE(8));
    GANSS_MULTI_FREQ_MEAS_REQUESTED "GANSSMultiFreqMeasRequested" = BIT_STRING(SIZE(8));
    OTDOA_ASSISTANCE_DATA "OTDOAAssistanceData" = SEQUENCE! {
        "uE-Positioning-OTDOA-AssistanceData": UE_POSITIONING_OTDOA_ASSISTANCE_DATA,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    UE_POSITIONING_OTDOA_ASSISTANCE_DATA "UE-Positioning-OTDOA-AssistanceData" = SEQUENCE! {
        "ue-positioning-OTDOA-ReferenceCellInfo" OPTIONAL: UE_POSITIONING_OTDOA_REFERENCE_CELL_INFO,
        "ue-positioning-OTDOA-NeighbourCellList" OPTIONAL: UE_POSITIONING_OTDOA_NEIGHBOUR_CELL_LIST,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    UE_POSITIONING_OTDOA_REFERENCE_CELL_INFO "UE-Positioning-OTDOA-ReferenceCellInfo" = SEQUENCE! {
        "sfn" OPTIONAL: SFN,
        "modeSpecificInfo": CHOICE! {
            "fdd": SEQUENCE! {
                "primaryCPICH-Info": PRIMARY_SCRAMBLING_CODE,
                ...
            },
            "tdd": SEQUENCE! {
                "cellParameterID": CELL_PARAMETER_ID,
                ...
            },
            ...
        },
        "frequencyInfo" OPTIONAL: FREQUENCY_INFO,
        "positioningMode": CHOICE! {
            "ueBased": SEQUENCE! {
                "cellPosition" OPTIONAL: REFERENCE_CELL_POSITION,
                "roundTripTime" OPTIONAL: INTEGER(0, 32766),
                ...
            },
            "ueAssisted": SEQUENCE! {
                ...
            },
            ...
        },
        "ue-positioning-IPDL-Paremeters" OPTIONAL: UE_POSITIONING_IPDL_PARAMETERS,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&UE_POSITIONING_OTDOA_REFERENCE_CELL_INFO_EXT_IES),
        ...
    };
    REFERENCE_CELL_POSITION "ReferenceCellPosition" = CHOICE! {
        "ellipsoidPoint": GEOGRAPHICAL_COORDINATES,
        "ellipsoidPointWithAltitude": GA_POINT_WITH_ALTITUDE,
        ...
    };
    UE_POSITIONING_IPDL_PARAMETERS "UE-Positioning-IPDL-Parameters" = SEQUENCE! {
        "modeSpecificInfo": CHOICE! {
            "fdd": SEQUENCE! {
                "ip-Spacing": IP_SPACING,
                "ip-Length": IP_LENGTH,
                "ip-Offset": INTEGER(0, 9),
                "seed": INTEGER(0, 63),
                ...
            },
            "tdd": SEQUENCE! {
                ...
            },
            ...
        },
        "burstModeParameters" OPTIONAL: BURST_MODE_PARAMETERS,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    IP_SPACING "IP-Spacing" = ENUMERATED! { "e5", "e7", "e10", "e15", "e20", "e30", "e40", "e50", ... };
    IP_LENGTH "IP-Length" = ENUMERATED! { "ipl5", "ipl10", ... };
    BURST_MODE_PARAMETERS "BurstModeParameters" = SEQUENCE! {
        "burstStart": INTEGER(0, 15),
        "burstLength": INTEGER(10, 25),
        "burstFreq": INTEGER(1, 16),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    UE_POSITIONING_OTDOA_NEIGHBOUR_CELL_LIST "UE-Positioning-OTDOA-NeighbourCellList" =
        SEQUENCE_OF!(SIZES(1, 32), UE_POSITIONING_OTDOA_NEIGHBOUR_CELL_INFO);
    UE_POSITIONING_OTDOA_NEIGHBOUR_CELL_INFO "UE-Positioning-OTDOA-NeighbourCellInfo" = SEQUENCE! {
        "modeSpecificInfo": CHOICE! {
            "fdd": SEQUENCE! {
                "primaryCPICH-Info": PRIMARY_SCRAMBLING_CODE,
                ...
            },
            "tdd": SEQUENCE! {
                "cellParameterID": CELL_PARAMETER_ID,
                ...
            },
            ...
        },
        "frequencyInfo" OPTIONAL: FREQUENCY_INFO,
        "ue-positioning-IPDL-Paremeters" OPTIONAL: UE_POSITIONING_IPDL_PARAMETERS,
        "sfn-SFN-RelTimeDifference": SFN_SFN_REL_TIME_DIFFERENCE1,
        "sfn-Offset-Validity" OPTIONAL: SFN_OFFSET_VALIDITY,
        "sfn-SFN-Drift" OPTIONAL: SFN_SFN_DRIFT,
        "searchWindowSize": OTDOA_SEARCH_WINDOW_SIZE,
        "positioningMode": CHOICE! {
            "ueBased": SEQUENCE! {
                "relativeNorth" OPTIONAL: INTEGER(-20000, 20000),
                "relativeEast" OPTIONAL: INTEGER(-20000, 20000),
                "relativeAltitude" OPTIONAL: INTEGER(-4000, 4000),
                "fineSFN-SFN" OPTIONAL: FINE_SFNSFN,
                "roundTripTime" OPTIONAL: INTEGER(0, 32766),
                ...
            },
            "ueAssisted": SEQUENCE! {
                ...
            },
            ...
        },
        "iE-Extensions" OPTIONAL: EXTENSIONS(&UE_POSITIONING_OTDOA_NEIGHBOUR_CELL_INFO_EXT_IES),
        ...
    };
    SFN_SFN_REL_TIME_DIFFERENCE1 "SFN-SFN-RelTimeDifference1" = SEQUENCE! {
        "sfn-Offset": INTEGER(0, 4095),
        "sfn-sfn-Reltimedifference": INTEGER(0, 38399),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    SFN_OFFSET_VALIDITY "SFN-Offset-Validity" = ENUMERATED! { "false" };
    OTDOA_SEARCH_WINDOW_SIZE "OTDOA-SearchWindowSize" = ENUMERATED! {
        "c20", "c40", "c80", "c160", "c320", "c640", "c1280", "moreThan1280", ...
    };
    SFN_SFN_DRIFT "SFN-SFN-Drift" = ENUMERATED! {
        "sfnsfndrift0", "sfnsfndrift1", "sfnsfndrift2", "sfnsfndrift3", "sfnsfndrift4", "sfnsfndrift5",
        "sfnsfndrift8", "sfnsfndrift10", "sfnsfndrift15", "sfnsfndrift25", "sfnsfndrift35", "sfnsfndrift50",
        "sfnsfndrift65", "sfnsfndrift80", "sfnsfndrift100", "sfnsfndrift-1", "sfnsfndrift-2",
        "sfnsfndrift-3", "sfnsfndrift-4", "sfnsfndrift-5", "sfnsfndrift-8", "sfnsfndrift-10",
        "sfnsfndrift-15", "sfnsfndrift-25", "sfnsfndrift-35", "sfnsfndrift-50", "sfnsfndrift-65",
        "sfnsfndrift-80", "sfnsfndrift-100", ...
    };
    FINE_SFNSFN "FineSFNSFN" = INTEGER(0, 15);
    VERTICAL_ACCURACY_CODE "VerticalAccuracyCode" = INTEGER(0, 127);
    UTDOA_GROUP "UTDOA-Group" = SEQUENCE! {
        "uC-ID": UC_ID,
        "frequencyInfo": FREQUENCY_INFO,
        "uTDOA-ChannelSettings": UTDOA_RRC_STATE,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    FREQUENCY_INFO "FrequencyInfo" = SEQUENCE! {
        "modeSpecificInfo": CHOICE! { "fdd": FREQUENCY_INFO_FDD, "tdd": FREQUENCY_INFO_TDD, ... },
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    FREQUENCY_INFO_FDD "FrequencyInfoFDD" = SEQUENCE! {
        "uarfcn-UL" OPTIONAL: UARFCN,
        "uarfcn-DL": UARFCN,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    FREQUENCY_INFO_TDD "FrequencyInfoTDD" = SEQUENCE! {
        "uarfcn": UARFCN,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    UTDOA_RRC_STATE "UTDOA-RRCState" = CHOICE! {
        "uTDOA-CELLDCH": UTDOA_CELLDCH,
        "uTDOA-CELLFACH": UTDOA_CELLFACH,
        ...
    };
    UTDOA_CELLDCH "UTDOA-CELLDCH" = SEQUENCE! {
        "uL-DPCHInfo": UL_DPCH_INFO,
        "compressedModeAssistanceData" OPTIONAL: COMPRESSED_MODE_ASSISTANCE_DATA,
        "dCH-Information" OPTIONAL: DCH_INFORMATION,
        "e-DPCH-Information" OPTIONAL: E_DPCH_INFORMATION,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    UL_DPCH_INFO "UL-DPCHInfo" = CHOICE! {
        "fdd": SEQUENCE! {
            "scramblingCodeType": SCRAMBLING_CODE_TYPE,
            "scramblingCode": UL_SCRAMBLING_CODE,
            "tfci-Existence": BOOLEAN,
            "numberOfFBI-Bits": NUMBER_OF_FBI_BITS,
            "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
            ...
        },
        "tdd": SEQUENCE! {
            "cellParameterID": CELL_PARAMETER_ID,
            "tFCI-Coding": TFCI_CODING,
            "punctureLimit": PUNCTURING_LIMIT,
            "repetitionPeriod": REPETITION_PERIOD,
            "repetitionLength": REPETITION_LENGTH,
            "tdd-DPCHOffset": TDD_DPCH_OFFSET,
            "uL-Timeslot-Information": UL_TIMESLOT_INFORMATION,
            "frameOffset": FRAME_OFFSET,
            "specialBurstScheduling": SPECIAL_BURST_SCHEDULING,
            "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
            ...
        },
        ...
    };
    COMPRESSED_MODE_ASSISTANCE_DATA "Compressed-Mode-Assistance-Data" = SEQUENCE! {
        "dl-information": DL_INFORMATION_FDD,
        "ul-information": UL_INFORMATION_FDD,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    DL_INFORMATION_FDD "DL-InformationFDD" = SEQUENCE! {
        "primaryScramblingCode": PRIMARY_SCRAMBLING_CODE,
        "chipOffset": CHIP_OFFSET,
        "frameOffset": FRAME_OFFSET,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    UL_INFORMATION_FDD "UL-InformationFDD" = SEQUENCE! {
        "transmissionGapPatternSequenceInfo": TRANSMISSION_GAP_PATTERN_SEQUENCE_INFORMATION,
        "activePatternSequenceInfo": ACTIVE_PATTERN_SEQUENCE_INFORMATION,
        "cFN": CFN,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    TRANSMISSION_GAP_PATTERN_SEQUENCE_INFORMATION "Transmission-Gap-Pattern-Sequence-Information" =
        SEQUENCE_OF!(SIZES(1, 6), SEQUENCE! {
        "tGPSID": TGPSID,
        "tGSN": TGSN,
        "tGL1": GAP_LENGTH,
        "tGL2" OPTIONAL: GAP_LENGTH,
        "tGD": TGD,
        "tGPL1": GAP_DURATION,
        "uplink-Compressed-Mode-Method": UPLINK_COMPRESSED_MODE_METHOD,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    });
    TGD "TGD" = INTEGER(0, 269);
    TGPRC "TGPRC" = INTEGER(0, 511);
    TGPSID "TGPSID" = INTEGER(1, 6);
    TGSN "TGSN" = INTEGER(0, 14);
    UPLINK_COMPRESSED_MODE_METHOD "Uplink-Compressed-Mode-Method" =
        ENUMERATED! { "sFdiv2", "higher-layer-scheduling", ... };
    GAP_DURATION "GapDuration" = INTEGER(1, 144).extensible();
    GAP_LENGTH "GapLength" = INTEGER(1, 14);
    ACTIVE_PATTERN_SEQUENCE_INFORMATION "Active-Pattern-Sequence-Information" = SEQUENCE! {
        "cMConfigurationChangeCFN": CFN,
        "transmission-Gap-Pattern-Sequence-Status" OPTIONAL: TRANSMISSION_GAP_PATTERN_SEQUENCE_STATUS_LIST,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    TRANSMISSION_GAP_PATTERN_SEQUENCE_STATUS_LIST "Transmission-Gap-Pattern-Sequence-Status-List" =
        SEQUENCE_OF!(SIZES(1, 6), SEQUENCE! {
        "tGPSID": TGPSID,
        "tGPRC": TGPRC,
        "tGCFN": CFN,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    });
    DCH_INFORMATION "DCH-Information" = SEQUENCE! {
        "tFCS": TFCS,
        "trChInfo": TR_CH_INFO_LIST,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    TR_CH_INFO_LIST "TrChInfoList" = SEQUENCE_OF!(SIZES(1, 32), UL_TR_CH_INFO);
    UL_TR_CH_INFO "UL-TrCHInfo" = SEQUENCE! {
        "uL-TrCHtype": UL_TR_CH_TYPE,
        "tfs": TRANSPORT_FORMAT_SET,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    UL_TR_CH_TYPE "UL-TrCHType" = ENUMERATED! { "dch", "usch", ... };
    E_DPCH_INFORMATION "E-DPCH-Information" = SEQUENCE! {
        "maxSet-E-DPDCHs": MAX_SET_E_DPDC_HS,
        "ul-PunctureLimit": PUNCTURING_LIMIT,
        "e-TFCS-Information": E_TFCS_INFORMATION,
        "e-TTI": E_TTI,
        "e-DPCCH-PO" OPTIONAL: E_DPCCH_PO,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    MAX_SET_E_DPDC_HS "Max-Set-E-DPDCHs" = ENUMERATED! {
        "vN64", "vN32", "vN16", "vN8", "v2xN4", "v2xN2", "v2xN2plus2xN4", ...
    };
    E_TFCS_INFORMATION "E-TFCS-Information" = SEQUENCE! {
        "e-DCH-TFCS-Index": E_DCH_TFCS_INDEX,
        "reference-E-TFCI-Information" OPTIONAL: REFERENCE_E_TFCI_INFORMATION,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    E_DCH_TFCS_INDEX "E-DCH-TFCS-Index" = INTEGER(1, 4).extensible();
    REFERENCE_E_TFCI_INFORMATION "Reference-E-TFCI-Information" =
        SEQUENCE_OF!(SIZES(1, 8), REFERENCE_E_TFCI_INFORMATION_ITEM);
    REFERENCE_E_TFCI_INFORMATION_ITEM "Reference-E-TFCI-Information-Item" = SEQUENCE! {
        "reference-E-TFCI": E_TFCI,
        "reference-E-TFCI-PO": REFERENCE_E_TFCI_PO,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    REFERENCE_E_TFCI_PO "Reference-E-TFCI-PO" = INTEGER(0, 8);
    E_TFCI "E-TFCI" = INTEGER(0, 127);
    E_TTI "E-TTI" = ENUMERATED! { "e-TTI-2ms", "e-TTI-10ms", ... };
    E_DPCCH_PO "E-DPCCH-PO" = INTEGER(0, 8);
    CELL_PARAMETER_ID "CellParameterID" = INTEGER(0, 127).extensible();
    TFCI_CODING "TFCI-Coding" = ENUMERATED! { "v4", "v8", "v16", "v32", ... };
    REPETITION_LENGTH "RepetitionLength" = INTEGER(1, 63);
    REPETITION_PERIOD "RepetitionPeriod" = ENUMERATED! { "v1", "v2", "v4", "v8", "v16", "v32", "v64", ... };
    TDD_DPCH_OFFSET "TDD-DPCHOffset" = CHOICE! {
        "initialOffset": INTEGER(0, 255),
        "noinitialOffset": INTEGER(0, 63)
    };
    UL_TIMESLOT_INFORMATION "UL-Timeslot-Information" = SEQUENCE_OF!(SIZES(1, 15), UL_TIMESLOT_INFORMATION_ITEM);
    UL_TIMESLOT_INFORMATION_ITEM "UL-Timeslot-InformationItem" = SEQUENCE! {
        "timeSlot": TIME_SLOT,
        "midambleShiftAndBurstType": MIDAMBLE_SHIFT_AND_BURST_TYPE,
        "tFCI-Presence": BOOLEAN,
        "uL-Code-InformationList": TDD_UL_CODE_INFORMATION,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    TIME_SLOT "TimeSlot" = INTEGER(0, 14);
    MIDAMBLE_SHIFT_AND_BURST_TYPE "MidambleShiftAndBurstType" = CHOICE! {
        "type1": SEQUENCE! {
            "midambleConfigurationBurstType1And3": MIDAMBLE_CONFIGURATION_BURST_TYPE1_AND3,
            "midambleAllocationMode": CHOICE! {
                "defaultMidamble": NULL,
                "commonMidamble": NULL,
                "ueSpecificMidamble": MIDAMBLE_SHIFT_LONG,
                ...
            },
            ...
        },
        "type2": SEQUENCE! {
            "midambleConfigurationBurstType2": MIDAMBLE_CONFIGURATION_BURST_TYPE2,
            "midambleAllocationMode": CHOICE! {
                "defaultMidamble": NULL,
                "commonMidamble": NULL,
                "ueSpecificMidamble": MIDAMBLE_SHIFT_SHORT,
                ...
            },
            ...
        },
        "type3": SEQUENCE! {
            "midambleConfigurationBurstType1And3": MIDAMBLE_CONFIGURATION_BURST_TYPE1_AND3,
            "midambleAllocationMode": CHOICE! {
                "defaultMidamble": NULL,
                "ueSpecificMidamble": MIDAMBLE_SHIFT_LONG,
                ...
            },
            ...
        },
        ...
    };
    MIDAMBLE_SHIFT_LONG "MidambleShiftLong" = INTEGER(0, 15);
    MIDAMBLE_SHIFT_SHORT "MidambleShiftShort" = INTEGER(0, 5);
    MIDAMBLE_CONFIGURATION_BURST_TYPE1_AND3 "MidambleConfigurationBurstType1And3" =
        ENUMERATED! { "v4", "v8", "v16" };
    MIDAMBLE_CONFIGURATION_BURST_TYPE2 "MidambleConfigurationBurstType2" = ENUMERATED! { "v3", "v6" };
    TDD_UL_CODE_INFORMATION "TDD-UL-Code-Information" = SEQUENCE_OF!(SIZES(1, 240), TDD_UL_CODE_INFORMATION_ITEM);
    TDD_UL_CODE_INFORMATION_ITEM "TDD-UL-Code-InformationItem" = SEQUENCE! {
        "tdd-ChannelisationCode": TDD_CHANNELISATION_CODE,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    TDD_CHANNELISATION_CODE "TDD-ChannelisationCode" = ENUMERATED! {
        "chCode1div1", "chCode2div1", "chCode2div2", "chCode4div1", "chCode4div2", "chCode4div3",
        "chCode4div4", "chCode8div1", "chCode8div2", "chCode8div3", "chCode8div4", "chCode8div5",
        "chCode8div6", "chCode8div7", "chCode8div8", "chCode16div1", "chCode16div2", "chCode16div3",
        "chCode16div4", "chCode16div5", "chCode16div6", "chCode16div7", "chCode16div8", "chCode16div9",
        "chCode16div10", "chCode16div11", "chCode16div12", "chCode16div13", "chCode16div14", "chCode16div15",
        "chCode16div16", ...
    };
    SPECIAL_BURST_SCHEDULING "SpecialBurstScheduling" = INTEGER(1, 256);
    UTDOA_CELLFACH "UTDOA-CELLFACH" = SEQUENCE! {
        "pRACHparameters": PRAC_HPARAMETERS,
        "cRNTI": C_RNTI,
        "uschParameters" OPTIONAL: USCH_PARAMETERS,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    PRAC_HPARAMETERS "PRACHparameters" = SEQUENCE_OF!(SIZES(1, 16), PRACH_CHANNEL_INFO);
    PRACH_CHANNEL_INFO "PRACH-ChannelInfo" = SEQUENCE! {
        "pRACH-Info": PRACH_INFO,
        "tFS": TRANSPORT_FORMAT_SET,
        "tFCS": TFCS,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    PRACH_INFO "PRACH-Info" = CHOICE! {
        "fdd": SEQUENCE! {
            "availableSignatures": AVAILABLE_SIGNATURES,
            "availableSF": SF_PRACH,
            "preambleScramblingCodeWordNumber": PREAMBLE_SCRAMBLING_CODE_WORD_NUMBER,
            "puncturingLimit": PUNCTURING_LIMIT,
            "availableSubChannelNumbers": AVAILABLE_SUB_CHANNEL_NUMBERS,
            "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
            ...
        },
        "tdd": SEQUENCE! {
            "timeSlot": TIME_SLOT,
            "tdd-ChannelisationCode": TDD_CHANNELISATION_CODE,
            "maxPRACH-MidambleShifts": MAX_PRACH_MIDAMBLE_SHIFTS,
            "pRACH-Midamble": PRACH_MIDAMBLE,
            "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
            ...
        },
        ...
    };
    SF_PRACH "SF-PRACH" = ENUMERATED! { "sfpr32", "sfpr64", "sfpr128", "sfpr256", ... };
    AVAILABLE_SIGNATURES "AvailableSignatures" = BIT_STRING(SIZE(16)).bits(&[
        (0, "signature15"), (1, "signature14"), (2, "signature13"), (3, "signature12"), (4, "signature11"),
        (5, "signature10"), (6, "signature9"), (7, "signature8"), (8, "signature7"), (9, "signature6"),
        (10, "signature5"), (11, "signature4"), (12, "signature3"), (13, "signature2"), (14, "signature1"),
        (15, "signature0"),
    ]);
    PREAMBLE_SCRAMBLING_CODE_WORD_NUMBER "PreambleScramblingCodeWordNumber" = INTEGER(0, 15);
    PUNCTURING_LIMIT "PuncturingLimit" = INTEGER(0, 15);
    AVAILABLE_SUB_CHANNEL_NUMBERS "AvailableSubChannelNumbers" = BIT_STRING(SIZE(12)).bits(&[
        (0, "subCh11"), (1, "subCh10"), (2, "subCh9"), (3, "subCh8"), (4, "subCh7"), (5, "subCh6"),
        (6, "subCh5"), (7, "subCh4"), (8, "subCh3"), (9, "subCh2"), (10, "subCh1"), (11, "subCh0"),
    ]);
    SCRAMBLING_CODE_TYPE "ScramblingCodeType" = ENUMERATED! { "shortSC", "longSC" };
    UL_SCRAMBLING_CODE "UL-ScramblingCode" = INTEGER(0, 16777215);
    NUMBER_OF_FBI_BITS "NumberOfFBI-Bits" = INTEGER(0, 2);
    TRANSPORT_FORMAT_SET "TransportFormatSet" = SEQUENCE! {
        "dynamicPart": TRANSPORT_FORMAT_SET_DYNAMIC_PART_LIST,
        "semi-staticPart": TRANSPORT_FORMAT_SET_SEMI_STATIC_PART,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    TRANSPORT_FORMAT_SET_DYNAMIC_PART_LIST "TransportFormatSet-DynamicPartList" =
        SEQUENCE_OF!(SIZES(1, 32), SEQUENCE! {
        "rlc-Size": RLC_SIZE,
        "numberOfTbsTTIList": SEQUENCE_OF!(SIZES(1, 32), TBS_TTI_INFO),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    });
    TBS_TTI_INFO "TbsTTIInfo" = SEQUENCE! {
        "tTIInfo" OPTIONAL: TRANSPORT_FORMAT_SET_TRANSMISSION_TIME_INTERVAL_DYNAMIC,
        "numberOfTbs": TRANSPORT_FORMAT_SET_NR_OF_TRANSPORT_BLOCKS,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    RLC_SIZE "RLC-Size" = INTEGER(129, 5055);
    TRANSPORT_FORMAT_SET_NR_OF_TRANSPORT_BLOCKS "TransportFormatSet-NrOfTransportBlocks" = INTEGER(0, 512);
    TRANSPORT_FORMAT_SET_SEMI_STATIC_PART "TransportFormatSet-Semi-staticPart" = SEQUENCE! {
        "transmissionTimeInterval": TRANSPORT_FORMAT_SET_TRANSMISSION_TIME_INTERVAL_SEMI_STATIC,
        "channelCoding": TRANSPORT_FORMAT_SET_CHANNEL_CODING_TYPE,
        "codingRate" OPTIONAL: TRANSPORT_FORMAT_SET_CODING_RATE,
        "rateMatchingAttribute": TRANSPORT_FORMAT_SET_RATE_MATCHING_ATTRIBUTE,
        "cRC-Size": TRANSPORT_FORMAT_SET_CRC_SIZE,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    TRANSPORT_FORMAT_SET_TRANSMISSION_TIME_INTERVAL_SEMI_STATIC "TransportFormatSet-TransmissionTimeIntervalSemiStatic" =
        ENUMERATED! {
        "msec-5", "msec-10", "msec-20", "msec-40", "msec-80", "dynamic", ...
    };
    TRANSPORT_FORMAT_SET_CHANNEL_CODING_TYPE "TransportFormatSet-ChannelCodingType" =
        ENUMERATED! { "no-codingTDD", "convolutional-coding", "turbo-coding", ... };
    TRANSPORT_FORMAT_SET_CODING_RATE "TransportFormatSet-CodingRate" = ENUMERATED! { "half", "third", ... };
    TRANSPORT_FORMAT_SET_RATE_MATCHING_ATTRIBUTE "TransportFormatSet-RateMatchingAttribute" = INTEGER(1, 256);
    TRANSPORT_FORMAT_SET_CRC_SIZE "TransportFormatSet-CRC-Size" =
        ENUMERATED! { "v0", "v8", "v12", "v16", "v24", ... };
    TRANSPORT_FORMAT_SET_TRANSMISSION_TIME_INTERVAL_DYNAMIC "TransportFormatSet-TransmissionTimeIntervalDynamic" =
        ENUMERATED! { "msec-10", "msec-20", "msec-40", "msec-80", "dynamic", ... };
    TFCS "TFCS" = SEQUENCE_OF!(SIZES(1, 1024), CTFC);
    CTFC "CTFC" = CHOICE! {
        "ctfc2Bit": SEQUENCE_OF!(SIZES(1, 1024), INTEGER(0, 3)),
        "ctfc4Bit": SEQUENCE_OF!(SIZES(1, 1024), INTEGER(0, 15)),
        "ctfc6Bit": SEQUENCE_OF!(SIZES(1, 1024), INTEGER(0, 63)),
        "ctfc8Bit": SEQUENCE_OF!(SIZES(1, 1024), INTEGER(0, 255)),
        "ctfc12Bit": SEQUENCE_OF!(SIZES(1, 1024), INTEGER(0, 4095)),
        "ctfc16Bit": SEQUENCE_OF!(SIZES(1, 1024), INTEGER(0, 65535)),
        "ctfc24Bit": SEQUENCE_OF!(SIZES(1, 1024), INTEGER(0, 16777215)),
        ...
    };
    C_RNTI "C-RNTI" = BIT_STRING(SIZE(16));
    UARFCN "UARFCN" = INTEGER(0, 16383);
    CFN "CFN" = INTEGER(0, 255);
    CHIP_OFFSET "ChipOffset" = INTEGER(0, 38399);
    FRAME_OFFSET "FrameOffset" = INTEGER(0, 255);
    PRIMARY_SCRAMBLING_CODE "PrimaryScramblingCode" = INTEGER(0, 511);
    USCH_PARAMETERS "UschParameters" = SEQUENCE! {
        "cellParameterID": CELL_PARAMETER_ID,
        "tFCI-Coding": TFCI_CODING,
        "punctureLimit": PUNCTURING_LIMIT,
        "repetitionPeriod": REPETITION_PERIOD,
        "uSCH-SchedulingOffset": USCH_SCHEDULING_OFFSET,
        "uL-Timeslot-Information": UL_TIMESLOT_INFORMATION,
        "tFCS": TFCS,
        "trChInfo": TR_CH_INFO_LIST,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    USCH_SCHEDULING_OFFSET "USCH-SchedulingOffset" = INTEGER(0, 255);
    MAX_PRACH_MIDAMBLE_SHIFTS "MaxPRACH-MidambleShifts" = ENUMERATED! { "shift4", "shift8", ... };
    PRACH_MIDAMBLE "PRACH-Midamble" = ENUMERATED! { "inverted", "direct", ... };
    POSITIONING_RESPONSE_TIME "Positioning-ResponseTime" = ENUMERATED! {
        "ms250", "ms500", "s1", "s2", "s3", "s4", "s6", "s8", "s12", "s16", "s20", "s24", "s28", "s32",
        "s64", ...
    };
    AMOUNT_OF_REPORTING "AmountOfReporting" = ENUMERATED! {
        "ra2", "ra4", "ra8", "ra16", "ra32", "ra64", "ra-Infinity", ...
    };
    INCLUDE_VELOCITY "IncludeVelocity" = ENUMERATED! { "requested" };
    VELOCITY_ESTIMATE "VelocityEstimate" = CHOICE! {
        "horizontalVelocity": HORIZONTAL_VELOCITY,
        "horizontalWithVerticalVelocity": HORIZONTAL_WITH_VERTICAL_VELOCITY,
        "horizontalVelocityWithUncertainty": HORIZONTAL_VELOCITY_WITH_UNCERTAINTY,
        "horizontalWithVerticalVelocityAndUncertainty": HORIZONTAL_WITH_VERTICAL_VELOCITY_AND_UNCERTAINTY,
        ...
    };
    HORIZONTAL_VELOCITY "HorizontalVelocity" = SEQUENCE! {
        "horizontalSpeedAndBearing": HORIZONTAL_SPEED_AND_BEARING,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    HORIZONTAL_WITH_VERTICAL_VELOCITY "HorizontalWithVerticalVelocity" = SEQUENCE! {
        "horizontalSpeedAndBearing": HORIZONTAL_SPEED_AND_BEARING,
        "verticalVelocity": VERTICAL_VELOCITY,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    HORIZONTAL_VELOCITY_WITH_UNCERTAINTY "HorizontalVelocityWithUncertainty" = SEQUENCE! {
        "horizontalSpeedAndBearing": HORIZONTAL_SPEED_AND_BEARING,
        "uncertaintySpeed": INTEGER(0, 255),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    HORIZONTAL_WITH_VERTICAL_VELOCITY_AND_UNCERTAINTY "HorizontalWithVerticalVelocityAndUncertainty" = SEQUENCE! {
        "horizontalSpeedAndBearing": HORIZONTAL_SPEED_AND_BEARING,
        "verticalVelocity": VERTICAL_VELOCITY,
        "horizontalUncertaintySpeed": INTEGER(0, 255),
        "verticalUncertaintySpeed": INTEGER(0, 255),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    HORIZONTAL_SPEED_AND_BEARING "HorizontalSpeedAndBearing" = SEQUENCE! {
        "bearing": INTEGER(0, 359),
        "horizontalSpeed": INTEGER(0, 2047)
    };
    VERTICAL_VELOCITY "VerticalVelocity" = SEQUENCE! {
        "verticalSpeed": INTEGER(0, 255),
        "verticalSpeedDirection": VERTICAL_SPEED_DIRECTION
    };
    VERTICAL_SPEED_DIRECTION "VerticalSpeedDirection" = ENUMERATED! { "upward", "downward" };
    UTRAN_GPS_REFERENCE_TIME "UTRAN-GPSReferenceTime" = SEQUENCE! {
        "utran-GPSTimingOfCell": INTEGER(0, 2322431999999).extensible(),
        "uC-ID" OPTIONAL: UC_ID,
        "sfn": INTEGER(0, 4095),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    UTRAN_GPS_REFERENCE_TIME_RESULT "UTRAN-GPSReferenceTimeResult" = SEQUENCE! {
        "ue-GPSTimingOfCell": INTEGER(0, 37158911999999).extensible(),
        "uC-ID": UC_ID,
        "sfn": INTEGER(0, 4095),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    UTRAN_GANSS_REFERENCE_TIME_RESULT "UTRAN-GANSSReferenceTimeResult" = SEQUENCE! {
        "ue-GANSSTimingOfCell": INTEGER(0, 345599999999).extensible(),
        "ganss-Time-ID" OPTIONAL: GANSSID,
        "ganssTodUncertainty" OPTIONAL: INTEGER(0, 127),
        "uC-ID": UC_ID,
        "sfn": INTEGER(0, 4095),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
}

sets! {
    CELL_ID_MEASURED_RESULTS_INFO_EXT_IES "CellId-MeasuredResultsInfo-ExtIEs" = {
        RX_TIMING_DEVIATION768_INFO: Reject RX_TIMING_DEVIATION768_INFO, Optional;
        RX_TIMING_DEVIATION384EXT_INFO: Reject RX_TIMING_DEVIATION384EXT_INFO, Optional;
        ROUND_TRIP_TIME_INFO_WITH_TYPE1: Ignore ROUND_TRIP_TIME_INFO_WITH_TYPE1, Optional;
        ADD_MEASUREMENT_INFO: Ignore ADD_MEASUREMENT_INFO, Optional;
        ANGLE_OF_ARRIVAL_LCR: Ignore ANGLE_OF_ARRIVAL_LCR, Optional;
    }
    ROUND_TRIP_TIME_INFO_EXT_IES "RoundTripTimeInfo-ExtIEs" = {
        EXTENDED_ROUND_TRIP_TIME: Ignore EXTENDED_ROUND_TRIP_TIME, Optional;
    }
    RX_TIMING_DEVIATION_LCR_INFO_EXT_IES "RxTimingDeviationLCRInfo-ExtIEs" = {
        EXTENDED_TIMING_ADVANCE_LCR: Ignore EXTENDED_TIMING_ADVANCE_LCR, Optional;
    }
    CELL_ID_POSITIONING_EXT_IES "CellIDPositioning-ExtIEs" = {
        REQUESTED_CELL_IDGERAN_MEASUREMENTS: Reject REQUESTED_CELL_IDGERAN_MEASUREMENTS, Optional;
    }
    DGPS_CORRECTION_SAT_INFO_EXT_IES "DGPS-CorrectionSatInfo-ExtIEs" = {
        DGNSS_VALIDITY_PERIOD: Ignore DGNSS_VALIDITY_PERIOD, Optional;
    }
    UE_POSITION_ESTIMATE_INFO_EXT_IES "UE-PositionEstimateInfo-ExtIEs" = {
        GPS_REFERENCE_TIME_UNCERTAINTY: Ignore GPS_REFERENCE_TIME_UNCERTAINTY, Optional;
        POSITION_DATA_U_EBASED: Ignore POSITION_DATA_U_EBASED, Optional;
    }
    EXTENSION_REFERENCE_TIME_CHOICE_IE "Extension-ReferenceTimeChoice-IE" = {
        UTRAN_GANSS_REFERENCE_TIME_RESULT: Ignore UTRAN_GANSS_REFERENCE_TIME_RESULT, Mandatory;
        GANSS_REFERENCE_TIME_ONLY: Ignore GANSS_REFERENCE_TIME_ONLY, Mandatory;
    }
    POSITION_DATA_EXT_IES "PositionData-ExtIEs" = {
        GANSS_POSITIONING_DATA_SET: Ignore GANSS_POSITIONING_DATA_SET, Optional;
        ADDITIONAL_POSITIONING_DATA_SET: Ignore ADDITIONAL_POSITIONING_DATA_SET, Optional;
    }
    GPS_ACQUISITION_ASSISTANCE_EXT_IES "GPS-AcquisitionAssistance-ExtIEs" = {
        UTRAN_GPS_REFERENCE_TIME: Ignore UTRAN_GPS_REFERENCE_TIME, Optional;
        GPS_REFERENCE_TIME_UNCERTAINTY: Ignore GPS_REFERENCE_TIME_UNCERTAINTY, Optional;
        CONFIDENCE: Ignore CONFIDENCE, Optional;
    }
    ACQUISITION_SAT_INFO_EXT_IES "AcquisitionSatInfo-ExtIEs" = {
        EXTRA_DOPPLER_INFO_EXTENSION: Ignore EXTRA_DOPPLER_INFO_EXTENSION, Optional;
    }
    AZIMUTH_AND_ELEVATION_EXT_IES "AzimuthAndElevation-ExtIEs" = {
        AZIMUTH_AND_ELEVATION_LSB: Ignore AZIMUTH_AND_ELEVATION_LSB, Optional;
    }
    DGANSS_SIGNAL_INFORMATION_ITEM_EXT_IES "DGANSS-SignalInformationItem-ExtIEs" = {
        DGNSS_VALIDITY_PERIOD: Ignore DGNSS_VALIDITY_PERIOD, Optional;
    }
    GANSS_ALMANAC_AND_SATELLITE_HEALTH_EXT_IES "GANSS-AlmanacAndSatelliteHealth-ExtIEs" = {
        COMPLETE_ALMANAC_PROVIDED: Ignore COMPLETE_ALMANAC_PROVIDED, Optional;
    }
    EXTENSION_GANSS_ALMANAC_MODEL_IE "Extension-GANSS-AlmanacModel-IE" = {
        GANSS_ALM_KEPLERIAN_NAV_ALMANAC: Ignore GANSS_ALM_NAV_KEPLERIAN_SET, Mandatory;
        GANSS_ALM_KEPLERIAN_REDUCED_ALMANAC: Ignore GANSS_ALM_REDUCED_KEPLERIAN_SET, Mandatory;
        GANSS_ALM_KEPLERIAN_MIDI_ALMANAC: Ignore GANSS_ALM_MIDI_ALMANAC_SET, Mandatory;
        GANSS_ALM_KEPLERIAN_GLONASS: Ignore GANSS_ALM_GLONASS_ALMANAC_SET, Mandatory;
        GANSS_ALM_ECEF_SBAS_ALMANAC: Ignore GANSS_ALM_ECE_FSBAS_ALMANAC_SET, Mandatory;
        GANSS_ALM_KEPLERIAN_BDS_ALMANAC: Ignore GANSS_ALM_BDS_KEPLERICANSET, Mandatory;
    }
    GANSS_AZIMUTH_AND_ELEVATION_EXT_IES "GANSS-AzimuthAndElevation-ExtIEs" = {
        AZIMUTH_AND_ELEVATION_LSB: Ignore AZIMUTH_AND_ELEVATION_LSB, Optional;
    }
    GANSS_COMMON_ASSISTANCE_DATA_EXT_IES "GANSS-CommonAssistanceData-ExtIEs" = {
        GANSS_ADDITIONAL_IONOSPHERIC_MODEL: Ignore GANSS_ADDITIONAL_IONOSPHERIC_MODEL, Optional;
        GANSS_EARTH_ORIENTATION_PARAMETERS: Ignore GANSS_EARTH_ORIENTATION_PARAMETERS, Optional;
    }
    GANSS_GENERIC_ASSISTANCE_EXT_IES "GANSSGenericAssistance-ExtIEs" = {
        GANSS_ADDITIONAL_TIME_MODELS: Ignore GANSS_ADDITIONAL_TIME_MODELS, Optional;
        GANSS_ADDITIONAL_NAVIGATION_MODELS: Ignore GANSS_ADDITIONAL_NAVIGATION_MODELS, Optional;
        GANSS_ADDITIONAL_UTC_MODELS: Ignore GANSS_ADDITIONAL_UTC_MODELS, Optional;
        GANSS_AUXILIARY_INFORMATION: Ignore GANSS_AUXILIARY_INFORMATION, Optional;
        GANSS_SBAS_ID: Ignore GANSS_SBAS_ID, Optional;
        BDS_IONOSPHERIC_GRID_MODEL: Ignore BDS_IONOSPHERIC_GRID_MODEL, Optional;
        DBDS_CORRECTION_INFORMATION: Ignore DBDS_CORRECTION_INFORMATION, Optional;
    }
    GANSS_MEASUREMENT_SIGNAL_LIST_EXT_IES "GANSSMeasurementSignalList-ExtIEs" = {
        GANSS_CODE_PHASE_AMBIGUITY_EXT: Ignore GANSS_CODE_PHASE_AMBIGUITY_EXT, Optional;
    }
    GANSS_MEASUREMENT_PARAMETERS_ITEM_EXT_IES "GANSS-MeasurementParametersItem-ExtIEs" = {
        GANSS_INTEGER_CODE_PHASE_EXT: Ignore GANSS_INTEGER_CODE_PHASE_EXT, Optional;
    }
    GANSS_REFERENCE_MEASUREMENT_INFO_EXT_IES "GANSS-ReferenceMeasurementInfo-ExtIEs" = {
        GANSS_CONFIDENCE: Ignore CONFIDENCE, Optional;
    }
    GANSS_REFERENCE_TIME_EXT_IES "GANSS-Reference-Time-ExtIEs" = {
        GANSS_DAY_CYCLE: Ignore GANSS_DAY_CYCLE, Optional;
    }
    GANSS_SATELLITE_INFORMATION_ITEM_EXT_IES "GANSS-SatelliteInformationItem-ExtIEs" = {
        GANSS_EXTRA_DOPPLER_EXTENSION: Ignore GANSS_EXTRA_DOPPLER_EXTENSION, Optional;
    }
    GANSS_TIME_MODEL_EXT_IES "GANSS-Time-Model-ExtIEs" = {
        GANSS_DELTA_T: Ignore GANSS_DELTA_T, Optional;
    }
    GPS_ALMANAC_AND_SATELLITE_HEALTH_EXT_IES "GPS-AlmanacAndSatelliteHealth-ExtIEs" = {
        COMPLETE_ALMANAC_PROVIDED: Ignore COMPLETE_ALMANAC_PROVIDED, Optional;
    }
    GPS_MEASURED_RESULTS_EXT_IES "GPS-MeasuredResults-ExtIEs" = {
        UTRAN_GPS_REFERENCE_TIME_RESULT: Ignore UTRAN_GPS_REFERENCE_TIME_RESULT, Optional;
        GPS_REFERENCE_TIME_UNCERTAINTY: Ignore GPS_REFERENCE_TIME_UNCERTAINTY, Optional;
    }
    GPS_REFERENCE_TIME_EXT_IES "GPS-ReferenceTime-ExtIEs" = {
        UTRAN_GPS_REFERENCE_TIME: Ignore UTRAN_GPS_REFERENCE_TIME, Optional;
        GPS_UTRAN_TRU: Ignore GPS_UTRAN_TRU, Optional;
        UTRAN_GPS_DRIFT_RATE: Ignore UTRAN_GPS_DRIFT_RATE, Optional;
        GPS_REFERENCE_TIME_UNCERTAINTY: Ignore GPS_REFERENCE_TIME_UNCERTAINTY, Optional;
        GPS_WEEK_CYCLE: Ignore GPS_WEEK_CYCLE, Optional;
    }
    ADDITIONAL_GANSS_ASSIST_DATA_REQUIRED_EXT_IES "AdditionalGanssAssistDataRequired-ExtIEs" = {
        GANSS_REQ_ADD_IONOSPHERIC_MODEL: Ignore GANSS_REQ_ADD_IONOSPHERIC_MODEL, Optional;
        GANSS_REQ_EARTH_ORIENT_PARA: Ignore GANSS_REQ_EARTH_ORIENT_PARA, Optional;
    }
    GANSS_REQ_GENERIC_DATA_EXT_IES "GanssReqGenericData-ExtIEs" = {
        GANSS_ADD_NAVIGATION_MODEL_REQ: Ignore GANSS_ADD_NAVIGATION_MODEL_REQ, Optional;
        GANSS_ADD_UTC_MODEL_REQ: Ignore GANSS_ADD_UTC_MODEL_REQ, Optional;
        GANSS_AUX_INFO_REQ: Ignore GANSS_AUX_INFO_REQ, Optional;
        GANSS_SBAS_ID: Ignore GANSS_SBAS_ID, Optional;
        GANSS_ADD_A_DCHOICES: Ignore GANSS_ADD_A_DCHOICES, Optional;
        BDSIONOSPHERICGRIDMODEL: Ignore BDSIONOSPHERICGRIDMODEL, Optional;
        DBDS_CORRECTION: Ignore DBDS_CORRECTION, Optional;
    }
    GANSS_COMMON_DATA_REQ_EXT_IES "GANSSCommonDataReq-ExtIEs" = {
        GANSS_ADD_IONO_MODEL_REQ: Ignore GANSS_ADD_IONO_MODEL_REQ, Optional;
        GANSS_EARTH_ORIENT_PARA_REQ: Ignore GANSS_EARTH_ORIENT_PARA_REQ, Optional;
    }
    OTDOA_REFERENCE_CELL_INFO_EXT_IES "OTDOA-ReferenceCellInfo-ExtIEs" = {
        TUTRANGANSS_MEASUREMENT_VALUE_INFO: Ignore TUTRANGANSS_MEASUREMENT_VALUE_INFO, Optional;
        ADDITIONAL_MEASUREMENT_INFOR_LCR: Ignore ADDITIONAL_MEASUREMENT_INFOR_LCR, Optional;
    }
    OTDOA_MEASURED_RESULTS_INFO_EXT_IES "OTDOA-MeasuredResultsInfo-ExtIEs" = {
        OTDOA_ADD_MEASURED_RESULTS_INFO: Ignore OTDOA_ADD_MEASURED_RESULTS_INFO, Optional;
    }
    UC_ID_EXT_IES "UC-ID-ExtIEs" = {
        EXTENDED_RNC_ID: Reject EXTENDED_RNC_ID, Optional;
    }
    POSITIONING_METHOD_EXT_IES "PositioningMethod-ExtIEs" = {
        GNSS_POSITIONING_METHOD: Ignore GNSS_POSITIONING_METHOD, Conditional;
        ADDITIONAL_POSITIONING_METHOD: Ignore ADDITIONAL_POSITIONING_METHOD, Conditional;
    }
    REQUESTED_DATA_VALUE_EXT_IES "RequestedDataValue-ExtIEs" = {
        GPS_REFERENCE_LOCATION: Ignore GPS_REFERENCE_LOCATION, Optional;
        GANSS_COMMON_ASSISTANCE_DATA: Ignore GANSS_COMMON_ASSISTANCE_DATA, Optional;
        GANSS_GENERIC_ASSISTANCE_DATA_LIST: Ignore GANSS_GENERIC_ASSISTANCE_DATA_LIST, Optional;
    }
    UE_POSITIONING_CAPABILITY_EXT_IES "UE-PositioningCapability-ExtIEs" = {
        NETWORK_ASSISTED_GANSS_SUPORT: Ignore NETWORK_ASSISTED_GANSS_SUPPORT, Optional;
        ADD_POS_SUPPORT: Ignore ADD_POS_SUPPORT, Optional;
    }
    NETWORK_ASSISTED_GANSS_SUPORT_EXT_IES "NetworkAssistedGANSSSuport-ExtIEs" = {
        GANSS_SBAS_I_DS: Ignore GANSS_SBAS_I_DS, Optional;
        GANSS_SIGNAL_I_DS: Ignore GANSS_SIGNAL_I_DS, Optional;
        SUPPORT_GANSS_NON_NATIVE_A_DCHOICES: Ignore SUPPORT_GANSS_NON_NATIVE_A_DCHOICES, Optional;
    }
    GPS_POSITIONING_INSTRUCTIONS_EXT_IES "GPSPositioningInstructions-ExtIEs" = {
        MEASUREMENT_VALIDITY: Ignore MEASUREMENT_VALIDITY, Optional;
    }
    GANSS_POSITIONING_INSTRUCTIONS_EXT_IES "GANSS-PositioningInstructions-ExtIEs" = {
        GANS_SCARRIER_PHASE_REQUESTED: Ignore GANS_SCARRIER_PHASE_REQUESTED, Optional;
        GANSS_MULTI_FREQ_MEAS_REQUESTED: Ignore GANSS_MULTI_FREQ_MEAS_REQUESTED, Optional;
    }
    UE_POSITIONING_OTDOA_REFERENCE_CELL_INFO_EXT_IES "UE-Positioning-OTDOAReferenceCellInfo-ExtIEs" = {
        EXTENDED_ROUND_TRIP_TIME: Ignore EXTENDED_ROUND_TRIP_TIME, Optional;
        TIMING_ADVANCE_LCR_R7: Ignore TIMING_ADVANCE_LCR_R7, Optional;
        RX_TIMING_DEVIATION_LCR: Ignore RX_TIMING_DEVIATION_LCR, Optional;
        ANGLE_OF_ARRIVAL_LCR: Ignore ANGLE_OF_ARRIVAL_LCR, Optional;
    }
    UE_POSITIONING_OTDOA_NEIGHBOUR_CELL_INFO_EXT_IES "UE-Positioning-OTDOANeighbourCellInfo-ExtIEs" = {
        EXTENDED_ROUND_TRIP_TIME: Ignore EXTENDED_ROUND_TRIP_TIME, Optional;
    }
}
