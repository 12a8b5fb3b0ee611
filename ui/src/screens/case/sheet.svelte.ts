/** The case as its screen holds it: what Rust answered last. */
import type { CaseId, CaseView } from '../../generated/types';
import { callCaseOpen } from '../../lib/api';
import { inCase } from '../../lib/changes';
import { loaded, type Loaded } from '../../lib/load.svelte';

export class CaseSheet {
  readonly id: CaseId;
  readonly #held: Loaded<CaseView>;

  constructor(id: CaseId) {
    this.id = id;
    this.#held = loaded(() => callCaseOpen(id), inCase(id));
  }

  get view(): CaseView | null {
    return this.#held.view;
  }
  get error() {
    return this.#held.error;
  }
}
