/** Numbers, days and moments in a reader's language, calendar and hours, through Intl. */
import { calendarOf, withCalendar, withoutEra } from './calendars';

const DAY_ONLY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T/;

/** A stored day or moment as a date; a day alone is that day wherever the reader is. */
function read(text: string): Date | null {
  const day = DAY_ONLY.exec(text);
  if (!day && !MOMENT.test(text)) return null;
  const date = day ? new Date(Number(day[1]), Number(day[2]) - 1, Number(day[3])) : new Date(text);
  return Number.isNaN(date.getTime()) ? null : date;
}

const makers = new Map<string, Intl.DateTimeFormat>();

function show(text: string, tag: string, options: Intl.DateTimeFormatOptions): string {
  const date = read(text);
  // What is no date was written in words: it is shown as it was said.
  if (!date) return text;
  const id = tag + JSON.stringify(options);
  let maker = makers.get(id);
  if (!maker) {
    maker = new Intl.DateTimeFormat(withCalendar(tag, calendarOf(tag)), options);
    makers.set(id, maker);
  }
  const said = withoutEra(maker.formatToParts(date)).map((part) => part.value);
  // Engines differ in the space before AM and PM; no line breaks there.
  return said.join('').replaceAll('\u202f', '\u00a0');
}

export const day = (text: string, tag: string) =>
  show(text, tag, { day: 'numeric', month: 'long', year: 'numeric' });
export const weekday = (text: string, tag: string) =>
  show(text, tag, { weekday: 'long', day: 'numeric', month: 'long' });
export const shortDay = (text: string, tag: string) =>
  show(text, tag, { day: 'numeric', month: 'short' });
export const month = (text: string, tag: string) => show(text, tag, { month: 'long' });
export const year = (text: string, tag: string) => show(text, tag, { year: 'numeric' });
export const moment = (text: string, tag: string) =>
  show(text, tag, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
export const time = (text: string, tag: string) =>
  show(text, tag, { hour: 'numeric', minute: '2-digit' });
export const seconds = (text: string, tag: string) =>
  show(text, tag, { hour: 'numeric', minute: '2-digit', second: '2-digit' });

/** The time alone for a moment of today, the whole moment for any other. */
export function near(text: string, tag: string, now: Date): string {
  return read(text)?.toDateString() === now.toDateString() ? time(text, tag) : moment(text, tag);
}

export const number = (value: number, tag: string) => new Intl.NumberFormat(tag).format(value);

/** Bytes in the largest unit that leaves a readable figure. */
export function bytes(value: number, tag: string): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(value < 1 ? 0 : Math.floor(Math.log10(value) / 3), units.length - 1);
  const unit = units[step] ?? 'byte';
  return new Intl.NumberFormat(tag, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: step > 1 ? 1 : 0,
  }).format(value / 1000 ** step);
}

export const list = (items: string[], tag: string) =>
  new Intl.ListFormat(tag, { type: 'conjunction', style: 'narrow' }).format(items);
