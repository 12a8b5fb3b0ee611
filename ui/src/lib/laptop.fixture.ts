/** What Rust does with the records of one family, in memory, for tests that show whole screens. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BLANK, CODES, type Kind, LIMITS, type RecordFields } from '../generated/records';
import type * as T from '../generated/types';

export const AT = '2026-11-21T14:32:07+00:00';
/** The day of the laptop's clock. */
export const TODAY = '2026-11-21';
export const CASE = 'c';
export const HOUSEHOLD = 'h';

type Fields = Record<string, unknown>;
interface Row {
  kind: Kind;
  fields: Fields;
  /** At which moment each field was written, and the record last. */
  written: Record<string, number>;
  version: number;
  isRemoved: boolean;
  conflicts: T.ConflictView[];
}

const LOCALES = join(process.cwd(), '../locales');
const plain = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value ?? null)) as Value;
const outward = (kind: string, field: string | null): T.Outward => ({
  kind,
  message_key: `error-${kind}`,
  args: {},
  field,
  row: null,
});

const SHIPPED: readonly { tag: string; own_name: string; dir: string }[] = [
  { tag: 'en', own_name: 'English', dir: 'ltr' },
  { tag: 'es', own_name: 'Español', dir: 'ltr' },
  { tag: 'ar', own_name: 'العربية', dir: 'rtl' },
];

export class Laptop {
  readonly rows = new Map<string, Row>();
  drafts: T.DraftView[] = [];
  /** Every command that was asked, with its request. */
  readonly asked: [string, Fields][] = [];
  readonly listeners = new Map<string, Set<(told: { payload: unknown }) => void>>();
  /** What Rust refuses beyond the limits: its kind, or `null`. */
  refuse: (kind: Kind, field: string, value: unknown) => string | null = () => null;
  /** More of what the screens are told. */
  today: Partial<T.TodayView> = {};
  visitView: Partial<T.VisitView> = {};
  culturagramView: Partial<T.CulturagramView> = {};
  caseload: T.CaseloadRow[] = [];
  waiting = 0;
  #clock = 1;
  #ids = 0;

  constructor() {
    this.put('case', CASE, { opened_on: '2026-11-01', stage: 'engagement' });
    this.put('household', HOUSEHOLD, { family_name: 'Rahimi', language: 'es' });
  }

  /** A record that is there. */
  put<K extends Kind>(kind: K, id: string, fields: Partial<RecordFields[K]>): void {
    const version = ++this.#clock;
    const held = plain({ ...BLANK[kind], ...fields }) as unknown as Fields;
    this.rows.set(id, {
      kind,
      fields: held,
      written: {},
      version,
      isRemoved: false,
      conflicts: [],
    });
  }

  row(id: string): Row {
    const row = this.rows.get(id);
    if (!row) throw outward('record-gone', null);
    return row;
  }

  held<K extends Kind>(_kind: K, id: string): RecordFields[K] {
    return this.row(id).fields as unknown as RecordFields[K];
  }

  /** A colleague's change arrives, and the window hears of it. */
  arrive(id: string, fields: Fields): void {
    this.#write(this.row(id), fields);
    this.tell('changed', { cases: [CASE] });
  }

  /** Two people wrote a field differently. */
  disagree(id: string, field: string, mine: unknown, theirs: unknown): void {
    const row = this.row(id);
    const version = (value: unknown, isMine: boolean): T.VersionView => ({
      value,
      mine: isMine,
      author: isMine ? '' : 'Leila',
      claimed_at: AT,
    });
    row.version = ++this.#clock;
    row.conflicts = [
      ...row.conflicts.filter((one) => one.field !== field),
      {
        record: id,
        kind: row.kind,
        field,
        base: String(row.version),
        versions: [version(mine, true), version(theirs, false)],
      },
    ];
  }

  tell(event: string, payload: unknown): void {
    for (const listener of this.listeners.get(event) ?? []) listener({ payload });
  }

  /** The requests of one command. */
  of(command: string): Fields[] {
    return this.asked.flatMap(([name, request]) => (name === command ? [request] : []));
  }

