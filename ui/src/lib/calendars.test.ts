import { expect, it } from 'vitest';
import { asciiFigures, calendarOf, readDay, sayDay, writeDay } from './calendars';

it('counts the days of a reader in the calendar of that reader', () => {
  expect(calendarOf('en')).toBe('gregory');
  expect(calendarOf('ar')).toBe('gregory');
  expect(calendarOf('fa-AF')).toBe('persian');
  expect(calendarOf('ps')).toBe('persian');
  expect(calendarOf('am')).toBe('ethiopic');
});

it('reads a stored day in another calendar and stores the same day again', () => {
  const nowruz = readDay('1987-03-21', 'persian');
  expect([nowruz?.year, nowruz?.month, nowruz?.day]).toEqual([1366, 1, 1]);
  expect(nowruz && writeDay(nowruz)).toBe('1987-03-21');
  const ethiopic = readDay('2026-11-24', 'ethiopic');
  expect([ethiopic?.year, ethiopic?.month, ethiopic?.day]).toEqual([2019, 3, 15]);
  expect(readDay('spring 1371', 'gregory')).toBeNull();
  expect(readDay('2026-02-30', 'gregory')).toBeNull();
});

it('says a day of another calendar without its era', () => {
  const day = readDay('1987-03-21', 'persian');
  const options = { year: 'numeric', month: 'long', day: 'numeric' } as const;
  expect(day && sayDay(day, 'en', options)).toBe('Farvardin 1, 1366');
  expect(day && sayDay(day, 'fa-AF', options)).toContain('۱۳۶۶');
});

it('takes the figures of any script that is typed', () => {
  expect(asciiFigures('٢٠٢٦-۱۱-၂၄')).toBe('2026-11-24');
});
