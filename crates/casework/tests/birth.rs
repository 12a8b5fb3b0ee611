//! A birth as people say it: what is read as a date, in which calendar, and about how old.
#![allow(missing_docs)]

use casework::person::{Birth, BirthCalendar, BirthCertainty, Person};
use casework::{Error, Record};

fn said(as_written: &str, calendar: BirthCalendar) -> Birth {
    Birth { as_written: as_written.into(), calendar, certainty: BirthCertainty::Reported }
}

fn is_a_day(as_written: &str, calendar: BirthCalendar) -> bool {
    said(as_written, calendar).read().is_ok()
}

#[test]
fn each_calendar_has_its_own_months_and_their_days() {
    use BirthCalendar::{Ethiopic, Gregory, Islamic, Persian};
    for (calendar, days) in [
        (Gregory, ["1990-12-31", "1992-02-29", "1990-01-01"]),
        (Persian, ["1371-06-31", "1371-12-30", "1371-01-01"]),
        (Ethiopic, ["1984-13-06", "1984-12-30", "1984-01-01"]),
        (Islamic, ["1412-12-30", "1412-01-30", "1412-01-01"]),
    ] {
        for day in days {
            assert!(is_a_day(day, calendar), "{day} {calendar:?}");
        }
    }
    for (calendar, no_days) in [
        (Gregory, ["1990-04-31", "1990-02-29", "1990-13-01"]),
        (Persian, ["1371-07-31", "1371-06-32", "1371-13-01"]),
        (Ethiopic, ["1984-13-07", "1984-12-31", "1984-14-01"]),
        (Islamic, ["1412-12-31", "1412-01-31", "1412-13-01"]),
    ] {
        for no_day in no_days {
            assert!(!is_a_day(no_day, calendar), "{no_day} {calendar:?}");
        }
    }
    for calendar in [Gregory, Persian, Ethiopic, Islamic] {
        for zero in ["1400-00-01", "1400-01-00", "1400-00"] {
            assert!(!is_a_day(zero, calendar), "{zero} {calendar:?}");
        }
    }
}

#[test]
fn only_a_year_of_four_digits_is_read_as_one() {
    let read = |text| {
        let read = said(text, BirthCalendar::Gregory).read();
        read.map(|date| date.map(|date| (date.year, date.month, date.day)))
    };
    let date = |year, month, day| Ok(Some((year, month, day)));
    assert_eq!(read("1950/3/12"), date(1950, Some(3), Some(12)));
    assert_eq!(read("12-3-1950"), date(1950, Some(3), Some(12)));
    assert_eq!(read("3-1950"), date(1950, Some(3), None));
    assert_eq!(read("1950-3"), date(1950, Some(3), None));
    assert_eq!(read(" 1950 "), date(1950, None, None));
    for unclear in ["50", "195", "12-3-50", "3-50", "12-1950-3", "1950-3-12-1", "", "-", "about 52"]
    {
        assert_eq!(read(unclear), Ok(None), "{unclear}");
    }
}

#[test]
fn a_birth_is_about_a_gregorian_year_whatever_the_calendar() {
    use BirthCalendar::{Ethiopic, Gregory, Islamic, Persian};
    for (text, calendar, year) in [
        ("1992", Gregory, Some(1992)),
        ("1371", Persian, Some(1992)),
        ("1984", Ethiopic, Some(1992)),
        ("1412", Islamic, Some(1992)),
        ("12-03-1992", Gregory, Some(1992)),
        ("spring 1371", Persian, Some(1992)),
        ("بهار ۱۳۷۱", Persian, Some(1992)),
        ("1371 or 1372", Persian, None),
        ("house 12, spring", Persian, None),
        ("number 13711", Persian, None),
    ] {
        assert_eq!(said(text, calendar).about_gregorian_year(), year, "{text}");
    }
}

#[test]
fn a_birth_that_no_calendar_has_is_refused_with_the_person() {
    let born =
        |birth| Person { name_full: "Sakina".into(), birth: Some(birth), ..Person::default() };
    let refused = Err(Error::NoSuchDay { field: "birth", text: "1990-02-31".into() });
    assert_eq!(born(said("1990-02-31", BirthCalendar::Gregory)).check(), refused);
    let endless = born(said(&"x".repeat(301), BirthCalendar::Gregory)).check();
    assert_eq!(endless, Err(Error::TooLong { field: "birth", max: 300, actual: 301 }));
}
