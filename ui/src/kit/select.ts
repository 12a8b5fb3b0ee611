/** Which choice of a list a key leads to. */

const PAGE = 8;
const PAUSE_MS = 700;

/** Where an arrow leads; `null` for a key that does not move. */
export function stepTo(at: number, key: string, count: number): number | null {
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, at + 1);
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'PageDown':
      return Math.min(last, at + PAGE);
    case 'PageUp':
      return Math.max(0, at - PAGE);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** What was typed so far, when this character comes at this time (in milliseconds). */
export function typedSoFar(
  before: { text: string; at: number },
  character: string,
  at: number,
): { text: string; at: number } {
  return { text: at - before.at > PAUSE_MS ? character : before.text + character, at };
}

/** The choice that begins with what was typed, in any of its languages; the next one for one letter. */
export function typedTo(
  choices: readonly (readonly string[])[],
  text: string,
  at: number,
): number | null {
  const wanted = folded(text);
  const same = [...wanted].every((one) => one === wanted[0]);
  const search = same ? (wanted[0] ?? '') : wanted;
  const from = same ? at + 1 : at;
  for (let step = 0; step < choices.length; step += 1) {
    const index = (Math.max(0, from) + step) % choices.length;
    if (choices[index]?.some((one) => folded(one).startsWith(search))) return index;
  }
  return null;
}
