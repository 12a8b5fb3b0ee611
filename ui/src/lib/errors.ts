/** An error as the worker reads it: what happened, what was kept, what to do next. */
import type { CommandError } from './api';
import { told } from './i18n.svelte';

export function errorText(error: CommandError): string {
  const { message_key, args, field } = error.outward;
  const label: Record<string, string> = field
    ? { field: told(`field-${field.replaceAll('_', '-')}`) }
    : {};
  return told(message_key, { ...label, ...args });
}

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
