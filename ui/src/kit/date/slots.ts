/** The parts of a date or a time that a reader fills in: their order, their words, their limits. */
import {
  CalendarDate,
  getLocalTimeZone,
  parseAbsolute,
  toCalendar,
  toCalendarDate,
} from '@internationalized/date';
import {
  asciiFigures,
  type CalendarName,
  dayParts,
  makeCalendar,
  readDay,
  sayDay,
  writeDay,
} from '../../lib/calendars';
import {
  type DateKind,
  type Filled,
  MISSING,
  type Part,
  type PartialDate,
  readPartial,
  writePartial,
} from '../../lib/partial';
import { isoDay, withOffset } from '../../lib/today';

export type { DateKind, Filled, Part };
/** A part to fill in, or the text between two of them. */
export interface Slot {
  part: Part | null;
  text: string;
}
export type Reading =
  | { state: 'empty' }
  | { state: 'incomplete' }
  | { state: 'no-such-day' }
  | { state: 'complete'; value: string };

/** How a field counts and speaks. */
export interface Manner {
  kind: DateKind;
  tag: string;
  calendar: CalendarName;
}

const DATE: readonly Part[] = ['day', 'month', 'year'];
const TIME: readonly Part[] = ['hour', 'minute'];
const SAMPLE = '2026-03-05';

/** Whether this reader counts hours to twelve. */
export const countsToTwelve = (tag: string): boolean =>
  new Intl.DateTimeFormat(tag, { hour: 'numeric' }).resolvedOptions().hour12 === true;

/** The parts that must be filled in for a value. */
export function wantedParts({ kind, tag }: Manner): Part[] {
  const date = kind === 'time' ? [] : DATE;
  const time: Part[] = kind === 'date' ? [] : countsToTwelve(tag) ? [...TIME, 'period'] : [...TIME];
  return [...date, ...time];
}

/** The field's slots from beginning to end, in the order of this reader's language. */
export function slotsOf(manner: Manner): Slot[] {
  const date = manner.kind === 'time' ? [] : dateSlots(manner);
  const time = manner.kind === 'date' ? [] : timeSlots(manner.tag);
  const gap = date.length > 0 && time.length > 0 ? [{ part: null, text: '\u2003' }] : [];
  return [...date, ...gap, ...time];
}

const monthStyle = (calendar: CalendarName) => (calendar === 'gregory' ? 'short' : 'long');

function dateSlots({ tag, calendar }: Manner): Slot[] {
  const sample = readDay(SAMPLE, calendar);
  if (!sample) return [];
  const parts = dayParts(sample, tag, calendar, {
    day: 'numeric',
    month: monthStyle(calendar),
    year: 'numeric',
  });
  return toSlots(parts);
}

function timeSlots(tag: string): Slot[] {
  const maker = new Intl.DateTimeFormat(tag, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  });
  return toSlots(maker.formatToParts(new Date(`${SAMPLE}T09:30:00Z`)));
}

function toSlots(parts: Intl.DateTimeFormatPart[]): Slot[] {
  const names: Record<string, Part> = {
    day: 'day',
    month: 'month',
    year: 'year',
    relatedYear: 'year',
    hour: 'hour',
    minute: 'minute',
    dayPeriod: 'period',
  };
  const slots = parts.map(({ type, value }) => ({
    part: names[type] ?? null,
    text: type in names ? '' : value,
  }));
  // Text before the first part or after the last one belongs to a sentence, not to a field.
  while (slots[0]?.part === null) slots.shift();
  while (slots.at(-1)?.part === null) slots.pop();
  return slots;
}

/** What a filled part is called in the field. */
export function partText(part: Part, filled: Filled, { tag, calendar }: Manner): string {
  const value = filled[part];
  if (value === undefined) return '';
  if (part === 'month') return monthNames(tag, calendar, filled.year)[value - 1] ?? String(value);
  if (part === 'period') return periodNames(tag)[value] ?? '';
  return new Intl.NumberFormat(tag, {
    useGrouping: false,
    minimumIntegerDigits: part === 'minute' ? 2 : 1,
  }).format(value);
}

const namesMade = new Map<string, string[]>();

