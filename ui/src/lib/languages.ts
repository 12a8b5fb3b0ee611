/** The languages in which a family can be spoken to, as `casework::language` lists them. */
import { INTERVIEW_LANGUAGES } from '../generated/types';
import { language, told } from './i18n.svelte';

export const INTERVIEW = INTERVIEW_LANGUAGES;

const listed = new Set<string>(INTERVIEW);

/** A language's name as the worker calls it, also for one that is not in the list. */
export function languageName(tag: string): string {
  if (listed.has(tag)) return told(`language-name-${tag.toLowerCase()}`);
  try {
    return new Intl.DisplayNames(language.worker, { type: 'language' }).of(tag) ?? tag;
  } catch {
    // What was recorded is no tag of a language: it is shown as it was written.
    return tag;
  }
}

/** The list as choices of a select. */
export const interviewLanguages = () =>
  INTERVIEW.map((tag) => ({ value: tag as string, text: languageName(tag) }));
