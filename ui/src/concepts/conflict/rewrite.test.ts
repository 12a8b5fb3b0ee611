import { expect, it, vi } from 'vitest';
import { BLANK } from '../../generated/records';
import { editable } from '../../lib/editable.fixture';

const resolved: unknown[] = [];
let isFull = false;
vi.mock('@tauri-apps/api/core', () => ({
  invoke: async (name: string, request: unknown) => {
    if (name === 'draft_discard' && isFull) throw new Error('full');
    if (name === 'draft_list') return [];
    if (name === 'draft_save') return { saved_at: '2026-11-21T14:32:07+00:00' };
    if (name !== 'record_resolve') return undefined;
    resolved.push(request);
    const record = editable('visit', 'v', { ...BLANK.visit, purpose: 'both' });
    return { record, refusals: [], changed: [] };
  },
}));
vi.mock('@tauri-apps/api/event', () => ({ listen: async () => () => undefined }));

const { openRewrite } = await import('./rewrite');

const version = (value: string, mine: boolean) => ({
  value,
  mine,
  author: '',
  claimed_at: '2026-11-21T14:32:07+00:00',
});
const conflict = {
  record: 'v',
  kind: 'visit',
  field: 'purpose',
  base: '1',
  versions: [version('mine', true), version('theirs', false)],
};

it('begins with every version, and is saved though its draft cannot be deleted', async () => {
  const form = await openRewrite('c', conflict);
  expect(form.fields.value).toBe('mine\ntheirs');
  form.set('value', 'both');
  isFull = true;
  expect(await form.save()).toBe(true);
  expect(form.failure).toBeNull();
  expect(resolved).toMatchObject([{ record: 'v', field: 'purpose', value: 'both', base: '1' }]);
});
