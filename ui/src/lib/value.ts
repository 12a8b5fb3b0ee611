/** A recorded value in words, so that two of them can be compared by a person. */
import { CODES, HOLDS, type Holds, ROWS, SAID_BY } from '../generated/records';
import { fieldLabel } from './errors';
import { formatDay, formatMoment, formatNumber, told } from './i18n.svelte';
import { languageName } from './languages';

/** What a field holds. One that no kind declares, such as a form's own, holds text. */
function holdsOf(kind: string, field: string): Holds {
  const kinds = HOLDS as Record<string, Record<string, Holds>>;
  return kinds[kind]?.[field] ?? 'text';
}

/** Whether people wrote this in their own words, so that it can be rewritten. */
export const isWords = (kind: string, field: string, value: unknown): value is string =>
  typeof value === 'string' && holdsOf(kind, field) === 'text';

export const valueText = (kind: string, field: string, value: unknown): string =>
  say(holdsOf(kind, field), field, value);

function say(holds: Holds, field: string, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value))
    return lines(
      value.map((one) => say(holds, field, one)),
      '\n',
    );
  if (typeof value === 'object') return sayRow(holds, value);
  if (typeof value === 'number') return formatNumber(value);
  // What a row allows is named; what it does not allow is left out.
  if (typeof value === 'boolean') return value ? fieldLabel(field) : '';
  return sayText(holds, String(value));
}

function sayRow(holds: Holds, row: object): string {
  const fields = (ROWS as Partial<Record<Holds, Record<string, Holds>>>)[holds] ?? {};
  const values = row as Record<string, unknown>;
  const parts = Object.entries(fields).map(([name, of]) => say(of, name, values[name]));
  return lines(parts, ' · ');
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);
const isMoment = (text: string) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text);

/** A text of a known sort in words; whatever is not of that sort is shown as it was typed. */
function sayText(holds: Holds, text: string): string {
  if (text === '' || holds === 'id') return '';
  if (holds === 'language') return languageName(text);
  if (holds === 'day') return isDay(text) ? formatDay(text) : text;
  if (holds === 'moment') return isMoment(text) ? formatMoment(text) : text;
  const codes: readonly string[] = holds in CODES ? CODES[holds as keyof typeof CODES] : [];
  return codes.includes(text) ? told(`${SAID_BY[holds as keyof typeof CODES]}-${text}`) : text;
}

const lines = (parts: readonly string[], between: string) =>
  parts.filter((part) => part !== '').join(between);
