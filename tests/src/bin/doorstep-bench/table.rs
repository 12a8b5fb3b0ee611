//! The table of figures.

use serde::Serialize;
use std::path::Path;
use std::time::{Duration, Instant};

/// One figure next to its floor.
#[derive(Serialize)]
pub struct Row {
    name: &'static str,
    value: f64,
    unit: &'static str,
    floor: Option<f64>,
    ratio: Option<f64>,
    /// What was measured, and what its floor is; for people, not in the JSON.
    #[serde(skip)]
    what: &'static str,
}

/// All figures of a run.
#[derive(Default, Serialize)]
pub struct Table {
    rows: Vec<Row>,
}

impl Table {
    /// Adds a figure.
    pub fn add(
        &mut self,
        name: &'static str,
        value: f64,
        unit: &'static str,
        floor: Option<f64>,
        what: &'static str,
    ) {
        println!("  {name}: {value:.3} {unit}");
        self.rows.push(Row {
            name,
            value,
            unit,
            floor,
            ratio: floor.map(|floor| value / floor),
            what,
        });
    }

    /// Prints it as Markdown.
    pub fn print(&self) {
        println!(
            "\n| figure | value | floor | ratio | what is measured; its floor |\n\
             |---|---:|---:|---:|---|"
        );
        for row in &self.rows {
            let floor = row
                .floor
                .map_or_else(|| "–".to_owned(), |floor| format!("{} {}", short(floor), row.unit));
            let ratio = row.ratio.map_or_else(|| "–".to_owned(), |ratio| format!("{ratio:.2}"));
            println!(
                "| `{}` | {} {} | {floor} | {ratio} | {} |",
                row.name,
                short(row.value),
                row.unit,
                row.what
            );
        }
    }

    /// Writes it as JSON.
    pub fn write(&self, file: &Path) {
        std::fs::write(file, serde_json::to_string_pretty(self).unwrap()).unwrap();
    }
}

fn short(value: f64) -> String {
    if value >= 100.0 { format!("{value:.0}") } else { format!("{value:.3}") }
}

/// How long each of several runs takes, in milliseconds.
pub fn times(runs: usize, mut run: impl FnMut(usize)) -> Vec<f64> {
    (0..runs)
        .map(|n| {
            let start = Instant::now();
            run(n);
            millis(start.elapsed())
        })
        .collect()
}

/// A duration in milliseconds.
pub fn millis(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1e3
}

/// The median.
pub fn median(figures: &[f64]) -> f64 {
    percentile(figures, 50)
}

/// A percentile.
pub fn percentile(figures: &[f64], percent: usize) -> f64 {
    let mut sorted = figures.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted[(sorted.len() - 1) * percent / 100]
}
