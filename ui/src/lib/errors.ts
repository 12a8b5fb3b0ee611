/** An error as the worker reads it: what happened, what was kept, what to do next. */
import type { CommandError } from './api';
import { told } from './i18n.svelte';

export function errorText(error: CommandError): string {
  const { message_key, args, field } = error.outward;
  const label: Record<string, string> = field ? { field: told(`field-${field.replaceAll('_', '-')}`) } : {};
  return told(message_key, { ...label, ...args });
}

/** The error's text if it is about this field; a form shows it there. */
export function errorAt(error: CommandError | null, field: string): string | null {
  return error?.field === field ? errorText(error) : null;
}
