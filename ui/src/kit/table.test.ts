import { expect, it } from 'vitest';
import { pressed, rowFor, sorted } from './table';

it('rows are sorted as the reader sorts, and empty ones come last', () => {
  const names = ['zoé', 'Ñandú', null, 'Nube', 'ábaco'];
  expect(sorted(names, (one) => one, false, 'es')).toEqual(['ábaco', 'Nube', 'Ñandú', 'zoé', null]);
  expect(sorted(names, (one) => one, true, 'es').at(-1)).toBeNull();
  expect(sorted([10, 9, 100], (one) => one, true, 'en')).toEqual([100, 10, 9]);
  expect(sorted(['S10', 'S9'], (one) => one, false, 'en')).toEqual(['S9', 'S10']);
});

it('a second press on the head of a column turns the order round', () => {
  expect(pressed(null, 'name')).toEqual({ column: 'name', down: false });
  expect(pressed({ column: 'name', down: false }, 'name').down).toBe(true);
  expect(pressed({ column: 'name', down: true }, 'due').down).toBe(false);
});

it('arrows stop at the first and the last row', () => {
  expect(rowFor(0, 'ArrowUp', 3)).toBe(0);
  expect(rowFor(2, 'ArrowDown', 3)).toBe(2);
  expect(rowFor(0, 'End', 3)).toBe(2);
  expect(rowFor(0, 'ArrowDown', 0)).toBeNull();
});
