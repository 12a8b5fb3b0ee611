import { expect, it } from 'vitest';
import { bytes, day, near, seconds, weekday } from './format';

it('shows a stored day as that day, wherever the laptop is', () => {
  expect(day('2026-11-21', 'en')).toBe('November 21, 2026');
  expect(day('2026-01-01', 'es')).toBe('1 de enero de 2026');
  expect(weekday('2026-11-21', 'en')).toBe('Saturday, November 21');
});

it('shows what is no date as it was written', () => {
  expect(day('spring 1371', 'en')).toBe('spring 1371');
});

it('counts the hours of a day to 24', () => {
  const moment = new Date(2026, 10, 21, 0, 5, 9).toISOString();
  expect(seconds(moment, 'en')).toBe('00:05:09');
});

it('leaves the day out where it is today', () => {
  const now = new Date(2026, 10, 21, 14, 0);
  expect(near(new Date(2026, 10, 21, 8, 2).toISOString(), 'en', now)).toBe('08:02');
  expect(near(new Date(2026, 10, 20, 8, 2).toISOString(), 'en', now)).toContain('November 20');
});

it('shows an amount of data in the largest unit that fits', () => {
  expect(bytes(0, 'en')).toBe('0 byte');
  expect(bytes(18_400, 'en')).toBe('18 kB');
  expect(bytes(7_340_032, 'en')).toBe('7.3 MB');
});
