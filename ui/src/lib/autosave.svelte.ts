/**
 * Keeps what is being typed as drafts, and says truthfully how far that is.
 *
 * A field that was touched is written 400 ms after the last key, at the latest two seconds
 * after the first. Each field is written and retried by itself: one that fails never holds
 * up the others. "Kept" is only said when every touched field is on the disk.
 */
import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import type { SavedView } from '../generated/types';
import { asCommandError, type CommandError } from './api';
import { t } from './i18n.svelte';
import { notice } from './notice';

export type KeepState = 'quiet' | 'typing' | 'keeping' | 'kept' | 'failed';

const QUIET_MS = 400;
const LONGEST_MS = 2_000;
const AGAIN_MS = 5_000;

/** Writes one field as it stands now; `null` where nothing had to stay as a draft. */
export type Write = (field: string) => Promise<SavedView | null>;

const open = new Set<Autosave>();

/** Keeps what is typed in every form, also in those that were left; whether all of it is kept. */
export async function flushAll(): Promise<boolean> {
  const kept = await Promise.all([...open].map((form) => form.flush()));
  return kept.every(Boolean);
}

/** Why something that was typed is not on the disk; `null` where nothing failed. */
export function whyUnkept(): CommandError | null {
  return [...open].map((form) => form.error).find((error) => error !== null) ?? null;
}

/** Whether something was typed that is not on the disk yet, in any form. */
export const isAnyPending = (): boolean => [...open].some((form) => form.isPending);

/** Forgets every open form, without saving: the vault has closed. */
export function forgetAll(): void {
  for (const form of [...open]) form.forget();
}

export class Autosave {
  /** When the last draft reached the disk (RFC 3339). */
  keptAt = $state<string | null>(null);

  readonly #write: Write;
  /** Fields that are not on the disk yet; the number grows with every touch. */
  readonly #touched = new SvelteMap<string, number>();
  readonly #failing = new SvelteMap<string, CommandError>();
  readonly #writing = new SvelteSet<string>();
  #touches = 0;
  #quiet: ReturnType<typeof setTimeout> | undefined;
  #longest: ReturnType<typeof setTimeout> | undefined;
  #again: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #isLeft = false;

  constructor(write: Write) {
    this.#write = write;
    open.add(this);
  }

  get state(): KeepState {
    if (this.#failing.size > 0) return 'failed';
    if (this.#writing.size > 0) return 'keeping';
    if (this.#touched.size > 0) return 'typing';
    return this.keptAt === null ? 'quiet' : 'kept';
  }

  /** Why a field is not on the disk, if one could not be written. */
  get error(): CommandError | null {
    return [...this.#failing.values()][0] ?? null;
  }

  /** Whether something was typed that is not on the disk yet. */
  get isPending(): boolean {
    return this.#touched.size > 0;
  }

  /** The fields that are not on the disk yet. */
  get pending(): string[] {
    return [...this.#touched.keys()];
  }

  /** A field was typed into. */
  touch(field: string): void {
    if (!open.has(this)) return;
    this.#touched.set(field, ++this.#touches);
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => void this.flush(), QUIET_MS);
    this.#longest ??= setTimeout(() => void this.flush(), LONGEST_MS);
  }

  /** A field needs no draft any more: it became part of the record. */
  drop(field: string): void {
    this.#touched.delete(field);
    this.#failing.delete(field);
  }

  /** A field is a draft on the disk already: a save that was refused has put it there. */
  keptElsewhere(field: string): void {
    this.drop(field);
    this.keptAt = new Date().toISOString();
  }

  /** Writes at once what is not on the disk yet, also what is typed meanwhile; whether all is. */
  async flush(): Promise<boolean> {
    this.#stop();
    let hasTried = false;
    for (;;) {
      if (this.#running) await this.#running;
      else if (!this.isPending) return true;
      else if (hasTried && this.#failing.size > 0) return false;
      else {
        hasTried = true;
        this.#running = this.#writeAll().finally(() => (this.#running = undefined));
      }
    }
  }

  /** Does something while nothing is written; what is typed meanwhile is written after it. */
  async during<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.hold();
    const done = work();
    const settled = done.then(
      () => undefined,
      () => undefined,
    );
    this.#running = settled.finally(() => (this.#running = undefined));
    return done;
  }

  /** Holds back what is not written yet, and waits for what is being written. */
  async hold(): Promise<void> {
    this.#stop();
    while (this.#running) await this.#running;
  }

  /**
   * The form is left: writes what is not on the disk yet; whether all of it is. What could not be
   * written is tried again until it is, or the vault has closed.
   */
  async close(): Promise<boolean> {
    this.#isLeft = true;
    const isKept = await this.flush();
    this.#endIfLeft();
    if (!isKept) notice(t('kit-left-not-kept'));
    return isKept;
  }

  /** Stops without writing: the form was completed, or the vault has closed. */
  forget(): void {
    open.delete(this);
    this.#stop();
    this.#touched.clear();
    this.#failing.clear();
    this.keptAt = null;
  }

  #endIfLeft(): void {
    if (!this.#isLeft || this.isPending) return;
    open.delete(this);
    this.#stop();
  }

  #stop(): void {
    clearTimeout(this.#quiet);
    clearTimeout(this.#longest);
    clearTimeout(this.#again);
    this.#quiet = this.#longest = this.#again = undefined;
  }

  async #writeAll(): Promise<void> {
    for (const [field, touch] of [...this.#touched]) {
      if (this.#touched.has(field)) await this.#writeOne(field, touch);
    }
    // A locked vault takes nothing until someone opens it; anything else may pass.
    const canPass = [...this.#failing.values()].some((error) => error.kind !== 'locked');
    if (canPass && open.has(this)) {
      this.#again = setTimeout(() => void this.flush(), AGAIN_MS);
    }
    this.#endIfLeft();
  }

  async #writeOne(field: string, touch: number): Promise<void> {
    this.#writing.add(field);
    try {
      const saved = await this.#write(field);
      this.#failing.delete(field);
      if (saved) this.keptAt = saved.saved_at;
      // Typed again meanwhile: that is newer, and is not on the disk yet.
      if (this.#touched.get(field) === touch) this.#touched.delete(field);
    } catch (thrown) {
      if (this.#touched.has(field)) this.#failing.set(field, asCommandError(thrown));
    } finally {
      this.#writing.delete(field);
    }
  }
}
