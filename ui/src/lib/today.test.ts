import { expect, it } from 'vitest';
import { isoDay, withOffset } from './today';

it('names the day of this laptop, not that of another time zone', () => {
  expect(isoDay(new Date(2026, 0, 3, 23, 59))).toBe('2026-01-03');
});

it('gives a moment that was typed its offset', () => {
  const moment = withOffset('2026-11-24T10:30') ?? '';
  expect(moment).toMatch(/^2026-11-24T10:30:00[+-]\d\d:\d\d$/);
  expect(new Date(moment).getTime()).toBe(new Date(2026, 10, 24, 10, 30).getTime());
});

it('gives nothing for what is no moment', () => {
  expect(withOffset('')).toBeNull();
  expect(withOffset('soon')).toBeNull();
});
