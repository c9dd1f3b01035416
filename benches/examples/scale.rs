//! Messages a second by one thread and by two, for the documentation: `name`, then both figures.
#![allow(missing_docs)]

use core::time::Duration;
use sigcodec_benches::{OURS, Work, all};
use std::{thread, time::Instant};

const TIME: Duration = Duration::from_millis(500);

/// How often `work` is done in the time, by so many threads.
fn rate(work: &Work, threads: usize) -> f64 {
    let begin = Instant::now();
    let one = || {
        let mut n = 0u64;
        while begin.elapsed() < TIME {
            (0..1000).for_each(|_| (work.run)());
            n = n.saturating_add(1000);
        }
        n
    };
    let done: u64 = thread::scope(|s| {
        let running: Vec<_> = (0..threads).map(|_| s.spawn(one)).collect();
        running.into_iter().filter_map(|t| t.join().ok()).sum()
    });
    #[expect(clippy::cast_precision_loss, reason = "fewer than 2^52")]
    let done = done as f64;
    done / TIME.as_secs_f64()
}

fn main() {
    let tasks = ["stack decode", "stack encode", "stack every field", "decode, all AVPs typed"];
    for work in all().iter().filter(|w| w.who == OURS && tasks.contains(&w.task)) {
        // The better of three: others may run on the machine too.
        let best = |threads| (0..3).map(|_| rate(work, threads)).fold(0.0, f64::max);
        println!("{}\t{}\t{:.0}\t{:.0}", work.message, work.task, best(1), best(2));
    }
}
