//! Numbers, Q.763 §3.9, §3.10, §3.30 and §3.44.

use core::fmt::{self, Write as _};
use sigcodec_wire::{codes, show::Hex};

codes! {
    /// Nature of address, Q.763 §3.9.
    pub struct Nature(pub u8) {
        SUBSCRIBER_NUMBER = 1 => "subscriberNumber",
        UNKNOWN = 2 => "unknown",
        NATIONAL_SIGNIFICANT_NUMBER = 3 => "nationalSignificantNumber",
        INTERNATIONAL_NUMBER = 4 => "internationalNumber",
        NETWORK_SPECIFIC_NUMBER = 5 => "networkSpecificNumber",
        NATIONAL_ROUTING_NUMBER = 6 => "networkRoutingNumberNational",
        NETWORK_SPECIFIC_ROUTING_NUMBER = 7 => "networkRoutingNumberNetworkSpecific",
        ROUTING_NUMBER_WITH_CALLED_DIRECTORY_NUMBER = 8 => "networkRoutingNumberWithCalledDirectoryNumber",
    }
    /// Nature of a charge number, T1.113: whose number was told automatically.
    pub struct ChargeNature(pub u8) {
        1 => "callingPartySubscriberNumber",
        2 => "notAvailableOrNotProvided",
        3 => "callingPartyNationalNumber",
        5 => "calledPartySubscriberNumber",
        6 => "calledPartyNoNumber",
        7 => "calledPartyNationalNumber",
    }
    /// Numbering plan, Q.763 §3.9.
    pub struct NumberingPlan(pub u8) {
        UNKNOWN = 0 => "unknown",
        ISDN = 1 => "isdn",
        DATA = 3 => "data",
        TELEX = 4 => "telex",
        PRIVATE = 5 => "private",
    }
    /// Whether a number may be shown, Q.763 §3.10.
    pub struct Presentation(pub u8) {
        ALLOWED = 0 => "allowed",
        RESTRICTED = 1 => "restricted",
        NOT_AVAILABLE = 2 => "notAvailable",
    }
    /// Who vouches for a number, Q.763 §3.10.
    pub struct Screening(pub u8) {
        USER_PROVIDED_NOT_VERIFIED = 0 => "userProvidedNotVerified",
        USER_PROVIDED_VERIFIED_PASSED = 1 => "userProvidedVerifiedPassed",
        USER_PROVIDED_VERIFIED_FAILED = 2 => "userProvidedVerifiedFailed",
        NETWORK_PROVIDED = 3 => "networkProvided",
    }
    /// What a generic number is, Q.763 §3.26.
    pub struct NumberQualifier(pub u8) {
        DIALLED = 0 => "dialledDigits",
        CALLED = 1 => "additionalCalledNumber",
        FAILED_SCREENING = 2 => "failedNetworkScreening",
        NOT_SCREENED = 3 => "notScreened",
        REDIRECTING_TERMINATING = 4 => "redirectingTerminatingNumber",
        CONNECTED = 5 => "additionalConnectedNumber",
        CALLING = 6 => "additionalCallingPartyNumber",
        ORIGINAL_CALLED = 7 => "additionalOriginalCalledNumber",
        REDIRECTING = 8 => "additionalRedirectingNumber",
        REDIRECTION = 9 => "additionalRedirectionNumber",
    }
    /// How generic digits are coded, Q.763 §3.24.
    pub struct DigitsEncoding(pub u8) {
        BCD_EVEN = 0 => "bcdEven",
        BCD_ODD = 1 => "bcdOdd",
        IA5 = 2 => "ia5",
        BINARY = 3 => "binary",
    }
    /// What generic digits are, Q.763 §3.24.
    pub struct DigitsKind(pub u8) {
        ACCOUNT = 0 => "accountCode",
        AUTHORISATION = 1 => "authorisationCode",
        TRAVELLING_CLASS_MARK = 2 => "travellingClassMark",
        GROUP = 3 => "businessCommunicationGroup",
    }
}

/// A number as ISUP codes it, Q.763 §3.9, §3.30 and §3.44: called party, location or redirecting number. Two header
/// octets, then digits, low half first. What a kind of number has no bits for is 0 there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Number<'a>(&'a [u8]);

