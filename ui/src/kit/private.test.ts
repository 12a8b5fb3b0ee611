import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const SOURCES = new URL('..', import.meta.url).pathname;
/** What only the worker may see, as the markup writes it. */
const PRIVATE = [
  'visiting_advice',
  'visit-arrive-safety',
  'visit-arrive-unsafe',
  'engagement-flag-',
  '<UrgentFlags',
  'household-address-text',
  'field="address"',
  'culturagram-legal-advice',
  'culturagram-unsafe-advice',
  'culturagram-trauma-advice',
  'culturagram-preferred-not-to-say-advice',
  'interpretation-debrief',
  'interpretation-problems',
];
/** Stands inside a private block of its own screens, or on a screen that no family reads. */
const WHOLLY = [
  'concepts/engagement/UrgentFlags.svelte',
  'screens/new-family/FamilyForm.svelte',
  'screens/caseload/Row.svelte',
];

const markup = (file: string) =>
  readFileSync(join(SOURCES, file), 'utf8')
    .replace(/<script[\s\S]*?<\/script>/gu, '')
    .replace(/<style[\s\S]*?<\/style>/gu, '');
const shared = (text: string) => text.replace(/<Private[\s\S]*?<\/Private>/gu, '');

const components = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.svelte') && !WHOLLY.includes(file),
);

it('what only the worker may see stands in a private block on every screen', () => {
  const open = components.flatMap((file) => {
    const text = shared(markup(file));
    return PRIVATE.filter((what) => text.includes(what)).map((what) => `${file}: ${what}`);
  });
  expect(open).toEqual([]);
});

it('every private thing is really on a screen, so that the list cannot go stale', () => {
  const all = components.map(markup).join('\n');
  expect(PRIVATE.filter((what) => !all.includes(what))).toEqual([]);
});
