import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { flushAll, forgetAll, whyUnkept } from './autosave.svelte';
import type * as T from '../generated/types';
import { AT, blank, failure, Keeper, type Note, refused } from './record.fixture';
import { onNotice } from './notice';
import { RecordForm } from './record.svelte';

const said: string[] = [];
onNotice((text) => said.push(text));
const open = (keeper: Keeper, record = keeper.view) =>
  new RecordForm<Note>({ case: 'c', record }, keeper.calls);
const openNew = (keeper: Keeper, drafts: T.DraftView[] = []) =>
  new RecordForm<Note>(
    { case: 'c', key: 'new-person-c', kind: 'person', blank, drafts },
    keeper.calls,
  );
const draft = (given: Partial<T.DraftView>): T.DraftView => ({
  case: 'c',
  record: 'r',
  kind: 'person',
  field: 'words',
  value: 'half a sen',
  base: '1',
  refused: [],
  saved_at: AT,
  ...given,
});
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
/** A door that opens when it is told to. */
function gate() {
  let unlock = () => {};
  const shut = new Promise<void>((resolve) => (unlock = resolve));
  return { shut, unlock };
}

beforeEach(() => {
  vi.useFakeTimers();
  said.length = 0;
});
afterEach(() => {
  forgetAll();
  vi.useRealTimers();
});

