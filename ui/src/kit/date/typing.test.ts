import { describe, expect, it } from 'vitest';
import { type Filled, fillFrom, type Manner, partText, readTyped, reading, slotsOf } from './slots';
import { stepPart, typeCharacter, wholeYear } from './typing';

const NOW = new Date(2026, 10, 24, 14, 5);
const english: Manner = { kind: 'date', tag: 'en', calendar: 'gregory' };
const spanish: Manner = { kind: 'moment', tag: 'es', calendar: 'gregory' };
const dari: Manner = { kind: 'date', tag: 'fa-AF', calendar: 'persian' };
const time: Manner = { kind: 'time', tag: 'en', calendar: 'gregory' };

const order = (manner: Manner) =>
  slotsOf(manner)
    .map((slot) => slot.part)
    .filter((part) => part !== null);

function typed(text: string, part: Parameters<typeof typeCharacter>[1], manner: Manner): Filled {
  let state = { filled: {} as Filled, buffer: '' };
  for (const one of text)
    state = typeCharacter(state.filled, part, state.buffer, one, manner) ?? state;
  return state.filled;
}

describe('the parts of a field', () => {
  it('stand in the order of the reader', () => {
    expect(order(english)).toEqual(['month', 'day', 'year']);
    expect(order(spanish)).toEqual(['day', 'month', 'year', 'hour', 'minute']);
    expect(order(time)).toEqual(['hour', 'minute', 'period']);
    expect(order({ ...english, tag: 'ar' })).toEqual(['day', 'month', 'year']);
    expect(order({ ...english, calendar: 'persian' })).toEqual(['month', 'day', 'year']);
  });

  it('are said in the figures and the calendar of the reader', () => {
    const filled = fillFrom('1987-03-21', dari);
    expect(filled).toEqual({ day: 1, month: 1, year: 1366 });
    expect(partText('year', filled, dari)).toBe('۱۳۶۶');
    expect(partText('month', filled, dari)).toBe('حمل');
    expect(partText('day', { day: 5 }, { ...english, tag: 'ar-EG' })).toBe('٥');
  });
});

describe('the value of a field', () => {
  it('is the day that its parts make, in any calendar', () => {
    expect(reading({ day: 1, month: 1, year: 1366 }, dari)).toEqual({
      state: 'complete',
      value: '1987-03-21',
    });
  });

  it('is none before every part is filled in', () => {
    expect(reading({}, english)).toEqual({ state: 'empty' });
    expect(reading({ day: 1, year: 2026 }, english)).toEqual({ state: 'incomplete' });
    expect(reading({ hour: 2, minute: 5 }, time)).toEqual({ state: 'incomplete' });
  });

  it('is none for a day that the month does not have', () => {
    expect(reading({ day: 30, month: 2, year: 2026 }, english)).toEqual({ state: 'no-such-day' });
  });

  it('is a time of 24 hours, however the reader counts them', () => {
    expect(reading({ hour: 12, minute: 5, period: 0 }, time)).toEqual({
      state: 'complete',
      value: '00:05',
    });
    expect(reading({ hour: 2, minute: 5, period: 1 }, time)).toEqual({
      state: 'complete',
      value: '14:05',
    });
    expect(fillFrom('00:30', time)).toEqual({ hour: 12, minute: 30, period: 0 });
  });

  it('is a moment with the offset of this laptop', () => {
    const filled = { day: 24, month: 11, year: 2026, hour: 14, minute: 5 };
    const read = reading(filled, spanish);
    expect(read.state === 'complete' && new Date(read.value).getTime()).toBe(NOW.getTime());
    expect(read.state === 'complete' && fillFrom(read.value, spanish)).toEqual(filled);
  });

  it('can be typed or pasted as a whole, with any figures', () => {
    expect(readTyped(' ۱۹۸۷-۰۳-۲۱ ', dari)).toEqual({ day: 1, month: 1, year: 1366 });
    expect(readTyped('2026-11-24 14:05', spanish)).toEqual({
      day: 24,
      month: 11,
      year: 2026,
      hour: 14,
      minute: 5,
    });
    expect(readTyped('9:30', time)).toEqual({ hour: 9, minute: 30, period: 0 });
    expect(readTyped('2026-02-30', english)).toBeNull();
    expect(readTyped('25:00', time)).toBeNull();
    expect(readTyped('tomorrow', english)).toBeNull();
  });
});

describe('a key', () => {
  it('fills a part, and the next part is due when no further figure fits', () => {
    expect(typeCharacter({}, 'day', '', '3', english)).toEqual({
      filled: { day: 3 },
      buffer: '3',
      done: false,
    });
    expect(typeCharacter({}, 'day', '', '4', english)?.done).toBe(true);
    expect(typeCharacter({ day: 3 }, 'day', '3', '1', english)).toMatchObject({
      filled: { day: 31 },
      done: true,
    });
    expect(typeCharacter({}, 'month', '', '2', english)?.done).toBe(true);
  });

  it('may be a figure of another script', () => {
    expect(typed('۱۳۶۶', 'year', dari)).toEqual({ year: 1366 });
    expect(typed('٢٤', 'day', english)).toEqual({ day: 24 });
  });

  it('may be the letters of a month, with or without accents', () => {
    expect(typed('ju', 'month', english)).toEqual({ month: 6 });
    expect(typed('jul', 'month', english)).toEqual({ month: 7 });
    expect(typed('ago', 'month', { ...english, tag: 'es' })).toEqual({ month: 8 });
    const march = { filled: { month: 3 }, done: true };
    expect(typeCharacter({ month: 3 }, 'month', 'ma', 'r', english)).toMatchObject(march);
    expect(typed('p', 'period', time)).toEqual({ period: 1 });
  });

  it('may name an hour of the afternoon to a reader who counts to twelve', () => {
    expect(typed('14', 'hour', time)).toEqual({ hour: 2, period: 1 });
    expect(typed('2', 'hour', time)).toEqual({ hour: 2 });
  });

  it('steps around the end of a part, and starts at the current time where a part is empty', () => {
    expect(stepPart({ month: 12 }, 'month', 1, english, NOW)).toEqual({ month: 1 });
    expect(stepPart({ day: 1, month: 2, year: 2026 }, 'day', -1, english, NOW).day).toBe(28);
    expect(stepPart({}, 'year', 1, english, NOW)).toEqual({ year: 2026 });
  });
});

it('a year of two figures is the nearest one that is not far ahead', () => {
  expect(wholeYear({ year: 87 }, english, NOW).year).toBe(1987);
  expect(wholeYear({ year: 27 }, english, NOW).year).toBe(2027);
  expect(wholeYear({ year: 66 }, dari, NOW).year).toBe(1366);
  expect(wholeYear({ year: 1366 }, dari, NOW).year).toBe(1366);
});