  /** The fields that were written to records, one for each command. */
  get written(): Fields[] {
    const saves = ['record_save', 'record_act', 'record_add', 'record_resolve'];
    return this.asked.flatMap(([name, request]) =>
      saves.includes(name) ? [(request['fields'] ?? request) as Fields] : [],
    );
  }

  /** What was written, deleted or restored: nothing that only asks or keeps a draft. */
  get writes(): string[] {
    const only = ['record_', 'visit_begin', 'visit_start', 'visit_finish', 'culturagram_start'];
    return this.asked
      .map(([name]) => name)
      .filter((name) => only.some((start) => name.startsWith(start)));
  }

  view<F>(id: string): T.Editable<F> {
    const { kind, fields, version, conflicts } = this.row(id);
    const drafts = this.drafts.filter((one) => one.record === id);
    return plain({ id, kind, base: String(version), fields: fields as F, conflicts, drafts });
  }

  async invoke(name: string, request: Fields): Promise<unknown> {
    const asked = plain(request);
    this.asked.push([name, asked]);
    const command = this.#commands[name];
    if (!command) throw new Error(`no such command: ${name}`);
    return plain(command(asked as never));
  }

  #of<F>(kind: Kind): T.Editable<F>[] {
    return [...this.rows]
      .filter(([, row]) => row.kind === kind && !row.isRemoved)
      .map(([id]) => this.view<F>(id));
  }

  #people(): T.PersonView[] {
    return this.#of<T.Person>('person').map((one) => ({ ...one, about_age: null }));
  }

  #items(): T.ItemView[] {
    return this.#of<T.Item>('item').map((one, at) => ({
      ...one,
      number: `${one.fields.kind === 'strength' ? 'S' : 'N'}${at + 1}`,
      was: null,
    }));
  }

  #steps() {
    return this.#of<T.ActionStep>('action-step').map((one) => {
      const { due_on, done_on } = one.fields;
      const days =
        due_on && !done_on ? (Date.parse(TODAY) - Date.parse(due_on)) / 86_400_000 : null;
      return { ...one, days_late: days };
    });
  }

  get caseView(): T.CaseView {
    const all = [...this.rows.values()];
    return {
      id: CASE,
      case: this.view(CASE),
      household: this.view(HOUSEHOLD),
      people: this.#people(),
      removed_people: [...this.rows]
        .filter(([, row]) => row.isRemoved && row.kind === 'person')
        .map(([id, { kind, fields }]) => ({ id, kind, name: String(fields['name_full']) })),
      visits: this.#of<T.Visit>('visit').map(({ id, base, fields }) => ({
        id,
        base,
        moment: fields.started_at ?? fields.scheduled_at,
        scheduled_at: fields.scheduled_at,
        started_at: fields.started_at,
        ended_at: fields.ended_at,
        status: fields.status ?? 'scheduled',
        place: fields.place,
        purpose: fields.purpose,
        touched: [],
        first_words: fields.client_words,
      })),
      items: this.#items(),
      action_steps: this.#steps(),
      snapshots: [],
      conflicts: all.flatMap((row) => row.conflicts),
      drafts: this.drafts,
      waiting: this.waiting,
    };
  }

  #visit(id: string): T.VisitView {
    return {
      case: CASE,
      visit: this.view(id),
      household: this.view(HOUSEHOLD),
      people: this.#people(),
      interpretations: this.#of('interpretation'),
      action_steps: this.#steps().filter((one) => one.fields.visit === id),
      items: this.#items(),
      touched: [],
      gaps: [],
      ...this.visitView,
    };
  }

  #culturagram(): T.CulturagramView {
    const [culturagram] = this.#of<T.Culturagram>('culturagram');
    const nothing: T.AreaNote = { state: 'not-discussed', narrative: '', members: [] };
    return {
      case: CASE,
      culturagram: culturagram ?? null,
      areas: CODES.Area.map((area) => {
        const field = area.replaceAll('-', '_');
        const note = (culturagram?.fields as Fields | undefined)?.[field] as T.AreaNote | null;
        return {
          area,
          field,
          note: note ?? nothing,
          state: note?.state ?? 'not-discussed',
          is_written: area !== 'legal-status',
          strengths: 0,
          needs: 0,
        };
      }),
      household: this.view(HOUSEHOLD),
      people: this.#people(),
      items: this.#items(),
      snapshots: [],
      ...this.culturagramView,
    };
  }

  #refusals(kind: Kind, fields: Fields): T.Outward[] {
    const limits = LIMITS[kind] as Record<string, { max?: number; required?: true }>;
    return Object.entries(fields).flatMap(([field, value]) => {
      const { max, required } = limits[field] ?? {};
      const isLong = typeof value === 'string' && max !== undefined && value.length > max;
      const isMissing = required && String(value ?? '').trim() === '';
      const why = isLong ? 'too-long' : isMissing ? 'required' : this.refuse(kind, field, value);
      return why === null ? [] : [outward(why, field)];
    });
  }

  #write(row: Row, fields: Fields): void {
    row.version = ++this.#clock;
    row.fields = { ...row.fields, ...plain(fields) };
    for (const field of Object.keys(fields)) row.written[field] = row.version;
  }

  #changed(record: string): T.ChangedRecord[] {
    return [{ case: CASE, kind: this.row(record).kind, record }];
  }

  #save({ record: id, fields, base }: T.SaveRequest): T.SaveReply<Fields> {
    const row = this.row(id);
    if (row.isRemoved) throw outward('record-gone', null);
    const refusals = this.#refusals(row.kind, fields);
    for (const [field, value] of Object.entries(fields)) {
      const refused = refusals.filter((one) => one.field === field);
      this.#forget(id, [field]);
      if (refused.length > 0)
        this.#keep({ record: id, kind: row.kind, field, value, base }, refused);
      else if ((row.written[field] ?? 0) > Number(base))
        this.disagree(id, field, value, row.fields[field]);
      else this.#write(row, { [field]: value });
    }
    return { record: this.view(id), refusals, changed: this.#changed(id) };
  }

  /** What one button changes: all of it or nothing, and never a decision between two versions. */
  #act(request: T.SaveRequest): T.SaveReply<Fields> {
    const row = this.row(request.record);
    const names = Object.keys(request.fields);
    const undecided = row.conflicts.find((one) => names.includes(one.field));
    if (undecided) throw outward('undecided', undecided.field);
    const [refusal] = this.#refusals(row.kind, request.fields);
    if (refusal) throw refusal;
    return this.#save(request);
  }

  #add({ kind, fields, draft }: T.AddRequest): T.SaveReply<Fields> {
    const refusals = this.#refusals(kind as Kind, fields);
    if (refusals.length > 0) return { record: null, refusals, changed: [] };
    const id = `added-${++this.#ids}`;
    this.put(kind as Kind, id, fields as never);
    if (draft) this.#forget(draft);
    return { record: this.view(id), refusals, changed: this.#changed(id) };
  }

  #resolve({ record: id, field, value }: T.ResolveRequest): T.SaveReply<Fields> {
    const row = this.row(id);
    const refusals = this.#refusals(row.kind, { [field]: value });
    if (refusals.length === 0) {
      row.conflicts = row.conflicts.filter((one) => one.field !== field);
      this.#write(row, { [field]: value });
    }
    return { record: this.view(id), refusals, changed: this.#changed(id) };
  }

  #removed(id: string, isRemoved: boolean): T.ChangedReply {
    this.row(id).isRemoved = isRemoved;
    return { changed: this.#changed(id), conflicts: 0 };
  }

  #keep(draft: T.SaveDraft, refused: T.Outward[] = []): T.SavedView {
    this.#forget(draft.record, [draft.field]);
    const of = draft.case ?? CASE;
    this.drafts = [...this.drafts, { ...draft, case: of, refused, saved_at: AT }];
    return { saved_at: AT };
  }

  #forget(record: string, fields?: readonly string[] | null): null {
    this.drafts = this.drafts.filter(
      (one) => one.record !== record || (fields && !fields.includes(one.field)),
    );
    return null;
  }

  get arrival(): T.ArrivalView {
    return { state: 'not-enrolled', waiting: this.waiting, receipt: null, offline_since: null };
  }

  readonly status: T.AppStatus = {
    phase: 'unlocked',
    problem: null,
    handed: null,
    languages: SHIPPED.map((one) => ({ ...one, reviewed: true })),
    language: 'en',
    wait_seconds: 0,
    auto_lock_minutes: 5,
    version: '0.1.0',
  };

  readonly #commands: Record<string, (request: never) => unknown> = {
    app_status: () => this.status,
    lock: () => ({ ...this.status, phase: 'locked' }),
    touch: () => null,
    messages: ({ language }: T.LanguageRequest) => ({
      tag: language,
      dir: SHIPPED.find((one) => one.tag === language)?.dir,
      sources: readdirSync(join(LOCALES, language))
        .filter((file) => file.endsWith('.ftl'))
        .map((file) => readFileSync(join(LOCALES, language, file), 'utf8')),
    }),
    settings: (): T.SettingsView => ({
      settings: { auto_lock_minutes: 5, worker_name: 'Ana' },
      has_pin: false,
      device: null,
      agency: null,
      server: null,
      identity: null,
      store_bytes: 0,
      sqlite_version: '',
      version: '',
    }),
    sync_view: (): T.SyncView => ({
      arrival: this.arrival,
      agency: null,
      worker: null,
      server: null,
      problem: null,
      progress: null,
      held_for_review: [],
      left_drafts: [],
      attempts: [],
      was_behind: false,
      clock_off_seconds: null,
    }),
    today: (): T.TodayView => ({
      day: TODAY,
      visits: [],
      due: [],
      attention: [],
      unfinished: [],
      arrival: this.arrival,
      ...this.today,
    }),
    caseload: (): T.CaseloadPage => ({
      total: this.caseload.length,
      next: null,
      rows: this.caseload,
      languages: [],
    }),
    case_open: () => this.caseView,
    visit_open: ({ visit }: T.VisitRequest) => this.#visit(visit),
    visit_begin: ({ scheduled_at, place, purpose }: T.NewVisit) => {
      const id = `added-${++this.#ids}`;
      this.put('visit', id, { scheduled_at, place, purpose, status: 'under-way', started_at: AT });
      return this.#visit(id);
    },
    visit_start: ({ visit }: T.VisitAction) => {
      this.#write(this.row(visit), { status: 'under-way', started_at: AT });
      return this.#visit(visit);
    },
    visit_finish: ({ visit }: T.VisitAction) => {
      this.#write(this.row(visit), { status: 'completed', ended_at: AT });
      return this.#visit(visit);
    },
    culturagram_open: () => this.#culturagram(),
    record_save: (request: T.SaveRequest) => this.#save(request),
    record_act: (request: T.SaveRequest) => this.#act(request),
    record_add: (request: T.AddRequest) => this.#add(request),
    record_resolve: (request: T.ResolveRequest) => this.#resolve(request),
    record_remove: ({ record }: T.RemoveRequest) => this.#removed(record, true),
    record_restore: ({ record }: T.RestoreRequest) => this.#removed(record, false),
    draft_save: (draft: T.SaveDraft) => this.#keep(draft),
    draft_discard: ({ record, fields }: T.DiscardDrafts) => this.#forget(record, fields),
    draft_list: ({ record }: T.DraftsRequest) => this.drafts.filter((one) => one.record === record),
    draft_unfinished: () => [],
  };
}

/** The laptop that the window talks to now. */
let now = new Laptop();

/** Another laptop, on which nothing was done yet. */
export function freshLaptop(): Laptop {
  const { listeners } = now;
  now = new Laptop();
  for (const [event, those] of listeners) now.listeners.set(event, those);
  return now;
}

export const core = {
  invoke: (name: string, request: Fields = {}) => now.invoke(name, request),
};
export const event = {
  listen: async (name: string, then: (told: { payload: unknown }) => void) => {
    const those = now.listeners.get(name) ?? new Set();
    now.listeners.set(name, those.add(then));
    return () => those.delete(then);
  },
};
