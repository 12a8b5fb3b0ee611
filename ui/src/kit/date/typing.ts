/** What each key does in one part of a date or a time. */
import {
  type Filled,
  fillNow,
  hourParts,
  limitsOf,
  type Manner,
  monthNames,
  type Part,
  partText,
} from './slots';
import { figure } from '../../lib/calendars';

/** A field while it is typed into. */
export interface Typed {
  filled: Filled;
  /** The characters typed into this part so far; empty when the next one replaces it. */
  buffer: string;
  /** Whether this part takes no further character, so that the next part is due. */
  done: boolean;
}

const set = (filled: Filled, part: Part, value: number): Filled => ({ ...filled, [part]: value });

/** Takes one character; `null` if it means nothing in this part. */
export function typeCharacter(
  filled: Filled,
  part: Part,
  buffer: string,
  character: string,
  manner: Manner,
): Typed | null {
  const digit = figure(character);
  if (digit !== null) {
    return part === 'period' ? null : typeDigit(filled, part, buffer, digit, manner);
  }
  if (part !== 'month' && part !== 'period') return null;
  return typeLetter(filled, part, buffer, character, manner);
}

function typeDigit(
  filled: Filled,
  part: Exclude<Part, 'period'>,
  buffer: string,
  digit: number,
  manner: Manner,
): Typed {
  // Hours of the afternoon may be typed as 13 to 23 by readers who count to twelve.
  const most = part === 'hour' ? 23 : limitsFor(filled, part, manner);
  const figures = String(most).length;
  const before = /^\d+$/.test(buffer) ? buffer : '';
  let next = before + String(digit);
  if (Number(next) > most || next.length > figures) next = String(digit);
  const value = Number(next);
  const done = next.length === figures || value * 10 > most;
  const min = part === 'hour' || part === 'minute' ? 0 : 1;
  if (value < min) return { filled: without(filled, part), buffer: next, done: false };
  return { filled: setHourOr(filled, part, value, manner), buffer: done ? '' : next, done };
}

// A day is typed before its month in some languages, so any day of the longest month is taken.
function limitsFor(filled: Filled, part: Part, manner: Manner): number {
  return part === 'day' ? 31 : limitsOf(part, filled, manner).max;
}

function setHourOr(filled: Filled, part: Part, value: number, manner: Manner): Filled {
  if (part !== 'hour') return set(filled, part, value);
  const shown = hourParts(value, manner.tag);
  // From 1 to 12 the half of the day stays open until it is said.
  if (shown.period !== undefined && value >= 1 && value <= 12) return set(filled, 'hour', value);
  return { ...filled, ...shown };
}

function typeLetter(
  filled: Filled,
  part: 'month' | 'period',
  buffer: string,
  letter: string,
  manner: Manner,
): Typed | null {
  const names =
    part === 'month'
      ? monthNames(manner.tag, manner.calendar, filled.year)
      : [0, 1].map((period) => partText('period', { period }, manner));
  const latin = part === 'period' ? ['am', 'pm'] : [];
  const fits = (typed: string) => {
    const found = names.findIndex((name) => folded(name).startsWith(folded(typed)));
    return found >= 0 ? found : latin.findIndex((name) => name.startsWith(folded(typed)));
  };
  for (const typed of [buffer + letter, letter]) {
    const found = fits(typed);
    if (found < 0) continue;
    const value = part === 'month' ? found + 1 : found;
    const isSure =
      part === 'month' &&
      [...typed].length > 2 &&
      names.filter((name) => folded(name).startsWith(folded(typed))).length === 1;
    return { filled: set(filled, part, value), buffer: isSure ? '' : typed, done: isSure };
  }
  return null;
}

const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** Up and down: one more or one less; from an empty part, what the clock says. */
export function stepPart(
  filled: Filled,
  part: Part,
  by: number,
  manner: Manner,
  now: Date,
): Filled {
  const value = filled[part];
  if (value === undefined) return set(filled, part, fillNow(now, manner)[part] ?? 0);
  const { min, max } = limitsOf(part, filled, manner);
  if (part === 'year') return set(filled, part, Math.min(max, Math.max(min, value + by)));
  const count = max - min + 1;
  return set(filled, part, ((((value - min + by) % count) + count) % count) + min);
}

export function without(filled: Filled, part: Part): Filled {
  return { ...filled, [part]: undefined };
}

/** A year typed with one or two figures is the one of them nearest to now, at most ten ahead. */
export function wholeYear(filled: Filled, manner: Manner, now: Date): Filled {
  const { year } = filled;
  const current = fillNow(now, { ...manner, kind: 'date' }).year;
  if (year === undefined || year > 99 || current === undefined) return filled;
  const century = Math.floor(current / 100) * 100;
  return set(filled, 'year', century + year > current + 10 ? century - 100 + year : century + year);
}
