import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Visit, VisitView } from '../../generated/types';
import { blankVisit } from './blank';

const calls: [string, unknown][] = [];
const answers = new Map<string, (request: never) => unknown>();
vi.mock('@tauri-apps/api/core', () => ({
  invoke: async (name: string, request: unknown) => {
    calls.push([name, structuredClone(request)]);
    const answer = answers.get(name);
    if (!answer) throw new Error(name);
    return answer(request as never);
  },
}));
vi.mock('@tauri-apps/api/event', () => ({ listen: async () => () => undefined }));

const { VisitDesk } = await import('./desk.svelte');

let visit: Visit;
const view = (): VisitView => ({
  id: 'v',
  case: 'c',
  visit: structuredClone(visit),
  drafts: [],
  people: [],
  sessions: [],
  action_steps: [],
  items: [],
  touched: [],
  gaps: [],
  household: { language: 'ar' } as VisitView['household'],
});
const records = () => calls.filter(([name]) => name.startsWith('visit_record'));

beforeEach(() => {
  calls.length = 0;
  visit = { ...blankVisit(), started_at: '2026-11-21T14:05:00+00:00', status: 'under-way' };
  answers.set('draft_save', () => ({ saved_at: '2026-11-21T14:32:07+00:00' }));
  const record = ({ value }: { value: Partial<Visit> }) => {
    visit = { ...visit, ...value };
    return view();
  };
  for (const step of ['listen', 'explain', 'acknowledge', 'recommend', 'negotiate', 'wrap-up']) {
    answers.set(`visit_record_${step}`, record as never);
  }
  answers.set('visit_open', () => view());
  answers.set('visit_finish', () => view());
});

describe('a visit', () => {
  it('records a step when it is left, after its typing is kept, and only once', async () => {
    const desk = new VisitDesk(view());
    await desk.show('listen');
    desk.set('client_words', 'البيت بارد');
    await desk.show('explain');
    await desk.show('listen');
    await desk.show('explain');
    expect(calls.map(([name]) => name)).toEqual(['draft_save', 'visit_record_listen']);
    expect(visit.client_words).toBe('البيت بارد');
    expect(desk.isTouched('listen')).toBe(true);
  });

  it('keeps the typing of a step that is refused, and records it once it is put right', async () => {
    const desk = new VisitDesk(view());
    await desk.show('recommend');
    const record = answers.get('visit_record_recommend')!;
    answers.set('visit_record_recommend', () => {
      throw {
        kind: 'required',
        message_key: 'error-required',
        args: {},
        field: 'options',
        help: null,
      };
    });
    desk.set('options', [{ option: '', reasons: 'near', fit: '' }]);
    await desk.show('negotiate');
    expect(desk.refused.recommend?.field).toBe('options');
    expect(desk.fields.options[0]?.reasons).toBe('near');
    answers.set('visit_record_recommend', record);
    await desk.show('recommend');
    desk.set('options', [{ option: 'the clinic', reasons: 'near', fit: '' }]);
    await desk.show('negotiate');
    expect(desk.refused.recommend).toBeUndefined();
    expect(visit.options).toHaveLength(1);
  });

  it('records typing that was kept by an earlier session and never completed', async () => {
    const opened = view();
    opened.drafts = [
      {
        record: 'v',
        field: 'agreement',
        value: 'we try the clinic',
        saved_at: '2026-11-21T14:00:00Z',
      },
    ];
    const desk = new VisitDesk(opened);
    expect(desk.fields.agreement).toBe('we try the clinic');
    await desk.recordAll();
    expect(records().map(([name]) => name)).toEqual(['visit_record_negotiate']);
  });

  it('is shown anew after a sync, apart from what is being typed', async () => {
    const desk = new VisitDesk(view());
    desk.set('client_words', 'half a sent');
    visit = { ...visit, client_words: 'theirs', understood: 'theirs' };
    await desk.reload();
    expect(desk.fields.client_words).toBe('half a sent');
    expect(desk.fields.understood).toBe('theirs');
    await desk.close();
  });

  it('ends only after everything that was typed is recorded', async () => {
    const desk = new VisitDesk(view());
    desk.set('summary', 'read back');
    desk.set('agreement', 'the clinic');
    await desk.finish();
    expect(calls.map(([name]) => name).slice(-3)).toEqual([
      'visit_record_negotiate',
      'visit_record_after',
      'visit_finish',
    ]);
  });
});
