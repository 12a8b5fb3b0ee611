import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { makeBook, nearest, say } from './messages';

const english = makeBook('en', 'ltr', [
  'title = Visit\ngreeting = Hello { $name }\ncount = { $n ->\n    [one] one visit\n   *[other] { $n } visits\n}\n',
]);
const arabic = makeBook('ar', 'rtl', ['title = زيارة\ngreeting = مرحبا { $wrong }\n']);

it('says a message in the language that was chosen', () => {
  expect(say([arabic, english], 'title')).toBe('زيارة');
});

it('falls back message by message', () => {
  expect(say([arabic, english], 'count', { n: 1 })).toBe('one visit');
});

it('falls back when a translation asks for a value that nobody gives', () => {
  expect(say([arabic, english], 'greeting', { name: 'Nour' })).toBe('Hello \u2068Nour\u2069');
});

it('never shows a bare key to a person', () => {
  expect(say([arabic, undefined, english], 'no-such-key')).toBe('…');
});

it('knows which way a script runs', () => {
  expect([english.dir, arabic.dir]).toEqual(['ltr', 'rtl']);
});

it('finds the nearest language for a wish, or none', () => {
  const shipped = ['en', 'es', 'ar', 'fa-AF'];
  expect(nearest('ar-IQ', shipped)).toBe('ar');
  expect(nearest('FA-af', shipped)).toBe('fa-AF');
  expect(nearest('so', shipped)).toBeNull();
  expect(nearest('', shipped)).toBeNull();
});

it('an Arabic message writes its own numbers in the digits of the dates beside it', () => {
  const folder = new URL('../../../locales/ar/', import.meta.url);
  // What the server prints on a terminal, names of keys, and names of licenses stay as they are.
  const files = readdirSync(folder).filter((file) => /^(?!server).*\.ftl$/.test(file));
  const lines = files.flatMap((file) => readFileSync(new URL(file, folder), 'utf8').split('\n'));
  const said = lines
    .filter((line) => /^[a-z][\w-]* =|^ +\S/.test(line) && !line.startsWith('settings-fonts'))
    .map((line) => line.replace(/^[\w-]+ =/, '').replace(/^ +\*?\[\w+\]/, ''));
  const other = said.map((line) => line.replaceAll(/\{[^}]*\}|\bF\d\b/g, ''));
  expect(other.filter((line) => /[0-9]/.test(line))).toEqual([]);
});