/** The names of a year's months. */
export function monthNames(tag: string, calendar: CalendarName, year?: number): string[] {
  const of = year ?? readDay(SAMPLE, calendar)?.year ?? 2026;
  const id = `${tag} ${calendar} ${of}`;
  const known = namesMade.get(id);
  if (known) return known;
  const count = makeCalendar(calendar).getMonthsInYear(
    new CalendarDate(makeCalendar(calendar), of, 1, 1),
  );
  const names = Array.from({ length: count }, (_, at) =>
    sayDay(new CalendarDate(makeCalendar(calendar), of, at + 1, 1), tag, {
      month: monthStyle(calendar),
    }),
  );
  namesMade.set(id, names);
  return names;
}

function periodNames(tag: string): string[] {
  const maker = new Intl.DateTimeFormat(tag, { hour: 'numeric', hour12: true, timeZone: 'UTC' });
  return ['T03:00:00Z', 'T15:00:00Z'].map(
    (time) =>
      maker.formatToParts(new Date(SAMPLE + time)).find((part) => part.type === 'dayPeriod')
        ?.value ?? '',
  );
}

/** The least and the greatest value of a part, given the parts that are filled in. */
export function limitsOf(
  part: Part,
  filled: Filled,
  { tag, calendar }: Manner,
): { min: number; max: number } {
  switch (part) {
    case 'year':
      return { min: 1, max: 9999 };
    case 'month':
      return { min: 1, max: monthNames(tag, calendar, filled.year).length };
    case 'day':
      return { min: 1, max: daysIn(filled, calendar) };
    case 'hour':
      return countsToTwelve(tag) ? { min: 1, max: 12 } : { min: 0, max: 23 };
    case 'minute':
      return { min: 0, max: 59 };
    case 'period':
      return { min: 0, max: 1 };
  }
}

function daysIn({ year, month }: Filled, calendar: CalendarName): number {
  if (month === undefined) return 31;
  const kind = makeCalendar(calendar);
  const of = year ?? (calendar === 'gregory' ? 2024 : (readDay('2024-06-01', calendar)?.year ?? 1));
  return kind.getDaysInMonth(new CalendarDate(kind, of, month, 1));
}

/** The value that the filled parts make. */
export function reading(filled: Filled, manner: Manner): Reading {
  const wanted = wantedParts(manner);
  const missing = wanted.filter((part) => filled[part] === undefined);
  if (missing.length === wanted.length) return { state: 'empty' };
  // The year 19 is not a value while 1987 is being typed.
  const isYearBegun = filled.year !== undefined && filled.year < 1000;
  if (missing.length > 0 || isYearBegun) return { state: 'incomplete' };
  const time = timeText(filled, manner.tag);
  if (manner.kind === 'time') return { state: 'complete', value: time };
  const { year = 1, month = 1, day = 1 } = filled;
  if (day > daysIn(filled, manner.calendar)) return { state: 'no-such-day' };
  const date = writeDay(new CalendarDate(makeCalendar(manner.calendar), year, month, day));
  if (manner.kind === 'date') return { state: 'complete', value: date };
  const value = withOffset(`${date}T${time}`);
  return value ? { state: 'complete', value } : { state: 'incomplete' };
}

