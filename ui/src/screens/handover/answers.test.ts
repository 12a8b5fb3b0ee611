import { describe, expect, it } from 'vitest';
import { below, beside, inBoth, ranked, teachBack, touched } from './answers';

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
