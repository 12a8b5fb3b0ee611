import { beforeEach, expect, it } from 'vitest';
import { toasts } from '../../kit/toasts.svelte';
import { at, click, has, openWindow, settled, show, type } from '../../lib/dom.fixture';
import { CASE, freshLaptop, type Laptop } from '../../lib/laptop.fixture';
import Case from '../../screens/case/Case.svelte';

let laptop: Laptop;
const held = () => laptop.held('action-step', 's');

beforeEach(async () => {
  laptop = freshLaptop();
  toasts.close();
  laptop.put('action-step', 's', { what: 'call the landlord', actor: 'worker' });
  await openWindow();
  await show(Case, { caseId: CASE, tab: 'overview' });
});

it('an action step is edited in its place, and only what was typed is written', async () => {
  await click('action-step-edit');
  await type('action-step-edit-what', 'call the school');
  await type('action-step-edit-outcome', 'they call back');
  await click('action-step-edit-save');
  expect(laptop.written).toEqual([{ what: 'call the school', outcome: 'they call back' }]);
  expect(held().actor).toBe('worker');
  expect(at('action_step').textContent).toContain('call the school');
});

it('an action step is deleted, and can be brought back as it was', async () => {
  await click('action-step-remove');
  expect([laptop.row('s').isRemoved, has('action_step')]).toEqual([true, false]);
  expect(toasts.current?.subject).toBe('call the landlord');
  await toasts.undo();
  await settled();
  expect(at('action_step').textContent).toContain('call the landlord');
});

it('an action step that is done can be taken back', async () => {
  await click('action-step-mark-done');
  expect(held().done_on).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
  await toasts.undo();
  await settled();
  expect([held().done_on, has('action-step-mark-done')]).toEqual([null, true]);
});

it('an action step that a colleague deleted meanwhile says so, and keeps what is typed', async () => {
  await click('action-step-edit');
  await type('action-step-edit-what', 'call the school');
  laptop.row('s').isRemoved = true;
  await click('action-step-edit-save');
  expect(at('action-step-edit-what')).toHaveProperty('value', 'call the school');
  expect(laptop.drafts).toMatchObject([{ record: 's', field: 'what', value: 'call the school' }]);
});
