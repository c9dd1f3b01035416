//! Parameters that are bits, Q.763 §3 and T1.113.

use sigcodec_ber::bit_views;

bit_views! {
    /// Nature of connection indicators, Q.763 §3.35.
    NatureOfConnectionIndicators {
        echoControlDeviceIndicator = 1[5..5] {
            0 => outgoingEchoControlDeviceNotIncluded, 1 => outgoingEchoControlDeviceIncluded,
        },
        continuityCheckIndicator = 1[4..3] {
            0 => continuityCheckNotRequired, 1 => continuityCheckRequiredOnThisCircuit,
            2 => continuityCheckPerformedOnAPreviousCircuit,
        },
        satelliteIndicator = 1[2..1] {
            0 => noSatelliteCircuitInTheConnection, 1 => oneSatelliteCircuitInTheConnection,
            2 => twoSatelliteCircuitsInTheConnection,
        },
    }
    /// Forward call indicators, Q.763 §3.23.
    ForwardCallIndicators {
        isdnUserPartPreferenceIndicator = 1[8..7] {
            0 => isdnUserPartPreferredAllTheWay, 1 => isdnUserPartNotRequiredAllTheWay,
            2 => isdnUserPartRequiredAllTheWay,
        },
        isdnUserPartIndicator = 1[6..6] { 0 => isdnUserPartNotUsedAllTheWay, 1 => isdnUserPartUsedAllTheWay },
        endToEndInformationIndicator = 1[5..5] {
            0 => noEndToEndInformationAvailable, 1 => endToEndInformationAvailable,
        },
        interworkingIndicator = 1[4..4] { 0 => noInterworkingEncountered, 1 => interworkingEncountered },
        endToEndMethodIndicator = 1[3..2] {
            0 => noEndToEndMethodAvailable, 1 => passAlongMethodAvailable, 2 => sccpMethodAvailable,
            3 => passAlongAndSccpMethodsAvailable,
        },
        internationalCallIndicator = 1[1..1] {
            0 => callToBeTreatedAsANationalCall, 1 => callToBeTreatedAsAnInternationalCall,
        },
        reservedNationalUse = 2[8..5],
        sccpMethodIndicator = 2[3..2] {
            0 => noIndication, 1 => connectionlessMethodAvailable, 2 => connectionOrientedMethodAvailable,
            3 => connectionlessAndConnectionOrientedMethodsAvailable,
        },
        isdnAccessIndicator = 2[1..1] { 0 => originatingAccessNonIsdn, 1 => originatingAccessIsdn },
    }
    /// Optional forward call indicators, Q.763 §3.38.
    OptionalForwardCallIndicators {
        connectedLineIdentityRequestIndicator = 1[8..8] { 0 => notRequested, 1 => requested },
        simpleSegmentationIndicator = 1[3..3] {
            0 => noAdditionalInformationWillBeSent, 1 => additionalInformationWillBeSentInASegmentationMessage,
        },
        closedUserGroupCallIndicator = 1[2..1] {
            0 => nonCugCall, 2 => closedUserGroupCallOutgoingAccessAllowed,
            3 => closedUserGroupCallOutgoingAccessNotAllowed,
        },
    }
    /// Information request indicators, Q.763 §3.29.
    InformationRequestIndicators {
        maliciousCallIdentificationRequestIndicator = 1[8..8] {
            0 => maliciousCallIdentificationNotRequested, 1 => maliciousCallIdentificationRequested,
        },
        chargeInformationRequestIndicator = 1[5..5] {
            0 => chargeInformationNotRequested, 1 => chargeInformationRequested,
        },
        callingPartyCategoryRequestIndicator = 1[4..4] {
            0 => callingPartysCategoryNotRequested, 1 => callingPartysCategoryRequested,
        },
        holdingIndicator = 1[2..2] { 0 => holdingNotRequested, 1 => holdingRequested },
        callingPartyAddressRequestIndicator = 1[1..1] {
            0 => callingPartyAddressNotRequested, 1 => callingPartyAddressRequested,
        },
        reservedNationalUse = 2[8..5],
    }
    /// Information indicators, Q.763 §3.28.
    InformationIndicators {
        solicitedInformationIndicator = 1[8..8] { 0 => solicited, 1 => unsolicited },
        chargeInformationResponseIndicator = 1[7..7] {
            0 => chargeInformationNotIncluded, 1 => chargeInformationIncluded,
        },
        callingPartyCategoryResponseIndicator = 1[6..6] {
            0 => callingPartysCategoryNotIncluded, 1 => callingPartysCategoryIncluded,
        },
        holdingProvidedIndicator = 1[3..3] { 0 => holdingNotProvided, 1 => holdingProvided },
        callingPartyAddressResponseIndicator = 1[2..1] {
            0 => callingPartyAddressNotIncluded, 1 => callingPartyAddressNotAvailable,
            3 => callingPartyAddressIncluded,
        },
        reservedNationalUse = 2[8..5],
    }
    /// Continuity indicators, Q.763 §3.18.
    ContinuityIndicators {
        continuityIndicator = 1[1..1] { 0 => continuityCheckFailed, 1 => continuityCheckSuccessful },
    }
    /// Backward call indicators, Q.763 §3.5.
    BackwardCallIndicators {
        endToEndMethodIndicator = 1[8..7] {
            0 => noEndToEndMethodAvailable, 1 => passAlongMethodAvailable, 2 => sccpMethodAvailable,
            3 => passAlongAndSccpMethodsAvailable,
        },
        calledPartyCategoryIndicator = 1[6..5] { 0 => noIndication, 1 => ordinarySubscriber, 2 => payphone },
        calledPartyStatusIndicator = 1[4..3] { 0 => noIndication, 1 => subscriberFree, 2 => connectWhenFree },
        chargeIndicator = 1[2..1] { 0 => noIndication, 1 => noCharge, 2 => charge },
        sccpMethodIndicator = 2[8..7] {
            0 => noIndication, 1 => connectionlessMethodAvailable, 2 => connectionOrientedMethodAvailable,
            3 => connectionlessAndConnectionOrientedMethodsAvailable,
        },
        echoControlDeviceIndicator = 2[6..6] {
            0 => incomingEchoControlDeviceNotIncluded, 1 => incomingEchoControlDeviceIncluded,
        },
        isdnAccessIndicator = 2[5..5] { 0 => terminatingAccessNonIsdn, 1 => terminatingAccessIsdn },
        holdingIndicator = 2[4..4] { 0 => holdingNotRequested, 1 => holdingRequested },
        isdnUserPartIndicator = 2[3..3] { 0 => isdnUserPartNotUsedAllTheWay, 1 => isdnUserPartUsedAllTheWay },
        endToEndInformationIndicator = 2[2..2] {
            0 => noEndToEndInformationAvailable, 1 => endToEndInformationAvailable,
        },
        interworkingIndicator = 2[1..1] { 0 => noInterworkingEncountered, 1 => interworkingEncountered },
    }
    /// Circuit group supervision message type, Q.763 §3.13.
    CircuitGroupSupervisionMessageType {
        typeIndicator = 1[2..1] { 0 => maintenanceOriented, 1 => hardwareFailureOriented },
    }
    /// Suspend Resume indicators, Q.763 §3.52.
    SuspendResumeIndicators {
        suspendResumeIndicator = 1[1..1] { 0 => isdnSubscriberInitiated, 1 => networkInitiated },
    }
    /// Event information, Q.763 §3.21.
    EventInformation {
        eventPresentationIndicator = 1[8..8] { 0 => noIndication, 1 => presentationRestricted },
        eventIndicator = 1[7..1] {
            1 => alerting, 2 => progress, 3 => inBandInformationOrAnAppropriatePatternIsNowAvailable,
            4 => callForwardedOnBusy, 5 => callForwardedOnNoReply, 6 => callForwardedUnconditional,
        },
    }
    /// Optional backward call indicators, Q.763 §3.37.
    OptionalBackwardCallIndicators {
        mlppUsedIndicator = 1[4..4] { 0 => noIndication, 1 => mlppUser },
        simpleSegmentationIndicator = 1[3..3] {
            0 => noAdditionalInformationWillBeSent, 1 => additionalInformationWillBeSentInASegmentationMessage,
        },
        callDiversionMayOccurIndicator = 1[2..2] { 0 => noIndication, 1 => callDiversionMayOccur },
        inbandInformationIndicator = 1[1..1] {
            0 => noIndication, 1 => inBandInformationOrAnAppropriatePatternIsNowAvailable,
        },
    }
    /// Generic notification indicator, Q.763 §3.25.
    GenericNotificationIndicator {
        extension = 1[8..8],
        notificationIndicator = 1[7..1] {
            0 => userSuspended, 1 => userResumed, 2 => bearerServiceChange,
            3 => discriminatorForExtensionToAsn1EncodedComponent, 4 => callCompletionDelay,
            66 => conferenceEstablished, 67 => conferenceDisconnected, 68 => otherPartyAdded, 69 => isolated,
            70 => reattached, 71 => otherPartyIsolated, 72 => otherPartyReattached, 73 => otherPartySplit,
            74 => otherPartyDisconnected, 75 => conferenceFloating, 96 => callIsAWaitingCall,
            104 => diversionActivated, 105 => callTransferAlerting, 106 => callTransferActive, 121 => remoteHold,
            122 => remoteRetrieval, 123 => callIsDiverting,
        },
    }
    /// Access delivery information, Q.763 §3.2.
    AccessDeliveryInformation {
        accessDeliveryIndicator = 1[1..1] { 0 => setUpMessageGenerated, 1 => noSetUpMessageGenerated },
    }
    /// Call diversion information, Q.763 §3.6.
    CallDiversionInformation {
        redirectingReason = 1[7..4] {
            0 => unknown, 1 => userBusy, 2 => noReply, 3 => unconditional, 4 => deflectionDuringAlerting,
            5 => deflectionImmediateResponse, 6 => mobileSubscriberNotReachable,
        },
        notificationSubscriptionOptions = 1[3..1] {
            0 => unknown, 1 => presentationNotAllowed, 2 => presentationAllowedWithRedirectionNumber,
            3 => presentationAllowedWithoutRedirectionNumber,
        },
    }
    /// Echo control information, Q.763 §3.19.
    EchoControlInformation {
        incomingEchoControlDeviceRequestIndicator = 1[8..7] {
            0 => noInformation, 1 => incomingEchoControlDeviceActivationRequest,
            2 => incomingEchoControlDeviceDeactivationRequest,
        },
        outgoingEchoControlDeviceRequestIndicator = 1[6..5] {
            0 => noInformation, 1 => outgoingEchoControlDeviceActivationRequest,
            2 => outgoingEchoControlDeviceDeactivationRequest,
        },
        incomingEchoControlDeviceInformationIndicator = 1[4..3] {
            0 => noInformation, 1 => incomingEchoControlDeviceNotIncludedAndNotAvailable,
            2 => incomingEchoControlDeviceIncluded, 3 => incomingEchoControlDeviceNotIncludedButAvailable,
        },
        outgoingEchoControlDeviceInformationIndicator = 1[2..1] {
            0 => noInformation, 1 => outgoingEchoControlDeviceNotIncludedAndNotAvailable,
            2 => outgoingEchoControlDeviceIncluded, 3 => outgoingEchoControlDeviceNotIncludedButAvailable,
        },
    }
    /// MCID request indicators, Q.763 §3.32.
    McidRequestIndicators {
        holdingProvidedIndicator = 1[2..2] { 0 => holdingNotProvided, 1 => holdingProvided },
        mcidRequestIndicator = 1[1..1] { 0 => mcidNotRequested, 1 => mcidRequested },
    }
    /// MCID response indicators, Q.763 §3.32.
    McidResponseIndicators {
        holdingIndicator = 1[2..2] { 0 => holdingNotRequested, 1 => holdingRequested },
        mcidResponseIndicator = 1[1..1] { 0 => mcidNotIncluded, 1 => mcidIncluded },
    }
    /// Hop counter, Q.763 §3.80.
    HopCounter {
        hopCounter = 1[5..1],
    }
    /// Redirection number restriction, Q.763 §3.47.
    RedirectionNumberRestriction {
        presentationRestrictedIndicator = 1[2..1] { 0 => presentationAllowed, 1 => presentationRestricted },
    }
    /// Loop prevention indicators, Q.763 §3.67.
    LoopPreventionIndicators {
        responseIndicator = 1[3..2] { 0 => insufficientInformation, 1 => noLoopExists, 2 => simultaneousTransfer },
        type = 1[1..1] { 0 => request, 1 => response },
    }
    /// CCSS, Q.763 §3.63.
    Ccss {
        ccssCallIndicator = 1[1..1] { 0 => noIndication, 1 => ccssCall },
    }
    /// Backward GVNS, Q.763 §3.62.
    BackwardGvns {
        extension = 1[8..8],
        terminatingAccessIndicator = 1[2..1] {
            0 => noInformation, 1 => dedicatedTerminatingAccess, 2 => switchedTerminatingAccess,
        },
    }
    /// Redirect capability, Q.763 §3.96.
    RedirectCapability {
        extension = 1[8..8],
        redirectPossibleIndicator = 1[3..1] {
            0 => notUsed, 1 => redirectPossibleBeforeAcm, 2 => redirectPossibleBeforeAnm,
            3 => redirectPossibleAtAnyTimeDuringTheCall,
        },
    }
    /// Network management controls, Q.763 §3.68.
    NetworkManagementControls {
        extension = 1[8..8],
        tarIndicator = 1[1..1] { 0 => noIndication, 1 => tarControlledCall },
    }
    /// Call diversion treatment indicators, Q.763 §3.72.
    CallDiversionTreatmentIndicators {
        extension = 1[8..8],
        callToBeDivertedIndicator = 1[2..1] {
            0 => noIndication, 1 => callDiversionAllowed, 2 => callDiversionNotAllowed,
        },
    }
    /// Call offering treatment indicators, Q.763 §3.74.
    CallOfferingTreatmentIndicators {
        extension = 1[8..8],
        callToBeOfferedIndicator = 1[2..1] {
            0 => noIndication, 1 => callOfferingNotAllowed, 2 => callOfferingAllowed,
        },
    }
    /// Conference treatment indicators, Q.763 §3.76.
    ConferenceTreatmentIndicators {
        extension = 1[8..8],
        conferenceAcceptanceIndicator = 1[2..1] {
            0 => noIndication, 1 => acceptConferenceRequest, 2 => rejectConferenceRequest,
        },
    }
    /// UID action indicators, Q.763 §3.78.
    UidActionIndicators {
        extension = 1[8..8],
        t9TimerInstructionIndicator = 1[2..2] { 0 => noIndication, 1 => stopOrDoNotStartT9Timer },
        throughConnectionInstructionIndicator = 1[1..1] { 0 => noIndication, 1 => throughConnectInBothDirections },
    }
    /// UID capability indicators, Q.763 §3.79.
    UidCapabilityIndicators {
        extension = 1[8..8],
        t9TimerIndicator = 1[2..2] { 0 => noIndication, 1 => stoppingOfT9TimerPossible },
        throughConnectionIndicator = 1[1..1] { 0 => noIndication, 1 => throughConnectionModificationPossible },
    }
    /// Redirect counter, Q.763 §3.97.
    RedirectCounter {
        redirectCounter = 1[5..1],
    }
    /// Collect call request, Q.763 §3.81.
    CollectCallRequest {
        collectCallRequestIndicator = 1[1..1] { 0 => noIndication, 1 => collectCallRequested },
    }
    /// CCNR possible indicator, Q.763 §3.83.
    CcnrPossibleIndicator {
        ccnrPossibleIndicator = 1[1..1] { 0 => ccnrNotPossible, 1 => ccnrPossible },
    }
    /// Pivot capability, Q.763 §3.84.
    PivotCapability {
        extension = 1[8..8],
        interworkingToRedirectIndicator = 1[7..7] { 0 => allowed, 1 => notAllowed },
        pivotPossibleIndicator = 1[3..1] {
            0 => noIndication, 1 => pivotRoutingPossibleBeforeAcm, 2 => pivotRoutingPossibleBeforeAnm,
            3 => pivotRoutingPossibleAnyTimeDuringTheCall,
        },
    }
    /// Pivot routing indicators, Q.763 §3.85.
    PivotRoutingIndicators {
        extension = 1[8..8],
        pivotRoutingIndicator = 1[7..1] {
            0 => noIndication, 1 => pivotRequest, 2 => cancelPivotRequest, 3 => pivotRequestFailure,
            4 => interworkingToRedirectionProhibited,
        },
    }
    /// Query on release capability, Q.763 §3.91.
    QueryOnReleaseCapability {
        extension = 1[8..8],
        qorCapability = 1[1..1] { 0 => noIndication, 1 => qorSupport },
    }
    /// Pivot status, Q.763 §3.92.
    PivotStatus {
        extension = 1[8..8],
        pivotStatus = 1[2..1] {
            0 => notUsed, 1 => acknowledgmentOfPivotRouting, 2 => pivotRoutingWillNotBeInvoked,
        },
    }
    /// Pivot counter, Q.763 §3.93.
    PivotCounter {
        pivotCounter = 1[5..1],
    }
    /// Redirect status, Q.763 §3.98.
    RedirectStatus {
        extension = 1[8..8],
        redirectStatus = 1[2..1] {
            0 => notUsed, 1 => acknowledgmentOfRedirection, 2 => redirectionWillNotBeInvoked,
        },
    }
    /// Number portability forward information, Q.763 §3.101.
    NumberPortabilityForwardInformation {
        extension = 1[8..8],
        numberPortabilityStatus = 1[4..1] {
            0 => noIndication, 1 => numberPortabilityQueryNotDoneForCalledNumber,
            2 => numberPortabilityQueryDoneForCalledNumberNonPortedCalledSubscriber,
            3 => numberPortabilityQueryDoneForCalledNumberPortedCalledSubscriber,
        },
    }
    /// User-to-user indicators of a request.
    UserToUserRequest {
        networkDiscardIndicator = 1[8..8] { 0 => noInformation, 1 => discardedByTheNetwork },
        service3 = 1[7..6] { 0 => noInformation, 2 => requestNotEssential, 3 => requestEssential },
        service2 = 1[5..4] { 0 => noInformation, 2 => requestNotEssential, 3 => requestEssential },
        service1 = 1[3..2] { 0 => noInformation, 2 => requestNotEssential, 3 => requestEssential },
        type = 1[1..1] { 0 => request, 1 => response },
    }
    /// User-to-user indicators of a response.
    UserToUserResponse {
        networkDiscardIndicator = 1[8..8] { 0 => noInformation, 1 => discardedByTheNetwork },
        service3 = 1[7..6] { 0 => noInformation, 1 => notProvided, 2 => provided },
        service2 = 1[5..4] { 0 => noInformation, 1 => notProvided, 2 => provided },
        service1 = 1[3..2] { 0 => noInformation, 1 => notProvided, 2 => provided },
        type = 1[1..1] { 0 => request, 1 => response },
    }
    /// Message compatibility information.
    MessageCompatibility {
        extension = 1[8..8],
        broadbandNarrowbandInterworkingIndicator = 1[7..6] { 0 => passOn, 1 => discardMessage, 2 => releaseCall },
        passOnNotPossibleIndicator = 1[5..5] { 0 => releaseCall, 1 => discardInformation },
        discardMessageIndicator = 1[4..4] { 0 => doNotDiscardMessage, 1 => discardMessage },
        sendNotificationIndicator = 1[3..3] { 0 => doNotSendNotification, 1 => sendNotification },
        releaseCallIndicator = 1[2..2] { 0 => doNotReleaseCall, 1 => releaseCall },
        transitAtIntermediateExchangeIndicator = 1[1..1] { 0 => transitInterpretation, 1 => endNodeInterpretation },
    }
    /// What is asked for when a parameter is not known.
    ParameterInstruction {
        extension = 1[8..8],
        passOnNotPossibleIndicator = 1[7..6] { 0 => releaseCall, 1 => discardMessage, 2 => discardParameter },
        discardParameterIndicator = 1[5..5] { 0 => doNotDiscardParameter, 1 => discardParameter },
        discardMessageIndicator = 1[4..4] { 0 => doNotDiscardMessage, 1 => discardMessage },
        sendNotificationIndicator = 1[3..3] { 0 => doNotSendNotification, 1 => sendNotification },
        releaseCallIndicator = 1[2..2] { 0 => doNotReleaseCall, 1 => releaseCall },
        transitAtIntermediateExchangeIndicator = 1[1..1] { 0 => transitInterpretation, 1 => endNodeInterpretation },
        extension2 = 2[8..8],
        broadbandNarrowbandInterworkingIndicator = 2[2..1] {
            0 => passOn, 1 => discardMessage, 2 => releaseCall, 3 => discardParameter,
        },
    }
    /// The first octet of MLPP precedence.
    PrecedenceLevel {
        lookAheadForBusy = 1[7..6] { 0 => lookAheadForBusyAllowed, 1 => pathReserved, 2 => lookAheadForBusyNotAllowed },
        precedenceLevel = 1[4..1] { 0 => flashOverride, 1 => flash, 2 => immediate, 3 => priority, 4 => routine },
    }
    /// The state of a circuit that is idle or busy.
    CircuitState {
        hardwareBlockingState = 1[6..5] { 0 => noBlocking, 1 => locallyBlocked, 2 => remotelyBlocked, 3 => locallyAndRemotelyBlocked },
        callProcessingState = 1[4..3] { 1 => circuitIncomingBusy, 2 => circuitOutgoingBusy, 3 => idle },
        maintenanceBlockingState = 1[2..1] { 0 => noBlocking, 1 => locallyBlocked, 2 => remotelyBlocked, 3 => locallyAndRemotelyBlocked },
    }
    /// The state of a circuit that is in transition or not equipped.
    CircuitStateWithoutCall {
        hardwareBlockingState = 1[6..5] { 0 => noBlocking, 1 => locallyBlocked, 2 => remotelyBlocked, 3 => locallyAndRemotelyBlocked },
        maintenanceBlockingState = 1[2..1] { 0 => transient, 3 => unequipped },
    }
    /// The first octet of a circuit assignment map.
    CircuitMapType {
        mapType = 1[6..1] { 1 => path1544kbit, 2 => path2048kbit },
    }
    /// The first octet of remote operations.
    OperationsProfile {
        extension = 1[8..8],
        protocolProfile = 1[5..1] { 17 => remoteOperationsProtocol },
    }
    /// The first octet of calling geodetic location.
    LocationPresentation {
        presentationRestrictedIndicator = 1[4..3] { 0 => presentationAllowed, 1 => presentationRestricted, 2 => locationNotAvailable },
        screeningIndicator = 1[2..1] {
            0 => userProvidedNotVerified, 1 => userProvidedVerifiedPassed, 2 => userProvidedVerifiedFailed, 3 => networkProvided,
        },
        extension = 2[8..8],
        typeOfShape = 2[7..1] {
            0 => ellipsoidPoint, 1 => ellipsoidPointWithUncertainty, 2 => pointWithAltitudeAndUncertainty,
            3 => ellipseOnTheEllipsoid, 4 => ellipsoidCircleSector, 5 => polygon,
        },
    }
    /// The network that a network specific facility is of.
    FacilityNetwork {
        extension = 1[8..8],
        typeOfNetworkIdentification = 1[7..5] { 0 => ituT, 2 => national },
        networkIdentificationPlan = 1[4..1],
    }
    /// Which application is served, the first octet of application transport, Q.763 §3.82.
    ApplicationContext {
        extension = 1[8..8],
        applicationContextIdentifier = 1[7..1] {
            0 => unidentifiedContextAndErrorHandling, 1 => pss1, 3 => charging, 4 => gat, 5 => bat,
            6 => enhancedUnidentifiedContextAndErrorHandling,
        },
    }
    /// What to do when the application cannot be served.
    ApplicationInstruction {
        extension = 1[8..8],
        sendNotificationIndicator = 1[2..2] { 0 => doNotSendNotification, 1 => sendNotification },
        releaseCallIndicator = 1[1..1] { 0 => doNotReleaseCall, 1 => releaseCall },
    }
    /// Which segment it is: how many follow, and of which information.
    ApplicationSegment {
        extension = 1[8..8],
        sequenceIndicator = 1[7..7] { 0 => subsequentSegmentToFirstSegment, 1 => newSequence },
        segmentationIndicator = 1[6..1],
        extension2 = 2[8..8],
        segmentationLocalReference = 2[7..1],
    }
    /// Circuit group characteristic indicator, T1.113.
    CircuitGroupCharacteristics {
        continuityCheck = 1[8..7] { 0 => unknown, 1 => none, 2 => statistical, 3 => perCall },
        alarmCarrier = 1[6..5] { 0 => default, 1 => software, 2 => hardware },
        doubleSeizing = 1[4..3] { 0 => none, 1 => oddCircuits, 2 => evenCircuits, 3 => allCircuits },
        carrier = 1[2..1] { 0 => unknown, 1 => analog, 2 => digital, 3 => digitalAndAnalog },
    }
}
