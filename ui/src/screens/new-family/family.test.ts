import { expect, it, vi } from 'vitest';
import { BLANK } from '../../generated/records';
import { editable } from '../../lib/editable.fixture';

const asked: string[] = [];
vi.mock('@tauri-apps/api/core', () => ({
  invoke: async (name: string) => {
    asked.push(name);
    if (name !== 'case_create') throw new Error('full');
    return { id: 'c', case: editable('case', 'c', BLANK.case) };
  },
}));
vi.mock('@tauri-apps/api/event', () => ({ listen: async () => () => undefined }));

const { blankFamily, callsOn, newFamily, RECORD } = await import('./family');

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

it('is opened once: Rust has cleared its drafts with it, so nothing can fail after that', async () => {
  const { add } = callsOn('2026-11-21');
  const fields = { ...blankFamily(), name_full: 'Aweis' };
  const request = { case: null, kind: 'case', fields: { ...fields }, draft: RECORD };
  const { record, refusals } = await add<typeof fields>(request);
  expect([record?.id, refusals, asked]).toEqual(['c', [], ['case_create']]);
});
