import { beforeEach, describe, expect, it } from 'vitest';
import {
  choose,
  click,
  closeAll,
  has,
  openWindow,
  press,
  show,
  type,
  valueAt,
} from '../../lib/dom.fixture';
import { AT, CASE, freshLaptop, HOUSEHOLD, type Laptop } from '../../lib/laptop.fixture';
import { session } from '../../lib/session.svelte';
import Case from './Case.svelte';

let laptop: Laptop;
const LONG = 'x'.repeat(301);

interface Form {
  /** What opens it, and where something is typed. */
  door: string;
  field: string;
  form: string;
  tab?: 'overview' | 'family' | 'visits';
  /** The key under which its typing is kept, and the name of the field there. */
  kept: [record: string, field: string];
}
const FORMS: Record<string, Form> = {
  'a new action step': {
    door: 'action-step-add',
    field: 'action-step-what',
    form: 'action-step-form',
    kept: ['new-action-step-c', 'what'],
  },
  'an action step': {
    door: 'action-step-edit',
    field: 'action-step-edit-what',
    form: 'action-step-edit-form',
    kept: ['s', 'what'],
  },
  'a new need': {
    door: 'case-item-add',
    field: 'case-item-statement',
    form: 'case-item-form',
    kept: ['new-item-c', 'statement'],
  },
  'a need': {
    door: 'case-item-N1-edit',
    field: 'case-item-edit-statement',
    form: 'case-item-edit-form',
    kept: ['n', 'statement'],
  },
  'the referral': {
    door: 'case-edit-how',
    field: 'engagement-presenting_concern',
    form: 'engagement-form',
    kept: [CASE, 'presenting_concern'],
  },
  'the household': {
    door: 'household-edit',
    field: 'household-dialect',
    form: 'household-form',
    tab: 'family',
    kept: [HOUSEHOLD, 'dialect'],
  },
  'a visit to schedule': {
    door: 'visit-schedule',
    field: 'plan-purpose',
    form: 'plan-visit-form',
    tab: 'visits',
    kept: ['new-visit-c', 'purpose'],
  },
  'a visit that is moved': {
    door: 'case-visit-edit',
    field: 'plan-purpose',
    form: 'plan-visit-form',
    tab: 'visits',
    kept: ['v', 'purpose'],
  },
  'two versions that are rewritten': {
    door: 'conflict-take-rewrite',
    field: 'conflict-rewrite-text',
    form: 'conflict-rewrite-form',
    kept: ['new-rewrite-n-capacity_client', 'capacity_client'],
  },
};
const forms = Object.entries(FORMS);

async function open({ door, field, tab = 'overview' }: Form): Promise<void> {
  await show(Case, { caseId: CASE, tab });
  // A list of steps opens what was half-written by itself.
  if (!has(field)) await click(door);
}
const keptOf = ({ kept: [record, field] }: Form) =>
  laptop.drafts.filter((one) => one.record === record && one.field === field);

beforeEach(async () => {
  laptop = freshLaptop();
  laptop.put('action-step', 's', { what: 'call the landlord' });
  laptop.put('item', 'n', { kind: 'need', statement: 'a warm flat' });
  laptop.put('visit', 'v', { scheduled_at: AT, status: 'scheduled', place: 'home' });
  laptop.disagree('n', 'capacity_client', 'asks her aunt', 'asks the neighbor');
  await openWindow();
});

describe.each(forms)('what is typed into %s', (_name, form) => {
  it('is kept when Esc leaves it, and is found there again', async () => {
    await open(form);
    await type(form.field, 'half a sentence');
    await press('Escape');
    await click('leave-keep');
    expect(has(form.form)).toBe(false);
    expect(keptOf(form)).toMatchObject([{ value: 'half a sentence' }]);
    expect(laptop.writes).toEqual([]);
    await closeAll();
    await open(form);
    expect(valueAt(form.field)).toBe('half a sentence');
    expect(has('draft-found')).toBe(true);
  });

  it('is kept before the laptop locks, and is found there again', async () => {
    await open(form);
    await type(form.field, 'half a sentence');
    expect(await session.lock()).toBe(true);
    const commands = laptop.asked.map(([name]) => name);
    expect(commands.indexOf('draft_save')).toBeGreaterThan(-1);
    expect(commands.indexOf('draft_save')).toBeLessThan(commands.indexOf('lock'));
    expect(keptOf(form)).toMatchObject([{ value: 'half a sentence' }]);
    await openWindow();
    await open(form);
    expect(valueAt(form.field)).toBe('half a sentence');
  });
});

const LATER: Record<string, { refused: string; later: string; writes: object }> = {
  'an action step': {
    refused: 'action-step-edit-what',
    later: 'action-step-edit-outcome',
    writes: { outcome: 'well' },
  },
  'a need': {
    refused: 'case-item-edit-statement',
    later: 'case-item-edit-capacity_agency',
    writes: { capacity_agency: 'well' },
  },
  'the household': {
    refused: 'household-family_name',
    later: 'household-interpreter_preference',
    writes: { interpreter_preference: 'well' },
  },
};
it.each(Object.entries(LATER))(
  'a field of %s that is refused holds up none that comes after it',
  async (name, { refused, later, writes }) => {
    const form = FORMS[name] as Form;
    await open(form);
    await type(refused, LONG);
    await type(later, 'well');
    await press('Enter');
    await click(form.form.replace(/-form$/u, '-save'));
    const [record] = form.kept;
    expect(laptop.row(record).fields).toMatchObject(writes);
    expect([has(form.form), valueAt(refused)]).toEqual([true, LONG]);
    expect(laptop.drafts).toMatchObject([{ record, value: LONG, refused: [{ kind: 'too-long' }] }]);
  },
);

it('a place of a visit that is refused does not hold up its purpose', async () => {
  await open(FORMS['a visit that is moved'] as Form);
  laptop.refuse = (_kind, field) => (field === 'place' ? 'too-long' : null);
  await choose('plan-place', 'office');
  await type('plan-purpose', 'the school papers');
  await click('plan-save');
  expect(laptop.held('visit', 'v')).toMatchObject({ place: 'home', purpose: 'the school papers' });
  expect(has('plan-visit-form')).toBe(true);
});

it('words of the referral that are refused do not hold up who referred the family', async () => {
  await open(FORMS['the referral'] as Form);
  laptop.refuse = (_kind, field) => (field === 'presenting_concern' ? 'too-long' : null);
  await type('engagement-presenting_concern', 'a flat');
  await choose('engagement-referred_by', 'school');
  await click('engagement-save');
  expect(laptop.held('case', CASE)).toMatchObject({
    presenting_concern: '',
    referred_by: 'school',
  });
  expect(valueAt('engagement-presenting_concern')).toBe('a flat');
});

it('a new need that is refused keeps every field, and is added whole once it is right', async () => {
  const form = FORMS['a new need'] as Form;
  await open(form);
  await type(form.field, LONG);
  await choose('case-item-domain', 'work');
  await click('case-item-save');
  expect([has(form.form), valueAt(form.field)]).toEqual([true, LONG]);
  await type(form.field, 'work');
  await click('case-item-save');
  expect(laptop.held('item', 'added-1')).toMatchObject({ statement: 'work', domain: 'work' });
  expect([has(form.form), laptop.drafts]).toEqual([false, []]);
});
