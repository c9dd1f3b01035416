//! The time that each piece of work takes, side by side: a group for each message and task.
#![allow(missing_docs)]

use core::time::Duration;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};

fn benches(c: &mut Criterion) {
    let mut all = sigcodec_benches::all();
    while let Some(first) = all.first() {
        let (message, task) = (first.message, first.task);
        let (these, others) = all.into_iter().partition(|w| w.message == message && w.task == task);
        all = others;
        let mut group = c.benchmark_group(format!("{message} {task}"));
        let these: Vec<sigcodec_benches::Work> = these;
        for work in these {
            group.throughput(Throughput::Bytes(u64::try_from(work.octets).unwrap_or(0)));
            group.bench_function(work.who, |b| b.iter(|| (work.run)()));
        }
        group.finish();
    }
}

fn short() -> Criterion {
    Criterion::default()
        .warm_up_time(Duration::from_millis(100))
        .measurement_time(Duration::from_millis(500))
        .sample_size(50)
}

criterion_group! { name = messages; config = short(); targets = benches }
criterion_main!(messages);
