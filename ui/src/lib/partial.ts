/**
 * A date or a time that is not whole, as text: `2026-12-05 2:30 ?`, `2026-?-05`, `2026-02-30`.
 * It is kept and saved like all typing, so that Rust refuses it and names its field.
 *
 * None of these texts reads as a date or a moment of ISO 8601. Days of another calendar name it,
 * as RFC 9557 does: `1404-12-30[u-ca=persian]` is no day of the year 1404.
 */
import { CALENDARS, type CalendarName } from './calendars';

export type DateKind = 'date' | 'time' | 'moment';
export type Part = 'day' | 'month' | 'year' | 'hour' | 'minute' | 'period';
/** What is filled in. `hour` is as it is shown; `period` is 0 before noon and 1 after it. */
export type Filled = Partial<Record<Part, number>>;

export interface PartialDate {
  kind: DateKind;
  calendar: CalendarName;
  filled: Filled;
  /** Whether its hours are counted to twelve. */
  toTwelve: boolean;
}

/** Stands for a part that was not filled in. */
export const MISSING = '?';
const PERIODS = ['AM', 'PM'];

export function writePartial({ kind, calendar, filled, toTwelve }: PartialDate): string {
  const { day, month, year, hour, minute, period } = filled;
  const two = (part: number | undefined) => part?.toString().padStart(2, '0') ?? MISSING;
  // The year 19 is on its way to be 1987.
  const yearText = (year ?? 0) >= 1000 ? year : `${year ?? ''}${MISSING}`;
  const date = `${yearText}-${two(month)}-${two(day)}`;
  const half = toTwelve ? ` ${period === undefined ? MISSING : (PERIODS[period] ?? MISSING)}` : '';
  const time = `${hour ?? MISSING}:${two(minute)}${half}`;
  const text = kind === 'date' ? date : kind === 'time' ? time : `${date} ${time}`;
  return calendar === 'gregory' || kind === 'time' ? text : `${text}[u-ca=${calendar}]`;
}

const DATE = String.raw`(?<year>\d*)\??-(?<month>\d\d|\?)-(?<day>\d\d|\?)`;
const TIME = String.raw`(?<hour>\d+|\?):(?<minute>\d\d|\?)(?: (?<period>AM|PM|\?))?`;
const TEXT = new RegExp(`^(?:${DATE})?(?<gap> ?)(?:${TIME})?(?:\\[u-ca=(?<calendar>[a-z-]+)\\])?$`);

/** What such a text says; `null` for any other text. */
export function readPartial(text: string): PartialDate | null {
  const found = TEXT.exec(text)?.groups;
  if (!found || text === '') return null;
  const [hasDate, hasTime] = [found['month'] !== undefined, found['minute'] !== undefined];
  if ((hasDate && hasTime) !== (found['gap'] === ' ')) return null;
  const calendar = CALENDARS.find((one) => one === found['calendar']) ?? 'gregory';
  const filled: Filled = {};
  for (const part of ['day', 'month', 'year', 'hour', 'minute'] as const) {
    if (/^\d+$/.test(found[part] ?? '')) filled[part] = Number(found[part]);
  }
  const period = PERIODS.indexOf(found['period'] ?? '');
  if (period >= 0) filled.period = period;
  const kind = hasDate ? (hasTime ? 'moment' : 'date') : 'time';
  return { kind, calendar, filled, toTwelve: found['period'] !== undefined };
}
