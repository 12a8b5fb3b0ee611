import { describe, expect, it } from 'vitest';
import { DateEntry } from './entry.svelte';
import { type Filled, fillFrom, type Manner, textOf, wantedParts } from './slots';

const NOW = new Date(2026, 10, 24, 14, 5);
const manner: Manner = { kind: 'date', tag: 'en', calendar: 'gregory' };

function field(value: string | null = null, of: Manner = manner) {
  const told: (string | null)[] = [];
  const entry = new DateEntry(value, of, (one) => told.push(one));
  const type = (part: Parameters<DateEntry['type']>[0], text: string) => {
    entry.settle(NOW);
    for (const one of text) entry.type(part, one);
  };
  return { entry, told, type };
}

it('hands a date on when it is whole, and marks the years on the way to it as unfinished', () => {
  const { entry, told, type } = field('2026-03-05');
  type('year', '1987');
  expect(told).toEqual(['1?-03-05', '19?-03-05', '198?-03-05', '1987-03-05']);
  entry.erase('day');
  expect(told.at(-1)).toBe('1987-03-?');
});

it('makes a year of two figures whole when the reader goes on', () => {
  const { entry, told, type } = field('2026-03-05');
  type('year', '87');
  entry.settle(NOW);
  expect(told.at(-1)).toBe('1987-03-05');
});

it('keeps what is half filled in when the screen is drawn again', () => {
  const { entry, told, type } = field();
  type('month', '3');
  entry.take(told.at(-1) ?? null, manner);
  expect(entry.filled.month).toBe(3);
});

it('shows the same day to a reader of another calendar', () => {
  const { entry, told } = field('1987-03-21');
  entry.take('1987-03-21', { ...manner, tag: 'fa-AF', calendar: 'persian' });
  expect(entry.filled).toEqual({ day: 1, month: 1, year: 1366 });
  expect(told).toEqual([]);
});

it('takes a value that comes from outside', () => {
  const { entry, told } = field('1987-03-21');
  entry.take('2026-11-24', manner);
  expect(entry.filled).toEqual({ day: 24, month: 11, year: 2026 });
  entry.take(null, manner);
  expect(entry.isEmpty).toBe(true);
  expect(told).toEqual([]);
});

it('takes a whole value that is pasted, and refuses what is none', () => {
  const { entry, told } = field();
  expect(entry.paste('2026-02-30')).toBe(false);
  expect(entry.paste('2026-11-24')).toBe(true);
  expect(entry.paste('')).toBe(true);
  expect(told).toEqual(['2026-11-24', null]);
});

describe('what is half filled in', () => {
  const english: Manner = { kind: 'moment', tag: 'en', calendar: 'gregory' };
  const manners: Manner[] = (['date', 'time', 'moment'] as const).flatMap((kind) => [
    { ...english, kind },
    { kind, tag: 'es', calendar: 'gregory' },
    { kind, tag: 'fa-AF', calendar: 'persian' },
  ]);
  const whole: Filled = { year: 1404, month: 12, day: 5, hour: 2, minute: 30, period: 1 };
  /** Every way to fill in some of the parts, but neither none nor all. */
  function halves(of: Manner): Filled[] {
    const parts = wantedParts(of);
    const last = 2 ** parts.length - 1;
    return Array.from({ length: last - 1 }, (_, at) =>
      Object.fromEntries(
        parts.filter((__, place) => (at + 1) & (1 << place)).map((part) => [part, whole[part]]),
      ),
    );
  }

  it('is handed on as text, so that a moment without AM or PM is not saved as none', () => {
    const { told, type } = field(null, english);
    type('month', '12');
    type('day', '5');
    type('year', '2026');
    type('hour', '2');
    type('minute', '30');
    expect(told.at(-1)).toBe('2026-12-05 2:30 ?');
    type('period', 'p');
    expect(told.at(-1)).toMatch(/^2026-12-05T14:30:00/);
  });

  it('fills the field again from its text, whichever parts are there', () => {
    for (const of of manners) {
      for (const filled of halves(of)) {
        expect(fillFrom(textOf(filled, of), of), JSON.stringify([of, filled])).toEqual(filled);
      }
    }
  });

  it('never reads as a whole date or moment, not even a day of another calendar', () => {
    const isISO = (text: string | null) =>
      /^\d+-\d+-\d+$/.test(text ?? '') || /^\S+T\S+$/.test(text ?? '');
    const all = manners.flatMap((of) => halves(of).map((filled) => textOf(filled, of)));
    expect(all.filter(isISO)).toEqual([]);
    const noSuchDay = { year: 1404, month: 12, day: 30 };
    const persian: Manner = { kind: 'date', tag: 'fa-AF', calendar: 'persian' };
    expect(textOf(noSuchDay, persian)).toBe('1404-12-30[u-ca=persian]');
    expect(fillFrom('1404-12-30[u-ca=persian]', persian)).toEqual(noSuchDay);
  });

  it('shows a day that is whole to a reader of another calendar, and figures as they are', () => {
    const dari: Manner = { kind: 'moment', tag: 'fa-AF', calendar: 'persian' };
    const filled = fillFrom('1987-03-21 ?:30 ?', dari);
    expect(filled).toEqual({ day: 1, month: 1, year: 1366, minute: 30 });
    expect(fillFrom('1987-?-21 2:? PM', dari)).toEqual({ day: 21, year: 1987, hour: 14 });
  });

  it('goes away when the form gives it up', () => {
    const { entry, type } = field();
    type('month', '3');
    entry.take(null, manner);
    expect(entry.isEmpty).toBe(true);
  });
});

it('writes nothing by being looked at', () => {
  const { entry, told } = field('2026-11-21T14:05:37+09:30', { ...manner, kind: 'moment' });
  entry.settle(NOW);
  expect(told).toEqual([]);
});