describe('what is typed', () => {
  it('is kept 400 ms after the last key, with the base that its writer saw', async () => {
    const keeper = new Keeper();
    const form = open(keeper);
    form.set('words', 'c');
    await wait(399);
    form.set('words', 'co');
    await wait(399);
    expect(keeper.asked).toEqual([]);
    expect(form.state).toBe('typing');
    await wait(1);
    expect(keeper.of('keep')).toEqual([
      { case: 'c', record: 'r', kind: 'person', field: 'words', value: 'co', base: '1' },
    ]);
    expect([form.state, form.at]).toEqual(['kept', AT]);
  });

  it('is kept two seconds after the first key though typing goes on', async () => {
    const keeper = new Keeper();
    const form = open(keeper);
    for (let key = 0; key < 8; key += 1) {
      form.set('words', 'x'.repeat(key + 1));
      await wait(300);
    }
    expect(keeper.of('keep')).toHaveLength(1);
  });

  it('stays in the form on a full disk, holds up no other field, and is tried again', async () => {
    const keeper = new Keeper();
    const form = open(keeper);
    keeper.full.add('words');
    form.set('words', 'cold flat');
    form.set('place', 'kitchen');
    await wait(400);
    expect([...keeper.drafts.keys()]).toEqual(['place']);
    expect(form.state).toBe('failed');
    expect(form.failure?.kind).toBe('disk');
    expect(form.fields.words).toBe('cold flat');
    keeper.full.clear();
    await wait(5_000);
    expect(keeper.drafts.get('words')?.value).toBe('cold flat');
    expect([form.state, form.failure]).toEqual(['kept', null]);
  });

  it('is kept at once before the window locks, and when the form is left', async () => {
    const keeper = new Keeper();
    const form = open(keeper);
    form.set('words', 'cold');
    await flushAll();
    expect(keeper.drafts.get('words')?.value).toBe('cold');
    form.set('place', 'kitchen');
    await form.close();
    expect(keeper.drafts.get('place')?.value).toBe('kitchen');
  });

  it('on a full disk is known not to be kept, and is tried again though its form was left', async () => {
    const keeper = new Keeper();
    const form = open(keeper);
    keeper.full.add('words');
    form.set('words', 'cold flat');
    expect(await flushAll()).toBe(false);
    expect(whyUnkept()?.kind).toBe('disk');
    expect(await form.close()).toBe(false);
    expect(said).toHaveLength(1);
    keeper.full.clear();
    await wait(5_000);
    expect(keeper.drafts.get('words')?.value).toBe('cold flat');
    expect([await flushAll(), whyUnkept()]).toEqual([true, null]);
  });

  it('while the form is being left is written too', async () => {
    const keeper = new Keeper();
    const { shut, unlock } = gate();
    const keep = async (asked: T.SaveDraft) => {
      if (asked.value === 'cold') await shut;
      return keeper.calls.keep(asked);
    };
    const calls = { ...keeper.calls, keep };
    const form = new RecordForm<Note>({ case: 'c', record: keeper.view }, calls);
    form.set('words', 'cold');
    const left = form.close();
    await wait(0);
    form.set('words', 'cold flat');
    unlock();
    expect(await left).toBe(true);
    expect(keeper.drafts.get('words')?.value).toBe('cold flat');
  });

  it('and could not be kept is there again when the form is opened again', async () => {
    const keeper = new Keeper({ words: 'old' });
    const before = open(keeper);
    keeper.full.add('words');
    before.set('words', 'cold flat');
    await before.close();
    const form = open(keeper);
    expect([form.fields.words, form.edited]).toEqual(['cold flat', ['words']]);
    form.set('words', 'cold flat, no heating');
    keeper.full.clear();
    await wait(10_000);
    expect(keeper.drafts.get('words')?.value).toBe('cold flat, no heating');
  });

  it('is never written after the vault has closed', async () => {
    const keeper = new Keeper();
    const form = open(keeper);
    form.set('words', 'cold');
    forgetAll();
    form.set('words', 'cold flat');
    await wait(10_000);
    expect(keeper.asked).toEqual([]);
  });

  it('leaves no draft when the record already says so', async () => {
    const keeper = new Keeper({ words: 'cold' });
    const form = open(keeper);
    form.set('words', 'cold flat');
    await wait(400);
    form.set('words', 'cold');
    expect(form.isEdited).toBe(false);
    await wait(400);
    expect(keeper.drafts.size).toBe(0);
  });

  it('that was kept earlier stands over the record, and keeps the base of its first moment', async () => {
    const keeper = new Keeper({ words: 'old', place: 'home' });
    const record = keeper.arrive({ place: 'office' });
    record.drafts = [draft({}), draft({ record: 'another', field: 'place', value: 'elsewhere' })];
    const form = open(keeper, record);
    expect({ ...form.fields }).toEqual({ words: 'half a sen', place: 'office', rows: [] });
    expect([form.state, form.foundAt]).toEqual(['kept', AT]);
    form.set('words', 'half a sentence');
    await form.save();
    expect(keeper.of('save')).toMatchObject([{ base: '1', fields: { words: 'half a sentence' } }]);
  });

  it('is text like any other even where it is a word that codes use', async () => {
    const keeper = new Keeper();
    const form = open(keeper);
    form.set('words', 'not-asked');
    await form.save();
    expect(keeper.fields.words).toBe('not-asked');
  });

  it('of two thousand characters is kept, refused whole, and stays in the form', async () => {
    const keeper = new Keeper();
    const form = open(keeper);
    form.set('words', 'x'.repeat(2_000));
    expect(await form.save()).toBe(false);
    expect(form.fields.words).toHaveLength(2_000);
    await wait(0);
    expect(keeper.drafts.get('words')?.value).toHaveLength(2_000);
  });
});

