/** The caseload as the screen holds it: pages by their first row, asked for as they are seen. */
import type { CaseloadRow, Stage } from '../../generated/types';
import { asCommandError, callCaseload, type CommandError } from '../../lib/api';
import { PAGE } from './pages';

export class CaseloadList {
  search = $state('');
  stage = $state<Stage | null>(null);
  language = $state<string | null>(null);
  total = $state(0);
  languages = $state.raw<string[]>([]);
  isLoaded = $state(false);
  error = $state.raw<CommandError | null>(null);

  /** The rows from the first on, as far as they were asked for. */
  #rows = $state.raw<CaseloadRow[]>([]);
  #next: string | null = null;
  #asking = false;
  #turn = 0;

  get isFiltered(): boolean {
    return this.search.trim() !== '' || this.stage !== null || this.language !== null;
  }

  row(index: number): CaseloadRow | undefined {
    return this.#rows[index];
  }

  /** Asks for pages until the rows up to `end` are there. */
  async need(end: number): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    const turn = this.#turn;
    while (turn === this.#turn && this.#rows.length < end && this.#next !== null) {
      if (!(await this.#ask(this.#next, turn))) break;
    }
    this.#asking = false;
  }

  /** What is wanted has changed: starts again, and shows the old rows until the first page is there. */
  async again(): Promise<void> {
    this.#turn += 1;
    await this.#ask(null, this.#turn);
  }

  async #ask(after: string | null, turn: number): Promise<boolean> {
    try {
      const page = await callCaseload({
        search: this.search,
        stage: this.stage,
        language: this.language,
        after,
        limit: PAGE,
      });
      // An answer to an older question must not stand among the rows of a newer one.
      if (turn !== this.#turn) return false;
      if (after === null) this.languages = page.languages;
      this.#rows = after === null ? page.rows : [...this.#rows, ...page.rows];
      this.#next = page.next;
      this.total = page.total ?? this.#rows.length + (page.next === null ? 0 : 1);
      this.isLoaded = true;
      this.error = null;
      return true;
    } catch (thrown) {
      if (turn === this.#turn) this.error = asCommandError(thrown);
      return false;
    }
  }
}
