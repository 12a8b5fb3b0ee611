// What differs between two tellings, word by word, so that a reader sees it at a glance.

export type Part = { kind: 'same' | 'added' | 'removed'; text: string };

/** Longest texts compared word by word; longer ones are shown whole, the old beside the new. */
const MOST_WORDS = 1_500;

/** The parts of both texts in reading order. Words are what stands between spaces, in any script. */
export function wordDiff(earlier: string, later: string): Part[] {
  const [a, b] = [words(earlier), words(later)];
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) {
    return join([...a.map(part('removed')), ...b.map(part('added'))]);
  }
  const common = table(a, b);
  const parts: Part[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      parts.push({ kind: 'same', text: a[i]! });
      i += 1;
      j += 1;
    } else if (common[i + 1]![j]! >= common[i]![j + 1]!) {
      parts.push({ kind: 'removed', text: a[i]! });
      i += 1;
    } else {
      parts.push({ kind: 'added', text: b[j]! });
      j += 1;
    }
  }
  return join([...parts, ...a.slice(i).map(part('removed')), ...b.slice(j).map(part('added'))]);
}

const part =
  (kind: Part['kind']) =>
  (text: string): Part => ({ kind, text });

function words(text: string): string[] {
  return text.split(/(\s+)/u).filter((word) => word !== '');
}

/** Lengths of the longest common run of words from each place on. */
function table(a: string[], b: string[]): number[][] {
  const rows = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      rows[i]![j] =
        a[i] === b[j] ? rows[i + 1]![j + 1]! + 1 : Math.max(rows[i + 1]![j]!, rows[i]![j + 1]!);
    }
  }
  return rows;
}

function join(parts: Part[]): Part[] {
  const joined: Part[] = [];
  for (const { kind, text } of parts) {
    const last = joined.at(-1);
    if (last?.kind === kind) last.text += text;
    else joined.push({ kind, text });
  }
  return joined;
}
