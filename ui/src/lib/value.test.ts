import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CODES, HOLDS, type Holds, ROWS } from '../generated/records';

const LANGUAGES = ['en', 'es', 'ar'];
vi.mock('./api', () => ({
  callMessages: async (tag: string) => ({ tag, dir: 'ltr', sources: sourcesOf(tag) }),
}));
function sourcesOf(tag: string): string[] {
  const folder = new URL(`../../../locales/${tag}/`, import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.ftl'));
  return files.map((name) => readFileSync(new URL(name, folder), 'utf8'));
}
const { language } = await import('./i18n.svelte');
const { isWords, valueText } = await import('./value');

async function read(tag: string): Promise<void> {
  await language.load('en');
  await language.load(tag);
  language.worker = tag;
}
beforeEach(() => read('en'));

/** Every field of every kind, with what it holds. */
const FIELDS = Object.entries(HOLDS).flatMap(([kind, fields]) =>
  Object.entries(fields as Record<string, Holds>).map(([field, holds]) => ({
    kind,
    field,
    holds,
  })),
);
/** A value of every code, every flag and every language that a field can hold. */
function valuesOf(holds: Holds): unknown[] {
  if (holds in CODES) return [...CODES[holds as keyof typeof CODES]];
  if (holds === 'language') return ['ar', 'so'];
  if (holds === 'day') return ['2026-11-21'];
  if (holds === 'moment') return ['2026-11-21T14:32:07+00:00'];
  if (holds === 'id') return ['019388d6-8c3e-7a8e-9d57-0f6b1b4d7d11'];
  if (holds === 'flag') return [true];
  if (holds === 'number') return [];
  if (holds === 'text') return [];
  return Object.entries(ROWS[holds as keyof typeof ROWS]).flatMap(([name, of]) =>
    valuesOf(of).map((value) => ({ [name]: value })),
  );
}
/** The text in a value as it is recorded. */
const rawOf = (value: unknown): string =>
  typeof value === 'object' && value !== null ? rawOf(Object.values(value)[0]) : String(value);

/** Whether a value is said in words of this language: a message of it, or a date. */
function isSaid(words: Set<string>, value: unknown, text: string): boolean {
  const raw = rawOf(value);
  if (raw.startsWith('019388d6-')) return text === '';
  return /^\d/.test(raw) ? text !== '' && !text.includes(raw.slice(0, 10)) : words.has(text);
}
/** All that the messages of a language say. */
function wordsOf(tag: string): Set<string> {
  const found = sourcesOf(tag)
    .join('\n')
    .matchAll(/^[a-z][\w-]* = (.+)$/gm);
  return new Set([...found].map((one) => one[1] ?? ''));
}

describe.each(LANGUAGES)('in %s', (tag) => {
  beforeEach(() => read(tag));

  it('every code, day and language of every kind is said in words', () => {
    const words = wordsOf(tag);
    const bare = FIELDS.flatMap(({ kind, field, holds }) =>
      valuesOf(holds).flatMap((value) => {
        const text = valueText(kind, field, value);
        const isFine = isSaid(words, value, text);
        return isFine ? [] : [`${kind} ${field}: ${JSON.stringify(value)}: ${text}`];
      }),
    );
    expect(bare).toEqual([]);
  });

  it('what people wrote is shown as they wrote it, in every field that takes words', () => {
    const texts = ['no', 'not-asked', 'home', 'ar', '2026-11-21', '2026-11-21T14:32:07+00:00'];
    for (const { kind, field } of FIELDS.filter((one) => one.holds === 'text')) {
      expect([kind, field, ...texts.map((text) => valueText(kind, field, text))]).toEqual([
        kind,
        field,
        ...texts,
      ]);
      expect(texts.every((text) => isWords(kind, field, text))).toBe(true);
    }
  });
});

it('says the parts of a row in their order, and never its ids', () => {
  const contact = { hours: '', leave_message: true, safe_to_use: 'ask-first', value: '555' };
  expect(valueText('person', 'contacts', [{ ...contact, kind: 'phone' }])).toBe(
    'Phone · 555 · ask first · OK to leave a message',
  );
  expect(
    valueText('visit', 'concerns', [
      { text: 'A warm flat', item: '019388d6-8c3e-7a8e-9d57-0f6b1b4d7d11' },
      { text: 'A doctor', item: null },
    ]),
  ).toBe('A warm flat\nA doctor');
});

it('says the same field as the kind that it belongs to means it', () => {
  expect(valueText('household', 'language', 'so')).toBe('Somali');
  expect(valueText('culturagram', 'language', { state: 'discussed', narrative: 'so' })).toBe(
    'Discussed · so',
  );
  expect(valueText('item', 'kind', 'need')).toBe('Need');
});

it('shows what is not of its sort as it was typed', () => {
  expect(valueText('action-step', 'due_on', '2026-?-05')).toBe('2026-?-05');
  expect(valueText('visit', 'place', 'on the moon')).toBe('on the moon');
});

it('says nothing for what was not said', () => {
  expect(valueText('case', 'referred_by', null)).toBe('');
  expect(valueText('person', 'aliases', [])).toBe('');
  expect(valueText('person', 'name_full', '')).toBe('');
});

it('lets only words be rewritten', () => {
  expect(isWords('person', 'decision_role', 'Both')).toBe(true);
  expect(isWords('person', 'decision_role', null)).toBe(false);
  expect(isWords('case', 'stage', 'planning')).toBe(false);
  expect(isWords('action-step', 'due_on', '2026-?-05')).toBe(false);
  expect(isWords('person', 'lives_here', 'yes')).toBe(false);
  expect(isWords('person', 'contacts', [])).toBe(false);
});
