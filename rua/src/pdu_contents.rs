//! `RUA-PDU-Contents`, TS 25.468 §9.3.3: the messages, in the order of the specification.

use crate::{constants::id, ies::*};
use sigcodec_per::{EXTENSIONS, IES, PRIVATE_IES, SEQUENCE, Set, sets, types};

types! {
    CONNECT "Connect" = SEQUENCE! {
        "protocolIEs": IES(&CONNECT_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&CONNECT_EXTENSIONS),
        ...
    };
    DIRECT_TRANSFER "DirectTransfer" = SEQUENCE! {
        "protocolIEs": IES(&DIRECT_TRANSFER_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    DISCONNECT "Disconnect" = SEQUENCE! {
        "protocolIEs": IES(&DISCONNECT_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    CONNECTIONLESS_TRANSFER "ConnectionlessTransfer" = SEQUENCE! {
        "protocolIEs": IES(&CONNECTIONLESS_TRANSFER_IES),
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
    CONNECT_IES "ConnectIEs" = {
        CN_DOMAIN_INDICATOR: Reject CN_DOMAIN_INDICATOR, Mandatory;
        CONTEXT_ID: Reject CONTEXT_ID, Mandatory;
        INTRA_DOMAIN_NAS_NODE_SELECTOR: Ignore INTRA_DOMAIN_NAS_NODE_SELECTOR, Optional;
        ESTABLISHMENT_CAUSE: Reject ESTABLISHMENT_CAUSE, Mandatory;
        RANAP_MESSAGE: Reject RANAP_MESSAGE, Mandatory;
    }
    CONNECT_EXTENSIONS "ConnectExtensions" = {
        CSG_MEMBERSHIP_STATUS: Ignore CSG_MEMBERSHIP_STATUS, Optional;
    }
    DIRECT_TRANSFER_IES "DirectTransferIEs" = {
        CN_DOMAIN_INDICATOR: Reject CN_DOMAIN_INDICATOR, Mandatory;
        CONTEXT_ID: Reject CONTEXT_ID, Mandatory;
        RANAP_MESSAGE: Reject RANAP_MESSAGE, Mandatory;
    }
    DISCONNECT_IES "DisconnectIEs" = {
        CN_DOMAIN_INDICATOR: Reject CN_DOMAIN_INDICATOR, Mandatory;
        CONTEXT_ID: Reject CONTEXT_ID, Mandatory;
        CAUSE: Reject CAUSE, Mandatory;
        RANAP_MESSAGE: Reject RANAP_MESSAGE, Conditional;
    }
    CONNECTIONLESS_TRANSFER_IES "ConnectionlessTransferIEs" = {
        RANAP_MESSAGE: Reject RANAP_MESSAGE, Mandatory;
    }
    ERROR_INDICATION_IES "ErrorIndicationIEs" = {
        CAUSE: Ignore CAUSE, Mandatory;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
}
