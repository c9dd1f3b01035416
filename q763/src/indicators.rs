//! Parameters that are bits: redirection, bearer and teleservice.

use sigcodec_ber::bit_views;

bit_views! {
    /// Redirection information, Q.763 §3.45.
    Redirection {
        originalRedirectionReason = 1[8..5] {
            0 => unknown, 1 => userBusy, 2 => noReply, 3 => unconditional, 4 => deflectionDuringAlerting,
            5 => deflectionImmediateResponse, 6 => mobileSubscriberNotReachable,
        },
        redirectingIndicator = 1[3..1] {
            0 => noRedirection, 1 => callRerouted, 2 => callReroutedAllRestricted, 3 => callDiverted,
            4 => callDivertedAllRestricted, 5 => callReroutedNumberRestricted, 6 => callDivertedNumberRestricted,
        },
        redirectingReason = 2[8..5] {
            0 => unknown, 1 => userBusy, 2 => noReply, 3 => unconditional, 4 => deflectionDuringAlerting,
            5 => deflectionImmediateResponse, 6 => mobileSubscriberNotReachable,
        },
        redirectionCounter = 2[3..1],
    }
    /// User service information, Q.763 §3.57: a bearer capability, Q.931 §4.5.5.
    UserServiceInformation {
        extension1 = 1[8..8],
        codingStandard = 1[7..6] { 0 => ituT, 1 => isoIec, 2 => national, 3 => networkSpecific },
        informationTransferCapability = 1[5..1] {
            0 => speech, 8 => unrestrictedDigital, 9 => restrictedDigital, 16 => audio3100Hz,
            17 => unrestrictedDigitalWithTones, 24 => video,
        },
        extension2 = 2[8..8],
        transferMode = 2[7..6] { 0 => circuit, 2 => packet },
        informationTransferRate = 2[5..1] {
            0 => packet, 16 => rate64k, 17 => rate2x64k, 19 => rate384k, 21 => rate1536k, 23 => rate1920k,
            24 => multirate,
        },
        extension3 = 3[8..8],
        layer = 3[7..6],
        userInformationLayer1Protocol = 3[5..1] {
            1 => v110, 2 => g711MuLaw, 3 => g711ALaw, 4 => g721, 5 => h221AndH242, 6 => h223AndH245, 7 => nonITU,
            8 => v120, 9 => x31,
        },
    }
    /// User teleservice information, Q.763 §3.59: a high layer compatibility, Q.931 §4.5.17.
    TeleserviceInformation {
        extension1 = 1[8..8],
        codingStandard = 1[7..6] { 0 => ituT, 1 => isoIec, 2 => national, 3 => networkSpecific },
        interpretation = 1[5..3],
        presentationMethod = 1[2..1],
        extension2 = 2[8..8],
        highLayerCharacteristics = 2[7..1] {
            1 => telephony, 4 => facsimileGroup2And3, 33 => facsimileGroup4, 49 => teletex, 50 => videotex,
            53 => telex, 56 => messageHandling, 65 => osiApplication, 96 => audioVisual,
        },
    }
}
