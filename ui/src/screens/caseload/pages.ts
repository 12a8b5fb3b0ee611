/** Arithmetic of a long list: which rows are seen, and where a key leads. */

const BEYOND = 8;

/** The rows to draw: those that are seen, and a few before and behind. */
export function seenRows(
  scrolled: number,
  height: number,
  row: number,
  total: number,
): { first: number; end: number } {
  if (row <= 0 || total === 0) return { first: 0, end: 0 };
  const first = Math.max(0, Math.min(Math.floor(scrolled / row) - BEYOND, total - 1));
  return { first, end: Math.min(total, Math.ceil((scrolled + height) / row) + BEYOND) };
}

/** The row a key leads to; `null` for a key that leads nowhere. */
export function rowForKey(key: string, at: number, total: number, onScreen: number): number | null {
  const to: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + onScreen,
    PageUp: at - onScreen,
    Home: 0,
    End: total - 1,
  };
  const row = to[key];
  return row === undefined || total === 0 ? null : Math.max(0, Math.min(total - 1, row));
}

/** How far to scroll so that a row is wholly seen; the same as now where it is. */
export function scrollTo(index: number, scrolled: number, height: number, row: number): number {
  if (index * row < scrolled) return index * row;
  return Math.max(scrolled, (index + 1) * row - height);
}