impl<'a> Number<'a> {
    /// The number in these octets, whatever they are.
    #[inline]
    #[must_use]
    pub const fn new(octets: &'a [u8]) -> Self {
        Self(octets)
    }
    /// The octets as they came.
    #[must_use]
    pub const fn octets(self) -> &'a [u8] {
        self.0
    }
    /// Whether the number of digits is odd: the last half octet is no digit then.
    #[must_use]
    pub fn is_odd(self) -> bool {
        self.0.first().is_some_and(|b| b & 0x80 != 0)
    }
    /// Nature of address.
    #[must_use]
    pub fn nature(self) -> Option<Nature> {
        self.0.first().map(|b| Nature(b & 0x7f))
    }
    /// Whether routing to an internal network number is not allowed: called party and location number.
    #[must_use]
    pub fn internal_network_not_allowed(self) -> Option<bool> {
        self.0.get(1).map(|b| b & 0x80 != 0)
    }
    /// Numbering plan.
    #[must_use]
    pub fn plan(self) -> Option<NumberingPlan> {
        self.0.get(1).map(|b| NumberingPlan(b >> 4 & 7))
    }
    /// Whether the number may be shown.
    #[must_use]
    pub fn presentation(self) -> Option<Presentation> {
        self.0.get(1).map(|b| Presentation(b >> 2 & 3))
    }
    /// Who vouches for the number.
    #[must_use]
    pub fn screening(self) -> Option<Screening> {
        self.0.get(1).map(|b| Screening(b & 3))
    }
    /// The half octets of the digits; the odd/even indicator says whether the last one counts.
    pub fn halves(self) -> impl Iterator<Item = u8> + use<'a> {
        let digits = self.0.get(2..).unwrap_or_default();
        let count = digits.len().saturating_mul(2).saturating_sub(usize::from(self.is_odd()));
        digits.iter().flat_map(|b| [b & 15, b >> 4]).take(count)
    }
    /// The half octet behind an odd number of digits, which is 0; `None` if there is none.
    #[must_use]
    pub fn filler(self) -> Option<u8> {
        let [_, _, .., last] = self.0 else { return None };
        self.is_odd().then_some(last >> 4)
    }
    /// The digits without the `+` of an international number.
    #[must_use]
    pub fn digits(self) -> Digits<'a> {
        Digits { is_odd: self.is_odd(), octets: self.0.get(2..).unwrap_or_default() }
    }
    fn show(self, digits: Digits<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.len() < 2 {
            return fmt::Display::fmt(&Hex(self.0), f);
        }
        if self.nature() == Some(Nature::INTERNATIONAL_NUMBER) {
            f.write_str("+")?;
        }
        fmt::Display::fmt(&digits, f)
    }
}

/// The digits in front of an ST signal (15, Q.763 §3.9), which says that no more of the number follows: whether their number
/// is odd, and their octets. `None` if they do not end with one.
#[must_use]
pub const fn before_stop(is_odd: bool, digits: &[u8]) -> Option<(bool, &[u8])> {
    match digits {
        [front @ .., last] if is_odd && *last & 15 == 15 => Some((false, front)),
        [.., last] if !is_odd && *last >> 4 == 15 => Some((true, digits)),
        _ => None,
    }
}

/// Numbers with something else in their second octet.
macro_rules! kinds_of_number {
    ($( $(#[$doc:meta])* $name:ident; )+) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct $name<'a>(pub Number<'a>);

        impl<'a> core::ops::Deref for $name<'a> {
            type Target = Number<'a>;
            fn deref(&self) -> &Number<'a> {
                &self.0
            }
        }
        /// As the [`Number`] that it is, without an ST signal that may end it.
        impl fmt::Display for $name<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.show(self.digits(), f)
            }
        }
    )+ };
}
kinds_of_number! {
    /// A called party number, Q.763 §3.9: it says nothing of presentation and screening, and an ST signal may end it.
    CalledNumber;
    /// A calling party number, Q.763 §3.10: in the place of the bit for internal networks it says whether it is incomplete.
    CallingNumber;
    /// An original called or redirecting number, Q.763 §3.39 and §3.44: it says nothing of internal networks and screening.
    RedirectingNumber;
    /// A charge number, T1.113: its [`ChargeNature`] is one of its own, and beside the plan it says nothing.
    ChargeNumber;
}

