//! AVPs of vendor 10415.

crate::avps! {
    _3GPP_TEARDOWN_INDICATOR = 19/10415, "3GPP-Teardown-Indicator", OctetString, M;
    _3GPP_WLAN_QOS_FILTER_RULE = 101/10415, "3GPP-WLAN-QoS-Filter-Rule", UTF8String, m;
    _3GPP_WLAN_QOS_FILTER_SUPPORT = 102/10415, "3GPP-WLAN-QoS-Filter-Support", OctetString, m;
    RESERVATION_PRIORITY = 458/10415, "Reservation-Priority", Enumerated { 0 => "DEFAULT", 1 => "PRIORITY-ONE", 2 => "PRIORITY-TWO", 3 => "PRIORITY-THREE", 4 => "PRIORITY-FOUR", 5 => "PRIORITY-FIVE", 6 => "PRIORITY-SIX", 7 => "PRIORITY-SEVEN" }, m;
    MIP6_AGENT_INFO_10415 = 486/10415, "MIP6-Agent-Info", Grouped<MIP6_AGENT_INFO_10415>, M;
    SERVICE_SELECTION_10415 = 493/10415, "Service-Selection", UTF8String, M;
    MAX_REQUESTED_BANDWIDTH_10415 = 514/10415, "Max-Requested-Bandwidth", Unsigned32, m;
    USER_DATA_REQUEST_TYPE = 627/10415, "User-Data-Request-Type", Enumerated { 0 => "Complete-Profile", 1 => "Registered-Profile", 2 => "Unregistered-Profile" }, M;
    CAUSE = 860/10415, "Cause", Grouped<CAUSE>, M;
    TTRI = 1319/10415, "TTRI", Unsigned32, m;
    REQUESTING_NODE_TYPE = 1455/10415, "Requesting-Node-Type", Enumerated { 0 => "MME", 1 => "SGSN", 2 => "MME/SGSN" }, M;
    GMLC_INFO = 1651/10415, "GMLC-Info", Grouped, m;
    GMLC_NAME = 1652/10415, "GMLC-Name", DiameterIdentity, m;
    GMLC_REALM = 1653/10415, "GMLC-Realm", DiameterIdentity, m;
    MDT_CONFIGURATION_NR = 1720/10415, "MDT-Configuration-NR", Grouped<MDT_CONFIGURATION_NR>, M;
    EVENT_THRESHOLD_SINR = 1721/10415, "Event-Threshold-SINR", OctetString, M;
    COLLECTION_PERIOD_RRM_NR = 1722/10415, "Collection-Period-RRM-NR", OctetString, M;
    COLLECTION_PERIOD_M6_NR = 1723/10415, "Collection-Period-M6-NR", OctetString, M;
    COLLECTION_PERIOD_M7_NR = 1724/10415, "Collection-Period-M7-NR", OctetString, M;
    SENSOR_MEASUREMENT = 1725/10415, "Sensor-Measurement", OctetString, M;
    NR_CELL_GLOBAL_IDENTITY = 1726/10415, "NR-Cell-Global-Identity", OctetString, M;
    TRACE_REPORTING_CONSUMER_URI = 1727/10415, "Trace-Reporting-Consumer-Uri", OctetString, M;
    PLMN_RAT_USAGE_CONTROL = 1728/10415, "PLMN-RAT-Usage-Control", OctetString, M;
    SF_ULR_TIMESTAMP = 1729/10415, "SF-ULR-Timestamp", Time, M;
    SF_PROVISIONAL_INDICATION = 1730/10415, "SF-Provisional-Indication", OctetString, M;
    RESERVED_2100 = 2100/10415, "Reserved-2100", OctetString, m;
    RESERVED_2105 = 2105/10415, "Reserved-2105", OctetString, m;
    RESERVED_2106 = 2106/10415, "Reserved-2106", OctetString, m;
    RESERVED_2107 = 2107/10415, "Reserved-2107", OctetString, m;
    RESERVED_2108 = 2108/10415, "Reserved-2108", OctetString, m;
    RESERVED_2109 = 2109/10415, "Reserved-2109", OctetString, m;
    RESERVED_2300 = 2300/10415, "Reserved-2300", OctetString, m;
    RESERVED_2600 = 2600/10415, "Reserved-2600", OctetString, M;
    ADC_REVALIDATION_TIME = 2801/10415, "ADC-Revalidation-Time", Time, m;
    HENB_BBF_FQDN = 2803/10415, "HeNB-BBF-FQDN", UTF8String, m;
}
