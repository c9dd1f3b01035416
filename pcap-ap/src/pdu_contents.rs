//! `PCAP-PDU-Contents`, TS 25.453 §9.3.3: the messages, in the order of the specification.

use crate::{constants::id, ies::*};
use sigcodec_per::{CHOICE, EXTENSIONS, IES, PRIVATE_IES, SEQUENCE, SINGLE, Set, sets, types};

types! {
    POSITION_CALCULATION_REQUEST "PositionCalculationRequest" = SEQUENCE! {
        "protocolIEs": IES(&POSITION_CALCULATION_REQUEST_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&POSITION_CALCULATION_REQUEST_EXTENSIONS),
        ...
    };
    POSITION_CALCULATION_RESPONSE "PositionCalculationResponse" = SEQUENCE! {
        "protocolIEs": IES(&POSITION_CALCULATION_RESPONSE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&POSITION_CALCULATION_RESPONSE_EXTENSIONS),
        ...
    };
    POSITION_CALCULATION_FAILURE "PositionCalculationFailure" = SEQUENCE! {
        "protocolIEs": IES(&POSITION_CALCULATION_FAILURE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    INFORMATION_EXCHANGE_INITIATION_REQUEST "InformationExchangeInitiationRequest" = SEQUENCE! {
        "protocolIEs": IES(&INFORMATION_EXCHANGE_INITIATION_REQUEST_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&INFORMATION_EXCHANGE_INITIATION_REQUEST_EXTENSIONS),
        ...
    };
    INFORMATION_EXCHANGE_OBJECT_TYPE_INF_EX_RQST "InformationExchangeObjectType-InfEx-Rqst" = CHOICE! {
        "referencePosition": REF_POSITION_INF_EX_RQST,
        ...,
        "extension-InformationExchangeObjectType-InfEx-Rqst": EXTENSION_INFORMATION_EXCHANGE_OBJECT_TYPE_INF_EX_RQST
    };
    REF_POSITION_INF_EX_RQST "RefPosition-InfEx-Rqst" = SEQUENCE! {
        "referencePositionEstimate": UE_POSITION_ESTIMATE,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    EXTENSION_INFORMATION_EXCHANGE_OBJECT_TYPE_INF_EX_RQST "Extension-InformationExchangeObjectType-InfEx-Rqst" =
        SINGLE(&EXTENSION_INFORMATION_EXCHANGE_OBJECT_TYPE_INF_EX_RQST_IE);
    UC_ID_INF_EX_RQST "UC-ID-InfEx-Rqst" = SEQUENCE! {
        "referenceUC-ID": UC_ID,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    INFORMATION_EXCHANGE_INITIATION_RESPONSE "InformationExchangeInitiationResponse" = SEQUENCE! {
        "protocolIEs": IES(&INFORMATION_EXCHANGE_INITIATION_RESPONSE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    INFORMATION_EXCHANGE_OBJECT_TYPE_INF_EX_RSP "InformationExchangeObjectType-InfEx-Rsp" =
        CHOICE! { "referencePosition": REF_POSITION_INF_EX_RSP, ... };
    REF_POSITION_INF_EX_RSP "RefPosition-InfEx-Rsp" = SEQUENCE! {
        "requestedDataValue": REQUESTED_DATA_VALUE,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    INFORMATION_EXCHANGE_INITIATION_FAILURE "InformationExchangeInitiationFailure" = SEQUENCE! {
        "protocolIEs": IES(&INFORMATION_EXCHANGE_INITIATION_FAILURE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    POSITION_INITIATION_REQUEST "PositionInitiationRequest" = SEQUENCE! {
        "protocolIEs": IES(&POSITION_INITIATION_REQUEST_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&POSITION_INITIATION_REQUEST_EXTENSIONS),
        ...
    };
    POSITION_INITIATION_RESPONSE "PositionInitiationResponse" = SEQUENCE! {
        "protocolIEs": IES(&POSITION_INITIATION_RESPONSE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&POSITION_INITIATION_RESPONSE_EXTENSIONS),
        ...
    };
    POSITION_INITIATION_FAILURE "PositionInitiationFailure" = SEQUENCE! {
        "protocolIEs": IES(&POSITION_INITIATION_FAILURE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    POSITION_ACTIVATION_REQUEST "PositionActivationRequest" = SEQUENCE! {
        "protocolIEs": IES(&POSITION_ACTIVATION_REQUEST_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&POSITION_ACTIVATION_REQUEST_EXTENSIONS),
        ...
    };
    POSITION_ACTIVATION_RESPONSE "PositionActivationResponse" = SEQUENCE! {
        "protocolIEs": IES(&POSITION_ACTIVATION_RESPONSE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&POSITION_ACTIVATION_RESPONSE_EXTENSIONS),
        ...
    };
    POSITION_ACTIVATION_FAILURE "PositionActivationFailure" = SEQUENCE! {
        "protocolIEs": IES(&POSITION_ACTIVATION_FAILURE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    INFORMATION_REPORT "InformationReport" = SEQUENCE! {
        "protocolIEs": IES(&INFORMATION_REPORT_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    INFORMATION_EXCHANGE_OBJECT_TYPE_INF_EX_RPRT "InformationExchangeObjectType-InfEx-Rprt" =
        CHOICE! { "referencePosition": REF_POSITION_INF_EX_RPRT, ... };
    REF_POSITION_INF_EX_RPRT "RefPosition-InfEx-Rprt" = SEQUENCE! {
        "requestedDataValueInformation": REQUESTED_DATA_VALUE_INFORMATION,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    INFORMATION_EXCHANGE_TERMINATION_REQUEST "InformationExchangeTerminationRequest" = SEQUENCE! {
        "protocolIEs": IES(&INFORMATION_EXCHANGE_TERMINATION_REQUEST_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    INFORMATION_EXCHANGE_FAILURE_INDICATION "InformationExchangeFailureIndication" = SEQUENCE! {
        "protocolIEs": IES(&INFORMATION_EXCHANGE_FAILURE_INDICATION_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    ERROR_INDICATION "ErrorIndication" = SEQUENCE! {
        "protocolIEs": IES(&ERROR_INDICATION_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    POSITION_PARAMETER_MODIFICATION "PositionParameterModification" = SEQUENCE! {
        "protocolIEs": IES(&POSITION_PARAMETER_MODIFICATION_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&POSITION_PARAMETER_MODIFICATION_EXTENSIONS),
        ...
    };
    PRIVATE_MESSAGE "PrivateMessage" = SEQUENCE! {
        "privateIEs": PRIVATE_IES(&Set::NONE),
        ...
    };
    ABORT "Abort" = SEQUENCE! {
        "protocolIEs": IES(&ABORT_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    POSITION_PERIODIC_REPORT "PositionPeriodicReport" = SEQUENCE! {
        "protocolIEs": IES(&POSITION_PERIODIC_REPORT_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&POSITION_PERIODIC_REPORT_EXTENSIONS),
        ...
    };
    POSITION_PERIODIC_RESULT "PositionPeriodicResult" = SEQUENCE! {
        "protocolIEs": IES(&POSITION_PERIODIC_RESULT_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    POSITION_PERIODIC_TERMINATION "PositionPeriodicTermination" = SEQUENCE! {
        "protocolIEs": IES(&POSITION_PERIODIC_TERMINATION_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
}

sets! {
    POSITION_CALCULATION_REQUEST_IES "PositionCalculationRequestIEs" = {
        UE_POSITION_ESTIMATE: Reject UE_POSITION_ESTIMATE, Optional;
        GPS_MEASURED_RESULTS_LIST: Reject MEASURED_RESULTS_LIST, Optional;
    }
    POSITION_CALCULATION_REQUEST_EXTENSIONS "PositionCalculationRequestExtensions" = {
        CELL_ID_MEASURED_RESULTS_SETS: Reject CELL_ID_MEASURED_RESULTS_SETS, Optional;
        OTDOA_MEASUREMENT_GROUP: Reject OTDOA_MEASUREMENT_GROUP, Optional;
        HORIZONTAL_ACCURACY_CODE: Ignore HORIZONTAL_ACCURACY_CODE, Optional;
        VERTICAL_ACCURACY_CODE: Ignore VERTICAL_ACCURACY_CODE, Optional;
        UTDOA_GROUP: Reject UTDOA_GROUP, Optional;
        POSITIONING_RESPONSE_TIME: Ignore POSITIONING_RESPONSE_TIME, Optional;
        INCLUDE_VELOCITY: Ignore INCLUDE_VELOCITY, Optional;
        PERIODIC_POS_CALC_INFO: Ignore PERIODIC_POS_CALC_INFO, Optional;
        GANSS_MEASURED_RESULTS_LIST: Reject GANSS_MEASURED_RESULTS_LIST, Optional;
        CELL_ID_IRAT_MEASURED_RESULTS_SETS: Ignore CELL_ID_IRAT_MEASURED_RESULTS_SETS, Optional;
        IMSI: Ignore IMSI, Optional;
        IMEI: Ignore IMEI, Optional;
    }
    POSITION_CALCULATION_RESPONSE_IES "PositionCalculationResponseIEs" = {
        UE_POSITION_ESTIMATE: Ignore UE_POSITION_ESTIMATE, Mandatory;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    POSITION_CALCULATION_RESPONSE_EXTENSIONS "PositionCalculationResponseExtensions" = {
        ACCURACY_FULFILMENT_INDICATOR: Ignore ACCURACY_FULFILMENT_INDICATOR, Optional;
        VELOCITY_ESTIMATE: Ignore VELOCITY_ESTIMATE, Optional;
    }
    POSITION_CALCULATION_FAILURE_IES "PositionCalculationFailureIEs" = {
        CAUSE: Ignore CAUSE, Mandatory;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    INFORMATION_EXCHANGE_INITIATION_REQUEST_IES "InformationExchangeInitiationRequest-IEs" = {
        INFORMATION_EXCHANGE_ID: Reject INFORMATION_EXCHANGE_ID, Mandatory;
        INFORMATION_EXCHANGE_OBJECT_TYPE_INF_EX_RQST: Reject INFORMATION_EXCHANGE_OBJECT_TYPE_INF_EX_RQST, Mandatory;
        INFORMATION_TYPE: Reject INFORMATION_TYPE, Mandatory;
        INFORMATION_REPORT_CHARACTERISTICS: Reject INFORMATION_REPORT_CHARACTERISTICS, Mandatory;
        GPS_UTRAN_TRU: Reject GPS_UTRAN_TRU, Conditional;
    }
    INFORMATION_EXCHANGE_INITIATION_REQUEST_EXTENSIONS "InformationExchangeInitiationRequest-Extensions" = {
        GANSS_UTRAN_TRU: Reject GANSS_UTRAN_TRU, Conditional;
        IMSI: Ignore IMSI, Optional;
        IMEI: Ignore IMEI, Optional;
    }
    EXTENSION_INFORMATION_EXCHANGE_OBJECT_TYPE_INF_EX_RQST_IE "Extension-InformationExchangeObjectType-InfEx-RqstIE" = {
        UC_ID_INF_EX_RQST: Reject UC_ID_INF_EX_RQST, Mandatory;
        CELL_ID_MEASURED_RESULTS_SETS: Ignore CELL_ID_MEASURED_RESULTS_SETS, Mandatory;
    }
    INFORMATION_EXCHANGE_INITIATION_RESPONSE_IES "InformationExchangeInitiationResponse-IEs" = {
        INFORMATION_EXCHANGE_ID: Ignore INFORMATION_EXCHANGE_ID, Mandatory;
        INFORMATION_EXCHANGE_OBJECT_TYPE_INF_EX_RSP: Ignore INFORMATION_EXCHANGE_OBJECT_TYPE_INF_EX_RSP, Optional;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    INFORMATION_EXCHANGE_INITIATION_FAILURE_IES "InformationExchangeInitiationFailure-IEs" = {
        INFORMATION_EXCHANGE_ID: Ignore INFORMATION_EXCHANGE_ID, Mandatory;
        CAUSE: Ignore CAUSE, Mandatory;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    POSITION_INITIATION_REQUEST_IES "PositionInitiationRequestIEs" = {
        REQUEST_TYPE: Reject REQUEST_TYPE, Mandatory;
        UE_POSITIONING_CAPABILITY: Reject UE_POSITIONING_CAPABILITY, Mandatory;
        UC_ID: Reject UC_ID, Mandatory;
        VERTICAL_ACCURACY_CODE: Ignore VERTICAL_ACCURACY_CODE, Optional;
        RESPONSE_TIME: Ignore RESPONSE_TIME, Optional;
        POSITIONING_PRIORITY: Ignore POSITIONING_PRIORITY, Optional;
        CLIENT_TYPE: Ignore CLIENT_TYPE, Optional;
    }
    POSITION_INITIATION_REQUEST_EXTENSIONS "PositionInitiationRequestExtensions" = {
        INCLUDE_VELOCITY: Ignore INCLUDE_VELOCITY, Optional;
        PERIODIC_LOCATION_INFO: Ignore PERIODIC_LOCATION_INFO, Optional;
        IMSI: Ignore IMSI, Optional;
        IMEI: Ignore IMEI, Optional;
    }
    POSITION_INITIATION_RESPONSE_IES "PositionInitiationResponseIEs" = {
        UE_POSITION_ESTIMATE: Reject UE_POSITION_ESTIMATE, Mandatory;
        POSITION_DATA: Ignore POSITION_DATA, Mandatory;
        ACCURACY_FULFILMENT_INDICATOR: Ignore ACCURACY_FULFILMENT_INDICATOR, Optional;
    }
    POSITION_INITIATION_RESPONSE_EXTENSIONS "PositionInitiationResponseExtensions" = {
        VELOCITY_ESTIMATE: Ignore VELOCITY_ESTIMATE, Optional;
    }
    POSITION_INITIATION_FAILURE_IES "PositionInitiationFailureIEs" = {
        CAUSE: Ignore CAUSE, Mandatory;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    POSITION_ACTIVATION_REQUEST_IES "PositionActivationRequestIEs" = {
        POSITIONING_METHOD: Reject POSITIONING_METHOD, Mandatory;
        POSITIONING_RESPONSE_TIME: Ignore POSITIONING_RESPONSE_TIME, Mandatory;
        POSITIONING_PRIORITY: Ignore POSITIONING_PRIORITY, Optional;
        ENVIRONMENT_CHARACTERISATION: Ignore ENVIRONMENT_CHARACTERISATION, Optional;
        UTDOA_POSITIONING: Reject UTDOA_POSITIONING, Optional;
        GPS_POSITIONING: Reject GPS_POSITIONING, Optional;
        OTDOA_ASSISTANCE_DATA: Reject OTDOA_ASSISTANCE_DATA, Optional;
    }
    POSITION_ACTIVATION_REQUEST_EXTENSIONS "PositionActivationRequestExtensions" = {
        INCLUDE_VELOCITY: Ignore INCLUDE_VELOCITY, Optional;
        AMOUNT_OF_REPORTING: Ignore AMOUNT_OF_REPORTING, Optional;
        CELL_ID_POSITIONING: Ignore CELL_ID_POSITIONING, Optional;
        GANSS_POSITIONING: Reject GANSS_POSITIONING, Optional;
    }
    POSITION_ACTIVATION_RESPONSE_IES "PositionActivationResponseIEs" = {
        UE_POSITION_ESTIMATE_INFO: Ignore UE_POSITION_ESTIMATE_INFO, Optional;
        GPS_MEASURED_RESULTS_LIST: Reject MEASURED_RESULTS_LIST, Optional;
        CELL_ID_MEASURED_RESULTS_SETS: Reject CELL_ID_MEASURED_RESULTS_SETS, Optional;
        OTDOA_MEASURED_RESULTS_SETS: Reject OTDOA_MEASURED_RESULTS_SETS, Optional;
        UTDOA_GROUP: Reject UTDOA_GROUP, Optional;
    }
    POSITION_ACTIVATION_RESPONSE_EXTENSIONS "PositionActivationResponseExtensions" = {
        VELOCITY_ESTIMATE: Ignore VELOCITY_ESTIMATE, Optional;
        MEAS_INSTRUCTIONS_USED: Ignore MEAS_INSTRUCTIONS_USED, Optional;
        GANSS_MEASURED_RESULTS_LIST: Reject GANSS_MEASURED_RESULTS_LIST, Optional;
        ADDITIONAL_GPS_ASSIST_DATA_REQUIRED: Ignore ADDITIONAL_GPS_ASSIST_DATA_REQUIRED, Optional;
        ADDITIONAL_GANSS_ASSIST_DATA_REQUIRED: Ignore ADDITIONAL_GANSS_ASSIST_DATA_REQUIRED, Optional;
        OTDOA_REFERENCE_CELL_INFO: Reject OTDOA_REFERENCE_CELL_INFO_SAS_CENTRIC, Optional;
        CELL_ID_IRAT_MEASURED_RESULTS_SETS: Ignore CELL_ID_IRAT_MEASURED_RESULTS_SETS, Optional;
        ADD_POS_MEASURED_RESULTS: Reject ADD_POS_MEASURED_RESULTS, Optional;
    }
    POSITION_ACTIVATION_FAILURE_IES "PositionActivationFailureIEs" = {
        CAUSE: Ignore CAUSE, Mandatory;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    INFORMATION_REPORT_IES "InformationReport-IEs" = {
        INFORMATION_EXCHANGE_ID: Ignore INFORMATION_EXCHANGE_ID, Mandatory;
        INFORMATION_EXCHANGE_OBJECT_TYPE_INF_EX_RPRT: Ignore INFORMATION_EXCHANGE_OBJECT_TYPE_INF_EX_RPRT, Mandatory;
    }
    INFORMATION_EXCHANGE_TERMINATION_REQUEST_IES "InformationExchangeTerminationRequest-IEs" = {
        INFORMATION_EXCHANGE_ID: Ignore INFORMATION_EXCHANGE_ID, Mandatory;
    }
    INFORMATION_EXCHANGE_FAILURE_INDICATION_IES "InformationExchangeFailureIndication-IEs" = {
        INFORMATION_EXCHANGE_ID: Ignore INFORMATION_EXCHANGE_ID, Mandatory;
        CAUSE: Ignore CAUSE, Mandatory;
    }
    ERROR_INDICATION_IES "ErrorIndicationIEs" = {
        CAUSE: Ignore CAUSE, Optional;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    POSITION_PARAMETER_MODIFICATION_IES "PositionParameterModificationIEs" = {
        UC_ID: Reject UC_ID, Optional;
        UTDOA_GROUP: Reject UTDOA_GROUP, Optional;
    }
    POSITION_PARAMETER_MODIFICATION_EXTENSIONS "PositionParameterModificationExtensions" = {
        RR_CSTATE_CHANGE: Ignore RR_CSTATE_CHANGE, Optional;
    }
    ABORT_IES "AbortIEs" = {
        CAUSE: Ignore CAUSE, Mandatory;
    }
    POSITION_PERIODIC_REPORT_IES "PositionPeriodicReport-IEs" = {
        UE_POSITION_ESTIMATE_INFO: Ignore UE_POSITION_ESTIMATE_INFO, Optional;
        VELOCITY_ESTIMATE: Ignore VELOCITY_ESTIMATE, Optional;
        GPS_MEASURED_RESULTS_LIST: Ignore MEASURED_RESULTS_LIST, Optional;
        CELL_ID_MEASURED_RESULTS_SETS: Ignore CELL_ID_MEASURED_RESULTS_SETS, Optional;
        OTDOA_MEASURED_RESULTS_SETS: Ignore OTDOA_MEASURED_RESULTS_SETS, Optional;
        CAUSE: Ignore CAUSE, Optional;
    }
    POSITION_PERIODIC_REPORT_EXTENSIONS "PositionPeriodicReport-Extensions" = {
        GANSS_MEASURED_RESULTS_LIST: Ignore GANSS_MEASURED_RESULTS_LIST, Optional;
        ADDITIONAL_GPS_ASSIST_DATA_REQUIRED: Ignore ADDITIONAL_GPS_ASSIST_DATA_REQUIRED, Optional;
        ADDITIONAL_GANSS_ASSIST_DATA_REQUIRED: Ignore ADDITIONAL_GANSS_ASSIST_DATA_REQUIRED, Optional;
        OTDOA_REFERENCE_CELL_INFO: Reject OTDOA_REFERENCE_CELL_INFO_SAS_CENTRIC, Optional;
        CELL_ID_IRAT_MEASURED_RESULTS_SETS: Ignore CELL_ID_IRAT_MEASURED_RESULTS_SETS, Optional;
        ADD_POS_MEASURED_RESULTS: Ignore ADD_POS_MEASURED_RESULTS, Optional;
    }
    POSITION_PERIODIC_RESULT_IES "PositionPeriodicResult-IEs" = {
        UE_POSITION_ESTIMATE: Ignore UE_POSITION_ESTIMATE, Optional;
        VELOCITY_ESTIMATE: Ignore VELOCITY_ESTIMATE, Optional;
        POSITION_DATA: Ignore POSITION_DATA, Optional;
        ACCURACY_FULFILMENT_INDICATOR: Ignore ACCURACY_FULFILMENT_INDICATOR, Optional;
        CAUSE: Ignore CAUSE, Optional;
    }
    POSITION_PERIODIC_TERMINATION_IES "PositionPeriodicTermination-IEs" = {
        PERIODIC_TERMINATION_CAUSE: Ignore PERIODIC_TERMINATION_CAUSE, Optional;
    }
}