impl<'a> CalledNumber<'a> {
    /// The digits without the `+` of an international number and without the ST signal.
    #[must_use]
    pub fn digits(self) -> Digits<'a> {
        let digits = self.0.digits();
        let front = before_stop(digits.is_odd, digits.octets);
        front.map_or(digits, |(is_odd, octets)| Digits { is_odd, octets })
    }
    /// Whether an ST signal ends it: no more digits follow in other messages.
    #[must_use]
    pub fn is_stopped(self) -> bool {
        let digits = self.0.digits();
        before_stop(digits.is_odd, digits.octets).is_some()
    }
}
impl ChargeNumber<'_> {
    /// Whose number it is.
    #[must_use]
    pub fn charge_nature(self) -> Option<ChargeNature> {
        self.0.nature().map(|nature| ChargeNature(nature.0))
    }
}

/// What is above 9 is upper-case hexadecimal: `B` and `C` are the codes 11 and 12 of Q.763 §3.9, which no digit of the
/// TBCD alphabet looks like.
impl fmt::Display for Number<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.show(self.digits(), f)
    }
}

/// The digits of a [`Number`]; what is above 9 is upper-case hexadecimal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Digits<'a> {
    is_odd: bool,
    octets: &'a [u8],
}

impl Digits<'_> {
    /// The digits as text, which can be kept: a fraction of the instructions that showing them takes. `None` if there are more than
    /// [`MAX_TEXT`] of them; E.164 has 15.
    #[inline]
    #[must_use]
    pub fn text(self) -> Option<DigitText> {
        let digits = self.octets;
        let mut text = Text([0; MAX_TEXT]);
        if digits.len().wrapping_mul(2) > MAX_TEXT {
            return None;
        }
        for (to, octet) in text.0.chunks_exact_mut(2).zip(digits) {
            to.copy_from_slice(PAIRS.get(usize::from(*octet)).unwrap_or(&[0; 2]));
        }
        let len = digits.len().wrapping_mul(2).saturating_sub(usize::from(self.is_odd));
        Some(DigitText { text, len })
    }
}

/// The most digits of a [`DigitText`].
pub const MAX_TEXT: usize = 32;

/// Digits as text; what is above 9 is upper-case hexadecimal.
#[derive(Clone, Copy)]
pub struct DigitText {
    text: Text,
    len: usize,
}

impl DigitText {
    /// The characters, which are ASCII.
    #[inline]
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        self.text.0.get(..self.len).unwrap_or_default()
    }
    /// The text.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        // All of it is looked at, by words, and then cut.
        core::str::from_utf8(&self.text.0).unwrap_or_default().get(..self.len).unwrap_or_default()
    }
}
impl fmt::Debug for DigitText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_str().fmt(f)
    }
}
impl fmt::Display for DigitText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_str().fmt(f)
    }
}

impl fmt::Display for Digits<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_digits(self.is_odd, self.octets, f)
    }
}

/// Writes digits, the low half of each octet first, without the last half if their number is `odd`; what is above 9 is
/// upper-case hexadecimal.
///
/// # Errors
/// What the formatter refuses.
pub fn write_digits(odd: bool, digits: &[u8], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut rest = digits;
    while !rest.is_empty() {
        let (some, behind) = rest.split_at_checked(16).unwrap_or((rest, &[]));
        let mut text = Text([0; MAX_TEXT]);
        for (to, b) in text.0.chunks_exact_mut(2).zip(some) {
            to.copy_from_slice(PAIRS.get(usize::from(*b)).unwrap_or(&[0; 2]));
        }
        let cut = usize::from(odd && behind.is_empty());
        let used = some.len().wrapping_mul(2).wrapping_sub(cut);
        f.write_str(core::str::from_utf8(&text.0).unwrap_or_default().get(..used).unwrap_or_default())?;
        rest = behind;
    }
    Ok(())
}

/// Characters in place of which whole words are looked at where it is asked whether they are text: half the instructions.
#[derive(Clone, Copy)]
#[repr(align(16))]
struct Text([u8; MAX_TEXT]);

