import { readFileSync } from 'node:fs';
import { beforeEach, expect, it, vi } from 'vitest';
import type { ChangedReply } from '../generated/types';

const asked: [string, unknown][] = [];
let reply: ChangedReply = { changed: [], conflicts: 0 };
vi.mock('@tauri-apps/api/core', () => ({
  invoke: async (name: string, request: unknown) => {
    if (name === 'messages') return messages;
    asked.push([name, request]);
    return reply;
  },
}));
vi.mock('@tauri-apps/api/event', () => ({ listen: async () => () => undefined }));

const { removeWithUndo } = await import('./undoable');
const { deciding } = await import('./deciding.svelte');
const { router } = await import('../frame/router.svelte');
const { language } = await import('../lib/i18n.svelte');

const read = (file: string) =>
  readFileSync(new URL(`../../../locales/en/${file}.ftl`, import.meta.url), 'utf8');
const messages = { tag: 'en', dir: 'ltr', sources: [read('form')] };

const record = { id: 'r', base: '3' };
const about = { what: 'rent', told: () => undefined };
const remove = () => removeWithUndo('c', record, about);

beforeEach(async () => {
  await language.load('en');
  asked.length = 0;
  router.reset();
});

it('a record that is deleted can be brought back', async () => {
  reply = { changed: [], conflicts: 0 };
  const toast = await remove();
  expect(toast).toMatchObject({ text: 'Deleted:', subject: 'rent' });
  await toast.undo?.();
  expect(asked).toEqual([
    ['record_remove', { case: 'c', record: 'r', base: '3', reason: '' }],
    ['record_restore', { case: 'c', record: 'r' }],
  ]);
});

it('a record that an unseen edit keeps is not called deleted, and leads to the decision', async () => {
  reply = { changed: [], conflicts: 1 };
  const toast = await remove();
  const text = 'Not deleted yet, because of an edit you had not seen:';
  expect(toast).toMatchObject({ text, subject: 'rent' });
  expect(toast.undo).toBeUndefined();
  toast.way?.go();
  expect(router.route).toEqual({ name: 'case', case: 'c', tab: 'overview' });
  expect([deciding.isWanted('another'), deciding.isWanted('r')]).toEqual([false, true]);
});
