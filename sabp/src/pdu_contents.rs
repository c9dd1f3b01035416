//! `SABP-PDU-Contents`, TS 25.419 §9.3.3: the messages, in the order of the specification.

use crate::{constants::id, ies::*};
use sigcodec_per::{EXTENSIONS, IES, SEQUENCE, Set, sets, types};

types! {
    WRITE_REPLACE "Write-Replace" = SEQUENCE! {
        "protocolIEs": IES(&WRITE_REPLACE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&WRITE_REPLACE_EXTENSIONS),
        ...
    };
    WRITE_REPLACE_COMPLETE "Write-Replace-Complete" = SEQUENCE! {
        "protocolIEs": IES(&WRITE_REPLACE_COMPLETE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    WRITE_REPLACE_FAILURE "Write-Replace-Failure" = SEQUENCE! {
        "protocolIEs": IES(&WRITE_REPLACE_FAILURE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    KILL "Kill" = SEQUENCE! {
        "protocolIEs": IES(&KILL_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    KILL_COMPLETE "Kill-Complete" = SEQUENCE! {
        "protocolIEs": IES(&KILL_COMPLETE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    KILL_FAILURE "Kill-Failure" = SEQUENCE! {
        "protocolIEs": IES(&KILL_FAILURE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    LOAD_QUERY "Load-Query" = SEQUENCE! {
        "protocolIEs": IES(&LOAD_QUERY_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    LOAD_QUERY_COMPLETE "Load-Query-Complete" = SEQUENCE! {
        "protocolIEs": IES(&LOAD_QUERY_COMPLETE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    LOAD_QUERY_FAILURE "Load-Query-Failure" = SEQUENCE! {
        "protocolIEs": IES(&LOAD_QUERY_FAILURE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    MESSAGE_STATUS_QUERY "Message-Status-Query" = SEQUENCE! {
        "protocolIEs": IES(&MESSAGE_STATUS_QUERY_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    MESSAGE_STATUS_QUERY_COMPLETE "Message-Status-Query-Complete" = SEQUENCE! {
        "protocolIEs": IES(&MESSAGE_STATUS_QUERY_COMPLETE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    MESSAGE_STATUS_QUERY_FAILURE "Message-Status-Query-Failure" = SEQUENCE! {
        "protocolIEs": IES(&MESSAGE_STATUS_QUERY_FAILURE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    RESET "Reset" = SEQUENCE! {
        "protocolIEs": IES(&RESET_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    RESET_COMPLETE "Reset-Complete" = SEQUENCE! {
        "protocolIEs": IES(&RESET_COMPLETE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    RESET_FAILURE "Reset-Failure" = SEQUENCE! {
        "protocolIEs": IES(&RESET_FAILURE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    RESTART "Restart" = SEQUENCE! {
        "protocolIEs": IES(&RESTART_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    FAILURE "Failure" = SEQUENCE! {
        "protocolIEs": IES(&FAILURE_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    ERROR_INDICATION "Error-Indication" = SEQUENCE! {
        "protocolIEs": IES(&ERROR_INDICATION_IES),
        "protocolExtensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
}

sets! {
    WRITE_REPLACE_IES "Write-Replace-IEs" = {
        MESSAGE_IDENTIFIER: Reject MESSAGE_IDENTIFIER, Mandatory;
        NEW_SERIAL_NUMBER: Reject NEW_SERIAL_NUMBER, Mandatory;
        OLD_SERIAL_NUMBER: Ignore OLD_SERIAL_NUMBER, Optional;
        SERVICE_AREAS_LIST: Reject SERVICE_AREAS_LIST, Mandatory;
        CATEGORY: Ignore CATEGORY, Optional;
        REPETITION_PERIOD: Reject REPETITION_PERIOD, Mandatory;
        NUMBER_OF_BROADCASTS_REQUESTED: Reject NUMBER_OF_BROADCASTS_REQUESTED, Mandatory;
        DATA_CODING_SCHEME: Reject DATA_CODING_SCHEME, Mandatory;
        BROADCAST_MESSAGE_CONTENT: Reject BROADCAST_MESSAGE_CONTENT, Mandatory;
    }
    WRITE_REPLACE_EXTENSIONS "Write-Replace-Extensions" = {
        WARNING_SECURITY_INFO: Ignore WARNING_SECURITY_INFO, Optional;
        PAGING_ETWS_INDICATOR: Ignore PAGING_ETWS_INDICATOR, Optional;
        WARNING_TYPE: Ignore WARNING_TYPE, Optional;
        BROADCAST_MESSAGE_CONTENT_VALIDITY_INDICATOR: Ignore BROADCAST_MESSAGE_CONTENT_VALIDITY_INDICATOR, Optional;
    }
    WRITE_REPLACE_COMPLETE_IES "Write-Replace-Complete-IEs" = {
        MESSAGE_IDENTIFIER: Reject MESSAGE_IDENTIFIER, Mandatory;
        NEW_SERIAL_NUMBER: Reject NEW_SERIAL_NUMBER, Mandatory;
        NUMBER_OF_BROADCASTS_COMPLETED_LIST: Reject NUMBER_OF_BROADCASTS_COMPLETED_LIST, Mandatory;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    WRITE_REPLACE_FAILURE_IES "Write-Replace-Failure-IEs" = {
        MESSAGE_IDENTIFIER: Reject MESSAGE_IDENTIFIER, Mandatory;
        NEW_SERIAL_NUMBER: Reject NEW_SERIAL_NUMBER, Mandatory;
        FAILURE_LIST: Reject FAILURE_LIST, Mandatory;
        NUMBER_OF_BROADCASTS_COMPLETED_LIST: Ignore NUMBER_OF_BROADCASTS_COMPLETED_LIST, Optional;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    KILL_IES "Kill-IEs" = {
        MESSAGE_IDENTIFIER: Reject MESSAGE_IDENTIFIER, Mandatory;
        OLD_SERIAL_NUMBER: Reject OLD_SERIAL_NUMBER, Mandatory;
        SERVICE_AREAS_LIST: Reject SERVICE_AREAS_LIST, Mandatory;
    }
    KILL_COMPLETE_IES "Kill-Complete-IEs" = {
        MESSAGE_IDENTIFIER: Reject MESSAGE_IDENTIFIER, Mandatory;
        OLD_SERIAL_NUMBER: Reject OLD_SERIAL_NUMBER, Mandatory;
        NUMBER_OF_BROADCASTS_COMPLETED_LIST: Reject NUMBER_OF_BROADCASTS_COMPLETED_LIST, Mandatory;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    KILL_FAILURE_IES "Kill-Failure-IEs" = {
        MESSAGE_IDENTIFIER: Reject MESSAGE_IDENTIFIER, Mandatory;
        OLD_SERIAL_NUMBER: Reject OLD_SERIAL_NUMBER, Mandatory;
        FAILURE_LIST: Reject FAILURE_LIST, Mandatory;
        NUMBER_OF_BROADCASTS_COMPLETED_LIST: Ignore NUMBER_OF_BROADCASTS_COMPLETED_LIST, Optional;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    LOAD_QUERY_IES "Load-Query-IEs" = {
        SERVICE_AREAS_LIST: Reject SERVICE_AREAS_LIST, Mandatory;
    }
    LOAD_QUERY_COMPLETE_IES "Load-Query-Complete-IEs" = {
        RADIO_RESOURCE_LOADING_LIST: Reject RADIO_RESOURCE_LOADING_LIST, Mandatory;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    LOAD_QUERY_FAILURE_IES "Load-Query-Failure-IEs" = {
        FAILURE_LIST: Reject FAILURE_LIST, Mandatory;
        RADIO_RESOURCE_LOADING_LIST: Ignore RADIO_RESOURCE_LOADING_LIST, Optional;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    MESSAGE_STATUS_QUERY_IES "Message-Status-Query-IEs" = {
        MESSAGE_IDENTIFIER: Reject MESSAGE_IDENTIFIER, Mandatory;
        OLD_SERIAL_NUMBER: Reject OLD_SERIAL_NUMBER, Mandatory;
        SERVICE_AREAS_LIST: Reject SERVICE_AREAS_LIST, Mandatory;
    }
    MESSAGE_STATUS_QUERY_COMPLETE_IES "Message-Status-Query-Complete-IEs" = {
        MESSAGE_IDENTIFIER: Reject MESSAGE_IDENTIFIER, Mandatory;
        OLD_SERIAL_NUMBER: Reject OLD_SERIAL_NUMBER, Mandatory;
        NUMBER_OF_BROADCASTS_COMPLETED_LIST: Reject NUMBER_OF_BROADCASTS_COMPLETED_LIST, Mandatory;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    MESSAGE_STATUS_QUERY_FAILURE_IES "Message-Status-Query-Failure-IEs" = {
        MESSAGE_IDENTIFIER: Reject MESSAGE_IDENTIFIER, Mandatory;
        FAILURE_LIST: Reject FAILURE_LIST, Mandatory;
        OLD_SERIAL_NUMBER: Reject OLD_SERIAL_NUMBER, Mandatory;
        NUMBER_OF_BROADCASTS_COMPLETED_LIST: Ignore NUMBER_OF_BROADCASTS_COMPLETED_LIST, Optional;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    RESET_IES "Reset-IEs" = {
        SERVICE_AREAS_LIST: Reject SERVICE_AREAS_LIST, Mandatory;
    }
    RESET_COMPLETE_IES "Reset-Complete-IEs" = {
        SERVICE_AREAS_LIST: Reject SERVICE_AREAS_LIST, Mandatory;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    RESET_FAILURE_IES "Reset-Failure-IEs" = {
        FAILURE_LIST: Reject FAILURE_LIST, Mandatory;
        SERVICE_AREAS_LIST: Reject SERVICE_AREAS_LIST, Optional;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
    RESTART_IES "Restart-IEs" = {
        SERVICE_AREAS_LIST: Ignore SERVICE_AREAS_LIST, Mandatory;
        RECOVERY_INDICATION: Ignore RECOVERY_INDICATION, Optional;
    }
    FAILURE_IES "Failure-IEs" = {
        SERVICE_AREAS_LIST: Ignore SERVICE_AREAS_LIST, Mandatory;
    }
    ERROR_INDICATION_IES "Error-Indication-IEs" = {
        MESSAGE_IDENTIFIER: Ignore MESSAGE_IDENTIFIER, Optional;
        SERIAL_NUMBER: Ignore SERIAL_NUMBER, Optional;
        CAUSE: Ignore CAUSE, Optional;
        CRITICALITY_DIAGNOSTICS: Ignore CRITICALITY_DIAGNOSTICS, Optional;
    }
}
