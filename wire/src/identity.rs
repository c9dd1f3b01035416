//! What a value identifies: the one word that the row of a type, a member, an AVP or an address says.

macro_rules! identities {
    ($( $(#[$doc:meta])* $word:ident = $number:literal, $name:literal; )+) => {
        /// Whom or what a value identifies, as the row that declares it says.
        ///
        /// The word is a fact of the specification, not a verdict: what a firewall makes of it is decided elsewhere.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct Identity(u8);

        impl Identity {
            $( $(#[$doc])* pub const $word: Self = Self($number); )+

            /// Every word there is.
            pub const ALL: &[Self] = &[$(Self::$word),+];

            /// The stable name, in lowerCamelCase.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self.0 { $($number => $name,)+ _ => "" }
            }
        }
    };
}

identities! {
    /// IMSI, TS 23.003 §2.2.
    IMSI = 1, "imsi";
    /// MSISDN, TS 23.003 §3.3.
    MSISDN = 2, "msisdn";
    /// IMEI or IMEISV, TS 23.003 §6.2.
    IMEI = 3, "imei";
    /// TMSI or P-TMSI, TS 23.003 §2.4, §2.7.
    TMSI = 4, "tmsi";
    /// LMSI, TS 23.003 §2.5.
    LMSI = 5, "lmsi";
    /// An IMSI or a NAI that carries one: the text says which, TS 23.003 §2.2, §19.3.
    IMSI_OR_NAI = 6, "imsiOrNai";
    /// Private identity of the IMS, a NAI, TS 23.003 §13.3.
    IMPI = 7, "impi";
    /// Public identity of the IMS: `sip:`, `sips:` or `tel:`, TS 23.003 §13.4.
    PUBLIC_IDENTITY = 8, "publicIdentity";
    /// External identifier, TS 23.003 §19.7.2: no IMSI, though it be digits.
    EXTERNAL_ID = 9, "externalId";
    /// A subscriber by an identity of a kind that the type does not tell.
    SUBSCRIBER = 10, "subscriber";
    /// A subscriber or any number: the numbering plan says which.
    SUBSCRIBER_OR_NUMBER = 11, "subscriberOrNumber";
    /// An identity that a sibling says the kind of, RFC 8506 §8.46.
    BY_TYPE = 12, "byType";
    /// The kind of the sibling that is [`BY_TYPE`](Self::BY_TYPE), RFC 8506 §8.47.
    TYPE = 13, "type";
    /// A group of subscribers.
    GROUP_ID = 14, "groupId";
    /// A group of members that are identities.
    GROUP_OF_IDENTITIES = 15, "groupOfIdentities";
    /// A user as an application server names it.
    APPLICATION_USER_ID = 16, "applicationUserId";
    /// An IP address or prefix of a subscriber.
    IP_OF_SUBSCRIBER = 17, "ipOfSubscriber";
    /// A MAC address of a subscriber.
    MAC_OF_SUBSCRIBER = 18, "macOfSubscriber";
    /// A number of a party: whose, the member does not say.
    PARTY_NUMBER = 19, "partyNumber";
    /// The number that is called.
    CALLED_NUMBER = 20, "calledNumber";
    /// The number that calls.
    CALLING_NUMBER = 21, "callingNumber";
    /// A number that calls are forwarded to.
    FORWARDING_NUMBER = 22, "forwardingNumber";
    /// A roaming number, TS 23.003 §3.6.
    ROAMING_NUMBER = 23, "roamingNumber";
    /// A number for routing alone.
    ROUTING_NUMBER = 24, "routingNumber";
    /// Digits of any meaning.
    DIGITS = 25, "digits";
    /// A subaddress behind a number.
    SUBADDRESS = 26, "subaddress";
    /// An address inside a short message, or of one.
    SMS_ADDRESS = 27, "smsAddress";
    /// The number of a service centre.
    SMSC = 28, "smsc";
    /// A number of a node.
    NODE_NUMBER = 29, "nodeNumber";
    /// A host name or URI of a node.
    NODE_HOST = 30, "nodeHost";
    /// Another address of a node: IP address, identifier.
    NODE_ADDRESS = 31, "nodeAddress";
    /// A realm or domain.
    REALM = 32, "realm";
    /// An address that a message is redirected to.
    REDIRECT_ADDRESS = 33, "redirectAddress";
    /// An access point name.
    APN = 34, "apn";
    /// An access point name, or the number that was called.
    APN_OR_CALLED_NUMBER = 35, "apnOrCalledNumber";
    /// A network: MCC and MNC.
    PLMN = 36, "plmn";
    /// A place: cell, area, coordinates.
    LOCATION = 37, "location";
    /// Octets or text in which identities of any kind may stand.
    CARRIER = 38, "carrier";
    /// A global title, Q.713 §3.4.2.3: the number of a node, or of a subscriber in a numbering plan of identities.
    GLOBAL_TITLE = 39, "globalTitle";
    /// The numbering plan of the digits beside it: 6 is that of IMSIs, E.212, wherever it stands.
    NUMBERING_PLAN = 40, "numberingPlan";
    /// An IMEI or an address of a terminal: a sibling says which, RFC 8506 §8.49.
    EQUIPMENT_BY_TYPE = 41, "equipmentByType";
    /// The number that redirected a call last, where its place says no more than that.
    REDIRECTING_NUMBER = 42, "redirectingNumber";
    /// The number that was called before the first redirection.
    ORIGINAL_CALLED_NUMBER = 43, "originalCalledNumber";
    /// The number that pays.
    CHARGE_NUMBER = 44, "chargeNumber";
    /// A number that says where a call comes from.
    LOCATION_NUMBER = 45, "locationNumber";
    /// A number whose qualifier says what it is.
    GENERIC_NUMBER = 46, "genericNumber";
}

impl Identity {
    /// What a value with this name says of its sibling that is [`BY_TYPE`](Self::BY_TYPE) or
    /// [`EQUIPMENT_BY_TYPE`](Self::EQUIPMENT_BY_TYPE); `None` if the sibling says itself what it is.
    #[must_use]
    pub const fn of_type(name: &str) -> Option<Self> {
        match name.as_bytes() {
            [.., b'I', b'M', b'S', b'I'] => Some(Self::IMSI),
            [.., b'E', b'1', b'6', b'4'] | [.., b'M', b'S', b'I', b'S', b'D', b'N'] => Some(Self::MSISDN),
            [.., b'I', b'M', b'E', b'I'] | [.., b'I', b'M', b'E', b'I', b'S', b'V'] => Some(Self::IMEI),
            // TS 32.299 §7.2.3: what reads as a number is none.
            b"EMAIL_ADDRESS" | b"IP_V4" | b"IP_V6" | b"NUMERIC_SHORTCODE" | b"ALPHA_SHORTCODE" | b"OTHER" => {
                Some(Self::SUBSCRIBER)
            }
            _ => None,
        }
    }
    /// Whether it says of nobody who they are: nodes, networks, places, addresses, and groups, whose members say it.
    #[inline]
    #[must_use]
    pub const fn is_of_nobody(self) -> bool {
        matches!(
            self,
            Self::SMSC
                | Self::NODE_NUMBER
                | Self::NODE_HOST
                | Self::NODE_ADDRESS
                | Self::REALM
                | Self::REDIRECT_ADDRESS
                | Self::APN
                | Self::PLMN
                | Self::LOCATION
                | Self::GROUP_OF_IDENTITIES
                | Self::IP_OF_SUBSCRIBER
        )
    }
}

impl core::fmt::Debug for Identity {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.name())
    }
}

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unit {
    /// Seconds.
    Second,
    /// Tenths of a second.
    TenthOfSecond,
    /// Octets.
    Octet,
}

impl Unit {
    /// So many of them: `180.0 s`, `30 s`, `1000 octets`.
    #[must_use]
    pub const fn of(self, count: u64) -> Amount {
        Amount(self, count)
    }
}

/// So many of a unit, as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount(Unit, u64);

impl core::fmt::Display for Amount {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let Self(unit, n) = self;
        match unit {
            Unit::Second => write!(f, "{n} s"),
            Unit::TenthOfSecond => write!(f, "{}.{} s", n / 10, n % 10),
            Unit::Octet => write!(f, "{n} octets"),
        }
    }
}

