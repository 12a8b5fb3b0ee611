import { beforeEach, expect, it } from 'vitest';
import { toasts } from '../../kit/toasts.svelte';
import {
  all,
  choose,
  click,
  has,
  openWindow,
  readable,
  settled,
  show,
} from '../../lib/dom.fixture';
import { CASE, freshLaptop, HOUSEHOLD, type Laptop } from '../../lib/laptop.fixture';
import Case from '../../screens/case/Case.svelte';

let laptop: Laptop;
const primary = () => laptop.held('household', HOUSEHOLD).primary_client;
/** Who is said to be the primary client, among the members. */
const marked = () =>
  all('member')
    .filter((one) => one.textContent?.includes('primary client'))
    .map((one) => one.dataset['person']);

async function change(to: string): Promise<void> {
  await click('household-edit');
  await choose('household-primary_client', to);
  await click('household-save');
}

beforeEach(async () => {
  laptop = freshLaptop();
  toasts.close();
  laptop.put('person', 'amina', { name_full: 'Amina', relation: 'primary-client' });
  laptop.put('person', 'sami', { name_full: 'Sami', relation: 'spouse' });
  laptop.put('household', HOUSEHOLD, { family_name: 'Rahimi', primary_client: 'amina' });
  await openWindow();
  await show(Case, { caseId: CASE, tab: 'family' });
});

it('a family has exactly one primary client: who was it before is not called so any more', async () => {
  expect(marked()).toEqual(['amina']);
  await change('sami');
  expect([primary(), marked()]).toEqual(['sami', ['sami']]);
  expect(laptop.written).toEqual([{ primary_client: 'sami' }]);
});

it('the primary client alone cannot be deleted from the list', async () => {
  const deletable = () =>
    all('person-delete').map((one) => one.closest<HTMLElement>('.member')?.dataset['person']);
  expect(deletable()).toEqual(['sami']);
  await change('sami');
  expect(deletable()).toEqual(['amina']);
});

it('a change of the primary client can be undone, and nothing else with it', async () => {
  await change('sami');
  expect(toasts.current?.subject).toBe('Sami');
  laptop.arrive(HOUSEHOLD, { dialect: 'Dari' });
  await toasts.undo();
  await settled();
  expect([primary(), marked()]).toEqual(['amina', ['amina']]);
  expect(laptop.held('household', HOUSEHOLD).dialect).toBe('Dari');
});

it('a household that is saved without another primary client offers no such undo', async () => {
  await click('household-edit');
  await choose('household-language', 'es');
  await click('household-save');
  expect([laptop.held('household', HOUSEHOLD).language, toasts.current]).toEqual(['es', null]);
});

it('two laptops that name different primary clients leave both to be decided, by their names', async () => {
  laptop.put('person', 'leila', { name_full: 'Leila' });
  laptop.arrive(HOUSEHOLD, {});
  await settled();
  await click('household-edit');
  await choose('household-primary_client', 'sami');
  laptop.arrive(HOUSEHOLD, { primary_client: 'leila' });
  await settled();
  await click('household-save');
  expect(primary()).toBe('leila');
  expect(has('versions-primary_client')).toBe(true);
  const versions = all('versions-primary_client-version').map((one) => one.textContent ?? '');
  expect(versions.map((one) => ['Sami', 'Leila'].find((name) => one.includes(name)))).toEqual([
    'Sami',
    'Leila',
  ]);
  await click('versions-primary_client-mine');
  expect([primary(), has('versions-primary_client')]).toEqual(['sami', false]);
  expect(readable()).not.toContain('versions-primary_client');
});
