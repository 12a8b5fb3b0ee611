import { beforeEach, describe, expect, it } from 'vitest';
import { toasts } from '../../kit/toasts.svelte';
import {
  all,
  at,
  choose,
  click,
  has,
  openWindow,
  settled,
  show,
  type,
} from '../../lib/dom.fixture';
import { CASE, freshLaptop, type Laptop } from '../../lib/laptop.fixture';
import Case from '../../screens/case/Case.svelte';

let laptop: Laptop;
const numbers = () => ['N1', 'S2', 'N3'].filter((number) => all(`case-item-${number}`).length > 0);

beforeEach(async () => {
  laptop = freshLaptop();
  toasts.close();
  laptop.put('item', 'n', { kind: 'need', statement: 'a warm flat', domain: 'housing' });
  laptop.put('item', 's', { kind: 'strength', statement: 'sews well' });
  await openWindow();
  await show(Case, { caseId: CASE, tab: 'overview' });
});

describe.each([
  ['need', 'n', 'N1', 'a warm flat'],
  ['strength', 's', 'S2', 'sews well'],
] as const)('a %s', (_kind, id, number, statement) => {
  it('is edited in its place: its own words, and nothing that was not typed', async () => {
    await click(`case-item-${number}-edit`);
    await type('case-item-edit-statement', 'something else');
    await type('case-item-edit-capacity_client', 'asks the neighbor');
    await click('case-item-edit-save');
    expect(laptop.written).toEqual([
      { statement: 'something else', capacity_client: 'asks the neighbor' },
    ]);
    expect(at(`case-item-${number}`).textContent).toContain('something else');
    expect(has('case-item-edit-form')).toBe(false);
  });

  it('is deleted, can be brought back with its number, and is then as it was', async () => {
    await click(`case-item-${number}-remove`);
    expect(laptop.row(id).isRemoved).toBe(true);
    expect(document.body.textContent).not.toContain(statement);
    expect(toasts.current?.subject).toBe(`${number} ${statement}`);
    await toasts.undo();
    await settled();
    expect(at(`case-item-${number}`).textContent).toContain(statement);
    expect(numbers()).toEqual(['N1', 'S2']);
  });
});

it('a strength is added as one, with what it is about', async () => {
  await click('case-item-add');
  await click('case-item-kind-strength');
  await type('case-item-statement', 'speaks three languages');
  await choose('case-item-domain', 'work');
  await click('case-item-save');
  expect(laptop.written).toMatchObject([
    { kind: 'strength', statement: 'speaks three languages', domain: 'work' },
  ]);
  expect(has('case-item-form')).toBe(false);
});

it('a need is deleted as it was on the screen: what a colleague wrote since was not seen', async () => {
  const base = laptop.view('n').base;
  laptop.row('n').version = 99;
  await click('case-item-N1-remove');
  expect(laptop.of('record_remove')).toMatchObject([{ record: 'n', base }]);
});
