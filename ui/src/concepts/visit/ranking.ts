// The family's order of what matters: the first matters most.

import { moved as movedTo } from '../../kit/rows';

export { without } from '../../kit/rows';

/** The list with one row moved by `by` places, as far as the list goes. */
export const moved = <T>(rows: readonly T[], from: number, by: number): T[] =>
  movedTo(rows, from, Math.min(Math.max(from + by, 0), rows.length - 1));

/** The place of a row after one row has changed places with its neighbor. */
export const placeAfter = (place: number, from: number, to: number): number =>
  place === from ? to : place === to ? from : place;

/** Which place a key moves a row by: Alt with an arrow, so that arrows still move the caret. */
export function rankKey(event: { key: string; altKey: boolean }): -1 | 1 | null {
  if (!event.altKey) return null;
  if (event.key === 'ArrowUp') return -1;
  return event.key === 'ArrowDown' ? 1 : null;
}
