//! `HNBAP-PDU-Contents`, TS 25.469 §9.3.3: the messages, in the order of the specification.

use crate::{constants::id, ies::*};
use sigcodec_per::{EXTENSIONS, IES, PRIVATE_IES, SEQUENCE, Set, sets, types};

types! {
    HNB_REGISTER_REQUEST "HNBRegisterRequest" = SEQUENCE! {
        "protocolIEs": IES(&HNB_REGISTER_REQUEST_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&HNB_REGISTER_REQUEST_EXTENSIONS),
        ...
    };
    HNB_REGISTER_ACCEPT "HNBRegisterAccept" = SEQUENCE! {
        "protocolIEs": IES(&HNB_REGISTER_RESPONSE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&HNB_REGISTER_RESPONSE_EXTENSIONS),
        ...
    };
    HNB_REGISTER_REJECT "HNBRegisterReject" = SEQUENCE! {
        "protocolIEs": IES(&HNB_REGISTER_REJECT_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    HNB_DE_REGISTER "HNBDe-Register" = SEQUENCE! {
        "protocolIEs": IES(&HNB_DE_REGISTER_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    UE_REGISTER_REQUEST "UERegisterRequest" = SEQUENCE! {
        "protocolIEs": IES(&UE_REGISTER_REQUEST_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    UE_REGISTER_ACCEPT "UERegisterAccept" = SEQUENCE! {
        "protocolIEs": IES(&UE_REGISTER_ACCEPT_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&UE_REGISTER_ACCEPT_EXTENSIONS),
        ...
    };
    UE_REGISTER_REJECT "UERegisterReject" = SEQUENCE! {
        "protocolIEs": IES(&UE_REGISTER_REJECT_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    UE_DE_REGISTER "UEDe-Register" = SEQUENCE! {
        "protocolIEs": IES(&UE_DE_REGISTER_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    CSG_MEMBERSHIP_UPDATE "CSGMembershipUpdate" = SEQUENCE! {
        "protocolIEs": IES(&CSG_MEMBERSHIP_UPDATE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    TNL_UPDATE_REQUEST "TNLUpdateRequest" = SEQUENCE! {
        "protocolIEs": IES(&TNL_UPDATE_REQUEST_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    TNL_UPDATE_RESPONSE "TNLUpdateResponse" = SEQUENCE! {
        "protocolIEs": IES(&TNL_UPDATE_RESPONSE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    TNL_UPDATE_FAILURE "TNLUpdateFailure" = SEQUENCE! {
        "protocolIEs": IES(&TNL_UPDATE_FAILURE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    HNB_CONFIG_TRANSFER_REQUEST "HNBConfigTransferRequest" = SEQUENCE! {
        "protocolIEs": IES(&HNB_CONFIG_TRANSFER_REQUEST_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    HNB_CONFIG_TRANSFER_RESPONSE "HNBConfigTransferResponse" = SEQUENCE! {
        "protocolIEs": IES(&HNB_CONFIG_TRANSFER_RESPONSE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    RELOCATION_COMPLETE "RelocationComplete" = SEQUENCE! {
        "protocolIEs": IES(&RELOCATION_COMPLETE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    ERROR_INDICATION "ErrorIndication" = SEQUENCE! {
        "protocolIEs": IES(&ERROR_INDICATION_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    PRIVATE_MESSAGE "PrivateMessage" = SEQUENCE! { "privateIEs": PRIVATE_IES(&Set::NONE), ... };
}

sets! {
    HNB_REGISTER_REQUEST_IES "HNBRegisterRequestIEs" = {
        HNB_IDENTITY: Reject HNB_IDENTITY, Mandatory;
        HNB_LOCATION_INFORMATION: Reject HNB_LOCATION_INFORMATION, Mandatory;
        PLMN_IDENTITY: Reject PLMN_IDENTITY, Mandatory;
        CELL_IDENTITY: Reject CELL_IDENTITY, Mandatory;
        LAC: Reject LAC, Mandatory;
        RAC: Reject RAC, Mandatory;
        SAC: Reject SAC, Mandatory;
        CSG_ID: Reject CSG_ID, Optional;
    }
    HNB_REGISTER_REQUEST_EXTENSIONS "HNBRegisterRequestExtensions" = {
        SERVICE_AREA_FOR_BROADCAST: Ignore SAC, Optional;
        HNB_CELL_ACCESS_MODE: Reject HNB_CELL_ACCESS_MODE, Optional;
        PSC: Ignore PSC, Optional;
        IURH_SIGNALLING_TNL_ADDRESS: Ignore IP_ADDRESS, Optional;
    }
    HNB_REGISTER_RESPONSE_IES "HNBRegisterResponseIEs" = {
        RNC_ID: Reject RNC_ID, Mandatory;
    }
    HNB_REGISTER_RESPONSE_EXTENSIONS "HNBRegisterResponseExtensions" = {
        MUX_PORT_NUMBER: Ignore MUX_PORT_NUMBER, Optional;
        IURH_SIGNALLING_TNL_ADDRESS: Ignore IP_ADDRESS, Optional;
    }
    HNB_REGISTER_REJECT_IES "HNBRegisterRejectIEs" = {
        CAUSE: Ignore CAUSE, Mandatory;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
        BACKOFF_TIMER: Reject BACKOFF_TIMER, Conditional;
    }
    HNB_DE_REGISTER_IES "HNBDe-RegisterIEs" = {
        CAUSE: Ignore CAUSE, Mandatory;
        BACKOFF_TIMER: Reject BACKOFF_TIMER, Conditional;
    }
    UE_REGISTER_REQUEST_IES "UERegisterRequestIEs" = {
        UE_IDENTITY: Reject UE_IDENTITY, Mandatory;
        REGISTRATION_CAUSE: Ignore REGISTRATION_CAUSE, Mandatory;
        UE_CAPABILITIES: Reject UE_CAPABILITIES, Mandatory;
    }
    UE_REGISTER_ACCEPT_IES "UERegisterAcceptIEs" = {
        UE_IDENTITY: Reject UE_IDENTITY, Mandatory;
        CONTEXT_ID: Reject CONTEXT_ID, Mandatory;
    }
    UE_REGISTER_ACCEPT_EXTENSIONS "UERegisterAcceptExtensions" = {
        CSG_MEMBERSHIP_STATUS: Reject CSG_MEMBERSHIP_STATUS, Optional;
    }
    UE_REGISTER_REJECT_IES "UERegisterRejectIEs" = {
        UE_IDENTITY: Reject UE_IDENTITY, Mandatory;
        CAUSE: Ignore CAUSE, Mandatory;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    UE_DE_REGISTER_IES "UEDe-RegisterIEs" = {
        CONTEXT_ID: Reject CONTEXT_ID, Mandatory;
        CAUSE: Ignore CAUSE, Mandatory;
    }
    CSG_MEMBERSHIP_UPDATE_IES "CSGMembershipUpdateIEs" = {
        CONTEXT_ID: Reject CONTEXT_ID, Mandatory;
        CSG_MEMBERSHIP_STATUS: Reject CSG_MEMBERSHIP_STATUS, Mandatory;
    }
    TNL_UPDATE_REQUEST_IES "TNLUpdateRequestIEs" = {
        CONTEXT_ID: Reject CONTEXT_ID, Mandatory;
        RAB_LIST: Reject RAB_LIST, Mandatory;
        UPDATE_CAUSE: Reject UPDATE_CAUSE, Mandatory;
    }
    TNL_UPDATE_RESPONSE_IES "TNLUpdateResponseIEs" = {
        CONTEXT_ID: Reject CONTEXT_ID, Mandatory;
    }
    TNL_UPDATE_FAILURE_IES "TNLUpdateFailureIEs" = {
        CONTEXT_ID: Reject CONTEXT_ID, Mandatory;
        CAUSE: Ignore CAUSE, Mandatory;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    HNB_CONFIG_TRANSFER_REQUEST_IES "HNBConfigTransferRequestIEs" = {
        NEIGHBOUR_INFO_REQUEST_LIST: Reject NEIGHBOUR_INFO_REQUEST_LIST, Mandatory;
    }
    HNB_CONFIG_TRANSFER_RESPONSE_IES "HNBConfigTransferResponseIEs" = {
        NEIGHBOUR_INFO_LIST: Reject NEIGHBOUR_INFO_LIST, Mandatory;
    }
    RELOCATION_COMPLETE_IES "RelocationCompleteIEs" = {
        CONTEXT_ID: Ignore CONTEXT_ID, Mandatory;
    }
    ERROR_INDICATION_IES "ErrorIndicationIEs" = {
        CAUSE: Ignore CAUSE, Mandatory;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
}
