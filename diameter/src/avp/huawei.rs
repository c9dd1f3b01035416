//! AVPs of Huawei.

crate::avps! {
    /// §3.2.521.
    CC_CREDIT = 473/2011, "CC-Credit", Grouped<CC_CREDIT>, M;
    /// §3.2.81.
    P2PSMS_INFORMATION = 20300/2011, "P2PSMS-Information", Grouped<P2PSMS_INFORMATION>, M;
    /// §3.2.82.
    CALLING_PARTYS_CATEGORY = 20301/2011, "Calling-Partys-Category", Unsigned32, M;
    /// §3.2.83.
    CALLING_VLR_NUMBER = 20302/2011, "Calling-Vlr-Number", UTF8String, M;
    /// §3.2.84.
    CALLING_CELLID_OR_SAI = 20303/2011, "Calling-CellID-Or-SAI", UTF8String, M;
    /// §3.2.85.
    CALLING_LAI = 20304/2011, "Calling-LAI", UTF8String, M;
    /// §3.2.86.
    CALLED_VLR_NUMBER = 20305/2011, "Called-Vlr-Number", UTF8String, M;
    /// §3.2.87.
    CALLED_CELLID_OR_SAI = 20306/2011, "Called-CellID-Or-SAI", UTF8String, M;
    /// §3.2.88.
    CALLED_LAI = 20307/2011, "Called-LAI", UTF8String, M;
    /// §3.2.89.
    CALLED_IMEI = 20308/2011, "Called-IMEI", UTF8String, M;
    /// §3.2.90.
    CALLING_IMEI = 20309/2011, "Calling-IMEI", UTF8String, M;
    /// §3.2.91.
    ORIGINAL_CALLED_PARTY_ID = 20310/2011, "Original-Called-Party-Id", UTF8String, M;
    /// §3.2.92.
    ADDITIONAL_CALLING_PARTY_NUMBER_HUAWEI = 20312/2011, "Additional-Calling-Party-Number", UTF8String, M;
    /// §3.2.93.
    BEARER_CAPABILITY_HUAWEI = 20313/2011, "Bearer-Capability", OctetString, M;
    /// §3.2.94.
    REDIRECTING_PARTY_ID = 20316/2011, "Redirecting-Party-Id", UTF8String, M;
    /// §3.2.95.
    UE_IMSI = 20318/2011, "UE-IMSI", UTF8String, M;
    /// §3.2.96.
    CALL_REFERENCE_NUMBER_HUAWEI = 20321/2011, "Call-Reference-Number", UTF8String, M;
    /// §3.2.96.
    MSC_ADDRESS_HUAWEI = 20322/2011, "MSC-Address", UTF8String, M;
    /// §3.2.98.
    TIME_ZONE_HUAWEI = 20324/2011, "Time-Zone", UTF8String, M;
    /// §3.2.99.
    CHARGE_NUMBER = 20326/2011, "Charge-Number", OctetString, M;
    /// §3.2.100.
    REAL_CALLED_NUMBER = 20327/2011, "Real-Called-Number", UTF8String, M;
    /// §3.2.101.
    MONEY_VALUE = 20328/2011, "Money-Value", Integer64, M;
    /// §3.2.102.
    CALLING_PARTY_ADDRESS_HUAWEI = 20336/2011, "Calling-Party-Address", UTF8String, M;
    /// §3.2.103.
    CALLED_PARTY_ADDRESS_HUAWEI = 20337/2011, "Called-Party-Address", UTF8String, M;
    /// §3.2.104.
    CALLED_SHORT_NUMBER = 20338/2011, "Called-Short-Number", UTF8String, M;
    /// §3.2.105.
    CHARGE_FLOW_TYPE = 20339/2011, "Charge-Flow-Type", Unsigned32, M;
    /// §3.2.106.
    ACCESS_METHOD = 20340/2011, "Access-Method", Unsigned32, M;
    /// §3.2.107.
    RECHARGE_INFORMATION = 20341/2011, "Recharge-Information", Grouped<RECHARGE_INFORMATION>, M;
    /// §3.2.108.
    CARD_NUMBER = 20342/2011, "Card-Number", OctetString, M;
    /// §3.2.109.
    RECHARGE_METHOD = 20343/2011, "Recharge-Method", Enumerated { 0 => "FIRST_ACTIVATION", 1 => "VOUCHER_OTHER_IVR", 2 => "VOUCHER_SELF_IVR", 3 => "VOUCHER_OTHER_SMS", 4 => "VOUCHER_SELF_SMS", 5 => "VOUCHER_OTHER_USSD", 6 => "VOUCHER_SELF_USSD", 7 => "MANUAL_RECHARGE", 8 => "FIRST_ACTIVATION_BY_RECHARGE_CARD", 9 => "FIRST_ACTIVATION_IN_CACHE", 10 => "LOAN_USSD", 11 => "LOAN_IVR", 999 => "EVC_RECHARGE", 9999 => "QUERY_RECHARGE_RECORD" }, M;
    /// §3.2.110.
    CHARGE_MONEY = 20344/2011, "Charge-Money", Grouped<CHARGE_MONEY>, M;
    /// §3.2.111.
    ACCOUNT_QUERY_METHOD = 20346/2011, "Account-Query-Method", Unsigned32, M;
    /// §3.2.112.
    CHARGE_CONFIRM_FLAG = 20347/2011, "Charge-Confirm-Flag", Enumerated { 0 => "CONFIRM", 1 => "CANCEL" }, M;
    /// §3.2.113.
    ACCOUNT_CHANGE_INFO = 20349/2011, "Account-Change-Info", Grouped<ACCOUNT_CHANGE_INFO>, M;
    /// §3.2.114.
    CURRENT_ACCOUNT_BALANCE = 20350/2011, "Current-Account-Balance", Integer64, M;
    /// §3.2.115.
    ACCOUNT_BALANCE_CHANGE = 20351/2011, "Account-Balance-Change", Integer64, M;
    /// §3.2.116.
    ACCOUNT_DATE_CHANGE = 20352/2011, "Account-Date-Change", Unsigned32, M;
    /// §3.2.117.
    MEASURE_TYPE = 20353/2011, "Measure-Type", Unsigned32, M;
    /// §3.2.118.
    ROUTE_PREFIX = 20354/2011, "Route-Prefix", OctetString, M;
    /// §3.2.119.
    SUBSCRIBER_PAY_TYPE = 20355/2011, "Subscriber-Pay-Type", Unsigned32, M;
    /// §3.2.120.
    ACCOUNT_INFO = 20356/2011, "Account-Info", Grouped<ACCOUNT_INFO>, M;
    /// §3.2.121.
    ACCOUNT_ID_HUAWEI = 20357/2011, "Account-Id", OctetString, M;
    /// §3.2.122.
    ACCOUNT_DATE = 20359/2011, "Account-Date", OctetString, M;
    /// §3.2.123.
    FAV_CELL_ID_FLAG = 20361/2011, "Fav-Cell-Id-Flag", Enumerated { 0 => "NOT", 1 => "SYSTEM_LEVEL", 2 => "USER_LEVEL", 3 => "HOME_AND_SPECIAL_ZONE" }, M;
    /// §3.2.124.
    USER_PASSWD = 20362/2011, "User-Passwd", UTF8String, M;
    /// §3.2.125.
    REDIRECTION_REASON_HUAWEI = 20363/2011, "Redirection-Reason", Unsigned32, M;
    /// §3.2.126.
    CARD_BATCH = 20364/2011, "Card-Batch", OctetString, M;
    /// §3.2.127.
    CARD_TYPE = 20365/2011, "Card-Type", Unsigned32, M;
    /// §3.2.128.
    ACTIVE_DAY = 20367/2011, "Active-Day", Unsigned32, M;
    /// §3.2.129.
    ADDITIONAL_INFO = 20371/2011, "Additional-Info", UTF8String, M;
    /// §3.2.130.
    ACCOUNT_TYPE_HUAWEI = 20372/2011, "Account-Type", Unsigned32, M;
    /// §3.2.131.
    CONNECT_CALLED_NUMBER = 20373/2011, "Connect-Called-Number", UTF8String, M;
    /// §3.2.132.
    TOTAL_COST_FLAG = 20375/2011, "Total-Cost-Flag", Unsigned32, M;
    /// §3.2.133.
    CARD_MONEY = 20378/2011, "Card-Money", Integer64, M;
    /// §3.2.134.
    CALLING_PARTY_NP = 20384/2011, "Calling-Party-NP", UTF8String, M;
    /// §3.2.135.
    CALLED_PARTY_NP = 20385/2011, "Called-Party-NP", UTF8String, M;
    /// §3.2.136.
    SSP_TIME = 20386/2011, "SSP-Time", Time, M;
    /// §3.2.137.
    CALL_FORWARD_INDICATOR = 20387/2011, "Call-Forward-Indicator", Unsigned32, M;
    /// §3.2.138.
    SERVICE_FREE_INDICATOR = 20388/2011, "Service-Free-Indicator", Unsigned32, M;
    /// §3.2.139.
    CARD_SP_ID = 20389/2011, "Card-Sp-ID", Unsigned32, M;
    /// §3.2.141.
    FRAUD_TIMES = 20390/2011, "Fraud-Times", Unsigned32, M;
    /// §3.2.142.
    SERIAL_NO = 20391/2011, "Serial-No", UTF8String, M;
    /// §3.2.143.
    COST_TYPE = 20392/2011, "Cost-Type", Unsigned32, M;
    /// §3.2.144.
    NOTICE_INFORMATION = 20394/2011, "Notice-Information", Grouped<NOTICE_INFORMATION>, M;
    /// §3.2.145.
    MESSAGE_COUNT = 20395/2011, "Message-Count", Unsigned32, M;
    /// §3.2.146.
    MESSAGE_CONTENT_1 = 20396/2011, "Message-Content-1", UTF8String, M;
    /// §3.2.146.
    MESSAGE_CONTENT_2 = 20397/2011, "Message-Content-2", UTF8String, M;
    /// §3.2.146.
    MESSAGE_CONTENT_3 = 20398/2011, "Message-Content-3", UTF8String, M;
    /// §3.2.146.
    MESSAGE_CONTENT_4 = 20399/2011, "Message-Content-4", UTF8String, M;
    /// §3.2.150.
    P2PSMS_INFORMATION_HUAWEI = 20400/2011, "P2PSMS-Information", Grouped<P2PSMS_INFORMATION_HUAWEI>, M;
    /// §3.2.151.
    SMSC_ADDRESS_HUAWEI = 20401/2011, "SMSC-Address", UTF8String, M;
    /// §3.2.152.
    SM_ID = 20402/2011, "SM-Id", UTF8String, M;
    /// §3.2.153.
    SM_LENGTH = 20403/2011, "SM-Length", Unsigned32, M;
    /// §3.2.154.
    MO_MSC_ADDR = 20404/2011, "MO-MSC-Addr", UTF8String, M;
    /// §3.2.155.
    MT_MSC_ADDR = 20405/2011, "MT-MSC-Addr", UTF8String, M;
    /// §3.2.156.
    SOURCE_ADDR = 20406/2011, "Source-Addr", UTF8String, M;
    /// §3.2.157.
    DEST_ADDR = 20407/2011, "Dest-Addr", UTF8String, M;
    SOURCE_ADDR_HUAWEI = 20408/2011, "Source-Addr", UTF8String, M;
    /// §3.2.158.
    FEE_FLAG = 20409/2011, "Fee-Flag", Unsigned32, M;
    /// §3.2.160.
    FEE_TYPE = 20410/2011, "Fee-Type", Unsigned32, M;
    FEE_MSG_NUM = 20411/2011, "Fee-Msg-Num", Unsigned32, M;
    /// §3.3.254.
    FEE_SINGLE = 20412/2011, "Fee-Single", Unsigned32, M;
    /// §3.3.255.
    FEE_FIXED = 20413/2011, "Fee-Fixed", Unsigned32, M;
    /// §3.2.161.
    MESSAGE_PID = 20414/2011, "Message-PID", Unsigned32, M;
    /// §3.2.162.
    STATUS_REPORT_REQUEST = 20415/2011, "Status-Report-Request", Unsigned32, M;
    ORIGINAL_GROUP = 20416/2011, "Original-Group", Unsigned32, M;
    /// §3.2.163.
    SEND_RESULT = 20418/2011, "Send-Result", Unsigned32, M;
    CALLING_SERVICE = 20419/2011, "Calling-Service", Unsigned32, M;
    CALLED_SERVICE = 20420/2011, "Called-Service", Unsigned32, M;
    ORIGINAL_MESSAGE_ID = 20421/2011, "Original-Message-ID", Unsigned32, M;
    /// §3.2.164.
    OPERATION_RESULT = 20430/2011, "Operation-Result", Unsigned32, M;
    /// §3.2.165.
    NOTIFY_MODE = 20431/2011, "Notify-Mode", Unsigned32, M;
    /// §3.2.166.
    ORIG_IMSI = 20434/2011, "Orig-IMSI", UTF8String, M;
    /// §3.2.167.
    DEST_IMSI = 20435/2011, "Dest-IMSI", UTF8String, M;
    /// §3.2.168.
    DCS = 20436/2011, "DCS", Unsigned32, M;
    /// §3.2.172.
    ALERT_LEVEL = 20499/2011, "Alert-Level", Unsigned32, M;
    /// §3.2.175.
    TRANSACTION_ID = 20501/2011, "Transaction-Id", OctetString, M;
    /// §3.2.176.
    SP_ID = 20504/2011, "SP-Id", OctetString, M;
    /// §3.2.177.
    SERVICE_ID_HUAWEI = 20506/2011, "Service-Id", OctetString, M;
    /// §3.2.178.
    SERVICE_TYPE_HUAWEI = 20507/2011, "Service-Type", Grouped, M;
    /// §3.2.179.
    CONTENT_ID_HUAWEI = 20508/2011, "Content-ID", OctetString, M;
    /// §3.2.180.
    CLIENT_IP = 20510/2011, "Client-IP", Address, M;
    /// §3.2.182.
    BEARER_TYPE = 20519/2011, "Bearer-Type", Unsigned32, M;
    /// §3.2.183.
    START_TIME_HUAWEI = 20520/2011, "Start-Time", UTF8String, M;
    /// §3.2.184.
    STOP_TIME_HUAWEI = 20521/2011, "Stop-Time", UTF8String, M;
    /// §3.2.185.
    BEARER_PROTOCOL_TYPE = 20522/2011, "Bearer-Protocol-Type", Unsigned32, M;
    /// §3.2.186.
    CHARGING_ID = 20527/2011, "Charging-ID", UTF8String, M;
    /// §3.2.187.
    CDR_QOS = 20528/2011, "CDR-Qos", UTF8String, M;
    /// §3.2.188.
    SERVICE_LEVEL = 20531/2011, "Service-Level", Unsigned32, M;
    /// §3.2.189.
    RECIPIENT_AMOUNT = 20538/2011, "Recipient-Amount", Unsigned32, M;
    /// §3.2.190.
    RTBP_INFORMATION = 20600/2011, "RTBP-Information", Grouped<RTBP_INFORMATION>, M;
    /// §3.2.191.
    SP_ID_HUAWEI = 20601/2011, "SP-Id", UTF8String, M;
    /// §3.2.192.
    SERVICE_ID_2011_20602 = 20602/2011, "Service-Id", UTF8String, M;
    /// §3.2.193.
    NEED_CNFM = 20606/2011, "Need-Cnfm", Unsigned32, M;
    /// §3.2.194.
    SERVICE_TYPE_2011_20608 = 20608/2011, "Service-Type", Integer32, M;
    /// §3.2.195.
    CHARGE_MODE = 20610/2011, "Charge-Mode", Integer32, M;
    /// §3.2.196.
    SRC = 20617/2011, "Src", UTF8String, M;
    /// §3.2.197.
    DST = 20618/2011, "Dst", UTF8String, M;
    /// §3.2.198.
    M_STAT = 20620/2011, "M-Stat", Integer32, M;
    /// §3.2.199.
    CDR_PRODUCT_ID = 20625/2011, "CDR-Product-ID", UTF8String, M;
    /// §3.2.200.
    CDR_CHARGE_MODE = 20626/2011, "CDR-Charge-Mode", Integer32, M;
    /// §3.2.201.
    CDR_TIMES = 20627/2011, "CDR-Times", Integer32, M;
    /// §3.2.202.
    CDR_DURATION = 20628/2011, "CDR-Duration", Integer32, M;
    /// §3.2.203.
    CDR_VOLUME = 20629/2011, "CDR-Volume", Integer32, M;
    /// §3.2.204.
    CDR_TYPE = 20630/2011, "CDR-Type", Integer32, M;
    /// §3.2.205.
    CDR_SERVICE_TYPE = 20631/2011, "CDR-Service-Type", Integer32, M;
    /// §3.2.206.
    CDR_BEGIN_TIME = 20632/2011, "CDR-Begin-Time", Integer32, M;
    /// §3.2.207.
    CDR_END_TIME = 20633/2011, "CDR-End-Time", Integer32, M;
    /// §3.2.208.
    CDR_PKGSP_ID = 20634/2011, "CDR-PkgSp-Id", UTF8String, M;
    /// §3.2.209.
    CDR_PKG_SERVICE_ID = 20635/2011, "CDR-Pkg-Service-Id", UTF8String, M;
    /// §3.2.210.
    CDR_PKG_PRODUCT_ID = 20636/2011, "CDR-Pkg-Product-Id", UTF8String, M;
    /// §3.2.211.
    CDR_SP_NAME = 20637/2011, "CDR-SP-Name", UTF8String, M;
    /// §3.2.212.
    CDR_SERVICE_NAME = 20638/2011, "CDR-Service-Name", UTF8String, M;
    /// §3.2.213.
    CATEGORY_ID = 20639/2011, "Category-ID", UTF8String, M;
    /// §3.2.215.
    CONTENT_ID_2011_20640 = 20640/2011, "Content-ID", UTF8String, M;
    /// §3.2.216.
    BEAR_SERVICE = 20641/2011, "Bear-Service", UTF8String, M;
    /// §3.2.217.
    TRANSACTION_ID_HUAWEI = 20643/2011, "Transaction-ID", UTF8String, M;
    /// §3.2.219.
    ADDITIONAL_INFO_HUAWEI = 20665/2011, "Additional-Info", UTF8String, M;
    /// §3.2.220.
    ORIGINAL_REDIRECTING_PARTY_ID = 20668/2011, "Original-Redirecting-Party-Id", UTF8String, M;
    /// §3.2.221.
    SGSN_IP = 20671/2011, "SGSN-IP", Address, M;
    /// §3.2.223.
    PROVISITION_ID = 20681/2011, "Provisition-ID", UTF8String, M;
    /// §3.2.224.
    PROVISITION_TYPE = 20682/2011, "Provisition-Type", Unsigned32, M;
    /// §3.2.146.
    MESSAGE_CONTENT_5 = 20700/2011, "Message-Content-5", UTF8String, M;
    /// §3.2.146.
    MESSAGE_CONTENT_6 = 20701/2011, "Message-Content-6", UTF8String, M;
    /// §3.2.227.
    TOTAL_GIFT_AMOUNT = 20703/2011, "Total-Gift-Amount", Integer32, M;
    /// §3.2.228.
    SPECIFIC_OUTPUT = 20708/2011, "Specific-Output", Unsigned32, M;
    /// §3.2.229.
    TRADE_TIME = 20712/2011, "Trade-Time", OctetString, M;
    /// §3.2.230.
    SMS_TYPE = 20715/2011, "Sms-Type", Unsigned32, M;
    /// §3.2.231.
    CHARGE_PARTY_TYPE = 20731/2011, "Charge-Party-Type", Unsigned32, M;
    /// §3.2.232.
    RECEIVE_MESSAGE_ADDR = 20732/2011, "Receive-Message-Addr", UTF8String, M;
    /// §3.2.233.
    ACTIVE_PERIOD = 20733/2011, "Active-Period", OctetString, M;
    /// §3.2.234.
    GRACE_PERIOD = 20734/2011, "Grace-Period", OctetString, M;
    /// §3.2.235.
    DISABLE_PERIOD = 20735/2011, "Disable-Period", OctetString, M;
    /// §3.2.236.
    ACTIVE_METHOD = 20738/2011, "Active-Method", Unsigned32, M;
    /// §3.2.237.
    OPERATOR_ID = 20739/2011, "Operator-ID", UTF8String, M;
    /// §3.2.238.
    ETOPUP_SESSION_ID = 20740/2011, "Etopup-Session-ID", UTF8String, M;
    /// §3.2.239.
    QUERY_START_TIME = 20741/2011, "Query-Start-Time", Time, M;
    /// §3.2.240.
    QUERY_END_TIME = 20742/2011, "Query-End-Time", Time, M;
    /// §3.2.241.
    ERROR_TYPE = 20744/2011, "Error-Type", Unsigned32, M;
    /// §3.2.242.
    NEW_ACTIVE_STOP = 20745/2011, "New-Active-Stop", UTF8String, M;
    /// §3.2.243.
    OLD_ACTIVE_STOP = 20746/2011, "Old-Active-Stop", UTF8String, M;
    /// §3.2.244.
    OLD_USER_STATE = 20747/2011, "Old-User-State", UTF8String, M;
    /// §3.2.245.
    NEW_USER_STATE = 20748/2011, "New-User-State", UTF8String, M;
    /// §3.2.246.
    FUNCTION_FLAG = 20770/2011, "Function-Flag", UTF8String, M;
    /// §3.2.247.
    LIFECYCLE_STATE = 20772/2011, "Lifecycle-State", Unsigned32, M;
    /// §3.2.248.
    RELEASE_REASON = 20780/2011, "Release-Reason", Integer32, M;
    /// §3.2.249.
    UNIFORM_SERIAL_NO = 20786/2011, "Uniform-Serial-No", UTF8String, M;
    /// §3.2.250.
    RECHARGE_CARD_TYPE = 20790/2011, "Recharge-Card-Type", Enumerated { 2 => "AIRTIME", 3 => "NETWORK" }, M;
    /// §3.2.251.
    DEALER_CODE = 20791/2011, "Dealer-Code", OctetString, M;
    /// §3.2.252.
    ORIGINAL_PARTY_NUMBER = 20792/2011, "Original-Party-Number", OctetString, M;
    /// §3.2.253.
    BANK_CHANNEL_DISTRIBUTION_CODE = 20793/2011, "Bank-Channel-Distribution-Code", OctetString, M;
    /// §3.2.254.
    MAIN_PRODUCT_KEY = 20794/2011, "Main-Product-Key", Integer32, M;
    /// §3.2.255.
    SMS_LANGUAGE_TYPE = 20795/2011, "SMS-Language-Type", Integer32, M;
    /// §3.2.256.
    TRANSACTION_ID_2011_20796 = 20796/2011, "Transaction-ID", UTF8String, M;
    /// §3.2.257.
    SUBSCRIBER_PAY_TYPE_HUAWEI = 20797/2011, "Subscriber-Pay-Type", Integer32, M;
    /// §3.2.258.
    CLEARING_HOUSE_ID = 20798/2011, "Clearing-House-Id", OctetString, M;
    /// §3.2.259.
    ATM_RECHARGE_SOURCE_TYPE = 20799/2011, "ATM-Recharge-Source-Type", Unsigned32, M;
    /// §3.2.260.
    MSG_SEQ = 20802/2011, "Msg-Seq", UTF8String, M;
    /// §3.2.261.
    MSG_SEND_RESULT = 20803/2011, "Msg-Send-Result", Enumerated { 0 => "FAILED", 1 => "SENT_SUCCESFULLY" }, M;
    /// §3.2.262.
    ACCESS_NETWORK_TYPE = 20804/2011, "Access-Network-Type", Unsigned32, M;
    /// §3.2.263.
    SERVICE_KEY_HUAWEI = 20806/2011, "Service-Key", UTF8String, M;
    /// §3.2.264.
    CALL_TYPE_HUAWEI = 20807/2011, "Call-Type", Unsigned32, M;
    /// §3.2.265.
    RCHG_EXT_ACT_KEY = 20812/2011, "Rchg-Ext-Act-Key", Unsigned32, M;
    /// §3.2.266.
    SDP_MEDIA_IDENTIFIER = 20820/2011, "SDP-Media-Identifier", Enumerated { 0 => "VOICE", 1 => "VIDEO", 2 => "FAX" }, M;
    /// §3.2.267.
    DIVERSION_REASON = 20821/2011, "Diversion-Reason", Enumerated { 0 => "UNKNOWN", 1 => "CFU", 2 => "CFB", 3 => "CFNR", 4 => "CFNL", 5 => "CFDAR", 6 => "CFDIR", 7 => "CFNRC", 8 => "CFUTM", 9 => "CFBTM", 10 => "CFNRTM", 11 => "CFOTM", 12 => "CFDIRTM", 13 => "CFDARTM", 14 => "CFOUNRTM", 15 => "CFTB", 16 => "CFSB", 17 => "DND", 18 => "CW", 19 => "CFS", 20 => "ACR", 100 => "CT", 101 => "CT_101", 102 => "CTICW", 103 => "CTICW_103", 104 => "CFPBEQ", 105 => "CFSR", 255 => "CFBC" }, M;
    /// §3.2.268.
    DIVERSION_COUNT = 20822/2011, "Diversion-Count", Unsigned32, M;
    /// §3.2.269.
    CUM_INFO = 20853/2011, "Cum-Info", Grouped<CUM_INFO>, M;
    /// §3.2.270.
    CUM_ID = 20854/2011, "Cum-Id", OctetString, M;
    /// §3.2.271.
    CUM_MONEY = 20855/2011, "Cum-Money", OctetString, M;
    /// §3.2.272.
    CUM_UNIT_VALUE = 20856/2011, "Cum-Unit-Value", OctetString, M;
    /// §3.2.273.
    CUM_VALUE_DIGITS = 20857/2011, "Cum-Value-Digits", Integer64, M;
    /// §3.2.274.
    ACTIVE_CURRENCY_CODE = 20894/2011, "Active-Currency-Code", Unsigned32, M;
    /// §3.2.275.
    SUSPEND_REASON = 20895/2011, "Suspend-Reason", Unsigned32, M;
    /// §3.2.276.
    AMOUNT_BEFORE_RECHARGE = 20914/2011, "Amount-Before-Recharge", Unsigned32, M;
    /// §3.2.277.
    FAV_AREA_FLAG = 20917/2011, "Fav-Area-Flag", Unsigned32, M;
    /// §3.2.278.
    SERVICE_PARAMETER_INFO_HUAWEI = 20920/2011, "Service-Parameter-Info", OctetString, M;
    /// §3.2.279.
    SERVICE_PARAMETER_TYPE_HUAWEI = 20921/2011, "Service-Parameter-Type", Unsigned32, M;
    /// §3.2.280.
    SERVICE_PARAMETER_VALUE_HUAWEI = 20922/2011, "Service-Parameter-Value", Integer64, M;
    /// §3.3.406.
    SSPNO = 20927/2011, "SSPNO", Unsigned32, M;
    /// §3.2.281.
    ANNOUNCEMENT_DATA = 20931/2011, "Announcement-Data", OctetString, M;
    /// §3.2.282.
    VPN_NOTIFY_FLAG = 20940/2011, "VPN-Notify-Flag", UTF8String, M;
    /// §3.2.283.
    VPN_CALL_AUTH_FLAG = 20941/2011, "VPN-Call-Auth-Flag", OctetString, M;
    /// §3.2.284.
    BANK_CODE = 20974/2011, "Bank-Code", OctetString, M;
    /// §3.2.285.
    ACTIVE_FLAG = 20978/2011, "Active-Flag", Integer32, M;
    /// §3.2.287.
    TENANT_ID = 21009/2011, "Tenant-ID", OctetString, M;
    /// §3.2.288.
    ADJUST_ROAMING_TYPE = 21010/2011, "Adjust-Roaming-Type", Integer32, M;
    /// §3.2.289.
    HANDLEOVER_TOOLBOX_FLAG = 21011/2011, "HandleOver-Toolbox-Flag", Integer32, M;
    /// §3.2.290.
    FIX_RENT_FEE = 21108/2011, "Fix-Rent-Fee", Unsigned32, M;
    /// §3.2.291.
    NEXT_BILL_DATETIME = 21109/2011, "Next-Bill-DateTime", OctetString, M;
    /// §3.2.292.
    IDD_ORIGINATE_NUMBER = 21119/2011, "IDD-Originate-Number", OctetString, M;
    /// §3.2.293.
    CARD_CUR_DISTRIBUTOR_ID = 21120/2011, "Card-Cur-Distributor-ID", UTF8String, M;
    /// §3.2.294.
    ADDRESS_OF_RESTRICTED_INDICATOR = 21121/2011, "Address-Of-Restricted-Indicator", Unsigned32, M;
    /// §3.2.295.
    CALLING_PARTY_ADDRESS_NATURE = 21162/2011, "Calling-Party-Address-Nature", Unsigned32, M;
    /// §3.2.296.
    CALLED_PARTY_ADDRESS_NATURE = 21163/2011, "Called-Party-Address-Nature", Unsigned32, M;
    /// §3.2.297.
    CALLED_PARTY_BCDNUMBER = 21164/2011, "Called-Party-BCDNumber", OctetString, M;
    /// §3.2.298.
    CALLED_PARTY_BCDNUMBER_NATURE = 21165/2011, "Called-Party-BCDNumber-Nature", Unsigned32, M;
    /// §3.2.299.
    ORIGINAL_CALLED_PARTY_ID_NATURE = 21166/2011, "Original-Called-Party-Id-Nature", Unsigned32, M;
    /// §3.2.300.
    REDIRECTING_PARTY_ID_NATURE = 21167/2011, "Redirecting-Party-Id-Nature", Unsigned32, M;
    /// §33.2.301.
    REROUTE_CALLED_NUMBER = 21168/2011, "Reroute-Called-Number", OctetString, M;
    /// §3.2.302.
    CALLING_MSC_ADDRESS = 21169/2011, "Calling-Msc-Address", OctetString, M;
    /// §3.2.303.
    CALLING_LOCATION_NUMBER = 21170/2011, "Calling-Location-Number", OctetString, M;
    /// §3.2.304.
    CALLING_LOCATION_NUMBER_NATURE = 21171/2011, "Calling-Location-Number-Nature", Unsigned32, M;
    /// §3.2.305.
    CALLED_MSC_ADDRESS = 21172/2011, "Called-Msc-Address", OctetString, M;
    /// §3.2.306.
    CALLED_LOCATION_NUMBER = 21173/2011, "Called-Location-Number", OctetString, M;
    /// §3.2.307.
    CALLED_LOCATION_NUMBER_NATURE = 21174/2011, "Called-Location-Number-Nature", Unsigned32, M;
    /// §3.2.308.
    CREDIT_USE_NOTIFICATION = 21176/2011, "Credit-Use-Notification", Grouped<CREDIT_USE_NOTIFICATION>, M;
    /// §3.2.309.
    PPS_ACCOUNT_NOTIFY = 21177/2011, "PPS-Account-Notify", Grouped<PPS_ACCOUNT_NOTIFY>, M;
    /// §3.2.310.
    PPS_NOTIFY_MODE = 21178/2011, "PPS-Notify-Mode", Integer32, M;
    /// §3.2.311.
    PPS_USED_CREDIT = 21179/2011, "PPS-Used-Credit", Integer64, M;
    /// §3.2.312.
    PPS_MAX_CREDIT = 21180/2011, "PPS-Max-Credit", Integer64, M;
    /// §3.2.313.
    VALIDITY_DATE2 = 21181/2011, "Validity-Date2", OctetString, M;
    /// §3.2.314.
    POS_ACCOUNT_NOTIFY = 21182/2011, "POS-Account-Notify", Grouped<POS_ACCOUNT_NOTIFY>, M;
    /// §3.2.315.
    POS_NOTIFY_MODE = 21183/2011, "POS-Notify-Mode", Integer32, M;
    /// §3.2.316.
    POS_USED_CREDIT = 21184/2011, "POS-Used-Credit", Integer64, M;
    /// §3.2.317.
    POS_MAX_CREDIT = 21185/2011, "POS-Max-Credit", Integer64, M;
    /// §3.2.318.
    NEXT_BILL_DATE = 21186/2011, "Next-Bill-Date", OctetString, M;
    /// §3.2.319.
    AUTH_REROUTE_NUMBER = 21190/2011, "Auth-Reroute-Number", OctetString, M;
    /// §3.2.320.
    I_SUB_COSID = 21191/2011, "I-Sub-COSID", Integer32, M;
    /// §3.2.321.
    I_USER_TYPE = 21192/2011, "I-User-Type", Integer32, M;
    /// §3.2.322.
    I_TENANT_ID = 21193/2011, "I-Tenant-ID", Integer32, M;
    /// §3.2.323.
    I_LANGUAGE_TYPE = 21194/2011, "I-Language-Type", Integer32, M;
    /// §3.2.324.
    I_SMS_LANGUAGE_TYPE = 21195/2011, "I-SMS-Language-Type", Integer32, M;
    /// §3.2.325.
    USER_BASIC_INFO = 21196/2011, "User-Basic-Info", Grouped<USER_BASIC_INFO>, M;
    /// §3.2.326.
    I_BRAND_ID = 21198/2011, "I-Brand-ID", Integer32, M;
    /// §3.2.327.
    COMMUNITY_INFORMATION = 21204/2011, "Community-Information", Grouped<COMMUNITY_INFORMATION>, M;
    /// §3.2.328.
    S_CALLER_GROUP_NUMBER = 21205/2011, "S-Caller-Group-Number", OctetString, M;
    /// §3.2.329.
    S_CALLER_TOP_GROUP_NUMBER = 21206/2011, "S-Caller-Top-Group-Number", OctetString, M;
    /// §3.2.330.
    S_CALLED_LONG_NUMBER = 21207/2011, "S-Called-Long-Number", OctetString, M;
    /// §3.2.331.
    S_CALLER_SHORT_NUMBER = 21208/2011, "S-Caller-Short-Number", OctetString, M;
    /// §3.2.332.
    S_CALLER_NUMBER_TYPE = 21209/2011, "S-Caller-Number-Type", OctetString, M;
    /// §3.2.333.
    S_CALLER_VPN_PHONE_FLAGS = 21210/2011, "S-Caller-VPN-Phone-Flags", OctetString, M;
    /// §3.2.334.
    S_CALLER_PBX_DISPLAY_NUMBER = 21211/2011, "S-Caller-PBX-Display-Number", OctetString, M;
    /// §3.2.335.
    S_CALLER_HUNTING_MAIN_NUMBER = 21212/2011, "S-Caller-Hunting-Main-Number", OctetString, M;
    /// §3.2.336.
    S_CALLED_GROUP_NUMBER = 21213/2011, "S-Called-Group-Number", OctetString, M;
    /// §3.2.337.
    S_CALLED_TOP_GROUP_NUMBER = 21214/2011, "S-Called-Top-Group-Number", OctetString, M;
    /// §3.2.338.
    S_CALLED_NUMBER_TYPE = 21216/2011, "S-Called-Number-Type", OctetString, M;
    /// §3.2.339.
    S_CALLED_VPN_PHONE_FLAGS = 21217/2011, "S-Called-VPN-Phone-Flags", OctetString, M;
    /// §3.2.340.
    S_CALLED_PBX_DISPLAY_NUMBER = 21218/2011, "S-Called-PBX-Display-Number", OctetString, M;
    /// §3.2.341.
    S_CALLED_HUNTING_MAIN_NUMBER = 21219/2011, "S-Called-Hunting-Main-Number", OctetString, M;
    /// §3.2.342.
    PARENT_LIMIT_VALUE = 21220/2011, "Parent-Limit-Value", Integer64, M;
    /// §3.2.343.
    EX_TRANS_TYPE = 21400/2011, "Ex-Trans-Type", UTF8String, M;
    /// §3.2.345.
    EVENT_TYPE_HUAWEI = 22004/2011, "Event-Type", UTF8String, M;
    /// §3.2.346.
    MERCHANT_ID = 22008/2011, "Merchant-ID", UTF8String, M;
    /// §3.2.347.
    CARD_BRAND_ID = 22121/2011, "Card-Brand-ID", OctetString, M;
    /// §3.2.348.
    CHANNEL_ID = 22347/2011, "Channel-ID", UTF8String, M;
    /// §3.2.349.
    NEW_SSP_TIME = 22992/2011, "New-SSP-Time", Time, M;
    /// §3.2.350.
    NEW_CARD_MONEY = 22994/2011, "New-Card-Money", Integer64, M;
    /// §3.2.351.
    NEW_MONEY = 22995/2011, "New-Money", Integer64, M;
    /// §3.2.397.
    PERSONAL_PAY_NOTIFY_MODE = 30015/2011, "Personal-Pay-Notify-Mode", UTF8String, M;
    /// §3.2.398.
    PERSONAL_PAY_COST_VALUE = 30016/2011, "Personal-Pay-Cost-Value", Integer64, M;
    /// §3.2.399.
    KEEP_VOICE_FLAG = 30017/2011, "Keep-Voice-Flag", Unsigned32, M;
    /// §3.2.400.
    SAME_CUG_NOT_FREE_NOTIFY_FLAG = 30020/2011, "Same-CUG-Not-Free-Notify-Flag", Integer32, M;
    /// §3.2.401.
    U_BILLED_FEE = 30022/2011, "U-Billed-Fee", Integer32, M;
    /// §3.2.402.
    SHARE_CALL_PERCENT = 30023/2011, "Share-Call-Percent", Integer32, M;
    /// §3.3.637.
    I_SAAS_TENANT_ID = 30049/2011, "I-Saas-Tenant-ID", Integer32, M;
    /// §3.3.638.
    I_FIRST_CALL_FLAG = 30050/2011, "I-First-Call-Flag", UTF8String, M;
    /// §3.3.639.
    CHARGE_NUMBER_NATURE = 30051/2011, "Charge-Number-Nature", Integer32, M;
    /// §3.2.403.
    PREMIUM_SMS_FLAG = 30127/2011, "Premium-Sms-Flag", Enumerated { 0 => "MM1", 1 => "MM3", 4 => "MM7", 5 => "MM4" }, M;
    /// §3.2.404.
    EX_PARAMETER_1 = 30312/2011, "Ex-Parameter-1", UTF8String, M;
    /// §3.2.405.
    EX_PARAMETER_2 = 30313/2011, "Ex-Parameter-2", UTF8String, M;
    /// §3.2.406.
    EX_PARAMETER_3 = 30314/2011, "Ex-Parameter-3", UTF8String, M;
    /// §3.2.407.
    EX_PARAMETER_4 = 30315/2011, "Ex-Parameter-4", UTF8String, M;
    /// §3.2.408.
    EX_PARAMETER_5 = 30316/2011, "Ex-Parameter-5", UTF8String, M;
    /// §3.2.409.
    EX_PARAMETER_6 = 30317/2011, "Ex-Parameter-6", UTF8String, M;
    /// §3.2.410.
    EX_PARAMETER_7 = 30318/2011, "Ex-Parameter-7", UTF8String, M;
    /// §3.2.411.
    EX_PARAMETER_8 = 30319/2011, "Ex-Parameter-8", UTF8String, M;
    /// §3.2.412.
    EX_PARAMETER_9 = 30320/2011, "Ex-Parameter-9", UTF8String, M;
    /// §3.2.413.
    EX_PARAMETER_10 = 30321/2011, "Ex-Parameter-10", UTF8String, M;
    /// §3.2.414.
    CURRENT_ACCOUNT_BALANCE_HUAWEI = 30322/2011, "Current-Account-Balance", Integer64, M;
    /// §3.2.415.
    TRANSACTION_OPERATION_STATUS = 30323/2011, "Transaction-Operation-Status", Unsigned32, M;
    /// §3.2.416.
    SUM_BALANCE_INFO = 30324/2011, "Sum-Balance-Info", OctetString, M;
    /// §3.2.417.
    CHANGE_TYPE = 30325/2011, "Change-Type", Unsigned32, M;
    /// §3.2.418.
    BALANCE_TYPE = 30326/2011, "Balance-Type", Integer64, M;
    /// §3.2.419.
    OPERATION_DESCRIPTION = 30327/2011, "Operation-Description", UTF8String, M;
    /// §3.2.422.
    ACCOUNT_CLASS = 30330/2011, "Account-Class", Unsigned32, M;
    /// §3.2.424.
    APPLY_TIME = 30332/2011, "Apply-Time", OctetString, M;
    /// §3.2.425.
    EXPIRE_TIME = 30333/2011, "Expire-Time", OctetString, M;
    /// §3.2.426.
    SERVICE_TRANSACTION_ID = 30335/2011, "Service-Transaction-ID", UTF8String, M;
    /// §3.2.427.
    ABM_OPERATION_TYPE = 30336/2011, "ABM-Operation-Type", Unsigned32, M;
    /// §3.2.429.
    CUMULATE_TYPE = 30338/2011, "Cumulate-Type", Integer64, M;
    /// §3.2.432.
    CYCLE_START_TIME = 30341/2011, "Cycle-Start-Time", OctetString, M;
    /// §3.2.433.
    CYCLE_END_TIME = 30342/2011, "Cycle-End-Time", OctetString, M;
    /// §3.2.434.
    ORIGINAL_CREDIT = 30343/2011, "Original-Credit", Integer64, M;
    /// §3.2.435.
    CREDIT_TYPE = 30344/2011, "Credit-Type", Unsigned64, M;
    /// §3.2.437.
    UNIT_TYPE = 30346/2011, "Unit-Type", Unsigned32, M;
    /// §3.2.438.
    ACCOUNT_CODE = 30347/2011, "Account-Code", UTF8String, M;
    /// §3.2.439.
    ACCOUNT_BALANCE_CHANGE_HUAWEI = 30348/2011, "Account-Balance-Change", Integer64, M;
    /// §3.2.440.
    ACCESS_MODULE = 30349/2011, "Access-Module", Integer32, M;
    /// §3.2.441.
    SERVICE_SEQ_NO = 30350/2011, "Service-Seq-No", UTF8String, M;
    /// §3.2.442.
    ACCESS_FRONT_END_ID = 30356/2011, "Access-Front-End-Id", UTF8String, M;
    /// §3.2.443.
    PURPOSE_ID = 30357/2011, "Purpose-Id", UTF8String, M;
    /// §3.2.444.
    CONSUMER_ACCOUNT_ID = 30359/2011, "Consumer-Account-Id", Unsigned32, M;
    /// §3.2.445.
    SERVICE_TIME_OUT = 30360/2011, "Service-Time-Out", Integer64, M;
    /// §3.2.446.
    CALL_BEGIN_TIME = 30365/2011, "Call-Begin-Time", UTF8String, M;
    /// §3.2.447.
    INAPCS1_TARIFF_CLASS = 30383/2011, "INAPCS1-Tariff-Class", UTF8String, M;
    /// §3.2.448.
    MEMBER_SCREEN_CLASS = 30406/2011, "Member-Screen-Class", UTF8String, M;
    /// §3.2.449.
    SCREEN_ZONE_ID = 30407/2011, "Screen-Zone-ID", Integer32, M;
    /// §3.2.450.
    AUTH_INFORMATION = 30800/2011, "Auth-Information", Grouped<AUTH_INFORMATION>, M;
    /// §3.2.451.
    AUTH_RESULT_CODE = 30801/2011, "Auth-Result-Code", Unsigned32, M;
    /// §3.2.452.
    AUTH_USER_STATE = 30802/2011, "Auth-User-State", UTF8String, M;
    /// §3.2.453.
    AUTH_ACTION = 30803/2011, "Auth-Action", UTF8String, M;
    /// §3.2.454.
    AUTH_VOICE_ID = 30804/2011, "Auth-Voice-ID", Unsigned32, M;
    /// §3.2.455.
    AUTH_MESSAGE_ID = 30805/2011, "Auth-Message-ID", Unsigned32, M;
    /// §3.2.456.
    AUTH_SUB_SERVICE_KEY = 30806/2011, "Auth-Sub-Service-Key", UTF8String, M;
    /// §3.2.457.
    RN_PREFIX = 30808/2011, "RN-Prefix", UTF8String, M;
    /// §3.2.458.
    RECIPIENT_TYPE = 30809/2011, "Recipient-Type", Enumerated { 0 => "MM1", 1 => "MM3", 4 => "MM7", 5 => "MM4" }, M;
    /// §3.2.459.
    IVR_LANG = 30811/2011, "IVR-Lang", Unsigned32, M;
    /// §3.2.460.
    SMS_LANG = 30812/2011, "SMS-Lang", Unsigned32, M;
    /// §3.2.461.
    PAY_TYPE = 30813/2011, "Pay-Type", Unsigned32, M;
    /// §3.2.462.
    STATE_HUAWEI = 30814/2011, "State", Unsigned32, M;
    /// §3.2.463.
    BRAND = 30815/2011, "Brand", Unsigned32, M;
    /// §3.2.464.
    MAIN_PRODUCT_ID = 30816/2011, "Main-Product-ID", Unsigned32, M;
    /// §3.2.465.
    ACTIVATION_DATE = 30820/2011, "Activation-Date", OctetString, M;
    /// §3.2.466.
    PPS_BALANCE = 30821/2011, "PPS-Balance", Integer64, M;
    /// §3.2.467.
    POS_BALANCE = 30822/2011, "POS-Balance", Integer64, M;
    /// §3.2.468.
    MANAGEMENT_STATE = 30823/2011, "Management-State", UTF8String, M;
    /// §3.2.469.
    AUTH_SUB_BRAND_TYPE = 30910/2011, "Auth-Sub-Brand-Type", Unsigned32, M;
    /// §3.2.470.
    V_MCC_MNC_ADDR = 30924/2011, "V-MCC-MNC-Addr", Unsigned32, M;
    /// §3.2.526.
    BALANCE_INFO = 60001/2011, "Balance-Info", Grouped<BALANCE_INFO>, M;
    /// §3.2.527.
    PAYMENT_TYPE = 60002/2011, "Payment-Type", Integer32, M;
    /// §3.2.528.
    BALANCE_CATEGORY = 60003/2011, "Balance-Category", Integer32, M;
    /// §3.2.529.
    BALANCE_ID = 60004/2011, "Balance-Id", Integer64, M;
    /// §3.2.530.
    BALANCE_TYPE_HUAWEI = 60005/2011, "Balance-Type", Integer32, M;
    /// §3.2.531.
    CURRENT_BALANCE = 60006/2011, "Current-Balance", Integer64, M;
    /// §3.2.532.
    BALANCE_DATE = 60007/2011, "Balance-Date", Time, M;
    /// §3.2.533.
    RELATED_OBJECT_TYPE = 60008/2011, "Related-Object-Type", Integer32, M;
    /// §3.2.534.
    RELATED_OBJECT_ID = 60009/2011, "Related-Object-ID", Integer64, M;
    /// §3.2.535.
    UNPAID_FEE = 60010/2011, "Unpaid-Fee", Integer64, M;
}
