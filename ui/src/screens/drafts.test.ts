import { expect, it, vi } from 'vitest';
import type { Draft } from './drafts';

const asked: [string, unknown][] = [];
vi.mock('@tauri-apps/api/core', () => ({
  invoke: async (name: string, request: unknown) => void asked.push([name, request]),
}));
vi.mock('@tauri-apps/api/event', () => ({ listen: async () => () => undefined }));

const { continueIn, discardWithUndo, itemBegunAt, placeOf, wantedIn } = await import('./drafts');

const draft = (kind: string, record: string, ...fields: string[]): Draft => ({
  case: 'c',
  kind,
  record,
  fields,
});

it('a visit is continued on its screen, one that is being scheduled in its dialog', () => {
  const route = { name: 'visit', case: 'c', visit: 'v' };
  expect(placeOf(draft('visit', 'v', 'summary'))).toEqual({ to: 'screen', route });
  expect(placeOf(draft('visit', 'v', 'scheduled_at'))).toEqual({ to: 'schedule', visit: 'v' });
  expect(placeOf(draft('visit', 'new-visit-c', 'place'))).toEqual({ to: 'schedule', visit: null });
});

it('a culturagram is continued as the one that it is, a new one as the one to begin', () => {
  const place = (record: string) => placeOf(draft('culturagram', record, 'language'));
  const route = { name: 'culturagram', case: 'c' };
  expect(place('g')).toEqual({ to: 'screen', route: { ...route, id: 'g' } });
  expect(place('new-culturagram-c')).toEqual({ to: 'screen', route: { ...route, id: null } });
});

it('an interpreter who is being added is continued in the visit', () => {
  const route = { name: 'visit', case: 'c', visit: 'v' };
  const place = placeOf(draft('interpretation', 'new-interpretation-v', 'interpreter'));
  expect(place).toEqual({ to: 'screen', route });
});

it('everything else is continued on the case, also words that are being rewritten', () => {
  const others = [
    draft('visit', 'new-rewrite-v-summary', 'summary'),
    draft('culturagram', 'new-rewrite-g-language', 'language'),
    draft('person', 'new-person-c', 'name_full'),
    draft('person', 'new-removal-p', 'reason'),
    draft('household', 'h', 'address'),
    draft('item', 'new-item-c-language', 'statement'),
    draft('action-step', 'new-action-step-v', 'what'),
  ];
  expect(others.map((one) => placeOf(one).to)).toEqual(others.map(() => 'case'));
});

it('a new need is continued with what it was begun at', () => {
  expect(itemBegunAt('c', 'c')).toEqual({});
  expect(itemBegunAt('c', 'c-health-beliefs')).toEqual({ area: 'health-beliefs' });
  expect(itemBegunAt('c', 'v')).toEqual({ visit: 'v' });
});

it('the case that is gone to opens the wanted draft, once, and no other case does', () => {
  continueIn('c', 'new-person-c');
  expect(wantedIn('another')).toBeNull();
  continueIn('c', 'new-person-c');
  expect([wantedIn('c'), wantedIn('c')]).toEqual(['new-person-c', null]);
});

it('a draft that was deleted can be brought back word for word', async () => {
  const typed = { case: 'c', record: 'v', kind: 'visit', base: '3' };
  const fields = { summary: 'cold flat', agreement: 'we try the clinic' };
  const drafts = Object.entries(fields).map(([field, value]) => ({
    ...typed,
    field,
    value,
    refused: [],
    saved_at: '2026-11-21T14:32:07+00:00',
  }));
  let told = 0;
  const toast = await discardWithUndo(drafts, 'Visit', () => (told += 1));
  expect(asked).toEqual([['draft_discard', { record: 'v' }]]);
  await toast.undo?.();
  expect(asked.slice(1)).toEqual(
    Object.entries(fields).map(([field, value]) => ['draft_save', { ...typed, field, value }]),
  );
  expect(told).toBe(2);
});
