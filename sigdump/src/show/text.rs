//! Numbers and octets as text, written straight into a buffer.

const HEX: &[u8; 16] = b"0123456789abcdef";

/// Two digits of each octet.
static PAIRS: [[u8; 2]; 256] = {
    let mut pairs = [[0; 2]; 256];
    let mut left: &mut [[u8; 2]] = &mut pairs;
    let mut n = 0usize;
    while let [pair, rest @ ..] = left {
        #[expect(clippy::indexing_slicing, reason = "below 16, at compile time")]
        let half = [HEX[n >> 4], HEX[n & 15]];
        *pair = half;
        n = n.wrapping_add(1);
        left = rest;
    }
    pairs
};

/// Octets in lower-case hexadecimal.
pub fn hex(out: &mut Vec<u8>, octets: &[u8]) {
    let start = out.len();
    out.resize(start.saturating_add(octets.len().saturating_mul(2)), 0);
    let to = out.get_mut(start..).unwrap_or_default();
    for (to, b) in to.chunks_exact_mut(2).zip(octets) {
        to.copy_from_slice(PAIRS.get(usize::from(*b)).unwrap_or(b"??"));
    }
}

/// A number in decimal.
pub fn unsigned(out: &mut Vec<u8>, n: u64) {
    let mut digits = [0; 20];
    let (mut left, mut used) = (n, 0usize);
    for digit in digits.iter_mut().rev() {
        used = used.wrapping_add(1);
        *digit = (left % 10).to_le_bytes()[0] | b'0';
        left /= 10;
        if left == 0 {
            break;
        }
    }
    out.extend_from_slice(digits.get(20usize.wrapping_sub(used)..).unwrap_or_default());
}

/// A number with a sign in decimal.
pub fn signed(out: &mut Vec<u8>, n: i64) {
    if n < 0 {
        out.push(b'-');
    }
    unsigned(out, n.unsigned_abs());
}

/// A number in decimal with so many digits at least, zeros in front.
pub fn padded(out: &mut Vec<u8>, n: u64, least: usize, fill: u8) {
    let start = out.len();
    unsigned(out, n);
    let missing = least.saturating_sub(out.len().wrapping_sub(start));
    if missing > 0 {
        out.splice(start..start, core::iter::repeat_n(fill, missing));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(f: impl FnOnce(&mut Vec<u8>)) -> String {
        let mut out = vec![b'='];
        f(&mut out);
        String::from_utf8(out).unwrap_or_default()
    }

    #[test]
    fn numbers_are_those_of_the_standard_library() {
        for n in [0, 9, 10, 99, 100, 12_345, u64::from(u32::MAX), u64::MAX] {
            assert_eq!(text(|out| unsigned(out, n)), format!("={n}"));
        }
        for n in [0, -1, 10, i64::MIN, i64::MAX] {
            assert_eq!(text(|out| signed(out, n)), format!("={n}"));
        }
        assert_eq!(text(|out| padded(out, 7, 5, b' ')), "=    7");
        assert_eq!(text(|out| padded(out, 123_456, 5, b' ')), "=123456");
        let all: Vec<u8> = (0..=255).collect();
        let known: String = all.iter().map(|b| format!("{b:02x}")).collect();
        assert_eq!(text(|out| hex(out, &all)), format!("={known}"));
    }
}
