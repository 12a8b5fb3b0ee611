import { expect, it } from 'vitest';
import { moved, placeAt, replaced, RowIds, without, withRow } from './rows';

it('a row moves, goes and comes back to its place', () => {
  expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  expect(withRow(without(['a', 'b', 'c'], 1), 1, 'b')).toEqual(['a', 'b', 'c']);
  expect(replaced(['a', 'b'], 1, 'x')).toEqual(['a', 'x']);
});

it('rows keep their identity while others come and go', () => {
  const rows = new RowIds();
  const [first, second] = rows.fit(2);
  rows.ids = moved(rows.ids, 0, 1);
  expect(rows.fit(2)).toEqual([second, first]);
  const three = rows.fit(3);
  expect(new Set(three).size).toBe(3);
  rows.ids = without(rows.ids, 0);
  expect(rows.fit(2)[0]).toBe(first);
});

it('a dragged row takes the place under the pointer', () => {
  expect(placeAt([20, 60, 100], 5)).toBe(0);
  expect(placeAt([20, 60, 100], 50)).toBe(1);
  expect(placeAt([20, 60, 100], 500)).toBe(3);
});