describe('a save', () => {
  it('writes only what was edited, and leaves no draft', async () => {
    const keeper = new Keeper({ place: 'home' });
    const form = open(keeper);
    form.set('words', 'cold flat');
    await wait(400);
    expect(await form.save()).toBe(true);
    expect(keeper.of('save')).toEqual([
      { case: 'c', record: 'r', kind: 'person', fields: { words: 'cold flat' }, base: '1' },
    ]);
    expect([form.state, form.isEdited, form.base]).toEqual(['saved', false, '2']);
    await wait(10_000);
    expect(keeper.drafts.size).toBe(0);
  });

  it('after a sync says what its writer had seen, and shows both versions', async () => {
    const keeper = new Keeper({ words: 'cold' });
    const form = open(keeper);
    form.set('words', 'cold flat');
    form.refresh(keeper.arrive({ words: 'warm', place: 'office' }));
    expect(form.fields).toMatchObject({ words: 'cold flat', place: 'office' });
    expect(form.since).toEqual([{ field: 'words', typed: 'cold flat', recorded: 'warm' }]);
    await form.save();
    expect(keeper.of('save')).toMatchObject([{ base: '1' }]);
    expect(form.conflicts.map((one) => one.field)).toEqual(['words']);
  });

  it('goes once over each base, so that what was unseen stays so', async () => {
    const keeper = new Keeper();
    const form = open(keeper);
    form.set('words', 'cold flat');
    form.refresh(keeper.arrive({ rows: ['a'] }));
    form.set('place', 'kitchen');
    await form.save();
    expect(keeper.of('save')).toMatchObject([
      { base: '1', fields: { words: 'cold flat' } },
      { base: '2', fields: { place: 'kitchen' } },
    ]);
    expect(form.isEdited).toBe(false);
  });

  it('keeps what is refused and saves the rest, and says all of it at once', async () => {
    const keeper = new Keeper();
    const form = open(keeper);
    form.set('words', 'x'.repeat(41));
    form.set('place', 'y'.repeat(41));
    form.set('rows', ['a']);
    expect(await form.save()).toBe(false);
    expect([...form.refusals.keys()]).toEqual(['words', 'place']);
    expect(form.edited).toEqual(['words', 'place']);
    expect(keeper.fields.rows).toEqual(['a']);
    expect([form.state, form.line.savedAt]).toEqual(['kept', expect.any(String)]);
  });

  it('is refused in each row that is wrong, and the next save says it once', async () => {
    const keeper = new Keeper();
    keeper.calls.save = async <Fields>() => ({
      record: keeper.view as T.Editable<Fields>,
      refusals: [0, 2].map((row) => ({ ...refused('rows'), row })),
      changed: [],
    });
    const form = open(keeper);
    form.set('rows', ['x', 'a', 'y']);
    for (let saves = 0; saves < 2; saves += 1) {
      await form.save();
      expect(form.refusalsAt('rows').map((one) => one.row)).toEqual([0, 2]);
    }
    form.set('rows', ['a']);
    expect(form.refusalsAt('rows')).toEqual([]);
  });

  it('that was refused goes through once it is fixed; until then the refusal stays known', async () => {
    const keeper = new Keeper();
    const form = open(keeper);
    form.set('words', 'x'.repeat(41));
    await form.save();
    expect(form.refusalAt('words')?.kind).toBe('too-long');
    form.set('words', 'x');
    expect(form.refusalAt('words')).toBeNull();
    expect(form.refusals.has('words')).toBe(true);
    expect(await form.save()).toBe(true);
    expect([form.refusals.size, keeper.fields.words]).toEqual([0, 'x']);
  });

  it('does not swallow what is typed while it runs', async () => {
    const keeper = new Keeper();
    const form = open(keeper);
    const { shut, unlock } = gate();
    keeper.gate = shut;
    form.set('words', 'cold');
    const saving = form.save();
    await wait(0);
    expect(form.state).toBe('saving');
    form.set('words', 'cold flat');
    unlock();
    expect(await saving).toBe(true);
    expect([form.fields.words, keeper.fields.words]).toEqual(['cold flat', 'cold']);
    expect(form.since).toEqual([]);
    await wait(400);
    expect(keeper.drafts.get('words')?.value).toBe('cold flat');
    await form.save();
    expect(keeper.fields.words).toBe('cold flat');
  });

  it('that fails changes nothing in the form, and can be tried again', async () => {
    const keeper = new Keeper();
    const form = open(keeper);
    keeper.stop = failure('disk');
    form.set('words', 'cold');
    expect(await form.save()).toBe(false);
    expect([form.state, form.failure?.kind, form.fields.words]).toEqual(['failed', 'disk', 'cold']);
    keeper.stop = null;
    await form.again();
    expect([form.state, keeper.fields.words]).toEqual(['saved', 'cold']);
  });

  it('of a record that was deleted meanwhile keeps the words as a draft', async () => {
    const keeper = new Keeper();
    const form = open(keeper);
    form.set('words', 'cold');
    form.refresh(null);
    keeper.stop = failure('gone');
    expect(await form.save()).toBe(false);
    await wait(0);
    expect(form.isGone).toBe(true);
    expect(keeper.drafts.get('words')?.value).toBe('cold');
  });

  it('hands over a field without the rows that nobody filled in', async () => {
    const keeper = new Keeper();
    const tidy = { rows: (rows: string[]) => rows.filter((row) => row !== '') };
    const form = new RecordForm<Note>({ case: 'c', record: keeper.view, tidy }, keeper.calls);
    form.set('rows', ['']);
    expect(await form.save()).toBe(true);
    expect(keeper.of('save')).toEqual([]);
    form.set('rows', ['', 'a']);
    await form.save();
    expect(keeper.fields.rows).toEqual(['a']);
  });
});

