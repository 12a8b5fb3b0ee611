import { expect, it } from 'vitest';
import { bytes, day, near, seconds, time, weekday } from './format';

it('shows a stored day as that day, wherever the laptop is', () => {
  expect(day('2026-11-21', 'en')).toBe('November 21, 2026');
  expect(day('2026-01-01', 'es')).toBe('1 de enero de 2026');
  expect(weekday('2026-11-21', 'en')).toBe('Saturday, November 21');
});

it('shows what is no date as it was written', () => {
  expect(day('spring 1371', 'en')).toBe('spring 1371');
});

const spaced = (text: string) => text.replaceAll(/\s/gu, ' ');

it('counts the hours of a day as the reader does', () => {
  const moment = new Date(2026, 10, 21, 14, 5, 9).toISOString();
  expect(spaced(time(moment, 'en'))).toBe('2:05 PM');
  expect(spaced(seconds(moment, 'en'))).toBe('2:05:09 PM');
  expect(seconds(moment, 'es')).toBe('14:05:09');
  expect(time(moment, 'fa-AF')).toBe('۱۴:۰۵');
});

it('never breaks the line before AM or PM', () => {
  expect(time(new Date(2026, 10, 21, 14, 5).toISOString(), 'en')).not.toMatch(/[ \u202f]/u);
});

it('shows a day in the calendar of the reader, without its era', () => {
  expect(day('1987-03-21', 'fa-AF')).toMatch(/۱۳۶۶/u);
  expect(day('2026-11-24', 'am')).toMatch(/15.*2019$/u);
});

it('leaves the day out where it is today', () => {
  const now = new Date(2026, 10, 21, 14, 0);
  expect(near(new Date(2026, 10, 21, 8, 2).toISOString(), 'en', now)).toMatch(/^8:02\sAM$/u);
  expect(near(new Date(2026, 10, 20, 8, 2).toISOString(), 'en', now)).toContain('November 20');
});

it('shows an amount of data in the largest unit that fits', () => {
  expect(bytes(0, 'en')).toBe('0 byte');
  expect(bytes(18_400, 'en')).toBe('18 kB');
  expect(bytes(7_340_032, 'en')).toBe('7.3 MB');
});
