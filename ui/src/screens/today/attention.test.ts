import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from 'svelte/server';
import { beforeAll, expect, it, vi } from 'vitest';
import type { Attention } from '../../generated/types';

const LOCALES = new URL('../../../../locales/en', import.meta.url).pathname;
vi.mock('@tauri-apps/api/core', () => ({
  invoke: async () => ({
    tag: 'en',
    dir: 'ltr',
    sources: readdirSync(LOCALES)
      .filter((file) => file.endsWith('.ftl'))
      .map((file) => readFileSync(join(LOCALES, file), 'utf8')),
  }),
}));
vi.mock('@tauri-apps/api/event', () => ({ listen: async () => () => undefined }));

const { language } = await import('../../lib/i18n.svelte');
const AttentionRow = (await import('./AttentionRow.svelte')).default;

beforeAll(() => language.load('en'));

it('says what could not be read, and of whom, also where the name could not be read', () => {
  const attention: Attention = {
    case: 'c',
    family_name: 'Haddad',
    family_name_latin: '',
    reason: 'unreadable',
    count: 2,
    visit: null,
  };
  const shown = (one: Attention) =>
    render(AttentionRow, { props: { attention: one } }).body.replace(/[\u2066-\u2069]/g, '');
  const known = shown(attention);
  expect(known).toContain('Haddad');
  expect(known).toContain('2 entries could not be read. Let your agency know.');
  const unknown = shown({ ...attention, family_name: '' });
  expect(unknown).toContain('A family whose name could not be read');
});
