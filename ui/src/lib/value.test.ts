import { beforeAll, expect, it, vi } from 'vitest';

vi.mock('./api', () => ({
  callMessages: async (tag: string) => ({
    tag,
    dir: 'ltr',
    sources: [
      'common-yes = Yes\ncommon-not-asked = Not asked\nvisit-place-home = Home visit\nlanguage-name-so = Somali\nengagement-flag-medical-emergency = medical\n',
    ],
  }),
}));
const { language } = await import('./i18n.svelte');
const { isWords, valueText } = await import('./value');
beforeAll(() => language.load('en'));

it('says a code in words, a day as a day, and leaves words as they were written', () => {
  expect(valueText('place', 'home')).toBe('Home visit');
  expect(valueText('due_on', '2026-11-21')).toBe('November 21, 2026');
  expect(valueText('decision_role', 'Both decide')).toBe('Both decide');
  expect(valueText('language', 'so')).toBe('Somali');
  expect(valueText('lives_here', 'not-asked')).toBe('Not asked');
  expect(valueText('urgent_flags', ['medical-emergency'])).toBe('medical');
});

it('lays rows of a list under each other', () => {
  expect(
    valueText('concerns', [
      { text: 'A warm flat', item: 'uuid' },
      { text: 'A doctor', item: null },
    ]),
  ).toBe('A warm flat\nA doctor');
});

it('says nothing for what was not said', () => {
  expect(valueText('referred_by', null)).toBe('');
  expect(valueText('aliases', [])).toBe('');
});

it('lets only words be written anew', () => {
  expect(isWords('decision_role', 'Both')).toBe(true);
  expect(isWords('stage', 'planning')).toBe(false);
  expect(isWords('due_on', '2026-11-21')).toBe(false);
  expect(isWords('lives_here', 'yes')).toBe(false);
  expect(isWords('contacts', [])).toBe(false);
});