/// The two digits of every octet.
#[allow(clippy::indexing_slicing, reason = "at compile time")]
static PAIRS: [[u8; 2]; 256] = {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let mut pairs = [[0; 2]; 256];
    let mut octet = 0usize;
    while octet < 256 {
        pairs[octet] = [HEX[octet & 15], HEX[octet >> 4]];
        octet = octet.wrapping_add(1);
    }
    pairs
};

/// A generic number, Q.763 §3.26: what it is, then a [`Number`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GenericNumber<'a>(&'a [u8]);

impl<'a> GenericNumber<'a> {
    /// The number in these octets, whatever they are.
    #[inline]
    #[must_use]
    pub const fn new(octets: &'a [u8]) -> Self {
        Self(octets)
    }
    /// The octets as they came.
    #[must_use]
    pub const fn octets(self) -> &'a [u8] {
        self.0
    }
    /// What it is.
    #[must_use]
    pub fn qualifier(self) -> Option<NumberQualifier> {
        self.0.first().map(|b| NumberQualifier(*b))
    }
    /// The number behind the qualifier.
    #[must_use]
    pub fn number(self) -> Number<'a> {
        Number(self.0.get(1..).unwrap_or_default())
    }
}

/// As the [`Number`] that it holds.
impl fmt::Display for GenericNumber<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.len() < 3 { Hex(self.0).fmt(f) } else { self.number().fmt(f) }
    }
}

/// Generic digits, Q.763 §3.24: how they are coded and what they are in one octet, then the digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GenericDigits<'a>(&'a [u8]);

impl<'a> GenericDigits<'a> {
    /// The digits in these octets, whatever they are.
    #[inline]
    #[must_use]
    pub const fn new(octets: &'a [u8]) -> Self {
        Self(octets)
    }
    /// The octets as they came.
    #[must_use]
    pub const fn octets(self) -> &'a [u8] {
        self.0
    }
    /// How they are coded.
    #[must_use]
    pub fn encoding(self) -> Option<DigitsEncoding> {
        self.0.first().map(|b| DigitsEncoding(b >> 5))
    }
    /// What they are.
    #[must_use]
    pub fn kind(self) -> Option<DigitsKind> {
        self.0.first().map(|b| DigitsKind(b & 0x1f))
    }
    /// The half octet behind an odd number of BCD digits, which is 0; `None` if there is none.
    #[must_use]
    pub fn filler(self) -> Option<u8> {
        let [_, .., last] = self.0 else { return None };
        (self.encoding() == Some(DigitsEncoding::BCD_ODD)).then_some(last >> 4)
    }
    /// The octets behind the first.
    #[must_use]
    pub fn contents(self) -> &'a [u8] {
        self.0.get(1..).unwrap_or_default()
    }
}

