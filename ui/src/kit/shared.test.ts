import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BLANK, CODES } from '../generated/records';
import type { Area, AreaNote, Culturagram, CulturagramView } from '../generated/types';
import { editable } from '../lib/editable.fixture';

// The real messages, and what the server renders of each place: what a family would read there.
const LOCALES = new URL('../../../locales', import.meta.url).pathname;
const sources = (tag: string) =>
  readdirSync(join(LOCALES, tag))
    .filter((file) => file.endsWith('.ftl'))
    .map((file) => readFileSync(join(LOCALES, tag, file), 'utf8'));
vi.mock('@tauri-apps/api/core', () => ({
  invoke: async (name: string, request: { language: string }) =>
    name === 'messages'
      ? { tag: request.language, dir: 'ltr', sources: sources(request.language) }
      : undefined,
}));
vi.mock('@tauri-apps/api/event', () => ({ listen: async () => () => undefined }));

const { language } = await import('../lib/i18n.svelte');
const { RecordForm } = await import('../lib/record.svelte');
const { Sheet } = await import('../concepts/culturagram/sheet.svelte');
const { seenChanges } = await import('../concepts/culturagram/seen');
const Outline = (await import('../concepts/culturagram/Outline.svelte')).default;
const AreaNode = (await import('../concepts/culturagram/AreaNode.svelte')).default;
const AreaPanel = (await import('../concepts/culturagram/AreaPanel.svelte')).default;
const Member = (await import('../concepts/person/Member.svelte')).default;
const Gaps = (await import('../concepts/visit/Gaps.svelte')).default;
const Refused = (await import('./form/Refused.svelte')).default;
const Versions = (await import('./form/Versions.svelte')).default;

const UNSAFE: AreaNote = {
  state: 'unsafe-to-record',
  narrative: 'what nobody may read',
  members: [{ person: 'p', text: 'nor this' }],
};
const AREA: Area = 'discrimination';
const held: Culturagram = { ...BLANK.culturagram, taken_on: '2026-11-21', [AREA]: UNSAFE };
const view: CulturagramView = {
  case: 'c',
  culturagram: editable('culturagram', 'g', held),
  household: editable('household', 'h', { ...BLANK.household, language: 'es' }),
  people: [],
  items: [],
  snapshots: [],
  areas: CODES.Area.map((area) => ({
    area,
    field: area.replaceAll('-', '_'),
    note: UNSAFE,
    state: 'not-discussed',
    is_written: true,
    strengths: 0,
    needs: 0,
  })),
};
const SECRETS = ['what nobody may read', 'nor this', 'Not safe to write down', 'unsafe'];
function secretsIn(component: unknown, props: Record<string, unknown>): string[] {
  const { body } = render(component as Component<Record<string, unknown>>, { props });
  return SECRETS.filter((secret) => body.includes(secret));
}
function unsafeSheet() {
  const sheet = new Sheet(view, '2026-11-21');
  sheet.part = AREA;
  return sheet;
}

beforeEach(async () => {
  language.shipped = ['en', 'es'].map((tag) => ({
    tag,
    own_name: tag,
    dir: 'ltr',
    reviewed: true,
  }));
  await language.load('en');
  await language.useFamily('es');
  language.mode = 'side-by-side';
});

