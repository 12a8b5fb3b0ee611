import { beforeEach, expect, it } from 'vitest';
import { CommandError } from '../lib/api';
import { Acting } from './acting.svelte';
import { forgetEverything } from '../lib/forget';
import { type Toast, toasts } from './toasts.svelte';

const failed = new CommandError({
  kind: 'disk',
  message_key: 'error-disk',
  args: {},
  field: null,
  row: null,
});
const fail = () => Promise.reject(failed);

beforeEach(() => toasts.close());

it('does one thing at a time: what is pressed meanwhile is not done', async () => {
  const acting = new Acting();
  let finish: () => void = () => undefined;
  let done = 0;
  const first = acting.act(() => new Promise<void>((resolve) => (finish = resolve)));
  expect(acting.busy).toBe(true);
  expect(await acting.act(async () => void (done += 1))).toBe(false);
  finish();
  expect(await first).toBe(true);
  expect([acting.busy, done]).toEqual([false, 0]);
});

it('says what went wrong until it is tried again', async () => {
  const acting = new Acting();
  expect(await acting.act(fail)).toBe(false);
  expect(acting.error).toBe(failed);
  expect(acting.busy).toBe(false);
  expect(await acting.act(async () => undefined)).toBe(true);
  expect(acting.error).toBeNull();
});

it('offers to take back what can be taken back, and nothing that failed', async () => {
  const acting = new Acting();
  await acting.act(fail);
  expect(toasts.current).toBeNull();
  const toast = { text: 'Deleted' };
  await acting.act(async () => toast);
  expect(toasts.current).toMatchObject(toast);
});

it('offers nothing once the vault has closed meanwhile', async () => {
  const acting = new Acting();
  let finish: (toast: Toast) => void = () => undefined;
  const done = acting.act(() => new Promise<Toast>((resolve) => (finish = resolve)));
  forgetEverything();
  finish({ text: 'Deleted:', subject: 'Amina' });
  await done;
  expect(toasts.current).toBeNull();
});
