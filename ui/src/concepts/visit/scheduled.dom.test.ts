import { beforeEach, expect, it } from 'vitest';
import { toasts } from '../../kit/toasts.svelte';
import { at, choose, click, has, openWindow, settled, show, type } from '../../lib/dom.fixture';
import { AT, CASE, freshLaptop, type Laptop } from '../../lib/laptop.fixture';
import Case from '../../screens/case/Case.svelte';

let laptop: Laptop;
const held = () => laptop.held('visit', 'v');
async function undone(): Promise<void> {
  await toasts.undo();
  await settled();
}

beforeEach(async () => {
  laptop = freshLaptop();
  toasts.close();
  laptop.put('visit', 'v', { scheduled_at: AT, status: 'scheduled', place: 'home' });
  await openWindow();
  await show(Case, { caseId: CASE, tab: 'visits' });
});

it('a scheduled visit is moved: it is the same visit, with what was changed', async () => {
  await click('case-visit-edit');
  await choose('plan-place', 'office');
  await type('plan-purpose', 'the school papers');
  await click('plan-save');
  expect(held()).toMatchObject({ place: 'office', purpose: 'the school papers', scheduled_at: AT });
  expect(laptop.written).toEqual([{ place: 'office', purpose: 'the school papers' }]);
  expect(has('plan-visit-dialog')).toBe(false);
});

it.each([
  ['canceled', 'case-visit-cancel'],
  ['missed', 'case-visit-missed'],
] as const)(
  'a scheduled visit can be marked as %s, and that can be undone',
  async (status, button) => {
    await click(button);
    expect([held().status, at('case-visit').dataset['status']]).toEqual([status, status]);
    expect(laptop.written).toEqual([{ status }]);
    await undone();
    expect([held().status, at('case-visit').dataset['status']]).toEqual(['scheduled', 'scheduled']);
  },
);

it('a scheduled visit can be deleted, and brought back', async () => {
  await click('case-visit-remove');
  expect([laptop.row('v').isRemoved, has('case-visit')]).toEqual([true, false]);
  await undone();
  expect([laptop.row('v').isRemoved, has('case-visit')]).toEqual([false, true]);
});

it.each(['under-way', 'completed', 'missed', 'canceled'] as const)(
  'a visit that is %s is neither moved, canceled nor deleted from the list',
  async (status) => {
    laptop.arrive('v', { status });
    await settled();
    const ways = ['edit', 'cancel', 'missed', 'remove'].map((one) => has(`case-visit-${one}`));
    expect(ways).toEqual([false, false, false, false]);
    expect(has('case-visit-open')).toBe(true);
  },
);

it('a visit that a colleague has canceled meanwhile is not marked as missed over it', async () => {
  // It is here, and not on this screen yet.
  laptop.row('v').fields['status'] = 'canceled';
  laptop.row('v').written['status'] = Infinity;
  await click('case-visit-missed');
  expect(held().status).toBe('canceled');
  expect(laptop.row('v').conflicts.map((one) => one.field)).toEqual(['status']);
});