it('what was refused on another day is still refused when the form is opened', async () => {
  const keeper = new Keeper();
  const before = open(keeper);
  before.set('words', 'x'.repeat(41));
  await before.save();
  const form = open(keeper);
  expect(form.refusalAt('words')?.kind).toBe('too-long');
  form.set('words', 'x');
  expect(form.refusalAt('words')).toBeNull();
});

describe('two versions of a field', () => {
  it('let the writer keep the own one, having seen the other', async () => {
    const keeper = new Keeper({ words: 'cold' });
    const form = open(keeper);
    form.set('words', 'cold flat');
    form.refresh(keeper.arrive({ words: 'warm' }));
    form.keepMine('words');
    expect(form.since).toEqual([]);
    await form.save();
    expect(keeper.of('save')).toMatchObject([{ base: '2' }]);
    expect([form.conflicts, keeper.fields.words]).toEqual([[], 'cold flat']);
  });

  it('let the writer take the recorded one', async () => {
    const keeper = new Keeper({ words: 'cold' });
    const form = open(keeper);
    form.set('words', 'cold flat');
    await wait(400);
    form.refresh(keeper.arrive({ words: 'warm' }));
    form.keepRecorded('words');
    expect([form.fields.words, form.isEdited]).toEqual(['warm', false]);
    await wait(400);
    expect(keeper.drafts.size).toBe(0);
  });

  it('are shown for a draft of another day, whose beginning nobody remembers', () => {
    const keeper = new Keeper({ words: 'cold' });
    const record = keeper.arrive({ words: 'warm' });
    record.drafts = [draft({})];
    expect(open(keeper, record).since).toEqual([
      { field: 'words', typed: 'half a sen', recorded: 'warm' },
    ]);
  });

  it('that are both recorded are decided in the form', async () => {
    const keeper = new Keeper({ words: 'cold' });
    const form = open(keeper);
    form.set('words', 'cold flat');
    form.refresh(keeper.arrive({ words: 'warm' }));
    await form.save();
    expect(await form.resolve('words', 'warm')).toBe(true);
    expect([form.conflicts, form.fields.words]).toEqual([[], 'warm']);
  });
});

