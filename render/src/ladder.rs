//! A ladder: who sent what to whom, as text, SVG, HTML or Mermaid.

use crate::{Row, text};
use core::fmt::Write as _;

/// Columns that a ladder has; messages of more parties go to the last one, which is called [`OTHERS`].
pub const MAX_NODES: usize = 40;
/// Messages that a ladder keeps; it says how many it left out.
pub const MAX_ARROWS: usize = 20_000;
/// The column of all parties beyond [`MAX_NODES`].
pub const OTHERS: &str = "others";
/// A party that no message names.
const NOBODY: &str = "?";

/// A message between two parties.
#[derive(Clone, Debug)]
struct Arrow {
    /// Time of the day, or what stands there.
    time: String,
    from: String,
    to: String,
    /// Whether the message itself says who it is for.
    is_named: bool,
    label: String,
    /// How it went, and what is odd.
    remark: String,
    is_error: bool,
}

/// Messages in their order.
#[derive(Clone, Debug, Default)]
pub struct Ladder {
    arrows: Vec<Arrow>,
    left_out: u64,
}

/// A message with the columns of its ends.
struct Step<'l> {
    arrow: &'l Arrow,
    from: usize,
    to: usize,
}

impl Ladder {
    /// Adds a message; `from` and `to` are its ends in the capture, for a message that names no party itself. Returns its
    /// number.
    pub fn add(&mut self, row: &Row, time: &str, from: &str, to: &str) -> usize {
        if self.arrows.len() >= MAX_ARROWS {
            self.left_out = self.left_out.saturating_add(1);
            return usize::MAX;
        }
        let (own_from, own_to) = row.parties();
        let name = |own: &str, end: &str| match (own.is_empty(), end.is_empty()) {
            (false, _) => plain(own),
            (true, false) => plain(end),
            (true, true) => NOBODY.to_owned(),
        };
        let is_named = row.command.is_empty() || !row.destination_host.is_empty();
        let (sender, receiver) = (name(&own_from, from), name(&own_to, to));
        let mut label = row.operation().into_owned();
        if label.is_empty() {
            label = [&row.tcap, &row.sccp, &row.transport]
                .into_iter()
                .find(|l| !l.is_empty())
                .cloned()
                .unwrap_or_default();
        } else if row.command.is_empty() && !row.tcap.is_empty() {
            label = format!("{} {label}", row.tcap);
        }
        if let Some(circuit) = row.circuit {
            label = format!("{label} {circuit}");
            if let Some(last) =
                row.range.filter(|range| *range > 0).and_then(|range| circuit.checked_add(range))
            {
                label = format!("{label} to {last}");
            }
        }
        for (arrow, number) in [("from", &row.calling_number), ("to", &row.called_number)] {
            if !number.is_empty() {
                label = format!("{label} {arrow} {number}");
            }
        }
        if label.is_empty() {
            label = row.layers.last().copied().unwrap_or(NOBODY).to_owned();
        }
        if let Some(imsi) = row.imsi.first().or(row.msisdn.first()) {
            label = format!("{label} {imsi}");
        }
        let outcome = row.outcome();
        let faults = if row.faults.is_empty() { "" } else { "undecodable" };
        let odd = row.anomalies.iter().copied();
        let remark: Vec<&str> =
            [&*outcome].into_iter().chain(odd).chain([faults]).filter(|r| !r.is_empty()).collect();
        let is_error = row.is_error() || !row.faults.is_empty();
        self.arrows.push(Arrow {
            time: plain(time),
            from: sender,
            to: receiver,
            is_named,
            label: plain(&label),
            remark: plain(&remark.join(" ")),
            is_error,
        });
        self.arrows.len().saturating_sub(1)
    }
    /// A message answers another one: where one of them does not say who it is for, the other does.
    pub fn answers(&mut self, request: usize, answer: usize) {
        let (Some(asked), Some(answered)) = (self.arrows.get(request), self.arrows.get(answer)) else {
            return;
        };
        let (asker, answerer) = (asked.from.clone(), answered.from.clone());
        for (n, to) in [(request, answerer), (answer, asker)] {
            if let Some(arrow) = self.arrows.get_mut(n).filter(|a| !a.is_named) {
                arrow.to = to;
            }
        }
    }
    /// The names of the columns, and the messages between them.
    fn columns(&self) -> (Vec<String>, Vec<Step<'_>>) {
        let mut nodes: Vec<String> = Vec::new();
        let mut node = |name: String| {
            if let Some(n) = nodes.iter().position(|known| *known == name) {
                return n;
            }
            if nodes.len() < MAX_NODES {
                nodes.push(name);
            } else if nodes.len() == MAX_NODES {
                nodes.push(OTHERS.to_owned());
            }
            nodes.len().saturating_sub(1)
        };
        let steps = self.arrows.iter().map(|arrow| {
            let from = node(arrow.from.clone());
            Step { arrow, from, to: node(arrow.to.clone()) }
        });
        let steps = steps.collect();
        (nodes, steps)
    }
    /// What was left out, if anything was.
    #[must_use]
    pub fn left_out(&self) -> Option<String> {
        (self.left_out > 0).then(|| format!("{} more messages are left out of the ladder", self.left_out))
    }

