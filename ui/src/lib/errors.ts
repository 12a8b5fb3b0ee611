/** An error as the worker reads it: what happened, what was kept, what to do next. */
import type { Outward } from '../generated/types';
import type { CommandError } from './api';
import { type PlainKey, t, told } from './i18n.svelte';
import { type DateKind, MISSING, readPartial } from './partial';

/** The label of a field, as errors and lists of fields name it. */
export function fieldLabel(field: string): string {
  return told(`field-${field.replaceAll('_', '-')}`);
}

/** What a refusal or an error says. */
export function outwardText({ kind, message_key, args, field }: Outward): string {
  // A birth may also be written in words, which its own message says.
  const isDate = kind === 'no-such-day' && field !== 'birth';
  const partial = isDate ? partialText(String(args['text'] ?? '')) : null;
  if (partial !== null) return partial;
  const label: Record<string, string> = field ? { field: fieldLabel(field) } : {};
  return told(message_key, { ...label, ...args });
}

/** What is missing in a date or a time that was refused because it is not whole. */
function partialText(text: string): string | null {
  const partial = readPartial(text);
  if (!partial) return null;
  if (!text.includes(MISSING)) return t('kit-date-no-such-day');
  return t(INCOMPLETE[partial.kind]);
}
const INCOMPLETE: Record<DateKind, PlainKey> = {
  date: 'kit-date-incomplete',
  time: 'kit-date-incomplete-time',
  moment: 'kit-date-incomplete-moment',
};

/** What a refusal says at its field. */
export const refusalText = (refusal: Outward | null | undefined): string | null =>
  refusal ? outwardText(refusal) : null;

export const errorText = (error: CommandError): string => outwardText(error.outward);

/** The error's text if it is about this field; a form shows it there. */
export function errorAt(error: CommandError | null, field: string): string | null {
  return error?.field === field ? errorText(error) : null;
}

/** What keeps the vault from being opened at all; each has its own page. */
export const PROBLEMS = [
  'key-file-damaged',
  'key-file-missing',
  'database-damaged',
  'database-missing',
  'too-new',
  'already-open',
] as const;

/** Whether the vault cannot be opened, whatever is typed. */
export function isProblem(error: CommandError): boolean {
  return PROBLEMS.some((kind) => kind === error.kind);
}
