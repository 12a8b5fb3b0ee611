import { describe, expect, it } from 'vitest';
import { rowForKey, scrollTo, seenRows } from './pages';

describe('a list of 10,000 rows', () => {
  it('draws only what is seen and a little more', () => {
    expect(seenRows(0, 600, 60, 10_000)).toEqual({ first: 0, end: 18 });
    expect(seenRows(300_000, 600, 60, 10_000)).toEqual({ first: 4_992, end: 5_018 });
    expect(seenRows(599_400, 600, 60, 10_000)).toEqual({ first: 9_982, end: 10_000 });
  });

  it('draws nothing of an empty list, and does not fail before it is measured', () => {
    expect(seenRows(0, 600, 60, 0)).toEqual({ first: 0, end: 0 });
    expect(seenRows(0, 0, 0, 50)).toEqual({ first: 0, end: 0 });
  });

  it('still draws rows when the list became shorter than it was scrolled', () => {
    expect(seenRows(300_000, 600, 60, 3).first).toBe(2);
  });

  it('is walked by keys, and stops at its ends', () => {
    expect(rowForKey('ArrowDown', 3, 10, 5)).toBe(4);
    expect(rowForKey('ArrowUp', 0, 10, 5)).toBe(0);
    expect(rowForKey('PageDown', 8, 10, 5)).toBe(9);
    expect(rowForKey('End', 0, 10, 5)).toBe(9);
    expect(rowForKey('x', 0, 10, 5)).toBeNull();
    expect(rowForKey('End', 0, 0, 5)).toBeNull();
  });

  it('scrolls no further than needed to show a row', () => {
    expect(scrollTo(5, 0, 600, 60)).toBe(0);
    expect(scrollTo(10, 0, 600, 60)).toBe(60);
    expect(scrollTo(2, 300, 600, 60)).toBe(120);
  });
});
