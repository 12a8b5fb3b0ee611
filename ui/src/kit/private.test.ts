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
  'field="urgent_flags"',
  'household-address-text',
  'field="address"',
  'culturagram-legal-advice',
  'culturagram-unsafe-advice',
  'culturagram-trauma-advice',
  'culturagram-preferred-not-to-say-advice',
  'interpretation-debrief',
  'interpretation-problems',
  '<Conflicts',
  '<Drafts',
  'person-safety-',
  'field-contacts',
  '<Removed',
];
/** Stands inside a private block of its own screens, or on a screen that no family reads. */
const WHOLLY = ['screens/new-family/FamilyForm.svelte', 'screens/caseload/Row.svelte'];

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

/** What is said about a field without showing the field itself goes through one set. */
it('labels of fields on a form are those that may be named now', () => {
  const scripts = ['kit/RecordForm.svelte', 'kit/form/Refused.svelte'].map((file) =>
    readFileSync(join(SOURCES, file), 'utf8'),
  );
  for (const script of scripts) expect(script).toContain('shownFields(');
});

it('the palette names no other family while one looks', () => {
  const palette = readFileSync(join(SOURCES, 'frame/Palette.svelte'), 'utf8');
  expect(palette).toContain('(language.shared ? [] : rows).map(');
});

it('each place of the culturagram draws the note as it may be read now', () => {
  const drawn = ['Drawing', 'AreaNode', 'Outline', 'Spoke'];
  const raw = drawn.filter((name) =>
    readFileSync(join(SOURCES, `concepts/culturagram/${name}.svelte`), 'utf8').includes('.note('),
  );
  expect(raw).toEqual([]);
});

it('the screen goes back to the worker alone only when the case is left', () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' });
  const ending = files.filter(
    (file) =>
      file.endsWith('.svelte') &&
      readFileSync(join(SOURCES, file), 'utf8').includes('leaveFamily()'),
  );
  expect(ending).toEqual(['Screen.svelte']);
});

it('a screen that was left while it loaded does not change the language of the next', () => {
  for (const file of ['concepts/visit/Visit.svelte', 'concepts/culturagram/Culturagram.svelte'])
    expect(readFileSync(join(SOURCES, file), 'utf8')).toMatch(
      /if \(left\) return;\s+await language\.useFamily\(/u,
    );
});

it('every private thing is really on a screen, so that the list cannot go stale', () => {
  const all = components.map(markup).join('\n');
  expect(PRIVATE.filter((what) => !all.includes(what))).toEqual([]);
});
