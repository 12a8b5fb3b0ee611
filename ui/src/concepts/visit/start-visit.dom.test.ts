import { beforeEach, expect, it } from 'vitest';
import { router } from '../../frame/router.svelte';
import { click, has, openWindow, press, show } from '../../lib/dom.fixture';
import { AT, CASE, freshLaptop, type Laptop } from '../../lib/laptop.fixture';
import { isoDay } from '../../lib/today';
import Case from '../../screens/case/Case.svelte';

let laptop: Laptop;
const noon = (days: number) => {
  const day = new Date();
  day.setDate(day.getDate() + days);
  return new Date(`${isoDay(day)}T12:00:00`).toISOString();
};
const scheduled = (id: string, days: number) =>
  laptop.put('visit', id, { scheduled_at: noon(days), status: 'scheduled', purpose: 'school' });
async function open(): Promise<void> {
  await show(Case, { caseId: CASE, tab: 'overview' });
  await click('case-start-visit');
}
const visits = () => [...laptop.rows].filter(([, row]) => row.kind === 'visit').map(([id]) => id);

beforeEach(async () => {
  laptop = freshLaptop();
  router.reset();
  await openWindow();
});

it('the visit that is scheduled for today is asked about, and begun: no second one is made', async () => {
  scheduled('yesterday', -1);
  scheduled('today', 0);
  scheduled('tomorrow', 1);
  await open();
  expect([has('start-visit'), laptop.writes]).toEqual([true, []]);
  await click('start-scheduled');
  expect(laptop.of('visit_start')).toMatchObject([{ visit: 'today' }]);
  expect([laptop.of('visit_begin'), visits()]).toEqual([[], ['yesterday', 'today', 'tomorrow']]);
  expect(router.route).toEqual({ name: 'visit', case: CASE, visit: 'today' });
});

it('another visit can be begun beside the scheduled one, which stays scheduled', async () => {
  scheduled('today', 0);
  await open();
  await click('start-another');
  expect(laptop.of('visit_start')).toEqual([]);
  expect(laptop.of('visit_begin')).toHaveLength(1);
  expect(laptop.held('visit', 'today').status).toBe('scheduled');
  expect(router.route).toMatchObject({ name: 'visit', visit: visits()[1] });
});

it('the question that is left with Esc begins nothing', async () => {
  scheduled('today', 0);
  await open();
  await press('Escape');
  expect([has('start-scheduled'), laptop.writes]).toEqual([false, []]);
});

it('a visit of another day, or one that was canceled or missed, is not offered for today', async () => {
  scheduled('tomorrow', 1);
  for (const status of ['canceled', 'missed'] as const)
    laptop.put('visit', status, { scheduled_at: noon(0), status });
  await open();
  expect([has('start-scheduled'), laptop.of('visit_begin').length]).toEqual([false, 1]);
});

it('a visit that is under way is continued, whatever is scheduled', async () => {
  scheduled('today', 0);
  laptop.put('visit', 'now', { started_at: AT, status: 'under-way' });
  await open();
  expect(laptop.writes).toEqual([]);
  expect(router.route).toEqual({ name: 'visit', case: CASE, visit: 'now' });
});
