//! AVPs of Verizon_Specific_AVPs.

crate::avps! {
    IDLE_TO_CONNECTED_TRANSITION_COUNT = 5001/12951, "Idle-To-Connected-Transition-Count", Unsigned32, M;
    CONNECTED_DURATION = 5002/12951, "Connected-Duration", Unsigned32, M;
    CHARGING_GATEWAY_FUNCTION_HOST = 6068/12951, "Charging-Gateway-Function-Host", OctetString, m;
    CHARGING_GROUP_ID = 6069/12951, "Charging-Group-ID", UTF8String, m;
    OPERATOR_STRING = 6079/12951, "Operator-String", UTF8String, m;
    PGW_RELOCATION_INDICATION = 6114/12951, "PGW-Relocation-Indication", Grouped, m;
    SELF_ACTIVATION_STATUS = 6115/12951, "Self-Activation-Status", Unsigned32, m;
    ORIGINATION_TIMESTAMP = 7102/12951, "Origination-TimeStamp", Unsigned64, m;
    MAX_WAIT_TIME = 7103/12951, "Max-Wait-Time", Unsigned32, m;
}
