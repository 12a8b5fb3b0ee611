/** The languages in which a family can be spoken to, as `casework::language` lists them. */
import { INTERVIEW_LANGUAGES } from '../generated/types';
import { told } from './i18n.svelte';

export const INTERVIEW = INTERVIEW_LANGUAGES;

const listed = new Set<string>(INTERVIEW);

/** A language's name as the worker calls it; the bare tag for one that is not in the list. */
export function languageName(tag: string): string {
  return listed.has(tag) ? told(`language-name-${tag.toLowerCase()}`) : tag;
}

/** The list as choices of a select. */
export const interviewLanguages = () =>
  INTERVIEW.map((tag) => ({ value: tag as string, text: languageName(tag) }));
