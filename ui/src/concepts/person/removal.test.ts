import { beforeEach, expect, it, vi } from 'vitest';
import { BLANK } from '../../generated/records';
import { editable } from '../../lib/editable.fixture';
import { failure } from '../../lib/record.fixture';

const asked: [string, unknown][] = [];
const answers = new Map<string, () => unknown>();
vi.mock('@tauri-apps/api/core', () => ({
  invoke: async (name: string, request: unknown) => {
    asked.push([name, request]);
    return answers.get(name)?.();
  },
}));
vi.mock('@tauri-apps/api/event', () => ({ listen: async () => () => undefined }));

const { openRemoval } = await import('./removal');
const { forgetEverything } = await import('../../lib/forget');
const { toasts } = await import('../../kit/toasts.svelte');

const person = {
  ...editable('person', 'p', { ...BLANK.person, name_full: 'Amina' }),
  about_age: null,
};
const named = (name: string) => asked.flatMap(([one, request]) => (one === name ? [request] : []));

beforeEach(() => {
  asked.length = 0;
  toasts.close();
  answers.set('draft_list', () => []);
  answers.set('draft_save', () => ({ saved_at: '2026-11-21T14:32:07+00:00' }));
  answers.set('record_remove', () => ({ changed: [], conflicts: 0 }));
});

it('the reason to delete a person is kept when its form is left, and found there again', async () => {
  const form = await openRemoval('c', person);
  form.set('reason', 'moved to Ohio');
  expect(await form.close()).toBe(true);
  const [kept] = named('draft_save');
  expect(kept).toMatchObject({ case: 'c', record: 'new-removal-p', value: 'moved to Ohio' });
  answers.set('draft_list', () => [
    { ...(kept as object), refused: [], saved_at: '2026-11-21T14:32:07+00:00' },
  ]);
  expect((await openRemoval('c', person)).fields.reason).toBe('moved to Ohio');
});

it('deletes the person as they were when the form opened: an edit since then was not seen', async () => {
  const shown = { ...person };
  const form = await openRemoval('c', shown);
  form.set('reason', 'moved to Ohio');
  shown.base = '7';
  expect(await form.save()).toBe(true);
  const { base } = person;
  expect(named('record_remove')).toMatchObject([{ base, reason: 'moved to Ohio' }]);
});

it('a deletion can be taken back', async () => {
  const form = await openRemoval('c', person);
  form.set('reason', 'moved to Ohio');
  expect(await form.save()).toBe(true);
  const about = { case: 'c', record: 'p' };
  expect([form.isEdited, toasts.current?.subject]).toEqual([false, 'Amina']);
  answers.set('record_restore', () => ({ changed: [], conflicts: 0 }));
  await toasts.current?.undo?.();
  expect(named('record_restore')).toEqual([about]);
});

it('says at the field that a reason is missing, and deletes nobody', async () => {
  const form = await openRemoval('c', person);
  const { outward } = failure('required');
  answers.set('record_remove', () => {
    throw Object.assign(failure('required'), { outward: { ...outward, field: 'reason' } });
  });
  expect(await form.save()).toBe(false);
  expect([form.refusalAt('reason')?.kind, toasts.current]).toEqual(['required', null]);
});

it('names nobody who was deleted once the vault has closed before the answer', async () => {
  const form = await openRemoval('c', person);
  form.set('reason', 'moved to Ohio');
  answers.set('record_remove', () => {
    forgetEverything();
    return { changed: [], conflicts: 0 };
  });
  await form.save();
  expect([named('record_remove').length, toasts.current]).toEqual([1, null]);
});

it('does not say that a person is deleted whom an unseen edit keeps', async () => {
  const form = await openRemoval('c', person);
  form.set('reason', 'moved to Ohio');
  answers.set('record_remove', () => ({ changed: [], conflicts: 1 }));
  expect(await form.save()).toBe(true);
  expect(toasts.current).toMatchObject({ subject: 'Amina', icon: 'alert' });
  expect([toasts.current?.undo, typeof toasts.current?.way?.go]).toEqual([undefined, 'function']);
});

it('a refused reason whose draft could not be written is not called kept', async () => {
  const form = await openRemoval('c', person);
  answers.set('draft_save', () => {
    throw failure('disk');
  });
  form.set('reason', 'moved to Ohio '.repeat(40));
  answers.set('record_remove', () => {
    const { outward } = failure('too-long');
    throw Object.assign(failure('too-long'), { outward: { ...outward, field: 'reason' } });
  });
  expect(await form.save()).toBe(false);
  expect(form.refusalAt('reason')?.kind).toBe('too-long');
  expect([form.state, form.failure?.kind, form.at]).toEqual(['failed', 'disk', null]);
});
