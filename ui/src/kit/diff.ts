// What differs between two tellings, word by word, so that a reader sees it at a glance.
import { diffArrays } from 'diff';

export type Part = { kind: 'same' | 'added' | 'removed'; text: string };

/** Longest texts compared word by word; longer ones are shown whole, the old beside the new. */
const MOST_WORDS = 1_500;

/** The parts of both texts in reading order. Words are what stands between spaces, in any script. */
export function wordDiff(earlier: string, later: string): Part[] {
  const [a, b] = [words(earlier), words(later)];
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) {
    return [part('removed', a), part('added', b)].filter((one) => one.text !== '');
  }
  return diffArrays(a, b).map(({ added, removed, value }) =>
    part(added ? 'added' : removed ? 'removed' : 'same', value),
  );
}

const part = (kind: Part['kind'], found: string[]): Part => ({ kind, text: found.join('') });

const words = (text: string) => text.split(/(\s+)/u).filter((word) => word !== '');
