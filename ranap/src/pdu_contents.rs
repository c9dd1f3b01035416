//! `RANAP-PDU-Contents`, TS 25.413 §9.3.3: the messages, in the order of the specification.

use crate::{constants::id, ies::*};
use sigcodec_per::{
    EXTENSIONS, IES, OCTET_STRING, PAIRS, PRIVATE_IES, SEQUENCE, SEQUENCE_OF, SIZES, Set, Size, sets, types,
};

types! {
    IU_RELEASE_COMMAND "Iu-ReleaseCommand" = SEQUENCE! {
        "protocolIEs": IES(&IU_RELEASE_COMMAND_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&IU_RELEASE_COMMAND_EXTENSIONS),
        ...
    };
    IU_RELEASE_COMPLETE "Iu-ReleaseComplete" = SEQUENCE! {
        "protocolIEs": IES(&IU_RELEASE_COMPLETE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    RAB_DATA_VOLUME_REPORT_LIST "RAB-DataVolumeReportList" =
        SEQUENCE_OF!(SIZES(1, 256), IES(&RAB_DATA_VOLUME_REPORT_ITEM_IES));
    RAB_DATA_VOLUME_REPORT_ITEM "RAB-DataVolumeReportItem" = SEQUENCE! {
        "rAB-ID": RAB_ID,
        "dl-UnsuccessfullyTransmittedDataVolume" OPTIONAL: DATA_VOLUME_LIST,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    RAB_RELEASED_LIST_IU_REL_COMP "RAB-ReleasedList-IuRelComp" =
        SEQUENCE_OF!(SIZES(1, 256), IES(&RAB_RELEASED_ITEM_IU_REL_COMP_IES));
    RAB_RELEASED_ITEM_IU_REL_COMP "RAB-ReleasedItem-IuRelComp" = SEQUENCE! {
        "rAB-ID": RAB_ID,
        "dL-GTP-PDU-SequenceNumber" OPTIONAL: DL_GTP_PDU_SEQUENCE_NUMBER,
        "uL-GTP-PDU-SequenceNumber" OPTIONAL: UL_GTP_PDU_SEQUENCE_NUMBER,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    RELOCATION_REQUIRED "RelocationRequired" = SEQUENCE! {
        "protocolIEs": IES(&RELOCATION_REQUIRED_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&RELOCATION_REQUIRED_EXTENSIONS),
        ...
    };
    RELOCATION_COMMAND "RelocationCommand" = SEQUENCE! {
        "protocolIEs": IES(&RELOCATION_COMMAND_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&RELOCATION_COMMAND_EXTENSIONS),
        ...
    };
    RAB_RELOCATION_RELEASE_LIST "RAB-RelocationReleaseList" =
        SEQUENCE_OF!(SIZES(1, 256), IES(&RAB_RELOCATION_RELEASE_ITEM_IES));
    RAB_RELOCATION_RELEASE_ITEM "RAB-RelocationReleaseItem" = SEQUENCE! {
        "rAB-ID": RAB_ID,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    RAB_DATA_FORWARDING_LIST "RAB-DataForwardingList" =
        SEQUENCE_OF!(SIZES(1, 256), IES(&RAB_DATA_FORWARDING_ITEM_IES));
    RAB_DATA_FORWARDING_ITEM "RAB-DataForwardingItem" = SEQUENCE! {
        "rAB-ID": RAB_ID,
        "transportLayerAddress": TRANSPORT_LAYER_ADDRESS,
        "iuTransportAssociation": IU_TRANSPORT_ASSOCIATION,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&RAB_DATA_FORWARDING_ITEM_EXT_IES),
        ...
    };
    RELOCATION_PREPARATION_FAILURE "RelocationPreparationFailure" = SEQUENCE! {
        "protocolIEs": IES(&RELOCATION_PREPARATION_FAILURE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&RELOCATION_PREPARATION_FAILURE_EXTENSIONS),
        ...
    };
    RELOCATION_REQUEST "RelocationRequest" = SEQUENCE! {
        "protocolIEs": IES(&RELOCATION_REQUEST_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&RELOCATION_REQUEST_EXTENSIONS),
        ...
    };
    RAB_SETUP_LIST_RELOC_REQ "RAB-SetupList-RelocReq" =
        SEQUENCE_OF!(SIZES(1, 256), IES(&RAB_SETUP_ITEM_RELOC_REQ_IES));
    RAB_SETUP_ITEM_RELOC_REQ "RAB-SetupItem-RelocReq" = SEQUENCE! {
        "rAB-ID": RAB_ID,
        "nAS-SynchronisationIndicator" OPTIONAL: NAS_SYNCHRONISATION_INDICATOR,
        "rAB-Parameters": RAB_PARAMETERS,
        "dataVolumeReportingIndication" OPTIONAL: DATA_VOLUME_REPORTING_INDICATION,
        "pDP-TypeInformation" OPTIONAL: PDP_TYPE_INFORMATION,
        "userPlaneInformation": USER_PLANE_INFORMATION,
        "transportLayerAddress": TRANSPORT_LAYER_ADDRESS,
        "iuTransportAssociation": IU_TRANSPORT_ASSOCIATION,
        "service-Handover" OPTIONAL: SERVICE_HANDOVER,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&RAB_SETUP_ITEM_RELOC_REQ_EXT_IES),
        ...
    };
    USER_PLANE_INFORMATION "UserPlaneInformation" = SEQUENCE! {
        "userPlaneMode": USER_PLANE_MODE,
        "uP-ModeVersions": UP_MODE_VERSIONS,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    CNMBMS_LINKING_INFORMATION "CNMBMSLinkingInformation" = SEQUENCE! {
        "joinedMBMSBearerService-IEs": JOINED_MBMS_BEARER_SERVICE_IES,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    JOINED_MBMS_BEARER_SERVICE_IES "JoinedMBMSBearerService-IEs" = SEQUENCE_OF!(SIZES(1, 128), SEQUENCE! {
        "tMGI": TMGI,
        "mBMS-PTP-RAB-ID": MBMS_PTP_RAB_ID,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    });
    RELOCATION_REQUEST_ACKNOWLEDGE "RelocationRequestAcknowledge" = SEQUENCE! {
        "protocolIEs": IES(&RELOCATION_REQUEST_ACKNOWLEDGE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&RELOCATION_REQUEST_ACKNOWLEDGE_EXTENSIONS),
        ...
    };
    RAB_SETUP_LIST_RELOC_REQ_ACK "RAB-SetupList-RelocReqAck" =
        SEQUENCE_OF!(SIZES(1, 256), IES(&RAB_SETUP_ITEM_RELOC_REQ_ACK_IES));
    RAB_SETUP_ITEM_RELOC_REQ_ACK "RAB-SetupItem-RelocReqAck" = SEQUENCE! {
        "rAB-ID": RAB_ID,
        "transportLayerAddress" OPTIONAL: TRANSPORT_LAYER_ADDRESS,
        "iuTransportAssociation" OPTIONAL: IU_TRANSPORT_ASSOCIATION,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&RAB_SETUP_ITEM_RELOC_REQ_ACK_EXT_IES),
        ...
    };
    RAB_FAILED_LIST "RAB-FailedList" = SEQUENCE_OF!(SIZES(1, 256), IES(&RAB_FAILED_ITEM_IES));
    RAB_FAILED_ITEM "RAB-FailedItem" = SEQUENCE! {
        "rAB-ID": RAB_ID,
        "cause": CAUSE,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    RELOCATION_FAILURE "RelocationFailure" = SEQUENCE! {
        "protocolIEs": IES(&RELOCATION_FAILURE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&RELOCATION_FAILURE_EXTENSIONS),
        ...
    };
    RELOCATION_CANCEL "RelocationCancel" = SEQUENCE! {
        "protocolIEs": IES(&RELOCATION_CANCEL_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    RELOCATION_CANCEL_ACKNOWLEDGE "RelocationCancelAcknowledge" = SEQUENCE! {
        "protocolIEs": IES(&RELOCATION_CANCEL_ACKNOWLEDGE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    SRNS_CONTEXT_REQUEST "SRNS-ContextRequest" = SEQUENCE! {
        "protocolIEs": IES(&SRNS_CONTEXT_REQUEST_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&SRNS_CONTEXT_REQUEST_EXTENSIONS),
        ...
    };
    RAB_DATA_FORWARDING_LIST_SRNS_CTX_REQ "RAB-DataForwardingList-SRNS-CtxReq" =
        SEQUENCE_OF!(SIZES(1, 256), IES(&RAB_DATA_FORWARDING_ITEM_SRNS_CTX_REQ_IES));
    RAB_DATA_FORWARDING_ITEM_SRNS_CTX_REQ "RAB-DataForwardingItem-SRNS-CtxReq" = SEQUENCE! {
        "rAB-ID": RAB_ID,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    SRNS_CONTEXT_RESPONSE "SRNS-ContextResponse" = SEQUENCE! {
        "protocolIEs": IES(&SRNS_CONTEXT_RESPONSE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    RAB_CONTEXT_LIST "RAB-ContextList" = SEQUENCE_OF!(SIZES(1, 256), IES(&RAB_CONTEXT_ITEM_IES));
    RAB_CONTEXT_ITEM "RAB-ContextItem" = SEQUENCE! {
        "rAB-ID": RAB_ID,
        "dl-GTP-PDU-SequenceNumber" OPTIONAL: DL_GTP_PDU_SEQUENCE_NUMBER,
        "ul-GTP-PDU-SequenceNumber" OPTIONAL: UL_GTP_PDU_SEQUENCE_NUMBER,
        "dl-N-PDU-SequenceNumber" OPTIONAL: DL_N_PDU_SEQUENCE_NUMBER,
        "ul-N-PDU-SequenceNumber" OPTIONAL: UL_N_PDU_SEQUENCE_NUMBER,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    RAB_CONTEXT_FAILEDTO_TRANSFER_LIST "RAB-ContextFailedtoTransferList" =
        SEQUENCE_OF!(SIZES(1, 256), IES(&RA_BS_CONTEXT_FAILEDTO_TRANSFER_ITEM_IES));
    RA_BS_CONTEXT_FAILEDTO_TRANSFER_ITEM "RABs-ContextFailedtoTransferItem" = SEQUENCE! {
        "rAB-ID": RAB_ID,
        "cause": CAUSE,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    SECURITY_MODE_COMMAND "SecurityModeCommand" = SEQUENCE! {
        "protocolIEs": IES(&SECURITY_MODE_COMMAND_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    SECURITY_MODE_COMPLETE "SecurityModeComplete" = SEQUENCE! {
        "protocolIEs": IES(&SECURITY_MODE_COMPLETE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    SECURITY_MODE_REJECT "SecurityModeReject" = SEQUENCE! {
        "protocolIEs": IES(&SECURITY_MODE_REJECT_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    DATA_VOLUME_REPORT_REQUEST "DataVolumeReportRequest" = SEQUENCE! {
        "protocolIEs": IES(&DATA_VOLUME_REPORT_REQUEST_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    RAB_DATA_VOLUME_REPORT_REQUEST_LIST "RAB-DataVolumeReportRequestList" =
        SEQUENCE_OF!(SIZES(1, 256), IES(&RAB_DATA_VOLUME_REPORT_REQUEST_ITEM_IES));
    RAB_DATA_VOLUME_REPORT_REQUEST_ITEM "RAB-DataVolumeReportRequestItem" = SEQUENCE! {
        "rAB-ID": RAB_ID,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    DATA_VOLUME_REPORT "DataVolumeReport" = SEQUENCE! {
        "protocolIEs": IES(&DATA_VOLUME_REPORT_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    RAB_FAILEDTO_REPORT_LIST "RAB-FailedtoReportList" =
        SEQUENCE_OF!(SIZES(1, 256), IES(&RA_BS_FAILED_TO_REPORT_ITEM_IES));
    RA_BS_FAILED_TO_REPORT_ITEM "RABs-failed-to-reportItem" = SEQUENCE! {
        "rAB-ID": RAB_ID,
        "cause": CAUSE,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    RESET "Reset" = SEQUENCE! {
        "protocolIEs": IES(&RESET_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&RESET_EXTENSIONS),
        ...
    };
    RESET_ACKNOWLEDGE "ResetAcknowledge" = SEQUENCE! {
        "protocolIEs": IES(&RESET_ACKNOWLEDGE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&RESET_ACKNOWLEDGE_EXTENSIONS),
        ...
    };
    RESET_RESOURCE "ResetResource" = SEQUENCE! {
        "protocolIEs": IES(&RESET_RESOURCE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&RESET_RESOURCE_EXTENSIONS),
        ...
    };
    RESET_RESOURCE_LIST "ResetResourceList" = SEQUENCE_OF!(SIZES(1, 250), IES(&RESET_RESOURCE_ITEM_IES));
    RESET_RESOURCE_ITEM "ResetResourceItem" = SEQUENCE! {
        "iuSigConId": IU_SIGNALLING_CONNECTION_IDENTIFIER,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&RESET_RESOURCE_ITEM_EXT_IES),
        ...
    };
    RESET_RESOURCE_ACKNOWLEDGE "ResetResourceAcknowledge" = SEQUENCE! {
        "protocolIEs": IES(&RESET_RESOURCE_ACKNOWLEDGE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&RESET_RESOURCE_ACKNOWLEDGE_EXTENSIONS),
        ...
    };
    RESET_RESOURCE_ACK_LIST "ResetResourceAckList" = SEQUENCE_OF!(SIZES(1, 250), IES(&RESET_RESOURCE_ACK_ITEM_IES));
    RESET_RESOURCE_ACK_ITEM "ResetResourceAckItem" = SEQUENCE! {
        "iuSigConId": IU_SIGNALLING_CONNECTION_IDENTIFIER,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&RESET_RESOURCE_ACK_ITEM_EXT_IES),
        ...
    };
    RAB_RELEASE_REQUEST "RAB-ReleaseRequest" = SEQUENCE! {
        "protocolIEs": IES(&RAB_RELEASE_REQUEST_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    RAB_RELEASE_LIST "RAB-ReleaseList" = SEQUENCE_OF!(SIZES(1, 256), IES(&RAB_RELEASE_ITEM_IES));
    RAB_RELEASE_ITEM "RAB-ReleaseItem" = SEQUENCE! {
        "rAB-ID": RAB_ID,
        "cause": CAUSE,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    IU_RELEASE_REQUEST "Iu-ReleaseRequest" = SEQUENCE! {
        "protocolIEs": IES(&IU_RELEASE_REQUEST_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    RELOCATION_DETECT "RelocationDetect" = SEQUENCE! {
        "protocolIEs": IES(&Set::NONE),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    RELOCATION_COMPLETE "RelocationComplete" = SEQUENCE! {
        "protocolIEs": IES(&Set::NONE),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&RELOCATION_COMPLETE_EXTENSIONS),
        ...
    };
    ENHANCED_RELOCATION_COMPLETE_REQUEST "EnhancedRelocationCompleteRequest" = SEQUENCE! {
        "protocolIEs": IES(&ENHANCED_RELOCATION_COMPLETE_REQUEST_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&ENHANCED_RELOCATION_COMPLETE_REQUEST_EXTENSIONS),
        ...
    };
    RAB_SETUP_LIST_ENHANCED_RELOC_COMPLETE_REQ "RAB-SetupList-EnhancedRelocCompleteReq" =
        SEQUENCE_OF!(SIZES(1, 256), IES(&RAB_SETUP_ITEM_ENHANCED_RELOC_COMPLETE_REQ_IES));
    RAB_SETUP_ITEM_ENHANCED_RELOC_COMPLETE_REQ "RAB-SetupItem-EnhancedRelocCompleteReq" = SEQUENCE! {
        "rAB-ID": RAB_ID,
        "transportLayerAddressReq1" OPTIONAL: TRANSPORT_LAYER_ADDRESS,
        "iuTransportAssociationReq1" OPTIONAL: IU_TRANSPORT_ASSOCIATION,
        "ass-RAB-Parameters" OPTIONAL: ASS_RAB_PARAMETERS,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    ENHANCED_RELOCATION_COMPLETE_RESPONSE "EnhancedRelocationCompleteResponse" = SEQUENCE! {
        "protocolIEs": IES(&ENHANCED_RELOCATION_COMPLETE_RESPONSE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&ENHANCED_RELOCATION_COMPLETE_RESPONSE_EXTENSIONS),
        ...
    };
    RAB_SETUP_LIST_ENHANCED_RELOC_COMPLETE_RES "RAB-SetupList-EnhancedRelocCompleteRes" =
        SEQUENCE_OF!(SIZES(1, 256), IES(&RAB_SETUP_ITEM_ENHANCED_RELOC_COMPLETE_RES_IES));
    RAB_SETUP_ITEM_ENHANCED_RELOC_COMPLETE_RES "RAB-SetupItem-EnhancedRelocCompleteRes" = SEQUENCE! {
        "rAB-ID": RAB_ID,
        "rAB-Parameters" OPTIONAL: RAB_PARAMETERS,
        "userPlaneInformation": USER_PLANE_INFORMATION,
        "transportLayerAddressRes1" OPTIONAL: TRANSPORT_LAYER_ADDRESS,
        "iuTransportAssociationRes1" OPTIONAL: IU_TRANSPORT_ASSOCIATION,
        "rab2beReleasedList" OPTIONAL: RAB_TO_BE_RELEASED_LIST_ENHANCED_RELOC_COMPLETE_RES,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&RAB_SETUP_ITEM_ENHANCED_RELOC_COMPLETE_RES_EXT_IES),
        ...
    };
    RAB_TO_BE_RELEASED_LIST_ENHANCED_RELOC_COMPLETE_RES "RAB-ToBeReleasedList-EnhancedRelocCompleteRes" =
        SEQUENCE_OF!(SIZES(1, 256), IES(&RAB_TO_BE_RELEASED_ITEM_ENHANCED_RELOC_COMPLETE_RES_IES));
    RAB_TO_BE_RELEASED_ITEM_ENHANCED_RELOC_COMPLETE_RES "RAB-ToBeReleasedItem-EnhancedRelocCompleteRes" = SEQUENCE! {
        "rAB-ID": RAB_ID,
        "cause": CAUSE,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    ENHANCED_RELOCATION_COMPLETE_FAILURE "EnhancedRelocationCompleteFailure" = SEQUENCE! {
        "protocolIEs": IES(&ENHANCED_RELOCATION_COMPLETE_FAILURE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    ENHANCED_RELOCATION_COMPLETE_CONFIRM "EnhancedRelocationCompleteConfirm" = SEQUENCE! {
        "protocolIEs": IES(&ENHANCED_RELOCATION_COMPLETE_CONFIRM_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    PAGING "Paging" = SEQUENCE! {
        "protocolIEs": IES(&PAGING_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&PAGING_EXTENSIONS),
        ...
    };
    COMMON_ID "CommonID" = SEQUENCE! {
        "protocolIEs": IES(&COMMON_ID_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&COMMON_ID_EXTENSIONS),
        ...
    };
    CN_INVOKE_TRACE "CN-InvokeTrace" = SEQUENCE! {
        "protocolIEs": IES(&CN_INVOKE_TRACE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&CN_INVOKE_TRACE_EXTENSIONS),
        ...
    };
    CN_DEACTIVATE_TRACE "CN-DeactivateTrace" = SEQUENCE! {
        "protocolIEs": IES(&CN_DEACTIVATE_TRACE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    LOCATION_REPORTING_CONTROL "LocationReportingControl" = SEQUENCE! {
        "protocolIEs": IES(&LOCATION_REPORTING_CONTROL_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&LOCATION_REPORTING_CONTROL_EXTENSIONS),
        ...
    };
    LOCATION_REPORT "LocationReport" = SEQUENCE! {
        "protocolIEs": IES(&LOCATION_REPORT_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&LOCATION_REPORT_EXTENSIONS),
        ...
    };
    INITIAL_UE_MESSAGE "InitialUE-Message" = SEQUENCE! {
        "protocolIEs": IES(&INITIAL_UE_MESSAGE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&INITIAL_UE_MESSAGE_EXTENSIONS),
        ...
    };
    DIRECT_TRANSFER "DirectTransfer" = SEQUENCE! {
        "protocolIEs": IES(&DIRECT_TRANSFER_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&DIRECT_TRANSFER_EXTENSIONS),
        ...
    };
    REDIRECTION_INDICATION "RedirectionIndication" = IES(&REDIRECTION_INDICATION_IES);
    OVERLOAD "Overload" = SEQUENCE! {
        "protocolIEs": IES(&OVERLOAD_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&OVERLOAD_EXTENSIONS),
        ...
    };
    ERROR_INDICATION "ErrorIndication" = SEQUENCE! {
        "protocolIEs": IES(&ERROR_INDICATION_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&ERROR_INDICATION_EXTENSIONS),
        ...
    };
    SRNS_DATA_FORWARD_COMMAND "SRNS-DataForwardCommand" = SEQUENCE! {
        "protocolIEs": IES(&SRNS_DATA_FORWARD_COMMAND_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    FORWARD_SRNS_CONTEXT "ForwardSRNS-Context" = SEQUENCE! {
        "protocolIEs": IES(&FORWARD_SRNS_CONTEXT_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&FORWARD_SRNS_CONTEXT_EXTENSIONS),
        ...
    };
    RAB_ASSIGNMENT_REQUEST "RAB-AssignmentRequest" = SEQUENCE! {
        "protocolIEs": IES(&RAB_ASSIGNMENT_REQUEST_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&RAB_ASSIGNMENT_REQUEST_EXTENSIONS),
        ...
    };
    RAB_SETUP_OR_MODIFY_LIST "RAB-SetupOrModifyList" =
        SEQUENCE_OF!(SIZES(1, 256), PAIRS(&RAB_SETUP_OR_MODIFY_ITEM_IES));
    RAB_SETUP_OR_MODIFY_ITEM_FIRST "RAB-SetupOrModifyItemFirst" = SEQUENCE! {
        "rAB-ID": RAB_ID,
        "nAS-SynchronisationIndicator" OPTIONAL: NAS_SYNCHRONISATION_INDICATOR,
        "rAB-Parameters" OPTIONAL: RAB_PARAMETERS,
        "userPlaneInformation" OPTIONAL: USER_PLANE_INFORMATION,
        "transportLayerInformation" OPTIONAL: TRANSPORT_LAYER_INFORMATION,
        "service-Handover" OPTIONAL: SERVICE_HANDOVER,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&RAB_SETUP_OR_MODIFY_ITEM_FIRST_EXT_IES),
        ...
    };
    TRANSPORT_LAYER_INFORMATION "TransportLayerInformation" = SEQUENCE! {
        "transportLayerAddress": TRANSPORT_LAYER_ADDRESS,
        "iuTransportAssociation": IU_TRANSPORT_ASSOCIATION,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    RAB_SETUP_OR_MODIFY_ITEM_SECOND "RAB-SetupOrModifyItemSecond" = SEQUENCE! {
        "pDP-TypeInformation" OPTIONAL: PDP_TYPE_INFORMATION,
        "dataVolumeReportingIndication" OPTIONAL: DATA_VOLUME_REPORTING_INDICATION,
        "dl-GTP-PDU-SequenceNumber" OPTIONAL: DL_GTP_PDU_SEQUENCE_NUMBER,
        "ul-GTP-PDU-SequenceNumber" OPTIONAL: UL_GTP_PDU_SEQUENCE_NUMBER,
        "dl-N-PDU-SequenceNumber" OPTIONAL: DL_N_PDU_SEQUENCE_NUMBER,
        "ul-N-PDU-SequenceNumber" OPTIONAL: UL_N_PDU_SEQUENCE_NUMBER,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&RAB_SETUP_OR_MODIFY_ITEM_SECOND_EXT_IES),
        ...
    };
    RAB_ASSIGNMENT_RESPONSE "RAB-AssignmentResponse" = SEQUENCE! {
        "protocolIEs": IES(&RAB_ASSIGNMENT_RESPONSE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&RAB_ASSIGNMENT_RESPONSE_EXTENSIONS),
        ...
    };
    RAB_SETUP_OR_MODIFIED_LIST "RAB-SetupOrModifiedList" =
        SEQUENCE_OF!(SIZES(1, 256), IES(&RAB_SETUP_OR_MODIFIED_ITEM_IES));
    RAB_SETUP_OR_MODIFIED_ITEM "RAB-SetupOrModifiedItem" = SEQUENCE! {
        "rAB-ID": RAB_ID,
        "transportLayerAddress" OPTIONAL: TRANSPORT_LAYER_ADDRESS,
        "iuTransportAssociation" OPTIONAL: IU_TRANSPORT_ASSOCIATION,
        "dl-dataVolumes" OPTIONAL: DATA_VOLUME_LIST,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&RAB_SETUP_OR_MODIFIED_ITEM_EXT_IES),
        ...
    };
    RAB_RELEASED_LIST "RAB-ReleasedList" = SEQUENCE_OF!(SIZES(1, 256), IES(&RAB_RELEASED_ITEM_IES));
    RAB_RELEASED_ITEM "RAB-ReleasedItem" = SEQUENCE! {
        "rAB-ID": RAB_ID,
        "dl-dataVolumes" OPTIONAL: DATA_VOLUME_LIST,
        "dL-GTP-PDU-SequenceNumber" OPTIONAL: DL_GTP_PDU_SEQUENCE_NUMBER,
        "uL-GTP-PDU-SequenceNumber" OPTIONAL: UL_GTP_PDU_SEQUENCE_NUMBER,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    DATA_VOLUME_LIST "DataVolumeList" = SEQUENCE_OF!(SIZES(1, 2), SEQUENCE! {
        "dl-UnsuccessfullyTransmittedDataVolume": UNSUCCESSFULLY_TRANSMITTED_DATA_VOLUME,
        "dataVolumeReference" OPTIONAL: DATA_VOLUME_REFERENCE,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    });
    RAB_QUEUED_LIST "RAB-QueuedList" = SEQUENCE_OF!(SIZES(1, 256), IES(&RAB_QUEUED_ITEM_IES));
    RAB_QUEUED_ITEM "RAB-QueuedItem" = SEQUENCE! {
        "rAB-ID": RAB_ID,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    RAB_RELEASE_FAILED_LIST "RAB-ReleaseFailedList" = RAB_FAILED_LIST;
    GERAN_IUMODE_RAB_FAILED_LIST_RAB_ASSGNT_RESPONSE "GERAN-Iumode-RAB-FailedList-RABAssgntResponse" =
        SEQUENCE_OF!(SIZES(1, 256), IES(&GERAN_IUMODE_RAB_FAILED_RAB_ASSGNT_RESPONSE_ITEM_IES));
    GERAN_IUMODE_RAB_FAILED_RAB_ASSGNT_RESPONSE_ITEM "GERAN-Iumode-RAB-Failed-RABAssgntResponse-Item" = SEQUENCE! {
        "rAB-ID": RAB_ID,
        "cause": CAUSE,
        "gERAN-Classmark" OPTIONAL: GERAN_CLASSMARK,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    PRIVATE_MESSAGE "PrivateMessage" = SEQUENCE! { "privateIEs": PRIVATE_IES(&Set::NONE), ... };
    RANAP_RELOCATION_INFORMATION "RANAP-RelocationInformation" = SEQUENCE! {
        "protocolIEs": IES(&RANAP_RELOCATION_INFORMATION_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&RANAP_RELOCATION_INFORMATION_EXTENSIONS),
        ...
    };
    DIRECT_TRANSFER_INFORMATION_LIST_RANAP_RELOC_INF "DirectTransferInformationList-RANAP-RelocInf" =
        SEQUENCE_OF!(SIZES(1, 15), IES(&DIRECT_TRANSFER_INFORMATION_ITEM_IES_RANAP_RELOC_INF));
    DIRECT_TRANSFER_INFORMATION_ITEM_RANAP_RELOC_INF "DirectTransferInformationItem-RANAP-RelocInf" = SEQUENCE! {
        "nAS-PDU": NAS_PDU,
        "sAPI": SAPI,
        "cN-DomainIndicator": CN_DOMAIN_INDICATOR,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    RAB_CONTEXT_LIST_RANAP_RELOC_INF "RAB-ContextList-RANAP-RelocInf" =
        SEQUENCE_OF!(SIZES(1, 256), IES(&RAB_CONTEXT_ITEM_IES_RANAP_RELOC_INF));
    RAB_CONTEXT_ITEM_RANAP_RELOC_INF "RAB-ContextItem-RANAP-RelocInf" = SEQUENCE! {
        "rAB-ID": RAB_ID,
        "dl-GTP-PDU-SequenceNumber" OPTIONAL: DL_GTP_PDU_SEQUENCE_NUMBER,
        "ul-GTP-PDU-SequenceNumber" OPTIONAL: UL_GTP_PDU_SEQUENCE_NUMBER,
        "dl-N-PDU-SequenceNumber" OPTIONAL: DL_N_PDU_SEQUENCE_NUMBER,
        "ul-N-PDU-SequenceNumber" OPTIONAL: UL_N_PDU_SEQUENCE_NUMBER,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    RANAP_ENHANCED_RELOCATION_INFORMATION_REQUEST "RANAP-EnhancedRelocationInformationRequest" = SEQUENCE! {
        "protocolIEs": IES(&RANAP_ENHANCED_RELOCATION_INFORMATION_REQUEST_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&RANAP_ENHANCED_RELOCATION_INFORMATION_REQUEST_EXTENSIONS),
        ...
    };
    RAB_SETUP_LIST_ENH_RELOC_INFO_REQ "RAB-SetupList-EnhRelocInfoReq" =
        SEQUENCE_OF!(SIZES(1, 256), IES(&RAB_SETUP_ITEM_ENH_RELOC_INFO_REQ_IES));
    RAB_SETUP_ITEM_ENH_RELOC_INFO_REQ "RAB-SetupItem-EnhRelocInfoReq" = SEQUENCE! {
        "rAB-ID": RAB_ID,
        "cN-DomainIndicator": CN_DOMAIN_INDICATOR,
        "rAB-Parameters": RAB_PARAMETERS,
        "dataVolumeReportingIndication" OPTIONAL: DATA_VOLUME_REPORTING_INDICATION,
        "pDP-TypeInformation" OPTIONAL: PDP_TYPE_INFORMATION,
        "userPlaneInformation": USER_PLANE_INFORMATION,
        "dataForwardingInformation" OPTIONAL: TNL_INFORMATION_ENH_REL_INFO_REQ,
        "sourceSideIuULTNLInfo" OPTIONAL: TNL_INFORMATION_ENH_REL_INFO_REQ,
        "service-Handover" OPTIONAL: SERVICE_HANDOVER,
        "alt-RAB-Parameters" OPTIONAL: ALT_RAB_PARAMETERS,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&RAB_SETUP_ITEM_ENH_RELOC_INFO_REQ_EXT_IES),
        ...
    };
    TNL_INFORMATION_ENH_REL_INFO_REQ "TNLInformationEnhRelInfoReq" = SEQUENCE! {
        "transportLayerAddress": TRANSPORT_LAYER_ADDRESS,
        "iuTransportAssociation": IU_TRANSPORT_ASSOCIATION,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    RANAP_ENHANCED_RELOCATION_INFORMATION_RESPONSE "RANAP-EnhancedRelocationInformationResponse" = SEQUENCE! {
        "protocolIEs": IES(&RANAP_ENHANCED_RELOCATION_INFORMATION_RESPONSE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    RAB_SETUP_LIST_ENH_RELOC_INFO_RES "RAB-SetupList-EnhRelocInfoRes" =
        SEQUENCE_OF!(SIZES(1, 256), IES(&RAB_SETUP_ITEM_ENH_RELOC_INFO_RES_IES));
    RAB_SETUP_ITEM_ENH_RELOC_INFO_RES "RAB-SetupItem-EnhRelocInfoRes" = SEQUENCE! {
        "cN-DomainIndicator": CN_DOMAIN_INDICATOR,
        "rAB-ID": RAB_ID,
        "dataForwardingInformation" OPTIONAL: TNL_INFORMATION_ENH_REL_INFO_RES,
        "ass-RAB-Parameters" OPTIONAL: ASS_RAB_PARAMETERS,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    RAB_FAILED_LIST_ENH_RELOC_INFO_RES "RAB-FailedList-EnhRelocInfoRes" =
        SEQUENCE_OF!(SIZES(1, 256), IES(&RAB_FAILED_ITEM_ENH_RELOC_INFO_RES_IES));
    RAB_FAILED_ITEM_ENH_RELOC_INFO_RES "RAB-FailedItem-EnhRelocInfoRes" = SEQUENCE! {
        "cN-DomainIndicator": CN_DOMAIN_INDICATOR,
        "rAB-ID": RAB_ID,
        "cause": CAUSE,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    TNL_INFORMATION_ENH_REL_INFO_RES "TNLInformationEnhRelInfoRes" = SEQUENCE! {
        "dl-forwardingTransportLayerAddress": TRANSPORT_LAYER_ADDRESS,
        "dl-forwardingTransportAssociation": IU_TRANSPORT_ASSOCIATION,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    RAB_MODIFY_REQUEST "RAB-ModifyRequest" = SEQUENCE! {
        "protocolIEs": IES(&RAB_MODIFY_REQUEST_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    RAB_MODIFY_LIST "RAB-ModifyList" = SEQUENCE_OF!(SIZES(1, 256), IES(&RAB_MODIFY_ITEM_IES));
    RAB_MODIFY_ITEM "RAB-ModifyItem" = SEQUENCE! {
        "rAB-ID": RAB_ID,
        "requested-RAB-Parameter-Values": REQUESTED_RAB_PARAMETER_VALUES,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    LOCATION_RELATED_DATA_REQUEST "LocationRelatedDataRequest" = SEQUENCE! {
        "protocolIEs": IES(&LOCATION_RELATED_DATA_REQUEST_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&LOCATION_RELATED_DATA_REQUEST_EXTENSIONS),
        ...
    };
    LOCATION_RELATED_DATA_RESPONSE "LocationRelatedDataResponse" = SEQUENCE! {
        "protocolIEs": IES(&LOCATION_RELATED_DATA_RESPONSE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&LOCATION_RELATED_DATA_RESPONSE_EXTENSIONS),
        ...
    };
    LOCATION_RELATED_DATA_FAILURE "LocationRelatedDataFailure" = SEQUENCE! {
        "protocolIEs": IES(&LOCATION_RELATED_DATA_FAILURE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&LOCATION_RELATED_DATA_FAILURE_EXTENSIONS),
        ...
    };
    INFORMATION_TRANSFER_INDICATION "InformationTransferIndication" = SEQUENCE! {
        "protocolIEs": IES(&INFORMATION_TRANSFER_INDICATION_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    INFORMATION_TRANSFER_CONFIRMATION "InformationTransferConfirmation" = SEQUENCE! {
        "protocolIEs": IES(&INFORMATION_TRANSFER_CONFIRMATION_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&INFORMATION_TRANSFER_CONFIRMATION_EXTENSIONS),
        ...
    };
    INFORMATION_TRANSFER_FAILURE "InformationTransferFailure" = SEQUENCE! {
        "protocolIEs": IES(&INFORMATION_TRANSFER_FAILURE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&INFORMATION_TRANSFER_FAILURE_EXTENSIONS),
        ...
    };
    UE_SPECIFIC_INFORMATION_INDICATION "UESpecificInformationIndication" = SEQUENCE! {
        "protocolIEs": IES(&UE_SPECIFIC_INFORMATION_INDICATION_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    DIRECT_INFORMATION_TRANSFER "DirectInformationTransfer" = SEQUENCE! {
        "protocolIEs": IES(&DIRECT_INFORMATION_TRANSFER_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&DIRECT_INFORMATION_TRANSFER_EXTENSIONS),
        ...
    };
    UPLINK_INFORMATION_EXCHANGE_REQUEST "UplinkInformationExchangeRequest" = SEQUENCE! {
        "protocolIEs": IES(&UPLINK_INFORMATION_EXCHANGE_REQUEST_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&UPLINK_INFORMATION_EXCHANGE_REQUEST_EXTENSIONS),
        ...
    };
    UPLINK_INFORMATION_EXCHANGE_RESPONSE "UplinkInformationExchangeResponse" = SEQUENCE! {
        "protocolIEs": IES(&UPLINK_INFORMATION_EXCHANGE_RESPONSE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    UPLINK_INFORMATION_EXCHANGE_FAILURE "UplinkInformationExchangeFailure" = SEQUENCE! {
        "protocolIEs": IES(&UPLINK_INFORMATION_EXCHANGE_FAILURE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    MBMS_SESSION_START "MBMSSessionStart" = SEQUENCE! {
        "protocolIEs": IES(&MBMS_SESSION_START_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&MBMS_SESSION_START_EXTENSIONS),
        ...
    };
    MBMS_SYNCHRONISATION_INFORMATION "MBMSSynchronisationInformation" = SEQUENCE! {
        "mBMSHCIndicator": MBMSHC_INDICATOR,
        "iPMulticastAddress": IP_MULTICAST_ADDRESS,
        "gTPDLTEID": GTP_TEI,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&MBMS_SYNCHRONISATION_INFORMATION_EXT_IES),
        ...
    };
    MBMS_SESSION_START_RESPONSE "MBMSSessionStartResponse" = SEQUENCE! {
        "protocolIEs": IES(&MBMS_SESSION_START_RESPONSE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    MBMS_SESSION_START_FAILURE "MBMSSessionStartFailure" = SEQUENCE! {
        "protocolIEs": IES(&MBMS_SESSION_START_FAILURE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    MBMS_SESSION_UPDATE "MBMSSessionUpdate" = SEQUENCE! {
        "protocolIEs": IES(&MBMS_SESSION_UPDATE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    MBMS_SESSION_UPDATE_RESPONSE "MBMSSessionUpdateResponse" = SEQUENCE! {
        "protocolIEs": IES(&MBMS_SESSION_UPDATE_RESPONSE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    MBMS_SESSION_UPDATE_FAILURE "MBMSSessionUpdateFailure" = SEQUENCE! {
        "protocolIEs": IES(&MBMS_SESSION_UPDATE_FAILURE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    MBMS_SESSION_STOP "MBMSSessionStop" = SEQUENCE! {
        "protocolIEs": IES(&MBMS_SESSION_STOP_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    MBMS_SESSION_STOP_RESPONSE "MBMSSessionStopResponse" = SEQUENCE! {
        "protocolIEs": IES(&MBMS_SESSION_STOP_RESPONSE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    MBMSUE_LINKING_REQUEST "MBMSUELinkingRequest" = SEQUENCE! {
        "protocolIEs": IES(&MBMSUE_LINKING_REQUEST_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    LEFT_MBMS_BEARER_SERVICE_IES "LeftMBMSBearerService-IEs" = SEQUENCE_OF!(SIZES(1, 128), SEQUENCE! {
        "tMGI": TMGI, "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE), ...
    });
    MBMSUE_LINKING_RESPONSE "MBMSUELinkingResponse" = SEQUENCE! {
        "protocolIEs": IES(&MBMSUE_LINKING_RESPONSE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    UNSUCCESSFUL_LINKING_IES "UnsuccessfulLinking-IEs" = SEQUENCE_OF!(SIZES(1, 128), SEQUENCE! {
        "tMGI": TMGI,
        "cause": CAUSE,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    });
    MBMS_REGISTRATION_REQUEST "MBMSRegistrationRequest" = SEQUENCE! {
        "protocolIEs": IES(&MBMS_REGISTRATION_REQUEST_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&MBMS_REGISTRATION_REQUEST_EXTENSIONS),
        ...
    };
    MBMS_REGISTRATION_RESPONSE "MBMSRegistrationResponse" = SEQUENCE! {
        "protocolIEs": IES(&MBMS_REGISTRATION_RESPONSE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    MBMS_REGISTRATION_FAILURE "MBMSRegistrationFailure" = SEQUENCE! {
        "protocolIEs": IES(&MBMS_REGISTRATION_FAILURE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    MBMSCN_DE_REGISTRATION_REQUEST "MBMSCNDe-RegistrationRequest" = SEQUENCE! {
        "protocolIEs": IES(&MBMSCN_DE_REGISTRATION_REQUEST_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    MBMSCN_DE_REGISTRATION_RESPONSE "MBMSCNDe-RegistrationResponse" = SEQUENCE! {
        "protocolIEs": IES(&MBMSCN_DE_REGISTRATION_RESPONSE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&MBMSCN_DE_REGISTRATION_RESPONSE_EXTENSIONS),
        ...
    };
    MBMSRAB_ESTABLISHMENT_INDICATION "MBMSRABEstablishmentIndication" = SEQUENCE! {
        "protocolIEs": IES(&MBMSRAB_ESTABLISHMENT_INDICATION_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    MBMSRAB_RELEASE_REQUEST "MBMSRABReleaseRequest" = SEQUENCE! {
        "protocolIEs": IES(&MBMSRAB_RELEASE_REQUEST_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    MBMSRAB_RELEASE "MBMSRABRelease" = SEQUENCE! {
        "protocolIEs": IES(&MBMSRAB_RELEASE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    MBMSRAB_RELEASE_FAILURE "MBMSRABReleaseFailure" = SEQUENCE! {
        "protocolIEs": IES(&MBMSRAB_RELEASE_FAILURE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    SRVCC_CS_KEYS_REQUEST "SRVCC-CSKeysRequest" = SEQUENCE! {
        "protocolIEs": IES(&Set::NONE),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    SRVCC_CS_KEYS_RESPONSE "SRVCC-CSKeysResponse" = SEQUENCE! {
        "protocolIEs": IES(&SRVCC_CS_KEYS_RESPONSE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    UE_RADIO_CAPABILITY_MATCH_REQUEST "UeRadioCapabilityMatchRequest" = SEQUENCE! {
        "protocolIEs": IES(&Set::NONE),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    UE_RADIO_CAPABILITY_MATCH_RESPONSE "UeRadioCapabilityMatchResponse" = SEQUENCE! {
        "protocolIEs": IES(&UE_RADIO_CAPABILITY_MATCH_RESPONSE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    UE_REGISTRATION_QUERY_REQUEST "UeRegistrationQueryRequest" = SEQUENCE! {
        "protocolIEs": IES(&UE_REGISTRATION_QUERY_REQUEST_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    UE_REGISTRATION_QUERY_RESPONSE "UeRegistrationQueryResponse" = SEQUENCE! {
        "protocolIEs": IES(&UE_REGISTRATION_QUERY_RESPONSE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    REROUTE_NAS_REQUEST "RerouteNASRequest" = SEQUENCE! {
        "protocolIEs": IES(&REROUTE_NAS_REQUEST_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
}

sets! {
    IU_RELEASE_COMMAND_IES "Iu-ReleaseCommandIEs" = {
        CAUSE: Ignore CAUSE, Mandatory;
    }
    IU_RELEASE_COMMAND_EXTENSIONS "Iu-ReleaseCommandExtensions" = {
        END_OF_CSFB: Ignore END_OF_CSFB, Optional;
        OUT_OF_UTRAN: Ignore OUT_OF_UTRAN, Optional;
        LAST_E_UTRAN_PLMN_IDENTITY: Ignore PLMN_IDENTITY, Optional;
    }
    IU_RELEASE_COMPLETE_IES "Iu-ReleaseCompleteIEs" = {
        RAB_DATA_VOLUME_REPORT_LIST: Ignore RAB_DATA_VOLUME_REPORT_LIST, Optional;
        RAB_RELEASED_LIST_IU_REL_COMP: Ignore RAB_RELEASED_LIST_IU_REL_COMP, Optional;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    RAB_DATA_VOLUME_REPORT_ITEM_IES "RAB-DataVolumeReportItemIEs" = {
        RAB_DATA_VOLUME_REPORT_ITEM: Ignore RAB_DATA_VOLUME_REPORT_ITEM, Mandatory;
    }
    RAB_RELEASED_ITEM_IU_REL_COMP_IES "RAB-ReleasedItem-IuRelComp-IEs" = {
        RAB_RELEASED_ITEM_IU_REL_COMP: Ignore RAB_RELEASED_ITEM_IU_REL_COMP, Mandatory;
    }
    RELOCATION_REQUIRED_IES "RelocationRequiredIEs" = {
        RELOCATION_TYPE: Reject RELOCATION_TYPE, Mandatory;
        CAUSE: Ignore CAUSE, Mandatory;
        SOURCE_ID: Ignore SOURCE_ID, Mandatory;
        TARGET_ID: Reject TARGET_ID, Mandatory;
        CLASSMARK_INFORMATION2: Reject CLASSMARK_INFORMATION2, Conditional;
        CLASSMARK_INFORMATION3: Ignore CLASSMARK_INFORMATION3, Conditional;
        SOURCE_TO_TARGET_TRANSPARENT_CONTAINER: Reject SOURCE_TO_TARGET_TRANSPARENT_CONTAINER, Conditional;
        OLD_BSS_TO_NEW_BSS_INFORMATION: Ignore OLD_BSS_TO_NEW_BSS_INFORMATION, Optional;
    }
    RELOCATION_REQUIRED_EXTENSIONS "RelocationRequiredExtensions" = {
        GERAN_CLASSMARK: Ignore GERAN_CLASSMARK, Optional;
        SOURCE_BSS_TO_TARGET_BSS_TRANSPARENT_CONTAINER:
            Ignore SOURCE_BSS_TO_TARGET_BSS_TRANSPARENT_CONTAINER, Optional;
        SRVCC_HO_INDICATION: Reject SRVCC_HO_INDICATION, Optional;
        CSG_ID: Reject CSG_ID, Optional;
        CELL_ACCESS_MODE: Reject CELL_ACCESS_MODE, Optional;
        RSRVCC_HO_INDICATION: Reject RSRVCC_HO_INDICATION, Optional;
        UE_APPLICATION_LAYER_MEASUREMENT_CONFIGURATION_FOR_RELOCATION:
            Ignore UE_APPLICATION_LAYER_MEASUREMENT_CONFIGURATION_FOR_RELOCATION, Optional;
    }
    RELOCATION_COMMAND_IES "RelocationCommandIEs" = {
        TARGET_TO_SOURCE_TRANSPARENT_CONTAINER: Reject TARGET_TO_SOURCE_TRANSPARENT_CONTAINER, Optional;
        L3_INFORMATION: Ignore L3_INFORMATION, Optional;
        RAB_RELOCATION_RELEASE_LIST: Ignore RAB_RELOCATION_RELEASE_LIST, Optional;
        RAB_DATA_FORWARDING_LIST: Ignore RAB_DATA_FORWARDING_LIST, Optional;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    RAB_RELOCATION_RELEASE_ITEM_IES "RAB-RelocationReleaseItemIEs" = {
        RAB_RELOCATION_RELEASE_ITEM: Ignore RAB_RELOCATION_RELEASE_ITEM, Mandatory;
    }
    RAB_DATA_FORWARDING_ITEM_IES "RAB-DataForwardingItemIEs" = {
        RAB_DATA_FORWARDING_ITEM: Ignore RAB_DATA_FORWARDING_ITEM, Mandatory;
    }
    RAB_DATA_FORWARDING_ITEM_EXT_IES "RAB-DataForwardingItem-ExtIEs" = {
        TRANSPORT_LAYER_ADDRESS: Ignore TRANSPORT_LAYER_ADDRESS, Optional;
        IU_TRANSPORT_ASSOCIATION: Ignore IU_TRANSPORT_ASSOCIATION, Optional;
    }
    RELOCATION_COMMAND_EXTENSIONS "RelocationCommandExtensions" = {
        INTER_SYSTEM_INFORMATION_TRANSPARENT_CONTAINER:
            Ignore INTER_SYSTEM_INFORMATION_TRANSPARENT_CONTAINER, Optional;
        TARGET_BSS_TO_SOURCE_BSS_TRANSPARENT_CONTAINER:
            Ignore TARGET_BSS_TO_SOURCE_BSS_TRANSPARENT_CONTAINER, Optional;
        SRVCC_INFORMATION: Reject SRVCC_INFORMATION, Optional;
        RSRVCC_INFORMATION: Reject RSRVCC_INFORMATION, Optional;
    }
    RELOCATION_PREPARATION_FAILURE_IES "RelocationPreparationFailureIEs" = {
        CAUSE: Ignore CAUSE, Mandatory;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    RELOCATION_PREPARATION_FAILURE_EXTENSIONS "RelocationPreparationFailureExtensions" = {
        INTER_SYSTEM_INFORMATION_TRANSPARENT_CONTAINER:
            Ignore INTER_SYSTEM_INFORMATION_TRANSPARENT_CONTAINER, Optional;
    }
    RELOCATION_REQUEST_IES "RelocationRequestIEs" = {
        PERMANENT_NAS_UE_ID: Ignore PERMANENT_NAS_UE_ID, Optional;
        CAUSE: Ignore CAUSE, Mandatory;
        CN_DOMAIN_INDICATOR: Reject CN_DOMAIN_INDICATOR, Mandatory;
        SOURCE_RNC_TO_TARGET_RNC_TRANSPARENT_CONTAINER:
            Reject SOURCE_RNC_TO_TARGET_RNC_TRANSPARENT_CONTAINER, Mandatory;
        RAB_SETUP_LIST_RELOC_REQ: Reject RAB_SETUP_LIST_RELOC_REQ, Optional;
        INTEGRITY_PROTECTION_INFORMATION: Ignore INTEGRITY_PROTECTION_INFORMATION, Optional;
        ENCRYPTION_INFORMATION: Ignore ENCRYPTION_INFORMATION, Optional;
        IU_SIG_CON_ID: Ignore IU_SIGNALLING_CONNECTION_IDENTIFIER, Mandatory;
    }
    RAB_SETUP_ITEM_RELOC_REQ_IES "RAB-SetupItem-RelocReq-IEs" = {
        RAB_SETUP_ITEM_RELOC_REQ: Reject RAB_SETUP_ITEM_RELOC_REQ, Mandatory;
    }
    RAB_SETUP_ITEM_RELOC_REQ_EXT_IES "RAB-SetupItem-RelocReq-ExtIEs" = {
        ALT_RAB_PARAMETERS: Ignore ALT_RAB_PARAMETERS, Optional;
        GERAN_BSC_CONTAINER: Ignore GERAN_BSC_CONTAINER, Optional;
        E_UTRAN_SERVICE_HANDOVER: Ignore E_UTRAN_SERVICE_HANDOVER, Optional;
        PDP_TYPE_INFORMATION_EXTENSION: Ignore PDP_TYPE_INFORMATION_EXTENSION, Optional;
        OFFLOAD_RAB_PARAMETERS: Ignore OFFLOAD_RAB_PARAMETERS, Optional;
    }
    RELOCATION_REQUEST_EXTENSIONS "RelocationRequestExtensions" = {
        GLOBAL_CN_ID: Reject GLOBAL_CN_ID, Optional;
        SNA_ACCESS_INFORMATION: Ignore SNA_ACCESS_INFORMATION, Optional;
        UESBI_IU: Ignore UESBI_IU, Optional;
        SELECTED_PLMN_ID: Ignore PLMN_IDENTITY, Optional;
        CNMBMS_LINKING_INFORMATION: Ignore CNMBMS_LINKING_INFORMATION, Optional;
        UE_AGGREGATE_MAXIMUM_BIT_RATE: Ignore UE_AGGREGATE_MAXIMUM_BIT_RATE, Optional;
        CSG_ID: Reject CSG_ID, Optional;
        CSG_MEMBERSHIP_STATUS: Ignore CSG_MEMBERSHIP_STATUS, Optional;
        MSISDN: Ignore MSISDN, Optional;
        ANCHOR_PLMN_ID: Ignore PLMN_IDENTITY, Optional;
        POWER_SAVING_INDICATOR: Ignore POWER_SAVING_INDICATOR, Optional;
        UE_APPLICATION_LAYER_MEASUREMENT_CONFIGURATION_FOR_RELOCATION:
            Ignore UE_APPLICATION_LAYER_MEASUREMENT_CONFIGURATION_FOR_RELOCATION, Optional;
    }
    RELOCATION_REQUEST_ACKNOWLEDGE_IES "RelocationRequestAcknowledgeIEs" = {
        TARGET_RNC_TO_SOURCE_RNC_TRANSPARENT_CONTAINER:
            Ignore TARGET_RNC_TO_SOURCE_RNC_TRANSPARENT_CONTAINER, Optional;
        RAB_SETUP_LIST_RELOC_REQ_ACK: Ignore RAB_SETUP_LIST_RELOC_REQ_ACK, Optional;
        RAB_FAILED_LIST: Ignore RAB_FAILED_LIST, Optional;
        CHOSEN_INTEGRITY_PROTECTION_ALGORITHM: Ignore CHOSEN_INTEGRITY_PROTECTION_ALGORITHM, Optional;
        CHOSEN_ENCRYPTION_ALGORITHM: Ignore CHOSEN_ENCRYPTION_ALGORITHM, Optional;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    RAB_SETUP_ITEM_RELOC_REQ_ACK_IES "RAB-SetupItem-RelocReqAck-IEs" = {
        RAB_SETUP_ITEM_RELOC_REQ_ACK: Reject RAB_SETUP_ITEM_RELOC_REQ_ACK, Mandatory;
    }
    RAB_SETUP_ITEM_RELOC_REQ_ACK_EXT_IES "RAB-SetupItem-RelocReqAck-ExtIEs" = {
        ASS_RAB_PARAMETERS: Ignore ASS_RAB_PARAMETERS, Optional;
        TRANSPORT_LAYER_ADDRESS: Ignore TRANSPORT_LAYER_ADDRESS, Optional;
        IU_TRANSPORT_ASSOCIATION: Ignore IU_TRANSPORT_ASSOCIATION, Optional;
    }
    RAB_FAILED_ITEM_IES "RAB-FailedItemIEs" = {
        RAB_FAILED_ITEM: Ignore RAB_FAILED_ITEM, Mandatory;
    }
    RELOCATION_REQUEST_ACKNOWLEDGE_EXTENSIONS "RelocationRequestAcknowledgeExtensions" = {
        NEW_BSS_TO_OLD_BSS_INFORMATION: Ignore NEW_BSS_TO_OLD_BSS_INFORMATION, Optional;
        CSG_ID: Ignore CSG_ID, Optional;
    }
    RELOCATION_FAILURE_IES "RelocationFailureIEs" = {
        CAUSE: Ignore CAUSE, Mandatory;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    RELOCATION_FAILURE_EXTENSIONS "RelocationFailureExtensions" = {
        NEW_BSS_TO_OLD_BSS_INFORMATION: Ignore NEW_BSS_TO_OLD_BSS_INFORMATION, Optional;
        GERAN_CLASSMARK: Ignore GERAN_CLASSMARK, Optional;
    }
    RELOCATION_CANCEL_IES "RelocationCancelIEs" = {
        CAUSE: Ignore CAUSE, Mandatory;
    }
    RELOCATION_CANCEL_ACKNOWLEDGE_IES "RelocationCancelAcknowledgeIEs" = {
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    SRNS_CONTEXT_REQUEST_IES "SRNS-ContextRequestIEs" = {
        RAB_DATA_FORWARDING_LIST_SRNS_CTX_REQ: Ignore RAB_DATA_FORWARDING_LIST_SRNS_CTX_REQ, Mandatory;
    }
    RAB_DATA_FORWARDING_ITEM_SRNS_CTX_REQ_IES "RAB-DataForwardingItem-SRNS-CtxReq-IEs" = {
        RAB_DATA_FORWARDING_ITEM_SRNS_CTX_REQ: Reject RAB_DATA_FORWARDING_ITEM_SRNS_CTX_REQ, Mandatory;
    }
    SRNS_CONTEXT_REQUEST_EXTENSIONS "SRNS-ContextRequestExtensions" = {
        RAT_TYPE: Ignore RAT_TYPE, Optional;
    }
    SRNS_CONTEXT_RESPONSE_IES "SRNS-ContextResponseIEs" = {
        RAB_CONTEXT_LIST: Ignore RAB_CONTEXT_LIST, Optional;
        RAB_CONTEXT_FAILEDTO_TRANSFER_LIST: Ignore RAB_CONTEXT_FAILEDTO_TRANSFER_LIST, Optional;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    RAB_CONTEXT_ITEM_IES "RAB-ContextItemIEs" = {
        RAB_CONTEXT_ITEM: Ignore RAB_CONTEXT_ITEM, Mandatory;
    }
    RA_BS_CONTEXT_FAILEDTO_TRANSFER_ITEM_IES "RABs-ContextFailedtoTransferItemIEs" = {
        RAB_CONTEXT_FAILEDTO_TRANSFER_ITEM: Ignore RA_BS_CONTEXT_FAILEDTO_TRANSFER_ITEM, Mandatory;
    }
    SECURITY_MODE_COMMAND_IES "SecurityModeCommandIEs" = {
        INTEGRITY_PROTECTION_INFORMATION: Reject INTEGRITY_PROTECTION_INFORMATION, Mandatory;
        ENCRYPTION_INFORMATION: Ignore ENCRYPTION_INFORMATION, Optional;
        KEY_STATUS: Reject KEY_STATUS, Mandatory;
    }
    SECURITY_MODE_COMPLETE_IES "SecurityModeCompleteIEs" = {
        CHOSEN_INTEGRITY_PROTECTION_ALGORITHM: Reject CHOSEN_INTEGRITY_PROTECTION_ALGORITHM, Mandatory;
        CHOSEN_ENCRYPTION_ALGORITHM: Ignore CHOSEN_ENCRYPTION_ALGORITHM, Optional;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    SECURITY_MODE_REJECT_IES "SecurityModeRejectIEs" = {
        CAUSE: Ignore CAUSE, Mandatory;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    DATA_VOLUME_REPORT_REQUEST_IES "DataVolumeReportRequestIEs" = {
        RAB_DATA_VOLUME_REPORT_REQUEST_LIST: Ignore RAB_DATA_VOLUME_REPORT_REQUEST_LIST, Mandatory;
    }
    RAB_DATA_VOLUME_REPORT_REQUEST_ITEM_IES "RAB-DataVolumeReportRequestItemIEs" = {
        RAB_DATA_VOLUME_REPORT_REQUEST_ITEM: Reject RAB_DATA_VOLUME_REPORT_REQUEST_ITEM, Mandatory;
    }
    DATA_VOLUME_REPORT_IES "DataVolumeReportIEs" = {
        RAB_DATA_VOLUME_REPORT_LIST: Ignore RAB_DATA_VOLUME_REPORT_LIST, Optional;
        RAB_FAILEDTO_REPORT_LIST: Ignore RAB_FAILEDTO_REPORT_LIST, Optional;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    RA_BS_FAILED_TO_REPORT_ITEM_IES "RABs-failed-to-reportItemIEs" = {
        RAB_FAILEDTO_REPORT_ITEM: Ignore RA_BS_FAILED_TO_REPORT_ITEM, Mandatory;
    }
    RESET_IES "ResetIEs" = {
        CAUSE: Ignore CAUSE, Mandatory;
        CN_DOMAIN_INDICATOR: Reject CN_DOMAIN_INDICATOR, Mandatory;
        GLOBAL_RNC_ID: Ignore GLOBAL_RNC_ID, Optional;
    }
    RESET_EXTENSIONS "ResetExtensions" = {
        GLOBAL_CN_ID: Ignore GLOBAL_CN_ID, Optional;
        EXTENDED_RNC_ID: Reject EXTENDED_RNC_ID, Optional;
    }
    RESET_ACKNOWLEDGE_IES "ResetAcknowledgeIEs" = {
        CN_DOMAIN_INDICATOR: Reject CN_DOMAIN_INDICATOR, Mandatory;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
        GLOBAL_RNC_ID: Ignore GLOBAL_RNC_ID, Optional;
    }
    RESET_ACKNOWLEDGE_EXTENSIONS "ResetAcknowledgeExtensions" = {
        GLOBAL_CN_ID: Ignore GLOBAL_CN_ID, Optional;
        EXTENDED_RNC_ID: Reject EXTENDED_RNC_ID, Optional;
    }
    RESET_RESOURCE_IES "ResetResourceIEs" = {
        CN_DOMAIN_INDICATOR: Reject CN_DOMAIN_INDICATOR, Mandatory;
        CAUSE: Ignore CAUSE, Mandatory;
        IU_SIG_CON_ID_LIST: Ignore RESET_RESOURCE_LIST, Mandatory;
        GLOBAL_RNC_ID: Ignore GLOBAL_RNC_ID, Optional;
    }
    RESET_RESOURCE_ITEM_IES "ResetResourceItemIEs" = {
        IU_SIG_CON_ID_ITEM: Reject RESET_RESOURCE_ITEM, Mandatory;
    }
    RESET_RESOURCE_ITEM_EXT_IES "ResetResourceItem-ExtIEs" = {
        IU_SIG_CON_ID_RANGE_END: Reject IU_SIGNALLING_CONNECTION_IDENTIFIER, Optional;
    }
    RESET_RESOURCE_EXTENSIONS "ResetResourceExtensions" = {
        GLOBAL_CN_ID: Ignore GLOBAL_CN_ID, Optional;
        EXTENDED_RNC_ID: Reject EXTENDED_RNC_ID, Optional;
    }
    RESET_RESOURCE_ACKNOWLEDGE_IES "ResetResourceAcknowledgeIEs" = {
        CN_DOMAIN_INDICATOR: Reject CN_DOMAIN_INDICATOR, Mandatory;
        IU_SIG_CON_ID_LIST: Ignore RESET_RESOURCE_ACK_LIST, Mandatory;
        GLOBAL_RNC_ID: Ignore GLOBAL_RNC_ID, Optional;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    RESET_RESOURCE_ACK_ITEM_IES "ResetResourceAckItemIEs" = {
        IU_SIG_CON_ID_ITEM: Reject RESET_RESOURCE_ACK_ITEM, Mandatory;
    }
    RESET_RESOURCE_ACK_ITEM_EXT_IES "ResetResourceAckItem-ExtIEs" = {
        IU_SIG_CON_ID_RANGE_END: Ignore IU_SIGNALLING_CONNECTION_IDENTIFIER, Optional;
    }
    RESET_RESOURCE_ACKNOWLEDGE_EXTENSIONS "ResetResourceAcknowledgeExtensions" = {
        GLOBAL_CN_ID: Ignore GLOBAL_CN_ID, Optional;
        EXTENDED_RNC_ID: Reject EXTENDED_RNC_ID, Optional;
    }
    RAB_RELEASE_REQUEST_IES "RAB-ReleaseRequestIEs" = {
        RAB_RELEASE_LIST: Ignore RAB_RELEASE_LIST, Mandatory;
    }
    RAB_RELEASE_ITEM_IES "RAB-ReleaseItemIEs" = {
        RAB_RELEASE_ITEM: Ignore RAB_RELEASE_ITEM, Mandatory;
    }
    IU_RELEASE_REQUEST_IES "Iu-ReleaseRequestIEs" = {
        CAUSE: Ignore CAUSE, Mandatory;
    }
    RELOCATION_COMPLETE_EXTENSIONS "RelocationCompleteExtensions" = {
        HIGHER_BITRATES_THAN16_MBPS_FLAG: Ignore HIGHER_BITRATES_THAN16_MBPS_FLAG, Optional;
        TUNNEL_INFORMATION_FOR_BBF: Ignore TUNNEL_INFORMATION, Optional;
        LHN_ID: Ignore LHN_ID, Optional;
    }
    ENHANCED_RELOCATION_COMPLETE_REQUEST_IES "EnhancedRelocationCompleteRequestIEs" = {
        OLD_IU_SIG_CON_ID: Reject IU_SIGNALLING_CONNECTION_IDENTIFIER, Mandatory;
        IU_SIG_CON_ID: Reject IU_SIGNALLING_CONNECTION_IDENTIFIER, Mandatory;
        RELOCATION_SOURCE_RNC_ID: Ignore GLOBAL_RNC_ID, Mandatory;
        RELOCATION_SOURCE_EXTENDED_RNC_ID: Ignore EXTENDED_RNC_ID, Optional;
        RELOCATION_TARGET_RNC_ID: Reject GLOBAL_RNC_ID, Mandatory;
        RELOCATION_TARGET_EXTENDED_RNC_ID: Reject EXTENDED_RNC_ID, Optional;
        RAB_SETUP_LIST_ENHANCED_RELOC_COMPLETE_REQ: Reject RAB_SETUP_LIST_ENHANCED_RELOC_COMPLETE_REQ, Optional;
    }
    RAB_SETUP_ITEM_ENHANCED_RELOC_COMPLETE_REQ_IES "RAB-SetupItem-EnhancedRelocCompleteReq-IEs" = {
        RAB_SETUP_ITEM_ENHANCED_RELOC_COMPLETE_REQ: Reject RAB_SETUP_ITEM_ENHANCED_RELOC_COMPLETE_REQ, Mandatory;
    }
    ENHANCED_RELOCATION_COMPLETE_REQUEST_EXTENSIONS "EnhancedRelocationCompleteRequestExtensions" = {
        CHOSEN_INTEGRITY_PROTECTION_ALGORITHM: Ignore CHOSEN_INTEGRITY_PROTECTION_ALGORITHM, Optional;
        CHOSEN_ENCRYPTION_ALGORITHM: Ignore CHOSEN_ENCRYPTION_ALGORITHM, Optional;
        HIGHER_BITRATES_THAN16_MBPS_FLAG: Ignore HIGHER_BITRATES_THAN16_MBPS_FLAG, Optional;
        CSG_ID: Reject CSG_ID, Optional;
        CELL_ACCESS_MODE: Reject CELL_ACCESS_MODE, Optional;
        TUNNEL_INFORMATION_FOR_BBF: Ignore TUNNEL_INFORMATION, Optional;
        LHN_ID: Ignore LHN_ID, Optional;
    }
    ENHANCED_RELOCATION_COMPLETE_RESPONSE_IES "EnhancedRelocationCompleteResponseIEs" = {
        RAB_SETUP_LIST_ENHANCED_RELOC_COMPLETE_RES: Ignore RAB_SETUP_LIST_ENHANCED_RELOC_COMPLETE_RES, Optional;
        RAB_TO_BE_RELEASED_LIST_ENHANCED_RELOC_COMPLETE_RES:
            Ignore RAB_TO_BE_RELEASED_LIST_ENHANCED_RELOC_COMPLETE_RES, Optional;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    RAB_SETUP_ITEM_ENHANCED_RELOC_COMPLETE_RES_IES "RAB-SetupItem-EnhancedRelocCompleteRes-IEs" = {
        RAB_SETUP_ITEM_ENHANCED_RELOC_COMPLETE_RES: Reject RAB_SETUP_ITEM_ENHANCED_RELOC_COMPLETE_RES, Mandatory;
    }
    RAB_SETUP_ITEM_ENHANCED_RELOC_COMPLETE_RES_EXT_IES "RAB-SetupItem-EnhancedRelocCompleteRes-ExtIEs" = {
        OFFLOAD_RAB_PARAMETERS: Ignore OFFLOAD_RAB_PARAMETERS, Optional;
    }
    RAB_TO_BE_RELEASED_ITEM_ENHANCED_RELOC_COMPLETE_RES_IES "RAB-ToBeReleasedItem-EnhancedRelocCompleteRes-IEs" = {
        RAB_TO_BE_RELEASED_ITEM_ENHANCED_RELOC_COMPLETE_RES:
            Ignore RAB_TO_BE_RELEASED_ITEM_ENHANCED_RELOC_COMPLETE_RES, Mandatory;
    }
    ENHANCED_RELOCATION_COMPLETE_RESPONSE_EXTENSIONS "EnhancedRelocationCompleteResponseExtensions" = {
        UE_AGGREGATE_MAXIMUM_BIT_RATE: Ignore UE_AGGREGATE_MAXIMUM_BIT_RATE, Optional;
        MSISDN: Ignore MSISDN, Optional;
        CSG_MEMBERSHIP_STATUS: Ignore CSG_MEMBERSHIP_STATUS, Optional;
    }
    ENHANCED_RELOCATION_COMPLETE_FAILURE_IES "EnhancedRelocationCompleteFailureIEs" = {
        CAUSE: Ignore CAUSE, Mandatory;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    ENHANCED_RELOCATION_COMPLETE_CONFIRM_IES "EnhancedRelocationCompleteConfirmIEs" = {
        RAB_FAILED_LIST: Ignore RAB_FAILED_LIST, Optional;
    }
    PAGING_IES "PagingIEs" = {
        CN_DOMAIN_INDICATOR: Ignore CN_DOMAIN_INDICATOR, Mandatory;
        PERMANENT_NAS_UE_ID: Ignore PERMANENT_NAS_UE_ID, Mandatory;
        TEMPORARY_UE_ID: Ignore TEMPORARY_UE_ID, Optional;
        PAGING_AREA_ID: Ignore PAGING_AREA_ID, Optional;
        PAGING_CAUSE: Ignore PAGING_CAUSE, Optional;
        NON_SEARCHING_INDICATION: Ignore NON_SEARCHING_INDICATION, Optional;
        DRX_CYCLE_LENGTH_COEFFICIENT: Ignore DRX_CYCLE_LENGTH_COEFFICIENT, Optional;
    }
    PAGING_EXTENSIONS "PagingExtensions" = {
        GLOBAL_CN_ID: Ignore GLOBAL_CN_ID, Optional;
        CSG_ID_LIST: Ignore CSG_ID_LIST, Optional;
    }
    COMMON_ID_IES "CommonID-IEs" = {
        PERMANENT_NAS_UE_ID: Ignore PERMANENT_NAS_UE_ID, Mandatory;
    }
    COMMON_ID_EXTENSIONS "CommonIDExtensions" = {
        SNA_ACCESS_INFORMATION: Ignore SNA_ACCESS_INFORMATION, Optional;
        UESBI_IU: Ignore UESBI_IU, Optional;
        SELECTED_PLMN_ID: Ignore PLMN_IDENTITY, Optional;
        SUBSCRIBER_PROFILE_I_DFOR_RFP: Ignore SUBSCRIBER_PROFILE_I_DFOR_RFP, Optional;
        SRVCC_OPERATION_POSSIBLE: Ignore SRVCC_OPERATION_POSSIBLE, Optional;
        CSG_MEMBERSHIP_STATUS: Ignore CSG_MEMBERSHIP_STATUS, Optional;
        MANAGEMENT_BASED_MDT_ALLOWED: Ignore MANAGEMENT_BASED_MDT_ALLOWED, Optional;
        MANAGEMENT_BASED_MDT_PLMN_LIST: Ignore MDT_PLMN_LIST, Optional;
        RSRVCC_OPERATION_POSSIBLE: Ignore RSRVCC_OPERATION_POSSIBLE, Optional;
        LAST_E_UTRAN_PLMN_IDENTITY: Ignore PLMN_IDENTITY, Optional;
        POWER_SAVING_INDICATOR: Ignore POWER_SAVING_INDICATOR, Optional;
    }
    CN_INVOKE_TRACE_IES "CN-InvokeTraceIEs" = {
        TRACE_TYPE: Ignore TRACE_TYPE, Optional;
        TRACE_REFERENCE: Ignore TRACE_REFERENCE, Mandatory;
        TRIGGER_ID: Ignore TRIGGER_ID, Optional;
        UE_ID: Ignore UE_ID, Optional;
        OMC_ID: Ignore OMC_ID, Optional;
    }
    CN_INVOKE_TRACE_EXTENSIONS "CN-InvokeTraceExtensions" = {
        TRACE_PROPAGATION_PARAMETERS: Ignore TRACE_PROPAGATION_PARAMETERS, Optional;
        MDT_CONFIGURATION: Ignore MDT_CONFIGURATION, Optional;
        TRACE_COLLECTION_ENTITY_IP_ADDESS: Ignore TRANSPORT_LAYER_ADDRESS, Optional;
        UE_APPLICATION_LAYER_MEASUREMENT_CONFIGURATION:
            Ignore UE_APPLICATION_LAYER_MEASUREMENT_CONFIGURATION, Optional;
    }
    CN_DEACTIVATE_TRACE_IES "CN-DeactivateTraceIEs" = {
        TRACE_REFERENCE: Ignore TRACE_REFERENCE, Mandatory;
        TRIGGER_ID: Ignore TRIGGER_ID, Optional;
    }
    LOCATION_REPORTING_CONTROL_IES "LocationReportingControlIEs" = {
        REQUEST_TYPE: Ignore REQUEST_TYPE, Mandatory;
    }
    LOCATION_REPORTING_CONTROL_EXTENSIONS "LocationReportingControlExtensions" = {
        VERTICAL_ACCURACY_CODE: Ignore VERTICAL_ACCURACY_CODE, Optional;
        RESPONSE_TIME: Ignore RESPONSE_TIME, Optional;
        POSITIONING_PRIORITY: Ignore POSITIONING_PRIORITY, Optional;
        CLIENT_TYPE: Ignore CLIENT_TYPE, Optional;
        INCLUDE_VELOCITY: Ignore INCLUDE_VELOCITY, Optional;
        PERIODIC_LOCATION_INFO: Ignore PERIODIC_LOCATION_INFO, Optional;
    }
    LOCATION_REPORT_IES "LocationReportIEs" = {
        AREA_IDENTITY: Ignore AREA_IDENTITY, Optional;
        CAUSE: Ignore CAUSE, Optional;
        REQUEST_TYPE: Ignore REQUEST_TYPE, Optional;
    }
    LOCATION_REPORT_EXTENSIONS "LocationReportExtensions" = {
        LAST_KNOWN_SERVICE_AREA: Ignore LAST_KNOWN_SERVICE_AREA, Optional;
        POSITION_DATA: Ignore POSITION_DATA, Optional;
        POSITION_DATA_SPECIFIC_TO_GERAN_IU_MODE: Ignore POSITION_DATA_SPECIFIC_TO_GERAN_IU_MODE, Optional;
        ACCURACY_FULFILMENT_INDICATOR: Ignore ACCURACY_FULFILMENT_INDICATOR, Optional;
        VELOCITY_ESTIMATE: Ignore VELOCITY_ESTIMATE, Optional;
        BAROMETRIC_PRESSURE: Ignore BAROMETRIC_PRESSURE, Optional;
        CIVIC_ADDRESS: Ignore CIVIC_ADDRESS, Optional;
    }
    INITIAL_UE_MESSAGE_IES "InitialUE-MessageIEs" = {
        CN_DOMAIN_INDICATOR: Ignore CN_DOMAIN_INDICATOR, Mandatory;
        LAI: Ignore LAI, Mandatory;
        RAC: Ignore RAC, Conditional;
        SAI: Ignore SAI, Mandatory;
        NAS_PDU: Ignore NAS_PDU, Mandatory;
        IU_SIG_CON_ID: Ignore IU_SIGNALLING_CONNECTION_IDENTIFIER, Mandatory;
        GLOBAL_RNC_ID: Ignore GLOBAL_RNC_ID, Mandatory;
    }
    INITIAL_UE_MESSAGE_EXTENSIONS "InitialUE-MessageExtensions" = {
        GERAN_CLASSMARK: Ignore GERAN_CLASSMARK, Optional;
        SELECTED_PLMN_ID: Ignore PLMN_IDENTITY, Optional;
        PERMANENT_NAS_UE_ID: Ignore PERMANENT_NAS_UE_ID, Optional;
        NAS_SEQUENCE_NUMBER: Ignore NAS_SEQUENCE_NUMBER, Optional;
        REDIRECT_ATTEMPT_FLAG: Ignore REDIRECT_ATTEMPT_FLAG, Optional;
        EXTENDED_RNC_ID: Reject EXTENDED_RNC_ID, Optional;
        CSG_ID: Reject CSG_ID, Optional;
        CELL_ACCESS_MODE: Reject CELL_ACCESS_MODE, Optional;
        LGW_TRANSPORT_LAYER_ADDRESS: Ignore TRANSPORT_LAYER_ADDRESS, Optional;
        HIGHER_BITRATES_THAN16_MBPS_FLAG: Ignore HIGHER_BITRATES_THAN16_MBPS_FLAG, Optional;
        TUNNEL_INFORMATION_FOR_BBF: Ignore TUNNEL_INFORMATION, Optional;
        SIPTO_LGW_TRANSPORT_LAYER_ADDRESS: Ignore TRANSPORT_LAYER_ADDRESS, Optional;
        LHN_ID: Ignore LHN_ID, Optional;
        SGSN_GROUP_IDENTITY: Ignore SGSN_GROUP_IDENTITY, Optional;
        UE_USAGE_TYPE: Ignore UE_USAGE_TYPE, Optional;
        DCN_ID: Ignore DCN_ID, Optional;
        UE_APPLICATION_LAYER_MEASUREMENT_CAPABILITY: Ignore UE_APPLICATION_LAYER_MEASUREMENT_CAPABILITY, Optional;
    }
    DIRECT_TRANSFER_IES "DirectTransferIEs" = {
        NAS_PDU: Ignore NAS_PDU, Mandatory;
        LAI: Ignore LAI, Optional;
        RAC: Ignore RAC, Optional;
        SAI: Ignore SAI, Optional;
        SAPI: Ignore SAPI, Optional;
    }
    DIRECT_TRANSFER_EXTENSIONS "DirectTransferExtensions" = {
        REDIRECTION_INDICATION: Ignore REDIRECTION_INDICATION, Optional;
        REDIRECTION_COMPLETED: Ignore REDIRECTION_COMPLETED, Optional;
        SUBSCRIBER_PROFILE_I_DFOR_RFP: Ignore SUBSCRIBER_PROFILE_I_DFOR_RFP, Optional;
        LGW_TRANSPORT_LAYER_ADDRESS: Ignore TRANSPORT_LAYER_ADDRESS, Optional;
        SIPTO_LGW_TRANSPORT_LAYER_ADDRESS: Ignore TRANSPORT_LAYER_ADDRESS, Optional;
        LHN_ID: Ignore LHN_ID, Optional;
    }
    REDIRECTION_INDICATION_IES "RedirectionIndication-IEs" = {
        NAS_PDU: Ignore NAS_PDU, Mandatory;
        REJECT_CAUSE_VALUE: Ignore REJECT_CAUSE_VALUE, Mandatory;
        NAS_SEQUENCE_NUMBER: Ignore NAS_SEQUENCE_NUMBER, Optional;
        PERMANENT_NAS_UE_ID: Ignore PERMANENT_NAS_UE_ID, Optional;
        ADDITIONAL_CSPS_COORDINATION_INFORMATION: Reject ADDITIONAL_CSPS_COORDINATION_INFORMATION, Optional;
    }
    OVERLOAD_IES "OverloadIEs" = {
        NUMBER_OF_STEPS: Ignore NUMBER_OF_STEPS, Optional;
        GLOBAL_RNC_ID: Ignore GLOBAL_RNC_ID, Optional;
    }
    OVERLOAD_EXTENSIONS "OverloadExtensions" = {
        CN_DOMAIN_INDICATOR: Ignore CN_DOMAIN_INDICATOR, Optional;
        GLOBAL_CN_ID: Ignore GLOBAL_CN_ID, Optional;
        EXTENDED_RNC_ID: Reject EXTENDED_RNC_ID, Optional;
        PRIORITY_CLASS_INDICATOR: Ignore PRIORITY_CLASS_INDICATOR, Optional;
    }
    ERROR_INDICATION_IES "ErrorIndicationIEs" = {
        CAUSE: Ignore CAUSE, Optional;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
        CN_DOMAIN_INDICATOR: Ignore CN_DOMAIN_INDICATOR, Optional;
        GLOBAL_RNC_ID: Ignore GLOBAL_RNC_ID, Optional;
    }
    ERROR_INDICATION_EXTENSIONS "ErrorIndicationExtensions" = {
        GLOBAL_CN_ID: Ignore GLOBAL_CN_ID, Optional;
        EXTENDED_RNC_ID: Reject EXTENDED_RNC_ID, Optional;
    }
    SRNS_DATA_FORWARD_COMMAND_IES "SRNS-DataForwardCommandIEs" = {
        RAB_DATA_FORWARDING_LIST: Ignore RAB_DATA_FORWARDING_LIST, Optional;
    }
    FORWARD_SRNS_CONTEXT_IES "ForwardSRNS-ContextIEs" = {
        RAB_CONTEXT_LIST: Ignore RAB_CONTEXT_LIST, Mandatory;
    }
    FORWARD_SRNS_CONTEXT_EXTENSIONS "ForwardSRNS-ContextExtensions" = {
        SOURCE_RNC_PDCP_CONTEXT_INFO: Ignore RRC_CONTAINER, Optional;
    }
    RAB_ASSIGNMENT_REQUEST_IES "RAB-AssignmentRequestIEs" = {
        RAB_SETUP_OR_MODIFY_LIST: Ignore RAB_SETUP_OR_MODIFY_LIST, Optional;
        RAB_RELEASE_LIST: Ignore RAB_RELEASE_LIST, Optional;
    }
    RAB_SETUP_OR_MODIFY_ITEM_IES "RAB-SetupOrModifyItem-IEs" = {
        RAB_SETUP_OR_MODIFY_ITEM:
            Reject RAB_SETUP_OR_MODIFY_ITEM_FIRST; Ignore RAB_SETUP_OR_MODIFY_ITEM_SECOND, Mandatory;
    }
    RAB_SETUP_OR_MODIFY_ITEM_FIRST_EXT_IES "RAB-SetupOrModifyItemFirst-ExtIEs" = {
        E_UTRAN_SERVICE_HANDOVER: Ignore E_UTRAN_SERVICE_HANDOVER, Optional;
        CORRELATION_ID: Ignore CORRELATION_ID, Optional;
        SIPTO_CORRELATION_ID: Ignore CORRELATION_ID, Optional;
    }
    RAB_SETUP_OR_MODIFY_ITEM_SECOND_EXT_IES "RAB-SetupOrModifyItemSecond-ExtIEs" = {
        ALT_RAB_PARAMETERS: Ignore ALT_RAB_PARAMETERS, Optional;
        GERAN_BSC_CONTAINER: Ignore GERAN_BSC_CONTAINER, Optional;
        PDP_TYPE_INFORMATION_EXTENSION: Ignore PDP_TYPE_INFORMATION_EXTENSION, Optional;
        OFFLOAD_RAB_PARAMETERS: Ignore OFFLOAD_RAB_PARAMETERS, Optional;
    }
    RAB_ASSIGNMENT_REQUEST_EXTENSIONS "RAB-AssignmentRequestExtensions" = {
        UE_AGGREGATE_MAXIMUM_BIT_RATE: Ignore UE_AGGREGATE_MAXIMUM_BIT_RATE, Optional;
        MSISDN: Ignore MSISDN, Optional;
    }
    RAB_ASSIGNMENT_RESPONSE_IES "RAB-AssignmentResponseIEs" = {
        RAB_SETUP_OR_MODIFIED_LIST: Ignore RAB_SETUP_OR_MODIFIED_LIST, Optional;
        RAB_RELEASED_LIST: Ignore RAB_RELEASED_LIST, Optional;
        RAB_QUEUED_LIST: Ignore RAB_QUEUED_LIST, Optional;
        RAB_FAILED_LIST: Ignore RAB_FAILED_LIST, Optional;
        RAB_RELEASE_FAILED_LIST: Ignore RAB_RELEASE_FAILED_LIST, Optional;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    RAB_SETUP_OR_MODIFIED_ITEM_IES "RAB-SetupOrModifiedItemIEs" = {
        RAB_SETUP_OR_MODIFIED_ITEM: Ignore RAB_SETUP_OR_MODIFIED_ITEM, Mandatory;
    }
    RAB_SETUP_OR_MODIFIED_ITEM_EXT_IES "RAB-SetupOrModifiedItem-ExtIEs" = {
        ASS_RAB_PARAMETERS: Ignore ASS_RAB_PARAMETERS, Optional;
    }
    RAB_RELEASED_ITEM_IES "RAB-ReleasedItemIEs" = {
        RAB_RELEASED_ITEM: Ignore RAB_RELEASED_ITEM, Mandatory;
    }
    RAB_QUEUED_ITEM_IES "RAB-QueuedItemIEs" = {
        RAB_QUEUED_ITEM: Ignore RAB_QUEUED_ITEM, Mandatory;
    }
    RAB_ASSIGNMENT_RESPONSE_EXTENSIONS "RAB-AssignmentResponseExtensions" = {
        GERAN_IUMODE_RAB_FAILED_LIST_RAB_ASSGNT_RESPONSE:
            Ignore GERAN_IUMODE_RAB_FAILED_LIST_RAB_ASSGNT_RESPONSE, Optional;
    }
    GERAN_IUMODE_RAB_FAILED_RAB_ASSGNT_RESPONSE_ITEM_IES "GERAN-Iumode-RAB-Failed-RABAssgntResponse-ItemIEs" = {
        GERAN_IUMODE_RAB_FAILED_RAB_ASSGNT_RESPONSE_ITEM:
            Ignore GERAN_IUMODE_RAB_FAILED_RAB_ASSGNT_RESPONSE_ITEM, Mandatory;
    }
    RANAP_RELOCATION_INFORMATION_IES "RANAP-RelocationInformationIEs" = {
        DIRECT_TRANSFER_INFORMATION_LIST_RANAP_RELOC_INF:
            Ignore DIRECT_TRANSFER_INFORMATION_LIST_RANAP_RELOC_INF, Optional;
        RAB_CONTEXT_LIST_RANAP_RELOC_INF: Ignore RAB_CONTEXT_LIST_RANAP_RELOC_INF, Optional;
    }
    DIRECT_TRANSFER_INFORMATION_ITEM_IES_RANAP_RELOC_INF "DirectTransferInformationItemIEs-RANAP-RelocInf" = {
        DIRECT_TRANSFER_INFORMATION_ITEM_RANAP_RELOC_INF:
            Ignore DIRECT_TRANSFER_INFORMATION_ITEM_RANAP_RELOC_INF, Mandatory;
    }
    RAB_CONTEXT_ITEM_IES_RANAP_RELOC_INF "RAB-ContextItemIEs-RANAP-RelocInf" = {
        RAB_CONTEXT_ITEM_RANAP_RELOC_INF: Ignore RAB_CONTEXT_ITEM_RANAP_RELOC_INF, Mandatory;
    }
    RANAP_RELOCATION_INFORMATION_EXTENSIONS "RANAP-RelocationInformationExtensions" = {
        SOURCE_RNC_PDCP_CONTEXT_INFO: Ignore RRC_CONTAINER, Optional;
        RNSAP_RELOCATION_PARAMETERS: Reject RNSAP_RELOCATION_PARAMETERS, Optional;
    }
    RANAP_ENHANCED_RELOCATION_INFORMATION_REQUEST_IES "RANAP-EnhancedRelocationInformationRequestIEs" = {
        SOURCE_RNC_TO_TARGET_RNC_TRANSPARENT_CONTAINER:
            Reject SOURCE_RNC_TO_TARGET_RNC_TRANSPARENT_CONTAINER, Mandatory;
        OLD_IU_SIG_CON_ID_CS: Ignore IU_SIGNALLING_CONNECTION_IDENTIFIER, Optional;
        GLOBAL_CN_IDCS: Reject GLOBAL_CN_ID, Optional;
        OLD_IU_SIG_CON_ID_PS: Ignore IU_SIGNALLING_CONNECTION_IDENTIFIER, Optional;
        GLOBAL_CN_IDPS: Reject GLOBAL_CN_ID, Optional;
        RAB_SETUP_LIST_ENH_RELOC_INFO_REQ: Reject RAB_SETUP_LIST_ENH_RELOC_INFO_REQ, Optional;
        SNA_ACCESS_INFORMATION: Ignore SNA_ACCESS_INFORMATION, Optional;
        UESBI_IU: Ignore UESBI_IU, Optional;
        SELECTED_PLMN_ID: Ignore PLMN_IDENTITY, Optional;
        CNMBMS_LINKING_INFORMATION: Ignore CNMBMS_LINKING_INFORMATION, Optional;
    }
    RAB_SETUP_ITEM_ENH_RELOC_INFO_REQ_IES "RAB-SetupItem-EnhRelocInfoReq-IEs" = {
        RAB_SETUP_ITEM_ENH_RELOC_INFO_REQ: Reject RAB_SETUP_ITEM_ENH_RELOC_INFO_REQ, Mandatory;
    }
    RAB_SETUP_ITEM_ENH_RELOC_INFO_REQ_EXT_IES "RAB-SetupItem-EnhRelocInfoReq-ExtIEs" = {
        E_UTRAN_SERVICE_HANDOVER: Ignore E_UTRAN_SERVICE_HANDOVER, Optional;
        PDP_TYPE_INFORMATION_EXTENSION: Ignore PDP_TYPE_INFORMATION_EXTENSION, Optional;
    }
    RANAP_ENHANCED_RELOCATION_INFORMATION_REQUEST_EXTENSIONS "RANAP-EnhancedRelocationInformationRequestExtensions" =
        {
        INTEGRITY_PROTECTION_INFORMATION: Ignore INTEGRITY_PROTECTION_INFORMATION, Optional;
        ENCRYPTION_INFORMATION: Ignore ENCRYPTION_INFORMATION, Optional;
        UE_AGGREGATE_MAXIMUM_BIT_RATE: Ignore UE_AGGREGATE_MAXIMUM_BIT_RATE, Optional;
        RAB_PARAMETERS_LIST: Reject RAB_PARAMETERS_LIST, Optional;
        CSG_ID: Reject CSG_ID, Optional;
        CSG_MEMBERSHIP_STATUS: Reject CSG_MEMBERSHIP_STATUS, Optional;
        ANCHOR_PLMN_ID: Ignore PLMN_IDENTITY, Optional;
    }
    RANAP_ENHANCED_RELOCATION_INFORMATION_RESPONSE_IES "RANAP-EnhancedRelocationInformationResponseIEs" = {
        TARGET_RNC_TO_SOURCE_RNC_TRANSPARENT_CONTAINER:
            Ignore TARGET_RNC_TO_SOURCE_RNC_TRANSPARENT_CONTAINER, Optional;
        RAB_SETUP_LIST_ENH_RELOC_INFO_RES: Ignore RAB_SETUP_LIST_ENH_RELOC_INFO_RES, Optional;
        RAB_FAILED_LIST_ENH_RELOC_INFO_RES: Ignore RAB_FAILED_LIST_ENH_RELOC_INFO_RES, Optional;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    RAB_SETUP_ITEM_ENH_RELOC_INFO_RES_IES "RAB-SetupItem-EnhRelocInfoRes-IEs" = {
        RAB_SETUP_ITEM_ENH_RELOC_INFO_RES: Reject RAB_SETUP_ITEM_ENH_RELOC_INFO_RES, Mandatory;
    }
    RAB_FAILED_ITEM_ENH_RELOC_INFO_RES_IES "RAB-FailedItem-EnhRelocInfoRes-IEs" = {
        RAB_FAILED_ITEM_ENH_RELOC_INFO_RES: Reject RAB_FAILED_ITEM_ENH_RELOC_INFO_RES, Mandatory;
    }
    RAB_MODIFY_REQUEST_IES "RAB-ModifyRequestIEs" = {
        RAB_MODIFY_LIST: Ignore RAB_MODIFY_LIST, Mandatory;
    }
    RAB_MODIFY_ITEM_IES "RAB-ModifyItemIEs" = {
        RAB_MODIFY_ITEM: Ignore RAB_MODIFY_ITEM, Mandatory;
    }
    LOCATION_RELATED_DATA_REQUEST_IES "LocationRelatedDataRequestIEs" = {
        LOCATION_RELATED_DATA_REQUEST_TYPE: Reject LOCATION_RELATED_DATA_REQUEST_TYPE, Optional;
    }
    LOCATION_RELATED_DATA_REQUEST_EXTENSIONS "LocationRelatedDataRequestExtensions" = {
        LOCATION_RELATED_DATA_REQUEST_TYPE_SPECIFIC_TO_GERAN_IU_MODE:
            Reject LOCATION_RELATED_DATA_REQUEST_TYPE_SPECIFIC_TO_GERAN_IU_MODE, Optional;
        REQUESTED_GANSS_ASSISTANCE_DATA: Reject REQUESTED_GANSS_ASSISTANCE_DATA, Conditional;
    }
    LOCATION_RELATED_DATA_RESPONSE_IES "LocationRelatedDataResponseIEs" = {
        BROADCAST_ASSISTANCE_DATA_DECIPHERING_KEYS: Ignore BROADCAST_ASSISTANCE_DATA_DECIPHERING_KEYS, Optional;
    }
    LOCATION_RELATED_DATA_RESPONSE_EXTENSIONS "LocationRelatedDataResponseExtensions" = {
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
        BROADCAST_GANSS_ASSISTANCE_DATA_DECIPHERING_KEYS: Ignore BROADCAST_ASSISTANCE_DATA_DECIPHERING_KEYS, Optional;
    }
    LOCATION_RELATED_DATA_FAILURE_IES "LocationRelatedDataFailureIEs" = {
        CAUSE: Ignore CAUSE, Mandatory;
    }
    LOCATION_RELATED_DATA_FAILURE_EXTENSIONS "LocationRelatedDataFailureExtensions" = {
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    INFORMATION_TRANSFER_INDICATION_IES "InformationTransferIndicationIEs" = {
        INFORMATION_TRANSFER_ID: Reject INFORMATION_TRANSFER_ID, Mandatory;
        PROVIDED_DATA: Reject PROVIDED_DATA, Mandatory;
        CN_DOMAIN_INDICATOR: Reject CN_DOMAIN_INDICATOR, Mandatory;
        GLOBAL_CN_ID: Ignore GLOBAL_CN_ID, Optional;
    }
    INFORMATION_TRANSFER_CONFIRMATION_IES "InformationTransferConfirmationIEs" = {
        INFORMATION_TRANSFER_ID: Ignore INFORMATION_TRANSFER_ID, Mandatory;
        CN_DOMAIN_INDICATOR: Ignore CN_DOMAIN_INDICATOR, Mandatory;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
        GLOBAL_RNC_ID: Ignore GLOBAL_RNC_ID, Mandatory;
    }
    INFORMATION_TRANSFER_CONFIRMATION_EXTENSIONS "InformationTransferConfirmationExtensions" = {
        EXTENDED_RNC_ID: Reject EXTENDED_RNC_ID, Optional;
    }
    INFORMATION_TRANSFER_FAILURE_IES "InformationTransferFailureIEs" = {
        INFORMATION_TRANSFER_ID: Ignore INFORMATION_TRANSFER_ID, Mandatory;
        CN_DOMAIN_INDICATOR: Ignore CN_DOMAIN_INDICATOR, Mandatory;
        CAUSE: Ignore CAUSE, Mandatory;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
        GLOBAL_RNC_ID: Ignore GLOBAL_RNC_ID, Mandatory;
    }
    INFORMATION_TRANSFER_FAILURE_EXTENSIONS "InformationTransferFailureExtensions" = {
        EXTENDED_RNC_ID: Reject EXTENDED_RNC_ID, Optional;
    }
    UE_SPECIFIC_INFORMATION_INDICATION_IES "UESpecificInformationIndicationIEs" = {
        UESBI_IU: Ignore UESBI_IU, Optional;
    }
    DIRECT_INFORMATION_TRANSFER_IES "DirectInformationTransferIEs" = {
        INTER_SYSTEM_INFORMATION_TRANSFER_TYPE: Ignore INTER_SYSTEM_INFORMATION_TRANSFER_TYPE, Optional;
        CN_DOMAIN_INDICATOR: Ignore CN_DOMAIN_INDICATOR, Mandatory;
        GLOBAL_RNC_ID: Ignore GLOBAL_RNC_ID, Optional;
        GLOBAL_CN_ID: Ignore GLOBAL_CN_ID, Optional;
    }
    DIRECT_INFORMATION_TRANSFER_EXTENSIONS "DirectInformationTransferExtensions" = {
        EXTENDED_RNC_ID: Reject EXTENDED_RNC_ID, Optional;
    }
    UPLINK_INFORMATION_EXCHANGE_REQUEST_IES "UplinkInformationExchangeRequestIEs" = {
        INFORMATION_EXCHANGE_ID: Reject INFORMATION_EXCHANGE_ID, Mandatory;
        INFORMATION_EXCHANGE_TYPE: Reject INFORMATION_EXCHANGE_TYPE, Mandatory;
        INFORMATION_TRANSFER_TYPE: Reject INFORMATION_TRANSFER_TYPE, Conditional;
        INFORMATION_REQUEST_TYPE: Reject INFORMATION_REQUEST_TYPE, Conditional;
        CN_DOMAIN_INDICATOR: Reject CN_DOMAIN_INDICATOR, Mandatory;
        GLOBAL_RNC_ID: Reject GLOBAL_RNC_ID, Mandatory;
    }
    UPLINK_INFORMATION_EXCHANGE_REQUEST_EXTENSIONS "UplinkInformationExchangeRequestExtensions" = {
        EXTENDED_RNC_ID: Reject EXTENDED_RNC_ID, Optional;
    }
    UPLINK_INFORMATION_EXCHANGE_RESPONSE_IES "UplinkInformationExchangeResponseIEs" = {
        INFORMATION_EXCHANGE_ID: Ignore INFORMATION_EXCHANGE_ID, Mandatory;
        INFORMATION_REQUESTED: Ignore INFORMATION_REQUESTED, Optional;
        CN_DOMAIN_INDICATOR: Ignore CN_DOMAIN_INDICATOR, Mandatory;
        GLOBAL_CN_ID: Ignore GLOBAL_CN_ID, Optional;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    UPLINK_INFORMATION_EXCHANGE_FAILURE_IES "UplinkInformationExchangeFailureIEs" = {
        INFORMATION_EXCHANGE_ID: Ignore INFORMATION_EXCHANGE_ID, Mandatory;
        CN_DOMAIN_INDICATOR: Ignore CN_DOMAIN_INDICATOR, Mandatory;
        GLOBAL_CN_ID: Ignore GLOBAL_CN_ID, Optional;
        CAUSE: Ignore CAUSE, Mandatory;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    MBMS_SESSION_START_IES "MBMSSessionStartIEs" = {
        TMGI: Reject TMGI, Mandatory;
        MBMS_SESSION_IDENTITY: Ignore MBMS_SESSION_IDENTITY, Optional;
        MBMS_BEARER_SERVICE_TYPE: Reject MBMS_BEARER_SERVICE_TYPE, Mandatory;
        IU_SIG_CON_ID: Reject IU_SIGNALLING_CONNECTION_IDENTIFIER, Mandatory;
        RAB_PARAMETERS: Reject RAB_PARAMETERS, Mandatory;
        PDP_TYPE_INFORMATION: Ignore PDP_TYPE_INFORMATION, Optional;
        MBMS_SESSION_DURATION: Reject MBMS_SESSION_DURATION, Mandatory;
        MBMS_SERVICE_AREA: Reject MBMS_SERVICE_AREA, Mandatory;
        FREQUENCE_LAYER_CONVERGENCE_FLAG: Ignore FREQUENCE_LAYER_CONVERGENCE_FLAG, Optional;
        RA_LISTOF_IDLE_MODE_U_ES: Ignore RA_LISTOF_IDLE_MODE_U_ES, Optional;
        GLOBAL_CN_ID: Reject GLOBAL_CN_ID, Optional;
        MBMS_SESSION_REPETITION_NUMBER: Ignore MBMS_SESSION_REPETITION_NUMBER, Optional;
        TIME_TO_MBMS_DATA_TRANSFER: Reject TIME_TO_MBMS_DATA_TRANSFER, Mandatory;
    }
    MBMS_SESSION_START_EXTENSIONS "MBMSSessionStartExtensions" = {
        MBMS_COUNTING_INFORMATION: Ignore MBMS_COUNTING_INFORMATION, Optional;
        MBMS_SYNCHRONISATION_INFORMATION: Ignore MBMS_SYNCHRONISATION_INFORMATION, Optional;
        PDP_TYPE_INFORMATION_EXTENSION: Ignore PDP_TYPE_INFORMATION_EXTENSION, Optional;
        SESSION_RE_ESTABLISHMENT_INDICATOR: Ignore SESSION_RE_ESTABLISHMENT_INDICATOR, Optional;
    }
    MBMS_SYNCHRONISATION_INFORMATION_EXT_IES "MBMSSynchronisationInformation-ExtIEs" = {
        IP_SOURCE_ADDRESS: Reject IP_MULTICAST_ADDRESS, Optional;
    }
    MBMS_SESSION_START_RESPONSE_IES "MBMSSessionStartResponseIEs" = {
        TRANSPORT_LAYER_INFORMATION: Ignore TRANSPORT_LAYER_INFORMATION, Optional;
        CAUSE: Ignore CAUSE, Optional;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    MBMS_SESSION_START_FAILURE_IES "MBMSSessionStartFailureIEs" = {
        CAUSE: Ignore CAUSE, Mandatory;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    MBMS_SESSION_UPDATE_IES "MBMSSessionUpdateIEs" = {
        SESSION_UPDATE_ID: Reject SESSION_UPDATE_ID, Mandatory;
        DELTA_RA_LISTOF_IDLE_MODE_U_ES: Reject DELTA_RA_LISTOF_IDLE_MODE_U_ES, Mandatory;
    }
    MBMS_SESSION_UPDATE_RESPONSE_IES "MBMSSessionUpdateResponseIEs" = {
        SESSION_UPDATE_ID: Ignore SESSION_UPDATE_ID, Mandatory;
        TRANSPORT_LAYER_INFORMATION: Ignore TRANSPORT_LAYER_INFORMATION, Optional;
        CAUSE: Ignore CAUSE, Optional;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    MBMS_SESSION_UPDATE_FAILURE_IES "MBMSSessionUpdateFailureIEs" = {
        SESSION_UPDATE_ID: Ignore SESSION_UPDATE_ID, Mandatory;
        CAUSE: Ignore CAUSE, Mandatory;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    MBMS_SESSION_STOP_IES "MBMSSessionStopIEs" = {
        MBMSCN_DE_REGISTRATION: Reject MBMSCN_DE_REGISTRATION, Mandatory;
    }
    MBMS_SESSION_STOP_RESPONSE_IES "MBMSSessionStopResponseIEs" = {
        CAUSE: Ignore CAUSE, Optional;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    MBMSUE_LINKING_REQUEST_IES "MBMSUELinkingRequestIEs" = {
        JOINED_MBMS_BEARER_SERVICES_LIST: Reject JOINED_MBMS_BEARER_SERVICE_IES, Optional;
        LEFT_MBMS_BEARER_SERVICES_LIST: Reject LEFT_MBMS_BEARER_SERVICE_IES, Optional;
    }
    MBMSUE_LINKING_RESPONSE_IES "MBMSUELinkingResponseIEs" = {
        UNSUCCESSFUL_LINKING_LIST: Ignore UNSUCCESSFUL_LINKING_IES, Optional;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    MBMS_REGISTRATION_REQUEST_IES "MBMSRegistrationRequestIEs" = {
        MBMS_REGISTRATION_REQUEST_TYPE: Reject MBMS_REGISTRATION_REQUEST_TYPE, Mandatory;
        TMGI: Reject TMGI, Mandatory;
        IP_MULTICAST_ADDRESS: Reject IP_MULTICAST_ADDRESS, Conditional;
        APN: Reject APN, Conditional;
        GLOBAL_RNC_ID: Reject GLOBAL_RNC_ID, Optional;
    }
    MBMS_REGISTRATION_REQUEST_EXTENSIONS "MBMSRegistrationRequestExtensions" = {
        EXTENDED_RNC_ID: Reject EXTENDED_RNC_ID, Optional;
    }
    MBMS_REGISTRATION_RESPONSE_IES "MBMSRegistrationResponseIEs" = {
        TMGI: Ignore TMGI, Optional;
        GLOBAL_CN_ID: Ignore GLOBAL_CN_ID, Optional;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    MBMS_REGISTRATION_FAILURE_IES "MBMSRegistrationFailureIEs" = {
        TMGI: Ignore TMGI, Optional;
        GLOBAL_CN_ID: Ignore GLOBAL_CN_ID, Optional;
        CAUSE: Ignore CAUSE, Mandatory;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    MBMSCN_DE_REGISTRATION_REQUEST_IES "MBMSCNDe-RegistrationRequestIEs" = {
        TMGI: Reject TMGI, Mandatory;
        GLOBAL_CN_ID: Reject GLOBAL_CN_ID, Optional;
    }
    MBMSCN_DE_REGISTRATION_RESPONSE_IES "MBMSCNDe-RegistrationResponseIEs" = {
        TMGI: Ignore TMGI, Mandatory;
        GLOBAL_RNC_ID: Ignore GLOBAL_RNC_ID, Mandatory;
        CAUSE: Ignore CAUSE, Optional;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    MBMSCN_DE_REGISTRATION_RESPONSE_EXTENSIONS "MBMSCNDe-RegistrationResponseExtensions" = {
        EXTENDED_RNC_ID: Reject EXTENDED_RNC_ID, Optional;
    }
    MBMSRAB_ESTABLISHMENT_INDICATION_IES "MBMSRABEstablishmentIndicationIEs" = {
        TRANSPORT_LAYER_INFORMATION: Ignore TRANSPORT_LAYER_INFORMATION, Mandatory;
    }
    MBMSRAB_RELEASE_REQUEST_IES "MBMSRABReleaseRequestIEs" = {
        CAUSE: Ignore CAUSE, Mandatory;
    }
    MBMSRAB_RELEASE_IES "MBMSRABReleaseIEs" = {
        CAUSE: Ignore CAUSE, Mandatory;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    MBMSRAB_RELEASE_FAILURE_IES "MBMSRABReleaseFailureIEs" = {
        CAUSE: Ignore CAUSE, Mandatory;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    SRVCC_CS_KEYS_RESPONSE_IES "SRVCC-CSKeysResponseIEs" = {
        INTEGRITY_PROTECTION_KEY: Reject INTEGRITY_PROTECTION_KEY, Mandatory;
        ENCRYPTION_KEY: Reject ENCRYPTION_KEY, Mandatory;
        SRVCC_INFORMATION: Reject SRVCC_INFORMATION, Mandatory;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    UE_RADIO_CAPABILITY_MATCH_RESPONSE_IES "UeRadioCapabilityMatchResponseIEs" = {
        VOICE_SUPPORT_MATCH_INDICATOR: Reject VOICE_SUPPORT_MATCH_INDICATOR, Mandatory;
    }
    UE_REGISTRATION_QUERY_REQUEST_IES "UeRegistrationQueryRequestIEs" = {
        IU_SIG_CON_ID: Ignore IU_SIGNALLING_CONNECTION_IDENTIFIER, Mandatory;
        PERMANENT_NAS_UE_ID: Ignore PERMANENT_NAS_UE_ID, Mandatory;
    }
    UE_REGISTRATION_QUERY_RESPONSE_IES "UeRegistrationQueryResponseIEs" = {
        UE_REGISTRATION_QUERY_RESULT: Ignore UE_REGISTRATION_QUERY_RESULT, Mandatory;
    }
    REROUTE_NAS_REQUEST_IES "RerouteNASRequestIEs" = {
        RANAP_MESSAGE: Ignore OCTET_STRING(Size::ANY), Mandatory;
        SGSN_GROUP_IDENTITY: Ignore SGSN_GROUP_IDENTITY, Mandatory;
        P_TMSI: Ignore P_TMSI, Optional;
        UE_USAGE_TYPE: Ignore UE_USAGE_TYPE, Optional;
    }
}