function timeText({ hour = 0, minute = 0, period = 0 }: Filled, tag: string): string {
  const whole = countsToTwelve(tag) ? (hour % 12) + period * 12 : hour;
  return `${String(whole).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** The text of what is filled in, whole or not; `null` where nothing is. */
export function textOf(filled: Filled, manner: Manner): string | null {
  const read = reading(filled, manner);
  if (read.state === 'empty') return null;
  if (read.state === 'complete') return read.value;
  return writePartial({ ...manner, filled, toTwelve: countsToTwelve(manner.tag) });
}

/** The parts of a stored value or of one that is not whole, as this reader sees them. */
export function fillFrom(value: string | null, manner: Manner): Filled {
  const whole = value?.includes(MISSING) ? {} : wholeFrom(value, manner);
  const partial = value && Object.keys(whole).length === 0 ? readPartial(value) : null;
  if (!partial) return whole;
  return { ...partialDay(partial, manner), ...partialTime(partial, manner) };
}

/** A whole day is shown in the reader's calendar; figures that are none yet stay as they are. */
function partialDay({ filled, calendar }: PartialDate, manner: Manner): Filled {
  const typed = Object.fromEntries(
    DATE.filter((part) => filled[part] !== undefined).map((part) => [part, filled[part]]),
  );
  const { year = 0, month = 0, day = 0 } = filled;
  const isDay = year >= 1000 && month > 0 && day > 0 && day <= daysIn(filled, calendar);
  if (calendar === manner.calendar || !isDay) return typed;
  const iso = writeDay(new CalendarDate(makeCalendar(calendar), year, month, day));
  return dateParts(iso, manner.calendar);
}

function partialTime({ filled, toTwelve }: PartialDate, { tag }: Manner): Filled {
  const { hour, minute, period } = filled;
  const rest = minute === undefined ? {} : { minute };
  const half = period === undefined ? {} : { period };
  if (hour === undefined) return { ...rest, ...(countsToTwelve(tag) ? half : {}) };
  if (toTwelve === countsToTwelve(tag)) return { ...rest, hour, ...half };
  if (!toTwelve) return { ...rest, ...hourParts(hour, tag) };
  return { ...rest, hour: period === undefined ? hour : (hour % 12) + period * 12 };
}

function wholeFrom(value: string | null, manner: Manner): Filled {
  if (!value) return {};
  if (manner.kind === 'date') return dateParts(value, manner.calendar);
  if (manner.kind === 'time') return timeParts(value, manner.tag);
  try {
    const moment = parseAbsolute(value, getLocalTimeZone());
    const day = toCalendar(toCalendarDate(moment), makeCalendar('gregory')).toString();
    const time = `${String(moment.hour).padStart(2, '0')}:${String(moment.minute).padStart(2, '0')}`;
    return { ...dateParts(day, manner.calendar), ...timeParts(time, manner.tag) };
  } catch {
    return {};
  }
}

function dateParts(iso: string, calendar: CalendarName): Filled {
  const day = readDay(iso, calendar);
  return day ? { day: day.day, month: day.month, year: day.year } : {};
}

function timeParts(text: string, tag: string): Filled {
  const found = /^(\d{1,2}):(\d{2})/.exec(text);
  const [hour, minute] = [Number(found?.[1]), Number(found?.[2])];
  if (!found || hour > 23 || minute > 59) return {};
  return { ...hourParts(hour, tag), minute };
}

/** An hour of the day as it is shown. */
export function hourParts(hour: number, tag: string): Filled {
  return countsToTwelve(tag) ? { hour: hour % 12 || 12, period: hour < 12 ? 0 : 1 } : { hour };
}

/** The current day and time, as far as the field holds them. */
export function fillNow(now: Date, manner: Manner): Filled {
  const time = timeParts(
    `${now.getHours()}:${String(now.getMinutes()).padStart(2, '0')}`,
    manner.tag,
  );
  if (manner.kind === 'time') return time;
  const date = dateParts(isoDay(now), manner.calendar);
  return manner.kind === 'date' ? date : { ...date, ...time };
}

const DAY_TYPED = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const TIME_TYPED = /^(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?$/;

/** A value that was pasted or typed as a whole (ISO 8601), with figures of any script. */
export function readTyped(text: string, manner: Manner): Filled | null {
  const typed = asciiFigures(text.trim());
  const moment = /^(.+?)[T ](\d{1,2}:\d{2}.*)$/.exec(typed);
  if (moment && manner.kind === 'moment') {
    const zoned = fillFrom(typed.replace(' ', 'T'), manner);
    if (/(Z|[+-]\d{2}:\d{2})$/.test(typed)) return zoned.hour === undefined ? null : zoned;
    const date = readTyped(moment[1] ?? '', { ...manner, kind: 'date' });
    const time = readTyped(moment[2] ?? '', { ...manner, kind: 'time' });
    return date && time && { ...date, ...time };
  }
  const day = DAY_TYPED.exec(typed);
  if (day && manner.kind !== 'time') {
    const [, year = '', month = '', date = ''] = day;
    const parts = dateParts(
      `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`,
      manner.calendar,
    );
    return parts.day === undefined ? null : parts;
  }
  if (!TIME_TYPED.test(typed) || manner.kind !== 'time') return null;
  const time = timeParts(typed, manner.tag);
  return time.hour === undefined ? null : time;
}
