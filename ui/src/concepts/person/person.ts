/** A person's form: its rows, and what is handed over of them. */
import type { Birth, Contact, Person, PersonView, SpokenLanguage } from '../../generated/types';
import { figure } from '../../lib/calendars';
import type { Subject } from '../../lib/record';

export const blankBirth = (): Birth => ({
  as_written: '',
  calendar: 'gregory',
  certainty: 'reported',
});
/** Nobody has said yet that it is safe: so it is asked first. */
export const blankContact = (): Contact => ({
  kind: 'phone',
  value: '',
  safe_to_use: 'ask-first',
  leave_message: false,
  hours: '',
});
export const blankLanguage = (isFirst: boolean): SpokenLanguage => ({
  tag: '',
  speak: 'well',
  literacy: 'unknown',
  preferred: isFirst,
});

const isSaid = (text: string) => text.trim() !== '';

/** A birth of which nothing was said is no birth. */
export function birthOrNone(birth: Birth): Birth | null {
  const blank = blankBirth();
  return isSaid(birth.as_written) ||
    birth.certainty !== blank.certainty ||
    birth.calendar !== blank.calendar
    ? birth
    : null;
}

/**
 * An age as it is handed over: a number, in figures of any script. What is no number goes as it was
 * typed, so that Rust refuses it, and nothing typed becomes nothing.
 */
export function ageOf(typed: unknown): number | null {
  if (typeof typed !== 'string') return typed as number | null;
  if (!isSaid(typed)) return null;
  const age = [...typed.trim()].map((one) => figure(one) ?? one).join('');
  return /^-?\d+(\.\d+)?$/.test(age) ? Number(age) : (typed as never);
}

/** Fields are handed over without the rows that nobody filled in. */
export const tidy = {
  name_parts: (parts) => parts.filter((part) => isSaid(part.value)),
  aliases: (aliases) => aliases.map((alias) => alias.trim()).filter(isSaid),
  languages: (languages) => languages.filter((language) => isSaid(language.tag)),
  age_at_migration: ageOf,
  contacts: (contacts) => contacts.filter(({ value, hours }) => isSaid(value) || isSaid(hours)),
} satisfies Subject<Person>['tidy'];

/** Marks one language as the one to use, and only that one; or none, where it no longer is. */
export function prefer(
  languages: SpokenLanguage[],
  index: number,
  isPreferred: boolean,
): SpokenLanguage[] {
  return languages.map((language, at) => ({
    ...language,
    preferred: isPreferred && at === index,
  }));
}

/** What a person is called. */
export const calledName = ({ name_to_use, name_full }: Person): string =>
  name_to_use.trim() || name_full;

/** Says ids of people as their names. */
export function sayPeople(people: readonly PersonView[]) {
  const name = (id: unknown) => {
    const found = people.find((one) => one.id === id);
    return found ? calledName(found.fields) : '';
  };
  return (field: string, value: unknown): string | null => {
    if (field === 'partner' || field === 'primary_client') return name(value);
    if (field !== 'parents' && field !== 'present') return null;
    return (value as string[]).map(name).join('\n');
  };
}
