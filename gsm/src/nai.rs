//! Names that carry an identity: user names and NAIs, TS 23.003 §2.2, §13.3, §19.3, and public identities of the IMS, §13.4.
//!
//! A server takes the digits and passes over what stands around them, so that is done here: an identity is found in
//! whatever way it is written, and is digits and nothing else.

use crate::digits::{is_decimal, is_imei};

/// What a name carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carried<'t> {
    /// The digits of an IMSI, at most 15.
    Imsi(&'t [u8]),
    /// The 14 or 15 digits of an IMSI with a `+` in front or blanks and visual separators among them.
    SeparatedImsi(&'t [u8]),
    /// The digits of an IMEI or IMEISV: the name of a terminal without a subscriber.
    Imei(&'t [u8]),
    /// A telephone number, with the `+` in front and the visual separators among the digits, RFC 3966 §5.1.1.
    Number(&'t [u8]),
}

/// The digits that a number begins with: no `+`, no filler, nothing behind a NUL.
#[must_use]
pub fn digits(text: &[u8]) -> &[u8] {
    let octets = text.strip_prefix(b"+").unwrap_or(text);
    front(octets, |b| matches!(b, b'0'..=b'9' | b'a'..=b'e' | b'*' | b'#'))
}

/// The octets in front that are all so.
fn front(octets: &[u8], is: impl Fn(u8) -> bool) -> &[u8] {
    let end = octets.iter().position(|b| !is(*b)).unwrap_or(octets.len());
    octets.get(..end).unwrap_or_default()
}
/// What stands in front of the first of an octet and behind it; all and nothing without one.
fn cut(octets: &[u8], at: u8) -> (&[u8], &[u8]) {
    match octets.iter().position(|b| *b == at) {
        Some(n) => {
            (octets.get(..n).unwrap_or_default(), octets.get(n.saturating_add(1)..).unwrap_or_default())
        }
        None => (octets, &[]),
    }
}
/// What a user name carries: an IMSI of digits alone, or the user part of a NAI, behind the realms of a decorated one
/// and the digit that names the authentication method in a root one; the IMEI of an emergency name.
///
/// ```
/// use sigcodec_gsm::nai::{Carried, of_user_name};
///
/// let name = b"0001010123456789@nai.epc.mnc001.mcc001.3gppnetwork.org";
/// assert_eq!(of_user_name(name), Some(Carried::Imsi(b"001010123456789")));
/// assert_eq!(of_user_name(b"imei350123451234560@sos.invalid"), Some(Carried::Imei(b"350123451234560")));
/// assert_eq!(of_user_name(b"alice@example.org"), None);
/// ```
#[must_use]
pub fn of_user_name(text: &[u8]) -> Option<Carried<'_>> {
    // Nearly every one.
    if (5..=15).contains(&text.len()) && is_decimal(text) {
        return Some(Carried::Imsi(text));
    }
    let name = match scheme(text) {
        Some((true, _)) => return None,
        Some((false, rest)) => rest,
        None => text,
    };
    emergency_imei(name)
        .map(Carried::Imei)
        .or_else(|| separated_imsi(name).map(Carried::SeparatedImsi))
        .or_else(|| imsi(name).map(Carried::Imsi))
}

/// The user part of a name, if it is as many digits as an IMSI has and what a reader passes over among them.
fn separated_imsi(name: &[u8]) -> Option<&[u8]> {
    let user = user_part(name);
    let count = user.iter().filter(|b| b.is_ascii_digit()).count();
    let is_separated =
        user.iter().all(|b| matches!(b, b'0'..=b'9' | b'+' | b'-' | b'.' | b'(' | b')' | b' '));
    (is_separated && matches!(count, 14..=15) && user.len() > count).then_some(user)
}

/// The user part of a NAI, behind the realms of a decorated one; the whole of a name without a realm.
#[must_use]
pub fn user_part(name: &[u8]) -> &[u8] {
    let (user, _) = cut(name, b'@');
    let behind = user.iter().rposition(|b| *b == b'!').map_or(0, |n| n.saturating_add(1));
    user.get(behind..).unwrap_or_default()
}

/// The IMEI in the name of a terminal in limited service state, TS 23.003 §19.3.6.
fn emergency_imei(name: &[u8]) -> Option<&[u8]> {
    let (user, realm) = cut(name, b'@');
    let digits = strip_in_any_case(user, b"imei")?;
    (is_imei(digits) && realm.eq_ignore_ascii_case(b"sos.invalid")).then_some(digits)
}

fn imsi(name: &[u8]) -> Option<&[u8]> {
    let (_, realm) = cut(name, b'@');
    let user = user_part(name);
    if user.first() == Some(&b'+') {
        return None;
    }
    let start = user.iter().position(u8::is_ascii_digit)?;
    let run = front(user.get(start..)?, |b| b.is_ascii_digit());
    // Letters in front are part of a name, unless what follows can be nothing else than an IMSI.
    let in_front = user.get(..start)?.iter().any(u8::is_ascii_alphabetic);
    let shortest = if in_front { 14 } else { 5 };
    if run.len() < shortest {
        return None;
    }
    let imsi = without_method(run, realm);
    Some(imsi.get(..15).unwrap_or(imsi))
}

/// The digits without the one in front that names the method: the realm tells which network they begin with.
fn without_method<'t>(run: &'t [u8], realm: &[u8]) -> &'t [u8] {
    let behind = run.get(1..).unwrap_or_default();
    match (label(realm, b"mcc"), label(realm, b"mnc")) {
        (Some(mcc), Some(mnc)) => {
            let two = mnc.strip_prefix(b"0").unwrap_or(mnc);
            let is_of = |digits: &[u8]| {
                let national = digits.strip_prefix(mcc);
                national.is_some_and(|n| n.starts_with(mnc) || n.starts_with(two))
            };
            if !is_of(run) && is_of(behind) { behind } else { run }
        }
        _ if run.len() == 16 && !realm.is_empty() => behind,
        _ => run,
    }
}

