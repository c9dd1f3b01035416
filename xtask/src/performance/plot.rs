//! The plot: bars for each message, and lines for growing counts.

use super::{OURS, Times, number};
use crate::count::Counted;
use core::fmt::Write as _;

const STYLE: &str = "text{font:12px sans-serif;fill:#333}.t{font-size:14px;font-weight:bold}.r{text-anchor:end}\
                     .m{text-anchor:middle}.a{stroke:#bbb}.o{fill:#2b7a4b}.p{fill:#b5651d}";

/// Both panels as SVG.
pub(super) fn draw(counted: &[Counted], times: &Times) -> String {
    let mut out = String::from(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 900 780\" width=\"900\" height=\"780\">\n",
    );
    let _ = writeln!(out, "<style>{STYLE}</style>\n<rect width=\"900\" height=\"780\" fill=\"#fff\"/>");
    bars(times, &mut out);
    lines(counted, &mut out);
    out.push_str("</svg>\n");
    out
}

/// Where a value stands on a logarithmic axis, from 0 to 1.
fn log(value: f64, from: f64, to: f64) -> f64 {
    (value.max(from).log10() - from.log10()) / (to.log10() - from.log10())
}

fn bars(times: &Times, out: &mut String) {
    let (left, width, from, to) = (210.0, 620.0, 10.0, 100_000.0);
    let _ = writeln!(out, "<text class=\"t\" x=\"20\" y=\"26\">Nanoseconds a message (logarithmic)</text>");
    let wanted = [
        ("srism", "stack decode"),
        ("ul", "stack decode"),
        ("mtfsm", "stack decode"),
        ("sai", "stack decode"),
        ("isd", "stack decode"),
        ("srism", "stack encode"),
        ("isd", "stack encode"),
        ("ulr", "decode and 8 lookups"),
        ("ula", "decode, all AVPs typed"),
        ("ccr", "decode, all AVPs typed"),
    ];
    let mut y = 44.0;
    for (message, task) in wanted {
        let _ = writeln!(out, "<text class=\"r\" x=\"200\" y=\"{:.0}\">{message} {task}</text>", y + 17.0);
        let mut row = y;
        let of = times.iter().filter(|((m, t, _), _)| m == message && t == task);
        let mut of: Vec<(&str, f64)> = of.map(|((_, _, who), ns)| (who.as_str(), *ns)).collect();
        of.sort_by(|a, b| a.1.total_cmp(&b.1));
        for (who, ns) in of {
            let size = log(ns, from, to) * width;
            let class = if who == OURS { 'o' } else { 'p' };
            let _ = writeln!(
                out,
                "<rect class=\"{class}\" x=\"{left}\" y=\"{row:.0}\" width=\"{size:.1}\" height=\"11\"/>\
                 <text x=\"{:.1}\" y=\"{:.0}\">{} {who}</text>",
                left + size + 4.0,
                row + 10.0,
                number(ns)
            );
            row += 12.0;
        }
        y += 34.0;
    }
}

fn lines(counted: &[Counted], out: &mut String) {
    let (left, top, width, height) = (80.0, 440.0, 560.0, 280.0);
    let _ = writeln!(
        out,
        "<text class=\"t\" x=\"20\" y=\"420\">Instructions against the number of elements (both logarithmic)</text>\
         <path class=\"a\" fill=\"none\" d=\"M{left} {top}v{height}h{width}\"/>"
    );
    let (max_x, from, to) = (100_000.0, 100.0, 1_000_000.0);
    for n in [1.0, 10.0, 100.0, 1000.0, 10_000.0, 100_000.0] {
        let x = left + log(n, 1.0, max_x) * width;
        let _ = writeln!(
            out,
            "<text class=\"m\" x=\"{x:.0}\" y=\"{:.0}\">{}</text>",
            top + height + 18.0,
            number(n)
        );
    }
    for n in [100.0, 1000.0, 10_000.0, 100_000.0, 1_000_000.0] {
        let y = top + height - log(n, from, to) * height;
        let _ = writeln!(
            out,
            "<text class=\"r\" x=\"{:.0}\" y=\"{:.0}\">{}</text>",
            left - 6.0,
            y + 4.0,
            number(n)
        );
    }
    let colours = ["#2b7a4b", "#1f5fa8", "#b5651d", "#7a3b8f", "#a02c2c"];
    let mut names: Vec<&str> = Vec::new();
    for c in counted.iter().filter(|c| c.message == "growth") {
        if !names.contains(&c.task.as_str()) {
            names.push(&c.task);
        }
    }
    for ((n, name), colour) in (0u8..).zip(names).zip(colours) {
        let points = counted.iter().filter(|c| c.message == "growth" && c.task == name).map(|c| {
            let x = left + log(c.elements, 1.0, max_x) * width;
            let y = top + height - log(c.instructions, from, to) * height;
            format!("{x:.1},{y:.1}")
        });
        let points: Vec<String> = points.collect();
        let y = top + 16.0 + f64::from(n) * 20.0;
        let _ = writeln!(
            out,
            "<polyline fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\" points=\"{}\"/>\
             <path stroke=\"{colour}\" stroke-width=\"2\" d=\"M660 {:.0}h20\"/><text x=\"686\" y=\"{y:.0}\">{name}</text>",
            points.join(" "),
            y - 4.0
        );
    }
}
