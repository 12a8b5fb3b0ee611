import { beforeEach, describe, expect, it } from 'vitest';
import { STEPS } from '../concepts/visit/learn';
import { BLANK } from '../generated/records';
import { click, closeAll, has, openWindow, readable, settled, show } from '../lib/dom.fixture';
import { formatShortDay, language, t } from '../lib/i18n.svelte';
import { AT, CASE, freshLaptop, HOUSEHOLD, type Laptop } from '../lib/laptop.fixture';
import Screen from '../Screen.svelte';
import { CASE_TABS, type Route, type RouteName, router } from './router.svelte';
import { SCREENS } from './routes';

// Every screen of the route table, as a family sees it beside the worker, with everything in it
// that they must not read.
const LATE = '2026-11-02';
const WORDS: Record<string, () => string> = {
  'the advice before visiting': () => 'He must not know that we come',
  'the address': () => '12 Green Street',
  'the answer whether it is safe to talk': () => t('visit-arrive-unsafe'),
  'the question whether it is safe to talk': () => t('visit-arrive-safety'),
  'an urgent need': () => t('engagement-flag-violence'),
  'what the worker understood': () => 'She is afraid of him',
  'how it went with the interpreter': () => 'The interpreter knew the husband',
  'the notes about the interpreter': () => 'He answered for her',
  'what was left out in the visit': () => t('visit-gap-minor-interpreted'),
  'a step that is overdue': () => t('action-step-overdue', { day: formatShortDay(LATE) }),
  'a telephone number': () => '555 0199',
  'a version that a colleague wrote': () => 'Zarmina',
  'a form that was left half-written': () => t('form-drafts'),
  'a person who was deleted': () => 'Kamal',
  'an area that is unsafe to record': () => t('culturagram-state-unsafe-to-record'),
};

const NEEDING: { readonly [Name in RouteName]?: readonly Route[] } = {
  case: CASE_TABS.map((tab) => ({ name: 'case', case: CASE, tab })),
  visit: ['v', 'done'].map((visit) => ({ name: 'visit', case: CASE, visit })),
  culturagram: [{ name: 'culturagram', case: CASE, id: null }],
};
const places: Route[] = SCREENS.flatMap(({ name, direct }) => direct ?? NEEDING[name] ?? []);
const ofCase = places.filter((route) => 'case' in route);
const ofNone = places.filter((route) => !('case' in route));
const named = (route: Route) => JSON.stringify(route);

/** What opens more on a screen. */
const DOORS = [
  ...STEPS.map((step) => `learn-tab-${step}`),
  'learn-tab-arrive',
  'interpretation-i-edit',
  'culturagram-view-outline',
  'case-edit-how',
  'household-address-show',
  'household-edit',
  'action-step-edit',
  'person-edit',
];

let laptop: Laptop;
beforeEach(async () => {
  laptop = freshLaptop();
  const [advice, address] = [WORDS['the advice before visiting'], WORDS['the address']];
  laptop.put('household', HOUSEHOLD, {
    family_name: 'Rahimi',
    language: 'es',
    visiting_advice: advice?.() ?? '',
    address: address?.() ?? '',
  });
  laptop.put('case', CASE, { stage: 'planning', urgent_flags: ['violence'] });
  const contact = {
    kind: 'phone',
    value: '555 0199',
    safe_to_use: 'no',
    leave_message: false,
    hours: '',
  } as const;
  laptop.put('person', 'p', { name_full: 'Amina', contacts: [contact] });
  laptop.put('person', 'k', { name_full: 'Kamal' });
  laptop.row('k').isRemoved = true;
  const held = {
    started_at: AT,
    safety_checked: 'no',
    understood: 'She is afraid of him',
  } as const;
  laptop.put('visit', 'v', { ...held, status: 'under-way' });
  laptop.put('visit', 'done', { ...held, status: 'completed', ended_at: AT });
  laptop.visitView = { gaps: ['minor-interpreted'] };
  laptop.put('interpretation', 'i', {
    interpreter: 'Omar',
    debrief: 'The interpreter knew the husband',
    problems: 'He answered for her',
  });
  laptop.put('action-step', 's', { what: 'bring the letter', due_on: LATE });
  laptop.put('culturagram', 'g', {
    ...BLANK.culturagram,
    taken_on: '2026-11-21',
    discrimination: { state: 'unsafe-to-record', narrative: 'what nobody may read', members: [] },
  });
  laptop.disagree(HOUSEHOLD, 'visiting_advice', 'He must not know', 'Ask Zarmina');
  await laptop.invoke('draft_save', {
    case: CASE,
    record: 'new-person-c',
    kind: 'person',
    field: 'name_full',
    value: 'Sami',
    base: '',
  });
  await openWindow();
});

/** Everything that can be read in one place, behind its doors too. */
async function lookAt(route: Route, mode: typeof language.mode): Promise<string> {
  await closeAll();
  router.reset();
  router.go(route);
  await language.useFamily('es');
  await show(Screen, {});
  language.mode = mode;
  await settled();
  const seen = [readable()];
  for (const door of DOORS.filter((one) => has(one))) {
    await click(door);
    seen.push(readable());
  }
  return seen.join('\n');
}
const wordsIn = (text: string) =>
  Object.entries(WORDS).flatMap(([what, word]) => (text.includes(word()) ? [what] : []));

describe('beside a family', () => {
  it('every screen of the route table is looked at', () => {
    expect(new Set(places.map(({ name }) => name))).toEqual(
      new Set(SCREENS.map(({ name }) => name)),
    );
  });

  it.each(ofCase.map((route) => [named(route), route] as const))(
    'nothing that is the worker’s alone can be read on %s',
    async (_name, route) => {
      const text = await lookAt(route, 'side-by-side');
      expect(language.shared).toBe(true);
      expect(text).toContain('Rahimi');
      expect(wordsIn(text)).toEqual([]);
    },
  );

  it.each(ofNone.map((route) => [named(route), route] as const))(
    'a place of all families is never shared: %s is the worker’s alone',
    async (_name, route) => {
      await lookAt(ofCase[0] as Route, 'side-by-side');
      expect(language.shared).toBe(true);
      router.go(route);
      await settled();
      expect([language.shared, language.familyShown]).toEqual([false, null]);
    },
  );

  it('the worker alone reads each of these words somewhere, so that none of them is forgotten', async () => {
    const seen = new Set<string>();
    for (const route of ofCase)
      for (const word of wordsIn(await lookAt(route, 'worker'))) seen.add(word);
    expect(seen).toEqual(new Set(Object.keys(WORDS)));
  });
});
