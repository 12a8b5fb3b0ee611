/** A recorded value in words, so that two of them can be compared by a person. */
import { formatDay, formatMoment, t, told } from './i18n.svelte';
import { languageName } from './languages';

const CODES: Record<string, string> = {
  stage: 'engagement-stage',
  referred_by: 'engagement-referred-by',
  urgent_flags: 'engagement-flag',
  place: 'visit-place',
  status: 'visit-status',
  relation: 'person-relation',
  symbol: 'person-symbol',
  name_order: 'person-order',
  actor: 'action-step-actor',
  domain: 'assessment-domain',
  reason: 'culturagram-reason',
};
const TRI = new Set(['yes', 'no', 'not-asked']);
const LANGUAGE = new Set([
  'language',
  'languages',
  'explained_in',
  'from_language',
  'to_language',
  'tag',
]);
const MACHINE = new Set(['id', 'item', 'person', 'preferred', 'leave_message']);

/** Whether people wrote this in their own words, so that it can be written anew. */
export function isWords(field: string, value: unknown): value is string {
  return (
    typeof value === 'string' &&
    !(field in CODES) &&
    !TRI.has(value) &&
    !LANGUAGE.has(field) &&
    !isDay(value) &&
    !isMoment(value)
  );
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);
const isMoment = (text: string) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text);

export function valueText(field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return t(value ? 'common-yes' : 'common-no');
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value))
    return value
      .map((one) => valueText(field, one))
      .filter((text) => text !== '')
      .join('\n');
  if (typeof value === 'object') {
    const parts = Object.entries(value).filter(([name]) => !MACHINE.has(name));
    return parts
      .map(([name, part]) => valueText(name, part))
      .filter((text) => text !== '')
      .join(' · ');
  }
  const text = String(value);
  if (TRI.has(text)) return t(`common-${text as 'yes' | 'no' | 'not-asked'}`);
  const codes = CODES[field];
  if (codes) return told(`${codes}-${text}`);
  if (LANGUAGE.has(field)) return languageName(text);
  if (isDay(text)) return formatDay(text);
  if (isMoment(text)) return formatMoment(text);
  return text;
}
