//! `RANAP-PDU-Descriptions`, TS 25.413 §9.3.2: the procedures by their codes.

use crate::pdu_contents::*;
use sigcodec_per::procedures;

procedures! {
    /// RANAP, TS 25.413, as one protocol of elementary procedures.
    pub struct Ranap in Ranap as "ranap" with 4;
    RAB_ASSIGNMENT = 0, "RAB-Assignment", Reject {
        Initiating RAB_ASSIGNMENT_REQUEST,
        Outcome RAB_ASSIGNMENT_RESPONSE
    };
    IU_RELEASE = 1, "Iu-Release", Reject { Initiating IU_RELEASE_COMMAND, Successful IU_RELEASE_COMPLETE };
    RELOCATION_PREPARATION = 2, "RelocationPreparation", Reject {
        Initiating RELOCATION_REQUIRED,
        Successful RELOCATION_COMMAND,
        Unsuccessful RELOCATION_PREPARATION_FAILURE
    };
    RELOCATION_RESOURCE_ALLOCATION = 3, "RelocationResourceAllocation", Reject {
        Initiating RELOCATION_REQUEST,
        Successful RELOCATION_REQUEST_ACKNOWLEDGE,
        Unsuccessful RELOCATION_FAILURE
    };
    RELOCATION_CANCEL = 4, "RelocationCancel", Reject {
        Initiating RELOCATION_CANCEL,
        Successful RELOCATION_CANCEL_ACKNOWLEDGE
    };
    SRNS_CONTEXT_TRANSFER = 5, "SRNS-ContextTransfer", Reject {
        Initiating SRNS_CONTEXT_REQUEST,
        Successful SRNS_CONTEXT_RESPONSE
    };
    SECURITY_MODE_CONTROL = 6, "SecurityModeControl", Reject {
        Initiating SECURITY_MODE_COMMAND,
        Successful SECURITY_MODE_COMPLETE,
        Unsuccessful SECURITY_MODE_REJECT
    };
    DATA_VOLUME_REPORT = 7, "DataVolumeReport", Reject {
        Initiating DATA_VOLUME_REPORT_REQUEST,
        Successful DATA_VOLUME_REPORT
    };
    RESET = 9, "Reset", Reject { Initiating RESET, Successful RESET_ACKNOWLEDGE };
    RAB_RELEASE_REQUEST = 10, "RAB-ReleaseRequest", Ignore { Initiating RAB_RELEASE_REQUEST };
    IU_RELEASE_REQUEST = 11, "Iu-ReleaseRequest", Ignore { Initiating IU_RELEASE_REQUEST };
    RELOCATION_DETECT = 12, "RelocationDetect", Ignore { Initiating RELOCATION_DETECT };
    RELOCATION_COMPLETE = 13, "RelocationComplete", Ignore { Initiating RELOCATION_COMPLETE };
    PAGING = 14, "Paging", Ignore { Initiating PAGING };
    COMMON_ID = 15, "CommonID", Ignore { Initiating COMMON_ID };
    CN_INVOKE_TRACE = 16, "CN-InvokeTrace", Ignore { Initiating CN_INVOKE_TRACE };
    LOCATION_REPORTING_CONTROL = 17, "LocationReportingControl", Ignore { Initiating LOCATION_REPORTING_CONTROL };
    LOCATION_REPORT = 18, "LocationReport", Ignore { Initiating LOCATION_REPORT };
    INITIAL_UE_MESSAGE = 19, "InitialUE-Message", Ignore { Initiating INITIAL_UE_MESSAGE };
    DIRECT_TRANSFER = 20, "DirectTransfer", Ignore { Initiating DIRECT_TRANSFER };
    OVERLOAD_CONTROL = 21, "OverloadControl", Ignore { Initiating OVERLOAD };
    ERROR_INDICATION = 22, "ErrorIndication", Ignore { Initiating ERROR_INDICATION };
    SRNS_DATA_FORWARD = 23, "SRNS-DataForward", Ignore { Initiating SRNS_DATA_FORWARD_COMMAND };
    FORWARD_SRNS_CONTEXT = 24, "ForwardSRNS-Context", Ignore { Initiating FORWARD_SRNS_CONTEXT };
    PRIVATE_MESSAGE = 25, "privateMessage", Ignore { Initiating PRIVATE_MESSAGE };
    CN_DEACTIVATE_TRACE = 26, "CN-DeactivateTrace", Ignore { Initiating CN_DEACTIVATE_TRACE };
    RESET_RESOURCE = 27, "ResetResource", Reject { Initiating RESET_RESOURCE, Successful RESET_RESOURCE_ACKNOWLEDGE };
    RANAP_RELOCATION = 28, "RANAP-Relocation", Ignore { Initiating RANAP_RELOCATION_INFORMATION };
    RAB_MODIFY_REQUEST = 29, "RAB-ModifyRequest", Ignore { Initiating RAB_MODIFY_REQUEST };
    LOCATION_RELATED_DATA = 30, "LocationRelatedData", Reject {
        Initiating LOCATION_RELATED_DATA_REQUEST,
        Successful LOCATION_RELATED_DATA_RESPONSE,
        Unsuccessful LOCATION_RELATED_DATA_FAILURE
    };
    INFORMATION_TRANSFER = 31, "InformationTransfer", Reject {
        Initiating INFORMATION_TRANSFER_INDICATION,
        Successful INFORMATION_TRANSFER_CONFIRMATION,
        Unsuccessful INFORMATION_TRANSFER_FAILURE
    };
    UE_SPECIFIC_INFORMATION = 32, "UESpecificInformation", Ignore { Initiating UE_SPECIFIC_INFORMATION_INDICATION };
    UPLINK_INFORMATION_EXCHANGE = 33, "UplinkInformationExchange", Reject {
        Initiating UPLINK_INFORMATION_EXCHANGE_REQUEST,
        Successful UPLINK_INFORMATION_EXCHANGE_RESPONSE,
        Unsuccessful UPLINK_INFORMATION_EXCHANGE_FAILURE
    };
    DIRECT_INFORMATION_TRANSFER = 34, "DirectInformationTransfer", Ignore { Initiating DIRECT_INFORMATION_TRANSFER };
    MBMS_SESSION_START = 35, "MBMSSessionStart", Reject {
        Initiating MBMS_SESSION_START,
        Successful MBMS_SESSION_START_RESPONSE,
        Unsuccessful MBMS_SESSION_START_FAILURE
    };
    MBMS_SESSION_UPDATE = 36, "MBMSSessionUpdate", Reject {
        Initiating MBMS_SESSION_UPDATE,
        Successful MBMS_SESSION_UPDATE_RESPONSE,
        Unsuccessful MBMS_SESSION_UPDATE_FAILURE
    };
    MBMS_SESSION_STOP = 37, "MBMSSessionStop", Reject {
        Initiating MBMS_SESSION_STOP,
        Successful MBMS_SESSION_STOP_RESPONSE
    };
    MBMSUE_LINKING = 38, "MBMSUELinking", Reject {
        Initiating MBMSUE_LINKING_REQUEST,
        Outcome MBMSUE_LINKING_RESPONSE
    };
    MBMS_REGISTRATION = 39, "MBMSRegistration", Reject {
        Initiating MBMS_REGISTRATION_REQUEST,
        Successful MBMS_REGISTRATION_RESPONSE,
        Unsuccessful MBMS_REGISTRATION_FAILURE
    };
    MBMSCN_DE_REGISTRATION_PROCEDURE = 40, "MBMSCNDe-Registration-Procedure", Reject {
        Initiating MBMSCN_DE_REGISTRATION_REQUEST,
        Successful MBMSCN_DE_REGISTRATION_RESPONSE
    };
    MBMSRAB_ESTABLISHMENT_INDICATION = 41, "MBMSRABEstablishmentIndication", Ignore {
        Initiating MBMSRAB_ESTABLISHMENT_INDICATION
    };
    MBMSRAB_RELEASE = 42, "MBMSRABRelease", Reject {
        Initiating MBMSRAB_RELEASE_REQUEST,
        Successful MBMSRAB_RELEASE,
        Unsuccessful MBMSRAB_RELEASE_FAILURE
    };
    ENHANCED_RELOCATION_COMPLETE = 43, "enhancedRelocationComplete", Reject {
        Initiating ENHANCED_RELOCATION_COMPLETE_REQUEST,
        Successful ENHANCED_RELOCATION_COMPLETE_RESPONSE,
        Unsuccessful ENHANCED_RELOCATION_COMPLETE_FAILURE
    };
    ENHANCED_RELOCATION_COMPLETE_CONFIRM = 44, "enhancedRelocationCompleteConfirm", Ignore {
        Initiating ENHANCED_RELOCATION_COMPLETE_CONFIRM
    };
    RANA_PENHANCED_RELOCATION = 45, "RANAPenhancedRelocation", Reject {
        Initiating RANAP_ENHANCED_RELOCATION_INFORMATION_REQUEST,
        Successful RANAP_ENHANCED_RELOCATION_INFORMATION_RESPONSE
    };
    SRVCC_PREPARATION = 46, "SRVCCPreparation", Reject {
        Initiating SRVCC_CS_KEYS_REQUEST,
        Outcome SRVCC_CS_KEYS_RESPONSE
    };
    UE_RADIO_CAPABILITY_MATCH = 47, "UeRadioCapabilityMatch", Ignore {
        Initiating UE_RADIO_CAPABILITY_MATCH_REQUEST,
        Outcome UE_RADIO_CAPABILITY_MATCH_RESPONSE
    };
    UE_REGISTRATION_QUERY = 48, "UeRegistrationQuery", Ignore {
        Initiating UE_REGISTRATION_QUERY_REQUEST,
        Outcome UE_REGISTRATION_QUERY_RESPONSE
    };
    REROUTE_NAS_REQUEST = 49, "RerouteNASRequest", Reject { Initiating REROUTE_NAS_REQUEST };
}
