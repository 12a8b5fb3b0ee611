import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetAll } from './autosave.svelte';
import { RecordDesk } from './desk.svelte';
import { failure, Keeper, type Note } from './record.fixture';
import { RecordForm } from './record.svelte';

const PARTS = { first: ['words', 'rows'], second: ['place'] } as const;
class Desk extends RecordDesk<Note, 'first' | 'second'> {
  shown = '';
  reload(ask: () => Promise<string>): Promise<void> {
    return this.again(ask, (view) => {
      this.renew();
      this.shown = view;
    });
  }
}
function open(keeper: Keeper) {
  const form = new RecordForm<Note>({ case: 'c', record: keeper.view }, keeper.calls);
  const desk = new Desk(form, PARTS);
  desk.part = 'first';
  return desk;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  forgetAll();
  vi.useRealTimers();
});

describe('a record in parts', () => {
  it('saves a part when it is left, and only what was typed there, and only once', async () => {
    const keeper = new Keeper();
    const desk = open(keeper);
    desk.set('words', 'cold');
    desk.set('place', 'kitchen');
    await desk.show('second');
    await desk.show('first');
    await desk.show('second');
    expect(keeper.of('save').map((one) => one['fields'])).toEqual([
      { words: 'cold' },
      { place: 'kitchen' },
    ]);
  });

  it('shows a refusal on its part until it is fixed, whichever part is open', async () => {
    const keeper = new Keeper();
    const desk = open(keeper);
    desk.set('words', 'x'.repeat(41));
    await desk.show('second');
    expect(desk.refusedIn('first').map((one) => one.kind)).toEqual(['too-long']);
    expect(desk.refusedIn('second')).toEqual([]);
    await desk.show('first');
    desk.set('words', 'x');
    expect(desk.refusedIn('first')).toHaveLength(1);
    await desk.show('second');
    expect(desk.refusedIn('first')).toEqual([]);
  });

  it('does not end around a refusal: it goes to the refused field instead', async () => {
    const keeper = new Keeper();
    const desk = open(keeper);
    const end = vi.fn(async () => undefined);
    desk.set('words', 'x'.repeat(41));
    await desk.show('second');
    expect(await desk.finish(end)).toBe(false);
    expect([desk.part, desk.form.wanted]).toEqual(['first', 'words']);
    expect(end).not.toHaveBeenCalled();
    desk.set('words', 'x');
    expect(await desk.finish(end)).toBe(true);
    expect([end.mock.calls.length, keeper.fields.words]).toEqual([1, 'x']);
  });

  it('does not end while something could not be saved', async () => {
    const keeper = new Keeper();
    const desk = open(keeper);
    const end = vi.fn(async () => undefined);
    keeper.stop = failure('disk');
    desk.set('words', 'cold');
    expect(await desk.finish(end)).toBe(false);
    expect(end).not.toHaveBeenCalled();
  });

  it('saves typing of an earlier day that never became part of it', async () => {
    const keeper = new Keeper();
    await keeper.calls.keep({
      case: 'c',
      record: 'r',
      kind: 'person',
      field: 'place',
      value: 'kitchen',
      base: '1',
    });
    const desk = open(keeper);
    expect(desk.isEdited('second')).toBe(true);
    await desk.close();
    expect([keeper.fields.place, keeper.drafts.size]).toEqual(['kitchen', 0]);
  });

  it('runs its saves one after the other', async () => {
    const keeper = new Keeper();
    const desk = open(keeper);
    let unlock = () => {};
    keeper.gate = new Promise<void>((resolve) => (unlock = resolve));
    desk.set('words', 'cold');
    const first = desk.show('second');
    desk.set('place', 'kitchen');
    const second = desk.show('first');
    await vi.advanceTimersByTimeAsync(0);
    expect(keeper.of('save')).toHaveLength(1);
    unlock();
    await Promise.all([first, second]);
    expect(keeper.of('save').map((one) => one['base'])).toEqual(['1', '1']);
    expect(keeper.fields).toMatchObject({ words: 'cold', place: 'kitchen' });
  });

  it('is never shown as it was before what is shown now', async () => {
    const desk = open(new Keeper());
    let answer: (view: string) => void = () => undefined;
    const older = desk.reload(() => new Promise((resolve) => (answer = resolve)));
    await desk.reload(async () => 'newer');
    answer('older');
    await older;
    expect(desk.shown).toBe('newer');
  });

  it('says that it was deleted, and keeps what was typed', async () => {
    const desk = open(new Keeper());
    desk.set('words', 'cold');
    await desk.reload(() => Promise.reject(failure('record-gone')));
    expect([desk.error?.kind, desk.form.isGone]).toEqual(['record-gone', true]);
    expect(desk.fields.words).toBe('cold');
    await desk.reload(async () => 'there again');
    expect(desk.error).toBeNull();
  });

  it('is not ended while a draft of it waits to be taken away', async () => {
    const keeper = new Keeper();
    const desk = open(keeper);
    desk.set('words', 'cold');
    await desk.form.flush();
    desk.set('words', '');
    expect(await desk.finish(async () => expect(keeper.drafts.size).toBe(0))).toBe(true);
  });
});
