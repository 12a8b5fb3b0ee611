import { expect, it } from 'vitest';
import { radioFor } from './radio';

it('arrows go round the choices in the direction of the text', () => {
  expect(radioFor(2, 'ArrowRight', 3, false)).toBe(0);
  expect(radioFor(0, 'ArrowRight', 3, true)).toBe(2);
  expect(radioFor(0, 'ArrowUp', 3, true)).toBe(2);
  expect(radioFor(0, 'Enter', 3, false)).toBeNull();
});
