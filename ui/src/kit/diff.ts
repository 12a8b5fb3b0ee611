// What differs between two tellings, word by word, so that a reader sees it at a glance.
import { diffArrays } from 'diff';

export type Part = { kind: 'same' | 'added' | 'removed'; text: string };

/** Longest texts compared word by word; longer ones are shown whole, the old beside the new. */
const MOST_WORDS = 1_500;

/** The parts of both texts in reading order. Words stand between spaces and signs, in any script. */
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

const words = (text: string) =>
  text.split(/(\s+|[^\p{L}\p{M}\p{N}\s]+)/u).filter((word) => word !== '');

/** One of the two texts, what only it has marked; a space between two marked words is marked too. */
export function sideOf(parts: readonly Part[], own: 'added' | 'removed'): Part[] {
  const side = parts.filter(({ kind }) => kind === 'same' || kind === own);
  const marked = side.map(({ kind, text }, at) => {
    const between = side[at - 1]?.kind === own && side[at + 1]?.kind === own;
    return { kind: between && text.trim() === '' ? own : kind, text };
  });
  const joined: Part[] = [];
  for (const { kind, text } of marked) {
    const last = joined.at(-1);
    if (last?.kind === kind) last.text += text;
    else joined.push({ kind, text });
  }
  return joined;
}
