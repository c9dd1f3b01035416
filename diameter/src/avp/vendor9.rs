//! AVPs of vendor 9.

crate::avps! {
    RATE_LIMIT_ACTION = 131177/9, "Rate-Limit-Action", Unsigned32, m;
    DSCP = 131178/9, "DSCP", Unsigned32, m;
    QOS_GROUP_RULE_INSTALL = 132001/9, "QoS-Group-Rule-Install", Grouped, m;
    QOS_GROUP_RULE_DEFINITION = 132003/9, "QoS-Group-Rule-Definition", Grouped, m;
    QOS_GROUP_RULE_NAME = 132004/9, "QoS-Group-Rule-Name", OctetString, m;
    MBR_LIMIT_EXCEED_ACTION_UL = 132006/9, "MBR-Limit-Exceed-Action-UL", Grouped, m;
    MBR_LIMIT_EXCEED_ACTION_DL = 132008/9, "MBR-Limit-Exceed-Action-DL", Grouped, m;
    MBR_BURST_SIZE_UL = 132009/9, "MBR-Burst-Size-UL", Unsigned32, m;
    MBR_BURST_SIZE_DL = 132010/9, "MBR-Burst-Size-DL", Unsigned32, m;
    QOS_LEVEL = 132011/9, "QoS-Level", Unsigned32, m;
    OVERRIDE_CONTROL = 132017/9, "Override-Control", Grouped, m;
    OVERRIDE_RULE_NAME = 132018/9, "Override-Rule-Name", OctetString, m;
    OVERRIDE_CHARGING_ACTION_PARAMETERS = 132019/9, "Override-Charging-Action-Parameters", Grouped, m;
    OVERRIDE_CHARGING_ACTION_NAME = 132020/9, "Override-Charging-Action-Name", OctetString, m;
    OVERRIDE_CHARGING_ACTION_EXCLUDE_RULE = 132021/9, "Override-Charging-Action-Exclude-Rule", UTF8String, m;
    OVERRIDE_CHARGING_PARAMETERS = 132022/9, "Override-Charging-Parameters", Grouped, m;
    OVERRIDE_SERVICE_IDENTIFIER = 132023/9, "Override-Service-Identifier", Unsigned32, m;
    OVERRIDE_RATING_GROUP = 132024/9, "Override-Rating-Group", Unsigned32, m;
    CISCOSYSTEMS_EXECUTION_TIME = 132025/9, "CiscoSystems-Execution-Time", OctetString, m;
    OVERRIDE_ONLINE = 132026/9, "Override-Online", OctetString, m;
    OVERRIDE_OFFLINE = 132027/9, "Override-Offline", OctetString, m;
    OVERRIDE_CONTENT_FILTERING_STATE = 132028/9, "Override-Content-Filtering-State", OctetString, m;
    OVERRIDE_POLICY_PARAMETERS = 132029/9, "Override-Policy-Parameters", Grouped, m;
    OVERRIDE_QOS_INFORMATION = 132030/9, "Override-QoS-Information", Grouped, m;
    OVERRIDE_MAX_REQUESTED_BANDWIDTH_UL = 132032/9, "Override-Max-Requested-Bandwidth-UL", Unsigned32, m;
    OVERRIDE_MAX_REQUESTED_BANDWIDTH_DL = 132033/9, "Override-Max-Requested-Bandwidth-DL", Unsigned32, m;
    OVERRIDE_GUARANTEED_BITRATE_UL = 132034/9, "Override-Guaranteed-Bitrate-UL", Unsigned32, m;
    OVERRIDE_GUARANTEED_BITRATE_DL = 132035/9, "Override-Guaranteed-Bitrate-DL", Unsigned32, m;
    OVERRIDE_ALLOCATION_RETENTION_PRIORITY = 132036/9, "Override-Allocation-Retention-Priority", Grouped, m;
    OVERRIDE_PRIORITY_LEVEL = 132037/9, "Override-Priority-Level", Unsigned32, m;
    OVERRIDE_PRE_EMPTION_CAPABILITY = 132038/9, "Override-Pre-Emption-Capability", OctetString, m;
    OVERRIDE_QOS_CLASS_IDENTIFIER = 132039/9, "Override-QoS-Class-Identifier", OctetString, m;
    OVERRIDE_TOS_VALUE = 132046/9, "Override-Tos-Value", Grouped, m;
    OVERRIDE_TOS_DIRECTION = 132047/9, "Override-Tos-Direction", OctetString, m;
    OVERRIDE_TOS_VALUE_STANDARD = 132048/9, "Override-Tos-Value-Standard", OctetString, m;
    OVERRIDE_TOS_VALUE_CUSTOM = 132049/9, "Override-Tos-Value-Custom", Unsigned32, m;
    OVERRIDE_CONTROL_NAME = 132052/9, "Override-Control-Name", OctetString, m;
    OVERRIDE_NEXTHOP_ADDRESS = 132054/9, "Override-Nexthop-Address", Address, m;
    OVERRIDE_CONTROL_PENDING_QUEUE_ACTION = 132078/9, "Override-Control-Pending-Queue-Action", OctetString, m;
    OVERRIDE_CONTROL_MERGE_WILDCARD = 132079/9, "Override-Control-Merge-Wildcard", OctetString, m;
}
