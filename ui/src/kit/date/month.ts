/** One month as a grid of weeks, and where the arrow keys go in it. */
import {
  type CalendarDate,
  endOfMonth,
  getWeeksInMonth,
  startOfMonth,
  startOfWeek,
} from '@internationalized/date';
import { type CalendarName, readDay, sayDay } from '../../lib/calendars';

export interface Day {
  date: CalendarDate;
  /** Whether it belongs to the month that is shown. */
  inside: boolean;
}

/** The weeks of the month of this day, from the reader's first day of the week. */
export function weeksOf(shown: CalendarDate, tag: string): Day[][] {
  const first = startOfMonth(shown);
  const start = startOfWeek(first, tag);
  return Array.from({ length: getWeeksInMonth(shown, tag) }, (_, week) =>
    Array.from({ length: 7 }, (_, at) => {
      const date = start.add({ days: week * 7 + at });
      return { date, inside: date.month === first.month && date.year === first.year };
    }),
  );
}

/** The names of the days of a week, short and whole. */
export function weekdayNames(week: Day[], tag: string): { short: string; whole: string }[] {
  return week.map(({ date }) => ({
    short: sayDay(date, tag, { weekday: 'short' }),
    whole: sayDay(date, tag, { weekday: 'long' }),
  }));
}

/** What the month is called, and between which Gregorian months it lies where it is another's. */
export function monthTitle(shown: CalendarDate, tag: string): { own: string; gregorian: string } {
  const own = sayDay(shown, tag, { month: 'long', year: 'numeric' });
  if (shown.calendar.identifier === 'gregory') return { own, gregorian: '' };
  const maker = new Intl.DateTimeFormat(new Intl.Locale(tag, { calendar: 'gregory' }).toString(), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return {
    own,
    gregorian: maker.formatRange(
      startOfMonth(shown).toDate('UTC'),
      endOfMonth(shown).toDate('UTC'),
    ),
  };
}

/** Where a key leads from a day; `null` for a key that does not move. */
export function moveBy(
  day: CalendarDate,
  key: string,
  rtl: boolean,
  tag: string,
): CalendarDate | null {
  const forward = rtl ? 'ArrowLeft' : 'ArrowRight';
  const back = rtl ? 'ArrowRight' : 'ArrowLeft';
  switch (key) {
    case forward:
      return day.add({ days: 1 });
    case back:
      return day.subtract({ days: 1 });
    case 'ArrowDown':
      return day.add({ weeks: 1 });
    case 'ArrowUp':
      return day.subtract({ weeks: 1 });
    case 'PageDown':
      return day.add({ months: 1 });
    case 'PageUp':
      return day.subtract({ months: 1 });
    case 'Home':
      return startOfWeek(day, tag);
    case 'End':
      return startOfWeek(day, tag).add({ days: 6 });
    default:
      return null;
  }
}

/** Whether a stored day lies within the bounds, each of which may be open (ISO 8601). */
export function withinBounds(
  iso: string,
  min: string | undefined,
  max: string | undefined,
): boolean {
  return (min === undefined || iso >= min) && (max === undefined || iso <= max);
}

/** The day that a grid opens at: the field's own, else today. */
export const openAt = (value: string | null, today: string, calendar: CalendarName) =>
  readDay(value, calendar) ?? readDay(today, calendar);