    /// As text for a terminal; the names of the nodes stand again every 40 messages.
    #[must_use]
    pub fn text(&self) -> String {
        let (nodes, steps) = self.columns();
        // Characters of a column: a few share the width of a terminal.
        let width = 110usize.checked_div(nodes.len()).unwrap_or(20).clamp(20, 44);
        let mut out = String::new();
        let head = |out: &mut String| {
            let _ = write!(out, "{:15}", "");
            for name in &nodes {
                let _ = write!(out, "{:^width$}", cut(name, width.saturating_sub(1)));
            }
            trim(out);
            out.push('\n');
        };
        let middle = |n: usize| n.saturating_mul(width).saturating_add(width / 2);
        for (n, Step { arrow, from, to }) in steps.iter().enumerate() {
            if n % 40 == 0 {
                head(&mut out);
            }
            let (left, right) = (*from.min(to), *from.max(to));
            let mut line: Vec<char> = vec![' '; nodes.len().saturating_mul(width)];
            let mut put = |at: usize, c: char| {
                if let Some(place) = line.get_mut(at) {
                    *place = c;
                }
            };
            (0..nodes.len()).for_each(|node| put(middle(node), '│'));
            let (start, end) = (middle(left), middle(right));
            if left == right {
                for (at, c) in "↺".chars().enumerate() {
                    put(start.saturating_add(at), c);
                }
            } else {
                (start.saturating_add(1)..end).for_each(|at| put(at, '─'));
                if from < to {
                    put(end.saturating_sub(1), '▶');
                } else {
                    put(start.saturating_add(1), '◀');
                }
                let room = end.saturating_sub(start).saturating_sub(5);
                for (at, c) in cut(&arrow.label, room).chars().enumerate() {
                    put(start.saturating_add(3).saturating_add(at), c);
                }
            }
            let line: String = line.into_iter().collect();
            let _ = write!(out, "{:15}{line}", arrow.time);
            let room = end.saturating_sub(start).saturating_sub(5);
            // What did not fit is told behind.
            if left == right || arrow.label.chars().count() > room {
                let _ = write!(out, " {}", arrow.label);
            }
            if !arrow.remark.is_empty() {
                let mark = if arrow.is_error { '!' } else { ' ' };
                let _ = write!(out, " {mark}[{}]", arrow.remark);
            }
            trim(&mut out);
            out.push('\n');
        }
        out
    }

    /// As a sequence diagram of Mermaid.
    #[must_use]
    pub fn mermaid(&self) -> String {
        // A semicolon or a number sign would end the text, or begin an entity.
        let safe = |text: &str| {
            text.replace('#', "#35;").replace(';', "#59;").replace('<', "#60;").replace('>', "#62;")
        };
        let (nodes, steps) = self.columns();
        let mut out = String::from("sequenceDiagram\n");
        for (n, name) in nodes.iter().enumerate() {
            let _ = writeln!(out, "    participant n{n} as {}", safe(name));
        }
        for Step { arrow, from, to } in &steps {
            let line = if arrow.is_error { "--x" } else { "->>" };
            let remark = if arrow.remark.is_empty() { String::new() } else { format!(" [{}]", arrow.remark) };
            let label = safe(&format!("{} {}{remark}", arrow.time, arrow.label));
            let _ = writeln!(out, "    n{from}{line}n{to}: {label}");
        }
        out
    }

