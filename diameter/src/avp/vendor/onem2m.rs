//! AVPs of oneM2M (vendor 45687).

use crate::group;

crate::avps! {
    ACCESS_NETWORK_IDENTIFIER_ONEM2M = 1000/45687, "Access-Network-Identifier", Unsigned32, M;
    APPLICATION_ENTITY_ID = 1001/45687, "Application-Entity-ID", UTF8String, M;
    CONTROL_MEMORY_SIZE = 1002/45687, "Control-Memory-Size", Unsigned32, M;
    CURRENT_NUMBER_MEMBERS = 1003/45687, "Current-Number-Members", Unsigned32, M;
    DATA_MEMORY_SIZE = 1004/45687, "Data-Memory-Size", Unsigned32, M;
    EXTERNAL_ID = 1005/45687, "External-ID", UTF8String, M;
    GROUP_NAME_ONEM2M = 1006/45687, "Group-Name", UTF8String, M;
    HOSTING_CSE_ID = 1007/45687, "Hosting-CSE-ID", UTF8String, M: NODE_ADDRESS;
    ORIGINATOR_ONEM2M = 1008/45687, "Originator", UTF8String, M;
    MAXIMUM_NUMBER_MEMBERS = 1009/45687, "Maximum-Number-Members", Unsigned32, M;
    M2M_EVENT_RECORD_TIMESTAMP = 1010/45687, "M2M-Event-Record-Timestamp", Time, M;
    M2M_INFORMATION_ONEM2M = 1011/45687, "M2M-Information", Grouped<M2M_INFORMATION_ONEM2M>, M;
    OCCUPANCY = 1012/45687, "Occupancy", Unsigned32, M;
    PROTOCOL_TYPE = 1013/45687, "Protocol-Type", Enumerated { 0 => "HTTP", 1 => "COAP", 2 => "MQTT" }, M;
    RECEIVER = 1014/45687, "Receiver", UTF8String, M;
    REQUEST_BODY_SIZE = 1015/45687, "Request-Body-Size", Unsigned32, M;
    REQUEST_HEADERS_SIZE = 1016/45687, "Request-Headers-Size", Unsigned32, M;
    REQUEST_OPERATION = 1017/45687, "Request-Operation", Enumerated {
        1 => "CREATE",
        2 => "RETREIVE",
        3 => "UPDATE",
        4 => "DELETE",
        5 => "NOTIFY",
        2004 => "UPDATED",
    }, M, "6.3.4.2.5";
    RESPONSE_BODY_SIZE = 1018/45687, "Response-Body-Size", Unsigned32, M;
    RESPONSE_HEADERS_SIZE = 1019/45687, "Response-Headers-Size", Unsigned32, M;
    RESPONSE_STATUS_CODE = 1020/45687, "Response-Status-Code", Enumerated {
        1000 => "ACCEPTED",
        2000 => "OK",
        2001 => "CREATED",
        2002 => "DELETED",
        2004 => "UPDATED",
        2100 => "CONTENT_EMPTY",
        4000 => "BAD_REQUEST",
        4004 => "NOT_FOUND",
        4005 => "OPERATION_NOT_ALLOWED",
        4008 => "REQUEST_TIMEOUT",
        4101 => "SUBSCRIPTION_CREATOR_HAS_NO_PRIVILEGE",
        4102 => "CONTENTS_UNACCEPTABLE",
        4103 => "ORIGINATOR_HAS_NO_PRIVILEGE",
        4104 => "GROUP_REQUEST_IDENTIFIER_EXISTS",
        4105 => "CONFLICT",
        4106 => "ORIGINATOR_HAS_NOT_REGISTERED",
        4107 => "SECURITY_ASSOCIATION_REQUIRED",
        4108 => "INVALID_CHILD_RESOURCE_TYPE",
        4109 => "NO_MEMBERS",
        4110 => "GROUP_MEMBER_TYPE_INCONSISTENT",
        5000 => "INTERNAL_SERVER_ERROR",
        5001 => "NOT_IMPLEMENTED",
        5103 => "TARGET_NOT_REACHABLE",
        5105 => "RECEIVER_HAS_NO_PRIVILEGE",
        5106 => "ALREADY_EXISTS",
        5203 => "TARGET_NOT_SUBSCRIBABLE",
        5204 => "SUBSCRIPTION_VERIFICATION_INITIATION_FAILED",
        5205 => "SUBSCRIPTION_HOST_HAS_NO_PRIVILEGE",
        5206 => "NON_BLOCKING_REQUEST_NOT_SUPPORTED",
        5207 => "NOT_ACCEPTABLE",
        5209 => "GROUP_MEMBERS_NOT_RESPONDED",
        6003 => "EXTERNAL_OBJECT_NOT_REACHABLE",
        6005 => "EXTERNAL_OBJECT_NOT_FOUND",
        6010 => "MAX_NUMBER_OF_MEMBER_EXCEEDED",
        6011 => "MEMBER_TYPE_INCONSISTENT",
        6020 => "MGMT_SESSION_CANNOT_BE_ESTABLISHED",
        6021 => "MGMT_SESSION_ESTABLISHMENT_TIMEOUT",
        6022 => "INVALID_CMDTYPE",
        6023 => "INVALID_ARGUMENTS",
        6024 => "INSUFFICIENT_ARGUMENTS",
        6025 => "MGMT_CONVERSION_ERROR",
        6026 => "MGMT_CANCELLATION_FAILED",
        6028 => "ALREADY_COMPLETE",
        6029 => "MGMT_COMMAND_NOT_CANCELLABLE",
    }, M, "6.6.3.2";
    SUBGROUP_NAME = 1021/45687, "Subgroup-Name", UTF8String, M;
    TARGET_ID = 1022/45687, "Target-ID", UTF8String, M;
}
