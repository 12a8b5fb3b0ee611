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
