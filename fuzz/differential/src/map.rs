//! The types of `gsm_map` by operation and error code.

use peer_gsm_map::{decode_with_extensions, encode, operations::*};
use sigcodec_proof::surface::rose::{ARGUMENT, ERROR, RESULT};

/// What the other decoder made of an element.
#[derive(Clone, Debug)]
pub struct Theirs {
    /// The value, encoded again.
    pub again: Vec<u8>,
    /// Elements that it skipped as extensions, as they came.
    pub extensions: Vec<Vec<u8>>,
}

fn decode<T: peer_rasn::Decode + peer_rasn::Encode>(element: &[u8]) -> Result<Theirs, String> {
    let decoded = decode_with_extensions::<T>(element).map_err(|e| e.to_string())?;
    let again = encode(&decoded.value).map_err(|e| format!("accepted and not encoded: {e}"))?;
    let extensions = decoded.unknown_extensions.into_iter().map(|e| e.encoding).collect();
    Ok(Theirs { again, extensions })
}

/// A decoder of one type.
pub type Decoder = fn(&[u8]) -> Result<Theirs, String>;

// Not here: the arguments of sendEndSignal, processAccessSignalling, forwardAccessSignalling and prepareHandover and the
// result of the last, which `gsm_map` has as GSM 09.02 had them, without the [3] of TS 29.002.
macro_rules! table {
    ($($kind:ident $code:literal = $module:ident::$ty:ident,)+) => {
        /// The decoder of `gsm_map` for an element of version 3.
        #[must_use]
        pub fn decoder(kind: u8, code: u8) -> Option<Decoder> {
            match (kind, code) {
                $( ($kind, $code) => Some(decode::<$module::$ty>), )+
                _ => None,
            }
        }
    };
}
table! {
    ARGUMENT 2 = location::UpdateLocationArg,
    RESULT 2 = location::UpdateLocationRes,
    ARGUMENT 3 = location::CancelLocationArg,
    RESULT 3 = location::CancelLocationRes,
    ARGUMENT 4 = call_handling::ProvideRoamingNumberArg,
    RESULT 4 = call_handling::ProvideRoamingNumberRes,
    ARGUMENT 5 = notification::NoteSubscriberDataModifiedArg,
    RESULT 5 = notification::NoteSubscriberDataModifiedRes,
    ARGUMENT 6 = call_handling::ResumeCallHandlingArg,
    RESULT 6 = call_handling::ResumeCallHandlingRes,
    ARGUMENT 7 = subscriber_data::InsertSubscriberDataArg,
    RESULT 7 = subscriber_data::InsertSubscriberDataRes,
    ARGUMENT 8 = subscriber_data::DeleteSubscriberDataArg,
    RESULT 8 = subscriber_data::DeleteSubscriberDataRes,
    ARGUMENT 10 = supplementary::RegisterSsArg,
    RESULT 10 = supplementary::SsInfo,
    ARGUMENT 11 = supplementary::SsForBsCode,
    RESULT 11 = supplementary::SsInfo,
    ARGUMENT 12 = supplementary::SsForBsCode,
    RESULT 12 = supplementary::SsInfo,
    ARGUMENT 13 = supplementary::SsForBsCode,
    RESULT 13 = supplementary::SsInfo,
    ARGUMENT 14 = supplementary::SsForBsCode,
    RESULT 14 = supplementary::InterrogateSsRes,
    ARGUMENT 15 = auth::AuthenticationFailureReportArg,
    RESULT 15 = auth::AuthenticationFailureReportRes,
    ARGUMENT 17 = supplementary::SsCode,
    ARGUMENT 20 = call_handling::ReleaseResourcesArg,
    RESULT 20 = call_handling::ReleaseResourcesRes,
    ARGUMENT 21 = mt_forward_sm::MtForwardSmVgcsArg,
    RESULT 21 = mt_forward_sm::MtForwardSmVgcsRes,
    ARGUMENT 22 = call_handling::SendRoutingInfoArg,
    RESULT 22 = call_handling::SendRoutingInfoRes,
    ARGUMENT 23 = gprs_location::UpdateGprsLocationArg,
    RESULT 23 = gprs_location::UpdateGprsLocationRes,
    ARGUMENT 24 = gprs_location::SendRoutingInfoForGprsArg,
    RESULT 24 = gprs_location::SendRoutingInfoForGprsRes,
    ARGUMENT 25 = gprs_location::FailureReportArg,
    RESULT 25 = gprs_location::FailureReportRes,
    ARGUMENT 26 = gprs_location::NoteMsPresentForGprsArg,
    RESULT 26 = gprs_location::NoteMsPresentForGprsRes,
    RESULT 29 = handover::SendEndSignalRes,
    ARGUMENT 36 = location::CancelVcsgLocationArg,
    RESULT 36 = location::CancelVcsgLocationRes,
    ARGUMENT 37 = fault_recovery::ResetArg,
    ARGUMENT 39 = group_call::PrepareGroupCallArg,
    RESULT 39 = group_call::PrepareGroupCallRes,
    ARGUMENT 40 = group_call::SendGroupCallEndSignalArg,
    RESULT 40 = group_call::SendGroupCallEndSignalRes,
    ARGUMENT 41 = group_call::ProcessGroupCallSignallingArg,
    ARGUMENT 42 = group_call::ForwardGroupCallSignallingArg,
    ARGUMENT 43 = imei::CheckImeiArg,
    RESULT 43 = imei::CheckImeiRes,
    ARGUMENT 44 = mt_forward_sm::MtForwardSmArg,
    RESULT 44 = mt_forward_sm::MtForwardSmRes,
    ARGUMENT 45 = sri_sm::RoutingInfoForSmArg,
    RESULT 45 = sri_sm::RoutingInfoForSmRes,
    ARGUMENT 46 = mo_forward_sm::MoForwardSmArg,
    RESULT 46 = mo_forward_sm::MoForwardSmRes,
    ARGUMENT 47 = report_sm::ReportSmDeliveryStatusArg,
    RESULT 47 = report_sm::ReportSmDeliveryStatusRes,
    ARGUMENT 50 = oam::ActivateTraceModeArg,
    RESULT 50 = oam::ActivateTraceModeRes,
    ARGUMENT 51 = oam::DeactivateTraceModeArg,
    RESULT 51 = oam::DeactivateTraceModeRes,
    ARGUMENT 53 = location::UpdateVcsgLocationArg,
    RESULT 53 = location::UpdateVcsgLocationRes,
    ARGUMENT 55 = location::SendIdentificationArg,
    RESULT 55 = location::SendIdentificationRes,
    ARGUMENT 56 = auth::SendAuthenticationInfoArg,
    RESULT 56 = auth::SendAuthenticationInfoRes,
    ARGUMENT 57 = fault_recovery::RestoreDataArg,
    RESULT 57 = fault_recovery::RestoreDataRes,
    ARGUMENT 58 = oam::SendImsiArg,
    RESULT 58 = oam::SendImsiRes,
    ARGUMENT 59 = ussd::ProcessUnstructuredSsRequestArg,
    RESULT 59 = ussd::ProcessUnstructuredSsRequestRes,
    ARGUMENT 60 = ussd::UnstructuredSsRequestArg,
    RESULT 60 = ussd::UnstructuredSsRequestRes,
    ARGUMENT 61 = ussd::UnstructuredSsNotifyArg,
    ARGUMENT 62 = subscriber_info::AnyTimeSubscriptionInterrogationArg,
    RESULT 62 = subscriber_info::AnyTimeSubscriptionInterrogationRes,
    ARGUMENT 63 = inform_sc::InformServiceCentreArg,
    ARGUMENT 64 = alert_sc::AlertServiceCentreArg,
    ARGUMENT 65 = subscriber_info::AnyTimeModificationArg,
    RESULT 65 = subscriber_info::AnyTimeModificationRes,
    ARGUMENT 66 = ready_for_sm::ReadyForSmArg,
    RESULT 66 = ready_for_sm::ReadyForSmRes,
    ARGUMENT 67 = location::PurgeMsArg,
    RESULT 67 = location::PurgeMsRes,
    ARGUMENT 69 = handover::PrepareSubsequentHandoverArg,
    RESULT 69 = handover::PrepareSubsequentHandoverRes,
    ARGUMENT 70 = subscriber_info::ProvideSubscriberInfoArg,
    RESULT 70 = subscriber_info::ProvideSubscriberInfoRes,
    ARGUMENT 71 = subscriber_info::AnyTimeInterrogationArg,
    RESULT 71 = subscriber_info::AnyTimeInterrogationRes,
    ARGUMENT 72 = notification::SsInvocationNotificationArg,
    RESULT 72 = notification::SsInvocationNotificationRes,
    ARGUMENT 73 = call_handling::SetReportingStateArg,
    RESULT 73 = call_handling::SetReportingStateRes,
    ARGUMENT 74 = call_handling::StatusReportArg,
    RESULT 74 = call_handling::StatusReportRes,
    ARGUMENT 75 = call_handling::RemoteUserFreeArg,
    RESULT 75 = call_handling::RemoteUserFreeRes,
    ARGUMENT 76 = supplementary::RegisterCcEntryArg,
    RESULT 76 = supplementary::RegisterCcEntryRes,
    ARGUMENT 77 = supplementary::EraseCcEntryArg,
    RESULT 77 = supplementary::EraseCcEntryRes,
    ARGUMENT 83 = lcs::ProvideSubscriberLocationArg,
    RESULT 83 = lcs::ProvideSubscriberLocationRes,
    ARGUMENT 84 = group_call::SendGroupCallInfoArg,
    RESULT 84 = group_call::SendGroupCallInfoRes,
    ARGUMENT 85 = lcs::SendRoutingInfoForLcsArg,
    RESULT 85 = lcs::SendRoutingInfoForLcsRes,
    ARGUMENT 86 = lcs::SubscriberLocationReportArg,
    RESULT 86 = lcs::SubscriberLocationReportRes,
    ARGUMENT 87 = call_handling::IstAlertArg,
    RESULT 87 = call_handling::IstAlertRes,
    ARGUMENT 88 = call_handling::IstCommandArg,
    RESULT 88 = call_handling::IstCommandRes,
    ARGUMENT 89 = notification::NoteMmEventArg,
    RESULT 89 = notification::NoteMmEventRes,
    ERROR 1 = errors::UnknownSubscriberParam,
    ERROR 6 = errors::AbsentSubscriberSmParam,
    ERROR 8 = errors::RoamingNotAllowedParam,
    ERROR 13 = errors::ExtensibleCallBarredParam,
    ERROR 21 = errors::FacilityNotSupParam,
    ERROR 27 = errors::AbsentSubscriberParam,
    ERROR 31 = errors::SubBusyForMtSmsParam,
    ERROR 32 = errors::SmDeliveryFailureCause,
    ERROR 34 = errors::ExtensibleSystemFailureParam,
    ERROR 36 = errors::UnexpectedDataParam,
    ERROR 45 = errors::BusySubscriberParam,
    ERROR 54 = errors::PositionMethodFailureParam,
}
