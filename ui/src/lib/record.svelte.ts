/**
 * One form over one record: what stands in its fields, how far it is kept, what was refused.
 *
 * A field that is edited remembers the base of the moment its typing began: what arrives
 * later never advances it, so a colleague's words that nobody saw here are never overwritten.
 * Everything typed is a draft on the disk at once ({@link Autosave}) and stays one until Rust
 * has taken it into the record, or a person throws it away. Saves run one after the other.
 */
import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import type { CaseId, ConflictView, Outward, SavedView } from '../generated/types';
import { asCommandError, type CommandError } from './api';
import { Autosave } from './autosave.svelte';
import type * as T from '../generated/types';
import { copy, isEqual, names } from './equal';
import { onForget } from './forget';
import {
  CALLS,
  type Calls,
  type Edit,
  type Name,
  type SaveLineForm,
  type SaveState,
  type Since,
  type Subject,
} from './record';

/** Forms that were left before all of it could be kept: opened again, they go on from there. */
const left = new Map<string, RecordForm<object>>();
/** The forms that are open. */
const open = new SvelteSet<RecordForm<object>>();
onForget(() => {
  left.clear();
  open.clear();
});

/** Whether a form that is open holds something that is not part of its record yet. */
export const isAnythingUnsaved = (): boolean => [...open].some((form) => form.isEdited);

export class RecordForm<Fields extends object> {
  /** What stands in the form. Write through {@link set}. */
  fields = $state({} as Fields);
  /** Refused when it was saved last, by field: a list can be refused in several rows. */
  readonly refusals = new SvelteMap<string, readonly Outward[]>();
  /** Fields that two people wrote differently, as the record holds them. */
  conflicts = $state.raw<ConflictView[]>([]);
  savedAt = $state<string | null>(null);
  /** How many fields the last save took. */
  savedLast = $state(0);
  error = $state.raw<CommandError | null>(null);
  isSaving = $state(false);
  /** Someone deleted the record while it stood open here. */
  isGone = $state(false);
  /** The field that the caret is wanted in: its place on the screen takes it there. */
  wanted = $state<string | null>(null);
  /** When the drafts were kept that this form was opened with; `null` where there were none. */
  readonly foundAt: string | null;
  readonly case: CaseId | null;
  readonly kindOf: (field: string) => string;
  readonly say: NonNullable<Subject<Fields>['say']>;
  readonly kind: string;
  readonly autosave: Autosave;

