//! `HNBAP-PDU-Descriptions`, TS 25.469 §9.3.2: the procedures by their codes.

use crate::pdu_contents::*;
use sigcodec_per::procedures;

procedures! {
    /// HNBAP, TS 25.469, as one protocol of elementary procedures.
    pub struct Hnbap in Hnbap as "hnbap" with 3;
    HNB_REGISTER = 1, "HNBRegister", Reject {
        Initiating HNB_REGISTER_REQUEST,
        Successful HNB_REGISTER_ACCEPT,
        Unsuccessful HNB_REGISTER_REJECT
    };
    HNB_DE_REGISTER = 2, "HNBDe-Register", Ignore { Initiating HNB_DE_REGISTER };
    UE_REGISTER = 3, "UERegister", Reject {
        Initiating UE_REGISTER_REQUEST,
        Successful UE_REGISTER_ACCEPT,
        Unsuccessful UE_REGISTER_REJECT
    };
    UE_DE_REGISTER = 4, "UEDe-Register", Ignore { Initiating UE_DE_REGISTER };
    ERROR_INDICATION = 5, "ErrorIndication", Ignore { Initiating ERROR_INDICATION };
    PRIVATE_MESSAGE = 6, "privateMessage", Ignore { Initiating PRIVATE_MESSAGE };
    CSG_MEMBERSHIP_UPDATE = 7, "CSGMembershipUpdate", Ignore { Initiating CSG_MEMBERSHIP_UPDATE };
    TNL_UPDATE = 9, "TNLUpdate", Reject {
        Initiating TNL_UPDATE_REQUEST,
        Successful TNL_UPDATE_RESPONSE,
        Unsuccessful TNL_UPDATE_FAILURE
    };
    HNB_CONFIG_TRANSFER = 10, "HNBConfigTransfer", Reject {
        Initiating HNB_CONFIG_TRANSFER_REQUEST,
        Successful HNB_CONFIG_TRANSFER_RESPONSE
    };
    RELOCATION_COMPLETE = 11, "RelocationComplete", Ignore { Initiating RELOCATION_COMPLETE };
}
