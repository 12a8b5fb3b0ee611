import { expect, it } from 'vitest';
import { atLeast, moved, placeAt, replaced, rowErrors, RowIds, without, withRow } from './rows';

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

const refusal = (row: number | null) => ({
  kind: 'too-long',
  message_key: 'error-too-long',
  args: {},
  field: 'contacts',
  row,
});
const said = (rows: string[]) => rows.filter((row) => row.trim() !== '');

it('a refusal stands at the row it is about, though blank rows were not handed over', () => {
  const rows = ['', 'a', ' ', 'b'];
  const { errors, error } = rowErrors(rows, said, [refusal(1)]);
  expect(errors.map((one) => one !== null)).toEqual([false, false, false, true]);
  expect(error).toBeNull();
});

it('a refusal of a whole list stands at the list', () => {
  const { errors, error } = rowErrors(['a', 'b'], said, [refusal(null)]);
  expect(errors).toEqual([null, null]);
  expect(error).not.toBeNull();
  expect(rowErrors(['a'], said, [])).toEqual({ errors: [null], error: null });
});

it('each of several refusals of one list stands at its own row', () => {
  const { errors, error } = rowErrors(['a', 'b', 'c'], said, [refusal(0), refusal(2), refusal(2)]);
  expect(errors.map((one) => one !== null)).toEqual([true, false, true]);
  expect([errors[0] === errors[2], error]).toEqual([true, null]);
});

it('a refusal of a row that is no longer there stands at the list', () => {
  expect(rowErrors(['a'], said, [refusal(4)]).error).not.toBeNull();
});

it('a list has as many rows as it always shows, blank ones last', () => {
  expect(atLeast(['a'], 2, () => '')).toEqual(['a', '']);
  expect(atLeast(['a', 'b', 'c'], 2, () => '')).toEqual(['a', 'b', 'c']);
  expect(atLeast([], 0, undefined)).toEqual([]);
});
