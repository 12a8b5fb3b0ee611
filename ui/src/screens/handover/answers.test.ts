import { describe, expect, it } from 'vitest';
import {
  type Asked,
  answered,
  below,
  beside,
  declining,
  inBoth,
  type Labels,
  NOTHING,
  ranked,
  reentered,
  teachBack,
  touched,
  written,
} from './answers';

const BASE: Asked = {
  client_words: 'It is cold',
  concerns: [{ text: 'heating', item: 'n1' }],
  teach_back: 'not-asked',
  teach_back_words: '',
  next_contact: '',
};
const LABELS: Labels = {
  topic: (one) => one,
  reach: (how) => `reach: ${how}`,
  declined: (question) => `${question}? rather not`,
};

describe('what the family answers', () => {
  it('stands below what the worker wrote and never over it', () => {
    expect(below('البيت بارد', ' طبيب ')).toBe('البيت بارد\nطبيب');
    expect(below('', 'طبيب')).toBe('طبيب');
    expect(below('البيت بارد', '')).toBe('البيت بارد');
    expect(beside('after the feast', 'Please phone first')).toBe(
      'after the feast · Please phone first',
    );
  });

  it('puts their choices first, in their order, and loses no concern and no number', () => {
    const base = [
      { text: 'a doctor', item: 'n1' },
      { text: 'heating', item: null },
    ];
    expect(ranked(base, ['school', 'a doctor'])).toEqual([
      { text: 'school', item: null },
      { text: 'a doctor', item: 'n1' },
      { text: 'heating', item: null },
    ]);
    expect(ranked(base, [])).toEqual(base);
  });

  it('is taken back by touching it again', () => {
    expect(touched(['food'], 'work')).toEqual(['food', 'work']);
    expect(touched(['food', 'work'], 'food')).toEqual(['work']);
  });

  it('is kept in both languages, so that the worker can read it too', () => {
    expect(inBoth('السكن', 'Housing')).toBe('السكن · Housing');
    expect(inBoth('Housing', 'Housing')).toBe('Housing');
  });

  it('counts as understood only when it was said', () => {
    expect([teachBack('yes'), teachBack('unsure'), teachBack(null)]).toEqual([
      'yes',
      'no',
      'not-asked',
    ]);
  });
});

describe('a question that the family would rather not answer', () => {
  it('is written down as such, below what is there', () => {
    const said = declining(declining(NOTHING, 'matters'), 'reach');
    const fields = written(BASE, said, LABELS);
    expect(fields.client_words).toBe('It is cold\nmatters? rather not');
    expect(fields.next_contact).toBe('reach? rather not');
    expect(fields.teach_back).toBe('not-asked');
  });

  it('takes back what was answered before, and an answer takes that back', () => {
    const typed = answered(NOTHING, 'matters', { matters: 'School' });
    const declined = declining(typed, 'matters');
    expect(written(BASE, declined, LABELS).client_words).not.toContain('School');
    const again = answered(declined, 'matters', { matters: 'Work' });
    expect(written(BASE, again, LABELS).client_words).toBe('It is cold\nWork');
  });

  it('leaves the other questions as they are', () => {
    const said = declining(answered(NOTHING, 'matters', { matters: 'School' }), 'understood');
    const fields = written(BASE, said, LABELS);
    expect(fields.client_words).toBe('It is cold\nSchool');
    expect(fields.teach_back_words).toBe('understood? rather not');
  });
});

describe('the laptop handed over again', () => {
  const said = answered(answered(NOTHING, 'matters', { matters: 'School' }), 'concerns', {
    chosen: ['education'],
  });
  const wrote = written(BASE, said, LABELS);

  it('shows what was answered, and writes it once', () => {
    const again = reentered(wrote, { base: BASE, said, wrote });
    expect(again.said).toEqual(said);
    expect(written(again.base, again.said, LABELS)).toEqual(wrote);
  });

  it('never writes over what the worker has changed since', () => {
    const now = { ...wrote, client_words: 'It is cold. School for Samer.' };
    const again = reentered(now, { base: BASE, said, wrote });
    expect(again.said.matters).toBe('');
    expect(again.said.chosen).toEqual(['education']);
    expect(written(again.base, again.said, LABELS).client_words).toBe(now.client_words);
  });

  it('shows nothing that the family has not answered here', () => {
    expect(reentered(BASE, undefined)).toEqual({ base: BASE, said: NOTHING });
  });
});
