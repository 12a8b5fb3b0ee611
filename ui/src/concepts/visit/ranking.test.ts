import { describe, expect, it } from 'vitest';
import { placeAfter, rankKey } from './ranking';
import { promptKey, promptsOf } from './prompts';

describe('the order of the family', () => {
  it('takes the form that is open at a row along, whichever of the two rows is moved', () => {
    expect([0, 1, 2, 3].map((place) => placeAfter(place, 1, 2))).toEqual([0, 2, 1, 3]);
    expect([0, 1, 2, 3].map((place) => placeAfter(place, 2, 1))).toEqual([0, 2, 1, 3]);
  });

  it('is changed by Alt with an arrow, so that an arrow alone moves the caret', () => {
    expect(rankKey({ key: 'ArrowUp', altKey: true })).toBe(-1);
    expect(rankKey({ key: 'ArrowUp', altKey: false })).toBeNull();
  });
});

describe('the questions', () => {
  it('of the explanatory model are asked when health is the concern, and only then', () => {
    expect(promptsOf('listen', false)).toHaveLength(4);
    expect(promptsOf('listen', true)).toHaveLength(12);
    expect(promptsOf('explain', true)).toHaveLength(4);
  });

  it('move on by the arrow keys and stop at the ends', () => {
    expect(promptKey('ArrowDown', 0, 4)).toBe(1);
    expect(promptKey('ArrowDown', 3, 4)).toBe(3);
    expect(promptKey('Home', 3, 4)).toBe(0);
    expect(promptKey('x', 3, 4)).toBeNull();
  });
});