/// The three digits behind a name in a label of a domain.
fn label<'t>(domain: &'t [u8], name: &[u8]) -> Option<&'t [u8]> {
    let mut left = domain;
    while !left.is_empty() {
        let (label, rest) = cut(left, b'.');
        if let Some(digits) = strip_in_any_case(label, name) {
            if digits.len() == 3 && digits.iter().all(u8::is_ascii_digit) {
                return Some(digits);
            }
        }
        left = rest;
    }
    None
}

/// What a public identity names: an IMSI, TS 23.003 §13.4B, or a number; `None` for another name.
#[must_use]
pub fn of_public_identity(text: &[u8]) -> Option<Carried<'_>> {
    let found = scheme(text);
    let (is_tel, rest) = found.unwrap_or((false, text));
    let (user, realm) = cut(rest, b'@');
    let user = front(user, |b| b != b';' && b != b':');
    let of_network = contains_in_any_case(realm, b"3gppnetwork.org");
    if !is_tel && user.first() != Some(&b'+') && (of_network || found.is_none()) {
        if let Some(imsi) = imsi(rest) {
            return Some(Carried::Imsi(imsi));
        }
    }
    let count = user.iter().filter(|b| b.is_ascii_digit()).count();
    let is_number = user.iter().all(|b| matches!(b, b'+' | b'-' | b'.' | b'(' | b')' | b'0'..=b'9'));
    (is_number && (5..=15).contains(&count)).then_some(Carried::Number(user))
}

/// The text behind `sip:`, `sips:` or `tel:`, and whether it is the last.
fn scheme(octets: &[u8]) -> Option<(bool, &[u8])> {
    let blank = front(octets, |b| b == b' ').len();
    let octets = octets.get(blank..)?;
    let schemes: [(&[u8], bool); 3] = [(b"sip:", false), (b"sips:", false), (b"tel:", true)];
    schemes.into_iter().find_map(|(name, is_tel)| Some((is_tel, strip_in_any_case(octets, name)?)))
}

fn strip_in_any_case<'t>(octets: &'t [u8], name: &[u8]) -> Option<&'t [u8]> {
    let is = octets.get(..name.len())?.eq_ignore_ascii_case(name);
    if is { octets.get(name.len()..) } else { None }
}

fn contains_in_any_case(octets: &[u8], part: &[u8]) -> bool {
    let mut left = octets;
    while let [_, rest @ ..] = left {
        if strip_in_any_case(left, part).is_some() {
            return true;
        }
        left = rest;
    }
    false
}

#[cfg(test)]
mod tests {
    extern crate std;

    const IMSI: &str = "001010123456789";

