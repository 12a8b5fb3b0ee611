import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BLANK, CODES } from '../../generated/records';
import type { Culturagram, CulturagramView, Outward } from '../../generated/types';
import { editable } from '../../lib/editable.fixture';

const calls: [string, Record<string, unknown>][] = [];
vi.mock('@tauri-apps/api/core', () => ({
  invoke: async (name: string, request: { fields: Partial<Culturagram> }) => {
    calls.push([name, structuredClone(request)]);
    if (name === 'draft_save') return { saved_at: '2026-11-21T14:32:07+00:00' };
    if (name === 'culturagram_open') throw new Error('gone');
    if (name === 'culturagram_start' || name.startsWith('record_')) {
      held = { ...held, ...request.fields };
      return { record: editable('culturagram', 'g', held), refusals, changed: [] };
    }
    return undefined;
  },
}));
vi.mock('@tauri-apps/api/event', () => ({ listen: async () => () => undefined }));

const { Sheet } = await import('./sheet.svelte');

const DAY = '2026-11-21';
let held: Culturagram;
let refusals: Outward[];
const view = (culturagram: Culturagram | null): CulturagramView => ({
  case: 'c',
  culturagram: culturagram && editable('culturagram', 'g', culturagram),
  household: editable('household', 'h', BLANK.household),
  people: [],
  items: [],
  snapshots: [],
  areas: CODES.Area.map((area) => ({
    area,
    field: area.replaceAll('-', '_'),
    note: { state: 'not-discussed', narrative: '', members: [] },
    state: 'not-discussed',
    is_written: area !== 'legal-status',
    strengths: 0,
    needs: 0,
  })),
});
const open = (closed: string | null = null) => new Sheet(view({ ...held, closed_on: closed }), DAY);
const named = (name: string) => calls.flatMap(([one, request]) => (one === name ? [request] : []));

beforeEach(() => {
  calls.length = 0;
  refusals = [];
  held = { ...BLANK.culturagram, taken_on: DAY };
});

describe('an area', () => {
  it('is discussed as soon as words stand in it, unless someone has said otherwise', () => {
    const sheet = open();
    sheet.write('language', { narrative: 'Arabic at home' });
    expect(sheet.note('language').state).toBe('discussed');
    sheet.setState('language', 'not-discussed');
    expect(sheet.note('language').state).toBe('not-discussed');
  });

  it('is not discussed while a note about a person has no words', () => {
    const sheet = open();
    sheet.setMember('language', 'p1', '');
    expect(sheet.note('language').state).toBe('not-discussed');
    sheet.setMember('language', 'p1', 'reads both');
    expect(sheet.note('language').state).toBe('discussed');
  });

  it('is saved when it is left, without the notes in which nothing stands', async () => {
    const sheet = open();
    await sheet.choose('language');
    sheet.write('language', { narrative: 'Arabic at home' });
    sheet.setMember('language', 'p1', 'reads both');
    sheet.setMember('language', 'p2', ' ');
    await sheet.choose('health-beliefs');
    await sheet.choose('language');
    expect(named('record_save').map((one) => one['fields'])).toEqual([
      {
        language: {
          state: 'discussed',
          narrative: 'Arabic at home',
          members: [{ person: 'p1', text: 'reads both' }],
        },
      },
    ]);
  });

  it('says at each note what is wrong with it, and at the area what is wrong with the rest', async () => {
    const sheet = open();
    await sheet.choose('language');
    for (const person of ['p1', 'p2', 'p3']) sheet.setMember('language', person, 'words');
    sheet.setMember('language', 'p1', ' ');
    const wrong = { kind: 'too-long', message_key: 'error-too-long', args: {}, field: 'language' };
    refusals = [null, 1].map((row) => ({ ...wrong, row }));
    expect(await sheet.save('language')).toBe(false);
    const { errors, error } = sheet.wrongIn('language');
    expect(errors.map((one) => one !== null)).toEqual([false, false, true]);
    expect(error).not.toBeNull();
  });

  it('of a closed snapshot is not written', async () => {
    const sheet = open(DAY);
    await sheet.choose('language');
    sheet.write('language', { narrative: 'later words' });
    await sheet.choose(null);
    expect(sheet.note('language').narrative).toBe('');
    expect(calls).toEqual([]);
  });

  it('keeps its note for one person until it is taken away', () => {
    const sheet = open();
    sheet.setMember('language', 'p1', 'a');
    sheet.setMember('language', 'p1', 'ab');
    expect(sheet.note('language').members).toEqual([{ person: 'p1', text: 'ab' }]);
    sheet.setMember('language', 'p1', null);
    expect(sheet.note('language').members).toEqual([]);
  });
});

describe('another snapshot', () => {
  it('that cannot be opened is told, and the one that is open stays', async () => {
    const sheet = open();
    await sheet.open('other', DAY);
    expect([sheet.error?.kind, sheet.id]).toEqual(['internal', 'g']);
  });
});

describe('a culturagram that nobody has begun', () => {
  it('is not written by being opened, looked through and left', async () => {
    const sheet = new Sheet(view(null), DAY);
    for (const area of CODES.Area) await sheet.choose(area);
    await sheet.close();
    expect(calls).toEqual([]);
  });

  it('is started with the first area that is typed into, once', async () => {
    const sheet = new Sheet(view(null), DAY);
    await sheet.choose('language');
    sheet.write('language', { narrative: 'Arabic at home' });
    await sheet.choose('health-beliefs');
    const language = { state: 'discussed', narrative: 'Arabic at home', members: [] };
    const asked = { case: 'c', fields: { language }, draft: 'new-culturagram-c' };
    expect(named('culturagram_start')).toEqual([asked]);
    expect(named('record_save')).toEqual([]);
    sheet.write('health-beliefs', { narrative: 'herbs first' });
    await sheet.choose('language');
    expect(named('culturagram_start')).toHaveLength(1);
    expect(named('record_save').map((one) => one['record'])).toEqual(['g']);
  });
});
