//! The formats that show a message as a row, and those that show all messages at the end.

use core::net::IpAddr;
use sigcodec_capture::write_end;
use sigcodec_render::{Json, Row, Statistics, ladder::Ladder};
use sigcodec_trace::{
    Place,
    columns::Record,
    csv,
    follow::{Keys, Waiting},
};
use std::io::{self, Write};

/// Rows of a table of statistics.
const MOST: usize = 40;

/// How rows are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A line of columns each.
    Csv,
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
    /// A table in a file.
    #[cfg(feature = "parquet")]
    Parquet,
}

/// A message of a report.
#[derive(Debug, Default)]
pub struct Entry {
    /// Its row.
    pub row: Row,
    /// The keys of its dialogue.
    pub keys: Keys,
    /// Its place, if it comes from a capture.
    pub place: Option<Place>,
    /// Its octets, if they are asked for.
    pub octets: Vec<u8>,
    /// How many it has.
    pub size: usize,
}

/// Takes messages, and shows them.
#[derive(Debug)]
pub struct Report {
    form: Form,
    waiting: Waiting,
    statistics: Statistics,
    ladder: Ladder,
    begun: bool,
    out: String,
    #[cfg(feature = "parquet")]
    table: Option<crate::parquet::Table>,
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
            begun: false,
            out: String::new(),
            #[cfg(feature = "parquet")]
            table: None,
        }
    }
    /// A table that is written to a file, by a thread of its own if `beside` says so.
    ///
    /// # Errors
    /// That it cannot be written.
    #[cfg(feature = "parquet")]
    pub fn parquet(file: std::fs::File, beside: bool) -> io::Result<Self> {
        Ok(Self { table: Some(crate::parquet::Table::new(file, beside)?), ..Self::new(Form::Parquet) })
    }
    /// Whether it shows everything when all messages have come.
    #[must_use]
    pub fn is_at_end(&self) -> bool {
        self.form != Form::Csv
    }
    /// Takes a message, in the order of the capture.
    ///
    /// # Errors
    /// That the output fails.
    pub fn take(&mut self, entry: &Entry, out: &mut dyn Write) -> io::Result<()> {
        let Entry { row, keys, place, octets, .. } = entry;
        let time = place.map_or(0, |p| p.time.nanoseconds);
        let operation = row.operation();
        let is_table = matches!(self.form, Form::Statistics | Form::StatisticsJson);
        if is_table && !operation.is_empty() && self.waiting.is_new(keys) {
            self.statistics.asked(&operation);
        }
        let mark = match self.form {
            Form::Ladder | Form::LadderSvg | Form::LadderHtml | Form::LadderMermaid => {
                let ends = place.and_then(|p| p.ends);
                let (source, destination) =
                    ends.map(|e| (end(e.source), end(e.destination))).unwrap_or_default();
                let shown = place.map(|p| p.time.to_string()).unwrap_or_default();
                let clock = shown.split('T').nth(1).unwrap_or(&shown).trim_end_matches('Z');
                let clock = clock.get(..12).unwrap_or(clock);
                self.ladder.add(row, clock, &source, &destination)
            }
            _ => 0,
        };
        let answered = self.waiting.take(keys, time, &operation, mark);
        if let (Some(answered), true) = (&answered, is_table) {
            self.statistics.answered(&answered.operation, answered.seconds);
        }
        let response_time = answered.as_ref().map(|a| a.seconds);
        let record = Record { row, place: *place, response_time, octets };
        match self.form {
            Form::Csv => {
                self.out.clear();
                self.head();
                csv::row(&record, &mut self.out);
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
            #[cfg(feature = "parquet")]
            Form::Parquet => self.table.as_mut().map_or(Ok(()), |table| table.row(&record)),
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
            #[cfg(feature = "parquet")]
            Form::Parquet => {
                self.table.as_mut().map_or(Ok(()), crate::parquet::Table::finish)?;
                String::new()
            }
        };
        out.write_all(text.as_bytes())?;
        Ok(self.ladder.left_out())
    }
}

fn end(end: (IpAddr, u16)) -> String {
    let mut text = Vec::new();
    write_end(&mut text, end);
    String::from_utf8_lossy(&text).into_owned()
}
