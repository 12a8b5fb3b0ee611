import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BLANK } from '../../generated/records';
import type { Visit, VisitView } from '../../generated/types';
import { editable } from '../../lib/editable.fixture';

const calls: [string, Record<string, unknown>][] = [];
const answers = new Map<string, (request: never) => unknown>();
vi.mock('@tauri-apps/api/core', () => ({
  invoke: async (name: string, request: Record<string, unknown>) => {
    calls.push([name, structuredClone(request)]);
    const answer = answers.get(name);
    if (!answer) throw new Error(name);
    return answer(request as never);
  },
}));
vi.mock('@tauri-apps/api/event', () => ({ listen: async () => () => undefined }));

const { CommandError } = await import('../../lib/api');
const { VisitDesk } = await import('./desk.svelte');

let visit: Visit;
let refused: string[] = [];
const view = (): VisitView => ({
  case: 'c',
  visit: editable('visit', 'v', visit),
  household: editable('household', 'h', { ...BLANK.household, language: 'ar' }),
  people: [],
  interpretations: [],
  action_steps: [],
  items: [],
  touched: [],
  gaps: [],
});
const named = (name: string) => calls.flatMap(([one, request]) => (one === name ? [request] : []));

beforeEach(() => {
  calls.length = 0;
  refused = [];
  visit = { ...BLANK.visit, started_at: '2026-11-21T14:05:00+00:00', status: 'under-way' };
  answers.set('draft_save', () => ({ saved_at: '2026-11-21T14:32:07+00:00' }));
  answers.set('record_save', (({ fields }: { fields: Partial<Visit> }) => {
    const names = Object.keys(fields) as (keyof Visit)[];
    const refusals = names
      .filter((field) => refused.includes(field))
      .map((field) => ({
        kind: 'x',
        message_key: 'error-x',
        args: {},
        field,
        row: null,
      }));
    const taken = Object.fromEntries(
      names.filter((field) => !refused.includes(field)).map((field) => [field, fields[field]]),
    );
    visit = { ...visit, ...taken };
    return { record: view().visit, refusals, changed: [] };
  }) as never);
  answers.set('visit_open', () => view());
  answers.set('visit_finish', () => {
    visit = { ...visit, status: 'completed' };
    return view();
  });
});

describe('a visit', () => {
  it('saves a step when it is left, only what was typed in it, and only once', async () => {
    const desk = new VisitDesk(view());
    await desk.show('listen');
    desk.set('client_words', 'البيت بارد');
    await desk.show('explain');
    await desk.show('listen');
    await desk.show('explain');
    expect(named('record_save').map((one) => one['fields'])).toEqual([
      { client_words: 'البيت بارد' },
    ]);
    expect(desk.isTouched('listen')).toBe(true);
  });

  it('is not completed around a step that was refused: it goes there', async () => {
    const desk = new VisitDesk(view());
    await desk.show('listen');
    desk.set('concerns', [{ text: 'x'.repeat(301), item: null }]);
    refused = ['concerns'];
    await desk.show('wrap-up');
    expect(desk.refusedIn('listen')).toHaveLength(1);
    expect(await desk.end()).toBe(false);
    expect([desk.step, desk.form.wanted]).toEqual(['listen', 'concerns']);
    expect(named('visit_finish')).toEqual([]);
    refused = [];
    expect(await desk.end()).toBe(true);
    expect(desk.isDone).toBe(true);
  });

  it('writes no row in which nothing stands', async () => {
    const desk = new VisitDesk(view());
    desk.set('concerns', [
      { text: 'a doctor', item: null },
      { text: '', item: null },
    ]);
    await desk.saveAll();
    expect(visit.concerns).toEqual([{ text: 'a doctor', item: null }]);
  });

  it('saves typing of an earlier day, and leaves alone a field that no step captures', async () => {
    const opened = view();
    const draft = (field: string, value: unknown) => ({
      case: 'c',
      record: 'v',
      kind: 'visit' as const,
      field,
      value,
      base: '1',
      refused: [],
      saved_at: '2026-11-21T14:00:00Z',
    });
    opened.visit.drafts = [draft('agreement', 'we try the clinic'), draft('status', 'missed')];
    const desk = new VisitDesk(opened);
    expect(desk.fields.agreement).toBe('we try the clinic');
    await desk.saveAll();
    expect(named('record_save').map((one) => one['fields'])).toEqual([
      { agreement: 'we try the clinic' },
    ]);
  });

  it('that was deleted says so, and keeps what was typed', async () => {
    const desk = new VisitDesk(view());
    desk.set('client_words', 'half a sent');
    answers.set('visit_open', () => {
      throw new CommandError({
        kind: 'record-gone',
        message_key: 'error-record-gone',
        args: {},
        field: null,
        row: null,
      });
    });
    await desk.reload();
    expect([desk.error?.kind, desk.fields.client_words]).toEqual(['record-gone', 'half a sent']);
  });

  it('that was ended is not shown as it was before, however late that answer comes', async () => {
    const desk = new VisitDesk(view());
    const before = view();
    let answer: () => void = () => undefined;
    answers.set('visit_open', () => new Promise((done) => (answer = () => done(before))));
    const older = desk.reload();
    await desk.end();
    answer();
    await older;
    expect([desk.isDone, desk.view.visit.fields.status]).toEqual([true, 'completed']);
  });

  it('is shown again after a sync, apart from what is being typed', async () => {
    const desk = new VisitDesk(view());
    desk.set('client_words', 'half a sent');
    visit = { ...visit, client_words: 'theirs', understood: 'theirs' };
    await desk.reload();
    expect(desk.fields.client_words).toBe('half a sent');
    expect(desk.fields.understood).toBe('theirs');
    await desk.close();
  });
});
