import { expect, it } from 'vitest';
import {
  ageOf,
  birthOrNone,
  blankBirth,
  blankContact,
  blankLanguage,
  prefer,
  tidy,
} from './person';

it('leaves out rows that nobody filled in', () => {
  const languages = [blankLanguage(true), { ...blankLanguage(false), tag: 'so' }];
  const contacts = [blankContact(), { ...blankContact(), value: '+1 555 0100' }];
  expect(tidy.aliases(['FNU Aweis', ' ', ''])).toEqual(['FNU Aweis']);
  expect(tidy.languages(languages).map((language) => language.tag)).toEqual(['so']);
  expect(tidy.contacts(contacts).map((contact) => contact.value)).toEqual(['+1 555 0100']);
  expect(tidy.name_parts([{ kind: 'given', value: '' }])).toEqual([]);
});

it('hands over a contact of which only the hours are written, so that they are not lost', () => {
  const contact = { ...blankContact(), hours: 'after six' };
  expect(tidy.contacts([contact])).toEqual([contact]);
});

it('asks first whether a contact is safe, until someone has said so', () => {
  expect(blankContact().safe_to_use).toBe('ask-first');
  expect(blankContact().leave_message).toBe(false);
});

it('keeps an assigned 1 January though no words were written', () => {
  expect(birthOrNone(blankBirth())).toBeNull();
  expect(birthOrNone({ ...blankBirth(), certainty: 'assigned-0101' })?.certainty).toBe(
    'assigned-0101',
  );
  expect(birthOrNone({ ...blankBirth(), as_written: 'spring 1371' })?.as_written).toBe(
    'spring 1371',
  );
});

it('prefers one language at a time', () => {
  const languages = [blankLanguage(true), blankLanguage(false)];
  const preferred = (index: number, isPreferred: boolean) =>
    prefer(languages, index, isPreferred).map((language) => language.preferred);
  expect(preferred(1, true)).toEqual([false, true]);
});

it('lets go of the language to use when its box is cleared', () => {
  const languages = [blankLanguage(true), blankLanguage(false)];
  expect(prefer(languages, 0, false).map((language) => language.preferred)).toEqual([false, false]);
});

it('hands an age on as a number in figures of any script, and anything else as it was typed', () => {
  expect(['3', '131', '1990', '-1', '2.5', '٣', ' 12 '].map(ageOf)).toEqual([
    3, 131, 1990, -1, 2.5, 3, 12,
  ]);
  expect(['', ' ', null].map(ageOf)).toEqual([null, null, null]);
  const words = ['about 3', '-', '1e999', '1e1', '0x1e'];
  expect(words.map(ageOf)).toEqual(words);
  expect(ageOf(7)).toBe(7);
});
