import { expect, it } from 'vitest';
import { forgetEverything } from '../lib/forget';
import { notice } from '../lib/notice';
import { Toasts, toasts as shown } from './toasts.svelte';

it('a change is offered to be taken back until the next one', async () => {
  const toasts = new Toasts();
  const undone: string[] = [];
  await toasts.offer(() => ({ text: 'first', undo: async () => undone.push('first') }));
  await toasts.offer(() => ({ text: 'second', undo: async () => undone.push('second') }));
  await toasts.undo();
  expect(undone).toEqual(['second']);
  expect(toasts.current).toBeNull();
  await toasts.undo();
  expect(undone).toEqual(['second']);
});

it('a change that could not be taken back is told, and stays', async () => {
  const toasts = new Toasts();
  const undo = () => Promise.reject(new Error('full'));
  await toasts.offer(() => ({ text: 'first', undo }));
  await toasts.undo();
  expect(toasts.current?.text).toBe('first');
  expect(toasts.error).not.toBeNull();
  expect(toasts.busy).toBe(false);
});

it('is taken back once, however often it is pressed', async () => {
  const toasts = new Toasts();
  let times = 0;
  let finish: () => void = () => undefined;
  const undo = () => {
    times += 1;
    return new Promise<void>((done) => (finish = done));
  };
  await toasts.offer(() => ({ text: 'first', undo }));
  const first = toasts.undo();
  await toasts.undo();
  finish();
  await first;
  expect(times).toBe(1);
});

it('nothing that could be taken back is still named once the vault has closed', () => {
  const undo = async () => undefined;
  void shown.offer(() => ({ text: 'Deleted:', subject: 'Amina', undo }));
  expect(shown.current?.subject).toBe('Amina');
  forgetEverything();
  expect(shown.current).toBeNull();
});

it('what the worker named alone is not named once the family reads along', async () => {
  const { language } = await import('../lib/i18n.svelte');
  const toasts = new Toasts();
  await toasts.offer(() => ({ text: 'Deleted:', subject: 'Kamal' }));
  expect(toasts.current?.isPrivate).toBe(true);
  await toasts.offer(async () => {
    language.mode = 'side-by-side';
    return { text: 'Deleted:', subject: 'Kamal' };
  });
  expect(toasts.current?.isPrivate, 'turned to the family before the answer').toBe(true);
  await toasts.offer(() => ({ text: 'Deleted:', subject: 'a wish of theirs' }));
  expect(toasts.current?.isPrivate).toBe(false);
  language.mode = 'worker';
  await toasts.offer(() => ({ text: 'Something is not saved yet.' }));
  expect(toasts.current?.isPrivate).toBe(false);
});

it('what no place on the screen can say is said here', () => {
  notice('Something is not saved yet.');
  expect(shown.current).toMatchObject({ text: 'Something is not saved yet.', icon: 'alert' });
});