/// Digits, of which those above 9 are hexadecimal; IA5 characters that can be printed; else octets.
impl fmt::Display for GenericDigits<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let contents = self.contents();
        match self.encoding() {
            Some(encoding @ (DigitsEncoding::BCD_EVEN | DigitsEncoding::BCD_ODD)) => {
                let odd = usize::from(encoding == DigitsEncoding::BCD_ODD);
                let count = contents.len().saturating_mul(2).saturating_sub(odd);
                let mut halves = contents.iter().flat_map(|b| [b & 15, b >> 4]).take(count);
                halves.try_for_each(|h| write!(f, "{h:x}"))
            }
            Some(DigitsEncoding::IA5) if contents.iter().all(|b| matches!(b, b' '..=b'~')) => {
                contents.iter().try_for_each(|b| f.write_char(char::from(*b)))
            }
            Some(_) => Hex(contents).fmt(f),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use std::string::ToString as _;

    #[test]
    fn numbers() {
        let number = Number::new(&[0x03, 0x97, 0x21, 0x43]);
        assert_eq!(number.to_string(), "1234");
        assert_eq!(number.nature().and_then(Nature::name), Some("nationalSignificantNumber"));
        assert_eq!(
            (number.internal_network_not_allowed(), number.plan()),
            (Some(true), Some(NumberingPlan::ISDN))
        );
        assert_eq!(number.presentation(), Some(Presentation::RESTRICTED));
        assert_eq!(number.screening(), Some(Screening::NETWORK_PROVIDED));
        // Odd: the last half octet does not count. International: `+`, in the digits alone none.
        let odd = Number::new(&[0x84, 0x10, 0x21, 0x03]);
        assert_eq!((odd.to_string(), odd.digits().to_string()), ("+123".into(), "123".into()));
        assert!(odd.is_odd() && !number.is_odd());
        // As text that can be kept, without the filler; of more than 32 digits there is none.
        let text = |number: Number<'_>| {
            let text = number.digits().text()?;
            assert_eq!(text.as_bytes(), number.digits().to_string().as_bytes());
            Some(text.to_string())
        };
        assert_eq!((text(odd), text(number)), (Some("123".into()), Some("1234".into())));
        assert_eq!(text(Number::new(&[0x03, 0x10, 0xba])), Some("AB".into()));
        assert_eq!(
            (text(Number::new(&[0x84])), text(Number::new(&[0x84, 0x10]))),
            (Some("".into()), Some("".into()))
        );
        assert_eq!(text(Number::new(&[0x11; 18])).map(|t| t.len()), Some(32));
        assert_eq!(text(Number::new(&[0x11; 19])), None);
        // Too short to be one.
        assert_eq!((Number::new(&[0x84]).to_string(), Number::new(&[0x84]).plan()), ("84".into(), None));
        assert_eq!(Number::new(&[0x84, 0x10]).to_string(), "+");
        assert_eq!(Number::new(&[]).nature(), None);
    }

    /// ST behind an odd and behind an even number of digits, alone, in the midst and behind another; no other number has it.
    #[test]
    fn the_st_signal_is_no_digit() {
        let rows: &[(&[u8], &str, bool)] = &[
            (&[0x03, 0x10, 0x21, 0xf3], "123", true),
            (&[0x83, 0x10, 0x21, 0x0f], "12", true),
            (&[0x83, 0x10, 0x0f], "", true),
            (&[0x03, 0x10, 0x21, 0x43], "1234", false),
            (&[0x83, 0x10, 0x21, 0xf3], "123", false),
            (&[0x03, 0x10, 0xf1, 0x43], "1F34", false),
            (&[0x03, 0x10, 0x21, 0xff], "12F", true),
            (&[0x03, 0x10], "", false),
        ];
        for (octets, digits, is_stopped) in rows {
            let number = CalledNumber(Number::new(octets));
            assert_eq!(
                (number.to_string().as_str(), number.is_stopped()),
                (*digits, *is_stopped),
                "{octets:x?}"
            );
            let text = number.digits().text().map(|text| text.to_string());
            assert_eq!(text.as_deref(), Some(*digits), "{octets:x?}");
        }
        let called = CalledNumber(Number::new(&[0x04, 0x10, 0x21, 0xf3]));
        assert_eq!((called.to_string(), called.0.to_string()), ("+123".into(), "+123F".into()));
        assert_eq!(CallingNumber(called.0).to_string(), "+123F");
    }

    #[test]
    fn generic() {
        let number = GenericNumber::new(&[0x06, 0x84, 0x10, 0x21, 0x03]);
        assert_eq!((number.qualifier(), number.to_string()), (Some(NumberQualifier::CALLING), "+123".into()));
        assert_eq!(GenericNumber::new(&[0x06, 0x84]).to_string(), "06 84".replace(' ', ""));
        let digits = GenericDigits::new(&[0x20, 0x21, 0x03]);
        assert_eq!(
            (digits.encoding(), digits.kind()),
            (Some(DigitsEncoding::BCD_ODD), Some(DigitsKind::ACCOUNT))
        );
        assert_eq!(digits.to_string(), "123");
        assert_eq!(GenericDigits::new(&[0x00, 0x21, 0x43]).to_string(), "1234");
        assert_eq!(GenericDigits::new(&[0x41, b'1', b'#']).to_string(), "1#");
        assert_eq!(GenericDigits::new(&[0x41, 7]).to_string(), "07");
        assert_eq!(GenericDigits::new(&[]).to_string(), "");
    }
}