/// What a type is: its name and what its values identify. One static value a type, a member or an AVP.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kind {
    /// The name of the type in the spelling of the specification; empty where it has none.
    pub name: &'static str,
    /// What a value identifies, where it identifies something.
    pub identity: Option<Identity>,
    /// Whether a member with the name of this one has another type elsewhere, in another version or another operation.
    pub varies: bool,
    /// What it counts, if it is a number that counts something.
    pub unit: Option<Unit>,
}

impl Kind {
    /// No type name, no identity.
    pub const NONE: &'static Self = &Self::new("");

    /// A numbering plan beside digits.
    pub const NUMBERING_PLAN: &'static Self = &Self::new("").with(Identity::NUMBERING_PLAN);

    /// A type that identifies nothing.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self { name, identity: None, varies: false, unit: None }
    }
    /// The same type with another word.
    #[must_use]
    pub const fn with(self, identity: Identity) -> Self {
        Self { identity: Some(identity), ..self }
    }
    /// The same type under a name that other types have elsewhere.
    #[must_use]
    pub const fn varying(self) -> Self {
        Self { varies: true, ..self }
    }
    /// The same type of a number that counts something.
    #[must_use]
    pub const fn counting(self, unit: Unit) -> Self {
        Self { unit: Some(unit), ..self }
    }
    /// Whether the word is `identity`.
    #[inline]
    #[must_use]
    pub fn is(&self, identity: Identity) -> bool {
        self.identity == Some(identity)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_have_numbers_and_names_of_their_own() {
        for (n, word) in (1u8..).zip(Identity::ALL) {
            assert_eq!(word.0, n, "{word:?}");
            assert!(!word.name().is_empty());
            assert_eq!(
                Identity::ALL.iter().filter(|other| other.name() == word.name()).count(),
                1,
                "{word:?}"
            );
        }
        assert!(Kind::new("IMSI").with(Identity::IMSI).is(Identity::IMSI));
        assert!(!Kind::new("IMSI").with(Identity::IMSI).is(Identity::IMEI) && !Kind::NONE.is(Identity::IMSI));
    }

    #[test]
    fn what_a_type_says() {
        for (name, identity) in [
            ("END_USER_IMSI", Some(Identity::IMSI)),
            ("END_USER_E164", Some(Identity::MSISDN)),
            ("MSISDN", Some(Identity::MSISDN)),
            ("IMEISV", Some(Identity::IMEI)),
            ("OTHER", Some(Identity::SUBSCRIBER)),
            ("END_USER_NAI", None),
            ("MAC", None),
            ("IMSI_", None),
            ("", None),
        ] {
            assert_eq!(Identity::of_type(name), identity, "{name}");
        }
    }

    #[test]
    fn who_is_nobody() {
        assert!(Identity::NODE_HOST.is_of_nobody() && Identity::GROUP_OF_IDENTITIES.is_of_nobody());
        for somebody in
            [Identity::IMSI, Identity::SUBSCRIBER, Identity::BY_TYPE, Identity::CARRIER, Identity::TYPE]
        {
            assert!(!somebody.is_of_nobody(), "{somebody:?}");
        }
    }
}
