/** A part of the caseload, in the order of the list: the rows after a key, and how to ask on. */
import type { CaseloadRow, Stage } from '../generated/types';
import { callCaseload } from './api';

export interface CaseloadQuestion {
  search: string;
  stage: Stage | null;
  language: string | null;
  /** Where the last answer ended; `null` for the beginning. */
  after: string | null;
  limit: number;
}

export interface CaseloadAnswer {
  rows: CaseloadRow[];
  /** What to ask for the rows that follow; `null` when there are none. */
  next: string | null;
  /** How many match in all, where that was counted. */
  total: number | null;
  languages: string[];
}

export type AskCaseload = (question: CaseloadQuestion) => Promise<CaseloadAnswer>;

/** Asks for rows. The key is the number of rows that came before. */
export const askCaseload: AskCaseload = async ({ after, ...question }) => {
  const offset = Number(after ?? 0);
  const page = await callCaseload({ ...question, offset });
  const end = offset + page.rows.length;
  const next = page.rows.length > 0 && end < page.total ? String(end) : null;
  return { rows: page.rows, next, total: page.total, languages: page.languages };
};
