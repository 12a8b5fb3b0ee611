import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SavedView } from '../generated/types';
import { Autosave, flushAll, forgetAll } from './autosave.svelte';
import { CommandError } from './api';

interface Note {
  words: string;
  place: string;
}
const empty: Note = { words: '', place: '' };
const disk = new CommandError({
  kind: 'disk',
  message_key: 'error-disk',
  args: {},
  field: null,
  help: null,
});

/** A disk that answers when it is told to. */
function slowDisk() {
  const writes: { field: string; value: unknown; done: () => void; fail: () => void }[] = [];
  const save = vi.fn(
    (_record: string, field: string, value: unknown) =>
      new Promise<SavedView>((done, fail) => {
        writes.push({
          field,
          value,
          done: () => done({ saved_at: '2026-11-21T14:32:07+00:00' }),
          fail: () => fail(disk),
        });
      }),
  );
  return { save, writes };
}
const quickDisk = () => vi.fn(async () => ({ saved_at: '2026-11-21T14:32:07+00:00' }));

describe('what is typed', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => {
    forgetAll();
    vi.useRealTimers();
  });

  it('is kept 400 ms after the last key', async () => {
    const save = quickDisk();
    const form = new Autosave('visit', empty, [], save);
    form.set('words', 'c');
    await vi.advanceTimersByTimeAsync(399);
    form.set('words', 'co');
    await vi.advanceTimersByTimeAsync(399);
    expect(save).not.toHaveBeenCalled();
    expect(form.state).toBe('typing');
    await vi.advanceTimersByTimeAsync(1);
    expect(save.mock.calls).toEqual([['visit', 'words', 'co']]);
    expect(form.state).toBe('saved');
  });

  it('is kept two seconds after the first key though typing goes on', async () => {
    const save = quickDisk();
    const form = new Autosave('visit', empty, [], save);
    for (let key = 0; key < 8; key += 1) {
      form.set('words', 'x'.repeat(key + 1));
      await vi.advanceTimersByTimeAsync(300);
    }
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('is not called saved before the disk has answered', async () => {
    const { save, writes } = slowDisk();
    const form = new Autosave('visit', empty, [], save);
    form.set('words', 'cold flat');
    await vi.advanceTimersByTimeAsync(400);
    expect(form.state).toBe('saving');
    writes[0]?.done();
    await vi.advanceTimersByTimeAsync(0);
    expect(form.state).toBe('saved');
    expect(form.savedAt).toBe('2026-11-21T14:32:07+00:00');
  });

  it('while an older text is being saved is saved after it', async () => {
    const { save, writes } = slowDisk();
    const form = new Autosave('visit', empty, [], save);
    form.set('words', 'cold');
    await vi.advanceTimersByTimeAsync(400);
    form.set('words', 'cold flat');
    writes[0]?.done();
    await vi.advanceTimersByTimeAsync(0);
    expect(form.state).toBe('typing');
    await vi.advanceTimersByTimeAsync(400);
    expect(writes[1]?.value).toBe('cold flat');
    writes[1]?.done();
    await vi.advanceTimersByTimeAsync(0);
    expect(form.state).toBe('saved');
  });

  it('stays in the form when saving fails, and is tried again', async () => {
    const { save, writes } = slowDisk();
    const form = new Autosave('visit', empty, [], save);
    form.set('words', 'cold flat');
    await vi.advanceTimersByTimeAsync(400);
    writes[0]?.fail();
    await vi.advanceTimersByTimeAsync(0);
    expect(form.state).toBe('failed');
    expect(form.error?.kind).toBe('disk');
    expect(form.fields.words).toBe('cold flat');
    await vi.advanceTimersByTimeAsync(5_000);
    writes[1]?.done();
    await vi.advanceTimersByTimeAsync(0);
    expect(form.state).toBe('saved');
    expect(form.error).toBeNull();
  });

  it('is kept at once by a flush, every field of it', async () => {
    const save = quickDisk();
    const form = new Autosave('visit', empty, [], save);
    form.set('words', 'cold');
    form.set('place', 'kitchen');
    await flushAll();
    expect(save.mock.calls).toEqual([
      ['visit', 'words', 'cold'],
      ['visit', 'place', 'kitchen'],
    ]);
    expect(form.isDirty).toBe(false);
  });

  it('that was kept earlier stands over what the record holds', () => {
    const draft = {
      record: 'visit',
      field: 'words',
      value: 'half a sen',
      saved_at: '2026-11-21T14:00:00+00:00',
    };
    const other = { ...draft, record: 'another', field: 'place', value: 'elsewhere' };
    const form = new Autosave(
      'visit',
      { words: 'old', place: 'home' },
      [draft, other],
      quickDisk(),
    );
    expect({ ...form.fields }).toEqual({ words: 'half a sen', place: 'home' });
    expect(form.state).toBe('saved');
  });

  it('is not touched by what a sync brings; the other fields are', () => {
    const form = new Autosave('visit', empty, [], quickDisk());
    form.set('words', 'mine');
    form.refresh({ words: 'theirs', place: 'home' });
    expect({ ...form.fields }).toEqual({ words: 'mine', place: 'home' });
  });

  it('is saved when the form is left', async () => {
    const save = quickDisk();
    const form = new Autosave('visit', empty, [], save);
    form.set('words', 'cold');
    await form.close();
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('is never written after the vault has closed', async () => {
    const save = quickDisk();
    const form = new Autosave('visit', empty, [], save);
    form.set('words', 'cold');
    forgetAll();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(save).not.toHaveBeenCalled();
    expect(form.state).toBe('quiet');
  });
});
