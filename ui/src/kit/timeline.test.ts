import { expect, it } from 'vitest';
import { byMonth } from './timeline';

const entries = ['2026-11-25', '2026-11-24T09:30:00Z', '2026-11-01', '2026-10-07'].map((at) => ({
  at,
}));
const sizes = (calendar: Parameters<typeof byMonth>[1]) =>
  byMonth(entries, calendar).map((group) => group.entries.length);

it('entries stand under their month, in the order they come in', () => {
  expect(sizes('gregory')).toEqual([3, 1]);
  expect(byMonth([...entries].reverse(), 'gregory')[0]?.entries).toEqual([{ at: '2026-10-07' }]);
});

it('months are those of the calendar of the reader', () => {
  expect(sizes('persian')).toEqual([2, 1, 1]);
});
