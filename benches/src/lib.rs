//! Messages that the benches and instruction counts share: synthetic, one file each in `messages/`.

use std::{fs, path::Path};

/// The octets of `messages/{name}.hex`.
///
/// # Panics
/// When the file is not there or holds no hexadecimal text.
#[must_use]
pub fn message(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("messages").join(format!("{name}.hex"));
    let text = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let digits: Vec<u8> =
        text.chars().filter_map(|c| c.to_digit(16)).filter_map(|d| u8::try_from(d).ok()).collect();
    digits.chunks(2).map(|p| p.iter().fold(0, |n, d| n << 4 | d)).collect()
}
