/** A small record keeper for tests: what Rust does with one record, told in forty lines. */
import { CommandError } from './api';
import type * as T from '../generated/types';
import type { Calls, NewRecord } from './record';

export interface Note {
  words: string;
  place: string;
  rows: string[];
}
export const blank: Note = { words: '', place: '', rows: [] };
export const AT = '2026-11-21T14:32:07+00:00';
const LIMIT = 40;

export const refused = (field: string) => ({
  kind: 'too-long',
  message_key: 'error-too-long',
  args: {},
  field,
  row: null,
});
export const failure = (kind: string) =>
  new CommandError({
    kind,
    message_key: `error-${kind}`,
    args: {},
    field: null,
    row: null,
  });

export class Keeper {
  fields: Note;
  /** How often the record was written, and at which of them each field was. */
  version = 1;
  readonly written: Partial<Record<string, number>> = {};
  readonly drafts = new Map<string, T.DraftView>();
  readonly asked: [keyof Calls, unknown][] = [];
  conflicts: T.Editable<Note>['conflicts'] = [];
  /** Fields that the disk does not take, and what stops a save. */
  readonly full = new Set<string>();
  stop: CommandError | null = null;
  /** Waits here before it answers a save. */
  gate: Promise<void> = Promise.resolve();

  constructor(fields: Partial<Note> = {}) {
    this.fields = { ...blank, ...fields };
  }

  get view(): T.Editable<Note> {
    return {
      id: 'r',
      kind: 'person',
      base: String(this.version),
      fields: structuredClone(this.fields),
      conflicts: this.conflicts,
      drafts: [...this.drafts.values()],
    };
  }

  /** A colleague's change arrives. */
  arrive(fields: Partial<Note>): T.Editable<Note> {
    this.#write(fields);
    return this.view;
  }

  readonly calls: Calls = {
    keep: async (draft) => {
      this.asked.push(['keep', structuredClone(draft)]);
      if (this.full.has(draft.field) || this.full.has('*')) throw failure('disk');
      this.drafts.set(draft.field, {
        ...structuredClone(draft),
        case: 'c',
        base: draft.base,
        refused: [],
        saved_at: AT,
      });
      return { saved_at: AT };
    },
    discard: async ({ record, fields }) => {
      this.asked.push(['discard', { record, fields }]);
      for (const field of fields ?? [...this.drafts.keys()]) this.drafts.delete(field);
    },
    save: async <Fields>(request: T.SaveRequest) => {
      this.asked.push(['save', structuredClone(request)]);
      await this.gate;
      if (this.stop) throw this.stop;
      const { refusals, taken } = this.#checked(request.fields);
      for (const field of Object.keys(taken)) {
        if ((this.written[field] ?? 0) > Number(request.base)) this.#disagree(field, taken);
      }
      this.#write(taken as Partial<Note>);
      const { case: of, record, kind, base } = request;
      for (const refusal of refusals) {
        const { field } = refusal;
        const value = request.fields[field];
        const draft = { case: of, record, kind, field, value, base };
        this.drafts.set(field, { ...draft, refused: [refusal], saved_at: AT });
      }
      return { record: this.view as T.Editable<Fields>, refusals, changed: [] };
    },
    add: async <Fields>(request: NewRecord) => {
      this.asked.push(['add', structuredClone(request)]);
      await this.gate;
      const { refusals, taken } = this.#checked(request.fields);
      if (refusals.length > 0) return { record: null, refusals, changed: [] };
      this.#write(taken as Partial<Note>);
      this.drafts.clear();
      return { record: this.view as T.Editable<Fields>, refusals: [], changed: [] };
    },
    resolve: async <Fields>({ field, value }: T.ResolveRequest) => {
      this.asked.push(['resolve', { field, value }]);
      this.conflicts = this.conflicts.filter((one) => one.field !== field);
      this.#write({ [field]: value });
      return { record: this.view as T.Editable<Fields>, refusals: [], changed: [] };
    },
  };

  /** What was asked of one command. */
  of(call: keyof Calls): Record<string, unknown>[] {
    return this.asked.flatMap(([name, what]) =>
      name === call ? [what as Record<string, unknown>] : [],
    );
  }

  #checked(fields: Record<string, unknown>) {
    const isTooLong = ([, value]: [string, unknown]) => String(value).length > LIMIT;
    const all = Object.entries(fields);
    return {
      refusals: all.filter(isTooLong).map(([field]) => refused(field)),
      taken: Object.fromEntries(all.filter((one) => !isTooLong(one))),
    };
  }

  #write(fields: Partial<Note>): void {
    this.version += 1;
    this.fields = { ...this.fields, ...structuredClone(fields) };
    for (const field of Object.keys(fields)) {
      this.written[field] = this.version;
      this.drafts.delete(field);
    }
  }

  #disagree(field: string, taken: Record<string, unknown>): void {
    const version = (value: unknown, mine: boolean) => ({
      value,
      mine,
      author: '',
      claimed_at: AT,
    });
    this.conflicts = [
      ...this.conflicts,
      {
        record: 'r',
        kind: 'person',
        field,
        base: String(this.version),
        versions: [version(taken[field], true), version(this.fields[field as keyof Note], false)],
      },
    ];
  }
}
