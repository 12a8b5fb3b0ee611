/** The case as its screen holds it: what Rust answered last, and the commands that change it. */
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

  /** Runs a command that answers with the case, and shows the answer. */
  async after(command: Promise<CaseView>): Promise<void> {
    this.#held.take(await command);
  }

  /** Runs a command that answers with a part of the case. */
  async afterPart<Part extends keyof CaseView>(
    part: Part,
    command: Promise<CaseView[Part]>,
  ): Promise<void> {
    const answered = await command;
    if (this.view) this.#held.take({ ...this.view, [part]: answered });
  }
}
