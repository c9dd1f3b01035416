//! How far a long file has been read, on standard error if that is a terminal.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressFinish, ProgressStyle};
use std::{
    fs::File,
    io::{self, IsTerminal as _, Read},
};

/// Octets of a file that takes long.
const LONG: u64 = 16 << 20;

/// A file that tells how far it has been read, if it is a long one and its text does not come to the same terminal; what is
/// told is gone when it has been read.
pub fn of(name: &str, file: File, is_shown: bool) -> impl Read {
    let length = file.metadata().ok().filter(|m| m.is_file()).map_or(0, |m| m.len());
    let is_shown = is_shown && length >= LONG && io::stderr().is_terminal();
    let target = if is_shown { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
    let style = ProgressStyle::with_template("{msg} {wide_bar} {percent}% {bytes_per_sec} {eta}");
    let bar = ProgressBar::with_draw_target(Some(length), target).with_finish(ProgressFinish::AndClear);
    // The name of a file may hold anything.
    bar.clone()
        .with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
        .with_message(name.escape_debug().to_string())
        .wrap_read(file)
}
