import { expect, it } from 'vitest';
import { moment } from './interpretation';

it('a moment bears the offset of the laptop and is the same instant', () => {
  const now = new Date('2026-11-21T13:05:09Z');
  expect(moment(now)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:09[+-]\d\d:\d\d$/);
  expect(new Date(moment(now)).getTime()).toBe(now.getTime());
});
