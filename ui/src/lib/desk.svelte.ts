/**
 * A record that is written part by part: the steps of a visit, the areas of a culturagram.
 *
 * A part becomes part of the record when it is left. What is refused stays known by its part
 * until it is fixed: the end of the whole cannot go round it.
 */
import type { Outward } from '../generated/types';
import { asCommandError, type CommandError } from './api';
import type { Name } from './record';
import type { RecordForm } from './record.svelte';

export class RecordDesk<Fields extends object, Part extends string> {
  /** The part that is shown; `null` where none is. */
  part = $state<Part | null>(null);
  form = $state.raw() as RecordForm<Fields>;
  /** Why the whole could not be shown again, or another one opened. */
  error = $state.raw<CommandError | null>(null);
  readonly parts: Readonly<Record<Part, readonly Name<Fields>[]>>;
  #turn = 0;

  constructor(form: RecordForm<Fields>, parts: Readonly<Record<Part, readonly Name<Fields>[]>>) {
    this.form = form;
    this.parts = parts;
  }

  get fields(): Fields {
    return this.form.fields;
  }

  /** The part that holds a field. */
  partOf(field: string): Part | null {
    const all = Object.keys(this.parts) as Part[];
    return all.find((part) => (this.parts[part] as readonly string[]).includes(field)) ?? null;
  }

  set<Field extends Name<Fields>>(field: Field, value: Fields[Field]): void {
    this.form.set(field, value);
  }

  /** Refused in a part when it was saved last, and not saved since. */
  refusedIn(part: Part): Outward[] {
    return [...this.form.refusals.values()]
      .flat()
      .filter(({ field }) => field !== null && this.partOf(field) === part);
  }

  isEdited(part: Part): boolean {
    return this.form.edited.some((field) => this.parts[part].includes(field));
  }

  /** Shows a part; the one that is left is saved. */
  async show(part: Part | null): Promise<void> {
    const left = this.part;
    this.part = part;
    if (left !== null && left !== part) await this.save(left);
  }

  /** Makes a part's typing part of the record; whether all of it could be. */
  async save(part: Part): Promise<boolean> {
    if (!this.isEdited(part)) return true;
    return this.form.save(this.parts[part]);
  }

  /** Makes everything that was typed part of the record; whether all of it could be. */
  async saveAll(): Promise<boolean> {
    const all = Object.values<readonly string[]>(this.parts).flat();
    if (!this.form.edited.some((field) => all.includes(field))) return true;
    return this.form.save(all);
  }

  /**
   * Does what ends the whole, once nothing is left that was refused, else goes there; nor anything
   * that waits to be written: Rust ends nothing over a draft.
   */
  async finish(end: () => Promise<void>): Promise<boolean> {
    if (!(await this.saveAll())) {
      this.goToRefused();
      return false;
    }
    if (!(await this.form.flush()) && this.form.failure) throw this.form.failure;
    await end();
    return true;
  }

  /** Asks for the whole as it is now, and takes it unless something newer has been taken. */
  protected async again<View>(ask: () => Promise<View>, take: (view: View) => void): Promise<void> {
    const turn = ++this.#turn;
    try {
      const view = await ask();
      if (turn === this.#turn) take(view);
    } catch (thrown) {
      if (turn !== this.#turn) return;
      this.error = asCommandError(thrown);
      if (this.error.kind === 'record-gone') this.form.refresh(null);
    }
  }

  /** Something newer is shown: what was asked for before it is not taken any more. */
  protected renew(): void {
    this.#turn += 1;
    this.error = null;
  }

  /** Shows the first part in which something was refused, and puts the caret there. */
  goToRefused(): void {
    const part = (Object.keys(this.parts) as Part[]).find((one) => this.refusedIn(one).length > 0);
    if (!part) return;
    this.part = part;
    this.form.wanted = this.refusedIn(part)[0]?.field ?? null;
  }

  /** Leaves the whole: everything typed is saved, or at least kept; whether it could be. */
  async close(): Promise<boolean> {
    await this.saveAll();
    return this.form.close();
  }
}
