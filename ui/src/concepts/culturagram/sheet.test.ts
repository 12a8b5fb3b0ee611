import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AreaNote, CulturagramView } from '../../generated/types';
import { AREAS } from './prompts';

const calls: [string, Record<string, unknown>][] = [];
const answers = new Map<string, (request: never) => unknown>();
vi.mock('@tauri-apps/api/core', () => ({
  invoke: async (name: string, request: Record<string, unknown>) => {
    calls.push([name, structuredClone(request)]);
    return answers.get(name)?.(request as never);
  },
}));
vi.mock('@tauri-apps/api/event', () => ({ listen: async () => () => undefined }));

const { Sheet } = await import('./sheet.svelte');

let notes: Record<string, AreaNote>;
const view = (closed: string | null = null): CulturagramView => ({
  case: 'c',
  id: 'g',
  drafts: [],
  household: {} as CulturagramView['household'],
  people: [],
  items: [],
  snapshots: [],
  culturagram: { taken_on: '2026-11-21', closed_on: closed } as CulturagramView['culturagram'],
  areas: AREAS.map((area) => ({
    area,
    note: notes[area]!,
    state: notes[area]!.state,
    is_written: area !== 'legal-status',
    strengths: 0,
    needs: 0,
  })),
});

beforeEach(() => {
  calls.length = 0;
  notes = Object.fromEntries(
    AREAS.map((area) => [area, { state: 'not-discussed', narrative: '', members: [] }]),
  );
  answers.set('draft_save', () => ({ saved_at: '2026-11-21T14:32:07+00:00' }));
  answers.set('culturagram_record_area', (({ area, note }: { area: string; note: AreaNote }) => {
    notes[area] = note;
    return view();
  }) as never);
});

describe('an area', () => {
  it('is told as soon as words stand in it, unless someone has said otherwise', () => {
    const sheet = new Sheet(view());
    sheet.set('language', { narrative: 'Arabic at home' });
    expect(sheet.note('language').state).toBe('discussed');
    sheet.setState('language', 'not-discussed');
    expect(sheet.note('language').state).toBe('not-discussed');
  });

  it('is recorded when it is left, without the notes in which nothing stands', async () => {
    const sheet = new Sheet(view());
    await sheet.choose('language');
    sheet.set('language', { narrative: 'Arabic at home' });
    sheet.setMember('language', 'p1', 'reads both');
    sheet.setMember('language', 'p2', ' ');
    await sheet.choose('health-beliefs');
    await sheet.choose('language');
    const recorded = calls.filter(([name]) => name === 'culturagram_record_area');
    expect(recorded).toHaveLength(1);
    expect(recorded[0]?.[1]['note']).toEqual({
      state: 'discussed',
      narrative: 'Arabic at home',
      members: [{ person: 'p1', text: 'reads both' }],
    });
  });

  it('of a closed snapshot is not written', async () => {
    const sheet = new Sheet(view('2026-11-21'));
    await sheet.choose('language');
    sheet.set('language', { narrative: 'later words' });
    await sheet.choose(null);
    expect(sheet.note('language').narrative).toBe('');
    expect(calls).toEqual([]);
  });

  it('keeps its note for one person until it is taken away', () => {
    const sheet = new Sheet(view());
    sheet.setMember('language', 'p1', 'a');
    sheet.setMember('language', 'p1', 'ab');
    expect(sheet.note('language').members).toEqual([{ person: 'p1', text: 'ab' }]);
    sheet.setMember('language', 'p1', null);
    expect(sheet.note('language').members).toEqual([]);
  });
});
