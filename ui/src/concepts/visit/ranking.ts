// The family's order of what matters: the first matters most.

/** The place of a row after one row has changed places with its neighbor. */
export const placeAfter = (place: number, from: number, to: number): number =>
  place === from ? to : place === to ? from : place;

/** Which place a key moves a row by: Alt with an arrow, so that arrows still move the caret. */
export function rankKey(event: { key: string; altKey: boolean }): -1 | 1 | null {
  if (!event.altKey) return null;
  if (event.key === 'ArrowUp') return -1;
  return event.key === 'ArrowDown' ? 1 : null;
}
