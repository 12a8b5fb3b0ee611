import { expect, it } from 'vitest';
import { lengthOf } from './limit';

it('a limit is shown from four fifths of it on', () => {
  expect(lengthOf('a'.repeat(31), 40).near).toBe(false);
  expect(lengthOf('a'.repeat(32), 40)).toEqual({ used: 32, near: true, over: 0 });
  expect(lengthOf('a'.repeat(48), 40)).toEqual({ used: 48, near: true, over: 8 });
  expect(lengthOf('a'.repeat(48), undefined).near).toBe(false);
});

it('characters are counted as Rust counts them', () => {
  expect(lengthOf('👪'.repeat(40), 40)).toEqual({ used: 40, near: true, over: 0 });
  expect(lengthOf('e\u0301'.repeat(20), 40).over).toBe(0);
  expect(lengthOf('e\u0301'.repeat(21), 40).over).toBe(2);
});
