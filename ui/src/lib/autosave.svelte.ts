/**
 * Keeps what is being typed into one form, and says truthfully how far that is.
 *
 * Each field that changes is handed to Rust 400 ms after the last key, at the latest two
 * seconds after the first. "Saved" is only said when every field that was typed into is on
 * the disk. When saving fails, the text stays in the form and is tried again.
 */
import { SvelteMap } from 'svelte/reactivity';
import type { DraftView, SavedView } from '../generated/types';
import { asCommandError, callDraftSave, type CommandError } from './api';

export type SaveState = 'quiet' | 'typing' | 'saving' | 'saved' | 'failed';

const QUIET_MS = 400;
const LONGEST_MS = 2_000;
const AGAIN_MS = 5_000;

type Save = (record: string, field: string, value: unknown) => Promise<SavedView>;

const open = new Set<Autosave<never>>();

/** Keeps what stands in every open form; used before the window locks or is hidden. */
export async function flushAll(): Promise<void> {
  await Promise.all([...open].map((form) => form.flush()));
}

/** Forgets every open form, without saving: the vault has closed. */
export function forgetAll(): void {
  for (const form of open) form.forget();
}

export class Autosave<Fields extends object> {
  /** What stands in the form. Write through {@link set}. */
  fields = $state({} as Fields);
  state = $state<SaveState>('quiet');
  /** When the last save reached the disk (RFC 3339). */
  savedAt = $state<string | null>(null);
  error = $state<CommandError | null>(null);

  readonly record: string;
  readonly #save: Save;
  readonly #dirty = new SvelteMap<keyof Fields & string, unknown>();
  #quiet: ReturnType<typeof setTimeout> | undefined;
  #longest: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;

  /** `drafts` is typing that was kept earlier: it stands over what the record holds. */
  constructor(record: string, held: Fields, drafts: DraftView[] = [], save: Save = callDraftSave) {
    this.record = record;
    this.#save = save;
    const own = drafts.filter((draft) => draft.record === record && draft.field in held);
    const kept = Object.fromEntries(own.map((draft) => [draft.field, draft.value]));
    this.fields = { ...held, ...kept };
    const latest = own
      .map((draft) => draft.saved_at)
      .sort()
      .at(-1);
    if (latest) {
      this.state = 'saved';
      this.savedAt = latest;
    }
    open.add(this as unknown as Autosave<never>);
  }

  /** Whether something was typed that is not on the disk yet. */
  get isDirty(): boolean {
    return this.#dirty.size > 0;
  }

  /** Takes what was typed into a field. */
  set<Field extends keyof Fields & string>(field: Field, value: Fields[Field]): void {
    this.fields[field] = value;
    this.#dirty.set(field, value);
    if (this.state !== 'saving') this.state = 'typing';
    this.#later();
  }

  /** Takes over what the record holds now, except in fields that are being typed into. */
  refresh(held: Fields): void {
    for (const field of Object.keys(held) as (keyof Fields & string)[]) {
      if (!this.#dirty.has(field)) this.fields[field] = held[field];
    }
  }

  /** Saves at once what is not on the disk yet; resolves when it is, or when saving failed. */
  async flush(): Promise<void> {
    this.#clear();
    while (this.#running) await this.#running;
    if (this.#dirty.size === 0) return;
    this.#running = this.#write();
    await this.#running;
  }

  /** The form is left: saves what is open and stops. */
  async close(): Promise<void> {
    open.delete(this as unknown as Autosave<never>);
    await this.flush();
    this.#clear();
  }

  /** Stops without saving: the form was completed, or the vault has closed. */
  forget(): void {
    open.delete(this as unknown as Autosave<never>);
    this.#clear();
    this.#dirty.clear();
    this.state = 'quiet';
  }

  #later(): void {
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => void this.flush(), QUIET_MS);
    this.#longest ??= setTimeout(() => void this.flush(), LONGEST_MS);
  }

  #clear(): void {
    clearTimeout(this.#quiet);
    clearTimeout(this.#longest);
    this.#quiet = this.#longest = undefined;
  }

  async #write(): Promise<void> {
    this.state = 'saving';
    try {
      for (const [field, value] of [...this.#dirty]) {
        const saved = await this.#save(this.record, field, $state.snapshot(value));
        // Typed again meanwhile: that is newer, and is not on the disk yet.
        if (this.#dirty.get(field) === value) this.#dirty.delete(field);
        this.savedAt = saved.saved_at;
      }
      this.error = null;
      this.state = this.#dirty.size > 0 ? 'typing' : 'saved';
    } catch (thrown) {
      this.error = asCommandError(thrown);
      this.state = 'failed';
      // A locked vault takes nothing until someone opens it; anything else may pass.
      if (open.has(this as unknown as Autosave<never>) && this.error.kind !== 'locked') {
        this.#quiet = setTimeout(() => void this.flush(), AGAIN_MS);
      }
    } finally {
      this.#running = undefined;
    }
  }
}