  /** The record's id, or the key of a new one. */
  #record = $state('');
  #base = $state('');
  #held = $state.raw({} as Fields);
  readonly #edits = new SvelteMap<Name<Fields>, Edit>();
  /** The typing that a refusal is about. */
  readonly #refused = new SvelteMap<string, number>();
  readonly #calls: Calls;
  readonly #tidy: NonNullable<Subject<Fields>['tidy']>;
  readonly #tell: (changed: T.ChangedRecord[]) => void;
  /** What {@link error} stopped. */
  #failed: () => Promise<unknown> = () => this.save();
  #turns = 0;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(subject: Subject<Fields>, calls: Calls = CALLS) {
    const isNew = 'key' in subject;
    this.case = subject.case;
    this.kind = isNew ? subject.kind : subject.record.kind;
    this.#record = isNew ? subject.key : subject.record.id;
    this.#base = isNew ? '' : subject.record.base;
    this.#held = isNew ? subject.blank : subject.record.fields;
    this.conflicts = isNew ? [] : subject.record.conflicts;
    this.#calls = calls;
    this.kindOf = subject.kindOf ?? (() => this.kind);
    this.say = subject.say ?? (() => null);
    this.#tidy = subject.tidy ?? {};
    this.#tell = subject.onchanged ?? (() => undefined);
    this.autosave = new Autosave((field) => this.#write(field as Name<Fields>));
    this.fields = copy(this.#held);
    this.foundAt = this.#open(isNew ? subject.drafts : subject.record.drafts);
    this.#takeOver(left.get(this.#record) as RecordForm<Fields> | undefined);
    // Not while its screen is being drawn, which may not change what is on the screen.
    queueMicrotask(() => open.add(this as unknown as RecordForm<object>));
  }

  get record(): string {
    return this.#record;
  }
  get base(): string {
    return this.#base;
  }
  /** The record as it was saved last. */
  get held(): Fields {
    return this.#held;
  }
  get isNew(): boolean {
    return this.#base === '';
  }
  /** The fields that hold something which is not part of the record yet. */
  get edited(): Name<Fields>[] {
    return [...this.#edits.keys()];
  }
  get isEdited(): boolean {
    return this.#edits.size > 0;
  }

  get state(): SaveState {
    if (this.isSaving) return 'saving';
    if (this.error) return 'failed';
    if (this.autosave.isPending || this.autosave.state === 'failed') return this.autosave.state;
    if (this.isEdited) return 'kept';
    return this.savedAt === null ? 'quiet' : 'saved';
  }
  /** When what the state says came true (RFC 3339). */
  get at(): string | null {
    return this.state === 'saved' ? this.savedAt : (this.autosave.keptAt ?? this.foundAt);
  }
  /** The same for the line at the foot of a form. */
  get line(): SaveLineForm {
    const state = this.state === 'keeping' ? 'typing' : this.state;
    return { state, savedAt: this.at, error: this.failure, flush: () => this.again() };
  }
  get failure(): CommandError | null {
    return this.error ?? this.autosave.error;
  }

  /** All that is wrong with a field, while it still holds what was refused. */
  refusalsAt(field: string): readonly Outward[] {
    const isSame = this.#refused.get(field) === this.#turnOf(field);
    return (isSame && this.refusals.get(field)) || [];
  }
  /** The first of it, for a field that is no list. */
  refusalAt(field: string): Outward | null {
    return this.refusalsAt(field)[0] ?? null;
  }

  /** Fields that were recorded differently since their typing began. */
  get since(): Since[] {
    return this.edited.flatMap((field) => {
      const recorded = this.#held[field];
      const typed = this.fields[field];
      return this.#isOvertaken(field) && !isEqual(recorded, typed)
        ? [{ field, typed, recorded }]
        : [];
    });
  }

  /** Takes what was typed into a field. */
  set<Field extends Name<Fields>>(field: Field, value: Fields[Field]): void {
    this.fields[field] = value;
    this.error = null;
    const edit = this.#edits.get(field);
    const begun: Edit = edit ?? {
      base: this.#base,
      over: { value: this.#held[field] },
      turn: 0,
    };
    if (isEqual(value, this.#held[field])) this.#drop(field);
    else this.#edits.set(field, { ...begun, turn: ++this.#turns });
    this.autosave.touch(field);
  }

  /** Takes over what the record holds now, apart from what is being typed. */
  refresh(record: T.Editable<Fields> | null): void {
    this.isGone = record === null;
    if (!record || record.id !== this.#record) return;
    this.#base = record.base;
    this.#held = record.fields;
    this.conflicts = record.conflicts;
    for (const field of names(record.fields)) {
      if (!this.#edits.has(field)) this.fields[field] = copy(record.fields[field]);
    }
  }

  /** Keeps what was typed though the record says otherwise now: the writer has seen it. */
  keepMine(field: Name<Fields>, value: Fields[Name<Fields>] = this.fields[field]): void {
    this.fields[field] = value;
    this.#edits.set(field, {
      base: this.#base,
      over: { value: this.#held[field] },
      turn: ++this.#turns,
    });
    this.autosave.touch(field);
  }

  /** Gives up what was typed into a field for what the record says. */
  keepRecorded(field: Name<Fields>): void {
    this.#drop(field);
    this.fields[field] = copy(this.#held[field]);
    this.autosave.touch(field);
  }

  /** Makes what was typed part of the record; whether nothing is left that could not be. */
  save(only?: readonly string[]): Promise<boolean> {
    return this.#next(() => this.#save(only));
  }

  /** Decides between two versions of a field. */
  resolve(field: string, value: unknown): Promise<boolean> {
    // What is on the screen now is what is decided about: a version that arrives later is not.
    const base = this.conflicts.find((one) => one.field === field)?.base ?? this.#base;
    const decide = () => this.#resolve(field as Name<Fields>, value, base);
    return this.#next(() => this.#saving(decide, () => this.resolve(field, value)));
  }

  /** Whether a form that shows these fields has nothing left to save or to decide. */
  isSettledIn(shown: readonly string[]): boolean {
    return !this.isEdited && !this.conflicts.some(({ field }) => shown.includes(field));
  }

  /** Throws away everything typed; whether that could be done. Where not, all of it stays. */
  discard(): Promise<boolean> {
    return this.#next(() =>
      this.#saving(
        () => this.autosave.during(() => this.#discard()),
        () => this.discard(),
      ),
    );
  }

  /** Writes drafts at once of what was typed; whether all of it is kept. */
  flush(): Promise<boolean> {
    return this.autosave.flush();
  }

  /** Tries once more what failed. */
  async again(): Promise<void> {
    if (this.error) await this.#failed();
    else await this.flush();
  }

  /** The form is left: what was typed and not saved stays as a draft; whether it could be kept. */
  async close(): Promise<boolean> {
    await this.#queue;
    open.delete(this as unknown as RecordForm<object>);
    const isKept = await this.autosave.close();
    if (!isKept) left.set(this.#record, this as unknown as RecordForm<object>);
    return isKept;
  }

  async #save(only?: readonly string[]): Promise<boolean> {
    // A record that is added keeps its draft until it is there.
    if (this.isNew) await this.autosave.flush();
    else await this.autosave.hold();
    this.savedLast = 0;
    for (const field of [...this.refusals.keys()]) {
      if (!this.#edits.has(field as Name<Fields>)) this.refusals.delete(field);
    }
    const wanted = this.edited.filter((field) => !only || only.includes(field));
    const isSaved = await this.#saving(
      () => (this.isNew ? this.autosave.during(() => this.#add()) : this.#saveAll(wanted)),
      () => this.save(only),
    );
    if (this.autosave.isPending) void this.autosave.flush();
    return isSaved;
  }

  async #add(): Promise<boolean> {
    const sent = this.#turnsOf(this.edited);
    const { record, refusals, changed } = await this.#calls.add<Fields>({
      case: this.case,
      kind: this.kind,
      fields: Object.fromEntries(names(this.#held).map((name) => [name, this.#tidied(name)])),
      draft: this.#record,
    });
    if (!record) return this.#refuse(sent, refusals, !this.#calls.addKeepsNothing);
    this.#record = record.id;
    this.#held = record.fields;
    for (const [field, edit] of this.#edits) {
      this.#edits.set(field, { ...edit, base: record.base, over: { value: record.fields[field] } });
    }
    const isSaved = this.#refuse(sent, refusals);
    this.#settle(sent.filter(([field]) => !this.refusals.has(field)));
    this.refresh(record);
    this.#tell(changed);
    return isSaved;
  }

  async #saveAll(wanted: readonly Name<Fields>[]): Promise<boolean> {
    const isTold = (field: Name<Fields>) => isEqual(this.#tidied(field), this.#held[field]);
    for (const field of wanted.filter(isTold)) this.keepRecorded(field);
    let isSaved = true;
    const left = wanted.filter((field) => this.#edits.has(field));
    for (const base of new Set(left.map((field) => this.#edits.get(field)?.base))) {
      if (base === undefined) continue;
      const fields = left.filter((field) => this.#edits.get(field)?.base === base);
      isSaved = (await this.#saveOver(base, fields)) && isSaved;
    }
    return isSaved;
  }

  /** Saves what was typed over one base. */
  async #saveOver(base: string, fields: readonly Name<Fields>[]): Promise<boolean> {
    if (this.case === null) throw new Error('a record belongs to a case');
    const sent = this.#turnsOf(fields);
    const { record, refusals, changed } = await this.#calls.save<Fields>({
      case: this.case,
      record: this.#record,
      kind: this.kind,
      fields: Object.fromEntries(fields.map((field) => [field, this.#tidied(field)])),
      base,
    });
    if (!record) return this.#refuse(sent, refusals);
    this.#held = record.fields;
    const isSaved = this.#refuse(sent, refusals);
    this.#settle(sent.filter(([field]) => !this.refusals.has(field)));
    this.refresh(record);
    this.#tell(changed);
    return isSaved;
  }

  async #resolve(field: Name<Fields>, value: unknown, base: string): Promise<boolean> {
    if (this.case === null || this.isNew) return false;
    const turn = this.#turnOf(field);
    const { record, refusals, changed } = await this.#calls.resolve<Fields>({
      case: this.case,
      record: this.#record,
      field,
      value,
      base,
    });
    if (!record) return false;
    const isDecided = this.#refuse([[field, turn]], refusals);
    const edit = this.#edits.get(field);
    if (isDecided && edit?.turn === turn) this.keepRecorded(field);
    else if (isDecided && edit) {
      // Typed meanwhile, over what its writer has just decided.
      this.#edits.set(field, { ...edit, over: { value: record.fields[field] } });
      this.autosave.touch(field);
    }
    this.refresh(record);
    this.#tell(changed);
    return isDecided;
  }

  /** Remembers what was refused of the fields that were sent; whether nothing was. */
  #refuse(sent: readonly [string, number][], refusals: readonly Outward[], isKept = true): boolean {
    const turns = new Map<string, number>(sent);
    for (const field of turns.keys()) this.refusals.delete(field);
    for (const { field } of refusals) this.refusals.delete(field ?? '');
    for (const refusal of refusals) {
      const field = refusal.field ?? '';
      this.refusals.set(field, [...(this.refusals.get(field) ?? []), refusal]);
      const turn = turns.get(field) ?? this.#turnOf(field);
      this.#refused.set(field, turn);
      // Rust keeps what it refuses as a draft, with the reason.
      const isSame = turns.has(field) && turn === this.#turnOf(field);
      if (isKept && isSame) this.autosave.keptElsewhere(field);
    }
    return refusals.length === 0;
  }

  /** These fields are part of the record now, as they were typed at the given turn. */
  #settle(saved: readonly [Name<Fields>, number][]): void {
    this.savedLast += saved.length;
    if (saved.length > 0) this.savedAt = new Date().toISOString();
    for (const [field, turn] of saved) {
      const edit = this.#edits.get(field);
      if (edit && edit.turn !== turn) {
        // Typed again meanwhile, over what its writer has just saved.
        this.#edits.set(field, { ...edit, over: { value: this.#held[field] } });
        this.autosave.touch(field);
      } else {
        this.#edits.delete(field);
        this.autosave.drop(field);
      }
    }
  }

  async #discard(): Promise<boolean> {
    const thrown = this.#turnsOf(this.edited);
    await this.#calls.discard({ record: this.#record });
    for (const [field, turn] of thrown) {
      // Typed again meanwhile: that was not meant.
      if (this.#turnOf(field) !== turn) continue;
      this.#drop(field);
      this.fields[field] = copy(this.#held[field]);
      this.autosave.drop(field);
    }
    if (!this.isEdited) this.refusals.clear();
    return true;
  }

  /** Does it, and remembers how to try it again where it fails. */
  async #saving(work: () => Promise<boolean>, again: () => Promise<unknown>): Promise<boolean> {
    this.isSaving = true;
    this.error = null;
    try {
      return await work();
    } catch (thrown) {
      this.error = asCommandError(thrown);
      this.#failed = again;
      return false;
    } finally {
      this.isSaving = false;
    }
  }

  /** Keeps one field as a draft, or takes its draft away where nothing is left to keep. */
  async #write(field: Name<Fields>): Promise<SavedView | null> {
    const edit = this.#edits.get(field);
    if (!edit) {
      await this.#calls.discard({ record: this.#record, fields: [field] });
      return null;
    }
    return this.#calls.keep({
      case: this.case,
      record: this.#record,
      kind: this.kindOf(field),
      field,
      value: $state.snapshot(this.fields[field]),
      base: edit.base,
    });
  }

  /** Puts typing that was kept earlier over the record's fields; when the latest was kept. */
  #open(drafts: readonly T.DraftView[]): string | null {
    const own = drafts.filter(
      (draft) => draft.record === this.#record && draft.field in this.#held,
    );
    for (const draft of own) {
      const field = draft.field as Name<Fields>;
      const base = draft.base;
      this.fields[field] = draft.value as Fields[Name<Fields>];
      this.#edits.set(field, {
        base,
        ...(base === this.#base && { over: { value: this.#held[field] } }),
        turn: ++this.#turns,
      });
      this.#refuse([[field, this.#turns]], draft.refused);
    }
    const times = own.map((draft) => draft.saved_at).sort();
    return times.at(-1) ?? null;
  }

  /** Goes on with typing that could not be kept when its form was left. */
  #takeOver(before: RecordForm<Fields> | undefined): void {
    if (!before) return;
    for (const field of before.autosave.pending as Name<Fields>[]) {
      const edit = before.#edits.get(field);
      if (edit) this.#edits.set(field, { ...edit, turn: ++this.#turns });
      else this.#drop(field);
      this.fields[field] = copy(edit ? before.fields[field] : this.#held[field]);
      this.autosave.touch(field);
    }
    before.autosave.forget();
    left.delete(this.#record);
  }

  /** Whether the record may say something else than when the field's typing began. */
  #isOvertaken(field: Name<Fields>): boolean {
    const edit = this.#edits.get(field);
    if (!edit || edit.base === this.#base) return false;
    return !edit.over || !isEqual(edit.over.value, this.#held[field]);
  }

  #drop(field: Name<Fields>): void {
    this.#edits.delete(field);
    this.refusals.delete(field);
    this.#refused.delete(field);
  }

  #turnOf(field: string): number {
    return this.#edits.get(field as Name<Fields>)?.turn ?? 0;
  }

  #turnsOf(fields: readonly Name<Fields>[]): [Name<Fields>, number][] {
    return fields.map((field) => [field, this.#turnOf(field)]);
  }

  #tidied<Field extends Name<Fields>>(field: Field): Fields[Field] {
    const value = $state.snapshot(this.fields[field]) as Fields[Field];
    return this.#tidy[field]?.(value) ?? value;
  }

  #next<Result>(work: () => Promise<Result>): Promise<Result> {
    const run = this.#queue.then(work, work);
    this.#queue = run.catch(() => undefined);
    return run;
  }
}
