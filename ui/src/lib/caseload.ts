/** A part of the caseload, in the order of the list: the rows after a key, and how to ask on. */
import type { CaseloadPage, CaseloadRequest } from '../generated/types';
import { callCaseload } from './api';

export type CaseloadQuestion = CaseloadRequest;
export type CaseloadAnswer = CaseloadPage;
export type AskCaseload = (question: CaseloadQuestion) => Promise<CaseloadAnswer>;

export const askCaseload: AskCaseload = callCaseload;
