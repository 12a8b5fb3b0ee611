import { expect, it } from 'vitest';
import { readDay, writeDay } from '../../lib/calendars';
import { monthTitle, moveBy, weeksOf, withinBounds } from './month';

const hamal = readDay('1987-03-21', 'persian')!;
const november = readDay('2026-11-24', 'gregory')!;

it('a month begins on the first day of the week of the reader', () => {
  expect(weeksOf(november, 'en')[0]?.map((day) => day.date.day)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(weeksOf(november, 'ar-EG')[0]?.[0]?.date.day).toBe(31);
  expect(weeksOf(november, 'ar-EG')[0]?.[0]?.inside).toBe(false);
});

it('a month of another calendar has its own days and names its Gregorian months', () => {
  const days = weeksOf(hamal, 'en')
    .flat()
    .filter((day) => day.inside);
  expect(days).toHaveLength(31);
  expect(writeDay(days[0]!.date)).toBe('1987-03-21');
  expect(monthTitle(hamal, 'en').own).toBe('Farvardin 1366');
  expect(monthTitle(hamal, 'en').gregorian).toMatch(/^March\s–\sApril 1987$/u);
  expect(monthTitle(november, 'en').gregorian).toBe('');
});

it('arrow keys follow the direction of the text', () => {
  expect(moveBy(november, 'ArrowRight', false, 'en')?.day).toBe(25);
  expect(moveBy(november, 'ArrowRight', true, 'ar')?.day).toBe(23);
  expect(moveBy(november, 'PageDown', false, 'en')?.month).toBe(12);
  expect(moveBy(november, 'Home', false, 'en')?.day).toBe(22);
  expect(moveBy(november, 'x', false, 'en')).toBeNull();
});

it('bounds include the day they name', () => {
  expect(withinBounds('2026-11-24', '2026-11-24', undefined)).toBe(true);
  expect(withinBounds('2026-11-25', undefined, '2026-11-24')).toBe(false);
});
