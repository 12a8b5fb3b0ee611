import { describe, expect, it } from 'vitest';
import { sideOf, wordDiff } from './diff';

const side = (parts: ReturnType<typeof wordDiff>, not: string) =>
  parts
    .filter((part) => part.kind !== not)
    .map((part) => part.text)
    .join('');

describe('two tellings', () => {
  it('are marked word by word', () => {
    expect(wordDiff('Arabic at home', 'Arabic and English at home')).toEqual([
      { kind: 'same', text: 'Arabic ' },
      { kind: 'added', text: 'and English ' },
      { kind: 'same', text: 'at home' },
    ]);
  });

  it('give back both texts whole, in any script', () => {
    const [earlier, later] = [
      'العربية في البيت مع الجدة',
      'العربية في البيت والإنجليزية\nمع الأولاد',
    ];
    const parts = wordDiff(earlier, later);
    expect(side(parts, 'added')).toBe(earlier);
    expect(side(parts, 'removed')).toBe(later);
  });

  it('that are the same have no mark', () => {
    expect(wordDiff('same', 'same')).toEqual([{ kind: 'same', text: 'same' }]);
    expect(wordDiff('', '')).toEqual([]);
  });

  it('that are very long are shown whole', () => {
    const long = 'word '.repeat(2000);
    expect(wordDiff(long, `${long}more`).map((part) => part.kind)).toEqual(['removed', 'added']);
  });

  it('are marked as runs of words, each on its own side', () => {
    const parts = wordDiff('Call after 6 PM. Leave none.', 'Call before noon. Leave none; wait.');
    const marked = (own: 'added' | 'removed') =>
      sideOf(parts, own)
        .filter((part) => part.kind === own)
        .map((part) => part.text);
    expect(marked('removed')).toEqual(['after 6 PM']);
    expect(marked('added')).toEqual(['before noon', '; wait']);
  });
});
