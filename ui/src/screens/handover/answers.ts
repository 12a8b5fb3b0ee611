// What the family answers goes into the same fields as what the worker writes: never over
// it, always beside it. Not answering is an answer too, and is written down as one.
import type { Concern, TriState, Visit } from '../../generated/types';
import type { Pictured } from './pictures';

/** The fields that the family is asked for. */
export type Asked = Pick<
  Visit,
  'client_words' | 'concerns' | 'teach_back' | 'teach_back_words' | 'next_contact'
>;
export type Question = 'matters' | 'concerns' | 'understood' | 'reach';
export type Understood = 'yes' | 'no' | 'unsure';
export type Reach = 'phone' | 'message' | 'come' | 'not';

/** What the family has answered so far. */
export interface Said {
  matters: string;
  chosen: readonly Pictured[];
  understood: Understood | null;
  words: string;
  reach: Reach | null;
  declined: readonly Question[];
}

export const NOTHING: Said = {
  matters: '',
  chosen: [],
  understood: null,
  words: '',
  reach: null,
  declined: [],
};

/** Labels as both will read them in the record. */
export interface Labels {
  topic: (one: Pictured) => string;
  reach: (how: Reach) => string;
  declined: (question: Question) => string;
}

/** The fields, from what stood there when the laptop was handed over and what was said since. */
export function written(base: Asked, said: Said, labels: Labels): Asked {
  const declined = (...of: Question[]) =>
    of.filter((one) => said.declined.includes(one)).map(labels.declined);
  const reach = said.reach ? [labels.reach(said.reach)] : declined('reach');
  return {
    client_words: below(base.client_words, said.matters, ...declined('matters', 'concerns')),
    concerns: ranked(base.concerns, said.chosen.map(labels.topic)),
    teach_back: said.understood === null ? base.teach_back : teachBack(said.understood),
    teach_back_words: below(base.teach_back_words, said.words, ...declined('understood')),
    next_contact: beside(base.next_contact, ...reach),
  };
}

/** A question answered, or no longer declined. */
export function answered(said: Said, question: Question, answer: Partial<Said>): Said {
  const declined = said.declined.filter((one) => one !== question);
  return { ...said, ...answer, declined };
}

/** A question that the family would rather not answer: what they had answered goes. */
export function declining(said: Said, question: Question): Said {
  const answers: Record<Question, Partial<Said>> = {
    matters: { matters: '' },
    concerns: { chosen: [] },
    understood: { understood: null, words: '' },
    reach: { reach: null },
  };
  const rest = answered(said, question, answers[question]);
  return { ...rest, declined: [...rest.declined, question] };
}

/** What is shown when the laptop is handed over again, and what it is written beside. */
export function reentered(
  now: Asked,
  before: { base: Asked; said: Said; wrote: Asked } | undefined,
): { base: Asked; said: Said } {
  if (!before) return { base: now, said: NOTHING };
  const { wrote } = before;
  const base = { ...before.base };
  let said = before.said;
  const isSame = (field: keyof Asked) =>
    JSON.stringify(now[field]) === JSON.stringify(wrote[field]);
  // What the worker has changed since is theirs now: it is written beside, not shown.
  const takeOver = (question: Question, answer: Partial<Said>) => {
    said = answered(said, question, answer);
  };
  if (!isSame('client_words')) {
    base.client_words = now.client_words;
    takeOver('matters', { matters: '' });
    takeOver('concerns', {});
  }
  if (!isSame('concerns')) {
    base.concerns = now.concerns;
    takeOver('concerns', { chosen: [] });
  }
  if (!isSame('teach_back') || !isSame('teach_back_words')) {
    base.teach_back = now.teach_back;
    base.teach_back_words = now.teach_back_words;
    takeOver('understood', { understood: null, words: '' });
  }
  if (!isSame('next_contact')) {
    base.next_contact = now.next_contact;
    takeOver('reach', { reach: null });
  }
  return { base, said };
}

/** What was there, and what the family said, each on a line below it. */
export function below(base: string, ...said: string[]): string {
  return [base.trimEnd(), ...said.map((one) => one.trim())]
    .filter((part) => part !== '')
    .join('\n');
}

/** The same for a single line. */
export function beside(base: string, ...said: string[]): string {
  return [base.trim(), ...said.map((one) => one.trim())].filter((part) => part !== '').join(' · ');
}

/** The family's choices come first and in their order; what was named before follows. */
export function ranked(base: readonly Concern[], chosen: readonly string[]): Concern[] {
  const held = (text: string) => base.find((one) => one.text.trim() === text);
  const first = chosen.map((text) => held(text) ?? { text, item: null });
  return [...first, ...base.filter((one) => !chosen.includes(one.text.trim()))];
}

/** Touching a choice puts it last in the order; touching it again takes it out. */
export function touched<T>(order: readonly T[], one: T): T[] {
  return order.includes(one) ? order.filter((other) => other !== one) : [...order, one];
}

/** A label as both will read it in the record. */
export function inBoth(family: string, worker: string): string {
  return family === worker ? worker : `${family} · ${worker}`;
}

/** "I am not sure" is not a yes: it is explained again. */
export function teachBack(understood: Understood | null): TriState {
  if (understood === null) return 'not-asked';
  return understood === 'yes' ? 'yes' : 'no';
}