describe('an area that is unsafe to record', () => {
  const places: [string, unknown, Record<string, unknown>][] = [
    ['the outline', Outline, {}],
    ['the drawing', AreaNode, { area: AREA, box: undefined, tabindex: 0 }],
    ['the panel', AreaPanel, {}],
  ];
  it.each(places)('is not said by %s while the family looks', (_where, component, more) => {
    expect(secretsIn(component, { sheet: unsafeSheet(), ...more })).toEqual([]);
  });

  it.each(places)('is shown to the worker alone by %s', (_where, component, more) => {
    language.mode = 'worker';
    expect(secretsIn(component, { sheet: unsafeSheet(), ...more })).not.toEqual([]);
  });

  it('takes no touch that would show it while the family looks', () => {
    const choices = () => {
      const props = { sheet: unsafeSheet() };
      const { body } = render(AreaPanel as Component<Record<string, unknown>>, { props });
      return body.match(/type="radio"/g)?.length ?? 0;
    };
    expect(choices()).toBe(0);
    language.mode = 'worker';
    expect(choices()).toBe(CODES.AreaState.length);
  });

  it.each([
    ['the outline', Outline],
    ['the panel', AreaPanel],
  ])('keeps the needs named in it from a family that reads %s', (_where, component) => {
    const read = () => {
      const sheet = unsafeSheet();
      const fields = { ...BLANK.item, area: AREA, statement: 'a need named in that area' };
      sheet.view = {
        ...view,
        items: [{ ...editable('item', 'i', fields), number: 'N1', was: null }],
      };
      const { body } = render(component as unknown as Component<Record<string, unknown>>, {
        props: { sheet },
      });
      return body.includes('a need named in that area');
    };
    expect(read()).toBe(false);
    language.mode = 'worker';
    expect(read()).toBe(true);
  });

  it('is no difference between two snapshots while the family looks', () => {
    const earlier: AreaNote = { state: 'not-discussed', narrative: '', members: [] };
    const changes = [{ area: AREA, earlier, later: UNSAFE }];
    expect(seenChanges(changes)).toEqual([]);
    language.mode = 'worker';
    expect(seenChanges(changes)).toEqual(changes);
  });

  it('is not said where two people wrote it differently', () => {
    const version = (value: unknown, mine: boolean) => ({
      value,
      mine,
      author: 'Ana',
      claimed_at: '2026-11-21T14:32:07+00:00',
    });
    const { form } = unsafeSheet();
    const conflict = {
      record: 'g',
      kind: 'culturagram',
      field: AREA,
      versions: [version(UNSAFE, true), version(null, false)],
    };
    const props = { form, field: AREA, since: undefined, conflict };
    expect(secretsIn(Versions, props)).toEqual([]);
    language.mode = 'worker';
    expect(secretsIn(Versions, props)).not.toEqual([]);
  });
});

it('how a person can be reached, and what is safe, is read by the worker alone', () => {
  const contact = { kind: 'phone', value: '555 0199', safe_to_use: 'no', hours: 'when he is out' };
  const fields = { ...BLANK.person, name_full: 'Amina', contacts: [contact] };
  const person = { ...editable('person', 'p', fields), about_age: null };
  const props = { person, isPrimary: false, onedit: () => undefined, onremove: () => undefined };
  const body = () => render(Member as never, { props } as never).body;
  expect(body()).toContain('Amina');
  for (const secret of ['555 0199', 'do not use', 'when he is out']) {
    language.mode = 'side-by-side';
    expect(body()).not.toContain(secret);
    language.mode = 'worker';
    expect(body()).toContain(secret);
  }
});

it('what was refused in a private field is named to the worker alone', () => {
  const record = editable('household', 'h', BLANK.household);
  const form = new RecordForm<typeof BLANK.household>({ case: 'c', record });
  const refusal = { kind: 'too-long', message_key: 'error-too-long', row: null };
  for (const field of ['visiting_advice', 'family_name'])
    form.refusals.set(field, [{ ...refusal, args: { max: 1, actual: 2 }, field }]);
  const body = () => render(Refused as never, { props: { form } as never }).body;
  expect(body()).not.toContain('visiting_advice');
  expect(body()).toContain('family_name');
  language.mode = 'worker';
  expect(body()).toContain('visiting_advice');
});

it('what was not asked in a visit is a list for the worker alone', () => {
  const desk = { isDone: true, view: { gaps: ['minor-interpreted'] } };
  const body = () => render(Gaps as never, { props: { desk } as never }).body;
  expect(body()).not.toContain('minor-interpreted');
  language.mode = 'worker';
  expect(body()).toContain('minor-interpreted');
});