describe('a decision', () => {
  /** A form in which two versions of the words stand, and a decision that waits for its gate. */
  async function deciding() {
    const keeper = new Keeper({ words: 'dry' });
    const early = { case: 'c', record: 'r', kind: 'person', base: keeper.view.base };
    keeper.arrive({ words: 'cold' });
    await keeper.calls.save<Note>({ ...early, fields: { words: 'damp' } });
    const form = open(keeper);
    const { shut, unlock } = gate();
    const { resolve } = keeper.calls;
    keeper.calls.resolve = async <Fields>(request: T.ResolveRequest) => {
      await shut;
      return resolve<Fields>(request);
    };
    return { keeper, form, unlock };
  }

  it('does not swallow what is typed into its field while it runs', async () => {
    const { keeper, form, unlock } = await deciding();
    const decided = form.resolve('words', 'cold');
    await wait(0);
    form.set('words', 'cold and damp');
    await wait(400);
    unlock();
    expect(await decided).toBe(true);
    expect([form.fields.words, keeper.fields.words]).toEqual(['cold and damp', 'cold']);
    expect([form.conflicts, form.since]).toEqual([[], []]);
    await wait(400);
    expect(keeper.drafts.get('words')?.value).toBe('cold and damp');
    expect(await form.save()).toBe(true);
    expect(keeper.fields.words).toBe('cold and damp');
  });

  it('does not swallow words that are typed on from others while it runs', async () => {
    const { keeper, form, unlock } = await deciding();
    form.set('words', 'cold an');
    const decided = form.resolve('words', 'cold');
    await wait(0);
    form.set('words', 'cold and damp');
    unlock();
    expect(await decided).toBe(true);
    await wait(400);
    expect([form.fields.words, form.edited, form.since]).toEqual(['cold and damp', ['words'], []]);
    expect(keeper.drafts.get('words')?.value).toBe('cold and damp');
  });

  it('takes the place of what was typed before it', async () => {
    const { keeper, form, unlock } = await deciding();
    form.set('words', 'cold an');
    await wait(400);
    unlock();
    expect(await form.resolve('words', 'damp')).toBe(true);
    await wait(400);
    expect([form.fields.words, form.isEdited, keeper.drafts.size]).toEqual(['damp', false, 0]);
  });
});

it('a decision is about the versions that were on screen when it was made', async () => {
  const keeper = new Keeper({ words: 'cold' });
  const form = open(keeper);
  const seen = form.base;
  const bases: string[] = [];
  const { shut, unlock } = gate();
  keeper.gate = shut;
  keeper.calls.resolve = async (request) => {
    bases.push(request.base);
    return { record: null, refusals: [], changed: [] };
  };
  form.set('place', 'kitchen');
  const saving = form.save();
  const decided = form.resolve('words', 'cold');
  await wait(0);
  form.refresh(keeper.arrive({ words: 'a third one' }));
  unlock();
  await Promise.all([saving, decided]);
  expect(bases).toEqual([seen]);
});

