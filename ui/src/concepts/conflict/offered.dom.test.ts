import { beforeEach, expect, it } from 'vitest';
import { all, click, has, openWindow, show, type, valueAt } from '../../lib/dom.fixture';
import { CASE, freshLaptop, HOUSEHOLD, type Laptop } from '../../lib/laptop.fixture';
import Case from '../../screens/case/Case.svelte';

let laptop: Laptop;
const WAYS = ['mine', 'theirs', 'both', 'rewrite'];
const offered = (test: string) => WAYS.filter((way) => has(`${test}-${way}`));
const [MINE, THEIRS] = ['m'.repeat(200), 't'.repeat(200)] as const;

beforeEach(async () => {
  laptop = freshLaptop();
  laptop.put('item', 'n', { kind: 'need', statement: 'a warm flat' });
  await openWindow();
});
const open = (tab: 'overview' | 'family' = 'overview') => show(Case, { caseId: CASE, tab });

it('two versions are kept together only where the field has room for both', async () => {
  laptop.disagree('n', 'statement', MINE, THEIRS);
  await open();
  expect(offered('conflict-take')).toEqual(['mine', 'theirs', 'rewrite']);
});

it('two versions that fit are kept together, one below the other', async () => {
  laptop.disagree('n', 'statement', 'a flat', 'a job');
  await open();
  expect(offered('conflict-take')).toEqual(WAYS);
  await click('conflict-take-both');
  expect(laptop.held('item', 'n').statement).toBe('a flat\na job');
  expect(has('conflict')).toBe(false);
});

it('two versions that do not fit are not offered together at the field itself either', async () => {
  laptop.disagree(HOUSEHOLD, 'family_name', MINE, THEIRS);
  await open('family');
  await click('household-edit');
  expect(offered('versions-family_name')).toEqual(['mine', 'theirs', 'rewrite']);
});

it.each([
  ['case', CASE, 'stage', 'planning', 'closure'],
  ['case', CASE, 'urgent_flags', ['violence'], []],
  ['item', 'n', 'domain', 'work', 'food'],
  ['household', HOUSEHOLD, 'language', 'es', 'ar'],
  ['household', HOUSEHOLD, 'interpreter_needed', 'yes', 'no'],
] as const)(
  'of a %s (%s), %s is no text: one version is kept, nothing else is offered',
  async (_kind, id, field, mine, theirs) => {
    laptop.disagree(id, field, mine, theirs);
    await open();
    expect(offered('conflict-take')).toEqual(['mine', 'theirs']);
    await click('conflict-take-theirs');
    expect(laptop.row(id).fields[field]).toEqual(theirs);
    expect([has('conflict'), all('conflict-take-theirs-error')]).toEqual([false, []]);
  },
);

it('a version that is rewritten too long decides nothing, and stays where it was typed', async () => {
  laptop.disagree('n', 'statement', 'a flat', 'a job');
  await open();
  await click('conflict-take-rewrite');
  await type('conflict-rewrite-text', MINE + THEIRS);
  await click('conflict-rewrite-save');
  expect([has('conflict'), laptop.held('item', 'n').statement]).toEqual([true, 'a warm flat']);
  expect(valueAt('conflict-rewrite-text')).toBe(MINE + THEIRS);
  expect(laptop.drafts).toMatchObject([{ field: 'statement', value: MINE + THEIRS }]);
});
