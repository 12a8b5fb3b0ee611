// The languages a meeting may be held in: the family's first, then the worker's and the members'.
import type { VisitView } from '../../generated/types';
import { language } from '../../lib/i18n.svelte';
import { languageName } from '../../lib/languages';

export function meetingTags(
  view: VisitView,
  worker: string,
  more: readonly string[] = [],
): string[] {
  const spoken = view.people.flatMap(({ fields }) => fields.languages.map((one) => one.tag));
  const tags = [view.household.fields.language, worker, ...spoken, ...more];
  return [...new Set(tags)].filter((tag) => tag !== '');
}

/** The same as the choices of a select; what is chosen already is always among them. */
export function meetingLanguages(
  view: VisitView,
  chosen: string,
): { value: string; text: string }[] {
  return meetingTags(view, language.worker, [chosen]).map((value) => ({
    value,
    text: languageName(value),
  }));
}
