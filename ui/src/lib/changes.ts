/**
 * What changed, told to the screens that show it. Each event reaches every screen that it
 * concerns, at once: two events in one tick are two calls, so none can overwrite another.
 */
import type { CaseId } from '../generated/types';

/** One record that changed; `null` where the event does not say which. */
export interface Change {
  case: CaseId | null;
  kind: string | null;
  record: string | null;
}

/** The event as Rust sends it. `cases` is `null` when any case may have changed. */
export interface ChangedEvent {
  records?: { case: CaseId; kind: string; record: string }[];
  cases: CaseId[] | null;
}

export type Concerns = (change: Change) => boolean;

const ANY: Change = { case: null, kind: null, record: null };

/** A change of this case, or one that does not say which case it is of. */
export const inCase =
  (id: CaseId): Concerns =>
  (change) =>
    change.case === null || change.case === id;

/** The changes in an event: its records, and the cases of which it names no record. */
export function changesOf({ records = [], cases }: ChangedEvent): Change[] {
  if (cases === null) return records.length > 0 ? records : [ANY];
  const named = new Set(records.map((one) => one.case));
  const whole = cases.filter((id) => !named.has(id));
  return [...records, ...whole.map((id) => ({ ...ANY, case: id }))];
}

interface Listener {
  concerns: Concerns;
  then: (changes: Change[]) => void;
}

export class Changes {
  readonly #listeners = new Set<Listener>();

  /** Calls `then` once for each event in which something concerns it, until it is stopped. */
  on(concerns: Concerns, then: (changes: Change[]) => void): () => void {
    const listener = { concerns, then };
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(changes: Change[]): void {
    for (const listener of [...this.#listeners]) {
      const concerning = changes.filter(listener.concerns);
      if (concerning.length > 0) listener.then(concerning);
    }
  }
}

export const changes = new Changes();
