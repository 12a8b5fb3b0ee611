/** Which of the recovery words are asked for again, and what counts as the same word. */

/** Distinct places (from 1), in the order of the sheet. `random` gives numbers in [0, 1). */
export function placesToConfirm(count: number, asked: number, random: () => number): number[] {
  const places = Array.from({ length: count }, (_, index) => index + 1);
  const chosen: number[] = [];
  while (chosen.length < asked && places.length > 0) {
    chosen.push(...places.splice(Math.floor(random() * places.length), 1));
  }
  return chosen.sort((a, b) => a - b);
}

/** A number in [0, 1) that nobody can foresee. */
export function unforeseen(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
}
