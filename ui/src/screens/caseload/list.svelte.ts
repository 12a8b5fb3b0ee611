/**
 * The caseload as the screen holds it: the rows from the first to as far as was scrolled.
 * More are asked for when their end comes near. When something changed, as many are asked
 * for again as there were, so that the list stays where its reader is.
 */
import type { CaseId, CaseloadRow, Stage } from '../../generated/types';
import { asCommandError, type CommandError } from '../../lib/api';
import { askCaseload, type AskCaseload, type CaseloadAnswer } from '../../lib/caseload';

const PAGE = 100;
/** The most rows that one answer carries. */
const MOST = 200;
/** How many rows before the end of what is there more are asked for. */
const AHEAD = 30;

/** What the list wants to find again after Back. */
export interface Kept {
  search: string;
  stage: Stage | null;
  language: string | null;
  count: number;
  chosen: CaseId | null;
}

export class CaseloadList {
  search = $state('');
  stage = $state<Stage | null>(null);
  language = $state<string | null>(null);
  rows = $state.raw<CaseloadRow[]>([]);
  /** What to ask for the rows that follow; `null` when all are there. */
  next = $state<string | null>(null);
  /** How many match in all, where that is known. */
  total = $state<number | null>(null);
  languages = $state.raw<string[]>([]);
  isLoaded = $state(false);
  error = $state.raw<CommandError | null>(null);

  /** The row that the keys are at. */
  at = $derived.by(() => {
    const found = this.rows.findIndex((row) => row.case === this.#chosen);
    return Math.max(0, found);
  });

  readonly #ask: AskCaseload;
  #chosen = $state<CaseId | null>(null);
  #wanted = PAGE;
  #turn = 0;
  #more: Promise<void> | null = null;

  constructor(ask: AskCaseload = askCaseload, kept: Kept | null = null) {
    this.#ask = ask;
    if (!kept) return;
    this.search = kept.search;
    this.stage = kept.stage;
    this.language = kept.language;
    this.#wanted = Math.max(PAGE, kept.count);
    this.#chosen = kept.chosen;
  }

  get isFiltered(): boolean {
    return this.search.trim() !== '' || this.stage !== null || this.language !== null;
  }

  get kept(): Kept {
    const { search, stage, language } = this;
    return { search, stage, language, count: this.rows.length, chosen: this.#chosen };
  }

  choose(index: number): void {
    this.#chosen = this.rows[index]?.case ?? null;
  }

  /** What is wanted has changed: from the top. The old rows are shown until the new are there. */
  begin(): Promise<void> {
    this.#wanted = PAGE;
    this.#chosen = null;
    return this.again();
  }

  /** Something changed: asks again for as many rows as there are. */
  async again(): Promise<void> {
    const turn = ++this.#turn;
    this.#more = null;
    const wanted = this.#wanted;
    const rows: CaseloadRow[] = [];
    let first: CaseloadAnswer | null = null;
    let after: string | null = null;
    try {
      do {
        const limit = Math.min(MOST, wanted - rows.length);
        const answer: CaseloadAnswer = await this.#page(after, limit);
        // An answer to an older question must not stand among the rows of a newer one.
        if (turn !== this.#turn) return;
        first ??= answer;
        rows.push(...answer.rows);
        after = answer.next;
      } while (after !== null && rows.length < wanted);
      this.rows = rows;
      this.next = after;
      this.total = first.total ?? (after === null ? rows.length : null);
      this.languages = first.languages;
      this.isLoaded = true;
      this.error = null;
    } catch (thrown) {
      if (turn === this.#turn) this.error = asCommandError(thrown);
    }
  }

  /** Sees to it that the rows up to this one are there; one question at a time. */
  need(end: number): Promise<void> {
    if (this.next === null || end + AHEAD < this.rows.length) return Promise.resolve();
    this.#more ??= this.#append(this.next, this.#turn);
    return this.#more;
  }

  async #append(after: string, turn: number): Promise<void> {
    try {
      const answer = await this.#page(after, PAGE);
      if (turn !== this.#turn) return;
      this.#more = null;
      this.rows = [...this.rows, ...answer.rows];
      this.next = answer.next;
      this.#wanted = this.rows.length;
      this.error = null;
    } catch (thrown) {
      if (turn !== this.#turn) return;
      this.#more = null;
      this.error = asCommandError(thrown);
    }
  }

  #page(after: string | null, limit: number): Promise<CaseloadAnswer> {
    const { search, stage, language } = this;
    return this.#ask({ search, stage, language, after, limit });
  }
}