    fn shown(octets: &[u8]) -> &str {
        core::str::from_utf8(octets).unwrap()
    }
    fn digits(text: &str) -> &str {
        shown(super::digits(text.as_bytes()))
    }
    fn imsi_of_name(text: &str) -> Option<&str> {
        match super::of_user_name(text.as_bytes()) {
            Some(super::Carried::Imsi(imsi) | super::Carried::SeparatedImsi(imsi)) => Some(shown(imsi)),
            _ => None,
        }
    }
    fn of_public(text: &str) -> Option<(bool, &str)> {
        match super::of_public_identity(text.as_bytes())? {
            super::Carried::Imsi(imsi) => Some((true, shown(imsi))),
            super::Carried::Number(number) => Some((false, shown(number))),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn an_imei_in_an_emergency_name() {
        let of = |name: &'static str| super::of_user_name(name.as_bytes());
        for name in ["imei350123451234560@sos.invalid", "IMEI350123451234560@SOS.invalid"] {
            assert_eq!(of(name), Some(super::Carried::Imei(b"350123451234560")), "{name}");
        }
        // Of another realm it may be whatever its server takes.
        assert_eq!(imsi_of_name("imei350123451234560@example.org"), Some("350123451234560"));
        assert_eq!(of("imei35012345123456x@sos.invalid"), Some(super::Carried::Imsi(b"35012345123456")));
        assert_eq!(of("mac4437e637a2e5@sos.invalid"), None);
    }

    #[test]
    fn digits_of_an_imsi_and_an_imei() {
        use crate::digits::{is_imei, is_imsi};
        let digits = |count: usize| "1".repeat(count);
        for count in 0..20 {
            assert_eq!(is_imsi(digits(count).as_bytes()), (6..=15).contains(&count), "{count}");
            assert_eq!(is_imei(digits(count).as_bytes()), (14..=16).contains(&count), "{count}");
        }
        assert!(!is_imsi(b"00101012345678a") && !is_imei(b"00101012345678a"));
    }

    #[test]
    fn the_user_part() {
        let of = |name: &'static str| shown(super::user_part(name.as_bytes()));
        assert_eq!((of("a!b!c@d"), of("a@b!c"), of("a"), of("@b"), of("")), ("c", "a", "a", "", ""));
    }

    #[test]
    fn digits_end_where_the_number_does() {
        for text in [IMSI, "+001010123456789", "001010123456789f", "001010123456789\0x", "001010123456789 "] {
            assert_eq!(digits(text), IMSI, "{text:?}");
        }
        assert_eq!((digits("12a*#"), digits("f12"), digits("")), ("12a*#", "", ""));
    }

    #[test]
    fn an_imsi_in_a_name() {
        let home = "epc.mnc001.mcc001.3gppnetwork.org";
        for (name, imsi) in [
            ("001010123456789", Some(IMSI)),
            (" \"001010123456789\"", Some(IMSI)),
            ("0010101234567890", Some(IMSI)),
            ("imsi-001010123456789", Some(IMSI)),
            ("other.realm!001010123456789@x", Some(IMSI)),
            ("sip:001010123456789@x", Some(IMSI)),
            ("0001010123456789@nai", Some(IMSI)),
            ("12345", Some("12345")),
            ("1234", None),
            ("+001010123456789", Some("+001010123456789")),
            ("0010 10123456789", Some("0010 10123456789")),
            ("001.010-123456789@x", Some("001.010-123456789")),
            ("+00101012345", None),
            ("+0010101234567890", None),
            ("alice123456@example.org", None),
            ("", None),
            ("@", None),
        ] {
            assert_eq!(imsi_of_name(name), imsi, "{name:?}");
        }
        for method in ["", "0", "1", "6"] {
            for realm in [home, "EPC.MNC001.MCC001.3gppnetwork.org"] {
                assert_eq!(imsi_of_name(&std::format!("{method}{IMSI}@nai.{realm}")), Some(IMSI), "{method}");
            }
        }
        // One digit less: what the realm begins with tells the method from the country.
        assert_eq!(
            imsi_of_name("600101012345678@nai.epc.mnc001.mcc001.3gppnetwork.org"),
            Some("00101012345678")
        );
        assert_eq!(
            imsi_of_name("600101012345678@nai.epc.mnc101.mcc600.3gppnetwork.org"),
            Some("600101012345678")
        );
    }

    #[test]
    fn public_identities() {
        for (text, of) in [
            ("sip:001010123456789@ims.mnc001.mcc001.3gppnetwork.org", Some((true, IMSI))),
            ("SIP:001010123456789@IMS.mnc001.mcc001.3GPPnetwork.ORG", Some((true, IMSI))),
            ("sip:+15550100@ims.mnc001.mcc001.3gppnetwork.org", Some((false, "+15550100"))),
            ("tel:+1-555-(0100);phone-context=x", Some((false, "+1-555-(0100)"))),
            ("Sips:15550100;isub=1@example.org", Some((false, "15550100"))),
            ("sip:alice@example.org", None),
            ("tel:12", None),
        ] {
            assert_eq!(of_public(text), of, "{text}");
        }
    }
}
