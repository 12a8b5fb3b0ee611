/** An empty person, and a person as it is handed to Rust: without the rows nobody filled in. */
import type { Birth, Contact, Person, SpokenLanguage } from '../../generated/types';

export function blankPerson(given: Partial<Person> = {}): Person {
  return {
    name_full: '',
    name_latin: '',
    name_parts: [],
    name_order: null,
    name_to_use: '',
    aliases: [],
    birth: null,
    languages: [],
    interpreter_needed: 'not-asked',
    sign_or_other_comm: '',
    pronouns: '',
    contacts: [],
    relation: null,
    lives_here: 'not-asked',
    parents: [],
    partner: null,
    symbol: null,
    decision_role: '',
    age_at_migration: null,
    ...given,
  };
}

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

const said = (text: string) => text.trim() !== '';

/** A birth of which nothing was said is no birth. */
export function birthOrNone(birth: Birth): Birth | null {
  const blank = blankBirth();
  return said(birth.as_written) ||
    birth.certainty !== blank.certainty ||
    birth.calendar !== blank.calendar
    ? birth
    : null;
}

export function filledIn(person: Person): Person {
  return {
    ...person,
    name_parts: person.name_parts.filter((part) => said(part.value)),
    aliases: person.aliases.map((alias) => alias.trim()).filter(said),
    languages: person.languages.filter((language) => said(language.tag)),
    contacts: person.contacts.filter((contact) => said(contact.value)),
  };
}

/** Marks one language as the one to use, and only that one. */
export function prefer(languages: SpokenLanguage[], index: number): SpokenLanguage[] {
  return languages.map((language, at) => ({ ...language, preferred: at === index }));
}

/** The list with one element changed. */
export function changed<Row>(rows: Row[], index: number, change: Partial<Row>): Row[] {
  return rows.map((row, at) => (at === index ? { ...row, ...change } : row));
}
/** The list without one element. */
export function without<Row>(rows: Row[], index: number): Row[] {
  return rows.filter((_, at) => at !== index);
}
