//! AVPs of Nokia Solutions and Networks (vendor 28458).

crate::avps! {
    NSN_IN_INFORMATION = 100/28458, "NSN-IN-Information", Grouped, M;
    NSN_ACCOUNT_LOCATION_ID = 223/28458, "NSN-Account-Location-Id", UTF8String, M;
    USER_AGENT_TYPE = 2016/28458, "User-Agent-Type", Enumerated { 0 => "NON_MOBILE_BROWSER", 1 => "MOBILE_BROWSER" }, M;
    ACCOUNT_STATE = 60528/28458, "Account-State", UTF8String, M;
    SUBSCRIBER_SPECIFIC_INFO = 60530/28458, "Subscriber-Specific-Info", Grouped, M;
    OFFER_NAME = 60551/28458, "Offer-Name", UTF8String, M;
    VERSION = 60552/28458, "Version", UTF8String, M;
    ACTIVE_PRODUCT_OFFER = 60553/28458, "Active-Product-Offer", Grouped, M;
    EXPIRY_DATE = 60554/28458, "Expiry-Date", Time, M;
    BILLING_ACCOUNT = 60557/28458, "Billing-Account", Grouped, M;
    BILLING_ACCOUNT_NUMBER = 60558/28458, "Billing-Account-Number", OctetString, M;
    ACCOUNT_TYPE_NSN = 60559/28458, "Account-Type", UTF8String, M;
    ACCOUNT_SUBTYPE = 60560/28458, "Account-Subtype", UTF8String, M;
}