describe('a new record', () => {
  it('is typed under its own key and added whole', async () => {
    const keeper = new Keeper();
    const form = openNew(keeper);
    form.set('words', 'cold');
    await wait(400);
    expect(keeper.of('keep')).toMatchObject([{ record: 'new-person-c', base: '' }]);
    expect(form.isNew).toBe(true);
    expect(await form.save()).toBe(true);
    expect(keeper.of('add')).toEqual([
      {
        case: 'c',
        kind: 'person',
        fields: { words: 'cold', place: '', rows: [] },
        draft: 'new-person-c',
      },
    ]);
    expect([form.record, form.isNew, form.isEdited]).toEqual(['r', false, false]);
    form.set('words', 'colder');
    await form.save();
    expect(keeper.of('save')).toMatchObject([{ record: 'r', base: '2' }]);
  });

  it('of which something is refused is not added at all', async () => {
    const keeper = new Keeper();
    const form = openNew(keeper);
    form.set('words', 'x'.repeat(41));
    form.set('place', 'home');
    expect(await form.save()).toBe(false);
    expect([form.isNew, form.edited]).toEqual([true, ['words', 'place']]);
    expect(form.refusalAt('words')?.kind).toBe('too-long');
  });

  it('goes on where it was left', () => {
    const keeper = new Keeper();
    const form = openNew(keeper, [draft({ record: 'new-person-c', base: '' })]);
    expect(form.fields.words).toBe('half a sen');
    expect(form.isEdited).toBe(true);
  });

  it('that was typed on while it was being added keeps those words too', async () => {
    const keeper = new Keeper();
    const form = openNew(keeper);
    const { shut, unlock } = gate();
    keeper.gate = shut;
    form.set('words', 'cold');
    const saving = form.save();
    await wait(0);
    form.set('words', 'cold flat');
    unlock();
    await saving;
    await wait(400);
    expect(keeper.drafts.get('words')).toMatchObject({ record: 'r', value: 'cold flat' });
  });

  it('is never typed under its old key once it is being added', async () => {
    const keeper = new Keeper();
    const form = openNew(keeper);
    const { shut, unlock } = gate();
    keeper.gate = shut;
    form.set('words', 'cold');
    const saving = form.save();
    await wait(0);
    form.set('words', 'cold flat');
    await wait(3_000);
    const flushed = flushAll();
    unlock();
    await saving;
    expect(await flushed).toBe(true);
    expect(keeper.of('keep').map((one) => [one['record'], one['value']])).toEqual([
      ['new-person-c', 'cold'],
      ['r', 'cold flat'],
    ]);
  });

  it('says what was refused of it though it was added, and keeps those words', async () => {
    const keeper = new Keeper();
    const add: typeof keeper.calls.add = async (request) => {
      const fields = { ...request.fields, place: '' };
      const added = await keeper.calls.add<never>({ ...request, fields });
      return { ...added, refusals: [refused('place')] };
    };
    const form = new RecordForm<Note>(
      { case: 'c', key: 'new-person-c', kind: 'person', blank, drafts: [] },
      { ...keeper.calls, add },
    );
    form.set('words', 'cold');
    form.set('place', 'y'.repeat(41));
    expect(await form.save()).toBe(false);
    expect([form.record, form.edited]).toEqual(['r', ['place']]);
    expect(form.refusalAt('place')?.kind).toBe('too-long');
    expect(form.fields.place).toHaveLength(41);
  });
});

it('throwing a draft away that fails leaves the words, and is what is tried again', async () => {
  const keeper = new Keeper({ words: 'cold' });
  let isFull = true;
  const discard: typeof keeper.calls.discard = async (drafts) => {
    if (isFull) throw failure('disk');
    return keeper.calls.discard(drafts);
  };
  const calls = { ...keeper.calls, discard };
  const form = new RecordForm<Note>({ case: 'c', record: keeper.view }, calls);
  form.set('words', 'cold flat');
  expect(await form.discard()).toBe(false);
  expect([form.fields.words, form.failure?.kind]).toEqual(['cold flat', 'disk']);
  isFull = false;
  await form.again();
  expect([form.fields.words, form.failure]).toEqual(['cold', null]);
  expect(keeper.of('save')).toEqual([]);
});

it('a form is done though two people disagree about a field that it does not show', async () => {
  const keeper = new Keeper({ words: 'cold' });
  const form = open(keeper);
  form.set('words', 'cold flat');
  form.refresh(keeper.arrive({ words: 'warm' }));
  await form.save();
  expect(form.isSettledIn(['place'])).toBe(true);
  expect(form.isSettledIn(['words', 'place'])).toBe(false);
  form.set('place', 'kitchen');
  expect(form.isSettledIn(['place'])).toBe(false);
});

it('throwing a draft away brings back what the record says', async () => {
  const keeper = new Keeper({ words: 'cold' });
  const form = open(keeper);
  form.set('words', 'cold flat');
  form.set('place', 'kitchen');
  await wait(400);
  await form.discard();
  expect({ ...form.fields }).toEqual({ words: 'cold', place: '', rows: [] });
  expect(keeper.drafts.size).toBe(0);
  await wait(10_000);
  expect(keeper.of('keep')).toHaveLength(2);
});
