//! The formats that show a message as a row, and those that show all messages at the end.

use crate::{
    follow::{Keys, Waiting},
    texts::Texts,
};
use sigcodec_capture::{Ends, Packet, write_end};
use sigcodec_render::{Dissected, Json, Row, Statistics, csv, ladder::Ladder};
use std::io::{self, Write};

/// Rows of a table of statistics.
const MOST: usize = 40;

/// How rows are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A line of columns each.
    Csv,
    /// Texts of short messages and USSD, a line each.
    Texts,
    /// Counts, as a table.
    Statistics,
    /// Counts, as JSON.
    StatisticsJson,
    /// A ladder as text.
    Ladder,
    /// A ladder as a picture.
    LadderSvg,
    /// A ladder as a page.
    LadderHtml,
    /// A ladder as a diagram of Mermaid.
    LadderMermaid,
}

/// Takes messages, and shows them.
#[derive(Debug)]
pub struct Report {
    form: Form,
    waiting: Waiting,
    statistics: Statistics,
    ladder: Ladder,
    texts: Texts,
    begun: bool,
    out: String,
}

impl Report {
    /// A report without messages.
    #[must_use]
    pub fn new(form: Form) -> Self {
        Self {
            form,
            waiting: Waiting::default(),
            statistics: Statistics::default(),
            ladder: Ladder::default(),
            texts: Texts::default(),
            begun: false,
            out: String::new(),
        }
    }
    /// Takes a message of a row.
    ///
    /// # Errors
    /// That the output fails.
    pub fn take(
        &mut self,
        message: &Dissected<'_>,
        row: &Row,
        packet: Option<&Packet<'_>>,
        ends: Option<Ends>,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        let time = packet.map_or(0, |p| p.time.nanoseconds);
        let shown = packet.map(|p| p.time.to_string()).unwrap_or_default();
        let end = |end| {
            let mut text = Vec::new();
            write_end(&mut text, end);
            String::from_utf8_lossy(&text).into_owned()
        };
        let (source, destination) = ends.map(|e| (end(e.source), end(e.destination))).unwrap_or_default();
        let keys = Keys::of(message.dissection(), ends);
        let operation = row.operation();
        if !operation.is_empty() && self.waiting.is_new(&keys) {
            self.statistics.asked(&operation);
        }
        let mark = match self.form {
            Form::Ladder | Form::LadderSvg | Form::LadderHtml | Form::LadderMermaid => {
                let clock = shown.split('T').nth(1).unwrap_or(&shown).trim_end_matches('Z');
                let clock = clock.get(..12).unwrap_or(clock);
                self.ladder.add(row, clock, &source, &destination)
            }
            _ => 0,
        };
        let answered = self.waiting.take(&keys, time, &operation, mark);
        if let Some(answered) = &answered {
            self.statistics.answered(&answered.operation, answered.seconds);
        }
        match self.form {
            Form::Csv => {
                self.out.clear();
                self.head();
                let response_time = answered.map(|a| a.seconds);
                let frame = packet.map(|p| p.frame);
                let place = csv::Place { time: shown, frame, source, destination, response_time };
                csv::row(row, &place, &mut self.out);
                out.write_all(self.out.as_bytes())
            }
            Form::Texts => {
                self.out.clear();
                let now = u64::try_from(time / 1_000_000).unwrap_or(0);
                self.texts.take(message.dissection(), row, &shown, now, &mut self.out);
                out.write_all(self.out.as_bytes())
            }
            Form::Statistics | Form::StatisticsJson => {
                self.statistics.add(row);
                Ok(())
            }
            Form::Ladder | Form::LadderSvg | Form::LadderHtml | Form::LadderMermaid => {
                if let Some(answered) = answered {
                    self.ladder.answers(answered.mark, mark);
                }
                Ok(())
            }
        }
    }
    fn head(&mut self) {
        if !core::mem::replace(&mut self.begun, true) {
            csv::header(&mut self.out);
        }
    }
    /// Writes what is shown at the end; what was left out, if anything was.
    ///
    /// # Errors
    /// That the output fails.
    pub fn finish(&mut self, out: &mut dyn Write) -> io::Result<Option<String>> {
        self.out.clear();
        let text = match self.form {
            Form::Csv => {
                self.head();
                core::mem::take(&mut self.out)
            }
            Form::Texts => {
                self.texts.given_up(u64::MAX, "", &mut self.out);
                core::mem::take(&mut self.out).lines().map(|l| format!("{}\n", l.trim_start())).collect()
            }
            Form::Statistics => self.statistics.table(MOST),
            Form::StatisticsJson => {
                let mut json = Json::default();
                self.statistics.json(&mut json);
                String::from_utf8_lossy(json.finish().0).into_owned()
            }
            Form::Ladder => self.ladder.text(),
            Form::LadderSvg => self.ladder.svg(),
            Form::LadderHtml => self.ladder.html(),
            Form::LadderMermaid => self.ladder.mermaid(),
        };
        out.write_all(text.as_bytes())?;
        Ok(self.ladder.left_out())
    }
}