    /// As a picture.
    #[must_use]
    pub fn svg(&self) -> String {
        const WIDTH: usize = 230;
        const LEFT: usize = 130;
        const TOP: usize = 50;
        const STEP: usize = 30;
        let (nodes, steps) = self.columns();
        let x = |n: usize| LEFT.saturating_add(n.saturating_mul(WIDTH)).saturating_add(WIDTH / 2);
        // The names stand again in a row of their own in front of every 30 messages.
        let row = |n: usize| TOP.saturating_add(n.saturating_mul(STEP));
        let head = |block: usize| row(block.saturating_mul(31));
        let y = |n: usize| row(n.saturating_add(n / 30).saturating_add(1));
        let width = x(nodes.len()).saturating_add(200);
        let height = y(steps.len());
        let mut out = String::new();
        let _ = writeln!(
            out,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" \
             height=\"{height}\" font-family=\"sans-serif\" font-size=\"12\">\n\
             <style>text{{fill:#222}}.n{{font-weight:bold;text-anchor:middle}}.t{{fill:#777}}.l{{text-anchor:middle}}\
             .r{{fill:#777;font-size:10px}}line{{stroke:#456;stroke-width:1.2}}.v{{stroke:#ccd}}.e{{stroke:#b00}}\
             .x{{fill:#b00}}</style>\n\
             <defs><marker id=\"a\" markerWidth=\"9\" markerHeight=\"8\" refX=\"8\" refY=\"4\" orient=\"auto\">\
             <path d=\"M0,0L9,4L0,8z\" fill=\"#456\"/></marker></defs>\n\
             <rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>"
        );
        for (n, name) in nodes.iter().enumerate() {
            let at = x(n);
            let _ = writeln!(out, "<line class=\"v\" x1=\"{at}\" y1=\"{TOP}\" x2=\"{at}\" y2=\"{height}\"/>");
            let (short, whole) = (escaped(&cut(name, 34)), escaped(name));
            for block in 0..=steps.len().saturating_sub(1) / 30 {
                let above = head(block).saturating_sub(12);
                let _ = writeln!(
                    out,
                    "<text class=\"n\" x=\"{at}\" y=\"{above}\"><title>{whole}</title>{short}</text>"
                );
            }
        }
        for (n, Step { arrow, from, to }) in steps.iter().enumerate() {
            let (from, to, at) = (x(*from), x(*to), y(n));
            let error = if arrow.is_error { ("e", " x") } else { ("a", "") };
            let above = at.saturating_sub(4);
            let _ = writeln!(out, "<g><text class=\"t\" x=\"8\" y=\"{at}\">{}</text>", escaped(&arrow.time));
            let middle = from.saturating_add(to) / 2;
            let label = escaped(&arrow.label);
            if from == to {
                let _ = write!(
                    out,
                    "<text x=\"{}\" y=\"{at}\" class=\"{}\">↺ {label}</text>",
                    from.saturating_add(6),
                    error.1.trim()
                );
            } else {
                let _ = write!(
                    out,
                    "<line class=\"{}\" x1=\"{from}\" y1=\"{at}\" x2=\"{to}\" y2=\"{at}\" marker-end=\"url(#a)\"/>\
                     <text class=\"l{}\" x=\"{middle}\" y=\"{above}\">{label}</text>",
                    error.0, error.1
                );
            }
            if !arrow.remark.is_empty() {
                let below = at.saturating_add(11);
                let _ = write!(
                    out,
                    "<text class=\"r\" x=\"{}\" y=\"{below}\">{}</text>",
                    from.min(to).saturating_add(6),
                    escaped(&arrow.remark)
                );
            }
            out.push_str("</g>\n");
        }
        out.push_str("</svg>\n");
        out
    }

