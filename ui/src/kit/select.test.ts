import { expect, it } from 'vitest';
import { stepTo, typedSoFar, typedTo } from './select';

const choices = [
  ['wife or husband', 'همسر'],
  ['child', 'فرزند'],
  ['mother'],
  ['sister'],
  ['Son', 'Él'],
];

it('arrows stop at both ends', () => {
  expect(stepTo(4, 'ArrowDown', 5)).toBe(4);
  expect(stepTo(0, 'ArrowUp', 5)).toBe(0);
  expect(stepTo(1, 'End', 5)).toBe(4);
  expect(stepTo(1, 'x', 5)).toBeNull();
});

it('letters find a choice in either language, without accents', () => {
  expect(typedTo(choices, 'فر', 0)).toBe(1);
  expect(typedTo(choices, 'mo', 0)).toBe(2);
  expect(typedTo(choices, 'el', 0)).toBe(4);
  expect(typedTo(choices, 'zz', 0)).toBeNull();
});

it('the same letter again goes to the next choice that begins with it', () => {
  expect(typedTo(choices, 's', 0)).toBe(3);
  expect(typedTo(choices, 'ss', 3)).toBe(4);
  expect(typedTo(choices, 'sss', 4)).toBe(3);
});

it('a pause begins a new word', () => {
  expect(typedSoFar({ text: 'mo', at: 0 }, 't', 300)).toEqual({ text: 'mot', at: 300 });
  expect(typedSoFar({ text: 'mo', at: 0 }, 't', 900)).toEqual({ text: 't', at: 900 });
});
