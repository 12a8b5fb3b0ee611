/** The languages in which a family can be spoken to, as `casework::language` lists them. */
import { told } from './i18n.svelte';

export const INTERVIEW = [
  'en', 'es', 'ar', 'fa-AF', 'ps', 'uk', 'ru', 'so', 'sw', 'ht', 'vi', 'zh-Hans', 'my', 'fr', 'am', 'ti', 'ne', 'rw',
  'ur', 'ckb', 'pt-BR', 'ko', 'fil', 'hy', 'ksw', 'rhg', 'cld',
] as const;

const listed = new Set<string>(INTERVIEW);

/** A language's name as the worker calls it; the bare tag for one that is not in the list. */
export function languageName(tag: string): string {
  return listed.has(tag) ? told(`language-name-${tag.toLowerCase()}`) : tag;
}

/** The list as choices of a select. */
export const interviewLanguages = () => INTERVIEW.map((tag) => ({ value: tag as string, text: languageName(tag) }));