    /// As a page that needs nothing else: the picture, and a field that dims the messages that do not have a text.
    #[must_use]
    pub fn html(&self) -> String {
        let rest = self.left_out().map(|t| format!("<p>{}</p>\n", escaped(&t))).unwrap_or_default();
        format!(
            "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Messages</title>\n\
             <style>body{{font-family:sans-serif;margin:1em}}.dim{{opacity:.12}}input{{position:sticky;top:0;left:0;\
             width:24em;padding:.4em}}</style></head>\n<body>\n\
             <input id=\"q\" placeholder=\"shows the messages with this text\" autofocus>\n{rest}{}\
             <script>\nconst all=[...document.querySelectorAll('svg g')];\n\
             document.getElementById('q').oninput=e=>{{const q=e.target.value.toLowerCase();\n\
             for(const g of all)g.classList.toggle('dim',!g.textContent.toLowerCase().includes(q));}};\n\
             </script>\n</body></html>\n",
            self.svg()
        )
    }
}

/// Text as it can stand in a terminal.
fn plain(text: &str) -> String {
    let mut out = String::new();
    let _ = text::plain(&mut out, text);
    out
}

/// The first characters; what is cut ends with `…`.
fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    text.chars().take(most.saturating_sub(1)).chain(['…'].into_iter().take(most)).collect()
}

fn trim(out: &mut String) {
    let kept = out.trim_end_matches(' ').len();
    out.truncate(kept);
}

/// Text inside elements and attributes.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            // No character of XML.
            '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(from: &str, to: &str, name: &str) -> Row {
        let origin_host = from.to_owned();
        Row { command: name.to_owned(), origin_host, destination_host: to.to_owned(), ..Row::default() }
    }

    #[test]
    fn arrows_point_from_sender_to_receiver() {
        let mut ladder = Ladder::default();
        // Neither says who it is for: the other one does.
        let asked = ladder.add(&row("mme", "", "ULR"), "00:00:01", "192.0.2.1:1", "192.0.2.2:3868");
        let answer = Row { result: Some(5001), ..row("hss", "", "ULA") };
        let answered = ladder.add(&answer, "00:00:02", "192.0.2.2:3868", "192.0.2.1:1");
        ladder.answers(asked, answered);
        let text = ladder.text();
        let lines: Vec<&str> = text.lines().collect();
        assert!(lines[0].contains("mme") && lines[0].contains("hss"), "{text}");
        assert!(
            lines[1].starts_with("00:00:01") && lines[1].contains("ULR─") && lines[1].contains('▶'),
            "{text}"
        );
        assert!(lines[2].contains('◀') && lines[2].contains("![5001"), "{text}");
        let mermaid = ladder.mermaid();
        assert!(
            mermaid.contains("n0->>n1: 00:00:01 ULR") && mermaid.contains("n1--xn0: 00:00:02 ULA"),
            "{mermaid}"
        );
        assert_eq!(ladder.svg().matches("marker-end").count(), 2);
    }

    #[test]
    fn what_others_wrote_is_harmless() {
        let mut ladder = Ladder::default();
        ladder.add(&row("<script>alert(1)</script>", "b\u{1b}[2J;#", "X\u{202e}\"&"), "t", "", "");
        for shown in [ladder.text(), ladder.svg(), ladder.html(), ladder.mermaid()] {
            assert!(!shown.contains('\u{1b}') && !shown.contains('\u{202e}'), "{shown}");
        }
        for shown in [ladder.svg(), ladder.html(), ladder.mermaid()] {
            assert!(!shown.contains("<script>alert"), "{shown}");
        }
        assert!(!ladder.mermaid().contains("[2J;"));
    }

    #[test]
    fn hundreds_of_messages_and_parties_stay_bounded() {
        let mut ladder = Ladder::default();
        for n in 0..MAX_ARROWS + 5 {
            ladder.add(&row(&format!("host{n}"), "hss", "ULR"), "t", "", "");
        }
        let (nodes, _) = ladder.columns();
        assert_eq!(nodes.len(), MAX_NODES + 1);
        assert_eq!(nodes.last().map(String::as_str), Some(OTHERS));
        assert_eq!(ladder.left_out().as_deref(), Some("5 more messages are left out of the ladder"));
        let text = ladder.text();
        assert_eq!(text.lines().filter(|l| l.contains("hss") && !l.contains('│')).count(), MAX_ARROWS / 40);
    }
}
