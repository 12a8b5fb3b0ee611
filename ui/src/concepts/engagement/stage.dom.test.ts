import { beforeEach, expect, it } from 'vitest';
import { toasts } from '../../kit/toasts.svelte';
import { at, click, has, openWindow, press, settled, show } from '../../lib/dom.fixture';
import { CASE, freshLaptop, type Laptop } from '../../lib/laptop.fixture';
import Case from '../../screens/case/Case.svelte';

let laptop: Laptop;
const stage = () => [laptop.held('case', CASE).stage, at('case-stage').dataset['stage']];

beforeEach(async () => {
  laptop = freshLaptop();
  toasts.close();
  await openWindow();
  await show(Case, { caseId: CASE, tab: 'overview' });
});

it('choosing a stage writes nothing until it is confirmed', async () => {
  await click('case-stage-planning');
  expect([has('stage-dialog'), laptop.writes]).toEqual([true, []]);
  await click('stage-confirm');
  expect(stage()).toEqual(['planning', 'planning']);
  expect(laptop.written).toEqual([{ stage: 'planning' }]);
  expect(has('stage-dialog')).toBe(false);
});

it('a stage that is canceled, or left with Esc, stays as it was', async () => {
  for (const leave of [() => click('stage-cancel'), () => press('Escape')]) {
    await click('case-stage-closure');
    await leave();
    expect([has('stage-dialog'), laptop.writes]).toEqual([false, []]);
  }
  expect(stage()).toEqual(['engagement', 'engagement']);
});

it('arrow keys on the path of stages write nothing and ask nothing', async () => {
  at('case-stage-engagement').focus();
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'Home', 'End'])
    await press(key);
  expect([laptop.writes, has('stage-dialog')]).toEqual([[], false]);
});

it('a case that was moved to another stage can be moved back', async () => {
  await click('case-stage-assessment');
  await click('stage-confirm');
  expect(toasts.current?.undo).toBeDefined();
  await toasts.undo();
  await settled();
  expect(stage()).toEqual(['engagement', 'engagement']);
});

it('the stage that the case is in asks nothing', async () => {
  await click('case-stage-engagement');
  expect(has('stage-dialog')).toBe(false);
});

it('a stage that a colleague changed meanwhile is a conflict that is shown, and not overwritten', async () => {
  await click('case-stage-planning');
  // It arrives while the question is open, and is on nobody's screen yet.
  laptop.row(CASE).written['stage'] = Infinity;
  await click('stage-confirm');
  expect(laptop.held('case', CASE).stage).toBe('engagement');
  expect(has('case-conflicts')).toBe(true);
});
