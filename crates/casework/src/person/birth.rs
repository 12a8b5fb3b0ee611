//! A birth as people know it: kept in their words, read as a date if it is one.
//!
//! Of nearly 80,000 refugees who came to the United States in 2009, about 11,000 had January 1
//! assigned as their birthday (Los Angeles Times, January 1, 2010). Others know a season and a
//! year of another calendar. So what was said is always kept, and nothing is guessed.

use crate::code::code_list;
use crate::{Error, Result, text};
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

code_list! {
    /// The calendar in which the birth was said.
    pub enum BirthCalendar {
        Gregory = "gregory",
        Persian = "persian",
        Ethiopic = "ethiopic",
        Islamic = "islamic",
    }
}

code_list! {
    /// How certain the birth is.
    pub enum BirthCertainty {
        Documented = "documented",
        Reported = "reported",
        Estimated = "estimated",
        Assigned0101 = "assigned-0101",
        Unknown = "unknown",
    }
}

/// A birth and how certain it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Birth {
    /// What was said: `1950`, `1950-03`, `1950-03-12`, or words such as *spring 1371*.
    pub as_written: String,
    /// The calendar in which it was said.
    pub calendar: BirthCalendar,
    /// How certain it is.
    pub certainty: BirthCertainty,
}

/// The date that was read from a birth, in the birth's own calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PartialDate {
    /// The year in the calendar in which it was said.
    pub year: i32,
    /// 1–13 (the Ethiopic year has thirteen months), if given.
    pub month: Option<u32>,
    /// 1–31, if given.
    pub day: Option<u32>,
}

impl Birth {
    /// Reads a year, a year and month, or a whole date in the calendar's own numbers. Words give
    /// `None`.
    ///
    /// # Errors
    /// [`Error::NoSuchDay`] for a date that the calendar does not have.
    pub fn read(&self) -> Result<Option<PartialDate>> {
        let written = text::ascii_digits(self.as_written.trim());
        let parts: Vec<&str> = written.split(['-', '/', '.']).map(str::trim).collect();
        let figures: Option<Vec<u32>> = parts.iter().map(|p| p.parse().ok()).collect();
        let Some(figures) = figures.filter(|f| (1..=3).contains(&f.len())) else {
            return Ok(None);
        };
        // "12-03-1950" has the day first; a year has four digits.
        let (year, month, day) = match (figures.as_slice(), parts[0].len() == 4) {
            ([year], true) => (*year, None, None),
            ([year, month], true) => (*year, Some(*month), None),
            ([year, month, day], true) => (*year, Some(*month), Some(*day)),
            ([day, month, year], false) if parts[2].len() == 4 => (*year, Some(*month), Some(*day)),
            ([month, year], false) if parts[1].len() == 4 => (*year, Some(*month), None),
            _ => return Ok(None),
        };
        let no_such_day = || Error::NoSuchDay { field: "birth", text: self.as_written.clone() };
        let year = i32::try_from(year).map_err(|_| no_such_day())?;
        if self.exists(year, month, day) {
            Ok(Some(PartialDate { year, month, day }))
        } else {
            Err(no_such_day())
        }
    }

    fn exists(&self, year: i32, month: Option<u32>, day: Option<u32>) -> bool {
        let (months, longest) = match self.calendar {
            BirthCalendar::Gregory => {
                let first = NaiveDate::from_ymd_opt(year, month.unwrap_or(1), 1);
                return first
                    .is_some_and(|first| day.is_none_or(|day| first.with_day(day).is_some()));
            }
            BirthCalendar::Persian => (12, if month.is_some_and(|m| m > 6) { 30 } else { 31 }),
            BirthCalendar::Ethiopic => (13, if month == Some(13) { 6 } else { 30 }),
            BirthCalendar::Islamic => (12, 30),
        };
        month.is_none_or(|m| (1..=months).contains(&m))
            && day.is_none_or(|d| (1..=longest).contains(&d))
    }

    /// The Gregorian year in which the birth most probably lies, for "about 52 years
    /// old": calendars differ by a known number of years, give or take one.
    #[must_use]
    pub fn about_gregorian_year(&self) -> Option<i32> {
        let year =
            self.read().ok().flatten().map(|date| date.year).or_else(|| self.year_in_words())?;
        Some(match self.calendar {
            BirthCalendar::Gregory => year,
            BirthCalendar::Persian => year + 621,
            BirthCalendar::Ethiopic => year + 8,
            // 33 Islamic years are about 32 Gregorian ones.
            BirthCalendar::Islamic => year - year / 33 + 622,
        })
    }

    /// The only number with four digits in what was said ("spring 1371").
    fn year_in_words(&self) -> Option<i32> {
        let written = text::ascii_digits(&self.as_written);
        let mut years = written.split(|c: char| !c.is_ascii_digit()).filter(|n| n.len() == 4);
        let year = years.next()?.parse().ok()?;
        years.next().is_none().then_some(year)
    }

    pub(super) fn check(&self) -> Result<()> {
        text::line("birth", &self.as_written)?;
        self.read().map(|_| ())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(as_written: &str, calendar: BirthCalendar) -> Birth {
        Birth { as_written: as_written.into(), calendar, certainty: BirthCertainty::Reported }
    }

    #[test]
    fn words_are_kept_and_not_guessed_at() {
        let birth = said("spring 1371", BirthCalendar::Persian);
        assert_eq!(birth.read(), Ok(None));
        assert_eq!(birth.check(), Ok(()));
        assert_eq!(birth.about_gregorian_year(), Some(1992));
    }

    #[test]
    fn the_31st_of_february_is_no_day() {
        for bad in ["1990-02-31", "31/02/1990", "1990-13", "١٩٩٠-٠٢-٣١"] {
            let read = said(bad, BirthCalendar::Gregory).check();
            assert_eq!(read, Err(Error::NoSuchDay { field: "birth", text: bad.into() }));
        }
        assert!(said("1372-12-31", BirthCalendar::Persian).check().is_err());
    }

    #[test]
    fn a_year_a_month_and_a_day_are_each_enough() {
        let read = |text| said(text, BirthCalendar::Gregory).read();
        assert_eq!(read("1950"), Ok(Some(PartialDate { year: 1950, month: None, day: None })));
        assert_eq!(
            read("١٩٥٠-٠٣"),
            Ok(Some(PartialDate { year: 1950, month: Some(3), day: None }))
        );
        assert_eq!(
            read("1950-01-01"),
            Ok(Some(PartialDate { year: 1950, month: Some(1), day: Some(1) }))
        );
        assert_eq!(
            read("12.03.1950"),
            Ok(Some(PartialDate { year: 1950, month: Some(3), day: Some(12) }))
        );
    }
}
