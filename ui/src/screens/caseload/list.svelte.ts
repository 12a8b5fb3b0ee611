/** The caseload as the screen holds it: pages by their first row, asked for as they are seen. */
import { SvelteMap } from 'svelte/reactivity';
import type { CaseloadRow, Stage } from '../../generated/types';
import { asCommandError, callCaseload, type CommandError } from '../../lib/api';
import { PAGE, pagesFor } from './pages';

export class CaseloadList {
  search = $state('');
  stage = $state<Stage | null>(null);
  language = $state<string | null>(null);
  total = $state(0);
  languages = $state.raw<string[]>([]);
  isLoaded = $state(false);
  error = $state.raw<CommandError | null>(null);

  readonly #pages = new SvelteMap<number, CaseloadRow[]>();
  readonly #asked = new Set<number>();
  #turn = 0;

  get isFiltered(): boolean {
    return this.search.trim() !== '' || this.stage !== null || this.language !== null;
  }

  row(index: number): CaseloadRow | undefined {
    const offset = Math.floor(index / PAGE) * PAGE;
    return this.#pages.get(offset)?.[index - offset];
  }

  /** Asks for the pages that hold these rows, each once. */
  need(first: number, end: number): void {
    for (const offset of pagesFor(first, end)) {
      if (!this.#asked.has(offset)) void this.#ask(offset, this.#turn);
    }
  }

  /** What is wanted has changed: starts again, and shows the old rows until the first page is there. */
  async again(): Promise<void> {
    this.#turn += 1;
    this.#asked.clear();
    await this.#ask(0, this.#turn);
  }

  async #ask(offset: number, turn: number): Promise<void> {
    this.#asked.add(offset);
    try {
      const page = await callCaseload({
        search: this.search,
        stage: this.stage,
        language: this.language,
        offset,
        limit: PAGE,
      });
      // An answer to an older question must not stand among the rows of a newer one.
      if (turn !== this.#turn) return;
      if (offset === 0) {
        this.#pages.clear();
        this.languages = page.languages;
      }
      this.#pages.set(offset, page.rows);
      this.total = page.total;
      this.isLoaded = true;
      this.error = null;
    } catch (thrown) {
      this.#asked.delete(offset);
      if (turn === this.#turn) this.error = asCommandError(thrown);
    }
  }
}
