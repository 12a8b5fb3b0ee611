import { expect, it } from 'vitest';
import { limitOf } from './limit';

it('a limit is shown from four fifths of it on', () => {
  expect(limitOf('a'.repeat(31), 40).near).toBe(false);
  expect(limitOf('a'.repeat(32), 40)).toEqual({ used: 32, near: true, over: 0 });
  expect(limitOf('a'.repeat(48), 40)).toEqual({ used: 48, near: true, over: 8 });
  expect(limitOf('a'.repeat(48), undefined).near).toBe(false);
});

it('characters are counted as Rust counts them', () => {
  expect(limitOf('👪'.repeat(40), 40)).toEqual({ used: 40, near: true, over: 0 });
  expect(limitOf('e\u0301'.repeat(20), 40).over).toBe(0);
  expect(limitOf('e\u0301'.repeat(21), 40).over).toBe(2);
});
