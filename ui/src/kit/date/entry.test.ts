import { expect, it } from 'vitest';
import { DateEntry } from './entry.svelte';
import type { Manner } from './slots';

const NOW = new Date(2026, 10, 24, 14, 5);
const manner: Manner = { kind: 'date', tag: 'en', calendar: 'gregory' };

function field(value: string | null = null) {
  const told: (string | null)[] = [];
  const entry = new DateEntry(value, manner, (one) => told.push(one));
  const type = (part: Parameters<DateEntry['type']>[0], text: string) => {
    for (const one of text) entry.type(part, one);
  };
  return { entry, told, type };
}

it('hands a date on when it is whole, and not the years on the way to it', () => {
  const { entry, told, type } = field('2026-03-05');
  type('year', '1987');
  expect(told).toEqual(['1987-03-05']);
  entry.erase('day');
  expect(told).toEqual(['1987-03-05', null]);
});

it('makes a year of two figures whole when the reader goes on', () => {
  const { entry, told, type } = field('2026-03-05');
  type('year', '87');
  expect(told).toEqual([]);
  entry.settle(NOW);
  expect(told).toEqual(['1987-03-05']);
});

it('keeps what is half filled in when the screen is drawn again', () => {
  const { entry, type } = field();
  type('month', '3');
  entry.take(null, manner);
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
  expect(entry.whole('2026-02-30')).toBe(false);
  expect(entry.whole('2026-11-24')).toBe(true);
  expect(entry.whole('')).toBe(true);
  expect(told).toEqual(['2026-11-24', null]);
});
