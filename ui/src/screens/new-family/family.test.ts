import { expect, it, vi } from 'vitest';
import { BLANK } from '../../generated/records';
import type { Outward } from '../../generated/types';
import { editable } from '../../lib/editable.fixture';

const asked: string[] = [];
let refused: Outward | null = null;
vi.mock('@tauri-apps/api/core', () => ({
  invoke: async (name: string) => {
    asked.push(name);
    if (name !== 'case_create') throw new Error('full');
    if (refused) throw refused;
    return { id: 'c', case: editable('case', 'c', BLANK.case) };
  },
}));
vi.mock('@tauri-apps/api/event', () => ({ listen: async () => () => undefined }));

const { blankFamily, callsOn, kindOf, newFamily, RECORD } = await import('./family');
const { RecordForm } = await import('../../lib/record.svelte');

it('is opened with one name and nothing else', () => {
  const family = newFamily({ ...blankFamily(), name_full: 'هدى' }, '2026-11-21');
  expect(family.primary_client.name_full).toBe('هدى');
  expect(family.primary_client.relation).toBe('primary-client');
  expect(family.primary_client.languages).toEqual([]);
  expect(family.case).toMatchObject({ opened_on: '2026-11-21', stage: 'engagement' });
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

it('shows everything that the rules refuse, each at its field', async () => {
  const tooLong = (field: string): Outward => ({
    kind: 'too-long',
    message_key: 'error-too-long',
    args: { max: 300, actual: 301 },
    field,
    row: null,
  });
  refused = { ...tooLong('name_latin'), others: [tooLong('dialect')] };
  const calls = callsOn('2026-11-21');
  const form = new RecordForm(
    { case: null, key: RECORD, kind: 'case', blank: blankFamily(), drafts: [], kindOf },
    calls,
  );
  form.set('name_latin', 'x'.repeat(301));
  form.set('dialect', 'x'.repeat(301));
  expect(await form.save()).toBe(false);
  expect(form.refusalsAt('name_latin').map((one) => one.kind)).toEqual(['too-long']);
  expect(form.refusalsAt('dialect').map((one) => one.kind)).toEqual(['too-long']);
  refused = null;
});

it('refused typing of a new family whose draft could not be written is not called kept', async () => {
  const form = new RecordForm(
    { case: null, key: RECORD, kind: 'case', kindOf, blank: blankFamily(), drafts: [] },
    callsOn('2026-11-21'),
  );
  form.set('dialect', 'x'.repeat(301));
  refused = {
    kind: 'too-long',
    message_key: 'error-too-long',
    args: {},
    field: 'dialect',
    row: null,
  };
  expect(await form.save()).toBe(false);
  refused = null;
  expect([form.refusalAt('dialect')?.kind, form.state]).toEqual(['too-long', 'failed']);
});
