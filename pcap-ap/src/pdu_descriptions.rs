//! `PCAP-PDU-Descriptions`, TS 25.453 §9.3.2: the procedures by their codes.

use crate::{common_data_types::TRANSACTION_ID, pdu_contents::*};
use sigcodec_per::procedures;

procedures! {
    /// PCAP, TS 25.453, as one protocol of elementary procedures.
    pub struct PcapAp in PcapAp as "pcap-ap" with 4 under TRANSACTION_ID;
    POSITION_CALCULATION = 1, "PositionCalculation", Reject {
        Initiating POSITION_CALCULATION_REQUEST,
        Successful POSITION_CALCULATION_RESPONSE,
        Unsuccessful POSITION_CALCULATION_FAILURE
    };
    INFORMATION_EXCHANGE_INITIATION = 2, "InformationExchangeInitiation", Reject {
        Initiating INFORMATION_EXCHANGE_INITIATION_REQUEST,
        Successful INFORMATION_EXCHANGE_INITIATION_RESPONSE,
        Unsuccessful INFORMATION_EXCHANGE_INITIATION_FAILURE
    };
    INFORMATION_REPORTING = 3, "InformationReporting", Ignore { Initiating INFORMATION_REPORT };
    INFORMATION_EXCHANGE_TERMINATION = 4, "InformationExchangeTermination", Ignore {
        Initiating INFORMATION_EXCHANGE_TERMINATION_REQUEST
    };
    INFORMATION_EXCHANGE_FAILURE = 5, "InformationExchangeFailure", Ignore {
        Initiating INFORMATION_EXCHANGE_FAILURE_INDICATION
    };
    ERROR_INDICATION = 6, "ErrorIndication", Ignore { Initiating ERROR_INDICATION };
    PRIVATE_MESSAGE = 7, "privateMessage", Ignore { Initiating PRIVATE_MESSAGE };
    POSITION_PARAMETER_MODIFICATION = 8, "PositionParameterModification", Ignore {
        Initiating POSITION_PARAMETER_MODIFICATION
    };
    POSITION_INITIATION = 9, "PositionInitiation", Reject {
        Initiating POSITION_INITIATION_REQUEST,
        Successful POSITION_INITIATION_RESPONSE,
        Unsuccessful POSITION_INITIATION_FAILURE
    };
    POSITION_ACTIVATION = 10, "PositionActivation", Reject {
        Initiating POSITION_ACTIVATION_REQUEST,
        Successful POSITION_ACTIVATION_RESPONSE,
        Unsuccessful POSITION_ACTIVATION_FAILURE
    };
    ABORT = 11, "Abort", Ignore { Initiating ABORT };
    POSITION_PERIODIC_REPORT = 12, "PositionPeriodicReport", Ignore { Initiating POSITION_PERIODIC_REPORT };
    POSITION_PERIODIC_RESULT = 13, "PositionPeriodicResult", Ignore { Initiating POSITION_PERIODIC_RESULT };
    POSITION_PERIODIC_TERMINATION = 14, "PositionPeriodicTermination", Ignore {
        Initiating POSITION_PERIODIC_TERMINATION
    };
}
