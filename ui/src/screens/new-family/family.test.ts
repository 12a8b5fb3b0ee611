import { expect, it } from 'vitest';
import { blankFamily, newFamily } from './family';

it('is opened with one name and nothing else', () => {
  const family = newFamily({ ...blankFamily(), name_full: 'هدى' }, '2026-11-21');
  expect(family.primary_client.name_full).toBe('هدى');
  expect(family.primary_client.relation).toBe('primary-client');
  expect(family.primary_client.languages).toEqual([]);
  expect(family.case).toMatchObject({ opened_on: '2026-11-21', stage: 'engagement' });
});

it('takes the name of the family for the first person where that is all that is known', () => {
  const family = newFamily(
    { ...blankFamily(), family_name: 'Umm Khalid', family_name_latin: 'Umm Khalid' },
    '2026-11-21',
  );
  expect(family.primary_client.name_full).toBe('Umm Khalid');
});

it("gives the first person the family's language, as the one to use", () => {
  const family = newFamily({ ...blankFamily(), name_full: 'Aweis', language: 'so' }, '2026-11-21');
  expect(family.primary_client.languages).toEqual([
    { tag: 'so', speak: 'well', literacy: 'unknown', preferred: true },
  ]);
});
