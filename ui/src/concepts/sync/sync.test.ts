import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { afterEach, expect, it, vi } from 'vitest';
import { BLANK } from '../../generated/records';
import { editable } from '../../lib/editable.fixture';

vi.mock('@tauri-apps/api/core', () => ({
  invoke: async () => ({ saved_at: '2026-11-21T14:32:07+00:00' }),
}));
vi.mock('@tauri-apps/api/event', () => ({ listen: async () => () => undefined }));

const { forgetEverything } = await import('../../lib/forget');
const { isAnythingUnsaved, RecordForm } = await import('../../lib/record.svelte');
const { session } = await import('../../lib/session.svelte');
const { asksToConnect } = await import('./problems');
const ArrivalChip = (await import('./ArrivalChip.svelte')).default;

afterEach(() => forgetEverything());

it('every error that asks to connect again has the form for it below', () => {
  const file = new URL('../../../../locales/en/error.ftl', import.meta.url);
  const asking = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes('onnect this laptop again'))
    .map((line) => line.split(' = ')[0]?.replace('error-', '') ?? '');
  expect(asking.length).toBeGreaterThan(0);
  const problem = (kind: string) => ({
    kind,
    message_key: '',
    args: {},
    field: null,
    row: null,
  });
  expect(asking.filter((kind) => !asksToConnect(problem(kind)))).toEqual([]);
  expect(asksToConnect(null)).toBe(false);
});

it('nothing is called sent while something typed is not part of its record', async () => {
  session.arrival = { state: 'up-to-date', waiting: 0, receipt: null, offline_since: null };
  const tone = () => /class="[^"]*\b(done|wait)\b/u.exec(render(ArrivalChip).body)?.[1];
  const record = editable('household', 'h', BLANK.household);
  const form = new RecordForm<typeof BLANK.household>({ case: 'c', record });
  await Promise.resolve();
  expect([isAnythingUnsaved(), tone()]).toEqual([false, 'done']);
  form.set('dialect', 'Iraqi');
  expect([isAnythingUnsaved(), tone()]).toEqual([true, 'wait']);
  form.keepRecorded('dialect');
  expect([isAnythingUnsaved(), tone()]).toEqual([false, 'done']);
  form.set('dialect', 'Iraqi');
  await form.close();
  expect(isAnythingUnsaved()).toBe(false);
});
