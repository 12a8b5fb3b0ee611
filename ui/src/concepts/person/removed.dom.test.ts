import { beforeEach, expect, it } from 'vitest';
import { all, click, has, openWindow, settled, show, type } from '../../lib/dom.fixture';
import { CASE, freshLaptop, HOUSEHOLD, type Laptop } from '../../lib/laptop.fixture';
import { toasts } from '../../kit/toasts.svelte';
import Case from '../../screens/case/Case.svelte';

let laptop: Laptop;
const members = () => all('member').map((one) => one.dataset['person']);

beforeEach(async () => {
  laptop = freshLaptop();
  laptop.put('person', 'amina', { name_full: 'Amina' });
  laptop.put('person', 'kamal', { name_full: 'Kamal', pronouns: 'he' });
  laptop.put('household', HOUSEHOLD, { family_name: 'Rahimi', primary_client: 'amina' });
  await openWindow();
  await show(Case, { caseId: CASE, tab: 'family' });
});

async function removeKamal(): Promise<void> {
  await click('person-delete');
  await type('person-delete-reason', 'moved to Ohio');
  await click('person-delete-confirm');
}

it('a person who was deleted is on the list of deleted people, and comes back from it whole', async () => {
  expect(has('removed-people')).toBe(false);
  await removeKamal();
  toasts.close();
  expect([members(), has('removed-people')]).toEqual([['amina'], true]);
  await click('person-restore');
  expect([members(), has('removed-people')]).toEqual([['amina', 'kamal'], false]);
  expect(laptop.held('person', 'kamal').pronouns).toBe('he');
});

it('a person whom a colleague deleted long ago can still be restored', async () => {
  laptop.row('kamal').isRemoved = true;
  laptop.arrive(HOUSEHOLD, {});
  await settled();
  await click('person-restore');
  expect(laptop.of('record_restore')).toEqual([{ case: CASE, record: 'kamal' }]);
  expect(members()).toEqual(['amina', 'kamal']);
});
