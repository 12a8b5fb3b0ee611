/** Which calendar and which figures a reader uses. */
import {
  type Calendar,
  type CalendarDate,
  createCalendar,
  GregorianCalendar,
  parseDate,
  toCalendar,
} from '@internationalized/date';

export const CALENDARS = ['gregory', 'persian', 'ethiopic', 'islamic-umalqura'] as const;
export type CalendarName = (typeof CALENDARS)[number];

// Intl gives these languages the Gregorian calendar; people who read them count otherwise.
const OWN: Record<string, CalendarName> = { am: 'ethiopic', ti: 'ethiopic', ps: 'persian' };
const GREGORIAN = new GregorianCalendar();

/** The calendar that a reader of this language uses. */
export function calendarOf(tag: string): CalendarName {
  const own = OWN[tag.split('-')[0] ?? ''];
  if (own) return own;
  const named = new Intl.DateTimeFormat(tag).resolvedOptions().calendar;
  return CALENDARS.find((one) => one === named) ?? 'gregory';
}

/** The tag with a calendar, for Intl. */
export const withCalendar = (tag: string, calendar: CalendarName) =>
  new Intl.Locale(tag, { calendar }).toString();

export const makeCalendar = (name: CalendarName): Calendar => createCalendar(name);

/** A stored day in this calendar; `null` for what is no day. */
export function readDay(iso: string | null, calendar: CalendarName): CalendarDate | null {
  if (!iso || !/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
  try {
    return toCalendar(parseDate(iso), makeCalendar(calendar));
  } catch {
    return null;
  }
}

/** A day of any calendar as records hold it (ISO 8601). */
export const writeDay = (day: CalendarDate): string => toCalendar(day, GREGORIAN).toString();

/** Formats a day of any calendar. */
export function sayDay(
  day: CalendarDate,
  tag: string,
  options: Intl.DateTimeFormatOptions,
): string {
  const calendar = CALENDARS.find((one) => one === day.calendar.identifier) ?? 'gregory';
  return dayParts(day, tag, calendar, options)
    .map((part) => part.value)
    .join('');
}

/** The parts of a formatted day, without the era: every calendar here counts in its current one. */
export function dayParts(
  day: CalendarDate,
  tag: string,
  calendar: CalendarName,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormatPart[] {
  const maker = new Intl.DateTimeFormat(withCalendar(tag, calendar), {
    ...options,
    timeZone: 'UTC',
  });
  return withoutEra(maker.formatToParts(day.toDate('UTC')));
}

export function withoutEra(parts: Intl.DateTimeFormatPart[]): Intl.DateTimeFormatPart[] {
  const at = parts.findIndex((part) => part.type === 'era');
  if (at < 0) return parts;
  // The space that set the era off goes with it.
  const before = parts[at - 1]?.type === 'literal' ? at - 1 : at;
  const first = before === at && at === 0 && parts[1]?.type === 'literal' ? 2 : at + 1;
  return [...parts.slice(0, before), ...parts.slice(first)];
}

// The zero of each script's figures that a keyboard of a shipped or expected language types.
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1040, 0x17e0, 0xff10];

/** The value of one decimal figure of any of these scripts; `null` for another character. */
export function figure(character: string): number | null {
  const code = character.codePointAt(0);
  if (code === undefined || [...character].length !== 1) return null;
  const zero = ZEROS.find((one) => code >= one && code < one + 10);
  return zero === undefined ? null : code - zero;
}

/** The same text with ASCII figures. */
export const asciiFigures = (text: string) =>
  [...text].map((one) => figure(one)?.toString() ?? one).join('');
